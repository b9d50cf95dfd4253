"""A letter in two languages: the same numbers on both sides, each side as its own letter, and nothing lost."""

from __future__ import annotations

import itertools
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mlawriter.i18n.languages import LANGUAGES
from mlawriter.render.bilingual.aligning import aligned
from mlawriter.render.bilingual.joining import joined
from mlawriter.render.bilingual.letter import compose_side_by_side, lacking
from mlawriter.render.bilingual.opposite import Bilingual, JointCell, JointSignature, JointTable, Pair
from mlawriter.render.bilingual.sides import sides
from mlawriter.render.blocks import (
    Document,
    Heading,
    Listing,
    Manner,
    Numbering,
    Paragraph,
    Signature,
    Span,
    Table,
    Title,
)
from mlawriter.render.compose import compose
from mlawriter.render.document_kinds import whole_set
from mlawriter.render.numbering import counting, numbers
from mlawriter.render.word import write_side_by_side
from mlawriter.render.word.reading import text_lines
from mlawriter.render.word.structure import faults
from mlawriter.render.word.wml import w
from mlawriter.request.translated import standing_of, translated
from mlawriter.request.translation import TranslatedText, Translation
from mlawriter.training.samples import load, load_translated, samples
from tests.render.test_word import HOSTILE, audited, body, line, paragraph, part, signature

if TYPE_CHECKING:
    from mlawriter.i18n.translator import Translator
    from mlawriter.render.bilingual.opposite import Pieces
    from mlawriter.render.blocks import Block, Inline
    from mlawriter.request.request import Request

TAGS = [language.tag for language in LANGUAGES]
PAIRS = list(itertools.pairwise((*TAGS, TAGS[0])))
"""Each language once on either side."""
TURNS = [
    (sample.name, *pair)
    for place, sample in enumerate(samples())
    for turn, pair in enumerate(PAIRS)
    if (place + turn) % 3 == 0
]
"""Each pair of languages with a third of the samples, each sample with a third of the pairs."""


def pseudo(request: Request, tag: str, *, left_out: tuple[str, ...] = (), more: int = 0) -> Request:
    """Return the request with a translation of each text: its words between brackets; `more` paragraphs than it has."""
    texts = [
        TranslatedText(
            place=one.source.place,
            source=one.source.text,
            text="\n".join(f"«{part}»" for part in one.source.text.split("\n") if part.strip())
            + "\n«more»" * (more if one.source.path == ("facts", "narrative") else 0),
        )
        for one in standing_of(request, tag, secret=True)
        if one.source.place not in left_out
    ]
    return request.model_copy(update={"translations": [Translation(tag=tag, texts=texts)]})


def words(content: Pieces | Inline) -> str:
    return "".join(piece.text for piece in content if isinstance(piece, Span))


def told(block: Block) -> list[str]:
    """Return what a block of a letter in one language says, paragraph by paragraph."""
    match block:
        case Title() | Heading() | Paragraph():
            return [words(block.content)]
        case Listing():
            return [words(item) for item in block.items]
        case Table():
            return [words(text) for row in block.rows for cell in row for text in cell.paragraphs]
        case Signature():
            place = "".join(piece.text for piece in block.place_and_date)
            return [text for text in (place, words(block.name), *map(words, block.office)) if text]
    return []


def said(document: Bilingual, side: int) -> list[str]:
    """Return what a side of a document in two languages says; what stands once stands for both."""
    found: list[str] = []
    for row in document.rows:
        match row:
            case Pair():
                passage = (row.left, row.right)[side]
                found += [words(passage.content)] if passage else []
            case JointTable():
                for cell in itertools.chain.from_iterable(row.table.rows):
                    first = [words(text) for text in cell.paragraphs]
                    second = [words(text) for text in cell.second] if isinstance(cell, JointCell) else []
                    found += first if side == 0 else [*second, *first]
            case JointSignature():
                found += told(row.left)
                if side:
                    found += [words(row.second_place), words(row.second_name)]
                    found += [words(text) for text in row.second_office]
    return [text for text in found if text]


def counted(document: Bilingual) -> list[tuple[str, str]]:
    return [
        (row.left.number if row.left else "", row.right.number if row.right else "")
        for row in document.rows
        if isinstance(row, Pair)
    ]


