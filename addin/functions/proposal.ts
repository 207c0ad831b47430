import {
  capOf,
  foldText,
  isCount,
  plan7488,
  proposeSelection,
  rankAreas,
  type Cell,
  type ExclusionReason,
  terms,
} from "../../core/index.ts";
import { asCount, asRows, given, isBlank } from "./parameter.ts";
import { badInput } from "./cell-error.ts";
import { readRange, scoreRead, spill } from "./scored-range.ts";

/** What the status of an area means for the contest; null: it takes part. */
const statuses: Readonly<Record<string, ExclusionReason | null>> = {
  "": null,
  "chuyển tiếp": "carried-over",
  "đã chuyển hóa": "transformed",
  "phê duyệt": "approved",
  "tái phức tạp": null,
};

/**
 * Địa bàn được đề nghị lựa chọn trong số chỗ còn lại dưới mức trần (Kế hoạch 7488, mục III.2; Quy ước Q3).
 * @item R4 R5
 * @customfunction DENGHI DENGHI
 * @helpurl https://localhost:3000/help.html#denghi
 * @param criteria Vùng số liệu: đủ 29 cột theo thứ tự, hoặc vùng có dòng tiêu đề với các cột theo thứ tự bất kỳ.
 * @param units Số xã, phường, thị trấn của địa phương.
 * @param [status] Cột tình trạng (trống, Chuyển tiếp, Đã chuyển hóa, Phê duyệt, Tái phức tạp), hoặc số địa bàn chuyển tiếp không có trong bảng.
 * @param [scale] Thang điểm 29 dòng: mức chuẩn, hoặc mức chuẩn và trọng số; bỏ trống là tạm tính từ chính vùng số liệu.
 * @returns Mỗi dòng «Đề nghị», «Đồng hạng ở mức cắt» hoặc trống; dòng còn ô trống là #N/A.
 */
export function proposal(criteria: unknown[][], units: unknown, status?: unknown, scale?: unknown[][]): unknown[][] {
  const range = readRange(criteria);
  const base = asCount(units, "Số đơn vị", "Hãy ghi số xã, phường, thị trấn của huyện, ví dụ 30.");
  const { used, eligible } = readStatus(status, asRows(criteria).length, range.rows);
  const { scores } = scoreRead(range, scale);
  const { percent, rounding } = plan7488.cap;
  const cap = capOf(base, percent.value, rounding.value);
  const { proposed, tied } = proposeSelection({ scores, ranks: rankAreas(scores), cap, used, eligible });
  const words = new Map([
    ...proposed.map((area) => [area, terms.listStatus.proposed.vi] as const),
    ...tied.map((area) => [area, terms.listStatus.tied.vi] as const),
  ]);
  return spill(
    range.rows,
    1,
    scores.areas.map(({ points }, area) => (points === null ? null : [words.get(area) ?? ""])),
  );
}

interface Status {
  /** How many areas count against the cap already. */
  readonly used: number;
  readonly eligible: readonly (ExclusionReason | null)[];
}

function readStatus(status: unknown, height: number, rows: readonly (number | null)[]): Status {
  const areas = rows.filter((row) => row !== null).length;
  if (isBlank(status)) return { used: 0, eligible: Array<null>(areas).fill(null) };
  const cells = asRows(status);
  const [only] = cells[0] ?? [];
  if (cells.length === 1 && cells[0]?.length === 1 && typeof only === "number") {
    if (isCount(only)) return { used: only, eligible: Array<null>(areas).fill(null) };
    throw badInput(`Số địa bàn chuyển tiếp phải là số nguyên từ 0 trở lên, ở đây ${given(only)}.`);
  }
  // The column may begin beside the header, as the range of figures does.
  const below = cells.length === height ? cells.slice(height - rows.length) : cells;
  if (below.length !== rows.length || below.some((row) => row.length !== 1)) {
    throw badInput(
      `Cột tình trạng phải có một cột và ${rows.length} dòng như vùng số liệu, ở đây ${cells.length} dòng. Hãy chọn lại cho thẳng hàng.`,
    );
  }
  const eligible: (ExclusionReason | null)[] = [];
  rows.forEach((area, row) => {
    if (area !== null) eligible[area] = statusOf(below[row]?.[0] ?? null, row);
  });
  return { used: eligible.filter((reason) => reason === "carried-over" || reason === "approved").length, eligible };
}

function statusOf(cell: Cell, row: number): ExclusionReason | null {
  const text = cell === null ? "" : typeof cell === "string" ? foldText(cell) : null;
  if (text !== null && Object.hasOwn(statuses, text)) return statuses[text] ?? null;
  throw badInput(
    `Tình trạng ở dòng ${row + 1} ${given(cell)}. Hãy ghi Chuyển tiếp, Đã chuyển hóa, Phê duyệt, Tái phức tạp hoặc để trống.`,
  );
}
