import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  assess,
  checkOf,
  evaluationChecks,
  formatCitation,
  helpCodes,
  helpOf,
  ledgerChecks,
  plan7488,
  selectionChecks,
  type Check,
  type CheckData,
} from "../../../core/index.ts";
import { sheetOf } from "../given-sheet.ts";

/** As the specification has them: E error, W warning, I information. */
const specified: readonly (readonly [severity: Check["severity"], codes: string])[] = [
  ["error", "no-header missing-name-column duplicate-column"],
  ["warning", "missing-column"],
  ["error", "no-year no-district"],
  ["info", "several-tables"],
  ["error", "stale-formula"],
  ["warning", "personal-names"],
  ["info", "unknown-column"],
  ["error", "no-rows"],
  ["warning", "total-mismatch"],
  ["error", "unknown-unit ambiguous-unit wrong-district code-name-mismatch duplicate-unit"],
  ["warning", "missing-unit"],
  ["info", "renamed-unit"],
  ["warning", "legacy-encoding"],
  ["info", "untidy-text"],
  ["warning", "blank-value"],
  ["error", "not-a-number negative not-whole yes-no-unreadable cell-error"],
  ["warning", "number-as-text ambiguous-thousands implausible"],
  ["info", "hidden-rows"],
  ["error", "year-outside-plan cap-exceeded"],
  ["warning", "cap-zero selected-without-decision decision-date-odd"],
  ["warning", "reselected-after-success carried-over-missing"],
  ["warning", "selected-out-of-order selected-with-zero-score tie-at-cut stored-score-differs"],
  ["info", "small-scale-base provisional-scale cap-base near-the-line"],
];

/** The checks that only a ledger has; the others on it are those of any sheet. */
const specifiedOfLedgers: typeof specified = [
  ["error", "entry-unreadable duplicate-year-entry impossible-transition relapse-before-success"],
  ["warning", "successor-unknown named-count-differs"],
  ["info", "provisional"],
];

/** The checks that only an evaluation sheet has; the others on it are those of any sheet. */
const specifiedOfEvaluations: typeof specified = [
  ["error", "part-exceeds-whole households-zero"],
  ["warning", "gate-blank"],
  ["error", "stored-verdict-differs"],
  ["warning", "not-applicable-decides"],
  ["info", "dashes-decide verdict-typed"],
  ["warning", "share-without-parts"],
  ["error", "evaluated-not-selected"],
  ["warning", "selected-not-evaluated"],
  ["info", "report-due"],
];

const source = join(__dirname, "../../../core/checks");
const all: readonly CheckData[] = [...new Set<CheckData>([...selectionChecks, ...evaluationChecks, ...ledgerChecks])];
const figuresIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

it("the register has every check of the guide, in its order, with its severity", () => {
  const wanted = specified.flatMap(([severity, codes]) => codes.split(" ").map((code) => [code, severity]));
  expect(selectionChecks.map(({ code, severity }) => [code, severity])).toEqual(wanted);
});

it("so has the register of the ledger", () => {
  const known = new Set(selectionChecks.map(({ code }) => code));
  const wanted = specifiedOfLedgers.flatMap(([severity, codes]) => codes.split(" ").map((code) => [code, severity]));
  const own = ledgerChecks.filter(({ code }) => !known.has(code));
  expect(own.map(({ code, severity }) => [code, severity])).toEqual(wanted);
  expect(new Set(ledgerChecks.map(({ code }) => code)).size).toBe(ledgerChecks.length);
});

it("so has the register of the evaluation sheet", () => {
  const known = new Set(selectionChecks.map(({ code }) => code));
  const wanted = specifiedOfEvaluations.flatMap(([severity, codes]) =>
    codes.split(" ").map((code) => [code, severity]),
  );
  const own = evaluationChecks.filter(({ code }) => !known.has(code));
  expect(own.map(({ code, severity }) => [code, severity])).toEqual(wanted);
  expect(new Set(evaluationChecks.map(({ code }) => code)).size).toBe(evaluationChecks.length);
});

it("every file that defines a check is in the register", () => {
  const defined = readdirSync(source).filter((file) =>
    /= define(?:Sheet|Decision|Evaluation|Ledger)?Check\(/.test(readFileSync(join(source, file), "utf8")),
  );
  expect(defined.sort()).toEqual(all.map(({ code }) => `${code}.ts`).sort());
});

it("no help text speaks of a check that is not there", () => {
  expect([...helpCodes].sort()).toEqual(all.map(({ code }) => code).sort());
});

it("a code leads to its check, and no other text does", () => {
  expect(checkOf("cap-exceeded")?.title.vi).toBe("Vượt mức trần");
  expect(checkOf("constructor")).toBeUndefined();
});

it("the checks that need a history are named with what they need", () => {
  const { notRun } = assess(sheetOf({ rows: [["Tam Hiệp", 1, 2, 3]] }), plan7488);
  const wanting = notRun.filter(({ why }) => why.vi === "Cần sổ theo dõi hoặc cột kết quả năm trước.");
  expect(wanting.map(({ code }) => code)).toEqual(["reselected-after-success", "carried-over-missing"]);
});

describe.each(all.map((check) => [check.code, check] as const))("%s", (code, check) => {
  it("has a test of its own", () => expect(existsSync(join(__dirname, `${code}.test.ts`))).toBe(true));

  it("cites the plan or a numbered convention", () => {
    expect(formatCitation(check.citation)).toMatch(/^(?:Kế hoạch 7488\/KH-UBND, mục [IVX]+\.\d|Quy ước Q\d+$)/);
  });

  it("is explained in two to four sentences, in both languages", () => {
    const text = helpOf(code);
    for (const help of [text?.vi ?? "", text?.en ?? ""]) {
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
