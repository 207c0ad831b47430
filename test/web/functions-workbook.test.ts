import { functions } from "../../addin/functions/index.ts";
import { diabanCalls } from "../../addin/pane/formulas/diaban-calls.ts";
import { isCellError, type Cell, type Table, type WorkbookContent } from "../../core/table.ts";
import { readSample } from "../excel-host/read-sample.ts";
import { calculatedAnew } from "./calculated-anew.ts";

// The package of all parts needs a screen; its parts that are used here do not.
jest.mock("@univerjs/preset-sheets-core", () => ({
  ...jest.requireActual<object>("@univerjs/engine-formula"),
  ...jest.requireActual<object>("@univerjs/engine-render"),
  ...jest.requireActual<object>("@univerjs/sheets-formula"),
}));

let content: WorkbookContent;
beforeAll(async () => {
  content = await readSample("ham-bien-hoa-2018.xlsx");
});
const table = (name: string, { tables } = content) => {
  const found = tables.find(({ sheet }) => sheet === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
const formulasIn = ({ formulas = [] }: Table) => formulas.flat().filter((formula) => formula !== null);

it("uses each function", () => {
  const used = new Set(
    content.tables
      .flatMap(formulasIn)
      .flatMap(diabanCalls)
      .map(({ id }) => id),
  );
  expect([...used].sort()).toEqual(functions.map(({ id }) => id).sort());
});

it("holds each function beside its native formula, and all of them agree", () => {
  const words = content.tables.flatMap(({ rows }) => rows.flat()).filter((cell) => cell === "Khớp" || cell === "Lệch");
  // 18 calls of single figures but two without a native formula, 29 levels, score and rank of 30 areas.
  expect(words).toEqual(new Array(16 + 29 + 60).fill("Khớp"));
});

it("says what the anchors of the functions say", () => {
  const rows = table("Hàm").rows.slice(4);
  const answers = rows.map((row): readonly Cell[] => [
    row[0] ?? null,
    row[2] ?? null,
    ...row.slice(5).filter((one) => one !== null),
  ]);
  expect(answers).toEqual(
    expect.arrayContaining([
      ["DIABAN.MUCTRAN", 4, 30],
      ["DIABAN.MUCTRAN", 0, 6],
      ["DIABAN.TRONGTRAN", false, 2, 13],
      ["DIABAN.CHITIEU", "Đạt", "T2", 733, 821],
      ["DIABAN.TYLENAM", "Không đạt", 9, 17, 0],
      ["DIABAN.TYLENAM", "Chưa đủ số liệu", 9, 17, 3],
      ["DIABAN.CANTHEM", 2, 9, 17],
      ["DIABAN.BENVUNG", "Đạt", 7, 1],
      ["DIABAN.BENVUNG", "Không đạt", 6, 1],
      ["DIABAN.TONHANDAN", 2, 41],
      ["DIABAN.HANBAOCAO", 43427, 2018],
      ["DIABAN.MADONVI", "25993", "Trảng Dài", "Biên Hòa"],
    ]),
  );
});

it("the embedded spreadsheet calculates every formula of it to what is stored", async () => {
  const { tables } = await calculatedAnew(content);
  for (const stored of content.tables) {
    const shown = table(stored.sheet, { tables });
    stored.formulas?.forEach((cells, row) =>
      cells.forEach((formula, column) => {
        if (formula === null) return;
        const [was, is] = [stored.rows[row]?.[column] ?? null, shown.rows[row]?.[column] ?? null];
        const place = [stored.sheet, row, column, formula];
        expect([...place, plain(is)]).toEqual([...place, plain(was)]);
      }),
    );
  }
});

/** The ninth decimal is where native scores end; an empty text and a blank look alike. */
function plain(cell: Cell): Cell {
  if (typeof cell === "number") return Math.round(cell * 1e8) / 1e8;
  return cell === "" ? null : isCellError(cell) ? cell.error : cell;
}
