import { consolidate, usualYear } from "../../../core/consolidation/consolidate.ts";
import type { Submission, SubmittedYear } from "../../../core/consolidation/submission.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { registerOf } from "../../../core/register/registers.ts";
import { submissionStatusText } from "../../../core/consolidation/submission-words.ts";

const register = registerOf("2018-12-31");
const dongNai = { code: "75", name: "Tỉnh Đồng Nai" };
const bienHoa = { code: "731", name: "Thành phố Biên Hòa" };
const longKhanh = { code: "732", name: "Thị xã Long Khánh" };

interface Counts {
  readonly used: number;
  readonly transformed: number;
  readonly failed: number;
}

function yearOf(
  district: SubmittedYear["district"],
  units: number,
  { used, transformed, failed }: Counts,
): SubmittedYear {
  const yearly = { due: used, transformed, failed };
  const phase = { transformed, relapsed: 0 };
  return { province: dongNai, district, units, used, yearly, phase, phaseYears: [{ year: 2018, ...yearly }] };
}

const inBienHoa = yearOf(bienHoa, 30, { used: 4, transformed: 3, failed: 1 });
const inLongKhanh = yearOf(longKhanh, 15, { used: 2, transformed: 1, failed: 1 });

function submission(file: string, given: Partial<Submission> = {}): Submission {
  return {
    file,
    identity: file,
    dated: null,
    year: 2018,
    register: { date: "2017-10-15", reach: "dong-nai" },
    years: [inBienHoa],
    units: [{ code: "25993", name: "Phường Trảng Dài" }],
    leftOut: [],
    totals: { error: 0, warning: 0, info: 0 },
    areaRows: [],
    accepted: [],
    areas: [],
    relapsed: [],
    circular15: null,
    duties: [],
    ...given,
  };
}

const other = submission("long-khanh.xlsx", { years: [inLongKhanh], units: [{ code: "26071", name: "Phường X" }] });
const kinds = (all: readonly Submission[], year?: number) =>
  consolidate(all, plan7488, register, year).submissions.map(({ standing }) => standing.kind);

describe("a province put together", () => {
  const { provinces, year, shared } = consolidate([submission("bien-hoa.xlsx"), other], plan7488, register);
  const [province] = provinces;

  it("adds up the districts: 4 of 6 transformed, 66,67 %", () => {
    expect(year).toBe(2018);
    expect(provinces).toHaveLength(1);
    expect(province?.province).toEqual(dongNai);
    expect(province?.rollUp.province).toMatchObject({
      units: 45,
      used: 6,
      yearly: { due: 6, transformed: 4, failed: 2 },
    });
    expect(province?.rollUp.province.judged.yearly.because[0]?.sentence.vi).toBe(
      "4/6 địa bàn phải đánh giá = 66,67 % ≥ 60 %; cần 4.",
    );
    expect(province?.phaseYears).toEqual([{ year: 2018, due: 6, transformed: 4, failed: 2 }]);
    expect(shared).toEqual([]);
  });

  it("gives both bases of the cap: 4 + 2 of the districts, 25 of the 171 units of the province", () => {
    expect(province?.rollUp.capOfDistricts).toBe(6);
    expect(province?.whole).toEqual({ units: 171, cap: 25 });
  });

  it("names the nine districts that handed nothing in", () =>
    expect(province?.missing.map(({ name }) => name)).toEqual([
      "Huyện Tân Phú",
      "Huyện Vĩnh Cửu",
      "Huyện Định Quán",
      "Huyện Trảng Bom",
      "Huyện Thống Nhất",
      "Huyện Cẩm Mỹ",
      "Huyện Long Thành",
      "Huyện Xuân Lộc",
      "Huyện Nhơn Trạch",
    ]));
});

