from __future__ import annotations

from pathlib import Path

import generated_docs
import pytest

from mlawriter.assistance.types import TYPES
from mlawriter.life.catalogue import every_check


def test_pages_in_the_tree_say_what_the_declarations_say() -> None:
    assert generated_docs.stale(generated_docs.DOCS) == []


def test_stale_and_missing_pages_are_named(tmp_path: Path) -> None:
    generated_docs.write(tmp_path)
    assert generated_docs.stale(tmp_path) == []
    (tmp_path / "rules.md").write_text("old", encoding="utf-8")
    (tmp_path / "types.md").unlink()

    assert generated_docs.stale(tmp_path) == ["types.md", "rules.md"]


def test_unknown_command_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert generated_docs.main(["destroy"]) == 2
    assert "write|check" in capsys.readouterr().err


def test_every_type_and_every_check_is_on_its_page() -> None:
    types, rules = generated_docs.types_page(), generated_docs.rules_page()

    assert all(f"## {kind.about.title}" in types for kind in TYPES)
    table = rules.partition("## Left out")[0]

    assert table.count("\n| ") == len(every_check()) + len(["head", "ruler"])
