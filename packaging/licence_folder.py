"""Lay the licence texts of all that is shipped into a folder that the program shows (About, Licences) and that people can read without it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from components import own_texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from components import Component

INDEX, LIST = "components.json", "THIRD-PARTY.txt"
FOLDER = "licences"
_CRATES = "rust-crates.txt"
_OF_CRATES = (
    "MIT",
    "Apache-2.0",
    "Apache-2.0-with-LLVM-exception",
    "BSD-3-Clause",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Zlib",
)
_NOT_OF_A_NAME = re.compile(r"[^A-Za-z0-9.]+")
_HEAD = """Third-party software in mlawriter
=================================

mlawriter itself is under the Apache License 2.0 (LICENSE). It is shipped with the parts below, each under its own licence;
the texts lie beside this file. Qt, Qt for Python and shiboken6 are under the GNU Lesser General Public License 3: their
libraries are separate files, and you may put others in their place. docs/licences.md of the source says how, step by step.
Their source is published by The Qt Company (download.qt.io) under the same version number.

"""


def files(parts: Iterable[Component]) -> dict[str, bytes]:
    """Return what the folder holds: place -> bytes, the same for the same parts."""
    held = sorted(parts, key=lambda part: (part.inside, part.name.lower(), part.version))
    found: dict[str, str] = {}
    index: list[dict[str, object]] = []
    for part in (one for one in held if not _is_crate(one)):
        folder = _NOT_OF_A_NAME.sub("-", part.name).strip("-")
        texts = dict(part.texts)
        crates = [one for one in held if one.inside == part.name and _is_crate(one)]
        if crates:
            texts[_CRATES] = _of_crates(crates)
        found.update({f"{folder}/{_plain(name)}": text for name, text in texts.items()})
        index.append(
            {
                "name": part.name,
                "version": part.version,
                "licence": part.licence,
                "supplier": part.supplier,
                "inside": part.inside,
                "texts": [f"{folder}/{_plain(name)}" for name in texts],
            }
        )
    index.sort(key=lambda one: str(one["name"]).lower())
    found[LIST] = _HEAD + "\n".join(map(_line, index)) + "\n"
    found[INDEX] = json.dumps(index, indent=1, ensure_ascii=False) + "\n"
    return {name: text.replace("\r\n", "\n").encode("utf-8") for name, text in sorted(found.items())}


def _is_crate(part: Component) -> bool:
    return part.purl.startswith("pkg:cargo/")


def _plain(name: str) -> str:
    """Return a name that every system opens as text."""
    return name if name.endswith((".txt", ".md", ".rst")) else f"{name}.txt"


def _of_crates(crates: Sequence[Component]) -> str:
    listed = "\n".join(
        f"{one.name} {one.version}\n  {one.licence}\n  {one.supplier or 'its authors'}" for one in crates
    )
    texts = own_texts(f"standard/{name}.txt" for name in _OF_CRATES)
    whole = "\n\n".join(
        f"{'-' * 72}\n{name.removesuffix('.txt')}\n{'-' * 72}\n\n{text}" for name, text in texts.items()
    )
    return f"Parts written in Rust, as the wheel itself lists them: name, licence, authors.\nThe texts follow.\n\n{listed}\n\n{whole}"


def _line(entry: dict[str, object]) -> str:
    inside = f", inside {entry['inside']}" if entry["inside"] else ""
    names = entry["texts"]
    assert isinstance(names, list)
    texts = "".join(f"\n    {name}" for name in names)
    return f"{entry['name']} {entry['version']}".rstrip() + f"{inside}\n    {entry['licence']}{texts}\n"
