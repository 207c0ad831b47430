import type { Language } from "../../core/sentence.ts";
import type { CustomFunction } from "../../addin/functions/define-function.ts";
import { functions } from "../../addin/functions/index.ts";
import { namespace } from "../../addin/functions/namespace.ts";
import { refusal, shownAnswer } from "./call-function.ts";

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

const wordsOf: Readonly<Record<Language, GuideWords>> = {
  vi: {
    optional: "không bắt buộc",
    answers: "Cho biết",
    example: "Ví dụ để chép",
    shows: (answer) => `Ô hiện \`${answer}\`.`,
    wrong: (formula) => `Nhập sai, ví dụ \`${formula}\`, thì ô hiện`,
    separators: [";", ","],
  },
  en: {
    optional: "optional",
    answers: "Answers",
    example: "An example to copy",
    shows: (answer) => `The cell shows \`${answer}\`.`,
    wrong: (formula) => `A wrong call such as \`${formula}\` shows`,
    separators: [",", ";"],
  },
};

/**
 * The guide to the functions as Markdown, a section each: what it answers, under which clause, arguments, an example,
 * what a wrong call shows.
 */
export function functionGuide(language: Language): string {
  return functions.map((one) => section(one, language)).join("\n\n");
}

/** @example formula("MUCTRAN", ["30", '"ceil"'], ";") // '=DIABAN.MUCTRAN(30;"ceil")' */
function formula(id: string, call: readonly string[], separator: string): string {
  const own = separator === ";" ? call.map(inVietnamese) : call;
  return `=${namespace}.${id}(${own.join(separator)})`;
}

/** Of a block that is written out columns are parted by a backslash, decimals of a number by a comma. */
function inVietnamese(argument: string): string {
  if (/^[+-]?\d+\.\d+$/.test(argument)) return argument.replace(".", ",");
  if (!argument.startsWith("{")) return argument;
  return argument.replace(/"[^"]*"|,/g, (piece) => (piece === "," ? "\\" : piece));
}

function section({ id, says, parameters, returns, example }: CustomFunction, language: Language): string {
  const words = wordsOf[language];
  const { call, answer, wrong } = example;
  const refused = wrong ? refusal(id, wrong) : null;
  const typed = new Set(words.separators.map((separator) => formula(id, call, separator)));
  return [
    `## ${namespace}.${id}`,
    says[language],
    parameters
      .map((one) => `- \`${one.name[language]}\`${one.isOptional ? ` (${words.optional})` : ""}: ${one.says[language]}`)
      .join("\n"),
    `${words.answers}: ${returns[language]}`,
    `${words.example}:\n\n\`\`\`\n${[...typed].join("\n")}\n\`\`\`${answer === null ? "" : `\n\n${words.shows(shownAnswer(answer))}`}`,
    wrong && refused !== null ? `${words.wrong(formula(id, wrong, words.separators[0]))} ${refused}` : "",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}
