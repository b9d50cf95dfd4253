"""Hand the texts of a request to a translator and take the translation back, on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.cli.key import keys_for
from mlawriter.cli.output import complain, say, tell
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
    from mlawriter.handoff.outgoing import free_glossary_beside, written
    from mlawriter.handoff.terms import table
    from mlawriter.training.samples import UnknownLanguage

    out: Path = chosen.out
    refuse_request(out)
    request = case_file.load(chosen.file, keys_for([chosen.file], chosen, speak))
    tags = [language.tag for language in LANGUAGES]
    if chosen.to not in tags:
        raise UnknownLanguage(tag=chosen.to, known=", ".join(tags))
    content = written(request, chosen.to, secret=chosen.with_sealed)
    terms = table(request.language.tag, chosen.to)
    atomic.write_atomic(out, content)
    beside = free_glossary_beside(out, terms)
    atomic.write_atomic(beside, terms)
    for path in (out, beside):
        say(speak.text(N_("Written: {file}"), file=reasons.shown(path)))
    return True


def take_back(chosen: argparse.Namespace, speak: Translator) -> bool:
    """Take a translation over into a request file, and list what is odd about it.

    Raises:
        MlaError: when one of the files cannot be used, or a colleague has the request open; it is then unchanged.

    """
    from mlawriter.casebook import case_file, reasons
    from mlawriter.casebook.folders import folders_of_user
    from mlawriter.casebook.open_case import OpenCase
    from mlawriter.handoff.incoming import read, with_arrival

    # As the window does it: it heeds the lock, and keeps a copy of a file of an older version.
    case = OpenCase.open(chosen.file, folders_of_user(), keys=keys_for([chosen.file], chosen, speak))
    for notice in case.told_once():
        complain(notice, speak)
    try:
        request = case.held.request
        arrival = read(chosen.translation, request)
        request.translations = with_arrival(request, arrival)
        case.save(case_file.plain(case.held))
    finally:
        case.close()
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
    from mlawriter.request.places import place_in_words

    place = remark.place if remark.source is None else place_in_words(request, remark.source.path, speak)
    return f"{place}: {in_words(remark, speak)}"
