import { parseAddress } from "../../core/address.ts";
import type { Assessment } from "../../core/assess/assessment.ts";
import { checks } from "../../core/checks/index.ts";
import { formatCitation } from "../../core/citation.ts";
import type { Finding, Severity } from "../../core/finding.ts";
import type { Language } from "../../core/sentence.ts";
import type { CheckedFile } from "../print/to-json.ts";

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** The findings as SARIF 2.1.0, which editors and review tools show: a check is a rule, a cell a line and column. */
export function toSarif(files: readonly CheckedFile[], version: string, language: Language) {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "diaban", version, rules: checks.map((check) => ruleOf(check, language)) } },
        invocations: [
          {
            executionSuccessful: files.every(({ assessment }) => assessment !== null),
            toolExecutionNotifications: files.flatMap(({ file, assessment, refusal }) =>
              assessment
                ? []
                : [{ level: "error", message: { text: refusal?.[language] ?? "" }, locations: [locationOf(file)] }],
            ),
          },
        ],
        results: files.flatMap(({ file, assessment }) =>
          assessment
            ? assessment.findings.map((finding) => resultOf(file, finding, assessment.accepted, language))
            : [],
        ),
      },
    ],
  };
}

function ruleOf({ code, title, help, severity, citation }: (typeof checks)[number], language: Language) {
  return {
    id: code,
    shortDescription: { text: title[language] },
    fullDescription: { text: `${help[language]} (${formatCitation(citation, language)})` },
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultOf(file: string, finding: Finding, accepted: Assessment["accepted"], language: Language) {
  const { code, severity, message, cells, fingerprint } = finding;
  const reason = accepted.get(finding)?.reason;
  const places =
    cells.length > 0 ? cells.map(({ sheet, address }) => locationOf(file, sheet, address)) : [locationOf(file)];
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: message[language] },
    locations: places.slice(0, 1),
    ...(places.length > 1 && { relatedLocations: places.slice(1) }),
    partialFingerprints: { "diaban/v1": fingerprint },
    ...(reason !== undefined && { suppressions: [{ kind: "external", justification: reason }] }),
  };
}

function locationOf(file: string, sheet?: string, address?: string) {
  const artifactLocation = { uri: file.split(/[\\/]/).map(encodeURIComponent).join("/") };
  if (sheet === undefined || address === undefined) return { physicalLocation: { artifactLocation } };
  const { row, column } = parseAddress(address.split(":", 1)[0] ?? "");
  return {
    physicalLocation: { artifactLocation, region: { startLine: row + 1, startColumn: column + 1 } },
    logicalLocations: [{ fullyQualifiedName: `${sheet}!${address}` }],
  };
}
