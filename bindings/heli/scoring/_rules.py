"""Rules of contests from dicts and files."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from heli._errors import ParseError
from heli._heli import io as _io
from heli._heli.core import Finding, Place
from heli._heli.scoring import ContestRules, ProvedRules

if TYPE_CHECKING:
    #: Rules in any form.
    Rules = (
        ProvedRules
        | ContestRules
        | _io.ContestDocument
        | Mapping[str, Any]
        | str
        | os.PathLike[str]
    )


def rules_from(document: Mapping[str, Any]) -> ContestRules:
    """Read rules from a dict with the keys of a document.

    Raises
    ------
    heli.ParseError
        With every problem, located by the path of its field.
    """
    if not isinstance(document, Mapping):
        raise TypeError(f"{type(document).__name__}: expected a dict with the keys of the rules")
    text = json.dumps(dict(document), ensure_ascii=False, default=_plain)
    try:
        return _io._contest_rules_of_json(text, "")
    except ParseError as error:
        # Lines and columns of a text that nobody has seen say nothing.
        found = [
            Finding(f.severity, f.code, f.message, Place(field=f.where.field), f.value)
            for f in error.findings
        ]
        raise ParseError("\n".join(map(str, found)), found) from None


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    if hasattr(value, "__index__"):
        return int(value)
    raise TypeError(f"{type(value).__name__}: no rules of a contest hold one")


def proved(rules: Rules) -> ProvedRules:
    """Give proved rules of rules in any form.

    Raises
    ------
    heli.ParseError
        With every problem, if they have an error.
    """
    if isinstance(rules, ProvedRules):
        return rules
    if isinstance(rules, str | os.PathLike):
        return ProvedRules(_io.read_contest_rules(rules))
    if isinstance(rules, _io.ContestDocument):
        return ProvedRules(rules.rules)
    return ProvedRules(rules if isinstance(rules, ContestRules) else rules_from(rules))
