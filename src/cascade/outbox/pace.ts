const minute = 60_000;

/** At most so many hand-overs in any minute, also across runs: it begins with those of the last minute. */
export interface Pace {
  /** How many may begin now. */
  readonly room: () => number;
  readonly began: (count: number) => void;
  /** How long until the next may begin, in milliseconds. */
  readonly wait: () => number;
}

/** `before`: when hand-overs of the last minute began, in any order. */
export const paceOf = (perMinute: number | undefined, before: readonly number[], now: () => number): Pace => {
  if (perMinute === undefined) return { room: () => Number.MAX_SAFE_INTEGER, began: () => undefined, wait: () => 0 };
  const begun = [...before].sort((a, b) => a - b);
  const room = (): number => {
    const since = now() - minute;
    while (begun[0] !== undefined && begun[0] <= since) begun.shift();
    return Math.max(0, perMinute - begun.length);
  };
  return {
    room,
    began: (count) => {
      const at = now();
      for (let n = 0; n < count; n++) begun.push(at);
    },
    wait: () => {
      if (room() > 0) return 0;
      const first = begun[begun.length - perMinute];
      return first === undefined ? 0 : first + minute - now();
    },
  };
};
