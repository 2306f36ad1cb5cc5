import { languages } from "../../language/language.ts";
import type { Body } from "../../register/body.ts";
import type { Register } from "../../register/register.ts";
import { body } from "../../register/register.ts";
import { type Namer, type Node, notes, ref } from "./linked.ts";
import { exchangeWords } from "./words.ts";

/** Parts of a larger organisation, without a legal life of their own. */
const units = new Set(["cabinet", "service", "spf", "spp", "saca", "ministry"]);

/** Organisations that stand under the one they are within. Municipalities, provinces and the like are within a region and run themselves. */
const under = new Set([
  "government",
  "parliament",
  "regional-body",
  "uap",
  "public-body",
  "ipss",
  "special-corps",
  "agency",
  "state-agency",
  "it-provider",
  "eu-institution",
]);

const labelsOf = ({ names }: Body) => {
  const all = languages.flatMap((language) => {
    const own = names.filter((name) => name.language === language);
    const preferred = own.find(({ use }) => use === "legal") ?? own[0];
    return own.map((name) => ({
      preferred: name === preferred,
      literal: { "@value": name.text, "@language": language },
    }));
  });
  const alternatives = all.filter(({ preferred }) => !preferred).map(({ literal }) => literal);
  return {
    "skos:prefLabel": all.filter(({ preferred }) => preferred).map(({ literal }) => literal),
    ...(alternatives.length === 0 ? {} : { "skos:altLabel": alternatives }),
  };
};

const placeOf = ({ kind, within }: Body, iri: Namer): Node => {
  const above = within.map((id) => ref(iri.body(id)));
  if (above.length === 0) return {};
  if (units.has(kind)) return { "org:unitOf": above };
  return under.has(kind) ? { "org:subOrganizationOf": above } : { "dct:isPartOf": above };
};

const bodyNode = (id: string, found: Body | undefined, iri: Namer): Node => {
  if (found === undefined) return { "@id": iri.body(id), "@type": "org:Organization", "dct:identifier": id };
  return {
    "@id": iri.body(id),
    "@type": units.has(found.kind) ? "org:OrganizationalUnit" : "org:FormalOrganization",
    "dct:identifier": id,
    ...labelsOf(found),
    "org:classification": {
      "@id": iri.thing("kinds", found.kind),
      "@type": "skos:Concept",
      "skos:notation": found.kind,
    },
    ...placeOf(found, iri),
    ...(found.cbe === undefined ? {} : { "org:identifier": found.cbe }),
    ...(found.world === "fictional" ? { "skos:editorialNote": notes(exchangeWords.fictional, {}) } : {}),
  };
};

/** The bodies and all that they are within, as W3C ORG has organisations: by the latest span that the register holds of each. */
export const organisations = (ids: Iterable<string>, register: Register, iri: Namer): readonly Node[] => {
  const nodes = new Map<string, Node>();
  const visit = (id: string): void => {
    if (nodes.has(id)) return;
    const found = body(register, id);
    nodes.set(id, bodyNode(id, found, iri));
    found?.within.forEach(visit);
  };
  for (const id of ids) visit(id);
  return [...nodes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, node]) => node);
};
