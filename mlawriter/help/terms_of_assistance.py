"""Explain the terms of assistance: what is asked for, and how it is given, limited or refused."""

from __future__ import annotations

from mlawriter.help.term import Term
from mlawriter.i18n.messages import N_

TERMS_OF_ASSISTANCE: tuple[Term, ...] = (
    Term(
        "taking-evidence",
        N_("taking evidence or statements"),
        N_("To hear a person and record what is said, under oath or not."),
        "UNTOC 18(3)(a)",
    ),
    Term(
        "service",
        N_("service of judicial documents"),
        N_("To hand papers of a court to a person officially, with proof of it."),
        "UNTOC 18(3)(b)",
        ("served", "service of documents"),
    ),
    Term(
        "searches",
        N_("searches and seizures, and freezing"),
        N_(
            "To look for evidence at a place or on a person and to secure it, if need be against somebody’s will."
        ),
        "UNTOC 18(3)(c)",
    ),
    Term(
        "examining",
        N_("examining objects and sites"),
        N_("To inspect, measure, sample or reconstruct, and to report what was found."),
        "UNTOC 18(3)(d)",
    ),
    Term(
        "evidentiary-item",
        N_("evidentiary item"),
        N_("A thing that can prove a fact in court."),
        "UNTOC 18(3)(e)",
        ("evidentiary items",),
    ),
    Term(
        "expert",
        N_("expert evaluation"),
        N_("The answer of a specialist to questions of fact, never to questions of law."),
        "UNTOC 18(3)(e)",
    ),
    Term(
        "certified-copy",
        N_("certified copy"),
        N_("A copy of which an authority confirms that it agrees with the original."),
        "UNTOC 18(3)(f)",
        ("certified copies",),
    ),
    Term(
        "bank-records",
        N_("bank records"),
        N_("Statements, opening papers, orders and correspondence of an account."),
        "UNTOC 18(3)(f)",
    ),
    Term(
        "bank-secrecy",
        N_("bank secrecy"),
        N_("The duty of banks to keep silent on their customers. It is no ground for refusal."),
        "UNTOC 18(8)",
    ),
    Term(
        "voluntary-appearance",
        N_("voluntary appearance"),
        N_("A witness or expert comes to the requesting State of free will, without threat of any penalty."),
        "UNTOC 18(3)(h)",
    ),
    Term(
        "safe-conduct",
        N_("safe conduct"),
        N_("The promise that a person who comes is not pursued for what was done before."),
        "UNTOC 18(27)",
    ),
    Term(
        "custody-transfer",
        N_("transfer of a person in custody"),
        N_(
            "A detained person who consents is brought to the other State for a time, to give evidence, and is returned."
        ),
        "UNTOC 18(10)-(12)",
    ),
    Term(
        "video",
        N_("video conference"),
        N_("A hearing at which the person is seen and heard from the requested State."),
        "UNTOC 18(18)",
    ),
    Term(
        "joint-investigation",
        N_("joint investigation"),
        N_("Officers of two or more States inquire together, on the basis of an agreement."),
        "UNTOC 19",
    ),
    Term(
        "techniques",
        N_("special investigative techniques"),
        N_("Covert ways of inquiry: controlled delivery, surveillance, work under cover."),
        "UNTOC 20",
    ),
    Term(
        "controlled-delivery",
        N_("controlled delivery"),
        N_(
            "To let illicit goods travel on under the eyes of the authorities, so as to find those behind them."
        ),
        "UNTOC 2(i)",
    ),
    Term(
        "undercover",
        N_("undercover operation"),
        N_("Officers act under another identity, by permission and direction of the State where they act."),
        "UNTOC 20(1)",
        ("under cover",),
    ),
    Term(
        "interception",
        N_("interception"),
        N_("To listen to or record calls and messages while they pass."),
        "UNTOC 20(1)",
    ),
    Term(
        "proceedings",
        N_("transfer of criminal proceedings"),
        N_("To hand a prosecution over to the State that is better placed."),
        "UNTOC 21",
    ),
    Term(
        "spontaneous",
        N_("spontaneous information"),
        N_("Information given to another State without a request."),
        "UNTOC 18(4)",
    ),
    Term(
        "extradition",
        N_("extradition"),
        N_("To hand over a person for trial or for serving a sentence. It is no mutual legal assistance."),
        "UNTOC 16",
    ),
    Term(
        "subscriber-data",
        N_("subscriber data"),
        N_("Who has an account or number, since when, and how it is paid."),
    ),
    Term(
        "traffic-data",
        N_("traffic data"),
        N_("Who was connected with whom, when, for how long and from where, without what was said."),
    ),
    Term(
        "content-data",
        N_("content of communications"),
        N_("What was said, written or stored. It asks for the strongest grounds."),
    ),
    Term(
        "preservation",
        N_("expedited preservation"),
        N_(
            "A provider keeps data as they are, so that a later request finds them. Nothing is disclosed yet."
        ),
        also=("preserved", "preservation"),
    ),
    Term(
        "confidentiality",
        N_("confidentiality"),
        N_("That the request and its substance become known no further than execution needs."),
        "UNTOC 18(20)",
    ),
    Term(
        "limit-of-use",
        N_("limitation of use"),
        N_(
            "Results serve the purpose named in the request; any other use needs consent. Many treaties call it speciality."
        ),
        "UNTOC 18(19)",
    ),
    Term(
        "ordinary-costs",
        N_("ordinary costs"),
        N_("What the execution usually takes. The requested State bears it."),
        "UNTOC 18(28)",
    ),
    Term(
        "refusal",
        N_("ground for refusal"),
        N_("A reason for which assistance may be declined. The reason is given."),
        "UNTOC 18(21), 18(23)",
        ("refusal", "refused"),
    ),
    Term(
        "postponement",
        N_("postponement"),
        N_("Execution waits because it would disturb proceedings in the requested State."),
        "UNTOC 18(25)",
        ("postponed",),
    ),
    Term(
        "fishing",
        N_("fishing expedition"),
        N_("A request so wide that it seeks a suspicion instead of following one."),
        also=("fishing",),
    ),
    Term(
        "public-order",
        N_("public order"),
        N_("The foundations of a State’s legal order, often called by the French words ordre public."),
        "UNTOC 18(21)(b)",
    ),
    Term(
        "double-jeopardy",
        N_("double jeopardy"),
        N_("That nobody is tried twice for the same act: ne bis in idem."),
    ),
    Term(
        "coercive",
        N_("coercive measure"),
        N_("An act that can be carried out against somebody’s will, such as a search."),
        also=("coercive", "compelled"),
    ),
    Term(
        "certified-translation",
        N_("certified translation"),
        N_("A translation of which a sworn translator or an authority confirms that it is faithful."),
        "UNTOC 18(14)",
    ),
    Term(
        "signature-copy",
        N_("copy for signature"),
        N_("The letter without the mark of a draft. The program makes it once nothing blocking is left."),
    ),
)
