"""Choose the language of the messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.i18n.errors import CatalogueMissing
from mlawriter.i18n.languages import LANGUAGES, SOURCE_LANGUAGE
from mlawriter.i18n.system import tags_of_system
from mlawriter.i18n.translator import translator

if TYPE_CHECKING:
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
        tag = next((one for one in tags if one.casefold() == tag.casefold()), tag)
        if tag not in tags:
            raise UnknownLanguage(tag=tag, known=", ".join(tags))
        return translator(tag, "interface")
    wanted = next(tags_of_system(), SOURCE_LANGUAGE.tag)
    try:
        return translator(wanted, "interface")
    except CatalogueMissing:
        return translator(SOURCE_LANGUAGE.tag, "interface")
