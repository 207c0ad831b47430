import type { Citation } from "../../citation.ts";
import type { Sentence } from "../../sentence.ts";
import type { Cited } from "../cited.ts";
import { keyPath, shown } from "./problems.ts";
import {
  noNumbers,
  unreadCitation,
  type Json,
  type JsonObject,
  type NumberPlace,
  type Reading,
  type Shape,
} from "./shape.ts";
import { choice, text } from "./scalars.ts";

/** One key of an object: what it holds, what it means to a reader, and what stands for it when it is left out. */
interface Field<T> {
  readonly shape: Shape<T>;
  readonly means: Sentence;
  readonly presence: "must" | "may" | { readonly otherwise: T; readonly isNone?: true };
}

/** A description of every key: one that the type gains and the description lacks does not compile. */
export type Fields<T> = { readonly [Key in keyof T]-?: Field<Exclude<T[Key], undefined>> };

type AnyField = Field<unknown>;

/** The key must be there. */
export const must = <T>(shape: Shape<T>, vi: string, en: string): Field<T> => ({
  shape,
  means: { vi, en },
  presence: "must",
});

/** The key may be left out, and then there is nothing. */
export const may = <T>(shape: Shape<T>, vi: string, en: string): Field<T> => ({
  shape,
  means: { vi, en },
  presence: "may",
});

/** The key may be left out, and then a convention of ours stands for it. */
export const otherwise = <T>(value: T, shape: Shape<T>, vi: string, en: string): Field<T> => ({
  shape,
  means: { vi, en },
  presence: { otherwise: value },
});

/** The key may be left out, and then the list is empty: the scheme has none. */
export const orNone = <T>(shape: Shape<readonly T[]>, vi: string, en: string): Field<readonly T[]> => ({
  shape,
  means: { vi, en },
  presence: { otherwise: [], isNone: true },
});

/** Reads the keys that can be read; those that cannot are absent and noted. Undefined when it is no object at all. */
export function readFields<T>(
  fields: Fields<T>,
  given: unknown,
  path: string,
  reading: Reading,
): Partial<T> | undefined {
  const { problems } = reading;
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return problems.note(path, "not-object", { given: shown(given) });
  const described = fields as Readonly<Record<string, AnyField>>;
  const unknown = Object.keys(given).filter((key) => !Object.hasOwn(described, key));
  // "__proto__" and "constructor" are keys like any other here: unknown ones.
  for (const key of unknown)
    problems.note(keyPath(path, key), "unknown-key", { key: shown(key), keys: Object.keys(described).join(", ") });
  const read: Record<string, unknown> = {};
  for (const [key, { shape, means, presence }] of Object.entries(described)) {
    const at = keyPath(path, key);
    if (Object.hasOwn(given, key)) {
      const value = shape.read((given as Record<string, unknown>)[key], at, reading);
      if (value !== undefined) read[key] = value;
    } else if (presence === "must" && unknown.some((one) => isMisspelt(one, key))) {
      // Told already, as the key that there is not.
    } else if (presence === "must") problems.note(at, "missing-key", { key: `«${key}»`, means });
    else if (presence !== "may") read[key] = presence.otherwise;
  }
  return read as Partial<T>;
}

