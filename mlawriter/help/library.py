"""Make the pages of help in one language, from what is declared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.assistance.types import TYPES, type_of
from mlawriter.core.fields import Need, declared
from mlawriter.help import topics
from mlawriter.help.article18 import BETWEEN_TREATIES
from mlawriter.help.fields import every_field, name_along
from mlawriter.help.glossary import TERMS, in_every_language
from mlawriter.help.keyboard import KEYS
from mlawriter.help.page import Link, Page, Row, Section
from mlawriter.help.returned import REASONS, Reason
from mlawriter.help.sources import ARTICLES, cited
from mlawriter.i18n.messages import N_
from mlawriter.request.request import Request
from mlawriter.request.steps import STEPS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mlawriter.help.article import Article
    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator
    from mlawriter.request.catalogue import Check

_NEEDS = {
    Need.REQUIRED: N_("Needed: the copy for signature waits for it."),
    Need.EXPECTED: N_("Expected: where it stays empty, you are asked for a reason."),
    Need.ADVISED: N_("Advised: nothing waits for it."),
    Need.OPTIONAL: N_("It may stay empty."),
}
_CHECKS, _REASONS = N_("Checks"), N_("Reasons for return")


class Library:
    """Hold help in one language; `key` writes a key as the system does."""

    def __init__(self, speak: Translator, key: Callable[[str], str] = str) -> None:
        self._speak = speak
        self._key = key
        self._pages = {
            "article": self._article,
            "returned": self._reason,
            "term": self._term,
            "step": self._step,
            "type": self._type,
            "check": self._check,
            "field": self._field,
        }

    def page(self, topic: str) -> Page:
        """Return the page of a topic.

        Raises:
            KeyError: when there is none.

        """
        kind, _, name = topic.partition("/")
        if name:
            return self._pages[kind](name)
        if topic == topics.CONTENTS:
            return Page(
                topic, self._text(N_("Help")), (self._links("", [one.topic for one in topics.groups()]),)
            )
        if topic == topics.KEYBOARD:
            rows = tuple(Row(self._apart(self._key(keys)), self._text(what)) for keys, what in KEYS)
            return Page(topic, self.title(topic), (Section(rows=rows),))
        group = next((one for one in topics.groups() if one.topic == topic), None)
        if group is None:
            raise KeyError(topic)
        return Page(topic, self.title(topic), (self._links("", group.topics),))

    def words(self, topic: str) -> tuple[str, str]:
        """Return the title of a page and what it says itself, for searching: what it leads to is not made."""
        kind, _, name = topic.partition("/")
        if kind == "field":
            title = self.title(topic)
            return title, "\n".join((title, *self._of_field(name)))
        page = self.page(topic)
        return page.title, page.own_words()

    def title(self, topic: str) -> str:
        """Return what a page is called in lists (KeyError when there is none)."""
        kind, _, name = topic.partition("/")
        say = self._text
        match kind if name else "":
            case "article":
                article = ARTICLES[name]
                return (
                    f"{self._apart(name)}  {say(article.title)}" if name[0].isdigit() else say(article.title)
                )
            case "returned":
                return say(_reason(name).title)
            case "term":
                words = say(next(term.words for term in TERMS if term.key == name))
                return words[:1].upper() + words[1:]
            case "step":
                return say(next(step.title for step in STEPS if step.key == name))
            case "type":
                return say(type_of(name).about.title)
            case "check":
                return f"{self._apart(name)}  {say(topics.checks()[name][0].title)}"
            case "field":
                return say(every_field()[name][1].ui.label)
        if topic == topics.CONTENTS:
            return say(N_("Contents"))
        return say(next(one.title for one in topics.groups() if one.topic == topic))

    def _article(self, number: str) -> Page:
        article = ARTICLES[number]
        say = self._text
        of_types = [f"type/{kind}" for kind in _types_on(number)]
        checks = [f"check/{code}" for code, those in topics.checks().items() if _on(number, those)]
        first = [say(article.says), *(f"{letter} {say(words)}" for letter, words in article.points)]
        if _is_between_treaties(article):
            first.append(say(BETWEEN_TREATIES))
        return self._made(
            f"article/{number}",
            Section(paragraphs=tuple(first)),
            Section(say(N_("In practice")), (say(article.hint),) if article.hint else ()),
            self._links(N_("Step"), [f"step/{article.step}"] if article.step else []),
            self._links(N_("Types of assistance"), of_types),
            self._links(_REASONS, [f"returned/{one.key}" for one in REASONS if number in one.paragraphs]),
            self._links(_CHECKS, checks),
        )

    def _reason(self, key: str) -> Page:
        reason = _reason(key)
        say = self._text
        made = self._made(
            f"returned/{key}",
            Section(paragraphs=(say(reason.said),)),
            Section(
                say(N_("What to do")),
                (say(reason.remedy),),
                links=self._to([f"field/{name_along(reason.path)}"]),
            ),
            self._links(N_("What it rests on"), [f"article/{one}" for one in reason.paragraphs]),
            self._links(_CHECKS, [f"check/{code}" for code in reason.codes]),
        )
        return Page(made.topic, made.title, made.sections, reason.path)

    def _term(self, key: str) -> Page:
        term = next(one for one in TERMS if one.key == key)
        rows = tuple(Row(one.name, words, one.direction) for one, words in in_every_language(term))
        return self._made(
            f"term/{key}",
            Section(paragraphs=(self._text(term.meaning),)),
            Section(self._text(N_("In all languages")), rows=rows),
            self._links(N_("What it rests on"), topics.topics_of_source(term.source)),
        )

    def _step(self, key: str) -> Page:
        step = next(one for one in STEPS if one.key == key)
        roots = [field for field in declared(Request) if field.name in step.parts]
        names = [
            name
            for name, (part, _) in every_field().items()
            if any(part in root.kinds and key != "items" for root in roots)
        ]
        return self._made(
            f"step/{key}",
            Section(paragraphs=(self._text(step.introduction),)),
            self._links(N_("Fields"), [f"field/{name}" for name in names]),
            self._links(
                N_("Types of assistance"),
                [topics.topics_of_type(one)[0] for one in TYPES] if key == "items" else [],
            ),
            self._links(N_("What it rests on"), topics.topics_of_step(key)[1:]),
            self._links(_REASONS, [f"returned/{one.key}" for one in REASONS if one.path[0] in step.parts]),
        )

    def _type(self, kind: str) -> Page:
        assistance = type_of(kind)
        about = assistance.about
        fields = [name for name, (part, _) in every_field().items() if part is assistance]
        codes = dict.fromkeys(
            (
                *(every_field()[name][1].ui.code for name in fields),
                *(rule.code for rule in about.rules),
            )
        )
        return self._made(
            f"type/{kind}",
            Section(paragraphs=(self._text(about.introduction),)),
            self._links(N_("What it rests on"), topics.topics_of_type(assistance)[1:]),
            self._links(N_("Fields"), [f"field/{name}" for name in fields]),
            self._links(_CHECKS, [f"check/{code}" for code in topics.checks() if code in codes]),
        )

    def _check(self, code: str) -> Page:
        say = self._text
        rows = []
        cites: dict[str, None] = {}
        for check in topics.checks()[code]:
            weight = say(check.severity.label)
            rows.append(Row(weight, f"{say(check.title)} {self._apart(f'[{check.source}]')}"))
            cites.update(dict.fromkeys(topics.topics_of_source(check.source)))
        raised = any(check.raisable for check in topics.checks()[code])
        note = (
            say(N_("It weighs more where your office recorded that the requested State insists."))
            if raised
            else ""
        )
        fields = [f"field/{name}" for name, (_, field) in every_field().items() if field.ui.code == code]
        made = self._made(
            f"check/{code}",
            Section(paragraphs=(note,) if note else (), rows=tuple(rows)),
            self._links(N_("What it rests on"), cites),
            self._links(_REASONS, [f"returned/{one.key}" for one in REASONS if code in one.codes]),
            self._links(N_("Fields"), fields),
        )
        return Page(made.topic, code, made.sections)

    def _field(self, name: str) -> Page:
        ui = every_field()[name][1].ui
        helping = topics.topics_of_field(name)[1:]
        reasons = [one for one in REASONS if ui.code in one.codes or name_along(one.path) == name]
        return self._made(
            f"field/{name}",
            Section(paragraphs=self._of_field(name)),
            self._links(_CHECKS, _of_kind("check", helping)),
            self._links(N_("What it rests on"), _of_kind("article", helping)),
            self._links(_REASONS, [f"returned/{one.key}" for one in reasons]),
            self._links(N_("Glossary"), _of_kind("term", helping)),
        )

    def _of_field(self, name: str) -> tuple[str, ...]:
        """Return what is said of a field itself."""
        ui, say = every_field()[name][1].ui, self._text
        source = self._apart(f"[{ui.source}]") if ui.source else ""
        asked = f"{say(_NEEDS[ui.need])} {source}".rstrip()
        return (*(say(words) for words in (ui.help, ui.example) if words), asked)

    def _made(self, topic: str, *sections: Section) -> Page:
        return Page(topic, self.title(topic), tuple(filter(None, sections)))

    def _links(self, heading: Message, to: Iterable[str]) -> Section:
        return Section(self._text(heading), links=self._to(to))

    def _to(self, to: Iterable[str]) -> tuple[Link, ...]:
        """Return the links, each name once: many types of assistance have the same field."""
        named: dict[str, str] = {}
        for topic in to:
            named.setdefault(self.title(topic), topic)
        return tuple(Link(topic, words) for words, topic in named.items())

    def _apart(self, latin: str) -> str:
        """Keep a number or source together where the text runs from right to left."""
        return f"\u2066{latin}\u2069" if self._speak.language.direction == "rtl" else latin

    def _text(self, message: Message) -> str:
        return self._speak.text(message)


def _reason(key: str) -> Reason:
    return next(one for one in REASONS if one.key == key)


def _is_between_treaties(article: Article) -> bool:
    """Tell whether a paragraph is one of those that another treaty can take the place of (UNTOC 18(7))."""
    return article.number in {f"18({number})" for number in range(9, 30)}


def _types_on(number: str) -> list[str]:
    pages = (topics.topics_of_type(one) for one in TYPES)
    return [own.partition("/")[2] for own, *cites in pages if f"article/{number}" in cites]


def _on(number: str, checks: Iterable[Check]) -> bool:
    return any(number in cited(check.source) for check in checks)


def _of_kind(kind: str, found: Iterable[str]) -> list[str]:
    return [topic for topic in found if topic.startswith(f"{kind}/")]
