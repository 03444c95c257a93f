export const signature = () => 'x';
