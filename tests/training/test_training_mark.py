"""An exercise stays one, and each of its documents says so in its language, where nobody misses it."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from pathlib import Path

import pytest
from icalendar import Calendar
from lxml import etree

from mlawriter.casebook import case_file
from mlawriter.core.thresholds import Thresholds
from mlawriter.handoff.incoming import read
from mlawriter.handoff.outgoing import EXERCISE, written
from mlawriter.handoff.refusals import OfAnExercise
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.translator import translator
from mlawriter.i18n.usage import Usage
from mlawriter.life.case import Case
from mlawriter.life.clocks.dues import dues
from mlawriter.life.duplicate import Extent, duplicated
from mlawriter.life.letters.begin import begun
from mlawriter.life.letters.kinds import LETTERS
from mlawriter.life.taking import FromExercise, refuse_exercise
from mlawriter.render.audit_sheet import audit_sheet
from mlawriter.render.bilingual.letter import compose_side_by_side
from mlawriter.render.compose import compose
from mlawriter.render.document_kinds import DOCUMENTS, PROCEEDINGS, SPONTANEOUS, DocumentKind
from mlawriter.render.due_calendar import DueInCase, calendar
from mlawriter.render.house_style import PLAIN, HouseStyle
from mlawriter.render.html import html
from mlawriter.render.letterhead import read as read_letterhead
from mlawriter.render.life_letter import compose_letter
from mlawriter.render.training_mark import training_mark
from mlawriter.render.word import write, write_side_by_side
from mlawriter.render.word.reading import text_lines
from mlawriter.request.open_request import TRAINING, OpenRequest
from mlawriter.request.request import Request
from mlawriter.training.samples import SCENARIO_DAY, load, load_translated
from tests.life.cases import case_for
from tests.render.letterhead.building import line, packed, picture, sound, text

TAGS = [language.tag for language in LANGUAGES]
HEADS = ("word/header1.xml", "word/header2.xml")
PLACE = '<wp:positionH relativeFrom="column"><wp:posOffset>635</wp:posOffset></wp:positionH>|<wp:wrapNone/>'
SPACE = "{urn:oasis:names:tc:xliff:document:1.2}"


def own_paper() -> HouseStyle:
    """Return the style of an office whose paper has pictures and lines at the head of each page."""
    head = line(picture() + text("Ministry of Justice")) + line(picture(place=PLACE)) + line(text("Seal"))
    return HouseStyle(letterhead=read_letterhead(packed(sound(head)), "letterhead.docx").letterhead)


def heads(content: bytes) -> list[str]:
    """Return the words of each header: of the first page, and of the others."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed_file:
        section = packed_file.read("word/document.xml").decode().rpartition("<w:sectPr>")[2]
        assert 'w:type="even"' not in section
        assert b"evenAndOddHeaders" not in packed_file.read("word/settings.xml")
        return [str(etree.fromstring(packed_file.read(name)).xpath("string()")) for name in HEADS]


def assert_marked(content: bytes, *marks: str) -> None:
    for mark in marks:
        for head in heads(content):
            assert head.startswith(marks[0]), head
            assert mark in head
        assert any(mark in one for one in text_lines(content)[: 2 * len(marks)])


def exercise(tag: str) -> Request:
    return load("custody-transfer", tag)


@pytest.mark.parametrize("house", [PLAIN, own_paper()], ids=["plain", "own paper"])
@pytest.mark.parametrize("kind", DOCUMENTS, ids=lambda kind: kind.key)
def test_each_document_is_marked_in_its_language(kind: DocumentKind, house: HouseStyle) -> None:
    for tag in TAGS:
        request = load(kind.key if kind in {SPONTANEOUS, PROCEEDINGS} else "custody-transfer", tag)
        document = compose(request, tag, kind=kind.key, house=house)

        assert_marked(write(document, house=house), training_mark(tag))
        assert training_mark(tag) in html(document)


@pytest.mark.parametrize("tag", TAGS)
def test_each_letter_that_follows_is_marked_in_its_language(tag: str) -> None:
    house = own_paper()
    for kind in LETTERS:
        case = case_for(kind, tag)
        document = compose_letter(case, begun(kind, case), tag, house=house)

        assert_marked(write(document, house=house), training_mark(tag))
        assert training_mark(tag) in html(document)


