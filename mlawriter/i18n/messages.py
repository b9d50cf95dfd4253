"""Mark texts for translation where they are declared; they are translated where they are shown.

`N_` marks a text of the interface, `D_` one of the document, `ND_` one that both show.
Named braces only: `N_("Page {number} of {total}")`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from mlawriter.i18n.translator import Translator

Message: TypeAlias = str
"""A message id: the English text, not yet translated."""


def N_(message: str) -> Message:  # noqa: N802 - the usual name of this mark
    """Mark a text of the interface and return it unchanged."""
    return message


def D_(message: str) -> Message:  # noqa: N802
    """Mark a text of the document and return it unchanged."""
    return message


def ND_(message: str) -> Message:  # noqa: N802
    """Mark a text that interface and document both show, and return it unchanged."""
    return message


class Worded(ABC):
    """Stand in a brace of a message as a value that has its own words in each language."""

    @abstractmethod
    def worded(self, speak: Translator) -> str:
        """Return the words in the language of a translator."""
