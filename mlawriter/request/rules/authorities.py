"""Examine the authorities: who asks, who is asked, and on which channel (UNTOC 18(13), 18(15)(a)-(b))."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlawriter.core.fields import Path
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.core.reach import is_email, is_international_number
from mlawriter.directory.channel import Channel
from mlawriter.directory.in_words import state_named
from mlawriter.directory.search import is_name, named_in_any_language
from mlawriter.directory.states import TERRITORIES
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_
from mlawriter.lexicon.spoken import patterns, wordings

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings

_SHORT_NAME = re.compile(r"(?=(?:.*[A-Z]){2})[A-Za-z.&/-]{2,8}")
_NOT_CENTRAL = patterns(lambda words: words.police_service)
_STATE_OF = {"cn": "CN", "nl": "NL"}
_REGION = wordings(lambda words: words.regions)
_LANGUAGES = tuple(entry.tag for entry in LANGUAGES)
_READ_ALIKE = ("bs", "cnr", "hr", "sr_Latn")
"""Languages whose readers know each other's names of States: Kraljevina Holandija, Kraljevina Nizozemska."""
_TIME_ZONE = patterns(lambda words: words.time_zone, flags=re.NOFLAG)


@rule("A01", Severity.WARNING, "UNTOC 18(15)(a)", N_("Authorities are named in full"))
def names_in_full(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect more of an authority's name than its initials (UNTOC 18(15)(a)-(b), 18(13))."""
    named: list[tuple[Path, str]] = [
        (("requesting", "name"), request.requesting.name),
        (("requested", "name"), request.requested.name),
    ]
    named += [
        (("conducting", index, "name"), authority.name) for index, authority in enumerate(request.conducting)
    ]
    for path, name in named:
        if _SHORT_NAME.fullmatch(name):
            yield Found(
                path,
                N_("Write the name of the authority in full: {name} may not be understood abroad."),
                {"name": name},
            )


@rule("A04", Severity.BLOCKING, "UNTOC 18(1)", N_("The request goes to another State"))
def another_state(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Require two different States (UNTOC 18(1))."""
    if request.requested.state and request.requested.state == request.requesting.state:
        yield Found(
            ("requested", "state"),
            N_("The requested State is the same as the requesting State. Choose the other State."),
        )


@rule("A04", Severity.WARNING, "UNTOC 18(1), 18(13)", N_("A territory and its own State are told apart"))
def not_within_one_state(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn of a request between a territory and the State of which it is a part."""
    codes = request.requesting.state, request.requested.state
    parties = {TERRITORIES.get(code, code) for code in codes}
    if all(codes) and codes[0] != codes[1] and len(parties) == 1:
        yield Found(
            ("requested", "state"),
            N_(
                "Both belong to one Party to the Convention. Check whether assistance between them follows other rules."
            ),
        )


@rule("A06", Severity.WARNING, "UNTOC 18(13)", N_("A special region is asked through its own authority"))
def region_has_own_authority(request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn where an item leads to a region that has designated an authority of its own (UNTOC 18(13))."""
    state = request.requested.state
    if state not in _STATE_OF.values() or request.requested.region.strip():
        return
    for hit in around.typed.hits(_REGION):
        path = hit.passage.path
        region = next(name for name, words in hit.match.groupdict().items() if words)
        if path[0] == "items" and state == _STATE_OF[region]:
            yield Found(
                path,
                N_(
                    "{words} has a central authority of its own. Choose that region as the addressee, or leave it out."
                ),
                {"words": hit.words},
            )


@rule("A05", Severity.WARNING, "UNTOC 18(13)", N_("The addressee is a central authority"))
def addressed_to_central_authority(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn of a police service as addressee, which few States have designated (UNTOC 18(13))."""
    if _NOT_CENTRAL.any.search(request.requested.name):
        yield Found(
            ("requested", "name"),
            N_(
                "A request goes to the designated central authority, which is seldom a police service. Check the designation."
            ),
        )


@rule("A08", Severity.BLOCKING, "UNTOC 18(13)", N_("INTERPOL carries urgent requests by agreement only"))
def interpol_urgent_and_agreed(request: Request, around: Surroundings) -> Iterator[Found]:
    """Require urgency and agreement for a request through INTERPOL (UNTOC 18(13))."""
    if request.requested.channel is not Channel.INTERPOL:
        return
    if not around.urgent:
        yield Found(
            ("requested", "channel"),
            N_(
                "INTERPOL is for urgent circumstances. Choose another channel, or mark the request as urgent on the page Conditions."
            ),
        )
    if not request.requested.interpol_agreed.strip():
        yield Found(
            ("requested", "interpol_agreed"),
            N_(
                "Enter when, and with whom, the two States agreed to use INTERPOL, or choose another channel."
            ),
        )


@rule("A09", Severity.WARNING, "UNTOC 18(13)", N_("The designation was checked not long ago"))
def designation_fresh(request: Request, around: Surroundings) -> Iterator[Found]:
    """Expect a recent check that the authority is still the designated one."""
    checked = request.requested.designation_checked
    if checked is None:
        return
    path = ("requested", "designation_checked")
    age = (around.today - checked).days
    if age < 0:
        yield Found(path, N_("The day of the check lies in the future. Enter the day on which you checked."))
    elif age > around.thresholds.designation_stale_days:
        yield Found(
            path,
            N_("The designation was last checked on {day}, {days} days ago. Check it again."),
            {"day": checked, "days": age},
        )


@rule("A13", Severity.ADVICE, "Practice: RiVASt", N_("States are named in the language of the letter"))
def states_named_in_language_of_letter(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Advise against the name of a State in another of the program's languages than the letter's."""
    letter = request.language.tag
    if letter not in _LANGUAGES:
        return
    fitting = (letter, *_READ_ALIKE) if letter in _READ_ALIKE else (letter,)
    for side, authority in (("requesting", request.requesting), ("requested", request.requested)):
        typed, code = authority.state_name, authority.state
        if typed and code and not is_name(typed, code, fitting) and is_name(typed, code, _LANGUAGES):
            yield Found(
                (side, "state_name"), N_("Write the name of the State in the language of the letter.")
            )


@rule("A13", Severity.WARNING, "Practice: RiVASt", N_("No State is called by the name of another"))
def states_named_as_chosen(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn of a name of another State than the one chosen; a territory and its State may each stand for the other."""
    sides = (
        ("requesting", request.requesting, request.requesting.state),
        ("requested", request.requested, request.requested.asked),
    )
    for side, authority, asked in sides:
        typed, code = authority.state_name, authority.state
        if not typed or not code or is_name(typed, code, _LANGUAGES):
            continue
        named = named_in_any_language(typed)
        if named and not {asked, TERRITORIES.get(code, code)}.intersection(named):
            yield Found(
                (side, "state_name"),
                N_("This is the name of {other}, but {state} is chosen."),
                {"other": state_named(named[0]), "state": state_named(code)},
            )


@rule("A10", Severity.ADVICE, "Practice: T-CY template", N_("Telephone, e-mail and office hours can be used"))
def contact_usable(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Advise a number that can be dialled from abroad, an address that can be written to, hours with a time zone."""
    contact = request.requesting.contact
    path = ("requesting", "contact")
    if contact.telephone and not is_international_number(contact.telephone):
        yield Found(
            (*path, "telephone"),
            N_(
                "Write the number with the country code, for instance +382 20 000 000; {number} has another form."
            ),
            {"number": contact.telephone},
        )
    if contact.email and not is_email(contact.email):
        yield Found(
            (*path, "email"),
            N_("Compare the e-mail address with your source: {address} has not the form of one."),
            {"address": contact.email},
        )
    if contact.hours and not _TIME_ZONE.any.search(contact.hours):
        yield Found((*path, "hours"), N_("Add the time zone to the office hours, for instance UTC+1."))


RULES: tuple[RequestRule, ...] = (
    names_in_full,
    another_state,
    not_within_one_state,
    region_has_own_authority,
    addressed_to_central_authority,
    interpol_urgent_and_agreed,
    designation_fresh,
    states_named_in_language_of_letter,
    states_named_as_chosen,
    contact_usable,
)
