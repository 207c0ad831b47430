import { columnName } from "../../../../core/address.ts";
import { layEvaluation } from "../../../../addin/pane/actions/enter-due/lay-evaluation.ts";
import { dueAreas } from "../../../../addin/pane/actions/enter-due/due-areas.ts";
import { rowsToEnter } from "../../../../addin/pane/actions/enter-due/rows-to-enter.ts";
import { Session } from "../../../../addin/pane/session/session.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { orderTemplate } from "../../../../files/template/order-template.ts";
import { readWorkbook } from "../../../../files/read/read-workbook.ts";
import { writeTables } from "../../../../files/write/write-workbook.ts";
import { chosen, decisions, figures } from "../../../browser/district-year.ts";
import { filledTemplate } from "../../../files/template/filled-template.ts";
import { reviewWorkbook } from "../given.ts";
import { memoryWorkbook } from "../memory-workbook.ts";

async function opened(workbook: ReturnType<typeof memoryWorkbook>) {
  const session = new Session(workbook, "2018-11-01");
  await session.check();
  const assessment = () => {
    const { assessment: found } = session.state();
    if (!found) throw new Error("nothing was read");
    return found;
  };
  return { session, assessment };
}

it("a sheet of targets and gates is made for the areas that are due, and read back without a question", async () => {
  const workbook = memoryWorkbook(reviewWorkbook(2));
  const { session, assessment } = await opened(workbook);
  const due = dueAreas(assessment());
  if (!due) throw new Error("nobody is due");
  expect(due.year).toBe(2018);
  expect(due.approved.map(({ name }) => name)).toEqual(["Phường Trảng Dài", "Phường Tân Phong"]);
  expect(due.carriedOver).toEqual([]);
  expect(due.missing).toHaveLength(2);

  await session.perform(layEvaluation);
  const { evaluation, opened: again } = assessment();
  expect(session.state().trouble).toBeNull();
  expect(evaluation?.sheet.table.sheet).toBe("Đánh giá");
  expect(evaluation?.sheet.year).toBe(2018);
  expect(evaluation?.areas.map(({ area }) => [area.code, area.name])).toEqual([
    ["25993", "Phường Trảng Dài"],
    ["25996", "Phường Tân Phong"],
  ]);
  // Every target of the plan and both gates have their column, and nothing is asked about any.
  expect(again.sheets.evaluation.sheet?.columns.filter(({ question }) => question)).toEqual([]);
  const unread = again.sheets.evaluation.sheet?.columns.filter(({ use, index }) => use === null && index > 2);
  expect(unread?.map(({ heading }) => heading)).toEqual([]);
  expect(evaluation?.areas[0]?.success.verdict).toBe("undetermined");
  expect(dueAreas(assessment())?.missing).toEqual([]);
});

it("names go into the first free rows of the template's own sheet, whose codes are formulas; later the missing ones", async () => {
  const answer = await orderTemplate({ plan: plan7488, year: 2018, district: "Long Khánh" });
  if ("refusal" in answer) throw new Error(answer.refusal.en);
  const written = await writeTables(filledTemplate(answer.order, {}));
  const outcome = await readWorkbook(written, "mau-2018.xlsx");
  if (!outcome.ok) throw new Error(outcome.refusal.sentence.en);
  const workbook = memoryWorkbook(outcome.content);
  const list = "Lựa chọn";
  figures.forEach((row, at) =>
    row.forEach((value, column) =>
      workbook.type({ sheet: list, address: `${columnName(3 + column)}${3 + at}` }, value),
    ),
  );
  decisions.forEach(([mark = null], at) => workbook.type({ sheet: list, address: `AK${3 + at}` }, mark));
  const { assessment } = await opened(workbook);
  const due = dueAreas(assessment());
  const sheet = assessment().opened.sheets.evaluation.sheet;
  if (!due || !sheet) throw new Error("nothing is due, or there is no sheet");
  expect(due.missing.map(({ name }) => name)).toEqual([...chosen]);
  expect(rowsToEnter(sheet, due)).toEqual([
    { sheet: "Đánh giá", address: "C3", before: null, after: chosen[0] },
    { sheet: "Đánh giá", address: "C4", before: null, after: chosen[1] },
  ]);
  expect(rowsToEnter(sheet, { ...due, missing: due.missing.slice(1) })).toEqual([
    { sheet: "Đánh giá", address: "C3", before: null, after: chosen[1] },
  ]);
});
