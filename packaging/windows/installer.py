"""Make setup.exe with NSIS from the folder that is put together, and the lists by which it installs and removes."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING

import build_identity
import launchers
import montenegrin
from sentences import SetUpError
from windows_texts import OF_NSIS, TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HERE = Path(__file__).resolve().parent
NSIS = Path("/usr/share/nsis")
# In a text, by what the installer puts in for what is said in braces.
_KNOWN = {"{folder}": r"$LOCALAPPDATA\mlawriter", "{installed}": "$Installed", "{offered}": "${VERSION}"}
_SAID = {
    "CASE_TYPE": "case",
    "NEWER": "newer",
    "OLD_WINDOWS": "old_windows",
    "RUNNING": "running",
    "STAYS": "stays",
    "STILL_THERE": "still_there",
}


def languages(own: Path) -> str:
    """Return languages.nsh; English, the first, serves where Windows speaks none of ours."""
    lines = []
    for name in OF_NSIS.values():
        if name == montenegrin.NAME:
            lines.append(f'!insertmacro MUI_LANGUAGEEX "{own}" "{name}"')
        else:
            lines.append(f'!insertmacro MUI_LANGUAGE "{name}"')
    for string, key in _SAID.items():
        for tag, name in OF_NSIS.items():
            lines.append(f'LangString {string} ${{LANG_{name.upper()}}} "{said(TEXTS[key][tag])}"')
    return "\n".join([*lines, ""])


def said(text: str) -> str:
    """Return a sentence as NSIS writes it."""
    text = text.replace("$", "$$").replace('"', '$\\"')
    for braces, value in _KNOWN.items():
        text = text.replace(braces, value)
    return text


def files(names: Iterable[str]) -> str:
    """Return files.nsh: what is installed and, by the same list, removed; no folder is removed with what is in it."""
    places = sorted(PureWindowsPath(name) for name in names)
    return "\n".join(["!macro install_files", *_installed(places), "!macroend", *_removed(places), ""])


def _installed(places: Iterable[PureWindowsPath]) -> Iterator[str]:
    folder = None
    for place in places:
        if place.parent != folder:
            folder = place.parent
            yield f'  SetOutPath "{_at(folder)}"'
        yield f'  File "${{SOURCE}}/{place.as_posix()}"'


def _removed(places: Iterable[PureWindowsPath]) -> Iterator[str]:
    yield "!macro remove_files"
    for place in places:
        yield f'  Delete "{_at(place)}"'
    folders = {parent for place in places for parent in place.parents if parent.name}
    for folder in sorted(folders, key=lambda one: (-len(one.parts), one)):
        yield f'  RMDir "{_at(folder)}"'
    yield "!macroend"


def _at(place: PureWindowsPath) -> str:
    return str(PureWindowsPath("$INSTDIR") / place).replace("$I", "\0").replace("$", "$$").replace("\0", "$I")


def build(source: Path, target: Path, library: str, version: str) -> None:
    """Write setup.exe, which installs all that lies in the folder `source`.

    Raises:
        SetUpError: when NSIS is not there, or says no.

    """
    if shutil.which("makensis") is None:
        raise SetUpError("The installer is made by NSIS: apt-get install nsis.")
    held = sorted(path for path in source.rglob("*") if path.is_file())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        montenegrin.write(NSIS, folder)
        launchers.write_icon(folder / "mlawriter.ico")
        shutil.copy(HERE / "mlawriter.nsi", folder)
        listed = [path.relative_to(source).as_posix() for path in held]
        (folder / "languages.nsh").write_text(languages(folder), "utf-8-sig")
        (folder / "files.nsh").write_text(files(listed), "utf-8-sig")
        defined = {
            "VERSION": version,
            "FOUR": launchers.four(version).replace(",", "."),
            "SIZE": str(sum(path.stat().st_size for path in held) // 1024),
            "SOURCE": str(source),
            "ICON": str(folder / "mlawriter.ico"),
            "PYTHON_DLL": f"program\\{library}",
            "OUT": str(target),
        }
        order = [
            *("makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8"),
            *(f"-D{key}={value}" for key, value in defined.items()),
        ]
        env = {**os.environ, **build_identity.environment(), "TZ": "UTC"}
        done = subprocess.run(
            [*order, "-XTarget amd64-unicode", "mlawriter.nsi"],
            check=False,
            cwd=folder,
            env=env,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
        )
    if done.returncode:
        raise SetUpError(f"NSIS did not make the installer: {_reason(done.stderr + done.stdout)}")


def _reason(printed: str) -> str:
    """Return what NSIS complains of, and the line of the script."""
    lines = [line.strip() for line in printed.splitlines() if line.strip()]
    return " ".join(lines[-3:])
