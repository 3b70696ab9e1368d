# ruff: noqa: PYI052 - members of enumerations have values, not types
from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Literal, SupportsIndex, TypeAlias, final, overload

import numpy as np
import pandas as pd
import pyarrow as pa
from numpy.typing import NDArray

from heli._heli.core import (
    Bilingual,
    Finding,
    Points,
    Region,
    RoundingRule,
    Source,
    Unknown,
    _Exact,
    _Value,
)
from heli._heli.scoring import OrganiserChoice
from heli._heli.statistics import (
    CronbachResult,
    HodgesLehmannResult,
    McnemarResult,
    PAdjustment,
    PairedTResult,
    SignedRankResult,
    SpearmanResult,
    WelchResult,
    WilsonResult,
    _PAdjustment,
)
from heli._ids import BodyClassId, PersonId, StandardId, TeamId
from heli._table import Table
from heli._token import Token

_Readings: TypeAlias = tuple[NDArray[np.int64], NDArray[np.uint8] | None]

MEASURE_FIELDS: tuple[str, ...]

@final
class Sex(Token):
    female = "female"
    male = "male"

@final
class Occasion(Token):
    pre_test = "pre_test"
    weekly = "weekly"
    post_test = "post_test"

@final
class BodyQuantity(Token):
    bmi = "bmi"
    waist = "waist"
    waist_hip_ratio = "waist_hip_ratio"
    waist_height_ratio = "waist_height_ratio"
    body_fat = "body_fat"
    visceral_fat_area = "visceral_fat_area"
    total_cholesterol = "total_cholesterol"
    ldl_cholesterol = "ldl_cholesterol"
    non_hdl_cholesterol = "non_hdl_cholesterol"
    triglycerides = "triglycerides"
    hdl_cholesterol = "hdl_cholesterol"

@final
class LimitKind(Token):
    included = "included"
    excluded = "excluded"

@final
class Classing(Token):
    classed = "classed"
    no_class = "no_class"
    not_applicable = "not_applicable"
    needs_fact = "needs_fact"

@final
class EntryGround(Token):
    overweight = "overweight"
    obese = "obese"
    centrally_obese = "centrally_obese"
    dyslipidaemia = "dyslipidaemia"
    poor_diet = "poor_diet"
    inactivity = "inactivity"

@final
class Statement(Token):
    yes = "yes"
    no = "no"

@final
class ConditionOutcome(Token):
    met = "met"
    not_met = "not_met"
    needs_fact = "needs_fact"

@final
class EntryOutcome(Token):
    eligible = "eligible"
    not_eligible = "not_eligible"
    needs_fact = "needs_fact"

@final
class MissingData(Token):
    completers = "completers"
    bocf = "bocf"
    locf = "locf"

@final
class EffectMeasure(Token):
    weight_kg = "weight_kg"
    weight_percent = "weight_percent"
    bmi = "bmi"
    waist_cm = "waist_cm"

@final
class FlowStage(Token):
    registered = "registered"
    pre_test = "pre_test"
    entered = "entered"
    weighed = "weighed"
    post_test = "post_test"
    analysed = "analysed"

@final
class ChangeTest(Token):
    paired_t = "paired_t"
    signed_rank = "signed_rank"

@final
class BaselineTrait(Token):
    age = "age"
    weight_kg = "weight_kg"
    bmi = "bmi"
    waist_cm = "waist_cm"

@final
class SafetyKind(Token):
    rapid_loss = "rapid_loss"
    underweight_at_entry = "underweight_at_entry"
    underweight_later = "underweight_later"
    loss_beyond_cap = "loss_beyond_cap"

@final
class ZeroCells(Token):
    shown = "shown"
    suppressed = "suppressed"

_Sex: TypeAlias = Sex | Literal["female", "male"]
_Occasion: TypeAlias = Occasion | Literal["pre_test", "weekly", "post_test"]
_BodyQuantity: TypeAlias = (
    BodyQuantity
    | Literal[
        "bmi",
        "waist",
        "waist_hip_ratio",
        "waist_height_ratio",
        "body_fat",
        "visceral_fat_area",
        "total_cholesterol",
        "ldl_cholesterol",
        "non_hdl_cholesterol",
        "triglycerides",
        "hdl_cholesterol",
    ]
)
_LimitKind: TypeAlias = LimitKind | Literal["included", "excluded"]
_Classing: TypeAlias = Classing | Literal["classed", "no_class", "not_applicable", "needs_fact"]
_EntryGround: TypeAlias = (
    EntryGround
    | Literal["overweight", "obese", "centrally_obese", "dyslipidaemia", "poor_diet", "inactivity"]
)
_Statement: TypeAlias = Statement | Literal["yes", "no"]
_ConditionOutcome: TypeAlias = ConditionOutcome | Literal["met", "not_met", "needs_fact"]
_EntryOutcome: TypeAlias = EntryOutcome | Literal["eligible", "not_eligible", "needs_fact"]
_MissingData: TypeAlias = MissingData | Literal["completers", "bocf", "locf"]
_EffectMeasure: TypeAlias = (
    EffectMeasure | Literal["weight_kg", "weight_percent", "bmi", "waist_cm"]
)
_FlowStage: TypeAlias = (
    FlowStage | Literal["registered", "pre_test", "entered", "weighed", "post_test", "analysed"]
)
_ChangeTest: TypeAlias = ChangeTest | Literal["paired_t", "signed_rank"]
_BaselineTrait: TypeAlias = BaselineTrait | Literal["age", "weight_kg", "bmi", "waist_cm"]
_SafetyKind: TypeAlias = (
    SafetyKind
    | Literal["rapid_loss", "underweight_at_entry", "underweight_later", "loss_beyond_cap"]
)
_ZeroCells: TypeAlias = ZeroCells | Literal["shown", "suppressed"]

