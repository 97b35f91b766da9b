export interface SchemaField {
  readonly name: string;
  readonly path: string;
  readonly description: string | undefined;
}

interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
}

/** Every field that a JSON schema names, at any depth. */
export const fieldsOf = (schema: object, path = ''): SchemaField[] => {
  const { properties = {}, items, additionalProperties } = schema as JsonSchema;
  return [
    ...Object.entries(properties).flatMap(([name, below]) => [
      { name, path: `${path}.${name}`, description: below.description },
      ...fieldsOf(below, `${path}.${name}`),
    ]),
    ...(items === undefined ? [] : fieldsOf(items, `${path}[]`)),
    ...(typeof additionalProperties === 'object' ? fieldsOf(additionalProperties, `${path}.*`) : []),
  ];
};
