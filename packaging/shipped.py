"""Declare what an installed program holds, the same for every system: our files, and what stays of the packages.

With the standard library alone; the packages are looked at as files and not imported.
"""

from __future__ import annotations

import pickle
import re
import sys
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from mlawriter.i18n.languages import LANGUAGES  # noqa: E402 - it lies beside this folder

PACKAGE, CARRIED = "mlawriter", "mlawriter/_data"
"""Where the program and what it carries from beside it lie in all that is shipped."""


@dataclass(frozen=True, slots=True)
class Qt:
    """Tell what of Qt stays on one system; names without `lib`, `Qt6` and their endings."""

    modules: frozenset[str]
    libraries: frozenset[str]
    plugins: frozenset[str]


QT = {
    "linux": Qt(
        modules=frozenset({"Core", "Gui", "Widgets"}),
        # Svg draws the frame of a window on Wayland; DBus speaks to input methods and to screen readers.
        libraries=frozenset({"Core", "DBus", "Gui", "Svg", "WaylandClient", "Widgets", "XcbQpa"}),
        plugins=frozenset(
            """
            platforms/qxcb platforms/qwayland-generic platforms/qoffscreen
            wayland-shell-integration/xdg-shell wayland-decoration-client/adwaita wayland-decoration-client/bradient
            platforminputcontexts/composeplatforminputcontextplugin platforminputcontexts/ibusplatforminputcontextplugin
            platformthemes/qxdgdesktopportal
            iconengines/qsvgicon imageformats/qico imageformats/qjpeg imageformats/qsvg
            """.split()
        ),
    ),
    "win32": Qt(
        modules=frozenset({"Core", "Gui", "Widgets"}),
        libraries=frozenset({"Core", "Gui", "Svg", "Widgets"}),
        plugins=frozenset(
            """
            platforms/qwindows platforms/qoffscreen styles/qmodernwindowsstyle
            iconengines/qsvgicon imageformats/qico imageformats/qjpeg imageformats/qsvg
            """.split()
        ),
    ),
}

LEFT_OUT = (
    # What could reach another machine, or another Python. socket, http and email stay: libraries import them to read
    # addresses and headers, and the program refuses a connection before it is made (mlawriter/offline.py). Without _hashlib, whose
    # sums Python has itself, OpenSSL is not there at all.
    *"ssl _ssl _hashlib asyncio ftplib imaplib nntplib poplib smtplib telnetlib xmlrpc socketserver wsgiref webbrowser".split(),
    *"PySide6.QtNetwork PySide6.QtQml PySide6.QtQuick PySide6.QtOpenGL PySide6.QtDBus PySide6.QtSvg".split(),
    # What makes programs, tests them or talks at a terminal.
    *"tkinter turtle idlelib curses readline pdb doctest unittest test lib2to3 distutils ensurepip venv".split(),
    *"pip setuptools pkg_resources wheel hatchling _distutils_hack".split(),
    # Parts of packages that nothing here asks for.
    *"lxml.html lxml.isoschematron lxml.objectify lxml.sax lxml.doctestcompare lxml.cssselect".split(),
    *"phonenumbers.carrierdata phonenumbers.geodata phonenumbers.tzdata".split(),
    *"phonenumbers.carrier phonenumbers.geocoder phonenumbers.timezone".split(),
    *"icalendar.tests icalendar.fuzzing dateutil.zoneinfo sqlite3.test numpy pytz".split(),
)
"""Modules that no installed program holds, each with all below it."""

ASKED_FOR_BY_NAME = (
    # Modules that are imported under a name made while the program runs, so that no search of the code finds them.
    *"phonenumbers.data phonenumbers.shortdata tzdata tzdata.zoneinfo".split(),
    *"stdnum.be.iban stdnum.es.iban stdnum.me.iban stdnum.no.iban".split(),
)
"""Modules that are there although no `import` names them; of a package, all below it too."""

