/** The instant that a serial stands for: its day at midnight UTC, and its number as so many seconds. It grows as the serial does, and needs no clock. */
export const stampOf = (serial: number): Date => {
  const [day, number] = [Math.floor(serial / 100), serial % 100];
  const [year, month, date] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100];
  return new Date(Date.UTC(Math.max(year, 1970), Math.max(month, 1) - 1, Math.max(date, 1), 0, 0, number));
};
