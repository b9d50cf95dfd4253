"""Say what the commands that train can be told."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from mlawriter.i18n.translator import Translator


def add(made: Mapping[str, argparse.ArgumentParser], speak: Translator) -> None:
    """Let the commands that train be told what they need."""
    made["scenarios"].add_argument(
        "--language", metavar="TAG", default="", help=speak.text(N_("Language of their texts."))
    )
    begun = made["exercise"]
    begun.add_argument("name", metavar="NAME", help=speak.text(N_("Name of the scenario.")))
    begun.add_argument(
        "--language",
        metavar="TAG",
        default="en",
        help=speak.text(N_("Language of the letter; English without it.")),
    )
    begun.add_argument(
        "--out",
        metavar="FILE.mla",
        type=Path,
        required=True,
        help=speak.text(N_("Request file to write, which is not there yet.")),
    )
    made["score"].add_argument("file", metavar="FILE.mla", type=Path, help=speak.text(N_("Request file.")))
    made["score"].add_argument(
        "--scenario",
        metavar="NAME",
        default="",
        help=speak.text(N_("Name of a scenario, or its FILE.toml; without it, the one that was begun.")),
    )
    made["scenario"].add_argument(
        "file", metavar="FILE.toml", type=Path, help=speak.text(N_("File of a scenario."))
    )
