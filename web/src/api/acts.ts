import { useMutation, useQueryClient } from "@tanstack/react-query";
import type {
  Act,
  AttachmentStored,
  CasePage,
  OpenCase,
  RegisterAnswer,
  RegisterOversight,
  RegisterQuestion,
  SearchOpened,
} from "../../../server/http/api.ts";
import { call, search } from "./call.ts";

/** Gives one command on a case; the answer is the case as it now stands. */
export function useAct(ref: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: Act) => call<CasePage>("POST", `/cases/${ref}/commands`, act),
    onSuccess: (page) => {
      queries.setQueryData(["case", ref], page);
      void queries.invalidateQueries({ queryKey: ["case", ref, "mirror"] });
      void queries.invalidateQueries({ queryKey: ["work"] });
      void queries.invalidateQueries({ queryKey: ["outbox"] });
      void queries.invalidateQueries({ queryKey: ["cases"] });
    },
    onError: () => void queries.invalidateQueries({ queryKey: ["case", ref], exact: true }),
  });
}

/**
 * What follows an act follows it even where the page that began it is gone: news of the act itself may come before its answer,
 * and what has been done is no longer offered. What went wrong stands in the mutation.
 */
export function actThen(act: ReturnType<typeof useAct>, asked: Act, then: (after: CasePage) => void): void {
  act.mutateAsync(asked).then(then, () => undefined);
}

export function useOpenCase() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (opened: OpenCase) => call<{ readonly ref: string }>("POST", "/cases", opened),
    onSuccess: () => void queries.invalidateQueries(),
  });
}

/** Says that a case is of the same person as another, or undoes it (`null`). */
export function useSamePerson(ref: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (same: string | null) => call<CasePage>("PUT", `/cases/${ref}/person`, { same }),
    onSuccess: (page) => queries.setQueryData(["case", ref], page),
    onSettled: () => void queries.invalidateQueries({ queryKey: ["case", ref] }),
  });
}

/** Reads one more category of a case for one hour. The reason is reviewed afterwards by whoever controls. */
export function useBreakGlass(ref: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: { readonly category: string; readonly reason: string }) =>
      call<{ readonly until: string }>("POST", `/cases/${ref}/broken-glass`, asked),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ["case", ref] }),
  });
}

export function useReviewGlass() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, verdict }: { readonly id: string; readonly verdict: "justified" | "not-justified" }) =>
      call<unknown>("POST", `/broken-glass/${id}/review`, { verdict }),
    onSettled: () => void queries.invalidateQueries({ queryKey: ["broken-glass"] }),
  });
}

/** Searches the register; the list is kept on the server while the case lasts. */
export function useSearchRegister(ref: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: RegisterQuestion) => call<RegisterAnswer>("POST", `/cases/${ref}/register`, asked),
    onSuccess: (answer) => queries.setQueryData(["register", ref, true], answer),
  });
}

/** Opens the seal of one search; the access log keeps a line of it. */
export function useOpenSeal() {
  return useMutation({
    mutationFn: (sequence: number) => call<SearchOpened>("POST", `/register-searches/${sequence}/open`),
  });
}

/** Marks what is unusual in the searches of the register as seen. */
export function useObservationSeen() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, lines }: Pick<RegisterOversight["observations"][number], "kind" | "lines">) =>
      call<unknown>("POST", "/register-searches/seen", { kind, lines }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["register-searches"] }),
  });
}

/** Withdraw an envelope that has not left, or clear one that waits for its second reader. */
export function useEnvelopeAct(act: "withdraw" | "clear") {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call<unknown>("POST", `/outbox/${id}/${act}`, {}),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ["outbox"] });
      void queries.invalidateQueries({ queryKey: ["case"] });
      void queries.invalidateQueries({ queryKey: ["work"] });
    },
  });
}

/** `fact` says where it will go: `statement.attachment`, or `message:<id>`; the server checks size and kind by it. */
export function uploadAttachment(ref: string, fact: string, file: File): Promise<AttachmentStored> {
  const form = new FormData();
  form.append("file", file, file.name);
  return call<AttachmentStored>("POST", `/cases/${ref}/attachments${search({ fact })}`, form);
}
