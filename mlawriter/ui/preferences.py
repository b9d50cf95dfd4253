"""Keep what the officer chose about the window, and apply it at once."""

from __future__ import annotations

import dataclasses
import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from mlawriter.casebook.house_style import load_house_style, save_house_style, with_wording_of_now
from mlawriter.casebook.settings import Settings, save_settings
from mlawriter.core.errors import FileNotWritten, FileProblem
from mlawriter.i18n.usage import USUAL
from mlawriter.ui import style
from mlawriter.ui.qt_language import QtLanguage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from mlawriter.casebook.folders import Folders
    from mlawriter.casebook.keys import Keys
    from mlawriter.casebook.office import Office
    from mlawriter.casebook.own_records import Changes
    from mlawriter.directory.directory import Directory
    from mlawriter.i18n.translator import Translator
    from mlawriter.render.house_style import HouseStyle
    from mlawriter.render.letterhead.letterhead import Letterhead
    from mlawriter.request.own_authority import Profiles
    from mlawriter.request.request import Request
    from mlawriter.ui.case_work import CaseWork
    from mlawriter.ui.desk import Officer
    from mlawriter.ui.own_authorities import OwnAuthorities
    from mlawriter.ui.register.office_register import OfficeRegister

_log = logging.getLogger(__name__)


