import { dayText } from "../../core/civil-date.ts";
import type { NoCertificates } from "./certificates.ts";

const install = "npx office-addin-dev-certs install";

/** What to do in each Excel once the server runs. */
export function howToOpen(address: string, manifest: string): string {
  return `Địa bàn cho Excel đang chạy tại ${address} (chỉ máy này truy cập được). Nhấn Ctrl+C để dừng.
Tệp kê khai: ${manifest}

Excel trên Windows
  npx office-addin-debugging start "${manifest}" desktop
  Hoặc không dùng lệnh: chia sẻ thư mục chứa manifest.xml trong mạng, khai báo thư mục ấy ở File → Options → Trust Center →
  Trust Center Settings → Trusted Add-in Catalogs (đánh dấu Show in Menu), mở lại Excel, rồi Home → Add-ins → Shared Folder.
Excel trên Mac
  Chép manifest.xml vào ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef (tạo thư mục nếu chưa có), mở lại
  Excel, rồi Home → Add-ins → Địa bàn.
Excel trên web
  Home → Add-ins → More Add-ins → My Add-ins → Upload My Add-in, chọn manifest.xml. Trình duyệt phải tin chứng chỉ: mở thử
  ${address}/taskpane.html trong cùng trình duyệt.

Serving the add-in at ${address}, to this computer only. How to open it in Excel on Windows, Mac and the web: README, “Excel”.`;
}

/** Why Excel cannot open the add-in from this computer yet, and what to do. */
export function noCertificates(trouble: NoCertificates, folder: string): string {
  return `${whatIsWrong(trouble, folder).vi}
Excel chỉ mở tiện ích qua https. Hãy chạy lệnh sau một lần, và chọn Yes khi máy hỏi có tin chứng chỉ không:
  ${install}
Lệnh ấy có thể báo xong dù chưa làm được: hãy xem trong ${folder} đã có ca.crt, localhost.crt và localhost.key chưa, rồi chạy
lại npm run start:excel.

${whatIsWrong(trouble, folder).en} Run ${install} once, see that the three files are there, then run npm run start:excel again.`;
}

function whatIsWrong(trouble: NoCertificates, folder: string): { readonly vi: string; readonly en: string } {
  switch (trouble.why) {
    case "missing": {
      const files = trouble.files.join(", ");
      return {
        vi: `Chưa có chứng chỉ cho https://localhost: thiếu ${files} trong ${folder}.`,
        en: `No certificate for https://localhost: ${files} not found in ${folder}.`,
      };
    }
    case "expired": {
      const day = dayText(trouble.on.toISOString().slice(0, 10));
      return {
        vi: `Chứng chỉ cho https://localhost đã hết hạn ngày ${day}.`,
        en: `The certificate for https://localhost ran out on ${day}.`,
      };
    }
    case "unreadable":
      return {
        vi: `Chứng chỉ trong ${folder} không dùng được (${trouble.detail}). Hãy xóa thư mục ấy trước.`,
        en: `The certificate in ${folder} cannot be used (${trouble.detail}). Delete that folder first.`,
      };
  }
}

/** @param host that the built manifest names; "" when it names none */
export function wrongHost(host: string): string {
  return `manifest.xml vừa dựng trỏ tới ${host === "" ? "không nơi nào" : host}, còn lệnh này chỉ phục vụ https://localhost. Hãy bỏ biến DIABAN_HOST, hoặc đặt
DIABAN_HOST=https://localhost:3000, rồi chạy lại npm run start:excel.
The manifest names ${host === "" ? "no server" : host}; this command serves https://localhost only. Unset DIABAN_HOST and run it again.`;
}
