import { hash } from "node:crypto";
import type { Language } from "../../language/language.ts";
import { canonical, type Json } from "../../ledger/canonical.ts";
import type { Block, Paper } from "../../paper/paper.ts";
import type { Day } from "../../time/time.ts";
import type { Capacity } from "../addressee.ts";

/** One language version of a notice. */
export interface NoticeVersion {
  readonly language: Language;
  /** In a language of the addressee; every other version says that it is not. */
  readonly official: boolean;
  /** The subject line: one line, plain text. */
  readonly subject: string;
  readonly paper: Paper;
}

/** What one body is told of one measure, in words: the same content always has the same key. */
export interface Notice {
  /** 22 characters of base64url: 132 bits of SHA-256 over everything below. */
  readonly key: string;
  readonly measure: string;
  /** Of the measure's file. */
  readonly version: string;
  /** Name and number of the template: a changed template makes new notices. */
  readonly template: string;
  /** On whose behalf. */
  readonly from: string;
  readonly body: string;
  readonly as: Capacity;
  /** What it is told of, by clause. */
  readonly clauses: readonly string[];
  readonly by: Day | null;
  readonly fictional: boolean;
  /** The official versions first, in the order of the register. */
  readonly versions: readonly NoticeVersion[];
}

const sha256 = (value: unknown): string => hash("sha256", canonical(value as Json), "base64url");

const digests = new WeakMap<Block, string>();

/** Most bodies are told the same in most places: what they share is read once. */
const digestOf = (block: Block): string => {
  const digest = digests.get(block) ?? sha256(block);
  digests.set(block, digest);
  return digest;
};

/** The key of a content: what is shared between two is the same value, so that many are made quickly. */
export const noticeKey = ({ versions, ...content }: Omit<Notice, "key">): string =>
  sha256({
    ...content,
    versions: versions.map(({ paper, ...version }) => ({
      ...version,
      paper: { ...paper, blocks: paper.blocks.map(digestOf) },
    })),
  }).slice(0, 22);
