// Reporting verbs, one a line: lemma|bare|nya|active,…|passive,…|type|syntax codes. Source: own work. Licence: as this package.
import { lines } from "../lines.js";

export const reportingCueLines: readonly string[] = /* @__PURE__ */ lines(`
acu|||mengacu|diacu|neutral|REL
ajak|ajak|ajaknya|mengajak|diajak|directive|INV NYA SVZ SVI SVN DIP
aku|aku|akunya|mengaku,mengakui|diaku,diakui|concession|INV NYA SVB SVC SVZ SVN DIP
aku|||ngaku||concession|SVZ
alasan||alasannya|beralasan||assertion|NYA SVB SVC
amanat|||mengamanatkan|diamanatkan|directive|SVB SVI SVN
amin|||mengamini|diamini|agreement|SVN DIP
analisis|||menganalisis|dianalisis|evaluation|SVB SVN
ancam|ancam|ancamnya|mengancam|diancam|commitment|INV NYA SVB SVZ SVI SVN DIP
anggap|||menganggap,beranggapan|dianggap|evaluation|SVB SVZ SVN DIP
angkat bicara|||angkat bicara,buka suara,angkat suara,buka mulut||neutral|FRAME
anjur|||menganjurkan|dianjurkan|directive|SVB SVI SVN DIP
apresiasi|||mengapresiasi|diapresiasi|evaluation|SVN DIP
arah|||mengarahkan|diarahkan|directive|SVI SVN
argumen|||berargumen,berargumentasi||assertion|SVB SVC
arti|||mengartikan|diartikan|evaluation|SVB SVN
asumsi|||mengasumsikan,berasumsi|diasumsikan|evaluation|SVB SVZ
atur|||mengatur|diatur|neutral|SVB
balas|balas|balasnya|membalas|dibalas|neutral|INV NYA SVQ
bantah|bantah|bantahnya|membantah|dibantah|denial|INV NYA SVB SVN DIP
beber|beber|bebernya|membeberkan|dibeberkan|neutral|INV NYA SVB SVC SVN DIP
belasungkawa|||menyampaikan belasungkawa,berbelasungkawa,berduka||evaluation|SVN
bela|bela|belanya|membela|dibela|agreement|INV NYA SVQ SVN
benar|||membenarkan|dibenarkan|agreement|SVB SVN DIP
beri arahan|||memberikan arahan,memberi arahan,memberikan masukan,memberi masukan,memberikan saran,memberi saran,memberikan peringatan,memberikan imbauan,mengeluarkan imbauan,memberikan instruksi,mengeluarkan instruksi||directive|SVB
beri tahu|||memberi tahu,memberitahukan,memberitahu|diberitahukan,diberi tahu|neutral|SVB SVC SVN DIP
berita|||memberitakan|diberitakan|neutral|SVB SVC DIP REL
bicara|||berbicara,membicarakan|dibicarakan|neutral|SVN DIP
bilang|bilang|bilangnya|bilang|dibilang|neutral|INV NYA SVB SVC SVZ SVQ
bisik|bisik|bisiknya|berbisik,membisikkan|dibisikkan|neutral|INV NYA SVQ
bocor|||membocorkan|dibocorkan|neutral|SVB SVN DIP
bubuh|bubuh|bubuhnya|||neutral|INV NYA
bujuk|bujuk|bujuknya|membujuk|dibujuk|directive|INV NYA SVQ SVI
bukti|||membuktikan|dibuktikan|assertion|SVB SVN
bunyi|||berbunyi||neutral|SVQ SVC
canang|||mencanangkan|dicanangkan|assertion|SVN
canda|canda|candanya|bercanda||neutral|INV NYA SVQ
catat|catat|catatnya|mencatat|dicatat|neutral|INV NYA SVB SVC SVN
cela|||mencela|dicela|criticism|SVN DIP
celetuk|celetuk|celetuknya|menyeletuk,nyeletuk||neutral|INV NYA SVQ
celoteh|celoteh|celotehnya|berceloteh||neutral|INV NYA SVQ
cemas|||mencemaskan,cemas|dicemaskan|evaluation|SVB SVN
ceplos|ceplos|ceplosnya|nyeplos||neutral|INV NYA SVQ
ceramah|||berceramah||neutral|SVQ FRAME
cerca|||mencerca|dicerca|criticism|SVN
cerita|cerita|ceritanya|menceritakan,bercerita|diceritakan|neutral|INV NYA SVB SVC SVN DIP
cetus|cetus|cetusnya|mencetuskan|dicetuskan|assertion|INV NYA SVN
cibir|cibir|cibirnya|mencibir|dicibir|criticism|INV NYA SVN DIP
contoh|||mencontohkan|dicontohkan|neutral|SVC SVN DIP
cuit|cuit|cuitnya|mencuit,mencuitkan,bercuit|dicuitkan|neutral|INV NYA SVB SVC SVQ DIP
curhat|curhat|curhatnya|mencurahkan,curhat||neutral|INV NYA SVC SVQ
curiga|||mencurigai,curiga|dicurigai|criticism|SVB SVN DIP
dakwa|||mendakwa|didakwa|criticism|SVN DIP
dalih||dalihnya|berdalih||denial|NYA SVB SVC
debat|||mendebat,memperdebatkan|didebat,diperdebatkan|criticism|SVQ SVN
deklarasi|||mendeklarasikan|dideklarasikan|assertion|SVB SVN DIP
desak|desak|desaknya|mendesak|didesak|directive|INV NYA SVZ SVI SVN DIP
doa|doa|doanya|berdoa,mendoakan|didoakan|directive|INV NYA SVB SVI
dorong|dorong|dorongnya|mendorong|didorong|directive|INV NYA SVI SVN DIP
duga|duga|duganya|menduga,menduga-duga|diduga|evaluation|SVB SVC SVZ DIP HEAR
dukung|||mendukung|didukung|agreement|SVB SVZ SVN DIP
ejek|ejek|ejeknya|mengejek|diejek|criticism|INV NYA SVQ SVN
elak|elak|elaknya|mengelak||denial|INV NYA SVQ SVI
estimasi|||mengestimasi,mengestimasikan|diestimasi,diestimasikan|evaluation|SVB SVN
gambar|||menggambarkan|digambarkan|neutral|SVB SVC SVN
garis bawah|||menggarisbawahi|digarisbawahi|assertion|SVB SVC SVN DIP
gertak|gertak|gertaknya|menggertak|digertak|commitment|INV NYA SVQ
gerutu|gerutu|gerutunya|menggerutu||criticism|INV NYA SVQ
gugat|||menggugat|digugat|criticism|SVN
gumam|gumam|gumamnya|bergumam||neutral|INV NYA SVQ
gurau|gurau|guraunya|bergurau||neutral|INV NYA SVQ
guyon|guyon|guyonnya|berguyon||neutral|INV NYA SVQ
harap|harap|harapnya|berharap,mengharapkan|diharapkan|directive|INV NYA SVB SVC SVZ SVI SVN DIP
hardik|hardik|hardiknya|menghardik|dihardik|criticism|INV NYA SVQ
harga|||menghargai|dihargai|evaluation|SVN
heran|||mengherankan,heran|diherankan|evaluation|SVB SVC
hibur|hibur|hiburnya|menghibur|dihibur|evaluation|INV NYA SVQ
hujat|||menghujat|dihujat|criticism|SVN
ibarat|||mengibaratkan|diibaratkan|evaluation|SVC SVN
ikrar|||berikrar,mengikrarkan|diikrarkan|commitment|SVB SVI SVN
ilustrasi|||mengilustrasikan|diilustrasikan|neutral|SVB SVN
imbau|imbau|imbaunya|mengimbau,menghimbau|diimbau,dihimbau|directive|INV NYA SVZ SVI SVN DIP
imbuh|imbuh|imbuhnya|mengimbuhkan,mengimbuh|diimbuhkan|neutral|INV NYA SVC SVQ
indikasi|||mengindikasikan|diindikasikan|assertion|SVB SVN
informasi|||menginformasikan|diinformasikan|neutral|SVB SVC SVN DIP
ingat|ingat|ingatnya|mengingatkan,memperingatkan|diingatkan,diperingatkan|directive|INV NYA SVB SVC SVZ SVI SVN DIP
ingin|||menginginkan,ingin|diinginkan|directive|SVZ SVI SVN
ingkar|||mengingkari|diingkari|denial|SVB SVN
instruksi|||menginstruksikan|diinstruksikan|directive|SVZ SVI SVN DIP
isak|isak|isaknya|terisak||neutral|INV NYA
isyarat|||mengisyaratkan|diisyaratkan|assertion|SVB SVC SVN
iya|||mengiyakan|diiyakan|agreement|SVQ SVN
jabar|jabar|jabarnya|menjabarkan|dijabarkan|neutral|INV NYA SVB SVC SVN DIP
jamin|jamin|jaminnya|menjamin|dijamin|commitment|INV NYA SVB SVZ SVN DIP
janji|janji|janjinya|berjanji,menjanjikan|dijanjikan|commitment|INV NYA SVB SVZ SVI SVN DIP
jawab|jawab|jawabnya|menjawab|dijawab|neutral|INV NYA SVB SVC SVQ
jelas|jelas|jelasnya|menjelaskan|dijelaskan|neutral|INV NYA SVB SVC SVZ SVN DIP
jerit|jerit|jeritnya|menjerit||assertion|INV NYA SVQ
kabar||kabarnya|mengabarkan|dikabarkan|neutral|SVB SVC DIP REL HEAR
kata|kata|katanya|mengatakan,berkata|dikatakan|neutral|INV NYA SVB SVC SVZ SVQ DIP
kecam|kecam|kecamnya|mengecam|dikecam|criticism|INV NYA SVN DIP
kelakar|kelakar|kelakarnya|berkelakar||neutral|INV NYA SVQ
kelit|kelit|kelitnya|berkelit||denial|INV NYA SVB SVQ
keluh|keluh|keluhnya|mengeluhkan,mengeluh|dikeluhkan|criticism|INV NYA SVB SVC SVN
kemuka|||mengemukakan|dikemukakan|neutral|SVB SVC SVN DIP
kenang|kenang|kenangnya|mengenang|dikenang|neutral|INV NYA SVC SVN
ketus|ketus|ketusnya|||criticism|INV NYA
khawatir|||mengkhawatirkan,khawatir|dikhawatirkan|evaluation|SVB SVC SVZ SVN DIP
kilah|kilah|kilahnya|berkilah||denial|INV NYA SVB SVC SVQ
kira|||mengira,memperkirakan|diperkirakan|evaluation|SVB SVC SVZ DIP
kisah|kisah|kisahnya|mengisahkan,berkisah|dikisahkan|neutral|INV NYA SVB SVC SVN DIP
klaim|klaim|klaimnya|mengklaim,mengeklaim|diklaim|assertion|INV NYA SVB SVC SVZ DIP
klarifikasi|||mengklarifikasi|diklarifikasi|neutral|SVB SVC SVN
komentar|komentar|komentarnya|berkomentar,mengomentari|dikomentari|evaluation|INV NYA SVC SVQ SVN
komitmen|||berkomitmen||commitment|SVB SVZ SVI
komplain|komplain|komplainnya|mengomplain,berkomplain||criticism|INV NYA SVQ
konfirmasi|||mengonfirmasi,mengkonfirmasi|dikonfirmasi|agreement|SVB SVC SVN
koreksi|koreksi|koreksinya|mengoreksi|dikoreksi|denial|INV NYA SVB SVN
kritik|kritik|kritiknya|mengkritik,mengeritik,mengkritisi|dikritik,dikritisi|criticism|INV NYA SVN DIP
kutip|kutip||mengutip|dikutip|neutral|DIP REL
kutuk|kutuk|kutuknya|mengutuk|dikutuk|criticism|INV NYA SVN DIP
lanjut|lanjut|lanjutnya|melanjutkan|dilanjutkan|neutral|INV NYA SVC SVQ
lansir|lansir||melansir|dilansir|neutral|DIP REL
lapor|lapor|lapornya|melaporkan|dilaporkan|neutral|INV SVB SVC SVZ DIP REL
larang|larang|larangnya|melarang|dilarang|directive|INV NYA SVZ SVN DIP
lihat|||melihat|dilihat|evaluation|SVB SVZ SVN
lihat|||memperlihatkan|diperlihatkan|neutral|SVB SVN
lirih|lirih|lirihnya|||neutral|INV NYA
lontar|||melontarkan|dilontarkan|neutral|SVQ SVN LV
lurus|||meluruskan|diluruskan|denial|SVB SVN
maklum|||memaklumi|dimaklumi|concession|SVB SVN
minta maaf|||meminta maaf,memohon maaf,minta maaf||concession|SVB SVN
minta|minta|mintanya|meminta|diminta|directive|INV SVB SVZ SVI SVN DIP
mohon|mohon|mohonnya|memohon|dimohon|directive|INV NYA SVI SVN
muat|||memuat|dimuat|neutral|DIP REL
nada|||senada||agreement|FRAME
nasihat|||menasihati|dinasihati|directive|SVI SVN
niat|||berniat||commitment|SVZ SVI
nilai|nilai||menilai|dinilai|evaluation|SVB SVC SVZ SVN DIP
nyata|||menyatakan|dinyatakan|assertion|SVB SVC SVZ SVQ SVN DIP LV
omel|omel|omelnya|mengomel,mengomeli|diomeli|criticism|INV NYA SVQ
omong|omong|omongnya|ngomong||neutral|INV NYA SVZ SVQ
opini|||beropini||evaluation|SVB SVC
optimistis|||optimistis,optimis||evaluation|SVB SVZ SVI
paham|||memahami,paham|dipahami|concession|SVB SVN
paham|||sepaham||agreement|SVB
pandang|||memandang,berpandangan|dipandang|evaluation|SVB SVC SVN DIP
papar|papar|paparnya|memaparkan|dipaparkan|neutral|INV NYA SVB SVC SVZ SVN DIP
pasti|||memastikan|dipastikan|assertion|SVB SVC SVZ SVN DIP
pekik|pekik|pekiknya|memekik||assertion|INV NYA SVQ
pendapat|||berpendapat||evaluation|SVB SVC
pendapat|||sependapat||agreement|SVB
percaya|||percaya,memercayai,mempercayai|dipercaya|evaluation|SVB SVZ SVN DIP
perintah|perintah|perintahnya|memerintahkan|diperintahkan|directive|INV NYA SVZ SVI SVN DIP
pesan|pesan|pesannya|berpesan|dipesankan|directive|INV NYA SVB SVC SVI
pesimistis|||pesimistis,pesimis||evaluation|SVB SVZ SVI
pidato|||berpidato||neutral|SVQ FRAME
pikir|pikir|pikirnya|berpikir,memikirkan|dipikirkan|evaluation|INV NYA SVB SVZ
pinta|pinta|pintanya|||directive|INV NYA
posting|||memposting|diposting|neutral|SVQ SVN
prediksi|prediksi|prediksinya|memprediksi,memprediksikan|diprediksi|evaluation|SVB SVC SVN DIP
prihatin|||prihatin||criticism|SVB SVN
protes|protes|protesnya|memprotes|diprotes|criticism|INV NYA SVN DIP
proyeksi|||memproyeksikan|diproyeksikan|evaluation|SVB SVN DIP
publikasi|||memublikasikan,mempublikasikan|dipublikasikan|neutral|DIP REL
puji|puji|pujinya|memuji|dipuji|evaluation|INV NYA SVN DIP
pungkas|pungkas|pungkasnya|memungkasi|dipungkasi|neutral|INV NYA
pungkir|||memungkiri|dimungkiri,dipungkiri|denial|SVB SVN
putus|||memutuskan|diputuskan|assertion|SVB SVZ SVI SVN DIP
ragu|||meragukan,ragu|diragukan|criticism|SVB SVN DIP
ralat|ralat|ralatnya|meralat|diralat|denial|INV NYA SVB SVN
ramal|ramal|ramalnya|meramalkan,meramal|diramalkan|evaluation|SVB SVN DIP
rasa|||merasa,merasakan|dirasakan|evaluation|SVB SVZ
rayu|rayu|rayunya|merayu|dirayu|directive|INV NYA SVQ
rekomendasi|||merekomendasikan|direkomendasikan|directive|SVI SVN DIP
rencana|||berencana,merencanakan|direncanakan|commitment|SVZ SVI SVN DIP
respons|||merespons|direspons|neutral|SVQ FRAME
rilis|rilis||merilis|dirilis|neutral|SVN DIP REL
rinci|rinci|rincinya|memerinci,merinci|dirinci|neutral|INV NYA SVC SVN DIP
rujuk|||merujuk|dirujuk|neutral|REL
sadar|||menyadari,sadar|disadari|concession|SVB SVZ SVN
sahut|sahut|sahutnya|menyahut||neutral|INV NYA SVC SVQ
saksi|||bersaksi||assertion|SVB SVC
sambat|sambat|sambatnya|menyambat||criticism|INV NYA SVQ
sambung|sambung|sambungnya|menyambung|disambung|neutral|INV NYA SVC SVQ
sambut|sambut|sambutnya|menyambut,menyambut baik,menyambut positif|disambut|evaluation|SVN DIP
sampai|||menyampaikan|disampaikan|neutral|SVB SVC SVZ SVN DIP LV
sanggah|sanggah|sanggahnya|menyanggah|disanggah|denial|INV NYA SVB SVN DIP
sanggup|||menyanggupi,sanggup|disanggupi|commitment|SVI SVN DIP
sangkal|sangkal|sangkalnya|menyangkal|disangkal|denial|INV NYA SVB SVN DIP
sangka|||menyangka|disangka|evaluation|SVB SVZ
sangsi|||menyangsikan,sangsi|disangsikan|criticism|SVB SVN
sapa|sapa|sapanya|menyapa|disapa|neutral|INV NYA SVQ
saran|saran|sarannya|menyarankan|disarankan|directive|INV NYA SVB SVI SVN DIP
sayang|||menyayangkan|disayangkan|criticism|SVB SVC SVN
sebut|sebut|sebutnya|menyebut,menyebutkan|disebut,disebutkan|neutral|INV NYA SVB SVC SVZ SVN DIP
sedia|||bersedia||commitment|SVZ SVI
selamat|||mengucapkan selamat,menyampaikan selamat||evaluation|SVN
seloroh|seloroh|selorohnya|berseloroh||neutral|INV NYA SVQ
semprot|semprot|semprotnya|menyemprot|disemprot|criticism|INV NYA SVQ
sentil|sentil|sentilnya|menyentil|disentil|criticism|INV NYA SVQ SVN
sepakat|||sepakat,menyepakati,bersepakat|disepakati|agreement|SVB SVI SVN DIP
sergah|sergah|sergahnya|menyergah||assertion|INV NYA SVQ
seru|seru|serunya|menyerukan,menyeru,berseru|diserukan|directive|INV NYA SVB SVI SVN DIP
sesal|sesal|sesalnya|menyesalkan,menyesali|disesalkan|criticism|INV NYA SVB SVC SVN
sesumbar|sesumbar|sesumbarnya|bersesumbar||assertion|INV NYA SVB SVC
setuju|||setuju,menyetujui|disetujui|agreement|SVB SVI SVN DIP
siar|||menyiarkan|disiarkan|neutral|DIP REL
simpul|simpul|simpulnya|menyimpulkan|disimpulkan|assertion|INV NYA SVB SVC DIP
sindir|sindir|sindirnya|menyindir|disindir|criticism|INV NYA SVQ SVN DIP
singgung|||menyinggung|disinggung|neutral|SVN FRAME
sinyalir|||menyinyalir,mensinyalir|disinyalir|evaluation|SVB SVC DIP HEAR
sitir|||menyitir|disitir|neutral|SVN DIP REL
sokong|||menyokong|disokong|agreement|SVB SVN
sorak|sorak|soraknya|bersorak||assertion|INV NYA SVQ
soroti|||menyoroti|disoroti|evaluation|SVB SVN DIP
sosialisasi|||menyosialisasikan,mensosialisasikan|disosialisasikan|neutral|SVN
sumpah|sumpah|sumpahnya|bersumpah||commitment|INV NYA SVB SVZ SVI
suruh|suruh|suruhnya|menyuruh|disuruh|directive|SVZ SVI DIP
syarat|||menyaratkan,mensyaratkan|disyaratkan|directive|SVB SVN
syukur|syukur|syukurnya|bersyukur,mensyukuri|disyukuri|evaluation|INV NYA SVB SVN
tafsir|||menafsirkan|ditafsirkan|evaluation|SVB SVN
tahu|||mengetahui,tahu|diketahui|neutral|SVB SVN HEAR
taksir|||menaksir|ditaksir|evaluation|SVB SVZ SVN
tambah|tambah|tambahnya|menambahkan|ditambahkan|neutral|INV NYA SVB SVC SVZ SVQ DIP
tampik|tampik|tampiknya|menampik|ditampik|denial|INV NYA SVB SVN DIP
tandas|tandas|tandasnya|menandaskan|ditandaskan|assertion|INV NYA SVB SVC DIP
tanggap|||menanggapi|ditanggapi|neutral|FRAME
tantang|tantang|tantangnya|menantang|ditantang|directive|INV NYA SVI SVN
tanya|tanya|tanyanya|bertanya,menanyakan|ditanya,ditanyakan|question|INV NYA SVC SVQ SVN
tanya|||mempertanyakan|dipertanyakan|criticism|SVC SVN
target|||menargetkan|ditargetkan|commitment|SVB SVC SVZ SVI SVN
tawar|||menawarkan|ditawarkan|commitment|SVI SVN DIP
tebak|tebak|tebaknya|menebak|ditebak|evaluation|INV NYA SVB SVQ
tegas|tegas|tegasnya|menegaskan|ditegaskan|assertion|INV NYA SVB SVC SVZ SVN DIP
tegur|tegur|tegurnya|menegur|ditegur|criticism|INV NYA SVQ SVN DIP
tekad|tekad|tekadnya|bertekad,menekadkan||commitment|INV NYA SVB SVZ SVI
tekan||tekannya|menekankan|ditekankan|assertion|NYA SVB SVC SVI SVN DIP
temu|||menemukan|ditemukan|neutral|SVB
tengarai|||menengarai|ditengarai|evaluation|SVB SVC DIP HEAR
tepis|tepis|tepisnya|menepis|ditepis|denial|INV NYA SVN DIP
terang|terang|terangnya|menerangkan|diterangkan|neutral|INV NYA SVB SVC SVZ SVN DIP
teriak|teriak|teriaknya|berteriak,meneriakkan|diteriakkan|assertion|INV NYA SVQ SVN
terima kasih|||berterima kasih,mengucapkan terima kasih,menyampaikan terima kasih||evaluation|SVQ SVN
terjemah|||menerjemahkan|diterjemahkan|neutral|DIP REL
tetap|||menetapkan|ditetapkan|assertion|SVB SVN DIP
timpal|timpal|timpalnya|menimpali|ditimpali|neutral|INV NYA SVC SVQ
tolak|tolak|tolaknya|menolak|ditolak|denial|INV NYA SVI SVN DIP
tuding|tuding|tudingnya|menuding|dituding|criticism|INV NYA SVZ SVN DIP
tuduh|tuduh|tuduhnya|menuduh|dituduh|criticism|INV NYA SVZ SVN DIP
tugas|||menugaskan|ditugaskan|directive|SVI SVN DIP
tukas|tukas|tukasnya|menukas|ditukas|assertion|INV NYA SVQ
tulis|tulis|tulisnya|menulis,menuliskan|ditulis,dituliskan|neutral|INV NYA SVB SVC SVQ DIP
tunjuk|||menunjukkan|ditunjukkan|neutral|SVB SVC SVN
tuntut|tuntut|tuntutnya|menuntut|dituntut|directive|INV NYA SVI SVN DIP
tutup|tutup|tutupnya|menutup|ditutup|neutral|INV NYA
tutur|tutur|tuturnya|menuturkan,bertutur|dituturkan|neutral|INV NYA SVB SVC SVZ SVQ DIP
ucap|ucap|ucapnya|mengucapkan,mengucap,berucap|diucapkan|neutral|INV NYA SVQ SVN DIP
ujar|ujar|ujarnya|berujar,mengujarkan|diujarkan|neutral|INV NYA SVC SVQ DIP
ulang|ulang|ulangnya|mengulangi|diulangi|neutral|INV NYA SVB SVN
ulas|ulas|ulasnya|mengulas|diulas|neutral|INV NYA SVC SVN
ultimatum|ultimatum|ultimatumnya|mengultimatum|diultimatum|directive|INV NYA SVB SVI SVN DIP
umbar|||mengumbar|diumbar|assertion|SVN
umpat|umpat|umpatnya|mengumpat|diumpat|criticism|INV NYA SVQ
umum|||mengumumkan|diumumkan|assertion|SVB SVC SVN DIP
undang|||mengundang|diundang|directive|SVI SVN DIP
unggah|||mengunggah|diunggah|neutral|SVN DIP
ungkap|ungkap|ungkapnya|mengungkapkan,mengungkap|diungkapkan,diungkap|neutral|INV NYA SVB SVC SVZ SVQ SVN DIP
ungkit|||mengungkit|diungkit|criticism|SVN
urai|urai|urainya|menguraikan|diuraikan|neutral|INV NYA SVB SVC SVN DIP
usul|usul|usulnya|mengusulkan|diusulkan|directive|INV NYA SVB SVI SVN DIP
utara|||mengutarakan|diutarakan|neutral|SVB SVC SVN DIP LV
wajib|||mewajibkan|diwajibkan|directive|SVZ SVI SVN
wanti-wanti|||mewanti-wanti|diwanti-wanti|directive|SVB SVI DIP
warta|||mewartakan|diwartakan|neutral|SVB SVC DIP REL
yakin|yakin|yakinnya|meyakini,berkeyakinan,yakin|diyakini|evaluation|SVB SVZ SVN DIP
yakin|||meyakinkan|diyakinkan|assertion|SVB SVN
`);
