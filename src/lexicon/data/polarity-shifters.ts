// Words between a predicate and its target that turn its polarity round, keep it, or say nothing. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

/** `mencegah perang`: whoever is for it is against war. */
export const reversingShifters: List = /* @__PURE__ */ lines(`
anti
antisipasi
bebas dari
diakhiri
diakhirinya
dianulir
diatasi
dibatalkan
dibekukan
dibendung
diberantas
diberhentikan
dibongkar
dibubarkan
dicabut
dicabutnya
dicegah
dicopot
dihalau
dihapus
dihentikan
dihentikannya
dihindari
dihukum
dikurangi
dilawan
diminimalisasi
diminimalkan
dimitigasi
dinonaktifkan
dipecat
diperangi
diredam
disanksi
disegel
disingkirkan
ditanggulangi
ditangkal
ditertibkan
ditindak
ditinggalkan
ditolak
ditunda
ditutup
lepas dari
melarang
melawan
melenyapkan
membatalkan
membekukan
membendung
memberantas
memberhentikan
membongkar
membubarkan
memecat
memerangi
meminimalisasi
meminimalisir
meminimalkan
memitigasi
memutus
memutus mata rantai
menanggulangi
menangkal
mencabut
mencegah
mencegahnya
mencopot
menekan
menentang
mengakhiri
mengakhirinya
menganulir
mengatasi
mengentaskan
menghalau
menghapus
menghapuskan
menghentikan
menghentikannya
menghindari
menghindarkan
menghukum
mengurai
mengurangi
meniadakan
menindak
menolak
menolaknya
menonaktifkan
menunda
menyegel
menyingkirkan
meredam
merintangi
mitigasi
pelarangan
pembatalan
pemberantasan
pemberhentian
pembubaran
pemecatan
pemutusan
penanganan
penanggulangan
penangkalan
pencabutan
pencegahan
penentangan
pengakhiran
pengentasan
penghapusan
penghentian
pengurangan
penindakan
penolakan
penundaan
perang melawan
perjuangan melawan
perlawanan
setop
stop
tanpa
tindak
upaya melawan
`);

/** `menjaga perdamaian`: whoever is for it is for peace. */
export const preservingShifters: List = /* @__PURE__ */ lines(`
keberlanjutan
kelanjutan
melaksanakan
melestarikan
melindungi
memajukan
memastikan
mematuhi
membangun
membentuk
memberdayakan
memelihara
mempercepat
memperdalam
mempererat
memperjuangkan
memperkokoh
memperkuat
memperkukuh
memperluas
mempertahankan
mempromosikan
memulihkan
mencapai
menciptakan
mendorong
menegakkan
menerapkan
mengembangkan
menggalakkan
menghargai
menghidupkan
menghormati
mengoptimalkan
mengutamakan
meningkatkan
menjaga
menjalankan
menjamin
menjunjung tinggi
menumbuhkan
menyelesaikan
menyukseskan
mewujudkan
pelaksanaan
pelestarian
pembangunan
pembentukan
pemberdayaan
pemeliharaan
pemulihan
penegakan
penerapan
pengembangan
pengesahan
penghormatan
penguatan
peningkatan
penyelesaian
percepatan
perlindungan
perluasan
perwujudan
tercapainya
terciptanya
terjaganya
terjaminnya
terlaksananya
terwujudnya
tindak lanjut
tindak lanjuti
`);

/** `upaya`, `langkah`: the target is what follows. */
export const lightNouns: List = /* @__PURE__ */ lines(`
agenda
aksi
berbagai upaya
cita-cita
gagasan
gerakan
ide
ikhtiar
inisiatif
kebijakan
keinginan
keputusan
kerja keras
kerja sama
keseriusan
komitmen
kontribusi
langkah
langkah-langkah
mekanisme
pendekatan
peran
peranan
perjuangan
program
proses
rencana
segala bentuk
segala tindakan
segala upaya
semua tindakan
semua upaya
setiap upaya
strategi
tindakan
upaya
upaya bersama
upaya-upaya
usaha
usul
usulan
wacana
`);
