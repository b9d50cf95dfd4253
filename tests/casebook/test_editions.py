"""Prove that an edition which is brought is read with distrust, kept whole, and never costs the one that holds."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mlawriter.casebook import lock
from mlawriter.casebook.directory_kept import load_directory
from mlawriter.casebook.edition_file import Edition, Signing, read_edition
from mlawriter.casebook.edition_kept import (
    EditionChanged,
    EditionDamaged,
    EditionOlder,
    EditionOvertaken,
    EditionSame,
    EditionTooOld,
    accept,
    can_go_back,
    edition_file,
    former_file,
    go_back,
    load_edition,
)
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.own_records import keep
from mlawriter.casebook.publishers import Publisher, trust
from mlawriter.core.errors import FileMissing, FileNotReadable, FileNotWritten, FileProblem
from mlawriter.directory.own_record import OwnText
from mlawriter.directory.pack_container import packed
from mlawriter.directory.pack_file import PackRefused, shipped
from tests.casebook.conftest import Start
from tests.directory.signing import SIGNED, Signer, shipped_edition, state_of, write_pack

TODAY = dt.date(2030, 2, 1)
SHIPPED_ON = shipped().issued


def edition(tmp_path: Path, issued: dt.date, authority: str = "Central Office") -> Edition:
    """Return an edition as it is read from a file."""
    content = shipped_edition(issued=issued.isoformat())
    state_of(content, "CH")["authority"]["name"] = authority
    return read_edition(write_pack(tmp_path / f"{issued}.mlapack", content), (), TODAY)


@pytest.fixture
def newer(tmp_path: Path) -> Edition:
    return edition(tmp_path, dt.date(2029, 1, 1))


@pytest.fixture
def newest(tmp_path: Path) -> Edition:
    return edition(tmp_path, dt.date(2029, 6, 1), "Newest Office")


def authority(folders: Folders) -> str:
    known = load_directory(folders).state("CH").authority
    assert known is not None
    return known.value


def real_pack(tmp_path: Path, signature: str | None) -> Path:
    signed = None if signature is None else (SIGNED / f"{signature}.minisig").read_bytes()
    path = tmp_path / "real.mlapack"
    path.write_bytes(packed((SIGNED / "directory.json").read_bytes(), signed))
    return path


def publisher(folders: Folders) -> tuple[Publisher, ...]:
    return trust(folders, "Ministry of Tests", (SIGNED / "publisher.pub").read_text("utf-8"))


@pytest.mark.parametrize(
    ("signature", "how"),
    [
        ("hashed", Signing.TRUSTED),
        ("legacy", Signing.TRUSTED),
        ("other-key", Signing.UNKNOWN),
        (None, Signing.UNSIGNED),
    ],
)
def test_it_is_said_who_signed(tmp_path: Path, folders: Folders, signature: str | None, how: Signing) -> None:
    signed = read_edition(real_pack(tmp_path, signature), publisher(folders), TODAY).signed

    assert signed.how is how
    assert signed.name == ("Ministry of Tests" if how is Signing.TRUSTED else "")


def test_a_comment_is_believed_of_a_trusted_key_alone(tmp_path: Path, folders: Folders) -> None:
    path = real_pack(tmp_path, "hashed")

    assert (
        read_edition(path, publisher(folders), TODAY).signed.comment == "Edition of January 2030, for tests"
    )
    assert read_edition(path, (), TODAY).signed.comment == ""


def test_a_signature_of_another_content_is_refused(tmp_path: Path) -> None:
    signer = Signer()
    path = write_pack(tmp_path / "x.mlapack", shipped_edition(), signer)
    content = json.dumps(shipped_edition()).encode()
    path.write_bytes(packed(content.replace(b"Federal", b"General"), signer.sign(content)))

    with pytest.raises(PackRefused) as refused:
        read_edition(path, (Publisher("Tests", signer.public),), TODAY)
    assert refused.value.params["reason"] == "its signature is not that of this content"
    assert refused.value.advice.startswith("Do not use this file. Ask the publisher")
    assert read_edition(path, (), TODAY).signed.how is Signing.UNKNOWN


def test_a_signature_that_is_none_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.mlapack"
    path.write_bytes(packed(json.dumps(shipped_edition()).encode(), b"signed, believe me"))

    with pytest.raises(PackRefused) as refused:
        read_edition(path, (), TODAY)
    assert refused.value.params["reason"] == "its signature cannot be read"


def test_an_edition_of_tomorrow_is_refused(tmp_path: Path) -> None:
    path = write_pack(tmp_path / "x.mlapack", shipped_edition(issued="2030-02-02"))

    with pytest.raises(PackRefused) as refused:
        read_edition(path, (), TODAY)
    assert refused.value.params["reason"] == "it was issued on a day that is still to come"
    assert refused.value.advice.startswith("Check the date on the clock")


def _twice(held: dict[str, Any]) -> None:
    held["states"].append(held["states"][0])


def _another_version(held: dict[str, Any]) -> None:
    held["version"] = 2


def _unknown_field(held: dict[str, Any]) -> None:
    state_of(held, "CH")["telephone"] = "+41"


def _before_the_treaty(held: dict[str, Any]) -> None:
    state_of(held, "CH")["treaties"]["untoc"]["deposited"] = "1999-01-01"


def _no_day(held: dict[str, Any]) -> None:
    state_of(held, "CH")["treaties"]["untoc"]["deposited"] = "2020-02-31"


def _no_source(held: dict[str, Any]) -> None:
    state_of(held, "CH")["authority"]["sources"] = ["hearsay"]


def _own(held: dict[str, Any]) -> None:
    state_of(held, "CH")["authority"]["trust"] = "own"


@pytest.mark.parametrize(
    "spoil", [_twice, _another_version, _unknown_field, _before_the_treaty, _no_day, _no_source, _own]
)
def test_an_edition_that_says_what_cannot_be_is_refused_in_a_sentence(
    tmp_path: Path, spoil: Callable[[dict[str, Any]], None]
) -> None:
    held = shipped_edition()
    spoil(held)

    with pytest.raises(PackRefused):
        read_edition(write_pack(tmp_path / "x.mlapack", held), (), TODAY)


@pytest.mark.parametrize("content", [b"", b"[" * 200_000, b"\xff", b'{"format": NaN}', b"\xef\xbb\xbf{}"])
def test_an_edition_that_is_no_json_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.mlapack"
    path.write_bytes(packed(content))

    with pytest.raises(PackRefused):
        read_edition(path, (), TODAY)


@pytest.mark.parametrize(
    "states",
    ["{}," * 1_200_000, "[]," * 1_200_000, '{"code":"CH"},' * 250_000, "{" + '"a":0,' * 600_000 + '"b":0},'],
)
def test_four_megabytes_of_nonsense_are_refused_before_they_cost_memory(tmp_path: Path, states: str) -> None:
    path = tmp_path / "x.mlapack"
    head = '{"format":"mlawriter-directory","version":1,"issued":"2026-11-22","sources":{},"states":['
    path.write_bytes(packed(f"{head}{states[:-1]}]}}".encode()))

    with pytest.raises(PackRefused) as refused:
        read_edition(path, (), TODAY)
    assert refused.value.params["reason"] == "it is larger than a directory can be"


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read_edition(tmp_path / "none.mlapack", (), TODAY)
    with pytest.raises(FileNotReadable):
        read_edition(tmp_path, (), TODAY)
    large = tmp_path / "large.mlapack"
    large.write_bytes(b"PK\3\4" + bytes(9 * 1024 * 1024))
    with pytest.raises(PackRefused):
        read_edition(large, (), TODAY)


def test_an_accepted_edition_holds_and_own_records_survive(folders: Folders, newer: Edition) -> None:
    keep(folders, {"CH": {"remark": OwnText(text="Ours")}, "FR": {"authority": OwnText(text="Ours")}})
    accept(folders, newer, shipped())

    directory = load_directory(folders)
    assert directory.pack == newer.pack
    assert authority(folders) == "Central Office"
    french = directory.state("FR").authority
    assert french is not None
    assert (french.value, french.own) == ("Ours", True)
    remark = directory.state("CH").remark
    assert remark is not None


def test_one_can_go_back_to_the_former_edition_and_to_the_shipped_one(
    folders: Folders, newer: Edition, newest: Edition
) -> None:
    assert not can_go_back(folders)
    accept(folders, newer, shipped())
    accept(folders, newest, newer.pack)
    assert authority(folders) == "Newest Office"

    go_back(folders)
    assert load_edition(folders) == newer.pack
    assert can_go_back(folders)
    go_back(folders)
    assert load_edition(folders) == shipped()
    assert not can_go_back(folders)
    go_back(folders)


def test_a_former_edition_that_is_damaged_leads_to_the_shipped_one(
    folders: Folders, newer: Edition, newest: Edition
) -> None:
    accept(folders, newer, shipped())
    accept(folders, newest, newer.pack)
    former_file(folders).write_bytes(b"PK")

    go_back(folders)

    assert load_edition(folders) == shipped()


def test_the_edition_that_holds_is_not_taken_over_again(folders: Folders, newer: Edition) -> None:
    accept(folders, newer, shipped())

    with pytest.raises(EditionSame):
        accept(folders, newer, newer.pack)


def test_an_older_edition_has_to_be_wanted(folders: Folders, newer: Edition, newest: Edition) -> None:
    accept(folders, newest, shipped())

    with pytest.raises(EditionOlder):
        accept(folders, newer, newest.pack)
    accept(folders, newer, newest.pack, older=True)

    assert load_edition(folders) == newer.pack


def test_one_older_than_what_ships_would_not_hold_and_is_refused(tmp_path: Path, folders: Folders) -> None:
    old = SHIPPED_ON - dt.timedelta(days=1)
    held = {
        **json.loads((SIGNED / "directory.json").read_text("utf-8")),
        "issued": old.isoformat(),
        "states": [],
        "sources": {},
    }
    brought = read_edition(write_pack(tmp_path / "x.mlapack", held), (), TODAY)

    with pytest.raises(EditionTooOld):
        accept(folders, brought, shipped(), older=True)
    assert not edition_file(folders).exists()


def test_another_edition_of_the_same_day_can_be_taken_over(tmp_path: Path, folders: Folders) -> None:
    accept(folders, edition(tmp_path, SHIPPED_ON), shipped())

    assert authority(folders) == "Central Office"


def test_what_another_window_took_over_meanwhile_is_not_replaced_unseen(
    folders: Folders, newer: Edition, newest: Edition
) -> None:
    accept(folders, newer, shipped())

    with pytest.raises(EditionChanged):
        accept(folders, newest, shipped())
    assert load_edition(folders) == newer.pack


def test_a_program_that_ships_a_newer_edition_lets_that_hold_and_says_so_once(
    tmp_path: Path, folders: Folders
) -> None:
    held = {
        **json.loads((SIGNED / "directory.json").read_text("utf-8")),
        "issued": (SHIPPED_ON - dt.timedelta(days=1)).isoformat(),
        "states": [],
        "sources": {},
    }
    edition_file(folders).parent.mkdir(parents=True)
    write_pack(edition_file(folders), held)
    said: list[FileProblem] = []

    assert load_edition(folders, said.append) == shipped()
    assert load_edition(folders, said.append) == shipped()

    assert [type(one) for one in said] == [EditionOvertaken]
    assert edition_file(folders).with_name("edition.mlapack.older").is_file()
    assert not can_go_back(folders)


@pytest.mark.parametrize("content", [b"", b"PK\3\4", packed(b"{}"), packed(b"[" * 100_000), bytes(9_000_000)])
def test_a_damaged_edition_is_set_aside_and_told_once(folders: Folders, content: bytes) -> None:
    edition_file(folders).parent.mkdir(parents=True)
    edition_file(folders).write_bytes(content)
    said: list[FileProblem] = []

    assert load_edition(folders, said.append) == shipped()
    assert load_edition(folders, said.append) == shipped()

    assert [type(one) for one in said] == [EditionDamaged]
    assert edition_file(folders).with_name("edition.mlapack.damaged").read_bytes() == content


def test_what_is_left_of_an_edition_set_aside_is_no_former_one(folders: Folders, newer: Edition) -> None:
    former_file(folders).parent.mkdir(parents=True)
    former_file(folders).write_bytes(newer.content)

    accept(folders, newer, shipped())
    go_back(folders)

    assert load_edition(folders) == shipped()


def test_a_folder_that_takes_nothing_is_told_and_nothing_changes(tmp_path: Path, newer: Edition) -> None:
    blocked = tmp_path / "config"
    blocked.write_text("in the way")
    folders = Folders(state=tmp_path, config=blocked)

    with pytest.raises(FileNotWritten):
        accept(folders, newer, shipped())
    assert load_edition(folders) == shipped()


def test_a_lock_that_a_stuck_program_left_is_waited_for_and_then_taken(
    folders: Folders, newer: Edition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "_PATIENCE", 0.05)
    stuck = edition_file(folders).with_name("edition.mlapack.lock")
    stuck.parent.mkdir(parents=True)
    stuck.write_text('{"user": "x", "host": "elsewhere", "pid": 1, "start": "", "since": "", "token": "1"}')

    accept(folders, newer, shipped())

    assert load_edition(folders) == newer.pack
    assert not stuck.exists()


_ACCEPTING = """
import sys, datetime as dt
from collections.abc import Callable
from pathlib import Path
from mlawriter.casebook.edition_file import read_edition
from mlawriter.casebook.edition_kept import EditionChanged, accept
from mlawriter.casebook.folders import Folders
from mlawriter.directory.pack_file import shipped
folder, file = Path(sys.argv[1]), Path(sys.argv[2])
edition = read_edition(file, (), dt.date(2030, 2, 1))
before = shipped()
sys.stdin.readline()
try:
    accept(Folders(state=folder, config=folder), edition, before)
    print("taken")
except EditionChanged:
    print("changed")
"""


def test_of_processes_that_take_over_at_the_same_time_one_succeeds(
    tmp_path: Path, newer: Edition, newest: Edition, start: Start
) -> None:
    files = [tmp_path / f"{one.pack.issued}.mlapack" for one in (newer, newest, newer)]
    children = [start(_ACCEPTING, tmp_path / "kept", file) for file in files]
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    said = [child.communicate()[0].strip() for child in children]

    assert sorted(said) == ["changed", "changed", "taken"]
    held = load_edition(Folders(state=tmp_path / "kept", config=tmp_path / "kept"))
    assert held == (newer, newest, newer)[said.index("taken")].pack
