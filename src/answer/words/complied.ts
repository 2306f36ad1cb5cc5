import type { Text } from "../../language/language.ts";

/**
 * The first sentence: did all comply? `{n}` bodies are bound, `{a}` have a device in breach at the moment asked about, `{b}` had one
 * since the deadline, `{s}` are shown in order, `{o}` are neither, `{v}` have a status to verify.
 */
export const firstWords = {
  "no-evidence": {
    fr: "Nous ne détenons aucune preuve : il ne peut être montré ni que {n, plural, =1 {le seul organisme tenu était} other {les {nShown} organismes tenus étaient tous}} en règle au {moment}, ni le contraire.",
    nl: "Wij hebben geen enkel bewijs: er kan niet worden aangetoond dat {n, plural, =1 {de enige gebonden instelling op {moment} in orde was} other {de {nShown} gebonden instellingen op {moment} allemaal in orde waren}}, en evenmin het tegendeel.",
    de: "Uns liegt kein Nachweis vor: Es lässt sich weder zeigen, dass {n, plural, =1 {die einzige verpflichtete Einrichtung am {moment} konform war} other {alle {nShown} verpflichteten Einrichtungen am {moment} konform waren}}, noch das Gegenteil.",
    en: "No evidence is held: it can be shown neither that {n, plural, =1 {the only body bound had complied} other {all {nShown} bodies bound had complied}} on {moment}, nor the contrary.",
  },
  no: {
    fr: "Non. Au {moment}, {a, plural, one {{aShown} organisme tenu sur {nShown} comptait} other {{aShown} organismes tenus sur {nShown} comptaient}} au moins un appareil en infraction ; entre le {late} et le {known}, {b, plural, one {{bShown} en a compté} other {{bShown} en ont compté}} au moins un. Ces deux nombres ne s’additionnent pas.",
    nl: "Neen. Op {moment} {a, plural, one {telde {aShown} van de {nShown} gebonden instellingen} other {telden {aShown} van de {nShown} gebonden instellingen}} minstens één toestel in overtreding; tussen {late} en {known} {b, plural, one {was dat er {bShown}} other {waren dat er {bShown}}}. Die twee aantallen mogen niet worden opgeteld.",
    de: "Nein. Am {moment} {a, plural, one {hatte {aShown} von {nShown} verpflichteten Einrichtungen} other {hatten {aShown} von {nShown} verpflichteten Einrichtungen}} mindestens ein Gerät mit einem Verstoß; zwischen dem {late} und dem {known} {b, plural, one {war es {bShown}} other {waren es {bShown}}}. Diese beiden Zahlen werden nicht addiert.",
    en: "No. On {moment}, {a, plural, one {{aShown} of {nShown} bodies bound} other {{aShown} of {nShown} bodies bound}} had at least one device in breach; between {late} and {known}, {bShown} had one at some time. The two numbers do not add up to anything.",
  },
  "no-since": {
    fr: "Non. Entre le {late} et le {known}, {b, plural, one {{bShown} organisme tenu sur {nShown} a compté} other {{bShown} organismes tenus sur {nShown} ont compté}} au moins un appareil en infraction ; au {moment} même, aucune infraction n’est établie.",
    nl: "Neen. Tussen {late} en {known} {b, plural, one {telde {bShown} van de {nShown} gebonden instellingen} other {telden {bShown} van de {nShown} gebonden instellingen}} minstens één toestel in overtreding; op {moment} zelf is geen overtreding vastgesteld.",
    de: "Nein. Zwischen dem {late} und dem {known} {b, plural, one {hatte {bShown} von {nShown} verpflichteten Einrichtungen} other {hatten {bShown} von {nShown} verpflichteten Einrichtungen}} mindestens ein Gerät mit einem Verstoß; für den {moment} selbst ist kein Verstoß festgestellt.",
    en: "No. Between {late} and {known}, {bShown} of {nShown} bodies bound had at least one device in breach; on {moment} itself no breach is established.",
  },
  yes: {
    fr: "Oui. {n, plural, =1 {Le seul organisme tenu est} other {Les {nShown} organismes tenus sont tous}} en règle sur preuve au {moment}.",
    nl: "Ja. {n, plural, =1 {De enige gebonden instelling is} other {De {nShown} gebonden instellingen zijn allemaal}} met bewijs in orde op {moment}.",
    de: "Ja. {n, plural, =1 {Die einzige verpflichtete Einrichtung ist} other {Alle {nShown} verpflichteten Einrichtungen sind}} am {moment} mit Nachweis konform.",
    en: "Yes. {n, plural, =1 {The only body bound is} other {All {nShown} bodies bound are}} shown on evidence to have complied on {moment}.",
  },
  open: {
    fr: "Cela ne peut être montré. {s, plural, one {{sShown} organisme tenu sur {nShown} est} other {{sShown} organismes tenus sur {nShown} sont}} en règle sur preuve au {moment} ; {o, plural, one {pour {oShown}, les preuves détenues ne suffisent pas} other {pour {oShown}, les preuves détenues ne suffisent pas}}.",
    nl: "Dat kan niet worden aangetoond. {s, plural, one {{sShown} van de {nShown} gebonden instellingen is} other {{sShown} van de {nShown} gebonden instellingen zijn}} op {moment} met bewijs in orde; voor {oShown} volstaan de bewijzen niet.",
    de: "Das lässt sich nicht zeigen. {s, plural, one {{sShown} von {nShown} verpflichteten Einrichtungen ist} other {{sShown} von {nShown} verpflichteten Einrichtungen sind}} am {moment} mit Nachweis konform; für {oShown} reichen die Nachweise nicht aus.",
    en: "This cannot be shown. {s, plural, one {{sShown} of {nShown} bodies bound is} other {{sShown} of {nShown} bodies bound are}} shown in order on {moment}; for {oShown} the evidence held is not enough.",
  },
  status: {
    fr: "Cela ne peut être montré. {n, plural, =1 {Le seul organisme établi comme tenu est} other {Les {nShown} organismes établis comme tenus sont}} en règle sur preuve au {moment}, mais on ne sait pas si {v, plural, one {{vShown} autre est tenu} other {{vShown} autres sont tenus}} : {v, plural, one {son statut est} other {leur statut est}} à vérifier.",
    nl: "Dat kan niet worden aangetoond. {n, plural, =1 {De enige instelling waarvan vaststaat dat zij gebonden is, is} other {De {nShown} instellingen waarvan vaststaat dat zij gebonden zijn, zijn}} op {moment} met bewijs in orde, maar of {v, plural, one {{vShown} andere gebonden is} other {{vShown} andere gebonden zijn}}, is nog te controleren.",
    de: "Das lässt sich nicht zeigen. {n, plural, =1 {Die einzige nachweislich verpflichtete Einrichtung ist} other {Die {nShown} nachweislich verpflichteten Einrichtungen sind}} am {moment} mit Nachweis konform; ob {v, plural, one {{vShown} weitere verpflichtet ist} other {{vShown} weitere verpflichtet sind}}, ist noch zu prüfen.",
    en: "This cannot be shown. {n, plural, =1 {The only body established as bound is} other {The {nShown} bodies established as bound are}} shown in order on {moment}, but whether {v, plural, one {{vShown} other is bound} other {{vShown} others are bound}} is still to be verified.",
  },
  nobody: {
    fr: "Cela ne peut être montré : au {moment}, aucun organisme du registre n’est établi comme tenu par la clause.",
    nl: "Dat kan niet worden aangetoond: van geen enkele instelling van het register staat vast dat zij op {moment} door de clausule gebonden was.",
    de: "Das lässt sich nicht zeigen: Von keiner Einrichtung des Registers steht fest, dass die Klausel sie am {moment} verpflichtete.",
    en: "This cannot be shown: on {moment}, no body of the register is established as bound by the clause.",
  },
  "no-duty": {
    fr: "Sans objet : au {moment}, la clause n’était pas en vigueur et aucune obligation n’existait.",
    nl: "Zonder voorwerp: op {moment} was de clausule niet van kracht en bestond er geen verplichting.",
    de: "Gegenstandslos: Am {moment} war die Klausel nicht in Kraft und es bestand keine Pflicht.",
    en: "Not applicable: on {moment} the clause was not in force and no duty existed.",
  },
} satisfies Record<string, Text>;

