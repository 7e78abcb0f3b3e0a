/**
 * Who is told. An audience is a list of labels fixed when an event is told; a viewer reads an event
 * when one of its own labels is on the list. The control room reads everything.
 */
export type Label = 'public' | 'control' | `d:${string}` | `s:${string}`;

/** The address list of an event or of an item of the state. Secret itself: only the control room sees it. */
export type Audience = readonly Label[];

/** Someone who looks at a session: a seat, or a perspective chosen in a replay. */
export interface Viewer {
  /** The seat's id, such as `JPN.head`, `control.facilitator` or `public`. */
  readonly seat: string;
  readonly labels: readonly Label[];
}