@final
class Measure(_Value):
    __match_args__ = (
        "person",
        "date",
        "occasion",
        "weight_g",
        "height_mm",
        "waist_mm",
        "hip_mm",
        "systolic_mmhg",
        "diastolic_mmhg",
        "body_fat_permille",
        "visceral_fat_mm2",
        "total_cholesterol_umol_l",
        "ldl_cholesterol_umol_l",
        "hdl_cholesterol_umol_l",
        "triglycerides_umol_l",
    )
    def __init__(
        self,
        person: str,
        date: date,
        occasion: _Occasion,
        *,
        weight_g: SupportsIndex | None = None,
        height_mm: SupportsIndex | None = None,
        waist_mm: SupportsIndex | None = None,
        hip_mm: SupportsIndex | None = None,
        systolic_mmhg: SupportsIndex | None = None,
        diastolic_mmhg: SupportsIndex | None = None,
        body_fat_permille: SupportsIndex | None = None,
        visceral_fat_mm2: SupportsIndex | None = None,
        total_cholesterol_umol_l: SupportsIndex | None = None,
        ldl_cholesterol_umol_l: SupportsIndex | None = None,
        hdl_cholesterol_umol_l: SupportsIndex | None = None,
        triglycerides_umol_l: SupportsIndex | None = None,
    ) -> None: ...
    @property
    def person(self) -> PersonId: ...
    @property
    def date(self) -> date: ...
    @property
    def occasion(self) -> Occasion: ...
    @property
    def weight_g(self) -> int | None: ...
    @property
    def height_mm(self) -> int | None: ...
    @property
    def waist_mm(self) -> int | None: ...
    @property
    def hip_mm(self) -> int | None: ...
    @property
    def systolic_mmhg(self) -> int | None: ...
    @property
    def diastolic_mmhg(self) -> int | None: ...
    @property
    def body_fat_permille(self) -> int | None: ...
    @property
    def visceral_fat_mm2(self) -> int | None: ...
    @property
    def total_cholesterol_umol_l(self) -> int | None: ...
    @property
    def ldl_cholesterol_umol_l(self) -> int | None: ...
    @property
    def hdl_cholesterol_umol_l(self) -> int | None: ...
    @property
    def triglycerides_umol_l(self) -> int | None: ...

@final
class MeasureTable(_Value):
    __match_args__ = ("rows",)
    def __init__(self, rows: Iterable[Measure] = ()) -> None: ...
    @property
    def rows(self) -> tuple[Measure, ...]: ...
    def of(self, person: str) -> Table[Measure]: ...
    def to_pandas(self) -> pd.DataFrame: ...
    def to_arrow(self) -> pa.Table: ...
    def __len__(self) -> int: ...

def check_measures(rows: Iterable[Measure]) -> Table[Finding]: ...
def body_shape_index(measure: Measure) -> float | None: ...

@final
class ClassLimit(_Value):
    __match_args__ = ("at", "kind")
    def __init__(self, at: _Exact, kind: _LimitKind) -> None: ...
    @property
    def at(self) -> Fraction: ...
    @property
    def kind(self) -> LimitKind: ...

@final
class AgeRange(_Value):
    __match_args__ = ("from_", "to")
    def __init__(
        self,
        *,
        from_: SupportsIndex | None = None,
        to: SupportsIndex | None = None,
    ) -> None: ...
    @property
    def from_(self) -> int | None: ...
    @property
    def to(self) -> int | None: ...

