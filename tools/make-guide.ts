// Writes the guides to the checks, the functions and the headings from these themselves; with --check only compares.
import { checks } from "../core/checks/index.ts";
import { formatCitation } from "../core/citation.ts";
import { terms } from "../core/terms.ts";
import { functionGuide } from "./addin/function-guide.ts";
import { headingGuide } from "./heading-guide.ts";
import { writeGenerated } from "./write-generated.ts";

/** Each check once, in the part of the kind of sheet that it names first. */
const parts = [
  ["Bảng lựa chọn", "selection"],
  ["Bảng chấm chỉ tiêu", "evaluation"],
  ["Sổ theo dõi", "ledger"],
] as const;
const sections = parts.map(([title, kind]) => {
  const own = checks.filter(({ on }) => on[0] === kind);
  return `# ${title}\n\n${own.map(sectionOf).join("\n")}`;
});

function sectionOf({ code, severity, title, citation, messages, help }: (typeof checks)[number]): string {
  return (
    `## ${title.vi} (\`${code}\`)\n\n` +
    `**${terms.severity[severity].vi}** · ${formatCitation(citation)}\n\n${help.vi}\n\n` +
    Object.values(messages)
      .map(({ what, next }) => `> ${what.vi} ${next.vi}\n`)
      .join("\n")
  );
}
const checkGuide = `# Các phép kiểm tra

Trang này được lập từ chính các phép kiểm tra trong chương trình; phần trong {ngoặc} là số liệu của từng sổ.
**Lỗi** phải sửa mới chốt được danh sách; **Cảnh báo** cần sửa hoặc ghi lý do; **Thông tin** chỉ để biết.

${sections.join("\n")}`;

const formulas = `# Các công thức

Trang này được lập từ chính các hàm trong chương trình. Máy đặt vùng Việt Nam ngăn cách đối số bằng dấu chấm phẩy, vùng
Anh, Mỹ bằng dấu phẩy. Vùng ô trong ví dụ là của trang tính «Rà soát 2018» trong sổ mẫu bien-hoa-2018.xlsx. Ô trống không bao
giờ được coi là 0.

${functionGuide("vi")}
`;

writeGenerated("guide", {
  "docs/kiem-tra.md": checkGuide,
  "docs/ham.md": formulas,
  "docs/tieu-de.md": headingGuide(),
});
