"""The officer's key: wrapped with a passphrase, as age does it. Each wrapping costs a second and a gigabyte: few, one at a time."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook import identity_file, known_keys
from mlawriter.casebook.identity_file import (
    NotAnIdentity,
    PassphrasesDiffer,
    PassphraseTooShort,
    WrongPassphrase,
    check_passphrase,
    copy_identity,
    new_identity,
    read_identity,
    write_identity,
)
from mlawriter.casebook.keys import Keys, PublicKey
from mlawriter.casebook.sealing import NotAPublicKey
from mlawriter.core.errors import FileNotWritten
from tests.casebook.keys_of_tests import OFFICE, OFFICER, PASSPHRASE, SEALED, secret_in

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.casebook.folders import Folders

pytestmark = pytest.mark.xdist_group("passphrases")


def test_a_key_is_wrapped_unlocked_and_wrapped_anew(tmp_path: Path) -> None:
    path, identity = tmp_path / "config" / "identity.age", new_identity()

    write_identity(path, identity, "first words of all")

    assert identity.secret.encode() not in path.read_bytes()
    assert path.parent.stat().st_mode & 0o077 == 0
    assert identity_file.change_passphrase(path, "first words of all", "other words, höher") == identity
    assert [one.name for one in path.parent.iterdir()] == ["identity.age"], (
        "no copy opens with the former words"
    )
    assert read_identity(path, "other words, höher") == identity
    with pytest.raises(WrongPassphrase):
        read_identity(path, "first words of all")


def test_a_key_that_age_wrapped_is_unlocked_and_damage_told(tmp_path: Path) -> None:
    theirs = SEALED / "officer.age"
    damaged = tmp_path / "damaged.age"
    damaged.write_bytes(theirs.read_bytes()[:-1])

    assert read_identity(theirs, PASSPHRASE).public == OFFICER.key
    with pytest.raises(NotAnIdentity):
        read_identity(damaged, PASSPHRASE)


def test_a_change_that_cannot_be_written_leaves_the_key(tmp_path: Path) -> None:
    path = tmp_path / "identity.age"
    shutil.copy(SEALED / "officer.age", path)
    (tmp_path / "identity.age.bak").mkdir()

    with pytest.raises(FileNotWritten):
        identity_file.change_passphrase(path, PASSPHRASE, "other words of mine")

    assert path.read_bytes() == (SEALED / "officer.age").read_bytes()


def test_a_key_without_a_passphrase_is_read_as_age_keygen_wrote_it() -> None:
    assert read_identity(SEALED / "office.key", "").secret == secret_in("office.key")
    assert not identity_file.needs_passphrase(SEALED / "office.key")
    assert identity_file.needs_passphrase(SEALED / "officer.age")


@pytest.mark.parametrize("content", [b"", b"AGE-SECRET-KEY-1ABC", b"\0\xff", b"age1"])
def test_another_file_is_no_key(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.key").write_bytes(content)

    with pytest.raises(NotAnIdentity):
        read_identity(tmp_path / "a.key", "")


def test_a_passphrase_is_long_and_typed_twice() -> None:
    check_passphrase(PASSPHRASE, PASSPHRASE)
    with pytest.raises(PassphraseTooShort):
        check_passphrase("  short   ", "  short   ")
    with pytest.raises(PassphrasesDiffer):
        check_passphrase(PASSPHRASE, PASSPHRASE.upper())


def test_a_copy_of_a_key_replaces_no_other(tmp_path: Path) -> None:
    stick = tmp_path / "identity.age"

    copy_identity(SEALED / "officer.age", stick)
    copy_identity(SEALED / "officer.age", stick)

    assert stick.read_bytes() == (SEALED / "officer.age").read_bytes()
    with pytest.raises(FileNotWritten):
        copy_identity(SEALED / "office.key", stick)


def test_public_keys_are_known_while_locked(folders: Folders) -> None:
    known_keys.save_keys(folders, Keys(own=OFFICER, office=OFFICE, identities=(secret_in("officer.key"),)))
    assert known_keys.load_keys(folders) == Keys(office=OFFICE), "without an identity the own key is not ours"
    shutil.copy(SEALED / "officer.age", known_keys.identity_path(folders))

    keys = known_keys.load_keys(folders)

    assert keys == Keys(own=OFFICER, office=OFFICE, has_identity=True)
    assert keys.is_locked
    assert keys.of_new == (OFFICER, OFFICE)
    assert b"SECRET" not in (folders.config / "keys.json").read_bytes()


def test_a_public_key_is_handed_over_in_a_file(tmp_path: Path) -> None:
    known_keys.hand_over(PublicKey("Žana\nOfficer", OFFICER.key), tmp_path / "zana.pub")

    assert known_keys.read_public_key(tmp_path / "zana.pub") == PublicKey("Žana Officer", OFFICER.key)
    assert known_keys.taken_over(f"  {OFFICER.key} ", "Ann") == PublicKey("Ann", OFFICER.key)
    assert (
        known_keys.taken_over((SEALED / "office.key").read_text().splitlines()[1].split()[-1]).key
        == OFFICE.key
    )
    for text in ("", "# A name alone", "AGE-SECRET-KEY-1"):
        with pytest.raises(NotAPublicKey):
            known_keys.taken_over(text)
