// Words that begin the name of an organisation, a place, an event. Source: own work. Licence: as this package.

/**
 * How an organisation's name goes on behind its head.
 * `office`: ordinary words, joined by `dan` and commas (`Kementerian Pendidikan dan Kebudayaan`);
 * `company`: any capitalised words (`PT Aneka Tambang Tbk`); `school`: words and numbers (`SMA Negeri 4 Malang`);
 * `branch`: the place it serves (`Polres Kebumen`); `team`: a country, an age class (`Timnas Indonesia U-17`).
 */
export type OrganizationShape = "office" | "company" | "school" | "branch" | "team";

export const organizationHeads: Readonly<Record<OrganizationShape, string>> = {
  office: `
administrasi|akademi|aliansi|angkatan bersenjata|angkatan darat|angkatan laut|angkatan udara|asosiasi|badan|badan anggaran|badan pengelola|balai|balai besar
baznas|biro|biro politik|bursa|central bank|dewan|dewan pengurus|dewan perwakilan|dinas|direktorat|direktorat jenderal|ditjen|divisi|dpc|dpd|dpp|dpw|fakultas
federasi|forum|fraksi|front|gabungan|garda|gerakan|himpunan|ikatan|inspektorat|inspektorat jenderal|institut|institute|jaringan|kamar dagang|kantor berita|kantor komisi|kantor imigrasi
kantor staf|kantor urusan|kantor wilayah|keamanan dalam negeri|kedeputian|kedutaan|kedutaan besar|kejaksaan|kejaksaan agung|kejaksaan negeri|kejaksaan tinggi|kelompok kerja|kementerian
kementerian koordinator|kemenko|kepolisian|kepolisian daerah|kepolisian resor|kesatuan|kesultanan|koalisi|komando|komisi|komite|komnas|konfederasi|konsil|konsorsium|konsulat|konsulat jenderal
koperasi|korps|lembaga|liga|lsm|mahkamah|majelis|markas besar|masyarakat|organisasi|otorita|otoritas|palang merah|panitia|pansus|panja|parlemen|partai|paguyuban|pasukan|pengadilan
pengadilan negeri|pengadilan tinggi|pengurus besar|pengurus pusat|pengurus wilayah|perhimpunan|perkumpulan|perpustakaan|perserikatan|persatuan|perwakilan|pimpinan pusat|pimpinan wilayah
politbiro|program studi|pusat|puslabfor|puslitbang|satuan|satuan tugas|satgas|satpol|sekretariat|sekretariat jenderal|senat|serikat|staf|tentara|tim koordinasi|tim pemenangan|tim advokasi|tim reformasi|tim gabungan|unit|uni
yayasan|wahana|dana moneter`,
  company: `
pt|pt.|cv|cv.|perum|perumda|perusahaan|bank|bpr|grup|pd|ud|toko|percetakan|penerbit|maskapai|perseroan|bumdes`,
  school: `
universitas|politeknik|sekolah tinggi|sekolah dasar|sekolah menengah|sekolah|sd|sdn|smp|smpn|sma|sman|smk|smkn|man|mts|mtsn|madrasah|madrasah aliyah|madrasah tsanawiyah
madrasah ibtidaiyah|slb|tk|paud|pondok pesantren|ponpes|pesantren|uin|iain|stain|upn|sltp|smu|rumah sakit|rumah sakit umum|rs|rsu|rsud|rsup|rsia|rsab|puskesmas|klinik|posyandu`,
  branch: `
bareskrim|bpbd|basarnas|brimob|ditreskrimsus|ditreskrimum|ditlantas|forkopimcam|forkopimda|kanwil|kejari|kejati|kodam|kodim|koramil|korem|lanal|lanud|lantamal|mapolda|mapolres|mapolsek|mabes
pemda|pemkab|pemkot|pemprov|polda|polres|polresta|polrestabes|polsek|polsekta|polwil|satlantas|satreskrim|satresnarkoba|satnarkoba|sppg|dinkes|disdik|dishub|dinsos|dlh|damkar|disnaker
disperindag|diskominfo|dprd|kpud|kpu|bawaslu|panwaslu|bapenda|bappeda|bkd|mui|pn|pengprov|pengkab|daop|divre|samsat|satpas|satpol pp|kemlu|kemenlu|kbri|kjri`,
  team: `timnas|tim nasional`,
};

/**
 * How a place's name goes on behind its head.
 * `area`: one to three words (`Kecamatan Cibeber`); `feature`: nature and roads (`Laut China Selatan`); `building`: whatever is capitalised (`Gedung DPR RI`).
 */
