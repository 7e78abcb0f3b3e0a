import type { EndOfCrisis, EndOfMechanism } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';

/** Why a crisis or a mechanism came to its end, in a few words. */
export function useEndWords() {
  const { t } = useLingui();
  const crises: Record<EndOfCrisis, string> = {
    over: t`it has run its course`,
    control: t`ended by the facilitator`,
    stopped: t`play was stopped`,
    annulled: t`it did not happen: corrected`,
  };
  const mechanisms: Record<EndOfMechanism, string> = {
    setbacks: t`abandoned after setbacks`,
    sunset: t`its term has run out`,
    parent: t`what it belonged to has ended`,
    members: t`too few members were left`,
    control: t`ended by the facilitator`,
    annulled: t`it was not adopted: corrected`,
  };
  return { crisis: (why: EndOfCrisis) => crises[why], mechanism: (why: EndOfMechanism) => mechanisms[why] };
}
