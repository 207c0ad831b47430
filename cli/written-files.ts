import { access, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Sentence } from "../core/sentence.ts";
import { troubleOf } from "./file-trouble.ts";
import { readGivenFile } from "./read-given-file.ts";

/** The defined name by which a consolidation of ours is known, wherever it was moved to. */
export const ownWorkbookName = "DIABAN_TONGHOP";

const words = {
  exists: {
    vi: "Tệp đã có; không ghi đè. Đặt tên khác, hoặc thêm --force để thay tệp do chương trình này tạo.",
    en: "The file exists and is not overwritten. Choose another name, or add --force to replace a file this program made.",
  },
  notOurs: {
    vi: "Tệp đã có và không phải do chương trình này tạo; không ghi đè, kể cả với --force. Đặt tên khác.",
    en: "The file exists and was not made by this program; it is not overwritten, not even with --force. Choose another name.",
  },
  notWritten: {
    vi: "Không ghi được tệp: thư mục không có, không có quyền ghi, hoặc tệp đang mở. Kiểm tra rồi thử lại.",
    en: "The file cannot be written: no such folder, no permission, or it is open. Check and try again.",
  },
  noFolder: {
    vi: "Không có thư mục để ghi tệp kết quả. Tạo thư mục hoặc chọn chỗ khác.",
    en: "There is no folder to write the result into. Make it or choose another place.",
  },
  ending: { vi: "Tên tệp kết quả phải có đuôi {ending}.", en: "The name of the result must end in {ending}." },
} as const satisfies Record<string, Sentence>;

/** Why nothing may be written there; null when it may. Asked before the work, so that an hour of it is not lost. */
export async function whyNotWritten(file: string, ending: ".xlsx" | ".docx", force: boolean): Promise<Sentence | null> {
  if (!file.toLowerCase().endsWith(ending)) {
    const { vi, en } = words.ending;
    return { vi: vi.replace("{ending}", ending), en: en.replace("{ending}", ending) };
  }
  const folder = await stat(dirname(file)).catch(() => null);
  if (!folder?.isDirectory()) return words.noFolder;
  try {
    await access(file);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? null : troubleOf(error);
  }
  if (!force) return words.exists;
  // A workbook of the user's is never written over: only what bears our own name.
  if (ending === ".docx") return null;
  const { content } = await readGivenFile(file);
  return content && Object.hasOwn(content.names ?? {}, ownWorkbookName) ? null : words.notOurs;
}

/** Writes a result whole or not at all. */
export async function writeOutput(file: string, bytes: Uint8Array, force: boolean): Promise<Sentence | null> {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    if (!force) {
      await writeFile(file, bytes, { flag: "wx" });
      return null;
    }
    await writeFile(draft, bytes, { flag: "wx" });
    await rename(draft, file);
    return null;
  } catch (error) {
    await rm(draft, { force: true });
    return (error as NodeJS.ErrnoException).code === "EEXIST" ? words.exists : words.notWritten;
  }
}
