export interface ProgressLine {
  readonly show: (line: string) => void;
  readonly clear: () => void;
}

/** One line of a terminal, written over again and again; silent where nobody watches. */
export function progressLine(stream: NodeJS.WriteStream): ProgressLine {
  let shown = '';
  return {
    show(line) {
      if (!stream.isTTY || line === shown) return;
      stream.write(`\r\u001B[K${line}`);
      shown = line;
    },
    clear() {
      if (shown !== '') stream.write('\r\u001B[K');
      shown = '';
    },
  };
}
