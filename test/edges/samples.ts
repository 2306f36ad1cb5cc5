/** Small valid files of every kind that people write; together they use (nearly) every key that a kind knows. All of it is invented. */

const four = (text: string): string => `{fr: "${text} fr", nl: "${text} nl", de: "${text} de", en: "${text} en"}`;

export const measure = `measure: xx/sample
title: ${four("title")}
authority: xx/government
zone: Europe/Brussels
products:
  named: {product: zazou}
  lite: {product.variant-of: none, text.variants: true}
force: {formal: circular, author: [we ask], press: [a ban]}
sources:
  letter: {title: A letter, publisher: The ministry, dated: 2023-03-20, held: full}
  answer: {title: An answer, asked: 2023-04-26, answered: 2023-06-12, held: excerpt, url: "https://example.org/answer"}
instruments:
  decision:
    kind: decision
    title: ${four("decision")}
    by: xx/government
    known: 2023-03-18
    source: [letter#1]
    decided:
      claims:
        first: {value: 2023-03-17, by: [letter], known: 2023-03-18, status: asserted}
        second: {value: 2023-04-20T10:00, by: answer}
      chosen: {claim: first, why: three letters say so, by: editor, on: 2026-11-21}
  extension:
    kind: decision
    status: proposed
    decided: 2023-09-14
    links: [{does: extends, instrument: decision}]
    effects: [{does: extend, clauses: [ban], from: extension.decided, until: 2023-12-31}]
texts:
  web: {ask: ${four("web")}, said: [{by: letter, says: yes it does, value: true}]}
  variants: {ask: ${four("variants")}}
  verb:
    ask: ${four("verb")}
    values: [install, use]
    chosen: {value: install, why: the letter, by: editor, on: 2026-11-21}
clauses:
  - id: ban
    by: decision
    modality: prohibit
    actions: [{install: {verb: install}}, use, {reach-web: web}]
    to: {body.within: xx, person.as: member, any: {core: {body.kind: [government, cabinet]}, uap: {body.kind: uap, body.uap-type: one}}}
    informs: {body.uap-type: [two, three]}
    outside: [{where: {body.kind: local}, because: they are their own masters, by: letter}]
    where:
      service: {device.owner: authority, device.professional-information: true}
      personal: {device.owner: person, device.internal-access: full}
    from: decision.decided
    comply-by: 2023-03-31
    until: {if: web, then: decision.decided + P6M, else: decision.decided + P1Y}
    source: [letter#2, answer]
    says: ${four("says")}
    review: after six months
  - id: free
    by: decision
    modality: permit
    actions: [use]
    to: {body.within: xx}
    where: {device.professional-information: false}
    products: {product: zazou}
    from: {unknown: start, after: 2023-03-01, before: 2023-05-01}
    over: {ban: web}
  - id: adopt
    by: extension
    modality: recommend
    actions: [adopt]
    owed-by: body
    to: {body.kind: local}
    from: asap
    model: [{modality: prohibit, actions: [use], where: {device.owner: authority}, says: do as we do}]
adopts: [xx/other#ask]
not-yet: [{what: what cannot be said, source: letter}]
cases:
  - name: a service phone
    given: {body: xx/government, device: {owner: authority, professional-information: true}}
    action: [use, install]
    product: zazou
    at: 2023-04-15
    known: 2023-05-01T12:00
    choose: {web: true}
    ruling: prohibited
    late-from: "2023-04-01"
    clauses: {ban: in-force}
  - name: a duty
    given: {body: xx/local}
    at: 2023-04-15
    owes: {adopt: {role: invited}}
`;

export const register = `sources:
  list: {title: A list, publisher: Somebody, url: "https://example.org/list", licence: CC0, dated: 2023-01-01}
grounds:
  act: {text: ${four("act")}, source: [list]}
bodies:
  - {id: xx, kind: state, names: [{use: legal, fr: État, nl: Staat}], languages: {fr: state}, status: confirmed, source: [list]}
  - id: xx/government
    kind: government
    names: [{en: The Government}]
    within: [xx]
    supervised-by: [{body: xx, since: 2000-01-01, ground: act, matter: all}]
    facts: {body.german-speaking: false}
    members: [{name: A Person, office: Minister, cabinet: xx/cabinet, from: 2023-01-01, to: 2023-12-31, status: confirmed, source: [list]}]
    cbe: "0316381138"
    centroid: {lon: 4.5, lat: 50.25}
    valid-from: 2000-01-01
    valid-to: 2029-12-31
    known: 2022-05-05
    status: to-verify
    verify: [names, body.german-speaking]
    source: [list]
  - {id: xx/cabinet, kind: cabinet, names: [{en: The Cabinet}], within: [xx], status: confirmed, source: [list]}
  - {id: xx/cabinet-2019, kind: cabinet, names: [{en: An Earlier Cabinet}], within: [xx], valid-from: 2019-01-01, valid-to: 2022-12-31, status: confirmed, source: [list]}
  - {id: xx/local, kind: local, names: [{en: The Town}], within: [xx], status: confirmed, source: [list]}
  - {id: xx/ex, kind: service, names: [{en: An Invented Service}], within: [xx], status: confirmed, source: [list], fictional: true}
`;

