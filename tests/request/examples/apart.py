"""Exemplify the rules on what surrounds documents of their own kind."""

from __future__ import annotations

from tests.request.examples import OFFENCE, Example, Puts

_TRANSFER: Puts = {("items",): [{"kind": "proceedings"}]}
_BARE: Puts = {
    **_TRANSFER,
    (*OFFENCE, "dual", "conduct"): "",
    (*OFFENCE, "dual", "elements"): [],
}
_CONDUCT: Puts = {
    ("offences", number, "dual", "conduct"): "A boat brought persons without papers to the coast, for money."
    for number in range(3)
}

EXAMPLES = (
    Example(
        "A transfer of proceedings is a document of its own",
        {("items",): [{"kind": "service"}, {"kind": "proceedings"}]},
        ("items", 1),
        {("items",): [{"kind": "proceedings"}, {"kind": "proceedings"}]},
    ),
    Example(
        "Spontaneous information is a document of its own",
        {("items",): [{"kind": "spontaneous"}, {"kind": "proceedings"}]},
        ("items", 0),
        {("items",): [{"kind": "spontaneous"}]},
    ),
    Example(
        "A transfer of proceedings names who is prosecuted",
        {**_TRANSFER, ("persons",): [{"role": "victim", "name": "Vera VINE"}]},
        ("persons",),
        {**_TRANSFER, ("persons",): [{"role": "suspect", "unknown_because": "A user name is known."}]},
    ),
    Example(
        "A transfer of proceedings tells the limitation of each offence",
        {**_TRANSFER, (*OFFENCE, "limitation"): "unknown"},
        (*OFFENCE, "limitation"),
        {(*OFFENCE, "limitation"): None},
    ),
    Example(
        "A transfer of proceedings describes the conduct of each offence",
        _BARE,
        (*OFFENCE, "dual", "conduct"),
        {**_TRANSFER, **_CONDUCT},
    ),
    Example(
        "A transfer of proceedings describes the conduct of each offence",
        {**_BARE, (*OFFENCE, "dual", "elements"): [{"own": "Without permission"}]},
        (*OFFENCE, "dual", "conduct"),
        {
            **_TRANSFER,
            **_CONDUCT,
            (*OFFENCE, "dual", "conduct"): "",
            (*OFFENCE, "dual", "elements"): [
                {"own": "Without permission", "conduct": "Nobody had a permit."}
            ],
        },
    ),
)
