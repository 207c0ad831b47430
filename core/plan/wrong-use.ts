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

function shownValue(value: unknown): string {
  const text =
    typeof value === "string" ? JSON.stringify(value) : typeof value === "bigint" ? `${value}n` : plainly(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function plainly(value: unknown): string {
  if (Object.prototype.toString.call(value) === "[object Date]")
    return `Date ${JSON.stringify(value).replaceAll('"', "")}`;
  return typeof value === "object" && value !== null
    ? `an object (${Object.keys(value).slice(0, 5).join(", ")})`
    : String(value);
}
