import { Eraser20Regular } from "@fluentui/react-icons/svg/eraser";
import { Highlight20Regular } from "@fluentui/react-icons/svg/highlight";
import type { Action, ShownAction } from "../session/action.ts";
import { marksIn } from "../session/marks.ts";

const words = {
  mark: { vi: "Tô màu ô phát hiện", en: "Highlight the cells" },
  unmark: { vi: "Bỏ tô màu ô", en: "Remove the highlighting" },
  nothing: { vi: "Không có ô nào để tô màu.", en: "There is no cell to highlight." },
  unmarked: { vi: "Chưa tô màu ô nào.", en: "No cell is highlighted." },
  marked: { vi: "Các ô đã được tô màu.", en: "The cells are highlighted." },
};

/** Highlights the cells that findings speak of. */
export const mark: ShownAction & Action<unknown> = {
  id: "mark",
  label: words.mark,
  icon: Highlight20Regular,
  places: ["sheet menu"],
  blockedBy: ({ assessment, marks }) =>
    marks ? words.marked : assessment && marksIn(assessment).length > 0 ? null : words.nothing,
  job: "mark",
  trustsWhatIsShown: true,
  leavesFigures: true,
  async run({ assessment, workbook }) {
    const marks = marksIn(assessment);
    await workbook.mark(marks);
    return { marks, notice: { kind: "marked", cells: marks.length } };
  },
};

export const unmark: ShownAction & Action<unknown> = {
  id: "unmark",
  label: words.unmark,
  icon: Eraser20Regular,
  places: ["sheet menu"],
  blockedBy: ({ marks }) => (marks ? null : words.unmarked),
  job: "unmark",
  trustsWhatIsShown: true,
  leavesFigures: true,
  isRepeatable: true,
  async run({ workbook }) {
    await workbook.unmark();
    return { marks: null, notice: null };
  },
};
