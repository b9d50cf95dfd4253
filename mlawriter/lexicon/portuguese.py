"""List the words of Portuguese, as it is written in Europe and in Brazil."""

from __future__ import annotations

from mlawriter.lexicon.forms import BUDAPEST_AT_HOME, REST, START, annexes, items, minimum, span
from mlawriter.lexicon.lexicon import Lexicon
from mlawriter.lexicon.wording import Wording

_OF_THIS = r"(?:(?:de|a) |d|n)(?:o presente|a presente|est[ae])|(?:ao|à) presente|a est[ae]"
_YEARS, _MONTHS = "anos?", "m[eê]s(?:es)?"
_PERSON = r"(?:(?:o |a |os |as |d[oa]s? |de )?(?:suspeit[oa]s?|acusad[oa]s?|arguid[oa]s?|indiciad[oa]s?|investigad[oa]s?|réus?|foragid[oa]s?|fugitiv[oa]s?|condenad[oa]s?|pessoas?))\b"
_PAPER = r"(?<!de )"
_ASK = (
    r"(?<!não )(?<!não se )\b(?:solicit(?:amos|a-se|a|am|ar)|requer(?:emos|-se)|pedimos|pede-se|rogamos|queiram?|pedem|deseja(?:mos)?)\s+"
    r"(?:(?:que|se|a|o|as|os|sua|seu|suas|seus|lhes|à|ao|às|aos|de|do|da|por|favor|também|igualmente|com|urgência|urgente(?:mente)?|imediata(?:mente)?|provisória|preventiva"
    r"|autoridades|competentes|Estado|requerido|proceder|procedam|ordenar|ordenem|conceder|concedam|detenção|prisão|e|executar|localizar)\s+){0,9}?"
)
_FOR_TESTIMONY = r"(?![^.\n]{0,60}(?:testemunh|depo|depoimento|prova|audiência|declara))"
_TOLD = (
    r"(?![^.;\n\0]*\b(?:é|são|foi|foram|tem|têm|tinha|era|será|serão|não|nenhum[a]?|recusad[oa]s?|concedid[oa]s?|deferid[oa]s?|ordenad[oa]s?|pendentes?"
    r"|separad[oa]s?|à parte|já|anterior(?:es)?|ver|\d{4})\b)"
)
_FOR = r"(?<!pedido )(?<!mandado )(?<!processo )(?<!procedimento )\b(?:para (?:fins|efeitos) d[ea]|com vista(?:s)? à?a?|com o (?:fim|objetivo|propósito) de|a fim de)"
_OBTAIN = r"(?:obter|conseguir|solicitar|requerer|pedir|assegurar|garantir|facilitar|permitir|preparar|obtenção d[ea])"
_AND = r"(?:(?:detenção|prisão|entrega) e )?"
_BUDAPEST = r"(?:Convenção de Budapeste|Convenção (?:do Conselho da Europa )?sobre (?:o )?(?:cibercrime|crime cibernético|cibercriminalidade))"
_BUDAPEST_STEMS = ("budapeste", "cibercrime", "cibernético", "cibercriminalidade")
_MEASURE = r"(?:apreender|bloquear|congelar|arrestar|deter|prender|buscar|interrogar|inquirir|ouvir|obter|fornecer|remeter|enviar|entregar|executar|notificar|citar|intercetar|interceptar|extraditar)"
_NOT_OURS = r"(?:(?!\b(?:nós|noss[oa]s?|requerente)\b)[^.]){0,40}"
_NUMBERED = r"(?<!número )(?<!número de )(?<!identificação )(?<!código )(?<!domicílio )(?<!ano )(?<!exercício )(?<!nota )(?<!notas )"

