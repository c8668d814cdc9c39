// Frames round reported speech: sources, channels, nouns of saying, false friends, relays. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

/** `phrase|kind`: what opens or closes attributed content. */
export const sourceFrameLines: List = /* @__PURE__ */ lines(`
baginya|clitic
bagi|viewpoint
berdasarkan analisis|evidence
berdasarkan catatan|evidence
berdasarkan cerita|source
berdasarkan data|evidence
berdasarkan dokumen|evidence
berdasarkan hasil analisis|evidence
berdasarkan hasil audit|evidence
berdasarkan hasil kajian|evidence
berdasarkan hasil pemantauan|evidence
berdasarkan hasil pemeriksaan|evidence
berdasarkan hasil penelitian|evidence
berdasarkan hasil pengamatan|evidence
berdasarkan hasil riset|evidence
berdasarkan hasil survei|evidence
berdasarkan informasi|evidence
berdasarkan kajian|evidence
berdasarkan kesaksian|source
berdasarkan keterangannya|clitic
berdasarkan keterangan|source
berdasarkan laporan|evidence
berdasarkan pemantauan|evidence
berdasarkan pengakuannya|clitic
berdasarkan pengakuan|source
berdasarkan pengamatan|evidence
berdasarkan pengumuman|evidence
berdasarkan penjelasan|source
berdasarkan penuturan|source
berdasarkan perhitungan|evidence
berdasarkan pernyataan|source
berdasarkan prakiraan|evidence
berdasarkan prediksi|evidence
berdasarkan rilis|evidence
berdasarkan riset|evidence
berdasarkan siaran pers|evidence
berdasarkan sumber|evidence
berdasarkan survei|evidence
berdasarkan unggahan|evidence
dalam catatan|evidence
dalam pandangannya|clitic
dalam pandangan|viewpoint
dalam penilaian|viewpoint
dari cerita|source
dari kesaksian|source
dari keterangan|source
dari pengakuannya|clitic
dari pengakuan|source
dari penjelasan|source
dari penuturan|source
di matanya|clitic
di mata|viewpoint
meminjam istilah|source
mengacu data|evidence
mengacu keterangan|source
mengacu pada data|evidence
mengacu pada keterangan|evidence
mengacu pada laporan|evidence
mengacu pada penjelasan|source
mengacu pada pernyataan|evidence
mengacu pernyataan|source
mengutip keterangan|source
mengutip pengakuan|source
mengutip penjelasan|source
mengutip pernyataan|source
menurut analisisnya|clitic
menurut catatan|evidence
menurut data|evidence
menurut hasil survei|evidence
menurut hematnya|clitic
menurut hemat|source
menurut informasi dari|source
menurut keterangannya|clitic
menurut keterangan|source
menurut laporan|evidence
menurut pandangannya|clitic
menurut pandangan|source
menurut pendapatnya|clitic
menurut pendapat|source
menurut pengakuannya|clitic
menurut pengakuan|source
menurut pengalamannya|clitic
menurut pengamatannya|clitic
menurut penilaiannya|clitic
menurut penilaian|source
menurut penjelasan|source
menurut penuturannya|clitic
menurut penuturan|source
menurut perhitungannya|clitic
menurut perkiraannya|clitic
menurut pernyataan|source
menurut survei|evidence
menurutku|clitic
menurutnya|clitic
menurut|source
merujuk data|evidence
merujuk keterangan|source
merujuk pada data|evidence
merujuk pada keterangan|evidence
merujuk pada laporan|evidence
merujuk pada penjelasan|source
merujuk pada pernyataan|evidence
merujuk pengakuan|source
merujuk penjelasan|source
merujuk pernyataan|source
sebagaimana dijelaskan|source
sebagaimana dikatakan|source
sebagaimana dikemukakan|source
sebagaimana disampaikan|source
sebagaimana dituturkan|source
sebagaimana diungkapkan|source
sebagaimana diutarakan|source
sebagaimana kesaksian|source
sebagaimana keterangan|source
sebagaimana pengakuan|source
sebagaimana penjelasan|source
sebagaimana penuturan|source
sebagaimana pernyataan|source
sebagaimana yang dijelaskan|source
sebagaimana yang dikatakan|source
sebagaimana yang dikemukakan|source
sebagaimana yang disampaikan|source
sebagaimana yang dituturkan|source
sebagaimana yang diungkapkan|source
sebagaimana yang diutarakan|source
sejauh pengetahuan|source
sepengetahuannya|clitic
sepengetahuan|viewpoint
seperti dijelaskan|source
seperti dikatakan|source
seperti dikemukakan|source
seperti disampaikan|source
seperti dituturkan|source
seperti diungkapkan|source
seperti diutarakan|source
seperti kesaksian|source
seperti keterangan|source
seperti pengakuan|source
seperti penjelasan|source
seperti penuturan|source
seperti pernyataan|source
seperti yang dijelaskan|source
seperti yang dikatakan|source
seperti yang dikemukakan|source
seperti yang disampaikan|source
seperti yang dituturkan|source
seperti yang diungkapkan|source
seperti yang diutarakan|source
sesuai dengan keterangan|source
sesuai dengan penjelasan|source
sesuai dengan pernyataan|source
sesuai keterangan|source
sesuai pengakuan|source
sesuai penjelasan|source
sesuai penuturan|source
sesuai pernyataan|source
setahunya|clitic
setahu|source
versi|viewpoint
`);

