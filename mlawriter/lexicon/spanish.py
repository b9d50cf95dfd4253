"""List the words of Spanish."""

from __future__ import annotations

from mlawriter.lexicon.forms import BUDAPEST_AT_HOME, REST, START, annexes, items, minimum, span
from mlawriter.lexicon.lexicon import Lexicon
from mlawriter.lexicon.wording import Wording

_OF_THIS = r"(?:de|del|a) (?:la |el )?(?:presente|esta|este)"
_YEARS, _MONTHS = "años?", "mes(?:es)?"
_PERSON = (
    r"(?:(?:al? |a la |a los |a las |del? |de la |de los |de las )?(?:(?:presunt[oa]s? )?(?:sospechos[oa]s?|acusad[oa]s?|imputad[oa]s?|procesad[oa]s?|prófug[oa]s?"
    r"|fugitiv[oa]s?|condenad[oa]s?|personas?)))\b"
)
_PAPER = r"(?<!de )"
_ASK = (
    r"(?<!no )(?<!no se )\b(?:solicit(?:amos|a|an|ar)|pedimos|pide|piden|rogamos|ruega|sírvan?se|tengan? a bien|desea(?:mos)?|requerimos)\s+"
    r"(?:(?:que|se|la|el|los|las|su|sus|les|a|al|de|del|por|favor|también|asimismo|con|urgencia|carácter|urgente|inmediata(?:mente)?|provisional(?:mente)?|autoridades"
    r"|competentes|Estado|requerido|proceder|procedan?|ordenar|ordenen?|conceder|concedan?|detención|y|ejecutar|localizar)\s+){0,9}?"
)
_FOR_TESTIMONY = r"(?![^.\n]{0,60}(?:testi|declar|pruebas|audiencia))"
_TOLD = (
    r"(?![^.;\n\0]*\b(?:es|son|fue|fueron|ha|han|había|era|será|serán|no|ningun[oa]?|denegad[oa]s?|concedid[oa]s?|ordenad[oa]s?|pendientes?"
    r"|separad[oa]s?|aparte|ya|anterior(?:es)?|véase|\d{4})\b)"
)
_FOR = r"(?<!solicitud )(?<!orden )(?<!expediente )(?<!procedimiento )\b(?:a (?:los )?(?:fines|efectos) de|con (?:miras|vistas) a|con el (?:fin|objeto|propósito) de)"
_OBTAIN = r"(?:obtener|lograr|conseguir|solicitar|pedir|asegurar|garantizar|facilitar|permitir|preparar|obtención de)"
_AND = r"(?:(?:detención|entrega) y )?"
_BUDAPEST = r"(?:(?:Convenio|Convención) de Budapest|(?:Convenio|Convención) (?:del Consejo de Europa )?sobre (?:la )?(?:ciberdelincuencia|cibercriminalidad|ciberdelito))"
_BUDAPEST_STEMS = ("budapest", "ciberdelincuencia", "cibercriminalidad", "ciberdelito")
_MEASURE = r"(?:incautar|embargar|congelar|inmovilizar|detener|registrar|interrogar|oír|obtener|proporcionar|facilitar|remitir|enviar|entregar|ejecutar|notificar|interceptar|extraditar)"
_NOT_OURS = r"(?:(?!\b(?:nosotros|nuestr[oa]s?|requirente)\b)[^.]){0,40}"
_NUMBERED = (
    r"(?<!número )(?<!número de )(?<!identificación )(?<!código )(?<!domicilio )(?<!año )(?<!ejercicio )"
)

