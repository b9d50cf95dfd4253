"""Name the entries of lists, as the list of a page shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.assistance.item import Item, in_short
from mlawriter.assistance.persons.video_session import Session
from mlawriter.core.fields import Editor, Entry, Shape, declared
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_
from mlawriter.request.dual_criminality import Element
from mlawriter.request.person import Person
from mlawriter.request.treaty import Treaty

if TYPE_CHECKING:
    from mlawriter.i18n.translator import Translator
    from mlawriter.request.request import Request

_MOST_LETTERS = 90
_MARK = "\u200e"


def title_of(entry: Entry, request: Request, speak: Translator) -> str:
    """Return what a list calls an entry: its first answer, or that it has none yet."""
    if isinstance(entry, Item):
        people = {person.id: person.shown for person in request.persons}
        named = in_short([people.get(one, one) for one in entry.all_concerned], speak)
        return " – ".join(part for part in (speak.text(entry.about.title), named) if part)
    if isinstance(entry, Person):
        name = entry.shown or speak.text(N_("Not named yet"))
        return f"{name} – {speak.text(entry.role.label)}" if entry.role else name
    if isinstance(entry, Element) and entry.of is not None:
        return speak.text(entry.of.label)
    if isinstance(entry, Session):
        day = speak.date(entry.day) if entry.day else ""
        return " – ".join(part for part in (speak.text(entry.use.label), day) if part)
    if isinstance(entry, Treaty):
        return speak.written(entry.named) or speak.text(N_("Not named yet"))
    first = declared(type(entry))[0]
    if first.ui.editor is Editor.LANGUAGE:
        tag = getattr(entry, first.name)
        return next((one.name for one in LANGUAGES if one.tag == tag), "") or speak.text(N_("Not named yet"))
    if first.ui.editor is Editor.PERSON:
        chosen = getattr(entry, first.name)
        shown = next((person.shown for person in request.persons if person.id == chosen), "")
        if shown:
            return speak.written(shown)
    for shapes in ({Shape.TEXT, Shape.PROSE, Shape.DATE}, {Shape.CHOICE}):
        for field in declared(type(entry)):
            value = getattr(entry, field.name)
            if isinstance(value, dict):  # in several languages: one of them names it
                value = next(iter(value.values()), "")
            if value and field.shape in shapes and not field.reference:
                line = speak.written(value).split("\n")[0][:_MOST_LETTERS]
                return in_order(line, speak) if field.ui.ltr else line
    return speak.text(N_("Not named yet"))


def in_order(identifier: str, speak: Translator) -> str:
    """Return an identifier with marks that keep its parts from changing places in a list from right to left."""
    return f"{_MARK}{identifier}{_MARK}" if speak.language.direction == "rtl" else identifier
