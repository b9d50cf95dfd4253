from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from mlawriter.casebook import case_file
from mlawriter.casebook.register.case_folders import case_folders, is_among, set_case_folders
from mlawriter.casebook.register.index import Register
from mlawriter.casebook.register.listing import Wanted, numbers, rows
from mlawriter.casebook.register.scanning import Progress, SameAsBefore, TakenIn, read_case, scan
from mlawriter.casebook.register.taking_in import bring_up_to_date, take_in_file
from mlawriter.core.errors import FileNotReadable
from tests.casebook.register.cases_of_office import case, saved

if TYPE_CHECKING:
    from mlawriter.casebook.disk import Seen
    from mlawriter.casebook.folders import Folders
    from mlawriter.life.case import Case


def files(register: Register) -> set[str]:
    return {Path(one.path).name for one in rows(register, numbers(register, Wanted()))}


def refused(register: Register) -> dict[str, str]:
    return {Path(one.path).name: one.message for one in register.unread()}


def test_files_are_found_in_folders_below_and_nothing_else_is(tmp_path: Path) -> None:
    for name in ("a.mla", "deep/er/b.MLA", "c.mla.bak", ".mla-1.tmp", "d.docx"):
        saved(tmp_path, name, case())
    register = Register()

    bring_up_to_date(register, [tmp_path, tmp_path / "deep"])

    assert files(register) == {"a.mla", "b.MLA"}


def test_changed_renamed_and_removed_files_are_followed(tmp_path: Path) -> None:
    first, second = saved(tmp_path, "1.mla", case()), saved(tmp_path, "2.mla", case("service"))
    saved(tmp_path, "3.mla", case("restraint"))
    register = Register()
    bring_up_to_date(register, [tmp_path])

    case_file.save(first, case("spontaneous"))
    second.rename(tmp_path / "new.mla")
    (tmp_path / "3.mla").unlink()
    bring_up_to_date(register, [tmp_path])

    assert files(register) == {"1.mla", "new.mla"}
    assert len(numbers(register, Wanted(state="VN"))) == 1
    assert not numbers(register, Wanted(state="HK"))


def test_a_file_that_looks_as_before_is_not_read_again(tmp_path: Path) -> None:
    saved(tmp_path, "1.mla", case())
    register = Register()
    bring_up_to_date(register, [tmp_path])

    assert list(scan([tmp_path], register.known())) == []


def test_a_file_that_was_touched_and_says_the_same_is_not_taken_in_again(tmp_path: Path) -> None:
    path = saved(tmp_path, "1.mla", case())
    register = Register()
    bring_up_to_date(register, [tmp_path])
    os.utime(path, ns=(1, 1))

    steps = list(scan([tmp_path], register.known()))

    assert [type(step) for step in steps] == [SameAsBefore, Progress]
    bring_up_to_date(register, [tmp_path])
    assert list(scan([tmp_path], register.known())) == []


def test_what_cannot_be_read_is_listed_with_its_reason_and_stops_nothing(tmp_path: Path) -> None:
    saved(tmp_path, "good.mla", case())
    (tmp_path / "empty.mla").write_bytes(b"")
    (tmp_path / "word.mla").write_bytes(b"PK\3\4")
    (tmp_path / "newer.mla").write_text(
        json.dumps({"format": "mlawriter request", "version": 900, "request": {}}), encoding="utf-8"
    )
    (tmp_path / "wrong.mla").write_text(
        json.dumps({"format": "mlawriter request", "version": 3, "request": {"persons": 7}}), encoding="utf-8"
    )
    register = Register()

    bring_up_to_date(register, [tmp_path])

    assert files(register) == {"good.mla"}
    assert set(refused(register)) == {"empty.mla", "word.mla", "newer.mla", "wrong.mla"}
    assert "newer version" in refused(register)["newer.mla"]


def test_a_file_that_could_be_read_later_is_taken_in_then(tmp_path: Path) -> None:
    path = saved(tmp_path, "1.mla", case())
    register = Register()

    def locked(_path: Path) -> tuple[Case, Seen]:
        raise FileNotReadable(file="1.mla", reason="locked")

    bring_up_to_date(register, [tmp_path], read=locked)
    assert set(refused(register)) == {"1.mla"}
    bring_up_to_date(register, [tmp_path], read=read_case)

    assert files(register) == {path.name}
    assert register.unread() == []


