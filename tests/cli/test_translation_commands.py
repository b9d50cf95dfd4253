"""`mlawriter translate-out` and `translate-in`: the officer's texts to a translator and back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mlawriter.casebook import case_file
from mlawriter.casebook.folders import folders_of_user
from mlawriter.casebook.open_case import OpenCase
from mlawriter.life.case import Case
from mlawriter.render.word.reading import text_lines
from mlawriter.request.translated import sources, translated
from mlawriter.request.translation import TranslatedText, Translation
from mlawriter.training.samples import load
from tests.handoff.conftest import filled

if TYPE_CHECKING:
    from tests.cli.conftest import Command

SAMPLES = Path(__file__).resolve().parents[1] / "casebook"
TODAY = ("--today", "2026-11-23")


@pytest.fixture
def back(command: Command, whole: Path, tmp_path: Path) -> Path:
    """Return the file that a translator gives back."""
    out = tmp_path / "texts.xlf"
    answer = command("translate-out", whole, "--to", "fr", "--out", out)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == f"Written: {out}\nWritten: {tmp_path / 'texts-glossary.csv'}\n"
    out.write_bytes(filled(out.read_bytes()))
    return out


def test_a_letter_comes_out_in_the_other_language(
    command: Command, whole: Path, back: Path, tmp_path: Path
) -> None:
    answer = command("translate-in", whole, back)
    assert (answer.code, answer.err) == (0, "")
    assert "To be looked at: 0." in answer.out
    letter = tmp_path / "letter.docx"

    answer = command("draft", whole, "--language", "fr", "--final", "--out", letter, *TODAY)

    assert (answer.code, answer.err) == (0, "")
    request = case_file.load(whole)
    words = "\n".join(text_lines(letter.read_bytes()))
    assert translated(request, "fr")[1] == []
    assert request.facts.paragraphs[0] not in words
    assert translated(request, "fr")[0].facts.paragraphs[0][:40] in words


def test_a_text_without_a_current_translation_makes_a_draft(
    command: Command, whole: Path, back: Path, tmp_path: Path
) -> None:
    command("translate-in", whole, back)
    request = case_file.load(whole)
    request.matter.subject += " More."
    case_file.save(whole, Case(request=request))
    letter = tmp_path / "letter.docx"

    answer = command("draft", whole, "--language", "fr", "--final", "--out", letter, *TODAY)
    assert answer.code == 1
    assert "Texts without a current translation: 1." in answer.err
    assert not letter.exists()
    command("draft", whole, "--language", "fr", "--out", letter, *TODAY)
    assert letter.exists()


def test_a_translation_that_tells_who_a_protected_person_is_withholds_the_signature_copy(
    command: Command, tmp_path: Path
) -> None:
    request = load("video-hearing", "en")
    (witness,) = [one for one in request.persons if one.protected]
    texts = [
        TranslatedText(place=one.place, source=one.text, text=one.text)
        for one in sources(request, secret=True)
    ]
    request.translations = [Translation(tag="fr", made_from="en", texts=texts)]
    mine, letter = tmp_path / "mine.mla", tmp_path / "letter.docx"
    case_file.save(mine, Case(request=request))
    draft = ("draft", mine, "--language", "fr", "--final", "--out", letter, *TODAY)
    assert command(*draft).code == 0
    letter.unlink()

    at = next(one for one in texts if one.place == "facts/narrative")
    at.text = f"{witness.name}. {at.text}"
    case_file.save(mine, Case(request=request))
    answer = command(*draft)

    assert answer.code == 1
    assert not letter.exists()
    told = command("check", mine, *TODAY)
    assert f"tells who {witness.code} is. Correct it" in told.out


def test_the_certificate_is_made_of_the_translation_alone(
    command: Command, whole: Path, back: Path, tmp_path: Path
) -> None:
    command("translate-in", whole, back)
    out = tmp_path / "certificate.docx"
    wanted = ("--document", "certificate-of-translation", "--out", out, *TODAY)

    assert command("draft", whole, *wanted).code == 2
    answer = command("draft", whole, "--language", "fr", *wanted)

    assert (answer.code, answer.err) == (0, "")
    words = "\n".join(text_lines(out.read_bytes()))
    assert "Certificat de traduction" in words
    assert "anglais" in words
    assert case_file.load(whole).requesting.reference in words


def test_odd_texts_are_told_one_in_a_line(command: Command, whole: Path, back: Path) -> None:
    content = back.read_bytes().replace(b'id="matter/subject"', b'id="matter/other"')
    back.write_bytes(content)

    answer = command("translate-in", whole, back)

    assert answer.code == 0
    lines = answer.err.splitlines()
    assert len(lines) == 2
    assert lines[0].endswith("Subject matter: Not in the file")
    assert lines[1] == "mlawriter: matter/other: Not in this request: left out"


@pytest.mark.parametrize("content", [b"", b"<html/>", b"PK\3\4"])
def test_what_is_no_translation_leaves_the_request_as_it_is(
    command: Command, whole: Path, back: Path, content: bytes
) -> None:
    before = whole.read_bytes()
    back.write_bytes(content)

    answer = command("translate-in", whole, back)

    assert answer.code == 2
    assert "is not a translation" in answer.err
    assert whole.read_bytes() == before


def test_an_unknown_language_and_a_request_in_the_way_are_refused(
    command: Command, whole: Path, tmp_path: Path
) -> None:
    assert command("translate-out", whole, "--to", "xx", "--out", tmp_path / "a.xlf").code == 2
    assert command("translate-out", whole, "--to", "en", "--out", tmp_path / "a.xlf").code == 2
    before = whole.read_bytes()
    assert command("translate-out", whole, "--to", "fr", "--out", whole).code == 2
    assert whole.read_bytes() == before
    assert not (tmp_path / "a.xlf").exists()


def test_a_request_that_is_open_in_a_window_is_left_alone(command: Command, whole: Path, back: Path) -> None:
    before = whole.read_bytes()
    window = OpenCase.open(whole, folders_of_user())
    try:
        answer = command("translate-in", whole, back)
    finally:
        window.close()

    assert answer.code == 2
    assert "is open elsewhere" in answer.err
    assert whole.read_bytes() == before
    assert command("translate-in", whole, back).code == 0


def test_a_file_of_an_older_version_is_kept(command: Command, tmp_path: Path) -> None:
    old = tmp_path / "old.mla"
    old.write_bytes((SAMPLES / "version_1" / "bank-records-en.mla").read_bytes())
    before = old.read_bytes()
    out = tmp_path / "texts.xlf"
    assert command("translate-out", old, "--to", "fr", "--out", out).code == 0
    out.write_bytes(filled(out.read_bytes()))

    for _ in range(2):
        assert command("translate-in", old, out).code == 0

    assert case_file.load(old).translations
    assert [path for path in tmp_path.glob("old*") if path.read_bytes() == before]
    assert not list(tmp_path.glob("*lock*"))


def test_a_file_without_a_translation_changes_nothing(command: Command, whole: Path, tmp_path: Path) -> None:
    out = tmp_path / "texts.xlf"
    command("translate-out", whole, "--to", "fr", "--out", out)
    before = whole.read_bytes()

    answer = command("translate-in", whole, out)

    assert answer.code == 2
    assert "holds no translated text" in answer.err
    assert whole.read_bytes() == before


def test_the_terms_replace_no_file_that_nobody_was_asked_about(
    command: Command, whole: Path, tmp_path: Path
) -> None:
    own = tmp_path / "texts-glossary.csv"
    own.write_text("mine")
    order = ("translate-out", whole, "--to", "fr", "--out", tmp_path / "texts.xlf")

    for _ in range(2):
        answer = command(*order)
        assert (answer.code, answer.err) == (0, "")
        assert answer.out.splitlines()[1] == f"Written: {tmp_path / 'texts-glossary-2.csv'}"

    assert own.read_text() == "mine"
    assert sorted(path.name for path in tmp_path.glob("texts*.csv")) == [
        "texts-glossary-2.csv",
        "texts-glossary.csv",
    ]
