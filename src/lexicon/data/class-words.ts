// Acronyms, clipped words and phrases written like names that name a class, a product, a programme, a unit: no entities. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

/** The case counts: `Adi` is somebody's name, `ADI` a class. */
export const classWords: List = /* @__PURE__ */ lines(`
ABS
ADHD
ADI
AGV
AKG
ALS
AMDAL
APH
APM
ARB
ATM
ATPM
AWD
Alutsista
Aslap
BBNKB
BDKT
BEV
BKO
BLK
BLTS
BLU
BLUD
BMAD
BMI
BMTP
BOS
BPD
BPP
BSPS
BTC
BTKI
BUBK
BUJT
BVD
Bansos
Bapemperda
Bappilu
Bawas
Bimtek
Bisindo
Bitcoin
CAR
CAT
CBU
CCP
CCTV
CDM
CFR
CHT
CKD
CKG
CMS
CPO
Curanmor
DAK
DBON
DIF
DM
DMO
DPI
DPK
DPS
DPT
DTKS
DTP
DTSEN
DTY
Daker
Dapil
Dapodik
Dewas
Dogecoin
EBC
EBT
ELT
EPC
ERP
ESDM
EVD
Ekraf
Ethereum
FGD
FID
FLPP
FTA
FUM
FWA
FWD
Forkopimda
GEIS
GMTI
GNPIP
GPM
GPN
GWB
GWR
HBKN
HCS
HET
HFRS
HGB
HGBT
HGU
HJB
HLUN
HPS
HPV
HUT
Hoaks
Humas
Huntap
ICH
ICP
IHK
IKD
IKK
IKL
IKNB
ILI
IMBT
IPAL
IPK
ITE
IUP
Imipas
JHT
JISDOR
JKK
JKN
JKP
JLM
JPG
JPN
Jamkesmas
Jisdor
KA
KB
KBBI
KCJB
KDKMP
KDMP
KDRT
KEK
KEN
KGBO
KJP
KKKS
KLB
KP
KPM
KPPS
KRL
KSN
KUD
Korsup
LCC
LCT
LEO
LH
LHKPN
LLAJ
LLM
LMS
LP
LPBBTI
LPTK
LRT
LSM
LSP
Labkes
Labkesda
Lapas
Litecoin
MBDK
MBR
MBT
MLFF
MLS
MOU
MRT
Markom
Migas
Minerba
Miras
MoU
Muspida
NDF
NFT
NIB
NIE
NJKB
NPHD
NPI
NPK
NZE
Narkoba
Nataru
OAP
OBA
ODGJ
ODHA
ODHIV
ODOL
ODP
OOT
OPD
OSS
OTG
OTP
OWA
Omicron
Ormas
PAD
PANRB
PBBKB
PBG
PBI
PC
PCOS
PEO
PHBS
PHEIC
PHEV
PHTC
PICU
PIE
PIHPS
PIRT
PJBG
PJR
PK
PKK
PKL
PKP
PLBN
PLTSa
PMA
PMDN
PMN
PMOS
PNBP
POD
POM
POY
PPA
PPDB
PPDP
PPG
PPID
PPKM
PPKPT
PPKSK
PPKUKM
PPNS
PPOK
PPSU
PPTKA
PPnBM
PRR
PSBB
PSE
PSN
PSrE
PU
Pelatnas
Pidum
Pilkades
Pilpres
Prolanis
Prolegnas
Pungli
Puskesos
Puskeswan
QRIS
RALB
RDG
RDK
RDP
RDPU
RFID
RKA
RKP
RPH
RPJMD
RPJMN
RPJPN
RTH
RTRW
RUEN
RUPTL
RWD
Raker
Rakor
Rakornas
Ranmor
Rutan
SAF
SAL
SBN
SBP
SBSN
SDB
SDGs
SGAR
SHM
SIBI
SIKM
SIP
SIPP
SKCK
SKD
SKKL
SKKNI
SKNBI
SKP
SKPD
SLFF
SLHS
SLIK
SMS
SNBP
SNBT
SNI
SNPMB
SOTK
SPBE
SPHP
SPM
SPMB
SPNS
SPPI
SR
SRMA
SS
SSGI
SSK
STR
SUN
SVD
SWDKLLJ
SWF
Sabu
Saintek
Sakernas
Satker
Sembako
SiKumbang
SiLPA
Sisdiknas
Susenas
TAA
TEUs
TI
TIP
TJSL
TKG
TKHK
TMD
TOD
TPD
TPFT
TPI
TPID
TPK
TPPO
TPT
TRC
TTE
Tipikor
UHT
UID
UKS
ULAS
UN
UPF
UX
VA
VAR
VPC
WBTb
WCR
WK
WP
WTI
`);

/** In any case, and what stands inside them is no name either: `BUMN`, `Pilkada`. */
export const plainClassWords: List = /* @__PURE__ */ lines(`
AI
AIDS
APBD
APBN
APD
ASN
BAP
BBM
BLT
BPKB
BPNT
BSU
BUMD
BUMDes
BUMN
COVID-19
CPNS
CSR
Covid-19
DBD
DPO
EV
GCG
GPS
HAM
HIV
HP
IDR
IGD
IHSG
IKM
IPO
ISPA
IT
KIS
KK
KM
KPR
KTP
KUR
Kopdes
LCGC
LPG
MBG
NIK
NPWP
OTT
PAUD
PDB
PDRB
PHK
PKH
PLTA
PLTN
PLTS
PLTU
PNS
PPK
PPN
PPPK
PPh
PPn
Parpol
Pemilu
Pilbup
Pileg
Pilgub
Pilkada
Pilkades
Pilwalkot
RAPBN
RUPS
RUPSLB
RUPST
Rp
SDA
SDM
SE
SIM
SK
SKB
SOP
SP3
SPBU
SPKLU
SPPG
STNK
SUV
TBC
THR
TIK
TKDN
TKI
TKP
TKW
TPA
TPPU
TPS
TV
UKM
UMK
UMKM
UMP
UMR
USD
WFA
WFH
WIB
WIT
WITA
WNA
WNI
`);

