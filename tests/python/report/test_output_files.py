"""Files are written together: all of them or none."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from heli._output_files import write_files


def test_the_files_are_written_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    paths = write_files(folder, {"one.txt": "一", "two.txt": "2"})
    assert paths == [folder / "one.txt", folder / "two.txt"]
    assert sorted(path.name for path in folder.iterdir()) == ["one.txt", "two.txt"]
    assert (folder / "one.txt").read_bytes() == "一".encode()


def test_bytes_are_written_as_they_are(tmp_path: Path) -> None:
    content = "一".encode("gb18030")
    (path,) = write_files(tmp_path, {"one.csv": content})
    assert path.read_bytes() == content


def test_old_files_are_replaced(tmp_path: Path) -> None:
    write_files(tmp_path, {"one.txt": "old", "two.txt": "old"})
    write_files(tmp_path, {"one.txt": "new", "two.txt": "new"})
    assert [path.read_text("utf-8") for path in sorted(tmp_path.iterdir())] == ["new", "new"]


def test_the_files_may_be_read_by_whoever_may_read_new_files(tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("x")
    write_files(tmp_path, {"one.txt": "x"})
    assert (tmp_path / "one.txt").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.parametrize("there_before", [True, False])
def test_if_the_last_file_fails_the_first_is_as_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there_before: bool
) -> None:
    folder = tmp_path / "out"
    if there_before:
        write_files(folder, {"one.txt": "old", "two.txt": "old"})
    replace = Path.replace

    def failing(self: Path, target: Path) -> Path:
        if target.name == "two.txt":
            raise PermissionError(13, "denied")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(PermissionError):
        write_files(folder, {"one.txt": "new", "two.txt": "new"})
    if there_before:
        assert sorted(path.name for path in folder.iterdir()) == ["one.txt", "two.txt"]
        assert {path.read_text("utf-8") for path in folder.iterdir()} == {"old"}
    else:
        assert not folder.exists()


def test_a_file_in_the_place_of_the_folder_stays(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    with pytest.raises(OSError, match="out"):
        write_files(tmp_path / "out" / "deep", {"one.txt": "x"})
    assert (tmp_path / "out").read_text() == "mine"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_an_interruption_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(self: Path, target: Path) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_files(tmp_path / "out", {"one.txt": "x"})
    assert list(tmp_path.iterdir()) == []


def test_a_name_may_lead_into_a_folder_inside(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    paths = write_files(folder, {"one.txt": "1", "inside/two.txt": "2", "inside/three.txt": "3"})
    assert paths == [folder / "one.txt", folder / "inside/two.txt", folder / "inside/three.txt"]
    assert [path.read_text() for path in paths] == ["1", "2", "3"]
    assert sorted(path.name for path in folder.rglob("*") if path.is_file()) == [
        "one.txt",
        "three.txt",
        "two.txt",
    ]


def test_folders_inside_go_again_if_a_file_fails(tmp_path: Path) -> None:
    (tmp_path / "blocked").write_text("a file, no folder")
    with pytest.raises(OSError, match="blocked"):
        write_files(tmp_path, {"inside/one.txt": "1", "blocked/two.txt": "2"})
    assert [path.name for path in tmp_path.iterdir()] == ["blocked"]


def test_a_private_folder_is_for_its_owner_and_keeps_permissions_that_it_has(
    tmp_path: Path,
) -> None:
    if os.name != "posix":
        pytest.skip("permissions of owners")
    write_files(tmp_path / "a", {"one.txt": "1", "inside/two.txt": "2"}, private=("inside",))
    assert (tmp_path / "a" / "inside").stat().st_mode & 0o777 == 0o700
    (tmp_path / "b" / "inside").mkdir(parents=True)
    (tmp_path / "b" / "inside").chmod(0o750)
    write_files(tmp_path / "b", {"inside/two.txt": "2"}, private=("inside",))
    assert (tmp_path / "b" / "inside").stat().st_mode & 0o777 == 0o750


def test_stale_files_go_with_the_new_ones(tmp_path: Path) -> None:
    write_files(tmp_path, {"old.txt": "old", "one.txt": "old"})
    write_files(tmp_path, {"one.txt": "new"}, stale=("old.txt",))
    assert [path.name for path in tmp_path.iterdir()] == ["one.txt"]


def test_stale_files_stay_if_a_new_one_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_files(tmp_path, {"old.txt": "old"})

    def failing(self: Path, target: Path) -> Path:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(PermissionError):
        write_files(tmp_path, {"one.txt": "new"}, stale=("old.txt",))
    monkeypatch.undo()
    assert [path.name for path in tmp_path.iterdir()] == ["old.txt"]
    assert (tmp_path / "old.txt").read_text("utf-8") == "old"
