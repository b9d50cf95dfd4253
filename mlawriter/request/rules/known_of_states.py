"""Examine addressee, channel and language against what is known of the requested State: it warns or advises, and never blocks."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlawriter.core.answer import Answer
from mlawriter.core.fields import Choice
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.directory.channel import Accepts, Channel
from mlawriter.directory.in_words import InWords, RestsOn, languages_named, state_named
from mlawriter.directory.same_authority import has_nothing_in_common, is_comparable, is_same, plain
from mlawriter.directory.told import Words
from mlawriter.directory.treaties import Convention
from mlawriter.i18n.languages import SOURCE_LANGUAGE
from mlawriter.i18n.messages import N_
from mlawriter.request.territory_names import addressed

if TYPE_CHECKING:
    from datetime import date

    from mlawriter.directory.directory import Known, KnownState
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings

_ENGLISH = SOURCE_LANGUAGE.tag


def _requested(around: Surroundings) -> KnownState:
    """Return what is known of the State or territory that is addressed; of other regions nothing is."""
    requested = around.request.requested
    return around.directory.state(addressed(requested.state, requested.region))


def _accepts(known: Known[tuple[str, ...]], tag: str) -> bool:
    """Tell whether a language is on the list, in whichever letters it is written."""
    return _base(tag) in {_base(accepted) for accepted in known.value}


def _base(tag: str) -> str:
    return tag.partition("_")[0]


def _language_not_listed(
    request: Request, around: Surroundings
) -> Iterator[tuple[Known[tuple[str, ...]], Found]]:
    """Yield the list that lacks the letter's language, unless a translation goes with the letter or the officer knows of it."""
    language = request.language
    state = _requested(around)
    known = state.languages
    if known is None or not language.tag or language.translation.strip() or language.accepted is Answer.NO:
        return
    if _accepts(known, language.tag):
        return
    said = {
        "state": state_named(state.code),
        "languages": languages_named(known.value),
        "rests": RestsOn(known),
    }
    if language.accepted is Answer.YES:
        yield (
            known,
            Found(
                ("language", "accepted"),
                N_(
                    "{state}: you answered that the language of the letter is accepted, but others are listed ({languages}). Check the answer, or name the translation enclosed. {rests}."
                ),
                said,
            ),
        )
    else:
        yield (
            known,
            Found(
                ("language", "tag"),
                N_(
                    "{state} accepts {languages}; the letter is in {language}. Choose a language that is accepted, or enclose a translation. {rests}."
                ),
                {**said, "language": languages_named((language.tag,))},
            ),
        )


