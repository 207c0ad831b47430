import { citedOnce, formatCitation, type Citation } from "../citation.ts";
import { fill, inBoth, oneLine, type Figures, type Language, type Sentence } from "../sentence.ts";
import type { CellPlace } from "../table.ts";
import { decides, isOfSuggestion, isWeak } from "../rules/reading-choices.ts";
import { terms } from "../terms.ts";
import type { Reading, Verdict } from "../verdict.ts";

/** Figures that an area has; it is named as `subjectOf` names it. */
export type AreaFigure =
  "score" | "rank" | "range" | "place" | "behind" | "success" | "groups" | "circular" | "term" | "life-cycle";

/** Which figure is asked about: the same text in the pane, in JSON and after `diaban … --why`. */
export type FigureId =
  | "cap"
  | "cut"
  | "scale"
  | "yearly"
  | "sustained"
  | "order"
  | "period"
  | "report-due"
  | `${AreaFigure}:${string}`
  | `${"target" | "gate"}:${string}:${string}`
  | `finding:${string}`;

/** One line of arithmetic, with its clause where it follows one of its own. */
export interface Line {
  readonly sentence: Sentence;
  readonly citation?: Citation;
}

/** One of the parts that a figure is put together from. */
export interface Part {
  /** «a1»; "" where the name says it all. */
  readonly id: string;
  readonly name: Sentence;
  /** «12 trên mức chuẩn 10: mức 1; trọng số 1». */
  readonly how: Sentence;
  readonly value: Sentence;
  readonly cells: readonly CellPlace[];
}

/** A cell that a figure came from, under the name that a reader knows it by. */
export interface NamedCell {
  readonly name: Sentence;
  readonly place: CellPlace;
}

/** The answer to «Vì sao?» of any figure, from the same facts as the figure; pane, command line, cells and report print it. */
export interface Explanation {
  readonly of: FigureId;
  readonly title: Sentence;
  /** What the figure is: «4», «61,43 điểm». */
  readonly value: Sentence;
  /** Absent where nothing is judged. */
  readonly verdict?: Verdict;
  readonly lines: readonly Line[];
  readonly parts: readonly Part[];
  /** Parts that come to nothing, under a heading of their own. */
  readonly others?: { readonly title: Sentence; readonly parts: readonly Part[] };
  /** Each clause once, law before convention. */
  readonly basis: readonly Citation[];
  readonly cells: readonly NamedCell[];
  /** The verdict under each other reading of the plan that would change it. */
  readonly readings: readonly Reading[];
  /** The figures that it is made of, to ask on. */
  readonly madeOf: readonly FigureId[];
}

type Stated = Pick<Explanation, "of" | "title" | "value" | "lines"> & Partial<Explanation>;

/** An explanation whose basis is the clauses of its lines and those stated besides. */
export function explanationOf({ basis = [], ...stated }: Stated): Explanation {
  const cited = stated.lines.flatMap(({ citation }) => citation ?? []);
  return { parts: [], cells: [], readings: [], madeOf: [], ...stated, basis: citedOnce([...cited, ...basis]) };
}

/** The lines of one explanation: it can say only the sentences that it declared. */
export function lineMaker<Id extends string>(sentences: Readonly<Record<Id, Sentence>>) {
  return (id: Id, numbers: Figures = {}, citation?: Citation): Line => ({
    sentence: fill(sentences[id], numbers),
    ...(citation && { citation }),
  });
}

/** A text that is the same in both languages. @example sameText(4).vi // "4" */
export function sameText(text: string | number): Sentence {
  return inBoth(() => String(text));
}

/** «Quy ước Q5, coi chỉ tiêu không áp dụng là đạt: 8/10 = 80 % → Đạt». */
export function readingText({ choices, how, verdict }: Reading): Sentence {
  return inBoth((language) => {
    const read = choices.map(({ citation, says }) => `${formatCitation(citation, language)}, ${says[language]}`);
    const told =
      isOfSuggestion({ choices }) && (verdict === "met" || verdict === "notMet")
        ? terms.suggestion[verdict]
        : terms.verdict[verdict];
    const hardly = isWeak({ choices }) ? ` (${weakly[language]})` : "";
    return `${read.join("; ")}: ${how[language]} → ${told[language]}${hardly}`;
  });
}

const weakly = { vi: "lời Kế hoạch khó hiểu như vậy", en: "the plan's words hardly bear it" };

/** Heading of the other readings that turn the verdict: whether one decides it that the plan's words bear. */
export function otherReadings(readings: readonly Reading[]): Sentence {
  return decides(readings)
    ? {
        vi: "Tính theo cách khác (chỉ do cách hiểu quyết định)",
        en: "By another reading (only a reading decides)",
      }
    : { vi: "Tính theo cách khác", en: "By another reading" };
}

const words = {
  basis: { vi: "Dựa trên: {clauses}", en: "Rests on: {clauses}" },
  cells: { vi: "Ô: {cells}", en: "Cells: {cells}" },
};

/**
 * As plain text, a line each: for a terminal, a cell, a report.
 *
 * @example explanationText(explanation, "vi").split("\n")[0] // "Mức trần số địa bàn chuyển hóa: 4 (Đạt)"
 */
export function explanationText(explanation: Explanation, language: Language): string {
  const { title, value, verdict, lines, parts, others, basis, cells, readings } = explanation;
  const judged = verdict ? terms.verdict[verdict][language] : "";
  const address = ({ sheet, address: at }: CellPlace) => `${sheet}!${at}`;
  const part = ({ id, name, how, value: own, cells: at }: Part) =>
    [`${id} ${name[language]}`.trim(), own[language], how[language], ...at.map(address)].filter(Boolean).join(" · ");
  const named = cells.map(({ name, place }) => `${address(place)} (${name[language]})`).join("; ");
  return [
    `${title[language]}: ${value[language]}${judged === "" || judged === value[language] ? "" : ` (${judged})`}`,
    ...lines.map(({ sentence }) => sentence[language]),
    ...parts.map(part),
    ...(others && others.parts.length > 0
      ? [`${others.title[language]}: ${others.parts.map(({ id }) => id).join(", ")}`]
      : []),
    ...(basis.length > 0
      ? [fill(words.basis, { clauses: basis.map((one) => formatCitation(one, language)).join("; ") })[language]]
      : []),
    ...(readings.length > 0 ? [`${otherReadings(readings)[language]}:`] : []),
    ...readings.map((one) => readingText(one)[language]),
    ...(named === "" ? [] : [fill(words.cells, { cells: named })[language]]),
  ]
    .map(oneLine)
    .join("\n");
}
