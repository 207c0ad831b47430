import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { paneViews } from "./pane-views.ts";

/** Pictures by view and theme: "theo-loi dark". */
export type Pictures = Map<string, Buffer>;
export const pictureThemes = ["light", "dark", "contrast"] as const;

const docs = "docs";

/** Where the pictures are to go: nowhere, unless they were asked for. */
export const picturesFolder = process.env.DIABAN_PICTURES === "1" ? join(docs, "man-hinh") : null;

/** One file a view, its themes side by side, and the page that shows them. */
export async function savePictures(browser: Browser, pictures: Pictures, into: string): Promise<void> {
  mkdirSync(into, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 3 * 320 + 4 * 12, height: 640 + 2 * 12 } });
  for (const view of Object.keys(paneViews)) {
    const shots = pictureThemes.map((theme) => pictures.get(`${view} ${theme}`));
    if (shots.some((shot) => shot === undefined)) continue;
    const images = shots.map((shot) => `<img src="data:image/png;base64,${shot?.toString("base64") ?? ""}">`);
    await page.setContent(
      `<body style="margin:0;display:flex;gap:12px;padding:12px;background:#9a9a9a">${images.join("")}</body>`,
    );
    writeFileSync(join(into, `${view}.png`), await page.screenshot());
  }
  await page.close();
  writeFileSync(join(docs, "man-hinh.md"), guideText());
}

function guideText(): string {
  const lines = Object.entries(paneViews).flatMap(([view, caption]) => [
    `## ${caption}`,
    "",
    `![${caption}](man-hinh/${view}.png)`,
    "",
  ]);
  return [
    "# Các màn hình của ngăn Địa bàn",
    "",
    "Mỗi hình là một màn hình, rộng 320 điểm ảnh, trong ba giao diện: sáng, tối, tương phản cao. Số liệu trong hình là số bịa.",
    "Hình do `npm run screenshots` chụp từ chính chương trình; không sửa tệp này bằng tay.",
    "",
    ...lines,
  ].join("\n");
}
