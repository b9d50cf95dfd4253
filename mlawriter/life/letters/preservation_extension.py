"""Ask that data stay preserved for longer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from mlawriter.core.fields import Line, Need, Text, Ui
from mlawriter.core.findings import Found, Severity, rule
from mlawriter.i18n.messages import N_, ND_
from mlawriter.life.letters.letter import AboutLetter, Around, Letter, asks_assistance

if TYPE_CHECKING:
    from mlawriter.life.case import Case


def _preserves(case: Case) -> bool:
    """Tell whether the request asks for a preservation, or refers to an earlier one."""
    return asks_assistance(case) and any(_is_about_preservation(item) for item in case.request.items)


def _is_about_preservation(item: object) -> bool:
    earlier = getattr(item, "earlier", None)
    return getattr(item, "kind", "") == "preservation" or bool(earlier and (earlier.reference or earlier.on))


def _begun(case: Case) -> Mapping[str, Any]:
    """Take the reference and the end of the measure from the request, where only one is named there."""
    found = [item for item in case.request.items if _is_about_preservation(item)]
    earlier = getattr(found[0], "earlier", None) if len(found) == 1 else None
    return {"measure": earlier.reference, "ends": earlier.until} if earlier is not None else {}


@rule(
    "H39",
    Severity.WARNING,
    "UNTOC 18(15)(d)",
    N_("A preservation is extended before it ends, beyond its end"),
)
def extended_in_time(letter: PreservationExtension, around: Around) -> Iterator[Found]:
    """Warn when the new end is no later than the present one, or when the preservation has ended (UNTOC 18(15)(d))."""
    if letter.ends is None:
        return
    if letter.until is not None and letter.until <= letter.ends:
        yield Found(("until",), N_("The new end is not after the present one."))
    if letter.ends < (letter.sent or around.today):
        yield Found(
            ("ends",),
            N_("The preservation has ended already. Find out at once whether the data are still there."),
        )


class PreservationExtension(Letter):
    """Ask for a preservation to be extended, before it lapses."""

    about: ClassVar[AboutLetter] = AboutLetter(
        title=ND_("Extension of a preservation"),
        introduction=N_("Asks that data that are preserved already stay so for longer."),
        template="life/preservation-extension.xml.j2",
        ending=N_("preservation-extension"),
        paragraphs=(N_("18(3)(i)"),),
        applies=_preserves,
        urgent=True,
        rules=(extended_in_time,),
        begins_with=_begun,
    )

    kind: Literal["preservation-extension"] = "preservation-extension"
    data: Annotated[
        Text,
        Ui(
            ND_("Data preserved"),
            N_("Which data, of which account or address."),
            need=Need.REQUIRED,
            code="H30",
            missing=N_("Name the data that are preserved."),
            source="UNTOC 18(15)(d)",
        ),
    ] = ""
    holder: Annotated[
        Line,
        Ui(
            ND_("Held by"),
            need=Need.EXPECTED,
            code="H30",
            missing=N_("Name the provider that holds the data."),
            source="Practice: T-CY template",
        ),
    ] = ""
    measure: Annotated[
        Line,
        Ui(
            ND_("Reference of the earlier preservation"),
            N_("Ticket or file number of the contact point, of the other authority or of the provider."),
            need=Need.EXPECTED,
            code="H30",
            missing=N_("Enter the reference under which the data are preserved."),
            source="Practice: T-CY template",
            ltr=True,
        ),
    ] = ""
    ends: Annotated[
        date | None,
        Ui(
            ND_("Preserved until"),
            need=Need.EXPECTED,
            code="H30",
            missing=N_("Enter the day on which the preservation ends now."),
            source="Practice: Budapest Convention art. 29(7)",
        ),
    ] = None
    until: Annotated[
        date | None,
        Ui(
            ND_("New end of the preservation"),
            need=Need.REQUIRED,
            code="H30",
            missing=N_("Enter the day until which the data are to stay preserved."),
            source="UNTOC 18(15)(d)",
        ),
    ] = None
    reason: Annotated[
        Text,
        Ui(
            N_("Why more time is needed"),
            need=Need.EXPECTED,
            code="H30",
            missing=N_("Say why more time is needed."),
            source="Practice: T-CY template",
        ),
    ] = ""
    follows: Annotated[
        Text,
        Ui(
            N_("How the data will be asked for"),
            N_("The request that asks for them, with its day, or the day by which it will follow."),
            need=Need.ADVISED,
            code="H30",
            missing=N_("Say how the data will be asked for: a preservation lapses unless a request follows."),
            source="Practice: Budapest Convention art. 29(2)(f)",
        ),
    ] = ""
