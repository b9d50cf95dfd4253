"""Read scenarios from TOML files, and say plainly which field of which file is wrong.

A scenario is one file, `NAME.toml`. Beside it `NAME.TAG.toml` may hold its texts in another language: title, note, and for
each point or fault by its key what it `says`, `why`, and the text that is planted.
"""

from __future__ import annotations

import difflib
import hashlib
import tomllib
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from mlawriter.casebook import case_file, disk, reasons
from mlawriter.core.errors import FileProblem, FileTooLarge
from mlawriter.core.text import clean
from mlawriter.core.wrong_value import first_wrong, named
from mlawriter.i18n import languages
from mlawriter.i18n.messages import N_
from mlawriter.training import samples
from mlawriter.training.place import NO_FIELD
from mlawriter.training.scenario import ContentPoint, Note, PlantedFault, Scenario, Told, Words
from mlawriter.training.wrong import Wrong

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

_T = TypeVar("_T")

ENDING = ".toml"
FORMAT = 1
LIMIT = 1_000_000
"""Bytes of one file: a hundred times what a long scenario needs."""
_LONGEST_REASON = 200
_TAGS = tuple(language.tag for language in languages.LANGUAGES)


class ScenarioNotRead(FileProblem):
    """Say that a file is no scenario at all."""

    message = N_("The file {file} cannot be read as a scenario: {reason}.")
    advice = N_("Correct it with a text editor. A scenario is a TOML file; the trainer's guide shows one.")


class ScenarioWrong(FileProblem):
    """Say which field of a scenario is wrong, and why."""

    message = N_("The scenario {file} has a wrong value in {field}: {reason}.")
    advice = N_(
        "Correct the field with a text editor. The trainer's guide explains every field of a scenario."
    )


class ScenarioWordUnknown(FileProblem):
    """Say which word of a scenario means nothing to the program, and which would."""

    message = N_("The scenario {file} has {name} in {field}, which is not known there. There are: {known}.")
    advice = N_(
        "Correct the field with a text editor. The trainer's guide explains every field of a scenario."
    )


class ScenarioNewer(FileProblem):
    """Say that a scenario was written for a newer program."""

    message = N_(
        "The scenario {file} was written for a newer version of the program (format {found}, known up to {known})."
    )
    advice = N_("Use it with the newer version.")


class Texts(BaseModel):
    """Hold the words of one point or fault in another language."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    says: Told = ""
    why: Told = ""
    plant: Told = ""


class Translated(BaseModel):
    """Hold the texts of a scenario in another language."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    language: Annotated[str, Field(max_length=20)]
    title: Words
    note: Note
    points: dict[str, Texts] = {}
    faults: dict[str, Texts] = {}


def load(path: Path, tag: str = "") -> Scenario:
    """Return the scenario of a file, in the language of a tag where its texts lie beside it.

    Raises:
        FileMissing: it, or its model answer, is not there.
        FileNotReadable: the system refuses to read it.
        ScenarioNotRead: it is no scenario at all.
        ScenarioWrong: names the first wrong field.
        ScenarioWordUnknown: names the word that the program does not have.
        ScenarioNewer: it was written for a newer program.

    """
    scenario = _validated(path, _content(path), Scenario.model_validate).lying_in(path.parent)
    _refuse_unknown(path, scenario)
    if scenario.answer_file is not None:
        case_file.load(scenario.answer_file)
    planting = any(fault.planted_texts for fault in scenario.faults)
    translated = {
        one: _translated(file, one, scenario)
        for one, file in texts_beside(path).items()
        if one != scenario.language and (one == tag or planting)
    }
    scenario = _planting(scenario, translated)
    return in_words(scenario, translated[tag]) if tag in translated else scenario


def texts_beside(path: Path) -> dict[str, Path]:
    """Return the files that hold the texts of a scenario in other languages, by their tags."""
    files = {tag: path.with_name(f"{path.stem}.{tag}{ENDING}") for tag in _TAGS}
    return {tag: file for tag, file in files.items() if file.is_file()}


def digest(path: Path) -> str:
    """Return what tells one state of a scenario's file from another.

    Raises:
        FileMissing: it is not there.
        FileNotReadable: the system refuses to read it.

    """
    return hashlib.sha256(disk.read_limited(path, LIMIT)).hexdigest()[:16]


def in_words(scenario: Scenario, translated: Translated) -> Scenario:
    """Return a scenario with its texts in another language; what is not translated stays."""
    return scenario.model_copy(
        update={
            "language": translated.language,
            "title": translated.title,
            "note": translated.note,
            "points": [one.model_copy(update=_told(translated.points, one)) for one in scenario.points],
            "faults": [one.model_copy(update=_told(translated.faults, one)) for one in scenario.faults],
        }
    )


