import type { Transaction } from "../../store/store.ts";
import type { Day, Instant } from "../../time/time.ts";
import { linkUntil } from "../link.ts";
import { linkDays } from "../made.ts";
import { recordDispatch } from "./deed.ts";

/**
 * A body spoke through the link of a notice whose last day is `until`: of the messages to it that bear this link, those came of which nobody could know whether they left. Each change with
 * its record, in the transaction that records what the body said.
 */
export const settleReceived = (tx: Transaction, notice: string, until: Day, now: Instant): void => {
  const doubtful = tx
    .statement(
      `SELECT m.id AS id, e.at AS prepared FROM message m JOIN notice n ON n.key = m.notice JOIN entry e ON e.seq = m.seq
       WHERE n.key = ? AND coalesce(m.body, n.body) = n.body AND m.kind IN ('notice', 'reminder', 'escalation') AND m.state IN ('uncertain', 'handing-over')
       ORDER BY m.id`,
    )
    .all(notice)
    .filter(({ prepared }) => linkUntil(Number(prepared), linkDays) === until);
  for (const { id } of doubtful) {
    tx.statement("UPDATE message SET state = 'delivered', since = ?, response = NULL WHERE id = ?").run(
      now,
      String(id),
    );
    recordDispatch(tx, String(id), "delivered", now);
  }
};
