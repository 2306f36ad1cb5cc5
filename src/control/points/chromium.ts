import { fail, ok, type Result } from "../../problem/problem.ts";
import { type JsonObject, listIn, readExisting } from "../existing.ts";
import type { Artefact, Built, Order, Point } from "../point.ts";
import { type BrowserForm, browserLists, everywhere } from "./browser.ts";
import { browserReach } from "./reaches.ts";

/** Read last, since of several files that name one policy only the last one counts. */
const file = "zz-interdict.json";

/** A host blocks itself with everything under it; with a leading dot, that host alone (Chrome Enterprise, “URL blocklist filter format”). */
const form: BrowserForm = {
  policy: "URLBlocklist",
  most: 1000,
  wins: "nearest",
  hostOf: (entry) => entry,
  write: (host) => host,
  blocks: ({ name, wildcard }) => (wildcard ? name : `.${name}`),
  allows: (host) => host,
  reaches: (entry) => {
    const [, dot, host = ""] = /^(?:[a-z*]+:\/\/)?(\.?)([^/:]*)/i.exec(entry) ?? [];
    return host === "*" ? everywhere : { name: host.toLowerCase(), wildcard: dot === "" };
  },
};

/** The lists of the administration’s own files together: what it has in any of them stays. */
const listsOf = (existing: readonly Artefact[], key: string): Result<readonly string[]> => {
  const lists = new Set<string>();
  for (const artefact of existing) {
    if (artefact.file.endsWith(file)) continue;
    const read = readExisting(artefact);
    const found = read.ok ? listIn(read.value, key, artefact.file) : read;
    if (!found.ok) return fail(...found.problems);
    for (const entry of found.value) lists.add(entry);
  }
  return ok([...lists]);
};

const build = (order: Order): Result<Built> => {
  const blocked = listsOf(order.existing, "URLBlocklist");
  if (!blocked.ok) return blocked;
  const allowed = listsOf(order.existing, "URLAllowlist");
  if (!allowed.ok) return allowed;
  const { lists, ...built } = browserLists(order, { blocked: blocked.value, allowed: allowed.value }, form);
  const policies: JsonObject = {
    ...(lists.blocked.length > 0 ? { URLBlocklist: lists.blocked } : {}),
    ...(lists.allowed.length > 0 ? { URLAllowlist: lists.allowed } : {}),
  };
  return ok({
    ...built,
    files: [{ file, text: `${JSON.stringify(policies, undefined, 2)}\n` }],
    args: { ...built.args, file },
  });
};

