import { otherProvince } from "../../../../core/checks/units/other-province.ts";
import { assess } from "../../../../core/assess/assess.ts";
import { open, reopen } from "../../../../core/open/open.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { loadRegisters } from "../../../../core/register/registers.ts";
import { sheetOf } from "../../sheet-builder.ts";

const title = "RÀ SOÁT ĐỊA BÀN THỊ XÃ DĨ AN, TỈNH BÌNH DƯƠNG NĂM 2018";
const sheet = sheetOf({ title, rows: [["Phường Tân Bình", 1, 2, 3]] });

it.each([
  ["a district of Đồng Nai", sheetOf({ rows: [["Tam Hiệp", 1, 2, 3]] })],
  ["a place whose list is not at hand: no-district says so", sheet],
])("says nothing of %s", (_name, given) => {
  expect(assess(given, plan7488).findings.map(({ code }) => code)).not.toContain(otherProvince.code);
});

it("says where the place is named, which it is and by which list it is read", async () => {
  const opened = open(sheet, plan7488);
  const { findings } = assess(reopen(opened, await loadRegisters(opened.missingRegisters)));
  const [found] = findings.filter(({ code }) => code === otherProvince.code);
  expect(found?.what.vi).toBe(
    "Tiêu đề (ô A1) ghi Thị xã Dĩ An, Tỉnh Bình Dương: đọc theo danh mục cả nước ngày 15/10/2017.",
  );
});
