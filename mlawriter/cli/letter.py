"""Write the letter of a request on the command line."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from mlawriter.cli.arguments import today_of_officer
from mlawriter.cli.key import keys_for
from mlawriter.cli.output import complain, say, tell
from mlawriter.cli.refusals import (
    NoDocument,
    NoLanguage,
    NotBeside,
    NotWord,
    OfAnotherState,
    WouldReplaceLetterhead,
)
from mlawriter.i18n.languages import LANGUAGES, SOURCE_LANGUAGE
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from mlawriter.casebook.folders import Folders
    from mlawriter.i18n.translator import Translator
    from mlawriter.life.case import Case
    from mlawriter.render.document_kinds import DocumentKind
    from mlawriter.render.house_style import HouseStyle
    from mlawriter.render.reread import TextsOf
    from mlawriter.request.acknowledge import Withheld
    from mlawriter.request.request import Request

_OTHER_KINDS = frozenset({".doc", ".htm", ".html", ".odt", ".pdf", ".po", ".rtf", ".txt", ".xlf"})
_NOTHING = N_("Nothing was written: the letter is not ready for signature.")
_MARKED = N_("The letter is marked as a draft: it is not ready for signature.")
_NOT_TRANSLATED = N_("The program’s own words are not all translated into the language of the letter.")
_WRITTEN_FOR_ANOTHER = N_("The request was written for a letter in another language ({language}).")
_TEXTS_MISSING = N_("Texts without a current translation: {count}.")
_WHY = N_("Blocking findings: {blocking}. Warnings without a reason: {warnings}.")


def draft(chosen: argparse.Namespace, speak: Translator) -> bool:
    """Write the letter: a signature copy when nothing withholds it, otherwise one marked as a draft.

    With `--document` it is another document of the request, with `--set` all of them in a folder.
    Return whether it was written: with `--final` a letter that is not ready is not.

    Raises:
        MlaError: when the request cannot be read or the letter not be written.

    """
    from mlawriter.casebook import atomic, reasons
    from mlawriter.casebook.folders import folders_of_user
    from mlawriter.casebook.house_style import load_house_style
    from mlawriter.casebook.letter_target import refuse_request
    from mlawriter.casebook.office import load_office
    from mlawriter.casebook.whole_folder import write_folder
    from mlawriter.i18n.coverage import coverage
    from mlawriter.render.document_set import Documents
    from mlawriter.render.reread import TextsOf
    from mlawriter.request.acknowledge import withheld
    from mlawriter.training.samples import SCENARIO_DAY

    out: Path = chosen.out
    refuse_request(out)
    _refuse_name(out, chosen.letterhead)
    case, tag = _case(chosen, speak)
    request = case.request
    typed, missing = request, 0
    second: str = chosen.bilingual
    if not second:
        secret = chosen.set or chosen.document == "confidential-annex"
        request, missing = _translated(typed, tag, secret=secret)
    kind = _document(request, chosen.document)
    places: list[str] = []
    if second:
        places = _lacking(typed, (tag, second), kind, speak, whole_set=chosen.set)
        missing = len(places)
    today = chosen.today or (SCENARIO_DAY if chosen.sample else today_of_officer())
    folders = folders_of_user()
    house = _dressed(load_house_style(folders), chosen.letterhead, typed, folders, speak)
    office = load_office(folders, partial(complain, speak=speak))
    findings = office.examine(typed, today)
    own = request.language.tag
    written_for = speak.language_name(own) if own and own != tag else ""
    half_translated = any(coverage(one, "document") < 1 for one in (tag, second) if one)
    why = ""
    if kind.waits or chosen.set:
        withholding = withheld(typed, findings)
        why = _why(withholding, speak, half_translated=half_translated, written_for=written_for)
        if missing:
            why = f"{speak.text(_TEXTS_MISSING, count=missing)} {why}".strip()
        if not why and office.approval_needed:
            texts = TextsOf(typed, speak.language.tag, findings, house)
            why = _unapproved(case, texts, [one for one in (tag, second) if one], speak)
    if why and chosen.final:
        _tell_all(f"{speak.text(_NOTHING)} {why}", places)
        return False
    documents = Documents(
        request,
        tag,
        speak.language.tag,
        findings,
        draft=chosen.draft,
        withheld=bool(why),
        house=house,
        untranslated=typed,
        second=second,
    )
    if chosen.set:
        write_folder(out, documents.whole_set())
    else:
        atomic.write_atomic(out, documents.written(kind))
    if why and not chosen.draft:
        _tell_all(f"{speak.text(_MARKED)} {why}", places)
    say(speak.text(N_("Written: {file}"), file=reasons.shown(out)))
    return True


def wording(chosen: argparse.Namespace, speak: Translator) -> bool:
    """Write the sentences of letters in one language, as the office has them now, to a catalogue.

    Raises:
        MlaError: when there is no such language, or the file cannot be written.

    """
    from mlawriter.casebook import atomic, reasons
    from mlawriter.casebook.folders import folders_of_user
    from mlawriter.casebook.house_style import load_house_style
    from mlawriter.casebook.letter_target import refuse_request
    from mlawriter.i18n.wording import catalogue_of_letters
    from mlawriter.training.samples import UnknownLanguage

    tags = [language.tag for language in LANGUAGES]
    if chosen.tag not in tags:
        raise UnknownLanguage(tag=chosen.tag, known=", ".join(tags))
    refuse_request(chosen.out)
    letters = load_house_style(folders_of_user()).speak(chosen.tag)
    atomic.write_atomic(chosen.out, catalogue_of_letters(letters).encode())
    say(speak.text(N_("Written: {file}"), file=reasons.shown(chosen.out)))
    return True


def _refuse_name(out: Path, letterhead: Path | None) -> None:
    """Refuse a name that would mislead, or destroy what the letter is made from.

    Raises:
        NotWord: when the ending is that of another kind of file.
        WouldReplaceLetterhead: when the letterhead is there.

    """
    from mlawriter.casebook import atomic, reasons

    if out.suffix.lower() in _OTHER_KINDS:
        raise NotWord(file=reasons.shown(out))
    if letterhead is not None and atomic.real(out) == atomic.real(letterhead):
        raise WouldReplaceLetterhead(file=reasons.shown(out))


def _dressed(
    house: HouseStyle, path: Path | None, request: Request, folders: Folders, speak: Translator
) -> HouseStyle:
    """Return the style with the letterhead of a file, or else with the one that is kept for this request.

    Raises:
        FileProblem: when the file cannot be read or is not fit; each reason is told in a line of its own.

    """
    from mlawriter.casebook.house_of_request import house_for
    from mlawriter.casebook.letterhead_file import import_letterhead, load_letterhead
    from mlawriter.casebook.own_authorities import letterhead_of, load_profiles
    from mlawriter.render.letterhead.refusals import LetterheadRefused, told

    try:
        if path is None:
            office = replace(house, letterhead=load_letterhead(folders))
            return house_for(office, request, load_profiles(folders), partial(letterhead_of, folders))
        found = import_letterhead(path)
    except LetterheadRefused as refused:
        for line in told(refused.causes, speak):
            tell(line)
        raise
    for remark in found.remarks:
        tell(speak.text(remark.message, **dict(remark.values)))
    return replace(house, letterhead=found.letterhead)


def _translated(request: Request, tag: str, *, secret: bool) -> tuple[Request, int]:
    """Return the request in the words of its translation, where it has one, and how many texts lack there."""
    from mlawriter.request.translated import translated, translation_into

    if tag == request.language.tag or not translation_into(request, tag).texts:
        return request, 0
    letter, missing = translated(request, tag, secret=secret)
    return letter, len(missing)


def _tell_all(why: str, places: list[str]) -> None:
    """Say why a letter is not ready, and name each place without a translation in a line of its own."""
    for line in (why, *places):
        tell(line)


def _lacking(
    request: Request, tags: tuple[str, str], kind: DocumentKind, speak: Translator, *, whole_set: bool
) -> list[str]:
    """Return the places whose texts have no translation into the second of two languages.

    Raises:
        UnknownLanguage: names the languages that the program has.
        NotBeside: when nothing can stand beside the document in that language.

    """
    from mlawriter.render.bilingual.letter import lacking
    from mlawriter.training.samples import UnknownLanguage

    known = [language.tag for language in LANGUAGES]
    second = tags[1]
    if second not in known:
        raise UnknownLanguage(tag=second, known=", ".join(known))
    if whole_set or kind.kept or second in {tags[0], request.language.tag}:
        raise NotBeside(second=speak.language_name(second))
    return [one.place for one in lacking(request, second, speak, secret=kind.secret)]


def _document(request: Request, wanted: str) -> DocumentKind:
    """Return the kind of document to write.

    Raises:
        NoDocument: names those that the request makes.

    """
    from mlawriter.render.document_kinds import document_kind, whole_set

    known = [kind.key for kind in whole_set(request)]
    if wanted and wanted not in known:
        raise NoDocument(kind=wanted, known=", ".join(known))
    return document_kind(request, wanted)


def _why(withholding: Withheld, speak: Translator, *, half_translated: bool, written_for: str) -> str:
    """Return what withholds the signature copy; nothing when it may be signed.

    `written_for` names the language of the officer's texts where it is not that of the letter: they are not translated.
    """
    reasons = [speak.text(_NOT_TRANSLATED)] if half_translated else []
    if written_for:
        reasons.append(speak.text(_WRITTEN_FOR_ANOTHER, language=written_for))
    if withholding:
        counts = {"blocking": len(withholding.blocking), "warnings": len(withholding.warnings)}
        reasons.append(speak.text(_WHY, **counts))
    return " ".join(reasons)


def _unapproved(case: Case, texts: TextsOf, tags: list[str], speak: Translator) -> str:
    """Return that the text has no approval that holds, where this office wants one."""
    from mlawriter.render.reread import NOT_APPROVED_NOW, unapproved

    return speak.text(NOT_APPROVED_NOW) if unapproved(case, texts, tags) else ""


def _case(chosen: argparse.Namespace, speak: Translator) -> tuple[Case, str]:
    """Return the case and the language of its letter."""
    from mlawriter.casebook import case_file
    from mlawriter.life.case import Case
    from mlawriter.training import samples

    if chosen.sample is not None:
        tag = chosen.language or SOURCE_LANGUAGE.tag
        if chosen.bilingual:
            return Case(request=samples.load_translated(chosen.sample, tag, chosen.bilingual)), tag
        return Case(request=samples.load(chosen.sample, tag)), tag
    case = case_file.load_case(chosen.file, keys_for([chosen.file], chosen, speak))
    if case.life.incoming:
        raise OfAnotherState
    tag = chosen.language or case.request.language.tag
    tags = [language.tag for language in LANGUAGES]
    if not tag:
        raise NoLanguage(known=", ".join(tags))
    if tag not in tags:
        raise samples.UnknownLanguage(tag=tag, known=", ".join(tags))
    return case, tag
