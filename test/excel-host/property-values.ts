import { invalidArgument } from "./host-error.ts";

/** A property of a format, a rule or a chart: what it is at first, and what it may be set to. */
export interface PropertyRule {
  readonly start: unknown;
  readonly accepts: (value: unknown) => boolean;
  readonly isReadOnly?: boolean;
}

export type PropertyRules = Readonly<Record<string, PropertyRule>>;

const namedColours = new Set(["", "black", "white", "red", "green", "blue", "yellow", "orange", "gray", "purple"]);

export const flag = (start = false): PropertyRule => ({ start, accepts: (value) => typeof value === "boolean" });
export const words = (start = ""): PropertyRule => ({ start, accepts: (value) => typeof value === "string" });
export const colour = (start = ""): PropertyRule => ({
  start,
  accepts: (value) =>
    typeof value === "string" && (/^#[0-9a-f]{6}$/i.test(value) || namedColours.has(value.toLowerCase())),
});
export const amount = (start: number, least: number, most: number): PropertyRule => ({
  start,
  accepts: (value) => typeof value === "number" && value >= least && value <= most,
});
export const oneOf = (start: string, ...values: readonly string[]): PropertyRule => ({
  start,
  accepts: (value) => value === start || values.includes(value as string),
});
export const record = (
  start: unknown,
  accepts: (value: Readonly<Record<string, unknown>>) => boolean,
): PropertyRule => ({
  start,
  accepts: (value) =>
    typeof value === "object" && value !== null && accepts(value as Readonly<Record<string, unknown>>),
});
export const fixed = (start: unknown): PropertyRule => ({ start, accepts: () => false, isReadOnly: true });

/** Refuses what Excel would refuse, naming the property and the value. */
export function accept(rules: PropertyRules, owner: string, name: string, value: unknown): void {
  if (!rules[name]?.accepts(value)) throw invalidArgument(`${owner}.${name} = ${JSON.stringify(value)}`);
}
