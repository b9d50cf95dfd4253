"""The whole set: every document once, its contents and its list of SHA-256 values true, nothing to be sent by mistake."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from typing import TYPE_CHECKING

import pytest

from mlawriter.core.file_name import named_after
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.translator import translator
from mlawriter.render.document_kinds import CERTIFICATE_OF_TRANSLATION, CHECKLIST, LETTER, whole_set
from mlawriter.render.document_set import SUMS, Documents
from mlawriter.render.word.reading import margin_lines, text_lines
from mlawriter.request.examine import examine
from mlawriter.request.translated import translated
from mlawriter.request.veil import veiled
from mlawriter.training.samples import SCENARIO_DAY, load, load_translated, samples
from tests.render.test_confidential_annex import SECRETS, everything_in, secret_request

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.training.samples import Sample

TAGS = [language.tag for language in LANGUAGES]


def documents(
    request: Request, letter: str = "en", office: str = "en", *, draft: bool = False, withheld: bool = False
) -> Documents:
    findings = examine(request, SCENARIO_DAY)
    return Documents(request, letter, office, findings, draft=draft, withheld=withheld)


def words(content: bytes) -> str:
    return "\n".join(text_lines(content))


def listed(files: dict[str, bytes]) -> dict[str, str]:
    lines = files[SUMS].decode().splitlines()
    pairs = (line.split("  ", 1) for line in lines)
    return {name: value for value, name in pairs}


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.name)
def test_the_set_of_a_sample_is_complete_and_its_values_are_true(sample: Sample) -> None:
    request = load(sample.name, "en")

    files = documents(request).whole_set()

    values = listed(files)
    assert list(values) == [name for name in files if name != SUMS]
    assert len(values) == len(whole_set(request)) + 1
    assert values == {name: hashlib.sha256(files[name]).hexdigest() for name in values}
    for name in values:
        with zipfile.ZipFile(io.BytesIO(files[name])) as packed:
            assert packed.testzip() is None


def test_the_list_is_written_as_sha256sum_reads_it() -> None:
    lines = documents(load("controlled-delivery", "en")).whole_set()[SUMS].decode()

    assert lines.endswith("\n")
    assert "\r" not in lines
    for line in lines.splitlines():
        assert re.fullmatch(r"[0-9a-f]{64}  [^\\ /]+(/[^\\ /]+)?", line), line


@pytest.mark.parametrize("office", TAGS)
def test_names_of_files_are_numbered_and_safe_in_each_language(office: str) -> None:
    request = load("controlled-delivery", "fr")
    names = [name for name in documents(request, "fr", office).whole_set() if name != SUMS]

    word = named_after(translator(office, "interface").text("TRAINING"))
    numbers = [name.rpartition("/")[2].removeprefix(f"{word}-")[:3] for name in names]
    assert numbers == [f"{n:02}-" for n in range(len(names))]
    for name in names:
        assert not re.search(r'[\\:*?"<>|\s\x00-\x1f]', name)
        assert len(name.encode()) < 200
        assert name.endswith(".docx")


def test_what_must_not_be_sent_with_the_rest_lies_apart() -> None:
    names = [*documents(load("controlled-delivery", "en")).whole_set()]

    assert [name for name in names if "/" in name] == [
        "sealed/TRAINING-05-confidential-annex.docx",
        "office-only/TRAINING-06-checklist.docx",
    ]


def test_the_contents_list_what_goes_out_with_its_value_and_say_nothing_of_the_checklist() -> None:
    files = documents(load("controlled-delivery", "en")).whole_set()
    text = words(files["TRAINING-00-contents.docx"])

    for name, content in files.items():
        value = hashlib.sha256(content).hexdigest()
        goes_out = name not in {SUMS, "TRAINING-00-contents.docx", "office-only/TRAINING-06-checklist.docx"}
        assert (value in text) == goes_out, name
        assert (name in text) == goes_out, name
    assert "hecklist" not in text


def test_the_same_request_gives_the_same_bytes() -> None:
    request = load("custody-transfer", "en")

    assert documents(request).whole_set() == documents(load("custody-transfer", "en")).whole_set()


def test_what_goes_out_is_in_the_letters_language_and_what_stays_in_the_officers() -> None:
    files = documents(load("bank-records", "fr"), "fr", "en").whole_set()

    assert "Accusé de réception" in words(files["TRAINING-03-acknowledgement.docx"])
    checklist = words(files["office-only/TRAINING-04-checklist.docx"])
    assert "Internal checklist" in checklist
    assert "French" in checklist


def test_a_set_that_is_withheld_is_marked_but_for_what_does_not_wait() -> None:
    request = load("bank-records", "en")
    request.training = False

    files = documents(request, withheld=True).whole_set()

    marked = {name for name, content in files.items() if name != SUMS and "DRAFT" in words(content)}
    assert marked == {
        "00-contents-draft.docx",
        "01-transmittal-draft.docx",
        "02-Request-for-mutual-legal-assistance-draft.docx",
    }
    assert {name for name in files if name != SUMS} - marked == {
        "03-acknowledgement.docx",
        "office-only/04-checklist.docx",
    }


def test_a_draft_that_was_asked_for_is_marked_throughout() -> None:
    request = load("bank-records", "en")
    request.training = False

    files = documents(request, draft=True).whole_set()

    assert all("DRAFT" in words(content) for name, content in files.items() if name != SUMS)
    assert all("-draft.docx" in name for name in files if name != SUMS)


def test_an_exercise_is_marked_throughout() -> None:
    files = documents(load("controlled-delivery", "en")).whole_set()

    for name, content in files.items():
        if name != SUMS:
            assert any("TRAINING" in line for line in margin_lines(content)), name


def test_no_file_but_the_sealed_one_holds_what_is_secret() -> None:
    files = documents(secret_request()).whole_set()

    for name, content in files.items():
        if name != SUMS and not name.startswith("sealed/"):
            inside = everything_in(content)
            assert [secret for secret in SECRETS if secret in inside] == [], name


def test_a_letter_alone_is_what_it_is_in_the_set() -> None:
    made = documents(load("bank-records", "en"))

    assert made.written(LETTER) in made.whole_set().values()
    assert made.written(CHECKLIST) in made.whole_set().values()


@pytest.mark.parametrize("name", ["bank-records", "video-hearing"])
def test_an_original_has_no_certificate_of_translation_though_it_was_once_translated(name: str) -> None:
    request = load_translated(name, "en", "fr")
    put_in_french, _missing = translated(request, "fr")
    assert CERTIFICATE_OF_TRANSLATION in whole_set(put_in_french)
    assert CERTIFICATE_OF_TRANSLATION in whole_set(veiled(put_in_french))

    request.language.tag = "fr"  # the officer writes in French from now on

    assert CERTIFICATE_OF_TRANSLATION not in whole_set(request)
    assert CERTIFICATE_OF_TRANSLATION not in whole_set(veiled(request))
