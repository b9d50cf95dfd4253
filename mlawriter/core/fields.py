"""Describe fields once: what a label, a form, a finding, a schema and a docs table are made from.

A field of a `Part` carries `Annotated[type, Ui(...)]`. A field without `Ui` is kept by the program itself.
Every field has a default, so an empty part is valid: what is missing is a finding, never an exception.
"""

from __future__ import annotations

import functools
import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, Self, TypeAlias, cast, get_args, get_origin

from annotated_types import Ge, Le, MaxLen
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from mlawriter.core.text import clean, clean_line
from mlawriter.i18n.messages import Message

if TYPE_CHECKING:
    from mlawriter.i18n.translator import Translator

Path: TypeAlias = tuple[str | int, ...]
"""The way to a field: names of fields and indexes of lists, from the request down."""

MAX_TEXT = 500_000
"""Characters in one field: about 200 pages; more is a mistaken paste."""
MAX_ENTRIES = 500
"""Entries in one list: keeps templates bounded."""


class Need(StrEnum):
    """Say how much a field is needed."""

    REQUIRED = "required"
    """The Convention asks for it, or the letter cannot do without: the signature copy waits."""
    EXPECTED = "expected"
    """A common treaty or the law of many States asks for it: a warning."""
    ADVISED = "advised"
    """Good practice: advice."""
    OPTIONAL = "optional"


class Editor(StrEnum):
    """Name the way a field is edited, where its type does not tell."""

    AUTO = "auto"
    STATE = "state"
    PERSON = "person"
    ANNEX = "annex"
    LANGUAGE = "language"
    CURRENCY = "currency"
    ZONE = "zone"


@dataclass(frozen=True, slots=True)
class Proposal:
    """Offer to fill a field from what is answered elsewhere: the words of a button, and what makes the new value.

    `value` gets the whole request, the path of the field and the translator of the letter; it returns nothing
    where there is nothing to propose, and `nothing` says why. The officer asks for it, edits it, and can undo it.
    """

    label: Message
    nothing: Message
    value: Callable[[Any, Path, Translator], object | None]


@dataclass(frozen=True, slots=True)
class Ui:
    """Say how one field meets the officer.

    `missing` is the finding's sentence when a needed field is empty, `code` its code, `source` the
    paragraph that asks for the field. `when` tells from the part whether the field applies at all.
    `group` opens a group of fields with that heading. `ltr` keeps file numbers left to right. `raisable`
    lets the recorded practice of the requested State weigh an empty field more heavily. `offers` tells from the
    whole request and the path which values of a choice are worth offering here; `proposal` fills a list, a part or a text.
    What is `filed` stays in the file: checks read it, no document prints it. What names a person `stays` in a
    translation, unless the translator writes it in other letters.
    """

    label: Message
    help: Message = ""
    need: Need = Need.OPTIONAL
    code: str = ""
    missing: Message = ""
    source: str = ""
    editor: Editor = Editor.AUTO
    when: Callable[[Any], bool] | None = None
    group: Message = ""
    example: Message = ""
    ltr: bool = False
    raisable: bool = False
    offers: Callable[[Any, Path], Iterable[Choice]] | None = None
    proposal: Proposal | None = None
    filed: bool = False
    stays: bool = False


class Choice(StrEnum):
    """Offer values with a label: `OPEN = "open", ND_("Open")`."""

    label: Message

    def __new__(cls, value: str, label: Message = "") -> Self:
        """Make a member of its value and label."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member


class Prose:
    """Mark a text of several paragraphs: the form gives it room."""


class Reference:
    """Mark the id of another part of the request."""


def _line(value: object) -> object:
    return clean_line(value) if isinstance(value, str) else value  # a hostile file may hold anything


def _text(value: object) -> object:
    return clean(value) if isinstance(value, str) else value


Line: TypeAlias = Annotated[str, BeforeValidator(_line), StringConstraints(max_length=MAX_TEXT)]
"""One line of text."""
Text: TypeAlias = Annotated[str, BeforeValidator(_text), StringConstraints(max_length=MAX_TEXT), Prose]
"""Text of several paragraphs."""
StateCode: TypeAlias = Annotated[str, StringConstraints(pattern=r"^([A-Z]{2})?$")]
"""ISO 3166 alpha-2 code of a State, or nothing."""
Id: TypeAlias = Annotated[str, StringConstraints(max_length=40, pattern=r"^[0-9A-Za-z_-]*$")]
"""Name of a list's entry inside its file: stays when entries move."""


def new_id() -> str:
    """Return an id that no other entry of a request has."""
    return secrets.token_hex(4)


class Part(BaseModel):
    """Hold one part of a request; an empty one is valid."""

    model_config = ConfigDict(extra="forbid", validate_assignment=True, defer_build=True)


class Entry(Part):
    """Hold one entry of a list, with a name that stays when the list is sorted."""

    id: Id = Field(default_factory=new_id)


class Shape(StrEnum):
    """Say what a field holds, whatever its type is called."""

    PART = "part"
    PARTS = "parts"
    CHOICE = "choice"
    CHOICES = "choices"
    YES_NO = "yes-no"
    NUMBER = "number"
    AMOUNT = "amount"
    DATE = "date"
    TEXT = "text"
    PROSE = "prose"
    TEXTS = "texts"


