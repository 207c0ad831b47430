import type { Finding } from "../finding.ts";
import { fill, type Sentence } from "../sentence.ts";

const words = {
  "column-question": { vi: "còn {count} cột cần xác nhận", en: "{count} {count:column|columns} to confirm" },
  "selection-not-stated": { vi: "chưa nêu lựa chọn", en: "the selection is not stated" },
  "unreadable-mark": {
    vi: "{count} cột có dấu chọn chưa rõ",
    en: "{count} {count:column|columns} with unreadable marks",
  },
} as const satisfies Record<string, Sentence>;

/**
 * What keeps a sheet from being called free of errors, even where each finding has a reason: columns asked about, a
 * selection that is not stated, marks that say neither yes nor no. Empty where nothing does.
 *
 * @example openQuestions(assessment.findings)[0].vi // "còn 2 cột cần xác nhận"
 */
export function openQuestions(findings: readonly Finding[]): readonly Sentence[] {
  const kinds = findings.map(({ code, column }) =>
    // Only a column of figures has an id that the finding carries.
    code === "yes-no-unreadable" && column === undefined ? "unreadable-mark" : code,
  );
  return Object.entries(words).flatMap(([kind, sentence]) => {
    const count = kinds.filter((one) => one === kind).length;
    return count > 0 ? [fill(sentence, { count })] : [];
  });
}
