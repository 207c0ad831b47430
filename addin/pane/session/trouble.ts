import { WorkbookTrouble } from "../../workbook/workbook.ts";
import type { Trouble, JobKind } from "./state.ts";

/** Turns whatever was thrown into trouble that can be told; never a value from the workbook. */
export function troubleOf(error: unknown, during: JobKind): Trouble {
  if (!(error instanceof Error))
    return { during, said: null, isUnchanged: true, detail: `${during}: ${String(error)}` };
  const told = error instanceof WorkbookTrouble ? error : null;
  // Errors of the Office library carry a code that says more than their sentence.
  const code = "code" in error && typeof error.code === "string" ? ` [${error.code}]` : "";
  return {
    during,
    said: told?.sentence ?? null,
    isUnchanged: told?.state !== "unknown",
    detail: `${during}: ${error.name}${code}: ${error.message}\n${error.stack ?? ""}${causeOf(error)}`.trim(),
  };
}

/** What the library underneath said, for support. */
function causeOf({ cause }: Error): string {
  if (!(cause instanceof Error)) return "";
  const code = "code" in cause && typeof cause.code === "string" ? ` [${cause.code}]` : "";
  return `\n← ${cause.name}${code}: ${cause.message}`;
}
