/** Kinds of `<input>` in which nothing is typed. */
const NOT_TYPED = ['button', 'checkbox', 'radio', 'range', 'reset', 'submit'];

/** Ctrl+Z, or Cmd+Z where that is the key; with Shift it would be the way forward. */
export function isUndo({key, code, ctrlKey, metaKey, shiftKey, altKey}: KeyboardEvent): boolean {
  const isZ = key.toLowerCase() === 'z' || (code === 'KeyZ' && !/^[a-z]$/i.test(key));
  return isZ && ctrlKey !== metaKey && !shiftKey && !altKey;
}

/** Whether the key was pressed in a field of text, which undoes its own letters. */
export function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (target instanceof HTMLInputElement) return !NOT_TYPED.includes(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
