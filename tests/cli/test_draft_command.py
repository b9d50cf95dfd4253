"""`mlawriter draft` writes the letter, marks it while something withholds the signature, and harms no file."""

from __future__ import annotations

import hashlib
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook import case_file
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.translator import translator
from mlawriter.life.case import Case, Life
from mlawriter.life.course import Direction
from mlawriter.render.word.reading import text_lines
from mlawriter.render.word.structure import faults
from mlawriter.request.confidential import SecretEntry
from mlawriter.training.samples import load, samples

if TYPE_CHECKING:
    from tests.cli.conftest import Command, Start

TODAY = ("--today", "2026-11-23")
DRAFT = "DRAFT"


def marked(path: Path, words: str = DRAFT) -> bool:
    import docx

    section = docx.Document(str(path)).sections[0]
    headers = [*section.header.paragraphs, *section.first_page_header.paragraphs]
    return any(words in paragraph.text for paragraph in headers)


@pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES])
def test_a_sample_becomes_a_sound_word_document(command: Command, tmp_path: Path, tag: str) -> None:
    out = tmp_path / "letter.docx"

    answer = command("draft", "--sample", "service", "--language", tag, "--out", out)

    assert (answer.code, answer.err) == (0, "")
    assert answer.out == f"Written: {out}\n"
    assert faults(out.read_bytes()) == []
    assert "MP-MPP-KS-2026-0417" in "\n".join(text_lines(out.read_bytes()))


@pytest.mark.parametrize(
    "options",
    [(), ("--final",), ("--draft",), ("--bilingual", "fr"), ("--document", "transmittal")],
    ids=lambda options: " ".join(options) or "plain",
)
def test_no_option_takes_the_mark_from_an_exercise(
    command: Command, tmp_path: Path, options: tuple[str, ...]
) -> None:
    out = tmp_path / "letter.docx"

    answer = command("draft", "--sample", "bank-records", "--language", "en", "--out", out, *options)

    assert answer.code == 0, answer.err
    assert marked(out, "TRAINING EXERCISE")
    assert "TRAINING EXERCISE" in "\n".join(text_lines(out.read_bytes())[:2])


def test_a_letter_that_nothing_withholds_is_a_signature_copy(
    command: Command, whole: Path, tmp_path: Path
) -> None:
    out = tmp_path / "letter.docx"

    answer = command("draft", whole, "--out", out, *TODAY)

    assert (answer.code, answer.err) == (0, "")
    assert not marked(out)


def test_a_letter_with_blocking_findings_is_marked_and_one_line_says_so(
    command: Command, empty: Path, tmp_path: Path
) -> None:
    out = tmp_path / "letter.docx"

    answer = command("draft", empty, "--out", out, *TODAY)

    assert answer.code == 0
    assert answer.err.count("\n") == 1
    assert "marked as a draft" in answer.err
    assert marked(out)


def test_a_letter_with_warnings_that_have_no_reason_is_marked(
    command: Command, whole: Path, tmp_path: Path
) -> None:
    out = tmp_path / "letter.docx"

    answer = command("draft", whole, "--out", out, "--today", "2027-03-01")

    assert "Blocking findings: 0. Warnings without a reason: " in answer.err
    assert marked(out)


def test_a_draft_can_be_asked_for(command: Command, whole: Path, tmp_path: Path) -> None:
    out = tmp_path / "letter.docx"

    answer = command("draft", whole, "--draft", "--out", out, *TODAY)

    assert (answer.code, answer.err) == (0, "")
    assert marked(out)


def test_final_writes_nothing_while_something_withholds_the_signature(
    command: Command, empty: Path, tmp_path: Path
) -> None:
    out = tmp_path / "letter.docx"

    answer = command("draft", empty, "--final", "--out", out, *TODAY)

    assert (answer.code, answer.out) == (1, "")
    assert "Nothing was written" in answer.err
    assert not out.exists()


@pytest.mark.usefixtures("half_translated")
def test_a_letter_in_a_language_half_translated_is_marked_and_one_line_says_so(
    command: Command, tmp_path: Path
) -> None:
    out = tmp_path / "letter.docx"

    answer = command("draft", "--sample", "statements", "--language", "fr", "--out", out)

    assert answer.code == 0
    assert answer.err.count("\n") == 1
    assert "not all translated" in answer.err
    assert marked(out, translator("fr", "document").text("DRAFT – NOT FOR SIGNATURE"))


@pytest.mark.usefixtures("half_translated")
def test_final_writes_nothing_in_a_language_half_translated(command: Command, tmp_path: Path) -> None:
    out = tmp_path / "letter.docx"

    answer = command("draft", "--sample", "statements", "--language", "fr", "--final", "--out", out)

    assert (answer.code, answer.out) == (1, "")
    assert "Nothing was written" in answer.err
    assert not out.exists()


