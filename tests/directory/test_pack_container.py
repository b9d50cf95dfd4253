"""Prove that a file which brings an edition is opened within limits, and that anything strange in it is refused."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlawriter.directory.pack_container import EDITION, FILE_LIMIT, SIGNATURE, Unpacked, packed, unpacked
from mlawriter.directory.pack_file import PackRefused, PackWrong

GOOD = packed(b'{"format": 1}', b"signature")


def zipped(*members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", method) as archive:
        for name, content in members:
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return held.getvalue()


def refusal(content: bytes) -> PackRefused:
    with pytest.raises(PackRefused) as refused:
        unpacked(content, "brought.mlapack")
    assert refused.value.params["file"] == "brought.mlapack"
    return refused.value


def test_what_was_packed_comes_out_again() -> None:
    assert unpacked(GOOD, "x") == Unpacked(b'{"format": 1}', b"signature")
    assert unpacked(packed(b"{}"), "x") == Unpacked(b"{}")


def test_the_same_parts_make_the_same_bytes() -> None:
    assert packed(b"{}", b"s") == packed(b"{}", b"s")


@pytest.mark.parametrize(
    "name",
    [
        "../directory.json",
        "/etc/passwd",
        "C:\\directory.json",
        "..\\directory.json",
        "folder/directory.json",
        "folder/",
        "DIRECTORY.JSON",
        "directory.json ",
        "directory.json.exe",
        "readme.txt",
        "\u202enosj.yrotcerid",
    ],
)
def test_another_member_is_refused_by_name(name: str) -> None:
    refused = refusal(zipped((EDITION, b"{}"), (name, b"x")))

    assert isinstance(refused, PackWrong)
    assert refused.params["reason"] == "only directory.json and its signature belong there"
    assert str(refused.params["place"]).isprintable()


def test_a_name_cut_by_a_nul_is_refused() -> None:
    content = zipped(("directory.jsonX/../../etc/passwd", b"{}"))

    refusal(content.replace(b"directory.jsonX", b"directory.json\0"))


def test_a_part_that_is_there_twice_is_refused() -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        content = zipped((EDITION, b"{}"), (EDITION, b"[]"))

    assert refusal(content).params["reason"] == "it is there twice"


def test_a_signature_alone_is_refused() -> None:
    assert refusal(zipped((SIGNATURE, b"x"))).params["reason"] == "there is no directory.json in it"
    assert refusal(zipped((EDITION[:4], b"x")))


def test_a_file_behind_a_password_is_refused() -> None:
    content = bytearray(zipped((EDITION, b"{}")))
    for start in (content.index(b"PK\3\4") + 6, content.index(b"PK\1\2") + 8):
        content[start] |= 1

    assert refusal(bytes(content)).params["reason"] == "it is protected by a password"


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_another_compression_is_refused(method: int) -> None:
    refusal(zipped((EDITION, b"{}" * 100), method=method))


@pytest.mark.parametrize(("name", "size"), [(EDITION, 64 * 1024 * 1024), (SIGNATURE, 9 * 1024)])
def test_a_bomb_is_refused_by_what_it_says_before_it_is_unpacked(name: str, size: int) -> None:
    refused = refusal(
        zipped((EDITION, b"{}"), (name, bytes(size))) if name == SIGNATURE else zipped((name, bytes(size)))
    )

    assert refused.params["reason"] == "it is larger than a directory can be"


def test_a_bomb_that_says_it_is_small_is_refused() -> None:
    size = 64 * 1024 * 1024
    content = zipped((EDITION, bytes(size)))
    lied = content.replace(struct.pack("<L", size), struct.pack("<L", 100))

    assert lied != content
    refusal(lied)


def test_what_is_written_behind_the_file_is_refused() -> None:
    held = io.BytesIO(GOOD)
    with zipfile.ZipFile(held, "a") as archive:
        archive.comment = b"hidden"

    refusal(held.getvalue())
    refusal(GOOD + b"more")


def test_a_file_that_is_too_large_is_refused_unopened() -> None:
    assert refusal(GOOD + bytes(FILE_LIMIT)).params["reason"] == "it is larger than a directory can be"


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"PK", b"PK\3\4", b"PK\5\6" + bytes(18), b"%PDF-1.7", GOOD[4:]]
)
def test_what_is_no_such_file_is_refused(content: bytes) -> None:
    refusal(content)


@given(st.integers(0, len(GOOD) - 1))
def test_a_file_without_its_end_is_refused(end: int) -> None:
    refusal(GOOD[:end])


def test_every_bit_of_the_list_of_parts_counts() -> None:
    for place in range(GOOD.index(b"PK\1\2"), len(GOOD)):
        for bit in range(8):
            content = bytearray(GOOD)
            content[place] ^= 1 << bit
            try:
                assert unpacked(bytes(content), "x") == Unpacked(b'{"format": 1}', b"signature")
            except PackRefused:
                continue


@given(st.integers(0, len(GOOD) - 1), st.integers(1, 255))
def test_a_changed_byte_is_refused_or_changes_nothing(place: int, by: int) -> None:
    content = bytearray(GOOD)
    content[place] ^= by
    try:
        parts = unpacked(bytes(content), "x")
    except PackRefused:
        return
    assert parts == Unpacked(b'{"format": 1}', b"signature")
