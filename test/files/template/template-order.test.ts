import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import { orderTemplate } from "../../../files/template/order-template.ts";
import { templateFileName } from "../../../files/template/template-file-name.ts";

/** The plan of 2017 as if it went on: only its period matters here. */
const longPlan: Plan = { ...plan7488, period: { ...plan7488.period, value: { from: 2017, to: 2030 } } };

async function ordered(district: string | undefined, year: number, plan = longPlan) {
  const answer = await orderTemplate({ plan, year, ...(district !== undefined && { district }) });
  if ("refusal" in answer) return answer.refusal.vi;
  const { order } = answer;
  return [templateFileName(order), order.district?.code ?? null, order.units.length, order.registerDate];
}

describe("the locality that a template is asked for", () => {
  it.each<[string, string | undefined, number, unknown[]]>([
    ["a district by its name", "Biên Hòa", 2018, ["dia-ban-bien-hoa-2018.xlsx", "731", 30, "2017-10-15"]],
    [
      "with its type, tone placed the old way",
      "TP. Biên Hoà",
      2018,
      ["dia-ban-bien-hoa-2018.xlsx", "731", 30, "2017-10-15"],
    ],
    ["by its code", "738", 2020, ["dia-ban-thong-nhat-2020.xlsx", "738", 10, "2017-10-15"]],
    ["of another province", "Thành phố Mỹ Tho", 2018, ["dia-ban-my-tho-2018.xlsx", "815", 17, "2017-10-15"]],
    ["whose name is a number", "760", 2018, ["dia-ban-quan-1-2018.xlsx", "760", 10, "2017-10-15"]],
    [
      "the province since there are no districts",
      undefined,
      2026,
      ["dia-ban-dong-nai-2026.xlsx", null, 95, "2025-07-01"],
    ],
    ["the same by its name", "Tỉnh Đồng Nai", 2026, ["dia-ban-dong-nai-2026.xlsx", null, 95, "2025-07-01"]],
    [
      "in the year in which districts were abolished",
      "đồng nai",
      2025,
      ["dia-ban-dong-nai-2025.xlsx", null, 95, "2025-07-01"],
    ],
  ])("is found: %s", async (_what, district, year, found) => expect(await ordered(district, year)).toEqual(found));

  it.each([
    [
      "a year outside the plan",
      "Biên Hòa",
      2021,
      plan7488,
      "Năm 2021 nằm ngoài thời hạn 2017–2020 của Kế hoạch 7488/KH-UBND",
    ],
    ["no district while there are some", undefined, 2018, longPlan, "Ghi tên hoặc mã huyện: Thành phố Biên Hòa (731)"],
    ["a name nearly right", "Bien Hoaa", 2018, longPlan, "Gần nhất: Thành phố Biên Hòa (731)"],
    [
      "a name that nobody bears",
      "Xyzzyx",
      2018,
      longPlan,
      "Danh mục không có huyện «Xyzzyx». Các huyện của Đồng Nai: ",
    ],
    ["a name that several bear", "Châu Thành", 2018, longPlan, "không có đúng một huyện «Châu Thành»"],
    ["a district where there are none any more", "Biên Hòa", 2026, longPlan, "Từ ngày 1/7/2025 không còn cấp huyện"],
  ])("is refused with what to do: %s", async (_what, district, year, plan, said) =>
    expect(await ordered(district, year, plan)).toContain(said),
  );
});
