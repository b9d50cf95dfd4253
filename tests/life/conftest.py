"""Provide the complete request as a case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from mlawriter.life.case import Case, Life
from mlawriter.request.request import Request
from tests.request.conftest import COMPLETE

MakeCase = Callable[..., Case]


@pytest.fixture
def today() -> date:
    """Return the day of the examination."""
    return date(2026, 12, 8)


@pytest.fixture
def case_with() -> MakeCase:
    """Return what makes a case of the complete request with this life; parts of the request may be others."""

    def make(life: dict[str, Any] | None = None, **parts: Any) -> Case:  # noqa: ANN401 - plain data of parts
        request = Request.model_validate({**COMPLETE, **parts})
        return Case(request=request, life=Life.model_validate(life or {}))

    return make