export const registerTable = `id,kind,name.fr,name.nl,name.de,name.en,languages,within,supervised-by,supervised-since,supervised-ground,cbe,lon,lat,valid-from,valid-to,known,status,verify,source,fictional,body.german-speaking
xx/town,local,Ville,"Stad ""aan"" zee",Stadt,Town,fr:language-region nl:facilities,xx,xx,2001-01-01,act,0316381138,4.5,50.25,2000-01-01,2029-12-31,2022-05-05,confirmed,,list,false,true
xx/village,local,"Village, le petit",,,,,xx,,,,,,,,,,to-verify,names body.german-speaking,list,,
`;

export const catalogue = `sources:
  lists: {title: Public lists, publisher: Several, url: "https://example.org", licence: MIT, dated: 2026-01-01}
product:
  id: zazou
  name: Zazou
  facts: {product.vendor: other, product.variant-of: none}
  source: [lists]
  identifiers:
    - {kind: label, value: Zazou, role: app-core, source: [lists], learnt: 2026-01-01, confidence: multi-source}
    - {kind: android-package, value: be.example.zazou, role: app-core, source: [lists], learnt: 2026-01-01, confidence: vendor-declared, known: 2026-01-02}
    - {kind: domain, value: zazou.example, role: app-core, serves: site, source: [lists], learnt: 2026-01-01, confidence: single-source}
`;

const deed = `by: {body: xx/government, capacity: ${four("minister")}}
    measure: xx/sample
    clause: ban
    known-at: 2023-06-09
    source: {title: A paper, date: 2023-06-09, place: page 1, url: "https://example.org/paper"}`;

export const records = `records:
  - kind: dispatch
    id: letter
    ${deed}
    about: [xx/cabinet, {within: xx, kind: [local, service]}, {described: the others}]
    at: {claims: {first: {value: 2023-03-24, by: [a], known: 2023-04-01, status: asserted}, second: {value: 2023-03-25T10:00, by: b}}, chosen: {claim: first, why: a is nearer, by: editor, on: 2026-01-01}}
    channel: post
    state: sent
    says: ${four("sent")}
    note: a note
  - kind: relay
    ${deed}
    at: {unknown: true, after: 2023-03-01, before: 2023-04-01}
    from: xx/government
    to: [xx/local]
    channel: e-mail
    stated: {by: xx/cabinet, on: 2023-06-01}
  - {kind: acknowledgement, ${deed.replaceAll("\n    ", ", ")}, at: unknown, of: letter, basis: stated}
  - {kind: response, ${deed.replaceAll("\n    ", ", ")}, at: 2023-05-01, answer: adopted, organ: council, reference: R1, reason: good}
  - {kind: rule, ${deed.replaceAll("\n    ", ", ")}, at: 2023-05-01, none: false, names-block: true, from: 2023-05-02, until: 2023-09-01, reference: R2}
  - {kind: control, ${deed.replaceAll("\n    ", ", ")}, at: 2023-05-01, point: rpz, covers: [{n: 3, of: 5, body: xx/local, row: service, channel: app}], prevents: true, until: 2023-09-01, token: t, zone: z, version: v}
  - {kind: test, ${deed.replaceAll("\n    ", ", ")}, at: 2023-05-01, point: rpz, sample: 3, of: 9, result: passed, row: service, channel: app}
  - {kind: exemption, ${deed.replaceAll("\n    ", ", ")}, at: 2023-05-01, devices: [d1], holders: [h1], row: service, ground: research, approver: xx/government, granted: 2023-05-01, until: 2023-09-01, mitigations: [{id: apart, shown: true, on: 2023-05-01, valid-for: P6M}], status: granted, clients: [192.0.2.7, "2001:db8::/64"], groups: [press, S-1-5-21-1], names: [news.example.org], requester: head of press, requested: 2023-04-01, delegated: true, documentation: {title: a note, url: "https://note.example/"}}
  - {kind: exemption, ${deed.replaceAll("\n    ", ", ")}, of: e, status: revoked, at: 2023-06-01}
  - {kind: awareness, ${deed.replaceAll("\n    ", ", ")}, at: 2023-05-01, channel: intranet, reach: 200}
  - {kind: position, ${deed.replaceAll("\n    ", ", ")}, at: 2023-05-01}
  - {kind: fulfilment, ${deed.replaceAll("\n    ", ", ")}, at: 2023-05-01, action: report}
  - {kind: population, id: p, body: xx/local, measure: xx/sample, clause: ban, row: service, known: 3, declared: 9, complete: true, by: xx/local, on: 2023-05-01, known-at: 2023-05-02}
  - {kind: retraction, id: r, of: [letter], why: wrong, by: editor, on: 2023-05-01, known-at: 2023-05-02}
  - {kind: choice, measure: xx/sample, id: web, value: true, why: it says so, by: editor, on: 2023-05-01, known-at: 2023-05-02}
`;

