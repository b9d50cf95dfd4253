"""Put what an office says of itself into a request, and follow the language of the letter with it when asked."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any, TypeVar

from mlawriter.core.instant import zone_of
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.request.authority import ConductingAuthority
from mlawriter.request.own_authority import OwnContact, OwnSignatory
from mlawriter.request.places import value_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from mlawriter.core.fields import Path
    from mlawriter.request.own_authority import OwnAuthority, Profiles
    from mlawriter.request.request import Request

_Named = TypeVar("_Named", OwnContact, OwnSignatory)
_CLOSING = ("signatory", "closing")
_SAYS_ZONE = re.compile(r"\b(?:UTC|GMT)\b")


def first_language(profile: OwnAuthority) -> str:
    """Return the language in which a letter of this authority begins; empty where it has none."""
    known = [language.tag for language in LANGUAGES]
    order = [*(one.tag for one in profile.languages), *profile.name]
    named = [tag for tag in order if tag in known and tag in profile.name]
    return next(iter(named or [tag for tag in order if tag in known]), "")


def first_signatory(profile: OwnAuthority) -> OwnSignatory | None:
    """Return who signs unless the officer chooses otherwise: the first who may."""
    may = [one for one in profile.signatories if one.authorised]
    return next(iter(may or profile.signatories), None)


def begun(request: Request, profile: OwnAuthority, day: dt.date) -> Request:
    """Fill a new request from a profile, in its first language, and return it."""
    tag = first_language(profile)
    request.language.tag = tag
    requesting = request.requesting
    requesting.state = profile.state
    requesting.state_name = profile.state_name.get(tag, "")
    requesting.name = profile.name.get(tag, "")
    requesting.address = profile.address.get(tag, "")
    requesting.classification = profile.classification.get(tag, "")
    if profile.contacts:
        for path, value in named_contact(profile.contacts[0], tag, profile.zone, day).items():
            setattr(requesting.contact, str(path[-1]), value)
    signatory = first_signatory(profile)
    for path, value in {} if signatory is None else signed_by(signatory, tag).items():
        setattr(request.signatory, str(path[-1]), value)
    request.signatory.closing = profile.closing.get(tag, "")
    return request


def addressed_to(request: Request, profile: OwnAuthority) -> Request:
    """Name the authority of a profile as the one that is asked, in its first language, and return the request."""
    tag = first_language(profile)
    requested = request.requested
    requested.state = profile.state
    requested.state_name = profile.state_name.get(tag, "")
    requested.name = profile.name.get(tag, "")
    requested.address = profile.address.get(tag, "")
    return request


def written(name: Mapping[str, str], tag: str) -> str:
    """Return the name of a person as a language writes it; as the first does in which it is there, where none is."""
    return name.get(tag) or next(iter(name.values()), "")


def signed_by(signatory: OwnSignatory, tag: str) -> dict[Path, Any]:
    """Return what changes in a request when this person signs it in a language."""
    return {
        ("signatory", "name"): written(signatory.name, tag),
        ("signatory", "function"): signatory.function.get(tag, ""),
        ("signatory", "on_behalf"): signatory.on_behalf.get(tag, ""),
        ("signatory", "place"): signatory.place.get(tag, ""),
        ("signatory", "authorised"): signatory.authorised,
    }


def named_contact(contact: OwnContact, tag: str, zone: str, day: dt.date) -> dict[Path, Any]:
    """Return what changes in a request when this officer answers questions on it."""
    return {
        ("requesting", "contact", "name"): written(contact.name, tag),
        ("requesting", "contact", "function"): contact.function.get(tag, ""),
        ("requesting", "contact", "telephone"): contact.telephone,
        ("requesting", "contact", "email"): contact.email,
        ("requesting", "contact", "hours"): hours_with_offset(contact.hours, zone, day),
        ("requesting", "contact", "languages"): contact.languages.get(tag, ""),
    }


def often_conducting(profile: OwnAuthority, tag: str) -> list[ConductingAuthority]:
    """Return the authorities that may conduct a matter: those often named, and the authority itself where its functions are given.

    Each comes in the language; where it has no name there, in the first that it has.
    """
    pairs = [(one.name, one.functions) for one in profile.often_named]
    if profile.functions:
        pairs.append((profile.name, profile.functions))
    return [
        ConductingAuthority(name=names[there], functions=functions.get(there, ""))
        for names, functions in pairs
        if (there := tag if tag in names else next(iter(names), ""))
    ]


def hours_with_offset(hours: str, zone: str, day: dt.date) -> str:
    """Return office hours with the distance to UTC on a day: `08:00-16:00 (UTC+1)`."""
    known = zone_of(zone) if zone else None
    if not hours or known is None or _SAYS_ZONE.search(hours):
        return hours
    distance = dt.datetime.combine(day, dt.time(12), known).utcoffset() or dt.timedelta()
    minutes = round(distance.total_seconds() / 60)
    sign = "-" if minutes < 0 else "+"
    whole, rest = divmod(abs(minutes), 60)
    said = f"{sign}{whole}{f':{rest:02}' if rest else ''}" if minutes else ""
    return f"{hours} (UTC{said})"


def profile_of(profiles: Profiles, request: Request) -> OwnAuthority | None:
    """Return the profile whose authority makes a request: by its name in any language; none where no profile has it."""
    name = request.requesting.name
    return next((one for one in profiles.profiles if name and name in one.name.values()), None)


def in_other_words(profile: OwnAuthority, request: Request, tag: str) -> dict[Path, str]:
    """Return the texts that still stand as the profile has them in another language, each in this one.

    What the officer changed is not among them, nor what the profile does not have in this language. The closing formula
    alone is then taken out, for the letter has a usual one in each language.
    """
    found: dict[Path, str] = {}
    for path, words in _worded(profile, request):
        held, wanted = value_at(request, path), words.get(tag, "")
        if (wanted or path == _CLOSING) and held and held != wanted and held in words.values():
            found[path] = wanted
    return found


def _worded(profile: OwnAuthority, request: Request) -> Iterator[tuple[Path, Mapping[str, str]]]:
    """Yield each text of a request that a profile has in several languages, with its words by language."""
    yield ("requesting", "state_name"), profile.state_name
    yield ("requesting", "name"), profile.name
    yield ("requesting", "address"), profile.address
    yield ("requesting", "classification"), profile.classification
    yield _CLOSING, profile.closing
    for contact in _called(profile.contacts, request.requesting.contact.name):
        yield ("requesting", "contact", "name"), contact.name
        yield ("requesting", "contact", "function"), contact.function
        yield ("requesting", "contact", "languages"), contact.languages
    for signatory in _called(profile.signatories, request.signatory.name):
        yield ("signatory", "name"), signatory.name
        yield ("signatory", "function"), signatory.function
        yield ("signatory", "on_behalf"), signatory.on_behalf
        yield ("signatory", "place"), signatory.place
    known = [(one.name, one.functions) for one in profile.often_named]
    known.append((profile.name, profile.functions))
    for index, conducting in enumerate(request.conducting):
        for names, functions in known:
            if conducting.name in names.values():
                yield ("conducting", index, "name"), names
                yield ("conducting", index, "functions"), functions
                break


def _called(listed: Sequence[_Named], name: str) -> list[_Named]:
    """Return the first entry with a name, if any."""
    return [one for one in listed if name and name in one.name.values()][:1]
