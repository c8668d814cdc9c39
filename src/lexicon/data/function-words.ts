// Function words of Indonesian by class, one list a class. Source: own work. Licence: as this package.
import { lines } from "../lines.js";

export const prepositions: readonly string[] = /* @__PURE__ */ lines(`
akibat
antara
antarnegara
atas
bagi
bersama
dalam
dari
daripada
dengan
di
guna
hingga
ke
kepada
lewat
melalui
mengenai
menjelang
menuju
menyusul
oleh
pada
pasca
per
perihal
sampai
sebagai
sejak
sekitar
selaku
selama
seluruh
sepanjang
seputar
soal
tanpa
tentang
terhadap
terkait
untuk
`);

/** They open a clause of their own. */
export const conjunctions: readonly string[] = /* @__PURE__ */ lines(`
agar
apabila
asalkan
bahwa
bila
dan
di mana
jika
kalau
karena
kendati
ketika
lantaran
maka
melainkan
meski
meskipun
namun
padahal
saat
sambil
sebab
sebelum
sedangkan
sehingga
sekaligus
selagi
sembari
sementara
seolah
seraya
serta
sesudah
setelah
supaya
tapi
tatkala
tetapi
usai
walau
walaupun
`);

/** They may stand between a subject and its verb. */
export const preverbs: readonly string[] = /* @__PURE__ */ lines(`
akan
akhirnya
antara lain
bahkan
bakal
baru
belum
berkali-kali
berulang kali
biasanya
bisa
boleh
cuma
dapat
dengan tegas
hanya
harus
ikut
ingin
juga
justru
kembali
kemudian
kerap
kini
lagi
lalu
langsung
lantas
lebih jauh
lebih lanjut
malah
masih
mau
mencoba
mesti
mulai
nanti
nantinya
pernah
pula
pun
saja
sampai
sebelumnya
secara resmi
secara tegas
secara terbuka
secara terpisah
sedang
sekali lagi
selalu
selanjutnya
semakin
sempat
senantiasa
sendiri
sering
sudah
tak
tak hanya
telah
tengah
terus
tetap
tidak
turut
wajib
`);

/** Prefixed words that are no verbs, and short words with a verb's prefix. */
export const verbLookalikes: readonly string[] = /* @__PURE__ */ lines(`
beberapa
belakang
belakangan
beliau
bentuk
berapa
beras
berat
berbagai
berikut
berikutnya
berita
bersama
bersama-sama
besar
beserta
dinas
diplomasi
diplomat
direksi
direktorat
direktur
diri
disiplin
diskusi
distribusi
divisi
medali
medan
media
medis
meja
melainkan
melalui
memang
memori
menara
mendatang
mengapa
mengenai
menit
mental
menteri
menuju
menurut
menurutnya
merah
merdeka
merek
mereka
mesin
mesir
meski
meskipun
mesti
metode
mewah
terakhir
teras
terbaik
terbaru
terbesar
terbuka
tercepat
tercinta
terdepan
tergolong
terhadap
terhormat
teritorial
terkait
terkenal
termasuk
terminal
teroris
terorisme
terpadu
terpisah
tersangka
tersebut
tersendiri
tertentu
tertinggi
tertulis
terus
`);
