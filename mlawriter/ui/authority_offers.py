"""Offer beside the fields of a request what the profile of the authority has for them. Nothing is written unasked."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from mlawriter.casebook.running_numbers import take_number
from mlawriter.core.errors import MlaError
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_
from mlawriter.request.own_texts import (
    first_language,
    in_other_words,
    named_contact,
    often_conducting,
    signed_by,
    written,
)
from mlawriter.request.reference_pattern import counts, reference
from mlawriter.ui.accessible import announce
from mlawriter.ui.case_dialogs import tell

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from mlawriter.core.fields import Path
    from mlawriter.i18n.messages import Message
    from mlawriter.request.own_authority import OwnAuthority
    from mlawriter.ui.desk import Desk
    from mlawriter.ui.own_authorities import OwnAuthorities

    Choices = list[tuple[str, Callable[[], object]]]

_REFERENCE: Path = ("requesting", "reference")
_NAME: Path = ("requesting", "name")
_LANGUAGE: Path = ("language", "tag")
_SIGNATORY: Path = ("signatory", "name")
_CONTACT: Path = ("requesting", "contact", "name")
_CONDUCTING: Path = ("conducting",)
_CONCERNED = frozenset({"requesting", "conducting", "language", "signatory", "training"})


def offers(authorities: OwnAuthorities, path: Path, desk: Desk, parent: QWidget) -> list[QWidget]:
    """Return the buttons that stand beneath the field at a path."""
    makers: dict[Path, type[Offer]] = {
        _REFERENCE: NextReference,
        # The language is chosen in two places: beside the letter, and on the page of the signature.
        _NAME: TextsInLanguage,
        _LANGUAGE: TextsInLanguage,
        _SIGNATORY: Signatories,
        _CONTACT: Contacts,
        _CONDUCTING: OftenConducting,
    }
    maker = makers.get(path)
    return [] if maker is None else [maker(authorities, path, desk, parent)]


class Offer(QPushButton):
    """Show itself where the profile has something for a field."""

    words: Message = ""

    def __init__(self, authorities: OwnAuthorities, path: Path, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk.speak.text(self.words), parent)
        self._authorities = authorities
        self._path = path
        self._desk = desk
        self.setObjectName(f"{'/'.join(map(str, path))}/own")
        self.setAutoDefault(False)
        self._begin()
        desk.changed.connect(self._on_change)
        self.follow()

    @property
    def profile(self) -> OwnAuthority | None:
        """Return the profile that serves the request."""
        return self._authorities.profile_for(self._desk.open.request)

    @property
    def tag(self) -> str:
        """Return the language of the letter; before it is chosen, the first of the profile."""
        profile = self.profile
        return self._desk.open.request.language.tag or (first_language(profile) if profile else "")

    def follow(self) -> None:
        """Show or hide, as the request stands."""
        profile = self.profile
        self.setVisible(profile is not None and self.has_any(profile))

    def has_any(self, profile: OwnAuthority) -> bool:
        """Tell whether the profile has anything for the field as it stands."""
        raise NotImplementedError

    def _begin(self) -> None:
        """Arrange what the button does."""

    def _to_field(self) -> None:
        """Give the keyboard to the field that was filled, for the button may be gone by now."""
        self._desk.wanted.emit(self._path)

    def _on_change(self, path: Path) -> None:
        if path[0] in _CONCERNED:
            self.follow()


class NextReference(Offer):
    """Take the next running number, and write the reference that it makes."""

    words = N_("Take the next reference")

    def has_any(self, profile: OwnAuthority) -> bool:
        """Offer none where one stands, nor to an exercise: each number is given out once."""
        request = self._desk.open.request
        return counts(profile.pattern) and not request.requesting.reference and not request.training

    def _begin(self) -> None:
        self.clicked.connect(self.take)

    def take(self) -> None:
        """Take the number of this year; a problem is told, and no number is used."""
        self.setFocus()  # so that the field that had the keyboard has handed over what was typed
        profile = self.profile
        if profile is None or not self.has_any(profile):
            return
        year = self._desk.today.year
        try:
            number = take_number(self._authorities.folders, profile, year)
        except MlaError as error:
            tell(self.window(), self._desk.speak, error)
            return
        self._desk.open.put(self._path, reference(profile.pattern, year, number))
        self._to_field()


class TextsInLanguage(Offer):
    """Write the authority's texts in the language of the letter, where they stand as the profile has them in another."""

    words = N_("Write the texts of our authority in {language}")

    def has_any(self, profile: OwnAuthority) -> bool:
        """Offer it while there is any such text."""
        tag = self._desk.open.request.language.tag
        name = next((language.name for language in LANGUAGES if language.tag == tag), "")
        self.setText(self._desk.speak.text(self.words, language=name))
        return bool(name) and bool(in_other_words(profile, self._desk.open.request, tag))

    def _begin(self) -> None:
        self.clicked.connect(self.write)

    def write(self) -> None:
        """Write them, as one step of undo."""
        self.setFocus()
        profile = self.profile
        if profile is None:
            return
        request = self._desk.open.request
        changes = in_other_words(profile, request, request.language.tag)
        self._desk.open.put_together(changes)
        announce(
            self,
            self._desk.speak.plural(
                N_("{n} text is written in the language of the letter."),
                N_("{n} texts are written in the language of the letter."),
                len(changes),
            ),
        )
        self._to_field()


