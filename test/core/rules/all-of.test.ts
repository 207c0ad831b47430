import { convention } from "../../../core/citation.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { allOf } from "../../../core/rules/all-of.ts";

const citation = convention("thử");
const said = (text: string) => ({ vi: text, en: text });
const head = (id: string) => ({ id, title: said(id), citation });
const first = ({ because }: { readonly because: readonly { readonly sentence: { readonly vi: string } }[] }) =>
  because[0]?.sentence.vi;

describe("all of them", () => {
  const rule = { ...head("van-minh"), of: ["a1", "a2", "a3"].map((column) => ({ column, below: 1, citation })) };
  it.each([
    [{ a1: 0, a2: 0, a3: 0 }, "met", "van-minh: đạt cả 3 tiêu chí."],
    [{ a1: 0, a2: 1, a3: null }, "notMet", "van-minh: nhiều nhất đạt 2/3 tiêu chí, phải đạt cả 3."],
    [{ a1: 0, a2: 0, a3: null }, "undetermined", "van-minh: đạt 2/3 tiêu chí, phải đạt cả 3; chưa có a3."],
  ] as const)("%j: %s", (values, verdict, sentence) => {
    const judged = allOf.judge({ rule, values }, plan7488);
    expect([judged.verdict, first(judged)]).toEqual([verdict, sentence]);
  });
});
