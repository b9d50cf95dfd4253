"""Name every page of help, and tell which ones help at a place.

A topic is a kind and a name: `article/18(15)`, `returned/fishing`, `term/safe-conduct`, `check/A01`, `step/facts`,
`type/search`, `field/person.Person.name`. A group alone, `articles` for instance, is a topic too.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mlawriter.assistance.types import TYPES, kind_of
from mlawriter.help.article18 import ARTICLE_18
from mlawriter.help.fields import every_field, name_at
from mlawriter.help.glossary import TERMS
from mlawriter.help.other_articles import OTHER_ARTICLES, OTHER_SOURCES
from mlawriter.help.returned import REASONS
from mlawriter.help.sources import ARTICLES, cited, of_convention
from mlawriter.i18n.messages import N_, Message
from mlawriter.life.catalogue import every_check
from mlawriter.request.steps import STEPS, step_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import BaseModel

    from mlawriter.assistance.item import Item
    from mlawriter.core.fields import Path
    from mlawriter.help.term import Term
    from mlawriter.request.catalogue import Check

CONTENTS, KEYBOARD = "contents", "keyboard"
RETURNED, GLOSSARY, ARTICLE, CHECKS = "returned", "glossary", "article-18", "checks"


@dataclass(frozen=True, slots=True)
class Group:
    """Hold the topics of one heading of the contents."""

    topic: str
    title: Message
    topics: tuple[str, ...]


@functools.cache
def groups() -> tuple[Group, ...]:
    """Return the contents; fields are found from their steps, and by searching."""
    return (
        Group(ARTICLE, N_("Article 18"), tuple(f"article/{one.number}" for one in ARTICLE_18)),
        Group(
            "articles",
            N_("Other articles and sources"),
            tuple(f"article/{one.number}" for one in (*OTHER_ARTICLES, *OTHER_SOURCES)),
        ),
        Group(RETURNED, N_("Why was my request returned?"), tuple(f"returned/{one.key}" for one in REASONS)),
        Group(GLOSSARY, N_("Glossary"), tuple(f"term/{one.key}" for one in TERMS)),
        Group("steps", N_("Steps"), tuple(f"step/{one.key}" for one in STEPS)),
        Group("types", N_("Types of assistance"), tuple(f"type/{kind_of(one)}" for one in TYPES)),
        Group(CHECKS, N_("Checks by code"), tuple(f"check/{code}" for code in checks())),
        Group(KEYBOARD, N_("Keyboard shortcuts"), ()),
    )


@functools.cache
def every_topic() -> tuple[str, ...]:
    """Return every topic, fields last."""
    found = [topic for group in groups() for topic in (group.topic, *group.topics)]
    return (CONTENTS, *found, *(f"field/{name}" for name in every_field()))


@functools.cache
def checks() -> Mapping[str, tuple[Check, ...]]:
    """Return the checks by their code, in the order of the codes."""
    found: dict[str, list[Check]] = {}
    for check in every_check():
        found.setdefault(check.code, []).append(check)
    return {code: tuple(those) for code, those in found.items()}


def topics_of_source(source: str) -> tuple[str, ...]:
    """Return the pages of what a source cites."""
    return tuple(f"article/{number}" for number in cited(source))


def topics_of_type(assistance: type[Item]) -> tuple[str, ...]:
    """Return what helps with a type of assistance: its own page, and the paragraphs that it rests on."""
    cites = [number for words in assistance.about.paragraphs for number in of_convention(words)]
    return (f"type/{kind_of(assistance)}", *(f"article/{number}" for number in dict.fromkeys(cites)))


def topics_of_step(key: str) -> tuple[str, ...]:
    """Return what helps on a page of the wizard: its own page, then the articles that are answered there."""
    return (f"step/{key}", *(f"article/{one.number}" for one in ARTICLES.values() if one.step == key))


def topics_of(whole: BaseModel, path: Path) -> tuple[str, ...]:
    """Return what helps at a field: its page, its checks, the paragraphs that these cite, the terms in it, its step.

    Empty where nothing is declared at the path.
    """
    name = name_at(whole, path)
    return topics_of_field(name) if name else ()


def topics_of_field(name: str) -> tuple[str, ...]:
    """Return what helps at a field of which the page has this name."""
    _, field = every_field()[name]
    ui = field.ui
    found = [f"field/{name}"]
    sources = [ui.source]
    if ui.code in checks():
        found.append(f"check/{ui.code}")
        sources += [check.source for check in checks()[ui.code]]
    found += [topic for source in sources for topic in topics_of_source(source)]
    found += [f"term/{term.key}" for term in terms_in(ui.label, ui.help, ui.missing)]
    return tuple(dict.fromkeys(found))


def topic_at(path: Path, whole: BaseModel) -> str:
    """Return the page that helps best at a path: that of the field, else that of the step."""
    return next(iter(topics_of(whole, path)), f"step/{step_of(path).key}")


def terms_in(*texts: Message) -> tuple[Term, ...]:
    """Return the terms that stand in texts of the program, in the order of the glossary."""
    said = "\n".join(texts)
    return tuple(term for term, pattern in _patterns() if pattern.search(said))


@functools.cache
def _patterns() -> tuple[tuple[Term, re.Pattern[str]], ...]:
    return tuple(
        (term, re.compile(rf"\b(?:{'|'.join(map(re.escape, (term.words, *term.also)))})\b", re.IGNORECASE))
        for term in TERMS
    )
