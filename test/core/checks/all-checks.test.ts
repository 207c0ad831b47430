import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { assess } from "../../../core/assess/assess.ts";
import { checkOf } from "../../../core/checks/all-checks.ts";
import { checks, helpOf } from "../../../core/checks/index.ts";
import { formatCitation } from "../../../core/citation.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { sheetOf } from "../sheet-builder.ts";

const source = join(__dirname, "../../../core/checks");
const rooms = readdirSync(source).filter((name) => !name.endsWith(".ts"));
const fileOf = (folder: string, code: string, ending: string) =>
  rooms.map((room) => join(folder, room, `${code}${ending}`)).filter((file) => existsSync(file));
const figuresIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

it("no two checks have one code", () => {
  expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length);
});

it("every file that defines a check is in the register", () => {
  const files = rooms.flatMap((room) => readdirSync(join(source, room)));
  const parts = [
    "by-column.ts",
    "evaluation-parts.ts",
    "help.ts",
    "ledger-parts.ts",
    "obligation-checks.ts",
    "obligation-parts.ts",
  ];
  expect(files.filter((file) => !parts.includes(file)).sort()).toEqual(checks.map(({ code }) => `${code}.ts`).sort());
});

it("a code leads to its check, and no other text does", () => {
  expect(checkOf("cap-exceeded")?.title.vi).toBe("Vượt mức trần");
  expect(checkOf("constructor")).toBeUndefined();
  expect(() => helpOf("constructor")).toThrow(RangeError);
});

it("the checks that need a history are named with what they need", () => {
  const { notRun } = assess(sheetOf({ rows: [["Tam Hiệp", 1, 2, 3]] }), plan7488);
  const wanting = notRun.filter(({ why }) => why.vi === "Cần sổ theo dõi hoặc cột kết quả năm trước.");
  expect(wanting.map(({ code }) => code)).toEqual(["reselected-after-success", "carried-over-missing"]);
});

describe.each(checks.map((check) => [check.code, check] as const))("%s", (code, check) => {
  it("has a test of its own", () => expect(fileOf(__dirname, code, ".test.ts")).toHaveLength(1));

  it("cites the plan or a numbered convention", () => {
    expect(formatCitation(check.citation)).toMatch(/^(?:Kế hoạch 7488\/KH-UBND, mục [IVX]+\.\d|Quy ước Q\d+$)/);
  });

  it("is explained in two to four sentences, in both languages", () => {
    for (const help of [check.help.vi, check.help.en]) {
      const sentences = help.split(/[.?](?:\s|$)/).filter((text) => text.trim() !== "");
      expect(sentences.length).toBeGreaterThanOrEqual(2);
      expect(sentences.length).toBeLessThanOrEqual(4);
    }
  });

  it("says the same figures in both languages, what is the matter and what to do, without raising its voice", () => {
    const messages = Object.values(check.messages);
    expect(messages.length).toBeGreaterThan(0);
    for (const { what, next } of messages) {
      expect(figuresIn(what.en)).toEqual(figuresIn(what.vi));
      expect(figuresIn(next.en)).toEqual(figuresIn(next.vi));
      for (const text of [what.vi, what.en, next.vi, next.en]) expect(text).toMatch(/^[^!]*\.$/);
    }
    for (const text of [check.title.vi, check.title.en]) expect(text).toMatch(/^\p{Lu}[^!.]*$/u);
  });
});
