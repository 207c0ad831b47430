/** What a heading says besides the thing it counts. */
export interface HeadingParts {
  /** The thing itself. */
  readonly text: string;
  /** «vụ», «người», «có/không»; null when no unit is named. */
  readonly unit: "count" | "answer" | "amount" | null;
  /** The word of the unit, which may be the thing counted: «KT-MT (vụ)». */
  readonly unitWord: string;
  /** The years it speaks of, ascending; of a span from one day to another the last. */
  readonly years: readonly number[];
  /** A part of a year: «6 tháng», «quý II». */
  readonly isPartOfYear: boolean;
}

const countUnits =
  /^(?:đvt:? ?|đơn vị tính:? ?|số )?(?:vụ|người|đối tượng|đt|tin|băng|nhóm|băng nhóm|cơ sở|hộ|tụ điểm|điểm|lượt|ổ|trường hợp|vụ việc|mô hình|cs)$/;
const answerUnits =
  /^(?:x|v|có|có không|có nghi không|đánh dấu x?|0 1|1 0|0 0 5 1|1 có 0 không|có 1 không 0|0 không 1 có|có x|tích|đ k đ|c k)$/;
const amountUnits = /^(?:%|khẩu|triệu đồng|đồng|nghìn đồng|kg|gam|g|tấn|ha|km2?|m2|tiền|tỷ đồng)$/;

/** A clause or a document in brackets, but for the two that name a criterion. */
const cited =
  /^(?:mục|quy ước|khoản|điều|chương|phần|biểu|kế hoạch|kh|quyết định|luật|theo|nghị định(?!.* 111)|thông tư(?!.* 15)) /;
const brackets = /\(([^()]*)\)/g;
const trailingUnit =
  /[-–,;:]?\s{0,3}(?:đvt|đơn vị tính)\s{0,3}:?\s{0,3}([a-zà-öø-ỹ%]{1,40}(?: [a-zà-öø-ỹ%]{1,40})?)\s{0,3}$/;
const documents = /\b\d{1,4}\/(?:19|20)\d{2}\/[a-zà-öø-ỹ-]+|\b(?:1[3-9]|[2-9]\d|\d{3,4})\/(?:19|20)\d{2}\b/g;
const sources =
  /\btheo (?:kế hoạch|kh|quyết định|qđ|luật|bộ luật|quy định|điều|công văn|hướng dẫn|chỉ thị)(?![a-zà-öø-ỹ])(?!.*(?:111|thông tư)).*$/;
const spans =
  /(?:tính )?(?:từ )?(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2} ?(?:đến|-|tới) ?(?:hết )?(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]((?:19|20)\d{2})/g;
const days =
  /(?:tính )?(?:đến|từ|trước|tại)? ?(?:hết )?(?:ngày |tháng )?(?<!\d)(?:\d{1,2}[/.-])?\d{1,2}[/.-]((?:19|20)\d{2})/g;
const yearWords = /(?:trong |từ |của |cuối |đầu )?(?:kế hoạch )?(?:năm )?(?<![\d/.])((?:19|20)\d{2})(?![\d/])/g;
const parts =
  /\b(?:6|9|3|sáu|ba|chín) tháng(?: đầu| cuối)?(?: năm)?|(?<![a-zà-öø-ỹ])quý (?:[ivx]+|[1-4])(?![a-z0-9à-öø-ỹ])/g;
const periods =
  /(?<![a-z0-9à-öø-ỹ])(?:12 tháng|một năm|01 năm|trong kỳ|trong năm|năm nay|trong tháng|hiện nay|hiện tại|kỳ này|từ đầu năm|cả năm)(?![a-z0-9à-öø-ỹ])/g;

const hasPeriod = /tháng|năm|kỳ|hiện/;

/** Takes units, sources and periods off a heading, and keeps what they say. */
export function headingParts(heading: string): HeadingParts {
  let unit: HeadingParts["unit"] = null;
  let unitWord = "";
  const noteUnit = (content: string): boolean => {
    const plain = content.replace(/[^a-z0-9à-öø-\u1fff\u3040-\ud7ff\uff21-\uffdc%]+/g, " ").trim();
    if (answerUnits.test(plain)) unit = "answer";
    else if (amountUnits.test(plain)) unit = "amount";
    else if (plain.split(" / ").every((one) => countUnits.test(one)) || everyUnit(content)) unit = "count";
    else return cited.test(plain);
    if (unit === "count") unitWord = plain.replace(/^(?:đvt|đơn vị tính|số) ?/, "");
    return true;
  };
  // Most headings have none of these, and looking for a letter or two costs less than a pattern.
  const has = (letters: string) => text.includes(letters);
  let text = heading;
  if (has("(")) text = text.replace(brackets, (_whole, content: string) => (noteUnit(content) ? " " : ` ${content} `));
  if (has("đvt") || has("tính"))
    text = text.replace(trailingUnit, (whole, content: string) => (noteUnit(content) ? "" : whole));
  if (has("/")) text = text.replace(documents, (number) => ` ${number.split("/")[0] ?? ""} `);
  if (has("theo")) text = text.replace(sources, "");
  const years = new Set<number>();
  const noteYear = (_whole: string, year: string) => {
    years.add(Number(year));
    return " ";
  };
  const isOfYear = has("19") || has("20");
  if (isOfYear) text = text.replace(spans, noteYear).replace(days, noteYear);
  const isPartOfYear = (has("tháng") || has("quý")) && text.search(parts) >= 0;
  if (isPartOfYear) text = text.replace(parts, " ");
  if (isOfYear) text = text.replace(yearWords, noteYear);
  if (hasPeriod.test(text)) text = text.replace(periods, " ");
  return {
    text: text.replace(/ +/g, " ").trim(),
    unit,
    unitWord,
    years: [...years].sort((a, b) => a - b),
    isPartOfYear,
  };
}

function everyUnit(content: string): boolean {
  const parts = content.split(/[/,;]/).map((one) => one.trim());
  return parts.length > 1 && parts.every((one) => countUnits.test(one));
}
