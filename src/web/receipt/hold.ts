import { digestOf, statedTable } from "../../cascade/attest/table.ts";
import type { Hold } from "../../cascade/receipt/keep.ts";
import { isAttestation, type Reply } from "../../cascade/receipt/reply.ts";
import { matcher } from "../../catalogue/matcher.ts";
import { catalogueVersion } from "../../evidence/catalogue-version.ts";
import { hold, isHeld, loadIdOf } from "../../evidence/hold.ts";
import { take } from "../../evidence/load-file.ts";
import { attestation } from "../../evidence/sources/attestation.ts";
import { vocabulary } from "../../measure/vocabulary/attributes.ts";
import { keepAll, keepingIn, pathOfFile } from "../../store/files.ts";
import type { Visit } from "./way-in.ts";

/**
 * Makes ready what puts the statements of a reply among the evidence of its body, the way of `interdict load`: the bytes first, by their digest, then the
 * rows in the transaction that confirms it. Undefined where the reply states nothing.
 */
export const holdOf = async (reply: Reply, { places, now }: Visit, data: string): Promise<Hold | undefined> => {
  const { answered } = reply;
  if (!isAttestation(answered) || answered.statements.length === 0 || reply.state !== "waiting") return undefined;
  const bytes = statedTable(answered);
  const keeping = keepingIn(data);
  keeping.write(bytes);
  await keepAll(data, [keeping]);
  const catalogue = catalogueVersion(places.catalogue);
  const as = { body: answered.body, receivedAt: now, catalogue };
  const taken = await take(
    pathOfFile(data, digestOf(bytes)),
    {
      matcher: matcher(places.catalogue),
      attributes: new Map([...vocabulary.values()].map(({ id, values }) => [id, values])),
      body: answered.body,
      receivedAt: now,
      observedAt: undefined,
      sizeCap: bytes.length,
      logs: false,
    },
    attestation.id,
    undefined,
  );
  if (taken.kind === "refused") throw new Error(`a table of ours is refused: ${taken.problem.code}`);
  return (tx) => {
    if (!isHeld(tx, taken, as)) hold(tx, taken, as);
    return loadIdOf(taken, as);
  };
};