class _Choosing(Offer):
    """Let the officer choose among what the profile has."""

    def choices(self, profile: OwnAuthority) -> Choices:
        """Return what can be chosen: words, and what choosing them does."""
        raise NotImplementedError

    def has_any(self, profile: OwnAuthority) -> bool:
        """Offer what there is."""
        return bool(self.choices(profile))

    def _begin(self) -> None:
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self.fill)
        self.setMenu(self._menu)

    def fill(self) -> None:
        """Put what can be chosen now into the menu."""
        self._menu.clear()
        profile = self.profile
        for number, (words, act) in enumerate(() if profile is None else self.choices(profile)):
            action = self._menu.addAction(words.replace("&", "&&"))
            action.setObjectName(f"{self.objectName()}/{number}")
            action.triggered.connect(lambda _checked=False, act=act: self._do(act))

    def _do(self, act: Callable[[], object]) -> None:
        self.setFocus()
        act()
        self._to_field()

    def _writing(self, values: Mapping[Path, Any]) -> Callable[[], object]:
        return functools.partial(self._desk.open.put_together, values)


class Signatories(_Choosing):
    """Offer those who may sign."""

    words = N_("Choose a signatory")

    def choices(self, profile: OwnAuthority) -> Choices:
        """Return the signatories, each with what the letter then says of them."""
        return [
            (_named(name, one.function.get(self.tag, "")), self._writing(signed_by(one, self.tag)))
            for one in profile.signatories
            if (name := written(one.name, self.tag))
        ]


class Contacts(_Choosing):
    """Offer those who answer questions."""

    words = N_("Choose a contact officer")

    def choices(self, profile: OwnAuthority) -> Choices:
        """Return the contacts, each with what the letter then says of them."""
        day = self._desk.today
        return [
            (
                _named(name, one.function.get(self.tag, "")),
                self._writing(named_contact(one, self.tag, profile.zone, day)),
            )
            for one in profile.contacts
            if (name := written(one.name, self.tag) or one.email)
        ]


class OftenConducting(_Choosing):
    """Offer the authorities that often conduct the matter."""

    words = N_("Add an authority often named")

    def choices(self, profile: OwnAuthority) -> Choices:
        """Return those that the request does not name yet."""
        there = {one.name for one in self._desk.open.request.conducting}
        return [
            (one.name, functools.partial(self._desk.open.add, _CONDUCTING, one))
            for one in often_conducting(profile, self.tag)
            if one.name not in there
        ]

    def _to_field(self) -> None:
        self._desk.wanted.emit((*_CONDUCTING, len(self._desk.open.request.conducting) - 1))


def _named(name: str, function: str) -> str:
    return f"{name} – {function}" if function else name
