// Districts (kecamatan) of Indonesia, names only; many are common words or first names too. Source: cahyadsn/wilayah. Licence: MIT, Copyright (c) 2017-2025 Cahya DSN.
import { type List, lines } from "../lines.js";

export const districts: List = /* @__PURE__ */ lines(`
2 x 11 Anam Lingkuang
2 x 11 Kayu Tanam
Abab
Abad Selatan
Abang
Abeli
Abenaho
Abepura
Abiansemal
Aboy
Abuki
Abun
Abung Barat
Abung Kunang
Abung Pekurun
Abung Selatan
Abung Semuli
Abung Surakarta
Abung Tengah
Abung Timur
Abung Tinggi
Adiankoting
Adiluwih
Adimulyo
Adipala
Adiwerna
Adonara
Adonara Barat
Adonara Tengah
Adonara Timur
Aek Bilah
Aek Kuasan
Aek Kuo
Aek Ledong
Aek Nabara Barumun
Aek Natas
Aek Songsongan
Aere
Aertembaga
Aesesa
Aesesa Selatan
Afulu
Agandugume
Agats
Agimuga
Agisiga
Agrabinta
Aifat
Aifat Selatan
Aifat Timur
Aifat Timur Jauh
Aifat Timur Selatan
Aifat Timur Tengah
Aifat Utara
Aikmel
Aimando Padaido
Aimas
Aimasi
Aimere
Air Batu
Air Besar
Air Besi
Air Buaya
Air Dikit
Air Hangat
Air Hangat Barat
Air Hangat Timur
Air Hitam
Air Joman
Air Kumbang
Air Manjunto
Air Naningan
Air Napal
Air Nipis
Air Padang
Air Periukan
Air Putih
Air Rami
Air Salek
Air Sugihan
Air Upas
Airgaram
Airgegas
Airmadidi
Airpura
Airu
Aitinyo
Aitinyo Barat
Aitinyo Raya
Aitinyo Tengah
Aitinyo Utara
Ajangale
Ajibarang
Ajibata
Ajung
Akabiluru
Akat
Alafan
Alak
Alalak
Alam Barajo
Alama
Alang-alang Lebar
Alas
Alas Barat
Alasa
Alasa Talumuzoi
Alemsom
Alian
Alla
Allu
Alok
Alok Barat
Alok Timur
Alor Barat Daya
Alor Barat Laut
Alor Selatan
Alor Tengah Utara
Alor Timur
Alor Timur Laut
Aluh Aluh
Amabi Oefeto
Amabi Oefeto Timur
Amahai
Amalatu
Amali
Amanatun Selatan
Amanatun Utara
Amandraya
Amanuban Barat
Amanuban Selatan
Amanuban Tengah
Amanuban Timur
Amar
Amarasi
Amarasi Barat
Amarasi Selatan
Amarasi Timur
Ambal
Ambalau
Ambalawi
Ambarawa
Ambatkwi
Amberbaken
Amberbaken Barat
Ambulu
Ambunten
Amen
Amfoang Barat Daya
Amfoang Barat Laut
Amfoang Selatan
Amfoang Tengah
Amfoang Timur
Amfoang Utara
Amonggedo
Ampana Kota
Ampana Tete
Ampek Angkek
Ampek Nagari
Ampel
Ampelgading
Ampenan
Ampibabo
Amuma
Amungkalpia
Amuntai Selatan
Amuntai Tengah
Amuntai Utara
Amurang
Amurang Barat
Amurang Timur
Anak Ratu Aji
Anak Tuha
Anam Lingkuang
Anawi
Andam Dewi
Andey
Andir
Andong
Andoolo
Andoolo Barat
Andowia
Angata
Anggaberi
Anggalomoare
Anggana
Anggeraja
Anggi
Anggi Gida
Anggrek
Anggruk
Angkaisera
Angkinang
Angkola Barat
Angkola Muara Tais
Angkola Sangkunur
Angkola Selatan
Angkola Timur
Angkona
Angsana
Animha
Anjatan
Anjir Muara
Anjir Pasar
Anjongan
Anotaurei
Anreapi
Antang Kalang
Antapani
Anyar
Apalapsili
Apawer Hulu
Aradide
Arahan
Aralle
Aramo
Aranday
Aranio
Arcamanik
Argapura
Argomulyo
Arguni
Arimop
Arjasa
Arjasari
Arjawinangun
Arjosari
Arma Jaya
Aroba
Arongan Lambalek
Arosbaya
Arse
Arso
Arso Barat
Arso Timur
Aru Selatan
Aru Selatan Timur
Aru Selatan Utara
Aru Tengah
Aru Tengah Selatan
Aru Tengah Timur
Aru Utara
Aru Utara Timur Batuley
Arungkeke
Arut Selatan
Arut Utara
Asakota
Asam Jujuhan
Asem Rowo
Asembagus
Asera
Ases
Asinua
Asologaima
Asolokobal
Asotipo
Asparaga
Assue
Astambul
Astanaanyar
Astanajapura
Aswi
Atadei
Atambua Barat
Atambua Selatan
Atinggola
Atsj
Atu Lintang
Aur Birugo Tigo Baleh
Awan Rante Karua
Awang
Awangpone
Awayan
Aweida
Aweku
Awina
Awinbon
Awyu
Ayah
Ayamaru
Ayamaru Barat
Ayamaru Jaya
Ayamaru Selatan
Ayamaru Selatan Jaya
Ayamaru Tengah
Ayamaru Timur
Ayamaru Timur Selatan
Ayamaru Utara
Ayamaru Utara Timur
Ayau
Ayib
Ayumnati
BTS Ulu
Baamang
Babadan
Babah Rot
Babakan
Babakan Ciparay
Babakan Madang
Babakancikao
Babalan
Babar Barat
Babat
Babat Supat
Babat Toman
Babelan
Babirik
Babo
Babul Makmur
Babul Rahmah
Babulu
Babussalam
Bacan
Bacan Barat
Bacan Barat Utara
Bacan Selatan
Bacan Timur
Bacan Timur Selatan
Bacan Timur Tengah
Bacukiki
Bacukiki Barat
Badar
Badas
Badau
Badegan
Badiri
Bae
Baebunta
Baebunta Selatan
Bagan Sinembah Raya
Bagansinembah
Bagelen
Bagor
Baguala
Bagun
Bahar Selatan
Bahar Utara
Bahau Hulu
Bahodopi
Bahorok
Bahuga
Baito
Baiturrahman
Baitussalam
Bajawa
Bajawa Utara
Bajeng
Bajeng Barat
Bajenis
Bajo
Bajo Barat
Bajubang
Bajuin
Bakam
Bakarangan
Bakauheni
Baki
Bakongan
Bakongan Timur
Baktiraja
Baktiya
Baktiya Barat
Bakumpai
Bakung
Bakung Serumpun
Balaesang
Balaesang Tanjung
Balai
Balai Jaya
Balai Riam
Balanipa
Balantak
Balantak Selatan
Balantak Utara
Balapulang
Balaraja
Baleendah
Balen
Balerejo
Balige
Balik Bukit
Balikpapan Barat
Balikpapan Kota
Balikpapan Selatan
Balikpapan Tengah
Balikpapan Timur
Balikpapan Utara
Balingga
Balingga Barat
Balinggi
Balla
Balocci
Balong
Balongan
Balongbendo
Balongpanggang
Balung
Balusu
Bambaira
Bambalamotu
Bambang
Bambanglipuro
Bambel
Bamgi
Bamusbama
Banama Tingang
Banawa
Banawa Selatan
Banawa Tengah
Bancak
Bancar
Banda
Banda Alam
Banda Baro
Banda Mulia
Banda Raya
Banda Sakti
Bandar
Bandar Baru
Bandar Dua
Bandar Huluan
Bandar Khalipah
Bandar Laksamana
Bandar Masilam
Bandar Mataram
Bandar Negeri Semuong
Bandar Negeri Suoh
Bandar Pasir Mandoge
Bandar Petalangan
Bandar Pulau
Bandar Pusaka
Bandar Sei Kijang
Bandar Sribhawono
Bandar Surabaya
Bandarkedungmulyo
Banding Agung
Bandongan
Bandung
Bandung Kidul
Bandung Kulon
Bandung Wetan
Bandungan
Bang Haji
Banggae
Banggae Timur
Banggai
Banggai Selatan
Banggai Tengah
Banggai Utara
Bangil
Bangilan
Bangkala
Bangkala Barat
Bangkalan
Bangkelekila
Bangkinang
Bangkinang Kota
Bangko
Bangko Barat
Bangko Pusako
Bangkunat
Bangkurung
Bangli
Bangodua
Bangorejo
Bangsal
Bangsalsari
Bangsri
Bangun Purba
Bangun Rejo
Banguntapan
Banjang
Banjar
Banjar Agung
Banjar Baru
Banjar Margo
Banjaran
Banjarangkan
Banjaranyar
Banjarbaru Selatan
Banjarbaru Utara
Banjarejo
Banjarharjo
Banjarmangu
Banjarmasin Barat
Banjarmasin Selatan
Banjarmasin Tengah
Banjarmasin Timur
Banjarmasin Utara
Banjarnegara
Banjarsari
Banjarwangi
Banjit
Bansari
Bantaeng
Bantan
Bantaran
Bantarbolang
Bantargadung
Bantargebang
Bantarkalong
Bantarkawung
Bantarsari
Bantarujeg
Bantimurung
Bantul
Bantur
Banua Lawas
Banua Lima
Banuhampu
Banyakan
Banyuanyar
Banyuasin I
Banyuasin II
Banyuasin III
Banyuates
Banyubiru
Banyudono
Banyuglugur
Banyuke Hulu
Banyumanik
Banyumas
Banyuputih
Banyuresmi
Banyusari
Banyuurip
Banyuwangi
Baolan
Bara
Barabai
Baradatu
Baraka
Barambai
Barangin
Barangka
Baranti
Baras
Barat
Barebbo
Baregbeg
Bareng
Barito Tuhup Raya
Baroko
Barombong
Baron
Barong Tongkok
Baros
Barru
Baruga
Barumun
Barumun Barat
Barumun Baru
Barumun Selatan
Barumun Tengah
Baruppu
Barus
Barus Utara
Barusjahe
Basa Ampek Balai Tapan
Basala
Basarang
Basidondo
Baso
Basse Sangtempe
Basse Sangtempe Utara
Batabual
Bataguh
Batahan
Batalaiworu
Batam Kota
Batang
Batang Alai Selatan
Batang Alai Timur
Batang Alai Utara
Batang Anai
Batang Angkola
Batang Asai
Batang Asam
Batang Batang
Batang Cenaku
Batang Gansal
Batang Gasan
Batang Hari Leko
Batang Kapas
Batang Kawa
Batang Kuis
Batang Lubu Sutam
Batang Lupar
Batang Masumai
Batang Merangin
Batang Natal
Batang Onang
Batang Peranap
Batang Serangan
Batang Toru
Batang Tuaka
Batangan
Batanghari
Batanghari Nuban
Batani
Batanta Selatan
Batanta Utara
Batauga
Batealit
Batee
Bathin II Pelayang
Bathin III
Bathin III Ulu
Bathin Solapan
Bathin VIII
Bati Bati
Batik Nau
Batin II Babeko
Batin XXIV
Batipuah Selatan
Batipuh
Batom
Batu
Batu Aji
Batu Ampar
Batu Atas
Batu Benawa
Batu Brak
Batu Engau
Batu Hampar
Batu Ketulis
Batu Lanteh
Batu Layar
Batu Licin
Batu Mandi
Batu Putih
Batu Sopang
Batuan
Batuceper
Batudaa
Batudaa Pantai
Batudaka
Batui
Batui Selatan
Batujajar
Batujaya
Batukara
Batukliang
Batukliang Utara
Batulappa
Batumarmar
Batununggal
Batupoaro
Batuputih
Batur
Baturaja Barat
Baturaja Timur
Baturetno
Baturiti
Baturraden
Batuwarno
Baula
Baureno
Bawang
Bawen
Bawolato
Baya Biru
Bayah
Bayan
Bayang
Bayat
Bayongbong
Bayung Lencir
Bebandem
Beber
Bebesen
Beduai
Bejen
Beji
Bekasi Barat
Bekasi Selatan
Bekasi Timur
Bekasi Utara
Bekri
Belakang Padang
Belalau
Belang
Belantikan Raya
Belat
Belawa
Belawang
Belida Darat
Belik
Belimbing
Belimbing Hulu
Belinyu
Belitang
Belitang Hilir
Belitang Hulu
Belitang II
Belitang III
Belitang Jaya
Belitang Madang Raya
Belitang Mulya
Belo
Belopa
Belopa Utara
Benai
Benakat
Benawa
Benda
Bendahara
Bendo
Bendosari
Bendungan
Bener
Bener Kelipah
Bengalon
Bengkalis
Bengkayang
Bengkong
Bengo
Benjeng
Benowo
Benteng
Bentian Besar
Benua
Benua Kayong
Benuki
Beo
Beo Selatan
Beo Utara
Beoga
Beoga Barat
Beoga Timur
Berampu
Berandan Barat
Berastagi
Beraur
Berbah
Berbak
Berbek
Bergas
Beringin
Bermani Ilir
Bermani Ulu
Bermani Ulu Raya
Beruntung Baru
Besitang
Besuk
Besuki
Besulutu
Betara
Betayau
Betcbamu
Betoambari
Betung
Beutong
Beutong Ateuh Banggalang
Bewani
Biak Barat
Biak Kota
Biak Timur
Biak Utara
Biandoga
Biaro
Biatan
Biau
Bibida
Biboki Anleu
Biboki Feotleu
Biboki Moenleu
Biboki Selatan
Biboki Tan Pah
Biboki Utara
Biduk-Biduk
Bies
Bika
Bikar
Bikomi Nilulat
Bikomi Selatan
Bikomi Tengah
Bikomi Utara
Bilah Barat
Bilah Hilir
Bilah Hulu
Bilalang
Bilato
Biluhu
Bime
Bina
Binakal
Binamu
Binangun
Binawidya
Binduriang
Bingin Kuning
Binjai
Binjai Barat
Binjai Hulu
Binjai Kota
Binjai Selatan
Binjai Timur
Binjai Utara
Binong
Binongko
Bintan Pesisir
Bintan Timur
Bintan Utara
Bintang
Bintang Ara
Bintang Bayu
Bintauna
Bintuni
Binuang
Birem Bayeun
Biringbulu
Biringkanaya
Biru-Biru
Biscoop
Bissappu
Bittuang
Biuk
Blado
Blahbatuh
Blambangan Pagar
Blambangan Umpu
Blanakan
Blang Bintang
Blang Mangat
Blangjerango
Blangkejeren
Blangpegayon
Blangpidie
Blega
Blimbing
Blimbingsari
Blora
Bluluk
Bluto
Boawae
Bobotsari
Bodeh
Bogabaida
Bogonuk
Bogor Barat
Bogor Selatan
Bogor Tengah
Bogor Timur
Bogor Utara
Bogorejo
Boja
Bojonegara
Bojonegoro
Bojong
Bojongasih
Bojonggambir
Bojonggede
Bojonggenteng
Bojongloa Kaler
Bojongloa Kidul
Bojongmangu
Bojongmanik
Bojongsari
Bojongsoang
Bokan Kepulauan
Bokat
Boking
Bokondini
Bokoneri
Bola
Bolaang
Bolaang Timur
Bolaang Uki
Bolakme
Bolangitang Barat
Bolangitang Timur
Bolano
Bolano Lambunu
Boleng
Boliyohuto
Bolo
Bomakia
Bomberay
Bomela
Bonai Darussalam
Bonang
Bonatua Lunasi
Bondifuar
Bondoala
Bondowoso
Bone
Bone Bone
Bone Raya
Bonegunu
Bonehau
Bonepantai
Bongan
Bongas
Bonggakaradeng
Bonggo
Bonggo Timur
Bongomeme
Bonjogpicung
Bonjol
Bonorowo
Bontang Barat
Bontang Selatan
Bontang Utara
Bonti
Bonto Bahari
Bonto Tiro
Bontoa
Bontoala
Bontocani
Bontoharu
Bontolempangang
Bontomanai
Bontomarannu
Bontomatene
Bontonompo
Bontonompo Selatan
Bontoramba
Bontosikuyu
Borbor
Borme
Borobudur
Boronadu
Borong
Bosar Maligas
Botain
Botin Leobele
Botolinggo
Botomuzoi
Botumoito
Botupingge
Bowobado
Boyan Tanjung
Boyolali
Boyolangu
Bpiri
Braja Selebah
Bram Itam
Brang Ene
Brang Rea
Brangsong
Brati
Brebes
Bringin
Brondong
Bruno
Bruwa
Bruyadori
Bua
Bua Ponrang
Buahbatu
Buahdua
Bualemo
Buana Pemaca
Buaran
Buay Bahuga
Buay Madang
Buay Madang Timur
Buay Pemaca
Buay Pematang Ribu Ranau Tengah
Buay Pemuka Bangsa Raja
Buay Pemuka Peliung
Buay Rawan
Buay Runjung
Buay Sandang Aji
Buayan
Bubon
Bubulan
Bubutan
Budong-Budong
Buduran
Buer
Bugi
Buguk Gona
Bugul Kidul
Buk
Bukal
Bukateja
Buke
Buki
Bukik Barisan
Bukit
Bukit Batu
Bukit Bestari
Bukit Intan
Bukit Kapur
Bukit Kemuning
Bukit Kerman
Bukit Malintang
Bukit Raya
Bukit Santuai
Bukit Sundi
Bukit Tusam
Bukitkecil
Buko
Buko Selatan
Bula
Bula Barat
Bulagi
Bulagi Selatan
Bulagi Utara
Bulak
Bulakamba
Bulang
Bulango Selatan
Bulango Timur
Bulango Ulu
Bulango Utara
Bulawa
Buleleng
Bulik
Bulik Timur
Bulo
Bulok
Bulu
Bulu Taba
Bulukerto
Bulukumpa
Bululawang
Bulupoddo
Buluspesantren
Bumi Agung
Bumi Makmur
Bumi Nabung
Bumi Ratu Nuban
Bumi Raya
Bumi Waras
Bumiaji
Bumiayu
Bumijawa
Bunaken
Bunaken Kepulauan
Bunga Mas
Bunga Mayang
Bunga Raya
Bungah
Bungatan
Bungaya
Bungbulang
Bungi
Bungin
Bungkal
Bungku Barat
Bungku Pesisir
Bungku Selatan
Bungku Tengah
Bungku Timur
Bungku Utara
Bungo Dani
Bungoro
Bungur
Bunguran Barat
Bunguran Batubi
Bunguran Selatan
Bunguran Tengah
Bunguran Timur
Bunguran Timur Laut
Bunguran Utara
Bungursari
Bungus Teluk Kabung
Bunobogu
Bunta
Buntao
Buntu Batu
Buntu Pane
Buntu Pepasan
Buntulia
Buntumalangka
Bunut
Bunut Hilir
Bunut Hulu
Bunyu
Burau
Burneh
Buru
Buruway
Busang
Busungbiu
Butuh
Buyasuri
Cabangbungin
Cadasari
Cakranegara
Cakung
Camba
Cambai
Campaka
Campakamulya
Campalagian
Camplong
Campurdarat
Candi
Candi Laras Selatan
Candi Laras Utara
Candimulyo
Candipuro
Candiroto
Candisari
Candung
Cangkringan
Cangkuang
Cantigi
Capkala
Carenang
Caringin
Carita
Cariu
Catubouw
Cawas
Celala
Cempa
Cempaga
Cempaga Hulu
Cempaka
Cempaka Putih
Cendana
Cengal
Cengkareng
Cenrana
Ceper
Cepiring
Cepogo
Cepu
Cerbon
Cerenti
Cerme
Cermee
Cermin Nan Gedang
Ciambar
Ciamis
Ciampea
Ciampel
Cianjur
Ciasem
Ciater
Ciawi
Ciawigebang
Cibadak
Cibal
Cibal barat
Cibaliung
Cibalong
Cibarusah
Cibatu
Cibeber
Cibeunying Kaler
Cibeunying Kidul
Cibeureum
Cibingbin
Cibinong
Cibiru
Cibitung
Cibiuk
Cibodas
Cibogo
Cibuaya
Cibugel
Cibungbulang
Cicalengka
Cicantayan
Cicendo
Cicurug
Cidadap
Cidahu
Cidaun
Cidolog
Ciemas
Cigalontang
Cigandamekar
Cigasong
Cigedug
Cigemblong
Cigeulis
Cigombong
Cigudeg
Cigugur
Cihampelas
Cihara
Cihaurbeuti
Cihideung
Cihurip
Cijaku
Cijambe
Cijati
Cijeruk
Cijeungjing
Cijulang
Cikadu
Cikajang
Cikakak
Cikalong
Cikalongkulon
Cikalongwetan
Cikampek
Cikancung
Cikande
Cikarang Barat
Cikarang Pusat
Cikarang Selatan
Cikarang Timur
Cikarang Utara
Cikatomas
Cikaum
Cikedal
Cikedung
Cikelet
Cikembar
Cikeusal
Cikeusik
Cikidang
Cikijing
Cikole
Cikoneng
Cikulur
Cikupa
Cilacap Selatan
Cilacap Tengah
Cilacap Utara
Cilaku
Cilamaya Kulon
Cilamaya Wetan
Cilandak
Cilawu
Cilebak
Cilebar
Ciledug
Cilegon
Cileles
Cilengkrang
Cileungsi
Cileunyi
Cililin
Cilimus
Cilincing
Cilodong
Cilograng
Cilongok
Cimahi
Cimahi Selatan
Cimahi Tengah
Cimahi Utara
Cimalaka
Cimanggis
Cimanggu
Cimanggung
Cimanuk
Cimaragas
Cimarga
Cimaung
Cimenyan
Cimerak
Cina
Cinambo
Cinangka
Cineam
Cinere
Cingambul
Ciniru
Cintapuri Darussalam
Ciomas
Cipaku
Cipanas
Ciparay
Cipari
Cipatat
Cipatujah
Cipayung
Cipedes
Cipeucang
Cipeundeuy
Cipicung
Cipocok Jaya
Cipondoh
Cipongkor
Cipunagara
Ciputat
Ciputat Timur
Ciracap
Ciracas
Ciranjang
Cireunghas
Cirinten
Ciruas
Cisaat
Cisaga
Cisalak
Cisarua
Cisata
Cisauk
Cisayong
Ciseeng
Cisewu
Cisitu
Cisoka
Cisolok
Cisompet
Cisurupan
Citak-Mitak
Citamiang
Citangkil
Citeureup
Citta
Ciwandan
Ciwaringin
Ciwaru
Ciwidey
Cluring
Cluwak
Coblong
Colomadu
Comal
Compreng
Concong
Conggeang
Congkar
Cot Girek
Cubinong
Cugenang
Cukuh Balak
Culamega
Curahdami
Curio
Curug
Curugbitung
Curugkembar
Curup
Curup Selatan
Curup Tengah
Curup Timur
Curup Utara
Dabun Gelang
Dadahup
Dagai
Dagangan
Daha Barat
Daha Selatan
Daha Utara
Dako Pemean
Dal
Damai
Damang Batu
Damar
Damau
Damer
Dampal Selatan
Dampal Utara
Dampelas
Dampit
Danau Kembar
Danau Kerinci
Danau Kerinci Barat
Danau Panggang
Danau Paris
Danau Seluluk
Danau Sembuluh
Danau Sipin
Danau Teluk
Dander
Dangia
Danime
Danurejan
Dapurang
Darangdan
Darma
Darmaraja
Darul Aman
Darul Falah
Darul Hasanah
Darul Hikmah
Darul Ihsan
Darul Imarah
Darul Kamal
Darul Makmur
Darussalam
Dasuk
Dataran Beimes
Dataran Isim
Datuk Bandar
Datuk Bandar Timur
Datuk Lima Puluh
Datuk Tanah Datar
Dau
Dawan
Dawarblandong
Dawe
Dawelor Dawera
Dawuan
Dayeuhkolot
Dayeuhluhur
Dayun
Dedai
Deiyai Miyo
Dekai
Deket
Delang
Delanggu
Deleng Pokhkisen
Deli Tua
Delima
Delta Pawan
Demak
Demba
Demon Pagong
Dempet
Dempo Selatan
Dempo Tengah
Dempo Utara
Demta
Dendang
Dende' Piongan Napo
Dengilo
Denpasar Barat
Denpasar Selatan
Denpasar Timur
Denpasar Utara
Dente Teladas
Depapre
Depati Tujuh
Depok
Der Koumur
Dervos
Detukeli
Detusoko
Dewantara
Didohu
Dimba
Dimembe
Dipa
Dirwemna
Diwek
Dlanggu
Dlingo
Dogiyai
Dogomo
Doko
Dokome
Dolat Rayat
Dolo
Dolo Barat
Dolo Selatan
Dolog Masagal
Dolok
Dolok Batu Nanggar
Dolok Masihul
Dolok Merawan
Dolok Panribuan
Dolok Pardamean
Dolok Sanggul
Dolok Sigompulon
Dolok Silao
Dolopo
Dompu
Dondo
Donggo
Dongko
Donomulyo
Donorojo
Donri-Donri
Doreng
Doro
Doufo
Dow
Dramaga
Dringu
Driyorejo
Dua Boccoe
Dua Pitue
Duampanua
Duduksampeyan
Duhiadaa
Dukuh Pakis
Dukuhseti
Dukuhturi
Dukuhwaru
Dukun
Dukupuntang
Dulupi
Dumadama
Dumai Barat
Dumai Kota
Dumai Selatan
Dumai Timur
Dumbo Raya
Dumoga
Dumoga Barat
Dumoga Tengah
Dumoga Tenggara
Dumoga Timur
Dumoga Utara
Dundu
Dungaliyo
Dungingi
Dungkek
Duo Koto
Durai
Duram
Duren Sawit
Durenan
Duripoku
Duruka
Dusun Hilir
Dusun Selatan
Dusun Tengah
Dusun Timur
Dusun Utara
Ebungfao
Edera
Egiam
Eipumek
Ekadide
Elar
Elar Selatan
Elelim
Elikobal
Ella Hilir
Elpaputih
Embaloh Hilir
Embaloh Hulu
Embetpen
Empanang
Empang
Empat Petulai Dangku
Ende
Ende Selatan
Ende Tengah
Ende Timur
Ende Utara
Endomen
Enggal
Enggano
Enok
Enrekang
Entikong
Eragayam
Erelmakawia
Eremerasa
Eris
Eromoko
Essang
Essang Selatan
Fafurwar
Fajar Timur
Fak-Fak
Fak-Fak Barat
Fak-Fak Tengah
Fak-Fak Timur
Fakfak Timur Tengah
Fanayama
Fatukopa
Fatuleu
Fatuleu Barat
Fatuleu Tengah
Fatumnasi
Fautmolo
Fawi
Fayit
Fef
Fena Fafan
Fena Leisela
Firiwage
Fofi
Fokour
Fordata
Furwagi
Gabek
Gabus
Gabuswetan
Gading
Gading Cempaka
Gading Rejo
Gadingrejo
Gadung
Gajah
Gajah Putih
Gajahmungkur
Galang
Galela
Galela Barat
Galela Selatan
Galela Utara
Galesong
Galesong Selatan
Galesong Utara
Galing
Galis
Galur
Gambir
Gambiran
Gambut
Gamelia
Gampengrejo
Gamping
Gandangbatu Sillanan
Gandapura
Ganding
Gandrungmangu
Gandus
Gandusari
Gane Barat
Gane Barat Selatan
Gane Barat Utara
Gane Timur
Gane Timur Selatan
Gane Timur Tengah
Ganeas
Gangga
Ganra
Gantar
Gantarang
Gantarang Keke
Gantiwarno
Gantung
Gapura
Garawangi
Garoga
Garum
Garung
Garut Kota
Gatak
Gaung
Gaung Anak Serka
Gayam
Gayamsari
Gayungan
Gearek
Gebang
Gebog
Gedangan
Gedangsari
Gedebage
Gedeg
Gedong Tataan
Gedongtengen
Gedung Aji
Gedung Aji Baru
Gedung Meneng
Gedung Surian
Geger
Gegerbitung
Gegesik
Gekbrong
Gelok Beam
Gelumbang
Gemarang
Gemawang
Gembong
Gemeh
Gemolong
Gempol
Gemuh
Gending
Geneng
Genteng
Gentuma Raya
Genuk
Geragai
Gerih
Gerogol
Gerokgak
Gerung
Gerunggang
Geselma
Gesi
Getasan
Geumpang
Geureudong Pase
Geya
Geyer
Gianyar
Gido
Gika
Giliginting
Gilireng
Gilubandu
Giri
Giri Mulya
Girian
Girimarto
Girimaya
Girimulyo
Girisubo
Giritontro
Giriwoyo
Girsang Sipangan Bolon
Gisting
Gladagsari
Glagah
Glenmore
Glumpang Baro
Glumpang Tiga
Goa Balim
Godean
Godong
Golewa
Golewa Barat
Golewa Selatan
Gollo
Gombong
Gome
Gome Utara
Gomo
Gondang
Gondanglegi
Gondangrejo
Gondangwetan
Gondokusuman
Gondomanan
Gorom Timur
Goyage
Grabag
Grabagan
Grati
Greged
Gresi Selatan
Gresik
Gringsing
Grobogan
Grogol
Grogol Petamburan
Grong-grong
Grujugan
Gu
Gubeng
Gubug
Gubume
Gucialit
Gudo
Guguak
Guguak Panjang
Guluk-Guluk
Gumay Talang
Gumay Ulu
Gumbasa
Gumelar
Gumukmas
Guna
Gundagi
Gunem
Guntur
Gunuang Omeh
Gunung Agung
Gunung Alip
Gunung Anyar
Gunung Bintang Awai
Gunung Jati
Gunung Kaler
Gunung Kerinci
Gunung Kijang
Gunung Labuhan
Gunung Malela
Gunung Maligas
Gunung Megang
Gunung Meriah
Gunung Pelindung
Gunung Purei
Gunung Puyuh
Gunung Raya
Gunung Sahilan
Gunung Sitember
Gunung Sugih
Gunung Tabur
Gunung Talang
Gunung Tanjung
Gunung Terang
Gunung Timang
Gunung Tujuh
Gunung Tuleh
Gunungguruh
Gununghalu
Gunungkencana
Gunungpati
Gunungputri
Gunungsari
Gunungsindur
Gunungsitoli
Gunungsitoli Alo'oa
Gunungsitoli Barat
Gunungsitoli Idanoi
Gunungsitoli Selatan
Gunungsitoli Utara
Gunungtoar
Gunungwungkal
Gupura
Gurage
Gurah
Habinsaran
Haharu
Haju
Halong
Halongonan
Halongonan Timur
Hampang
Hamparan Perak
Hamparan Rawang
Hanau
Hantakan
Hantara
Haranggaol Horisan
Harau
Harian
Harjamukti
Haruai
Haruyan
Hatonduhan
Hatungun
Haur Gading
Haurgeulis
Haurwangi
Hawu Mehara
Helumo
Heram
Hereapini
Herlang
Hewokloang
Hibala
Hiliduho
Hilimegai
Hilipuk
Hiliran Gumanti
Hilisalawa'ahe
Hiliserangkai
Hinai
Hingk
Hitadipa
Hoat Sorbay
Hobard
Hogio
Holuwon
Homeyo
Hoya
Hu'u
Huamual
Huamual Belakang
Hubikiak
Hubikosi
Hulonthalangi
Hulu Gurung
Hulu Kuantan
Hulu Palik
Hulu Sihapas
Hulu Sungai
Hulu Sungkai
Huristak
Huruna
Huta Bargot
Hutabayu Raja
Hutaraja Tinggi
IV Jurai
IV Koto
IV Koto Aua Malintang
IV Nagari
IV Nagari Bayang Utara
IX Koto Sungai Lasi
Ibele
Ibu
Ibu Selatan
Ibu Utara
Ibun
Idanogawo
Idanotae
Idi Rayeuk
Idi Timur
Idi Tunong
Ilaga
Ilaga Utara
Ilamburawi
Ile Ape
Ile Ape Timur
Ile Boleng
Ile Bura
Ile Mandiri
Ilir Barat Dua
Ilir Barat Satu
Ilir Talo
Ilir Timur Dua
Ilir Timur Satu
Ilir Timur Tiga
Ilu
Ilugwa
Ilwayab
Imogiri
Inamosol
Inanwatan
Indihiang
Indra Jaya
Indra Makmu
Indrajaya
Indralaya
Indralaya Selatan
Indralaya Utara
Indramayu
Indrapuri
Inerie
Inggerus
Ingin Jaya
Inikgal
Iniyandit
Iniye
Insana
Insana Barat
Insana Fafinesu
Insana Tengah
Insana Utara
Inuman
Io Kufeu
Ipuh
Ireres
Irimuli
Itlay Hisage
Iwaka
Iwoimendaa
Iwur
Jabiren Raya
Jabon
Jabung
Jagakarsa
Jagebob
Jagoi Babang
Jagong Jeget
Jailolo
Jailolo Selatan
Jair
Jakabaring
Jaken
Jakenan
Jalaksana
Jalancagak
Jamanis
Jambangan
Jambe
Jambesari Darus Sholah
Jambi Luar Kota
Jambi Selatan
Jambi Timur
Jamblang
Jambon
Jambu
Jampangkulon
Jampangtengah
Janapria
Jangka
Jangka Buya
Jangkang
Jangkar
Jangkat
Jangkat Timur
Japah
Japara
Jarai
Jaro
Jasinga
Jaten
Jati
Jati Agung
Jatiasih
Jatibanteng
Jatibarang
Jatigede
Jatikalen
Jatilawang
Jatiluhur
Jatinagara
Jatinangor
Jatinegara
Jatinom
Jatinunggal
Jatipurno
Jatipuro
Jatirejo
Jatirogo
Jatiroto
Jatisampurna
Jatisari
Jatisrono
Jatitujuh
Jatiuwung
Jatiwangi
Jatiwaras
Jatiyoso
Jawa Maraja Bah Jambi
Jawai
Jawai Selatan
Jawilan
Jaya
Jaya Baru
Jayakerta
Jayaloka
Jayanti
Jayapura
Jayapura Selatan
Jayapura Utara
Jebres
Jebus
Jejangkit
Jejawi
Jekan Raya
Jekulo
Jelai
Jelai Hulu
Jelbuk
Jelimpo
Jelutung
Jemaja
Jemaja Barat
Jemaja Timur
Jembrana
Jempang
Jenamas
Jenangan
Jenar
Jenawi
Jenggawah
Jenu
Jepara
Jepon
Jerebuu
Jereweh
Jerowaru
Jeruklegi
Jetfa
Jetis
Jetsy
Jeumpa
Jeunieb
Jiken
Jila
Jiput
Jirak Jaya
Jita
Jiwan
Joerat
Jogonalan
Jogorogo
Jogoroto
Johan Pahlawan
Johar Baru
Jombang
Jonggat
Jonggol
Jongkat
Jongkong
Jorlang Hataran
Jorong
Joutu
Jrengik
Juai
Juhar
Jujuhan
Jujuhan Ilir
Juli
Julok
Jumantono
Jumapolo
Jumo
Junjung Sirih
Junrejo
Juntinyuat
Juwana
Juwangi
Juwiring
KI'E
Kabaena
Kabaena Barat
Kabaena Selatan
Kabaena Tengah
Kabaena Timur
Kabaena Utara
Kabandungan
Kabangka
Kabanjahe
Kabaruan
Kabat
Kabawo
Kabianggama
Kabila
Kabila Bone
Kabola
Kabuh
Kabun
Kadatua
Kademangan
Kadia
Kadipaten
Kadudampit
Kadugede
Kaduhejo
Kadungora
Kadupandak
Kadur
Kahaungu Eti
Kahayan Hilir
Kahayan Hulu Utara
Kahayan Kuala
Kahayan Tengah
Kahu
Kai
Kaibar
Kaidipang
Kaimana
Kairatu
Kairatu Barat
Kais
Kais Darat
Kaisenar
Kaitaro
Kajang
Kajen
Kajoran
Kajuara
Kakas
Kakas Barat
Kakuluk Mesak
Kalaena
Kalanganyar
Kalapanunggal
Kalasan
Kalawat
Kaledupa
Kaledupa Selatan
Kalianda
Kalianget
Kaliangkrik
Kalibagor
Kalibaru
Kalibawang
Kalibening
Kalibunder
Kalidawir
Kalideres
Kalidoni
Kaligesing
Kaligondang
Kalijambe
Kalijati
Kalikajar
Kalikotes
Kalimanah
Kalimanggis
Kalinyamatan
Kaliorang
Kaliori
Kalipare
Kalipucang
Kalipuro
Kalirejo
Kalis
Kalisat
Kalitengah
Kalitidu
Kaliwates
Kaliwedi
Kaliwiro
Kaliwungu
Kaliwungu Selatan
Kalomdol
Kalome
Kalongan
Kaloran
Kalukku
Kalumpang
Kamal
Kamang Baru
Kamang Magek
Kamanre
Kambata Mapambuhang
Kambera
Kamboneri
Kambowa
Kambrau
Kambu
Kamipang
Kampa
Kampak
Kampar
Kampar Kiri
Kampar Kiri Hilir
Kampar Kiri Hulu
Kampar Kiri Tengah
Kampar Utara
Kampung Laut
Kampung Melayu
Kampung Rakyat
Kamu
Kamu Selatan
Kamu Timur
Kamu Utara
Kamundan
Kanatang
Kandangan
Kandanghaur
Kandangserang
Kandat
Kandeman
Kandis
Kangae
Kangayan
Kanggime
Kangkung
Kanigaran
Kanigoro
Kanor
Kao
Kao Barat
Kao Teluk
Kao Utara
Kapala Pitu
Kapas
Kapiraya
Kapoiala
Kapongan
Kapontori
Kaptel
Kapuas
Kapuas Barat
Kapuas Hilir
Kapuas Hulu
Kapuas Kuala
Kapuas Murung
Kapuas Tengah
Kapuas Timur
Kapur IX
Karamat
Karang Agung Ilir
Karang Bahagia
Karang Baru
Karang Bintang
Karang Dapo
Karang Intan
Karang Jaya
Karang Pilang
Karang Tanjung
Karang Tengah
Karang Tinggi
Karangampel
Karangan
Karanganom
Karanganyar
Karangasem
Karangawen
Karangbinangun
Karangdadap
Karangdowo
Karanggayam
Karanggede
Karanggeneng
Karangjambu
Karangjati
Karangkancana
Karangkobar
Karanglewas
Karangmalang
Karangmojo
Karangmoncol
Karangnongko
Karangnunggal
Karangpandan
Karangpawitan
Karangpenang
Karangploso
Karangpucung
Karangrayung
Karangreja
Karangrejo
Karangsambung
Karangsembung
Karangtengah
Karangwareng
Karas
Karau Kuala
Karawaci
Karawang Barat
Karawang Timur
Kare
Karera
Karimun
Karimunjawa
Karossa
Kartasura
Kartoharjo
Karu
Karubaga
Karusen Janang
Karya Penggawa
Kasembon
Kasemen
Kasi
Kasihan
Kasiman
Kasimbar
Kasiruta Barat
Kasiruta Timur
Kasokandel
Kasomalang
Kasreman
Kasui
Katala Hamu Lingu
Katang Bidare
Katapang
Kateman
Katibung
Katiku Tana
Katiku Tana Selatan
Katingan Hilir
Katingan Hulu
Katingan Kuala
Katingan Tengah
Katobu
Katoi
Kaubun
Kauditan
Kauman
Kaur Selatan
Kaur Tengah
Kaur Utara
Kaureh
Kawagit
Kawali
Kawalu
Kawangkoan
Kawangkoan Barat
Kawangkoan Utara
Kaway XVI
Kawedanan
Kawor
Kawunganten
Kayan Hilir
Kayan Hulu
Kayan Selatan
Kayangan
Kayauni
Kayen
Kayen Kidul
Kayo
Kayoa
Kayoa Barat
Kayoa Selatan
Kayoa Utara
Kayu Agung
Kayu Aro
Kayu Aro Barat
Kebakkramat
Kebar
Kebar Selatan
Kebar Timur
Kebasen
Kebawetan
Kebayakan
Kebayoran Baru
Kebayoran Lama
Kebo
Kebomas
Kebon Jeruk
Kebonagung
Kebonarum
Kebonpedes
Kebonsari
Kebumen
Kebun Tebu
Kedamaian
Kedamean
Kedaton
Kedaton Peninjauan Raya
Kedawung
Kedewan
Kediri
Kedokan Bunder
Kedondong
Kedopok
Kedu
Kedung
Kedung Waringin
Kedungadem
Kedungbanteng
Kedungdung
Kedunggalar
Kedungjajang
Kedungjati
Kedungkandang
Kedungpring
Kedungreja
Kedungtuban
Kedungwaru
Kedungwuni
Kedurang
Kedurang Ilir
Keera
Kegayem
Kei Besar
Kei Besar Selatan
Kei Besar Selatan Barat
Kei Besar Utara Barat
Kei Besar Utara Timur
Kei Kecil
Kei Kecil Barat
Kei Kecil Timur
Kei Kecil Timur Selatan
Kejajar
Kejaksan
Kejayan
Kejobong
Kejuruan Muda
Kelam Permai
Kelam Tengah
Kelapa
Kelapa Dua
Kelapa Gading
Kelapa Kampit
Kelapa Lima
Kelara
Kelay
Kelayang
Kelekar
Kelila
Keliling Danau
Kelimutu
Keling
Kelua
Keluang
Kelubagolit
Kelulome
Kelumbayan
Kelumbayan Barat
Kelumpang Barat
Kelumpang Hilir
Kelumpang Hulu
Kelumpang Selatan
Kelumpang Tengah
Kelumpang Utara
Kema
Kemalang
Kemang
Kemangkon
Kemayoran
Kembang
Kembang Janggut
Kembang Tanjong
Kembangan
Kembangbahu
Kembaran
Kembayan
Kembru
Kembu
Kemiling
Kemiri
Kemlagi
Kempas
Kempo
Kemranjen
Kemtuk
Kemtuk Gresi
Kemuning
Kemusu
Kencong
Kendahe
Kendal
Kendari
Kendari Barat
Kendawangan
Kendit
Kenduruan
Kenjeran
Kenohan
Kenyam
Keo Tengah
Kepahiang
Kepala Madan
Kepanjen
Kepanjenkidul
Kepenuhan
Kepenuhan Hulu
Kepetakan
Kepil
Kepohbaru
Kepulauan Ambai
Kepulauan Aruri
Kepulauan Ayau
Kepulauan Bala Balakang
Kepulauan Botanglomang
Kepulauan Joronga
Kepulauan Karimata
Kepulauan Luang Sermata
Kepulauan Manipa
Kepulauan Marore
Kepulauan Masaloka Raya
Kepulauan Pongok
Kepulauan Posek
Kepulauan Roma
Kepulauan Sangkarrang
Kepulauan Sembilan
Kepulauan Seribu Selatan
Kepulauan Seribu Utara
Kepulauan Tanakeke
Kepung
Kerajaan
Kerambitan
Kerek
Kerinci Kanan
Keritang
Kerjo
Kerkap
Kersamanah
Kersana
Kertajati
Kertak Hanyar
Kertanegara
Kertapati
Kertasari
Kertasemaya
Kertek
Kertosono
Keruak
Kerumutan
Kesamben
Kesambi
Kesesi
Kesu
Kesugihan
Ketahun
Ketambe
Ketanggungan
Ketapang
Ketol
Ketungau Hilir
Ketungau Hulu
Ketungau Tengah
Keumala
Kewapante
Ki
Kian Darat
Kiaracondong
Kiarapedes
Kibin
Kikim Barat
Kikim Selatan
Kikim Tengah
Kikim Timur
Kilmid
Kilmury
Kilo
Kimaam
Kinal
Kinali
Kindang
Kinovaro
Kintamani
Kintap
Kintom
Kirihi
Kisam Ilir
Kisam Tinggi
Kisar Selatan
Kisar Utara
Kismantoro
Kiwirok
Kiwirok Timur
Kiyage
Klabang
Klabot
Klakah
Klambu
Klamono
Klampis
Klangenan
Klapanunggal
Klari
Klasafet
Klaso
Klaten Selatan
Klaten Tengah
Klaten Utara
Klaurung
Klawak
Klayili
Kledung
Klego
Klirong
Klojen
Kluet Selatan
Kluet Tengah
Kluet Timur
Kluet Utara
Klungkung
Koba
Kobakma
Kobalima
Kobalima Timur
Kodeoha
Kodi
Kodi Balaghar
Kodi Bangedo
Kodi Utara
Kofiau
Koja
Kok Baun
Kokalukuna
Kokap
Kokas
Kokoda
Kokoda Utara
Kokop
Kolaka
Kolang
Kolawa
Kolbano
Kolf Braza
Kolono
Kolono Timur
Kombay
Kombeng
Kombi
Kombut
Komodo
Kona
Konang
Konawe
Konda
Kondaga
Konhir
Kontu Kowuna
Kontuar
Kontunaga
Kopang
Kopay
Kopo
Kora
Koragi
Kormomolin
Koroncong
Koroptak
Koroway Buluanop
Korupun
Kosambi
Kosarek
Kosiwo
Kot olin
Kota
Kota Agung
Kota Agung Barat
Kota Agung Timur
Kota Arga Makmur
Kota Atambua
Kota Bahagia
Kota Baharu
Kota Bangun
Kota Bangun Darat
Kota Barat
Kota Baru
Kota Besi
Kota Gajah
Kota Jantho
Kota Juang
Kota Kefamenanu
Kota Kisaran Barat
Kota Kisaran Timur
Kota Komba
Kota Komba Utara
Kota Kualasinpang
Kota Kudus
Kota Lama
Kota Maba
Kota Manna
Kota Masohi
Kota Mukomuko
Kota Padang
Kota Raja
Kota Selatan
Kota Sigli
Kota Soe
Kota Sumenep
Kota Tambolaka
Kota Tengah
Kota Ternate Selatan
Kota Ternate Tengah
Kota Ternate Utara
Kota Timur
Kota Utara
Kota Waikabubak
Kota Waingapu
Kota Waisai
Kotaanyar
Kotabumi
Kotabumi Selatan
Kotabumi Utara
Kotabunan
Kotagede
Kotamobagu Barat
Kotamobagu Selatan
Kotamobagu Timur
Kotamobagu Utara
Kotanopan
Kotapinang
Kotarih
Kotawaringin Lama
Koting
Koto Balingka
Koto Baru
Koto Besar
Koto Gasib
Koto Kampar Hulu
Koto Parik Gadang Diateh
Koto Patamuan
Koto Salak
Koto Tangah
Koto VII
Koto XI Tarusan
Kouh
Kradenan
Kragan
Kragilan
Kraksaan
Kramat
Kramatjati
Kramatmulya
Kramatwatu
Kramongmongga
Kranggan
Krangkeng
Kras
Kraton
Krayan
Krayan Barat
Krayan Selatan
Krayan Tengah
Krayan Timur
Krejengan
Krembangan
Krembung
Krepkuri
Kresek
Kretek
Krian
Kromengan
Kronjo
Kroya
Krucil
Krueng Barona Jaya
Krueng Sabee
Krui Selatan
Kuala
Kuala Baru
Kuala Batee
Kuala Behe
Kuala Betara
Kuala Cenaku
Kuala Indragiri
Kuala Jambi
Kuala Kampar
Kuala Kencana
Kuala Mandor B
Kuala Pesisir
Kualin
Kualuh Hilir
Kualuh Hulu
Kualuh Leidong
Kualuh Selatan
Kuanfatu
Kuantan Hilir
Kuantan Hilir Seberang
Kuantan Mudik
Kuantan Tengah
Kuari
Kuaro
Kuatnana
Kubu
Kubu Babussalam
Kubung
Kubutambahan
Kudu
Kulawi
Kulawi Selatan
Kulim
Kulisusu
Kulisusu Barat
Kulisusu Utara
Kulo
Kuly Lanny
Kumai
Kumelembuai
Kumpeh
Kumpeh Ulu
Kumun Debai
Kundur
Kundur Barat
Kundur Utara
Kunduran
Kuningan
Kunir
Kunjang
Kunto Darussalam
Kuok
Kupang Barat
Kupang Tengah
Kupang Timur
Kupitan
Kur Selatan
Kuranji
Kurau
Kuri
Kuri Wamesa
Kurik
Kurima
Kuripan
Kurra
Kurulu
Kurun
Kusambi
Kusan Hilir
Kusan Hulu
Kusan Tengah
Kuta
Kuta Alam
Kuta Baro
Kuta Blang
Kuta Cot Glie
Kuta Makmur
Kuta Malaka
Kuta Raja
Kuta Selatan
Kuta Utara
Kutabuluh
Kutalimbaru
Kutambaru
Kutapanjang
Kutasari
Kutawaluya
Kutawaringin
Kute Panang
Kute Siantan
Kutoarjo
Kutorejo
Kutowinangun
Kuwarasan
Kuwus
Kuwus Barat
Kuyawage
Kwadungan
Kwamki Narama
Kwandang
Kwanyar
Kwelamdua
Kwesefo
Kwikma
Kwoor
Labakkang
Labang
Labangka
Labobo
Laboya Barat
Labuan
Labuan Amas Selatan
Labuan Amas Utara
Labuapi
Labuhan Badas
Labuhan Deli
Labuhan Haji
Labuhan Maringgai
Labuhan Ratu
Labuhanhaji
Labuhanhaji Barat
Labuhanhaji Timur
Ladongi
Lae Parira
Laenmanen
Laeya
Lage
Laguboti
Laham
Lahat
Lahat Selatan
Lahei
Lahei Barat
Lahewa
Lahewa Timur
Lahomi
Lahusa
Laikang
Lainea
Lais
Lakarsantri
Lakbok
Lakea
Lakudo
Lalabata
Lalan
Lalembuu
Lalolae
Lalonggasumeeto
Lamaknen
Lamaknen Selatan
Lamala
Lamandau
Lamasi
Lamasi Timur
Lamba Leda
Lamba Leda Selatan
Lamba Leda Timur
Lamba Leda Utara
Lambai
Lambandia
Lambewi
Lambitu
Lamboya
Lambu
Lambu Kibang
Lambuya
Lamongan
Lampasio
Lampihong
Lamposi Tigo Nagori
Lamuru
Landasan Ulin
Landawe
Landono
Landu Leko
Langda
Langensari
Langgam
Langgikima
Langgudu
Langkahan
Langkaplancar
Langkapura
Langke Rembong
Langowan Barat
Langowan Selatan
Langowan Timur
Langowan Utara
Langsa Barat
Langsa Baro
Langsa Kota
Langsa Lama
Langsa Timur
Lannyna
Lanrisang
Lantari Jaya
Lantung
Laonti
Lapandewa
Lapang
Lape
Lappariaja
Larangan
Larantuka
Lareh Sago Halaban
Laren
Lariang
Larompong
Larompong Selatan
Lasalepa
Lasalimu
Lasalimu Selatan
Lasem
Lasiolat
Lasolo
Lasolo Kepulauan
Lasusua
Latambaga
Latimojong
Latoma
Lau
Laubaleng
Laung Tuhup
Laut Tador
Laut Tawar
Lawa
Lawan Wetan
Lawang
Lawang Kidul
Lawe Alas
Lawe Bulan
Lawe Sigala-Gala
Lawe Sumur
Laweyan
Lea-Lea
Lebak Wangi
Lebakbarang
Lebakgedong
Lebaksiu
Lebakwangi
Lebatukan
Lebong Atas
Lebong Sakti
Lebong Selatan
Lebong Tengah
Lebong Utara
Leces
Lede
Ledo
Ledokombo
Legok
Legonkulon
Leihitu
Leihitu Barat
Leitimur Selatan
Lekok
Leksono
Leksula
Lela
Lelak
Lelea
Leles
Lemahabang
Lemahsugih
Lemahwungkuk
Lembah Bawang
Lembah Gumanti
Lembah Masurai
Lembah Melintang
Lembah Sabil
Lembah Segar
Lembah Seulawah
Lembah Sorik Marapi
Lembak
Lembang
Lembang Jaya
Lembar
Lembean Timur
Lembeh Selatan
Lembeh Utara
Lembeyan
Lembo
Lembo Raya
Lembor
Lembor Selatan
Lembur
Lembursitu
Lemito
Lemong
Lempuing
Lempuing Jaya
Lenangguar
Lendah
Lenek
Lengayang
Lengkiti
Lengkong
Lenteng
Lepar
Lepembusu Kelisoke
Leupung
Leuser
Leuwidamar
Leuwigoong
Leuwiliang
Leuwimunding
Leuwisadeng
Leuwisari
Lewa
Lewa Tidahu
Lewolema
Lhoknga
Lhoksukon
Lhoong
Li Anogomma
Liang
Liang Anggang
Libarek
Libureng
Licin
Ligung
Likupang Barat
Likupang Selatan
Likupang Timur
Lilialy
Liliriaja
Lilirilau
Lima Kaum
Lima Puluh
Lima Puluh Pesisir
Limapuluh
Limau
Limbangan
Limboro
Limboto
Limboto Barat
Limbur Lubuk Mengkuang
Limo
Limpasu
Limpung
Limun
Lindu
Linge
Lingga
Lingga Bayu
Lingga Timur
Lingga Utara
Linggang Bigung
Linggo Sari Baganti
Lingsar
Lintang Kanan
Lintau Buo
Lintau Buo Utara
Lintong Nihuta
Lio Timur
Lirik
Lirung
Liukang Kalmas
Liukang Tangaya
Liukang Tupabbiring
Liukang Tupabbiring Utara
Loa Janan
Loa Janan Ilir
Loa Kulu
Loaholu
Loano
Lobalain
Lobu
Loceret
Loea
Logas Tanah Darat
Lohbener
Lohia
Lokpaikat
Loksado
Lolak
Lolat
Lolayan
Loli
Loloda
Loloda Kepulauan
Loloda Tengah
Loloda Utara
Lolofitu Moi
Lolomatua
Lolong Guba
Lolowau
Long Apari
Long Bagun
Long Hubung
Long Ikis
Long Iram
Long Kali
Long Mesangat
Long Pahangai
Longkib
Lopok
Lore Barat
Lore Peore
Lore Selatan
Lore Tengah
Lore Timur
Lore Utara
Losarang
Losari
Lotu
Loura
Lowokwaru
Luahagundre Maniamolo
Luak
Luas
Lubai
Lubai Ulu
Lubuak Aluang
Lubuk Baja
Lubuk Barumun
Lubuk Basung
Lubuk Batang
Lubuk Batu Jaya
Lubuk Begalung
Lubuk Besar
Lubuk Dalam
Lubuk Keliat
Lubuk Kilangan
Lubuk Linggau Barat I
Lubuk Linggau Barat II
Lubuk Linggau Selatan I
Lubuk Linggau Selatan II
Lubuk Linggau Timur I
Lubuk Linggau Timur II
Lubuk Linggau Utara I
Lubuk Linggau Utara II
Lubuk Pakam
Lubuk Pinang
Lubuk Raja
Lubuk Sandi
Lubuk Sikaping
Lubuk Sikarah
Lubuk Tarok
Lueng Bata
Luhak Nan Duo
Lumajang
Lumar
Lumban Julu
Lumbang
Lumbir
Lumbis
Lumbis Hulu
Lumbis Ogong
Lumbis Pansiangan
Lumbok Seminung
Lumbung
Lumo
Lumut
Lunang
Lungkang Kule
Lunyuk
Luragung
Luwuk
Luwuk Selatan
Luwuk Timur
Luwuk Utara
Luyo
Ma'u
Maba
Maba Selatan
Maba Tengah
Maba Utara
Mabugi
Macang Pacar
Madang Suku I
Madang Suku II
Madang Suku III
Madapangga
Madat
Madidir
Madiun
Madukara
Maduran
Maesa
Maesaan
Maesan
Mage'abume
Magelang Selatan
Magelang Tengah
Magelang Utara
Magepanda
Magersari
Magetan
Maginti
Mahu
Maima
Maiwa
Maja
Majalaya
Majalengka
Majasari
Majauleng
Maje
Majenang
Makale
Makale Selatan
Makale Utara
Makarti Jaya
Makasar
Makassar
Makbon
Makian Barat
Makimi
Makki
Makmur
Malabotom
Maladum Mes
Malaimsimsa
Malaka Barat
Malaka Tengah
Malaka Timur
Malalak
Malalayang
Malangbong
Malangke
Malangke Barat
Malausma
Maleber
Malifut
Maligano
Maliku
Malili
Malimbong Balepe'
Malin Deman
Malinau Barat
Malinau Kota
Malinau Selatan
Malinau Selatan Hilir
Malinau Selatan Hulu
Malinau Utara
Malind
Malingping
Malllawa
Mallusetasi
Malo
Malua
Maluk
Malunda
Mam
Mamajang
Mamasa
Mamberamo Hilir
Mamberamo Hulu
Mamberamo Tengah
Mamberamo Tengah Timur
Mambi
Mambioman Bapai
Mamboro
Mamosalato
Mampang Prapatan
Mamuju
Mananggu
Mancak
Mandah
Mandai
Mandalajati
Mandalawangi
Mandalle
Mandastana
Mandau
Mandau Talawang
Mande
Mandiangin
Mandiangin Koto Selayan
Mandiangin Timur
Manding
Mandioli Selatan
Mandioli Utara
Mandiraja
Mandirancan
Mandobo
Mandolang
Mandonga
Mandor
Mandrehe
Mandrehe Barat
Mandrehe Utara
Manduamas
Mane
Manekar
Manganitu
Manganitu Selatan
Mangarabombang
Mangaran
Manggala
Manggalewa
Manggar
Manggelum
Manggeng
Manggis
Mangkubumi
Mangkutana
Mangoli Barat
Mangoli Selatan
Mangoli Tengah
Mangoli Timur
Mangoli Utara
Mangoli Utara Timur
Manguharjo
Mangunjaya
Mangunreja
Maniamolo
Maniangpajo
Maniis
Manimeri
Manis Mata
Manisrenggo
Manna
Mannem
Manokwari Barat
Manokwari Selatan
Manokwari Timur
Manokwari Utara
Manonjaya
Mantang
Mantangai
Mantewe
Mantikulore
Mantingan
Mantoh
Mantrijeron
Mantup
Manuhing
Manuhing Raya
Manuju
Manyak Payed
Manyar
Manyaran
Manyeuw
Maos
Maospati
Mapanget
Mapat Tunggul
Mapat Tunggul Selatan
Mapenduma
Mapia
Mapia Barat
Mapia Tengah
Mapilli
Mapitara
Mappak
Mappakasunggu
Mappedeceng
Marabahan
Marancar
Marang
Marang Kayu
Maratua
Marau
Marawola
Marawola Barat
Marbau
Mardingding
Mare
Mare Selatan
Marga
Marga Punduh
Marga Sakti Sebelat
Marga Sekampung
Marga Tiga
Margaasih
Margadana
Margahayu
Margasari
Margo Tabir
Margomulyo
Margorejo
Margoyoso
Mariat
Marikit
Marioriawa
Marioriwawo
Marisa
Mariso
Maritengngae
Maro Sebo
Maro Sebo Ilir
Maro Sebo Ulu
Marobo
Maron
Maronge
Maros Baru
Marpoyan Damai
Martapura
Martapura Barat
Martapura Timur
Marusu
Masalembu
Masalle
Masama
Masamba
Masanda
Masaran
Masbagik
Masirei
Masni
Masni Utara
Masyeta
Mata Oleo
Mata Usu
Matakali
Matan Hilir Selatan
Matan Hilir Utara
Matangkuli
Matangnga
Mataram
Mataram Baru
Mataraman
Mataru
Matawai La Pawu
Matemani
Matesih
Matraman
Mattiro Bulu
Mattiro Sompe
Matuari
Matur
Maudus
Mauk
Maukaro
Maulafa
Mauponggo
Maurole
Mawabuan
Mawasangka
Mawasangka Tengah
Mawasangka Timur
Mayamuk
Mayang
Mayangan
Mayong
Mazino
Mazo
Mbahamdandara
Mbeliling
Mbua Tengah
Mbulmu Yalma
Mbuwa
Mebarok
Medan Amplas
Medan Area
Medan Barat
Medan Baru
Medan Belawan
Medan Deli
Medan Denai
Medan Helvetia
Medan Johor
Medan Kota
Medan Labuhan
Medan Maimun
Medan Marelan
Medan Perjuangan
Medan Petisah
Medan Polonia
Medan Selayang
Medan Sunggal
Medan Tembung
Medan Timur
Medan Tuntungan
Medang Deras
Medang Kampai
Medansatria
Megaluh
Megambilis
Megamendung
Megang Sakti
Mego
Mehalaan
Mejayan
Mejobo
Mekakau Ilir
Mekar Baru
Mekarjaya
Mekarmukti
Mekarsari
Melagi
Melagineri
Melak
Melaya
Meliau
Melinting
Melonguane
Melonguane Timur
Meluhu
Membalong
Membey
Mempawah Hilir
Mempawah Hulu
Mempawah Timur
Mempura
Mendahara
Mendahara Ulu
Mendawai
Mendo Barat
Mendoyo
Menes
Menganti
Menggala
Menggala Timur
Mengkendek
Mengwi
Menjalin
Menou
Mentarang
Mentarang Hulu
Mentawa Baru Ketapang
Mentaya Hilir Selatan
Mentaya Hilir Utara
Mentaya Hulu
Mentebah
Menteng
Menthobi Raya
Mentok
Menui Kepulauan
Menukung
Menyuke
Meos Mansar
Mepanga
Meraksa Aji
Merakurak
Meral
Meral Barat
Meranti
Merapi Barat
Merapi Selatan
Merapi Timur
Merauke
Merawang
Merbau
Merbau Mataram
Merdeka
Merdey
Merek
Mergangsan
Merigi
Merigi Kelindang
Merigi Sakti
Merlung
Mersam
Mertoyudan
Mesidah
Mesjid Raya
Messawa
Mestong
Mesuji
Mesuji Makmur
Mesuji Raya
Mesuji Timur
Metro Barat
Metro Kibang
Metro Pusat
Metro Selatan
Metro Timur
Metro Utara
Meukek
Meurah Dua
Meurah Mulia
Meuraxa
Meureubo
Meureudu
Mewoluk
Meyado
Miangas
Midai
Mihing Raya
Mijen
Mila
Milimbo
Mimika Barat
Mimika Barat Jauh
Mimika Barat Tengah
Mimika Baru
Mimika Tengah
Mimika Timur
Mimika Timur Jauh
Minas
Minasate'ne
Mindiptana
Minggir
Minyambaouw
Minyamur
Miomaffo Barat
Miomaffo Tengah
Miomaffo Timur
Miri
Miri Manasa
Mirit
Misool
Misool Barat
Misool Selatan
Misool Timur
Miyah
Miyah Selatan
Mlandingan
Mlarak
Mlati
Mlonggo
Moa
Moba
Modayag
Modayag Barat
Modo
Modoinding
Modung
Mofinop
Moga
Moilong
Moisegen
Mojo
Mojoagung
Mojoanyar
Mojogedang
Mojolaban
Mojoroto
Mojosari
Mojosongo
Mojotengah
Mojowarno
Mokoni
Mokwam
Molagalome
Molanikime
Molawe
Mollo Barat
Mollo Selatan
Mollo Tengah
Mollo Utara
Molu Maru
Momi Waren
Momunu
Monano
Moncongloe
Mondokan
Monta
Montallat
Montasik
Monterado
Montong
Montong Gading
Mooat
Mook Manaar Bulatn
Moora
Mootilango
Moraid
Moramo
Moramo Utara
Mori Atas
Mori Utara
Moro
Moro'o
Moronge
Morosi
Morotai Jaya
Morotai Selatan
Morotai Selatan Barat
Morotai Timur
Morotai Utara
Moruj Mega
Moskona Barat
Moskona Selatan
Moskona Timur
Moskona Utara
Moswaren
Moti
Motoling
Motoling Barat
Motoling Timur
Motongkad
Motui
Moutong
Mowewe
Mowila
Moyo Hilir
Moyo Hulu
Moyo Utara
Moyudan
Mpunda
Mpur
Mranggen
Mrebet
Muara
Muara Ancalong
Muara Badak
Muara Bangka Hulu
Muara Batang Gadis
Muara Batang Toru
Muara Batu
Muara Belida
Muara Beliti
Muara Bengkal
Muara Bulian
Muara Dua
Muara Dua Kisam
Muara Enim
Muara Harus
Muara Jawa
Muara Jaya
Muara Kaman
Muara Kelingi
Muara Kemumu
Muara Komam
Muara Kuang
Muara Lakitan
Muara Lawa
Muara Muntai
Muara Padang
Muara Pahu
Muara Papalik
Muara Pawan
Muara Pinang
Muara Sabak Barat
Muara Sabak Timur
Muara Sahung
Muara Samu
Muara Satu
Muara Siau
Muara Sipongi
Muara Sugihan
Muara Sungkai
Muara Tabir
Muara Tami
Muara Telang
Muara Tembesi
Muara Tiga
Muara Uya
Muara Wahau
Muara Wis
Muaragembong
Muarapayang
Mubrani
Mugi
Muko-muko Bathin VII
Mukok
Mulak Sebingkai
Mulak Ulu
Mulia
Muliama
Mulyorejo
Mumbulsari
Muncang
Muncar
Mundu
Mungka
Mungkajang
Mungkid
Munjul
Munjungan
Munte
Muntilan
Murhum
Murkim
Muruk Rian
Murung
Murung Pudak
Musaik
Musatfak
Musi
Mustikajaya
Musuk
Mutiara
Mutiara Timur
Muting
Mutis
Muye
Na IX-X
Nabire
Nabire Barat
Nabunage
Naga Juang
Naga Wutung
Nagrak
Nagreg
Naibenu
Naikere
Nainggolan
Nakama
Nalca
Nalo Tantan
Nalumsari
Naman Teran
Namang
Nambluong
Nambo
Namlea
Namo Rambe
Namohalu Esiwa
Namrole
Nan Sabaris
Nanaet Duabesi
Nanga Mahap
Nanga Pinoh
Nanga Taman
Nanga Tayap
Nangapanda
Nangaroro
Nanggala
Nanggalo
Nanggulan
Nanggung
Nanusa
Napabalano
Napal Putih
Napan
Napano Kusambi
Napua
Naringgul
Narmada
Nasal
Nassau
Natal
Natar
Naukenjerai
Nawangan
Ndao Nuse
Ndona
Ndona Timur
Ndori
Ndoso
Negara
Negara Batin
Negeri Agung
Negeri Besar
Negeri Katon
Neglasari
Nekamese
Nelawi
Nelle
Neney
Nenggeagin
Ngabang
Ngablak
Ngadiluwih
Ngadirejo
Ngadirojo
Ngadu Ngala
Ngaglik
Ngajum
Ngaliyan
Ngambon
Ngambur
Ngampel
Ngampilan
Ngamprah
Ngancar
Nganjuk
Ngantang
Ngantru
Ngapa
Ngaras
Ngargoyoso
Ngariboyo
Ngaringan
Ngasem
Ngawen
Ngawi
Ngebel
Ngemplak
Ngetos
Nggaha Ori Angu
Ngguti
Ngimbang
Nglegok
Nglipar
Ngluwar
Ngluyu
Ngombol
Ngoro
Ngraho
Ngrambe
Ngrampal
Ngrayun
Ngronggot
Nguling
Nguntoronadi
Ngunut
Ngusikan
Nguter
Nibong
Nibung
Nibung Hangus
Nikiwar
Nikogwe
Nimbokrang
Nimboran
Niname
Ninati
Ninia
Nioga
Nipah Panjang
Nipsan
Nirkuri
Nirunmas
Nisam
Nisam Antara
Nita
Noebana
Noebeba
Noemuti
Noemuti Timur
Nogi
Nogosari
Nokilalaki
Nonggunong
Nongme
Nongsa
Nosu
Noyan
Nuangan
Nubatukan
Nuha
Nuhon
Numba
Nume
Numfor Barat
Numfor Timur
Nunbena
Nunggawi
Nunkolo
Nunukan
Nunukan Selatan
Nurussalam
Nusa Laut
Nusa Penida
Nusa Tabukan
Nusaherang
Nusaniwe
Nusawani
Nusawungu
Nyalindung
Nyuatan
O'o'u
Oba
Oba Selatan
Oba Tengah
Oba Utara
Obaa
Obi
Obi Barat
Obi Selatan
Obi Timur
Obi Utara
Obio
Oebobo
Oenino
Ogamanim
Ogodeide
Oheo
Ok Aom
Okaba
Okbab
Okbape
Okbemtau
Okbibab
Okhika
Oklip
Oksamol
Oksebang
Oksibil
Oksop
Omben
Omesuri
Omukia
Onan Ganjang
Onan Runggu
Onembute
Oneri
Ongka Malino
Onohazumba
Onolalu
Oransbari
Oridek
Orkeri
Orong Telu
Oudate
Paal Dua
Paal Merah
Pabean Cantian
Pabedilan
Pabelan
Paberiwai
Pabuaran
Pacar
Pace
Pacet
Paciran
Pacitan
Padaherang
Padaido
Padakembang
Padalarang
Padamara
Padang
Padang Barat
Padang Batung
Padang Bolak
Padang Bolak Julu
Padang Bolak Tenggara
Padang Cermin
Padang Ganting
Padang Gelugur
Padang Guci Hilir
Padang Guci Hulu
Padang Hilir
Padang Hulu
Padang Jaya
Padang Laweh
Padang Panjang Barat
Padang Panjang Timur
Padang Ratu
Padang Selatan
Padang Tiji
Padang Timur
Padang Tualang
Padang Ulak Tanding
Padang Utara
Padangan
Padangguni
Padangsidimpuan Angkola Julu
Padangsidimpuan Batunadua
Padangsidimpuan Hutaimbaru
Padangsidimpuan Selatan
Padangsidimpuan Tenggara
Padangsidimpuan Utara
Padarincang
Padas
Pademangan
Pademawu
Padua
Padureso
Paga
Pagaden
Pagaden Barat
Pagai Selatan
Pagai Utara
Pagak
Pagaleme
Pagar Alam Selatan
Pagar Alam Utara
Pagar Dewa
Pagar Gunung
Pagar Jati
Pagar Merbau
Pagaran
Pagaran Tapah Darussalam
Pagedangan
Pagedongan
Pagelaran
Pagelaran Utara
Pagelarang
Pagentan
Pagerageung
Pagerbarang
Pageruyung
Pagerwojo
Pagimana
Pagindar
Pagu
Paguat
Paguyaman
Paguyaman Pantai
Paguyangan
Pahae Jae
Pahae Julu
Pahandut
Pahunga Lodu
Paiton
Pajangan
Pajar Bulan
Pajarakan
Pajo
Paju Epat
Pajukukang
Pakal
Pakantan
Pakel
Pakem
Pakenjeng
Pakis
Pakis Aji
Pakisaji
Pakisjaya
Pakkat
Pakong
Paku
Pakualaman
Pakuan Ratu
Pakue
Pakue Tengah
Pakue Utara
Pakuhaji
Pakuniran
Pakusari
Pal Merah
Palabuhanratu
Palakka
Palang
Palangga
Palangga Selatan
Palaran
Palas
Palasa
Palasah
Paleleh
Paleleh Barat
Palembayan
Palengaan
Paleteang
Palibelo
Palimanan
Palipi
Paliyan
Pallangga
Palmatak
Paloh
Palolo
Palu Barat
Palu Selatan
Palu Timur
Palu Utara
Palue
Palupuh
Pamanukan
Pamarayan
Pamarican
Pamatang Sidamanik
Pamatang Silima Huta
Pamboang
Pamek
Pamekasan
Pamenang
Pamenang Barat
Pamenang Selatan
Pameungpeuk
Pamijahan
Paminggir
Pammana
Pamona Barat
Pamona Puselemba
Pamona Selatan
Pamona Tenggara
Pamona Timur
Pamona Utara
Pamotan
Pampangan
Pamukan Barat
Pamukan Selatan
Pamukan Utara
Pamulang
Pamulihan
Pana
Panaga
Panai Hilir
Panai Hulu
Panai Tengah
Panakkukang
Panang Enim
Panarukan
Panawangan
Panca Jaya
Panca Lautang
Panca Rijang
Pancalang
Pancatengah
Panceng
Pancoran
Pancoran Mas
Pancung Soal
Pancur
Pancur Batu
Pandaan
Pandak
Pandan
Pandanarum
Pandawai
Pandawan
Pandeglang
Pandih Batu
Pandrah
Panei
Panekan
Panga
Pangale
Pangalengan
Pangandaran
Pangarengan
Pangaribuan
Pangatikan
Pangean
Pangenan
Panggang
Panggarangan
Panggema
Panggul
Panggungrejo
Pangkah
Pangkajene
Pangkal Balam
Pangkalan
Pangkalan Banteng
Pangkalan Baru
Pangkalan Jambu
Pangkalan Kerinci
Pangkalan Koto Baru
Pangkalan Kuras
Pangkalan Lada
Pangkalan Lampam
Pangkalan Lesung
Pangkalan Susu
Pangkatan
Pangkur
Panguragan
Pangururan
Paniai Barat
Paniai Timur
Panimbang
Paninggaran
Panjalu
Panjang
Panjatan
Panji
Panombeian Panei
Panongan
Pantai Barat
Pantai Baru
Pantai Cermin
Pantai Kasuari
Pantai Labu
Pantai Lunci
Pantai Timur
Pantai Timur Bagian Barat
Pantan Cuaca
Pantar
Pantar Barat
Pantar Barat Laut
Pantar Tengah
Pantar Timur
Pante Bidari
Pante Ceureumen
Panteraja
Panti
Panton Reu
Panumbangan
Panyabungan
Panyabungan Barat
Panyabungan Selatan
Panyabungan Timur
Panyabungan Utara
Panyileukan
Panyingkiran
Panyipatan
Papalang
Papar
Parado
Parakan
Parakansalak
Paramasan
Parang
Paranggupito
Paranginan
Parangloe
Parbuluan
Pardasuka
Pare
Parengan
Parenggean
Pariaman Selatan
Pariaman Tengah
Pariaman Timur
Pariaman Utara
Pariangan
Parigi
Parigi Barat
Parigi Selatan
Parigi Tengah
Parigi Utara
Parindu
Paringin
Paringin Selatan
Parittiga
Pariwari
Parlilitan
Parmaksian
Parmonangan
Paro
Paron
Parongpong
Parung
Parungkuda
Parungpanjang
Parungponteng
Pasak Talawang
Pasaleman
Pasaman
Pasan
Pasangkayu
Pasar Jambi
Pasar Kemis
Pasar Kliwon
Pasar Manna
Pasar Minggu
Pasar Muaro Bungo
Pasar Rebo
Pasaribu Tobing
Pasarwajo
Pasawahan
Pasean
Paseh
Pasekan
Pasema
Pasemah Air Keruh
Paser Belengkong
Pasi Kolaga
Pasie Raja
Pasie Raya
Pasilambena
Pasimarannu
Pasimasunggu
Pasimasunggu Timur
Pasir Limau Kapas
Pasir Penyu
Pasir Putih
Pasir Sakti
Pasirian
Pasirjambu
Pasirkuda
Pasirwangi
Pasongsongan
Pasrepan
Pasrujambe
Passi Barat
Passi Timur
Passue
Passue Bawah
Patampanua
Patangkep Tutui
Patani
Patani Barat
Patani Timur
Patani Utara
Pataruman
Patean
Patebon
Pati
Patia
Patianrowo
Patikraja
Patilanggio
Patimpeng
Patimuan
Patokbeusi
Patrang
Patrol
Pattallasang
Pattallassang
Patuk
Patumbak
Pauh
Pauh Duo
Paya Bakong
Payakumbuh
Payakumbuh Barat
Payakumbuh Selatan
Payakumbuh Timur
Payakumbuh Utara
Payangan
Payaraman
Payung
Payung Sekaki
Pebayuran
Pecalungan
Pecangaan
Pedamaran
Pedamaran Timur
Pedan
Pedes
Pedongga
Pedurungan
Pegagan Hilir
Pegajahan
Pegandon
Pegantenan
Pegasing
Pejagoan
Pejawaran
Pekaitan
Pekalipan
Pekalongan
Pekalongan Barat
Pekalongan Selatan
Pekalongan Timur
Pekalongan Utara
Pekanbaru Kota
Pekat
Pekuncen
Pekutatan
Pelaihari
Pelalawan
Pelangiran
Pelawan
Pelayangan
Pelebaga
Pelepat
Pelepat Ilir
Peling Tengah
Pemahan
Pemalang
Pemali
Pemangkat
Pematang Bandar
Pematang Jaya
Pematang Karau
Pematang Sawa
Pematang Tiga
Pemayung
Pemenang
Pemulutan
Pemulutan Barat
Pemulutan Selatan
Penajam
Penanggalan
Penarik
Penawangan
Penawar Aji
Penawar Tama
Pendalian IV Koto
Pendopo
Pendopo Barat
Penebel
Penengahan
Pengabuan
Pengadegan
Pengandonan
Pengaron
Pengasih
Pengkadan
Peninjauan
Penjaringan
Penrang
Penukal
Penukal Utara
Penyinggahan
Pepera
Perak
Peranap
Perbaungan
Percut Sei Tuan
Pergetteng Getteng Sengkut
Perhentian Raja
Periuk
Permata
Permata Intan
Permata Kecubung
Pesanggaran
Pesanggrahan
Pesantren
Pesisir Bukit
Pesisir Selatan
Pesisir Tengah
Pesisir Utara
Peso
Peso Hilir
Petak Malai
Petanahan
Petang
Petarukan
Petasia
Petasia Barat
Petasia Timur
Peterongan
Petir
Petungkriyono
Peudada
Peudawa
Peukan Bada
Peukan Baro
Peulimbang
Peunaron
Peundeuy
Peureulak
Peureulak Barat
Peureulak Timur
Peusangan
Peusangan Selatan
Peusangan Siblah Krueng
Piani
Picung
Pidie
Pija
Pilangkenceng
Pinang
Pinang Belapis
Pinang Raya
Pinangsori
Pineleng
Pinembani
Pinggir
Pining
Pino
Pino Raya
Pinogaluman
Pinogu
Pinoh Selatan
Pinoh Utara
Pinolosian
Pinolosian Tengah
Pinolosian Timur
Pintu Pohan Meranti
Pintu Rime Gayo
Pinu Pahar
Pipikoro
Pirak Timu
Piramid
Pirime
Pisugi
Pitu
Pitu Riase
Pitu Riawa
Pitumpanua
Pituruh
Piyaiye
Piyungan
Plaju
Plakat Tinggi
Plampang
Plandaan
Plantungan
Plaosan
Playen
Plemahan
Plered
Pleret
Ploso
Plosoklaten
Plumbon
Plumpang
Plupuh
Poasia
Poga
Pogalan
Poganeri
Pogoma
Pohjentrek
Poigar
Poiru
Polanharjo
Poleang
Poleang Barat
Poleang Selatan
Poleang Tengah
Poleang Tenggara
Poleang Timur
Poleang Utara
Polen
Polewali
Poli Polia
Polinggona
Pollung
Polokarto
Polongbangkeng Selatan
Polongbangkeng Timur
Polongbangkeng Utara
Pomalaa
Poncokusumo
Poncol
Poncowarno
Pondidaha
Pondok Aren
Pondok Kelapa
Pondok Kubang
Pondok Suguh
Pondok Tinggi
Pondokgede
Pondokmelati
Pondoksalam
Ponelo Kepulauan
Ponggok
Ponjong
Ponorogo
Ponrang
Ponrang Selatan
Ponre
Pontang
Pontianak Barat
Pontianak Kota
Pontianak Selatan
Pontianak Tenggara
Pontianak Timur
Pontianak Utara
Poom
Popayato
Popayato Barat
Popayato Timur
Popugoba
Porehu
Porong
Porsea
Portibi
Posigadan
Poso Kota
Poso Kota Selatan
Poso Kota Utara
Poso Pesisir
Poso Pesisir Selatan
Poso Pesisir Utara
Poto Tano
Prabumulih Barat
Prabumulih Selatan
Prabumulih Timur
Prabumulih Utara
Pracimantoro
Prafi
Pragaan
Prajekan
Prajuritkulon
Prambanan
Prambon
Praya
Praya Barat
Praya Barat Daya
Praya Tengah
Praya Timur
Prembun
Prigen
Pringapus
Pringgabaya
Pringgarata
Pringgasela
Pringkuku
Pringsewu
Pringsurat
Pronggoli
Pronojiwo
Proppo
Pseksu
Pubian
Pucakwangi
Pucanglaban
Pucuk
Pucuk Rantau
Pudak
Puding Besar
Pugaan
Puger
Pugo Dagi
Pugung
Puhpelem
Pujananting
Pujer
Pujon
Pujud
Pujungan
Pujut
Pulau Banyak
Pulau Banyak Barat
Pulau Batang Dua
Pulau Beringin
Pulau Besar
Pulau Burung
Pulau Derawan
Pulau Dullah Selatan
Pulau Dullah Utara
Pulau Ende
Pulau Gebe
Pulau Gorom
Pulau Hanaut
Pulau Haruku
Pulau Hiri
Pulau Kurudu
Pulau Lakor
Pulau Laut
Pulau Laut Barat
Pulau Laut Kepulauan
Pulau Laut Selatan
Pulau Laut Tanjung Selayar
Pulau Laut Tengah
Pulau Laut Timur
Pulau Leti
Pulau Makian
Pulau Malan
Pulau Masela
Pulau Maya
Pulau Panggung
Pulau Panjang
Pulau Petak
Pulau Pinang
Pulau Pisang
Pulau Punjung
Pulau Pura
Pulau Rakyat
Pulau Rao
Pulau Rimau
Pulau Sebuku
Pulau Seluan
Pulau Sembilan
Pulau Ternate
Pulau Tiga
Pulau Tiga Barat
Pulau Wetang
Pulau Yerui
Pulau-Pulau Aru
Pulau-Pulau Batu
Pulau-Pulau Batu Barat
Pulau-Pulau Batu Timur
Pulau-Pulau Batu Utara
Pulau-Pulau Kur
Pulau-pulau Babar Timur
Pulaulaut Sigam
Pulaulaut Utara
Pulaumerbau
Puldama
Pule
Pulo Aceh
Pulo Ampel
Pulo Bandring
Pulogadung
Pulokulon
Pulomerak
Pulosari
Pulubala
Pulung
Pulutan
Puncak Sorik Marapi
Puncu
Pundong
Punduh Pidada
Punggelan
Pungging
Punggur
Punung
Pupuan
Purabaya
Purba
Purbalingga
Purbaratu
Purbatua
Purbolinggo
Pureman
Puri
Puriala
Puring
Puring Kencana
Purwadadi
Purwaharja
Purwakarta
Purwanegara
Purwantoro
Purwasari
Purwoasri
Purwodadi
Purwoharjo
Purwojati
Purwokerto Barat
Purwokerto Selatan
Purwokerto Timur
Purwokerto Utara
Purworeja Klampok
Purworejo
Purwosari
Pusakajaya
Pusakanagara
Pusako
Pusomaen
Puspahiang
Puspo
Puteri Betung
Putra Rumbia
Putri Hijau
Putussibau Selatan
Putussibau Utara
Puuwatu
Ra'as
Raba
Rahong Utara
Rahuning
Raihat
Raijua
Raimanuk
Raimbawi
Rainis
Raja Basa
Rajabasa
Rajadesa
Rajagaluh
Rajapolah
Rajeg
Rakit
Rakit Kulim
Rakumpit
Raman Utara
Rambah
Rambah Hilir
Rambah Samo
Rambang
Rambang Kapak Tengah
Rambang Kuang
Rambang Niru
Rambatan
Rambipuji
Rambutan
Rampi
Rana Mese
Ranah Ampek Hulu Tapan
Ranah Batahan
Ranah Pesisir
Rancabali
Rancabungur
Rancaekek
Rancah
Rancakalong
Rancasari
Randangan
Randuagung
Randublatung
Randudongkal
Rangkasbitung
Rangkui
Rangsang
Rangsang Barat
Rangsang Pesisir
Rano
Ranomeeto
Ranomeeto Barat
Ranowulu
Ranoyapo
Ransiki
Rantau
Rantau Alai
Rantau Badauh
Rantau Bayur
Rantau Kopar
Rantau Pandan
Rantau Panjang
Rantau Pulung
Rantau Rasau
Rantau Selamat
Rantau Selatan
Rantau Utara
Rante Angin
Rantebua
Rantebulahan Timur
Rantepao
Rantetayo
Ranto Baek
Ranto Peureulak
Ranuyoso
Rao
Rao Selatan
Rao Utara
Rappocini
Raren Batuah
Rarowatu
Rarowatu Utara
Rasanae Barat
Rasanae Timur
Rasau Jaya
Rasiei
Ratahan
Ratahan Timur
Ratatotok
Ratolindo
Ratu Agung
Ratu Samban
Raveni Rara
Rawa Jitu Selatan
Rawa Jitu Timur
Rawa Jitu Utara
Rawa Pitu
Rawalo
Rawalumbu
Rawamerta
Rawang Panca Arga
Rawas Ilir
Rawas Ulu
Raya
Raya Kahean
Reban
Rebang Tangkas
Regol
Rejoso
Rejotangan
Rembang
Remboken
Rembon
Renah Mendaluh
Renah Pamenang
Renah Pembarap
Rendang
Rengasdengklok
Rengat
Rengat Barat
Rengel
Reok
Reok Barat
Reteh
Rhee
Riau Silip
Rikit Gaib
Rilauale
Rimba Melintang
Rimbo Bujang
Rimbo Ilir
Rimbo Pengadang
Rimbo Tengah
Rimbo Ulu
Rindi
Rindingallo
Ringinarum
Ringinrejo
Rinhat
Rio Pakava
Risei Sayati
Riung
Riung Barat
Robatal
Rogojampi
Rokan IV Koto
Rongga
Ronggur Nihuta
Rongkong
Rongkop
Roon
Ropang
Roswar
Rote Barat
Rote Barat Daya
Rote Barat Laut
Rote Selatan
Rote Tengah
Rote Timur
Routa
Rowokangkung
Rowokele
Rowosari
Rubaru
Rufaer
Rumbai
Rumbai Barat
Rumbai Timur
Rumberpon
Rumbia
Rumbia Tengah
Rumbio Jaya
Rumpin
Rundeng
Rungan
Rungan Barat
Rungan Hulu
Rungkut
Runjung Agung
Rupat
Rupat Utara
Rupit
Rusip Antara
Ruteng
STL Ulu Terawas
Sa'dan
Sabak Auh
Sabangau
Sabangparu
Sabbang
Sabbang Selatan
Sabu Barat
Sabu Liae
Sabu Tengah
Sabu Timur
Sabulakoa
Sadananya
Sadang
Sadaniang
Sadu
Saengkeduk
Safan
Sagalaherang
Sagaranten
Saguling
Sagulung
Sahu
Sahu Timur
Saifi
Sail
Saipar Dolok Hole
Sajad
Sajingan Besar
Sajira
Sajoanging
Saketi
Sako
Sakra
Sakra Barat
Sakra Timur
Sakti
Salahutu
Salak
Salam
Salam Babaris
Salaman
Salang
Salapian
Salatiga
Salawati
Salawati Barat
Salawati Selatan
Salawati Tengah
Salawati Utara
Salawu
Sale
Salem
Salibabu
Salimpaung
Saling
Salkma
Salo
Salomekko
Salopa
Salupputti
Samadua
Samalanga
Samalantan
Samarang
Samarinda Ilir
Samarinda Kota
Samarinda Seberang
Samarinda Ulu
Samarinda Utara
Samatiga
Samaturu
Sambaliung
Sambas
Sambelia
Sambeng
Sambi
Sambi Rampas
Sambikerep
Sambirejo
Sambit
Samboja
Samboja Barat
Sambong
Sambung Makmur
Sambungmacan
Sambutan
Samenage
Samigaluh
Samofa
Sampaga
Sampanahan
Sampang
Sampara
Sampoi Niet
Sampolawa
Sampung
Samudera
Sanaman Mantikei
Sanana
Sanana Utara
Sanankulon
Sananwetan
Sandai
Sandaran
Sanden
Sandubaya
Sang Tombolang
Sanga Desa
Sanga Sanga
Sangalla'
Sangalla' Selatan
Sangalla' Utara
Sangatta Selatan
Sangatta Utara
Sanggalangi
Sanggar
Sanggau Ledo
Sangia Wambulu
Sangir
Sangir Balai Janggo
Sangir Batang Hari
Sangir Jujuan
Sangkapura
Sangkub
Sangkulirang
Sano Nggoang
Sanrobone
Santian
Saparua
Saparua Timur
Sape
Sapeken
Saptosari
Sapuran
Saradan
Sarang
Sario
Sarirejo
Sariwangi
Sarjo
Sarmi
Sarmi Selatan
Sarmi Timur
Sarolangun
Saronggi
Sarudik
Sarudu
Sasak Ranah Pasisie
Sasitamean
Satar Mese
Satar Mese Barat
Satar Mese Utara
Satui
Sausapor
Sausu
Sawa
Sawa Erma
Sawah Besar
Sawahan
Sawai
Sawan
Sawang
Sawangan
Sawerigadi
Sawiat
Sawit
Sawit Seberang
Sawo
Sawoo
Sayan
Sayosa
Sayosa Timur
Sayung
Sayur Matinggi
Sebangau Kuala
Sebangki
Sebatik
Sebatik Barat
Sebatik Tengah
Sebatik Timur
Sebatik Utara
Sebawi
Seberang Kota
Seberang Musi
Seberang Ulu Dua
Seberang Ulu Satu
Seberida
Seberuang
Sebuku
Sebulu
Secang
Secanggang
Sedan
Sedati
Sedayu
Sedong
Segah
Segedong
Segeri
Seget
Seginim
Segun
Sei Balai
Sei Bamban
Sei Beduk
Sei Bingai
Sei Dadap
Sei Kepayang
Sei Kepayang Barat
Sei Kepayang Timur
Sei Lepan
Sei Menggaris
Sei Rampah
Sei Suka
Sei Tualang Raso
Sejangkung
Sekadau Hilir
Sekadau Hulu
Sekampung
Sekampung Udik
Sekar
Sekaran
Sekarbela
Sekatak
Sekayam
Sekayu
Sekerak
Sekernan
Sekincau
Seko
Sekolaq Darat
Sekongkang
Sekotong
Sekupang
Sela
Selaawi
Selagai Lingga
Selagan Raya
Selajambe
Selakau
Selakau Timur
Selangit
Selaparang
Selaru
Selat
Selat Gelam
Selat Nasik
Selat Penuguan
Selayar
Selebar
Selemadeg
Selemadeg Barat
Selemadeg Timur
Selemkai
Selesai
Selimbau
Selo
Selogiri
Selomerto
Selong
Selopampang
Selopuro
Selorejo
Seluas
Seluma
Seluma Barat
Seluma Selatan
Seluma Timur
Seluma Utara
Selupu Rejang
Semadam
Semaka
Semampir
Semanding
Semangga
Semanu
Semarang Barat
Semarang Selatan
Semarang Tengah
Semarang Timur
Semarang Utara
Sematangborang
Sematu Jaya
Semau
Semau Selatan
Sembakung
Sembakung Atulai
Sembalun
Sembawa
Sembilan Koto
Semboro
Semen
Semendawai Barat
Semendawai Suku III
Semendawai Timur
Semende Darat Laut
Semende Darat Tengah
Semende Darat Ulu
Semidang Aji
Semidang Alas
Semidang Alas Maras
Semidang Gumay
Semidang Lagan
Semin
Semitau
Semparuk
Sempol
Sempor
Sempu
Senapelan
Senayang
Sendana
Sendang
Sendang Agung
Senduro
Senen
Sengah Temila
Senggi
Senopi
Senori
Sentajo Raya
Sentani
Sentani Barat
Sentani Timur
Sentolo
Senyerang
Sepaku
Sepang
Sepatan
Sepatan Timur
Sepauk
Seponti
Sepulu
Seputih Agung
Seputih Banyak
Seputih Mataram
Seputih Raman
Seputih Surabaya
Seradala
Serai Serumpun
Seram Barat
Seram Timur
Seram Utara
Seram Utara Barat
Seram Utara Timur Kobi
Seram Utara Timur Seti
Serambakon
Seranau
Serang
Serang Baru
Serangpanjang
Serasan
Serasan Timur
Serawai
Serba Jadi
Serbajadi
Seremuk
Serengan
Seri Kuala Lobam
Seribu Riam
Seririt
Serpong
Serpong Utara
Seruway
Seruyan Hilir
Seruyan Hilir Timur
Seruyan Hulu
Seruyan Raya
Seruyan Tengah
Sesayap
Sesayap Hilir
Sesean
Sesean Suloara
Sesenapadang
Sesnuk
Seteluk
Setia
Setia Bakti
Setia Janji
Setiabudi
Setu
Seulimeum
Seunagan
Seunagan Timur
Seunuddon
Sewon
Seyegan
Siabu
Siak
Siak Hulu
Siak Kecil
Sianjar Mula Mula
Siantan
Siantan Selatan
Siantan Tengah
Siantan Timur
Siantan Utara
Siantar
Siantar Barat
Siantar Marihat
Siantar Marimbun
Siantar Martoba
Siantar Narumonda
Siantar Selatan
Siantar Sitalasari
Siantar Timur
Siantar Utara
Siatas Barita
Siau Barat
Siau Barat Selatan
Siau Barat Utara
Siau Tengah
Siau Timur
Siau Timur Selatan
Sibabangun
Siberut Barat
Siberut Barat Daya
Siberut Selatan
Siberut Tengah
Siberut Utara
Sibolangit
Sibolga Kota
Sibolga Sambas
Sibolga Selatan
Sibolga Utara
Siborongborong
Sibulue
Sidamanik
Sidamulih
Sidareja
Sidayu
Sidemen
Sidey
Sidikalang
Siding
Sidoan
Sidoarjo
Sidoharjo
Sidomukti
Sidomulyo
Sidorejo
Sidua'ori
Siempat Nempu
Siempat Nempu Hilir
Siempat Nempu Hulu
Siempat Rube
Siepkosi
Sigaluh
Sigi Biromaru
Sigumpar
Sihapas Barumun
Sijamapolang
Sijuk
Sijunjung
Sikakap
Sikap Dalam
Sikur
Silaen
Silahisabungan
Silangkitang
Silat Hilir
Silat Hulu
Silau Laut
Silaut
Silian Raya
Silih Nara
Silima Pungga Pungga
Silimakuta
Silimo
Silinda
Siliragung
Silo
Silo Karno Doga
Silou Kahean
Silungkang
Siluq Ngurai
Siman
Simangambat
Simangumban
Simanindo
Simbang
Simboro
Simbuang
Simeulue Barat
Simeulue Cut
Simeulue Tengah
Simeulue Timur
Simo
Simokerto
Simpang
Simpang Alahan Mati
Simpang Dua
Simpang Empat
Simpang Hilir
Simpang Hulu
Simpang Jernih
Simpang Kanan
Simpang Katis
Simpang Keuramat
Simpang Kiri
Simpang Mamplam
Simpang Pematang
Simpang Pesak
Simpang Raya
Simpang Renggiang
Simpang Rimba
Simpang Teritip
Simpang Tiga
Simpang Ulim
Simpenan
Simpur
Simuk
Sinaboi
Sinak
Sinak Barat
Sinar Peninjauan
Sindang
Sindang Beliti Ilir
Sindang Beliti Ulu
Sindang Danau
Sindang Dataran
Sindang Jaya
Sindang Kelingi
Sindangagung
Sindangbarang
Sindangkasih
Sindangkerta
Sindangresmi
Sindangwangi
Sindue
Sindue Tobata
Sindue Tombusabora
Sine
Sinembah Tanjung Muda Hilir
Sinembah Tanjung Muda Hulu
Singajaya
Singaparna
Singaran Pati
Singgahan
Singingi
Singingi Hilir
Singkawang Barat
Singkawang Selatan
Singkawang Tengah
Singkawang Timur
Singkawang Utara
Singkep
Singkep Barat
Singkep Pesisir
Singkep Selatan
Singkil
Singkil Utara
Singkohor
Singkup
Singkut
Singojuruh
Singorojo
Singosari
Siniu
Sinjai Barat
Sinjai Borong
Sinjai Selatan
Sinjai Tengah
Sinjai Timur
Sinjai Utara
Sinoa
Sinonsayang
Sintang
Sintuak Toboh Gadang
Sinunukan
Siompu
Siompu Barat
Siotapina
Sipahutar
Sipatana
Sipirok
Sipispis
Sipoholon
Sipora Selatan
Sipora Utara
Sir-Sir
Sirah Pulau Padang
Sirampog
Sirandorung
Sirapit
Sirenja
Sirets
Sirimau
Siritaun Wida Timur
Siriwo
Sirombu
Sitahuis
Sitelu Tali Urang Jehe
Sitelu Tali Urang Julu
Sitinjau Laut
Sitinjo
Sitio-tio
Sitiung
Sitolu Ori
Situbondo
Situjuah Limo Nagari
Situraja
Siulak
Siulak Mukai
Siwalalat
Siwalan
Skanto
Slahung
Slawi
Sleman
Sliyeg
Slogohimo
Sluke
Soa
Soba
Sobaham
Sobang
Socah
Sodonghilir
Sogae'adu
Sojol
Sojol Utara
Sokan
Sokaraja
Soko
Sokobanah
Solear
Soloikma
Solokanjeruk
Solokuro
Solor Barat
Solor Selatan
Solor Timur
Somagede
Somambawa
Somba Opu
Sombori Kepulauan
Somolo-molo
Sompak
Sonder
Songgom
Songgon
Sooko
Sopai
Soppeng Riaja
Sor Ep
Sorawolio
Soreang
Sorkam
Sorkam Barat
Soromandi
Sorong
Sorong Barat
Sorong Kepulauan
Sorong Kota
Sorong Manoi
Sorong Timur
Sorong Utara
Soropia
Sosa
Sosa Julu
Sosa Timur
Sosoh Buay Rayap
Sosopan
Sosorgadong
Sota
Soug Jaya
Soyo Jaya
Soyoi Mambai
Sragen
Sragi
Srandakan
Srengat
Sreseh
Srono
Srumbung
Sruweng
Stabat
Suak Midai
Suak Tapeh
Suator
Subah
Subang
Subi
Suboh
Subur
Sucinaraja
Sudimoro
Sugapa
Sugie Besar
Sugihwaras
Sugio
Suhaid
Suka Bangun
Suka Karya
Suka Makmue
Sukabumi
Sukadana
Sukadiri
Sukagumiwang
Sukahaji
Sukahening
Sukajadi
Sukajaya
Sukakarya
Sukalarang
Sukaluyu
Sukamaju
Sukamaju Selatan
Sukamakmue
Sukamakmur
Sukamantri
Sukamara
Sukamerindu
Sukamulia
Sukamulya
Sukanagara
Sukapura
Sukaraja
Sukarame
Sukarami
Sukaratu
Sukaresik
Sukaresmi
Sukasada
Sukasari
Sukatani
Sukau
Sukawangi
Sukawati
Sukawening
Sukikai Selatan
Sukmajaya
Sukodadi
Sukodono
Sukoharjo
Sukolilo
Sukomanunggal
Sukomoro
Sukorambi
Sukorame
Sukorejo
Sukosari
Sukosewu
Sukowono
Sukra
Sukun
Sulabesi Barat
Sulabesi Selatan
Sulabesi Tengah
Sulabesi Timur
Sulamu
Sulang
Suli
Suli Barat
Suliki
Suling Tambun
Sultan Daulat
Suluun Tareran
Sumalata
Sumalata Timur
Sumarorong
Sumay
Sumbang
Sumbawa
Sumber
Sumber Barito
Sumber Harta
Sumber Jaya
Sumber Marga Telang
Sumberasih
Sumberbaru
Sumberejo
Sumbergempol
Sumberjambe
Sumberjaya
Sumberlawang
Sumbermalang
Sumbermanjing Wetan
Sumberpucung
Sumberrejo
Sumbersari
Sumbersuko
Sumberwringin
Sumbul
Sumedang Selatan
Sumedang Utara
Sumo
Sumobito
Sumowono
Sumpiuh
Sumpur Kudus
Sumur
Sumur Bandung
Sumuri
Sungai Ambawang
Sungai Apit
Sungai Are
Sungai Aur
Sungai Babuat
Sungai Bahar
Sungai Batang
Sungai Beremas
Sungai Betung
Sungai Boh
Sungai Bungkal
Sungai Durian
Sungai Garinggiang
Sungai Gelam
Sungai Kakap
Sungai Kanan
Sungai Keruh
Sungai Kunjang
Sungai Kunyit
Sungai Lala
Sungai Laur
Sungai Lilin
Sungai Limau
Sungai Loban
Sungai Manau
Sungai Mandau
Sungai Mas
Sungai Melayu Rayak
Sungai Menang
Sungai Pagu
Sungai Pandan
Sungai Penuh
Sungai Pinang
Sungai Pinyuh
Sungai Pua
Sungai Raya
Sungai Raya Kepulauan
Sungai Rotan
Sungai Rumbai
Sungai Selan
Sungai Sembilan
Sungai Serut
Sungai Tabuk
Sungai Tabukan
Sungai Tarab
Sungai Tebelian
Sungai Tubu
Sungailiat
Sungayang
Sunggal
Sungkai Barat
Sungkai Jaya
Sungkai Selatan
Sungkai Tengah
Sungkai Utara
Sunook
Suntamon
Suoh
Supiori Barat
Supiori Selatan
Supiori Timur
Supiori Utara
Supnin
Suppa
Suradadi
Surade
Suralaga
Suranenggala
Surian
Suro Makmur
Suru Suru
Suru-suru
Suruh
Sururey
Susoh
Susua
Susukan
Susukan Lebak
Susut
Sutera
Suti Semarang
Sutojayan
Suwawa
Suwawa Selatan
Suwawa Tengah
Suwawa Timur
Suwela
Swandiwe
Syahcame
Syamtalira Aron
Syamtalira Bayu
Syiah Kuala
Syiah Utama
Syujak
Taba Penanjung
Tabalar
Tabanan
Tabang
Tabir
Tabir Barat
Tabir Ilir
Tabir Lintas
Tabir Selatan
Tabir Timur
Tabir Ulu
Tabona
Tabongo
Tabonji
Tabukan
Tabukan Selatan
Tabukan Selatan Tengah
Tabukan Selatan Tenggara
Tabukan Tengah
Tabukan Utara
Tabulahan
Tabundung
Tabunganen
Tadu Raya
Taebenu
Taelarek
Taganombak
Tagime
Tagineri
Tagulandang
Tagulandang Selatan
Tagulandang Utara
Tahota
Tahuna
Tahuna Barat
Tahuna Timur
Tahunan
Taige
Taiyeve II
Tajinan
Tajurhalang
Taka Bonerate
Takari
Takeran
Takisung
Takkalalla
Takokak
Taktakan
Talaga
Talaga Jaya
Talaga Raya
Talamau
Talambo
Talang
Talang Empat
Talang Kelapa
Talang Muandau
Talang Padang
Talang Ubi
Talango
Talatako
Talawaan
Talawi
Talegong
Taliabu Barat
Taliabu Barat Laut
Taliabu Selatan
Taliabu Timur
Taliabu Timur Selatan
Taliabu Utara
Talibura
Talisayan
Taliwang
Tallo
Tallunglipu
Talo
Talo Kecil
Taluditi
Talun
Tamako
Tamalanrea
Tamalate
Tamalatea
Taman
Taman Krocok
Taman Rajo
Taman Sari
Tamanan
Tamansari
Tambak
Tambakboyo
Tambakdahan
Tambakrejo
Tambakromo
Tambaksari
Tamban
Tamban Catur
Tambang
Tambang Ulang
Tambangan
Tambelan
Tambelang
Tambelangan
Tambora
Tambun Selatan
Tambun Utara
Tambusai
Tambusai Utara
Tamiang Hulu
Tammerodo Sendana
Tampahan
Tampaksiring
Tampan' Amma
Tana Lia
Tana Lili
Tana Righu
Tana Wawo
Tanah Abang
Tanah Cogok
Tanah Grogot
Tanah Jambo Aye
Tanah Jawa
Tanah Kampung
Tanah Luas
Tanah Masa
Tanah Merah
Tanah Miring
Tanah Pasir
Tanah Pinem
Tanah Pinoh
Tanah Pinoh Barat
Tanah Putih
Tanah Putih Tanjung Melawan
Tanah Rubuh
Tanah Sareal
Tanah Sepenggal
Tanah Sepenggal Lintas
Tanah Siang
Tanah Siang Selatan
Tanah Tumbuh
Tanambulava
Tanantovea
Tanara
Tanasitolo
Tandes
Tanduk Kalua
Tandun
Tanete Riaja
Tanete Riattang
Tanete Riattang Barat
Tanete Riattang Timur
Tanete Rilau
Tangan-Tangan
Tangaran
Tangen
Tangerang
Tanggetada
Tanggeung
Tanggul
Tanggulangin
Tanggunggunung
Tanggungharjo
Tangma
Tangse
Tanimbar Selatan
Tanimbar Utara
Taniwel
Taniwel Timur
Tanjuang Baru
Tanjung
Tanjung Agung
Tanjung Agung Palik
Tanjung Balai
Tanjung Batu
Tanjung Beringin
Tanjung Bintang
Tanjung Bumi
Tanjung Bunga
Tanjung Emas
Tanjung Gadang
Tanjung Harapan
Tanjung Kemuning
Tanjung Lago
Tanjung Lubuk
Tanjung Medan
Tanjung Morawa
Tanjung Mutiara
Tanjung Palas
Tanjung Palas Barat
Tanjung Palas Tengah
Tanjung Palas Timur
Tanjung Palas Utara
Tanjung Pinang Barat
Tanjung Pinang Kota
Tanjung Pinang Timur
Tanjung Priok
Tanjung Pura
Tanjung Raja
Tanjung Raya
Tanjung Redeb
Tanjung Sakti Pumi
Tanjung Sari
Tanjung Selor
Tanjung Senang
Tanjung Tiram
Tanjunganom
Tanjungbalai Selatan
Tanjungbalai Utara
Tanjungjaya
Tanjungkarang Barat
Tanjungkarang Pusat
Tanjungkarang Timur
Tanjungkerta
Tanjungmedar
Tanjungpandan
Tanjungsakti Pumu
Tanjungsari
Tanjungsiang
Tanjungtebat
Tano Tombangan Angkola
Tanoh Alas
Tanon
Tanralili
Tanta
Taopa
Tapa
Tapaktuan
Tapalang
Tapalang Barat
Tapango
Tapen
Tapian Dolok
Tapian Nauli
Tapin Selatan
Tapin Tengah
Tapin Utara
Tapos
Tapung
Tapung Hilir
Tapung Hulu
Tarabintang
Taraju
Tarakan Barat
Tarakan Tengah
Tarakan Timur
Tarakan Utara
Tarano
Tareran
Tarik
Tarogong Kaler
Tarogong Kidul
Tarokan
Tarowang
Tarub
Tarumajaya
Tarup
Tarutung
Tasifeto Barat
Tasifeto Timur
Tasik Payawan
Tasik Putri Puyu
Tasikmadu
Tatah Makmur
Tatanga
Tatapaan
Tatoareng
Tawaeli
Tawalian
Tawang
Tawangharjo
Tawangmangu
Tawangsari
Tayan Hilir
Tayan Hulu
Tayando Tam
Tayu
Tebas
Tebat Karai
Tebet
Tebing
Tebing Syahbandar
Tebing Tinggi
Tebing Tinggi Barat
Tebing Tinggi Kota
Tebing Tinggi Timur
Tebo Ilir
Tebo Tengah
Tebo Ulu
Tegal Barat
Tegal Selatan
Tegal Timur
Tegalampel
Tegalbuleud
Tegaldlimo
Tegallalang
Tegalombo
Tegalrejo
Tegalsari
Tegalsiwalan
Tegalwaru
Tegineneng
Tegowanu
Tehoru
Teiraplu
Tejakula
Tekarang
Tekung
Telaga
Telaga Antang
Telaga Bauntung
Telaga Biru
Telaga Langsat
Telagasari
Telanaipura
Telawang
Telen
Telenggeme
Tellu Limpoe
Tellu Siattinge
Tellulimpoe
Telluwanua
Teluk Ambon
Teluk Ampimoi
Teluk Arguni Atas
Teluk Arguni Bawah
Teluk Batang
Teluk Bayur
Teluk Belengkong
Teluk Bintan
Teluk Dalam
Teluk Deya
Teluk Duairi
Teluk Elpaputih
Teluk Etna
Teluk Gelam
Teluk Kaiely
Teluk Kepayang
Teluk Keramat
Teluk Kimi
Teluk Mayalibit
Teluk Mengkudu
Teluk Meranti
Teluk Mutiara
Teluk Nibung
Teluk Pakedai
Teluk Pandan
Teluk Patipi
Teluk Sampit
Teluk Sebong
Teluk Segara
Teluk Umar
Teluk Waru
Telukbetung Barat
Telukbetung Selatan
Telukbetung Timur
Telukbetung Utara
Telukjambe Barat
Telukjambe Timur
Teluknaga
Telutih
Temanggung
Temayang
Tembagapura
Tembalang
Tembarak
Tembelang
Tembilahan
Tembilahan Hulu
Tembuku
Tembuni
Temiang Pesisir
Teminabuan
Temon
Tempe
Tempeh
Tempel
Tempilang
Tempuling
Tempunak
Tempuran
Tempurejo
Tempursari
Tenayan Raya
Tenga
Tengah Ilir
Tengah Tani
Tengaran
Tenggarang
Tenggarong
Tenggarong Seberang
Tenggilis Mejoyo
Tenggulun
Tenjo
Tenjolaya
Teon Nila Serua
Teor
Tepus
Teramang Jaya
Terangun
Terara
Teras
Teras Terunjam
Terbanggi Besar
Terentang
Teriak
Tering
Teripe Jaya
Terisi
Ternate Barat
Tersono
Terusan Nunyai
Testega
Tetap
Teunom
Teupah Barat
Teupah Selatan
Teupah Tengah
Tewah
Tewang Sangalang Garing
Teweh Baru
Teweh Selatan
Teweh Tengah
Teweh Timur
Ti Zain
Tiang Pumpung
Tiang Pumpung Kepungut
Tibawa
Tidore
Tidore Selatan
Tidore Timur
Tidore Utara
Tiga Dihaji
Tigabinanga
Tigalingga
Tiganderket
Tigapanah
Tigaraksa
Tigi
Tigi Barat
Tigi Timur
Tigo Lurah
Tigo Nagari
Tikala
Tikke Raya
Tikung
Tilamuta
Tilango
Tilatang Kamang
Tiloan
Tilongkabila
Timang gajah
Timori
Timpah
Timpeh
Tinada
Tinambung
Tinanggea
Tinangkung
Tinangkung Selatan
Tinangkung Utara
Tinggi Raja
Tinggimoncong
Tingginambut
Tinggouw
Tingkir
Tinombo
Tinombo Selatan
Tinondo
Tiom
Tiom Ollo
Tiomneri
Tiplol Mayalibit
Tirawuta
Tiris
Tiro
Tiroang
Tirtajaya
Tirtamulya
Tirtayasa
Tirto
Tirtomoyo
Tirtoyudo
Titehena
Titeue
Tiumang
Tiworo Kepulauan
Tiworo Selatan
Tiworo Tengah
Tiworo Utara
Tiwu
Tlanakan
Tlogomulyo
Tlogosari
Tlogowungu
Toapaya
Toari
Toba
Tobadak
Tobelo
Tobelo Barat
Tobelo Selatan
Tobelo Tengah
Tobelo Timur
Tobelo Utara
Toboali
Tobouw
Tobu
Todanan
Togean
Togo Binongko
Toho
Toianas
Toili
Toili Barat
Toili Jaya
Tojo
Tojo Barat
Tolala
Tolangohula
Tolinggula
Tolitoli Utara
Toma
Tomage
Tombariri
Tombariri Timur
Tombatu
Tombatu Timur
Tombatu Utara
Tombolopao
Tombulu
Tomia
Tomia Timur
Tomilito
Tomini
Tommo
Tomo
Tomohon Barat
Tomohon Selatan
Tomohon Tengah
Tomohon Timur
Tomohon Utara
Tomoni
Tomoni Timur
Tomor Birip
Tomosiga
Tompaso
Tompaso Barat
Tompaso Baru
Tompo Bulu
Tompobulu
Tomu
Tondano Barat
Tondano Selatan
Tondano Timur
Tondano Utara
Tondon
Tondong Tallasa
Tongas
Tongauna
Tongauna Utara
Tongkuno
Tongkuno Selatan
Tonjong
Tonra
Tontonunu
Topiyai
Topos
Topoyo
Tor Atas
Torere
Torgamba
Toribulu
Torjun
Toroh
Torue
Tosari
Totikum
Totikum Selatan
Touluaan
Touluaan Selatan
Towe
Towea
Towuti
Tragah
Trangkil
Trawas
Trenggalek
Tretep
Trienggadeng
Trikora
Trimurjo
Tripa Makmur
Trowulan
Trucuk
Trumon
Trumon Tengah
Trumon Timur
Truseb
Tuah Negeri
Tuahmadani
Tualan Hulu
Tualang
Tuban
Tubang
Tubei
Tubo Sendana
Tugala Oyo
Tugu
Tugumulyo
Tuhemberua
Tuhiba
Tujuh Belas
Tukak Sadai
Tukdana
Tukka
Tulakan
Tulang Bawang Tengah
Tulang Bawang Udik
Tulangan
Tulin Onsoi
Tulis
Tulung
Tulung Selapan
Tulungagung
Tumbang Titi
Tumijajar
Tuminting
Tumpaan
Tumpang
Tungkal Ilir
Tungkal Jaya
Tungkal Ulu
Tunjung Teja
Tunjungan
Tuntang
Turatea
Turen
Turi
Turikale
Tutar
Tutuk Tolu
Tutur
Tutuyan
Ubahak
Ubalihi
Ubud
Udanawu
Ueesi
Uepai
Ugimba
Ujan Mas
Ujung
Ujung Batu
Ujung Bulu
Ujung Padang
Ujung Pandang
Ujung Tanah
Ujungberung
Ujungjaya
Ujungloe
Ujungpangkah
Ukar Sengan
Ukha
Ukui
Ulakan Tapakih
Ulaweng
Ulee Kareng
Ulilin
Ulim
Ulok Kupai
Ulu Barumun
Ulu Belu
Ulu Idanotae
Ulu Manna
Ulu Moro'o
Ulu Musi
Ulu Ogan
Ulu Pungkut
Ulu Rawas
Ulu Sosa
Ulu Talo
Uluan
Ulubongka
Uluere
Ulugawo
Uluiwoi
Ulujadi
Ulujami
Ulumanda
Ulunoyo
Ulususua
Umagi
Umalulu
Umbu Ratu Nggay
Umbu Ratu Nggay Barat
Umbu Ratu Nggay Tengah
Umbulharjo
Umbulsari
Umbunasi
Umpu Semenguk
Una Una
Unaaha
Undaan
Ungar
Ungaran Barat
Ungaran Timur
Unir Sirau
Unter Iwes
Unurum Guay
Upau
Uram Jaya
Urei Faisei
Usilimo
Utan
Uut Murung
Uwapa
V Koto
V Koto Timur
VII Koto
VII Koto Ilir
VII Koto Padang Sago
Venaha
Waan
Wabula
Wadaga
Wadangku
Wadaslintang
Wado
Wae Rii
Waeapo
Waegi
Waelata
Waesama
Wagir
Waiblama
Waibu
Waigeo Barat
Waigeo Barat Kepulauan
Waigeo Selatan
Waigeo Timur
Waigeo Utara
Waigete
Wajak
Wajo
Wakate
Wakorumba Selatan
Wakorumba Utara
Wakuwo
Walaik
Walantaka
Walea Besar
Walea Kepulauan
Waled
Walelagama
Walenrang
Walenrang Barat
Walenrang Timur
Walenrang Utara
Walma
Waluran
Wame
Wamena
Wamesa
Wampu
Wanadadi
Wanaraja
Wanaraya
Wanareja
Wanasaba
Wanasalam
Wanasari
Wanayasa
Wandai
Wanea
Wangbe
Wanggar
Wanggarasi
Wangi Wangi Selatan
Wangi-Wangi
Wangon
Wania
Wano Barat
Wanokaka
Wanwi
Waplau
Wapoga
Wara
Wara Barat
Wara Selatan
Wara Timur
Wara Utara
Wari
Waringinkurung
Waris
Warkuk Ranau Selatan
Warmare
Waropen Atas
Waropen Bawah
Waropko
Warsa
Wartutin
Waru
Warudoyong
Warungasem
Warunggunung
Warungkiara
Warungkondang
Warungpring
Warureja
Warwarbomi
Wasile
Wasile Selatan
Wasile Tengah
Wasile Timur
Wasile Utara
Wasior
Wasirawi
Wasuponda
Watang Pulu
Watang Sawitto
Watang Sidenreng
Wates
Watopute
Watubangga
Watukumpul
Watulimo
Watumalang
Watunohu
Waway Karya
Wawo
Wawolesea
Wawonii Barat
Wawonii Selatan
Wawonii Tengah
Wawonii Tenggara
Wawonii Timur
Wawonii Timur Laut
Wawonii Utara
Wawotobi
Way Bungur
Way Halim
Way Jepara
Way Kenanga
Way Khilau
Way Krui
Way Lima
Way Panji
Way Pengubuan
Way Ratai
Way Seputih
Way Serdang
Way Sulan
Way Tenong
Way Tuba
Wayer
Web
Weda
Weda Selatan
Weda Tengah
Weda Timur
Weda Utara
Wedarijaksa
Wedi
Wedung
Wegee Bino
Wegee Muka
Weime
Welahan
Welak
Welarek
Weleri
Welesi
Weliman
Wemak
Wenam
Wenang
Wera
Wereka
Weriagar
Werima
Werinama
Wermaktian
Wertamrian
Weru
Wesaput
Wetar Barat
Wetar Selatan
Wetar Timur
Wetar Utara
Wewaria
Wewewa Barat
Wewewa Selatan
Wewewa Tengah
Wewewa Timur
Wewewa Utara
Wewiku
Widang
Widasari
Widodaren
Wih Pesam
Wilangan
Wilhem Roumbouts
Wina
Windesi
Windusari
Winong
Winongan
Wiradesa
Wiringgambut
Wirobrajan
Wirosari
Wita Ponda
Wita Waya
Witihama
Wiwirano
Wiyung
Wlingi
Woha
Woja
Wolasi
Wolio
Wolo
Wolojita
Wolomeze
Wolowa
Wolowae
Wolowaru
Wonawa
Wondiboy
Wonggeduku
Wonggeduku Barat
Wongsorejo
Woniki
Wonoasih
Wonoasri
Wonoayu
Wonoboyo
Wonocolo
Wonodadi
Wonogiri
Wonokerto
Wonokromo
Wonomerto
Wonomulyo
Wonopringgo
Wonorejo
Wonosalam
Wonosamodro
Wonosari
Wonosegoro
Wonosobo
Wonotirto
Wonotunggal
Wonti
Wori
Wosak
Wotan Ulumando
Wotu
Wouma
Woyla
Woyla Barat
Woyla Timur
Wringin
Wringinanom
Wua-Wua
Wuar Labobar
Wugi
Wulandoni
Wulanggitang
Wulla Waijelu
Wuluhan
Wundulako
Wungu
Wunim
Wuryantoro
Wusama
Wusi
Wutpaga
X Koto
X Koto Diatas
X Koto Singkarak
XIII Koto Kampar
XIV Koto
Yaffi
Yagai
Yahuliambut
Yakomi
Yal
Yalengga
Yambi
Yamo
Yamoneri
Yamor
Yaniruma
Yapen Barat
Yapen Selatan
Yapen Timur
Yapen Utara
Yapsi
Yaro
Yatamo
Yaur
Yawakukat
Yawosi
Yembun
Yendidori
Yenggelo
Yigi
Yiginua
Yiluk
Yogosem
Yokari
Yosowilangun
Youtadi
Yugumuak
Yugungwi
Yuko
Yuneri
`);
