/** An exact fraction; the denominator is above zero. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A whole number, or a decimal as it is shown: "12.5" is exactly 25/2. */
export type Decimal = number | string;

const decimalText = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * The fraction that a decimal shows. A number is read by its shortest decimal text, so 0.1 is exactly 1/10.
 *
 * @throws RangeError when the text is no plain decimal.
 * @example ratioOf("12.5") // { numerator: 25n, denominator: 2n }
 */
export function ratioOf(decimal: Decimal): Ratio {
  if (typeof decimal === "number" && Number.isSafeInteger(decimal))
    return { numerator: BigInt(decimal), denominator: 1n };
  const text = typeof decimal === "number" ? plainText(decimal) : decimal;
  const match = typeof text === "string" ? decimalText.exec(text) : null;
  if (!match) throw new RangeError(`not a plain decimal: ${quoted(String(decimal))}`);
  const [, sign = "", whole = "0", fraction = ""] = match;
  return reduced(BigInt(`${sign}${whole}${fraction}`), 10n ** BigInt(fraction.length));
}

/** Whether it shows an exact decimal. @example isDecimal("12.5") // true */
export function isDecimal(value: unknown): value is Decimal {
  const text = typeof value === "number" ? plainText(value) : value;
  return typeof text === "string" && decimalText.test(text);
}

/** One short line of plain letters, whatever was handed in for a decimal. */
function quoted(text: string): string {
  const plain = text.slice(0, 80).replace(/[^ -~]/g, "\ufffd");
  return text.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}

/** JavaScript writes 1e-7 and 1e+21 with an exponent; both are plain decimals all the same. */
function plainText(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = "", whole = "", fraction = "", power = "0"] = match;
  const digits = whole + fraction;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, "0");
}

/** The same fraction in lowest terms. */
export function reduced(numerator: bigint, denominator: bigint): Ratio {
  // A fraction that is none would have no common divisor to find, ever.
  if (typeof numerator !== "bigint") throw new RangeError(`no fraction: ${quoted(String(numerator))}`);
  if (denominator === 1n) return { numerator, denominator };
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Greatest common divisor of two numbers from 0; 1 for two zeros, so that it always divides. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (a > safe || b > safe) {
    if (b === 0n) return a;
    [a, b] = [b, a % b];
  }
  // Below 2^53 numbers are exact, and many times faster.
  let [one, other] = [Number(a), Number(b)];
  while (other !== 0) [one, other] = [other, one % other];
  return one === 0 ? 1n : BigInt(one);
}

export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

const safe = BigInt(Number.MAX_SAFE_INTEGER);

/** Of a caller without types: below, a part that is no whole number would be divided for ever. */
function checkFraction(ratio: Ratio): void {
  const { numerator, denominator } = Object(ratio) as Partial<Ratio>;
  if (typeof numerator !== "bigint" || typeof denominator !== "bigint" || denominator <= 0n)
    throw new RangeError(
      "no fraction; accepted: two bigints, the denominator above 0, as { numerator: 25n, denominator: 2n }",
    );
}

/** Negative, zero or positive, as for a sort. */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function sum(a: Ratio, b: Ratio): Ratio {
  return reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/**
 * The sum of many fractions, brought to lowest terms once, at the end.
 *
 * @example total([ratioOf("0.5"), ratioOf("0.25")]) // { numerator: 3n, denominator: 4n }
 */
export function total(ratios: readonly Ratio[]): Ratio {
  let [above, below] = [0n, 1n];
  for (const { numerator, denominator } of ratios) {
    if (numerator === 0n) continue;
    if (below % denominator === 0n) above += numerator * (below / denominator);
    else {
      above = above * denominator + numerator * below;
      below *= denominator;
    }
  }
  return reduced(above, below);
}

export function difference(a: Ratio, b: Ratio): Ratio {
  return sum(a, { numerator: -b.numerator, denominator: b.denominator });
}

/**
 * The product of two fractions, in lowest terms.
 *
 * @example product(ratioOf("0.5"), ratioOf(4)) // { numerator: 2n, denominator: 1n }
 */
export function product(a: Ratio, b: Ratio): Ratio {
  return reduced(a.numerator * b.numerator, a.denominator * b.denominator);
}

/**
 * One fraction divided by another, in lowest terms.
 *
 * @throws RangeError for a divisor of 0
 * @example quotient(ratioOf(1), ratioOf(4)) // { numerator: 1n, denominator: 4n }
 */
export function quotient(a: Ratio, b: Ratio): Ratio {
  if (b.numerator === 0n) throw new RangeError("division by zero");
  const sign = b.numerator < 0n ? -1n : 1n;
  return reduced(sign * a.numerator * b.denominator, a.denominator * (sign * b.numerator));
}

/**
 * The number nearest to a fraction, within its last digit, however long the two parts are.
 *
 * @example ratioValue({ numerator: 10n ** 400n, denominator: 4n * 10n ** 400n }) // 0.25
 */
export function ratioValue({ numerator, denominator }: Ratio): number {
  const [above, below] = [Number(numerator), Number(denominator)];
  if (Number.isSafeInteger(above) && Number.isSafeInteger(below)) return above / below;
  // 64 binary digits of the quotient are more than a number holds; two steps keep the scale itself within range.
  const shift = 64 + bitLength(denominator) - bitLength(numerator);
  const quotient =
    shift >= 0 ? (numerator << BigInt(shift)) / denominator : numerator / (denominator << BigInt(-shift));
  const half = Math.trunc(shift / 2);
  return Number(quotient) * 2 ** -half * 2 ** (half - shift);
}

function bitLength(value: bigint): number {
  return (value < 0n ? -value : value).toString(2).length;
}

/**
 * A fraction in print; a whole number without its denominator.
 *
 * @example formatRatio({ numerator: 25n, denominator: 2n }) // "25/2"
 */
export function formatRatio(ratio: Ratio): string {
  checkFraction(ratio);
  const { numerator, denominator } = ratio;
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}

/**
 * The decimal that a fraction is, as text.
 *
 * @throws RangeError for a fraction that no decimal writes in full, as 1/3, and for what is no fraction.
 * @example formatDecimal({ numerator: 25n, denominator: 2n }) // "12.5"
 */
export function formatDecimal(ratio: Ratio): string {
  checkFraction(ratio);
  const { numerator, denominator } = reduced(ratio.numerator, ratio.denominator);
  let places = 0;
  let rest = denominator;
  // Each place takes away one factor 2 and one factor 5.
  for (; rest !== 1n; places += 1) {
    const divisor = greatestCommonDivisor(10n, rest);
    if (divisor === 1n) throw new RangeError(`no plain decimal: ${formatRatio(ratio)}`);
    rest /= divisor;
  }
  const digits = String(((numerator < 0n ? -numerator : numerator) * 10n ** BigInt(places)) / denominator);
  const padded = digits.padStart(places + 1, "0");
  const sign = numerator < 0n ? "-" : "";
  return places === 0 ? sign + padded : `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}
