import type { CellProblem, PersonalKind } from '../../../shared/exchange/cells/index.ts';
import { text } from '../../../shared/lib/index.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';

interface FieldProblemProps {
  readonly id: string;
  readonly problem: CellProblem | undefined;
  readonly personal: PersonalKind | undefined;
}

/** What is wrong with what was entered, or what it should better not hold; tied to the field by its id. */
export function FieldProblem({ id, problem, personal }: FieldProblemProps) {
  const { say } = useSpeech();
  if (problem !== undefined) {
    const { expected, found, fix } = problem;
    return (
      <p id={id} className="field-problem" role="alert">
        {say(words.problem, { expected: say(expected), found: say(found), fix: say(fix) })}
      </p>
    );
  }
  if (personal === undefined) return null;
  return (
    <p id={id} className="field-warning" role="status">
      {say(words.personal, { kind: say(kinds[personal]) })}
    </p>
  );
}

const words = {
  problem: text('Expected {expected}; found {found}. {fix}', '应为{expected}，实为{found}。{fix}'),
  personal: text(
    'This looks like {kind}. The map describes how personal information is handled; it should not hold any.',
    '此处疑似含有{kind}。数据地图仅描述个人信息的处理情况，不应载有个人信息本身。',
  ),
};

const kinds = {
  'identity-number': text('an identity card number', '身份证号码'),
  'bank-card': text('a bank card number', '银行卡号'),
  'mobile-number': text('a mobile number', '手机号码'),
  'passport-number': text('a passport number', '护照号码'),
  email: text('a person’s e-mail address', '个人电子邮箱地址'),
};
