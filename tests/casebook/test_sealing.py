"""What is sealed is read by its readers alone, whole or not at all; any age program agrees."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlawriter.casebook import case_file, sealing
from mlawriter.casebook.identity_file import new_identity
from mlawriter.casebook.keys import NO_KEYS, Keys
from mlawriter.casebook.sealing import Locked, NotAPublicKey, NotForYou, SealBroken, seal, unseal
from tests.casebook.keys_of_tests import LOCKED, OF_OFFICE, OF_OFFICER, OFFICE, OFFICER, SEALED

HERE = Path("a.mla")
PLAIN = b"Kenyatta " * 10_000
"""More than one of age's chunks of 64 KiB."""


@given(st.binary(max_size=2000))
def test_what_was_sealed_comes_back(content: bytes) -> None:
    sealed = seal(content, [OFFICER.key, OFFICE.key])

    assert unseal(sealed, HERE, OF_OFFICER) == unseal(sealed, HERE, OF_OFFICE) == content


def test_sealed_bytes_show_nothing_and_differ_each_time() -> None:
    first, second = seal(PLAIN, [OFFICER.key]), seal(PLAIN, [OFFICER.key])

    assert first != second
    assert b"Kenyatta" not in first
    assert sealing.is_sealed(first)
    assert not sealing.is_sealed(PLAIN)


def test_age_of_debian_and_this_program_read_each_other(tmp_path: Path) -> None:
    theirs = SEALED / "restraint-en.mla"
    plain = (SEALED.parent / "version_2" / theirs.name).read_bytes()
    assert unseal(theirs.read_bytes(), theirs, OF_OFFICER) == plain
    assert unseal(theirs.read_bytes(), theirs, OF_OFFICE) == plain

    ours = tmp_path / "ours.mla"
    ours.write_bytes(seal(PLAIN, [OFFICER.key, OFFICE.key]))
    for age in filter(None, [shutil.which("age")]):
        for key in ("officer.key", "office.key"):
            command = [age, "--decrypt", "--identity", str(SEALED / key), str(ours)]
            done = subprocess.run(command, check=True, capture_output=True)
            assert done.stdout == PLAIN


def test_other_keys_open_nothing() -> None:
    stranger = Keys().unlocked(new_identity().secret)
    sealed = seal(PLAIN, [OFFICER.key])

    for keys, refusal in (
        (stranger, NotForYou),
        (OF_OFFICE, NotForYou),
        (LOCKED, Locked),
        (NO_KEYS, NotForYou),
    ):
        with pytest.raises(refusal):
            unseal(sealed, HERE, keys)


def test_a_flipped_byte_anywhere_is_told() -> None:
    sealed = seal(b"some short text", [OFFICER.key, OFFICE.key])

    for place in range(len(sealed)):
        damaged = bytearray(sealed)
        damaged[place] ^= 0x01
        # What no longer begins as a sealed file does is refused as no request, by `case_file`.
        with pytest.raises((SealBroken, NotForYou)):
            unseal(bytes(damaged), HERE, OF_OFFICER)


def test_a_flipped_byte_in_any_chunk_is_told() -> None:
    sealed = seal(PLAIN, [OFFICER.key])

    for place in range(400, len(sealed), 5_003):
        damaged = bytearray(sealed)
        damaged[place] ^= 0x80
        with pytest.raises(SealBroken):
            unseal(bytes(damaged), HERE, OF_OFFICER)


def test_a_missing_end_is_told() -> None:
    sealed = seal(PLAIN, [OFFICER.key])
    first_chunk = sealed.index(b"\n", sealed.index(b"\n---") + 1) + 1 + 16 + 65_536 + 16

    for end in (*range(len("age-encryption.org/v1"), 300, 7), first_chunk, len(sealed) - 1):
        with pytest.raises((SealBroken, NotForYou)):
            unseal(sealed[:end], HERE, OF_OFFICER)


@pytest.mark.parametrize(
    "text", ["", "age1", "age1xyz", f"{OFFICER.key}x", "AGE-SECRET-KEY-1ABC", "ssh-ed25519 AAAA", "age1é"]
)
def test_what_is_no_public_key_seals_nothing(text: str) -> None:
    with pytest.raises(NotAPublicKey):
        seal(PLAIN, [OFFICER.key, text])


def test_nothing_is_sealed_for_nobody() -> None:
    with pytest.raises(NotAPublicKey):
        seal(PLAIN, [])


def test_keys_show_no_secret() -> None:
    assert "AGE-SECRET" not in repr(OF_OFFICER)


def test_a_file_that_another_program_sealed_stays_sealed(tmp_path: Path) -> None:
    file = tmp_path / "restraint.mla"
    shutil.copy(SEALED / "restraint-en.mla", file)

    case = case_file.load_case(file, OF_OFFICER)
    case_file.write(file, case_file.plain(case), keys=OF_OFFICER)

    assert [one.key for one in case.readers] == [OFFICER.key, OFFICE.key]
    assert sealing.is_sealed(file.read_bytes())
