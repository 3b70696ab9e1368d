# ruff: noqa: PYI052 - members of enumerations have values, not types
from collections.abc import Iterable, Sequence
from datetime import date
from os import PathLike
from typing import Any, Literal, SupportsIndex, TypeAlias, final, overload

from heli._explained import Explained
from heli._heli.calendar import CountAnswer, DateAnswer, DayAnswer, Notice
from heli._heli.core import Finding, Region, Step, _Value
from heli._heli.evaluation import EffectTerms, EntryTerms, SafetyTerms
from heli._heli.law import (
    ClockState,
    Deadline,
    DocketEntry,
    DueAnswer,
    DueComparison,
    DueMoment,
    LawChange,
    PeriodClock,
    ProcedureCase,
    Rule,
    Rulebook,
)
from heli._heli.programme import (
    EvidenceSet,
    EvidenceTable,
    Programme,
    ProgrammeReview,
)
from heli._heli.ranking import _RankMethod, _TieEdge
from heli._heli.scoring import (
    ContestRules,
    FinalStandings,
    FinalTerms,
    IntegrityTerms,
    Leaderboard,
    PersonTrace,
    PrizeList,
    PrizeTerms,
    TeamStandings,
    TeamTerms,
    WeightAnalysis,
    _ScoredContest,
)
from heli._token import Token

@final
class Audience(Token):
    everybody = "everybody"
    organisers = "organisers"

_Audience: TypeAlias = Audience | Literal["everybody", "organisers"]

@final
class ProgrammeFolder(_Value):
    __match_args__ = ("plan", "evidence", "files")
    def __init__(
        self, plan: Programme, evidence: EvidenceSet, files: Iterable[str] = ()
    ) -> None: ...
    @property
    def plan(self) -> Programme: ...
    @property
    def evidence(self) -> EvidenceSet: ...
    @property
    def files(self) -> tuple[str, ...]: ...

def parse_programme(text: str, path: str = "") -> Programme: ...
def read_programme(file: str | PathLike[str]) -> Programme: ...
def parse_evidence(
    text: str, path: str = "", programme: Programme | None = None
) -> EvidenceSet: ...
def parse_notice(text: str, path: str = "") -> Notice: ...
def read_notice(file: str | PathLike[str]) -> Notice: ...
def parse_rules(text: str, path: str = "") -> list[Rule]: ...
def read_rules(file: str | PathLike[str]) -> list[Rule]: ...
def parse_clock(text: str, path: str = "") -> PeriodClock: ...
def read_clock(file: str | PathLike[str]) -> PeriodClock: ...
def shipped_programme(id: str) -> Programme: ...
def shipped_programmes() -> list[str]: ...
def read_folder(
    folder: str | PathLike[str], tables: Iterable[EvidenceTable] = ()
) -> ProgrammeFolder: ...
def to_json(
    answer: DayAnswer | DateAnswer | CountAnswer | Region | Rule | Programme,
) -> str: ...
def rows_json(rows: Sequence[Any], kind: type[Any]) -> str: ...
def explained_json(answer: Explained[Any]) -> str: ...
def review_json(review: ProgrammeReview, programme: Programme, evidence: EvidenceSet) -> str: ...
def law_json(
    answer: DueAnswer | DueMoment | DueComparison | Sequence[LawChange], book: Rulebook
) -> str: ...
def explained_law_json(
    answer: DueAnswer | DueMoment, steps: Iterable[Step], book: Rulebook
) -> str: ...
def clock_json(state: ClockState, clock: PeriodClock, book: Rulebook) -> str: ...
def plan_json(
    deadlines: Iterable[Deadline], case: ProcedureCase, as_of: date, book: Rulebook
) -> str: ...
def docket_json(
    entries: Iterable[DocketEntry], as_of: date, within: SupportsIndex, book: Rulebook
) -> str: ...
def library_versions() -> dict[str, str]: ...

@final
class ContestDocument(_Value):
    __match_args__ = (
        "rules",
        "entry",
        "team",
        "effect",
        "safety",
        "final_score",
        "prizes",
        "integrity",
        "warnings",
    )
    def __init__(
        self,
        rules: ContestRules,
        *,
        entry: EntryTerms | None = None,
        team: TeamTerms | None = None,
        effect: EffectTerms | None = None,
        safety: SafetyTerms | None = None,
        final_score: FinalTerms | None = None,
        prizes: PrizeTerms | None = None,
        integrity: IntegrityTerms | None = None,
        warnings: Iterable[Finding] = (),
    ) -> None: ...
    @property
    def rules(self) -> ContestRules: ...
    @property
    def entry(self) -> EntryTerms | None: ...
    @property
    def team(self) -> TeamTerms | None: ...
    @property
    def effect(self) -> EffectTerms | None: ...
    @property
    def safety(self) -> SafetyTerms | None: ...
    @property
    def final_score(self) -> FinalTerms | None: ...
    @property
    def prizes(self) -> PrizeTerms | None: ...
    @property
    def integrity(self) -> IntegrityTerms | None: ...
    @property
    def warnings(self) -> tuple[Finding, ...]: ...

def read_contest(file: str | PathLike[str]) -> ContestDocument: ...
def _contest_scores_json(contest: _ScoredContest) -> str: ...
def _person_trace_json(trace: PersonTrace, contest: _ScoredContest) -> str: ...
def _leaderboard_json(board: Leaderboard, method: _RankMethod, contest: _ScoredContest) -> str: ...
def _final_standings_json(standings: FinalStandings) -> str: ...
def _prize_list_json(prizes: PrizeList, terms: PrizeTerms, audience: _Audience) -> str: ...
def _team_standings_json(standings: TeamStandings, method: _RankMethod) -> str: ...
def _weight_analysis_json(analysis: WeightAnalysis, edge: _TieEdge) -> str: ...
def _contest_rules_of_json(text: str, path: str) -> ContestRules: ...
def read_contest_rules(file: str | PathLike[str]) -> ContestRules: ...
@overload
def contest_to_toml(contest: ContestRules) -> str: ...
@overload
def contest_to_toml(contest: ContestDocument) -> str: ...
