import { formatBlock } from "../../core/address.ts";
import { isoOfDays, daysOfIso } from "../../core/civil-date.ts";
import { readVerdict } from "../../core/sheet/cells/verdict-words.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { isCellError, type Cell, type Table } from "../../core/table.ts";
import { terms } from "../../core/terms.ts";
import type { Answer, Ask, ConformanceCase, Given, ScoredTable } from "./conformance-case.ts";
import { scaleOf } from "./score-table.ts";
import { dutyCells, dutyHeadings, tableCells, yesNo } from "./workbooks.ts";

type Rows = readonly (readonly Cell[])[];
type Value = Answer[string];
/** One formula of a case: the figure that it gives, and how its cells are read. */
export interface Call {
  readonly figure: string;
  readonly formula: string;
  /** How many rows of it are read. */
  readonly height: number;
  readonly read: (rows: Rows) => Value;
}

/** A case as formulas, with the cells that they point to. */
export interface AskedInCells {
  readonly id: string;
  readonly calls: readonly Call[];
}

/** The sheet that the formulas of all cases point to. */
export const factsSheet = "Dữ kiện";

const verdict = (rows: Rows): Value => readVerdict(rows[0]?.[0]) ?? null;
const number = (rows: Rows): Value => (typeof rows[0]?.[0] === "number" ? rows[0][0] : null);
const date = (rows: Rows): Value => isoOfDays(daysOfIso("1899-12-30") + Number(number(rows)));
const withinCap = (rows: Rows): Value => (rows[0]?.[0] === true ? "met" : rows[0]?.[0] === false ? "notMet" : null);
const column = (rows: Rows): Value =>
  rows.map(([cell = null]) => (isCellError(cell) ? null : (cell as string | number)));
const ranges = (rows: Rows): Value => rows.map((cells) => cells.slice(0, 2) as readonly number[]);

const places = new Map<Cell, string>([
  [terms.listStatus.proposed.vi, "in"],
  [terms.listStatus.tied.vi, "tied"],
  [terms.listStatus.undetermined.vi, "open"],
]);
const proposal = (rows: Rows): Value => rows.map(([cell = null]) => places.get(cell) ?? "out");
const answerOf = (rows: Rows): Value =>
  ({ met: "yes", notMet: "no", undetermined: "unknown" })[String(verdict(rows))] ?? null;

const suggested = new Map<Cell, string>([
  ["Gợi ý Có", "met"],
  ["Gợi ý Không", "notMet"],
  [terms.verdict.undetermined.vi, "undetermined"],
]);
const suggestion = (rows: Rows): Value => suggested.get(rows[0]?.[0] ?? null) ?? null;

const call = (figure: string, id: string, given: readonly string[], read: Call["read"]): Call => ({
  figure,
  formula: `DIABAN.${id}(${given.join(",")})`,
  height: 1,
  read,
});
const text = (word: string) => `"${word}"`;
const literal = (value: boolean | number | string | null | undefined): string =>
  value === null || value === undefined
    ? ""
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : typeof value === "string"
        ? text(value)
        : String(value);

/** Puts cells down, below each other, and says where they are. */
class FactsSheet {
  readonly rows: Cell[][] = [];

  /** @returns address of the block on its sheet */
  put(cells: Rows): string {
    const top = this.rows.length;
    for (const row of cells) this.rows.push([...row]);
    const right = Math.max(...cells.map((row) => row.length)) - 1;
    const at = formatBlock({ top, left: 0, bottom: this.rows.length - 1, right });
    // No block touches another.
    this.rows.push([]);
    return `'${factsSheet}'!${at}`;
  }
}

type Asking<A extends Ask> = (given: Given[A], facts: FactsSheet) => readonly Call[] | null;

