"""The lists say the same to people and to programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import ValidationError

from mlawriter.assistance.types import TYPES
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.life.case import Case
from mlawriter.request.request import Request
from mlawriter.training.samples import path_of, samples

if TYPE_CHECKING:
    from tests.cli.conftest import Command

FIELDS = {
    "samples": ["name", "title", "kinds"],
    "types": ["kind", "title", "paragraphs", "coercive"],
    "documents": ["kind", "title", "sealed"],
    "languages": ["tag", "name", "direction", "interface", "document"],
    "rules": ["code", "severity", "source", "title"],
    "states": ["code", "name"],
}


def rows(command: Command, name: str) -> list[dict[str, Any]]:
    answer = command(name, "--json")
    assert (answer.code, answer.err) == (0, "")
    found: list[dict[str, Any]] = json.loads(answer.out)
    return found


@pytest.mark.parametrize("name", FIELDS)
def test_each_row_has_the_fields_that_are_promised(command: Command, name: str) -> None:
    assert {tuple(row) for row in rows(command, name)} == {tuple(FIELDS[name])}


@pytest.mark.parametrize("name", FIELDS)
def test_people_get_one_line_for_each_row(command: Command, name: str) -> None:
    lines = command(name).out.splitlines()

    assert len(lines) == len(rows(command, name))
    assert all(
        line.split()[0] == row[FIELDS[name][0]] for line, row in zip(lines, rows(command, name), strict=True)
    )


def test_every_sample_is_listed_with_its_kinds(command: Command) -> None:
    assert [(row["name"], tuple(row["kinds"])) for row in rows(command, "samples")] == [
        (sample.name, sample.kinds) for sample in samples()
    ]


def test_every_type_is_listed_with_its_paragraphs(command: Command) -> None:
    listed = rows(command, "types")

    assert [row["paragraphs"] for row in listed] == [list(one.about.paragraphs) for one in TYPES]
    assert {row["coercive"] for row in listed} <= {"no", "depends", "yes"}


def test_every_language_is_listed_with_the_shares_translated(command: Command) -> None:
    listed = rows(command, "languages")

    assert [row["tag"] for row in listed] == [language.tag for language in LANGUAGES]
    assert all(0 <= row[share] <= 1 for row in listed for share in ("interface", "document"))
    assert listed[0]["interface"] == 1


def test_every_rule_names_its_severity_and_source(command: Command) -> None:
    listed = rows(command, "rules")

    assert {row["severity"] for row in listed} == {"blocking", "warning", "advice"}
    assert all(row["code"] and row["source"] and row["title"] for row in listed)


def test_codes_of_rules_are_in_natural_order(command: Command) -> None:
    codes = [row["code"] for row in rows(command, "rules")]

    assert codes.index("A02") < codes.index("A10") < codes.index("B01")


def test_the_schema_describes_a_whole_request_file(command: Command) -> None:
    schema = json.loads(command("schema").out)

    assert schema["required"] == ["format", "version", "request"]
    assert schema["properties"].keys() == {"format", "version", *Case.model_fields}
    assert schema["$defs"]["Request"]["properties"].keys() == Request.model_fields.keys()
    sample = json.loads(path_of("service", "en").read_text(encoding="utf-8"))
    assert sample["format"] == schema["properties"]["format"]["const"]
    assert sample["version"] == schema["properties"]["version"]["const"]


def test_every_reference_of_the_schema_leads_somewhere(command: Command) -> None:
    text = command("schema").out
    definitions = json.loads(text)["$defs"]

    references = [part.partition('"')[0] for part in text.split('"$ref": "#/$defs/')[1:]]
    assert references
    assert set(references) <= set(definitions)


def test_the_schema_permits_no_field_that_the_program_refuses(command: Command) -> None:
    schema = json.loads(command("schema").out)

    assert schema["$defs"]["Request"]["additionalProperties"] is False
    with pytest.raises(ValidationError):
        Request.model_validate({"colour": "red"})
