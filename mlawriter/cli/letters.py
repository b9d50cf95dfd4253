"""List the letters that follow a request on the command line, and write one of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from mlawriter.cli.arguments import today_of_officer
from mlawriter.cli.key import keys_for
from mlawriter.cli.output import complain, say, tell
from mlawriter.cli.refusals import NoLetter, NotWord
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    import argparse
    import datetime as dt

    from mlawriter.casebook.folders import Folders
    from mlawriter.i18n.translator import Translator
    from mlawriter.life.case import Case
    from mlawriter.render.house_style import HouseStyle
    from mlawriter.request.acknowledge import Withheld


def letters(chosen: argparse.Namespace, speak: Translator) -> bool:
    """List the letters of a case, or write the one with a number; return whether it was written.

    Raises:
        MlaError: when the case cannot be read, there is no such letter, or it cannot be written.

    """
    from mlawriter.casebook.case_file import load_case
    from mlawriter.cli.lists import show

    case = load_case(chosen.file, keys_for([chosen.file], chosen, speak))
    today = chosen.today or today_of_officer()
    if chosen.out is None:
        show(
            [_row(case, index, today, speak) for index in range(len(case.life.letters))], as_json=chosen.json
        )
        return True
    return _write(chosen, case, today, speak)


def _row(case: Case, index: int, today: dt.date, speak: Translator) -> dict[str, object]:
    letter = case.life.letters[index]
    return {
        "number": index + 1,
        "kind": letter.kind,
        "title": speak.text(letter.about.title),
        "language": letter.language,
        "sent": "" if letter.sent is None else letter.sent.isoformat(),
        "ready": not _withheld(case, index, today),
    }


def _withheld(case: Case, index: int, today: dt.date) -> Withheld:
    """Return what withholds the copy for signature of a letter."""
    from dataclasses import replace

    from mlawriter.life.examine import examine_letter
    from mlawriter.request.acknowledge import withheld

    found = examine_letter(case.life.letters[index], case, today)
    return withheld(case.life, [replace(one, path=("letters", index, *one.path)) for one in found])


def _write(chosen: argparse.Namespace, case: Case, today: dt.date, speak: Translator) -> bool:
    from mlawriter.casebook import atomic, reasons
    from mlawriter.casebook.folders import folders_of_user
    from mlawriter.casebook.letter_target import refuse_request
    from mlawriter.i18n.coverage import coverage
    from mlawriter.render.life_letter import compose_letter
    from mlawriter.render.word import write

    if chosen.out.suffix.lower() not in {"", ".docx"}:
        raise NotWord(file=reasons.shown(chosen.out))
    refuse_request(chosen.out)
    count = len(case.life.letters)
    if not 1 <= chosen.number <= count:
        raise NoLetter(number=chosen.number, count=count)
    letter = case.life.letters[chosen.number - 1]
    tag = letter.language or case.request.language.tag or speak.language.tag
    held = bool(_withheld(case, chosen.number - 1, today)) or coverage(tag, "document") < 1
    if held and chosen.final:
        tell(speak.text(N_("Nothing was written: the letter is not ready for signature.")))
        return False
    house = _house(case, folders_of_user(), speak)
    document = compose_letter(case, letter, tag, house=house, draft=held or chosen.draft)
    atomic.write_atomic(chosen.out, write(document, house=house))
    if held and not chosen.draft:
        tell(speak.text(N_("The letter is marked as a draft: it is not ready for signature.")))
    say(speak.text(N_("Written: {file}"), file=reasons.shown(chosen.out)))
    return True


def _house(case: Case, folders: Folders, speak: Translator) -> HouseStyle:
    """Return how the office that writes wants its documents."""
    from dataclasses import replace

    from mlawriter.casebook.house_of_request import house_for
    from mlawriter.casebook.house_style import load_house_style
    from mlawriter.casebook.letterhead_file import load_letterhead
    from mlawriter.casebook.own_authorities import letterhead_of, load_profiles
    from mlawriter.core.errors import MlaError

    office = replace(load_house_style(folders), letterhead=load_letterhead(folders))
    if case.life.incoming:  # the request names its own authority as the requesting one, which is the other's
        return office
    try:
        return house_for(office, case.request, load_profiles(folders), partial(letterhead_of, folders))
    except MlaError as error:
        complain(error, speak)
        return office
