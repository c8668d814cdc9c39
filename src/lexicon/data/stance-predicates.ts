// Predicates of being for or against, one a line: forms,…|part of speech|polarity|strength|target syntax|category. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

export const stancePredicateLines: List = /* @__PURE__ */ lines(`
ancaman|N|oppose|1|PP:terhadap,bagi|threaten
anti|A|oppose|2|OBJ|oppose
antusiasme|N|support|2|PP:terhadap|affect+
antusias|A|support|2|PP:terhadap,dengan VP|affect+
apresiasi,penghargaan|N|support|2|PP:terhadap,kepada,atas|praise
arahan,aspirasi,dorongan,himbauan,instruksi,masukan,nasihat,peringatan,perintah,permohonan,pesan,rekomendasi,saran,usul,usulan|N|support|1|PP:agar,supaya|call-for
bahagia|A|support|1|PP:atas,dengan CL VP|affect+
bangga|A|support|2|PP:atas,dengan,pada,terhadap,sama,melihat CL VP|affect+
bantahan,sanggahan,sangkalan|N|oppose|2|PP:atas,terhadap|deny
bekerja sama,bekerjasama|MWE|support|2|PP:dengan VP|cooperate
belum menentukan sikap,belum bersikap|MWE|neutral|1|PP:soal,terhadap,atas|neutrality
berbahaya,keliru,salah,buruk|A|oppose|1|SUBJ|evaluate-
berdiri bersama,berdiri di belakang,berada di pihak,berada di belakang|MWE|support|3|OBJ|side-with
berfokus pada,berfokus ke,berfokus kepada,berfokus terhadap,fokus ke,fokus pada,fokus terhadap,memfokuskan diri pada,memusatkan perhatian pada,menitikberatkan pada|MWE|support|2|OBJ|prioritise
berjanji,menjanjikan,dijanjikan|V|support|2|VP CL OBJ|commit
berkolaborasi,berkoordinasi|V|support|2|PP:dengan VP|cooperate
berkomitmen|V|support|3|VP PP:pada,terhadap,untuk|commit
berkontribusi|V|support|1|PP:pada,terhadap,untuk,bagi,dalam|help
bermanfaat,berguna,menguntungkan|A|support|1|SUBJ PP:bagi|evaluate+
bermitra|V|support|1|PP:dengan|ally
berpegang,berpedoman|V|support|2|PP:pada,kepada|adhere
berpesan|V|support|1|VP CL|call-for
bersedia|A|support|2|VP|commit
bersekutu,beraliansi|V|support|2|PP:dengan|ally
bersikap netral,memilih netral|MWE|neutral|2|PP:dalam,soal,terhadap|neutrality
bersimpati,berempati|V|support|2|PP:kepada,terhadap,pada|affect+
bersolidaritas|V|support|3|PP:dengan|side-with
bersyukur,mensyukuri,disyukuri|V|support|2|PP:atas,dengan OBJ CL VP|affect+
bertanggung jawab|MWE|support|1|PP:atas,terhadap VP|commit
bertekad,bersikeras,bersikukuh,berkukuh,bersumpah|V|support|3|VP|commit
bertentangan,bertolak belakang,berseberangan|V|oppose|2|PP:dengan|contradict
berterima kasih,berterimakasih,menyampaikan terima kasih,mengucapkan terima kasih,menyampaikan rasa terima kasih|MWE|support|2|PP:kepada,atas|thank
bertukar pandangan,bertukar pendapat,saling bertukar pandangan|MWE|neutral|1|PP:tentang,mengenai,soal|consult
berunding,berdialog,bernegosiasi,bertemu|V|neutral|1|PP:dengan,soal|consult
beruntung,terharu|A|support|1|PP:atas,dengan CL VP|affect+
boikot,veto,embargo|N|oppose|3|PP:terhadap,atas|sanction
campur tangan,mencampuri,mengintervensi,diintervensi|V|oppose|2|SUBJ|evaluate-
curiga|V|oppose|2|PP:terhadap,pada,dengan|distrust
dinantikan,dinanti-nantikan|V|support|2|OBJ|desire
dipilih|V|support|1|OBJ VP|choose
dukungan|N|support|3|PP:terhadap,kepada,bagi,untuk,atas,pada NYA|endorse
enggan,ogah|A|oppose|1|VP|unwilling
gagal,kegagalan|V|oppose|1|SUBJ|evaluate-
gugatan|N|oppose|2|PP:terhadap,atas|challenge
harapan,keinginan|N|support|1|PP:untuk,akan,terhadap VP CL|desire
kagum,takjub,terkagum-kagum,terpukau|A|support|2|PP:dengan,pada,kepada,atas,terhadap|praise
keberatan|A|oppose|2|PP:dengan,atas,terhadap CL VP|object
kecaman,kutukan|N|oppose|3|PP:terhadap,atas,kepada|condemn
kecewa|A|oppose|2|PP:atas,dengan,terhadap,kepada CL|affect-
kekecewaan,kemarahan,kegeraman|N|oppose|2|PP:atas,terhadap,kepada|affect-
kekhawatiran,kecemasan|N|oppose|1|PP:terhadap,atas,akan,tentang CL|worry
keluar dari koalisi,keluar dari keanggotaan|MWE|oppose|2|OBJ|withdraw
keluhan|N|oppose|2|PP:terhadap,soal,tentang,terkait,mengenai,atas|complain
kepercayaan,keyakinan|N|support|2|PP:terhadap,kepada,pada|trust
keprihatinan|N|oppose|2|PP:atas,terhadap,tentang|concern
keresahan|N|oppose|1|PP:terhadap,atas|worry
kesal,jengkel|A|oppose|2|PP:dengan,atas,terhadap|affect-
kesepakatan|N|support|1|PP:tentang,mengenai,untuk,soal VP|agree
ketidaksetujuan,ketidakpercayaan,mosi tidak percaya|N|oppose|2|PP:terhadap,atas,kepada|distrust
komitmen|N|support|3|PP:terhadap,pada,untuk,dalam VP|commit
konsensus|N|support|1|PP:tentang,mengenai,untuk|agree
konsisten terhadap|MWE|support|2|OBJ|commit
kontra|A|oppose|2|PP:terhadap,dengan|oppose
kritik,kritikan|N|oppose|2|PP:terhadap,atas,kepada|criticise
larangan|N|oppose|2|PP:terhadap,atas,untuk VP|forbid
lega|A|support|2|PP:dengan,atas CL VP|affect+
lepas tangan|MWE|oppose|2|PP:dari,atas,terhadap|withdraw
luar biasa,patut diapresiasi,patut dipuji,membanggakan|A|support|1|SUBJ|evaluate+
marah,geram,berang,gusar,murka|A|oppose|2|PP:atas,terhadap,kepada,dengan|affect-
masih mempertimbangkan,masih menimbang-nimbang|MWE|neutral|1|OBJ VP|neutrality
melaksanakan,dilaksanakan|V|support|1|OBJ|implement
melanggar,dilanggar|V|oppose|2|SUBJ|evaluate-
melanjutkan,dilanjutkan,meneruskan,diteruskan|V|support|1|OBJ|promote
melarang,dilarang|V|oppose|2|OBJ VP|forbid
melawan,dilawan|V|oppose|3|OBJ PP:terhadap|fight
melayangkan protes,mengajukan protes,menyampaikan protes|MWE|oppose|3|PP:terhadap,atas,kepada|protest
melegalkan,dilegalkan,menoleransi,ditoleransi,menolerir,ditolerir,mentolerir,mentoleransi|V|support|1|OBJ|permit
melestarikan,dilestarikan|V|support|2|OBJ|protect
melindungi,dilindungi|V|support|2|OBJ|protect
melontarkan ancaman,melayangkan ancaman,menyampaikan ancaman|V|oppose|2|PP:ke,kepada,terhadap|threaten
memaafkan,dimaafkan|V|support|1|OBJ|forgive
memajukan,dimajukan|V|support|2|OBJ|promote
memaklumi,dimaklumi,memahami,dipahami|V|support|1|OBJ CL|understand
memalukan,menyesatkan,memberatkan,diskriminatif,inkonstitusional,otoriter,represif|A|oppose|2|SUBJ MOD|evaluate-
memantau,mencermati,dicermati|V|neutral|1|OBJ|consider
memastikan,dipastikan|V|support|1|OBJ CL|commit
mematuhi,dipatuhi,menaati,ditaati|V|support|2|OBJ|adhere
membahas,dibahas,mendiskusikan,didiskusikan,membicarakan|V|neutral|1|OBJ|consult
membantah,dibantah|V|oppose|2|OBJ CL|deny
membantu,dibantu|V|support|2|OBJ VP|help
membatalkan,dibatalkan|V|oppose|2|OBJ|revoke
membatasi,dibatasi|V|oppose|1|OBJ|restrict
membela diri|MWE|neutral|1|OBJ|defend
membela,dibela|V|support|3|OBJ|defend
membenarkan,dibenarkan|V|support|1|OBJ CL|agree
membenci,dibenci,benci|V|oppose|3|OBJ PP:terhadap,kepada|affect-
memberantas,diberantas,menumpas,ditumpas,membasmi,dibasmi|V|oppose|3|OBJ|combat
memberi lampu hijau,memberikan lampu hijau|MWE|support|2|PP:kepada,bagi,untuk|permit
memberikan restu,memberi restu|MWE|support|2|PP:kepada,untuk,bagi|approve
memblokir,diblokir,memblokade|V|oppose|2|OBJ|obstruct
memboikot,diboikot|V|oppose|3|OBJ|sanction
membuka diri untuk,membuka diri terhadap,membuka diri bagi,terbuka untuk,terbuka terhadap,terbuka bagi,terbuka akan,terbuka atas|MWE|support|2|OBJ VP|permit
membuka opsi,membuka kemungkinan,membuka peluang,membuka peluang untuk,membuka peluang bagi,membuka peluang adanya,membuka ruang untuk,membuka ruang bagi,membuka pintu untuk,membuka pintu bagi,membuka kesempatan untuk,membuka kesempatan bagi|MWE|support|2|OBJ VP|permit
membutuhkan,dibutuhkan,memerlukan,butuh|V|support|1|OBJ|require
memegang teguh,berpegang teguh|MWE|support|3|OBJ PP:pada|adhere
memelihara,dipelihara|V|support|2|OBJ|protect
memenuhi,dipenuhi|V|support|1|OBJ|implement
memerangi,diperangi|V|oppose|3|OBJ|combat
memerintahkan,diperintahkan,menginstruksikan,diinstruksikan|V|support|2|OBJ+VP VP CL OBJ|call-for
memfasilitasi,difasilitasi|V|support|2|OBJ|help
memfavoritkan,difavoritkan|V|support|1|OBJ|nominate
memihak,berpihak|V|support|3|OBJ PP:pada,kepada|side-with
memilih|V|support|2|OBJ VP|choose
memimpikan,mencita-citakan|V|support|2|OBJ CL|realise
meminta,diminta|V|support|1|OBJ+VP VP CL OBJ|call-for
memohon,dimohon|V|support|1|OBJ VP CL|call-for
mempercepat,dipercepat|V|support|1|OBJ|promote
memperdalam,diperdalam|V|support|2|OBJ|strengthen
mempererat,dipererat|V|support|2|OBJ|strengthen
memperingatkan,diperingatkan|V|oppose|1|OBJ CL|warn
memperjuangkan,diperjuangkan|V|support|3|OBJ|advocate
memperkuat,diperkuat|V|support|2|OBJ|strengthen
memperkukuh,memperkokoh,diperkukuh,diperkokoh|V|support|2|OBJ|strengthen
memperluas,diperluas|V|support|1|OBJ|strengthen
mempersoalkan,dipersoalkan,menyoal,mempermasalahkan,dipermasalahkan|V|oppose|2|OBJ CL|question
mempertahankan,dipertahankan|V|support|2|OBJ|protect
mempertanyakan,dipertanyakan|V|oppose|2|OBJ CL|question
mempertimbangkan,dipertimbangkan,mengkaji,dikaji,mempelajari|V|neutral|1|OBJ VP|consider
mempolitisasi,dipolitisasi|V|oppose|1|SUBJ|evaluate-
memprioritaskan,diprioritaskan|V|support|2|OBJ|prioritise
mempromosikan,dipromosikan|V|support|2|OBJ|promote
memprotes,diprotes|V|oppose|3|OBJ CL|protest
memudahkan,mempermudah,meringankan,menyejahterakan,mencerdaskan,menyehatkan,memberi manfaat,memberikan manfaat,membawa manfaat|V|support|1|SUBJ|evaluate+
memuji,dipuji|V|support|2|OBJ|praise
memusuhi,dimusuhi|V|oppose|3|OBJ|affect-
memutus hubungan,memutuskan hubungan|MWE|oppose|3|PP:dengan|sanction
memutuskan kontak,memutus kontak|V|oppose|3|PP:dengan|withdraw
memveto,diveto|V|oppose|3|OBJ|reject
menampik,ditampik,menepis,ditepis|V|oppose|2|OBJ CL|deny
menangkal,ditangkal,membendung,dibendung|V|oppose|2|OBJ|prevent
menantikan,menanti-nantikan,mendamba,mengidamkan|V|support|2|OBJ|affect+
menargetkan,ditargetkan|V|support|2|OBJ VP CL|commit
menarik diri|MWE|oppose|2|PP:dari|withdraw
menarik dukungan,mencabut dukungan|MWE|oppose|3|PP:kepada,terhadap,dari|withdraw
menaruh kepercayaan,menaruh harapan besar,menggantungkan harapan|MWE|support|2|PP:pada,kepada,terhadap|trust
menaruh perhatian,memberi perhatian,memberikan perhatian|MWE|support|2|PP:terhadap,pada,kepada|prioritise
menawarkan,ditawarkan|V|support|1|OBJ VP|commit
mencabut,dicabut|V|oppose|2|OBJ|revoke
mencalonkan,dicalonkan,menjagokan,dijagokan,mengunggulkan|V|support|2|OBJ|nominate
mencegah,dicegah|V|oppose|2|OBJ VP CL|prevent
mencela,dicela|V|oppose|3|OBJ|condemn
mencemaskan,dicemaskan,cemas|V|oppose|2|OBJ CL|worry
mencerca,dicerca|V|oppose|3|OBJ|insult
mencintai,dicintai|V|support|2|OBJ|affect+
menciptakan,diciptakan|V|support|1|OBJ|realise
mencurigai,dicurigai|V|oppose|2|OBJ|distrust
mendakwa,didakwa|V|oppose|1|OBJ|accuse
mendambakan,didambakan,merindukan|V|support|2|OBJ|desire
mendeklarasikan dukungan,mengalihkan dukungan,menggalang dukungan|MWE|support|2|PP:terhadap,kepada,untuk|endorse
mendeklarasikan,dideklarasikan|V|support|2|OBJ CL|approve
mendesak,didesak|V|support|2|OBJ+VP VP CL OBJ|call-for
mendorong,didorong|V|support|2|OBJ CL|promote
mendukung,didukung|V|support|3|OBJ CL|endorse
menegakkan,ditegakkan|V|support|2|OBJ|uphold
menegaskan dukungan,menyatakan dukungan,memberikan dukungan,memberi dukungan,menyampaikan dukungan,menyuarakan dukungan|MWE|support|3|PP:terhadap,kepada,bagi,untuk,atas|endorse
menegaskan komitmen,menegaskan kembali komitmen,menyatakan komitmen|MWE|support|3|PP:terhadap,pada,untuk,dalam VP|commit
menegaskan,ditegaskan|V|support|1|OBJ|affirm
menegur,ditegur|V|oppose|2|OBJ|criticise
menekankan,ditekankan|V|support|1|OBJ CL|affirm
menentang,ditentang|V|oppose|3|OBJ CL|oppose
menerima,diterima|V|support|1|OBJ|accept
mengabaikan,diabaikan,mengesampingkan,dikesampingkan|V|oppose|1|OBJ|ignore
mengabulkan,dikabulkan|V|support|2|OBJ|approve
mengadopsi,diadopsi|V|support|1|OBJ|approve
mengagumi,dikagumi|V|support|2|OBJ|praise
mengajak,diajak|V|support|1|OBJ+VP VP|call-for
mengakhiri,diakhiri|V|oppose|2|OBJ|stop
mengakui,diakui|V|support|1|OBJ|recognise
mengamankan|V|support|1|OBJ|protect
mengamini,diamini|V|support|2|OBJ|agree
mengancam,diancam|V|oppose|2|OBJ VP CL|threaten
menganjurkan,dianjurkan|V|support|1|OBJ VP CL|recommend
menganulir,dianulir|V|oppose|2|OBJ|revoke
menganut,dianut|V|support|2|OBJ|adhere
mengapresiasi,diapresiasi|V|support|2|OBJ|praise
mengatasi,diatasi,menanggulangi,ditanggulangi|V|oppose|1|OBJ|fight
mengawal,dikawal|V|support|1|OBJ|protect
mengecam,dikecam|V|oppose|3|OBJ|condemn
mengecualikan,dikecualikan|V|oppose|1|OBJ|restrict
mengedepankan,dikedepankan|V|support|2|OBJ|prioritise
mengeluhkan,dikeluhkan,mengeluh|V|oppose|2|OBJ CL|complain
mengembangkan,dikembangkan|V|support|1|OBJ|strengthen
mengesahkan,disahkan|V|support|2|OBJ|approve
menggagas|V|support|2|OBJ|advocate
menggarisbawahi,digarisbawahi|V|support|1|OBJ CL|affirm
menggelar aksi protes|MWE|oppose|2|PP:terhadap,atas|protest
menggembosi,digembosi|V|oppose|2|OBJ|obstruct
menggencarkan,digencarkan,menggalakkan,digalakkan|V|support|2|OBJ|promote
menggugat,digugat|V|oppose|2|OBJ|challenge
menghadang,dihadang,menghalangi,dihalangi|V|oppose|2|OBJ VP|obstruct
menghambat,dihambat|V|oppose|2|OBJ|obstruct
menghapus,dihapus,menghapuskan,dihapuskan,menghilangkan,dihilangkan,meniadakan,ditiadakan|V|oppose|2|OBJ|stop
mengharamkan,diharamkan|V|oppose|2|OBJ|forbid
mengharapkan,diharapkan,berharap|V|support|2|OBJ CL VP|desire
menghargai,dihargai|V|support|2|OBJ|praise
menghentikan,dihentikan,menyetop,disetop|V|oppose|2|OBJ|stop
menghindari,dihindari,menjauhi,dijauhi|V|oppose|1|OBJ VP|avoid
menghormati,dihormati|V|support|2|OBJ|respect
menghujat,dihujat,mencaci,memaki,menghina,dihina|V|oppose|3|OBJ|insult
menghukum,dihukum|V|oppose|1|OBJ|sanction
mengikuti,diikuti|V|support|1|OBJ|adhere
mengimbau,diimbau,menghimbau,dihimbau|V|support|1|OBJ+VP VP CL|call-for
mengimplementasikan,diimplementasikan|V|support|1|OBJ|implement
mengingatkan ancaman,mengingatkan adanya ancaman,mengingatkan soal ancaman,mengingatkan bahaya,mengingatkan adanya bahaya,mengingatkan soal bahaya,mengingatkan potensi,mengingatkan adanya potensi,mengingatkan soal potensi,mengingatkan risiko,mengingatkan adanya risiko,mengingatkan soal risiko,mewanti-wanti ancaman,mewanti-wanti soal ancaman,mewanti-wanti bahaya,mewanti-wanti soal bahaya,mewanti-wanti potensi,mewanti-wanti soal potensi,mewanti-wanti risiko,mewanti-wanti soal risiko,menyoroti ancaman,menyoroti bahaya,menyoroti risiko,menyoroti lemahnya,menyoroti minimnya,menyoroti kurangnya,menyoroti maraknya,menyoroti buruknya,menyoroti rendahnya,menyoroti lambatnya,menyoroti dampak buruk,menyoroti dampak negatif|MWE|oppose|2|OBJ|criticise
menginginkan,diinginkan,menghendaki,dikehendaki|V|support|2|OBJ CL|desire
mengingkari,diingkari|V|oppose|2|OBJ|renege
mengintensifkan,diintensifkan|V|support|1|OBJ|strengthen
mengintimidasi,menindas,menjajah,memprovokasi,memecah belah|V|oppose|2|SUBJ|evaluate-
mengizinkan,diizinkan,memperbolehkan,diperbolehkan,membolehkan,dibolehkan|V|support|2|OBJ CL|permit
mengkaji ulang,dikaji ulang,meninjau ulang,ditinjau ulang,mengevaluasi ulang,dievaluasi ulang|V|oppose|1|OBJ CL|question
mengkhawatirkan,dikhawatirkan,khawatir|V|oppose|2|OBJ PP:terhadap,akan,atas,dengan CL|worry
mengkhianati,dikhianati|V|oppose|2|OBJ|renege
mengkritik,dikritik,mengkritisi,dikritisi,mengeritik|V|oppose|2|OBJ CL|criticise
mengoptimalkan,dioptimalkan|V|support|1|OBJ|strengthen
menguatkan,dikuatkan|V|support|1|OBJ|strengthen
mengucapkan selamat,menyampaikan selamat,menyampaikan ucapan selamat|MWE|support|2|PP:kepada,atas|congratulate
mengultimatum,diultimatum|V|support|2|OBJ+VP VP CL OBJ|call-for
mengupayakan,diupayakan,mengusahakan|V|support|2|OBJ CL|realise
mengurangi,dikurangi,memangkas,dipangkas|V|oppose|1|OBJ|reduce
mengusir,diusir|V|oppose|1|OBJ|sanction
mengusulkan,diusulkan|V|support|2|OBJ VP CL|recommend
mengusung,diusung|V|support|2|OBJ|advocate
mengutamakan,diutamakan|V|support|2|OBJ|prioritise
mengutuk,dikutuk|V|oppose|3|OBJ|condemn
meninggalkan koalisi|MWE|oppose|2|OBJ|withdraw
meningkatkan,ditingkatkan|V|support|1|OBJ|strengthen
menjaga,dijaga|V|support|2|OBJ|protect
menjalankan,dijalankan|V|support|1|OBJ|implement
menjamin,dijamin|V|support|2|OBJ CL|commit
menjatuhkan sanksi,menjatuhkan pidana,menjatuhkan hukuman,memberi sanksi,memberikan sanksi,menerapkan sanksi|MWE|oppose|3|PP:kepada,terhadap,pada,bagi|sanction
menjegal,dijegal,menggagalkan,digagalkan|V|oppose|3|OBJ|obstruct
menjunjung,menjunjung tinggi,dijunjung tinggi|MWE|support|3|OBJ|uphold
menolak keras,menolak tegas,menolak mentah-mentah|MWE|oppose|3|OBJ VP|reject
menolak,ditolak|V|oppose|3|OBJ VP CL|reject
menopang,ditopang|V|support|2|OBJ|help
mensupport,men-support,support|V|support|3|OBJ CL|endorse
menuding,dituding|V|oppose|2|OBJ+CL|accuse
menuduh,dituduh|V|oppose|2|OBJ+CL|accuse
menunda,ditunda,menangguhkan,ditangguhkan|V|oppose|1|OBJ|delay
menuntut,dituntut|V|support|2|OBJ VP CL|call-for
menutup diri dari,menutup diri terhadap,menutup pintu untuk,menutup pintu bagi,menutup pintu terhadap|MWE|oppose|2|OBJ|reject
menyabotase,disabotase|V|oppose|2|OBJ|obstruct
menyalahkan,disalahkan|V|oppose|3|OBJ|blame
menyambut baik,disambut baik,menyambut dengan baik,disambut dengan baik|MWE|support|3|OBJ|welcome
menyambut gembira,disambut gembira,disambut hangat,disambut antusias,disambut dengan antusias,menyambut hangat,menyambut antusias,menyambut dengan hangat,menyambut dengan gembira,menyambut dengan antusias|V|support|2|OBJ|welcome
menyambut positif,disambut positif,menilai positif,memandang positif|MWE|support|3|OBJ|welcome
menyambut,disambut|V|support|2|OBJ|welcome
menyampaikan apresiasi,memberikan apresiasi,memberi apresiasi,menyampaikan penghargaan|MWE|support|2|PP:kepada,atas,terhadap|praise
menyampaikan belasungkawa,mengucapkan belasungkawa|MWE|support|1|PP:kepada,atas|condole
menyampaikan harapan,menyatakan harapan,mengungkapkan harapan,mengutarakan harapan,menaruh harapan|MWE|support|1|VP CL|call-for
menyanggah,disanggah|V|oppose|2|OBJ CL|deny
menyangkal,disangkal|V|oppose|2|OBJ CL|deny
menyangsikan,disangsikan,sangsi|V|oppose|1|OBJ CL|distrust
menyanjung,disanjung|V|support|2|OBJ|praise
menyarankan,disarankan|V|support|1|OBJ VP CL|recommend
menyatakan banding,menyatakan kasasi,mengajukan banding,mengajukan kasasi,mengajukan gugatan,melayangkan gugatan|MWE|oppose|2|PP:atas,terhadap|challenge
menyatakan keberatan,mengajukan keberatan,menyampaikan keberatan|MWE|oppose|2|PP:atas,terhadap|object
menyatakan kesiapan,menyatakan siap,menyatakan minat,mengungkapkan minat,menyampaikan minat|MWE|support|2|VP PP:untuk|commit
menyelamatkan,diselamatkan|V|support|2|OBJ|protect
menyemangati,disemangati|V|support|1|OBJ|praise
menyentil,disentil|V|oppose|1|OBJ|criticise
menyepakati,disepakati|V|support|2|OBJ CL|agree
menyerahkan,diserahkan|V|neutral|1|OBJ PP:kepada|defer
menyerang,diserang|V|oppose|1|OBJ|attack
menyerukan,diserukan|V|support|2|OBJ VP CL|call-for
menyesali,disesali|V|oppose|1|OBJ CL|regret
menyesalkan,disesalkan,menyayangkan,disayangkan|V|oppose|2|OBJ CL|regret
menyetujui,disetujui|V|support|3|OBJ CL|agree
menyindir,disindir,mencibir,dicibir,mencemooh,dicemooh,mengejek|V|oppose|2|OBJ|criticise
menyokong,disokong|V|support|3|OBJ|endorse
menyoroti|V|oppose|1|OBJ|criticise
menyukai,disukai|V|support|1|OBJ|affect+
menyukseskan,disukseskan|V|support|2|OBJ|promote
meragukan,diragukan|V|oppose|2|OBJ CL|distrust
merasa dirugikan|MWE|oppose|2|PP:dengan,atas,oleh|affect-
meratifikasi,diratifikasi|V|support|2|OBJ|approve
merekomendasikan,direkomendasikan|V|support|2|OBJ VP|recommend
meremehkan,diremehkan,merendahkan,direndahkan,menyepelekan,disepelekan|V|oppose|2|OBJ|belittle
merencanakan|V|support|2|OBJ|commit
merespons positif,direspons positif,merespons baik,direspons baik,menanggapi positif,ditanggapi positif,menyikapi positif|MWE|support|2|OBJ|welcome
merestui,direstui|V|support|2|OBJ|approve
merusak,merugikan,mengganggu,membahayakan,membebani,mencederai,menyengsarakan,menyusahkan,merepotkan,mempersulit,menyulitkan,mencekik,mengorbankan,melukai,menodai,mencoreng,melemahkan,memperburuk,memperparah,memperkeruh,memiskinkan,meresahkan,mencemari,menyalahi,mengkriminalisasi|V|oppose|1|SUBJ|evaluate-
mewajibkan,diwajibkan|V|support|2|OBJ+VP VP CL OBJ|call-for
mewaspadai,diwaspadai,waspada|V|oppose|1|OBJ PP:terhadap,akan|beware
mewujudkan,diwujudkan|V|support|2|OBJ|realise
muak,gerah,jengah|A|oppose|2|PP:dengan,terhadap,atas|affect-
netral,abstain,tidak berpihak,tidak memihak|A|neutral|2|PP:dalam,soal,terhadap|neutrality
optimisme|N|support|2|PP:terhadap,akan,atas|affect+
optimistis,optimis|A|support|2|PP:terhadap,akan,atas CL|trust
pasang badan|MWE|support|3|PP:untuk,demi,bagi|defend
peduli|A|support|1|PP:terhadap,pada,kepada|commit
pembelaan|N|support|2|PP:terhadap,atas|defend
penegasan|N|support|2|PP:untuk,atas,terhadap,tentang|affirm
penentangan|N|oppose|3|PP:terhadap,atas|oppose
penolakan|N|oppose|3|PP:terhadap,atas,untuk|reject
percaya,mempercayai,memercayai,dipercaya|V|support|1|OBJ PP:pada,kepada,dengan,terhadap CL|trust
perlawanan|N|oppose|3|PP:terhadap|fight
perlunya,pentingnya|N|support|1|OBJ VP|call-for
permintaan,tuntutan,desakan|N|support|1|PP:untuk,agar,supaya,atas VP CL|call-for
persetujuan|N|support|2|PP:atas,terhadap,dari|agree
pesimistis,pesimis|A|oppose|1|PP:terhadap,akan CL|affect-
prihatin|A|oppose|2|PP:atas,terhadap,dengan CL|concern
protes|N|oppose|2|PP:terhadap,atas|protest
pro|A|support|2|OBJ|side-with
puas|A|support|2|PP:atas,dengan,terhadap|affect+
pujian,sanjungan|N|support|2|PP:terhadap,kepada,atas,untuk|praise
ragu|V|oppose|1|OBJ PP:terhadap,atas,akan,dengan,pada CL|distrust
rasa kecewa,rasa kesal,rasa tidak puas,ketidakpuasan|N|oppose|2|PP:atas,terhadap,kepada|affect-
rasa syukur,rasa bangga,rasa senang,rasa bahagia,rasa kagum,rasa hormat,kebanggaan,kegembiraan|N|support|2|PP:atas,terhadap,kepada|affect+
resah,waswas|A|oppose|2|PP:dengan,atas,terhadap CL|worry
respons negatif,respon negatif,tanggapan negatif|N|oppose|2|PP:terhadap,atas|criticise
restu,izin|N|support|1|PP:kepada,untuk,bagi|permit
sakit hati,naik pitam,menyesal|A|oppose|2|PP:dengan,atas,terhadap|affect-
salut,angkat topi,acungi jempol,mengacungi jempol,mengacungkan jempol|MWE|support|2|PP:kepada,atas,terhadap,dengan,sama,untuk,buat,bagi|praise
sambutan positif,sambutan baik,sambutan hangat,sambutan antusias,respons positif,respon positif,tanggapan positif|N|support|2|PP:terhadap,atas|praise
sanggup,menyanggupi,disanggupi|V|support|2|VP OBJ|commit
sanksi|N|oppose|2|PP:terhadap,kepada,atas|sanction
sejalan,selaras,senapas|A|support|1|PP:dengan|agree
senang,gembira|A|support|2|PP:atas,dengan,melihat CL VP|affect+
sepakat,bersepakat|A|support|2|VP CL PP:dengan,atas|agree
sependapat,sepaham,sepandangan|A|support|2|PP:dengan CL|agree
seruan,imbauan,ajakan|N|support|1|PP:untuk,agar,supaya,kepada VP|call-for
setuju|A|support|2|PP:dengan,atas,terhadap CL VP|agree
siap|A|support|2|VP|commit
simpati,empati|N|support|1|PP:kepada,terhadap|affect+
skeptis,skeptik|A|oppose|1|PP:terhadap,akan,atas|distrust
skeptisisme,keraguan|N|oppose|1|PP:terhadap,atas,akan,tentang|distrust
solidaritas|N|support|3|PP:dengan,kepada,terhadap,bagi|side-with
sukses,berhasil|A|support|1|SUBJ|evaluate+
tekad|N|support|3|VP PP:untuk|commit
terbantu|A|support|2|PP:dengan,oleh,atas|affect+
terbebani,terganggu|A|oppose|2|PP:dengan,oleh,atas|affect-
terkesan|A|support|2|PP:dengan,atas,oleh|affect+
tersinggung,tersakiti|V|oppose|2|PP:dengan,atas,oleh|affect-
tidak ada masalah,tak ada masalah,tidak ada yang salah,tak ada yang salah|MWE|support|2|PP:dengan,dalam|agree
tidak bisa menerima,tak bisa menerima,tidak dapat menerima,tak dapat menerima,belum bisa menerima,belum dapat menerima|MWE|oppose|2|OBJ|reject
tidak menerima,tak menerima,tidak terima,tak terima|MWE|oppose|2|OBJ PP:atas,dengan CL|reject
tidak mengakui,tak mengakui|MWE|oppose|2|OBJ|reject
tidak setuju,tak setuju|MWE|oppose|2|PP:dengan,atas,terhadap CL VP|oppose
tidak suka,tak suka,nggak suka,enggak suka,gak suka,kurang suka,tidak terlalu suka,tidak begitu suka,tidak menyukai,tak menyukai|MWE|oppose|2|OBJ CL PP:dengan,pada|affect-
tudingan,tuduhan,dakwaan|N|oppose|2|PP:terhadap,kepada,bahwa|accuse
ucapan selamat,rasa terima kasih,rasa terimakasih,terima kasih,terimakasih|N|support|2|PP:kepada,atas,untuk,buat|thank
ultimatum|N|oppose|2|PP:terhadap,kepada|threaten
unjuk rasa,berunjuk rasa,berdemonstrasi,berdemo|MWE|oppose|2|OBJ PP:terhadap,untuk|protest
yakin,meyakini,berkeyakinan|A|support|2|PP:pada,akan,dengan,terhadap,atas CL|trust
`);
