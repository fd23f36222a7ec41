/**
 * Delivery to one peer: what is due leaves in batches over kept connections, each envelope signed once and the same bytes
 * sent until a receipt comes. An outage stretches the waits and never ends the trying; the reason and the next try are in the
 * row for people to see.
 */
import { Agent, type Dispatcher } from "undici";
import type { DeliveryServices, Ready } from "./delivery.ts";
import { limits } from "./limits.ts";
import { post } from "./post.ts";
import { postpone, takeAnswers } from "./receipts.ts";
import { takeBatch } from "./take-batch.ts";

export interface Delivery {
  /** Something may be due: look at once. */
  wake(): void;
  /** Ends after the batches that are under way. */
  stop(): Promise<void>;
  /** Resolves when nothing is due. For tests and orderly ends. */
  idle(): Promise<void>;
}

export function startDelivery(services: DeliveryServices, peer: string, pollMilliseconds = 2000): Delivery {
  const dispatcher = services.dispatcher ?? new Agent({ connections: 2, keepAliveTimeout: 30_000 });
  let awake = true;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let wakeUp: (() => void) | undefined;
  let waiters: (() => void)[] = [];

  const wake = () => {
    awake = true;
    wakeUp?.();
  };
  const sleep = () =>
    new Promise<void>((done) => {
      wakeUp = done;
      timer = setTimeout(done, pollMilliseconds);
      timer.unref();
    }).finally(() => {
      clearTimeout(timer);
      wakeUp = undefined;
    });

  const underWay = new Set<Promise<void>>();
  const send = (ready: readonly Ready[]) => {
    const sending = sendBatch(services, peer, ready, dispatcher)
      // Whatever happened, the lease ends and the batch is tried again.
      .catch(() => undefined)
      .finally(() => {
        underWay.delete(sending);
        wake();
      });
    underWay.add(sending);
  };
  const run = async () => {
    while (!stopped) {
      awake = false;
      // A database that does not answer is waited for like a peer that does not.
      const ready = await takeBatch(services, peer).catch(() => []);
      if (ready.length > 0) send(ready);
      if (underWay.size >= limits.batchesUnderWay) await Promise.race(underWay);
      if (ready.length === 0 && !awake && !stopped) {
        if (underWay.size === 0) {
          for (const done of waiters) done();
          waiters = [];
        }
        await sleep();
      }
    }
    await Promise.all(underWay);
  };
  const running = run();
  return {
    wake,
    async stop() {
      stopped = true;
      wake();
      await running;
      if (!services.dispatcher) await dispatcher.close();
    },
    idle: () =>
      new Promise<void>((done) => {
        waiters.push(done);
        wake();
      }),
  };
}

async function sendBatch(
  services: DeliveryServices,
  peer: string,
  ready: readonly Ready[],
  dispatcher: Dispatcher,
): Promise<void> {
  const posted = await post(services, peer, ready, dispatcher);
  if ("answers" in posted) {
    return takeAnswers(services, peer, ready, posted.answers);
  }
  await postpone(
    services,
    ready.map((row) => ({ row, reason: posted.reason, signAgain: false, left: posted.left })),
  );
  await services.pool.query("update exchange.peer set reachable = false where state = $1 and reachable", [peer]);
}
