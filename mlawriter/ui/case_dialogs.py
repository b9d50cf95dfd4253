"""Ask and tell about the file of a case. No dialog blocks the program: each calls back with the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from mlawriter.core.errors import MlaError
from mlawriter.i18n.messages import N_
from mlawriter.render.letterhead.refusals import told
from mlawriter.ui.dialog_memory import first_folder

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QPushButton, QWidget

    from mlawriter.casebook.lock import Holder
    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator

    Then = Callable[[], object]

ENDING = ".mla"
Role = QMessageBox.ButtonRole
_REASON = "reason"
_CANCEL = N_("Cancel")


def sentence(error: MlaError, speak: Translator) -> str:
    """Return what happened, in the officer's language; a reason inside is a message of its own."""
    values = dict(error.params)
    if isinstance(values.get(_REASON), str):
        values[_REASON] = speak.text(str(values[_REASON]))
    return speak.text(error.message, **values)


def tell(parent: QWidget, speak: Translator, error: MlaError) -> QMessageBox:
    """Say in one sentence what happened, and beneath it what to do."""
    box = _box(parent, speak, "problem", QMessageBox.Icon.Warning)
    box.setText(sentence(error, speak))
    advice = speak.text(error.advice, **error.params)
    box.setInformativeText("\n".join([*told(getattr(error, "causes", ()), speak), advice]))
    _button(box, speak, N_("OK"), Role.AcceptRole, None)
    box.open()
    return box


def ask_unsaved(parent: QWidget, speak: Translator, *, save: Then, discard: Then) -> QMessageBox:
    """Ask what becomes of unsaved work; without an answer nothing happens."""
    box = _box(parent, speak, "unsaved", QMessageBox.Icon.Question)
    box.setText(speak.text(N_("The request has changes that are not saved.")))
    box.setInformativeText(speak.text(N_("Save them before you leave it?")))
    default = _button(box, speak, N_("Save"), Role.AcceptRole, save)
    _button(box, speak, N_("Don't save"), Role.DestructiveRole, discard)
    box.setEscapeButton(_button(box, speak, N_("Cancel"), Role.RejectRole, None))
    box.setDefaultButton(default)
    box.open()
    return box


def ask_changed(
    parent: QWidget,
    speak: Translator,
    error: MlaError,
    *,
    overwrite: Then,
    save_as: Then,
    reload: Then,
    compare: Then,
) -> QMessageBox:
    """Ask what to do about a file that another hand changed."""
    box = _box(parent, speak, "changed-on-disk", QMessageBox.Icon.Warning)
    box.setText(sentence(error, speak))
    box.setInformativeText(
        speak.text(
            N_(
                "Save under another name and lose nothing; or overwrite it, and the other version stays beside it as a "
                "backup; or reload it, and give up your own changes since you last saved."
            )
        )
    )
    default = _button(box, speak, N_("Save as…"), Role.AcceptRole, save_as)
    _button(box, speak, N_("Overwrite"), Role.DestructiveRole, overwrite)
    _button(box, speak, N_("Reload"), Role.DestructiveRole, reload)
    _button(box, speak, N_("Compare…"), Role.ActionRole, compare)
    box.setEscapeButton(_button(box, speak, N_("Cancel"), Role.RejectRole, None))
    box.setDefaultButton(default)
    box.open()
    return box


def ask_elsewhere(
    parent: QWidget,
    speak: Translator,
    path: Path,
    holder: Holder,
    *,
    copy: Then,
    take_over: Then,
    leave: Then,
) -> QMessageBox:
    """Name who has a file open, and ask whether to go on with a copy."""
    since = holder.since_when
    box = _box(parent, speak, "open-elsewhere", QMessageBox.Icon.Warning)
    words = N_("{file} is open elsewhere: {user} on {host}, since {since}.")
    if holder.is_here:
        words = N_("{file} is open already in this program, since {since}.")
    box.setText(
        speak.text(
            words,
            file=path.name,
            user=holder.user,
            host=holder.host,
            since=since if since is not None else "?",
        )
    )
    box.setInformativeText(
        speak.text(
            N_(
                "A copy can be changed and saved under another name. Take the file over only if you know that nobody "
                "works on it there, for instance after that machine broke down."
            )
        )
    )
    default = _button(box, speak, N_("Open a copy"), Role.AcceptRole, copy)
    _button(box, speak, N_("Take over"), Role.DestructiveRole, take_over)
    box.setEscapeButton(_button(box, speak, N_("Cancel"), Role.RejectRole, None))
    box.setDefaultButton(default)
    box.rejected.connect(leave)
    box.open()
    return box


