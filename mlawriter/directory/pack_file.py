"""Read an edition of the directory from a file, and refuse one that says what cannot be."""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from mlawriter.core.errors import FileProblem
from mlawriter.core.wrong_value import TWICE, first_wrong
from mlawriter.directory.pack import EUROPEAN_UNION, Pack, StateEntry
from mlawriter.directory.provenance import Trust
from mlawriter.directory.states import STATES
from mlawriter.directory.treaties import Convention
from mlawriter.i18n.messages import N_, Message

if TYPE_CHECKING:
    from mlawriter.core.wrong_value import Place

FORMAT, VERSION = "mlawriter-directory", 1
SHIPPED = "directory.json"
"""The edition that travels with the program, beside this module."""

# Each group costs some hundred bytes once read, and a wrong one more: 4 MB of brackets would cost a gigabyte.
_GROUPS, _VALUES = 50_000, 200_000
_MARK = 8
"""Characters of the SHA-256 that are shown, and read out on the telephone."""

DAMAGED = N_("it is damaged, or its end is missing")
OTHER = N_("it holds something else")
TOO_LARGE = N_("it is larger than a directory can be")
_NO_STATE = N_("no State or territory has this code")
_NO_SOURCE = N_("the source is not in the file’s list of sources")
_TOO_EARLY = N_("the day is before the treaty was adopted")
_TOO_LATE = N_("the day is after the day on which the file was issued")
_SIGNED_LATER = N_("the signature is after the deposit")
_CLAIMS_OWN = N_("only an office can mark a value as its own record")


class PackRefused(FileProblem):
    """Say why a file cannot serve as a directory of States."""

    message = N_("The file {file} cannot serve as a directory of States: {reason}. Nothing was changed.")
    advice = N_("Ask whoever prepared the file for another copy.")


class PackNewer(PackRefused):
    """Say that the file is of a form that came after this version of the program."""

    advice = N_("Get a newer version of the program.")


class PackWrong(PackRefused):
    """Say which value keeps a file from serving as a directory of States."""

    message = N_(
        "The file {file} cannot serve as a directory of States, because of {place}: {reason}. Nothing was changed."
    )


class _Twice(ValueError):
    """Leave the parser at a name that an object has twice."""


def read(content: bytes, name: str) -> Pack:
    """Return the edition that the bytes hold; `name` is for messages.

    Raises:
        PackRefused: they are damaged, of another version, or say what cannot be.

    """
    if max(map(content.count, (b"{", b"["))) > _GROUPS or content.count(b":") > _VALUES:
        raise PackRefused(file=name, reason=TOO_LARGE)
    try:
        held = json.loads(content.decode("utf-8"), object_pairs_hook=_without_doubles)
    except _Twice as twice:
        raise PackWrong(file=name, place=_shown(str(twice)), reason=TWICE) from None
    except (ValueError, RecursionError):
        raise PackRefused(file=name, reason=DAMAGED) from None
    if not isinstance(held, dict) or held.get("format") != FORMAT:
        raise PackRefused(file=name, reason=OTHER)
    version = held.get("version")
    if version != VERSION or type(version) is not int:
        refused = PackNewer if type(version) is int and version > VERSION else PackRefused
        raise refused(file=name, reason=N_("this version of the program reads no directory of its kind"))
    try:
        pack = Pack.model_validate_json(content, context={"mark": mark_of(content)})
    except ValidationError as error:
        place, reason = first_wrong(error, partial(_by_code, held.get("states")))
        if not place:  # nested too deeply, or half a character: the two parsers do not agree on everything
            raise PackRefused(file=name, reason=DAMAGED) from None
        raise PackWrong(file=name, place=place, reason=reason) from None
    for place, reason in _faults(pack):
        raise PackWrong(file=name, place=place, reason=reason)
    return pack


def _by_code(states: object, place: Place) -> Place:
    """Return the way to a value with the code of the State, which a person can look up, in place of its number."""
    match place:
        case ("states", int(at), *rest) if isinstance(states, list) and rest != ["code"]:
            state = states[at]
            code = state.get("code") if isinstance(state, dict) else None
            if isinstance(code, str) and (code in STATES or code == EUROPEAN_UNION):
                return (code, *rest)
    return place


def mark_of(content: bytes) -> str:
    """Return what tells an edition from another of the same day: what `sha256sum directory.json` begins with."""
    return hashlib.sha256(content).hexdigest()[:_MARK]


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    held = dict(pairs)
    if len(held) < len(pairs):
        names = [name for name, _ in pairs]
        raise _Twice(next(name for name in names if names.count(name) > 1))
    return held


def _shown(name: str) -> str:
    """Return a name from a file so that it can stand in a sentence."""
    return "".join(letter for letter in name if letter.isprintable())[:80]


def _faults(pack: Pack) -> Iterator[tuple[str, Message]]:
    """Yield what no schema can say: codes, sources and days that do not fit together."""
    seen: set[str] = set()
    for state in pack.states:
        if state.code in seen:
            yield state.code, TWICE
        elif state.code not in STATES and state.code != EUROPEAN_UNION:
            yield state.code, _NO_STATE
        seen.add(state.code)
        yield from _faults_of_state(state, pack)
    for key, source in pack.sources.items():
        if source.as_of > pack.issued:
            yield f"{key} > as_of", _TOO_LATE


def _faults_of_state(state: StateEntry, pack: Pack) -> Iterator[tuple[str, Message]]:
    for name, value in state.stated():
        place = f"{state.code} > {name}"
        if any(key not in pack.sources for key in value.sources):
            yield f"{place} > sources", _NO_SOURCE
        if value.as_of > pack.issued:
            yield f"{place} > as_of", _TOO_LATE
        if value.trust is Trust.OWN:
            yield f"{place} > trust", _CLAIMS_OWN
    named = (*(one.check for one in state.practice), *(one.threshold for one in state.numbers))
    yield from ((f"{state.code} > {name}", TWICE) for name in sorted(set(named)) if named.count(name) > 1)
    for treaty, membership in state.treaties.items():
        place = f"{state.code} > {treaty}"
        if membership.date_trust is Trust.OWN:
            yield f"{place} > date_trust", _CLAIMS_OWN
        for name in ("signed", "deposited"):
            day: date | None = getattr(membership, name)
            if day is not None:
                yield from ((f"{place} > {name}", reason) for reason in _impossible(day, treaty, pack))
        if membership.signed and membership.deposited and membership.signed > membership.deposited:
            yield f"{place} > signed", _SIGNED_LATER


def _impossible(day: date, treaty: Convention, pack: Pack) -> Iterator[Message]:
    if day < treaty.adopted:
        yield _TOO_EARLY
    if day > pack.issued:
        yield _TOO_LATE


@functools.cache
def shipped() -> Pack:
    """Return the edition that travels with the program."""
    return read(Path(__file__).with_name(SHIPPED).read_bytes(), SHIPPED)