@final
class BodyStandard(_Value):
    __match_args__ = (
        "standard",
        "quantity",
        "sex",
        "ages",
        "body_class",
        "name",
        "from_",
        "to",
        "region",
        "effective_from",
        "effective_to",
        "source",
    )
    def __init__(
        self,
        standard: str,
        quantity: _BodyQuantity,
        *,
        sex: _Sex | None = None,
        ages: AgeRange,
        body_class: str,
        name: Bilingual | str,
        from_: ClassLimit | None = None,
        to: ClassLimit | None = None,
        region: Region | str | int | None = None,
        effective_from: date | None = None,
        effective_to: date | None = None,
        source: Source | None = None,
    ) -> None: ...
    @property
    def standard(self) -> StandardId: ...
    @property
    def quantity(self) -> BodyQuantity: ...
    @property
    def sex(self) -> Sex | None: ...
    @property
    def ages(self) -> AgeRange: ...
    @property
    def body_class(self) -> BodyClassId: ...
    @property
    def name(self) -> Bilingual: ...
    @property
    def from_(self) -> ClassLimit | None: ...
    @property
    def to(self) -> ClassLimit | None: ...
    @property
    def region(self) -> str | None: ...
    @property
    def effective_from(self) -> date | None: ...
    @property
    def effective_to(self) -> date | None: ...
    @property
    def source(self) -> Source | None: ...

@final
class BodyStandards(_Value):
    __match_args__ = ("rows",)
    def __init__(self, rows: Iterable[BodyStandard] = ()) -> None: ...
    @property
    def rows(self) -> tuple[BodyStandard, ...]: ...
    def has(self, standard: str) -> bool: ...
    def classes(self, standard: str, quantity: _BodyQuantity) -> Table[BodyStandard]: ...
    def quantities(self, standard: str) -> tuple[BodyQuantity, ...]: ...

def body_standards() -> BodyStandards: ...

@final
class BodyValue(_Value):
    __match_args__ = ("quantity", "numerator", "denominator")
    def __init__(
        self,
        quantity: _BodyQuantity,
        numerator: SupportsIndex,
        denominator: SupportsIndex,
    ) -> None: ...
    @property
    def quantity(self) -> BodyQuantity: ...
    @property
    def numerator(self) -> int: ...
    @property
    def denominator(self) -> int: ...
    @property
    def value(self) -> Fraction: ...

def bmi(weight_g: SupportsIndex, height_mm: SupportsIndex) -> BodyValue: ...
def value_of(quantity: _BodyQuantity, measure: Measure) -> BodyValue | None: ...
def fields_of(quantity: _BodyQuantity) -> tuple[str, ...]: ...
def unit_of(quantity: _BodyQuantity) -> str: ...

@final
class BodyClassAnswer(_Value):
    __match_args__ = (
        "standard",
        "quantity",
        "classing",
        "body_class",
        "name",
        "missing",
        "source",
    )
    def __init__(
        self,
        standard: str,
        quantity: _BodyQuantity,
        classing: _Classing,
        *,
        body_class: str | None = None,
        name: Bilingual | str | None = None,
        missing: Iterable[str] = (),
        source: Source | None = None,
    ) -> None: ...
    @property
    def standard(self) -> StandardId: ...
    @property
    def quantity(self) -> BodyQuantity: ...
    @property
    def classing(self) -> Classing: ...
    @property
    def body_class(self) -> BodyClassId | None: ...
    @property
    def name(self) -> Bilingual | None: ...
    @property
    def missing(self) -> tuple[str, ...]: ...
    @property
    def source(self) -> Source | None: ...

@overload
def body_class(
    standards: BodyStandards,
    standard: str,
    value: BodyValue,
    *,
    on: date,
    sex: _Sex | None = None,
    age: SupportsIndex | None = None,
) -> BodyClassAnswer: ...
@overload
def body_class(
    standards: BodyStandards,
    standard: str,
    quantity: _BodyQuantity,
    measure: Measure,
    *,
    on: date,
    sex: _Sex | None = None,
    age: SupportsIndex | None = None,
) -> BodyClassAnswer: ...
def _body_classes(
    standards: BodyStandards,
    standard: str,
    quantity: _BodyQuantity,
    on: date,
    rows: int,
    fields: Mapping[str, _Readings],
    sexes: _Readings | None,
    ages: _Readings | None,
) -> tuple[tuple[BodyClassId, ...], NDArray[np.int16], NDArray[np.uint8]]: ...

@final
class EntryCondition(_Value):
    __match_args__ = ("ground", "standard", "classes", "quantities")
    def __init__(
        self,
        ground: _EntryGround,
        *,
        standard: str | None = None,
        classes: Iterable[str] = (),
        quantities: Iterable[_BodyQuantity] = (),
    ) -> None: ...
    @property
    def ground(self) -> EntryGround: ...
    @property
    def standard(self) -> StandardId | None: ...
    @property
    def classes(self) -> tuple[BodyClassId, ...]: ...
    @property
    def quantities(self) -> tuple[BodyQuantity, ...]: ...

@final
class EntryTerms(_Value):
    __match_args__ = ("ages", "age_on", "any_of", "source")
    def __init__(
        self,
        ages: AgeRange,
        *,
        age_on: date | None = None,
        any_of: Iterable[EntryCondition] = (),
        source: Source | None = None,
    ) -> None: ...
    @property
    def ages(self) -> AgeRange: ...
    @property
    def age_on(self) -> date | None: ...
    @property
    def any_of(self) -> tuple[EntryCondition, ...]: ...
    @property
    def source(self) -> Source | None: ...

