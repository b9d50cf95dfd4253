"""Explain why requests come back: what the other State says, what to do, and which field, checks and paragraphs concern it."""

from __future__ import annotations

from dataclasses import dataclass

from mlawriter.core.fields import Path
from mlawriter.i18n.messages import N_, Message


@dataclass(frozen=True, slots=True)
class Reason:
    """Hold one reason for return, refusal or delay; `path` leads to where a request mends it."""

    key: str
    title: Message
    said: Message
    remedy: Message
    path: Path
    codes: tuple[str, ...]
    paragraphs: tuple[str, ...]


REASONS: tuple[Reason, ...] = (
    Reason(
        "addressee",
        N_("Sent to the wrong authority"),
        N_("“We are not the authority that receives such requests.”"),
        N_(
            "Look up the central authority, mind special regions and territories, and record the day on which you checked it."
        ),
        ("requested", "name"),
        ("A04", "A05", "A06", "A09"),
        ("18(13)",),
    ),
    Reason(
        "channel",
        N_("Sent by the wrong channel"),
        N_("“Please send it through the diplomatic channel”, or: “INTERPOL is not accepted.”"),
        N_(
            "Choose the channel that the State wants. INTERPOL needs urgency and the agreement of both States."
        ),
        ("requested", "channel"),
        ("A07", "A08"),
        ("18(13)",),
    ),
    Reason(
        "no-basis",
        N_("No legal basis, or the wrong one"),
        N_("“The treaty named does not bind us”, or: “Another treaty governs.”"),
        N_(
            "Answer anew who is Party and which treaties bind both States. Put the treaty that governs first, and plead a Protocol only between its Parties."
        ),
        ("basis", "other_treaty"),
        ("B01", "B02", "B03", "B04", "B09"),
        ("18(7)", "37"),
    ),
    Reason(
        "treaty-contents",
        N_("What the other treaty asks for is missing"),
        N_("“Our treaty asks for more than was given.”"),
        N_(
            "List the treaty with its articles. The step on the legal basis then shows what each treaty asks for."
        ),
        ("basis", "treaties"),
        ("B04",),
        ("18(6)", "18(7)"),
    ),
    Reason(
        "not-covered",
        N_("The offence is not covered"),
        N_("“We see no transnational element”, or: “We see no organized group.”"),
        N_(
            "Tick how the offence falls under the Convention and a ground of the link, and tell the facts for both. Suspicion on reasonable grounds is enough."
        ),
        ("scope", "grounds"),
        ("B06", "B07", "B10", "B11", "B12"),
        ("18(1)", "2", "3"),
    ),
    Reason(
        "dual-criminality",
        N_("Dual criminality is not shown"),
        N_("“The conduct described is no offence under our law.”"),
        N_(
            "Describe the conduct step by step instead of naming the offence. Point to an offence that both States undertook to have."
        ),
        ("offences",),
        ("D17", "D25", "E06"),
        ("18(9)",),
    ),
    Reason(
        "law-text",
        N_("The text of the law or the penalty is missing"),
        N_("“Please send the provisions with the maximum penalty.”"),
        N_("Quote the provision or enclose it as an annex, and enter the maximum penalty."),
        ("offences",),
        ("D10", "D11", "B07"),
        ("18(15)", "2"),
    ),
    Reason(
        "facts-thin",
        N_("The facts are too thin"),
        N_("“We cannot see what happened, or who did what.”"),
        N_(
            "Say who did what, when, where and how. Let every suspect appear, with dates, and write for a reader without your file."
        ),
        ("facts", "narrative"),
        ("D01", "D03", "D04", "D05", "D08"),
        ("18(15)",),
    ),
    Reason(
        "no-link",
        N_("The link to the requested State is missing"),
        N_("“Why should the evidence be here?”"),
        N_("Say which facts lead to this holder, place or person in the requested State."),
        ("facts", "evidence_there"),
        ("D06", "D09", "F25", "F43"),
        ("18(1)", "18(15)"),
    ),
    Reason(
        "fishing",
        N_("The request is a fishing expedition"),
        N_("“All records of all banks cannot be asked for.”"),
        N_(
            "Name the holder, account or thing, the period, and what each result is to prove. Strike out “any and all”."
        ),
        ("items",),
        ("E02", "E03", "E10", "F20", "F47", "F116"),
        ("18(15)", "18(21)"),
    ),
    Reason(
        "coercion",
        N_("Grounds for a coercive measure are missing"),
        N_("“A court here needs reasonable grounds, or your own order.”"),
        N_(
            "Give the grounds, recent ones, and your own provision under which the measure could be ordered. Enclose an order that exists."
        ),
        ("items",),
        ("E05", "F21", "F22", "F117"),
        ("18(17)", "18(21)"),
    ),
    Reason(
        "persons",
        N_("A person cannot be found"),
        N_("“There is nobody of that name at that address.”"),
        N_("Give date of birth, documents, nationality and the newest address. Say why a detail is unknown."),
        ("persons",),
        ("C05", "C06", "C07", "C09", "F10"),
        ("18(15)",),
    ),
    Reason(
        "own-order",
        N_("The order cannot be executed as it came"),
        N_("“The copy is not certified”, or: “The order is not final.”"),
        N_(
            "Enclose a certified copy, say whether and since when the order is final, and how far it is to be executed."
        ),
        ("annexes",),
        ("F63", "F64", "F65", "F72"),
        ("13",),
    ),
    Reason(
        "third-parties",
        N_("Rights of third parties are open"),
        N_("“Were the other owners heard?”"),
        N_("List whoever has or claims a right in the property, and how they were notified and heard."),
        ("items",),
        ("F66",),
        ("12", "13"),
    ),
    Reason(
        "procedure",
        N_("The procedure wished is not possible"),
        N_("“Our law knows no such form.”"),
        N_("Ask for the result, not for a tool of your own law. Give the reason, and a second-best way."),
        ("conditions", "procedure"),
        ("E04", "E07", "E08"),
        ("18(17)",),
    ),
    Reason(
        "sovereignty",
        N_("Sovereignty or public order is touched"),
        N_("“Your officers cannot act here”, or: “Essential interests stand against it.”"),
        N_(
            "Ask for presence by permission alone, and let the authorities there conduct every act. Consult before you send a delicate request."
        ),
        ("conditions", "presence"),
        ("B22", "E09", "F149"),
        ("4", "18(21)", "18(26)"),
    ),
    Reason(
        "penalty",
        N_("An assurance on the penalty is missing"),
        N_("“We do not help where such a penalty may follow.”"),
        N_("Give the assurance that your law and your authorities allow, approved by those whom it binds."),
        ("assurances", "given"),
        ("B24", "G09"),
        ("18(21)", "18(26)"),
    ),
    Reason(
        "use",
        N_("The use is wider than the request said"),
        N_("“The result was given for another case”, or: “For what will it be used?”"),
        N_(
            "Name the purpose and every proceeding foreseen. For a new one ask for consent before you use the result."
        ),
        ("use", "proceedings"),
        ("G01", "G31", "H09", "H26"),
        ("18(19)",),
    ),
    Reason(
        "language",
        N_("The language is not accepted, or not certified"),
        N_("“Please send a certified translation.”"),
        N_(
            "Choose a language that the State accepts, and say whether the translation is certified. Annexes need it as well."
        ),
        ("language", "accepted"),
        ("G11", "G12", "G15", "G33"),
        ("18(14)",),
    ),
    Reason(
        "signature",
        N_("Signature, seal or date is missing"),
        N_("“We cannot tell whether the request is authentic.”"),
        N_(
            "Name who signs, with function, place and date. Leave no placeholder, and sign the copy for signature, not a draft."
        ),
        ("signatory", "name"),
        ("A11", "G14", "G18", "G19"),
        ("18(14)",),
    ),
    Reason(
        "annexes",
        N_("An annex is missing"),
        N_("“Annex 3 was not enclosed.”"),
        N_(
            "List each annex, cite it in the text, and say whether it is an original, a certified copy or a copy."
        ),
        ("annexes",),
        ("G16", "G17", "F11"),
        ("18(14)", "18(15)"),
    ),
    Reason(
        "late",
        N_("It came too late"),
        N_("“The hearing has passed”, or: “The data are deleted.”"),
        N_(
            "Count the time for translation, sending and execution. Give a reason for the day, and have data preserved first."
        ),
        ("conditions", "deadline"),
        ("G04", "G05", "F13", "F87", "F103", "F115"),
        ("18(24)",),
    ),
    Reason(
        "urgency",
        N_("Urgency is not explained"),
        N_("“It was handled in its turn.”"),
        N_("Say what happens on which day if nothing is done. Confirm an oral request in writing at once."),
        ("conditions", "urgency"),
        ("G06", "G07", "H36"),
        ("18(13)", "18(14)", "18(24)"),
    ),
    Reason(
        "costs",
        N_("Costs are out of proportion"),
        N_("“The value does not justify the effort.”"),
        N_(
            "Say what depends on the result, limit the request to what counts, and propose to consult on substantial costs."
        ),
        ("conditions", "costs"),
        ("E13", "E14", "G08"),
        ("18(28)",),
    ),
    Reason(
        "duplicate",
        N_("The same was asked before"),
        N_("“We answered this already”, or: “Several authorities of yours ask the same.”"),
        N_(
            "Name earlier requests with their references, and say what is still open. Police may hold the answer already."
        ),
        ("matter", "earlier"),
        ("A12", "B17", "E18", "G28"),
        ("18(15)", "27"),
    ),
    Reason(
        "no-answer",
        N_("Questions were not answered"),
        N_("“We wrote and heard nothing; the file is closed.”"),
        N_(
            "Name a contact with telephone, e-mail and hours. Record questions in the course of the request, and answer them by number."
        ),
        ("requesting", "contact"),
        ("A10", "H28"),
        ("18(16)", "18(24)"),
    ),
    Reason(
        "parallel",
        N_("It interferes with proceedings there"),
        N_("“Execution is postponed.”"),
        N_("Describe what you know of proceedings there, offer to consult, and say what cannot wait."),
        ("matter", "parallel"),
        ("C17", "H66"),
        ("15", "18(25)", "18(26)"),
    ),
    Reason(
        "wrong-instrument",
        N_("Another procedure is meant"),
        N_("“This is a matter of extradition”, or: “of police cooperation.”"),
        N_(
            "Leave arrest, surrender and the serving of sentences to their own treaties. Ask the police for what the police can give."
        ),
        ("items",),
        ("B15", "B16", "B17", "F91"),
        ("16", "17", "27"),
    ),
    Reason(
        "confidentiality",
        N_("Confidentiality cannot be kept"),
        N_("“Our law has the holder told”, or: “The name stood in the letter.”"),
        N_(
            "Ask for secrecy with a reason, ask to be told first, and put protected names into the confidential annex."
        ),
        ("conditions", "confidentiality"),
        ("C20", "D23", "G02", "G03"),
        ("18(20)", "24"),
    ),
)
"""In the order in which an officer would look: who, on what basis, what, how, when."""
