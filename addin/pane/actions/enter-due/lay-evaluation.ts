import { dueAreas } from "./due-areas.ts";
import type { Action } from "../../session/action.ts";

/** A sheet of the targets and gates of the plan with a row for each area that is due, where the workbook has none. */
export const layEvaluation: Action = {
  job: "write",
  async run({ assessment, workbook, startWriting }) {
    const due = dueAreas(assessment);
    if (!due) return { notice: null };
    const { evaluationToLay } = await import(/* webpackChunkName: "places" */ "./evaluation-sheet.ts");
    startWriting();
    const sheet = evaluationToLay(assessment, due);
    const [laid = sheet.title] = await workbook.writeManagedSheets([sheet]);
    return { notice: { kind: "written", title: laid } };
  },
};
