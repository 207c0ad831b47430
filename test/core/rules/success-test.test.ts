import fc from "fast-check";
import { plan7488 } from "../../../core/plan/plan-7488.ts";
import type { NotApplicableCounting, Plan } from "../../../core/plan/plan.ts";
import { decides } from "../../../core/rules/reading-choices.ts";
import { successAlternatives, successTest, type SuccessFacts } from "../../../core/rules/success-test.ts";
import type { Verdict } from "../../../core/verdict.ts";
import { planWithout } from "./plan-without.ts";

const letters: Readonly<Record<string, Verdict>> = { m: "met", n: "notMet", "-": "notApplicable", "?": "undetermined" };
const yes = { G1: true, G2: true };

/** T1 … T10 as ten letters: m met, n not met, - not applicable, ? undetermined. */
function facts(targets: string, gates: SuccessFacts["gates"] = yes): SuccessFacts {
  return {
    targets: Object.fromEntries(
      [...targets].map((letter, index) => [`T${index + 1}`, letters[letter] ?? "undetermined"]),
    ),
    gates,
  };
}

const judge = (targets: string, gates?: SuccessFacts["gates"], option?: NotApplicableCounting) =>
  successTest.judge(facts(targets, gates), plan7488, option && { notApplicable: option });

describe("success of an area: 80 % of the targets that apply, and both gates (III.4)", () => {
  it.each([
    // 10 → 8, 9 → 8, 8 → 7, 7 → 6, 6 → 5, 5 → 4
    ["mmmmmmmmnn", "met"],
    ["mmmmmmmnnn", "notMet"],
    ["mmmmmmmmn-", "met"],
    ["mmmmmmmnn-", "notMet"],
    ["mmmmmmmn--", "met"],
    ["mmmmmmnn--", "notMet"],
    ["mmmmmmn---", "met"],
    ["mmmmmnn---", "notMet"],
    ["mmmmmn----", "met"],
    ["mmmmnn----", "notMet"],
    ["mmmmn-----", "met"],
    ["mmmnn-----", "notMet"],
    ["m---------", "met"],
    ["----------", "notApplicable"],
  ])("%s is %s", (targets, verdict) => expect(judge(targets).verdict).toBe(verdict));

  it.each<[string, SuccessFacts["gates"], Verdict]>([
    ["mmmmmmmmmm", { G1: false, G2: true }, "notMet"],
    ["mmmmmmmmmm", { G1: true, G2: false }, "notMet"],
    ["mmmmmmmmmm", { G1: null, G2: true }, "undetermined"],
    ["mmmmmmmmmm", { G1: true }, "undetermined"],
    ["mmmmmmmmmm", {}, "undetermined"],
    ["??????????", { G1: false, G2: null }, "notMet"],
    ["mmmmmmmnnn", {}, "notMet"],
    ["----------", { G1: false, G2: true }, "notMet"],
    ["----------", {}, "notApplicable"],
  ])("%s with gates %j is %s", (targets, gates, verdict) => expect(judge(targets, gates).verdict).toBe(verdict));

  it.each([
    ["mmmmmmmm??", "met"], // 8 are enough, whatever the two say
    ["mmmmmmmn??", "undetermined"], // 7 to 9 of 10
    ["mmmmmmnn??", "undetermined"], // 6 to 8 of 10
    ["mmmmmnnn??", "notMet"], // at most 7 of 10
    ["mmmmmmm-??", "undetermined"],
    ["??????????", "undetermined"],
    ["mmmmmmmmn?", "met"],
  ])("with figures missing, %s is %s", (targets, verdict) => expect(judge(targets).verdict).toBe(verdict));

  it("an absent target is undetermined, not met", () => {
    expect(successTest.judge({ targets: {}, gates: yes }, plan7488).verdict).toBe("undetermined");
  });

  it("says the arithmetic in words", () => {
    const vi = (targets: string, gates?: SuccessFacts["gates"]) =>
      judge(targets, gates).because.map(({ sentence }) => sentence.vi);
    expect(vi("mmmmmmmmm-")).toEqual(["Đạt 9/9 chỉ tiêu áp dụng (100,00 %), mức tối thiểu 80 % là 8."]);
    expect(vi("mmmmmmnmn-")).toEqual(["Đạt 7/9 chỉ tiêu áp dụng (77,78 %), dưới 80 %; cần 8, thiếu 1."]);
    expect(vi("mmmmmmmn??")).toEqual(["Chưa đủ số liệu: đạt từ 7 đến 9 trên 10 chỉ tiêu, cần 8; còn thiếu T9, T10."]);
    expect(vi("mmmmmmmm??")[0]).toBe("Đạt ít nhất 8/10 chỉ tiêu áp dụng (80,00 %), mức tối thiểu 80 % là 8.");
    expect(vi("mmmmmnnn??")[0]).toBe("Nhiều nhất đạt 7/10 chỉ tiêu áp dụng (70,00 %), dưới 80 %; cần 8, thiếu 1.");
    expect(vi("mmmmmmmm??")[1]).toBe("Còn thiếu T9, T10, nhưng kết quả không phụ thuộc vào đó.");
    expect(vi("mmmmmmmmmm", { G1: null, G2: false }).slice(1)).toEqual([
      "G1 (Giảm cơ bản tội phạm và tệ nạn xã hội): cấp có thẩm quyền chưa kết luận.",
      "G2 (Không để phức tạp nổi lên về trật tự, an toàn xã hội): Không.",
    ]);
  });
});

