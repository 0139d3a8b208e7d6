"""What lasts: the database, its tables, and one module of questions for each aggregate.

A question is a function named for what it answers (`people_to_match`, `claim`). It takes an open
connection, so that the caller owns the transaction, and the workspace that it is asked for:
nothing crosses from one workspace to another, and every key leads with it. Questions return plain
frozen records, never rows or live objects.

Times are aware datetimes in UTC; the column type refuses naive ones. No raw text of what members
post is kept, only what was understood and where it was said.
"""
