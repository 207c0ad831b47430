import { examples } from "../../addin/functions/examples.ts";
import { namespace } from "../../addin/functions/namespace.ts";
import type { FunctionEntry, FunctionsMetadata } from "../../addin/functions/metadata.ts";

/** The fixed words of the guide in one language. */
interface GuideWords {
  readonly optional: string;
  readonly answers: string;
  readonly example: string;
  readonly shows: (answer: string) => string;
  readonly wrong: (formula: string) => string;
  /** What stands between arguments: first where this language's regional settings hold, then elsewhere. */
  readonly separators: readonly [string, string];
}

const vi: GuideWords = {
  optional: "không bắt buộc",
  answers: "Cho biết",
  example: "Ví dụ để chép",
  shows: (answer) => `Ô hiện \`${answer}\`.`,
  wrong: (formula) => `Nhập sai, ví dụ \`${formula}\`, thì ô hiện`,
  separators: [";", ","],
};
const en: GuideWords = {
  optional: "optional",
  answers: "Answers",
  example: "An example to copy",
  shows: (answer) => `The cell shows \`${answer}\`.`,
  wrong: (formula) => `A wrong call such as \`${formula}\` shows`,
  separators: [",", ";"],
};
const wordsOf = { vi, en } as const;

/** What the error cell of a wrong call says; null where it is an answer all the same. */
export type Refusal = (id: string, call: readonly string[]) => string | null;

/**
 * The guide to the functions as Markdown, a section each: what it answers, under which clause, arguments, an example,
 * what a wrong call shows.
 *
 * @param returns what each function answers, by its id
 * @param refusal asks the functions themselves
 */
export function functionGuide(
  language: "vi" | "en",
  metadata: FunctionsMetadata,
  returns: ReadonlyMap<string, string>,
  refusal: Refusal,
): string {
  return metadata.functions
    .map((entry) => section(entry, wordsOf[language], returns.get(entry.id) ?? "", refusal))
    .join("\n\n");
}

/** @example formula("MUCTRAN", ["30", '"ceil"'], ";") // '=DIABAN.MUCTRAN(30;"ceil")' */
export function formula(name: string, call: readonly string[], separator: string): string {
  return `=${namespace}.${name}(${call.join(separator)})`;
}

function section(entry: FunctionEntry, words: GuideWords, returns: string, refusal: Refusal): string {
  const { name, description, parameters } = entry;
  const { call, answer, wrong } = examples[name as keyof typeof examples];
  const refused = wrong && refusal(name, wrong);
  const typed = new Set(words.separators.map((separator) => formula(name, call, separator)));
  return [
    `## ${namespace}.${name}`,
    description,
    parameters
      .map((one) => `- \`${one.name}\`${one.optional === true ? ` (${words.optional})` : ""}: ${one.description}`)
      .join("\n"),
    `${words.answers}: ${returns}`,
    `${words.example}:\n\n\`\`\`\n${[...typed].join("\n")}\n\`\`\`${answer === null ? "" : `\n\n${words.shows(answer)}`}`,
    refused === null ? "" : `${words.wrong(formula(name, wrong ?? [], words.separators[0]))} ${refused}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}
