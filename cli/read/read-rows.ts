import { isJsonObject } from "../../core/json/json-object.ts";
import { checkContent } from "../../core/open/check-content.ts";
import { tableFrom } from "../../core/open/table-from.ts";
import { WrongUse } from "../../core/wrong-use.ts";
import { fill, type Sentence } from "../../core/sentence.ts";
import type { Table, WorkbookContent } from "../../core/table.ts";
import { fileLimits } from "../../files/read/limits.ts";
import { refusalOf } from "../../files/read/refusals.ts";
import { decodeText } from "./decode-text.ts";

const words = {
  notText: {
    vi: "Đây không phải là văn bản UTF-8 nên chưa có gì được đọc. Trong Excel, chọn Tệp → Lưu thành → CSV UTF-8, hoặc lưu thành .xlsx.",
    en: "This is no UTF-8 text, so nothing was read. In Excel choose File → Save As → CSV UTF-8, or save it as .xlsx.",
  },
  notRows: {
    vi: 'Không đọc được bảng từ văn bản này ({reason}). Dùng được: CSV; hoặc JSON là danh sách các dòng, danh sách các đối tượng theo tiêu đề cột, hay { "tables": [{ "sheet": "…", "rows": […] }] }.',
    en: 'No table can be read from this text ({reason}). Accepted: CSV; or JSON that is a list of rows, a list of objects by heading, or { "tables": [{ "sheet": "…", "rows": […] }] }.',
  },
} satisfies Record<string, Sentence>;

type Form = "csv" | "json";

/** Whether bytes are rows to be read here, by the ending of the name, and from standard input by how they begin; null: a workbook. */
export function formOfRows(bytes: Uint8Array, file: string): Form | null {
  // A .zip or an OLE file is a workbook whatever it is called; what begins with «<» the reader of workbooks refuses by name.
  const [first, second] = bytes;
  if ((first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)) return null;
  const [, ending] = /\.(csv|json)$/i.exec(file) ?? [];
  if (ending !== undefined) return ending.toLowerCase() as Form;
  if (file !== "-") return null;
  const start = decodeText(bytes.subarray(0, 64))?.trimStart() ?? "";
  if (start.startsWith("<")) return null;
  return /^[[{]/.test(start) ? "json" : "csv";
}

/** A workbook from the rows of a CSV or JSON text, or the sentence that says why there is none. */
export function readRows(bytes: Uint8Array, form: Form, fileName?: string): WorkbookContent | Sentence {
  const text = decodeText(bytes);
  if (text === null) return words.notText;
  try {
    const tables = form === "csv" ? [tableFrom(text)] : tablesIn(JSON.parse(text));
    const content = { ...(fileName !== undefined && { fileName }), tables };
    checkContent(content);
    return wrongSize(tables) ?? content;
  } catch (error) {
    if (!(error instanceof WrongUse || error instanceof SyntaxError || error instanceof RangeError)) throw error;
    return fill(words.notRows, { reason: error.message });
  }
}

/** Rows or objects are one sheet; several stand in `tables`, each with its name and rows alone: what else a table may have is not read from a text. */
function tablesIn(json: unknown): readonly Table[] {
  const { tables, ...others } = isJsonObject(json) ? json : {};
  if (!Array.isArray(tables)) return [tableFrom(json as never)];
  const unread = Object.keys(others)[0];
  if (unread !== undefined) throw notRead(unread);
  return tables.map((table: unknown) => {
    const { sheet, rows, ...more } = isJsonObject(table) ? table : {};
    const [other] = Object.keys(more);
    if (other !== undefined) throw notRead(other);
    if (typeof sheet !== "string") throw notRead("sheet");
    return tableFrom(rows as never, { sheet });
  });
}

function notRead(key: string): WrongUse {
  const example = '{ "tables": [{ "sheet": "Rà soát", "rows": [["Tên đơn vị", "a1"]] }] }';
  return new WrongUse({ of: "JSON", given: key, accepted: "tables; in each, sheet and rows", example });
}

/** The limits of a workbook hold for rows too. */
function wrongSize(tables: readonly Table[]): Sentence | null {
  const cells = tables.reduce((sum, { rows }) => sum + rows.reduce((count, row) => count + row.length, 0), 0);
  if (!tables.some(({ rows }) => rows.some((row) => row.some((cell) => cell !== null))))
    return refusalOf("no-cells").sentence;
  return cells <= fileLimits.cells ? null : refusalOf("too-many-cells", { limit: fileLimits.cells }).sentence;
}
