from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook import disk, envelope
from mlawriter.casebook.upgrades import newest
from mlawriter.core.errors import FileFromNewerVersion, FileNotWritten, FileProblem, FileTooLarge, NotARequest

if TYPE_CHECKING:
    from mlawriter.casebook.upgrades import Upgrade

FILE = Path("a.mla")


def whole(request: str = "{}", version: object = 1) -> bytes:
    return f'{{"format": "mlawriter request", "version": {version}, "request": {request}}}'.encode()


def refusal(packed: bytes) -> object:
    with pytest.raises(NotARequest) as caught:
        envelope.unpack(packed, FILE)
    return caught.value.params["reason"]


def test_what_is_packed_is_read_back_in_its_order() -> None:
    request = {"z": 'é\u200fع\U0001f600\n\t"\\', "a": [1, 2.5, None, True, {"b": ""}]}
    content: dict[str, object] = {"request": request, "life": {"officer": "x"}, "readers": [{"name": "y"}]}

    unpacked = envelope.unpack(envelope.pack(content, FILE), FILE)

    assert unpacked.content == content
    assert list(request) == list(unpacked.content["request"]) == ["z", "a"]


def test_the_file_is_plain_text_that_people_can_read() -> None:
    packed = envelope.pack({"request": {"name": "Zoë عمر"}}, FILE)

    lines = packed.decode().splitlines(keepends=True)
    assert lines.pop(3).startswith(' "sha256": "')
    assert "".join(lines) == (
        f'{{\n "format": "mlawriter request",\n "version": {newest()},\n "request": {{\n  "name": "Zoë عمر"\n }}\n}}\n'
    )


def test_a_turned_letter_is_noticed_though_the_file_still_reads_as_a_request() -> None:
    packed = envelope.pack({"request": {"name": "Zoë", "sum": 1000}}, FILE)
    assert not envelope.unpack(packed, FILE).altered

    for before, after in ((b'"Zo', b'"Zp'), (b"1000", b"9000"), (b'"sha256": "', b'"sha256": "0')):
        assert envelope.unpack(packed.replace(before, after), FILE).altered


