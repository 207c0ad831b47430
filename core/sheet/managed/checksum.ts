const modulus = 0xffff_ffff_ffff;

/**
 * A short text that is another one when the text is: to notice a change by, never to keep a secret.
 *
 * @example checksum("a") // "2p"
 */
export function checksum(text: string): string {
  let sum = 0;
  // At most 31 × 2^48, which a number holds exactly.
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) % modulus;
  return sum.toString(36);
}
