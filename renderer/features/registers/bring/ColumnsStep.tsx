import { NativeSelect } from '@mantine/core';
import { useId, useMemo } from 'react';
import { columnsOf } from '../../../../shared/exchange/index.ts';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { SheetSummary, SheetTop } from '../../../workers/importWork.ts';
import type { ColumnChoices } from './columnChoice.ts';
import { choose, missingRequired } from './columnChoice.ts';
import { columnLetter } from '../../../workers/importLines.ts';
import { certaintyWords, otherCertainties, words } from './words.ts';

interface ColumnsStepProps {
  readonly register: RegisterId;
  readonly sheets: readonly SheetSummary[];
  readonly sheet: number;
  /** Undefined where the sheet has no headings to go by. */
  readonly top: SheetTop | undefined;
  readonly choices: ColumnChoices;
  readonly language: string;
  readonly onSheet: (sheet: number) => void;
  readonly onHeader: (row: number) => void;
  readonly onChoices: (choices: ColumnChoices) => void;
  readonly onLanguage: (language: string) => void;
}

/** Which sheet, which row holds the headings, and which field each column goes into. */
export function ColumnsStep(props: ColumnsStepProps) {
  const { register, sheets, sheet, top, choices, language, onSheet, onLanguage } = props;
  const { say } = useSpeech();
  const columns = useMemo(() => columnsOf(register), [register]);
  const missing = missingRequired(columns, choices);
  const matched = choices.filter((choice) => choice !== undefined).length;
  const isTruncated = sheets[sheet]?.isTruncated === true;
  return (
    <div className="bring-columns">
      <div className="bring-choices">
        {sheets.length > 1 ? (
          <NativeSelect
            size="xs"
            label={say(words.sheet)}
            value={String(sheet)}
            onChange={(event) => onSheet(Number(event.currentTarget.value))}
            data={sheets.map(({ name, rows, isHidden }, i) => ({
              value: String(i),
              label: say(words.sheetRows, {
                name: isHidden ? say(words.hidden, { name }) : name,
                rows,
              }),
            }))}
          />
        ) : null}
        <NativeSelect
          size="xs"
          label={say(words.language)}
          value={language}
          onChange={(event) => onLanguage(event.currentTarget.value)}
          data={[
            { value: 'en', label: 'English' },
            { value: 'zh-CN', label: '简体中文' },
          ]}
        />
        <p className="quiet small bring-help">{say(words.columnsHelp)}</p>
      </div>
      {isTruncated ? (
        <p className="bring-warning" role="note">
          {say(words.truncated)}
        </p>
      ) : null}
      {top === undefined ? (
        <p role="alert">{say(words.empty)}</p>
      ) : (
        <>
          <SheetTable {...props} top={top} />
          <div className="small" role="status">
            <p>
              {matched === 0
                ? say(words.noColumns)
                : say(words.matched, { matched, columns: choices.length })}
            </p>
            {missing.length === 0 ? null : (
              <p className="bring-warning">
                {say(words.needed, {
                  fields: missing.map(({ label }) => say(label)).join(say(comma)),
                })}
              </p>
            )}
          </div>
        </>
      )}
    </div>
  );
}

const comma = { en: ', ', 'zh-CN': '、' };

function SheetTable(props: ColumnsStepProps & { readonly top: SheetTop }) {
  const { register, top, choices, onHeader, onChoices } = props;
  const { say } = useSpeech();
  const name = useId();
  const { header, rows } = top;
  const options = useMemo(
    () => [
      { value: '', label: say(words.leaveOut) },
      ...columnsOf(register).map(({ key, label, isRequired }) => ({
        value: key,
        label: isRequired ? `${say(label)} *` : say(label),
      })),
    ],
    [register, say],
  );
  const isHeading = (row: number) => row >= header.row && row < header.row + header.rowCount;
  return (
    <div className="bring-sheet" tabIndex={0} role="region" aria-label={say(words.columns)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(words.headings)}</th>
            {header.headings.map((heading, at) => {
              const choice = choices[at];
              const letter = columnLetter(at);
              const certainty =
                choice === undefined
                  ? otherCertainties.none
                  : choice.by === 'hand'
                    ? otherCertainties.hand
                    : certaintyWords[choice.by];
              return (
                <th
                  key={letter}
                  scope="col"
                  className={choice === undefined ? 'bring-out' : `bring-${choice.by}`}
                >
                  <NativeSelect
                    size="xs"
                    aria-label={
                      heading === ''
                        ? say(words.fieldOfBare, { letter })
                        : say(words.fieldOf, { letter, heading })
                    }
                    value={choice?.key ?? ''}
                    onChange={({ currentTarget: { value } }) =>
                      onChoices(choose(choices, at, value === '' ? undefined : value))
                    }
                    data={options}
                  />
                  <span className="bring-certainty">
                    <span className="quiet">{letter}</span> {say(certainty)}
                  </span>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // Rows of a sheet are known by their place alone.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row} className={rowClass(row, header.row, isHeading(row))}>
              <th scope="row">
                <label className="bring-row">
                  <input
                    type="radio"
                    name={name}
                    checked={row === header.row}
                    onChange={() => onHeader(row)}
                    aria-label={say(words.headingRow, { row: row + 1 })}
                  />
                  <span aria-hidden="true">{row + 1}</span>
                </label>
              </th>
              {cells.map((cell, at) => (
                <td key={columnLetter(at)} className={choices[at] === undefined ? 'bring-out' : ''}>
                  <span className="clip">{cell}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rowClass(row: number, headerRow: number, isHeading: boolean): string {
  if (isHeading) return 'bring-heading';
  return row < headerRow ? 'bring-above' : '';
}
