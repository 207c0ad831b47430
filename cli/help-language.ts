import type { Help } from "commander";
import type { Language, Sentence } from "../core/sentence.ts";

/**
 * The language of the help: what `--lang` says, else English where the machine's locale is English.
 *
 * @example helpLanguage(["check", "--help", "--lang=en"], {}) // "en"
 */
export function helpLanguage(args: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const stated = args.join(" ").match(/(?:^| )--lang[ =](vi|en)(?: |$)/)?.[1];
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((one) => one !== undefined && one !== "") ?? "";
  return stated === "en" || (stated === undefined && /^en\b|^en_/i.test(locale)) ? "en" : "vi";
}

const language = helpLanguage(process.argv.slice(2), process.env);

/** A text of the help in the language of this run. */
export function helpText(vi: string, en: string): string {
  return language === "vi" ? vi : en;
}

export interface HelpEnd {
  readonly note?: Sentence;
  readonly examples: readonly string[];
  readonly exitCodes: Readonly<Record<number, Sentence>>;
}

/** What stands below the options: a note, examples, exit codes. */
export function helpEnd(of: HelpEnd): string {
  const codes = Object.entries(of.exitCodes).map(([code, says]) => `  ${code}  ${says[language]}`);
  return [
    ...(of.note ? ["", of.note[language]] : []),
    "",
    helpText("Ví dụ:", "Examples:"),
    ...of.examples.map((example) => `  diaban ${example}`),
    "",
    helpText("Mã thoát:", "Exit codes:"),
    ...codes,
  ].join("\n");
}

const titles: Readonly<Record<string, string>> = {
  "Usage:": "Cách gọi:",
  "Arguments:": "Đối số:",
  "Options:": "Tùy chọn:",
  "Commands:": "Lệnh:",
};

/** What stands between brackets, Vietnamese and English. */
const placeholders: readonly (readonly [string, string])[] = [
  ["tùy chọn", "options"],
  ["lệnh", "command"],
  ["tệp", "file"],
  ["thư mục", "folder"],
  ["tên", "name"],
  ["số", "number"],
  ["cột", "column"],
  ["mã", "code"],
  ["năm", "year"],
  ["huyện", "district"],
  ["ngôn ngữ", "language"],
  ["dạng", "form"],
  ["loại", "kind"],
];

function placeholder(word: string): string {
  const [vi, en] = placeholders.find((pair) => pair.includes(word)) ?? [word, word];
  return helpText(vi, en);
}

/** The words between the brackets of a call, in the language of this run. @example inBrackets("--year <năm>") // "--year <year>" */
export function inBrackets(text: string): string {
  return text.replace(/[<[][^<>[\]]+[>\]]/g, (bracket) => bracket.replace(/[\p{L} ]+/gu, placeholder));
}

/** What the argument library says of its own, in the language of this run. */
export const helpWords: Partial<Help> = {
  styleUsage: inBrackets,
  styleSubcommandTerm: inBrackets,
  styleOptionTerm: inBrackets,
  styleArgumentTerm: placeholder,
  styleTitle: (title) => helpText(titles[title] ?? title, title),
  optionDescription({ description, argChoices, defaultValue, defaultValueDescription }) {
    const standard = defaultValueDescription ?? (typeof defaultValue === "string" ? defaultValue : undefined);
    return [
      description,
      ...(argChoices ? [`(${argChoices.join(", ")})`] : []),
      ...(standard === undefined || standard === "" ? [] : [`(${helpText("mặc định", "default")}: ${standard})`]),
    ].join(" ");
  },
  argumentDescription: ({ description, argChoices }) =>
    [description, ...(argChoices ? [`(${argChoices.join(", ")})`] : [])].join(" "),
};
