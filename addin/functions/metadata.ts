import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { FunctionWords } from "./english.ts";

/** One custom function as Excel is told of it. */
export interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterEntry[];
}

export interface ParameterEntry {
  readonly name: string;
  readonly description: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** The file that the manifest names: what Excel wants to know of the custom functions. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionEntry[];
}

/** Locale of the second metadata file; the first is in the manifest's default language. */
export const secondLocale = "en-US";

/** Under this name the metadata of a locale is served. @example metadataFile("en-US") // "functions.en-US.json" */
export function metadataFile(locale?: string): string {
  return locale === undefined ? "functions.json" : `functions.${locale}.json`;
}

/**
 * The metadata in Vietnamese, from the doc comments of the functions that `index.ts` of a folder imports, in the
 * order in which it registers them.
 *
 * @throws what the generator finds wrong with the doc comments
 */
export async function metadataOf(folder: string): Promise<FunctionsMetadata> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([...sourcesOf(folder)]);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions } = JSON.parse(metadataJson) as { readonly functions: readonly FunctionEntry[] };
  const order = [...registerText(folder).matchAll(/^ {2}([A-Z]+): \w+,$/gm)].map(([, id]) => id);
  const inOrder = [...functions].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  // The generator cannot say that an error cell may come in; without it Excel would not call the function at all.
  return { allowErrorForDataTypeAny: true, functions: inOrder };
}

/** What each function answers, by its id: in the doc comments, but not in what Excel is told. */
export function returnsOf(folder: string): ReadonlyMap<string, string> {
  const texts = sourcesOf(folder).map((file) => readFileSync(file, "utf8"));
  return new Map(
    texts.flatMap((text) =>
      [...text.matchAll(/@customfunction (\w+)(?:(?!\*\/)[^])*?@returns (.+)/g)].map(
        ([, id = "", returns = ""]) => [id, returns] as const,
      ),
    ),
  );
}

function registerText(folder: string): string {
  return readFileSync(join(folder, "index.ts"), "utf8");
}

/** The files of custom functions that `index.ts` imports. */
function sourcesOf(folder: string): readonly string[] {
  return [...registerText(folder).matchAll(/from "\.\/([\w-]+\.ts)"/g)]
    .map(([, file = ""]) => join(folder, file))
    .filter((file) => readFileSync(file, "utf8").includes("@customfunction"));
}

/**
 * The same functions in other words. Ids, names, order and types stay: a workbook calls the same function in every
 * language of Excel.
 *
 * @throws when a function or a parameter lacks words, or words stand for none
 */
export function translate(
  metadata: FunctionsMetadata,
  words: Readonly<Record<string, FunctionWords>>,
): FunctionsMetadata {
  sameKeys(
    "functions",
    metadata.functions.map(({ id }) => id),
    Object.keys(words),
  );
  return {
    ...metadata,
    functions: metadata.functions.map((entry) => {
      const { description = "", parameters = {} } = words[entry.id] ?? {};
      sameKeys(
        entry.id,
        entry.parameters.map(({ name }) => name),
        Object.keys(parameters),
      );
      return {
        ...entry,
        description,
        helpUrl: `${entry.helpUrl}-en`,
        parameters: entry.parameters.map((parameter) => ({
          ...parameter,
          description: parameters[parameter.name] ?? "",
        })),
      };
    }),
  };
}

function sameKeys(of: string, wanted: readonly string[], given: readonly string[]): void {
  const missing = wanted.filter((key) => !given.includes(key));
  const extra = given.filter((key) => !wanted.includes(key));
  if (missing.length > 0) throw new Error(`${of}: no words for ${missing.join(", ")}`);
  if (extra.length > 0) throw new Error(`${of}: words for what is not there: ${extra.join(", ")}`);
}
