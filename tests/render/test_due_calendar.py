from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar, Event

from mlawriter.core.thresholds import Thresholds
from mlawriter.i18n.languages import LANGUAGES, Language
from mlawriter.i18n.translator import translator
from mlawriter.life.case import Case, Life
from mlawriter.life.clocks.clock import Due
from mlawriter.life.clocks.dues import dues
from mlawriter.render.due_calendar import DueInCase, calendar
from mlawriter.request.request import Request

TODAY = date(2026, 12, 8)
SUBJECT = "Отмывание средств; שקל, naïve — " + "資金洗浄" * 30
VIDEO = {
    "kind": "video-hearing",
    "id": "video",
    "our_zone": "Europe/Podgorica",
    "their_zone": "America/Sao_Paulo",
    "sessions": [{"id": "one", "day": "2027-03-30", "hour": "16:00"}],
}


def case(**life: object) -> Case:
    request = {
        "requesting": {"state": "ME", "reference": "MLA-2026-0417"},
        "matter": {
            "subject": SUBJECT,
            "hearings": [{"id": "h", "on": "2027-03-15", "until": "2027-03-19", "detail": "Trial, secret"}],
        },
        "items": [VIDEO],
    }
    return Case(request=Request.model_validate(request), life=Life.model_validate(life))


def entries(held: Case) -> list[DueInCase]:
    return [DueInCase("MLA-2026-0417", due, SUBJECT) for due in dues(held, Thresholds())]


def written(held: Case, tag: str = "en", *, with_subject: bool = False) -> bytes:
    return calendar(entries(held), TODAY, translator(tag, "interface"), with_subject=with_subject)


def read(content: bytes) -> list[Event]:
    return [one for one in Calendar.from_ical(content).walk("VEVENT") if isinstance(one, Event)]


def text(event: Event, name: str) -> str:
    return str(event.get(name, ""))


def test_days_are_whole_days_and_end_on_the_day_after_the_last() -> None:
    (court,) = [one for one in read(written(case())) if "Date fixed" in text(one, "summary")]

    assert (court.decoded("dtstart"), court.decoded("dtend")) == (date(2027, 3, 15), date(2027, 3, 20))
    assert text(court, "transp") == "TRANSPARENT"


def test_hearing_with_an_hour_is_written_in_universal_time() -> None:
    (hearing,) = [one for one in read(written(case())) if "Hearing" in text(one, "summary")]

    assert hearing.decoded("dtstart") == datetime(2027, 3, 30, 14, tzinfo=UTC)
    assert b"DTSTART:20270330T140000Z" in written(case())
    assert "16:00" in text(hearing, "description")
    assert "11:00" in text(hearing, "description")


def test_entry_tells_reference_and_kind_alone_unless_more_is_wanted() -> None:
    plain, told = written(case()), written(case(), with_subject=True)

    assert all(text(one, "summary").startswith("MLA-2026-0417: ") for one in read(plain))
    assert b"Trial" not in plain
    assert not any(SUBJECT in text(one, "description") for one in read(plain))
    assert all(SUBJECT in text(one, "description") for one in read(told))
    assert any("Trial, secret" in text(one, "description") for one in read(told))


def test_lines_are_folded_between_letters_and_end_as_the_format_wants() -> None:
    content = written(case(), with_subject=True)
    lines = content.split(b"\r\n")

    assert b"\n" not in b"".join(lines)
    assert max(map(len, lines)) <= 75
    assert all(line.decode("utf-8") is not None for line in lines)


def test_alarm_rings_as_many_days_before_as_the_office_wants() -> None:
    held = case(deadlines=[{"id": "d", "on": "2027-01-05"}])
    found = dues(held, Thresholds(reminder_days=3))
    content = calendar([DueInCase("", due) for due in found], TODAY, translator("en", "interface"))
    silent = calendar(
        [DueInCase("", due) for due in dues(held, Thresholds(reminder_days=0))],
        TODAY,
        translator("en", "interface"),
    )

    triggers = {one.decoded("trigger") for one in Calendar.from_ical(content).walk("VALARM")}
    assert triggers == {timedelta(days=-3)}
    assert Calendar.from_ical(silent).walk("VALARM") == []


def test_the_same_case_gives_the_same_bytes_and_the_same_names_when_a_day_moves() -> None:
    before, moved = case(), case()
    moved.request.matter.hearings[0].on = date(2027, 4, 1)

    assert written(before) == written(case())
    assert {text(one, "uid") for one in read(written(before))} == {
        text(one, "uid") for one in read(written(moved))
    }
    assert len({text(one, "uid") for one in read(written(before))}) == len(read(written(before)))


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.tag)
def test_every_language_is_written_and_read_back(language: Language) -> None:
    tag = language.tag
    for one, entry in zip(read(written(case(), tag)), _in_order(entries(case())), strict=True):
        assert text(one, "summary") == f"MLA-2026-0417: {translator(tag, 'interface').text(entry.due.what)}"


def _in_order(found: list[DueInCase]) -> list[DueInCase]:
    return sorted(found, key=lambda one: (one.due.on, one.due.uid))


def test_a_due_without_a_reference_is_named_by_its_kind() -> None:
    due = Due("K18", "Answer due", date(2027, 1, 5), ("life",), "", 0, uid="a@mlawriter")
    (event,) = read(calendar([DueInCase("", due)], TODAY, translator("en", "interface")))
    assert text(event, "summary") == "Answer due"


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01"])
def test_the_ends_of_the_calendar_are_written(day: str) -> None:
    session = {"id": "one", "day": day, "hour": "23:30"}
    zones = {"our_zone": "UTC", "their_zone": "UTC"}
    held = case(deadlines=[{"id": "d", "what": "follow-up", "on": day}])
    held.request.items = Request.model_validate({"items": [{**VIDEO, **zones, "sessions": [session]}]}).items

    written_ones = [one for one in read(written(held)) if day[:4] in str(one.decoded("dtstart"))]

    assert len(written_ones) >= 2
    assert day.replace("-", "").encode() in written(held)
