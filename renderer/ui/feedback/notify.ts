import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { inLanguage, text } from '../../../shared/lib/index.ts';

const close = text('Close', '关闭');

export interface Notice {
  /** The same id replaces what it said before. */
  readonly id?: string;
  readonly kind: 'done' | 'problem' | 'working';
  readonly message: ReactNode;
  readonly title?: string;
}

/** Tells something that happened. Problems stay until they are closed; the rest goes by itself. */
export function notify({ id, kind, message, title }: Notice): void {
  if (id !== undefined) notifications.hide(id);
  notifications.show({
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    message,
    color: kind === 'problem' ? 'red' : 'ink',
    loading: kind === 'working',
    autoClose: kind === 'done' ? 5000 : false,
    withBorder: true,
    // Called from anywhere, so the language is taken from the page, which always bears it.
    closeButtonProps: {
      'aria-label': inLanguage(close, document.documentElement.lang === 'zh-CN' ? 'zh-CN' : 'en'),
    },
    role: kind === 'problem' ? 'alert' : 'status',
  });
}

export function takeBackNotice(id: string): void {
  notifications.hide(id);
}
