"""List what the program knows: the same rows for people and, as JSON, for programs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from mlawriter.cli.output import say, say_json

if TYPE_CHECKING:
    from mlawriter.i18n.translator import Translator

Row: TypeAlias = dict[str, object]


def show(rows: list[Row], *, as_json: bool) -> None:
    """Print rows, in columns or as JSON."""
    if as_json:
        say_json(rows)
        return
    lines = [[_cell(name, value) for name, value in row.items()] for row in rows]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        say("  ".join(f"{cell:{width}}" for cell, width in zip(line, widths, strict=True)).rstrip())


def _cell(name: str, value: object) -> str:
    if isinstance(value, bool):
        return name if value else ""
    if isinstance(value, float):
        return f"{value:.0%}"
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _samples(speak: Translator) -> list[Row]:
    from mlawriter.training.samples import samples

    return [{"name": one.name, "title": speak.text(one.title), "kinds": list(one.kinds)} for one in samples()]


def _types(speak: Translator) -> list[Row]:
    from mlawriter.assistance.types import TYPES, kind_of

    return [
        {
            "kind": kind_of(one),
            "title": speak.text(one.about.title),
            "paragraphs": list(one.about.paragraphs),
            "coercive": one.about.coercive.value,
        }
        for one in TYPES
    ]


def _documents(speak: Translator) -> list[Row]:
    from mlawriter.render.document_kinds import DOCUMENTS

    return [{"kind": one.key, "title": speak.text(one.title), "sealed": one.secret} for one in DOCUMENTS]


def _languages(_speak: Translator) -> list[Row]:
    from mlawriter.i18n.coverage import coverage
    from mlawriter.i18n.languages import LANGUAGES

    return [
        {
            "tag": one.tag,
            "name": one.name,
            "direction": one.direction,
            "interface": round(coverage(one.tag, "interface"), 4),
            "document": round(coverage(one.tag, "document"), 4),
        }
        for one in LANGUAGES
    ]


def _rules(speak: Translator) -> list[Row]:
    from mlawriter.life.catalogue import every_check

    return [
        {
            "code": one.code,
            "severity": one.severity.value,
            "source": one.source,
            "title": speak.text(one.title),
        }
        for one in every_check()
    ]


def _states(speak: Translator) -> list[Row]:
    from mlawriter.directory.browse import LISTED

    return [{"code": code, "name": speak.country(code)} for code in LISTED]


LISTS: Mapping[str, Callable[[Translator], list[Row]]] = MappingProxyType(
    {
        "samples": _samples,
        "types": _types,
        "documents": _documents,
        "languages": _languages,
        "rules": _rules,
        "states": _states,
    }
)
"""What makes the rows of each list."""


def schema() -> Row:
    """Return the JSON Schema of a request file."""
    from mlawriter.casebook import envelope
    from mlawriter.casebook.upgrades import newest
    from mlawriter.life.case import Case

    whole = Case.model_json_schema()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": envelope.FORMAT,
        "type": "object",
        "properties": {
            "format": {"const": envelope.FORMAT},
            "version": {"const": newest()},
            **{
                name: {key: value for key, value in part.items() if key != "default"}
                for name, part in whole["properties"].items()
            },
        },
        "required": ["format", "version", "request"],
        "additionalProperties": False,
        "$defs": whole["$defs"],
    }
