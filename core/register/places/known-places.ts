import list from "../lists/places.json" with { type: "json" };
import { reformDate } from "../registers.ts";
import type { District } from "../unit.ts";

/** A province as it was until 1/7/2025. */
export interface KnownProvince {
  /** With its type: "Tỉnh Bình Dương". */
  readonly name: string;
  readonly code: string;
  /** The code of the province that it is part of since 1/7/2025. */
  readonly laterCode: string;
}

/** A district as it was until 1/7/2025, with its province. */
export interface KnownDistrict extends District {
  readonly province: KnownProvince;
}

interface KnownPlaces {
  readonly provinces: readonly KnownProvince[];
  readonly districts: readonly KnownDistrict[];
}

const types: Readonly<Record<string, string>> = { "": "Huyện", q: "Quận", x: "Thị xã", p: "Thành phố" };
/** Đồng Nai keeps its code over the reform. */
const homeCode = "75";
let unpacked: KnownPlaces | null = null;

/** Every district and province by name and code: which communes they have, a register says. */
export function knownPlaces(): KnownPlaces {
  if (unpacked) return unpacked;
  const read = list.places.map(readProvince);
  unpacked = {
    provinces: read.map(({ province }) => province),
    districts: read.flatMap(({ districts }) => districts),
  };
  return unpacked;
}

/** The code of a province in the register of a day. */
export function provinceCodeOn({ code, laterCode }: KnownProvince, day: string): string {
  return day < reformDate ? code : laterCode;
}

/** Is it Đồng Nai on that day? From 1/7/2025 Bình Phước is part of it. */
export function isHome(province: KnownProvince, day: string): boolean {
  return provinceCodeOn(province, day) === homeCode;
}

function readProvince(line: string) {
  const colon = line.indexOf(":");
  const province = { code: line.slice(0, 2), laterCode: line.slice(3, 5), name: line.slice(6, colon) };
  let code = 0;
  const districts = line
    .slice(colon + 1)
    .split(";")
    .map((packed): KnownDistrict => {
      const [, step = "1", letter = "", name = ""] = /^(?:(\d+) )?([qxp]?)(.+)$/.exec(packed) ?? [];
      code += Number(step);
      return { code: String(code).padStart(3, "0"), name: `${types[letter] ?? ""} ${name}`, province };
    });
  return { province, districts };
}
