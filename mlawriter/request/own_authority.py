"""Hold what an office says of itself in every letter: entered once, in each language of its letters."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field, StringConstraints

from mlawriter.core.fields import Editor, Entry, Line, Need, Part, Prose, StateCode, Text, Ui
from mlawriter.i18n.messages import N_

MAX_LANGUAGES = 50
MAX_LISTED = 100
"""Contacts, signatories or authorities in one profile."""
MAX_PROFILES = 100

Tag: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,8}(_[0-9A-Za-z]{2,8}){0,3}$")]
"""Tag of a language of letters; one that this program does not have is kept for one that does."""
Worded: TypeAlias = Annotated[dict[Tag, Line], Field(max_length=MAX_LANGUAGES)]
"""One line in each language of letters, by the tag of the language."""
WordedText: TypeAlias = Annotated[dict[Tag, Text], Field(max_length=MAX_LANGUAGES), Prose]
"""Text of several paragraphs in each language of letters, by the tag of the language."""

_AS_ELSEWHERE = N_("Leave it empty where it is written as in another language.")
_TELEPHONE = Ui(N_("Telephone"), N_("With the country code, for instance +382 20 000 000."), ltr=True)
_HOURS = Ui(
    N_("Office hours"),
    N_("For instance 08:00-16:00. The letter adds the distance to UTC, from the time zone."),
)
_ZONE = Ui(N_("Time zone"), editor=Editor.ZONE)
_PATTERN = Ui(
    N_("Pattern of references"),
    N_(
        "The year takes the place of {year}, a running number that of {number}; with :04 before the closing brace it has four digits: 0007."
    ),
    example="MLA-{year}-{number:04}",
    ltr=True,
)


class OwnContact(Entry):
    """Name an officer who answers questions."""

    name: Annotated[Worded, Ui(N_("Contact officer"), _AS_ELSEWHERE)] = {}
    function: Annotated[Worded, Ui(N_("Function"))] = {}
    telephone: Annotated[Line, _TELEPHONE] = ""
    email: Annotated[Line, Ui(N_("E-mail"), ltr=True)] = ""
    hours: Annotated[Line, _HOURS] = ""
    languages: Annotated[Worded, Ui(N_("Languages spoken"))] = {}


class OwnSignatory(Entry):
    """Name a person who may sign letters."""

    name: Annotated[Worded, Ui(N_("Name of the signatory"), _AS_ELSEWHERE)] = {}
    function: Annotated[Worded, Ui(N_("Function of the signatory"))] = {}
    on_behalf: Annotated[
        Worded, Ui(N_("For"), N_("For instance: for the Central Authority; by order of the Minister."))
    ] = {}
    place: Annotated[Worded, Ui(N_("Place"))] = {}
    authorised: Annotated[bool, Ui(N_("The signatory may sign such requests under our law"))] = False


class OftenNamed(Entry):
    """Name an authority that often conducts the matter."""

    name: Annotated[
        Worded,
        Ui(
            N_("Authority conducting the matter"),
            N_("The office of the investigator, prosecutor or court, by its full name."),
        ),
    ] = {}
    functions: Annotated[WordedText, Ui(N_("Its functions"))] = {}


class OwnLanguage(Entry):
    """Choose one language of letters."""

    tag: Annotated[str, Ui(N_("Language of the letter"), editor=Editor.LANGUAGE)] = ""


class OwnAuthority(Entry):
    """Hold the profile of one authority. Nothing of it is needed: what is empty is typed into each letter."""

    title: Annotated[Line, Ui(N_("Name of this profile"), N_("For yourself. No letter prints it."))] = ""
    state: Annotated[StateCode, Ui(N_("State"), editor=Editor.STATE)] = ""
    zone: Annotated[Line, _ZONE] = ""
    pattern: Annotated[Line, _PATTERN] = ""
    languages: Annotated[
        list[OwnLanguage],
        Field(max_length=MAX_LANGUAGES),
        Ui(
            N_("Usual languages of letters"),
            N_("A new letter begins in the first one in which the name of the authority stands here."),
        ),
    ] = []
    state_name: Annotated[
        Worded, Ui(N_("Official name of the State"), group=N_("Texts in the language chosen above"))
    ] = {}
    name: Annotated[Worded, Ui(N_("Name of the authority"), N_("Its full official name."))] = {}
    functions: Annotated[
        WordedText,
        Ui(
            N_("Its functions"),
            N_("What it does under your law, for instance: directs criminal investigations and prosecutes."),
        ),
    ] = {}
    address: Annotated[WordedText, Ui(N_("Address"))] = {}
    classification: Annotated[
        Worded,
        Ui(N_("Classification"), N_("Printed at the head of each page, for instance: Confidential.")),
    ] = {}
    closing: Annotated[
        Worded,
        Ui(
            N_("Closing formula"),
            N_(
                "Replaces the whole closing sentence before the signature. Without one in the language of the letter the usual sentence stands."
            ),
        ),
    ] = {}
    contacts: Annotated[
        list[OwnContact],
        Field(max_length=MAX_LISTED),
        Ui(N_("Contacts"), N_("A new letter names the first one.")),
    ] = []
    signatories: Annotated[
        list[OwnSignatory],
        Field(max_length=MAX_LISTED),
        Ui(N_("Signatories"), N_("A new letter is signed by the first one who may sign.")),
    ] = []
    often_named: Annotated[
        list[OftenNamed],
        Field(max_length=MAX_LISTED),
        Ui(N_("Authorities often named"), N_("Those whose cases you send abroad.")),
    ] = []


class Profiles(Part):
    """Hold the profiles of an office, and which of them is the usual one."""

    profiles: Annotated[list[OwnAuthority], Field(max_length=MAX_PROFILES), Ui(N_("Profiles"))] = []
    usual: Annotated[str, Ui(N_("Usual profile"))] = ""

    @property
    def usual_one(self) -> OwnAuthority | None:
        """Return the usual profile: the first where none is marked, none where there is none."""
        first = self.profiles[0] if self.profiles else None
        return next((one for one in self.profiles if one.id == self.usual), first)


class FirstAuthority(Part):
    """Ask for what most letters need of an authority, once, in one language."""

    state: Annotated[StateCode, Ui(N_("State"), need=Need.ADVISED, editor=Editor.STATE)] = ""
    language: Annotated[str, Ui(N_("Language of the letter"), need=Need.REQUIRED, editor=Editor.LANGUAGE)] = (
        ""
    )
    state_name: Annotated[
        Line,
        Ui(N_("Official name of the State"), N_("The long name, in the language of the letter.")),
    ] = ""
    name: Annotated[
        Line,
        Ui(
            N_("Name of the authority"),
            N_("Its full official name, in the language of the letter."),
            need=Need.REQUIRED,
        ),
    ] = ""
    address: Annotated[Text, Ui(N_("Address"))] = ""
    contact: Annotated[Line, Ui(N_("Contact officer"))] = ""
    telephone: Annotated[Line, _TELEPHONE] = ""
    email: Annotated[Line, Ui(N_("E-mail"), ltr=True)] = ""
    hours: Annotated[Line, _HOURS] = ""
    zone: Annotated[Line, _ZONE] = ""
    signatory: Annotated[Line, Ui(N_("Name of the signatory"))] = ""
    function: Annotated[Line, Ui(N_("Function of the signatory"))] = ""
    authorised: Annotated[bool, Ui(N_("The signatory may sign such requests under our law"))] = False
    place: Annotated[Line, Ui(N_("Place"))] = ""
    pattern: Annotated[Line, _PATTERN] = ""

    def profile(self) -> OwnAuthority:
        """Return the profile that these answers make."""

        def worded(text: str) -> dict[str, str]:
            return {self.language: text} if text and self.language else {}

        made = OwnAuthority(
            title=self.name,
            state=self.state,
            zone=self.zone,
            pattern=self.pattern,
            languages=[OwnLanguage(tag=self.language)] if self.language else [],
            state_name=worded(self.state_name),
            name=worded(self.name),
            address=worded(self.address),
        )
        if self.contact or self.telephone or self.email or self.hours:
            made.contacts = [
                OwnContact(
                    name=worded(self.contact), telephone=self.telephone, email=self.email, hours=self.hours
                )
            ]
        if self.signatory or self.function:
            made.signatories = [
                OwnSignatory(
                    name=worded(self.signatory),
                    function=worded(self.function),
                    place=worded(self.place),
                    authorised=self.authorised,
                )
            ]
        return made
