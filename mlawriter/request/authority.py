"""Name the authorities: who asks, who conducts the matter, who is asked (UNTOC 18(13), 18(15)(a)-(b))."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from mlawriter.core.fields import Editor, Entry, Line, Need, Part, Proposal, StateCode, Text, Ui
from mlawriter.directory.channel import Channel
from mlawriter.i18n.messages import N_, ND_
from mlawriter.request.places import value_at
from mlawriter.request.territory_names import addressed
from mlawriter.request.verified import MAX_VERIFIED, Verified

if TYPE_CHECKING:
    from mlawriter.core.fields import Path
    from mlawriter.i18n.translator import Translator
    from mlawriter.request.request import Request


def _official_name(request: Request, path: Path, speak: Translator) -> object | None:
    """Name the State chosen beside the field, as letters in this language do; nothing for a code that is no State's."""
    code: str = value_at(request, path[:-1]).state
    name = speak.official_name(code)
    return name if name != code else None


_NAME_OF_STATE = Proposal(N_("Propose the official name"), N_("Choose the State first."), _official_name)


class Contact(Part):
    """Name the officer who answers questions."""

    name: Annotated[
        Line,
        Ui(
            ND_("Contact officer"),
            need=Need.ADVISED,
            code="A10",
            missing=N_("Name the officer who can answer questions."),
            source="Practice: T-CY template",
            stays=True,
        ),
    ] = ""
    function: Annotated[Line, Ui(ND_("Function"))] = ""
    telephone: Annotated[
        Line,
        Ui(
            ND_("Telephone"),
            N_("With the country code, for instance +382 20 000 000."),
            need=Need.ADVISED,
            code="A10",
            missing=N_("Enter a telephone number with the country code."),
            source="Practice: T-CY template",
            ltr=True,
        ),
    ] = ""
    email: Annotated[
        Line,
        Ui(
            ND_("E-mail"),
            need=Need.ADVISED,
            code="A10",
            missing=N_("Enter the e-mail address of the contact officer."),
            source="Practice: T-CY template",
            ltr=True,
        ),
    ] = ""
    hours: Annotated[
        Line,
        Ui(
            ND_("Office hours"),
            N_("With the time zone, for instance 08:00-16:00 (UTC+1)."),
            need=Need.ADVISED,
            code="A10",
            missing=N_("Enter the office hours with the time zone."),
            source="Practice: T-CY template",
        ),
    ] = ""
    languages: Annotated[Line, Ui(ND_("Languages spoken"))] = ""


class RequestingAuthority(Part):
    """Name the central authority that makes the request (UNTOC 18(15)(a))."""

    state: Annotated[
        StateCode,
        Ui(
            ND_("Requesting State"),
            need=Need.REQUIRED,
            code="A01",
            missing=N_("Choose the State that makes the request."),
            source="UNTOC 18(15)(a)",
            editor=Editor.STATE,
        ),
    ] = ""
    state_name: Annotated[
        Line,
        Ui(
            ND_("Official name of the State"),
            N_("The long name, in the language of the letter."),
            need=Need.ADVISED,
            code="A13",
            missing=N_("Enter the official name of your State."),
            source="Practice: RiVASt",
            proposal=_NAME_OF_STATE,
        ),
    ] = ""
    name: Annotated[
        Line,
        Ui(
            ND_("Requesting central authority"),
            N_("Its full official name, in the language of the letter."),
            need=Need.REQUIRED,
            code="A01",
            missing=N_("Enter the name of the authority that makes the request."),
            source="UNTOC 18(15)(a)",
        ),
    ] = ""
    address: Annotated[
        Text,
        Ui(
            ND_("Address"),
            need=Need.EXPECTED,
            code="A16",
            missing=N_("Enter the address of your authority."),
            source="UNTOC 18(15)(a)",
        ),
    ] = ""
    reference: Annotated[
        Line,
        Ui(
            ND_("Our reference"),
            N_("Your own file number. The requested State quotes it in its answers."),
            need=Need.REQUIRED,
            code="A12",
            missing=N_("Enter your own reference."),
            source="Practice: T-CY template",
            ltr=True,
        ),
    ] = ""
    classification: Annotated[
        Line,
        Ui(ND_("Classification"), N_("Printed at the head of each page, for instance: Confidential.")),
    ] = ""
    contact: Annotated[Contact, Ui(ND_("Contact"))] = Contact()


