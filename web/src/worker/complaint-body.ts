/** A complaint as it is being written, and as it is sent. */
export interface Draft {
  readonly forOther: boolean;
  readonly theme?: string;
  readonly urgent: boolean;
  readonly account: string;
  readonly site: string;
  readonly anonymity: "full" | "towardsEmployer" | "none";
  readonly name: string;
  readonly reachedAt: string;
  /** Base 64: a draft with a voice survives in the vault too. */
  readonly voice?: { readonly type: string; readonly data: string };
}

export const nothingYet: Draft = {
  forOther: false,
  urgent: false,
  account: "",
  site: "",
  anonymity: "towardsEmployer",
  name: "",
  reachedAt: "",
};

export const isSaid = (draft: Draft): boolean =>
  draft.theme !== undefined && (draft.account.trim() !== "" || draft.voice !== undefined);

/** @param id made once; whatever is sent again under it is the same complaint. */
export function bodyOf(draft: Draft, id: string, language: string) {
  const { account, site, name, reachedAt, voice } = draft;
  const named = draft.anonymity !== "full" && (name.trim() !== "" || reachedAt.trim() !== "");
  return {
    id,
    grievance: {
      channel: draft.forOther ? "thirdParty" : "web",
      saidBy: draft.forOther ? "thirdParty" : "worker",
      language,
      theme: draft.theme ?? "other",
      urgent: draft.urgent,
      anonymity: draft.anonymity,
      ...(account.trim() ? { account: account.trim() } : {}),
      ...(site.trim() ? { site: site.trim() } : {}),
    },
    ...(named
      ? {
          complainant: {
            ...(name.trim() ? { name: name.trim() } : {}),
            ...(reachedAt.trim() ? { reachedAt: reachedAt.trim() } : {}),
          },
        }
      : {}),
    ...(voice ? { recording: voice.data } : {}),
  };
}

export async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

export function toBlob({ type, data }: { readonly type: string; readonly data: string }): Blob {
  return new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], { type });
}
