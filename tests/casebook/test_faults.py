"""Damage each file that the program writes for itself, everywhere: nothing else is lost, nothing raises, and the program goes on."""

from __future__ import annotations

import ast
import contextlib
import datetime as dt
import random
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import mlawriter
from mlawriter.casebook import case_file, edition_kept, identity_file, phrases, recent, running_numbers
from mlawriter.casebook.directory_kept import load_directory
from mlawriter.casebook.edition_file import read_edition
from mlawriter.casebook.folders import Folders, make_private
from mlawriter.casebook.house_style import load_house_style, save_house_style
from mlawriter.casebook.journal import Journal, Origin, pending
from mlawriter.casebook.keys import Keys
from mlawriter.casebook.known_keys import identity_path, load_keys, save_keys
from mlawriter.casebook.letterhead_file import (
    import_letterhead,
    letterhead_file,
    load_letterhead,
    save_letterhead,
)
from mlawriter.casebook.office import Office, load_office, save_office
from mlawriter.casebook.own_authorities import (
    letterhead_of,
    load_profiles,
    save_letterhead_of,
    save_profiles,
)
from mlawriter.casebook.own_authority_place import authorities_file
from mlawriter.casebook.own_records import keep, load_own_records, own_records_file
from mlawriter.casebook.publishers import load_publishers, publishers_file, trust
from mlawriter.casebook.register import store
from mlawriter.casebook.register.case_folders import case_folders, set_case_folders
from mlawriter.casebook.register.entry import entry_of
from mlawriter.casebook.register.index import Looks, Register
from mlawriter.casebook.settings import Settings, load_settings, save_settings
from mlawriter.core.errors import FileNotWritten, FileProblem, MlaError
from mlawriter.core.thresholds import Thresholds
from mlawriter.directory.own_record import OwnText
from mlawriter.directory.pack_file import shipped
from mlawriter.i18n.usage import Usage
from mlawriter.life.case import Case
from mlawriter.render.house_style import HouseStyle, Paper
from mlawriter.request.own_authority import OwnAuthority, Profiles
from mlawriter.training.samples import load
from mlawriter.training.scenarios import add as add_scenario
from mlawriter.training.scenarios import scenario
from tests.casebook.conftest import ROOT
from tests.casebook.keys_of_tests import OFFICE, OFFICER, SEALED
from tests.directory.signing import SIGNED, shipped_edition, write_pack

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TODAY = dt.date(2030, 2, 1)
PROFILE = OwnAuthority(id="p1", title="Central Authority")
LISTED = ROOT / "docs" / "files.md"
WRITERS = {"write_atomic", "write_folder", "write_object", "create_new", "keep_copy"}


@dataclass(frozen=True)
class Own:
    """Say how a file of the program's own comes about and how it is read."""

    path: Callable[[Folders], Path]
    write: Callable[[Folders], object]
    read: Callable[[Folders], object]


def _journal(folders: Folders) -> Path:
    return next(iter(folders.journal.glob("*.journal*")), folders.journal / "none")


def _record(folders: Folders) -> None:
    Journal(folders.journal).record(case_file.plain(Case(request=load("service", "en"))), Origin())
    # As a crashed run leaves it: no process of today has this start.
    file = _journal(folders)
    file.write_bytes(re.sub(rb'"start": "[^"]*"', b'"start": "gone:1"', file.read_bytes(), count=1))


def _edition(folders: Folders) -> None:
    path = write_pack(folders.config.parent / "new.mlapack", shipped_edition(issued="2029-01-01"))
    edition_kept.accept(folders, read_edition(path, (), TODAY), shipped())


def _register() -> bytes:
    made = Register()
    made.put("/cases/one.mla", Looks(1, 1, "0"), entry_of(Case(request=load("service", "en"))))
    return made.to_bytes()


def _scenario(folders: Folders) -> None:
    bundled = (ROOT / "mlawriter" / "training" / "scenarios" / "service.toml").read_text("utf-8")
    path = folders.config.parent / "own.toml"
    path.write_text(bundled.replace('name = "service"', 'name = "own"'), "utf-8")
    add_scenario(path, folders)


def _ministry() -> Path:
    return ROOT / "tests" / "render" / "letterhead" / "ministry.docx"


