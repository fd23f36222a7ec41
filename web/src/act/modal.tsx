import type { ReactNode } from "react";
import { Modal as AriaModal, Dialog, Heading, ModalOverlay } from "react-aria-components";

/** A question that must be answered before anything else. Escape answers no. */
export function Modal(props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly says?: ReactNode;
  readonly children: ReactNode;
  readonly buttons: ReactNode;
}) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={props.open}
      onOpenChange={(open) => (open ? undefined : props.onClose())}
      isDismissable
    >
      <AriaModal className="modal">
        <Dialog className="dialog">
          <header>
            <Heading slot="title" level={2}>
              {props.title}
            </Heading>
            {props.says ? <p className="muted small">{props.says}</p> : null}
          </header>
          <div className="body">{props.children}</div>
          <footer>{props.buttons}</footer>
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  );
}