describe("what other ways of counting would say (Quy ước Q4, Q5)", () => {
  it.each<[string, NotApplicableCounting, Verdict]>([
    ["mmmmmmnn--", "leave-out", "notMet"], // 6 of 8
    ["mmmmmmnn--", "as-met", "met"], // 8 of 10
    ["mmmmmmmn--", "leave-out", "met"], // 7 of 8
    ["mmmmmmmn--", "as-not-met", "notMet"], // 7 of 10
  ])("%s counted %s is %s", (targets, option, verdict) => expect(judge(targets, yes, option).verdict).toBe(verdict));

  it("notices when that decides", () => {
    expect(successAlternatives(facts("mmmmmmnn--"), plan7488)).toMatchObject({
      leaveOut: "notMet",
      asMet: "met",
      asNotMet: "notMet",
      notApplicableDecides: true,
    });
    expect(successAlternatives(facts("mmmmmmmn--"), plan7488)).toMatchObject({
      leaveOut: "met",
      asMet: "met",
      asNotMet: "notMet",
    });
    expect(successAlternatives(facts("mmmmmmmmmm"), plan7488).notApplicableDecides).toBe(false);
  });

  it("five dashes: T1–T5, T6, T7, T8–T9, T10; a dash is met when all its applicable parts are", () => {
    // 8 of 10, but two of five dashes are broken: 3 of 5 is 60 %.
    expect(successAlternatives(facts("nmmmmmmnmm"), plan7488)).toMatchObject({ dashes: "notMet", dashesDecide: true });
    // 8 of 10 with both failures in one dash: 4 of 5 is 80 %.
    expect(successAlternatives(facts("nnmmmmmmmm"), plan7488)).toMatchObject({ dashes: "met", dashesDecide: false });
    // 7 of 10 fails, yet four of five dashes hold.
    expect(successAlternatives(facts("nnnmmmmmmm"), plan7488)).toMatchObject({ dashes: "met", dashesDecide: true });
    // A dash without any applicable part leaves the count: 3 of 4 is 75 %.
    expect(successAlternatives(facts("-----mnmmm"), plan7488)).toMatchObject({ dashes: "notMet" });
  });
});

