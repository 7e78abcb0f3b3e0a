/** One variable of the world, with the reason of its last change. Points unless the exercise says otherwise. */
export interface WorldValue {
  value: number;
  was?: number;
  /** Sum of what was added, before the range cut it. */
  add?: number;
  track?: string;
  /** The wire item that told this reader of the cause, if it told one. */
  wire?: string;
  /** Exercise time in ms of the last change. */
  played: number;
  /** Values so far with the exercise time they began, oldest first. */
  history: [played: number, value: number][];
}
