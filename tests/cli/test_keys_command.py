"""Sealed files on the command line: the passphrase is asked for once, and is never an argument."""

from __future__ import annotations

import io
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook import case_file, known_keys
from mlawriter.casebook.folders import folders_of_user
from mlawriter.life.case import Case
from mlawriter.training.samples import load
from tests.casebook.keys_of_tests import OF_OFFICER, OFFICE, OFFICER, PASSPHRASE, SEALED

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Command

pytestmark = pytest.mark.xdist_group("passphrases")


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    path = tmp_path / "sealed.mla"
    request = load("bank-records", "en")
    case_file.save(path, Case(request=request, readers=case_file.readers_of([OFFICER, OFFICE])))
    return path


def test_without_a_key_a_sealed_file_is_told(command: Command, sealed: Path) -> None:
    answer = command("check", sealed)

    assert answer.code == 2
    assert "encrypted for other keys" in answer.err


def test_own_key_opens_with_the_passphrase_from_standard_input(
    command: Command, sealed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = folders_of_user()
    known_keys.save_keys(folders, OF_OFFICER)
    shutil.copy(SEALED / "officer.age", known_keys.identity_path(folders))
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSPHRASE}\n"))

    answer = command("check", sealed, "--today", "2026-11-23", "--passphrase-stdin")

    assert answer.code == 0, answer.err
    monkeypatch.setattr(sys, "stdin", io.StringIO("wrong\n"))
    assert "does not open the key" in command("check", sealed).err


def test_another_key_opens_with_its_file(command: Command, sealed: Path, tmp_path: Path) -> None:
    key = SEALED / "office.key"
    out = tmp_path / "letter.docx"

    assert command("draft", sealed, "--key", key, "--out", out, "--today", "2026-11-23").code == 0
    assert out.is_file()
    assert command("translate-out", sealed, "--key", key, "--to", "fr", "--out", tmp_path / "a.xlf").code == 0
    command("translate-in", sealed, tmp_path / "a.xlf", "--key", key)
    assert command("due", sealed, "--key", key, "--today", "2026-11-23").code in (0, 1)
    assert case_file.load(sealed, OF_OFFICER) is not None


def test_keys_are_listed(command: Command) -> None:
    assert "No key is set up" in command("keys").err
    folders = folders_of_user()
    known_keys.save_keys(folders, OF_OFFICER)
    shutil.copy(SEALED / "officer.age", known_keys.identity_path(folders))

    answer = command("keys")

    assert answer.out.splitlines() == [f"{OFFICER.key}  {OFFICER.name}", f"{OFFICE.key}  {OFFICE.name}"]


def test_the_register_lists_encrypted_cases_with_a_key(command: Command, sealed: Path) -> None:
    request = load("bank-records", "en")
    request.training = False  # exercises are no requests of the office
    case_file.save(sealed, Case(request=request, readers=case_file.readers_of([OFFICER, OFFICE])))
    assert command("register", "--folder", sealed.parent).code == 1

    answer = command("register", "--folder", sealed.parent, "--key", SEALED / "office.key")

    assert (answer.code, answer.err) == (0, "")
    assert len(answer.out.splitlines()) == 1