/** Who is bound. `{names}` is a list of names. */
export const scopeWords = {
  bound: {
    fr: "{n, plural, one {{nShown} organisme est établi comme tenu} other {{nShown} organismes sont établis comme tenus}} par la clause.",
    nl: "Van {n, plural, one {{nShown} instelling staat vast dat zij} other {{nShown} instellingen staat vast dat zij}} door de clausule gebonden {n, plural, one {is} other {zijn}}.",
    de: "Von {n, plural, one {{nShown} Einrichtung} other {{nShown} Einrichtungen}} steht fest, dass die Klausel sie verpflichtet.",
    en: "{n, plural, one {{nShown} body is} other {{nShown} bodies are}} established as bound by the clause.",
  },
  "to-verify": {
    fr: "{n, plural, one {{nShown} autre a un statut à vérifier et n’est pas compté} other {{nShown} autres ont un statut à vérifier et ne sont pas comptés}} comme {n, plural, one {tenu} other {tenus}} : {names}.",
    nl: "Van {n, plural, one {{nShown} andere} other {{nShown} andere}} is de status nog te controleren; {n, plural, one {die wordt} other {die worden}} niet als gebonden geteld: {names}.",
    de: "Bei {n, plural, one {{nShown} weiteren} other {{nShown} weiteren}} ist der Status noch zu prüfen; {n, plural, one {sie wird} other {sie werden}} nicht als verpflichtet gezählt: {names}.",
    en: "{n, plural, one {{nShown} other has a status still to be verified and is} other {{nShown} others have a status still to be verified and are}} not counted as bound: {names}.",
  },
  informed: {
    fr: "{n, plural, one {{nShown} organisme est seulement informé et n’est pas tenu} other {{nShown} organismes sont seulement informés et ne sont pas tenus}} : {names}.",
    nl: "{n, plural, one {{nShown} instelling is enkel ingelicht en niet gebonden} other {{nShown} instellingen zijn enkel ingelicht en niet gebonden}}: {names}.",
    de: "{n, plural, one {{nShown} Einrichtung ist nur informiert und nicht verpflichtet} other {{nShown} Einrichtungen sind nur informiert und nicht verpflichtet}}: {names}.",
    en: "{n, plural, one {{nShown} body is only informed and not bound} other {{nShown} bodies are only informed and not bound}}: {names}.",
  },
} satisfies Record<string, Text>;
