// Words that open (or close) the name of an organisation, a place, an event, a law. Source: own work. Licence: as this package.
import { lines } from "../lines.js";

/** `Kementerian (Luar Negeri)` */
export const organizationHeads: readonly string[] = /* @__PURE__ */ lines(`
Agensi
Akademi
Aliansi
Asosiasi
BNN
BNNK
BNNP
BPBD
BPN
BPS
Badan
Balai
Balai Besar
Bank
Bapenda
Bappeda
Basarnas
Batalion
Batalyon
Batalyon Infanteri
Bawaslu
Biro
Brigade Mobil
Bursa
Bursa Efek
CV
CV.
DLH
DPC
DPD
DPP
DPR
DPRD
DPUPR
DPW
Densus
Departemen
Deputi Bidang
Detasemen Khusus
Dewan
Dewan Pengurus
Dewan Pimpinan
Dewan Pimpinan Cabang
Dewan Pimpinan Daerah
Dewan Pimpinan Pusat
Dewan Pimpinan Wilayah
Dinas
Dindik
Dinkes
Dinsos
Direktorat
Direktorat Jenderal
Disdik
Disdukcapil
Dishub
Diskominfo
Disnaker
Dispar
Disparbud
Dispendik
Disperindag
Dispora
Ditjen
Ditlantas
Ditpolairud
Ditreskrimsus
Ditreskrimum
Ditresnarkoba
Divisi Humas
Divisi Propam
Fakultas
Federasi
Forum
Front
Gabungan
Garda
Gerakan
Grup Band
Himpunan
Holding
IAIN
Ikatan
Inspektorat
Inspektorat Jenderal
Institut
Institut Agama Islam
Institut Teknologi
Itjen
Jaringan
KBRI
KJRI
KPK
KPP
KPPBC
KPU
KPUD
KSOP
KSPI
KUD
Kantor Imigrasi
Kantor SAR
Kantor Wilayah
Kanwil
Karang Taruna
Kedubes
Kedutaan Besar
Kejaksaan
Kejaksaan Agung
Kejaksaan Negeri
Kejaksaan Tinggi
Kejari
Kejati
Kemenko
Kementerian
Kementerian Koordinator
Kepolisian
Kepolisian Daerah
Kepolisian Resor
Kepolisian Sektor
Klinik
Klub Sepak Bola
Knesset
Koalisi
Koarmada
Kodam
Kodim
Komisi
Komite
Konfederasi
Kongres
Konsulat
Konsulat Jenderal
Koperasi
Koramil
Korem
Korps
Kostrad
Kwartir
LBH
LSM
Laboratorium
Lanal
Lantamal
Lanud
Lapas
Laskar
Lembaga
Lembaga Bantuan Hukum
Liga
MAN
MIN
MTs
MTsN
Mabes
Mabes Polri
Mabes TNI
Mahkamah
Majelis
Observatorium
Ombudsman
Organisasi
Orkestra
Ormas
Otorita
Otoritas
PAUD
PB
PBNU
PCNU
PN
PT
PT TUN
PT.
PTUN
PW
PWNU
Paguyuban
Pansus
Panwaslu
Parlemen
Partai
Pasukan
Pemda
Pemerintah Kabupaten
Pemerintah Kota
Pemerintah Provinsi
Pemkab
Pemkot
Pemprov
Pengadilan
Pengadilan Agama
Pengadilan Militer
Pengadilan Negeri
Pengadilan Tinggi
Pengadilan Tipikor
Pengurus Besar
Pengurus Pusat
Perhimpunan
Perkumpulan
Perpustakaan
Persatuan
Perserikatan
Persero
Perum
Perumda
Perusahaan
Perusahaan Umum
Perusda
Pesantren
Pimpinan Pusat
Pimpinan Wilayah
Polda
Polisi Resor
Politeknik
Polres
Polresta
Polresta Bandara
Polrestabes
Polsek
Polsubsektor
Poltekkes
Pondok Pesantren
Ponpes
Pos Pengamatan
Pramuka
Pusat Kajian
Pusat Penelitian
Pusat Studi
Puskesmas
RS
RSIA
RSJ
RSPAD
RSU
RSUD
RSUP
Rumah Sakit
Rumah Sakit Umum
Rumah Sakit Umum Daerah
Rutan
SD
SD Negeri
SDN
SLB
SMA
SMA Negeri
SMAN
SMK
SMK Negeri
SMKN
SMP
SMP Negeri
SMPN
STAIN
STIE
STIKES
Satgas
Satlantas
Satpol PP
Satreskrim
Satresnarkoba
Satuan Tugas
Sekolah Tinggi
Sekretariat
Sekretariat Jenderal
Senat
Serikat
Setjen
Stasiun Geofisika
Stasiun Klimatologi
Stasiun Meteorologi
Studio
Tim Nasional
Tim SAR
Timnas
UIN
UPN
UPT
UPTD
Universitas
Universitas Islam
Universitas Islam Negeri
Universitas Muhammadiyah
Universitas Negeri
Yayasan
Yonif
`);

