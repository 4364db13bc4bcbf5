const marks: readonly (readonly [name: string, mark: RegExp])[] = [
  ['Apache-2.0', /Apache License/i],
  ['OFL-1.1', /SIL OPEN FONT LICENSE/i],
  ['BSD-3-Clause', /Redistribution and use (?:of this software )?in source and binary forms/i],
  ['ISC', /with or without fee is hereby granted, provided that/i],
  ['MIT', /MIT License|Permission is hereby granted,? free of charge/i],
  ['0BSD', /Permission to use, copy, modify, and\/or distribute this software/i],
];

/** The usual short name of a licence, by the words that are in it alone; empty for one not known. */
export function licenceName(text: string): string {
  return marks.find(([, mark]) => mark.test(text))?.[0] ?? '';
}
