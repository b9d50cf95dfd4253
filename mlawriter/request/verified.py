"""Record what an officer looked up elsewhere and found as the directory has it: for the file, never for the letter."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from mlawriter.core.answer import Answer
from mlawriter.core.fields import Choice, Line, Part, StateCode
from mlawriter.i18n.messages import ND_

if TYPE_CHECKING:
    from mlawriter.request.authority import RequestedAuthority
    from mlawriter.request.request import Request

MAX_VERIFIED = 20


class Checked(Choice):
    """Name what can be verified of the requested State."""

    PARTY = "party", ND_("Parties to the Convention")
    AUTHORITY = "authority", ND_("Requested central authority")
    LANGUAGES = "languages", ND_("Languages")
    CHANNEL = "channel", ND_("Channel")


class Verified(Part):
    """Keep a value as it stood when it was verified: what, of which State, on what it rests, when and by whom."""

    what: Checked = Checked.AUTHORITY
    state: StateCode = ""
    value: Line = ""
    """In the words of the screen, for a document that cannot word the code."""
    code: Line = ""
    """The same in no language, to be compared, and worded in the language of a document."""
    source: Line = ""
    printed: date | None = None
    on: date | None = None
    by: Line = ""
    """Initials."""


def still_verified(request: Request) -> tuple[Verified, ...]:
    """Return what was verified of the requested State and is not answered otherwise by now."""
    held = request.requested.verified
    return tuple(
        one for one in held if one.state == request.requested.asked and not contradicts(request, one)
    )


def designation_named_anew(requested: RequestedAuthority, before: str) -> date | None:
    """Return the day of the check once the authority is named otherwise than before: the day of a tick goes and comes with it."""
    held = requested.designation_checked
    for one in requested.verified:
        if one.what is Checked.AUTHORITY and one.state == requested.asked:
            stood, stands = before in {"", one.code}, requested.name in {"", one.code}
            if stood and not stands and held == one.on:
                return None
            if stands and not stood and held is None:
                return one.on
    return held


def contradicts(request: Request, one: Verified) -> bool:
    """Tell whether the request says otherwise; where it says nothing yet it does not."""
    requested, status = request.requested, request.basis.requested
    match one.what:
        case Checked.AUTHORITY:
            return requested.name not in {"", one.code}
        case Checked.CHANNEL:
            return requested.channel is not None and requested.channel != one.code
        case Checked.PARTY:
            answer, _, day = one.code.partition(" ")
            # A day that was entered before the answer became another one is hidden, and says nothing.
            day_shown = status.since if status.party is Answer.YES else None
            since = "" if day_shown is None else day_shown.isoformat()
            return status.party not in {None, answer} or since not in {"", day}
    return False
