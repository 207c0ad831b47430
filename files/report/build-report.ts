import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun, type ISectionOptions } from "docx";
import { isCellError, type Cell, type Table } from "../../core/table.ts";
import { paragraph } from "./blocks.ts";
import { bodyOf } from "./body.ts";
import { gridTable } from "./grid-table.ts";
import { closing, letterhead, titleBlock } from "./letterhead.ts";
import { annexWidth, centred, font, ruleBelow, sidewaysPage, size, uprightPage } from "./official-form.ts";
import { issuerOf, type ReportFacts } from "./report-facts.ts";
import { frameOf } from "./variants.ts";
import { unknown } from "./not-stated.ts";

const numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

/**
 * The yearly report as a Word document in the form of Annex I of Decree 30/2020: bytes of a .docx file. What nobody has
 * told the program is […]; no person is named.
 *
 * @example const bytes = await buildReport(facts)
 */
export async function buildReport(facts: ReportFacts): Promise<Uint8Array> {
  const { subject, addressees, recipients, opening } = frameOf(facts);
  const word = new Document({
    title: `Báo cáo ${subject.join(" ")}`,
    creator: "Địa bàn",
    lastModifiedBy: "Địa bàn",
    styles: { default: { document: { run: { font, size: size.body, language: { value: "vi-VN" } } } } },
    sections: [
      {
        properties: uprightPage,
        headers: pageNumber(),
        children: [
          letterhead(facts),
          ...titleBlock(subject, addressees),
          paragraph(opening),
          ...bodyOf(facts),
          new Paragraph({ keepNext: true, children: [] }),
          closing(recipients, `TM. ${(facts.issuer ?? "Ủy ban nhân dân").toLocaleUpperCase("vi")}`),
        ],
      },
      ...facts.annexes.map((table, index) => annex(table, numerals[index] ?? String(index + 1), facts)),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(word));
}

/** One table a page of its own on its side, numbered apart from the report. */
function annex(table: Table, numeral: string, facts: ReportFacts): ISectionOptions {
  const [[title = null] = [], headings = [], ...rows] = table.rows;
  const none = rows.length === 0 ? [centred("Không có.", { size: size.body })] : [];
  return {
    properties: sidewaysPage,
    headers: pageNumber(),
    children: [
      centred(`Phụ lục ${numeral}`, { bold: true, size: size.body }),
      centred(textOf(title).toLocaleUpperCase("vi"), { bold: true, size: size.body }),
      centred(`(Kèm theo Báo cáo số ${unknown}/BC-${unknown} ngày ${unknown} của ${issuerOf(facts)})`, {
        italics: true,
        size: size.body,
      }),
      ruleBelow(annexWidth, 2000),
      ...none,
      ...(rows.length > 0 ? [gridTable(headings.map(textOf), rows, { width: annexWidth })] : []),
    ],
  };
}

function textOf(cell: Cell): string {
  return cell === null || isCellError(cell) ? "" : String(cell);
}

/** In the middle of the upper margin, from the second page on. */
function pageNumber(): NonNullable<ISectionOptions["headers"]> {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: size.small })],
  });
  return {
    default: new Header({ children: [number] }),
    first: new Header({ children: [new Paragraph({ children: [] })] }),
  };
}
