import type { Sentence } from "../../../../core/sentence.ts";

/** The words of the comparison of methods and of the trial. */
export const compareWords = {
  methods: { vi: "Cách tính", en: "Methods" },
  without: { vi: "Bỏ tiêu chí", en: "Without" },
  trial: { vi: "Thử", en: "Trial" },
  plans: { vi: "Kế hoạch khác", en: "Another plan" },
  calculating: { vi: "Đang tính…", en: "Calculating…" },
  scenario: {
    vi: "Chỉ để tham khảo: đề nghị luôn theo cách tính mặc định (Quy ước Q13). Không có gì được ghi vào sổ.",
    en: "Scenarios only: the proposal always follows the default method (convention Q13). Nothing is written.",
  },
  kept: { vi: "Xét trên {room} địa bàn còn được chọn.", en: "Over the {room} place(s) left." },
  reopened: {
    vi: "Không còn được chọn địa bàn nào, nên xét lại cả {room} địa bàn ngoài diện chuyển tiếp, như khi chưa phê duyệt địa bàn nào.",
    en: "No place is left, so all {room} places beside those carried over are contended for, as if nothing were approved yet.",
  },
  notStated: {
    vi: "Chưa nêu đủ địa bàn đã chọn: xét trên {room} địa bàn, chưa trừ địa bàn chưa nêu.",
    en: "Not all areas on the list are stated: over {room} place(s), without those not stated.",
  },
  noSeats: { vi: "Mức trần bằng 0: không có gì để so sánh.", en: "The cap is 0: there are no places to compare." },
  refused: { vi: "{count} cách không tính được", en: "{count} methods without an answer" },
  area: { vi: "Đơn vị", en: "Unit" },
  isTied: { vi: "bằng điểm ở mức cắt", en: "equal at the cut" },
  keepLabel: { vi: "Đổi trọng số trong «Thang điểm»", en: "Change weights in «Thang điểm»" },
} satisfies Record<string, Sentence>;
