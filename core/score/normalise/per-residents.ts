import { reduced, type Ratio } from "../../ratio.ts";
import { fill } from "../../sentence.ts";
import { isCount } from "../../share.ts";
import type { MethodNotice, Unanswered } from "./normalised.ts";

/** Of how many residents a rate is. */
export type RateBase = 1000 | 10000;

/** Below so many residents one single case moves a rate by more than one per thousand. */
const fewResidents = 1000;

const sentences = {
  missing: {
    vi: "Thiếu số dân, hoặc số dân không phải số nguyên lớn hơn 0, ở dòng thứ {rows} của danh sách: không tính được tỷ lệ trên {per} dân. Hãy bổ sung số dân.",
    en: "Residents are missing or not a whole number above 0 in row {rows} of the list: there is no rate per {per} residents. Add the residents.",
  },
  few: {
    vi: "Dòng thứ {rows} của danh sách có dưới {least} dân: một vụ cũng làm tỷ lệ trên {per} dân thay đổi nhiều. Cân nhắc khi dùng kết quả này.",
    en: "Row {rows} of the list has fewer than {least} residents: a single case moves the rate per {per} residents a lot. Use this result with care.",
  },
};

/**
 * Cases per 1,000 or 10,000 residents, as fractions. One area without residents leaves the whole method without an
 * answer: its rate would be anything, and the other areas are measured against it.
 *
 * @param residents one an area
 * @example perResidents([ratioOf(3)], [6000], 1000).rates.map(formatRatio) // ["1/2"]
 */
export function perResidents(
  values: readonly (Ratio | null)[],
  residents: readonly (number | null | undefined)[],
  per: RateBase,
): { readonly rates: readonly (Ratio | null)[]; readonly notices: readonly MethodNotice[] } | Unanswered {
  const places = [...values.keys()];
  const missing = places.filter((place) => !isCount(residents[place]) || residents[place] === 0);
  if (missing.length > 0) return { refused: fill(sentences.missing, { rows: rowsInWords(missing), per }) };
  const few = places.filter((place) => (residents[place] ?? 0) < fewResidents);
  const notice = (): MethodNotice => ({
    code: "few-residents",
    message: fill(sentences.few, { rows: rowsInWords(few), per, least: fewResidents }),
    places: few,
  });
  return {
    rates: values.map(
      (value, place) =>
        value && reduced(value.numerator * BigInt(per), value.denominator * BigInt(residents[place] ?? 1)),
    ),
    notices: few.length > 0 ? [notice()] : [],
  };
}

/** The first few rows by their number from 1, and how many more there are. */
function rowsInWords(places: readonly number[]): string {
  const shown = places.slice(0, 5).map((place) => String(place + 1));
  const rest = places.length - shown.length;
  return shown.join(", ") + (rest > 0 ? ` (+${rest})` : "");
}
