// Other forms of Indonesian provinces and cities, and well-known places inside them. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

export const placeForms: List = /* @__PURE__ */ lines(`
Aceh
Ambon
Atambua
Bakauheni
Bali
Balige
Balikpapan
Banda Aceh
Banda Neira
Bandar Lampung
Bandung
Bangka
Bangka Belitung
Bangkalan
Banjar
Banjarbaru
Banjarnegara
Bantul
Banyumas
Banyuwangi
Barru
Batam
Batang
Batu
Bau-Bau
Baubau
Bekasi
Belawan
Belitung
Bengkalis
Bengkulu
Berastagi
Biak
Binjai
Bintan
Bintaro
Bireuen
Bitung
Blitar
Blok M
Blora
Bogor
Bojonegoro
Bondowoso
Bone
Bontang
Boyolali
Brebes
Bukittinggi
Cakung
Canggu
Cawang
Cengkareng
Cepu
Ciamis
Cianjur
Cibinong
Cibubur
Cikampek
Cikarang
Cikini
Cilacap
Cilandak
Cilegon
Cileungsi
Cilincing
Cimahi
Cipinang
Ciputat
Cirebon
Curup
D.I. Yogyakarta
DI Yogyakarta
DKI Jakarta
Daerah Istimewa Yogyakarta
Daerah Khusus Ibu Kota Jakarta
Daerah Khusus Jakarta
Dekai
Deli Serdang
Demak
Denpasar
Depok
Dieng
Dumai
Ende
Entikong
Fakfak
Flores
Gambir
Garut
Glodok
Gorontalo
Gresik
Grogol
Gunungsitoli
Halim
Ibu Kota Nusantara
Indramayu
Jakarta
Jakarta Barat
Jakarta Pusat
Jakarta Selatan
Jakarta Timur
Jakarta Utara
Jambi
Jatinangor
Jatinegara
Jawa
Jayapura
Jember
Jepara
Jimbaran
Jogja
Jogjakarta
Jombang
Kabanjahe
Kaimana
Kalianda
Kalibata
Kalideres
Kalimantan
Karanganyar
Karawang
Karimun
Kebayoran Baru
Kebayoran Lama
Kebon Jeruk
Kebumen
Kediri
Kelapa Gading
Kemang
Kemayoran
Kembangan
Kendal
Kendari
Kenyam
Kepulauan Seribu
Ketapang
Kintamani
Kisaran
Klaten
Kota Tua
Kualanamu
Kudus
Kuningan
Kupang
Kuta
Labuan Bajo
Lamongan
Langsa
Larantuka
Lebak
Lebak Bulus
Lembang
Lhokseumawe
Lombok
Lubuklinggau
Lumajang
Luwuk
Madiun
Magelang
Magetan
Majalengka
Majene
Makale
Makasar
Malang
Mamuju
Manggarai
Manokwari
Maros
Martapura
Marunda
Mataram
Matraman
Maumere
Medan
Menado
Menteng
Merak
Merauke
Metro
Meulaboh
Mojokerto
Muara Bungo
Nabire
Nanggroe Aceh Darussalam
Natuna
Ngawi
Nias
Nunukan
Nusa Dua
Nusa Penida
Nusa Tenggara
Nusantara
Pacitan
Padang
Padang Sidempuan
Pademangan
Palangka Raya
Palangkaraya
Palembang
Palmerah
Palopo
Palu
Pamekasan
Pamulang
Pancoran
Pandeglang
Pangandaran
Pangkalan Bun
Pangkalpinang
Papua
Parapat
Parepare
Pariaman
Pasar Minggu
Pasuruan
Pati
Payakumbuh
Pekalongan
Pekanbaru
Pemalang
Pematang Siantar
Penajam
Penjaringan
Pluit
Pondok Indah
Ponorogo
Pontianak
Poso
Prabumulih
Probolinggo
Pulogadung
Purbalingga
Purwakarta
Purwodadi
Purwokerto
Purworejo
Ragunan
Raja Ampat
Rangkasbitung
Rantau Prapat
Rantepao
Rawamangun
Rembang
Ruteng
Sabang
Salatiga
Samarinda
Sambas
Samosir
Sampang
Sampit
Sangatta
Sanur
Saumlaki
Semarang
Seminyak
Senayan
Sengkang
Sentani
Sepaku
Serang
Serpong
Serui
Siantar
Sidempuan
Sidoarjo
Sigli
Singkawang
Sintang
Situbondo
Slawi
Sleman
Slipi
Sofifi
Solo
Soreang
Sorong
Sragen
Subang
Sudirman
Sukabumi
Sukoharjo
Sulawesi
Sumatera
Sumatra
Sumatra Barat
Sumatra Selatan
Sumatra Utara
Sumba
Sumbawa
Sumedang
Sumenep
Sungguminasa
Sunter
Surabaya
Surakarta
Takengon
Tana Toraja
Tanah Abang
Tanah Toraja
Tangerang
Tanjung Balai Karimun
Tanjung Priok
Tanjung Selor
Tanjungpinang
Tarakan
Tasikmalaya
Tebet
Tebing Tinggi
Tegal
Temanggung
Tembagapura
Tenggarong
Ternate
Thamrin
Tidore
Timika
Timor Barat
Tobelo
Tomohon
Toraja
Trenggalek
Tuban
Tulungagung
Ubud
Ujung Pandang
Ungaran
Waingapu
Wamena
Watampone
Wates
Wonogiri
Wonosari
Wonosobo
Yogya
Yogyakarta
`);
