"""heli (合力): work calendars, rules and programme reviews of trade unions, explained.

Every answer carries its reason, and unknown is an answer: None where nothing is known, never a
default. Days are `datetime.date`; a `datetime.datetime` is refused. Enumerations are tokens:
wherever a function takes a member it also takes its text.
"""

from heli import calendar, io, law, programme
from heli._errors import Conflict, Error, InvalidValue, NotFound, ParseError
from heli._explained import Explained
from heli._heli import __version__
from heli._heli.core import (
    AllianceRole,
    Bilingual,
    BoundKind,
    CountBound,
    Federation,
    Finding,
    Language,
    Money,
    Parameter,
    ParameterTable,
    Place,
    Points,
    Region,
    RegionLevel,
    Severity,
    Source,
    SourceStatus,
    Step,
    StepInput,
    Unknown,
    WorkerCategory,
    region,
    region_of,
    regions,
    wider_category,
)
from heli._ids import ParameterId, RuleId
from heli._show_versions import show_versions
from heli._table import Table
from heli._token import Token

__all__ = [
    "AllianceRole",
    "Bilingual",
    "BoundKind",
    "Conflict",
    "CountBound",
    "Error",
    "Explained",
    "Federation",
    "Finding",
    "InvalidValue",
    "Language",
    "Money",
    "NotFound",
    "Parameter",
    "ParameterId",
    "ParameterTable",
    "ParseError",
    "Place",
    "Points",
    "Region",
    "RegionLevel",
    "RuleId",
    "Severity",
    "Source",
    "SourceStatus",
    "Step",
    "StepInput",
    "Table",
    "Token",
    "Unknown",
    "WorkerCategory",
    "__version__",
    "calendar",
    "io",
    "law",
    "programme",
    "region",
    "region_of",
    "regions",
    "show_versions",
    "wider_category",
]
