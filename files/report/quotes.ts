import type { Citation } from "../../core/citation.ts";
import { dayText } from "../../core/civil-date.ts";
import type { Plan } from "../../core/plan/plan.ts";
import type { PlanDocument } from "../../core/plan/plan-document.ts";
import { clauseText } from "./clause-text.ts";
import { unknown, untitled } from "./not-stated.ts";

/**
 * Mentions documents as papers do: the first time with type, number, day, issuer and title, afterwards by type and number.
 * One register of what was mentioned runs over body and appendices, so that the first is the first wherever a section is
 * left out.
 */
export class Quotes {
  private readonly mentioned = new Set<string>();
  private readonly plan: Plan;

  constructor(plan: Plan) {
    this.plan = plan;
  }

  /** A document by its number; one that the plan does not know stands as […]. */
  document(number: string): string {
    const found = (this.plan.documents ?? []).find((one) => one.number === number);
    return found ? this.mention(found) : unknown;
  }

  /** The documents that the plan rests on, oldest first, and the plan itself; […] where a plan file names none. */
  basis(): string {
    const { documents = [] } = this.plan;
    const bases = documents.filter(({ role }) => role === "basis").sort((a, b) => (a.date < b.date ? -1 : 1));
    const named = bases.findIndex(({ title = "" }) => title.includes("Đề án "));
    const all = bases.map((one, index) => `${this.mention(one)}${index === named ? " (sau đây gọi là Đề án)" : ""}`);
    const own = documents.some(({ role }) => role === "plan") ? this.planItself() : `${this.planItself()} ${unknown}`;
    return [...(bases.length > 0 ? all : [unknown]), own].join("; ");
  }

  /** "Kế hoạch số 7488/KH-UBND", in full the first time. */
  planItself(): string {
    const own = (this.plan.documents ?? []).find(({ role }) => role === "plan");
    return own ? this.mention(own) : this.plan.document;
  }

  /** "khoản 2 mục III Kế hoạch số 7488/KH-UBND" */
  clause({ clause }: Citation): string {
    return `${clauseText(clause)} ${this.planItself()}`;
  }

  private mention({ kind, number, date, issuer, title }: PlanDocument): string {
    const short = `${kind} số ${number}`;
    if (this.mentioned.has(number)) return short;
    this.mentioned.add(number);
    return `${short} ngày ${dayText(date)} của ${issuer} ${title === undefined ? untitled : withinText(title)}`;
  }
}

/** "Kế hoạch số 7488/KH-UBND", for a title line: no mention in the text. */
export function planShort({ documents = [], document }: Plan): string {
  const own = documents.find(({ role }) => role === "plan");
  return own ? `${own.kind} số ${own.number}` : document;
}

function withinText(title: string): string {
  return title.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLocaleLowerCase("vi"));
}
