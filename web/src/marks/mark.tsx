/** Two shores and the thread between them. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M7 2v28M25 2v28" strokeWidth="1" strokeDasharray="1.5 2.5" opacity=".6" />
      <path d="M7 7v2.5C7 17.5 25 14.5 25 22.5V25" strokeWidth="2.5" strokeLinecap="round" />
      <circle cx="7" cy="7" r="3.2" fill="currentColor" stroke="none" />
      <path d="M25 21.4l3.8 3.8-3.8 3.8-3.8-3.8z" fill="currentColor" stroke="none" />
    </svg>
  );
}