describe("a verdict that rests on how targets are counted says so", () => {
  const otherwise = (targets: string, gates = yes, option?: NotApplicableCounting) =>
    judge(targets, gates, option).readings.map(({ choices, how, verdict }) => [
      choices.map(({ id }) => id).join(";"),
      how.vi.replaceAll("\u00a0", " "),
      verdict,
    ]);

  it("with its convention: 6 of 8 fails, 8 of 10 would not", () => {
    expect(otherwise("mmmnnmmm--")).toEqual([
      ["Q5=as-met", "8/10 = 80,00 %", "met"],
      // 6 of 8 targets, and the two gates.
      ["Q6=two-more-targets", "8/10 = 80,00 %", "met"],
    ]);
    const [reading] = judge("mmmnnmmm--").readings;
    expect(reading?.choices[0]).toMatchObject({
      says: { vi: "coi chỉ tiêu không áp dụng là đạt" },
      citation: { kind: "convention", clause: "Q5" },
    });
  });

  it("7 of 8 succeeds, 7 of 10 would not", () => {
    expect(otherwise("n--mmmmmmm")).toEqual([["Q5=as-not-met", "7/10 = 70,00 %", "notMet"]]);
  });

  it("a plan that counts them as met says what leaving them out would give", () => {
    expect(otherwise("mmmnnmmm--", yes, "as-met")).toEqual([
      ["Q5=leave-out", "6/8 = 75,00 %", "notMet"],
      ["Q5=as-not-met", "6/10 = 60,00 %", "notMet"],
    ]);
  });

  it("8 of 10 succeeds, 3 of 5 dashes would not", () => {
    expect(otherwise("nmmmmmmnmm")).toEqual([["Q4=five", "3/5 = 60,00 %", "notMet"]]);
  });

  // The four cases of the plan's own page: T5, T9 not met with T3 not applicable; T7, T10; T2, T4, T5; T2, T6, T7, T9.
  it.each<[string, Verdict, readonly string[]]>([
    ["mm-mnmmmnm", "notMet", ["Q5=as-met", "Q6=two-more-targets"]],
    ["mmmmmmnmmn", "met", ["Q4=five"]],
    ["mnmnnmmmmm", "notMet", ["Q4=five"]],
    ["mnmmmnnmnm", "notMet", []],
  ])("%s is %s, turned by %j", (targets, verdict, turned) => {
    expect(judge(targets).verdict).toBe(verdict);
    expect(otherwise(targets).map(([id]) => id)).toEqual(turned);
  });

  it("names two readings together only where neither turns it alone", () => {
    // 6 of 8, 6 of 10 and 8 of 10 by targets; by dashes T1–T5 not met, T6 n/a, T7 and T8–T9 met, T10 n/a: 2 of 3, 4 of 5.
    expect(otherwise("nnnmm-mmm-")).toEqual([["Q4=five;Q5=as-met", "4/5 = 80,00 %", "met"]]);
  });

  it("a gate answered No decides, unless gates were two more targets, which the plan's words hardly bear", () => {
    expect(otherwise("mmmnnmmm--", { G1: false, G2: true })).toEqual([]);
    const no = { G1: false, G2: true };
    expect(otherwise("mmmmmmmmmm", no)).toEqual([["Q6=two-more-targets", "11/12 = 91,67 %", "met"]]);
    expect(decides(judge("mmmmmmmmmm", no).readings)).toBe(false);
    expect(decides(judge("mmmnnmmm--").readings)).toBe(true);
  });

  it("read by dashes, or with all that applies to nothing counted as met, it names the way back", () => {
    const under = (targets: string, chosen: Parameters<typeof successTest.judge>[2]) =>
      successTest
        .judge(facts(targets), plan7488, chosen)
        .readings.map(({ choices, how, verdict }) => [
          choices.map(({ id }) => id),
          how.vi.replaceAll("\u00a0", " "),
          verdict,
        ]);
    expect(under("nmmmmnmmmm", { targets: "five" })).toEqual([[["Q4=ten"], "8/10 = 80,00 %", "met"]]);
    expect(under("----------", { notApplicable: "as-met" })).toEqual([
      [["Q5=leave-out"], "0/0", "notApplicable"],
      [["Q5=as-not-met"], "0/10 = 0,00 %", "notMet"],
    ]);
  });

  it("while figures are missing these come first", () => expect(otherwise("mmmmn?mm--")).toEqual([]));

  it("says how many do not apply and are counted all the same", () => {
    const said = (option: NotApplicableCounting) =>
      judge("mmmmmmmm--", yes, option).because.map(({ sentence, citation }) => [sentence.vi, citation.clause]);
    expect(said("as-met")).toEqual([
      ["Đạt 10/10 chỉ tiêu áp dụng (100,00 %), mức tối thiểu 80 % là 8.", "III.4"],
      ["Trong đó 2 chỉ tiêu không áp dụng được coi là đạt.", "Q5"],
    ]);
    expect(said("as-not-met")[1]).toEqual(["Trong đó 2 chỉ tiêu không áp dụng được coi là không đạt.", "Q5"]);
    expect(said("leave-out")).toHaveLength(1);
    expect(judge("mmmmmmmmmm", yes, "as-met").because).toHaveLength(1);
  });
});

