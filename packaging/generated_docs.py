"""Write the pages that are made from the declarations, or say which of them are stale: `write`, `check`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mlawriter.assistance.types import TYPES, kind_of
from mlawriter.cli import lists
from mlawriter.core.fields import Need, declared
from mlawriter.directory.pack import Pack
from mlawriter.life.catalogue import every_check
from mlawriter.request.catalogue import LEFT_OUT, Check, parts_of
from mlawriter.request.request import Request

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from pydantic import BaseModel

    from mlawriter.assistance.item import Item
    from mlawriter.core.fields import Declared

DOCS = Path(__file__).resolve().parent.parent / "docs"

_MADE = "<!-- Made by `packaging/dev.py docs` from the declarations in the program: change those, not this page. -->"
_NEEDS = {
    Need.REQUIRED: "required",
    Need.EXPECTED: "expected",
    Need.ADVISED: "advised",
    Need.OPTIONAL: "",
}


def types_page() -> str:
    """Return the page on the types of assistance and on what every request has in common."""
    lines = ["# Types of assistance", "", _MADE, ""]
    lines += [
        "A field that is *required* blocks the signature copy while it is empty, one that is *expected* gives a warning,",
        "one that is *advised* gives advice. The code is that of the finding; the source says who asks for the field.",
    ]
    for assistance in TYPES:
        lines += ["", *_type(assistance)]
    lines += ["", "# The parts of every request"]
    types: set[type[BaseModel]] = {part for assistance in TYPES for part in parts_of(assistance)}
    for part in parts_of(Request):
        if part not in types:
            lines += ["", f"## {part.__name__}", "", _first_line(part), "", *_fields(declared(part))]
    return "\n".join(lines) + "\n"


def _type(assistance: type[Item]) -> Iterator[str]:
    about = assistance.about
    yield f"## {about.title}"
    yield ""
    yield about.introduction
    yield ""
    yield f"- Kind in the file: `{kind_of(assistance)}`"
    yield f"- Paragraphs: UNTOC {', '.join(about.paragraphs)}"
    yield f"- Coercive: {about.coercive.label.lower()}"
    yield f"- Dual criminality: {about.dual_criminality}"
    yield f"- Template: `templates/assistance/{about.template}`; sample: `{about.sample}`"
    yield ""
    yield from _fields(declared(assistance))
    for part in parts_of(assistance):
        if part is not assistance:
            yield ""
            yield f"### {part.__name__}"
            yield ""
            yield _first_line(part)
            yield ""
            yield from _fields(declared(part))


def _first_line(part: type[BaseModel]) -> str:
    return (part.__doc__ or "").splitlines()[0]


def _fields(fields: Iterable[Declared]) -> Iterator[str]:
    yield from _table(
        ("Field", "Label", "Need", "Code", "Source", "Help"),
        (
            (f"`{field.name}`", field.ui.label, _need(field), field.ui.code, field.ui.source, field.ui.help)
            for field in fields
        ),
    )


def _need(field: Declared) -> str:
    words = _NEEDS[field.ui.need]
    return f"{words} where it applies" if words and field.ui.when else words


def rules_page() -> str:
    """Return the page on every check."""
    lines = ["# Checks", "", _MADE, ""]
    lines += [
        "*Blocking* findings withhold the signature copy, never a draft. A *warning* stands with a reason, which is stored",
        "in the file. *Advice* withholds nothing. One that *may be raised* weighs a step more in requests to a State of which the",
        "office recorded that it insists (Edit, Checks of this office); what ships of a State makes a warning of advice at most. Why some",
        "weigh otherwise than practice suggests: decisions/.",
        "",
    ]
    checks = every_check()
    rows = ((check.code, _weight(check), check.title, check.source) for check in checks)
    lines += _table(("Code", "Severity", "Check", "Source"), rows)
    lines += ["", "## Left out", "", *(f"- **{code}**: {reason}" for code, reason in LEFT_OUT.items())]
    return "\n".join(lines) + "\n"


def _weight(check: Check) -> str:
    return f"{check.severity.value}, may be raised" if check.raisable else check.severity.value


def schema() -> str:
    """Return the JSON schema of a request, as it lies in a file."""
    return json.dumps(lists.schema(), indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def directory_schema() -> str:
    """Return the JSON schema of an edition of the directory of States, as it lies in a file that brings one."""
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return (
        json.dumps({**head, **Pack.model_json_schema()}, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    )


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{' --- |' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"


PAGES: dict[str, Callable[[], str]] = {
    "types.md": types_page,
    "rules.md": rules_page,
    "request.schema.json": schema,
    "directory.schema.json": directory_schema,
}


def write(folder: Path) -> None:
    """Write every page anew."""
    folder.mkdir(exist_ok=True)
    for name, page in PAGES.items():
        (folder / name).write_text(page(), encoding="utf-8", newline="\n")


def stale(folder: Path) -> list[str]:
    """Return the names of the pages that are missing or no longer what the declarations say."""
    return [
        name
        for name, page in PAGES.items()
        if not (folder / name).is_file() or (folder / name).read_text(encoding="utf-8") != page()
    ]


def main(args: Sequence[str]) -> int:
    """Run one command and return its exit code: 1 when a page is stale."""
    if args == ["write"]:
        write(DOCS)
        return 0
    if args == ["check"]:
        names = stale(DOCS)
        for name in names:
            print(f"docs/{name} is stale: run packaging/dev.py docs and read what changed.")
        return 1 if names else 0
    print("usage: generated_docs.py write|check", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