/** Policies of Chromium, Chrome and Edge: one file that holds the lists of all measures and of the administration (Chrome Enterprise policy list). */
export const point: Point = {
  id: "chromium",
  program: "Chromium 156",
  status: "proven",
  reach: browserReach,
  holds: "host",
  writes: ["names"],
  asked: "chromium",
  exempts: ["name"],
  build,
  words: {
    covers: {
      en: "Chromium, Chrome and Edge on managed computers, on every network.",
      fr: "Chromium, Chrome et Edge sur les ordinateurs gérés, sur tout réseau.",
      nl: "Chromium, Chrome en Edge op beheerde computers, op elk netwerk.",
      de: "Chromium, Chrome und Edge auf verwalteten Computern, in jedem Netz.",
    },
    cannot: [
      {
        en: "It does not reach other browsers, applications, telephones, or browsers that somebody brings along. It was run here against Chromium; Chrome and Edge read the same policies from folders of their own.",
        fr: "Il n’atteint ni les autres navigateurs, ni les applications, ni les téléphones, ni un navigateur apporté par l’utilisateur. Il a été essayé ici avec Chromium ; Chrome et Edge lisent les mêmes stratégies dans leurs propres dossiers.",
        nl: "De controle bereikt geen andere browsers, applicaties of telefoons, noch een browser die iemand zelf meebrengt. Ze is hier met Chromium uitgevoerd; Chrome en Edge lezen hetzelfde beleid in hun eigen mappen.",
        de: "Die Kontrolle erreicht weder andere Browser noch Anwendungen, Telefone oder mitgebrachte Browser. Sie wurde hier mit Chromium ausgeführt; Chrome und Edge lesen dieselben Richtlinien aus eigenen Ordnern.",
      },
    ],
    deploy: [
      {
        en: "If a file of the administration in the same folder sets URLBlocklist or URLAllowlist, build with --existing and all those files: of several files the browser takes only the last one.",
        fr: "Si un fichier de l’administration dans le même dossier fixe URLBlocklist ou URLAllowlist, construisez avec --existing et tous ces fichiers : de plusieurs fichiers, le navigateur ne retient que le dernier.",
        nl: "Als een bestand van de administratie in dezelfde map URLBlocklist of URLAllowlist instelt, bouw dan met --existing en al die bestanden: van meerdere bestanden neemt de browser enkel het laatste.",
        de: "Setzt eine Datei der Verwaltung im selben Ordner URLBlocklist oder URLAllowlist, erzeugen Sie mit --existing und all diesen Dateien: Von mehreren Dateien nimmt der Browser nur die letzte.",
      },
      {
        en: "Put {file} on every computer: /etc/chromium/policies/managed, /etc/opt/chrome/policies/managed, /etc/opt/edge/policies/managed; on Windows and macOS set the same two policies in the management console. The browser reads it when it starts, and when chrome://policy is reloaded; by itself a running browser took three minutes here in one run, and eighteen in another.",
        fr: "Placez {file} sur chaque ordinateur : /etc/chromium/policies/managed, /etc/opt/chrome/policies/managed, /etc/opt/edge/policies/managed ; sous Windows et macOS, fixez les deux mêmes stratégies dans la console de gestion. Le navigateur le lit au démarrage, et quand chrome://policy est rechargé ; de lui-même, un navigateur ouvert a mis ici trois minutes dans un essai, et dix-huit dans un autre.",
        nl: "Plaats {file} op elke computer: /etc/chromium/policies/managed, /etc/opt/chrome/policies/managed, /etc/opt/edge/policies/managed; stel op Windows en macOS dezelfde twee policy’s in via de beheerconsole. De browser leest het bij het opstarten, en wanneer chrome://policy wordt herladen; vanzelf deed een geopende browser er hier in één proef drie minuten over, en in een andere achttien.",
        de: "Legen Sie {file} auf jeden Computer: /etc/chromium/policies/managed, /etc/opt/chrome/policies/managed, /etc/opt/edge/policies/managed; unter Windows und macOS setzen Sie dieselben zwei Richtlinien in der Verwaltungskonsole. Der Browser liest sie beim Start, und wenn chrome://policy neu geladen wird; von selbst brauchte ein laufender Browser hier in einem Versuch drei Minuten, in einem anderen achtzehn.",
      },
    ],
    verify: [
      {
        en: "Open {canary}: only where this version is live does the browser say that the administrator blocks it (ERR_BLOCKED_BY_ADMINISTRATOR); elsewhere the name is not found. chrome://policy shows URLBlocklist with the status OK. Where a file of the administration sets it too, the status is “Warning, Conflict”, working as intended: the last file counts and, built with --existing, holds the entries of both.",
        fr: "Ouvrez {canary} : là où cette version est active, et là seulement, le navigateur dit que l’administrateur le bloque (ERR_BLOCKED_BY_ADMINISTRATOR) ; ailleurs, le nom est introuvable. chrome://policy montre URLBlocklist avec l’état OK. Si un fichier de l’administration la fixe aussi, l’état est « Warning, Conflict », et c’est normal : le dernier fichier compte et, construit avec --existing, il contient les entrées des deux.",
        nl: "Open {canary}: alleen waar deze versie actief is, zegt de browser dat de beheerder het blokkeert (ERR_BLOCKED_BY_ADMINISTRATOR); elders wordt de naam niet gevonden. chrome://policy toont URLBlocklist met de status OK. Stelt een bestand van de administratie die lijst ook in, dan is de status ‘Warning, Conflict’, en dat is normaal: het laatste bestand telt en bevat, met --existing gebouwd, de vermeldingen van beide.",
        de: "Öffnen Sie {canary}: Nur wo diese Fassung aktiv ist, sagt der Browser, dass der Administrator sperrt (ERR_BLOCKED_BY_ADMINISTRATOR); sonst wird der Name nicht gefunden. chrome://policy zeigt URLBlocklist mit dem Status OK. Setzt auch eine Datei der Verwaltung diese Liste, lautet der Status „Warning, Conflict“, was so vorgesehen ist: Die letzte Datei zählt und enthält, mit --existing erzeugt, die Einträge beider.",
      },
    ],
    exempt: [
      {
        en: "Exemptions on record that name host names stand in URLAllowlist. For exempt persons or devices, do not assign the file to their computers.",
        fr: "Les dispenses consignées qui nomment des noms d’hôtes figurent dans URLAllowlist. Pour des personnes ou appareils dispensés, n’attribuez pas le fichier à leurs ordinateurs.",
        nl: "Vastgelegde vrijstellingen die hostnamen vermelden, staan in URLAllowlist. Wijs voor vrijgestelde personen of toestellen het bestand niet aan hun computers toe.",
        de: "Festgehaltene Befreiungen, die Hostnamen nennen, stehen in URLAllowlist. Weisen Sie die Datei den Computern ausgenommener Personen oder Geräte nicht zu.",
      },
    ],
    withdraw: [
      {
        en: "Replace {file} by the one that the withdrawal builds: it keeps the other measures and what the administration has. When it is empty, remove it.",
        fr: "Remplacez {file} par celui que produit le retrait : il garde les autres mesures et ce que l’administration a fixé. Quand il est vide, supprimez-le.",
        nl: "Vervang {file} door het bestand dat de intrekking maakt: het behoudt de andere maatregelen en wat de administratie heeft ingesteld. Is het leeg, verwijder het dan.",
        de: "Ersetzen Sie {file} durch die Datei, die die Rücknahme erzeugt: Sie behält die anderen Maßnahmen und die Vorgaben der Verwaltung. Ist sie leer, entfernen Sie sie.",
      },
    ],
  },
};
