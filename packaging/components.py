"""Find out what is shipped: each package of a wheel, what it carries inside, and whose libraries go with it; with licence and texts."""

from __future__ import annotations

import base64
import email
import hashlib
import json
import re
import subprocess
import tomllib
import zipfile
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import locks
from sentences import SetUpError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from email.message import Message

TEXTS = Path(__file__).resolve().parent / "licences"
DOCUMENTS = Path("/usr/share/doc")
_UNICODE = "UNICODE LICENSE V3"
_TOKEN = re.compile(r"\(|\)|[^\s()]+")


@dataclass(frozen=True, slots=True)
class Component:
    """Hold what stands of one part in the list of parts."""

    name: str
    licence: str
    """As an expression of SPDX."""
    version: str = ""
    supplier: str = ""
    purl: str = ""
    sha256: str = ""
    inside: str = ""
    """Name of the component that carries it; none for what the program asks for itself."""
    texts: Mapping[str, str] = field(default_factory=dict)
    """Name of a file -> licence text; empty where the texts of `inside` serve."""


@cache
def declared() -> dict[str, Any]:
    """Return what packaging/licences/components.toml says."""
    return tomllib.loads((TEXTS / "components.toml").read_text("utf-8"))


def is_allowed(expression: str) -> bool:
    """Tell whether an expression of SPDX can be met with the licences that are allowed; what reads otherwise cannot."""
    tokens = _TOKEN.findall(expression)

    def one() -> bool:
        token = tokens.pop(0)
        if token == "(":
            held = either()
            return tokens.pop(0) == ")" and held
        if tokens[:1] == ["WITH"]:
            token = f"{token} {tokens.pop(0)} {tokens.pop(0)}"
        return token in declared()["allowed"]

    def both() -> bool:
        held = one()
        while tokens[:1] == ["AND"]:
            tokens.pop(0)
            held = one() and held
        return held

    def either() -> bool:
        held = both()
        while tokens[:1] == ["OR"]:
            tokens.pop(0)
            held = both() or held
        return held

    try:
        return either() and not tokens
    except IndexError:
        return False


def own_texts(names: Iterable[str]) -> dict[str, str]:
    """Return texts of packaging/licences by their names."""
    return {Path(name).name: (TEXTS / name).read_text("utf-8") for name in names}


def of_wheel(wheel: Path, system: str) -> Iterator[Component]:
    """Yield a package and what it carries."""
    with zipfile.ZipFile(wheel) as archive:
        held = {
            name.partition(".dist-info/")[2]: name for name in archive.namelist() if ".dist-info/" in name
        }
        said = email.message_from_string(archive.read(held["METADATA"]).decode("utf-8"))
        texts = {
            Path(place).name: archive.read(name).decode("utf-8")
            for place, name in held.items()
            if not name.endswith("/") and re.match(r"(licenses/|LICEN[CS]E|COPYING)", place)
        }
        crates = [
            json.loads(archive.read(name)) for place, name in held.items() if place.startswith("sboms/")
        ]
    name = locks.normal(said["Name"])
    more = declared()["package"].get(name, {})
    licence = more.get("licence") or said["License-Expression"] or said["License"] or ""
    yield Component(
        name=name,
        version=said["Version"],
        licence=licence.strip(),
        supplier=more.get("supplier") or _author(said),
        purl=f"pkg:pypi/{name}@{said['Version']}",
        sha256=hashlib.sha256(wheel.read_bytes()).hexdigest(),
        texts={**texts, **own_texts(more.get("texts", ()))},
    )
    for one in declared()["carried"]:
        if one["inside"] == name and system in one.get("systems", [system]):
            known = {key: value for key, value in one.items() if key not in ("texts", "systems")}
            yield Component(**known, texts=own_texts(one["texts"]))
    for crate in (part for sbom in crates for part in sbom.get("components", [])):
        if crate.get("scope") != "excluded":
            yield _crate(crate, name)


def _author(said: Message) -> str:
    told = (
        said.get("Author")
        or said.get("Author-email")
        or said.get("Maintainer-email")
        or said.get("Maintainer")
        or ""
    )
    return re.sub(r"\s*<[^>]*>|\S+@\S+", "", str(told)).strip(' ,"')


