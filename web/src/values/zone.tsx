/** A machine-readable zone is 72 characters in two lines, in one direction, whatever the page's. */
export const isZone = (text: string): boolean => /^[A-Z0-9<]{72}$/.test(text) && text.includes("<<");

export function Zone({ text }: { readonly text: string }) {
  return (
    <bdi className="mrz" dir="ltr">
      <span>
        {text.slice(0, 36)}
        <br />
        {text.slice(36)}
      </span>
    </bdi>
  );
}
