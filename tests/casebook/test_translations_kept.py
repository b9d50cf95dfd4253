"""Translations in a request file: kept as they stand, and refused, never dropped, by a program without them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError, create_model

from mlawriter.casebook import case_file
from mlawriter.core.fields import Part
from mlawriter.life.case import Case
from mlawriter.request.request import Request
from mlawriter.request.translated import Standing, standing_of
from mlawriter.training.samples import path_of

FILE = Path(__file__).parent / "version_2" / "translated-en.mla"
"""A sample with a translation, as the first program with translations saved it; it stays for ever."""


def test_a_file_with_a_translation_opens_and_keeps_every_word(tmp_path: Path) -> None:
    held = json.loads(FILE.read_bytes())["request"]["translations"]
    request = case_file.load(FILE)
    copy = tmp_path / "a.mla"

    case_file.save(copy, Case(request=request))

    kept = json.loads(copy.read_bytes())["request"]["translations"]
    assert [{**entry, **before} for entry, before in zip(kept, held, strict=True)] == kept
    assert {one.standing for one in standing_of(request, "fr") if one.held} == {Standing.CURRENT}


def test_a_program_without_translations_refuses_the_file() -> None:
    fields: dict[str, Any] = {
        name: (field.annotation, field.get_default(call_default_factory=True))
        for name, field in Request.model_fields.items()
        if name != "translations"
    }
    older = create_model("Older", __base__=Part, **fields)

    with pytest.raises(ValidationError, match=r"translations\s+Extra inputs are not permitted"):
        older.model_validate(json.loads(FILE.read_bytes())["request"])


def test_a_request_without_translations_is_written_as_before() -> None:
    request = case_file.load(path_of("service", "en"))

    assert "translations" not in request.model_dump(mode="json")
    assert "translations" not in path_of("service", "en").read_text()
