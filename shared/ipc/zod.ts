import * as z from 'zod';

// The page's policy forbids compiling schemas into functions, and even the attempt is reported. It
// is made when a schema is built, so this must come first.
z.config({ jitless: true });

export { z };
