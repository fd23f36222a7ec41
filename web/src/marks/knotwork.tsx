/** The eight-fold knot, drawn with a single thread: the only ornament, where there is nothing to do. */
export function Knotwork() {
  return (
    <svg className="knotwork" viewBox="0 0 100 100" aria-hidden="true">
      <path d="M50.0 2.0L62.9 33.2M65.2 38.7L72.8 57.2M75.2 62.7L83.9 83.9M83.9 83.9L52.8 71.0M47.2 68.7L28.8 61.1M23.2 58.8L2.0 50.0M2.0 50.0L33.2 37.1M38.7 34.8L57.2 27.2M62.7 24.8L83.9 16.1M83.9 16.1L71.0 47.2M68.7 52.8L61.1 71.2M58.8 76.8L50.0 98.0M50.0 98.0L37.1 66.8M34.8 61.3L27.2 42.8M24.8 37.3L16.1 16.1M16.1 16.1L47.2 29.0M52.8 31.3L71.2 38.9M76.8 41.2L98.0 50.0M98.0 50.0L66.8 62.9M61.3 65.2L42.8 72.8M37.3 75.2L16.1 83.9M16.1 83.9L29.0 52.8M31.3 47.2L38.9 28.8M41.2 23.2L50.0 2.0" />
    </svg>
  );
}
