"""A made-up organisation that lives through rounds: grown, drawn week by week, measured, pictured.

The rounds are those of `bot.matching`, on problems built by `bot.rounds.organisation`. People and
what happens to them are made up here; equal seeds give equal lives. No database, no Slack.
"""
