import type { Sentence } from "../../../core/index.ts";

/** The words of what is recorded in the workbook, which are loaded with it. */
export const words = {
  acceptTitle: { vi: "Bỏ qua có lý do", en: "Accept with a reason" },
  acceptIntro: {
    vi: "Cảnh báo này được giữ lại cùng lý do, in trong báo cáo, và hiện lại khi số liệu thay đổi.",
    en: "The warning is kept with its reason, printed in the report, and comes back when the figures change.",
  },
  reason: { vi: "Lý do", en: "Reason" },
  reasonHint: {
    vi: "Ví dụ: Hai xã đã sáp nhập từ ngày 1/1/2018",
    en: "For example: the two communes merged on 1/1/2018",
  },
  reasonLacks: { vi: "Cần ít nhất 10 ký tự; còn thiếu {lacking}.", en: "At least 10 characters; {lacking} more." },
  reasonEnough: { vi: "Lý do đủ dài.", en: "The reason is long enough." },
  accept: { vi: "Ghi vào nhật ký", en: "Write to the log" },
  accepted: {
    vi: "Đã ghi lý do vào sheet «{title}».",
    en: "The reason is in the sheet “{title}”.",
  },
  withdrawn: {
    vi: "Đã bỏ lý do; cảnh báo hiện lại. Sheet «{title}» vẫn giữ cả hai dòng.",
    en: "The reason is taken back, and the warning is open again. The sheet “{title}” keeps both lines.",
  },
  noReason: {
    vi: "Chỗ này chỉ nhận lý do cho cảnh báo; lỗi phải được sửa.",
    en: "Only a warning can be accepted; an error has to be mended.",
  },
  finaliseTitle: { vi: "Chốt danh sách", en: "Finalise the list" },
  calculating: { vi: "Đang kiểm tra để chốt…", en: "Checking before the list is final…" },
  openFirst: {
    vi: "Chưa chốt được: còn {open} mục phải sửa hoặc ghi lý do.",
    en: "Not yet: {open} findings to mend or to give a reason for.",
  },
  onlyFinal: {
    vi: "Khi chốt, ô trống và tiêu chí không có cột là lỗi.",
    en: "When a list is finalised, blanks and criteria without a column are errors.",
  },
  noList: { vi: "Chưa đọc được danh sách nào để chốt.", en: "No list could be read to be finalised." },
  goTo: { vi: "Đến ô {address}", en: "Go to {address}" },
  giveReason: { vi: "Ghi lý do…", en: "Give a reason…" },
  more: { vi: "… và {more} mục nữa.", en: "… and {more} more." },
  item: { vi: "Mục", en: "Item" },
  before: { vi: "Trước", en: "Before" },
  after: { vi: "Sau", en: "After" },
  date: { vi: "Ngày chốt", en: "Finalised on" },
  scale: { vi: "Thang điểm", en: "Scale" },
  scaleProvisional: { vi: "tạm tính từ bảng", en: "provisional" },
  scaleOn: { vi: "chốt ngày {date}", en: "frozen on {date}" },
  plan: { vi: "Kế hoạch", en: "Plan" },
  chosen: { vi: "Địa bàn được chọn", en: "Chosen areas" },
  carriedOver: { vi: "Địa bàn chuyển tiếp", en: "Carried over" },
  acceptedCount: { vi: "Cảnh báo có lý do", en: "Accepted warnings" },
  none: { vi: "chưa có", en: "none" },
  finaliseIntro: {
    vi: "Ghi vào sheet «Nhật ký» và «Thang điểm». Không khóa sheet nào; sửa bảng sau đó thì chỗ này báo.",
    en: "Written to the sheets “Nhật ký” and “Thang điểm”. No sheet is locked; a later change of the list is told here.",
  },
  finalise: { vi: "Chốt danh sách", en: "Finalise the list" },
  finalised: {
    vi: "Đã chốt danh sách; xem dòng mới trong sheet «{title}».",
    en: "The list is final; see the new line in the sheet “{title}”.",
  },
  isFinal: { vi: "Đã chốt ngày {date}.", en: "Final since {date}." },
  isChanged: {
    vi: "Đã chốt ngày {date}; bảng đã thay đổi từ lúc ấy. Kiểm tra rồi chốt lại.",
    en: "Finalised on {date}; the sheet has changed since. Check it and finalise it again.",
  },
} satisfies Record<string, Sentence>;
