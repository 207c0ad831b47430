import { officeScripts, policyInPage } from "../../cli/server/security-headers.ts";

/** Where office.js comes from: Microsoft's servers, or a copy that the administrator laid beside the pane. */
export type OfficeSource = "cdn" | "intranet";

/** What the pane's page says of office.js, by the names its template uses. */
export interface PageWords {
  readonly officeScript: string;
  readonly policy: string;
  /** What the user is to send to the administrator when the script does not come. */
  readonly request: { readonly vi: string; readonly en: string };
}

const words: Readonly<Record<OfficeSource, PageWords>> = {
  cdn: {
    officeScript: `${officeScripts}/lib/1/hosted/office.js`,
    policy: policyInPage([officeScripts]),
    request: {
      vi: `Đề nghị cho máy trạm truy cập ${officeScripts} (cổng 443), hoặc đặt bản cài Địa bàn kiểu intranet.`,
      en: `Please let workstations reach ${officeScripts} (port 443), or install the intranet build of Địa bàn.`,
    },
  },
  intranet: {
    officeScript: "office/office.js",
    policy: policyInPage([]),
    request: {
      vi: "Đề nghị đặt bộ tệp office.js của Microsoft vào thư mục office trên máy chủ Địa bàn.",
      en: "Please lay Microsoft’s office.js files into the folder office on the server of Địa bàn.",
    },
  },
};

export function pageWords(source: OfficeSource): PageWords {
  return words[source];
}
