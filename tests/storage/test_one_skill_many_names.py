"""Skills that are merged, split and renamed: what was said is never lost."""

from __future__ import annotations

from functools import partial

import pytest
from sqlalchemy.engine import Connection

from storage import skills, statements
from storage.database import Database
from storage.skills import Skill, SkillError
from storage.statements import OFFER, WANT, Assertion
from tests.storage.ground import HOUR, NOW, TEAM, at_once, join, open_workspace


@pytest.fixture(autouse=True)
def workspace(database: Database) -> None:
    with database.write() as tx:
        open_workspace(tx)
        for name in ("ana", "ben"):
            join(tx, name)


def add(tx: Connection, *names: str) -> list[Skill]:
    return [skills.find_or_add(tx, TEAM, name.casefold(), name) for name in names]


def offers(tx: Connection, user_id: str) -> list[str]:
    entries = statements.standing(tx, TEAM, user_id)
    return [each.skill for each in entries if each.direction == OFFER]


def say(tx: Connection, user_id: str, *said: Assertion, hours: int = 0) -> str:
    return statements.record(tx, TEAM, user_id, "command", said, NOW + hours * HOUR)


def test_a_skill_is_found_under_all_its_names(database: Database) -> None:
    with database.write() as tx:
        kubernetes, k8s = add(tx, "Kubernetes", "K8s")
        assert skills.merge(tx, TEAM, k8s.id, kubernetes.id) == kubernetes
        assert skills.find(tx, TEAM, "k8s") == kubernetes
        assert skills.find_or_add(tx, TEAM, "k8s", "K8s") == kubernetes
        assert skills.names(tx, TEAM) == {"kubernetes": "Kubernetes", "k8s": "Kubernetes"}
        assert skills.find_all(tx, TEAM) == {kubernetes.id: kubernetes, k8s.id: kubernetes}
        assert skills.other_names(tx, TEAM, kubernetes.id) == [k8s]
        assert skills.find(tx, TEAM, "docker") is None


def test_what_was_said_under_both_names_is_one_offer(database: Database) -> None:
    with database.write() as tx:
        kubernetes, k8s = add(tx, "Kubernetes", "K8s")
        say(tx, "ana", Assertion(OFFER, k8s.id, 3))
        say(tx, "ana", Assertion(OFFER, kubernetes.id, None), hours=1)
        say(tx, "ben", Assertion(OFFER, k8s.id, None), Assertion(OFFER, kubernetes.id, None))
        say(tx, "ben", Assertion(WANT, k8s.id, None))
        assert offers(tx, "ana") == ["K8s", "Kubernetes"]
        skills.merge(tx, TEAM, k8s.id, kubernetes.id)
        assert offers(tx, "ana") == offers(tx, "ben") == ["Kubernetes"]
        (entry,) = statements.standing(tx, TEAM, "ana")
        assert (entry.skill_id, entry.level) == (kubernetes.id, 3), "a level once said stays"


def test_splitting_gives_everybody_back_what_they_said(database: Database) -> None:
    with database.write() as tx:
        kubernetes, k8s, kube = add(tx, "Kubernetes", "K8s", "Kube")
        for user_id, known in (("ana", k8s), ("ben", kube)):
            say(tx, user_id, Assertion(OFFER, known.id, None))
        skills.merge(tx, TEAM, kube.id, k8s.id)
        skills.merge(tx, TEAM, k8s.id, kubernetes.id)
        assert offers(tx, "ana") == offers(tx, "ben") == ["Kubernetes"]
        assert skills.split(tx, TEAM, k8s.id) == k8s
        assert offers(tx, "ana") == offers(tx, "ben") == ["K8s"], "its own other names go with it"
        skills.split(tx, TEAM, kube.id)
        assert (offers(tx, "ana"), offers(tx, "ben")) == (["K8s"], ["Kube"])


def test_merging_in_a_circle_is_merging_once(database: Database) -> None:
    with database.write() as tx:
        one, two, three = add(tx, "One", "Two", "Three")
        skills.merge(tx, TEAM, one.id, two.id)
        skills.merge(tx, TEAM, two.id, three.id)
        assert skills.merge(tx, TEAM, three.id, one.id) == three
        assert skills.merge(tx, TEAM, one.id, one.id) == three
        assert set(skills.names(tx, TEAM).values()) == {"Three"}


def test_two_admins_who_merge_each_way_make_no_circle(database_url: str) -> None:
    processes = [Database(database_url) for _ in range(2)]
    with processes[0].write() as tx:
        one, two = add(tx, "One", "Two")

    def merge(database: Database, skill_id: str, into_id: str) -> None:
        with database.write() as tx:
            skills.merge(tx, TEAM, skill_id, into_id)

    at_once(
        [partial(merge, processes[0], one.id, two.id), partial(merge, processes[1], two.id, one.id)]
    )
    with processes[0].read() as tx:
        assert len(set(skills.names(tx, TEAM).values())) == 1
        assert set(skills.find_all(tx, TEAM)) == {one.id, two.id}
    for each in processes:
        each.close()


