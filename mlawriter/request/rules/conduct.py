"""Examine how the conduct is set beside the definitions, and dual criminality with it (UNTOC 5, 6, 8, 18(9), 23)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlawriter.assistance.property.traced import Sought
from mlawriter.assistance.property.tracing import Tracing
from mlawriter.core.fields import Path
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_
from mlawriter.request.basis import Route
from mlawriter.request.dual_criminality import DualStatus
from mlawriter.request.dual_note import answers_behind
from mlawriter.request.elements import ONE_OF, DefinedElement, missing_elements

if TYPE_CHECKING:
    from mlawriter.request.offence import Offence
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings

_WARNED_OF = frozenset({Route.TRAFFICKING, Route.SMUGGLING})
"""Routes whose missing elements have a warning of their own."""


def _offences(request: Request, route: Route | None = None) -> Iterator[tuple[int, Offence]]:
    """Yield the offences, those of one route if asked, unless service alone is asked (UNTOC 18(15)(c))."""
    if not request.service_only:
        yield from (
            (index, offence)
            for index, offence in enumerate(request.offences)
            if route is None or offence.route is route
        )


@rule("D12", Severity.WARNING, "UNTOC 6(2)(c)", N_("Laundering names its predicate offence"))
def predicate_told(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect the predicate offence of laundering, and where it was committed (UNTOC 6(2)(c)); service does without."""
    for index, offence in _offences(request, Route.LAUNDERING):
        if not offence.predicate.strip():
            yield Found(
                ("offences", index, "predicate"),
                N_("Say from which offence the proceeds come, and where it was committed."),
            )


