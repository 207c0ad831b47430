/** A district as a narrow line has room for it. @example shortDistrict("Huyện Vĩnh Cửu") // "H. Vĩnh Cửu" */
export function shortDistrict(district: string): string {
  return district
    .replace(/^Thành phố /, "TP. ")
    .replace(/^Thị xã /, "TX. ")
    .replace(/^(Huyện|Quận) /, (type) => `${type[0]}. `);
}
