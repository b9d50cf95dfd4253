"""Find the texts of the program and of the templates that are marked for translation.

Python is read as a tree and templates by Jinja itself, so that what is found is what the translators will be
asked for. A mark around anything but one plain text is a fault.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from jinja2 import TemplateSyntaxError
from jinja2.ext import babel_extract

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

Domain: TypeAlias = Literal["interface", "document"]
DOMAINS: tuple[Domain, ...] = ("interface", "document")

MARKS: Mapping[str, tuple[Domain, ...]] = {"N_": ("interface",), "D_": ("document",), "ND_": DOMAINS}
NOTE = "NOTE:"
"""What begins a comment that goes to the translators."""

_TEMPLATE_OPTIONS = {"silent": "false", "trimmed": "true", "trim_blocks": "true", "lstrip_blocks": "true"}
"""As `mlawriter.render.environment` sets them; `silent` hides faults of syntax by default."""
_BRACE = re.compile(r"\{\w*\}")
_PERCENT = re.compile(r"%\(\w+\)s")


@dataclass(frozen=True, slots=True)
class Text:
    """Hold one text to translate, where it stands and what its author tells the translators."""

    message: str
    file: str
    plural: str = ""
    context: str | None = None
    note: str = ""

    @property
    def key(self) -> tuple[str, str | None]:
        """Return what tells this text from others."""
        return self.message, self.context


@dataclass(slots=True)
class Found:
    """Collect texts by domain, and faults as lines to print."""

    texts: dict[Domain, dict[tuple[str, str | None], list[Text]]]
    faults: list[str]

    def add(self, text: Text, domains: tuple[Domain, ...]) -> None:
        """Note a text for the translators of these domains."""
        for domain in domains:
            self.texts[domain].setdefault(text.key, []).append(text)


def find(root: Path) -> Found:
    """Return all marked texts below a checkout, in the order of files and lines."""
    found = Found({domain: {} for domain in DOMAINS}, [])
    for path in sorted(root.glob("mlawriter/**/*.py")):
        _read_python(path, path.relative_to(root).as_posix(), found)
    for path in sorted(root.glob("templates/**/*.j2")):
        _read_template(path, path.relative_to(root).as_posix(), found)
    return found


def _read_python(path: Path, name: str, found: Found) -> None:
    source = path.read_text("utf-8")
    lines = source.splitlines()
    joined: set[int] = set()
    for call in _calls(ast.parse(source)):
        marked, context = _joint(call)
        if marked:
            joined.update(id(mark) for mark in marked)
        elif _called(call) in MARKS and id(call) not in joined:
            marked = [call]
        if not marked:
            continue
        texts = [_plain_text(mark) for mark in marked]
        place = f"{name}:{call.lineno}"
        if None in texts or len({_called(mark) for mark in marked}) > 1:
            found.faults.append(f"{place}: a mark holds one plain text, without f-string or joining.")
            continue
        message, plural = (*(text for text in texts if text is not None), "")[:2]
        if fault := _wrong_braces(message + plural):
            found.faults.append(f"{place}: {fault}")
        text = Text(message, name, plural, context, _note(lines, marked[0].lineno))
        found.add(text, MARKS[_called(marked[0])])


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Yield the calls of a module in the order of its lines, outer before inner."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    yield from sorted(calls, key=lambda call: (call.lineno, call.col_offset, -(call.end_col_offset or 0)))


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _joint(call: ast.Call) -> tuple[list[ast.Call], str | None]:
    """Return the marks inside `plural(N_(...), N_(...), n)` or `context("...", N_(...))`, and the context."""
    inner = [arg for arg in call.args if isinstance(arg, ast.Call) and _called(arg) in MARKS]
    if _called(call) == "plural" and len(inner) == 2:
        return inner, None
    if _called(call) == "context" and len(inner) == 1 and isinstance(call.args[0], ast.Constant):
        return inner, str(call.args[0].value)
    return [], None


def _plain_text(mark: ast.Call) -> str | None:
    match mark:
        case ast.Call(args=[ast.Constant(value=str(text))], keywords=[]) if text:
            return text
        case _:
            return None


def _wrong_braces(message: str) -> str:
    if _PERCENT.search(message):
        return "a text in Python has its values in braces, not in %(...)s."
    if "{}" in message or re.search(r"\{\d+\}", message):
        return "values have names: {number}, not {}."
    left = re.sub(r"\{\{|\}\}", "", _BRACE.sub("", message))
    if "{" in left or "}" in left:
        return "a brace is not closed."
    return ""


def _note(lines: list[str], line: int) -> str:
    """Return the note in the comment lines above, when there is one."""
    above: list[str] = []
    for text in reversed(lines[: line - 1]):
        if not text.lstrip().startswith("#"):
            break
        above.insert(0, text.lstrip("# \t"))
    joined = " ".join(above)
    return joined[joined.index(NOTE) + len(NOTE) :].strip() if NOTE in joined else ""


def _read_template(path: Path, name: str, found: Found) -> None:
    keywords = ("gettext", "ngettext", "pgettext", "npgettext")
    try:
        with path.open("rb") as file:
            entries = list(babel_extract(file, keywords, (NOTE,), _TEMPLATE_OPTIONS))
    except TemplateSyntaxError as error:
        found.faults.append(f"{name}:{error.lineno}: {error.message}")
        return
    for line, function, raw, comments in entries:
        texts = [raw] if isinstance(raw, str) or raw is None else list(raw)
        context = texts.pop(0) if function in {"pgettext", "npgettext"} else None
        message, plural = (*texts, None)[:2]
        if not message:
            found.faults.append(f"{name}:{line}: a text to translate must be written out.")
            continue
        if _BRACE.search(message):
            found.faults.append(f"{name}:{line}: a text in a template has its values in {{{{ }}}}.")
        note = " ".join(comment.removeprefix(NOTE).strip() for comment in comments)
        plural = plural if function in {"ngettext", "npgettext"} else None
        found.add(Text(message, name, plural or "", context, note), ("document",))