@rule("D13", Severity.WARNING, "Trafficking Protocol 3", N_("Trafficking in persons shows its elements"))
def trafficking_told(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect act, means and purpose; for children no means (Trafficking Protocol 3(a), 3(c))."""
    for index, offence in _offences(request, Route.TRAFFICKING):
        for element in missing_elements(
            offence.route, offence.dual.described, children_only=offence.children_only
        ):
            yield Found(
                ("offences", index, "dual", "elements"),
                N_("Trafficking in persons has an act, a means and a purpose. Describe also: {element}."),
                {"element": element},
            )


@rule("D14", Severity.WARNING, "Smuggling Protocol 3(a), 6(1)", N_("Smuggling of migrants shows the benefit"))
def benefit_told(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect the act and the financial or other material benefit (Smuggling Protocol 3(a), 6(1))."""
    for index, offence in _offences(request, Route.SMUGGLING):
        for element in missing_elements(offence.route, offence.dual.described):
            yield Found(
                ("offences", index, "dual", "elements"),
                N_("Smuggling of migrants has an act and a benefit. Describe also: {element}."),
                {"element": element},
            )


@rule("D15", Severity.WARNING, "UNTOC 5(1)", N_("Participation is described by what was done"))
def participation_told(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect the agreement or the active part (UNTOC 5(1)); service does without."""
    for index, offence in _offences(request, Route.PARTICIPATION):
        told = offence.dual.described.intersection(ONE_OF[Route.PARTICIPATION][0])
        if not told and not offence.participation.strip():
            yield Found(
                ("offences", index, "participation"),
                N_("Describe what the persons agreed on, or what each did for the group."),
            )


@rule(
    "D16",
    Severity.WARNING,
    "Firearms Protocol 12(4)",
    N_("A firearm to be traced has its number, or a reason"),
)
def firearm_numbered(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect the serial number of each firearm to be traced, or why there is none."""
    for index, offence in _offences(request, Route.FIREARMS):
        for number, firearm in enumerate(offence.firearms):
            if not firearm.serial.strip() and not firearm.marks.strip():
                yield Found(
                    ("offences", index, "firearms", number, "serial"),
                    N_("Enter the serial number, or say below why there is none."),
                )


@rule("D16", Severity.WARNING, "Firearms Protocol 12(4)", N_("Firearms to be traced are listed"))
def firearms_listed(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect the firearms one by one where instrumentalities are to be traced (Firearms Protocol 12(4))."""
    if not any(isinstance(item, Tracing) and Sought.INSTRUMENTS in item.sought for item in request.items):
        return
    for index, offence in _offences(request, Route.FIREARMS):
        if not offence.firearms:
            yield Found(
                ("offences", index, "firearms"),
                N_(
                    "Instrumentalities are to be traced. Add each firearm with make, model, calibre and number."
                ),
            )


@rule("D17", Severity.WARNING, "UNTOC 5, 6, 8, 18(9), 23", N_("A common undertaking to criminalize exists"))
def undertaking_exists(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn where the letter would claim a common undertaking that is not on record (UNTOC 18(9))."""
    both = request.basis.both_parties
    protocols = request.basis.protocols_binding
    for index, offence in enumerate(request.offences):
        if offence.dual.status is not DualStatus.CONVENTION:
            continue
        path = ("offences", index, "dual", "status")
        if offence.route is None:
            yield Found(
                path,
                N_(
                    "Choose first how this offence falls under the Convention, or describe the conduct instead."
                ),
            )
        elif offence.route.by_protocol and offence.route.protocol not in protocols:
            yield Found(
                path,
                N_(
                    "Record first on the page Legal basis that both States are Parties to the Protocol, or describe the conduct instead."
                ),
            )
        elif offence.route is Route.SERIOUS:
            yield Found(
                path,
                N_(
                    "The Convention obliges nobody to criminalize serious crimes in general. Describe the conduct instead."
                ),
            )
        elif not both:
            yield Found(
                path,
                N_(
                    "Record first on the page Legal basis that both States are Parties, or describe the conduct instead."
                ),
            )


@rule("D17", Severity.WARNING, "UNTOC 18(9)", N_("Dual criminality is pleaded by conduct"))
def conduct_told(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Expect the conduct where the officer says that it shows dual criminality; nothing has to be proved."""
    for index, offence in enumerate(request.offences):
        if offence.dual.status is DualStatus.CONDUCT and not offence.dual.tells_conduct:
            yield Found(
                ("offences", index, "dual", "conduct"),
                N_("Describe the conduct in plain words, without the names of offences."),
            )


@rule("D17", Severity.WARNING, "UNTOC 18(9)", N_("Conduct is more than the name of the offence"))
def conduct_is_no_label(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn where the name of the offence stands in place of what was done (UNTOC 18(9))."""
    for index, offence in enumerate(request.offences):
        name = _bare(offence.name)
        told: list[tuple[Path, str]] = [(("conduct",), offence.dual.conduct)]
        told += [
            (("elements", number, "conduct"), element.conduct)
            for number, element in enumerate(offence.dual.elements)
        ]
        for path, words in told:
            if name and _bare(words) == name:
                yield Found(
                    ("offences", index, "dual", *path),
                    N_(
                        "This is the name of the offence. Say what was done: that is what the other side compares."
                    ),
                )


def _bare(words: str) -> str:
    return words.strip().rstrip(".").casefold()


@rule("D25", Severity.ADVICE, "UNTOC 18(9)", N_("The elements of the definition are complete"))
def elements_complete(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Advise to describe what a definition cannot do without, once its elements are being described."""
    for index, offence in _offences(request):
        described = offence.dual.described
        if offence.route in _WARNED_OF or not described:
            continue
        for element in missing_elements(offence.route, described):
            yield Found(
                ("offences", index, "dual", "elements"),
                N_("The definition has this element too; describe it if you can: {element}."),
                {"element": element},
            )


@rule("D26", Severity.WARNING, "UNTOC 5, 6, 8, 18(9), 23", N_("Elements belong to the definition chosen"))
def elements_fit(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn of an element that is left over from another way under the Convention."""
    for index, offence in enumerate(request.offences):
        for number, element in enumerate(offence.dual.elements):
            if element.is_filled and element.of is not None and not _fits(element.of, offence):
                yield Found(
                    ("offences", index, "dual", "elements", number, "of"),
                    N_(
                        "This element belongs to another definition than the one chosen for the offence. Choose another element, or remove it."
                    ),
                )


def _fits(element: DefinedElement, offence: Offence) -> bool:
    return element.route is offence.route and not (
        offence.children_only and element is DefinedElement.TRAFFICKING_MEANS
    )


@rule("D27", Severity.WARNING, "UNTOC 18(14)", N_("The prepared note is in the language of the letter"))
def note_in_language(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn where the note was drafted for a letter in another language (UNTOC 18(14))."""
    for index, offence in enumerate(request.offences):
        note = offence.dual.note
        if note.text.strip() and note.language and note.language != request.language.tag:
            yield Found(
                ("offences", index, "dual", "note", "text"),
                N_("The note was drafted for a letter in another language. Draft it anew, or translate it."),
            )


@rule("D28", Severity.WARNING, "UNTOC 18(9)", N_("The prepared note agrees with the answers"))
def note_up_to_date(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Warn where answers have changed since the note was drafted from them."""
    for index, offence in enumerate(request.offences):
        note = offence.dual.note
        if note.text.strip() and note.answers and note.answers != answers_behind(request, offence):
            yield Found(
                ("offences", index, "dual", "note", "text"),
                N_(
                    "Answers have changed since this note was drafted. Draft it anew, or check each sentence."
                ),
            )


@rule(
    "E06",
    Severity.ADVICE,
    "UNTOC 18(9)",
    N_("Compulsion is accompanied by a word on dual criminality"),
    raisable=True,
)
def dual_criminality_considered(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Advise to describe the conduct where compulsion is asked; the requested State may help without (UNTOC 18(9))."""
    if not any(item.compels for item in request.items):
        return
    for index, offence in enumerate(request.offences):
        if offence.dual.status is None:
            yield Found(
                ("offences", index, "dual", "status"),
                N_(
                    "Some States ask for dual criminality when somebody is compelled. A sentence on the conduct helps."
                ),
            )
        elif offence.dual.status is not DualStatus.NOT_NEEDED and not offence.dual.tells_conduct:
            yield Found(
                ("offences", index, "dual", "conduct"),
                N_(
                    "Somebody is to be compelled, and some States then compare the conduct with their law. Describe it, element by element or in a few words."
                ),
            )


RULES: tuple[RequestRule, ...] = (
    predicate_told,
    trafficking_told,
    benefit_told,
    participation_told,
    firearm_numbered,
    firearms_listed,
    undertaking_exists,
    conduct_told,
    conduct_is_no_label,
    elements_complete,
    elements_fit,
    note_in_language,
    note_up_to_date,
    dual_criminality_considered,
)
