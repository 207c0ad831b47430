/**
 * Writes docs/doi-chieu.md from what each channel answered when its test last ran; with --check only compares. A channel
 * that has not run on this machine keeps the lines that the page has of it, as long as they cover the cases there are.
 */
import { existsSync, readFileSync } from "node:fs";
import { families } from "../test/conformance/conformance-case.ts";
import { channels, type Channel, type Tally } from "../test/conformance/tally.ts";
import { writeGenerated } from "./write-generated.ts";

const page = "docs/doi-chieu.md";
const names: Readonly<Record<Channel, string>> = {
  core: "Thư viện",
  functions: "Hàm trong Excel (mô phỏng)",
  grid: "Bảng tính nhúng của trang",
  template: "Công thức có sẵn (LibreOffice)",
  "command-line": "Dòng lệnh",
};
const all = families("test/conformance");
const written = existsSync(page) ? readFileSync(page, "utf8").split("\n") : [];

interface Line {
  readonly right: number;
  readonly wrong: number;
  readonly unsaid: number;
}

const failures: string[] = [];
const columns = channels.flatMap((channel) => {
  const file = `dist/conformance/${channel}.json`;
  const run = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as readonly Tally[]) : null;
  const lines = all.map(({ file: family, family: { vi }, cases }): Line | null => {
    const tally = run?.find((one) => one.file === family);
    for (const { id, expected, answered } of tally?.wrong ?? [])
      failures.push(`- ${names[channel]}, \`${id}\`: ${JSON.stringify(expected)}, ${JSON.stringify(answered)}`);
    const line = tally
      ? { right: tally.right, wrong: tally.wrong.length, unsaid: tally.unsaid }
      : lineOf(`| ${vi} | ${names[channel]} |`);
    return line && line.right + line.wrong + line.unsaid === cases.length ? line : null;
  });
  if (!run) console.log(`${names[channel]}: not run on this machine, taken as the page has it`);
  return lines.every((line) => line !== null) ? [{ channel, lines }] : [];
});

/** What the page says already. */
function lineOf(start: string): Line | null {
  const [, , , right, wrong, unsaid] = written.find((line) => line.startsWith(start))?.split("|") ?? [];
  return unsaid === undefined ? null : { right: Number(right), wrong: Number(wrong), unsaid: Number(unsaid) };
}

const sum = (lines: readonly Line[], key: keyof Line) => lines.reduce((total, line) => total + line[key], 0);
const cells = ({ right, wrong, unsaid }: Line) => `${right} | ${wrong} | ${unsaid} |`;
const rows = [
  ...all.flatMap(({ family: { vi } }, at) =>
    columns.flatMap(({ channel, lines }) => (lines[at] ? [`| ${vi} | ${names[channel]} | ${cells(lines[at])}`] : [])),
  ),
  ...columns.map(({ channel, lines }) => {
    const total = { right: sum(lines, "right"), wrong: sum(lines, "wrong"), unsaid: sum(lines, "unsaid") };
    return `| **Tất cả** | ${names[channel]} | ${cells(total)}`;
  }),
];
const missing = channels.filter((channel) => !columns.some((one) => one.channel === channel));

writeGenerated("conformance", {
  [page]: `# Đối chiếu với Kế hoạch

${all.reduce((count, { cases }) => count + cases.length, 0)} trường hợp, mỗi trường hợp có dữ kiện, mục của Kế hoạch hoặc quy ước, kết quả phải có và lý do, tính tay từ
văn bản. Mỗi trường hợp được đưa qua từng kênh của phần mềm; «Không diễn đạt được» là trường hợp mà kênh ấy không có cách hỏi. Khuôn dạng:
[bo-doi-chieu.md](bo-doi-chieu.md). Trang này được lập từ kết quả chạy (\`npm run conformance\`).

| Nhóm trường hợp | Kênh | Đúng | Sai | Không diễn đạt được |
|---|---|---|---|---|
${rows.join("\n")}

${missing.length === 0 ? "" : `Chưa chạy: ${missing.map((channel) => names[channel]).join("; ")}.\n\n`}## Trường hợp sai

${failures.length === 0 ? "Không có." : failures.join("\n")}
`,
});
