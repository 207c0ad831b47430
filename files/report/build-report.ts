import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun, type ISectionOptions } from "docx";
import { gridTable } from "./grid-table.ts";
import { closing, letterhead, titleBlock } from "./letterhead.ts";
import { annexWidth, centred, font, ruleBelow, sidewaysPage, size, uprightPage } from "./official-form.ts";
import { officialReport, type OfficialReport } from "./official-report.ts";
import { paint } from "./paint.ts";
import type { ReportFacts } from "./report-facts.ts";
import type { Appendix } from "./blocks.ts";
import { numerals } from "./sections/appendices.ts";

/**
 * The yearly report as a Word document in the form of Annex I of Decree 30/2020: bytes of a .docx file. What nobody has
 * told the program is […]; no person is named.
 *
 * @example const bytes = await buildReport(facts)
 */
export async function buildReport(facts: ReportFacts): Promise<Uint8Array> {
  const report = officialReport(facts);
  const { subject, addressees, body, recipients, onBehalfOf } = report;
  const word = new Document({
    title: `Báo cáo ${subject.join(" ")}`,
    creator: "",
    lastModifiedBy: "",
    styles: { default: { document: { run: { font, size: size.body, language: { value: "vi-VN" } } } } },
    sections: [
      {
        properties: uprightPage,
        headers: pageNumber(),
        children: [
          letterhead(report),
          ...titleBlock(subject, addressees),
          // The last line stays with the signature.
          ...body.map((block, index) => paint(block, index === body.length - 1)),
          new Paragraph({ keepNext: true, children: [] }),
          closing(recipients, onBehalfOf),
        ],
      },
      ...report.appendices.map((appendix, index) => annex(appendix, numerals[index] ?? "", report)),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(word));
}

/** One table on pages of its own on its side, numbered apart from the report. */
function annex(appendix: Appendix, numeral: string, { goesWith }: OfficialReport): ISectionOptions {
  return {
    properties: sidewaysPage,
    headers: pageNumber(),
    children: [
      centred(`Phụ lục ${numeral}`, { bold: true, size: size.body }),
      centred(appendix.title.toLocaleUpperCase("vi"), { bold: true, size: size.body }),
      centred(goesWith, { italics: true, size: size.body }),
      ruleBelow(annexWidth, 2000),
      gridTable(appendix, annexWidth),
    ],
  };
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