@pytest.mark.parametrize(("sample", "first", "second"), TURNS)
def test_each_side_is_the_letter_of_its_language(sample: str, first: str, second: str) -> None:
    request = pseudo(load(sample, first), second)

    document = compose_side_by_side(request, first, second)

    other, missing = translated(request, second)
    letters = compose(request, first), compose(other, second)
    left, right = ([text for block in letter.blocks for text in told(block) if text] for letter in letters)
    assert missing == []
    assert said(document, 0) == left
    assert set(right) <= set(said(document, 1))
    assert all(row.left and row.right for row in document.rows if isinstance(row, Pair))
    # And each side bears the numbers of its own letter, which are the same where they are digits.
    shown = counted(document)
    for side, (tag, letter) in enumerate(zip((first, second), letters, strict=True)):
        style = counting(LANGUAGES[TAGS.index(tag)])
        wanted = [number for found in numbers(letter.blocks, style) for number in found if number]
        assert [pair[side] for pair in shown if pair[side]] == wanted
    assert all(one == other for one, other in shown if re.fullmatch(r"\d+\.\d+", one or other))


@pytest.mark.parametrize(("first", "second"), PAIRS)
@pytest.mark.parametrize("how", ["translated", "bare"])
def test_written_documents_are_sound(first: str, second: str, how: str, tmp_path: Path) -> None:
    for name in ("bank-records", "proceedings", "custody-transfer"):
        request = load(name, first) if how == "bare" else load_translated(name, first, second)
        document = compose_side_by_side(request, first, second, draft=True)

        content = write_side_by_side(document)

        assert faults(content) == []
        assert audited(content, tmp_path) == []
        assert write_side_by_side(compose_side_by_side(request, first, second, draft=True)) == content


@pytest.mark.parametrize("sample", ["custody-transfer", "live-data", "video-hearing"])
def test_every_document_that_is_sent_can_stand_in_two_languages(sample: str, tmp_path: Path) -> None:
    request = load_translated(sample, "en", "ar")

    for kind in whole_set(request):
        if kind.kept:
            continue
        document = compose_side_by_side(request, "en", "ar", kind=kind.key, draft=True)
        content = write_side_by_side(document)
        assert faults(content) == [], kind.key
        assert audited(content, tmp_path) == [], kind.key


def test_places_to_fill_in_are_those_listed() -> None:
    request = load("bank-records", "en")

    document = compose_side_by_side(request, "en", "fr", draft=True)

    missing = translated(request, "fr")[1]
    list_of_places = [row for row in document.rows if isinstance(row, JointTable)][-1].table
    assert len(list_of_places.rows) - 1 == len(missing) == len(lacking(request, "fr", speaker("en")))
    shown = set(re.findall(r'w:tag w:val="translation-(\d+)"', xml(document)))
    assert shown <= {str(number) for number in range(len(missing))}
    assert len(shown) > 0.8 * len(missing)  # some texts are printed in no letter, or in its margins alone


def test_a_place_to_fill_in_is_a_content_control_with_the_label_of_its_field() -> None:
    request = load("bank-records", "en")
    left_out = ("facts/narrative",)

    document = compose_side_by_side(pseudo(request, "fr", left_out=left_out), "en", "fr", draft=True)

    [control] = [
        found for found in body(write_side_by_side(document)).iter(w("sdt")) if "translation" in tag_of(found)
    ]
    assert "".join(str(text.text) for text in control.iter(w("t"))) == "[Résumé des faits pertinents]"
    assert [one.place for one in lacking(pseudo(request, "fr", left_out=left_out), "fr", speaker("en"))] == [
        "Facts › Summary of the relevant facts"
    ]


def test_what_is_not_translated_takes_as_many_numbers_as_the_text() -> None:
    request = pseudo(load("bank-records", "en"), "fr", left_out=("facts/narrative",))

    document = compose_side_by_side(request, "en", "fr")

    shown = counted(document)
    assert ("5.1", "5.1") in shown
    assert ("5.2", "") in shown
    assert ("5.11", "5.11") in shown
    assert counted_words(document, "5.8 and 5.9", "5.8 et 5.9")


def test_a_translation_with_more_paragraphs_keeps_the_rest_in_step() -> None:
    request = load("bank-records", "en")
    request.facts.tags = []  # without references to its paragraphs, a translator may divide the text otherwise
    request = pseudo(request, "fr", more=2)

    document = compose_side_by_side(request, "en", "fr")

    assert translated(request, "fr")[1] == []
    shown = counted(document)
    assert ("", "5.11") in shown
    assert ("", "5.12") in shown
    assert ("5.13", "5.13") in shown


def test_only_a_draft_lists_what_is_not_translated() -> None:
    request = load("service", "en")

    rows = [compose_side_by_side(request, "en", "fr", draft=draft).rows for draft in (False, True)]

    assert "Not translated yet (French)" not in str(rows[0])
    assert "Not translated yet (French)" in str(rows[1])


