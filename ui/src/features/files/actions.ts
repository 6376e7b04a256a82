/** What can be done with files and consents, as data for buttons, keys, the palette and the sheet of keys. */
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { session } from '$lib/session/session.svelte';
import type { Files } from './files.svelte';
import type { Viewer } from './viewer.svelte';

const mayEdit = (): boolean => session.can('patients-edit');

export function cardActions(files: Files): Action[] {
  return [
    { id: 'files-add', title: () => m.filesAddAction(), icon: 'add', keys: 'A', when: mayEdit, run: files.add },
    { id: 'files-consent', title: () => m.filesConsentAction(), icon: 'check', keys: 'Alt+C', when: mayEdit, run: () => (files.isConsenting = true) },
  ];
}

/** Keys of the viewer: arrows go through the files as they are seen, and over one that is larger than the window; page keys through a document. */
export function viewerActions(files: Files, viewer: Viewer): Action[] {
  const isRtl = document.documentElement.dir === 'rtl';
  const go = (step: 1 | -1) => (): void => {
    const row = files.beside(step);
    if (row) files.open(row);
  };
  return [
    { id: 'files-next', title: () => m.filesNextAction(), icon: 'forward', keys: isRtl ? 'ArrowLeft' : 'ArrowRight', isMove: true, when: () => !viewer.canShrink && files.beside(1) !== undefined, run: go(1) },
    { id: 'files-previous', title: () => m.filesPreviousAction(), icon: 'back', keys: isRtl ? 'ArrowRight' : 'ArrowLeft', isMove: true, when: () => !viewer.canShrink && files.beside(-1) !== undefined, run: go(-1) },
    { id: 'files-page-next', title: () => m.filesPageNextAction(), icon: 'down', keys: 'PageDown', isMove: true, when: () => viewer.page + 1 < viewer.pages, run: () => viewer.turn(1) },
    { id: 'files-page-previous', title: () => m.filesPagePreviousAction(), keys: 'PageUp', isMove: true, when: () => viewer.page > 0, run: () => viewer.turn(-1) },
    { id: 'files-larger', title: () => m.filesLargerAction(), keys: '+', isMove: true, when: () => viewer.canGrow, run: () => viewer.zoom(1) },
    { id: 'files-smaller', title: () => m.filesSmallerAction(), keys: '-', isMove: true, when: () => viewer.canShrink, run: () => viewer.zoom(-1) },
    { id: 'files-fit', title: () => m.filesFitAction(), keys: '0', isMove: true, when: () => viewer.canShrink, run: viewer.fit },
    { id: 'files-export', title: () => m.filesExportAction(), keys: 'X', when: () => mayEdit() && files.shown !== undefined, run: () => (files.exporting = files.shown) },
    { id: 'files-end', title: () => m.filesEndAction(), icon: 'close', keys: 'D', when: () => mayEdit() && files.shown !== undefined, run: () => files.shown && files.end(files.shown) },
  ];
}
