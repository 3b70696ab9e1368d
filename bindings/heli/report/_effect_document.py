"""The document of an effect report: groups only, counts of few people left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import heli
from heli.report._effect_answer import CONFIDENCE, LOSS_PERCENTS, SMALLEST_GROUP, few
from heli.report._standings_document import contest_head, number, source_of, token, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from heli.evaluation import EffectReport, QuestionnaireResult
    from heli.report._contest_outcome import ContestOutcome
    from heli.report._effect_answer import EffectAnswer

    Json = dict[str, Any]

#: Kind of the document.
KIND = "contest_effect"
#: The name of what stands beside the ways of `heli.evaluation.MissingData`.
IMPUTATION = {"zh": "多重插补", "en": "multiple imputation"}


def known(value: Any) -> Any:
    """Give a value; None if it is unknown."""
    return None if isinstance(value, heli.Unknown) else value


def why(value: Any) -> Json | None:
    """Give why a value is unknown; None if it is known."""
    return words(value.reason) if isinstance(value, heli.Unknown) else None


def effect_document(
    outcome: ContestOutcome,
    answer: EffectAnswer,
    *,
    illustrative: bool = False,
    title: heli.Bilingual | None = None,
) -> Json:
    """Give what an effect report shows, as builtin types: it may be shared.

    Parameters
    ----------
    outcome
        What the contest comes to.
    answer
        What was found.
    illustrative
        Whether everything is made up; the report then says so.
    title
        Name of the contest; its id by default.
    """
    report, shared = answer.report, answer.shared
    return contest_head(outcome, KIND, illustrative=illustrative, title=title) | {
        "confidence": CONFIDENCE,
        "smallest_group": SMALLEST_GROUP,
        "caution": words(shared.caution),
        "suppressed": words(shared.suppressed),
        "standard": _standard(report.transitions[0].terms),
        "safety": _safety(outcome.contest.safety),
        "entry": _entry(outcome),
        "flow": _flow(report.flow, shared.flow),
        "changes": _changes(shared.changes, answer.models),
        "family": {
            "method": token(report.family.method),
            "tests": [_adjusted(test) for test in report.family.tests],
        },
        "bands": [_bands(bands) for bands in shared.bands],
        "shares": _shares(report.shares, shared.bands),
        "transitions": [
            _transitions(found, cells)
            for found, cells in zip(report.transitions, shared.transitions, strict=True)
        ],
        "harms": [
            token(harm.kind)
            | dict(zip(("flagged", "not_flagged", "not_looked_at"), harm.people.cells, strict=True))
            for harm in shared.harms
        ],
        "dose": [_dose(found) for found in report.dose_responses],
        "dropouts": [_dropouts(found) for found in report.dropouts],
        "scenarios": [_scenario(found) for found in report.scenarios],
        "questionnaire": _questionnaire(answer.questionnaire),
        "models": answer.models,
        "methods": _methods(report, answer.questionnaire),
    }


def _standard(terms: Any) -> Json:
    """Give the standard used, with its classes, their limits and their source."""
    classes = heli.evaluation.body_standards().classes(terms.standard, "bmi")
    return {
        "id": terms.standard,
        "cut": terms.from_class,
        "on": terms.on.isoformat(),
        "source": source_of(classes[0].source),
        "classes": [
            {
                "id": row.body_class,
                "name": words(row.name),
                "from": number(row.from_.at) if row.from_ is not None else None,
                "to": number(row.to.at) if row.to is not None else None,
            }
            for row in classes
        ],
    }


def _safety(terms: Any) -> Json | None:
    if terms is None:
        return None
    pace = terms.pace
    return {
        "most_g_per_week": pace.most_g_per_week if pace is not None else None,
        "least_days": pace.least_days if pace is not None else None,
        "least_bmi": number(terms.least_bmi),
        "most_loss_percent": number(terms.most_loss_percent),
        "source": source_of(terms.source),
    }


def _entry(outcome: ContestOutcome) -> Json | None:
    """Give how many may enter by the stated conditions; small counts are left out."""
    terms = outcome.contest.entry
    if terms is None:
        return None
    outcomes = list(heli.evaluation.EntryOutcome)
    found = [answer.outcome for answer in outcome.entry.values()]
    line = heli.evaluation.suppress(
        [found.count(kind) for kind in outcomes],
        heli.evaluation.SmallCellRule(SMALLEST_GROUP, "shown"),
    )
    return {
        "outcomes": [
            token(kind) | {"people": count}
            for kind, count in zip(outcomes, line.cells, strict=True)
        ],
        "standards": sorted({one.standard for one in terms.any_of if one.standard is not None}),
        "age_on": terms.age_on.isoformat() if terms.age_on is not None else None,
        "ages": [terms.ages.from_, terms.ages.to],
    }


def _flow(flow: Any, line: Any) -> Json:
    """Give who went on to each stage, as far as the parts that may be shown say it."""
    lost, total = list(line.cells[:-1]), line.total
    rows = []
    remaining = total
    for at, stage in enumerate(flow.stages):
        if at > 0:
            before = lost[at - 1]
            remaining = None if remaining is None or before is None else remaining - before
        shown = remaining
        # From the other end: those analysed and everybody who left later.
        later = [*lost[at:], line.cells[-1]]
        if shown is None and all(count is not None for count in later):
            shown = sum(later)
        rows.append(
            token(stage.stage) | {"remaining": shown, "left_before": lost[at - 1] if at else 0}
        )
    return {
        "stages": rows,
        "not_registered": None if few(flow.not_registered) else flow.not_registered,
    }


def _changes(changes: Sequence[Any], models: Json | None) -> list[Json]:
    """Give every measure with every way side by side; a way of too few people has no figures."""
    found = {(change.measure, change.way): change for change in changes}
    parts = []
    for measure in heli.evaluation.EffectMeasure:
        ways = [_change(way, found.get((measure, way))) for way in heli.evaluation.MissingData]
        imputed = models["imputed"].get(measure.value) if models is not None else None
        if imputed is not None:
            names = IMPUTATION | {"token": "multiple_imputation"}
            ways.append(_change(None, None) | imputed | {"way": names})
        parts.append(token(measure) | {"ways": ways})
    return parts


def _change(way: Any, change: Any) -> Json:
    empty = dict.fromkeys(
        ("n", "estimate", "lower", "upper", "deviation", "t", "df", "p", "d_z", "rank_sum"),
    ) | dict.fromkeys(("zeros", "tied", "rank_p", "centre", "centre_lower", "centre_upper"))
    if change is None:
        return {"way": token(way) if way is not None else None, **empty}
    limits, centre = known(change.mean.limits), known(change.centre.limits)
    return {
        "way": token(way),
        "n": change.mean.n,
        "estimate": known(change.mean.mean),
        "lower": limits.lower if limits is not None else None,
        "upper": limits.upper if limits is not None else None,
        "deviation": known(change.mean.standard_deviation),
        "t": known(change.mean.t),
        "df": known(change.mean.df),
        "p": known(change.mean.p),
        "d_z": known(change.mean.d_z),
        "rank_sum": change.ranks.rank_sum,
        "zeros": change.ranks.zeros,
        "tied": change.ranks.tied,
        "rank_p": known(change.ranks.p),
        "centre": known(change.centre.estimate),
        "centre_lower": centre.lower if centre is not None else None,
        "centre_upper": centre.upper if centre is not None else None,
    }


def _adjusted(test: Any) -> Json:
    return {
        "measure": token(test.member.measure),
        "way": token(test.member.way),
        "test": token(test.member.test),
        "p": known(test.p),
        "adjusted": known(test.adjusted),
    }


def _bands(bands: Any) -> Json:
    return {
        "way": token(bands.way),
        "percents": list(bands.percents),
        "people": list(bands.people.cells),
        "total": bands.people.total,
    }


def _shares(shares: Sequence[Any], bands: Sequence[Any]) -> list[Json]:
    """Give the shares that follow from bands which are shown; the others give small ones away."""
    found: dict[int, list[Json]] = {}
    for share in shares:
        band = next(band for band in bands if band.way == share.way)
        at = list(band.percents).index(share.percent) + 1
        above, below = band.people.cells[at:], band.people.cells[:at]
        shown = None not in above or None not in below
        limits = known(share.share.limits) if shown else None
        found.setdefault(share.percent, []).append(
            {
                "way": token(share.way),
                "people": share.share.successes if shown else None,
                "of": share.share.trials if shown else None,
                "estimate": known(share.share.share) if shown else None,
                "lower": limits.lower if limits is not None else None,
                "upper": limits.upper if limits is not None else None,
            }
        )
    hidden = dict.fromkeys(("people", "of", "estimate", "lower", "upper"))
    for percent in LOSS_PERCENTS:
        if percent not in found:
            found[percent] = [{"way": token(band.way), **hidden} for band in bands]
    return [{"percent": percent, "ways": found[percent]} for percent in sorted(found)]


def _transitions(found: Any, cells: Any) -> Json:
    """Give who went from class to class; the test where its counts follow from what is shown."""
    size = len(cells.classes)
    rows = [list(cells.people.cells[at * size : (at + 1) * size]) for at in range(size)]
    cut = list(cells.classes).index(found.terms.from_class)
    down = [rows[i][j] for i in range(cut, size) for j in range(cut)]
    up = [rows[i][j] for i in range(cut) for j in range(cut, size)]
    shown = None not in (*down, *up) and not few(found.improved, found.worsened)
    return {
        "way": token(found.way),
        "classes": list(cells.classes),
        "rows": rows,
        "unclassed": cells.people.cells[-1],
        "improved": found.improved if shown else None,
        "worsened": found.worsened if shown else None,
        "p": known(found.test.p) if shown else None,
    }


def _dose(found: Any) -> Json:
    result = found.correlation
    shown = result.n >= SMALLEST_GROUP
    return {
        "way": token(found.way),
        "n": result.n if shown else None,
        "rho": known(result.rho) if shown else None,
        "p": known(result.p) if shown else None,
    }


def _dropouts(found: Any) -> Json:
    groups = found.groups
    shown = min(groups.a.n, groups.b.n) >= SMALLEST_GROUP
    limits = known(groups.limits) if shown else None

    def group(one: Any) -> Json:
        return {
            "n": one.n,
            "mean": known(one.mean),
            "deviation": known(one.standard_deviation),
        }

    return token(found.trait) | {
        "completers": group(groups.a) if shown else None,
        "dropouts": group(groups.b) if shown else None,
        "difference": known(groups.difference) if shown else None,
        "lower": limits.lower if limits is not None else None,
        "upper": limits.upper if limits is not None else None,
        "p": known(groups.p) if shown else None,
    }


def _scenario(found: Any) -> Json:
    shown = not few(found.completers, found.dropouts)
    mean = found.mean_change_kg
    return {
        "gain_kg": found.gain_g / 1000,
        "mean_change_kg": float(mean) if shown and mean is not None else None,
    }


def _questionnaire(found: QuestionnaireResult | None) -> Json | None:
    if found is None or found.paired < SMALLEST_GROUP:
        return None

    def consistency(one: Any) -> Json:
        shown = one.persons >= SMALLEST_GROUP
        return {
            "people": one.persons if shown else None,
            "items": one.items,
            "alpha": known(one.alpha) if shown else None,
        }

    return {
        "before": consistency(found.before),
        "after": consistency(found.after),
        "paired": found.paired,
        "incomplete": None if few(found.incomplete) else found.incomplete,
        "test": token(found.test),
        "method": token(found.method),
        "questions": [_question(change) for change in found.changes],
    }


def _question(change: Any) -> Json:
    limits = known(change.mean.limits)
    return {
        "question": change.question,
        "n": change.mean.n,
        "estimate": known(change.mean.mean),
        "lower": limits.lower if limits is not None else None,
        "upper": limits.upper if limits is not None else None,
        "p": known(change.mean.p),
        "rank_p": known(change.ranks.p),
        "adjusted": known(change.adjusted),
    }


def _methods(report: EffectReport, questionnaire: QuestionnaireResult | None) -> list[Json]:
    """Give every method used with what it does about zeros and ties, each once."""
    change = report.changes[0]
    used = [change.mean.how, change.ranks.how, change.centre.how, report.shares[0].share.how]
    used += [report.transitions[0].test.how, report.dose_responses[0].correlation.how]
    used += [found.groups.how for found in report.dropouts[:1]]
    used += [questionnaire.before.how] if questionnaire is not None else []
    return list(_distinct({**_named(how)} for how in used))


def _named(how: Any) -> Json:
    return {"method": token(how.method), "zeros": token(how.zeros), "ties": token(how.ties)}


def _distinct(rows: Iterable[Json]) -> Iterable[Json]:
    seen: list[Json] = []
    for row in rows:
        if row not in seen:
            seen.append(row)
            yield row
