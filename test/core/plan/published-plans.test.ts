import Ajv2020 from "ajv/dist/2020";
import { assess } from "../../../core/assess/assess.ts";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { planNumbers } from "../../../core/plan/plan-numbers.ts";
import { planSchema } from "../../../core/plan/plan-schema.ts";
import { readPlan } from "../../../core/plan/read-plan.ts";
import { writePlan } from "../../../core/plan/write-plan.ts";
import { districtMinimum } from "../../../core/rules/district-minimum.ts";
import { exclusion } from "../../../core/rules/exclusion.ts";
import { planShare } from "../../../core/rules/plan-share.ts";
import { shareCap } from "../../../core/rules/share-cap.ts";
import { yearlyObjective } from "../../../core/rules/yearly-objective.ts";
import type { Cell } from "../../../core/table.ts";
import { changedFile } from "./changed-file.ts";
import { tableOf } from "../sheet/table-builder.ts";
import { publishedText, publishedNames, publishedPlan } from "./published-plan-files.ts";

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(planSchema());

it("the schema in the folder is the one the core makes", () => {
  expect(JSON.parse(publishedText("plan.schema.json"))).toEqual(planSchema());
});

it("plan 7488 is there whole, four schemes as far as they were read, and two examples that say so", () => {
  expect(publishedNames).toEqual([
    "bac-kan-2022.json",
    "khong-ma-tuy-2030.json",
    "plan-7488.json",
    "quang-ngai-2021.json",
    "son-la-2023.json",
    "vi-du-hai-cap-2025.json",
    "vi-du-k-trong-n.json",
  ]);
  const titles = publishedNames.filter((name) => name.startsWith("vi-du-")).map((name) => publishedPlan(name).title.vi);
  expect(titles.map((title) => title.slice(0, 24))).toEqual(
    Array.from({ length: 2 }, () => "Ví dụ, không phải văn bả"),
  );
  expect(publishedPlan("plan-7488.json")).toEqual(plan7488);
});

describe.each(publishedNames)("%s", (name) => {
  it("keeps the schema", () => {
    validate(JSON.parse(publishedText(name)));
    expect(validate.errors).toBeNull();
  });

  it("is read, written and read again as the same plan", () => {
    expect(readPlan(writePlan(publishedPlan(name)))).toEqual({ plan: publishedPlan(name) });
  });
});

describe.each(publishedNames)("a ledger alone under %s", (name) => {
  const { from } = publishedPlan(name).period.value;
  const told: readonly (readonly [string, readonly (readonly Cell[])[]])[] = [
    [
      "an event a row",
      [
        ["Tên đơn vị", "Năm", "Sự kiện", "Ngày phê duyệt", "Kết quả"],
        ["Phường Tam Hiệp", from, "Phê duyệt", null, null],
        ["Phường Tam Hiệp", from, "Đạt", null, null],
        ["Phường An Bình", from, "Phê duyệt", null, null],
      ],
    ],
    [
      "years over columns",
      [
        ["Tên đơn vị", String(from), String(from + 1)],
        ["Phường Tam Hiệp", "Đạt", null],
        ["Phường An Bình", "Phê duyệt", null],
      ],
    ],
    [
      "an area and a year a row",
      [
        ["Tên đơn vị", "Năm", "Kết quả"],
        ["Phường Tam Hiệp", from, "Đạt"],
        ["Phường An Bình", from, "Không đạt"],
      ],
    ],
  ];

  it.each(told)("is read, and taken for no other sheet: %s", (_form, rows) => {
    const { ledger, selection, evaluation, findings } = assess({ tables: [tableOf(rows)] }, publishedPlan(name));
    expect(ledger?.history.areas.map(({ unit }) => unit.name)).toEqual(["Phường Tam Hiệp", "Phường An Bình"]);
    expect([selection, evaluation]).toEqual([null, null]);
    expect(findings.filter(({ code }) => code.startsWith("missing-"))).toEqual([]);
  });
});

