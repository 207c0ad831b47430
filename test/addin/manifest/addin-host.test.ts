import { addinFiles } from "../../../tools/addin/addin-files.ts";
import { addinHost } from "../../../tools/addin/addin-host.ts";

it.each([
  [undefined, "https://localhost:3000"],
  [" ", "https://localhost:3000"],
  ["https://may-chu.example", "https://may-chu.example"],
  ["https://May-Chu.example:8443/dia-ban//", "https://may-chu.example:8443/dia-ban"],
])("reads %p as %s", (given, host) => {
  expect(addinHost(given)).toBe(host);
});

it.each([
  "http://may-chu.example",
  "may-chu.example",
  "https://a.example/?x=1",
  "https://a.example/#x",
  "https://u@a.example",
])("refuses %s: Excel opens https only, and the address stands before every path", (given) => {
  expect(() => addinHost(given)).toThrow("DIABAN_HOST phải là địa chỉ https");
});

it("puts the address of the build everywhere", () => {
  const files = addinFiles("https://may-chu.example/dia-ban");
  const text = (file: string) => String(files.get(file));
  for (const [file, content] of files) {
    if (typeof content === "string") expect([file, content.includes("localhost")]).toEqual([file, false]);
  }
  expect(text("manifest.xml")).toContain('"https://may-chu.example/dia-ban/taskpane.html"');
  expect(text("functions.json")).toContain('"https://may-chu.example/dia-ban/help.html#muctran"');
  expect(text("functions.en-US.json")).toContain('"https://may-chu.example/dia-ban/help.html#muctran-en"');
});

it("finds in the help page what the functions point to", () => {
  const files = addinFiles("https://localhost:3000");
  const help = String(files.get("help.html"));
  for (const file of ["functions.json", "functions.en-US.json"]) {
    for (const [, anchor] of String(files.get(file)).matchAll(/help\.html#([\w-]+)/g)) {
      expect(help).toContain(`id="${anchor}"`);
    }
  }
  expect(help).toContain('id="english"');
  expect(help).toContain("=DIABAN.TRONGTRAN(2;13)");
  expect(help).toContain("=DIABAN.TRONGTRAN(2,13)");
  expect(help).toContain('id="cap-exceeded"');
});
