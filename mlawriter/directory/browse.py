"""Narrow the directory down: by who is Party, by what is known, by what the office recorded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mlawriter.core.answer import Answer
from mlawriter.directory.pack import EUROPEAN_UNION
from mlawriter.directory.states import STATES
from mlawriter.directory.treaties import Convention

if TYPE_CHECKING:
    from datetime import date

    from mlawriter.directory.directory import Directory, KnownState

LISTED = (*STATES, EUROPEAN_UNION)
"""What the directory is asked about, by code; the European Union is a Party, and nobody sends it a request."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Say which States are wanted; what is left empty does not matter."""

    party: Answer | None = None
    """To the Convention; "not known" finds those of which the directory says nothing."""
    language: str = ""
    """Tag of a language that the State is known to accept."""
    authority: bool = False
    own: bool = False
    old: bool = False

    def lets_pass(self, state: KnownState, directory: Directory, today: date) -> bool:
        """Tell whether a State is wanted."""
        return (
            (self.party is None or party_to_convention(state) is self.party)
            and (
                not self.language or (state.languages is not None and self.language in state.languages.value)
            )
            and (not self.authority or state.authority is not None)
            and (not self.own or has_own_record(directory, state.code))
            and (not self.old or holds_old(state, today))
        )


def party_to_convention(state: KnownState) -> Answer:
    """Tell whether a State is Party to the Convention."""
    known = state.party(Convention.UNTOC)
    return Answer.UNKNOWN if known is None else known.value.answer


def has_own_record(directory: Directory, code: str) -> bool:
    """Tell whether the office recorded anything of a State."""
    record = directory.own.get(code)
    return record is not None and any(record.stated())


def holds_old(state: KnownState, today: date) -> bool:
    """Tell whether anything that a request needs was printed or checked more than twelve months ago."""
    needed = (state.party(Convention.UNTOC), state.authority, state.languages, state.channel, state.interpol)
    return any(known is not None and known.is_old(today) for known in needed)


def languages_accepted(directory: Directory) -> frozenset[str]:
    """Return the tags of all languages that any State is known to accept."""
    known = (directory.state(code).languages for code in LISTED)
    return frozenset(tag for one in known if one is not None for tag in one.value)
