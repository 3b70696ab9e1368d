"""What every enumeration is, whatever its module: a test names them and inherits the laws."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from types import ModuleType
from typing import ClassVar

import pytest

import heli


class TokenLaws:
    """Members are tokens with names in two languages; `TestTokens` of a module is one."""

    module: ModuleType
    enumerations: ClassVar[Sequence[type[heli.Token]]]

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        """Ask each law for each enumeration."""
        if "kind" in metafunc.fixturenames:
            metafunc.parametrize("kind", self.enumerations, ids=lambda kind: kind.__name__)

    def test_a_member_is_its_token_and_has_two_names(self, kind: type[heli.Token]) -> None:
        assert kind.__doc__
        assert kind.__module__ == self.module.__name__
        for member in kind:
            assert member == member.value == str(member) == f"{member}"
            assert kind(member.value) is member
            assert getattr(kind, member.name) is member
            assert member.zh
            assert member.en
            assert pickle.loads(pickle.dumps(member)) is member  # noqa: S301 - our own bytes

    def test_an_unknown_token_is_refused_with_the_known_ones(self, kind: type[heli.Token]) -> None:
        with pytest.raises(heli.InvalidValue, match=next(iter(kind)).value):
            kind("no_such_token")

    def test_every_enumeration_of_the_module_is_among_those_tested(self) -> None:
        public = [getattr(self.module, name) for name in vars(self.module)["__all__"]]
        found = {v for v in public if isinstance(v, type) and issubclass(v, heli.Token)}
        assert found - {heli.Token} == set(self.enumerations)
