/**
 * Runs before the search page is drawn; inlined behind the results as it stands, so that nothing stands between the page
 * and what it asks for. It keeps room for results and their filters where the address asks for some; asks for the code and
 * the files of a first answer at once, and for the lexicon where the request is a sentence; and waits for the first use
 * otherwise.
 * data-code: the address of the code; data-early: files of every first answer; data-zh, data-en and
 * data-late-zh, data-late-en: those of a request in that language, and of a sentence in it.
 */
export const earlyResults = `(e=>{
const d=e.dataset,r=document.getElementById('results'),f=e.querySelector('#q'),busy=b=>r.setAttribute('aria-busy',b);
let code;
const load=()=>code??=import(d.code).catch(()=>{code=null;e.querySelector('.search-count').textContent=JSON.parse(d.words)['search.failed'];busy(false)});
const ask=(t,own)=>{
const h=/\\p{Script=Han}/u.test(t),l=h?'Zh':'En';
for(const a of [own,h||/[a-z]/i.test(t)?d['words'+l]:'',t.length>(h?8:24)?d['late'+l]:''].join(' ').split(' '))if(a){
const k=document.createElement('link');k.rel='preload';k.as='fetch';k.crossOrigin='';k.href=a;document.head.append(k)}};
const s=new URLSearchParams(location.search);
r.toggleAttribute('data-blank',!s.size);
e.toggleAttribute('data-idle',!s.size);
f.addEventListener('focus',load,{once:true});
f.addEventListener('input',i=>{i.isComposing||busy(true);load()});
if(s.size){load();ask(s.get('q')??'',d.early)}else busy(false)
})(document.querySelector('site-search'))`.replaceAll('\n', '');
