import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Cell, Table } from "../../core/table.ts";
import { writeTables } from "../../files/write/write-workbook.ts";

/** One area of an invented district: what it is called, and what became of it in 2018. */
export interface GivenArea {
  readonly code: string;
  readonly name: string;
  readonly result?: "Đạt" | "Không đạt";
}

/** A district's workbook of 2018: its list, and a ledger of what was chosen and judged. */
export interface GivenDistrict {
  readonly district: string;
  readonly year?: number;
  readonly areas: readonly GivenArea[];
  /** The line of place and day. */
  readonly dated?: string;
}

export const bienHoa: GivenDistrict = {
  district: "THÀNH PHỐ BIÊN HÒA",
  areas: [
    { code: "25993", name: "Phường Trảng Dài", result: "Đạt" },
    { code: "26002", name: "Phường Hố Nai", result: "Đạt" },
    { code: "26005", name: "Phường Tân Hòa", result: "Không đạt" },
    { code: "26008", name: "Phường Tân Hiệp" },
  ],
};

export const dinhQuan: GivenDistrict = {
  district: "HUYỆN ĐỊNH QUÁN",
  areas: [
    { code: "26206", name: "Thị trấn Định Quán", result: "Đạt" },
    { code: "26209", name: "Xã Thanh Sơn" },
  ],
};

/** Writes a district's workbook below a folder. */
export async function writeDistrict(folder: string, file: string, given: GivenDistrict): Promise<string> {
  const { district, year = 2018, areas, dated } = given;
  const list: Cell[][] = [
    [`DANH SÁCH RÀ SOÁT ${district} NĂM ${year}`],
    ["Mã", "Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Số quyết định", "Ngày quyết định", "Chuyển tiếp"],
    ...areas.map(({ code, name, result }, index): Cell[] => {
      const isChosen = result !== undefined;
      return [
        code,
        name,
        10 - index,
        5,
        5,
        isChosen ? "x" : null,
        isChosen ? "01/QĐ-UBND" : null,
        isChosen ? `15/1/${year}` : null,
      ];
    }),
    ...(dated === undefined ? [] : [[null, dated]]),
  ];
  const ledger: Cell[][] = [
    ["Mã", "Tên", "Năm", "Sự kiện", "Ngày", "Số quyết định"],
    ...areas.flatMap(({ code, name, result }): Cell[][] =>
      result === undefined
        ? []
        : [
            [code, name, year, "Phê duyệt", `15/1/${year}`, "01/QĐ-UBND"],
            [code, name, year, result, `15/11/${year}`, null],
          ],
    ),
  ];
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    await writeTables([tableOf("Rà soát", list), tableOf("Sổ theo dõi", ledger)].map((table) => ({ table }))),
  );
  return path;
}

function tableOf(name: string, rows: Cell[][]): Table {
  return { name, sheet: name, address: `A1:H${rows.length}`, rows };
}
