"""Write what is due as a calendar file (iCalendar, RFC 5545) that Outlook, Thunderbird and telephones read."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from icalendar import Alarm, Calendar, Event

from mlawriter.life.clocks import words
from mlawriter.life.clocks.standing import later
from mlawriter.render.training_mark import training_mark

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from mlawriter.i18n.translator import Translator
    from mlawriter.life.clocks.clock import Due

_MAKER = "-//mlawriter//deadlines//EN"


@dataclass(frozen=True, slots=True)
class DueInCase:
    """Hold what is due, and of its case what a calendar may tell."""

    reference: str
    due: Due
    subject: str = ""
    """Told only where the officer wants it."""
    training: bool = False
    """An exercise, which its entry says first."""


def calendar(
    entries: Iterable[DueInCase], today: date, speak: Translator, *, with_subject: bool = False
) -> bytes:
    """Return a calendar with an entry for each: its reference and kind, and no more unless the subject is wanted.

    The same entries give the same bytes on one day. Hours are written in universal time, which needs no table of zones.
    """
    whole = Calendar()
    whole.add("prodid", _MAKER)
    whole.add("version", "2.0")
    whole.add("calscale", "GREGORIAN")
    whole.add("method", "PUBLISH")
    made = datetime.combine(today, time(), UTC)
    for entry in sorted(entries, key=lambda one: (one.due.on, one.due.uid)):
        whole.add_component(_event(entry, made, speak, with_subject=with_subject))
    content: bytes = whole.to_ical(sorted=False)
    return content


def _event(entry: DueInCase, made: datetime, speak: Translator, *, with_subject: bool) -> Event:
    due = entry.due
    kind = speak.text(due.what)
    event = Event()
    event.add("uid", due.uid)
    event.add("dtstamp", made)
    if due.hours is None:
        event.add("dtstart", due.on)
        if (end := later(due.last, 1)) is not None:  # without an end it lasts for its day
            event.add("dtend", end)
    else:
        start = due.hours.ours.astimezone(UTC)
        event.add("dtstart", start)
        with contextlib.suppress(OverflowError):  # in the last hour of the calendar
            event.add("dtend", start + timedelta(hours=1))
    mark = training_mark(speak.language.tag) if entry.training else ""
    summary = ": ".join(filter(None, (mark, entry.reference, kind)))
    event.add("summary", summary)
    told = [words.hours(due, speak), *((entry.subject, due.detail) if with_subject else ())]
    if description := "\n".join(line for line in told if line):
        event.add("description", description)
    event.add("class", "PRIVATE")
    event.add("transp", "OPAQUE" if due.hours else "TRANSPARENT")
    if due.remind:
        event.add_component(_alarm(due.remind, summary))
    return event


def _alarm(days: int, summary: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", timedelta(days=-days))
    return alarm
