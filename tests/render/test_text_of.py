from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mlawriter.life.approving import approve
from mlawriter.life.case import Case, Life
from mlawriter.life.open_life import OpenLife
from mlawriter.render.document_kinds import LETTER, NOTE_VERBALE, document_kind
from mlawriter.render.letterhead.refusals import Macros, NotAWordDocument, UnpacksTooLarge
from mlawriter.render.reread import TextsOf, as_approved, reread, unapproved
from mlawriter.render.text_of import BLANK, NotReadable, Text, compared, text_from, text_of
from mlawriter.training.samples import load

if TYPE_CHECKING:
    from collections.abc import Callable

    from mlawriter.render.reread import Reread

RESAVED = Path(__file__).parent / "resaved"
"""Letters as they were exported, and as LibreOffice 7.4 saved them again from the first."""
AT = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)


def case_of(tag: str = "en", *, approved: bool = True) -> Case:
    request = load("bank-records", tag)
    life = OpenLife(Life())
    if approved:
        texts = TextsOf(request, "en").to_approve(tag)
        approve(life, request, [as_approved(kind, tag, text) for kind, text in texts], "B. Second", AT)
    return Case(request=request, life=life.request)


def letter(case: Case, tag: str = "en") -> bytes:
    return TextsOf(case.request, "en").documents(tag).written(LETTER)


def changed(content: bytes, change: Callable[[str], str], part: str = "word/document.xml") -> bytes:
    """Return a Word file in which one part was changed, as with a word processor."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(out, "w") as after:
        for name in before.namelist():
            held = before.read(name)
            after.writestr(name, change(held.decode()).encode() if name == part else held)
    return out.getvalue()


def reread_of(case: Case, content: bytes) -> Reread:
    return reread(case, TextsOf(case.request, "en"), content, "letter.docx")


@pytest.mark.parametrize("tag", ["en", "ar", "zh_Hans", "cnr"])
def test_an_exported_letter_says_what_was_approved(tag: str) -> None:
    case = case_of(tag)

    found = reread_of(case, letter(case, tag))

    assert (found.kind, found.language) == (LETTER, tag)
    assert found.is_good
    assert len(found.verdict) == 2


def test_what_was_filled_in_is_told_and_changes_nothing() -> None:
    case = case_of()
    filled = changed(
        letter(case), lambda xml: xml.replace("_" * 34, "Jane Doe").replace("_" * 16, "1 May 2027")
    )

    found = reread_of(case, filled)

    assert found.is_good
    assert found.from_approved is not None
    assert {place.words for place in found.from_approved.filled} == {"Jane Doe", "1 May 2027"}
    assert all(place.label for place in found.from_approved.filled)


def test_a_word_changed_in_word_is_found_with_its_line() -> None:
    case = case_of()
    other = changed(letter(case), lambda xml: xml.replace("article 18", "article 19", 1))

    found = reread_of(case, other)

    assert not found.is_good
    assert found.from_approved is not None
    [run] = found.from_approved.changes
    assert "article 19" in run.after[0]
    assert "article 18" in run.before[0]


def test_a_changed_letterhead_is_found() -> None:
    case = case_of()
    names = [name for name in zipfile.ZipFile(io.BytesIO(letter(case))).namelist() if "/header" in name]
    other = letter(case)
    for name in names:
        other = changed(other, lambda xml: re.sub(r"<w:t([^>]*)>[^<]+", r"<w:t\1>Another", xml), name)

    found = reread_of(case, other)

    assert not found.is_good
    assert found.from_approved is not None
    assert found.from_approved.margins


def test_what_was_edited_afterwards_equals_the_approved_text_and_not_the_text_now() -> None:
    case = case_of()
    content = letter(case)
    case.request.matter.subject = "Another matter"

    found = reread_of(case, content)

    assert found.from_approved is not None
    assert found.from_now is not None
    assert (found.from_approved.same, found.from_now.same) == (True, False)


def test_a_document_beside_the_letter_is_known_by_its_title() -> None:
    case = case_of()
    case.request.requested.channel = "diplomatic"  # type: ignore[assignment]
    content = TextsOf(case.request, "en").documents("fr").written(NOTE_VERBALE)

    found = reread_of(case, content)

    assert (found.kind, found.language, found.approval) == (NOTE_VERBALE, "fr", None)
    assert found.is_good


def test_text_of_nothing_known_is_told() -> None:
    other = load("spontaneous", "en")
    content = TextsOf(other, "en").documents("en").written(document_kind(other))

    found = reread_of(case_of(), content)

    assert not found.is_good


@pytest.mark.parametrize("tag", ["en", "ar"])
def test_a_letter_saved_again_by_libreoffice_says_the_same(tag: str) -> None:
    exported, again = (
        text_of((RESAVED / name).read_bytes(), name) for name in (f"{tag}.docx", f"{tag}-again.docx")
    )

    found = compared(exported, again)

    assert found.changes == ()
    assert found.margins == ()
    assert again.places


def test_hostile_files_are_refused_with_reasons() -> None:
    content = letter(case_of())
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b" " * 20_000_000)
    macros = changed(
        content, lambda xml: xml.replace("</Types>", "<!--vbaProject--></Types>"), "[Content_Types].xml"
    )
    entity = changed(
        content, lambda xml: xml.replace("<w:document", '<!DOCTYPE a [<!ENTITY b "c">]><w:document', 1)
    )

    for file, fault in ((b"%PDF", NotAWordDocument), (bomb.getvalue(), UnpacksTooLarge), (macros, Macros)):
        with pytest.raises(NotReadable) as refused:
            text_of(file, "a.docx")
        assert isinstance(refused.value.causes[0], fault)
    with pytest.raises(NotReadable):
        text_of(entity, "a.docx")


def test_a_text_that_was_kept_is_the_same_again() -> None:
    text = text_of(letter(case_of()), "a.docx")

    assert text_from(text.plain()).sha256 == text.sha256
    assert BLANK in " ".join(text.lines)
    assert text_from("nonsense") == Text(())


def test_a_line_alone_takes_no_words_of_another_place() -> None:
    before = Text(("Signed", BLANK, "Name"))

    assert not compared(before, Text(("Signed", "Jane", "a promise", "Name"))).same
    assert compared(before, Text(("Signed", "Jane", "Name"))).same


def test_a_draft_differs_by_its_mark_alone() -> None:
    case = case_of()
    documents = replace(TextsOf(case.request, "en").documents("en"), draft=True)

    found = reread_of(case, documents.written(LETTER))

    assert found.from_approved is not None
    assert not found.is_good
    lines = [line for run in found.from_approved.changes for line in (*run.before, *run.after)]
    assert all("TRAINING EXERCISE" in line for line in lines)


def test_what_is_approved_counts_by_its_text() -> None:
    case = case_of()
    texts = TextsOf(case.request, "en")

    assert unapproved(case, texts, ["en"]) == []
    assert unapproved(case, texts, ["fr"]) == [LETTER]
    case.request.signatory.name = "Another"
    assert unapproved(case, texts, ["en"]) == [LETTER]
