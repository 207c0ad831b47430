import { LockClosed20Regular } from "@fluentui/react-icons/svg/lock-closed";
import { MathFormula20Regular } from "@fluentui/react-icons/svg/math-formula";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { TableAdd20Regular } from "@fluentui/react-icons/svg/table-add";
import type { Sentence } from "../../../core/sentence.ts";
import type { MenuAction } from "../session/action.ts";
import type { FormulaTask, OpenPage } from "../session/page.ts";
import { needsReading } from "./needs-reading.ts";

const words = {
  noFiles: { vi: "Ở đây không tạo được sổ.", en: "No workbook can be made here." },
  noFormulas: { vi: "Ở đây không tính công thức.", en: "Formulas are not calculated here." },
};

/** Shows what is still open before a list is made final, and what would be written. */
export const openFinalise: MenuAction = {
  id: "finalise",
  label: { vi: "Chốt danh sách…", en: "Finalise the list…" },
  icon: LockClosed20Regular,
  places: ["sheet menu"],
  blockedBy: needsReading,
  opens: { kind: "finalise" },
};

/** Asks on a page first what the settings of the workbook shall be. */
export const openSettings: MenuAction = {
  id: "settings",
  label: { vi: "Cài đặt của sổ…", en: "Workbook settings…" },
  icon: Settings20Regular,
  places: ["workbook menu"],
  blockedBy: needsReading,
  opens: { kind: "settings" },
};

/** Asks on a page first for which district and year a template is to be made. */
export const openTemplate: MenuAction & { readonly opens: OpenPage } = {
  id: "template",
  label: { vi: "Tạo sổ mẫu…", en: "New template…" },
  icon: TableAdd20Regular,
  places: ["workbook menu", "ribbon"],
  blockedBy: (_state, { files }) => (files ? null : words.noFiles),
  opens: { kind: "template" },
};

const formulas = (task: FormulaTask, label: Sentence): MenuAction => ({
  id: task,
  label,
  icon: MathFormula20Regular,
  places: ["formulas menu"],
  blockedBy: (state, abilities) => (abilities.formulas ? needsReading(state) : words.noFormulas),
  opens: { kind: "formulas", task },
});

/** What is done with formulas, each on a page of its own. */
export const openFormulas: readonly MenuAction[] = [
  formulas("insert", { vi: "Hàm DIABAN…", en: "DIABAN functions…" }),
  formulas("explain", { vi: "Giải thích ô này", en: "Explain this cell" }),
  formulas("refresh", { vi: "Làm mới công thức", en: "Refresh formulas" }),
  formulas("keepValues", { vi: "Chuyển thành giá trị…", en: "Turn into values…" }),
];
