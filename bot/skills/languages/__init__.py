"""What the grammar must know of each language: one file a language, nothing but words."""

from dataclasses import dataclass, field
from typing import TypeAlias

WordLists: TypeAlias = dict[str, str]


@dataclass(frozen=True, eq=False)
class Language:
    """The words and phrases of one language, in the notation of bot.skills.notation.

    `lists` are the word lists that the phrases name with {braces}; the grammar itself asks for
    those called help, about, starting, teach, share, crowd and loose (what may follow a noun: "a
    designer happy to"), and phrases with `...,...` for the one called barrier. In `offers`,
    `wants` and their kin each line is one phrase, and a line that is indented further belongs to
    the phrase above it. A phrase that begins with ~ counts whatever its subject is; after one that
    begins with ? only skills of the vocabulary count; ~ ? says both. One that begins with & is
    found anywhere in what the author says of themselves, and only for skills of the vocabulary.
    One that begins with @ looks for a person, who in an advert for a job is no teacher.
    """

    code: str
    common: str
    """Everyday words by which the language is recognised, separated by blanks."""
    lists: WordLists
    offers: str
    """The author will teach or help with ..."""
    wants: str
    """The author wants to learn or be taught ..."""
    wants_of_others: str
    """Others may want to learn ...: an offer if the post also says that its author would help."""
    returns: str
    """Asked in return: a want, if the same post offers something."""
    swaps: str
    """Words that propose an exchange: then "my ... for your ..." is an offer and a want."""
    mine: str
    offers_again: str
    """An offer only after another one, even a denied one: "I can review SQL, help with ..."."""
    willing: str
    """The author would help, with nothing said about what."""
    invites: str
    """The author asks to be approached."""
    expertise: str
    """A sentence with one of these tells what its author knows."""
    lacks: str
    """The author knows little about ...: a want if the post then says "I want to learn"."""
    offer_headings: str
    want_headings: str
    others: str
    """Subjects that are not the author, separated by commas like all the lists below."""
    self_words: str
    """Subjects that are the author."""
    third_persons: str
    """Words by which a sentence tells of somebody else."""
    adverbs: str
    negations: str
    """What turns the clause after it into its opposite."""
    copulas: str
    """After these an adjective belongs to somebody else: "Ana is" happy to help."""
    linking: str
    """Words after which a clause may begin without a subject: and, but, also."""
    questions: str
    """A clause that starts with these asks, supposes or reports."""
    exceptions: str
    """What follows is excluded."""
    separators: str
    """Between two skills of a list."""
    stops: str
    """A list of skills ends before these words."""
    leads: str
    """Words in front of a skill that are not a part of it."""
    trails: str
    """Words after a skill that are not a part of it."""
    amounts: str
    """How well, in front of a skill: "a bit of", "the basics of"."""
    grades: str
    """How well, behind a skill: SQL "basics", Excel "avanzado"."""
    determiners: str
    """In front of an everyday word these say that it means just that: "help with the rest"."""
    before_skills: str
    """After these an everyday word is a skill: "years of" swift."""
    empty: str
    """Words that never name a skill, alone or with others like them."""
    unlikely: str
    """Words that a skill in no list is not made of."""
    irony: str
    """What shows that a sentence is not meant."""
    asides: str = ""
    """Headings of what is no skill, whatever stands behind them: "Contact", "Time zone"."""
    employers: str = ""
    """Before where somebody works, which is no skill of theirs: "at a" fintech."""
    jobs: str = ""
    """What shows that a post looks for somebody to employ, not to learn from."""
    topic_headings: str = ""
    """Headings of what a mentor can help with, or somebody who looks for one wants: "Areas"."""
    keeps: str = ""
    """Before what the author keeps up, by whatever name: "maintainer of" Atlas."""
    fronting: str = ""
    """Between a skill and the clause about it that follows: "Go *is what* I want to learn"."""
    asking: str = ""
    """With these a question without a subject asks others: "Want to learn chess?"."""
    swapped_for: str = ""
    """Between what is given and what is asked where a swap is proposed."""
    inverted: str = ""
    """Before "I" these ask for an opinion: "Should I learn Rust?"."""
    false_friends: str = ""
    """Everyday words that happen to be the name of a skill: the German "Rest"."""
    infinitive: str = ""
    """Before a verb that stands for the skill of doing it: learn "to" draw."""
    origins: str = ""
    """Before whom or what one learns from, which is not what is learnt: learn "from" mistakes."""
    compounds: str = ""
    """Last parts of words joined by a hyphen, each a word of its own: the German "SQL-Kurs"."""
    levels: WordLists = field(default_factory=dict)
    """The words for each level: new, some, solid, expert."""
