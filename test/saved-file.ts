/** Presses a button of an element's footer and takes the file that the page would hand over. */
export async function savedFile(element: HTMLElement, button: string): Promise<Blob> {
  const saved = new Promise<Blob>((resolve) => {
    const blobs = new Map<string, Blob>();
    const {createObjectURL} = URL;
    URL.createObjectURL = (blob: Blob) => {
      const url = createObjectURL.call(URL, blob);
      blobs.set(url, blob);
      return url;
    };
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
      resolve(blobs.get(this.href) as Blob);
    };
  });
  const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
    ({textContent}) => textContent === button,
  );
  found?.click();
  return saved;
}
