/** An IRI or blank node, or a literal with its language. */
export type Term =
  | { readonly kind: "node"; readonly id: string }
  | { readonly kind: "literal"; readonly text: string; readonly language: string };

export interface Triple {
  readonly subject: string;
  readonly property: string;
  readonly object: Term;
}

const namespaces = {
  besluit: "http://data.vlaanderen.be/ns/besluit#",
  mandaat: "http://data.vlaanderen.be/ns/mandaat#",
  eli: "http://data.europa.eu/eli/ontology#",
  prov: "http://www.w3.org/ns/prov#",
  dct: "http://purl.org/dc/terms/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
} as const;

type Name = `${keyof typeof namespaces}:${string}`;

const full = (name: Name): string => {
  const [prefix = "", local = ""] = name.split(":");
  return `${namespaces[prefix as keyof typeof namespaces]}${local}`;
};

/** What a file of linked data says, to be walked by the names of OSLO, ELI and PROV. */
export interface Graph {
  readonly size: number;
  readonly ofType: (type: Name) => readonly string[];
  /** The nodes that a node points to, and those that point to it. */
  readonly nodes: (subject: string, property: Name) => readonly string[];
  readonly pointingTo: (object: string, property: Name) => readonly string[];
  readonly literals: (
    subject: string,
    property: Name,
  ) => readonly { readonly text: string; readonly language: string }[];
}

export const graphOf = (triples: readonly Triple[]): Graph => {
  const forward = new Map<string, Term[]>();
  const backward = new Map<string, string[]>();
  for (const { subject, property, object } of triples) {
    const there = `${property} ${subject}`;
    forward.set(there, [...(forward.get(there) ?? []), object]);
    if (object.kind === "node") {
      const back = `${property} ${object.id}`;
      backward.set(back, [...(backward.get(back) ?? []), subject]);
    }
  }
  const objects = (subject: string, property: Name) => forward.get(`${full(property)} ${subject}`) ?? [];
  const unique = (ids: readonly string[]) => [...new Set(ids)];
  const pointingTo = (object: string, property: Name) => unique(backward.get(`${full(property)} ${object}`) ?? []);
  return {
    size: triples.length,
    pointingTo,
    ofType: (type) => pointingTo(full(type), "rdf:type"),
    nodes: (subject, property) =>
      unique(objects(subject, property).flatMap((term) => (term.kind === "node" ? [term.id] : []))),
    literals: (subject, property) =>
      objects(subject, property).flatMap((term) => (term.kind === "literal" ? [term] : [])),
  };
};