/** In front of a subject, often without a comma: `Kepada wartawan Budi mengatakan`, `Meski demikian warga berharap`. */
export const leadPhraseLines: List = /* @__PURE__ */ lines(`
alhasil
begitu juga
begitu pula
bukan hanya itu
dalam kesempatan yang sama
dari hasil pemeriksaan
demikian juga
demikian pula
dengan demikian
di akhir acara
di akhir arahannya
di akhir keterangannya
di akhir paparannya
di akhir pidatonya
di akhir sambutannya
di depan awak media
di depan hakim
di depan majelis hakim
di depan penyidik
di depan wartawan
di hadapan awak media
di hadapan hakim
di hadapan majelis hakim
di hadapan penyidik
di hadapan polisi
di hadapan warga
di hadapan wartawan
di kesempatan yang sama
di lain pihak
di lain sisi
di lokasi yang sama
di saat bersamaan
di saat yang sama
di sela acara
di sela-sela acara
di tempat terpisah
di tempat yang sama
di waktu bersamaan
di waktu yang sama
dihubungi terpisah
dikonfirmasi terpisah
ditemui terpisah
ditemui usai acara
hanya saja
intinya
itu sebabnya
itulah sebabnya
karena itulah
kendati begitu
kendati demikian
kepada awak media
kepada hakim
kepada jurnalis
kepada majelis hakim
kepada media
kepada para wartawan
kepada penyidik
kepada pers
kepada petugas
kepada polisi
kepada warga
kepada wartawan
ketika dihubungi
ketika dikonfirmasi
ketika ditanya
ketika ditemui
lebih jauh
lebih lanjut
lewat pesan singkat
lewat pesan whatsapp
lewat sambungan telepon
lewat telepon
lewat whatsapp
maka dari itu
maka itu
makanya
melalui pesan singkat
melalui pesan whatsapp
melalui sambungan telepon
melalui telepon
melalui telepon seluler
melalui whatsapp
mengakhiri keterangannya
mengakhiri sambutannya
mengawali sambutannya
menutup sambutannya
meski begitu
meski demikian
meskipun begitu
meskipun demikian
nah
namun begitu
namun demikian
nantinya
oleh karena itulah
pada kesempatan yang sama
pada saat bersamaan
pada saat yang sama
pada waktu yang sama
pasalnya
pun begitu
pun demikian
saat dihubungi
saat dikonfirmasi
saat dimintai keterangan
saat dimintai konfirmasi
saat dimintai tanggapan
saat ditanya
saat ditemui
sambil bercanda
sambil menangis
sambil tersenyum
sambil tertawa
sebaliknya
sebelumnya
secara khusus
secara terpisah
secara umum
sembari menangis
sembari tersenyum
sembari tertawa
senada
seraya menangis
seraya menunduk
seraya tersenyum
seusai acara
seusai laga
seusai pemeriksaan
seusai pertandingan
seusai pertemuan
seusai rapat
tak hanya itu
tak ketinggalan
tak lupa
terakhir
terlebih
terpisah
tidak hanya itu
tidak ketinggalan
tidak lupa
untuk itulah
usai acara
usai laga
usai pemeriksaan
usai pertandingan
usai pertemuan
usai rapat
via pesan singkat
via sambungan telepon
via telepon
via whatsapp
walau begitu
walau demikian
walaupun begitu
walaupun demikian
`);