/** `(Manchester) United` */
export const organizationTails: readonly string[] = /* @__PURE__ */ lines(`
Agency
Airlines
Airways
Association
Athletic
Authority
Capital
Center
Centre
Club
Co.
College
Commission
Committee
Company
Consulting
Corp
Corp.
Corporation
Council
Energy
Entertainment
FC
Federation
Foundation
GmbH
Group
Holding
Holdings
Hotspur
Inc
Inc.
Initiative
Institute
LLC
Ltd
Ltd.
Ministry
Motor
Motors
Network
News
Party
Pictures
Plc
Records
Rovers
Securities
Sekuritas
Studios
TV
Tbk
Tbk.
Times
United
University
Wanderers
Watch
`);

/** `Kecamatan (Cilandak)` */
export const locationHeads: readonly string[] = /* @__PURE__ */ lines(`
Air Terjun
Alun-alun
Apartemen
Balai Kota
Balaikota
Bandar Udara
Bandara
Bandara Internasional
Banjar
Bendungan
Bengawan
Benteng
Benua
Blok
Bukit
Bundaran
Cagar Alam
Candi
Coban
Curug
Daerah Istimewa
Daerah Khusus
Danau
Dataran Tinggi
Dermaga
Desa
Distrik
Distrik Federal
Dukuh
Dusun
Embung
Flyover
GOR
GT
Gampong
Gang
Gedung
Gelanggang
Gelora
Gerbang Tol
Gereja
Gg.
Goa
Graha
Gua
Gunung
Gurun
Halte
Hotel
Hutan
Istana
Istana Kepresidenan
Istana Negara
Jalan
Jalan Raya
Jalan Tol
Jembatan
Jl
Jl.
Jln.
Jorong
KEK
Kab
Kab.
Kabupaten
Kali
Kalurahan
Kampong
Kampung
Kapanewon
Katedral
Kawah
Kawasan
Kawasan Ekonomi Khusus
Kawasan Industri
Kec
Kec.
Kecamatan
Kel.
Kelenteng
Kelurahan
Kemantren
Kepulauan
Kerajaan
Keraton
Keresidenan
Kesultanan
Kilang
Klenteng
Komplek
Kota
Kota Administrasi
Kotamadya
Kraton
Krueng
Kuil
Lapangan
Lapangan Terbang
Laut
Lembah
Mal
Mall
Masjid
Masjid Agung
Masjid Raya
Menara
Monumen
Museum
Nagari
Negara Bagian
Oblast
PLTA
PLTN
PLTP
PLTS
PLTU
Padukuhan
Pangkalan
Pangkalan Militer
Pangkalan Udara
Pantai
Pasar
Pasar Induk
Pegunungan
Pelabuhan
Perairan
Perbukitan
Perempatan
Pertigaan
Perumahan
Pesisir
Plaza
Prefektur
Propinsi
Prov.
Provinsi
Pulau
Pura
Puri
Rawa
Republik
Rest Area
Ruas Tol
Samudera
Samudra
Selat
Semenanjung
Simpang
Simpang Lima
Sinagoge
Sirkuit
Situ
Stadion
Stasiun
Stasiun LRT
Stasiun MRT
Suaka Margasatwa
Sungai
TMP
TPA
TPST
TPU
Taman
Taman Hutan Raya
Taman Makam Pahlawan
Taman Nasional
Taman Wisata
Tanjung
Telaga
Teluk
Terminal
Terowongan
Tol
Tugu
Tukad
Underpass
Vihara
Waduk
Wihara
Wisma
`);

