import { Option } from "commander";
import { ProgramCommand } from "../command.ts";
import { helpText } from "../help-language.ts";
import { givenOptions } from "../options.ts";
import type { ConsolidateOptions } from "./consolidate-places.ts";

/** `diaban consolidate`: districts' workbooks become the province. */
export function consolidateCommand(version: string): ProgramCommand {
  return new ProgramCommand("consolidate")
    .description(helpText("Tổng hợp sổ của các huyện thành tỉnh", "add up the districts' workbooks to the province"))
    .argument(
      "<file|folder...>",
      helpText(
        "sổ, hoặc thư mục chứa sổ, kể cả thư mục con",
        "workbooks, or folders of them with the folders in these",
      ),
    )
    .addOption(givenOptions.year())
    .addOption(givenOptions.plan())
    .addOption(givenOptions.lang())
    .addOption(givenOptions.json())
    .addOption(
      new Option("--out <tệp.xlsx>", helpText("ghi các bảng tổng hợp ra sổ mới", "write the tables to a new workbook")),
    )
    .addOption(givenOptions.force())
    .endsWith({
      note: {
        vi: "Không sửa tệp nào của huyện. Tệp ẩn và tệp khóa (~$…) được bỏ qua; tệp hỏng có một câu riêng, các tệp khác vẫn cộng.",
        en: "No file of a district is changed. Hidden and lock files (~$…) are passed over; a bad file gets its sentence, the others count.",
      },
      examples: [
        "consolidate so-cac-huyen",
        "consolidate so-cac-huyen --year 2018 --out tong-hop-2018.xlsx",
        "consolidate bien-hoa.xlsx dinh-quan.xlsx so-cac-huyen --json > tong-hop.json",
      ],
      exitCodes: {
        0: {
          vi: "mọi sổ đều cộng được (bản sao, bản cũ không kể) và không có lỗi",
          en: "every workbook counts but copies and older versions, no error",
        },
        1: { vi: "có lỗi trong sổ hoặc có sổ không được cộng", en: "errors found, or a workbook was left out" },
        2: {
          vi: "có tệp không đọc được hoặc không ghi được kết quả",
          en: "unreadable file, or the result was not written",
        },
      },
    })
    .action(async (places: string[], options: ConsolidateOptions) => {
      const { consolidatePlaces } = await import("./consolidate-places.ts");
      process.exitCode = await consolidatePlaces(places, options, version);
    });
}
