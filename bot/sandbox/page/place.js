// Where the page is, kept in the address: #team=T1&as=U1&at=C1, and as2, at2 for the second pane.

/** The address's hash -> {team, panes: [{as, at}, ...]}; what is missing is null. */
export function readPlace() {
  const hash = new URLSearchParams(location.hash.slice(1));
  const panes = [{ as: hash.get("as"), at: hash.get("at") }];
  if (hash.has("as2")) panes.push({ as: hash.get("as2"), at: hash.get("at2") });
  return { team: hash.get("team"), panes };
}

/** Write it; `replace` leaves no step in the history. */
export function writePlace(team, panes, replace) {
  const hash = new URLSearchParams({ team });
  panes.forEach((pane, index) => {
    const suffix = index ? "2" : "";
    hash.set(`as${suffix}`, pane.as);
    if (pane.at) hash.set(`at${suffix}`, pane.at);
  });
  const address = `#${hash}`;
  if (address === location.hash) return;
  if (replace) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
}
