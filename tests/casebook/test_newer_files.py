"""Go back to an older program: what a newer one keeps is neither replaced nor lost, and the officer is told."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook import journal, own_authorities, phrases, recent, running_numbers, small_file
from mlawriter.casebook.directory_kept import load_directory
from mlawriter.casebook.folders import Folders, make_private
from mlawriter.casebook.newer_files import tell_of_newer
from mlawriter.casebook.settings import Settings, load_settings, save_settings
from mlawriter.core.errors import FileFromNewerVersion, FileNotWritten, KeptByNewerVersion, NewerNotReplaced
from mlawriter.directory.pack_file import PackNewer, shipped
from mlawriter.request.own_authority import Profiles
from tests.casebook.test_faults import OWN, PROFILE

if TYPE_CHECKING:
    from collections.abc import Callable

SMALL = [name for name in OWN if name.endswith(".json")]
OTHERS = {
    "identity.age": "age's own form; another one opens with no passphrase and is never written over",
    "journal/….journal": "holds a case: see test_work_that_a_newer_program_kept_waits_for_it",
    "letterhead.docx": "a Word file: read like one from elsewhere, and the one before lies beside each new one",
    "letterheads/….docx": "a Word file, as the other",
    "register.sqlite": "made from the cases at any time; a register of another form is made anew",
    "scenarios/….toml": "a trainer's: one of a newer format is refused with a sentence and never written over; see test_scenario_files",
    "directory/edition.mlapack": "see test_an_edition_of_a_newer_form_waits_for_the_newer_program",
}
"""What is no small file of JSON -> how it outlasts an older program."""


def newer(path: Path, **more: object) -> bytes:
    """Make of a file what a newer program may have made of it, and return that."""
    path.write_text(json.dumps({**json.loads(path.read_bytes()), "version": 2, **more}), "utf-8")
    return path.read_bytes()


def test_each_file_of_the_programs_own_is_spoken_of_here() -> None:
    assert {*SMALL, *OTHERS} == set(OWN)


@pytest.mark.parametrize("name", SMALL)
def test_what_a_newer_program_keeps_is_never_written_over(folders: Folders, name: str) -> None:
    own = OWN[name]
    make_private(folders.config)
    own.write(folders)
    kept = newer(own.path(folders), unheard_of=["of"])

    own.read(folders)
    with contextlib.suppress(FileNotWritten):
        own.write(folders)
    own.read(folders)

    assert own.path(folders).read_bytes() == kept
    assert not list(own.path(folders).parent.glob("*.damaged*"))


@pytest.mark.parametrize("name", [name for name in SMALL if name != "recent.json"])
def test_to_change_it_is_refused_in_words(folders: Folders, name: str) -> None:
    own = OWN[name]
    make_private(folders.config)
    own.write(folders)
    newer(own.path(folders))

    with pytest.raises(NewerNotReplaced) as caught:
        CHANGES.get(name, own.write)(folders)

    assert isinstance(caught.value, FileFromNewerVersion)
    assert own.path(folders).name in str(caught.value)
    assert "newer version" in str(caught.value)


CHANGES: dict[str, Callable[[Folders], object]] = {
    # All profiles taken out: the file would be set aside, and with it what the newer program wrote.
    "authorities.json": lambda folders: own_authorities.save_profiles(
        folders, Profiles(profiles=[PROFILE]), Profiles()
    ),
}


def test_a_version_that_is_no_number_counts_as_newer(folders: Folders) -> None:
    save_settings(folders, Settings(language="fr"))
    path = folders.config / "settings.json"
    path.write_text('{"version": "2030 edition", "language": "fr"}', "utf-8")

    with pytest.raises(NewerNotReplaced):
        save_settings(folders, Settings(language="es"))

    assert load_settings(folders).language == "fr"


def test_settings_of_a_newer_program_beside_ours_stay(folders: Folders) -> None:
    save_settings(folders, Settings())
    path = folders.config / "settings.json"
    path.write_text(json.dumps({**json.loads(path.read_bytes()), "presenter": "large"}), "utf-8")

    save_settings(folders, Settings(language="fr"))

    assert json.loads(path.read_bytes())["presenter"] == "large"
    assert load_settings(folders).language == "fr"


def test_what_was_recorded_in_the_newer_program_is_read_as_far_as_it_is_understood(folders: Folders) -> None:
    phrases.keep_phrase(folders, phrases.Phrase(name="Greeting", text="With thanks"))
    newer(phrases.phrases_file(folders))

    assert [one.text for one in phrases.load_phrases(folders)] == ["With thanks"]


def test_no_number_is_given_out_beside_the_newer_programs(folders: Folders) -> None:
    make_private(folders.config)
    running_numbers.set_next_number(folders, PROFILE, 2026, 7)
    path = folders.config / "numbers" / "p1.json"
    newer(path)

    with pytest.raises(NewerNotReplaced):
        running_numbers.take_number(folders, PROFILE, 2026)
    assert running_numbers.next_number(folders, PROFILE, 2026) is None


def test_the_officer_is_told_once_which_files_wait_for_the_newer_program(folders: Folders) -> None:
    make_private(folders.config)
    told: list[object] = []
    for name in ("settings.json", "directory/own-records.json", "numbers/….json"):
        OWN[name].write(folders)
    tell_of_newer(folders, told.append)
    assert told == []

    for name in ("settings.json", "directory/own-records.json", "numbers/….json"):
        newer(OWN[name].path(folders))
    tell_of_newer(folders, told.append)

    (only,) = told
    assert isinstance(only, KeptByNewerVersion)
    assert "settings.json, p1.json, own-records.json" in str(only)


def test_a_damaged_file_is_left_to_whoever_needs_it(folders: Folders) -> None:
    make_private(folders.config)
    (folders.config / "settings.json").write_bytes(b"{")
    told: list[object] = []

    tell_of_newer(folders, told.append)

    assert told == []


def test_an_edition_of_a_newer_form_waits_for_the_newer_program(folders: Folders) -> None:
    from tests.directory.signing import shipped_edition, write_pack

    path = OWN["directory/edition.mlapack"].path(folders)
    path.parent.mkdir(parents=True)
    write_pack(path, shipped_edition(issued="2029-01-01", version=2))
    kept = path.read_bytes()
    told: list[object] = []

    assert load_directory(folders, told.append).pack == shipped()

    assert [type(one) for one in told] == [PackNewer]
    assert path.read_bytes() == kept


def test_work_that_a_newer_program_kept_waits_for_it(folders: Folders) -> None:
    OWN["journal/….journal"].write(folders)
    path = OWN["journal/….journal"].path(folders)
    head, packed = path.read_bytes().split(b"\n", 1)
    from mlawriter.casebook import disk
    from mlawriter.casebook.upgrades import newest

    content = json.loads(packed)
    content["version"] = newest() + 1
    changed = json.dumps(content).encode()
    fields = {**json.loads(head), "content": disk.digest(changed), "unheard_of": 1}
    path.write_bytes(json.dumps(fields).encode() + b"\n" + changed)
    kept = path.read_bytes()

    assert journal.pending(folders.journal).newer == (path,)
    assert path.read_bytes() == kept


def test_a_list_of_recent_files_costs_no_error(folders: Folders) -> None:
    recent.add(folders, Path("/cases/one.mla"))
    newer(folders.state / "recent.json")

    assert [one.path for one in recent.recent_files(folders)] == [Path("/cases/one.mla")]
    with pytest.raises(FileNotWritten):  # what callers pass over, as on a full disk
        recent.add(folders, Path("/cases/two.mla"))


def test_small_files_say_their_version(folders: Folders) -> None:
    path = folders.config / "any.json"

    small_file.write_object(path, {"a": 1})

    assert json.loads(path.read_bytes()) == {"version": 1, "a": 1}