OWN: dict[str, Own] = {
    "settings.json": Own(
        lambda folders: folders.config / "settings.json",
        lambda folders: save_settings(folders, Settings(language="fr", initials="AB")),
        load_settings,
    ),
    "recent.json": Own(
        lambda folders: folders.state / "recent.json",
        lambda folders: recent.add(folders, Path("/cases/one.mla")),
        recent.recent_files,
    ),
    "journal/….journal": Own(_journal, _record, lambda folders: pending(folders.journal)),
    "office.json": Own(
        lambda folders: folders.config / "office.json",
        lambda folders: save_office(folders, Office(Thresholds(service_lead_days=90))),
        lambda folders: load_office(folders, lambda problem: None),
    ),
    "authorities.json": Own(
        authorities_file,
        lambda folders: save_profiles(folders, Profiles(), Profiles(profiles=[PROFILE])),
        lambda folders: load_profiles(folders, lambda problem: None),
    ),
    "letterheads/….docx": Own(
        lambda folders: folders.config / "letterheads" / "p1.docx",
        lambda folders: save_letterhead_of(folders, PROFILE, import_letterhead(_ministry()).letterhead),
        lambda folders: letterhead_of(folders, PROFILE),
    ),
    "scenarios/….toml": Own(
        lambda folders: folders.config / "scenarios" / "own.toml",
        _scenario,
        lambda folders: scenario("own", folders, "en"),
    ),
    "letterhead.docx": Own(
        letterhead_file,
        lambda folders: save_letterhead(folders, import_letterhead(_ministry()).letterhead),
        load_letterhead,
    ),
    "case-folders.json": Own(
        lambda folders: folders.config / "case-folders.json",
        lambda folders: set_case_folders(folders, [Path("/cases")]),
        case_folders,
    ),
    "register.sqlite": Own(
        store.plain_file,
        lambda folders: store.keep(folders, _register()),
        lambda folders: store.open_register(folders).register.known() or True,
    ),
    "phrases.json": Own(
        phrases.phrases_file,
        lambda folders: phrases.keep_phrase(folders, phrases.Phrase(name="Greeting", text="With thanks")),
        lambda folders: phrases.load_phrases(folders, lambda problem: None),
    ),
    "identity.age": Own(
        identity_path,
        lambda folders: identity_file.copy_identity(SEALED / "officer.age", identity_path(folders)),
        lambda folders: (
            load_keys(folders) if identity_file.needs_passphrase(identity_path(folders)) else True
        ),
    ),
    "keys.json": Own(
        lambda folders: folders.config / "keys.json",
        lambda folders: save_keys(folders, Keys(own=OFFICER, office=OFFICE)),
        load_keys,
    ),
    "house-style.json": Own(
        lambda folders: folders.config / "house-style.json",
        lambda folders: save_house_style(folders, HouseStyle(Paper.LETTER, {"en": Usage("US")})),
        load_house_style,
    ),
    "numbers/….json": Own(
        lambda folders: folders.config / "numbers" / "p1.json",
        lambda folders: running_numbers.set_next_number(folders, PROFILE, 2026, 7),
        lambda folders: running_numbers.next_number(folders, PROFILE, 2026),
    ),
    "directory/own-records.json": Own(
        own_records_file,
        lambda folders: keep(folders, {"CH": {"remark": OwnText(text="Fax only")}}),
        lambda folders: load_own_records(folders, lambda problem: None),
    ),
    "directory/publishers.json": Own(
        publishers_file,
        lambda folders: trust(folders, "Ministry", (SIGNED / "publisher.pub").read_text("utf-8")),
        load_publishers,
    ),
    "directory/edition.mlapack": Own(
        edition_kept.edition_file,
        _edition,
        lambda folders: load_directory(folders, lambda problem: None),
    ),
}
"""File, as docs/files.md names it -> how it comes about."""


