import type { SheetKind } from "../area-sheet.ts";

/** A column beside the figures: the heading has its key words, and no word that is not listed here. */
interface RoleWords {
  readonly use: string;
  /** In the notation of `parseKeyWords`. */
  readonly keys: string;
  /** Words that may stand beside the key words. */
  readonly beside: string;
  /** What the user is asked about when these words alone are there; it begins with the use. */
  readonly among?: readonly string[];
}

/** The words by which somebody approves. */
export const approvedWords: readonly string[] = ["phê duyệt", "chọn", "duyệt"];

/** The columns that hold a decision, or a part of it. */
export const decisionUses: readonly string[] = ["decisionNumber", "decisionDate", "decision"];

const places = "xã phường thị trấn p x đơn vị cấp hành chính";

const plain: readonly RoleWords[] = [
  { use: "ordinal", keys: "stt | tt | thứ tự | số thứ tự | no", beside: "số" },
  { use: "code", keys: "mã | code", beside: `${places} số địa bàn` },
  {
    use: "name",
    keys: "tên đơn vị | tên địa bàn | xã | phường | thị trấn | địa bàn | đơn vị | tên | name | unit | commune | ward",
    beside: `${places} tên địa bàn rà soát danh sách đề`,
  },
  {
    use: "district",
    keys: "huyện | quận | thị xã + thành phố | tên huyện | district",
    beside: "tên thuộc huyện quận thị xã thành phố q h đơn vị cấp",
  },
  { use: "year", keys: "năm | year", beside: "thực hiện chuyển hóa kế hoạch đánh giá lựa chọn rà soát" },
  { use: "note", keys: "ghi chú | note | notes", beside: "" },
];

const decisions: readonly RoleWords[] = [
  {
    use: "decisionNumber",
    keys: "số + quyết định | decision + number ¬ngày",
    beside: "số hiệu phê duyệt ký ban hành của ủy ban nhân dân huyện tỉnh lựa chọn công nhận văn bản",
  },
  {
    use: "decisionDate",
    keys: "ngày + quyết định | ngày + ban hành | ngày + phê duyệt | ngày + ký | ngày tháng | decision + date ¬số",
    beside: "tháng năm ký ra ban hành được phê duyệt quyết định của văn bản lựa chọn",
  },
  {
    use: "decision",
    keys: "số + ngày + quyết định | số + ngày + văn bản",
    beside: "tháng năm phê duyệt ký ban hành quyết định của lựa chọn văn bản",
  },
  // «Quyết định phê duyệt» may hold the number, number and date, or marks.
  {
    use: "decisionNumber",
    keys: "quyết định | văn bản + phê duyệt/lựa chọn/chọn ¬số/ngày",
    beside:
      "phê duyệt ký ban hành của ủy ban nhân dân huyện tỉnh lựa chọn chọn công nhận văn bản chủ tịch chuyển hóa địa bàn được đưa vào diện",
    among: ["decisionNumber", "decision"],
  },
];

const besideProposed =
  "của xã công an huyện ủy ban nhân dân chuyển hóa năm lựa chọn được địa bàn phường thị trấn đưa vào diện chọn dự kiến cấp danh sách phê duyệt";

