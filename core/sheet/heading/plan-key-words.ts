/**
 * What decides in a heading of plan 7488's selection sheet, column by column, with the words that may stand beside it.
 * Another plan's key words are the words of its own headings.
 */
export const criterionKeyWords: Readonly<Record<string, { readonly keys: string; readonly beside?: string }>> = {
  a1: {
    keys: "vụ/vụ việc/vụ án/phạm pháp/phạm tội/tội phạm/xảy ra + hình sự",
    beside: "vụ án phạm pháp phạm tội tội phạm đã",
  },
  a2: {
    keys: "tù tha/ra tù/mãn hạn tù/chấp hành xong án + biểu hiện",
    beside: "người hoạt động phạm tội phạt tù ra mãn hạn",
  },
  a3: {
    keys: "khởi tố/tại ngoại + thi hành án/án treo | án treo + thi hành án/cải tạo không giam giữ | khởi tố/tại ngoại/thi hành án/thi hành các bản án/án treo + địa phương/tại cộng đồng/tại xã/ở xã/cho xã/giao xã/do xã/xã quản lý ¬trốn",
    beside:
      "bị can tại ngoại án phạt tù cải tạo không giam giữ hình sự bị can hưởng cho hoặc quản lý giao đang người chấp hành cộng đồng",
  },
  a4: {
    keys: "nghị định 111 | giáo dục tại xã | giáo dục cảm hóa | quản lý giáo dục + nghị định",
    beside:
      "áp dụng phường thị trấn nghị định 56 2013 2016 cp biện pháp áp dụng bị diện quản lý giáo dục cảm hóa địa phương",
  },
  a5: { keys: "sưu tra + hình sự", beside: "diện hệ người loại" },
  a6: { keys: "truy nã | trốn thi hành án", beside: "người bị án hình sự lệnh phạt tù tội phạm" },
  a7: { keys: "băng | ổ nhóm | nhóm tội phạm", beside: "ổ nhóm tội phạm chưa bị triệt xóa hình sự đường dây" },
  a8: {
    keys: "tụ điểm/điểm phức tạp/điểm nóng/các điểm + tệ nạn/mại dâm/cờ bạc",
    beside: "điểm xã hội chưa triệt phá phức tạp mại dâm cờ bạc còn tồn tại",
  },
  a9: { keys: "tin báo | tố giác", beside: "tội phạm nguồn tin về tiếp nhận kiến nghị khởi tố" },
  b1: { keys: "vụ/vụ việc/vụ án/phạm tội/tội phạm/xảy ra + ma túy", beside: "vụ án các tội phạm về chất đã" },
  b2: {
    keys: "tụ điểm/điểm phức tạp/điểm nóng + ma túy",
    beside: "điểm phức tạp sử dụng mua bán chất bán lẻ chưa triệt xóa",
  },
  b3: { keys: "sưu tra + ma túy", beside: "diện hệ người loại" },
  b4: { keys: "nghiện + sử dụng + ma túy" },
  "b4.1": { keys: "nghiện + hồ sơ ?ngoài hồ sơ", beside: "người ma túy chất có quản lý lập đã" },
  "b4.2": {
    keys: "sử dụng + ma túy ¬tụ điểm/tổ chức/điểm phức tạp",
    beside: "người trái phép chất nghi chưa có hồ sơ",
  },
  b5: { keys: "trồng/tái trồng + cây", beside: "nghi chất ma túy thuốc phiện cần sa anh túc tình trạng chứa" },
  c1: {
    keys: "vụ/vụ việc/vụ án/phạm tội/tội phạm/vi phạm/xảy ra + kinh tế + môi trường",
    beside: "vụ án phạm tội tội phạm vi phạm pháp luật đã",
  },
  c2: { keys: "sưu tra + kinh tế/môi trường", beside: "diện hệ người loại kinh tế môi trường" },
  c3: {
    keys: "hàng giả | buôn lậu | gian lận thương mại | hàng cấm",
    beside: "cơ sở kinh doanh sản xuất tàng trữ mua bán hộ kém chất lượng",
  },
  c4: {
    keys: "vi phạm/gây ô nhiễm + môi trường | ô nhiễm + môi trường + cơ sở ¬kinh tế",
    beside: "cơ sở hộ nghiêm trọng pháp luật bảo vệ cá nhân doanh nghiệp ô nhiễm",
  },
  d1: {
    keys: "tranh chấp/khiếu kiện/khiếu nại + đất đai/đền bù/giải phóng mặt bằng | đất đai + tranh chấp/khiếu kiện/khiếu nại",
    beside: "phức tạp đông người về kéo dài giải phóng mặt bằng khiếu nại",
  },
  d2: {
    keys: "kinh doanh có điều kiện | khách sạn/lưu trú + nhà nghỉ | khách sạn/nhà nghỉ/lưu trú + karaoke/cầm đồ | karaoke + cầm đồ",
    beside:
      "tập trung đông nhiều cơ sở khách sạn nhà nghỉ karaoke cầm đồ vũ trường nhà hàng dịch vụ lưu trú an ninh trật tự ngành nghề quán",
  },
  d3: {
    keys: "chợ | bến | khu công nghiệp | bến xe | bến tàu | bến cảng",
    beside: "bến xe tàu cảng cụm nhà ga đò tập trung đông đầu mối dân sinh",
  },
  d4: {
    keys: "giao thông + phức tạp/ùn tắc/đua xe ¬số vụ",
    beside: "tuyến trật tự an toàn tai nạn trái phép thường xuyên về mất lạng lách đánh võng",
  },
  d5: { keys: "khoáng sản | khai thác + cát/sỏi/đá", beside: "khu vực hoạt động tập trung trái phép vàng sa đất" },
  d6: {
    // «Huyện giáp ranh» may name the neighbour.
    keys: "giáp ranh ?xã giáp ranh/phường giáp ranh/thị trấn giáp ranh/huyện giáp ranh/tỉnh giáp ranh/thành phố giáp ranh/thị xã giáp ranh/giáp ranh với xã/giáp ranh với huyện/giáp ranh với tỉnh/giáp ranh xã/giáp ranh huyện/giáp ranh tỉnh",
    beside: "tội phạm lợi dụng ẩn náu hoạt động phức tạp xã huyện tỉnh khu vực vùng",
  },
  "d7.1": { keys: "cháy nổ | cháy + nổ ¬vũ khí/pháo", beside: "vụ tai nạn nghiêm trọng gây hậu quả khác" },
  "d7.2": {
    keys: "vũ khí | pháo ¬cháy nổ",
    beside:
      "vi phạm tàng trữ vật liệu nổ quân dụng pháo nổ mua bán sử dụng trái phép công cụ hỗ trợ sản xuất vận chuyển",
  },
  d8: {
    keys: "hệ thống chính trị/ban chỉ đạo + yếu/kém/yếu kém/không hiệu quả/hiệu quả thấp",
    beside: "cơ sở hoạt động yếu kém phòng chống tội phạm không hiệu quả chưa ở trong sạch vững mạnh",
  },
  d9: {
    keys: "mô hình + không có/chưa có/yếu/kém/yếu kém/không hiệu quả/kém hiệu quả",
    beside:
      "quần chúng nhân dân tự quản hoạt động hoặc không có hiệu quả yếu kém bảo vệ an ninh trật tự tổ quốc tham gia phong trào phòng chống tội phạm toàn dân",
  },
};

