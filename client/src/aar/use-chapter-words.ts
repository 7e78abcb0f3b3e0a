import { askedIn, type Chapter, type Session } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useQuestionWords } from '../delegation/votes/use-question-words.ts';
import { useText } from '../store/table.ts';

/** What a chapter is called; `session` is one that knows all that it names, such as the last of the log. */
export function useChapterWords(session: Session): (chapter: Chapter) => string {
  const { t } = useLingui();
  const text = useText();
  const words = useQuestionWords();
  const proposal = (id: string | undefined) => (id && session.proposals[id]?.title) || t`a text`;
  const question = (id: string) => {
    const vote = session.votes[id];
    return words(vote && askedIn(session, vote), proposal(vote?.proposal), 'start');
  };
  const name = (code: string) => {
    const all = [...(session.exercise?.delegations ?? []), ...(session.table?.former ?? [])];
    return text(all.find(({ id }) => id === code)?.name) || code;
  };
  return (chapter) => {
    switch (chapter.kind) {
      case 'turn':
      case 'phase':
        return text(session.exercise?.turns.find(({ n }) => n === chapter.turn)?.phases[chapter.index]?.name);
      case 'inject':
        return `${chapter.inject} ${text(session.msel[chapter.inject]?.inject.title)}`;
      case 'item':
        return text(chapter.title);
      case 'voteOpened':
        return t`Vote opens: ${question(chapter.vote)}`;
      case 'voteClosed': {
        const title = question(chapter.vote);
        return chapter.outcome === 'passed' ? t`Adopted: ${title}` : t`Not adopted: ${title}`;
      }
      case 'ordersRevealed':
        return t`Orders of turn ${chapter.turn} revealed`;
      case 'rung':
        return t`Rung ${chapter.rung}, ${text(session.crises?.[chapter.slot]?.name)}`;
      case 'correction': {
        const why = session.corrections?.[chapter.correction]?.why ?? '';
        return t`Correction: ${why}`;
      }
      case 'joined': {
        const who = name(chapter.delegation);
        return chapter.other === undefined ? t`${who} comes to the table` : t`${who} splits off from ${name(chapter.other)}`;
      }
      case 'left': {
        const who = name(chapter.delegation);
        return chapter.other === undefined ? t`${who} leaves the table` : t`${who} goes up in ${name(chapter.other)}`;
      }
      case 'ended':
        return t`ENDEX`;
    }
  };
}
