import { stripDiacritics } from "../../register/strip-diacritics.ts";
import type { SheetKind } from "../area-sheet.ts";

const hasMarks = /[đ\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]/;

/** With the marks of Vietnamese, and without: headings are typed both ways. */
function word(phrases: string): { test(text: string): boolean } {
  const whole = (text: string) => new RegExp(`(?<![a-z0-9à-öø-ỹ])(?:${text})(?![a-z0-9à-öø-ỹ])`);
  const [marked, bare] = [whole(phrases), whole(stripDiacritics(phrases))];
  return { test: (text) => (hasMarks.test(text) ? marked.test(text) : marked.test(text) || bare.test(text)) };
}

/** Persons: whatever else the heading says, the column is copied nowhere. */
const persons = word(
  [
    "họ(?: và|,)? tên",
    "bí danh",
    "tên (?:người|đối tượng|chủ|cán bộ|cskv|công an viên|bị can|bị cáo|con nghiện)",
    "danh sách (?:người|đối tượng)",
    "(?:số )?(?:cmnd|cccd|cmtnd)",
    "số cmt",
    "chứng minh nhân dân",
    "căn cước",
    "(?:ngày|năm|ngày,? tháng,? năm) sinh",
    "địa chỉ",
    "nơi cư trú",
    "(?:số )?điện thoại",
    "(?:số )?đt liên hệ",
    "sđt",
    "(?:cán bộ|cskv|cảnh sát khu vực|công an viên|người|đồng chí|đc) (?:được )?(?:phân công )?(?:phụ trách|lập biểu|lập bảng|lập|theo dõi|chấm|quản lý địa bàn|tổng hợp)",
    "người (?:lập|ký|duyệt)",
    "trưởng (?:công an|ca[xht]?)",
  ].join("|"),
);

/** Shares, comparisons, rates: another figure than the one that is asked for. */
const shares = word("tỷ lệ|tỉ lệ|phần trăm|tỷ trọng|tỷ suất|tỉ suất|tần suất");
const comparisons = word(
  "so (?:với|sánh)|cùng kỳ|tăng|giảm(?! cơ bản)|bình quân|trung bình|lũy kế|luỹ kế|cộng dồn|chênh lệch|trên (?:10\\.?000|100\\.?000|1\\.?000|1000|10000|100000|một nghìn|vạn) dân|/ ?(?:1\\.?000|10\\.?000|100\\.?000|1000|10000|100000|vạn) dân",
);
const points = word(
  "(?<!tụ )(?<!các )(?<!thời )(?<!trọng )(?<!địa )điểm(?! phức tạp)(?! mới)(?!,)(?! nóng)(?! hoặc)(?! mua bán)(?! bán lẻ)(?! tệ nạn)(?! tnxh)(?! ma túy)(?! mt)|trọng số|hệ số|xếp loại|thang điểm",
);
const money = word("triệu đồng|tỷ đồng|nghìn đồng|kinh phí|thiệt hại|kg|gam|thu hồi|thu giữ|tài sản|trị giá");
const partOfFigure = word(
  "đã (?:được )?(?:khám phá|xử lý|khởi tố|bắt|điều tra|giải quyết|làm rõ|triệt phá)|khám phá|làm rõ|số bị (?:can|cáo)(?!.*(?:tại ngoại|án treo|địa phương|thi hành án))",
);
const otherThings = word(
  "(?:cận )?nghèo|người chết|bị thương|số chỉ tiêu|chỉ tiêu (?:đạt|áp dụng|không áp dụng)|thời điểm|tạm trú|tạm vắng|dân số|nhân khẩu|diện tích|cai nghiện|(?<!và )ngoài (?:địa bàn|xã(?! hội)|huyện|tỉnh)",
);
const planned = word("(?:kế hoạch|chỉ tiêu)(?: được)? giao|giao chỉ tiêu|chỉ tiêu kế hoạch|năm trước giao");

export function isPersonal(heading: string): boolean {
  return persons.test(heading);
}

/**
 * Is it a share, a comparison, points, money, a part of the figure or a planned one? Never taken for the figure.
 *
 * @param heading a plain heading with its units
 */
export function isOtherFigure(heading: string, kind: SheetKind): boolean {
  if (comparisons.test(heading) || money.test(heading) || otherThings.test(heading)) return true;
  if (kind === "selection")
    return shares.test(heading) || heading.includes("%") || isPoints(heading) || partOfFigure.test(heading);
  return planned.test(heading) || (kind === "evaluation" && isPoints(heading));
}

/** «Kế hoạch > Số mô hình», and where a year is judged «Năm trước > Xảy ra»: the whole of a heading above or below. */
export function isOtherColumn(heading: string, kind: SheetKind): boolean {
  return /^(?:kế hoạch|kh)(?: năm)?$/.test(heading) || (kind === "evaluation" && /^(?:năm|kỳ) trước$/.test(heading));
}

/** Of a total or a rank of its own the sheet has columns; points of one criterion are another figure. */
function isPoints(heading: string): boolean {
  if (heading.includes("tụ điểm") || heading.includes("điểm nóng")) return false;
  return points.test(heading);
}