class Preferences(QObject):
    """Hold the settings and the officer's translator, and let the application follow them.

    Signals:
        language_changed: the interface speaks another language from now on.
        dressed: palette or size of the text is another one.
        lost: why something that is kept cannot be read, the letterhead for instance; it goes without, and the officer is told.
        directory_changed: another edition holds, or the office recorded something of a State.
        authorities_changed: the office's profiles are others.
        lock_wanted: every window is to put its case away; the keys are locked then.
        keys_changed: files can be opened that could not, or no longer; or new ones are sealed for others.

    """

    language_changed = Signal()
    dressed = Signal()
    lost = Signal(object)
    directory_changed = Signal()
    authorities_changed = Signal()
    lock_wanted = Signal()
    keys_changed = Signal()

    def __init__(
        self,
        application: QApplication,
        folders: Folders,
        settings: Settings,
        speak: Translator,
        *,
        presents: bool = False,
        tours: bool = False,
    ) -> None:
        super().__init__(application)
        self.presents = presents
        """Whether the program stands before a class: every case is an exercise, and every folder the class's own."""
        self.tours = tours
        """Whether this is the guided tour, of which nothing is kept."""
        self.folders = folders
        self.settings = settings
        self.speak = speak
        self._office: Office | None = None
        self._kept_office: Office | None = None
        """The office as it was last read or written: what differs from it was set here."""
        self._authorities: OwnAuthorities | None = None
        self._keys: Keys | None = None
        self._register: OfficeRegister | None = None
        self._house: HouseStyle | None = None
        self._kept: HouseStyle | None = None
        """Paper and usages as they were last read or written: what differs from it was chosen here."""
        self._letterhead_unread = False
        self._letterhead_unsaved = False
        self._application = application
        self._qt = QtLanguage(application)
        self._qt.use(speak)
        self._dress()
        application.styleHints().colorSchemeChanged.connect(self._dress)

    def change(self, **chosen: Any) -> None:  # noqa: ANN401 - each setting has a type of its own
        """Take over settings by name and keep them; a disk that refuses costs no more than the keeping."""
        if self.presents:
            chosen.pop("last_folder", None)  # dialogs for files begin among the cases of the class
        before = self.settings
        self.settings = dataclasses.replace(before, **chosen)
        if self.settings == before:
            return
        try:
            save_settings(self.folders, self.settings)
        except FileNotWritten:
            _log.warning("The settings could not be kept")
        if (before.palette, before.text_size) != (self.settings.palette, self.settings.text_size):
            self._dress()

    @property
    def office(self) -> Office:
        """Return what the office set for its checks."""
        if self._office is None:
            from mlawriter.casebook.office import (
                load_office,  # it needs the request, which the first paint does not
            )

            self._office = self._kept_office = load_office(self.folders, self.lost.emit)
        return self._office

    def office_for(self, work: CaseWork) -> Office:
        """Return what the office set for its checks, beside what its register knows of other requests."""
        if work.life.request.incoming:
            return self.office
        path = work.case.path
        return dataclasses.replace(
            self.office, earlier=lambda request: self.register.earlier_than(request, path)
        )

    @property
    def register(self) -> OfficeRegister:
        """Return the register of the office; nothing of it is read before it is used."""
        if self._register is None:
            from mlawriter.ui.register.office_register import OfficeRegister

            self._register = OfficeRegister(self.folders, lambda: self.keys, self, lambda: self.office)
            self.keys_changed.connect(self._register.follow_keys)
        return self._register

    def set_office(self, office: Office) -> None:
        """Take over what was changed of the office's checks; what other windows changed meanwhile stays.

        Raises:
            FileProblem: it holds until the program ends, and is not kept.

        """
        from mlawriter.casebook.office import save_office

        self._office = dataclasses.replace(office, directory=self.office.directory)
        self._office = save_office(self.folders, self._office, self._kept_office, self.lost.emit)
        self._kept_office = self._office

    def record(self, changes: Changes) -> None:
        """Keep what the office recorded of States; what other windows recorded meanwhile stays.

        Raises:
            FileProblem: nothing was changed.

        """
        from mlawriter.casebook.own_records import keep
        from mlawriter.directory.directory import Directory

        self.take_directory(Directory(self.office.directory.pack, keep(self.folders, changes)))

    def take_directory(self, directory: Directory) -> None:
        """Let another directory hold from now on."""
        self._office = dataclasses.replace(self.office, directory=directory)
        self.directory_changed.emit()

    @property
    def house(self) -> HouseStyle:
        """Return how the office wants its documents."""
        if self._house is None:
            self._house = self._kept = load_house_style(self.folders)
            self._house = dataclasses.replace(self._house, letterhead=self._read_letterhead())
        elif self._letterhead_unread:
            self._house = dataclasses.replace(self._house, letterhead=self._read_letterhead())
        return self._house

    def set_house(self, house: HouseStyle) -> None:
        """Take over paper and usages, and leave the letterhead alone; what other windows kept meanwhile stays.

        Sentences of the office's own are those that lie in the folder now.

        Raises:
            FileNotWritten: it holds until the program ends, and is not kept.

        """
        own = self.house.letterhead
        if not self._letterhead_unsaved:
            own = self._read_letterhead()
        merged = with_wording_of_now(self.folders, self._merged(house))
        self._house = dataclasses.replace(merged, letterhead=own)
        save_house_style(self.folders, merged)
        self._kept = merged

    @property
    def authorities(self) -> OwnAuthorities:
        """Return what the office says of itself in its letters."""
        if self._authorities is None:
            from mlawriter.ui.own_authorities import OwnAuthorities

            self._authorities = OwnAuthorities(self.folders, self.lost.emit)
        return self._authorities

    def keep_authorities(self, before: Profiles, after: Profiles) -> None:
        """Keep what was changed of the office's profiles.

        Raises:
            FileProblem: what was kept so far stays.

        """
        self.authorities.keep(before, after)
        self.authorities_changed.emit()

    @property
    def keys(self) -> Keys:
        """Return what opens sealed files now, and for whom new ones are sealed."""
        if self._keys is None:
            from mlawriter.casebook.known_keys import load_keys

            self._keys = load_keys(self.folders)
        return self._keys

    def take_keys(self, keys: Keys) -> None:
        """Let other keys hold from now on; which of them are kept is for the caller."""
        if keys.has_identity:
            from mlawriter.casebook.register.store import remove_plain

            remove_plain(self.folders)
        if keys != self.keys:
            self._keys = keys
            self.keys_changed.emit()

    def officer_of(self, request: Request) -> Officer:
        """Return who is at work on a request: the initials written last, the time zone of the authority that makes it."""
        from mlawriter.ui.desk import Officer  # it needs the request, which the first paint does not

        profile = self.authorities.profile_for(request)
        return Officer(self.settings.initials, profile.zone if profile else "")

    def house_for(self, request: Request) -> HouseStyle:
        """Return how the authority that makes a request wants its documents."""
        return self.authorities.house(self.house, request)

    def set_letterhead(self, letterhead: Letterhead | None) -> None:
        """Take over another letterhead, or none, and leave paper and usages alone.

        Raises:
            FileNotWritten: a new one holds until the program ends, and is not kept; one that was to be removed stays.

        """
        from mlawriter.casebook.letterhead_file import save_letterhead

        before = self.house
        if letterhead == before.letterhead and not self._letterhead_unsaved:
            return  # this may be none because it could not be read, which is no reason to remove it
        if letterhead is None:
            save_letterhead(self.folders, None)
        self._house = dataclasses.replace(before, letterhead=letterhead)
        self._letterhead_unread, self._letterhead_unsaved = False, letterhead is not None
        if letterhead is not None:
            save_letterhead(self.folders, letterhead)
            self._letterhead_unsaved = False

    def _read_letterhead(self) -> Letterhead | None:
        """Return the letterhead that is kept; tell once why it cannot be read."""
        from mlawriter.casebook.letterhead_file import load_letterhead
        from mlawriter.render.letterhead.refusals import LetterheadRefused

        told = self._letterhead_unread
        try:
            own = load_letterhead(self.folders)
        except FileProblem as error:
            # One that is only out of reach for the moment is looked for again.
            self._letterhead_unread = not isinstance(error, LetterheadRefused)
            if not told:
                self.lost.emit(error)
            return None
        self._letterhead_unread = False
        return own

    def _merged(self, house: HouseStyle) -> HouseStyle:
        """Return paper and usages as they are kept now, with what was chosen in this window."""
        before, now = self._kept or house, load_house_style(self.folders)
        tags = {*before.usages, *now.usages, *house.usages}
        usages = {
            tag: (now if house.usage(tag) == before.usage(tag) else house).usage(tag) for tag in sorted(tags)
        }
        return dataclasses.replace(
            now,
            paper=now.paper if house.paper == before.paper else house.paper,
            usages={tag: usage for tag, usage in usages.items() if usage != USUAL},
        )

    def speak_with(self, speak: Translator) -> None:
        """Switch the interface to another language."""
        self.speak = speak
        self._qt.use(speak)
        self.change(language=speak.language.tag)
        self.language_changed.emit()

    def resize_text(self, steps: int) -> None:
        """Make the text larger by steps, or smaller; 0 gives it the usual size."""
        size = self.settings.text_size + steps * style.STEP if steps else style.USUAL
        self.change(text_size=min(max(size, style.SMALLEST), style.LARGEST))

    def _dress(self) -> None:
        style.dress(self._application, self.settings.palette, self.settings.text_size)
        self.dressed.emit()
