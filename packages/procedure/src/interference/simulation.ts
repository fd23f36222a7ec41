/**
 * Whether whatever an observer may see while a protected fact is anything at all may also be seen while it stops nothing:
 * a simulation. Two servers stand alike but for the secret. The first may do whatever the procedure lets it; the second,
 * whose secret is always harmless, must answer each act with one that looks the same, and stand alike again.
 */
import { both, type Formula, opposite } from "../explore/formula.ts";
import type { Act, SecretDeed, Standing } from "./act.ts";
import type { Machine } from "./machine.ts";
import { possible } from "./secret.ts";

export interface SecretLine {
  readonly deed: SecretDeed;
  /** Whether the observer learns of it. */
  readonly visible: boolean;
  /** What the fact then is; empty: nobody has said. */
  readonly secret: string;
  /** Where the shared state then stands at the owner; null: nothing of the case is there. */
  readonly state: string | null;
}

export interface Simulated {
  readonly answered: boolean;
  /** Where the first server can come to, its secret included. */
  readonly states: number;
  /** Pairs of servers that stand alike but for the secret. */
  readonly pairs: number;
  /** Acts that were answered, over all pairs. */
  readonly acts: number;
  /** The shortest way to an act that has no answer: that act is the last line. */
  readonly story?: readonly SecretLine[];
}

/** A server: its number among standings, its secret, and flags that it is about to raise by itself. */
interface Server {
  readonly standing: number;
  readonly secret: number;
  readonly raises: number;
}

interface Move {
  readonly act: Act | undefined;
  readonly deed: SecretDeed;
  readonly label?: string;
  readonly asks: readonly Formula[];
  readonly to: Server;
}

export function simulate(machine: Machine): Simulated {
  const game = new Game(machine);
  const starts = machine.initial.map((standing) => game.server(standing, 0, 0));
  for (const start of starts) game.reach(start);
  game.settle();
  const lost = starts.map((start) => game.lossAt(start, 0)).filter((loss) => loss !== undefined);
  const first = lost.sort((one, other) => one.round - other.round)[0];
  return {
    answered: first === undefined,
    states: game.servers.length,
    pairs: game.servers.length * machine.harmless.length,
    acts: game.acts,
    ...(first ? { story: game.storyFrom(first) } : {}),
  };
}

/** What the second server can do that looks like an act of the first; `by`: unless it does nothing that is seen. */
interface Answer {
  readonly asks: readonly Formula[];
  readonly to: number;
  readonly by?: Act;
}

/** A pair from which the second server comes to have no answer. */
interface Loss {
  readonly round: number;
  readonly move: Move;
  /** Where the second may still go with it, the longest way last: it only puts it off. */
  readonly then?: Loss;
}

