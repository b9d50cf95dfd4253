"""Print answers and refusals on whatever console there is."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from typing import TYPE_CHECKING

from mlawriter.cli.refusals import NotPrinted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.core.errors import MlaError
    from mlawriter.i18n.translator import Translator


def prepare() -> None:
    """Let a console that lacks a letter show its code instead of stopping the program."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def say(line: str) -> None:
    """Print one line of an answer.

    Raises:
        NotPrinted: when the output takes nothing, such as a full disk.
        BrokenPipeError: when the reader went away.

    """
    with _told():
        print(line)  # noqa: T201 - this is what a command line is for


def say_json(value: object) -> None:
    """Print a value as JSON, by its numbers where the console lacks a letter: it stays JSON anywhere."""
    plain = (getattr(sys.stdout, "encoding", None) or "").lower() not in {"utf-8", "utf8"}
    say(json.dumps(value, ensure_ascii=plain, indent=1))


def finish() -> None:
    """Send off what is still in the buffer, so that a full disk is told in words."""
    with _told():
        if sys.stdout is not None:
            sys.stdout.flush()


def abandon() -> None:
    """Drop what is still in the buffer, which would be tried again, with a traceback, at exit."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def tell(line: str) -> None:
    """Print one line on stderr; where there is none, as in a program with a window on Windows, show it."""
    if sys.stderr is None:
        _show(line)
        return
    with contextlib.suppress(OSError):
        print(f"mlawriter: {line}", file=sys.stderr)  # noqa: T201


def complain(error: MlaError, speak: Translator) -> None:
    """Print what happened, and what to do about it, as one line on stderr."""
    params = dict(error.params)
    reason = params.get("reason")
    if isinstance(reason, str):
        params["reason"] = speak.text(reason)  # it is a message id of its own
    tell(f"{speak.text(error.message, **params)} {speak.text(error.advice, **params)}")


def _show(line: str) -> None:
    if sys.platform == "win32":
        import ctypes

        warning = 0x30
        ctypes.windll.user32.MessageBoxW(None, line, "mlawriter", warning)


@contextlib.contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        abandon()
        raise NotPrinted(reason=error.strerror or str(error)) from error
