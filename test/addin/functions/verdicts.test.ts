import { allTargets } from "../../../addin/functions/evaluation/all-targets.ts";
import { areaSuccess } from "../../../addin/functions/evaluation/area-success.ts";
import { gateHint } from "../../../addin/functions/evaluation/gate-hint.ts";
import { functionOf } from "../../../addin/functions/index.ts";
import { householdGroups } from "../../../addin/functions/household-groups.ts";
import { reportDue } from "../../../addin/functions/report-due.ts";
import { stillNeeded } from "../../../addin/functions/evaluation/still-needed.ts";
import { sustained } from "../../../addin/functions/evaluation/sustained.ts";
import { target } from "../../../addin/functions/evaluation/target.ts";
import { yearly } from "../../../addin/functions/evaluation/yearly.ts";
import { errorOf } from "./given-error.ts";

describe("CHITIEU", () => {
  it.each<[string, unknown, unknown, string]>([
    ["T1", true, undefined, "Không đạt"], // a sign was seen
    ["T1", "Không", undefined, "Đạt"],
    ["T1", null, undefined, "Chưa đủ số liệu"],
    ["T2", 733, 821, "Đạt"],
    ["T2", 35, 44, "Không đạt"],
    ["T2", 5, 4, "Đạt"],
    ["T2", null, 821, "Chưa đủ số liệu"],
    ["T2", 5, "", "Chưa đủ số liệu"],
    ["T3", 0, 0, "Không áp dụng"],
    ["T4", 3, 10, "Đạt"],
    ["T4", 2, 10, "Không đạt"],
    ["T4", 0, 0, "Không áp dụng"],
    ["T6", 15, 100, "Không đạt"],
    ["T6", 14, 100, "Đạt"],
    ["T7", "x", null, "Đạt"],
    ["T8", 1, undefined, "Đạt"],
    ["T8", 0, undefined, "Không đạt"],
    ["T9", 0, undefined, "Không đạt"],
    ["T10", 3100, 3100, "Đạt"],
    [" t10 ", 3099, 3100, "Không đạt"],
    ["T2", "80", "100", "Đạt"],
  ])("%s with %p of %p: %s", (id, value, whole, verdict) => expect(target.run(id, value, whole)).toBe(verdict));

  it.each<[unknown, unknown, unknown, string]>([
    ["T10", 0, 0, "Mẫu số của T10 bằng 0 là không thể"],
    ["T4", 5, 4, "Tử số của T4 là 5, lớn hơn mẫu số 4"],
    ["T2", 0.89, undefined, "tử số và mẫu số"],
    ["T2", "80 %", 100, "là chữ «80 %»"],
    ["T2", { error: "#REF!" }, 100, "là một ô lỗi"],
    ["T1", "Đạt", undefined, "Hãy ghi Có hoặc Không"],
    ["T1", true, 5, "chỉ cần một giá trị"],
    ["T11", 1, 1, 'Hãy ghi một trong "T1" … "T10"'],
    [null, 1, 1, "đang trống"],
    ["T2", "1.234", 2000, "chưa rõ là 1234 hay 1,234"],
    ["T1", "Gợi ý Có", undefined, "gợi ý không thay kết luận của cấp có thẩm quyền"],
  ])("%p with %p of %p says what is wrong", (id, value, whole, said) => {
    const error = errorOf(() => target.run(id, value, whole));
    expect(error).toContain("#VALUE!");
    expect(error).toContain(said);
  });
});

it("CHITIEU of ranges gives a range", () => {
  expect(target.run("T2", [[733], [0]], [[821], [0]])).toEqual([["Đạt"], ["Không áp dụng"]]);
});