/** One letter too many, too few or wrong, or other capitals: the key that is missing, and one fault with it. */
function isMisspelt(given: string, key: string): boolean {
  const [one, two] = [given.toLowerCase(), key.toLowerCase()];
  if (Math.abs(one.length - two.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === two[start]) start += 1;
  const rest = (text: string, from: number) => text.slice(from);
  return (
    one === two ||
    rest(one, start + 1) === rest(two, start + 1) ||
    rest(one, start + 1) === rest(two, start) ||
    rest(one, start) === rest(two, start + 1)
  );
}

/** An object with exactly these keys. */
export function record<T extends object>(fields: Fields<T>): Shape<T> {
  const described = Object.entries(fields as Readonly<Record<string, AnyField>>);
  return {
    read(given, path, reading) {
      const read = readFields(fields, given, path, reading);
      const isWhole = described.every(([key, { presence }]) => presence === "may" || Object.hasOwn(read ?? {}, key));
      return read && isWhole ? (read as T) : undefined;
    },
    write(value, nameOf) {
      const written: Record<string, Json> = {};
      for (const [key, { shape, presence }] of described) {
        const part = (value as Record<string, unknown>)[key];
        if (part !== undefined && !isNoneOf(presence, part)) written[key] = shape.write(part, nameOf);
      }
      return written;
    },
    schema: (named) => ({
      type: "object",
      properties: Object.fromEntries(
        described.map(([key, { shape, means, presence }]) => [
          key,
          { ...shape.schema(named), description: describe(means, presence) },
        ]),
      ),
      required: described.filter(([, { presence }]) => presence === "must").map(([key]) => key),
      additionalProperties: false,
    }),
    numbers(value, place) {
      const own = value as Record<string, unknown> & { readonly id?: unknown; readonly citation?: Citation };
      const of = typeof own.id === "string" ? own.id : place.of;
      const citation = own.citation ?? place.citation;
      return described.flatMap(([key, { shape, means }]) =>
        own[key] === undefined ? [] : shape.numbers(own[key], { path: keyPath(place.path, key), of, means, citation }),
      );
    },
  };
}

/** An empty list of what a scheme may have none of is left out, as it is read. */
function isNoneOf(presence: AnyField["presence"], part: unknown): boolean {
  return typeof presence === "object" && presence.isNone === true && Array.isArray(part) && part.length === 0;
}

function describe({ vi, en }: Sentence, presence: AnyField["presence"]): string {
  if (typeof presence === "string") return `${vi} · ${en}`;
  if (presence.isNone) return `${vi}; kế hoạch không nêu thì bỏ · ${en}; left out where the plan has none`;
  return `${vi}; không ghi thì theo quy ước · ${en}; a convention when left out`;
}

/** Several of the same. While some cannot be read the others are given, so that all is said at once. */
export function list<T>(item: Shape<T>, least: number, most: number): Shape<readonly T[]> {
  return {
    read(given, path, reading) {
      if (!Array.isArray(given)) return reading.problems.note(path, "not-list", { given: shown(given) });
      const { length } = given;
      if (length < least || length > most) return reading.problems.note(path, "list-length", { length, least, most });
      return given.flatMap((one, index) => item.read(one, `${path}[${index}]`, reading) ?? []);
    },
    write: (value, nameOf) => value.map((one) => item.write(one, nameOf)),
    schema: (named) => ({ type: "array", items: item.schema(named), minItems: least, maxItems: most }),
    numbers: (value, place) =>
      value.flatMap((one, index) => item.numbers(one, { ...place, path: `${place.path}[${index}]` })),
  };
}

/** A piece that the published schema names once. */
export function named<T>(name: string, shape: Shape<T>): Shape<T> {
  return {
    ...shape,
    schema(definitions) {
      if (!definitions.has(name)) {
        definitions.set(name, {});
        definitions.set(name, shape.schema(definitions));
      }
      return { $ref: `#/$defs/${name}` };
    },
  };
}

/** Vietnamese and English, or one text for both. */
export function sentence(most: number): Shape<Sentence> {
  const one = text(most);
  const both = record<Sentence>({
    vi: must(one, "Tiếng Việt", "Vietnamese"),
    en: must(one, "Tiếng Anh", "English"),
  });
  return {
    read(given, path, reading) {
      if (typeof given !== "string") return both.read(given, path, reading);
      const alone = one.read(given, path, reading);
      return alone === undefined ? undefined : { vi: alone, en: alone };
    },
    write: (value, nameOf) => (value.vi === value.en ? value.vi : both.write(value, nameOf)),
    schema: (definitions) => ({ anyOf: [one.schema(definitions), both.schema(definitions)] }),
    numbers: noNumbers,
  };
}

/** A citation written out. */
export const citationInFull = record<Citation>({
  kind: must(
    choice(["law", "convention"] as const),
    "Văn bản (law) hay quy ước (convention)",
    "A document's rule, or a convention",
  ),
  document: must(text(200), "Tên, số văn bản", "Name and number of the document"),
  clause: must(text(200), "Mục, khoản, điểm", "Section or article"),
});

/** A citation: the name of one in the file's list, or written out. */
export const citation: Shape<Citation> = named("citation", {
  read(given, path, reading) {
    if (typeof given !== "string") return citationInFull.read(given, path, reading);
    const known = reading.citations.get(given);
    // A name that leads nowhere is one fault, wherever else it is used.
    if (!known) reading.problems.noteOnce(`citation ${given}`, path, "unknown-citation", { given: shown(given) });
    return known ?? unreadCitation;
  },
  write: (value, nameOf) => nameOf(value),
  schema: (definitions) => ({
    anyOf: [
      { type: "string", description: "Tên một căn cứ trong «citations» · name of one in “citations”" },
      citationInFull.schema(definitions),
    ],
  }),
  numbers: noNumbers,
});

/** Every object says its citation by the same key. */
export const citationField = must(citation, "Căn cứ", "Where it stands");

/** A value with its citation: `{ value, citation }`. */
export function cited<T>(value: Shape<T>): Shape<Cited<T>> {
  const both = record<Cited<T>>({
    value: must(value, "Giá trị", "Value"),
    citation: citationField,
  } as unknown as Fields<Cited<T>>);
  return {
    ...both,
    numbers: (given, place: NumberPlace) =>
      value.numbers(given.value, { ...place, path: keyPath(place.path, "value"), citation: given.citation }),
  };
}

/** An object with its citation among its keys: `{ from, to, citation }`. */
export function citedRecord<T extends object>(fields: Fields<T>): Shape<Cited<T>> {
  const flat = record<T & { citation: Citation }>({ ...fields, citation: citationField } as unknown as Fields<
    T & { citation: Citation }
  >);
  return {
    read(given, path, reading) {
      const read = flat.read(given, path, reading);
      if (!read) return undefined;
      const { citation: own, ...value } = read;
      return { value: value as unknown as T, citation: own };
    },
    write: (given, nameOf) => flat.write({ ...given.value, citation: given.citation }, nameOf),
    schema: (definitions): JsonObject => flat.schema(definitions),
    numbers: (given, place) => flat.numbers({ ...given.value, citation: given.citation }, place),
  };
}
