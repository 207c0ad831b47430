import { formatCitation, type Citation } from "../../core/citation.ts";
import type { Language } from "../../core/sentence.ts";

const law = (document: string, clause: string): Citation => ({ kind: "law", document, clause });
const convention = (document: string, clause: string): Citation => ({ kind: "convention", document, clause });

it.each<[Citation, Language, string]>([
  [law("Kế hoạch 7488/KH-UBND", "III.2"), "vi", "Kế hoạch 7488/KH-UBND, mục III.2"],
  [law("Kế hoạch 7488/KH-UBND", "III.2"), "en", "Kế hoạch 7488/KH-UBND, section III.2"],
  [law("Nghị quyết 1662/NQ-UBTVQH15", "Điều 1"), "vi", "Nghị quyết 1662/NQ-UBTVQH15, Điều 1"],
  [law("Thông tư 15/2010/TT-BCA", "2"), "vi", "Thông tư 15/2010/TT-BCA, mục 2"],
  [convention("Quy ước", "Q5"), "vi", "Quy ước Q5"],
  [convention("Quy ước", "Q5"), "en", "Convention Q5"],
  [convention("Ví dụ", "mức 15 %"), "vi", "Quy ước: Ví dụ, mức 15 %"],
  [convention("Ví dụ", "mức 15 %"), "en", "Convention: Ví dụ, mức 15 %"],
])("%o reads in %s «%s»", (citation, language, text) => expect(formatCitation(citation, language)).toBe(text));
