import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { rollUp, type DistrictYear } from "../../../core/life-cycle/roll-up.ts";

/** Code, name, units; then areas on the list, transformed and failed; then ever transformed and relapsed. */
const dongNai: readonly [string, string, number, number, number, number, number, number][] = [
  ["731", "Biên Hòa", 30, 4, 2, 2, 3, 0],
  ["732", "Long Khánh", 15, 2, 1, 1, 1, 0],
  ["734", "Tân Phú", 18, 2, 1, 1, 2, 1],
  ["735", "Vĩnh Cửu", 12, 1, 1, 0, 1, 0],
  ["736", "Định Quán", 14, 2, 1, 1, 1, 0],
  ["737", "Trảng Bom", 17, 2, 1, 1, 1, 0],
  ["738", "Thống Nhất", 10, 1, 0, 1, 0, 0],
  ["739", "Cẩm Mỹ", 13, 1, 1, 0, 1, 0],
  ["740", "Long Thành", 15, 1, 1, 0, 1, 0],
  ["741", "Xuân Lộc", 15, 1, 0, 1, 0, 0],
  ["742", "Nhơn Trạch", 12, 0, 0, 0, 0, 0],
];

const districts = dongNai.map(([code, name, units, used, transformed, failed, ever, relapsed]): DistrictYear => ({
  district: { code, name },
  units,
  used,
  yearly: { due: used, transformed, failed },
  phase: { transformed: ever, relapsed },
}));

describe("Đồng Nai 2018, district by district and as a whole", () => {
  const { province, capOfDistricts, aboveCap, districts: judged } = rollUp(districts, plan7488);

  it("shows both bases of the cap: 20 district by district, 25 of 171 units", () => {
    expect(capOfDistricts).toBe(20);
    expect(province.judged.cap).toMatchObject({ verdict: "met", numbers: { used: 17, base: 171, cap: 25 } });
    expect(aboveCap).toEqual([]);
  });

  it("17 selected, 9 transformed: 52,94 %, 11 needed, 2 short", () => {
    expect(province.judged.yearly).toMatchObject({ verdict: "notMet", numbers: { needed: 11, missing: 2 } });
    expect(province.judged.yearly.because[0]?.sentence.vi).toBe(
      "9/17 địa bàn phải đánh giá = 52,94 % < 60 %; cần 11, còn thiếu 2.",
    );
  });

  it("11 ever transformed, one relapsed: 90,91 %", () => {
    expect(province.judged.sustained).toMatchObject({
      verdict: "met",
      numbers: { kept: 10, transformed: 11, tolerated: 1 },
    });
  });

  it("judges each district by its own counts", () => {
    const verdicts = judged.map(({ judged: { yearly, sustained } }) => [yearly.verdict, sustained.verdict]);
    expect(verdicts[0]).toEqual(["notMet", "met"]); // 2 of 4
    expect(verdicts[2]).toEqual(["notMet", "notMet"]); // 1 of 2; 1 of 2 relapsed
    expect(verdicts[3]).toEqual(["met", "met"]); // 1 of 1
    expect(verdicts[10]).toEqual(["notApplicable", "notApplicable"]);
  });

  it("names the districts above their own cap, though the province as one base is within it", () => {
    const more = districts.map((one, index) =>
      index === 3 ? { ...one, used: 2, yearly: { ...one.yearly, due: 2 } } : one,
    );
    const again = rollUp(more, plan7488);
    expect(again.aboveCap.map(({ name }) => name)).toEqual(["Vĩnh Cửu"]);
    expect(again.province.judged.cap.verdict).toBe("met");
  });

  it("no districts at all is nothing to judge", () => {
    const none = rollUp([], plan7488);
    expect([none.capOfDistricts, none.province.judged.yearly.verdict, none.province.judged.cap.verdict]).toEqual([
      0,
      "notApplicable",
      "notApplicable",
    ]);
  });
});

describe("a province is judged on the counts added up", () => {
  const [first, second] = districts;
  if (!first || !second) throw new Error("two districts");
  const together = (changes: readonly Partial<DistrictYear>[]) =>
    rollUp(
      changes.map((change, index) => ({ ...(index === 0 ? first : second), ...change })),
      plan7488,
    );

  it("never on the mean of the shares: 1/1 and 4/9 are a mean of 72 % and 50 % of the areas", () => {
    const { province } = together([
      { yearly: { due: 1, transformed: 1, failed: 0 } },
      { yearly: { due: 9, transformed: 4, failed: 5 } },
    ]);
    expect(province.judged.yearly).toMatchObject({
      verdict: "notMet",
      numbers: { due: 10, transformed: 5, needed: 6, missing: 1 },
    });
  });

  it("one relapse in each of two districts is two of 14: 85,71 % stay, though 3 of 4 do not", () => {
    const { province, districts: judged } = together([
      { phase: { transformed: 10, relapsed: 1 } },
      { phase: { transformed: 4, relapsed: 1 } },
    ]);
    expect(judged.map((one) => one.judged.sustained.verdict)).toEqual(["met", "notMet"]);
    expect(province.judged.sustained).toMatchObject({ verdict: "met", numbers: { kept: 12, tolerated: 2 } });
  });

  it("areas not judged yet in one district keep the province provisional", () => {
    const { province } = together([
      { yearly: { due: 5, transformed: 2, failed: 1 } },
      { yearly: { due: 3, transformed: 2, failed: 1 } },
    ]);
    expect(province.judged.yearly).toMatchObject({ verdict: "undetermined", numbers: { pending: 2, needed: 5 } });
  });

  it("follows the plan's rounding: rounded up 31 district by district, 26 as one base", () => {
    const rounding = { ...plan7488.cap.rounding, value: "ceil" as const };
    const { capOfDistricts, province } = rollUp(districts, { ...plan7488, cap: { ...plan7488.cap, rounding } });
    expect(capOfDistricts).toBe(31);
    expect(province.judged.cap.numbers).toMatchObject({ cap: 26 });
  });

  it.each<[string, Partial<DistrictYear>]>([
    ["more transformed than due", { yearly: { due: 1, transformed: 2, failed: 0 } }],
    ["more relapsed than transformed", { phase: { transformed: 1, relapsed: 2 } }],
    ["half a unit", { units: 1.5 }],
    ["fewer than no areas", { used: -1 }],
  ])("%s in one district is not hidden by another", (_what, change) => {
    expect(() => together([change, {}])).toThrow(RangeError);
  });
});
