// Capitalised classes, programmes, currencies, degrees, feasts: no names of anything. Source: own work. Licence: as this package.

export const nonNameList = `
dolar as|dollar as|dolar amerika|dolar amerika serikat|dollar amerika|dolar singapura|dolar australia|dolar kanada|dolar hong kong|poundsterling inggris|yen jepang|won korea|yuan china|yuan tiongkok|rupiah indonesia
bahasa isyarat indonesia|sistem bahasa isyarat indonesia|bahasa indonesia|bahasa inggris|bahasa arab|bahasa jawa|bahasa sunda|bahasa mandarin|bahasa jepang|bahasa prancis|bahasa belanda|bahasa melayu|bahasa rusia|bahasa jerman|bahasa spanyol|bahasa korea|bahasa china
idul fitri|idul adha|idulfitri|iduladha|hari raya|tahun baru|tahun baru imlek|malam natal|hari raya natal|maulid nabi|isra miraj|isra mikraj
bumn|bumd|bumdes|apbn|apbd|apbn-p|rapbn|mbg|makan bergizi gratis|program makan bergizi gratis|pilkada|pemilu|pileg|pilgub|pilbup|pilwalkot|pdb|pdrb|umkm|ukm|ikm|asn|pns|cpns|pppk|ppk|wni|wna|tki|tkw|pmi|ktp|sim|stnk|bpkb|kk|nik|npwp
paud|ppn|pph|pbb-p2|bbm|lpg|bph|tkdn|ihsg|ipo|rups|rupst|rupslb|csr|esg|gcg|ceo|cfo|coo|cto|hrd|sdm|sda|ham|sara|hiv|aids|hiv/aids|covid|covid-19|tbc|dbd|ispa|nisn|kip|kis|pkh|blt|bst|bpnt|bsu|kur|kpr
ai|it|tik|iot|5g|4g|gps|pcr|usb|led|tv|ac|dvd|vcd|suv|mpv|lcgc|ev|bev|phev|phk|thr|umr|ump|umk|who's|sop|apd|igd|icu|ugd|tps|tpa|ojol|wfh|wfa|plta|pltu|pltn|plts|pltp|spbu|spklu|sppg|sk|skb|se|sp|sp3|ott|tppu|bap|tkp|dpo|jpu
rp|idr|usd|eur|jpy|sgd|wib|wita|wit|gmt|utc|am|pm|ph.d|s.h.|m.h.|s.e.|m.si.|no|nomor|rt|rw|km|kg|cm|mm|hp|dr|dkk|bab|pasal|ayat|tahun|halaman|foto|video|infografis|baca juga|simak juga|lihat juga
perseroan terbatas|perusahaan umum|jalur sutra|badan usaha milik negara|badan usaha milik daerah|ekonomi syariah|asta cita|pancasila|bhinneka tunggal ika|tri dharma|nusantara sehat|sekolah rakyat|kopdes|koperasi desa merah putih|program strategis nasional|proyek strategis nasional|kartu prakerja|satu data|satu peta
islam|kristen|katolik|hindu|buddha|budha|konghucu|muslim|muslimah|nasrani|kristiani|protestan|syiah|sunni|tuhan|allah|allah swt|nabi|rasulullah|yesus|injil|alkitab|alquran|al-quran|al qur'an|subhanahu wa ta'ala|saw|swt
android|ios|windows|whatsapp web|youtube channel|gmail
menteri|presiden|wakil presiden|gubernur|bupati|wali kota|walikota|ketua|anggota|direktur|kepala|sekretaris|bendahara|pemerintah|negara|rakyat|bangsa|undang-undang|pemerintah pusat|pemerintah daerah|kabinet|parpol|koalisi
nasional|internasional|daerah|pusat|dinas|timnas|badan|komisi|kementerian|lembaga|dewan|negeri|dprd|kpud|polres|polda|polsek|kodim|koramil|korem|kodam|pemda|pemkab|pemkot|pemprov|puskesmas|rsud|posyandu|sd|smp|sma|smk|madrasah|pesantren|universitas
`;
