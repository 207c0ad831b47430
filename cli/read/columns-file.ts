import { isJsonObject } from "../../core/json/json-object.ts";
import { readFile } from "node:fs/promises";
import type { Plan } from "../../core/plan/plan.ts";
import type { Sentence } from "../../core/sentence.ts";
import { sheetKinds } from "../../core/sheet/area-sheet.ts";
import { acceptedUses, isAcceptedUse } from "../../core/sheet/heading/accepted-uses.ts";
import type { Table } from "../../core/table.ts";
import { troubleOf } from "./file-trouble.ts";

/** What a file states of the columns of a sheet. */
interface ColumnsOfSheet {
  readonly sheet: string;
  readonly headerRow?: number;
  /** Letter to use; null: read by nobody. */
  readonly columns: Readonly<Record<string, string | null>>;
}

/** Something that is refused, with its place: «[0].columns.D». */
interface Problem {
  readonly at: string;
  readonly what: Sentence;
}

const keys = ["sheet", "headerRow", "columns"];
const none = "none";

/**
 * What a JSON file for `--columns` states of a workbook: one object or a list of them. A sentence with every place that
 * is wrong, and what is accepted there, where it is refused.
 */
export async function readColumnsFile(
  file: string,
  plan: Plan,
  tables: readonly Table[],
): Promise<readonly ColumnsOfSheet[] | Sentence> {
  let read: unknown;
  try {
    read = JSON.parse((await readFile(file, "utf8")).replace(/^\uFEFF/, ""));
  } catch (error) {
    const trouble =
      error instanceof SyntaxError
        ? { vi: `không phải là JSON (${error.message})`, en: `no JSON (${error.message})` }
        : troubleOf(error);
    return told(file, [{ at: "", what: trouble }]);
  }
  const list: readonly unknown[] = Array.isArray(read) ? read : [read];
  const problems = list.flatMap((one, at) => problemsOf(one, Array.isArray(read) ? `[${at}]` : "", plan, tables));
  const sheets = list.map((one) => (isJsonObject(one) ? one["sheet"] : undefined));
  sheets.forEach((sheet, at) => {
    if (sheet !== undefined && sheets.indexOf(sheet) < at)
      problems.push({ at: `[${at}].sheet`, what: { vi: "trang tính này nêu hai lần", en: "this sheet stands twice" } });
  });
  return problems.length > 0 ? told(file, problems) : list.filter(isJsonObject).map(statementIn);
}

/**
 * Columns stated one by one: «D=a2»; a sentence where a letter or a use is refused.
 *
 * @example statedColumns(["D=a2", "E=none"], plan7488) // { D: "a2", E: null }
 */
export function statedColumns(
  pairs: readonly string[],
  plan: Plan,
): Readonly<Record<string, string | null>> | Sentence {
  const columns = Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
  );
  const problems = columnProblems(columns, "", plan);
  return problems.length > 0 ? told("--column", problems) : usesIn(columns);
}

function problemsOf(one: unknown, at: string, plan: Plan, tables: readonly Table[]): Problem[] {
  if (!isJsonObject(one))
    return [{ at, what: { vi: `phải là { ${keys.join(", ")} }`, en: `must be { ${keys.join(", ")} }` } }];
  const { sheet, headerRow, columns = {} } = one;
  const place = (key: string) => (at === "" ? key : `${at}.${key}`);
  const problems: Problem[] = Object.keys(one)
    .filter((key) => !keys.includes(key))
    .map((key) => ({ at: place(key), what: onlyOneOf({ vi: "không có khóa này", en: "there is no such key" }, keys) }));
  const names = tables.map((table) => table.sheet);
  if (typeof sheet !== "string" || !names.includes(sheet))
    problems.push({
      at: place("sheet"),
      what: onlyOneOf({ vi: "sổ không có trang tính này", en: "no such sheet" }, names),
    });
  if (headerRow !== undefined && !(Number.isInteger(headerRow) && Number(headerRow) > 0))
    problems.push({
      at: place("headerRow"),
      what: { vi: "phải là số dòng, từ 1", en: "must be a row number, from 1" },
    });
  if (!isJsonObject(columns))
    problems.push({ at: place("columns"), what: { vi: 'phải là { "D": "a2" }', en: 'must be { "D": "a2" }' } });
  else problems.push(...columnProblems(columns, `${place("columns")}.`, plan));
  return problems;
}

function columnProblems(columns: Readonly<Record<string, unknown>>, at: string, plan: Plan): readonly Problem[] {
  const entries = Object.entries(columns);
  const letters = entries
    .filter(([letter]) => !isLetter(letter))
    .map(([letter]) => ({ at: `${at}${letter}`, what: { vi: "không phải cột: A … XFD", en: "no column: A … XFD" } }));
  const uses = entries.flatMap(([letter, use]): Problem[] => {
    if (use === none || (typeof use === "string" && sheetKinds.some((kind) => isAcceptedUse(kind, plan, use))))
      return [];
    const accepted = [...new Set(sheetKinds.flatMap((kind) => acceptedUses(kind, plan))), "y2018", none];
    return [
      {
        at: `${at}${letter}`,
        what: onlyOneOf({ vi: `«${String(use)}» không có`, en: `no “${String(use)}”` }, accepted),
      },
    ];
  });
  if (letters.length + uses.length > 0) return [...letters, ...uses];
  const stated = entries.map(([, use]) => String(use)).filter((use) => use !== none);
  if (sheetKinds.some((kind) => stated.every((use) => isAcceptedUse(kind, plan, use)))) return [];
  return [
    { at: at.replace(/\.$/, ""), what: { vi: "cột của nhiều loại bảng", en: "columns of several kinds of sheet" } },
  ];
}

function statementIn({ sheet, headerRow, columns = {} }: Readonly<Record<string, unknown>>): ColumnsOfSheet {
  return {
    sheet: String(sheet),
    ...(headerRow !== undefined && { headerRow: Number(headerRow) }),
    columns: usesIn(isJsonObject(columns) ? columns : {}),
  };
}

function usesIn(columns: Readonly<Record<string, unknown>>): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    Object.entries(columns).map(([letter, use]) => [letter.toUpperCase(), use === none ? null : String(use)]),
  );
}

/** The last column of a spreadsheet is XFD. */
function isLetter(text: string): boolean {
  const letter = text.toUpperCase();
  return /^[A-Z]{1,3}$/.test(letter) && (letter.length < 3 || letter <= "XFD");
}

function onlyOneOf(what: Sentence, accepted: readonly string[]): Sentence {
  return { vi: `${what.vi}; dùng được: ${accepted.join(", ")}`, en: `${what.en}; accepted: ${accepted.join(", ")}` };
}

function told(source: string, problems: readonly Problem[]): Sentence {
  const lines = (language: "vi" | "en") =>
    problems.map(({ at, what }) => (at === "" ? what[language] : `${at}: ${what[language]}`)).join(" · ");
  return { vi: `${source}: ${lines("vi")}.`, en: `${source}: ${lines("en")}.` };
}
