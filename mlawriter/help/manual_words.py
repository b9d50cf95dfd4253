"""Draw for the manuals what the program declares: names of menus and buttons, steps, types, checks, letters, keys, files.

What a manual says of these comes from the program itself, in the words of the language, so that no page goes stale.
"""

from __future__ import annotations

import re
from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import mlawriter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator

NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # Menus
        "file": "&File",
        "edit": "&Edit",
        "case": "&Case",
        "view": "&View",
        "help": "&Help",
        # File
        "new": "New request",
        "received": "Record a request received…",
        "exercise": "New training exercise",
        "sample": "Open a sample",
        "export": "Export the letter…",
        "encryption": "Encryption",
        "encrypt": "Encrypt your files…",
        "office_key": "Key of the office…",
        "key_copy": "Keep a copy of your key…",
        "lost": "After a lost passphrase…",
        "lock_itself": "Lock by itself…",
        "earlier": "Earlier versions of this file…",
        "recover": "Recover unsaved work…",
        # Edit
        "undo": "Undo",
        "translations": "Translations of the request…",
        "own_authority": "Our authority…",
        "office_checks": "Checks of this office…",
        "documents": "Documents of this office…",
        "letterhead": "Letterhead of this office…",
        "own_records": "Own records of States…",
        "directory_update": "Update the directory of States…",
        # Case
        "course_letters": "Course and letters of the request…",
        "approve": "Approve this text…",
        "compare": "Compare an exported document…",
        "audit": "Save the audit sheet…",
        "duplicate": "Duplicate for another State…",
        "phrases": "Phrases for this field…",
        "similar": "Similar requests…",
        "readers": "Who can open it…",
        "hand_over": "Hand over a copy to a colleague…",
        # View and Help
        "register": "Register of requests",
        "directory": "Directory of States",
        "larger": "Larger text",
        "window_language": "Language of the window",
        "about": "About this program",
        "tour": "Guided tour",
        "present": "Present to a class",
        "end_present": "End presenter mode",
        # Pages, buttons and labels
        "set_up": "Set up your authority",
        "review": "Review and export",
        "go_there": "Go there",
        "next_reference": "Take the next reference",
        "texts_language": "Language of the texts",
        "letter_language": "Language of the letter",
        "draft_copy": "Draft, marked as such on each page",
        "final_copy": "Copy for signature",
        "second": "Second language, side by side",
        "whole_set": "The whole set, in a folder",
        "pdf": "PDF to read, not to sign",
        "hand_out": "Hand out to a translator…",
        "take_translation": "Take a translation over…",
        "happened": "What happened today?",
        "calendar": "Save as a calendar…",
        "versions": "Versions and approval",
        "question_list": "Make the question list…",
        "keep_phrase": "Keep as phrase",
        "from_earlier": "From an earlier request…",
        "record_state": "Record for this State…",
        "look": "Look for changes",
        "unread": "Files that were not read",
        "what_facts": "What the facts tell",
        "asks_for": "What article 18(15) asks for",
        "carries": "What carries the request",
    }
)
"""Menus, buttons and labels that the manuals name: key in the template -> message of the program."""

# Where files of the program lie; docs/files.md has them all.
FOLDERS: Final = {
    "settings_linux": "~/.config/mlawriter",
    "state_linux": "~/.local/state/mlawriter",
    "settings_windows": r"%LOCALAPPDATA%\mlawriter",
    "state_windows": r"%LOCALAPPDATA%\mlawriter",
}
_MARKS: Final = re.compile(r"\s?\(&\w\)|&(?=\w)")
_AROUND: Final = re.compile(r"[….:：]+$")
_PLUS: Final = re.compile(r"(?<=\w)\+")


class Counted(NamedTuple):
    """Count the checks of one letter of the alphabet."""

    letter: str
    first: str
    last: str
    number: int
    blocking: int


