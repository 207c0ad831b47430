import { freeTitle } from "../../../../core/sheet/managed/sheet-title.ts";

describe("the title of a sheet", () => {
  it.each([
    ["Kết quả rà soát", [], "Kết quả rà soát"],
    ["Kết quả rà soát", ["KẾT QUẢ RÀ SOÁT"], "Kết quả rà soát (2)"],
    ["Sổ", ["Sổ", "Sổ (2)"], "Sổ (3)"],
    ["Quý I/2019: [nháp]", [], "Quý I 2019   nháp"],
    ["'trong ngoặc'", [], "trong ngoặc"],
    ["Danh sách các xã, phường, thị trấn", [], "Danh sách các xã, phường, thị t"],
    ["Danh sách các xã, phường, thị trấn", ["Danh sách các xã, phường, thị t"], "Danh sách các xã, phường, t (2)"],
    ["***", [], "Sheet"],
    ["History", [], "Sheet"],
  ])("%s among %j becomes %s", (wanted, taken, title) => {
    expect(freeTitle(wanted, taken)).toBe(title);
  });
});
