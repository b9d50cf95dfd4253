"""Dress the window: two palettes, one stylesheet, the size of the text. No other module names a colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFontDatabase, QPalette

from mlawriter.casebook.settings import Palette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SMALLEST, USUAL, LARGEST, STEP = 80, 100, 200, 10
"""Sizes of the text, in percent of the system's."""

_MIDDLE = 128
"""Lightness below which the ground of windows is dark, of 255."""
_LEAST_POINTS = 10.0
"""Some systems report a size that nobody can read for a day."""


@dataclass(frozen=True, slots=True)
class Colours:
    """Hold the colours of one palette; each pair of text and ground has a contrast of 4.5 or more."""

    window: str
    card: str
    base: str
    text: str
    quiet: str
    border: str
    strong_border: str
    accent: str
    accent_hover: str
    on_accent: str
    selected: str
    on_selected: str
    hover: str
    disabled: str
    blocking: str
    warning: str
    advice: str
    band: str
    on_band: str


LIGHT = Colours(
    window="#f4f6f8",
    card="#ffffff",
    base="#ffffff",
    text="#1b2430",
    quiet="#4f5b6a",
    border="#d5dbe2",
    strong_border="#7b8794",
    accent="#1f5a99",
    accent_hover="#17477b",
    on_accent="#ffffff",
    selected="#dbe8f6",
    on_selected="#12304f",
    hover="#e9eef4",
    disabled="#616b78",
    blocking="#a4161a",
    warning="#7a4b00",
    advice="#1d5c4a",
    band="#5b2a86",
    on_band="#ffffff",
)
DARK = Colours(
    window="#1c2129",
    card="#242a34",
    base="#171b22",
    text="#e8ecf1",
    quiet="#b1bac6",
    border="#3a4350",
    strong_border="#8793a3",
    accent="#8ab8ec",
    accent_hover="#a9cbf2",
    on_accent="#0e2136",
    selected="#2f4864",
    on_selected="#f2f6fb",
    hover="#2d3541",
    disabled="#98a2ae",
    blocking="#ff9c9c",
    warning="#f2c069",
    advice="#8fd6b8",
    band="#d9b8f5",
    on_band="#2b0f42",
)


def dress(application: QApplication, palette: Palette, text_size: int) -> None:
    """Give the application its colours and the size of its text.

    Args:
        application: what is dressed.
        palette: light, dark, or as the system has it.
        text_size: in percent of the system's.

    """
    if application.style().name() != "fusion":
        application.setStyle("fusion")  # same in every language
    colours = colours_of(application, palette)
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    points = max(font.pointSizeF(), _LEAST_POINTS) * min(max(text_size, SMALLEST), LARGEST) / 100
    font.setPointSizeF(points)
    application.setFont(font)
    application.setPalette(_palette(colours))
    application.setStyleSheet(_sheet(colours, points))


def colours_of(application: QApplication, palette: Palette) -> Colours:
    """Return the colours that a choice of the officer leads to."""
    if palette is Palette.SYSTEM:
        ground = application.style().standardPalette().window().color()
        dark = ground.lightness() < _MIDDLE
        return DARK if dark else LIGHT
    return DARK if palette is Palette.DARK else LIGHT


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    pairs = {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.base,
        role.AlternateBase: colours.card,
        role.Text: colours.text,
        role.PlaceholderText: colours.disabled,
        role.Button: colours.card,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_accent,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.ToolTipBase: colours.card,
        role.ToolTipText: colours.text,
        role.Light: colours.card,
        role.Midlight: colours.hover,
        role.Mid: colours.border,
        role.Dark: colours.strong_border,
        role.Shadow: colours.border,
    }
    palette = QPalette()
    for where, colour in pairs.items():
        palette.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(colours.disabled))
    return palette


def _sheet(colours: Colours, points: float) -> str:
    values = {name: getattr(colours, name) for name in Colours.__dataclass_fields__}
    sizes = {"small": points * 0.92, "group": points * 1.12, "title": points * 1.6}
    return _SHEET.format(**values, **{name: f"{size:.1f}pt" for name, size in sizes.items()})


