// Forms of address, degrees and ranks before a name. Source: own work. Licence: as this package.

export const honorificList = `
pak|bapak|bpk|bpk.|ibu|bu|mas|mbak|mba|kang|bang|abang|teh|uda|uni|om|tante|eyang|mbah|ki|nyi|si|sang|tuan|nyonya|nona|saudara|saudari|sdr.|sdri.
kh|k.h.|kh.|kiai|kyai|ustaz|ustadz|ustad|ustadzah|ustazah|habib|syekh|syeikh|sheikh|buya|abuya|tgk|tgk.|tuan guru|haji|hajjah|h|h.|hj|hj.|imam besar|romo|pastor|pendeta|pdt|pdt.|uskup|kardinal|paus|sri paus|mgr|mgr.|bhikkhu|biksu|ayatollah|ayatullah|sayid|sayyid|mullah
dr|dr.|drg|drg.|drh|drh.|prof|prof.|profesor|ir|ir.|drs|drs.|dra|dra.|mr|mr.|mrs|mrs.|ms.|sir|lord|lady|dame|don|raden|raden mas|raden ajeng|gusti|kanjeng|almarhum|almarhumah|alm.|mendiang|bung
jenderal|jenderal besar|jenderal tni|jenderal polisi|jenderal pol|jenderal (purn)|jenderal tni (purn)|jenderal polisi (purn)|jenderal purnawirawan|letjen|letjen tni|letjen (purn)|letjen tni (purn)|mayjen|mayjen tni|mayjen (purn)|mayjen tni (purn)|brigjen|brigjen tni|brigjen pol|brigjen (purn)|brigjen pol (purn)|letnan jenderal|mayor jenderal|brigadir jenderal
kolonel|kolonel inf|kolonel laut|letkol|letkol inf|letnan kolonel|mayor|mayor inf|kapten|kapten inf|letnan|lettu|letda|letnan satu|letnan dua|sersan|sertu|serda|serka|serma|pratu|prada|praka|kopral|kopda|koptu|peltu|pelda
laksamana|laksamana tni|laksamana madya|laksamana muda|laksamana pertama|laksdya|laksda|laksma|marsekal|marsekal tni|marsekal lapangan|marsekal madya|marsekal muda|marsekal pertama|marsdya|marsda|marsma
komjen|komjen pol|komjen pol (purn)|irjen|irjen pol|irjen pol (purn)|irjen polisi|kombes|kombes pol|kombespol|akbp|akp|kompol|iptu|ipda|aiptu|aipda|bripka|brigadir|brigadir polisi|briptu|bripda|bharada|bharatu|komisaris jenderal|inspektur jenderal|komisaris besar|ajun komisaris besar|ajun komisaris|purn|pol|pol.
`;

/** English offices that Indonesian companies use. */
export const englishTitles = `
chairman|vice chairman|chairperson|president director|vice president|senior vice president|svp|svp corporate affairs|vp|director|managing director|general manager|country manager|country director|head|head of corporate communications
corporate secretary|corporate affairs|chief|chief economist|chief marketing officer|chief commercial officer|chief technology officer|public relations|pr manager|marketing manager|marketing director|sales manager|product manager|brand manager|spokesperson|presiden direktur|wakil presiden direktur|presiden komisaris|coach|team manager|manager
`;
