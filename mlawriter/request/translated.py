"""Put translations in place of what the officer typed, and say what is not translated."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mlawriter.core.fields import Choice, Declared, Path, Shape
from mlawriter.core.text import clean_line, paragraphs
from mlawriter.i18n.messages import N_
from mlawriter.request.dual_criminality import Note
from mlawriter.request.places import stable, value_at
from mlawriter.request.texts import gather
from mlawriter.request.translation import TranslatedText, Translation
from mlawriter.request.veil import veiled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mlawriter.request.request import Request

NARRATIVE: Path = ("facts", "narrative")


class Standing(Choice):
    """Say how the translation of a text stands."""

    CURRENT = "current", N_("Translated")
    STALE = "stale", N_("Changed since it was translated")
    UNEVEN = "uneven", N_("Not as many paragraphs as the text")
    EMPTY = "empty", N_("Not translated")


class Source(NamedTuple):
    """Hold one text to be translated."""

    place: str
    """Its path with ids in place of indexes."""
    path: Path
    text: str
    declared: Declared

    @property
    def stays(self) -> bool:
        """Tell whether it is a name, which stands as it is where nobody wrote it otherwise."""
        return self.declared.ui.stays


class Missing(NamedTuple):
    """Name a text without a translation that can be used."""

    place: str
    path: Path
    standing: Standing


class Rendered(NamedTuple):
    """Pair a text with its translation as it stands."""

    source: Source
    held: TranslatedText | None
    standing: Standing

    @property
    def is_missing(self) -> bool:
        """Tell whether a letter in the language would show the officer's own words."""
        if self.standing is Standing.EMPTY:
            return not self.source.stays
        return self.standing is not Standing.CURRENT


def translation_into(request: Request, tag: str) -> Translation:
    """Return the translation into a language; an empty one where nobody made any."""
    return next((one for one in request.translations if one.tag == tag), None) or Translation(tag=tag)


def sources(request: Request, *, secret: bool = False) -> list[Source]:
    """Return the texts of the letter to be translated, in the order of its fields; with `secret`, those of the sealed annex too.

    Left out are numbers and codes, which every language writes alike, and what no document prints.
    """
    shown = request if secret else veiled(request)
    found = []
    for passage in gather(shown).passages:
        ui = passage.declared.ui
        if ui.filed or ui.ltr or request.leaves_out(passage.path):
            continue
        # In an open letter a code stands for a name: it is the same in every language, and hides another text.
        if shown is not request and not _same(request, passage.path, passage.text):
            continue
        if any(letter.isalpha() for letter in passage.text):
            place = stable(request, passage.path)
            found.append(Source(place, passage.path, passage.text, passage.declared))
    return found


def standing_of(request: Request, tag: str, *, secret: bool = False) -> list[Rendered]:
    """Return each text to be translated with what is held of it in a language."""
    held = translation_into(request, tag).texts
    by_place = {one.place: one for one in held}
    moved = {(_list_of(one.place), one.source): one for one in held if one.text}
    tagged = bool(request.facts.tags)
    return [
        Rendered(source, found, _standing(source, found, even=tagged and source.path == NARRATIVE))
        for source in sources(request, secret=secret)
        for found in [_held(source, by_place, moved)]
    ]


def translated(request: Request, tag: str, *, secret: bool = False) -> tuple[Request, list[Missing]]:
    """Return the request with each text in a language, ids and structure unchanged, and what is not translated.

    What is missing stays as it was typed. With `secret` this goes for what the sealed annex tells as well; without,
    that stays as it is and is not missed.
    """
    whole = request.model_copy(deep=True)
    whole.language.tag = tag
    missing = []
    for source, held, standing in standing_of(request, tag, secret=secret):
        rendered = Rendered(source, held, standing)
        if rendered.is_missing:
            missing.append(Missing(source.place, source.path, standing))
        if held is not None and standing is Standing.CURRENT:
            _put(whole, source, held.text, tag)
    own = translation_into(request, tag)
    # Its texts were made from those that have just been replaced.
    bare = {"texts": [], "made_from": own.made_from or request.language.tag}
    whole.translations = [own.model_copy(update=bare)]
    return whole, missing


def with_translation(request: Request, translation: Translation) -> list[Translation]:
    """Return the translations of a request, one of them in place of what it held in that language."""
    made = translation.model_copy(update={"made_from": request.language.tag})
    if made.tag not in [one.tag for one in request.translations]:
        return [*request.translations, made]
    return [made if one.tag == made.tag else one for one in request.translations]


def with_text(translation: Translation, source: Source, text: str) -> Translation:
    """Return a translation with another translation of one text; an empty one takes it out."""
    texts = [one for one in translation.texts if one.place != source.place]
    if text.strip():
        texts.append(TranslatedText(place=source.place, source=source.text, text=text))
    return translation.model_copy(update={"texts": texts})


def counted(rendered: Iterable[Rendered]) -> dict[Standing, int]:
    """Count the texts by their standing; names that stay are counted as translated."""
    counts = dict.fromkeys(Standing, 0)
    for one in rendered:
        counts[one.standing if one.is_missing else Standing.CURRENT] += 1
    return counts


def _same(request: Request, path: Path, text: str) -> bool:
    try:
        return bool(value_at(request, path) == text)
    except LookupError:
        return False


def _list_of(place: str) -> str:
    """Return the place of the list in which a line stands that has no id; the place itself for other texts."""
    head, _, last = place.rpartition("/")
    return head if last.isdecimal() else place


def _held(
    source: Source, by_place: dict[str, TranslatedText], moved: dict[tuple[str, str], TranslatedText]
) -> TranslatedText | None:
    """Return what is held for a text; lines of a list have no ids, so that one that was moved is found by its words."""
    held = by_place.get(source.place)
    if source.declared.shape is Shape.TEXTS and (held is None or held.source != source.text):
        return moved.get((_list_of(source.place), source.text), held)
    return held


def _standing(source: Source, held: TranslatedText | None, *, even: bool) -> Standing:
    if held is None or not held.text.strip():
        return Standing.EMPTY
    if held.source != source.text:
        return Standing.STALE
    if even and len(paragraphs(held.text)) != len(paragraphs(source.text)):
        return Standing.UNEVEN  # the letter refers to paragraphs of the facts by number
    return Standing.CURRENT


def _put(request: Request, source: Source, text: str, tag: str) -> None:
    *owner_path, last = source.path
    owner = value_at(request, tuple(owner_path))
    if isinstance(last, int):
        owner[last] = clean_line(text)
        return
    setattr(owner, last, text)
    if isinstance(owner, Note):
        owner.language = tag
