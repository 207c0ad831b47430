import { stripDiacritics } from "../../core/register/strip-diacritics.ts";
import { localityOf, type TemplateOrder } from "./template-order.ts";

/** A number alone is no name: «Quận 1» keeps its type. */
const type = /^(?:thành phố|thị xã|huyện|quận|tỉnh)\s+(?!\d)/i;

/**
 * A name that every file system and mail program takes.
 *
 * @example templateFileName(order) // "dia-ban-bien-hoa-2018.xlsx"
 */
export function templateFileName(order: TemplateOrder): string {
  const locality = stripDiacritics(localityOf(order).replace(type, "")).toLowerCase();
  return `dia-ban-${locality.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "")}-${order.year}.xlsx`;
}
