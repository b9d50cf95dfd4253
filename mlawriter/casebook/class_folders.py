"""Name the folders of a class, and put into them what presenter mode begins with: nothing of the office is among it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.casebook.folders import Folders, make_private
from mlawriter.casebook.settings import Settings, load_settings, save_settings
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.i18n.translator import Translator

TEXT_SIZE = 150
"""Size of the text with which a class begins, in percent: it is read from the last row."""
_AUTHORITY = N_("Training authority (invented)")
_SIGNATORY = N_("Invented name")
_FUNCTION = N_("Head of the training unit")


def folders_of_class(office: Folders) -> Folders:
    """Return the folders of classes; they lie apart from everything of the office."""
    around = office.state / "class"
    return Folders(state=around / "state", config=around / "settings")


def cases_of_class(folders: Folders) -> Path:
    """Return where the cases of a class are saved."""
    return folders.state.parent / "cases"


def prepare_class(folders: Folders, speak: Translator) -> None:
    """Give a class what it lacks: a folder for its cases, large type, an invented authority.

    Raises:
        FileProblem: when something of it cannot be written.

    """
    from mlawriter.casebook.own_authorities import save_profiles
    from mlawriter.casebook.own_authority_place import is_set_up
    from mlawriter.casebook.register.case_folders import set_case_folders
    from mlawriter.request.own_authority import FirstAuthority, Profiles

    cases = cases_of_class(folders)
    for folder in (folders.state.parent, folders.state, folders.config, cases):
        make_private(folder)
    set_case_folders(folders, [cases])
    held = load_settings(folders)
    if held == Settings():
        held = Settings(text_size=TEXT_SIZE)
    save_settings(folders, settings_of_class(held, folders))
    if not is_set_up(folders):
        first = FirstAuthority(
            language=speak.language.tag,
            name=speak.text(_AUTHORITY),
            signatory=speak.text(_SIGNATORY),
            function=speak.text(_FUNCTION),
            authorised=True,
        )
        save_profiles(folders, Profiles(), Profiles(profiles=[first.profile()]))


def settings_of_class(settings: Settings, folders: Folders) -> Settings:
    """Return settings with which dialogs for files begin among the cases of the class."""
    from dataclasses import replace

    return replace(settings, last_folder=str(cases_of_class(folders)))
