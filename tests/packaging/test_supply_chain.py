"""Prove that nothing is shipped without a licence text, nothing under a licence that is not allowed, and that lists are the same twice."""

from __future__ import annotations

import hashlib
import json
import zipfile
from dataclasses import replace
from importlib import metadata
from pathlib import Path

import bill_of_materials
import build_identity
import checksums
import components
import licence_folder
import locks
import pytest
import wheelhouse
from components import Component
from lxml import etree
from PySide6.QtCore import qVersion
from sentences import SetUpError

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = {name for name, _, marker in locks.pins((ROOT / locks.RUNTIME).read_text("utf-8"))}


def wheel_of(name: str, folder: Path) -> Path:
    """Return a wheel with what an installed package says about itself."""
    found = metadata.distribution(name)
    wheel = folder / f"{name}-{found.version}.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for file in found.files or ():
            if ".dist-info/" in str(file) and file.name != "RECORD":
                archive.write(str(file.locate()), str(file))
    return wheel


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> list[Component]:
    """Return all parts that the packages of the lock bring."""
    folder = tmp_path_factory.mktemp("wheels")
    return [part for name in sorted(SHIPPED) for part in components.of_wheel(wheel_of(name, folder), "linux")]


def test_no_package_is_shipped_without_a_text_or_under_another_licence(parts: list[Component]) -> None:
    assert {part.name for part in parts} >= SHIPPED
    assert components.problems(parts) == []


def test_the_licence_of_qt_is_there_in_full(parts: list[Component]) -> None:
    for name in ("pyside6-essentials", "shiboken6", "Qt"):
        (part,) = (one for one in parts if one.name == name)
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in part.texts["LGPL-3.0.txt"]
        assert "GNU GENERAL PUBLIC LICENSE" in part.texts["GPL-3.0.txt"]


def test_what_wheels_carry_is_named_with_the_version_that_they_carry(parts: list[Component]) -> None:
    versions = {part.name: part.version for part in parts}

    assert versions["Qt"] == qVersion()
    assert versions["libxml2"] == ".".join(map(str, etree.LIBXML_VERSION))
    assert versions["libxslt"] == ".".join(map(str, etree.LIBXSLT_VERSION))
    assert {part.inside for part in parts if part.purl.startswith("pkg:cargo/")} == {
        "pydantic-core",
        "pyrage",
    }
    assert "openssl" not in {name.lower() for name in versions}


@pytest.mark.parametrize(
    ("expression", "allowed"),
    [
        ("MIT", True),
        ("MIT OR GPL-2.0-only", True),
        ("MIT AND GPL-2.0-only", False),
        ("(MIT OR Apache-2.0) AND Unicode-DFS-2016", True),
        ("(GPL-2.0-only OR AGPL-3.0-only) AND MIT", False),
        ("Apache-2.0 WITH LLVM-exception OR GPL-2.0-only", True),
        ("Apache-2.0 WITH Commons-Clause", False),
        ("", False),
        ("MIT OR", False),
        ("MIT Apache-2.0", False),
        ("NOASSERTION", False),
    ],
)
def test_an_expression_holds_where_it_can_be_met(expression: str, *, allowed: bool) -> None:
    assert components.is_allowed(expression) is allowed


def test_a_part_without_text_or_right_stops_the_build() -> None:
    whole = Component("whole", "MIT", texts={"LICENSE": "Words"})

    assert components.problems([whole, Component("part", "MIT", inside="whole")]) == []
    assert components.problems([Component("bare", "MIT")]) == ["bare  has no licence text."]
    assert components.problems([replace(whole, licence="SSPL-1.0")]) == [
        "whole  is under 'SSPL-1.0', which is not allowed."
    ]


def test_a_library_that_nobody_knows_stops_the_build() -> None:
    with pytest.raises(SetUpError, match=r"libnobody\.so\.1"):
        components.of_debian(["libnobody.so.1"])


def test_the_list_of_parts_is_the_same_twice_and_complete(
    parts: list[Component], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")

    written = bill_of_materials.bill(parts, "linux")
    held = json.loads(written)

    assert bill_of_materials.bill(reversed(parts), "linux") == written
    assert held["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    assert held["metadata"]["component"]["version"] == build_identity.version()
    assert len(held["components"]) == len(parts)
    refs = [entry["bom-ref"] for entry in held["components"]]
    assert len(set(refs)) == len(refs)
    assert {ref for entry in held["dependencies"] for ref in (entry["ref"], *entry["dependsOn"])} == {
        *refs,
        held["metadata"]["component"]["bom-ref"],
    }
    packages = [entry for entry in held["components"] if entry.get("purl", "").startswith("pkg:pypi/")]
    assert all(entry["hashes"] and entry["supplier"]["name"] and entry["licenses"] for entry in packages)
    assert bill_of_materials.bill(parts, "windows") != written


def test_the_folder_of_licences_holds_what_its_index_names(parts: list[Component]) -> None:
    held = licence_folder.files(parts)
    index = json.loads(held[licence_folder.INDEX])

    assert {name for one in index for name in one["texts"]} == set(held) - {
        licence_folder.INDEX,
        licence_folder.LIST,
    }
    (qt,) = (one for one in index if one["name"] == "Qt")
    assert qt["texts"][0] == "Qt/LGPL-3.0.txt"  # the one that holds stands first
    crates = held["pyrage/rust-crates.txt"].decode()
    assert "curve25519-dalek" in crates
    assert "UNICODE LICENSE V3" in crates
    assert "libraries are separate files" in held[licence_folder.LIST].decode()


def test_sums_can_be_checked(tmp_path: Path) -> None:
    (tmp_path / "b.deb").write_bytes(b"b")
    (tmp_path / "a b.tar").write_bytes(b"a")
    (tmp_path / "folder").mkdir()

    checksums.write(tmp_path)
    listed = checksums.write(tmp_path)

    assert listed.read_text("utf-8") == "".join(
        f"{hashlib.sha256(name[:1].encode()).hexdigest()}  {name}\n" for name in ("a b.tar", "b.deb")
    )


def test_the_wheelhouse_is_locked_by_its_own_sums(tmp_path: Path) -> None:
    wheel = tmp_path / "python_docx-1.2.0-py3-none-any.whl"
    wheel.write_bytes(b"wheel")

    assert wheelhouse.lock_of([wheel]) == (
        f"python-docx==1.2.0 --hash=sha256:{hashlib.sha256(b'wheel').hexdigest()}\n"
    )
    files = {wheel.name: wheel.read_bytes()}
    assert wheelhouse.archive(files, "top", 1) == wheelhouse.archive(files, "top", 1)
