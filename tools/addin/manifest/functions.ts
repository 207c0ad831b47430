import { secondLocale, type FunctionEntry, type FunctionsMetadata } from "../../../addin/functions/metadata.ts";
import type { Given } from "./given.ts";
import { elementsAt } from "./xml.ts";

/** At least three characters, and nothing that Excel could take for a cell: "CAP15" is one. */
const goodName = /^(?![A-Z]{1,3}\d+$)[A-Z][A-Z0-9._]{2,}$/;

/** Every function of the code in the metadata of both languages, the same but for the words. */
export function functions({ root, functionIds, namespace, metadata }: Given): readonly string[] {
  const named = elementsAt(root, "bt:String").find(({ attributes }) => attributes["id"] === "Functions.Namespace");
  const spelt = named?.attributes["DefaultValue"];
  const vi = metadata.get("");
  const en = metadata.get(secondLocale);
  if (!vi || !en) return [`no metadata of the functions in ${vi ? secondLocale : "the default language"}`];
  return [
    ...(spelt === namespace ? [] : [`the functions' namespace is ${spelt}, in the code ${namespace}`]),
    ...[vi, en].flatMap(({ functions: all, allowErrorForDataTypeAny }) => [
      ...(allowErrorForDataTypeAny === true
        ? []
        : ["allowErrorForDataTypeAny is missing: error cells would not reach a function"]),
      ...differences(
        functionIds,
        all.map(({ id }) => id),
      ),
      ...all.flatMap(wordless),
    ]),
    ...(bones(vi) === bones(en) ? [] : [`the metadata in ${secondLocale} differs in more than words`]),
  ];
}

function differences(inCode: readonly string[], inMetadata: readonly string[]): string[] {
  return [
    ...inCode.filter((id) => !inMetadata.includes(id)).map((id) => `function ${id} is not in the metadata`),
    ...inMetadata.filter((id) => !inCode.includes(id)).map((id) => `function ${id} is in the metadata only`),
  ];
}

function wordless({ id, name, description, helpUrl, parameters }: FunctionEntry): string[] {
  return [
    ...(goodName.test(name) && name === id ? [] : [`function ${id}: not a name for a function: ${name}`]),
    ...(description ? [] : [`function ${id}: no description`]),
    ...(/^https:\/\/[^#]+#[\w-]+$/.test(helpUrl ?? "") ? [] : [`function ${id}: no address of its help`]),
    ...parameters.filter((one) => !one.description).map((one) => `function ${id}: no words for ${one.name}`),
  ];
}

/** All but the words. */
function bones({ functions: all }: FunctionsMetadata): string {
  return JSON.stringify(
    all.map((entry) => ({
      ...entry,
      description: "",
      helpUrl: "",
      parameters: entry.parameters.map((parameter) => ({ ...parameter, name: "", description: "" })),
    })),
  );
}
