"""Tell what is known of a State in lines: label, value and what stands beside it, for card, print and command line.

Lines are messages and raw values; `spoken`, `said_by` and their like put them into a translator's language.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from mlawriter.core.answer import Answer
from mlawriter.core.fields import Choice, declared
from mlawriter.core.thresholds import Thresholds
from mlawriter.directory.channel import Channel
from mlawriter.directory.directory import Directory, Known, KnownState, Party
from mlawriter.directory.pack import EUROPEAN_UNION, Declaration
from mlawriter.directory.practice import NOTHING_RECORDED, OwnNumber, Practice
from mlawriter.directory.provenance import Trust
from mlawriter.directory.states import TERRITORIES
from mlawriter.directory.treaties import PROTOCOLS, Convention
from mlawriter.i18n.messages import N_, Message

if TYPE_CHECKING:
    from mlawriter.i18n.translator import Translator

NOT_KNOWN = N_("Not known in this directory. Ask its embassy, or look in SHERLOC.")
WHOM_TO_ASK = N_("Ask its embassy, or look in SHERLOC.")
BEFORE_SENDING = N_(
    "Before sending, check the central authority, language and channel in the UNODC Directory of Competent National"
    " Authorities (SHERLOC), and the status of the treaty in the UN Treaty Collection. This offline list may be out of date."
)
OLD = N_(
    "Some of this was printed or checked more than twelve months ago, the oldest on {day}. It may have changed."
)


class CountryName(NamedTuple):
    """Stand for the name of a State in the reader's language."""

    code: str


class LanguageName(NamedTuple):
    """Stand for the name of a language in the reader's language."""

    tag: str


@dataclass(frozen=True, slots=True)
class Words:
    """Hold a message with what fills its braces."""

    message: Message
    params: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))


Value: TypeAlias = "str | int | date | Choice | CountryName | LanguageName | Words | tuple[Value, ...]"
"""What a line says: a text as it is, or what a translator words."""


@dataclass(frozen=True, slots=True)
class Told:
    """Tell one thing that is known of a State.

    `key` is its stable name. `beside` holds what the value rests on: one source, or those of each treaty in a line
    that sums several up. `shipped` is what the directory says where the office recorded otherwise. What is not
    `at_once` is detail.
    """

    key: str
    label: Words
    value: Value
    beside: tuple[Known[object], ...]
    shipped: Value | None = None
    at_once: bool = True

    @property
    def verified(self) -> bool:
        """Tell whether somebody stands behind the value."""
        return all(known.verified for known in self.beside)

    @property
    def note(self) -> Message:
        """Return what limits the value: a message where it ships, else a text as somebody wrote it."""
        return self.beside[0].note if len(self.beside) == 1 else ""


PARTY = N_("Party to the Convention")
BOTH = N_("Both States are Parties")
AUTHORITY = N_("Designated authority")
LANGUAGES = N_("Languages accepted")
CHANNEL = N_("Channel wanted")
URGENT = N_("Urgent requests through INTERPOL")
TREATIES: Mapping[Convention, Message] = MappingProxyType(
    {
        Convention.UNTOC: PARTY,
        Convention.TRAFFICKING: N_("Party to the Protocol on trafficking in persons"),
        Convention.SMUGGLING: N_("Party to the Protocol on smuggling of migrants"),
        Convention.FIREARMS: N_("Party to the Protocol on firearms"),
        Convention.UNCAC: N_("Party to the Convention against Corruption"),
        Convention.DRUGS: N_("Party to the 1988 Convention on narcotic drugs"),
    }
)
_NUMBERS: Mapping[str, Message] = MappingProxyType({one.name: one.ui.label for one in declared(Thresholds)})


