import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hostWith } from "../excel-host/load-content.ts";
import { readSample } from "../excel-host/read-sample.ts";
import { openExcelPane } from "./excel-pane.ts";
import { newContext, site } from "./running.ts";

/** A commune of the far north: the list of the whole country. */
const country = "Lũng Cú";
/** Words beside the pictures of the years, and the name of a native chart. */
const pictures = "Vòng đời từng địa bàn";
const chart = "DIABAN_TYLE";

it("checks a sheet without the list of the whole country and without charts, which come when somebody goes there", async () => {
  const pane = await openExcelPane(hostWith(await readSample("bien-hoa-2018.xlsx")));
  const { page } = pane;
  /** All programs that were asked for, from the first on: a reload lets none be missed. */
  const asked = new Set<string>();
  page.context().on("request", (request) => {
    const { origin, pathname } = new URL(request.url());
    if (`${origin}/` === site.url && pathname.endsWith(".js")) asked.add(pathname);
  });
  const loaded = () => [...asked].map((file) => readFileSync(join("dist/web", file), "utf8")).join("\n");
  await page.reload();
  await page.getByRole("group", { name: "Lọc theo mức" }).waitFor();
  await page.waitForLoadState("networkidle");
  expect([...asked]).toEqual(expect.arrayContaining([expect.stringMatching(/pane\.js$/)]) as string[]);
  expect([country, pictures, chart].filter((words) => loaded().includes(words))).toEqual([]);
  await page.getByRole("button", { name: "Tiến độ", exact: true }).click();
  await page.getByRole("table", { name: "Qua các năm" }).waitFor();
  expect(loaded()).toContain(pictures);
  expect(loaded()).not.toContain(country);
  await pane.close();
  expect(pane.trouble).toEqual([]);
});

it("the example page assesses its table by the library as it is built", async () => {
  const context = await newContext({});
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on("pageerror", (error) => trouble.push(error.message));
  await page.route("http://examples.test/**", (route) =>
    route.fulfill({ path: `.${new URL(route.request().url()).pathname}` }),
  );
  await page.goto("http://examples.test/examples/page.html");
  await page.getByText("Mức trần: 4", { exact: true }).waitFor();
  // The cap of the 30 units of Biên Hòa, and at least what is said of the columns that are missing.
  expect(await page.getByRole("listitem").count()).toBeGreaterThan(1);
  await context.close();
  expect(trouble).toEqual([]);
});
