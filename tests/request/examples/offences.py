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
        "The maximum is not confused with a minimum",
        {(*OFFENCE, "years"): 5, (*OFFENCE, "penalty_detail"): "Not less than 5 years."},
        (*OFFENCE, "penalty_detail"),
        {(*OFFENCE, "years"): 20, (*OFFENCE, "penalty_detail"): "Not less than 5 years."},
    ),
    Example(
        "The maximum is not confused with a minimum",
        {(*OFFENCE, "years"): 1, (*OFFENCE, "text"): "Whoever sells arms is punished with 1 to 10 years."},
        (*OFFENCE, "years"),
        {(*OFFENCE, "years"): 10, (*OFFENCE, "text"): "Whoever sells arms is punished with 1 to 10 years."},
    ),
    Example(
        "The maximum is not confused with a minimum",
        {(*OFFENCE, "years"): 5, (*OFFENCE, "penalty_detail"): "Sa durée ne peut être inférieure à 5 ans."},
        (*OFFENCE, "penalty_detail"),
        {(*OFFENCE, "years"): 5, (*OFFENCE, "penalty_detail"): "Sa durée ne peut être supérieure à 5 ans."},
    ),
    Example(
        "The maximum is not confused with a minimum",
        {(*OFFENCE, "years"): 3, (*OFFENCE, "penalty_detail"): "لا تقل المدة عن 3 سنوات"},
        (*OFFENCE, "penalty_detail"),
        {(*OFFENCE, "years"): 3, (*OFFENCE, "penalty_detail"): "لا تقل المدة عن 3 أشهر"},
    ),
    Example(
        "No offence is time-barred",
        {(*OFFENCE, "limitation"): "not-before", (*OFFENCE, "limitation_date"): "2026-01-01"},
        (*OFFENCE, "limitation_date"),
        {(*OFFENCE, "limitation"): "not-before", (*OFFENCE, "limitation_date"): "2036-01-01"},
    ),
    Example(
        "No offence is time-barred",
        {(*OFFENCE, "limitation"): "not-before", (*OFFENCE, "limitation_date"): None},
        (*OFFENCE, "limitation_date"),
        {(*OFFENCE, "limitation"): "none", (*OFFENCE, "limitation_date"): None},
    ),
)
