import { isEmpty } from "../register/places/narrow.ts";
import type { Sentence } from "../sentence.ts";
import type { SheetKind } from "../sheet/area-sheet.ts";
import type { EvaluationContext, SelectionContext, SheetContext } from "./check.ts";

const unread: Readonly<Record<SheetKind, Sentence>> = {
  selection: { vi: "Chưa đọc được bảng rà soát.", en: "No selection sheet could be read." },
  evaluation: { vi: "Chưa đọc được bảng đánh giá.", en: "No evaluation sheet could be read." },
  ledger: { vi: "Chưa đọc được sổ theo dõi.", en: "No ledger could be read." },
};

/** Why a check of the sheet cannot run: nothing was read. */
export function needsSheet({ reading }: SheetContext): Sentence | null {
  if (reading.sheet) return null;
  return unread[reading.kind];
}

/** Why a check of what a sheet does not say cannot run: it may stand in a column that is asked about. */
export function needsAnswers({ reading: { sheet } }: SheetContext): Sentence | null {
  if (!sheet?.columns.some(({ question }) => question)) return null;
  return { vi: "Còn cột cần xác nhận.", en: "A column waits to be confirmed." };
}

/** Why a check of areas, cap or scores cannot run: there is no sheet, or no area in it. */
export function needsAreas(context: SheetContext): Sentence | null {
  if (context.reading.sheet && context.reading.sheet.areas.length > 0) return null;
  return needsSheet(context) ?? { vi: "Bảng không có dòng đơn vị nào.", en: "The sheet has no row of any unit." };
}

/** Why a check of the years before cannot run: nothing tells of them. */
export function needsHistory(context: SelectionContext): Sentence | null {
  if (context.result?.history) return null;
  return (
    needsAreas(context) ?? {
      vi: "Cần sổ theo dõi hoặc cột kết quả năm trước.",
      en: "Needs the ledger or a column of last year's result.",
    }
  );
}

/** Why a check against the list of areas due cannot run. */
export function needsDue(context: EvaluationContext): Sentence | null {
  if (context.due !== null) return needsAreas(context);
  return {
    vi: "Cần sổ theo dõi, hoặc bảng rà soát cùng năm trong sổ này.",
    en: "Needs the ledger, or a selection sheet of the same year in this workbook.",
  };
}

/** Why a check of names cannot run: nothing was read, or the list of the sheet's own province is not at hand. */
export function needsRegister(context: SheetContext): Sentence | null {
  if (!isEmpty(context.register)) return needsSheet(context);
  return {
    vi: "Chưa có danh mục đơn vị của địa phương này.",
    en: "The register of this locality is not at hand.",
  };
}
