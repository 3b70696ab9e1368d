"""Who is counted where in an effect report, and which of the counts may be shared."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import heli

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from heli.evaluation import (
        Cohort,
        EffectReport,
        FollowedMember,
        MeasureTable,
        Questionnaire,
    )

    Cells = dict[str, set[str]]
    Lines = list[list[str]]

#: Groups of fewer people are not shown.
SMALLEST_GROUP = 5
#: What everybody is as to a flag.
HARM_PARTS = ("flagged", "not_flagged", "not_looked_at")


class Counts(NamedTuple):
    """How many people each count has, and which of them are not shared.

    Parameters
    ----------
    sizes
        By name of the count, such as ``share/5/locf``.
    hidden
        Names of those that are too small, or would give a small one away.
    suppressed
        Whether what is too small is left out.
    """

    sizes: Mapping[str, int]
    hidden: frozenset[str] = frozenset()
    suppressed: bool = True

    def of(self, name: str) -> int | None:
        """Give a count; None if it is not shared, or was never made."""
        return None if name in self.hidden else self.sizes.get(name)

    def shown(self, *names: str) -> bool:
        """Whether all of some counts are shared."""
        return not any(name in self.hidden for name in names)

    def unsuppressed(self) -> Counts:
        """Give the same with nothing hidden: for organisers."""
        return Counts(self.sizes, suppressed=False)


def counts_of(cells: Cells, lines: Lines) -> Counts:
    """Decide over all tables of a report together what is shared."""
    rule = heli.evaluation.SmallCellRule(SMALLEST_GROUP, "shown")
    sizes = {name: len(who) for name, who in cells.items()}
    # Whose changes a mean is made of is no count: means are compared among themselves.
    counted = {name: who for name, who in cells.items() if not name.startswith("values/")}
    hidden = heli.evaluation.suppress_together(counted, rule, lines=lines)
    return Counts(sizes, hidden | _hidden_values(cells) | _hidden_harms(sizes))


def _hidden_harms(sizes: Mapping[str, int]) -> frozenset[str]:
    """Name every count of a flag that few people have, or few have not.

    Who could not be looked at, people without a second weighing, shows elsewhere: in standings,
    for one. With that number and one of the others the small one would follow.
    """
    kinds = {name.split("/")[1] for name in sizes if name.startswith("harm/")}
    few = (
        kind
        for kind in kinds
        if any(
            0 < sizes.get(f"harm/{kind}/{part}", 0) < SMALLEST_GROUP
            for part in ("flagged", "not_flagged")
        )
    )
    return frozenset(f"harm/{kind}/{part}" for kind in few for part in HARM_PARTS)


def _hidden_values(cells: Cells) -> frozenset[str]:
    """Name the figures of ways that differ from another by few people only.

    The difference of two means, times their n, is what these few changed together.
    """
    rule = heli.evaluation.SmallCellRule(SMALLEST_GROUP, "shown")
    hidden: set[str] = set()
    for measure in heli.evaluation.EffectMeasure:
        names = [name for name in cells if name.startswith(f"values/{measure.value}/")]
        hidden |= heli.evaluation.suppress_together({name: cells[name] for name in names}, rule)
    return frozenset(hidden)


def people_counted(
    people: Cohort,
    evaluated: Callable[[Cohort], EffectReport],
    entry: Mapping[str, str],
    answers: Questionnaire | None,
) -> tuple[Cells, Lines]:
    """Give the codes of the people behind each count, what matters most first, and the parts.

    Parameters
    ----------
    people
        Everybody who is registered.
    evaluated
        Gives the report of some people; that of one person says where this one is counted.
    entry
        By code, whether somebody may enter.
    answers
        The questionnaires; None if there were none.
    """
    found = _Found()
    measured = {str(row.person) for row in people.measures.rows}
    codes = {str(followed.member.person) for followed in people.followed}
    found.cells = {"registered": codes, "not_registered": measured - codes}
    for followed in people.followed:
        rows = heli.evaluation.MeasureTable(people.measures.of(followed.member.person))
        report = evaluated(heli.evaluation.Cohort([followed.member], rows))
        found.person = followed.member.person
        _add_changes(found, report)
        _add_flow(found, report)
        _add_shares(found, report)
        _add_transitions(found, report)
        _add_values(found, followed, report)
        _add_harms(found, report, rows, followed)
        _add_groups(found, report, followed)
    _add_statements(found, entry, answers)
    cells = {name: found.cells[name] for name in sorted(found.cells, key=_importance)}
    return cells, [line for line in map(list, found.lines.values()) if line]


#: Counts by the beginning of their names, what matters most first.
IMPORTANCE = (
    "registered",
    "n/weight_kg",
    "flow",
    "share",
    "cut",
    "harm",
    "class",
    "entry",
    "n",
    "questionnaire",
    "dropouts",
    "model",
    "dose",
    "band",
    "left",
    "reached",
    "zeros",
    "not_registered",
)


def _importance(name: str) -> int:
    return next(
        (at for at, part in enumerate(IMPORTANCE) if name == part or name.startswith(f"{part}/")),
        len(IMPORTANCE),
    )


class _Found:
    """Cells as they fill, person by person; one that nobody is in is there too."""

    def __init__(self) -> None:
        self.cells: Cells = {}
        self.lines: dict[str, dict[str, None]] = {}
        self.person = ""

    def add(self, name: str, counted: object, line: str | None = None) -> None:
        cell = self.cells.setdefault(name, set())
        if counted:
            cell.add(self.person)
        if line is not None:
            self.lines.setdefault(line, {})[name] = None


def _add_changes(found: _Found, report: EffectReport) -> None:
    for change in report.changes:
        name = f"{change.measure.value}/{change.way.value}"
        found.add(f"n/{name}", change.mean.n)
        found.add(f"zeros/{name}", change.ranks.zeros)


def _add_flow(found: _Found, report: EffectReport) -> None:
    before = 1
    for stage in report.flow.stages:
        name = stage.stage.value
        found.add(f"flow/{name}", stage.remaining)
        found.add(f"left/{name}", before - stage.remaining, "flow")
        found.add(f"reached/{name}", stage.reached)
        before = stage.remaining
    found.add(f"flow/{name}", before, "flow")


def _add_shares(found: _Found, report: EffectReport) -> None:
    """Add who lost at least so much, and the bands between, which do not overlap."""
    lost: dict[str, dict[int, int]] = {}
    for share in report.shares:
        name = share.way.value
        found.add(f"share/{share.percent}/{name}", share.share.successes)
        lost.setdefault(name, {0: share.share.trials})[share.percent] = share.share.successes
    for way, by_percent in lost.items():
        steps = [*sorted(by_percent.items()), (101, 0)]
        for (percent, here), (_, above) in pairwise(steps):
            found.add(f"band/{percent}/{way}", here - above, f"band/{way}")


def _add_transitions(found: _Found, report: EffectReport) -> None:
    for table in report.transitions:
        way = table.way.value
        found.add(f"cut/improved/{way}", table.improved)
        found.add(f"cut/worsened/{way}", table.worsened)
        for before, row in zip(table.classes, table.counts, strict=True):
            for after, here in zip(table.classes, row, strict=True):
                found.add(f"class/{before}/{after}/{way}", here, f"class/{way}")
        found.add(f"class/unclassed/{way}", table.unclassed, f"class/{way}")


def _add_values(found: _Found, followed: FollowedMember, report: EffectReport) -> None:
    """Add whose changes a mean is made of; a baseline that is carried forward adds nothing."""
    for change in report.changes:
        measure, way = change.measure.value, change.way.value
        course = followed.waist_mm if measure == "waist_cm" else followed.weight_g
        later = course.post if way in ("completers", "bocf") else course.last
        moved = later is not None and later != course.baseline
        found.add(f"values/{measure}/{way}", change.mean.n and moved)


def _add_harms(
    found: _Found, report: EffectReport, measures: MeasureTable, followed: FollowedMember
) -> None:
    """Add flags; without a weight after the baseline nothing later can be told."""
    weights = sum(row.weight_g is not None for row in measures.rows)
    later = weights > (followed.weight_g.baseline is not None)
    for harm in report.harms:
        kind = harm.kind.value
        needs_later = kind != "underweight_at_entry"
        unknown = not harm.flagged and (harm.not_looked_at or (needs_later and not later))
        found.add(f"harm/{kind}/flagged", harm.flagged, f"harm/{kind}")
        found.add(f"harm/{kind}/not_flagged", not harm.flagged and not unknown, f"harm/{kind}")
        found.add(f"harm/{kind}/not_looked_at", unknown, f"harm/{kind}")


def _add_groups(found: _Found, report: EffectReport, followed: FollowedMember) -> None:
    """Add the groups that are compared, and those of the models."""
    for compared in report.dropouts:
        found.add(f"dropouts/{compared.trait.value}/completers", compared.groups.a.n)
        found.add(f"dropouts/{compared.trait.value}/dropouts", compared.groups.b.n)
    for dose in report.dose_responses:
        found.add(f"dose/{dose.way.value}", dose.correlation.n)
    sex, weight = followed.member.sex, followed.weight_g
    for kind in heli.evaluation.Sex:
        found.add(f"model/ancova/{kind.value}", sex == kind and weight.baseline and weight.post)
    found.add("model/mixed_model", report.flow.stages and _weighed(report))


def _weighed(report: EffectReport) -> bool:
    """Whether the one person of a report was ever weighed."""
    stages = {stage.stage.value: stage.reached for stage in report.flow.stages}
    return any(stages[name] for name in ("pre_test", "weighed", "post_test"))


def _add_statements(found: _Found, entry: Mapping[str, str], answers: Questionnaire | None) -> None:
    for code, outcome in entry.items():
        found.person = code
        for kind in heli.evaluation.EntryOutcome:
            found.add(f"entry/{kind.value}", kind == outcome, "entry")
    if answers is None:
        return
    before, after = complete(answers.before), complete(answers.after)
    everybody = answers.before.keys() | answers.after.keys()
    found.cells |= {
        "questionnaire/paired": before & after,
        "questionnaire/before": before,
        "questionnaire/after": after,
        "questionnaire/incomplete": set(everybody) - (before & after),
    }


def complete(given: Mapping[str, Sequence[int | None]]) -> set[str]:
    """Give the codes of the people who answered every question."""
    return {person for person, answers in given.items() if None not in answers}


def stranger_note(strangers: Iterable[str]) -> heli.Bilingual | None:
    """Say who was measured and is not registered; at most 20 codes. None if nobody was."""
    codes = sorted(strangers)
    if not codes:
        return None
    listed, more = codes[:MOST_CODES], len(codes) - MOST_CODES
    zh = f"测过而没有登记的 {len(codes)} 人不计入：{'、'.join(listed)}"
    who, are = ("person", "is") if len(codes) == 1 else ("people", "are")
    en = f"{len(codes)} {who} measured but not registered {are} left out: {', '.join(listed)}"
    if more > 0:
        zh, en = f"{zh} 等，另有 {more} 人", f"{en} and {more} more"
    return heli.Bilingual(zh, en)


#: Codes that a message lists.
MOST_CODES = 20
