import { convention, law } from "../citation.ts";
import type { Gate, Target } from "./plan.ts";

const clause = (item: string) => law("Kế hoạch 7488/KH-UBND", item);

/**
 * Section II.2: five dashes, counted as ten separate requirements of equal weight (Quy ước Q4).
 *
 * @item T1 T2 T3 T4 T5 T6 T7 T8 T9 T10
 */
export const targets7488: readonly Target[] = [
  {
    id: "T1",
    dash: "II.2-1",
    synonyms: ["Tội phạm «xã hội đen»", "Xã hội đen"],
    columns: [
      {
        id: "T1",
        role: "value",
        heading: { vi: "Có biểu hiện tội phạm «xã hội đen»", en: 'Sign of "black society" crime' },
        synonyms: ["Có biểu hiện «xã hội đen»", "Biểu hiện xã hội đen", "Tội phạm có tổ chức kiểu xã hội đen"],
      },
    ],
    kind: "yes-no",
    op: "=",
    value: 0,
    whenNothing: "always-applies",
    title: {
      vi: "Tại các địa bàn chuyển hóa không có biểu hiện hoạt động của tội phạm có tổ chức hoạt động theo kiểu “xã hội đen”",
      en: 'In the areas under transformation there is no sign of organised crime operating in "black society" fashion',
    },
    citation: clause("II.2-1(1)"),
  },
  {
    id: "T2",
    dash: "II.2-1",
    synonyms: [
      "Điều tra, khám phá tội phạm",
      "Điều tra, khám phá các loại tội phạm",
      "Điều tra, khám phá án",
      "Tỷ lệ điều tra, khám phá",
      "Tỷ lệ khám phá án",
      "Các loại tội phạm",
      "Phạm pháp hình sự",
    ],
    columns: [
      {
        id: "T2.whole",
        role: "whole",
        heading: { vi: "Số vụ xảy ra", en: "Offences occurred" },
        synonyms: ["Tổng số vụ xảy ra", "Phạm pháp hình sự xảy ra", "Số vụ phạm tội xảy ra", "Xảy ra"],
      },
      {
        id: "T2.part",
        role: "part",
        heading: { vi: "Số vụ khám phá", en: "Offences cleared" },
        synonyms: ["Số vụ điều tra, khám phá"],
      },
    ],
    mayExceedWhole: true,
    kind: "share",
    op: ">=",
    value: 80,
    whenNothing: "not-applicable",
    title: {
      vi: "tỷ lệ điều tra, khám phá các loại tội phạm đạt từ 80% trở lên",
      en: "the rate of investigation and clear-up of all kinds of crime reaches 80% or more",
    },
    citation: clause("II.2-1(2)"),
    whole: convention("Q8"),
  },
  {
    id: "T3",
    dash: "II.2-1",
    synonyms: [
      "Án rất, đặc biệt nghiêm trọng",
      "Án rất/đặc biệt nghiêm trọng",
      "Án rất nghiêm trọng, đặc biệt nghiêm trọng",
      "Tội phạm rất nghiêm trọng, đặc biệt nghiêm trọng",
      "Tỷ lệ khám phá án rất, đặc biệt nghiêm trọng",
    ],
    columns: [
      {
        id: "T3.whole",
        role: "whole",
        heading: { vi: "Án rất, đặc biệt nghiêm trọng khởi tố", en: "Very and especially serious cases prosecuted" },
        synonyms: ["Án rất/đặc biệt nghiêm trọng khởi tố", "Án rất nghiêm trọng, đặc biệt nghiêm trọng khởi tố"],
      },
      {
        id: "T3.part",
        role: "part",
        heading: { vi: "Án rất, đặc biệt nghiêm trọng khám phá", en: "Very and especially serious cases cleared" },
        synonyms: ["Án rất/đặc biệt nghiêm trọng khám phá", "Án rất nghiêm trọng, đặc biệt nghiêm trọng khám phá"],
      },
    ],
    kind: "share",
    op: ">=",
    value: 95,
    whenNothing: "not-applicable",
    title: {
      vi: "các tội phạm rất nghiêm trọng, đặc biệt nghiêm trọng đạt 95% trở lên trong tổng số án khởi tố",
      en: "for very serious and especially serious crimes 95% or more of the total of prosecuted cases",
    },
    citation: clause("II.2-1(3)"),
    whole: convention("Q8"),
  },
  {
    id: "T4",
    dash: "II.2-1",
    synonyms: [
      "Truy nã",
      "Đối tượng truy nã",
      "Bắt, vận động đầu thú đối tượng truy nã",
      "Tỷ lệ bắt, vận động đầu thú",
    ],
    columns: [
      {
        id: "T4.whole",
        role: "whole",
        heading: { vi: "Truy nã đầu kỳ", en: "Wanted at the start" },
        synonyms: ["Số đối tượng truy nã đầu kỳ"],
      },
      {
        id: "T4.whole-2",
        role: "whole",
        heading: { vi: "Truy nã phát sinh", en: "Wanted, arisen" },
        synonyms: ["Số đối tượng truy nã phát sinh", "Truy nã phát sinh trong kỳ"],
      },
      {
        id: "T4.part",
        role: "part",
        heading: { vi: "Truy nã bắt, đầu thú", en: "Wanted, arrested or surrendered" },
        synonyms: ["Truy nã bắt–đầu thú", "Bắt, vận động đầu thú", "Số đối tượng truy nã bắt, đầu thú"],
      },
    ],
    kind: "share",
    op: ">=",
    value: 30,
    whenNothing: "not-applicable",
    title: {
      vi: "Hàng năm, bắt giữ, vận động đầu thú 30% trở lên số đối tượng truy nã tại địa bàn.",
      en: "Each year 30% or more of the wanted persons in the area are arrested or persuaded to surrender.",
    },
    citation: clause("II.2-1(4)"),
    whole: convention("Q8"),
  },
  {
    id: "T5",
    dash: "II.2-1",
    synonyms: [
      "Tin báo, tố giác",
      "Tin báo, tố giác tội phạm",
      "Tin báo, tố giác tội phạm và kiến nghị khởi tố",
      "Tiếp nhận, xử lý tin báo",
      "Tỷ lệ xử lý tin báo",
    ],
    columns: [
      {
        id: "T5.whole",
        role: "whole",
        heading: { vi: "Tin báo tiếp nhận", en: "Reports received" },
        synonyms: ["Số tin báo, tố giác tiếp nhận", "Tin báo, tố giác tiếp nhận"],
      },
      {
        id: "T5.part",
        role: "part",
        heading: { vi: "Tin báo đã xử lý", en: "Reports handled" },
        synonyms: ["Số tin báo, tố giác đã xử lý", "Tin báo, tố giác đã xử lý", "Tin báo đã giải quyết"],
      },
    ],
    kind: "share",
    op: ">=",
    value: 100,
    whenNothing: "not-applicable",
    title: {
      vi: "100% tin báo, tố giác tội phạm và kiến nghị khởi tố được tiếp nhận, xử lý.",
      en: "100% of crime reports, denunciations and proposals to prosecute are received and handled.",
    },
    citation: clause("II.2-1(5)"),
    whole: convention("Q8"),
  },
  {
    id: "T6",
    dash: "II.2-2",
    synonyms: [
      "Người chấp hành xong án phạt tù, đặc xá",
      "Chấp hành xong án phạt tù, đặc xá",
      "Tỷ lệ tái phạm",
      "Tỷ lệ tái phạm tội",
    ],
    columns: [
      {
        id: "T6.whole",
        role: "whole",
        heading: { vi: "Người chấp hành xong án phạt tù, đặc xá cư trú", en: "Released or amnestied residents" },
        synonyms: ["Số người chấp hành xong án phạt tù, đặc xá về cư trú", "Chấp hành xong án phạt tù, đặc xá cư trú"],
      },
      {
        id: "T6.part",
        role: "part",
        heading: { vi: "Người chấp hành xong án phạt tù, đặc xá tái phạm", en: "Released or amnestied, re-offended" },
        synonyms: ["Số người tái phạm", "Tái phạm tội", "Tái phạm"],
      },
    ],
    kind: "share",
    op: "<",
    value: 15,
    whenNothing: "not-applicable",
    title: {
      vi: "Giảm tỷ lệ tái phạm tội trong số người chấp hành xong án phạt tù và đặc xá về cư trú tại địa bàn xuống dưới 15%.",
      en: "Reduce the rate of re-offending among persons who have served a prison sentence or been amnestied and live in the area to below 15%.",
    },
    citation: clause("II.2-2"),
    whole: convention("Q8"),
  },
  {
    id: "T7",
    dash: "II.2-3",
    synonyms: ["Hệ thống chính trị"],
    columns: [
      {
        id: "T7",
        role: "value",
        heading: { vi: "Củng cố hệ thống chính trị", en: "Political system strengthened" },
        synonyms: ["Hệ thống chính trị được củng cố"],
      },
    ],
    kind: "yes-no",
    op: "=",
    value: 1,
    whenNothing: "always-applies",
    title: {
      vi: "Các địa bàn được lựa chọn chuyển hóa củng cố được hệ thống chính trị, hoạt động hiệu quả, vững mạnh, đoàn kết.",
      en: "The selected areas have strengthened the political system, which works effectively and is strong and united.",
    },
    citation: clause("II.2-3"),
  },
  {
    id: "T8",
    dash: "II.2-4",
    synonyms: ["Mô hình", "Mô hình vận động nhân dân", "Xây dựng mô hình"],
    columns: [
      {
        id: "T8",
        role: "value",
        heading: { vi: "Số mô hình hiệu quả", en: "Effective models" },
        synonyms: ["Số mô hình hoạt động hiệu quả", "Mô hình quần chúng hiệu quả"],
      },
    ],
    kind: "count",
    op: ">=",
    value: 1,
    whenNothing: "always-applies",
    title: {
      vi: "100% các địa bàn được lựa chọn chuyển hóa tiến hành xây dựng và củng cố ít nhất 01 mô hình vận động nhân dân tham gia phòng, chống tội phạm, bảo vệ ANTT theo hướng tự quản, tự phòng, tự bảo vệ, tự hòa giải, hoạt động hiệu quả",
      en: "100% of the selected areas build and consolidate at least 01 model mobilising people to take part in preventing and fighting crime and protecting security and order, in the direction of self-management, self-prevention, self-protection, self-conciliation, working effectively",
    },
    citation: clause("II.2-4(1)"),
    whole: convention("Q8"),
  },
  {
    id: "T9",
    dash: "II.2-4",
    synonyms: ["Nội quy, quy ước", "Quy ước, nội quy"],
    columns: [
      {
        id: "T9",
        role: "value",
        heading: { vi: "Nội quy, quy tắc", en: "Community rules" },
        synonyms: ["Nội quy, quy tắc nếp sống cộng đồng", "Xây dựng nội quy, quy tắc"],
      },
    ],
    kind: "yes-no",
    op: "=",
    value: 1,
    whenNothing: "always-applies",
    title: {
      vi: "xây dựng và duy trì thực hiện các nội quy, quy tắc nếp sống cộng đồng văn minh, tiến bộ.",
      en: "build and keep up internal rules and rules of civilised, progressive community living.",
    },
    citation: clause("II.2-4(2)"),
  },
  {
    id: "T10",
    dash: "II.2-5",
    synonyms: ["Tuyên truyền", "Phổ biến, tuyên truyền", "Tuyên truyền đến hộ dân", "Tỷ lệ hộ được tuyên truyền"],
    columns: [
      {
        id: "T10.whole",
        role: "whole",
        heading: { vi: "Tổng số hộ", en: "Households" },
        synonyms: ["Số hộ dân", "Tổng số hộ dân"],
      },
      {
        id: "T10.part",
        role: "part",
        heading: { vi: "Số hộ được tuyên truyền", en: "Households informed" },
        synonyms: ["Hộ được tuyên truyền", "Số hộ được phổ biến, tuyên truyền"],
      },
    ],
    kind: "share",
    op: ">=",
    value: 100,
    whenNothing: "data-error",
    title: {
      vi: "100% các hộ dân tại địa bàn chuyển hóa được phổ biến, tuyên truyền về công tác phòng, chống tội phạm và vi phạm pháp luật.",
      en: "100% of households in the area are informed about preventing and fighting crime and violations of law.",
    },
    citation: clause("II.2-5"),
    whole: convention("Q8"),
  },
];

/** Both are mandatory: «trong đó» (Quy ước Q6). */
export const gates7488: readonly Gate[] = [
  {
    id: "G1",
    title: { vi: "Giảm cơ bản tội phạm và tệ nạn xã hội", en: "Crime and social evils basically reduced" },
    synonyms: ["Giảm cơ bản", "Giảm cơ bản tội phạm", "Tội phạm và tệ nạn xã hội giảm cơ bản"],
    citation: clause("III.4"),
  },
  {
    id: "G2",
    title: {
      vi: "Không để phức tạp nổi lên về trật tự, an toàn xã hội",
      en: "No new complexity on social order and safety",
    },
    synonyms: [
      "Không phức tạp nổi lên",
      "Không để phức tạp nổi lên",
      "Không để nổi lên phức tạp",
      "Không phát sinh phức tạp",
    ],
    citation: clause("III.4"),
  },
];
