"""Prove what a built wheel is searched for."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import build_wheel

if TYPE_CHECKING:
    from pathlib import Path


def checkout(root: Path) -> None:
    for name in ("templates/letter.xml.j2", "locales/fr/LC_MESSAGES/document.po", "locales/names.csv"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()


def test_wheel_without_identity_template_table_or_compiled_catalogue_is_found_out(tmp_path: Path) -> None:
    checkout(tmp_path)
    wheel = tmp_path / "mlawriter.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("mlawriter/_data/locales/fr/LC_MESSAGES/document.po", "")

    assert build_wheel.absent(wheel, tmp_path) == [
        "mlawriter/_data/build.json",
        "mlawriter/_data/licences/components.json",
        "mlawriter/_data/locales/fr/LC_MESSAGES/document.mo",
        "mlawriter/_data/locales/names.csv",
        "mlawriter/_data/templates/letter.xml.j2",
    ]


def test_wheel_with_identity_templates_tables_and_compiled_catalogues_is_complete(tmp_path: Path) -> None:
    checkout(tmp_path)
    wheel = tmp_path / "mlawriter.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("mlawriter/_data/build.json", "")
        archive.writestr("mlawriter/_data/licences/components.json", "")
        archive.writestr("mlawriter/_data/locales/fr/LC_MESSAGES/document.mo", "")
        archive.writestr("mlawriter/_data/locales/names.csv", "")
        archive.writestr("mlawriter/_data/templates/letter.xml.j2", "")

    assert build_wheel.absent(wheel, tmp_path) == []
