export type LegacyEncoding = "TCVN3" | "VNI";
type Table = ReadonlyMap<string, string>;

// TCVN 5712:1993, VN3, read as Latin-1. Capitals with a tone have no code: capital fonts (.VnTimeH) show these.
const tcvn3Codes = "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
const tcvn3Letters = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

// VNI-Windows: a letter and a mark of its own code after it, but for ơ, ư, đ, ỵ and the i.
const vniMarked = [
  ["a", "ùøûõïêéèúüëâáàåãä", "áàảãạăắằẳẵặâấầẩẫậ"],
  ["e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"],
  ["o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ"],
  ["ô", "ùøûõï", "ớờởỡợ"],
  ["u", "ùøûõï", "úùủũụ"],
  ["ö", "ùøûõï", "ứừửữự"],
  ["y", "ùøûõ", "ýỳỷỹ"],
] as const;
const vniAlone = ["íìæóòôöîñ", "íìỉĩịơưỵđ"] as const;

/** What each code, or letter and code, stands for. */
export const decodings: Readonly<Record<LegacyEncoding, Table>> = {
  TCVN3: new Map(pairs(tcvn3Codes, tcvn3Letters)),
  VNI: vniTable(),
};

function vniTable(): Table {
  const lower = vniMarked.flatMap(([base, marks, letters]) =>
    pairs(marks, letters).map(([mark, letter]): [string, string] => [base + mark, letter]),
  );
  lower.push(...pairs(...vniAlone));
  // A capital may bear the small mark: writers mix them, and the fonts show the same.
  const mixed = lower
    .filter(([code]) => code.length === 2)
    .map(([code, letter]): [string, string] => [code.charAt(0).toUpperCase() + code.charAt(1), letter.toUpperCase()]);
  const upper = lower.map(([code, letter]): [string, string] => [code.toUpperCase(), letter.toUpperCase()]);
  return new Map([...lower, ...mixed, ...upper]);
}

function pairs(codes: string, letters: string): [string, string][] {
  const targets = [...letters];
  return [...codes].map((code, at) => [code, targets[at] ?? code]);
}
