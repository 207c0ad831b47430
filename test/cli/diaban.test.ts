import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assess } from "../../core/assess/assess.ts";
import { plan7488 } from "../../core/plan/plan-7488.ts";
import { readWorkbook } from "../../files/read/read-workbook.ts";
import { run } from "./run-diaban.ts";

interface Json {
  readonly schema: number;
  readonly version: string;
  readonly plan: string;
  readonly files: readonly (Record<string, unknown> & {
    readonly findings: readonly { code: string; fingerprint: string }[];
  })[];
}
const json = (...args: readonly string[]) => JSON.parse(run("check", "--json", ...args).out) as Json;

const samples = ["bien-hoa-2018.xlsx", "bien-hoa-2018-loi.xlsx", "dinh-quan-cu.xlsx"];

describe("diaban check", () => {
  it.each([
    ["a file without errors", ["samples/bien-hoa-2018.xlsx"], 0],
    ["a file with errors", ["samples/bien-hoa-2018-loi.xlsx"], 1],
    ["warnings only", ["samples/dinh-quan-cu.xlsx", "--no-carried-over"], 0],
    ["a list that does not say who is carried over", ["samples/dinh-quan-cu.xlsx"], 1],
    ["warnings only, strictly", ["samples/dinh-quan-cu.xlsx", "--no-carried-over", "--strict"], 1],
    ["an area carried over, about to be finalised without a reason", ["samples/bien-hoa-2018.xlsx", "--final"], 1],
    ["blanks, about to be finalised", ["samples/dinh-quan-cu.xlsx", "--final"], 1],
    ["an unreadable file among good ones", ["samples/bien-hoa-2018.xlsx", "README.md"], 2],
    ["a file that is not there", ["không-có.xlsx"], 2],
    ["a folder", ["samples"], 2],
    ["no file at all", [], 2],
    ["an option nobody knows", ["samples/bien-hoa-2018.xlsx", "--nope"], 2],
  ])("answers %s with its exit code", (_what, args, code) => expect(run("check", ...args).code).toBe(code));

  it("says in one sentence why a file was not read, and checks the others all the same", () => {
    const { out } = run("check", "README.md", "samples/bien-hoa-2018.xlsx");
    expect(out).toMatch(/README\.md\n {2}✖ .+\n/);
    expect(out).toContain("0 lỗi, 1 cảnh báo, 2 thông tin · 4/30 đơn vị cấp xã = 13,33 % ≤ 15 %, tối đa 4");
  });

  it("prints what, where, why and what to do next, without colours in a pipe", () => {
    const { out } = run("check", "samples/bien-hoa-2018-loi.xlsx");
    expect(out).toContain("Đã chọn 5/30 đơn vị cấp xã (16,67 %)");
    expect(out).toContain("Xem xét bỏ ít nhất 1 địa bàn");
    expect(out).toContain("Kế hoạch 7488/KH-UBND, mục III.2");
    expect(out).not.toContain("\u001b[");
  });

  it("speaks English when asked", () =>
    expect(run("check", "samples/bien-hoa-2018-loi.xlsx", "--lang", "en").out).toContain(
      "12 errors, 13 warnings, 6 notes",
    ));
});

