"""Lists call an entry by what an officer would call it."""

from __future__ import annotations

from datetime import date

import pytest

from mlawriter.assistance.electronic.identifiers import Target, TargetKind
from mlawriter.assistance.persons.video_session import Session, SessionUse
from mlawriter.assistance.techniques.technique import PersonWatched
from mlawriter.i18n.translator import translator
from mlawriter.request.request import Request
from mlawriter.ui.entry_title import title_of

REQUEST = Request.model_validate(
    {
        "persons": [
            {"id": "driver", "name": "Ada SAMPLE"},
            {"id": "victim", "name": "Bea SECRET", "protected": True, "code": "V-3"},
        ]
    }
)


def title(entry: PersonWatched) -> str:
    return title_of(entry, REQUEST, translator("en", "interface"))


def test_an_entry_about_a_person_is_called_by_the_name() -> None:
    assert title(PersonWatched(person="driver", part="Drives the lorry")) == "Ada SAMPLE"


def test_a_protected_person_is_called_by_the_code() -> None:
    assert title(PersonWatched(person="victim")) == "V-3"


def test_an_entry_without_a_person_is_called_by_its_first_words() -> None:
    assert title(PersonWatched(person="gone", part="Drives the lorry")) == "Drives the lorry"


@pytest.mark.parametrize(("tag", "shown"), [("en", "2001:db8::18"), ("ar", "\u200e2001:db8::18\u200e")])
def test_an_identifier_keeps_its_order_in_a_list_from_right_to_left(tag: str, shown: str) -> None:
    target = Target(kind=TargetKind.IP, value="2001:db8::18")

    assert title_of(target, REQUEST, translator(tag, "interface")) == shown


def test_a_session_is_called_by_its_use_and_its_day() -> None:
    speak = translator("en", "interface")

    assert title_of(Session(), REQUEST, speak) == "Hearing"
    assert title_of(Session(use=SessionUse.TEST, day=date(2027, 3, 30)), REQUEST, speak) == (
        "Test of the connection – 30 March 2027"
    )
