"""Explain briefly the other articles of the Convention that checks and types of assistance cite, and other sources."""

from __future__ import annotations

from mlawriter.help.article import Article
from mlawriter.i18n.messages import N_

OTHER_ARTICLES: tuple[Article, ...] = (
    Article(
        "2",
        N_("Use of terms"),
        N_(
            "It says what the Convention means by its terms: an organized criminal group has three or more members, exists for"
            " a time, acts in concert and seeks a benefit; a serious crime can be punished with a maximum of four years or"
            " more. The glossary explains the others."
        ),
        step="scope",
    ),
    Article(
        "3",
        N_("Offences covered"),
        N_(
            "The Convention covers its own offences and serious crime, where the offence is transnational and an organized criminal group is involved. An offence is transnational when it is committed in more than one State; or in one, with a substantial part of its preparation or substantial effects in another, or by a group active in more than one."
        ),
        step="scope",
    ),
    Article(
        "4",
        N_("Sovereignty"),
        N_(
            "No State acts on the territory of another. Presence of your officers there is asked for, never taken."
        ),
        step="conditions",
    ),
    Article(
        "5",
        N_("Participation in an organized criminal group"),
        N_(
            "To agree to serious crime, to take part in the group, or to organize, direct or aid is an offence. Say what was done."
        ),
        step="offences",
    ),
    Article(
        "6",
        N_("Laundering of proceeds"),
        N_(
            "To convert, hide, acquire or use proceeds is an offence. Name the offence from which the proceeds come, and where it was committed."
        ),
        step="offences",
    ),
    Article(
        "8",
        N_("Corruption"),
        N_(
            "To bribe a public official, or to take such a bribe, is an offence. Say which duty was to be done or left undone."
        ),
        step="offences",
    ),
    Article(
        "10",
        N_("Liability of legal persons"),
        N_(
            "Companies can be held liable under criminal, civil or administrative law, beside the persons who acted."
        ),
        step="persons",
    ),
    Article(
        "11",
        N_("Prosecution and limitation"),
        N_(
            "States provide long periods of limitation. Say whether and when the offence becomes time-barred."
        ),
        step="offences",
    ),
    Article(
        "12",
        N_("Freezing and confiscation at home"),
        N_(
            "Each State can trace, freeze and confiscate proceeds, property of equal value and the tools of the crime. Rights"
            " of third parties in good faith are respected."
        ),
        step="items",
    ),
    Article(
        "13",
        N_("Confiscation across frontiers"),
        N_(
            "A request can ask for a new order in the requested State, for giving effect to your own order, or for tracing and"
            " freezing first. Besides what article 18 asks for, it describes the property and the facts; your own order comes"
            " as a copy that courts there admit."
        ),
        step="items",
    ),
    Article(
        "14",
        N_("Return and sharing of property"),
        N_(
            "Where a State asks for it, returning confiscated property for victims and owners is considered first. Sharing can be agreed."
        ),
        step="items",
    ),
    Article(
        "15",
        N_("Jurisdiction"),
        N_(
            "Where more than one State prosecutes the same conduct, their authorities consult and coordinate."
        ),
        step="matter",
    ),
    Article(
        "16",
        N_("Extradition"),
        N_(
            "To hand over a person for trial or sentence is extradition. It has a procedure of its own and is not asked for here."
        ),
    ),
    Article(
        "17",
        N_("Transfer of sentenced persons"),
        N_(
            "To let a person serve the rest of a sentence at home is a matter of other agreements. It is not asked for here."
        ),
    ),
    Article(
        "19",
        N_("Joint investigations"),
        N_(
            "States can agree on joint teams, in general or case by case. The sovereignty of the State where they work is respected."
        ),
        step="items",
    ),
    Article(
        "20",
        N_("Special investigative techniques"),
        N_(
            "Controlled delivery, surveillance and undercover operations need the law of the State where they happen, and an"
            " agreement or a decision in the case."
        ),
        step="items",
    ),
    Article(
        "21",
        N_("Transfer of criminal proceedings"),
        N_(
            "States consider handing proceedings to one another where that serves justice, above all where several States are concerned."
        ),
        step="items",
    ),
    Article(
        "23",
        N_("Obstruction of justice"),
        N_("To threaten or bribe witnesses, or to use force against officials of justice, is an offence."),
        step="offences",
    ),
    Article(
        "24",
        N_("Protection of witnesses"),
        N_(
            "Witnesses and those close to them are protected against retaliation: identities withheld, evidence by video."
        ),
        step="annexes",
    ),
    Article(
        "25",
        N_("Protection of victims"),
        N_(
            "Victims are helped and protected, and heard at the right time. Name them only as far as the request needs it."
        ),
        step="persons",
    ),
    Article(
        "27",
        N_("Police cooperation"),
        N_(
            "Police can exchange what needs no court: addresses, registers, intelligence. It is quicker than a request; use it first."
        ),
        step="use",
    ),
    Article(
        "36",
        N_("Becoming a Party"),
        N_(
            "A State becomes a Party by depositing its instrument: ratification, acceptance, approval or accession. Take the day from the depositary."
        ),
        step="basis",
    ),
    Article(
        "37",
        N_("Protocols"),
        N_("A Protocol binds only the States that are Parties to it. Plead it only where both States are."),
        step="basis",
    ),
    Article(
        "38",
        N_("Entry into force"),
        N_(
            "For a State that joins later the Convention is in force from the thirtieth day after its deposit."
        ),
        step="basis",
    ),
)
"""In the order of the Convention."""

PROTOCOLS = Article(
    "protocols",
    N_("Protocols to the Convention"),
    N_(
        "Three Protocols, on trafficking in persons, smuggling of migrants and firearms, define offences and some duties of"
        " their own. Their offences count as offences of the Convention between States that are Parties to the Protocol."
    ),
    step="basis",
)
OTHER_TREATIES = Article(
    "treaties",
    N_("Other treaties and laws"),
    N_(
        "Some checks follow what other treaties or the law of single States ask for. They bind only between the States"
        " concerned, but letters that fulfil them come back less often."
    ),
    step="basis",
)
PRACTICE = Article(
    "practice",
    N_("Good practice"),
    N_(
        "Some checks rest on no paragraph. They come from published guides, model forms and the reasons for which requests"
        " come back. They warn or advise; a few block, because a letter could not be signed or read otherwise."
    ),
)
STANDARDS = Article(
    "standards",
    N_("Standards for numbers"),
    N_(
        "Numbers of accounts, vehicles, ships, securities and devices carry check digits or have a fixed form. A number that"
        " fails the test was most likely mistyped: compare it with the source."
    ),
    step="items",
)
OTHER_SOURCES: tuple[Article, ...] = (PROTOCOLS, OTHER_TREATIES, PRACTICE, STANDARDS)
