// Sources that are no names: pronouns, groups. Source: own work. Licence: as this package.
import { lines } from "../lines.js";

/** `form|person|number` */
export const pronounLines: readonly string[] = /* @__PURE__ */ lines(`
aku|1|singular
beliau|3|singular
dia|3|singular
dirinya|3|singular
ia|3|singular
kami|1|plural
keduanya|3|plural
ketiganya|3|plural
kita|1|plural
mereka|3|plural
pihaknya|3|plural
saya|1|singular
yang bersangkutan|3|singular
`);

/** Groups that speak with one voice: `kedua pihak`. */
export const groups: readonly string[] = /* @__PURE__ */ lines(`
ahli
analis
aparat
banyak kalangan
banyak orang
banyak pihak
beberapa ahli
beberapa kalangan
beberapa negara
beberapa pihak
beberapa saksi
beberapa warga
berbagai kalangan
berbagai pihak
buruh
delegasi
demonstran
dewan
dokter
ekonom
fraksi
hakim
ilmuwan
investor
istana
jaksa
jaksa penuntut umum
kedua belah pihak
kedua delegasi
kedua kepala negara
kedua kubu
kedua menteri
kedua negara
kedua partai
kedua pemerintah
kedua pemimpin
kedua perusahaan
kedua pihak
kedua presiden
kedua tim
kedutaan
keluarga
keluarga korban
kementerian
kepolisian
ketiga negara
ketiga pihak
koalisi
korban
mahasiswa
majelis hakim
manajemen
massa
massa aksi
masyarakat
masyarakat setempat
masyarakat sipil
militer
nelayan
netizen
oposisi
orang tua korban
otoritas
otoritas setempat
pakar
panitia
para ahli
para aktivis
para analis
para atlet
para bupati
para buruh
para demonstran
para diplomat
para ekonom
para gubernur
para guru
para hakim
para ilmuwan
para investor
para jaksa
para kepala daerah
para kepala negara
para ketua umum
para korban
para mahasiswa
para menteri
para nelayan
para orang tua
para pakar
para pedagang
para pejabat
para pekerja
para pelajar
para pelaku
para pemain
para pemimpin
para peneliti
para pengacara
para pengamat
para pengunjuk rasa
para pengusaha
para petani
para pihak
para saksi
para terdakwa
para tersangka
para tokoh
para ulama
para warga
para wartawan
parlemen
partai
pedagang
pejabat
pelaku
pelaku pasar
pelaku usaha
pemerintah
pemerintah daerah
pemerintah kabupaten
pemerintah kota
pemerintah provinsi
pemerintah pusat
pemerintah setempat
pendemo
penduduk
penduduk setempat
pendukung
peneliti
pengamat
pengelola
penggemar
pengunjuk rasa
pengusaha
penyelenggara
penyidik
perusahaan
petani
petugas
pihak bandara
pihak berwenang
pihak istana
pihak kampus
pihak kedutaan
pihak kejaksaan
pihak keluarga
pihak kementerian
pihak kepolisian
pihak manajemen
pihak maskapai
pihak panitia
pihak pengelola
pihak penyelenggara
pihak perusahaan
pihak rumah sakit
pihak sekolah
polisi
publik
rakyat
relawan
saksi mata
sebagian kalangan
sebagian pihak
sebagian warga
sejumlah ahli
sejumlah aktivis
sejumlah analis
sejumlah ekonom
sejumlah fraksi
sejumlah kalangan
sejumlah mahasiswa
sejumlah media
sejumlah negara
sejumlah pakar
sejumlah partai
sejumlah pejabat
sejumlah pengamat
sejumlah pihak
sejumlah saksi
sejumlah tokoh
sejumlah warga
seluruh pihak
semua pihak
serikat pekerja
suporter
tentara
terdakwa
tersangka
tim dokter
tim gabungan
tim kuasa hukum
tim medis
tim peneliti
tim pengacara
tim penyelidik
tim penyidik
tim sar
warga
warga sekitar
warga setempat
warganet
`);

/** Documents, plans and sums are no sources: `menurut rencana`, `menurut undang-undang`. */
export const noSources: readonly string[] = /* @__PURE__ */ lines(`
abjad
agama
aturan
daerah
hukum
jadwal
jenis
kategori
kebutuhan
kepercayaan
ketentuan
komoditas
pasal
perhitungan
provinsi
rencana
sektor
undang-undang
uu
wilayah
`);

/** They hold what somebody has found or written, and say it: `survei itu menyebutkan`. */
export const documents: readonly string[] = /* @__PURE__ */ lines(`
analisis
artikel
aturan
buku
catatan
cuitan
data
dokumen
hasil
hasilnya
indeks
jajak
jurnal
kajian
kamus
keterangan
kuesioner
laporan
legenda
literatur
makalah
naskah
penelitian
peraturan
pernyataan
posting
prasasti
putusan
rilis
riset
sensus
statistik
studi
surat
survei
temuan
unggahan
video
`);

/** They say and want nothing, and have no form that shows it. */
export const things: readonly string[] = /* @__PURE__ */ lines(`
acara
agenda
alat
alih-alih
angka
asuransi
ayat
bahasa
banjir
barang
begitu
biaya
botol
budaya
bukannya
cara
cuaca
dampak
dana
demikian
faktor
fenomena
gaya
gempa
hal
halnya
harga
inflasi
ini
insiden
istilah
isu
isu-isu
itu
jalan
kasus
kondisi
konflik
konsep
krisis
langkah
limbah
makanan
masalah
mekanisme
mesin
metode
model
momentum
musim
nilai
obat
pajak
pandemi
pasal
perang
peristiwa
prestasi
prinsip
produk
program
prosedur
proses
protokol
proyek
rasa
regulasi
rencana
resesi
risiko
secara
sekat
semua
sistem
situasi
skenario
stagflasi
standar
strategi
syarat
tarif
teknologi
tradisi
tren
tugas
uang
upaya
vaksin
virus
wabah
`);
