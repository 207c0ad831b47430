import { fileLimits, type FileLimits } from "./limits.ts";
import { isBareRecords, isOle, kindOfOle } from "./ole.ts";
import { RefusedFile, type RefusalCode } from "./refusals.ts";
import { readDirectory, type ZipDirectory } from "./zip/directory.ts";

/** What a file is by its content; its name and ending are not asked. */
type FileKind =
  { readonly ok: true; readonly kind: RecognisedFile["kind"] } | { readonly ok: false; readonly code: RefusalCode };

/** A workbook of a kind that we read, not looked into yet. */
type RecognisedFile =
  | { readonly kind: "xlsx" | "ods"; readonly parts: ZipDirectory }
  /** Excel 97 to 2003, or older: only its first record tells. */
  | { readonly kind: "xls" };

/**
 * Says what a file is without unpacking any of it.
 * @example inspectFile(new Uint8Array()) // { ok: false, code: "empty" }
 */
export function inspectFile(bytes: Uint8Array, limits: FileLimits = fileLimits): FileKind {
  try {
    return { ok: true, kind: recogniseFile(bytes, limits).kind };
  } catch (error) {
    if (error instanceof RefusedFile) return { ok: false, code: error.code };
    throw error;
  }
}

/** @throws RefusedFile when the file is no workbook that we read. */
export function recogniseFile(bytes: Uint8Array, limits: FileLimits): RecognisedFile {
  if (bytes.length === 0) throw new RefusedFile("empty");
  if (bytes.length > limits.bytes) {
    throw new RefusedFile("too-big", { size: Math.ceil(bytes.length / 1e6), limit: Math.round(limits.bytes / 1e6) });
  }
  if (isOle(bytes)) return { kind: kindOfOle(bytes) };
  if (isBareRecords(bytes)) throw new RefusedFile("old-xls");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new RefusedFile(kindOfText(bytes));
  const parts = readDirectory(bytes, limits);
  return { kind: kindOfZip(parts), parts };
}

function kindOfZip(parts: ZipDirectory): "xlsx" | "ods" {
  // LibreOffice packs all of an encrypted file into one part.
  if (parts.has("encrypted-package")) throw new RefusedFile("password-ods");
  if (parts.has("content.xml") && (parts.has("mimetype") || parts.has("meta-inf/manifest.xml"))) return "ods";
  if (parts.has("xl/workbook.bin")) throw new RefusedFile("xlsb");
  if (!parts.has("[content_types].xml") || !parts.has("_rels/.rels")) throw new RefusedFile("not-workbook");
  const paths = [...parts.keys()];
  if (paths.some((path) => path.startsWith("xl/") && path.endsWith(".xml"))) return "xlsx";
  if (paths.some((path) => path.startsWith("word/"))) throw new RefusedFile("word");
  if (paths.some((path) => path.startsWith("ppt/"))) throw new RefusedFile("not-workbook");
  // Where the parts lie is the writer's choice: the relationships say which is the workbook.
  return "xlsx";
}

/** Exports of older programs are often HTML or CSV under an Excel name. */
function kindOfText(bytes: Uint8Array): RefusalCode {
  const head = bytes.subarray(0, 4096);
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (!isWide && head.some((byte) => byte < 9 || (byte > 13 && byte < 32))) return "not-zip";
  const text = new TextDecoder(isWide ? (head[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8")
    .decode(head)
    .trimStart();
  if (/^%PDF-|^\{\\rtf/.test(text)) return "not-zip";
  // Spreadsheets written as XML have tables too, but of their own kind.
  if (/<(?:\w+:)?(?:Workbook|document)[\s>]/.test(text)) return "xml";
  if (/<html|<table|<!doctype html/i.test(text)) return "html";
  return text.startsWith("<?xml") ? "xml" : "text";
}
