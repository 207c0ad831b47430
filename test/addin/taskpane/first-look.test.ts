import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";

const script = readFileSync(join(__dirname, "../../../addin/taskpane/first-look.js"), "utf8");

it("can be read by the engine of old Excels", () => {
  expect(() => parse(script, { ecmaVersion: 5, sourceType: "script" })).not.toThrow();
  expect(() => parse(`${script}\nconst x = 1;`, { ecmaVersion: 5, sourceType: "script" })).toThrow();
});
