"""Prove that the program misses nothing of what an installed one leaves out."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import shipped

if TYPE_CHECKING:
    from pathlib import Path

REFUSING = """
import sys
sys.path.insert(0, "packaging")
import shipped

class Refuse:
    def find_spec(self, name, path=None, target=None):
        if not shipped.module_stays(name):
            raise ModuleNotFoundError(f"{name} is left out", name=name)

sys.meta_path.insert(0, Refuse())
from mlawriter import offline
offline.forbid()
"""
ALL_MODULES = """
import importlib, pkgutil, mlawriter
for module in pkgutil.walk_packages(mlawriter.__path__, "mlawriter."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
"""
WHAT_IS_IMPORTED_LATE = """
from pathlib import Path
from mlawriter.cli import run
from mlawriter.assistance.electronic import identifiers
from mlawriter.assistance.property import asset_identifiers
import babel.messages.pofile, icalendar, nacl.signing, pyrage
from stdnum import bic, bitcoin, iban, imei, imo, imsi, isin
from mlawriter.core.reach import is_international_number

assert is_international_number("+254 20 2227461")
iban.validate("ES9121000418450200051332")
folder = Path("mlawriter/training/samples")
assert run(["check", str(folder / "bank-records" / "en.mla")]) == 0
out = Path(sys.argv[1])
assert run(["draft", str(folder / "bank-records" / "en.mla"), "--out", str(out / "letter.docx")]) == 0
assert run(["wording", "fr", "--out", str(out / "fr.po")]) == 0
assert run(["translate-out", str(folder / "bank-records" / "en.mla"), "--to", "fr", "--out", str(out / "fr.xlf")]) == 0
assert run(["state", "KE"]) == 0
assert run(["schema"]) == 0
"""


def ran(code: str, *args: str) -> subprocess.CompletedProcess[str]:
    order = [sys.executable, "-c", REFUSING + code, *args]
    return subprocess.run(order, check=False, cwd=shipped.ROOT, capture_output=True, text=True)


def test_every_module_of_ours_can_be_imported() -> None:
    done = ran(ALL_MODULES)

    assert done.returncode == 0, done.stderr


def test_what_is_imported_when_it_is_needed_is_there(tmp_path: Path) -> None:
    done = ran(WHAT_IS_IMPORTED_LATE, str(tmp_path))

    assert done.returncode == 0, done.stderr


def test_a_module_that_is_left_out_is_refused_in_these_tests() -> None:
    assert ran("import tkinter").returncode != 0
