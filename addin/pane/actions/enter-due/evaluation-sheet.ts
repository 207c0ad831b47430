import type { Assessment } from "../../../../core/assess/assessment.ts";
import { formatAddress } from "../../../../core/address.ts";
import { factColumns } from "../../../../core/plan/target-columns.ts";
import type { Cell } from "../../../../core/table.ts";
import type { SheetToLay } from "../../../workbook/workbook.ts";
import type { DueAreas } from "./due-areas.ts";

const title = "Đánh giá";

/** A sheet of the targets and gates of the plan, blank but for a row with code and name for each area that is due. */
export function evaluationToLay({ opened, selection }: Assessment, due: DueAreas): SheetToLay {
  const facts = factColumns(opened.plan);
  const headings = [
    "STT",
    "Mã",
    "Tên đơn vị",
    ...facts.map(({ owner, heading }) => `${owner}. ${heading.vi}`),
    "Ghi chú",
  ];
  const areas = [...due.approved, ...due.carriedOver].map(({ code, name }, index): Cell[] => [
    index + 1,
    code,
    name,
    ...facts.map(() => null),
    null,
  ]);
  const head = [`BẢNG ĐÁNH GIÁ KẾT QUẢ CHUYỂN HÓA ĐỊA BÀN NĂM ${due.year}`, selection?.sheet.district?.name ?? ""];
  const rows: Cell[][] = [...head.map((text): Cell[] => [text]), [], headings, ...areas];
  const wide = rows.map((row) => headings.map((_heading, column) => row[column] ?? null));
  const address = `A1:${formatAddress({ row: rows.length - 1, column: headings.length - 1 })}`;
  return {
    name: "DIABAN_DANHGIA",
    title,
    table: { name: title, sheet: title, address, rows: wide },
    widths: [5, 8, 24, ...facts.map(() => 14), 24],
    headings: [0, 1, 3],
  };
}
