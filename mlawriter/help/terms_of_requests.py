"""Explain the terms of a request: who asks whom, on what basis, for which offence."""

from __future__ import annotations

from mlawriter.help.term import Term
from mlawriter.i18n.messages import N_

TERMS_OF_REQUESTS: tuple[Term, ...] = (
    Term(
        "mla",
        N_("mutual legal assistance"),
        N_(
            "Help that the authorities of one State give to a criminal matter of another: evidence, documents, measures."
        ),
        "UNTOC 18",
    ),
    Term(
        "request",
        N_("request for mutual legal assistance"),
        N_(
            "The letter by which one State asks another for such help, with all that the other needs to give it."
        ),
        "UNTOC 18(14), 18(15)",
    ),
    Term(
        "letters-rogatory",
        N_("letters rogatory"),
        N_(
            "An older name, still used in many States, for a request that a court addresses to a foreign court."
        ),
        also=("letter rogatory", "letter of request"),
    ),
    Term("requesting-state", N_("requesting State"), N_("The State that asks."), "UNTOC 18(1)"),
    Term(
        "requested-state",
        N_("requested State"),
        N_("The State that is asked, and whose law governs the execution."),
        "UNTOC 18(1)",
    ),
    Term(
        "central-authority",
        N_("central authority"),
        N_("The office that a State names to send, receive and execute requests, or to pass them on."),
        "UNTOC 18(13)",
        ("central authorities",),
    ),
    Term(
        "competent-authority",
        N_("competent authority"),
        N_("The court, prosecutor or office that has the power for the act in question."),
        "UNTOC 18(13)",
        ("competent authorities",),
    ),
    Term(
        "special-region",
        N_("special region"),
        N_("A region or territory with its own system of assistance and its own central authority."),
        "UNTOC 18(13)",
    ),
    Term(
        "diplomatic-channel",
        N_("diplomatic channel"),
        N_("The way through embassies and foreign ministries. Some States insist on it."),
        "UNTOC 18(13)",
        ("diplomatic channels",),
    ),
    Term(
        "legal-basis",
        N_("legal basis"),
        N_("The treaty, or the promise of like treatment, on which a request rests."),
        "UNTOC 18(7)",
    ),
    Term(
        "reciprocity",
        N_("reciprocity"),
        N_("The promise to help in a like case. It carries a request where no treaty does."),
    ),
    Term(
        "covered-offence",
        N_("offence covered by the Convention"),
        N_(
            "An offence of the Convention or of a Protocol, or a serious crime, that is transnational and involves an organized criminal group."
        ),
        "UNTOC 3(1)",
        ("offences covered by the Convention",),
    ),
    Term(
        "organized-group",
        N_("organized criminal group"),
        N_(
            "Three or more persons in a structured group who act in concert for a time to commit serious crime or offences of the Convention, for a financial or other material benefit."
        ),
        "UNTOC 2(a)",
        ("criminal group",),
    ),
    Term(
        "structured-group",
        N_("structured group"),
        N_(
            "A group that did not form by chance for the immediate commission of an offence. Ranks, fixed roles or lasting members are not needed."
        ),
        "UNTOC 2(c)",
    ),
    Term(
        "serious-crime",
        N_("serious crime"),
        N_(
            "An offence with a maximum penalty of at least four years of deprivation of liberty. The maximum counts, not the minimum."
        ),
        "UNTOC 2(b)",
    ),
    Term(
        "transnational",
        N_("transnational"),
        N_("Touching more than one State: by acts, preparation, the group, or effects."),
        "UNTOC 3(2)",
    ),
    Term(
        "dual-criminality",
        N_("dual criminality"),
        N_("That the conduct is an offence in both States, by whatever name."),
        "UNTOC 18(9)",
    ),
    Term(
        "predicate-offence",
        N_("predicate offence"),
        N_("The offence from which laundered proceeds come."),
        "UNTOC 2(h)",
        ("predicate",),
    ),
    Term(
        "property",
        N_("property"),
        N_("Assets of every kind, and the documents that show a right in them."),
        "UNTOC 2(d)",
    ),
    Term(
        "proceeds",
        N_("proceeds of crime"),
        N_("Property that comes from an offence, directly or indirectly."),
        "UNTOC 2(e)",
        ("proceeds",),
    ),
    Term(
        "instrumentalities",
        N_("instrumentalities"),
        N_("Property used, or meant to be used, to commit an offence."),
        "UNTOC 12(1)",
        ("instrumentality",),
    ),
    Term(
        "freezing",
        N_("freezing"),
        N_("To forbid for a time, by order, that property is moved, changed or disposed of."),
        "UNTOC 2(f)",
    ),
    Term(
        "seizure",
        N_("seizure"),
        N_("To take property into custody for a time, by order."),
        "UNTOC 2(f)",
        ("seized", "seize"),
    ),
    Term(
        "confiscation",
        N_("confiscation"),
        N_("To take property away for good, by order of a court or other competent authority."),
        "UNTOC 2(g)",
    ),
    Term(
        "third-party",
        N_("third party in good faith"),
        N_("Somebody with a right in the property who took no part in the offence and did not know of it."),
        "UNTOC 12(8)",
        ("third parties", "third party"),
    ),
    Term(
        "legal-person",
        N_("legal person"),
        N_("A company, foundation or other body that has rights and duties of its own."),
        "UNTOC 10",
        ("legal persons",),
    ),
    Term(
        "suspect",
        N_("suspect"),
        N_("A person under investigation who is not yet charged."),
        also=("suspects",),
    ),
    Term(
        "accused",
        N_("accused"),
        N_("A person who has been charged. Innocence is presumed until a final judgment."),
    ),
    Term(
        "protected-person",
        N_("protected person"),
        N_(
            "A person who appears under a code or initials, with the identity in the confidential annex alone."
        ),
        "UNTOC 24, 25",
        ("protected identity",),
    ),
)
