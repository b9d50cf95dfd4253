"""Say which words a language has to list; a list that it does without is `NOTHING`, or an empty text."""

from __future__ import annotations

from dataclasses import dataclass

from mlawriter.lexicon.wording import Wording


@dataclass(frozen=True, kw_only=True, slots=True)
class Lexicon:
    """List the words of one language that checks look for: few, and low in false alarms (decision 6).

    What is found warns or advises and never blocks; the placeholders in brackets alone do.
    """

    # The letter as a document
    months: tuple[str, ...]
    """Names of the twelve months in every form, parted by blanks; a blank inside a name is written `_`."""
    date: str
    """Pattern of a date in figures and signs of this language alone, with groups `y`, `m`, `d`; seldom needed."""
    annex: Wording
    """An annex and its numbers: groups `numbers` and, where the text says that it is of something else, `elsewhere`."""
    to: str
    """Pattern of the word between the first and the last of several numbers."""
    item: Wording
    """An item of the letter by its `number`."""
    article: Wording
    """An article of the Convention: group `article`, and where given `paragraph`."""
    placeholder: str
    """What stands between brackets, in full, and can only be a gap."""
    like_placeholder: str
    """The same, where it may be a quotation."""
    see_elsewhere: str
    """What points to an annex or a file in place of telling."""
    abbreviations: str
    """Abbreviations that readers of this language know."""

    # How things are put
    certainty: Wording
    guilt: Wording
    tone: Wording
    jargon: Wording
    """Terms of one legal system that do not translate."""
    currency: str
    """Names of money."""
    money: str
    """What stands before a sum of money, to its first figure."""
    fiscal: Wording
    secret_source: Wording

    # Wishes that belong elsewhere, or have no limit
    extradition: Wording
    """A wish, with its verb, for arrest or surrender."""
    extradition_aim: Wording
    """Extradition as an aim or a noted wish; each named group holds who or what is surrendered."""
    denied: str
    """Words of a sentence before an aim that deny it, or tell it of the past."""
    just_denied: str
    """Words that deny what follows at once."""
    whereto: str
    """Words that end the naming of a person."""
    somebody: str
    """Nouns for a person who can be surrendered, without case and accents."""
    beside_names: str
    """Words that stand beside the name of a person, without case and accents."""
    sentence_transfer: Wording
    police: Wording
    """What police services can tell one another."""
    catch_all: Wording
    foreign_tool: Wording
    own_act: Wording
    everything: str
    """Property without a limit."""
    legal_opinion: str
    asking: str
    """A wish, in information that asks for nothing."""

    # Persons, places, authorities
    company: str
    """What makes a name that of a company; capitals count."""
    police_service: str
    regions: Wording
    """Regions whose own authorities the depositary lists: group `cn` or `nl`, by the State that is the Party."""
    time_zone: str
    secrecy: str
    """Places where somebody is bound to professional secrecy."""
    post_box: str
    post_code: str
    street: str
    """Words of an address that leads to a door."""

    # Offences, treaties, conditions
    minimum: str
    """A penalty called a minimum: `least`, `unit`, and `month` where the unit is one."""
    span: str
    """A penalty from `least` to `most`, and `unit` with `month`."""
    political: Wording
    drugs: Wording
    cybercrime_convention: Wording
    budapest: Wording
    budapest_at_home: Wording
    """The Budapest Convention with an article on what each Party does at home."""
    extradition_title: str
    """A word of titles of treaties, without case and accents."""
    assistance_title: str
    vague_use: str
    """Proceedings named by nothing but "this case", in full."""
    costs_on_them: str
    reciprocity: str
    no_death: str
    innocence: str
    exculpatory: str
    withdrawal: str
    fifteen_days: Wording
    order_to_come: Wording
    regime_words: Wording
