/**
 * Signs that readers of all our languages know and that mean one currency only, each behind its ISO 4217 code. Other currencies are shown
 * by their code.
 */
const SIGNS = new Map(
  'KZT₸ USD$ EUR€ GBP£ RUB₽ UAH₴ GEL₾ AZN₼ TRY₺ INR₹ JPY¥ CNYCN¥ KRW₩ MNT₮ VND₫ PHP₱ NGN₦ GHSGH₵ CRC₡ PYG₲ ILS₪ ZARR BRLR$ CADCA$ AUDA$ NZDNZ$ MXNMX$ PLNzł CZKKč IDRRp'
    .split(' ')
    .map((pair) => [pair.slice(0, 3), pair.slice(3)]),
);

/** The sign of a currency, or its code where it has none of its own (CHF, MDL, ARS). */
export function currencySign(code: string): string {
  return SIGNS.get(code) ?? code;
}
