import { yearOutsidePlan } from "../../../../core/checks/table/year-outside-plan.ts";
import { assess } from "../../../../core/assess/assess.ts";
import { plan7488 } from "../../../../core/plan/plan-7488.ts";
import { sheetOf } from "../../sheet-builder.ts";
import { tryCheck } from "../try-check.ts";

const of = (year: number) => sheetOf({ title: `THÀNH PHỐ BIÊN HÒA NĂM ${year}`, rows: [["Tam Hiệp", 1, 2, 3]] });

tryCheck(yearOutsidePlan, {
  valid: [
    { name: "the first year of the plan", sheet: of(2017) },
    { name: "the last year of the plan", sheet: of(2020) },
    {
      name: "no year, which is told apart",
      sheet: sheetOf({ title: "THÀNH PHỐ BIÊN HÒA", rows: [["Tam Hiệp", 1, 2, 3]] }),
    },
  ],
  invalid: [
    {
      name: "a year of the next phase",
      sheet: of(2021),
      findings: [
        {
          severity: "error",
          citation: "III.5-1",
          what: "Năm 2021 nằm ngoài thời hạn 2017–2020 của Kế hoạch 7488/KH-UBND.",
          next: "Sửa năm nếu ghi nhầm; nếu không, cần nạp tệp kế hoạch theo Kế hoạch 113/KH-BCA-V01 ngày 22/3/2021 của Bộ Công an (giai đoạn 2021–2025). Mức trần và điểm dưới đây chỉ để tham khảo.",
        },
      ],
    },
    {
      name: "the year before",
      sheet: of(2016),
      findings: [{ what: "Năm 2016 nằm ngoài thời hạn 2017–2020 của Kế hoạch 7488/KH-UBND." }],
    },
  ],
});

it("cap and scores are computed all the same", () => {
  expect(assess(of(2021), plan7488).selection?.capUse.cap).toBe(4);
});
