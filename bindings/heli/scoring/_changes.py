"""Two versions of a scored log, both kept, and all in which they differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from heli._heli import scoring as compiled
from heli._heli.ranking import RankMethod
from heli._html import row_table
from heli._value import PICKLE_FORMAT, restore

if TYPE_CHECKING:
    from heli._heli.ranking import _RankMethod
    from heli._heli.scoring import EntryChange, ItemChange, PlaceChange, RuleChange
    from heli._table import Table
    from heli.scoring._scored import ScoredLog


class ScoreChanges:
    """All in which two scored logs differ: after a change of the rules, or late entries.

    It names what people logged: for the referee, not for a published list. Where nothing differs
    every table is empty.

    Parameters
    ----------
    before, after
        The older and the newer version.
    method
        By which places are numbered.
    """

    __module__ = "heli.scoring"
    __slots__ = ("_after", "_before", "_method", "_tables")

    def __init__(
        self, before: ScoredLog, after: ScoredLog, method: _RankMethod = "standard"
    ) -> None:
        self._before, self._after, self._method = before, after, RankMethod(method)
        self._tables = compiled._changes(before._contest, after._contest, self._method)

    @property
    def before(self) -> ScoredLog:
        """The older version."""
        return self._before

    @property
    def after(self) -> ScoredLog:
        """The newer version."""
        return self._after

    @property
    def method(self) -> RankMethod:
        """By which places are numbered."""
        return self._method

    @property
    def rules(self) -> Table[RuleChange]:
        """What changed in the rules, field by field."""
        return self._tables[0]

    @property
    def places(self) -> Table[PlaceChange]:
        """Whose total or place differs, by person."""
        return self._tables[1]

    @property
    def items(self) -> Table[ItemChange]:
        """Whose points by which item differ, by person, then by item."""
        return self._tables[2]

    @property
    def entries(self) -> Table[EntryChange]:
        """Which entries have another status or other points, came later or are gone, by id."""
        return self._tables[3]

    def to_dict(self) -> dict[str, Any]:
        """Give the differences as builtin types, without the two versions themselves."""
        return {
            "method": self._method.value,
            "rules": self.rules.to_dicts(),
            "places": self.places.to_dicts(),
            "items": self.items.to_dicts(),
            "entries": self.entries.to_dicts(),
        }

    def __bool__(self) -> bool:
        return any(self._counts())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ScoreChanges):
            return NotImplemented
        versions = (self._before, self._after, self._method)
        return versions == (other._before, other._after, other._method)

    __hash__ = None  # type: ignore[assignment] # it is as long as its logs

    def __reduce__(self) -> tuple[Any, ...]:
        state = {"before": self._before, "after": self._after, "method": self._method.value}
        return restore, (type(self), PICKLE_FORMAT, state)

    def __repr__(self) -> str:
        rules, places, items, entries = self._counts()
        return f"ScoreChanges({rules} rules, {places} places, {items} items, {entries} entries)"

    def _repr_html_(self) -> str:
        rows = [
            (
                change.person,
                *(
                    None if version is None else f"{version.total} ({version.rank})"
                    for version in (change.before, change.after)
                ),
            )
            for change in self.places
        ]
        return row_table(repr(self), ("person", "before", "after"), rows)

    def _counts(self) -> tuple[int, int, int, int]:
        return len(self.rules), len(self.places), len(self.items), len(self.entries)
