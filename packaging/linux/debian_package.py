"""Lay the built program out as Debian wants it, and say what it needs there."""

from __future__ import annotations

import email.utils
import platform
from typing import TYPE_CHECKING

import dated_archive
import desktop_words
from dated_archive import Link
from man_page import man_page

if TYPE_CHECKING:
    from pathlib import Path

    from dated_archive import Content

NAME = desktop_words.NAME
HOME = f"usr/lib/{NAME}"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}

OF_C = frozenset(
    {"libc.so.6", "libdl.so.2", "libm.so.6", "libpthread.so.0", "librt.so.1", "libutil.so.1"}
    | {"ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"}
)
NEEDED = {"libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libxcb.so.1": "libxcb1"}
"""Soname -> package of what the program cannot start without: it belongs to the drivers of the machine."""
OF_WAYLAND = {"libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0"}
"""What a Wayland desktop has; elsewhere the window speaks X11."""
FONTS = ("fontconfig-config", "fonts-dejavu-core | fonts-noto-core")
CHINESE = "fonts-noto-cjk | fonts-wqy-microhei | fonts-wqy-zenhei"

DESCRIPTION = """drafts requests for mutual legal assistance, offline
 A window that leads from an empty request under article 18 of the United
 Nations Convention against Transnational Organized Crime to a letter ready for
 signature, as a Word document, in twelve languages. What is missing or odd is
 said while you write, with the paragraph that it rests on.
 .
 The program needs no network and refuses to use one. It carries its own Python
 and Qt, so that one file is enough for a machine that is never connected."""

MAINTAINER = "mlawriter maintainers <maintainers@mlawriter.invalid>"

COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: mlawriter
Comment: The package holds the program and all that it needs beside the system,
 each under its own licence. Texts and versions of all of it lie in
 /usr/lib/mlawriter/_internal/mlawriter/_data/licences.

Files: *
Copyright: 2026 the authors of mlawriter
License: Apache-2.0

Files: usr/lib/mlawriter/_internal/PySide6/*
 usr/lib/mlawriter/_internal/shiboken6/*
Copyright: 2025 The Qt Company Ltd. and other contributors
License: LGPL-3.0
Comment: Qt's libraries are separate files and may be replaced by others of the
 same version line: put yours in their place.

License: Apache-2.0
 On Debian systems the full text is in /usr/share/common-licenses/Apache-2.0.

License: LGPL-3.0
 On Debian systems the full text is in /usr/share/common-licenses/LGPL-3.
"""


OVERRIDES = """# One file is enough for a machine that is never connected: Python, Qt and the
# libraries of both come with the program, from Debian or from locked wheels.
mlawriter: embedded-library
mlawriter: shared-library-lacks-prerequisites
# It has no source beside it on the machine: Python is the program's own.
mlawriter: package-installs-python-bytecode
# The starter is PyInstaller's.
mlawriter: hardening-no-pie
"""


class Unknown(Exception):
    """Say that the program needs a library of which nobody has said which package brings it."""


def depends(sonames: set[str], libc: tuple[int, int]) -> str:
    """Return the field Depends.

    Raises:
        Unknown: when a library is needed that is not declared here.

    """
    strangers = sonames - OF_C - NEEDED.keys() - OF_WAYLAND.keys()
    if strangers:
        raise Unknown(
            f"The program needs {', '.join(sorted(strangers))}, which is neither packed nor declared: "
            "add it to packaging/system_libraries.py or to packaging/linux/debian_package.py."
        )
    packages = (
        f"libc6 (>= {libc[0]}.{libc[1]})",
        *(NEEDED[name] for name in sorted(sonames & NEEDED.keys())),
    )
    return ", ".join((*packages, *FONTS))


def shared(version: str, day: str, epoch: int) -> dict[str, Content]:
    """Return what lies below share/: menu entry, icons, kind of file, manual page."""
    return {
        f"applications/{NAME}.desktop": desktop_words.desktop_entry().encode(),
        f"mime/packages/{NAME}.xml": desktop_words.mime_type().encode(),
        f"metainfo/{NAME}.metainfo.xml": desktop_words.metainfo(version, day).encode(),
        f"man/man1/{NAME}.1.gz": dated_archive.packed(man_page(version, epoch)),
        **desktop_icons(),
    }


def desktop_icons() -> dict[str, Content]:
    """Return the icon in each size and as a drawing, where the icon theme looks for them."""
    from mlawriter.ui.icon import FOLDER, SIZES, picture

    drawn: dict[str, Content] = {
        f"icons/hicolor/{size}x{size}/apps/{NAME}.png": picture(size) for size in SIZES
    }
    return {**drawn, f"icons/hicolor/scalable/apps/{NAME}.svg": FOLDER / "mlawriter.svg"}


def installed(
    bundle: Path, share: dict[str, Content], changes: str, version: str, epoch: int
) -> dict[str, Content]:
    """Return the tree that is installed."""
    documents = f"usr/share/doc/{NAME}"
    return {
        f"usr/bin/{NAME}": Link(f"../lib/{NAME}/{NAME}"),
        **dated_archive.of_folder(bundle, HOME),
        **{f"usr/share/{place}": content for place, content in share.items()},
        f"{documents}/copyright": COPYRIGHT.encode(),
        f"{documents}/CHANGELOG.md.gz": dated_archive.packed(changes),
        f"{documents}/changelog.gz": dated_archive.packed(debian_changes(version, epoch)),
        f"usr/share/lintian/overrides/{NAME}": OVERRIDES.encode(),
    }


def debian_changes(version: str, epoch: int) -> str:
    """Return the change log in Debian's form; it names the other, which is written for officers."""
    return (
        f"{NAME} ({version}) stable; urgency=medium\n\n  * All changes: CHANGELOG.md.gz beside this file.\n\n"
        f" -- {MAINTAINER}  {email.utils.formatdate(epoch)}\n"
    )


def control(version: str, needed: str, kibibytes: int) -> str:
    """Return the file that describes the package."""
    return f"""Package: {NAME}
Version: {version}
Section: text
Priority: optional
Architecture: {ARCHITECTURES[platform.machine()]}
Maintainer: {MAINTAINER}
Installed-Size: {kibibytes}
Depends: {needed}
Recommends: {CHINESE}, {", ".join(OF_WAYLAND.values())}
Description: {DESCRIPTION}
"""
