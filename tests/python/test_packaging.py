"""The installed package: its version, and the headers that it carries for other packages."""

import re
import shutil
import subprocess
from importlib.metadata import distribution, entry_points
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = (ROOT / "CMakeLists.txt").read_text(encoding="utf-8")


def installed_folder() -> Path:
    return Path(str(distribution("heli").locate_file("heli")))


def test_version_is_the_same_in_cmake_cpp_and_python() -> None:
    project = re.search(r"project\(heli VERSION ([0-9.]+)", PROJECT)
    header = (ROOT / "include" / "heli" / "version.hpp").read_text(encoding="utf-8")
    constant = re.search(r'version = "([^"]+)"', header)
    assert project is not None
    assert constant is not None
    assert distribution("heli").version == project[1] == constant[1]


def test_changelog_begins_with_this_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    match = re.search(r"^## (\S+)", changelog, re.MULTILINE)
    assert match is not None
    assert match[1] == distribution("heli").version


def test_every_header_that_needs_no_library_is_in_the_package() -> None:
    listed = re.findall(r"^\s*include/(heli/(?!io/)\S+[.]hpp)$", PROJECT, re.MULTILINE)
    missing = [path for path in listed if not (installed_folder() / "include" / path).is_file()]
    assert listed
    assert missing == []


def test_other_packages_find_the_headers_through_the_entry_point() -> None:
    found = entry_points(group="cmake.root", name="heli")
    assert [entry.value for entry in found] == ["heli"]


def test_cmake_finds_the_headers_in_the_package(tmp_path: Path) -> None:
    if shutil.which("cmake") is None:
        pytest.skip("needs cmake")
    project = ROOT / "tests" / "install" / "find_package"
    configure = ["cmake", "-S", str(project), "-B", str(tmp_path), "-G", "Ninja"]
    configure.append(f"-Dheli_ROOT={installed_folder()}")
    subprocess.run(configure, check=True, capture_output=True)
    subprocess.run(["cmake", "--build", str(tmp_path)], check=True, capture_output=True)
    shown = subprocess.run([str(tmp_path / "consumer")], check=True, capture_output=True).stdout
    assert shown.decode() == "2023-06-16 was day 5 of its week\n"
