import type { CellPlace } from "../../../core/table.ts";
import type { WorkbookFiles } from "../../workbook/workbook-files.ts";
import { layEvaluation } from "../actions/enter-due/lay-evaluation.ts";
import type { Deed, ReportAs } from "../actions/next-step/step.ts";
import type { FindingListState } from "../findings/use-finding-list.ts";
import { columnQuestionsId } from "../session/page.ts";
import type { Session } from "../session/session.ts";
import type { Places } from "./use-places.ts";

interface DeedParts {
  readonly session: Session;
  readonly places: Places;
  readonly list: FindingListState;
  readonly files: WorkbookFiles | undefined;
  /** @param toType whoever is led to the cell goes on typing in it */
  readonly goTo: (cell: CellPlace, toType?: boolean) => void;
  readonly makeReport: (as?: ReportAs) => Promise<void>;
}

/** Does what the next step's button says; whatever page is open makes way for it. */
export function carryOutDeed(deed: Deed, { session, places, list, files, goTo, makeReport }: DeedParts): void {
  places.setPage("opens" in deed ? deed.opens : null);
  if ("opens" in deed) return;
  if ("goTo" in deed) goTo(deed.goTo, true);
  else if ("asks" in deed) document.getElementById(columnQuestionsId)?.querySelector("button")?.focus();
  else if ("picks" in deed) files?.pickFile?.();
  else if ("corrects" in deed) void session.correct({ ...session.state().options, ...deed.corrects });
  else if ("makes" in deed) void (deed.makes === "evaluation" ? session.perform(layEvaluation) : makeReport(deed.as));
  else if ("shows" in deed) {
    if (deed.shows === "ranking") places.show("choose", "ranking");
    else places.show(deed.shows);
  } else {
    places.show("choose");
    const cell = list.stepTo(deed.finding)?.place;
    if (cell) goTo(cell);
  }
}
