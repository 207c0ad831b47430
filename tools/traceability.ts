import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { InventoryItem } from "../test/core/plan/inventory.ts";

/** Where every numbered item of plan 7488 is computed, shown and tested. */
interface Traceability {
  /** docs/truy-vet.md */
  readonly page: string;
  /** An item without a home in the core, function or view; a home without a test that names the item. */
  readonly problems: readonly string[];
}

/** What no function of the cell answers, and why. */
const withoutFunction: Readonly<Record<string, string>> = {
  O3: "do cơ quan kết luận",
  R6: "theo quyết định công nhận",
  S3: "cần ngày và sổ theo dõi",
  ...Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`N${index + 1}`, "theo căn cứ ghi ở trang tính «Thực hiện»"]),
  ),
};

/**
 * Reads a tree of sources. A file says by `@item T2` that it is a home of the item; its test is the one of the same name.
 *
 * @param root folder of the tree
 */
export function traceability(root: string): Traceability {
  const inventory = readFileSync(join(root, "test/published/plan-7488.inventory.json"), "utf8");
  const { source, items } = JSON.parse(inventory) as {
    readonly source: string;
    readonly items: readonly InventoryItem[];
  };
  const problems: string[] = [];
  const homes = (...folders: readonly string[]) => homesIn(root, folders, items, problems);
  const computed = homes("core");
  const functions = homes("addin/functions");
  const views = homes("addin/pane", "web");
  const itemsOf = new Map<string, readonly string[]>();
  for (const [id, files] of computed) for (const file of files) itemsOf.set(file, [...(itemsOf.get(file) ?? []), id]);

  const rows = items.map(({ id, ref, vi }) => {
    const files = computed.get(id) ?? [];
    if (files.length === 0) problems.push(`${id} (${ref}) has no home: no file of the core says @item ${id}`);
    const tests = files.flatMap((file) =>
      testOf(root, { file, id, isShared: itemsOf.get(file)?.length !== 1 }, problems),
    );
    const text = vi.length > 90 ? `${vi.slice(0, 90).replace(/\s+\S*$/, "")} …` : vi;
    const shown = views.get(id) ?? [];
    if (shown.length === 0) problems.push(`${id} is shown nowhere: no file of addin/pane or web says @item ${id}`);
    const cells = [links(files), links(tests), functionCell(id, functions.get(id) ?? [], problems), links(shown)];
    return `| ${id} | ${ref} | ${text.replaceAll("|", "\\|")} | ${cells.join(" | ")} |`;
  });
  return { page: pageOf(source, rows), problems };
}

/** Source files below a folder, as paths from the root. */
function sources(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll("\\", "/")}`)
    .filter((name) => /\.tsx?$/.test(name))
    .sort();
}

/** Files of these folders by the items that they name. */
function homesIn(
  root: string,
  folders: readonly string[],
  items: readonly InventoryItem[],
  problems: string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>(items.map(({ id }) => [id, []]));
  for (const file of folders.flatMap((folder) => sources(root, folder))) {
    const text = readFileSync(join(root, file), "utf8");
    for (const [, list = ""] of text.matchAll(/@item ([^*\r\n]+)/g)) {
      for (const id of list.trim().split(/\s+/)) {
        const files = found.get(id);
        if (files) files.push(file);
        else problems.push(`${file} names the item ${id}, which the plan does not have`);
      }
    }
  }
  return found;
}

/** @param home isShared: it is the home of other items too, so that its test must say which */
function testOf(
  root: string,
  home: { readonly file: string; readonly id: string; readonly isShared: boolean },
  problems: string[],
): readonly string[] {
  const test = `test/${home.file.replace(/\.tsx?$/, ".test.ts")}`;
  if (!existsSync(join(root, test))) {
    problems.push(`${home.id}: ${home.file} has no test ${test}`);
    return [];
  }
  const isNamed = new RegExp(`\\b${home.id}\\b`).test(readFileSync(join(root, test), "utf8"));
  if (home.isShared && !isNamed) problems.push(`${test} never names ${home.id}`);
  return [test];
}

/** The functions of an item; one that has none is named above, and one that is named has none. */
function functionCell(id: string, files: readonly string[], problems: string[]): string {
  const why = withoutFunction[id];
  if (files.length === 0 && why === undefined)
    problems.push(`${id} has no function: no file of addin/functions says @item ${id}`);
  if (files.length > 0 && why !== undefined) problems.push(`${id} is said to have no function, and has one`);
  return why === undefined ? links(files) : `– (${why})`;
}

function links(files: readonly string[]): string {
  const link = (file: string) => `[${file.split("/").at(-1)}](../${file})`;
  return files.length === 0 ? "–" : files.map(link).join("<br>");
}

function pageOf(source: string, rows: readonly string[]): string {
  return `# Truy vết: từng mục của kế hoạch nằm ở đâu trong chương trình

Bảng này do máy lập từ \`test/published/plan-7488.inventory.json\` (nguồn: ${source}) và từ dấu \`@item\` trong mã nguồn.
Mục nào không có nơi tính, không có hàm hay không có màn hình, hoặc nơi tính không có kiểm thử, thì không qua được bước
kiểm tra \`npm run generated\`.

| mục | căn cứ | nội dung | nơi tính | kiểm thử | hàm | màn hình |
|---|---|---|---|---|---|---|
${rows.join("\n")}
`;
}
