import fc from "fast-check";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { CapRounding } from "../../../core/plan/cap-rounding.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { capOf } from "../../../core/plan/cap-of.ts";
import { readingText } from "../../../core/explain/explanation.ts";
import { decides, readingChoice } from "../../../core/rules/reading-choices.ts";
import { shareCap } from "../../../core/rules/share-cap.ts";

const roundings: readonly CapRounding[] = ["floor", "floor-min-1", "half-up", "ceil"];
/** Of 30 units the cap is 4: 4/30 = 13,33 %, 5/30 = 16,67 %. */
it.each([
  [{ atLeast: 1, atMost: 4, base: 30 }, "met", "share-cap/atMostWithin"],
  [{ atLeast: 1, atMost: 5, base: 30 }, "undetermined", "share-cap/notStated"],
  [{ atMost: 5, base: 30 }, "undetermined", "share-cap/nothingStated"],
  [{ atLeast: 5, atMost: 7, base: 30 }, "notMet", "share-cap/atLeastExceeded"],
  [{ atLeast: 1, atMost: 1, base: 0 }, "undetermined", "share-cap/notStated"],
])("marks that cannot be read, %j: %s", (facts, verdict, code) => {
  const judged = shareCap.judge({ used: null, ...facts }, plan7488);
  expect([judged.verdict, judged.because.map((reason) => reason.code)]).toEqual([verdict, [code]]);
});

const counts = fc.nat({ max: 20_000 });

describe("the cap: at most 15 % of the commune-level units (III.2)", () => {
  const districts: readonly [string, number, number][] = [
    ["Biên Hòa", 30, 4],
    ["Long Khánh", 15, 2],
    ["Tân Phú", 18, 2],
    ["Vĩnh Cửu", 12, 1],
    ["Định Quán", 14, 2],
    ["Trảng Bom", 17, 2],
    ["Thống Nhất", 10, 1],
    ["Cẩm Mỹ", 13, 1],
    ["Long Thành", 15, 2],
    ["Xuân Lộc", 15, 2],
    ["Nhơn Trạch", 12, 1],
  ];
  it.each(districts)("%s 2017: %i units, cap %i", (_name, units, cap) => expect(capOf(units, 15, "floor")).toBe(cap));

  it("district by district Đồng Nai has 20, as one base of 171 it has 25, with the 95 units of 2025 it has 14", () => {
    expect(districts.reduce((sum, [, units]) => sum + capOf(units, 15, "floor"), 0)).toBe(20);
    expect(capOf(171, 15, "floor")).toBe(25);
    expect(capOf(95, 15, "floor")).toBe(14);
  });

  it.each<[number, CapRounding, number]>([
    [820, "floor", 123],
    [20, "floor", 3],
    [6, "floor", 0],
    [7, "floor", 1],
    [6, "floor-min-1", 1],
    [1, "floor-min-1", 1],
    [30, "floor-min-1", 4],
    [3, "half-up", 0],
    [4, "half-up", 1],
    [10, "half-up", 2],
    [30, "half-up", 5],
    [1, "ceil", 1],
    [20, "ceil", 3],
    [21, "ceil", 4],
  ])("%i units, %s: %i", (units, rounding, cap) => expect(capOf(units, 15, rounding)).toBe(cap));

  it.each(roundings)("of no units is 0, %s", (rounding) => expect(capOf(0, 15, rounding)).toBe(0));

  it("takes a percentage with a decimal as it is shown", () => {
    expect(capOf(8, "12.5", "floor")).toBe(1);
    expect(capOf(7, "12.5", "floor")).toBe(0);
    // 0.07 · 100 is 7.000000000000001 in floating point.
    expect(capOf(100, "7", "ceil")).toBe(7);
    expect(capOf(10_000, 0.07, "ceil")).toBe(7);
  });

  it.each([-1, 1.5, NaN, Infinity])("wants a count of units, not %d", (units) => {
    expect(() => capOf(units, 15, "floor")).toThrow(RangeError);
  });

  it("rounded down is the largest k with 100k ≤ 15n", () => {
    fc.assert(
      fc.property(counts, (n) => {
        const k = capOf(n, 15, "floor");
        expect(100 * k).toBeLessThanOrEqual(15 * n);
        expect(100 * (k + 1)).toBeGreaterThan(15 * n);
      }),
    );
  });
});

