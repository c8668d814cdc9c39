// Regencies (`Kabupaten …`) and cities (`Kota …`) of Indonesia. Source: cahyadsn/wilayah. Licence: MIT, Copyright (c) 2017-2025 Cahya DSN.
import { type List, lines } from "../lines.js";

export const regenciesAndCities: List = /* @__PURE__ */ lines(`
Kabupaten Aceh Barat
Kabupaten Aceh Barat Daya
Kabupaten Aceh Besar
Kabupaten Aceh Jaya
Kabupaten Aceh Selatan
Kabupaten Aceh Singkil
Kabupaten Aceh Tamiang
Kabupaten Aceh Tengah
Kabupaten Aceh Tenggara
Kabupaten Aceh Timur
Kabupaten Aceh Utara
Kabupaten Administrasi Kepulauan Seribu
Kabupaten Agam
Kabupaten Alor
Kabupaten Asahan
Kabupaten Asmat
Kabupaten Badung
Kabupaten Balangan
Kabupaten Bandung
Kabupaten Bandung Barat
Kabupaten Banggai
Kabupaten Banggai Kepulauan
Kabupaten Banggai Laut
Kabupaten Bangka
Kabupaten Bangka Barat
Kabupaten Bangka Selatan
Kabupaten Bangka Tengah
Kabupaten Bangkalan
Kabupaten Bangli
Kabupaten Banjar
Kabupaten Banjarnegara
Kabupaten Bantaeng
Kabupaten Bantul
Kabupaten Banyuasin
Kabupaten Banyumas
Kabupaten Banyuwangi
Kabupaten Barito Kuala
Kabupaten Barito Selatan
Kabupaten Barito Timur
Kabupaten Barito Utara
Kabupaten Barru
Kabupaten Batang
Kabupaten Batanghari
Kabupaten Batu Bara
Kabupaten Bekasi
Kabupaten Belitung
Kabupaten Belitung Timur
Kabupaten Belu
Kabupaten Bener Meriah
Kabupaten Bengkalis
Kabupaten Bengkayang
Kabupaten Bengkulu Selatan
Kabupaten Bengkulu Tengah
Kabupaten Bengkulu Utara
Kabupaten Berau
Kabupaten Biak Numfor
Kabupaten Bima
Kabupaten Bintan
Kabupaten Bireuen
Kabupaten Blitar
Kabupaten Blora
Kabupaten Boalemo
Kabupaten Bogor
Kabupaten Bojonegoro
Kabupaten Bolaang Mongondow
Kabupaten Bolaang Mongondow Selatan
Kabupaten Bolaang Mongondow Timur
Kabupaten Bolaang Mongondow Utara
Kabupaten Bombana
Kabupaten Bondowoso
Kabupaten Bone
Kabupaten Bone Bolango
Kabupaten Boven Digoel
Kabupaten Boyolali
Kabupaten Brebes
Kabupaten Buleleng
Kabupaten Bulukumba
Kabupaten Bulungan
Kabupaten Bungo
Kabupaten Buol
Kabupaten Buru
Kabupaten Buru Selatan
Kabupaten Buton
Kabupaten Buton Selatan
Kabupaten Buton Tengah
Kabupaten Buton Utara
Kabupaten Ciamis
Kabupaten Cianjur
Kabupaten Cilacap
Kabupaten Cirebon
Kabupaten Dairi
Kabupaten Deiyai
Kabupaten Deli Serdang
Kabupaten Demak
Kabupaten Dharmasraya
Kabupaten Dogiyai
Kabupaten Dompu
Kabupaten Donggala
Kabupaten Empat Lawang
Kabupaten Ende
Kabupaten Enrekang
Kabupaten Fak Fak
Kabupaten Flores Timur
Kabupaten Garut
Kabupaten Gayo Lues
Kabupaten Gianyar
Kabupaten Gorontalo
Kabupaten Gorontalo Utara
Kabupaten Gowa
Kabupaten Gresik
Kabupaten Grobogan
Kabupaten Gunung Mas
Kabupaten Gunungkidul
Kabupaten Halmahera Barat
Kabupaten Halmahera Selatan
Kabupaten Halmahera Tengah
Kabupaten Halmahera Timur
Kabupaten Halmahera Utara
Kabupaten Hulu Sungai Selatan
Kabupaten Hulu Sungai Tengah
Kabupaten Hulu Sungai Utara
Kabupaten Humbang Hasundutan
Kabupaten Indragiri Hilir
Kabupaten Indragiri Hulu
Kabupaten Indramayu
Kabupaten Intan Jaya
Kabupaten Jayapura
Kabupaten Jayawijaya
Kabupaten Jember
Kabupaten Jembrana
Kabupaten Jeneponto
Kabupaten Jepara
Kabupaten Jombang
Kabupaten Kaimana
Kabupaten Kampar
Kabupaten Kapuas
Kabupaten Kapuas Hulu
Kabupaten Karanganyar
Kabupaten Karangasem
Kabupaten Karawang
Kabupaten Karimun
Kabupaten Karo
Kabupaten Katingan
Kabupaten Kaur
Kabupaten Kayong Utara
Kabupaten Kebumen
Kabupaten Kediri
Kabupaten Keerom
Kabupaten Kendal
Kabupaten Kepahiang
Kabupaten Kepulauan Anambas
Kabupaten Kepulauan Aru
Kabupaten Kepulauan Mentawai
Kabupaten Kepulauan Meranti
Kabupaten Kepulauan Sangihe
Kabupaten Kepulauan Selayar
Kabupaten Kepulauan Siau Tagulandang Biaro
Kabupaten Kepulauan Sula
Kabupaten Kepulauan Talaud
Kabupaten Kepulauan Tanimbar
Kabupaten Kepulauan Yapen
Kabupaten Kerinci
Kabupaten Ketapang
Kabupaten Klaten
Kabupaten Klungkung
Kabupaten Kolaka
Kabupaten Kolaka Timur
Kabupaten Kolaka Utara
Kabupaten Konawe
Kabupaten Konawe Kepulauan
Kabupaten Konawe Selatan
Kabupaten Konawe Utara
Kabupaten Kotabaru
Kabupaten Kotawaringin Barat
Kabupaten Kotawaringin Timur
Kabupaten Kuantan Singingi
Kabupaten Kubu Raya
Kabupaten Kudus
Kabupaten Kulon Progo
Kabupaten Kuningan
Kabupaten Kupang
Kabupaten Kutai Barat
Kabupaten Kutai Kartanegara
Kabupaten Kutai Timur
Kabupaten Labuhanbatu
Kabupaten Labuhanbatu Selatan
Kabupaten Labuhanbatu Utara
Kabupaten Lahat
Kabupaten Lamandau
Kabupaten Lamongan
Kabupaten Lampung Barat
Kabupaten Lampung Selatan
Kabupaten Lampung Tengah
Kabupaten Lampung Timur
Kabupaten Lampung Utara
Kabupaten Landak
Kabupaten Langkat
Kabupaten Lanny Jaya
Kabupaten Lebak
Kabupaten Lebong
Kabupaten Lembata
Kabupaten Lima Puluh Kota
Kabupaten Lingga
Kabupaten Lombok Barat
Kabupaten Lombok Tengah
Kabupaten Lombok Timur
Kabupaten Lombok Utara
Kabupaten Lumajang
Kabupaten Luwu
Kabupaten Luwu Timur
Kabupaten Luwu Utara
Kabupaten Madiun
Kabupaten Magelang
Kabupaten Magetan
Kabupaten Mahakam Ulu
Kabupaten Majalengka
Kabupaten Majene
Kabupaten Malaka
Kabupaten Malang
Kabupaten Malinau
Kabupaten Maluku Barat Daya
Kabupaten Maluku Tengah
Kabupaten Maluku Tenggara
Kabupaten Mamasa
Kabupaten Mamberamo Raya
Kabupaten Mamberamo Tengah
Kabupaten Mamuju
Kabupaten Mamuju Tengah
Kabupaten Mandailing Natal
Kabupaten Manggarai
Kabupaten Manggarai Barat
Kabupaten Manggarai Timur
Kabupaten Manokwari
Kabupaten Manokwari Selatan
Kabupaten Mappi
Kabupaten Maros
Kabupaten Maybrat
Kabupaten Melawi
Kabupaten Mempawah
Kabupaten Merangin
Kabupaten Merauke
Kabupaten Mesuji
Kabupaten Mimika
Kabupaten Minahasa
Kabupaten Minahasa Selatan
Kabupaten Minahasa Tenggara
Kabupaten Minahasa Utara
Kabupaten Mojokerto
Kabupaten Morowali
Kabupaten Morowali Utara
Kabupaten Muara Enim
Kabupaten Muaro Jambi
Kabupaten Mukomuko
Kabupaten Muna
Kabupaten Muna Barat
Kabupaten Murung Raya
Kabupaten Musi Banyuasin
Kabupaten Musi Rawas
Kabupaten Musi Rawas Utara
Kabupaten Nabire
Kabupaten Nagan Raya
Kabupaten Nagekeo
Kabupaten Natuna
Kabupaten Nduga
Kabupaten Ngada
Kabupaten Nganjuk
Kabupaten Ngawi
Kabupaten Nias
Kabupaten Nias Barat
Kabupaten Nias Selatan
Kabupaten Nias Utara
Kabupaten Nunukan
Kabupaten Ogan Ilir
Kabupaten Ogan Komering Ilir
Kabupaten Ogan Komering Ulu
Kabupaten Ogan Komering Ulu Selatan
Kabupaten Ogan Komering Ulu Timur
Kabupaten Pacitan
Kabupaten Padang Lawas
Kabupaten Padang Lawas Utara
Kabupaten Padang Pariaman
Kabupaten Pakpak Bharat
Kabupaten Pamekasan
Kabupaten Pandeglang
Kabupaten Pangandaran
Kabupaten Pangkajene dan Kepulauan
Kabupaten Paniai
Kabupaten Parigi Moutong
Kabupaten Pasaman
Kabupaten Pasaman Barat
Kabupaten Pasangkayu
Kabupaten Paser
Kabupaten Pasuruan
Kabupaten Pati
Kabupaten Pegunungan Arfak
Kabupaten Pegunungan Bintang
Kabupaten Pekalongan
Kabupaten Pelalawan
Kabupaten Pemalang
Kabupaten Penajam Paser Utara
Kabupaten Penukal Abab Lematang Ilir
Kabupaten Pesawaran
Kabupaten Pesisir Barat
Kabupaten Pesisir Selatan
Kabupaten Pidie
Kabupaten Pidie Jaya
Kabupaten Pinrang
Kabupaten Pohuwato
Kabupaten Polewali Mandar
Kabupaten Ponorogo
Kabupaten Poso
Kabupaten Pringsewu
Kabupaten Probolinggo
Kabupaten Pulang Pisau
Kabupaten Pulau Morotai
Kabupaten Pulau Taliabu
Kabupaten Puncak
Kabupaten Puncak Jaya
Kabupaten Purbalingga
Kabupaten Purwakarta
Kabupaten Purworejo
Kabupaten Raja Ampat
Kabupaten Rejang Lebong
Kabupaten Rembang
Kabupaten Rokan Hilir
Kabupaten Rokan Hulu
Kabupaten Rote Ndao
Kabupaten Sabu Raijua
Kabupaten Sambas
Kabupaten Samosir
Kabupaten Sampang
Kabupaten Sanggau
Kabupaten Sarmi
Kabupaten Sarolangun
Kabupaten Sekadau
Kabupaten Seluma
Kabupaten Semarang
Kabupaten Seram Bagian Barat
Kabupaten Seram Bagian Timur
Kabupaten Serang
Kabupaten Serdang Bedagai
Kabupaten Seruyan
Kabupaten Siak
Kabupaten Sidenreng Rappang
Kabupaten Sidoarjo
Kabupaten Sigi
Kabupaten Sijunjung
Kabupaten Sikka
Kabupaten Simalungun
Kabupaten Simeulue
Kabupaten Sinjai
Kabupaten Sintang
Kabupaten Situbondo
Kabupaten Sleman
Kabupaten Solok
Kabupaten Solok Selatan
Kabupaten Soppeng
Kabupaten Sorong
Kabupaten Sorong Selatan
Kabupaten Sragen
Kabupaten Subang
Kabupaten Sukabumi
Kabupaten Sukamara
Kabupaten Sukoharjo
Kabupaten Sumba Barat
Kabupaten Sumba Barat Daya
Kabupaten Sumba Tengah
Kabupaten Sumba Timur
Kabupaten Sumbawa
Kabupaten Sumbawa Barat
Kabupaten Sumedang
Kabupaten Sumenep
Kabupaten Supiori
Kabupaten Tabalong
Kabupaten Tabanan
Kabupaten Takalar
Kabupaten Tambrauw
Kabupaten Tana Tidung
Kabupaten Tana Toraja
Kabupaten Tanah Bumbu
Kabupaten Tanah Datar
Kabupaten Tanah Laut
Kabupaten Tangerang
Kabupaten Tanggamus
Kabupaten Tanjung Jabung Barat
Kabupaten Tanjung Jabung Timur
Kabupaten Tapanuli Selatan
Kabupaten Tapanuli Tengah
Kabupaten Tapanuli Utara
Kabupaten Tapin
Kabupaten Tasikmalaya
Kabupaten Tebo
Kabupaten Tegal
Kabupaten Teluk Bintuni
Kabupaten Teluk Wondama
Kabupaten Temanggung
Kabupaten Timor Tengah Selatan
Kabupaten Timor Tengah Utara
Kabupaten Toba
Kabupaten Tojo Una Una
Kabupaten Toli-Toli
Kabupaten Tolikara
Kabupaten Toraja Utara
Kabupaten Trenggalek
Kabupaten Tuban
Kabupaten Tulang Bawang
Kabupaten Tulang Bawang Barat
Kabupaten Tulungagung
Kabupaten Wajo
Kabupaten Wakatobi
Kabupaten Waropen
Kabupaten Way Kanan
Kabupaten Wonogiri
Kabupaten Wonosobo
Kabupaten Yahukimo
Kabupaten Yalimo
Kota Administrasi Jakarta Barat
Kota Administrasi Jakarta Pusat
Kota Administrasi Jakarta Selatan
Kota Administrasi Jakarta Timur
Kota Administrasi Jakarta Utara
Kota Ambon
Kota Balikpapan
Kota Banda Aceh
Kota Bandar Lampung
Kota Bandung
Kota Banjar
Kota Banjarbaru
Kota Banjarmasin
Kota Batam
Kota Batu
Kota Bau Bau
Kota Bekasi
Kota Bengkulu
Kota Bima
Kota Binjai
Kota Bitung
Kota Blitar
Kota Bogor
Kota Bontang
Kota Bukittinggi
Kota Cilegon
Kota Cimahi
Kota Cirebon
Kota Denpasar
Kota Depok
Kota Dumai
Kota Gorontalo
Kota Gunungsitoli
Kota Jambi
Kota Jayapura
Kota Kediri
Kota Kendari
Kota Kotamobagu
Kota Kupang
Kota Langsa
Kota Lhokseumawe
Kota Lubuk Linggau
Kota Madiun
Kota Magelang
Kota Makassar
Kota Malang
Kota Manado
Kota Mataram
Kota Medan
Kota Metro
Kota Mojokerto
Kota Padang
Kota Padang Panjang
Kota Padangsidimpuan
Kota Pagar Alam
Kota Palangkaraya
Kota Palembang
Kota Palopo
Kota Palu
Kota Pangkal Pinang
Kota Parepare
Kota Pariaman
Kota Pasuruan
Kota Payakumbuh
Kota Pekalongan
Kota Pekanbaru
Kota Pematangsiantar
Kota Pontianak
Kota Prabumulih
Kota Probolinggo
Kota Sabang
Kota Salatiga
Kota Samarinda
Kota Sawahlunto
Kota Semarang
Kota Serang
Kota Sibolga
Kota Singkawang
Kota Solok
Kota Sorong
Kota Subulussalam
Kota Sukabumi
Kota Sungai Penuh
Kota Surabaya
Kota Surakarta
Kota Tangerang
Kota Tangerang Selatan
Kota Tanjung Pinang
Kota Tanjungbalai
Kota Tarakan
Kota Tasikmalaya
Kota Tebing Tinggi
Kota Tegal
Kota Ternate
Kota Tidore Kepulauan
Kota Tomohon
Kota Tual
Kota Yogyakarta
`);
