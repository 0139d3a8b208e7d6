"""Everything that Slack sends us, one module for each surface; this reads like the app's manifest.

A listener parses the request, makes one short transaction, and answers. The transaction comes
first and the acknowledgement after it (`process_before_response` in `bot.app`): Slack repeats what
was not acknowledged, and the event's id, stored with its effect, makes the repetition harmless.
What may be lost without harm (a reaction, a redrawn Home tab) happens afterwards, in the
background.
"""

from slack_bolt import App

from handlers import commands, home, introductions, lifecycle, posts, skills
from handlers.house import House


def register(app: App, house: House) -> None:
    """Attach every listener."""
    commands.register(app, house)  # /teach, /learn, /potluck
    posts.register(app, house)  # messages in channels and to Potluck
    skills.register(app, house)  # Undo, Edit, the form with both lists, the menus of the Home tab
    home.register(app, house)  # the Home tab, pause, preferences, leave
    introductions.register(app, house)  # the buttons of introductions and follow-ups
    lifecycle.register(app, house)  # people and tokens that change