describe("BANGCHITIEU", () => {
  const met = (...other: readonly [number, string][]) => {
    const verdicts = Array<string>(10).fill("Đạt");
    for (const [at, verdict] of other) verdicts[at - 1] = verdict;
    return verdicts;
  };

  it("takes the seventeen columns of facts in their order", () => {
    expect(
      allTargets.run([
        ["Không", 821, 733, 0, 0, 8, 2, 3, 5, 5, 20, 2, "Có", 1, "Có", 1200, 1200],
        Array(17).fill(null),
        ["Có", 44, 35, 20, 19, 0, 0, 0, 7, 6, 20, 3, "Có", 0, null, 1200, 1199],
      ]),
    ).toEqual([
      met([3, "Không áp dụng"]),
      Array(10).fill(""),
      met(
        [1, "Không đạt"],
        [2, "Không đạt"],
        [4, "Không áp dụng"],
        [5, "Không đạt"],
        [6, "Không đạt"],
        [8, "Không đạt"],
        [9, "Chưa đủ số liệu"],
        [10, "Không đạt"],
      ),
    ]);
  });

  it("or a table with its header, in any order; what has no column is undetermined", () => {
    const undetermined = (...known: readonly [number, string][]) => {
      const verdicts = Array<string>(10).fill("Chưa đủ số liệu");
      for (const [at, verdict] of known) verdicts[at - 1] = verdict;
      return verdicts;
    };
    expect(
      allTargets.run([
        ["Tên đơn vị", "T9", "T7", "T1", "G1", "G2"],
        ["Phường Tam Hiệp", "có", "không", "không", "có", "không"],
        ["Tổng cộng", null, null, null, null, null],
        [null, null, null, null, null, null],
      ]),
    ).toEqual([undetermined([1, "Đạt"], [7, "Không đạt"], [9, "Đạt"])]);
  });
});

describe("GOIYGIAM", () => {
  it.each<[unknown, unknown, string]>([
    [[[100, 20, 2, 1]], [[95, 19, 2, 1]], "Gợi ý Có"],
    [[[100, 20, 2, 1]], [[96, 19, 2, 1]], "Gợi ý Không"],
    [[[100, 20, 2, null]], [[95, 19, 2, 1]], "Chưa đủ số liệu"],
  ])("%j, then %j: %s", (before, after, expected) => expect(gateHint.run(before, after)).toBe(expected));

  it("goes row by row", () => {
    const before = [
      [100, 20, 2, 1],
      [0, 0, 0, 0],
    ];
    const after = [
      [95, 19, 2, 1],
      [1, 0, 0, 0],
    ];
    expect(gateHint.run(before, after)).toEqual([["Gợi ý Có"], ["Gợi ý Không"]]);
    expect(errorOf(() => gateHint.run([[1, 2, 3]], [[1, 2, 3]]))).toContain("Cần đúng 4 số theo thứ tự a1, b1, a8, b2");
  });
});

describe("CHUYENHOA", () => {
  const met = (count: number, rest: string) => [
    ...Array<string>(count).fill("Đạt"),
    ...Array<string>(10 - count).fill(rest),
  ];

  it.each<[unknown[], unknown, unknown, string]>([
    [met(8, "Không đạt"), "Có", "Có", "Đạt"],
    [met(7, "Không đạt"), "Có", "Có", "Không đạt"],
    [met(7, "Không áp dụng"), true, 1, "Đạt"],
    [met(8, ""), "x", "yes", "Đạt"],
    [met(7, ""), "Có", "Có", "Chưa đủ số liệu"],
    [met(10, ""), null, "Có", "Chưa đủ số liệu"],
    [met(10, ""), "Không", null, "Không đạt"],
    [met(0, "Not applicable"), "Có", "Có", "Không áp dụng"],
  ])("%j, G1 %p, G2 %p: %s", (verdicts, first, second, expected) => {
    expect(areaSuccess.run([verdicts], first, second)).toBe(expected);
    expect(
      areaSuccess.run(
        verdicts.map((one) => [one]),
        first,
        second,
      ),
    ).toBe(expected);
  });

  it("goes area by area, and by another reading where one is named", () => {
    const first = ["Đạt", "Đạt", "Không áp dụng", "Đạt", "Không đạt", "Đạt", "Đạt", "Đạt", "Không đạt", "Đạt"];
    expect(areaSuccess.run([first], "Có", "Có")).toBe("Không đạt"); // 7/9
    expect(areaSuccess.run([first], "Có", "Có", "Q5=as-met")).toBe("Đạt"); // 8/10
    expect(areaSuccess.run([first], "Có", "Có", "Q4=five;Q5=as-met")).toBe("Không đạt"); // 3/5
    expect(areaSuccess.run([first, met(10, ""), Array(10).fill(null)], [["Có"], ["Có"], [null]], "Có")).toEqual([
      ["Không đạt"],
      ["Đạt"],
      [""],
    ]);
    expect(errorOf(() => areaSuccess.run([first], "Có", "Có", "Q6=x"))).toContain("Không có cách hiểu như vậy");
    expect(errorOf(() => areaSuccess.run([first], "Gợi ý Có", "Có"))).toContain("gợi ý không thay kết luận");
  });

  it("takes verdicts, not facts", () => {
    const facts = [[true, ...met(9, "Đạt").slice(0, 9)]];
    expect(errorOf(() => areaSuccess.run(facts, "Có", "Có"))).toContain("Dùng CHITIEU trước");
    expect(errorOf(() => areaSuccess.run([met(9, "tốt")], "Có", "Có"))).toContain("là chữ «tốt»");
    expect(errorOf(() => areaSuccess.run([["Đạt"]], "Có", "Có"))).toContain("Cần đúng 10 kết luận");
    expect(errorOf(() => areaSuccess.run([met(10, "")], "Đạt", "Có"))).toContain("Điều kiện G1");
  });
});

