import type { Submission, SubmittedYear } from "./submission.ts";

/** What became of a submission, and which of its districts count. */
export interface SubmissionStatus {
  readonly kind: SubmissionStatusKind;
  readonly counted: readonly SubmittedYear[];
  /** The file that it is a copy of, that is newer, or that contradicts it. */
  readonly other?: string;
}

export type SubmissionStatusKind =
  /** All of it counts. */
  | "counted"
  /** A province's workbook, some districts of which count. */
  | "partly"
  /** The same content as another file. */
  | "copy"
  /** Another version of the same district and year states a later day. */
  | "older"
  /** Versions of the same district and year that do not say which is the later: none counts. */
  | "conflict"
  | "other-year"
  | "no-year"
  | "no-district"
  /** No list, no evaluation, no year of a ledger. */
  | "nothing";

interface Version {
  readonly submission: Submission;
  readonly year: SubmittedYear;
}

/**
 * Which submissions count for a year, in the order given: each district once, by the latest stated day. Where versions
 * of one district do not all say their day, or two say the same, none counts: a wrong choice would be silent.
 */
export function chosenVersions(submissions: readonly Submission[], year: number | null): readonly SubmissionStatus[] {
  const first = new Map<string, Submission>();
  for (const submission of submissions) {
    const known = first.get(submission.identity);
    // «bien-hoa (2).xlsx» is the copy of «bien-hoa.xlsx», wherever it stands in the list.
    if (!known || submission.file.length < known.file.length) first.set(submission.identity, submission);
  }
  const own = submissions.filter((one) => one.year !== null && one.year === year && first.get(one.identity) === one);
  const versions = new Map<string, Version[]>();
  for (const submission of own) {
    for (const line of submission.years) {
      const key = keyOf(line);
      const known = versions.get(key) ?? [];
      versions.set(key, known);
      known.push({ submission, year: line });
    }
  }
  const chosen = new Map([...versions].map(([key, all]) => [key, latestOf(all)]));
  return submissions.map((submission): SubmissionStatus => {
    const original = first.get(submission.identity);
    if (original && original !== submission) return { kind: "copy", counted: [], other: original.file };
    if (submission.year === null) return { kind: submission.units.length > 0 ? "no-year" : "nothing", counted: [] };
    if (submission.year !== year) return { kind: "other-year", counted: [] };
    if (submission.years.length === 0) return { kind: "no-district", counted: [] };
    return standingOf(submission, versions, chosen);
  });
}

function standingOf(
  submission: Submission,
  versions: ReadonlyMap<string, readonly Version[]>,
  chosen: ReadonlyMap<string, Version | null>,
): SubmissionStatus {
  const counted = submission.years.filter((line) => chosen.get(keyOf(line))?.submission === submission);
  if (counted.length === submission.years.length) return { kind: "counted", counted };
  const lost = submission.years.find((line) => !counted.includes(line));
  const winner = lost ? chosen.get(keyOf(lost)) : undefined;
  const rival = lost && versions.get(keyOf(lost))?.find((one) => one.submission !== submission);
  const other = winner?.submission.file ?? rival?.submission.file;
  const kind = counted.length > 0 ? "partly" : winner ? "older" : "conflict";
  return { kind, counted, ...(other !== undefined && { other }) };
}

function keyOf({ province, district }: SubmittedYear): string {
  return `${province.code} ${district?.code ?? ""}`;
}

/** Null where it cannot be said which is the latest. */
function latestOf(versions: readonly Version[]): Version | null {
  if (versions.length === 1) return versions[0] ?? null;
  if (versions.some(({ submission }) => submission.dated === null)) return null;
  const dated = (version: Version) => version.submission.dated ?? "";
  const sorted = [...versions].sort((a, b) => (dated(a) < dated(b) ? 1 : -1));
  const [latest, next] = sorted;
  return latest && next && dated(latest) !== dated(next) ? latest : null;
}
