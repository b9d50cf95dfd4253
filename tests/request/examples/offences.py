"""Exemplify the rules on offences."""

from __future__ import annotations

from tests.request.examples import OFFENCE, Example

EXAMPLES = (
    Example(
        "A serious crime has a maximum of four years or more",
        {(*OFFENCE, "route"): "serious-crime", (*OFFENCE, "years"): 3, (*OFFENCE, "months"): 11},
        (*OFFENCE, "years"),
        {(*OFFENCE, "route"): "serious-crime", (*OFFENCE, "years"): 3, (*OFFENCE, "months"): 12},
    ),
    Example(
        "A serious crime has a maximum of four years or more",
        {
            (*OFFENCE, "route"): None,
            (*OFFENCE, "maximum"): "fine",
            ("offences", 1, "route"): "serious-crime",
            ("offences", 2, "route"): None,
        },
        (*OFFENCE, "maximum"),
        {(*OFFENCE, "years"): 3},
    ),
    Example(
        "The maximum is not confused with a minimum",
        {(*OFFENCE, "years"): 2, (*OFFENCE, "penalty_detail"): "at least 2 years"},
        (*OFFENCE, "penalty_detail"),
        {(*OFFENCE, "years"): 10, (*OFFENCE, "penalty_detail"): "at least 2 years"},
    ),
    Example(
        "A common undertaking to criminalize exists",
        {("basis", "requested", "party"): "unknown"},
        (*OFFENCE, "dual", "status"),
        {("basis", "requested", "party"): "unknown", (*OFFENCE, "dual", "status"): "unknown"},
    ),
    Example(
        "A common undertaking to criminalize exists",
        {(*OFFENCE, "route"): "serious-crime"},
        (*OFFENCE, "dual", "status"),
        {(*OFFENCE, "route"): "serious-crime", (*OFFENCE, "dual", "status"): "conduct"},
    ),
    Example(
        "No offence is time-barred",
        {(*OFFENCE, "limitation_date"): "2026-11-22"},
        (*OFFENCE, "limitation_date"),
        {(*OFFENCE, "limitation_date"): "2026-11-23"},
    ),
    Example(
        "No offence is time-barred",
        {(*OFFENCE, "limitation_date"): None},
        (*OFFENCE, "limitation_date"),
        {(*OFFENCE, "limitation_date"): None, (*OFFENCE, "limitation"): "unknown"},
    ),
    Example(
        "No offence reads as political or military",
        {(*OFFENCE, "name"): "Insult to the Head of State"},
        (*OFFENCE, "name"),
        {(*OFFENCE, "name"): "Theft of military equipment"},
    ),
    Example(
        "A penalty more severe comes with an assurance",
        {(*OFFENCE, "maximum"): "more-severe"},
        (*OFFENCE, "maximum"),
        {(*OFFENCE, "maximum"): "more-severe", ("assurances", "given"): ["no-death"]},
    ),
    Example(
        "The provision is quoted",
        {(*OFFENCE, "text"): ""},
        (*OFFENCE, "text"),
        {(*OFFENCE, "text"): "", (*OFFENCE, "text_annex"): "law"},
    ),
    Example(
        "The maximum term is given",
        {(*OFFENCE, "years"): None},
        (*OFFENCE, "years"),
        {(*OFFENCE, "years"): None, (*OFFENCE, "months"): 60},
    ),
    Example(
        "Laundering names its predicate offence",
        {(*OFFENCE, "predicate"): ""},
        (*OFFENCE, "predicate"),
        {(*OFFENCE, "predicate"): "", (*OFFENCE, "route"): "art-8"},
    ),
    Example(
        "Participation is described by what was done",
        {("offences", 1, "participation"): ""},
        ("offences", 1, "participation"),
        {("offences", 1, "participation"): "", ("offences", 1, "route"): "art-8"},
    ),
    Example(
        "Dual criminality is pleaded by conduct",
        {("offences", 1, "dual", "conduct"): ""},
        ("offences", 1, "dual", "conduct"),
        {("offences", 1, "dual", "conduct"): "", ("offences", 1, "dual", "status"): "unknown"},
    ),
)