def told(
    state: KnownState,
    practice: Practice = NOTHING_RECORDED,
    titles: Mapping[str, Message] = MappingProxyType({}),
) -> list[Told]:
    """Return all that is known of a State; what is not known makes no line.

    `practice` is what the office recorded, `titles` the words of the checks by their codes.
    """
    return [
        *_memberships(state),
        *_ways(state),
        *_declared(state),
        *_notified_elsewhere(state),
        *_practice(state, practice, titles),
    ]


def told_of_both(
    directory: Directory, requesting: str, requested: str, treaty: Convention = Convention.UNTOC
) -> Told:
    """Tell whether both States are Parties to a treaty, and from when both are bound."""
    both = directory.both(requesting, requested, treaty)
    beside = tuple(
        known
        for code in (requesting, requested)
        if (known := directory.state(code).party(treaty)) is not None
    )
    value: Value = both.answer
    if both.bound_from is not None:
        value = Words(N_("Yes, both bound from {day}"), {"day": both.bound_from})
    elif both.answer is Answer.YES:
        value = Words(N_("Yes; it is not known from when both are bound"))
    return Told("both", Words(BOTH), _labelled(value, beside), beside)


def not_known(state: KnownState) -> tuple[Message, ...]:
    """Return what an officer looks for and the directory does not have; of the European Union, nothing but treaties."""
    treaties: list[tuple[Message, Known[object] | None]] = [
        (label, state.party(treaty)) for treaty, label in TREATIES.items()
    ]
    ways: tuple[tuple[Message, Known[object] | None], ...] = (
        (AUTHORITY, state.authority),
        (LANGUAGES, state.languages),
        (CHANNEL, state.channel),
        (URGENT, state.interpol),
    )
    looked_for = treaties if state.code == EUROPEAN_UNION else (*treaties, *ways)
    missing = tuple(label for label, known in looked_for if known is None)
    # Where requests go through diplomats no authority need be known.
    return tuple(label for label in missing if label is not AUTHORITY or not wants_diplomats(state))


def wants_diplomats(state: KnownState) -> bool:
    """Tell whether the State named no authority and wants requests through the diplomatic channel."""
    known = state.channel
    return (
        state.authority is None and known is not None and known.verified and known.value is Channel.DIPLOMATIC
    )


def gaps(state: KnownState, speak: Translator) -> str:
    """Return the sentence on all that is not known of a State, or nothing."""
    missing = speak.listed([speak.text(label) for label in not_known(state)])
    if not missing:
        return ""
    said = speak.text(N_("Not known in this directory: {listed}."), listed=missing)
    return said if state.code == EUROPEAN_UNION else f"{said} {speak.text(WHOM_TO_ASK)}"


def oldest(lines: Sequence[Told], today: date) -> date | None:
    """Return the oldest day on which anything in these lines was printed or checked, if that is over twelve months ago."""
    old = [known.as_of for line in lines for known in line.beside if known.as_of and known.is_old(today)]
    return min(old, default=None)


def spoken(value: Value, speak: Translator) -> str:
    """Return a value in the language of a translator; a text stays as it is."""
    match value:
        case CountryName(code):
            return speak.country_in_text(code)
        case LanguageName(tag):
            return speak.language_name(tag)
        case Words(message, params):
            return speak.text(message, **{name: spoken(param, speak) for name, param in params.items()})
        case tuple():
            return speak.listed([spoken(one, speak) for one in value])
    return speak.written(value)


def said_by(line: Told, speak: Translator) -> str:
    """Return the sentence on what a line rests on: source, day of print, trust; whose record it is."""
    if len(line.beside) == 1:
        return rests_on(line.beside[0], speak)
    days = [known.as_of for known in line.beside if known.as_of]
    if not days:
        return ""
    return speak.text(N_("Printed or checked on {day} or later."), day=min(days))


