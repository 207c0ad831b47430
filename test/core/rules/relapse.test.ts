import { plan7488 } from "../../../core/plan/plan-7488.ts";
import { relapse, type RelapseFacts } from "../../../core/rules/relapse.ts";

const nothing: RelapseFacts = { statedOn: null, selectedAgain: false, pointsThen: null, pointsNow: null };
const points = (numerator: number, denominator = 1) => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});
const codes = (facts: Partial<RelapseFacts>) =>
  relapse.judge({ ...nothing, ...facts }, plan7488).because.map(({ code }) => code);

describe("relapse is a dated statement; everything else only suggests it (Quy ước Q12)", () => {
  it("stated, the area has not stayed transformed", () => {
    expect(relapse.judge({ ...nothing, statedOn: "12/5/2019" }, plan7488)).toMatchObject({
      verdict: "notMet",
      because: [{ sentence: { vi: "Cấp có thẩm quyền ghi tái phức tạp ngày 12/5/2019." } }],
    });
  });

  it("a suggestion never changes the verdict", () => {
    const facts = { ...nothing, selectedAgain: true, pointsThen: points(40), pointsNow: points(41) };
    expect(relapse.judge(facts, plan7488).verdict).toBe("met");
    expect(codes(facts)).toEqual(["relapse/none", "relapse/selectedAgain", "relapse/scoreBack"]);
  });

  it("a score back above the selection year's is compared exactly", () => {
    expect(codes({ pointsThen: points(1, 3), pointsNow: points(2, 6) })).toEqual(["relapse/none"]);
    expect(codes({ pointsThen: points(1, 3), pointsNow: points(3334, 10_000) })).toContain("relapse/scoreBack");
    expect(codes({ pointsThen: null, pointsNow: points(99) })).toEqual(["relapse/none"]);
  });

  it("says what to do where something suggests it, as a convention", () => {
    const facts = { ...nothing, selectedAgain: true, pointsThen: points(40), pointsNow: points(41) };
    const because = relapse.judge(facts, plan7488).because;
    expect(because.map(({ sentence, citation }) => [sentence.vi, citation.clause])).toEqual([
      ["Chưa ghi tái phức tạp.", "II.1-1"],
      ["Gợi ý: địa bàn được lựa chọn lại sau khi đã chuyển hóa. Nếu đã tái phức tạp, hãy ghi vào sổ theo dõi.", "Q12"],
      ["Gợi ý: điểm hiện nay cao hơn điểm của năm được lựa chọn. Nếu đã tái phức tạp, hãy ghi vào sổ theo dõi.", "Q12"],
    ]);
  });

  it("a score that is not known now suggests nothing", () => {
    expect(codes({ pointsThen: points(40), pointsNow: null })).toEqual(["relapse/none"]);
  });
});
