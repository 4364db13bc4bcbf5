import { createContext } from 'react';

/** Nothing is left out, however long it is: true while it is printed. */
export const WholeContext = createContext(false);
