import { placeCalled, placesInText, type NamedPlace } from "../../../core/register/places/places-in-text.ts";

function said({ districts, province }: NamedPlace): string {
  return [...districts.map(({ code }) => code), ...(province ? [province.name] : [])].join(" ");
}

describe("places in a text", () => {
  it.each([
    ["HUYỆN ĐẤT ĐỎ - TỈNH BÀ RỊA - VŨNG TÀU", ["753", "Tỉnh Bà Rịa - Vũng Tàu"]],
    ["UBND HUYEN DAT DO", ["753"]],
    ["RÀ SOÁT ĐỊA BÀN THỊ XÃ DĨ AN, TỈNH BÌNH DƯƠNG NĂM 2018", ["724", "Tỉnh Bình Dương"]],
    ["Công an TP. Vũng Tàu", ["747"]],
    ["CATP Thủ Dầu Một", ["718"]],
    ["CAH Định Quán", ["736"]],
    ["T.X. Bình Long", ["690"]],
    ["Quận 1, TP.HCM", ["760", "Thành phố Hồ Chí Minh"]],
    ["Q.12 - TPHCM", ["761", "Thành phố Hồ Chí Minh"]],
    ["UBND QUẬN 01", ["760"]],
    ["huyện Châu Thành, Long An", ["708 808 821 831 847 877 892 905 933 942", "Tỉnh Long An"]],
    ["Tỉnh Đắk Lắk", ["Tỉnh Đắk Lắk"]],
    ["Tỉnh Đăk Lăk", ["Tỉnh Đắk Lắk"]],
    ["tinh Thua Thien - Hue", ["Tỉnh Thừa Thiên Huế"]],
    ["huyện đảo Phú Quý", ["602"]],
    ["huyện Xuân Lộc (giáp ranh huyện Hàm Tân)", ["741"]],
    ["Thành phố Cao Bằng", ["040"]],
    ["Thành phố Đà Nẵng", ["Thành phố Đà Nẵng"]],
    ["huyện điểm của tỉnh", []],
    ["Quận ủy, thị xã, thành phố", []],
    ["Hà Nội, ngày 15 tháng 11 năm 2018", []],
  ])("«%s» names %j", (text, expected) => {
    const found = placesInText(text).map(said);
    expect(found).toEqual(expected);
  });

  it.each([
    ["Đất Đỏ", "753"],
    ["753", "753"],
    ["dat do", "753"],
    ["H. Đất Đỏ", "753"],
    ["Bình Dương", "Tỉnh Bình Dương"],
    ["BR-VT", "Tỉnh Bà Rịa - Vũng Tàu"],
    ["Tân Phú", "734 767"],
    ["Huyện Tân Phú", "734"],
    ["Quận Tân Phú", "767"],
  ])("«%s» is %s", (text, expected) => {
    const place = placeCalled(text);
    expect(place && said(place)).toBe(expected);
  });

  it.each(["", "Ghi chú", "Xã Phước Hội", "999"])("«%s» is no place", (text) => {
    expect(placeCalled(text)).toBeNull();
  });
});
