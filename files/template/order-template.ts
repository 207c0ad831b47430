import type { Plan } from "../../core/plan/plan.ts";
import { foldText } from "../../core/register/fold.ts";
import { matchDistrict } from "../../core/register/match-district.ts";
import { nearestDistricts } from "../../core/register/nearest-districts.ts";
import { loadRegisters, nationalRegisterId, registerOf } from "../../core/register/registers.ts";
import type { District, Register } from "../../core/register/unit.ts";
import type { Sentence } from "../../core/sentence.ts";
import type { TemplateOrder } from "./template-order.ts";

/** What somebody asks a template for. */
interface TemplateRequest {
  readonly plan: Plan;
  readonly year: number;
  /** Name or code of a district; of a province, or nothing, where there are no districts any more. */
  readonly district?: string;
}

/** An order that can be carried out, or why there is none. */
type TemplateAnswer = { readonly order: TemplateOrder } | { readonly refusal: Sentence };

/**
 * Finds the locality and its communes: in Đồng Nai first, then in the whole country, whose register is loaded only then.
 *
 * @example (await orderTemplate({ plan: plan7488, year: 2018, district: "Biên Hòa" })).order.units.length // 30
 */
export async function orderTemplate(request: TemplateRequest): Promise<TemplateAnswer> {
  const { plan, year, district } = request;
  const { from, to } = plan.period.value;
  if (year < from || year > to) return { refusal: outsidePlan(year, plan) };
  const text = district?.trim() ?? "";
  if (text === "") {
    const register = registerOf(`${year}-12-31`);
    return districtsOf(register).length === 0
      ? { order: provinceOrder(request, register, register.units[0]?.province.name ?? "") }
      : { refusal: whichDistrict(districtsOf(register)) };
  }
  const local = orderFrom(request, text, (day) => Promise.resolve(registerOf(day)));
  const found = (await local) ?? (await orderFrom(request, text, nationalRegister));
  return found ? { order: found } : { refusal: await unknownDistrict(text, year) };
}

async function nationalRegister(day: string): Promise<Register> {
  const id = nationalRegisterId(day);
  return (await loadRegisters([id]))[id];
}

/** A district as the year begins with it, else a province that the year ends with. */
async function orderFrom(
  request: TemplateRequest,
  text: string,
  registerOn: (day: string) => Promise<Register>,
): Promise<TemplateOrder | null> {
  const { plan, year } = request;
  const register = await registerOn(`${year}-01-01`);
  const district = matchDistrict(register, text);
  if (district) {
    const units = register.units.filter((unit) => unit.district?.code === district.code);
    return { plan, year, district, province: units[0]?.province.name ?? "", units, registerDate: register.date };
  }
  const last = await registerOn(`${year}-12-31`);
  if (districtsOf(last).length > 0) return null;
  const province = new Set(last.units.map((unit) => unit.province.name));
  const named = [...province].find((name) => bareName(name) === bareName(text));
  return named === undefined ? null : provinceOrder(request, last, named);
}

function provinceOrder({ plan, year }: TemplateRequest, register: Register, province: string): TemplateOrder {
  const units = register.units.filter((unit) => unit.province.name === province);
  return { plan, year, district: null, province, units, registerDate: register.date };
}

function districtsOf({ units }: Register): readonly District[] {
  const districts = new Map(units.flatMap(({ district }) => (district ? [[district.code, district] as const] : [])));
  return [...districts.values()];
}

function bareName(text: string): string {
  return foldText(text).replace(/^(?:tỉnh|thành phố|tp\.?)\s+/, "");
}

function outsidePlan(year: number, { document, period }: Plan): Sentence {
  const { from, to } = period.value;
  return {
    vi: `Năm ${year} nằm ngoài thời hạn ${from}–${to} của ${document}. Chọn năm khác, hoặc dùng tệp kế hoạch của giai đoạn ấy.`,
    en: `${year} is outside the period ${from}–${to} of ${document}. Choose another year, or the plan file of that period.`,
  };
}

function whichDistrict(districts: readonly District[]): Sentence {
  const list = listOf(districts);
  return {
    vi: `Chưa rõ sổ mẫu của huyện nào. Ghi tên hoặc mã huyện: ${list}.`,
    en: `It is not known which district the template is for. Give its name or code: ${list}.`,
  };
}

async function unknownDistrict(text: string, year: number): Promise<Sentence> {
  const local = registerOf(`${year}-01-01`);
  if (districtsOf(local).length === 0) {
    return {
      vi: `Không có tỉnh, thành phố «${text}». Từ ngày 1/7/2025 không còn cấp huyện: ghi tên tỉnh, hoặc để trống để lấy tỉnh Đồng Nai.`,
      en: `There is no province “${text}”. Districts were abolished on 1/7/2025: give a province, or nothing for Đồng Nai.`,
    };
  }
  const own = nearestDistricts(local, text);
  const near = own.length > 0 ? own : nearestDistricts(await nationalRegister(local.date), text);
  if (near.length === 0) {
    const list = listOf(districtsOf(local));
    return {
      vi: `Danh mục không có huyện «${text}». Các huyện của Đồng Nai: ${list}.`,
      en: `The register has no district “${text}”. Those of Đồng Nai are: ${list}.`,
    };
  }
  return {
    vi: `Danh mục không có đúng một huyện «${text}». Gần nhất: ${listOf(near)}. Ghi lại tên hoặc mã.`,
    en: `The register has not exactly one district “${text}”. Nearest: ${listOf(near)}. Give its name or code.`,
  };
}

function listOf(districts: readonly District[]): string {
  return districts.map(({ code, name }) => `${name} (${code})`).join(", ");
}