def test_marks_stand_in_both_languages() -> None:
    content = write_side_by_side(compose_side_by_side(load("service", "en"), "en", "fr", draft=True))

    for name in ("word/header1.xml", "word/header2.xml"):
        shown = "".join(str(text.text) for text in part(content, name).iter(w("t")))
        assert "DRAFT – NOT FOR SIGNATURE" in shown
        assert "PROJET – NE PAS SIGNER" in shown
    pages = "".join(str(text.text) for text in part(content, "word/footer1.xml").iter(w("t")))
    assert pages == "Page 1 of 1Page 1 sur 1"


def test_the_letter_is_signed_once() -> None:
    content = write_side_by_side(compose_side_by_side(load_translated("service", "en", "fr"), "en", "fr"))

    tags = [tag_of(found) for found in body(content).iter(w("sdt"))]
    assert tags.count("signature") == 1


@pytest.mark.parametrize(("first", "second"), [("en", "ar"), ("ar", "fr"), ("ar", "en")])
def test_each_cell_runs_as_its_language_does(first: str, second: str) -> None:
    root = body(
        write_side_by_side(compose_side_by_side(load_translated("service", first, second), first, second))
    )

    mirrored = first == "ar"
    for table in root.iter(w("tbl")):
        assert (table.find(f"{w('tblPr')}/{w('bidiVisual')}") is not None) is mirrored
    wanted = {"en": "ar", "ar": "0"}
    seen = 0
    for one in root.iter(w("p")):
        arabic = any(
            run.find(f"{w('rPr')}/{w('rtl')}") is not None and re.search("[\u0600-\u06ff]{2}", run_text(run))
            for run in one.iter(w("r"))
        )
        bidi = one.find(f"{w('pPr')}/{w('bidi')}")
        against = bidi is not None
        if first == "en" and arabic:
            seen += against
        if first == "ar" and against:
            assert bidi is not None
            assert bidi.get(w("val")) == wanted["ar"]
            seen += 1
    assert seen > 20


def test_words_are_named_in_their_own_language() -> None:
    root = body(write_side_by_side(compose_side_by_side(load_translated("service", "en", "fr"), "en", "fr")))

    named = {
        run_text(run): [found.get(w("val")) for found in run.iter(w("lang"))] for run in root.iter(w("r"))
    }
    assert named["Contact"] in ([], ["fr-FR"])
    assert named["Legal basis"] == []
    assert named["Fondement juridique"] == ["fr-FR"]


def test_headings_of_both_languages_are_headings() -> None:
    content = write_side_by_side(compose_side_by_side(load_translated("service", "en", "fr"), "en", "fr"))
    root = body(content)

    headings = [
        "".join(run_text(run) for run in one.iter(w("r")))
        for one in root.iter(w("p"))
        if one.find(f"{w('pPr')}/{w('pStyle')}[@{w('val')}='Heading1']") is not None
    ]
    assert headings[:2] == ["1.Legal basis", "1.Fondement juridique"]
    # What is numbered as text is counted by no list of Word's.
    nothing = {one.get(w("val")) for one in root.iter(w("numId"))}
    assert len(nothing) == 1
    lists = part(content, "word/numbering.xml")
    [kind] = [
        found.get(w("val"))
        for one in lists.iter(w("num"))
        if one.get(w("numId")) in nothing
        for found in one.iter(w("abstractNumId"))
    ]
    [level] = [one for one in lists.iter(w("abstractNum")) if one.get(w("abstractNumId")) == kind]
    assert [found.get(w("val")) for found in level.iter(w("numFmt"), w("lvlText"))] == ["none", ""]


def test_hostile_texts_come_out_literally_or_cleaned(tmp_path: Path) -> None:
    private = "".join(chr(0xF0000 + place) for place in range(0, 60, 7))
    request = load("service", "en")
    request.facts.narrative = f"{HOSTILE} {private}\n{private}"
    request.matter.subject = f"{private}{HOSTILE}"
    request = pseudo(request, "ar", left_out=("facts/narrative",))

    document = compose_side_by_side(request, "en", "ar", draft=True)
    content = write_side_by_side(document)

    assert faults(content) == []
    assert audited(content, tmp_path) == []
    texts = "".join(said(document, 0))
    assert private in texts
    assert 'A & B < C > "D" {{ 1 }}' in "".join(text_lines(content))


def test_two_hundred_questions(tmp_path: Path) -> None:
    request = load("video-hearing", "en")
    item = next(item for item in request.items if hasattr(item, "topics"))
    item.topics = "\n".join(f"Topic {number}" for number in range(200))

    document = compose_side_by_side(pseudo(request, "ar"), "en", "ar")
    content = write_side_by_side(document)

    assert faults(content) == []
    assert audited(content, tmp_path) == []
    assert sum("Topic" in text for text in text_lines(content)) >= 400


