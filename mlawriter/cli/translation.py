"""Hand the texts of a request to a translator and take the translation back, on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.cli.output import say, tell
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from mlawriter.handoff.incoming import Remark
    from mlawriter.i18n.translator import Translator
    from mlawriter.request.request import Request


def hand_out(chosen: argparse.Namespace, speak: Translator) -> bool:
    """Write the texts of a request for a translator, with the terms of the Convention beside them.

    Raises:
        MlaError: when the request cannot be read, holds nothing to translate, or the files cannot be written.

    """
    from mlawriter.casebook import atomic, case_file, reasons
    from mlawriter.casebook.letter_target import refuse_request
    from mlawriter.handoff.outgoing import glossary_beside, written
    from mlawriter.handoff.terms import table
    from mlawriter.training.samples import UnknownLanguage

    out: Path = chosen.out
    beside = glossary_beside(out)
    for path in (out, beside):
        refuse_request(path)
    request = case_file.load(chosen.file)
    tags = [language.tag for language in LANGUAGES]
    if chosen.to not in tags:
        raise UnknownLanguage(tag=chosen.to, known=", ".join(tags))
    content = written(request, chosen.to, secret=chosen.with_sealed)
    atomic.write_atomic(out, content)
    atomic.write_atomic(beside, table(request.language.tag, chosen.to))
    for path in (out, beside):
        say(speak.text(N_("Written: {file}"), file=reasons.shown(path)))
    return True


def take_back(chosen: argparse.Namespace, speak: Translator) -> bool:
    """Take a translation over into a request file, and list what is odd about it.

    Raises:
        MlaError: when one of the files cannot be used; the request is then unchanged.

    """
    from mlawriter.casebook import case_file, reasons
    from mlawriter.handoff.incoming import read, with_arrival

    request = case_file.load(chosen.file)
    arrival = read(chosen.translation, request)
    request.translations = with_arrival(request, arrival)
    case_file.save(chosen.file, request)
    for remark in arrival.remarks:
        tell(_told(remark, request, speak))
    say(
        speak.text(
            N_("Texts taken over: {taken}. To be looked at: {remarks}."),
            taken=arrival.taken,
            remarks=len(arrival.remarks),
        )
    )
    say(speak.text(N_("Written: {file}"), file=reasons.shown(chosen.file)))
    return True


def _told(remark: Remark, request: Request, speak: Translator) -> str:
    from mlawriter.handoff.incoming import in_words
    from mlawriter.handoff.outgoing import place_in_words

    place = remark.place if remark.source is None else place_in_words(request, remark.source, speak)
    return f"{place}: {in_words(remark, speak)}"
