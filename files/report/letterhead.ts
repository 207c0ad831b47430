import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { centred, ruleBelow, size, textWidth } from "./official-form.ts";
import type { OfficialReport } from "./official-report.ts";
import { runsOf } from "./runs.ts";
import { signersOffice, unknown } from "./not-stated.ts";

const left = Math.round(textWidth * 0.42);
const right = textWidth - left;
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** National name and motto on the right, issuing body and number on the left, place and day (Annex I, ô số 1–4). */
export function letterhead({ issuer, number, placeAndDay }: OfficialReport): Table {
  const plain = { size: size.small };
  const bold = { ...plain, bold: true };
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [left, right],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [
      new TableRow({
        children: [
          column(left, [...issuer.map((line) => centred(line.toLocaleUpperCase("vi"), bold)), ruleBelow(left, 1100)]),
          column(right, [
            // A little closer together, so that the national name stays on one line.
            centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { ...bold, size: 24, characterSpacing: -4 }),
            centred("Độc lập - Tự do - Hạnh phúc", { ...bold, underline: { type: "single" } }),
          ]),
        ],
      }),
      new TableRow({
        children: [
          column(left, [centred(number, plain, { spacing: { before: 120 } })]),
          column(right, [centred(placeAndDay, { size: size.small, italics: true }, { spacing: { before: 120 } })]),
        ],
      }),
    ],
  });
}

/** "BÁO CÁO", its subject, and whom it is for (ô số 5a, 9a). */
export function titleBlock(subject: readonly string[], addressees: readonly string[]): readonly Paragraph[] {
  const [first = "", ...others] = addressees;
  return [
    centred("BÁO CÁO", { bold: true, size: size.body }, { spacing: { before: 360, after: 0 } }),
    ...subject.map((line) => centred(line, { bold: true, size: size.body })),
    ruleBelow(textWidth, 2000),
    centred(
      `Kính gửi: ${first}`,
      { size: size.body },
      { spacing: { before: 240, after: others.length > 0 ? 0 : 240 } },
    ),
    ...others.map((line, index) =>
      centred(line, { size: size.body }, { spacing: { after: index === others.length - 1 ? 240 : 0 } }),
    ),
  ];
}

/** Whom it goes to, and who signs: an office, never a name (ô số 7a–7c, 9b). */
export function closing(recipients: readonly string[], onBehalfOf: string): Table {
  const small = { size: size.recipients };
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [textWidth - right, right],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        // The break of the section follows: alone it would make an empty page.
        keepNext: true,
        children: [
          column(left, [
            new Paragraph({
              children: [new TextRun({ text: "Nơi nhận:", bold: true, italics: true, size: size.table })],
            }),
            ...recipients.map((text) => new Paragraph({ children: runsOf(text, small) })),
          ]),
          column(right, [
            centred(onBehalfOf, { bold: true, size: size.body }),
            centred(signersOffice, { bold: true, size: size.body }),
            ...Array.from({ length: 4 }, () => new Paragraph({ alignment: AlignmentType.CENTER, children: [] })),
            centred(unknown, { bold: true, size: size.body }),
          ]),
        ],
      }),
    ],
  });
}

function column(width: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { top: none, bottom: none, left: none, right: none },
    margins: { left: 0, right: 0 },
    children,
  });
}
