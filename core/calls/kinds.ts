/** What an argument may be: how that is described, and known by. */
export interface Kind {
  readonly says: string;
  readonly holds: (value: unknown) => boolean;
}

type Keys = Readonly<Record<string, Kind>>;

const typed = (says: string, type: string): Kind => ({ says, holds: (value) => typeof value === type });
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(value) === "[object Object]";

export const text = typed("a text", "string");
export const truth = typed("true, false", "boolean");
export const callable = typed("a function", "function");
export const number: Kind = { says: "a number", holds: Number.isFinite };
export const count: Kind = {
  says: "a whole number from 0",
  holds: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
};
export const above: Kind = { says: "a number above 0", holds: (value) => Number.isFinite(value) && Number(value) > 0 };
export const day: Kind = {
  says: 'an ISO day or time, such as "2018-01-15"',
  holds: (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d(?:T|$)/.test(value),
};

/** Numbers and texts of numbers; whether the text is a decimal is told by who reads it. */
export const decimal: Kind = {
  says: 'a number, or a decimal as text, such as "12.5"',
  holds: (value) => Number.isFinite(value) || typeof value === "string",
};
export const ratio: Kind = {
  says: "a fraction of two bigints, the denominator above 0: { numerator: 25n, denominator: 2n }",
  holds: (value) =>
    isObject(value) &&
    typeof value.numerator === "bigint" &&
    typeof value.denominator === "bigint" &&
    value.denominator > 0n,
};

const shown = (value: unknown) => (value === undefined ? "nothing" : JSON.stringify(value));
export const one = (...values: readonly (string | number | true | null | undefined)[]): Kind => ({
  says: values.map(shown).join(", "),
  holds: (value) => (values as readonly unknown[]).includes(value),
});
export const or = (first: Kind, second: Kind): Kind => ({
  get says() {
    return `${first.says}, or ${second.says}`;
  },
  holds: (value) => first.holds(value) || second.holds(value),
});
export const orNull = (kind: Kind): Kind => or(kind, { says: "null", holds: (value) => value === null });
export const optional = (kind: Kind): Kind => or(kind, { says: "nothing", holds: (value) => value === undefined });
export const listOf = (kind: Kind): Kind => ({
  get says() {
    return `a list, each ${kind.says}`;
  },
  // «every» passes over gaps.
  holds: (value) =>
    Array.isArray(value) &&
    value.every((one) => kind.holds(one)) &&
    (!value.includes(undefined) || kind.holds(undefined)),
});
export const recordOf = (kind: Kind): Kind => ({
  get says() {
    return `an object, by name ${kind.says}`;
  },
  holds: (value) => isObject(value) && Object.values(value).every((one) => kind.holds(one)),
});

/** An object with these keys; others may stand beside them. */
export const withKeys = (keys: () => Keys): Kind => ({
  get says() {
    return ["an object", ...Object.keys(keys())].join(", ").replace(",", " with");
  },
  holds: (value) => isObject(value) && Object.entries(keys()).every(([key, { holds }]) => holds(value[key])),
});

/** Each of these keys may be left out, and no other stands there: a name that nobody reads is a slip of the pen. */
export const someOf = (keys: () => Keys): Kind => ({
  get says() {
    const each = Object.entries(keys()).map(([key, { says }]) => `${key}: ${says}`);
    return `{ ${each.join("; ")} }`;
  },
  holds: (value) => {
    const known = keys();
    return (
      isObject(value) &&
      Object.entries(value).every(
        ([key, own]) => Object.hasOwn(known, key) && (own === undefined || known[key]?.holds(own) === true),
      )
    );
  },
});
export const options = (keys: () => Keys): Kind => optional(someOf(keys));

export const language = one("vi", "en");
export const register = withKeys(() => ({
  date: day,
  reach: one("dong-nai", "national"),
  units: listOf(withKeys(() => ({ code: text, name: text }))),
}));
export const cell: Kind = {
  says: 'a text, a number, true, false, null, or { error: "#REF!" }',
  holds: (value) =>
    value === null ||
    ["string", "number", "boolean"].includes(typeof value) ||
    (isObject(value) && typeof value.error === "string"),
};
export const table = withKeys(() => ({ sheet: text, address: text, rows: listOf(optional(listOf(optional(cell)))) }));
export const workbook = withKeys(() => ({ tables: listOf(table) }));
export const criteria = listOf(withKeys(() => ({ id: text, group: text, kind: text })));
export const sentence = withKeys(() => ({ vi: text, en: text }));
export const citation = withKeys(() => ({ kind: one("law", "convention"), document: text, clause: text }));
export const target = withKeys(() => ({
  id: text,
  kind: text,
  columns: listOf(withKeys(() => ({ id: text }))),
  citation,
}));
export const plan = withKeys(() => ({
  id: text,
  document: text,
  criteria,
  targets: listOf(target),
  gates: listOf(withKeys(() => ({ id: text }))),
}));
export const scale = withKeys(() => ({ rows: listOf(withKeys(() => ({ column: text }))) }));
const normalisations = one(
  "capped-reference",
  "min-max",
  "percentile-rank",
  "goalposts",
  "z-score",
  "fraction-of-maximum",
  "met-or-not",
);
export const means = one("arithmetic", "geometric", "harmonic");
export const method = withKeys(() => ({
  id: text,
  title: sentence,
  normalisation: normalisations,
  mean: means,
  per: one(undefined, 1000, 10000),
}));
export const residents = listOf(optional(orNull(number)));
/** What methods other than the default one need besides. */
export const basis = {
  residents,
  goalposts: recordOf(withKeys(() => ({ low: decimal, high: decimal }))),
  thresholds: recordOf(decimal),
};

export const figures = listOf(orNull(number));
export const facts = listOf(residents);
export const exact = or(decimal, ratio);
export const scores = withKeys(() => ({
  areas: listOf(withKeys(() => ({}))),
  criteria: listOf(text),
  exact: callable,
  ends: callable,
}));
export const spread = optional(decimal);
const reasons = ["carried-over", "approved", "transformed", "unclear", "zero-score", "duplicate"] as const;
export const contest = { cap: count, used: count, eligible: listOf(optional(one(null, ...reasons))) };
export const terms = withKeys(() => contest);
export const normalisation = withKeys(() => ({ method: normalisations, ties: optional(text) }));
export const areas = [criteria, scale, facts] as const;
