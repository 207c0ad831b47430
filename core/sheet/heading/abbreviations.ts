/**
 * Abbreviations of district offices in headings. Of those with several readings each is tried, and the one that makes a
 * whole of the heading is read; when several do, the office is asked.
 */
export const abbreviations: Readonly<Record<string, string>> = {
  antt: "an ninh trật tự",
  ttatxh: "trật tự an toàn xã hội",
  ttxh: "trật tự xã hội",
  atxh: "an toàn xã hội",
  tnxh: "tệ nạn xã hội",
  pp: "phạm pháp",
  pphs: "phạm pháp hình sự",
  hs: "hình sự|hồ sơ",
  xhđ: "xã hội đen",
  tphs: "tội phạm hình sự",
  tp: "tội phạm|thành phố|tái phạm",
  pt: "phạm tội",
  hđpt: "hoạt động phạm tội",
  hđ: "hoạt động",
  bh: "biểu hiện",
  đt: "đối tượng",
  sl: "số lượng",
  ts: "tổng số",
  xr: "xảy ra",
  kp: "khám phá",
  gq: "giải quyết",
  kt: "kinh tế|khởi tố|khai thác",
  tha: "thi hành án",
  thahs: "thi hành án hình sự",
  chxapt: "chấp hành xong án phạt tù",
  chxa: "chấp hành xong án",
  ctkgg: "cải tạo không giam giữ",
  đp: "địa phương",
  nđ: "nghị định",
  qlgd: "quản lý giáo dục",
  ql: "quản lý",
  gd: "giáo dục",
  gdtx: "giáo dục tại xã",
  gdtxptt: "giáo dục tại xã phường thị trấn",
  st: "sưu tra",
  đtst: "đối tượng sưu tra",
  tn: "truy nã",
  đttn: "đối tượng truy nã",
  tbtg: "tin báo tố giác",
  tgtbtp: "tố giác tin báo tội phạm",
  tgtb: "tố giác tin báo",
  tg: "tố giác",
  tb: "tin báo",
  mt: "ma túy|môi trường",
  nn: "người nghiện",
  nsd: "người sử dụng",
  nsdmt: "người sử dụng ma túy",
  nnmt: "người nghiện ma túy",
  hsql: "hồ sơ quản lý",
  sd: "sử dụng",
  sdmt: "sử dụng ma túy",
  sdtp: "sử dụng trái phép",
  nsdtpcmt: "người sử dụng trái phép chất ma túy",
  sdtpcmt: "sử dụng trái phép chất ma túy",
  cmt: "chất ma túy",
  ktmt: "kinh tế môi trường",
  vp: "vi phạm",
  vppl: "vi phạm pháp luật",
  pl: "pháp luật",
  vphc: "vi phạm hành chính",
  bvmt: "bảo vệ môi trường",
  cs: "cơ sở",
  cskd: "cơ sở kinh doanh",
  kd: "kinh doanh",
  kdcđk: "kinh doanh có điều kiện",
  cskdcđk: "cơ sở kinh doanh có điều kiện",
  đk: "điều kiện",
  gltm: "gian lận thương mại",
  tm: "thương mại",
  bl: "buôn lậu",
  hg: "hàng giả",
  ccn: "cụm công nghiệp",
  cn: "công nghiệp",
  kcn: "khu công nghiệp",
  ks: "khách sạn|khoáng sản",
  ktks: "khai thác khoáng sản",
  tc: "tranh chấp",
  kk: "khiếu kiện",
  đđ: "đất đai",
  gpmb: "giải phóng mặt bằng",
  kkđđ: "khiếu kiện đất đai",
  gt: "giao thông",
  atgt: "an toàn giao thông",
  ttatgt: "trật tự an toàn giao thông",
  tngt: "tai nạn giao thông",
  vk: "vũ khí",
  vkvln: "vũ khí vật liệu nổ",
  vkqd: "vũ khí quân dụng",
  vln: "vật liệu nổ",
  ccht: "công cụ hỗ trợ",
  htct: "hệ thống chính trị",
  htctcs: "hệ thống chính trị cơ sở",
  bcđ: "ban chỉ đạo",
  pctp: "phòng chống tội phạm",
  mh: "mô hình",
  mhqc: "mô hình quần chúng",
  mhqcnd: "mô hình quần chúng nhân dân",
  qc: "quần chúng",
  qcnd: "quần chúng nhân dân",
  antq: "an ninh tổ quốc",
  bvantq: "bảo vệ an ninh tổ quốc",
  pttdbvantq: "phong trào toàn dân bảo vệ an ninh tổ quốc",
  rnt: "rất nghiêm trọng",
  đbnt: "đặc biệt nghiêm trọng",
  vđ: "vận động",
  đvhc: "đơn vị hành chính",
  hc: "hành chính",
  tx: "thị xã",
  tt: "thứ tự|thị trấn|thông tư|tuyên truyền",
  pd: "phê duyệt",
  đx: "đề xuất",
  đn: "đề nghị",
  qđ: "quyết định",
  kq: "kết quả",
  ch: "chuyển hóa",
  ca: "công an",
  cax: "công an xã",
  cskv: "cảnh sát khu vực",
  ubnd: "ủy ban nhân dân",
  đvt: "đơn vị tính",
  ct: "chuyển tiếp|chỉ tiêu",
};

/** Hostile headings of nothing but ambiguous abbreviations must not multiply. */
const mostReadings = 16;

/**
 * A heading with its abbreviations written out, in every way that they can be read.
 *
 * @param words folded words
 * @example expandAbbreviations(["sưu", "tra", "mt"]).length // 2: ma túy, môi trường
 */
export function expandAbbreviations(words: readonly string[]): readonly (readonly string[])[] {
  if (!words.some((word) => Object.hasOwn(abbreviations, word))) return [words];
  let ways: string[][] = [[]];
  for (const [at, word] of words.entries()) {
    const choices = readingsOf(word, words[at - 1], words[at + 1], words.length).map((reading) => reading.split(" "));
    const more = ways.length * choices.length <= mostReadings ? choices : choices.slice(0, 1);
    ways = ways.flatMap((way) => more.map((choice) => [...way, ...choice]));
  }
  return ways;
}

function readingsOf(word: string, before: string | undefined, after: string | undefined, count: number): string[] {
  // «tù tha» is a word, and «TT» alone heads the ordinals, but under the target of households.
  if (word === "tha" && before === "tù") return [word];
  if (word === "tt" && count === 1) return [word, "tuyên truyền"];
  if (word === "ct" && before === "thống") return ["chính trị"];
  if (word === "kt" && after === "mt") return ["kinh tế"];
  if (word === "mt" && before === "kt") return ["môi trường"];
  return Object.hasOwn(abbreviations, word) ? (abbreviations[word] ?? word).split("|") : [word];
}
