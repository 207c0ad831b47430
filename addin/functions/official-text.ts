/**
 * A text of ours as it stands in a paper: no space before «%», a plan named with «số».
 *
 * @example officialText("15 %, Kế hoạch 7488/KH-UBND") // "15%, Kế hoạch số 7488/KH-UBND"
 */
export function officialText(text: string): string {
  return text.replace(/[ \u00a0]%/g, "%").replace(/Kế hoạch (?=\d)/g, "Kế hoạch số ");
}
