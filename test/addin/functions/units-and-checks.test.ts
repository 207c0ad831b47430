import { checkTable } from "../../../addin/functions/checks/check-table.ts";
import "../../../addin/functions/checks/whole-sheet-at-hand.ts";
import { unitCode } from "../../../addin/functions/units/unit-code.ts";
import { version } from "../../../addin/functions/version.ts";
import { errorOf } from "./given-error.ts";

describe("MADONVI", () => {
  it.each<[string, unknown, unknown, string]>([
    ["P. Trảng Dài", undefined, undefined, "25993"],
    ["Phường Trảng Dài", "Biên Hòa", undefined, "25993"],
    ["trảng dài", "TP Biên Hoà", null, "25993"],
    ["Trảng Dài", null, "1/7/2025", "25993"],
  ])("%s in %p at %p is %s", (name, district, date, code) => expect(unitCode.run(name, district, date)).toBe(code));

  it("asks where it could guess, and names the candidates", () => {
    expect(errorOf(() => unitCode.run("Trang Dai"))).toMatch(/^#N\/A .*Phường Trảng Dài, Thành phố Biên Hòa \(25993\)/);
    expect(errorOf(() => unitCode.run("Trảng Dài", "Long Thành"))).toMatch(/^#N\/A .*thuộc Thành phố Biên Hòa/);
    expect(errorOf(() => unitCode.run("Phường Hàng Bạc"))).toContain("Danh mục cả nước có trong ngăn Địa bàn.");
    expect(errorOf(() => unitCode.run("Trảng Dài", "Hoàn Kiếm"))).toContain("Không có huyện «Hoàn Kiếm»");
  });

  it("says what it cannot read", () => {
    expect(errorOf(() => unitCode.run(null))).toContain("đang trống");
    expect(errorOf(() => unitCode.run(25993))).toContain("là 25993");
    expect(errorOf(() => unitCode.run("Trảng Dài", null, "hôm qua"))).toContain("Ngày phải là một ngày");
  });
});

describe("KIEMTRA", () => {
  it("gives the place within the range, and says when nothing was found", () => {
    const rows = checkTable.run(
      [
        ["Tên đơn vị", "a1", "a2", "a3"],
        ["Phường Trảng Dài", 3, -1, 0],
        ["Phường Long Bình", 3, 1, "vài"],
      ],
      2018,
      "Biên Hòa",
    );
    expect(rows.find(([, code]) => code === "negative")?.slice(0, 4)).toEqual([
      "Lỗi",
      "negative",
      "dòng 2, cột 3 (a2)",
      "Phường Trảng Dài",
    ]);
    expect(rows.find(([, code]) => code === "not-a-number")?.[2]).toBe("dòng 3, cột 4 (a3)");
    expect(rows[0]?.[0]).toBe("Lỗi");
  });

  it("a range without a header is one finding, not an error cell", () => {
    expect(checkTable.run([[1, 2, 3]], 2018)[0]?.slice(0, 2)).toEqual(["Lỗi", "no-header"]);
    expect(checkTable.run([[null]], 2018)[0]?.slice(0, 2)).toEqual(["Lỗi", "no-header"]);
  });

  it("wants a year it can read and a district it knows", () => {
    expect(errorOf(() => checkTable.run([["a1"]], "hai nghìn"))).toContain("Năm phải là số nguyên");
    expect(errorOf(() => checkTable.run([["a1"]], 2018, "Hoàn Kiếm"))).toContain("Không có huyện như vậy");
  });
});

it("PHIENBAN names the program, its version and the plan", () => {
  expect(version.run()).toMatch(/^Địa bàn \d+\.\d+\.\d+ · Kế hoạch 7488\/KH-UBND$/);
});
