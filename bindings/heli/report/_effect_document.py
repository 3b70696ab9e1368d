"""The document of an effect report: groups only, and what of them may be shared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import heli
from heli.report import _effect_figures as figures
from heli.report._contest_document import contest_head, number, source_of, token, words
from heli.report._effect_answer import CONFIDENCE
from heli.report._effect_counts import SMALLEST_GROUP, stranger_note
from heli.report._effect_figures import known, limits_of, shown_figures, with_p
from heli.report._effect_methods import method_notes, test_rules

if TYPE_CHECKING:
    from heli.evaluation import QuestionnaireResult
    from heli.report._contest_outcome import ContestOutcome
    from heli.report._effect_answer import EffectAnswer
    from heli.report._effect_counts import Counts

    Json = dict[str, Any]

#: Kind of the document.
KIND = "contest_effect"
#: Parts with figures of statistics, which a shared document has as pages show them.
STATISTICS = (
    *("changes", "family", "shares", "transitions", "dose", "dropouts", "scenarios"),
    *("questionnaire", "models"),
)
#: Who may see a document with nothing left out.
ORGANISERS = {
    "token": "organisers",
    "zh": "仅供主办方，不得转发：没有隐藏少数人的数。",
    "en": "For the organisers only, do not pass it on: counts of few people are not left out.",
}


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
    head = contest_head(outcome, KIND, illustrative=illustrative, title=title)
    document = _document(outcome, answer, answer.counts)
    return head | document | {name: figures.as_shared(document[name]) for name in STATISTICS}


def organiser_effect_document(
    outcome: ContestOutcome,
    answer: EffectAnswer,
    *,
    illustrative: bool = False,
    title: heli.Bilingual | None = None,
) -> Json:
    """Give the same with nothing left out, and who was measured without being registered.

    It has counts of few people: for organisers only.

    Parameters
    ----------
    outcome, answer, illustrative, title
        As for `effect_document`.
    """
    head = contest_head(outcome, KIND, illustrative=illustrative, title=title)
    document = head | _document(outcome, answer, answer.counts.unsuppressed())
    note = stranger_note(answer.strangers)
    document["flow"] |= {"strangers": words(note), "stranger_codes": list(answer.strangers)}
    return document | {"audience": ORGANISERS}


def _document(outcome: ContestOutcome, answer: EffectAnswer, counts: Counts) -> Json:
    report = answer.report
    return {
        "suppression": counts.suppressed,
        "confidence": CONFIDENCE,
        "smallest_group": SMALLEST_GROUP,
        "caution": words(report.caution),
        "suppressed": words(answer.shared.suppressed),
        "standard": _standard(report.transitions[0].terms),
        "safety": _safety(outcome.contest.safety),
        "entry": _entry(outcome, counts),
        "flow": _flow(report.flow, counts),
        "changes": figures.changes(report, answer.models, counts),
        "family": figures.family(report, counts),
        "bands": figures.bands(report, counts),
        "shares": figures.shares(report, counts),
        "transitions": [_transitions(found, counts) for found in report.transitions],
        "harms": [_harm(harm.kind, counts) for harm in report.harms],
        "dose": figures.dose(report, counts),
        "dropouts": figures.dropouts(report, counts),
        "scenarios": figures.scenarios(report, counts),
        "questionnaire": _questionnaire(answer.questionnaire, counts),
        "models": _models(answer.models, counts),
        "methods": test_rules(report, answer.questionnaire),
        "notes": method_notes(
            answer.models,
            asked_questions=answer.questionnaire is not None,
            suppressed=counts.suppressed,
        ),
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


def _entry(outcome: ContestOutcome, counts: Counts) -> Json | None:
    """Give how many may enter by the stated conditions."""
    terms = outcome.contest.entry
    if terms is None:
        return None
    return {
        "outcomes": [
            token(kind) | {"people": counts.of(f"entry/{kind.value}")}
            for kind in heli.evaluation.EntryOutcome
        ],
        "standards": sorted({one.standard for one in terms.any_of if one.standard is not None}),
        "age_on": terms.age_on.isoformat() if terms.age_on is not None else None,
        "ages": [terms.ages.from_, terms.ages.to],
    }


def _flow(flow: Any, counts: Counts) -> Json:
    """Give who went on to each stage, and who is counted by which way."""
    stages = [
        token(stage.stage)
        | {
            "remaining": counts.of(f"flow/{stage.stage.value}"),
            "left_before": counts.of(f"left/{stage.stage.value}"),
            "reached": counts.of(f"reached/{stage.stage.value}"),
        }
        for stage in flow.stages
    ]
    ways = [
        {"way": token(way), "n": counts.of(f"n/weight_kg/{way.value}")}
        for way in heli.evaluation.MissingData
    ]
    ways.append({"way": figures.IMPUTATION, "n": counts.of("n/weight_kg/bocf")})
    return {"stages": stages, "counted": ways, "not_registered": counts.of("not_registered")}


def _transitions(found: Any, counts: Counts) -> Json:
    """Give who went from class to class; the test where both its counts are shown."""
    way = found.way.value
    cut = {name: counts.of(f"cut/{name}/{way}") for name in ("improved", "worsened")}
    rows = [
        [counts.of(f"class/{before}/{after}/{way}") for after in found.classes]
        for before in found.classes
    ]
    p = known(found.test.p) if None not in cut.values() else None
    return with_p(
        {
            "way": token(found.way),
            "classes": list(found.classes),
            "rows": rows,
            "unclassed": counts.of(f"class/unclassed/{way}"),
            **cut,
            "p": p,
        }
    )


def _harm(kind: Any, counts: Counts) -> Json:
    names = ("flagged", "not_flagged", "not_looked_at")
    return token(kind) | {name: counts.of(f"harm/{kind.value}/{name}") for name in names}


def _questionnaire(found: QuestionnaireResult | None, counts: Counts) -> Json | None:
    if found is None:
        return None
    # Of a result alone nobody knows whose answers they are: figures are as of a hidden count.
    whose = "questionnaire/paired" in counts.sizes
    paired = "questionnaire/paired"
    if not whose:
        names = ("paired", "before", "after", "incomplete")
        sizes = (found.paired, found.before.persons, found.after.persons, found.incomplete)
        own = {f"questionnaire/{name}": size for name, size in zip(names, sizes, strict=True)}
        hidden = counts.hidden | frozenset(own) if counts.suppressed else frozenset()
        counts = counts._replace(sizes={**counts.sizes, **own}, hidden=hidden)
    if counts.sizes[paired] < SMALLEST_GROUP and counts.suppressed:
        return None

    def consistency(one: Any, name: str) -> Json:
        row = shown_figures({"alpha": known(one.alpha)}, counts, f"questionnaire/{name}")
        return {"people": row.pop("n"), "items": one.items, **row}

    return {
        "before": consistency(found.before, "before"),
        "after": consistency(found.after, "after"),
        "paired": counts.of(paired),
        "incomplete": counts.of("questionnaire/incomplete"),
        "test": token(found.test),
        "method": token(found.method),
        "questions": [
            {"question": change.question}
            | shown_figures(
                {
                    "estimate": known(change.mean.mean),
                    **limits_of(change.mean.limits),
                    "p": known(change.mean.p),
                    "rank_p": known(change.ranks.p),
                    "adjusted": known(change.adjusted),
                },
                counts,
                paired,
            )
            for change in found.changes
        ],
    }


#: Counts of the groups that a model is about.
MODEL_GROUPS = {
    "mixed_model": ("model/mixed_model",),
    "ancova": ("model/ancova/female", "model/ancova/male"),
}
TOO_FEW = {"zh": "涉及的人数不公布", "en": "the number of people in it is not shown"}


def _models(models: Json | None, counts: Counts) -> Json | None:
    """Give the models of groups that may be counted."""
    if models is None:
        return None
    rows = []
    for row in models["rows"]:
        groups = [counts.of(name) for name in MODEL_GROUPS[row["token"]]]
        sizes = [n for n in groups if n is not None]
        shown = len(sizes) == len(groups)
        own = row | {"n": sum(sizes) if shown else None}
        if not shown:
            own |= {"figures": [], "reason": row["reason"] or TOO_FEW}
        own["figures"] = [with_p(figure) for figure in own["figures"]]
        rows.append(own)
    imputed = {"imputed": None}  # It stands with the other ways, as far as it may be shared.
    return {name: value for name, value in models.items() if name not in imputed} | {"rows": rows}
