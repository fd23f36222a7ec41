import { AttachmentField } from "./attachment-field.tsx";
import { CodeField } from "./code-field.tsx";
import { DateField } from "./date-field.tsx";
import type { FieldProps } from "./field-props.ts";
import { InstantField } from "./instant-field.tsx";
import { ListField } from "./list-field.tsx";
import { PlaceField } from "./place-field.tsx";
import { RecordField } from "./record-field.tsx";
import { TextField } from "./text-field.tsx";

/** The field for a schema: the closed set of shapes has one field each. */
export function SchemaField(props: FieldProps) {
  const { schema } = props;
  switch (schema.type) {
    case "text":
    case "integer":
    case "hash":
      return <TextField {...props} schema={schema} />;
    case "code":
    case "boolean":
      return <CodeField {...props} schema={schema} />;
    case "date":
    case "edtf":
      return <DateField {...props} schema={schema} />;
    case "instant":
      return <InstantField {...props} schema={schema} />;
    case "post":
    case "state":
      return <PlaceField {...props} schema={schema} />;
    case "attachment":
      return <AttachmentField {...props} schema={schema} />;
    case "list":
      return <ListField {...props} schema={schema} />;
    case "record":
      return <RecordField {...props} schema={schema} />;
  }
}