def ask_mark(parent: QWidget, speak: Translator, *, mark: Then) -> QMessageBox:
    """Ask whether a request becomes an exercise: that cannot be taken back."""
    box = _box(parent, speak, "mark-as-training", QMessageBox.Icon.Question)
    box.setText(speak.text(N_("Mark this request as a training exercise?")))
    box.setInformativeText(
        speak.text(
            N_("Each of its documents will say so. The mark stays for good, and no copy of it can be sent.")
        )
    )
    _button(box, speak, N_("Mark as training exercise"), Role.AcceptRole, mark)
    stay = _button(box, speak, N_("Cancel"), Role.RejectRole, None)
    box.setEscapeButton(stay)
    box.setDefaultButton(stay)
    box.open()
    return box


def ask_former(
    parent: QWidget, speak: Translator, error: MlaError, saved: dt.datetime, *, copy: Then
) -> QMessageBox:
    """Say why a file cannot be opened, and offer the newest version before it that can."""
    box = _box(parent, speak, "former-version", QMessageBox.Icon.Warning)
    box.setText(sentence(error, speak))
    box.setInformativeText(
        speak.text(
            N_(
                "The version of {moment} lies beside it and is whole. Open a copy of it and save it under the former name or "
                "another."
            ),
            moment=speak.moment(saved.astimezone()),
        )
    )
    default = _button(box, speak, N_("Open a copy"), Role.AcceptRole, copy)
    box.setEscapeButton(_button(box, speak, N_("Cancel"), Role.RejectRole, None))
    box.setDefaultButton(default)
    box.open()
    return box


def ask_own_key(parent: QWidget, speak: Translator, *, unlock: Then, plain: Then) -> QMessageBox:
    """Say that a new request would not be encrypted, although there is a key, and ask for the passphrase."""
    box = _box(parent, speak, "own-key-unknown", QMessageBox.Icon.Warning)
    box.setText(
        speak.text(
            N_(
                "The list of public keys was lost. New requests are encrypted again once you unlock your key; then look whether "
                "the key of the office is still known."
            )
        )
    )
    default = _button(box, speak, N_("Unlock…"), Role.AcceptRole, unlock)
    _button(box, speak, N_("Without encryption"), Role.DestructiveRole, plain)
    box.setEscapeButton(_button(box, speak, N_("Cancel"), Role.RejectRole, None))
    box.setDefaultButton(default)
    box.open()
    return box


def confirm(
    parent: QWidget,
    speak: Translator,
    question: Message,
    action: Message,
    then: Then,
    *,
    leave: Message = _CANCEL,
    **said: object,
) -> QMessageBox:
    """Ask before something is lost for good; `said` fills the question, `leave` is the button that does nothing."""
    box = _box(parent, speak, "confirm", QMessageBox.Icon.Warning)
    box.setText(speak.text(question, **said))
    _button(box, speak, action, Role.DestructiveRole, then)
    cancel = _button(box, speak, leave, Role.RejectRole, None)
    box.setEscapeButton(cancel)
    box.setDefaultButton(cancel)
    box.open()
    return box


def choose_to_open(
    parent: QWidget, speak: Translator, folder: str, then: Callable[[str], object]
) -> QFileDialog:
    """Let the officer choose a request file."""
    dialog = _file_dialog(parent, speak, "open-file", N_("Open a request"), folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([_requests(speak), _all_files(speak)])
    dialog.fileSelected.connect(then)
    dialog.open()
    return dialog


def choose_to_save(
    parent: QWidget, speak: Translator, folder: str, name: str, then: Callable[[str], object]
) -> QFileDialog:
    """Let the officer choose where a request is saved."""
    dialog = _file_dialog(parent, speak, "save-file", N_("Save the request"), folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(ENDING.removeprefix("."))
    dialog.setNameFilters([_requests(speak), _all_files(speak)])
    dialog.selectFile(name)
    dialog.fileSelected.connect(then)
    dialog.open()
    return dialog


def _requests(speak: Translator) -> str:
    return f"{speak.text(N_('Requests'))} (*{ENDING})"


def _all_files(speak: Translator) -> str:
    return f"{speak.text(N_('All files'))} (*)"


def _file_dialog(parent: QWidget, speak: Translator, name: str, title: Message, folder: str) -> QFileDialog:
    dialog = QFileDialog(parent, speak.text(title), first_folder(folder))
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def _box(parent: QWidget, speak: Translator, name: str, icon: QMessageBox.Icon) -> QMessageBox:
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setIcon(icon)
    box.setWindowTitle(speak.text(N_("Requests for mutual legal assistance")))
    box.setTextFormat(Qt.TextFormat.PlainText)  # names of files come from outside
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def _button(
    box: QMessageBox, speak: Translator, message: Message, role: Role, then: Then | None
) -> QPushButton:
    button = box.addButton(speak.text(message), role)
    if then is not None:
        button.clicked.connect(lambda: then())  # noqa: PLW0108 - Qt would hand over an argument of its own
    return button
