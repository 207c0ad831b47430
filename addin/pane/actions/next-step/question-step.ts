import type { SheetKind } from "../../../../core/sheet/area-sheet.ts";
import { fill } from "../../../../core/sentence.ts";
import { step, type StepRule } from "./step.ts";

const words = {
  questions: { vi: "{count} cột cần xác nhận.", en: "{count} {count:column needs|columns need} confirmation." },
  confirm: { vi: "Xác nhận cột", en: "Confirm the columns" },
};

/** While columns of a kind of sheet are asked about, their questions come first. */
export function questionStep(kind: SheetKind): StepRule {
  return ({ opened: { sheets } }) => {
    const asked = sheets[kind].sheet?.columns.filter(({ question, personal }) => question && !personal) ?? [];
    return asked.length === 0
      ? null
      : step("warning", fill(words.questions, { count: asked.length }), words.confirm, { asks: "columns" });
  };
}