const selection: readonly RoleWords[] = [
  ...plain,
  ...decisions,
  {
    use: "approved",
    keys: "phê duyệt | chọn | duyệt | đưa vào diện | mới + lựa chọn | approved | selected ¬không/dự kiến/lý do/số/ngày/đề xuất/đề nghị/quyết định ?cấp phê duyệt/cấp duyệt/cấp chọn",
    beside:
      "được lựa chọn phê duyệt mới địa bàn năm chuyển hóa ủy ban nhân dân huyện tỉnh công an cấp đã vào diện đưa danh sách xã thực hiện trong để của bởi ban chỉ đạo chủ tịch lãnh",
  },
  {
    use: "carriedOver",
    keys: "chuyển tiếp | tiếp tục + năm trước | tiếp tục + từ năm | carried over ¬không/lý do/số",
    beside: "địa bàn diện từ năm trước chưa đạt sang chuyển hóa tiếp tục chuyển xã qua các",
  },
  {
    use: "proposed",
    keys: "đề xuất | đề nghị | proposed ¬kiến nghị/không/lý do/số/ngày/biện pháp",
    beside: besideProposed,
  },
  // «Kiến nghị, đề xuất của xã» may be anything; with «chọn» it is a mark.
  {
    use: "proposed",
    keys: "dự kiến/kiến nghị + chọn/lựa chọn/chuyển hóa ¬không/lý do/số/ngày/biện pháp",
    beside: `${besideProposed} đề xuất đề nghị`,
  },
  {
    use: "lastResult",
    keys: "kết quả + năm trước | last year + result",
    beside: "chuyển hóa đánh giá địa bàn của thực hiện công tác",
  },
  { use: "score", keys: "điểm | score ¬phức tạp ?điểm cộng", beside: "tổng số cộng chung toàn xã đạt được" },
  {
    use: "rank",
    keys: "hạng | rank | xếp thứ | thứ tự + mức độ | thứ tự ưu tiên",
    beside: "xếp thứ tự mức độ phức tạp theo ưu tiên điểm số của",
  },
  {
    use: "circular15",
    keys: "thông tư + 15 | thông tư số 15",
    beside: "thuộc diện trọng điểm an ninh trật tự theo số bca 2010 địa bàn là về phức tạp xã",
  },
  {
    use: "reason",
    keys: "lý do | lí do | reason",
    beside: "lựa chọn chọn đề xuất phê duyệt đưa vào ra khỏi diện chuyển hóa tiếp đề nghị",
  },
  { use: "state", keys: "tình trạng | kiểm tra", beside: "" },
];

const evaluation: readonly RoleWords[] = [
  ...plain.map((role) => (role.use === "name" ? { ...role, beside: `${role.beside} chuyển hóa` } : role)),
  {
    use: "result",
    keys: "kết quả | kết luận | đánh giá | đánh giá chung | xếp loại chung | result",
    beside: "chuyển hóa địa bàn đánh giá chung cuối năm của cuối cùng đạt không",
  },
];

/** What a ledger says of its names and years: all of its areas were chosen for a year. */
const besideInLedger: Readonly<Record<string, string>> = {
  name: "các chuyển hóa trọng điểm phức tạp được đăng ký công nhận thực hiện về an ninh trật tự",
  year: "kh được phê duyệt chọn đưa vào diện áp dụng bắt đầu đăng ký",
};

const ledger: readonly RoleWords[] = [
  ...plain.map((role) => ({ ...role, beside: `${role.beside} ${besideInLedger[role.use] ?? ""}` })),
  ...decisions,
  { use: "decisionNumber", keys: "văn bản + số ¬ngày", beside: "" },
  { use: "decisionNumber", keys: "văn bản ¬ngày/số", beside: "", among: ["decisionNumber", "decision"] },
  { use: "decisionDate", keys: "ngày ¬công nhận/đánh giá/kết quả/số/cập nhật", beside: "tháng sự kiện quyết định năm" },
  {
    use: "event",
    keys: "sự kiện | diễn biến | trạng thái | tình trạng | event",
    beside: "kết quả nội dung của địa bàn loại tên chuyển hóa",
  },
  {
    use: "kind",
    keys: "diện | hình thức | chọn mới + chuyển tiếp | mới + chuyển tiếp | mới + tiếp tục",
    beside: "chọn mới chuyển tiếp hình thức lựa chọn diện loại địa bàn hóa ch đăng ký hay hoặc tiếp tục phân phê duyệt",
  },
  {
    use: "result",
    keys: "kết quả | kết luận | đánh giá | xếp loại | đạt không đạt | đạt chưa đạt | đạt hay không | đạt hoặc không | đạt hay chưa ¬ngày/diễn biến/số/danh sách",
    beside:
      "cuối năm đánh giá chuyển hóa địa bàn công nhận kỳ đạt không chưa chung của xếp loại kết quả luận thực hiện hay hoặc rà soát thẩm định",
  },
  { use: "resultDate", keys: "ngày + công nhận/đánh giá/kết quả", beside: "kết quả đạt ký quyết định" },
  { use: "reason", keys: "lý do | lí do", beside: "ra khỏi diện không đạt" },
];

