from __future__ import annotations

import datetime as dt
import io
import re
import time
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mlawriter.life.approving import approve
from mlawriter.life.case import Case, Life
from mlawriter.life.open_life import OpenLife
from mlawriter.render.document_kinds import LETTER, NOTE_VERBALE, document_kind, whole_set
from mlawriter.render.house_style import PLAIN, HouseStyle
from mlawriter.render.letterhead import read
from mlawriter.render.letterhead.refusals import Macros, NotAWordDocument, UnpacksTooLarge
from mlawriter.render.lines_of import BLANK
from mlawriter.render.reread import EQUALS_APPROVED, NOT_COMPARED, TextsOf, as_approved, reread, unapproved
from mlawriter.render.text_of import NotReadable, Text, compared, text_from, text_of
from mlawriter.training.samples import load

if TYPE_CHECKING:
    from collections.abc import Callable

    from mlawriter.render.reread import Reread

RESAVED = Path(__file__).parent / "resaved"
"""Letters as they were exported, and as LibreOffice 7.4 saved them again from the first."""
ON_PAPER = read((Path(__file__).parent / "letterhead/ministry.docx").read_bytes(), "ministry.docx").letterhead
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


def first_run(xml: str, more: str) -> str:
    """Return a document with something more in a paragraph before the first."""
    return xml.replace("<w:body>", f"<w:body><w:p><w:r>{more}</w:r></w:p>", 1)


MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
ALTERNATIVE = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:z="urn:unknown"'
DRAWN = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
FALLBACK = (
    f'<mc:AlternateContent {ALTERNATIVE}><mc:Choice Requires="z"/><mc:Fallback><w:p><w:r>'
    "<w:t>NOT AGREED</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>"
)
FIELD = (
    '<w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r>'
    '<w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>Not agreed</w:t>'
)


@pytest.mark.parametrize(
    ("more", "named"),
    [
        (f"<m:oMath {MATH}><m:r><m:t>NOT AGREED</m:t></m:r></m:oMath>", "oMath"),
        ('<w:sym w:font="Wingdings" w:char="F04E"/>', "sym"),
        ("</w:r></w:p><w:altChunk/><w:p><w:r>", "altChunk"),
        (f"<w:drawing><a:p {DRAWN}><a:t>NOT AGREED</a:t></a:p></w:drawing>", "drawing"),
        (FALLBACK, "AlternateContent"),
        (FIELD, "fldChar"),
        ("<w:rPr><w:vanish/></w:rPr>", "vanish"),
    ],
    ids=lambda one: one if one.isalpha() else "",
)
def test_what_cannot_be_compared_is_told_and_never_good(more: str, named: str) -> None:
    case = case_of()
    other = changed(letter(case), lambda xml: first_run(xml, more))

    found = reread_of(case, other)

    assert not found.is_good
    assert NOT_COMPARED in found.verdict
    assert EQUALS_APPROVED not in found.verdict
    assert found.shown is not None
    assert named in found.shown.unread


def test_words_all_hidden_are_told_in_runs_and_in_styles() -> None:
    case = case_of()
    runs = changed(letter(case), lambda xml: xml.replace("<w:r><w:t", "<w:r><w:rPr><w:vanish/></w:rPr><w:t"))
    styles = changed(
        letter(case), lambda xml: xml.replace("<w:rPr>", "<w:rPr><w:vanish/>", 1), "word/styles.xml"
    )

    for other in (runs, styles):
        found = reread_of(case, other)
        assert found.verdict == (NOT_COMPARED,)
        assert not found.is_good


def test_numbers_of_lists_are_words_of_the_document() -> None:
    case = case_of()
    numbers = "word/numbering.xml"
    worded = changed(letter(case), lambda xml: xml.replace('w:val="%1."', 'w:val="NOT %1."'), numbers)
    begun = changed(
        letter(case), lambda xml: xml.replace('<w:start w:val="1"', '<w:start w:val="4"'), numbers
    )

    for other, line in ((worded, "NOT 1."), (begun, "4.")):
        found = reread_of(case, other)
        assert not found.is_good
        assert found.from_approved is not None
        assert any(line in after for run in found.from_approved.changes for after in run.after)


def test_words_beside_the_number_of_a_page_are_compared() -> None:
    case = case_of()
    worded = changed(letter(case), lambda xml: xml.replace("Page ", "Not valid: page "), "word/footer1.xml")
    as_number = changed(
        letter(case), lambda xml: xml.replace("<w:t>1</w:t>", "<w:t>is not valid</w:t>"), "word/footer1.xml"
    )

    for other in (worded, as_number):
        assert not reread_of(case, other).is_good
    assert reread_of(
        case, changed(letter(case), lambda xml: xml.replace("<w:t>1<", "<w:t>13<"), "word/footer1.xml")
    ).is_good


def test_parts_shown_from_elsewhere_are_told() -> None:
    case = case_of()
    main = changed(
        letter(case), lambda xml: xml.replace("word/document.xml", "word/other.xml"), "_rels/.rels"
    )
    head = changed(
        letter(case), lambda xml: xml.replace("header1.xml", "other.xml"), "word/_rels/document.xml.rels"
    )

    for other in (main, head):
        assert NOT_COMPARED in reread_of(case, other).verdict


@pytest.mark.parametrize("paper", [PLAIN, HouseStyle(letterhead=ON_PAPER)], ids=["plain", "letterhead"])
@pytest.mark.parametrize("tag", ["en", "ar", "zh_Hans"])
def test_all_that_is_exported_can_be_compared(tag: str, paper: HouseStyle) -> None:
    for name in ("bank-records", "spontaneous"):
        request = load(name, tag)
        texts = TextsOf(request, "en", house=paper)
        for kind in whole_set(request):
            assert texts.text(kind, tag).unread == ()


@pytest.mark.parametrize("tag", ["en", "ar"])
def test_nothing_that_libreoffice_writes_is_beyond_comparison(tag: str) -> None:
    assert text_of((RESAVED / f"{tag}-again.docx").read_bytes(), "a.docx").unread == ()


def test_a_line_with_many_places_is_compared_at_once() -> None:
    before = Text((f"Done at {BLANK}, on {BLANK} by {BLANK}.",))
    begun = time.perf_counter()

    assert not compared(before, Text(("Done at" + ", on x by " * 800,))).same
    assert time.perf_counter() - begun < 2
    filled = compared(before, Text(("Done at Vienna, on 1 May by J. Doe.",)))
    assert [place.words for place in filled.filled] == ["Vienna", "1 May", "J. Doe"]
