/** The ledger of one wallet as a person would write it down, to compare the real one with. */
export interface ModelGrant {
  amount: number;
  remaining: number;
  pledged: number;
  priority: number;
  expiresInSeconds: number | null;
  age: number;
}
export interface ModelHold {
  amount: number;
  seconds: number;
  expiresInSeconds: number;
  state: 'HELD' | 'SETTLED' | 'VOIDED' | 'EXPIRED';
  settled: number | null;
  pledges: { grant: ModelGrant; amount: number }[];
}

export class LedgerModel {
  readonly grants = new Map<string, ModelGrant & { asked: string }>();
  readonly holds = new Map<string, ModelHold>();

  get balance(): number {
    return [...this.grants.values()].reduce((sum, { remaining }) => sum + remaining, 0);
  }

  get reserved(): number {
    return [...this.grants.values()].reduce((sum, { pledged }) => sum + pledged, 0);
  }

  grant(
    id: string,
    amount: number,
    priority: number,
    expiresInSeconds: number | null,
    asked: string,
  ): string {
    const known = this.grants.get(id);
    if (known) return known.asked === asked ? 'EXISTS' : 'CONFLICT';
    const age = this.grants.size;
    this.grants.set(id, { amount, remaining: amount, pledged: 0, priority, expiresInSeconds, age, asked });
    return 'CREATED';
  }

  hold(id: string, amount: number, seconds: number): string {
    const known = this.holds.get(id);
    if (known) return known.amount === amount && known.seconds === seconds ? 'EXISTS' : 'CONFLICT';
    if (this.balance - this.reserved < amount) return 'INSUFFICIENT';
    const pledges: ModelHold['pledges'] = [];
    let open = amount;
    for (const grant of [...this.grants.values()].toSorted(bySpendingOrder)) {
      const part = Math.min(open, grant.remaining - grant.pledged);
      if (part > 0) pledges.push({ grant, amount: part });
      grant.pledged += part;
      open -= part;
    }
    this.holds.set(id, { amount, seconds, expiresInSeconds: seconds, state: 'HELD', settled: null, pledges });
    return 'CREATED';
  }

  settle(id: string, amount: number): string {
    const hold = this.holds.get(id);
    if (!hold) return 'NOT_FOUND';
    if (hold.state === 'SETTLED') return hold.settled === amount ? 'EXISTS' : 'CONFLICT';
    if (hold.state !== 'HELD') return 'CLOSED';
    if (amount > hold.amount) return 'TOO_MUCH';
    let open = amount;
    for (const pledge of hold.pledges) {
      const drawn = Math.min(open, pledge.amount);
      pledge.grant.remaining -= drawn;
      open -= drawn;
    }
    hold.settled = amount;
    this.end(hold, 'SETTLED');
    return 'SETTLED';
  }

  void(id: string): string {
    const hold = this.holds.get(id);
    if (!hold) return 'NOT_FOUND';
    if (hold.state === 'VOIDED') return 'EXISTS';
    if (hold.state !== 'HELD') return 'CLOSED';
    this.end(hold, 'VOIDED');
    return 'VOIDED';
  }

  pass(seconds: number): void {
    for (const grant of this.grants.values())
      if (grant.expiresInSeconds !== null) grant.expiresInSeconds -= seconds;
    for (const hold of this.holds.values()) {
      hold.expiresInSeconds -= seconds;
      if (hold.state === 'HELD' && hold.expiresInSeconds <= 0) this.end(hold, 'EXPIRED');
    }
    this.expireGrants();
  }

  private end(hold: ModelHold, state: ModelHold['state']): void {
    hold.state = state;
    for (const { grant, amount } of hold.pledges) grant.pledged -= amount;
    this.expireGrants();
  }

  private expireGrants(): void {
    for (const grant of this.grants.values())
      if (grant.expiresInSeconds !== null && grant.expiresInSeconds <= 0) grant.remaining = grant.pledged;
  }
}

const NEVER = 1e12;

const bySpendingOrder = (a: ModelGrant, b: ModelGrant): number =>
  a.priority - b.priority || (a.expiresInSeconds ?? NEVER) - (b.expiresInSeconds ?? NEVER) || a.age - b.age;