/**
 * Phrases in any case that hide the names inside them, and words that are no name where they stand alone: `dolar AS`,
 * `bahasa Indonesia`, `gubernur`.
 */
export const nonNames: List = /* @__PURE__ */ lines(`
4g
5g
ac
aksara bali
aksara jawa
al qur'an
al-quran
alkitab
allah
allah swt
alquran
am
android
anggota
apbn-p
arus ac
arus dc
asta cita
ayat
bab
baca juga
badan
badan permusyawaratan desa
badan usaha milik daerah
badan usaha milik negara
bahasa aceh
bahasa arab
bahasa bali
bahasa belanda
bahasa china
bahasa daerah
bahasa indonesia
bahasa inggris
bahasa isyarat indonesia
bahasa italia
bahasa jawa
bahasa jepang
bahasa jerman
bahasa korea
bahasa madura
bahasa mandarin
bahasa melayu
bahasa portugis
bahasa prancis
bahasa rusia
bahasa spanyol
bahasa sunda
bahasa thailand
bahasa turki
baht thailand
bangsa
bantuan operasional satuan pendidikan
bantuan operasional sekolah
bath thailand
batu bara
bayar pbb
bea dan cukai
bendahara
bev
bhinneka tunggal ika
bi rate
bph
bst
buddha
budha
bujur barat
bujur timur
bupati
ceo
cfo
charging dc
cm
coo
covid
cto
curriculum vitae
daerah
daya ac
daya dc
denda pbb
dewan
dewan direksi
dewan komisaris
dewan pengawas
dinas
direktur
dirham uea
diskon pbb
dkk
dolar amerika
dolar amerika serikat
dolar as
dolar australia
dolar baru taiwan
dolar hong kong
dolar kanada
dolar selandia baru
dolar singapura
dolar taiwan
dollar amerika
dollar as
dollar australia
dollar hong kong
dollar singapura
dong vietnam
dprd
dr
dvd
ekonomi syariah
el nino
el niño
esg
eur
flu spanyol
foto
franc swiss
gmail
gmt
gubernur
halaman
hari raya
hari raya natal
hindu
hiv/aids
hrd
icu
idul adha
idul fitri
iduladha
idulfitri
infografis
injil
internasional
ios
iot
islam
isra mikraj
isra miraj
jalur sutra
jawa kuno
jpu
jpy
kabinet
kabinet indonesia bersatu
kabinet indonesia maju
kabinet merah putih
kamus besar bahasa indonesia
kartu indonesia pintar
kartu indonesia sehat
kartu prakerja
katolik
kejaksaan negeri
kejaksaan tinggi
kementerian
kementerian-kementerian
kenaikan pbb
kepala
ketua
kg
kip
klasifikasi baku lapangan usaha indonesia
koalisi
kodam
kodim
komisi
konghucu
koperasi desa merah putih
koramil
korem
kpud
kristen
kristiani
krona swedia
kyat myanmar
la nina
la niña
led
lembaga
lembaga antirasuah
lihat juga
lintang selatan
lintang utara
lira turki
m.h.
m.si.
madrasah
majelis hakim
makan bergizi gratis
malam natal
maulid nabi
membayar pbb
menteri
mineral dan batu bara
mineral dan batubara
mm
moving average
mpv
muslim
muslimah
nabi
nasional
nasrani
negara
negeri
nisn
no
nomor
nusantara sehat
ojol
pajak bumi dan bangunan
pajak pbb
pancasila
partai politik
pasal
pbb-p2
pcr
pegawai pemerintah dengan perjanjian kerja
pekerja migran indonesia
pelunasan pbb
pemda
pemerintah
pemerintah daerah
pemerintah pusat
pemkab
pemko
pemkot
pemprov
penerimaan pbb
perjanjian kerja
perseroan terbatas
perusahaan umum
pesantren
peso filipina
peso meksiko
ph.d
ph.d.
phev
pltp
pm
pmi
polda
polres
polsek
posyandu
poundsterling inggris
presiden
program indonesia pintar
program makan bergizi gratis
program strategis nasional
protestan
proyek strategis nasional
pusat
puskesmas
rakyat
rand afrika selatan
rasulullah
real brasil
rial iran
ringgit malaysia
riyal arab saudi
riyal saudi
rsud
rt
rubel rusia
rupee india
rupee pakistan
rupiah indonesia
rw
s.e.
s.h.
sara
satu data
satu peta
saw
sd
sekolah rakyat
sekretaris
serikat pekerja
sgd
simak juga
sistem bahasa isyarat indonesia
sma
smk
smp
sp
stimulus pbb
subhanahu wa ta'ala
sunni
swt
syiah
tagihan pbb
tahun
tahun baru
tahun baru imlek
tarif pbb
timnas
tri dharma
tuhan
tunggakan pbb
ugd
ui/ux
undang-undang
universitas
usb
utc
vcd
video
wakil presiden
wali kota
walikota
whatsapp web
who's
windows
won korea
won korea selatan
yen jepang
yesus
youtube channel
yuan china
yuan tiongkok
`);
