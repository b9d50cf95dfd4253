"""Compose a document from a request: gather what its template needs, fill it, read the result into blocks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from markupsafe import Markup

from mlawriter.assistance.item import Group, in_short
from mlawriter.assistance.role import ON_TRIAL, PURSUED, Role
from mlawriter.assistance.types import AnyItem
from mlawriter.core.errors import LetterTooLong, TemplateProblem
from mlawriter.core.fields import Editor, Shape, declared
from mlawriter.i18n.messages import D_, Message
from mlawriter.render.beside import Around, beside_letter
from mlawriter.render.document_kinds import DocumentKind, document_kind
from mlawriter.render.house_style import PLAIN
from mlawriter.render.training_mark import training_mark
from mlawriter.request.articles import articles_beside
from mlawriter.request.basis import Basis, Route
from mlawriter.request.matter import INSTITUTED
from mlawriter.request.person import Detention, Person, PersonKind
from mlawriter.request.told import paragraphs_by_key
from mlawriter.request.veil import veiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from pydantic import BaseModel

    from mlawriter.i18n.translator import Translator
    from mlawriter.render.blocks import Document
    from mlawriter.render.environment import LetterEnvironment
    from mlawriter.render.house_style import HouseStyle
    from mlawriter.request.request import Request

GAP = "[…]"
"""What a draft shows where an answer is still missing."""

NOTHING_AROUND = Around()

_PARAGRAPH_OF_18 = re.compile(r"18\((\d+)\)")
ALWAYS_CITABLE = frozenset({1, 2, 3, 4, 5, 6, 8, 30})
"""Paragraphs of article 18 that apply between Parties whatever other treaty binds them (UNTOC 18(7))."""
OF_INFORMATION = frozenset({4, 5})
"""Paragraphs of article 18 that are not about requests for assistance."""
CITABLE_WITHOUT_OTHER_TREATY = frozenset(range(9, 30))


@dataclass(frozen=True, slots=True)
class PersonInLetter:
    """Show a person as an item refers to it."""

    number: int
    name: str
    role: Role | None
    address: str
    languages: str


@dataclass(frozen=True, slots=True)
class ItemInLetter:
    """Show an item of assistance with its number and title."""

    number: int
    item: AnyItem
    title: Message
    subject: str
    """Whom or what it concerns, for headings; empty when not said yet."""
    paragraphs: str
    template: str


def compose(
    request: Request,
    language: str,
    *,
    draft: bool = False,
    kind: str = "",
    overrides: Path | None = None,
    house: HouseStyle = PLAIN,
    around: Around = NOTHING_AROUND,
    numbered: bool = True,
) -> Document:
    """Return a document of the request in one language: without a `kind` the letter itself.

    `draft` marks it on each page; a training request is always marked. Templates in the folder
    `overrides` come before the program's own. `house` says how the office uses the language. `around` tells documents
    beside the letter what the request does not hold. Unless it is `numbered`, references to paragraphs of other sections
    are left to be turned into numbers by whoever counts them.

    Raises:
        KeyError: when the language or the kind is not known.
        TemplateProblem: when a template has a fault.
        LetterTooLong: when the request holds too much for one letter.
        WordingRefused: when the office's own sentences cannot serve.

    """
    from mlawriter.render.document_of_text import document_of
    from mlawriter.render.environment import environment, render
    from mlawriter.render.meter import Exhausted, metered

    wanted = document_kind(request, kind)
    speak = house.speak(language)
    letters = environment(speak, overrides)
    sealed = request.has_confidential_annex
    beside = beside_letter(request, language, around, speak) if wanted.beside else {}
    request = request if wanted.secret else veiled(request)
    values = {**gathered(request, speak, wanted, draft=draft, sealed=sealed), **beside}
    try:
        with metered():
            told = {} if wanted.beside else entries(letters, request, values)
            text = render(letters, wanted.template, {**values, **told})
    except Exhausted as problem:
        raise LetterTooLong from problem  # what was made before counts as if it were made again
    except TemplateProblem as problem:
        if isinstance(problem.__cause__, Exhausted) and (overrides is None or _is_long(request)):
            raise LetterTooLong from problem  # our own templates end; an office's may not
        raise
    document = document_of(
        text,
        letters,
        wanted.template,
        dated=request.signatory.dated,
        house=house,
        on_paper=wanted.on_own_paper,
        mark=values["mark"],
    )
    return letters.resolver.resolved(document) if numbered and "<ref " in text else document


def _is_long(request: Request) -> bool:
    from mlawriter.render.meter import BUDGET

    return len(request.model_dump_json()) > BUDGET // 10


def gathered(
    request: Request, speak: Translator, kind: DocumentKind, *, draft: bool, sealed: bool = False
) -> dict[str, Any]:
    """Return what a template can name, beside the request itself: docs/templates.md lists it.

    `sealed` tells that a confidential annex goes with the letter.
    """
    persons = {
        person.id: PersonInLetter(
            number,
            person.shown or (GAP if person.protected else speak.text(D_("Identity not known"))),
            person.role,
            person.address,
            person.reads,
        )
        for number, person in enumerate(request.persons, start=1)
    }
    basis = request.basis
    asks = (document_kind(request) if kind.beside else kind).asks_assistance
    citable = _citable(basis) if asks else _citable(basis) & OF_INFORMATION
    reference = request.requesting.reference
    title = speak.text(kind.title)
    return {
        "request": request,
        "title": f"{title} – {reference}" if reference else title,
        "mark": _mark(request, speak, draft=draft),
        "gap": GAP,
        "sealed": sealed,
        "asks_assistance": asks,
        "comma": _comma(speak),
        "requesting_name": _state(request.requesting.state_name, request.requesting.state, speak),
        "requested_name": _state(request.requested.state_name, request.requested.state, speak),
        "persons": persons,
        "annexes": {annex.id: number for number, annex in enumerate(request.annexes, start=1)},
        "items": [
            _item(number, item, persons, speak, citable) for number, item in enumerate(request.items, start=1)
        ],
        "both_parties": basis.both_parties,
        "binding": frozenset(instrument.value for instrument in basis.binding),
        "citable": citable,
        "articles": [speak.text(title) for title in articles_beside(request.items)],
        "protocol_parties": frozenset(
            route.value for route in Route if route.protocol in basis.protocols_binding
        ),
        "ways": [
            route
            for route in request.routes
            if not route.by_protocol or route.protocol in basis.protocols_binding
        ],
        "instituted": request.matter.nature in INSTITUTED,
        "charged": request.matter.nature in INSTITUTED
        or any(person.role is Role.ACCUSED for person in request.persons),
        "pursued": PURSUED,
        "custody": any(_in_custody(person) for person in request.persons),
        "companies_pursued": any(
            person.kind is PersonKind.LEGAL and person.role in ON_TRIAL for person in request.persons
        ),
        "found": _found(request),
        "for_property": bool(request.items)
        and all(item.about.group is Group.PROPERTY and item.kind != "tracing" for item in request.items),
    }


def entries(letters: LetterEnvironment, request: Request, values: Mapping[str, Any]) -> dict[str, object]:
    """Return what the letter says of each person, offence and item; docs/templates.md lists what each can name."""
    from mlawriter.render.fragments import fragment

    common = {name: values[name] for name in ("gap", "comma", "both_parties")}
    of_person = {
        **common,
        "sealed": values["sealed"],
        "pursued": values["pursued"],
    }
    of_offence = {
        **common,
        "annexes": values["annexes"],
        "protocol_parties": values["protocol_parties"],
    }
    of_item = {**of_offence, "citable": values["citable"], "binding": values["binding"]}
    told = {key: _places(numbers, letters) for key, numbers in paragraphs_by_key(request).items()}
    return {
        "person_rows": [
            fragment(letters, "letter/person.xml.j2", "person", number, person, of_person)
            for number, person in enumerate(request.persons, start=1)
        ],
        "offence_texts": [
            fragment(
                letters,
                "letter/offence.xml.j2",
                "offence",
                number,
                offence,
                {**of_offence, "told": told.get(f"offence.{offence.id}")},
            )
            for number, offence in enumerate(request.offences, start=1)
        ],
        "item_texts": [
            fragment(
                letters,
                "letter/item.xml.j2" if values["asks_assistance"] else "apart/item.xml.j2",
                "item",
                entry.number,
                entry.item,
                {
                    **of_item,
                    "title": entry.title,
                    "subject": entry.subject,
                    "paragraphs": entry.paragraphs,
                    "template": entry.template,
                    "told": told.get(f"item.{entry.item.id}"),
                    "purpose_label": _label(entry.item, "purpose"),
                    "link_label": _label(entry.item, "link"),
                    "apart": bool(entry.item.about.document),
                    "several": len(values["items"]) > 1,
                    "persons": _referred(entry.item, values["persons"]),
                },
            )
            for entry in values["items"]
        ],
    }


def _referred(item: AnyItem, persons: dict[str, PersonInLetter]) -> dict[str, PersonInLetter]:
    """Return the persons that an item refers to: the others may change without touching it."""
    return {person: persons[person] for person in _named(item) if person in persons}


def _label(item: AnyItem, name: str) -> Message:
    """Return what the type of an item calls a field that all items have."""
    return next(field.ui.label for field in declared(type(item)) if field.name == name)


def _named(part: BaseModel) -> Iterator[str]:
    """Yield the ids of the persons chosen in a part and in the entries of its lists."""
    for one in declared(type(part)):
        value = getattr(part, one.name)
        if one.ui.editor is Editor.PERSON:
            yield value
        elif one.shape is Shape.PARTS:
            for entry in value:
                yield from _named(entry)


def _citable(basis: Basis) -> frozenset[int]:
    """Return the paragraphs of article 18 that the letter may rely on, from the recorded answers alone."""
    if not basis.both_parties:
        return frozenset()
    if basis.applies_in_full:
        return ALWAYS_CITABLE | CITABLE_WITHOUT_OTHER_TREATY
    return ALWAYS_CITABLE


class Places(NamedTuple):
    """Refer to paragraphs of the facts: how many, and the references as a list in the document's language."""

    total: int
    words: Markup