def rests_on(known: Known[object], speak: Translator) -> str:
    """Return the sentence on what a value rests on."""
    source = speak.listed(known.sources)
    if not known.own:
        return speak.text(
            N_("{source}, as printed on {day}; {trust}."),
            source=source,
            day=known.as_of,
            trust=speak.text(known.trust.label),
        )
    if known.as_of and known.initials:
        said = speak.text(
            N_("Your own record, checked on {day} by {initials}."), day=known.as_of, initials=known.initials
        )
    elif known.as_of:
        said = speak.text(N_("Your own record, checked on {day}."), day=known.as_of)
    else:
        said = speak.text(N_("Your own record, without a day."))
    named = (
        speak.text(N_("Source: {source}."), source=source)
        if source
        else speak.text(N_("No source recorded."))
    )
    return f"{said} {named}"


def differs(line: Told, speak: Translator) -> str:
    """Return the sentence on what the edition that holds says where the office recorded otherwise, or nothing."""
    if line.shipped is None:
        return ""
    return speak.text(N_("The directory says otherwise: {value}."), value=spoken(line.shipped, speak))


def _memberships(state: KnownState) -> Iterator[Told]:
    if state.territory_of:
        value = Words(
            N_("{state}. Whether a treaty of that State holds here too is not known in this directory"),
            {"state": CountryName(state.territory_of)},
        )
        yield Told("territory", Words(N_("Territory of")), value, ())
    if state.code == EUROPEAN_UNION:
        nobody = Words(N_("None: the European Union is a Party, but requests go to its member States"))
        yield Told("addressee", Words(N_("Requested State")), nobody, ())
    territories = tuple(CountryName(code) for code, whole in TERRITORIES.items() if whole == state.code)
    if territories:
        yield Told(
            "territories", Words(N_("Territories with a central authority of their own")), territories, ()
        )
    lines = {treaty: line for treaty in Convention if (line := _membership(state, treaty)) is not None}
    if Convention.UNTOC in lines:
        yield lines.pop(Convention.UNTOC)
    sums: tuple[tuple[str, Message, tuple[Convention, ...], Message], ...] = (
        (
            "protocols",
            N_("Protocols"),
            PROTOCOLS,
            N_(
                "Trafficking in persons: {trafficking}. Smuggling of migrants: {smuggling}. Firearms: {firearms}."
            ),
        ),
        (
            "conventions",
            N_("Other conventions"),
            (Convention.UNCAC, Convention.DRUGS),
            N_("Corruption (UNCAC): {uncac}. Narcotic drugs (1988): {drugs_1988}."),
        ),
    )
    for key, label, treaties, message in sums:
        known = {treaty: state.party(treaty) for treaty in treaties}
        beside = tuple(one for one in known.values() if one is not None)
        if beside or (lines and treaties is PROTOCOLS):  # that nothing is known of them is said too
            answers = {treaty.replace("-", "_"): _answer(one) for treaty, one in known.items()}
            named = _through(label, beside[0].value) if beside else Words(label)
            yield Told(key, named, Words(message, answers), beside)
    yield from (replace(line, at_once=False) for line in lines.values())


def _answer(known: Known[Party] | None) -> Value:
    if known is None:
        return Answer.UNKNOWN
    return _labelled(known.value.answer, (known,))


def _membership(state: KnownState, treaty: Convention) -> Told | None:
    known = state.party(treaty)
    if known is None:
        return None
    label = _through(TREATIES[treaty], known.value)
    shipped = None if known.shipped is None else _party(known.shipped)
    return Told(treaty, label, _labelled(_party(known.value), (known,)), (known,), shipped)


def _through(label: Message, party: Party) -> Words:
    """Name the State through which a territory stands as it does."""
    if not party.through:
        return Words(label)
    return Words(N_("{label} ({need})"), {"label": Words(label), "need": CountryName(party.through)})


def _party(party: Party) -> Value:
    if party.answer is not Answer.YES:
        return party.answer
    if party.unverified:
        return Words(N_("Yes. Day of deposit, not verified: {day}"), {"day": party.unverified})
    if not party.deposited:
        return Words(N_("Yes. The day of deposit is not known"))
    act: Value = party.act or Words(N_("Instrument"))
    if party.binds_from:
        return Words(
            N_("Yes. {act}, deposited on {day}; in force from {start}"),
            {"act": act, "day": party.deposited, "start": party.binds_from},
        )
    return Words(N_("Yes. {act}, deposited on {day}"), {"act": act, "day": party.deposited})


