"""What members do: join, say what they can teach and want to learn, take it back, take a break.

Uses `bot.skills` to understand and `storage` to keep. Transactions belong to the caller, so that
an event and its effect are stored together.
"""
