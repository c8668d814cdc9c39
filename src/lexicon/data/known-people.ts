// Nicknames and initials by which public figures are known all over the country, one person a line: full name|form,…. Source: own work. Licence: as this package.
import { type List, lines } from "../lines.js";

/** A form stands here only if news uses it alone, for this one person; what is also a common given name does not. */
export const knownPeopleLines: List = /* @__PURE__ */ lines(`
Abdul Halim Iskandar|Gus Halim
Abdullah Gymnastiar|Aa Gym
Abdurrahman Wahid|Gus Dur
Agus Harimurti Yudhoyono|AHY
Ahmad Bahauddin Nursalim|Gus Baha
Ahmad Mustofa Bisri|Gus Mus
Bacharuddin Jusuf Habibie|B.J. Habibie,BJ Habibie
Bambang Soesatyo|Bamsoet
Basuki Tjahaja Purnama|Ahok
Cristiano Ronaldo|CR7
Dedi Mulyadi|KDM
Edhie Baskoro Yudhoyono|Ibas
Emha Ainun Nadjib|Cak Nun
Hary Tanoesoedibjo|Hary Tanoe
Hidayat Nur Wahid|HNW
Joko Widodo|Jokowi
Jusuf Kalla|JK
Luhut Binsar Pandjaitan|LBP
Megawati Soekarnoputri|Megawati Sukarnoputri
Mohammad Hatta|Bung Hatta
Muhaimin Iskandar|Cak Imin,Gus Imin
Muhammad Rizieq Shihab|Habib Rizieq
Nurcholish Madjid|Cak Nur
Ridwan Kamil|Kang Emil
Saifullah Yusuf|Gus Ipul
Shin Tae-yong|STY
Soeharto|Pak Harto
Soekarno|Bung Karno
Susilo Bambang Yudhoyono|SBY
Sutan Sjahrir|Bung Sjahrir
Taj Yasin Maimoen|Gus Yasin
Yahya Cholil Staquf|Gus Yahya
Yaqut Cholil Qoumas|Gus Yaqut
Zulkifli Hasan|Zulhas
`);
