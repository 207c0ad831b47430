/** What a caller did, what is accepted, and how a right call looks. */
interface WrongUseParts {
  readonly of: string;
  readonly given: unknown;
  readonly accepted: string;
  readonly example: string;
}

/**
 * A call that no workbook could cause: a programmer handed over what the library does not take. Nothing is worked out then,
 * because a figure of a wrong call would look like any other.
 *
 * @example capOf(30, 15, "down") // throws WrongUse
 */
export class WrongUse extends RangeError {
  override readonly name = "WrongUse";

  constructor({ of, given, accepted, example }: WrongUseParts) {
    super(`${of}: ${shownValue(given)} was given; accepted: ${accepted}. Example: ${example}`);
  }
}

/** Refuses names of options that nobody reads: a slip of the pen would otherwise be passed over in silence. */
export function checkOptions(of: string, options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new WrongUse({ of, given: unknown, accepted: known.join(", "), example: `{ ${known[0] ?? ""}: … }` });
}

const longest = 80;

/** Breaks, control and direction characters, halves of letters: what was given may come from a file. */
const unprintable = /[\p{C}\p{Zl}\p{Zp}]/gu;

function shownValue(value: unknown): string {
  try {
    return shown(value);
  } catch {
    // A proxy or a getter that throws when it is looked at.
    return "an object that cannot be read";
  }
}

function shown(value: unknown): string {
  const text = typeof value === "bigint" ? `${value}n` : typeof value === "string" ? value : plainly(value);
  const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return (typeof value === "string" ? JSON.stringify(cut) : cut).replace(unprintable, "\ufffd");
}

function plainly(value: unknown): string {
  if (Object.prototype.toString.call(value) === "[object Date]")
    return `Date ${JSON.stringify(value).replaceAll('"', "")}`;
  return typeof value === "object" && value !== null
    ? `an object (${Object.keys(value).slice(0, 5).join(", ")})`
    : String(value);
}

/** What a public function takes: how a right argument is described, and known by. */
interface Accepted {
  readonly says: string;
  readonly holds: (value: unknown) => boolean;
}

const hasAll =
  (...names: readonly string[]) =>
  (value: unknown) => {
    if (typeof value !== "object" || value === null) return false;
    try {
      return names.every((name) => (value as Record<string, unknown>)[name] != null);
    } catch {
      return false;
    }
  };

const listOf =
  (...names: readonly string[]) =>
  (value: unknown) =>
    Array.isArray(value) && value.every(hasAll(...names));

const hasTables = (value: unknown) =>
  hasAll("tables")(value) && Array.isArray((value as { readonly tables: unknown }).tables);

/** The kinds of arguments of the public functions. */
export const accepted = {
  plan: { says: "a Plan, such as plan7488", holds: hasAll("id", "criteria", "targets", "gates") },
  content: {
    says: "tables, or a workbook: { tables }",
    holds: (value) => Array.isArray(value) || hasTables(value),
  },
  criteria: { says: "criteria, such as plan7488.criteria", holds: listOf("id", "kind") },
  scale: { says: "a Scale, such as freezeScale(criteria, facts)", holds: hasAll("rows") },
  facts: { says: "a list of areas, each the list of its figures", holds: listOf() },
  scores: { says: "what scoreAreas answers", holds: hasAll("areas", "criteria") },
  workbook: {
    says: "a workbook: { tables }",
    holds: hasTables,
  },
  rule: {
    says: "{ id, title, sentences, citation, judge }",
    holds: hasAll("id", "title", "sentences", "citation", "judge"),
  },
  table: { says: "a Table: { name, sheet, address, rows }", holds: hasAll("sheet", "address", "rows") },
  headings: { says: "a Plan, such as plan7488", holds: hasAll("criteria", "targets", "gates") },
  sheetKind: {
    says: '"selection", "evaluation", "ledger"',
    holds: (value) => value === "selection" || value === "evaluation" || value === "ledger",
  },
  submissions: {
    says: "a list of submissions",
    holds: listOf("file", "years", "units"),
  },
  time: {
    says: 'an ISO day or time, such as "2018-01-15"',
    holds: (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d(?:T|$)/.test(value),
  },
  opened: { says: "what open answers", holds: hasAll("located", "sheets", "plan") },
  assessment: { says: "what assess answers", holds: hasAll("opened", "findings", "options") },
  register: { says: "a Register, such as registerOf(date)", holds: hasAll("units", "reach", "date") },
  target: { says: "a target of the plan, such as plan7488.targets[0]", holds: hasAll("id", "kind", "columns") },
  citation: { says: "a Citation: { kind, document, clause }", holds: hasAll("kind", "document", "clause") },
  explanation: { says: "what explain answers", holds: hasAll("lines", "title", "basis") },
  options: { says: "an object with names", holds: (value) => hasAll()(value) && !Array.isArray(value) },
  list: { says: "a list", holds: Array.isArray },
  texts: {
    says: "a list of texts",
    holds: (value) => Array.isArray(value) && value.every((one) => typeof one === "string"),
  },
  text: { says: "a text", holds: (value) => typeof value === "string" },
  year: { says: "a year, such as 2018", holds: (value) => Number.isInteger(value) && Number(value) >= 1 },
  language: { says: '"vi", "en"', holds: (value) => value === "vi" || value === "en" },
} satisfies Record<string, Accepted>;

/**
 * Refuses what a public function does not take, before anything is worked out.
 *
 * @param example a right call
 * @throws WrongUse
 * @example accept("writePlan", "writePlan(plan7488)", [null, accepted.plan]) // throws WrongUse
 */
export function accept(of: string, example: string, ...given: readonly (readonly [unknown, Accepted])[]): void {
  for (const [value, { says, holds }] of given)
    if (!holds(value)) throw new WrongUse({ of, given: value, accepted: says, example });
}

/** What every scoring function is given first, beside what it is to be. */
export function scoringArguments(criteria: unknown, scale: unknown, facts: unknown) {
  return [
    [criteria, accepted.criteria],
    [scale, accepted.scale],
    [facts, accepted.facts],
  ] as const;
}
