import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from "react-aria-components";
import { Icon } from "../marks/icon.tsx";
import { useWords } from "../words/words.tsx";

const queue = new ToastQueue<{ readonly text: string }>({ maxVisibleToasts: 2 });

/** One quiet line that something is done; it leaves by itself, slowly enough to be read. */
export const tell = (text: string): void => {
  queue.add({ text }, { timeout: 8000 });
};

export function Toasts() {
  const { t } = useWords();
  return (
    <ToastRegion queue={queue} className="toasts">
      {({ toast }) => (
        <Toast toast={toast} className="toast">
          <Icon name="done" />
          <ToastContent>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          <Button slot="close" className="toast-close" aria-label={t("shell.close")}>
            <Icon name="close" />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  );
}
