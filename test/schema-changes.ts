type Change = (parent: Record<string, unknown>, key: string) => void;

/** Another kind of value in a place; an entry too many in a list, a name that no object has. */
const changes: readonly Change[] = [
  (parent, key) => (parent[key] = { strange: true }),
  (parent, key) => (Array.isArray(parent) ? (parent[Number(key)] = []) : (parent[`${key}2`] = 1)),
];

/** The places of a JSON where a schema takes a changed value all the same. */
export function unheldPlaces(
  accepts: (json: unknown) => unknown,
  json: unknown,
  free: readonly string[] = [],
): readonly string[] {
  return places(json, free).flatMap((path) =>
    changes.filter((change) => accepts(changedAt(json, path, change)) === true).map(() => path.join(".")),
  );
}

/** Each value of a JSON once: of a list the first and the last entry, of what has names of its own nothing. */
export function places(
  value: unknown,
  free: readonly string[],
  path: readonly string[] = [],
): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  const all = Object.keys(value);
  const keys = Array.isArray(value) ? all.filter((_, at) => at === 0 || at === all.length - 1) : all;
  return keys
    .filter((key) => !free.includes(key))
    .flatMap((key) => [[...path, key], ...places((value as Record<string, unknown>)[key], free, [...path, key])]);
}

function changedAt(json: unknown, path: readonly string[], change: Change): unknown {
  const copy = structuredClone(json);
  let parent = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string, unknown>;
  change(parent, path.at(-1) ?? "");
  return copy;
}
