import { PropertyBag } from "./property-bag.ts";
import { fixed, flag, record } from "./property-values.ts";

const kinds = ["list", "wholeNumber", "decimal", "textLength", "date", "time", "custom"];
const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

/** What may be typed into a block of cells. */
export class DataValidation extends PropertyBag {
  constructor() {
    super("DataValidation", {
      rule: record(null, isRule),
      prompt: record(null, ({ title, message }) => isShort(title, 32) && isShort(message, 255)),
      errorAlert: record(null, ({ title, message }) => isShort(title, 32) && isShort(message, 255)),
      ignoreBlanks: flag(true),
      valid: fixed(true),
      type: fixed("None"),
    });
  }
}

function isRule(rule: Readonly<Record<string, unknown>>): boolean {
  const [kind, ...more] = Object.keys(rule);
  const detail = kind === undefined ? null : (rule[kind] as Readonly<Record<string, unknown>> | null);
  if (!kinds.includes(kind ?? "") || more.length > 0 || !detail) return false;
  if (kind === "list") return isShort(detail["source"], 255);
  if (kind === "custom") return typeof detail["formula"] === "string" && detail["formula"].startsWith("=");
  return operators.includes(String(detail["operator"])) && detail["formula1"] !== undefined;
}

const isShort = (text: unknown, most: number) => typeof text === "string" && text.length <= most;
