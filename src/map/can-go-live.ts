let answer: boolean | undefined;

/** True where the browser draws with WebGL 2 and the reader has not asked for colours that WebGL would not follow. */
export function canGoLive(): boolean {
  if (matchMedia('(forced-colors: active)').matches || matchMedia('print').matches) return false;
  return !lacksWebGl();
}

/** True where the browser has no WebGL 2, whatever the reader asked for. */
export function lacksWebGl(): boolean {
  return !(answer ??= hasWebGl());
}

function hasWebGl(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
