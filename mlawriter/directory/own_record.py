"""Hold what the office itself recorded of a State: it always wins over what ships or is brought."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from mlawriter.core.answer import Answer
from mlawriter.core.fields import Line, Part, Text
from mlawriter.core.text import clean_line
from mlawriter.directory.channel import Accepts, Channel
from mlawriter.directory.pack import LanguageTag
from mlawriter.directory.treaties import Adherence, Convention
from mlawriter.i18n.messages import N_, Message


def _after(day: date | None, today: date) -> bool:
    return day is not None and day > today


class Own(Part):
    """Stand beside a value of the office's own: who says so, and who looked it up when."""

    source: Line = ""
    checked: date | None = None
    initials: Line = ""
    note: Line = ""

    @property
    def says_something(self) -> bool:
        """Tell whether there is a value at all: a source alone records nothing."""
        return False

    def fault(self, field: str, today: date) -> Message | None:
        """Return what to do about a day that cannot be; `field` is the name of the field."""
        del field
        return (
            N_("The day on which you checked is still to come. Correct it.")
            if _after(self.checked, today)
            else None
        )


class OwnMembership(Own):
    """Record whether a State is Party to a treaty; "not known" sets aside what ships."""

    party: Answer = Answer.UNKNOWN
    act: Adherence | None = None
    deposited: date | None = None

    @property
    def says_something(self) -> bool:
        """Tell whether there is an answer, which always is."""
        return True

    def fault(self, field: str, today: date) -> Message | None:
        """Return what to do about a day that cannot be; `field` is the name of the treaty."""
        if self.deposited is not None:
            if self.party is not Answer.YES:
                return N_(
                    "Only a Party has deposited an instrument. Choose “Yes”, or remove the day of deposit."
                )
            if any(self.deposited < treaty.adopted for treaty in Convention if treaty == field):
                return N_("The day of deposit is before the treaty was adopted. Correct it.")
            if _after(self.deposited, today):
                return N_("The day of deposit is still to come. Correct it.")
        return super().fault(field, today)


class OwnText(Own):
    """Record a name or an address."""

    text: Text = ""

    @property
    def says_something(self) -> bool:
        """Tell whether there is a value."""
        return bool(self.text.strip())


class OwnLanguages(Own):
    """Record the languages that a State accepts; the note has the conditions."""

    tags: Annotated[tuple[LanguageTag, ...], Field(max_length=20)] = ()

    @property
    def says_something(self) -> bool:
        """Tell whether there is a value."""
        return bool(self.tags)


class OwnWay(Own):
    """Record the way on which a State wants requests."""

    channel: Channel | None = None

    @property
    def says_something(self) -> bool:
        """Tell whether there is a value."""
        return self.channel is not None


class OwnInterpol(Own):
    """Record whether a State accepts urgent requests through INTERPOL."""

    accepts: Accepts | None = None

    @property
    def says_something(self) -> bool:
        """Tell whether there is a value."""
        return self.accepts is not None


def _in_one_line(name: OwnText | None) -> OwnText | None:
    """Return the name of an authority as a request holds it."""
    return None if name is None else name.model_copy(update={"text": clean_line(name.text)})


class OwnRecord(Part):
    """Hold what the office recorded of one State; a field that is absent was not recorded."""

    treaties: dict[Convention, OwnMembership] = {}
    authority: Annotated[OwnText | None, AfterValidator(_in_one_line)] = None
    address: OwnText | None = None
    languages: OwnLanguages | None = None
    channel: OwnWay | None = None
    interpol: OwnInterpol | None = None
    remark: OwnText | None = None

    def stated(self) -> Iterator[tuple[str, Own]]:
        """Yield each value under the name of its field."""
        for treaty, membership in self.treaties.items():
            yield str(treaty), membership
        for name in _PLAIN:
            if (value := getattr(self, name)) is not None:
                yield name, value


_PLAIN: dict[str, type[Own]] = {
    "authority": OwnText,
    "address": OwnText,
    "languages": OwnLanguages,
    "channel": OwnWay,
    "interpol": OwnInterpol,
    "remark": OwnText,
}

FIELDS: dict[str, type[Own]] = {**{str(treaty): OwnMembership for treaty in Convention}, **_PLAIN}
"""What holds each field, in the order in which a person reads them."""


def record_of(values: dict[str, Any]) -> OwnRecord:
    """Return a record of values by the names of their fields; what is nothing stays unrecorded."""
    said = {name: value for name, value in values.items() if value is not None}
    return OwnRecord(
        treaties={treaty: said[treaty] for treaty in Convention if treaty in said},
        **{name: said[name] for name in _PLAIN if name in said},
    )
