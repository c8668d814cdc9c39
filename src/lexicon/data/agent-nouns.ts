// Nouns of people and bodies that speak and that can be for or against something, one a line: noun|classes. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

/**
 * `holder`: heads a noun phrase that can hold a stance (`nelayan`);
 * `voice`: speaks for what is named behind it (`militer AS`);
 * `body`: what is named behind it takes the stand (`otoritas Israel`).
 */
export const agentNounLines: List = /* @__PURE__ */ lines(`
advokat|holder
agensi|holder
ahli|holder
akademisi|holder
aktivis|holder
aliansi|holder
alumni|holder
alumnus|holder
anak-anak|holder
analis|holder
anggota|holder
aparat|holder
aplikator|holder
asn|holder
asosiasi|holder
atlet|holder
awak|holder
badan|holder voice body
bank|holder
banyak|holder
bapak|holder
bawaslu|holder
besar|voice
bos|holder
bumn|holder
bupati|holder
buruh|holder
bu|holder
caleg|holder
calon|holder
camat|holder
cendekiawan|holder
cendekia|holder
delegasi|holder voice body
demonstran|holder
deputi|holder
dewan|holder
dinas|holder
diplomat|holder
direksi|holder
direktorat|holder
direktur|holder
dirjen|holder
dirut|holder
dokter|holder
doktor|holder
dosen|holder
dpd|holder
dprd|holder
dpr|holder
driver|holder
duta|holder
ekonom|holder
eksportir|holder
elemen|holder
emiten|holder
federasi|holder
fraksi|holder
gedung|holder body
gerakan|holder
gubernur|holder
guru|holder
hakim|holder
himpunan|holder
ibu-ibu|holder
ibu|holder
ikatan|holder
ilmuwan|holder
importir|holder
industri|holder
instansi|holder
institusi|holder
investor|holder
istana|holder body
istri|holder
jajaran|holder body
jaksa|holder
jamaah|holder
jebolan|holder
jemaah|holder
jenderal|holder
jubir|holder
jurnalis|holder
juru|holder body
kabinet|holder
kader|holder
kades|holder
kalangan|holder
kampus|holder
kandidat|holder
kanselir|holder
kantor|voice
kapolda|holder
kapolres|holder
kapolri|holder
kapolsek|holder
kapten|holder
karyawan|holder
kedutaan|voice body
kejaksaan|holder
kelompok|holder voice
keluarga|holder voice
kemenkeu|holder
kementerian|holder voice body
kepala|holder
kepolisian|holder voice body
ketua|holder
ketum|holder
kiai|holder
klub|holder voice
koalisi|holder
komandan|holder
komisaris|holder
komisi|holder
komite|holder
komunitas|holder
konsumen|holder
kontraktor|holder
koperasi|holder
korban|holder
kpu|holder
kreml|holder
kru|holder
kuasa|holder
kubu|holder body
lansia|holder
legislator|holder
lembaga|holder voice
lsm|holder
lulusan|holder
lurah|holder
magister|holder
mahasiswa|holder
mahkamah|holder
majelis|holder
manajemen|holder voice body
manajer|holder
maskapai|holder
massa|holder
masyarakat|holder
mas|holder
mayoritas|holder
mbak|holder
media|holder voice
menko|holder
menlu|holder
menteri|holder
milisi|holder
militer|holder voice body
misi|body
mitra|holder
mpr|holder
murid|holder
nakes|holder
nasabah|holder
negara-negara|holder
negara|holder body
nelayan|holder
netizen|holder
ojol|holder
operator|holder
oposisi|holder
orang-orang|holder
orangtua|holder
orang|holder
organisasi|holder
ormas|holder
otoritas|holder voice body
pabrikan|holder
pakar|holder
pak|holder
pangeran|holder
panglima|holder
panitia|holder
para|holder
parlemen|holder voice body
parpol|holder
partai|holder
pasar|holder
pasien|holder
paslon|holder
pasukan|holder voice body
paus|holder
pedagang|holder
pegawai|holder
pejabat|holder
pekerja|holder
pelajar|holder
pelaku|holder
pelanggan|holder
pelapor|holder
pelatih|holder
pemain|holder
pembeli|holder
pemberontak|holder
pemda|holder
pemdes|holder
pemegang|holder
pemerintah|holder voice body
pemilih|holder
pemilik|holder
pemimpin|holder
pemkab|holder
pemkot|holder
pemko|holder
pemohon|holder
pemprov|holder
pemuda|holder
penasihat|holder
pendeta|holder
pendiri|holder
penduduk|holder
pendukung|holder
peneliti|holder
pengacara|holder
pengadilan|holder
pengamat|holder
pengelola|holder
pengembang|holder
pengemudi|holder
pengendara|holder
penggemar|holder
penggugat|holder
pengguna|holder
penghuni|holder
pengojek|holder
pengrajin|holder
pengungsi|holder
pengunjuk|holder
pengunjung|holder
pengurus|holder
pengusaha|holder
penjual|holder
penonton|holder
penumpang|holder
penuntut|holder
penyedia|holder
penyelenggara|holder
penyidik|holder
perajin|holder
perawat|holder
perdana|holder body
perempuan|holder
perhimpunan|holder
persen|holder
perseroan|holder
personel|holder
perusahaan|holder voice
perwakilan|holder
peserta|holder
petani|holder
peternak|holder
petugas|holder
pihak|holder voice body
pimpinan|holder
polda|holder
polisi|holder voice
politikus|holder
politisi|holder
polres|holder
polri|holder
polsek|holder
prajurit|holder
presiden|holder body
produsen|holder
publik|holder
puskesmas|holder
raja|holder
rakyat|holder
ratu|holder
regulator|holder
rektor|holder
relawan|holder
remaja|holder
responden|holder
rezim|holder voice body
saksi|holder
santri|holder
satgas|holder
sebagian|holder
sejumlah|holder
sekda|holder
sekjen|holder
sekolah|holder
sekretaris|holder
seluruh|holder
semua|holder
senator|holder
seniman|holder
serikat|holder
siswa|holder
sopir|holder
staf|holder
suami|holder
sukarelawan|holder
sultan|holder
suporter|holder
tentara|holder voice body
terdakwa|holder
tergugat|holder
tersangka|holder
tetangga|holder
tim|holder voice
tni|holder
tokoh|holder
ulama|holder
umat|holder
umkm|holder
universitas|holder
uskup|holder
ustaz|holder
utusan|holder
wabup|holder
wagub|holder
wakil|holder
walikota|holder
wali|holder
wamen|holder
wapres|holder
warganet|holder
warga|holder
wartawan|holder
wasit|holder
wisatawan|holder
yayasan|holder
`);