describe("the four roundings, against counting up one by one", () => {
  const numbers = Array.from({ length: 500 }, (_one, k) => k);
  const cents = fc.nat({ max: 10_000 });

  it("floor is the largest k within the share, ceil the smallest that reaches it, half-up the nearer of both", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), cents, (n, percent) => {
        const text = (percent / 100).toFixed(2);
        const exact = percent * n;
        const down = numbers.filter((k) => k * 10_000 <= exact).at(-1);
        const up = numbers.find((k) => k * 10_000 >= exact);
        // Half of one above k is reached when 2k + 1 of 20 000 fit.
        const nearer = numbers.filter((k) => (2 * k - 1) * 10_000 <= 2 * exact).at(-1);
        expect(capOf(n, text, "floor")).toBe(down);
        expect(capOf(n, text, "ceil")).toBe(up);
        expect(capOf(n, text, "half-up")).toBe(nearer);
        expect(capOf(n, text, "floor-min-1")).toBe(down === 0 ? 1 : down);
      }),
    );
  });

  it("a unit more never lowers the cap", () => {
    fc.assert(
      fc.property(fc.nat({ max: 20_000 }), fc.constantFrom(...roundings), (n, rounding) => {
        expect(capOf(n + 1, 15, rounding)).toBeGreaterThanOrEqual(capOf(n, 15, rounding));
      }),
    );
  });

  it.each([-15, 101, "100.01"])("%s is no percentage", (percent) =>
    expect(() => capOf(10, percent, "floor")).toThrow(RangeError),
  );
  it("all of the units is one", () => expect(capOf(10, 100, "floor")).toBe(10));
});

describe("the verdict on the cap", () => {
  it.each([
    // why                                        used  base  verdict
    ["exactly 15 %", 3, 20, "met"],
    ["one below", 4, 30, "met"],
    ["one above", 5, 30, "notMet"],
    ["15,38 %, which rounds to 15 and fails", 2, 13, "notMet"],
    ["15,005 %, which rounds to 15,00 and fails", 152, 1013, "notMet"],
    ["one of six: 16,67 %", 1, 6, "notMet"],
    ["nobody of six", 0, 6, "met"],
    ["everybody", 7, 7, "notMet"],
    ["nobody of nobody", 0, 0, "notApplicable"],
    ["somebody of nobody", 1, 0, "notMet"],
  ])("%s: %i of %i", (_why, used, base, verdict) => {
    expect(shareCap.judge({ used, base }, plan7488).verdict).toBe(verdict);
  });

  it("says the arithmetic: share, cap and excess", () => {
    const { because, numbers } = shareCap.judge({ used: 6, base: 37 }, plan7488);
    expect(because).toHaveLength(1);
    expect(because[0]).toMatchObject({
      code: "share-cap/exceeded",
      sentence: {
        vi: "6/37 đơn vị cấp xã = 16,22 % > 15 %; mức trần 5; thừa 1.",
        en: "6/37 commune-level units = 16.22 % > 15 %; cap 5; 1 too many.",
      },
      citation: { kind: "law", document: "Kế hoạch 7488/KH-UBND", clause: "III.2" },
    });
    expect(numbers).toMatchObject({ used: 6, base: 37, cap: 5, excess: 1, room: 0, percent: 15 });
  });

  it("says that nothing is stated, and what is known at least where something is", () => {
    const says = (atLeast: number) =>
      shareCap.judge({ used: null, atLeast, base: 30 }, plan7488).because[0]?.sentence.vi;
    expect(says(0)).toBe("Chưa nêu địa bàn phê duyệt, chuyển tiếp; mức trần 4 (30 đơn vị cấp xã).");
    expect(says(3)).toBe("Chưa nêu đủ địa bàn phê duyệt, chuyển tiếp: biết ít nhất 3/30 đơn vị cấp xã; mức trần 4.");
  });

  it("says how much room is left", () => {
    const [reason] = shareCap.judge({ used: 2, base: 30 }, plan7488).because;
    expect(reason?.sentence.vi).toBe("2/30 đơn vị cấp xã = 6,67 % ≤ 15 %; mức trần 4; còn 2.");
  });

  it("prints as many decimals as it takes to see why", () => {
    const [reason] = shareCap.judge({ used: 152, base: 1013 }, plan7488).because;
    expect(reason?.sentence.vi).toBe("152/1013 đơn vị cấp xã = 15,005 % > 15 %; mức trần 151; thừa 1.");
  });

  it("says that a cap of 0 needs a decision", () => {
    const { because } = shareCap.judge({ used: 1, base: 6 }, plan7488);
    expect(because.map(({ code }) => code)).toEqual(["share-cap/exceeded", "share-cap/capIsZero"]);
  });

  it("says when there are no units to take the share of", () => {
    const said = (used: number) =>
      shareCap.judge({ used, base: 0 }, plan7488).because.map(({ sentence }) => sentence.vi);
    expect(said(1)).toEqual(["Không có đơn vị cấp xã nào để tính 15 %; địa bàn đã chọn: 1."]);
    expect(shareCap.judge({ used: 0, base: 6 }, plan7488).because[1]?.sentence.vi).toBe(
      "15 % của 6 đơn vị cấp xã chưa đủ một địa bàn: mức trần 0; muốn lựa chọn phải có quyết định của cấp có thẩm quyền.",
    );
  });

  it.each<[CapRounding, string]>([
    [
      "half-up",
      "5/30 đơn vị cấp xã = 16,67 % > 15 %, nhưng không quá mức trần 5 theo cách tính từ một nửa thì làm tròn lên.",
    ],
    ["ceil", "5/30 đơn vị cấp xã = 16,67 % > 15 %, nhưng không quá mức trần 5 theo cách tính làm tròn lên."],
  ])("names the rounding %s", (rounding, vi) => {
    expect(shareCap.judge({ used: 5, base: 30 }, plan7488, rounding).because[0]?.sentence.vi).toBe(vi);
  });

  it.each<[CapRounding, string, string]>([
    ["floor", "làm tròn xuống", "rounded down"],
    ["floor-min-1", "làm tròn xuống, ít nhất 1", "rounded down, at least 1"],
    ["half-up", "từ một nửa thì làm tròn lên", "rounded half up"],
    ["ceil", "làm tròn lên", "rounded up"],
  ])("%s reads «%s»", (rounding, vi, en) => {
    expect(shareCap.judge({ used: 0, base: 30 }, plan7488, rounding).numbers.rounding).toEqual({ vi, en });
  });

  it("calls what only the rounding allows a convention, not law", () => {
    const { verdict, because } = shareCap.judge({ used: 1, base: 6 }, plan7488, "floor-min-1");
    expect(verdict).toBe("met");
    expect(because[0]).toMatchObject({
      code: "share-cap/withinByRounding",
      sentence: {
        vi: "1/6 đơn vị cấp xã = 16,67 % > 15 %, nhưng không quá mức trần 1 theo cách tính làm tròn xuống, ít nhất 1.",
      },
      citation: { kind: "convention", clause: "Q2" },
    });
  });

  it("takes percentage and rounding from the plan", () => {
    const citation = { kind: "law", document: "Kế hoạch khác", clause: "2" } as const;
    const cap = {
      ...plan7488.cap,
      percent: { value: "12.5", citation },
      rounding: { value: "ceil" as const, citation },
    };
    const other: Plan = { ...plan7488, cap };
    const { verdict, because } = shareCap.judge({ used: 3, base: 16 }, other);
    expect(verdict).toBe("notMet");
    expect(because[0]?.sentence.vi).toBe("3/16 đơn vị cấp xã = 18,75 % > 12,5 %; mức trần 2; thừa 1.");
    expect(because[0]?.citation).toEqual(citation);
    expect(shareCap.judge({ used: 2, base: 15 }, other).verdict).toBe("met");
  });

  it.each([
    [-1, 10],
    [-1, 0],
    [1.5, 10],
    [1, NaN],
  ])("wants counts: %d of %d", (used, base) => {
    expect(() => shareCap.judge({ used, base }, plan7488)).toThrow(RangeError);
  });

  it("agrees with 100 · used ≤ 15 · base when rounded down, and with the cap in every rounding", () => {
    fc.assert(
      fc.property(fc.nat({ max: 3000 }), fc.integer({ min: 1, max: 20_000 }), (used, base) => {
        expect(shareCap.judge({ used, base }, plan7488).verdict === "met").toBe(100 * used <= 15 * base);
        for (const rounding of roundings) {
          const isMet = shareCap.judge({ used, base }, plan7488, rounding).verdict === "met";
          expect(isMet).toBe(used <= capOf(base, 15, rounding));
        }
      }),
    );
  });
});

