import { planSchema } from "./plan-schema.ts";
import type { Json, JsonObject } from "./file/shape.ts";

/** Deeper than this an example explains nothing. */
const deepest = 4;

let known: JsonObject | null = null;

/**
 * What could stand at a place of a plan file, as one line of JSON; null where the format has no such place. What stands
 * there shows the form alone and is no number of any plan.
 *
 * @example exampleAt("householdGroup") // "{ \"value\": 1, \"citation\": \"tên căn cứ\" }"
 */
export function exampleAt(path: string): string | null {
  known ??= planSchema();
  const schema = known;
  let place: JsonObject | null = schema;
  for (const [, key, index] of path.matchAll(/\.?([A-Za-z]\w*)|\[(\d+)\]/g)) {
    place = place && inner(resolved(place, schema), key ?? "", index !== undefined, schema);
  }
  return place && place !== schema ? written(exampleOf(place, schema, 0)) : null;
}

const isObject = (given: Json | undefined): given is JsonObject =>
  typeof given === "object" && given !== null && !Array.isArray(given);

function resolved(place: JsonObject, { $defs }: JsonObject): JsonObject {
  const name = typeof place.$ref === "string" ? place.$ref.split("/").at(-1) : undefined;
  const found = isObject($defs) && name !== undefined ? $defs[name] : undefined;
  return isObject(found) ? found : place;
}

function choicesOf({ anyOf }: JsonObject): readonly JsonObject[] {
  return Array.isArray(anyOf) ? (anyOf as readonly Json[]).filter(isObject) : [];
}

/** One step down; of several forms, the first that has the step. */
function inner(place: JsonObject, key: string, isItem: boolean, schema: JsonObject): JsonObject | null {
  const { properties, items } = place;
  const found = isItem ? items : isObject(properties) && Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (isObject(found)) return found;
  for (const one of choicesOf(place)) {
    const below = inner(resolved(one, schema), key, isItem, schema);
    if (below) return below;
  }
  return null;
}

function exampleOf(given: JsonObject, schema: JsonObject, depth: number): Json {
  if (given.$ref === "#/$defs/citation") return "tên căn cứ";
  const place = resolved(given, schema);
  const forms = choicesOf(place);
  const form = forms.find(({ examples }) => examples !== undefined) ?? forms[0];
  if (form) return exampleOf(form, schema, depth);
  if (Array.isArray(place.enum)) return (place.enum as readonly Json[])[0] ?? null;
  if (Array.isArray(place.examples)) return (place.examples as readonly Json[])[0] ?? null;
  const { type, properties, required, items, minimum } = place;
  if (type === "integer") return typeof minimum === "number" ? minimum : 1;
  if (type === "boolean") return true;
  if (type === "array") return isObject(items) ? [exampleOf(items, schema, depth + 1)] : [];
  if (type !== "object" || !isObject(properties) || depth === deepest) return "…";
  const must = Array.isArray(required) ? (required as readonly Json[]) : [];
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, below]) =>
      must.includes(key) && isObject(below) ? [[key, exampleOf(below, schema, depth + 1)]] : [],
    ),
  );
}

/** With a blank after each mark, as it is written by hand. */
function written(given: Json): string {
  return JSON.stringify(given, null, 1)
    .split("\n")
    .map((line) => line.trim())
    .join(" ");
}
