import { openWatched } from "./watched-page.ts";

it("the embedded spreadsheet keeps every promise of the port on its screen too", async () => {
  const watched = await openWatched();
  const { page, trouble } = watched;
  const check = page.getByRole("button", { name: "Việc khác" });
  await check.waitFor();
  await check.focus();
  await page.keyboard.press("Control+Alt+Shift+KeyT");
  await page.getByRole("button", { name: "Bắt đầu thử" }).click();
  const outcome = page.getByRole("textbox", { name: "Kết quả thử" });
  await outcome.waitFor();
  const said = await outcome.inputValue();
  expect(said.split("\n").filter((line) => line.startsWith("✗"))).toEqual([]);
  expect(said).toMatch(/^Đạt 9\/9/);
  expect(trouble).toEqual([]);
  await watched.close();
});
