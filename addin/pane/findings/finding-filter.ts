import type { Finding, Severity } from "../../../core/finding.ts";
import { foldText } from "../../../core/register/fold.ts";
import type { Language } from "../../../core/sentence.ts";

export interface FindingFilter {
  readonly text: string;
  /** Empty: every severity. */
  readonly severities: ReadonlySet<Severity>;
}

export const noFilter: FindingFilter = { text: "", severities: new Set() };

export function isFiltering({ text, severities }: FindingFilter): boolean {
  return foldText(text) !== "" || severities.size > 0;
}

/** Those of the findings that bear the text in their words, units, cells or code. */
export function filterFindings(
  findings: readonly Finding[],
  { text, severities }: FindingFilter,
  language: Language,
): readonly Finding[] {
  const wanted = foldText(text);
  const isPlain = wanted === withoutMarks(wanted);
  return findings.filter((finding) => {
    if (severities.size > 0 && !severities.has(finding.severity)) return false;
    if (wanted === "") return true;
    const words = wordsOf(finding, language);
    // Typed without diacritics, "tan hoa" is meant to find Tân Hòa; typed with them, only that.
    return (isPlain ? withoutMarks(words) : words).includes(wanted);
  });
}

const folded = new WeakMap<Finding, Map<Language, string>>();

function wordsOf(finding: Finding, language: Language): string {
  let byLanguage = folded.get(finding);
  if (!byLanguage) folded.set(finding, (byLanguage = new Map<Language, string>()));
  let words = byLanguage.get(language);
  if (words === undefined) {
    const { message, units, cells, code } = finding;
    const names = units.flatMap((unit) => [unit.name, unit.code ?? ""]);
    words = foldText([message[language], ...names, ...cells.map(({ address }) => address), code].join(" "));
    byLanguage.set(language, words);
  }
  return words;
}

/** For looking things up only; names are never compared this way. */
function withoutMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/đ/g, "d");
}
