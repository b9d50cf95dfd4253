"""Make the large request of which an edit is measured: all samples that ask for assistance, in one letter."""

from __future__ import annotations

from itertools import cycle, islice
from typing import TYPE_CHECKING, Final, TypeVar

from benchmarks import invented
from mlawriter.core.fields import Entry, Part, declared
from mlawriter.request.dual_criminality import Element
from mlawriter.request.elements import elements_of
from mlawriter.request.texts import gather
from mlawriter.request.told import Tags, subjects
from mlawriter.training import samples

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from mlawriter.assistance.types import AnyItem
    from mlawriter.request.offence import Offence
    from mlawriter.request.request import Request

PERSONS: Final = 50
ITEMS: Final = 30
OFFENCES: Final = 20
WORDS: Final = 1_500
ANNEXES: Final = 40
"""Size of the request."""
_WORDS_OF_A_PARAGRAPH: Final = 30
_TITLED: Final = ("name", "connection", "purpose", "link")
_TREATIES: Final = "stored-data"
"""The sample whose legal basis has Protocols, other treaties, and their governing order."""

_Part = TypeVar("_Part", bound=Part)
_Entry = TypeVar("_Entry", bound=Entry)


def large() -> Request:
    """Return an English request with 50 persons, 20 offences, 1,500 words of facts, and 30 items of all types."""
    parts = [_named_apart(request, f"{number}-") for number, request in enumerate(_asking())]
    words = " ".join(request.facts.narrative for request in parts).split()
    lines = list(islice(cycle(words), WORDS))
    paragraphs = [
        " ".join(lines[start : start + _WORDS_OF_A_PARAGRAPH])
        for start in range(0, WORDS, _WORDS_OF_A_PARAGRAPH)
    ]
    base = parts[0]
    items = _each_kind_first([item for request in parts for item in request.items])
    request = base.model_copy(
        update={
            "basis": samples.load(_TREATIES, "en").basis,
            "persons": [person for request in parts for person in request.persons],
            "items": _many(items, ITEMS),
            "offences": [
                _with_elements(offence)
                for offence in _many([offence for request in parts for offence in request.offences], OFFENCES)
            ],
            "facts": base.facts.model_copy(update={"narrative": "\n".join(paragraphs), "tags": []}),
            "conditions": base.conditions.model_copy(
                update={"procedure": [wish for request in parts for wish in request.conditions.procedure]}
            ),
            "annexes": [annex for request in parts for annex in request.annexes],
        }
    )
    chosen = {link.target for link in gather(request).links}
    request.persons = _many(_chosen_first(request.persons, chosen), PERSONS)
    request.annexes = _chosen_first(request.annexes, chosen)[:ANNEXES]
    request.facts.tags = _tags(request, len(paragraphs))
    return request


def _asking() -> Iterator[Request]:
    """Yield the samples that ask for assistance; what makes a document of its own cannot stand in a letter with them."""
    for sample in samples.samples():
        request = invented.sample(sample.name, "en")
        if not request.document:
            yield request


def _named_apart(part: _Part, prefix: str) -> _Part:
    """Return a copy in which all ids begin with a prefix: samples use the same ones."""
    copy = part.model_copy(deep=True)
    _put_before(copy, prefix)
    return copy


def _put_before(part: Part, prefix: str) -> None:
    if isinstance(part, Entry):
        part.id = prefix + part.id
    for field in declared(type(part)):
        value = getattr(part, field.name)
        if field.reference and value:
            setattr(part, field.name, prefix + value)
        for inside in value if isinstance(value, list) else [value]:
            if isinstance(inside, Part):
                _put_before(inside, prefix)


def _each_kind_first(items: Sequence[AnyItem]) -> list[AnyItem]:
    """Return the items, the first of each kind before all others."""
    firsts = {item.kind: item.id for item in reversed(items)}
    return sorted(items, key=lambda item: firsts[item.kind] != item.id)


def _chosen_first(entries: Sequence[_Entry], chosen: Collection[str]) -> list[_Entry]:
    """Return the entries, those that a field refers to before all others."""
    return sorted(entries, key=lambda entry: entry.id not in chosen)


def _many(entries: Sequence[_Entry], wanted: int) -> list[_Entry]:
    """Return the entries again and again, the copies with ids and words of their own."""
    made: list[_Entry] = []
    for number, entry in enumerate(islice(cycle(entries), wanted)):
        copy = entry
        if number >= len(entries):
            copy = entry.model_copy(deep=True)
            copy.id = f"{entry.id}-{number}"
            for name in _TITLED:
                if text := getattr(entry, name, ""):
                    setattr(copy, name, f"{text} {number}")
        made.append(copy)
    return made


def _with_elements(offence: Offence) -> Offence:
    """Describe the conduct beside each element of the definition, where the sample leaves that out."""
    if offence.dual.elements:
        return offence
    elements = [
        Element(id=f"element-{number}", of=element, conduct=f"What was done, in plain words: {element.label}")
        for number, element in enumerate(elements_of(offence.route))
    ]
    return offence.model_copy(update={"dual": offence.dual.model_copy(update={"elements": elements})})


def _tags(request: Request, paragraphs: int) -> Tags:
    """Let each paragraph carry some of what the facts should carry."""
    keys = [subject.key for subject in subjects(request)]
    return [keys[number::paragraphs] for number in range(paragraphs)]
