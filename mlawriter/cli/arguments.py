"""Say what can be asked on the command line, and read it."""

from __future__ import annotations

import argparse
import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from mlawriter.build import this_build
from mlawriter.cli import training_arguments
from mlawriter.cli.output import tell
from mlawriter.i18n.messages import N_, Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mlawriter.i18n.translator import Translator

PROGRAM = "mlawriter"
PRESENT = "--present"
"""Opens the window to present it to a class; it comes first."""

COMMANDS: dict[str, Message] = {
    "draft": N_("Write the letter of a request as a Word document."),
    "check": N_("Say what is missing or odd in a request."),
    "due": N_("Say what is due in a case, or in all cases of a folder."),
    "compare": N_("Say whether an exported document still says what was approved."),
    "letters": N_("List the letters that follow a request, or write one of them."),
    "register": N_("List the requests of the office, or those in which words stand."),
    "samples": N_("List the bundled sample requests."),
    "scenarios": N_("List the scenarios that a class can exercise."),
    "exercise": N_("Begin an exercise of a scenario, in a request file of its own."),
    "score": N_("Judge an exercise: what was found, what is missing and why, which faults are left."),
    "scenario": N_("Prove a trainer’s scenario, or say what is wrong with it."),
    "types": N_("List the types of assistance."),
    "documents": N_("List the kinds of document that a request can become."),
    "languages": N_("List the languages of window and letter."),
    "rules": N_("List every check, with the paragraph that it rests on."),
    "state": N_("Say what the directory knows of a State, each value with source and day."),
    "states": N_("List the States and territories with their codes."),
    "directory": N_("Say what a newer edition of the directory changes, and take it over."),
    "schema": N_("Print the JSON Schema of a request file."),
    "wording": N_(
        "Write the sentences of letters as a catalogue, to word some of them the office’s own way."
    ),
    "translate-out": N_("Write the texts of a request for a translator, as XLIFF."),
    "translate-in": N_("Take a translation over into a request file."),
    "keys": N_("Print your public key and that of the office."),
    "selftest": N_("Write every sample in every language and read it back."),
}

_WITH_JSON = (
    "check",
    "due",
    "compare",
    "letters",
    "register",
    "samples",
    "scenarios",
    "score",
    "types",
    "documents",
    "languages",
    "rules",
    "state",
    "states",
    "directory",
)

_OF_SEALED = (
    "draft",
    "check",
    "due",
    "compare",
    "letters",
    "register",
    "score",
    "translate-out",
    "translate-in",
)

STATUSES = (
    "draft",
    "approved",
    "sent",
    "received",
    "acknowledged",
    "questions",
    "partly",
    "executed",
    "refused",
    "postponed",
    "withdrawn",
    "closed",
)
"""Those of `life.status`, which the first word of an answer need not wait for; a test holds them together."""

_EXAMPLES = """\
  mlawriter request.mla
  mlawriter draft request.mla --language fr --out request.docx
  mlawriter draft --sample bank-records --language en --out sample.docx
  mlawriter draft request.mla --set --out folder
  mlawriter draft request.mla --bilingual fr --out request.docx
  mlawriter check request.mla --json
  mlawriter due --folder cases --ics due.ics
  mlawriter compare request.mla request.docx
  mlawriter state CH
"""


class _Parser(argparse.ArgumentParser):
    """Refuse a wrong command line in one line; the usage is in --help."""

    def error(self, message: str) -> NoReturn:
        tell(f"{message} ({self.prog} --help)")
        self.exit(2)


def interface_of(args: Sequence[str]) -> tuple[str, list[str]]:
    """Return the language of the messages that was asked for, or nothing, and the other arguments."""
    parser = _Parser(prog=PROGRAM, add_help=False, allow_abbrev=False)
    parser.add_argument("--interface", metavar="TAG", default="")
    known, rest = parser.parse_known_args(args)
    return known.interface, rest


