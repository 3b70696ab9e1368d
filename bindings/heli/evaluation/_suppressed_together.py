"""Counts of several tables about the same people, suppressed in one pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from heli._errors import InvalidValue, NotFound
from heli._heli.evaluation import suppress

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from heli._heli.evaluation import SmallCellRule

    Vectors = NDArray[np.float64]

#: A remainder below it is none: the vectors are of zeros and ones.
EXACT = 1e-7


def suppress_together(
    cells: Mapping[str, Iterable[str]],
    rule: SmallCellRule,
    *,
    lines: Sequence[Sequence[str]] = (),
) -> frozenset[str]:
    """Say which counts of several tables about the same people must not be shared.

    `suppress` protects one line; here no sum or difference of shared counts, over all tables,
    gives a count that is too small: neither one of the cells, nor one of people who are in one
    cell and not in another that it contains, or not in two others. Cells with the same people are
    shared all or none.

    Parameters
    ----------
    cells
        By name, who is counted, as codes. Where two counts together give a small one away the
        later is suppressed: put first what matters most. Every count that is shared belongs here,
        totals and the n of means too.
    rule
        Which counts are too small.
    lines
        Names of cells that are the parts of a group, none overlapping: what is suppressed among
        them must not follow from their sum either, which counts of one or more make easier.

    Returns
    -------
    frozenset of str
        The names of the cells that are not shared.

    Raises
    ------
    heli.NotFound
        If a line names a cell that is not there.
    heli.InvalidValue
        If the parts of a line overlap, or the threshold is below 2.

    Examples
    --------
    >>> from heli.evaluation import SmallCellRule, suppress_together
    >>> weighed = {f"P{n}" for n in range(220)}
    >>> with_height = weighed - {"P7", "P9"}
    >>> cells = {"weight": weighed, "bmi": with_height, "women": {f"P{n}" for n in range(90)}}
    >>> sorted(suppress_together(cells, SmallCellRule(5, "shown")))
    ['bmi']
    """
    people = {name: frozenset(codes) for name, codes in cells.items()}
    together = _Together(people, rule, lines)
    while together.refuse_in_lines(together.shared()):
        pass
    shared = together.shared()
    shared |= together.given_away(shared)
    return frozenset(name for name, unit in together.unit.items() if unit not in shared)


class _Together:
    """Groups as vectors over kinds of people: all who are in the same groups are of one kind."""

    def __init__(
        self,
        cells: Mapping[str, frozenset[str]],
        rule: SmallCellRule,
        lines: Sequence[Sequence[str]],
    ) -> None:
        self.rule = rule
        units: dict[frozenset[str], int] = {}
        self.unit = {name: units.setdefault(who, len(units)) for name, who in cells.items()}
        codes = sorted(frozenset[str]().union(*units))
        members = np.array([[code in who for code in codes] for who in units], dtype=np.int8)
        kinds, weights = np.unique(
            members.reshape(len(units), len(codes)), axis=1, return_counts=True
        )
        self.vectors: Vectors = kinds.astype(np.float64)
        self.weights = weights.astype(np.float64)
        self.sizes = [len(who) for who in units]
        self.refused = {unit for unit, size in enumerate(self.sizes) if self.small(size)}
        self.lines = [self._line(line) for line in lines]
        self.turns = self._turns()
        self.targets = self._targets()

    def small(self, size: float) -> bool:
        """Whether a group is too small; the rule decides of nobody."""
        return suppress([int(size)], self.rule).total is None

    def _line(self, names: Sequence[str]) -> list[int]:
        if missing := [name for name in names if name not in self.unit]:
            raise NotFound(f"line of cells: there is no cell {missing[0]}")
        parts = [self.unit[name] for name in names if self.sizes[self.unit[name]]]
        if parts and self.vectors[parts].sum(axis=0).max() > 1:
            raise InvalidValue(f"line of {', '.join(names)}: somebody is in two of its cells")
        return parts

    def _turns(self) -> list[list[int]]:
        """Give the order of sharing: of a line the larger first, and equal ones together.

        Which of equal ones was chosen would say something.
        """
        line_of = {part: line for line in reversed(self.lines) for part in line}
        turns: dict[int, list[int]] = {}
        for unit in range(len(self.sizes)):
            line = line_of.get(unit, [unit])
            for part in sorted(line, key=lambda part: -self.sizes[part]):
                alike = [other for other in line if self.sizes[other] == self.sizes[part]]
                turns.setdefault(min(alike), alike)
        return list(turns.values())

    def _targets(self) -> Vectors:
        """Give the groups that are too small, of which no count may follow from those shared."""
        found: dict[bytes, Vectors] = {}
        sizes = self.vectors @ self.weights

        def keep(whole: Vectors, size: float) -> None:
            """Note what is left of a group without one that it holds, if that is small."""
            few = (size - sizes > 0) & (size - sizes < self.rule.threshold)
            rests = whole - self.vectors[few]
            rests = rests[(rests >= 0).all(axis=1)]
            found.update((rest.tobytes(), rest) for rest in rests)

        small = (sizes > 0) & (sizes < self.rule.threshold)
        found.update((vector.tobytes(), vector) for vector in self.vectors[small])
        for whole, size in zip(self.vectors, sizes, strict=True):
            keep(whole, size)
            smaller = sizes < size
            rests = whole - self.vectors[smaller]
            held = (rests >= 0).all(axis=1)
            for rest, left in zip(rests[held], (size - sizes[smaller])[held], strict=True):
                keep(rest, left)
        return np.array([*found.values()]).reshape(len(found), self.vectors.shape[1])

    def shared(self) -> set[int]:
        """Share group by group as long as no count that is too small follows."""
        left, shared = self.targets, set[int]()
        basis: list[Vectors] = []
        for turn in self.turns:
            if self.refused.intersection(turn):
                continue
            added: list[Vectors] = []
            rests = left
            for unit in turn:
                new = self._outside(self.vectors[unit], [*basis, *added])
                if new is not None:
                    added.append(new)
                    rests = rests - np.outer(rests @ new, new)
            if not len(rests) or np.abs(rests).max(axis=1).min() > EXACT:
                left, shared = rests, shared | set(turn)
                basis += added
        return shared

    @staticmethod
    def _outside(vector: Vectors, basis: Collection[Vectors]) -> Vectors | None:
        """Give what no sum of the basis gives, as a vector of length 1; None if it gives all."""
        for _ in range(2):  # Once more, since rounding leaves a little.
            for one in basis:
                vector = vector - (vector @ one) * one
        length = float(np.linalg.norm(vector))
        return vector / length if length > EXACT else None

    def _basis(self, shared: set[int]) -> dict[int, Vectors]:
        """Give what each group adds to those before it; groups that add nothing are left out."""
        basis: dict[int, Vectors] = {}
        for unit in sorted(shared):
            if (new := self._outside(self.vectors[unit], basis.values())) is not None:
                basis[unit] = new
        return basis

    def given_away(self, shared: set[int]) -> set[int]:
        """Give the groups that follow from those shared; none of them is small."""
        basis = self._basis(shared).values()
        return {
            unit
            for unit, vector in enumerate(self.vectors)
            if self.sizes[unit] and self._outside(vector, basis) is None
        }

    def refuse_in_lines(self, shared: set[int]) -> bool:
        """Refuse more of a line if what it hides follows from its sum; whether there was one."""
        basis = self._basis(shared)
        for line in self.lines:
            gone = [part for part in line if part not in shared]
            if not gone or suppress([self.sizes[at] for at in gone], self.rule).total is not None:
                continue
            hidden = self.vectors[gone].sum(axis=0)
            if self._outside(hidden, basis.values()) is not None:
                continue
            rest = [part for part in line if part in shared]
            least = min((self.sizes[part] for part in rest), default=None)
            # Without any part left it is the last of the groups that give the sum.
            needed = [unit for unit, new in basis.items() if abs(new @ hidden) > EXACT]
            more = [part for part in rest if self.sizes[part] == least] or needed[-1:]
            self.refused.update(more)
            return True
        return False
