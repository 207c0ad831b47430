import type { SubmissionStatusKind } from "../../core/consolidation/submission-status.ts";
import { submissionStatusText } from "../../core/consolidation/submission-words.ts";
import type { Totals } from "../../core/finding.ts";
import type { Language } from "../../core/sentence.ts";
import type { ReadPlaces } from "./read-places.ts";

/** One file of a folder in words. */
interface FileStatus {
  readonly file: string;
  readonly kind: SubmissionStatusKind | "unreadable" | "own";
  readonly districts: string;
  readonly year: number | null;
  readonly dated: string | null;
  readonly said: string;
  /** Somebody should look at it: not counted, counted in part, with errors, or with nobody chosen. */
  readonly isOdd: boolean;
  readonly totals: Totals | null;
  readonly sha256: string | null;
}

const ours = {
  vi: "Bản tổng hợp do chương trình này tạo trước đây; không cộng.",
  en: "An earlier consolidation by this program; not counted.",
};

/** Every workbook of a folder with what became of it, in the order of the folder. */
export function fileStatus({ handedIn, consolidation }: ReadPlaces, language: Language): readonly FileStatus[] {
  const placed = new Map(consolidation.submissions.map((one) => [one.submission, one]));
  return handedIn.map(({ file, sha256, submission, refusal, isOurs }): FileStatus => {
    const one = submission && placed.get(submission);
    if (!one) {
      const said = isOurs ? ours[language] : (refusal?.[language] ?? "");
      const kind = isOurs ? "own" : "unreadable";
      return { file, kind, districts: "", year: null, dated: null, said, isOdd: true, totals: null, sha256 };
    }
    const { years, year, dated, totals, leftOut } = one.submission;
    const { kind, counted } = one.standing;
    return {
      file,
      kind,
      districts: years.map(({ district, province }) => district?.name ?? province.name).join(", "),
      year,
      dated,
      said: submissionStatusText(one)[language],
      isOdd: kind !== "counted" || totals.error > 0 || leftOut.length > 0 || counted.every(({ used }) => !used),
      totals,
      sha256,
    };
  });
}
