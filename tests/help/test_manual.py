"""The manual says the same in each of its languages, shows what it names, and names menus and buttons that exist."""

from __future__ import annotations

import functools
from pathlib import Path

import pytest

from mlawriter import resources
from mlawriter.help.manual import BOOKS, LANGUAGES, language_of, manual
from mlawriter.help.manual_words import NAMES, called, drawn
from mlawriter.i18n.languages import LANGUAGES as TONGUES
from mlawriter.i18n.translator import translator
from mlawriter.render.blocks import Document, Heading, Listing, Paragraph, Picture, Table
from mlawriter.render.word import write
from mlawriter.render.word.structure import faults
from mlawriter.render.word.wml import w
from mlawriter.training.samples import samples
from tests.render.test_word import audited, body

KEYS = (("Ctrl++", "Larger text"), ("F1", "Help on this place"))
FOLDER = resources.templates() / "manual"
BIGGEST = 3_000_000


@functools.cache
def written(tag: str, book: str = "manual") -> Document:
    return manual(tag, KEYS, len(samples()), book)


def shape(document: Document) -> list[tuple[object, ...]]:
    """Return what a manual consists of, without its words."""
    found: list[tuple[object, ...]] = []
    for block in document.blocks:
        match block:
            case Heading():
                found.append(("heading", block.level, block.step))
            case Listing():
                found.append(("list", block.numbering, len(block.items)))
            case Table():
                found.append(("table", len(block.rows), block.widths))
            case Picture():
                found.append(("picture", block.name, block.width))
            case Paragraph():
                found.append(("paragraph", block.manner))
            case _:
                found.append((type(block).__name__,))
    return found


@pytest.mark.parametrize("book", BOOKS)
@pytest.mark.parametrize("tag", [tag for tag in LANGUAGES if tag != "en"])
def test_each_language_has_the_same_parts(tag: str, book: str) -> None:
    assert shape(written(tag, book)) == shape(written("en", book))


@pytest.mark.parametrize("book", BOOKS)
@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_manual_is_a_sound_word_file(tag: str, book: str, tmp_path: Path) -> None:
    content = write(written(tag, book))

    assert faults(content) == []
    assert audited(content, tmp_path) == []
    assert len(content) < BIGGEST
    assert content == write(manual(tag, KEYS, len(samples()), book))
    assert bool(list(body(content).iter(w("bidiVisual")))) is (tag == "ar")


@pytest.mark.parametrize("tag", LANGUAGES)
def test_each_picture_is_shown_and_told_in_the_language(tag: str) -> None:
    shown = [block for block in written(tag).blocks if isinstance(block, Picture)]
    english = {block.name: block.alt for block in written("en").blocks if isinstance(block, Picture)}

    assert {block.name for block in shown} == {
        path.stem for path in (FOLDER / "pictures" / tag).glob("*.png")
    }
    assert all(block.caption for block in shown)
    if tag != "en":
        assert [block.name for block in shown if block.alt == english[block.name]] == []


def test_what_the_manual_names_exists_in_the_window() -> None:
    template = (resources.locales() / "interface.pot").read_text(encoding="utf-8")
    known = template.replace('"\n"', "")

    missing = [message for message in NAMES.values() if f'msgid "{message}"' not in known]
    assert missing == []


def test_each_name_is_used() -> None:
    texts = {
        tag: "".join((FOLDER / f"{book}.{tag}.xml.j2").read_text(encoding="utf-8") for book in BOOKS)
        for tag in LANGUAGES
    }

    for tag, text in texts.items():
        assert [key for key in NAMES if f"ui.{key} }}}}" not in text] == [], tag


def test_a_name_is_read_without_the_sign_of_its_key() -> None:
    assert called(translator("en", "interface"), "&File") == "File"
    assert called(translator("en", "interface"), "Save as…") == "Save as"


def test_lists_of_the_program_are_drawn_whole() -> None:
    values = drawn(translator("en", "interface"), KEYS, 3)

    assert sum(one.number for one in values["checks"]["series"]) == values["checks"]["all"]
    assert [one["pressed"] for one in values["keys"]] == ["Ctrl + +", "F1"]
    assert len(values["languages"]) == len(TONGUES)


def test_a_window_without_a_manual_of_its_own_gets_the_english_one() -> None:
    assert [language_of(tag) for tag in ("fr", "ru", "ar")] == ["fr", "en", "ar"]
