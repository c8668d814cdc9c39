// Words that news writes in lower case far more often than capitalised, without those that their affixes give away.
// Source: own counts over unlabelled news. Licence: as this package.

/** Blank-separated, in lower case: `acara`, `akhir`. */
export const commonWordList = `
abad abadi abon about absen absurd abu acak acara acarangunduh account action acuan ada adalah adanya adaptasi adaptif adat adegan adem adik
adil adjustment admin administrasi administratif adonan adopsi adu aduan advertisement advokat afiliasi afr agak agama agar agen agenda
agensi agregat agresi agresif agt ahli air airnya aja ajaib ajak ajakan ajang ajaran ajukan akad akademi akademik akademisi akal akan akar
akhir akibat akomodasi akrab akreditasi akselerasi aksen akses aksesibilitas aksesori aksesoris aksi akta aktif akting aktivasi aktivis
aktivitas aktor aktris aku akui akuisisi akumulasi akun akuntabel akuntabilitas akuntan akuntansi akurasi akurat akut ala alam alamat alami
alarm alas alasan alat albino album alergi algoritma alhamdulillah alhasil aliansi alias alien alih aliran alkohol all alloy almarhum
alokasi alpukat also alternatif aluminium alumni alun alur amal aman amanah amanat amar amat amatir ambang ambil ambisi ambisius amblas
ambulans ampuh amunisi anak analisa analisis ancaman and andai andal andalan andil aneh aneka anemia anggap anggapan anggaran anggota anggun
anggur angin angka angkasa angkat angkatan angkot angkut angkutan animasi anime animo anjing anjlok anjuran anomali antar antara antariksa
antarmanusia antarmuka antarnegara anti antiinflamasi anting antioksidan antisipasi antisipatif antre antrean antusias antusiasme anugerah
anyar apa apabila apakah apalagi apapun aparat aparatur apartemen apel api apik aplikasi aplikator apotek apoteker app apresiasi arah arahan
are area arena argumen arkeolog armada aroma around arsip arsitek arsitektur artefak arti artificial artikel artis arus asa asal asam asap
asas asasi asesmen aset asin asing asisten asli asmara asosiasi aspal aspek aspirasi asrama asri asset assets assist asteroid astronaut
astronom astronomi astronot asuh asuhan asumsi asupan asuransi asyik atap atas atasan atasi atau ataupun atensi atlet atletik atmosfer
atraksi atribut atur aturan aud audiensi audio audit autentik autisme avtur awak awal awan awet ayah ayam ayat ayo babak babi bacaan back
badai badut bagaimana bagaimanapun bagasi bagi bagian bagus bahagia bahan bahas bahasa bahaya bahkan baht bahu bahwa baik baja baju bak
bakal bakar bakat baking bakmi bakpia bakso bakteri bakti baku balap balapan balas balasan balik baling balistik balita balon balutan bambu
ban band bandara banderol banding banget bangga bangkit bangkrut bangku bangsa bangun bangunan banjir bank banking bansos bantalan banting
bantu bantuan banyak bar bara barang barangkali barbar barel bareng baris barisan baru barulah basah based basi basic basis basket bass bata
batal batang batangan batas batasan batch baterai bath batik batin batu batuan batuk bau bauran bawa bawaan bawah bawang bayang bayangan
bayar bayaran bayi bea beasiswa beban bebas bebek beber beberapa becak beda bedah been begal begini begitu bek bekal bekas bekerja
bekerjasama beku bela beladiri belah belahan belajar belaka belakang belakangan belanja belas belasan belatung beleid beli beliau belum
beluntas benang benar benarkah bencana benda bendera bendungan benefit bener beneran bengkak bengkel benih bening benjolan bensin benteng
bentuk benturan benua bepergian berada berani berapa berapi beras berasa berat berbau bercak berdoa berdua beregu beres berhak beri berisi
berita berjam berkah berkas berkat bersih berupa besar besaran beserta besi beskap besok best besutan beta betapa betina beton betul biak
biang biar biasa biaya bibir bibit bicara bidang big bijak biji bijian bikin bila bilang bilateral billion bimbingan bin binaan binatang
bingkai bingung bintang bintik biodiesel biodigester biologi biologis biometrik bioskop birokrasi biru bisa biskuit bisnis bit bjb blazer
blockchain blok blokade blokir blong blood blu blue bobot bocah bocor bocoran bodi body bohong bola boleh bom bond bondong boneka bongkar
bonus boros bos bosan botol box bps brand branding brankas brokat browser brutal bruto buah buahan buang buat buatan buaya bubuk bubur
budaya budget budidaya bugar buka bukaan bukan bukanlah bukti buku bulan bulanan bulat bullying bulu bulutangkis bumbu bumi bunga bungkus
bungsu bunker buntut bunuh bunyi burger bursa buru buruh buruk burung bus busana busuk but buta butir butuh buyback buyer buzzer cabai
cabang cabor cacat cacing cadang cadangan cahaya cair cairan cakupan caleg call calon camera camilan campur campuran can candaan canggih
cangkir cantik capai capaian capek capital capres caption car cara carbon card care cari case cash cashback cat catat catatan cawapres cawe
cedera cek cekcok celah celana cemaran cemas cenderung cepat ceplok cerah cerdas ceria cerita cermat cermin cerminan cetak chain charger
charging chat check cheese chef chip chipset cicilan cincin cinta cipta ciri cita citra class clear click close cloud coba cobalah cocok
cokelat coklat cold coli com comeback commerce company concern condong consumer content contoh control corak core corona cost counter
country cover covid crash crawling cream creamy creator credit crude cuaca cuci cucu cuitan cuka cukai cukup cuma cuman cumi curah curang
curian curiga customer cuti dada daerah daftar dagang daging dahsyat dahulu dakwaan dalam dalami damai damkar dampak dan dana danau dangdut
dangkal dapat dapur darah darat daratan dari daring daripada darurat dasar dasbor data database datang datar dataran date daun daur daya
dealer debat debitur debu debut dedikasi deepfake definisi defisit deflasi degradasi deh dehidrasi dekade dekarbonisasi dekat deklarasi
dekorasi del delapan delegasi delivery demam demand demensia demi demikian demo demografi demokrasi demonstran demonstrasi denda dendam
dengan dengar dengue denyut depan depo deposit deposito depresi depresiasi derajat deras derby deretan desa desain desainer design desil
dessert destinasi detail detak deteksi detik detikcom detikers developer devisa dewasa dia diabetes diagnosis diajak diakses dialisis dialog
diam diambil diameter dianalisis diancam dianggap diangkat diangkut diantar diantara diare diatas diatur diaudit dibaca dibahas dibakar
dibalas dibanderol dibanding dibangun dibantah dibantu dibawa dibawah dibayar dibentuk dibilang diblokir dibongkar dibuang dibuat dibuka
dibungkus dibunuh diburu dicabut dicampur dicat dicatat dicegah dicek dicerna dicetak dicoba dicopot dicoret didakwa didapat didengar
didesain didiagnosis didik didiskon didorong diduga didukung diekspor diesel diet difabel digadang digagas diganggu digarap digelar digit
digital digoreng digugat dihantam dihapus dihelat dihimpun dihitung dihukum diikat diimbau diimpor diingat diisi dijabat dijaga dijamin
dijangkau dijerat dijual dikasih dikawal dikejar dikelola dikemas dikenal dikenang dikirim dikit diklaim dikontrol dikritik dikutip dilanda
dilanggar dilansir dilantik dilarang dilatih dilelang dilepas dilihat dimaksud dimana dimasak diminta dimuat dinamika dinamis dinding dingin
dini dinner dinosaurus diolah dipaksa dipandang dipandu dipanggil dipangkas dipantau diparkir dipasang dipasok dipatok dipecat dipegang
dipercaya dipercepat diperiksa diperkuat diperluas diperoleh diperpanjang diperparah dipesan dipicu dipidana dipilih dipimpin diplomatik
dipotong diproses dipungut diputar diputus diraih dirakit dirampas dirancang dirangkum dirasa dirawat direct direkam direkrut direspons diri
dirilis dirujuk disabilitas disalip disambut disamping disana disangka disantap disapa disebar disebut disembelih diserang diserap disetor
disimpan disinggung disinyalir disiplin disita disitat diskon disorot distributor distrik disulap disumbang disuruh disusul disusun ditabrak
ditahan ditaksir ditambah ditanam ditanggung ditangkap ditantang ditarik diteken ditembak ditempuh ditepis diterima ditindak ditinggal
ditinjau ditolak ditonton ditopang ditransfer dituding dituduh dituju ditulis ditunda ditunggu ditunjuk dituntut ditutup diubah diuji diukur
diundang diunduh diunggah diungkap diusung diusut dividen divonis dkk doa doakan doang dokter dokumen dokumentasi dolar dollar domain domba
domestik dominan dominasi domino domisili dompet donasi dong dongeng door dorong dorongan dosa dosen dosis double down download draf drama
dramatis drastis driver drivers drone drop drum dua dual duduk duel duet duga dugaan duit duka dukuh dukung dukungan dulu duluan dunia duo
durasi durian eceran economic economy edar edaran edisi editing edukasi edukatif efek efektif efektivitas effect efisien efisiensi ego
ekologi ekonom ekonomi ekonomis ekor ekosistem eks eksekusi eksekutif eksekutor eksis eksisting eksklusif ekspansi ekspektasi eksperimen
eksplisit eksploitasi eksplorasi ekspor eksportir eksposur ekspresi eksterior eksternal ekstra ekstrak ekstrem ekuitas elegan elektoral
elektrifikasi elektrik elektrolit elektronik elemen elit elite elpiji email emak emang emas embel emisi emiten emoji emosi emosional empat
empati empuk enak enam end energi energy enggak enggan engineer entah enter entertainment entitas entry enzim epidemiologi episode equity
era erat error erupsi eselon esensial eskalasi estetik estetika estimasi etanol etik etika etis etnis euforia euro evakuasi evaluasi even
event eventing evolusi experience fabrikasi face factory fakta faktor familiar family fans fantastis farmasi fase fashion fasilitas
fasilitasi fast fatal favorit federasi fee feminin fenomena ferro fesyen figur fiksi fiktif filamen file film filosofi filter final finalis
finalisasi financing finansial finis finish fintech first fisik fisikawan fiskal fit fitnah fitur flag flagship flat fleksibel fleksibilitas
flight flu fluktuasi fluktuatif focus fokus follow fondasi food for foreign formal formasi format formulasi formulir fortifikasi forum fosil
foto fotografer fotografi fotokopi founder franc frasa freezer frekuensi fresh from front frustrasi fuel full fun fund fundamental fungsi
fungsional furnitur futuristik gabah gabung gabungan gadai gadang gadget gadis gagah gagal gagasan gairah gajah gaji gak galaksi galeri gali
galian galon gambar gambaran game gamer gaming gamis gampang ganas ganda gandum gang gangguan ganjil ganti gantung gap gara garam garansi
garasi garis gas gatal gaun gawang gax gaya gede gedean gedung gegara gejala gejolak gelandang gelang gelap gelar gelaran gelas gelembung
gelombang gembira gemilang gempa gempuran gemuk gen genangan genap gencar gencatan generasi genetik geng genggam genre genus geografis
geopolitik gerai gerak gerbang gereja gerhana getaran gigi gigitan gila giliran gim gimana gini ginjal gitar gitu gizi glamor gletser global
glukosa gol golf golongan good goreng gorengan gorong gosong gotong governance government grade grafik grafis gram grant gratifikasi gratis
gravitasi green grego grid grip grooming ground groundbreaking growth grup gua gudang gudeg gue gugatan gugur gula gulat gultik guna
guncangan gunung gurih gurita guru gym habis habitat hadapan hadapi hadiah hadir hailing hajat hajatan haji hak hakim haknya hal halal
halaman halnya halus halusinasi hama hambatan hamil hampir hancur handal handphone hangat hangus hantavirus hantu hanya hanyalah happy harap
harapan hardisk hardware harga hari harian harmoni harmonis harmonisasi harta haru harus has hasil hati hatian have haven hayati healing
hebat heboh hektar hektare helikopter helm hemat hematuria hendak hendaklah henti heran herbal hewan hewani hiasan hibah hiburan hidangan
hidrasi hidrogen hidung hidup high higienis higienitas hijab hijaber hijau hilang hilir hilirisasi hindari hingga hipertensi historis hitam
hits hitung hitungan hiu hoaks hoax hobi holding holistik home honor honorer hormat hormon horor host hotel https hubungan hubungi hujan
hukum hukuman hulu human humanis huni hunian huruf hutan hybrid ialah ibadah ibu ibukota ibunda ibunya ide ideal identifikasi identik
identitas idola ijazah ikan ikatan ikhlas ikhtiar iklan iklim ikon ikonik ikut ikutan ikuti ilegal illegal ilmiah ilmu ilmuwan ilusi
ilustrasi image iman imbal imbalan imbang imbas imbauan imbuh imigran iming impian implementasi impor importasi importir impresif imun
imunisasi inap incaran inch inci income increase indah indeks independen independensi indikasi indikator individu individual induk industri
industrial industrialisasi industry infeksi inflamasi inflasi inflation influencer influenza info informal informasi infrastruktur infus
ingat ingatan ingin ini inilah inisial inisiatif injak injeksi injury inklusi inklusif inklusivitas inkubasi inovasi inovatif input insan
insentif insiden insinyur inspeksi inspirasi inspiratif instalasi instan instansi institusi institusional instruksi instrumen insulin insya
insyaallah integrasi integritas intelektual intelijen intelligence intens intensif intensitas interaksi interaktif interest interim interior
internal internasional internet internship interval intervensi inti intimate intimidasi into invasif investasi investigasi investment
investments investor investors invoicing ion irama irigasi irit iritasi isi isian isinya islami islamicbookfairofficial isolasi issue
istilah istimewa istirahat istri isu isyarat item its itu itulah iuran iya izin jabatan jadi jadwal jaga jago jagoan jagung jahat jajan
jajanan jajaran jaket jaksa jalan jalanan jalani jalar jalur jam jamaah jaminan jamuan jamur jangan jangka jangkauan janji jantan jantung
jarak jarang jargas jari jaringan jarum jas jasa jasad jasmani jatah jati jatuh jauh jawab jawaban jawabin jeda jejak jejaring jelajah
jelang jelas jemaah jemaat jembatan jempol jemput jenama jenazah jendela jenis jenius jenjang jenuh jera jernih jeroan jersey jeruk jet jika
jin jip jiwa jok jual jualan juara judi judol judul juga jujur juknis jumbo jumlah jumpa juncto junior jurang juri jurnal jurnalis juru
jurusan just justice justru juta jutaan kabar kabel kabin kabinet kabur kabut kaca kacamata kacang kacangan kacau kadang kadar kader kado
kafe kafein kaget kagum kaidah kain kaitan kajian kakak kakek kaki kaku kala kalah kalangan kalau kalaupun kalender kaleng kalengan kali
kalian kalimat kalium kalo kalori kalsium kalung kamar kambing kamera kami kampanye kampiun kampung kampus kamtibmas kamu kan kanak kanal
kanan kancah kandang kandidat kandung kandungan kanker kans kantin kantong kantor kantuk kaos kapabilitas kapal kapan kapasitas kapita
kapitalisasi kapten kapur karakter karakteristik karang karantina karat karbohidrat karbon kardiovaskular karena karet kargo karib karier
karir karoseri karpet kartu karung karya karyawan kas kasar kasasi kasih kasihan kasta kasual kasur kasus kata katak katakanlah katalis
katalog kategori katering katup kau kaum kawah kawal kawan kawasan kawin kaya kayak kayan kayu kebal kebaya kebun kecap kecewa kecil kecuali
kedai kedaluwarsa kedelai kedua keempat keenam kehati kehendak kejar kejepit keju kekasih kelabu kelak kelamin kelapa kelas keliling kelima
keliru kelola kelompok kelor keluar keluarga kemana kemarau kemarin kemas kembali kembang kembar kembung kemeja kemih kena kenal kenang
kenapa kencang kendala kendali kendati kental kentang kenyang kepada keping kerabat keramik kerangka keranjang kerap keras kerbau keren
kereta kering keringat keripik keriting kerja kerjasama kertas kesal kesan ketahui ketat ketemu ketiga ketika ketimbang ketujuh khas khasiat
khawatir khidmat khusus kian kiblat kick kilang kilo kilogram kiloliter kilometer kimchi kimia kinerja kini kios kiper kiprah kira kiri
kirim kiriman kisah kisaran kista kita kitchen klaim klaimlinkpendaftaran klarifikasi klasemen klasifikasi klasik klaster klausul klien klik
klinik klinis klip kloter klub koalisi kobra kode kognitif koin kok kokoh kol kolaborasi kolaboratif kolagen kolam kolega koleksi kolektif
kolesterol kolom kolonial koma komandan komando kombinasi komedi komedian komentar komersial komite komitmen komoditas komoditi kompak
kompensasi kompeten kompetensi kompetisi kompetitif kompetitor komplain kompleks kompleksitas komplikasi komponen kompor komposisi
komprehensif komputasi komputer komunikasi komunitas kondangan kondisi kondusif koneksi konektivitas konferensi konfigurasi konfirmasi
konflik konglomerat konkret konon konsekuensi konsentrasi konsep konser konservasi konservatif konsisten konsistensi konsol konsolidasi
konspirasi konstan konstitusi konstitusional konstruksi konstruktif konsultan konsultasi konsumen konsumsi kontainer kontak kontaminasi
konteks kontekstual konten kontes kontingen kontra kontrak kontraksi kontraktor kontras kontribusi kontributor kontrol kontroversi
kontroversial konvensi konvensional konversi konyol koordinasi koperasi kopi korban koreksi koridor koroner korporasi korupsi koruptor kos
kosakata kosmetik kosong kostum kota kotak kotor kotoran kreasi kreatif kreativitas kreator kredibel kredibilitas kredit kretek krim
kriminal kriminalisasi kriminalitas kripto krisis kristal kriteria kritik kritis kronis kronologi kru krusial kuah kualifikasi kualitas
kuantitas kuartal kuarter kuasa kuat kubik kubu kucing kuda kue kuil kukang kuliah kuliner kulit kulkas kuman kumpulan kunci kuning kunjung
kunjungan kunjungi kuno kuota kupon kura kurang kurban kurikulum kurir kurs kursi kurun kurungan kutu kutub lab laba label laboratorium labu
ladang laga lagi lagu lah lahan lahir laik lain laju lajur laki laku lalai lalapan lalat lalin lalu lama laman lamaran lamban lambang lambat
lambung lampu lancar landas landasan langganan langit langka langkah langsung lanjut lanjutan lansia lanskap lantai lantaran lantas lap
lapak lapangan lapar lapas lapis lapisan lapor laporan laptop larangan lari laris larut larutan laser latar latihan lauk launching laut
lautan lawan layak layanan layang layar lazim learning lebah lebar lebaran lebat lebih leg lega legal legalitas legenda legendaris
legislatif legislator legitimasi leher lelah lelaki lelang lele lemah lemak lemari lemas lembaga lembap lembar lembur lembut lemon lending
lengah lengan lengkap lensa lepas lesu letak letusan level lewat lezat lho liar liat libur liburan licin lidah lifestyle lift lifting
ligamen light lihat like likuiditas lilin lima limbah lindung line lingkar lingkaran lingkungan lingkup lini link lintas lintasan lipat lira
lirik lisan lisensi listrik liter literasi lithium litium liur live livery load lobi local logam logika login logis logistik logo loh lokal
lokasi lolos lomba lompat long longgar longsor love low lowongan loyal loyalitas luar luas lubang lucu lugas luka lukisan lulus lulusan
lumayan lumba lumpur lumrah lunak lupa luput lurah lurus lutut maaf mabuk macam macan macet madrasah madu mafia magang magister magnet mah
mahal mahar mahasiswa main mainan majalah majelis maju maka makam makan makanan make makhluk makin makna makro makroekonomi maksimal
maksimum maksud mal malah malam malaria malas maling malu mama mamalia mamaos mampir mampu mana management manajemen manajer manapun
mancanegara mandat mandi mandiri manfaat mangkrak mangrove mangsa manipulasi manis mantan mantap mantu manual manufaktur manusia manusiawi
manuver marah marak marathon margin mari maritim markas market marketplace martabat marwah masa masak masalah masif masih masing masinis
masjid maskapai masker massa massal masuk masyarakat mata matahari matang match matcha matchday matematika materi material mati matic matras
mau maunya maupun maut maya mayam mayat mayoritas mdpl medali media mediasi medis meditasi medium medsos meeting megah megathrust meja
mekanik mekanisme melaju melon meluap meluas mem memacu memang memar member meme memicu memori memuat memuji men menang menara menari menata
menepi meng menipu meniru menit mentah mental menu menuai menuju mepet merah meraih merasa merata meraup mereda merek mereka merger meriah
merta mesin meski meskipun mesti metabolik metabolisme metal metana meteor meter metode metrik metropolitan mewah meyakini middle mie migas
migran migrasi mikir mikro mikroorganisme mikroplastik mil milenial miliar miliaran miliarder milik miliki militer mimpi min minat mineral
minggu mingguan mini minim minimal minimalis minimarket minimum minta minum minuman minus minyak miras miring mirip misal misi miskin
misteri misterius mitigasi mitos mitra mix mobil mobile mobilitas moda modal mode model moderat modern modernisasi modifikasi modis modul
modus mogok mohon molekul momen momentum momok moneter money monitor monitoring monopoli monster month monumen monyet moon moral moratorium
more motif motivasi motor motorsport move moyang mtm mual muatan muda mudah mudahan mudik muka mukena mula mulai mulas mulia multi
multiplier multitasking mulus mulut mumi mumpuni muncul mundur mungil mungkin muntah muntahan murah murid murni musala museum musibah musik
musim musiman musisi muslim muslimah must mustahil musuh musyawarah mutakhir mutasi mutlak mutu nabati nabrak nada nafas nafsu nah nahas
naik najis nakal nama nampak namun nan nanti nanya napas napi narapidana narasi narasumber narik narkoba narkotika nasabah nasi nasib
nasihat nasional naskah natrium natural naturalisasi naungan navigasi ndak negara negatif negeri negosiasi nekat nelayan nenek neraca net
netizen netral ngapain ngerti nggak ngobrol ngomong ngunduh niaga niat nih nikah nikel nikmat nikmati nilai nirawak nitrit nits noda nol
nominal nominasi nomor non nongkrong nonsubsidi nonton norma normal normalisasi not nota notifikasi nuansa nugget nuklir nunggu nutrisi
nutrisionis nya nyaman nyamuk nyaris nyata nyawa nyelonong nyenyak nyeri obat obatan obesitas objek objektif obligasi obrolan observasi off
office official offline oil ojek ojol oke oknum oksigen oktan olah olahan olahraga oleh oli ombak omega ompreng omzet ondel one ongkos
online only ons operasi operasional operating operator opini opsen opsi optik optimal optimalisasi optimis optimisme optimistis orang
orangtua oranye orbit order orderan organ organik organisasi organoleptik orientasi ormas ornamen otak otentik otomatis otomotif otonom
otonomi otoritas otot our out outdoor outfit outflow outlet outlook output outside ovarium over owned pabrik pacu pacuan pada padahal padat
padel padi padu paduan pagar pagi pagu paha paham pahit pahlawan pailit pajak pakai pakaian pakan pakar paket paksa paku palang paling palm
palsu pameran panas pandang pandangan pandemi panduan panel panen pangan panggil panggilan panggung pangkalan pangkat pangsa pangsit panik
panitia panjang panjat pantai pantas pantau pantauan panti papan papar paparan paper para parade paradigma parah parameter paripurna parit
pariwisata parkir parlemen parpol parsial partai partikel partisipan partisipasi partisipatif partner paru paruh pas pasang pasangan pasar
pasaran pasca pascabayar pasien pasif pasir pasok paspor password pasti patah paten patogen patroli patuh patung patut paus payudara payung
pebalap pebulutangkis pecah pecahan pecel pecinta pedagang pedaging pedal pedang pedas pedesaan pedoman peduli peer pegal pegang pegawai
pegiat pegulat pegunungan pejabat pejalan pejuang peka pekan pekat pekerja pekerjaan pelabuhan pelajar pelajaran pelajari pelaksana
pelaksanaan pelaku pelaminan pelan pelancong pelanggan pelanggar pelanggaran pelantun pelapis pelapor pelaporan pelari pelarian pelat
pelatih pelatihan pelayanan pelayaran pelecehan pelek pelemahan pelengkap pelepasan pelestarian pelibatan peliharaan pelindung pelindungan
pelonggaran pelopor pelosok peluang pelumas pelunasan peluncuran peluru pemain pembom pemicu pemilu pemuda pemula pencak pendek pengen
pengin penipu penis pentas penuh penyu people pepaya per perah perahu peraih perak peran perang pergi perlu pernah pers persen persis perut
pesaing pesan pesanan pesantren pesat pesawat pesepakbola peserta pesiar pesisir peso pesona pesta pestisida peta petang petani petarung
petelur petenis peternak peti petinggi petinju petisi petrokimia petualangan petugas petunjuk pewarna peziarah phishing piano pidana pidato
pihak pikir pikiran piknik pilar pilek pilih pilihan pilkada pilot pimpinan pindah pindar pinggang pinggir pinggiran pingsan pinjaman pinjol
pink pintar pintu pipa piramida piring pisang pisau pistol pit pita piton piutang pizza plafon plak plan planet plang plastik plat platform
playoff plus pneumonia poco pocong podcast podium pohon poin point pojok pokok pola pole polemik policy polisi political politik politikus
politisi polos polusi polutan pompa pondasi pondok ponsel pop popularitas populasi populer porsi port portal portofolio pos posisi positif
position posko post poster posting postingan postur posyandu pot potensi potensial potential potong potongan potret pound poundsterling
power pra prabayar practice prajurit prakiraan praktek praktik praktis praktisi pramusim prasarana prasasti pre predator predikat prediksi
preferensi premanisme premi premium presentasi presisi press prestasi prestisius prevalensi preventif pria pribadi price pricing prihatin
prima primer prinsip prioritas privasi privat private proaktif problem processed produk produksi produktif produktivitas produsen produser
profesi profesional profesionalisme profesor profil profit profitabilitas program progres progresif project projects promo promosi promotor
properti proporsi proporsional proposal prosedur proses prosesi prosesor prospek prostat prostitusi protein proteksi protes protokol
prototipe provider provinsi proyek proyeksi proyektil prudent psikolog psikologi psikologis pta puas puasa public publik publikasi pucuk
puding puing puisi puji pujian pukul pukulan pula pulang pulau pulih puluh puluhan pun punah puncak punggung pungkas pungli pungutan punya
pupuk pura purba purin purnama purnawirawan pusat push pusing puskesmas putar putaran putih putra putri putus putusan puyuh quality qurban
race racun radang radar radiasi radikal radio radioaktif radius ragam ragu rahang rahasia raih raihan rajin rak raksasa rakyat rally ramah
ramai ramalan rambat rambu rambut ramping rampung ranah rancang rancangan random range rangka rangkaian rangkap rangkum ranjau ranking
rantai rapat rapi rapid rapuh ras rasa rasio rasional rata rating ratusan rawan rawat rawit raya reaksi reaktor real realisasi realistis
realitas reasuransi rebound rebus record recovery redeem referensi refleksi reformasi refresh regenerasi regional registrasi regulasi
regulator reguler rehabilitasi rekam rekaman rekan rekayasa rekening rekomendasi rekor rekreasi rekrutmen reksa rel rela relaksasi relasi
relatif relawan relevan relevansi relokasi rem remaja remeh remisi remote rempah renang rencana rendah rendang renovasi rental rentan
rentang rentetan renyah repot representasi reproduksi reptil reputasi resah resapan resep resepsi reses resesi reset reshuffle resiko
resiprokal resistance resistensi resmi resolusi resor resources respon responden respons responsif rest restart resto restoran restorasi
restrukturisasi restu retail retak retret return review revisi revitalisasi revolusi rex rezeki rezim riasan ribet ribu ribuan ribut ride
rider riil rileks rilis rinci rincian ring ringan ringgit ringkas rintangan riset risiko risk ritel ritme ritual riuh rival riwayat road
roadmap rob robek roboh robot robotik rock roda roket rokok role romantis rombongan ronde rontok room rotasi roti royalti royong rpm ruang
ruangan ruas rubber rubel rudal rugi ruko rukun rumah rumahan rumit rumor rumpon rumput rumus rumusan runner runtuh rupa rupee rupiah rusa
rusak rute rutin rutinitas saat sabar sabu sabuk sabun sadar safe safety sah sahabat saham sahut saing sains saja saji sajian saking sakit
sakral saksi saku salad salah salam salat saldo salinan saling salju saluran sama sambal sambil sambung sambungan sambutan sampah sampai
sampel samping sampling sana sandera sandi sang sangat sangatlah sanggup sangka sanitasi sanksi santai santan santap santer santri santunan
sapaan sapi sapu saraf saran sarana sarang sarapan sarat sarden sarjana sarung sasaran sate satelit satker satu satupun satwa saudara saus
sawah sawit saya sayang sayap sayur sayuran scam scan school screen seafood seakan seater sebab sebagai sebagaimana sebagian sebaik
sebanding sebanyak sebaran sebatas sebelah sebelum sebentar seberang seberapa seberat sebesar sebidang seblak sebuah sebulan sebut sebutan
secara secepat sector security sedalam sedan sedang sedap sedemikian sederajat sederet sederhana sedih sedikit sedimen see seekor segala
segan segar segelintir segenap segera segi segini segitiga segitu segmen seharga sehari seharian sehat sehingga sehubungan seimbang seiring
sejahtera sejajar sejak sejalan sejarah sejati sejauh sejenak sejenis sejuk sejumlah sekadar sekali sekalian sekaligus sekalipun sekarang
sekda sekedar sekelas sekelompok seketika sekian sekilas sekira sekitar sekolah seks seksual sektor sektoral sekunder sekutu sel sela selain
selaku selalu selam selama selamat selang selaras selebgram selebritas selebriti seleksi selektif selengkapnyadi selepas selera selesai self
selfie selisih seller seluas seluler selundupan seluruh semacam semak semakin semaksimal semalam semangat semangka semasa semata sembako
sembarangan sembari sembilan sembuh sembung semen semenjak sementara semesta semester semi semifinal seminar seminggu semisal semoga sempat
sempit sempurna semua semula sen senada senam senang senantiasa sendi sendiri sendirian sendok sengaja sengit sengketa seni senilai seniman
senior senja senjata sensasi sensitif sensor sensorik sentimen sentimeter sentra sentral sentuhan senyap senyawa senyum seolah seorang sepak
sepakat sepakbola sepanjang separuh sepasang sepatu sepeda sepele seperempat seperti sepertiga sepi sepihak seporsi seprai septic sepuluh
seputar seragam serang serangan serangga serangkaian serapan serasi serat seraya serba serbaguna seremoni seremonial serentak seri serial
seribu series sering seringkali serius serpihan serta sertifikasi sertifikat seru seruan serupa service serviks servis sesaat sesak sesama
sesekali seseorang sesi sesuai sesuatu sesudah set setahun setara setelah setelan setempat setengah setia setiap setim setinggi setir setor
setoran setting setuju seukuran seumur seusai sewa sewaktu sfr share shared sharing sholat sia siaga siang sianida siap siapa siapapun
siaran siber sibuk sidak sidang side sidik sifat sih sikap siklus silam silang silat silaturahmi silinder siluet simak simbol simbolik
simbolis simpan simpanan simpatik simpel simpul simulasi sinar sindrom sinergi sinergitas sinetron singel singkat singkatan singkong single
sini sinilah sinkron sinkronisasi sintetis sinyal sipil siraman sirene sirih sirine sirkulasi sirsak sisa sisi sistem sistematis sistemik
siswa siswi site situ situasi situlah situs size skala skandal skema skenario skill skin skincare skor skrining skuad skutik slogan slot
smart smartphone smartwatch smelter snack soal social soda sodium sofa soft software solar solid solidaritas solusi solutif sopan sopir sore
sorotan sosial sosialisasi sosis sosok soto sovereign spanduk spasial speaker speed spektakuler spekulasi spesial spesialis spesies spesifik
spesifikasi spesimen spiritual sponsor spontan sport sporty spot sprint stabil stabilisasi stabilitas stablecoin staf stage stagflasi
stagnan stainless stakeholder stamina stand standar standard standardisasi standarisasi standby start starter startup stasiun state
statement station statistik status steel steril sterilisasi stevia stigma stiker stimulus stok stop storage strain strategi strategic
strategis streaming stres striker strobo stroke struktur struktural studi studio study stunting stylish suami suap suara suasana suatu sub
subjek subsektor subsider subsidi substansi substantif subuh subur such suci sudah sudut suhu suka sukarela sukses suku sulfur sulit sulung
sumbangan sumber sumbu sumpah sumur sungai sungguh sup supaya super superior supermarket supermoon suplai suplemen suporter supplier supply
support surat surplus suruh surut survei surya susah suspek suspend suspensi sustainability sustainable susu susun susunan susut sutradara
suwir swasembada swasta syarat syariah syariat system syukur syuting taat tablet tabung tabungan tadi tagihan tahan tahanan tahap tahapan
tahu tahun tahunan tajam tak takbir take takjub takkan takluk taksi taktik taktis takut talenta tali talkshow tama taman tamat tambah
tambahan tambak tambang tampak tampil tampilan tampung tamu tanah tanam tanaman tancap tanda tandang tandas tanding tangan tangani tangga
tanggal tanggap tanggapan tangguh tanggul tanggung tangkap tangkapan tangki tangkis tani tank tanker tanpa tantangan tanya tap tapak tapi
target tari tarian tarif tariff tarik taruh tas tasbih tata tatanan tau tautan tawa tawar tawaran tawuran tax tayang tayangan teaser tebal
tebing tegak tegang tegangan tegas teguh teguran teh teka tekad tekan tekanan teki teknik teknikal teknis teknisi teknologi teks tekstil
tekstur teladan telah telak telanjang telapak telat telekomunikasi telephoto telepon teleskop televisi telinga teliti telur tema teman
tematik tembaga tembak tembakau tembok tembus temen tempat tempe tempo tempuh tempur temu temuan temui temurun ten tenaga tenang tenant
tenda tendangan tengah tenggat tenggelam tengkorak tenis tenor tensi tentang tentara tentu teori tepat tepi tepuk tepung teradu terakhir
terampil terancam terang terapi terarah teras terasa teratas teratur terbaik terbakar terbalik terbang terbangun terbantu terbanyak terbaru
terbatas terbawa terbawah terbentuk terbesar terbiasa terbilang terbit terbuang terbuat terbuka terburu terburuk tercantum tercatat tercemar
tercepat tercermin tercinta tercipta tercium terdaftar terdahulu terdakwa terdalam terdampak terdapat terdata terdekat terdengar terdepan
terduga terekam terendah terendam tergabung terganggu tergantung tergeletak tergolong tergugat terguling terhadap terhambat terharu
terhindar terhitung terhormat terhubung teriak terigu terikat terima terimakasih terimbas terisi terjaga terjalin terjamin terjangkau
terjatuh terjebak terjual terjun terkadang terkait terkandung terkaya terkecil terkejut terkemuka terkena terkenal terkendala terkesan
terkontrol terkuat terkumpul terlaksana terlalu terlambat terlanjur terlantar terlapor terlarang terlaris terlatih terlebih terlepas
terletak terlibat terlihat terluar terluka term termahal termasuk terminal termuda termurah ternak ternama ternyata terobosan teror teroris
terorisme terowongan terpadu terpaksa terpanas terpangkas terpanjang terpantau terpapar terparkir terpasang terpaut terpeleset terpencil
terpengaruh terpenting terperangkap terpercaya terperosok terpidana terpilih terpisah terpopuler terpuruk terpusat tersambung tersangka
tersebar tersebut tersedia tersentuh tersenyum terserap terseret tersimpan tersingkir tersisa terstruktur tersumbat tertabrak tertahan
tertanggal tertangkap tertarik tertawa tertentu tertera tertib tertidur tertinggal tertua tertuang tertuju tertular tertulis tertunda
tertutup terukur terulang terumbu terungkap terus terutama terutang terwujud tes test tetangga tetap tetapi tewas that the their these this
through tiada tiang tiap tiba tidak tidaklah tidur tiga tiket tikungan tikus tilang tim timah timbal timbul time timnya timpal timun tindak
tindih tinggal tinggi tingkat tingkatan tinjauan tinju tipe tipis tips titel titik titipan toh toilet token toko tokoh tokusatsu tol tolak
toleransi tolong tomat tombak tombol ton tonggak tongkat tonton tontonan top topi topik topping torehan torsi total totalitas tour tourism
tower town track trade trading tradisi tradisional traffic tragedi tragis trailer training transaksi transfer transformasi transisi transit
transmigran transmigrasi transmisi transparan transparansi transportasi trauma travel traveler traveling tray trek tren trik triliun
triliunan trip triwulan trofi tropis trotoar troy truk trust try tsunami tua tuan tuanya tubuh tudingan tuduhan tugas tuh tujuan tujuh
tukang tukar tukas tulang tulis tulisan tulus tumbang tumbuh tumbuhan tumis tumor tumpang tuna tunai tunda tunduk tunggal tunggu tunjangan
tuntas tuntutan tur turbo turis turnamen turun turunan turut tutup tutur two uang uap ubah ubi ucap ucapan udah udang udara ujar ujaran uji
ujian ujung ukiran ukur ukuran ulah ulama ulang ular ulasan ulat ultra ultrawide ulu umat umpan umrah umum umur undang undangan under undian
unduh unggahan unggul unggulan ungkap ungkapan ungu unik unit universal unjuk unsur untuk untung upacara upah upaya update upgrade urai
uranium urat urban urgensi urine urusan urut urutan usah usaha usai user usia usul usulan usus usut utama utang utuh vaksin vaksinasi valas
valid validasi valuasi value valuta van var variabel varian variasi variatif vehicle vendor ventilasi venue verifikasi versi vertikal via
video view vila viral virtual virus visa visi visibilitas visual vital vitamin vokal vokalis volatile volatilitas voli volume vonis voucher
vulkanik wabah wacana wadah wah wahana wait wajah wajar wajib waktu walau walaupun walet wali wallet wanita wanti waralaba warga warganet
warisan warna warni wartawan warung was wasit waspada wastafel water wawancara wawasan way wayang wealth web webinar website wedding weekend
well wewenang when where which while wholesales wide wilayah will win winger wireless wisata wisatawan wisuda with won work workshop wortel
wujud yaitu yakin yakni yang year yen yield yoga yong you yoy ytd yuan yuk zaitun zakat zaman zat zebra zero ziarah zodiak zona zonasi zone
zoom
`;
