// Provinces of Indonesia. Source: cahyadsn/wilayah. Licence: MIT, Copyright (c) 2017-2025 Cahya DSN.
import { type List, lines } from "../lines.js";

export const provinces: List = /* @__PURE__ */ lines(`
Aceh
Bali
Banten
Bengkulu
Daerah Istimewa Yogyakarta
Daerah Khusus Ibukota Jakarta
Gorontalo
Jambi
Jawa Barat
Jawa Tengah
Jawa Timur
Kalimantan Barat
Kalimantan Selatan
Kalimantan Tengah
Kalimantan Timur
Kalimantan Utara
Kepulauan Bangka Belitung
Kepulauan Riau
Lampung
Maluku
Maluku Utara
Nusa Tenggara Barat
Nusa Tenggara Timur
Papua
Papua Barat
Papua Barat Daya
Papua Pegunungan
Papua Selatan
Papua Tengah
Riau
Sulawesi Barat
Sulawesi Selatan
Sulawesi Tengah
Sulawesi Tenggara
Sulawesi Utara
Sumatera Barat
Sumatera Selatan
Sumatera Utara
`);
