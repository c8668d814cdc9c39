// Modal words, one a line: form|kind|strength from 0 to 3. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

export const modalityLines: List = /* @__PURE__ */ lines(`
ada baiknya|obligation|2
agaknya|possibility|1
akan terus|commitment|2
akan tetap|commitment|2
akan|commitment|2
andaikan|conditional|1
andai|conditional|1
apabila|conditional|1
asalkan|conditional|1
asal|conditional|1
barangkali|possibility|1
baru|aspect|0
belum|aspect|0
berambisi|desire|2
bercita-cita|desire|2
berencana|desire|2
berhak|permission|2
berharap|desire|2
berhasil|ability|2
berhasrat|desire|2
berikhtiar|desire|2
berinisiatif|commitment|2
berjanji|commitment|3
berkehendak|desire|2
berkeinginan|desire|2
berkewajiban|obligation|2
berkomitmen|commitment|3
berkukuh|commitment|3
bermaksud|desire|2
berniat|desire|2
berpeluang|possibility|1
berpotensi|possibility|1
bersedia|commitment|2
bersiap|commitment|2
bersikeras|commitment|3
bersikukuh|commitment|3
bersumpah|commitment|3
bertekad bulat|commitment|3
bertekad kuat|commitment|3
bertekad|commitment|3
berupaya|desire|2
berusaha|desire|2
besar kemungkinan|possibility|2
bila|conditional|1
bisa jadi|possibility|1
bisa saja|possibility|1
bisa|ability|1
boleh jadi|possibility|1
boleh saja|possibility|1
boleh|permission|1
cenderung|possibility|1
dapat saja|possibility|1
dapat|ability|1
dengan catatan|conditional|1
dengan syarat|conditional|1
dibolehkan|permission|1
dibutuhkan|obligation|2
diduga|possibility|1
diharuskan|obligation|3
diizinkan|permission|1
dipastikan|certainty|3
diperbolehkan|permission|1
diperkenankan|permission|1
diperkirakan|possibility|1
diperlukan|obligation|2
disinyalir|possibility|1
ditengarai|possibility|1
diwajibkan|obligation|3
enggak boleh|obligation|3
gak boleh|obligation|3
haruslah|obligation|3
harusnya|obligation|2
harus|obligation|3
hendaklah|obligation|2
hendaknya|obligation|2
hendak|desire|2
idealnya|obligation|2
ingin sekali|desire|2
ingin|desire|2
ini saatnya|obligation|2
inilah saatnya|obligation|2
jangan sampai|obligation|3
jangan|obligation|3
jelas-jelas|certainty|2
jelas|certainty|2
jika saja|conditional|1
jikalau|conditional|1
jika|conditional|1
kalaupun|conditional|1
kalau|conditional|1
kecil kemungkinan|possibility|1
kecuali|conditional|1
kelihatannya|possibility|1
kembali|aspect|0
kemungkinan|possibility|1
kerap|aspect|0
kian|aspect|0
kini saatnya|obligation|2
konsisten|commitment|2
lagi|aspect|0
layak|obligation|1
makin|aspect|0
mampu|ability|1
manakala|conditional|1
masih|aspect|0
mau tak mau harus|obligation|3
mau tidak mau harus|obligation|3
mau|desire|2
memang|certainty|2
mendesak untuk|obligation|2
mengharapkan|desire|2
menginginkan|desire|2
mengupayakan|desire|2
menjamin|commitment|3
mestilah|obligation|3
mestinya|obligation|2
mesti|obligation|3
mudah-mudahan|desire|2
mulai|aspect|0
mungkin|possibility|1
musti|obligation|3
nggak boleh|obligation|3
ngotot|commitment|2
niscaya|certainty|3
pasti akan|commitment|3
pasti|certainty|3
patut|obligation|2
pengin|desire|1
penting juga|obligation|2
penting untuk|obligation|2
perlu|obligation|2
pernah|aspect|0
rasanya|possibility|1
rupanya|possibility|1
sanggup|commitment|2
seakan-akan|possibility|1
seandainya|conditional|1
sebaiknya|obligation|2
sebenarnya|certainty|1
sedang|aspect|0
seharusnyalah|obligation|2
seharusnya|obligation|2
sekarang saatnya|obligation|2
sekiranya|conditional|1
selalu|aspect|0
selama|conditional|1
selayaknya|obligation|2
semakin|aspect|0
semestinya|obligation|2
semoga|desire|2
sempat|aspect|0
seolah-olah|possibility|1
sepanjang|conditional|1
sepatutnya|obligation|2
sepertinya|possibility|1
sering|aspect|0
sesungguhnya|certainty|2
seumpama|conditional|1
seyogianya|obligation|2
seyogyanya|obligation|2
siap|commitment|2
sudah pasti|certainty|3
sudah saatnya|obligation|2
sudah tentu|certainty|2
sudah waktunya|obligation|2
sudah|aspect|0
sungguh|certainty|2
tak akan|commitment|3
tak boleh|obligation|3
tak dapat dimungkiri|certainty|3
tak dapat dipungkiri|certainty|3
tak diragukan lagi|certainty|3
takkan|commitment|3
tampaknya|possibility|1
telah|aspect|0
tengah|aspect|0
tentunya|certainty|2
tentu|certainty|2
terus|aspect|0
tetap|aspect|0
tidak akan pernah|commitment|3
tidak akan|commitment|3
tidak boleh|obligation|3
tidak dapat dimungkiri|certainty|3
tidak diragukan lagi|certainty|3
wajib|obligation|3
`);
