import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where `office-addin-dev-certs` lays what it makes. */
export const certificateFolder = join(homedir(), ".office-addin-dev-certs");

const files = { authority: "ca.crt", certificate: "localhost.crt", key: "localhost.key" } as const;

interface Certificates {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** Why there is no https: in words that the user can act on are made of it in `start-excel.ts`. */
export type NoCertificates =
  | { readonly why: "missing"; readonly files: readonly string[] }
  | { readonly why: "expired"; readonly on: Date }
  | { readonly why: "unreadable"; readonly detail: string };

/**
 * The certificate for https://localhost. The files are looked at, because the commands that make them end well even
 * when they have made nothing.
 *
 * @param now a certificate that has run out by then is none
 */
export function readCertificates(folder: string, now: Date): Certificates | NoCertificates {
  const read = new Map(Object.values(files).map((file) => [file, readIfThere(join(folder, file))]));
  const missing = [...read].filter(([, bytes]) => bytes === null).map(([file]) => file);
  const cert = read.get(files.certificate);
  const key = read.get(files.key);
  if (!cert || !key || missing.length > 0) return { why: "missing", files: missing };
  try {
    const certificate = new X509Certificate(cert);
    const on = new Date(certificate.validTo);
    if (on <= now) return { why: "expired", on };
    if (!certificate.checkPrivateKey(createPrivateKey(key))) return { why: "unreadable", detail: files.key };
    return { cert, key };
  } catch (error) {
    return { why: "unreadable", detail: error instanceof Error ? error.message : String(error) };
  }
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
