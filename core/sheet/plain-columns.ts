import type { PlainColumn } from "./selection-sheet.ts";

/** Headings of the columns that hold no figures; the first of each is the one we write ourselves. */
export const plainHeadings: Readonly<Record<PlainColumn, readonly string[]>> = {
  ordinal: ["STT", "TT", "Số TT", "Số thứ tự", "No."],
  code: ["Mã", "Mã ĐVHC", "Mã đơn vị", "Mã đơn vị hành chính", "Mã xã", "Mã số", "Code"],
  name: [
    "Tên đơn vị",
    "Xã, phường, thị trấn",
    "Xã, phường",
    "Xã/phường/thị trấn",
    "Xã, phường, TT",
    "Xã, thị trấn",
    "Xã/thị trấn",
    "Tên xã, phường, thị trấn",
    "Tên xã, phường",
    "Tên xã",
    "Tên địa bàn",
    "Địa bàn",
    "Đơn vị",
    "Đơn vị cấp xã",
    "Tên đơn vị hành chính",
    "Đơn vị hành chính",
    "Tên",
    "Unit",
    "Commune",
  ],
  district: [
    "Huyện",
    "Tên huyện",
    "Huyện, thị xã, thành phố",
    "Huyện/thị xã/thành phố",
    "Quận, huyện",
    "Quận/huyện",
    "Quận, huyện, thị xã, thành phố",
    "District",
  ],
  carriedOver: ["Chuyển tiếp", "Địa bàn chuyển tiếp", "Diện chuyển tiếp", "Carried over"],
  proposed: ["Đề xuất", "Đề xuất lựa chọn", "Đề xuất chuyển hóa", "Proposed"],
  approved: ["Phê duyệt", "Lựa chọn", "Được lựa chọn", "Được phê duyệt", "Lựa chọn chuyển hóa", "Approved", "Selected"],
  decisionNumber: ["Số quyết định", "Số QĐ", "Quyết định số", "QĐ số", "Quyết định", "Decision number"],
  decisionDate: ["Ngày quyết định", "Ngày QĐ", "Quyết định ngày", "Ngày ban hành", "Ngày phê duyệt", "Decision date"],
  circular15: ["Thông tư 15/2010", "TT 15/2010", "Diện Thông tư 15/2010", "Thông tư 15", "Thông tư số 15/2010/TT-BCA"],
  year: ["Năm", "Năm chuyển hóa", "Year"],
  score: ["Điểm", "Tổng điểm", "Điểm số", "Tổng số điểm", "Score"],
  rank: ["Hạng", "Xếp hạng", "Thứ hạng", "Rank"],
  lastResult: ["Kết quả năm trước", "Kết quả chuyển hóa năm trước", "Last year's result"],
  reason: ["Lý do", "Lí do", "Lý do lựa chọn", "Reason"],
  note: ["Ghi chú", "Note", "Notes"],
};

/** A column of persons: never copied to results, JSON or logs. */
export const personalHeading =
  /^(?:họ (?:và )?tên|họ, tên|tên (?:đối tượng|người|bị can|bị cáo)|danh sách đối tượng|(?:số )?cmnd|(?:số )?cccd|căn cước|ngày sinh|năm sinh|ngày, tháng, năm sinh)(?:[ ,(/].*)?$/;
