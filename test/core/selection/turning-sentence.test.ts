import { turningSentence } from "../../../core/selection/turning-sentence.ts";

const ratio = (numerator: bigint, denominator: bigint) => ({ numerator, denominator });

it("says the change as a percentage, cut and with its fraction where two decimals are not all of it", () => {
  const change = ratio(1n, 8n);
  expect(turningSentence({ turns: "enters", change, reached: { at: change, weights: {} } }, "xã A", null)).toEqual({
    vi: "Trọng số đổi từ ±12,50 % trở lên thì xã A có thể vào danh sách đề nghị; dưới mức ấy thì không.",
    en: "From a change of weights of ±12.50 % on xã A can come onto the proposed list; below it cannot.",
  });
  // 1/19 = 5,2631… %; the next thousandth is 53/1000.
  const reached = { at: ratio(53n, 1000n), weights: {} };
  expect(turningSentence({ turns: "leaves", change: ratio(1n, 19n), reached }, "xã A", 4).vi).toBe(
    "Trọng số đổi dưới ±5,26 % (1/19) thì xã A chưa thể ra khỏi 4 hạng đầu; từ ±5,30 % trở lên thì có trọng số khiến xã A ra khỏi 4 hạng đầu.",
  );
  expect(turningSentence({ turns: "enters", change: ratio(1n, 3n), reached: null }, "xã A", null).vi).toBe(
    "Trọng số đổi dưới ±33,33 % (1/3) thì xã A chưa thể vào danh sách đề nghị; trên mức ấy chưa tìm được trọng số nào.",
  );
});