def check_entry_terms(terms: EntryTerms, standards: BodyStandards) -> Table[Finding]: ...

@final
class GroundStatement(_Value):
    __match_args__ = ("ground", "says")
    def __init__(
        self,
        ground: _EntryGround,
        says: _Statement,
    ) -> None: ...
    @property
    def ground(self) -> EntryGround: ...
    @property
    def says(self) -> Statement: ...

@final
class PersonFacts(_Value):
    __match_args__ = ("person", "born", "age", "sex", "measured", "statements")
    def __init__(
        self,
        person: str,
        *,
        born: date | None = None,
        age: SupportsIndex | None = None,
        sex: _Sex | None = None,
        measured: Measure | None = None,
        statements: Iterable[GroundStatement] = (),
    ) -> None: ...
    @property
    def person(self) -> PersonId: ...
    @property
    def born(self) -> date | None: ...
    @property
    def age(self) -> int | None: ...
    @property
    def sex(self) -> Sex | None: ...
    @property
    def measured(self) -> Measure | None: ...
    @property
    def statements(self) -> tuple[GroundStatement, ...]: ...

@final
class RegisteredPerson(_Value):
    __match_args__ = ("facts", "team", "captain")
    def __init__(
        self,
        facts: PersonFacts,
        *,
        team: str | None = None,
        captain: bool | None = None,
    ) -> None: ...
    @property
    def facts(self) -> PersonFacts: ...
    @property
    def team(self) -> TeamId | None: ...
    @property
    def captain(self) -> bool | None: ...
    @property
    def person(self) -> PersonId: ...

def completed_years(born: date, on: date) -> int: ...

@final
class ConditionAnswer(_Value):
    __match_args__ = ("ground", "outcome", "classes", "missing", "reason")
    def __init__(
        self,
        ground: _EntryGround,
        outcome: _ConditionOutcome,
        *,
        classes: Iterable[BodyClassAnswer] = (),
        missing: Iterable[str] = (),
        reason: Bilingual | str,
    ) -> None: ...
    @property
    def ground(self) -> EntryGround: ...
    @property
    def outcome(self) -> ConditionOutcome: ...
    @property
    def classes(self) -> tuple[BodyClassAnswer, ...]: ...
    @property
    def missing(self) -> tuple[str, ...]: ...
    @property
    def reason(self) -> Bilingual: ...

@final
class EntryAnswer(_Value):
    __match_args__ = ("person", "outcome", "age", "age_years", "conditions", "reason", "source")
    def __init__(
        self,
        person: str,
        outcome: _EntryOutcome,
        age: _ConditionOutcome,
        *,
        age_years: SupportsIndex | None = None,
        conditions: Iterable[ConditionAnswer] = (),
        reason: Bilingual | str,
        source: Source | None = None,
    ) -> None: ...
    @property
    def person(self) -> PersonId: ...
    @property
    def outcome(self) -> EntryOutcome: ...
    @property
    def age(self) -> ConditionOutcome: ...
    @property
    def age_years(self) -> int | None: ...
    @property
    def conditions(self) -> tuple[ConditionAnswer, ...]: ...
    @property
    def reason(self) -> Bilingual: ...
    @property
    def source(self) -> Source | None: ...

def judge_entry(terms: EntryTerms, facts: PersonFacts, standards: BodyStandards) -> EntryAnswer: ...
def judge_entries(
    terms: EntryTerms, people: Iterable[PersonFacts], standards: BodyStandards
) -> Table[EntryAnswer]: ...

@final
class EffectTerms(_Value):
    __match_args__ = ("points_per_percent", "cap_percent", "missing", "rounding", "source")
    def __init__(
        self,
        *,
        points_per_percent: _Exact | None = None,
        cap_percent: _Exact | None = None,
        missing: _MissingData | None = None,
        rounding: RoundingRule | None = None,
        source: Source | None = None,
    ) -> None: ...
    @property
    def points_per_percent(self) -> Fraction | None: ...
    @property
    def cap_percent(self) -> Fraction | None: ...
    @property
    def missing(self) -> MissingData | None: ...
    @property
    def rounding(self) -> RoundingRule | None: ...
    @property
    def source(self) -> Source | None: ...
    @property
    def choices(self) -> Table[OrganiserChoice]: ...
    @property
    def words(self) -> Bilingual: ...

@final
class EffectScore(_Value):
    __match_args__ = ("person", "score")
    def __init__(
        self,
        person: str,
        score: _Exact | Unknown,
    ) -> None: ...
    @property
    def person(self) -> PersonId: ...
    @property
    def score(self) -> Fraction | Unknown: ...

