"""Exemplify the rules on facts, group and transnational link."""

from __future__ import annotations

from tests.request.examples import NARRATIVE, Example

EXAMPLES = (
    Example(
        "The facts are summarized",
        {NARRATIVE: ""},
        NARRATIVE,
        {NARRATIVE: "", ("items",): [{"kind": "service"}]},
    ),
    Example(
        "The facts are dated",
        {NARRATIVE: "Adam ALDER took money from the society."},
        NARRATIVE,
        {NARRATIVE: "في ٢٠٢٥ took Adam ALDER money from the society."},
    ),
    Example(
        "The facts stand alone",
        {NARRATIVE: "See Annex 1, of 2025."},
        NARRATIVE,
        {NARRATIVE: "In 2025 the money was taken."},
    ),
    Example(
        "The account is neither too short nor too long",
        {NARRATIVE: "In 2025 the money was taken."},
        NARRATIVE,
        {NARRATIVE: "word " * 150},
    ),
    Example(
        "The account is neither too short nor too long",
        {NARRATIVE: "word " * 1501},
        NARRATIVE,
        {NARRATIVE: "word " * 1500},
    ),
    Example(
        "It is said why the evidence is in the requested State",
        {("facts", "evidence_there"): ""},
        ("facts", "evidence_there"),
        {("facts", "evidence_there"): "", ("items",): [{"kind": "service"}]},
    ),
    Example(
        "Nothing in the facts lies in the future",
        {NARRATIVE: "On 23 November 2026 the money was taken."},
        NARRATIVE,
        {NARRATIVE: "On 22 November 2026 the money was taken; 2,030 members lost it in the 2050 plan."},
    ),
    Example(
        "Nothing in the facts lies in the future",
        {NARRATIVE: "في 3 أبريل 2027"},
        NARRATIVE,
        {NARRATIVE: "Le 1er mars 2026, et le 22 novembre 2026."},
    ),
    Example(
        "Every suspect appears in the facts",
        {("persons", 1, "name"): "Otto OLEANDER"},
        NARRATIVE,
        {("persons", 1, "name"): "Otto OLEANDER", ("persons", 1, "role"): "other"},
    ),
    *(
        Example(
            "Every suspect appears in the facts",
            {("persons", 1, "name"): name, NARRATIVE: bad},
            NARRATIVE,
            {("persons", 1, "name"): name, ("persons", 0, "role"): "witness", NARRATIVE: good},
        )
        for name, bad, good in (
            (
                "Maria de la Cruz",
                "In 2025 Adam ALDER, Cleo CEDAR and Elm took it de la société.",
                "In 2025 Cruz, Cedar and Elm Imports took it.",
            ),
            (
                "Otto AL MASRI",
                "In 2025 Adam ALDER, Cleo CEDAR and Elm took also some more.",
                "In 2025 Masrija, Cedar and Elm Imports took it.",
            ),
            (
                "Anda OLEA",
                "In 2025 Cedar and Elm Imports, Alder saw a panda.",
                "In 2025 OLEA, Cedar, Elm Imports",
            ),
            (
                "علي",
                "في 2025 قام Cedar و Elm Imports و Alder وعليه",
                "في 2025 قام وعلي و Cedar و Elm Imports",
            ),
            (
                "محمد الحسن",
                "في 2025 Cedar و Elm Imports و Alder من ال",
                "في 2025 للحسن و Cedar و Elm Imports",
            ),
            ("Li Wu", "In 2025 Cedar, Elm Imports and Alder.", "In 2025 Wu, Cedar and Elm Imports."),
            ("王伟", "2025 Cedar, Elm Imports, Alder", "2025年王伟和Cedar 和 Elm Imports"),
        )
    ),
    Example(
        "No secret source is named",
        {("facts", "evidence_there"): "A confidential informant told the police."},
        ("facts", "evidence_there"),
        {("facts", "evidence_there"): "The auditor informed the police."},
    ),
    Example(
        "No secret source is named",
        {("items",): [{"kind": "controlled-delivery", "remarks": "An undercover officer buys the goods."}]},
        ("items", 0, "remarks"),
        {("items",): [{"kind": "undercover", "acts": "The undercover officer buys the goods."}]},
    ),
    Example(
        "Something is said of the organized criminal group",
        {
            ("scope", name): None if name == "count" else ""
            for name in ("members", "count", "period", "aim", "benefit")
        },
        ("scope", "members"),
        {("scope", name): "" for name in ("members", "period", "aim", "benefit")},
    ),
    Example(
        "Members, period, aim and benefit of the group are told",
        {("scope", "benefit"): ""},
        ("scope", "benefit"),
    ),
    Example(
        "The group has three members or more",
        {("scope", "count"): 2},
        ("scope", "count"),
        {("scope", "count"): 3},
    ),
)
