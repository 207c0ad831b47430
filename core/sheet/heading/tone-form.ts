/** The letters without their tone, then the tone: «khóang» and «khoáng» are one word. */
export function toneForm(word: string): string {
  const parts = word.normalize("NFD");
  return parts.replace(tone, "") + (parts.match(tone) ?? []).join("");
}

const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;
