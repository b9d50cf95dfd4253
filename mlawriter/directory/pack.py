"""Hold the directory of States as one file carries it: what ships, or what an office was brought on a medium."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import FailFast, Field, PrivateAttr, StringConstraints

from mlawriter.core.answer import Answer
from mlawriter.core.fields import Choice
from mlawriter.directory.channel import Accepts, Channel
from mlawriter.directory.provenance import Day, Frozen, Provenance, Said, Source, SourceKey, Trust
from mlawriter.directory.treaties import Adherence, Convention
from mlawriter.i18n.messages import N_

EUROPEAN_UNION = "EU"
"""A Party to the Convention (UNTOC 36(2)), and no State that a request goes to."""

LanguageTag: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(_[A-Z][a-z]{3})?$")]


class Membership(Provenance):
    """Say whether a State is Party to a treaty, by which act and since when.

    `trust` is of the fact that it is (or is not) a Party, `date_trust` of the day of deposit where that is weaker.
    """

    party: Literal[Answer.YES, Answer.NO]
    act: Adherence | None = None
    signed: Day | None = None
    deposited: Day | None = None
    date_trust: Trust | None = None


class Authority(Provenance):
    """Name the authority that a State has designated, in English as the source was translated (UNTOC 18(13))."""

    name: Annotated[Said, Field(min_length=1)]


class Languages(Provenance):
    """List the languages that a State has declared acceptable (UNTOC 18(14)); the note has the conditions."""

    tags: Annotated[tuple[LanguageTag, ...], Field(min_length=1, max_length=20)]


class Way(Provenance):
    """Name the way on which a State wants requests, where it is not between central authorities (UNTOC 18(13))."""

    channel: Channel


class Interpol(Provenance):
    """Say whether a State accepts urgent requests through INTERPOL (UNTOC 18(13))."""

    accepts: Accepts


class Declares(Choice):
    """Say what a State declared."""

    NOT_BOUND = "not_bound", N_("not bound by it")
    WITHDRAWN = "reservation_withdrawn", N_("reservation withdrawn")
    ARBITRATION = "arbitration_only", N_("bound to arbitration alone")
    LEGAL_BASIS = "yes", N_("takes the Convention as the legal basis for extradition")
    NO_LEGAL_BASIS = "no", N_("does not take the Convention as the legal basis for extradition")
    OTHER = "other", N_("as noted")
    NOTIFICATION = "notification", N_("notification on its domestic law")
    DECLARATION = "declaration", N_("declaration")


class Declaration(Provenance):
    """Report what a State declared or notified on an article of the Convention."""

    article: Annotated[str, StringConstraints(pattern=r"^\d{1,2}(\(\d{1,2}\))?$")]
    says: Declares


class Habit(Provenance):
    """Report what a State insists on, by the code of the check that asks for it."""

    check: Annotated[str, StringConstraints(pattern=r"^[A-Z]\d{2,3}$")]


class Span(Provenance):
    """Report a number that a State goes by, in place of the office's own: days of lead, for instance."""

    threshold: Annotated[str, StringConstraints(pattern=r"^[a-z_]{1,40}$")]
    number: Annotated[int, Field(strict=True, ge=0, le=10_000_000)]


class StateEntry(Frozen):
    """Hold all that one file says of one State; what is absent is not known, and never "no"."""

    code: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
    treaties: Mapping[Convention, Membership] = {}
    authority: Authority | None = None
    languages: Languages | None = None
    channel: Way | None = None
    interpol: Interpol | None = None
    declarations: Annotated[tuple[Declaration, ...], Field(max_length=50)] = ()
    uncac_authority: Authority | None = None
    """The authority notified under UNCAC 46(13), which may not be the same."""
    uncac_languages: Languages | None = None
    practice: Annotated[tuple[Habit, ...], Field(max_length=100)] = ()
    numbers: Annotated[tuple[Span, ...], Field(max_length=100)] = ()

    def stated(self) -> Iterator[tuple[str, Provenance]]:
        """Yield each value under the name of its field."""
        for treaty, membership in self.treaties.items():
            yield str(treaty), membership
        for name in ("authority", "languages", "channel", "interpol", "uncac_authority", "uncac_languages"):
            if (value := getattr(self, name)) is not None:
                yield name, value
        for name in ("declarations", "practice", "numbers"):
            for value in getattr(self, name):
                yield name, value


class Pack(Frozen):
    """Hold one edition of the directory."""

    format: Literal["mlawriter-directory"]
    version: Literal[1]
    issued: Day
    title: Said = ""
    sources: Annotated[Mapping[SourceKey, Source], Field(max_length=1000)]
    states: Annotated[tuple[StateEntry, ...], Field(max_length=500), FailFast()]
    _mark: str = PrivateAttr("")

    @property
    def mark(self) -> str:
        """Return what tells it from another edition of the same day: the beginning of the SHA-256 of its file."""
        return self._mark

    def model_post_init(self, context: Any, /) -> None:  # noqa: ANN401 - as pydantic has it
        """Take the mark from whoever read the file."""
        if isinstance(context, dict):
            self._mark = str(context.get("mark", ""))

    def __eq__(self, other: object) -> bool:
        """Tell whether another edition says the same, however its file is written."""
        return isinstance(other, Pack) and self.__dict__ == other.__dict__

    __hash__ = None  # type: ignore[assignment] # it holds tables
