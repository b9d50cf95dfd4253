"""List the keys that the window knows."""

from __future__ import annotations

from mlawriter.i18n.messages import N_, Message

KEYS: tuple[tuple[str, Message], ...] = (
    ("Ctrl+PgDown", N_("Next step")),
    ("Ctrl+PgUp", N_("Step before")),
    ("F6", N_("Next part of the window: steps, form, findings, letter")),
    ("F9", N_("Show or hide the letter")),
    ("Ctrl+N", N_("New request")),
    ("Ctrl+O", N_("Open a request")),
    ("Ctrl+S", N_("Save")),
    ("Ctrl+Shift+S", N_("Save under another name")),
    ("Ctrl+E", N_("Export the letter")),
    ("Ctrl+K", N_("Course and letters of the request")),
    ("Ctrl+J", N_("Phrases for the text that you write")),
    ("Ctrl+R", N_("Register of requests")),
    ("Ctrl+T", N_("Training room")),
    ("Ctrl+Shift+F", N_("Finish the exercise and see the result")),
    ("Ctrl+L", N_("Lock now")),
    ("Ctrl+D", N_("Directory of States")),
    ("Ctrl+W", N_("Close the request")),
    ("Ctrl+Q", N_("Quit")),
    ("Ctrl+Z", N_("Undo")),
    ("Ctrl+Y", N_("Redo")),
    ("Ins", N_("In a list: add an entry")),
    ("Del", N_("In a list: remove the entry")),
    ("Alt+Up", N_("In a list: move the entry up")),
    ("Alt+Down", N_("In a list: move the entry down")),
    ("Ctrl+Return", N_("In the translations: next text to translate")),
    ("Ctrl++", N_("Larger text")),
    ("Ctrl+-", N_("Smaller text")),
    ("F1", N_("Help on what has the keyboard")),
    ("Shift+F1", N_("Keyboard shortcuts")),
    ("Ctrl+F", N_("In the help: search")),
    ("Alt+Left", N_("In the help: page before")),
    ("Alt+Right", N_("In the help: page after")),
)
"""Key, in Qt's own writing, and what it does."""