def score_effects(
    terms: EffectTerms, people: Iterable[str], measures: MeasureTable
) -> Table[EffectScore]: ...
def score_of(terms: EffectTerms, loss_percent: _Exact) -> Fraction: ...
def largest_score(terms: EffectTerms) -> Fraction: ...
def loss_percent(before_g: SupportsIndex, after_g: SupportsIndex) -> Fraction: ...

@final
class LossPace(_Value):
    __match_args__ = ("most_g_per_week", "least_days")
    def __init__(
        self,
        most_g_per_week: SupportsIndex,
        least_days: SupportsIndex,
    ) -> None: ...
    @property
    def most_g_per_week(self) -> int: ...
    @property
    def least_days(self) -> int: ...

@final
class SafetyTerms(_Value):
    __match_args__ = ("pace", "least_bmi", "most_loss_percent", "source")
    def __init__(
        self,
        *,
        pace: LossPace | None = None,
        least_bmi: _Exact | None = None,
        most_loss_percent: _Exact | None = None,
        source: Source | None = None,
    ) -> None: ...
    @property
    def pace(self) -> LossPace | None: ...
    @property
    def least_bmi(self) -> Fraction | None: ...
    @property
    def most_loss_percent(self) -> Fraction | None: ...
    @property
    def source(self) -> Source | None: ...

@final
class DatedReading(_Value):
    __match_args__ = ("value", "date", "occasion")
    def __init__(
        self,
        value: SupportsIndex,
        date: date,
        occasion: _Occasion,
    ) -> None: ...
    @property
    def value(self) -> int: ...
    @property
    def date(self) -> date: ...
    @property
    def occasion(self) -> Occasion: ...

@final
class SafetyFlag(_Value):
    __match_args__ = ("person", "kind", "from_", "to", "height_mm", "value", "limit", "source")
    def __init__(
        self,
        person: str,
        kind: _SafetyKind,
        *,
        from_: DatedReading | None = None,
        to: DatedReading,
        height_mm: SupportsIndex | None = None,
        value: _Exact,
        limit: _Exact,
        source: Source | None = None,
    ) -> None: ...
    @property
    def person(self) -> PersonId: ...
    @property
    def kind(self) -> SafetyKind: ...
    @property
    def from_(self) -> DatedReading | None: ...
    @property
    def to(self) -> DatedReading: ...
    @property
    def height_mm(self) -> int | None: ...
    @property
    def value(self) -> Fraction: ...
    @property
    def limit(self) -> Fraction: ...
    @property
    def source(self) -> Source | None: ...

@final
class NotLookedAt(_Value):
    __match_args__ = ("kind", "reason")
    def __init__(
        self,
        kind: _SafetyKind,
        reason: Bilingual | str,
    ) -> None: ...
    @property
    def kind(self) -> SafetyKind: ...
    @property
    def reason(self) -> Bilingual: ...

@final
class SafetyAnswer(_Value):
    __match_args__ = ("person", "flags", "unknown")
    def __init__(
        self,
        person: str,
        *,
        flags: Iterable[SafetyFlag] = (),
        unknown: Iterable[NotLookedAt] = (),
    ) -> None: ...
    @property
    def person(self) -> PersonId: ...
    @property
    def flags(self) -> tuple[SafetyFlag, ...]: ...
    @property
    def unknown(self) -> tuple[NotLookedAt, ...]: ...

def flag_safety(terms: SafetyTerms, person: str, measures: MeasureTable) -> SafetyAnswer: ...

@final
class CohortMember(_Value):
    __match_args__ = ("person", "sex", "age", "entries", "points")
    def __init__(
        self,
        person: str,
        *,
        sex: _Sex | None = None,
        age: SupportsIndex | None = None,
        entries: SupportsIndex,
        points: Points | None = None,
    ) -> None: ...
    @property
    def person(self) -> PersonId: ...
    @property
    def sex(self) -> Sex | None: ...
    @property
    def age(self) -> int | None: ...
    @property
    def entries(self) -> int: ...
    @property
    def points(self) -> Points | None: ...

@final
class Course(_Value):
    __match_args__ = ("baseline", "last", "post")
    def __init__(
        self,
        *,
        baseline: DatedReading | None = None,
        last: DatedReading | None = None,
        post: DatedReading | None = None,
    ) -> None: ...
    @property
    def baseline(self) -> DatedReading | None: ...
    @property
    def last(self) -> DatedReading | None: ...
    @property
    def post(self) -> DatedReading | None: ...

@final
class FollowedMember(_Value):
    __match_args__ = ("member", "weight_g", "waist_mm", "height_mm")
    def __init__(
        self,
        member: CohortMember,
        weight_g: Course,
        waist_mm: Course,
        *,
        height_mm: SupportsIndex | None = None,
    ) -> None: ...
    @property
    def member(self) -> CohortMember: ...
    @property
    def weight_g(self) -> Course: ...
    @property
    def waist_mm(self) -> Course: ...
    @property
    def height_mm(self) -> int | None: ...

