// What one report of a signer says otherwise than another.

/** What `found` says otherwise than `before`, a line each; the version of the tool and the suite's digest aside. */
export function changesBetween(before, found) {
  const old = new Map(before.cases.map((one) => [one.id, one]));
  const now = new Map(found.cases.map((one) => [one.id, one]));
  const lines = [];
  for (const [id, one] of now) {
    const was = old.get(id);
    if (was === undefined) lines.push(`${id}: is new, ${outcome(one)}`);
    else if (outcome(was) !== outcome(one)) lines.push(`${id}: was ${outcome(was)}, is ${outcome(one)}`);
    else lines.push(...membersThatDiffer(was, one).map((text) => `${id}: ${text}`));
  }
  for (const id of old.keys()) if (!now.has(id)) lines.push(`${id}: is gone`);
  const rest = ({ tool, suite, cases, ...members }) => members;
  return [...lines, ...membersThatDiffer(rest(before), rest(found))];
}

function membersThatDiffer(before, found) {
  return [...new Set([...Object.keys(before), ...Object.keys(found)])]
    .map((name) => [name, shown(before[name]), shown(found[name])])
    .filter(([, was, is]) => was !== is)
    .map(([name, was, is]) => `${name} was ${clipped(was)}, is ${clipped(is)}`);
}

export function outcome({ verdict, observed }) {
  const { during, outcome: seen, condition } = observed;
  return `${verdict} (${[during === 'control' && 'control:', seen, condition].filter(Boolean).join(' ')})`;
}

/** JSON with the members of every object in one order. */
function shown(value) {
  return (
    JSON.stringify(value, (_, inner) =>
      inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? 'nothing'
  );
}

function clipped(text) {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
