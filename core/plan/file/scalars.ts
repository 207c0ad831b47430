import { compareRatios, ratioOf, type Decimal } from "../../ratio.ts";
import { shown } from "./problems.ts";
import { noNumbers, numberAt, type Shape } from "./shape.ts";

/** Text that is not blank. */
export function text(most: number): Shape<string> {
  return {
    read(given, path, { problems }) {
      if (typeof given === "string" && given.trim() !== "" && given.length <= most) return given;
      return problems.note(path, "not-text", { most, given: shown(given) });
    },
    write: (value) => value,
    schema: () => ({ type: "string", minLength: 1, maxLength: most, pattern: "\\S" }),
    numbers: noNumbers,
  };
}

/** A short name that other parts of the file, sheets and formulas refer to. */
export function id(pattern: RegExp, sample: string): Shape<string> {
  return {
    read(given, path, { problems }) {
      if (typeof given === "string" && given.length <= 40 && pattern.test(given)) return given;
      return problems.note(path, "not-id", { given: shown(given), sample });
    },
    write: (value) => value,
    schema: () => ({ type: "string", pattern: pattern.source, maxLength: 40, examples: [sample] }),
    numbers: noNumbers,
  };
}

/** Ids of columns never look like a word of a sheet: one to three letters and a number, then perhaps a part. */
export const columnId = id(/^[a-z]{1,3}\d{1,2}(?:\.\d{1,2})?$/, "a1");

/** One of some words. `settles`: it decides how a number is used, and is listed with the numbers. */
export function choice<T extends string>(choices: readonly T[], settles = false): Shape<T> {
  return {
    read(given, path, { problems }) {
      const found = choices.find((one) => one === given);
      return found ?? problems.note(path, "not-choice", { given: shown(given), choices: choices.join(", ") });
    },
    write: (value) => value,
    schema: () => ({ enum: choices }),
    numbers: settles ? numberAt : noNumbers,
  };
}

export function yesNo(settles = false): Shape<boolean> {
  return {
    read: (given, path, { problems }) =>
      typeof given === "boolean" ? given : problems.note(path, "not-yes-no", { given: shown(given) }),
    write: (value) => value,
    schema: () => ({ type: "boolean" }),
    numbers: settles ? numberAt : noNumbers,
  };
}

export function whole(least: number, most: number): Shape<number> {
  return {
    read(given, path, { problems }) {
      if (typeof given === "number" && Number.isInteger(given) && given >= least && given <= most) return given;
      return problems.note(path, "not-whole", { given: shown(given), least, most });
    },
    write: (value) => value,
    schema: () => ({ type: "integer", minimum: least, maximum: most }),
    numbers: numberAt,
  };
}

const plainDecimal = /^\d{1,16}(?:\.\d{1,20})?$/;

/** A whole number, or a decimal as text: "12.5". Never a binary fraction, which is not what the plan says. */
export function decimal(least: number, most: number): Shape<Decimal> {
  return {
    read(given, path, { problems }) {
      const range = { given: shown(given), least, most };
      if (typeof given === "number" && Number.isFinite(given) && !Number.isInteger(given))
        return problems.note(path, "binary-fraction", { given: String(given) });
      const isDecimal = typeof given === "number" ? Number.isSafeInteger(given) : isPlainDecimal(given);
      if (!isDecimal) return problems.note(path, "not-decimal", range);
      const value = given as Decimal;
      const ratio = ratioOf(value);
      const isWithin = compareRatios(ratio, ratioOf(least)) >= 0 && compareRatios(ratio, ratioOf(most)) <= 0;
      // -0 is the number 0 in a file, and 0 in a plan.
      return isWithin ? (value === 0 ? 0 : value) : problems.note(path, "not-decimal", range);
    },
    write: (value) => value,
    schema: () => ({
      anyOf: [
        { type: "integer", minimum: least, maximum: most },
        { type: "string", pattern: plainDecimal.source, examples: ["12.5"] },
      ],
    }),
    numbers: numberAt,
  };
}

function isPlainDecimal(given: unknown): given is string {
  return typeof given === "string" && plainDecimal.test(given);
}

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of every year: "11-25". 29 February is none. */
export const monthDay: Shape<string> = {
  read(given, path, { problems }) {
    const [, month = "", day = ""] = (typeof given === "string" && /^(\d\d)-(\d\d)$/.exec(given)) || [];
    const last = daysOfMonth[Number(month) - 1] ?? 0;
    if (typeof given === "string" && Number(day) >= 1 && Number(day) <= last) return given;
    return problems.note(path, "not-month-day", { given: shown(given) });
  },
  write: (value) => value,
  schema: () => ({ type: "string", pattern: "^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", examples: ["11-25"] }),
  numbers: numberAt,
};
