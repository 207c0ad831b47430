import type { Assessment } from "../../../../core/assess/assessment.ts";
import { fill, type Sentence } from "../../../../core/sentence.ts";
import type { Deed } from "../next-step/step.ts";
import type { DueAreas } from "./due-areas.ts";
import { rowsToEnter } from "./rows-to-enter.ts";

const words = {
  lay: { vi: "Lập bảng đánh giá…", en: "Make the evaluation sheet…" },
  create: { vi: "Lập bảng đánh giá", en: "Make the evaluation sheet" },
  add: { vi: "Thêm {count} địa bàn còn thiếu…", en: "Add {count} missing {count:area|areas}…" },
};

/** No area that is due has been entered yet. */
export const isNoneEntered = ({ approved, carriedOver, missing }: DueAreas) =>
  missing.length === approved.length + carriedOver.length;

/** How the areas that are due come onto an evaluation sheet; null where its free rows do not suffice. */
export function enterDue(
  { opened }: Assessment,
  due: DueAreas,
): { readonly label: Sentence; readonly deed: Deed } | null {
  const { sheet } = opened.sheets.evaluation;
  if (!sheet) return { label: words.create, deed: { makes: "evaluation" } };
  const changes = rowsToEnter(sheet, due);
  const label = isNoneEntered(due) ? words.lay : fill(words.add, { count: due.missing.length });
  return changes && { label, deed: { opens: { kind: "bulk", fix: { label, changes, needsConfirmation: false } } } };
}
