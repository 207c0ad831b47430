import { isCount, judgeTarget, plan7488, type Judgement, type Target, terms } from "../../core/index.ts";
import { given, isBlank } from "./parameter.ts";
import { badInput } from "./cell-error.ts";
import { asFact, onlyCell } from "./fact-argument.ts";

/**
 * Một chỉ tiêu của địa bàn đạt hay không đạt (Kế hoạch 7488, mục II.2), tính trên số lượng.
 * @item T1 T2 T3 T4 T5 T6 T7 T8 T9 T10
 * @customfunction CHITIEU CHITIEU
 * @helpurl https://localhost:3000/help.html#chitieu
 * @param target Tên chỉ tiêu: "T1" … "T10".
 * @param value Có/Không, số mô hình, hoặc tử số (số vụ khám phá, số hộ được tuyên truyền …).
 * @param [whole] Mẫu số của chỉ tiêu tỷ lệ (số vụ xảy ra, tổng số hộ …).
 * @returns «Đạt», «Không đạt», «Không áp dụng» hoặc «Chưa đủ số liệu».
 */
export function target(target: unknown, value: unknown, whole?: unknown): string {
  return terms.verdict[judgedTarget(target, value, whole).verdict].vi;
}

/** The verdict of one target with its reasons. */
export function judgedTarget(target: unknown, value: unknown, whole?: unknown): Judgement {
  const found = asTarget(target);
  const values = found.kind === "share" ? shareOf(found, value, whole) : singleOf(found, value, whole);
  return judgeTarget(found, { values }, plan7488);
}

function asTarget(argument: unknown): Target {
  const id = typeof argument === "string" ? argument.trim().toUpperCase() : "";
  const found = plan7488.targets.find((one) => one.id === id);
  if (found) return found;
  throw badInput(`Không có chỉ tiêu như vậy: ${given(argument)}. Hãy ghi một trong "T1" … "T10".`);
}

type Values = Readonly<Record<string, number | boolean | null>>;

function singleOf({ id, kind, columns }: Target, value: unknown, whole: unknown): Values {
  const [column] = columns;
  if (!isBlank(whole)) throw badInput(`Chỉ tiêu ${id} chỉ cần một giá trị, không có mẫu số. Hãy bỏ tham số cuối.`);
  const fact = kind === "yes-no" ? asFact(value, `Chỉ tiêu ${id}`) : countOf(value, `Chỉ tiêu ${id}`);
  return { [column?.id ?? id]: fact };
}

function shareOf({ id, columns, mayExceedWhole, whenNothing }: Target, value: unknown, whole: unknown): Values {
  const part = countOf(value, `Tử số của ${id}`);
  const of = countOf(whole, `Mẫu số của ${id}`);
  if (of === 0 && whenNothing === "data-error") {
    throw badInput(`Mẫu số của ${id} bằng 0 là không thể: địa bàn nào cũng có hộ dân. Hãy kiểm tra lại số hộ.`);
  }
  if (part !== null && of !== null && part > of && mayExceedWhole !== true) {
    throw badInput(`Tử số của ${id} là ${part}, lớn hơn mẫu số ${of}. Hãy kiểm tra lại hai số, hoặc đổi thứ tự.`);
  }
  const wholes = columns.filter(({ role }) => role === "whole").map((column) => column.id);
  // One figure stands for all the parts of the whole together.
  const entries = columns.map((column): [string, number | null] => {
    if (column.role === "part") return [column.id, part];
    return [column.id, of === null || column.id === wholes[0] ? of : 0];
  });
  return Object.fromEntries(entries);
}

/** A count; null for a blank. A share typed as 0,89 says nothing of how many there were. */
function countOf(argument: unknown, what: string): number | null {
  const cell = onlyCell(argument, what);
  if (cell === null) return null;
  if (isCount(cell)) return cell;
  throw badInput(
    `${what} phải là số nguyên từ 0 trở lên, ở đây ${given(argument)}. Hãy ghi số lượng (tử số và mẫu số), không ghi tỷ lệ.`,
  );
}