def test_a_letter_whose_own_language_this_program_lacks_is_a_draft(command: Command, tmp_path: Path) -> None:
    from mlawriter.casebook import case_file
    from mlawriter.training.samples import load

    request = load("bank-records", "en")
    request.language.tag = "de"
    path, out = tmp_path / "german.mla", tmp_path / "letter.docx"
    case_file.save(path, Case(request=request))

    answer = command("draft", path, "--language", "en", "--out", out, *TODAY)

    assert "Blocking findings: 1." in answer.err
    assert marked(out)


def test_samples_do_not_age(command: Command, tmp_path: Path) -> None:
    answer = command("draft", "--sample", "statements", "--final", "--out", tmp_path / "letter.docx")

    assert (answer.code, answer.err) == (0, "")


def test_the_language_of_the_request_is_that_of_the_letter(
    command: Command, whole: Path, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.docx", tmp_path / "second.docx"

    command("draft", whole, "--out", first, *TODAY)
    command("draft", whole, "--language", "en", "--out", second, *TODAY)

    assert first.read_bytes() == second.read_bytes()


def test_without_any_language_the_known_ones_are_named(command: Command, tmp_path: Path) -> None:
    from mlawriter.casebook import case_file
    from mlawriter.request.request import Request

    path = tmp_path / "new.mla"
    case_file.save(path, Case(request=Request()))

    answer = command("draft", path, "--out", tmp_path / "letter.docx")

    assert answer.code == 2
    assert "--language" in answer.err
    assert ", ".join(language.tag for language in LANGUAGES) in answer.err


def test_an_unknown_language_is_refused_and_the_known_ones_are_named(
    command: Command, whole: Path, tmp_path: Path
) -> None:
    answer = command("draft", whole, "--language", "tlh", "--out", tmp_path / "letter.docx")

    assert answer.code == 2
    assert ", ".join(language.tag for language in LANGUAGES) in answer.err


def test_an_unknown_sample_is_refused_and_the_known_ones_are_named(command: Command, tmp_path: Path) -> None:
    answer = command("draft", "--sample", "no-such", "--language", "en", "--out", tmp_path / "letter.docx")

    assert answer.code == 2
    assert ", ".join(sample.name for sample in samples()) in answer.err


def test_drafting_leaves_the_request_as_it_is(command: Command, whole: Path, tmp_path: Path) -> None:
    before = hashlib.sha256(whole.read_bytes()).digest()

    command("draft", whole, "--out", tmp_path / "letter.docx", *TODAY)

    assert hashlib.sha256(whole.read_bytes()).digest() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["letter.docx", "whole.mla"]


def test_the_letter_never_takes_the_place_of_the_request(command: Command, whole: Path) -> None:
    before = whole.read_bytes()

    answer = command("draft", whole, "--out", whole, *TODAY)

    assert answer.code == 2
    assert "would replace the request" in answer.err
    assert whole.read_bytes() == before


def test_a_link_to_the_request_is_seen_through(command: Command, whole: Path, tmp_path: Path) -> None:
    link = tmp_path / "letter.docx"
    link.symlink_to(whole)

    assert command("draft", whole, "--out", link, *TODAY).code == 2
    assert whole.read_bytes().startswith(b"{")


def test_a_missing_folder_is_told_in_one_line(start: Start, tmp_path: Path) -> None:
    out = tmp_path / "no" / "such" / "letter.docx"

    answer = start("draft", "--sample", "service", "--out", out)

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.count("\n") == 1
    assert "the folder is not there" in answer.err


def test_a_target_that_is_a_folder_is_told_in_one_line(command: Command, tmp_path: Path) -> None:
    answer = command("draft", "--sample", "service", "--out", tmp_path)

    assert answer.code == 2
    assert "there is a folder of that name" in answer.err


@pytest.mark.parametrize("bad", [b"", b"PK\x03\x04", b'{"format": "x"}'])
def test_a_bad_request_writes_no_letter(command: Command, tmp_path: Path, bad: bytes) -> None:
    path, out = tmp_path / "bad.mla", tmp_path / "letter.docx"
    path.write_bytes(bad)

    assert command("draft", path, "--language", "en", "--out", out).code == 2
    assert not out.exists()


@pytest.mark.parametrize(
    "args",
    [
        ("draft",),
        ("draft", "--out", "x.docx"),
        ("draft", "x.mla", "--sample", "service", "--out", "x.docx"),
        ("draft", "x.mla", "--draft", "--final", "--out", "x.docx"),
        ("draft", "x.mla", "--out", "x.docx", "--trilingual", "fr"),
    ],
)
def test_a_wrong_command_line_is_refused_in_one_line(command: Command, args: tuple[str, ...]) -> None:
    answer = command(*args)

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.count("\n") == 1
    assert "mlawriter" in answer.err
    assert "--help" in answer.err


if sys.platform == "linux":

    def test_a_full_device_is_told_in_one_line(start: Start) -> None:
        answer = start("draft", "--sample", "service", "--language", "en", "--out", "/dev/full")

        assert answer.code == 2
        assert answer.err.count("\n") == 1
        assert "/dev/full" in answer.err


def test_a_letter_never_replaces_another_request(command: Command, whole: Path, empty: Path) -> None:
    before = empty.read_bytes()

    answer = command("draft", whole, "--out", empty)

    assert answer.code != 0
    assert "would replace the request" in answer.err
    assert empty.read_bytes() == before


def test_a_letter_in_another_language_than_the_texts_is_a_draft(
    command: Command, whole: Path, tmp_path: Path
) -> None:
    marked, final = tmp_path / "marked.docx", tmp_path / "final.docx"

    answer = command("draft", whole, "--language", "fr", "--out", marked, *TODAY)
    refused = command("draft", whole, "--language", "fr", "--final", "--out", final, *TODAY)

    assert answer.code == 0
    assert "written for a letter in another language (English)" in answer.err
    assert refused.code == 1
    assert not final.exists()


def test_the_confidential_annex_is_a_document_of_its_own(
    command: Command, whole: Path, tmp_path: Path
) -> None:
    request = case_file.load(whole)
    request.confidential_annex.entries = [SecretEntry(heading="The source", text="Undercover text")]
    request.confidential_annex.readers = "The judge"
    case_file.save(whole, Case(request=request))
    letter, annex = tmp_path / "letter.docx", tmp_path / "annex.docx"

    assert command("draft", whole, "--out", letter, *TODAY).code == 0
    assert command("draft", whole, "--document", "confidential-annex", "--out", annex, *TODAY).code == 0

    assert "Undercover text" not in "\n".join(text_lines(letter.read_bytes()))
    assert "Undercover text" in "\n".join(text_lines(annex.read_bytes()))


def test_a_document_that_the_request_does_not_make_is_refused(
    command: Command, whole: Path, tmp_path: Path
) -> None:
    out = tmp_path / "annex.docx"

    answer = command("draft", whole, "--document", "confidential-annex", "--out", out, *TODAY)

    assert answer.code == 2
    assert "letter" in answer.err
    assert not out.exists()


def test_a_sample_stands_in_two_languages_side_by_side(command: Command, tmp_path: Path) -> None:
    out = tmp_path / "letter.docx"

    answer = command("draft", "--sample", "service", "--language", "en", "--bilingual", "fr", "--out", out)

    assert (answer.code, answer.err) == (0, "")
    assert faults(out.read_bytes()) == []
    words = text_lines(out.read_bytes())
    assert not marked(out)
    assert {"1.\tLegal basis", "1.\tFondement juridique"} <= set(words)


def test_a_letter_without_a_translation_beside_it_is_a_draft_that_lists_the_places(
    command: Command, whole: Path, tmp_path: Path
) -> None:
    out = tmp_path / "letter.docx"

    refused = command("draft", whole, "--bilingual", "fr", "--final", "--out", out, *TODAY)
    assert (refused.code, out.exists()) == (1, False)
    answer = command("draft", whole, "--bilingual", "fr", "--out", out, *TODAY)

    assert answer.code == 0
    first, *places = [line.removeprefix("mlawriter: ") for line in answer.err.splitlines()]
    assert f"Texts without a current translation: {len(places)}." in first
    assert "Facts › Summary of the relevant facts" in places
    assert marked(out)
    assert "[Résumé des faits pertinents]" in "\n".join(text_lines(out.read_bytes()))


@pytest.mark.parametrize(
    "more",
    [
        ("--bilingual", "en"),
        ("--bilingual", "fr", "--set"),
        ("--bilingual", "fr", "--document", "checklist"),
        ("--bilingual", "xx"),
    ],
)
def test_what_cannot_stand_beside_is_refused_in_words(
    command: Command, tmp_path: Path, more: tuple[str, ...]
) -> None:
    out = tmp_path / "out"

    answer = command("draft", "--sample", "service", "--language", "en", "--out", out, *more)

    assert answer.code == 2
    assert re.search("Nothing can stand in (English|French)|There is no language with the tag xx", answer.err)
    assert not out.exists()


@pytest.mark.parametrize("name", ["letter.pdf", "letter.PDF", "letter.odt", "letter.xlf"])
def test_a_name_of_another_kind_of_file_is_refused(command: Command, tmp_path: Path, name: str) -> None:
    answer = command("draft", "--sample", "service", "--language", "en", "--out", tmp_path / name)

    assert answer.code == 2
    assert name in answer.err
    assert ".docx" in answer.err
    assert not (tmp_path / name).exists()


def test_the_catalogue_of_sentences_takes_no_requests_place(command: Command, whole: Path) -> None:
    before = whole.read_bytes()

    answer = command("wording", "fr", "--out", whole)

    assert answer.code == 2
    assert whole.name in answer.err
    assert whole.read_bytes() == before


def test_the_letter_of_another_state_is_not_written(command: Command, tmp_path: Path) -> None:
    path, out = tmp_path / "received.mla", tmp_path / "letter.docx"
    case_file.save(path, Case(request=load("service", "en"), life=Life(direction=Direction.INCOMING)))

    answer = command("draft", path, "--out", out, *TODAY)

    assert answer.code == 2
    assert "another State sent" in answer.err
    assert not out.exists()
