/** Throws from a timer while its answer is still awaited. */
export const sign = () =>
  new Promise(() => {
    setTimeout(() => {
      throw new Error('from a timer');
    }, 5);
  });
