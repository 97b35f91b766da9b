import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** What the engine's LibraryBuilder wants to know of one member. */
interface NamedMember {
  readonly name: string;
  readonly originalName: string | null;
  /** 1-based place in `apiSets`; 0 is always there. */
  readonly apiSetInfoOrdinal: number;
}

/** Flags are the builder's own. */
interface MemberShape {
  readonly behaviorFlags: number;
  readonly undoableApiSetInfoOrdinal?: number;
  readonly apiFlags?: number;
  readonly getMethodApiFlags?: number;
  readonly setMethodApiFlags?: number;
  readonly parameterCount?: number;
  readonly propertyTypeFullName?: string;
  readonly returnTypeFullName?: string;
  readonly returnObjectGetByIdMethodName?: null;
  readonly typeExpression?: string;
  readonly targetIdExpression?: string;
  readonly register?: string;
  readonly unregister?: string;
}

interface Member extends NamedMember, MemberShape {}

interface ClientObjectType {
  readonly name: string;
  readonly apiSetInfoOrdinal: number;
  behaviorFlags: number;
  childItemTypeFullName?: string;
  readonly scalarProperties: Member[];
  readonly navigationProperties: Member[];
  readonly scalarMethods: Member[];
  readonly navigationMethods: Member[];
  readonly events: Member[];
}

/** Namespace Word as data for LibraryBuilder. */
export interface WordMetadata {
  readonly version: '1';
  readonly name: 'Word';
  readonly defaultApiSetName: 'WordApi';
  readonly hostName: 'Word';
  readonly apiSets: readonly { readonly name: string; readonly version: string }[];
  readonly enumTypes: readonly { readonly name: string; readonly fields: Readonly<Record<string, string>> }[];
  readonly clientObjectTypes: readonly ClientObjectType[];
  /** `Document.onParagraphChanged` and so on; event number n has message type 1001 + n. */
  readonly eventNames: readonly string[];
}

const require = createRequire(import.meta.url);

