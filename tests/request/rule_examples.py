"""List, for each rule on the request, a change that makes it speak and one that leaves it silent."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from mlawriter.core.fields import Path

Puts = dict[Path, Any]

N = ("facts", "narrative")
OFFENCE = ("offences", 0)


@dataclass(frozen=True)
class Example:
    """Pair changes of the complete request: `bad` makes the rule speak at `at`, `good` does not."""

    title: str
    bad: Puts
    at: Path
    good: Puts = field(default_factory=dict)


AUTHORITIES_AND_BASIS = (
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
            ("basis", "other_treaty"): "none",
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
        "Legal basis and offences name the same ways",
        {("offences", 0, "route"): "art-8"},
        ("offences", 0, "route"),
        {("offences", 0, "route"): None},
    ),
    Example(
        "Legal basis and offences name the same ways",
        {("basis", "routes"): ["art-5", "art-6", "protocol-smuggling", "art-23"]},
        ("basis", "routes"),
        {("offences",): []},
    ),
    Example(
        "Both States are Parties to the Protocol relied on",
        {("basis", "protocol_both"): "no"},
        ("basis", "protocol_both"),
        {("basis", "protocol_both"): "no", ("basis", "routes"): ["art-6"]},
    ),
    Example(
        "It is known that both States are Parties to the Protocol",
        {("basis", "protocol_both"): "unknown"},
        ("basis", "protocol_both"),
        {("basis", "protocol_both"): "unknown", ("basis", "routes"): ["art-6"]},
    ),
    Example(
        "The Convention against Corruption is thought of",
        {("basis", "routes"): ["art-8"]},
        ("basis", "explanation"),
        {
            ("basis", "routes"): ["art-8"],
            ("basis", "explanation"): "UNCAC, article 46, is relied on as well.",
        },
    ),
    Example(
        "Without a treaty, reciprocity is offered",
        {("basis", "requested", "party"): "no", ("assurances", "given"): []},
        ("assurances", "given"),
        {("assurances", "given"): []},
    ),
)

MATTER_AND_PERSONS = (
    Example(
        "The subject is told in a sentence",
        {("matter", "subject"): "Crime"},
        ("matter", "subject"),
        {("matter", "subject"): "جريمة غسل عائدات الاتجار"},
    ),
    Example(
        "Proceedings instituted name the accused",
        {("persons", 0, "role"): "witness"},
        ("persons",),
        {("persons", 0, "role"): "witness", ("matter", "nature"): "investigation"},
    ),
    Example(
        "The dates fixed are in order",
        {("matter", "hearings", 0, "until"): "2027-03-14"},
        ("matter", "hearings", 0, "until"),
        {("matter", "hearings", 0, "until"): "2027-03-15"},
    ),
    Example(
        "The dates fixed are in order",
        {("matter", "hearings", 0, "on"): None},
        ("matter", "hearings", 0, "on"),
        {("matter", "hearings", 0, "until"): None},
    ),
    Example(
        "Proceedings in the requested State are described",
        {("matter", "parallel_detail"): " "},
        ("matter", "parallel_detail"),
        {("matter", "parallel_detail"): "", ("matter", "parallel"): "none"},
    ),
    Example(
        "Each person has a name, or a reason why not",
        {("persons", 5, "unknown_because"): ""},
        ("persons", 5, "name"),
        {("persons", 5, "unknown_because"): "", ("persons", 5, "aliases"): ["fundi"]},
    ),
    Example(
        "Each person has a location, or a reason why not",
        {("persons", 1, "nowhere_because"): ""},
        ("persons", 1, "address"),
        {("persons", 0, "address"): ""},
    ),
    Example(
        "Dates of birth can be right",
        {("persons", 0, "born"): "2031-01-01"},
        ("persons", 0, "born"),
        {("persons", 0, "born"): "1920-02-29"},
    ),
    Example(
        "Dates of birth can be right",
        {("persons", 0, "born"): "1880-01-01"},
        ("persons", 0, "born"),
        {("persons", 4, "born"): "2019-01-01"},
    ),
    Example(
        "Names are also written in the letters of the letter",
        {("persons", 2, "name"): "Иванов Пётр"},
        ("persons", 2, "name"),
        {("persons", 2, "name"): "Željko Đurđević"},
    ),
    Example(
        "Children are protected",
        {("persons", 4, "born"): "2010-01-01", ("conditions", "confidentiality", "wanted"): False},
        ("persons", 4, "born"),
        {
            ("persons", 4, "born"): "2010-01-01",
            ("conditions", "confidentiality", "wanted"): False,
            ("items", 0, "protection"): "To be heard once, by a trained judge.",
        },
    ),
    Example(
        "Victims are named only as far as needed",
        {("persons", 4, "role"): "victim", ("conditions", "confidentiality", "wanted"): False},
        ("persons", 4, "address"),
        {
            ("persons", 4, "role"): "victim",
            ("conditions", "confidentiality", "wanted"): False,
            ("requesting", "classification"): "Confidential",
        },
    ),
    Example(
        "Nobody is listed twice",
        {("persons", 4, "name"): "CEDAR, Cleo"},
        ("persons", 4, "name"),
        {("persons", 4, "name"): "CEDAR, Cleo", ("persons", 4, "born"): "2001-01-01"},
    ),
    Example(
        "Nobody is listed twice",
        {("persons", 1, "documents"): [{"document": "Passport", "number": "p-1"}]},
        ("persons", 1, "name"),
        {("persons", 1, "documents"): [{"document": "identity card", "number": "P-1"}]},
    ),
    Example(
        "Custody is told with its dates",
        {("persons", 0, "detention_detail"): ""},
        ("persons", 0, "detention_detail"),
        {("persons", 0, "detention_detail"): "", ("persons", 0, "role"): "witness"},
    ),
    Example(
        "The presumption of innocence is recalled",
        {("assurances", "given"): ["use"]},
        ("assurances", "given"),
        {("assurances", "given"): ["use"], ("persons",): []},
    ),
    Example(
        "Companies are listed as legal persons",
        {("persons", 3, "kind"): "natural"},
        ("persons", 3, "kind"),
        {("persons", 0, "name"): "Adam LIMITED-ALDER"},
    ),
)

FACTS_AND_SCOPE = (
    Example("The facts are summarized", {N: ""}, N, {N: "", ("items",): [{"kind": "service"}]}),
    Example(
        "The facts are dated",
        {N: "Adam ALDER took money from the society."},
        N,
        {N: "في ٢٠٢٥ took Adam ALDER money from the society."},
    ),
    Example("The facts stand alone", {N: "See Annex 1, of 2025."}, N, {N: "In 2025 the money was taken."}),
    Example(
        "The account is neither too short nor too long",
        {N: "In 2025 the money was taken."},
        N,
        {N: "word " * 150},
    ),
    Example("The account is neither too short nor too long", {N: "word " * 1501}, N, {N: "word " * 1500}),
    Example(
        "It is said why the evidence is in the requested State",
        {("facts", "evidence_there"): ""},
        ("facts", "evidence_there"),
        {("facts", "evidence_there"): "", ("items",): [{"kind": "service"}]},
    ),
    Example(
        "Nothing in the facts lies in the future",
        {N: "On 23 November 2026 the money was taken."},
        N,
        {N: "On 22 November 2026 the money was taken; 2,030 members lost it in the 2050 plan."},
    ),
    Example(
        "Nothing in the facts lies in the future",
        {N: "في 3 أبريل 2027"},
        N,
        {N: "Le 1er mars 2026, et le 22 novembre 2026."},
    ),
    Example(
        "Every suspect appears in the facts",
        {("persons", 1, "name"): "Otto OLEANDER"},
        N,
        {("persons", 1, "name"): "Otto OLEANDER", ("persons", 1, "role"): "other"},
    ),
    *(
        Example(
            "Every suspect appears in the facts",
            {("persons", 1, "name"): name, N: bad},
            N,
            {("persons", 1, "name"): name, ("persons", 0, "role"): "witness", N: good},
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

OFFENCES = (
    Example(
        "A serious crime has a maximum of four years or more",
        {(*OFFENCE, "route"): "serious-crime", (*OFFENCE, "years"): 3, (*OFFENCE, "months"): 11},
        (*OFFENCE, "years"),
        {(*OFFENCE, "route"): "serious-crime", (*OFFENCE, "years"): 3, (*OFFENCE, "months"): 12},
    ),
    Example(
        "A serious crime has a maximum of four years or more",
        {(*OFFENCE, "route"): None, (*OFFENCE, "maximum"): "fine", ("basis", "routes"): ["serious-crime"]},
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

ITEMS_AND_CONDITIONS = (
    Example(
        "One letter goes to one executing authority",
        {
            ("items",): [
                {"kind": "evidence", "executing_authority": "Court of A"},
                {"kind": "evidence", "executing_authority": "Court of B"},
            ]
        },
        ("items",),
        {
            ("items",): [
                {"kind": "evidence", "executing_authority": "Court of A"},
                {"kind": "evidence", "executing_authority": "court of a"},
            ]
        },
    ),
    Example(
        "Nothing is asked as a catch-all",
        {("items", 2, "other_records"): "And any other evidence."},
        ("items", 2, "other_records"),
        {("items", 2, "other_records"): "Letters about the eleven transfers, and no other."},
    ),
    Example(
        "A result is asked, not a tool",
        {("items", 2, "remarks"): "Please issue a subpoena."},
        ("items", 2, "remarks"),
        {("items", 2, "remarks"): "Please obtain a copy in order of date."},
    ),
    Example(
        "Compulsion is accompanied by a word on dual criminality",
        {(*OFFENCE, "dual", "status"): None},
        (*OFFENCE, "dual", "status"),
        {(*OFFENCE, "dual", "status"): None, ("items",): [{"kind": "service"}]},
    ),
    Example(
        "Own officials are present by permission alone",
        {("conditions", "presence", "part"): "Our officers will search the premises."},
        ("conditions", "presence", "part"),
        {("conditions", "presence", "part"): "Our officers will be present if you permit it."},
    ),
    Example(
        "There are not too many items for one letter",
        {("items",): [{"kind": "service"}] * 11},
        ("items",),
        {("items",): [{"kind": "service"}] * 10},
    ),
    Example(
        "Persons that are referred to exist",
        {("items", 0, "person"): "gone"},
        ("items", 0, "person"),
        {("items", 0, "person"): ""},
    ),
    Example(
        "Each proceeding foreseen is named",
        {("use", "proceedings"): ["This case."]},
        ("use", "proceedings", 0),
        {("use", "proceedings"): ["This case and confiscation of the flat in Sampleville"]},
    ),
    Example(
        "The date wished leaves time to answer",
        {("conditions", "deadline", "on"): "2026-11-22"},
        ("conditions", "deadline", "on"),
        {("conditions", "deadline", "on"): "2026-11-23"},
    ),
    Example(
        "The date wished leaves time to answer",
        {("conditions", "deadline", "on"): "2026-12-17", ("conditions", "urgency", "urgent"): False},
        ("conditions", "deadline", "on"),
        {("conditions", "deadline", "on"): "2026-12-18", ("conditions", "urgency", "urgent"): False},
    ),
    Example(
        "Costs that can be foreseen are consulted on",
        {("conditions", "costs", "consult"): False, ("conditions", "costs", "detail"): "Interpreters."},
        ("conditions", "costs", "consult"),
        {("conditions", "costs", "consult"): False},
    ),
    Example(
        "Costs are not simply laid on the other State",
        {("conditions", "costs", "detail"): "The requested State shall pay all costs."},
        ("conditions", "costs", "detail"),
        {("conditions", "costs", "detail"): "We pay the interpreters."},
    ),
    *(
        Example(
            "Costs are not simply laid on the other State",
            {("conditions", "costs", "detail"): bad},
            ("conditions", "costs", "detail"),
            {("conditions", "costs", "detail"): good},
        )
        for bad, good in (
            ("You will bear the costs.", "You will not be asked to pay."),
            ("You should pay.", "You should know that we will pay."),
            ("L'État requis supportera les frais.", "L'État requis ne supportera aucun frais."),
            ("تتحمل الدولة متلقية الطلب جميع التكاليف", "لا تتحمل الدولة متلقية الطلب جميع التكاليف"),
        )
    ),
    Example(
        "Assurances stand in their fixed words",
        {("assurances", "detail"): "We assure that the death penalty is not carried out."},
        ("assurances", "detail"),
        {("assurances", "detail"): "We assure reciprocity."},
    ),
    Example(
        "Assurances do not contradict one another",
        {
            ("items",): [
                {"kind": "service", "addressee": "cedar", "safe_conduct": True, "safe_conduct_days": days}
                for days in (15, 20)
            ]
        },
        ("items", 1, "safe_conduct_days"),
        {
            ("items",): [
                {"kind": "service", "addressee": who, "safe_conduct": True, "safe_conduct_days": days}
                for who, days in (("cedar", 15), ("dogwood", 20))
            ]
        },
    ),
)

DOCUMENT = (
    Example(
        "The signatory is authorised",
        {("signatory", "authorised"): False},
        ("signatory", "authorised"),
    ),
    Example(
        "The letter comes in an accepted language",
        {("language", "translation"): ""},
        ("language", "translation"),
        {("language", "translation"): "", ("language", "accepted"): "unknown"},
    ),
    Example(
        "It is known whether the language is accepted",
        {("language", "translation"): "", ("language", "accepted"): "unknown"},
        ("language", "accepted"),
        {("language", "accepted"): "unknown"},
    ),
    Example(
        "The program writes letters in this language",
        {("language", "tag"): "es"},
        ("language", "tag"),
        {("language", "tag"): "ar"},
    ),
    Example(
        "The translation is certified",
        {("language", "certified"): False},
        ("language", "certified"),
        {("language", "certified"): False, ("language", "accepted"): "yes"},
    ),
    *(
        Example(
            "No placeholder is left",
            {("matter", "stage"): f"The court sits in {words} today."},
            ("matter", "stage"),
            {("matter", "stage"): f"The court sits in {harmless} today."},
        )
        for words, harmless in (
            ("[place]", "[sic] Town"),
            ("[...]", "the town of Todos"),
            ("[to be completed]", "[name of town removed by the court]"),
            ("{{ town }}", "{town}"),
            ("____", "a_b"),
            ("[insert name of town]", "????"),
            ("[date]", "XXXX"),
            ("[name]", "el grupo TODO"),
            ("[\u2026]", "[XXX]"),
            ("[الاسم]", "[اسم الشاهد حذفته المحكمة]"),
        )
    ),
    *(
        Example(
            "Nothing looks like a placeholder",
            {("matter", "stage"): f"The court sits in {words} today."},
            ("matter", "stage"),
            {("matter", "stage"): f"The court sits in {harmless} today."},
        )
        for words, harmless in (
            ("[name of town]", "[sic] Town"),
            ("XXXX", "Chapter XXX"),
            ("TODO", "todo el mundo"),
            ("XXX", "chapter XXX"),
            ("????", "the town??"),
            ("[اسم المدينة]", "[كذا]"),
        )
    ),
    Example(
        "Texts are written in the script of the letter",
        {("language", "tag"): "ar"},
        N,
        {("language", "tag"): "fr"},
    ),
    Example(
        "Texts are written in the script of the letter",
        {("matter", "stage"): "وجهت التهمة إلى شخصين أمام المحكمة"},
        ("matter", "stage"),
        {("matter", "stage"): "The charge (لائحة الاتهام) was read to two persons."},
    ),
    Example(
        "Annexes that are referred to exist",
        {("offences", 1, "text_annex"): "gone"},
        ("offences", 1, "text_annex"),
        {("offences", 1, "text_annex"): ""},
    ),
    Example(
        "Annexes named in the text are enclosed",
        {("scope", "aim"): "See Annexes 1 to 9."},
        ("scope", "aim"),
        {("scope", "aim"): "See Annexes 1, 3 and 4."},
    ),
    Example(
        "Annexes named in the text are enclosed",
        {("scope", "aim"): "انظر المرفق رقم 5"},
        ("scope", "aim"),
        {("scope", "aim"): "انظر المرفق رقم 4"},
    ),
    Example(
        "Each annex is cited",
        {("annexes", 3, "cited_by"): ""},
        ("annexes", 3, "cited_by"),
        {("annexes", 3, "cited_by"): "", ("scope", "aim"): "voir annexes n° 3 à 4"},
    ),
    Example(
        "The date of the letter can be right",
        {("signatory", "dated"): "2026-11-23"},
        ("signatory", "dated"),
        {("signatory", "dated"): None},
    ),
    Example(
        "The date of the letter can be right",
        {("signatory", "dated"): "2025-09-21"},
        ("signatory", "dated"),
        {("signatory", "dated"): "2025-09-22"},
    ),
    Example(
        "Dates of persons cannot be misread",
        {("persons", 2, "born_detail"): "03/04/1985, Sampleville"},
        ("persons", 2, "born_detail"),
        {("persons", 2, "born_detail"): "23/04/1985, or 4/4/1985; file 3/4/2026/B"},
    ),
    Example(
        "Dates in the text cannot be misread",
        {("matter", "stage"): "Charged on 12/11/26."},
        ("matter", "stage"),
        {("matter", "stage"): "Charged on 12 November 2026 under 2026/12/11-A and 10.1.2.20."},
    ),
    *(
        Example(
            "Annexes named in the text are enclosed",
            {("scope", "aim"): bad},
            ("scope", "aim"),
            {("scope", "aim"): good},
        )
        for bad, good in (
            ("See Annex 9 of this letter.", "Annex 9 of the 1988 treaty"),
            ("Voir annexe 12.", "annexe 12 du contrat"),
            ("Annexe 12 de la présente demande", "l'annexe 12 d'un acte"),
            ("انظر المرفق 9 من هذه الرسالة", "المرفق 9 من العقد"),
        )
    ),
    *(
        Example(
            "Articles named belong to the Convention",
            {("basis", "explanation"): bad},
            ("basis", "explanation"),
            {("basis", "explanation"): good},
        )
        for bad, good in (
            (
                "We rely on article 46 of the Convention.",
                "We rely on article 46 of the Convention against Corruption.",
            ),
            (
                "We rely on article 18(31) of the Convention.",
                "We rely on article 18(30) of the Convention and article 90 of the Code.",
            ),
            (
                "Article 18, paragraph 31, of the Convention",
                "article 220 of the Penal Code and of the Convention",
            ),
            ("l'article 46 de la présente Convention", "l'article 46 de la Convention des Nations Unies"),
            ("المادة 46 من الاتفاقية", "المادة 46 من الاتفاقية العربية"),
        )
    ),
    *(
        Example(
            "Items named in the text exist",
            {("annexes", 3, "cited_by"): bad},
            ("annexes", 3, "cited_by"),
            {("annexes", 3, "cited_by"): good},
        )
        for bad, good in (
            ("item 7", "item 4; item 7 of the indictment"),
            ("See item 7 above.", "item 45 on an invoice"),
            ("item 7 of this letter", "At that point 12 persons came."),
            ("les personnes du point 7.", "La banque demande 30 jours."),
            ("point 7", "le point 30 jours plus tard"),
            ("البند 7", "قدم الطلب 30 شخصا"),
            ("البند رقم 7 أعلاه", "البند 12 من الفاتورة"),
        )
    ),
)


def _wording(title: str, path: Path, bad: str, good: str) -> Example:
    return Example(title, {path: bad}, path, {path: good})


_REMARKS = ("items", 0, "remarks")
_AIM = ("scope", "aim")

WORDING = (
    _wording(
        "Suspicion is put as suspicion", _AIM, "It has been proved that they stole.", "They are suspected."
    ),
    *(
        _wording("Extradition is not asked here", _REMARKS, bad, good)
        for bad, good in (
            ("Please arrest and hand over Bea.", "She was arrested in May."),
            (
                "We request that the suspect be arrested.",
                "We request the circumstances of the arrest of the suspect.",
            ),
            ("We request the extradition of Bea.", "We do not request extradition."),
            ("Her extradition is hereby requested.", "No extradition is requested."),
            ("Please surrender the suspect to us.", "Please hand over the suspect's telephone."),
            ("Please hand him over.", "Handing over of the suspect's telephone"),
            ("Please execute the arrest warrant.", "Please send a copy of the arrest warrant."),
            (
                "We seek the provisional arrest of Bea.",
                "Please send the arrest record and the extradition file.",
            ),
            ("Nous demandons l'extradition.", "Nous demandons une copie de la demande d'extradition."),
            ("Veuillez arrêter et remettre l'accusé.", "Veuillez indiquer où le suspect fut arrêté."),
            (
                "Nous vous prions de bien vouloir arrêter le suspect.",
                "Veuillez arrêter les comptes au 31 mai.",
            ),
            ("نرجو القبض على المتهم", "نرجو سماع الشاهد"),
            ("يرجى من السلطات المختصة تسليم المتهم إلى سلطاتنا", "نرجو تسليم المتهم نسخة من الحكم"),
            ("نطلب تسليم المتهم.", "نرجو بيان ظروف القبض على المتهم"),
            ("يرجى التوقيف المؤقت", "تسليم المتهم مبلغا من المال"),
        )
    ),
    *(
        Example(
            "Extradition is not asked here",
            {_REMARKS: "Please arrest him."},
            _REMARKS,
            {path: "Please arrest him."},
        )
        for path in (("items", 0, "topics"), ("use", "purpose"))
    ),
    *(
        _wording("The transfer of a sentence is not asked here", _REMARKS, bad, good)
        for bad, good in (
            (
                "Please transfer Bea, so that she can serve her sentence at home.",
                "The witness is serving his sentence in Libertad prison.",
            ),
            (
                "We request the transfer of the sentenced person.",
                "We request the transfer of the sentenced person to give evidence.",
            ),
            ("Nous demandons le transfèrement du condamné.", "Il doit purger sa peine jusqu'en 2027."),
            ("نطلب نقل المحكوم عليه", "يقضي المحكوم عليه العقوبة"),
        )
    ),
    Example(
        "A fiscal side is declared",
        {_AIM: "They wanted to evade VAT."},
        ("matter", "fiscal"),
        {_AIM: "They wanted to evade VAT.", ("matter", "fiscal"): True},
    ),
    *(
        Example("A fiscal side is declared", {_AIM: bad}, ("matter", "fiscal"), {_AIM: good})
        for bad, good in (
            ("They evaded taxes.", "The tax number is 417, the VAT number 5."),
            ("Une fraude fiscale", "Son numéro fiscal et son numéro de TVA"),
            ("التهرب الضريبي", "الرقم الضريبي 417"),
        )
    ),
    _wording("Terms can be translated", _AIM, "There is probable cause.", "There are reasons to believe it."),
    _wording(
        "Abbreviations are explained",
        N,
        "In 2025 the OCG took it.",
        "In 2025 the organized criminal group (OCG) took EUR 3, KHB-77 and the OCG left; ALDER spoke.",
    ),
    _wording(
        "The tone is neutral and polite",
        _REMARKS,
        "The requested State must answer at once.",
        "An early answer would be welcome.",
    ),
    Example(
        "Allegations are put as allegations",
        {_AIM: "He is guilty."},
        _AIM,
        {_AIM: "He is guilty.", ("persons", 0, "role"): "convicted"},
    ),
    _wording(
        "Allegations are put as allegations",
        _AIM,
        "Ils sont coupables.",
        "Une association de malfaiteurs; les malfaiteurs ne sont pas connus.",
    ),
    _wording("Allegations are put as allegations", _AIM, "The culprits met.", "The criminal group met."),
    _wording(
        "Amounts have a currency",
        N,
        "A sum of 1,000,000 was paid in 2025.",
        "A sum of EUR 1,000,000 was paid in 2025 to 61,000 members.",
    ),
    *(
        _wording("Amounts have a currency", N, "A sum of 1,000,000 was paid.", f"A sum of {words} was paid.")
        for words in ("KSh 1,000,000", "TSh 1,000,000", "1,000,000 USh", "1 000 000 F CFA")
    ),
)

EXAMPLES = (
    *AUTHORITIES_AND_BASIS,
    *MATTER_AND_PERSONS,
    *FACTS_AND_SCOPE,
    *OFFENCES,
    *ITEMS_AND_CONDITIONS,
    *DOCUMENT,
    *WORDING,
)
