import { editDistance } from "./edit-distance.ts";
import { foldText } from "./fold.ts";
import { stripDiacritics } from "./strip-diacritics.ts";
import { unitsByPlace } from "./units-by-place.ts";
import type { District, Register } from "./unit.ts";

const most = 3;
const farthest = 3;
const typeFirst = /^(?:thanh pho|thi xa|huyen|quan|tp\.?|tx\.?|h\.|q\.)\s*(?=\S)/;

/**
 * The districts whose names are nearest to what is written, best first, at most three; empty when none is near, and in a
 * register since 1/7/2025. Only to be shown.
 *
 * @example nearestDistricts(registerOf("2018-01-01"), "Bien Hoa")[0].name // "Thành phố Biên Hòa"
 */
export function nearestDistricts(register: Register, text: string): readonly District[] {
  const written = soundOf(text);
  const limit = Math.min(farthest, Math.ceil(written.length / 4));
  const near = [...unitsByPlace(register).districts.values()].flatMap(({ district }, order) => {
    const distance = editDistance(written, soundOf(district.name), limit);
    return distance > limit ? [] : [{ district, distance, order }];
  });
  near.sort((a, b) => a.distance - b.distance || a.order - b.order);
  return near.slice(0, most).map(({ district }) => district);
}

function soundOf(text: string): string {
  return stripDiacritics(foldText(text)).replace(typeFirst, "");
}
