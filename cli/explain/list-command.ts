import { Argument, Command } from "commander";
import { givenOptions } from "../options.ts";
import { kinds, type Kind } from "./kinds.ts";
import type { ListOptions } from "./list-entries.ts";

/** `diaban list`: the names of all criteria, targets, checks, functions, rules or conventions. */
export function listCommand(version: string): Command {
  return new Command("list")
    .description("Liệt kê tiêu chí, chỉ tiêu, kiểm tra, hàm · list criteria, targets, checks, functions")
    .addArgument(new Argument("<kind>", "loại · kind").choices(kinds))
    .addOption(givenOptions.plan())
    .addOption(givenOptions.lang())
    .addOption(givenOptions.json())
    .addHelpText(
      "after",
      `
Ví dụ · Examples:
  diaban list criteria
  diaban list checks --lang en
  diaban list functions --json

Mã thoát · Exit codes: 0 đã liệt kê · listed; 2 tệp kế hoạch không dùng được · plan file refused`,
    )
    .action(async (kind: Kind, options: ListOptions) => {
      const { listEntries } = await import("./list-entries.ts");
      process.exitCode = await listEntries(kind, options, version);
    });
}
