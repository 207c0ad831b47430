import { plan7488, reportDeadline, serialOfIso } from "../../core/index.ts";
import { asCount } from "./parameter.ts";
import { badInput } from "./cell-error.ts";

/**
 * Ngày nên gửi báo cáo năm: 24/11, hoặc thứ Sáu trước đó nếu rơi vào cuối tuần (Kế hoạch 7488, mục VII.4; Quy ước Q16).
 * @item D1
 * @customfunction HANBAOCAO HANBAOCAO
 * @helpurl https://localhost:3000/help.html#hanbaocao
 * @param year Năm, ví dụ 2018.
 * @returns Ngày đến hạn, là số sê-ri; hãy định dạng ô dd/mm/yyyy.
 */
export function reportDue(year: unknown): number {
  const stated = asCount(year, "Năm", "Hãy ghi năm bằng bốn chữ số, ví dụ 2018.");
  if (stated < firstYear || stated > lastYear) {
    throw badInput(`Năm phải từ ${firstYear} đến ${lastYear}, ở đây là ${stated}. Hãy ghi năm bằng bốn chữ số.`);
  }
  return serialOfIso(reportDeadline(stated, plan7488));
}

/** Dates as spreadsheets count them. */
const firstYear = 1900;
const lastYear = 9999;
