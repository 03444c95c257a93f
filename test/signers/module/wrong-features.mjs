export const features = 'session-token';
export const sign = () => ({});
