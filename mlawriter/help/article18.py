"""Explain article 18 of the Convention, paragraph by paragraph, in words of our own."""

from __future__ import annotations

from mlawriter.help.article import Article
from mlawriter.i18n.messages import N_

ARTICLE_18: tuple[Article, ...] = (
    Article(
        "18(1)",
        N_("Help as wide as possible"),
        N_(
            "States Parties help one another as widely as they can in investigations, prosecutions and court proceedings on"
            " offences that the Convention covers. Reasonable grounds to suspect are enough: that the offence is"
            " transnational, and that an organized criminal group is involved. Victims, witnesses, proceeds, tools of the"
            " crime or evidence in the requested State can be that link."
        ),
        N_(
            "Tick a ground of the link, tell the facts for it in a sentence, and say what is known of the group."
        ),
        step="scope",
    ),
    Article(
        "18(2)",
        N_("Companies and other legal persons"),
        N_(
            "Help is also given where a company may be held liable, as far as the law of the requested State allows. The"
            " liability need not be criminal: it can be civil or administrative."
        ),
        N_("List the company as a legal person, with its registration number and the kind of liability."),
        step="persons",
    ),
    Article(
        "18(3)",
        N_("What can be requested"),
        N_(
            "The paragraph lists nine purposes. The last one is open to all that the law of the requested State allows."
        ),
        N_("Add one item for each act and each holder or person, so that each can be executed by itself."),
        (
            ("(a)", N_("Taking evidence or statements from a person")),
            ("(b)", N_("Service of judicial documents")),
            ("(c)", N_("Search, seizure and freezing of evidence")),
            ("(d)", N_("Examination of objects and sites")),
            ("(e)", N_("Information, evidentiary items and expert evaluations")),
            ("(f)", N_("Originals or certified copies of documents and records")),
            ("(g)", N_("Identifying and tracing proceeds, property and instrumentalities")),
            ("(h)", N_("Voluntary appearance of a person")),
            (
                "(i)",
                N_("Any other help that the law of the requested State allows, such as electronic evidence"),
            ),
        ),
        step="items",
    ),
    Article(
        "18(4)",
        N_("Information without a request"),
        N_(
            "An authority may pass information on without being asked, where it could help the other State to begin or"
            " finish an inquiry, or lead to a request. Its own law decides whether it may."
        ),
        N_("Use the document for spontaneous information: it is no request and asks for nothing."),
        step="items",
    ),
    Article(
        "18(5)",
        N_("Conditions on information passed on"),
        N_(
            "Whoever receives such information keeps it confidential and uses it within the limits that were set. What"
            " helps an accused person may still be disclosed: the sender is told before, or at once afterwards where"
            " notice was exceptionally not possible."
        ),
        N_("Make the conditions known before you transmit, and never promise secrecy against the defence."),
        step="items",
    ),
    Article(
        "18(6)",
        N_("Other treaties stay in force"),
        N_(
            "Duties under any other treaty on mutual legal assistance, between two States or many, are not touched."
        ),
        N_("List every treaty between the two States, also those on which you do not rely."),
        step="basis",
    ),
    Article(
        "18(7)",
        N_("Which treaty governs the procedure"),
        N_(
            "Paragraphs 9 to 29 apply where no treaty of mutual legal assistance binds both States. Where one does, its"
            " own provisions apply instead, unless both States agree to use paragraphs 9 to 29. Using them is"
            " encouraged where they make cooperation easier."
        ),
        N_(
            "Answer in the step on the legal basis whether another treaty binds both. If one does, name it and give what"
            " it asks for besides paragraph 15."
        ),
        step="basis",
    ),
    Article(
        "18(8)",
        N_("Bank secrecy is no ground to refuse"),
        N_("Assistance may not be refused because bank secrecy protects the records."),
        N_(
            "Name the bank, the account or its holder, and the period. The letter recalls this paragraph for you."
        ),
        step="items",
    ),
    Article(
        "18(9)",
        N_("Dual criminality"),
        N_(
            "The requested State may decline where the conduct would be no offence under its law. It may also help all the"
            " same. What counts is the conduct, not the name that your law gives to it."
        ),
        N_(
            "Describe what was done in plain words, and leave legal terms of your own law to the text of the provision."
        ),
        step="offences",
    ),
    Article(
        "18(10)",
        N_("Transfer of a person in custody"),
        N_(
            "A person who is detained or serves a sentence may be brought to your State for identification, testimony or"
            " other help with evidence. Two consents are needed: that of the person, free and informed, and that of the"
            " authorities of both States, on conditions that they may set."
        ),
        N_(
            "A refusal of the person ends it: think of a video hearing instead. It is never a way to stand trial."
        ),
        step="items",
    ),
    Article(
        "18(11)",
        N_("Custody and return of the person transferred"),
        N_("The State that receives the person takes four duties upon itself."),
        N_("Have these undertakings approved by those who can keep them before the letter goes out."),
        (
            (
                "(a)",
                N_(
                    "It keeps the person in custody, unless the sending State asks for or allows something else."
                ),
            ),
            ("(b)", N_("It returns the person without delay, as was agreed.")),
            ("(c)", N_("It does not ask the sending State to start extradition for the return.")),
            ("(d)", N_("The time spent in its custody counts towards the sentence in the sending State.")),
        ),
        step="items",
    ),
    Article(
        "18(12)",
        N_("No pursuit for earlier acts of the person transferred"),
        N_(
            "Whatever the nationality, the person is not prosecuted, detained or otherwise restricted in your State for"
            " anything done before leaving the other State, unless that State agrees. No number of days ends this."
        ),
        N_("Do not mix it with safe conduct under paragraph 27, which has an end."),
        step="assurances",
    ),
    Article(
        "18(13)",
        N_("Central authorities and channels"),
        N_(
            "Each State names a central authority that executes requests or passes them on quickly. Special regions with"
            " their own system may have their own. A State may insist on the diplomatic channel. INTERPOL serves urgent"
            " cases alone, where the States agree and it is possible."
        ),
        N_("Check the designation shortly before sending, and record the day of the check."),
        step="authorities",
    ),
    Article(
        "18(14)",
        N_("Writing, language and authenticity"),
        N_(
            "A request is made in writing, or in a way that leaves a written record, in a language that the requested"
            " State accepts, and so that its authenticity can be established. An urgent request may be made orally where"
            " both States agree; it is then confirmed in writing forthwith."
        ),
        N_(
            "Ask the central authority which language it accepts, and whether the translation has to be certified."
        ),
        step="closing",
    ),
    Article(
        "18(15)",
        N_("What every request contains"),
        N_("Six points make a request complete. Most letters that come back lack one of them."),
        N_("Work until nothing blocking is left in the review: these points are checked there one by one."),
        (
            ("(a)", N_("The authority that makes the request.")),
            (
                "(b)",
                N_(
                    "What the matter is about, its nature and stage, and the name and functions of the authority that conducts it."
                ),
            ),
            ("(c)", N_("A summary of the relevant facts. Service of judicial documents alone needs none.")),
            ("(d)", N_("What is asked for, and any particular procedure that is wished.")),
            (
                "(e)",
                N_(
                    "Where possible, identity, location and nationality of each person. What is not known is said to be unknown."
                ),
            ),
            ("(f)", N_("The purpose for which evidence, information or action is sought.")),
        ),
        step="authorities",
    ),
    Article(
        "18(16)",
        N_("Further information"),
        N_(
            "The requested State may ask for more where it needs that to execute the request or to ease its execution."
        ),
        N_(
            "Answer each question by its number in a letter of supplementary information, and soon: the request waits for it."
        ),
    ),
    Article(
        "18(17)",
        N_("Executed under the law of the requested State"),
        N_(
            "The requested State executes a request under its own law. A procedure that you wish is followed where that law"
            " does not forbid it and where it is possible."
        ),
        N_("Give the reason for each procedure, and what would serve you if it is not possible."),
        step="conditions",
    ),
    Article(
        "18(18)",
        N_("Hearing by video conference"),
        N_(
            "A witness or expert may be heard by video conference where appearing in person is not possible or not"
            " desirable. The States may agree that a judge of yours conducts the hearing and a judge of theirs attends."
        ),
        N_(
            "It is not written for accused persons. Say who conducts the hearing, and give the time by both clocks."
        ),
        step="items",
    ),
    Article(
        "18(19)",
        N_("Limits of use"),
        N_(
            "What you receive may not be passed on or used for anything but the investigation, prosecution or proceedings named in the request, without the prior consent of the requested State. What helps an accused person may be disclosed, with notice before, or without delay afterwards where notice was exceptionally not possible."
        ),
        N_("Name every proceeding now: confiscation, trials of other suspects, tax or civil proceedings."),
        step="use",
    ),
    Article(
        "18(20)",
        N_("Confidentiality"),
        N_(
            "You may ask that the request and its substance be kept confidential, except as far as execution needs it. If"
            " the requested State cannot do that, it tells you promptly."
        ),
        N_("Give a reason, and ask to be told before anything goes on without confidentiality."),
        step="conditions",
    ),
    Article(
        "18(21)",
        N_("Grounds for refusal"),
        N_(
            "The requested State may refuse on four grounds, besides a lack of dual criminality (paragraph 9). It is free to help all the same."
        ),
        N_("A list of common reasons, each with its remedy, is under “Why was my request returned?”."),
        (
            ("(a)", N_("The request was not made as this article says.")),
            ("(b)", N_("Its sovereignty, security, public order or other essential interests would suffer.")),
            ("(c)", N_("Its own law would forbid the act in a like case of its own.")),
            ("(d)", N_("Its own law on mutual legal assistance does not allow it.")),
        ),
    ),
    Article(
        "18(22)",
        N_("Fiscal matters"),
        N_(
            "A request may not be refused only because the offence is thought to involve taxes or customs as well."
        ),
        N_("Say openly that there is a fiscal side, and what the offence is beyond it."),
        step="matter",
    ),
    Article(
        "18(23)",
        N_("Reasons for a refusal"),
        N_("Whoever refuses assistance gives the reasons."),
        N_(
            "If reasons are missing, ask for them. Record the refusal in the course of the request, then mend what can be mended."
        ),
    ),
    Article(
        "18(24)",
        N_("Time, progress and withdrawal"),
        N_(
            "A request is executed as soon as possible. Deadlines are taken into account as far as possible, when reasons"
            " are given, best in the request itself. The requested State answers reasonable questions on progress. You tell"
            " it promptly when help is no longer needed."
        ),
        N_("Give a day and a reason. “Urgent” alone says nothing."),
        step="conditions",
    ),
    Article(
        "18(25)",
        N_("Postponement"),
        N_(
            "Assistance may be postponed where it would interfere with an investigation, prosecution or trial of theirs."
        ),
        N_("Ask early about proceedings there on the same facts, and say what cannot wait."),
        step="matter",
    ),
    Article(
        "18(26)",
        N_("Consultation before a refusal"),
        N_(
            "Before refusing or postponing, the requested State consults you on terms under which it could help. If you"
            " accept its conditions, they bind you."
        ),
        N_("Record each accepted condition: the program recalls it when the result is used."),
    ),
    Article(
        "18(27)",
        N_("Safe conduct"),
        N_(
            "A witness, expert or other person who agrees to come is not prosecuted, detained or restricted for anything"
            " before leaving the requested State. The protection ends when the person stays although free to leave for 15"
            " consecutive days after official notice, or for another period that the States agreed, or comes back freely."
        ),
        N_("The period is never shortened by one side. Have the promise approved by those whom it binds."),
        step="assurances",
    ),
    Article(
        "18(28)",
        N_("Costs"),
        N_(
            "The requested State bears the ordinary costs unless the States agree otherwise. Where costs are substantial or"
            " extraordinary, both consult on how they are borne."
        ),
        N_("Propose consultation for video hearings, transfers, large forensic work and long surveillance."),
        step="conditions",
    ),
    Article(
        "18(29)",
        N_("Records held by the government"),
        N_(
            "Copies of government records that are open to the public are given. Copies of others may be given in whole, in"
            " part or on conditions, as the requested State decides."
        ),
        N_("Say for each record whether it is public there, as far as you know."),
        step="items",
    ),
    Article(
        "18(30)",
        N_("Further agreements"),
        N_("States consider agreements with one another that serve this article or make it work better."),
        N_("It carries no request. Tell your ministry where an agreement would have helped."),
    ),
)
"""The paragraphs in order."""

BETWEEN_TREATIES = N_(
    "It applies where no other treaty of mutual legal assistance binds both States, or where both agree to use it:"
    " paragraph 7."
)
"""What is said of paragraphs 9 to 29."""
