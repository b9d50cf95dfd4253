"""Say things to the person at the terminal, one sentence at a time."""

from __future__ import annotations

import sys


class SetUpError(Exception):
    """Say in one sentence what is missing and what to do."""


def say(line: str) -> None:
    """Print a line; standard output belongs to the program that is started."""
    print(line, file=sys.stderr, flush=True)


def last_line(text: str) -> str:
    """Return the last line of a tool's complaint that says something, without its label."""
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("[notice]")]
    return lines[-1].removeprefix("ERROR: ").removeprefix("E: ") if lines else "no reason given"
