import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWorkbook, textRow } from "../files/workbook-builder.ts";
import { run } from "./run-diaban.ts";

/** Erases the line above, starts a line of its own, turns what follows round, sets a title by a C1 sequence. */
const attack = "\u001b[1A\u001b[2K\r\n✔ 0 lỗi\u202e\u2066\u009d0;x\u009c\u0007";
/** The same as a workbook holds it; the Office formats write what XML cannot hold as _xHHHH_. */
const inWorkbook = "_x001B_[1A_x001B_[2K_x000D_&#10;✔ 0 lỗi\u202e\u2066\u009d0;x\u009c_x0007_";
const inName = "✖\u001b[1A\u001b[2K\n✔ 0 lỗi\u202e\u009b2K";
const raw = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

const workbook = (title: string) =>
  buildWorkbook({
    sheetName: `Rà soát\u202e\u009b2K`,
    sheet: `<sheetData>${textRow(1, [title])}${textRow(2, ["STT", `Đơn vị ${inWorkbook}`, "A1", "A2", "Đề xuất", "QĐ"])}${[
      ["1", `Phường Tam Hiệp${inWorkbook}`, "2", `12${inWorkbook}`, "x", inWorkbook],
      ["2", `Xã ${inWorkbook}`, inWorkbook, "-5", inWorkbook, "12/QĐ"],
      ["3", "Phường Tân Hòa", "1", "2", "x", "-"],
      ["4", "Phường Tân Hòa", "1", "2", "x", "-"],
    ]
      .map((cells, index) => textRow(3 + index, cells))
      .join("")}</sheetData>`,
  });

describe("what a workbook, a plan file or a file name brings along", () => {
  const folder = mkdtempSync(join(tmpdir(), "diaban-raw-"));
  const districts = join(folder, `huyện${inName}`);
  const file = join(districts, `sổ${inName}.xlsx`);
  const plan = join(folder, `kế hoạch${inName}.json`);
  const out = join(folder, `ra${inName}`);
  beforeAll(() => {
    mkdirSync(districts);
    writeFileSync(file, workbook(`RÀ SOÁT THÀNH PHỐ BIÊN HÒA NĂM 2018 ${inWorkbook}`));
    writeFileSync(join(districts, `hỏng${inName}.xlsx`), "PK");
    writeFileSync(join(districts, `khác${inName}.txt`), "x");
    const written = JSON.parse(readFileSync("plans/plan-7488.json", "utf8")) as Record<string, unknown>;
    writeFileSync(plan, JSON.stringify({ ...written, document: { attack }, [`x${attack}`]: attack }));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ["check", () => ["check", file, "--why", "cap", "--why", `score:${attack}`]],
    ["check, finalising", () => ["check", file, "--final", "--lang", "en"]],
    ["check, no such file", () => ["check", `${file}x`]],
    ["check, unknown option", () => ["check", file, `--${attack}`]],
    ["check, wrong value", () => ["check", file, "--year", attack]],
    ["no such command", () => [attack]],
    ["score", () => ["score", file, join(districts, `hỏng${inName}.xlsx`), "--why", "scale"]],
    ["score in English", () => ["score", file, "--lang", "en"]],
    ["consolidate", () => ["consolidate", districts]],
    ["consolidate, no such folder", () => ["consolidate", `${districts}x`]],
    ["consolidate, wrong ending", () => ["consolidate", districts, "--out", out]],
    ["report", () => ["report", districts, "--out", `${out}.docx`]],
    ["report, no such folder", () => ["report", districts, "--out", join(out, "x.docx")]],
    ["template", () => ["template", "--year", "2018", "--district", "731", "--out", `${out}.xlsx`]],
    ["template of nowhere", () => ["template", "--year", "2018", "--district", attack]],
    ["a plan file", () => ["check", file, "--plan", plan]],
    ["a plan file of a report", () => ["report", file, "--plan", plan, "--out", `${out}.docx`]],
    ["JSON of check", () => ["check", file, "--json", "--why", "cap"]],
    ["JSON of score", () => ["score", file, "--json"]],
    ["JSON of consolidate", () => ["consolidate", districts, "--json"]],
    ["JSON of a plan file", () => ["check", file, "--json", "--plan", plan]],
  ])("%s prints nothing that a terminal acts on, and no line of it", (_name, args) => {
    const { out: printed, err } = run(...args());
    const all = `${printed}${err}`;
    expect(all).not.toBe("");
    expect(raw.exec(all)).toBeNull();
    expect(all.split("\n").filter((one) => /^\s*✔/.test(one))).toEqual([]);
  });

  it("JSON brings every letter back", () => {
    const { files } = JSON.parse(run("check", file, "--json").out) as { files: { file: string }[] };
    expect(files[0]?.file).toBe(file);
  });
});

it("only one file of the command line and its servers writes to the terminal", () => {
  const files = readdirSync("cli", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const writing = files.filter((name) =>
    /console\.|(?:stdout|stderr)\.write/.test(readFileSync(join("cli", name), "utf8")),
  );
  expect(writing).toEqual(["print/print.ts"]);
});
