"""Hold translations of what the officer typed: the program translates its own sentences, a translator these."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field, StringConstraints

from mlawriter.core.fields import MAX_TEXT, Line, Part, Text, Ui
from mlawriter.i18n.messages import N_, ND_

MAX_LANGUAGES = 20
"""Languages into which one request is translated: more than any request is sent in."""
MAX_TEXTS = 20_000
"""Texts in one request."""

Place = Annotated[str, StringConstraints(min_length=1, max_length=400)]
"""Where a text stands, with ids in place of indexes: `items/9f2c41aa/topics`."""
Tag = Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,8}([-_][0-9A-Za-z]{1,8})*$", max_length=35)]
"""Tag of a language: one of the program's, such as `zh_Hans`, or as BCP 47 has it."""


class TranslatedText(Part):
    """Hold the translation of one text, and the text that it was made from."""

    place: Place
    source: Annotated[str, StringConstraints(max_length=MAX_TEXT)]
    """Another text at the place makes the translation stale."""
    text: Text


class SwornTranslator(Part):
    """Name who translated, for the certificate; nothing here is asked before the translation is back."""

    name: Annotated[Line, Ui(ND_("Name of the translator"), stays=True)] = ""
    qualification: Annotated[
        Line,
        Ui(
            ND_("Qualification or oath"),
            N_("In the language of the translation, for instance: sworn translator for Arabic and English."),
        ),
    ] = ""
    listed: Annotated[
        Line, Ui(ND_("Court or register, and number"), N_("Where the oath was taken or the name is listed."))
    ] = ""
    place: Annotated[Line, Ui(ND_("Place"))] = ""
    dated: Annotated[date | None, Ui(ND_("Date"), N_("Leave it empty if it is filled in by hand."))] = None


class Translation(Part):
    """Hold the translation into one language of what the officer typed."""

    tag: Tag
    made_from: Annotated[str, StringConstraints(max_length=35)] = ""
    """Tag of the language of the request when it was made."""
    texts: Annotated[list[TranslatedText], Field(max_length=MAX_TEXTS)] = []
    translator: SwornTranslator = SwornTranslator()
