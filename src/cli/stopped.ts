/** Resolves when the person at the terminal, or whoever started the program, asks it to stop. */
export const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
