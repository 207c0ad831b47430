import fc from "fast-check";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { sustainedObjective } from "../../../core/rules/sustained-objective.ts";

const judge = (transformed: number, relapsed: number, plan = plan7488) =>
  sustainedObjective.judge({ transformed, relapsed }, plan);

describe("the sustained objective: at least 85 % of all transformed areas stay so (II.1-1)", () => {
  it.each([
    [0, 0, "notApplicable", 0],
    [1, 0, "met", 0],
    [6, 0, "met", 0],
    [6, 1, "notMet", 0], // 1 to 6 areas tolerate none
    [7, 1, "met", 1], // 6/7 = 85,71 %
    [7, 2, "notMet", 1],
    [13, 1, "met", 1],
    [13, 2, "notMet", 1], // 11/13 reads 85 %
    [20, 3, "met", 3], // exactly 85 %
    [20, 4, "notMet", 3],
    [1013, 152, "notMet", 151], // 861/1013 reads 85,00 %
  ])("%i transformed, %i relapsed: %s, %i tolerated", (transformed, relapsed, verdict, tolerated) => {
    expect(judge(transformed, relapsed)).toMatchObject({ verdict, numbers: { tolerated } });
  });

  it("says how many relapses are tolerated", () => {
    expect(judge(13, 2).because[0]?.sentence.vi).toBe(
      "11/13 địa bàn đã chuyển hóa = 84,62 %, không đạt ≥ 85 %; chỉ cho phép 1 địa bàn tái phức tạp, đã có 2.",
    );
    expect(judge(1013, 152).because[0]?.sentence.vi).toContain("861/1013 địa bàn đã chuyển hóa = 84,995 %");
    expect(judge(7, 1).because[0]?.sentence.vi).toBe(
      "6/7 địa bàn đã chuyển hóa = 85,71 % ≥ 85 %; cho phép 1 địa bàn tái phức tạp, đã có 1.",
    );
  });

  it("says when nothing has been transformed yet", () => {
    expect(judge(0, 0).because[0]?.sentence.vi).toBe("Chưa có địa bàn nào được chuyển hóa thành công.");
  });

  it("judges nothing while the ledger is not wholly read, however good what is read may be", () => {
    const { verdict, because } = sustainedObjective.judge({ transformed: 2, relapsed: 0, isOpen: true }, plan7488);
    expect(verdict).toBe("undetermined");
    expect(because.map(({ sentence }) => sentence.vi)).toEqual([
      "Chưa có đủ số liệu các năm của giai đoạn nên chưa biết đủ các địa bàn đã chuyển hóa và tái phức tạp; đã biết 2 và 0.",
    ]);
  });

  it("«hơn 85 %»: a plan that is strict fails exactly 85 %", () => {
    const strict = {
      ...plan7488,
      sustainedFloor: { ...plan7488.sustainedFloor, value: { percent: 85, strict: true } },
    };
    expect(judge(20, 3, strict)).toMatchObject({ verdict: "notMet", numbers: { tolerated: 2, sign: ">" } });
    expect(judge(20, 2, strict).verdict).toBe("met");
  });

  it.each([
    [5, 6],
    [-1, 0],
    [2.5, 1],
    [3, 1.5],
    [0, 1],
    [0, -1],
    [Number.NaN, 0],
  ])("%d transformed and %d relapsed are no counts", (transformed, relapsed) => {
    expect(() => judge(transformed, relapsed)).toThrow(RangeError);
  });

  it("one relapse more than tolerated is always one too many", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (transformed) => {
        const tolerated = Number(judge(transformed, 0).numbers.tolerated);
        expect(judge(transformed, tolerated).verdict).toBe("met");
        expect(judge(transformed, tolerated + 1).verdict).toBe("notMet");
      }),
    );
  });

  it("says when counting relapses that were cured turns the verdict (Q11)", () => {
    const readings = (facts: Parameters<typeof sustainedObjective.judge>[0]) =>
      sustainedObjective
        .judge(facts, plan7488)
        .readings.map(({ choices, how, verdict }) => [choices.map(({ id }) => id), how.vi, verdict]);
    // 12/13 = 92,31 % by the last state; two of the thirteen relapsed at some time: 11/13 = 84,62 %.
    expect(readings({ transformed: 13, relapsed: 1, everRelapsed: 2 })).toEqual([
      [["Q11=ever-relapsed"], "11/13 địa bàn đã chuyển hóa = 84,62 %", "notMet"],
    ]);
    const three = {
      ...plan7488,
      display: { value: { decimals: 3, rounding: "half-up" as const }, citation: plan7488.scoring },
    };
    const [printed] = sustainedObjective.judge({ transformed: 13, relapsed: 1, everRelapsed: 2 }, three).readings;
    expect(printed?.how.vi).toBe("11/13 địa bàn đã chuyển hóa = 84,615 %");
    expect(readings({ transformed: 14, relapsed: 1, everRelapsed: 2 })).toEqual([]);
    expect(readings({ transformed: 13, relapsed: 1 })).toEqual([]);
  });
});
