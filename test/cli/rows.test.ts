import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, type Run } from "./run-diaban.ts";

const folder = mkdtempSync(join(tmpdir(), "diaban-rows-"));
const csv = `Tên đơn vị,Phê duyệt,Chuyển tiếp,a1,a2,a3
Phường Tam Hiệp,x,,10,2,0
Phường Quyết Thắng,,,5,1,0
`;
const objects = [
  { "Tên đơn vị": "Phường Tam Hiệp", "Phê duyệt": "x", "Chuyển tiếp": null, a1: 10, a2: 2, a3: 0 },
  { "Tên đơn vị": "Phường Quyết Thắng", a1: 5, a2: 1, a3: 0 },
];
const of2018 = ["--district", "Biên Hòa", "--year", "2018"];

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

function fromInput(input: string | Uint8Array, ...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli/diaban.cjs", ...args], { input });
  return { code: status ?? -1, out: stdout.toString(), err: stderr.toString() };
}

const readIn = ({ out }: Run) =>
  (JSON.parse(out) as { files: readonly Record<string, unknown>[] }).files.map(({ status, units, selected, cap }) => [
    status,
    units,
    selected,
    cap,
  ]);

describe("rows instead of a workbook", () => {
  it("are read from .csv and .json files, in every form of JSON", () => {
    const files = [
      file("a.csv", csv),
      file("b.csv", Buffer.from(`\ufeff${csv.replaceAll(",", ";")}`, "utf16le")),
      file("c.json", JSON.stringify(objects)),
      file(
        "d.json",
        JSON.stringify([Object.keys(objects[0] ?? {}), ...objects.map((one) => Object.values(one))].slice(0, 2)),
      ),
      file("e.json", JSON.stringify({ tables: [{ sheet: "Rà soát", rows: objects }] })),
    ];
    // 15 % of the 30 units of Biên Hòa is 4.
    expect(readIn(run("check", ...files, ...of2018, "--json"))).toEqual([
      ["checked", 2, 1, 4],
      ["checked", 2, 1, 4],
      ["checked", 2, 1, 4],
      ["checked", 1, 1, 4],
      ["checked", 2, 1, 4],
    ]);
  });

  it.each<[string, string | Uint8Array]>([
    ["CSV", csv],
    ["JSON", JSON.stringify(objects)],
  ])("come in at standard input as %s", (_form, text) => {
    expect(readIn(fromInput(text, "check", "-", ...of2018, "--json"))).toEqual([["checked", 2, 1, 4]]);
  });

  it("a workbook comes in at standard input too", () => {
    const { code, out } = spawnSyncFile("samples/bien-hoa-2018.xlsx");
    expect(out).toMatch(/^-\n/);
    expect(out).toContain("4/30 đơn vị cấp xã = 13,33 % ≤ 15 %, tối đa 4");
    expect(code).toBe(0);
  });

  it("that cannot be read are refused in a sentence, the others checked", () => {
    const files = [
      file("f.csv", ""),
      file("g.csv", Buffer.from([0x54, 0xea, 0x6e, 0x2c, 0x61, 0x31])),
      file("h.csv", 'a,"b'),
      file("i.json", "{"),
      file("j.json", '{"rows": []}'),
      file("k.json", '[{"a1": {"b": 1}}]'),
      file("l.json", '{"tables": [{"sheet": "S", "rows": [["x"]], "formats": []}]}'),
    ];
    const { code, out } = run("check", ...files, join(folder, "a.csv"), ...of2018, "--lang", "en");
    expect(code).toBe(2);
    const said = out.split(/\n(?=\S)/).map((one) => one.split("\n")[1]?.trim());
    expect(said).toEqual([
      expect.stringMatching(/^✖ The workbook has no filled cell/),
      expect.stringMatching(/^✖ This is no UTF-8 text, so nothing was read\./),
      expect.stringMatching(/^✖ No table can be read from this text \(CSV: .*each quotation mark closed/),
      expect.stringMatching(/^✖ No table can be read from this text \(Expected property name/),
      expect.stringMatching(/^✖ No table can be read from this text \(tableFrom: an object \(rows\) was given/),
      expect.stringMatching(
        /^✖ No table can be read from this text \(cell in row 2, column 1 of «Sheet1»: an object \(b\)/,
      ),
      expect.stringMatching(
        /^✖ No table can be read from this text \(JSON: "formats" was given; accepted: tables; in each/,
      ),
      expect.stringMatching(/^Thành phố Biên Hòa · 2018/),
    ]);
  });
});

function spawnSyncFile(path: string): Run {
  const { status, stdout, stderr } = spawnSync("sh", [
    "-c",
    `"${process.execPath}" dist/cli/diaban.cjs check - < ${path}`,
  ]);
  return { code: status ?? -1, out: stdout.toString(), err: stderr.toString() };
}

describe("diaban check --format", () => {
  const bad = "samples/bien-hoa-2018-loi.xlsx";

  it("ndjson prints a line a file, csv a line a finding", () => {
    const lines = run("check", bad, "không-có.xlsx", "--format", "ndjson").out.trimEnd().split("\n");
    expect(lines.map((one) => (JSON.parse(one) as { status: string }).status)).toEqual(["checked", "unreadable"]);
    const table = run("check", bad, "không-có.xlsx", "--format", "csv");
    const [head, first, ...rest] = table.out.trimEnd().split("\n");
    expect(head).toBe("file,status,severity,code,sheet,cells,units,message,citation,accepted,fingerprint");
    expect(first).toMatch(/^samples\/bien-hoa-2018-loi\.xlsx,checked,error,[a-z-]+,/);
    // 12 errors, 13 warnings and 6 notes, and the file that is not there.
    expect(rest).toHaveLength(31);
    expect(rest.at(-1)).toMatch(/^không-có\.xlsx,unreadable,error,,,,,Không tìm thấy tệp/);
    expect(table.code).toBe(2);
  });

  it("csv leaves no formula for the spreadsheet that opens it", () => {
    const name = file("=1+1.csv", csv);
    const { stdout } = spawnSync(
      process.execPath,
      [join(process.cwd(), "dist/cli/diaban.cjs"), "check", "=1+1.csv", "--format", "csv"],
      {
        cwd: folder,
        encoding: "utf8",
      },
    );
    expect(name).toMatch(/=1\+1\.csv$/);
    expect(
      stdout
        .split("\n")
        .slice(1)
        .every((one) => one === "" || one.startsWith("'=1+1.csv,")),
    ).toBe(true);
  });

  it("sarif tells of checks, findings and cells as editors read them", () => {
    const { out, code } = run("check", bad, "không-có.xlsx", "--format", "sarif", "--lang", "en");
    const { version, runs } = JSON.parse(out) as {
      version: string;
      runs: readonly {
        tool: { driver: { rules: readonly { id: string }[] } };
        invocations: readonly { executionSuccessful: boolean; toolExecutionNotifications: readonly unknown[] }[];
        results: readonly { ruleId: string; level: string; locations: readonly unknown[] }[];
      }[];
    };
    const [first] = runs;
    expect([version, runs.length, code]).toEqual(["2.1.0", 1, 2]);
    const ids = first?.tool.driver.rules.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(first?.results.every(({ ruleId }) => ids.includes(ruleId))).toBe(true);
    const levels = first?.results.map(({ level }) => level) ?? [];
    expect(["error", "warning", "note"].map((level) => levels.filter((one) => one === level).length)).toEqual([
      12, 13, 6,
    ]);
    expect(first?.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: "error" }],
    });
    const column = first?.results.find(({ ruleId }) => ruleId === "duplicate-column");
    expect(column?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "samples/bien-hoa-2018-loi.xlsx" },
          region: { startLine: 7, startColumn: 9 },
        },
        logicalLocations: [{ fullyQualifiedName: "Rà soát 2018!I7" }],
      },
    ]);
  });

  it("and --json are not asked for together", () => {
    expect(run("check", bad, "--json", "--format", "csv").code).toBe(2);
  });
});

