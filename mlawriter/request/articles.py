"""Name the articles of the Convention, beside article 18, on which items of a request rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.i18n.messages import ND_, Message

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mlawriter.assistance.item import Item

ARTICLES: dict[str, Message] = {
    "12": ND_("Article 12 (confiscation and seizure)"),
    "13": ND_("Article 13 (international cooperation for purposes of confiscation)"),
    "14": ND_("Article 14 (disposal of confiscated proceeds of crime or property)"),
    "19": ND_("Article 19 (joint investigations)"),
    "20": ND_("Article 20 (special investigative techniques)"),
    "21": ND_("Article 21 (transfer of criminal proceedings)"),
    "24": ND_("Article 24 (protection of witnesses)"),
    "25": ND_("Article 25 (assistance to and protection of victims)"),
}
"""Articles that a type of assistance can name beside article 18, in order."""


def articles_beside(items: Iterable[Item]) -> list[Message]:
    """Return the articles beside article 18 on which items rest, in order. Never asked, since their types say it."""
    named = frozenset[str]().union(*(item.about.articles for item in items))
    return [title for article, title in ARTICLES.items() if article in named]
