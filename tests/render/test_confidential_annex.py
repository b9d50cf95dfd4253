"""The open letter shows codes alone, the confidential annex what they stand for, and each is a document of its own."""

from __future__ import annotations

import io
import zipfile

import pytest

from mlawriter.i18n.languages import LANGUAGES
from mlawriter.render.compose import GAP, compose
from mlawriter.render.document_kinds import CONFIDENTIAL_ANNEX, documents_of
from mlawriter.render.html import html
from mlawriter.render.word import write
from mlawriter.render.word.reading import text_lines
from mlawriter.request.request import Request
from tests.reading import plain
from tests.render.test_compose import words

TAGS = [language.tag for language in LANGUAGES]
SECRETS = (
    "ABRANTES",
    "أبرانتس",
    "LindaX",
    "1999",
    "X9417720W",
    "Imaginari",
    "Roig",
    "Undercover",
    "Judge Ruiz",
)


def secret_request(**also: object) -> Request:
    person = {
        "id": "v3",
        "role": "victim",
        "name": "Rosalinda ABRANTES",
        "original_name": "روزاليندا أبرانتس",
        "aliases": ["LindaX"],
        "born": "1999-08-30",
        "documents": [{"document": "Passport", "number": "X9417720W"}],
        "nationality": "Filipina",
        "address": "c/o Inés Roig\nCarrer Imaginari 41",
        "connection": "Was recruited.",
        "protected": True,
        "code": "V-3",
        **also,
    }
    return Request.model_validate(
        {
            "persons": [person],
            "items": [{"kind": "evidence", "person": "v3"}, {"kind": "service", "addressee": "v3"}],
            "confidential_annex": {
                "entries": [
                    {"subject": "covert", "heading": "Undercover officer", "text": "Undercover text"}
                ],
                "readers": "Judge Ruiz",
                "classification": "SECRET",
            },
        }
    )


def everything_in(docx: bytes) -> str:
    """Return every part of a Word file as text, the identity of a signer's machine included."""
    with zipfile.ZipFile(io.BytesIO(docx)) as packed:
        return "\n".join(packed.read(name).decode("utf-8", "replace") for name in packed.namelist())


@pytest.mark.parametrize("tag", TAGS)
def test_no_part_of_the_letters_file_holds_what_is_secret(tag: str) -> None:
    written = write(compose(secret_request(), tag))

    inside = everything_in(written)
    assert [secret for secret in SECRETS if secret in inside] == []
    assert "V-3" in "\n".join(text_lines(written))


def test_no_part_of_the_preview_holds_what_is_secret() -> None:
    page = html(compose(secret_request(), "en"))

    assert [secret for secret in SECRETS if secret in page] == []


def test_the_letter_calls_a_protected_person_by_the_code_wherever_it_does() -> None:
    text = words(compose(secret_request(), "en"))

    assert "Taking evidence or statements from a person – V-3" in text
    assert "V-3 (No. 1 of the persons concerned)" in text
    assert "Was recruited." in text
    assert "Identity protected: see Annex S, sealed" in text
    assert "Filipina" not in text


def test_the_letter_lists_the_sealed_annex_without_what_it_holds() -> None:
    text = words(compose(secret_request(), "en"))

    assert "Confidential annex, sealed, for its addressee alone" in text
    assert "Confidential annex" not in words(compose(Request(), "en"))


def test_without_a_code_the_letter_has_a_gap() -> None:
    text = words(compose(secret_request(code=""), "en"))

    assert GAP in text
    assert "Identity not known" not in text


@pytest.mark.parametrize("tag", TAGS)
def test_the_annex_tells_what_the_letter_keeps_silent(tag: str) -> None:
    document = compose(secret_request(), tag, kind="confidential-annex")

    read = plain("\n".join(text_lines(write(document))))
    told = [secret for secret in SECRETS if secret != "1999"]
    assert [secret for secret in told if secret not in read] == []
    assert "V-3" in read
    assert "SECRET" in read


def test_the_annex_tells_no_identity_that_is_to_stay_out_of_it() -> None:
    text = words(compose(secret_request(in_annex=False), "en", kind="confidential-annex"))

    assert "ABRANTES" not in text
    assert "Undercover text" in text


def test_a_request_makes_the_annex_when_it_has_something_to_hide() -> None:
    assert [kind.key for kind in documents_of(Request())] == ["letter"]
    assert documents_of(secret_request())[-1] is CONFIDENTIAL_ANNEX


def test_the_annex_bears_a_signature() -> None:
    request = secret_request()
    request.signatory.name = "Iva Ivy"

    assert "Iva Ivy" in words(compose(request, "en", kind="confidential-annex"))
