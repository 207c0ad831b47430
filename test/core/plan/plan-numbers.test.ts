import { formatCitation } from "../../../core/citation.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { planNumbers } from "../../../core/plan/plan-numbers.ts";

const numbers = planNumbers(plan7488);
const line = (path: string) => {
  const found = numbers.find((number) => number.path === path);
  return found && [found.value, formatCitation(found.citation)];
};

it.each([
  ["period.from", 2017, "Kế hoạch 7488/KH-UBND, mục III.5-1"],
  ["period.to", 2020, "Kế hoạch 7488/KH-UBND, mục III.5-1"],
  ["cap.percent.value", 15, "Kế hoạch 7488/KH-UBND, mục III.2"],
  ["cap.rounding.value", "floor", "Quy ước Q2"],
  ["targets[1].value", 80, "Kế hoạch 7488/KH-UBND, mục II.2-1(2)"],
  ["targets[2].value", 95, "Kế hoạch 7488/KH-UBND, mục II.2-1(3)"],
  ["targets[3].value", 30, "Kế hoạch 7488/KH-UBND, mục II.2-1(4)"],
  ["targets[4].value", 100, "Kế hoạch 7488/KH-UBND, mục II.2-1(5)"],
  ["targets[5].value", 15, "Kế hoạch 7488/KH-UBND, mục II.2-2"],
  ["targets[5].op", "<", "Kế hoạch 7488/KH-UBND, mục II.2-2"],
  ["targets[7].value", 1, "Kế hoạch 7488/KH-UBND, mục II.2-4(1)"],
  ["targets[9].value", 100, "Kế hoạch 7488/KH-UBND, mục II.2-5"],
  ["successFloor.value", 80, "Kế hoạch 7488/KH-UBND, mục III.4"],
  ["yearlyFloor.value", 60, "Kế hoạch 7488/KH-UBND, mục II.1-1"],
  ["sustainedFloor.percent", 85, "Kế hoạch 7488/KH-UBND, mục II.1-1"],
  ["sustainedFloor.strict", false, "Kế hoạch 7488/KH-UBND, mục II.1-1"],
  ["notApplicable.value", "leave-out", "Quy ước Q5"],
  ["gateSuggestions[0].down[0].percent", 5, "Quy ước Q7"],
  ["term.years.value", 1, "Kế hoạch 7488/KH-UBND, mục III.5-2"],
  ["term.judgedOn.value", "11-15", "Quy ước Q9"],
  ["householdGroup.value", 40, "Kế hoạch 7488/KH-UBND, mục IV.4-4; V.2-3"],
  ["reportDue.before.value", "11-25", "Kế hoạch 7488/KH-UBND, mục VII.4"],
] as const)("%s is %s: %s", (path, value, citation) => expect(line(path)).toEqual([value, citation]));

/** Every number and every date that stands anywhere in a plan, found without knowing what a plan is made of. */
function numbersIn(value: unknown, path = ""): string[] {
  if (typeof value === "number" || (typeof value === "string" && /^\d+(?:[.-]\d+)*$/.test(value))) return [path];
  if (Array.isArray(value)) return value.flatMap((one, index) => numbersIn(one, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => numbersIn(one, path === "" ? key : `${path}.${key}`));
}

it("no number of the plan is left out", () => {
  // In a file the citation stands beside "from" and "to"; number and day of the plan and of its documents are names.
  const inFile = (path: string) =>
    path
      .replace(/^(period|sustainedFloor|gateSuggestions\[\d+\])\.value\./, "$1.")
      .replace(/^(?:id|issuedOn|documents\[\d+\]\.date)$/, "");
  const all = numbersIn(plan7488)
    .map(inFile)
    .filter((path) => path !== "");
  expect(all).toHaveLength(22);
  expect(numbers.map(({ path }) => path)).toEqual(expect.arrayContaining(all));
});

it("each says what it belongs to and what it means", () => {
  expect(numbers.find(({ path }) => path === "targets[5].value")).toMatchObject({
    of: "T6",
    means: { vi: "Mức: phần trăm, số lượng, hoặc 1 (có) và 0 (không)" },
  });
});
