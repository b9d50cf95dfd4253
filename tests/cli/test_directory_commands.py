"""The directory answers on the command line, and takes a newer edition over there."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from mlawriter.casebook.edition_file import read_edition
from mlawriter.casebook.edition_kept import edition_file, load_edition
from mlawriter.casebook.folders import Folders, folders_of_user
from mlawriter.casebook.own_records import keep, own_records_file
from mlawriter.casebook.publishers import trust
from mlawriter.directory.own_record import OwnText
from mlawriter.directory.pack_file import shipped
from tests.directory.signing import Signer, shipped_edition, state_of, write_pack

if TYPE_CHECKING:
    from tests.cli.conftest import Command


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folders:
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    return folders_of_user()


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    edition = shipped_edition(title="Edition for tests")
    state_of(edition, "CH")["authority"]["name"] = "Central Office"
    return write_pack(tmp_path / "brought.mlapack", edition)


def told(command: Command, *args: object) -> dict[str, Any]:
    answer = command(*args, "--json")
    assert (answer.code, answer.err) == (0, "")
    found: dict[str, Any] = json.loads(answer.out)
    return found


def test_each_value_of_a_state_has_source_and_day(command: Command) -> None:
    found = told(command, "state", "CH")

    assert (found["code"], found["name"], found["edition"]) == (
        "CH",
        "Switzerland",
        shipped().issued.isoformat(),
    )
    values = {one["field"]: one for one in found["values"]}
    assert values["authority"]["value"] == "Federal Office of Justice"
    assert values["untoc"]["value"]["deposited"] == "2006-10-27"
    assert values["untoc"]["value"]["binds_from"] == "2006-11-26"
    assert all(one["sources"] and one["as_of"] and one["trust"] for one in found["values"])
    assert "Channel wanted" in found["not_known"]


@pytest.mark.parametrize("code", ["HK", "TV", "YE", "AT", "US"])
def test_every_state_can_be_told(command: Command, code: str) -> None:
    assert told(command, "state", code)["code"] == code


@pytest.mark.parametrize("name", ["CHE", "che", "ch", "Switzerland", "Suisse", "瑞士"])
def test_a_state_is_found_by_either_code_or_any_name(command: Command, name: str) -> None:
    assert told(command, "state", name)["code"] == "CH"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("EU", "EU"),
        ("eu", "EU"),
        ("European Union", "EU"),
        ("Union européenne", "EU"),
        ("Hong Kong", "HK"),
        ("香港", "HK"),
        ("Macao", "MO"),
        ("Macau", "MO"),
        ("UK", "GB"),
        ("USA", "US"),
        ("UAE", "AE"),
        ("China", "CN"),
    ],
)
def test_names_that_officers_use_are_known(command: Command, typed: str, code: str) -> None:
    assert told(command, "state", typed)["code"] == code


def test_the_list_of_states_has_all_that_can_be_told(command: Command) -> None:
    answer = command("states")

    assert "EU  European Union" in answer.out
    assert len(answer.out.splitlines()) == 201


def test_a_label_and_its_value_are_set_apart_as_the_language_does(command: Command) -> None:
    for tag in ("fr", "FR"):
        assert (
            "Partie à la Convention\N{NO-BREAK SPACE}: Oui" in command("--interface", tag, "state", "CH").out
        )
    assert "Party to the Convention (China): Yes" in command("state", "HK").out


def test_people_read_value_source_and_warning(command: Command) -> None:
    answer = command("state", "CH")

    assert "Designated authority: Federal Office of Justice\n    Austrian consolidated text" in answer.out
    assert "as printed on 1 May 2025" in answer.out
    assert "Not known in this directory: Channel wanted" in answer.out
    assert "SHERLOC" in answer.out


def test_an_own_record_stands_before_what_ships(command: Command, folders: Folders) -> None:
    keep(folders, {"CH": {"authority": OwnText(text="Ours", source="Letter", initials="LP")}})
    values = {one["field"]: one for one in told(command, "state", "CH")["values"]}

    assert (values["authority"]["value"], values["authority"]["own"]) == ("Ours", True)
    assert values["authority"]["shipped"] == "Federal Office of Justice"


def test_the_end_of_the_calendar_in_an_own_record_does_not_hold(command: Command, folders: Folders) -> None:
    path = own_records_file(folders)
    path.parent.mkdir(parents=True)
    path.write_text('{"DE": {"treaties": {"untoc": {"party": "yes", "deposited": "9999-12-31"}}}}')

    values = {one["field"]: one for one in told(command, "state", "DE")["values"]}

    assert (values["untoc"]["own"], values["untoc"]["value"]["deposited"]) == (False, "2006-06-14")


def test_the_end_of_the_calendar_in_a_kept_edition_is_told(command: Command, folders: Folders) -> None:
    edition = shipped_edition(issued="9999-12-31")
    untoc = state_of(edition, "DE")["treaties"]["untoc"]
    untoc.update(deposited="9999-12-31", as_of="9999-12-31")
    edition_file(folders).parent.mkdir(parents=True)
    write_pack(edition_file(folders), edition)

    found = told(command, "state", "DE")

    values = {one["field"]: one for one in found["values"]}
    assert found["edition"] == "9999-12-31"
    assert values["untoc"]["value"]["deposited"] == "9999-12-31"
    assert "binds_from" not in values["untoc"]["value"] or values["untoc"]["value"]["binds_from"] is None


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("Switzerlnd", "Switzerland (CH)"),
        ("Guin", "Equatorial Guinea (GQ)"),
        ("ZZ", "No State is called ZZ. `mlawriter states` lists them."),
        ("\u202e\x07", "."),
    ],
)
def test_a_state_that_is_none_is_refused_with_those_that_are_near(
    command: Command, typed: str, near: str
) -> None:
    answer = command("state", typed)

    assert answer.code == 2
    assert answer.out == ""
    assert answer.err.count("\n") == 1
    assert near in answer.err


def test_a_brought_edition_is_shown_and_not_taken(command: Command, brought: Path, folders: Folders) -> None:
    answer = command("directory", brought)

    assert (answer.code, answer.err) == (0, "")
    assert "Edition for tests" in answer.out
    assert "Not signed" in answer.out
    assert "CH  Changed  Designated authority: Federal Office of Justice → Central Office" in answer.out
    assert not edition_file(folders).exists()


def test_an_edition_is_told_from_another_of_its_day(command: Command, brought: Path) -> None:
    (found, held) = read_edition(brought, (), dt.date(2100, 1, 1)).pack, shipped()
    programs = told(command, "directory", brought)

    assert f"({found.mark})" in command("directory", brought).out
    assert f"({held.mark})" in command("state", "CH").out
    assert (programs["mark"], programs["held_mark"]) == (found.mark, held.mark)
    assert found.mark != held.mark


def test_an_edition_without_differences_says_so(command: Command, tmp_path: Path) -> None:
    path = write_pack(tmp_path / "x.mlapack", shipped_edition(title="Other"))

    assert "Nothing changes." in command("directory", path).out


def test_programs_get_the_differences(command: Command, brought: Path) -> None:
    (one,) = told(command, "directory", brought)["differences"]

    assert (one["code"], one["field"], one["change"]) == ("CH", "authority", "changed")
    assert (one["before"]["words"], one["after"]["words"]) == ("Federal Office of Justice", "Central Office")


def test_an_accepted_edition_holds_and_accepting_it_again_is_no_fault(
    command: Command, brought: Path, folders: Folders
) -> None:
    first = command("directory", brought, "--accept")
    again = command("directory", brought, "--accept")

    assert (first.code, again.code) == (0, 0)
    assert "holds from now on" in first.err
    assert "holds already" in again.err
    assert load_edition(folders).title == "Edition for tests"


def test_a_trusted_signature_is_named(command: Command, tmp_path: Path, folders: Folders) -> None:
    signer = Signer()
    trust(folders, "Ministry of Tests", signer.public.text)
    path = write_pack(tmp_path / "x.mlapack", shipped_edition(title="Other"), signer)

    assert "Signed by Ministry of Tests." in command("directory", path).out


def test_an_older_edition_has_to_be_wanted(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mlawriter.cli.arguments.today_of_officer", lambda: dt.date(2030, 2, 1))
    older, newer = (
        write_pack(tmp_path / f"{year}.mlapack", shipped_edition(issued=f"{year}-01-01"))
        for year in (2029, 2030)
    )
    command("directory", newer, "--accept")

    assert command("directory", older).code == 0
    assert command("directory", older, "--accept").code == 2
    assert command("directory", older, "--accept", "--older").code == 0


@pytest.mark.parametrize("content", [b"", b"PK\3\4", b"{}"])
def test_a_file_that_cannot_serve_is_refused_in_one_line(
    command: Command, tmp_path: Path, folders: Folders, content: bytes
) -> None:
    path = tmp_path / "x.mlapack"
    path.write_bytes(content)
    answer = command("directory", path, "--accept")

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.count("\n") == 1
    assert not edition_file(folders).exists()


def test_a_kept_edition_that_is_damaged_is_told_and_the_command_goes_on(
    command: Command, folders: Folders, whole: Path
) -> None:
    edition_file(folders).parent.mkdir(parents=True)
    edition_file(folders).write_bytes(b"PK")
    first = command("check", whole, "--today", "2026-11-23")
    again = command("check", whole, "--today", "2026-11-23")

    assert first.code == again.code == 0
    assert "is damaged and now lies in" in first.err
    assert again.err == ""
