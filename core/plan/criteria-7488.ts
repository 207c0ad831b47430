import { law } from "../citation.ts";
import type { Criterion, CriterionGroup } from "./plan.ts";

const clause = (item: string) => law("Kế hoạch 7488/KH-UBND", item);

/** The four groups of section III.3. */
export const groups7488: readonly CriterionGroup[] = [
  { id: "a", title: { vi: "Nhóm các tiêu chí về hình sự", en: "Criminal" }, citation: clause("III.3.a") },
  { id: "b", title: { vi: "Nhóm tiêu chí về ma túy", en: "Drugs" }, citation: clause("III.3.b") },
  {
    id: "c",
    title: { vi: "Nhóm tiêu chí kinh tế, môi trường", en: "Economy and environment" },
    citation: clause("III.3.c"),
  },
  { id: "d", title: { vi: "Các tiêu chí khác", en: "Other" }, citation: clause("III.3.d") },
];

/**
 * Section III.3, word for word: 27 criteria, which take 29 columns because b4 and d7 state two things each.
 *
 * @item a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 c1 c2 c3 c4 d1 d2 d3 d4 d5 d6 d7 d8 d9
 */
export const criteria7488: readonly Criterion[] = [
  {
    id: "a1",
    group: "a",
    kind: "count",
    heading: { vi: "Số vụ phạm pháp hình sự", en: "Criminal offences" },
    title: {
      vi: "Số vụ phạm pháp hình sự xảy ra.",
      en: "Number of criminal offences that occurred.",
    },
    citation: clause("III.3.a-1"),
    synonyms: [
      "Phạm pháp hình sự",
      "Vụ phạm pháp hình sự",
      "Số vụ PPHS",
      "PPHS",
      "Số vụ phạm tội hình sự",
      "Tội phạm hình sự",
    ],
  },
  {
    id: "a2",
    group: "a",
    kind: "count",
    heading: { vi: "Tù tha có biểu hiện phạm tội", en: "Released prisoners showing signs of crime" },
    title: {
      vi: "Số đối tượng tù tha có biểu hiện hoạt động phạm tội.",
      en: "Number of released prisoners showing signs of criminal activity.",
    },
    citation: clause("III.3.a-2"),
    synonyms: ["Tù tha", "Số tù tha có biểu hiện hoạt động phạm tội", "Tù tha có biểu hiện"],
  },
  {
    id: "a3",
    group: "a",
    kind: "count",
    heading: { vi: "Bị khởi tố, thi hành án tại địa phương", en: "Prosecuted or serving sentence locally" },
    title: {
      vi: "Số đối tượng đang bị khởi tố hình sự hoặc đang thi hành các bản án hình sự nhưng giao cho địa phương quản lý.",
      en: "Number of persons under criminal prosecution, or serving criminal sentences, who are placed under local management.",
    },
    citation: clause("III.3.a-3"),
    synonyms: [
      "Bị can, thi hành án tại địa phương",
      "Khởi tố, thi hành án tại địa phương",
      "Đang bị khởi tố, thi hành án",
    ],
  },
  {
    id: "a4",
    group: "a",
    kind: "count",
    heading: { vi: "Giáo dục theo NĐ 111/2013", en: "Under education, Decree 111/2013" },
    title: {
      vi: "Số người vi phạm pháp luật trong diện quản lý, giáo dục, cảm hóa tại địa bàn dân cư theo Nghị định số 111/2013/NĐ-CP ngày 30/9/2013 và Nghị định số 56/2016/NĐ-CP ngày 29/6/2016 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 111/2013/NĐ-CP.",
      en: "Number of law-breakers under management, education and reform in the residential area under Decree 111/2013/NĐ-CP of 30/9/2013 and Decree 56/2016/NĐ-CP of 29/6/2016 amending it.",
    },
    citation: clause("III.3.a-4"),
    synonyms: ["Quản lý, giáo dục theo NĐ 111", "Giáo dục theo Nghị định 111", "Giáo dục theo NĐ 111", "NĐ 111/2013"],
  },
  {
    id: "a5",
    group: "a",
    kind: "count",
    heading: { vi: "Sưu tra hình sự", en: "Criminal watch file" },
    title: {
      vi: "Số đối tượng sưu tra về hình sự.",
      en: "Number of persons on the criminal watch file.",
    },
    citation: clause("III.3.a-5"),
    synonyms: ["Sưu tra HS", "Đối tượng sưu tra hình sự", "Số đối tượng sưu tra hình sự"],
  },
  {
    id: "a6",
    group: "a",
    kind: "count",
    heading: { vi: "Truy nã, trốn thi hành án", en: "Wanted or evading sentence" },
    title: {
      vi: "Số đối tượng truy nã hoặc trốn thi hành án.",
      en: "Number of wanted persons or persons evading execution of sentence.",
    },
    citation: clause("III.3.a-6"),
    synonyms: ["Truy nã", "Đối tượng truy nã", "Số đối tượng truy nã"],
  },
  {
    id: "a7",
    group: "a",
    kind: "count",
    heading: { vi: "Băng, nhóm tội phạm", en: "Criminal gangs" },
    title: {
      vi: "Số băng, nhóm tội phạm đang hoạt động trên địa bàn nhưng chưa được triệt phá, xử lý.",
      en: "Number of criminal gangs or groups active in the area and not yet broken up or dealt with.",
    },
    citation: clause("III.3.a-7"),
    synonyms: ["Băng nhóm", "Băng, nhóm", "Băng nhóm tội phạm", "Số băng, nhóm tội phạm"],
  },
  {
    id: "a8",
    group: "a",
    kind: "count",
    heading: { vi: "Tụ điểm tệ nạn xã hội", en: "Spots of social evils" },
    title: {
      vi: "Số tụ điểm hoặc điểm phức tạp về tệ nạn xã hội chưa được triệt xóa.",
      en: "Number of gathering places or complex spots of social evils not yet eliminated.",
    },
    citation: clause("III.3.a-8"),
    synonyms: ["Tụ điểm TNXH", "Tụ điểm, điểm phức tạp về tệ nạn xã hội"],
  },
  {
    id: "a9",
    group: "a",
    kind: "count",
    heading: { vi: "Tin báo, tố giác", en: "Crime reports" },
    title: {
      vi: "Số tin báo, tố giác tội phạm.",
      en: "Number of crime reports and denunciations.",
    },
    citation: clause("III.3.a-9"),
    synonyms: ["Tin báo", "Tin báo, tố giác tội phạm", "Số tin báo, tố giác"],
  },
  {
    id: "b1",
    group: "b",
    kind: "count",
    heading: { vi: "Số vụ ma túy", en: "Drug crimes" },
    title: {
      vi: "Số vụ phạm tội về ma túy.",
      en: "Number of drug crimes.",
    },
    citation: clause("III.3.b-1"),
    synonyms: ["Vụ ma túy", "Số vụ phạm tội ma túy", "Tội phạm ma túy"],
  },
  {
    id: "b2",
    group: "b",
    kind: "count",
    heading: { vi: "Tụ điểm ma túy", en: "Drug spots" },
    title: {
      vi: "Số tụ điểm hoặc điểm phức tạp về mua bán, tàng trữ, tổ chức sử dụng và sử dụng trái phép chất ma túy.",
      en: "Number of gathering places or complex spots of illegal trading, storing, organising the use of, and using narcotics.",
    },
    citation: clause("III.3.b-2"),
    synonyms: ["Tụ điểm, điểm phức tạp về ma túy", "Điểm phức tạp về ma túy"],
  },
  {
    id: "b3",
    group: "b",
    kind: "count",
    heading: { vi: "Sưu tra ma túy", en: "Drug watch file" },
    title: {
      vi: "Số đối tượng sưu tra về ma túy.",
      en: "Number of persons on the drug watch file.",
    },
    citation: clause("III.3.b-3"),
    synonyms: ["Đối tượng sưu tra ma túy", "Số đối tượng sưu tra ma túy"],
  },
  {
    id: "b4",
    group: "b",
    kind: "count",
    heading: { vi: "Người nghiện, người sử dụng ma túy", en: "Addicts and drug users" },
    title: {
      vi: "Số người nghiện có hồ sơ quản lý và số người sử dụng ma túy trên địa bàn.",
      en: "Number of addicts with a management file and number of drug users in the area.",
    },
    citation: clause("III.3.b-4"),
    parts: [
      {
        id: "b4.1",
        kind: "count",
        heading: { vi: "Người nghiện có hồ sơ", en: "Addicts on file" },
        synonyms: [
          "Người nghiện",
          "Số người nghiện",
          "Số người nghiện có hồ sơ quản lý",
          "Người nghiện có hồ sơ quản lý",
        ],
      },
      {
        id: "b4.2",
        kind: "count",
        heading: { vi: "Người sử dụng ma túy", en: "Drug users" },
        synonyms: ["Người sử dụng", "Số người sử dụng ma túy", "Người sử dụng trái phép chất ma túy"],
      },
    ],
  },
  {
    id: "b5",
    group: "b",
    kind: "three-level",
    heading: { vi: "Trồng cây có chất ma túy", en: "Drug plants grown" },
    title: {
      vi: "Tình trạng trồng, tái trồng cây hoặc nghi tái trồng cây có chứa chất ma túy.",
      en: "Situation of planting, replanting or suspected replanting of plants containing narcotics.",
    },
    citation: clause("III.3.b-5"),
    synonyms: ["Trồng cây có chứa chất ma túy", "Trồng, tái trồng cây có chất ma túy", "Tái trồng cây thuốc phiện"],
  },
  {
    id: "c1",
    group: "c",
    kind: "count",
    heading: { vi: "Số vụ kinh tế, môi trường", en: "Economic and environmental offences" },
    title: {
      vi: "Số vụ phạm tội, vi phạm pháp luật về kinh tế, môi trường.",
      en: "Number of crimes and violations of law on economy and environment.",
    },
    citation: clause("III.3.c-1"),
    synonyms: ["Vụ kinh tế, môi trường", "Số vụ vi phạm kinh tế, môi trường"],
  },
  {
    id: "c2",
    group: "c",
    kind: "count",
    heading: { vi: "Sưu tra kinh tế, môi trường", en: "Economic and environmental watch file" },
    title: {
      vi: "Số đối tượng sưu tra về kinh tế, môi trường.",
      en: "Number of persons on the economic and environmental watch file.",
    },
    citation: clause("III.3.c-2"),
    synonyms: ["Sưu tra kinh tế", "Đối tượng sưu tra kinh tế, môi trường"],
  },
  {
    id: "c3",
    group: "c",
    kind: "count",
    heading: { vi: "Cơ sở hàng giả, buôn lậu", en: "Counterfeit and smuggling premises" },
    title: {
      vi: "Các cơ sở kinh doanh, sản xuất, tàng trữ, mua bán hàng giả, buôn lậu, gian lận thương mại, hàng cấm với số lượng lớn hoặc tái phạm nhiều lần.",
      en: "Premises trading, producing, storing, buying or selling counterfeit goods, smuggling, trade fraud or banned goods, in large quantity or with repeated re-offending.",
    },
    citation: clause("III.3.c-3"),
    synonyms: ["Hàng giả, buôn lậu", "Cơ sở buôn lậu, hàng giả"],
  },
  {
    id: "c4",
    group: "c",
    kind: "count",
    heading: { vi: "Vi phạm bảo vệ môi trường", en: "Environmental violators" },
    title: {
      vi: "Các cơ sở kinh doanh, hộ gia đình, cá nhân vi phạm nghiêm trọng pháp luật bảo vệ môi trường hoặc đã bị xử lý hành chính nhiều lần mà vẫn vi phạm vào những nội dung sau: Vi phạm về xử lý nước thải, rác thải, hóa chất độc hại, khói bụi, chất rắn gây ô nhiễm môi trường, an toàn vệ sinh thực phẩm, khai thác khoáng sản, tài nguyên rừng trái phép làm hủy hoại môi trường...",
      en: "Premises, households or individuals seriously violating environmental protection law, or administratively handled several times and still violating, in: treatment of waste water, refuse, toxic chemicals, smoke and dust, polluting solids, food safety, illegal exploitation of minerals or forest resources destroying the environment, ...",
    },
    citation: clause("III.3.c-4"),
    synonyms: ["Vi phạm môi trường", "Cơ sở vi phạm bảo vệ môi trường"],
  },
  {
    id: "d1",
    group: "d",
    kind: "yes-no",
    heading: { vi: "Tranh chấp, khiếu kiện đất đai", en: "Land disputes and complaints" },
    title: {
      vi: "Địa bàn đang có tranh chấp đất đai, khiếu kiện về đất đai, đền bù giải phóng mặt bằng, gây rối trật tự công cộng... phức tạp về TTATXH.",
      en: "The area has land disputes, complaints about land, about compensation and site clearance, public disorder, ... complex on social order and safety.",
    },
    citation: clause("III.3.d-1"),
    synonyms: ["Tranh chấp đất đai", "Khiếu kiện đất đai", "Tranh chấp, khiếu kiện"],
  },
  {
    id: "d2",
    group: "d",
    kind: "yes-no",
    heading: { vi: "Tập trung cơ sở kinh doanh", en: "Concentration of businesses" },
    title: {
      vi: "Địa bàn tập trung khách sạn, nhà nghỉ, vũ trường, nhà hàng, karaoke, cơ sở cầm đồ, các ngành nghề kinh doanh có điều kiện về an ninh, trật tự, cơ sở kinh tế, các công trình quan trọng, có nhiều bệnh viện, trường học, tập trung đông người... thường xuyên xảy ra vi phạm quy định về ANTT, vi phạm pháp luật.",
      en: "The area concentrates hotels, guest houses, dance halls, restaurants, karaoke, pawnshops, businesses conditional on security and order, economic premises, important works, has many hospitals and schools, crowds, ... with frequent violations of security and order rules and of law.",
    },
    citation: clause("III.3.d-2"),
    synonyms: ["Tập trung cơ sở kinh doanh có điều kiện", "Cơ sở kinh doanh có điều kiện"],
  },
  {
    id: "d3",
    group: "d",
    kind: "yes-no",
    heading: { vi: "Chợ, bến, khu công nghiệp", en: "Markets, stations, industrial zones" },
    title: {
      vi: "Địa bàn có chợ, bến tàu, bến xe, bến cảng, khu công nghiệp nơi tập trung đông người lao động ngoài địa phương, người nước ngoài sinh sống và làm việc.",
      en: "The area has markets, boat or bus stations, ports, industrial zones where many workers from elsewhere and foreigners live and work.",
    },
    citation: clause("III.3.d-3"),
    synonyms: ["Chợ, bến, KCN", "Khu công nghiệp"],
  },
  {
    id: "d4",
    group: "d",
    kind: "yes-no",
    heading: { vi: "Giao thông phức tạp", en: "Complex traffic" },
    title: {
      vi: "Địa bàn có tuyến giao thông thường xuyên xảy ra tai nạn và ùn tắc giao thông nghiêm trọng do các hành vi vi phạm pháp luật về ATGT, thường xuyên có các đối tượng tụ tập tổ chức đua xe trái phép; có nhiều hàng quán vỉa hè, tụ tập nhiều thành phần gây rối trật tự công cộng...",
      en: "The area has traffic routes with frequent serious accidents and jams caused by violations of traffic safety law, frequent gatherings for illegal racing; many pavement stalls gathering people who disturb public order, ...",
    },
    citation: clause("III.3.d-4"),
    synonyms: ["Giao thông", "Trật tự giao thông phức tạp"],
  },
  {
    id: "d5",
    group: "d",
    kind: "yes-no",
    heading: { vi: "Khai thác khoáng sản", en: "Mineral extraction" },
    title: {
      vi: "Địa bàn có khu vực tập trung hoạt động khai thác khoáng sản (khai thác vàng sa khoáng, cát, sỏi...).",
      en: "The area has places of concentrated mineral extraction (placer gold, sand, gravel, ...).",
    },
    citation: clause("III.3.d-5"),
    synonyms: ["Khoáng sản"],
  },
  {
    id: "d6",
    group: "d",
    kind: "yes-no",
    heading: { vi: "Địa bàn giáp ranh", en: "Bordering area" },
    title: {
      vi: "Địa bàn giáp ranh nơi tội phạm hay lợi dụng hoạt động và ẩn náu.",
      en: "A bordering area that criminals often use to operate and hide.",
    },
    citation: clause("III.3.d-6"),
    synonyms: ["Giáp ranh"],
  },
  {
    id: "d7",
    group: "d",
    kind: "count",
    heading: { vi: "Cháy nổ, tai nạn; vũ khí, pháo", en: "Fires, accidents, weapons, firecrackers" },
    title: {
      vi: "Số vụ cháy nổ và các tai nạn khác gây hậu quả nghiêm trọng; có phát hiện những vi phạm về tàng trữ, mua bán sử dụng trái phép vũ khí quân dụng; sản xuất, tàng trữ, mua bán, vận chuyển và sử dụng pháo trái phép.",
      en: "Number of fires, explosions and other accidents with serious consequences; detected violations on illegal storing, trading and use of military weapons; on illegal production, storing, trading, transport and use of firecrackers.",
    },
    citation: clause("III.3.d-7"),
    parts: [
      {
        id: "d7.1",
        kind: "count",
        heading: { vi: "Số vụ cháy nổ, tai nạn", en: "Fires and accidents" },
        synonyms: [
          "Cháy nổ",
          "Cháy, nổ",
          "Cháy nổ, tai nạn",
          "Số vụ cháy, nổ",
          "Số vụ cháy nổ và tai nạn nghiêm trọng",
        ],
      },
      {
        id: "d7.2",
        kind: "yes-no",
        heading: { vi: "Vi phạm vũ khí, pháo", en: "Weapons and firecracker violations" },
        synonyms: ["Vũ khí, pháo", "Vũ khí, pháo nổ", "Vũ khí, vật liệu nổ, pháo"],
      },
    ],
  },
  {
    id: "d8",
    group: "d",
    kind: "yes-no",
    heading: { vi: "Hệ thống chính trị yếu kém", en: "Weak political system" },
    title: {
      vi: "Địa bàn hệ thống chính trị ở cơ sở yếu kém, hoạt động của Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và phong trào toàn dân bảo vệ an ninh tổ quốc không hiệu quả hoặc hiệu quả thấp, để tội phạm hoạt động lộng hành.",
      en: "The grass-roots political system is weak; the steering committee on crime, social evils and the movement of all people protecting national security works without effect or with low effect, letting crime run rampant.",
    },
    citation: clause("III.3.d-8"),
    synonyms: ["HTCT yếu kém", "Hệ thống chính trị cơ sở yếu kém"],
  },
  {
    id: "d9",
    group: "d",
    kind: "yes-no",
    heading: { vi: "Mô hình quần chúng không có hoặc yếu", en: "No or weak people’s model" },
    title: {
      vi: "Địa bàn thường xảy ra tội phạm, vi phạm pháp luật và tệ nạn xã hội nhưng không có mô hình quần chúng nhân dân tham gia bảo vệ an ninh, trật tự hoặc có nhưng hoạt động không hiệu quả.",
      en: "Crime, violations and social evils often occur but there is no model of people taking part in protecting security and order, or there is one that does not work effectively.",
    },
    citation: clause("III.3.d-9"),
    synonyms: ["Mô hình quần chúng yếu", "Không có mô hình quần chúng hoặc yếu"],
  },
];
