import type { Language, Text } from '../../shared/lib/index.ts';
import { formatMessage } from '../../shared/i18n/index.ts';
import type { MessageValues } from '../../shared/i18n/index.ts';

/** Where a command speaks: results to standard output, everything else to standard error. */
export interface Terminal {
  readonly language: Language;
  /** A line of the result. */
  print(line: string): void;
  /** A line about the work or what is wrong with it. */
  tell(line: string): void;
  /** Progress of long work; shown only when a person is watching. */
  progress(label: string, done: number, total: number): void;
  say(message: Text, values?: MessageValues): string;
}

/** The language of the environment: Chinese where the locale is Chinese, else English. */
export function languageOf(environment: NodeJS.ProcessEnv): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

export function createTerminal(language: Language): Terminal {
  const isWatched = process.stderr.isTTY === true;
  let isOpen = false;
  const close = () => {
    if (isOpen) process.stderr.write('\r\u001B[K');
    isOpen = false;
  };
  return {
    language,
    print(line) {
      close();
      process.stdout.write(`${line}\n`);
    },
    tell(line) {
      close();
      process.stderr.write(`${line}\n`);
    },
    progress(label, done, total) {
      if (!isWatched) return;
      const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
      process.stderr.write(`\r\u001B[K${label} ${percent} %`);
      isOpen = true;
      if (done >= total) close();
    },
    say: (message, values = {}) => formatMessage(message[language], language, values),
  };
}
