"""The heading of an item names all that it concerns, and no more than fits."""

from __future__ import annotations

from mlawriter.assistance.evidence.search import Search
from mlawriter.assistance.evidence.search_target import SearchPlace
from mlawriter.assistance.item import in_short
from mlawriter.i18n.translator import translator


def test_every_place_of_a_search_is_named() -> None:
    places = [SearchPlace(address="Flat 12\nEssen"), SearchPlace(address="Hall 2"), SearchPlace(person="p1")]

    assert Search(places=places).all_concerned == ("Flat 12", "Hall 2", "p1")


def test_of_many_names_three_are_shown() -> None:
    speak = translator("en", "document")

    assert in_short(["A"], speak) == "A"
    assert in_short(["A", "B", "C"], speak) == "A; B; C"
    assert in_short(["A", "B", "C", "D"], speak) == "A; B; C …"
