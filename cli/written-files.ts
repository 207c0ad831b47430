import { link, lstat, open, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fill, type Sentence } from "../core/sentence.ts";
import { fileLimits } from "../files/read/limits.ts";
import { isMarkedOutput, markedOutput } from "../files/write/output-mark.ts";

/** The defined name by which a consolidation of ours is known, wherever it was moved to. */
export const ownWorkbookName = "DIABAN_TONGHOP";

const words = {
  exists: {
    vi: "Tệp đã có; không ghi đè. Đặt tên khác bằng --out, hoặc thêm --force để thay tệp do chương trình này tạo.",
    en: "The file exists and is not overwritten. Choose another name with --out, or add --force to replace a file this program made.",
  },
  notOurs: {
    vi: "Tệp đã có và không phải do chương trình này tạo, hoặc đã được sửa sau khi tạo; không ghi đè, kể cả với --force. Đặt tên khác.",
    en: "The file exists and was not made by this program, or was changed since; it is not overwritten, not even with --force. Choose another name.",
  },
  isLink: {
    vi: "Tên này là một liên kết (link); không ghi qua liên kết. Ghi rõ tên tệp thật hoặc đặt tên khác.",
    en: "This name is a link; nothing is written through a link. Name the real file or choose another name.",
  },
  isFolder: {
    vi: "Tên này là một thư mục. Ghi rõ tên tệp kết quả trong thư mục đó.",
    en: "This name is a folder. Name a file in it.",
  },
  full: {
    vi: "Ổ đĩa không còn đủ chỗ; chưa ghi gì. Dọn bớt tệp hoặc ghi vào ổ khác rồi thử lại.",
    en: "The disk has no room left; nothing was written. Free some space or write to another disk, then try again.",
  },
  notAllowed: {
    vi: "Không có quyền ghi vào thư mục này; chưa ghi gì. Chọn thư mục khác hoặc hỏi người quản trị máy.",
    en: "There is no permission to write into this folder; nothing was written. Choose another folder or ask the administrator.",
  },
  held: {
    vi: "Tệp đang mở trong chương trình khác; chưa ghi gì. Đóng tệp đó rồi thử lại.",
    en: "Another program holds the file; nothing was written. Close it there, then try again.",
  },
  longName: {
    vi: "Tên tệp quá dài; chưa ghi gì. Đặt tên ngắn hơn.",
    en: "The name of the file is too long; nothing was written. Choose a shorter one.",
  },
  notWritten: {
    vi: "Không ghi được tệp ({code}); chưa ghi gì. Thử ghi vào thư mục khác.",
    en: "The file could not be written ({code}); nothing was written. Try another folder.",
  },
  noFolder: {
    vi: "Không có thư mục để ghi tệp kết quả. Kiểm tra lại đường dẫn, hoặc tạo thư mục.",
    en: "There is no such folder to write the result into. Check the path, or make the folder.",
  },
  ending: { vi: "Tên tệp kết quả phải có đuôi {ending}.", en: "The name of the result must end in {ending}." },
} as const satisfies Record<string, Sentence>;

const reasons = new Map<string, Sentence>([
  ["ENOSPC", words.full],
  ["EDQUOT", words.full],
  ["EFBIG", words.full],
  ["EACCES", words.notAllowed],
  ["EPERM", words.notAllowed],
  ["EROFS", words.notAllowed],
  ["EBUSY", words.held],
  ["ETXTBSY", words.held],
  ["ENAMETOOLONG", words.longName],
  ["ENOENT", words.noFolder],
  ["ENOTDIR", words.noFolder],
  ["EEXIST", words.exists],
]);

/** Why nothing may be written there; null when it may. Asked before the work, so that an hour of it is not lost. */
export async function whyNotWritten(file: string, ending: ".xlsx" | ".docx", force: boolean): Promise<Sentence | null> {
  if (!file.toLowerCase().endsWith(ending)) return fill(words.ending, { ending });
  const folder = await stat(dirname(file)).catch(() => null);
  if (!folder?.isDirectory()) return words.noFolder;
  try {
    const entry = await lstat(file);
    if (entry.isSymbolicLink()) return words.isLink;
    if (entry.isDirectory()) return words.isFolder;
    if (!force) return words.exists;
    // What somebody made or worked on is never written over.
    const isOurs = entry.isFile() && entry.size <= fileLimits.bytes && isMarkedOutput(await readFile(file));
    return isOurs ? null : words.notOurs;
  } catch (error) {
    return codeOf(error) === "ENOENT" ? null : reasonOf(error);
  }
}

/**
 * Writes a result whole or not at all: into a file beside it, on the disk to the last byte, then under its name in one
 * step. Ended in the middle it leaves what stood there before. Null when it is written.
 */
export async function writeOutput(file: string, bytes: Uint8Array, force: boolean): Promise<Sentence | null> {
  const draft = join(dirname(file), `.${basename(file).slice(0, 40)}.${process.pid}.tmp`);
  try {
    await writeFlushed(draft, markedOutput(bytes));
    if (force) await rename(draft, file);
    else await renameToNew(draft, file);
    await flushFolder(dirname(file));
    return null;
  } catch (error) {
    return reasonOf(error);
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

async function writeFlushed(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A rename would replace a file that came meanwhile; a link does not. Disks that know no links are asked beforehand. */
async function renameToNew(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file);
  } catch (error) {
    if (codeOf(error) === "EEXIST" || (await lstat(file).catch(() => null)))
      throw Object.assign(new Error(), { code: "EEXIST" });
    await rename(draft, file);
  }
}

/** The new name itself is on the disk then. Windows opens no folders, and needs no such thing. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function reasonOf(error: unknown): Sentence {
  const code = codeOf(error);
  return reasons.get(code) ?? fill(words.notWritten, { code });
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
