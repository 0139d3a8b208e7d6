"""Everything that Slack sends us, one module for each surface; this reads like the app's manifest.

A listener parses the request, makes one short transaction, and answers. The transaction comes
first and the acknowledgement after it (`process_before_response` in `bot.app`): Slack repeats what
was not acknowledged, and the event's id, stored with its effect, makes the repetition harmless.
What may be lost without harm (a reaction, a redrawn Home tab) happens afterwards, in the
background.
"""

from slack_bolt import App

from handlers import (
    asking,
    commands,
    home,
    introductions,
    lifecycle,
    posts,
    shortcuts,
    skills,
    tidying,
)
from handlers.house import House


def register(app: App, house: House) -> None:
    """Attach every listener."""
    commands.register(app, house)  # /teach, /learn, /potluck
    posts.register(app, house)  # messages in channels and to Potluck
    shortcuts.register(app, house)  # "Add to Potluck" in the menu of a message
    asking.register(app, house)  # the button under "who can teach me ...?"
    skills.register(app, house)  # Undo, Edit, the form with both lists, the menus of the Home tab
    home.register(app, house)  # the Home tab, pause, preferences, leave
    tidying.register(app, house)  # admins rename, merge and split skills
    introductions.register(app, house)  # the buttons of introductions and follow-ups
    lifecycle.register(app, house)  # people and tokens that change
