/** The JSON that a text is, or holds between other words. */
export function jsonIn(written: string): unknown {
  const json = /[[{][\s\S]*[\]}]/.exec(written)?.[0];
  try {
    return json === undefined ? undefined : (JSON.parse(json) as unknown);
  } catch {
    return undefined;
  }
}
