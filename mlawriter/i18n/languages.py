"""List the languages: one entry each, and no other code to touch when one is added."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Language:
    """Describe one language of interface and documents.

    `tag` names its folder under locales/; `locale` is the CLDR locale that dates, numbers and names of
    countries follow; `word` is the BCP 47 tag that a Word document carries for proofing.
    """

    tag: str
    name: str
    """Its own name, in itself."""
    locale: str
    word: str
    direction: Literal["ltr", "rtl"] = "ltr"
    east_asian: bool = False
    latin_font: str = "Times New Roman"
    complex_font: str = "Times New Roman"
    east_asian_font: str = "SimSun"
    word_date: str = "d MMMM yyyy"
    """Date format of the signature's date control, in Word's letters."""


LANGUAGES: tuple[Language, ...] = (
    Language("en", "English", "en_GB", "en-GB"),
    Language("fr", "Français", "fr_FR", "fr-FR"),
    Language("ar", "العربية", "ar_001", "ar-SA", direction="rtl"),
)

SOURCE_LANGUAGE = LANGUAGES[0]
"""The language the messages are written in."""


def language(tag: str) -> Language:
    """Return the language with this tag.

    Raises:
        KeyError: when the program does not have it.

    """
    for entry in LANGUAGES:
        if entry.tag == tag:
            return entry
    raise KeyError(tag)
