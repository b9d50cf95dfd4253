"""Walk over every type of assistance and every part of the request: what a declaration must bring along."""

from __future__ import annotations

import types
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import pytest
from pydantic import BaseModel, TypeAdapter

from mlawriter import resources
from mlawriter.assistance.item import Item
from mlawriter.assistance.types import TYPES, AnyItem, kind_of, type_of
from mlawriter.core.fields import Choice, Declared, Editor, Need, declared
from mlawriter.request.catalogue import parts_of
from mlawriter.request.request import Request

PARTS = sorted(parts_of(Request), key=lambda part: part.__name__)
FIELDS = [(part, field) for part in PARTS for field in declared(part)]
SENTENCE_ENDS = (".", "?")


def name_of(value: object) -> str:
    return (
        f"{value.__name__}" if isinstance(value, type) else value.name if isinstance(value, Declared) else ""
    )


def filled(annotation: Any) -> Any:  # noqa: ANN401
    """Return a value that a field of this type can hold and that is not empty."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return filled(get_args(annotation)[0])
    if origin is list:
        return [filled(get_args(annotation)[0])]
    if origin in {Union, types.UnionType}:
        return filled(get_args(annotation)[0])
    if origin is Literal:
        return get_args(annotation)[0]
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return {name: filled_field(annotation, name) for name in annotation.model_fields if name != "id"}
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return next(iter(annotation)).value
    return {str: "word", int: 1, bool: True, date: "2026-11-22", Decimal: "12.50"}[annotation]


def filled_field(part: type[BaseModel], name: str) -> Any:  # noqa: ANN401
    field = next((each for each in declared(part) if each.name == name), None)
    patterns = [str(getattr(mark, "pattern", "")) for mark in part.model_fields[name].metadata]
    if any("[A-Z]{2}" in pattern for pattern in patterns):  # the code of a State, whoever keeps it
        return "ME"
    if field is not None and field.ui.editor is Editor.CURRENCY:
        return "EUR"
    return filled(part.model_fields[name].annotation)


@pytest.mark.parametrize("kind", TYPES, ids=name_of)
def test_type_has_what_the_product_is_made_of(kind: type[Item]) -> None:
    about = kind.about

    assert about.title
    assert not about.title.endswith(".")
    assert about.introduction.endswith(".")
    assert about.paragraphs
    assert all(paragraph.startswith(("18(", "13", "14", "19", "20", "21")) for paragraph in about.paragraphs)
    assert about.rules
    assert about.dual_criminality.endswith(".")
    assert any(field.ui.need is Need.REQUIRED for field in declared(kind))


@pytest.mark.parametrize("kind", TYPES, ids=name_of)
def test_type_has_a_template(kind: type[Item]) -> None:
    assert (resources.templates() / "assistance" / kind.about.template).is_file()


@pytest.mark.parametrize("kind", TYPES, ids=name_of)
def test_type_has_a_sample(kind: type[Item]) -> None:
    samples = Path(resources.__file__).parent / "training" / "samples"

    assert (samples / kind.about.sample / "en.mla").is_file()


@pytest.mark.parametrize("kind", TYPES, ids=name_of)
def test_kind_is_what_tells_the_type_apart_in_a_file(kind: type[Item]) -> None:
    item = TypeAdapter[Any](AnyItem).validate_python({"kind": kind_of(kind)})

    assert type(item) is kind
    assert type_of(kind_of(kind)) is kind


def test_unknown_kind_is_refused() -> None:
    with pytest.raises(KeyError):
        type_of("telepathy")


@pytest.mark.parametrize("part", PARTS, ids=name_of)
def test_empty_part_is_valid_and_defaults_are_accepted(part: type[BaseModel]) -> None:
    empty = part()

    assert part.model_validate(empty.model_dump()) == empty


@pytest.mark.parametrize("part", PARTS, ids=name_of)
def test_part_with_every_field_filled_survives_a_file(part: type[BaseModel]) -> None:
    full = part.model_validate(filled(part))

    again = part.model_validate_json(full.model_dump_json())

    assert again == full
    assert again.model_dump_json() == full.model_dump_json()


@pytest.mark.parametrize("part", PARTS, ids=name_of)
def test_unknown_field_is_refused(part: type[BaseModel]) -> None:
    with pytest.raises(ValueError, match="extra"):
        part.model_validate({"surprise": 1})


@pytest.mark.parametrize(("part", "field"), FIELDS, ids=name_of)
def test_field_has_a_label_and_sentences_end_properly(part: type[BaseModel], field: Declared) -> None:
    ui = field.ui

    assert ui.label
    assert not ui.label.endswith(".")
    assert ui.label[0].isupper()
    assert not ui.help or ui.help.endswith(SENTENCE_ENDS)
    assert not ui.group.endswith(".")
    assert not any("  " in words or words != words.strip() for words in (ui.label, ui.help, ui.missing))


@pytest.mark.parametrize(("part", "field"), FIELDS, ids=name_of)
def test_needed_field_says_code_source_and_what_to_do(part: type[BaseModel], field: Declared) -> None:
    ui = field.ui
    if ui.need is Need.OPTIONAL:
        assert not ui.code
        assert not ui.missing
    else:
        assert ui.code
        assert ui.source
        assert ui.missing.endswith(".")


@pytest.mark.parametrize(("part", "field"), FIELDS, ids=name_of)
def test_required_means_that_the_convention_or_the_form_asks(part: type[BaseModel], field: Declared) -> None:
    if field.ui.need is Need.REQUIRED:
        assert "UNTOC" in field.ui.source or field.ui.code in {"A12", "G06", "G16", "G18"}


@pytest.mark.parametrize(("part", "field"), FIELDS, ids=name_of)
def test_condition_of_a_field_can_be_asked_of_an_empty_part(part: type[BaseModel], field: Declared) -> None:
    if field.ui.when is not None:
        assert field.ui.when(part()) in {True, False}


CHOICES = sorted(
    {kind for _part, field in FIELDS for kind in field.kinds if issubclass(kind, Choice)},
    key=lambda choice: choice.__name__ + choice.__module__,
)


@pytest.mark.parametrize("choice", CHOICES, ids=name_of)
def test_values_of_a_choice_are_unique_and_labelled(choice: type[Choice]) -> None:
    assert len(set(choice.__members__)) == len(list(choice))
    assert len({member.label for member in choice}) == len(list(choice))
    for member in choice:
        assert member.label
        assert not member.label.endswith(".")
        assert choice(member.value) is member