@pytest.mark.parametrize("tag", TAGS)
def test_the_audit_sheet_is_marked_in_the_officers_language(tag: str) -> None:
    document = audit_sheet(
        Case(request=exercise("en")), (), translator(tag, "interface"), SCENARIO_DAY, own_paper()
    )

    assert_marked(write(document), training_mark(tag))


@pytest.mark.parametrize("second", ["fr", "ar", "zh_Hans"])
def test_a_document_in_two_languages_is_marked_in_both(second: str) -> None:
    house = own_paper()
    request = load_translated("custody-transfer", "en", second)

    document = compose_side_by_side(request, "en", second, house=house)

    assert_marked(write_side_by_side(document, house), training_mark("en"), training_mark(second))


def test_marks_differ_by_language() -> None:
    assert len({training_mark(tag) for tag in TAGS} - {training_mark("en")}) >= len(TAGS) - 5


def test_neither_template_nor_wording_of_an_office_takes_the_mark_away(tmp_path: Path) -> None:
    (tmp_path / "letter.xml.j2").write_text('<document title="x"><p>Nothing more.</p></document>')
    wording = tmp_path / "own.po"
    mark = training_mark("en")
    wording.write_text(
        f'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "{mark}"\nmsgstr "Ready"\n'
    )
    house = HouseStyle(usages={"en": Usage(wording=wording)})

    document = compose(exercise("en"), "en", overrides=tmp_path, house=house)

    assert house.speak("en").text(mark) == "Ready"
    assert document.mark == mark


@pytest.mark.parametrize("tag", TAGS)
def test_the_calendar_says_of_each_entry_that_it_is_an_exercise(tag: str) -> None:
    case = Case(request=load("bank-records", tag))
    entries = [DueInCase("MLA/1", one, training=True) for one in dues(case, Thresholds())]
    assert entries

    made = Calendar.from_ical(calendar(entries, dt.date(2026, 11, 23), translator(tag, "interface")))

    assert all(str(one["summary"]).startswith(training_mark(tag)) for one in made.walk("VEVENT"))


@pytest.mark.parametrize("tag", TAGS)
def test_texts_for_a_translator_say_it_in_the_language_they_are_written_in(tag: str) -> None:
    into = "fr" if tag == "en" else "en"
    root = etree.fromstring(written(exercise(tag), into))
    [file] = root

    assert file.get("category") == EXERCISE
    assert file[0].findtext(f"{SPACE}note") == training_mark(tag)
    for unit in file[1]:
        assert training_mark(tag) in [note.text for note in unit.iter(f"{SPACE}note")]


def test_a_translation_of_an_exercise_is_taken_over_by_the_exercise_alone(tmp_path: Path) -> None:
    request = load_translated("custody-transfer", "en", "fr")
    file = tmp_path / "texts.xlf"
    file.write_bytes(written(request, "fr"))

    assert read(file, request).taken
    with pytest.raises(OfAnExercise):
        read(file, request.model_copy(update={"training": False}))


def test_no_change_takes_the_mark_away() -> None:
    opened = OpenRequest(Request())
    heard: list[object] = []
    opened.listen(heard.append)

    assert opened.put(TRAINING, True)

    assert heard == [TRAINING]
    assert opened.undo() is None
    taken_away = opened.put(TRAINING, False)
    assert taken_away is False
    opened.put(("matter", "subject"), "Fraud")
    opened.put_together({TRAINING: False, ("matter", "subject"): "Theft"})
    while opened.can_undo:
        opened.undo()
        assert opened.request.training
    while opened.can_redo:
        opened.redo()
        assert opened.request.training
    assert opened.request.matter.subject == "Theft"


def test_a_former_version_without_the_mark_does_not_take_it_away() -> None:
    opened = OpenRequest(Request())
    former = opened.request.model_copy(deep=True)
    opened.put(TRAINING, True)

    opened.put_together({(field,): getattr(former, field) for field in Request.model_fields})

    assert opened.request.training


@pytest.mark.parametrize("extent", Extent)
def test_copies_for_another_state_keep_it(extent: Extent, tmp_path: Path) -> None:
    copy = duplicated(Case(request=exercise("en")), "FR", extent)
    assert copy.request.training

    file = tmp_path / "copy.mla"
    case_file.save(file, copy)

    assert case_file.load(file).training


def test_nothing_of_an_exercise_is_taken_over_into_a_request() -> None:
    refuse_exercise(Request(training=True), exercise("en"))
    refuse_exercise(Request(training=True), Request())

    with pytest.raises(FromExercise):
        refuse_exercise(Request(), exercise("en"))
