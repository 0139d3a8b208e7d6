"""The local Slack, held against what Slack documents, with Slack's own client."""
