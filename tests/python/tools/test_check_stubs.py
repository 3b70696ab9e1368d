import check_stubs


def test_metaclass_of_a_bound_class_is_no_difference() -> None:
    assert check_stubs.differences("heli._heli.Day is inconsistent, metaclass differs\n") == []


def test_every_other_line_is_a_difference() -> None:
    report = "heli._heli.Day is not present in stub\nheli._heli.Day.add is inconsistent\n"
    assert check_stubs.differences(report) == report.splitlines()