/** `KTT (ASEAN)`; some are also common nouns: only before a capitalised word. */
export const eventHeads: readonly string[] = /* @__PURE__ */ lines(`
ASEAN Para Games
All England
Asian Games
Asian Para Games
Bundesliga
Expo
Festival
Formula 1
Forum Ekonomi Dunia
GP
Grand Prix
Ijtima
Indonesia Masters
Indonesia Open
Insiden
Islamic Solidarity Games
Jakarta Fair
KTT
Karnaval
Kejuaraan Asia
Kejuaraan Dunia
Kejuaraan Nasional
Kejurnas
Konferensi
Konferensi Asia Afrika
Konferensi Tingkat Tinggi
Kongres
Konvensi
La Liga
Liga
Liga 1
Liga 2
Liga Champions
Liga Europa
Liga Inggris
Liga Italia
Liga Spanyol
Ligue 1
MTQ
MotoGP
Muktamar
Munas
Musabaqah
Musda
Muswil
Olimpiade
PON
Pameran
Paralimpiade
Pekan Olahraga Nasional
Pekan Raya
Pemilu
Peparnas
Perang
Perang Dunia
Peristiwa
Pesta Olahraga
Piala
Piala AFF
Piala Asia
Piala Dunia
Piala Eropa
Piala Presiden
Pileg
Pilkada
Pilpres
Porprov
Premier League
Proklamasi
Rakernas
Rapimnas
Revolusi
SEA Games
Sail
Serie A
Sidang Tahunan
Sidang Umum
Sidang Umum PBB
Sudirman Cup
Super League
Thomas Cup
Tragedi
Turnamen
Uber Cup
World Economic Forum
`);

/** `UU (Nomor 7 Tahun 2011)`; some are also common nouns: only before a name or a number. */
export const lawHeads: readonly string[] = /* @__PURE__ */ lines(`
Deklarasi
Inmendagri
Inpres
Instruksi Menteri
Instruksi Presiden
KMA
KUHAP
KUHP
KUHPerdata
Kepmen
Kepmenaker
Kepmendagri
Keppres
Kepres
Keputusan Menteri
Keputusan Presiden
Ketetapan MPR
Kitab Undang-Undang
Kitab Undang-Undang Hukum Perdata
Kitab Undang-Undang Hukum Pidana
Konvensi
Konvensi Jenewa
PBI
PKPU
PMK
POJK
PP
Pakta
Peraturan Bank Indonesia
Peraturan Bupati
Peraturan Daerah
Peraturan Gubernur
Peraturan KPU
Peraturan Kapolri
Peraturan Mahkamah Agung
Peraturan Menteri
Peraturan Menteri Keuangan
Peraturan OJK
Peraturan Pemerintah
Peraturan Pemerintah Pengganti Undang-Undang
Peraturan Presiden
Peraturan Wali Kota
Perbup
Perda
Perdes
Perdirjen
Pergub
Perjanjian
Perjanjian Paris
Perkap
Perma
Permen
Permen ESDM
Permen LHK
Permenaker
Permendag
Permendagri
Permendikbud
Permendikbudristek
Permenhub
Permenkes
Permenkeu
Permenkominfo
Permenkumham
Permenperin
Permentan
Perpol
Perppu
Perpres
Perpu
Perwali
Piagam
Piagam PBB
Protokol
Putusan MA
Putusan MK
Qanun
RUU
Rancangan Undang-Undang
Raperda
Resolusi
Resolusi DK PBB
Resolusi Majelis Umum PBB
Statuta
Statuta Roma
Surat Edaran
Surat Keputusan Bersama
TAP MPR
Traktat
UU
UUD
Undang-Undang
Undang-Undang Dasar
Undang-undang
`);
