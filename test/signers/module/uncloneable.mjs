export const implementation = { name: () => 1 };
export const sign = () => ({});
