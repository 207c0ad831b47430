import { plan7488 } from "../../core/index.ts";
import packageJson from "../../package.json" with { type: "json" };

/**
 * Phiên bản của chương trình và kế hoạch đang dùng.
 * @customfunction PHIENBAN PHIENBAN
 * @helpurl https://localhost:3000/help.html#phienban
 * @returns Tên, phiên bản và số hiệu kế hoạch.
 */
export function version(): string {
  return `Địa bàn ${packageJson.version} · ${plan7488.document}`;
}
