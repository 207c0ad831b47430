import { assess } from "../../../core/assess/assess.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { resultSheets } from "../../../core/report/result-sheets.ts";
import type { Sentence } from "../../../core/sentence.ts";
import type { Cell } from "../../../core/table.ts";
import { WorkbookTrouble, type Workbook } from "../../workbook/workbook.ts";
import { cellAt, differences, laid, scratchSheet, scratchTable, scratchTitle } from "./scratch.ts";

/** One promise of the port, tried on the scratch sheet of whatever workbook it is given. */
export interface Scenario {
  readonly id: string;
  readonly title: Sentence;
  /** A file can only be read, and its results written to a new one; the rest needs an open workbook. */
  readonly needs: "reading" | "open workbook";
  /** @returns what differs from the promise; nothing, when it is kept */
  readonly run: (workbook: Workbook) => Promise<readonly string[]>;
}

/** Texts that a spreadsheet likes to take for something else. */
const hostileTexts = ["=1+1", "+84", "-vụ", "@x", "'x", "001", "1.234", "1,5", "1/2", "5-6-2018", "TRUE", "5%", "#N/A"];

const cells: readonly (readonly Cell[])[] = [
  ["Chữ", "Số", "Đúng sai", "Trống", "Dễ nhầm"],
  ["Xã Hòa Bình", 12, true, null, "x"],
  ["Hoà", 0.1, false, null, "y"],
  ...hostileTexts.map((text): Cell[] => [null, null, null, null, text]),
  ["«cuối»", -3, null, null, null],
];

/** A small sheet of Biên Hòa with one fault of each kind. */
const review: readonly (readonly Cell[])[] = [
  ["Mã", "Tên đơn vị", "a1", "a2", "a3"],
  ["25993", "Phường Trảng Dài", 12, 3, 1],
  ["25996", "Phường Tân Phong", "12 vụ", -1, 0],
  ["25999", "Phường Tân Biên", 2.5, null, "1.234"],
  ["26002", "Phường Hố Nai", 4, 1, "nhiều"],
];
const faults = [
  "ambiguous-thousands E4",
  "blank-value D4",
  "negative D3",
  "not-a-number E5",
  "not-whole C4",
  "number-as-text C3",
];

