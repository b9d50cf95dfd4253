"""Say what the program is and promises."""

from __future__ import annotations

import datetime as dt
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
)

import mlawriter
from mlawriter import resources
from mlawriter.directory.coverage import coverage
from mlawriter.i18n.messages import N_
from mlawriter.last_words import surroundings
from mlawriter.render.directory_sheet import DIRECTORY, NOT_OFFICIAL, OLD_EDITION, edition_of
from mlawriter.ui.accessible import Heading
from mlawriter.ui.licences import LicencesDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.directory.directory import Directory
    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator

_SOURCES_HEIGHT = 120
PROMISES: tuple[Message, ...] = (
    N_("It works without a network: it never opens a connection, not even to look for a newer version."),
    N_(
        "What you type is kept on this computer within a second or two, also when the program or the computer stops."
    ),
    N_("Its logs and reports of faults hold nothing of a case."),
    N_("An exported letter holds no hidden author, computer, folder or earlier version."),
    N_("It does not replace legal advice: the authority that signs the letter answers for it."),
)


def show_about(parent: QWidget, speak: Translator, directory: Directory, today: dt.date) -> QDialog:
    """Show name, version, licence and promises, and what the directory of States holds and where that is from."""
    dialog, layout = _page(parent, speak, "about", N_("About this program"))
    layout.addWidget(
        _words(
            speak.text(
                N_(
                    "mlawriter {version}. A wizard for requests for mutual legal assistance under article 18 UNTOC."
                ),
                version=mlawriter.__version__,
            )
        )
    )
    layout.addLayout(_build(speak))
    licence = QHBoxLayout()
    licence.addWidget(
        _words(speak.text(N_("Licence: Apache License 2.0. The window is made with Qt (LGPL 3)."))), 1
    )
    licences = QPushButton(speak.text(N_("Licences…")))
    licences.setObjectName("about-licences")
    licences.setAutoDefault(False)
    licences.clicked.connect(lambda: LicencesDialog(resources.root() / "licences", speak, dialog).open())
    licence.addWidget(licences, alignment=Qt.AlignmentFlag.AlignTop)
    layout.addLayout(licence)
    for promise in PROMISES:
        layout.addWidget(_words(f"•  {speak.text(promise)}"))
    layout.addWidget(Heading(speak.text(DIRECTORY), kind="group"))
    layout.addWidget(_words(_told_of(directory, speak, today)))
    layout.addWidget(_sources(directory, speak))
    return _opened(dialog, layout, speak)


def _build(speak: Translator) -> QHBoxLayout:
    """Return what a report of a fault needs, to be copied in one piece; the same in every language."""
    told = surroundings(f"Qt {qVersion()}")
    shown = QLabel(told)
    shown.setObjectName("about-build")
    shown.setAccessibleName(speak.text(N_("Technical text")))
    shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    shown.setWordWrap(True)
    shown.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    copy = QPushButton(speak.text(N_("Copy the text")))
    copy.setObjectName("about-copy")
    copy.setAutoDefault(False)  # Enter closes the page
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(told))
    row = QHBoxLayout()
    row.addWidget(shown, 1)
    row.addWidget(copy, alignment=Qt.AlignmentFlag.AlignTop)
    return row


def _told_of(directory: Directory, speak: Translator, today: dt.date) -> str:
    """Return what the edition that holds is, and how much of the Parties it knows."""
    counted = coverage(directory.pack)
    counts = N_(
        "Parties to the Convention: {parties}. With a named authority: {authorities}. With languages: {languages}."
        " With an answer on INTERPOL: {interpol}. What it does not hold is not known, and never means no."
    )
    said = [
        edition_of(directory, speak),
        speak.text(OLD_EDITION) if directory.is_old(today) else "",
        speak.text(counts, **counted._asdict()),
        speak.text(NOT_OFFICIAL),
    ]
    return " ".join(filter(None, said))


def _sources(directory: Directory, speak: Translator) -> QTextBrowser:
    """Return the sources, each with its licence and the words in which it wants to be named."""
    shown = QTextBrowser()
    shown.setObjectName("about-sources")
    shown.setAccessibleName(speak.text(N_("Sources of the directory, with licences")))
    shown.setOpenLinks(False)
    shown.setFixedHeight(_SOURCES_HEIGHT)
    shown.setHtml(
        "".join(
            f'<p dir="ltr"><b>{escape(one.title)}</b>. {escape(". ".join(filter(None, (one.licence, one.attribution))))}.</p>'
            for one in directory.pack.sources.values()
        )
    )
    return shown


def _page(parent: QWidget, speak: Translator, name: str, title: Message) -> tuple[QDialog, QVBoxLayout]:
    dialog = QDialog(parent)
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(speak.text(title))
    dialog.setMinimumWidth(520)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 18, 24, 18)
    layout.setSpacing(8)
    layout.addWidget(Heading(speak.text(title)))
    return dialog, layout


def _opened(dialog: QDialog, layout: QVBoxLayout, speak: Translator) -> QDialog:
    close = QPushButton(speak.text(N_("Close")))
    close.setDefault(True)
    close.clicked.connect(dialog.accept)
    layout.addSpacing(8)
    layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignTrailing)
    # Of itself Qt takes the height of lines that do not wrap.
    width = max(dialog.minimumWidth(), layout.totalSizeHint().width())
    dialog.resize(width, layout.totalHeightForWidth(width))
    dialog.open()
    return dialog


def _words(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label
