import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { readPlan } from "../../../core/plan/read-plan.ts";
import { changedFile } from "./changed-file.ts";
import { planOf } from "./read-plan-text.ts";

describe("a plan file is read", () => {
  it("as it stands: plan 7488 comes back whole", () => {
    expect(readPlan(changedFile())).toEqual({ plan: plan7488 });
  });

  it("as text, as text with a byte order mark, or as what JSON.parse made of it", () => {
    expect(planOf(`\uFEFF${changedFile()}`)).toEqual(plan7488);
    expect(planOf(JSON.parse(changedFile()))).toEqual(plan7488);
  });

  it("with other numbers, kept as they are written", () => {
    const plan = planOf(
      changedFile({
        "cap.percent.value": "12.5",
        "yearlyFloor.value": 70,
        sustainedFloor: { percent: "99.9", strict: true, citation: "Q11" },
      }),
    );
    expect(plan.cap?.percent.value).toBe("12.5");
    expect(plan.yearlyFloor?.value).toBe(70);
    expect(plan.sustainedFloor?.value).toEqual({ percent: "99.9", strict: true });
    expect(plan.sustainedFloor?.citation).toEqual({ kind: "convention", document: "Quy ước", clause: "Q11" });
  });

  it("with weights of criteria", () => {
    const plan = planOf(changedFile({ "criteria[8].weight": { value: "0.5", citation: "Q13" } }));
    expect(plan.criteria[8]?.weight).toEqual({
      value: "0.5",
      citation: { kind: "convention", document: "Quy ước", clause: "Q13" },
    });
  });

  it("with a title in one language, which then stands for both", () => {
    const { title } = planOf(changedFile({ title: "Kế hoạch của tỉnh" }));
    expect(title).toEqual({ vi: "Kế hoạch của tỉnh", en: "Kế hoạch của tỉnh" });
  });

  it("with a citation written out where it is used", () => {
    const citation = { kind: "law", document: "Kế hoạch 113/KH-BCA-V01", clause: "II" };
    expect(planOf(changedFile({ "yearlyFloor.citation": citation })).yearlyFloor?.citation).toEqual(citation);
  });

  it("and what is left to conventions is cited as such, never as law", () => {
    const plan = planOf(
      changedFile({
        scoring: undefined,
        targetCounting: undefined,
        notApplicable: undefined,
        gateSuggestions: undefined,
        relapse: undefined,
        "cap.rounding": undefined,
        "cap.base": undefined,
        "term.judgedOn": undefined,
        "reportDue.weekend": undefined,
      }),
    );
    expect(plan.cap?.rounding.value).toBe("floor");
    expect(plan.cap?.rounding.citation).toEqual({ kind: "convention", document: "Quy ước", clause: "Q2" });
    expect(plan.cap?.base.clause).toBe("Q1");
    expect(plan.notApplicable.value).toBe("leave-out");
    expect(plan.notApplicable.citation.clause).toBe("Q5");
    expect(plan.gateSuggestions).toEqual([]);
    expect(plan.term?.judgedOn.value).toBe("11-15");
    expect(plan.reportDue?.weekend.clause).toBe("Q16");
  });
});

it("types on ladders of their own may have any bands", () => {
  const type = (id: string, more: object) => ({ id, title: id, citation: "Q13", atLeast: 1, ...more });
  const band = (more: object) => [{ column: "a1", citation: "Q13", ...more }];
  const kOfN = [
    type("nong", { ladder: "nong", of: band({ from: 5 }) }),
    type("lon", { ladder: "lon", of: band({ from: 2, below: 4 }) }),
  ];
  expect(planOf(changedFile({ kOfN })).kOfN?.map(({ ladder }) => ladder)).toEqual(["nong", "lon"]);
});
