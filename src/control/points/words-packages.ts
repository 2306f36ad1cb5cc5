import type { PointWords } from "../point.ts";

/** What looks for packages of Windows reaches and does not. */
export const packageLimits: Pick<PointWords, "covers" | "cannot"> = {
  covers: {
    en: "Computers with Windows that have the agent, wherever they are: it looks for packaged applications (Microsoft Store), and stops nothing.",
    fr: "Les ordinateurs Windows qui ont l’agent, où qu’ils soient : il cherche les applications en paquet (Microsoft Store), et n’arrête rien.",
    nl: "Windows-computers met de agent, waar ze ook zijn: hij zoekt pakketapplicaties (Microsoft Store), en houdt niets tegen.",
    de: "Windows-Computer mit dem Agenten, wo immer sie sind: Er sucht Paketanwendungen (Microsoft Store) und hält nichts auf.",
  },
  cannot: [
    {
      en: "It finds the folder of a package, and no classic program, no web page and no use. A folder can be left behind after the application was removed.",
      fr: "Il trouve le dossier d’un paquet, et ni programme classique, ni page web, ni utilisation. Un dossier peut rester après le retrait de l’application.",
      nl: "Hij vindt de map van een pakket, en geen klassiek programma, geen webpagina en geen gebruik. Een map kan achterblijven nadat de applicatie is verwijderd.",
      de: "Er findet den Ordner eines Pakets, aber kein klassisches Programm, keine Webseite und keine Nutzung. Ein Ordner kann zurückbleiben, nachdem die Anwendung entfernt wurde.",
    },
    {
      en: "Packages on another drive than C: are not looked for. A computer that does not answer says nothing.",
      fr: "Les paquets sur un autre lecteur que C: ne sont pas cherchés. Un ordinateur qui ne répond pas ne dit rien.",
      nl: "Pakketten op een ander station dan C: worden niet gezocht. Een computer die niet antwoordt, zegt niets.",
      de: "Pakete auf einem anderen Laufwerk als C: werden nicht gesucht. Ein Computer, der nicht antwortet, sagt nichts.",
    },
  ],
};
