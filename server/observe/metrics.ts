/**
 * Figures for whoever keeps the server running, in Prometheus' text. Totals only: no case, no person, no count by reason
 * (safeguards W1), and labels from closed lists.
 */
import { PrometheusSerializer } from "@opentelemetry/exporter-prometheus";
import { AggregationTemporality, MeterProvider, MetricReader } from "@opentelemetry/sdk-metrics";

/** Collects when asked and never by itself: no port of its own, no timer. */
class OnDemand extends MetricReader {
  constructor() {
    super({ aggregationTemporalitySelector: () => AggregationTemporality.CUMULATIVE });
  }
  protected override async onForceFlush(): Promise<void> {}
  protected override async onShutdown(): Promise<void> {}
}

export interface Gauges {
  /** Envelopes not yet receipted, by peer. */
  readonly waiting: Readonly<Record<string, number>>;
  readonly reachable: Readonly<Record<string, boolean>>;
}

export interface Metrics {
  answered(method: string, route: string, status: number, seconds: number): void;
  /** The page for a scraper. */
  text(): Promise<string>;
  stop(): Promise<void>;
}

export function createMetrics(gauges: () => Promise<Gauges>): Metrics {
  const reader = new OnDemand();
  const provider = new MeterProvider({ readers: [reader] });
  const meter = provider.getMeter("wasl");
  const durations = meter.createHistogram("wasl_http_answer_seconds", {
    description: "Time to answer, by route",
    advice: { explicitBucketBoundaries: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] },
  });
  const waiting = meter.createObservableGauge("wasl_outbox_waiting", { description: "Envelopes not yet receipted" });
  const reachable = meter.createObservableGauge("wasl_peer_reachable", {
    description: "1 when the other State answers",
  });
  meter.addBatchObservableCallback(
    async (observed) => {
      const now = await gauges();
      for (const [peer, count] of Object.entries(now.waiting)) observed.observe(waiting, count, { peer });
      for (const [peer, here] of Object.entries(now.reachable)) observed.observe(reachable, here ? 1 : 0, { peer });
    },
    [waiting, reachable],
  );
  const memory = meter.createObservableGauge("wasl_resident_bytes", { description: "Memory of the process" });
  memory.addCallback((observed) => observed.observe(process.memoryUsage.rss()));
  const serializer = new PrometheusSerializer("", false);
  return {
    answered: (method, route, status, seconds) =>
      durations.record(seconds, { method, route, status: `${Math.floor(status / 100)}xx` }),
    async text() {
      const { resourceMetrics } = await reader.collect();
      return serializer.serialize(resourceMetrics);
    },
    stop: () => provider.shutdown(),
  };
}
