from __future__ import annotations

from typing import Annotated

import pytest

from mlawriter.core.fields import (
    Choice,
    Entry,
    Line,
    Part,
    Shape,
    Text,
    Ui,
    applies,
    declared,
    is_empty,
    is_untouched,
    new_id,
    walk,
)


class Colour(Choice):
    """Offer colours."""

    RED = "red", "Red thing"
    BLUE = "blue", "Blue thing"


class Leaf(Entry):
    """Hold one leaf."""

    word: Annotated[Line, Ui("Word")] = ""
    hidden: str = "kept by the program"


class Twig(Part):
    """Hold one twig."""

    shown: Annotated[bool, Ui("Shown")] = False
    secret: Annotated[Text, Ui("Secret", when=lambda twig: twig.shown)] = ""


class Ground(Part):
    """Hold what a tree inherits."""

    soil: Annotated[Line, Ui("Soil")] = ""


class Tree(Ground):
    """Hold a tree."""

    name: Annotated[Line, Ui("Name")] = ""
    twig: Annotated[Twig, Ui("Twig")] = Twig()
    leaves: Annotated[list[Leaf], Ui("Leaves")] = []
    colour: Annotated[Colour | None, Ui("Colour")] = None


def paths(tree: Tree) -> list[tuple[str | int, ...]]:
    return [path for path, _part, _field in walk(tree)]


def test_own_fields_come_before_inherited_ones_and_hidden_ones_stay_away() -> None:
    assert [field.name for field in declared(Tree)] == ["name", "twig", "leaves", "colour", "soil"]
    assert [field.name for field in declared(Leaf)] == ["word"]


def test_each_field_says_what_it_holds() -> None:
    shapes = {field.name: (field.shape, field.kinds) for part in (Tree, Twig) for field in declared(part)}

    assert shapes == {
        "soil": (Shape.TEXT, (str,)),
        "name": (Shape.TEXT, (str,)),
        "twig": (Shape.PART, (Twig,)),
        "leaves": (Shape.PARTS, (Leaf,)),
        "colour": (Shape.CHOICE, (Colour,)),
        "shown": (Shape.YES_NO, (bool,)),
        "secret": (Shape.PROSE, (str,)),
    }


def test_walk_goes_depth_first_through_parts_and_entries() -> None:
    tree = Tree(leaves=[Leaf(), Leaf()], twig=Twig(shown=True))

    assert paths(tree) == [
        ("name",),
        ("twig",),
        ("twig", "shown"),
        ("twig", "secret"),
        ("leaves",),
        ("leaves", 0, "word"),
        ("leaves", 1, "word"),
        ("colour",),
        ("soil",),
    ]


def test_walk_leaves_out_what_does_not_apply() -> None:
    assert ("twig", "secret") not in paths(Tree())
    secret = declared(Twig)[1]
    assert not applies(secret, Twig())
    assert applies(secret, Twig(shown=True))


@pytest.mark.parametrize("value", [None, "", " \n\t", [], (), Twig()])
def test_nothing_is_empty(value: object) -> None:
    assert is_empty(value)


@pytest.mark.parametrize("value", ["a", 0, False, [""], Twig(shown=True), Colour.RED])
def test_an_answer_is_not_empty(value: object) -> None:
    assert not is_empty(value)


def test_part_is_untouched_until_something_inside_changes() -> None:
    assert is_untouched(Tree())
    assert not is_untouched(Tree(twig=Twig(shown=True)))
    assert not is_untouched(Tree(leaves=[Leaf()]))


def test_choice_is_its_value_with_a_label() -> None:
    assert Colour("red") is Colour.RED
    assert f"{Colour.RED}" == "red"
    assert Colour.RED.label == "Red thing"


def test_wrong_type_is_refused_at_assignment() -> None:
    tree = Tree()

    with pytest.raises(ValueError, match="colour"):
        tree.colour = "green"  # type: ignore[assignment] # the point of the test
    assert tree.colour is None


def test_line_stays_one_line_and_text_keeps_its_paragraphs() -> None:
    leaf = Leaf(word=" two\r\nlines\there ")
    twig = Twig(secret="one\r\ntwo\x0bthree")

    assert leaf.word == "two lines here"
    assert twig.secret == "one\ntwo\nthree"


def test_ids_are_not_given_twice() -> None:
    assert len({new_id() for _ in range(1000)}) == 1000


def test_default_parts_are_not_shared() -> None:
    first, second = Tree(), Tree()

    first.twig.shown = True
    first.leaves.append(Leaf())

    assert not second.twig.shown
    assert second.leaves == []
