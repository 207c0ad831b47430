import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { valueColumns } from "../../../../core/plan/value-columns.ts";
import { readHeading } from "../../../../core/sheet/heading/read-heading.ts";

const read = (heading: string) => readHeading([heading], "selection", plan7488);
const use = (heading: string) => read(heading).use;

describe("headings", () => {
  it("name 29 value columns for 27 criteria, in the plan's order", () => {
    expect(plan7488.criteria).toHaveLength(27);
    expect(valueColumns(plan7488.criteria).map(({ id }) => id)).toEqual(
      "a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4.1 b4.2 b5 c1 c2 c3 c4 d1 d2 d3 d4 d5 d6 d7.1 d7.2 d8 d9".split(" "),
    );
  });

  it.each(valueColumns(plan7488.criteria))("know $id by its id and its short heading", ({ id, heading }) => {
    expect(use(id)).toBe(id);
    expect(use(heading.vi)).toBe(id);
    expect(use(heading.vi.toUpperCase())).toBe(id);
    expect(use(heading.vi.normalize("NFD"))).toBe(id);
  });

  it.each([
    ["Số vụ phạm pháp hình sự xảy ra.", "a1"],
    ["  SỐ VỤ  PHẠM PHÁP HÌNH SỰ (vụ)", "a1"],
    ["a1. Số vụ phạm pháp hình sự", "a1"],
    ["(a1)", "a1"],
    ["1. Số vụ phạm pháp hình sự", "a1"],
    ["Tụ điểm ma tuý", "b2"],
    ["Truy nã", "a6"],
    ["STT", "ordinal"],
    ["Mã ĐVHC", "code"],
    ["Xã, phường, thị trấn", "name"],
    ["Địa bàn", "name"],
    ["Xã", "name"],
    ["Tên xã/phường", "name"],
    ["Name", "name"],
    ["Số QĐ", "decisionNumber"],
    ["Phê duyệt", "approved"],
    ["Lựa chọn", "approved"],
    ["Thông tư 15/2010", "circular15"],
    ["Dân số", null],
    ["a10", null],
    ["__proto__", null],
    ["constructor", null],
  ])("%p means %p", (heading, meaning) => expect(use(heading)).toBe(meaning));

  it.each(["Họ tên", "Họ và tên", "HỌ VÀ TÊN ĐỐI TƯỢNG", "Năm sinh"])("%p is a column of persons", (heading) =>
    expect(read(heading).personal).toBe(true),
  );
  it.each(["Tên đơn vị", "Số tù tha"])("%p is not", (heading) => expect(read(heading).personal).toBe(false));
});