/** By what means or to whom something was said. */
export const channelPhrases: List = /* @__PURE__ */ lines(`
dalam acara
dalam akun
dalam arahannya
dalam artikel
dalam bukunya
dalam catatannya
dalam ceramahnya
dalam cuitan
dalam dialog
dalam diskusi
dalam diskusi publik
dalam jumpa media
dalam jumpa pers
dalam kesempatan itu
dalam kesempatan terpisah
dalam kesempatan tersebut
dalam kesempatan yang sama
dalam keterangan bersama
dalam keterangan pers
dalam keterangan resmi
dalam keterangan tertulis
dalam keterangan tertulis yang diterima
dalam keterangannya
dalam khotbahnya
dalam komunike bersama
dalam konferensi pers
dalam konferensi pers virtual
dalam kuliah umum
dalam laporan
dalam orasinya
dalam paparan
dalam penjelasannya
dalam pernyataan bersama
dalam pernyataan resmi
dalam pernyataan tertulis
dalam pernyataannya
dalam persidangan
dalam pertemuan itu
dalam pertemuan tersebut
dalam pesannya
dalam pidato
dalam podcast
dalam rapat
dalam rapat dengar pendapat
dalam rapat kerja
dalam rapat paripurna
dalam rekaman video
dalam rilis
dalam rilis resmi
dalam sambutan
dalam sebuah laporan
dalam sebuah pernyataan
dalam sebuah video
dalam sebuah wawancara
dalam seminar
dalam siaran langsung
dalam siaran pers
dalam sidang
dalam siniar
dalam surat
dalam taklimat media
dalam talkshow
dalam temu media
dalam tulisannya
dalam unggahan
dalam video
dalam wawancara
dalam wawancara dengan
dalam wawancara eksklusif
dalam webinar
di akun
di depan wartawan
di hadapan awak media
di hadapan wartawan
di kesempatan yang sama
di media sosial
di persidangan
di sela
di sela-sela
dihubungi terpisah
dikonfirmasi terpisah
ditemui
ditemui terpisah
ditemui usai
kepada awak media
kepada jurnalis
kepada kantor berita
kepada majelis hakim
kepada media
kepada para jurnalis
kepada para wartawan
kepada penyidik
kepada pers
kepada petugas
kepada polisi
kepada reporter
kepada wartawan
ketika dihubungi
ketika dijumpai
ketika dikonfirmasi
ketika dimintai konfirmasi
ketika dimintai tanggapan
ketika ditanya
ketika ditemui
ketika diwawancarai
ketika jumpa pers
lewat akun
lewat cuitan
lewat juru bicaranya
lewat keterangan pers
lewat keterangan resmi
lewat keterangan tertulis
lewat keterangannya
lewat konferensi pers
lewat media sosial
lewat pernyataan tertulis
lewat pesan singkat
lewat pesan tertulis
lewat pesan whatsapp
lewat rilis
lewat sambungan telepon
lewat surat
lewat surat terbuka
lewat telepon
lewat unggahan
lewat video
melalui akun
melalui aplikasi pesan
melalui cuitan
melalui juru bicara
melalui keterangan pers
melalui keterangan resmi
melalui keterangan tertulis
melalui keterangannya
melalui konferensi video
melalui media sosial
melalui pernyataan tertulis
melalui pesan singkat
melalui pesan tertulis
melalui pesan whatsapp
melalui rilis
melalui sambungan telepon
melalui siaran pers
melalui surat
melalui telepon
melalui unggahan
melalui video
melalui whatsapp
pada kesempatan itu
pada kesempatan terpisah
pada kesempatan tersebut
pada kesempatan yang sama
pada konferensi pers
saat berpidato
saat dihubungi
saat dijumpai
saat dikonfirmasi
saat dimintai keterangan
saat dimintai konfirmasi
saat dimintai tanggapan
saat ditanya
saat ditemui
saat diwawancarai
saat jumpa pers
saat konferensi pers
saat memberikan keterangan
saat memberikan sambutan
usai jumpa pers
usai konferensi pers
via telepon
via whatsapp
`);

