"""List the words of English."""

from __future__ import annotations

from mlawriter.lexicon.forms import BUDAPEST_AT_HOME, REST, START, annexes, items, minimum, span
from mlawriter.lexicon.lexicon import Lexicon
from mlawriter.lexicon.wording import Wording

_OF_THIS = r"(?:of|to) (?:this|the present)"
_YEARS, _MONTHS = "years?", "months?"
_PERSON = r"(?:him|her|them|(?:the |this |these )?(?:suspects?|accused(?: persons?)?|persons?|fugitives?|convict(?:s|ed persons?)?))(?!['’\w])"
_PAPER = (
    r"(?! (?:warrants?|records?|reports?|sheets?|files?|hearings?|requests?|papers?|documents?|proceedings|decisions?|orders?|cases?"
    r"|treat(?:y|ies)|laws?|acts?))\b"
)
_PAPER_OR_RULING = (
    r"\b(?! (?:warrants?|records?|reports?|sheets?|files?|hearings?|requests?|papers?|documents?|proceedings|procedures?|decisions?|orders?"
    r"|judge?ments?|rulings?|cases?|treat(?:y|ies)|laws?|acts?))"
)
_ASK = (
    r"\b(?:(?<!not )(?<!n't )(?<!n’t )(?:request(?:s|ing)?|ask(?:s|ing)?(?: for)?|seek(?:s|ing)?)|please|kindly|would like|wish(?:es)?)\s+"
    r"(?:(?:that|you|your|to|the|his|her|their|of|and|be|for|also|hereby|kindly|urgently|immediate(?:ly)?|provisional(?:ly)?|competent|authorit(?:y|ies)"
    r"|requested|state|suspects?|accused|persons?|fugitives?|locate|find|trace|(?-i:[A-Z][\w'’-]+)),?\s+){0,9}?"
)
_OBTAIN = r"(?:obtain|seek|secure|request|ensure|enable|allow|facilitate|achieve|effect|prepare|get|support|ask for)(?:ing)?"
_TOLD = (
    r"(?![^.;\n\0]*\b(?:is|are|was|were|be|been|has|have|had|will|would|may|can|cannot|did|does|do|took|takes?|remains?|follows?|concerns?"
    r"|not|no|refused|granted|ordered|pending|separate(?:ly)?|already|earlier|previous|later|see|\d{4})\b)"
)
_FOR_TESTIMONY = r"(?![^.\n]{0,60}(?:testi|evidence|hearing|heard))"
_NUMBERED = r"(?! (?:identification|registration|reference|number|id|no|code|payer|file)s?\b)"
_BUDAPEST = r"(?:Budapest Convention|Convention of Budapest|Convention on Cybercrime|Cybercrime Convention)"
_BUDAPEST_STEMS = ("budapest", "on cybercrime", "cybercrime conv")
_MEASURE = r"(?:seize|freeze|arrest|detain|search|interview|interrogate|hear|obtain|provide|send|hand over|execute|serve|intercept|extradite)"
_NOT_OURS = r"(?:(?!\b(?:we|our|requesting)\b)[^.]){0,40}"

