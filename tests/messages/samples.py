"""One sample for every state in which a message, form or view can be: name -> how to build it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from bot.matching import LeftOut
from bot.messages import (
    answers,
    edits,
    forms,
    home,
    introductions,
    replies,
    taking_part,
    tidying,
)
from bot.messages.blocks import Block, Message
from bot.messages.facts import Doubt, Encounter, Nearby, Standing, Teachers
from bot.messages.home import Figures, Mine, PastMeeting
from bot.messages.tidying import OtherName, Renaming, SkillCard
from bot.skills import Refusal, Refused
from tests.messages.people import (
    ANA,
    APART,
    BEN,
    CHI,
    FEW,
    LONG,
    MANY,
    MONDAY,
    NASTY,
    NASTY_PAIR,
    NEXT_ROUND,
    PAIR,
    POD,
    RING,
    SUE,
    SWAP,
    teaches,
)


@dataclass(frozen=True)
class Sample:
    """What `builder` makes of these arguments, in a state that a member may meet."""

    builder: Callable[..., Message | Block]
    state: str
    args: tuple[Any, ...]
    kwargs: dict[str, Any]

    @property
    def name(self) -> str:
        """The name of the golden file, without its ending."""
        module = self.builder.__module__.rsplit(".", 1)[-1]
        return f"{module}.{self.builder.__name__}" + (f".{self.state}" if self.state else "")

    def build(self) -> Message | Block:
        """The message or view."""
        return self.builder(*self.args, **self.kwargs)


def _of(builder: Callable[..., Message | Block], _state: str, *args: Any, **kwargs: Any) -> Sample:
    return Sample(builder, _state, args, kwargs)


def _introductions() -> Iterator[Sample]:
    build = introductions.introduction
    agreed_at = PAIR.times[1]
    answered = replace(PAIR, suits={PAIR.times[0]: (ANA.id,), agreed_at: (BEN.id,)})
    settled = replace(PAIR, suits={agreed_at: (ANA.id, BEN.id)}, meets_at=agreed_at)

    def instead(skill: str, wanted: str) -> Encounter:
        return replace(PAIR, lessons=(teaches(ANA, BEN, skill, wanted=wanted),))

    yield _of(build, "pair", PAIR)
    yield _of(build, "swap", SWAP)
    yield _of(build, "ring", RING)
    yield _of(build, "pod", POD)
    yield _of(build, "related_skill", instead("Docker", wanted="Kubernetes"))
    yield _of(build, "broader_skill", instead("front-end development", wanted="CSS"))
    yield _of(build, "part_of_the_skill", instead("CSS", wanted="front-end development"))
    yield _of(build, "skill_near_in_meaning", instead("sailing boat repair", wanted="boat repairs"))
    yield _of(build, "with_answers", answered)
    yield _of(build, "agreed", settled)
    yield _of(build, "declined", replace(answered, declined_by=BEN.id))
    yield _of(build, "called_off", replace(PAIR, called_off=True))
    yield _of(build, "no_shared_hours", APART)
    yield _of(build, "nasty", NASTY_PAIR)
    yield _of(introductions.agreed, "", settled)
    yield _of(introductions.agreed, "across_midnight", replace(APART, meets_at=APART.times[0]))
    yield _of(introductions.advance_notice, "", APART, SUE.id)
    yield _of(introductions.advance_notice, "nasty", NASTY_PAIR, SUE.id)
    yield _of(introductions.follow_up, "", SWAP, [ANA.id, BEN.id])
    yield _of(introductions.follow_up, "one_of_a_ring", RING, [CHI.id])
    yield _of(introductions.follow_up, "nasty", NASTY_PAIR, [SUE.id])
    for reason in LeftOut:
        if not reason.startswith(("only_teaches", "neither")):
            yield _of(introductions.nobody_found, reason.value, reason, "Go", 3)
    yield _of(introductions.nobody_found, "the_only_teacher_taken", LeftOut.TEACHERS_TAKEN, "Go", 1)
    yield _of(introductions.nobody_found, "nasty", LeftOut.NOBODY_TEACHES, NASTY, 0)


def _replies() -> Iterator[Sample]:
    refused = [
        Refused("", Refusal.EMPTY),
        Refused("x" * 500, Refusal.TOO_LONG),
        *[Refused(f"{number} 🎉", Refusal.NO_LETTERS) for number in range(5)],
        Refused("<@U0BEN>", Refusal.REFERENCE),
        *[Refused(f"skill {number}", Refusal.TOO_MANY) for number in range(40)],
    ]
    lists = {
        "offers": [(each.skill, each.level) for each in MANY.offers],
        "wants": [(each.skill, each.level) for each in MANY.wants],
    }
    understood = replies.understood
    yield _of(understood, "", [("Kubernetes", None), ("Go", 2)], [("Public speaking", 1)], "st1")
    yield _of(
        understood, "first_time", [("Go", None)], [], "st1", joined=True, next_round=NEXT_ROUND
    )
    yield _of(
        understood, "in_part", [("Go", None)], [], "st1", refused=refused[1:3], missing=["Juggling"]
    )
    yield _of(understood, "removed", [], [], "st1", removed=["Go", "SQL"], missing=["Juggling"])
    yield _of(understood, "new_order", [], [], "st1")
    doubts = [
        Doubt("sk1", "people numbers", "people analytics", "people analytics"),
        Doubt("sk2", NASTY, "key", NASTY),
    ]
    yield _of(understood, "asking", [], [("people numbers", None)], "st1", doubts=doubts[:1])
    yield _of(understood, "asking.nasty", [(NASTY, None)], [], "st1", doubts=doubts)
    yield _of(
        understood,
        "nasty",
        *lists.values(),
        "st1",
        removed=[NASTY] * 60,
        refused=refused,
        missing=[NASTY, LONG, ""] * 20,
        joined=True,
        next_round=NEXT_ROUND,
    )
    yield _of(replies.nothing_changed, "offer", [("Go", 2)], [])
    yield _of(replies.nothing_changed, "want", [], lists["wants"])
    yield _of(replies.nothing_changed, "both", [("Go", 2)], lists["wants"])
    yield _of(replies.nothing_understood, "offer", refused[:1], "offer")
    yield _of(replies.nothing_understood, "want", refused, "want")
    yield _of(replies.refused, "", refused)
    yield _of(replies.nothing_to_save, "")
    yield _of(replies.undone, "", FEW)
    yield _of(replies.undone, "nothing_left", Standing())
    yield _of(replies.undone_before, "")
    yield _of(replies.overview, "", FEW)
    yield _of(replies.overview, "empty", Standing())
    yield _of(replies.overview, "nasty", MANY)
    yield _of(replies.not_on_list, "", "Juggling", "offer", FEW)
    yield _of(replies.not_on_list, "empty", "Juggling", "want", Standing())
    yield _of(replies.not_on_list, "nasty", NASTY, "want", MANY)
    yield _of(replies.remove_what, "offer", "offer")
    yield _of(replies.remove_what, "want", "want")
    yield _of(replies.help_skills, "offer", "offer")
    yield _of(replies.help_skills, "want", "want")
    yield _of(replies.help_potluck, "")
    yield _of(replies.welcome, "")
    yield _of(replies.unknown_subcommand, "", "/potluck", "dance")
    yield _of(replies.unknown_subcommand, "nasty", "/potluck", f"`\n{NASTY}")
    yield _of(
        taking_part.status,
        "",
        FEW,
        paused=False,
        resume_at=None,
        next_round=NEXT_ROUND,
        blocked=[BEN.id],
    )
    yield _of(
        taking_part.status,
        "on_a_break",
        Standing(),
        paused=True,
        resume_at=None,
        next_round=NEXT_ROUND,
        blocked=[],
    )
    yield _of(
        taking_part.status,
        "nasty",
        MANY,
        paused=True,
        resume_at=MONDAY,
        next_round=NEXT_ROUND,
        blocked=[f"U{number:010}" for number in range(400)],
    )
    yield _of(taking_part.paused, "", None)
    yield _of(taking_part.paused, "until", MONDAY)
    yield _of(taking_part.resumed, "", NEXT_ROUND)
    yield _of(taking_part.not_a_break, "", "someday")
    yield _of(taking_part.not_a_break, "nasty", NASTY)
    yield _of(taking_part.confirm_leave, "")
    yield _of(taking_part.left, "")
    yield _of(taking_part.not_a_member, "")
    yield _of(taking_part.blocked, "", BEN.id)
    yield _of(taking_part.unblocked, "", BEN.id, was_blocked=True)
    yield _of(taking_part.unblocked, "was_not_blocked", BEN.id, was_blocked=False)
    yield _of(taking_part.block_whom, "block", "block")
    yield _of(taking_part.block_whom, "unblock", "unblock")
    for build in (
        taking_part.single_channel_guest,
        taking_part.guests_not_invited,
        taking_part.nobody_home,
        replies.introduction_over,
        replies.time_has_passed,
        replies.not_yours,
        replies.declined,
        replies.never_again,
        replies.thanks_met,
        replies.thanks_rated,
        replies.thanks_not_met,
        replies.follow_ups_stopped,
        replies.went_wrong,
    ):
        yield _of(build, "")


def _answers() -> Iterator[Sample]:
    known = Teachers("SQL", ((BEN.id, 4), (CHI.id, None)), 0, (), wanted=False)
    yield _of(answers.who_could, "", [known])
    yield _of(answers.who_could, "and_others", [replace(known, others=2, wanted=True)])
    yield _of(answers.who_could, "unnamed", [Teachers("SQL", (), 1, (), wanted=False)])
    near = (Nearby("Go", (BEN.id,)), Nearby("Rust", ()))
    yield _of(answers.who_could, "nearby", [Teachers("SQL", (), 0, near, wanted=False)])
    yield _of(answers.who_could, "nobody", [Teachers("SQL", (), 0, (), wanted=False)])
    mixed = [Teachers(each, (), 1, (), wanted=each == "SQL") for each in ("SQL", "Go")]
    yield _of(answers.who_could, "one_wanted_already", mixed)
    many = Teachers(NASTY, tuple((BEN.id, 1) for _ in range(300)), 9, (), wanted=False)
    yield _of(answers.who_could, "nasty", [many, replace(known, skill=LONG)] * 10)
    yield _of(answers.who_would_learn, "", ["SQL"])
    yield _of(answers.who_would_learn, "many", ["SQL", "Go", "chess"])
    yield _of(answers.who_would_learn, "nasty", [NASTY, LONG] * 10)
    yield _of(answers.who_could_what, "")
    yield _of(answers.teach_or_learn, "", ["SQL"])
    yield _of(answers.teach_or_learn, "many", ["SQL", "Go", "chess"])
    yield _of(answers.teach_or_learn, "nasty", [NASTY, LONG] * 10)
    yield _of(edits.taken_out, "", ["SQL", "chess"])
    yield _of(edits.taken_out, "nasty", [NASTY, LONG] * 40)


def _tidying() -> Iterator[Sample]:
    names = [OtherName("sk2", "k8s"), OtherName("sk3", "Kube")]
    card = SkillCard("sk1", "Kubernetes", 3, 1, names)
    yield _of(tidying.which, "")
    yield _of(tidying.one, "", card)
    nasty = [OtherName(f"sk{number}", NASTY) for number in range(200)]
    yield _of(tidying.one, "nasty", replace(card, name=LONG, others=nasty))
    yield _of(tidying.merged, "", "k8s", "Kubernetes", "sk2")
    yield _of(tidying.merged, "nasty", NASTY, LONG, "sk2")
    yield _of(tidying.renamed, "", Renaming("sk1", "k8s", "Kubernetes", "sk2"))
    yield _of(tidying.renamed, "nasty", Renaming("sk1", NASTY, LONG, "sk2"))
    yield _of(tidying.renamed_back, "", "k8s", "Kubernetes")
    yield _of(tidying.split, "", "k8s")
    yield _of(tidying.only_admins, "")
    yield _of(tidying.cannot, "", "That skill is not there any more.")


def _forms() -> Iterator[Sample]:
    yield _of(forms.skills, "", FEW, MONDAY)
    yield _of(forms.skills, "newcomer", Standing(), MONDAY)
    yield _of(forms.skills, "nasty", MANY, MONDAY)
    yield _of(forms.skills, "proposed", FEW, MONDAY, FEW, "Added from your post.")
    yield _of(forms.note, "", replies.nothing_to_save())
    yield _of(forms.another_time, "", "intro-1", MONDAY)
    yield _of(forms.rating, "", "intro-1")
    hours = {"start": "09:00", "end": "17:00", "zone": "Europe/Lisbon"}
    yield _of(
        forms.preferences, "", **hours, days=range(5), follow_ups=True, teach_cap=1, findable=False
    )
    yield _of(
        forms.preferences, "no_days", **hours, days=[], follow_ups=False, teach_cap=0, findable=True
    )


def _home() -> Iterator[Sample]:
    empty = Mine(
        standing=Standing(),
        paused=False,
        resume_at=None,
        next_round=NEXT_ROUND,
        meetings=[],
        zone="Europe/Lisbon",
        zone_known=True,
    )
    full = replace(
        empty,
        standing=MANY,
        meetings=[
            PastMeeting((BEN.id,), (), ("Go",), MONDAY, None, None, ended=False),
            PastMeeting((BEN.id,), ("SQL",), ("Go",), MONDAY, NEXT_ROUND, None, ended=False),
            PastMeeting((BEN.id, CHI.id), (NASTY,), (), MONDAY, NEXT_ROUND, "met", ended=False),
            PastMeeting((BEN.id,), (LONG,), (), MONDAY, None, None, ended=True),
        ],
    )
    young = Figures(
        members=1,
        paused=0,
        offers=0,
        wants=0,
        introductions=0,
        met=0,
        answered=0,
        not_offered=[],
        drawn_at=None,
        best=None,
    )
    grown = Figures(
        members=1234,
        paused=56,
        offers=7890,
        wants=6789,
        introductions=1001,
        met=4321,
        answered=5432,
        not_offered=[(f"{number} {NASTY}"[:80], 100 - number) for number in range(60)],
        drawn_at=MONDAY,
        best=0.9987,
    )
    yield _of(home.view, "newcomer", None, None)
    yield _of(home.view, "cannot_join", None, None, taking_part.single_channel_guest().text)
    yield _of(home.view, "member_with_nothing", empty, None)
    yield _of(home.view, "member", replace(empty, standing=FEW, meetings=full.meetings[:2]), None)
    yield _of(home.view, "member_with_everything", full, None)
    yield _of(home.view, "on_a_break", replace(empty, paused=True), None)
    yield _of(home.view, "on_a_break_until", replace(empty, paused=True, resume_at=MONDAY), None)
    yield _of(home.view, "no_zone_known", replace(empty, zone="UTC", zone_known=False), None)
    yield _of(home.view, "admin_of_a_young_workspace", None, young)
    yield _of(home.view, "admin_with_everything", full, grown)


SAMPLES = (
    *_introductions(),
    *_replies(),
    *_answers(),
    *_forms(),
    *_tidying(),
    *_home(),
)
