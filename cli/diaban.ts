import { Command } from "commander";
import packageJson from "../package.json" with { type: "json" };
import type { CheckOptions } from "./check-command.ts";
import { consolidateCommand } from "./consolidate/consolidate-command.ts";
import { explainCommand } from "./explain/explain-command.ts";
import { listCommand } from "./explain/list-command.ts";
import { givenOptions } from "./options.ts";
import { printTrouble } from "./print.ts";
import { line } from "./printed-line.ts";
import { reportCommand } from "./report/report-command.ts";
import { scoreCommand } from "./score/score-command.ts";
import { templateCommand } from "./template-command.ts";

const program = new Command("diaban")
  .description(
    "Kiểm tra bảng rà soát, lựa chọn địa bàn theo Kế hoạch 7488/KH-UBND. Không gửi gì ra ngoài máy này.\n" +
      "Checks the review and selection sheets of plan 7488/KH-UBND. Nothing leaves this machine.",
  )
  .version(packageJson.version, "-V, --version", "in phiên bản · print the version")
  .helpOption("-h, --help", "in hướng dẫn · print this help")
  .showHelpAfterError("Gọi chưa đúng; xem · wrong call, see: diaban <lệnh> --help")
  // What was typed stands in the sentence of a wrong call, and a pattern such as *.xlsx types names of files.
  .configureOutput({ outputError: (text) => printTrouble([line`${text.trimEnd()}`]) })
  .exitOverride();

program
  .command("check")
  .description("Kiểm tra từng tệp .xlsx, .xls, .ods · check each .xlsx, .xls, .ods file")
  .argument("<file...>", "tệp .xlsx, .xls, .ods, .csv, .json; - là đầu vào chuẩn · files; - is standard input")
  .addOption(givenOptions.sheet())
  .addOption(givenOptions.headerRow())
  .addOption(givenOptions.column())
  .addOption(givenOptions.columns())
  .addOption(givenOptions.year())
  .addOption(givenOptions.district())
  .addOption(givenOptions.date())
  .addOption(givenOptions.noCarriedOver())
  .addOption(givenOptions.today())
  .addOption(givenOptions.plan())
  .addOption(givenOptions.why())
  .addOption(givenOptions.lang())
  .option("--final", "kiểm tra để chốt danh sách · check for finalising", false)
  .option("--strict", "cảnh báo cũng là lỗi khi trả mã thoát · warnings also fail", false)
  .addOption(givenOptions.format())
  .addOption(givenOptions.json())
  .option("--watch", "theo dõi tệp hay thư mục, lưu là kiểm tra lại · check again whenever a file is saved", false)
  .addHelpText(
    "after",
    `
Ví dụ · Examples:
  diaban check ra-soat-2018.xlsx
  diaban check ra-soat.xlsx --district "Biên Hòa" --year 2018
  diaban check ra-soat-2025.xlsx --plan plans/vi-du-hai-cap-2025.json
  diaban check cac-xa.ods so-cu.xls
  diaban check ra-soat-2018.xlsx --why cap --why score:25993
  diaban check *.xlsx --json > ket-qua.json
  diaban check - < ra-soat-2018.csv
  diaban check *.xlsx --format sarif > ket-qua.sarif
  diaban check thu-muc --watch

Mã thoát · Exit codes: 0 không có lỗi · no error; 1 có lỗi · errors found; 2 có tệp không đọc được · unreadable file`,
  )
  .action(async (files: string[], options: CheckOptions & { readonly watch: boolean }) => {
    const { checkFiles } = await import("./check-command.ts");
    const check = (some: readonly string[]) => checkFiles(some, options, packageJson.version);
    if (!options.watch) process.exitCode = await check(files);
    else process.exitCode = await (await import("./check/watch.ts")).watchFiles(files, options.lang, check);
  });

for (const command of [scoreCommand, templateCommand, consolidateCommand, reportCommand, explainCommand, listCommand]) {
  program.addCommand(command(packageJson.version).copyInheritedSettings(program));
}

// A reader that closes the pipe early (head, less) is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

program.parseAsync().catch((error: unknown) => {
  const { exitCode, code, message } = error as { exitCode?: number; code?: string; message: string };
  const isHelp = code === "commander.helpDisplayed" || code === "commander.version";
  // A wrong call has checked nothing: that is the code of «unreadable», never the code of «errors found».
  process.exitCode = isHelp ? 0 : 2;
  if (!isHelp && exitCode === undefined) printTrouble([line`${message}`]);
});