it("the examples never pass an invention off as law", () => {
  const law = (name: string) =>
    planNumbers(publishedPlan(name))
      .filter(({ citation }) => citation.kind === "law")
      .map(({ path, citation }) => `${path} ${citation.document}`);
  expect(law("vi-du-hai-cap-2025.json")).toEqual([]);
  expect(law("vi-du-k-trong-n.json")).toEqual(["kOfN[0].atLeast Quyết định 28/2025/QĐ-TTg ngày 24/8/2025"]);
});

describe("schemes of 2021 and later, as far as they were read", () => {
  it("Quảng Ngãi asks for 60 % a year; of a cap the file says only that it was not read", () => {
    const plan = publishedPlan("quang-ngai-2021.json");
    expect(planNumbers(plan).map(({ path, value }) => [path, value])).toEqual([
      ["period.from", 2021],
      ["period.to", 2025],
      ["yearlyFloor.value", 60],
      ["notApplicable.value", "leave-out"],
    ]);
    expect(yearlyObjective.judge({ due: 17, transformed: 9, failed: 8 }, plan)).toMatchObject({
      verdict: "notMet",
      numbers: { needed: 11, missing: 2 },
    });
    expect(shareCap.judge({ used: 1, base: 95 }, plan).because[0]?.sentence.vi).toBe(
      "Tệp kế hoạch chưa có mức trần số địa bàn của Kế hoạch 67/KH-UBND ngày 15/4/2021 của UBND tỉnh Quảng Ngãi.",
    );
  });

  it("Bắc Kạn asks for one area in each district, and takes no commune in the year after its recognition", () => {
    const plan = publishedPlan("bac-kan-2022.json");
    const [rule] = plan.minimumPerDistrict ?? [];
    const [excluded] = plan.exclusions ?? [];
    if (!rule || !excluded) throw new Error("the plan has both");
    const districts = [
      { name: "Ba Bể", selected: 1 },
      { name: "Na Rì", selected: 0 },
    ];
    expect(districtMinimum.judge({ rule, districts }, plan)).toMatchObject({
      verdict: "notMet",
      because: [{ citation: { document: "Hướng dẫn 301/HD-BCĐ138 ngày 11/5/2022 của Ban Chỉ đạo 138 tỉnh Bắc Kạn" } }],
    });
    const taken = { rule: excluded, applies: true, selected: true };
    expect(exclusion.judge({ ...taken, isExcepted: false }, plan).verdict).toBe("notMet");
    expect(exclusion.judge({ ...taken, isExcepted: true }, plan).verdict).toBe("met");
  });

  it("Sơn La set numbers for 2023: 19, 2, 11 and 59", () => {
    const plan = publishedPlan("son-la-2023.json");
    expect(plan.planned?.map(({ number, year }) => [number, year])).toEqual([
      [19, 2023],
      [2, 2023],
      [11, 2023],
      [59, 2023],
    ]);
  });

  it("communes free of drugs: of 95 units 19 at first and 48 by 2030", () => {
    const plan = publishedPlan("khong-ma-tuy-2030.json");
    const limits = (plan.share ?? []).map(
      (rule) => planShare.judge({ rule, part: null, whole: 95 }, plan).numbers.limit,
    );
    expect(limits).toEqual([19, 48]);
    const [, last] = plan.share ?? [];
    expect(last && planShare.judge({ rule: last, part: 47, whole: 95 }, plan).because[0]?.sentence.vi).toBe(
      "Xã, phường, đặc khu không có ma túy: 47/95 đơn vị cấp xã = 49,47 %, ít nhất 50 % là 48, còn thiếu 1.",
    );
  });
});

describe("what the schema refuses, the reader refuses", () => {
  it.each([
    ["an unknown key", { capp: 1 }],
    ["a missing number", { "yearlyFloor.value": undefined }],
    ["a binary fraction", { "cap.percent.value": 12.5 }],
    ["a percentage above 100", { "cap.percent.value": 101 }],
    ["an unknown rounding", { "cap.rounding.value": "up" }],
    ["no criteria", { criteria: [] }],
    ["an id that could be a word of a sheet", { "criteria[0].id": "name" }],
  ])("%s", (_name, changes) => {
    const given = changedFile(changes);
    expect(validate(JSON.parse(given))).toBe(false);
    expect(readPlan(given)).toHaveProperty("problems");
  });
});
