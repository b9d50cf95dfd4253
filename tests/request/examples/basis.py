"""Exemplify the rules on authorities and legal basis."""

from __future__ import annotations

from tests.request.examples import Example

EXAMPLES = (
    Example(
        "A special region is asked through its own authority",
        {("requested", "state"): "CN", ("items", 0, "remarks"): "The bank is in Hong Kong."},
        ("items", 0, "remarks"),
        {("requested", "state"): "BR", ("items", 0, "remarks"): "She flew by way of Hong Kong."},
    ),
    Example(
        "Authorities are named in full",
        {("requesting", "name"): "MoJ"},
        ("requesting", "name"),
        {("requesting", "name"): "Justice"},
    ),
    Example(
        "Authorities are named in full",
        {("conducting", 0, "name"): "RPO"},
        ("conducting", 0, "name"),
        {("conducting", 0, "name"): "最高检察院"},
    ),
    Example(
        "States are named in the language of the letter",
        {("requested", "state"): "DE", ("requested", "state_name"): "République fédérale d'Allemagne"},
        ("requested", "state_name"),
        {("requested", "state"): "DE", ("requested", "state_name"): "Federal Republic of Germany"},
    ),
    Example(
        "States are named in the language of the letter",
        {
            ("language", "tag"): "sr_Cyrl",
            ("requesting", "state"): "NL",
            ("requesting", "state_name"): "Kraljevina Holandija",
        },
        ("requesting", "state_name"),
        {
            ("language", "tag"): "bs",
            ("requesting", "state"): "NL",
            ("requesting", "state_name"): "Kraljevina Holandija",
        },
    ),
    Example(
        "States are named in the language of the letter",
        {("requested", "state"): "IT", ("requested", "state_name"): "ITALIA"},
        ("requested", "state_name"),
        {("requested", "state"): "IT", ("requested", "state_name"): "The Italian State"},
    ),
    *(
        Example(
            "No State is called by the name of another",
            {("requested", "state"): "DE", ("requested", "state_name"): typed},
            ("requested", "state_name"),
            {("requested", "state"): state, ("requested", "state_name"): typed},
        )
        for typed, state in (
            ("Kingdom of Spain", "ES"),
            ("Espagne", "ES"),
            ("中华人民共和国", "HK"),
            ("Republic of the Congo", "CG"),
        )
    ),
    Example(
        "No State is called by the name of another",
        {("requesting", "state_name"): "Kingdom of Spain"},
        ("requesting", "state_name"),
        {("requesting", "state_name"): "Kingdom of Castile"},
    ),
    Example(
        "The request goes to another State",
        {("requested", "state"): "ME"},
        ("requested", "state"),
        {("requested", "state"): "", ("requesting", "state"): ""},
    ),
    Example(
        "A territory and its own State are told apart",
        {("requesting", "state"): "CN", ("requested", "state"): "HK"},
        ("requested", "state"),
        {("requesting", "state"): "CN", ("requested", "state"): "AW"},
    ),
    Example(
        "The addressee is a central authority",
        {("requested", "name"): "Police Headquarters"},
        ("requested", "name"),
        {("requested", "name"): "Office of the Attorney-General"},
    ),
    Example(
        "INTERPOL carries urgent requests by agreement only",
        {("requested", "channel"): "interpol", ("requested", "interpol_agreed"): ""},
        ("requested", "interpol_agreed"),
        {
            ("requested", "channel"): "interpol",
            ("requested", "interpol_agreed"): "By note of 20 November 2026",
        },
    ),
    Example(
        "INTERPOL carries urgent requests by agreement only",
        {
            ("requested", "channel"): "interpol",
            ("requested", "interpol_agreed"): "By note",
            ("conditions", "urgency", "urgent"): False,
        },
        ("requested", "channel"),
        {("conditions", "urgency", "urgent"): False},
    ),
    Example(
        "The designation was checked not long ago",
        {("requested", "designation_checked"): "2026-05-25"},
        ("requested", "designation_checked"),
        {("requested", "designation_checked"): "2026-05-26"},
    ),
    Example(
        "The designation was checked not long ago",
        {("requested", "designation_checked"): "2026-11-23"},
        ("requested", "designation_checked"),
        {("requested", "designation_checked"): "2026-11-22"},
    ),
    Example(
        "Telephone, e-mail and office hours can be used",
        {("requesting", "contact", "telephone"): "020 000 000"},
        ("requesting", "contact", "telephone"),
        {("requesting", "contact", "telephone"): "+254 700 000 041"},
    ),
    Example(
        "Telephone, e-mail and office hours can be used",
        {("requesting", "contact", "email"): "desk at ministry"},
        ("requesting", "contact", "email"),
        {("requesting", "contact", "email"): "büro@justiz.example"},
    ),
    Example(
        "Telephone, e-mail and office hours can be used",
        {("requesting", "contact", "hours"): "8 to 4"},
        ("requesting", "contact", "hours"),
        {("requesting", "contact", "hours"): "08:00-16:00 UTC+3"},
    ),
    Example(
        "The request has a basis",
        {
            ("basis", "requested", "party"): "no",
            ("basis", "explanation"): "",
            ("basis", "treaties"): [],
            ("assurances", "given"): ["use"],
        },
        ("basis", "requested", "party"),
        {("basis", "requested", "party"): "no", ("assurances", "given"): ["reciprocity"]},
    ),
    *(
        Example(
            "Telephone, e-mail and office hours can be used",
            {("requesting", "contact", "hours"): bad},
            ("requesting", "contact", "hours"),
            {("requesting", "contact", "hours"): good},
        )
        for bad, good in (
            ("9-17", "9-17 (+3)"),
            ("08:00 - 16:00", "08:00 - 16:00 (-03:00)"),
            ("9 - 5", "9-5 EST"),
        )
    ),
    Example(
        "It is known that both States are Parties",
        {("basis", "requesting", "party"): "unknown"},
        ("basis", "requesting", "party"),
        {("basis", "requesting", "party"): "no"},
    ),
    Example(
        "The dates of deposit can be right",
        {("basis", "requested", "since"): "2000-12-11"},
        ("basis", "requested", "since"),
        {("basis", "requested", "since"): "2000-12-12"},
    ),
    Example(
        "The dates of deposit can be right",
        {("basis", "requesting", "since"): "2026-10-24"},
        ("basis", "requesting", "since"),
        {("basis", "requesting", "since"): "2026-10-23"},
    ),
    Example(
        "The extension of the Convention to a territory is told",
        {("requested", "state"): "HK"},
        ("basis", "requested", "extension"),
        {
            ("requested", "state"): "HK",
            ("basis", "requested", "extension"): "China; extended by notification",
        },
    ),
    Example(
        "The dates of deposit of a Protocol can be right",
        {("basis", "protocols", 0, "requesting", "since"): "2006-10-22"},
        ("basis", "protocols", 0, "requesting", "since"),
        {("basis", "protocols", 0, "requesting", "since"): "2006-10-23"},
    ),
    Example(
        "The dates of deposit of a Protocol can be right",
        {("basis", "protocols", 0, "requested", "since"): "2026-10-24"},
        ("basis", "protocols", 0, "requested", "since"),
        {("basis", "protocols", 0, "requested", "since"): "2026-10-23"},
    ),
    Example(
        "It is known whether another treaty binds both States",
        {("basis", "other_treaty"): "unknown"},
        ("basis", "other_treaty"),
        {("basis", "other_treaty"): "none"},
    ),
    Example(
        "Article 18 in place of another treaty is agreed",
        {("basis", "in_lieu_agreement"): ""},
        ("basis", "in_lieu_agreement"),
        {("basis", "in_lieu_agreement"): "", ("basis", "other_treaty"): "none"},
    ),
    Example(
        "An offence falls under the Convention",
        {("offences",): []},
        ("offences",),
        {("offences",): [], ("basis", "requested", "party"): "no"},
    ),
    Example(
        "An offence falls under the Convention",
        {("offences", index, "route"): None for index in range(3)},
        ("offences", 0, "route"),
        {("offences", index, "route"): None for index in range(2)},
    ),
    Example(
        "It is recorded who is Party to the Protocol pleaded",
        {("offences", 0, "route"): "protocol-firearms"},
        ("basis", "protocols"),
        {("basis", "protocols"): [], ("offences", 2, "route"): "serious-crime"},
    ),
    Example(
        "Both States are Parties to the Protocol relied on",
        {("basis", "protocols", 0, "requested", "party"): "no"},
        ("basis", "protocols", 0, "requested", "party"),
        {("basis", "protocols", 0, "requested", "party"): "no", ("offences", 2, "route"): "serious-crime"},
    ),
    Example(
        "It is known that both States are Parties to the Protocol",
        {("basis", "protocols", 0, "requesting", "party"): "unknown"},
        ("basis", "protocols", 0, "requesting", "party"),
        {("basis", "protocols", 0, "requesting", "party"): "no"},
    ),
    Example(
        "Without a treaty, reciprocity is offered",
        {("basis", "requested", "party"): "no", ("basis", "treaties"): [], ("assurances", "given"): []},
        ("assurances", "given"),
        {("assurances", "given"): []},
    ),
)
