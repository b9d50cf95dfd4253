"""Examine the translations of what the officer typed (UNTOC 18(14))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mlawriter.core.answer import Answer
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_
from mlawriter.request.translated import Standing, standing_of

if TYPE_CHECKING:
    from mlawriter.request.request import Request
    from mlawriter.request.rules import RequestRule, Surroundings


@rule("G33", Severity.ADVICE, "UNTOC 18(14)", N_("Translations are of the texts as they stand"))
def translations_current(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Advise on texts that were changed after they were translated: a letter in that language is a draft until then."""
    for translation in request.translations:
        name = next((one.name for one in LANGUAGES if one.tag == translation.tag), translation.tag)
        for one in standing_of(request, translation.tag, secret=True):
            if one.standing is Standing.STALE:
                yield Found(
                    one.source.path,
                    N_(
                        "This text was changed after it was translated ({language}). Hand it out again, or correct the translation: menu Edit, Translations of the request."
                    ),
                    {"language": name},
                )


@rule("G34", Severity.ADVICE, "UNTOC 18(14)", N_("Texts are handed out where the language is not accepted"))
def texts_handed_out(request: Request, _around: Surroundings) -> Iterator[Found]:
    """Advise that a translator can translate the texts, where the language is not accepted and nothing is translated."""
    language = request.language
    if language.accepted is not Answer.NO or language.translation.strip():
        return
    if not any(translation.texts for translation in request.translations):
        yield Found(
            ("language", "translation"),
            N_(
                "A translator can translate your texts, and the letter then comes in that language as a whole: menu Edit, Translations of the request."
            ),
        )


RULES: tuple[RequestRule, ...] = (translations_current, texts_handed_out)
