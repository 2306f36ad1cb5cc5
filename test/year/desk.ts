import { keepRecords } from "../../src/deed/held.ts";
import { readRecords } from "../../src/deed/read.ts";
import { dayOf, writeInstant } from "../../src/time/time.ts";
import type { Life } from "./life.ts";
import { addressees, addressOn } from "./model.ts";
import { authority, measureId } from "./world.ts";

/** What people at the authority enter by hand. */
export const deskOf = ({ world, place, model, random, now, count }: Life) => {
  const keep = async (text: Readonly<Record<string, unknown>>): Promise<void> => {
    const read = readRecords([{ name: "records.json", text: JSON.stringify([text]) }], {
      register: place.around.register,
      received: now(),
    });
    if (read.kept.length !== 1) throw new Error(JSON.stringify(read));
    await place.using((store) => keepRecords(store, read.kept, now()));
  };

  /** What people enter: letters that went by post, an answer on paper, a contest taken back. */
  const enter = async (): Promise<void> => {
    const draw = random.next();
    const at = writeInstant(now());
    const living = addressees(world, now());
    const without = world.bodies.filter((body) => living.has(body.id) && addressOn(body, dayOf(now())) === undefined);
    if (draw < 0.5 && without.length > 0) {
      const { id } = random.pick(without);
      await keep({
        kind: "dispatch",
        id: `dispatch:post:${now()}`,
        by: authority,
        about: id,
        measure: measureId,
        channel: "registered",
        at,
        source: "post book",
      });
      model.told.push({ body: id, state: "sent", at: now() });
      model.byHand.add(id);
      count("by post");
    } else if (draw < 0.75 && living.size > 0) {
      const body = random.pick([...living.keys()]);
      const answer = random.pick(["declined", "examining", "adopted"]);
      const id = `response:paper:${now()}`;
      await keep({ kind: "response", id, by: body, measure: measureId, answer, at, source: "letter" });
      model.answers.push({ id, body, answer, latest: now(), known: now() });
      count("on paper");
    } else {
      const stand = [...model.answers.filter(({ answer }) => answer !== "acknowledged"), ...model.retractions];
      if (stand.length === 0) return;
      const of = random.pick(stand).id;
      if (model.retractions.some((one) => one.of === of)) return;
      const id = `retraction:year:${now()}`;
      await keep({ kind: "retraction", id, of, by: authority, why: "entered by mistake", on: dayOf(now()) });
      model.retractions.push({ id, of });
      count("retractions");
    }
  };

  return { keep, enter };
};
