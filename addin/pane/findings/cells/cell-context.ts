import { createContext } from "react";
import type { Assessment } from "../../../../core/assess/assessment.ts";
import type { WorkbookContent } from "../../../../core/table.ts";
import type { Session } from "../../session/session.ts";

/** What the cells of findings hold, and who writes into them; null where nothing is read. */
export const CellContext = createContext<{
  readonly content: WorkbookContent;
  readonly assessment: Assessment;
  readonly session: Session;
} | null>(null);
