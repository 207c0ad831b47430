import { plan7488 } from "../../core/plan/plan-7488.ts";
import type { Plan } from "../../core/plan/plan.ts";

/** Words of plan 7488 short enough for a heading of four lines; the plan's own stand in the messages of the cells. */
const short7488: Readonly<Record<string, string>> = {
  a: "Hình sự",
  b: "Ma túy",
  c: "Kinh tế, môi trường",
  d: "Tiêu chí khác",
  a1: "Phạm pháp hình sự",
  a2: "Tù tha có biểu hiện",
  a3: "Bị khởi tố, thi hành án",
  a4: "Giáo dục theo NĐ 111",
  a5: "Sưu tra hình sự",
  a6: "Truy nã, trốn thi hành án",
  a7: "Băng, nhóm tội phạm",
  a8: "Tụ điểm tệ nạn",
  a9: "Tin báo, tố giác",
  b1: "Số vụ ma túy",
  b2: "Tụ điểm ma túy",
  b3: "Sưu tra ma túy",
  "b4.1": "Nghiện có hồ sơ",
  "b4.2": "Sử dụng ma túy",
  b5: "Trồng cây có chất ma túy",
  c1: "Số vụ kinh tế, môi trường",
  c2: "Sưu tra kinh tế, môi trường",
  c3: "Hàng giả, buôn lậu",
  c4: "Vi phạm môi trường",
  d1: "Tranh chấp đất đai",
  d2: "Cơ sở kinh doanh",
  d3: "Chợ, bến, khu công nghiệp",
  d4: "Giao thông phức tạp",
  d5: "Khai thác khoáng sản",
  d6: "Địa bàn giáp ranh",
  "d7.1": "Cháy nổ, tai nạn",
  "d7.2": "Vũ khí, pháo",
  d8: "Hệ thống chính trị yếu",
  d9: "Mô hình không có hoặc yếu",
  T3: "Án nghiêm trọng",
  T6: "Tái phạm tội",
};

/** What is written after an id in the two heading rows. @example shortHeading(plan7488, "a1", "…") // "Phạm pháp hình sự" */
export function shortHeading({ id: plan }: Plan, id: string, own: string): string {
  return plan === plan7488.id ? (short7488[id] ?? own) : own;
}