@rule("G11", Severity.WARNING, "UNTOC 18(14)", N_("The language is among those that the State accepts"))
def language_listed(request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn of a letter in a language that is not among those known to be accepted (UNTOC 18(14))."""
    yield from (found for known, found in _language_not_listed(request, around) if known.verified)


@rule(
    "G11",
    Severity.ADVICE,
    "UNTOC 18(14)",
    N_("The answer on the language agrees with what is said of the State"),
)
def language_as_said(request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise where the list is not verified, or has the language that the officer takes for not accepted (UNTOC 18(14))."""
    yield from (found for known, found in _language_not_listed(request, around) if not known.verified)
    language = request.language
    state = _requested(around)
    known = state.languages
    if known is not None and language.accepted is Answer.NO and _accepts(known, language.tag):
        yield Found(
            ("language", "accepted"),
            N_(
                "{state}: you answered that the language of the letter is not accepted, but it is listed ({languages}). {rests}."
            ),
            {
                "state": state_named(state.code),
                "languages": languages_named(known.value),
                "rests": RestsOn(known),
            },
        )


@rule("A07", Severity.WARNING, "UNTOC 18(13)", N_("The channel is the one that the State wants"))
def channel_wanted(request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn where the State is known to want the diplomatic channel and another is chosen (UNTOC 18(13))."""
    state = _requested(around)
    known = state.channel
    chosen = request.requested.channel
    if known is None or chosen is None or known.value is not Channel.DIPLOMATIC or chosen is known.value:
        return
    if chosen is Channel.INTERPOL and _takes_interpol(state):
        return
    yield Found(
        ("requested", "channel"),
        N_(
            "{state}: requests are wanted through the diplomatic channel. Choose it, or give the reason for another. {rests}."
        ),
        {"state": state_named(state.code), "rests": RestsOn(known)},
    )


def _takes_interpol(state: KnownState) -> bool:
    return state.interpol is not None and state.interpol.value is Accepts.YES


@rule("A08", Severity.WARNING, "UNTOC 18(13)", N_("The State accepts requests through INTERPOL"))
def interpol_accepted(request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn where INTERPOL is chosen and the State is known not to accept it, or only within limits (UNTOC 18(13))."""
    state = _requested(around)
    known = state.interpol
    if known is None or request.requested.channel is not Channel.INTERPOL or known.value is Accepts.YES:
        return
    said = {"state": state_named(state.code), "rests": RestsOn(known)}
    path = ("requested", "channel")
    if known.value is Accepts.LIMITED and known.note:
        limits = InWords(Words(known.note))
        yield Found(
            path,
            N_(
                "{state} accepts urgent requests through INTERPOL only within limits: {note}. A request for assistance may be outside them. {rests}."
            ),
            {**said, "note": limits, "rests": RestsOn(dataclasses.replace(known, note=""))},
        )
    elif known.value is Accepts.LIMITED:
        yield Found(
            path,
            N_(
                "{state}: urgent requests through INTERPOL are accepted only within limits. Check that yours is within them. {rests}."
            ),
            said,
        )
    else:
        yield Found(
            path,
            N_(
                "{state}: urgent requests through INTERPOL are not accepted. Choose another channel, or give the reason for this one. {rests}."
            ),
            said,
        )


@rule("A05", Severity.WARNING, "UNTOC 18(13)", N_("The addressee is the one that your office recorded"))
def addressee_as_recorded(request: Request, around: Surroundings) -> Iterator[Found]:
    """Warn of an addressee that is another than the one on the office's own record (UNTOC 18(13))."""
    name = request.requested.name
    state = _requested(around)
    known = state.authority
    if known is None or not known.own or not plain(name) or not is_comparable(known.value, name):
        return
    if not is_same(known.value, name):
        yield Found(
            ("requested", "name"),
            N_(
                "Your office recorded another authority: {name}. Correct the addressee or the record; if it is the same in another language, say so as the reason. {rests}."
            ),
            {"name": known.value, "rests": RestsOn(known)},
        )


@rule("A05", Severity.ADVICE, "UNTOC 18(13)", N_("The addressee is like the authority that is listed"))
def addressee_as_listed(request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise where an English letter names an authority that has nothing in common with the one that ships (UNTOC 18(13)).

    Silent where the officer checked the designation after the list was printed: that is the newer word.
    """
    requested = request.requested
    state = _requested(around)
    known = state.authority
    if known is None or known.own or request.language.tag != _ENGLISH:
        return
    checked = requested.designation_checked
    if checked is not None and known.as_of is not None and checked >= known.as_of:
        return
    if not is_same(known.value, requested.name) and has_nothing_in_common(known.value, requested.name):
        yield Found(
            ("requested", "name"),
            N_("Another authority is listed: {name}. Check which one is designated. {rests}."),
            {"name": known.value, "rests": RestsOn(known)},
        )


@rule("A05", Severity.ADVICE, "UNTOC 18(13)", N_("The addressee is named in the language of the letter"))
def addressee_in_own_language(request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise to write the name of the addressee in the letter's language, where it still is the English one that ships."""
    state = _requested(around)
    tag = request.language.tag
    if not tag or tag == _ENGLISH:
        return
    entry = around.directory.entries.get(state.code)
    listed = entry.authority if entry is not None else None
    if listed is not None and request.requested.name.strip() == listed.name:
        yield Found(
            ("requested", "name"),
            N_("This is the English name of the authority. Write it in the language of the letter."),
        )


@rule(
    "B28", Severity.ADVICE, "UNTOC 18", N_("Declarations of the requested State on article 18 are thought of")
)
def declaration_considered(request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise to read what the requested State declared on article 18, where the Convention carries the request."""
    state = around.directory.state(around.requested_state)
    if request.basis.excluded:
        return
    for known in state.declarations:
        if known.value.article.partition("(")[0] == "18":
            yield Found(
                ("requested", "state"),
                N_(
                    "{state}: a declaration on article 18 was made. Consider what it means for your request. {rests}."
                ),
                {"state": state_named(state.code), "rests": RestsOn(known)},
            )


_FIELDS = {
    "authority": N_("the designated authority"),
    "languages": N_("the languages accepted"),
    "channel": N_("the channel"),
    "interpol": N_("urgent requests through INTERPOL"),
}


@rule("A18", Severity.ADVICE, "Practice", N_("Your office's record is not older than what ships otherwise"))
def record_still_holds(_request: Request, around: Surroundings) -> Iterator[Found]:
    """Advise once to check the office's own record where other data were printed after it was checked."""
    state = _requested(around)
    if state.code not in around.directory.own:
        return
    overtaken = tuple(_overtaken(state, around))
    if overtaken:
        yield Found(
            ("requested", "state"),
            N_(
                "{state}: newer data differ from the record of your office ({fields}). Your record counts; check whether it still holds."
            ),
            {"state": state_named(state.code), "fields": InWords(overtaken)},
        )


def _overtaken(state: KnownState, around: Surroundings) -> Iterator[Choice | Words]:
    """Yield what the edition in use says otherwise, and later than the office checked."""
    entry = around.directory.entries.get(state.code)
    for treaty in Convention:
        party, listed = state.party(treaty), around.directory.membership(state.code, treaty)
        if party is not None and listed is not None and _is_overtaken(party, listed.as_of):
            yield treaty
    for name, label in _FIELDS.items():
        known, said = getattr(state, name), getattr(entry, name, None)
        if known is not None and said is not None and _is_overtaken(known, said.as_of):
            yield Words(label)


def _is_overtaken(own: Known[object], printed: date | None) -> bool:
    return own.shipped is not None and (own.as_of is None or printed is None or printed > own.as_of)


RULES: tuple[RequestRule, ...] = (
    addressee_as_recorded,
    addressee_as_listed,
    addressee_in_own_language,
    channel_wanted,
    interpol_accepted,
    record_still_holds,
    declaration_considered,
    language_listed,
    language_as_said,
)