def _crate(told: Mapping[str, Any], inside: str) -> Component:
    (licence,) = told["licenses"]
    expression = licence.get("expression", "")
    if not expression:
        text = base64.b64decode(licence["license"].get("text", {}).get("content", "")).decode("utf-8")
        expression = "Unicode-3.0" if text.startswith(_UNICODE) else "NOASSERTION"
    return Component(
        name=told["name"],
        version=told["version"],
        licence=expression,
        supplier=re.sub(r"\s*<[^>]*>", "", told.get("author", "")),
        purl=f"pkg:cargo/{told['name']}@{told['version']}",
        sha256=next((one["content"] for one in told.get("hashes", []) if one["alg"] == "SHA-256"), ""),
        inside=inside,
    )


def of_embeddable(files: Mapping[str, bytes], version: str, sha256: str) -> Iterator[Component]:
    """Yield the CPython for Windows by the files that it was published with, and what it carries."""
    yield Component(
        name="CPython",
        version=version,
        licence="Python-2.0.1",
        supplier="Python Software Foundation",
        purl=f"pkg:generic/cpython@{version}",
        sha256=sha256,
        texts={"LICENSE.txt": files["LICENSE.txt"].decode("utf-8", "replace")},
    )
    for one in declared()["of_python"]:
        yield Component(**one, inside="CPython")


def of_bootloader() -> Component:
    """Return the small program with which PyInstaller starts the rest, from the environment that packs."""
    from importlib import metadata

    made = metadata.distribution("pyinstaller")
    (text,) = (file for file in made.files or () if file.name == "COPYING.txt")
    return Component(
        name="PyInstaller bootloader",
        version=made.version,
        licence="GPL-2.0-or-later WITH Bootloader-exception",
        supplier="PyInstaller Development Team",
        purl=f"pkg:pypi/pyinstaller@{made.version}",
        texts={"COPYING.txt": Path(str(made.locate_file(text))).read_text("utf-8")},
    )


def of_debian(libraries: Iterable[str]) -> list[Component]:
    """Return the packages of Debian that files of the system belong to, by names such as `libz.so.1`.

    Raises:
        SetUpError: where one belongs to none, or to one of which nobody said the licence.

    """
    packages = {}
    for library in sorted(set(libraries)):
        found = _said_by("dpkg-query", "--search", f"*/{library}").splitlines()
        if not found:
            raise SetUpError(f"Nobody knows whose {library} is: no package of Debian holds it.")
        packages[found[0].partition(":")[0]] = library
    return [debian_package(package) for package in sorted(packages)]


def debian_package(name: str) -> Component:
    """Return a package of Debian that is installed here, with its copyright file.

    Raises:
        SetUpError: where it is not installed, or nobody said its licence.

    """
    told = _said_by("dpkg-query", "--show", "--showformat=${source:Package} ${Version} ${Architecture}", name)
    source, version, machine = told.split() if told else ("", "", "")
    licence = declared()["debian"].get(source)
    if licence is None:
        raise SetUpError(
            f"{name} of Debian's source package {source or 'unknown'} would be shipped, and nobody said its licence: "
            "add it to packaging/licences/components.toml."
        )
    return Component(
        name=name,
        version=version,
        licence=licence,
        supplier="Debian",
        purl=f"pkg:deb/debian/{name}@{version}?arch={machine}".replace("+", "%2B"),
        texts={f"{name}.txt": (DOCUMENTS / name / "copyright").read_text("utf-8")},
    )


def _said_by(*order: str) -> str:
    return subprocess.run(order, check=False, capture_output=True, encoding="utf-8").stdout.strip()


def problems(parts: Iterable[Component]) -> list[str]:
    """Return what keeps these parts from being shipped: a licence that is not allowed, or no text of it."""
    held = list(parts)
    with_texts = {part.name for part in held if part.texts}
    return [
        *(
            f"{part.name} {part.version} is under {part.licence!r}, which is not allowed."
            for part in held
            if not is_allowed(part.licence)
        ),
        *(
            f"{part.name} {part.version} has no licence text."
            for part in held
            if not part.texts and part.inside not in with_texts
        ),
    ]
