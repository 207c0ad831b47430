// Compares the decision on a share with integer arithmetic for every pair up to the number given, and prints what it found.
import { compareShare } from "../../core/share.ts";

const most = Number(process.argv[2]);
let tried = 0;
const wrong: string[] = [];
for (const [percent, exceedsWhole] of [
  [80, true], // II.2-1(2) and III.4
  [60, false], // II.1-1
  [85, false], // II.1-1
  [30, false], // II.2-1(2)
  [95, false], // II.2-1(2)
  [15, false], // III.2 and II.2-1(4)
] as const)
  for (let whole = 1; whole <= most; whole += 1) {
    const last = exceedsWhole ? most : whole;
    for (let part = 0; part <= last; part += 1) {
      const truth = 100 * part - percent * whole;
      tried += 1;
      if (compareShare(part, whole, percent) !== (truth < 0 ? -1 : truth > 0 ? 1 : 0))
        wrong.push(`${part}/${whole} against ${percent} %`);
    }
  }
console.log(JSON.stringify({ tried, wrong: wrong.slice(0, 10) }));
