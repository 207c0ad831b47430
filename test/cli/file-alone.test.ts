import { fileAlone } from "../../cli/read/file-trouble.ts";

it("an error in one file is a sentence about that file", async () => {
  const work = async () => {
    await Promise.resolve();
    throw new TypeError("x is\nnot a function");
  };
  const answer = await fileAlone<unknown>(work, ({ vi }) => vi);
  expect(answer).toBe(
    "Chương trình gặp lỗi khi tính tệp này (x is not a function); các tệp khác vẫn được tính. Hãy báo cho người phát triển.",
  );
});

it("an answer is handed on", async () => {
  expect(
    await fileAlone(
      async () => Promise.resolve(4),
      () => 0,
    ),
  ).toBe(4);
});