export type LocationShape = "area" | "feature" | "building";

export const locationHeads: Readonly<Record<LocationShape, string>> = {
  area: `
kabupaten|kab|kab.|kota|kota administrasi|kecamatan|kec|kec.|kelurahan|kel|kel.|desa|dusun|dukuh|provinsi|propinsi|prov.|distrik|kampung|nagari|jorong|gampong|negara bagian|prefektur|kapanewon
kalurahan|republik|republik rakyat|kerajaan|kekaisaran|kepangeranan|perumahan|kompleks perumahan|permukiman|lingkungan|banjar|county|distrik federal|oblast|krai`,
  feature: `
pulau|kepulauan|kep.|laut|selat|teluk|samudra|samudera|sungai|kali|danau|gunung|pegunungan|bukit|lembah|semenanjung|tanjung|pantai|gurun|gua|goa|air terjun|hutan|terusan|tepi|jalur
jalan|jalan raya|jalan tol|jl|jl.|jln|jln.|tol|gerbang tol|simpang|bundaran|flyover|jalur pantura|jalur kereta api|benua|perairan|waduk|bendungan|situ|taman nasional|cagar alam|suaka margasatwa|kawasan industri|kawasan ekonomi khusus|kawasan|blok`,
  building: `
gedung|hotel|stadion|stadion utama|istana|kompleks|komplek|masjid|mesjid|musala|gereja|katedral|pura|vihara|wihara|kelenteng|klenteng|candi|keraton|kraton|monumen|tugu|museum|benteng|taman|alun-alun|lapangan
pasar|mal|mall|plaza|menara|jembatan|apartemen|terminal|stasiun|pelabuhan|dermaga|bandara|bandara internasional|bandar udara|bandar udara internasional|pangkalan udara|pangkalan|lapas|rutan
lembaga pemasyarakatan|balai kota|balaikota|rumah dinas|makam|tpu|tpa|tps|gor|gelanggang|gelanggang olahraga|gelora|sirkuit|wisma|graha|griya|auditorium|aula|restoran|rumah makan|kebun binatang|kebun raya|studio
pltu|plta|pltn|pltp|kilang|bumi perkemahan|kantor pusat|kamp|kantor sekretariat|kantor presiden|kantor kepresidenan|warung|kafe`,
};

/** Places that need nothing behind their head. */
export const barePlaces =
  "istana kepresidenan|istana negara|istana merdeka|istana bogor|kompleks istana kepresidenan|kompleks parlemen|kantor presiden|gedung putih|gedung parlemen|balai kota jakarta|gedung merah putih";

/** Heads of events: the name goes on over capitalised words and figures (`Piala Dunia U-17 2023`). */
export const eventHeads = `
asian games|sea games|asian para games|asean para games|commonwealth games|olimpiade|paralimpiade|piala|piala dunia|piala asia|piala eropa|piala presiden|liga|kejuaraan|kejuaraan dunia|kejurnas|turnamen|konferensi|konferensi tingkat tinggi|ktt
kongres|muktamar|musyawarah nasional|musyawarah kubro|munas|munaslub|muswil|rakernas|rapimnas|festival|pekan olahraga|pon|pameran|seminar|simposium|pilpres|pileg|pemilu|pilgub|hari|hut|grand prix|gp|expo|sidang umum
sidang paripurna|perang dunia|perang|revolusi|gempa|tragedi|konser|perundingan|protokol|konvensi nasional|motogp|world cup|asian cup|muktamar|moto2|moto3|formula 1|formula e|world superbike|copa america|euro`;

/** Heads that are too ordinary in front of ordinary words: `Tim Penyelamat`, `Masyarakat Adat`, `Pusat Kota`. They need a name or an acronym behind them. */
export const weakHeads =
  "administrasi|laboratorium|perpustakaan|masyarakat|perusahaan|perseroan|pusat|perwakilan|pasukan|staf|unit|toko|maskapai|penerbit|percetakan|sekolah|klinik|grup|garda|front|gerakan|liga|bursa|satuan|kelompok kerja|panitia|skuad|lingkungan|kawasan|blok|taman|tepi|jalur|hutan|kali|pasar|lapangan|terminal|hari|gempa|perang|protokol|sidang umum|seminar|pameran|pemilu|perundingan|konser|turnamen|revolusi|tragedi|warung|kafe|studio|makam|komplek|permukiman|situ|tol|simpang|bank";