def drawn(speak: Translator, keys: Sequence[tuple[str, Message]], samples: int) -> dict[str, Any]:
    """Return what the templates of the manuals can name, in the language of a translator of the interface.

    `keys` are those of the window with what they do, `samples` the number of bundled cases.
    """
    return {
        "version": mlawriter.__version__,
        "ui": {key: called(speak, message) for key, message in NAMES.items()},
        "folders": FOLDERS,
        "keys": [{"pressed": _PLUS.sub(" + ", one), "what": speak.text(what)} for one, what in keys],
        "steps": _steps(speak),
        "types": _types(speak),
        "severities": _severities(speak),
        "checks": _checks(),
        "statuses": _statuses(speak),
        "letters": _letters(speak),
        "documents": _documents(speak),
        "clocks": _clocks(speak),
        "languages": _languages(speak),
        "samples": samples,
    }


def called(speak: Translator, message: str) -> str:
    """Return the name of a menu or button as it is read: without the sign of its key and the dots behind it."""
    return _AROUND.sub("", _MARKS.sub("", speak.text(message).partition("{")[0])).strip()


def _steps(speak: Translator) -> list[dict[str, object]]:
    from mlawriter.request.steps import STEPS

    return [
        {"number": number, "title": speak.text(one.title), "what": speak.text(one.introduction)}
        for number, one in enumerate(STEPS, start=1)
    ]


def _types(speak: Translator) -> list[dict[str, object]]:
    from mlawriter.assistance.item import Group
    from mlawriter.assistance.types import TYPES

    return [
        {
            "group": speak.text(group.label),
            "rows": [
                {
                    "title": speak.text(one.about.title),
                    "paragraphs": speak.listed([speak.text(place) for place in one.about.paragraphs]),
                    "when": speak.text(one.about.introduction),
                }
                for one in TYPES
                if one.about.group is group
            ],
        }
        for group in Group
    ]


def _severities(speak: Translator) -> dict[str, str]:
    from mlawriter.core.findings import Severity

    return {one.value: speak.text(one.label) for one in Severity}


def _checks() -> dict[str, Any]:
    from mlawriter.core.findings import Severity
    from mlawriter.life.catalogue import every_check

    found = every_check()
    numbers = Counter(one.code[0] for one in found)
    blocking = Counter(one.code[0] for one in found if one.severity is Severity.BLOCKING)
    series = []
    for letter, number in sorted(numbers.items()):
        codes = sorted({one.code for one in found if one.code.startswith(letter)})
        series.append(Counted(letter, codes[0], codes[-1], number, blocking[letter]))
    return {"all": len(found), "blocking": sum(blocking.values()), "series": series}


def _statuses(speak: Translator) -> list[str]:
    from mlawriter.life.status import Status

    return [speak.text(one.label) for one in Status]


def _letters(speak: Translator) -> list[dict[str, object]]:
    from mlawriter.life.course import Direction
    from mlawriter.life.letters.kinds import LETTERS

    return [
        {
            "direction": speak.text(way.label),
            "rows": [
                {"title": speak.text(one.about.title), "paragraphs": _places(speak, one.about.paragraphs)}
                for one in LETTERS
                if one.about.direction is way
            ],
        }
        for way in Direction
    ]


def _places(speak: Translator, places: tuple[str, ...]) -> str:
    return speak.listed([speak.text(place) for place in places])


def _documents(speak: Translator) -> list[str]:
    from mlawriter.render.document_kinds import DOCUMENTS

    return [speak.text(one.title) for one in DOCUMENTS]


def _clocks(speak: Translator) -> list[dict[str, str]]:
    from mlawriter.life.clocks.dues import CLOCKS

    return [{"code": one.code, "title": speak.text(one.title), "source": one.source} for one in CLOCKS]


def _languages(speak: Translator) -> list[dict[str, str]]:
    from mlawriter.i18n.languages import LANGUAGES

    return [{"name": one.name, "called": speak.language_name(one.tag)} for one in LANGUAGES]
