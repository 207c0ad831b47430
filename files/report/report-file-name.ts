import { stripDiacritics } from "../../core/register/strip-diacritics.ts";
import { localityOf, type ReportFacts } from "./report-facts.ts";
import { unknown } from "./not-stated.ts";

const kinds = { yearly: "bao-cao", "yearly-review": "so-ket", final: "tong-ket" } as const;

/** A name that every file system and mail program takes. @example reportFileName(facts) // "bao-cao-thanh-pho-bien-hoa-2018.docx" */
export function reportFileName(facts: ReportFacts): string {
  const locality = localityOf(facts);
  const name = locality === unknown ? "" : stripDiacritics(locality).toLowerCase();
  const parts = [kinds[facts.variant], name.replace(/[^a-z0-9]+/g, "-"), String(facts.year)];
  return `${parts.filter((part) => part !== "").join("-")}.docx`;
}
