import { readFileSync } from "node:fs";
import { fixes } from "../../core/plan/not-fixed.ts";
import { readPlan } from "../../core/plan/read-plan.ts";
import { isCellError } from "../../core/table.ts";
import { orderTemplate } from "../../files/template/order-template.ts";
import { sheetTitles, summaryRows } from "../../files/template/template-layout.ts";
import { templateSheets } from "../../files/template/template-sheets.ts";
import { writeTables } from "../../files/write/write-workbook.ts";
import { allRecalculated } from "./libreoffice.ts";

const shipped = [
  ["quang-ngai-2021", 2025, undefined, 95],
  ["bac-kan-2022", 2025, undefined, 95],
  ["son-la-2023", 2023, "731", 30],
  ["khong-ma-tuy-2030", 2030, undefined, 95],
] as const;

async function templateOf(id: string, year: number, district: string | undefined) {
  const reading = readPlan(readFileSync(`plans/${id}.json`, "utf8"));
  if (!("plan" in reading)) throw new Error(`${id} is refused`);
  const answer = await orderTemplate({ plan: reading.plan, year, ...(district !== undefined && { district }) });
  if ("refusal" in answer) throw new Error(answer.refusal.en);
  return answer.order;
}

it("of every scheme that is known in part the template has no number for the rest, and no cell in error", async () => {
  const orders = await Promise.all(shipped.map(([id, year, district]) => templateOf(id, year, district)));
  const contents = await allRecalculated(await Promise.all(orders.map((order) => writeTables(templateSheets(order)))));
  orders.forEach(({ plan }, index) => {
    const { tables = [] } = contents[index] ?? {};
    const wrong = tables.flatMap(({ sheet, rows }) =>
      rows.flatMap((row, at) =>
        row.flatMap((cell, column) => (isCellError(cell) ? [`${sheet} ${at + 1}:${column}`] : [])),
      ),
    );
    expect([plan.id, wrong]).toEqual([plan.id, []]);
    const summary = tables.find(({ sheet }) => sheet === sheetTitles.summary)?.rows ?? [];
    const line = (row: number) => (summary[row - 1] ?? []).slice(0, 2);
    expect(line(summaryRows.base)).toEqual(["Số đơn vị cấp xã", shipped[index]?.[3]]);
    expect(line(summaryRows.cap)[0]).toBe(`Tệp kế hoạch chưa có mức trần số địa bàn của ${plan.document}.`);
    expect(line(summaryRows.cap)[1] ?? null).toBeNull();
    // Nothing is filled in: of what the plan asks for nothing is stated.
    expect(line(summaryRows.needed)[1] ?? null).toBe(fixes(plan, "yearlyFloor") ? "chưa nêu" : null);
  });
});
