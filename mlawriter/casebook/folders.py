"""Name the folders where the program keeps things of its own, apart from the officer's files."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from mlawriter.casebook import reasons
from mlawriter.core.errors import FileNotWritten

_NAME = "mlawriter"
_MARKER = "portable.txt"
_ON_THE_STICK = "mlawriter-files"


@dataclass(frozen=True, slots=True)
class Folders:
    """Hold the folders of one user; built once, in `app`, and passed on."""

    state: Path
    """What the program remembers: recent files, unsaved work."""
    config: Path
    """What the user chose."""

    @property
    def journal(self) -> Path:
        """Return the folder of unsaved work."""
        return self.state / "journal"


def folders_of_user() -> Folders:
    """Return the folders that the system foresees for this user, or the stick that the program is on; none is made yet."""
    stick = _stick()
    if stick is not None:
        return Folders(state=stick / "state", config=stick / "config")
    if _on_linux():
        # What platformdirs would answer, without its import, which the first paint of the window would wait for.
        return Folders(
            state=_of_xdg("XDG_STATE_HOME", ".local/state"), config=_of_xdg("XDG_CONFIG_HOME", ".config")
        )
    import platformdirs

    return Folders(
        state=platformdirs.user_state_path(_NAME, appauthor=False),
        config=platformdirs.user_config_path(_NAME, appauthor=False),
    )


def _stick() -> Path | None:
    """Return the folder beside the program's own starter where a marker says that it keeps its things there.

    In a checkout or a wheel Python starts the program, and no marker beside Python counts.
    """
    starter = Path(sys.executable)
    if starter.stem != _NAME or not starter.with_name(_MARKER).is_file():
        return None
    return starter.with_name(_ON_THE_STICK)


def _on_linux() -> bool:
    return sys.platform.startswith("linux")


def _of_xdg(name: str, usual: str) -> Path:
    """Return our folder in one that the XDG Base Directory Specification names; a relative one does not count."""
    base = Path(os.environ.get(name, ""))
    return (base if base.is_absolute() else Path.home() / usual) / _NAME


def make_private(folder: Path) -> None:
    """Make a folder that only the user can look into.

    Raises:
        FileNotWritten: when it cannot be made.

    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
    except OSError as error:
        raise FileNotWritten(file=reasons.shown(folder), reason=reasons.reason_to_write(error)) from error


def takes_files(folder: Path) -> bool:
    """Tell whether a folder of the program's own can be made, and takes a file."""
    import tempfile

    try:
        make_private(folder)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except (OSError, FileNotWritten):
        return False
