const words: Record<string, [text: string, tone: string]> = {
  PENDING: ['Waiting', 'busy'],
  PROVISIONING: ['Being set up', 'busy'],
  ACTIVE: ['Active', 'good'],
  SUSPENDED: ['Suspended', 'off'],
  FAILED: ['Failed', 'bad'],
  TERMINATED: ['Ended', 'off'],
};

export function InstanceState({ state }: { state: string }) {
  const [text, tone] = words[state] ?? [state.toLowerCase(), 'off'];
  return <span className={`badge badge-${tone}`}>{text}</span>;
}
