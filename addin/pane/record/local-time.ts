/**
 * The host's clock as the log has it: local date and time to the second. The core has no clock.
 *
 * @example localTime(new Date(2018, 0, 5, 9, 0, 7)) // "2018-01-05T09:00:07"
 */
export function localTime(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `${day}T${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(":")}`;
}
