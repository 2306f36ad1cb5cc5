import { command, type Examples } from "./example.ts";

export const examples: Examples = {
  "E-POSTURE-DEVICE": command("verdict be/wal/2023-tiktok no-such-device"),
};
