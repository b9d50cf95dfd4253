"""Keep imports going one way: app > ui, cli, training > handoff > render, casebook > life > request > assistance, directory > core, lexicon > i18n."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pytest_archon import archrule

import mlawriter

ROOT = Path(mlawriter.__file__).parent
OUTER = ("mlawriter.app*", "mlawriter.ui*", "mlawriter.cli*", "mlawriter.training*", "mlawriter.help*")
HANDOFF = ("mlawriter.handoff*",)
MIDDLE = (*HANDOFF, "mlawriter.render*", "mlawriter.casebook*")

MAY_NOT = {
    "resources": (
        *OUTER,
        *MIDDLE,
        *(f"mlawriter.{name}*" for name in ("life", "request", "assistance", "directory", "core", "i18n")),
    ),
    "i18n": (
        *OUTER,
        *MIDDLE,
        *(f"mlawriter.{name}*" for name in ("life", "request", "assistance", "directory", "core")),
    ),
    "lexicon": (
        *OUTER,
        *MIDDLE,
        *(f"mlawriter.{name}*" for name in ("life", "request", "assistance", "directory", "core", "i18n")),
    ),
    "core": (
        *OUTER,
        *MIDDLE,
        "mlawriter.life*",
        "mlawriter.request*",
        "mlawriter.assistance*",
        "mlawriter.directory*",
    ),
    "assistance": (*OUTER, *MIDDLE, "mlawriter.life*", "mlawriter.request*"),
    "directory": (*OUTER, *MIDDLE, "mlawriter.life*", "mlawriter.request*", "mlawriter.assistance*"),
    "request": (*OUTER, *MIDDLE, "mlawriter.life*"),
    "life": (*OUTER, *MIDDLE),
    "render": (*OUTER, *HANDOFF),
    "casebook": (*OUTER, *HANDOFF),
    "handoff": OUTER,
    "training": ("mlawriter.app*", "mlawriter.ui*", "mlawriter.cli*"),
    "help": ("mlawriter.app*", "mlawriter.ui*", "mlawriter.cli*", "mlawriter.training*"),
    "cli": ("mlawriter.ui*",),
    "ui": ("mlawriter.app*", "mlawriter.cli*"),
}
PURE = ("core", "lexicon", "assistance", "request", "life", "directory", "i18n", "resources")
HEAVY = ("PySide6*", "jinja2*", "docx*", "lxml*", "shiboken6*")


def exists(layer: str) -> bool:
    return (ROOT / layer / "__init__.py").is_file() or (ROOT / f"{layer}.py").is_file()


def modules(layer: str) -> str:
    return f"mlawriter.{layer}*"


@pytest.mark.parametrize("layer", [layer for layer in MAY_NOT if exists(layer)])
def test_imports_go_one_way(layer: str) -> None:
    rule = (
        archrule(f"{layer} imports downwards alone").match(modules(layer)).should_not_import(*MAY_NOT[layer])
    )

    rule.check("mlawriter", only_direct_imports=True, skip_type_checking=True)


@pytest.mark.parametrize("layer", PURE)
def test_core_knows_neither_qt_nor_templates_nor_word(layer: str) -> None:
    rule = (
        archrule(f"{layer} is free of printers and windows").match(modules(layer)).should_not_import(*HEAVY)
    )

    rule.check("mlawriter", skip_type_checking=True)


def test_qt_is_known_to_windows_alone() -> None:
    rule = (
        archrule("only ui and app import Qt")
        .match("mlawriter*")
        .exclude("mlawriter.ui*", "mlawriter.app*", "mlawriter.__main__")
        .should_not_import("PySide6*", "shiboken6*")
    )

    rule.check("mlawriter", only_direct_imports=True)


@pytest.mark.parametrize(
    "module", ["mlawriter.request.examine", "mlawriter.request.catalogue", "mlawriter.assistance.types"]
)
def test_importing_the_core_loads_nothing_heavy(module: str) -> None:
    code = (
        f"import sys, {module}; heavy = {{'PySide6', 'jinja2', 'docx', 'lxml', 'babel', 'phonenumbers', 'stdnum'}};"
        "print(*sorted(heavy & set(sys.modules)))"
    )

    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT.parent
    )

    assert done.stdout.split() == []


@pytest.mark.parametrize("path", sorted(ROOT.rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_module_is_short_and_says_what_it_is_for(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    declarations = path.parent.name == "assistance"  # a long form is long: one class, nothing to split

    assert text.count("\n") <= (600 if declarations else 400)
    assert text.startswith('"""')
    assert text.splitlines()[0].rstrip('"').endswith(".")
