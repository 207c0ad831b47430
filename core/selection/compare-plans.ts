import type { Citation } from "../citation.ts";
import { capUnsaid } from "../plan/cap-of.ts";
import { fixes, notFixed, wholeDocument } from "../plan/not-fixed.ts";
import type { Plan } from "../plan/plan.ts";
import { valueColumns } from "../plan/value-columns.ts";
import { allOf } from "../rules/all-of.ts";
import { thresholdCount } from "../rules/threshold-count.ts";
import { fill, type Sentence } from "../sentence.ts";
import { unitOf } from "../sheet/areas/unit-of-row.ts";
import type { AreaRow } from "../sheet/selection/selection-sheet.ts";
import { terms } from "../terms.ts";
import type { Judgement } from "../verdict.ts";
import type { AssessedSelection, SelectionResult } from "./selection-result.ts";

/** Whether an area is taken under one plan, in words, and the clause that says so. */
export interface PlanAnswer {
  /** Null while blanks, equal points or what the plan does not set leave it open. */
  readonly isIn: boolean | null;
  readonly says: Sentence;
  readonly citation: Citation;
}

/** One area under both plans. */
export interface ComparedArea {
  readonly name: string;
  /** Null where the unit is not sure. */
  readonly code: string | null;
  readonly a: PlanAnswer;
  readonly b: PlanAnswer;
  /** From the one plan to the other; open where one of them leaves it open. */
  readonly change: "enters" | "leaves" | "stays" | "out" | "open";
}

const words = {
  noType: { vi: "không thuộc loại nào", en: "of no type" },
  out: {
    vi: "hạng {rank}, mức trần {cap}, còn được chọn {room} địa bàn",
    en: "rank {rank}, cap {cap}, {room} place(s) left",
  },
} satisfies Record<string, Sentence>;

/**
 * One sheet under two plans: who enters and who leaves from the one to the other, each with what decides and its clause.
 * A plan with types takes who is of a type, another one who is on the list or proposed for the room under its cap; a plan
 * that sets neither leaves everybody open.
 *
 * @returns null where the sheet could not be read as a list under one of them
 * @example comparePlans(assess([table], planA, 2018), assess([table], planB, 2018))?.[0]?.change // "enters"
 */
export function comparePlans(a: AssessedSelection, b: AssessedSelection): readonly ComparedArea[] | null {
  if (!a.selection || !b.selection) return null;
  const under = { a: answersOf(a.selection, a.opened.plan), b: answersOf(b.selection, b.opened.plan) };
  const atRow = new Map(b.selection.sheet.areas.map((area, index) => [area.row, under.b[index]]));
  return a.selection.sheet.areas.flatMap((area, index) => {
    const [first, second] = [under.a[index], atRow.get(area.row)];
    if (!first || !second) return [];
    const { code = null } = unitOf(area) ?? {};
    return { name: area.name, code, a: first, b: second, change: changeOf(first.isIn, second.isIn) };
  });
}

function changeOf(before: boolean | null, now: boolean | null): ComparedArea["change"] {
  if (before === null || now === null) return "open";
  if (before === now) return now ? "stays" : "out";
  return now ? "enters" : "leaves";
}

function answersOf(result: SelectionResult, plan: Plan): readonly PlanAnswer[] {
  const hasTypes = (plan.kOfN ?? []).length + (plan.allOf ?? []).length > 0;
  return result.sheet.areas.map((area, index) => {
    if (hasTypes) return answerByType(area, plan);
    if (!fixes(plan, "cap")) return unsaid(plan);
    const { percent, base } = plan.cap;
    return result.capUse.cap === null
      ? { isIn: null, says: capUnsaid(plan), citation: base }
      : answerByCap(result, index, percent.citation);
  });
}

function unsaid(plan: Plan): PlanAnswer {
  return { isIn: null, says: notFixed(plan, "cap"), citation: wholeDocument(plan) };
}

/** The first type that is met, in the order of the plan; open while one before it is. */
function answerByType({ facts }: AreaRow, plan: Plan): PlanAnswer {
  const columns = valueColumns(plan.criteria);
  const values = Object.fromEntries(columns.map(({ id }, at) => [id, facts[at]]));
  const judged: readonly (readonly [Sentence, Judgement])[] = [
    ...(plan.kOfN ?? []).map((rule) => [rule.title, thresholdCount.judge({ rule, values }, plan)] as const),
    ...(plan.allOf ?? []).map((rule) => [rule.title, allOf.judge({ rule, values }, plan)] as const),
  ];
  const first = judged.find(([, { verdict }]) => verdict !== "notMet") ?? judged.at(-1);
  const [reason] = first?.[1].because ?? [];
  if (!first || !reason) return unsaid(plan);
  const { citation, sentence } = reason;
  if (first[1].verdict === "notMet") return { isIn: false, says: words.noType, citation };
  if (first[1].verdict === "met") return { isIn: true, says: first[0], citation };
  return { isIn: null, says: sentence, citation };
}

/** On the list, proposed for the room that the cap leaves, or neither. */
function answerByCap(result: SelectionResult, index: number, citation: Citation): PlanAnswer {
  const { sheet, proposal, ranks, rankBounds, capUse } = result;
  const area = sheet.areas[index];
  const mark = area?.carriedOver ? "carriedOver" : area?.approved ? "approved" : null;
  if (mark) return { isIn: true, says: terms.listStatus[mark], citation };
  for (const status of ["proposed", "tied", "undetermined"] as const)
    if (proposal[status].includes(index))
      return { isIn: status === "proposed" ? true : null, says: terms.listStatus[status], citation };
  const { best, worst } = rankBounds[index] ?? { best: 0, worst: 0 };
  const rank = ranks[index] ?? `${best}–${worst}`;
  const figures = { rank: String(rank), cap: String(capUse.cap), room: String(proposal.room) };
  return { isIn: false, says: fill(words.out, figures), citation };
}
