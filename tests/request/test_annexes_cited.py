"""An annex that a text cites, in whatever language, is not said to be cited nowhere."""

from __future__ import annotations

from datetime import date

import pytest

from mlawriter.request.examine import examine
from mlawriter.request.request import Request

CITED = range(2, 5)


def uncited(request: Request, today: date) -> list[object]:
    return [finding.path for finding in examine(request, today) if finding.code == "G16"]


@pytest.mark.parametrize(
    "cites",
    [
        "See annexes 3 to 5.",
        "Voir les annexes 3, 4 et 5.",
        "انظر المرفقات 3 إلى 5",
        "Véanse los anexos 3 a 5.",
        "Ver os anexos 3, 4 e 5.",
        "См. приложения № 3–5.",
        "Vidi priloge 3, 4 i 5.",
        "Видети прилоге 3 до 5.",
        "见附件3至5。",
        "见附件三、附件四和附件五。",
    ],
)
def test_annexes_are_cited_in_each_language(cites: str, complete: Request, today: date) -> None:
    complete.annexes = [
        complete.annexes[0].model_copy(update={"id": f"own{at}", "cited_by": ""}) for at in range(CITED.stop)
    ]
    complete.scope.aim = ""
    nowhere = [("annexes", at, "cited_by") for at in CITED]

    before = uncited(complete, today)
    complete.scope.aim = cites

    assert set(nowhere) <= set(before)
    assert not set(nowhere) & set(uncited(complete, today))
    assert ("scope", "aim") not in uncited(complete, today)
