import { isHome, type KnownDistrict, type KnownProvince } from "../../register/places/known-places.ts";
import { placeCalled, placesInText, type NamedPlace } from "../../register/places/places-in-text.ts";
import type { Sentence } from "../../sentence.ts";
import { placeOf, type WorkbookContent } from "../../table.ts";
import type { ReadingOptions, SheetPlace } from "../area-sheet.ts";
import { readText } from "../cells/read-text.ts";
import { columnWith } from "./column-with.ts";
import type { Layout } from "./layout.ts";

interface Source {
  readonly source: Sentence;
  readonly places: readonly NamedPlace[];
}

/**
 * What a sheet says of its place: the district stated by the user, else the title, the sheet's name, the file's name, the
 * column «Huyện», in this order; a province that one of them names tells districts of one name apart. Null when none says.
 *
 * @param day ISO day of the sheet: since 1/7/2025 Bình Phước is part of Đồng Nai
 */
export function placeOfSheet(
  layout: Layout,
  { district }: ReadingOptions,
  content: WorkbookContent,
  day: string,
): SheetPlace | null {
  if (district !== undefined) {
    const place = placeCalled(district);
    const source = { vi: "Huyện đã chọn", en: "The district chosen" };
    return place && joined([{ source, places: [place] }], day);
  }
  const inRows = placesInRows(layout);
  const place = joined([...titles(layout, content), ...inRows], day);
  if (!place || place.isElsewhere) return place;
  const stray = joined(inRows, day);
  return stray?.isElsewhere ? { ...place, source: stray.source, isElsewhere: true, strayRows: true } : place;
}

/** The first source that names one district decides; a province named before it must be its own, if any is. */
function joined(sources: readonly Source[], day: string): SheetPlace | null {
  let known: SheetPlace | null = null;
  for (const { source, places } of sources) {
    const provinces = places.flatMap(({ province }) => province ?? []);
    const named = places.filter(({ districts }) => districts.length > 0);
    const around = provinces.length > 0 ? provinces : (known?.provinces ?? []);
    const districts = unique(named.flatMap((place) => likely(place, around, day)));
    const isAllHome = districts.every(({ province }) => isHome(province, day));
    // Several of Đồng Nai are no answer: the next source may be clearer.
    if (districts.length > 0 && !(isAllHome && districts.length > 1)) {
      const isOther = known?.isElsewhere && districts.every((one) => !isAmong(one, known?.provinces ?? []));
      if (!isOther) return { source, districts, provinces: around, isElsewhere: !isAllHome };
    }
    if (!known && provinces.length > 0)
      known = { source, districts: [], provinces, isElsewhere: provinces.some((one) => !isHome(one, day)) };
  }
  return known;
}

/** A name that Đồng Nai has too is its own, unless another province stands beside it. */
function likely({ districts }: NamedPlace, provinces: readonly KnownProvince[], day: string): readonly KnownDistrict[] {
  const within = districts.filter((one) => isAmong(one, provinces));
  if (within.length > 0) return within;
  const own = districts.filter(({ province }) => isHome(province, day));
  return own.length > 0 ? own : districts;
}

function isAmong({ province }: KnownDistrict, provinces: readonly KnownProvince[]): boolean {
  return provinces.some(({ code, laterCode }) => code === province.code || laterCode === province.laterCode);
}

function unique(districts: readonly KnownDistrict[]): readonly KnownDistrict[] {
  return [...new Set(districts)];
}

/** Asked for when a sheet is located and when its rows are read: looking twice took a tenth of reading the country's sheets. */
const titlesOf = new WeakMap<Layout, readonly Source[]>();

function titles(layout: Layout, content: WorkbookContent): readonly Source[] {
  const known = titlesOf.get(layout) ?? findTitles(layout, content);
  titlesOf.set(layout, known);
  return known;
}

function findTitles({ table, header }: Layout, { fileName = "" }: WorkbookContent): readonly Source[] {
  const cells = table.rows.slice(0, header.top).flatMap((row, at) =>
    row.flatMap((cell, column) => {
      if (typeof cell !== "string" || cell.length >= longestTitle) return [];
      const places = placesInText(readText(table, at, column));
      return places.length > 0 ? [{ at, column, places }] : [];
    }),
  );
  const [first] = cells;
  const { address = "" } = first ? placeOf(table, first.at, first.column) : {};
  return [
    {
      source: { vi: `Tiêu đề (ô ${address})`, en: `The title (cell ${address})` },
      places: cells.flatMap(({ places }) => places),
    },
    {
      source: { vi: `Tên trang tính «${table.sheet}»`, en: `The sheet's name “${table.sheet}”` },
      places: inName(table.sheet),
    },
    { source: { vi: `Tên tệp «${fileName}»`, en: `The file's name “${fileName}”` }, places: inName(fileName) },
  ];
}

const longestTitle = 500;
const fillers =
  /(?<![a-z0-9à-öø-ỹ])(?:\d+|kh7488|kh|ubnd|ca|rà soát|ra soat|rasoat|danh sách|danh sach|ds|bảng|bang|biểu|bieu|địa bàn|dia ban|năm|nam|đánh giá|danh gia|lựa chọn|lua chon|chuyển hóa|chuyen hoa|báo cáo|bao cao|bc|sổ theo dõi|so theo doi|xlsx?|ods)(?![a-z0-9à-öø-ỹ])/gi;

/** A sheet or a file often bears the bare name: «Đất Đỏ 2018.xlsx». */
function inName(name: string): readonly NamedPlace[] {
  const text = name.normalize("NFC").replace(/[_\-.]+/g, " ");
  const typed = placesInText(text);
  if (typed.length > 0) return typed;
  const place = placeCalled(text.replace(fillers, " ").trim());
  return place ? [place] : [];
}

/** What the column «Huyện» says, each text once. */
function placesInRows({ table, header }: Layout): readonly Source[] {
  const column = columnWith(header, "district");
  if (!column) return [];
  const texts = new Set<string>();
  for (let row = header.bottom + 1; row < table.rows.length; row += 1) texts.add(readText(table, row, column.index));
  const source = { vi: `Cột «${column.heading}»`, en: `The column “${column.heading}”` };
  return [{ source, places: [...texts].flatMap((text) => placeCalled(text) ?? []) }];
}
