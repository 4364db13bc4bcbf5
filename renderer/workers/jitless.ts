import { z } from 'zod';

// Schemas compile themselves with `new Function`, which the content policy forbids. Imported before
// anything that builds a schema, or the first one built would try.
z.config({ jitless: true });
