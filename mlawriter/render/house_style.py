"""Say how an office wants its documents: paper, letterhead, usage of each language. Nothing of it changes what a letter says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from mlawriter.i18n import languages
from mlawriter.i18n.translator import Translator, translator
from mlawriter.i18n.usage import USUAL, Usage

if TYPE_CHECKING:
    from mlawriter.i18n.languages import Language
    from mlawriter.render.letterhead.letterhead import Letterhead


class Paper(StrEnum):
    """Name the sizes of paper."""

    A4 = "A4"
    LETTER = "Letter"

    @property
    def size(self) -> tuple[int, int]:
        """Return width and height in twentieths of a point: 210 × 297 mm, 8½ × 11 inches."""
        return (12240, 15840) if self is Paper.LETTER else (11906, 16838)


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """Hold what an office chose for all its documents."""

    paper: Paper = Paper.A4
    usages: Mapping[str, Usage] = field(default_factory=lambda: MappingProxyType({}))
    """Usage of a language by its tag; one that is not named is used as usual."""

    letterhead: Letterhead | None = None
    """The authority's own; without one, the letter names State and authority in lines of its own."""

    def usage(self, tag: str) -> Usage:
        """Return how a language is used."""
        return self.usages.get(tag, USUAL)

    def speak(self, tag: str) -> Translator:
        """Return the translator of documents in a language.

        Raises:
            KeyError: when the program does not have the language.
            CatalogueMissing: when its catalogue cannot be read.
            WordingRefused: when the office's own sentences cannot serve.

        """
        return translator(tag, "document", self.usage(tag))

    def language(self, tag: str) -> Language:
        """Return a language as it is used."""
        return languages.language(tag).of_region(self.usage(tag).region)


PLAIN = HouseStyle()
"""The style of an office that chose nothing."""
