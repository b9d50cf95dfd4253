"""Examine a transfer of criminal proceedings: the file, and the fate of one's own proceedings (UNTOC 21)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mlawriter.core.findings import Found, Rule, Severity, rule
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from mlawriter.assistance.apart.proceedings import ProceedingsTransfer
    from mlawriter.assistance.item import Case


@rule("F157", Severity.WARNING, "UNTOC 21; practice: RiVASt 146", N_("The file comes with the transfer"))
def file_enclosed(item: ProceedingsTransfer, case: Case) -> Iterator[Found]:
    """Expect the file among the annexes."""
    if not case.has_annex(item.file_annex):
        yield Found(
            ("file_annex",), N_("Choose the annex that holds the file; list it on the page Annexes first.")
        )


@rule("F156", Severity.WARNING, "UNTOC 21", N_("A part that is kept back goes with a transfer in part"))
def fate_fits_extent(item: ProceedingsTransfer, _case: Case) -> Iterator[Found]:
    """Expect own proceedings to go on in part only where a part is transferred."""
    if item.extent == "whole" and item.fate == "partly":
        yield Found(
            ("fate",),
            N_(
                "You transfer the proceedings as a whole, and yet yours go on in part. Change one of the two."
            ),
        )


RULES: tuple[Rule[Any, Case], ...] = (file_enclosed, fate_fits_extent)
