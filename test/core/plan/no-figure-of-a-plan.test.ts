import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { planNumbers } from "../../../core/plan/plan-numbers.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { readPlan } from "../../../core/plan/read-plan.ts";

/** The shipped schemes; what an example invents is nobody's figure. */
const plans = readdirSync("plans").flatMap((name) => {
  if (/^(?:vi-du-|plan\.schema)/.test(name)) return [];
  const reading = readPlan(readFileSync(`plans/${name}`, "utf8"));
  return "plan" in reading ? [reading.plan] : [];
});

const figures = [...new Set(plans.flatMap((plan) => [...numbersOf(plan), ...countsOf(plan)]))];
/** With 100 percent is reckoned, and below 12 any program counts; of those only shares are looked for, in words. */
const shares = figures.filter((figure) => figure !== "100");
const toldApart = new Set(shares.filter((figure) => Number(figure) >= 12));
const counted =
  "tiêu chí|chỉ tiêu|gạch|nhóm tiêu chí|nghĩa vụ|hộ(?!\\p{L})|địa bàn|đơn vị|" +
  "criteria|targets|requirements|dashes|obligations|households|areas|units|communes";
const inWords = new RegExp(
  `(?<![\\d.,/])(?:(?:${shares.join("|")})\\s?(?:%|percent|phần trăm)|(?:${[...toldApart].join("|")})\\s(?:${counted}))`,
  "iu",
);
const spelt =
  /(?:^|[^\p{L}])(?:(?:hai|năm|mười) (?:chỉ tiêu|gạch|yêu cầu|tiêu chí)|bốn nhóm|(?:five|ten|four) (?:equal )?(?:dashes|targets|requirements|groups|verdicts))/iu;
const days = plans.flatMap(({ term, reportDue }) =>
  [term?.judgedOn.value, reportDue?.before.value].flatMap((day) => (day === undefined ? [] : dayAndEve(day))),
);
const phases = plans.map(({ period: { value } }) => `${value.from}\\s?[–-]\\s?${value.to}`);
const dated = new RegExp(`(?<![\\d/])(?:${days.join("|")})(?!/?\\d)|${phases.join("|")}`, "u");

/** What is no code of the program's own: figures of a plan are at home in plans, sizes and codes in file formats. */
const elsewhere =
  /^core\/plan\/(?:[a-z]+-7488|phase-documents|open-words)\.ts$|^core\/register\/lists\/|^files\/(?:read|write)\//;
/** A limit of the program under a name that says so, and what has a width or a height. */
const limitNames =
  /^(?:most|longest|deepest|widest|fewest|largest|small|usual|farthest|page$|open|probed|searched|spare|bytes|letters|columnsWeighed|settingsDepth|windowRows)/;
const layoutNames = /^(?:\w*[wW]idths?|\w*[hH]eight|size|fontSize|rotation|before|after|line|top|bottom|shares)$/;
const layoutCalls = /(?:height|width|twips|plain)$/;

/** Numbers that are a plan's as well, by chance; "file number", with what they are. */
const byChance: Readonly<Record<string, string>> = {
  "core/civil-date.ts 29": "days of February",
  "core/civil-date.ts 30": "days of a month",
  "core/register/district-of.ts 80": "rows that settle a district, percent",
  "core/register/nearest-units.ts 20": "most letters that two names may differ by",
  "core/register/nearest-units.ts 27": "letters of the alphabet, and one",
  "core/score/scale-problems.ts 20": "digits after the point",
  "core/score/weights/group-comparison.ts 15": "digits that a double holds",
  "core/sheet/cells/shown-number.ts 15": "digits that a double holds",
  "core/plan/file/plan-shape.ts 20": "longest list, longest term",
  "core/plan/file/plan-shape.ts 40": "longest text",
  "core/plan/file/scalars.ts 40": "longest id",
  "core/score/ranking/fewest-staying.ts 40": "digits of a share, in base two",
  "core/sheet/areas/row-kind.ts 20": "longest text that is looked at",
  "core/sheet/cells/read-date.ts 60": "the day that 1900 did not have",
  "core/sheet/cells/shown-text.ts 60": "minutes and seconds",
  "core/sheet/cells/verdict-words.ts 80": "longest text that is looked at",
  "addin/functions/units/unit-code.ts 60": "longest text that is shown",
  "addin/taskpane/taskpane.tsx 50": "milliseconds",
  "addin/pane/selection/RankRangeBar.tsx 50": "middle of a bar",
  "files/template/template-layout.ts 15": "a row of the template",
  "files/template/template-layout.ts 19": "a row of the template",
  "web/ui/NoticeBar.tsx 20": "size of an icon",
  "web/draft/DraftBar.tsx 20": "size of an icon",
  "web/save/results-file-name.ts 80": "longest file name",
  "core/ratio.ts 80": "longest quote",
  "core/checks/obligations/obligation-date-odd.ts Ngày ngoài năm yêu cầu": "the year asked for",
  "cli/written-files.ts 40": "longest file name",
  "cli/read/read-rows.ts 80": "first byte of a ZIP",
};

