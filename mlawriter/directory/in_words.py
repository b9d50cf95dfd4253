"""Put what is known of a State into the braces of a message: a translator words it when the message is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mlawriter.directory.told import CountryName, LanguageName, Value, rests_on, spoken
from mlawriter.i18n.messages import N_, Worded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mlawriter.directory.directory import Known
    from mlawriter.i18n.translator import Translator


@dataclass(frozen=True, slots=True)
class InWords(Worded):
    """Hold a value that is told of a State."""

    value: Value

    def worded(self, speak: Translator) -> str:
        """Return the value in the language of a translator."""
        return spoken(self.value, speak)


@dataclass(frozen=True, slots=True)
class RestsOn(Worded):
    """Hold what a value rests on: source, day of print, trust, and the limits that are noted there."""

    known: Known[object]

    def worded(self, speak: Translator) -> str:
        """Return one or two sentences."""
        said = rests_on(self.known, speak)
        if not self.known.note:
            return said
        noted = speak.text(N_("Noted there: {note}."), note=speak.text(self.known.note))
        return f"{said} {noted}"


def state_named(code: str) -> InWords:
    """Return the name of a State, to stand in a brace."""
    return InWords(CountryName(code))


def languages_named(tags: Iterable[str]) -> InWords:
    """Return names of languages, to stand in a brace."""
    return InWords(tuple(LanguageName(tag) for tag in tags))
