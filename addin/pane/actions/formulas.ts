import type { CellFormulas, ChangeOutcome, FormulaEntry, SeenCell } from "../../workbook/workbook.ts";
import type { Action, Done, Work } from "../session/action.ts";

/** Enters formulas, also those that stand there already. */
export const enterFormulas: Action<readonly FormulaEntry[]> = {
  job: "formulas",
  trustsWhatIsShown: true,
  run: (work, entries) => change(work, "formulasEntered", (formulas) => formulas.enter(entries)),
};

/** Puts in the place of formulas what they come to. */
export const keepFormulaValues: Action<readonly SeenCell[]> = {
  job: "formulas",
  trustsWhatIsShown: true,
  run: (work, cells) => change(work, "formulasKept", (formulas) => formulas.keepValues(cells)),
};

async function change(
  { workbook: { formulas } }: Work,
  kind: "formulasEntered" | "formulasKept",
  act: (formulas: CellFormulas) => Promise<ChangeOutcome>,
): Promise<Done> {
  return { notice: formulas ? { kind, ...(await act(formulas)) } : null };
}
