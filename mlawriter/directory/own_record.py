"""Hold what the office itself recorded of a State: it always wins over what ships or is brought."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from pydantic import Field

from mlawriter.core.answer import Answer
from mlawriter.core.fields import Line, Part, Text
from mlawriter.directory.channel import Accepts, Channel
from mlawriter.directory.pack import LanguageTag
from mlawriter.directory.treaties import Adherence, Convention


class Own(Part):
    """Stand beside a value of the office's own: who says so, and who looked it up when."""

    source: Line = ""
    checked: date | None = None
    initials: Line = ""
    note: Line = ""


class OwnMembership(Own):
    """Record whether a State is Party to a treaty; "not known" sets aside what ships."""

    party: Answer = Answer.UNKNOWN
    act: Adherence | None = None
    deposited: date | None = None


class OwnText(Own):
    """Record a name or an address."""

    text: Text = ""


class OwnLanguages(Own):
    """Record the languages that a State accepts; the note has the conditions."""

    tags: Annotated[tuple[LanguageTag, ...], Field(max_length=20)] = ()


class OwnWay(Own):
    """Record the way on which a State wants requests."""

    channel: Channel | None = None


class OwnInterpol(Own):
    """Record whether a State accepts urgent requests through INTERPOL."""

    accepts: Accepts | None = None


class OwnRecord(Part):
    """Hold what the office recorded of one State; a field that is absent was not recorded."""

    treaties: dict[Convention, OwnMembership] = {}
    authority: OwnText | None = None
    address: OwnText | None = None
    languages: OwnLanguages | None = None
    channel: OwnWay | None = None
    interpol: OwnInterpol | None = None
    remark: OwnText | None = None

    def stated(self) -> Iterator[tuple[str, Own]]:
        """Yield each value under the name of its field."""
        for treaty, membership in self.treaties.items():
            yield str(treaty), membership
        for name in ("authority", "address", "languages", "channel", "interpol", "remark"):
            if (value := getattr(self, name)) is not None:
                yield name, value
