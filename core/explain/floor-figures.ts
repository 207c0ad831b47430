import { decimalSentence, exactText } from "../format.ts";
import { product, ratioOf, type Decimal } from "../ratio.ts";
import type { Figures } from "../sentence.ts";

/** A floor in percent of a whole, as a product: the figures that both objectives say it with. */
export function floorFigures(percent: Decimal, whole: number): Figures {
  const exact = product(ratioOf(percent), { numerator: BigInt(whole), denominator: 100n });
  return { percent: decimalSentence(percent), whole, product: exactText(exact) };
}
