"""Say which keys are told to a class: shortcuts and those that lead through the window, never what is typed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from mlawriter.help.keyboard import KEYS

if TYPE_CHECKING:
    from mlawriter.i18n.translator import Translator

_Key = Qt.Key
_LEADING = frozenset(
    {
        _Key.Key_Tab,
        _Key.Key_Backtab,
        _Key.Key_Return,
        _Key.Key_Enter,
        _Key.Key_Escape,
        _Key.Key_Up,
        _Key.Key_Down,
        _Key.Key_Left,
        _Key.Key_Right,
        _Key.Key_PageUp,
        _Key.Key_PageDown,
        _Key.Key_Home,
        _Key.Key_End,
        _Key.Key_Insert,
        _Key.Key_Delete,
    }
)
_ALONE = frozenset(
    {
        _Key.Key_Control,
        _Key.Key_Shift,
        _Key.Key_Alt,
        _Key.Key_AltGr,
        _Key.Key_Meta,
        _Key.Key_CapsLock,
        _Key.Key_unknown,
    }
)
_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_META, _SHIFT = Qt.KeyboardModifier.MetaModifier, Qt.KeyboardModifier.ShiftModifier


def told_key(event: QKeyEvent, focus: QWidget | None) -> QKeySequence | None:
    """Return the key of an event as a class may see it; nothing for what may be text, or goes into a passphrase."""
    key, held = Qt.Key(event.key()), event.modifiers() & (_CTRL | _ALT | _META | _SHIFT)
    if key in _ALONE or _is_secret(focus):
        return None
    leads = key in _LEADING or _Key.Key_F1 <= key <= _Key.Key_F35
    if not leads and not _is_shortcut(event, held, focus):
        return None
    return QKeySequence(QKeyCombination(held, key))


def meaning(pressed: QKeySequence, window: QWidget, speak: Translator) -> str:
    """Return what a key does here, in the words of the menus and of the page of shortcuts; it may be nothing."""
    for action in window.findChildren(QAction):
        if pressed in action.shortcuts():
            return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
    for keys, words in KEYS:
        if QKeySequence(keys) == pressed:
            return speak.text(words)
    return ""


def _is_shortcut(event: QKeyEvent, held: Qt.KeyboardModifier, focus: QWidget | None) -> bool:
    """Tell whether a key with others held down is a command and no letter: AltGr writes letters with Ctrl and Alt."""
    written = event.text().isprintable() and bool(event.text())
    if held & _CTRL and held & _ALT:
        return not written
    if held & (_CTRL | _META):
        return True
    writes_with_alt = sys.platform == "darwin" and _takes_text(focus)
    return bool(held & _ALT) and not (written and writes_with_alt)


def _takes_text(focus: QWidget | None) -> bool:
    editable = focus is not None and isinstance(focus, QComboBox) and focus.isEditable()
    return editable or isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox)


def _is_secret(focus: QWidget | None) -> bool:
    return isinstance(focus, QLineEdit) and focus.echoMode() is not QLineEdit.EchoMode.Normal
