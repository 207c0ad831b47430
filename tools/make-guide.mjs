// Writes docs/kiem-tra.md, the guide to the checks, from the checks themselves; with --check only compares.
import { readFileSync, writeFileSync } from "node:fs";
import { formatCitation, selectionChecks, severityInWords } from "../dist/core/index.js";

const file = new URL("../docs/kiem-tra.md", import.meta.url);
const sections = selectionChecks.map(
  ({ code, severity, title, citation, help, messages }) =>
    `## ${title.vi} (\`${code}\`)\n\n` +
    `**${severityInWords[severity].vi}** · ${formatCitation(citation)}\n\n${help.vi}\n\n` +
    Object.values(messages)
      .map(({ what, next }) => `> ${what.vi} ${next.vi}\n`)
      .join("\n"),
);
const guide = `# Các phép kiểm tra

Trang này được lập từ chính các phép kiểm tra trong chương trình; phần trong {ngoặc} là số liệu của từng sổ.
**Lỗi** phải sửa mới chốt được danh sách; **Cảnh báo** cần sửa hoặc ghi lý do; **Thông tin** chỉ để biết.

${sections.join("\n")}`;

if (process.argv.includes("--check")) {
  if (readFileSync(file, "utf8") !== guide) {
    console.error("docs/kiem-tra.md is not what the checks say: run npm run guide");
    process.exit(1);
  }
} else writeFileSync(file, guide);
console.log(`docs/kiem-tra.md: ${selectionChecks.length} checks`);
