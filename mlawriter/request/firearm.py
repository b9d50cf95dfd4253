"""Describe a firearm so that it can be traced (Firearms Protocol 8, 12(4))."""

from __future__ import annotations

from typing import Annotated

from mlawriter.core.fields import Entry, Line, Need, Ui
from mlawriter.i18n.messages import N_, ND_


class Firearm(Entry):
    """Describe one firearm, or several of which nothing tells them apart."""

    make: Annotated[
        Line,
        Ui(
            ND_("Make"),
            N_("The manufacturer, and the country of manufacture if it is marked."),
            need=Need.EXPECTED,
            code="D16",
            missing=N_("Enter the make of the firearm, or that it is not known."),
            source="Firearms Protocol 8, 12(4)",
        ),
    ] = ""
    model: Annotated[
        Line,
        Ui(
            ND_("Model and kind"),
            N_("For instance: M70, automatic rifle."),
            need=Need.EXPECTED,
            code="D16",
            missing=N_("Enter the model or kind of the firearm, or that it is not known."),
            source="Firearms Protocol 12(4)",
        ),
    ] = ""
    calibre: Annotated[
        Line,
        Ui(
            ND_("Calibre"),
            need=Need.EXPECTED,
            code="D16",
            missing=N_("Enter the calibre of the firearm, or that it is not known."),
            source="Firearms Protocol 12(4)",
            ltr=True,
        ),
    ] = ""
    serial: Annotated[Line, Ui(ND_("Serial number"), N_("As it stands on the firearm."), ltr=True)] = ""
    marks: Annotated[
        Line,
        Ui(
            ND_("Other marks, or why there is no number"),
            N_("Import marks, proof marks, or for instance: number filed off."),
        ),
    ] = ""