describe("versions of one district and year", () => {
  const november = submission("v2.xlsx", { dated: "2018-11-15" });
  const october = submission("v1.xlsx", {
    dated: "2018-10-02",
    years: [yearOf(bienHoa, 30, { used: 4, transformed: 0, failed: 0 })],
  });

  it("the later stated day counts, whatever the order of the files, and the district once", () => {
    for (const files of [
      [october, november],
      [november, october],
    ]) {
      const { submissions, provinces } = consolidate(files, plan7488, register);
      const standings = Object.fromEntries(submissions.map((one) => [one.submission.file, one.standing.kind]));
      expect(standings).toEqual({ "v1.xlsx": "older", "v2.xlsx": "counted" });
      expect(provinces[0]?.rollUp.province.yearly).toEqual({ due: 4, transformed: 3, failed: 1 });
    }
  });

  it.each([
    ["neither says its day", null, null],
    ["only one says its day", "2018-11-15", null],
    ["both say the same day", "2018-11-15", "2018-11-15"],
  ])("none counts when %s, and the district is named", (_what, first, second) => {
    const files = [submission("a.xlsx", { dated: first }), submission("b.xlsx", { dated: second }), other];
    const { submissions, provinces } = consolidate(files, plan7488, register);
    expect(submissions.map(({ standing }) => standing.kind)).toEqual(["conflict", "conflict", "counted"]);
    expect(provinces[0]?.unresolved).toEqual([bienHoa]);
    expect(provinces[0]?.missing).toHaveLength(9);
    expect(provinces[0]?.rollUp.province.used).toBe(2);
    const [a] = submissions;
    expect(a && submissionStatusText(a).vi).toContain("Cùng huyện, cùng năm với «b.xlsx»");
  });

  it("a copy of the same bytes is counted once, and is no contradiction", () => {
    const files = [submission("a.xlsx", { identity: "1" }), submission("copy.xlsx", { identity: "1" })];
    expect(kinds(files)).toEqual(["counted", "copy"]);
  });

  it("of a province's workbook the districts that nobody contradicts still count", () => {
    const whole = submission("tinh.xlsx", { years: [inBienHoa, inLongKhanh] });
    const { submissions, provinces } = consolidate([whole, submission("bien-hoa.xlsx")], plan7488, register);
    expect(submissions.map(({ standing }) => standing.kind)).toEqual(["partly", "conflict"]);
    expect(provinces[0]?.rollUp.districts.map(({ district }) => district)).toEqual([longKhanh]);
    expect(provinces[0]?.unresolved).toEqual([bienHoa]);
  });
});

describe("what does not belong is named and left out", () => {
  it.each([
    ["another year", { year: 2019 }, "other-year"],
    ["no year", { year: null, years: [] }, "no-year"],
    ["no district", { years: [] }, "no-district"],
    ["nothing to read", { year: null, years: [], units: [] }, "nothing"],
  ])("%s", (_what, given, kind) =>
    expect(kinds([submission("a.xlsx", given), other, submission("c.xlsx")])[0]).toBe(kind),
  );

  it("a list with nobody chosen counts as 0, and that is said", () => {
    const empty = submission("a.xlsx", { years: [yearOf(bienHoa, 30, { used: 0, transformed: 0, failed: 0 })] });
    const [one] = consolidate([empty], plan7488, register).submissions;
    expect(one && submissionStatusText(one).vi).toBe(
      "Đã cộng. Chưa có địa bàn nào được phê duyệt hoặc chuyển tiếp; tính là 0.",
    );
  });

  it("takes the year that was asked for", () =>
    expect(kinds([submission("a.xlsx", { year: 2019 }), other], 2019)).toEqual(["counted", "other-year"]));

  it("takes the year of most files, the later of equals", () => {
    expect(usualYear([submission("a"), submission("b"), submission("c", { year: 2019 })])).toBe(2018);
    expect(usualYear([submission("a"), submission("c", { year: 2019 })])).toBe(2019);
  });

  it("names a unit that the lists of two districts have", () => {
    const both = submission("long-khanh.xlsx", { years: [inLongKhanh] });
    expect(consolidate([submission("bien-hoa.xlsx"), both], plan7488, register).shared).toEqual([
      { code: "25993", name: "Phường Trảng Dài", files: ["bien-hoa.xlsx", "long-khanh.xlsx"] },
    ]);
  });
});
