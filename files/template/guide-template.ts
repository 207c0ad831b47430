import { dayText } from "../../core/civil-date.ts";
import { conventionsOf } from "../../core/plan/conventions-of.ts";
import { fixes } from "../../core/plan/not-fixed.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { SheetSpec } from "../write/sheet-spec.ts";
import { looks } from "./looks.ts";
import { SheetDraft } from "./sheet-draft.ts";
import { sheetTitles, type TemplateLayout } from "./template-layout.ts";
import { localityOf } from "./template-order.ts";

/** «Hướng dẫn»: what to fill in, in which order, and what is law and what is convention. */
export function guideTemplate(layout: TemplateLayout): SheetSpec {
  const { order } = layout;
  const draft = new SheetDraft(sheetTitles.guide);
  const parts: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      "Sổ này dùng để làm gì",
      [
        [
          "Nội dung",
          `Rà soát, lựa chọn, đánh giá và theo dõi địa bàn của ${localityOf(order)} năm ${order.year}, theo ${order.plan.document}.`,
        ],
        [
          "Cách tính",
          "Mọi kết quả tính bằng công thức có sẵn của bảng tính: mở được bằng Excel, WPS, LibreOffice; không có macro, không liên kết ra ngoài, không gửi gì đi.",
        ],
        ["Đơn vị", `${order.units.length} đơn vị cấp xã theo danh mục ngày ${dayText(order.registerDate)}.`],
        [
          "Màu ô",
          "Ô trắng để nhập; ô xám là công thức hoặc có sẵn, đã khóa để khỏi sửa nhầm. Không đặt mật khẩu: Xem lại > Bỏ bảo vệ trang tính.",
        ],
      ],
    ],
    ["Làm theo thứ tự", [...stepsOf(order.plan).map((step, index) => [String(index + 1), step] as const)]],
    [
      "Luật và quy ước",
      [
        [
          "Căn cứ",
          `Điều khoản hiện trong lời nhắc khi chọn ô nhập. «mục …» là của ${order.plan.document}; «Quy ước …» là cách hiểu khi văn bản để ngỏ, không phải quy định.`,
        ],
        ...conventionsOf(order.plan).map(({ id, says }) => [`Quy ước ${id}`, says.vi] as const),
      ],
    ],
  ];
  draft.lay(1, 0, [`HƯỚNG DẪN SỬ DỤNG SỔ MẪU`]);
  draft.merge("A1:B1");
  draft.look("A1:B1", looks.title);
  draft.height(1, 26);
  let row = 2;
  for (const [title, lines] of parts) {
    draft.lay(row, 0, [title]);
    draft.merge(`A${row}:B${row}`);
    draft.look(`A${row}:B${row}`, { ...looks.heading, horizontal: "left" });
    draft.height(row, 20);
    row += 1;
    for (const [head, text] of lines) {
      draft.lay(row, 0, [head, text]);
      draft.look(`A${row}:B${row}`, looks.text);
      draft.look(`A${row}:A${row}`, { bold: true });
      draft.height(row, heightOf(text));
      row += 1;
    }
  }
  return draft.spec({
    widths: [16, 118],
    print: { titleRows: { from: 0, to: 0 }, area: `A1:B${row - 1}` },
  });
}

/** What to do, in which order: nothing that the plan has no part of. */
function stepsOf(plan: Plan): readonly string[] {
  const { selection, scale, evaluation, ledger, summary, settings } = sheetTitles;
  const isScored = fixes(plan, "criteria");
  const isCapped = fixes(plan, "cap");
  const judged = [
    ...(fixes(plan, "targets") ? ["nhập số liệu các chỉ tiêu"] : []),
    ...(fixes(plan, "gates") ? ["ghi các điều kiện bắt buộc"] : []),
  ];
  const told = [
    ...(isCapped ? ["mức trần"] : []),
    ...(fixes(plan, "yearlyFloor") ? ["tỷ lệ chuyển hóa trong năm"] : []),
    ...(fixes(plan, "sustainedFloor") ? ["tỷ lệ giữ được kết quả"] : []),
    ...(fixes(plan, "reportDue") ? ["hạn báo cáo"] : []),
  ];
  return [
    `«${settings}»: xem số đơn vị cấp xã; chỉ ghi số khác khi có văn bản.`,
    `«${ledger}»: ghi kết quả các năm trước (phê duyệt, đạt, không đạt, tái phức tạp…), mỗi dòng một sự kiện.`,
    ...(isScored
      ? [
          `«${selection}»: nhập số liệu rà soát của từng xã, phường, thị trấn. Không phát sinh ghi 0; chưa có số liệu để trống, khi đó chưa có điểm.`,
          `«${scale}»: khi số liệu đã đủ, chép «Mức tạm tính» sang «Mức chuẩn» để chốt; từ đó số liệu của địa bàn này không làm đổi điểm địa bàn khác.`,
        ]
      : []),
    `«${selection}»: ${isScored ? "xem điểm, hạng; " : ""}đánh dấu chuyển tiếp, đề xuất, phê duyệt, ghi quyết định.${
      isCapped ? " Ô A1 cho biết còn được chọn bao nhiêu địa bàn hay đã vượt mức trần." : ""
    }`,
    judged.length > 0
      ? `«${evaluation}»: cuối năm chọn tên từng địa bàn phải đánh giá, ${judged.join(" và ")}; kết quả hiện ngay.`
      : `«${evaluation}»: cuối năm chọn tên từng địa bàn phải đánh giá, ghi kết quả theo kết luận của cấp có thẩm quyền.`,
    `«${summary}»: xem ${told.length > 0 ? told.join(", ") : "số địa bàn của năm và của giai đoạn"}; in ra để trình.`,
    "Cột «Kiểm tra» của mỗi trang tính nêu việc cần xem lại của từng dòng. Kiểm tra đầy đủ hơn bằng phần bổ trợ, trang web hoặc lệnh diaban check.",
  ];
}

/** Programs do not work out the height of a row with wrapped text before it is edited. */
function heightOf(text: string): number {
  return 17 * Math.max(1, Math.ceil(text.length / 112));
}
