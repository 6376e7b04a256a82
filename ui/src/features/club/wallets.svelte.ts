/** Wallets: those that hold something, and one with its lots and statement. */
import { ledgerTotals, walletList, walletShow, type LedgerTotals, type WalletDetail, type WalletRow } from '$lib/generated/api';
import { Live } from '$lib/live/live.svelte';

const SHOWN = 200;

export class Wallets {
  readonly rows = new Live<WalletRow[]>(() => walletList({ limit: SHOWN }), ['posting', 'posting_line', 'wallet_lot', 'patient']);
  readonly totals = new Live<LedgerTotals>(() => ledgerTotals(), ['posting', 'posting_line']);
}

export class Wallet {
  readonly detail: Live<WalletDetail>;

  constructor(id: string) {
    this.detail = new Live(() => walletShow({ id }), ['posting', 'posting_line', 'wallet_lot', 'patient']);
  }
}
