// Loaded before the program: the machine's clock stands at noon of the day that CLOCK_DAY names.
const now = Date.parse(`${process.env.CLOCK_DAY}T12:00:00Z`);
globalThis.Date = class extends Date {
  constructor(...given) {
    super(...(given.length === 0 ? [now] : given));
  }
  static now() {
    return now;
  }
};