@final
class Cohort(_Value):
    __match_args__ = ("members", "measures")
    def __init__(
        self, members: Iterable[CohortMember] = (), measures: MeasureTable = ...
    ) -> None: ...
    @property
    def members(self) -> tuple[CohortMember, ...]: ...
    @property
    def measures(self) -> MeasureTable: ...
    @property
    def followed(self) -> Table[FollowedMember]: ...
    @property
    def strangers(self) -> int: ...
    def __len__(self) -> int: ...

@final
class FlowCount(_Value):
    __match_args__ = ("stage", "reached", "remaining")
    def __init__(
        self,
        stage: _FlowStage,
        reached: SupportsIndex,
        remaining: SupportsIndex,
    ) -> None: ...
    @property
    def stage(self) -> FlowStage: ...
    @property
    def reached(self) -> int: ...
    @property
    def remaining(self) -> int: ...

@final
class ParticipantFlow(_Value):
    __match_args__ = ("stages", "with_baseline", "not_registered")
    def __init__(
        self,
        stages: Iterable[FlowCount],
        with_baseline: SupportsIndex,
        not_registered: SupportsIndex,
    ) -> None: ...
    @property
    def stages(self) -> tuple[FlowCount, ...]: ...
    @property
    def with_baseline(self) -> int: ...
    @property
    def not_registered(self) -> int: ...

def flow_of(people: Cohort) -> ParticipantFlow: ...
def course_of(measures: MeasureTable, person: str, field: str = "weight_g") -> Course: ...
def changes_of(people: Cohort, measure: _EffectMeasure, way: _MissingData) -> list[float]: ...

@final
class MeanChange(_Value):
    __match_args__ = ("measure", "way", "mean", "ranks", "centre")
    def __init__(
        self,
        measure: _EffectMeasure,
        way: _MissingData,
        mean: PairedTResult,
        ranks: SignedRankResult,
        centre: HodgesLehmannResult,
    ) -> None: ...
    @property
    def measure(self) -> EffectMeasure: ...
    @property
    def way(self) -> MissingData: ...
    @property
    def mean(self) -> PairedTResult: ...
    @property
    def ranks(self) -> SignedRankResult: ...
    @property
    def centre(self) -> HodgesLehmannResult: ...

@final
class LossShare(_Value):
    __match_args__ = ("percent", "way", "share")
    def __init__(
        self,
        percent: SupportsIndex,
        way: _MissingData,
        share: WilsonResult,
    ) -> None: ...
    @property
    def percent(self) -> int: ...
    @property
    def way(self) -> MissingData: ...
    @property
    def share(self) -> WilsonResult: ...

def mean_changes(people: Cohort, *, confidence: float) -> Table[MeanChange]: ...
def loss_shares(
    people: Cohort, percents: Iterable[SupportsIndex], *, confidence: float
) -> Table[LossShare]: ...

@final
class TransitionTerms(_Value):
    __match_args__ = ("standard", "from_class", "on")
    def __init__(
        self,
        standard: str,
        from_class: str,
        on: date,
    ) -> None: ...
    @property
    def standard(self) -> StandardId: ...
    @property
    def from_class(self) -> BodyClassId: ...
    @property
    def on(self) -> date: ...

@final
class ClassTransitions(_Value):
    __match_args__ = (
        "terms",
        "way",
        "classes",
        "counts",
        "unclassed",
        "without_height",
        "improved",
        "worsened",
        "test",
    )
    def __init__(
        self,
        terms: TransitionTerms,
        way: _MissingData,
        *,
        classes: Iterable[str] = (),
        counts: Iterable[Iterable[SupportsIndex]] = (),
        unclassed: SupportsIndex,
        without_height: SupportsIndex,
        improved: SupportsIndex,
        worsened: SupportsIndex,
        test: McnemarResult,
    ) -> None: ...
    @property
    def terms(self) -> TransitionTerms: ...
    @property
    def way(self) -> MissingData: ...
    @property
    def classes(self) -> tuple[BodyClassId, ...]: ...
    @property
    def counts(self) -> tuple[tuple[int, ...], ...]: ...
    @property
    def unclassed(self) -> int: ...
    @property
    def without_height(self) -> int: ...
    @property
    def improved(self) -> int: ...
    @property
    def worsened(self) -> int: ...
    @property
    def test(self) -> McnemarResult: ...

def transitions_of(
    people: Cohort, standards: BodyStandards, terms: TransitionTerms, way: _MissingData
) -> ClassTransitions: ...

@final
class FamilyMember(_Value):
    __match_args__ = ("measure", "way", "test")
    def __init__(
        self,
        measure: _EffectMeasure,
        way: _MissingData,
        test: _ChangeTest,
    ) -> None: ...
    @property
    def measure(self) -> EffectMeasure: ...
    @property
    def way(self) -> MissingData: ...
    @property
    def test(self) -> ChangeTest: ...

