import { Command, Option } from "commander";
import { givenOptions } from "../options.ts";
import type { ConsolidateOptions } from "./consolidate-folder.ts";

/** `diaban consolidate`: a folder of districts' workbooks becomes the province. */
export function consolidateCommand(version: string): Command {
  return new Command("consolidate")
    .description("Tổng hợp sổ của các huyện trong một thư mục · add up the districts' workbooks of a folder")
    .argument("<folder>", "thư mục, kể cả thư mục con · folder, with the folders in it")
    .addOption(givenOptions.year())
    .addOption(givenOptions.plan())
    .addOption(givenOptions.lang())
    .addOption(givenOptions.json())
    .addOption(new Option("--out <tệp.xlsx>", "ghi các bảng tổng hợp ra sổ mới · write the tables to a new workbook"))
    .addOption(givenOptions.force())
    .addHelpText(
      "after",
      `
Không sửa tệp nào của huyện. Tệp ẩn và tệp khóa (~$…) được bỏ qua; tệp hỏng có một câu riêng, các tệp khác vẫn cộng.
No file of a district is changed. Hidden and lock files (~$…) are passed over; a bad file gets its sentence, the others count.

Ví dụ · Examples:
  diaban consolidate so-cac-huyen
  diaban consolidate so-cac-huyen --year 2018 --out tong-hop-2018.xlsx
  diaban consolidate so-cac-huyen --json > tong-hop.json

Mã thoát · Exit codes: 0 mọi sổ đều cộng được (bản sao, bản cũ không kể) và không có lỗi · every workbook counts but copies and older versions, no error; 1 có lỗi trong sổ hoặc có sổ không được cộng · errors found, or a workbook was left out; 2 có tệp không đọc được hoặc không ghi được kết quả · unreadable file, or the result was not written`,
    )
    .action(async (folder: string, options: ConsolidateOptions) => {
      const { consolidateFolder } = await import("./consolidate-folder.ts");
      process.exitCode = await consolidateFolder(folder, options, version);
    });
}
