"""Everything a member reads: Block Kit builders, one function for each message, form or view.

Pure: facts come in as plain values, a `Message` or a view comes out; nothing here asks what time
it is. All text that a person typed passes through `text.escape` or a plain-text object, so that a
skill named `<!channel>` rings nobody. Every message with blocks carries a plain `text` too, for
notifications and screen readers. Block Kit's limits (slack-facts: 50 blocks a message, 100 a view,
3,000 characters a text, 75 a button) are kept here and nowhere else.

`ids` names every button and form; `handlers` listens to the same names.
"""
