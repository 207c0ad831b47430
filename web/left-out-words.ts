import type { Language, Sentence } from "../core/sentence.ts";
import type { LeftOut, LeftOutKind } from "../files/read/sheet-look.ts";

const things: Readonly<Record<LeftOutKind, Sentence>> = {
  validation: { vi: "{n} quy tắc kiểm tra nhập liệu", en: "{n} data validation rules" },
  condition: { vi: "{n} quy tắc định dạng có điều kiện", en: "{n} conditional formatting rules" },
  note: { vi: "{n} ghi chú", en: "{n} notes" },
  thread: { vi: "{n} bình luận", en: "{n} threaded comments" },
  link: { vi: "{n} siêu liên kết", en: "{n} hyperlinks" },
  chart: { vi: "{n} biểu đồ", en: "{n} charts" },
  picture: { vi: "{n} hình", en: "{n} pictures" },
  shape: { vi: "{n} hình vẽ", en: "{n} shapes" },
  control: { vi: "{n} nút điều khiển", en: "{n} controls" },
  table: { vi: "{n} bảng kiểu Excel (các ô vẫn còn)", en: "{n} Excel tables (their cells stay)" },
  filter: { vi: "bộ lọc", en: "the filter" },
  pivot: { vi: "{n} bảng tổng hợp PivotTable (các ô vẫn còn)", en: "{n} pivot tables (their cells stay)" },
  richText: { vi: "nhiều kiểu chữ trong cùng một ô ({n} ô)", en: "several text styles within one cell ({n} cells)" },
  pageSetup: { vi: "thiết lập trang in", en: "page setup" },
  protection: { vi: "khóa bảo vệ trang tính", en: "sheet protection" },
  grouping: { vi: "nhóm hàng hoặc cột", en: "row or column groups" },
  dataTable: { vi: "{n} bảng giả định What-If (các ô vẫn còn)", en: "{n} what-if data tables (their cells stay)" },
  macro: { vi: "macro", en: "macros" },
  externalLink: { vi: "{n} liên kết tới sổ khác", en: "{n} links to other workbooks" },
  name: { vi: "{n} tên đã đặt", en: "{n} defined names" },
  workbookProtection: { vi: "khóa bảo vệ cấu trúc sổ", en: "workbook protection" },
  chartSheet: { vi: "trang biểu đồ", en: "the chart sheet" },
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
