import type {Conversation} from './conversation.js';
import {isWebAddress} from './draft-faults.js';
import type {PhotoUpload} from './render-photo-field.js';

/** Keeps a photo where the page around wants it, and tells its address on the web. */
export type UploadHook = (file: File) => Promise<string>;

/** Photos on their way to where the page around keeps them, by the report they belong to. */
export class PhotoUploads {
  readonly #phases = new WeakMap<Conversation, PhotoUpload['phase']>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** What the form shows of it; undefined where nobody keeps photos. */
  of(conversation: Conversation, upload: UploadHook | undefined): PhotoUpload | undefined {
    return (
      upload && {
        phase: this.#phases.get(conversation) ?? 'idle',
        take: (file) => void this.#take(conversation, upload, file),
      }
    );
  }

  async #take(conversation: Conversation, upload: UploadHook, file: File): Promise<void> {
    this.#note(conversation, 'uploading');
    try {
      const address = await upload(file);
      if (!isWebAddress(address)) throw new Error('The upload gave no address on the web.');
      conversation.write({photo: address});
      this.#note(conversation, 'idle');
    } catch {
      this.#note(conversation, 'failed');
    }
  }

  #note(conversation: Conversation, phase: PhotoUpload['phase']): void {
    this.#phases.set(conversation, phase);
    this.#changed();
  }
}
