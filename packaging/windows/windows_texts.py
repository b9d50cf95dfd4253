"""Read what the installer and the starters say, and give each language the name that Windows and NSIS know it by."""

from __future__ import annotations

import json
from pathlib import Path

TEXTS: dict[str, dict[str, str]] = json.loads(Path(__file__).with_name("texts.json").read_text("utf-8"))
"""Name of a sentence -> tag of a language -> the sentence."""

OF_NSIS = {
    "en": "English",
    "fr": "French",
    "es": "Spanish",
    "ar": "Arabic",
    "ru": "Russian",
    "zh_Hans": "SimpChinese",
    "pt": "Portuguese",
    "bs": "Bosnian",
    "hr": "Croatian",
    "sr_Latn": "SerbianLatin",
    "sr_Cyrl": "Serbian",
    "cnr": "Montenegrin",
}
"""Tag -> the language file of NSIS; Montenegrin is made by us (montenegrin.py)."""

OF_WINDOWS = {
    "en": ("en",),
    "fr": ("fr",),
    "es": ("es",),
    "ar": ("ar",),
    "ru": ("ru",),
    "zh_Hans": ("zh",),
    "pt": ("pt",),
    "bs": ("bs",),
    "hr": ("hr",),
    "cnr": ("sr-Latn-ME",),
    "sr_Cyrl": ("sr-Cyrl",),
    "sr_Latn": ("sr",),
}
"""Tag -> how the names of its locales begin in Windows; the first that fits is taken, English is the last resort."""
