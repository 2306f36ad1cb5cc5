import { problemsOf } from "../problem/problem.ts";

/** What can be wrong with a question about posture. */
export const postureProblems = {
  "E-POSTURE-DEVICE": {
    expected: {
      en: "a device that a register or a record names, not “{device}”",
      fr: "un appareil qu’un registre ou un enregistrement nomme, et non « {device} »",
      nl: "een toestel dat een register of een record noemt, niet “{device}”",
      de: "ein Gerät, das ein Verzeichnis oder ein Datensatz nennt, nicht „{device}“",
    },
    mend: {
      en: "Look at the spelling, or at the world: `--fictional` speaks of the invented one.",
      fr: "Vérifiez l’orthographe, ou le monde : `--fictional` parle du monde inventé.",
      nl: "Kijk de spelling na, of de wereld: `--fictional` spreekt over de verzonnen wereld.",
      de: "Prüfen Sie die Schreibweise oder die Welt: `--fictional` spricht von der erfundenen.",
    },
  },
} as const;

export const postureProblem = problemsOf(postureProblems);