describe("TYLENAM and CANTHEM", () => {
  it.each<[unknown, unknown, unknown, string]>([
    [9, 17, undefined, "Không đạt"],
    [9, 17, 1, "Không đạt"],
    [9, 17, 3, "Chưa đủ số liệu"],
    [11, 17, 3, "Đạt"],
    [8, 13, null, "Đạt"],
    [0, 0, undefined, "Không áp dụng"],
    [null, 17, undefined, "Chưa đủ số liệu"],
    [9, "", undefined, "Chưa đủ số liệu"],
  ])("%p of %p, %p open: %s", (transformed, due, open, verdict) =>
    expect(yearly.run(transformed, due, open)).toBe(verdict),
  );

  it.each([
    [9, 17, 2],
    [11, 17, 0],
    [0, 0, 0],
    [0, 5, 3],
  ])("%i of %i: %i more are needed", (transformed, due, more) => expect(stillNeeded.run(transformed, due)).toBe(more));

  it("says what cannot be", () => {
    expect(errorOf(() => yearly.run(18, 17))).toContain("Đã chuyển hóa 18 trong 17 địa bàn là không thể");
    expect(errorOf(() => yearly.run(9, 17, 9))).toContain("và 9 chưa đánh giá");
    expect(errorOf(() => stillNeeded.run(null, 17))).toContain("đang trống");
    expect(errorOf(() => yearly.run(2.5, 17))).toContain("là 2,5");
  });
});

describe("BENVUNG", () => {
  it.each<[unknown, unknown, string]>([
    [6, 1, "Không đạt"],
    [7, 1, "Đạt"],
    [0, 0, "Không áp dụng"],
    [13, 2, "Không đạt"],
    [null, 0, "Chưa đủ số liệu"],
  ])("%p transformed, %p relapsed: %s", (all, again, verdict) => expect(sustained.run(all, again)).toBe(verdict));

  it("says what cannot be", () => {
    expect(errorOf(() => sustained.run(1, 2))).toContain("2 địa bàn tái phức tạp trong 1");
  });
});

describe("TONHANDAN and HANBAOCAO", () => {
  it.each([
    [40, 1],
    [41, 2],
    [0, 0],
  ])("%i households: %i groups", (households, groups) => expect(householdGroups.run(households)).toBe(groups));

  it.each([
    [2018, 43427],
    [2020, 44159],
  ])("the report of %i is due on the day %i", (year, serial) => expect(reportDue.run(year)).toBe(serial));

  it("wants a year of the calendar", () => {
    expect(errorOf(() => reportDue.run(18))).toContain("Năm phải từ 1900 đến 9999, ở đây là 18");
    expect(errorOf(() => reportDue.run(null))).toContain("đang trống");
    expect(errorOf(() => householdGroups.run(-1))).toContain("Số hộ dân phải là số nguyên");
  });
});

it.each([
  [
    ["CHITIEU", "T2", 733, 821],
    "733/821 = 89,28% ≥ 80%: Đạt. Căn cứ: Kế hoạch số 7488/KH-UBND, mục II.2-1(2); Quy ước Q8.",
  ],
  [
    ["TYLENAM", 9, 17],
    "9/17 = 52,94% < 60%; cần 11, còn thiếu 2: Không đạt. Căn cứ: Kế hoạch số 7488/KH-UBND, mục II.1-1; Quy ước Q9, Q10.",
  ],
])("VISAO of %j", (given, text) => expect(functionOf("VISAO")?.run(...given)).toBe(text));
