import { readFileSync } from "node:fs";
import { readPlan } from "../../../core/plan/read-plan.ts";
import { writePlan } from "../../../core/plan/write-plan.ts";

const page = readFileSync("docs/tep-ke-hoach.md", "utf8");
const [, file = ""] = /```json\n([^`]*)```/.exec(page) ?? [];

it("the file of the page is a plan, step by step as the page writes it", () => {
  const reading = readPlan(file);
  if (!("plan" in reading)) throw new Error(JSON.stringify(reading.problems));
  const { plan } = reading;
  expect(plan).toMatchObject({
    id: "ke-hoach-tinh",
    document: "Kế hoạch A",
    period: { value: { from: 2026, to: 2030 } },
  });
  expect([plan.cap?.percent.value, plan.yearlyFloor?.value, plan.successFloor]).toEqual(["12.5", 70, undefined]);
  expect([plan.kOfN?.map(({ id }) => id), plan.planned?.[0]?.number]).toEqual([["loai-1", "loai-2"], 19]);
  expect(readPlan(writePlan(plan))).toEqual({ plan });
});

it("the duty of the page is one of the file", () => {
  const [, [, duty = ""] = []] = [...page.matchAll(/```json\n([^`]*)```/g)];
  const reading = readPlan({ ...(JSON.parse(file) as object), obligations: [JSON.parse(duty)] });
  expect("plan" in reading && reading.plan.obligations?.map(({ id, test }) => [id, test])).toEqual([["NV1", "all"]]);
});

it("every form of the table of keys is read as it stands", () => {
  const rows = [...page.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|[^`]*`([{"].*?[}"])`/gm)];
  const keys = rows.flatMap(([, names = "", form = ""]) =>
    [...names.matchAll(/`(\w+)`/g)].map(([, key = ""]) => [key, JSON.parse(form) as unknown] as const),
  );
  expect(keys.length).toBeGreaterThanOrEqual(11);
  const reading = readPlan({ ...(JSON.parse(file) as object), ...Object.fromEntries(keys) });
  expect("problems" in reading ? reading.problems : []).toEqual([]);
});

it("a gap between its two types is told at its place", () => {
  expect(readPlan(file.replace('"below": "0.5"', '"below": "0.4"'))).toMatchObject({
    problems: [{ path: "kOfN[0].of[0]", code: "band-gap" }],
  });
});

describe("what a newcomer gets wrong is told at its place, with an example", () => {
  type Written = Record<string, Record<string, unknown>>;
  const told = (change: (file: Written) => void) => {
    const written = JSON.parse(file) as Written;
    change(written);
    const reading = readPlan(written);
    return "plan" in reading ? [] : reading.problems.map(({ path, what, next }) => `${path}: ${what.vi} ${next.vi}`);
  };
  const list = (written: Written, key: string) => written[key] as unknown as Record<string, unknown>[];
  const points = { id: "p", title: "Điểm", citation: "mức" };
  const column = { column: "m1", citation: "mức", bands: [{ points: 5 }] };

  it.each<[string, (written: Written) => void, string]>([
    [
      "a number without its citation",
      (written) => Object.assign(written, { yearlyFloor: 70 }),
      'yearlyFloor: Ở đây cần một đối tượng {…}, không phải 70. Viết lại trong dấu ngoặc nhọn. Ví dụ: "yearlyFloor": { "value": "12.5", "citation": "tên căn cứ" }',
    ],
    [
      "no base of a share",
      (written) =>
        Object.assign(written, {
          share: [{ id: "s", title: "T", citation: "mức", part: "Xã", op: ">=", percent: 20 }],
        }),
      'share[0].base: Thiếu «base»: Tính trên gì. Ghi thêm khóa này. Ví dụ: "base": { "name": "…", "citation": "tên căn cứ" }',
    ],
    [
      "criteria in braces",
      (written) => Object.assign(written, { criteria: {} }),
      'criteria: Ở đây cần một danh sách […], không phải một đối tượng. Viết lại trong dấu ngoặc vuông. Ví dụ: "criteria": [ { "id": "a1", "group": "…", "kind": "count", "heading": "…", "title": "…", "citation": "tên căn cứ" } ]',
    ],
    [
      "a day that no calendar has",
      (written) => Object.assign(written, { issuedOn: "2025-02-29" }),
      "issuedOn: 2025-02-29 không phải là ngày có trong lịch. Viết năm-tháng-ngày, ví dụ 2017-07-31.",
    ],
    [
      "a year outside the plan",
      (written) => Object.assign(list(written, "planned")[0] ?? {}, { year: 2031 }),
      "planned[0].year: Năm 2031 nằm ngoài các năm 2026–2030 của kế hoạch. Sửa năm này hoặc «period».",
    ],
    [
      "points that nobody can reach",
      (written) =>
        Object.assign(written, {
          points: [{ ...points, atLeast: 6, of: [column], grades: [{ id: "g", title: "Khá" }] }],
        }),
      "points[0].atLeast: Cần 6 điểm nhưng cao nhất chỉ được 5. Sửa «atLeast» hoặc số điểm của các khoảng.",
    ],
    [
      "one id for two grades",
      (written) =>
        Object.assign(written, {
          points: [
            {
              ...points,
              of: [column],
              grades: [
                { id: "g", title: "Khá", below: 3 },
                { id: "g", title: "Tốt", from: 3 },
              ],
            },
          ],
        }),
      'points[0].grades[1].id: Mã "g" đã dùng ở points[0].grades[0]. Đặt mã khác.',
    ],
    [
      "a rate of itself",
      (written) =>
        Object.assign(written, {
          allOf: [
            {
              id: "khac",
              ladder: "khac",
              title: "Loại khác",
              citation: "mức",
              of: [{ column: "m1", per: { column: "m1", times: 100 }, from: 1, citation: "mức" }],
            },
          ],
        }),
      'allOf[0].of[0].per.column: Cột "m1" tính theo chính nó. Chọn cột mẫu số khác, ví dụ dân số.',
    ],
    [
      "types without criteria",
      (written) => {
        delete written.criteria;
        list(written, "kOfN").splice(1);
        Object.assign(list(written, "kOfN")[0] ?? {}, { of: [{ column: "m1", from: 1, citation: "mức" }] });
      },
      'kOfN[0].of[0].column: Không có mã "m1": criteria chưa có mục nào. Ghi thêm criteria vào tệp.',
    ],
  ])("%s", (_what, change, expected) => {
    expect(told(change)).toEqual([expected]);
  });
});