describe("another plan", () => {
  const plan: Plan = {
    ...plan7488,
    targets: plan7488.targets.slice(0, 8),
    gates: [],
    successFloor: { ...plan7488.successFloor, value: "62.5" },
  };
  const judged = (targets: string) => successTest.judge(facts(targets, {}), plan).verdict;

  it("without gates rests on its targets alone, by its own floor: 5 of 8 is 62,5 %", () => {
    expect(judged("mmmmmnnn")).toBe("met");
    expect(judged("mmmmnnnn")).toBe("notMet");
    expect(judged("mmmm?nnn")).toBe("undetermined");
  });

  it("prints shares as it says, and turns to no other reading without a floor: 7 of 9 is 77,778 %", () => {
    const three: Plan = {
      ...plan7488,
      display: { value: { decimals: 3, rounding: "half-up" as const }, citation: plan7488.scoring },
    };
    expect(successTest.judge(facts("mmmmmmmnn-"), three).because[0]?.sentence.vi).toContain(
      "7/9 chỉ tiêu áp dụng (77,778 %)",
    );
    expect(successAlternatives(facts("mmmmmmmmnn"), planWithout("successFloor"))).toMatchObject({
      dashes: "notApplicable",
      dashesDecide: false,
    });
  });

  it("with no target that applies says so", () => {
    expect(successTest.judge(facts("--------", {}), plan).because.map(({ sentence }) => sentence.vi)).toEqual([
      "Không có chỉ tiêu nào áp dụng.",
    ]);
  });
});

describe("laws", () => {
  const letter = fc.constantFrom("m", "n", "-", "?");
  const ten = fc.array(letter, { minLength: 10, maxLength: 10 });
  const gate = fc.constantFrom<boolean | null>(true, false, null);
  const order = ["notMet", "undetermined", "met"];

  it("one more met target never turns success into failure", () => {
    fc.assert(
      fc.property(ten, gate, gate, fc.nat({ max: 9 }), (targets, G1, G2, at) => {
        const better = targets.map((one, index) => (index === at && one !== "-" ? "m" : one));
        const [before, after] = [targets, better].map((one) => judge(one.join(""), { G1, G2 }).verdict);
        if (before !== "notApplicable")
          expect(order.indexOf(after ?? "")).toBeGreaterThanOrEqual(order.indexOf(before ?? ""));
      }),
    );
  });

  it("a definite verdict holds however the missing figures turn out", () => {
    fc.assert(
      fc.property(ten, ten, gate, gate, (targets, outcome, G1, G2) => {
        const { verdict } = judge(targets.join(""), { G1, G2 });
        fc.pre(verdict === "met" || verdict === "notMet");
        const filled = targets.map((one, index) => (one === "?" ? (outcome[index] === "m" ? "m" : "n") : one));
        expect(judge(filled.join(""), { G1: G1 ?? true, G2: G2 ?? true }).verdict).toBe(verdict);
      }),
    );
  });

  it("what is not applicable lies between not met and met", () => {
    fc.assert(
      fc.property(ten, gate, gate, (targets, G1, G2) => {
        const by = (option: NotApplicableCounting) =>
          order.indexOf(judge(targets.join(""), { G1, G2 }, option).verdict);
        fc.pre(by("leave-out") >= 0);
        expect(by("as-not-met")).toBeLessThanOrEqual(by("leave-out"));
        expect(by("leave-out")).toBeLessThanOrEqual(by("as-met"));
      }),
    );
  });

  it("the order of the targets does not matter to the count", () => {
    fc.assert(
      fc.property(ten, fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 10 }), (targets, order) => {
        const shuffled = order.map((index) => targets[index]).join("");
        expect(judge(shuffled).verdict).toBe(judge(targets.join("")).verdict);
      }),
    );
  });
});
