import type { Sentence } from "../sentence.ts";
import type { CheckContext } from "./check.ts";

/** Why a check of the sheet cannot run: nothing was read. */
export function needsSheet({ reading }: CheckContext): Sentence | null {
  if (reading.sheet) return null;
  return { vi: "Chưa đọc được bảng lựa chọn.", en: "No selection sheet could be read." };
}

/** Why a check of areas, cap or scores cannot run: there is no sheet, or no area in it. */
export function needsAreas(context: CheckContext): Sentence | null {
  if (context.result) return null;
  return needsSheet(context) ?? { vi: "Bảng không có dòng đơn vị nào.", en: "The sheet has no row of any unit." };
}
