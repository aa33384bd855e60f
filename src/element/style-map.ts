import {noChange} from 'lit';
import {type AttributePart, Directive, directive} from 'lit/directive.js';

/** CSS properties by name, in camel or dash case; what is undefined is not set. */
export type Styles = Readonly<Record<string, string | undefined>>;

/**
 * Sets styles property by property.
 *
 * Lit's own `styleMap` writes the first values as a `style` attribute, which a page's `style-src` forbids. These never
 * become an attribute of the markup.
 */
class StyleMap extends Directive {
  #set: readonly string[] = [];

  render(_styles: Styles): unknown {
    return noChange;
  }

  override update({element}: AttributePart, [styles]: [Styles]): unknown {
    const {style} = element as HTMLElement | SVGElement;
    const entries = Object.entries(styles).map(([name, value]) => [dashed(name), value] as const);
    for (const name of this.#set) if (!entries.some(([kept]) => kept === name)) style.removeProperty(name);
    for (const [name, value] of entries) {
      if (value === undefined) style.removeProperty(name);
      else style.setProperty(name, value);
    }
    this.#set = entries.map(([name]) => name);
    return noChange;
  }
}

export const styleMap = directive(StyleMap);

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
