// swift-format-ignore-file
// Written by bin/embed-content from Content/; edit there.

enum EmbeddedData {
    static let files: [EmbeddedFile] = [
        EmbeddedFile("data/life-events.yaml", #"""
# The national list of life events (Palvelutietovaranto, code list ptvelti), in its order; © Digi- ja väestötietovirasto, MIT.
# KE4.3 in Swedish is mended: the source calls leaving Finland "Flyttning till Finland".
source: https://github.com/vrk-kpa/ptv-releases
entries:
  - {code: KE1, name: {fi: Lapsen saaminen, sv: Att få barn, en: Having a child}}
  - {code: KE1.1, name: {fi: Adoptio, sv: Adoption, en: Adoption}}
  - {code: KE2, name: {fi: Asevelvollisuus, sv: Värnplikt, en: Conscription}}
  - {code: KE3, name: {fi: Kokoaikaisen opiskelun aloittaminen, sv: Inledande av heltidsstudier, en: Beginning full-time studies}}
  - {code: KE4, name: {fi: Muuttaminen, sv: Flyttning, en: Moving}}
  - {code: KE4.1, name: {fi: Kotoa muuttaminen, sv: Att flytta hemifrån, en: Moving from childhood home}}
  - {code: KE4.2, name: {fi: Suomen sisällä muuttaminen, sv: Att flytta inom Finland, en: Moving to new home within Finland}}
  - {code: KE4.3, name: {fi: Suomesta muuttaminen, sv: Flyttning från Finland, en: Moving abroad}}
  - {code: KE4.4, name: {fi: Paluumuutto Suomeen, sv: Återflyttning till Finland, en: Moving back to Finland}}
  - {code: KE5, name: {fi: Maahanmuuttajana Suomeen, sv: Till Finland som invandrare, en: Immigrating to Finland}}
  - {code: KE6, name: {fi: Talon rakentaminen, sv: Att bygga ett hus, en: Building a home}}
  - {code: KE7, name: {fi: Avioero, sv: Skilsmässa, en: Divorce}}
  - {code: KE8, name: {fi: Työttömäksi jääminen, sv: Att bli arbetslös, en: Losing a job}}
  - {code: KE9, name: {fi: Velkaantuminen, sv: Skuldsättning, en: Burdened by debt}}
  - {code: KE10, name: {fi: Eläkkeelle siirtyminen, sv: Att gå i pension, en: Retirement}}
  - {code: KE11, name: {fi: Vakava sairastuminen, sv: När man blir allvarligt sjuk, en: Falling seriously ill}}
  - {code: KE12, name: {fi: Kuntoutus, sv: Rehabilitering, en: Rehabilitation}}
  - {code: KE13, name: {fi: Omaishoitajana toimiminen, sv: Att arbeta som anhörigvårdare, en: Giving informal care}}
  - {code: KE14, name: {fi: Omaisen kuolema, sv: När en anhörig avlider, en: Death of a close family member}}

"""#),
        EmbeddedFile("data/municipalities.csv", #"""
code,name_fi,name_sv,region_fi,region_sv,language,wording,kind,size
005,Alajärvi,Alajärvi,Etelä-Pohjanmaa,Södra Österbotten,fi,city,semi-urban,
009,Alavieska,Alavieska,Pohjois-Pohjanmaa,Norra Österbotten,fi,municipality,rural,small
010,Alavus,Alavo,Etelä-Pohjanmaa,Södra Österbotten,fi,city,rural,middle
016,Asikkala,Asikkala,Päijät-Häme,Päijänne-Tavastland,fi,municipality,semi-urban,small
018,Askola,Askola,Uusimaa,Nyland,fi,municipality,rural,small
019,Aura,Aura,Varsinais-Suomi,Egentliga Finland,fi,municipality,rural,small
020,Akaa,Ackas,Pirkanmaa,Birkaland,fi,city,semi-urban,middle
035,Brändö,Brändö,Ahvenanmaa,Åland,sv,municipality,rural,small
043,Eckerö,Eckerö,Ahvenanmaa,Åland,sv,municipality,rural,small
046,Enonkoski,Enonkoski,Etelä-Savo,Södra Savolax,fi,municipality,rural,small
047,Enontekiö,Enontekis,Lappi,Lappland,fi,municipality,rural,small
049,Espoo,Esbo,Uusimaa,Nyland,fi_sv,city,urban,largest
050,Eura,Eura,Satakunta,Satakunta,fi,municipality,semi-urban,middle
051,Eurajoki,Euraåminne,Satakunta,Satakunta,fi,municipality,rural,
052,Evijärvi,Evijärvi,Etelä-Pohjanmaa,Södra Österbotten,fi,municipality,rural,small
060,Finström,Finström,Ahvenanmaa,Åland,sv,municipality,rural,small
061,Forssa,Forssa,Kanta-Häme,Egentliga Tavastland,fi,city,urban,middle
062,Föglö,Föglö,Ahvenanmaa,Åland,sv,municipality,rural,small
065,Geta,Geta,Ahvenanmaa,Åland,sv,municipality,rural,small
069,Haapajärvi,Haapajärvi,Pohjois-Pohjanmaa,Norra Österbotten,fi,city,semi-urban,small
071,Haapavesi,Haapavesi,Pohjois-Pohjanmaa,Norra Österbotten,fi,city,rural,small
072,Hailuoto,Karlö,Pohjois-Pohjanmaa,Norra Österbotten,fi,municipality,rural,small
074,Halsua,Halso,Keski-Pohjanmaa,Mellersta Österbotten,fi,municipality,rural,small
075,Hamina,Fredrikshamn,Kymenlaakso,Kymmenedalen,fi,city,semi-urban,middle
076,Hammarland,Hammarland,Ahvenanmaa,Åland,sv,municipality,rural,small
077,Hankasalmi,Hankasalmi,Keski-Suomi,Mellersta Finland,fi,municipality,rural,small
078,Hanko,Hangö,Uusimaa,Nyland,fi_sv,city,urban,small
079,Harjavalta,Harjavalta,Satakunta,Satakunta,fi,city,urban,small
081,Hartola,Gustav Adolfs,Päijät-Häme,Päijänne-Tavastland,fi,municipality,rural,small
082,Hattula,Hattula,Kanta-Häme,Egentliga Tavastland,fi,municipality,semi-urban,
086,Hausjärvi,Hausjärvi,Kanta-Häme,Egentliga Tavastland,fi,municipality,rural,small
090,Heinävesi,Heinävesi,Pohjois-Karjala,Norra Karelen,fi,municipality,rural,small
091,Helsinki,Helsingfors,Uusimaa,Nyland,fi_sv,city,urban,largest
092,Vantaa,Vanda,Uusimaa,Nyland,fi_sv,city,urban,largest
097,Hirvensalmi,Hirvensalmi,Etelä-Savo,Södra Savolax,fi,municipality,rural,small
098,Hollola,Hollola,Päijät-Häme,Päijänne-Tavastland,fi,municipality,semi-urban,middle
102,Huittinen,Vittis,Satakunta,Satakunta,fi,city,semi-urban,
103,Humppila,Humppila,Kanta-Häme,Egentliga Tavastland,fi,municipality,rural,small
105,Hyrynsalmi,Hyrynsalmi,Kainuu,Kajanaland,fi,municipality,rural,small
106,Hyvinkää,Hyvinge,Uusimaa,Nyland,fi,city,urban,
108,Hämeenkyrö,Tavastkyro,Pirkanmaa,Birkaland,fi,municipality,semi-urban,
109,Hämeenlinna,Tavastehus,Kanta-Häme,Egentliga Tavastland,fi,city,urban,large
111,Heinola,Heinola,Päijät-Häme,Päijänne-Tavastland,fi,city,urban,middle
139,Ii,Ijo,Pohjois-Pohjanmaa,Norra Österbotten,fi,municipality,semi-urban,
140,Iisalmi,Idensalmi,Pohjois-Savo,Norra Savolax,fi,city,semi-urban,middle
142,Iitti,Itis,Päijät-Häme,Päijänne-Tavastland,fi,municipality,rural,small
143,Ikaalinen,Ikalis,Pirkanmaa,Birkaland,fi,city,rural,small
145,Ilmajoki,Ilmola,Etelä-Pohjanmaa,Södra Österbotten,fi,municipality,semi-urban,middle
146,Ilomantsi,Ilomants,Pohjois-Karjala,Norra Karelen,fi,municipality,rural,small
148,Inari,Enare,Lappi,Lappland,fi,municipality,rural,small
149,Inkoo,Ingå,Uusimaa,Nyland,sv_fi,municipality,rural,small
151,Isojoki,Storå,Etelä-Pohjanmaa,Södra Österbotten,fi,municipality,rural,small
152,Isokyrö,Storkyro,Etelä-Pohjanmaa,Södra Österbotten,fi,municipality,rural,small
153,Imatra,Imatra,Etelä-Karjala,Södra Karelen,fi,city,urban,middle
165,Janakkala,Janakkala,Kanta-Häme,Egentliga Tavastland,fi,municipality,semi-urban,middle
167,Joensuu,Joensuu,Pohjois-Karjala,Norra Karelen,fi,city,urban,large
169,Jokioinen,Jockis,Kanta-Häme,Egentliga Tavastland,fi,municipality,rural,small
170,Jomala,Jomala,Ahvenanmaa,Åland,sv,municipality,rural,small
171,Joroinen,Jorois,Pohjois-Savo,Norra Savolax,fi,municipality,rural,small
172,Joutsa,Joutsa,Keski-Suomi,Mellersta Finland,fi,municipality,rural,small
176,Juuka,Juga,Pohjois-Karjala,Norra Karelen,fi,municipality,rural,small
177,Juupajoki,Juupajoki,Pirkanmaa,Birkaland,fi,municipality,rural,small
178,Juva,Juva,Etelä-Savo,Södra Savolax,fi,municipality,rural,small
179,Jyväskylä,Jyväskylä,Keski-Suomi,Mellersta Finland,fi,city,urban,largest
181,Jämijärvi,Jämijärvi,Satakunta,Satakunta,fi,municipality,rural,small
182,Jämsä,Jämsä,Keski-Suomi,Mellersta Finland,fi,city,semi-urban,middle
186,Järvenpää,Träskända,Uusimaa,Nyland,fi,city,urban,
202,Kaarina,S:t Karins,Varsinais-Suomi,Egentliga Finland,fi,city,urban,middle
204,Kaavi,Kaavi,Pohjois-Savo,Norra Savolax,fi,municipality,rural,small
205,Kajaani,Kajana,Kainuu,Kajanaland,fi,city,urban,middle
208,Kalajoki,Kalajoki,Pohjois-Pohjanmaa,Norra Österbotten,fi,city,semi-urban,middle
211,Kangasala,Kangasala,Pirkanmaa,Birkaland,fi,city,urban,middle
213,Kangasniemi,Kangasniemi,Etelä-Savo,Södra Savolax,fi,municipality,rural,small
214,Kankaanpää,Kankaanpää,Satakunta,Satakunta,fi,city,semi-urban,middle
216,Kannonkoski,Kannonkoski,Keski-Suomi,Mellersta Finland,fi,municipality,rural,small
217,Kannus,Kannus,Keski-Pohjanmaa,Mellersta Österbotten,fi,city,rural,small
218,Karijoki,Bötom,Etelä-Pohjanmaa,Södra Österbotten,fi,municipality,rural,small
224,Karkkila,Högfors,Uusimaa,Nyland,fi,city,semi-urban,small
226,Karstula,Karstula,Keski-Suomi,Mellersta Finland,fi,municipality,rural,small
230,Karvia,Karvia,Satakunta,Satakunta,fi,municipality,rural,small
231,Kaskinen,Kaskö,Pohjanmaa,Österbotten,fi_sv,city,urban,small
232,Kauhajoki,Kauhajoki,Etelä-Pohjanmaa,Södra Österbotten,fi,city,semi-urban,middle
233,Kauhava,Kauhava,Etelä-Pohjanmaa,Södra Österbotten,fi,city,semi-urban,middle
235,Kauniainen,Grankulla,Uusimaa,Nyland,fi_sv,city,urban,
236,Kaustinen,Kaustby,Keski-Pohjanmaa,Mellersta Österbotten,fi,municipality,rural,small
239,Keitele,Keitele,Pohjois-Savo,Norra Savolax,fi,municipality,rural,small
240,Kemi,Kemi,Lappi,Lappland,fi,city,urban,middle
241,Keminmaa,Keminmaa,Lappi,Lappland,fi,municipality,semi-urban,small
244,Kempele,Kempele,Pohjois-Pohjanmaa,Norra Österbotten,fi,municipality,urban,middle
245,Kerava,Kervo,Uusimaa,Nyland,fi,city,urban,middle
249,Keuruu,Keuru,Keski-Suomi,Mellersta Finland,fi,city,semi-urban,
250,Kihniö,Kihniö,Pirkanmaa,Birkaland,fi,municipality,rural,small
256,Kinnula,Kinnula,Keski-Suomi,Mellersta Finland,fi,municipality,rural,small
257,Kirkkonummi,Kyrkslätt,Uusimaa,Nyland,fi_sv,municipality,urban,middle
260,Kitee,Kides,Pohjois-Karjala,Norra Karelen,fi,city,rural,
261,Kittilä,Kittilä,Lappi,Lappland,fi,municipality,rural,small
263,Kiuruvesi,Kiuruvesi,Pohjois-Savo,Norra Savolax,fi,city,rural,small
265,Kivijärvi,Kivijärvi,Keski-Suomi,Mellersta Finland,fi,municipality,rural,small
271,Kokemäki,Kumo,Satakunta,Satakunta,fi,city,rural,small
272,Kokkola,Karleby,Keski-Pohjanmaa,Mellersta Österbotten,fi_sv,city,urban,
273,Kolari,Kolari,Lappi,Lappland,fi,municipality,rural,small
275,Konnevesi,Konnevesi,Keski-Suomi,Mellersta Finland,fi,municipality,rural,small
276,Kontiolahti,Kontiolax,Pohjois-Karjala,Norra Karelen,fi,municipality,semi-urban,middle
280,Korsnäs,Korsnäs,Pohjanmaa,Österbotten,sv_fi,municipality,rural,small
284,Koski Tl,Koskis,Varsinais-Suomi,Egentliga Finland,fi,municipality,rural,small
285,Kotka,Kotka,Kymenlaakso,Kymmenedalen,fi,city,urban,
286,Kouvola,Kouvola,Kymenlaakso,Kymmenedalen,fi,city,urban,large
287,Kristiinankaupunki,Kristinestad,Pohjanmaa,Österbotten,sv_fi,city,rural,small
288,Kruunupyy,Kronoby,Pohjanmaa,Österbotten,sv_fi,municipality,rural,small
290,Kuhmo,Kuhmo,Kainuu,Kajanaland,fi,city,semi-urban,small
291,Kuhmoinen,Kuhmois,Pirkanmaa,Birkaland,fi,municipality,rural,small
295,Kumlinge,Kumlinge,Ahvenanmaa,Åland,sv,municipality,rural,small
297,Kuopio,Kuopio,Pohjois-Savo,Norra Savolax,fi,city,urban,largest
300,Kuortane,Kuortane,Etelä-Pohjanmaa,Södra Österbotten,fi,municipality,rural,small
301,Kurikka,Kurikka,Etelä-Pohjanmaa,Södra Österbotten,fi,city,semi-urban,middle
304,Kustavi,Gustavs,Varsinais-Suomi,Egentliga Finland,fi,municipality,rural,small
305,Kuusamo,Kuusamo,Pohjois-Pohjanmaa,Norra Österbotten,fi,city,semi-urban,middle
309,Outokumpu,Outokumpu,Pohjois-Karjala,Norra Karelen,fi,city,semi-urban,small
312,Kyyjärvi,Kyyjärvi,Keski-Suomi,Mellersta Finland,fi,municipality,rural,small
316,Kärkölä,Kärkölä,Päijät-Häme,Päijänne-Tavastland,fi,municipality,rural,small
317,Kärsämäki,Kärsämäki,Pohjois-Pohjanmaa,Norra Österbotten,fi,municipality,rural,small
318,Kökar,Kökar,Ahvenanmaa,Åland,sv,municipality,rural,small
320,Kemijärvi,Kemijärvi,Lappi,Lappland,fi,city,rural,small
322,Kemiönsaari,Kimitoön,Varsinais-Suomi,Egentliga Finland,sv_fi,municipality,rural,small
398,Lahti,Lahtis,Päijät-Häme,Päijänne-Tavastland,fi,city,urban,largest
399,Laihia,Laihela,Pohjanmaa,Österbotten,fi,municipality,semi-urban,small
400,Laitila,Letala,Varsinais-Suomi,Egentliga Finland,fi,city,semi-urban,small
402,Lapinlahti,Lapinlahti,Pohjois-Savo,Norra Savolax,fi,municipality,rural,
403,Lappajärvi,Lappajärvi,Etelä-Pohjanmaa,Södra Österbotten,fi,municipality,rural,small
405,Lappeenranta,Villmanstrand,Etelä-Karjala,Södra Karelen,fi,city,urban,large
407,Lapinjärvi,Lappträsk,Uusimaa,Nyland,fi_sv,municipality,rural,small
408,Lapua,Lappo,Etelä-Pohjanmaa,Södra Österbotten,fi,city,semi-urban,middle
410,Laukaa,Laukas,Keski-Suomi,Mellersta Finland,fi,municipality,semi-urban,middle
416,Lemi,Lemi,Etelä-Karjala,Södra Karelen,fi,municipality,rural,small
417,Lemland,Lemland,Ahvenanmaa,Åland,sv,municipality,rural,small
418,Lempäälä,Lempäälä,Pirkanmaa,Birkaland,fi,municipality,urban,middle
420,Leppävirta,Leppävirta,Pohjois-Savo,Norra Savolax,fi,municipality,rural,
421,Lestijärvi,Lestijärvi,Keski-Pohjanmaa,Mellersta Österbotten,fi,municipality,rural,small
422,Lieksa,Lieksa,Pohjois-Karjala,Norra Karelen,fi,city,semi-urban,
423,Lieto,Lundo,Varsinais-Suomi,Egentliga Finland,fi,municipality,semi-urban,middle
425,Liminka,Limingo,Pohjois-Pohjanmaa,Norra Österbotten,fi,municipality,semi-urban,
426,Liperi,Libelits,Pohjois-Karjala,Norra Karelen,fi,municipality,rural,middle
430,Loimaa,Loimaa,Varsinais-Suomi,Egentliga Finland,fi,city,semi-urban,middle
433,Loppi,Loppi,Kanta-Häme,Egentliga Tavastland,fi,municipality,rural,small
434,Loviisa,Lovisa,Uusimaa,Nyland,fi_sv,city,semi-urban,middle
435,Luhanka,Luhanka,Keski-Suomi,Mellersta Finland,fi,municipality,rural,small
436,Lumijoki,Lumijoki,Pohjois-Pohjanmaa,Norra Österbotten,fi,municipality,rural,small
438,Lumparland,Lumparland,Ahvenanmaa,Åland,sv,municipality,rural,small
440,Luoto,Larsmo,Pohjanmaa,Österbotten,sv_fi,municipality,rural,small
441,Luumäki,Luumäki,Etelä-Karjala,Södra Karelen,fi,municipality,rural,small
444,Lohja,Lojo,Uusimaa,Nyland,fi_sv,city,urban,
445,Parainen,Pargas,Varsinais-Suomi,Egentliga Finland,sv_fi,city,semi-urban,middle
475,Maalahti,Malax,Pohjanmaa,Österbotten,sv_fi,municipality,rural,small
478,Maarianhamina,Mariehamn,Ahvenanmaa,Åland,sv,city,urban,middle
480,Marttila,S:t Mårtens,Varsinais-Suomi,Egentliga Finland,fi,municipality,rural,small
481,Masku,Masku,Varsinais-Suomi,Egentliga Finland,fi,municipality,semi-urban,
483,Merijärvi,Merijärvi,Pohjois-Pohjanmaa,Norra Österbotten,fi,municipality,rural,small
484,Merikarvia,Sastmola,Satakunta,Satakunta,fi,municipality,rural,small
489,Miehikkälä,Miehikkälä,Kymenlaakso,Kymmenedalen,fi,municipality,rural,small
491,Mikkeli,S:t Michel,Etelä-Savo,Södra Savolax,fi,city,urban,
494,Muhos,Muhos,Pohjois-Pohjanmaa,Norra Österbotten,fi,municipality,semi-urban,
495,Multia,Multia,Keski-Suomi,Mellersta Finland,fi,municipality,rural,small
498,Muonio,Muonio,Lappi,Lappland,fi,municipality,rural,small
499,Mustasaari,Korsholm,Pohjanmaa,Österbotten,sv_fi,municipality,semi-urban,middle
500,Muurame,Muurame,Keski-Suomi,Mellersta Finland,fi,municipality,semi-urban,
503,Mynämäki,Virmo,Varsinais-Suomi,Egentliga Finland,fi,municipality,semi-urban,small
504,Myrskylä,Mörskom,Uusimaa,Nyland,fi_sv,municipality,rural,small
505,Mäntsälä,Mäntsälä,Uusimaa,Nyland,fi,municipality,semi-urban,middle
507,Mäntyharju,Mäntyharju,Etelä-Savo,Södra Savolax,fi,municipality,rural,small
508,Mänttä-Vilppula,Mänttä-Vilppula,Pirkanmaa,Birkaland,fi,city,semi-urban,
529,Naantali,Nådendal,Varsinais-Suomi,Egentliga Finland,fi,city,urban,middle
531,Nakkila,Nakkila,Satakunta,Satakunta,fi,municipality,rural,small
535,Nivala,Nivala,Pohjois-Pohjanmaa,Norra Österbotten,fi,city,semi-urban,
536,Nokia,Nokia,Pirkanmaa,Birkaland,fi,city,urban,middle
538,Nousiainen,Nousis,Varsinais-Suomi,Egentliga Finland,fi,municipality,rural,small
541,Nurmes,Nurmes,Pohjois-Karjala,Norra Karelen,fi,city,semi-urban,
543,Nurmijärvi,Nurmijärvi,Uusimaa,Nyland,fi,municipality,urban,middle
545,Närpiö,Närpes,Pohjanmaa,Österbotten,sv_fi,city,semi-urban,
560,Orimattila,Orimattila,Päijät-Häme,Päijänne-Tavastland,fi,city,semi-urban,middle
561,Oripää,Oripää,Varsinais-Suomi,Egentliga Finland,fi,municipality,rural,small
562,Orivesi,Orivesi,Pirkanmaa,Birkaland,fi,city,semi-urban,
563,Oulainen,Oulainen,Pohjois-Pohjanmaa,Norra Österbotten,fi,city,semi-urban,small
564,Oulu,Uleåborg,Pohjois-Pohjanmaa,Norra Österbotten,fi,city,urban,largest
576,Padasjoki,Padasjoki,Päijät-Häme,Päijänne-Tavastland,fi,municipality,rural,small
577,Paimio,Pemar,Varsinais-Suomi,Egentliga Finland,fi,city,semi-urban,
578,Paltamo,Paltamo,Kainuu,Kajanaland,fi,municipality,rural,small
580,Parikkala,Parikkala,Etelä-Karjala,Södra Karelen,fi,municipality,rural,small
581,Parkano,Parkano,Pirkanmaa,Birkaland,fi,city,semi-urban,small
583,Pelkosenniemi,Pelkosenniemi,Lappi,Lappland,fi,municipality,rural,small
584,Perho,Perho,Keski-Pohjanmaa,Mellersta Österbotten,fi,municipality,rural,small
592,Petäjävesi,Petäjävesi,Keski-Suomi,Mellersta Finland,fi,municipality,rural,small
593,Pieksämäki,Pieksämäki,Etelä-Savo,Södra Savolax,fi,city,semi-urban,middle
595,Pielavesi,Pielavesi,Pohjois-Savo,Norra Savolax,fi,municipality,rural,small
598,Pietarsaari,Jakobstad,Pohjanmaa,Österbotten,sv_fi,city,urban,middle
599,Pedersören kunta,Pedersöre,Pohjanmaa,Österbotten,sv_fi,municipality,rural,
601,Pihtipudas,Pihtipudas,Keski-Suomi,Mellersta Finland,fi,municipality,rural,small
604,Pirkkala,Birkala,Pirkanmaa,Birkaland,fi,municipality,urban,middle
607,Polvijärvi,Polvijärvi,Pohjois-Karjala,Norra Karelen,fi,municipality,rural,small
608,Pomarkku,Påmark,Satakunta,Satakunta,fi,municipality,rural,small
609,Pori,Björneborg,Satakunta,Satakunta,fi,city,urban,large
611,Pornainen,Borgnäs,Uusimaa,Nyland,fi,municipality,rural,small
614,Posio,Posio,Lappi,Lappland,fi,municipality,rural,small
615,Pudasjärvi,Pudasjärvi,Pohjois-Pohjanmaa,Norra Österbotten,fi,city,rural,small
616,Pukkila,Pukkila,Uusimaa,Nyland,fi,municipality,rural,small
619,Punkalaidun,Punkalaidun,Pirkanmaa,Birkaland,fi,municipality,rural,small
620,Puolanka,Puolanka,Kainuu,Kajanaland,fi,municipality,rural,small
623,Puumala,Puumala,Etelä-Savo,Södra Savolax,fi,municipality,rural,small
624,Pyhtää,Pyttis,Kymenlaakso,Kymmenedalen,fi_sv,municipality,rural,small
625,Pyhäjoki,Pyhäjoki,Pohjois-Pohjanmaa,Norra Österbotten,fi,municipality,rural,small
626,Pyhäjärvi,Pyhäjärvi,Pohjois-Pohjanmaa,Norra Österbotten,fi,city,rural,small
630,Pyhäntä,Pyhäntä,Pohjois-Pohjanmaa,Norra Österbotten,fi,municipality,rural,small
631,Pyhäranta,Pyhäranta,Varsinais-Suomi,Egentliga Finland,fi,municipality,rural,small
635,Pälkäne,Pälkäne,Pirkanmaa,Birkaland,fi,municipality,rural,small
636,Pöytyä,Pöytyä,Varsinais-Suomi,Egentliga Finland,fi,municipality,rural,small
638,Porvoo,Borgå,Uusimaa,Nyland,fi_sv,city,urban,
678,Raahe,Brahestad,Pohjois-Pohjanmaa,Norra Österbotten,fi,city,urban,middle
680,Raisio,Reso,Varsinais-Suomi,Egentliga Finland,fi,city,urban,middle
681,Rantasalmi,Rantasalmi,Etelä-Savo,Södra Savolax,fi,municipality,rural,small
683,Ranua,Ranua,Lappi,Lappland,fi,municipality,rural,small
684,Rauma,Raumo,Satakunta,Satakunta,fi,city,urban,middle
686,Rautalampi,Rautalampi,Pohjois-Savo,Norra Savolax,fi,municipality,rural,small
687,Rautavaara,Rautavaara,Pohjois-Savo,Norra Savolax,fi,municipality,rural,small
689,Rautjärvi,Rautjärvi,Etelä-Karjala,Södra Karelen,fi,municipality,rural,small
691,Reisjärvi,Reisjärvi,Pohjois-Pohjanmaa,Norra Österbotten,fi,municipality,rural,small
694,Riihimäki,Riihimäki,Kanta-Häme,Egentliga Tavastland,fi,city,urban,middle
697,Ristijärvi,Ristijärvi,Kainuu,Kajanaland,fi,municipality,rural,small
698,Rovaniemi,Rovaniemi,Lappi,Lappland,fi,city,urban,large
700,Ruokolahti,Ruokolax,Etelä-Karjala,Södra Karelen,fi,municipality,rural,small
702,Ruovesi,Ruovesi,Pirkanmaa,Birkaland,fi,municipality,rural,small
704,Rusko,Rusko,Varsinais-Suomi,Egentliga Finland,fi,municipality,semi-urban,small
707,Rääkkylä,Rääkkylä,Pohjois-Karjala,Norra Karelen,fi,municipality,rural,small
710,Raasepori,Raseborg,Uusimaa,Nyland,sv_fi,city,semi-urban,middle
729,Saarijärvi,Saarijärvi,Keski-Suomi,Mellersta Finland,fi,city,semi-urban,
732,Salla,Salla,Lappi,Lappland,fi,municipality,rural,small
734,Salo,Salo,Varsinais-Suomi,Egentliga Finland,fi,city,urban,
736,Saltvik,Saltvik,Ahvenanmaa,Åland,sv,municipality,rural,small
738,Sauvo,Sagu,Varsinais-Suomi,Egentliga Finland,fi,municipality,rural,small
739,Savitaipale,Savitaipale,Etelä-Karjala,Södra Karelen,fi,municipality,rural,small
740,Savonlinna,Nyslott,Etelä-Savo,Södra Savolax,fi,city,urban,middle
742,Savukoski,Savukoski,Lappi,Lappland,fi,municipality,rural,small
743,Seinäjoki,Seinäjoki,Etelä-Pohjanmaa,Södra Österbotten,fi,city,urban,large
746,Sievi,Sievi,Pohjois-Pohjanmaa,Norra Österbotten,fi,municipality,rural,small
747,Siikainen,Siikais,Satakunta,Satakunta,fi,municipality,rural,small
748,Siikajoki,Siikajoki,Pohjois-Pohjanmaa,Norra Österbotten,fi,municipality,rural,small
749,Siilinjärvi,Siilinjärvi,Pohjois-Savo,Norra Savolax,fi,municipality,semi-urban,middle
751,Simo,Simo,Lappi,Lappland,fi,municipality,rural,small
753,Sipoo,Sibbo,Uusimaa,Nyland,fi_sv,municipality,semi-urban,middle
755,Siuntio,Sjundeå,Uusimaa,Nyland,fi_sv,municipality,rural,small
758,Sodankylä,Sodankylä,Lappi,Lappland,fi,municipality,semi-urban,small
759,Soini,Soini,Etelä-Pohjanmaa,Södra Österbotten,fi,municipality,rural,small
761,Somero,Somero,Varsinais-Suomi,Egentliga Finland,fi,city,rural,small
762,Sonkajärvi,Sonkajärvi,Pohjois-Savo,Norra Savolax,fi,municipality,rural,small
765,Sotkamo,Sotkamo,Kainuu,Kajanaland,fi,municipality,semi-urban,
766,Sottunga,Sottunga,Ahvenanmaa,Åland,sv,municipality,rural,small
768,Sulkava,Sulkava,Etelä-Savo,Södra Savolax,fi,municipality,rural,small
771,Sund,Sund,Ahvenanmaa,Åland,sv,municipality,rural,small
777,Suomussalmi,Suomussalmi,Kainuu,Kajanaland,fi,municipality,rural,small
778,Suonenjoki,Suonenjoki,Pohjois-Savo,Norra Savolax,fi,city,semi-urban,small
781,Sysmä,Sysmä,Päijät-Häme,Päijänne-Tavastland,fi,municipality,rural,small
783,Säkylä,Säkylä,Satakunta,Satakunta,fi,municipality,rural,small
785,Vaala,Vaala,Pohjois-Pohjanmaa,Norra Österbotten,fi,municipality,rural,small
790,Sastamala,Sastamala,Pirkanmaa,Birkaland,fi,city,semi-urban,middle
791,Siikalatva,Siikalatva,Pohjois-Pohjanmaa,Norra Österbotten,fi,municipality,rural,small
831,Taipalsaari,Taipalsaari,Etelä-Karjala,Södra Karelen,fi,municipality,rural,small
832,Taivalkoski,Taivalkoski,Pohjois-Pohjanmaa,Norra Österbotten,fi,municipality,rural,small
833,Taivassalo,Tövsala,Varsinais-Suomi,Egentliga Finland,fi,municipality,rural,small
834,Tammela,Tammela,Kanta-Häme,Egentliga Tavastland,fi,municipality,rural,small
837,Tampere,Tammerfors,Pirkanmaa,Birkaland,fi,city,urban,largest
844,Tervo,Tervo,Pohjois-Savo,Norra Savolax,fi,municipality,rural,small
845,Tervola,Tervola,Lappi,Lappland,fi,municipality,rural,small
846,Teuva,Östermark,Etelä-Pohjanmaa,Södra Österbotten,fi,municipality,rural,small
848,Tohmajärvi,Tohmajärvi,Pohjois-Karjala,Norra Karelen,fi,municipality,rural,small
849,Toholampi,Toholampi,Keski-Pohjanmaa,Mellersta Österbotten,fi,municipality,rural,small
850,Toivakka,Toivakka,Keski-Suomi,Mellersta Finland,fi,municipality,rural,small
851,Tornio,Torneå,Lappi,Lappland,fi,city,urban,middle
853,Turku,Åbo,Varsinais-Suomi,Egentliga Finland,fi_sv,city,urban,largest
854,Pello,Pello,Lappi,Lappland,fi,municipality,rural,small
857,Tuusniemi,Tuusniemi,Pohjois-Savo,Norra Savolax,fi,municipality,rural,small
858,Tuusula,Tusby,Uusimaa,Nyland,fi,municipality,urban,middle
859,Tyrnävä,Tyrnävä,Pohjois-Pohjanmaa,Norra Österbotten,fi,municipality,rural,small
886,Ulvila,Ulvsby,Satakunta,Satakunta,fi,city,semi-urban,middle
887,Urjala,Urjala,Pirkanmaa,Birkaland,fi,municipality,rural,small
889,Utajärvi,Utajärvi,Pohjois-Pohjanmaa,Norra Österbotten,fi,municipality,rural,small
890,Utsjoki,Utsjoki,Lappi,Lappland,fi,municipality,rural,small
892,Uurainen,Uurainen,Keski-Suomi,Mellersta Finland,fi,municipality,rural,small
893,Uusikaarlepyy,Nykarleby,Pohjanmaa,Österbotten,sv_fi,city,rural,small
895,Uusikaupunki,Nystad,Varsinais-Suomi,Egentliga Finland,fi,city,semi-urban,middle
905,Vaasa,Vasa,Pohjanmaa,Österbotten,fi_sv,city,urban,large
908,Valkeakoski,Valkeakoski,Pirkanmaa,Birkaland,fi,city,urban,middle
915,Varkaus,Varkaus,Pohjois-Savo,Norra Savolax,fi,city,urban,middle
918,Vehmaa,Vemo,Varsinais-Suomi,Egentliga Finland,fi,municipality,rural,small
921,Vesanto,Vesanto,Pohjois-Savo,Norra Savolax,fi,municipality,rural,small
922,Vesilahti,Vesilahti,Pirkanmaa,Birkaland,fi,municipality,rural,small
924,Veteli,Vetil,Keski-Pohjanmaa,Mellersta Österbotten,fi,municipality,rural,small
925,Vieremä,Vieremä,Pohjois-Savo,Norra Savolax,fi,municipality,rural,small
927,Vihti,Vichtis,Uusimaa,Nyland,fi,municipality,semi-urban,middle
931,Viitasaari,Viitasaari,Keski-Suomi,Mellersta Finland,fi,city,rural,small
934,Vimpeli,Vindala,Etelä-Pohjanmaa,Södra Österbotten,fi,municipality,rural,small
935,Virolahti,Vederlax,Kymenlaakso,Kymmenedalen,fi,municipality,rural,small
936,Virrat,Virdois,Pirkanmaa,Birkaland,fi,city,rural,small
941,Vårdö,Vårdö,Ahvenanmaa,Åland,sv,municipality,rural,small
946,Vöyri,Vörå,Pohjanmaa,Österbotten,sv_fi,municipality,rural,small
976,Ylitornio,Övertorneå,Lappi,Lappland,fi,municipality,rural,small
977,Ylivieska,Ylivieska,Pohjois-Pohjanmaa,Norra Österbotten,fi,city,semi-urban,middle
980,Ylöjärvi,Ylöjärvi,Pirkanmaa,Birkaland,fi,city,urban,middle
981,Ypäjä,Ypäjä,Kanta-Häme,Egentliga Tavastland,fi,municipality,rural,small
989,Ähtäri,Etseri,Etelä-Pohjanmaa,Södra Österbotten,fi,city,rural,small
992,Äänekoski,Äänekoski,Keski-Suomi,Mellersta Finland,fi,city,semi-urban,middle

"""#),
        EmbeddedFile("data/municipalities.txt", #"""
municipalities.csv – the 308 municipalities of Finland in 2026

Columns: code (three digits, a text), name_fi, name_sv, region_fi, region_sv, language (fi, fi_sv, sv, sv_fi; the majority's language first),
wording (municipality, city: what it calls itself; the 107 that use the name of a city, which a municipality decides itself),
kind (urban, semi-urban, rural: the statistical grouping of municipalities), size (small below 10,000 inhabitants, middle below 50,000, large below
100,000, largest; empty for those that were within 12 per cent of a limit at the end of 2020: whoever asks them knows better).
Facts: Tilastokeskus / Statistics Finland, luokitukset 2026 (classifications of municipalities, regions and their languages), CC BY 4.0;
collected in the public repository rOpenGov/geofi, municipality key 2026, commit de9392b; inhabitants on 31.12.2020 by the same office,
collected in the public repository Yleisradio/geodata, commit 131fa86.
Swedish names of Finnish-speaking municipalities are the traditional ones that Statistics Finland gives.
The language status is fixed for 2023–2032. The division into municipalities may change every 1 January: the table is dated data.

"""#),
        EmbeddedFile("data/national-goals.yaml", #"""
# Goals of the nation that an action can name: the three goals of public services on which the municipalities' digital roadmap hangs,
# and the four cardinal points of Finland's digital compass (VNS 10/2022).
source: https://dvv.fi/-/digitiekartta-keraa-yli-40-kuntaa-tyostamaan-digikehittamisen-keinoja-ja-yhteistyoverkostoa
entries:
  - {code: palvelut-ihmiskeskeinen, name: {fi: Ihmiskeskeinen ja kestävä julkishallinto, sv: En människocentrerad och hållbar offentlig förvaltning, en: People-centred and sustainable public administration}}
  - {code: palvelut-yhteentoimivat, name: {fi: Yhteentoimivat julkiset palvelut, sv: Interoperabla offentliga tjänster, en: Interoperable public services}}
  - {code: palvelut-turvalliset, name: {fi: Kokonaisturvalliset digitaaliset palvelut, sv: Helhetssäkra digitala tjänster, en: Digital services that are safe as a whole}}
  - {code: kompassi-osaaminen, name: {fi: "Digikompassi: osaaminen", sv: "Digikompassen: kompetens", en: "Digital compass: skills"}}
  - {code: kompassi-infra, name: {fi: "Digikompassi: infrastruktuuri", sv: "Digikompassen: infrastruktur", en: "Digital compass: infrastructure"}}
  - {code: kompassi-yritykset, name: {fi: "Digikompassi: yritysten digitaalinen murros", sv: "Digikompassen: företagens digitala omställning", en: "Digital compass: digital transformation of companies"}}
  - {code: kompassi-palvelut, name: {fi: "Digikompassi: julkiset palvelut", sv: "Digikompassen: offentliga tjänster", en: "Digital compass: public services"}}

"""#),
        EmbeddedFile("data/vertailusarjat.yaml", #"""
# Figures that others have published, as reference beside own results (docs/results.md). Words are ours, figures and years are the sources'.
# share: per cent; two numbers where the source gives a range. precision: exact, over ("more than"), about ("nearly", "one third"),
# counted (the source tells of cities, the share is reckoned here). match: the item of a shipped questionnaire that asks the same.
sources:
  - key: sofigate-2018
    publisher: Sofigate
    title: {fi: "Suurimpien kaupunkien digikysely 2017–2018", sv: "Enkät om digitalisering i de största städerna 2017–2018", en: "Survey of the largest cities on digitalisation 2017–2018"}
    url: https://www.sofigate.com/fi/blogi/ei-enaa-pelkkia-teknisia-hankkeita-digitalisaatiosta-tuli-yksi-kuntien-strategisista-paatavoitteista/
  - key: sofigate-2019
    publisher: Sofigate, Tekniikka&Talous
    title: {fi: "Suurimpien kaupunkien digikysely 2019", sv: "Enkät om digitalisering i de största städerna 2019", en: "Survey of the largest cities on digitalisation 2019"}
    url: https://www.tekniikkatalous.fi/uutiset/digitalisaation-johtaminen-siirtyy-kunnissa-pois-tietohallinnon-vastuulta-yksikoille-enemman-vastuuta-digipalveluiden-kehittamiseen-tama-nakyy-selvasti-esimerkiksi-opetuspuolella/fb4a4eb9-9968-44a4-b7af-7cf745e9a661
  - key: kuntaliitto-2018
    publisher: Kuntaliitto
    title: {fi: "Tietotekniikkakartoitus 2018", sv: "It-kartläggning 2018", en: "IT survey 2018"}
    url: https://www.kuntaliitto.fi/tiedotteet/2018/tietotekniikkakartoitus-digitalisaation-edistaminen-strategisesti-tarkeaa-kunnille
  - key: kuntaliitto-2024
    publisher: Kuntaliitto
    title: {fi: "Kuntien digitalisaatiokartoitus 2024", sv: "Digikartläggning 2024", en: "Municipal digitalisation survey 2024"}
    url: https://kuntaliitto.fi/julkaisut/digitalisaatiokartoitus-2024/02-digitalisaation-johtaminen
series:
  - key: vastuu-tietohallinnolla
    name: {fi: "Tietohallinto vastaa digitalisaatiosta", sv: "Informationsförvaltningen ansvarar för digitaliseringen", en: "IT management answers for digitalisation"}
    item: {fi: "Kenellä on päävastuu digitalisaatiosta? Osuus: tietohallinto.", sv: "Vem har huvudansvaret för digitaliseringen? Andel: informationsförvaltningen.", en: "Who has the main responsibility for digitalisation? Share: IT management."}
    among: {fi: "Suomen suurimmat kaupungit", sv: "de största städerna i Finland", en: "the largest cities of Finland"}
    note: {fi: "Lähteet eroavat: vuoden 2019 tiedotteen mukaan osuus oli edellisessä kyselyssä 50 % ja vuonna 2016 yli 75 %.", sv: "Källorna skiljer sig: enligt meddelandet från 2019 var andelen 50 % i den föregående enkäten och över 75 % år 2016.", en: "The sources differ: according to the release of 2019 the share was 50% in the survey before it, and more than 75% in 2016."}
    match: [{instrument: kaupunkikysely, item: C1, options: [tietohallinto]}]
    points:
      - {years: [2016, 2016], share: [75], precision: exact, source: sofigate-2018}
      - {years: [2017, 2018], share: [57], precision: exact, n: 14, source: sofigate-2018}
      - {years: [2019, 2019], share: [33], precision: about, n: 20, source: sofigate-2019}
  - key: selva-omistaja
    name: {fi: "Digitalisaation johtamisella on selvä omistaja", sv: "Ledningen av digitaliseringen har en tydlig ägare", en: "The leading of digitalisation has a clear owner"}
    item: {fi: "Onko digitalisaation johtamisella selvä omistaja?", sv: "Har ledningen av digitaliseringen en tydlig ägare?", en: "Does the leading of digitalisation have a clear owner?"}
    among: {fi: "Suomen suurimmat kaupungit", sv: "de största städerna i Finland", en: "the largest cities of Finland"}
    points:
      - {years: [2019, 2019], share: [90], precision: about, n: 20, source: sofigate-2019}
  - key: robotiikka-strategiassa
    name: {fi: "Ohjelmistorobotiikka on mukana: suunnitellaan tai jo tehdään", sv: "Programvarurobotik är med: planeras eller pågår", en: "Software robots are on the agenda: planned or under way"}
    item: {fi: "Otetaanko ohjelmistorobotiikka huomioon?", sv: "Beaktas programvarurobotik?", en: "Are software robots taken into account?"}
    among: {fi: "Suomen suurimmat kaupungit", sv: "de största städerna i Finland", en: "the largest cities of Finland"}
    note: {fi: "Lähde kertoo, että yksi vastanneista kaupungeista ei huomioinut robotiikkaa.", sv: "Enligt källan beaktade en av de svarande städerna inte robotik.", en: "The source says that one of the cities that answered did not take robots into account."}
    match: [{instrument: kaupunkikysely, item: C4, options: [tuotannossa, kokeiltu, suunnitteilla]}]
    points:
      - {years: [2017, 2018], share: [93], precision: counted, n: 14, source: sofigate-2018}
  - key: tavoitteet-strategiassa
    name: {fi: "Digitalisaatiolla on selkeitä tavoitteita strategiassa: kyllä", sv: "Strategin har tydliga mål för digitaliseringen: ja", en: "The strategy holds clear goals for digitalisation: yes"}
    item: {fi: "Onko strategiassa asetettu digitalisoinnille selkeitä tavoitteita? Osuus: kyllä.", sv: "Har strategin tydliga mål för digitaliseringen? Andel: ja.", en: "Does the strategy set clear goals for digitalisation? Share: yes."}
    among: {fi: "Manner-Suomen kunnat, jotka vastasivat", sv: "kommuner i Fastlandsfinland som svarade", en: "municipalities of mainland Finland that answered"}
    note: {fi: "Lähde antaa vaihteluvälin kolmelle lähes samanlaiselle näkökulmalle: tavoitteet, toimeenpano, keskeinen keino.", sv: "Källan ger ett intervall för tre nästan lika synvinklar: mål, genomförande, centralt medel.", en: "The source gives a range over three nearly equal viewpoints: goals, carrying out, key means."}
    match: [{instrument: kaupunkikysely, item: C2, options: [kylla]}]
    points:
      - {years: [2024, 2024], share: [17, 28], precision: exact, n: 157, source: kuntaliitto-2024}
  - key: tavoitteet-ainakin-osin
    name: {fi: "Digitalisaatiolla on tavoitteita strategiassa: kyllä tai jossain määrin", sv: "Strategin har mål för digitaliseringen: ja eller i viss mån", en: "The strategy holds goals for digitalisation: yes or to some extent"}
    item: {fi: "Onko strategiassa asetettu digitalisoinnille selkeitä tavoitteita? Osuus: kyllä tai jossain määrin.", sv: "Har strategin tydliga mål för digitaliseringen? Andel: ja eller i viss mån.", en: "Does the strategy set clear goals for digitalisation? Share: yes or to some extent."}
    among: {fi: "Manner-Suomen kunnat, jotka vastasivat", sv: "kommuner i Fastlandsfinland som svarade", en: "municipalities of mainland Finland that answered"}
    note: {fi: "Lähde antaa vaihteluvälin kolmelle lähes samanlaiselle näkökulmalle: tavoitteet, toimeenpano, keskeinen keino.", sv: "Källan ger ett intervall för tre nästan lika synvinklar: mål, genomförande, centralt medel.", en: "The source gives a range over three nearly equal viewpoints: goals, carrying out, key means."}
    match: [{instrument: kaupunkikysely, item: C2, options: [kylla, osin]}]
    points:
      - {years: [2024, 2024], share: [77, 79], precision: exact, n: 157, source: kuntaliitto-2024}
  - key: tekoaly-strateginen
    name: {fi: "Tekoäly on strateginen kysymys", sv: "Artificiell intelligens är en strategisk fråga", en: "Artificial intelligence is a strategic question"}
    item: {fi: "Onko tekoäly kunnalle strateginen kysymys?", sv: "Är artificiell intelligens en strategisk fråga för kommunen?", en: "Is artificial intelligence a strategic question for the municipality?"}
    among: {fi: "Manner-Suomen kunnat, jotka vastasivat", sv: "kommuner i Fastlandsfinland som svarade", en: "municipalities of mainland Finland that answered"}
    points:
      - {years: [2024, 2024], share: [33], precision: about, n: 157, source: kuntaliitto-2024}
  - key: haaste-raha
    name: {fi: "Määrärahojen puute on merkittävin haaste", sv: "Bristen på anslag är den största utmaningen", en: "Lack of money is the greatest challenge"}
    item: {fi: "Mikä on merkittävin haaste digitalisoinnin edistämisessä? Osuus: määrärahojen puute.", sv: "Vilken är den största utmaningen för digitaliseringen? Andel: bristen på anslag.", en: "What is the greatest challenge in promoting digitalisation? Share: lack of money."}
    among: {fi: "79 kuntaa ja 28 kuntayhtymää, jotka vastasivat", sv: "79 kommuner och 28 samkommuner som svarade", en: "79 municipalities and 28 joint authorities that answered"}
    points:
      - {years: [2018, 2018], share: [31], precision: exact, n: 107, source: kuntaliitto-2018}
  - key: haaste-vanhat-jarjestelmat
    name: {fi: "Riippuvuus vanhoista ohjelmistoista on erittäin merkittävä haaste", sv: "Beroendet av gamla program är en mycket stor utmaning", en: "Dependence on old software is a very great challenge"}
    item: {fi: "Kuinka merkittävä haaste on riippuvuus vanhoista ohjelmistoista? Osuus: erittäin merkittävä.", sv: "Hur stor utmaning är beroendet av gamla program? Andel: mycket stor.", en: "How great a challenge is dependence on old software? Share: very great."}
    among: {fi: "79 kuntaa ja 28 kuntayhtymää, jotka vastasivat", sv: "79 kommuner och 28 samkommuner som svarade", en: "79 municipalities and 28 joint authorities that answered"}
    points:
      - {years: [2018, 2018], share: [25], precision: exact, n: 107, source: kuntaliitto-2018}

"""#),
        EmbeddedFile("data/vuosikello.yaml", #"""
# The year that a municipality is offered. Days come again every year; the year that is written here is not read.
occasions:
  - kind: annualReport
    name: {fi: Mitatut hyödyt toimintakertomukseen, sv: Uppmätta nyttor till verksamhetsberättelsen, en: Measured benefits into the annual report}
    text: {fi: "Kootaan, mitä viime vuonna valmistuneista toimenpiteistä seurasi.", sv: "Vi samlar vad fjolårets färdiga åtgärder ledde till.", en: "What came of the actions that were finished last year is gathered."}
    starts: 2000-01-15
    ends: 2000-01-31
  - kind: round
    name: {fi: Kahdeksan väittämän pulssi, sv: Puls med åtta påståenden, en: Pulse of eight statements}
    text: {fi: "Kysytään vain, jos henkilöstö on nähnyt, mitä edellisestä kyselystä seurasi.", sv: "Frågas bara om personalen har sett vad den förra enkäten ledde till.", en: "Asked only if staff have seen what came of the last survey."}
    starts: 2000-02-08
    ends: 2000-02-21
  - kind: review
    name: {fi: Tilinpäätös ja tietotilinpäätös, sv: Bokslut och databokslut, en: Accounts and data balance sheet}
    text: {fi: Polku katsotaan läpi tilinpäätöksen yhteydessä., sv: Stigen gås igenom i samband med bokslutet., en: The pathway is reviewed with the accounts.}
    starts: 2000-03-15
    ends: 2000-03-31
  - kind: budgetFrame
    name: {fi: Talousarvion kehys, sv: Budgetramen, en: Budget frame}
    text: {fi: "Kerrotaan, mikä on muuttunut, ja katsotaan, riittävätkö rahat ensi vuoden toimenpiteisiin.", sv: "Vi berättar vad som har ändrats och ser om pengarna räcker till nästa års åtgärder.", en: "What has changed is told, and whether the money covers next year's actions."}
    starts: 2000-05-15
    ends: 2000-06-15
  - kind: round
    name: {fi: Kolmenkymmenen väittämän kysely, sv: Enkät med trettio påståenden, en: Survey of thirty statements}
    text: {fi: "Samat väittämät kuin edellisellä kerralla, jotta muutos näkyy.", sv: "Samma påståenden som förra gången, så att förändringen syns.", en: "The same statements as last time, so that change can be seen."}
    starts: 2000-09-28
    ends: 2000-10-18
  - kind: sectorMeetings
    name: {fi: "Toimialojen kokoukset: te sanoitte, me teimme", sv: "Sektorernas möten: ni sade, vi gjorde", en: "Sector meetings: you said, we did"}
    text: {fi: Tulokset käydään läpi kahden viikon kuluessa siitä kun kysely sulkeutuu., sv: Resultaten gås igenom inom två veckor efter att enkäten har stängts., en: The results are talked through within two weeks of closing.}
    starts: 2000-10-19
    ends: 2000-11-01
  - kind: council
    name: {fi: Valtuusto näkee tulokset ja polun, sv: Fullmäktige ser resultaten och stigen, en: The council sees results and pathway}
    text: {fi: Raportti valtuustolle talousarvion yhteydessä., sv: Rapport till fullmäktige i samband med budgeten., en: A report to the council with the budget.}
    starts: 2000-11-09
    ends: 2000-11-30
  - kind: budget
    name: {fi: Talousarvio, sv: Budget, en: Budget}
    text: {fi: Valtuusto päättää ensi vuoden rahoista., sv: Fullmäktige beslutar om nästa års pengar., en: The council decides on next year's money.}
    starts: 2000-12-01
    ends: 2000-12-14

"""#),
    ]
}
