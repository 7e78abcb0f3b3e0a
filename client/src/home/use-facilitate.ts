import { useEffect, useState } from 'react';
import { ask, HttpProblem } from '../connection/http.ts';
import { keepFacilitatorToken } from '../store/tickets.ts';
import { facilitatorIn } from './where-to.ts';

/**
 * The facilitator's link carries its token behind the #, which never travels to a server or into its log. It is
 * tried, kept in this browser if it opens the catalogue, and taken out of the address bar.
 */
export function useFacilitateLink(): { isTrying: boolean; problem: unknown } {
  const [state, setState] = useState<{ isTrying: boolean; problem: unknown }>(() => ({
    isTrying: facilitatorIn(location.hash) !== undefined,
    problem: undefined,
  }));
  useEffect(() => {
    let isOver = false;
    const settle = (problem: unknown) => !isOver && setState({ isTrying: false, problem });
    const attempt = () => {
      const token = facilitatorIn(location.hash);
      if (token === undefined) return;
      setState({ isTrying: true, problem: undefined });
      ask('GET', '/api/sessions', { bearer: token }).then(
        () => {
          keepFacilitatorToken(token);
          forgetFragment();
          settle(undefined);
        },
        (problem: unknown) => {
          // Without a network the link is still good: it stays, so that a reload tries again.
          if (problem instanceof HttpProblem && problem.refusal) forgetFragment();
          settle(problem);
        },
      );
    };
    attempt();
    window.addEventListener('hashchange', attempt);
    return () => {
      isOver = true;
      window.removeEventListener('hashchange', attempt);
    };
  }, []);
  return state;
}

function forgetFragment() {
  history.replaceState(history.state, '', location.pathname + location.search);
}
