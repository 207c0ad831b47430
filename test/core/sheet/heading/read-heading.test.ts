import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import type { SheetKind } from "../../../../core/sheet/area-sheet.ts";
import { readHeading } from "../../../../core/sheet/heading/read-heading.ts";

/** One heading as an office words it, with the reading that a careful clerk gives it. */
interface Case {
  readonly path: readonly string[];
  readonly kind: SheetKind;
  readonly year: number;
  readonly font: string | null;
  /** Any of these is right. */
  readonly uses: readonly string[];
  readonly among: readonly string[];
}

const cases = readCases(readFileSync(join(__dirname, "headings.csv"), "utf8"));

/** use | none | personal | ask */
function answerTo({ path, kind, year, font }: Case): string {
  const { use, question, personal } = readHeading(path, kind, plan7488, { year, fonts: path.map(() => font) });
  if (personal) return "personal";
  return question ? "ask" : (use ?? "none");
}

describe("headings as offices word them", () => {
  const told = (one: Case) => `${one.path.join(" > ")} (${one.kind}): ${answerTo(one)}, not ${one.uses.join("|")}`;
  const wrong = cases.filter((one) => !one.uses.includes(answerTo(one)));
  const silent = wrong.filter((one) => answerTo(one) !== "ask");

  it("are never silently read wrong or left unread", () => {
    process.stdout.write(
      `headings: ${cases.length - wrong.length} right, ${wrong.length - silent.length} asked, ${silent.length} wrong or unread\n`,
    );
    expect(cases).toHaveLength(588);
    expect(silent.map(told)).toEqual([]);
  });

  it("are read right in at least 97 of 100 cases", () => {
    expect(wrong.length).toBeLessThanOrEqual(17);
  });

  it("are asked about with the candidates that a clerk would name", () => {
    const missed = cases.filter(({ path, kind, year, font, among, uses }) => {
      if (among.length === 0 || !uses.includes("ask")) return false;
      const { use, question } = readHeading(path, kind, plan7488, { year, fonts: path.map(() => font) });
      return (
        use === null && !among.some((one) => question?.among.some((use) => use === one || use.startsWith(`${one} `)))
      );
    });
    expect(missed.map(({ path }) => path.join(" > "))).toEqual([]);
  });
});

describe("readHeading", () => {
  const of = (path: readonly string[], kind: SheetKind = "selection", year = 2018) =>
    readHeading(path, kind, plan7488, { year });

  it.each([
    [["Đối tượng sưu tra", "Ma túy"], "b3"],
    [["Ma túy", "Sưu tra"], "b3"],
    [["So vu pham phap hinh su"], "a1"],
    [["Phạm pháp hình sự", "Tổng số"], "a1"],
    [["Nhóm b", "Số vụ"], "b1"],
    [["Tiếp tục từ năm 2017"], "carriedOver"],
  ])("takes %j for %s", (path, use) => {
    expect(of(path).use).toBe(use);
  });

  it("asks where an id contradicts the words, the words' reading first", () => {
    expect(of(["d3. Vụ ma túy"])).toMatchObject({ use: null, question: { among: ["b1", "d3"] } });
  });

  it("says of which other year a column is", () => {
    expect(of(["Số vụ PPHS năm 2015"])).toMatchObject({ use: null, question: null, otherYear: 2015 });
  });

  it("takes the plan's own wording behind its id, even where it speaks of less", () => {
    const gates = plan7488.gates.map((gate) => ({
      ...gate,
      title: { vi: "Tội phạm về ma túy giảm", en: "Drug crime is down" },
    }));
    const plan = { ...plan7488, gates: gates.slice(0, 1) };
    expect(readHeading(["G1. Tội phạm về ma túy giảm"], "evaluation", plan, { year: 2018 }).use).toBe("G1");
  });

  it("takes nothing of a column of persons", () => {
    expect(of(["Người nghiện", "Họ và tên"])).toMatchObject({ use: null, question: null, personal: true });
  });

  it("reads the criteria of another plan by their own words", () => {
    const [first, ...others] = plan7488.criteria;
    if (!first) throw new Error("a plan without criteria");
    const plan = {
      ...plan7488,
      criteria: [
        { ...first, id: "x1", heading: { vi: "Số vụ lừa đảo qua mạng", en: "Online fraud" }, synonyms: [] },
        ...others,
      ],
    };
    expect(readHeading(["Vụ lừa đảo qua mạng năm 2018"], "selection", plan, { year: 2018 }).use).toBe("x1");
    expect(readHeading(["Lừa đảo"], "selection", plan, { year: 2018 })).toMatchObject({
      use: null,
      question: { among: ["x1"] },
    });
  });
});

function readCases(csv: string): readonly Case[] {
  const [, ...rows] = rowsOf(csv);
  return rows.map(([path = "", sheet = "", year = "", font = "", use = "", among = ""]) => ({
    path: path.split(" > ").map((text) => text.replaceAll("\\n", "\n")),
    kind: sheet as SheetKind,
    year: year === "" ? 2018 : Number(year),
    font: font === "" ? null : font,
    uses: use.split("|"),
    among: among === "" ? [] : among.split(" "),
  }));
}

function rowsOf(csv: string): readonly (readonly string[])[] {
  return csv
    .trimEnd()
    .split("\n")
    .map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) => unquoted(cell)));
}

function unquoted(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
