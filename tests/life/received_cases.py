"""Make a request that another State sent, incomplete on purpose: the video hearing of the samples, received by the State that is asked."""

from __future__ import annotations

from datetime import date

from mlawriter.life.case import Case, Life
from mlawriter.life.course import Direction, Event, Happening
from mlawriter.request.request import Request
from mlawriter.training import samples

OFFICE = "Ref. of this office 77/2026"
NOTE = "The caller on the telephone sounded unsure: for this office alone."


def incomplete(tag: str = "en") -> Request:
    """Return the request without functions, subject, a nationality, purpose, and the reason why the witness does not come."""
    request = samples.load("video-hearing", tag)
    request.conducting[0].functions = ""
    request.matter.subject = ""
    request.persons[0].nationality = ""
    request.use.purpose = ""
    request.items[0].reason = ""  # type: ignore[union-attr] # the sample is a hearing by video
    return request


def received(tag: str = "en") -> Case:
    """Return the case of the State that was asked."""
    arrived = Event(what=Happening.RECEIVED, on=date(2026, 11, 18), note=NOTE)
    life = Life(direction=Direction.INCOMING, ours=OFFICE, events=[arrived])
    return Case(request=incomplete(tag), life=life)
