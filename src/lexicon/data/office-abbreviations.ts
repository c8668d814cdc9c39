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
kadis|kepala dinas
ketum|ketua umum
mendagri|menteri dalam negeri
menhan|menteri pertahanan
menkes|menteri kesehatan
menkeu|menteri keuangan
menkominfo|menteri komunikasi dan informatika
menko|menteri koordinator
menlu|menteri luar negeri
pm|perdana menteri
sekda|sekretaris daerah
sekjen|sekretaris jenderal
seskab|sekretaris kabinet
wabup|wakil bupati
wagub|wakil gubernur
waketum|wakil ketua umum
walikota|wali kota
walkot|wali kota
wamenkeu|wakil menteri keuangan
wamenlu|wakil menteri luar negeri
wapres|wakil presiden
`);
