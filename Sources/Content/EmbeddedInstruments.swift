// swift-format-ignore-file
// Written by bin/embed-content from Content/; edit there.

enum EmbeddedInstruments {
    static let files: [EmbeddedFile] = [
        EmbeddedFile("instruments/asukaspulssi-1.yaml", #"""
# Resident pulse: five questions for the public link; how it is to deal with the municipality online.
# A published version is never edited: a change is a new file with the next version (docs/instruments.md).
id: asukaspulssi
version: 1
answered-by: people
name:
  fi: Asukaspulssi
  sv: Invånarpuls
  en: Resident pulse
author: Digipolku-projekti
licence: CC-BY-4.0
source:
  fi: "Kysymykset: Digipolku-projekti."
  sv: "Frågorna: Digipolku-projektet."
  en: "Questions: the Digipolku project."
scale:
  - fi: täysin eri mieltä
    sv: helt av annan åsikt
    en: strongly disagree
  - fi: jokseenkin eri mieltä
    sv: delvis av annan åsikt
    en: somewhat disagree
  - fi: en samaa enkä eri mieltä
    sv: varken av samma eller annan åsikt
    en: neither agree nor disagree
  - fi: jokseenkin samaa mieltä
    sv: delvis av samma åsikt
    en: somewhat agree
  - fi: täysin samaa mieltä
    sv: helt av samma åsikt
    en: strongly agree
dont-know:
  fi: en osaa sanoa
  sv: kan inte säga
  en: don't know
instruction:
  fi: Verkossa asioiminen tarkoittaa esimerkiksi hakemusta, ajanvarausta, maksua, viestiä tai ilmoitusta [kunnan|kaupungin] verkkopalvelussa.
  sv: Att uträtta ärenden på nätet är till exempel att ansöka, boka tid, betala, skicka meddelanden eller anmäla något i [kommunens|stadens] e-tjänst.
  en: Handling matters online means, for instance, applying, booking, paying, writing or reporting something in an online service of the [municipality|city].
groups:
  - key: public
    name:
      fi: Asukkaat
      sv: Invånare
      en: Residents
    instruction:
      fi: Vastaa omien kokemustesi mukaan. Viisi kysymystä, noin minuutti.
      sv: Svara enligt dina egna erfarenheter. Fem frågor, ungefär en minut.
      en: Answer from your own experience. Five questions, about a minute.
themes:
  - key: asukas
    name:
      fi: Asukas ja palvelut
      sv: Invånare och tjänster
      en: Residents and services
    sentence:
      fi: Asiat hoituvat verkossa helposti, ja apua saa silloin kun sitä tarvitsee.
      sv: Ärenden sköts smidigt på nätet, och hjälp finns att få när man behöver den.
      en: Matters are easily handled online, and help is there when it is needed.
sections:
  - key: asiointi
    name:
      fi: Asioiminen verkossa
      sv: Att uträtta ärenden på nätet
      en: Handling matters online
    items:
      - id: A1
        kind: statement
        theme: asukas
        groups: [public]
        text:
          fi: Asioiden hoitaminen [kunnan|kaupungin] kanssa verkossa on helppoa.
          sv: Det är lätt att uträtta ärenden hos [kommunen|staden] på nätet.
          en: It is easy to handle matters with the [municipality|city] online.
      - id: A2
        kind: single
        groups: [public]
        text:
          fi: Löydätkö apua, kun sitä tarvitset?
          sv: Hittar du hjälp när du behöver den?
          en: Do you find help when you need it?
        options:
          - key: aina
            text:
              fi: Kyllä, aina
              sv: Ja, alltid
              en: Yes, always
          - key: yleensa
            text:
              fi: Yleensä
              sv: Oftast
              en: Usually
          - key: harvoin
            text:
              fi: Harvoin
              sv: Sällan
              en: Seldom
          - key: en-koskaan
            text:
              fi: En koskaan
              sv: Aldrig
              en: Never
          - key: en-tarvitse
            text:
              fi: En ole tarvinnut apua
              sv: Jag har inte behövt hjälp
              en: I have not needed help
  - key: luottamus
    name:
      fi: Luottamus ja kuunteleminen
      sv: Förtroende och lyhördhet
      en: Trust and listening
    items:
      - id: A3
        kind: statement
        theme: asukas
        groups: [public]
        text:
          fi: Luotan siihen, että [kunta|kaupunki] käsittelee tietojani huolellisesti.
          sv: Jag litar på att [kommunen|staden] hanterar mina uppgifter omsorgsfullt.
          en: I trust the [municipality|city] to handle my information with care.
      - id: A4
        kind: statement
        theme: asukas
        groups: [public]
        text:
          fi: "[Kunta|Kaupunki] kuuntelee asukkaita, kun se uudistaa palvelujaan."
          sv: "[Kommunen|Staden] lyssnar på invånarna när den förnyar sina tjänster."
          en: The [municipality|city] listens to residents when it renews its services.
      - id: A5
        kind: text
        long: true
        groups: [public]
        text:
          fi: Mikä yksi asia helpottaisi asiointiasi eniten?
          sv: Vilken enda sak skulle göra det lättare för dig att uträtta dina ärenden?
          en: Which one thing would make it easier for you to handle your matters?

"""#),
        EmbeddedFile("instruments/kaupunkikysely-1.yaml", #"""
# City survey: one answer of the organisation; who answers for digitalisation, strategy, robotics, goals, challenges, time and skills.
# The matters follow published surveys so that their series can be continued; the words are ours (docs/instruments.md).
id: kaupunkikysely
version: 1
answered-by: organisations
name:
  fi: Kaupunkikysely digitalisaation johtamisesta
  sv: Stadsenkät om ledning av digitaliseringen
  en: City survey on leading digitalisation
author: Digipolku-projekti
licence: CC-BY-4.0
source:
  fi: "Aiheet: suurimpien kaupunkien kyselyt 2016–2019 ja Kuntaliiton digitalisaatiokartoitus; kysymykset: Digipolku-projekti."
  sv: "Ämnen: enkäterna till de största städerna 2016–2019 och Kommunförbundets digikartläggning; frågorna: Digipolku-projektet."
  en: "Matters: surveys of the largest cities 2016–2019 and the digitalisation survey of the Association of Finnish Municipalities; questions: the Digipolku project."
dont-know:
  fi: emme osaa sanoa
  sv: vi kan inte säga
  en: we cannot say
instruction:
  fi: Vastaus on organisaation yhteinen. Moni voi valmistella sitä, ja yksi hyväksyy sen.
  sv: Svaret är organisationens gemensamma. Flera kan bereda det och en godkänner det.
  en: The answer is the organisation's own. Several people may prepare it, and one approves it.
groups:
  - key: organisation
    name:
      fi: Organisaatio
      sv: Organisation
      en: Organisation
    instruction:
      fi: Vastatkaa koko [kunnan|kaupungin] puolesta.
      sv: Svara på hela [kommunens|stadens] vägnar.
      en: Answer on behalf of the whole [municipality|city].
sections:
  - key: vastuu
    name:
      fi: Vastuu ja strategia
      sv: Ansvar och strategi
      en: Responsibility and strategy
    items:
      - id: C1
        kind: single
        required: true
        groups: [organisation]
        text:
          fi: Kenellä on päävastuu digitalisaatiosta?
          sv: Vem har huvudansvaret för digitaliseringen?
          en: Who has the main responsibility for digitalisation?
        options:
          - key: tietohallinto
            text: {fi: "Tietohallinto", sv: "Informationsförvaltningen", en: "IT management"}
          - key: toimialat
            text: {fi: "Toimialat ja niiden yksiköt", sv: "Sektorerna och deras enheter", en: "Sectors and their units"}
          - key: johto
            text: {fi: "Ylin johto tai johtoryhmä", sv: "Högsta ledningen eller ledningsgruppen", en: "Top management or the management team"}
          - key: kehittaminen
            text: {fi: "Kehittämisyksikkö tai digijohtaja", sv: "En utvecklingsenhet eller digitaliseringschef", en: "A development unit or chief digital officer"}
          - key: jaettu
            text: {fi: "Vastuu on jaettu eikä kenelläkään ole päävastuuta", sv: "Ansvaret är delat och ingen har huvudansvaret", en: "It is shared and nobody has the main responsibility"}
          - key: ei-kukaan
            text: {fi: "Vastuuta ei ole sovittu", sv: "Ansvaret har inte avtalats", en: "It has not been agreed"}
        dont-know: true
      - id: C2
        kind: single
        groups: [organisation]
        text:
          fi: Onko digitalisaatiolla tavoitteita [kuntastrategiassa|kaupunkistrategiassa]?
          sv: Finns det mål för digitaliseringen i [kommunstrategin|stadsstrategin]?
          en: Does the strategy of the [municipality|city] hold goals for digitalisation?
        options:
          - key: kylla
            text: {fi: "Kyllä", sv: "Ja", en: "Yes"}
          - key: osin
            text: {fi: "Jossain määrin", sv: "I viss mån", en: "To some extent"}
          - key: ei
            text: {fi: "Ei", sv: "Nej", en: "No"}
        dont-know: true
      - id: C3
        kind: single
        ask-if: {item: C2, options: [kylla, osin]}
        text:
          fi: Seurataanko tavoitteita sovituilla mittareilla?
          sv: Följs målen upp med avtalade indikatorer?
          en: Are the goals followed with agreed indicators?
        options:
          - key: kaikkia
            text: {fi: "Kyllä, kaikkia", sv: "Ja, alla", en: "Yes, all of them"}
          - key: osaa
            text: {fi: "Osaa niistä", sv: "En del av dem", en: "Some of them"}
          - key: ei
            text: {fi: "Ei", sv: "Nej", en: "No"}
        dont-know: true
  - key: tekeminen
    name:
      fi: Tavoitteet ja tekeminen
      sv: Mål och arbete
      en: Goals and work
    items:
      - id: C4
        kind: single
        groups: [organisation]
        text:
          fi: Käytättekö ohjelmistorobotiikkaa tai tekoälyä rutiinityössä?
          sv: Använder ni programvarurobotik eller artificiell intelligens i rutinarbete?
          en: Do you use software robots or artificial intelligence in routine work?
        options:
          - key: tuotannossa
            text: {fi: "Kyllä, vakiintuneesti", sv: "Ja, etablerat", en: "Yes, as an established practice"}
          - key: kokeiltu
            text: {fi: "Olemme kokeilleet", sv: "Vi har prövat", en: "We have tried it"}
          - key: suunnitteilla
            text: {fi: "Suunnittelemme", sv: "Vi planerar", en: "We are planning it"}
          - key: ei
            text: {fi: "Ei", sv: "Nej", en: "No"}
        dont-know: true
      - id: C5
        kind: ranking
        places: 3
        groups: [organisation]
        text:
          fi: Mitä tavoittelette digitalisaatiolla ensisijaisesti?
          sv: Vad eftersträvar ni i första hand med digitaliseringen?
          en: What do you seek from digitalisation first of all?
        options:
          - key: asukkaat
            text: {fi: "Parempia palveluja asukkaille", sv: "Bättre tjänster för invånarna", en: "Better services for residents"}
          - key: tuottavuus
            text: {fi: "Tuottavuutta ja säästöjä", sv: "Produktivitet och besparingar", en: "Productivity and savings"}
          - key: tyo
            text: {fi: "Sujuvampaa työtä henkilöstölle", sv: "Smidigare arbete för personalen", en: "Smoother work for staff"}
          - key: tieto
            text: {fi: "Tiedolla johtamista", sv: "Kunskapsbaserad ledning", en: "Management by information"}
          - key: elinvoima
            text: {fi: "Elinvoimaa ja yrityksiä", sv: "Livskraft och företag", en: "Vitality and businesses"}
          - key: turvallisuus
            text: {fi: "Turvallisuutta ja jatkuvuutta", sv: "Säkerhet och kontinuitet", en: "Security and continuity"}
      - id: C6
        kind: multiple
        most: 3
        groups: [organisation]
        text:
          fi: Mitkä ovat suurimmat haasteenne?
          sv: Vilka är era största utmaningar?
          en: What are your biggest challenges?
        options:
          - key: aika
            text: {fi: "Aika ei riitä kehittämiseen", sv: "Tiden räcker inte till för utveckling", en: "There is not enough time for development"}
          - key: osaaminen
            text: {fi: "Osaaminen ei riitä", sv: "Kunnandet räcker inte till", en: "There are not enough skills"}
          - key: raha
            text: {fi: "Raha ei riitä", sv: "Pengarna räcker inte till", en: "There is not enough money"}
          - key: jarjestelmat
            text: {fi: "Vanhat tietojärjestelmät estävät", sv: "Gamla informationssystem står i vägen", en: "Old systems stand in the way"}
          - key: kulttuuri
            text: {fi: "Toimintatavat ja siilot", sv: "Arbetssätt och stuprör", en: "Ways of working and silos"}
          - key: johtaminen
            text: {fi: "Suunta tai päätökset puuttuvat", sv: "Riktning eller beslut saknas", en: "Direction or decisions are missing"}
          - key: toimittajat
            text: {fi: "Riippuvuus toimittajista", sv: "Beroende av leverantörer", en: "Dependence on suppliers"}
          - key: ei-mitaan
            alone: true
            text: {fi: "Ei mikään näistä", sv: "Inget av dessa", en: "None of these"}
  - key: voimat
    name:
      fi: Aika ja osaaminen
      sv: Tid och kunnande
      en: Time and skills
    items:
      - id: C7
        kind: number
        groups: [organisation]
        text:
          fi: Montako henkilötyövuotta käytätte digitaaliseen kehittämiseen vuodessa?
          sv: Hur många årsverken använder ni för digital utveckling per år?
          en: How many person-years a year do you spend on digital development?
        bins:
          starts: [0, 1, 3, 6, 11, 31]
          most: 5000
          unit: {fi: henkilötyövuotta, sv: årsverken, en: person-years}
        dont-know: true
      - id: C8
        kind: single
        groups: [organisation]
        text:
          fi: Onko henkilöstöllä riittävästi osaamista digitaaliseen muutokseen?
          sv: Har personalen tillräckligt med kunnande för den digitala förändringen?
          en: Does staff have enough skills for the digital change?
        options:
          - key: kylla
            text: {fi: "Kyllä", sv: "Ja", en: "Yes"}
          - key: osin
            text: {fi: "Jossain määrin", sv: "I viss mån", en: "To some extent"}
          - key: ei
            text: {fi: "Ei", sv: "Nej", en: "No"}
        dont-know: true
      - id: C9
        kind: text
        long: true
        groups: [organisation]
        text:
          fi: Mitä haluatte kertoa muille kaupungeille?
          sv: Vad vill ni berätta för andra städer?
          en: What would you like to tell other cities?

"""#),
        EmbeddedFile("instruments/muutosvalmius-1.yaml", #"""
# Change readiness: eight themes and thirty statements; agreeing always means readiness.
# A published version is never edited: a change is a new file with the next version (docs/instruments.md).
# [kunta|kaupunki]: the first word stands in a municipality, the second in a city; in all three languages.
id: muutosvalmius
version: 1
answered-by: people
name:
  fi: Muutosvalmiuskysely
  sv: Enkät om förändringsberedskap
  en: Change-readiness survey
author: Digipolku-projekti
licence: CC-BY-4.0
source:
  fi: "Idea: Kuntaliiton Tyrskylä-aineisto; teemat ja väittämät: Digipolku-projekti."
  sv: "Idé: Kommunförbundets Tyrskylä-material; teman och påståenden: Digipolku-projektet."
  en: "Idea: the Tyrskylä material of the Association of Finnish Municipalities; themes and statements: the Digipolku project."
scale:
  - fi: täysin eri mieltä
    sv: helt av annan åsikt
    en: strongly disagree
  - fi: jokseenkin eri mieltä
    sv: delvis av annan åsikt
    en: somewhat disagree
  - fi: en samaa enkä eri mieltä
    sv: varken av samma eller annan åsikt
    en: neither agree nor disagree
  - fi: jokseenkin samaa mieltä
    sv: delvis av samma åsikt
    en: somewhat agree
  - fi: täysin samaa mieltä
    sv: helt av samma åsikt
    en: strongly agree
dont-know:
  fi: en osaa sanoa
  sv: kan inte säga
  en: don't know
instruction:
  fi: "Asukas tarkoittaa kaikkia, joita palvelemme: myös lapsia, huoltajia, yhdistyksiä ja yrityksiä. Digihanke tarkoittaa kaikkea kehittämistä, jossa digitaalinen väline tai palvelu muuttaa työtä tai asiointia."
  sv: "Med invånare avses alla som vi betjänar: också barn, vårdnadshavare, föreningar och företag. Med digitalt projekt avses allt utvecklingsarbete där ett digitalt verktyg eller en digital tjänst förändrar arbetet eller sättet att uträtta ärenden."
  en: Residents means everyone we serve, also children, guardians, associations and companies. A digital project means any development in which a digital tool or service changes the work or the way people deal with us.
groups:
  - key: staff
    name:
      fi: Henkilöstö
      sv: Personal
      en: Staff
    instruction:
      fi: Vastaa oman toimialasi kannalta.
      sv: Svara utgående från din egen sektor.
      en: Answer for your own sector.
  - key: management
    name:
      fi: Johto
      sv: Ledning
      en: Management
    instruction:
      fi: Vastaa koko [kunnan|kaupungin] kannalta.
      sv: Svara med tanke på hela [kommunen|staden].
      en: Answer for the whole [municipality|city].
  - key: elected
    name:
      fi: Luottamushenkilöt
      sv: Förtroendevalda
      en: Elected officials
    instruction:
      fi: Vastaa koko [kunnan|kaupungin] kannalta.
      sv: Svara med tanke på hela [kommunen|staden].
      en: Answer for the whole [municipality|city].
  - key: public
    name:
      fi: Avoimen linkin vastaajat
      sv: De som svarat via öppen länk
      en: Open-link respondents
    instruction:
      fi: Vastaa koko [kunnan|kaupungin] kannalta.
      sv: Svara med tanke på hela [kommunen|staden].
      en: Answer for the whole [municipality|city].
themes:
  - key: johtaminen
    name:
      fi: Johtaminen
      sv: Ledarskap
      en: Leadership
    sentence:
      fi: Johto näyttää suunnan, tekee tilaa muutokselle ja seuraa, mitä hyötyä siitä on.
      sv: Ledningen visar riktningen, ger utrymme för förändring och följer upp nyttan.
      en: Leaders set the direction, make room for change and follow what good came of it.
  - key: asenne
    name:
      fi: Asenne ja kokeilut
      sv: Attityd och försök
      en: Attitude and experiments
    sentence:
      fi: Uskallamme kokeilla kevyesti, luopua vanhasta ja oppia myös epäonnistumisista.
      sv: Vi vågar pröva i liten skala, släppa det gamla och lära oss också av misslyckanden.
      en: We dare to try things on a small scale, let go of the old and learn from failures too.
  - key: tyokalut
    name:
      fi: Työkalut
      sv: Verktyg
      en: Tools
    sentence:
      fi: Välineet toimivat, apua saa ja uutta hankitaan vain tarpeeseen.
      sv: Verktygen fungerar, hjälp finns att få och nytt skaffas bara vid behov.
      en: Tools work, help is at hand and new ones are bought only when needed.
  - key: tieto
    name:
      fi: Tieto ja data
      sv: Information och data
      en: Information and data
    sentence:
      fi: Tieto löytyy helposti, siihen voi luottaa ja se avataan muille aina kun voidaan.
      sv: Informationen är lätt att hitta, går att lita på och öppnas för andra när det är möjligt.
      en: Information is easy to find, can be trusted and is opened to others whenever possible.
  - key: asukas
    name:
      fi: Asukas ja palvelut
      sv: Invånare och tjänster
      en: Residents and services
    sentence:
      fi: Palvelut lähtevät asukkaan elämäntilanteesta, ja niitä kehitetään yhdessä asukkaiden kanssa.
      sv: Tjänsterna utgår från invånarens livssituation och utvecklas tillsammans med invånarna.
      en: Services start from the resident's life situation and are developed together with residents.
  - key: osaaminen
    name:
      fi: Osaaminen ja voimavarat
      sv: Kompetens och resurser
      en: Skills and resources
    sentence:
      fi: Meillä on taidot, aika ja rahat siihen, mitä on luvattu.
      sv: Vi har kunnandet, tiden och pengarna för det som har utlovats.
      en: We have the skills, time and money for what has been promised.
  - key: kumppanuus
    name:
      fi: Kumppanuus ja yhteispeli
      sv: Partnerskap och samspel
      en: Partnership and joint effort
    sentence:
      fi: Toimialat, kunnat ja kumppanit tekevät työtä yhdessä eivätkä kukin omassa siilossaan.
      sv: Sektorer, kommuner och partner arbetar tillsammans och inte var för sig.
      en: Sectors, municipalities and partners work together, not each in its own silo.
  - key: turvallisuus
    name:
      fi: Turvallisuus ja jatkuvuus
      sv: Säkerhet och kontinuitet
      en: Security and continuity
    sentence:
      fi: Tunnemme riskimme, suojaamme tiedot ja selviämme häiriöistä.
      sv: Vi känner till våra risker, skyddar uppgifterna och klarar störningar.
      en: We know our risks, protect our data and cope with disruptions.
open-question:
  fi: Mikä yksi asia auttaisi eniten?
  sv: Vilken enskild sak skulle hjälpa mest?
  en: Which one thing would help most?
statements:
  - id: M01
    theme: johtaminen
    groups: [staff, management]
    text:
      fi: Johtomme seuraa säännöllisesti, miten digitalisaatio etenee.
      sv: Vår ledning följer regelbundet upp hur digitaliseringen går framåt.
      en: Our leaders regularly follow how digitalisation is progressing.
  - id: M02
    theme: johtaminen
    groups: [staff, management, elected, public]
    pulse: [staff, management, elected, public]
    text:
      fi: Ymmärrän, miten digikehittämisemme liittyy [kuntastrategiaan|kaupunkistrategiaan].
      sv: Jag förstår hur vår digitala utveckling hänger ihop med [kommunstrategin|stadsstrategin].
      en: I understand how our digital development connects to the [municipal strategy|city strategy].
  - id: M03
    theme: johtaminen
    groups: [staff, management]
    text:
      fi: Kun digihanke muuttaa toimialan työtä, hankkeesta vastaa nimetty henkilö samalta toimialalta.
      sv: När ett digitalt projekt förändrar arbetet inom en sektor finns det en namngiven ansvarsperson inom samma sektor.
      en: When a digital project changes a sector's work, a named person in that sector is responsible for it.
  - id: M04
    theme: johtaminen
    groups: [staff, management, elected, public]
    text:
      fi: Saan tietää, mitä hyötyä digihankkeistamme on ollut.
      sv: Jag får veta vilken nytta våra digitala projekt har gett.
      en: I find out what benefits our digital projects have brought.
  - id: M05
    theme: asenne
    groups: [staff, management, elected, public]
    pulse: [staff, management, elected, public]
    text:
      fi: Meillä saa kokeilla uutta, vaikka onnistuminen ei olisi varmaa.
      sv: Hos oss får man pröva nytt även om det inte är säkert att det lyckas.
      en: Here we may try new things even when success is not certain.
  - id: M06
    theme: asenne
    groups: [staff, management]
    text:
      fi: Meillä kerrotaan avoimesti, mitä epäonnistuneista kokeiluista opittiin.
      sv: Hos oss berättar vi öppet vad vi har lärt oss av försök som misslyckats.
      en: We openly share what we learned from experiments that failed.
  - id: M07
    theme: asenne
    groups: [staff, management, elected, public]
    text:
      fi: Olen valmis luopumaan totutusta toimintatavasta, vaikka uuden opettelu vie aluksi aikaa.
      sv: Jag är beredd att ge upp ett invant arbetssätt även om det först tar tid att lära sig något nytt.
      en: I am ready to give up a familiar way of working even though learning a new one takes time at first.
  - id: M08
    theme: asenne
    groups: [management, elected, public]
    text:
      fi: Kun teemme päätöksiä, uskallamme kysyä, tarvitaanko palvelua enää nykyisessä muodossaan.
      sv: När vi fattar beslut vågar vi fråga om en tjänst fortfarande behövs i sin nuvarande form.
      en: When we make decisions, we dare to ask whether a service is still needed in its present form.
  - id: M09
    theme: tyokalut
    groups: [staff, management, elected, public]
    pulse: [staff, management, elected, public]
    text:
      fi: Käyttämäni digitaaliset välineet auttavat minua enemmän kuin hidastavat.
      sv: De digitala verktyg jag använder är till mer hjälp än besvär.
      en: The digital tools I use help me more than they slow me down.
  - id: M10
    theme: tyokalut
    groups: [management]
    text:
      fi: Ennen uuden järjestelmän hankintaa selvitämme, riittäisikö jokin jo käytössä oleva ratkaisu.
      sv: Innan vi skaffar ett nytt system utreder vi om någon lösning som redan är i bruk räcker till.
      en: Before buying a new system, we check whether a solution already in use would do.
  - id: M11
    theme: tyokalut
    groups: [staff, elected, public]
    text:
      fi: Tiedän, keneltä saan apua, kun digitaalinen väline ei toimi.
      sv: Jag vet vem jag får hjälp av när ett digitalt verktyg inte fungerar.
      en: I know who will help me when a digital tool does not work.
  - id: M12
    theme: tieto
    groups: [staff, management, elected, public]
    pulse: [staff, management, elected, public]
    text:
      fi: Saan helposti ajantasaista tietoa, jota tarvitsen tehtävässäni.
      sv: Jag får lätt tillgång till aktuell information som jag behöver i mitt uppdrag.
      en: I can easily get the up-to-date information I need in my role.
  - id: M13
    theme: tieto
    groups: [management]
    text:
      fi: Tärkeimmille tietovarannoillemme on nimetty vastuuhenkilö.
      sv: Våra viktigaste informationsresurser har en namngiven ansvarsperson.
      en: Each of our most important data assets has a named person responsible for it.
  - id: M14
    theme: tieto
    groups: [staff, management]
    text:
      fi: Asukkaan tarvitsee antaa sama tieto meille vain kerran.
      sv: Invånaren behöver ge oss samma uppgift bara en gång.
      en: Residents need to give us the same information only once.
  - id: M15
    theme: tieto
    groups: [management, elected, public]
    text:
      fi: Avaamme tietojamme muiden käyttöön, ellei siihen ole perusteltua estettä.
      sv: Vi öppnar våra data för andra om det inte finns ett motiverat hinder.
      en: We open our data for others to use unless there is a good reason not to.
  - id: M16
    theme: asukas
    groups: [staff, management, elected, public]
    pulse: [staff, management, elected, public]
    text:
      fi: Kun uudistamme palvelua, lähdemme asukkaan tilanteesta emmekä omasta organisaatiostamme.
      sv: När vi förnyar en tjänst utgår vi från invånarens situation och inte från vår egen organisation.
      en: When we renew a service, we start from the resident's situation, not from our own organisation.
  - id: M17
    theme: asukas
    groups: [staff, management, elected, public]
    text:
      fi: Asukkaat pääsevät vaikuttamaan palvelun uudistamiseen, ennen kuin ratkaisusta päätetään.
      sv: Invånarna får påverka hur en tjänst förnyas innan man beslutar om lösningen.
      en: Residents can influence how a service is renewed before the solution is decided.
  - id: M18
    theme: asukas
    groups: [staff, management]
    text:
      fi: Karsimme turhat työvaiheet, ennen kuin viemme palvelun verkkoon.
      sv: Vi slopar onödiga arbetsmoment innan vi gör en tjänst digital.
      en: We remove needless steps before we take a service online.
  - id: M19
    theme: asukas
    groups: [staff, elected, public]
    text:
      fi: Asukkaat saavat palvelun myös silloin, kun he eivät pysty asioimaan verkossa.
      sv: Invånarna får service även när de inte kan uträtta sina ärenden på nätet.
      en: Residents get the service even when they cannot use it online.
  - id: M20
    theme: osaaminen
    groups: [staff, management, elected, public]
    pulse: [elected, public]
    text:
      fi: Digitaitoni riittävät tehtäväni hoitamiseen.
      sv: Mina digitala färdigheter räcker till för mitt uppdrag.
      en: My digital skills are good enough for my role.
  - id: M21
    theme: osaaminen
    groups: [staff, management]
    pulse: [staff, management]
    text:
      fi: Meillä on varattu kehittämiseen työaikaa päivittäisen työn ohella.
      sv: Hos oss har det reserverats arbetstid för utveckling vid sidan av det dagliga arbetet.
      en: We have working time set aside for development alongside daily work.
  - id: M22
    theme: osaaminen
    groups: [management, elected, public]
    text:
      fi: Talousarvion määrärahat riittävät siihen, mitä strategiassa on digitalisaatiosta luvattu.
      sv: Anslagen i budgeten räcker till för det som strategin utlovar om digitaliseringen.
      en: The money in the budget is enough for what the strategy promises on digitalisation.
  - id: M23
    theme: osaaminen
    groups: [staff, management]
    text:
      fi: Digiasiat hoituvat meillä, vaikka avainhenkilö olisi pitkään poissa.
      sv: De digitala frågorna sköts hos oss även om en nyckelperson är borta länge.
      en: Our digital matters are taken care of even if a key person is away for a long time.
  - id: M24
    theme: kumppanuus
    groups: [staff, management]
    pulse: [staff, management]
    text:
      fi: Toimialat ja tietohallinto suunnittelevat muutokset yhdessä alusta alkaen.
      sv: Sektorerna och informationsförvaltningen planerar förändringarna tillsammans från början.
      en: Sectors and IT plan changes together from the start.
  - id: M25
    theme: kumppanuus
    groups: [management]
    text:
      fi: It-kumppanimme sitoutuvat samoihin tavoitteisiin kuin me.
      sv: Våra it-partner förbinder sig till samma mål som vi.
      en: Our IT partners commit to the same goals as we do.
  - id: M26
    theme: kumppanuus
    groups: [staff, management, elected, public]
    pulse: [elected, public]
    text:
      fi: Otamme mieluummin käyttöön toisen kunnan toimivan ratkaisun kuin teemme oman.
      sv: Vi tar hellre i bruk en annan kommuns fungerande lösning än tar fram en egen.
      en: We would rather adopt another municipality's working solution than build our own.
  - id: M27
    theme: turvallisuus
    groups: [management, elected, public]
    text:
      fi: Olemme päättäneet, mitä teemme suurimmille digiriskeillemme.
      sv: Vi har beslutat vad vi gör åt våra största digitala risker.
      en: We have decided what to do about our biggest digital risks.
  - id: M28
    theme: turvallisuus
    groups: [staff, management, elected, public]
    pulse: [staff, management, elected, public]
    text:
      fi: Tiedän, mitä teen ensimmäiseksi, jos epäilen tietoturvaloukkausta.
      sv: Jag vet vad jag ska göra först om jag misstänker en informationssäkerhetsincident.
      en: I know what to do first if I suspect a security breach.
  - id: M29
    theme: turvallisuus
    groups: [staff, management]
    text:
      fi: Pystymme hoitamaan tärkeimmät tehtävämme, vaikka tietojärjestelmät eivät toimisi.
      sv: Vi klarar våra viktigaste uppgifter även om informationssystemen inte fungerar.
      en: We can carry out our most important tasks even when IT systems are down.
  - id: M30
    theme: turvallisuus
    groups: [management]
    text:
      fi: Arvioimme tietosuojariskit, ennen kuin otamme uuden palvelun käyttöön.
      sv: Vi bedömer dataskyddsriskerna innan vi tar en ny tjänst i bruk.
      en: We assess the data protection risks before we take a new service into use.

"""#),
    ]
}
