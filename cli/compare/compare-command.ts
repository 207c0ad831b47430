import { ProgramCommand } from "../command.ts";
import { helpText } from "../help-language.ts";
import { givenOptions } from "../options.ts";
import type { CompareOptions } from "./compare-file.ts";

/** `diaban compare`: one sheet under two plans. */
export function compareCommand(version: string): ProgramCommand {
  return new ProgramCommand("compare")
    .description(
      helpText(
        "So hai kế hoạch trên một bảng: vào, ra, theo điều nào",
        "one sheet under two plans: who enters, who leaves",
      ),
    )
    .argument("<file>", helpText("tệp bảng rà soát", "selection sheet"))
    .option(
      "--plan <tệp.json>",
      helpText(
        "tệp kế hoạch, ghi hai lần; ghi một lần thì so với Kế hoạch 7488",
        "plan file, twice; once: against plan 7488",
      ),
      (file: string, files: readonly string[]) => [...files, file],
      [] as readonly string[],
    )
    .addOption(givenOptions.sheet())
    .addOption(givenOptions.headerRow())
    .addOption(givenOptions.year())
    .addOption(givenOptions.district())
    .addOption(givenOptions.date())
    .addOption(givenOptions.noCarriedOver())
    .addOption(givenOptions.lang())
    .addOption(givenOptions.json())
    .endsWith({
      examples: [
        "compare ra-soat-2018.xlsx --plan plans/plan-7488.json --plan ke-hoach-tinh.json",
        "compare ra-soat-2018.xlsx --plan ke-hoach-tinh.json --json",
      ],
      exitCodes: {
        0: { vi: "đã so", en: "compared" },
        2: { vi: "không đọc được tệp hoặc kế hoạch", en: "unreadable file or plan" },
      },
    })
    .action(async (file: string, options: CompareOptions) => {
      const { compareFile } = await import("./compare-file.ts");
      process.exitCode = await compareFile(file, options, version);
    });
}
