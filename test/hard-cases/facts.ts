import { named as m } from "./measures.ts";

/** A day on which all Belgian measures of March 2023 stand. */
export const april = "2023-04-15";

export const member = (body: string, role?: string) => ({
  body,
  as: "member",
  ...(role === undefined ? {} : { role }),
});
export const contractor = (body: string) => [{ body, as: "contractor" }];

/** A service phone of the federal administration, of Wallonia, of an agency of the United States. */
export const federal = { body: "be/fed/spf-bosa", device: { owner: "authority" } };
export const service = { owner: "authority", "professional-information": true };
export const walloon = { body: "be/wal/spw", device: service };
export const agency = { body: "us/exec/irs", device: { owner: "authority" } };

/** What the municipality answers to a clause of the letter. */
export const answerTo = (clause: string) => `body.response.${m.B}#${clause}`;