def parser(speak: Translator) -> argparse.ArgumentParser:
    """Return the parser of all commands, with its help in one language."""
    whole = _Parser(
        prog=PROGRAM,
        usage="mlawriter [--present] [FILE.mla] | mlawriter COMMAND ...",
        description=speak.text(
            N_("Draft requests for mutual legal assistance, offline. Without a command the window opens.")
        ),
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    whole.add_argument("--version", action="version", version=str(this_build()))
    whole.add_argument(
        PRESENT,
        action="store_true",
        help=speak.text(N_("Present to a class: exercises alone, and nothing of the office.")),
    )
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", required=True, prog=PROGRAM)
    made = {}
    for name, purpose in COMMANDS.items():
        text = speak.text(purpose)
        made[name] = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
    for one in (whole, *made.values()):
        # Read before this parser is made, because its help is already in that language.
        one.add_argument("--interface", metavar="TAG", help=speak.text(N_("Language of these messages.")))
    for name in _WITH_JSON:
        made[name].add_argument(
            "--json", action="store_true", help=speak.text(N_("Print JSON, for programs."))
        )
    _draft(made["draft"], speak)
    made["check"].add_argument("file", metavar="FILE.mla", type=Path, help=speak.text(N_("Request file.")))
    _due(made["due"], speak)
    _compare(made["compare"], speak)
    _letters(made["letters"], speak)
    _register(made["register"], speak)
    training_arguments.add(made, speak)
    for name in ("draft", "check", "due", "letters"):
        _today(made[name], speak)
    for name in _OF_SEALED:
        _key(made[name], speak)
    _wording(made["wording"], speak)
    _directory(made["state"], made["directory"], speak)
    _translate(made["translate-out"], made["translate-in"], speak)
    made["selftest"].add_argument(
        "--verbose", action="store_true", help=speak.text(N_("Print one line for each letter."))
    )
    return whole


def _register(one: argparse.ArgumentParser, speak: Translator) -> None:
    one.add_argument(
        "--folder",
        metavar="FOLDER",
        type=Path,
        action="append",
        help=speak.text(N_("Folder of cases, with those below it; without one, those of the register.")),
    )
    one.add_argument(
        "--search", metavar="WORDS", default="", help=speak.text(N_("Words that stand in the request."))
    )
    one.add_argument("--status", choices=STATUSES, default="", help=speak.text(N_("How the case stands.")))
    one.add_argument("--csv", action="store_true", help=speak.text(N_("Print a table for a spreadsheet.")))


def _compare(one: argparse.ArgumentParser, speak: Translator) -> None:
    one.add_argument("file", metavar="FILE.mla", type=Path, help=speak.text(N_("Request file.")))
    one.add_argument(
        "document",
        metavar="FILE.docx",
        type=Path,
        help=speak.text(N_("Word document that was exported of it.")),
    )


def _translate(out: argparse.ArgumentParser, back: argparse.ArgumentParser, speak: Translator) -> None:
    for one in (out, back):
        one.add_argument("file", metavar="FILE.mla", type=Path, help=speak.text(N_("Request file.")))
    out.add_argument(
        "--to", metavar="TAG", required=True, help=speak.text(N_("Language of the translation."))
    )
    out.add_argument(
        "--out",
        metavar="FILE.xlf",
        type=Path,
        required=True,
        help=speak.text(N_("File for the translator; the terms of the Convention are written beside it.")),
    )
    out.add_argument(
        "--with-sealed",
        action="store_true",
        help=speak.text(
            N_("With what is sealed: the confidential annex and the identity of protected persons")
        ),
    )
    back.add_argument(
        "translation",
        metavar="FILE.xlf",
        type=Path,
        help=speak.text(N_("File that the translator has given back.")),
    )


def _directory(state: argparse.ArgumentParser, brought: argparse.ArgumentParser, speak: Translator) -> None:
    state.add_argument(
        "state",
        metavar="STATE",
        help=speak.text(N_("Code of the State, of two or three letters, or its name.")),
    )
    brought.add_argument(
        "file", metavar="FILE.mlapack", type=Path, help=speak.text(N_("File that brings the edition."))
    )
    brought.add_argument(
        "--accept", action="store_true", help=speak.text(N_("Take the edition over; it holds from now on."))
    )
    brought.add_argument(
        "--older",
        action="store_true",
        help=speak.text(N_("Take it over although it is older than the one that holds.")),
    )


def _wording(one: argparse.ArgumentParser, speak: Translator) -> None:
    one.add_argument("tag", metavar="TAG", help=speak.text(N_("Language of the sentences.")))
    one.add_argument(
        "--out", metavar="FILE.po", type=Path, required=True, help=speak.text(N_("Catalogue to write."))
    )


def _draft(one: argparse.ArgumentParser, speak: Translator) -> None:
    which = one.add_mutually_exclusive_group(required=True)
    which.add_argument("file", metavar="FILE.mla", type=Path, nargs="?", help=speak.text(N_("Request file.")))
    which.add_argument("--sample", metavar="NAME", help=speak.text(N_("Bundled sample instead of a file.")))
    one.add_argument(
        "--language",
        metavar="TAG",
        help=speak.text(N_("Language of the letter; without it, the one that the request names.")),
    )
    one.add_argument(
        "--out",
        metavar="FILE.docx",
        type=Path,
        required=True,
        help=speak.text(
            N_(
                "Word document to write; one that is there is replaced. With --set: a folder that is not there yet."
            )
        ),
    )
    one.add_argument(
        "--bilingual",
        metavar="TAG",
        default="",
        help=speak.text(N_("Second language: the document stands in both, side by side.")),
    )
    what = one.add_mutually_exclusive_group()
    what.add_argument(
        "--document",
        metavar="KIND",
        default="",
        help=speak.text(
            N_("Which document of the request: the letter without it, or for instance confidential-annex.")
        ),
    )
    what.add_argument(
        "--set",
        action="store_true",
        help=speak.text(
            N_(
                "Write all documents of the request into a folder, with a table of contents and a list of SHA-256 values."
            )
        ),
    )
    one.add_argument(
        "--letterhead",
        metavar="FILE.docx",
        type=Path,
        help=speak.text(N_("Word document whose header and footer are the letterhead, this time alone.")),
    )
    _copy(one, speak)


def _due(one: argparse.ArgumentParser, speak: Translator) -> None:
    which = one.add_mutually_exclusive_group()
    which.add_argument("file", metavar="FILE.mla", type=Path, nargs="?", help=speak.text(N_("Request file.")))
    which.add_argument(
        "--folder",
        metavar="FOLDER",
        type=Path,
        help=speak.text(
            N_("Folder of cases, with those below it; without file and folder, those of the register.")
        ),
    )
    one.add_argument(
        "--ics",
        metavar="FILE.ics",
        type=Path,
        help=speak.text(N_("Calendar file to write, for Outlook, Thunderbird or a telephone.")),
    )
    one.add_argument(
        "--with-subject",
        action="store_true",
        help=speak.text(N_("Put the subject of each case into the calendar as well.")),
    )


def _letters(one: argparse.ArgumentParser, speak: Translator) -> None:
    one.add_argument("file", metavar="FILE.mla", type=Path, help=speak.text(N_("Request file.")))
    one.add_argument(
        "--number", metavar="N", type=int, default=1, help=speak.text(N_("Number of the letter in the list."))
    )
    one.add_argument(
        "--out",
        metavar="FILE.docx",
        type=Path,
        help=speak.text(N_("Word document to write; without it, the letters are listed.")),
    )
    _copy(one, speak)


def _copy(one: argparse.ArgumentParser, speak: Translator) -> None:
    copy = one.add_mutually_exclusive_group()
    copy.add_argument(
        "--draft", action="store_true", help=speak.text(N_("Mark the letter as a draft in any case."))
    )
    copy.add_argument(
        "--final",
        action="store_true",
        help=speak.text(N_("Write nothing unless the letter is ready for signature.")),
    )


def _key(one: argparse.ArgumentParser, speak: Translator) -> None:
    one.add_argument(
        "--key",
        metavar="FILE.age",
        type=Path,
        help=speak.text(N_("Key that opens an encrypted request, instead of your own.")),
    )
    one.add_argument(
        "--passphrase-stdin",
        action="store_true",
        help=speak.text(N_("Read the passphrase of the key from standard input.")),
    )


def _today(one: argparse.ArgumentParser, speak: Translator) -> None:
    one.add_argument(
        "--today",
        metavar="YYYY-MM-DD",
        type=_day,
        help=speak.text(N_("Day on which to examine the request, instead of today.")),
    )


def today_of_officer() -> dt.date:
    """Return the day that the calendar on the officer's desk shows."""
    return dt.date.today()  # noqa: DTZ011 - no zone of the world but the officer's own counts


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"not a day such as 2026-11-23: {text}") from error
