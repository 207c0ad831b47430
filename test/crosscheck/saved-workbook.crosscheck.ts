import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { columnName } from "../../core/address.ts";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import { saveWorkbook } from "../../files/write/saved/save-workbook.ts";
import { startHeadless } from "../web/headless.ts";
import { allConverted } from "./libreoffice.ts";

// The package of all parts needs a screen; its parts that are used here do not.
jest.mock("@univerjs/preset-sheets-core", () => ({
  ...jest.requireActual<object>("@univerjs/engine-formula"),
  ...jest.requireActual<object>("@univerjs/engine-render"),
  ...jest.requireActual<object>("@univerjs/sheets-formula"),
}));

const files = ["samples", "test/cases", "test/cases/sheets"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(xlsx|xls|ods)$/.test(name))
    .map((name) => ({ path: `${folder}/${name}`, kind: name.replace(/^.*\./, "") })),
);

/** Null for a file that is refused. */
async function savedFromGrid(bytes: Uint8Array, name: string): Promise<Uint8Array | null> {
  const outcome = await readWorkbook(bytes, name);
  if (!outcome.ok) return null;
  const grid = startHeadless();
  try {
    return await saveWorkbook(bytes, await grid.open(outcome.content, outcome.sheets, outcome.beside.names).whole());
  } finally {
    grid.dispose();
  }
}

/** Old records that LibreOffice passes over, so that it leaves out cells of the opened file itself. */
const badlyRead = new Set(["test/cases/m0-small.xls", "test/cases/m4-formula-record-406.xls"]);

/** Packages made by hand that LibreOffice does not open at all; `test/web` reads their copies back. */
const notOpened = ["test/cases/o2-million-empty-rows.ods", "test/cases/o6-spaces-breaks.ods"];

type Converted = NonNullable<Awaited<ReturnType<typeof allConverted>>[number]>;

function told({ content }: Converted) {
  return content.tables.map(({ sheet, rows, formulas, formats, fonts, merges, hidden, hiddenRows, hiddenColumns }) => ({
    // A blank cell is written in no font.
    fonts: rows.map((row, at) => row.map((cell, column) => (cell === null ? null : (fonts?.[at]?.[column] ?? null)))),
    ...{ sheet, rows, formats, merges: [...(merges ?? [])].sort(), hidden, hiddenRows, hiddenColumns },
    formulas: formulas?.map((cells) =>
      cells
        .map((formula) => formula?.replaceAll("NA()", "#N/A") ?? "")
        .join("|")
        .replace(/\|+$/, ""),
    ),
  }));
}

/** Pixels of a digit; what else is met here is seven wide. */
const digits: Readonly<Record<string, number>> = { "Times New Roman 12": 8, "Times New Roman 13": 9 };

/** The columns with cells that are wider or narrower by more than a pixel: programs round widths each in its own way. */
function widthsApart(copy: Converted, original: Converted): string[] {
  return original.content.tables.flatMap(({ sheet, rows }) => {
    const [now, before] = [copy, original].map(({ sheets }) => widthsOf(sheets.find((one) => one.sheet === sheet)));
    const most = Math.max(0, ...rows.map((row) => row.length));
    return (before ?? [])
      .slice(0, most)
      .flatMap((width, at) => (Math.abs(width - (now?.[at] ?? 0)) > 1 ? [`${sheet} ${columnName(at)}: ${width}`] : []));
  });
}

/** Of the first hundred columns, in pixels: each file counts the digits of its own normal font. */
function widthsOf(look: Converted["sheets"][number] | undefined): readonly number[] {
  const { font = "", size = "" } = look?.styles[0] ?? {};
  const digit = digits[`${font} ${size}`] ?? 7;
  const widthOf = (at: number) =>
    look?.columns.find(({ from, to }) => from <= at && at <= to)?.width ?? look?.defaultWidth ?? 8.43;
  return Array.from({ length: 100 }, (_, at) => widthOf(at) * digit);
}

it("LibreOffice opens a workbook saved from the grid and calculates it as it calculates the opened one", async () => {
  const given: { path: string; bytes: Uint8Array; kind: string }[] = [];
  const saved: { bytes: Uint8Array; kind: string }[] = [];
  for (const { path, kind } of files) {
    const bytes = readFileSync(path);
    const copy = await savedFromGrid(bytes, path);
    if (!copy) continue;
    given.push({ path, bytes, kind });
    saved.push({ bytes: copy, kind: "xlsx" });
  }
  expect(saved.length).toBeGreaterThan(50);
  const converted = await allConverted([...given, ...saved]);
  const widths: string[] = [];
  const differing = given.flatMap(({ path }, index) => {
    const [original, copy] = [converted[index], converted[given.length + index]];
    if (!copy) throw new Error(`LibreOffice does not open the copy of ${path}`);
    if (!original || badlyRead.has(path)) return [];
    widths.push(...widthsApart(copy, original).map((place) => `${path} ${place}`));
    return isDeepStrictEqual(told(copy), told(original)) ? [] : [{ path, copy: told(copy), original: told(original) }];
  });
  expect(widths).toEqual([]);
  expect(differing.map(({ copy }) => copy)).toEqual(differing.map(({ original }) => original));
  expect(given.filter((_file, index) => !converted[index]).map(({ path }) => path)).toEqual(notOpened);
  expect(converted.filter((one) => one && one.content.tables.length > 0).length).toBeGreaterThan(90);
});
