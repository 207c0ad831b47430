import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { traceability } from "../tools/traceability.ts";

const root = join(__dirname, "..");

it("every item of the plan has a home, every home a test, and the table says so", () => {
  expect(traceability(root).problems).toEqual([]);
  const table = readFileSync(join(root, "docs/truy-vet.md"), "utf8");
  expect(table).toBe(traceability(root).page);
  const row = table.split("\n").find((line) => line.startsWith("| R4 |"));
  expect(row).toContain("(../core/rules/share-cap.ts)");
  expect(row).toContain("(../test/core/rules/share-cap.test.ts)");
  expect(row).toContain("(../addin/functions/within-cap.ts)");
  expect(row).toContain("CapMeter.tsx");
  expect(table).toMatch(/\| O3 \|.*\| – \(do cơ quan kết luận\) \|/);
  expect(table.split("\n").filter((line) => /^\| (?:[a-d]\d|[TORSMD]\d+) \|/.test(line))).toHaveLength(48);
});

describe("the table is refused", () => {
  const tree = mkdtempSync(join(tmpdir(), "diaban-trace-"));
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(tree, file), change(readFileSync(join(tree, file), "utf8")));
  beforeEach(() => {
    for (const folder of ["core", "test/core", "test/published", "docs", "addin", "web"])
      cpSync(join(root, folder), join(tree, folder), { recursive: true });
  });
  afterAll(() => rmSync(tree, { recursive: true }));

  it("when an item has no home", () => {
    edit("core/rules/share-cap.ts", (text) => text.replace("@item R4", "R4"));
    expect(traceability(tree).problems).toContain("R4 (III.2) has no home: no file of the core says @item R4");
  });

  it("when an item has no function of the cell", () => {
    edit("addin/functions/household-groups.ts", (text) => text.replace("@item M40", "M40"));
    expect(traceability(tree).problems).toContain("M40 has no function: no file of addin/functions says @item M40");
  });

  it("when an item is shown nowhere", () => {
    edit("addin/pane/progress/LifeCycleTable.tsx", (text) => text.replace("@item R5 S3", "@item R5"));
    expect(traceability(tree).problems).toContain("S3 is shown nowhere: no file of addin/pane or web says @item S3");
  });

  it("when an item that is said to have no function has one", () => {
    edit("addin/functions/evaluation/sustained.ts", (text) => text.replace("@item O2", "@item O2 O3"));
    expect(traceability(tree).problems).toContain("O3 is said to have no function, and has one");
  });

  it("when a home has no test", () => {
    rmSync(join(tree, "test/core/rules/term.test.ts"));
    expect(traceability(tree).problems).toContain("S3: core/rules/term.ts has no test test/core/rules/term.test.ts");
  });

  it("when the test of many items says nothing of one", () => {
    edit("test/core/rules/judge-target.test.ts", (text) => text.replaceAll("T9", "T8"));
    expect(traceability(tree).problems).toContain("test/core/rules/judge-target.test.ts never names T9");
  });

  it("when a file claims an item that the plan does not have", () => {
    edit("core/rules/term.ts", (text) => text.replace("@item S3", "@item S3 S9"));
    expect(traceability(tree).problems).toContain("core/rules/term.ts names the item S9, which the plan does not have");
  });
});
