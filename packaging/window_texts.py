"""Find texts in the window's code that nobody marked for translation."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SAME_EVERYWHERE = "# same in every language"
"""A comment that excuses its line, for names and patterns."""

_SHOWING = frozenset(
    "addAction addButton addItem addItems addMenu addRow addTab getExistingDirectory getOpenFileName "
    "getSaveFileName insertItem insertTab setAccessibleDescription setAccessibleName setButtonText "
    "setDetailedText setHeaderLabels setHorizontalHeaderLabels setHtml setInformativeText setItemText "
    "setLabelText setNameFilter setPlaceholderText setPlainText setPrefix setSpecialValueText setStatusTip "
    "setSuffix setTabText setText setTitle setToolTip setWhatsThis setWindowTitle showMessage".split()
)
_MAKING = frozenset(
    "QAction QCheckBox QCommandLinkButton QDockWidget QGroupBox QLabel QListWidgetItem QMenu QMessageBox "
    "QProgressDialog QPushButton QRadioButton QStandardItem QTableWidgetItem QToolButton QTreeWidgetItem".split()
)
_ASKING = frozenset({"QFileDialog", "QInputDialog", "QMessageBox"})
_TRANSLATING = frozenset({"text", "plural", "context"})
_LETTER = re.compile(r"[^\W\d_]")
_MARKUP = re.compile(r"<[^>]*>|&\w+;|\{\w*\}")


def check(root: Path) -> Iterator[str]:
    """Yield each call below a checkout that shows a text without a mark."""
    for path in sorted([*root.glob("mlawriter/ui/**/*.py"), *root.glob("mlawriter/app.py")]):
        source = path.read_text("utf-8")
        lines = source.splitlines()
        for call in ast.walk(ast.parse(source)):
            if isinstance(call, ast.Call) and _shows(call):
                for text, line in _unmarked(call):
                    if SAME_EVERYWHERE not in lines[line - 1]:
                        name = path.relative_to(root).as_posix()
                        yield f'{name}:{line}: "{text}" is shown and not marked for translation.'


def _shows(call: ast.Call) -> bool:
    match call.func:
        case ast.Attribute(value=ast.Name(id=owner), attr=_) if owner in _ASKING:
            return True
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name in _SHOWING or name in _MAKING or (name in _TRANSLATING and bool(call.args))
        case _:
            return False


def _unmarked(call: ast.Call) -> Iterator[tuple[str, int]]:
    shown = call.args
    if isinstance(call.func, ast.Attribute) and call.func.attr == "context":
        shown = shown[1:]  # the first is the context itself
    values = [keyword.value for keyword in call.keywords if keyword.arg in {"text", "title", "caption"}]
    for value in (*shown, *values):
        yield from _texts(value)


def _texts(node: ast.expr) -> Iterator[tuple[str, int]]:
    match node:
        case ast.Constant(value=str(text)) if _LETTER.search(_MARKUP.sub("", text)):
            yield text, node.lineno
        case ast.JoinedStr(values=parts):
            for part in parts:
                if isinstance(part, ast.Constant):
                    yield from _texts(part)
        case ast.BinOp(left=left, right=right):
            yield from _texts(left)
            yield from _texts(right)
        case ast.List(elts=items) | ast.Tuple(elts=items):
            for item in items:
                yield from _texts(item)
        case ast.IfExp(body=one, orelse=other):
            yield from _texts(one)
            yield from _texts(other)
