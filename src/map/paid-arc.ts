/** SVG path of the part of a ring that is paid, from twelve o'clock clockwise; a share above 1 closes the ring. */
export function paidArc(share: number, radius: number): string {
  const part = Math.max(0, Math.min(1, share));
  if (part === 0) return '';
  const r = round(radius);
  if (part > 0.999) return `M0 ${-r}A${r} ${r} 0 1 1 -0.01 ${-r}Z`;
  const angle = part * 2 * Math.PI;
  const end = `${round(radius * Math.sin(angle))} ${round(-radius * Math.cos(angle))}`;
  return `M0 ${-r}A${r} ${r} 0 ${part > 0.5 ? 1 : 0} 1 ${end}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
