"""Build mlawriter.exe and mlawriter.com from launcher.c with the compiler mingw-w64; the same source gives the same bytes."""

from __future__ import annotations

import shutil
import struct
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from sentences import SetUpError, complaint
from windows_texts import OF_WINDOWS, TEXTS

if TYPE_CHECKING:
    from collections.abc import Sequence

HERE = Path(__file__).resolve().parent
ICONS = HERE.parents[1] / "mlawriter" / "ui" / "icons"
COMPILER, RESOURCES = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres"
WINDOW, CONSOLE = "mlawriter.exe", "mlawriter.com"

_HARDENED = "-static -s -O2 -municode -Wall -Wextra -Wno-missing-field-initializers -Werror -Wl,--no-insert-timestamp,--dynamicbase,--nxcompat,--high-entropy-va"


def icon(pictures: Sequence[bytes]) -> bytes:
    """Return PNG pictures of different sizes as one .ico."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    entries = []
    for picture in pictures:
        width, height = struct.unpack(">II", picture[16:24])
        # 256 is written as 0, for a size is one byte.
        entries.append(struct.pack("<BBBBHHII", width % 256, height % 256, 0, 0, 1, 32, len(picture), at))
        at += len(picture)
    return head + b"".join(entries) + b"".join(pictures)


def write_icon(target: Path) -> None:
    """Write the .ico of the program, which cases have too."""
    target.write_bytes(
        icon([(ICONS / f"mlawriter-{size}.png").read_bytes() for size in (16, 24, 32, 48, 64, 256)])
    )


def four(version: str) -> str:
    """Return a version as Windows counts, in four numbers with commas; what follows the numbers is left out."""
    numbers = [part for part in version.split("+")[0].split(".") if part.isdecimal()][:4]
    return ",".join([*numbers, *"0000"][:4])


def header(library: str) -> str:
    """Return launcher_texts.h."""
    lines = ["/* Made when the program is packed. */", "struct text { const wchar_t *locale, *words; };"]
    lines.append(f'#define PYTHON_DLL L"program\\\\{library}"')
    for name in ("missing", "old_windows", "stopped"):
        entries = [
            f"{{{_c(begin)}, {_c(TEXTS[name][tag])}}}" for tag in OF_WINDOWS for begin in OF_WINDOWS[tag]
        ]
        used = "" if name != "stopped" else " __attribute__((unused))"
        lines.append(f"static const struct text {name.upper()}[]{used} = {{{', '.join(entries)}, {{0, 0}}}};")
    return "\n".join([*lines, ""])


def resource_script(version: str, name: str) -> str:
    """Return the resources of a starter: icon, manifest, version."""
    values = {
        "CompanyName": "mlawriter",
        "FileDescription": "mlawriter",
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": "Apache License 2.0",
        "OriginalFilename": name,
        "ProductName": "mlawriter",
        "ProductVersion": version,
    }
    told = "\n".join(f'      VALUE "{key}", "{value}\\0"' for key, value in values.items())
    return f"""1 ICON "mlawriter.ico"
1 24 "mlawriter.manifest"
1 VERSIONINFO
FILEVERSION {four(version)}
PRODUCTVERSION {four(version)}
FILEOS 0x40004
FILETYPE 1
BEGIN
  BLOCK "StringFileInfo"
  BEGIN
    BLOCK "040904b0"
    BEGIN
{told}
    END
  END
  BLOCK "VarFileInfo"
  BEGIN
    VALUE "Translation", 0x409, 0x4b0
  END
END
"""


def build(target: Path, library: str, version: str) -> None:
    """Write both starters and the icon into the folder of the program.

    Raises:
        SetUpError: when the compiler is not there, or says no.

    """
    if shutil.which(COMPILER) is None:
        raise SetUpError("The starters of Windows need a compiler: apt-get install gcc-mingw-w64-x86-64.")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for source in ("launcher.c", "mlawriter.manifest"):
            shutil.copy(HERE / source, folder)
        (folder / "launcher_texts.h").write_text(header(library), "utf-8")
        write_icon(folder / "mlawriter.ico")
        for starter, kind in ((WINDOW, ["-mwindows", "-DWINDOWED"]), (CONSOLE, ["-mconsole"])):
            (folder / "launcher.rc").write_text(resource_script(version, starter), "utf-8")
            _run([RESOURCES, "launcher.rc", "launcher.res.o"], folder)
            order = [COMPILER, *_HARDENED.split(), *kind, "launcher.c", "launcher.res.o", "-o", "made.exe"]
            _run(order, folder)
            shutil.copyfile(folder / "made.exe", target / starter)


def _run(order: Sequence[str], folder: Path) -> None:
    done = subprocess.run(order, check=False, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        raise SetUpError(f"{order[0]} did not build the starters of Windows: {complaint(done.stderr)}")


def _c(text: str) -> str:
    """Return a wide string of C, in ASCII."""
    units = struct.unpack(f"<{len(text.encode('utf-16-le')) // 2}H", text.encode("utf-16-le"))
    return (
        'L"'
        + "".join(
            chr(unit) if 32 <= unit < 127 and chr(unit) not in '"\\?' else f'\\x{unit:04x}" L"'
            for unit in units
        )
        + '"'
    )