_SHEET = """
QLabel[kind] {{ qproperty-indent: 0; }}
QLabel[kind="title"] {{ font-size: {title}; font-weight: 600; padding: 2px 0 4px 0; }}
QLabel[kind="group"] {{ font-size: {group}; font-weight: 600; padding-top: 10px; }}
QLabel[kind="keys"] {{ font-size: {group}; font-weight: 600; }}
QLabel[kind="subgroup"] {{ font-weight: 600; padding-top: 4px; }}
QLabel[kind="intro"] {{ color: {quiet}; padding-bottom: 8px; }}
QLabel[kind="help"] {{ color: {quiet}; font-size: {small}; }}
QLabel[kind="source"] {{ color: {quiet}; font-size: {small}; }}
QLabel[kind="finding"] {{ font-size: {small}; }}
QLabel[kind="finding"][severity="blocking"] {{ color: {blocking}; font-weight: 600; }}
QLabel[kind="finding"][severity="warning"] {{ color: {warning}; }}
QLabel[kind="finding"][severity="advice"] {{ color: {advice}; }}
QFrame[kind="band"] {{ background: {band}; border: none; }}
QFrame[kind="band"] QLabel {{ qproperty-alignment: AlignCenter; color: {on_band}; background: {band}; font-weight: 600; padding: 6px 12px; }}
QFrame[kind="bubble"] {{ background: {card}; border: 2px solid {accent}; border-radius: 8px; }}
QFrame[kind="bubble"] QLabel {{ background: {card}; }}
QFrame[kind="card"] {{ background: {card}; border: 1px solid {border}; border-radius: 8px; }}
QPushButton {{
    background: {card}; border: 1px solid {strong_border}; border-radius: 6px;
    padding: 5px 14px; min-height: 22px;
}}
QPushButton:hover {{ background: {hover}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 4px 13px; }}
QPushButton:disabled {{ color: {disabled}; border-color: {border}; background: {window}; }}
QPushButton[kind="primary"] {{
    background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600;
}}
QPushButton[kind="primary"]:hover {{ background: {accent_hover}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {text}; }}
QPushButton[kind="primary"]:disabled {{ background: {hover}; color: {disabled}; border-color: {border}; }}
QPushButton::menu-indicator {{
    subcontrol-origin: border; subcontrol-position: right center; right: 4px;
    width: 0; height: 0;
    border-left: 4px solid {card}; border-right: 4px solid {card}; border-top: 5px solid {text};
}}
QToolButton {{ min-width: 24px; min-height: 24px; }}
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {{
    background: {base}; color: {text}; border: 1px solid {strong_border}; border-radius: 5px;
    padding: 4px 6px; min-height: 20px; selection-background-color: {accent}; selection-color: {on_accent};
}}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {{
    border: 2px solid {accent}; padding: 3px 5px;
}}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{
    color: {disabled}; background: {window}; border-color: {border};
}}
QComboBox QAbstractItemView {{ background: {base}; border: 1px solid {strong_border}; padding: 2px; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{
    width: 0; height: 0; margin-right: 2px;
    border-left: 4px solid {base}; border-right: 4px solid {base}; border-top: 5px solid {text};
}}
QComboBox::down-arrow:disabled {{
    border-left-color: {window}; border-right-color: {window}; border-top-color: {disabled};
}}
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ border: none; padding: 0; min-height: 0; }}
QCheckBox, QRadioButton {{ min-height: 24px; spacing: 8px; }}
QGroupBox {{
    border: 1px solid {border}; border-radius: 8px; margin-top: 1.2em; padding: 10px 8px 8px 8px;
    font-weight: 600;
}}
QGroupBox::title {{ subcontrol-origin: margin; left: 10px; right: 10px; padding: 0 4px; }}
QListWidget, QListView, QTreeWidget, QTreeView, QTableWidget {{
    background: {card}; border: 1px solid {border}; border-radius: 6px; outline: none;
}}
QListWidget:focus, QListView:focus, QTreeWidget:focus, QTreeView:focus, QTableWidget:focus {{
    border: 2px solid {accent};
}}
QListWidget::item, QListView::item {{ padding: 6px 8px; border-radius: 4px; color: {text}; }}
QListWidget::item:hover, QListView::item:hover {{ background: {hover}; }}
QListWidget::item:selected, QListView::item:selected, QTreeWidget::item:selected, QTableWidget::item:selected {{
    background: {selected}; color: {on_selected};
}}
QScrollArea, QScrollArea > QWidget > QWidget[kind="page"] {{ background: transparent; border: none; }}
QTextBrowser {{ background: #ffffff; color: #1b2430; border: 1px solid {border}; }}
QSplitter::handle {{ background: {window}; }}
QSplitter::handle:hover {{ background: {border}; }}
QSplitter::handle:horizontal {{ width: 7px; }}
QSplitter::handle:vertical {{ height: 7px; }}
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: 12px; }}
QScrollBar:horizontal {{ height: 12px; }}
QScrollBar::handle {{ background: {strong_border}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:hover {{ background: {quiet}; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenuBar {{ background: {window}; }}
QMenuBar::item {{ padding: 5px 10px; background: transparent; }}
QMenuBar::item:selected {{ background: {selected}; color: {on_selected}; border-radius: 4px; }}
QMenu {{ background: {card}; border: 1px solid {strong_border}; padding: 4px; }}
QMenu::item {{ padding: 6px 26px; border-radius: 4px; }}
QMenu::item:selected {{ background: {selected}; color: {on_selected}; }}
QMenu::item:disabled {{ color: {disabled}; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 4px 8px; }}
QStatusBar {{ color: {quiet}; }}
QToolTip {{ background: {card}; color: {text}; border: 1px solid {strong_border}; padding: 4px; }}
"""
