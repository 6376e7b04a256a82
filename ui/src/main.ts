/** Opens the page: who is here and the words of their language first, so that nothing is drawn in the wrong direction. */
import { mount } from 'svelte';
import './kit/base.css';
import { copyPlainly } from '$lib/i18n/clipboard';
import { setStyle, spoken } from '$lib/i18n/locale.svelte';
import { changed } from '$lib/live/changed.svelte';
import { session } from '$lib/session/session.svelte';
import Window from './shell/Window.svelte';

const asked = new URLSearchParams(location.search).get('pseudo');
session.pseudo = asked === 'long' || asked === 'mirrored' ? asked : undefined;
copyPlainly(document);

await Promise.all([session.load(), changed.listen()]);
// Where nothing was learnt, the refusal is said in the first language.
if (!session.state) setStyle({});
await spoken();

const target = document.getElementById('window');
if (!target) throw new Error('the page has no place for the window');
mount(Window, { target });
// WebKit lays a page out 250 ms after its start at the earliest, unless somebody asks how large it is.
void target.offsetHeight;
