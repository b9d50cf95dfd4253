"""Write the letter of a request on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.cli.output import say, tell
from mlawriter.cli.refusals import NoLanguage, WouldReplaceRequest
from mlawriter.i18n.languages import LANGUAGES, SOURCE_LANGUAGE
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from mlawriter.i18n.translator import Translator
    from mlawriter.request.request import Request

_WITHHELD = N_("Nothing was written: blocking findings stand against a signature copy ({count}).")
_MARKED = N_("The letter is marked as a draft: blocking findings stand against a signature copy ({count}).")


def draft(chosen: argparse.Namespace, speak: Translator) -> bool:
    """Write the letter: a signature copy when nothing blocks it, otherwise one marked as a draft.

    Return whether it was written: with `--final` a letter that is not ready is not.

    Raises:
        MlaError: when the request cannot be read or the letter not be written.

    """
    from mlawriter.casebook import atomic, reasons
    from mlawriter.core.findings import Severity
    from mlawriter.render.compose import compose
    from mlawriter.render.word import write
    from mlawriter.request.examine import examine

    out: Path = chosen.out
    if chosen.file and atomic.real(out) == atomic.real(chosen.file):
        raise WouldReplaceRequest(file=reasons.shown(out))
    request, tag = _request(chosen)
    blocking = sum(one.severity is Severity.BLOCKING for one in examine(request, chosen.today))
    if blocking and chosen.final:
        tell(speak.text(_WITHHELD, count=blocking))
        return False
    atomic.write_atomic(out, write(compose(request, tag, draft=chosen.draft or blocking > 0)))
    if blocking and not chosen.draft:
        tell(speak.text(_MARKED, count=blocking))
    say(speak.text(N_("Written: {file}"), file=reasons.shown(out)))
    return True


def _request(chosen: argparse.Namespace) -> tuple[Request, str]:
    """Return the request and the language of its letter."""
    from mlawriter.casebook import case_file
    from mlawriter.training import samples

    if chosen.sample is not None:
        tag = chosen.language or SOURCE_LANGUAGE.tag
        return samples.load(chosen.sample, tag), tag
    request = case_file.load(chosen.file)
    tag = chosen.language or request.language.tag
    tags = [language.tag for language in LANGUAGES]
    if not tag:
        raise NoLanguage(known=", ".join(tags))
    if tag not in tags:
        raise samples.UnknownLanguage(tag=tag, known=", ".join(tags))
    return request, tag
