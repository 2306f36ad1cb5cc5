/** What an export says to people. */
export const exchangeWords = {
  fictional: {
    fr: "Fictif : inventé pour un exercice.",
    nl: "Fictief (fictif): verzonnen voor een oefening.",
    de: "Fiktiv (fictif): für eine Übung erfunden.",
    en: "Fictitious (fictif): invented for an exercise.",
  },
  open: {
    fr: "{what, select, state {L’état à la date du {day} n’est pas établi} from {Le premier jour d’application n’est pas établi} until {Le dernier jour d’application n’est pas établi} term {Le délai n’est pas établi} other {La date n’est pas établie}} : il faudrait trancher {variables}.",
    nl: "{what, select, state {De toestand op {day} staat niet vast} from {De eerste dag van toepassing staat niet vast} until {De laatste dag van toepassing staat niet vast} term {De termijn staat niet vast} other {De datum staat niet vast}}: eerst moet worden uitgemaakt: {variables}.",
    de: "{what, select, state {Der Stand am {day} steht nicht fest} from {Der erste Geltungstag steht nicht fest} until {Der letzte Geltungstag steht nicht fest} term {Die Frist steht nicht fest} other {Das Datum steht nicht fest}}: Zu klären wäre {variables}.",
    en: "{what, select, state {The state on {day} is not established} from {The first day in force is not established} until {The last day in force is not established} term {The term is not established} other {The date is not established}}: it depends on {variables}.",
  },
} as const;
