"""The letters that follow a request: sound in each language, and silent on what is not theirs to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openxml_audit import OpenXmlValidator

from mlawriter.core.fields import Shape, walk
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.life.course import Direction
from mlawriter.life.letters.kinds import LETTERS, kind_of
from mlawriter.render.blocks import Listing, Paragraph, Table
from mlawriter.render.html import html
from mlawriter.render.life_letter import compose_letter
from mlawriter.render.word import write
from mlawriter.render.word.reading import text_lines
from mlawriter.render.word.structure import faults
from mlawriter.request.request import Request
from tests.life.cases import case_for
from tests.life.filled import FILLED, filled
from tests.reading import plain
from tests.render.test_compose import words
from tests.render.test_confidential_annex import SECRETS, everything_in, secret_request

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.life.letters.letter import Letter

TAGS = [language.tag for language in LANGUAGES]
AUDIT = OpenXmlValidator()
EACH = pytest.mark.parametrize("kind", LETTERS, ids=kind_of)
OUTGOING = pytest.mark.parametrize(
    "kind", [one for one in LETTERS if one.about.direction is Direction.OUTGOING], ids=kind_of
)


def said(kind: type[Letter], request: Request | None = None) -> str:
    """Return the words of a letter with every field filled."""
    return plain(words(compose_letter(case_for(kind, request=request), filled(kind_of(kind)))))


@pytest.mark.parametrize("tag", TAGS)
@EACH
def test_each_letter_is_sound_in_each_language(kind: type[Letter], tag: str, tmp_path: Path) -> None:
    case, letter = case_for(kind, tag), filled(kind_of(kind), tag)

    document = compose_letter(case, letter)
    written = write(document)

    assert faults(written) == []
    lines = "\n".join(text_lines(written))
    assert case.request.requesting.reference in lines
    assert letter.reference in lines
    assert html(document)
    assert write(compose_letter(case, letter)) == written
    path = tmp_path / "letter.docx"
    path.write_bytes(written)
    assert [str(error) for error in AUDIT.validate(path).errors] == []


@pytest.mark.parametrize("tag", TAGS)
@EACH
def test_an_empty_letter_of_an_empty_request_has_no_empty_rows(kind: type[Letter], tag: str) -> None:
    document = compose_letter(case_for(kind, request=Request()), kind(language=tag))

    assert faults(write(document)) == []
    for block in document.blocks:
        if isinstance(block, Table):
            assert all(row[-1].paragraphs for row in block.rows), block
        elif isinstance(block, Paragraph):
            assert "".join(span.text for span in block.content).strip()
        elif isinstance(block, Listing):
            assert all(block.items)


@EACH
def test_everything_that_is_typed_into_a_letter_is_printed(kind: type[Letter]) -> None:
    letter = filled(kind_of(kind))
    typed: list[str] = []
    for path, part, field in walk(letter):
        value = getattr(part, field.name)
        if field.name == "language" or field.ui.filed:
            continue
        if field.shape in {Shape.TEXT, Shape.PROSE, Shape.TEXTS}:
            lines = value if isinstance(value, list) else value.splitlines()
            assert lines or path[0] == "signatory", path
            typed += lines

    text = said(kind)

    assert [line for line in typed if line not in text] == []


@pytest.mark.parametrize("tag", TAGS)
@EACH
def test_no_letter_holds_what_is_secret(kind: type[Letter], tag: str) -> None:
    case = case_for(kind, request=secret_request())

    inside = everything_in(write(compose_letter(case, filled(kind_of(kind), tag))))

    assert [secret for secret in SECRETS if secret in inside] == []


def test_no_template_can_print_what_is_secret(tmp_path: Path) -> None:
    kind = LETTERS[0]
    template = tmp_path / kind.about.template
    template.parent.mkdir()
    template.write_text(
        '<document title="All"><p>{% for one in request.persons %}{{ one.name }}, {{ one.address }}, {{ one.born }}'
        "{% endfor %}{{ request.confidential_annex.readers }}</p></document>",
        encoding="utf-8",
    )
    case = case_for(kind, request=secret_request())

    text = words(compose_letter(case, filled(kind_of(kind)), overrides=tmp_path))

    assert "V-3" in text
    assert [secret for secret in SECRETS if secret in text] == []


@EACH
def test_a_letter_cites_article_18_only_where_the_answers_allow_it(kind: type[Letter]) -> None:
    assert "article 18" not in said(kind, Request())


@EACH
def test_the_authority_that_writes_follows_the_direction(kind: type[Letter]) -> None:
    case = case_for(kind)
    document = compose_letter(case, filled(kind_of(kind)))
    asks, asked = case.request.requesting.name, case.request.requested.name

    writes = "\n".join("".join(span.text for span in line) for line in document.letterhead)

    assert (asked if case.life.incoming else asks) in writes
    assert (asks if case.life.incoming else asked) not in writes


@EACH
def test_a_draft_and_an_exercise_are_marked(kind: type[Letter]) -> None:
    case = case_for(kind)
    case.request.training = True

    marked = compose_letter(case, filled(kind_of(kind)), draft=True)

    assert "DRAFT" in marked.mark
    assert "TRAINING" in marked.mark


@OUTGOING
def test_a_letter_of_its_own_number_names_that_and_the_request_its_own(kind: type[Letter]) -> None:
    case = case_for(kind, theirs="HERE/1")

    text = plain(words(compose_letter(case, filled(kind_of(kind)))))

    assert "Our reference: KTS 12/26-LETTER" in text
    assert "Your reference: HERE/1" in text
    assert case.request.requesting.reference in text


def test_every_kind_of_letter_has_one_filled_in() -> None:
    assert set(FILLED) == {kind_of(kind) for kind in LETTERS}
