"""Who can teach me ...? Potluck names only those who agreed to be found."""

from __future__ import annotations

from tests.office import Office
from tests.sandbox.client import Person, texts


def asks(office: Office, person: Person, words: str, channel: str = "skill-swap") -> str:
    """Put a question to Potluck in a channel; the note that answers it."""
    before = len(person.ephemerals(channel))
    person.post(channel, f"@potluck {words}")
    return texts(office.wait_for(lambda: person.ephemerals(channel)[before:])[-1])


def agrees_to_be_found(office: Office, person: Person) -> None:
    """Tick the box in the preferences."""
    person.open_home()
    person.click(office.home(person, shows="Your potluck"), "preferences")
    office.wait_for(person.modal)
    person.submit({"findable": {"findable": ["yes"]}})
    office.settle()


def test_only_who_agreed_to_be_found_is_named(office: Office) -> None:
    ana, ben, chi = office.person("ana"), office.person("ben"), office.person("chi")
    office.says(ana, "/teach", "SQL (expert)")
    office.says(ben, "/teach", "SQL")
    unnamed = asks(office, chi, "who can teach me SQL?")
    assert "2 colleagues teach it and would rather be introduced" in unnamed
    assert ana.id not in unnamed
    agrees_to_be_found(office, ana)
    named = asks(office, chi, "who can teach me SQL?")
    assert f"ask <@{ana.id}> (expert). 1 more colleague teaches it, too." in named
    assert ben.id not in named
    assert "You offer and want nothing" in office.says(chi, "/teach", "list"), "asking is no want"


def test_a_question_becomes_a_want_at_the_press_of_a_button(office: Office) -> None:
    chi = office.person("chi")
    assert "Nobody offers *glass blowing* yet" in asks(
        office, chi, "who could teach me glass blowing?"
    )
    chi.click(chi.ephemerals("skill-swap")[-1], "add_want:0")
    office.wait_for(
        lambda: "You want to learn *glass blowing*" in texts(chi.ephemerals("skill-swap")[-1])
    )
    again = asks(office, chi, "who could teach me glass blowing?")
    assert "It is on your list" in again
    assert "Want it" not in again, "nobody is asked to want what they want"


def test_what_is_near_is_named_where_nobody_teaches_it(office: Office) -> None:
    ana, chi = office.person("ana"), office.person("chi")
    office.says(ana, "/teach", "Docker")
    agrees_to_be_found(office, ana)
    assert f"Near it: *Docker* (ask <@{ana.id}>)" in asks(office, chi, "who knows Kubernetes?")


def test_whoever_blocked_the_asker_shows_nowhere(office: Office) -> None:
    ana, chi = office.person("ana"), office.person("chi")
    office.says(ana, "/teach", "SQL")
    agrees_to_be_found(office, ana)
    office.says(ana, "/potluck", "block @chi")
    assert "Nobody offers *SQL* yet" in asks(office, chi, "who can teach me SQL?")


def test_who_takes_a_break_is_not_named(office: Office) -> None:
    ana, chi = office.person("ana"), office.person("chi")
    office.says(ana, "/teach", "SQL")
    agrees_to_be_found(office, ana)
    office.says(ana, "/potluck", "pause")
    assert "Nobody offers *SQL* yet" in asks(office, chi, "who can teach me SQL?")


def test_a_question_in_the_direct_message_is_answered_there(office: Office) -> None:
    ana, chi = office.person("ana"), office.person("chi")
    office.says(ana, "/teach", "SQL")
    chi.post(chi.dm_with_app(), "who can teach me SQL?")
    (told,) = office.wait_for(chi.from_app)
    assert "1 colleague teaches it" in texts(told)


def test_thanks_get_a_light_answer(office: Office) -> None:
    chi = office.person("chi")
    assert asks(office, chi, "thanks!") == "With pleasure. :stew:\nWith pleasure. :stew:"
    chi.post(chi.dm_with_app(), "thank you so much")
    (told,) = office.wait_for(chi.from_app)
    assert "With pleasure" in texts(told)
    chi.post("skill-swap", "thanks everybody")
    office.settle()
    assert len(chi.ephemerals("skill-swap")) == 1, "thanks to others are no business of Potluck's"


def test_what_is_said_to_potluck_in_a_channel_counts_like_any_post(office: Office) -> None:
    chi = office.person("chi")
    assert "You can teach *Go*." in asks(office, chi, "I can teach Go")
    assert "Name a skill" in asks(office, chi, "who can help me?")
    assert "introduces you once a week" in asks(office, chi, "hello there")


def test_a_question_to_everybody_is_still_a_want(office: Office) -> None:
    chi = office.person("chi")
    chi.post("skill-swap", "Who can teach me SQL?")
    (note,) = office.wait_for(lambda: chi.ephemerals("skill-swap"))
    assert "You want to learn *SQL*." in texts(note)


def test_the_same_question_twice_delivered_is_answered_once(office: Office) -> None:
    chi = office.person("chi")
    office.sandbox.duplicate_events(1)
    asks(office, chi, "who can teach me SQL?")
    office.settle()
    assert len(chi.ephemerals("skill-swap")) == 1


def test_a_skill_named_to_potluck_is_asked_which_way_it_is_meant(office: Office) -> None:
    ana = office.person("ana")
    ana.post(ana.dm_with_app(), "SQL and chess")
    (asked,) = office.wait_for(ana.from_app)
    assert "*SQL* and *chess*: can you teach them, or do you want to learn them?" in texts(asked)
    ana.click(asked, "add_offer:0")
    office.wait_for(lambda: "You can teach *SQL* and *chess*." in str(ana.ephemerals()))
    assert "You can teach *SQL* and *chess*." in office.says(ana, "/teach", "list")


def test_what_stands_already_is_answered_too_where_potluck_is_spoken_to(office: Office) -> None:
    ana = office.person("ana")
    office.says(ana, "/teach", "SQL")
    ana.post(ana.dm_with_app(), "I can teach SQL")
    office.wait_for(ana.from_app)
    ana.post(ana.dm_with_app(), "I can teach SQL")
    office.wait_for(lambda: len(ana.from_app()) > 1)


def test_who_asks_for_learners_is_told_how_they_are_found(office: Office) -> None:
    ana, chi = office.person("ana"), office.person("chi")
    office.says(ana, "/learn", "SQL")
    told = asks(office, chi, "who wants to learn SQL?")
    assert "I don't tell who wants to learn what" in told
    assert ana.id not in told
    chi.click(chi.ephemerals("skill-swap")[-1], "add_offer:0")
    office.wait_for(lambda: "You can teach *SQL*" in texts(chi.ephemerals("skill-swap")[-1]))


def test_who_asks_who_potluck_is_gets_help(office: Office) -> None:
    chi = office.person("chi")
    assert "introduces you once a week" in asks(office, chi, "who are you?")
    assert "Nobody offers *SQL* yet" in asks(office, chi, "could you find me an SQL mentor?")