@final
class AdjustedTest(_Value):
    __match_args__ = ("member", "p", "adjusted")
    def __init__(
        self,
        member: FamilyMember,
        p: float | Unknown,
        adjusted: float | Unknown,
    ) -> None: ...
    @property
    def member(self) -> FamilyMember: ...
    @property
    def p(self) -> float | Unknown: ...
    @property
    def adjusted(self) -> float | Unknown: ...

@final
class TestFamily(_Value):
    __match_args__ = ("method", "tests")
    def __init__(
        self,
        method: _PAdjustment,
        *,
        tests: Iterable[AdjustedTest] = (),
    ) -> None: ...
    @property
    def method(self) -> PAdjustment: ...
    @property
    def tests(self) -> tuple[AdjustedTest, ...]: ...

def holm_family(changes: Iterable[MeanChange], members: Iterable[FamilyMember]) -> TestFamily: ...

@final
class DropoutComparison(_Value):
    __match_args__ = ("trait", "groups")
    def __init__(
        self,
        trait: _BaselineTrait,
        groups: WelchResult,
    ) -> None: ...
    @property
    def trait(self) -> BaselineTrait: ...
    @property
    def groups(self) -> WelchResult: ...

@final
class DropoutScenario(_Value):
    __match_args__ = ("gain_g", "completers", "dropouts", "mean_change_kg")
    def __init__(
        self,
        gain_g: SupportsIndex,
        completers: SupportsIndex,
        dropouts: SupportsIndex,
        *,
        mean_change_kg: _Exact | None = None,
    ) -> None: ...
    @property
    def gain_g(self) -> int: ...
    @property
    def completers(self) -> int: ...
    @property
    def dropouts(self) -> int: ...
    @property
    def mean_change_kg(self) -> Fraction | None: ...

def compare_dropouts(people: Cohort, *, confidence: float) -> Table[DropoutComparison]: ...
def if_dropouts_gained(people: Cohort, gain_g: SupportsIndex) -> DropoutScenario: ...

@final
class DoseResponse(_Value):
    __match_args__ = ("way", "correlation")
    def __init__(
        self,
        way: _MissingData,
        correlation: SpearmanResult,
    ) -> None: ...
    @property
    def way(self) -> MissingData: ...
    @property
    def correlation(self) -> SpearmanResult: ...

@final
class HarmCount(_Value):
    __match_args__ = ("kind", "flagged", "not_looked_at")
    def __init__(
        self,
        kind: _SafetyKind,
        flagged: SupportsIndex,
        not_looked_at: SupportsIndex,
    ) -> None: ...
    @property
    def kind(self) -> SafetyKind: ...
    @property
    def flagged(self) -> int: ...
    @property
    def not_looked_at(self) -> int: ...

@final
class EffectReport(_Value):
    __match_args__ = (
        "flow",
        "changes",
        "shares",
        "transitions",
        "family",
        "dose_responses",
        "dropouts",
        "scenarios",
        "harms",
        "caution",
    )
    def __init__(
        self,
        flow: ParticipantFlow,
        *,
        changes: Iterable[MeanChange] = (),
        shares: Iterable[LossShare] = (),
        transitions: Iterable[ClassTransitions] = (),
        family: TestFamily,
        dose_responses: Iterable[DoseResponse] = (),
        dropouts: Iterable[DropoutComparison] = (),
        scenarios: Iterable[DropoutScenario] = (),
        harms: Iterable[HarmCount] = (),
        caution: Bilingual | str,
    ) -> None: ...
    @property
    def flow(self) -> ParticipantFlow: ...
    @property
    def changes(self) -> tuple[MeanChange, ...]: ...
    @property
    def shares(self) -> tuple[LossShare, ...]: ...
    @property
    def transitions(self) -> tuple[ClassTransitions, ...]: ...
    @property
    def family(self) -> TestFamily: ...
    @property
    def dose_responses(self) -> tuple[DoseResponse, ...]: ...
    @property
    def dropouts(self) -> tuple[DropoutComparison, ...]: ...
    @property
    def scenarios(self) -> tuple[DropoutScenario, ...]: ...
    @property
    def harms(self) -> tuple[HarmCount, ...]: ...
    @property
    def caution(self) -> Bilingual: ...

def no_causal_claim() -> Bilingual: ...
def evaluate(
    people: Cohort,
    standards: BodyStandards,
    *,
    confidence: float,
    transitions: TransitionTerms,
    safety: SafetyTerms,
    loss_percents: Iterable[SupportsIndex],
    family: Iterable[FamilyMember],
    dropout_gains_g: Iterable[SupportsIndex],
) -> EffectReport: ...

