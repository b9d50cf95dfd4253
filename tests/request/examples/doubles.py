"""Exemplify the rule on what is asked twice."""

from __future__ import annotations

from tests.request.examples import Example, Puts


def _twice(kind: str, one: dict[str, object], other: dict[str, object]) -> Puts:
    return {("items",): [{"kind": kind, "id": "one", **one}, {"kind": kind, "id": "other", **other}]}


_CAR = {"id": "a", "kind": "vehicle", "plate": "ZZ 4177"}

EXAMPLES = tuple(
    Example("Nothing is asked twice", _twice(kind, *bad), ("items", 1, at), _twice(kind, *good))
    for kind, at, bad, good in (
        (
            "documents",
            "holder",
            ({"holder": "Bank of Example", "purpose": "To trace the money."}, {"holder": "Bank of Exämple "}),
            ({"holder": "Bank of Example"}, {"holder": "Bank of Elsewhere"}),
        ),
        (
            "enforcement",
            "against",
            ({"against": "adam", "number": "44/2025"}, {"against": "adam"}),
            ({"against": "adam", "number": "44/2025"}, {"against": "adam", "number": "45/2025"}),
        ),
        (
            "enforcement",
            "against",
            (
                {"against": "adam", "assets": [_CAR]},
                {"against": "adam", "assets": [{"kind": "cash"}, {**_CAR, "id": "b"}]},
            ),
            (
                {"against": "adam", "assets": [_CAR]},
                {"against": "adam", "assets": [{"kind": "cash"}, {**_CAR, "plate": "ZZ 4178"}]},
            ),
        ),
        (
            "service",
            "addressee",
            ({"addressee": "bea"}, {"addressee": "bea"}),
            ({}, {}),
        ),
    )
)