def test_a_file_that_was_damaged_since_is_no_longer_listed_as_it_was(tmp_path: Path) -> None:
    path = saved(tmp_path, "1.mla", case())
    register = Register()
    bring_up_to_date(register, [tmp_path])

    path.write_bytes(path.read_bytes()[:-20])
    bring_up_to_date(register, [tmp_path])

    assert files(register) == set()
    assert set(refused(register)) == {"1.mla"}


def test_cases_of_a_folder_that_is_away_stay_until_it_is_back(tmp_path: Path) -> None:
    stick, away = tmp_path / "stick", tmp_path / "away"
    saved(stick, "1.mla", case())
    register = Register()
    bring_up_to_date(register, [stick])

    stick.rename(away)
    bring_up_to_date(register, [stick])
    assert files(register) == {"1.mla"}
    assert set(refused(register)) == {"stick"}
    away.rename(stick)
    bring_up_to_date(register, [stick])

    assert files(register) == {"1.mla"}
    assert register.unread() == []


def test_cases_of_a_folder_that_is_no_longer_named_are_forgotten(tmp_path: Path) -> None:
    saved(tmp_path, "a/1.mla", case())
    saved(tmp_path, "b/2.mla", case())
    register = Register()
    bring_up_to_date(register, [tmp_path / "a", tmp_path / "b"])

    bring_up_to_date(register, [tmp_path / "b"])

    assert files(register) == {"2.mla"}


def test_links_that_go_in_circles_are_not_followed(tmp_path: Path) -> None:
    saved(tmp_path, "a/1.mla", case())
    try:
        (tmp_path / "a" / "again").symlink_to(tmp_path, target_is_directory=True)
    except OSError:
        return  # Windows wants a right for it
    register = Register()

    bring_up_to_date(register, [tmp_path])

    assert files(register) == {"1.mla"}


def test_the_scan_says_how_far_it_has_come(tmp_path: Path) -> None:
    for number in range(3):
        saved(tmp_path, f"{number}.mla", case())

    steps = list(scan([tmp_path], {}))

    assert [step for step in steps if isinstance(step, Progress)] == [
        Progress(1, 3),
        Progress(2, 3),
        Progress(3, 3),
    ]
    assert sum(isinstance(step, TakenIn) for step in steps) == 3


def test_a_file_that_was_saved_just_now_is_taken_in_alone(tmp_path: Path) -> None:
    register = Register()
    path = saved(tmp_path, "1.mla", case())

    take_in_file(register, path)
    assert files(register) == {"1.mla"}
    assert list(scan([tmp_path], register.known())) == []
    path.unlink()
    take_in_file(register, path)

    assert files(register) == set()


def test_folders_of_cases_are_kept_and_one_inside_another_is_left_out(
    tmp_path: Path, folders: Folders
) -> None:
    assert case_folders(folders) == ()

    set_case_folders(folders, [tmp_path / "a", tmp_path / "a" / "b", tmp_path / "c", tmp_path / "a"])

    assert case_folders(folders) == (tmp_path / "a", tmp_path / "c")
    assert is_among(tmp_path / "a" / "x" / "1.mla", case_folders(folders))
    assert not is_among(tmp_path / "ab" / "1.mla", case_folders(folders))


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    cases = tmp_path / "cases"
    saved(cases, "one.mla", case())
    saved(tmp_path / "elsewhere", "other.mla", case())
    (cases / "circle").symlink_to(cases, target_is_directory=True)
    (cases / "away").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    register = Register()

    bring_up_to_date(register, [cases])

    assert files(register) == {"one.mla"}


def test_a_file_that_still_cannot_be_read_is_not_noted_anew(tmp_path: Path) -> None:
    (tmp_path / "empty.mla").write_bytes(b"")
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.mla")).write_bytes(b"")
    register = Register()
    bring_up_to_date(register, [tmp_path])
    assert len(register.unread()) == 2
    register.altered, edition = False, register.edition

    bring_up_to_date(register, [tmp_path])

    assert not register.altered
    assert register.edition == edition
    assert len(register.unread()) == 2
