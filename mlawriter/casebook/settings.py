"""Remember what the user chose about the program itself."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from mlawriter.casebook import small_file

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.casebook.folders import Folders


class Palette(StrEnum):
    """Name the colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """Hold what the user chose. Each has a default; what cannot be read falls back to it."""

    language: str = ""
    """Tag of the interface's language; empty follows the system."""
    palette: Palette = Palette.SYSTEM
    last_folder: str = ""
    """Where a file was opened or saved last."""
    geometry: str = ""
    """Place and size of the window, as the window itself wrote them down."""
    help_geometry: str = ""
    """Place and size of the help's own window."""
    text_size: int = 100
    """Size of the window's text, in percent of the system's."""
    preview: bool = True
    """Whether the letter is shown beside the form."""
    initials: str = ""
    """Whose records of States these are: what the officer wrote last."""
    signs_as: str = ""
    """Name under which the officer kept a version or approved a text last."""
    due_officer: str = ""
    """In whose cases the register shows what is due; empty for all."""
    lock_after: int = 10
    """Minutes without a key or a movement after which the officer's key is locked; 0 never locks it."""


def load_settings(folders: Folders) -> Settings:
    """Return the settings of the user; a damaged file is moved aside and the defaults hold."""
    held = small_file.read_object(_file(folders))
    defaults = asdict(Settings())
    chosen: dict[str, Any] = {
        field.name: value
        for field in fields(Settings)
        if field.name != "palette" and type(value := held.get(field.name)) is type(defaults[field.name])
    }
    return replace(Settings(), **chosen, palette=_palette(held.get("palette")))


def save_settings(folders: Folders, settings: Settings) -> None:
    """Keep the settings of the user.

    Raises:
        FileNotWritten: the settings kept so far stay.

    """
    chosen = asdict(settings)
    held = small_file.read_object(_file(folders))
    # What a newer program keeps beside these stays: the program may go back and forth.
    others = {name: value for name, value in held.items() if name not in chosen}
    small_file.write_object(_file(folders), {**others, **chosen})


def _file(folders: Folders) -> Path:
    return folders.config / "settings.json"


def _palette(value: object) -> Palette:
    try:
        return Palette(str(value))
    except ValueError:
        return Palette.SYSTEM
