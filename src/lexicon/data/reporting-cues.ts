// Reporting verbs, one a line: lemma|bare|nya|active,…|passive,…|type|syntax codes. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

export const reportingCueLines: List = /* @__PURE__ */ lines(`
acu|||mengacu|diacu|neutral|REL
ajak|ajak|ajaknya|mengajak|diajak|directive|SVZ SVI
aku|aku|akunya|mengaku,mengakui|diaku,diakui|concession|SVB SVC SVZ
aku|||ngaku||concession|SVZ
alasan||alasannya|beralasan||assertion|SVB SVC
amanat|||mengamanatkan|diamanatkan|directive|SVB SVI
amati|||mengamati|diamati|evaluation|SVB SVC
amin|||mengamini|diamini|agreement|
analisis|||menganalisis|dianalisis|evaluation|SVB
ancam|ancam|ancamnya|mengancam|diancam|commitment|SVB SVZ SVI
anggap|||menganggap,beranggapan|dianggap|evaluation|SVB SVZ
angkat bicara|||angkat bicara,buka suara,angkat suara,buka mulut||neutral|FRAME
anjur|||menganjurkan|dianjurkan|directive|SVB SVI
apresiasi|||mengapresiasi|diapresiasi|evaluation|
arah|||mengarahkan|diarahkan|directive|SVI
argumen|||berargumen,berargumentasi||assertion|SVB SVC
arti|||mengartikan|diartikan|evaluation|SVB
asumsi|||mengasumsikan,berasumsi|diasumsikan|evaluation|SVB SVZ
atur|||mengatur|diatur|neutral|SVB
balas|balas|balasnya|membalas|dibalas|neutral|SVQ
bantah|bantah|bantahnya|membantah|dibantah|denial|SVB
beber|beber|bebernya|membeberkan|dibeberkan|neutral|SVB SVC
belasungkawa|||menyampaikan belasungkawa,berbelasungkawa,berduka||evaluation|
bela|bela|belanya|membela|dibela|agreement|SVQ
benar|||membenarkan|dibenarkan|agreement|SVB
bentak|bentak|bentaknya|membentak|dibentak|criticism|SVQ
beri arahan|||memberikan arahan,memberi arahan,memberikan masukan,memberi masukan,memberikan saran,memberi saran,memberikan imbauan,mengeluarkan imbauan,memberikan instruksi||directive|SVB
beri tahu|||memberi tahu,memberitahukan,memberitahu|diberitahukan,diberi tahu|neutral|SVB SVC
berita|||memberitakan|diberitakan|neutral|SVB SVC REL
bicara|||berbicara,membicarakan|dibicarakan|neutral|
bilang|bilang|bilangnya|bilang|dibilang|neutral|SVB SVC SVZ SVQ
bisik|bisik|bisiknya|berbisik,membisikkan|dibisikkan|neutral|SVQ
bocor|||membocorkan|dibocorkan|neutral|SVB
bubuh|bubuh|bubuhnya|||neutral|
bujuk|bujuk|bujuknya|membujuk|dibujuk|directive|SVQ SVI
bukti|||membuktikan|dibuktikan|assertion|SVB
bunyi|||berbunyi||neutral|SVQ SVC
canang|||mencanangkan|dicanangkan|assertion|
canda|canda|candanya|bercanda||neutral|SVQ
cantum||||dicantumkan|neutral|SVB
catat|catat|catatnya|mencatat|dicatat|neutral|SVB SVC
cecar|cecar|cecarnya|mencecar|dicecar|question|SVQ
cela|||mencela|dicela|criticism|
celetuk|celetuk|celetuknya|menyeletuk,nyeletuk||neutral|SVQ
celoteh|celoteh|celotehnya|berceloteh||neutral|SVQ
cemas|||mencemaskan,cemas|dicemaskan|evaluation|SVB
ceplos|ceplos|ceplosnya|nyeplos||neutral|SVQ
ceramah|||berceramah||neutral|SVQ FRAME
cerca|||mencerca|dicerca|criticism|
cerita|cerita|ceritanya|menceritakan,bercerita|diceritakan|neutral|SVB SVC
cetus|cetus|cetusnya|mencetuskan|dicetuskan|assertion|
cibir|cibir|cibirnya|mencibir|dicibir|criticism|
contoh|||mencontohkan|dicontohkan|neutral|SVC
cuit|cuit|cuitnya|mencuit,mencuitkan,bercuit|dicuitkan|neutral|SVB SVC SVQ
curhat|curhat|curhatnya|mencurahkan,curhat||neutral|SVC SVQ
curiga|||mencurigai,curiga|dicurigai|criticism|SVB
dakwa|||mendakwa|didakwa|criticism|
dalih||dalihnya|berdalih||denial|SVB SVC SVZ
dalil|||mendalilkan|didalilkan|assertion|SVB SVC SVZ
debat|||mendebat,memperdebatkan|didebat,diperdebatkan|criticism|SVQ
deklarasi|||mendeklarasikan|dideklarasikan|assertion|SVB
desak|desak|desaknya|mendesak|didesak|directive|SVZ SVI
desis|desis|desisnya|berdesis,mendesis||neutral|SVQ
doa|doa|doanya|berdoa,mendoakan|didoakan|directive|SVB SVI
dorong|dorong|dorongnya|mendorong|didorong|directive|SVI
duga|duga|duganya|menduga,menduga-duga|diduga|evaluation|SVB SVC SVZ
dukung|||mendukung|didukung|agreement|SVB SVZ
ejek|ejek|ejeknya|mengejek|diejek|criticism|SVQ
elaborasi|||mengelaborasi|dielaborasi|neutral|SVB SVC
elak|elak|elaknya|mengelak||denial|SVQ SVI
estimasi|||mengestimasi,mengestimasikan|diestimasi,diestimasikan|evaluation|SVB
gambar|||menggambarkan|digambarkan|neutral|SVB SVC
garis bawah|||menggarisbawahi|digarisbawahi|assertion|SVB SVC
gertak|gertak|gertaknya|menggertak|digertak|commitment|SVQ
gerutu|gerutu|gerutunya|menggerutu||criticism|SVQ
gugat|||menggugat|digugat|criticism|
gumam|gumam|gumamnya|bergumam||neutral|SVQ
gurau|gurau|guraunya|bergurau||neutral|SVQ
guyon|guyon|guyonnya|berguyon||neutral|SVQ
harap|harap|harapnya|berharap,mengharap,mengharapkan|diharapkan|directive|SVB SVC SVZ SVI
hardik|hardik|hardiknya|menghardik|dihardik|criticism|SVQ
harga|||menghargai|dihargai|evaluation|
hendak|||menghendaki|dikehendaki|directive|SVB SVI
heran|||mengherankan,heran|diherankan|evaluation|SVB SVC
hibur|hibur|hiburnya|menghibur|dihibur|evaluation|SVQ
hitung|||menghitung|dihitung|evaluation|SVB SVC SVZ
hujat|||menghujat|dihujat|criticism|
ibarat|||mengibaratkan|diibaratkan|evaluation|SVC
ikrar|||berikrar,mengikrarkan|diikrarkan|commitment|SVB SVI
ilustrasi|||mengilustrasikan|diilustrasikan|neutral|SVB
imbau|imbau|imbaunya|mengimbau,menghimbau|diimbau,dihimbau|directive|SVZ SVI
imbuh|imbuh|imbuhnya|mengimbuhkan,mengimbuh|diimbuhkan|neutral|SVC SVQ
indikasi|||mengindikasikan|diindikasikan|assertion|SVB
informasi|||menginformasikan|diinformasikan|neutral|SVB SVC
ingat|ingat|ingatnya|mengingatkan,memperingatkan|diingatkan,diperingatkan|directive|SVB SVC SVZ SVI
ingin|||menginginkan,ingin|diinginkan|directive|SVZ SVI
ingkar|||mengingkari|diingkari|denial|SVB
instruksi|||menginstruksikan|diinstruksikan|directive|SVZ SVI
isak|isak|isaknya|terisak||neutral|
isyarat|||mengisyaratkan|diisyaratkan|assertion|SVB SVC
iya|||mengiyakan|diiyakan|agreement|SVQ
jabar|jabar|jabarnya|menjabarkan|dijabarkan|neutral|SVB SVC
jamin|jamin|jaminnya|menjamin|dijamin|commitment|SVB SVZ
janji|janji|janjinya|berjanji,menjanjikan|dijanjikan|commitment|SVB SVZ SVI
jawab|jawab|jawabnya|menjawab|dijawab|neutral|SVB SVC SVQ
jelas|jelas|jelasnya|menjelaskan|dijelaskan|neutral|SVB SVC SVZ
jerit|jerit|jeritnya|menjerit||assertion|SVQ
kabar||kabarnya|mengabarkan|dikabarkan|neutral|SVB SVC REL
kata|kata|katanya|mengatakan,berkata|dikatakan|neutral|SVB SVC SVZ SVQ
kecam|kecam|kecamnya|mengecam|dikecam|criticism|
kelakar|kelakar|kelakarnya|berkelakar||neutral|SVQ
kelit|kelit|kelitnya|berkelit||denial|SVB SVQ
keluh|keluh|keluhnya|mengeluhkan,mengeluh|dikeluhkan|criticism|SVB SVC
kemuka|||mengemukakan|dikemukakan|neutral|SVB SVC
kenang|kenang|kenangnya|mengenang|dikenang|neutral|SVC
keras|||bersikeras,berkeras||assertion|SVB
ketus|ketus|ketusnya|||criticism|
khawatir|||mengkhawatirkan,khawatir|dikhawatirkan|evaluation|SVB SVC SVZ
kilah|kilah|kilahnya|berkilah||denial|SVB SVC SVQ
kira|||mengira,memperkirakan|diperkirakan|evaluation|SVB SVC SVZ
kisah|kisah|kisahnya|mengisahkan,berkisah|dikisahkan|neutral|SVB SVC
klaim|klaim|klaimnya|mengklaim,mengeklaim|diklaim|assertion|SVB SVC SVZ
klarifikasi|||mengklarifikasi|diklarifikasi|neutral|SVB SVC
komentar|komentar|komentarnya|berkomentar,mengomentari|dikomentari|evaluation|SVC SVQ
komitmen|||berkomitmen||commitment|SVB SVZ SVI
komplain|komplain|komplainnya|mengomplain,berkomplain||criticism|SVQ
konfirmasi|||mengonfirmasi,mengkonfirmasi|dikonfirmasi|agreement|SVB SVC
koreksi|koreksi|koreksinya|mengoreksi|dikoreksi|denial|SVB
kritik|kritik|kritiknya|mengkritik,mengeritik,mengkritisi|dikritik,dikritisi|criticism|
kukuh|||bersikukuh,berkukuh||assertion|SVB
kutip|kutip||mengutip|dikutip|neutral|REL
kutuk|kutuk|kutuknya|mengutuk|dikutuk|criticism|
lanjut|lanjut|lanjutnya|melanjutkan|dilanjutkan|neutral|SVC SVQ
lansir|lansir||melansir|dilansir|neutral|REL
lapor|lapor|lapornya|melaporkan|dilaporkan|neutral|SVB SVC SVZ REL
larang|larang|larangnya|melarang|dilarang|directive|SVZ
lihat|||melihat|dilihat|evaluation|SVB SVZ
lihat|||memperlihatkan|diperlihatkan|neutral|SVB SVC
lirih|lirih|lirihnya|||neutral|
lontar|||melontarkan|dilontarkan|neutral|SVQ
lurus|||meluruskan|diluruskan|denial|SVB
maklum|||memaklumi|dimaklumi|concession|SVB
minta maaf|||meminta maaf,memohon maaf,minta maaf||concession|SVB
minta|minta|mintanya|meminta,minta|diminta|directive|SVB SVZ SVI
mohon|mohon|mohonnya|memohon|dimohon|directive|SVI
muat|||memuat|dimuat|neutral|REL
nada|||senada||agreement|FRAME
nasihat|||menasihati|dinasihati|directive|SVI
niat|||berniat||commitment|SVZ SVI
nilai|nilai||menilai|dinilai|evaluation|SVB SVC SVZ
nyata|||menyatakan|dinyatakan|assertion|SVB SVC SVZ SVQ
omel|omel|omelnya|mengomel,mengomeli|diomeli|criticism|SVQ
omong|omong|omongnya|ngomong||neutral|SVZ SVQ
opini|||beropini||evaluation|SVB SVC
optimistis|||optimistis,optimis||evaluation|SVB SVZ SVI
paham|||memahami,paham|dipahami|concession|SVB
paham|||sepaham||agreement|SVB
pandang|||memandang,berpandangan|dipandang|evaluation|SVB SVC
papar|papar|paparnya|memaparkan|dipaparkan|neutral|SVB SVC SVZ
pasti|||memastikan|dipastikan|assertion|SVB SVC SVZ
pekik|pekik|pekiknya|memekik||assertion|SVQ
pendapat|||berpendapat||evaluation|SVB SVC
pendapat|||sependapat||agreement|SVB
percaya|||percaya,memercayai,mempercayai|dipercaya|evaluation|SVB SVZ
perintah|perintah|perintahnya|memerintahkan|diperintahkan|directive|SVZ SVI
pesan|pesan|pesannya|berpesan|dipesankan|directive|SVB SVC SVI
pesimistis|||pesimistis,pesimis||evaluation|SVB SVZ SVI
pidato|||berpidato||neutral|SVQ FRAME
pikir|pikir|pikirnya|berpikir,memikirkan|dipikirkan|evaluation|SVB SVZ
pinta|pinta|pintanya|||directive|
posting|||memposting|diposting|neutral|SVQ
prakira|||memprakirakan|diprakirakan|evaluation|SVB SVC SVZ
prediksi|prediksi|prediksinya|memprediksi,memprediksikan|diprediksi|evaluation|SVB SVC
prihatin|||prihatin||criticism|SVB
protes|protes|protesnya|memprotes|diprotes|criticism|
proyeksi|||memproyeksikan,memproyeksi|diproyeksikan|evaluation|SVB
publikasi|||memublikasikan,mempublikasikan|dipublikasikan|neutral|REL
puji|puji|pujinya|memuji|dipuji|evaluation|
pungkas|pungkas|pungkasnya|memungkasi|dipungkasi|neutral|
pungkir|||memungkiri|dimungkiri,dipungkiri|denial|SVB
putus|||memutuskan|diputuskan|assertion|SVB SVC SVZ SVI
ragu|||meragukan,ragu|diragukan|criticism|SVB
ralat|ralat|ralatnya|meralat|diralat|denial|SVB
ramal|ramal|ramalnya|meramalkan,meramal|diramalkan|evaluation|SVB
rasa|||merasa,merasakan|dirasakan|evaluation|SVB SVZ
ratap|ratap|ratapnya|meratap||evaluation|SVQ
rayu|rayu|rayunya|merayu|dirayu|directive|SVQ
rekomendasi|||merekomendasikan|direkomendasikan|directive|SVI
rencana|||berencana,merencanakan|direncanakan|commitment|SVZ SVI
respons|||merespons,merespon|direspons,direspon|neutral|SVQ FRAME
rilis|rilis||merilis|dirilis|neutral|REL
rinci|rinci|rincinya|memerinci,merinci,menerinci,memperinci|dirinci,diperinci|neutral|SVB SVC
rujuk|||merujuk|dirujuk|neutral|REL
rutuk|rutuk|rutuknya|merutuk||criticism|SVQ
sabda|sabda|sabdanya|bersabda||neutral|SVB SVC SVQ
sadar|||menyadari|disadari|concession|SVB SVC SVZ
sadar|||sadar||concession|SVB SVZ
sahut|sahut|sahutnya|menyahut||neutral|SVC SVQ
saksi|||bersaksi||assertion|SVB SVC
sambat|sambat|sambatnya|menyambat||criticism|SVQ
sambung|sambung|sambungnya|menyambung|disambung|neutral|SVC SVQ
sambut|sambut|sambutnya|menyambut,menyambut baik,menyambut positif|disambut|evaluation|
sampai|||menyampaikan|disampaikan|neutral|SVB SVC SVZ
sanggah|sanggah|sanggahnya|menyanggah|disanggah|denial|SVB
sanggup|||menyanggupi,sanggup|disanggupi|commitment|SVI
sangkal|sangkal|sangkalnya|menyangkal|disangkal|denial|SVB
sangka|||menyangka|disangka|evaluation|SVB SVZ
sangsi|||menyangsikan,sangsi|disangsikan|criticism|SVB
sapa|sapa|sapanya|menyapa|disapa|neutral|SVQ
saran|saran|sarannya|menyarankan|disarankan|directive|SVB SVI
sayang|||menyayangkan|disayangkan|criticism|SVB SVC
sebut|sebut|sebutnya|menyebut,menyebutkan|disebut,disebutkan|neutral|SVB SVC SVZ
sedia|||bersedia||commitment|SVZ SVI
selamat|||mengucapkan selamat,menyampaikan selamat||evaluation|
sela|sela|selanya|menyela||neutral|SVC SVQ
seloroh|seloroh|selorohnya|berseloroh||neutral|SVQ
semprot|semprot|semprotnya|menyemprot|disemprot|criticism|SVQ
sentil|sentil|sentilnya|menyentil|disentil|criticism|SVQ
sepakat|||sepakat,menyepakati,bersepakat|disepakati|agreement|SVB SVC SVI
sergah|sergah|sergahnya|menyergah||assertion|SVQ
seru|seru|serunya|menyerukan,menyeru,berseru|diserukan|directive|SVB SVI
sesal|sesal|sesalnya|menyesalkan,menyesali|disesalkan|criticism|SVB SVC
sesumbar|sesumbar|sesumbarnya|bersesumbar,sesumbar||assertion|SVB SVC SVZ
setuju|||setuju,menyetujui|disetujui|agreement|SVB SVI
siar|||menyiarkan|disiarkan|neutral|REL
simpul|simpul|simpulnya|menyimpulkan|disimpulkan|assertion|SVB SVC
sindir|sindir|sindirnya|menyindir|disindir|criticism|SVQ
singgung|||menyinggung|disinggung|neutral|SVB
sinyalir|||menyinyalir,mensinyalir|disinyalir|evaluation|SVB SVC
sirat|||menyiratkan|disiratkan|assertion|SVB
sitir|||menyitir|disitir|neutral|REL
sokong|||menyokong|disokong|agreement|SVB
sorak|sorak|soraknya|bersorak||assertion|SVQ
soroti|||menyoroti|disoroti|evaluation|SVB
sosialisasi|||menyosialisasikan,mensosialisasikan|disosialisasikan|neutral|
sumpah|sumpah|sumpahnya|bersumpah||commitment|SVB SVZ SVI
sungut|sungut|sungutnya|bersungut-sungut||criticism|SVQ
suruh|suruh|suruhnya|menyuruh|disuruh|directive|SVZ SVI
syarat|||menyaratkan,mensyaratkan|disyaratkan|directive|SVB
syukur|syukur|syukurnya|bersyukur,mensyukuri|disyukuri|evaluation|SVB
tafsir|||menafsirkan|ditafsirkan|evaluation|SVB
tahu|||mengetahui,tahu|diketahui|neutral|SVB
taksir|||menaksir|ditaksir|evaluation|SVB SVZ
tambah|tambah|tambahnya|menambahkan|ditambahkan|neutral|SVB SVC SVZ SVQ
tampik|tampik|tampiknya|menampik|ditampik|denial|SVB
tandas|tandas|tandasnya|menandaskan|ditandaskan|assertion|SVB SVC
tanggap|||menanggapi|ditanggapi|neutral|FRAME
tantang|tantang|tantangnya|menantang|ditantang|directive|SVI
tanya|tanya|tanyanya|bertanya,menanyakan|ditanya,ditanyakan|question|SVC SVQ
tanya|||mempertanyakan|dipertanyakan|criticism|SVC
target|||menargetkan|ditargetkan|commitment|SVB SVC SVZ SVI
tawar|||menawarkan|ditawarkan|commitment|SVI
tebak|tebak|tebaknya|menebak|ditebak|evaluation|SVB SVQ
tegas|tegas|tegasnya|menegaskan|ditegaskan|assertion|SVB SVC SVZ
tegas|||mempertegas||assertion|SVQ
tegur|tegur|tegurnya|menegur|ditegur|criticism|SVQ
tekad|tekad|tekadnya|bertekad,menekadkan||commitment|SVB SVZ SVI
tekan||tekannya|menekankan|ditekankan|assertion|SVB SVC SVI
temu|||menemukan|ditemukan|neutral|SVB SVC
tengarai|||menengarai|ditengarai|evaluation|SVB SVC
tepis|tepis|tepisnya|menepis|ditepis|denial|
terang|terang|terangnya|menerangkan|diterangkan|neutral|SVB SVC SVZ
teriak|teriak|teriaknya|berteriak,meneriakkan|diteriakkan|assertion|SVQ
terima kasih|||berterima kasih,mengucapkan terima kasih,menyampaikan terima kasih||evaluation|SVQ
terjemah|||menerjemahkan|diterjemahkan|neutral|REL
tetap|||menetapkan|ditetapkan|assertion|SVB
timpal|timpal|timpalnya|menimpali|ditimpali|neutral|SVC SVQ
tolak|tolak|tolaknya|menolak|ditolak|denial|SVI
tuding|tuding|tudingnya|menuding|dituding|criticism|SVZ
tuduh|tuduh|tuduhnya|menuduh|dituduh|criticism|SVZ
tugas|||menugaskan|ditugaskan|directive|SVI
tukas|tukas|tukasnya|menukas|ditukas|assertion|SVQ
tulis|tulis|tulisnya|menulis,menuliskan|ditulis,dituliskan|neutral|SVB SVC SVQ
tunjuk|||menunjukkan|ditunjukkan|neutral|SVB SVC
tuntut|tuntut|tuntutnya|menuntut|dituntut|directive|SVZ SVI
tutup|tutup|tutupnya|menutup|ditutup|neutral|
tutur|tutur|tuturnya|menuturkan,bertutur|dituturkan|neutral|SVB SVC SVZ SVQ
ucap|ucap|ucapnya|mengucapkan,mengucap,berucap|diucapkan|neutral|SVQ
ujar|ujar|ujarnya|berujar,mengujarkan|diujarkan|neutral|SVC SVQ
ulang|ulang|ulangnya|mengulangi|diulangi|neutral|SVB
ulas|ulas|ulasnya|mengulas|diulas|neutral|SVC
ultimatum|ultimatum|ultimatumnya|mengultimatum|diultimatum|directive|SVB SVI
umbar|||mengumbar|diumbar|assertion|
umpat|umpat|umpatnya|mengumpat|diumpat|criticism|SVQ
umum|||mengumumkan|diumumkan|assertion|SVB SVC
undang|||mengundang|diundang|directive|SVI
unggah|||mengunggah|diunggah|neutral|
ungkap|ungkap|ungkapnya|mengungkapkan,mengungkap|diungkapkan,diungkap|neutral|SVB SVC SVZ SVQ
ungkit|||mengungkit|diungkit|criticism|
urai|urai|urainya|menguraikan|diuraikan|neutral|SVB SVC
usul|usul|usulnya|mengusulkan|diusulkan|directive|SVB SVI
utara|||mengutarakan|diutarakan|neutral|SVB SVC
wajib|||mewajibkan|diwajibkan|directive|SVZ SVI
wanti-wanti|||mewanti-wanti|diwanti-wanti|directive|SVB SVI
warta|||mewartakan|diwartakan|neutral|SVB SVC REL
yakin|yakin|yakinnya|meyakini,berkeyakinan,yakin|diyakini|evaluation|SVB SVZ
yakin|||meyakinkan|diyakinkan|assertion|SVB
`);
