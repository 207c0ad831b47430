import { ProgramCommand } from "./command.ts";
import { helpText } from "./help-language.ts";
import packageJson from "../package.json" with { type: "json" };
import type { CheckOptions } from "./check/check-command.ts";
import { compareCommand } from "./compare/compare-command.ts";
import { consolidateCommand } from "./consolidate/consolidate-command.ts";
import { explainCommand } from "./explain/explain-command.ts";
import { listCommand } from "./explain/list-command.ts";
import { givenOptions } from "./options.ts";
import { printTrouble } from "./print/print.ts";
import { line } from "./print/printed-line.ts";
import { reportCommand } from "./report/report-command.ts";
import { scoreCommand } from "./score/score-command.ts";
import { templateCommand } from "./template/template-command.ts";

const program = new ProgramCommand("diaban")
  .description(
    helpText(
      "Kiểm tra bảng rà soát, lựa chọn địa bàn theo Kế hoạch 7488/KH-UBND. Không gửi gì ra ngoài máy này.",
      "Checks the review and selection sheets of plan 7488/KH-UBND. Nothing leaves this machine.",
    ),
  )
  .helpCommand("help [command]", helpText("in hướng dẫn của một lệnh", "print the help of a command"))
  .version(packageJson.version, "-V, --version", helpText("in phiên bản", "print the version"))
  .helpOption("-h, --help", helpText("in hướng dẫn", "print this help"))
  .asProgram();

program
  .command("check")
  .description(helpText("Kiểm tra từng tệp", "check each file"))
  .argument(
    "<file...>",
    helpText(
      "tệp .xlsx, .xls, .ods, .csv, .json; - là đầu vào chuẩn",
      ".xlsx, .xls, .ods, .csv, .json files; - is standard input",
    ),
  )
  .asksOfSheets()
  .option("--final", helpText("kiểm tra để chốt danh sách", "check for finalising"), false)
  .option("--strict", helpText("cảnh báo cũng là lỗi khi trả mã thoát", "warnings also fail"), false)
  .addOption(givenOptions.format())
  .addOption(givenOptions.json())
  .option("--out <tệp.xlsx>", helpText("ghi bản kết quả ra sổ mới", "write the results to a new workbook"))
  .addOption(givenOptions.force())
  .option(
    "--watch",
    helpText("theo dõi tệp hay thư mục, lưu là kiểm tra lại", "check again whenever a file is saved"),
    false,
  )
  .endsWith({
    examples: [
      "check ra-soat-2018.xlsx",
      'check ra-soat.xlsx --district "Biên Hòa" --year 2018',
      "check ra-soat-2025.xlsx --plan plans/vi-du-hai-cap-2025.json",
      "check cac-xa.ods so-cu.xls",
      "check ra-soat-2018.xlsx --why cap --why score:25993",
      "check *.xlsx --json > ket-qua.json",
      "check ra-soat-2018.xlsx --out ket-qua-2018.xlsx",
      "check - < ra-soat-2018.csv",
      "check *.xlsx --format sarif > ket-qua.sarif",
      "check thu-muc --watch",
    ],
    exitCodes: {
      0: { vi: "không có lỗi", en: "no error" },
      1: { vi: "có lỗi", en: "errors found" },
      2: { vi: "có tệp không đọc được", en: "unreadable file" },
    },
  })
  .action(async (files: string[], options: CheckOptions & { readonly watch: boolean }) => {
    const { checkFiles } = await import("./check/check-command.ts");
    const check = (some: readonly string[]) => checkFiles(some, options, packageJson.version);
    if (!options.watch) process.exitCode = await check(files);
    else process.exitCode = await (await import("./check/watch.ts")).watchFiles(files, options.lang, check);
  });

for (const command of [
  scoreCommand,
  compareCommand,
  templateCommand,
  consolidateCommand,
  reportCommand,
  explainCommand,
  listCommand,
]) {
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
