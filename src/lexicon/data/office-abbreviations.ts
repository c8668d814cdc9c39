// Clipped names of offices and what they stand for, one a line: form|office. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

export const officeAbbreviationLines: List = /* @__PURE__ */ lines(`
capres|calon presiden
cawapres|calon wakil presiden
ceo|chief executive officer
dirjen|direktur jenderal
dirut|direktur utama
dubes|duta besar
jubir|juru bicara
kabid|kepala bidang
kades|kepala desa
kadinkes|kepala dinas kesehatan
kadisdik|kepala dinas pendidikan
kadishub|kepala dinas perhubungan
kadiskominfo|kepala dinas komunikasi dan informatika
kadispora|kepala dinas pemuda dan olahraga
kadis|kepala dinas
kajari|kepala kejaksaan negeri
kajati|kepala kejaksaan tinggi
ketum|ketua umum
menag|menteri agama
menaker|menteri ketenagakerjaan
menbud|menteri kebudayaan
mendagri|menteri dalam negeri
mendag|menteri perdagangan
mendes|menteri desa
mendikbud|menteri pendidikan dan kebudayaan
mendikdasmen|menteri pendidikan dasar dan menengah
menekraf|menteri ekonomi kreatif
menhaj|menteri haji dan umrah
menhan|menteri pertahanan
menhub|menteri perhubungan
menhut|menteri kehutanan
menkes|menteri kesehatan
menkeu|menteri keuangan
menkomdigi|menteri komunikasi dan digital
menkominfo|menteri komunikasi dan informatika
menkop|menteri koperasi
menko|menteri koordinator
menkumham|menteri hukum dan ham
menkum|menteri hukum
menlu|menteri luar negeri
menparekraf|menteri pariwisata dan ekonomi kreatif
menpar|menteri pariwisata
menperin|menteri perindustrian
menpora|menteri pemuda dan olahraga
mensesneg|menteri sekretaris negara
mensos|menteri sosial
mentan|menteri pertanian
mentrans|menteri transmigrasi
pangdam|panglima daerah militer
pm|perdana menteri
sekda|sekretaris daerah
sekdes|sekretaris desa
sekjen|sekretaris jenderal
seskab|sekretaris kabinet
wabup|wakil bupati
wagub|wakil gubernur
waketum|wakil ketua umum
walikota|wali kota
walkot|wali kota
wamenag|wakil menteri agama
wamenaker|wakil menteri ketenagakerjaan
wamenbud|wakil menteri kebudayaan
wamendagri|wakil menteri dalam negeri
wamendag|wakil menteri perdagangan
wamendes|wakil menteri desa
wamendikbud|wakil menteri pendidikan dan kebudayaan
wamendikdasmen|wakil menteri pendidikan dasar dan menengah
wamenekraf|wakil menteri ekonomi kreatif
wamenhaj|wakil menteri haji dan umrah
wamenhan|wakil menteri pertahanan
wamenhub|wakil menteri perhubungan
wamenhut|wakil menteri kehutanan
wamenkes|wakil menteri kesehatan
wamenkeu|wakil menteri keuangan
wamenkomdigi|wakil menteri komunikasi dan digital
wamenkominfo|wakil menteri komunikasi dan informatika
wamenkop|wakil menteri koperasi
wamenkumham|wakil menteri hukum dan ham
wamenkum|wakil menteri hukum
wamenlu|wakil menteri luar negeri
wamenparekraf|wakil menteri pariwisata dan ekonomi kreatif
wamenpar|wakil menteri pariwisata
wamenperin|wakil menteri perindustrian
wamenpora|wakil menteri pemuda dan olahraga
wamensesneg|wakil menteri sekretaris negara
wamensos|wakil menteri sosial
wamentan|wakil menteri pertanian
wamentrans|wakil menteri transmigrasi
wamen|wakil menteri
wapres|wakil presiden
wasekjen|wakil sekretaris jenderal
wawali|wakil wali kota
wawalkot|wakil wali kota
`);
