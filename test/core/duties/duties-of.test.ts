import { assess } from "../../../core/assess/assess.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { table } from "../checks/obligations/duty-sheet.ts";

const list = table("Lựa chọn", [
  ["RÀ SOÁT ĐỊA BÀN THÀNH PHỐ BIÊN HÒA NĂM 2018"],
  ["Mã", "Tên đơn vị", "a1", "a2", "d6", "Phê duyệt", "Chuyển tiếp", "Số quyết định", "Ngày quyết định"],
  ["25993", "Phường Trảng Dài", 90, 40, "Không", "x", null, "245/QĐ-UBND", "15/12/2017"],
  ["26377", "Xã Phước Tân", 60, 30, "Có", null, "x", null, null],
  ["26002", "Phường Hố Nai", 20, 10, "Không", null, null, null, null],
]);

const heading = [
  "Mã nghĩa vụ",
  "Nội dung",
  "Tên đơn vị",
  "Năm",
  "Có/Không",
  "Số thực hiện",
  "Tổng số",
  "Số, ký hiệu",
  "Ngày",
  "Số tiền (triệu đồng)",
];
const sheet = table("Thực hiện", [
  ["Đã có 4/41 mục đủ căn cứ"],
  heading,
  ["I. Cấp huyện"],
  ["N5", "Kiểm tra", null, 2018, null, 3],
  ["N25", "Kinh phí", null, 2018, "Có", null, null, "12/NQ-HĐND", "10/01/2018", 350],
  ["N30", "Khó khăn", null, 2018, "Không"],
  ["II. Xã Phước Tân"],
  ["N8", "Biên chế", "Xã Phước Tân", 2018, null, 11, 12],
  ["N22", "Kế hoạch", "Xã Phước Tân", 2018, "Có"],
  ["N7", "Ban Chỉ đạo", "Xã Phước Tân", 2017, null, null, null, "3/QĐ-UBND", "05/9/2017"],
  ["N10", "Tổ nhân dân", "Xã Phước Tân", 2018, null, "vài tổ", 9],
  ["N99", "Không có", "Xã Phước Tân", 2018, "Có"],
]);

const assessment = assess([list, sheet], plan7488, 2018);
const { opened } = assessment;
const { duties: obligations, unknown, unreadable } = assessment.duties ?? { duties: [], unknown: [], unreadable: [] };
const verdict = (id: string, unit: string | null = null, year = 2018) =>
  obligations.find((one) => one.obligation.id === id && (one.unit?.name ?? null) === unit && one.year === year)
    ?.judgement.verdict;

describe("the duties of a workbook", () => {
  it("are read from the sheet «Thực hiện», each judged by its evidence", () => {
    expect(verdict("N5")).toBe("met");
    expect(verdict("N25")).toBe("met");
    expect(verdict("N30")).toBe("notApplicable");
    expect(verdict("N8", "Xã Phước Tân")).toBe("notMet");
    expect(verdict("N22", "Xã Phước Tân")).toBe("undetermined");
  });

  it("what the list says goes before: the decision (N1), and an area that borders on nothing (N18)", () => {
    expect(verdict("N1")).toBe("met");
    expect(verdict("N18", "Phường Trảng Dài")).toBe("notApplicable");
    expect(verdict("N18", "Xã Phước Tân")).toBe("undetermined");
  });

  it("what was done once holds for the years after (N7 of 2017)", () => {
    expect(verdict("N7", "Xã Phước Tân", 2017)).toBe("met");
    expect(verdict("N7", "Xã Phước Tân")).toBe("met");
    expect(verdict("N7", "Phường Trảng Dài")).toBe("undetermined");
  });

  it("what has no row is asked all the same: 11 of the district and 15 of each of its 2 areas", () => {
    const ofYear = obligations.filter(({ year }) => year === 2018);
    expect(ofYear.filter(({ scope }) => scope === "district")).toHaveLength(11);
    expect(ofYear.filter(({ scope }) => scope === "area")).toHaveLength(30);
    expect(verdict("N2")).toBe("undetermined");
    expect(ofYear.some(({ obligation }) => obligation.id === "N29")).toBe(false);
  });

  it("a cell that is no figure is no evidence and is said, a code that the plan does not have as well", () => {
    expect(verdict("N10", "Xã Phước Tân")).toBe("undetermined");
    expect(unreadable.map(({ address }) => address)).toEqual(["F11"]);
    expect(unknown.map(({ id, place: { address } }) => [id, address])).toEqual([["N99", "A12"]]);
  });

  it("rows of an area that nobody has chosen ask nothing; evidence in one of them is of no area and is said", () => {
    const open = table("Thực hiện", [
      heading,
      ["N8", "Biên chế", null, 2018],
      ["N22", "Kế hoạch", null, 2018, "Có", null, null, "3/KH-UBND", "05/01/2018"],
    ]);
    const { duties } = assess([list, open], plan7488, 2018);
    expect(duties?.duties.filter(({ place }) => place !== null)).toEqual([]);
    expect(duties?.unreadable.map(({ address }) => address)).toEqual(["A3"]);
  });

  it("the sheet is no list, no evaluation and no ledger; without it nothing is asked", () => {
    expect(opened.sheets.selection.sheet?.areas).toHaveLength(3);
    expect(opened.sheets.ledger.sheet).toBeNull();
    expect(assess([list], plan7488, 2018).duties).toBeNull();
  });
});
