"""Keep how an office wants its documents, in the folder of what the user chose."""

from __future__ import annotations

from dataclasses import asdict, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from mlawriter.casebook import small_file
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.usage import USUAL, Digits, Usage
from mlawriter.render.house_style import HouseStyle, Paper

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.casebook.folders import Folders
    from mlawriter.i18n.languages import Language


def load_house_style(folders: Folders) -> HouseStyle:
    """Return what the office chose; what cannot be read falls back to the usual."""
    held = small_file.read_object(_file(folders))
    chosen = held.get("usages")
    usages = {
        language.tag: _usage(
            language, (chosen if isinstance(chosen, dict) else {}).get(language.tag), folders
        )
        for language in LANGUAGES
    }
    return HouseStyle(
        paper=next((paper for paper in Paper if paper == held.get("paper")), Paper.A4),
        usages=MappingProxyType({tag: usage for tag, usage in usages.items() if usage != USUAL}),
    )


def save_house_style(folders: Folders, house: HouseStyle) -> None:
    """Keep what the office chose; its own sentences stay in their files.

    Raises:
        FileNotWritten: what was kept so far stays.

    """
    usages = {
        tag: {name: value for name, value in asdict(usage).items() if name != "wording"}
        for tag, usage in sorted(house.usages.items())
    }
    small_file.write_object(_file(folders), {"paper": house.paper, "usages": usages})


def with_wording_of_now(folders: Folders, house: HouseStyle) -> HouseStyle:
    """Return a style with the files of sentences that lie in the folder now, new ones too."""
    usages = {
        language.tag: replace(house.usage(language.tag), wording=_kept_wording(folders, language.tag))
        for language in LANGUAGES
    }
    return replace(
        house, usages=MappingProxyType({tag: usage for tag, usage in usages.items() if usage != USUAL})
    )


def wording_file(folders: Folders, tag: str) -> Path:
    """Return where an office puts the sentences that it words its own way."""
    return folders.config / "wording" / f"{tag}.po"


def _file(folders: Folders) -> Path:
    return folders.config / "house-style.json"


def _usage(language: Language, held: object, folders: Folders) -> Usage:
    chosen = held if isinstance(held, dict) else {}
    region = chosen.get("region")
    eastern = language.tag == "ar" and chosen.get("digits") == Digits.ARABIC
    return Usage(
        region=region if region in language.regions else "",
        digits=Digits.ARABIC if eastern else Digits.LATIN,
        wording=_kept_wording(folders, language.tag),
    )


def _kept_wording(folders: Folders, tag: str) -> Path | None:
    path = wording_file(folders, tag)
    return path if path.is_file() else None
