/** How many errors and wordings a family has, and how many of these are documented, observed, inferred, carried over. */
export function confidenceCounts({ family, errors }) {
  const wordings = errors.flatMap((entry) => [entry, ...(entry.variants ?? [])]);
  const kinds = wordings.map((wording) => kindOf(family, wording));
  const count = (kind) => kinds.filter((one) => one === kind).length;
  return [
    errors.length,
    wordings.length,
    count('documented'),
    count('observed'),
    count('inferred'),
    count('carried over'),
  ];
}

function kindOf(family, { confidence, sources, references }) {
  if (!sources.some((source) => source.includes('carried over'))) return confidence;
  if (confidence !== 'inferred') {
    throw new Error(`${family}: ${references.join(', ')} is carried over, yet called ${confidence}`);
  }
  return 'carried over';
}
