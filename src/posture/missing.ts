import type { Posture, Request } from "./posture.ts";

/** In which channel each request helps; a register of devices helps in all. */
const channelOf: Readonly<Record<Request["ask"], string | undefined>> = {
  inventory: "app",
  test: "web",
  register: undefined,
};

/** The request to a body that settles most of its devices under a clause: one of `next`, by the channels that the clause is counted in. */
export const bestUnder = ({ clauses, next }: Posture, body: string): ((clause: string) => Request | undefined) => {
  const requests = next.filter((one) => one.body === body);
  return (clause) => {
    const channels = new Set<string>(clauses.filter(({ id }) => id === clause).map(({ channel }) => channel));
    // `next` has what settles most first.
    return requests.find(({ ask }) => {
      const channel = channelOf[ask];
      return channels.size > 0 && (channel === undefined || channels.has(channel));
    });
  };
};
