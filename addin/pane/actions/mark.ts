import type { Action } from "../session/action.ts";
import { marksIn } from "../session/marks.ts";

/** Marks the cells that findings speak of. */
export const mark: Action = {
  job: "mark",
  trustsWhatIsShown: true,
  leavesFigures: true,
  async run({ assessment, workbook }) {
    const marks = marksIn(assessment);
    await workbook.mark(marks);
    return { marks, notice: { kind: "marked", cells: marks.length } };
  },
};

export const unmark: Action = {
  job: "unmark",
  trustsWhatIsShown: true,
  leavesFigures: true,
  isRepeatable: true,
  async run({ workbook }) {
    await workbook.unmark();
    return { marks: null, notice: null };
  },
};
