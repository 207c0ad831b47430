import { paragraph, section, dash, type Appendix, type Block } from "./blocks.ts";
import { openPlaces, unknown } from "./not-stated.ts";
import { Quotes } from "./quotes.ts";
import { issuerOf, localityOf, type ReportFacts } from "./report-facts.ts";
import { withinSentence } from "./official-text.ts";
import { appendices } from "./sections/appendices.ts";
import { budget } from "./sections/budget.ts";
import { difficulties } from "./sections/difficulties.ts";
import { leadership } from "./sections/leadership.ts";
import { measuresOf } from "./sections/measures.ts";
import { next } from "./sections/next.ts";
import { order } from "./sections/order.ts";
import { results } from "./sections/results.ts";
import { selection } from "./sections/selection.ts";
import { sustained } from "./sections/sustained.ts";
import { frameOf } from "./variants.ts";

/** A report in words, before it is set: Word prints it, the pane shows it. */
export interface OfficialReport {
  /** The issuing body, in the lines of the letterhead. */
  readonly issuer: readonly string[];
  /** "Số: […]/BC-UBND" */
  readonly number: string;
  readonly placeAndDay: string;
  readonly subject: readonly string[];
  readonly addressees: readonly string[];
  readonly body: readonly Block[];
  readonly recipients: readonly string[];
  readonly onBehalfOf: string;
  /** Under «Phụ lục I»: what it goes with. */
  readonly goesWith: string;
  readonly appendices: readonly Appendix[];
  /** Places […] that are still to be filled in. */
  readonly open: number;
}

/**
 * The yearly report, the review or the final review in words. What nobody has told the program is […]; no person is named.
 *
 * @example officialReport(facts).addressees[0] // "Ủy ban nhân dân tỉnh Đồng Nai"
 */
export function officialReport(facts: ReportFacts): OfficialReport {
  const quotes = new Quotes(facts.plan);
  const { subject, addressees, recipients, opening, closing } = frameOf(facts, quotes);
  const symbol = `${unknown}/BC-${facts.issuer == null || /^ủy ban nhân dân/iu.test(facts.issuer) ? "UBND" : unknown}`;
  // In the order in which it is read: the register of mentioned documents runs along.
  const body = [
    paragraph(opening),
    ...leadership(facts),
    section("II. KẾT QUẢ THỰC HIỆN"),
    ...selection(facts, quotes),
    ...results(facts, quotes),
    ...sustained(facts),
    ...measuresOf(facts, quotes),
    ...order(facts, quotes),
    ...budget(facts),
    ...difficulties(facts),
    ...next(facts, quotes),
    section("VI. KIẾN NGHỊ, ĐỀ XUẤT"),
    dash(`${unknown}.`),
    paragraph(closing()),
  ];
  const words = {
    issuer: facts.issuer ? [facts.issuer] : ["Ủy ban nhân dân", localityOf(facts)],
    number: `Số: ${symbol}`,
    placeAndDay: `${placeOf(facts)}, ngày ${unknown} tháng ${unknown} năm ${unknown}`,
    subject,
    addressees,
    body,
    recipients,
    onBehalfOf: `TM. ${(facts.issuer ?? "Ủy ban nhân dân").toLocaleUpperCase("vi")}`,
    goesWith: `(Kèm theo Báo cáo số ${symbol} ngày ${unknown} của ${withinSentence(issuerOf(facts))})`,
    appendices: appendices(facts, quotes),
  };
  return { ...words, open: openPlaces(JSON.stringify(words)) };
}

/** The place of a letterhead is the name without its type; where it is not known it is left open. */
function placeOf(facts: ReportFacts): string {
  return localityOf(facts).replace(/^(Thành phố|Thị xã|Huyện|Quận|Tỉnh) /, "");
}