def test_a_renamed_skill_keeps_its_old_name_working(database: Database) -> None:
    with database.write() as tx:
        (k8s,) = add(tx, "K8s")
        skills.rename(tx, TEAM, k8s.id, "Kubernetes", "kubernetes")
        assert skills.names(tx, TEAM) == {"k8s": "Kubernetes", "kubernetes": "Kubernetes"}
        assert skills.find(tx, TEAM, "kubernetes") == Skill(k8s.id, "Kubernetes", "k8s")
        assert skills.other_names(tx, TEAM, k8s.id) == []
        skills.rename(tx, TEAM, k8s.id, "K8s", "k8s")
        assert set(skills.names(tx, TEAM).values()) == {"K8s"}


def test_a_renaming_tells_whether_the_name_is_new(database: Database) -> None:
    with database.write() as tx:
        k8s, kube = add(tx, "K8s", "Kube")
        skills.merge(tx, TEAM, kube.id, k8s.id)
        assert skills.rename(tx, TEAM, k8s.id, "Kube", "kube") is None
        added = skills.rename(tx, TEAM, k8s.id, "Kubernetes", "kubernetes")
        assert added == skills.name_ids(tx, TEAM, ["kubernetes", "nothing"])["kubernetes"]
        assert skills.split(tx, TEAM, added) == Skill(added, "Kubernetes", "kubernetes")


def test_a_renamed_skill_that_is_merged_is_one_other_name(database: Database) -> None:
    with database.write() as tx:
        k8s, cloud = add(tx, "K8s", "Cloud")
        skills.rename(tx, TEAM, k8s.id, "Kubernetes", "kubernetes")
        skills.merge(tx, TEAM, k8s.id, cloud.id)
        assert skills.other_names(tx, TEAM, cloud.id) == [Skill(k8s.id, "Kubernetes", "k8s")]


def test_a_name_that_is_taken_is_refused(database: Database) -> None:
    with database.write() as tx:
        go, _ = add(tx, "Go", "Rust")
        with pytest.raises(SkillError, match=r"called Rust already\. Merge the two instead"):
            skills.rename(tx, TEAM, go.id, "rust", "rust")
        assert skills.names(tx, TEAM) == {"go": "Go", "rust": "Rust"}


def test_skills_that_are_gone_are_refused(database: Database) -> None:
    with database.write() as tx:
        (go,) = add(tx, "Go")
        with pytest.raises(SkillError, match="not there any more"):
            skills.merge(tx, TEAM, go.id, "nothing")
        with pytest.raises(SkillError, match="not there any more"):
            skills.split(tx, TEAM, "nothing")


def test_who_else_said_a_name(database: Database) -> None:
    with database.write() as tx:
        (go,) = add(tx, "Go")
        say(tx, "ana", Assertion(OFFER, go.id, None))
        assert not skills.named_by_others(tx, TEAM, go.id, "ana")
        assert skills.named_by_others(tx, TEAM, go.id, "ben")


def test_who_else_said_another_name_of_it(database: Database) -> None:
    with database.write() as tx:
        go, golang = add(tx, "Go", "Golang")
        say(tx, "ben", Assertion(OFFER, golang.id, None))
        assert not skills.named_by_others(tx, TEAM, go.id, "ana")
        skills.merge(tx, TEAM, golang.id, go.id)
        assert skills.named_by_others(tx, TEAM, go.id, "ana")


def test_a_member_may_have_meant_another_skill_all_along(database: Database) -> None:
    with database.write() as tx:
        go, k8s, kubernetes = add(tx, "Go", "K8s", "Kubernetes")
        both = [Assertion(OFFER, each.id, level) for each, level in ((k8s, 1), (kubernetes, 3))]
        first = say(tx, "ana", Assertion(WANT, k8s.id, 2), Assertion(WANT, go.id, None))
        second = say(tx, "ana", *both, Assertion(OFFER, go.id, None), hours=1)
        say(tx, "ben", Assertion(OFFER, k8s.id, 2))
        statements.name_instead(tx, TEAM, "ana", k8s.id, kubernetes.id)
        assert statements.asserted(tx, TEAM, first) == [
            Assertion(WANT, kubernetes.id, 2),
            Assertion(WANT, go.id, None),
        ]
        assert statements.asserted(tx, TEAM, second) == [
            Assertion(OFFER, kubernetes.id, 3),
            Assertion(OFFER, go.id, None),
        ]
        assert offers(tx, "ben") == ["K8s"]
