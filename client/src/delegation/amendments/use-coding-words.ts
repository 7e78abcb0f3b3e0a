import { type Coding, FUNCTIONS, keyed, type MechanismSpec, type TextWording } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useFunctionNames } from '../../situation/Coverage.tsx';
import { useText } from '../../store/table.ts';
import { useArticleWords } from '../mechanisms/use-article-words.ts';
import { useNumbers } from '../mechanisms/use-numbers.ts';

/** What a coded clause does, in a sentence: which article it changes and how, or which mechanism it sets up. */
export function useCodingWords(): (coding: Coding, text: Pick<TextWording, 'clauses' | 'mechanisms'>) => string {
  const { t } = useLingui();
  const words = useText();
  const article = useArticleWords();
  const { share } = useNumbers();
  const functions = useFunctionNames();

  const fnOf = ({ fn }: Pick<MechanismSpec, 'fn'>): string => FUNCTIONS.map((one) => `${functions[one]} ${share(fn[one])}`).join(', ');

  return (coding, { clauses, mechanisms }) => {
    if ('spec' in coding) return t`a mechanism of its own, “${words(coding.spec.name)}”: ${fnOf(coding.spec)}.`;
    const all = keyed(mechanisms);
    const place = all.findIndex(({ key }) => key === coding.mechanism);
    const before = all[place];
    if (!before) return t`a change to an article that is no longer in the text. It does nothing.`;
    const [was, is] = [article(before), article({ ...before, ...coding.set })];
    const changed = is.paragraphs.filter(({ key, text, value }) => {
      const former = was.paragraphs.find((one) => one.key === key);
      return former?.text !== text || former.value !== value;
    });
    const number = clauses.length + place + 1;
    const parts = changed.map(({ label, text, value }) => `${label}${value === undefined ? '' : ` ${value}`}: ${text}`);
    const fn = coding.set.fn ? [`${fnOf({ fn: coding.set.fn })}.`] : [];
    return t`a change to article ${number}. ${[...parts, ...fn].join(' ')}`;
  };
}
