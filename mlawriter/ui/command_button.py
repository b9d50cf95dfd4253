"""Make the buttons of dialogs: each does one thing, and none is pressed by Enter in a field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator


def command_button(
    parent: QWidget, speak: Translator, name: str, words: Message, command: Callable[[], object]
) -> QPushButton:
    """Return a button with these words that calls a command."""
    button = QPushButton(speak.text(words), parent)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: command())  # noqa: PLW0108 - Qt would hand over an argument of its own
    return button
