import { type Address, keyed, type TextWording } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useArticleWords } from '../mechanisms/use-article-words.ts';

/** The name of a part of a text: a clause or an article by its number, a provision by its article and what it is about. */
export function useAddressWords(): (address: Address, text: Pick<TextWording, 'clauses' | 'mechanisms'>) => string {
  const { t } = useLingui();
  const article = useArticleWords();
  return (address, { clauses, mechanisms }) => {
    const clause = clauses.findIndex(({ id }) => id === address);
    if (clause >= 0) return t`Clause ${clause + 1}`;
    const all = keyed(mechanisms);
    const place = all.findIndex(({ key }) => address === key || address.startsWith(`${key}.`));
    const mechanism = all[place];
    if (!mechanism) return t`a part that is gone`;
    const { name, paragraphs } = article(mechanism);
    const number = clauses.length + place + 1;
    if (address === mechanism.key) return t`Article ${number}, ${name}`;
    const provision = address.slice(mechanism.key.length + 1);
    const said = (wanted: string) => paragraphs.find(({ key }) => key === wanted)?.label;
    // An article may speak of later additions alone where others would say who may come in.
    const label = said(provision) ?? (provision === 'accession' ? said('growth') : undefined) ?? provision;
    return t`Article ${number}, ${label}`;
  };
}
