// Reporting verbs by what they take as content and where they stand, one a line: lemma|classes. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

/**
 * `speech`: nothing but speech, any words behind it are what was said (`kata`);
 * `ascribe`: gives its object a property (`memuji Iran sebagai pelindung`);
 * `bahwa`: reports acts, perceptions and plans, words only with `bahwa` (`sadar`);
 * `show`: a thing does it as well as a person, words only of a person, a body or a document (`tunjuk`);
 * `view`: without `bahwa` only where a judgement follows (`melihat hal itu tidak jelas`);
 * `count`: a figure is words enough (`mencatat inflasi 3 persen`);
 * `pledge`: without a marker only where a verb follows (`mengancam akan mundur`);
 * `invert`: a cue behind its content also where the mark between them is lost (`Harga turun kata Budi`);
 * `resume`: goes on with what was said before (`tambahnya`).
 */
export const cueClassLines: List = /* @__PURE__ */ lines(`
acu|bahwa
aku|speech
amati|bahwa
ancam|pledge
anggap|ascribe
bilang|speech
bukti|bahwa show
canang|bahwa
catat|count
dukung|bahwa
estimasi|count
gambar|ascribe show
harap|count
ibarat|ascribe
imbuh|invert resume
ingin|bahwa
jelas|invert
kata|speech invert
kenang|ascribe
keras|bahwa
kira|count
komitmen|bahwa
kukuh|bahwa
kutip|bahwa
lanjut|invert resume
lansir|bahwa
lapor|count
lihat|bahwa show view
muat|bahwa
niat|bahwa
nilai|ascribe
nyata|ascribe
paham|bahwa
pandang|ascribe
papar|invert
percaya|bahwa view
pikir|bahwa
prakira|count
prediksi|count
proyeksi|count
publikasi|bahwa
puji|ascribe
putus|bahwa
rasa|bahwa view
rencana|bahwa
rujuk|bahwa
sadar|bahwa view
sambung|resume
sambut|bahwa
sanggup|bahwa
sebut|ascribe
sedia|bahwa
sepakat|bahwa
setuju|bahwa
siar|bahwa
soroti|show
tahu|bahwa
taksir|count
tambah|speech invert resume
tawar|bahwa
tekad|bahwa
temu|bahwa
tetap|bahwa
tolak|bahwa
tuding|ascribe
tuduh|ascribe
tugas|bahwa
tunjuk|bahwa show
tutur|speech invert
ucap|invert
ujar|speech invert
undang|bahwa
ungkap|invert
`);