def _ways(state: KnownState) -> Iterator[Told]:
    for key, label, known in (
        ("authority", AUTHORITY, state.authority),
        ("address", N_("Its address"), state.address),
    ):
        if known is not None:
            yield Told(key, Words(label), _labelled(known.value, (known,)), (known,), known.shipped)
    if (tongues := state.languages) is not None:
        shipped = None if tongues.shipped is None else _names(tongues.shipped)
        value = _labelled(_names(tongues.value), (tongues,))
        yield Told("languages", Words(LANGUAGES), value, (tongues,), shipped)
    for key, label, way in (("channel", CHANNEL, state.channel), ("interpol", URGENT, state.interpol)):
        if way is not None:
            yield Told(key, Words(label), _labelled(way.value, (way,)), (way,), way.shipped)
    if (remark := state.remark) is not None:
        yield Told("remark", Words(N_("Remark of your office")), remark.value, (remark,))


def _declared(state: KnownState) -> Iterator[Told]:
    """Yield what was declared, on mutual assistance first."""
    for known in sorted(state.declarations, key=lambda one: not _on_assistance(one)):
        label = Words(N_("Declaration on article {article}"), {"article": known.value.article})
        value = _labelled(known.value.says, (known,))
        yield Told("declarations", label, value, (known,), at_once=_on_assistance(known))


def _on_assistance(known: Known[Declaration]) -> bool:
    return known.value.article.partition("(")[0] == "18"


def _notified_elsewhere(state: KnownState) -> Iterator[Told]:
    if (authority := state.uncac_authority) is not None:
        label = Words(N_("Authority notified under the Convention against Corruption; may not be the same"))
        yield Told(
            "uncac_authority",
            label,
            _labelled(authority.value, (authority,)),
            (authority,),
            at_once=state.authority is None,
        )
    if (tongues := state.uncac_languages) is not None:
        label = Words(N_("Languages notified under the Convention against Corruption; may not be the same"))
        value = _labelled(_names(tongues.value), (tongues,))
        yield Told("uncac_languages", label, value, (tongues,), at_once=False)


def _practice(state: KnownState, practice: Practice, titles: Mapping[str, Message]) -> Iterator[Told]:
    recorded = {
        code: Known(code, (one.source,) if one.source else (), one.checked, Trust.OWN, initials=one.initials)
        for code, one in practice.insists.items()
    }
    for code, known in {**state.habits, **recorded}.items():
        value = _labelled(Words(titles[code]) if code in titles else code, (known,))
        yield Told("practice", Words(N_("Said to insist on")), value, (known,), at_once=False)
    own_numbers = {name: _own_number(one, state.numbers.get(name)) for name, one in practice.numbers.items()}
    for name, number in {**state.numbers, **own_numbers}.items():
        label = Words(_NUMBERS.get(name, name))
        value = _labelled(number.value, (number,))
        yield Told("numbers", label, value, (number,), number.shipped, at_once=False)


def _own_number(own: OwnNumber, shipped: Known[int] | None) -> Known[int]:
    sources = (own.source,) if own.source else ()
    differs = shipped.value if shipped is not None and shipped.value != own.number else None
    return Known(own.number, sources, own.checked, Trust.OWN, initials=own.initials, shipped=differs)


def _names(tags: Sequence[str]) -> tuple[Value, ...]:
    return tuple(LanguageName(tag) for tag in tags)


def _labelled(value: Value, beside: Sequence[Known[object]]) -> Value:
    """Say beside a value that nobody stands behind it."""
    if all(known.verified for known in beside):
        return value
    return Words(N_("{value} (not verified)"), {"value": value})