def test_same_bytes_in_another_process() -> None:
    code = (
        "from mlawriter.training.samples import load;"
        "from mlawriter.render.bilingual.letter import compose_side_by_side as c;"
        "from mlawriter.render.word import write_side_by_side as w; import hashlib;"
        "print(hashlib.sha256(w(c(load('service', 'en'), 'en', 'ar', draft=True))).hexdigest())"
    )

    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parents[2])},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }

    assert len(digests) == 1


class TestAligning:
    """Blocks find their partners by what kind they are."""

    def test_a_paragraph_more_stands_alone(self) -> None:
        left: list[Block] = [
            Heading(line("A"), step="a"),
            paragraph("x"),
            Heading(line("B"), step="b"),
            paragraph("y"),
        ]
        right: list[Block] = [*left[:2], Table(((),), (100,)), *left[2:]]

        assert aligned(left, right) == [
            (left[0], left[0]), (left[1], left[1]), (None, right[2]), (left[2], left[2]), (left[3], left[3]),
        ]  # fmt: skip

    def test_a_section_that_one_side_lacks_does_not_move_the_others(self) -> None:
        sections: list[list[Block]] = [[Heading(line(step), step=step), paragraph(step)] for step in "abc"]
        left = [block for section in sections for block in section]
        right = [*sections[0], *sections[2]]

        pairs = aligned(left, right)

        assert [(one and told(one), other and told(other)) for one, other in pairs] == [
            (["a"], ["a"]), (["a"], ["a"]), (["b"], None), (["b"], None), (["c"], ["c"]), (["c"], ["c"]),
        ]  # fmt: skip

    @pytest.mark.parametrize("side", [0, 1])
    def test_numbers_stay_equal_where_one_side_lacks_a_paragraph(self, side: int) -> None:
        numbered = paragraph("x", Numbering.PARAGRAPH)
        long: tuple[Block, ...] = (Heading(line("A")), numbered, Paragraph(line("q"), Manner.QUOTE), numbered)
        short = (long[0], long[2], long[3])
        both = (long, short) if side else (short, long)

        document = join(*both)

        last = document.rows[-1]
        assert isinstance(last, Pair)
        assert last.left
        assert last.right
        assert last.left.number == last.right.number == "1.2"

    def test_tables_of_different_shape_stand_one_below_the_other(self) -> None:
        left = Table(((cell_of("a"), cell_of("b")),), (50, 50))
        right = Table(((cell_of("a"), cell_of("b")), (cell_of("c"), cell_of("d"))), (50, 50))

        document = join((left,), (right,))

        assert [row.side for row in document.rows if isinstance(row, JointTable)] == [0, 1]
        assert faults(write_side_by_side(document)) == []

    def test_what_differs_at_the_signature_stands_in_both_languages(self) -> None:
        ours = signature()
        theirs = replace(ours, office=(line("Procureur adjoint"), ours.office[1]), seal="Sceau")

        [row] = join((ours,), (theirs,)).rows

        assert row == JointSignature(ours, (), (), (line("Procureur adjoint"),), "Sceau")


def cell_of(text: str) -> JointCell:
    return JointCell((line(text),))


def join(left: tuple[Block, ...], right: tuple[Block, ...]) -> Bilingual:
    marks = sides(load("service", "en"), "fr", lambda source: source.place).marks
    return joined(Document("en", "Left", left), Document("fr", "Right", right), marks)


def counted_words(document: Bilingual, *wanted: str) -> bool:
    texts = [" ".join(said(document, side)) for side in (0, 1)]
    return all(one in text for one, text in zip(wanted, texts, strict=True))


def xml(document: Bilingual) -> str:
    from lxml import etree

    return etree.tostring(body(write_side_by_side(document)), encoding="unicode")


def tag_of(control: object) -> str:
    from lxml import etree

    assert isinstance(control, etree._Element)
    found = control.find(f"{w('sdtPr')}/{w('tag')}")
    return "" if found is None else str(found.get(w("val")))


def run_text(run: object) -> str:
    from lxml import etree

    assert isinstance(run, etree._Element)
    return "".join(str(text.text) for text in run.iter(w("t")))


def speaker(tag: str) -> Translator:
    from mlawriter.i18n.translator import translator

    return translator(tag, "interface")


@pytest.mark.parametrize("tag", [*TAGS, "zh_Hans", "sr_Cyrl", "sr-Cyrl-ME"])
def test_a_translation_is_kept_into_any_language_of_the_program(tag: str) -> None:
    assert Translation(tag=tag).tag == tag
