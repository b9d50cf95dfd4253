"""Hold an exported document against its request on the command line."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from mlawriter.cli.arguments import today_of_officer
from mlawriter.cli.key import keys_for
from mlawriter.cli.output import complain, say, say_json, tell
from mlawriter.core.instant import in_local_time
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from mlawriter.i18n.translator import Translator
    from mlawriter.life.case import Case
    from mlawriter.life.reworded import ChangedLines
    from mlawriter.render.reread import Reread, TextsOf


def compare(chosen: argparse.Namespace, speak: Translator) -> bool:
    """Say whether a Word document says what was approved; without an approval, what the request says now.

    Raises:
        MlaError: when one of the files cannot be read.

    """
    from mlawriter.casebook import case_file, disk, reasons
    from mlawriter.core.errors import FileTooLarge
    from mlawriter.render.letterhead import FILE_LIMIT
    from mlawriter.render.letterhead.refusals import told
    from mlawriter.render.reread import reread
    from mlawriter.render.text_of import NotReadable
    from mlawriter.render.training_mark import training_mark

    case = case_file.load_case(chosen.file, keys_for([chosen.file], chosen, speak))
    name = reasons.shown(chosen.document)
    try:
        content = disk.read_limited(chosen.document, FILE_LIMIT)
    except FileTooLarge as error:
        raise NotReadable(file=name, causes=()) from error
    try:
        found = reread(case, texts_of(case, speak), content, name)
    except NotReadable as refused:
        for line in told(refused.causes, speak):
            tell(line)
        raise
    if chosen.json:
        say_json({"training": case.request.training, **_plain(found)})
    else:
        if case.request.training:
            say(training_mark(speak.language.tag))
        _say(found, speak)
    return found.is_good


def texts_of(case: Case, speak: Translator) -> TextsOf:
    """Return what makes the texts of a case as this office would export them now."""
    from mlawriter.casebook.folders import folders_of_user
    from mlawriter.casebook.house_of_request import house_for
    from mlawriter.casebook.house_style import load_house_style
    from mlawriter.casebook.letterhead_file import load_letterhead
    from mlawriter.casebook.office import load_office
    from mlawriter.casebook.own_authorities import letterhead_of, load_profiles
    from mlawriter.render.reread import TextsOf

    folders = folders_of_user()
    office = replace(load_house_style(folders), letterhead=load_letterhead(folders))
    house = house_for(office, case.request, load_profiles(folders), partial(letterhead_of, folders))
    checks = load_office(folders, partial(complain, speak=speak))
    return TextsOf(case.request, speak.language.tag, checks.examine(case.request, today_of_officer()), house)


def _say(found: Reread, speak: Translator) -> None:
    if found.kind is not None:
        say(f"{speak.text(found.kind.title)} ({speak.language_name(found.language)})")
    if found.approval is not None and found.approval.at is not None:
        said = {"name": found.approval.by, "moment": speak.moment(in_local_time(found.approval.at))}
        say(speak.text(N_("Approved by {name} on {moment}."), **said))
    for sentence in found.verdict:
        say(speak.text(sentence))
    if found.shown is None:
        return
    for place in found.shown.filled:
        label = place.label or speak.text(N_("A place to fill in"))
        say(speak.text(N_("Filled in – {place}: {words}"), place=label, words=place.words))
    _say_changes(found.shown.changes)
    if found.shown.margins:
        say(speak.text(N_("Header or footer:")))
        _say_changes(found.shown.margins)


def _say_changes(changes: Sequence[ChangedLines]) -> None:
    for run in changes:
        for sign, lines in (("-", run.before), ("+", run.after)):
            for line in lines:
                say(f"  {sign} {line}")


def _plain(found: Reread) -> dict[str, Any]:
    approval, shown = found.approval, found.shown
    return {
        "document": found.kind.key if found.kind else None,
        "language": found.language or None,
        "approved_by": approval.by if approval else None,
        "approved_at": approval.at.isoformat() if approval and approval.at else None,
        "equals_approved": found.from_approved.same if found.from_approved else None,
        "equals_now": found.from_now.same if found.from_now else None,
        "filled": [{"place": one.label, "words": one.words} for one in (shown.filled if shown else ())],
        "changes": [_sides(run) for run in (shown.changes if shown else ())],
        "not_compared": [*(shown.unread if shown else ())],
        "margins": [_sides(run) for run in (shown.margins if shown else ())],
    }


def _sides(run: ChangedLines) -> dict[str, list[str]]:
    return {"before": [*run.before], "after": [*run.after]}