LEXICON = Lexicon(
    months=(
        "enero ene",
        "febrero feb",
        "marzo",
        "abril abr",
        "mayo",
        "junio jun",
        "julio jul",
        "agosto ago",
        "septiembre setiembre sept",
        "octubre oct",
        "noviembre nov",
        "diciembre dic",
    ),
    date="",
    annex=Wording(
        annexes(
            r"anexos?|apéndices?",
            "y|e|al?|hasta",
            _OF_THIS,
            r"\b(?:del?|al?|en)\b",
            r"n(?:úm|ro)?s?\.?\s?[º°]?|n\.[º°]|número",
        ),
        "anexo",
        "apéndice",
        lead=4,
    ),
    to="a|al|hasta",
    item=Wording(
        items(
            r"\b(?:al|del|el|los|véase|ver)\s(?:puntos?|apartados?)\s+(?:n\.?[º°]\s*)?|(?<![^\0])(?:punto|apartado)\s+",
            rf"y|o|anterior|supra|infra|{_OF_THIS}",
        ),
        "punto",
        "apartado",
        lead=8,
    ),
    article=Wording(
        r"\b(?:artículos?|art\.)\s*(?P<article>\d{1,3})(?:(?:\s*\(|,? (?:párrafos?|apartados?) )(?P<paragraph>\d{1,2})\b\)?)?(?:\s*\([a-z0-9]{1,3}\)){0,2},?\s+de\s+"
        r"(?:la presente |la |esta )?(?:UNTOC\b|Convención de Palermo|Convención contra la Delincuencia Organizada"
        r"|Convención\b(?! (?:contra|sobre|relativa|europea|interamericana|para|entre|de|del)\b))",
        "untoc",
        "convención",
        lead=80,
    ),
    placeholder=(
        r"nombre(?: completo)?|apellidos?|fecha|lugar|dirección|domicilio|número|referencia|importe|cargo|por (?:completar|confirmar)|a completar|pendiente"
        r"|insertar(?: [^\]]{1,40})?|completar(?: [^\]]{1,40})?"
    ),
    like_placeholder=r"tribunal|juzgado|Estado|país|(?:nombre|fecha|lugar|dirección|número|cargo) del? [^\]]{1,40}",
    see_elsewhere=r"\b(?:anexo|adjunt|véase el (?:expediente|sumario)|ver (?:el )?expediente)",
    abbreviations="ADN ONU UE DNI NIE NIF CIF IVA EE UU EEUU RFC CURP SL CV",
    certainty=Wording(
        r"\b(?:(?:ha|han) quedado (?:plenamente )?(?:probado|demostrado)s?|está (?:plenamente )?(?:probado|demostrado)|se ha (?:probado|demostrado)|es (?:seguro|indudable) que"
        r"|sin (?:ninguna|lugar a|ningún género de) dudas?|sin duda alguna|indudablemente)\b",
        "probado",
        "demostrado",
        "indudable",
        "seguro que",
        "duda",
    ),
    guilt=Wording(
        r"\b(?:es|son|era|eran|fue|fueron) (?:claramente )?culpables?\b|\b(?:el|la|los|las) (?:culpables?|delincuentes?|criminal(?:es)?|traficantes?|asesin[oa]s?|ladr[oó]n(?:es)?)\b"
        r"(?! (?:presunt|desconocid))",
        "culpable",
        "delincuente",
        "criminal",
        "traficante",
        "asesin",
        "ladr",
    ),
    tone=Wording(
        r"\b(?:el Estado requerido (?:debe|deberá|tiene que)|(?:usted(?:es)?|ustedes) (?:debe[n]?|tienen? que)|exigimos|malvad[oa]s?|mafios[oa]s?|gentuza|escoria)\b",
        "requerido debe",
        "requerido tiene",
        "usted",
        "exigimos",
        "malvad",
        "mafios",
        "gentuza",
        "escoria",
    ),
    jargon=Wording(
        r"\b(?:juicio abreviado|auto de procesamiento|auto de formal prisión|carpeta de investigación|vinculación a proceso|cadena de custodia|prueba de oídas|delito grave de orden federal)\b",
        "juicio abreviado",
        "auto de",
        "carpeta de",
        "vinculación",
        "cadena de",
        "prueba de oídas",
        "delito grave de",
        lead=16,
    ),
    currency=r"\b(?:dólar|franco|chel[ií]n|libra|peso|sol|soles|guaran[ií]|quetzal|lempira|bolívar|colón|balboa|córdoba|corona|yen|rublo|rand|real)",
    money=r"\b(?:sumas?|importes?|cantidad(?:es)?|cuant[ií]as?|pag[óoa]|pagaron|pagado|transfirió|asciende a|ascienden a|total de|pérdidas?|beneficios?|sobornos?|valor de)\s+(?:de\s+)?(?:\w+\s+){0,1}",
    fiscal=Wording(
        rf"\b(?:impuestos?|(?:fraude|evasión|defraudación|delito) (?:fiscal|tributari[oa])|{_NUMBERED}tributari[oa]s?|{_NUMBERED}IVA|(?:derechos|aranceles) (?:de aduana|aduaneros)"
        r"|fraude aduanero|declaración (?:de aduana|aduanera)|contrabando)\b",
        "impuesto",
        "fiscal",
        "tributari",
        "iva",
        "aduan",
        "arancel",
        "contrabando",
        lead=24,
    ),
    secret_source=Wording(
        r"\b(?:informantes?|confidentes? policial(?:es)?|confidentes?|fuentes? (?:confidencial(?:es)?|reservadas?)|agentes? (?:encubiert[oa]s?|infiltrad[oa]s?)"
        r"|informes? de inteligencia)\b",
        "informante",
        "confidente",
        "confidencial",
        "reservada",
        "encubiert",
        "infiltrad",
        "inteligencia",
    ),
    extradition=Wording(
        rf"{_ASK}(?:extradite[n]?\b|extraditar\b|extraditad[oa]s?\b|{_PAPER}extradición\b|{_PAPER}detención (?:provisional|preventiva|de|del)\b|detenga[n]?\b|detener {_PERSON}"
        rf"|arresten?\b|arrestar {_PERSON}|entreguen? {_PERSON}|entregar {_PERSON}|{_PAPER}entrega {_PERSON}|{_PAPER}captura (?:de|del)\b)"
        r"|(?<!no se )\bse (?:solicita|pide) (?:por la presente )?(?:la |su )(?:extradición|detención|captura)\b(?! (?:por|en|mediante) (?:separado|otra))",
        "extradi",
        "detención",
        "detenga",
        "detener",
        "arrest",
        "entreg",
        "captura",
        lead=120,
    ),
    extradition_aim=Wording(
        rf"(?:{_FOR}|(?:\b(?:para|de|a|y) |{START}){_OBTAIN}) (?:la |su |una )?{_AND}(?:extradición\b|entrega (?:de |del )(?P<of>{REST}))"
        rf"|{_FOR} extraditar\b|\bpara (?:poder )?extraditar\b|\bpara que [^.;\n\0]{{1,50}}? sean? extraditad[oa]s?\b"
        rf"|{START}(?:La )?(?:(?:detención|entrega|captura|extradición)(?:,| y| o) )*{_TOLD}(?:extradición (?:de |del ){REST}|entrega (?:de |del )(?P<noted>{REST}))",
        "extradi",
        "entrega",
        lead=120,
    ),
    denied=r"\b(?:no|ningun[oa]?|sin|nada|ni|nunca|jamás|fue|fueron|había|habían|sido|en lugar de|en vez de)\b",
    just_denied=r"\b(?:no|ningun[oa]?|nada|ni)\b",
    whereto="al?|hacia|para|por|según|conforme",
    somebody=(
        "sospechoso sospechosa sospechosos sospechosas acusado acusada acusados acusadas imputado imputada imputados imputadas procesado procesada"
        " fugitivo fugitiva fugitivos profugo profuga profugos condenado condenada condenados condenadas persona personas reclamado reclamada reclamados"
    ),
    beside_names="el la los las este esta sr sra senor senora presunto presunta don dona",
    sentence_transfer=Wording(
        rf"{_ASK}(?:traslado|trasladar|transferencia) (?:de |del |de la |de los |a la |a los |al )?(?:personas? |reclus[oa]s? )?condenad[oa]s?\b{_FOR_TESTIMONY}"
        rf"|{_ASK}(?:traslado|trasladar|trasladen?|transferencia)\b[^.;\n]{{1,60}}\b(?:cumplir|cumpla) (?:el resto de )?(?:su|la) (?:condena|pena)\b",
        "condena",
        "pena",
        lead=220,
    ),
    police=Wording(
        r"\b(?:si (?:el|la|los|las) (?:sospechos[oa]s?|acusad[oa]s?|personas?) se encuentran? (?:todavía |aún )?en (?:el|su) (?:país|territorio)|paradero de|entradas y salidas (?:del|de su) (?:país|territorio)"
        r"|antecedentes (?:penales|policiales) de|matriculación de(?:l| los)? vehículos?|(?:propietario|titular) del (?:vehículo|automóvil))\b",
        "el país",
        "su país",
        "el territorio",
        "su territorio",
        "paradero",
        "salidas del",
        "salidas de",
        "antecedentes",
        "vehículo",
        "automóvil",
        lead=80,
    ),
    catch_all=Wording(
        r"\b(?:cualquier otr[oa] (?:prueba|elemento|información|documento|documentación|registro|asistencia|material)|tod[oa]s? (?:los |las |la )?(?:demás |otr[oa]s )?"
        r"(?:pruebas|información|documentos|documentación|registros) (?:disponibles?|pertinentes?|posibles?|relevantes?))\b",
        "cualquier otr",
        "disponible",
        "pertinente",
        "posible",
        "relevante",
    ),
    foreign_tool=Wording(
        r"\b(?:(?:emitir|expedir|librar|dictar|obtener) una? (?:orden|mandamiento|auto) (?:de|judicial)\b|oficio judicial|orden de (?:cateo|allanamiento)|comisión rogatoria interna)",
        "orden",
        "mandamiento",
        "auto de",
        "auto judicial",
        "oficio judicial",
        "comisión rogatoria",
        lead=30,
    ),
    own_act=Wording(
        r"\bnuestr[oa]s (?:agentes|funcionari[oa]s|investigadores|policías|fiscales) (?:registrarán|interrogarán|incautarán|examinarán|practicarán|procederán|realizarán|recogerán)\b",
        "nuestros ",
        "nuestras ",
    ),
    everything=r"\b(?:tod[oa]s (?:los|las|sus) (?:bienes|activos|cuentas|propiedades)|en todo el mundo)\b",
    legal_opinion=r"\b(?:dictamen jurídico|opinión jurídica|(?:es|son|fue) (?:culpable|ilegal|ilícit[oa]|lícit[oa])|constituyen? (?:un )?delito|con arreglo al derecho de)\b",
    asking=(
        rf"\b(?:sírvan?se|rogamos que|tengan? a bien|por favor,?)\s+(?:\w+\s+)?{_MEASURE}\b"
        r"|\b(?:solicitamos|pedimos|rogamos|requerimos)\b|\b(?:se )?(?:solicita|pide|ruega) al Estado requerido\b"
    ),
    company=r"\b(?:S\.L|S\.A\. de C\.V|S\. de R\.L|Sociedad|Compañía|Cía)\b",
    police_service=r"\b(?:policía|guardia civil|gendarmería|carabineros)\b",
    regions=Wording(r"(?P<cn>\bHong[ -]?Kong\b)", "hong"),
    time_zone=r"\bhora (?:local|de|peninsular|central)\b|\bhuso horario\b",
    secrecy=r"\b(?:bufete|despacho de abogados|abogad[oa]s?|notar[ií][oa]s?|consultorio|consulta médica|clínica|periódico|redacción)\b",
    post_box=r"\bapartado(?:\s(?:postal|de\scorreos))?(?=\s?(?:n\.?[º°])?\s?\d)(?!\w)|\bcasilla\s(?:postal|de\scorreos?)(?!\w)",
    post_code=r"\b(?:código postal|c\.p\.?)",
    street=(
        r"\b(?:calle|avenida|av|avda|carrera|carretera|paseo|plaza|plazuela|edificio|piso|planta|portal|barrio|colonia|urbanización|local|oficina|torre|camino|ronda|glorieta|lote|manzana)\b"
    ),
    minimum=minimum(
        "al menos|no menos de|(?:un )?mínimo de|como mínimo|no inferior a|no menor de", _YEARS, _MONTHS
    ),
    span=span(_YEARS, _MONTHS, "a|y|hasta"),
    political=Wording(
        r"\b(?:injurias? al (?:jefe|presidente|rey)|lesa majestad|traición|sedición|rebelión|blasfemia|deserción|delito militar|espionaje)\b",
        "injuria",
        "majestad",
        "traición",
        "sedición",
        "rebelión",
        "blasfemia",
        "deserción",
        "militar",
        "espionaje",
    ),
    drugs=Wording(
        r"\b(?:estupefacientes?|cocaína|heroína|metanfetamina|tráfico (?:ilícito )?de drogas?|narcotráfico|cannabis|marihuana)\b",
        "estupefaciente",
        "cocaína",
        "heroína",
        "metanfetamina",
        "drogas",
        "droga",
        "narcotráfico",
        "cannabis",
        "marihuana",
    ),
    cybercrime_convention=Wording(
        r"\bConvención de las Naciones Unidas contra la (?:Ciberdelincuencia|Cibercriminalidad)\b",
        "ciberdelincuencia",
        "cibercriminalidad",
        lead=60,
    ),
    budapest=Wording(_BUDAPEST, *_BUDAPEST_STEMS, lead=60),
    budapest_at_home=Wording(
        rf"\b(?:artículos?|art\.) {BUDAPEST_AT_HOME}[^.;\n]{{0,30}}?{_BUDAPEST}|{_BUDAPEST},? (?:artículos?|art\.) {BUDAPEST_AT_HOME}",
        *_BUDAPEST_STEMS,
        lead=80,
    ),
    extradition_title="",
    assistance_title="asist|auxili|cooperac",
    vague_use=r"(?:este|esta|el|la|presente|el presente|la presente)?\s*(?:caso|asunto|causa|proceso|procedimiento|juicio)",
    costs_on_them=rf"\b(?:ustedes|Estado requerido)\b{_NOT_OURS}\b(?:deberá[n]?|debe[n]?|pagará[n]?|sufragará[n]?|asumirá[n]?|correrá[n]? con)\b(?! (?:nada|nunca|ningun)\b)",
    reciprocity="reciproc",
    no_death="pena de muerte|pena capital",
    innocence=r"presunción de inocencia|presum\w+ inocente",
    exculpatory="exculpat|de descargo",
    withdrawal=r"ya no (?:sea|sean|es|son|fuera) (?:necesari|precis)",
    fifteen_days=Wording(r"\b(?:15|quince) días\b", "15 días", "quince días"),
    order_to_come=Wording(
        r"\b(?:debe|deberá|tiene que|está obligad[oa] a|tendrá que) (?:comparecer|presentarse|acudir)\b|\bbajo (?:pena|apercibimiento) de\b",
        "comparecer",
        "presentarse",
        "acudir",
        "bajo pena",
        "bajo apercibimiento",
    ),
    regime_words=Wording(
        r"\bsalvoconducto\b|\binmunidad (?:de enjuiciamiento|de jurisdicción|de arresto|penal|procesal)",
        "salvoconducto",
        "inmunidad",
    ),
)
