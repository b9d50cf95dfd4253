"""Install over an older version: what the office set up there holds in this one, to the letter.

`kept_0_1/` was written by the last program before 1.0.0, whose small files named no version.
"""

from __future__ import annotations

import datetime as dt
import json
import shutil
from pathlib import Path

import pytest

from mlawriter.casebook import phrases, recent, running_numbers
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.house_style import load_house_style, save_house_style
from mlawriter.casebook.identity_file import needs_passphrase
from mlawriter.casebook.journal import Journal, pending
from mlawriter.casebook.known_keys import identity_path, load_keys
from mlawriter.casebook.letterhead_file import load_letterhead
from mlawriter.casebook.newer_files import tell_of_newer
from mlawriter.casebook.office import load_office, save_office
from mlawriter.casebook.own_authorities import letterhead_of, load_profiles, save_profiles
from mlawriter.casebook.own_records import keep, load_own_records
from mlawriter.casebook.publishers import load_publishers
from mlawriter.casebook.register.case_folders import case_folders
from mlawriter.casebook.settings import Palette, load_settings, save_settings
from mlawriter.core.errors import FileProblem
from mlawriter.directory.own_record import OwnText
from mlawriter.render.house_style import Paper
from tests.casebook.conftest import ROOT
from tests.casebook.keys_of_tests import OFFICE, OFFICER

KEPT = ROOT / "tests" / "casebook" / "kept_0_1"


@pytest.fixture
def old(tmp_path: Path) -> Folders:
    """Return the folders of an office that worked with the older program."""
    shutil.copytree(KEPT, tmp_path / "old")
    return Folders(config=tmp_path / "old" / "settings", state=tmp_path / "old" / "state")


def never(problem: FileProblem) -> None:
    pytest.fail(str(problem))


def test_settings_hold(old: Folders) -> None:
    settings = load_settings(old)

    assert (settings.language, settings.palette, settings.text_size) == ("fr", Palette.DARK, 125)
    assert (settings.initials, settings.signs_as, settings.lock_after) == ("AB", "A. Officer", 5)
    assert (settings.last_folder, settings.preview) == ("/cases", False)
    assert [one.path for one in recent.recent_files(old)] == [Path("/cases/one.mla")]
    assert case_folders(old) == (Path("/cases"),)


def test_the_own_authority_holds_with_its_letterhead_and_numbers(old: Folders) -> None:
    profiles = load_profiles(old, never)
    (profile,) = profiles.profiles

    assert profiles.usual == profile.id == "p1"
    assert [one.tag for one in profile.languages] == ["fr", "en"]
    assert profile.name == {"fr": "Ministère de la Justice", "en": "Ministry of Justice"}
    assert profile.signatories[0].authorised
    assert profile.contacts[0].name == {"en": "B. Contact"}
    assert letterhead_of(old, profile) is not None
    assert load_letterhead(old) is not None
    assert running_numbers.next_number(old, profile, 2026) == 7


def test_keys_phrases_style_and_checks_hold(old: Folders) -> None:
    keys = load_keys(old)
    office = load_office(old, never)

    assert (keys.own, keys.office, keys.has_identity) == (OFFICER, OFFICE, True)
    assert needs_passphrase(identity_path(old))
    assert [one.name for one in phrases.load_phrases(old, never)] == ["Greeting", "Thanks"]
    assert load_house_style(old).paper is Paper.LETTER
    assert load_house_style(old).usage("en").region == "US"
    assert office.approval_needed
    assert office.thresholds.service_lead_days == 90
    assert office.practices["CH"].insists["LNG-001"].checked == dt.date(2026, 5, 3)
    assert office.practices["CH"].numbers["service_lead_days"].number == 120
    assert load_own_records(old, never)["CH"].remark == OwnText(
        text="Fax only", source="Telephone call", checked=dt.date(2026, 6, 1), initials="AB"
    )
    assert [one.name for one in load_publishers(old)] == ["Ministry"]


def test_unsaved_work_is_offered(old: Folders) -> None:
    (recovery,) = pending(old.journal).recoveries

    Journal(old.journal).adopt(recovery)
    assert recovery.content["request"]["requesting"]["state"] == "ME"
    assert not pending(old.journal).damaged
    assert not (old.journal / "0123456789abcdef.journal").exists()


def test_nothing_is_written_by_looking(old: Folders) -> None:
    before = {path: path.read_bytes() for path in old.config.rglob("*") if path.is_file()}

    test_settings_hold(old)
    test_the_own_authority_holds_with_its_letterhead_and_numbers(old)
    test_keys_phrases_style_and_checks_hold(old)
    tell_of_newer(old, never)

    assert {path: path.read_bytes() for path in old.config.rglob("*") if path.is_file()} == before


def test_the_first_change_keeps_the_rest_and_says_the_version(old: Folders) -> None:
    before = {
        path.relative_to(old.config): json.loads(path.read_bytes()) for path in old.config.rglob("*.json")
    }
    added = {"settings.json": {"help_geometry": ""}}

    save_settings(old, load_settings(old))
    save_house_style(old, load_house_style(old))
    profiles = load_profiles(old)
    after = profiles.model_copy(update={"usual": ""})
    save_profiles(old, profiles, after)
    save_profiles(old, after, profiles)
    office = load_office(old)
    save_office(old, office, office)
    keep(old, {"FR": {"remark": OwnText(text="By courier")}})
    keep(old, {"FR": {"remark": None}})

    for name, held in before.items():
        now = json.loads((old.config / name).read_bytes())
        assert {**now, "version": 1} == {**added.get(str(name), {}), **held, "version": 1}, name
    assert json.loads((old.config / "settings.json").read_bytes())["version"] == 1
