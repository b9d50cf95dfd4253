"""Say how an office uses a language where usage differs: by country, in its figures, in its own sentences."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Digits(StrEnum):
    """Name the digits of Arabic letters, as CLDR does."""

    LATIN = "latn"
    ARABIC = "arab"

    @property
    def signs(self) -> str:
        """Return the ten digits."""
        return "٠١٢٣٤٥٦٧٨٩" if self is Digits.ARABIC else "0123456789"


@dataclass(frozen=True, slots=True)
class Usage:
    """Hold what an office chose for one language; nothing of it changes what a letter says."""

    region: str = ""
    """ISO 3166 code of the country whose dates, numbers and words are used; empty for the usual ones."""
    digits: Digits = Digits.LATIN
    """Digits of dates, numbers and amounts; only Arabic has a choice. Codes and what was typed stay."""
    wording: Path | None = None
    """A catalogue of sentences that the office words its own way (`mlawriter.i18n.wording`)."""


USUAL = Usage()
"""What holds where an office chose nothing."""
