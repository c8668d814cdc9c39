// Sources that are no names: pronouns, groups. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

/** `form|person|number` */
export const pronounLines: List = /* @__PURE__ */ lines(`
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
export const groups: List = /* @__PURE__ */ lines(`
ahli
analis
aparat
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
parlemen
partai
pedagang
pejabat
pelaku
pelaku pasar
pelaku usaha
pemerintah
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
polisi
publik
rakyat
relawan
saksi mata
seluruh pihak
semua pihak
serikat pekerja
suporter
tentara
terdakwa
tersangka
warga
warga sekitar
warga setempat
warganet
`);

/** `head|noun,…`: groups that begin with the same word: `para ahli`. */
export const groupLines: List = /* @__PURE__ */ lines(`
banyak|kalangan,orang,pihak
beberapa|ahli,kalangan,negara,pihak,saksi,warga
kedua|belah pihak,delegasi,kepala negara,kubu,menteri,negara,partai,pemerintah,pemimpin,perusahaan,pihak,presiden,tim
para|ahli,aktivis,analis,atlet,bupati,buruh,demonstran,diplomat,ekonom,gubernur,guru,hakim,ilmuwan,investor,jaksa,kepala daerah,kepala negara,ketua umum,korban,mahasiswa,menteri,nelayan,orang tua,pakar,pedagang,pejabat,pekerja,pelajar,pelaku,pemain,pemimpin,peneliti,pengacara,pengamat,pengunjuk rasa,pengusaha,petani,pihak,saksi,terdakwa,tersangka,tokoh,ulama,warga,wartawan
pemerintah|daerah,kabupaten,kota,provinsi,pusat,setempat
pihak|bandara,berwenang,istana,kampus,kedutaan,kejaksaan,keluarga,kementerian,kepolisian,manajemen,maskapai,panitia,pengelola,penyelenggara,perusahaan,rumah sakit,sekolah
sebagian|kalangan,pihak,warga
sejumlah|ahli,aktivis,analis,ekonom,fraksi,kalangan,mahasiswa,media,negara,pakar,partai,pejabat,pengamat,pihak,saksi,tokoh,warga
tim|dokter,gabungan,kuasa hukum,medis,peneliti,pengacara,penyelidik,penyidik,sar
`);

/** Documents, plans and sums are no sources: `menurut rencana`, `menurut undang-undang`. */
export const noSources: List = /* @__PURE__ */ lines(`
abjad
agama
asas
aturan
daerah
golongan
hukum
jadwal
jenis
kategori
kebutuhan
kemampuan
kepercayaan
ketentuan
komoditas
lapangan
pangkat
pasal
perhitungan
prakarsa
provinsi
rencana
sebelumnya
sektor
selera
syariat
umur
undang-undang
urutan
usia
uu
wilayah
`);

/** They hold what somebody has found or written, and say it: `survei itu menyebutkan`. */
export const documents: List = /* @__PURE__ */ lines(`
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
laman
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
situs
statistik
studi
surat
survei
temuan
unggahan
video
`);

/** They say and want nothing, and have no form that shows it. */
export const things: List = /* @__PURE__ */ lines(`
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
ekonomi
ekspor
faktor
fenomena
gaya
gempa
hal
halnya
harga
impor
inflasi
ini
insiden
investasi
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
semua
sistem
situasi
skenario
standar
strategi
syarat
tarif
teknologi
tradisi
transaksi
tren
tugas
uang
upaya
vaksin
virus
wabah
`);
