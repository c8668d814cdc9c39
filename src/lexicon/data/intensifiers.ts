// Adverbs that strengthen or weaken a predicate. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

export const strengtheners: List = /* @__PURE__ */ lines(`
amat
benar-benar
betul-betul
dengan gigih
dengan keras
dengan kuat
dengan lantang
dengan tegas
habis-habisan
keras
kuat
lantang
lebih
mati-matian
mentah-mentah
mutlak
paling
penuh
sangat
secara aktif
secara konsisten
secara penuh
secara tegas
secara terbuka
sekeras-kerasnya
sekuat tenaga
selalu
semaksimal mungkin
sepenuh hati
sepenuhnya
setegas-tegasnya
sungguh
sungguh-sungguh
tanpa kompromi
tanpa ragu
tanpa syarat
tegas
teguh
terus
terus-menerus
`);

export const weakeners: List = /* @__PURE__ */ lines(`
agak
cukup
dengan catatan
dengan syarat
hampir
hanya
kurang
kurang begitu
nyaris
pada prinsipnya
relatif
sebagian
secara bersyarat
secara parsial
secara prinsip
secara terbatas
sedikit
setengah hati
tak begitu
tak terlalu
tidak begitu
tidak terlalu
`);