class Game {
  readonly servers: Server[] = [];
  acts = 0;
  private readonly machine: Machine;
  private readonly standings: Standing[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly known = new Set<string>();
  private readonly actsAt = new Map<number, readonly Act[]>();
  private readonly losses = new Map<string, Loss>();
  private readonly taken = new Map<Act, boolean[]>();

  constructor(machine: Machine) {
    this.machine = machine;
  }

  server(standing: Standing, secret: number, raises: number): Server {
    return { standing: this.number(standing), secret, raises };
  }

  private number(standing: Standing): number {
    const { state, sent, internal, flags, prepared } = standing;
    const key = `${state} ${sent} ${internal} ${flags} ${prepared}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.standings.push(standing);
    this.numbers.set(key, this.standings.length - 1);
    return this.standings.length - 1;
  }

  private actsOf(standing: number): readonly Act[] {
    const known = this.actsAt.get(standing);
    if (known) return known;
    const acts = this.machine.actsFrom(this.standings[standing] as Standing);
    this.actsAt.set(standing, acts);
    return acts;
  }

  /** Everywhere that the first server can come to. */
  reach(start: Server): void {
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const key = keyOf(at);
      if (this.known.has(key)) continue;
      this.known.add(key);
      this.servers.push(at);
      for (const { to } of this.moves(at)) open.push(to);
    }
  }

  /** What a server may do; while it is about to raise a flag by itself, only that. */
  private moves(at: Server): readonly Move[] {
    const { standing, secret, raises } = at;
    if (raises !== 0) {
      const flag = Math.log2(raises & -raises);
      const raised = this.standings[standing] as Standing;
      const next = this.server({ ...raised, flags: raised.flags | (1 << flag) }, secret, raises & ~(1 << flag));
      return [{ act: undefined, ...this.machine.raising(flag), asks: [], to: next }];
    }
    return this.actsOf(standing).flatMap((act): Move[] => {
      const { deed, label, common } = act;
      const ask = act.asks[secret];
      if (ask === undefined || !this.canTake(act, secret)) return [];
      const to = this.server(act.next, act.secret[secret] as number, act.raises);
      return [{ act, deed, ...(label === undefined ? {} : { label }), asks: [common, ask], to }];
    });
  }

  /** Takes away, round by round, the pairs in which some act of the first has no answer of the second. */
  settle(): void {
    for (let round = 1; ; round++) {
      const found: [string, Loss][] = [];
      this.acts = 0;
      for (const server of this.servers) {
        for (const twin of this.machine.harmless) {
          const key = pairOf(server, twin);
          if (this.losses.has(key)) continue;
          const loss = this.unanswered(server, twin, round);
          if (loss) found.push([key, loss]);
        }
      }
      if (found.length === 0) return;
      for (const [key, loss] of found) this.losses.set(key, loss);
    }
  }

  private unanswered(server: Server, twin: number, round: number): Loss | undefined {
    for (const move of this.moves(server)) {
      const responses = this.responses(server, twin, move);
      const good = responses.filter(({ to }) => !this.losses.has(pairOf(move.to, to)));
      this.acts++;
      if (good.some((answer) => this.covers(answer, move, server.secret)) || !this.can(left(move, good, this.machine)))
        continue;
      const delays = responses.flatMap(({ to }) => this.losses.get(pairOf(move.to, to)) ?? []);
      const then = delays.sort((one, other) => other.round - one.round)[0];
      return { round, move, ...(then ? { then } : {}) };
    }
    return undefined;
  }

  /** The second server's answers: what it must have so for each, and its secret afterwards. */
  private responses({ standing }: Server, twin: number, move: Move): readonly Answer[] {
    const silent = this.silently(standing, twin);
    if (move.label === undefined) return move.to.standing === standing ? silent.map((to) => ({ asks: [], to })) : [];
    return this.actsOf(standing).flatMap((act) =>
      act.label !== move.label || act.raises !== 0 || this.number(act.next) !== move.to.standing
        ? []
        : silent.flatMap((from): Answer[] => {
            const ask = act.asks[from];
            const to = act.secret[from] as number;
            if (ask === undefined || !this.machine.harmless.includes(to)) return [];
            return [{ asks: [act.common, ask], to, by: act }];
          }),
    );
  }

  /** Whenever the first can act so can the second: most often by the very same act, which its secret does not hinder. */
  private covers({ asks, by }: Answer, { act }: Move, secret: number): boolean {
    const [, ask] = asks;
    if (ask === undefined) return true;
    return by === act ? ask === act?.asks[secret] || isAlways(ask) : asks.every(isAlways);
  }

  /** What the second server's secret may become without anybody being told. */
  private silently(standing: number, twin: number): readonly number[] {
    const hidden = this.actsOf(standing).filter(({ label, raises }) => label === undefined && raises === 0);
    const found = new Set([twin]);
    for (const from of found) {
      for (const { asks, common, secret } of hidden) {
        const ask = asks[from];
        const to = secret[from] as number;
        if (ask !== undefined && this.machine.harmless.includes(to) && isAlways(both(common, ask))) found.add(to);
      }
    }
    return [...found];
  }

  private can(formulas: readonly Formula[]): boolean {
    return formulas.every(isAlways) || possible(this.machine.words, formulas);
  }

  /** The same, remembered for an act. */
  private canTake(act: Act, secret: number): boolean {
    const ask = act.asks[secret];
    const known = this.taken.get(act) ?? [];
    this.taken.set(act, known);
    known[secret] ??= ask !== undefined && this.can([act.common, ask]);
    return known[secret];
  }

  lossAt(server: Server, twin: number): Loss | undefined {
    return this.losses.get(pairOf(server, twin));
  }

  storyFrom(first: Loss): readonly SecretLine[] {
    const lines: SecretLine[] = [];
    for (let loss: Loss | undefined = first; loss; loss = loss.then) {
      const { deed, label, to } = loss.move;
      lines.push({
        deed,
        visible: label !== undefined,
        secret: this.machine.secrets[to.secret]?.word ?? "",
        state: this.machine.stateName(this.standings[to.standing] as Standing),
      });
    }
    return lines;
  }
}

/** What remains possible of an act once all its answers are taken away. */
function left({ asks }: Move, answers: readonly Answer[], { words }: Machine): readonly Formula[] {
  return [...asks, ...answers.map((answer) => opposite(both(...answer.asks), words.variables.size))];
}

const isAlways = (formula: Formula): boolean => "all" in formula && formula.all.length === 0;
const keyOf = ({ standing, secret, raises }: Server): string => `${standing} ${secret} ${raises}`;
const pairOf = (server: Server, twin: number): string => `${keyOf(server)} | ${twin}`;
