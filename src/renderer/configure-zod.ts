import { z } from 'zod';

// zod otherwise compiles its parsers with `new Function`, which the page's policy refuses. Imported first.
z.config({ jitless: true });
