"""Exemplify the rules on the treaties beside the Convention."""

from __future__ import annotations

from tests.request.examples import Example, Puts

_TREATY = ("basis", "treaties", 0)
_REMARKS = ("items", 2, "remarks")


def _beside(instrument: str, **answers: object) -> Puts:
    """Add a treaty to the complete request, beside the one that governs."""
    return {
        ("basis", "other_treaty"): "none",
        ("basis", "treaties"): [{"id": "beside", "instrument": instrument, "binding": "yes", **answers}],
    }


EXAMPLES = (
    Example(
        "A treaty that is said to bind is listed",
        {("basis", "treaties"): []},
        ("basis", "treaties"),
        {("basis", "treaties"): [], ("basis", "other_treaty"): "none"},
    ),
    Example(
        "The treaty that governs is named",
        {(*_TREATY, "governs"): "no"},
        ("basis", "treaties"),
        {(*_TREATY, "governs"): "no", ("basis", "other_treaty"): "none"},
    ),
    Example(
        "The treaty that governs is named",
        {(*_TREATY, "governs"): "no"},
        ("basis", "treaties"),
        {("basis", "treaties"): []},
    ),
    *(
        Example(
            "The treaty is one of assistance",
            {(*_TREATY, "title"): bad},
            (*_TREATY, "title"),
            {(*_TREATY, "title"): good},
        )
        for bad, good in (
            (
                "Treaty on Extradition, Pretoria, 10 December 2001",
                "Treaty on Extradition and Mutual Legal Assistance, Pretoria, 10 December 2001",
            ),
            (
                "Traité d’extradition, Paris, 3 mai 1996",
                "Convention d’entraide judiciaire et d’extradition, Paris, 3 mai 1996",
            ),
            (
                "اتفاقية تسليم المجرمين، الرباط، 3 مايو 1996",
                "اتفاقية التعاون القضائي وتسليم المجرمين، الرباط، 3 مايو 1996",
            ),
        )
    ),
    Example(
        "The treaty is one of assistance",
        {(*_TREATY, "title"): "Treaty on Extradition, Pretoria, 10 December 2001"},
        (*_TREATY, "title"),
        {
            (*_TREATY, "title"): "Treaty on Extradition, Pretoria, 10 December 2001",
            (*_TREATY, "binding"): "no",
        },
    ),
    Example(
        "The treaty that governs is named",
        {("basis", "other_treaty"): "none"},
        ("basis", "other_treaty"),
        {("basis", "other_treaty"): "none", ("basis", "treaties", 0, "governs"): "no"},
    ),
    Example(
        "The Convention against Corruption is thought of",
        {("offences", 0, "route"): "art-8"},
        ("basis", "treaties"),
        {
            ("offences", 0, "route"): "art-8",
            ("basis", "treaties"): [{"id": "corruption", "instrument": "uncac", "binding": "no"}],
        },
    ),
    Example(
        "It is known which treaties are in force",
        {(*_TREATY, "binding"): "unknown"},
        (*_TREATY, "binding"),
        {(*_TREATY, "binding"): "no"},
    ),
    Example(
        "The treaty is that of the territory",
        {("requested", "state"): "HK", (*_TREATY, "title"): "Treaty with China, 20 January 2003"},
        (*_TREATY, "title"),
        {("requested", "state"): "HK", (*_TREATY, "title"): "Agreement with Hong Kong, 20 February 2009"},
    ),
    Example(
        "The 1988 Convention is thought of",
        {("scope", "aim"): "To sell cocaine."},
        ("basis", "treaties"),
        {("scope", "aim"): "To sell cocaine.", **_beside("drugs-1988", binding="no")},
    ),
    *(
        Example(
            "The Convention against Cybercrime is in force where it is named",
            {_REMARKS: words},
            _REMARKS,
            {_REMARKS: words, **_beside("un-cybercrime", source="Depositary", confirmed_on="2026-11-20")},
        )
        for words in (
            "Under the United Nations Convention against Cybercrime, article 42.",
            "Selon la Convention des Nations Unies contre la cybercriminalité.",
            "بموجب اتفاقية الأمم المتحدة لمكافحة الجريمة السيبرانية.",
        )
    ),
    Example(
        "The Convention against Cybercrime is in force where it is named",
        _beside("un-cybercrime", source="Depositary"),
        (*_TREATY, "confirmed_on"),
        _beside("un-cybercrime", binding="no"),
    ),
    *(
        Example(
            "The Budapest Convention is named only between its Parties",
            {_REMARKS: words},
            _REMARKS,
            {_REMARKS: words, **_beside("budapest")},
        )
        for words in (
            "Please preserve the data under article 29 of the Budapest Convention.",
            "Selon l’article 31 de la Convention de Budapest.",
            "بموجب المادة 31 من اتفاقية بودابست.",
        )
    ),
    Example(
        "The Budapest Convention is named only between its Parties",
        {("basis", "explanation"): "The Convention on Cybercrime applies as well."},
        ("basis", "explanation"),
        {("annexes", 0, "title"): "Text of the Convention on Cybercrime"},
    ),
    *(
        Example(
            "Assistance is asked under the articles on assistance",
            {_REMARKS: bad},
            _REMARKS,
            {_REMARKS: good},
        )
        for bad, good in (
            ("Under article 16 of the Budapest Convention.", "Under article 29 of the Budapest Convention."),
            ("Selon l’article 18 de la Convention de Budapest.", "Article 18 de la Convention."),
            ("المادة 16 من اتفاقية بودابست", "المادة 29 من اتفاقية بودابست"),
        )
    ),
    Example(
        "Assistance is asked under the articles on assistance",
        _beside("budapest", articles="articles 16 and 31"),
        (*_TREATY, "articles"),
        _beside("budapest", articles="articles 29(3) and 31, with 27(9)"),
    ),
)
