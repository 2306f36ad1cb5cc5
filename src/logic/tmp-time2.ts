import { compile, condition, Diagrams, evaluate, type Row, row, test, toFunction } from "./index.ts";

let s = 7;
const rnd = (n: number) => {
  s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
  return Math.floor((s / 2 ** 32) * n);
};
for (const [attrs, vals, rows, tests] of [
  [40, 24, 6, 5],
  [40, 24, 12, 6],
  [40, 24, 30, 6],
] as const) {
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
  for (let i = 0; i < 2; i++) {
    const never = Array.from({ length: 5 }, () => row(mk(2).tests.slice(0, 2)));
    const c = condition(Array.from({ length: rows }, () => mk(3)));
    let t = performance.now();
    const lap = (w: string) => {
      console.log(attrs, vals, rows, i, w, (performance.now() - t) | 0);
      t = performance.now();
    };
    const r = compile(c, { domain, never: i % 2 ? never : [] });
    lap("compile " + r.ok + (r.ok ? ` ${r.value.yes.length}/${r.value.no.length}` : ""));
    if (r.ok) {
      evaluate(r.value, new Map());
      lap("evaluate");
      toFunction(r.value);
      lap("function");
    }
    try {
      const D = new Diagrams([...domain].map(([id, values]) => ({ id, values })));
      const node = D.rows(c);
      lap("rows");
      const p = D.not(D.rows({ rows: i % 2 ? never : [] }));
      D.settle(node, p);
      lap("settle");
    } catch (e) {
      lap(String(e));
    }
  }
}
