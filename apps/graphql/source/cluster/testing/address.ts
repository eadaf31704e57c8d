/** Where workers listen. */
export const HOST = '127.0.0.1';

/** The variable that tells them the port. */
export const PORT = 'SHARED_PORT';
