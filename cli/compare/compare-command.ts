import { Command } from "commander";
import { givenOptions } from "../options.ts";
import type { CompareOptions } from "./compare-file.ts";

/** `diaban compare`: one sheet under two plans. */
export function compareCommand(version: string): Command {
  return new Command("compare")
    .description("So hai kế hoạch trên một bảng: vào, ra, theo điều nào · one sheet under two plans")
    .argument("<file>", "tệp bảng rà soát · selection sheet")
    .option(
      "--plan <tệp.json>",
      "tệp kế hoạch, ghi hai lần; ghi một lần thì so với Kế hoạch 7488 · plan file, twice; once: against plan 7488",
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
    .addHelpText(
      "after",
      `
Ví dụ · Examples:
  diaban compare ra-soat-2018.xlsx --plan plans/plan-7488.json --plan ke-hoach-tinh.json
  diaban compare ra-soat-2018.xlsx --plan ke-hoach-tinh.json --json

Mã thoát · Exit codes: 0 đã so · compared; 2 không đọc được tệp hoặc kế hoạch · unreadable file or plan`,
    )
    .action(async (file: string, options: CompareOptions) => {
      const { compareFile } = await import("./compare-file.ts");
      process.exitCode = await compareFile(file, options, version);
    });
}
