/** Opens the page: the style first, so that nothing is drawn in the wrong direction. */
import { mount } from 'svelte';
import './kit/base.css';
import { copyPlainly } from '$lib/i18n/clipboard';
import { setStyle } from '$lib/i18n/locale.svelte';
import { changed } from '$lib/live/changed.svelte';
import { session } from '$lib/session/session.svelte';
import Window from './shell/Window.svelte';

const asked = new URLSearchParams(location.search).get('pseudo');
session.pseudo = asked === 'long' || asked === 'mirrored' ? asked : undefined;
setStyle({});
copyPlainly(document);

await Promise.all([session.load(), changed.listen()]);

const target = document.getElementById('window');
if (!target) throw new Error('the page has no place for the window');
mount(Window, { target });
