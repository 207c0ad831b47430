import type { Language } from "../../core/sentence.ts";
import type { CustomFunction, ResultKind } from "./define-function.ts";
import { functions } from "./index.ts";
import { helpPlace } from "./namespace.ts";

/** One custom function as Excel is told of it. */
export interface FunctionEntry {
  readonly description: string;
  readonly helpUrl: string;
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly ParameterEntry[];
  readonly result: ResultEntry;
}

interface ParameterEntry {
  readonly description: string;
  readonly dimensionality?: "matrix";
  readonly name: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly type: string;
}

interface ResultEntry {
  readonly dimensionality?: "matrix";
  readonly type?: "number" | "boolean" | "string";
}

/** The file that the manifest names: what Excel wants to know of the custom functions. */
export interface FunctionsMetadata {
  /** Values with cards come and go; a host that knows none reads over it. */
  readonly allowCustomDataForDataTypeAny: boolean;
  /** Without it Excel would not call a function at all that is given an error cell. */
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionEntry[];
}

/** Locale of the second metadata file; the first is in the manifest's default language. */
export const secondLocale = "en-US";

/** Under this name the metadata of a locale is served. @example metadataFile("en-US") // "functions.en-US.json" */
export function metadataFile(locale?: string): string {
  return locale === undefined ? "functions.json" : `functions.${locale}.json`;
}

const results: Readonly<Record<ResultKind, ResultEntry>> = {
  number: { type: "number" },
  boolean: { type: "boolean" },
  string: { type: "string" },
  block: { dimensionality: "matrix" },
  numbers: { dimensionality: "matrix", type: "number" },
};

/**
 * The custom functions as Excel reads of them in one language. Ids, order and types are the same in both: a workbook
 * calls the same function in every language of Excel.
 *
 * @param host from where the help page is served: "https://localhost:3000"
 */
export function functionsMetadata(
  language: Language,
  host: string,
  all: readonly CustomFunction[] = functions,
): FunctionsMetadata {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: all.map(({ id, says, parameters, gives, lifts = false }) => ({
      description: says[language],
      helpUrl: `${host}/${helpPlace(id, language)}`,
      id,
      name: id,
      parameters: parameters.map((one) => ({
        description: one.says[language],
        // Without it Excel would hand over the first cell of a range, or call once for each.
        ...((one.isRange || lifts) && { dimensionality: "matrix" }),
        name: one.name[language],
        ...(one.isOptional && !one.isRepeated && { optional: true }),
        ...(one.isRepeated && { repeating: true }),
        type: "any",
      })),
      result: lifts ? results.block : results[gives],
    })),
  };
}