const areas = "các tên địa bàn xã phường thị trấn đơn vị danh sách ghi tên được tiêu chí yêu cầu";

/** What a summary's columns tell of the areas of a year, and the words that mean something else. */
const events: Readonly<Record<string, { readonly keys: string; readonly not: string }>> = {
  met: { keys: "đạt", not: "không đạt/chưa đạt/chỉ tiêu" },
  notMet: { keys: "không đạt/chưa đạt", not: "chỉ tiêu" },
  approved: { keys: "chọn/phê duyệt/vào danh sách/vào diện", not: "quyết định" },
  carriedOver: { keys: "chuyển tiếp", not: "chọn mới/hình thức/diện" },
  relapsed: { keys: "tái phức tạp", not: "chỉ tiêu" },
};

const summary: readonly RoleWords[] = Object.entries(events).flatMap(([event, { keys, not }]) => [
  { use: `names ${event}`, keys: `${keys} ¬${not}/số/số lượng/tổng số`, beside: `${areas} lựa được mới chuyển hóa` },
  // «Đã đạt» alone may stand over a mark or a year; «các xã đã đạt» names them.
  {
    use: `names ${event}`,
    keys: `${keys} + đã/bị + xã/phường/thị trấn/địa bàn/đơn vị ¬${not}/số/số lượng/tổng số`,
    beside: `${areas} đã bị chuyển hóa`,
  },
  {
    use: `count ${event}`,
    keys: `${keys} + số/số lượng/tổng số ¬${not}`,
    beside: `${areas} lựa được mới chuyển hóa số lượng tổng`,
  },
]);

/** The columns beside the figures, by kind of sheet. */
export const roleWords: Readonly<Record<SheetKind, readonly RoleWords[]>> = {
  selection,
  evaluation,
  ledger: [...ledger, ...summary],
};

/** Headings that two columns share, or that say too little: the whole heading, and what it may mean. */
export const askedRoles: Readonly<Record<SheetKind, readonly { readonly texts: string; readonly among: string }[]>> = {
  selection: [
    {
      texts: "đăng ký|đăng ký chuyển hóa|địa bàn đăng ký|xã đăng ký|đăng ký chuyển hóa địa bàn",
      among: "approved proposed",
    },
    { texts: "kết quả|kết quả rà soát|kết quả chuyển hóa|kết quả xét", among: "lastResult approved" },
    { texts: "đạt|không đạt|đạt không đạt", among: "lastResult" },
    { texts: "không chọn|không được chọn|không phê duyệt|không lựa chọn|chưa chọn", among: "approved" },
    { texts: "ý kiến ban chỉ đạo|ý kiến|ý kiến của ban chỉ đạo", among: "approved reason" },
    {
      texts: "tiếp tục chuyển hóa|tiếp tục thực hiện|tiếp tục|chuyển sang|năm trước chuyển sang",
      among: "carriedOver",
    },
    { texts: "ngày", among: "decisionDate" },
    { texts: "số", among: "decisionNumber ordinal" },
    { texts: "trọng điểm|địa bàn trọng điểm|xã trọng điểm", among: "circular15 approved" },
    { texts: "địa bàn chuyển hóa|xã chuyển hóa|chuyển hóa|diện chuyển hóa", among: "name approved" },
    { texts: "điểm phức tạp|số điểm phức tạp", among: "score b2 a8" },
  ],
  evaluation: [{ texts: "đạt|không đạt|chưa đạt|đạt không đạt|đạt chưa đạt|xếp loại", among: "result" }],
  ledger: [],
};
