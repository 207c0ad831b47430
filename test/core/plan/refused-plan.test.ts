import type { PlanProblem } from "../../../core/plan/file/remedies.ts";
import { changedFile } from "./changed-file.ts";
import { problemsOf } from "./read-plan-text.ts";

describe("what is wrong is said with its place", () => {
  const kOfN = (more: object) => ({ id: "loai-1", title: "Loại I", citation: "Q13", ...more });

  const wrong: readonly (readonly [
    name: string,
    changes: Readonly<Record<string, unknown>>,
    path: string,
    code: PlanProblem["code"],
  ])[] = [
    ["an unknown key", { capp: 1 }, "capp", "unknown-key"],
    ["an unknown key deep inside", { "targets[5].columns[0].rol": "x" }, "targets[5].columns[0].rol", "unknown-key"],
    ["a key with a space", { "cap.per cent": 1 }, 'cap["per cent"]', "unknown-key"],
    ["a missing key", { document: undefined }, "document", "missing-key"],
    ["a number without its citation", { "yearlyFloor.citation": undefined }, "yearlyFloor.citation", "missing-key"],
    ["a citation that is not listed", { "yearlyFloor.citation": "IX" }, "yearlyFloor.citation", "unknown-citation"],
    ["a citation of another kind", { "citations.Q1.kind": "habit" }, "citations.Q1.kind", "not-choice"],
    ["a binary fraction", { "cap.percent.value": 12.5 }, "cap.percent.value", "binary-fraction"],
    ["a decimal comma", { "cap.percent.value": "12,5" }, "cap.percent.value", "not-decimal"],
    ["an exponent", { "cap.percent.value": "1e1" }, "cap.percent.value", "not-decimal"],
    ["a negative percentage", { "cap.percent.value": -1 }, "cap.percent.value", "not-decimal"],
    ["more than 100 %", { "cap.percent.value": "100.01" }, "cap.percent.value", "not-decimal"],
    ["a huge number", { "cap.percent.value": 1e300 }, "cap.percent.value", "not-decimal"],
    ["a number with a thousand digits", { "cap.percent.value": "1".repeat(1000) }, "cap.percent.value", "not-decimal"],
    ["null", { "cap.percent.value": null }, "cap.percent.value", "not-decimal"],
    ["a rounding nobody knows", { "cap.rounding.value": "round" }, "cap.rounding.value", "not-choice"],
    ["strictness as a word", { "sustainedFloor.strict": "yes" }, "sustainedFloor.strict", "not-yes-no"],
    ["a year as text", { "period.from": "2017" }, "period.from", "not-whole"],
    [
      "years the wrong way round",
      { period: { from: 2021, to: 2020, citation: "III.2" } },
      "period.to",
      "period-reversed",
    ],
    ["30 February", { "reportDue.before.value": "02-30" }, "reportDue.before.value", "not-month-day"],
    ["29 February, which most years lack", { "term.judgedOn.value": "02-29" }, "term.judgedOn.value", "not-month-day"],
    ["day before month", { "reportDue.before.value": "25-11" }, "reportDue.before.value", "not-month-day"],
    ["a list instead of an object", { cap: [] }, "cap", "not-object"],
    ["an object instead of a list", { criteria: {} }, "criteria", "not-list"],
    ["no criteria at all", { criteria: [] }, "criteria", "list-length"],
    ["a blank title", { "title.vi": "  " }, "title.vi", "not-text"],
    ["an id that could be a word of a sheet", { "criteria[0].id": "name" }, "criteria[0].id", "not-id"],
    ["the same id twice", { "criteria[1].id": "a1" }, "criteria[1].id", "duplicate-id"],
    [
      "a part with the id of a criterion",
      { "criteria[12].parts[0].id": "a1" },
      "criteria[12].parts[0].id",
      "duplicate-id",
    ],
    [
      "the same heading twice",
      { "criteria[1].heading": "SỐ VỤ phạm pháp hình sự" },
      "criteria[1].heading",
      "duplicate-heading",
    ],
    ["a group that does not exist", { "criteria[0].group": "z" }, "criteria[0].group", "unknown-reference"],
    ["the same target twice", { "targets[1].id": "T1" }, "targets[1].id", "duplicate-id"],
    [
      "the same target column twice",
      { "targets[1].columns[0].id": "T2.part" },
      "targets[1].columns[1].id",
      "duplicate-id",
    ],
    ["a share without its whole", { "targets[1].columns[0]": undefined }, "targets[1].columns", "target-columns"],
    ["a yes/no of 80", { "targets[0].value": 80 }, "targets[0].value", "target-value"],
    ["a share of 120 %", { "targets[1].value": 120 }, "targets[1].value", "target-value"],
    ["half a model", { "targets[7].value": "0.5" }, "targets[7].value", "target-value"],
    [
      "a share that always applies",
      { "targets[1].whenNothing": "always-applies" },
      "targets[1].whenNothing",
      "target-nothing",
    ],
    ["a suggestion for no gate", { "gateSuggestions[0].gate": "G9" }, "gateSuggestions[0].gate", "unknown-reference"],
    [
      "a suggestion from no column",
      { "gateSuggestions[0].notUp[0]": "z9" },
      "gateSuggestions[0].notUp[0]",
      "unknown-reference",
    ],
    [
      "a suggestion from a yes/no",
      { "gateSuggestions[0].down[0].column": "d1" },
      "gateSuggestions[0].down[0].column",
      "not-a-count-column",
    ],
    [
      "the criterion instead of its part",
      { "gateSuggestions[0].notUp[0]": "b4" },
      "gateSuggestions[0].notUp[0]",
      "unknown-reference",
    ],
    [
      "a threshold for a yes/no",
      { "criteria[18].threshold": { value: 1, citation: "Q14" } },
      "criteria[18].threshold",
      "threshold-not-for-counts",
    ],
    [
      "a negative weight",
      { "criteria[0].weight": { value: "-1", citation: "Q13" } },
      "criteria[0].weight.value",
      "not-decimal",
    ],
    [
      "more thresholds asked for than there are",
      { kOfN: [kOfN({ atLeast: 2, of: [{ column: "a1", from: 5, citation: "Q13" }] })] },
      "kOfN[0].atLeast",
      "too-many-thresholds",
    ],
    [
      "a threshold on no column",
      { kOfN: [kOfN({ atLeast: 1, of: [{ column: "x1", from: 5, citation: "Q13" }] })] },
      "kOfN[0].of[0].column",
      "unknown-reference",
    ],
    [
      "a threshold of nothing",
      { kOfN: [kOfN({ atLeast: 1, of: [{ column: "a1", from: 0, citation: "Q13" }] })] },
      "kOfN[0].of[0].from",
      "not-whole",
    ],
    [
      "a band that holds nothing",
      { kOfN: [kOfN({ atLeast: 1, of: [{ column: "a1", from: 5, below: 5, citation: "Q13" }] })] },
      "kOfN[0].of[0]",
      "band-empty",
    ],
    [
      "bands of two types that overlap",
      {
        kOfN: [
          kOfN({ atLeast: 1, of: [{ column: "a1", from: 5, citation: "Q13" }] }),
          kOfN({ id: "loai-2", atLeast: 1, of: [{ column: "a1", from: 2, below: 6, citation: "Q13" }] }),
        ],
      },
      "kOfN[0].of[0]",
      "band-overlap",
    ],
    [
      "bands of two types with a gap, as rates",
      {
        kOfN: [
          kOfN({
            atLeast: 1,
            of: [{ column: "a1", per: { column: "a2", times: 100 }, from: "0.5", citation: "Q13" }],
          }),
        ],
        allOf: [
          {
            id: "loai-2",
            title: "Loại II",
            citation: "Q13",
            of: [{ column: "a1", per: { column: "a2", times: 100 }, from: "0.1", below: "0.4", citation: "Q13" }],
          },
        ],
      },
      "kOfN[0].of[0]",
      "band-gap",
    ],
    [
      "types that refer to each other in a circle",
      {
        kOfN: [
          kOfN({ atLeast: 1, of: [{ type: "loai-2", citation: "Q13" }] }),
          kOfN({
            id: "loai-2",
            atLeast: 1,
            of: [{ allOf: [{ type: "loai-1", atLeast: 1, citation: "Q13" }], citation: "Q13" }],
          }),
        ],
      },
      "kOfN[0].of[0].type",
      "circular-rule",
    ],
    [
      "a type that refers to none",
      { kOfN: [kOfN({ atLeast: 1, of: [{ type: "loai-9", citation: "Q13" }] })] },
      "kOfN[0].of[0].type",
      "unknown-reference",
    ],
    [
      "points that leave high figures without any",
      {
        points: [
          {
            id: "diem",
            title: "Điểm",
            citation: "Q13",
            of: [{ column: "a1", bands: [{ below: 5, points: 1 }], citation: "Q13" }],
            grades: [{ id: "mot", title: "Một" }],
          },
        ],
      },
      "points[0].of[0].bands[0]",
      "band-gap",
    ],
    [
      "the id of another rule",
      {
        kOfN: [kOfN({ atLeast: 1, of: [{ column: "a1", from: 5, citation: "Q13" }] })],
        planned: [{ id: "loai-1", title: "Số", unit: "Xã", number: 3, citation: "Q13" }],
      },
      "planned[0].id",
      "duplicate-id",
    ],
  ];
  it.each(wrong)("%s", (_name, changes, path, code) => {
    // The plan has no use for Q14; a file may list a citation all the same.
    const listed = { "citations.Q14": { kind: "convention", document: "Quy ước", clause: "Q14" } };
    const found = problemsOf(changedFile({ ...listed, ...changes })).map((problem) => [problem.path, problem.code]);
    expect(found).toContainEqual([path, code]);
  });

  it("every criterion with weight 0", () => {
    const weightless = Array.from({ length: 27 }, (_, index): [string, unknown] => [
      `criteria[${index}].weight`,
      { value: 0, citation: "Q13" },
    ]);
    expect(problemsOf(changedFile(Object.fromEntries(weightless)))).toMatchObject([
      { path: "criteria", code: "no-weight" },
    ]);
  });

  it("in words that say what and what to do, in both languages", () => {
    expect(problemsOf(changedFile({ "cap.percent.value": 12.5 }))).toEqual([
      {
        path: "cap.percent.value",
        code: "binary-fraction",
        what: {
          vi: "12.5 là số thập phân không có dấu nháy, máy không giữ được đúng.",
          en: "12.5 is a decimal without quotes, which a computer cannot hold exactly.",
        },
        next: { vi: 'Viết trong dấu nháy: "12.5".', en: 'Write it in quotes: "12.5".' },
      },
    ]);
  });

  it("all at once", () => {
    const given = changedFile({
      "cap.percent.value": 12.5,
      "targets[5].op": "<=",
      "criteria[3].id": "a1",
      document: undefined,
    });
    const places = ["document", "cap.percent.value", "targets[5].op", "criteria[3].id"];
    expect(problemsOf(given).map(({ path }) => path)).toEqual(places);
  });

  it("and where the text stops being JSON", () => {
    expect(problemsOf('{\n  "id": "x",\n  "title" "y"\n}')[0]?.what).toEqual({
      vi: "Tệp không phải là JSON đúng quy cách: sai ở dòng 3, cột 11.",
      en: "The file is no valid JSON: wrong in line 3, column 11.",
    });
  });

  it.each([
    "",
    "{",
    "[1,",
    '{"a":1,}',
    "{'a':1}",
    '{"a":01}',
    '{"a":1}}',
    "truex",
    '"abc',
    '{"a":"\n"}',
    "{a:1}",
    "[1 2]",
    "1.",
  ])("«%s» is no JSON", (text) => expect(problemsOf(text)).toMatchObject([{ path: "", code: "not-json" }]));

  it("a key that stands twice, of which the last would win in silence", () => {
    const given = changedFile().replace('"percent":{"value":15', '"percent":{"value":10,"value":15');
    expect(problemsOf(given)).toMatchObject([{ path: "cap.percent.value", code: "duplicate-key" }]);
  });
});
