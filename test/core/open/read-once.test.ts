import { readdirSync, readFileSync } from "node:fs";
import { assess } from "../../../core/assess/assess.ts";
import { open } from "../../../core/open/open.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { WorkbookContent } from "../../../core/table.ts";
import { findHeader, findHeaderRows } from "../../../core/sheet/header/header.ts";
import type { Layout } from "../../../core/sheet/header/layout.ts";
import { longVocabulary, summaryVocabulary, wideVocabulary } from "../../../core/sheet/header/vocabulary.ts";
import { readSelectionSheet } from "../../../core/sheet/selection/read-selection-sheet.ts";
import { readEvaluationSheet } from "../../../core/sheet/evaluation/read-evaluation-sheet.ts";
import { readLedger } from "../../../core/sheet/ledger/read-ledger.ts";
import { readLog } from "../../../core/sheet/managed/log.ts";
import { readScale } from "../../../core/sheet/managed/scale.ts";
import { readSettings } from "../../../core/sheet/managed/settings.ts";
import { readUnitChanges } from "../../../core/sheet/managed/unit-changes.ts";
import { planIn } from "../../../core/sheet/managed/plan.ts";
import { readPlan } from "../../../core/plan/read-plan.ts";
import { readWorkbook } from "../../../files/read/read-workbook.ts";

/** A module whose functions do what they do, and count. */
function counting(path: string, ...names: readonly string[]) {
  const actual = jest.requireActual<Record<string, () => unknown>>(path);
  return { ...actual, ...Object.fromEntries(names.map((name) => [name, jest.fn(actual[name])])) };
}
jest.mock("../../../core/sheet/header/header.ts", () =>
  counting("../../../core/sheet/header/header.ts", "findHeader", "findHeaderRows"),
);
jest.mock("../../../core/sheet/selection/read-selection-sheet.ts", () =>
  counting("../../../core/sheet/selection/read-selection-sheet.ts", "readSelectionSheet"),
);
jest.mock("../../../core/sheet/evaluation/read-evaluation-sheet.ts", () =>
  counting("../../../core/sheet/evaluation/read-evaluation-sheet.ts", "readEvaluationSheet"),
);
jest.mock("../../../core/sheet/ledger/read-ledger.ts", () =>
  counting("../../../core/sheet/ledger/read-ledger.ts", "readLedger"),
);
jest.mock("../../../core/sheet/managed/log.ts", () => counting("../../../core/sheet/managed/log.ts", "readLog"));
jest.mock("../../../core/sheet/managed/scale.ts", () => counting("../../../core/sheet/managed/scale.ts", "readScale"));
jest.mock("../../../core/sheet/managed/settings.ts", () =>
  counting("../../../core/sheet/managed/settings.ts", "readSettings"),
);
jest.mock("../../../core/sheet/managed/unit-changes.ts", () =>
  counting("../../../core/sheet/managed/unit-changes.ts", "readUnitChanges"),
);
jest.mock("../../../core/plan/read-plan.ts", () => counting("../../../core/plan/read-plan.ts", "readPlan"));

const managed = { readSettings, readLog, readScale, readUnitChanges };
const calls = (of: object) => (of as jest.Mock<unknown, unknown[]>).mock.calls;

/** How often a header was looked for, by sheet and kind of sheet. */
function headersSought(): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  const sought = [findHeader, findHeaderRows].flatMap((find) => (find as jest.MockedFunction<typeof find>).mock.calls);
  for (const [table, vocabulary] of sought) {
    const kind =
      vocabulary === longVocabulary
        ? "long ledger"
        : vocabulary === wideVocabulary
          ? "wide ledger"
          : vocabulary === summaryVocabulary
            ? "summary ledger"
            : vocabulary.isValue("a1")
              ? "selection"
              : "evaluation";
    const key = `${table.sheet}: ${String(kind)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts];
}

async function contentOf(file: string): Promise<WorkbookContent> {
  const outcome = await readWorkbook(readFileSync(`samples/${file}`), file);
  if (!outcome.ok) throw new Error(outcome.refusal.sentence.vi);
  return outcome.content;
}

const samples = readdirSync("samples").filter((file) => /\.(?:xlsx|xls|ods)$/.test(file));

beforeEach(() => jest.clearAllMocks());

it("counts what is read: two assessments read everything twice", async () => {
  const content = await contentOf("ham-bien-hoa-2018.xlsx");
  for (let time = 0; time < 2; time += 1) assess(content, plan7488);
  expect(Object.values(managed).map((read) => calls(read).length)).toEqual([2, 2, 2, 2]);
  expect(headersSought().every(([, times]) => times === 2)).toBe(true);
});

describe.each(samples)("%s, assessed once", (file) => {
  it("has each managed sheet read once, and each header looked for at most once a table and kind", async () => {
    const content = await contentOf(file);
    assess(open(content, plan7488));
    expect(Object.values(managed).map((read) => calls(read).length)).toEqual([1, 1, 1, 1]);
    const sought = headersSought();
    expect(sought.length).toBeGreaterThan(1);
    expect(sought.filter(([, times]) => times > 1)).toEqual([]);
  });

  it("has the rows of each kind read at most once, and the sheet of its plan once", async () => {
    const content = await contentOf(file);
    const { plan } = planIn(content);
    expect(calls(readPlan).length).toBeLessThanOrEqual(1);
    assess(content, plan ?? plan7488);
    for (const read of [readSelectionSheet, readEvaluationSheet, readLedger]) {
      const sheets = calls(read).map(([source]) => (source as { layout: Layout }).layout.table.sheet);
      expect(sheets).toEqual([...new Set(sheets)]);
    }
    expect(calls(readSelectionSheet).length + calls(readEvaluationSheet).length).toBeGreaterThan(0);
  });
});