def test_every_turned_bit_is_refused_or_noticed() -> None:
    packed = envelope.pack(
        {"request": {"name": "Zoë", "list": [1, {"a": None}]}, "life": {"officer": "x"}}, FILE
    )
    content = envelope.unpack(packed, FILE).content
    silent = []
    for at in range(len(packed) * 8):
        turned = bytearray(packed)
        turned[at // 8] ^= 1 << at % 8
        try:
            read = envelope.unpack(bytes(turned), FILE)
        except FileProblem:
            continue
        if not read.altered and read.content != content:
            silent.append(at)

    assert silent == []


def test_a_file_that_makes_no_claim_is_believed() -> None:
    assert not envelope.unpack(whole('{"name": "x"}'), FILE).altered


def test_half_characters_do_not_make_a_file_look_altered() -> None:
    assert not envelope.unpack(envelope.pack({"request": {"lone": "a\ud800b"}}, FILE), FILE).altered


def test_half_characters_never_keep_work_from_being_saved() -> None:
    packed = envelope.pack({"request": {"lone": "a\ud800b", "pair": "\ud83d\ude00"}}, FILE)

    assert envelope.unpack(packed, FILE).content == {"request": {"lone": "a\ufffdb", "pair": "\U0001f600"}}


@pytest.mark.parametrize(
    ("escaped", "read"),
    [
        (r"a\ud800b", "a\ufffdb"),
        (r"\uDE00\uD83D", "\ufffd\ufffd"),
        (r"\ud83d\ude00", "\U0001f600"),
        (r"\\ud800", r"\ud800"),
    ],
)
def test_half_characters_in_a_file_are_replaced_and_whole_ones_stay(escaped: str, read: str) -> None:
    assert envelope.unpack(whole(f'{{"name": "{escaped}"}}'), FILE).content == {"request": {"name": read}}


def test_a_byte_order_mark_is_accepted() -> None:
    assert envelope.unpack(b"\xef\xbb\xbf" + whole(), FILE).content == {"request": {}}


@pytest.mark.parametrize(
    ("packed", "reason"),
    [
        (b"", "it is empty"),
        (b" \n", "it is empty"),
        (b"\0" * 4096, "it is damaged, or not text"),
        (b"PK\x03\x04word", "it is a Word document or an archive"),
        (b"\x89PNG", "it is not text in UTF-8"),
        ("{}".encode("utf-16"), "it is damaged, or not text"),
        (whole('{"name": "\xff"}').replace(b"\xc3", b""), "it is not text in UTF-8"),
        (b"Dear colleague", "it holds something else"),
        (b"[]", "it holds something else"),
        (b"null", "it holds something else"),
        (b'{"format": "other", "version": 1, "request": {}}', "it holds something else"),
        (whole()[:-1], "it is damaged, or its end is missing"),
        (whole() + b"x", "it is damaged, or its end is missing"),
        (whole('{"name": "a\nb"}'), "it is damaged, or its end is missing"),
        (whole('{"a": 1, "a": 2}'), "one of its fields is there twice"),
        (whole().replace(b'"version"', b'"format"'), "one of its fields is there twice"),
        (whole('{"a": NaN}'), "one of its numbers is not a number"),
        (whole('{"a": -Infinity}'), "one of its numbers is not a number"),
        (whole('{"a": 1e999}'), "one of its numbers is too large"),
        (whole('{"a": 1' + "0" * 5000 + "}"), "one of its numbers is too large"),
        (whole('{"a": ' + "[" * 60 + "]" * 60 + "}"), "it is nested too deeply"),
        (b"[" * 400_000, "it is nested too deeply"),
        (b'{"a":' * 400_000, "it is nested too deeply"),
        (whole('{"a": [' + "[]," * 600_000 + "0]}"), "it holds far more groups of fields than a request can"),
        (whole("[]"), "the request is missing in it"),
        (whole("null"), "the request is missing in it"),
        (whole('{}, "more": 1'), "it holds more than a request"),
    ],
)
def test_what_is_no_request_is_refused_in_words(packed: bytes, reason: str) -> None:
    assert refusal(packed) == reason


@pytest.mark.parametrize("version", [0, -1, "true", '"1"', "null", "1.0", 10**50])
def test_an_impossible_version_is_refused(version: object) -> None:
    assert refusal(whole(version=version)) == "the version of its format is missing or impossible"


def test_every_way_of_cutting_a_file_short_is_refused_in_words() -> None:
    packed = envelope.pack({"request": {"name": "Zoë", "list": [1, {"a": None}]}}, FILE).rstrip()

    for length in range(len(packed)):
        assert refusal(packed[:length])


def test_a_newer_version_is_told_with_both_numbers() -> None:
    with pytest.raises(FileFromNewerVersion) as caught:
        envelope.unpack(whole('{"unheard": "of"}, "and": "more"', version=7), FILE)

    assert (caught.value.params["found"], caught.value.params["known"]) == (7, newest())


def test_a_hundred_megabytes_are_refused_without_being_read(tmp_path: Path) -> None:
    file = tmp_path / "a.mla"
    with file.open("wb") as sparse:
        sparse.truncate(100 * disk.MEGABYTE)

    with pytest.raises(FileTooLarge) as caught:
        disk.read_limited(file)

    assert (caught.value.params["size"], caught.value.params["limit"]) == (100, 32)


def test_what_could_not_be_read_back_is_not_written() -> None:
    with pytest.raises(FileNotWritten, match="larger than a request file may be"):
        envelope.pack({"request": {"text": "x" * disk.LIMIT}}, FILE)
    with pytest.raises(FileNotWritten, match="larger than a request file may be"):
        envelope.pack({"request": {"list": [[] for _ in range(600_000)]}}, FILE)


def test_each_older_version_is_brought_up_step_by_step() -> None:
    upgrades: dict[int, Upgrade] = {
        1: lambda content: {"request": {**content["request"], "steps": ["1 to 2"]}},
        2: lambda content: {
            "request": {**content["request"], "steps": [*content["request"]["steps"], "2 to 3"]}
        },
    }

    first = envelope.unpack(whole('{"name": "x"}'), FILE, upgrades)
    second = envelope.unpack(whole('{"steps": []}', version=2), FILE, upgrades)
    third = envelope.unpack(whole("{}", version=3), FILE, upgrades)

    assert first == envelope.Unpacked({"request": {"name": "x", "steps": ["1 to 2", "2 to 3"]}}, 1)
    assert second == envelope.Unpacked({"request": {"steps": ["2 to 3"]}}, 2)
    assert third == envelope.Unpacked({"request": {}}, 3)
    assert json.loads(envelope.pack({"request": {}}, FILE, upgrades))["version"] == 3


def test_an_older_file_that_lacks_its_shape_is_refused_in_words() -> None:
    with pytest.raises(NotARequest, match="older version and is damaged"):
        envelope.unpack(whole('{"name": 5}'), FILE, {1: lambda content: {"name": content["surname"]}})
