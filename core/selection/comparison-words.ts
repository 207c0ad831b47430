import { fill, type Sentence } from "../sentence.ts";
import type { ComparedArea } from "./compare-plans.ts";

type PlanChange = ComparedArea["change"];

const moves: readonly PlanChange[] = ["enters", "leaves", "open"];

/** What becomes of an area from the one plan to the other. */
export const changeWords: Readonly<Record<PlanChange, Sentence>> = {
  enters: { vi: "vào", en: "enters" },
  leaves: { vi: "ra", en: "leaves" },
  stays: { vi: "vẫn trong", en: "stays in" },
  out: { vi: "vẫn ngoài", en: "stays out" },
  open: { vi: "chưa kết luận", en: "open" },
};

const sentences = {
  counts: {
    vi: "Vào {enters}, ra {leaves}, vẫn trong {stays}, vẫn ngoài {out}, chưa kết luận {open}.",
    en: "{enters} enter, {leaves} leave, {stays} stay in, {out} stay out, {open} open.",
  },
  noList: {
    vi: "Chưa đọc được bảng rà soát theo cả hai kế hoạch.",
    en: "No selection sheet could be read under both plans.",
  },
  none: { vi: "Không đơn vị nào vào hay ra.", en: "Nobody enters or leaves." },
} satisfies Record<string, Sentence>;

export const { noList, none: nobodyMoves } = sentences;

/** How many areas each change has. */
export function changeCounts(areas: readonly ComparedArea[]): Readonly<Record<PlanChange, number>> {
  const count = (change: PlanChange) => areas.filter((area) => area.change === change).length;
  return {
    enters: count("enters"),
    leaves: count("leaves"),
    stays: count("stays"),
    out: count("out"),
    open: count("open"),
  };
}

/** The counts in words. */
export function changesText(areas: readonly ComparedArea[]): Sentence {
  return fill(sentences.counts, changeCounts(areas));
}

/** The areas that something is to be said of: who enters, leaves or is open, in this order. */
export function movedAreas(areas: readonly ComparedArea[]): readonly ComparedArea[] {
  return moves.flatMap((change) => areas.filter((area) => area.change === change));
}