export const scenarios: readonly Scenario[] = [
  {
    id: "cells",
    title: { vi: "Ô ghi thế nào đọc lại thế ấy", en: "Cells are read as they were written" },
    needs: "reading",
    run: async (workbook) => differences(await laid(workbook, scratchSheet(cells)), cells),
  },
  {
    id: "findings",
    title: { vi: "Bảng thử cho đúng các lỗi đã biết", en: "A known sheet gives its known findings" },
    needs: "reading",
    run: async (workbook) => {
      const table = await laid(workbook, scratchSheet(review));
      const { findings } = assess([table], plan7488, { year: 2018, district: "731" });
      const codes = new Set(faults.map((fault) => fault.split(" ")[0]));
      const found = findings
        .filter(({ code }) => codes.has(code))
        .flatMap(({ code, cells: places }) => places.map(({ address }) => `${code} ${address}`));
      return unlike(found, faults);
    },
  },
  {
    id: "results",
    title: { vi: "Trang kết quả đủ từng ô", en: "The results sheet holds every cell" },
    needs: "reading",
    run: async (workbook) => {
      const table = await laid(workbook, scratchSheet(review));
      const assessment = assess([table], plan7488, { year: 2018, district: "731" });
      const results = resultSheets(assessment, "vi")[0];
      if (!results) return ["no results"];
      return differences(await laid(workbook, scratchSheet(results.table.rows)), results.table.rows);
    },
  },
  {
    id: "smaller",
    title: { vi: "Ghi lại trang ngắn hơn không sót ô cũ", en: "A shorter sheet leaves nothing of the longer one" },
    needs: "reading",
    run: async (workbook) => {
      await laid(workbook, scratchSheet(cells));
      const rows = [["Mới", 1]];
      return differences(await laid(workbook, scratchSheet(rows)), rows);
    },
  },
  {
    id: "changes",
    title: { vi: "Sửa đúng ô, để nguyên ô đã đổi", en: "A fix changes its cells and no other" },
    needs: "open workbook",
    run: async (workbook) => {
      const { sheet } = await laid(workbook, scratchSheet(review));
      const outcome = await workbook.apply([
        { sheet, address: "C3", before: "12 vụ", after: 12 },
        { sheet, address: "D3", before: 7, after: 1 },
        { sheet, address: "B2", before: "Phường Trảng Dài", after: "=1+1" },
      ]);
      const wanted = review.map((row) => [...row]);
      const put = (row: number, column: number, value: Cell) => wanted[row]?.splice(column, 1, value);
      put(2, 2, 12);
      put(1, 1, "=1+1");
      const { applied, outdated } = outcome;
      return [
        ...(applied === 2 ? [] : [`applied: 2 → ${applied}`]),
        ...unlike(
          outdated.map(({ address }) => address),
          ["D3"],
        ),
        ...differences(await scratchTable(workbook), wanted),
      ];
    },
  },
  {
    id: "marks",
    title: { vi: "Đánh dấu không chạm vào ô", en: "Marks touch no cell" },
    needs: "open workbook",
    run: async (workbook) => {
      const { sheet } = await laid(workbook, scratchSheet(review));
      await workbook.mark([
        { sheet, address: "C3", severity: "error" },
        { sheet, address: "C4", severity: "warning" },
      ]);
      const marked = differences(await scratchTable(workbook), review);
      await workbook.unmark();
      return [...marked, ...differences(await scratchTable(workbook), review)];
    },
  },
  {
    id: "going",
    title: { vi: "Đến ô, và nói rõ khi trang tính không còn", en: "Goes to a cell, and says when its sheet is gone" },
    needs: "open workbook",
    run: async (workbook) => {
      const { sheet } = await laid(workbook, scratchSheet(review));
      await workbook.goTo({ sheet, address: "C4" });
      const gone = await workbook.goTo({ sheet: `${scratchTitle} 404`, address: "A1" }).then(
        () => null,
        (error: unknown) => error,
      );
      return gone instanceof WorkbookTrouble ? [] : ["no trouble told"];
    },
  },
  {
    id: "watching",
    title: { vi: "Việc tự ghi không bị coi là người dùng sửa", en: "Our own writing is no edit of the user's" },
    needs: "open workbook",
    run: async (workbook) => {
      let calls = 0;
      const stop = workbook.watch(() => {
        calls += 1;
      });
      await laid(workbook, scratchSheet(review));
      await new Promise((resolve) => setTimeout(resolve, 200));
      stop();
      return calls === 0 ? [] : [`calls: 0 → ${calls}`];
    },
  },
  {
    id: "place",
    title: { vi: "Trang ghi lại giữ nguyên chỗ và ô đầu", en: "A sheet written again stays the same sheet" },
    needs: "open workbook",
    run: async (workbook) => {
      const first = await workbook.writeManagedSheets([scratchSheet([["một"]])]);
      const before = (await workbook.read()).tables.length;
      const second = await workbook.writeManagedSheets([scratchSheet([["hai"]])]);
      const after = (await workbook.read()).tables.length;
      const stands = cellAt(await scratchTable(workbook), 0, 0);
      return [
        ...unlike(second, first),
        ...(before === after ? [] : [`sheets: ${before} → ${after}`]),
        ...(stands === "hai" ? [] : [`A1: "hai" → ${JSON.stringify(stands)}`]),
      ];
    },
  },
];

function unlike(found: readonly string[], wanted: readonly string[]): string[] {
  const [is, should] = [[...found].sort().join(", "), [...wanted].sort().join(", ")];
  return is === should ? [] : [`${should} → ${is}`];
}
