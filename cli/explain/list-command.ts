import { Argument } from "commander";
import { ProgramCommand } from "../command.ts";
import { helpText } from "../help-language.ts";
import { givenOptions } from "../options.ts";
import { kinds, type Kind } from "./kinds.ts";
import type { ListOptions } from "./list-entries.ts";

/** `diaban list`: the names of all criteria, targets, checks, functions, rules or conventions. */
export function listCommand(version: string): ProgramCommand {
  return new ProgramCommand("list")
    .description(helpText("Liệt kê tiêu chí, chỉ tiêu, kiểm tra, hàm", "list criteria, targets, checks, functions"))
    .addArgument(new Argument("<kind>", helpText("loại", "kind")).choices(kinds))
    .addOption(givenOptions.plan())
    .addOption(givenOptions.lang())
    .addOption(givenOptions.json())
    .endsWith({
      examples: ["list criteria", "list checks --lang en", "list functions --json"],
      exitCodes: {
        0: { vi: "đã liệt kê", en: "listed" },
        2: { vi: "tệp kế hoạch không dùng được", en: "plan file refused" },
      },
    })
    .action(async (kind: Kind, options: ListOptions) => {
      const { listEntries } = await import("./list-entries.ts");
      process.exitCode = await listEntries(kind, options, version);
    });
}
