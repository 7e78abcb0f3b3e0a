import { useDraft } from '../../store/drafts.ts';

/** The entry of the exercise chosen under “Open a channel”; empty for an ordinary channel. */
export const useWanted = () => useDraft('channel.wanted', '');
