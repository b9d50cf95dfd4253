"""Address a request to the Ministry of Foreign Affairs of a State that named no authority and wants the diplomatic channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.directory.told import wants_diplomats
from mlawriter.i18n.languages import LANGUAGES, SOURCE_LANGUAGE
from mlawriter.i18n.messages import D_
from mlawriter.i18n.translator import translator

if TYPE_CHECKING:
    from mlawriter.directory.directory import KnownState
    from mlawriter.request.authority import RequestedAuthority

MINISTRY = D_("Ministry of Foreign Affairs")


def is_ministry(name: str, language: str) -> bool:
    """Tell whether a name is the one that is put in, in this language or in English."""
    return name in {_in(language), MINISTRY}


def with_ministry(
    requested: RequestedAuthority, state: KnownState, language: str
) -> RequestedAuthority | None:
    """Return the authority with the ministry's name in the language of the letter; nothing where one is named already."""
    if requested.name.strip() or not wants_diplomats(state):
        return None
    return requested.model_copy(update={"name": _in(language)})


def _in(language: str) -> str:
    known = any(one.tag == language for one in LANGUAGES)
    return translator(language if known else SOURCE_LANGUAGE.tag, "document").text(MINISTRY)
