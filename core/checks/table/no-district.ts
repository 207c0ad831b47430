import { convention } from "../../citation.ts";
import { isEmpty } from "../../register/places/narrow.ts";
import { defineCheck } from "../check.ts";
import { listOf } from "../listing.ts";
import { needsSheet } from "../needs.ts";

export const noDistrict = defineCheck({
  code: "no-district",
  on: ["selection", "evaluation", "ledger"],
  severity: "error",
  title: { vi: "Chưa rõ huyện", en: "District unknown" },
  citation: convention("Q1"),
  messages: {
    unknown: {
      what: {
        vi: "Chưa rõ bảng này của huyện, thị xã, thành phố nào.",
        en: "It is not known which district this sheet is about.",
      },
      next: {
        vi: "Chọn huyện, hoặc ghi tên huyện vào tiêu đề bảng.",
        en: "Choose the district, or write its name into the title.",
      },
    },
    several: {
      what: {
        vi: "{place} ghi {district}; có ở {provinces}, các đơn vị của bảng chưa cho biết là nơi nào.",
        en: "{place} names {district}, which {provinces} have; the units of the sheet do not tell which.",
      },
      next: {
        vi: "Ghi thêm tên tỉnh sau tên huyện, hoặc chọn huyện.",
        en: "Write the province after the district, or choose the district.",
      },
    },
    notLoaded: {
      what: {
        vi: "{place} ghi {locality}, ngoài danh mục có sẵn; ở đây không nạp được danh mục cả nước nên chưa nhận ra đơn vị nào và chưa tính mức trần.",
        en: "{place} names {locality}, which the built-in register does not reach; the national one cannot be loaded here, so no unit is recognised and there is no cap.",
      },
      next: {
        vi: "Mở bảng trong ngăn Địa bàn hoặc kiểm tra bằng dòng lệnh; nếu địa danh ấy không phải của bảng, chọn lại huyện.",
        en: "Open the sheet in the pane or check it on the command line; if that is not the sheet's place, choose the district.",
      },
    },
  },
  cannotRun: needsSheet,
  find({ plan, register, reading: { kind, sheet } }, say) {
    if (!sheet || sheet.district || sheet.manyDistricts) return [];
    const { place } = sheet;
    // Nothing to write into a cell: the pane opens the choice.
    const fix = { label: { vi: "Chọn huyện", en: "Choose the district" }, changes: [] };
    const given = { fix, citation: plan.cap?.base ?? convention("Q1") };
    const names = (of: readonly { readonly name: string }[]) => [...new Set(of.map(({ name }) => name))];
    if (place?.isElsewhere && isEmpty(register)) {
      const locality = names([...place.districts, ...place.provinces]);
      return [
        say("notLoaded", {
          ...given,
          numbers: { place: place.source, locality: locality.join(", ") },
          values: locality,
        }),
      ];
    }
    if (place && place.districts.length > 1) {
      const provinces = names(place.districts.map(({ province }) => province));
      const district = names(place.districts).join(", ");
      const numbers = { place: place.source, district, provinces: listOf(provinces) };
      return [say("several", { ...given, numbers, values: [district] })];
    }
    // A ledger without a district is read all the same.
    return kind === "ledger" ? [] : [say("unknown", { ...given, values: [] })];
  },
});