@final
class SmallCellRule(_Value):
    __match_args__ = ("threshold", "zeros")
    def __init__(
        self,
        threshold: SupportsIndex,
        zeros: _ZeroCells,
    ) -> None: ...
    @property
    def threshold(self) -> int: ...
    @property
    def zeros(self) -> ZeroCells: ...

@final
class PublishedLine(_Value):
    __match_args__ = ("cells", "total", "rule")
    def __init__(
        self,
        *,
        cells: Iterable[SupportsIndex | None] = (),
        total: SupportsIndex | None = None,
        rule: SmallCellRule,
    ) -> None: ...
    @property
    def cells(self) -> tuple[int | None, ...]: ...
    @property
    def total(self) -> int | None: ...
    @property
    def rule(self) -> SmallCellRule: ...

def suppress(cells: Iterable[SupportsIndex], rule: SmallCellRule) -> PublishedLine: ...
def suppressed_note(rule: SmallCellRule) -> Bilingual: ...

@final
class PublishedBands(_Value):
    __match_args__ = ("way", "percents", "people")
    def __init__(
        self,
        way: _MissingData,
        *,
        percents: Iterable[SupportsIndex] = (),
        people: PublishedLine,
    ) -> None: ...
    @property
    def way(self) -> MissingData: ...
    @property
    def percents(self) -> tuple[int, ...]: ...
    @property
    def people(self) -> PublishedLine: ...

@final
class PublishedTransitions(_Value):
    __match_args__ = ("terms", "way", "classes", "people")
    def __init__(
        self,
        terms: TransitionTerms,
        way: _MissingData,
        *,
        classes: Iterable[str] = (),
        people: PublishedLine,
    ) -> None: ...
    @property
    def terms(self) -> TransitionTerms: ...
    @property
    def way(self) -> MissingData: ...
    @property
    def classes(self) -> tuple[BodyClassId, ...]: ...
    @property
    def people(self) -> PublishedLine: ...

@final
class PublishedHarm(_Value):
    __match_args__ = ("kind", "people")
    def __init__(
        self,
        kind: _SafetyKind,
        people: PublishedLine,
    ) -> None: ...
    @property
    def kind(self) -> SafetyKind: ...
    @property
    def people(self) -> PublishedLine: ...

@final
class PublishedEffect(_Value):
    __match_args__ = (
        "rule",
        "flow",
        "changes",
        "bands",
        "transitions",
        "harms",
        "suppressed",
        "caution",
    )
    def __init__(
        self,
        rule: SmallCellRule,
        flow: PublishedLine,
        *,
        changes: Iterable[MeanChange] = (),
        bands: Iterable[PublishedBands] = (),
        transitions: Iterable[PublishedTransitions] = (),
        harms: Iterable[PublishedHarm] = (),
        suppressed: Bilingual | str,
        caution: Bilingual | str,
    ) -> None: ...
    @property
    def rule(self) -> SmallCellRule: ...
    @property
    def flow(self) -> PublishedLine: ...
    @property
    def changes(self) -> tuple[MeanChange, ...]: ...
    @property
    def bands(self) -> tuple[PublishedBands, ...]: ...
    @property
    def transitions(self) -> tuple[PublishedTransitions, ...]: ...
    @property
    def harms(self) -> tuple[PublishedHarm, ...]: ...
    @property
    def suppressed(self) -> Bilingual: ...
    @property
    def caution(self) -> Bilingual: ...

def published(report: EffectReport, rule: SmallCellRule) -> PublishedEffect: ...

@final
class QuestionChange(_Value):
    __match_args__ = ("question", "mean", "ranks", "adjusted")
    def __init__(
        self,
        question: str,
        mean: PairedTResult,
        ranks: SignedRankResult,
        adjusted: float | Unknown,
    ) -> None: ...
    @property
    def question(self) -> str: ...
    @property
    def mean(self) -> PairedTResult: ...
    @property
    def ranks(self) -> SignedRankResult: ...
    @property
    def adjusted(self) -> float | Unknown: ...

@final
class QuestionnaireResult(_Value):
    __match_args__ = (
        "before",
        "after",
        "paired",
        "incomplete",
        "test",
        "method",
        "changes",
        "caution",
    )
    def __init__(
        self,
        before: CronbachResult,
        after: CronbachResult,
        paired: SupportsIndex,
        incomplete: SupportsIndex,
        test: _ChangeTest,
        method: _PAdjustment,
        *,
        changes: Iterable[QuestionChange] = (),
        caution: Bilingual | str,
    ) -> None: ...
    @property
    def before(self) -> CronbachResult: ...
    @property
    def after(self) -> CronbachResult: ...
    @property
    def paired(self) -> int: ...
    @property
    def incomplete(self) -> int: ...
    @property
    def test(self) -> ChangeTest: ...
    @property
    def method(self) -> PAdjustment: ...
    @property
    def changes(self) -> tuple[QuestionChange, ...]: ...
    @property
    def caution(self) -> Bilingual: ...
