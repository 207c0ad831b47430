import type { Sentence } from "../../sentence.ts";

/** The help of each check of an evaluation sheet: when it is raised, why it matters, how to settle it. */
export const evaluationHelp: Readonly<Record<string, Sentence>> = {
  "dashes-decide": {
    vi: "Kế hoạch liệt kê chỉ tiêu theo gạch đầu dòng, mỗi gạch có thể gồm nhiều yêu cầu. Theo quy ước, mỗi yêu cầu tính là một chỉ tiêu, ngang nhau; nếu tính theo gạch đầu dòng (một gạch đạt khi mọi phần áp dụng của nó đạt) thì kết quả của địa bàn này sẽ khác. Điều này chỉ để biết khi báo cáo.",
    en: "The plan lists its targets by dashes, some with several requirements. By convention each requirement counts as one target, all equal; by dashes (one is met when all its applicable parts are) this area's verdict would be another. This is only to be known when reporting.",
  },
  "evaluated-not-selected": {
    vi: "Địa bàn có trong bảng đánh giá nhưng không được phê duyệt cho năm này và cũng không chuyển tiếp sang. Tính cả địa bàn ấy thì tỷ lệ chuyển hóa của năm sai cả tử số lẫn mẫu số. Hãy bỏ dòng này, hoặc bổ sung quyết định phê duyệt vào danh sách, sổ theo dõi.",
    en: "The area is on the evaluation sheet but was neither approved for the year nor carried over into it. Counting it would falsify both parts of the year's share. Take the row out, or enter the decision that approved it into the list or the ledger.",
  },
  "gate-blank": {
    vi: "Cấp có thẩm quyền chưa trả lời Có hay Không ở một điều kiện bắt buộc: giảm cơ bản tội phạm và tệ nạn xã hội, không để phức tạp nổi lên. Thiếu câu trả lời thì địa bàn chưa đủ căn cứ để coi là đạt, dù đủ số chỉ tiêu. Hãy ghi «Có» hoặc «Không»; số liệu chỉ gợi ý, không trả lời thay.",
    en: "The authority has answered neither yes nor no to a mandatory gate: crime and social evils basically reduced, no new complexity. Without the answer an area cannot pass, however many targets it meets. Write “Có” or “Không”; figures only suggest, they do not answer.",
  },
  "households-zero": {
    vi: "Tổng số hộ (hoặc tổng của một chỉ tiêu mà địa bàn nào cũng có) ghi là 0. Không đơn vị nào không có hộ dân, nên đó là số liệu sai chứ không phải «không áp dụng», và chỉ tiêu chưa đủ số liệu. Hãy ghi đúng tổng số hộ của địa bàn.",
    en: "The number of households (or another whole that every area has) is 0. No commune is without households, so the figure is wrong and the target is undetermined, not “not applicable”. Enter the area's number of households.",
  },
  "not-applicable-decides": {
    vi: "Địa bàn có chỉ tiêu không phát sinh (không có truy nã, không có án rất nghiêm trọng …). Kế hoạch không nói tính chúng thế nào; theo quy ước, chúng không vào mẫu số, nhưng nếu tính là đạt hoặc là không đạt thì kết quả của địa bàn đổi khác. Hãy để cấp có thẩm quyền quyết định và ghi lý do.",
    en: "In this area some targets had nothing to count (no wanted persons, no very serious cases …). The plan does not say how they count; by convention they leave the denominator, but counting them as met or as not met would change the area's verdict. Let the authority decide and record the reason.",
  },
  "part-exceeds-whole": {
    vi: "Số đã xử lý, đã bắt hay đã tuyên truyền lớn hơn tổng số của chỉ tiêu, nên một trong hai số sai và chỉ tiêu chưa đủ số liệu. Riêng khám phá tội phạm (T2) có thể vượt 100 % khi khám phá cả án cũ: vẫn tính, nhưng cần xem lại. Hãy sửa số ghi sai; với T2, nếu đúng thì ghi lý do.",
    en: "More were handled, caught or informed than the target has in all, so one of the two figures is wrong and the target is undetermined. Only the clear-up of crime (T2) may pass 100 % when old cases are cleared: it is counted all the same, but look at it. Correct the wrong figure; for T2 record the reason if it is right.",
  },
  "report-due": {
    vi: "Báo cáo năm của tỉnh gửi trước ngày nêu trong Kế hoạch, tức chậm nhất là ngày liền trước, hoặc thứ Sáu trước đó khi ngày ấy là thứ Bảy, Chủ nhật. Huyện báo cáo tỉnh theo ngày riêng: ghi ngày ấy vào mục «Ngày báo cáo» của «Cài đặt» để tính theo đó. Thông tin này chỉ để nhắc, không ảnh hưởng kết quả.",
    en: "The province's yearly report goes out before the date of the plan: on the day before at the latest, or on the Friday before when that is a weekend. A district reports to the province by a date of its own: enter it as “Ngày báo cáo” in the settings to be reminded of it instead. It is a reminder only and changes no result.",
  },
  "selected-not-evaluated": {
    vi: "Địa bàn được phê duyệt cho năm này, hoặc chuyển tiếp sang, không có dòng nào trong bảng đánh giá. Tỷ lệ chuyển hóa của năm tính trên mọi địa bàn phải đánh giá, nên còn thiếu thì kết quả chỉ là tạm tính. Hãy thêm dòng cho các địa bàn ấy.",
    en: "An area approved for the year, or carried over into it, has no row on the evaluation sheet. The year's share is taken of all areas due, so it stays provisional while some are missing. Add rows for these areas.",
  },
  "share-without-parts": {
    vi: "Ô chỉ ghi tỷ lệ phần trăm, không có tử số và mẫu số. Tỷ lệ đã làm tròn có thể đạt trên giấy mà không đạt trên số thật (11/13 là 84,62 %), nên chỉ tiêu được coi là chưa đủ số liệu. Hãy ghi hai số gốc vào hai cột của chỉ tiêu.",
    en: "The cell states a percentage only, without numerator and denominator. A rounded share may pass on paper and fail on the counts (11/13 is 84.62 %), so the target is treated as undetermined. Enter both numbers in the target's two columns.",
  },
  "stored-verdict-differs": {
    vi: "Cột «Kết quả» của địa bàn, hoặc kết luận ghi cạnh số liệu của một chỉ tiêu, ngược với kết quả tính theo Kế hoạch. Khi một cách hiểu khác (Quy ước Q4, Q5) cho đúng kết quả của bảng thì chỉ là cảnh báo. Hãy xem lý do tính ra, rồi sửa kết quả trong bảng hoặc sửa số liệu.",
    en: "The column “Kết quả” of an area, or a verdict beside the figures of a target, is the opposite of what the plan comes to. Where another reading (conventions Q4, Q5) comes to the sheet's verdict it is a warning only. Look at the reasons, then correct the sheet's verdict or the figures.",
  },
  "verdict-typed": {
    vi: "Ô của chỉ tiêu ghi kết luận như «Đạt», «Không đạt» thay cho số liệu. Chương trình lấy đó là kết luận của cấp có thẩm quyền, chỉ dùng khi thiếu số liệu, và không tự kiểm tra được. Nên ghi số liệu để kết quả có căn cứ tính lại.",
    en: "A target's cell holds a verdict such as “Đạt” or “Không đạt” instead of figures. It is taken for the authority's verdict, used only where figures are missing, and cannot be checked. Better enter the figures, so that the result can be worked out again.",
  },
};