export const question = `question: xx/question/1
title: ${four("title")}
assembly: ${four("parliament")}
number: "1"
session: 2022-2023
form: written
language: fr
asked: {on: 2023-04-26, by: A Member, to: A Minister, capacity: ${four("minister")}}
answered: {on: 2023-06-12, by: A Minister, says: ${four("says")}, answers: ${four("answers")}, does-not-answer: ${four("not")}}
measure: xx/sample
parts:
  - {id: complied, kind: complied, clause: ban, at: 2023-04-01T00:00, asks: ${four("asks")}, given: ${four("given")}}
known-on: [2023-06-12]
source: {url: "https://example.org/question"}
`;

/** Facts as `rule --facts` takes them: about a person at one body, and about one with posts at several. */
export const facts = {
  body: { id: "xx/government", within: ["xx"], it: "own" },
  person: { senior: true },
  purpose: "private",
  product: { id: "zazou", vendor: "other", on: { "xx/list": true } },
  device: { owner: "authority", "internal-access": "mail", "professional-information": false },
  network: { kind: "internal" },
};

export const posts = {
  posts: [
    { body: "xx/government", as: "member", role: "minister" },
    { body: { id: "xx/cabinet", it: "shared" }, as: "contractor" },
  ],
  device: { owner: "person" },
};

const glpi = (id: string) => ({
  deviceid: `${id}-2023-04-03-10-00-00`,
  itemtype: "Computer",
  action: "inventory",
  content: {
    accesslog: { logdate: "2023-04-03 10:00:00" },
    hardware: { name: id, uuid: `4c4c4544-0000-1000-8000-${id.padStart(12, "0")}`, chassis_type: "Laptop" },
    bios: { ssn: `SN${id}` },
    operatingsystem: { timezone: { name: "Europe/Brussels", offset: "+0200" } },
    softwares: [
      {
        name: "Zazou",
        from: "uwp",
        folder: "C:\\Program Files\\WindowsApps\\ExampleBv.Zazou_1.0_x64__0123456789abc",
        install_date: "2023-03-01",
      },
      { name: "Editor &amp; more", from: "registry", install_date: "2023-03-01" },
    ],
  },
});

const intuneApps = [
  "ApplicationKey,ApplicationName,ApplicationVersion,DeviceId,DeviceName",
  "be.example.zazou,Zazou,1.0,11111111-1111-4111-8111-111111111111,PC-1",
  'k2,"Editor, the ""good"" one",2,22222222-2222-4222-8222-222222222222,PC-2',
  "",
];

/** One file of each source of evidence. */
export const evidence = {
  "glpi-inventory": JSON.stringify(glpi("a")),
  "glpi-lines": `${JSON.stringify(glpi("a"))}\n${JSON.stringify(glpi("b"))}\n`,
  "intune-devices": JSON.stringify({
    value: [
      {
        id: "11111111-1111-4111-8111-111111111111",
        deviceName: "PC-1",
        serialNumber: "S1",
        managedDeviceOwnerType: "company",
        operatingSystem: "Windows",
        lastSyncDateTime: "2023-04-03T08:00:00.1234567Z",
        deviceEnrollmentType: "windowsAzureADJoin",
        model: "X",
      },
      {
        id: "22222222-2222-4222-8222-222222222222",
        managedDeviceOwnerType: "personal",
        operatingSystem: "Android",
        lastSyncDateTime: "0001-01-01T00:00:00Z",
      },
    ],
  }),
  "intune-app-inventory": intuneApps.join("\r\n"),
  "unbound-log": `Apr 03 10:00:00 unbound[1:0] query: 10.0.0.1 www.zazou.example. A IN
Apr 03 10:00:01 unbound[1:0] info: rpz: applied [zazou] zazou.example. rpz-nxdomain 10.0.0.1@5353 zazou.example. A IN
Apr 03 10:00:02 unbound[1:0] query: 10.0.0.1 t0k3n.canary.test.rpz.internal. TXT IN
`,
  attestation: `measure,clause,statement,units,of,as-of,signed-by,capacity,signed-on,row,device,body
xx/sample,ban,absent,3,9,2023-03-31,"A Person",Head,01/04/2023,service,d1,xx/local
`,
  "attestation-form": `attestation:
  signed-by: A Person
  capacity: Head
  signed-on: 2023-04-01
  statements:
    - {measure: xx/sample, clause: ban, statement: absent, units: 3, of: 9, as-of: 2023-03-31}
`,
  "device-register": `device;body;holder;device.owner;device.managed;device.professional-information;person.as;valid-from;valid-to
d1;xx/local;h1;authority;full;vrai;member;2023-01-01;31/12/2023
`,
  "device-register-lines": `{"device":"d1","holder":"h1","device.owner":"authority","valid-from":"2023-01-01"}\n{"device":"d2","device.managed":"none"}\n`,
} as const;
