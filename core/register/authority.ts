// Who writes the list stands before the commune: «UBND xã Long Đức», «Đảng ủy - HĐND xã …», «BCĐ 138/ĐP xã …».
const bodies = [
  "(?:ủy|uỷ) ban (?:nhân dân|mttq)",
  "ubnd",
  "ub",
  "hội đồng nhân dân",
  "hđnd",
  "thường trực",
  "công an(?: nhân dân)?",
  "ca",
  "đảng (?:ủy|uỷ|bộ)",
  "đu",
  "chi bộ",
  "ban chỉ đạo",
  "bcđ",
  "(?:ủy|uỷ) ban mặt trận tổ quốc(?: việt nam)?",
  "mặt trận tổ quốc",
  "(?:ub)?mttq(?:vn)?",
  "ban (?:chỉ huy quân sự|chqs)",
  "địa bàn",
].join("|");
const leading = new RegExp(
  `^(?:(?:${bodies})(?![a-z0-9à-öø-ỹ])[\\s.,:&/-]*(?:và\\s)?(?:(?:số )?138(?:/[a-zà-öø-ỹ]{1,4})?(?![a-z0-9à-öø-ỹ])[\\s.,:/-]*)?)+`,
  "i",
);
// «CAX Suối Trầu»: the letter of the type is glued to the police's.
const glued = /^CA(X|P|TT)\s*[.:]?\s+(?=[A-Za-zÀ-ÖØ-öø-ỹ])/;

/**
 * A name without the authority that stands before it; the same text where none does.
 *
 * @param text tidied
 * @example withoutAuthority("UBND xã Long Đức") // "xã Long Đức"
 */
export function withoutAuthority(text: string): string {
  const [whole = ""] = leading.exec(text) ?? [];
  return (whole === "" ? text : text.slice(whole.length)).replace(glued, "$1. ");
}
