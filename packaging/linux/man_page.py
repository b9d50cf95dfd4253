"""Write the manual page from what the program says of itself."""

from __future__ import annotations

import datetime as dt

from desktop_words import ABOUT, NAME, first_sentence

from mlawriter.cli.arguments import COMMANDS


def man_page(version: str, epoch: int) -> str:
    """Return the page in roff."""
    day = dt.datetime.fromtimestamp(epoch, dt.UTC).date()
    commands = "".join(f".TP\n.B {_plain(name)}\n{_plain(str(about))}\n" for name, about in COMMANDS.items())
    return f""".TH MLAWRITER 1 {day} "mlawriter {version}" "User Commands"
.SH NAME
{NAME} \\- {_plain(first_sentence(ABOUT)).lower()}
.SH SYNOPSIS
.B {NAME}
.RI [ FILE ]
.br
.B {NAME}
.I COMMAND
.RI [ ARGUMENTS ]
.SH DESCRIPTION
Without a command the window opens, with the request of
.I FILE
if one is named. The program needs no network and refuses to use one.
.SH COMMANDS
{commands}.PP
.B {NAME}
.I COMMAND
.B \\-\\-help
tells what each takes.
.SH EXIT STATUS
.TP
.B 0
All is well.
.TP
.B 1
The request or the program has a fault.
.TP
.B 2
Nothing could be done; one line tells why.
.SH FILES
.TP
.I ~/.config/mlawriter ~/.local/share/mlawriter ~/.local/state/mlawriter
Settings, what the office keeps, and unsaved work. Removing the package leaves them, and all requests, where they are.
"""


def _plain(text: str) -> str:
    """Return a text in which roff reads no sign of its own."""
    return text.replace("\\", "\\e").replace("-", "\\-").replace("’", "'").replace("\n", " ")
