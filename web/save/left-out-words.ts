import type { Language, Sentence } from "../../core/sentence.ts";
import type { LeftOut, LeftOutKind } from "../../files/read/sheet-look.ts";

const things: Readonly<Record<LeftOutKind, Sentence>> = {
  table: { vi: "{n} bảng kiểu Excel (các ô vẫn còn)", en: "{n} Excel tables (their cells stay)" },
  dataTable: { vi: "{n} bảng giả định What-If (các ô vẫn còn)", en: "{n} what-if data tables (their cells stay)" },
  macro: { vi: "macro", en: "macros" },
  signature: { vi: "chữ ký số", en: "the digital signature" },
  name: { vi: "{n} tên đã đặt", en: "{n} defined names" },
  uncounted: {
    vi: "biểu đồ, hình, ghi chú, kiểm tra nhập liệu, định dạng có điều kiện, thiết lập trang in, macro, nếu tệp gốc có (bản lưu là .xlsx)",
    en: "charts, pictures, notes, data validation, conditional formatting, page setup and macros, if the original has any (the copy is .xlsx)",
  },
};

/**
 * What a saved workbook will not have, each kind once, with the sheets that have it.
 *
 * @example leftOutLines([{ kind: "chart", count: 2, sheet: "Biểu đồ" }], "vi") // ["2 biểu đồ (trang tính «Biểu đồ»)"]
 */
export function leftOutLines(leftOut: readonly LeftOut[], language: Language): string[] {
  const kinds = [...new Set(leftOut.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const all = leftOut.filter((one) => one.kind === kind);
    const count = all.reduce((sum, one) => sum + one.count, 0);
    const titles = [...new Set(all.flatMap(({ sheet }) => (sheet === undefined ? [] : [sheet])))];
    const text = things[kind][language].replace("{n}", String(count));
    return titles.length === 0 ? text : `${text} (${placesOf(titles, language)})`;
  });
}

const mostTitles = 3;

function placesOf(titles: readonly string[], language: Language): string {
  const quoted = titles.slice(0, mostTitles).map((title) => (language === "vi" ? `«${title}»` : `“${title}”`));
  const more = titles.length - mostTitles;
  const rest = more > 0 ? (language === "vi" ? ` và ${more} trang khác` : ` and ${more} more`) : "";
  return (language === "vi" ? "trang tính " : titles.length > 1 ? "sheets " : "sheet ") + quoted.join(", ") + rest;
}
