import { tickUse, yearUse } from "../header/year-uses.ts";
import { isForeignTo } from "./foreign-above.ts";
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
  vocabulary: HeadingVocabulary,
): HeadingAnswer {
  const { roles } = vocabulary;
  const isPart = parts.some((part) => part.isPartOfYear);
  const years = [...new Set(parts.flatMap((part) => part.years))];
  if (years.length > 1 || (isPart && own.text === "")) return ask([], "year");
  const [year] = years;
  const innermost = parts.at(-1);
  if (year !== undefined && innermost?.text === "" && innermost.years.length > 0) return take(yearUse(year), true);
  const ways = expandAbbreviations(wordsOf(own.text)).map((words) => words.join(" "));
  if (year !== undefined && !isPart && own.years.length > 0 && ways.some((words) => ofYear.has(words)))
    return take(yearUse(year), true);
  const aboveText = phraseText(above.flatMap(wordsOf));
  for (const way of ways) {
    const words = way.split(" ").filter((word) => word !== "");
    const role = words.length === 0 ? null : roleOf(roles, phraseText(words), aboveText, words);
    if (role === null) continue;
    if (isPart || isForeignTo(role.use, above, vocabulary)) return ask([role.use], isPart ? "year" : "more", true);
    // «Đạt (có/không)»: marks where the names of areas would stand.
    if (year === undefined && own.unit === "answer" && role.use.startsWith("names"))
      return ask(["result", "kind"], "incomplete", true);
    if (year === undefined) return role.among ? ask(role.among, "incomplete", true) : take(role.use, true);
    if (role.use === "kind" || role.use === "result") return take(`${yearUse(year)} ${role.use}`, true);
    // «Đạt 2017», «2017 > Chọn»: ticks under an event of a year, or something else.
    const [listed, event = ""] = role.use.split(" ");
    if (listed === "names") return ask([tickUse(year, event)], "incomplete", true);
  }
  return year !== undefined && own.text === "" ? take(yearUse(year), true) : none;
}
