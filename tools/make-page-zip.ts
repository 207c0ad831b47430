// Packs the built page for offices without a server of ours: unzip it anywhere, a shared folder or an intranet's web
// server, and open index.html. What only Excel asks for stays out.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

const built = "dist/web";
const out = process.argv[2] ?? "dist/dia-ban-trang.zip";
const ofExcel = /^(?:manifest\.xml|taskpane\.|first-look\.js|functions\.js$|icons\/)/;
// The same file whenever it is made.
const mtime = new Date("2018-01-01T00:00:00");

const readMe = `ĐỊA BÀN: TRANG KIỂM TRA BẢNG RÀ SOÁT

1. Giải nén cả thư mục này, ví dụ vào thư mục dùng chung của cơ quan, hoặc vào máy chủ web nội bộ (tệp tĩnh).
2. Mở tệp index.html bằng Chrome, Edge hoặc Firefox.
Không cần cài đặt, không cần mạng; số liệu không rời khỏi máy đang mở trang.
`;

const names = readdirSync(built, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(built.length + 1)
      .replaceAll("\\", "/"),
  )
  .filter((name) => !ofExcel.test(name))
  .sort();
const files = Object.fromEntries(
  names.map((name) => [`dia-ban/${name}`, [readFileSync(join(built, name)), { mtime }]]),
);
const zip = zipSync({ "dia-ban/DOC-TRUOC.txt": [new TextEncoder().encode(readMe), { mtime }], ...files }, { level: 9 });
writeFileSync(out, zip);
console.log(`${out}: ${names.length + 1} files, ${(zip.length / 1e6).toFixed(1)} MB`);
