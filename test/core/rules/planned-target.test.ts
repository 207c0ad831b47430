import { convention } from "../../../core/citation.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { plannedTarget } from "../../../core/rules/planned-target.ts";

const citation = convention("thử");
const said = (text: string) => ({ vi: text, en: text });
const head = (id: string) => ({ id, title: said(id), citation });
const first = ({ because }: { readonly because: readonly { readonly sentence: { readonly vi: string } }[] }) =>
  because[0]?.sentence.vi;

describe("numbers that a plan sets", () => {
  const rule = { ...head("so-xa"), number: 19, unit: said("Xã ra khỏi danh sách") };
  it.each([
    [19, "met", "Xã ra khỏi danh sách: 19/19."],
    [17, "notMet", "Xã ra khỏi danh sách: 17/19, còn thiếu 2."],
    [null, "undetermined", "Xã ra khỏi danh sách: chưa nêu; kế hoạch 19."],
  ] as const)("%s: %s", (done, verdict, sentence) => {
    const judged = plannedTarget.judge({ rule, done }, plan7488);
    expect([judged.verdict, first(judged)]).toEqual([verdict, sentence]);
  });

  it.each([-1, 1.5, NaN])("%s is no count", (done) => {
    expect(() => plannedTarget.judge({ rule, done }, plan7488)).toThrow(new RangeError(`no count: ${done}`));
  });
});
