"""Serve the command line: letters, checks and lists without a window."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mlawriter.cli import output
from mlawriter.cli.arguments import COMMANDS, PRESENT, interface_of, parser, today_of_officer
from mlawriter.cli.refusals import NoWindow, UnknownCommand
from mlawriter.cli.tongue import speaker
from mlawriter.core.errors import MlaError
from mlawriter.i18n.languages import SOURCE_LANGUAGE
from mlawriter.i18n.messages import N_
from mlawriter.i18n.translator import translator

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from mlawriter.i18n.translator import Translator

GOOD, FAULTY, REFUSED, INTERRUPTED = 0, 1, 2, 130
"""Exit codes: all is well; the request or the program has a fault; nothing could be done, and why; Ctrl+C."""


def run(args: Sequence[str]) -> int:
    """Run one command and return its exit code; a fault of the outside world is one line on stderr."""
    output.prepare()
    # What goes wrong is told in the user's words; without this Python would print log lines beside them.
    log = logging.getLogger("mlawriter")
    if not log.handlers:
        log.addHandler(logging.NullHandler())
    speak = translator(SOURCE_LANGUAGE.tag, "interface")
    try:
        tag, rest = interface_of(args)
        speak = speaker(tag)
        code = _dispatch(rest, speak, tag)
        output.finish()
    except MlaError as error:
        output.complain(error, speak)
        return REFUSED
    except BrokenPipeError:
        output.abandon()  # the reader has seen enough, as `| head` has
        return GOOD
    except SystemExit as end:  # how argparse ends after --help, --version and a wrong command line
        return end.code if isinstance(end.code, int) else REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _dispatch(args: Sequence[str], speak: Translator, tongue: str) -> int:
    if args and args[0] == PRESENT:
        return _window(args[1:], tongue, presents=True)
    if not args or (args[0] not in COMMANDS and not args[0].startswith("-")):
        return _window(args, tongue)
    chosen = parser(speak).parse_args(args)
    return GOOD if _answer(chosen, speak) else FAULTY


def _answer(chosen: argparse.Namespace, speak: Translator) -> bool:
    """Do what was asked; return whether all is well."""
    from mlawriter.cli import (
        comparison,
        directory,
        due,
        examination,
        key,
        letter,
        letters,
        lists,
        register,
        training,
        translation,
    )

    match chosen.command:
        case "draft":
            return letter.draft(chosen, speak)
        case "check":
            keys = key.keys_for([chosen.file], chosen, speak)
            today = chosen.today or today_of_officer()
            return examination.check(chosen.file, today, speak, keys, as_json=chosen.json)
        case "due":
            return due.due(chosen, chosen.today or today_of_officer(), speak)
        case "letters":
            return letters.letters(chosen, speak)
        case "compare":
            return comparison.compare(chosen, speak)
        case "register":
            return register.register(chosen, speak)
        case "scenarios":
            return training.scenarios(chosen, speak)
        case "exercise":
            return training.begin(chosen)
        case "score":
            return training.judge(chosen, speak)
        case "scenario":
            return training.prove(chosen, speak)
        case "keys":
            return key.show(speak)
        case "selftest":
            return _selftest(speak, verbose=chosen.verbose)
        case "wording":
            return letter.wording(chosen, speak)
        case "translate-out":
            return translation.hand_out(chosen, speak)
        case "translate-in":
            return translation.take_back(chosen, speak)
        case "state":
            return directory.state(chosen, speak)
        case "directory":
            return directory.edition(chosen, speak)
        case "schema":
            output.say_json(lists.schema())
        case listed:
            lists.show(lists.LISTS[listed](speak), as_json=chosen.json)
    return True


def _selftest(speak: Translator, *, verbose: bool) -> bool:
    from mlawriter.training.selftest import selftest

    letters = faulty = 0
    for outcome in selftest():
        letters += 1
        faulty += bool(outcome.faults)
        if verbose or outcome.faults:
            output.say(f"{outcome.sample} {outcome.language}: {'; '.join(outcome.faults) or 'ok'}")
    output.say(
        speak.text(
            N_("Letters written and read back: {letters}. With faults: {faulty}."),
            letters=letters,
            faulty=faulty,
        )
    )
    return not faulty


def _window(args: Sequence[str], tongue: str, *, presents: bool = False) -> int:
    name = args[0] if args else ""
    file = Path(name)
    if len(args) > 1 or (name and not (file.exists() or file.suffix or len(file.parts) > 1)):
        raise UnknownCommand(name=name, known=", ".join(COMMANDS))
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(map(os.environ.get, displays)):
        raise NoWindow(reason=N_("no display was found"))  # Qt would end the process with a core dump
    try:
        from mlawriter.app import run as run_window
    except ImportError as error:
        if "mlawriter" in (error.name or ""):
            raise  # a bug of ours, and no library that the system lacks
        raise NoWindow(reason=str(error)) from error
    return run_window(list(args), tongue, presents=presents)
