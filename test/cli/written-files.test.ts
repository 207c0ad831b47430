import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWorkbook } from "../files/workbook-builder.ts";
import { isMarkedOutput } from "../../files/write/output-mark.ts";
import { whyNotWritten, writeOutput } from "../../cli/written-files.ts";
import { run } from "./run-diaban.ts";

const isLinux = process.platform === "linux";
const workbook = buildWorkbook();
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "diaban-write-"))));
afterEach(() => rmSync(folder, { recursive: true }));

describe("what may be replaced", () => {
  it("is a file of ours as it was written", async () => {
    const file = join(folder, "a.xlsx");
    expect(await writeOutput(file, workbook, false)).toBeNull();
    expect(isMarkedOutput(readFileSync(file))).toBe(true);
    expect((await whyNotWritten(file, ".xlsx", false))?.vi).toContain("Tệp đã có; không ghi đè.");
    expect(await whyNotWritten(file, ".xlsx", true)).toBeNull();
    expect((await writeOutput(file, workbook, false))?.vi).toContain("Tệp đã có; không ghi đè.");
    expect(await writeOutput(file, workbook, true)).toBeNull();
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  it.each([
    ["a workbook of somebody's", workbook],
    ["a text", Buffer.from("Dia ban 00000000")],
    ["nothing", Buffer.alloc(0)],
  ])("is not %s", async (_name, bytes) => {
    const file = join(folder, "a.xlsx");
    writeFileSync(file, bytes);
    expect((await whyNotWritten(file, ".xlsx", true))?.vi).toContain("không ghi đè, kể cả với --force");
  });

  it("is not a file of ours that somebody changed", async () => {
    const file = join(folder, "a.xlsx");
    await writeOutput(file, workbook, false);
    const bytes = readFileSync(file);
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect((await whyNotWritten(file, ".xlsx", true))?.vi).toContain("đã được sửa sau khi tạo");
  });

  it("is no folder and nothing behind a link", async () => {
    mkdirSync(join(folder, "b.docx"));
    await writeOutput(join(folder, "a.xlsx"), workbook, false);
    symlinkSync(join(folder, "a.xlsx"), join(folder, "l.xlsx"));
    expect((await whyNotWritten(join(folder, "b.docx"), ".docx", true))?.vi).toContain("là một thư mục");
    expect((await whyNotWritten(join(folder, "l.xlsx"), ".xlsx", true))?.vi).toContain("không ghi qua liên kết");
  });

  it("holds for every command that writes", () => {
    const book = join(folder, "so.xlsx");
    const word = join(folder, "so.docx");
    for (const file of [book, word]) writeFileSync(file, "của người khác");
    const runs = [
      run("template", "--district", "731", "--year", "2018", "--out", book, "--force"),
      run("consolidate", folder, "--out", book, "--force"),
      run("report", "samples/bien-hoa-2018.xlsx", "--out", word, "--force"),
    ];
    expect(runs.map(({ code }) => code)).toEqual([2, 2, 2]);
    for (const { err } of runs) expect(err).toContain("không phải do chương trình này tạo");
    for (const file of [book, word]) expect(readFileSync(file, "utf8")).toBe("của người khác");
  });

  it("template writes no .xlsx under another ending", () => {
    const { code, err } = run("template", "--district", "731", "--year", "2018", "--out", join(folder, "x.xls"));
    expect(code).toBe(2);
    expect(err).toContain("Tên tệp kết quả phải có đuôi .xlsx.");
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("why it was not written", () => {
  it("names a folder that is not there and a name that is too long", async () => {
    expect((await whyNotWritten(join(folder, "x/a.xlsx"), ".xlsx", false))?.vi).toContain(
      "Không có thư mục để ghi tệp kết quả",
    );
    expect((await writeOutput(join(folder, `${"a".repeat(300)}.xlsx`), workbook, false))?.vi).toContain(
      "Tên tệp quá dài",
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  // The superuser may write anywhere.
  (isLinux && process.getuid?.() !== 0 ? it : it.skip)("names a missing permission", async () => {
    chmodSync(folder, 0o500);
    expect((await writeOutput(join(folder, "a.xlsx"), workbook, false))?.vi).toContain("Không có quyền ghi");
    chmodSync(folder, 0o700);
  });

  (isLinux ? it : it.skip)("tells a disk of 8 KB as full and leaves nothing on it", () => {
    const commands = [
      ["template", "--district", "731", "--year", "2018", "--out", join(folder, "a.xlsx")],
      ["report", "samples/bien-hoa-2018.xlsx", "--kind", "district", "--out", join(folder, "a.docx")],
      ["consolidate", districtFolder(), "--out", join(folder, "b.xlsx")],
    ];
    for (const args of commands) {
      // No file may grow beyond eight blocks of 1,024 bytes.
      const { status, stderr } = spawnSync(
        "bash",
        ["-c", 'ulimit -f 8; exec "$@"', "bash", process.execPath, "dist/cli/diaban.cjs", ...args],
        { encoding: "utf8" },
      );
      expect(stderr).toContain("Ổ đĩa không còn đủ chỗ; chưa ghi gì.");
      expect(status).toBe(2);
      expect(readdirSync(folder)).toEqual(["huyen"]);
    }
  });
});

/** Starts a command and kills it so many milliseconds after its start, or after its temporary file has appeared. */
function killAfter(from: "start" | "writing", milliseconds: number, args: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["dist/cli/diaban.cjs", ...args], { stdio: "ignore" });
    const kill = () => {
      if (milliseconds === 0) child.kill("SIGKILL");
      else setTimeout(() => child.kill("SIGKILL"), milliseconds);
    };
    const seen = watch(folder, (_event, name) => {
      if (from === "start" || !name?.endsWith(".tmp")) return;
      seen.close();
      kill();
    });
    if (from === "start") kill();
    child.once("exit", () => {
      seen.close();
      resolve();
    });
  });
}

/** `DIABAN_LONG=1` kills each command 50 times: every other time while it writes, else at any moment of its run. */
const kills = process.env["DIABAN_LONG"] === "1" ? 50 : 2;

const writing = [
  ["a.xlsx", (file: string) => ["template", "--district", "731", "--year", "2018", "--force", "--out", file]],
  [
    "a.docx",
    (file: string) => ["report", "samples/bien-hoa-2018.xlsx", "--kind", "district", "--force", "--out", file],
  ],
  ["b.xlsx", (file: string) => ["consolidate", districtFolder(), "--force", "--out", file]],
] as const;

/** A folder of one district, beside what is written. */
function districtFolder(): string {
  const districts = join(folder, "huyen");
  mkdirSync(districts, { recursive: true });
  copyFileSync("samples/bien-hoa-2018.xlsx", join(districts, "bien-hoa-2018.xlsx"));
  return districts;
}

describe.each(writing)("a command that is killed while it writes %s", (name, command) => {
  it("leaves the old file or the new one, whole", async () => {
    const file = join(folder, name);
    expect(await writeOutput(file, workbook, false)).toBeNull();
    const start = performance.now();
    if (kills > 2) await killAfter("start", 60_000, command(join(folder, `whole-${name}`)));
    const wholeRun = performance.now() - start;
    for (let kill = 0; kill < kills; kill += 1) {
      if (kills === 2 || kill % 2 === 0) await killAfter("writing", (kill * 2) % 23, command(file));
      else await killAfter("start", (wholeRun * kill) / kills, command(file));
      expect(isMarkedOutput(readFileSync(file))).toBe(true);
    }
    if (kills > 2) console.log(`${name}: ${kills} kills in runs of ${wholeRun.toFixed(0)} ms`);
    expect(readdirSync(folder).filter((entry) => entry.startsWith(".") && !entry.endsWith(".tmp"))).toEqual([]);
  });
});
