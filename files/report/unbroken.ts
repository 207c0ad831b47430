/**
 * A share and its sign stay on one line: "75,00 %" and "≥ 60 %" are no two things.
 *
 * @example unbroken("3/4 = 75,00 % ≥ 60 %") // "3/4 = 75,00\u00a0% ≥\u00a060\u00a0%"
 */
export function unbroken(text: string): string {
  return text.replace(/ %/g, "\u00a0%").replace(/([≥≤<>]) /g, "$1\u00a0");
}
