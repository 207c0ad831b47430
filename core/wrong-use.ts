/** What a caller did, what is accepted, and how a right call looks. */
interface WrongUseParts {
  readonly of: string;
  readonly given: unknown;
  readonly accepted: string;
  readonly example: string;
  readonly cause?: unknown;
}

/**
 * A call that no workbook could cause: a programmer handed over what the library does not take. Nothing is worked out then,
 * because a figure of a wrong call would look like any other.
 *
 * @example capOf(30, 15, "down") // throws WrongUse
 */
export class WrongUse extends RangeError {
  override readonly name = "WrongUse";

  constructor({ of, given, accepted, example, ...why }: WrongUseParts) {
    super(`${of}: ${shownValue(given)} was given; accepted: ${accepted}. Example: ${example}`, why);
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

/** What is looked at within the core too; the doors look closer (`calls/kinds.ts`). */
export const accepted = {
  plan: { says: "a Plan, such as plan7488", holds: hasAll("id", "criteria", "targets", "gates") },
  table: { says: "a Table: { name, sheet, address, rows }", holds: hasAll("sheet", "address", "rows") },
  opened: { says: "what open answers", holds: hasAll("located", "sheets", "plan") },
  options: { says: "an object with names", holds: (value) => hasAll()(value) && !Array.isArray(value) },
} satisfies Record<string, Accepted>;

/**
 * Refuses what a public function does not take, before anything is worked out.
 *
 * @param example a right call
 * @throws WrongUse
 * @example accept("judge", "judge(facts, plan7488)", [null, accepted.plan]) // throws WrongUse
 */
export function accept(of: string, example: string, ...given: readonly (readonly [unknown, Accepted])[]): void {
  for (const [value, { says, holds }] of given)
    if (!holds(value)) throw new WrongUse({ of, given: value, accepted: says, example });
}
