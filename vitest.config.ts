import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "bench/**/*.test.ts"],
    // By default one processor is left free, which on a machine of two is half of them.
    maxWorkers: "100%",
    setupFiles: ["test/loopback.setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: "Asia/Tokyo", LANG: "C", LC_ALL: "C" },
  },
});