const sources = ["core", "addin", "files", "web", "cli"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name}`)
    .filter((file) => /\.tsx?$/.test(file) && !elsewhere.test(file)),
);

it("knows figures of every kind", () => {
  for (const figure of [
    "15",
    "60",
    "85",
    "80",
    "95",
    "30",
    "40",
    "27",
    "29",
    "78",
    "20",
    "50",
    "19",
    "59",
    "3321",
    "2017",
    "2030",
  ])
    expect(toldApart).toContain(figure);
});

it("no code names a number of a plan", () => {
  const found = sources.flatMap(foundIn);
  expect(found.filter((one) => !(one in byChance))).toEqual([]);
  expect(Object.keys(byChance).filter((one) => !found.includes(one))).toEqual([]);
});

it.each([
  ["const cap = 15;", "a.ts 15"],
  ["const isMet = part * 100 >= 60 * whole;", "a.ts 60"],
  ["const percents = { cap: 15n };", "a.ts 15"],
  ['const help = "tối đa 15 % số đơn vị";', "a.ts tối đa 15 % số đơn vị"],
  ['const help = "Chấm 27 tiêu chí";', "a.ts Chấm 27 tiêu chí"],
  ['const help = "mười chỉ tiêu";', "a.ts mười chỉ tiêu"],
  ["const help = `${n}: nhiều nhất 40 hộ`;", "a.ts : nhiều nhất 40 hộ"],
  ['const due = "trước ngày 25/11";', "a.ts trước ngày 25/11"],
  ['const phase = "giai đoạn 2017–2020";', "a.ts giai đoạn 2017–2020"],
])("finds what is planted: %s", (text, found) => {
  expect(namedIn("a.ts", text)).toEqual([found]);
});

function numbersOf(plan: Plan): readonly string[] {
  return planNumbers(plan).flatMap(({ value }) => (/^[\d.]+$/.test(String(value)) ? [String(value)] : []));
}

/** How many of what a plan lists, which no key of it states. */
function countsOf({ criteria, targets, groups }: Plan): readonly string[] {
  const columns = criteria.reduce((sum, { parts }) => sum + (parts?.length ?? 1), 0);
  // 78: all items of plan 7488; 3,319: communes with a police of their own, beside 3,321 units.
  return [criteria.length, columns, targets.length, groups.length, 78, 3319].map(String);
}

/** "25/11", and the day before it, the last that is in time. */
function dayAndEve(day: string): readonly string[] {
  const [month, date] = day.split("-").map(Number);
  return [`${date}/${month}`, `${Number(date) - 1}/${month}`];
}

/** Only a file that has such digits or words at all, be it in a comment, is taken apart. */
const suspicious = new RegExp(
  `(?<!\\d)(?:${[...toldApart].join("|")})(?!\\d)|${inWords.source}|${spelt.source}|${dated.source}`,
  "iu",
);

function foundIn(file: string): readonly string[] {
  const text = readFileSync(file, "utf8");
  return suspicious.test(text) ? [...new Set(namedIn(file, text))] : [];
}

function namedIn(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) {
      const figure = node.text.replace(/n$/, "");
      if (toldApart.has(figure) && !isLimitOrLayout(node)) found.push(`${file} ${figure}`);
    } else if (isText(node) && [inWords, spelt, dated].some((pattern) => pattern.test(node.text)))
      found.push(`${file} ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Texts that somebody reads: those of a style ("50%", "translate(-50%)") have no word beside the figure. */
function isText(node: ts.Node): node is ts.Node & { readonly text: string } {
  const isOne =
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isJsxText(node);
  return isOne && !/^[a-zA-Z]*\(?[-\d%, ]+\)?$/.test(node.text);
}

function isLimitOrLayout(node: ts.Node): boolean {
  for (let at = node.parent; !ts.isStatement(at) && !ts.isBlock(at); at = at.parent) {
    if (ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at)) {
      const name = at.name.getText();
      if (limitNames.test(name) || layoutNames.test(name)) return true;
    }
    if (ts.isArrayLiteralExpression(at) && at.elements.length > 5) return true;
    if (ts.isCallExpression(at) && layoutCalls.test(at.expression.getText())) return true;
    if (ts.isSourceFile(at.parent)) return false;
  }
  return false;
}
