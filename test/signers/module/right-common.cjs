const signer = import('../signature.mjs');

module.exports = {
  implementation: { name: 'right-common' },
  async sign(input) {
    const { signed } = await signer;
    return { ...signed(input), headers: new Headers(signed(input).headers) };
  },
};