LEXICON = Lexicon(
    months=(
        "janeiro jan",
        "fevereiro fev",
        "março",
        "abril abr",
        "maio",
        "junho jun",
        "julho jul",
        "agosto ago",
        "setembro set",
        "outubro out",
        "novembro nov",
        "dezembro dez",
    ),
    date="",
    annex=Wording(
        annexes(
            r"anexos?|apêndices?",
            "e|al?|ao|até",
            _OF_THIS,
            r"\b(?:d[eoa]s?|aos?|à|em|n[oa]s?)(?!\w)",
            r"n(?:\.?\s?[ºo°]s?|úmeros?)\.?",
        ),
        "anexo",
        "apêndice",
        lead=4,
    ),
    to="a|ao|até",
    item=Wording(
        items(
            r"\b(?:ao|do|no|o|os|ver|vide)\s(?:pontos?|itens|item)\s+(?:n\.?[º°]\s*)?|(?<![^\0])(?:ponto|item)\s+",
            rf"e|ou|acima|abaixo|supra|infra|{_OF_THIS}",
        ),
        "ponto",
        "item",
        "itens",
        lead=8,
    ),
    article=Wording(
        r"\b(?:artigos?|art\.)\s*(?P<article>\d{1,3})(?:\.?[ºo°])?(?:(?:\s*\(|,? (?:n\.?[ºo°]\s?|números? |parágrafos? ))(?P<paragraph>\d{1,2})\b\)?)?(?:\s*\([a-z0-9]{1,3}\)){0,2},?\s+d"
        r"(?:a presente |esta |a )(?:UNTOC\b|Convenção de Palermo|Convenção contra a Criminalidade Organizada|Convenção contra o Crime Organizado"
        r"|Convenção\b(?! (?:contra|sobre|relativa|europeia|europeia|interamericana|para|entre|de|do|da)\b))",
        "untoc",
        "convenção",
        lead=80,
    ),
    placeholder=(
        r"nome(?: completo)?|apelido|sobrenome|data|local|lugar|endereço|morada|número|referência|montante|valor|cargo|função|a (?:completar|preencher|confirmar)|pendente"
        r"|inserir(?: [^\]]{1,40})?|preencher(?: [^\]]{1,40})?"
    ),
    like_placeholder=r"tribunal|juízo|Estado|país|(?:nome|data|local|endereço|morada|número|cargo) d[eoa]s? [^\]]{1,40}",
    see_elsewhere=r"\b(?:anexo|em apenso|junta-se|ver (?:os )?autos|vide (?:os )?autos)",
    abbreviations="ADN ONU UE EUA CPF CNPJ NIF NIPC IVA RG LDA CC",
    certainty=Wording(
        r"\b(?:(?:ficou|está|foi) (?:plenamente )?(?:provado|comprovado|demonstrado) que|é certo que|sem (?:qualquer|sombra de|margem para) dúvidas?|indubitavelmente|indiscutivelmente)(?!\w)",
        "provado",
        "comprovado",
        "demonstrado",
        "certo que",
        "dúvida",
        "indubitavel",
        "indiscutivel",
    ),
    guilt=Wording(
        r"(?<!\w)(?:é|são|era|eram) (?:claramente )?culpad[oa]s?\b|\b[oa]s? (?:culpad[oa]s?|criminosos?|criminosas?|traficantes?|assassin[oa]s?|ladr(?:ão|ões)|bandidos?)\b",
        "culpad",
        "criminos",
        "traficante",
        "assassin",
        "ladr",
        "bandido",
    ),
    tone=Wording(
        r"\b(?:o Estado requerido (?:deve|deverá|tem de|tem que)|(?:V\. ?Ex\.[ªa]s?|os senhores|vocês) (?:devem|têm de|têm que)|exigimos|malvad[oa]s?|mafios[oa]s?|escória|gentalha)(?!\w)",
        "requerido deve",
        "requerido tem",
        "devem",
        "têm",
        "exigimos",
        "malvad",
        "mafios",
        "escória",
        "gentalha",
    ),
    jargon=Wording(
        r"\b(?:colaboração premiada|delação premiada|inquérito policial|termo circunstanciado|cadeia de custódia|segredo de justiça interno|transação penal|medida de coação|suspensão provisória do processo)\b",
        "premiada",
        "inquérito policial",
        "circunstanciado",
        "cadeia de custódia",
        "segredo de justiça interno",
        "transação penal",
        "medida de coação",
        "suspensão provisória",
        lead=24,
    ),
    currency=r"\b(?:dólar|franco|xelim|libra|peso|metica(?:l|is)|kwanza|escudo|pataca|dobra|coroa|iene|rublo|rand|reais)|R\$",
    money=r"\b(?:somas?|montantes?|quantias?|valor(?:es)?|pagou|pagaram|pago|transferiu|ascende a|totalizando|total de|perdas?|prejuízos?|lucros?|subornos?|propinas?)\s+(?:de\s+)?(?:\w+\s+){0,1}",
    fiscal=Wording(
        rf"\b(?:impostos?|(?:fraude|evasão|crime) (?:fiscal|tributári[oa])|sonegação|{_NUMBERED}tributári[oa]s?|{_NUMBERED}(?:IVA|ICMS)|direitos aduaneiros|fraude aduaneira"
        r"|declaração aduaneira|contrabando|descaminho)\b",
        "imposto",
        "fiscal",
        "tributári",
        "sonegação",
        "iva",
        "icms",
        "aduaneir",
        "contrabando",
        "descaminho",
        lead=24,
    ),
    secret_source=Wording(
        r"\b(?:informador(?:es)?|informantes?|fontes? (?:confidencia(?:l|is)|reservadas?)|agentes? (?:encobert[oa]s?|infiltrad[oa]s?)|relatórios? de (?:inteligência|informações))\b",
        "informador",
        "informante",
        "confidencia",
        "reservada",
        "encobert",
        "infiltrad",
        "inteligência",
        "relatório",
    ),
    extradition=Wording(
        rf"{_ASK}(?:extradite[m]?\b|extraditar\b|extraditad[oa]s?\b|{_PAPER}extradição\b|{_PAPER}(?:detenção|prisão|captura) (?:provisória|preventiva|de|d[oa])\b|detenham\b|prendam\b"
        rf"|(?:deter|prender|entregar|entreguem) {_PERSON}|{_PAPER}entrega {_PERSON})"
        r"|(?<!não se )(?<!não )\b(?:solicita-se|requer-se|pede-se) (?:pela presente )?(?:a |sua )(?:extradição|detenção|prisão|captura)\b(?! (?:em|por) separado)",
        "extradi",
        "detenção",
        "prisão",
        "captura",
        "detenham",
        "prendam",
        "deter",
        "prender",
        "entreg",
        lead=120,
    ),
    extradition_aim=Wording(
        rf"(?:{_FOR}|(?:\b(?:para|de|a|e) |{START}){_OBTAIN}) ?(?:a |sua |uma )?{_AND}(?:extradição\b|entrega (?:de |d[oa]s? )(?P<of>{REST}))"
        rf"|\b(?:a fim de|para) extraditar\b|\bpara que [^.;\n\0]{{1,50}}? sejam? extraditad[oa]s?\b"
        rf"|{START}(?:A )?(?:(?:detenção|prisão|entrega|captura|extradição)(?:,| e| ou) )*{_TOLD}(?:extradição (?:de |d[oa]s? ){REST}|entrega (?:de |d[oa]s? )(?P<noted>{REST}))",
        "extradi",
        "entrega",
        lead=120,
    ),
    denied=r"(?<!\w)(?:não|nenhum[a]?|sem|nada|nem|nunca|jamais|foi|foram|tinha|tinham|havia|sido|em vez de|em lugar de)\b",
    just_denied=r"\b(?:não|nenhum[a]?|nada|nem)\b",
    whereto="à|ao|às|aos|para|por|pel[oa]s?|segundo|nos termos",
    somebody=(
        "suspeito suspeita suspeitos suspeitas acusado acusada acusados acusadas arguido arguida arguidos arguidas indiciado indiciada investigado investigada"
        " reu reus re fugitivo fugitiva fugitivos foragido foragida foragidos condenado condenada condenados condenadas pessoa pessoas extraditando extraditanda"
    ),
    beside_names="o a os as este esta sr sra senhor senhora",
    sentence_transfer=Wording(
        rf"{_ASK}(?:transferência|transferir|transfiram) (?:de |d[oa]s? |a |o |os |as )?(?:pessoas? |reclus[oa]s? |presos? )?condenad[oa]s?\b{_FOR_TESTIMONY}"
        rf"|{_ASK}(?:transferência|transferir|transfiram?)\b[^.;\n]{{1,60}}\b(?:cumprir|cumpra) (?:o resto d[ae] )?(?:sua|a) pena\b",
        "condenad",
        "pena",
        lead=220,
    ),
    police=Wording(
        r"\b(?:se [oa]s? (?:suspeit[oa]s?|arguid[oa]s?|acusad[oa]s?|pessoas?) (?:está|estão|se encontram?) (?:ainda )?(?:no|em seu|no seu|no vosso) (?:país|território)|paradeiro d[eoa]|entradas e saídas do (?:país|território)"
        r"|(?:registo criminal|antecedentes criminais) d[eoa]|registr?o d[eo]s? (?:veículos?|automóve(?:l|is))|proprietário do (?:veículo|automóvel|carro))\b",
        "país",
        "território",
        "paradeiro",
        "saídas do",
        "registo criminal",
        "antecedentes",
        "veículo",
        "automóve",
        "do carro",
        lead=80,
    ),
    catch_all=Wording(
        r"\b(?:(?:qualquer outr[oa]|quaisquer outr[oa]s) (?:provas?|elementos?|informaç(?:ão|ões)|documentos?|documentação|registr?os?|assistência)"
        r"|tod[oa]s? (?:[oa]s? )?(?:demais |outr[oa]s )?(?:provas|informações|documentos|documentação|registr?os) (?:disponíve(?:l|is)|pertinentes?|possíve(?:l|is)|relevantes?))\b",
        "qualquer outr",
        "quaisquer outr",
        "disponíve",
        "pertinente",
        "possíve",
        "relevante",
    ),
    foreign_tool=Wording(
        r"\b(?:(?:emitir|expedir|obter|emissão de|expedição de) (?:um |uma )?(?:mandados?|alvará|ordem judicial)\b|quebra de sigilo|carta precatória|requisição judicial interna)",
        "mandado",
        "alvará",
        "ordem judicial",
        "quebra de sigilo",
        "carta precatória",
        "requisição judicial",
        lead=30,
    ),
    own_act=Wording(
        r"\b(?:os )?noss[oa]s (?:agentes|funcionári[oa]s|investigadores|policiais|polícias|procuradores|inspetores) (?:farão buscas|buscarão|interrogarão|apreenderão|examinarão|procederão|realizarão|recolherão)",
        "nossos ",
        "nossas ",
    ),
    everything=r"\b(?:tod[oa]s (?:[oa]s|[oa]s seus|[oa]s suas|seus|suas) (?:bens|ativos|contas|propriedades)|em todo o mundo)\b",
    legal_opinion=r"\b(?:parecer jurídico|(?:foi|são|será) (?:culpad[oa]|ilegal|ilícit[oa]|lícit[oa])|é (?:culpad[oa]|ilegal|ilícit[oa])|constitu(?:i|em) (?:um )?crime|à luz do direito de)\b",
    asking=(
        rf"\b(?:queiram?|por favor,?|é favor)\s+(?:\w+\s+)?{_MEASURE}\b"
        r"|\b(?:solicitamos|pedimos|rogamos|requeremos|solicita-se|pede-se|requer-se)\b"
    ),
    company=r"\b(?:Ltda|Lda|S\.A|Sociedade|Companhia|EIRELI|Unipessoal)\b",
    police_service=r"\b(?:polícia|guarda nacional republicana)\b",
    regions=Wording(r"(?P<cn>\bHong[ -]?Kong\b)", "hong"),
    time_zone=r"\bhor(?:a|ário) (?:local|de|da)\b|\bfuso horário\b",
    secrecy=r"\b(?:escritório de advoca(?:dos|cia)|advogad[oa]s?|notári[oa]s?|cartório|consultório|clínica|jornal|redação)\b",
    post_box=r"\b(?:caixa\spostal|apartado(?=\s?(?:n\.?[º°])?\s?\d))(?!\w)",
    post_code=r"\b(?:código postal|cep)\b",
    street=(
        r"\b(?:rua|avenida|av|travessa|praça|largo|alameda|estrada|rodovia|edif[ií]cio|apto|apartamento|bairro|andar|piso|lote|loja|sala|quadra|conjunto|torre|beco)\b"
    ),
    minimum=minimum("pelo menos|não menos de|(?:um )?mínimo de|no mínimo|não inferior a", _YEARS, _MONTHS),
    span=span(_YEARS, _MONTHS, "a|e|até"),
    political=Wording(
        r"\b(?:(?:injúria|ofensa) (?:ao|à honra do) (?:chefe|presidente|rei)|lesa-majestade|traição|sedição|blasfémia|blasfêmia|deserção|crime militar|espionagem)\b",
        "injúria",
        "ofensa",
        "majestade",
        "traição",
        "sedição",
        "blasf",
        "deserção",
        "militar",
        "espionagem",
    ),
    drugs=Wording(
        r"\b(?:estupefacientes?|entorpecentes?|cocaína|heroína|metanfetamina|tráfico (?:ilícito )?de (?:drogas?|droga)|narcotráfico|cannabis)\b",
        "estupefaciente",
        "entorpecente",
        "cocaína",
        "heroína",
        "metanfetamina",
        "droga",
        "drogas",
        "narcotráfico",
        "cannabis",
    ),
    cybercrime_convention=Wording(
        r"\bConvenção das Nações Unidas contra (?:o )?(?:Cibercrime|Crime Cibernético|a Cibercriminalidade)\b",
        "cibercrime",
        "cibernético",
        "cibercriminalidade",
        lead=60,
    ),
    budapest=Wording(_BUDAPEST, *_BUDAPEST_STEMS, lead=60),
    budapest_at_home=Wording(
        rf"\b(?:artigos?|art\.) {BUDAPEST_AT_HOME}(?:\.?[ºo°])?[^.;\n]{{0,30}}?{_BUDAPEST}|{_BUDAPEST},? (?:artigos?|art\.) {BUDAPEST_AT_HOME}",
        *_BUDAPEST_STEMS,
        lead=80,
    ),
    extradition_title="",
    assistance_title="assist|auxili|cooperac|entreajuda",
    vague_use=r"(?:este|esta|o|a|presente|o presente|a presente)?\s*(?:caso|assunto|causa|processo|procedimento|julgamento)",
    costs_on_them=rf"\b(?:os senhores|Estado requerido)\b{_NOT_OURS}\b(?:deverá|deverão|deve|devem|pagará|pagarão|suportará|suportarão|arcará|arcarão)\b(?! (?:nada|nunca|nenhum)\b)",
    reciprocity="reciproc",
    no_death="pena de morte|pena capital",
    innocence=r"presunção d[ea] inocência|presum\w+ inocente",
    exculpatory="exculpat|ilibatóri|de defesa do arguido",
    withdrawal=r"deixar(?:em)? de ser necessári|já não (?:seja|sejam|for|forem) necessári",
    fifteen_days=Wording(r"\b(?:15|quinze) dias\b", "15 dias", "quinze dias"),
    order_to_come=Wording(
        r"\b(?:deve|deverá|tem de|tem que|é obrigad[oa] a|terá de) (?:comparecer|apresentar-se)\b|\bsob pena de\b",
        "comparecer",
        "apresentar-se",
        "sob pena",
    ),
    regime_words=Wording(
        r"\bsalvo-conduto\b|\bimunidade (?:de jurisdição|penal|processual|contra)",
        "salvo-conduto",
        "imunidade",
    ),
)
