import { plan7488 } from "../../core/plan/plan-7488.ts";
import { rollUp, type DistrictYear } from "../../core/roll-up.ts";

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
    expect(province.judged.yearly.because[0]?.sentence.vi).toBe("9/17 = 52,94 % < 60 %; cần 11, còn thiếu 2.");
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
