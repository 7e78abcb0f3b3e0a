const CODE = /^[A-Z0-9]{6}$/;

/** Where something typed or pasted at the door leads on this server: a code, a seat's link, or the facilitator's link. */
export function whereTo(text: string): string | undefined {
  const bare = text.replace(/[\s–-]/g, '').toUpperCase();
  if (CODE.test(bare)) return `/join/${bare}`;
  const seat = /\/s\/([\w.~-]+)/.exec(text);
  if (seat) return `/s/${seat[1]}`;
  const code = /\/join\/([A-Za-z0-9]{6})\b/.exec(text);
  if (code) return `/join/${code[1]!.toUpperCase()}`;
  const token = facilitatorIn(text);
  return token === undefined ? undefined : `/#facilitate=${encodeURIComponent(token)}`;
}

/** The facilitator's token in a link or in the address bar's fragment. */
export function facilitatorIn(text: string): string | undefined {
  const found = /#facilitate=([^&\s]+)/.exec(text);
  return found ? decodeURIComponent(found[1]!) : undefined;
}

/** How a code is shown: `7KQ 4MD`. */
export const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
