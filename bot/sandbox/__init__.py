"""A local Slack, to try Potluck in and to test it against. It listens on this machine only.

`Sandbox` runs it; the page in the browser, and `tests/sandbox/client.py`, act as its people. It is
meant to refuse what Slack refuses, in Slack's words: a test that passes here says something about
Slack only as far as this table is true.

What is imitated, from which documented fact (https://docs.slack.dev/...), and where it ends:

    What                            After                                Where it ends
    ------------------------------  -----------------------------------  ---------------------------
    Web API by GET, form and JSON;  apis/web-api                         the methods of methods_*.py
    ok, error                                                            only: chat.startStream and
                                                                         its like are
                                                                         unknown_method; no user
                                                                         tokens
    Arguments                       reference/methods/...                undocumented ones are
                                                                         refused, where Slack
                                                                         ignores many
    Scopes, missing_scope,          authentication/installing-with-      no OAuth, no token
    x-oauth-scopes                  oauth                                rotation: the app is just
                                                                         there
    account_inactive once the app   reference/methods/auth.test,         no single member's token
    is removed, token_revoked       auth.revoke, events/tokens_revoked
    after auth.revoke
    Rate limits, 429, Retry-After   apis/web-api/rate-limits             the burst (a minute's
                                                                         worth; ten new sockets) is
                                                                         a guess; response URLs are
                                                                         not limited
    30,000 events an hour from a    apis/events-api,                     refilled bit by bit, not
    workspace, app_rate_limited     events/app_rate_limited              counted an hour back
    once a minute above that
    Texts: cut at 40,000,           reference/methods/chat.postMessage,  no attachments, files,
    chat.update 4,000 bytes         chat.update                          links unfold only when a
                                                                         test says so
    Scheduled messages: 120 days,   reference/methods/                   one that can no longer be
    30 in five minutes of a         chat.scheduleMessage,                posted is dropped without a
    channel, deleted until a        chat.deleteScheduledMessage          word; that, and the ids in
    minute before; never posted                                          the list, are unverified
    with metadata
    Metadata, only when asked for   messaging/message-metadata           no schemas, no metadata
                                                                         events
    conversations.open: opens or    reference/methods/conversations.open  no direct messages across
    resumes, at most 8                                                   companies; what a
                                                                         deactivated reader's im
                                                                         answers to a post, and that
                                                                         a stranger is
                                                                         user_not_visible, is
                                                                         unverified
    Histories and threads, opaque   reference/methods/conversations.history  a reply to no message:
    cursors                                                              thread_not_found,
                                                                         unverified
    Block Kit for each surface      reference/block-kit                  rich text is not looked
                                                                         into; the newer blocks for
                                                                         agents are refused
    data_table and                  reference/block-kit/blocks           which of two documented
    data_visualization, and a                                            row limits holds (100 and
    workspace that refuses them                                          the header here)
    13,200 characters in a          seen by others: bolt-js #2509
    message's blocks
    Errors in views are             seen by others: java-slack-sdk #302
    invalid_arguments
    Views: hash, stack of 3,        surfaces/modals                      no workflow steps
    trigger_id 3 s, once
    Socket Mode: envelopes, ten     apis/events-api/using-socket-mode    a socket lasts the five
    sockets, disconnect for each                                         hours that hello names; a
    of its reasons; refreshed in                                         clock that jumps leaves the
    time, warned ten seconds before                                      warning out
    Signed HTTP, url_verification,  authentication/verifying-requests-   one request URL for
    and replays older than five     from-slack                           everything
    minutes
    3 s; tried again at once, +1    apis/events-api                      a failing app is never
    min, +5 min                                                          switched off
    Event envelope, kinds of        reference/events/message             the rich_text of people's
    message: edits, deletions,                                           messages has no styles;
    unfolded links, broadcasts,                                          message_replied is not
    bots, webhooks, joins                                                sent
    Channels shared with another    apis/slack-connect                   one side only: a stranger
    company: user_team,                                                  is a person here with
    source_team, is_stranger                                             another workspace's id
    Several workspaces, one app:    apis/events-api (authorizations)     no organisations
    its token, bot user, events                                          (Enterprise Grid)
    and limits in each
    Payloads of actions, forms,     reference/interaction-payloads       that an ephemeral message
    look-ups, shortcuts of                                               is left out of its payload
    messages and global ones                                             is unverified
    response_url: 5 uses in 30 min  interactivity/handling-user-         the HTTP status of a
                                    interaction                          refusal is unverified
    Slash commands, should_escape   interactivity/implementing-slash-    not in threads, as in Slack
                                    commands
    People, guests, custom profile  reference/objects/user-object        no user groups, statuses,
    fields                                                               avatars; presence is
                                                                         always active

Faults are not Slack's but ours: `Sandbox.fail` makes any method, and the answers to response URLs,
fail as often as asked for or by chance (the same dice for the same seed), before or after the
effect; others repeat and shuffle events, cut sockets, age signatures, revoke tokens.

Time is the movable clock of `bot.clock`, for message timestamps, trigger ids, response URLs and
the later retries, for scheduled messages, for the age of sockets, and for the limits of events and
of new sockets; other limits, the three seconds and signatures run on the machine's clock.
"""

from bot.sandbox.server import PortTakenError, Sandbox

__all__ = ["PortTakenError", "Sandbox"]
