import { Component } from 'react';
import type { ErrorInfo, ReactNode } from 'react';
import { inLanguage, text } from '../../shared/lib/index.ts';
import { languageOf, defaultPreferences } from '../data/preferences/preferences.ts';
import './errorBoundary.css';

interface ErrorBoundaryProps {
  readonly languages: readonly string[];
  readonly children: ReactNode;
}

const words = {
  title: text('Something in the program failed', '程序发生错误'),
  body: text(
    'Every change you made before is stored. Reload the program to go on; if it fails again at the same place, copy the report and send it to whoever maintains your installation. It holds no records.',
    '此前的所有改动均已保存。请重新载入程序后继续；如在同一位置再次出错，请复制错误报告并发送给负责维护的人员。报告中不含任何记录内容。',
  ),
  reload: text('Reload', '重新载入'),
  copy: text('Copy report', '复制报告'),
};

/** The last resort: a plain page that needs nothing of what failed. */
export class ErrorBoundary extends Component<
  ErrorBoundaryProps,
  { readonly report: string | null }
> {
  override state = { report: null };

  static getDerivedStateFromError(error: unknown) {
    return { report: reportOf(error) };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo) {
    this.setState({ report: `${reportOf(error)}\n${componentStack ?? ''}` });
  }

  override render() {
    const { report } = this.state;
    if (report === null) return this.props.children;
    const language = languageOf(defaultPreferences, this.props.languages);
    const say = (each: (typeof words)['title']) => inLanguage(each, language);
    return (
      <main className="failure" lang={language}>
        <h1>{say(words.title)}</h1>
        <p>{say(words.body)}</p>
        <p className="failure-actions">
          <button type="button" onClick={() => window.location.reload()}>
            {say(words.reload)}
          </button>
          <button type="button" onClick={() => void navigator.clipboard.writeText(report)}>
            {say(words.copy)}
          </button>
        </p>
        <pre tabIndex={0}>{report}</pre>
      </main>
    );
  }
}

function reportOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
