import { convention } from "../../../core/citation.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { districtMinimum } from "../../../core/rules/district-minimum.ts";

const citation = convention("thử");
const said = (text: string) => ({ vi: text, en: text });
const head = (id: string) => ({ id, title: said(id), citation });
const first = ({ because }: { readonly because: readonly { readonly sentence: { readonly vi: string } }[] }) =>
  because[0]?.sentence.vi;

describe("a least number in each district", () => {
  const rule = { ...head("moi-huyen"), atLeast: 1, unit: said("Địa bàn") };
  const of = (...counts: readonly (number | null)[]) =>
    counts.map((selected, index) => ({ name: ["Ba Bể", "Na Rì", "Chợ Đồn"][index] ?? "", selected }));
  it.each([
    [of(1, 2, 1), "met", "Địa bàn: mỗi huyện có ít nhất 1."],
    [of(1, 0, null), "notMet", "Địa bàn: chưa đủ 1 ở Na Rì."],
    [of(1, 1, null), "undetermined", "Địa bàn: chưa nêu ở Chợ Đồn."],
    [[], "notApplicable", "Địa bàn: không có huyện nào."],
  ] as const)("case %#: %s", (districts, verdict, sentence) => {
    const judged = districtMinimum.judge({ rule, districts }, plan7488);
    expect([judged.verdict, first(judged)]).toEqual([verdict, sentence]);
  });

  it.each([-1, 1.5, NaN])("%s is no count", (selected) => {
    expect(() => districtMinimum.judge({ rule, districts: of(1, selected) }, plan7488)).toThrow(
      new RangeError(`no count: ${selected}`),
    );
  });
});
