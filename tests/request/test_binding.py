from __future__ import annotations

from datetime import date

import pytest

from mlawriter.assistance.instrument import Instrument
from mlawriter.request.request import Request
from mlawriter.request.rules import Surroundings


@pytest.mark.parametrize(
    ("answer", "binds"), [("yes", True), ("no", False), ("unknown", False), (None, False)]
)
def test_a_treaty_binds_only_if_the_officer_said_so(answer: str | None, binds: bool, today: date) -> None:
    treaty = {"instrument": "budapest", "binding": answer}
    request = Request.model_validate({"basis": {"treaties": [treaty]}})

    assert Surroundings(request, today).binds(Instrument.BUDAPEST) is binds
    assert not Surroundings(request, today).binds(Instrument.UNCAC)


def test_a_treaty_without_a_title_cannot_be_relied_on() -> None:
    treaty = {"instrument": "bilateral", "binding": "yes", "governs": "yes"}
    basis = Request.model_validate({"basis": {"treaties": [treaty]}}).basis

    assert basis.governing == ()
    assert basis.binding == frozenset()


@pytest.mark.parametrize(
    ("instrument", "first"),
    [("european-1959", True), ("european-2001", True), ("uncac", False), ("budapest", False)],
)
def test_the_place_of_a_treaty_known_by_name_is_not_asked(instrument: str, first: bool) -> None:
    treaty = {"instrument": instrument, "binding": "yes", "governs": "no" if first else "yes"}
    basis = Request.model_validate({"basis": {"treaties": [treaty]}}).basis

    assert bool(basis.governing) is first
    assert bool(basis.beside) is not first