/** `noun|type`: nouns of saying, which take a light verb. */
export const nounCueLines: List = /* @__PURE__ */ lines(`
ajakan|directive
alasan|assertion
analisis|evaluation
ancaman|commitment
apresiasi|evaluation
arahan|directive
argumen|assertion
aspirasi|directive
bantahan|denial
belasungkawa|evaluation
catatan|neutral
cerita|neutral
dalih|denial
desakan|directive
doa|directive
dugaan|evaluation
duka cita|evaluation
dukungan|agreement
gagasan|assertion
gugatan|criticism
harapan|directive
ide|assertion
ikrar|commitment
imbauan|directive
instruksi|directive
jaminan|commitment
janji|commitment
jawaban|neutral
keberatan|criticism
kecaman|criticism
kecurigaan|criticism
kekecewaan|criticism
kekhawatiran|evaluation
keluhan|criticism
keprihatinan|criticism
keputusan|assertion
kesaksian|assertion
kesepakatan|agreement
keterangan|neutral
keyakinan|evaluation
kisah|neutral
klaim|assertion
klarifikasi|denial
komentar|evaluation
komitmen|commitment
konfirmasi|agreement
kritikan|criticism
kritik|criticism
laporan|neutral
larangan|directive
maklumat|assertion
masukan|directive
nasihat|directive
niat|commitment
optimisme|evaluation
pandangan|evaluation
paparan|neutral
pendapat|evaluation
penegasan|assertion
pengakuan|concession
penghargaan|evaluation
penilaian|evaluation
penjelasan|neutral
penolakan|denial
penyangkalan|denial
penyesalan|concession
peringatan|directive
perintah|directive
perkataan|neutral
perkiraan|evaluation
permintaan maaf|concession
permintaan|directive
permohonan|directive
pernyataan|assertion
persetujuan|agreement
pertanyaan|question
pesan|directive
pidato|neutral
posisi|assertion
prediksi|evaluation
protes|criticism
pujian|evaluation
rasa duka|evaluation
rasa syukur|evaluation
rasa terima kasih|evaluation
rekomendasi|directive
sambutan|neutral
sanggahan|denial
sangkalan|denial
saran|directive
seruan|directive
sikap|assertion
simpati|evaluation
sindiran|criticism
solidaritas|agreement
sumpah|commitment
tanggapan|neutral
tawaran|commitment
teguran|criticism
tekad|commitment
terima kasih|evaluation
testimoni|assertion
tudingan balik|criticism
tudingan|criticism
tuduhan|criticism
tuntutan|directive
ucapan selamat|evaluation
ucapan|neutral
ultimatum|commitment
usulan|directive
usul|directive
wejangan|directive
`);