/** 15 % of 30 is 4,5: 4 by floor, with a minimum of 1 or without, 5 by half-up and ceil. */
it.each<[number, CapRounding, readonly [CapRounding, string, string][]]>([
  [4, "floor", []],
  [
    5,
    "floor",
    [
      ["half-up", "cap 5", "met"],
      ["ceil", "cap 5", "met"],
    ],
  ],
  [
    5,
    "ceil",
    [
      ["floor", "cap 4", "notMet"],
      ["floor-min-1", "cap 4", "notMet"],
    ],
  ],
  [6, "floor", []],
])("%s of 30 by %s: which other roundings decide otherwise", (used, own, others) => {
  expect(shareCap.judge({ used, base: 30 }, plan7488, own).readings).toEqual(
    others.map(([rounding, en, verdict]) => ({
      choices: [readingChoice(`Q2=${rounding}`)],
      how: { vi: en.replace("cap", "mức trần"), en },
      verdict,
    })),
  );
});

it("6 of 30 are too many, and the 4 of them that are not carried over would not be (Q3, hardly borne by the words)", () => {
  const readings = (newOnly: number) => shareCap.judge({ used: 6, newOnly, base: 30 }, plan7488).readings;
  const [reading, ...more] = readings(4);
  expect(more).toEqual([]);
  expect(reading && readingText(reading).vi.replaceAll("\u00a0", " ")).toBe(
    "Quy ước Q3, không tính lại địa bàn chuyển tiếp vào mức trần: 4/30 = 13,33 % → Đạt (lời Kế hoạch khó hiểu như vậy)",
  );
  expect(decides(readings(4))).toBe(false);
  expect(readings(5)).toEqual([]);
});
