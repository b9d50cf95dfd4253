"""Exemplify the rules on matter and persons."""

from __future__ import annotations

from tests.request.examples import Example

EXAMPLES = (
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
        "Children are protected",
        {("persons", 4, "born"): "2010-01-01"},
        ("persons", 4, "born"),
        {
            ("persons", 4, "born"): "2010-01-01",
            ("persons", 4, "protected"): True,
            ("persons", 4, "code"): "D. D.",
        },
    ),
    Example(
        "Children are protected",
        {("persons", 0, "born"): "2010-01-01", ("conditions", "confidentiality", "wanted"): False},
        ("persons", 0, "born"),
        {("persons", 0, "born"): "2010-01-01"},
    ),
    Example(
        "Victims are named only as far as needed",
        {("persons", 4, "role"): "victim", ("conditions", "confidentiality", "wanted"): False},
        ("persons", 4, "address"),
        {
            ("persons", 4, "role"): "victim",
            ("persons", 4, "protected"): True,
            ("conditions", "confidentiality", "wanted"): False,
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
