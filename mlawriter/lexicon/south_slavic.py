"""List the words of Bosnian, Croatian, Montenegrin and Serbian, in every form that one of them has.

They are written in Latin letters; the Cyrillic ones are made from them. `[ij]?` and `(?:ij)?` stand for both ways of
writing the old yat.
"""

from __future__ import annotations

from mlawriter.lexicon.cyrillic import in_cyrillic
from mlawriter.lexicon.forms import BUDAPEST_AT_HOME, REST, START, annexes, items, minimum, span
from mlawriter.lexicon.lexicon import Lexicon
from mlawriter.lexicon.wording import Wording

_OF_THIS = (
    r"(?:uz |u |ov(?:og|oj|om|e)|(?:ov|prilože|predmet)\w+)\s*(?:ov\w+|zamolnic\w+|zahtjev\w*|zahtev\w*)?"
)
_YEARS, _MONTHS = "godin[aeu]", r"m(?:j)?esec[ai]?"
_PERSON = r"(?:(?:ov\w+ |nav?edeno\w+ )?(?:osumnjičen\w+|okrivljen\w+|optužen\w+|osuđen\w+|bjegun\w*|begun\w*|tražen\w+ (?:lic|osob)\w+|lic[aeu]|osob[aeu]|nje(?:ga|nu)|nju|njih|njeg))\b"
_ASK = (
    r"(?<!ne )\b(?:mol(?:imo|i|e)|tražimo|traži se|zahtijevamo|zahtevamo|zamol\w+|želimo)\s+"
    r"(?:(?:vas|Vas|da|se|za|što|hitn\w+|odmah|privremen\w+|također|takođe|nadležn\w+|organ\w*|tijel\w*|vlast\w*|zamoljen\w+|držav\w+|naredite?|odobrite?|odrede?|izvrš\w+"
    r"|njegov\w*|njen\w*|njezin\w*|i|pritvor|hapšenje|uhićenje|lišenje|slobode),?\s+){0,9}?"
)
_PAPER = r"(?<!o )(?<!nalog za )(?<!naloga za )(?<!zapisnik o )(?<!zahtjev za )(?<!zahtev za )(?<!odluka o )(?<!odluku o )"
_FOR_TESTIMONY = r"(?![^.\n]{0,60}(?:sv(?:j)?edo|iskaz|ispitivanj|saslušanj|ročišt))"
_TOLD = r"(?![^.;\n\0]*\b(?:je|su|bi(?:o|la|lo|li|le)|bit će|biće|će|nije|nisu|ne|odbijen\w*|odobren\w*|određen\w*|naređen\w*|u tijeku|u toku|odvojen\w*|zaseb\w+|poseb\w+|već|ranij\w+|vidi|\d{4})\b)"
_OBTAIN = r"(?:dobiti|ishoditi|postići|tražiti|zatražiti|osigurati|obezb(?:ij|j)?editi|omogućiti|olakšati|pripremiti|ishođenj\w+|ostvarenj\w+|pribavljanj\w+)"
_FOR = r"(?<!zahtjev )(?<!zahtev )(?<!nalog )\b(?:radi|u svrhu|u cilju|s ciljem|sa ciljem)"
_AND = r"(?:(?:uhićenj[ae]|hapšenj[ae]|predaj[aeu]|pritvor[a]?) i )?"
_BUDAPEST = r"(?:Budimpeštansk\w+ konvencij\w+|Konvencij\w+ (?:Vijeća Europe |Vijeća Evrope |Sav(?:j)?eta Evrope )?o (?:kibernetičk\w+ kriminal\w*|kibernetičk\w+ zločin\w*|računarsk\w+ kriminal\w*|visokotehnološk\w+ kriminal\w*|s[ai]jber kriminal\w*|kompjut(?:o|e)rsk\w+ kriminal\w*))"
_BUDAPEST_STEMS = ("budimpeštansk", "kibernetičk", "računarsk", "visokotehnološk", "sajber", "kompjut")
_MEASURE = (
    r"(?:oduzmite|oduzeti|zaplijenite|zapl(?:ij)?eniti|zamrznuti|uhititi|uhitite|uhapsiti|uhapsite|pretražiti|pretresti|ispitati|saslušati|saslušate|pribaviti|dostaviti|dostavite|poslati|predati|izvršiti"
    r"|uručiti|presresti|izručiti)"
)
_NOT_OURS = r"(?:(?!\b(?:mi|naš\w*|moliteljic\w+|molil\w+)\b)[^.]){0,40}"

