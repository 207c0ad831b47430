import { WorkbookTrouble } from "../workbook/workbook.ts";
import type { Trouble, Work } from "./pane-state.ts";

/** Turns whatever was thrown into trouble that can be told; never a value from the workbook. */
export function troubleOf(error: unknown, during: Work): Trouble {
  if (!(error instanceof Error)) return { during, said: null, detail: `${during}: ${String(error)}` };
  const said = error instanceof WorkbookTrouble ? error.message : null;
  // Errors of the Office library carry a code that says more than their sentence.
  const code = "code" in error && typeof error.code === "string" ? ` [${error.code}]` : "";
  return { during, said, detail: `${during}: ${error.name}${code}: ${error.message}\n${error.stack ?? ""}`.trim() };
}