/** Namespace Word of the installed `@types/office-js`, kept under .cache/ between runs. */
export function wordMetadata(): WordMetadata {
  const { version } = JSON.parse(readFileSync(require.resolve('@types/office-js/package.json'), 'utf8')) as {
    version: string;
  };
  const cache = fileURLToPath(new URL('../../../../.cache/word/', import.meta.url));
  const file = `${cache}metadata-${version}.json`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as WordMetadata;
  const metadata = metadataOf(readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8'));
  mkdirSync(cache, { recursive: true });
  // Test files run side by side: none may read a half-written file.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(metadata));
  renameSync(unfinished, file);
  return metadata;
}

/** Reads the declarations of namespace Word; each member keeps the requirement set its comment names. */
export function metadataOf(declarations: string): WordMetadata {
  const reader = new NamespaceReader(declarations);
  return {
    version: '1',
    name: 'Word',
    defaultApiSetName: 'WordApi',
    hostName: 'Word',
    apiSets: reader.apiSets,
    enumTypes: [...reader.enums].map(([name, fields]) => ({ name, fields })),
    clientObjectTypes: reader.types(),
    eventNames: reader.eventNames,
  };
}

const builderMembers = new Set(['load', 'toJSON', 'set', 'track', 'untrack', 'context', 'newObject']);
/** Methods that only look; the others make objects that do not outlive their run. */
const readingMethod = /^(?:get|search|split|compareLocationWith|is|expandTo|intersectWith)/u;

class NamespaceReader {
  readonly apiSets: { name: string; version: string }[] = [];
  readonly eventNames: string[] = [];
  readonly enums = new Map<string, Record<string, string>>();
  readonly #classes = new Map<string, ts.ClassDeclaration[]>();
  readonly #ordinals = new Map<string, number>();

  constructor(declarations: string) {
    // Parsing namespace Word alone is several times as fast as parsing the whole file.
    const parts = declarations
      .split(/^(?=declare namespace )/mu)
      .filter((part) => /^declare namespace Word /u.test(part));
    const source = ts.createSourceFile('word.d.ts', parts.join('\n'), ts.ScriptTarget.ES2022, true);
    for (const statement of source.statements) {
      if (ts.isModuleDeclaration(statement) && statement.body && ts.isModuleBlock(statement.body)) {
        this.#collect(statement.body);
      }
    }
  }

  types(): ClientObjectType[] {
    return [...this.#classes]
      .filter(([name]) => name !== 'RequestContext' && this.#isClientObject(name))
      .map(([name, declared]) => this.#typeOf(name, declared));
  }

  #collect(block: ts.ModuleBlock): void {
    for (const statement of block.statements) {
      if (ts.isClassDeclaration(statement) && statement.name) {
        const name = statement.name.text;
        this.#classes.set(name, [...(this.#classes.get(name) ?? []), statement]);
      } else if (ts.isEnumDeclaration(statement)) {
        this.enums.set(
          statement.name.text,
          Object.fromEntries(
            statement.members.map(({ name, initializer }) => {
              const key = ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();
              return [key, initializer && ts.isStringLiteral(initializer) ? initializer.text : key];
            }),
          ),
        );
      }
    }
  }

  #typeOf(name: string, declared: readonly ts.ClassDeclaration[]): ClientObjectType {
    const [first] = declared;
    const type: ClientObjectType = {
      name,
      behaviorFlags: 2,
      apiSetInfoOrdinal: first ? this.#apiSet(first) : 0,
      scalarProperties: [
        internal('_Id', { behaviorFlags: 2 }),
        internal('_ReferenceId', { behaviorFlags: 2 }),
      ],
      navigationProperties: [],
      scalarMethods: [],
      navigationMethods: [],
      events: [],
    };
    const seen = new Set(builderMembers);
    for (const member of declared.flatMap(({ members }) => [...members])) {
      const memberName = member.name?.getText();
      if (memberName === undefined || seen.has(memberName)) continue;
      seen.add(memberName);
      const base = {
        name: memberName,
        originalName: null,
        apiSetInfoOrdinal: this.#apiSet(member) || type.apiSetInfoOrdinal,
        undoableApiSetInfoOrdinal: 0,
      };
      if (ts.isPropertyDeclaration(member)) this.#addProperty(type, member, base);
      else if (ts.isMethodDeclaration(member)) this.#addMethod(type, member, base);
    }
    if (type.childItemTypeFullName !== undefined) {
      type.navigationMethods.push(
        internal('_GetItem', {
          behaviorFlags: 16,
          apiFlags: 4,
          parameterCount: 1,
          returnTypeFullName: type.childItemTypeFullName,
        }),
      );
    }
    if (name === 'Document') {
      type.scalarMethods.push(
        internal('_RemoveReference', { behaviorFlags: 2, apiFlags: 4, parameterCount: 1 }),
      );
    }
    return type;
  }

  #addProperty(type: ClientObjectType, member: ts.PropertyDeclaration, base: NamedMember): void {
    const declared = member.type?.getText() ?? '';
    const target = this.#clientObject(member.type);
    if (base.name === 'items') {
      type.behaviorFlags |= 1;
      type.childItemTypeFullName = declared.replace(/^Word\.|\[\]$/gu, '');
    } else if (declared.includes('EventHandlers<')) {
      this.eventNames.push(`${type.name}.${base.name}`);
      type.events.push({
        ...base,
        name: base.name.replace(/^on/u, ''),
        behaviorFlags: 0,
        typeExpression: String(1000 + this.eventNames.length),
        targetIdExpression: '',
        register: 'null',
        unregister: 'null',
      });
    } else if (target !== undefined) {
      type.navigationProperties.push({
        ...base,
        behaviorFlags: 1 | 2 | 32 | (this.#isCollection(target) ? 16 : 0),
        getMethodApiFlags: 4,
        setMethodApiFlags: 0,
        propertyTypeFullName: target,
      });
    } else {
      const readOnly = member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
      type.scalarProperties.push({
        ...base,
        behaviorFlags: 1 | (readOnly ? 2 : 0) | (declared === 'Date' ? 8 : 0),
        setMethodApiFlags: 0,
      });
    }
  }

  #addMethod(type: ClientObjectType, member: ts.MethodDeclaration, base: NamedMember): void {
    const reads = readingMethod.test(base.name);
    const target = this.#clientObject(member.type);
    const shape = { ...base, apiFlags: reads ? 4 : 0, parameterCount: member.parameters.length };
    if (target !== undefined) {
      type.navigationMethods.push({
        ...shape,
        behaviorFlags: (reads ? 2 : 8) | (this.#isCollection(target) ? 4 : 0),
        returnTypeFullName: target,
        returnObjectGetByIdMethodName: null,
      });
    } else {
      const givesDate = member.type?.getText().includes('ClientResult<Date>');
      type.scalarMethods.push({ ...shape, behaviorFlags: (reads ? 2 : 0) | (givesDate ? 32 : 0) });
    }
  }

  #apiSet(node: ts.Node): number {
    const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
    // Members in preview name no number and count as always there; nothing here uses them.
    const found = /\[Api set:(?: (?<name>[A-Za-z]+))? (?<version>\d+(?:\.\d+)?)/u.exec(
      comments.join('\n'),
    )?.groups;
    if (!found) return 0;
    const name = found['name'] ?? 'WordApi';
    const version = found['version'] ?? '';
    const key = `${name} ${version}`;
    const known = this.#ordinals.get(key);
    if (known !== undefined) return known;
    this.apiSets.push({ name, version });
    this.#ordinals.set(key, this.apiSets.length);
    return this.apiSets.length;
  }

  #clientObject(type: ts.TypeNode | undefined): string | undefined {
    const name = /^Word\.(?<name>[A-Za-z]+)$/u.exec(type?.getText() ?? '')?.groups?.['name'];
    return name !== undefined && this.#isClientObject(name) ? name : undefined;
  }

  #isClientObject(name: string): boolean {
    const heritage = this.#classes.get(name)?.flatMap(({ heritageClauses }) => [...(heritageClauses ?? [])]);
    return heritage?.some((clause) => clause.getText().includes('ClientObject')) ?? false;
  }

  #isCollection(name: string): boolean {
    const members = this.#classes.get(name)?.flatMap((declared) => [...declared.members]);
    return members?.some((member) => member.name?.getText() === 'items') ?? false;
  }
}

function internal(name: string, shape: MemberShape): Member {
  return { ...shape, name, originalName: name, apiSetInfoOrdinal: 0 };
}
