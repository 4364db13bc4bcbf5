import { useEffect, useState } from 'react';

const refreshMillis = 30_000;

/** The time, taken again often enough for "5 minutes ago" to stay true. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), refreshMillis);
    return () => clearInterval(timer);
  }, []);
  return now;
}
