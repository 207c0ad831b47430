import { formatCitation } from "../../core/citation.ts";
import type { Plan } from "../../core/plan/plan.ts";
import { fill, type Language, type Sentence } from "../../core/sentence.ts";
import { isRefused, planOf, planRefusalLines } from "../read/plan-file.ts";
import { print, refuse } from "../print/print.ts";
import { line, linesOf, paint, type Line } from "../print/printed-line.ts";
import { entriesOf, type Entry } from "./catalogue.ts";
import { kinds } from "./kinds.ts";

const unknown: Sentence = {
  vi: "Không có mã, điều khoản hay hàm nào tên «{asked}». Xem: diaban list {kinds}.",
  en: "No code, clause or function is called “{asked}”. See: diaban list {kinds}.",
};

export interface ExplainOptions {
  readonly plan?: string;
  readonly lang: Language;
}

/** Prints what the name stands for. Answers the exit code. */
export async function explainEntry(asked: string, { plan: file, lang }: ExplainOptions): Promise<0 | 2> {
  const plan = await planOf(file);
  if (isRefused(plan)) return refuse(planRefusalLines(plan, lang));
  const found = entriesNamed(asked, plan);
  if (found.length === 0) return refuse([line`✖ ${fill(unknown, { asked, kinds: kinds.join(", ") })[lang]}`]);
  print(found.flatMap((entry) => entryLines(entry, lang)));
  return 0;
}

/** By its name, whole; else all that the clause is the ground of. */
function entriesNamed(asked: string, plan: Plan): readonly Entry[] {
  const all = kinds.flatMap((kind) => entriesOf(kind, plan));
  const wanted = asked.trim().toLowerCase();
  const named = all.filter(({ id }) => [id, id.replace(/^DIABAN\./, "")].some((name) => name.toLowerCase() === wanted));
  if (named.length > 0) return named;
  const clause = wanted.replace(/^mục\s+/, "");
  return all.filter(({ citation }) => citation !== null && isWithin(citation.clause.toLowerCase(), clause));
}

/** «II.2» holds II.2-5, and not II.20. */
function isWithin(clause: string, asked: string): boolean {
  return (
    asked !== "" && (clause === asked || (clause.startsWith(asked) && /^[-.,;() ]/.test(clause.slice(asked.length))))
  );
}

function entryLines({ id, title, citation, more }: Entry, language: Language): readonly Line[] {
  const ground = citation ? [line`  ${paint("dim", formatCitation(citation, language))}`] : [];
  const lines = more.flatMap((sentence) => linesOf(sentence[language], "  "));
  return [line`${paint("bold", id)} · ${title[language]}`, ...lines, ...ground, line``];
}