LEXICON = Lexicon(
    months=(
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sep sept",
        "october oct",
        "november nov",
        "december dec",
    ),
    date="",
    annex=Wording(
        annexes(r"annex(?:es)?|appendi(?:x|ces)", "and|to", _OF_THIS, r"\b(?:of|to|in)\b", r"nos?\.?"),
        "annex",
        "appendi",
        lead=4,
    ),
    to="to",
    item=Wording(items(r"\bitems?\s+(?:no\.?\s*)?", rf"and|or|above|below|{_OF_THIS}"), "item", lead=6),
    article=Wording(
        r"\b(?:articles?|art\.)\s*(?P<article>\d{1,3})(?:(?:\s*\(|,? paragraphs? )(?P<paragraph>\d{1,2})\b\)?)?(?:\s*\([a-z0-9]{1,3}\)){0,2},?\s+(?:of|to)\s+"
        r"(?:the |this )?(?:UNTOC\b|Palermo Convention|Convention against Transnational"
        r"|Convention\b(?! (?:on|against|for|of|between|relating|concerning)\b))",
        "untoc",
        "convention",
        lead=80,
    ),
    placeholder=(
        r"to be (?:added|completed|confirmed|inserted)|tbd|tbc|todo|insert(?: [^\]]{1,40})?"
        r"|(?:full |official |exact )?(?:name|date|place|address|number|reference|amount|title|function|authority)s?"
    ),
    like_placeholder=(
        r"court|state|country"
        r"|(?:full |official |exact )?(?:name|date|place|address|number|reference|amount|title|function|authority|court|state|country)s? of [^\]]{1,40}"
    ),
    see_elsewhere=r"\b(?:annex|appendix|attach|enclos|see (?:the )?file)",
    abbreviations="",
    certainty=Wording(
        r"\b(?:has been (?:fully |clearly )?prove[nd]|have been prove[nd]|it is (?:proven|certain|beyond (?:any )?doubt)|proves beyond"
        r"|has proved (?:that|his|her|their)|undoubtedly|without any doubt)\b",
        "been prove",
        "been fully prove",
        "been clearly prove",
        "is proven",
        "is certain",
        "beyond doubt",
        "beyond any doubt",
        "proves beyond",
        "has proved",
        "undoubtedly",
        "any doubt",
    ),
    guilt=Wording(
        r"\b(?:(?:is|are|was|were) (?:clearly |undoubtedly )?guilty|the (?:criminals|culprits?|perpetrators?|thie(?:f|ves)|murderers?|traffickers?|gangster))\b",
        "guilty",
        "the criminals",
        "the culprit",
        "the perpetrator",
        "the thie",
        "the murderer",
        "the trafficker",
        "the gangster",
    ),
    tone=Wording(
        r"\b(?:the requested State (?:must|has to)|you (?:must|have to)|we demand|corrupt (?:\w+ )?(?:police|officials?|judges?|government)"
        r"|notorious|vicious|evil|scum|gangsters?|so-called)\b",
        "state must",
        "state has to",
        "you must",
        "you have to",
        "we demand",
        "corrupt ",
        "notor",
        "vicious",
        "evil",
        "scum",
        "gangster",
        "so-called",
    ),
    jargon=Wording(
        r"\b(?:probable cause|hearsay|plea bargain\w*|felony|felonies|misdemeanou?rs?|RICO|arraign\w+|nolle prosequi|chain of custody|voir dire|amicus curiae)\b",
        "probable cause",
        "hearsay",
        "plea bargain",
        "felon",
        "misdemeano",
        "rico",
        "arraign",
        "nolle",
        "chain of custody",
        "voir dire",
        "amicus",
        lead=16,
    ),
    currency=(
        r"(?-i:\b[A-Z]{3}\b)|\b(?:[KTU]Shs?|F\s?CFA|Rs|Tk|DH|kr|zł)\b|[$€£¥₦₹₽￥]"
        r"|\b(?:dollar|euro|franc|shilling|pound|dinar|rial|riyal|dirham|rupee|peso|real|reais|yuan|yen|rand|naira)"
    ),
    money=(
        r"\b(?:sums?|amounts?|amounting|totall?ing|paid|pay|pays|transferred|wired|worth|profits?|loss|losses|fees?|bribes?)\s+(?:\w+\s+){0,1}"
    ),
    fiscal=Wording(
        rf"\b(?:tax{_NUMBERED}(?:es|ation)?(?: evasion| fraud)?|VAT{_NUMBERED}|customs (?:duty|duties|fraud|offence|declaration|entry|entries)|excise|smuggl\w+ of goods)\b",
        "tax",
        "vat",
        "customs",
        "excise",
        "smuggl",
        lead=20,
    ),
    secret_source=Wording(
        r"\b(?:confidential informants?|informants?|confidential (?:human )?sources?|intelligence (?:report|service|source)s?"
        r"|financial intelligence unit replied|undercover (?:agent|officer)s?|covert source)\b",
        "informant",
        "confidenti",
        "intelligence",
        "undercover",
        "covert",
    ),
    extradition=Wording(
        rf"{_ASK}(?:extradit(?:e|ed|ing)\b|extradition{_PAPER}|arrested\b|arrest{_PAPER}|execute (?:the |this |our )?(?:\w+ )?arrest warrant|handed over\b"
        rf"|surrendered\b|(?:hand|surrender) (?:over )?(?:of )?{_PERSON}|surrender of {_PERSON}|hand {_PERSON} over)"
        r"|(?<!no )(?<!any )(?<!neither )\b(?:extradition|arrest|surrender) (?:of [^.;\n]{1,50}? )?(?:is|are) (?:hereby |also )?(?:requested|sought)\b"
        r"(?! (?:separately|by|in|under|through|elsewhere))",
        "extrad",
        "arrest",
        "hand h",
        "hand t",
        "hand over",
        "handed",
        "surrender",
        lead=120,
    ),
    extradition_aim=Wording(
        rf"(?:(?:\b(?:to|and|by|of|for) |{START}){_OBTAIN}|\bwith a view to|for the purposes? of|aim(?:s|ed|ing) at) (?:the |his |her |their |an? )?"
        rf"(?:(?:arrest|surrender) and )?(?:extradition{_PAPER_OR_RULING}|surrender of (?P<of>{REST}))"
        r"|\bso that [^.;\n\0]{1,50}? be extradited\b|\b(?:in order|so as) to extradite\b|\bto have [^.;\n\0]{1,40}? extradited\b"
        rf"|{START}(?:(?:the|provisional|immediate|urgent|early) )*(?:(?:arrest|surrender|transfer|extradition)(?:,| and| or) )*"
        rf"{_TOLD}(?:extradition of {REST}|surrender of (?P<noted>{REST}))",
        "extradi",
        "surrender",
        lead=120,
    ),
    denied=r"\b(?:not|no|nothing|neither|nor|never|without|cannot|was|were|had|been|rather than|instead of)\b|n['’]t\b",
    just_denied=r"\b(?:nothing|not|no|never|neither|nor|none)\b",
    whereto="to|into|for|by|from|and|under",
    somebody="suspect suspects accused person persons fugitive fugitives convict convicted wanted man woman",
    beside_names="the this these mr mrs ms",
    sentence_transfer=Wording(
        rf"{_ASK}transfer(?:red)? (?:of )?(?:the )?(?:sentenced (?:persons?|prisoners?)|prisoners?|convicts?|convicted persons?|sentences?|enforcement of the sentence)\b"
        rf"{_FOR_TESTIMONY}"
        rf"|{_ASK}transfer\b[^.;\n]{{1,60}}\bserv(?:e|ing) (?:his|her|their|the|a) (?:remaining )?sentence\b",
        "sentence",
        "prisoner",
        "convict",
        lead=220,
    ),
    police=Wording(
        r"\b(?:whether (?:he|she|they|(?:the |this )?(?:suspect|person|accused)s?) (?:is|are) (?:still |now )?(?:in|present in|on) (?:the|your) (?:country|territory)"
        r"|whereabouts of|entr(?:y|ies) and exits?|border crossings?|criminal records? of|previous convictions of|vehicle registration|(?:registered )?(?:owner|keeper) of the (?:vehicle|car))\b",
        "the country",
        "your country",
        "the territory",
        "your territory",
        "whereabouts",
        "and exit",
        "border crossing",
        "criminal record",
        "previous conviction",
        "vehicle",
        "of the car",
        lead=80,
    ),
    catch_all=Wording(
        r"\b(?:any other (?:relevant )?(?:evidence|information|documents?|records?|assistance|material)|any and all"
        r"|all (?:available|relevant|possible|other) (?:evidence|information|documents?|records?|material)|everything (?:available|relevant))\b",
        "any other",
        "any and all",
        "all available",
        "all relevant",
        "all possible",
        "all other",
        "everything",
    ),
    foreign_tool=Wording(
        r"\b(?:subpoenas?|grand jury|(?:issue|obtain) a (?:search |production )?(?:warrant|order)|production order|depositions?)\b",
        "subpoena",
        "grand jury",
        "issue a",
        "obtain a",
        "production order",
        "deposition",
    ),
    own_act=Wording(
        r"\b(?:our|the requesting) (?:officers?|officials?|investigators?|police|prosecutors?) (?:will|shall|must|are to|intend to) (?:\w+ ){0,2}?(?:search|question|interview|seize|conduct|examine|interrogate|collect)"
        r"|\bwe (?:will|shall) (?:\w+ )?(?:search|question|interview|seize|examine|interrogate)",
        "our ",
        "requesting ",
        "we will",
        "we shall",
    ),
    everything=r"\b(?:(?:all|any) (?:the |his |her |their |its )?(?:assets|property|properties|accounts)(?: world-?wide| anywhere)?|world-?wide)\b",
    legal_opinion=r"\b(?:legal opinion|(?:is|are|was|were) \w+ (?:guilty|liable|unlawful|illegal|lawful)|under (?:the )?law of|constitute an? (?:offence|crime))\b",
    asking=(
        rf"\b(?:please|kindly)\s+(?:\w+\s+)?{_MEASURE}\b"
        r"|\b(?:we|the requesting state|our authorities)\s+(?:hereby\s+)?(?:request|ask|seek|demand)s?\b"
        rf"|\b(?:is|are)\s+(?:hereby\s+)?(?:requested|asked)\s+to\s+{_MEASURE}\b"
    ),
    company=r"\b(?:Ltd|Limited|LLC|L\.L\.C|Inc|PLC|GmbH|S\.A|Company)\b",
    police_service=r"\b(?:police|interpol)\b",
    regions=Wording(
        r"(?P<cn>\b(?:Hong[ -]?Kong|Macao|Macau)\b)|(?P<nl>\bAruba\b)",
        "hong",
        "maca",
        "aruba",
    ),
    time_zone=(
        r"\b(?:UTC|GMT|Z|[CEW]ES?T|WAT|CAT|EAT|SAST|MSK|TRT|IST|PKT|GST|AST|BRT|ART|JST|KST|SGT|HKT|AES?T|[ECMP][SD]T)\b"
        r"|\+\s?\d{1,2}|\(\s*[\u2212-]\s?\d{1,2}(?::?\d{2})?\s*\)"
    ),
    secrecy=r"\b(?:law (?:office|firm|chambers)|lawyer|attorney|solicitor|barrister|notary|medical practice|surgery|clinic|newspaper|newsroom)\b",
    post_box=r"\b(?:p\.?\s?o\.?\s?box|post(?:al)?\s(?:office\s)?box|postfach)(?!\w)",
    post_code=r"\b(?:p\.?c\.?|postal code|post ?code|zip(?: code)?)",
    street=(
        r"\b(?:streets?|st|roads?|rd|avenues?|ave?|lane|ln|drive|way|square|sq|close|court|crescent|boulevards?|blvd|highway|hwy|row|terrace"
        r"|buildings?|bldg|towers?|houses?|plaza|floor|flat|apartments?|apt|suite|room|office|shop|block|plot|villas?|estate|compound|gate|hotel"
        r"|prison|hospital|centre|center|mall|church|mosque|school|farm|via|viale|piazza|\w*stra(?:ß|ss)e|\w*str|\w*weg|\w*platz|\w*gasse)\b"
    ),
    minimum=minimum("at least|not less than|no less than|minimum(?: term)?(?: of)?", _YEARS, _MONTHS),
    span=span(_YEARS, _MONTHS, "to|and"),
    political=Wording(
        r"\b(?:insult(?:ing)? (?:to |of )?(?:the )?(?:head of state|president|king|monarch|sovereign)|sedition|seditious|treason"
        r"|l[eè]se[- ]majesty|blasphemy|desertion|military (?:offence|crime|insubordination)|espionage)\b",
        "insult",
        "sediti",
        "treason",
        "majest",
        "blasphem",
        "desertion",
        "military",
        "espion",
    ),
    drugs=Wording(
        r"\b(?:narcotic\w*|cocaine|heroin|methamphetamine|cannabis|drug traffick\w+|traffick\w+ (?:in|of) drugs)\b",
        "narcotic",
        "cocaine",
        "heroin",
        "methamphetamine",
        "cannabis",
        "drug",
    ),
    cybercrime_convention=Wording(
        r"\b(?:United Nations|UN) Convention against Cybercrime\b", "against cybercrime", lead=60
    ),
    budapest=Wording(_BUDAPEST, *_BUDAPEST_STEMS, lead=60),
    budapest_at_home=Wording(
        rf"\b(?:articles?|art\.) {BUDAPEST_AT_HOME}[^.;\n]{{0,30}}?{_BUDAPEST}|{_BUDAPEST},? (?:articles?|art\.) {BUDAPEST_AT_HOME}",
        *_BUDAPEST_STEMS,
        lead=80,
    ),
    extradition_title="extradi",
    assistance_title="assist|cooperat",
    vague_use=r"(?:this|the|our|present)?\s*(?:present )?(?:case|matter|proceedings?|trial)",
    costs_on_them=rf"\b(?:you|requested State)\b{_NOT_OURS}\b(?:shall|must|will|should)\b(?! not\b| never\b| neither\b)(?:(?!\bwe\b)[^.]){{0,20}}\b(?:pay|bear|cover)\b(?! (?:no|nothing|none)\b)",
    reciprocity="reciproc",
    no_death="death penalty|capital punishment",
    innocence=r"presum\w+ (?:of innocence|innocent)",
    exculpatory="exculpat",
    withdrawal=r"no longer (?:needed|required)",
    fifteen_days=Wording(
        r"\b(?:15|fifteen) (?:consecutive |calendar |clear )?days?\b",
        "15 days",
        "15 day",
        "15 consecutive",
        "15 calendar",
        "15 clear",
        "fifteen",
    ),
    order_to_come=Wording(
        r"\b(?:must|shall|is (?:obliged|required|ordered) to|has to) (?:appear|attend|come)\b|\bunder (?:pain|penalty) of\b",
        "appear",
        "attend",
        "come",
        "penalty of",
        "pain of",
    ),
    regime_words=Wording(
        r"\bsafe conduct\b|\bimmunity from (?:prosecution|arrest)\b", "safe conduct", "immunity from"
    ),
)