LATIN = Lexicon(
    months=(
        "januar januara siječanj siječnja jan",
        "februar februara veljača veljače feb",
        "mart marta ožujak ožujka",
        "april aprila travanj travnja apr",
        "maj maja svibanj svibnja",
        "jun juna juni lipanj lipnja",
        "jul jula juli srpanj srpnja",
        "avgust avgusta august augusta kolovoz kolovoza avg",
        "septembar septembra rujan rujna sept",
        "oktobar oktobra listopad listopada okt",
        "novembar novembra studeni studenog studenoga nov",
        "decembar decembra prosinac prosinca dec",
    ),
    date="",
    annex=Wording(
        annexes(
            r"pril(?:og|oga|ogu|ogom|ozi|oge|oga|ozima)|aneks\w*|dodat(?:ak|ka|ku|kom|ci|ke|cima)",
            "i|do|te",
            _OF_THIS,
            r"\buz (?=\w)|\bod (?=\w)|\b(?:ugovor|sporazum|konvencij|presud|rješenj|rešenj|optužnic|nared)\w*",
            r"br\.?|broj",
        ),
        "prilog",
        "priloz",
        "aneks",
        "dodat",
        lead=4,
    ),
    to="do",
    item=Wording(
        items(
            r"\b(?:vidi|u|iz|pod|prema|v\.) (?:točk|tačk|stavk)(?:i|e|om|u|a)\s+(?:br\.?\s*)?|(?<![^\0])(?:točka|tačka|stavka)\s+(?:br\.?\s*)?",
            rf"i|ili|gore|dolje|dole|{_OF_THIS}",
        ),
        "točk",
        "tačk",
        "stavk",
        lead=12,
    ),
    article=Wording(
        r"\b(?:član\w*|čl(?:an)?\.|člank?\w*)\s*(?P<article>\d{1,3})\.?(?:\s*\((?P<paragraph>\d{1,2})\)|,? (?:stav\w*|st\.)\s*\(?(?P<paragraph_after>\d{1,2})\)?\.?)?(?:\s*\([a-z0-9]{1,3}\)){0,2},?\s+"
        r"(?:ove )?(?:UNTOC\b|Palermsk\w+ konvencij\w+|Konvencije\b(?! (?:o|protiv|za|između|Vijeća|Saveta|Savjeta|od)\b))",
        "untoc",
        "konvencij",
        lead=80,
    ),
    placeholder=(
        r"ime(?: i prezime)?|prezime|datum|m(?:j)?esto|adresa|broj|iznos|funkcija|naziv|(?:treba |potrebno )?(?:dopuniti|popuniti|unijeti|uneti|upisati)(?: [^\]]{1,40})?|umetnuti(?: [^\]]{1,40})?"
    ),
    like_placeholder=r"sud|država|(?:ime|datum|m(?:j)?esto|adresa|broj|funkcija|naziv) [^\]]{1,40}",
    see_elsewhere=r"\b(?:u prilogu|priložen|prilažemo|vidi (?:spis|predmet)|v\. spis)",
    abbreviations="DNK UN OUN EU SAD JMBG OIB PDV DOO BIH RH KM MUP",
    certainty=Wording(
        r"\b(?:(?:nesumnjivo |nedvojbeno |potpuno |u potpunosti )(?:je )?(?:dokazano|utvrđeno)|dokazano je da|izv(?:j)?esno je da|bez (?:ikakve |imalo )?(?:sumnje|dvojbe)|van svake sumnje|izvan svake sumnje)\b",
        "dokazano",
        "utvrđeno",
        "izvjesno",
        "izvesno",
        "sumnje",
        "dvojbe",
    ),
    guilt=Wording(
        r"\b(?:je|su|bio je|bila je) (?:očigledno |nesumnjivo )?kriv(?:[aie]?)\b(?! li)|\b(?:ovi|ti|navedeni) (?:kriminalci|zločinci|lopovi|ubojice|ubice|počinitelji|počinioci)\b",
        "kriv",
        "kriminalci",
        "zločinci",
        "lopovi",
        "ubojice",
        "ubice",
        "počinitelji",
        "počinioci",
    ),
    tone=Wording(
        r"\b(?:(?:zamoljena|zamoljene) država (?:mora|je dužna)|morate|dužni ste|zahtijevamo|zahtevamo|ozloglašen\w*|bandit\w*|mafijaš\w*|gnjid\w*|gnusn\w+|zlikov\w*|ološ\w*)\b",
        "država mora",
        "država je dužna",
        "morate",
        "dužni ste",
        "zahtijevamo",
        "zahtevamo",
        "ozloglašen",
        "bandit",
        "mafijaš",
        "gnjid",
        "gnusn",
        "zlikov",
        "ološ",
    ),
    jargon=Wording(
        r"\b(?:predistražn\w+ post\w+|pretkrivičn\w+ post\w+|izvid\w+ kaznen\w+ d\w+|sporazum\w* o priznanju|svjedok\w* pokajnik\w*|nagodb\w+ o krivnji)",
        "predistražn",
        "pretkrivičn",
        "izvid",
        "sporazum",
        "pokajnik",
        "nagodb",
        lead=24,
    ),
    currency=r"\b(?:dolar|eur[aoi]|franak|franaka|šiling|funt|dinar|rijal|dirham|rupij|pezos|juan|jen|rubal|rubalj|rublj|kun[aei]|maraka|konvertibiln|krun)",
    money=r"\b(?:iznos\w*|svot\w+|sum(?:a|e|i|u)|plati\w+|isplati\w+|uplati\w+|prebaci\w+|vr(?:ij)?ednost\w*|šte(?:ta|te|tu|tom)|gubit\w+|dobit(?:i|ak)?|mito|ukupno)\s+(?:od\s+)?(?:\w+\s+){0,1}",
    fiscal=Wording(
        r"\b(?:(?<!broj )porez(?:a|i|e|u|om|ima)?|porezn\w+ (?:utaj|pr(?:ij)?evar|kazneno|krivično)\w*|poresk\w+ (?:utaj|pr(?:ij)?evar|krivično)\w*|utaj\w+ poreza|(?<!broj )PDV|trošarin\w*|akciz\w*"
        r"|(?:neplaćanj|izb(?:j)?egavanj)\w+ carine|carinsk\w+ (?:pr(?:ij)?evar|deklaracij|dug)\w*|krijumčarenj\w+ robe)\b",
        "porez",
        "poresk",
        "utaj",
        "pdv",
        "trošarin",
        "akciz",
        "carin",
        "krijumčarenj",
        lead=24,
    ),
    secret_source=Wording(
        r"\b(?:doušnik\w*|informator\w*|doušni(?:ci|ke)|pov(?:j)?erljiv\w+ izvor\w*|tajn\w+ izvor\w*|prikriven\w+ (?:istražitelj|istražilac|istražioc|agent)\w*|tajn\w+ agent\w*|obav(?:j)?eštajn\w+ (?:izv(?:j)?eštaj|podat|služb)\w*)\b",
        "doušni",
        "informator",
        "povjerljiv",
        "poverljiv",
        "tajn",
        "prikriven",
        "obavještajn",
        "obaveštajn",
    ),
    extradition=Wording(
        rf"{_ASK}(?:{_PAPER}izruč(?:iti|ite|enje|enja|i|e) {_PERSON}|{_PAPER}ekstradicij[aeu]\b|{_PAPER}izručenje\b(?! (?:kopij|isprav|dokument|predmet))|(?:uhitit[ei]|uhite|uhapsit[ei]|uhapse|lišit[ei] slobode|liše slobode)\b"
        rf"|{_PAPER}(?:uhićenje|hapšenje|pritvaranje|predaj[au]) {_PERSON}|predat[ei] {_PERSON} (?:našim|nama)|pritvorit[ei] {_PERSON})",
        "izruč",
        "ekstradicij",
        "uhiti",
        "uhite",
        "uhapsi",
        "uhapse",
        "slobode",
        "uhićenj",
        "hapšenj",
        "pritvar",
        "pritvori",
        "predaj",
        "predat",
        lead=120,
    ),
    extradition_aim=Wording(
        rf"(?:{_FOR}|(?:(?:da bi se|i) |{START}){_OBTAIN}|{_FOR} {_OBTAIN}) (?:(?:njegov\w*|njen\w*|njezin\w*|njihov\w*) )?{_AND}(?:(?:izručenj[aeu]|ekstradicij[aeu])\b(?! (?:predmet|dokument|isprav|imovin|novc))"
        rf"|predaj[aeu] (?P<of>{REST}))"
        r"|\b(?:kako bi|da bi) [^.;\n\0]{1,50}? (?:bi(?:o|la|li|le) )?(?:izručen|izruči)[aoie]?\b"
        rf"|{START}(?:(?:uhićenje|hapšenje|predaja|izručenje|ekstradicija)(?:,| i| ili) )*{_TOLD}(?:(?:ekstradicija|izručenje) {REST}|predaja (?P<noted>{REST}))",
        "izruč",
        "ekstradicij",
        "predaj",
        lead=120,
    ),
    denied=r"\b(?:ne|nije|nisu|ništa|bez|ni|niti|nikad|nikada|bio|bila|bilo|bili|um(?:j)?esto)\b",
    just_denied=r"\b(?:ne|nije|nisu|ništa|ni|niti)\b",
    whereto="u|na|za|po|prema|našim|nadležnim|vlastima|organima|tijelima",
    somebody=(
        "osumnjiceni osumnjicenog osumnjicenoga osumnjicena osumnjicene osumnjicenu osumnjicenih okrivljenik okrivljenika okrivljeni okrivljenog okrivljene okrivljenih"
        " optuzenik optuzenika optuzeni optuzenog optuzene optuzenih osudenika osuđenika osuđenog osuđene osuđenih bjegunca begunca lica osobe osoba lice trazenog trazene"
        " осумњиченог осумњичене осумњичених окривљеног окривљене окривљених оптуженог оптужене оптужених осуђеног осуђене осуђених бегунца бјегунца особе"
    ),
    beside_names="ovog ovoga ove ovih g gdin gospodina gospode gospođe gđe navedenog navedene navedenih",
    sentence_transfer=Wording(
        rf"{_ASK}(?:pr(?:ij)?enos|transfer|premještaj|preuzimanje|premjestit[ei]|pr(?:ij)?em(?:j)?eštanje) (?:lica |osobe |osoba )?osuđen\w+\b{_FOR_TESTIMONY}"
        rf"|{_ASK}(?:pr(?:ij)?enos|transfer|premještaj|premjestit[ei]|premestit[ei])\b[^.;\n]{{1,60}}\bradi (?:daljnjeg |daljeg )?(?:izdržavanja|služenja|izvršenja) (?:ostatka )?(?:kazne|zatvora)",
        "osuđen",
        "izdržavanja",
        "služenja",
        "izvršenja",
        lead=220,
    ),
    police=Wording(
        r"\b(?:(?:nalazi|nalaze) li se (?:\w+ ){1,3}(?:na (?:vašem )?(?:teritoriju|teritoriji|području)|u (?:vašoj )?(?:zemlji|državi))|(?:boravišt[eau]|gd(?:j)?e se nalazi) osumnjičen\w+|ulas(?:ci|ke|cima) i izlas(?:ci|ke|cima)"
        r"|pr(?:ij)?elas(?:ci|ke) granice|kaznen\w+ evidencij\w+ (?:za|o)|registracij\w+ vozila|vlasni(?:k|ka|ku) (?:vozila|automobila))\b",
        "teritorij",
        "području",
        "zemlji",
        "državi",
        "boravišt",
        "nalazi osumnjičen",
        "ulas",
        "granice",
        "kaznen",
        "vozila",
        "automobila",
        lead=80,
    ),
    catch_all=Wording(
        r"\b(?:bilo (?:koji|koje|koju|kakve|kakav|koja) (?:drug\w+|ostal\w+) (?:dokaz|informacij|podat|dokument|isprav)\w*"
        r"|sv(?:e|u|a) (?:raspoloživ\w+|dostupn\w+|moguć\w+|ostal\w+|relevantn\w+|postojeć\w+) (?:dokaz|informacij|podat|dokument|isprav|evidencij)\w*)",
        "drug",
        "ostal",
        "raspoloživ",
        "dostupn",
        "moguć",
        "relevantn",
        "postojeć",
        lead=24,
    ),
    foreign_tool=Wording(
        r"\b(?:(?:izdati|izdajte|ishoditi|pribaviti|izdavanje) (?:nalog\w*|naredb\w+|r(?:j)?ešenj\w+)\b|nalog za pretres\w*\b(?! od)|nalog za pretragu\b(?! od))",
        "nalog",
        "naredb",
        "rješenj",
        "rešenj",
        lead=30,
    ),
    own_act=Wording(
        r"\bnaši (?:službenici|istražitelji|istražioci|policajci|tužitelji|tužioci|djelatnici|inspektori) će (?:\w+ ){0,2}?(?:pretražiti|pretresti|ispitati|saslušati|oduzeti|pregledati|prikupiti|provesti|sprovesti)\b",
        "naši ",
    ),
    everything=r"\b(?:sv(?:u|a) (?:njegov\w* |njen\w* |njezin\w* |njihov\w* )?imovin[uae]|sve (?:njegove |njene |njezine |njihove )?račune|(?:u|po) c(?:ij)?elom sv(?:ij)?etu)\b",
    legal_opinion=r"\b(?:pravno mišljenje|(?:je|jesu) li [^?\n]{1,40}\bkriv[aio]?\b|da li je [^?\n]{1,40}\bkriv[aio]?\b|predstavlja(?:ju)? li [^?\n]{1,60}(?:krivično|kazneno) d(?:j)?elo|da li [^?\n]{1,60}predstavlja(?:ju)? (?:krivično|kazneno) d(?:j)?elo)",
    asking=(
        rf"\bmolimo\s+(?:vas\s+)?(?:da\s+)?(?:\w+\s+)?{_MEASURE}\b|\b(?:molimo|tražimo|zahtijevamo|zahtevamo) (?:vas|da|zamoljenu)\b|\bmoli se zamoljena država\b"
    ),
    company=r"(?<!\w)(?:d\.o\.o|d\.d|a\.d|j\.d\.o\.o|DOO|AD|Društvo|Preduzeće|Poduzeće|Kompanija)\b",
    police_service=r"\b(?:policij\w+|interpol\w*|žandarmerij\w+|ministarstvo unutrašnjih poslova|ministarstvo unutarnjih poslova)\b",
    regions=Wording(
        r"(?P<cn>\b(?:Hong[ -]?Kong\w*|Makao\w*)\b)|(?P<nl>\bArub[aeiu]\b)", "hong", "makao", "arub"
    ),
    time_zone=r"\b(?:po (?:lokalnom|sr(?:j)?ednjo?europskom|srednjoevropskom|\w+om) vremenu|vremenska zona|po Griniču)\b",
    secrecy=r"\b(?:advokatsk\w+|odv(?:j)?etni\w+|advokat\w*|javn\w+ b(?:ij)?eležnik\w*|notar\w*|ordinacij\w+|klinik\w+|redakcij\w+)\b",
    post_box=r"\b(?:poštansk\w+\s(?:pretin(?:ac|ca|cu)|fah\w*|sandu(?:k|če))|p\.\s?p\.)(?!\w)",
    post_code=r"\b(?:poštanski broj)",
    street=r"\b(?:ulica|ulici|ulice|ul|bulevar|bul|trg|put|cesta|obala|šetalište|sokak|zgrada|kat|sprat|stan|naselje|kućni broj|bb)\b",
    minimum=minimum("najmanje|ne manje od|minimum|minimalno|od najmanje", _YEARS, _MONTHS),
    span=span(_YEARS, _MONTHS, "do"),
    political=Wording(
        r"\b(?:uvr(?:ij|j)?ed\w+ (?:predsednika|predsjednika|poglavara|šefa države)|veleizdaj\w+|izdaj\w+ zemlje|pobun\w+|bogohuljenj\w+|dezert(?:erstv|iranj)\w+|vojn\w+ (?:kazneno|krivično) d(?:j)?elo|špijunaž\w+)\b",
        "uvred",
        "uvrjed",
        "uvrijed",
        "veleizdaj",
        "izdaj",
        "pobun",
        "bogohuljenj",
        "dezert",
        "vojn",
        "špijunaž",
    ),
    drugs=Wording(
        r"\b(?:opojn\w+ drog\w+|drog(?:a|e|u|om|ama)|narkotik\w*|psihotropn\w+|kokain\w*|heroin\w*|metamfetamin\w*|kanabis\w*)\b",
        "opojn",
        "drog",
        "narkotik",
        "psihotropn",
        "kokain",
        "heroin",
        "metamfetamin",
        "kanabis",
    ),
    cybercrime_convention=Wording(
        r"\bKonvencij\w+ (?:Ujedinjenih naroda|Ujedinjenih nacija|UN(?:-a)?) protiv (?:kibernetičk\w+|s[ai]jber|računarsk\w+|visokotehnološk\w+)",
        "kibernetičk",
        "sajber",
        "računarsk",
        "visokotehnološk",
        lead=70,
    ),
    budapest=Wording(_BUDAPEST, *_BUDAPEST_STEMS, lead=60),
    budapest_at_home=Wording(
        rf"\b(?:član\w*|čl\.) {BUDAPEST_AT_HOME}\.?[^.;\n]{{0,30}}?{_BUDAPEST}", *_BUDAPEST_STEMS, lead=80
    ),
    extradition_title=r"ekstradici|izruc|izruč",
    assistance_title="pomoc|pomoć|saradnj|suradnj",
    vague_use=r"(?:(?:ovaj|ovog|ove|ovoj|ovom|ova|ovo|naš|predmetn\w+)\s+)?(?:(?:kaznen|krivičn|sudsk)\w+\s+)?(?:predmet\w*|postup\w+|suđenj\w+|parnic\w+|slučaj\w*)",
    costs_on_them=rf"\b(?:vi|zamoljen\w+ držav\w+)\b{_NOT_OURS}\b(?:platit će|platiće|snosi|snosit će|snosiće|mora platiti|mora snositi|dužna je platiti|pokriva)\b(?! (?:nikak|ništa)\w*)",
    reciprocity=r"uzajamnost|reciproc",
    no_death=r"smrtn\w+ kazn",
    innocence=r"pretpostavk\w+ nevinosti|presumpcij\w+ nevinosti|pretpostavk\w+ neduž|presumpcij\w+ neduž|smatra\w* nevin",
    exculpatory=r"oslobađaju|u korist (?:okrivljen|osumnjičen|optužen)",
    withdrawal=r"više (?:ne bude|nije|nisu|ne budu) potreb",
    fifteen_days=Wording(
        r"\b(?:15|petnaest) (?:uzastopnih |kalendarskih )?dana\b|\bpetnaestodnevn\w+",
        "15 dana",
        "15 uzastopnih",
        "15 kalendarskih",
        "petnaest",
    ),
    order_to_come=Wording(
        r"\b(?:mora(?:ju)?|duž(?:an|na|ni) (?:je|su)|obvezan je|obvezna je|obavezan je|obavezna je|(?:je|su) duž(?:an|na|ni)) (?:da )?(?:doći|dođe|pristupiti|pristupi|odazvati|pojaviti)\b|\bpod pr(?:ij)?etnjom (?:kazne|kažnjavanja|prinud|prisiln)",
        "doći",
        "dođe",
        "pristupi",
        "odazvati",
        "pojaviti",
        "pod prijetnjom",
        "pod pretnjom",
    ),
    regime_words=Wording(
        r"\b(?:slobod\w+ prolaz\w*|bezb(?:j)?edan prolaz|jamstv\w+ slobodnog|imunitet\w* od (?:gonjenja|progona|hapšenja|uhićenja))",
        "slobod",
        "bezbjedan",
        "bezbedan",
        "jamstv",
        "imunitet",
    ),
)
CYRILLIC = in_cyrillic(LATIN)
