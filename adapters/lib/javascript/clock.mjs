/** Runs `work` with the clock standing still at `time`, for signers that have no option for it and ask `Date`. */
export async function at(time, work) {
  const RealDate = globalThis.Date;
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      super(...(given.length > 0 ? given : [time.getTime()]));
    }

    static now() {
      return time.getTime();
    }
  };
  try {
    return await work();
  } finally {
    globalThis.Date = RealDate;
  }
}
