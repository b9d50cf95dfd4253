"""Start the program: `python -m mlawriter`, or the command `mlawriter`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def start() -> int:
    """Start the program as a process of its own, which can reach no other from its first step on and quotes no case at its end."""
    from mlawriter import last_words, offline

    offline.forbid()
    last_words.guard()
    return main()


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code; without arguments the window opens."""
    from mlawriter.cli import run

    return run(sys.argv[1:] if argv is None else argv)


if __name__ == "__main__":
    sys.exit(start())
