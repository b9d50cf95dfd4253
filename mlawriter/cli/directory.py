"""Say what the directory knows of a State, and take over a newer edition of it."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from mlawriter.cli.output import complain, say, say_json, tell
from mlawriter.cli.refusals import NoSuchState, UnknownState

if TYPE_CHECKING:
    import argparse

    from mlawriter.directory.difference import Difference, Differences
    from mlawriter.directory.directory import Known
    from mlawriter.directory.pack import Pack
    from mlawriter.directory.told import Told
    from mlawriter.i18n.translator import Translator

_SUMS = ("protocols", "conventions")
"""Lines that sum up others, which follow."""
_NEAR = 8
_LONGEST = 80
_SHORTEST = 3


def state(chosen: argparse.Namespace, speak: Translator) -> bool:
    """Print what is known of a State, each value with its source and day.

    Raises:
        NoSuchState: no State is meant.
        UnknownState: more than one may be meant, or one that is spelt otherwise.

    """
    from mlawriter.casebook.folders import folders_of_user
    from mlawriter.casebook.office import load_office
    from mlawriter.directory.brought import day_of
    from mlawriter.directory.told import BEFORE_SENDING, gaps, not_known, told
    from mlawriter.i18n.messages import N_
    from mlawriter.request.catalogue import titles

    code = _meant(chosen.state, speak)
    office = load_office(folders_of_user(), partial(complain, speak=speak))
    known = office.directory.state(code)
    lines = [line for line in told(known, office.practice_of(code), titles()) if line.key not in _SUMS]
    missing = [speak.text(label) for label in not_known(known)]
    pack = office.directory.pack
    if chosen.json:
        values = [_row(line, speak) for line in lines if line.beside]
        head = {
            "code": code,
            "name": speak.country(code),
            "territory_of": known.territory_of,
            "edition": pack.issued,
            "mark": pack.mark,
        }
        say_json(
            _plain(
                {**head, "values": values, "not_known": missing, "before_sending": speak.text(BEFORE_SENDING)}
            )
        )
        return True
    say(f"{speak.country(code)} ({code})")
    say(speak.text(N_("Edition of {day}"), day=day_of(pack, speak)))
    for line in lines:
        say("")
        for indent, words in zip(("", *["    "] * 4), _words(line, speak), strict=False):
            say(f"{indent}{words}")
    say("")
    if words := gaps(known, speak):
        say(words)
    say(speak.text(BEFORE_SENDING))
    return True


def edition(chosen: argparse.Namespace, speak: Translator) -> bool:
    """Print what a file brings and how it differs from the edition that holds; take it over where that is asked.

    Raises:
        MlaError: the file cannot serve, or its edition would not hold.

    """
    from mlawriter.casebook.directory_kept import load_directory
    from mlawriter.casebook.edition_file import read_edition
    from mlawriter.casebook.edition_kept import EditionOlder, EditionSame, accept, refuse_unfit
    from mlawriter.casebook.folders import folders_of_user
    from mlawriter.casebook.publishers import load_publishers
    from mlawriter.cli.arguments import today_of_officer
    from mlawriter.directory.brought import about, day_of
    from mlawriter.directory.difference import differences
    from mlawriter.i18n.messages import N_

    folders = folders_of_user()
    brought = read_edition(chosen.file, load_publishers(folders), today_of_officer())
    held = load_directory(folders, partial(complain, speak=speak))
    found = differences(held.pack, brought.pack, held.own)
    signed = speak.text(brought.signed.how.label, name=brought.signed.name, key=brought.signed.key)
    if chosen.json:
        say_json(_plain(_differences(brought.pack, held.pack, found, signed, speak)))
    else:
        for line in (*about(brought.pack, speak), signed, brought.signed.comment, ""):
            say(line)
        for one in found.values:
            say(_difference(one, speak))
        if not found.values:
            say(speak.text(N_("Nothing changes.")))
    try:
        refuse_unfit(brought.pack, held.pack, older=chosen.older)
    except EditionSame as same:
        complain(same, speak)  # a machine that has it already is as it should be
        return True
    except EditionOlder as older:
        if chosen.accept:
            raise
        complain(older, speak)
    if chosen.accept:
        accept(folders, brought, held.pack, older=chosen.older)
        tell(speak.text(N_("The edition of {day} holds from now on."), day=day_of(brought.pack, speak)))
    return True


def _meant(typed: str, speak: Translator) -> str:
    from mlawriter.directory.pack import EUROPEAN_UNION
    from mlawriter.directory.search import matching, named_whole

    tag = speak.language.tag
    code = named_whole(typed, tag)  # a part of a name could be that of another State
    if not code and _is_union(typed, speak):
        return EUROPEAN_UNION
    if not code:
        near = [f"{speak.country(one)} ({one})" for one in _near(typed, matching(typed, tag), speak)]
        shown = "".join(letter for letter in typed if letter.isprintable())[:80]
        if not near:
            raise NoSuchState(name=shown)
        raise UnknownState(name=shown, near=speak.listed(near))
    return code


def _is_union(typed: str, speak: Translator) -> bool:
    """Tell whether the European Union is named, by code or in any language: a search for States leaves it out."""
    from mlawriter.directory.pack import EUROPEAN_UNION
    from mlawriter.directory.search import names_of, plain
    from mlawriter.i18n.languages import LANGUAGES

    looked = plain(typed[:_LONGEST])
    names = (names_of(EUROPEAN_UNION, one.tag) for one in (speak.language, *LANGUAGES))
    return looked == plain(EUROPEAN_UNION) or any(looked in known for known in names)


def _near(typed: str, matches: tuple[str, ...], speak: Translator) -> list[str]:
    """Return the codes that may have been meant: those whose names hold what was typed, or read like it."""
    import difflib

    from mlawriter.directory.search import plain
    from mlawriter.directory.states import STATES

    if len(plain(typed)) < _SHORTEST:
        return []  # two letters stand in many names; whoever typed them meant a code
    if matches:
        return list(matches[:_NEAR])
    names = {plain(name): code for code in STATES for name in (code, speak.country(code))}
    return [names[name] for name in difflib.get_close_matches(plain(typed)[:80], names, 3)]


def _words(line: Told, speak: Translator) -> list[str]:
    from mlawriter.directory.told import differs, said_by, spoken
    from mlawriter.i18n.messages import N_

    label = spoken(line.label, speak)
    value = speak.text(N_("{label}: {state}"), label=label, state=spoken(line.value, speak))
    beside = said_by(line, speak) if line.beside else ""
    return [words for words in (value, beside, speak.text(line.note), differs(line, speak)) if words]


def _row(line: Told, speak: Translator) -> dict[str, Any]:
    from mlawriter.directory.told import spoken

    (known,) = line.beside
    return {
        "field": line.key,
        "label": spoken(line.label, speak),
        "value": known.value,
        "words": spoken(line.value, speak),
        **_provenance(known),
    }


def _provenance(known: Known[object]) -> dict[str, Any]:
    return {
        "sources": list(known.sources),
        "as_of": known.as_of,
        "trust": known.trust,
        "verified": known.verified,
        "note": known.note,
        "own": known.own,
        "initials": known.initials,
        "shipped": known.shipped,
    }


def _difference(one: Difference, speak: Translator) -> str:
    from mlawriter.directory.told import spoken
    from mlawriter.i18n.messages import N_

    sides = [spoken(side.value, speak) for side in (one.before, one.after) if side is not None]
    own = f" ({speak.text(N_('your own record'))})" if one.own else ""
    label = f"{one.code}  {speak.text(one.change.label)}  {spoken(one.line.label, speak)}{own}"
    return f"{label}: {' → '.join(dict.fromkeys(sides))}"


def _differences(
    brought: Pack, held: Pack, found: Differences, signed: str, speak: Translator
) -> dict[str, Any]:
    from mlawriter.directory.told import spoken

    def side(line: Told | None) -> dict[str, Any] | None:
        return None if line is None else {"words": spoken(line.value, speak), **_provenance(line.beside[0])}

    return {
        "issued": brought.issued,
        "mark": brought.mark,
        "title": brought.title,
        "signed": signed,
        "held": held.issued,
        "held_mark": held.mark,
        "states": len(brought.states),
        "states_added": found.states_added,
        "states_removed": found.states_removed,
        "differences": [
            {
                "code": one.code,
                "field": one.line.key,
                "label": spoken(one.line.label, speak),
                "change": one.change,
                "own": one.own,
                "before": side(one.before),
                "after": side(one.after),
            }
            for one in found.values
        ],
    }


def _plain(value: object) -> Any:  # noqa: ANN401 - what JSON can hold
    """Return a value as JSON can hold it."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        held = {one.name: getattr(value, one.name) for one in dataclasses.fields(value)}
        return {name: _plain(one) for name, one in held.items() if one not in (None, "")}
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json", exclude_none=True)
    if isinstance(value, Mapping):
        return {str(name): _plain(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, dt.date) else value
