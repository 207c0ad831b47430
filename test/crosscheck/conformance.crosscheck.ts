import { families } from "../conformance/conformance-case.ts";
import { tallyOf } from "../conformance/tally.ts";
import { inTemplate } from "./ask-template.ts";
import { calculated } from "./libreoffice.ts";

it("the native formulas of a template answer every case that they can be asked, in LibreOffice", async () => {
  const asked = inTemplate(families().flatMap(({ cases }) => cases));
  const tables = await calculated(asked.map(({ sheet }) => sheet));
  const rowsOf = new Map(tables.map(({ sheet, rows }) => [sheet, rows]));
  const answers = new Map(asked.map(({ id, sheet, read }) => [id, read(rowsOf.get(sheet.table.sheet) ?? [])]));
  expect(tallyOf("template", answers).flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(asked.length).toBeGreaterThan(350);
});
