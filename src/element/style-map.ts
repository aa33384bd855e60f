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
  #set: Styles = {};

  render(_styles: Styles): unknown {
    return noChange;
  }

  override update({element}: AttributePart, [styles]: [Styles]): unknown {
    const {style} = element as HTMLElement | SVGElement;
    const before = this.#set;
    for (const name in before) if (styles[name] === undefined) style.removeProperty(dashed(name));
    for (const name in styles) {
      const value = styles[name];
      if (value !== undefined && value !== before[name]) style.setProperty(dashed(name), value);
    }
    this.#set = styles;
    return noChange;
  }
}

export const styleMap = directive(StyleMap);

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
