import { readPlan } from "../../core/plan/read-plan.ts";
import { allOf } from "../../core/rules/all-of.ts";
import { planShare } from "../../core/rules/plan-share.ts";
import { pointsGrade } from "../../core/rules/points-grade.ts";
import { thresholdCount } from "../../core/rules/threshold-count.ts";

/**
 * Hồ Chí Minh City 2023 by the rule of 2010: 1 commune of type I, 6 of type II, 171 of type III, 133 more with drugs and 1
 * without, 312 in all. How many the press counts is its own; the bands that part them here are invented.
 */
const citation = { kind: "convention", document: "Ví dụ", clause: "mức giả định" };
const file = {
  id: "phan-loai-gia-dinh",
  title: "Ví dụ: phân loại xã theo ma túy",
  document: "Ví dụ",
  period: { from: 2023, to: 2023, citation },
  display: { decimals: 3, rounding: "half-up", citation },
  groups: [{ id: "m", title: "Ma túy", citation }],
  criteria: [{ id: "m1", group: "m", kind: "count", heading: "Người nghiện", title: "Số người nghiện", citation }],
  kOfN: [
    { id: "loai-1", title: "Loại I", atLeast: 1, citation, of: [{ column: "m1", from: 100, citation }] },
    { id: "loai-2", title: "Loại II", atLeast: 1, citation, of: [{ column: "m1", from: 50, below: 100, citation }] },
    { id: "loai-3", title: "Loại III", atLeast: 1, citation, of: [{ column: "m1", from: 10, below: 50, citation }] },
    { id: "co", title: "Có ma túy", atLeast: 1, citation, of: [{ column: "m1", from: 1, below: 10, citation }] },
  ],
  allOf: [{ id: "khong", title: "Không có ma túy", citation, of: [{ column: "m1", below: 1, citation }] }],
  points: [
    {
      id: "diem",
      title: "Điểm",
      citation,
      of: [
        {
          column: "m1",
          citation,
          bands: [
            { below: 1, points: 0 },
            { from: 1, below: 10, points: 1 },
            { from: 10, below: 50, points: 2 },
            { from: 50, below: 100, points: 3 },
            { from: 100, points: 4 },
          ],
        },
      ],
      grades: [
        { id: "g0", title: "Không có ma túy", below: 1 },
        { id: "g1", title: "Có ma túy", from: 1, below: 2 },
        { id: "g2", title: "Loại III", from: 2, below: 3 },
        { id: "g3", title: "Loại II", from: 3, below: 4 },
        { id: "g4", title: "Loại I", from: 4 },
      ],
    },
  ],
};

const communes: readonly number[] = [
  100,
  ...Array.from({ length: 6 }, (_, at) => 50 + at),
  ...Array.from({ length: 171 }, (_, at) => 10 + (at % 40)),
  ...Array.from({ length: 133 }, (_, at) => 1 + (at % 9)),
  0,
];

const counted = { "Loại I": 1, "Loại II": 6, "Loại III": 171, "Có ma túy": 133, "Không có ma túy": 1 };

function tally(titles: readonly string[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const title of titles) found[title] = (found[title] ?? 0) + 1;
  return found;
}

describe("Hồ Chí Minh City 2023: 1 + 6 + 171 + 133 + 1 = 312 communes", () => {
  const reading = readPlan(file);
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  const { plan } = reading;

  it("each is of one type by counts and by all criteria, and of the same by points", () => {
    const types = communes.map((m1) => {
      const values = { m1 };
      const met = [
        ...(plan.kOfN ?? []).filter((rule) => thresholdCount.judge({ rule, values }, plan).verdict === "met"),
        ...(plan.allOf ?? []).filter((rule) => allOf.judge({ rule, values }, plan).verdict === "met"),
      ];
      return met.map(({ title }) => title.vi).join(" + ");
    });
    expect(types.length).toBe(312);
    expect(tally(types)).toEqual(counted);
    const [rule] = plan.points ?? [];
    if (!rule) throw new Error("the plan has points");
    const grades = communes.map(
      (m1) => pointsGrade.judge({ rule, values: { m1 } }, plan).numbers.grade as { vi: string },
    );
    expect(tally(grades.map(({ vi }) => vi))).toEqual(counted);
  });

  it("their shares, three decimals rounded half up: 133/312 is 42,6282… %", () => {
    const name = { vi: "xã, phường", en: "communes" };
    const said = Object.entries(counted).map(([title, part]) => {
      const rule = {
        id: "s",
        title: name,
        part: { vi: title, en: title },
        op: ">=",
        percent: 0,
        citation: plan.period.citation,
      } as const;
      const base = { name, citation: plan.period.citation };
      return planShare.judge({ rule: { ...rule, base }, part, whole: 312 }, plan).because[0]?.sentence.vi;
    });
    expect(said.map((text) => / = ([\d,]+) %/.exec(text ?? "")?.[1])).toEqual([
      "0,321",
      "1,923",
      "54,808",
      "42,628",
      "0,321",
    ]);
  });
});
