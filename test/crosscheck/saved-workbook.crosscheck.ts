import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { freezeScale } from "../../addin/pane/actions/freeze-scale.ts";
import { writeResults } from "../../addin/pane/actions/write-results.ts";
import { Session } from "../../addin/pane/session/session.ts";
import { columnName, formatAddress, parseBlock } from "../../core/address.ts";
import type { Table } from "../../core/table.ts";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import { saveWorkbook } from "../../files/write/saved/save-workbook.ts";
import { startHeadless } from "../web/headless.ts";
import { editedByHand, tenEdits, type Edit } from "./edits.ts";
import { allConverted, allWritten } from "./libreoffice.ts";

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

interface EditedFile {
  readonly edits: readonly Edit[];
  readonly bytes: Uint8Array;
  /** The sheets that the pane added, as the grid holds them. */
  readonly own: readonly Table[];
}

/** Ten cells typed over, the scale frozen and the results written, and saved; null for a file that is refused. */
async function savedFromGrid(bytes: Uint8Array, name: string): Promise<EditedFile | null> {
  const outcome = await readWorkbook(bytes, name);
  if (!outcome.ok) return null;
  const { content, sheets, beside } = outcome;
  const edits = tenEdits(content);
  const grid = startHeadless();
  try {
    const workbook = grid.open(content, sheets, beside.names);
    for (const { sheet, address, after } of edits) grid.type(sheet, address, after);
    if (edits.length > 0) await grid.calculated();
    const session = new Session(workbook, "2018-12-01");
    await session.perform(freezeScale, { basis: "Số liệu năm 2017" });
    session.dismiss();
    await session.perform(writeResults, "vi");
    await grid.calculated();
    const titles = new Set(content.tables.map(({ sheet }) => sheet));
    const own = (await workbook.read()).tables.filter(({ sheet }) => !titles.has(sheet));
    return { edits, own, bytes: await saveWorkbook(bytes, await workbook.whole()) };
  } finally {
    grid.dispose();
  }
}

/** Old records that LibreOffice passes over, so that it leaves out cells of the opened file itself. */
const badlyRead = new Set(["test/cases/m0-small.xls", "test/cases/m4-formula-record-406.xls"]);

/** Packages made by hand of which LibreOffice opens nothing; `test/web` reads their copies back. */
const notOpened = [
  "test/cases/34-part-name-case-encoded.xlsx",
  "test/cases/o2-million-empty-rows.ods",
  "test/cases/o6-spaces-breaks.ods",
];

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

/** The cells that hold something, each with its place and its formula. */
function filledOf(table: Table | undefined): readonly string[] {
  const corner = parseBlock(table?.address ?? "A1");
  return (table?.rows ?? []).flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (cell === null || cell === "") return [];
      const place = formatAddress({ row: corner.top + row, column: corner.left + column });
      return [`${place} ${JSON.stringify(cell)} ${table?.formulas?.[row]?.[column] ?? ""}`];
    }),
  );
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

it("LibreOffice opens what was edited in the grid and saved, as it opens the file with the same edits made by hand", async () => {
  const given: { path: string; bytes: Uint8Array; kind: string; saved: EditedFile }[] = [];
  for (const { path, kind } of files) {
    const bytes = readFileSync(path);
    const saved = await savedFromGrid(bytes, path);
    if (saved) given.push({ path, bytes, kind, saved });
  }
  expect(given.length).toBeGreaterThan(50);
  const byHand = (await allWritten(given)).map((bytes, index) => {
    const { path, saved } = given[index] ?? {};
    return bytes && saved && !badlyRead.has(path ?? "") ? editedByHand(bytes, saved.edits) : null;
  });
  const converted = await allConverted(
    [...given.map(({ saved }) => saved.bytes), ...byHand.map((bytes) => bytes ?? new Uint8Array())].map((bytes) => ({
      bytes,
      kind: "xlsx",
    })),
  );
  const widths: string[] = [];
  const own: string[] = [];
  const ownApart: { path: string; sheet: string; now: readonly string[]; before: readonly string[] }[] = [];
  const differing = given.flatMap(({ path, saved }, index) => {
    const [copy, original] = [converted[index], converted[given.length + index]];
    if (!copy) throw new Error(`LibreOffice does not open the copy of ${path}`);
    own.push(...saved.own.map(({ sheet }) => sheet));
    for (const table of saved.own) {
      const there = copy.content.tables.find(({ sheet }) => sheet === table.sheet);
      const [now, before] = [filledOf(there), filledOf(table)];
      if (!isDeepStrictEqual(now, before)) ownApart.push({ path, sheet: table.sheet, now, before });
    }
    if (!original || !byHand[index]) return [];
    const titles = new Set(saved.own.map(({ sheet }) => sheet));
    const old = { ...copy, content: { tables: copy.content.tables.filter(({ sheet }) => !titles.has(sheet)) } };
    widths.push(...widthsApart(old, original).map((place) => `${path} ${place}`));
    return isDeepStrictEqual(told(old), told(original)) ? [] : [{ path, copy: told(old), original: told(original) }];
  });
  expect(widths).toEqual([]);
  expect(ownApart.map(({ path, sheet, now }) => [path, sheet, ...now])).toEqual(
    ownApart.map(({ path, sheet, before }) => [path, sheet, ...before]),
  );
  expect(differing.map(({ copy }) => copy)).toEqual(differing.map(({ original }) => original));
  expect(given.flatMap(({ path }, index) => (byHand[index] ? [] : [path]))).toEqual(
    [...badlyRead, ...notOpened].sort(),
  );
  expect(given.reduce((sum, { saved }) => sum + saved.edits.length, 0)).toBeGreaterThan(300);
  expect(own.length).toBeGreaterThan(100);
});