describe("diaban check --json", () => {
  it("prints the contract", () => {
    const { schema, version, plan, files } = json("samples/bien-hoa-2018.xlsx");
    expect([schema, plan]).toEqual([1, "7488"]);
    expect(version).toBe((JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version);
    expect(files[0]).toMatchObject({
      file: "samples/bien-hoa-2018.xlsx",
      status: "checked",
      sheet: "Rà soát 2018",
      district: { code: "731", name: "Thành phố Biên Hòa" },
      year: 2018,
      units: 30,
      base: { n: 30, source: "register" },
      selected: 3,
      carriedOver: 1,
      cap: 4,
      totals: { error: 0, warning: 1, info: 2 },
    });
    const [first] = (files[0]?.["scores"] ?? []) as { unit: unknown; score: number; exact: string; rank: number }[];
    expect(first).toMatchObject({ unit: { code: "25993", name: "Phường Trảng Dài" }, rank: 1 });
    expect(first?.exact).toMatch(/^\d+(\/\d+)?$/);
  });

  it("names an unreadable file and why", () =>
    expect(json("LICENSE").files[0]).toMatchObject({
      file: "LICENSE",
      status: "unreadable",
      reason: expect.stringMatching(/\S+ \S+/) as string,
    }));

  it.each(samples)("%s: the same findings as the core", async (name) => {
    const outcome = await readWorkbook(readFileSync(`samples/${name}`), name);
    if (!outcome.ok) throw new Error(outcome.refusal.sentence.vi);
    const expected = assess(outcome.content, plan7488).findings.map(({ fingerprint }) => fingerprint);
    expect(json(`samples/${name}`).files[0]?.findings.map(({ fingerprint }) => fingerprint)).toEqual(expected);
  });

  it("takes year and district from the options when the sheet does not say them", () => {
    const [file] = json("samples/bien-hoa-2018.xlsx", "--year", "2019", "--district", "731").files;
    expect(file).toMatchObject({ year: 2019, district: { code: "731", name: "Thành phố Biên Hòa" } });
  });

  it("never carries the content of a column of persons", () => {
    const folder = mkdtempSync(join(tmpdir(), "diaban-"));
    const file = join(folder, "khong-phai-so.xlsx");
    writeFileSync(file, "Họ tên,a1\nNguyễn Văn A,3\n");
    expect(JSON.stringify(json(file))).not.toContain("Nguyễn Văn A");
  });
});

describe("diaban check --plan", () => {
  const folder = mkdtempSync(join(tmpdir(), "diaban-plan-"));
  const planFile = (name: string, content: string | Uint8Array) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  const sample = "samples/bien-hoa-2018.xlsx";
  const plan7488File = readFileSync("plans/plan-7488.json", "utf8");

  it("judges by the plan of the file: 10 % of 30 units is a cap of 3, and 4 areas count", () => {
    const file = planFile(
      "10.json",
      plan7488File.replace('"value": 15,', '"value": 10,').replace('"id": "7488"', '"id": "rieng"'),
    );
    const { plan, files } = json(sample, "--plan", file);
    expect(plan).toBe("rieng");
    expect(files[0]).toMatchObject({ cap: 3, selected: 3, carriedOver: 1 });
    expect(files[0]?.findings.map(({ code }) => code)).toContain("cap-exceeded");
  });

  it("plan 7488 as a file answers what the built-in plan answers", () => {
    expect(json(sample, "--plan", "plans/plan-7488.json")).toEqual(json(sample));
  });

  it("reads a file that was saved as UTF-16", () => {
    const file = planFile("utf16.json", Buffer.from(`\uFEFF${plan7488File}`, "utf16le"));
    expect(run("check", sample, "--plan", file).code).toBe(0);
  });

  it("refuses a wrong plan with every place, and checks nothing", () => {
    const wrong = plan7488File
      .replace('"value": 15,', '"value": 12.5,')
      .replace('"leaving"', '"leavng"')
      .replace('"period"', '"perid"');
    const { code, out, err } = run("check", sample, "--plan", planFile("wrong.json", wrong));
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(
      'cap.percent.value: 12.5 là số thập phân không có dấu nháy, máy không giữ được đúng. Viết trong dấu nháy: "12.5".',
    );
    expect(err).toContain('leavng: Không có khóa "leavng" ở đây.');
    expect(err).toContain('perid: Không có khóa "perid" ở đây.');
    // One fault is one problem: what «perid» was to be is not told to be missing besides.
    expect(err.match(/✖/g)).toHaveLength(3);
  });

  it("refuses in JSON too", () => {
    const { code, out } = run("check", sample, "--json", "--plan", planFile("empty.json", "{}"));
    expect(code).toBe(2);
    const answer = JSON.parse(out) as { plan: null; files: []; refused: { problems: { path: string }[] } };
    expect(answer).toMatchObject({ schema: 1, plan: null, files: [] });
    expect(answer.refused.problems.map(({ path }) => path)).toContain("period");
  });

  it.each([
    ["a file that is not there", () => join(folder, "không-có.json"), "Không tìm thấy tệp"],
    ["a folder", () => folder, "Đây là thư mục"],
    [
      "a picture",
      () => planFile("hình.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff)),
      "không phải là tệp văn bản UTF-8",
    ],
  ])("says of %s why it cannot be a plan", (_what, file, said) => {
    const { code, err } = run("check", sample, "--plan", file());
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
