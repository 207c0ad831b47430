/** A part of a JSON Schema (draft 2020-12). */
export type Schema = Readonly<Record<string, unknown>>;

export const text: Schema = { type: "string" };
export const count: Schema = { type: "integer", minimum: 0 };
export const number: Schema = { type: "number" };
export const yesNo: Schema = { type: "boolean" };
export const points: Schema = { type: "number", minimum: 0, maximum: 100 };
export const isoDay: Schema = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}" };
export const year: Schema = { type: "integer", minimum: 1900, maximum: 2200 };

export const oneOf = (...values: readonly unknown[]): Schema => ({ enum: values });
export const either = (...schemas: readonly Schema[]): Schema => ({ anyOf: schemas });
export const orNull = (schema: Schema): Schema => either(schema, { type: "null" });
export const list = (items: Schema): Schema => ({ type: "array", items });
export const pair = (one: Schema): Schema => ({ type: "array", prefixItems: [one, one], minItems: 2, items: false });
export const by = (values: Schema): Schema => ({ type: "object", additionalProperties: values });
export const named = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** An object with all of these keys; those that end in «?» may be left out, and no other is there. */
export function object(properties: Readonly<Record<string, Schema>>): Schema {
  const entries = Object.entries(properties);
  return {
    type: "object",
    required: entries.map(([key]) => key).filter((key) => !key.endsWith("?")),
    additionalProperties: false,
    properties: Object.fromEntries(entries.map(([key, schema]) => [key.replace(/\?$/, ""), schema])),
  };
}
