// Writes docs/truy-vet.md: every numbered item of plan 7488, where it is computed, shown and tested. A file says by
// `@item T2` that it is a home of the item; its test is the one of the same name. With --check only compares. Fails
// when an item has no home in the core, no function or no view, when a home has no test, or when the test of many items
// never names one.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const argument = process.argv.slice(2).find((one) => !one.startsWith("--"));
const root = argument ?? join(import.meta.dirname, "..");
const { source, items } = JSON.parse(readFileSync(join(root, "test/published/plan-7488.inventory.json"), "utf8"));
const problems = [];

/** Source files below a folder, as paths from the root. */
function sources(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort();
}

/** Files of these folders by the items that they name. */
function homes(folders) {
  const found = new Map(items.map(({ id }) => [id, []]));
  for (const file of folders.flatMap(sources)) {
    const text = readFileSync(join(root, file), "utf8");
    for (const [, list] of text.matchAll(/@item ([^*\r\n]+)/g)) {
      for (const id of list.trim().split(/\s+/)) {
        if (found.has(id)) found.get(id).push(file);
        else problems.push(`${file} names the item ${id}, which the plan does not have`);
      }
    }
  }
  return found;
}

const computed = homes(["core"]);
const functions = homes(["addin/functions"]);
const views = homes(["addin/pane", "web"]);

/** What no function of the cell answers, and why. */
const withoutFunction = {
  O3: "do cơ quan kết luận",
  R6: "theo quyết định công nhận",
  S3: "cần ngày và sổ theo dõi",
};
const itemsOf = new Map();
for (const [id, files] of computed) for (const file of files) itemsOf.set(file, [...(itemsOf.get(file) ?? []), id]);

function testOf(file, id) {
  const test = `test/${file.replace(/\.tsx?$/, ".test.ts")}`;
  if (!existsSync(join(root, test))) {
    problems.push(`${id}: ${file} has no test ${test}`);
    return null;
  }
  const text = readFileSync(join(root, test), "utf8");
  // A test of one item is about that item; one of many must say which.
  if (itemsOf.get(file).length > 1 && !new RegExp(`\\b${id}\\b`).test(text)) problems.push(`${test} never names ${id}`);
  return test;
}

/** The functions of an item; one that has none is named above, and one that is named has none. */
function functionCell(id) {
  const files = functions.get(id);
  const why = withoutFunction[id];
  if (files.length === 0 && why === undefined)
    problems.push(`${id} has no function: no file of addin/functions says @item ${id}`);
  if (files.length > 0 && why !== undefined) problems.push(`${id} is said to have no function, and has one`);
  return why === undefined ? cell(files) : `– (${why})`;
}

/** Where an item is shown; there is none that nobody needs to see. */
function viewCell(id) {
  const files = views.get(id);
  if (files.length === 0) problems.push(`${id} is shown nowhere: no file of addin/pane or web says @item ${id}`);
  return cell(files);
}

const cell = (files) =>
  files.length === 0 ? "–" : files.map((file) => `[${file.split("/").at(-1)}](../${file})`).join("<br>");
const rows = items.map(({ id, ref, vi }) => {
  const files = computed.get(id);
  if (files.length === 0) problems.push(`${id} (${ref}) has no home: no file of the core says @item ${id}`);
  const tests = files.map((file) => testOf(file, id)).filter((test) => test !== null);
  const text = vi.length > 90 ? `${vi.slice(0, 90).replace(/\s+\S*$/, "")} …` : vi;
  return `| ${id} | ${ref} | ${text.replaceAll("|", "\\|")} | ${cell(files)} | ${cell(tests)} | ${functionCell(id)} | ${viewCell(id)} |`;
});

const page = `# Truy vết: từng mục của kế hoạch nằm ở đâu trong chương trình

Bảng này do máy lập từ \`test/published/plan-7488.inventory.json\` (nguồn: ${source}) và từ dấu \`@item\` trong mã nguồn.
Mục nào không có nơi tính, không có hàm hay không có màn hình, hoặc nơi tính không có kiểm thử, thì không qua được bước
kiểm tra \`npm run generated\`.

| mục | căn cứ | nội dung | nơi tính | kiểm thử | hàm | màn hình |
|---|---|---|---|---|---|---|
${rows.join("\n")}
`;

const file = join(root, "docs/truy-vet.md");
if (problems.length === 0 && !process.argv.includes("--check")) writeFileSync(file, page);
else if (problems.length === 0 && readFileSync(file, "utf8") !== page)
  problems.push("docs/truy-vet.md is not what the sources say: run npm run trace");
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`docs/truy-vet.md: ${items.length} items`);