def _places(numbers: tuple[int, ...], letters: LetterEnvironment) -> Places:
    marks = [f'<ref step="facts" number="{number}"/>' for number in numbers]
    return Places(len(marks), Markup(letters.translator.listed(marks)))  # noqa: S704 - numbers alone


def _found(request: Request) -> bool:
    """Tell whether a court has decided on all who are pursued: then nothing is put as a suspicion any more."""
    roles = {person.role for person in request.persons} & PURSUED
    return roles == {Role.CONVICTED}


def _state(official: str, code: str, speak: Translator) -> str:
    return official or (speak.country_in_text(code) if code else GAP)


def _in_custody(person: Person) -> bool:
    return person.role in ON_TRIAL and person.liberty is Detention.CUSTODY


def _may_cite(paragraph: str, citable: frozenset[int]) -> bool:
    """Tell whether a heading may name a paragraph: those of article 18 that another treaty displaces it may not."""
    found = _PARAGRAPH_OF_18.match(paragraph)
    return found is None or int(found[1]) in citable


def _item(
    number: int,
    item: AnyItem,
    persons: dict[str, PersonInLetter],
    speak: Translator,
    citable: frozenset[int],
) -> ItemInLetter:
    about = item.about
    field = next(one for one in declared(type(item)) if one.name == about.concerns)
    by_name = field.ui.editor is Editor.PERSON
    subjects = [
        persons[one].name if one in persons else one
        for one in item.all_concerned
        if one in persons or not by_name
    ]
    return ItemInLetter(
        number,
        item,
        about.title,
        in_short(subjects, speak),
        speak.listed(
            [speak.text(paragraph) for paragraph in about.paragraphs if _may_cite(paragraph, citable)]
        ),
        about.template,
    )


def _comma(speak: Translator) -> str:
    """Return what stands between two answers on a line; no blank follows a comma of full width."""
    comma = speak.text(D_(", "))
    return comma.rstrip() if speak.language.east_asian else comma


def _mark(request: Request, speak: Translator, *, draft: bool) -> str:
    marks = []
    if draft:
        marks.append(speak.text(D_("DRAFT – NOT FOR SIGNATURE")))
    if request.training:
        marks.append(training_mark(speak.language.tag))
    return " · ".join(marks)
