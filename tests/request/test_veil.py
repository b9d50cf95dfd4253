"""What an open document may know of protected persons, and nothing beside it."""

from __future__ import annotations

import json

from mlawriter.request.request import Request
from mlawriter.request.veil import veiled
from tests.request.conftest import COMPLETE

SECRETS = {
    "name": "Rosalinda ABRANTES",
    "original_name": "روزاليندا أبرانتس",
    "aliases": ["Linda of the parish"],
    "unknown_because": "secret reason",
    "born": "1999-08-30",
    "born_detail": "secret birthplace",
    "documents": [{"document": "secret paper", "number": "X9417720W"}],
    "registration": "secret-registration",
    "officers": "secret directors",
    "nationality": "secret nationality",
    "languages": "secret language",
    "address": "secret address",
    "nowhere_because": "secret whereabouts",
    "detention_detail": "secret prison",
}


def secret_request() -> Request:
    person = {
        **SECRETS,
        "id": "v3",
        "role": "victim",
        "protected": True,
        "code": "V-3",
        "connection": "Saw it.",
    }
    return Request.model_validate(
        {
            **COMPLETE,
            "persons": [*COMPLETE["persons"], person],
            "confidential_annex": {
                "entries": [{"heading": "secret heading", "text": "secret text"}],
                "readers": "secret reader",
            },
            "acknowledged": [{"code": "C06", "path": "persons", "reason": "secret reason", "value": ""}],
        }
    )


def test_nothing_that_identifies_a_protected_person_is_left() -> None:
    text = json.dumps(veiled(secret_request()).model_dump(mode="json"), ensure_ascii=False)

    assert "secret" not in text
    for told in ("ABRANTES", "روزاليندا", "Linda of", "1999-08", "X9417720W"):
        assert told not in text
    assert "V-3" in text
    assert "Saw it." in text


def test_what_the_officer_ticks_stays() -> None:
    request = secret_request()
    request.persons[-1] = request.persons[-1].model_copy(update={"revealed": ["languages"]})

    person = veiled(request).persons[-1]

    assert person.languages == "secret language"
    assert not person.nationality


def test_the_request_itself_is_not_touched() -> None:
    request = secret_request()
    before = request.model_dump_json()

    veiled(request)

    assert request.model_dump_json() == before


def test_a_request_without_secrets_is_what_open_documents_see(complete: Request) -> None:
    assert veiled(complete) is complete
