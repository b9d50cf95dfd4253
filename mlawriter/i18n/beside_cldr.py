"""Say what CLDR lacks of our languages: the name of Montenegrin, and its words where CLDR has only Serbian ones."""

from __future__ import annotations

import re
from typing import Final

LANGUAGE_NAMES: Final = {
    "cnr": {
        "ar": "لغة الجبل الأسود",
        "bs": "crnogorski",
        "en": "Montenegrin",
        "es": "montenegrino",
        "fr": "monténégrin",
        "hr": "crnogorski",
        "pt": "montenegrino",
        "ru": "черногорский",
        "sr_Cyrl": "црногорски",
        "sr_Latn": "crnogorski",
        "zh": "黑山语",
    }
}
"""Names of languages by their tag, then by the language, with its script where it has two, in which they are said."""

_MONTENEGRIN: Final = "sr_Latn_ME"
_IJEKAVIAN: Final = {
    "belorus": "bjelorus",
    "devič": "djevič",
    "nemačk": "njemačk",
    "ponedelj": "ponedjelj",
    "portugalija": "portugal",
    "sever": "sjever",
}
_EKAVIAN: Final = re.compile("|".join(_IJEKAVIAN), re.IGNORECASE)


def in_own_words(name: str, locale: str) -> str:
    """Return a name or date of CLDR as the language of a locale has it: Njemačka, ponedjeljak."""
    if locale != _MONTENEGRIN:
        return name
    return _EKAVIAN.sub(_as_written, name)


def _as_written(match: re.Match[str]) -> str:
    word = _IJEKAVIAN[match[0].lower()]
    return word.capitalize() if match[0][0].isupper() else word