def damaged(content: bytes, chance: random.Random) -> Iterator[bytes]:
    """Yield what a medium and a hostile hand make of a file: cut short, one bit turned, blocks of nothing, other things."""
    size = len(content)
    for part in range(8):
        yield content[: size * part // 8]
        at = chance.randrange(size * part // 8, max(size * (part + 1) // 8, size * part // 8 + 1))
        turned = bytearray(content)
        turned[at] ^= 1 << chance.randrange(8)
        yield bytes(turned)
        yield content[: size * part // 8] + bytes(len(content) - size * part // 8)
    yield chance.randbytes(size)
    yield b"[" * 200_000
    yield b'{"a": ' * 200_000
    yield b"null"
    yield content + content


@pytest.mark.parametrize("name", OWN)
def test_a_damaged_file_of_the_programs_own_costs_no_more_than_itself(folders: Folders, name: str) -> None:
    own = OWN[name]
    make_private(folders.config)
    own.write(folders)
    whole = own.path(folders).read_bytes()
    assert own.read(folders)

    for content in damaged(whole, random.Random(35)):
        path = own.path(folders)
        path.write_bytes(content)
        with contextlib.suppress(MlaError):  # said in words; nothing else may come of it
            own.read(folders)
        for aside in (*path.parent.glob("*.damaged*"), path):
            aside.unlink(missing_ok=True)
        own.write(folders)
        assert own.read(folders), "the program goes on as if for the first time"


@pytest.mark.parametrize("name", [name for name in OWN if "journal" not in name])
def test_a_folder_in_the_place_of_a_file_is_told(folders: Folders, name: str) -> None:
    own = OWN[name]
    path = own.path(folders)
    path.mkdir(parents=True)

    with contextlib.suppress(MlaError):
        own.read(folders)
    with pytest.raises(FileProblem) as caught:
        own.write(folders)

    assert "folder" in str(caught.value)
    assert path.name in str(caught.value.params["file"])


def modules_that_write() -> set[str]:
    """Return every module of the program that calls one of the writers."""
    found = set()
    package = Path(mlawriter.__file__).parent
    for file in package.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                called = (
                    node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                )
                if called in WRITERS:
                    found.add(file.relative_to(package).as_posix())
    return found


def rows() -> list[list[str]]:
    """Return the cells of the tables of docs/files.md, without their heads."""
    lines = [line for line in LISTED.read_text("utf-8").splitlines() if re.match(r"\| (?!file )", line)]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


def test_the_list_of_files_is_complete() -> None:
    """Whoever lets the program write another file says in docs/files.md what it holds and what becomes of it."""
    tools = {
        "casebook/atomic.py",
        "casebook/small_file.py",
        "casebook/weighty_file.py",
        "casebook/whole_folder.py",
    }
    named = {module for row in rows() for module in re.findall(r"`([\w/]+\.py)`", row[-1])}

    assert modules_that_write() - tools == named


def test_each_file_of_the_programs_own_is_damaged_here() -> None:
    own = {re.findall(r"`([^`]+)`", row[0])[0] for row in rows() if row[1] in {"settings", "state"}}

    assert own == set(OWN)


def test_only_the_writers_open_files_to_write() -> None:
    """Everything else goes through them: whole or not at all, flushed, told in words."""
    package = Path(mlawriter.__file__).parent
    opening = re.compile(
        r"\.(write_bytes|write_text)\(|open\([^)]*[\"'](w|a|x|r\+)b?[\"']|shutil\.(copy|move)"
    )
    found = {
        file.relative_to(package).as_posix()
        for file in package.rglob("*.py")
        if opening.search(file.read_text("utf-8"))
    }

    assert found <= {"casebook/atomic.py", "casebook/whole_folder.py"}


def test_a_case_file_that_is_cut_or_turned_is_refused_or_whole(tmp_path: Path) -> None:
    file = tmp_path / "a.mla"
    case = Case(request=load("service", "en"))
    case_file.save(file, case)
    whole = file.read_bytes()
    chance = random.Random(35)

    for content in (content for _ in range(10) for content in damaged(whole, chance)):
        file.write_bytes(content)
        told = refusal(file)
        assert told is None or (str(file) in str(told) and told.advice)


def refusal(file: Path) -> FileProblem | None:
    """Return why a file cannot be opened; nothing else may come of it."""
    try:
        assert isinstance(case_file.load_case(file), Case)
    except FileProblem as problem:
        return problem
    return None


def test_media_that_take_nothing_are_told_and_cost_nothing(tmp_path: Path) -> None:
    file = tmp_path / "a.mla"
    case_file.save(file, Case())
    whole = file.read_bytes()
    (tmp_path / "a.mla.bak").mkdir()

    with pytest.raises(FileNotWritten, match="unchanged"):
        case_file.save(file, Case(request=load("service", "en")))

    assert file.read_bytes() == whole
