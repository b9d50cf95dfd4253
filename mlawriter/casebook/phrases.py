"""Keep the office's own phrases: texts that it writes often, each under a name, and carry them to another machine."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from mlawriter.casebook import atomic, disk, envelope, lock, reasons, weighty_file
from mlawriter.casebook.folders import make_private
from mlawriter.core.errors import FileFromNewerVersion, FileProblem
from mlawriter.core.fields import Entry, Line, Part, Text, Ui
from mlawriter.core.forgiving import forgiven
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mlawriter.casebook.folders import Folders
    from mlawriter.i18n.messages import Message

ENDING = ".mlaphrases"
FORMAT = "mlawriter phrases"
VERSION = 1
MAX_PHRASES = 2_000
_LIMIT = 8 * disk.MEGABYTE
_LONGEST_NAME = 60


class NotPhrases(FileProblem):
    """Say that a file holds no phrases."""

    message = N_("The file {file} holds no phrases: {reason}.")
    advice = N_("Choose a file that was exported in this program. Nothing has been changed.")


class Phrase(Entry):
    """Hold a text under a name, for one kind of field and one language."""

    name: Annotated[Line, Ui(N_("Name of the phrase"))] = ""
    text: Annotated[Text, Ui(N_("Text"))] = ""
    field: Annotated[Line, Ui(N_("Field"))] = ""
    """By `kind_of_field`."""
    language: Annotated[Line, Ui(N_("Language of the letter"))] = ""
    """By its tag."""


class Phrases(Part):
    """Hold the phrases of the office."""

    phrases: Annotated[list[Phrase], Field(max_length=MAX_PHRASES), Ui(N_("Phrases"))] = []


def load_phrases(folders: Folders, tell: Callable[[FileProblem], object] | None = None) -> list[Phrase]:
    """Return the phrases that are kept; a damaged one costs no more than itself."""
    return forgiven(Phrases, weighty_file.read_object(phrases_file(folders), tell, _LIMIT)).phrases


def keep_phrase(folders: Folders, phrase: Phrase) -> None:
    """Keep a phrase; one with the same name for the same field and language goes.

    Raises:
        FileProblem: what was kept so far stays.

    """
    _change(folders, lambda held: _with(held, [phrase]))


def forget_phrase(folders: Folders, phrase: Phrase) -> None:
    """Keep a phrase no longer.

    Raises:
        FileProblem: what was kept so far stays.

    """
    _change(folders, lambda held: [one for one in held if one.id != phrase.id])


def take_over_phrases(folders: Folders, path: Path) -> int:
    """Add the phrases of a file from another machine, and return their number.

    Raises:
        FileProblem: one of its kinds, when the file is not there, not readable, or holds no phrases.

    """
    received = read_phrases(path)
    _change(folders, lambda held: _with(held, received))
    return len(received)


def write_phrases(path: Path, phrases: list[Phrase]) -> None:
    """Write phrases into a file for another machine.

    Raises:
        FileNotWritten: what was there before is unchanged.

    """
    listed = [phrase.model_dump(mode="json", exclude={"id"}) for phrase in phrases]
    whole = {"format": FORMAT, "version": VERSION, "phrases": listed}
    atomic.write_atomic(path, (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode())


def read_phrases(path: Path) -> list[Phrase]:
    """Return the phrases in a file, each with an id of its own.

    Raises:
        FileProblem: one of its kinds, when the file is not there, not readable, or holds no phrases.

    """
    try:
        whole = envelope.parsed(disk.read_limited(path, _LIMIT))
    except envelope.Refusal as refusal:
        raise _refused(path, refusal.reason) from refusal
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        raise _refused(path, envelope.UNKNOWN_KIND)
    version = whole.get("version")
    if type(version) is not int or version < 1:
        raise _refused(path, envelope.NO_VERSION)
    if version > VERSION:
        raise FileFromNewerVersion(file=reasons.shown(path), found=version, known=VERSION)
    held = forgiven(Phrases, {"phrases": whole.get("phrases")}).phrases
    return [Phrase(**one.model_dump(exclude={"id"})) for one in held if one.text.strip()]


def named(text: str) -> str:
    """Return a name for a text that was given none: how it begins."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_NAME else f"{line[:_LONGEST_NAME].rstrip()}…"


def phrases_file(folders: Folders) -> Path:
    """Return where the phrases are kept."""
    return folders.config / "phrases.json"


def _change(folders: Folders, change: Callable[[list[Phrase]], list[Phrase]]) -> None:
    path = phrases_file(folders)
    make_private(path.parent)
    with lock.alone(path):
        held = weighty_file.read_to_change(path, None, _LIMIT) or {}
        after = Phrases(phrases=change(forgiven(Phrases, held).phrases)[-MAX_PHRASES:])
        weighty_file.write_object(path, after.model_dump(mode="json"))


def _with(held: list[Phrase], more: list[Phrase]) -> list[Phrase]:
    known = {(one.name, one.field, one.language) for one in more}
    return [*(one for one in held if (one.name, one.field, one.language) not in known), *more]


def _refused(path: Path, reason: Message) -> NotPhrases:
    return NotPhrases(file=reasons.shown(path), reason=reason)