class ConductingAuthority(Entry):
    """Name an authority that conducts the investigation, prosecution or judicial proceeding (UNTOC 18(15)(b))."""

    name: Annotated[
        Line,
        Ui(
            ND_("Authority conducting the matter"),
            N_("The office of the investigator, prosecutor or court, by its full name."),
            need=Need.REQUIRED,
            code="A02",
            missing=N_("Enter the name of the authority that conducts the matter."),
            source="UNTOC 18(15)(b)",
        ),
    ] = ""
    functions: Annotated[
        Text,
        Ui(
            ND_("Its functions"),
            N_("What it does under your law, for instance: directs criminal investigations and prosecutes."),
            need=Need.REQUIRED,
            code="A03",
            missing=N_("Say what this authority does under your law."),
            source="UNTOC 18(15)(b)",
        ),
    ] = ""
    case_number: Annotated[Line, Ui(ND_("Its case number"), ltr=True)] = ""
    officer: Annotated[
        Line, Ui(ND_("Officer in charge"), N_("Name and title, if it helps the execution."), stays=True)
    ] = ""


class RequestedAuthority(Part):
    """Name the central authority that is asked (UNTOC 18(13))."""

    state: Annotated[
        StateCode,
        Ui(
            ND_("Requested State"),
            need=Need.REQUIRED,
            code="A04",
            missing=N_("Choose the State that is asked."),
            source="UNTOC 18(13)",
            editor=Editor.STATE,
        ),
    ] = ""
    state_name: Annotated[
        Line,
        Ui(
            ND_("Official name of the State"),
            N_("The long name, in the language of the letter."),
            need=Need.ADVISED,
            code="A13",
            missing=N_("Enter the official name of the requested State."),
            source="Practice: RiVASt",
            proposal=_NAME_OF_STATE,
        ),
    ] = ""
    region: Annotated[
        Line,
        Ui(
            ND_("Special region or territory"),
            N_("If it has a separate system of assistance, with a central authority of its own."),
            source="UNTOC 18(13)",
        ),
    ] = ""
    name: Annotated[
        Line,
        Ui(
            ND_("Requested central authority"),
            N_("The authority that the State has designated; look it up in your directory."),
            need=Need.REQUIRED,
            code="A05",
            missing=N_("Enter the name of the central authority of the requested State."),
            source="UNTOC 18(13)",
        ),
    ] = ""
    address: Annotated[
        Text,
        Ui(
            ND_("Address"),
            need=Need.EXPECTED,
            code="A17",
            missing=N_("Enter the address of the requested authority."),
            source="UNTOC 18(13)",
        ),
    ] = ""
    designation_checked: Annotated[
        date | None,
        Ui(
            N_("Designation last checked on"),
            N_("The day on which you last checked that this is the designated authority."),
            need=Need.EXPECTED,
            code="A05",
            missing=N_("Enter the day on which you checked that this authority is the designated one."),
            source="UNTOC 18(13)",
            filed=True,
        ),
    ] = None
    otherwise_competent: Annotated[
        bool,
        Ui(
            ND_("Add: or the otherwise competent authority"),
            N_("Tick it when you are not sure which authority is competent."),
        ),
    ] = False
    channel: Annotated[
        Channel | None,
        Ui(
            ND_("Channel"),
            N_("Between central authorities, unless the requested State wants the diplomatic channel."),
            need=Need.EXPECTED,
            code="A07",
            missing=N_("Choose the channel."),
            source="UNTOC 18(13)",
        ),
    ] = None
    interpol_agreed: Annotated[
        Line,
        Ui(
            N_("Agreement to use INTERPOL"),
            N_("When, and with whom, the two States agreed."),
            source="UNTOC 18(13)",
            when=lambda part: part.channel is Channel.INTERPOL,
            filed=True,
        ),
    ] = ""
    their_reference: Annotated[
        Line, Ui(ND_("Your reference"), N_("If they have a file already."), ltr=True)
    ] = ""
    verified: Annotated[
        list[Verified], Field(max_length=MAX_VERIFIED, exclude_if=lambda verified: not verified)
    ] = []
    """What was found as the directory has it. A file without any does without the field."""

    @property
    def asked(self) -> str:
        """Return the code of the territory whose own authority is asked, or else of the State."""
        return addressed(self.state, self.region) or self.state
