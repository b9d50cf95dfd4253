"""Examine an item that asks for a search (UNTOC 18(3)(c))."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from mlawriter.assistance.evidence.search_target import Handover, Imaging, Secured, Taking, Target
from mlawriter.assistance.home_order import order_enclosed
from mlawriter.core.findings import Found, Rule, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.lexicon.spoken import patterns
from mlawriter.lexicon.wording import count_words

if TYPE_CHECKING:
    from mlawriter.assistance.evidence.search import Search
    from mlawriter.assistance.item import Case

_PRECISE_WORDS = 4
"""An address without a number and shorter than this is hardly one."""

_SECRECY = patterns(lambda words: words.secrecy)


def months_between(earlier: date, later: date) -> int:
    """Return the whole months from one day to another; negative when it is the other way round."""
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    return months - (later.day < earlier.day)


@rule(
    "F20",
    Severity.BLOCKING,
    "UNTOC 18(15)(d)",
    N_("Each place to be searched has an address or a description"),
)
def place_described(item: Search, case: Case) -> Iterator[Found]:
    """Require an address or description; a person is searched where the page Persons says (UNTOC 18(15)(d))."""
    for index, place in enumerate(item.places):
        person = case.person(place.person) if place.target is Target.PERSON else None
        if not place.address.strip() and not (person is not None and person.address.strip()):
            yield Found(
                ("places", index, "address"),
                N_("Enter the address or a description; a name alone does not say where to search."),
            )


@rule("F20", Severity.WARNING, "Practice", N_("The address of a search leaves no doubt about the door"))
def address_precise(item: Search, _case: Case) -> Iterator[Found]:
    """Warn of an address of premises in a word or two, such as "his house"."""
    for index, place in enumerate(item.places):
        words = count_words(place.address)
        if place.target is Target.PREMISES and 0 < words < _PRECISE_WORDS and not _has_digit(place.address):
            yield Found(
                ("places", index, "address"),
                N_("“{words}” may not be enough to find the door. Add street, number, floor and town."),
                {"words": place.address},
            )


def _has_digit(text: str) -> bool:
    return any(letter.isdigit() for letter in text)


@rule("F21", Severity.WARNING, "Practice: Canada", N_("The grounds for a search are recent"))
def grounds_recent(item: Search, case: Case) -> Iterator[Found]:
    """Warn of information so old that the things have probably been moved since."""
    newest = item.newest_information
    if newest is None:
        return
    if newest > case.today:
        yield Found(("newest_information",), N_("This day is in the future."))
    elif months_between(newest, case.today) >= case.thresholds.grounds_stale_months:
        yield Found(
            ("newest_information",),
            N_(
                "The newest information is of {day}. Say in the grounds why the things should still be there, or find newer information."
            ),
            {"day": newest},
        )


@rule("F23", Severity.ADVICE, "Practice", N_("Devices are imaged and the images can be verified"))
def images_verifiable(item: Search, _case: Case) -> Iterator[Found]:
    """Advise to say how devices are copied and with which check value."""
    if item.has_devices and item.imaging is not None and not item.hash_method.strip():
        yield Found(("hash_method",), N_("Name the check value of the images, for instance SHA-256."))


@rule(
    "F24",
    Severity.WARNING,
    "Practice: professional secrecy",
    N_("Professional secrecy at a place is provided for"),
)
def secrecy_provided_for(item: Search, _case: Case) -> Iterator[Found]:
    """Expect a plan where somebody at the place is bound to professional secrecy."""
    if item.is_privileged and not item.secrecy_plan.strip():
        yield Found(
            ("secrecy_plan",),
            N_(
                "Say how material under professional secrecy is to be set apart, for instance by an independent lawyer."
            ),
        )


@rule(
    "F24",
    Severity.WARNING,
    "Practice: professional secrecy",
    N_("A place that reads like an office bound to secrecy is named as one"),
)
def secrecy_recognized(item: Search, _case: Case) -> Iterator[Found]:
    """Warn where an address reads like that of a lawyer, doctor or journalist and nothing was said of it."""
    if item.is_privileged:
        return
    for index, place in enumerate(item.places):
        hit = _SECRECY.any.search(place.address)
        if hit is not None:
            yield Found(
                ("places", index, "address"),
                N_("“{words}”: say below whether somebody there is bound to professional secrecy."),
                {"words": hit.group()},
            )


@rule(
    "F26",
    Severity.ADVICE,
    "UNTOC 12(2), 13(2)",
    N_("Money seized as evidence is not taken for restraint of proceeds"),
)
def money_as_evidence(item: Search, case: Case) -> Iterator[Found]:
    """Point out that holding money for confiscation is another measure, with a request of its own kind."""
    if case.restrains_property:
        return
    for index, thing in enumerate(item.things):
        if thing.sort in {Secured.MONEY, Secured.CRYPTO}:
            yield Found(
                ("things", index, "sort"),
                N_(
                    "Here this is seized as evidence alone. If it is to be confiscated later, add an item on freezing under article 13."
                ),
            )
            return


@rule("F27", Severity.BLOCKING, "UNTOC 18(15)(d)", N_("The last day for a search is not before the first"))
def days_in_order(item: Search, _case: Case) -> Iterator[Found]:
    """Require the days of a search to run forward."""
    if item.earliest and item.latest and item.latest < item.earliest:
        yield Found(("latest",), N_("The last day is before the first day."))


@rule("F28", Severity.WARNING, "UNTOC 18(24)", N_("A wished time of a search has a reason"))
def timing_explained(item: Search, _case: Case) -> Iterator[Found]:
    """Expect a reason for the time that is wished (UNTOC 18(24))."""
    if item.is_timed and not item.timing_reason.strip():
        yield Found(("timing_reason",), N_("Say why the search is wished at this time."))


@rule("F29", Severity.WARNING, "UNTOC 18(24)", N_("The last day for a search has not passed"))
def day_not_passed(item: Search, case: Case) -> Iterator[Found]:
    """Warn of a last day that has passed."""
    if item.latest is not None and item.latest <= case.today:
        yield Found(("latest",), N_("This day has passed, or is today. Choose a later one."))


@rule("F32", Severity.WARNING, "UNTOC 18(3)(c)", N_("What is seized and what is handed over agree"))
def handover_agrees(item: Search, _case: Case) -> Iterator[Found]:
    """Warn of things to be seized of which copies alone are handed over, save devices seized to be imaged."""
    if item.handover is not Handover.COPIES:
        return
    for thing in item.things:
        imaged = thing.sort is Secured.DEVICE and item.imaging is Imaging.AFTER_SEIZURE
        if thing.taking is Taking.SEIZE and not imaged:
            yield Found(
                ("handover",),
                N_(
                    "Things are to be seized above, yet copies and images alone are to be handed over. Correct one of the answers."
                ),
            )
            return


RULES: tuple[Rule[Any, Case], ...] = (
    place_described,
    address_precise,
    grounds_recent,
    order_enclosed,
    images_verifiable,
    secrecy_provided_for,
    secrecy_recognized,
    money_as_evidence,
    days_in_order,
    timing_explained,
    day_not_passed,
    handover_agrees,
)
"""The rules on searches, in the order of the form."""
