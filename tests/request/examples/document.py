"""Exemplify the rules on annexes, language and signature."""

from __future__ import annotations

from tests.request.examples import NARRATIVE, Example

EXAMPLES = (
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
        {("language", "tag"): "de"},
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
        NARRATIVE,
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
