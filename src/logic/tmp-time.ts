import { compile, condition, Diagrams, evaluate, type Row, row, test, toFunction } from "./index.ts";

// random conditions of growing size
let s = 7;
const rnd = (n: number) => {
  s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
  return Math.floor((s / 2 ** 32) * n);
};
for (const [attrs, vals, rows, tests] of [
  [8, 3, 6, 4],
  [12, 4, 10, 4],
  [20, 3, 12, 4],
  [20, 5, 20, 5],
  [30, 4, 25, 6],
  [40, 24, 30, 6],
  [10, 6, 60, 6],
  [6, 8, 200, 5],
] as const) {
  let worst = 0,
    refused = 0,
    y = 0,
    n = 0,
    total = 0,
    ev = 0,
    fn = 0,
    dg = 0;
  const domain = new Map(
    Array.from({ length: attrs }, (_, a) => [`a${a}`, Array.from({ length: vals }, (_, v) => `v${v}`)] as const),
  );
  const mk = (k: number): Row =>
    row(
      Array.from({ length: tests }, () => {
        const a = rnd(attrs);
        return test(
          `a${a}`,
          Array.from({ length: 1 + rnd(Math.min(k, vals - 1)) }, () => `v${rnd(vals)}`),
        );
      }),
    );
  const N = 20;
  for (let i = 0; i < N; i++) {
    const never = Array.from({ length: 5 }, () => row(mk(2).tests.slice(0, 2)));
    const c = condition(Array.from({ length: rows }, () => mk(3)));
    const t = performance.now();
    const r = compile(c, { domain, never: i % 2 ? never : [] });
    const d = performance.now() - t;
    worst = Math.max(worst, d);
    total += d;
    if (!r.ok) {
      refused++;
    } else {
      y = Math.max(y, r.value.yes.length);
      n = Math.max(n, r.value.no.length);
      const t2 = performance.now();
      evaluate(r.value, new Map());
      ev = Math.max(ev, performance.now() - t2);
      const t3 = performance.now();
      toFunction(r.value);
      fn = Math.max(fn, performance.now() - t3);
    }
    const t4 = performance.now();
    try {
      const D = new Diagrams([...domain].map(([id, values]) => ({ id, values })));
      const node = D.rows(c);
      const p = D.not(D.rows({ rows: i % 2 ? never : [] }));
      D.settle(node, p);
    } catch (e) {
      dg += 1e6;
    }
    dg = Math.max(dg, performance.now() - t4);
  }
  console.log({
    attrs,
    vals,
    rows,
    tests,
    worst: worst | 0,
    mean: (total / N) | 0,
    refused,
    y,
    n,
    ev: ev | 0,
    fn: fn | 0,
    dg: dg | 0,
  });
}
