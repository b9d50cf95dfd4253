"""Read scenarios from TOML files, and say plainly which field of which file is wrong.

A scenario is one file, `NAME.toml`. Beside it `NAME.TAG.toml` may hold its texts in another language: title, note, and for
each point or fault by its key what it `says`, `why`, and the text that is planted.
"""

from __future__ import annotations

import hashlib
import tomllib
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from mlawriter.casebook import disk, reasons
from mlawriter.core.errors import FileProblem
from mlawriter.core.text import clean
from mlawriter.core.wrong_value import first_wrong, named
from mlawriter.i18n import languages
from mlawriter.i18n.messages import N_
from mlawriter.training import samples
from mlawriter.training.place import NO_FIELD
from mlawriter.training.scenario import ContentPoint, PlantedFault, Scenario
from mlawriter.training.wrong import Wrong

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_T = TypeVar("_T")

ENDING = ".toml"
FORMAT = 1


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

    says: str = ""
    why: str = ""
    plant: str = ""


class Translated(BaseModel):
    """Hold the texts of a scenario in another language."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    language: str
    title: Annotated[str, Field(min_length=1)]
    note: Annotated[str, Field(min_length=1)]
    points: dict[str, Texts] = {}
    faults: dict[str, Texts] = {}


def load(path: Path, tag: str = "") -> Scenario:
    """Return the scenario of a file, in the language of a tag where its texts lie beside it.

    Raises:
        FileMissing: it is not there.
        FileNotReadable: the system refuses to read it.
        ScenarioNotRead: it is no scenario at all.
        ScenarioWrong: names the first wrong field.
        ScenarioNewer: it was written for a newer program.

    """
    scenario = _validated(path, _content(path), Scenario.model_validate)
    _refuse_unknown(path, scenario)
    beside = path.with_name(f"{path.stem}.{tag}{ENDING}")
    if not tag or tag == scenario.language or not beside.is_file():
        return scenario
    translated = _validated(beside, _content(beside), Translated.model_validate)
    _refuse_strange(beside, translated, scenario)
    return in_words(scenario, translated)


def digest(path: Path) -> str:
    """Return what tells one state of a scenario's file from another.

    Raises:
        FileMissing: it is not there.
        FileNotReadable: the system refuses to read it.

    """
    return hashlib.sha256(disk.read_limited(path)).hexdigest()[:16]


def in_words(scenario: Scenario, translated: Translated) -> Scenario:
    """Return a scenario with its texts in another language; what is not translated stays."""

    def point(one: ContentPoint) -> ContentPoint:
        texts = translated.points.get(one.key, Texts())
        return one.model_copy(update=_told(texts))

    def fault(one: PlantedFault) -> PlantedFault:
        texts = translated.faults.get(one.key, Texts())
        planted = {"plant": texts.plant} if texts.plant and isinstance(one.plant, str) else {}
        return one.model_copy(update={**_told(texts), **planted})

    return scenario.model_copy(
        update={
            "language": translated.language,
            "title": translated.title,
            "note": translated.note,
            "points": [point(one) for one in scenario.points],
            "faults": [fault(one) for one in scenario.faults],
        }
    )


def _told(texts: Texts) -> dict[str, str]:
    return {name: value for name, value in (("says", texts.says), ("why", texts.why)) if value}


def _content(path: Path) -> dict[str, Any]:
    written = disk.read_limited(path)
    try:
        text = clean(written.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ScenarioNotRead(file=reasons.shown(path), reason=N_("it is not written in UTF-8")) from error
    try:
        content = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        # The parser's sentence names line and column, which is what the author needs.
        raise ScenarioNotRead(file=reasons.shown(path), reason=str(error)) from error
    version = content.get("format")
    if isinstance(version, int) and version > FORMAT:
        raise ScenarioNewer(file=reasons.shown(path), found=version, known=FORMAT)
    return content


def _validated(path: Path, content: dict[str, Any], read: Callable[[dict[str, Any]], _T]) -> _T:
    try:
        return read(content)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        wrong = first.get("ctx", {}).get("error")
        if isinstance(wrong, Wrong):
            raise _wrong(path, named(first["loc"]) or "points", wrong) from error
        field, reason = first_wrong(error)
        raise ScenarioWrong(file=reasons.shown(path), field=field, reason=reason) from error


def _wrong(path: Path, field: str, wrong: Wrong) -> ScenarioWrong | ScenarioWordUnknown:
    file = reasons.shown(path)
    if wrong.known:
        return ScenarioWordUnknown(file=file, field=field, name=wrong.name, known=", ".join(wrong.known))
    return ScenarioWrong(file=file, field=field, reason=wrong.reason)


def _refuse_unknown(path: Path, scenario: Scenario) -> None:
    """Refuse what the program does not have: a sample, a language, the code of a check."""
    known = {
        ("sample",): (scenario.sample, [sample.name for sample in samples.samples()]),
        ("language",): (scenario.language, [language.tag for language in languages.LANGUAGES]),
    }
    for place, (name, names) in known.items():
        if name not in names:
            raise _wrong(path, named(place), Wrong(NO_FIELD, name, names))


def _refuse_strange(path: Path, translated: Translated, scenario: Scenario) -> None:
    """Refuse texts in an unknown language, or of points that the scenario does not have."""
    tags = [language.tag for language in languages.LANGUAGES]
    if translated.language not in tags:
        raise _wrong(path, "language", Wrong(NO_FIELD, translated.language, tags))
    for name, here, there in (
        ("points", translated.points, scenario.points),
        ("faults", translated.faults, scenario.faults),
    ):
        keys = [one.key for one in there]
        for key in here:
            if key not in keys:
                raise _wrong(path, name, Wrong(NO_FIELD, key, keys))
