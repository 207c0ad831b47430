import { raised } from "./duty-sheet.ts";

it("a duty that is not met: one warning a duty, its areas with both figures; a request is information", () => {
  const [posts, ...more] = raised(
    "obligation-not-met",
    ["N8", null, "Xã Phước Tân", 2018, null, 11, 12],
    ["N8", null, "Phường Trảng Dài", 2018, null, 9, 10],
    ["N2", null, null, 2018, "Không"],
  );
  expect(posts?.message.vi).toBe(
    "Bố trí đủ biên chế Công an, năm 2018: chưa thực hiện tại Xã Phước Tân (11/12); Phường Trảng Dài (9/10). Thực hiện, hoặc ghi lý do chấp nhận.",
  );
  expect(posts).toMatchObject({ severity: "warning", citation: { clause: "IV.3-1" } });
  expect(posts?.cells.map(({ address }) => address)).toEqual(["A2", "A3"]);
  expect(posts?.units.map(({ code }) => code)).toEqual(["26377", "25993"]);
  expect(more.map(({ severity, numbers }) => [severity, numbers["units"]])).toEqual([
    ["info", { vi: "Cấp huyện", en: "District" }],
  ]);
});
