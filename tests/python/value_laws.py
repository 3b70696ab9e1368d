"""What every value can do, whatever its module: a test names its values and inherits the laws."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
from collections.abc import Sequence
from datetime import date, datetime
from fractions import Fraction
from types import ModuleType
from typing import Any, ClassVar

import pytest

import heli


def plain(value: Any) -> bool:
    """Whether a value is made of builtin types, days and moments only."""
    if isinstance(value, dict):
        return all(type(key) is str and plain(entry) for key, entry in value.items())
    if isinstance(value, list):
        return all(map(plain, value))
    return value is None or type(value) in (str, int, float, bool, date, datetime)


def class_name(value: object) -> str:
    """Give the name of a class, or that of the class of a value."""
    return value.__name__ if isinstance(value, type) else type(value).__name__


class ValueLaws:
    """Text, comparison, hash, pickle, copy and dict of values; `TestValues` of a module is one."""

    module: ModuleType
    #: A full and a bare value of every class, no two of them equal.
    values: ClassVar[Sequence[Any]]
    #: Classes whose text is too long to make the value again.
    shortened: ClassVar[tuple[type, ...]] = ()

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        """Ask each law for each value, or for each class of them."""
        given = {
            "value": self.values,
            "spelled": [value for value in self.values if not isinstance(value, self.shortened)],
            "kind": sorted({type(value) for value in self.values}, key=str),
        }
        for name, arguments in given.items():
            if name in metafunc.fixturenames:
                metafunc.parametrize(name, arguments, ids=class_name)

    @pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
    def test_a_pickle_gives_an_equal_value_with_the_same_hash(
        self, value: Any, protocol: int
    ) -> None:
        again = pickle.loads(pickle.dumps(value, protocol))  # noqa: S301 - our own bytes
        assert again == value
        assert type(again) is type(value)
        assert hash(again) == hash(value)

    def test_a_copy_is_the_value_itself(self, value: Any) -> None:
        assert copy.copy(value) is value
        assert copy.deepcopy([value])[0] is value

    def test_a_value_cannot_be_changed(self, value: Any) -> None:
        for name in (*type(value).__match_args__, *type(value)._details, "something_else"):
            with pytest.raises(AttributeError):
                setattr(value, name, None)
            with pytest.raises(AttributeError):
                delattr(value, name)

    def test_its_fields_make_the_value_again(self, value: Any) -> None:
        fields = {name: getattr(value, name) for name in type(value).__match_args__}
        again = type(value)(**fields)
        assert again == value
        assert hash(again) == hash(value)

    def test_a_value_equals_no_other_one(self, value: Any) -> None:
        assert [other for other in self.values if other == value] == [value]
        assert value != "something else"
        assert value is not None
        assert (value == object()) is False

    def test_the_text_of_a_value_makes_it_again(self, spelled: Any) -> None:
        names: dict[str, Any] = {"datetime": dt, "Fraction": Fraction}
        for module in (heli, heli.calendar, heli.ranking, heli.statistics, self.module):
            names |= vars(module)
        assert eval(repr(spelled), names) == spelled  # noqa: S307 - our own text

    def test_a_dict_of_a_value_is_plain_and_has_its_fields(self, value: Any) -> None:
        entries = value.to_dict()
        assert plain(entries)
        assert tuple(entries) == (*type(value).__match_args__, *type(value)._details)

    def test_notebooks_show_a_table(self, value: Any) -> None:
        assert "<table" in value._repr_html_()

    def test_a_class_of_values_has_its_public_home_and_no_subclass(self, kind: type) -> None:
        assert kind.__module__ == self.module.__name__
        assert getattr(self.module, kind.__name__) is kind
        with pytest.raises(TypeError):
            type("Own", (kind,), {})

    def test_every_value_of_the_module_is_among_those_tested(self) -> None:
        public = [getattr(self.module, name) for name in vars(self.module)["__all__"]]
        classes = {value for value in public if hasattr(value, "_details")}
        assert classes == {type(value) for value in self.values}
