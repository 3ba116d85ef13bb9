// Chance that comes out the same every time: a small random number generator (mulberry32) and what is drawn with it.

/** A source of chance. */
export class Chance {
  constructor(seed) { this.state = seed >>> 0; }

  /** From 0 up to 1. */
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `low` to `high`, both included. */
  int(low, high) { return low + Math.floor(this.next() * (high - low + 1)); }

  /** True in `share` of all cases. */
  odds(share) { return this.next() < share; }

  /** One of a list. */
  one(list) { return list[Math.floor(this.next() * list.length)]; }

  /** One of [[thing, weight], …]. */
  weighed(pairs) {
    let left = this.next() * pairs.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [thing, weight] of pairs) if ((left -= weight) < 0) return thing;
    return pairs.at(-1)[0];
  }

  /** `count` different ones of a list, in the list's order. */
  some(list, count) {
    const taken = new Set();
    while (taken.size < Math.min(count, list.length)) taken.add(Math.floor(this.next() * list.length));
    return [...taken].sort((a, b) => a - b).map(index => list[index]);
  }

  /** `count` different ones of a list, in any order. */
  mixed(list, count) {
    const rest = [...list], taken = [];
    while (taken.length < count && rest.length) taken.push(rest.splice(Math.floor(this.next() * rest.length), 1)[0]);
    return taken;
  }
}
