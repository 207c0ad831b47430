import { raised } from "./duty-sheet.ts";

it("a day outside the year of its row; what is done once may date from any day of the plan", () => {
  const odd = raised(
    "obligation-date-odd",
    ["N19", null, null, 2018, null, null, null, "3/KH-UBND", "05/01/2017"],
    ["N22", null, "Xã Phước Tân", 2018, null, null, null, "4/KH-UBND", "31/12/2018"],
    ["N7", null, "Xã Phước Tân", 2018, null, null, null, "5/QĐ-UBND", "05/9/2017"],
    ["N21", null, "Xã Phước Tân", 2018, null, null, null, "6/QĐ-UBND", "30/7/2017"],
  );
  expect(odd.map(({ severity, what, cells }) => [severity, what.vi, cells[0]?.address])).toEqual([
    [
      "warning",
      "Kế hoạch huy động các ngành, đoàn thể, Cấp huyện: ngày 05/01/2017 ngoài 01/01/2018 – 31/12/2018.",
      "A2",
    ],
    [
      "warning",
      "Quy chế hoạt động, phân công thành viên, Xã Phước Tân: ngày 30/7/2017 ngoài 31/7/2017 – 31/12/2020.",
      "A5",
    ],
  ]);
});