describe("diaban list and explain", () => {
  it("list what the program knows by name", () => {
    const count = (kind: string) => run("list", kind).out.trimEnd().split("\n").length;
    // 27 criteria; targets T1–T10 and both gates; 29 functions.
    expect(["criteria", "targets", "functions"].map(count)).toEqual([27, 12, 29]);
    expect(run("list", "checks").out).toMatch(/^cap-exceeded +Vượt mức trần +Kế hoạch 7488\/KH-UBND, mục III\.2$/m);
    expect(run("list", "things").code).toBe(2);
  });

  it.each<[string, RegExp]>([
    ["cap-exceeded", /^cap-exceeded · Vượt mức trần\n(?:.*\n)+ {2}Kế hoạch 7488\/KH-UBND, mục III\.2\n/],
    ["a1", /^a1 · Số vụ phạm pháp hình sự/],
    ["t2", /^T2 · /],
    ["Q14", /^Q14 · /],
    ["DIABAN.DIEM", /^DIABAN\.DIEM · [^]*=DIABAN\.DIEM\(D9:AF38\)/],
    ["III.2", /^cap-exceeded · /m],
  ])("explain %s", (asked, says) => {
    const { code, out } = run("explain", asked);
    expect(out).toMatch(says);
    expect(code).toBe(0);
  });

  it("what has no such name is refused", () => {
    const { code, out, err } = run("explain", "III.20");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Không có mã, điều khoản hay hàm nào tên «III.20»");
  });
});

it("diaban check --watch checks a folder, and again what is saved", async () => {
  const watched = mkdtempSync(join(tmpdir(), "diaban-watch-"));
  const sheet = join(watched, "so.xlsx");
  copyFileSync("samples/bien-hoa-2018.xlsx", sheet);
  const program = spawn(process.execPath, ["dist/cli/diaban.cjs", "check", watched, "--watch"]);
  let said = "";
  program.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const until = async (text: string) => {
    while (!said.includes(text)) await new Promise((resolve) => program.stdout.once("data", resolve));
  };
  await until("0 lỗi");
  copyFileSync("samples/bien-hoa-2018-loi.xlsx", sheet);
  await until("12 lỗi");
  program.kill("SIGINT");
  const code = await new Promise((resolve) => program.once("exit", resolve));
  expect(code).toBe(1);
}, 30_000);
