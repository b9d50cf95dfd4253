"""Media that are full, read-only or gone, names that no program likes, clocks that jump: a case is told of it and loses nothing."""

from __future__ import annotations

import os
import resource
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook import case_file, reasons
from mlawriter.casebook.disk import State
from mlawriter.casebook.generations import former_files, generations
from mlawriter.casebook.lock import lock_of
from mlawriter.casebook.open_case import OpenCase
from mlawriter.core.errors import FileMissing, FileNotWritten
from mlawriter.life.case import Case
from mlawriter.request.request import Request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.casebook.folders import Folders
    from tests.casebook.conftest import Start


def telling(text: str) -> dict[str, object]:
    return case_file.plain(Case(request=Request.model_validate({"facts": {"narrative": text}})))


def told(file: Path) -> str:
    return case_file.load(file).facts.narrative


class Medium:
    """Stand for a stick: a small file system of its own where the system lets us make one, else a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self.mounted = self._mount("-t", "tmpfs", "-o", "size=256k", "none")

    def _mount(self, *words: str) -> bool:
        done = subprocess.run(["mount", *words, str(self.folder)], check=False, capture_output=True)
        return done.returncode == 0

    def make_read_only(self) -> None:
        if not (self.mounted and self._mount("-o", "remount,ro")):
            self.folder.chmod(0o555)

    def end(self) -> None:
        if self.mounted:
            subprocess.run(["umount", str(self.folder)], check=False)
        self.folder.chmod(0o755)


@pytest.fixture
def medium(tmp_path: Path) -> Iterator[Medium]:
    made = Medium(tmp_path / "stick")
    yield made
    made.end()


SAVE = """
import os, resource, sys
from pathlib import Path
from mlawriter.casebook import case_file
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.open_case import OpenCase
from mlawriter.core.errors import FileNotWritten
file, own, how = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
if how == "nobody" and os.geteuid() == 0:  # root may write anywhere
    os.setgid(65534)
    os.setuid(65534)
case = OpenCase.open(file, Folders(state=own / "state", config=own / "config"))
print(case.no_lock)
content = case_file.plain(case.held)
content["request"]["facts"]["narrative"] = "x" * 400_000
case.record(content)
if how == "limit":
    resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))
try:
    case.save(content)
except FileNotWritten as refused:
    print(refused)
