from __future__ import annotations

from collections import Counter

from mlawriter.assistance.types import TYPES
from mlawriter.core.fields import Entry, declared
from mlawriter.request.catalogue import LEFT_OUT, all_rules, parts_of
from mlawriter.request.closing import Signatory
from mlawriter.request.dual_criminality import DualCriminality
from mlawriter.request.request import Request
from mlawriter.request.rules import iter_rules


def test_each_pair_of_code_and_title_stands_once() -> None:
    assert [
        pair for pair, times in Counter((c.code, c.title) for c in all_rules()).items() if times > 1
    ] == []


SERIES = {
    "A": ((1, 15),),
    "B": ((1, 27),),
    "C": ((1, 18),),
    "D": ((1, 23),),
    "E": ((1, 15),),
    "F": (
        *((1, 4), (10, 16), (20, 24), (30, 30), (40, 46), (50, 51), (60, 71), (80, 84), (90, 95)),
        *((100, 104), (110, 120), (130, 131), (140, 143), (150, 150), (160, 160)),
    ),
    "G": ((1, 30),),
}
"""The checks that practice suggests, by series and numbers from to."""


def test_each_check_that_practice_suggests_is_there_or_left_out_with_a_reason() -> None:
    suggested = {
        f"{series}{number:02}"
        for series, spans in SERIES.items()
        for first, last in spans
        for number in range(first, last + 1)
    }
    codes = {check.code for check in all_rules()}

    assert suggested - codes == set(LEFT_OUT)
    assert all(reason.endswith(".") for reason in LEFT_OUT.values())


def test_codes_are_in_natural_order() -> None:
    codes = [check.code for check in all_rules()]

    assert codes.index("A02") < codes.index("A10") < codes.index("B01") < codes.index("G31")


def test_every_kind_of_check_is_listed() -> None:
    titles = {check.title for check in all_rules()}

    assert {rule.title for rule in iter_rules()} <= titles
    assert {rule.title for kind in TYPES for rule in kind.about.rules} <= titles
    assert "Enter the place of signature." in titles


def test_every_check_has_code_title_and_source() -> None:
    assert [check for check in all_rules() if not (check.code and check.title and check.source)] == []


def test_parts_are_found_however_deep_they_lie() -> None:
    parts = set(parts_of(Request))

    assert {Request, Signatory, DualCriminality, *TYPES} <= parts
    assert all(declared(part) for part in parts if issubclass(part, Entry))
