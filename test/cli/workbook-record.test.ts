import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assess } from "../../core/assess/assess.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { readPlan } from "../../core/plan/read-plan.ts";
import { logSheet } from "../../core/sheet/managed/log.ts";
import type { ManagedSheet } from "../../core/sheet/managed/managed-sheets.ts";
import { planSheet } from "../../core/sheet/managed/plan.ts";
import { settingsSheet } from "../../core/sheet/managed/write-settings.ts";
import type { Cell, Table } from "../../core/table.ts";
import { specOfManagedSheet } from "../../files/write/managed-sheet-spec.ts";
import { writeTables } from "../../files/write/write-workbook.ts";
import { run } from "./run-diaban.ts";

const folder = mkdtempSync(join(tmpdir(), "diaban-record-"));
const rows: Cell[][] = [
  ["DANH SÁCH RÀ SOÁT THÀNH PHỐ BIÊN HÒA NĂM 2018"],
  ["Mã", "Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Số quyết định", "Ngày quyết định", "Chuyển tiếp"],
  ["25993", "Phường Trảng Dài", 10, 10, 10, "x", "01/QĐ", "15/1/2018"],
  ["25996", "Phường Tân Phong", 1, 2, 3, null, null, null],
];
const list: Table = { name: "Rà soát", sheet: "Rà soát", address: "A1:H4", rows };

async function write(name: string, ...own: readonly ManagedSheet[]): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, await writeTables([{ table: list }, ...own.map(specOfManagedSheet)]));
  return file;
}

/** The same plan with a cap of half the units instead of 15 %. */
function otherPlan() {
  const text = readFileSync("plans/plan-7488.json", "utf8");
  const json = JSON.parse(text) as { id: string; document: string; cap: { percent: { value: unknown } } };
  const reading = readPlan({
    ...json,
    id: "thu-nghiem",
    cap: { ...json.cap, percent: { ...json.cap.percent, value: 50 } },
  });
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems[0]));
  return reading.plan;
}

interface Checked {
  readonly plan: string;
  readonly files: readonly {
    readonly status: string;
    readonly plan?: string;
    readonly cap?: number;
    readonly reason?: string;
    readonly accepted?: number;
    readonly totals?: { readonly warning: number };
    readonly findings?: readonly { readonly code: string; readonly accepted?: { readonly reason: string } }[];
  }[];
}
const checked = (...args: readonly string[]) => JSON.parse(run("check", ...args, "--json").out) as Checked;

it("shows a warning that the workbook accepts apart, with its reason, and never an error", async () => {
  const findings = assess([list], plan7488).findings.filter(({ code }) => code === "missing-unit");
  const lines = findings.map(({ fingerprint }) => ({
    time: "2018-01-05T09:00:00",
    action: "accept" as const,
    fingerprint,
    reason: "Chỉ rà soát hai phường",
    before: "",
    after: "",
  }));
  const file = await write("co-ly-do.xlsx", logSheet(lines));
  const { out } = run("check", file);
  expect(out).toContain("Lý do: Chỉ rà soát hai phường");
  expect(out).toMatch(/0 lỗi, 2 cảnh báo \(1 đã chấp nhận\)/);
  const [told] = checked(file).files;
  expect([told?.totals?.warning, told?.accepted]).toEqual([2, 1]);
  expect(told?.findings?.filter(({ accepted }) => accepted).map(({ code }) => code)).toEqual(["missing-unit"]);
});

it("counts strictly only the warnings that have no reason", async () => {
  const lines = assess([list], plan7488)
    .findings.filter(({ severity }) => severity === "warning")
    .map(({ fingerprint }) => ({
      time: "2018-01-05T09:00:00",
      action: "accept" as const,
      fingerprint,
      reason: "Đã xem và đồng ý",
      before: "",
      after: "",
    }));
  const all = await write("du-ly-do.xlsx", logSheet(lines));
  const allButOne = await write("thieu-ly-do.xlsx", logSheet(lines.slice(1)));
  expect([run("check", all, "--strict").code, run("check", allButOne, "--strict").code]).toEqual([0, 1]);
});

it("consolidates no workbook of another plan in silence", async () => {
  const plan = otherPlan();
  const below = mkdtempSync(join(tmpdir(), "diaban-plans-"));
  const tables = [{ table: list }, ...[settingsSheet({ plan: plan.id }), planSheet(plan)].map(specOfManagedSheet)];
  writeFileSync(join(below, "khac.xlsx"), await writeTables(tables));
  const { out, err } = run("consolidate", below);
  expect(out + err).toContain(`Sổ tính theo kế hoạch «${plan.document}»`);
  expect(out + err).toContain("không cộng tệp này");
  const file = join(below, "ke-hoach.json");
  writeFileSync(file, readFileSync("plans/plan-7488.json", "utf8"));
  const asked = run("consolidate", below, "--plan", file);
  expect(asked.out + asked.err).not.toContain("không cộng tệp này");
});

it("judges a workbook by the plan that it holds; another one only where it is asked for", async () => {
  const plan = otherPlan();
  const file = await write("ke-hoach-khac.xlsx", settingsSheet({ plan: plan.id }), planSheet(plan));
  // Biên Hòa has 30 units: half of them is 15, 15 % of them is 4.
  expect(checked(file).files[0]).toMatchObject({ plan: "thu-nghiem", cap: 15 });
  expect(checked(file, "--plan", "plans/plan-7488.json").files[0]).toMatchObject({ plan: "7488", cap: 4 });
  expect((JSON.parse(run("score", file, "--json").out) as Checked).files[0]?.status).not.toBe("unreadable");
});

it("does not judge by another plan in silence where the workbook's own cannot be read", async () => {
  const plan = otherPlan();
  const broken = planSheet(plan);
  const lines = broken.table.rows.map(([line]) => [String(line as string).replace('"percent"', '"percnt"')]);
  const file = await write("hong.xlsx", settingsSheet({ plan: plan.id }), {
    ...broken,
    table: { ...broken.table, rows: lines },
  });
  const { code, out } = run("check", file);
  expect(code).toBe(2);
  expect(out).toMatch(/Không dùng được kế hoạch trong trang tính «Kế hoạch»: .*percnt/);
});