@dataclass(frozen=True, slots=True)
class Limits:
    """Say what a field takes at most, and a number at least."""

    lowest: int = 0
    highest: int | None = None
    most: int | None = None
    """Characters of a text, or entries of a list."""


@dataclass(frozen=True, slots=True)
class Declared:
    """Pair a field's name with what was declared of it."""

    name: str
    ui: Ui
    annotation: Any
    """The type without its annotations."""
    shape: Shape
    kinds: tuple[type, ...]
    """The classes of the values or entries: one, or several for a union told apart by kind."""
    reference: bool
    limits: Limits

    @property
    def optional(self) -> bool:
        """Tell whether the field may hold nothing."""
        return type(None) in get_args(self.annotation)


@functools.cache
def declared(part: type[BaseModel]) -> tuple[Declared, ...]:
    """Return the fields of a part that an officer sees: those of the class itself, then the inherited ones."""
    found = []
    for name in _own_first(part):
        info = part.model_fields[name]
        ui = next((mark for mark in info.metadata if isinstance(mark, Ui)), None)
        if ui is not None:
            marks = info.metadata
            shape, kinds = _shape(info.annotation, prose=Prose in marks)
            limits = _limits(marks)
            found.append(Declared(name, ui, info.annotation, shape, kinds, Reference in marks, limits))
    return tuple(found)


def _limits(marks: Sequence[object]) -> Limits:
    """Read the limits where the check reads them, so that no sentence names another."""
    lowest = next((mark.ge for mark in marks if isinstance(mark, Ge)), 0)
    highest = next((mark.le for mark in marks if isinstance(mark, Le)), None)
    most = next((mark.max_length for mark in marks if isinstance(mark, MaxLen | StringConstraints)), None)
    return Limits(cast("int", lowest), cast("int | None", highest), most)


_PLAIN: tuple[tuple[type, Shape], ...] = (
    (bool, Shape.YES_NO),
    (int, Shape.NUMBER),
    (Decimal, Shape.AMOUNT),
    (date, Shape.DATE),
)


def _shape(annotation: Any, *, prose: bool) -> tuple[Shape, tuple[type, ...]]:  # noqa: ANN401 - types of types
    kinds = tuple(_kinds(annotation))
    several = get_origin(annotation) is list
    first = kinds[0]
    if issubclass(first, BaseModel):
        return (Shape.PARTS if several else Shape.PART), kinds
    if issubclass(first, Choice):
        return (Shape.CHOICES if several else Shape.CHOICE), kinds
    for kind, shape in _PLAIN:
        if issubclass(first, kind):
            return shape, kinds
    if several:
        return Shape.TEXTS, kinds
    return (Shape.PROSE if prose else Shape.TEXT), kinds


def _kinds(annotation: Any) -> Iterator[type]:  # noqa: ANN401 - types of types
    """Yield the classes inside a type: through lists, unions and marks, without None."""
    if isinstance(annotation, type) and get_origin(annotation) is None:
        if annotation is not type(None):
            yield annotation
    elif get_origin(annotation) is Annotated:
        yield from _kinds(get_args(annotation)[0])
    else:
        for inside in get_args(annotation):
            yield from _kinds(inside)


def _own_first(part: type[BaseModel]) -> Iterator[str]:
    """Yield the names of fields from the class up; one that is declared anew stands where the class has it."""
    names: dict[str, None] = {}
    for ancestor in part.__mro__:
        names.update(dict.fromkeys(vars(ancestor).get("__annotations__", {})))
    yield from (name for name in names if name in part.model_fields)


def applies(field: Declared, part: BaseModel) -> bool:
    """Tell whether a field concerns this part as it is filled now."""
    return field.ui.when is None or field.ui.when(part)


def is_empty(value: object) -> bool:
    """Tell whether a field has been left empty: no choice, no text, no entry, nothing inside a part."""
    if value is None:
        return True
    if isinstance(value, str):
        return not value or value.isspace()
    if isinstance(value, (list, tuple)):
        return not value
    if isinstance(value, Part):
        return is_untouched(value)
    return False


def is_untouched(part: Part) -> bool:
    """Tell whether a part still holds nothing but its defaults."""
    for field in declared(type(part)):
        value = getattr(part, field.name)
        if isinstance(value, Part):
            if not is_untouched(value):
                return False
        elif value != type(part).model_fields[field.name].get_default(call_default_factory=True):
            return False
    return True


def walk(part: BaseModel, path: Path = ()) -> Iterator[tuple[Path, BaseModel, Declared]]:
    """Yield every declared field that applies, depth first, in the order in which it is asked."""
    for field in declared(type(part)):
        if not applies(field, part):
            continue
        here = (*path, field.name)
        yield here, part, field
        value = getattr(part, field.name)
        if isinstance(value, BaseModel):
            yield from walk(value, here)
        elif isinstance(value, list):
            for index, entry in enumerate(value):
                if isinstance(entry, BaseModel):
                    yield from walk(entry, (*here, index))
