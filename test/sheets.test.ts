import { readFileSync } from "node:fs";
import { columnName } from "../core/address.ts";
import type { Assessment } from "../core/assess/assessment.ts";
import { explain } from "../core/explain/index.ts";
import { outcomeOf } from "../core/json/outcome.ts";
import { unitOf } from "../core/sheet/areas/unit-of-row.ts";
import { originOf } from "../core/table.ts";
import { readBook } from "./read-book.ts";

interface Book {
  readonly file: string;
  readonly kind: "selection" | "evaluation" | "ledger";
  readonly tests: string;
  readonly sheet: string;
  readonly headerRows: readonly [number, number];
  readonly year: number;
  readonly district: { readonly code: string };
  readonly columns: Readonly<Record<string, string>>;
  readonly units?: number;
  readonly cap?: number;
  readonly selected?: number | null;
  readonly carriedOver?: number | null;
  readonly capVerdict?: string;
  readonly require: readonly string[];
  readonly forbid: readonly string[];
  readonly noValue?: readonly string[];
  readonly areas?: readonly {
    readonly row: number;
    readonly code: string;
    readonly values?: Readonly<Record<string, number | null>>;
  }[];
}

const folder = "test/cases/sheets";
const { books } = JSON.parse(readFileSync(`${folder}/expected.json`, "utf8")) as { books: readonly Book[] };
/** Read with the national register, whose own test names what is to come out. */
const ofAnotherProvince = new Set(["s07-dat-do-2018.xlsx"]);

async function assessed({ file }: Book): Promise<Assessment> {
  const outcome = await readBook(`${folder}/${file}`);
  if (typeof outcome === "string") throw new Error(outcome);
  return outcome;
}

/** «a1», «none», or for a column that is asked about «ask» with its candidates. */
function readingOf({ opened }: Assessment, kind: Book["kind"]): Record<string, string> {
  const { sheet } = opened.sheets[kind];
  if (!sheet) return {};
  const { left } = originOf(sheet.table);
  return Object.fromEntries(
    sheet.columns.map(({ index, use, question }) => [
      columnName(left + index),
      question ? ["ask", ...question.among].join(" ") : (use ?? "none"),
    ]),
  );
}

function agrees(is: string, expected: string): boolean {
  if (expected === "personal") return is === "none";
  if (!expected.startsWith("ask")) return is === expected;
  const [, ...among] = expected.split(" ");
  return is.startsWith("ask") && (among.length === 0 || among.some((use) => is.split(" ").includes(use)));
}

it.each(books.filter(({ file }) => !ofAnotherProvince.has(file)))("$file: $tests", async (book) => {
  const assessment = await assessed(book);
  const { sheet } = assessment.opened.sheets[book.kind];
  if (!sheet) throw new Error("no sheet");
  const { top } = originOf(sheet.table);
  expect([sheet.table.sheet, top + sheet.headerTop + 1, top + sheet.headerBottom + 1]).toEqual([
    book.sheet,
    ...book.headerRows,
  ]);
  expect([sheet.district?.code, outcomeOf(assessment, "vi").year]).toEqual([book.district.code, book.year]);
  const reading = readingOf(assessment, book.kind);
  expect(Object.entries(book.columns).filter(([column, use]) => !agrees(reading[column] ?? "none", use))).toEqual([]);
  const codes = assessment.findings.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining([...book.require]));
  expect(codes.filter((code) => book.forbid.includes(code))).toEqual([]);
  const addresses = assessment.findings.flatMap(({ cells }) => cells.map(({ address }) => address));
  expect(addresses).toEqual(expect.arrayContaining([...(book.noValue ?? [])]));
});

it.each(books.filter(({ file, kind }) => kind === "selection" && !ofAnotherProvince.has(file)))(
  "$file: the cap and the figures of every row",
  async (book) => {
    const assessment = await assessed(book);
    const { selection } = assessment;
    const { cap, selected, carriedOver } = book;
    expect(selection?.capUse).toMatchObject({ cap, selected, carriedOver });
    const { content } = assessment.opened;
    expect(explain(assessment, "cap", { content, today: null })?.verdict).toBe(book.capVerdict);
    const { sheet } = selection ?? {};
    const { top = 0 } = sheet ? originOf(sheet.table) : {};
    const found = (book.areas ?? []).map(({ row, values = {} }) => {
      const area = sheet?.areas.find((one) => top + one.row + 1 === row);
      const figures = Object.keys(values).map((id) => {
        const at = sheet?.values.findIndex((column) => column.id === id) ?? -1;
        return [id, area?.facts[at] ?? null];
      });
      return { row, code: area && unitOf(area)?.code, values: Object.fromEntries(figures) as unknown };
    });
    expect(found).toEqual((book.areas ?? []).map(({ row, code, values = {} }) => ({ row, code, values })));
  },
);
