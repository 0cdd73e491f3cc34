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
code,name_fi,name_sv,region_fi,region_sv,language
005,Alajärvi,Alajärvi,Etelä-Pohjanmaa,Södra Österbotten,fi
009,Alavieska,Alavieska,Pohjois-Pohjanmaa,Norra Österbotten,fi
010,Alavus,Alavo,Etelä-Pohjanmaa,Södra Österbotten,fi
016,Asikkala,Asikkala,Päijät-Häme,Päijänne-Tavastland,fi
018,Askola,Askola,Uusimaa,Nyland,fi
019,Aura,Aura,Varsinais-Suomi,Egentliga Finland,fi
020,Akaa,Ackas,Pirkanmaa,Birkaland,fi
035,Brändö,Brändö,Ahvenanmaa,Åland,sv
043,Eckerö,Eckerö,Ahvenanmaa,Åland,sv
046,Enonkoski,Enonkoski,Etelä-Savo,Södra Savolax,fi
047,Enontekiö,Enontekis,Lappi,Lappland,fi
049,Espoo,Esbo,Uusimaa,Nyland,fi_sv
050,Eura,Eura,Satakunta,Satakunta,fi
051,Eurajoki,Euraåminne,Satakunta,Satakunta,fi
052,Evijärvi,Evijärvi,Etelä-Pohjanmaa,Södra Österbotten,fi
060,Finström,Finström,Ahvenanmaa,Åland,sv
061,Forssa,Forssa,Kanta-Häme,Egentliga Tavastland,fi
062,Föglö,Föglö,Ahvenanmaa,Åland,sv
065,Geta,Geta,Ahvenanmaa,Åland,sv
069,Haapajärvi,Haapajärvi,Pohjois-Pohjanmaa,Norra Österbotten,fi
071,Haapavesi,Haapavesi,Pohjois-Pohjanmaa,Norra Österbotten,fi
072,Hailuoto,Karlö,Pohjois-Pohjanmaa,Norra Österbotten,fi
074,Halsua,Halso,Keski-Pohjanmaa,Mellersta Österbotten,fi
075,Hamina,Fredrikshamn,Kymenlaakso,Kymmenedalen,fi
076,Hammarland,Hammarland,Ahvenanmaa,Åland,sv
077,Hankasalmi,Hankasalmi,Keski-Suomi,Mellersta Finland,fi
078,Hanko,Hangö,Uusimaa,Nyland,fi_sv
079,Harjavalta,Harjavalta,Satakunta,Satakunta,fi
081,Hartola,Gustav Adolfs,Päijät-Häme,Päijänne-Tavastland,fi
082,Hattula,Hattula,Kanta-Häme,Egentliga Tavastland,fi
086,Hausjärvi,Hausjärvi,Kanta-Häme,Egentliga Tavastland,fi
090,Heinävesi,Heinävesi,Pohjois-Karjala,Norra Karelen,fi
091,Helsinki,Helsingfors,Uusimaa,Nyland,fi_sv
092,Vantaa,Vanda,Uusimaa,Nyland,fi_sv
097,Hirvensalmi,Hirvensalmi,Etelä-Savo,Södra Savolax,fi
098,Hollola,Hollola,Päijät-Häme,Päijänne-Tavastland,fi
102,Huittinen,Vittis,Satakunta,Satakunta,fi
103,Humppila,Humppila,Kanta-Häme,Egentliga Tavastland,fi
105,Hyrynsalmi,Hyrynsalmi,Kainuu,Kajanaland,fi
106,Hyvinkää,Hyvinge,Uusimaa,Nyland,fi
108,Hämeenkyrö,Tavastkyro,Pirkanmaa,Birkaland,fi
109,Hämeenlinna,Tavastehus,Kanta-Häme,Egentliga Tavastland,fi
111,Heinola,Heinola,Päijät-Häme,Päijänne-Tavastland,fi
139,Ii,Ijo,Pohjois-Pohjanmaa,Norra Österbotten,fi
140,Iisalmi,Idensalmi,Pohjois-Savo,Norra Savolax,fi
142,Iitti,Itis,Päijät-Häme,Päijänne-Tavastland,fi
143,Ikaalinen,Ikalis,Pirkanmaa,Birkaland,fi
145,Ilmajoki,Ilmola,Etelä-Pohjanmaa,Södra Österbotten,fi
146,Ilomantsi,Ilomants,Pohjois-Karjala,Norra Karelen,fi
148,Inari,Enare,Lappi,Lappland,fi
149,Inkoo,Ingå,Uusimaa,Nyland,sv_fi
151,Isojoki,Storå,Etelä-Pohjanmaa,Södra Österbotten,fi
152,Isokyrö,Storkyro,Etelä-Pohjanmaa,Södra Österbotten,fi
153,Imatra,Imatra,Etelä-Karjala,Södra Karelen,fi
165,Janakkala,Janakkala,Kanta-Häme,Egentliga Tavastland,fi
167,Joensuu,Joensuu,Pohjois-Karjala,Norra Karelen,fi
169,Jokioinen,Jockis,Kanta-Häme,Egentliga Tavastland,fi
170,Jomala,Jomala,Ahvenanmaa,Åland,sv
171,Joroinen,Jorois,Pohjois-Savo,Norra Savolax,fi
172,Joutsa,Joutsa,Keski-Suomi,Mellersta Finland,fi
176,Juuka,Juga,Pohjois-Karjala,Norra Karelen,fi
177,Juupajoki,Juupajoki,Pirkanmaa,Birkaland,fi
178,Juva,Juva,Etelä-Savo,Södra Savolax,fi
179,Jyväskylä,Jyväskylä,Keski-Suomi,Mellersta Finland,fi
181,Jämijärvi,Jämijärvi,Satakunta,Satakunta,fi
182,Jämsä,Jämsä,Keski-Suomi,Mellersta Finland,fi
186,Järvenpää,Träskända,Uusimaa,Nyland,fi
202,Kaarina,S:t Karins,Varsinais-Suomi,Egentliga Finland,fi
204,Kaavi,Kaavi,Pohjois-Savo,Norra Savolax,fi
205,Kajaani,Kajana,Kainuu,Kajanaland,fi
208,Kalajoki,Kalajoki,Pohjois-Pohjanmaa,Norra Österbotten,fi
211,Kangasala,Kangasala,Pirkanmaa,Birkaland,fi
213,Kangasniemi,Kangasniemi,Etelä-Savo,Södra Savolax,fi
214,Kankaanpää,Kankaanpää,Satakunta,Satakunta,fi
216,Kannonkoski,Kannonkoski,Keski-Suomi,Mellersta Finland,fi
217,Kannus,Kannus,Keski-Pohjanmaa,Mellersta Österbotten,fi
218,Karijoki,Bötom,Etelä-Pohjanmaa,Södra Österbotten,fi
224,Karkkila,Högfors,Uusimaa,Nyland,fi
226,Karstula,Karstula,Keski-Suomi,Mellersta Finland,fi
230,Karvia,Karvia,Satakunta,Satakunta,fi
231,Kaskinen,Kaskö,Pohjanmaa,Österbotten,fi_sv
232,Kauhajoki,Kauhajoki,Etelä-Pohjanmaa,Södra Österbotten,fi
233,Kauhava,Kauhava,Etelä-Pohjanmaa,Södra Österbotten,fi
235,Kauniainen,Grankulla,Uusimaa,Nyland,fi_sv
236,Kaustinen,Kaustby,Keski-Pohjanmaa,Mellersta Österbotten,fi
239,Keitele,Keitele,Pohjois-Savo,Norra Savolax,fi
240,Kemi,Kemi,Lappi,Lappland,fi
241,Keminmaa,Keminmaa,Lappi,Lappland,fi
244,Kempele,Kempele,Pohjois-Pohjanmaa,Norra Österbotten,fi
245,Kerava,Kervo,Uusimaa,Nyland,fi
249,Keuruu,Keuru,Keski-Suomi,Mellersta Finland,fi
250,Kihniö,Kihniö,Pirkanmaa,Birkaland,fi
256,Kinnula,Kinnula,Keski-Suomi,Mellersta Finland,fi
257,Kirkkonummi,Kyrkslätt,Uusimaa,Nyland,fi_sv
260,Kitee,Kides,Pohjois-Karjala,Norra Karelen,fi
261,Kittilä,Kittilä,Lappi,Lappland,fi
263,Kiuruvesi,Kiuruvesi,Pohjois-Savo,Norra Savolax,fi
265,Kivijärvi,Kivijärvi,Keski-Suomi,Mellersta Finland,fi
271,Kokemäki,Kumo,Satakunta,Satakunta,fi
272,Kokkola,Karleby,Keski-Pohjanmaa,Mellersta Österbotten,fi_sv
273,Kolari,Kolari,Lappi,Lappland,fi
275,Konnevesi,Konnevesi,Keski-Suomi,Mellersta Finland,fi
276,Kontiolahti,Kontiolax,Pohjois-Karjala,Norra Karelen,fi
280,Korsnäs,Korsnäs,Pohjanmaa,Österbotten,sv_fi
284,Koski Tl,Koskis,Varsinais-Suomi,Egentliga Finland,fi
285,Kotka,Kotka,Kymenlaakso,Kymmenedalen,fi
286,Kouvola,Kouvola,Kymenlaakso,Kymmenedalen,fi
287,Kristiinankaupunki,Kristinestad,Pohjanmaa,Österbotten,sv_fi
288,Kruunupyy,Kronoby,Pohjanmaa,Österbotten,sv_fi
290,Kuhmo,Kuhmo,Kainuu,Kajanaland,fi
291,Kuhmoinen,Kuhmois,Pirkanmaa,Birkaland,fi
295,Kumlinge,Kumlinge,Ahvenanmaa,Åland,sv
297,Kuopio,Kuopio,Pohjois-Savo,Norra Savolax,fi
300,Kuortane,Kuortane,Etelä-Pohjanmaa,Södra Österbotten,fi
301,Kurikka,Kurikka,Etelä-Pohjanmaa,Södra Österbotten,fi
304,Kustavi,Gustavs,Varsinais-Suomi,Egentliga Finland,fi
305,Kuusamo,Kuusamo,Pohjois-Pohjanmaa,Norra Österbotten,fi
309,Outokumpu,Outokumpu,Pohjois-Karjala,Norra Karelen,fi
312,Kyyjärvi,Kyyjärvi,Keski-Suomi,Mellersta Finland,fi
316,Kärkölä,Kärkölä,Päijät-Häme,Päijänne-Tavastland,fi
317,Kärsämäki,Kärsämäki,Pohjois-Pohjanmaa,Norra Österbotten,fi
318,Kökar,Kökar,Ahvenanmaa,Åland,sv
320,Kemijärvi,Kemijärvi,Lappi,Lappland,fi
322,Kemiönsaari,Kimitoön,Varsinais-Suomi,Egentliga Finland,sv_fi
398,Lahti,Lahtis,Päijät-Häme,Päijänne-Tavastland,fi
399,Laihia,Laihela,Pohjanmaa,Österbotten,fi
400,Laitila,Letala,Varsinais-Suomi,Egentliga Finland,fi
402,Lapinlahti,Lapinlahti,Pohjois-Savo,Norra Savolax,fi
403,Lappajärvi,Lappajärvi,Etelä-Pohjanmaa,Södra Österbotten,fi
405,Lappeenranta,Villmanstrand,Etelä-Karjala,Södra Karelen,fi
407,Lapinjärvi,Lappträsk,Uusimaa,Nyland,fi_sv
408,Lapua,Lappo,Etelä-Pohjanmaa,Södra Österbotten,fi
410,Laukaa,Laukas,Keski-Suomi,Mellersta Finland,fi
416,Lemi,Lemi,Etelä-Karjala,Södra Karelen,fi
417,Lemland,Lemland,Ahvenanmaa,Åland,sv
418,Lempäälä,Lempäälä,Pirkanmaa,Birkaland,fi
420,Leppävirta,Leppävirta,Pohjois-Savo,Norra Savolax,fi
421,Lestijärvi,Lestijärvi,Keski-Pohjanmaa,Mellersta Österbotten,fi
422,Lieksa,Lieksa,Pohjois-Karjala,Norra Karelen,fi
423,Lieto,Lundo,Varsinais-Suomi,Egentliga Finland,fi
425,Liminka,Limingo,Pohjois-Pohjanmaa,Norra Österbotten,fi
426,Liperi,Libelits,Pohjois-Karjala,Norra Karelen,fi
430,Loimaa,Loimaa,Varsinais-Suomi,Egentliga Finland,fi
433,Loppi,Loppi,Kanta-Häme,Egentliga Tavastland,fi
434,Loviisa,Lovisa,Uusimaa,Nyland,fi_sv
435,Luhanka,Luhanka,Keski-Suomi,Mellersta Finland,fi
436,Lumijoki,Lumijoki,Pohjois-Pohjanmaa,Norra Österbotten,fi
438,Lumparland,Lumparland,Ahvenanmaa,Åland,sv
440,Luoto,Larsmo,Pohjanmaa,Österbotten,sv_fi
441,Luumäki,Luumäki,Etelä-Karjala,Södra Karelen,fi
444,Lohja,Lojo,Uusimaa,Nyland,fi_sv
445,Parainen,Pargas,Varsinais-Suomi,Egentliga Finland,sv_fi
475,Maalahti,Malax,Pohjanmaa,Österbotten,sv_fi
478,Maarianhamina,Mariehamn,Ahvenanmaa,Åland,sv
480,Marttila,S:t Mårtens,Varsinais-Suomi,Egentliga Finland,fi
481,Masku,Masku,Varsinais-Suomi,Egentliga Finland,fi
483,Merijärvi,Merijärvi,Pohjois-Pohjanmaa,Norra Österbotten,fi
484,Merikarvia,Sastmola,Satakunta,Satakunta,fi
489,Miehikkälä,Miehikkälä,Kymenlaakso,Kymmenedalen,fi
491,Mikkeli,S:t Michel,Etelä-Savo,Södra Savolax,fi
494,Muhos,Muhos,Pohjois-Pohjanmaa,Norra Österbotten,fi
495,Multia,Multia,Keski-Suomi,Mellersta Finland,fi
498,Muonio,Muonio,Lappi,Lappland,fi
499,Mustasaari,Korsholm,Pohjanmaa,Österbotten,sv_fi
500,Muurame,Muurame,Keski-Suomi,Mellersta Finland,fi
503,Mynämäki,Virmo,Varsinais-Suomi,Egentliga Finland,fi
504,Myrskylä,Mörskom,Uusimaa,Nyland,fi_sv
505,Mäntsälä,Mäntsälä,Uusimaa,Nyland,fi
507,Mäntyharju,Mäntyharju,Etelä-Savo,Södra Savolax,fi
508,Mänttä-Vilppula,Mänttä-Vilppula,Pirkanmaa,Birkaland,fi
529,Naantali,Nådendal,Varsinais-Suomi,Egentliga Finland,fi
531,Nakkila,Nakkila,Satakunta,Satakunta,fi
535,Nivala,Nivala,Pohjois-Pohjanmaa,Norra Österbotten,fi
536,Nokia,Nokia,Pirkanmaa,Birkaland,fi
538,Nousiainen,Nousis,Varsinais-Suomi,Egentliga Finland,fi
541,Nurmes,Nurmes,Pohjois-Karjala,Norra Karelen,fi
543,Nurmijärvi,Nurmijärvi,Uusimaa,Nyland,fi
545,Närpiö,Närpes,Pohjanmaa,Österbotten,sv_fi
560,Orimattila,Orimattila,Päijät-Häme,Päijänne-Tavastland,fi
561,Oripää,Oripää,Varsinais-Suomi,Egentliga Finland,fi
562,Orivesi,Orivesi,Pirkanmaa,Birkaland,fi
563,Oulainen,Oulainen,Pohjois-Pohjanmaa,Norra Österbotten,fi
564,Oulu,Uleåborg,Pohjois-Pohjanmaa,Norra Österbotten,fi
576,Padasjoki,Padasjoki,Päijät-Häme,Päijänne-Tavastland,fi
577,Paimio,Pemar,Varsinais-Suomi,Egentliga Finland,fi
578,Paltamo,Paltamo,Kainuu,Kajanaland,fi
580,Parikkala,Parikkala,Etelä-Karjala,Södra Karelen,fi
581,Parkano,Parkano,Pirkanmaa,Birkaland,fi
583,Pelkosenniemi,Pelkosenniemi,Lappi,Lappland,fi
584,Perho,Perho,Keski-Pohjanmaa,Mellersta Österbotten,fi
592,Petäjävesi,Petäjävesi,Keski-Suomi,Mellersta Finland,fi
593,Pieksämäki,Pieksämäki,Etelä-Savo,Södra Savolax,fi
595,Pielavesi,Pielavesi,Pohjois-Savo,Norra Savolax,fi
598,Pietarsaari,Jakobstad,Pohjanmaa,Österbotten,sv_fi
599,Pedersören kunta,Pedersöre,Pohjanmaa,Österbotten,sv_fi
601,Pihtipudas,Pihtipudas,Keski-Suomi,Mellersta Finland,fi
604,Pirkkala,Birkala,Pirkanmaa,Birkaland,fi
607,Polvijärvi,Polvijärvi,Pohjois-Karjala,Norra Karelen,fi
608,Pomarkku,Påmark,Satakunta,Satakunta,fi
609,Pori,Björneborg,Satakunta,Satakunta,fi
611,Pornainen,Borgnäs,Uusimaa,Nyland,fi
614,Posio,Posio,Lappi,Lappland,fi
615,Pudasjärvi,Pudasjärvi,Pohjois-Pohjanmaa,Norra Österbotten,fi
616,Pukkila,Pukkila,Uusimaa,Nyland,fi
619,Punkalaidun,Punkalaidun,Pirkanmaa,Birkaland,fi
620,Puolanka,Puolanka,Kainuu,Kajanaland,fi
623,Puumala,Puumala,Etelä-Savo,Södra Savolax,fi
624,Pyhtää,Pyttis,Kymenlaakso,Kymmenedalen,fi_sv
625,Pyhäjoki,Pyhäjoki,Pohjois-Pohjanmaa,Norra Österbotten,fi
626,Pyhäjärvi,Pyhäjärvi,Pohjois-Pohjanmaa,Norra Österbotten,fi
630,Pyhäntä,Pyhäntä,Pohjois-Pohjanmaa,Norra Österbotten,fi
631,Pyhäranta,Pyhäranta,Varsinais-Suomi,Egentliga Finland,fi
635,Pälkäne,Pälkäne,Pirkanmaa,Birkaland,fi
636,Pöytyä,Pöytyä,Varsinais-Suomi,Egentliga Finland,fi
638,Porvoo,Borgå,Uusimaa,Nyland,fi_sv
678,Raahe,Brahestad,Pohjois-Pohjanmaa,Norra Österbotten,fi
680,Raisio,Reso,Varsinais-Suomi,Egentliga Finland,fi
681,Rantasalmi,Rantasalmi,Etelä-Savo,Södra Savolax,fi
683,Ranua,Ranua,Lappi,Lappland,fi
684,Rauma,Raumo,Satakunta,Satakunta,fi
686,Rautalampi,Rautalampi,Pohjois-Savo,Norra Savolax,fi
687,Rautavaara,Rautavaara,Pohjois-Savo,Norra Savolax,fi
689,Rautjärvi,Rautjärvi,Etelä-Karjala,Södra Karelen,fi
691,Reisjärvi,Reisjärvi,Pohjois-Pohjanmaa,Norra Österbotten,fi
694,Riihimäki,Riihimäki,Kanta-Häme,Egentliga Tavastland,fi
697,Ristijärvi,Ristijärvi,Kainuu,Kajanaland,fi
698,Rovaniemi,Rovaniemi,Lappi,Lappland,fi
700,Ruokolahti,Ruokolax,Etelä-Karjala,Södra Karelen,fi
702,Ruovesi,Ruovesi,Pirkanmaa,Birkaland,fi
704,Rusko,Rusko,Varsinais-Suomi,Egentliga Finland,fi
707,Rääkkylä,Rääkkylä,Pohjois-Karjala,Norra Karelen,fi
710,Raasepori,Raseborg,Uusimaa,Nyland,sv_fi
729,Saarijärvi,Saarijärvi,Keski-Suomi,Mellersta Finland,fi
732,Salla,Salla,Lappi,Lappland,fi
734,Salo,Salo,Varsinais-Suomi,Egentliga Finland,fi
736,Saltvik,Saltvik,Ahvenanmaa,Åland,sv
738,Sauvo,Sagu,Varsinais-Suomi,Egentliga Finland,fi
739,Savitaipale,Savitaipale,Etelä-Karjala,Södra Karelen,fi
740,Savonlinna,Nyslott,Etelä-Savo,Södra Savolax,fi
742,Savukoski,Savukoski,Lappi,Lappland,fi
743,Seinäjoki,Seinäjoki,Etelä-Pohjanmaa,Södra Österbotten,fi
746,Sievi,Sievi,Pohjois-Pohjanmaa,Norra Österbotten,fi
747,Siikainen,Siikais,Satakunta,Satakunta,fi
748,Siikajoki,Siikajoki,Pohjois-Pohjanmaa,Norra Österbotten,fi
749,Siilinjärvi,Siilinjärvi,Pohjois-Savo,Norra Savolax,fi
751,Simo,Simo,Lappi,Lappland,fi
753,Sipoo,Sibbo,Uusimaa,Nyland,fi_sv
755,Siuntio,Sjundeå,Uusimaa,Nyland,fi_sv
758,Sodankylä,Sodankylä,Lappi,Lappland,fi
759,Soini,Soini,Etelä-Pohjanmaa,Södra Österbotten,fi
761,Somero,Somero,Varsinais-Suomi,Egentliga Finland,fi
762,Sonkajärvi,Sonkajärvi,Pohjois-Savo,Norra Savolax,fi
765,Sotkamo,Sotkamo,Kainuu,Kajanaland,fi
766,Sottunga,Sottunga,Ahvenanmaa,Åland,sv
768,Sulkava,Sulkava,Etelä-Savo,Södra Savolax,fi
771,Sund,Sund,Ahvenanmaa,Åland,sv
777,Suomussalmi,Suomussalmi,Kainuu,Kajanaland,fi
778,Suonenjoki,Suonenjoki,Pohjois-Savo,Norra Savolax,fi
781,Sysmä,Sysmä,Päijät-Häme,Päijänne-Tavastland,fi
783,Säkylä,Säkylä,Satakunta,Satakunta,fi
785,Vaala,Vaala,Pohjois-Pohjanmaa,Norra Österbotten,fi
790,Sastamala,Sastamala,Pirkanmaa,Birkaland,fi
791,Siikalatva,Siikalatva,Pohjois-Pohjanmaa,Norra Österbotten,fi
831,Taipalsaari,Taipalsaari,Etelä-Karjala,Södra Karelen,fi
832,Taivalkoski,Taivalkoski,Pohjois-Pohjanmaa,Norra Österbotten,fi
833,Taivassalo,Tövsala,Varsinais-Suomi,Egentliga Finland,fi
834,Tammela,Tammela,Kanta-Häme,Egentliga Tavastland,fi
837,Tampere,Tammerfors,Pirkanmaa,Birkaland,fi
844,Tervo,Tervo,Pohjois-Savo,Norra Savolax,fi
845,Tervola,Tervola,Lappi,Lappland,fi
846,Teuva,Östermark,Etelä-Pohjanmaa,Södra Österbotten,fi
848,Tohmajärvi,Tohmajärvi,Pohjois-Karjala,Norra Karelen,fi
849,Toholampi,Toholampi,Keski-Pohjanmaa,Mellersta Österbotten,fi
850,Toivakka,Toivakka,Keski-Suomi,Mellersta Finland,fi
851,Tornio,Torneå,Lappi,Lappland,fi
853,Turku,Åbo,Varsinais-Suomi,Egentliga Finland,fi_sv
854,Pello,Pello,Lappi,Lappland,fi
857,Tuusniemi,Tuusniemi,Pohjois-Savo,Norra Savolax,fi
858,Tuusula,Tusby,Uusimaa,Nyland,fi
859,Tyrnävä,Tyrnävä,Pohjois-Pohjanmaa,Norra Österbotten,fi
886,Ulvila,Ulvsby,Satakunta,Satakunta,fi
887,Urjala,Urjala,Pirkanmaa,Birkaland,fi
889,Utajärvi,Utajärvi,Pohjois-Pohjanmaa,Norra Österbotten,fi
890,Utsjoki,Utsjoki,Lappi,Lappland,fi
892,Uurainen,Uurainen,Keski-Suomi,Mellersta Finland,fi
893,Uusikaarlepyy,Nykarleby,Pohjanmaa,Österbotten,sv_fi
895,Uusikaupunki,Nystad,Varsinais-Suomi,Egentliga Finland,fi
905,Vaasa,Vasa,Pohjanmaa,Österbotten,fi_sv
908,Valkeakoski,Valkeakoski,Pirkanmaa,Birkaland,fi
915,Varkaus,Varkaus,Pohjois-Savo,Norra Savolax,fi
918,Vehmaa,Vemo,Varsinais-Suomi,Egentliga Finland,fi
921,Vesanto,Vesanto,Pohjois-Savo,Norra Savolax,fi
922,Vesilahti,Vesilahti,Pirkanmaa,Birkaland,fi
924,Veteli,Vetil,Keski-Pohjanmaa,Mellersta Österbotten,fi
925,Vieremä,Vieremä,Pohjois-Savo,Norra Savolax,fi
927,Vihti,Vichtis,Uusimaa,Nyland,fi
931,Viitasaari,Viitasaari,Keski-Suomi,Mellersta Finland,fi
934,Vimpeli,Vindala,Etelä-Pohjanmaa,Södra Österbotten,fi
935,Virolahti,Vederlax,Kymenlaakso,Kymmenedalen,fi
936,Virrat,Virdois,Pirkanmaa,Birkaland,fi
941,Vårdö,Vårdö,Ahvenanmaa,Åland,sv
946,Vöyri,Vörå,Pohjanmaa,Österbotten,sv_fi
976,Ylitornio,Övertorneå,Lappi,Lappland,fi
977,Ylivieska,Ylivieska,Pohjois-Pohjanmaa,Norra Österbotten,fi
980,Ylöjärvi,Ylöjärvi,Pirkanmaa,Birkaland,fi
981,Ypäjä,Ypäjä,Kanta-Häme,Egentliga Tavastland,fi
989,Ähtäri,Etseri,Etelä-Pohjanmaa,Södra Österbotten,fi
992,Äänekoski,Äänekoski,Keski-Suomi,Mellersta Finland,fi

"""#),
        EmbeddedFile("data/municipalities.txt", #"""
municipalities.csv – the 308 municipalities of Finland in 2026

Columns: code (three digits, a text), name_fi, name_sv, region_fi, region_sv, language (fi, fi_sv, sv, sv_fi; the majority's language first).
Facts: Tilastokeskus / Statistics Finland, luokitukset 2026 (classifications of municipalities, regions and their languages), CC BY 4.0;
collected in the public repository rOpenGov/geofi, municipality key 2026, commit de9392b.
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
