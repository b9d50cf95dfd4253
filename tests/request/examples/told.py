"""Exemplify the rule on what the facts tell."""

from __future__ import annotations

from tests.request.examples import Example

_TAGS = ("facts", "tags")
_ITEM = ("items", 0)

EXAMPLES = (
    Example(
        "Offences, group, links and items are told in the facts",
        {_TAGS: [["group.aim"]]},
        _ITEM,
        {_TAGS: []},
    ),
)
