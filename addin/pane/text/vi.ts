import type { Severity } from "../../../core/index.ts";

/** A count as it is written here: 11.162. */
const whole = (count: number) => count.toLocaleString("vi-VN");

/** Every word of the pane, in Vietnamese. Short, polite, concrete; it says what to do next. */
export const vi = {
  title: "Địa bàn",
  separator: " · ",
  unknownDistrict: "chưa rõ huyện",
  manyDistricts: "nhiều huyện",
  unknownYear: "chưa rõ năm",
  /** @param iso "2018-07-01" */
  date: (iso: string) => iso.split("-").map(Number).reverse().join("/"),
  shortDistrict: (district: string) =>
    district
      .replace(/^Thành phố /, "TP. ")
      .replace(/^Thị xã /, "TX. ")
      .replace(/^(Huyện|Quận) /, (type) => `${type[0]}. `),
  unitTypes: { Xã: "X.", Phường: "P.", "Thị trấn": "TT.", "Đặc khu": "ĐK." },
  close: "Đóng",
  back: "Quay lại",
  cancel: "Hủy",

  settings: {
    open: "Cài đặt hiển thị",
    language: "Ngôn ngữ",
    languages: { vi: "Tiếng Việt", en: "English" },
    theme: "Giao diện",
    themes: { system: "Theo hệ thống", light: "Sáng", dark: "Tối", contrast: "Tương phản cao" },
    introduction: "Giới thiệu",
  },

  introduction: {
    label: "Bắt đầu",
    purpose: "Kiểm tra bảng rà soát, chấm điểm, lựa chọn và đánh giá địa bàn theo Kế hoạch 7488/KH-UBND.",
    promise: "Số liệu chỉ nằm trong sổ này, không gửi đi đâu; không cần đăng nhập.",
    template: "Tạo sổ mẫu",
    check: "Kiểm tra bảng này",
    skip: "Bỏ qua",
  },

  places: {
    label: "Các phần việc trong năm",
    choose: "Lựa chọn",
    evaluate: "Đánh giá",
    progress: "Tiến độ",
    report: "Báo cáo",
  },

  byPlan7488: "Đang tính theo Kế hoạch 7488/KH-UBND.",

  tabs: { label: "Phần của bảng lựa chọn", check: "Kiểm tra", ranking: "Xếp hạng" },

  understood: {
    open: "Xem và sửa cách đọc bảng",
    sheet: (name: string) => `Sheet «${name}»`,
    units: (count: number) => `${whole(count)} đơn vị`,
    headerRows: (top: number, bottom: number) =>
      top === bottom ? `Tiêu đề dòng ${top}` : `Tiêu đề dòng ${top}–${bottom}`,
    criteria: (found: number, all: number) => `${whole(found)}/${whole(all)} tiêu chí`,
    skipped: (count: number) => `bỏ qua ${whole(count)} dòng`,
    nothing: "Chưa thấy bảng rà soát",
    nothingNext: "Chỉ sheet và dòng tiêu đề",
  },

  correction: {
    title: "Cách đọc bảng",
    intro: "Chương trình đọc bảng như dưới đây. Chỗ nào sai, xin chọn lại; bảng được kiểm tra lại ngay.",
    sheet: "Sheet",
    automatic: (value: string) => (value === "" ? "Tự nhận" : `Tự nhận: ${value}`),
    hiddenSheet: "ẩn",
    criteriaColumns: (count: number) => `${whole(count)} cột tiêu chí`,
    headerRow: "Dòng tiêu đề đầu tiên",
    headerRowHint: "Số dòng như trên bảng tính; để trống thì tự nhận.",
    year: "Năm",
    yearHint: "Năm của danh sách; để trống thì tự nhận.",
    district: "Huyện",
    districtHint: "Tên hoặc mã huyện; để trống thì tự nhận.",
    columns: "Các cột",
    column: (letter: string) => `Cột ${letter}`,
    noHeading: "(không có tiêu đề)",
    unread: "Không đọc",
    plainColumns: "Cột thông tin",
    criteria: "Tiêu chí",
    missing: (count: number) => `Tiêu chí chưa có cột (${whole(count)})`,
    personal: "Họ tên: không chép đi đâu",
    skipped: (count: number) => `Dòng bỏ qua (${whole(count)})`,
    skippedRow: (row: number) => `Dòng ${row}`,
    remember: "Nhớ trong sổ",
    reset: "Trả về tự nhận",
    done: "Xong",
  },

  plainColumns: {
    ordinal: "STT",
    code: "Mã",
    name: "Tên đơn vị",
    district: "Huyện",
    carriedOver: "Chuyển tiếp",
    proposed: "Đề xuất",
    approved: "Phê duyệt",
    decisionNumber: "Số quyết định",
    decisionDate: "Ngày quyết định",
    circular15: "Thông tư 15/2010",
    year: "Năm",
    score: "Điểm",
    rank: "Hạng",
    lastResult: "Kết quả năm trước",
    reason: "Lý do",
    note: "Ghi chú",
  },

  skippedKinds: {
    header: "tiêu đề lặp lại",
    numbering: "hàng đánh số cột",
    group: "hàng nhóm",
    subtotal: "hàng cộng nhóm",
    total: "hàng tổng",
    note: "ghi chú",
    signature: "phần ký",
  },

  counts: {
    label: "Lọc theo mức",
    error: (count: number) => `${whole(count)} lỗi`,
    warning: (count: number) => `${whole(count)} cảnh báo`,
    info: (count: number) => `${whole(count)} thông tin`,
    only: { error: "Chỉ xem lỗi", warning: "Chỉ xem cảnh báo", info: "Chỉ xem thông tin" } satisfies Record<
      Severity,
      string
    >,
    accepted: (count: number) => `${whole(count)} có lý do`,
    cells: (count: number) => `ở ${whole(count)} ô`,
    checked: (errors: number, warnings: number) => `Đã kiểm tra: ${whole(errors)} lỗi, ${whole(warnings)} cảnh báo.`,
  },

  list: {
    label: "Các mục phát hiện",
    grouping: "Nhóm theo",
    byCheck: "Theo lỗi",
    byUnit: "Theo xã",
    filter: "Lọc theo xã, ô, nội dung",
    filterShort: "Lọc",
    clearFilter: "Bỏ lọc",
    wholeSheet: "Toàn bảng",
    none: "Không phát hiện lỗi.",
    noMatch: "Không có mục nào khớp bộ lọc.",
    more: (rest: number) => `Hiện tiếp (còn ${whole(rest)})`,
    goTo: "Đến ô",
    goToAddress: (address: string) => `Đến ô ${address}`,
    cells: (count: number) => `${whole(count)} ô`,
    fix: "Sửa…",
    why: "Vì sao?",
    previous: "Mục trước",
    next: "Mục sau",
    count: (count: number) => `${whole(count)} mục`,
    position: (at: number, of: number) => `${whole(at)}/${whole(of)}`,
    mark: "Đánh dấu",
    unmark: "Bỏ đánh dấu",
    notRun: (count: number) => `Chưa chạy được (${whole(count)})`,
    accept: "Bỏ qua có lý do…",
    withdraw: "Bỏ lý do",
    accepted: "Đã bỏ qua có lý do",
    reason: (reason: string) => `Lý do: ${reason}`,
    keys: "Mũi tên: chuyển mục. Enter: đến ô. F: sửa. B: bỏ qua có lý do. N, P: mục sau, mục trước.",
  },

  why: {
    law: "Căn cứ",
    convention: "Quy ước của chương trình (không phải quy định của kế hoạch)",
    next: "Việc cần làm",
    cells: (count: number) => `Các ô liên quan (${whole(count)})`,
    otherSheet: (sheet: string, address: string) => `${sheet} ${address}`,
  },

  fix: {
    title: "Sửa",
    intro: "Chỉ những ô dưới đây thay đổi.",
    cell: "Ô",
    before: "Đang là",
    after: "Sẽ là",
    empty: "(trống)",
    yes: "TRUE",
    no: "FALSE",
    number: (value: number) => `${String(value).replace(".", ",")} (số)`,
    asText: (value: string) => `«${value}»`,
    confirm: (count: number) => `Sửa ${whole(count)} ô`,
    becomes: "thành",
  },

  cap: {
    title: "Mức trần",
    use: (used: number, base: number, cap: number) => `${whole(used)}/${whole(base)} · tối đa ${whole(cap)}`,
    within: "trong mức trần",
    full: "đã dùng hết mức trần",
    over: (excess: number) => `vượt mức trần, thừa ${excess}`,
    none: "mức trần bằng 0, cần cấp có thẩm quyền quyết định",
    base: (source: string) => `Cơ sở: ${source}`,
    meter: (used: number, cap: number) => `Đã dùng ${whole(used)} trên ${cap} chỗ`,
    whyTitle: "Mức trần tính thế nào",
    why: {
      product: (percent: string, base: number, product: string, cap: number) =>
        `${percent} % × ${whole(base)} đơn vị = ${product}; tối đa ${cap} địa bàn.`,
      percent: "Tỷ lệ tối đa",
      base: "Tính trên các đơn vị cấp xã tại thời điểm quyết định",
      rounding: "Cách làm tròn",
      roundings: {
        floor: "làm tròn xuống",
        "floor-min-1": "làm tròn xuống, ít nhất 1",
        "half-up": "làm tròn nửa lên",
        ceil: "làm tròn lên",
      },
      counts: "Tính vào mức trần: địa bàn phê duyệt trong năm và địa bàn chuyển tiếp, mỗi địa bàn một lần",
      parts: (selected: number, carriedOver: number, used: number) =>
        `Phê duyệt ${selected}, chuyển tiếp ${carriedOver}, tính chung ${whole(used)}.`,
    },
  },

  scale: {
    provisional: "Thang điểm tạm tính từ bảng này",
    frozen: "Thang điểm đã chốt",
    frozenOn: (date: string) => `Thang điểm chốt ngày ${date}`,
    freeze: "Chốt thang điểm",
    source: (sheet: string, units: number) => `${sheet}, ${units} đơn vị`,
    over: (found: number, all: number) => `Điểm từ 0 đến 100, tính trên ${whole(found)}/${whole(all)} tiêu chí.`,
  },

  ranking: {
    label: "Thứ hạng các địa bàn",
    rank: "Hạng",
    rankShort: "#",
    unit: "Đơn vị",
    points: "Điểm",
    range: "Khoảng hạng",
    rangeText: (best: number, worst: number) => (best === worst ? `${best}` : `${best}–${worst}`),
    rangeInWords: (best: number, worst: number) =>
      best === worst
        ? `giữ hạng ${best} khi trọng số đổi trong ±25 %`
        : `trong khoảng hạng ${best} đến ${worst} khi trọng số đổi trong ±25 %`,
    rangesMissing: "Khoảng hạng không tính khi bảng có trên 500 địa bàn.",
    cut: (room: number) => `mức cắt: còn ${room} chỗ`,
    cutTied: (seats: number, tied: number) => `mức cắt: ${tied} địa bàn đồng điểm tranh ${seats} chỗ`,
    behind: (rank: number, points: string) => `kém hạng ${rank}: ${points} điểm`,
    marks: {
      approved: "đã phê duyệt",
      "carried-over": "chuyển tiếp",
      proposed: "đề nghị",
      tied: "đồng hạng ở mức cắt",
      transformed: "đã chuyển hóa",
      "zero-score": "điểm bằng 0",
      duplicate: "trùng đơn vị ở dòng trên",
    },
    largest: (names: string) => `Đóng góp lớn nhất: ${names}.`,
    contribution: (criterion: string, points: string) => `${criterion} ${points}`,
    exact: (points: string, fraction: string) => `Điểm chính xác: ${fraction} = ${points}`,
    goTo: (address: string) => `Đến ô ${address}`,
    incomplete: (count: number) => `Chưa đủ số liệu (${whole(count)})`,
    incompleteHint: "Điểm chỉ biết trong khoảng, từ khi ô trống là 0 đến khi ô trống ở mức cao nhất.",
    interval: (low: string, high: string) => `${low}–${high}`,
    blanks: (criteria: string) => `trống: ${criteria}`,
    couldEnter: "có thể vào diện đề nghị",
    none: "Chưa có bảng để xếp hạng.",
    noneNext: "Xin chỉ sheet và dòng tiêu đề của bảng rà soát.",
    more: (rest: number) => `Hiện tiếp (còn ${whole(rest)})`,
  },

  noTable: {
    title: "Không thấy bảng rà soát trong sổ này.",
    next: "Mở sheet có cột tên đơn vị và ít nhất 3 cột tiêu chí, hoặc chỉ sheet và dòng tiêu đề.",
    point: "Chỉ bảng rà soát",
  },

  actions: {
    label: "Việc với cả bảng",
    check: "Kiểm tra",
    recheck: "Kiểm tra lại",
    write: "Ghi kết quả",
    more: "Việc khác",
    freeze: "Chốt thang điểm",
    mark: "Đánh dấu các ô",
    unmark: "Bỏ đánh dấu",
    finalise: "Chốt danh sách…",
    settings: "Cài đặt của sổ…",
    template: "Tạo sổ mẫu…",
    formulas: "Công thức DIABAN",
    insert: "Chèn hàm…",
    explain: "Giải thích ô này",
    refresh: "Làm mới công thức",
    keepValues: "Chuyển thành giá trị…",
  },

  busy: {
    check: "Đang đọc và kiểm tra…",
    fix: "Đang sửa các ô…",
    write: "Đang ghi kết quả…",
    freeze: "Đang ghi thang điểm…",
    remember: "Đang ghi cài đặt…",
    record: "Đang ghi vào sổ…",
    mark: "Đang đánh dấu…",
    unmark: "Đang bỏ đánh dấu…",
    formulas: "Đang ghi công thức…",
    goTo: "",
  },

  start: "Bấm «Kiểm tra» để đọc bảng rà soát của sổ đang mở.",

  notice: {
    fixed: (count: number) => `Đã sửa ${whole(count)} ô.`,
    proposalWritten: (count: number) => `Đã ghi đề nghị vào ${whole(count)} ô.`,
    outdated: (addresses: string) => `Để nguyên ô đã đổi từ lúc kiểm tra: ${addresses}.`,
    written: (title: string) => `Đã ghi sheet «${title}».`,
    frozen: (title: string) => `Đã chốt thang điểm vào sheet «${title}».`,
    remembered: (title: string) => `Đã ghi sheet «${title}»; lần sau bảng được đọc như vậy.`,
    marked: (count: number) => `Đã đánh dấu ${whole(count)} ô.`,
    formulasEntered: (count: number) => `Đã ghi ${whole(count)} công thức.`,
    formulasKept: (count: number) => `Đã chuyển ${whole(count)} ô thành giá trị.`,
    copied: "Đã sao chép chi tiết.",
    open: "Mở",
  },

  trouble: {
    what: {
      check: "Không kiểm tra được bảng.",
      fix: "Không sửa được các ô.",
      write: "Không ghi được kết quả.",
      freeze: "Không chốt được thang điểm.",
      remember: "Không ghi được cài đặt.",
      record: "Không ghi được vào sổ.",
      mark: "Không đánh dấu được các ô.",
      unmark: "Không bỏ đánh dấu được.",
      formulas: "Không ghi được công thức.",
      goTo: "Không đến được ô này.",
    },
    unchanged: "Sổ của bạn không thay đổi.",
    unknown: "Chưa rõ Excel đã ghi hay chưa; xin bấm «Kiểm tra lại» để đọc lại sổ.",
    next: "Xin thử lại; nếu vẫn vậy, sao chép chi tiết gửi người hỗ trợ.",
    retry: "Thử lại",
    copy: "Sao chép chi tiết",
    details: "Chi tiết",
  },
};

export type PaneText = typeof vi;
