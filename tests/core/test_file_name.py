"""What a reference becomes in the name of a file is taken by every system, and hides nothing."""

from __future__ import annotations

import pytest

from mlawriter.core.file_name import named_after


@pytest.mark.parametrize(
    ("reference", "name"),
    [
        ("MLA/2026 : 14", "MLA-2026-14"),
        ("ملف/٢٠٢٧:١", "ملف-٢٠٢٧-١"),
        ("..", ""),
        ("NUL.txt", "_NUL.txt"),
        ("con", "_con"),
        ("COM1", "_COM1"),
        ("LPT²", "_LPT²"),
        ("Console", "Console"),
        ("COM10", "COM10"),
        ("\u202eexe.gpj", "exe.gpj"),
        ("a\u200b\x7f", "a"),
        ("C\u200bON", "_CON"),
        ("\udc80x", "x"),
    ],
)
def test_name_is_one_that_every_system_takes(reference: str, name: str) -> None:
    assert named_after(reference) == name


@pytest.mark.parametrize("letter", ["😀", "a😀", "語", "ж", "x"])
def test_long_name_leaves_room_for_endings_and_splits_no_character(letter: str) -> None:
    name = named_after(letter * 80)

    assert len(f"{name}-zh_Hans-sr_Cyrl-confidential-annex-draft.docx.bak".encode()) < 255
    assert set(name) == set(letter)