/** What decides in a heading of plan 7488's evaluation sheet. */
export const targetKeyWords: Readonly<Record<string, { readonly keys: string; readonly beside?: string }>> = {
  T1: { keys: "xã hội đen", beside: "biểu hiện tội phạm có tổ chức kiểu hoạt động theo băng nhóm" },
  "T2.whole": {
    keys: "xảy ra + vụ/vụ án/phạm pháp/tội phạm/hình sự ¬^nghiêm trọng/^trọng án",
    beside: "tổng số phạm pháp hình sự tội phạm các loại vụ án xảy phát hiện đã",
  },
  "T2.part": {
    keys: "khám phá/làm rõ/phá án + vụ/vụ án/án/phạm pháp/tội phạm/hình sự ¬^nghiêm trọng/^trọng án",
    beside: "đã điều tra làm rõ phạm pháp hình sự tội phạm các loại vụ án được khám phá",
  },
  "T3.whole": {
    keys: "khởi tố/xảy ra + rất nghiêm trọng/đặc biệt nghiêm trọng &rất=đặc biệt/đặc biệt=rất",
    beside: "án rất đặc biệt vụ tội phạm tổng số đã trọng",
  },
  "T3.part": {
    keys: "khám phá/làm rõ/phá án + rất nghiêm trọng/đặc biệt nghiêm trọng &rất=đặc biệt/đặc biệt=rất",
    beside: "án rất đặc biệt vụ tội phạm đã điều tra được làm rõ trọng",
  },
  "T4.whole": {
    keys: "truy nã + đầu kỳ/đầu năm/tổng số/hiện có/trước chuyển sang ¬phát sinh/bắt/đầu thú",
    beside: "người tại thời điểm đầu kỳ năm tồn còn",
  },
  "T4.whole-2": { keys: "truy nã + phát sinh/mới ¬bắt/đầu thú", beside: "người thêm trong năm kỳ" },
  "T4.part": {
    keys: "truy nã + bắt/đầu thú/thanh loại &đầu thú=bắt",
    beside: "đã bắt được giữ vận động ra đầu thú người",
  },
  "T5.whole": {
    keys: "tin báo/tố giác + tiếp nhận",
    beside: "tội phạm đã tổng số kiến nghị khởi tố tin được nguồn về",
  },
  "T5.part": {
    keys: "tin báo/tố giác + xử lý/giải quyết ?đang xử lý/đang giải quyết",
    beside: "tội phạm đã kiến nghị khởi tố tin được nguồn về xong",
  },
  "T6.whole": {
    keys: "chấp hành xong án/đặc xá/tù tha | cư trú ¬tái phạm &đặc xá=chấp hành xong=tù tha=ra tù=mãn hạn",
    beside: "người phạt tù về cư trú đặc xá chấp hành xong án tại tổng số",
  },
  "T6.part": { keys: "tái phạm", beside: "người tội phạm chấp hành xong án phạt tù đặc xá" },
  T7: { keys: "hệ thống chính trị + củng cố ?yếu/kém", beside: "được cơ sở hoạt động hiệu quả vững mạnh đoàn kết" },
  T8: {
    keys: "mô hình + hiệu quả | mô hình + số | mô hình + xây dựng ?yếu/kém/không hiệu quả/giải thể",
    beside: "hoạt động hiệu quả quần chúng tự quản xây dựng củng cố số nhân dân vận động được",
  },
  T9: {
    keys: "nội quy | quy tắc | quy ước",
    beside: "nội quy quy tắc nếp sống cộng đồng xây dựng duy trì thực hiện hương ước",
  },
  "T10.whole": {
    keys: "hộ/tổng số hộ/số hộ/hộ dân/hộ gia đình/tổng hộ ¬tuyên truyền/phổ biến/vi phạm",
    beside: "tổng số hộ dân gia đình",
  },
  "T10.part": {
    keys: "hộ + tuyên truyền/phổ biến",
    beside: "đã được phổ biến tuyên truyền dân gia đình số ký cam kết",
  },
  G1: { keys: "giảm cơ bản", beside: "tội phạm tệ nạn xã hội được" },
  G2: {
    keys: "không + phức tạp + nổi lên/phát sinh/mới",
    beside: "để không phát sinh nổi lên trật tự an toàn xã hội mới điểm vấn đề",
  },
};
