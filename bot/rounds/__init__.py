"""The life of an introduction: when, drawn, delivered, answered, followed up.

`draw` decides a round and writes it, its introductions and its deliveries in one transaction.
`deliver` brings deliveries to Slack exactly once. `letters` says what each kind of delivery
contains when its moment comes. `answers` is what people press, and `redraw` shows it to everybody.
`timing` and `periods` are pure.
"""
