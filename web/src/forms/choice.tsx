import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import { Icon } from "../marks/icon.tsx";

export interface Option {
  readonly id: string;
  readonly name: string;
}

/** One among several, in a list that opens. The empty id stands for "all" or "none". */
export function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (id: string) => void;
}) {
  const empty = "-";
  return (
    <Select
      className="choice"
      value={props.value || empty}
      onChange={(key) => props.onChange(key === empty || key === null ? "" : String(key))}
    >
      <Label>{props.label}</Label>
      <Button className="choice-button">
        <SelectValue className="choice-value" />
        <span className="choice-arrow">
          <Icon name="go" />
        </span>
      </Button>
      <Popover className="popover is-list" offset={4}>
        <ListBox className="options">
          {props.options.map(({ id, name }) => (
            <ListBoxItem key={id || empty} id={id || empty} className="option" textValue={name}>
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
