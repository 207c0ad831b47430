import { plan7488 } from "../core/plan/plan-7488.ts";
import { factColumns } from "../core/plan/target-columns.ts";
import { valueColumns } from "../core/plan/value-columns.ts";
import { abbreviations } from "../core/sheet/heading/abbreviations.ts";
import { parseKeyWords } from "../core/sheet/heading/key-words.ts";
import { criterionKeyWords, targetKeyWords } from "../core/sheet/heading/plan-key-words.ts";
import { roleName } from "../core/sheet/heading/role-names.ts";
import { roleWords } from "../core/sheet/heading/role-words.ts";

/** «a» hoặc «b», cùng với «c»; what must not be there stands in a column of its own. */
function wordsOf(notation: string): readonly [string, string] {
  const { ways, not, doubtful, halves } = parseKeyWords(notation);
  const anyOf = (phrases: readonly string[]) => phrases.map((one) => `«${one}»`).join(" hoặc ");
  const asked = doubtful.length > 0 ? [`hỏi khi có ${anyOf(doubtful)}`] : [];
  const parts = halves.map(({ half, others }) => `hỏi khi có «${half}» mà không có ${anyOf(others)}`);
  const unwanted = not.length > 0 ? [anyOf(not)] : [];
  return [
    ways.map((way) => way.map(anyOf).join(", cùng với ")).join("; "),
    [...unwanted, ...asked, ...parts].join("; "),
  ];
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

const figureHeadings = ["Mã", "Tiêu đề ngắn", "Từ phải có", "Từ không được có"];

function figures(
  columns: readonly { readonly id: string; readonly heading: { readonly vi: string } }[],
  keyWords: Readonly<Record<string, { readonly keys: string }>>,
): string {
  const rows = columns.map(({ id, heading }) => [id, heading.vi, ...wordsOf(keyWords[id]?.keys ?? heading.vi)]);
  return table(figureHeadings, rows);
}

function roles(kind: keyof typeof roleWords): string {
  const rows = roleWords[kind].map(({ use, keys, among }) => {
    const names = (among ?? [use]).map((one) => roleName(one).vi).join(" hay ");
    return [among ? `hỏi: ${names}` : names, ...wordsOf(keys)];
  });
  return table(["Cột", "Từ phải có", "Từ không được có"], rows);
}

const shortForms = Object.entries(abbreviations)
  .sort(([a], [b]) => a.localeCompare(b, "vi"))
  .map(([short, readings]) => [short.toUpperCase(), readings.replaceAll("|", " *hoặc* ")]);

/** The words by which headings are recognised, from the lists that the reader itself works with. */
export function headingGuide(): string {
  return `# Tiêu đề cột được nhận ra

Trang này được lập từ chính danh mục từ mà chương trình dùng để đọc tiêu đề. Tiêu đề không cần giống hệt: chỉ cần có các từ
ở cột «Từ phải có», ở chính ô tiêu đề hoặc ở dòng tiêu đề nhóm phía trên. Ký hiệu (a1, T2 …) viết trước tiêu đề, đơn vị tính
trong ngoặc, năm của bảng, chữ thường hay hoa, có dấu hay không dấu đều được. Tiêu đề gần giống nhưng chưa đủ chắc thì
chương trình hỏi, không đoán; cách trả lời: [huong-dan.md](huong-dan.md), mục «Khi chương trình hỏi về một cột».

Không cột nào trong các loại sau được đọc là số liệu: tỷ lệ, so sánh, bình quân, điểm từng tiêu chí, số tiền, số đã khám phá
hoặc đã xử lý (bảng rà soát), chỉ tiêu kế hoạch giao. Cột có họ tên, địa chỉ, số điện thoại, số giấy tờ không bao giờ được
chép đi đâu.

## Bảng lựa chọn: số liệu

${figures(valueColumns(plan7488.criteria), criterionKeyWords)}

## Bảng lựa chọn: các cột khác

${roles("selection")}

## Bảng chấm chỉ tiêu: số liệu

${figures(factColumns(plan7488), targetKeyWords)}

## Bảng chấm chỉ tiêu: các cột khác

${roles("evaluation")}

## Sổ theo dõi

${roles("ledger")}

## Chữ viết tắt

Có dấu chấm, dấu gạch hay không đều được. Chữ có nhiều cách đọc thì đọc theo cách hợp với các từ còn lại; hợp với nhiều cột
thì hỏi.

${table(["Viết tắt", "Đọc là"], shortForms)}
`;
}
