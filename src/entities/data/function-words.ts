// Words that open Indonesian sentences or join phrases, and calendar words: never the first word of a name. Source: own work. Licence: as this package.

export const functionWordList = `
a ada adakah adalah adapun agar aja akan akankah akhirnya akibat akibatnya aku alasannya alhamdulillah alih-alih aman anda andai antara antaranya apa apabila apakah apalagi arti artinya asal asalkan atas atau ayo
bagaimana bagaimanapun bagi bagian bahkan bahwa baik bakal banyak banyaknya baru baru-baru beberapa begini begitu begitupun belakangan beliau belum berapa berbagai berdasarkan berikut berikutnya berkat bersama besok biar biarpun
biasanya bila bilamana bisa boleh bukan bukankah bukannya buat cara contohnya cuma cukup dahulu dalam dan dapat dari daripada datang demi demikian dengan di dia diduga diketahui dikatakan dikutip dilansir dimana disebut
diri dirinya disusul ditambah dua dulu empat enam entah esok guna hai hal hanya harap hari harus hendaknya hingga ia ialah ibarat ikut ini inilah ironisnya itu itulah iya jadi jangan jangankan jauh jelang jelas jika jikalau juga jumlah
justru kadang kalau kali kalian kami kamu kan kapan karena karenanya kata katanya ke kebetulan kecuali kedua keduanya keempat kelima kemarin kembali kemudian kenapa kendati kepada kerap ketiga ketika khusus khususnya kini kita konon
kurang lagi lainnya lalu lama lantaran lantas lanjut lanjutnya lebih lewat lima maka makanya malah malahan mana manakala mari masih masing-masing mau maupun melainkan melalui memang mengapa mengenai menjelang menurut menurutnya mereka meski
meskipun mestinya minimal misal misalnya mulai mungkin mulanya nah namun nanti nantinya ngomong-ngomong nyaris oh oke oleh olehnya otomatis pada padahal pagi paling pas pasalnya pasca pascanya pasti pastinya para per pernah persis pertama pertama-tama
pihak pihaknya poin pokoknya pun rasanya rencananya saat sama sambil sampai sampai-sampai sana sangat satu satunya saya sayang sayangnya seandainya sebab sebabnya sebagai sebagaimana sebagian sebaiknya sebaliknya sebelum sebelumnya
sebenarnya seberapa sebuah secara sedang sedangkan sedikit sedikitnya segala segera seharusnya sehingga sejak sejauh sejumlah sekali sekaligus sekarang sekira sekiranya sekitar selagi selain selaku selalu selama selamat selanjutnya seluruh seluruhnya
semakin semasa sembari semenjak sementara semoga semua semuanya semula seolah seorang sepanjang seperti sepertinya seputar seraya sering serta seseorang sesuai sesudah sesungguhnya setelah setelahnya seterusnya setiap setidaknya setibanya
seusai si siang siapa siapakah siapapun singkatnya soal sore suatu sudah sudahkah supaya tadi tadinya tahun tak tambah tanpa tapi telah tengah tentang tentu tentunya terakhir terhadap terkait terlebih termasuk ternyata tersebut
tetap tetapi the tiap tiba tiba-tiba tidak tidakkah tiga tinggal totalnya umumnya untuk untungnya usai wah walau walaupun waktu yakin yakni yaitu yang
januari februari maret april mei juni juli agustus september oktober november nopember desember senin selasa rabu kamis jumat jum'at sabtu minggu ahad wib wita wit
mohon silakan terima kasih insya allah masya assalamualaikum bismillah astaga ya yah tuhan natal lebaran ramadan ramadhan idul idulfitri iduladha nataru imlek nyepi waisak paskah
alquran al-qur'an quran injil alkitab
no no. nomor tujuh delapan sembilan sepuluh ratusan ribuan puluhan jutaan
`;
