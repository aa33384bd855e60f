import type {BudgetTags} from './tags.js';

export type Tag = keyof BudgetTags;
export type ElementOf<Name extends Tag> = BudgetTags[Name]['element'];
export type EventsOf<Name extends Tag> = BudgetTags[Name]['events'];
export type PropertiesOf<Name extends Tag> = BudgetTags[Name]['properties'];

/** Attributes as a template may write them: numbers as text too, flags as `Flag`. */
export type AttributesOf<Name extends Tag, Flag = boolean | ''> = Written<
  BudgetTags[Name]['attributes'],
  Flag
>;

/** Listeners by name with a prefix, `onbudget-ready`; `currentTarget` is the element. */
export type ListenersOf<Name extends Tag, Prefix extends string = 'on'> = {
  [Event in keyof EventsOf<Name> as `${Prefix}${Event & string}`]?:
    ((event: EventsOf<Name>[Event] & {readonly currentTarget: ElementOf<Name>}) => void) | undefined;
};

/** Numbers and flags as templates write them. */
type Written<Attributes, Flag> = {
  [Attribute in keyof Attributes]: NonNullable<Attributes[Attribute]> extends boolean
    ? Flag | undefined
    : NonNullable<Attributes[Attribute]> extends number
      ? number | `${number}` | undefined
      : Attributes[Attribute];
};
