const ordinals = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

/** Section, item, letter, dash (the part in brackets is ours), paragraph after the item: "V.4.b-6", "VII.4+1". */
const form = /^([IVX]+)(?:\.(\d+))?(?:\.([a-zđ]))?(?:-(\d+))?(?:\(\d+\))?(?:\+(\d+))?$/;

/**
 * A clause from small to large, as Decree 30/2020 asks; one that has another form stays as it is.
 *
 * @example clauseText("II.1-1") // "gạch đầu dòng thứ nhất khoản 1 mục II"
 * @example clauseText("VII.4+1") // "đoạn thứ nhất sau khoản 4 mục VII"
 */
export function clauseText(clause: string): string {
  return clause
    .split(";")
    .map((one) => oneClause(one.trim()))
    .join("; ");
}

function oneClause(clause: string): string {
  const found = form.exec(clause);
  if (!found) return clause;
  const [, section, item, letter, dash, after] = found;
  const ordinal = (place: string) => ordinals[Number(place) - 1] ?? place;
  return [
    ...(after === undefined ? [] : [`đoạn thứ ${ordinal(after)} sau`]),
    ...(dash === undefined ? [] : [`gạch đầu dòng thứ ${ordinal(dash)}`]),
    ...(letter === undefined ? [] : [`điểm ${letter}`]),
    ...(item === undefined ? [] : [`khoản ${item}`]),
    `mục ${section}`,
  ].join(" ");
}