case.close(keep_unsaved=True)
"""


def test_a_full_disk_leaves_the_case_as_it_was_and_says_so(
    tmp_path: Path, medium: Medium, start: Start
) -> None:
    file = medium.folder / "a.mla"
    for text in ("zero", "one"):
        case_file.save(file, Case.model_validate(telling(text)))

    said, _ = start(SAVE, file, tmp_path, "" if medium.mounted else "limit").communicate()

    lock, sentence = said.splitlines()
    assert lock == "None"
    assert str(file) in sentence
    assert ("the disk is full" if medium.mounted else "larger than the system allows") in sentence
    assert "What was there before is unchanged" in sentence
    assert told(file) == "one"
    assert [told(one.path) for one in generations(file)] == ["zero"]
    assert sorted(entry.name for entry in medium.folder.iterdir() if "Z.bak" not in entry.name) == [
        "a.mla",
        "a.mla.bak",
    ]
    assert len(list((tmp_path / "state" / "journal").iterdir())) == 1, "the work is kept elsewhere"


def test_a_read_only_medium_is_read_and_refuses_in_words(
    medium: Medium, start: Start, tmp_path: Path
) -> None:
    file = medium.folder / "a.mla"
    case_file.save(file, Case.model_validate(telling("one")))
    file.chmod(0o644)
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    (own := tmp_path / "own").mkdir(mode=0o777)
    own.chmod(0o777)
    medium.make_read_only()

    said, _ = start(SAVE, file, own, "" if medium.mounted else "nobody").communicate()

    lock, sentence = said.splitlines()
    refused = "the medium is read-only" if medium.mounted else "you have no permission to write there"
    assert lock == refused
    assert refused in sentence
    assert str(file) in sentence
    assert told(file) == "one"


def test_a_medium_that_is_pulled_out_costs_nothing(tmp_path: Path, folders: Folders) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    file = stick / "a.mla"
    case_file.save(file, Case.model_validate(telling("one")))
    case = OpenCase.open(file, folders)
    stick.rename(tmp_path / "pulled")

    assert case.on_disk is State.GONE
    with pytest.raises(FileNotWritten, match="the folder is not there"):
        case.save(telling("two"))
    case.record(telling("two"))
    assert len(list(folders.journal.iterdir())) == 1
    with pytest.raises(FileMissing):
        OpenCase.open(file, folders)

    (tmp_path / "pulled").rename(stick)
    case.save(telling("two"))
    case.close()
    assert told(file) == "two"
    assert sorted(entry.name for entry in stick.iterdir()) == ["a.mla", "a.mla.bak"]


@pytest.mark.parametrize(
    "name",
    [
        os.fsdecode(b"caf\xe9.mla"),
        "line\nbreak\ttab.mla",
        "\u202egpj.alm.mla",
        "quote'\"`$(x).mla",
        "  .mla",
        "-rf.mla",
        "%s {file}.mla",
        "\N{GRINNING FACE}.mla",
    ],
)
def test_names_of_odd_bytes_are_files_like_others(tmp_path: Path, folders: Folders, name: str) -> None:
    file = tmp_path / "cases" / name
    file.parent.mkdir()
    case = OpenCase.new(folders)
    case.save_as(file, telling("one"))
    case.record(telling("two"))
    case.save(telling("two"))
    case.close()

    assert told(file) == "two"
    assert [told(one.path) for one in generations(file)] == ["one"]
    file.write_bytes(b"{")
    with pytest.raises(Exception, match="damaged") as caught:
        OpenCase.open(file, folders)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert "\u202e" not in sentence
    assert reasons.shown(file) in sentence


def test_a_long_path_is_a_path_and_a_name_too_long_for_versions_is_saved_all_the_same(
    tmp_path: Path, folders: Folders
) -> None:
    deep = tmp_path.joinpath(*["folder of the prosecutor's office" * 3] * 3)
    deep.mkdir(parents=True)
    for length in (200, 240, 247):
        file = deep / ("n" * (length - 4) + ".mla")
        assert len(str(file)) > 450
        case = OpenCase.new(folders)
        case.save_as(file, telling("one"))
        for text in ("two", "three"):
            case.save(telling(text))
        case.close()

        assert told(file) == "three"
        assert [told(one) for one in former_files(file) if one.name.endswith(".mla.bak")] == ["two"]


@pytest.mark.parametrize("year", [1970, 2099])
def test_times_of_a_clock_that_jumped_keep_nobody_from_saving(
    tmp_path: Path, folders: Folders, year: int, start: Start
) -> None:
    file = tmp_path / "a.mla"
    for text in ("one", "two"):
        case_file.save(file, Case.model_validate(telling(text)))
    moment = (year - 1970) * 365.25 * 86400
    gone = start("print(1)")
    gone.communicate()
    lock = lock_of(file)
    lock.write_text(
        f'{{"user": "x", "host": "{os.uname().nodename}", "pid": {gone.pid}, "start": "", '
        f'"since": "{year}-01-01T00:00:00+00:00", "token": "t"}}'
    )
    for one in (file, lock, *former_files(file)):
        os.utime(one, (moment, moment))

    case = OpenCase.open(file, folders)
    assert case.elsewhere is None
    case.save(telling("three"))
    case.close()

    assert told(file) == "three"
    assert {told(one.path) for one in generations(file)} == {"one", "two"}


def test_the_limit_of_this_process_is_as_it_was() -> None:
    """The limits above are set in children alone."""
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY
