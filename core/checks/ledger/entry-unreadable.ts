import { convention } from "../../citation.ts";
import type { OddEntry } from "../../sheet/ledger/ledger.ts";
import { placeOf } from "../../table.ts";
import { terms } from "../../terms.ts";
import { defineCheck } from "../check.ts";
import { cellInWords, listOf, plainText } from "../listing.ts";
import { needsSheet } from "../needs.ts";
import { areaInWords, namedUnit } from "../sheet-parts.ts";

const messageOf = {
  event: "event",
  "no-event": "noEvent",
  year: "year",
  "no-year": "noYear",
  date: "date",
} as const satisfies Record<OddEntry["trouble"], string>;

const events = listOf(Object.values(terms.event));

export const entryUnreadable = defineCheck({
  code: "entry-unreadable",
  on: ["ledger"],
  severity: "error",
  title: { vi: "Mục của sổ không đọc được", en: "Ledger entry that cannot be read" },
  citation: convention("Q19"),
  messages: {
    event: {
      what: {
        vi: "{area}: ô {cell} ghi {raw}, không phải sự kiện nào của sổ; phần ấy không được tính.",
        en: "{area}: cell {cell} says {raw}, which is no event of a ledger; that part does not count.",
      },
      next: {
        vi: "Ghi một trong các sự kiện {events}; nhiều sự kiện cách nhau bằng dấu chấm phẩy.",
        en: "Write one of the events {events}; several of them parted by semicolons.",
      },
    },
    noEvent: {
      what: {
        vi: "{area}: ô sự kiện {cell} trống; dòng này không được tính.",
        en: "{area}: the event cell {cell} is blank; the row does not count.",
      },
      next: { vi: "Ghi sự kiện, hoặc xóa dòng.", en: "Write the event, or delete the row." },
    },
    year: {
      what: {
        vi: "{area}: ô {cell} ghi {raw}, không đọc được thành năm; dòng này không được tính.",
        en: "{area}: cell {cell} says {raw}, which cannot be read as a year; the row does not count.",
      },
      next: { vi: "Ghi năm bằng bốn chữ số.", en: "Write the year with four digits." },
    },
    noYear: {
      what: {
        vi: "{area}: chưa ghi năm (ô {cell}); dòng này không được tính.",
        en: "{area}: no year is given (cell {cell}); the row does not count.",
      },
      next: { vi: "Ghi năm kế hoạch của mục này.", en: "Write the plan year of this entry." },
    },
    date: {
      what: {
        vi: "{area}: ô {cell} ghi {raw}, không đọc được thành ngày; mục này chỉ tính theo năm.",
        en: "{area}: cell {cell} says {raw}, which cannot be read as a day; the entry counts by its year only.",
      },
      next: { vi: "Ghi theo dạng ngày/tháng/năm, ví dụ 15/3/2018.", en: "Write day/month/year, such as 15/3/2018." },
    },
  },
  cannotRun: needsSheet,
  find({ reading: { sheet } }, say) {
    if (!sheet) return [];
    return sheet.oddEntries.flatMap(({ area, row, column, trouble, raw }) => {
      const own = sheet.areas[area];
      if (!own) return [];
      const place = placeOf(sheet.table, row, column);
      return say(messageOf[trouble], {
        numbers: { area: areaInWords(sheet, own), cell: place.address, raw: cellInWords(raw), events },
        cells: [place],
        units: [namedUnit(own)],
        values: [trouble, plainText(raw)],
        ...(trouble === "date" && { severity: "warning" }),
      });
    });
  },
});
