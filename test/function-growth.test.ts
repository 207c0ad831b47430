import "../addin/functions/checks/whole-sheet-at-hand.ts";
import { functions } from "../addin/functions/index.ts";
import { toJson } from "../cli/print/to-json.ts";
import { explain } from "../core/explain/index.ts";
import { assess, plan7488, readPlan, report, resultSheets, writePlan } from "../core/index.ts";
import type { Table, WorkbookContent } from "../core/table.ts";
import { readWorkbook } from "../files/read/read-workbook.ts";
import { buildOds, odsRow } from "./files/ods-builder.ts";
import { buildWorkbook } from "./files/workbook-builder.ts";
import { beginnings, endings, repeated } from "./hostile-texts.ts";

/** A text as long as is asked for. */
type Hostile = (length: number) => string;

/** `DIABAN_LONG=1` tries all of them, else every fifth. */
const isLong = process.env["DIABAN_LONG"] === "1";
const hostile: readonly { readonly name: string; readonly text: Hostile }[] = repeated.flatMap((unit) =>
  endings.map((ending, index) => {
    const start = beginnings[index] ?? "";
    return {
      name: JSON.stringify(`${start}${unit}…${ending}`),
      text: (length: number) =>
        `${start}${unit.repeat((length - start.length - ending.length) / unit.length)}${ending}`,
    };
  }),
);

/** The longest is what a cell may hold. */
const lengths = { middle: 8_000, long: 32_000 };
/** Milliseconds of the processor that are worth a comparison. */
const noticed = 60;

/** Four times the text must not cost much more than four times the work; a busy machine slows one measure down, not four. */
async function growsFaster(work: (text: string) => unknown, text: Hostile): Promise<boolean> {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const longest = await cost(() => work(text(lengths.long)));
    if (longest < noticed || longest < 8 * (await cost(() => work(text(lengths.middle))))) return false;
  }
  return true;
}

async function cost(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function growing(work: (text: string) => unknown): Promise<readonly string[]> {
  const found: string[] = [];
  const tried = hostile.filter((_one, index) => isLong || index % 5 === 0);
  for (const { name, text } of tried) if (await growsFaster(work, text)) found.push(name);
  return found;
}

/** The text wherever a sheet has one. */
function sheet(name: string, title: string, headings: readonly string[], text: string): Table {
  const cells = [text, "Phường Tam Hiệp", "Xã Hiệp Hòa"].map((unit) => [
    unit,
    ...headings.slice(1).map(() => text),
    text,
  ]);
  const rows = [[`${title} ${text}`], [...headings, text], ...cells];
  const facts = rows.map((row) => row.map(() => text));
  return {
    name,
    sheet: `${name} ${text}`,
    address: `A1:J${rows.length}`,
    rows,
    formats: facts,
    texts: facts,
    formulas: facts,
    fonts: facts,
  };
}

const workbook = (text: string): WorkbookContent => ({
  fileName: `${text}.xlsx`,
  names: { [text]: text },
  tables: [
    sheet(
      "Rà soát",
      "RÀ SOÁT THÀNH PHỐ BIÊN HÒA NĂM 2018",
      ["Tên đơn vị", "Mã", "a1", "a2", "Phê duyệt", "Chuyển tiếp"],
      text,
    ),
    sheet("Đánh giá", "ĐÁNH GIÁ CHUYỂN HÓA NĂM 2018", ["Tên đơn vị", "T1", "T2", "G1", "Kết quả"], text),
    sheet("Sổ theo dõi", "SỔ THEO DÕI ĐỊA BÀN", ["Tên đơn vị", "Năm", "Kết quả", "Ngày quyết định"], text),
    sheet("Thực hiện", "THỰC HIỆN NHIỆM VỤ NĂM 2018", ["Nhiệm vụ", "Năm", "Ngày", "Kết quả"], text),
    sheet("DIABAN Thiết đặt", "Thiết đặt", ["Mục", "Giá trị"], text),
  ],
});

it("tells a function that grows faster than its text", async () => {
  const everyPair = (text: string) => {
    let alike = 0;
    for (let left = 0; left < text.length; left += 2)
      for (let right = 0; right < text.length; right += 2)
        if (text.charCodeAt(left) === text.charCodeAt(right)) alike += 1;
    return alike;
  };
  expect(await growsFaster(everyPair, (length) => "a".repeat(length))).toBe(true);
});

it("reading, checking, explaining and reporting a workbook take time by the length of its texts", async () => {
  const found = await growing((text) => {
    const content = workbook(text);
    for (const stated of [{}, { year: 2018, district: "731" }]) {
      const assessment = assess(content, plan7488, stated);
      const [first] = assessment.findings;
      for (const figure of [
        "cap",
        "scale",
        first ? (`finding:${first.fingerprint}` as const) : ("cut" as const),
      ] as const)
        explain(assessment, figure, { content, today: null });
      toJson([{ file: text, assessment, refusal: null, open: 0 }], plan7488, "0", "vi");
      resultSheets(assessment, "vi");
      report(assessment, "en");
    }
  });
  expect(found).toEqual([]);
});

it("every custom function takes time by the length of a text it is given", async () => {
  const found: string[] = [];
  for (const { id, parameters, run } of functions) {
    const slow = await growing((text) => {
      for (const given of [parameters.map(() => text), parameters.map(() => [[text], [text]])]) {
        try {
          run(...given);
        } catch {
          // A text is no answer to most questions.
        }
      }
    });
    found.push(...slow.map((name) => `${id}: ${name}`));
  }
  expect(found).toEqual([]);
});

it("a plan file is refused in a time by the length of its texts", async () => {
  const written = JSON.parse(writePlan(plan7488)) as Readonly<Record<string, unknown>>;
  const found = await growing((text) => {
    const plan = Object.fromEntries(Object.keys(written).map((key) => [key, text]));
    readPlan({ ...written, [text]: text, document: { vi: text, en: text } });
    readPlan(plan);
  });
  expect(found).toEqual([]);
});

const escaped = (text: string) => text.replace(/[&<>"\u0001]/g, (letter) => `&#${Math.max(32, letter.charCodeAt(0))};`);

it("files are read in a time by the length of their texts", async () => {
  const found = await growing(async (given) => {
    const text = escaped(given);
    await readWorkbook(
      buildWorkbook({
        sheetName: text,
        styles: `<numFmts><numFmt numFmtId="164" formatCode="${text}"/></numFmts><fonts><font><name val="${text}"/></font></fonts><cellXfs><xf numFmtId="164" fontId="0"/></cellXfs>`,
        strings: `<si><t>${text}</t></si><si><r><t>${text}</t></r></si>`,
        names: `<definedNames><definedName name="${text}">${text}</definedName></definedNames>`,
        sheet: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><f t="shared" si="0" ref="C1:C2">${text}</f><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>1</v></c><c r="D2" t="d"><v>2018-01-01</v></c></row></sheetData><conditionalFormatting sqref="${text}"/>`,
      }),
      `${given}.xlsx`,
    );
    const cell = `<table:table-cell table:formula="of:=${text}" table:style-name="${text}" office:value-type="string" office:string-value="${text}"/>`;
    await readWorkbook(buildOds({ sheetName: text, rows: odsRow(cell) }), `${given}.ods`);
  });
  expect(found).toEqual([]);
});
