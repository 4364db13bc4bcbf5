import type { Language } from '../lib/index.ts';
import { instruments, type InstrumentId } from './instruments.ts';
import type { Instrument } from './instruments/instrument.ts';

/**
 * A place in an instrument. The article is written the short English way, without the word "Art.":
 * `38`, `28-30`, `5, 7, 8`, `13(2)`, `14 para. 2`, `5 para. 1 item 4`, `5.4 b`, `annex D`, `table D.5`;
 * empty for the instrument as a whole.
 */
export interface Clause {
  readonly instrument: InstrumentId;
  readonly article: string;
}

/** The clause as cited in the asked language: `PIPL Art. 38` or `《个人信息保护法》第38条`. */
export function formatClause(clause: Clause, language: Language): string {
  const instrument: Instrument = instruments[clause.instrument];
  const name = instrument.shortName[language];
  const article = clause.article.trim();
  if (language === 'en')
    return article === '' ? name : `${name} ${englishArticle(instrument, article)}`;
  const title = /^[A-Z]/.test(name) ? name : `《${name}》`;
  if (article === '') return title;
  return (
    title +
    article
      // A letter after a comma is a further item of the same clause, not a clause.
      .split(/[,;]\s*(?!\s|[a-z](?:$|,))/)
      .map((part) => chineseArticle(instrument, part))
      .join('、')
  );
}

/** Clauses in a row, separated as the language does it. */
export function formatClauses(clauses: readonly Clause[], language: Language): string {
  const separator = language === 'en' ? '; ' : '；';
  return clauses.map((clause) => formatClause(clause, language)).join(separator);
}

const annexPattern = /^(annex|table)\s+(.+)$/i;

function englishArticle(instrument: Instrument, article: string): string {
  if (annexPattern.test(article)) return article;
  const isSeveral = /[,;]/.test(article) || /^\d+(\.\d+)*\s*-\s*\d/.test(article);
  if (instrument.kind === 'standard') return `${isSeveral ? 'clauses' : 'clause'} ${article}`;
  return `${isSeveral ? 'Arts.' : 'Art.'} ${article}`;
}

function chineseArticle(instrument: Instrument, part: string): string {
  const annex = annexPattern.exec(part);
  if (annex !== null) return chineseAnnex(instrument, annex[1] ?? '', annex[2] ?? '');
  const range = /^(\d+(?:\.\d+)*)\s*-\s*(\d+(?:\.\d+)*)$/.exec(part);
  if (range !== null) return `第${range[1]}条至第${range[2]}条`;
  const single = /^(\d+(?:\.\d+)*)(.*)$/.exec(part);
  if (single === null) return `第${part}条`;
  return `第${single[1]}条${chineseDetail(instrument, (single[2] ?? '').trim())}`;
}

function chineseAnnex(instrument: Instrument, word: string, rest: string): string {
  if (word.toLowerCase() === 'table') return `表${rest}`;
  const heading = instrument.kind === 'standard' ? '附录' : '附件';
  return /^\d+$/.test(rest) ? `${heading}第${rest}项` : `${heading}${rest}`;
}

/** Paragraphs (款) and items (项). A bracketed number alone is an item in Chinese law, a paragraph abroad. */
function chineseDetail(instrument: Instrument, detail: string): string {
  if (instrument.kind === 'standard') {
    // `a, e, f` are items of one clause; words such as "note" stay as they are.
    if (!/^[a-z](, [a-z])*$/.test(detail)) return detail;
    return detail.replaceAll(/[a-z]/g, '$&)').replaceAll(', ', '、');
  }
  return detail
    .replace(/para\.\s*(\d+)/g, '第$1款')
    .replace(/item\s*(\d+)/g, '第$1项')
    .replace(/\((\d+)\)/g, instrument.legalOrder === 'cn' ? '第$1项' : '第$1款')
    .replace(/\(([a-z])\)/g, '($1)项')
    .replace(/([款项])-第/g, '$1至第')
    .replace(/\s+/g, '');
}