const askings: { readonly [A in Ask]?: Asking<A> } = {
  cap: ({ units, rounding }) => [call("cap", "MUCTRAN", [String(units), text(rounding)], number)],
  "within-cap": ({ selected, units, rounding }) =>
    // TRUE and FALSE have no word for «nothing to judge».
    units === 0
      ? null
      : [
          call("verdict", "TRONGTRAN", [String(selected), String(units), text(rounding)], withinCap),
          call("excess", "VUOTTRAN", [String(selected), String(units), text(rounding)], number),
        ],
  target({ target, part, whole, arisen = 0, value }) {
    const ofWhole = typeof whole === "number" ? whole + arisen : whole;
    const isShare = part !== undefined;
    return [call("verdict", "CHITIEU", [text(target), literal(isShare ? part : value), literal(ofWhole)], verdict)];
  },
  success: (given, facts) => [call("verdict", "CHUYENHOA", successArguments(given, facts), verdict)],
  readings(given, facts) {
    const own = successArguments(given, facts);
    return Object.entries(otherReadings).map(([figure, reading]) =>
      call(figure, "CHUYENHOA", [...own, text(reading)], verdict),
    );
  },
  "gate-suggestion"({ before, now }, facts) {
    const periods = [before, now].map((period) =>
      facts.put([["a1", "b1", "a8", "b2"].map((id) => period[id] ?? null)]),
    );
    return [call("verdict", "GOIYGIAM", periods, suggestion)];
  },
  yearly: ({ due, transformed, failed }) => [
    call("verdict", "TYLENAM", [transformed, due, due - transformed - failed].map(String), verdict),
    call("missing", "CANTHEM", [String(transformed), String(due)], number),
  ],
  sustained: ({ transformed, relapsed }) => [
    call("verdict", "BENVUNG", [String(transformed), String(relapsed)], verdict),
  ],
  households: ({ households }) => [call("groups", "TONHANDAN", [String(households)], number)],
  due: ({ year }) => [call("date", "HANBAOCAO", [String(year)], date)],
  fact: ({ cell }) => [call("answer", "CHITIEU", [text("T7"), literal(cell)], answerOf)],
  table(given, facts) {
    const { status, spread = "", room } = given;
    const figures = facts.put(tableCells(given));
    const scale = facts.put(scaleCells(given));
    const calls = [
      call("scores", "DIEM", [figures, scale], column),
      call("ranks", "XEPHANG", [figures, scale], column),
      call("ranges", "KHOANGHANG", [figures, scale, spread], ranges),
      ...(room === undefined
        ? []
        : [
            call(
              "proposal",
              "DENGHI",
              [
                figures,
                String(unitsFor(room)),
                status ? facts.put(status.map((one) => [one && statusWords[one]])) : "",
                scale,
              ],
              proposal,
            ),
          ]),
    ];
    return calls.map((one) => ({ ...one, height: given.rows.length }));
  },
  duty: (given, facts) => [call("verdict", "THUCHIEN", [facts.put([dutyHeadings, dutyCells(given)])], verdict)],
  level({ values: figures }, facts) {
    const rows = figures.map((value) => [value]);
    return [call("level", "THANGDIEM", [facts.put(tableCells({ columns: ["a1"], rows }))], number)];
  },
};

/** Where the verdicts of the targets stand, and the answers of the gates. */
function successArguments({ targets, gates }: Given["success"], facts: FactsSheet): readonly string[] {
  const at = facts.put([plan7488.targets.map(({ id }) => terms.verdict[targets[id] ?? "undetermined"].vi)]);
  return [at, ...plan7488.gates.map(({ id }) => literal(yesNo(gates[id]) as string | null))];
}

const otherReadings = { leaveOut: "Q5=leave-out", asMet: "Q5=as-met", asNotMet: "Q5=as-not-met", five: "Q4=five" };

const statusWords = {
  carriedOver: "Chuyển tiếp",
  approved: "Phê duyệt",
  transformed: "Đã chuyển hóa",
  relapsed: "Tái phức tạp",
} as const;

/** The fewest units under whose cap there is room for so many: 100 · room ≤ 15 · units. */
const unitsFor = (room: number) => Math.ceil((100 * room) / 15);

/** Levels and weights as the functions take them. */
function scaleCells(given: ScoredTable): Rows {
  return scaleOf(given).rows.map(({ level, weight }) => [Number(level), weight === null ? null : Number(weight)]);
}

/** The cases that functions of cells can be asked, and the sheet with their facts. */
export function inCells(cases: readonly ConformanceCase[]): {
  readonly asked: readonly AskedInCells[];
  readonly facts: Table;
} {
  const facts = new FactsSheet();
  const asked = cases.flatMap(({ id, ask, given, expected }) => {
    const asking = askings[ask] as Asking<never> | undefined;
    const calls = asking?.(given as never, facts)?.filter(({ figure }) => figure in expected) ?? [];
    return calls.length === 0 ? [] : [{ id, calls }];
  });
  const right = Math.max(...facts.rows.map((row) => row.length)) - 1;
  const address = formatBlock({ top: 0, left: 0, bottom: facts.rows.length - 1, right });
  return { asked, facts: { name: factsSheet, sheet: factsSheet, address, rows: facts.rows } };
}

/** What the cells of a case's formulas say; the word of an error where one stands. */
export function answerIn({ calls }: AskedInCells, cellsOf: (call: Call) => Rows): Answer {
  const errors = calls.flatMap((one) => {
    const [[cell = null] = []] = cellsOf(one);
    return isCellError(cell) && cellsOf(one).length === 1 ? [cell.error] : [];
  });
  if (errors[0] !== undefined) return { cell: errors[0] };
  return Object.fromEntries(calls.map((one) => [one.figure, one.read(cellsOf(one))]));
}
