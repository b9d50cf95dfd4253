"""Show that a measure would be lawful in the requesting State too: what several types of assistance share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from mlawriter.assistance.item import AnnexId, Case, Item, annex_field
from mlawriter.core.fields import Line, Need, Text, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_


def _interferes(item: MeasureItem) -> bool:
    return item.is_measure


class MeasureItem(Item):
    """Ask for a measure that interferes with somebody's rights: provision, order and annex of the requesting State.

    Its template prints them with the macro `lawfulness` of parts.xml.j2.
    """

    lawful_at_home: Annotated[
        Line,
        Ui(
            ND_("Provision that would permit the measure in the requesting State"),
            N_(
                "Article and law under which your own authorities could order the same. Several States ask for it."
            ),
            need=Need.EXPECTED,
            code="E05",
            missing=N_("Name the provision under which your own authorities could order the same measure."),
            source="Practice: Switzerland IMAC art. 76; Austria-USA treaty art. 15",
            group=N_("Lawful in your State too"),
            raisable=True,
            when=_interferes,
        ),
    ] = ""
    home_order: Annotated[
        Text,
        Ui(
            ND_("Order made in the requesting State"),
            N_(
                "Court or office, date and number, and for how long it holds. Leave empty if your law needs none."
            ),
            when=_interferes,
        ),
    ] = ""
    home_order_annex: Annotated[
        AnnexId,
        annex_field(
            ND_("Annex with the order"), N_("A certified copy, with its translation."), when=_interferes
        ),
    ] = ""

    @property
    def is_measure(self) -> bool:
        """Tell whether the item, as it is filled now, interferes with somebody's rights."""
        return True


@rule(
    "F22",
    Severity.WARNING,
    "Practice: Switzerland IMAC art. 76; China ICJA art. 7",
    N_("An order made at home is enclosed"),
    raisable=True,
)
def order_enclosed(item: MeasureItem, case: Case) -> Iterator[Found]:
    """Expect a certified copy of an order that the letter relies on."""
    if item.is_measure and item.home_order.strip() and not case.has_annex(item.home_order_annex):
        yield Found(("home_order_annex",), N_("Choose the annex that holds a certified copy of the order."))
