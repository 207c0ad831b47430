import { readFileSync } from "node:fs";
import { Session } from "../../../../addin/pane/session/session.ts";
import { draftOf, faultsOf, withDraft } from "../../../../addin/pane/settings/draft.ts";
import { openPlanFile, planChoices } from "../../../../addin/pane/settings/plan-choices.ts";
import { saveSettings } from "../../../../addin/pane/actions/save-settings.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { reviewWorkbook } from "../given.ts";
import { memoryWorkbook, sheetOf } from "../memory-workbook.ts";

const blank = draftOf({});

describe("the form of the settings", () => {
  it("shows days as the staff write them, and takes back only what was changed", () => {
    const settings = { year: 2018, reportDue: "2018-11-20", base: { n: 37, source: "NQ 12" }, headerRow: 6 };
    const shown = draftOf(settings);
    expect([shown.reportDue, shown.base, shown.baseSource, shown.committee]).toEqual(["20/11/2018", "37", "NQ 12", ""]);
    const draft = { ...shown, reportDue: "", committee: " Ban Chỉ đạo 138 ", judgedOn: "15.11.2018" };
    // Somebody else has set the district meanwhile.
    expect(withDraft({ ...settings, district: "Biên Hòa" }, shown, draft)).toEqual({
      year: 2018,
      district: "Biên Hòa",
      base: { n: 37, source: "NQ 12" },
      headerRow: 6,
      judgedOn: "2018-11-15",
      committee: "Ban Chỉ đạo 138",
    });
  });

  it.each([
    [{ year: "18" }, ["year"]],
    [{ year: "2018" }, []],
    [{ base: "0", baseSource: "NQ 12" }, ["base"]],
    [{ base: "37" }, ["baseSource"]],
    [{ baseSource: "NQ 12" }, ["baseSource"]],
    [{ judgedOn: "31/11/2018" }, ["judgedOn"]],
    [{ countedFrom: "15/11/2017", countedTo: "14/11/2016" }, ["countedTo"]],
    [{ countedFrom: "15/11/2016", countedTo: "14/11/2017" }, []],
  ])("%j is wrong in %j", (typed, wrong) => expect(Object.keys(faultsOf({ ...blank, ...typed }))).toEqual(wrong));
});

describe("the plan of a workbook", () => {
  it("that comes with the program can be chosen, is laid into the workbook and counts from then on", async () => {
    const workbook = memoryWorkbook(reviewWorkbook(2));
    const session = new Session(workbook, "2018-01-10");
    await session.check();
    const plans = await Promise.all(planChoices.map(({ load }) => load()));
    expect(plans.map(({ id }) => id)).toEqual([
      "7488",
      "quang-ngai-2021",
      "bac-kan-2022",
      "son-la-2023",
      "khong-ma-tuy-2030",
      "vi-du-hai-cap-2025",
      "vi-du-k-trong-n",
    ]);
    const [longer = plan7488, other = plan7488] = plans.slice(-2);
    await session.perform(saveSettings, { edit: () => ({}), plan: other });
    expect(session.state().planRefusal).toBeNull();
    expect(session.state().assessment?.opened.plan.id).toBe("vi-du-k-trong-n");
    expect(workbook.content().tables.map((table) => table.sheet)).toEqual(["Rà soát 2018", "Cài đặt", "Kế hoạch"]);
    // A longer plan over a shorter one and back: no line of the other stays.
    await session.perform(saveSettings, { edit: () => ({}), plan: longer });
    expect(session.state().assessment?.opened.plan).toEqual(longer);
    await session.perform(saveSettings, { edit: () => ({}), plan: other });
    expect(session.state().assessment?.opened.plan).toEqual(other);
    await session.perform(saveSettings, { edit: (settings) => settings, plan: plan7488 });
    expect(session.state().assessment?.opened.plan.id).toBe("7488");
  });

  it("that cannot be read is said, and plan 7488 holds meanwhile", async () => {
    const { tables } = reviewWorkbook(2);
    const settings = sheetOf("Cài đặt", [["Kế hoạch", "thu-nghiem"]]);
    const workbook = memoryWorkbook({ tables: [...tables, settings], names: { DIABAN_CAIDAT: "Cài đặt" } });
    const session = new Session(workbook, "2018-01-10");
    await session.check();
    expect(session.state().planRefusal?.vi).toContain("Sổ ghi kế hoạch «thu-nghiem» nhưng không có trang tính");
    expect(session.state().assessment?.opened.plan.id).toBe("7488");
  });

  it("is opened from a file of one's own, or refused with every place", async () => {
    const text = readFileSync("plans/plan-7488.json", "utf8");
    const opened = await openPlanFile(new Blob([text]));
    expect("plan" in opened && opened.plan.id).toBe("7488");
    const refused = await openPlanFile(new Blob([text.replace('"percent"', '"percnt"')]));
    expect("problems" in refused && refused.problems.map(({ path }) => path)).toContain("cap.percnt");
    expect(await openPlanFile(new Blob([new Uint8Array([0xff, 0xfe, 0x00])]))).toMatchObject({ problems: [] });
  });
});
