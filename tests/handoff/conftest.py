"""Fill what was handed out, as a translator would."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from mlawriter.handoff.outgoing import NAMESPACE
from mlawriter.request.request import Request
from tests.request.conftest import COMPLETE

Words = Callable[[str], str]


def pseudo(text: str) -> str:
    """Turn each letter into one that no sample is written in, and leave numbers and codes."""
    return " ".join(
        word
        if any(sign.isdigit() or sign in "@_" for sign in word)
        else "".join("ж" if letter.isalpha() else letter for letter in word)
        for word in text.replace("\n", " \n ").split(" ")
    ).replace(" \n ", "\n")


def element(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


def filled(
    content: bytes, words: Words = pseudo, *, leave: Callable[[str], bool] = lambda _place: False
) -> bytes:
    """Return a file with a translation of every unit, but those that `leave` names."""
    root = etree.fromstring(content)
    for unit in root.iter(element("trans-unit")):
        if leave(unit.get("id", "")):
            continue
        source = unit.find(element("source"))
        target = unit.find(element("target"))
        assert source is not None
        if target is None:
            target = etree.Element(element("target"))
            source.addnext(target)
        target.text = words(source.text or "")
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def put(folder: Path, content: bytes) -> Path:
    path = folder / "back.xlf"
    path.write_bytes(content)
    return path


@pytest.fixture
def complete() -> Request:
    request = Request.model_validate(COMPLETE)
    assert request.language.tag == "en"
    return request
