import type { Point } from "../control/point.ts";
import { points } from "../control/points/index.ts";
import { controlWords } from "../control/words.ts";
import type { HeldPoint } from "../deed/deed.ts";
import type { Io, Option, Words } from "./command.ts";
import { Misuse, sayTo } from "./common.ts";

/** The flags of the commands on controls. */
export const controlFlags = {
  point: {
    type: "list",
    summary: {
      en: "Only this control point (several times); by default every one that the body has on record",
      fr: "Ce point de contrôle seulement (plusieurs fois) ; par défaut, tous ceux que l’organisme a consignés",
      nl: "Alleen dit controlepunt (meermaals); standaard alle die de instelling heeft vastgelegd",
      de: "Nur dieser Kontrollpunkt (mehrfach); ohne Angabe alle, die die Einrichtung festgehalten hat",
    },
  },
  out: {
    type: "value",
    summary: {
      en: "The folder to write to, one folder a point",
      fr: "Le dossier où écrire, un dossier par point",
      nl: "De map om in te schrijven, één map per punt",
      de: "Der Zielordner, ein Ordner je Punkt",
    },
  },
  existing: {
    type: "list",
    summary: {
      en: "A file that the administration has already, to be merged: FILE, or POINT=FILE",
      fr: "Un fichier que l’administration a déjà, à fusionner : FICHIER, ou POINT=FICHIER",
      nl: "Een bestand dat de administratie al heeft, om samen te voegen: BESTAND, of PUNT=BESTAND",
      de: "Eine Datei, die die Verwaltung schon hat, zum Zusammenführen: DATEI oder PUNKT=DATEI",
    },
  },
  "dry-run": {
    type: "flag",
    summary: {
      en: "In the tool’s own audit mode: watch and log, block nothing",
      fr: "Dans le mode d’audit de l’outil : observer et journaliser, ne rien bloquer",
      nl: "In de auditmodus van het programma zelf: volgen en loggen, niets blokkeren",
      de: "Im Prüfmodus des Programms: beobachten und protokollieren, nichts sperren",
    },
  },
  unverified: {
    type: "flag",
    summary: {
      en: "Also points that nothing of others has accepted",
      fr: "Aussi les points que rien d’extérieur n’a validés",
      nl: "Ook punten die door niets van buiten zijn aanvaard",
      de: "Auch Punkte, die nichts Fremdes bestätigt hat",
    },
  },
  by: {
    type: "value",
    summary: {
      en: "Who assumes the reading",
      fr: "Qui assume la lecture",
      nl: "Wie de lezing aanneemt",
      de: "Wer die Lesart annimmt",
    },
  },
  contact: {
    type: "value",
    summary: {
      en: "Whom to ask for an exemption; by default the body",
      fr: "À qui demander une dispense ; par défaut, l’organisme",
      nl: "Bij wie een vrijstelling wordt aangevraagd; standaard de instelling",
      de: "Bei wem eine Befreiung beantragt wird; ohne Angabe die Einrichtung",
    },
  },
} as const satisfies Readonly<Record<string, Option>>;

/** The points that count by default, or all of them. */
const pointsListed = (words: Words): readonly Point[] =>
  points.filter(({ status }) => status !== "unverified" || words.flag("unverified"));

const pointCalled = (name: string, listed: readonly Point[]): Point | Misuse => {
  const point = listed.find(({ id }) => id === name);
  if (point !== undefined) return point;
  const exists = points.some(({ id }) => id === name);
  return new Misuse(exists ? controlWords.pointUnverified : controlWords.noPoint, {
    point: name,
    points: listed.map(({ id }) => id).join(", "),
  });
};

const isPoint = (found: Point | Misuse): found is Point => !(found instanceof Misuse);

/** The points that `--point` names; undefined where it names none. @throws Misuse for a name that is none */
const namedByFlag = (words: Words, listed: readonly Point[]): readonly Point[] | undefined => {
  const named = [...new Set(words.list("point"))].map((name) => pointCalled(name, listed));
  const wrong = named.find((one) => one instanceof Misuse);
  if (wrong !== undefined) throw wrong;
  return named.length === 0 ? undefined : named.filter(isPoint);
};

/** Those of the record that are listed; of the others it is said that they are left out. */
const onRecord = (held: readonly HeldPoint[], listed: readonly Point[], io: Io): readonly Point[] =>
  [...new Set(held.map(({ point }) => point))]
    .map((name) => pointCalled(name, listed))
    .flatMap((one) => {
      if (isPoint(one)) return [one];
      io.err(`${sayTo(io, one.text, one.args)}\n`);
      return [];
    });

interface PointsAsked {
  /** For whom it is said that nothing is on record. */
  readonly body: string;
  /** What the body has on record (`pointsOf` of src/deed); undefined where nobody said. */
  readonly held: readonly HeldPoint[] | undefined;
}

/**
 * The points that are named, else those that the body has on record, without the unverified ones unless they are asked for.
 * @throws Misuse for a name that is none, and where none is left
 */
export const pointsNamed = (words: Words, { body, held }: PointsAsked, io: Io): readonly Point[] => {
  const listed = pointsListed(words);
  const found = namedByFlag(words, listed) ?? onRecord(held ?? [], listed, io);
  if (found.length === 0)
    throw new Misuse(controlWords.noPoints, { body, points: listed.map(({ id }) => id).join(", ") });
  return found;
};

/** For whoever only asks: the points that are named, else those on record where somebody said, else all that are listed. @throws Misuse for a name that is none */
export const pointsToPlan = (words: Words, held: readonly HeldPoint[] | undefined, io: Io): readonly Point[] => {
  const listed = pointsListed(words);
  return namedByFlag(words, listed) ?? (held === undefined ? listed : onRecord(held, listed, io));
};
