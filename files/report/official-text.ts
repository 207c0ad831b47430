import { withoutSpaces } from "../../core/report/paper-form.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { Decimal } from "../../core/ratio.ts";
import { formatShare, shareStyle } from "../../core/share.ts";

/**
 * A count within a sentence: below 10 with a leading zero, as the plan writes «01 năm»; thousands with a point.
 *
 * @example countText(4) // "04"
 * @example countText(1234) // "1.234"
 */
export function countText(count: number): string {
  return count > 0 && count < 10 ? `0${count}` : figureWithPoints(count);
}

/** A number with the point of Vietnamese between its thousands and a comma before its decimals. */
export function figureWithPoints(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,8}$)/g, ".");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** A share as papers write it, without a space: "52,94%"; by the plan's own decimals where it sets them. */
export function shareText(part: number, whole: number, { display }: Plan, threshold?: Decimal): string {
  return withoutSpaces(formatShare(part, whole, shareStyle(display?.value, threshold)));
}

/** "4/30 = 13,33%"; of nothing there is no share. */
export function fractionText(part: number, whole: number, plan: Plan, threshold?: Decimal): string {
  return whole === 0 ? `${part}/${whole}` : `${part}/${whole} = ${shareText(part, whole, plan, threshold)}`;
}

/** The name of a place within a sentence: "huyện Định Quán", "phường Trảng Dài". */
export function withinSentence(name: string): string {
  return name.replace(/^(Thành phố|Thị xã|Thị trấn|Huyện|Quận|Tỉnh|Phường|Xã|Đặc khu)(?= )/, (type) =>
    type.toLocaleLowerCase("vi"),
  );
}

export function namesText(names: readonly string[]): string {
  return names.map(withinSentence).join(", ");
}