_LOCALE = re.compile(r"babel/locale-data/(?P<name>\w+)\.dat")
_NUMBERS = re.compile(r"stdnum/(?P<name>[\w/]+)\.dat")
_NUMBERS_READ = frozenset({"iban", "imsi"})
_QT_TEXTS = re.compile(r"(?:Qt/)?translations/(?P<name>\w+)\.qm")
_QT_PLUGIN = re.compile(r"(?:Qt/)?plugins/(?P<kind>[\w-]+)/(?:lib)?(?P<name>[\w-]+)\.(?:so|dll)")
_QT_LIBRARY = re.compile(r"(?:Qt/lib/lib)?Qt6(?P<name>\w+)\.(?:so[.\d]*|dll)")
_QT_MODULE = re.compile(r"Qt(?P<name>\w+)\.(?:abi3\.so|pyd)")
_QT_BASE = re.compile(
    r"__init__\.py|_config\.py|_git_pyside_version\.py|(?:lib)?pyside6\.abi3\.(?:so[.\d]*|dll)|support/.*\.py|"
    r"Qt/lib/libicu\w+\.so[.\d]*|(?:msvcp|vcruntime|concrt)140\w*\.dll",
    re.IGNORECASE,
)
_NEEDLESS = re.compile(
    r"dateutil/zoneinfo/.*\.tar\.gz|.*\.(?:pyi|pxi|pxd|pyx|h|c)|.*/__pycache__/.*|(?:.*/)?py\.typed"
)


def data(root: Path = ROOT) -> dict[str, Path]:
    """Return what is not code: place in all that is shipped -> file of the checkout.

    It is everything in the package that is not Python, the templates, the tables and the compiled catalogues; who adds a
    file there adds no line here. The identity of the build comes on top (packaging/build_identity.py).
    """
    inside = [
        path
        for path in (root / PACKAGE).rglob("*")
        if path.is_file() and path.suffix not in (".py", ".pyc", ".typed") and "_data" not in path.parts
    ]
    templates = [path for path in (root / "templates").rglob("*") if path.is_file()]
    locales = root / "locales"
    compiled = [path.with_suffix(".mo") for path in locales.glob("*/LC_MESSAGES/*.po")]
    tables = [*locales.glob("*.csv"), *locales.glob("*.pot")]
    beside = {
        f"{CARRIED}/{path.relative_to(root).as_posix()}": path for path in (*templates, *compiled, *tables)
    }
    return dict(sorted({**{path.relative_to(root).as_posix(): path for path in inside}, **beside}.items()))


def cldr_locales(babel: Path) -> frozenset[str]:
    """Return the locales of CLDR that our languages use, with those that they rest on.

    `babel` is the folder of the package: its table tells which locale rests on one of another name.
    """
    parents: dict[str, str] = pickle.loads((babel / "global.dat").read_bytes())["parent_exceptions"]
    found = {"root"}
    waiting = [used.of_region(region).locale for used in LANGUAGES for region in ("", *used.regions)]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.append(parents.get(name) or name.rpartition("_")[0] or "root")
    return frozenset(found)


def qt_texts() -> frozenset[str]:
    """Return the names of Qt's catalogues that our languages ask for; Qt lacks some."""
    return frozenset(f"qtbase_{used.qt or used.tag}" for used in LANGUAGES)


def module_stays(name: str) -> bool:
    """Tell whether a module may be in an installed program, by its full name."""
    return not any(name == out or name.startswith(f"{out}.") for out in LEFT_OUT)


def stays(path: str, system: str, locales: frozenset[str]) -> bool:
    """Tell whether a file of a package stays, by its place below site-packages, with slashes.

    `system` is a key of QT; `locales` comes from `cldr_locales`.
    """
    top, _, inside = path.partition("/")
    if top == "PySide6":
        return _qt_stays(inside, QT[system])
    if found := _LOCALE.fullmatch(path):
        return found["name"] in locales
    if found := _NUMBERS.fullmatch(path):
        return found["name"] in _NUMBERS_READ
    place = PurePosixPath(path)
    module = ".".join((*place.parent.parts, place.name.partition(".")[0]))
    return module_stays(module.removesuffix(".__init__")) and not _NEEDLESS.fullmatch(path)


def _qt_stays(inside: str, qt: Qt) -> bool:
    if found := _QT_TEXTS.fullmatch(inside):
        return found["name"] in qt_texts()
    if found := _QT_PLUGIN.fullmatch(inside):
        return f"{found['kind']}/{found['name']}" in qt.plugins
    if found := _QT_LIBRARY.fullmatch(inside):
        return found["name"] in qt.libraries
    if found := _QT_MODULE.fullmatch(inside):
        return found["name"] in qt.modules
    return _QT_BASE.fullmatch(inside) is not None
