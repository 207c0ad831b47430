import { yearPoints } from "../../../addin/pane/progress/year-points.ts";
import { assess } from "../../../core/assess/assess.ts";
import { explain } from "../../../core/explain/index.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { capSentence } from "../../../core/report/cap-sentence.ts";
import { planLimits } from "../../../core/report/results/plan-limits.ts";
import { yearCells } from "../../../core/report/year-share.ts";
import { judgeTarget } from "../../../core/rules/judge-target.ts";
import { successTest } from "../../../core/rules/success-test.ts";
import { fractionText, shareText } from "../../../files/report/official-text.ts";
import { ledgerOf } from "../ledger-builder.ts";
import { sheetOf } from "../sheet-builder.ts";

const citation = plan7488.scoring;
const three: Plan = { ...plan7488, display: { value: { decimals: 3, rounding: "half-up" }, citation } };
const cut: Plan = { ...plan7488, display: { value: { decimals: 2, rounding: "cut" }, citation } };
const list = sheetOf({
  withMarks: true,
  heading: ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt", "Chuyển tiếp"],
  rows: [
    ["Trảng Dài", 10, 4, 6, "x", null],
    ["Tân Phong", 5, 1, 3, "x", null],
  ],
});

describe("shares are printed as the plan has them printed", () => {
  it("in the line on the cap: 2/30 is 6,666… %", () => {
    const lineOf = (plan: Plan) => {
      const { selection } = assess(list, plan, 2018);
      return selection && capSentence(selection, plan).vi;
    };
    expect([plan7488, three, cut].map(lineOf)).toEqual([
      "2/30 đơn vị cấp xã = 6,67 % ≤ 15 %, tối đa 4",
      "2/30 đơn vị cấp xã = 6,667 % ≤ 15 %, tối đa 4",
      "2/30 đơn vị cấp xã = 6,66 % ≤ 15 %, tối đa 4",
    ]);
  });

  it("in the table of years and in the chart: 2/3 is 66,666… %", () => {
    const facts = { due: 3, transformed: 2, failed: 1 };
    expect([three, cut].map((plan) => yearCells(facts, plan, "vi")[4])).toEqual(["66,667 %", "66,66 %"]);
    const ledger = ledgerOf(
      ...["25993", "25996", "25999"].flatMap(
        (code, index) =>
          [
            [code, 2018, "Phê duyệt", null, null],
            [code, 2018, index < 2 ? "Đạt" : "Không đạt", null, null],
          ] as const,
      ),
    );
    const { history } = assess(ledger, cut, { year: 2018 });
    expect(history && yearPoints(history, cut).map(({ share }) => share)).toEqual([{ vi: "66,66 %", en: "66.66 %" }]);
  });

  it("of a target, of an area and under another reading: 11/13 is 84,615… %, 6/9 and 7/9 as well", () => {
    const cleared = plan7488.targets[1];
    const facts = { values: { "T2.whole": 13, "T2.part": 11 } };
    expect(cleared && judgeTarget(cleared, facts, three).because[0]?.sentence.vi).toContain("84,615 %");
    expect(cleared && judgeTarget(cleared, facts, cut).because[0]?.sentence.vi).toContain("84,61 %");
    // Nine apply of which seven are met: 77,77… %; the tenth counted as met makes 8/10.
    const targets = {
      ...Object.fromEntries(plan7488.targets.map(({ id }) => [id, "met" as const])),
      T3: "notApplicable" as const,
      T8: "notMet" as const,
      T9: "notMet" as const,
    };
    const { because, readings } = successTest.judge({ targets, gates: { G1: true, G2: true } }, cut);
    expect(because[0]?.sentence.vi).toContain("(77,77 %)");
    expect(readings.map(({ how }) => how.vi)).toContain("8/10 = 80,00 %");
    const own = successTest.judge({ targets, gates: { G1: true, G2: true } }, three).readings;
    expect(own.map(({ how }) => how.vi)).toContain("8/10 = 80,000 %");
  });

  it("in a report, as papers write it", () => {
    expect([three, cut].map((plan) => fractionText(2, 3, plan, 60))).toEqual(["2/3 = 66,667%", "2/3 = 66,66%"]);
    expect([shareText(18, 142, three), shareText(18, 142, plan7488)]).toEqual(["12,676%", "12,68%"]);
  });
});

describe("who proposes and who decides is said where a selection is explained", () => {
  const named: Plan = {
    ...plan7488,
    authority: {
      proposes: { value: { vi: "Công an xã", en: "the commune police" }, citation },
      decides: { value: { vi: "UBND tỉnh", en: "the province" }, citation: plan7488.cap.percent.citation },
    },
  };
  const why = (plan: Plan) =>
    explain(assess(list, plan, 2018), "cap", { content: list, today: null })?.lines.map(
      ({ sentence }) => sentence.vi,
    ) ?? [];

  it("as the plan has it; nothing where it has nothing", () => {
    expect(why(plan7488).slice(-1)).toEqual(["Thẩm quyền quyết định: địa phương lựa chọn, quyết định."]);
    expect(why(named).slice(-2)).toEqual(["Thẩm quyền đề nghị: Công an xã.", "Thẩm quyền quyết định: UBND tỉnh."]);
    const silent: Plan = { ...plan7488 };
    Reflect.deleteProperty(silent, "authority");
    expect(why(silent).join(" ")).not.toContain("Thẩm quyền");
  });

  it("also of a scheme without a cap", () => {
    const uncapped: Plan = { ...named };
    Reflect.deleteProperty(uncapped, "cap");
    expect(why(uncapped).slice(-2)).toEqual(["Thẩm quyền đề nghị: Công an xã.", "Thẩm quyền quyết định: UBND tỉnh."]);
  });

  it("and on the sheet of what the plan lays down, under its clause", () => {
    expect(planLimits(plan7488).filter(({ what }) => what.vi.startsWith("Thẩm quyền"))).toEqual([
      {
        citation: plan7488.authority?.decides?.citation,
        what: { vi: "Thẩm quyền quyết định lựa chọn", en: "Who decides on areas" },
        limit: { vi: "địa phương lựa chọn, quyết định", en: "the locality selects and decides" },
      },
    ]);
  });
});
