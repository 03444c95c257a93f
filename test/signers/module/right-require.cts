const signer = import('../signature.mjs');

export = {
  sign: async (input: unknown): Promise<unknown> => (await signer).signed(input),
};
