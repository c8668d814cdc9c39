// Acronyms and short names that need no context, one a line: form|type|long form (may be empty); the case counts. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

export const acronymLines: List = /* @__PURE__ */ lines(`
AAJI|organization|Asosiasi Asuransi Jiwa Indonesia
AAUI|organization|Asosiasi Asuransi Umum Indonesia
AC Milan|organization|
ADB|organization|Asian Development Bank
AD|organization|Angkatan Darat
AELI|organization|Asosiasi Experential Learning Indonesia
AFC Champions League Two|event|
AFC|organization|Konfederasi Sepak Bola Asia
AFF|organization|Federasi Sepak Bola ASEAN
AFPI|organization|Asosiasi Fintech Pendanaan Bersama Indonesia
AHM|organization|Astra Honda Motor
AJI|organization|Aliansi Jurnalis Independen
AKSI|organization|Asosiasi Kepala Desa Seluruh Indonesia
AMAN|organization|Aliansi Masyarakat Adat Nusantara
AMD|organization|
AMMN|organization|Amman Mineral Internasional Tbk
AMMP|organization|Aliansi Mahasiswa Masyarakat Pelalawan
APEC|organization|Kerja Sama Ekonomi Asia Pasifik
APEKSI|organization|Asosiasi Pemerintah Kota Seluruh Indonesia
APJII|organization|Asosiasi Penyelenggara Jasa Internet Indonesia
APKASI|organization|Asosiasi Pemerintah Kabupaten Seluruh Indonesia
APPBI|organization|Asosiasi Pengelola Pusat Belanja Indonesia
APSYFI|organization|Asosiasi Produsen Serat dan Benang Filamen Indonesia
APTI|organization|Asosiasi Petani Tembakau Indonesia
AS Roma|organization|
ASABRI|organization|
ASDP|organization|Angkutan Sungai Danau dan Penyeberangan
ASEAN Para Games|event|
ASEAN|organization|Perhimpunan Bangsa-Bangsa Asia Tenggara
ASII|organization|Astra International
ASPEK|organization|Asosiasi Serikat Pekerja
ASSI|organization|Asosiasi Satelit Indonesia
ATR/BPN|organization|Agraria dan Tata Ruang/Badan Pertanahan Nasional
AYG|event|Asian Youth Games
Acer|organization|
Adaro|organization|
Adhi Karya|organization|
Adidas|organization|
AirAsia|organization|
AirNav Indonesia|organization|
Airbus|organization|
Aisyiyah|organization|
Ajax|organization|
Akmil|organization|Akademi Militer
Al Hilal|organization|
Al Nassr|organization|
Al Qaeda|organization|
Al-Hilal|organization|
Al-Nassr|organization|
Al-Qaeda|organization|
Alfamart|organization|
All England|event|
Amnesty International Indonesia|organization|
Amnesty International|organization|
Ancol|location|
Aneka Tambang|organization|
Angkasa Pura|organization|
Antam|organization|Aneka Tambang Tbk
Anthropic|organization|
Apersi|organization|Asosiasi Pengembang Perumahan dan Permukiman Seluruh Indonesia
Apindo|organization|Asosiasi Pengusaha Indonesia
App Store|organization|
Apple|organization|
Aprindo|organization|Asosiasi Pengusaha Ritel Indonesia
Arema FC|organization|
Arema|organization|
Arsenal|organization|
Asian Games|event|
Asian Para Games|event|
Askrindo|organization|Asuransi Kredit Indonesia
AstraZeneca|organization|
Asus|organization|
Atletico Madrid|organization|
Australia Terbuka|event|
BAIS|organization|Badan Intelijen Strategis
BAKTI|organization|Badan Aksesibilitas Telekomunikasi dan Informasi
BASARNAS|organization|Badan Nasional Pencarian dan Pertolongan
BAZNAS|organization|Badan Amil Zakat Nasional
BBCA|organization|Bank Central Asia Tbk
BBLK|organization|Balai Besar Laboratorium Kesehatan
BBNI|organization|Bank Negara Indonesia Tbk
BBPPKS|organization|Balai Besar Pendidikan dan Pelatihan Kesejahteraan Sosial
BBRI|organization|Bank Rakyat Indonesia Tbk
BCA|organization|Bank Central Asia Tbk
BEI|organization|Bursa Efek Indonesia
BEM SI|organization|Badan Eksekutif Mahasiswa Seluruh Indonesia
BGN|organization|Badan Gizi Nasional
BIG|organization|Badan Informasi Geospasial
BIJB|location|Bandara Internasional Jawa Barat
BIN|organization|Badan Intelijen Negara
BIS|organization|Bank for International Settlements
BI|organization|Bank Indonesia
BJB|organization|
BKF|organization|Badan Kebijakan Fiskal
BKKBN|organization|Badan Kependudukan dan Keluarga Berencana Nasional
BKN|organization|Badan Kepegawaian Negara
BKPM|organization|Badan Koordinasi Penanaman Modal
BKSAP|organization|Badan Kerja Sama Antar-Parlemen
BME|event|Bharat Mobility Expo
BMKG|organization|Badan Meteorologi, Klimatologi, dan Geofisika
BMW|organization|
BNI|organization|Bank Negara Indonesia
BNN|organization|Badan Narkotika Nasional
BNP Paribas|organization|
BNP2TKI|organization|Badan Nasional Penempatan dan Perlindungan Tenaga Kerja Indonesia
BNPB|organization|Badan Nasional Penanggulangan Bencana
BNPP|organization|Badan Nasional Pengelola Perbatasan
BNPT|organization|Badan Nasional Penanggulangan Terorisme
BNSP|organization|Badan Nasional Sertifikasi Profesi
BORR|location|Bogor Outer Ring Road
BP2MI|organization|Badan Pelindungan Pekerja Migran Indonesia
BPD Bali|organization|
BPDLH|organization|Badan Pengelola Dana Lingkungan Hidup
BPDP|organization|Badan Pengelola Dana Perkebunan
BPH Migas|organization|Badan Pengatur Hilir Minyak dan Gas Bumi
BPIH|organization|
BPIP|organization|Badan Pembinaan Ideologi Pancasila
BPJPH|organization|Badan Penyelenggara Jaminan Produk Halal
BPJS Kesehatan|organization|Badan Penyelenggara Jaminan Sosial Kesehatan
BPJS Ketenagakerjaan|organization|Badan Penyelenggara Jaminan Sosial Ketenagakerjaan
BPJS|organization|Badan Penyelenggara Jaminan Sosial
BPJT|organization|Badan Pengatur Jalan Tol
BPKH|organization|Badan Pengelola Keuangan Haji
BPKN|organization|Badan Perlindungan Konsumen Nasional
BPKP|organization|Badan Pengawasan Keuangan dan Pembangunan
BPK|organization|Badan Pemeriksa Keuangan
BPN|organization|Badan Pertanahan Nasional
BPOM|organization|Badan Pengawas Obat dan Makanan
BPPT|organization|Badan Pengkajian dan Penerapan Teknologi
BPSDM|organization|Badan Pengembangan Sumber Daya Manusia
BPS|organization|Badan Pusat Statistik
BPUPKI|organization|Badan Penyelidik Usaha-usaha Persiapan Kemerdekaan Indonesia
BREN|organization|Barito Renewables Energy Tbk
BRGM|organization|Badan Restorasi Gambut dan Mangrove
BRI Liga 1|event|
BRI Super League|event|
BRICS|organization|
BRIN|organization|Badan Riset dan Inovasi Nasional
BRI|organization|Bank Rakyat Indonesia
BRMS|organization|Bumi Resources Minerals Tbk
BRPT|organization|Barito Pacific Tbk
BSD|location|Bumi Serpong Damai
BSI|organization|Bank Syariah Indonesia Tbk
BSN|organization|Badan Standardisasi Nasional
BSSN|organization|Badan Siber dan Sandi Negara
BTNGM|organization|Balai Taman Nasional Gunung Merapi
BTN|organization|Bank Tabungan Negara Tbk
BTPN|organization|
BWF World Tour Finals|event|
BWF|organization|Badminton World Federation
BYD|organization|
Babel|location|Bangka Belitung
Bais TNI|organization|
Bakamla|organization|Badan Keamanan Laut
Bakauheni|location|
Baleg|organization|Badan Legislasi
Bali United|organization|
Ballon d'Or|event|
Bandara Soetta|location|Bandara Internasional Soekarno-Hatta
Banggar|organization|Badan Anggaran
Bangka|location|
Bank BJB|organization|
Bank Central Asia|organization|
Bank Danamon|organization|
Bank Dunia|organization|
Bank Indonesia|organization|
Bank Jatim|organization|
Bank Mandiri|organization|
Bank Mega|organization|
Bank Muamalat|organization|
Bank Permata|organization|
Bank Sentral Eropa|organization|
Bank of America|organization|
Banser|organization|Barisan Ansor Serbaguna
Bapanas|organization|Badan Pangan Nasional
Bappebti|organization|Badan Pengawas Perdagangan Berjangka Komoditi
Bappenas|organization|Badan Perencanaan Pembangunan Nasional
Barclays|organization|
Bareskrim Polri|organization|
Bareskrim|organization|Badan Reserse Kriminal
Barito Putera|organization|
Basarnas|organization|Badan Nasional Pencarian dan Pertolongan
Batik Air|organization|
Batola|location|Barito Kuala
Bawaslu|organization|Badan Pengawas Pemilu
Bayern Munchen|organization|
Baznas|organization|Badan Amil Zakat Nasional
Bea Cukai|organization|Direktorat Jenderal Bea dan Cukai
Belitung|location|
Bhayangkara FC|organization|
Bhayangkari|organization|
Binus|organization|Universitas Bina Nusantara
Bio Farma|organization|
Bithumb|organization|
BlackRock|organization|
Blibli|organization|
Blue Bird|organization|
Bodetabek|location|
Boeing|organization|
Boko Haram|organization|
Bolmong|location|Bolaang Mongondow
Bolsel|location|
Boltim|location|
Borneo FC|organization|
Borobudur|location|
Borussia Dortmund|organization|
Brimob|organization|Brigade Mobil
Bromo|location|
Bukalapak|organization|
Bukit Asam|organization|
Bulog|organization|Badan Urusan Logistik
Bundesliga|event|
Bundestag|organization|
ByteDance|organization|
CALS|organization|Constitutional Administrative Law Society
CDIA|organization|Chandra Daya Investasi Tbk
CELIOS|organization|Center of Economic and Law Studies
CES|event|Consumer Electronics Show
CIA|organization|Central Intelligence Agency
CIMB Niaga|organization|
CIPS|organization|Center for Indonesian Policy Studies
CJYC|event|Central Java and Special Region of Yogyakarta Conference
COP26|event|
COP27|event|
COP28|event|
COP29|event|
COP30|event|
CREC|organization|Citicore Renewable Energy Corporation
CSIS Indonesia|organization|
CSIS|organization|Centre for Strategic and International Studies
CSI|organization|Chery Sales Indonesia
Capitol|location|
Charta Politika|organization|
Chelsea|organization|
Chery|organization|
Chevrolet|organization|
Chevron|organization|
China Open|event|
Cikeas|location|
Citigroup|organization|
Citilink|organization|
Coachella|event|
Coinbase|organization|
Credit Suisse|organization|
DAMRI|organization|
DEN|organization|Dewan Ekonomi Nasional
DI Yogyakarta|location|Daerah Istimewa Yogyakarta
DIM|organization|Danantara Investment Management
DIY|location|Daerah Istimewa Yogyakarta
DJBC|organization|Direktorat Jenderal Bea dan Cukai
DJP|organization|Direktorat Jenderal Pajak
DK PBB|organization|Dewan Keamanan Perserikatan Bangsa-Bangsa
DKI Jakarta|location|Daerah Khusus Ibu Kota Jakarta
DKI|location|Daerah Khusus Ibu Kota Jakarta
DKJ|location|Daerah Khusus Jakarta
DKPP|organization|Dewan Kehormatan Penyelenggara Pemilu
DNIKS|organization|Dewan Nasional Indonesia untuk Kesejahteraan Sosial
DPD RI|organization|Dewan Perwakilan Daerah Republik Indonesia
DPD|organization|Dewan Perwakilan Daerah
DPR RI|organization|Dewan Perwakilan Rakyat Republik Indonesia
DPR|organization|Dewan Perwakilan Rakyat
DSI|organization|Danantara Sumberdaya Indonesia
DSSA|organization|Dian Swastatika Sentosa Tbk
Danantara|organization|Daya Anagata Nusantara
Danau Toba|location|
Danone|organization|
Dasasila Bandung|law|
DeepSeek|organization|
Deklarasi Balfour|law|
Dekranasda|organization|Dewan Kerajinan Nasional Daerah
Dekranas|organization|Dewan Kerajinan Nasional
Densus 88 Antiteror|organization|Detasemen Khusus 88 Antiteror
Densus 88|organization|Detasemen Khusus 88
Densus|organization|Detasemen Khusus 88
Depag|organization|Departemen Agama
Depdagri|organization|Departemen Dalam Negeri
Depdag|organization|Departemen Perdagangan
Depdiknas|organization|Departemen Pendidikan Nasional
Dephan|organization|Departemen Pertahanan
Dephub|organization|Departemen Perhubungan
Dephut|organization|Departemen Kehutanan
Depkes|organization|Departemen Kesehatan
Depkeu|organization|Departemen Keuangan
Deplu|organization|Departemen Luar Negeri
Depsos|organization|Departemen Sosial
Deptan|organization|Departemen Pertanian
Deutsche Bank|organization|
Dewa United|organization|
Dewan Keamanan PBB|organization|
Dewan Pertimbangan Agung|organization|
Disney|organization|
Divhumas Polri|organization|
Djarum|organization|
Ducati|organization|
Dukcapil|organization|Direktorat Jenderal Kependudukan dan Pencatatan Sipil
EAEU|organization|Eurasian Economic Union
ECB|organization|European Central Bank
ERAL|organization|Erajaya Active Lifestyle
Exxon Mobil|organization|
FAO|organization|Food and Agriculture Organization
FBI|organization|Federal Bureau of Investigation
FDA|organization|Food and Drug Administration
FEI|organization|Federasi Equestrian Internasional
FFI|organization|Federasi Futsal Indonesia
FFNS|event|Free Fire Nusantara Series
FIA|organization|
FIBA|organization|
FIFA|organization|Fédération Internationale de Football Association
FIM|organization|
FITRA|organization|Forum Indonesia untuk Transparansi Anggaran
FJGS|event|Festival Jakarta Great Sale
FKI|organization|Federation of Korean Industries
FKUI|organization|Fakultas Kedokteran Universitas Indonesia
FOKBI|organization|Federasi Olahraga Kreasi Budaya Indonesia
FOMC|organization|Federal Open Market Committee
FPDR|organization|Forum Penyelamat Dana Rakyat
FPI|organization|Front Pembela Islam
FPTI|organization|Federasi Panjat Tebing Indonesia
FSB|organization|
Facebook|organization|
Fatah|organization|
Fatayat NU|organization|
Federal Reserve|organization|
Fed|organization|Federal Reserve
Ferrari|organization|
Festival Film Cannes|event|
Fitch Ratings|organization|
Flores|location|
Formula 1|event|
Formula E|event|
Forum Boao|event|
Forum Ekonomi Dunia|event|
Freeport Indonesia|organization|
Freeport|organization|
Fulham|organization|
G-20|organization|
G-7|organization|
G20|organization|
G7|organization|
GAPKI|organization|Gabungan Pengusaha Kelapa Sawit Indonesia
GAPMMI|organization|Gabungan Pengusaha Makanan dan Minuman Indonesia
GBK|location|Gelora Bung Karno
GBT|location|Gelora Bung Tomo
GIIAS|event|Gaikindo Indonesia International Auto Show
GMKI|organization|Gerakan Mahasiswa Kristen Indonesia
GMNI|organization|Gerakan Mahasiswa Nasional Indonesia
GNPF|organization|Gerakan Nasional Pengawal Fatwa
GP Ansor|organization|Gerakan Pemuda Ansor
GTWCA|event|GT World Challenge Asia
GWK|location|Garuda Wisnu Kencana
Gaikindo|organization|Gabungan Industri Kendaraan Bermotor Indonesia
Gapembi|organization|Gabungan Pengusaha Makan Bergizi Indonesia
Garuda Indonesia|organization|
Gaza|location|
Gazprom|organization|
Gedung Putih|location|
Gerindra|organization|Partai Gerakan Indonesia Raya
Gilimanuk|location|
GoFood|organization|
GoTo|organization|
Gojek|organization|
Goldman Sachs|organization|
Golkar|organization|Partai Golongan Karya
Google|organization|
GrabFood|organization|
Grab|organization|
Greenpeace Indonesia|organization|
Greenpeace|organization|
Gudang Garam|organization|
Gunungkidul|location|
HCML|organization|Husky-CNOOC Madura Limited
HDII|organization|Himpunan Desainer Interior Indonesia
HIPMI Jaya|organization|
HIPMI|organization|Himpunan Pengusaha Muda Indonesia
HJF|organization|Halmahera Jaya Feronikel
HKI|organization|Himpunan Kawasan Industri Indonesia
HKTI|organization|Himpunan Kerukunan Tani Indonesia
HMID|organization|Hyundai Motors Indonesia
HMI|organization|Himpunan Mahasiswa Islam
HNSI|organization|Himpunan Nelayan Seluruh Indonesia
HPM|organization|Honda Prospect Motor
HRW|organization|Human Rights Watch
HSBC|organization|
HSS|location|Hulu Sungai Selatan
HST|location|Hulu Sungai Tengah
HSU|location|Hulu Sungai Utara
Halmahera|location|
Halsel|location|Halmahera Selatan
Halteng|location|Halmahera Tengah
Haltim|location|Halmahera Timur
Halut|location|Halmahera Utara
Hamas|organization|
Hambalang|location|
Hanura|organization|Partai Hati Nurani Rakyat
Himbara|organization|Himpunan Bank Milik Negara
Himperra|organization|Himpunan Pengembang Permukiman dan Perumahan Rakyat
Hipmi Jaya|organization|
Hipmi|organization|Himpunan Pengusaha Muda Indonesia
Hizbullah|organization|
Honda|organization|
Houthi|organization|
Huawei|organization|
Human Rights Watch|organization|
Hutama Karya|organization|
Hyundai|organization|
IAEA|organization|Badan Tenaga Atom Internasional
IAI|organization|Ikatan Arsitek Indonesia
IASC|organization|Indonesia Anti-Scam Centre
IBA|organization|International Boxing Association
IBBAMNAS|event|Invitasi Bola Basket Antar Media Nasional
IBF|event|Islamic Book Fair
IBL|event|Indonesian Basketball League
ICAO|organization|Organisasi Penerbangan Sipil Internasional
ICC|organization|International Criminal Court
ICE|location|Indonesia Convention Exhibition
ICJR|organization|Institute for Criminal Justice Reform
ICJ|organization|Mahkamah Internasional
ICMI|organization|Ikatan Cendekiawan Muslim Indonesia
ICW|organization|Indonesia Corruption Watch
IDAI|organization|Ikatan Dokter Anak Indonesia
IDEAS|organization|Institute for Demographic and Affluence Studies
IDF|organization|Pasukan Pertahanan Israel
IDI|organization|Ikatan Dokter Indonesia
IESR|organization|Institute for Essential Services Reform
IFC|organization|
IFSC|organization|International Federation of Sport Climbing
IGC|organization|Indonesian Gastronomy Community
IGS|event|Indonesia Guarantee Summit
IHR|law|International Health Regulations
IIMS|event|Indonesia International Motor Show
IJTI|organization|Ikatan Jurnalis Televisi Indonesia
IKAPPI|organization|Ikatan Pedagang Pasar Indonesia
IKN Nusantara|location|
IKN|location|Ibu Kota Nusantara
ILO|organization|Organisasi Perburuhan Internasional
IMA|organization|Indonesian Mining Association
IMF|organization|International Monetary Fund
IMIP|organization|Indonesia Morowali Industrial Park
IMI|organization|Ikatan Motor Indonesia
IMM|organization|Ikatan Mahasiswa Muhammadiyah
IMO|organization|
INACA|organization|
INA|organization|Indonesia Investment Authority
INDEF|organization|Institute for Development of Economics and Finance
INTERPOL|organization|
IOC|organization|Komite Olimpiade Internasional
IOM|organization|
IPA|organization|Indonesian Petroleum Association
IPB|organization|Institut Pertanian Bogor
IPCC|organization|
IPDN|organization|Institut Pemerintahan Dalam Negeri
IPFO|organization|Infrastructure Project Facilitation Office
IPL|event|Indonesia Pingpong League
IPNU|organization|Ikatan Pelajar Nahdlatul Ulama
IPOMI|organization|Ikatan Pengusaha Otobus Muda Indonesia
IPPNU|organization|
IPW|organization|Indonesia Police Watch
IRGC|organization|Korps Garda Revolusi Islam
ISES|organization|International Space Environment Service
ISG|event|Islamic Solidarity Games
ISIS|organization|
ISNU|organization|Ikatan Sarjana Nahdlatul Ulama
ITB|organization|Institut Teknologi Bandung
ITS|organization|Institut Teknologi Sepuluh Nopember
IWAPI|organization|Ikatan Wanita Pengusaha Indonesia
IWO|organization|
IWbF|organization|International Woodball Federation
Imparsial|organization|
Inalum|organization|Indonesia Asahan Aluminium
Inaplas|organization|
Indef|organization|Institute for Development of Economics and Finance
Indikator Politik Indonesia|organization|
Indocement|organization|
Indofood|organization|
Indomaret|organization|
Indonesia Masters|event|
Indonesia Open|event|
Indosat Ooredoo Hutchison|organization|
Indosat|organization|
Infinix|organization|
Inhu|location|Indragiri Hulu
Inkopkar|organization|Induk Koperasi Karyawan
Inpres|law|Instruksi Presiden
Instagram|organization|
Inter Miami|organization|
Inter Milan|organization|
Interpol|organization|
Istora|location|Istana Olahraga
JATAM|organization|Jaringan Advokasi Tambang
JAXA|organization|
JCC|location|Jakarta Convention Center
JCPOA|law|
JFF|event|Jakarta Film Festival
JFSS|event|Jakarta Food Security Summit
JICC|location|Jakarta International Convention Center
JIEC|location|Jakarta International E-Prix Circuit
JIEP|organization|Jakarta Industrial Estate Pulogadung
JIExpo|location|Jakarta International Expo
JIS|location|Jakarta International Stadium
JI|organization|Jemaah Islamiyah
JLR|organization|Jaguar Land Rover
JPE|organization|Jakarta Pertamina Enduro
JPMorgan|organization|
JPPI|organization|Jaringan Pemantau Pendidikan Indonesia
JSC|location|Jakabaring Sport City
Jabar|location|Jawa Barat
Jabodetabekpunjur|location|
Jabodetabek|location|Jakarta, Bogor, Depok, Tangerang, dan Bekasi
Jaecoo|organization|
Jakarta Fair|event|Pekan Raya Jakarta
Jakarta LavAni|organization|
Jakarta Pertamina Enduro|organization|
Jakbar|location|Jakarta Barat
Jakpro|organization|Jakarta Propertindo
Jakpus|location|Jakarta Pusat
Jaksel|location|Jakarta Selatan
Jaktim|location|Jakarta Timur
Jakut|location|Jakarta Utara
Jalur Gaza|location|
Japan Open|event|
Jasa Marga|organization|
Jasa Raharja|organization|
Jateng|location|Jawa Tengah
Jatim|location|Jawa Timur
Java Jazz|event|
Jawa|location|
Jihad Islam|organization|
Jiwasraya|organization|
Jogja|location|Yogyakarta
Johor Darul Ta'zim|organization|
Juventus|organization|
KAA|event|Konferensi Asia Afrika
KADI|organization|Komite Anti Dumping Indonesia
KAHMI|organization|Korps Alumni HMI
KAI|organization|Kereta Api Indonesia
KAMI|organization|Koalisi Aksi Menyelamatkan Indonesia
KASBI|organization|Kongres Aliansi Serikat Buruh Indonesia
KASN|organization|Komisi Aparatur Sipil Negara
KBB|location|Kabupaten Bandung Barat
KBRI|organization|Kedutaan Besar Republik Indonesia
KCIC|organization|Kereta Cepat Indonesia China
KCI|organization|Kereta Commuter Indonesia
KFC|organization|
KIM|organization|Koalisi Indonesia Maju
KIPP|location|Kawasan Inti Pusat Pemerintahan
KIP|organization|Komisi Informasi Pusat
KITB|location|Kawasan Industri Terpadu Batang
KKB|organization|Kelompok Kriminal Bersenjata
KKI|organization|Konsil Kesehatan Indonesia
KKP|organization|Kementerian Kelautan dan Perikanan
KLHK|organization|Kementerian Lingkungan Hidup dan Kehutanan
KLH|organization|Kementerian Lingkungan Hidup
KLU|location|Kabupaten Lombok Utara
KMA|law|Keputusan Menteri Agama
KMT|organization|Kuomintang
KNKT|organization|Komite Nasional Keselamatan Transportasi
KNPED|event|Konferensi Nasional Pengembangan Ekonomi Daerah
KNPI|organization|Komite Nasional Pemuda Indonesia
KOI|organization|Komite Olimpiade Indonesia
KONI|organization|Komite Olahraga Nasional Indonesia
KPAI|organization|Komisi Perlindungan Anak Indonesia
KPA|organization|Konsorsium Pembaruan Agraria
KPI Pusat|organization|Komisi Penyiaran Indonesia Pusat
KPI|organization|Kilang Pertamina Internasional
KPK|organization|Komisi Pemberantasan Korupsi
KPPOD|organization|Komite Pemantauan Pelaksanaan Otonomi Daerah
KPPU|organization|Komisi Pengawas Persaingan Usaha
KPU|organization|Komisi Pemilihan Umum
KSBSI|organization|Konfederasi Serikat Buruh Seluruh Indonesia
KSB|location|Kabupaten Sumbawa Barat
KSPI|organization|Konfederasi Serikat Pekerja Indonesia
KSPN|organization|
KSPSI|organization|Konfederasi Serikat Pekerja Seluruh Indonesia
KSP|organization|Kantor Staf Presiden
KSSK|organization|Komite Stabilitas Sistem Keuangan
KTM|organization|
KTT|event|Konferensi Tingkat Tinggi
KUHAP|law|Kitab Undang-Undang Hukum Acara Pidana
KUHPerdata|law|Kitab Undang-Undang Hukum Perdata
KUHP|law|Kitab Undang-Undang Hukum Pidana
KWI|organization|Konferensi Waligereja Indonesia
KY|organization|Komisi Yudisial
Kadin|organization|Kamar Dagang dan Industri Indonesia
Kalbar|location|Kalimantan Barat
Kalbe Farma|organization|
Kalimantan|location|
Kalsel|location|Kalimantan Selatan
Kaltara|location|Kalimantan Utara
Kalteng|location|Kalimantan Tengah
Kaltim|location|Kalimantan Timur
Kantor Komunikasi Kepresidenan|organization|
Kejagung|organization|Kejaksaan Agung
Kejaksaan Agung|organization|
Kemayoran|location|
Kemdikbud|organization|Kementerian Pendidikan dan Kebudayaan
Kemdiktisaintek|organization|Kementerian Pendidikan Tinggi, Sains, dan Teknologi
Kemen PPPA|organization|Kementerian Pemberdayaan Perempuan dan Perlindungan Anak
KemenHAM|organization|Kementerian Hak Asasi Manusia
KemenP2MI|organization|Kementerian Pelindungan Pekerja Migran Indonesia
KemenPANRB|organization|Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi
KemenPKP|organization|Kementerian Perumahan dan Kawasan Permukiman
KemenPPPA|organization|Kementerian Pemberdayaan Perempuan dan Perlindungan Anak
KemenPUPR|organization|Kementerian Pekerjaan Umum dan Perumahan Rakyat
KemenPU|organization|Kementerian Pekerjaan Umum
Kemenag|organization|Kementerian Agama
Kemenaker|organization|Kementerian Ketenagakerjaan
Kemenbud|organization|Kementerian Kebudayaan
Kemendagri|organization|Kementerian Dalam Negeri
Kemendag|organization|Kementerian Perdagangan
Kemendesa|organization|Kementerian Desa
Kemendes|organization|Kementerian Desa
Kemendikbudristek|organization|Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi
Kemendikbud|organization|Kementerian Pendidikan dan Kebudayaan
Kemendikdasmen|organization|Kementerian Pendidikan Dasar dan Menengah
Kemendiktisaintek|organization|Kementerian Pendidikan Tinggi, Sains, dan Teknologi
Kemendukbangga|organization|Kementerian Kependudukan dan Pembangunan Keluarga
Kemenekraf|organization|Kementerian Ekonomi Kreatif
Kemenhaj|organization|Kementerian Haji dan Umrah
Kemenhan|organization|Kementerian Pertahanan
Kemenhub|organization|Kementerian Perhubungan
Kemenhut|organization|Kementerian Kehutanan
Kemenimipas|organization|Kementerian Imigrasi dan Pemasyarakatan
Kemenkes|organization|Kementerian Kesehatan
Kemenkeu|organization|Kementerian Keuangan
Kemenko Marves|organization|Kementerian Koordinator Bidang Kemaritiman dan Investasi
Kemenko PMK|organization|Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan
Kemenko Pangan|organization|Kementerian Koordinator Bidang Pangan
Kemenko Perekonomian|organization|Kementerian Koordinator Bidang Perekonomian
Kemenko Polhukam|organization|Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan
Kemenkominfo|organization|Kementerian Komunikasi dan Informatika
KemenkopUKM|organization|Kementerian Koperasi dan UKM
Kemenkopolhukam|organization|Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan
Kemenkop|organization|Kementerian Koperasi
Kemenko|organization|Kementerian Koordinator
Kemenkumham|organization|Kementerian Hukum dan Hak Asasi Manusia
Kemenkum|organization|Kementerian Hukum
Kemenlu|organization|Kementerian Luar Negeri
Kemenparekraf|organization|Kementerian Pariwisata dan Ekonomi Kreatif
Kemenpar|organization|Kementerian Pariwisata
Kemenperin|organization|Kementerian Perindustrian
Kemenpora|organization|Kementerian Pemuda dan Olahraga
Kemensesneg|organization|Kementerian Sekretariat Negara
Kemensetneg|organization|Kementerian Sekretariat Negara
Kemensos|organization|Kementerian Sosial
Kementan|organization|Kementerian Pertanian
Kementerian ATR/BPN|organization|Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional
Kementerian BUMN|organization|Kementerian Badan Usaha Milik Negara
Kementerian ESDM|organization|Kementerian Energi dan Sumber Daya Mineral
Kementerian P2MI|organization|Kementerian Pelindungan Pekerja Migran Indonesia
Kementerian PU|organization|Kementerian Pekerjaan Umum
Kementerian UMKM|organization|Kementerian Usaha Mikro, Kecil, dan Menengah
Kementrans|organization|Kementerian Transmigrasi
Kemkeu|organization|Kementerian Keuangan
Kemkomdigi|organization|Kementerian Komunikasi dan Digital
Kemlu|organization|Kementerian Luar Negeri
Kemnaker|organization|Kementerian Ketenagakerjaan
Kepmendagri|law|Keputusan Menteri Dalam Negeri
Kepmenhub|law|Keputusan Menteri Perhubungan
Kepmen|law|Keputusan Menteri
Keppres|law|Keputusan Presiden
Kepres|law|Keputusan Presiden
Kepri|location|Kepulauan Riau
Kepulauan Seribu|location|
Kereta Api Indonesia|organization|
Kertanegara|location|
Khazanah Nasional|organization|
Khazanah|organization|
Kia|organization|
Kilang Pertamina Internasional|organization|
Kimia Farma|organization|
Knesset|organization|
Kobar|location|Kotawaringin Barat
Komdigi|organization|Kementerian Komunikasi dan Digital
Kominfo|organization|Kementerian Komunikasi dan Informatika
Komisi Eropa|organization|
Komisi Yudisial|organization|
Komnas Anak|organization|Komisi Nasional Perlindungan Anak
Komnas HAM|organization|Komisi Nasional Hak Asasi Manusia
Komnas Perempuan|organization|Komisi Nasional Anti Kekerasan terhadap Perempuan
Kompolnas|organization|Komisi Kepolisian Nasional
Konferensi Meja Bundar|event|
Kongres AS|organization|
Kongres Amerika Serikat|organization|
Konica Minolta|organization|
KontraS|organization|Komisi untuk Orang Hilang dan Korban Tindak Kekerasan
Konvensi Jenewa|law|
Konvensi Wina|law|
Kopassus|organization|Komando Pasukan Khusus
Korlantas|organization|Korps Lalu Lintas
Korpri|organization|Korps Pegawai Republik Indonesia
Kostrad|organization|Komando Cadangan Strategis Angkatan Darat
Kotim|location|Kotawaringin Timur
Krakatau Steel|organization|
Krakatau|location|
Kremlin|location|
Kuansing|location|Kuantan Singingi
Kubar|location|Kutai Barat
Kukar|location|Kutai Kartanegara
Kulon Progo|location|
Kuomintang|organization|
Kutim|location|Kutai Timur
LAM|organization|Lembaga Adat Melayu
LAPAN|organization|Lembaga Penerbangan dan Antariksa Nasional
LBH APIK|organization|Lembaga Bantuan Hukum Asosiasi Perempuan Indonesia untuk Keadilan
LBH Jakarta|organization|Lembaga Bantuan Hukum Jakarta
LBH Masyarakat|organization|Lembaga Bantuan Hukum Masyarakat
LBH Pers|organization|Lembaga Bantuan Hukum Pers
LBH|organization|Lembaga Bantuan Hukum
LBJ|location|Labuan Bajo
LCS|location|Laut China Selatan
LDII|organization|Lembaga Dakwah Islam Indonesia
LDKPI|organization|Lembaga Dana Kerja Sama Pembangunan Internasional
LG|organization|
LHT|organization|Lixil Housing Technology
LIPI|organization|Lembaga Ilmu Pengetahuan Indonesia
LKPP|organization|Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah
LMAN|organization|Lembaga Manajemen Aset Negara
LMKN|organization|Lembaga Manajemen Kolektif Nasional
LPAI|organization|Lembaga Perlindungan Anak Indonesia
LPDB|organization|Lembaga Pengelola Dana Bergulir
LPDP|organization|Lembaga Pengelola Dana Pendidikan
LPI|organization|Lembaga Pengelola Investasi
LPSK|organization|Lembaga Perlindungan Saksi dan Korban
LPS|organization|Lembaga Penjamin Simpanan
LRT Jakarta|organization|
LSE|organization|London School of Economics
LSF|organization|Lembaga Sensor Film
LSI Denny JA|organization|Lingkaran Survei Indonesia Denny JA
LSI|organization|Lembaga Survei Indonesia
La Liga|event|
Labuan Bajo|location|
Labura|location|Labuhanbatu Utara
Lamsel|location|Lampung Selatan
Lamteng|location|Lampung Tengah
Lamtim|location|Lampung Timur
Laut China Selatan|location|
Laut Jawa|location|
Lazada|organization|
Lazio|organization|
Lemhanas|organization|Lembaga Ketahanan Nasional
Lemhannas|organization|Lembaga Ketahanan Nasional
Lenovo|organization|
Liga 1|event|
Liga 2|event|
Liga Arab|organization|
Liga Champions|event|
Liga Europa|event|
Liga Inggris|event|
Ligue 1|event|
Limapuluh Kota|location|
LinkAja|organization|
Lion Air|organization|
Lippo Karawaci|organization|
Lippo|organization|
Litbang Kompas|organization|
Lobar|location|Lombok Barat
Lokataru|organization|
Lombok|location|
Loteng|location|Lombok Tengah
Lotim|location|Lombok Timur
Lutim|location|Luwu Timur
Lutra|location|Luwu Utara
MAKI|organization|Masyarakat Antikorupsi Indonesia
MASTEL|organization|Masyarakat Telematika Indonesia
MA|organization|Mahkamah Agung
MBD|location|Maluku Barat Daya
MGBKI|organization|Majelis Guru Besar Kedokteran Indonesia
MGPA|organization|Mandalika Grand Prix Association
MI6|organization|
MIF|event|Mahakam Investment Forum
MIM|organization|Marina Indah Maritim
MIND ID|organization|Mining Industry Indonesia
MIT|organization|Massachusetts Institute of Technology
MKD|organization|Mahkamah Kehormatan Dewan
MKH|organization|Majelis Kehormatan Hakim
MKMK|organization|Majelis Kehormatan Mahkamah Konstitusi
MK|organization|Mahkamah Konstitusi
MPR RI|organization|Majelis Permusyawaratan Rakyat Republik Indonesia
MPR|organization|Majelis Permusyawaratan Rakyat
MRP|organization|Majelis Rakyat Papua
MRT Jakarta|organization|
MSCI|organization|Morgan Stanley Capital International
MSF|organization|Médecins Sans Frontières
MSJ|organization|Marga Sarana Jabar
MTI|organization|Masyarakat Transportasi Indonesia
MTQ|event|Musabaqah Tilawatil Quran
MUI|organization|Majelis Ulama Indonesia
MXGP|event|
Mabar|location|Manggarai Barat
Mabes Polri|organization|
Mabes TNI|organization|
Macquarie|organization|
Madina|location|Mandailing Natal
Madura United|organization|
Madura|location|
Mahkamah Agung|organization|
Mahkamah Internasional|organization|
Mahkamah Konstitusi|organization|
Majelis Umum PBB|organization|
Malaysia Open|event|
Malioboro|location|
Malut United|organization|
Malut|location|Maluku Utara
Manchester City|organization|
Manchester United|organization|
Mandalika|location|
Matakin|organization|Majelis Tinggi Agama Khonghucu Indonesia
Matim|location|Manggarai Timur
Mattel|organization|
Maybank|organization|
Mayora Indah|organization|
Mayora|organization|
Mazda|organization|
McDonald's|organization|
McLaren|organization|
Medco Energi|organization|
Medco|organization|
MediaTek|organization|
Mentawai|location|
Merapi|location|
Mercedes-Benz|organization|
Merrill Lynch|organization|
Meta|organization|
Microsoft|organization|
Minsel|location|Minahasa Selatan
Minut|location|Minahasa Utara
Miss Universe|event|
Mitsubishi|organization|
Monas|location|Monumen Nasional
Moody's|organization|
Morgan Stanley|organization|
Mossad|organization|
Moto2|event|
Moto3|event|
MotoGP|event|
Muba|location|Musi Banyuasin
Muhammadiyah|organization|
Muratara|location|Musi Rawas Utara
Muslimat NU|organization|
NASA|organization|National Aeronautics and Space Administration
NATO|organization|Pakta Pertahanan Atlantik Utara
NBA|organization|
NHS|organization|National Health Service
NOAA|organization|National Oceanic and Atmospheric Administration
NPCI|organization|National Paralympic Committee Indonesia
NPT|law|Traktat Nonproliferasi Nuklir
NSA|organization|
NTB|location|Nusa Tenggara Barat
NTT|location|Nusa Tenggara Timur
NUS|organization|National University of Singapore
NU|organization|Nahdlatul Ulama
Nahdlatul Ulama|organization|
Napoli|organization|
NasDem|organization|Partai Nasional Demokrat
Nasdem|organization|Partai Nasional Demokrat
Natuna|location|
Netflix|organization|
Newcastle United|organization|
Nias|location|
Nike|organization|
Nisel|location|Nias Selatan
Nissan|organization|
Nomura|organization|
Nottingham Forest|organization|
Nusa Tenggara|location|
Nusakambangan|location|
Nusantara|location|
Nvidia|organization|
O2SN|event|Olimpiade Olahraga Siswa Nasional
OCA|organization|Dewan Olimpiade Asia
OECD|organization|Organisation for Economic Co-operation and Development
OFAC|organization|Office of Foreign Assets Control
OI|location|Ogan Ilir
OJK|organization|Otoritas Jasa Keuangan
OKI|organization|Organisasi Kerja Sama Islam
OKU|location|Ogan Komering Ulu
OPEC+|organization|
OPEC|organization|Organisasi Negara-Negara Pengekspor Minyak
OPM|organization|Organisasi Papua Merdeka
ORI|organization|Ombudsman Republik Indonesia
OSCE|organization|
OSN|event|Olimpiade Sains Nasional
Olimpiade Paris|event|
Ombudsman RI|organization|
Ombudsman|organization|
OpenAI|organization|
Oppo|organization|
Organda|organization|Organisasi Angkutan Darat
PA 212|organization|Persaudaraan Alumni 212
PAC|location|Papua Athletics Center
PAM Jaya|organization|
PAN|organization|Partai Amanat Nasional
PASI|organization|Persatuan Atletik Seluruh Indonesia
PBB|organization|Perserikatan Bangsa-Bangsa
PBNU|organization|Pengurus Besar Nahdlatul Ulama
PBPI|organization|
PBSI|organization|Persatuan Bulutangkis Seluruh Indonesia
PBVSI|organization|Persatuan Bola Voli Seluruh Indonesia
PDI Perjuangan|organization|Partai Demokrasi Indonesia Perjuangan
PDI-P|organization|Partai Demokrasi Indonesia Perjuangan
PDIP|organization|Partai Demokrasi Indonesia Perjuangan
PDRM|organization|Polisi Diraja Malaysia
PELNI|organization|Pelayaran Nasional Indonesia
PERBASI|organization|Persatuan Bola Basket Seluruh Indonesia
PERURI|organization|Percetakan Uang Republik Indonesia
PGEO|organization|PT Pertamina Geothermal Energy Tbk
PGI|organization|Persatuan Golf Indonesia
PGMOL|organization|
PGN|organization|PT Perusahaan Gas Negara Tbk
PGRI|organization|Persatuan Guru Republik Indonesia
PHDI|organization|Parisada Hindu Dharma Indonesia
PHE|organization|Pertamina Hulu Energi
PHRI|organization|Perhimpunan Hotel dan Restoran Indonesia
PHR|organization|PT Pertamina Hulu Rokan
PIHC|organization|Pupuk Indonesia Holding Company
PIK 2|location|Pantai Indah Kapuk 2
PIK|location|Pantai Indah Kapuk
PIPES|event|Pertagas Integrated Pipeline and Energy Summit
PIP|organization|Pusat Investasi Pemerintah
PKB|organization|Partai Kebangkitan Bangsa
PKI|organization|Partai Komunis Indonesia
PKN|organization|Politeknik Keuangan Negara
PKPU|law|Peraturan Komisi Pemilihan Umum
PKS|organization|Partai Keadilan Sejahtera
PLN Batam|organization|
PLN Icon Plus|organization|
PLN Indonesia Power|organization|
PLN Nusantara Power|organization|
PLN|organization|Perusahaan Listrik Negara
PLO|organization|Organisasi Pembebasan Palestina
PMII|organization|Pergerakan Mahasiswa Islam Indonesia
PMI|organization|Palang Merah Indonesia
PMKRI|organization|
PMK|law|Peraturan Menteri Keuangan
PNM|organization|PT Permodalan Nasional Madani
POJK|law|Peraturan Otoritas Jasa Keuangan
POM TNI|organization|
PON|event|Pekan Olahraga Nasional
PP Muhammadiyah|organization|Pimpinan Pusat Muhammadiyah
PPATK|organization|Pusat Pelaporan dan Analisis Transaksi Keuangan
PPI|organization|Persatuan Pelajar Indonesia
PPJI|organization|Perkumpulan Penyelenggara Jasaboga Indonesia
PPKI|organization|Panitia Persiapan Kemerdekaan Indonesia
PPLN|organization|Panitia Pemilihan Luar Negeri
PPP|organization|Partai Persatuan Pembangunan
PPTI|organization|Perkumpulan Piring Terbang Indonesia
PPU|location|Penajam Paser Utara
PP|law|Peraturan Pemerintah
PRJ|event|Pekan Raya Jakarta
PSBS|organization|
PSG|organization|Paris Saint-Germain
PSIM|organization|
PSIS|organization|
PSI|organization|Partai Solidaritas Indonesia
PSMS|organization|
PSM|organization|
PSSI|organization|Persatuan Sepak Bola Seluruh Indonesia
PSS|organization|
PTDI|organization|PT Dirgantara Indonesia
PTFI|organization|PT Freeport Indonesia
PTOI|organization|Perkumpulan Terapis Olahraga Indonesia
PTPN|organization|PT Perkebunan Nusantara
PVL|event|Premier Volleyball League
PVMBG|organization|Pusat Vulkanologi dan Mitigasi Bencana Geologi
PWI|organization|Persatuan Wartawan Indonesia
Pangkep|location|Pangkajene Kepulauan
Papua Barat Daya|location|
Paris Saint-Germain|organization|
Parlemen Eropa|organization|
Partai Buruh|organization|
Partai Demokrat|organization|
Partai Gelora|organization|
Partai Komunis China|organization|
Partai Likud|organization|
Partai Republik|organization|
Partai Ummat|organization|
Paspampres|organization|Pasukan Pengamanan Presiden
Pegadaian Championship|event|
Pelindo|organization|Pelabuhan Indonesia
Pelni|organization|Pelayaran Nasional Indonesia
Pemuda Pancasila|organization|
Pentagon|organization|
Peparnas|event|Pekan Paralimpiade Nasional
Peradi|organization|Perhimpunan Advokat Indonesia
Perang Dingin|event|
Perang Dunia II|event|
Perang Dunia I|event|
Perang Korea|event|
Perang Salib|event|
Perang Teluk|event|
Perang Vietnam|event|
Perbadan|law|Peraturan Badan Pangan Nasional
Perbasi|organization|Persatuan Bola Basket Seluruh Indonesia
Perbati|organization|Pengurus Besar Tinju Indonesia
Perda|law|Peraturan Daerah
Pergub|law|Peraturan Gubernur
Perhutani|organization|
Perindo|organization|Partai Persatuan Indonesia
Peristiwa G30S|event|
Perjanjian Abraham|law|
Perjanjian Helsinki|law|
Perjanjian Oslo|law|
Perjanjian Paris|law|
Perludem|organization|Perkumpulan untuk Pemilu dan Demokrasi
Permabudhi|organization|
PermenPANRB|law|Peraturan Menteri PANRB
Permendag|law|Peraturan Menteri Perdagangan
Permen|law|Peraturan Menteri
Perplexity|organization|
Perppu|law|Peraturan Pemerintah Pengganti Undang-Undang
Perpres|law|Peraturan Presiden
Perpusnas|organization|Perpustakaan Nasional
Perpu|law|
Persagi|organization|Persatuan Ahli Gizi Indonesia
Persebaya|organization|
Persela|organization|
Persiba|organization|
Persib|organization|
Persijap|organization|
Persija|organization|
Persik|organization|
Persipura|organization|
Persiraja|organization|
Persis|organization|
Persita|organization|
Pertagas|organization|Pertamina Gas
Pertamina Gas|organization|
Pertamina Geothermal Energy|organization|
Pertamina Hulu Energi|organization|
Pertamina Hulu Rokan|organization|
Pertamina International Shipping|organization|
Pertamina Patra Niaga|organization|
Pertamina|organization|
Perwali|law|Peraturan Wali Kota
Pesibar|location|Pesisir Barat
Pessel|location|Pesisir Selatan
Pfizer|organization|
Piagam Jakarta|law|
Piagam PBB|law|
Piaggio|organization|
Piala AFF|event|
Piala Asia|event|
Piala Citra|event|
Piala Dunia|event|
Piala Eropa|event|
Piala Presiden|event|
Piala Soeratin|event|
Piala Sudirman|event|
Piala Thomas|event|
Piala Uber|event|
Pindad|organization|
Pinsar|organization|Perhimpunan Insan Perunggasan Rakyat Indonesia
Pixar|organization|
Play Store|organization|
Polinema|organization|Politeknik Negeri Malang
Polisi Diraja Malaysia|organization|
Polisi Militer|organization|
Polman|location|Polewali Mandar
Polri|organization|Kepolisian Negara Republik Indonesia
Poltekip|organization|Politeknik Ilmu Pemasyarakatan
Poltracking|organization|
Popnas|event|
Porprov|event|Pekan Olahraga Provinsi
Porsche|organization|
Pos Indonesia|organization|
Prambanan Jazz|event|
Prambanan|location|
Premier League|event|
Program Pangan Dunia|organization|
Projo|organization|
Proliga|event|
Propam Polri|organization|
Protokol Kyoto|law|
Puskapol|organization|
Puspenkum|organization|Pusat Penerangan Hukum
Puspom TNI|organization|
Pustral|organization|Pusat Studi Transportasi dan Logistik
QIA|organization|Qatar Investment Authority
Qualcomm|organization|
RDIF|organization|Russian Direct Investment Fund
REI|organization|Real Estat Indonesia
RISED|organization|Research Institute of Socio-Economic Development
RKUHAP|law|Rancangan Kitab Undang-Undang Hukum Acara Pidana
RKUHP|law|Rancangan Kitab Undang-Undang Hukum Pidana
RRI Pro 3|organization|
RSCM|organization|Rumah Sakit Cipto Mangunkusumo
RUU KUHAP|law|
RUU KUHP|law|
RUU PPRT|law|
RUU Penyiaran|law|
RUU Perampasan Aset|law|
RUU Pilkada|law|
RUU Polri|law|
RUU TNI|law|
RUU|law|Rancangan Undang-Undang
Raja Ampat|location|
Raperda|law|Rancangan Peraturan Daerah
Real Madrid|organization|
Realme|organization|
Red Bull|organization|
Rinjani|location|
Rohil|location|Rokan Hilir
Rohul|location|Rokan Hulu
Roland Garros|event|
Rosneft|organization|
S&P Global|organization|
SAFEnet|organization|
SAS|event|Shanghai Auto Show
SBB|location|Seram Bagian Barat
SBD|location|Sumba Barat Daya
SBMI|organization|Serikat Buruh Migran Indonesia
SBT|location|Seram Bagian Timur
SCBD|location|Sudirman Central Business District
SDCI|organization|Safety Defensive Consultant Indonesia
SEA Games|event|
SETARA Institute|organization|
SICC|location|Sentul International Convention Center
SIS|organization|Suzuki Indomobil Sales
SIW|event|Sharia Investment Week
SKK Migas|organization|Satuan Kerja Khusus Pelaksana Kegiatan Usaha Hulu Minyak dan Gas Bumi
SKSG|organization|Sekolah Kajian Stratejik dan Global
SMRC|organization|Saiful Mujani Research and Consulting
SPAI|organization|Serikat Pekerja Angkutan Indonesia
SPIEF|event|St. Petersburg International Economic Forum
SPI|organization|Serikat Petani Indonesia
SPSI|organization|Serikat Pekerja Seluruh Indonesia
START Baru|law|
SUGBK|location|Stadion Utama Gelora Bung Karno
Samsung|organization|
Satpol|organization|Satuan Polisi Pamong Praja
Selat Malaka|location|
Selat Sunda|location|
Semen Indonesia|organization|
Semen Padang|organization|
Semeru|location|
Senat AS|organization|
Senayan|location|
Sergai|location|Serdang Bedagai
Serie A|event|
Setan Merah|organization|Manchester United
Setara Institute|organization|
Setneg|organization|Sekretariat Negara
Setwapres|organization|Sekretariat Wakil Presiden
Shangri-La Dialogue|event|
ShopeePay|organization|
Shopee|organization|
Sidrap|location|Sidenreng Rappang
Sinabung|location|
Sinar Mas|organization|
Sinarmas|organization|
Sinopharm|organization|
Sinovac|organization|
Sitaro|location|
Smartfren|organization|
Societe Generale|organization|
Soetta|location|Soekarno-Hatta
SpaceX|organization|
Spotify|organization|
Spurs|organization|Tottenham Hotspur
Sritex|organization|
Sriwijaya Air|organization|
Starbucks|organization|
Statuta Roma|law|
Subaru|organization|
Sulawesi|location|
Sulbar|location|Sulawesi Barat
Sulsel|location|Sulawesi Selatan
Sulteng|location|Sulawesi Tengah
Sultra|location|Sulawesi Tenggara
Sulut|location|Sulawesi Utara
Sumatera|location|
Sumatra|location|
Sumbagsel|location|Sumatra Bagian Selatan
Sumbagteng|location|Sumatra Bagian Tengah
Sumbagut|location|Sumatra Bagian Utara
Sumbar|location|Sumatera Barat
Sumbawa|location|
Sumba|location|
Sumsel|location|Sumatera Selatan
Sumut|location|Sumatera Utara
Supersemar|law|Surat Perintah Sebelas Maret
Suzuki|organization|
Synchronize Fest|event|
TAP MPR|law|Ketetapan Majelis Permusyawaratan Rakyat
TAPG|organization|Triputra Agro Persada Tbk
TASPEN|organization|
TAUD|organization|Tim Advokasi untuk Demokrasi
TEI|event|Trade Expo Indonesia
TII|organization|Transparency International Indonesia
TIM|location|Taman Ismail Marzuki
TKN|organization|Tim Kampanye Nasional
TMC|organization|Toyota Motor Corporation
TMII|location|Taman Mini Indonesia Indah
TMMIN|organization|Toyota Motor Manufacturing Indonesia
TMR|location|Taman Margasatwa Ragunan
TNGM|location|Taman Nasional Gunung Merapi
TNI AD|organization|Tentara Nasional Indonesia Angkatan Darat
TNI AL|organization|Tentara Nasional Indonesia Angkatan Laut
TNI AU|organization|Tentara Nasional Indonesia Angkatan Udara
TNI Angkatan Darat|organization|
TNI Angkatan Laut|organization|
TNI Angkatan Udara|organization|
TNI-AD|organization|Tentara Nasional Indonesia Angkatan Darat
TNI-AL|organization|Tentara Nasional Indonesia Angkatan Laut
TNI-AU|organization|Tentara Nasional Indonesia Angkatan Udara
TNI|organization|Tentara Nasional Indonesia
TNTN|location|Taman Nasional Tesso Nilo
TPNPB|organization|Tentara Pembebasan Nasional Papua Barat
TPNW|law|
TPN|organization|Tim Pemenangan Nasional
TTS|location|Timor Tengah Selatan
TTU|location|Timor Tengah Utara
Taliban|organization|
Tambora|location|
Tanah Abang|location|
Tanbu|location|Tanah Bumbu
Tangsel|location|Tangerang Selatan
Tanjung Perak|location|
Tanjung Priok|location|
Tapsel|location|Tapanuli Selatan
Tapteng|location|Tapanuli Tengah
Taput|location|Tapanuli Utara
Tecno|organization|
Telegram|organization|
Telkomsat|organization|Telkom Satelit Indonesia
Telkomsel|organization|
Telkom|organization|
Temasek|organization|
Tencent|organization|
Tepi Barat|location|
Tesla|organization|
The Fed|organization|Federal Reserve
Threads|organization|
TikTok|organization|
Timnas Indonesia|organization|
Timnas Malaysia|organization|
Timor|location|
Tokopedia|organization|
Tottenham Hotspur|organization|
Toyota|organization|
Tragedi Kanjuruhan|event|
Tragedi Semanggi|event|
Tragedi Trisakti|event|
TransJakarta|organization|
TransNusa|organization|
Transjakarta|organization|
Transmart|organization|
Traveloka|organization|
Tubaba|location|Tulang Bawang Barat
Twitter|organization|
UBSI|organization|Universitas Bina Sarana Informatika
UBS|organization|
UB|organization|Universitas Brawijaya
UCLA|organization|University of California, Los Angeles
UEFA|organization|Uni Sepak Bola Eropa
UE|organization|Uni Eropa
UGM|organization|Universitas Gadjah Mada
UII|organization|Universitas Islam Indonesia
UIN Jakarta|organization|
UI|organization|Universitas Indonesia
UKI|organization|Universitas Kristen Indonesia
UKRI|organization|Universitas Kebangsaan Republik Indonesia
UKSW|organization|Universitas Kristen Satya Wacana
UMB|organization|Universitas Mercu Buana
UMM|organization|Universitas Muhammadiyah Malang
UMS|organization|Universitas Muhammadiyah Surakarta
UMY|organization|Universitas Muhammadiyah Yogyakarta
UNAIDS|organization|
UNCLOS|law|Konvensi PBB tentang Hukum Laut
UNDP|organization|United Nations Development Programme
UNEP|organization|United Nations Environment Programme
UNESCO|organization|Organisasi Pendidikan, Keilmuan, dan Kebudayaan PBB
UNFPA|organization|
UNHCR|organization|Komisariat Tinggi PBB untuk Pengungsi
UNICEF|organization|Dana Anak-Anak PBB
UNIFIL|organization|Pasukan Sementara PBB di Lebanon
UNJ|organization|Universitas Negeri Jakarta
UNM|organization|Universitas Negeri Makassar
UNP|organization|Universitas Negeri Padang
UNRWA|organization|Badan PBB untuk Pengungsi Palestina
UNS|organization|Universitas Sebelas Maret
UNY|organization|Universitas Negeri Yogyakarta
UPH|organization|Universitas Pelita Harapan
UPI|organization|Universitas Pendidikan Indonesia
UPNVJ|organization|UPN Veteran Jakarta
USAID|organization|
USGS|organization|United States Geological Survey
USK|organization|Universitas Syiah Kuala
USM|organization|Universitas Semarang
USTR|organization|
USU|organization|Universitas Sumatera Utara
UT|organization|Universitas Terbuka
UU BUMN|law|
UU Cipta Kerja|law|
UU Desa|law|
UU Haji|law|
UU IKN|law|
UU ITE|law|Undang-Undang Informasi dan Transaksi Elektronik
UU KPK|law|
UU Minerba|law|
UU PDP|law|Undang-Undang Pelindungan Data Pribadi
UU Pemilu|law|
UU Pers|law|
UU Pilkada|law|
UU Polri|law|
UU TNI|law|
UU TPKS|law|Undang-Undang Tindak Pidana Kekerasan Seksual
UU Tipikor|law|
UUD 1945|law|Undang-Undang Dasar 1945
UUD NRI 1945|law|Undang-Undang Dasar Negara Republik Indonesia Tahun 1945
UUD|law|Undang-Undang Dasar
UU|law|Undang-Undang
Uber|organization|
Unair|organization|Universitas Airlangga
Unand|organization|Universitas Andalas
Uncen|organization|Universitas Cenderawasih
Undana|organization|Universitas Nusa Cendana
Undip|organization|Universitas Diponegoro
Unej|organization|Universitas Jember
Unesa|organization|Universitas Negeri Surabaya
Unhas|organization|Universitas Hasanuddin
Uni Afrika|organization|
Uni Eropa|organization|
Unib|organization|Universitas Bengkulu
Unika Atma Jaya|organization|
Unikom|organization|Universitas Komputer Indonesia
Unila|organization|Universitas Lampung
Unimed|organization|Universitas Negeri Medan
Unissula|organization|Universitas Islam Sultan Agung
Universitas 17 Agustus 1945|organization|
Universitas Ahmad Dahlan|organization|
Universitas Airlangga|organization|
Universitas Andalas|organization|
Universitas Atma Jaya|organization|
Universitas Bengkulu|organization|
Universitas Bina Nusantara|organization|
Universitas Brawijaya|organization|
Universitas Budi Luhur|organization|
Universitas Bung Hatta|organization|
Universitas Cenderawasih|organization|
Universitas Dian Nuswantoro|organization|
Universitas Diponegoro|organization|
Universitas Esa Unggul|organization|
Universitas Gadjah Mada|organization|
Universitas Gunadarma|organization|
Universitas Halu Oleo|organization|
Universitas Hasanuddin|organization|
Universitas Islam Indonesia|organization|
Universitas Jambi|organization|
Universitas Jember|organization|
Universitas Jenderal Achmad Yani|organization|
Universitas Jenderal Soedirman|organization|
Universitas Katolik Atma Jaya|organization|
Universitas Katolik Parahyangan|organization|
Universitas Kristen Satya Wacana|organization|
Universitas Lambung Mangkurat|organization|
Universitas Lampung|organization|
Universitas Mataram|organization|
Universitas Mercu Buana|organization|
Universitas Mulawarman|organization|
Universitas Negeri Jakarta|organization|
Universitas Negeri Makassar|organization|
Universitas Negeri Malang|organization|
Universitas Negeri Padang|organization|
Universitas Negeri Semarang|organization|
Universitas Negeri Surabaya|organization|
Universitas Negeri Yogyakarta|organization|
Universitas Nusa Cendana|organization|
Universitas Padjadjaran|organization|
Universitas Paramadina|organization|
Universitas Pattimura|organization|
Universitas Pelita Harapan|organization|
Universitas Pendidikan Indonesia|organization|
Universitas Riau|organization|
Universitas Sam Ratulangi|organization|
Universitas Sebelas Maret|organization|
Universitas Sriwijaya|organization|
Universitas Sultan Ageng Tirtayasa|organization|
Universitas Sumatera Utara|organization|
Universitas Syiah Kuala|organization|
Universitas Tadulako|organization|
Universitas Tanjungpura|organization|
Universitas Tarumanagara|organization|
Universitas Trisakti|organization|
Universitas Udayana|organization|
Unja|organization|Universitas Jambi
Unmul|organization|Universitas Mulawarman
Unnes|organization|Universitas Negeri Semarang
Unpad|organization|Universitas Padjadjaran
Unpar|organization|Universitas Katolik Parahyangan
Unpatti|organization|Universitas Pattimura
Unram|organization|Universitas Mataram
Unri|organization|Universitas Riau
Unsoed|organization|Universitas Jenderal Soedirman
Unsrat|organization|Universitas Sam Ratulangi
Unsri|organization|Universitas Sriwijaya
Unsyiah|organization|Universitas Syiah Kuala
Untan|organization|Universitas Tanjungpura
Untirta|organization|Universitas Sultan Ageng Tirtayasa
Unud|organization|Universitas Udayana
Unusia|organization|Universitas Nahdlatul Ulama Indonesia
Upbit|organization|
VOC|organization|Vereenigde Oostindische Compagnie
Vidio|organization|
VinFast|organization|
Viu|organization|
Volkswagen|organization|
WADA|organization|Badan Anti-Doping Dunia
WEF|organization|Forum Ekonomi Dunia
WFP|organization|Program Pangan Dunia
WHO|organization|World Health Organization
WIKA|organization|Wijaya Karya
WMO|organization|Organisasi Meteorologi Dunia
WTO|organization|Organisasi Perdagangan Dunia
WWDC|event|Worldwide Developer Conference
WWF|organization|World Wide Fund for Nature
Walhi|organization|Wahana Lingkungan Hidup Indonesia
Walubi|organization|Perwakilan Umat Buddha Indonesia
Wantimpres|organization|Dewan Pertimbangan Presiden
Waskita Karya|organization|
Watimpres|organization|Dewan Pertimbangan Presiden
WeTV|organization|
Wells Fargo|organization|
WhatsApp|organization|
Wijaya Karya|organization|
Wilmar|organization|Wilmar International
Wimbledon|event|
World Bank|organization|
World Economic Forum|event|
WorldSBK|event|World Superbike
Wuling|organization|
XL Axiata|organization|
XLSmart|organization|
Xiaomi|organization|
Xpeng|organization|
YIA|location|Yogyakarta International Airport
YIMM|organization|Yamaha Indonesia Motor Manufacturing
YKB|organization|Yayasan Kemala Bhayangkari
YLBHI|organization|Yayasan Lembaga Bantuan Hukum Indonesia
YLKI|organization|Yayasan Lembaga Konsumen Indonesia
Yamaha|organization|
Yasmit|organization|Yayasan Mualaf Indonesia Timur
YouTube|organization|
`);
