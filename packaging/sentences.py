"""Say things to the person at the terminal, one sentence at a time."""

from __future__ import annotations

import sys


class SetUpError(Exception):
    """Say in one sentence what is missing and what to do."""


def say(line: str) -> None:
    """Print a line; standard output belongs to the program that is started."""
    print(line, file=sys.stderr, flush=True)


def complaint(text: str) -> str:
    """Return the last line that a tool labels as its error, without the label, else its last line."""
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("[notice]")]
    for label in ("ERROR: ", "E: ", ""):
        for line in reversed(lines):
            if line.startswith(label):
                return line[len(label) :]
    return "no reason given"
