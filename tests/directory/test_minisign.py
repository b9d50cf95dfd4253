"""Prove that what the real minisign signed holds, and that no changed byte does."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlawriter.directory import minisign
from mlawriter.directory.minisign import NoKey, NoSignature, holds, read_key, read_signature
from tests.directory.signing import SIGNED, Signer

CONTENT = (SIGNED / "directory.json").read_bytes()
KEY = read_key((SIGNED / "publisher.pub").read_text("utf-8"))
HASHED = (SIGNED / "hashed.minisig").read_bytes()


@pytest.mark.parametrize("name", ["hashed", "legacy"])
def test_what_the_tool_signed_holds(name: str) -> None:
    signature = read_signature((SIGNED / f"{name}.minisig").read_bytes())

    assert holds(signature, KEY, CONTENT)
    assert signature.hashed is (name == "hashed")
    assert signature.shown_id == KEY.shown_id == "B7E06C6136ACCC61"


def test_the_trusted_comment_is_read() -> None:
    assert read_signature(HASHED).comment == "Edition of January 2030, for tests"


@pytest.mark.parametrize("content", [CONTENT + b" ", CONTENT[:-1], b"", CONTENT.replace(b"Tests", b"Jests")])
@pytest.mark.parametrize("name", ["hashed", "legacy"])
def test_another_content_does_not_hold(name: str, content: bytes) -> None:
    assert content != CONTENT
    assert not holds(read_signature((SIGNED / f"{name}.minisig").read_bytes()), KEY, content)


def test_another_comment_does_not_hold() -> None:
    changed = read_signature(HASHED.replace(b"January", b"October"))

    assert not holds(changed, KEY, CONTENT)


def test_the_signature_of_another_key_does_not_hold_even_under_the_same_number() -> None:
    other = read_signature((SIGNED / "other-key.minisig").read_bytes())

    assert not holds(other, KEY, CONTENT)
    assert not holds(dataclasses.replace(other, key_id=KEY.key_id), KEY, CONTENT)
    assert not holds(read_signature(HASHED), read_key((SIGNED / "other.pub").read_text("utf-8")), CONTENT)


def test_a_hashed_signature_does_not_pass_for_one_over_the_bytes() -> None:
    assert not holds(dataclasses.replace(read_signature(HASHED), hashed=False), KEY, CONTENT)


@given(place=st.integers(0, 63), bit=st.integers(0, 7), which=st.sampled_from(["signature", "over_comment"]))
def test_no_changed_bit_of_a_signature_holds(place: int, bit: int, which: str) -> None:
    read = read_signature(HASHED)
    held = {name: bytearray(getattr(read, name)) for name in ("signature", "over_comment")}
    held[which][place] ^= 1 << bit
    changed = dataclasses.replace(
        read, signature=bytes(held["signature"]), over_comment=bytes(held["over_comment"])
    )

    assert not holds(changed, KEY, CONTENT)


@given(st.binary(max_size=400))
def test_nothing_else_is_taken_for_a_signature(content: bytes) -> None:
    with pytest.raises(NoSignature):
        read_signature(content)


@pytest.mark.parametrize(
    "changed",
    [
        HASHED.replace(b"untrusted", b"unknown"),
        HASHED.replace(b"\ntrusted comment", b"\nuntrusted comment"),
        HASHED.replace(b"RUR", b"RWR", 1).replace(b"RWR", b"!!!", 1),
        HASHED + b"more\nlines\n",
        HASHED.replace(b"RUR", b"AAA", 1),
        b"\n".join(HASHED.split(b"\n")[:3]),
        HASHED + b" " * minisign.LIMIT,
    ],
)
def test_a_signature_of_another_form_is_refused(changed: bytes) -> None:
    with pytest.raises(NoSignature):
        read_signature(changed)


def test_lines_may_end_as_on_windows() -> None:
    assert holds(read_signature(HASHED.replace(b"\n", b"\r\n")), KEY, CONTENT)


def test_a_key_is_read_from_its_line_alone_too() -> None:
    assert read_key(f"  {KEY.text}\n") == KEY
    assert KEY.text.startswith("RW")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "RW",
        "Ministry",
        KEY.text[:-4],
        KEY.text + "AAAA",
        f"{KEY.text}\n{KEY.text}",
        "Ä" * 56,
        "AA" + KEY.text[2:],
    ],
)
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(NoKey):
        read_key(text)


def test_a_key_that_is_no_point_of_the_curve_verifies_nothing() -> None:
    for key in (bytes(32), b"\xff" * 32, b"\x01" + bytes(31)):
        assert not holds(read_signature(HASHED), dataclasses.replace(KEY, key=key), CONTENT)


def test_the_helper_of_these_tests_signs_as_the_tool_does() -> None:
    signer = Signer()

    assert holds(read_signature(signer.sign(b"content")), signer.public, b"content")
