"""A damaged file ends in a refusal in words, never in a fault of the program, and never in half a letterhead."""

from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path

import pytest

from mlawriter.render.letterhead import read, written
from mlawriter.render.letterhead.refusals import LetterheadRefused

CONTENT = Path(__file__).with_name("ministry.docx").read_bytes()
ROUNDS = 150


def outcome(content: bytes) -> None:
    """Read a file; what is accepted is whole enough to be kept and read again."""
    try:
        letterhead = read(content, "letterhead.docx").letterhead
    except LetterheadRefused:
        return
    assert read(written(letterhead), "kept.docx").letterhead == letterhead


@pytest.mark.parametrize("seed", range(4))
def test_any_byte_may_be_wrong(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(ROUNDS):
        content = bytearray(CONTENT)
        for _ in range(chance.choice((1, 1, 2, 8, 40))):
            content[chance.randrange(len(content))] = chance.randrange(256)
        outcome(bytes(content))


def test_file_may_end_anywhere() -> None:
    for length in range(0, len(CONTENT), 61):
        outcome(CONTENT[:length])


@pytest.mark.parametrize("seed", range(4))
def test_any_byte_inside_of_a_part_may_be_wrong(seed: int) -> None:
    chance = random.Random(seed)
    with zipfile.ZipFile(io.BytesIO(CONTENT)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    for _ in range(ROUNDS):
        name = chance.choice(sorted(parts))
        content = bytearray(parts[name])
        for _ in range(chance.choice((1, 2, 5))):
            at = chance.randrange(len(content))
            content[at : at + chance.choice((0, 1, 30))] = bytes(
                chance.choices(b'<>/"=:w0129 \xff', k=chance.choice((0, 1, 4)))
            )
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w") as package:
            for other, held in parts.items():
                package.writestr(other, bytes(content) if other == name else held)
        outcome(target.getvalue())


@pytest.mark.parametrize("seed", range(2))
def test_elements_may_stand_anywhere(seed: int) -> None:
    """Move elements of a header about: nothing that is well-formed is more than a file can hold."""
    from lxml import etree

    chance = random.Random(seed)
    with zipfile.ZipFile(io.BytesIO(CONTENT)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    for _ in range(ROUNDS):
        name = chance.choice(
            (
                "word/header1.xml",
                "word/footer1.xml",
                "word/footer2.xml",
                "word/document.xml",
                "word/styles.xml",
            )
        )
        root = etree.fromstring(parts[name])
        elements = list(root.iter("*"))[1:]
        for _ in range(chance.choice((1, 3))):
            moved, into = chance.choice(elements), chance.choice(elements)
            if moved is not into and moved not in into.iterancestors():
                into.append(moved)
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w") as package:
            for other, held in parts.items():
                package.writestr(other, etree.tostring(root) if other == name else held)
        outcome(target.getvalue())
