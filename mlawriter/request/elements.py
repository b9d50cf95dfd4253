"""Break the Convention's own definitions of offences down into elements, in plain words, each with its paragraph.

The words are ours: a prompt for the officer and a heading for the reader, never a quotation.
"""

from __future__ import annotations

from typing import Self

from mlawriter.core.fields import Choice
from mlawriter.i18n.messages import ND_, Message
from mlawriter.request.basis import Route


class DefinedElement(Choice):
    """Name one element of a definition: its route, and the article and paragraph that hold it.

    The article is one of the Convention, or of the Protocol where the route goes by a Protocol.
    """

    route: Route
    article: Message

    def __new__(
        cls, value: str, label: Message = "", route: Route = Route.SERIOUS, article: Message = ""
    ) -> Self:
        """Make a member of its value, label, route and article."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        member.route = route
        member.article = article
        return member

    AGREEING = (
        "participation-agreeing",
        ND_("Agreement with one or more other persons to commit a serious crime"),
        Route.PARTICIPATION,
        ND_("5(1)(a)(i)"),
    )
    AGREED_BENEFIT = (
        "participation-benefit",
        ND_("Aim of a financial or other material benefit"),
        Route.PARTICIPATION,
        ND_("5(1)(a)(i)"),
    )
    AGREED_STEP = (
        "participation-step",
        ND_("Act in furtherance of the agreement, or involvement of an organized criminal group"),
        Route.PARTICIPATION,
        ND_("5(1)(a)(i)"),
    )
    ACTIVE_IN_CRIME = (
        "participation-active",
        ND_("Active part in the criminal activities of the group"),
        Route.PARTICIPATION,
        ND_("5(1)(a)(ii)"),
    )
    ACTIVE_OTHERWISE = (
        "participation-other-activity",
        ND_("Active part in other activities of the group, knowing that they serve its criminal aim"),
        Route.PARTICIPATION,
        ND_("5(1)(a)(ii)"),
    )
    KNOWING_THE_GROUP = (
        "participation-knowledge",
        ND_("Knowledge of the group’s aim and criminal activity, or of its intention to commit the crimes"),
        Route.PARTICIPATION,
        ND_("5(1)(a)(ii)"),
    )
    ORGANIZING = (
        "participation-organizing",
        ND_(
            "Organizing, directing, aiding, abetting, facilitating or counselling a serious crime that involves an organized criminal group"
        ),
        Route.PARTICIPATION,
        ND_("5(1)(b)"),
    )

    CONVERTING = (
        "laundering-converting",
        ND_("Conversion or transfer of property that is the proceeds of crime"),
        Route.LAUNDERING,
        ND_("6(1)(a)(i)"),
    )
    HIDING_ORIGIN = (
        "laundering-purpose",
        ND_(
            "Purpose of hiding the illicit origin, or of helping a person to escape the legal consequences of the predicate offence"
        ),
        Route.LAUNDERING,
        ND_("6(1)(a)(i)"),
    )
    CONCEALING = (
        "laundering-concealing",
        ND_(
            "Concealment or disguise of the true nature, source, location, disposition, movement or ownership of the property"
        ),
        Route.LAUNDERING,
        ND_("6(1)(a)(ii)"),
    )
    ACQUIRING = (
        "laundering-acquiring",
        ND_("Acquisition, possession or use of the property"),
        Route.LAUNDERING,
        ND_("6(1)(b)(i)"),
    )
    HELPING_TO_LAUNDER = (
        "laundering-helping",
        ND_("Participation in such an act, association or conspiracy for it, attempt, or help with it"),
        Route.LAUNDERING,
        ND_("6(1)(b)(ii)"),
    )
    KNOWING_THE_SOURCE = (
        "laundering-knowledge",
        ND_("Knowledge that the property is the proceeds of crime, or facts from which it follows"),
        Route.LAUNDERING,
        ND_("6(1)"),
    )

    GIVING = (
        "corruption-giving",
        ND_("Promise, offer or giving of an undue advantage to a public official, directly or indirectly"),
        Route.CORRUPTION,
        ND_("8(1)(a)"),
    )
    TAKING = (
        "corruption-taking",
        ND_("Solicitation or acceptance of an undue advantage by a public official, directly or indirectly"),
        Route.CORRUPTION,
        ND_("8(1)(b)"),
    )
    OFFICIAL = (
        "corruption-official",
        ND_("Public official: the function, and whom it serves"),
        Route.CORRUPTION,
        ND_("8(4)"),
    )
    OFFICIAL_DUTY = (
        "corruption-duty",
        ND_("Purpose that the official act or refrain from acting in the exercise of official duties"),
        Route.CORRUPTION,
        ND_("8(1)"),
    )
    ACCOMPLICE_IN_CORRUPTION = (
        "corruption-accomplice",
        ND_("Participation as an accomplice in corruption"),
        Route.CORRUPTION,
        ND_("8(3)"),
    )

    INTERFERING = (
        "obstruction-interfering",
        ND_("Physical force, threats or intimidation, or an undue advantage promised, offered or given"),
        Route.OBSTRUCTION,
        ND_("23(a)"),
    )
    FALSE_TESTIMONY = (
        "obstruction-testimony",
        ND_(
            "Purpose of inducing false testimony, or of interfering with testimony or the production of evidence"
        ),
        Route.OBSTRUCTION,
        ND_("23(a)"),
    )
    AGAINST_OFFICIALS = (
        "obstruction-officials",
        ND_(
            "Physical force, threats or intimidation to interfere with the duties of a justice or law enforcement official"
        ),
        Route.OBSTRUCTION,
        ND_("23(b)"),
    )
    PROCEEDINGS = (
        "obstruction-proceedings",
        ND_("The proceedings concerned, and the offence that they are about"),
        Route.OBSTRUCTION,
        ND_("23"),
    )

    TRAFFICKING_ACT = (
        "trafficking-act",
        ND_("Act: recruitment, transportation, transfer, harbouring or receipt of persons"),
        Route.TRAFFICKING,
        ND_("3(a)"),
    )
    TRAFFICKING_MEANS = (
        "trafficking-means",
        ND_(
            "Means: force, threat or other coercion, abduction, fraud, deception, abuse of power or of a position of vulnerability, or payment to a person who has control over another"
        ),
        Route.TRAFFICKING,
        ND_("3(a)"),
    )
    TRAFFICKING_PURPOSE = (
        "trafficking-purpose",
        ND_("Purpose of exploitation: its kind"),
        Route.TRAFFICKING,
        ND_("3(a)"),
    )
    TRAFFICKED_CHILD = (
        "trafficking-child",
        ND_("Victims under eighteen years of age, for whom no means is needed"),
        Route.TRAFFICKING,
        ND_("3(c)"),
    )
    TRAFFICKING_ROLE = (
        "trafficking-role",
        ND_(
            "Trafficking in persons: attempt, participation as an accomplice, or organizing or directing others"
        ),
        Route.TRAFFICKING,
        ND_("5(2)"),
    )

    ILLEGAL_ENTRY = (
        "smuggling-entry",
        ND_(
            "Procurement of the illegal entry of a person into a State of which that person is not a national or a permanent resident"
        ),
        Route.SMUGGLING,
        ND_("6(1)(a)"),
    )
    SMUGGLING_BENEFIT = (
        "smuggling-benefit",
        ND_("Purpose of obtaining, directly or indirectly, a financial or other material benefit"),
        Route.SMUGGLING,
        ND_("6(1)"),
    )
    FALSE_DOCUMENTS = (
        "smuggling-documents",
        ND_(
            "Producing, procuring, providing or possessing a fraudulent travel or identity document for the smuggling of migrants"
        ),
        Route.SMUGGLING,
        ND_("6(1)(b)"),
    )
    ILLEGAL_STAY = (
        "smuggling-stay",
        ND_("Enabling a person to remain in a State illegally"),
        Route.SMUGGLING,
        ND_("6(1)(c)"),
    )
    SMUGGLING_ROLE = (
        "smuggling-role",
        ND_(
            "Smuggling of migrants: attempt, participation as an accomplice, or organizing or directing others"
        ),
        Route.SMUGGLING,
        ND_("6(2)"),
    )
    LIVES_ENDANGERED = (
        "smuggling-danger",
        ND_("Aggravating circumstance: the lives or safety of the migrants were endangered"),
        Route.SMUGGLING,
        ND_("6(3)(a)"),
    )
    DEGRADING_TREATMENT = (
        "smuggling-treatment",
        ND_(
            "Aggravating circumstance: inhuman or degrading treatment of the migrants, exploitation included"
        ),
        Route.SMUGGLING,
        ND_("6(3)(b)"),
    )

    ILLICIT_MANUFACTURE = (
        "firearms-manufacture",
        ND_(
            "Manufacture or assembly of firearms, parts and components or ammunition, from parts illicitly trafficked, without a licence or without marking"
        ),
        Route.FIREARMS,
        ND_("5(1)(a)"),
    )
    ILLICIT_TRANSFER = (
        "firearms-transfer",
        ND_(
            "Import, export, acquisition, sale, delivery, movement or transfer of firearms, parts and components or ammunition from or across one State to another"
        ),
        Route.FIREARMS,
        ND_("5(1)(b)"),
    )
    UNAUTHORIZED = (
        "firearms-unauthorized",
        ND_("No authorization by a State concerned, or firearms without marking"),
        Route.FIREARMS,
        ND_("3(e)"),
    )
    MARKING = (
        "firearms-marking",
        ND_("Falsifying, or illicitly obliterating, removing or altering the marking of firearms"),
        Route.FIREARMS,
        ND_("5(1)(c)"),
    )
    FIREARMS_ROLE = (
        "firearms-role",
        ND_("Firearms: attempt, participation as an accomplice, or organizing or directing others"),
        Route.FIREARMS,
        ND_("5(2)"),
    )


ONE_OF: dict[Route, tuple[tuple[DefinedElement, ...], ...]] = {
    Route.PARTICIPATION: (
        (
            DefinedElement.AGREEING,
            DefinedElement.ACTIVE_IN_CRIME,
            DefinedElement.ACTIVE_OTHERWISE,
            DefinedElement.ORGANIZING,
        ),
    ),
    Route.LAUNDERING: (
        (
            DefinedElement.CONVERTING,
            DefinedElement.CONCEALING,
            DefinedElement.ACQUIRING,
            DefinedElement.HELPING_TO_LAUNDER,
        ),
        (DefinedElement.KNOWING_THE_SOURCE,),
    ),
    Route.CORRUPTION: (
        (DefinedElement.GIVING, DefinedElement.TAKING, DefinedElement.ACCOMPLICE_IN_CORRUPTION),
        (DefinedElement.OFFICIAL,),
        (DefinedElement.OFFICIAL_DUTY,),
    ),
    Route.OBSTRUCTION: (
        (DefinedElement.INTERFERING, DefinedElement.AGAINST_OFFICIALS),
        (DefinedElement.PROCEEDINGS,),
    ),
    Route.TRAFFICKING: (
        (DefinedElement.TRAFFICKING_ACT,),
        (DefinedElement.TRAFFICKING_MEANS,),
        (DefinedElement.TRAFFICKING_PURPOSE,),
    ),
    Route.SMUGGLING: (
        (DefinedElement.ILLEGAL_ENTRY, DefinedElement.FALSE_DOCUMENTS, DefinedElement.ILLEGAL_STAY),
        (DefinedElement.SMUGGLING_BENEFIT,),
    ),
    Route.FIREARMS: (
        (DefinedElement.ILLICIT_MANUFACTURE, DefinedElement.ILLICIT_TRANSFER, DefinedElement.MARKING),
    ),
}
"""What a definition cannot do without: of each group one element at least. Serious crime has no definition of its own."""


def elements_of(route: Route | None, *, children_only: bool = False) -> tuple[DefinedElement, ...]:
    """Return the elements of a route's definition; where all victims are children, none of means (TIP Protocol 3(c))."""
    without = DefinedElement.TRAFFICKING_MEANS if children_only else None
    return tuple(one for one in DefinedElement if one.route is route and one is not without)


def missing_elements(
    route: Route | None, present: frozenset[DefinedElement], *, children_only: bool = False
) -> tuple[DefinedElement, ...]:
    """Return what the definition cannot do without and nobody has described; of alternatives the first."""
    groups = ONE_OF.get(route, ()) if route else ()
    return tuple(
        group[0]
        for group in groups
        if not present.intersection(group)
        and not (children_only and group[0] is DefinedElement.TRAFFICKING_MEANS)
    )
