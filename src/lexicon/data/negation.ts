// Negators, one a line: form|scope|effect; and phrases that hold a negator but negate nothing. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

export const negatorLines: List = /* @__PURE__ */ lines(`
belum pernah|predicate|not-yet
belum|predicate|not-yet
berhenti|verb-phrase|flip
bukanlah|nominal|flip
bukan|nominal|flip
enggak|predicate|flip
enggan|verb-phrase|flip
gagal|verb-phrase|fail
gak|predicate|flip
jangan sampai|imperative|flip
janganlah|imperative|flip
jangan|imperative|flip
menolak|verb-phrase|flip
mustahil|predicate|flip
ndak|predicate|flip
nggak|predicate|flip
nihil|phrase|flip
ogah|verb-phrase|flip
tak lagi|predicate|flip
tak pernah|predicate|flip
takkan|predicate|flip
tak|predicate|flip
tanpa|phrase|flip
tiada|predicate|flip
tidak akan|predicate|flip
tidak lagi|predicate|flip
tidak pernah|predicate|flip
tidaklah|predicate|flip
tidak|predicate|flip
`);

/** `tidak hanya`: the negator inside does not negate the predicate. */
export const nonNegations: List = /* @__PURE__ */ lines(`
bukan cuma
bukan hanya
bukan main
bukan saja
bukan sekadar
bukan tak mungkin
bukan tidak mungkin
bukankah
jangan-jangan
mau tak mau
mau tidak mau
tak ayal
tak bisa dimungkiri
tak bisa dipungkiri
tak cuma
tak dapat dimungkiri
tak dapat dipungkiri
tak diragukan lagi
tak hanya
tak henti-hentinya
tak heran
tak jarang
tak jauh dari
tak kalah
tak ketinggalan
tak kurang dari
tak lain
tak lama kemudian
tak lama setelah
tak lepas dari
tak luput
tak mengherankan
tak menutup kemungkinan
tak mustahil
tak pelak
tak saja
tak sedikit
tak sekadar
tak terbantahkan
tak terkecuali
tak terlepas dari
tak ubahnya
tidak bisa dimungkiri
tidak bisa dipungkiri
tidak cuma
tidak dapat dimungkiri
tidak dapat dipungkiri
tidak diragukan lagi
tidak hanya
tidak henti-hentinya
tidak heran
tidak jarang
tidak jauh dari
tidak kalah
tidak ketinggalan
tidak kurang dari
tidak lain
tidak lama kemudian
tidak lama setelah
tidak lepas dari
tidak luput
tidak mengherankan
tidak menutup kemungkinan
tidak mustahil
tidak saja
tidak sedikit
tidak sekadar
tidak terbantahkan
tidak terkecuali
tidak terlepas dari
tidak tertutup kemungkinan
tidak ubahnya
`);
