import { Command } from "commander";
import { givenOptions } from "../options.ts";
import type { ExplainOptions } from "./explain-entry.ts";

/** `diaban explain`: what a finding's code, a criterion, a target, a convention, a function or a clause means. */
export function explainCommand(): Command {
  return new Command("explain")
    .description("Giải thích một mã, một điều khoản hay một hàm · explain a code, a clause or a function")
    .argument("<what>", "mã, điều khoản, hàm · code, clause, function: cap-exceeded, a1, T2, Q14, III.2, DIEM")
    .addOption(givenOptions.plan())
    .addOption(givenOptions.lang())
    .addHelpText(
      "after",
      `
Ví dụ · Examples:
  diaban explain cap-exceeded
  diaban explain III.2
  diaban explain DIABAN.DIEM --lang en

Mã thoát · Exit codes: 0 đã giải thích · explained; 2 không có mã này · no such name`,
    )
    .action(async (asked: string, options: ExplainOptions) => {
      const { explainEntry } = await import("./explain-entry.ts");
      process.exitCode = await explainEntry(asked, options);
    });
}
