from __future__ import annotations

import pytest

from mlawriter.core.fields import Path, Shape, declared
from mlawriter.request.open_request import OpenRequest
from mlawriter.request.places import field_at, fingerprint, labels_along, stable, value_at
from mlawriter.request.request import Request
from mlawriter.request.steps import STEPS, step_of


def test_value_is_found_at_the_end_of_its_path(complete: Request) -> None:
    assert value_at(complete, ("persons", 1, "name")) == "Bea BIRCH"
    assert value_at(complete, ()) is complete


@pytest.mark.parametrize("path", [("persons", 99), ("nothing",), ("persons", 0, "wings"), ("__class__",)])
def test_path_that_leads_nowhere_is_a_lookup_error(complete: Request, path: Path) -> None:
    with pytest.raises(LookupError):
        value_at(complete, path)


def test_labels_name_the_way_in_the_officers_words(complete: Request) -> None:
    assert labels_along(complete, ("persons", 1, "name")) == ("Persons", 2, "Name")
    assert labels_along(complete, ("conditions", "urgency", "reason")) == (
        "Conditions of execution",
        "Urgency",
        "Reason for urgency",
    )


def test_declaration_is_found_for_fields_alone(complete: Request) -> None:
    field = field_at(complete, ("offences", 0, "dual", "conduct"))
    assert field is not None
    assert field.shape is Shape.PROSE
    assert field_at(complete, ("offences", 0)) is None
    assert field_at(complete, ("training",)) is None
    assert field_at(complete, ()) is None


def test_stable_path_survives_sorting(complete: Request) -> None:
    opened = OpenRequest(complete)
    assert (
        stable(complete, ("items", 1, "documents", 0, "title")) == "items/serve-cedar/documents/paper/title"
    )

    opened.move(("items",), 1, 0)

    assert (
        stable(complete, ("items", 0, "documents", 0, "title")) == "items/serve-cedar/documents/paper/title"
    )


def test_fingerprint_changes_with_the_value_and_with_nothing_else(complete: Request) -> None:
    path = ("persons", 0)
    before = fingerprint(complete, path)

    complete.persons[1].name = "Other"
    assert fingerprint(complete, path) == before

    complete.persons[0].name = "Other"
    assert fingerprint(complete, path) != before
    assert fingerprint(complete, ("persons", 99)) == fingerprint(complete, ("persons", 98))


def test_each_part_of_the_request_stands_on_one_page() -> None:
    parts = [part for step in STEPS for part in step.parts]

    assert sorted(parts) == sorted(field.name for field in declared(Request))
    assert len(set(parts)) == len(parts)
    assert step_of(("signatory", "name")).key == "closing"
    assert step_of(()).key == STEPS[0].key
