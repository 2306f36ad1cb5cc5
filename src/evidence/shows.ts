/** What the records of a source can say at all, for whoever asks before any are held. */
export interface Shows {
  /** Facts of the vocabulary that its records state because the tool sees them. */
  readonly observes: readonly string[];
  /** The prefixes of facts that whoever fills it in writes down: a statement, not an observation. */
  readonly declares: readonly string[];
  /** Actions of the table that a record can prove. */
  readonly proves: readonly string[];
  /** Actions that a complete and fresh record can show not to have been possible. */
  readonly disproves: readonly string[];
}

const nothing: Shows = Object.freeze({ observes: [], declares: [], proves: [], disproves: [] });

/** By the id of the source. Each says the same as the source's own sentences in `sources/words.ts`. */
export const shows: ReadonlyMap<string, Shows> = new Map([
  [
    "glpi-inventory",
    {
      ...nothing,
      observes: ["device.form"],
      proves: ["download", "install", "have"],
      disproves: ["download", "install", "have", "use"],
    },
  ],
  ["intune-devices", { ...nothing, observes: ["device.owner", "device.managed", "device.form"] }],
  ["intune-app-inventory", { ...nothing, proves: ["have"], disproves: ["download", "install", "have", "use"] }],
  ["unbound-log", { ...nothing, proves: ["carry-traffic"] }],
  ["attestation", nothing],
  ["device-register", { ...nothing, declares: ["device.", "person."] }],
]);

/** What a recorded test of a block shows, where it was made on every path of the device: a deed, not a file of a tool. */
export const testDisproves: readonly string[] = ["reach-web", "carry-traffic"];
