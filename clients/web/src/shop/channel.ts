/** Whose prices the shop shows. */
export const CHANNEL = 'default-channel';
