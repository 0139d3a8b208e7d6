"""The messages around a meeting: the introduction itself, what follows it, and its absence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.matching import LeftOut, Why
from bot.messages import ids
from bot.messages.blocks import (
    Block,
    Message,
    actions,
    button,
    confirm,
    context,
    option,
    overflow,
    section,
)
from bot.messages.facts import Encounter, Person
from bot.messages.text import (
    bold,
    clock_times,
    counted,
    cut,
    duration,
    escape,
    join,
    mention,
    one_line,
    place,
    when_exactly,
)
from bot.skills import Relation, fit, normalise

ICEBREAKERS = (
    "What did you learn the hard way that you could save the other one?",
    "Which small trick in your work would you miss most if it were taken away?",
    "What is the last thing that you changed your mind about at work?",
    "What would you do with a free afternoon every week?",
    "What do people outside your team usually get wrong about what you do?",
    "Who taught you something that stuck, and how did they do it?",
    "What are you working on that you could show in two minutes?",
    "What would a good first hour together look like to each of you?",
    "Which word of your trade should everybody know?",
    "What were you doing before this job, and what of it do you still use?",
    "What is hard at the beginning and easy ever after?",
    "Where do you usually get stuck, and what do you do then?",
    "What should the other one try before you talk, if they have ten minutes?",
    "What did you want to become when you were ten?",
    "What would you like to be asked more often?",
    "Which book, talk or video did you recommend last?",
)
"""First questions to break the ice; the round picks one for each introduction."""


def introduction(encounter: Encounter) -> Message:
    """Who, who brings what, why you, when, and what to press; redrawn as people answer."""
    people = join([mention(each.id) for each in encounter.people])
    blocks = [
        section(f"*Meet each other:* {people}"),
        section(_lessons(encounter)),
    ]
    why = _why(encounter)
    if why:
        blocks.append(context(why))
    ended = _ended(encounter)
    if ended:
        blocks.append(section(ended))
    else:
        blocks += _times(encounter)
        blocks.append(_buttons(encounter))
        question = ICEBREAKERS[encounter.icebreaker % len(ICEBREAKERS)]
        blocks.append(context(f"To break the ice: _{question}_"))
    return Message(_in_short(encounter), blocks)


def agreed(encounter: Encounter) -> Message:
    """Everybody can make the same time."""
    if encounter.meets_at is None:
        raise ValueError("no time is agreed")
    words = f"It suits everybody: {when_exactly(encounter.meets_at)}."
    locally = _locally(encounter, encounter.meets_at)
    return Message(
        words,
        [section(f":calendar: *{words}*\nThat is {locally}. Put it into your calendars now.")],
    )


def advance_notice(encounter: Encounter, reader: str) -> Message:
    """Told to each alone, in their own morning, where no hour of the week is decent for all."""
    others = join([mention(each.id) for each in encounter.people if each.id != reader])
    return Message(
        f"Potluck is about to introduce you to {_names(encounter, without=reader)}.",
        [
            section(f"You are about to meet {others}.\n{_lessons(encounter)}"),
            context(
                "You live so far apart that no hour is decent for all of you, so I tell you now, "
                "in your morning. A group message follows; answer it when it suits you."
            ),
        ],
    )


def follow_up(encounter: Encounter, asked: Sequence[str]) -> Message:
    """Whether they met; `asked` are those who did not switch this question off."""
    people = join([mention(each) for each in asked])
    about = join([bold(name) for name in dict.fromkeys(e.skill for e in encounter.lessons)])
    subject = f"You were introduced for {about}."
    return Message(
        f"Did you meet? {subject}",
        [
            section(f"{people}: did you meet? {subject}"),
            actions(
                [
                    button("We met", ids.MET, encounter.id, style="primary"),
                    button("Not yet", ids.NOT_MET, encounter.id),
                    button(
                        "Stop asking me",
                        ids.STOP_FOLLOW_UPS,
                        encounter.id,
                        confirm=confirm(
                            "Stop asking?",
                            "I won't ask you again whether you met somebody. You can turn this on "
                            "again in my Home tab, under Preferences.",
                            "Stop asking",
                        ),
                    ),
                ]
            ),
            context("One answer is enough. It helps me to introduce you better next time."),
        ],
    )


def nobody_found(reason: LeftOut, skill: str | None, teachers: int) -> Message:
    """A kind word for somebody who waited in vain, with the reason."""
    words = f"I found nobody for you this week: {_left_out(reason, skill, teachers)}"
    return Message(
        words,
        [
            section(words),
            context(
                "You stay on the list, and I look again every week. You hear this from me once a "
                "month at most."
            ),
            actions([button("Change what I want", ids.EDIT_SKILLS, "nobody_found")]),
        ],
    )


def _lessons(encounter: Encounter) -> str:
    """Who brings what for whom, a line each; whoever want the same of one person share a line."""
    together: dict[tuple[str, str, str], list[str]] = {}
    for each in encounter.lessons:
        key = each.teacher, each.skill, each.wanted
        together.setdefault(key, []).append(mention(each.learner))
    lines = [
        f"• {_brings(mention(teacher), skill, wanted, join(learners))}"
        for (teacher, skill, wanted), learners in together.items()
    ]
    if len({each.teacher for each in encounter.lessons}) < len(encounter.lessons):
        lines.append("More people want this than there are teachers, so you learn it together.")
    return "\n".join(lines)


def _brings(teacher: str, skill: str, wanted: str, learners: str) -> str:
    if skill == wanted:
        return f"{teacher} brings {bold(skill)}, which {learners} would like to learn."
    related_as = _RELATED_AS.get(fit(normalise(wanted), normalise(skill)).relation, "is close to")
    return (
        f"{teacher} brings {bold(skill)}, which {related_as} the {bold(wanted)} that {learners} "
        "would like to learn."
    )


_RELATED_AS = {
    Relation.PART: "is a part of",
    Relation.BROADER: "takes in",
    Relation.NEAR: "sounds close to",
}


def _why(encounter: Encounter) -> str:
    """The reasons in one sentence; facts that hold for the pair are said once.

    Among three or more, only what is true of every lesson is said of all.
    """
    whys = [lesson.why for lesson in encounter.lessons]
    two = len(encounter.people) == 2
    reasons = [*_distance(whys, two=two), *_history(whys), *_waiting(encounter)]
    said = [f"Why you{' two' if two else ''}: {join(reasons)}."] if reasons else []
    if two and encounter.times_shared and whys[0].shared_minutes:
        said.append(f"Your working days overlap by {duration(whys[0].shared_minutes)}.")
    return " ".join(said)


def _distance(whys: Sequence[Why], *, two: bool) -> list[str]:
    reasons = []
    if all(why.different_department for why in whys):
        reasons.append("you work in different departments")
    elif all(why.different_team for why in whys):
        reasons.append("you work in different teams")
    if two and whys[0].grades_apart >= 2:
        reasons.append(f"you are {whys[0].grades_apart} career steps apart")
    return reasons


def _history(whys: Sequence[Why]) -> list[str]:
    weeks = {why.weeks_since for why in whys}
    if weeks == {None}:
        return ["I have not introduced you before"]
    if len(weeks) == 1:
        ago = counted(whys[0].weeks_since or 0, "week")
        return [f"it has been {ago} since I last introduced you"]
    return []


def _waiting(encounter: Encounter) -> list[str]:
    return [
        f"{mention(lesson.learner)} has waited {counted(lesson.why.waited_weeks, 'week')} for this"
        for lesson in encounter.lessons
        if lesson.why.waited_weeks >= 2
    ]


def _times(encounter: Encounter) -> list[Block]:
    if not encounter.times:
        return []
    telling = encounter.meets_at or encounter.times[0]
    locally = f"The first one is {_locally(encounter, telling)}."
    if encounter.meets_at is not None:
        lead = (
            f"*You are meeting {when_exactly(encounter.meets_at)}.* Should that change, take it "
            "back with *This works*, and press what works instead."
        )
        locally = f"That is {_locally(encounter, telling)}."
    elif encounter.times_shared:
        lead = (
            "*When?* These times are inside everybody's working hours. Press each that works for "
            "you."
        )
    else:
        lead = (
            f"*When?* {_apart(encounter)}, so no time is easy. These are the fairest "
            "that I found; press each that works for you."
        )
    if len(set(clock_times(telling, encounter.zones))) > 1:
        lead += f"\n{locally}"
    blocks = [section(lead)]
    for number, time in enumerate(encounter.times):
        suits = encounter.suits.get(time, ())
        line = when_exactly(time)
        if suits:
            line += f" :white_check_mark: suits {join([mention(each) for each in suits])}"
        blocks.append(
            section(
                line,
                button(
                    "This works",
                    f"{ids.TIME_SUITS}:{number}",
                    f"{encounter.id} {int(time.timestamp())}",
                    aloud=f"Time {number + 1} works for me",
                ),
            )
        )
    return blocks


def _apart(encounter: Encounter) -> str:
    if len(encounter.people) == 2:
        return "Your working hours do not overlap"
    return "Your working hours do not all overlap"


def _locally(encounter: Encounter, time: datetime) -> str:
    """What a clock shows at an instant where each of them is."""
    return join(
        [
            f"{local} for {mention(each.id)} ({place(each.zone)})"
            for local, each in zip(
                clock_times(time, encounter.zones), encounter.people, strict=True
            )
        ]
    )


def _buttons(encounter: Encounter) -> Block:
    return actions(
        [
            button("Another time", ids.ANOTHER_TIME, encounter.id),
            button(
                "Not now",
                ids.NOT_NOW,
                encounter.id,
                confirm=confirm(
                    "Not now?",
                    "This introduction ends for everybody in it, and all of you are free for the "
                    "next round. Nobody is asked for a reason.",
                    "Not now",
                ),
            ),
            overflow(
                ids.MORE,
                [option("Never introduce us again (confidential)", f"block {encounter.id}")],
            ),
        ]
    )


def _ended(encounter: Encounter) -> str | None:
    if encounter.declined_by is not None:
        return (
            f"{mention(encounter.declined_by)} can't make it now. No harm done: everybody here is "
            "free for the next round. You are welcome to talk all the same."
        )
    if encounter.called_off:
        return (
            "This introduction is called off, since one of you is not taking part any more. "
            "Whoever stays is free for the next round."
        )
    if encounter.meets_at is not None and not encounter.suits:
        return f"You are meeting {when_exactly(encounter.meets_at)}."
    return None


def _in_short(encounter: Encounter) -> str:
    lessons = "; ".join(
        f"{_name(encounter.person(lesson.teacher))} brings {escape(one_line(lesson.skill))} for "
        f"{_name(encounter.person(lesson.learner))}"
        for lesson in encounter.lessons
    )
    return cut(f"Potluck introduces {_names(encounter)}: {lessons}.")


def _names(encounter: Encounter, without: str | None = None) -> str:
    return join([_name(each) for each in encounter.people if each.id != without])


def _name(person: Person) -> str:
    return escape(one_line(person.name)) or "somebody"


def _left_out(reason: LeftOut, skill: str | None, teachers: int) -> str:
    what = bold(skill) if skill else "what you want to learn"
    match reason:
        case LeftOut.TEACHERS_TAKEN if teachers == 1:
            return f"the only one who teaches {what} had somebody else to teach."
        case LeftOut.TEACHERS_TAKEN:
            return f"everybody who teaches {what} had others to teach."
        case LeftOut.NO_SHARED_HOURS:
            return f"nobody who teaches {what} works at the same hours as you."
        case LeftOut.MET_RECENTLY:
            return f"you met everybody who teaches {what} not long ago."
        case LeftOut.TEACHERS_AWAY:
            return f"whoever teaches {what} is taking a break."
        case LeftOut.NOBODY_TEACHES:
            return (
                f"nobody offers {what} yet. If you know somebody who could, tell them about "
                "`/teach`."
            )
        case _:
            return f"it did not work out with {what} this time."


def earliest_alternative(now: datetime) -> datetime:
    """Where the picker for another time starts: the next full hour at least a day on."""
    return (now + timedelta(hours=25)).replace(minute=0, second=0, microsecond=0)
