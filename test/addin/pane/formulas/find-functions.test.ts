import { findFunctions } from "../../../../addin/pane/formulas/find-functions.ts";
import { functions } from "../../../../addin/functions/index.ts";

const found = (typed: string) => findFunctions(typed).map(({ id }) => id);

it.each([
  ["truy na", ["CHITIEU"]],
  ["Truy nã", ["CHITIEU"]],
  ["tin bao", ["CHITIEU", "KIEMTRA"]],
  ["xephang", ["XEPHANG"]],
])("«%s» finds %j", (typed, ids) => {
  expect(found(typed)).toEqual(ids);
});

it("takes words in any order, without their marks, in both languages and by arguments", () => {
  expect(found("hang xep")).toEqual(expect.arrayContaining(found("xếp hạng")));
  expect(found("xep hang")).toContain("XEPHANG");
  expect(found("60%")).toContain("TYLENAM");
  expect(found("vi sao")).toContain("VISAO");
  expect(found("so ho")).toContain("TONHANDAN");
  expect(found("households")).toContain("TONHANDAN");
  expect(found("")).toHaveLength(functions.length);
  expect(found("không có chữ này đâu")).toEqual([]);
});
