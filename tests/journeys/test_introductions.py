"""From saying something to meeting somebody."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Any

from tests.office import Office
from tests.sandbox.client import Person, texts


def test_a_slash_command_leads_to_an_introduction(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")

    assert "You can teach *Kubernetes* and *Go* (some)." in office.says(
        ana, "/teach", "Kubernetes, Go (some)"
    )
    assert "You want to learn *Kubernetes*." in office.says(ben, "/learn", "k8s")
    office.week_passes()

    (meeting,) = ben.group_dms()
    said = texts(meeting["messages"][0])
    assert f"<@{ana.id}> brings *Kubernetes*, which <@{ben.id}> would like to learn." in said
    assert "Why you two:" in said
    assert said.count("This works") == 3
    assert [each["id"] for each in ana.group_dms()] == [meeting["id"]]
    assert office.refused_calls() == []


def test_a_post_leads_to_an_introduction(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")

    offer = ana.post("skill-swap", "Morning! I can teach Rust to anybody who is curious.")
    note = texts(office.wait_for(lambda: ana.ephemerals("skill-swap"))[-1])
    assert "You can teach *Rust*." in note
    office.wait_for(lambda: _reactions(ana.messages("skill-swap"), offer["ts"]))
    ben.post("skill-swap", "I'd love to learn Rust")
    office.wait_for(lambda: ben.ephemerals("skill-swap"))
    office.week_passes()

    (meeting,) = ben.group_dms()
    assert f"<@{ana.id}> brings *Rust*" in texts(meeting["messages"][0])
    assert office.refused_calls() == []


def test_one_round_makes_a_chain_across_the_world(office: Office) -> None:
    berlin = office.arrives(
        "lena", tz="Europe/Berlin", title="Developer", profile={"Team": "Platform"}
    )
    austin = office.arrives(
        "marcus", tz="America/Chicago", title="Marketing director", profile={"Team": "Brand"}
    )
    singapore = office.arrives(
        "wei", tz="Asia/Singapore", title="Founder", profile={"Team": "Ventures"}
    )

    office.says(berlin, "/teach", "prompt engineering")
    office.says(austin, "/learn", "prompt engineering")
    office.says(austin, "/teach", "brand strategy")
    office.says(singapore, "/learn", "brand strategy")
    office.week_passes()

    met = {
        frozenset(each["members"]) - {austin.id}: texts(each["messages"][0])
        .replace("*P", "*p")
        .replace("*B", "*b")
        for each in austin.group_dms()
    }
    to_berlin = next(said for people, said in met.items() if berlin.id in people)
    to_singapore = next(said for people, said in met.items() if singapore.id in people)
    assert f"<@{berlin.id}> brings *prompt engineering*" in to_berlin
    assert f"<@{austin.id}> brings *brand strategy*" in to_singapore
    assert "you work in different teams" in to_berlin
    assert len(met) == 2


def test_two_who_can_teach_each_other_meet_once_for_both(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    office.says(ana, "/teach", "Spanish")
    office.says(ana, "/learn", "SQL")
    office.says(ben, "/teach", "SQL")
    office.says(ben, "/learn", "Spanish")
    office.week_passes()

    (meeting,) = ana.group_dms()
    said = texts(meeting["messages"][0])
    assert f"<@{ana.id}> brings *Spanish*" in said
    assert f"<@{ben.id}> brings *SQL*" in said


def test_they_agree_on_a_time_meet_and_say_so(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    office.says(ana, "/teach", "Excel")
    office.says(ben, "/learn", "Excel")
    office.sandbox.advance_until_something()
    (meeting,) = ana.group_dms()
    introduction = meeting["messages"][0]

    ana.click(introduction, "time_suits:1")
    office.wait_for(lambda: f"suits <@{ana.id}>" in texts(ana.messages(meeting["id"])[0]))
    ben.click(ana.messages(meeting["id"])[0], "time_suits:1")
    agreed = office.wait_for(lambda: ben.messages(meeting["id"])[1:])[0]
    assert "It suits everybody" in texts(agreed)

    office.week_passes()
    follow_up = ben.messages(meeting["id"])[-1]
    assert "did you meet?" in texts(follow_up)
    ben.click(follow_up, "met")
    form = office.wait_for(ben.modal)
    assert "How was it?" in form["title"]["text"]
    ben.submit({"rating": {"rating": "5"}, "note": {"note": "Great <!channel>"}})
    assert "Only you and the matching ever see that" in texts(office.wait_for(ben.modal))

    ana.open_home()
    home = office.home(ana, shows="you met")
    assert "*Met, ever*\n1 of 1" in texts(home)
    assert office.refused_calls() == []
    assert office.sandbox.rings == []


def test_another_time_is_suggested_and_agreed(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    office.says(ana, "/teach", "Excel")
    office.says(ben, "/learn", "Excel")
    office.sandbox.advance_until_something()
    (meeting,) = ana.group_dms()

    ana.click(meeting["messages"][0], "another_time")
    office.wait_for(ana.modal)
    picked = int(office.sandbox.clock.now().timestamp()) // 3600 * 3600 + 4 * 86400
    ana.submit({"time": {"time": {"type": "datetimepicker", "selected_date_time": picked}}})
    shown = office.wait_for(
        lambda: (m := ben.messages(meeting["id"])[0]) and f"<!date^{picked}^" in texts(m) and m
    )
    index = [time for time in _buttons(shown) if time.endswith(f" {picked}")]
    assert len(index) == 1
    ben.click(shown, _action_of(shown, index[0]))
    office.wait_for(lambda: "It suits everybody" in texts(ben.messages(meeting["id"])[-1]))

    ana.click(ana.messages(meeting["id"])[0], "another_time")
    office.wait_for(ana.modal)
    errors = ana.submit({"time": {"time": {"type": "datetimepicker", "selected_date_time": 1}}})
    assert "has passed" in errors["errors"]["time"]


def test_a_meeting_that_was_missed_can_be_agreed_on_anew(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    office.says(ana, "/teach", "Excel")
    office.says(ben, "/learn", "Excel")
    office.sandbox.advance_until_something()
    (meeting,) = ana.group_dms()
    times = [int(value.split()[1]) for value in _buttons(meeting["messages"][0])]
    for number, time in enumerate(times[:2]):
        _both_agree(office, meeting["id"], number)
        said = texts(office.wait_for(partial(_after, ben, meeting["id"], 1 + number))[-1])
        assert f"It suits everybody: <!date^{time}^" in said
        office.sandbox.advance(timedelta(hours=1, seconds=time - _now(office)))

    office.sandbox.advance(timedelta(days=4))
    office.sandbox.settle()
    ben.open_home()
    assert "you meet" not in texts(office.home(ben, shows="you learn *Excel*"))
    before = len(ben.messages(meeting["id"]))
    ana.click(ana.messages(meeting["id"])[0], "another_time")
    office.wait_for(ana.modal)
    picked = int(_now(office)) // 3600 * 3600 + 2 * 86400
    ana.submit({"time": {"time": {"type": "datetimepicker", "selected_date_time": picked}}})
    shown = office.wait_for(
        lambda: (m := ben.messages(meeting["id"])[0]) and f"<!date^{picked}^" in texts(m) and m
    )
    assert len(_buttons(shown)) == 1, "times that have passed are proposed no more"
    ben.click(shown, "time_suits:0")
    agreed = office.wait_for(lambda: ben.messages(meeting["id"])[before:])[0]
    assert f"<!date^{picked}^" in texts(agreed)


def test_not_now_ends_it_kindly_and_both_are_free_again(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    office.says(ana, "/teach", "Excel")
    office.says(ben, "/learn", "Excel")
    office.sandbox.advance_until_something()
    (meeting,) = ana.group_dms()

    ana.click(meeting["messages"][0], "another_time")
    office.wait_for(ana.modal)
    ben.click(meeting["messages"][0], "not_now")
    office.wait_for(lambda: "No harm done" in texts(ana.messages(meeting["id"])[0]))
    later = int(office.sandbox.clock.now().timestamp()) + 86400
    ana.submit({"time": {"time": {"type": "datetimepicker", "selected_date_time": later}}})
    assert "has ended" in texts(office.wait_for(ana.modal)), "a stale form changes nothing"
    ana.close()

    chi = office.person("chi")
    office.says(chi, "/teach", "Excel")
    office.week_passes()
    partners = {
        person for each in ben.group_dms() for person in each["members"] if person == chi.id
    }
    assert partners == {chi.id}
    assert len(ana.messages(meeting["id"])) == 1, "nobody is asked whether they met"


def test_whoever_waited_in_vain_is_told_why_once_a_month(office: Office) -> None:
    ben = office.person("ben")
    office.says(ben, "/learn", "glass blowing")
    for _ in range(3):
        office.week_passes()

    (note,) = ben.from_app()
    assert "nobody offers *glass blowing* yet" in texts(note)
    for _ in range(3):
        office.week_passes()
    assert len(ben.from_app()) == 2


def _both_agree(office: Office, channel: str, number: int) -> None:
    """Ana and Ben press a proposed time, one after the other, as the message is redrawn."""
    for one in (office.person("ana"), office.person("ben")):
        button = f"time_suits:{number}"
        one.click(one.messages(channel)[0], button)
        office.wait_for(partial(_suits, one, channel, button))


def _suits(one: Person, channel: str, button: str) -> bool:
    blocks = one.messages(channel)[0]["blocks"]
    (line,) = (each for each in blocks if each.get("accessory", {}).get("action_id") == button)
    return f"<@{one.id}>" in texts(line)


def _after(one: Person, channel: str, number: int) -> list[dict[str, Any]]:
    """What was written after the first messages of a conversation."""
    return one.messages(channel)[number:]


def _now(office: Office) -> float:
    return office.sandbox.clock.now().timestamp()


def _reactions(messages: list[dict[str, object]], ts: str) -> object:
    return next(each["reactions"] for each in messages if each["ts"] == ts)


def _buttons(message: dict[str, object]) -> list[str]:
    blocks: list[dict[str, dict[str, str]]] = message["blocks"]  # type: ignore[assignment]
    return [each["accessory"]["value"] for each in blocks if "accessory" in each]


def _action_of(message: dict[str, object], value: str) -> str:
    blocks: list[dict[str, dict[str, str]]] = message["blocks"]  # type: ignore[assignment]
    return next(
        each["accessory"]["action_id"]
        for each in blocks
        if each.get("accessory", {}).get("value") == value
    )