/** `form|phrase`: where a cue form is no cue: `dengan kata lain`. */
export const falseFriendLines: List = /* @__PURE__ */ lines(`
balas|balas budi
balas|balas dendam
balas|balas jasa
canda|canda tawa
cerita|cerita pendek
cerita|cerita rakyat
curhat|tempat curhat
doa|doa bersama
harap|harap maklum
harap|harap-harap cemas
hitung|menghitung mundur
hitung|menghitung ulang
jelas|cukup jelas
jelas|jelas terlihat
jelas|lebih jelas
jelas|secara jelas
jelas|sudah jelas
jelas|tidak jelas
kata|dengan kata lain
kata|kata benda
kata|kata demi kata
kata|kata hati
kata|kata kerja
kata|kata kunci
kata|kata pengantar
kata|kata sambutan
kata|kata sandi
kata|kata sepakat
kata|kata terakhir
kata|sepatah kata
komentar|kolom komentar
komentar|no komentar
lanjut|lanjut usia
lanjut|lebih lanjut
lanjut|tahap lanjut
lanjut|tindak lanjut
lanjut|usia lanjut
lapor|lapor diri
lapor|lapor polisi
lapor|wajib lapor
melihat|melihat kondisi
melihat|melihat langsung
mengaku|mengaku sebagai
minta|minta tolong
nilai|nilai ekspor
nilai|nilai jual
nilai|nilai tambah
nilai|nilai transaksi
nilai|nilai tukar
pesan|pesan antar
pesan|pesan moral
pesan|pesan singkat
pesan|pesan suara
pesan|pesan tertulis
protes|aksi protes
protes|unjuk rasa protes
sambut|sambut baik
saran|kotak saran
sebut|sebut saja
sebut|tidak dapat disebut
seru|lebih seru
seru|paling seru
seru|sangat seru
seru|tak kalah seru
seru|tanda seru
tambah|nilai tambah
tambah|tambah banyak
tambah|tambah lama
tambah|tambah modal
tambah|tambah parah
tanya|tanda tanya
tanya|tanya jawab
tegas|dengan tegas
tegas|secara tegas
tegas|sikap tegas
tegas|tindakan tegas
terang|terang benderang
terang|terang-terangan
tutup|tutup buku
tutup|tutup mata
tutup|tutup telinga
tutup|tutup toko
tutup|tutup usia
tutur|bertutur kata
tutur|tutur kata
ulang|daur ulang
ulang|hari ulang tahun
ulang|ulang alik
ulang|ulang tahun
ungkap|ungkap kasus
yakin|kurang yakin
`);

/** Words in -nya that are adverbs, never cue and clitic: `akhirnya`. */
export const nyaAdverbs: List = /* @__PURE__ */ lines(`
agaknya
akhirnya
alhasilnya
antaranya
artinya
awalnya
bahwasanya
biasanya
celakanya
cirinya
contohnya
faktanya
hasilnya
hendaknya
idealnya
intinya
istilahnya
jumlahnya
kabarnya
kelihatannya
kenyataannya
kiranya
kondisinya
lazimnya
maksudnya
misalnya
mulanya
nampaknya
nantinya
nilainya
nyatanya
olehnya
padanya
pastinya
pokoknya
prinsipnya
rasanya
rencananya
sayangnya
sebaiknya
sebaliknya
sebelumnya
sebenarnya
secepatnya
sedianya
seharusnya
selanjutnya
selayaknya
seluruhnya
semestinya
semuanya
sepatutnya
sepenuhnya
sepertinya
sesungguhnya
seterusnya
setidaknya
seyogianya
singkatnya
tampaknya
tentunya
terakhirnya
tujuannya
ujungnya
umumnya
uniknya
untungnya
`);

/** `phrase|role`: how a medium is named that carried the words. */
export const relayLines: List = /* @__PURE__ */ lines(`
demikian diberitakan|closing
demikian dikutip|closing
demikian dilansir|closing
demikian dilaporkan|closing
demikian diwartakan|closing
demikian mengutip|closing
demikian seperti dikutip|closing
diberitakan oleh|passive
diberitakan|passive
dikabarkan|passive
dikutip dari laman|passive
dikutip dari|passive
dikutip oleh|passive
dikutip|passive
dilansir dari laman|passive
dilansir dari|passive
dilansir oleh|passive
dilansir|passive
dilaporkan oleh|passive
dilaporkan|passive
dimuat|passive
dinukil dari|passive
dinukil|passive
dipublikasikan|passive
dirilis|passive
disadur dari|passive
disadur|passive
disiarkan|passive
disitat dari|passive
disitat|passive
disitir|passive
ditayangkan|passive
diterjemahkan|passive
diwartakan|passive
kutip|bare
lansir|bare
melansir dari|active
melansir laporan|active
melansir pemberitaan|active
melansir|active
melaporkan|active
memberitakan|active
mengutip dari|active
mengutip laporan|active
mengutip pemberitaan|active
mengutip|active
menukil|active
menurut laporan|active
menyadur|active
menyiarkan|active
menyitir|active
mewartakan|active
sebagaimana diberitakan|passive
sebagaimana dikutip|passive
sebagaimana dilansir|passive
sebagaimana dilaporkan|passive
sebagaimana diwartakan|passive
seperti diberitakan|passive
seperti dikutip|passive
seperti dilansir|passive
seperti dilaporkan|passive
seperti diwartakan|passive
seperti yang dikutip|passive
seperti yang dilansir|passive
`);
