import { ProgramCommand } from "../command.ts";
import { helpText } from "../help-language.ts";
import { givenOptions } from "../options.ts";
import type { ExplainOptions } from "./explain-entry.ts";

/** `diaban explain`: what a finding's code, a criterion, a target, a convention, a function or a clause means. */
export function explainCommand(): ProgramCommand {
  return new ProgramCommand("explain")
    .description(helpText("Giải thích một mã, một điều khoản hay một hàm", "explain a code, a clause or a function"))
    .argument(
      "<code>",
      helpText("mã, điều khoản, hàm", "code, clause, function: cap-exceeded, a1, T2, Q14, III.2, DIEM"),
    )
    .addOption(givenOptions.plan())
    .addOption(givenOptions.lang())
    .endsWith({
      examples: ["explain cap-exceeded", "explain III.2", "explain DIABAN.DIEM --lang en"],
      exitCodes: { 0: { vi: "đã giải thích", en: "explained" }, 2: { vi: "không có mã này", en: "no such name" } },
    })
    .action(async (asked: string, options: ExplainOptions) => {
      const { explainEntry } = await import("./explain-entry.ts");
      process.exitCode = await explainEntry(asked, options);
    });
}
