"""Choose the language of the messages."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from mlawriter.i18n.errors import CatalogueMissing
from mlawriter.i18n.languages import LANGUAGES, SOURCE_LANGUAGE
from mlawriter.i18n.translator import translator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.i18n.translator import Translator


def speaker(tag: str = "") -> Translator:
    """Return the translator of the language asked for; without a tag, of the system's if we have it.

    Raises:
        UnknownLanguage: names the languages that the program has.
        CatalogueMissing: when the language was asked for in words and cannot be read.

    """
    from mlawriter.training.samples import UnknownLanguage

    tags = [language.tag for language in LANGUAGES]
    if tag:
        if tag not in tags:
            raise UnknownLanguage(tag=tag, known=", ".join(tags))
        return translator(tag, "interface")
    wanted = next((name for name in _of_system() if name in tags), SOURCE_LANGUAGE.tag)
    try:
        return translator(wanted, "interface")
    except CatalogueMissing:
        return translator(SOURCE_LANGUAGE.tag, "interface")


def _of_system() -> Iterator[str]:
    """Yield the tags of the languages that the system prefers, each followed by its plain language."""
    for name in _names_of_system():
        tag = name.partition(".")[0].partition("@")[0]
        yield tag
        yield tag.partition("_")[0]


def _names_of_system() -> list[str]:
    if sys.platform == "win32":
        import ctypes
        import locale

        return [locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")]
    # The order of gettext; the first of the last three that is set hides the others.
    held = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return [] if held == "C" else [*os.environ.get("LANGUAGE", "").split(":"), held]
