/** The columns of the sheet «Thực hiện», in their order. */
export const obligationHeadings = {
  id: "Mã nghĩa vụ",
  heading: "Nội dung",
  clause: "Mục của Kế hoạch",
  who: "Đơn vị thực hiện",
  code: "Mã ĐVHC",
  name: "Tên đơn vị",
  year: "Năm",
  answer: "Có/Không",
  done: "Số thực hiện",
  total: "Tổng số",
  document: "Số, ký hiệu",
  date: "Ngày",
  money: "Số tiền (triệu đồng)",
  verdict: "Kết luận",
  note: "Ghi chú",
} as const;
export type ObligationColumn = keyof typeof obligationHeadings;
