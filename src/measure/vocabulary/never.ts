import { type Facts, type Row, row, test } from "../../logic/condition.ts";
import { body } from "./body.ts";

const kindsWithoutType = (body.find(({ id }) => id === "body.kind")?.values ?? []).filter((kind) => kind !== "uap");

/** Combinations of facts that cannot be, by the attributes' own definitions: nobody asks about them, no comparison shows them. */
export const impossible: readonly Row[] = [
  row([test("device.owner", ["person"]), test("device.managed", ["full"])], "own device under full management"),
  row(
    [
      test("device.managed", ["full", "personal-profile", "work-profile", "user-enrolled", "removable"]),
      test("device.manager", ["nobody"]),
    ],
    "managed by nobody",
  ),
  row(
    [test("device.managed", ["none"]), test("device.manager", ["authority", "shared-provider", "other-authority"])],
    "unmanaged, with a manager",
  ),
  row(
    [test("device.internal-access", ["none"]), test("device.work-mail", ["webmail", "synchronised"])],
    "work e-mail without any access",
  ),
  row(
    [test("device.internal-access", ["mail"]), test("device.work-mail", ["none"])],
    "access to e-mail only, without e-mail",
  ),
  row(
    [test("device.owner", ["authority", "other-authority"]), test("device.authorised", [true])],
    "a public device authorised as one that is not",
  ),
  row(
    [
      test("person.as", ["contractor", "visitor", "student"]),
      test("person.role", ["minister", "mayor", "alderman", "councillor", "mp"]),
    ],
    "an office held by an outsider",
  ),
  row([test("person.as", ["visitor", "student"]), test("person.senior", [true])], "an outsider in top management"),
  row([test("body.kind", ["uap"]), test("body.uap-type", ["none"])], "a unit of public administration without a type"),
  row(
    [test("network.kind", ["internal"]), test("network.operator", ["public"])],
    "an internal network of a public operator",
  ),
  row(
    [test("body.kind", kindsWithoutType), test("body.uap-type", ["one", "two", "three"])],
    "a type of public administration unit on what is none",
  ),
  row(
    [test("network.kind", ["home"]), test("network.operator", ["authority", "other-authority"])],
    "a home network run by an authority",
  ),
  row([test("account.kind", ["none"]), test("account.run-by", ["member", "agency"])], "no account, kept by somebody"),
];

/** Can a thing with these facts be? What is not known of it may be what it must. */
export const canBe = (facts: Facts): boolean =>
  !impossible.some(({ tests }) =>
    tests.every(({ attribute, values }) => {
      const value = facts.get(attribute);
      return value !== undefined && values.includes(value);
    }),
  );
