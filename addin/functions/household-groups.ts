import { groupsNeeded, plan7488 } from "../../core/index.ts";
import { asCount } from "./parameter.ts";

/**
 * Số tổ nhân dân cần có để mỗi tổ không quá 40 hộ (Kế hoạch 7488, mục IV.4 và V.2).
 * @item M40
 * @customfunction TONHANDAN TONHANDAN
 * @helpurl https://localhost:3000/help.html#tonhandan
 * @param households Số hộ dân.
 * @returns Số tổ, làm tròn lên.
 */
export function groupsOfHouseholds(households: unknown): number {
  return groupsNeeded(asCount(households, "Số hộ dân", "Hãy ghi số hộ, ví dụ 41."), plan7488);
}
