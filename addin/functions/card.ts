import { citationList } from "../../core/citation.ts";
import { readingText } from "../../core/explain/explanation.ts";
import { decides } from "../../core/rules/reading-choices.ts";
import { shortened } from "../../core/sentence.ts";
import { terms } from "../../core/terms.ts";
import { officialText } from "./official-text.ts";
import type { FunctionReasons } from "./function-reasons.ts";

/** Letters that anybody would read on a card. */
const longestField = 2_000;

/** The first version of Excel whose texts and numbers have properties. */
export const cardsSince = "1.19";

const open = terms.verdict.undetermined.vi;

/**
 * A text or a number with a card: how it came about, by which clause, what is missing, whether it is firm. The value
 * itself stays plain, so that comparing, counting and adding go on as without the card.
 *
 * @example withCard("Đạt", { lines: [{ vi: "7/8.", en: "7/8." }] }) // { type: "String", basicType: "String", basicValue: "Đạt", properties: … }
 */
export function withCard(
  value: unknown,
  { lines, verdict, basis = [], readings = [], details }: FunctionReasons,
): unknown {
  if (typeof value !== "string" && typeof value !== "number") return value;
  const said = lines.map(({ vi }) => vi).join(" ");
  const others = readings.map((one) => readingText(one).vi).join("; ");
  const isOpen = value === open;
  const firmness = isOpen ? "Còn mở" : decides(readings) ? "Chỉ do cách hiểu quyết định" : "Chắc chắn";
  const fields = {
    ...details,
    [isOpen ? "Còn thiếu" : "Cách tính"]: said,
    "Căn cứ": citationList(basis, "vi"),
    "Tính theo cách khác": others,
    ...((verdict ?? basis.length > 0) && { "Mức chắc chắn": firmness }),
  };
  const properties = Object.entries(fields).flatMap(([name, field]) =>
    field === "" ? [] : [[name, basic(typeof field === "string" ? officialText(field) : field)]],
  );
  return properties.length === 0 ? value : { ...basic(value), properties: Object.fromEntries(properties) as object };
}

function basic(value: string | number) {
  const type = typeof value === "string" ? "String" : "Double";
  return { type, basicType: type, basicValue: typeof value === "string" ? shortened(value, longestField) : value };
}
