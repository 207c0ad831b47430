import { yearUse } from "../header/year-uses.ts";
import { ask, none, take, type HeadingAnswer } from "./heading-answer.ts";
import type { HeadingParts } from "./heading-tail.ts";
import { phraseText, wordsOf } from "./heading-text.ts";
import type { HeadingVocabulary } from "./heading-vocabulary.ts";
import { expandAbbreviations } from "./abbreviations.ts";
import { roleOf } from "./fit-of-role.ts";

const ofYear = new Set([
  "",
  "năm",
  "kết quả",
  "kết quả năm",
  "diễn biến",
  "diễn biến năm",
  "tình trạng",
  "tình trạng năm",
  "year",
  "kết quả chuyển hóa",
  "kết quả chuyển hóa năm",
]);

/** A column of a ledger: of events, of a year, or of names; `y2018 kind` under the heading of a year. */
export function matchLedgerHeading(
  own: HeadingParts,
  above: readonly string[],
  parts: readonly HeadingParts[],
  { roles }: HeadingVocabulary,
): HeadingAnswer {
  const years = [...new Set(parts.flatMap((part) => part.years))];
  if (years.length > 1) return ask([], "year");
  const [year] = years;
  const innermost = parts.at(-1);
  if (year !== undefined && innermost?.text === "" && innermost.years.length > 0) return take(yearUse(year), true);
  const ways = expandAbbreviations(wordsOf(own.text)).map((words) => words.join(" "));
  if (year !== undefined && own.years.length > 0 && ways.some((words) => ofYear.has(words)))
    return take(yearUse(year), true);
  const aboveText = phraseText(above.flatMap(wordsOf));
  for (const way of ways) {
    const words = way.split(" ").filter((word) => word !== "");
    const role = words.length === 0 ? null : roleOf(roles, phraseText(words), aboveText, words);
    if (role === null) continue;
    if (year === undefined) return take(role, true);
    if (role === "kind" || role === "result") return take(`${yearUse(year)} ${role}`, true);
  }
  return year !== undefined && own.text === "" ? take(yearUse(year), true) : none;
}