def _planting(scenario: Scenario, translated: dict[str, Translated]) -> Scenario:
    """Return a scenario that plants each text in the language of the letter."""

    def fault(one: PlantedFault) -> PlantedFault:
        if not isinstance(one.plant, str):
            return one
        texts = {tag: there.faults.get(one.key, Texts()).plant for tag, there in translated.items()}
        given = {tag: text for tag, text in texts.items() if text}
        return one.with_texts({scenario.language: one.plant, **given})

    return scenario.model_copy(update={"faults": [fault(one) for one in scenario.faults]})


def _told(translated: dict[str, Texts], one: ContentPoint | PlantedFault) -> dict[str, str]:
    texts = translated.get(one.key, Texts())
    return {name: value for name, value in (("says", texts.says), ("why", texts.why)) if value}


def _content(path: Path) -> dict[str, Any]:
    try:
        written = disk.read_limited(path, LIMIT)
    except FileTooLarge as error:
        raise ScenarioNotRead(
            file=reasons.shown(path), reason=N_("it is larger than a scenario may be")
        ) from error
    try:
        text = clean(written.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ScenarioNotRead(file=reasons.shown(path), reason=N_("it is not written in UTF-8")) from error
    try:
        content = tomllib.loads(text)
    except RecursionError as error:
        raise ScenarioNotRead(file=reasons.shown(path), reason=N_("it is nested too deeply")) from error
    except ValueError as error:
        # The parser's sentence names line and column, which is what the author needs; a key in it may hold anything.
        raise ScenarioNotRead(file=reasons.shown(path), reason=_one_line(str(error))) from error
    version = content.get("format")
    if isinstance(version, int) and version > FORMAT:
        raise ScenarioNewer(file=reasons.shown(path), found=version, known=FORMAT)
    return content


def _one_line(text: str) -> str:
    shown = "".join(letter for letter in text if letter.isprintable())
    return shown if len(shown) <= _LONGEST_REASON else f"{shown[:_LONGEST_REASON]}…"


def _translated(path: Path, tag: str, scenario: Scenario) -> Translated:
    translated = _validated(path, _content(path), Translated.model_validate)
    _refuse_strange(path, tag, translated, scenario)
    return translated


def _validated(path: Path, content: dict[str, Any], read: Callable[[dict[str, Any]], _T]) -> _T:
    try:
        return read(content)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        wrong = first.get("ctx", {}).get("error")
        if isinstance(wrong, Wrong):
            raise wrong_in(path, named(first["loc"]) or "points", wrong) from error
        field, reason = first_wrong(error)
        raise ScenarioWrong(file=reasons.shown(path), field=field, reason=reason) from error


def wrong_in(path: Path, field: str, wrong: Wrong) -> ScenarioWrong | ScenarioWordUnknown:
    """Return the sentence about a field of a file."""
    file = reasons.shown(path)
    if wrong.known:
        return ScenarioWordUnknown(
            file=file, field=field, name=_one_line(wrong.name), known=", ".join(wrong.known)
        )
    return ScenarioWrong(file=file, field=field, reason=wrong.reason)


def _refuse_unknown(path: Path, scenario: Scenario) -> None:
    """Refuse what the program does not have: a sample, a language, the code of a check."""
    if scenario.sample:
        names = [sample.name for sample in samples.samples()]
        _refuse_other(path, "sample", scenario.sample, names)
    _refuse_other(path, "language", scenario.language, _TAGS)
    for name, wanted in (("points", scenario.points), ("faults", scenario.faults)):
        for one in wanted:
            for check in one.checks:
                _refuse_codes(path, f"{name} > {one.key} > silent", check.silent or [])


def _refuse_codes(path: Path, field: str, wanted: Sequence[str]) -> None:
    if not wanted:
        return
    from mlawriter.life.catalogue import every_check  # all checks: too many to import for nothing

    codes = sorted(one.code for one in every_check())
    for code in wanted:
        # All of them would fill the screen.
        near = difflib.get_close_matches(code, codes, n=5, cutoff=0) if code not in codes else codes
        _refuse_other(path, field, code, near)


def _refuse_other(path: Path, field: str, name: str, names: Collection[str]) -> None:
    if name not in names:
        raise wrong_in(path, field, Wrong(NO_FIELD, name, names))


def _refuse_strange(path: Path, tag: str, translated: Translated, scenario: Scenario) -> None:
    """Refuse texts in another language than the file's name says, or of points that the scenario does not have."""
    _refuse_other(path, "language", translated.language, [tag])
    for name, here, keys in (
        ("points", translated.points, [one.key for one in scenario.points]),
        ("faults", translated.faults, [one.key for one in scenario.faults]),
    ):
        for key in here:
            if key not in keys:
                # Where there are none, none can be named.
                reason = N_("the scenario has no point or fault of that key")
                raise wrong_in(path, f"{name} > {_one_line(key)}", Wrong(reason, key, keys))
