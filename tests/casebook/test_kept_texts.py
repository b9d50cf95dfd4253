"""What is kept of versions and approvals is written as it is, without going through it at every keystroke."""

from __future__ import annotations

import gc
import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from mlawriter.casebook import case_file, envelope
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.kept_texts import KeptTexts
from mlawriter.casebook.open_case import OpenCase
from mlawriter.casebook.upgrades import UPGRADES, newest
from mlawriter.life.case import Case, Life
from mlawriter.life.versions import Approval, Version
from mlawriter.training.samples import load

if TYPE_CHECKING:
    from mlawriter.casebook.upgrades import Content

FILE = Path("a.mla")


def text(seed: str) -> str:
    return (hashlib.sha512(seed.encode()).hexdigest() + "+/=") * 10


def long_case(*packed: str) -> Content:
    life = Life(
        officer="Zoë عمر",
        versions=[Version(author="A", packed=one) for one in packed],
        approvals=[Approval(by="B", packed=one) for one in reversed(packed)],
    )
    return case_file.plain(Case(request=load("bank-records", "en"), life=life))


def plainly(content: Content) -> bytes:
    version = newest(UPGRADES)
    total = hashlib.sha256(json.dumps([version, content]).encode()).hexdigest()
    whole: dict[str, Any] = {"format": envelope.FORMAT, "version": version, "sha256": total, **content}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


@pytest.mark.parametrize(
    "content",
    [
        long_case(),
        long_case(text("a")),
        long_case(text("a"), text("b"), text("a"), "short", ""),
        long_case(text("a") + '"', text("b") + "\\", text("c") + "é", text("d") + "\n", text("e") + "{"),
        {"request": {}, "life": {"versions": [text("a"), {"packed": [text("b")]}, None], "approvals": {}}},
        {"request": {}, "life": [text("a")]},
    ],
)
def test_the_bytes_are_those_of_json(content: Content) -> None:
    texts = KeptTexts()

    for _ in range(2):
        total = envelope.fingerprint(content, texts)
        assert envelope.pack(content, FILE, texts=texts, fingerprinted=total) == plainly(content)
    assert envelope.pack(content, FILE) == plainly(content)


def test_half_characters_beside_kept_texts_are_mended() -> None:
    content = long_case(text("a"))
    content["life"]["officer"] = "a\ud800b"
    texts = KeptTexts()

    packed = envelope.pack(content, FILE, texts=texts, fingerprinted=envelope.fingerprint(content, texts))

    unpacked = envelope.unpack(packed, FILE)
    assert not unpacked.altered
    assert unpacked.content["life"]["officer"] == "a\ufffdb"
    assert unpacked.content["life"]["versions"][0]["packed"] == text("a")


def test_no_kept_text_goes_through_json() -> None:
    lean, kept = KeptTexts().apart(long_case(text("a"), text("b")))

    assert kept == [text("a"), text("b"), text("b"), text("a")]
    assert text("a")[:50] not in json.dumps(lean)


def test_a_text_that_is_replaced_is_told_from_the_one_before() -> None:
    texts = KeptTexts()
    content = long_case(text("a"), text("b"))
    before = envelope.fingerprint(content, texts)

    content["life"]["versions"][0]["packed"] = text("c")
    assert envelope.fingerprint(content, texts) != before
    content["life"]["versions"][0]["packed"] = text("a")
    assert envelope.fingerprint(content, texts) == before


def test_a_case_at_rest_leaves_no_kept_text_in_memory(tmp_path: Path) -> None:
    secret = text("secret")
    case = OpenCase.new(Folders(state=tmp_path / "state", config=tmp_path / "config"))
    case.record(long_case(secret))
    assert _sets_with(secret)

    case.rest(long_case(secret))

    assert not _sets_with(secret)
    case.close()


def _sets_with(kept: str) -> list[object]:
    return [one for one in gc.get_objects() if type(one) is set and kept in one]
