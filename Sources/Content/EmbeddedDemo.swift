// swift-format-ignore-file
// Written by bin/embed-content from Content/; edit there.

enum EmbeddedDemo {
    static let files: [EmbeddedFile] = [
        EmbeddedFile("demo/actions.yaml", #"""
# The path: 25 actions. starts and ends are months; money is euros once, euros a year and person-days in all, for continuous work a year.
# history: what changed on a day and why; the last entry of all is when the action was last touched (TY07 has been silent for 94 days).
# assessed: it changes a system, and the change-impact assessment was made on that day. What it brings is in benefits.yaml, its money by years in
# budgets.yaml, what it claims in effects.yaml.
# Left empty on purpose: TY23 has no indicator, no money, no goal; TY24's description lacks Swedish; TY08 and TY19 have no funding.
actions:
  - id: TY01
    kind: action
    theme: asukas
    owner: {sector: VAKA}
    starts: 2024-03
    ends: 2025-01
    phase: done
    title:
      fi: Varhaiskasvatukseen haetaan verkossa
      sv: Ansökan till småbarnspedagogik på nätet
      en: Early education applied for online
    description:
      fi: Hakemus täytetään, liitteet toimitetaan ja päätös luetaan verkossa. Paperilomakkeen saa yhä kirjastosta.
      sv: Ansökan fylls i, bilagorna lämnas och beslutet läses på nätet. Pappersblanketten finns fortfarande på biblioteket.
      en: The application is filled in, attachments sent and the decision read online. A paper form is still available at the library.
    need:
      fi: Huoltaja joutui tuomaan paperit virka-aikana ja odottamaan päätöstä kaksi viikkoa.
      sv: Vårdnadshavaren måste föra papperen på tjänstetid och vänta två veckor på beslutet.
      en: Guardians had to bring the papers in office hours and wait two weeks for the decision.
    change: renews
    stops: {fi: Hakemusten kirjaaminen paperilta järjestelmään, sv: Inmatning av ansökningar från papper, en: Keying applications from paper into the system}
    indicator: {text: {fi: Verkossa tehtyjen hakemusten osuus, sv: Andel ansökningar på nätet, en: Share of applications made online}, unit: "%", baseline: 38, target: 90, now: 93, measured: 2026-01-30}
    money: {once: 24000, yearly: 6000, days: 35}
    assessed: 2024-06-10
    goals: [G1]
    came-from: {decision: KH-31-2024}
    life-event: KE1
    published: 2024-12-02
    steps:
      - {done: 2024-04-12, title: {fi: Turhat kysymykset pois lomakkeesta, sv: Onödiga frågor bort från blanketten, en: Needless questions out of the form}}
      - {done: 2024-08-20, title: {fi: Kolmen päiväkodin kokeilu, sv: Försök i tre daghem, en: Trial in three daycare centres}}
      - {done: 2025-01-15, title: {fi: Käyttöön koko kunnassa, sv: I bruk i hela kommunen, en: In use in the whole municipality}}
    history:
      - {day: 2024-03-01, phase: going, now: 38, why: Käynnistetty hallituksen päätöksellä § 31}
      - {day: 2024-09-02, now: 61, why: Kolmen päiväkodin kokeilu onnistui}
      - {day: 2025-01-31, phase: done, now: 86, why: Käytössä koko kunnassa}
      - {day: 2026-01-30, now: 93, why: Mitattu toimintakertomukseen}

  - id: TY02
    kind: investment
    theme: turvallisuus
    owner: {sector: KONS, role: {fi: ict-päällikkö, sv: IKT-chefen, en: head of IT}, it: own-work}
    starts: 2024-09
    ends: 2025-05
    phase: done
    title:
      fi: Monivaiheinen tunnistautuminen kaikille
      sv: Flerfaktorsautentisering för alla
      en: Multi-factor sign-in for everyone
    description:
      fi: Kirjautuminen vahvistetaan puhelimella tai avainlaitteella. Koskee kaikkia tunnuksia, myös luottamushenkilöiden.
      sv: Inloggningen bekräftas med telefonen eller en säkerhetsnyckel. Det gäller alla konton, också de förtroendevaldas.
      en: Signing in is confirmed with a telephone or a security key. It concerns all accounts, also those of elected officials.
    need:
      fi: Asukkaan tiedot eivät saa olla yhden salasanan takana.
      sv: Invånarnas uppgifter får inte ligga bakom ett enda lösenord.
      en: Residents' data must not lie behind a single password.
    change: new
    stops: {fi: Salasanan vaihtaminen kolmen kuukauden välein, sv: Byte av lösenord var tredje månad, en: Changing the password every three months}
    indicator: {text: {fi: Suojattujen tunnusten osuus, sv: Andel skyddade konton, en: Share of protected accounts}, unit: "%", baseline: 22, target: 100, now: 98, measured: 2025-05-30}
    money: {once: 9000, yearly: 4500, days: 25}
    assessed: 2024-10-01
    goals: [G5]
    came-from: {text: {fi: Neljä riskikysymystä 2024, sv: Fyra riskfrågor 2024, en: Four risk questions 2024}}
    published: 2024-12-02
    steps:
      - {done: 2024-10-11, title: {fi: Johto ja ylläpito ensin, sv: Ledningen och driften först, en: Management and operators first}}
      - {done: 2025-05-16, title: {fi: "Avainlaitteet niille, joilla ei ole työpuhelinta", sv: Säkerhetsnycklar till dem som saknar arbetstelefon, en: Security keys for those without a work phone}}
    history:
      - {day: 2024-09-02, phase: going, now: 22, why: Riskikysymysten jälkeen}
      - {day: 2025-05-30, phase: done, now: 98, why: Valmis; jäljellä kaksi yhteiskäyttöistä laitetta}

  - id: TY03
    kind: continuous
    theme: turvallisuus
    owner: {sector: KONS, role: {fi: hallintopäällikkö, sv: förvaltningschefen, en: head of administration}}
    contributors: [all]
    starts: 2025-02
    phase: going
    title:
      fi: "Tietoturvan ensiapu: kortti ja vuosiharjoitus"
      sv: "Första hjälpen i informationssäkerhet: kort och årlig övning"
      en: "Security first aid: card and yearly drill"
    description:
      fi: Yhden sivun kortti jokaiseen taukotilaan ja tunnin harjoitus kerran vuodessa. Kortti kertoo, mitä teet ensin ja kenelle soitat.
      sv: Ett kort på en sida i varje pausrum och en timmes övning en gång om året. Kortet berättar vad du gör först och vem du ringer.
      en: A one-page card in every break room and an hour's drill once a year. The card tells what you do first and whom you call.
    need:
      fi: Asukkaan tiedot ovat turvassa vasta, kun jokainen tietää, mitä epäilyttävälle viestille tehdään.
      sv: Invånarnas uppgifter är trygga först när alla vet vad man gör med ett misstänkt meddelande.
      en: Residents' data are safe only when everyone knows what to do with a suspicious message.
    change: new
    stops: {fi: 40-sivuinen tietoturvaohje, sv: Den 40 sidor långa säkerhetsanvisningen, en: The 40-page security guide}
    indicator: {text: {fi: Harjoitelleiden osuus henkilöstöstä, sv: Andel av personalen som har övat, en: Share of staff that has practised}, unit: "%", baseline: 0, target: 80, now: 61, measured: 2026-10-30}
    money: {once: 0, yearly: 3500, days: 20}
    goals: [G5]
    came-from: {statement: M28, round: R1}
    published: 2024-12-02
    steps:
      - {done: 2025-03-03, title: {fi: Kortti suomeksi ja ruotsiksi, sv: Kortet på finska och svenska, en: The card in Finnish and Swedish}}
      - {done: 2025-10-10, title: {fi: Ensimmäinen harjoitus johdolle, sv: Första övningen för ledningen, en: First drill for management}}
      - {done: 2026-10-16, title: {fi: Harjoitus päiväkodeissa ja keittiöissä, sv: Övning i daghemmen och köken, en: Drill in daycare and kitchens}}
      - {title: {fi: Harjoitus kouluissa, sv: Övning i skolorna, en: Drill in schools}}
    history:
      - {day: 2025-02-03, phase: going, now: 0, why: Ensimmäisen kyselyn heikoin turvallisuusväite}
      - {day: 2025-11-14, now: 34, why: Syksyn harjoitukset pidetty}
      - {day: 2026-10-30, now: 61, why: Päiväkodit ja keittiöt harjoittelivat}

  - id: TY04
    kind: continuous
    theme: osaaminen
    owner: {sector: KUVA}
    contributors:
      - {fi: Eläkeläisyhdistykset, sv: Pensionärsföreningarna, en: Pensioners' associations}
    starts: 2025-01
    phase: going
    title:
      fi: Digituki kirjastoihin
      sv: Digitalt stöd på biblioteken
      en: Digital support in libraries
    description:
      fi: Kirjastossa neuvotaan laitteen ja verkkoasioinnin kanssa kolmena päivänä viikossa, sivukylillä joka toinen viikko.
      sv: Biblioteket hjälper till med enheter och e-tjänster tre dagar i veckan, i byarna varannan vecka.
      en: The library helps with devices and e-services three days a week, in the villages every other week.
    need:
      fi: Moni jää ilman palvelua, kun asia pitää hoitaa verkossa eikä apua ole.
      sv: Många blir utan tjänsten när ärendet ska skötas på nätet och det inte finns hjälp.
      en: Many are left without the service when it must be used online and there is no help.
    change: new
    stops: {fi: Neuvonta kunnantalon aulassa kerran kuussa, sv: Rådgivningen i kommunhusets aula en gång i månaden, en: Advice in the town hall lobby once a month}
    indicator: {text: {fi: Neuvontakäyntejä kuussa, sv: Rådgivningsbesök i månaden, en: Advice visits a month}, unit: {fi: käyntiä, sv: besök, en: visits}, baseline: 0, target: 60, now: 74, measured: 2026-10-31}
    money: {once: 6000, yearly: 8000, days: 60}
    goals: [G1]
    came-from: {statement: M19, round: R1}
    published: 2024-12-02
    steps:
      - {done: 2025-01-13, title: {fi: Neuvojat ja päivystysajat, sv: Rådgivare och tider, en: Advisers and hours}}
      - {done: 2025-09-08, title: {fi: Digituki kirjastoautoon, sv: Digitalt stöd i bokbussen, en: Digital support in the mobile library}}
      - {title: {fi: Vertaisneuvojat nuorisovaltuustosta, sv: Handledare från ungdomsfullmäktige, en: Peer advisers from the youth council}}
    history:
      - {day: 2025-01-13, phase: going, now: 0, why: Digituki alkoi pääkirjastossa}
      - {day: 2025-12-15, now: 52, why: Kirjastoauto mukana}
      - {day: 2026-11-02, now: 74, why: Lokakuun kävijät}

  - id: TY05
    kind: pilot
    theme: asukas
    owner: {sector: KOULU}
    starts: 2025-01
    ends: 2025-05
    phase: stopped
    title:
      fi: "Kokeilu: neuvontabotti huoltajille"
      sv: "Försök: chattbot för vårdnadshavare"
      en: "Pilot: chatbot for guardians"
    description:
      fi: Botti vastasi huoltajien kysymyksiin koulujen verkkosivuilla iltaisin ja viikonloppuisin.
      sv: Chattboten svarade på vårdnadshavarnas frågor på skolornas webbplats kvällar och helger.
      en: The chatbot answered guardians' questions on the schools' site in evenings and at weekends.
    need:
      fi: Huoltajan kysymys syntyy illalla, kun kanslia on kiinni.
      sv: Vårdnadshavarens fråga uppstår på kvällen när kansliet är stängt.
      en: A guardian's question comes in the evening, when the office is closed.
    change: new
    indicator: {text: {fi: Kansliapuhelujen määrän muutos, sv: Förändring i antalet samtal till kansliet, en: Change in calls to the office}, unit: "%", baseline: 0, target: -30, now: -4, measured: 2025-05-19}
    money: {once: 5000, days: 18}
    goals: [G1]
    came-from: {statement: M16, round: R1}
    published: 2024-12-02
    pilot:
      hypothesis:
        fi: "Jos huoltaja saa botilta vastauksen iltaisin, kansliapuhelut vähenevät 30 %"
        sv: "Om vårdnadshavaren får svar av boten på kvällarna minskar samtalen till kansliet med 30 %"
        en: "If guardians get an answer from the bot in the evening, calls to the office fall by 30%"
      measure: {fi: "Kansliapuhelut viikossa kahdessa koulussa", sv: "Samtal till kansliet per vecka i två skolor", en: "Calls to the office a week in two schools"}
      limit: {fi: 5 000 €, sv: 5 000 €, en: "€5,000"}
      decision-day: 2025-05-26
      verdict:
        outcome: stop
        decision: JORY-14-2025
        day: 2025-05-26
        reason:
          fi: "Puhelut −4 %; kysymykset koskivat omaa lasta, eikä botti voinut vastata. Opittiin: Wilman ohjeet pantiin kuntoon."
          sv: "Samtalen −4 %; frågorna gällde det egna barnet och boten kunde inte svara. Vi lärde oss: anvisningarna i Wilma sattes i skick."
          en: "Calls −4%; the questions were about one's own child, and the bot could not answer. Learned: the Wilma instructions were put in order."
    history:
      - {day: 2025-01-07, phase: going, now: 0, why: Kokeilu alkoi kahdessa koulussa}
      - {day: 2025-05-26, phase: stopped, now: -4, why: Johtoryhmä § 14 lopetti kokeilun}

  - id: TY06
    kind: action
    theme: asukas
    owner: {sector: TEKNI}
    starts: 2024-05
    ends: 2025-06
    phase: done
    title:
      fi: Rakentamisen luvat verkosta
      sv: Bygglov på nätet
      en: Building permits online
    description:
      fi: Lupa haetaan, piirustukset toimitetaan ja katselmus varataan verkossa. Neuvonta jatkuu puhelimessa.
      sv: Lovet söks, ritningarna lämnas och synen bokas på nätet. Rådgivningen fortsätter per telefon.
      en: Permits are applied for, drawings sent and inspections booked online. Advice goes on by telephone.
    need:
      fi: Rakentaja ei tiennyt, missä vaiheessa lupa on, ja soitti viikoittain.
      sv: Byggaren visste inte i vilket skede lovet var och ringde varje vecka.
      en: Builders did not know where the permit was and called every week.
    change: renews
    stops: {fi: Paperipiirustusten arkistointi, sv: Arkivering av pappersritningar, en: Filing of paper drawings}
    indicator: {text: {fi: Verkossa haettujen lupien osuus, sv: Andel lov som söks på nätet, en: Share of permits applied for online}, unit: "%", baseline: 55, target: 98, now: 96, measured: 2026-02-16}
    money: {once: 18000, yearly: 11000, days: 30}
    assessed: 2024-09-16
    goals: [G1, G2]
    came-from: {decision: KH-31-2024}
    life-event: KE6
    published: 2024-12-02
    steps:
      - {done: 2024-10-01, title: {fi: Uudet luvat verkkoon, sv: Nya lov på nätet, en: New permits online}}
      - {done: 2025-06-13, title: {fi: Katselmusten varaus, sv: Bokning av syn, en: Booking of inspections}}
      - {title: {fi: Käsittelyajan mittaus 12 kuukauden kuluttua, sv: Mätning av handläggningstiden efter 12 månader, en: Measuring the handling time after 12 months}}
    history:
      - {day: 2024-05-13, phase: going, now: 55, why: Käynnistetty hallituksen päätöksellä § 31}
      - {day: 2025-06-30, phase: done, now: 91, why: Kaikki luvat verkossa}
      - {day: 2026-02-16, now: 96, why: Vuoden luku; käsittelyaikaa ei mitattu}

  - id: TY07
    kind: action
    theme: tieto
    owner: {sector: TEKNI}
    contributors:
      - {sector: ELINV, share: 20}
      - {sector: KUVA, share: 20}
    starts: 2025-03
    ends: 2028-12
    phase: going
    title:
      fi: Yksi kartta kaikille toimialoille
      sv: En gemensam karta för alla sektorer
      en: One map for all sectors
    description:
      fi: Tilat, reitit, kaapelit ja tontit samalla kartalla, jota jokainen toimiala päivittää omalta osaltaan.
      sv: Lokaler, leder, kablar och tomter på samma karta, som varje sektor uppdaterar för sin del.
      en: Premises, routes, cables and plots on one map that each sector updates for its part.
    need:
      fi: Asukas saa eri vastauksen riippuen siitä, keneltä kysyy.
      sv: Invånaren får olika svar beroende på vem man frågar.
      en: Residents get a different answer depending on whom they ask.
    change: renews
    stops: {fi: Neljä erillistä karttaa, sv: Fyra separata kartor, en: Four separate maps}
    indicator: {text: {fi: Karttaa käyttävien toimialojen määrä, sv: Antal sektorer som använder kartan, en: Number of sectors that use the map}, baseline: 1, target: 6, now: 3, measured: 2026-08-18}
    money: {once: 32000, yearly: 7500, days: 70}
    cut-by: KH-214-2025
    assessed: 2025-04-30
    goals: [G4]
    came-from: {statement: M12, round: R1}
    published: 2024-12-02
    steps:
      - {done: 2025-08-29, title: {fi: Tilat ja tontit kartalle, sv: Lokaler och tomter på kartan, en: Premises and plots on the map}}
      - {done: 2026-05-20, title: {fi: Reitit ja liikuntapaikat kartalle, sv: Leder och idrottsplatser på kartan, en: Routes and sports grounds on the map}}
      - {title: {fi: Kaapelit ja johdot kartalle, sv: Kablar och ledningar på kartan, en: Cables and pipes on the map}}
    history:
      - {day: 2025-03-10, phase: going, now: 1, why: Ensimmäisessä kyselyssä ajantasaista tietoa oli vaikea saada}
      - {day: 2025-11-11, now: 2, why: Säästöohjelma § 214 siirsi kaapelit vuoteen 2027}
      - {day: 2026-08-18, now: 3, why: Kulttuuri ja vapaa-aika otti kartan käyttöön}

  - id: TY08
    kind: action
    theme: tieto
    owner: {sector: ELINV}
    contributors: [KUVA, TEKNI]
    starts: 2027-02
    ends: 2027-11
    phase: planned
    title:
      fi: Tapahtumat, tilat ja tontit avoimena datana
      sv: Evenemang, lokaler och tomter som öppna data
      en: Events, premises and plots as open data
    description:
      fi: Kolme aineistoa avataan koneluettavina ja pidetään ajan tasalla. Aineistoja saa käyttää kuka tahansa.
      sv: Tre datamängder öppnas i maskinläsbar form och hålls aktuella. Vem som helst får använda dem.
      en: Three datasets are opened in machine-readable form and kept up to date. Anyone may use them.
    need:
      fi: Yritys ja yhdistys kokoavat samat tiedot käsin kunnan sivuilta.
      sv: Företag och föreningar samlar samma uppgifter för hand från kommunens webbplats.
      en: Companies and associations gather the same facts by hand from the municipality's pages.
    change: new
    stops: {fi: Tapahtumien kirjaaminen kolmeen kalenteriin, sv: Inmatning av evenemang i tre kalendrar, en: Entering events in three calendars}
    indicator: {text: {fi: Avattujen aineistojen määrä, sv: Antal öppnade datamängder, en: Number of open datasets}, unit: {fi: aineistoa, sv: datamängder, en: datasets}, baseline: 2, target: 8, now: 2, measured: 2026-09-30}
    money: {once: 10000, yearly: 1500, days: 25}
    unfunded: [2026, 2027]
    goals: [G2]
    came-from: {statement: M15, round: R2}
    published: 2025-12-08
    history:
      - {day: 2025-12-08, phase: planned, now: 2, why: Valtuuston käsittelyssä; rahaa ei 2026–2027}

  - id: TY09
    kind: pilot
    theme: asukas
    owner: {sector: KUVA}
    contributors: [TEKNI]
    starts: 2025-09
    ends: 2026-02
    phase: done
    title:
      fi: "Kokeilu: avaimeton liikuntasali"
      sv: "Försök: idrottssal utan nyckel"
      en: "Pilot: keyless sports hall"
    description:
      fi: Yhden koulun sali aukeaa varaajan puhelimella. Varaus, ovi ja valot toimivat yhdessä.
      sv: Salen i en skola öppnas med bokarens telefon. Bokning, dörr och belysning fungerar tillsammans.
      en: The hall of one school opens with the booker's telephone. Booking, door and lights work together.
    need:
      fi: Avain piti hakea ennen neljää, vaikka vuoro alkoi kahdeksalta.
      sv: Nyckeln måste hämtas före fyra fast turen började klockan åtta.
      en: The key had to be fetched before four although the session began at eight.
    change: renews
    stops: {fi: Avainten jakaminen kansliasta, sv: Utdelningen av nycklar från kansliet, en: Handing out keys at the office}
    indicator: {text: {fi: Salin iltakäytön muutos, sv: Förändring i kvällsanvändningen av salen, en: Change in evening use of the hall}, unit: "%", baseline: 0, target: 20, now: 31, measured: 2026-02-27}
    money: {once: 6500, days: 14}
    goals: [G1]
    came-from: {statement: M16, round: R1}
    published: 2025-08-25
    pilot:
      hypothesis:
        fi: "Jos salin oven saa auki puhelimella, iltakäyttö kasvaa 20 % eikä vahtimestaria tarvita"
        sv: "Om dörren till salen kan öppnas med telefonen ökar kvällsanvändningen med 20 % och ingen vaktmästare behövs"
        en: "If the hall door opens with a telephone, evening use grows by 20% and no caretaker is needed"
      measure: {fi: "Iltavuorot varausjärjestelmästä, vahtimestarin tuntilistat", sv: "Kvällspass i bokningssystemet, vaktmästarens timlistor", en: "Evening slots in the booking system, caretakers' hours"}
      limit: {fi: 6 500 €, sv: 6 500 €, en: "€6,500"}
      decision-day: 2026-03-02
      verdict:
        outcome: scale
        decision: JORY-6-2026
        day: 2026-03-02
        reason:
          fi: "Iltakäyttö +31 %, 210 vahtimestarituntia vapautui puolessa vuodessa. Avaimettomuus laajennetaan koko kuntaan, ja malli annettiin naapurikunnalle."
          sv: "Kvällsanvändningen +31 %, 210 vaktmästartimmar frigjordes på ett halvt år. Lösningen utvidgas till hela kommunen, och modellen gavs till grannkommunen."
          en: "Evening use +31%, 210 caretaker hours freed in half a year. It is scaled to the whole municipality, and the model was given to the neighbouring one."
    steps:
      - {done: 2025-09-15, title: {fi: Lukko ja varausjärjestelmä yhteen, sv: Låset och bokningssystemet kopplas ihop, en: Lock and booking system joined}}
      - {done: 2026-02-27, title: {fi: Käyttäjien kuuleminen, sv: Användarna hörs, en: Users heard}}
    history:
      - {day: 2025-09-01, phase: going, now: 0, why: Asukkaan ehdotuksesta 3}
      - {day: 2026-03-02, phase: done, now: 31, why: Johtoryhmä § 6 laajensi kokeilun}

  - id: TY10
    kind: investment
    theme: asukas
    owner: {sector: KUVA}
    contributors: [TEKNI, KOULU]
    starts: 2026-04
    ends: 2028-06
    phase: going
    title:
      fi: Avaimettomat tilat koko kuntaan
      sv: Lokaler utan nyckel i hela kommunen
      en: Keyless premises everywhere
    description:
      fi: "Kokeilun malli viedään neljääntoista saliin ja kokoustilaan, kylätaloihin ensin.\n\nKokeiluun kului 6 350 € ja 15 henkilötyöpäivää."
      sv: "Modellen från försöket införs i fjorton salar och mötesrum, först i byahusen.\n\nFörsöket tog 6 350 € och 15 persondagar."
      en: "The pilot's model is taken to fourteen halls and meeting rooms, village halls first.\n\nThe pilot took €6,350 and 15 person-days."
    need:
      fi: Kylätalolle pääsee vain, jos avaimen haltija on kotona.
      sv: Till byahuset kommer man bara om den som har nyckeln är hemma.
      en: The village hall opens only if the keeper of the key is at home.
    change: renews
    stops: {fi: "Avainrengas, avainten kuittaukset ja vahtimestarin iltavuorot", sv: "Nyckelknippan, kvitteringen av nycklar och vaktmästarens kvällspass", en: "The key ring, receipts for keys and the caretaker's evening shifts"}
    indicator: {text: {fi: Avaimettomien tilojen määrä, sv: Antal lokaler som öppnas utan nyckel, en: Number of premises that open without a key}, baseline: 1, target: 14, now: 5, measured: 2026-10-12}
    money: {once: 38000, yearly: 4200, days: 40}
    assessed: 2026-05-04
    goals: [G1]
    came-from: {action: TY09}
    published: 2026-03-02
    steps:
      - {done: 2026-05-29, title: {fi: Järjestys ja aikataulu kylätoimikuntien kanssa, sv: Ordning och tidtabell med bykommittéerna, en: Order and timetable with the village committees}}
      - {done: 2026-10-12, title: {fi: Neljä ensimmäistä tilaa, sv: De fyra första lokalerna, en: The first four premises}}
      - {title: {fi: Toinen tapa niille joilla ei ole älypuhelinta, sv: Ett annat sätt för dem som inte har smarttelefon, en: Another way for those without a smartphone}}
      - {title: {fi: Loput yhdeksän tilaa, sv: De nio återstående lokalerna, en: The remaining nine premises}}
    history:
      - {day: 2026-03-02, phase: planned, now: 1, why: Johtoryhmä § 6}
      - {day: 2026-04-13, phase: going, now: 1, why: Lukot tilattu}
      - {day: 2026-10-12, now: 5, why: Neljä uutta tilaa käytössä}

  - id: TY11
    kind: pilot
    theme: tyokalut
    owner: {sector: KONS, role: {fi: talouspäällikkö, sv: ekonomichefen, en: head of finance}}
    starts: 2025-02
    ends: 2025-08
    phase: done
    title:
      fi: "Kokeilu: ohjelmistorobotti ostolaskuille"
      sv: "Försök: programvarurobot för inköpsfakturor"
      en: "Pilot: software robot for purchase invoices"
    description:
      fi: Robotti tiliöi toistuvat laskut ja jättää poikkeavat ihmiselle.
      sv: Roboten konterar återkommande fakturor och lämnar avvikande till en människa.
      en: The robot posts recurring invoices and leaves unusual ones to a person.
    need:
      fi: Yrittäjä odotti maksua, kun lasku kiersi hyväksyjältä toiselle.
      sv: Företagaren väntade på betalning medan fakturan gick från den ena godkännaren till den andra.
      en: Companies waited for their money while the invoice went from one approver to another.
    change: renews
    stops: {fi: Toistuvien laskujen tiliöinti käsin, sv: Manuell kontering av återkommande fakturor, en: Posting recurring invoices by hand}
    indicator: {text: {fi: Käsin käsiteltävien laskujen osuus, sv: Andel fakturor som behandlas för hand, en: Share of invoices handled by hand}, unit: "%", baseline: 62, target: 31, now: 31, measured: 2025-08-25}
    money: {once: 15000, yearly: 9000, days: 30}
    goals: [G4]
    came-from: {statement: M21, round: R1}
    published: 2024-12-02
    pilot:
      hypothesis:
        fi: "Jos robotti tiliöi toistuvat laskut, käsin käsiteltävien osuus puolittuu"
        sv: "Om roboten konterar återkommande fakturor halveras andelen som behandlas för hand"
        en: "If the robot posts recurring invoices, the share handled by hand halves"
      measure: {fi: "Käsin käsiteltyjen laskujen osuus kuukausittain", sv: "Andelen fakturor som behandlas för hand per månad", en: "Share of invoices handled by hand, by month"}
      limit: {fi: 15 000 €, sv: 15 000 €, en: "€15,000"}
      decision-day: 2025-09-01
      verdict:
        outcome: scale
        day: 2025-09-01
        reason:
          fi: "62 % → 31 %; säästyi 0,4 henkilötyövuotta, joka siirrettiin ostojen ohjaukseen."
          sv: "62 % → 31 %; 0,4 årsverken inbesparades och flyttades till styrning av inköpen."
          en: "62% → 31%; 0.4 person-years were saved and moved to managing purchases."
    history:
      - {day: 2025-02-10, phase: going, now: 62, why: Kokeilu alkoi}
      - {day: 2025-09-01, phase: done, now: 31, why: Laajennettiin kaikkiin toistuviin laskuihin}

  - id: TY12
    kind: pilot
    theme: tieto
    owner: {sector: RUOKA}
    starts: 2025-08
    ends: 2026-01
    phase: done
    title:
      fi: "Kokeilu: biohävikin mittaus keittiöissä"
      sv: "Försök: mätning av matsvinn i köken"
      en: "Pilot: measuring food waste in kitchens"
    description:
      fi: Viisi keittiötä punnitsi tarjoilu- ja lautashävikin joka päivä ja näki tuloksen taulusta.
      sv: Fem kök vägde serverings- och tallrikssvinnet varje dag och såg resultatet på en tavla.
      en: Five kitchens weighed serving and plate waste every day and saw the result on a board.
    need:
      fi: Hyvää ruokaa päätyy biojätteeseen asukkaiden rahoilla.
      sv: God mat blir bioavfall för invånarnas pengar.
      en: Good food paid for by residents ends up as waste.
    change: new
    stops: {fi: Hävikin arviointi silmämäärin, sv: Uppskattning av svinnet på ögonmått, en: Guessing the waste by eye}
    indicator: {text: {fi: Hävikki ateriaa kohti, sv: Svinn per måltid, en: Waste per meal}, unit: {fi: g, sv: g, en: g}, baseline: 62, target: 46.5, now: 48, measured: 2026-01-09}
    money: {once: 7000, yearly: 2400, days: 15}
    goals: [G4]
    came-from: {statement: M12, round: R1}
    published: 2025-06-16
    pilot:
      hypothesis:
        fi: "Jos hävikki punnitaan päivittäin, se pienenee 25 % lukukaudessa"
        sv: "Om svinnet vägs dagligen minskar det med 25 % på en termin"
        en: "If waste is weighed daily, it falls by 25% in a term"
      measure: {fi: "Punnittu hävikki grammoina ateriaa kohti", sv: "Vägt svinn i gram per måltid", en: "Weighed waste in grams a meal"}
      limit: {fi: 7 000 €, sv: 7 000 €, en: "€7,000"}
      decision-day: 2026-01-12
      verdict:
        outcome: repeat
        day: 2026-01-12
        reason:
          fi: "62 → 48 g/ateria (−23 %), mutta vain kolme viidestä keittiöstä mittasi; toinen kierros kevyemmällä tavalla."
          sv: "62 → 48 g/måltid (−23 %), men bara tre av fem kök mätte; en andra omgång på ett lättare sätt."
          en: "62 → 48 g per meal (−23%), but only three of five kitchens measured; a second round in a lighter way."
    history:
      - {day: 2025-08-11, phase: going, now: 62, why: Lukukausi alkoi}
      - {day: 2026-01-12, phase: done, now: 48, why: Uusitaan kevyemmällä tavalla}

  - id: TY13
    kind: investment
    theme: tyokalut
    owner: {sector: RUOKA}
    contributors: [KONS]
    starts: 2025-01
    ends: 2025-09
    phase: done
    title:
      fi: Omat tunnukset ja yhteiset laitteet keittiöihin ja siivoukseen
      sv: Egna användarkonton och gemensamma enheter för kök och städning
      en: Own accounts and shared devices for kitchens and cleaning
    description:
      fi: Jokainen saa oman tunnuksen, ja keittiöissä ja siivouskeskuksissa on yhteisiä taulutietokoneita. Vuorot ja tiedotteet näkee itse.
      sv: Alla får ett eget konto, och i kök och städcentraler finns gemensamma pekplattor. Var och en ser själv sina turer och meddelanden.
      en: Everyone gets an account of their own, and kitchens and cleaning centres have shared tablets. Everyone sees their own shifts and news.
    need:
      fi: Asukas saa saman palvelun joka keittiöstä, kun jokainen työntekijä saa saman tiedon samaan aikaan.
      sv: Invånaren får samma service från varje kök när varje anställd får samma information samtidigt.
      en: Residents get the same service from every kitchen when every employee gets the same information at the same time.
    change: renews
    stops: {fi: Paperiset vuorolistat ilmoitustaululla, sv: Arbetsturlistor på papper på anslagstavlan, en: Paper shift lists on the notice board}
    indicator: {text: {fi: Oman tunnuksen saaneiden osuus henkilöstöstä, sv: Andel av personalen som har ett eget konto, en: Share of staff with an account of their own}, unit: "%", baseline: 28, target: 100, now: 96, measured: 2025-09-26}
    money: {once: 38000, yearly: 9000, days: 20}
    assessed: 2025-02-10
    goals: [G3]
    came-from: {statement: M09, round: R1}
    published: 2024-12-02
    steps:
      - {done: 2025-03-21, title: {fi: Tunnukset ja perehdytys vuoroittain, sv: Konton och introduktion per skift, en: "Accounts and introduction, shift by shift"}}
      - {done: 2025-09-19, title: {fi: Yhteiset laitteet kaikkiin toimipisteisiin, sv: Gemensamma enheter till alla verksamhetsställen, en: Shared devices in every place of work}}
    history:
      - {day: 2025-01-15, phase: going, now: 28, why: Ensimmäisen kyselyn heikoin työkaluväite}
      - {day: 2025-09-26, phase: done, now: 96, why: Laitteet ja tunnukset käytössä}

  - id: TY14
    kind: action
    theme: osaaminen
    owner: {sector: KONS, role: {fi: henkilöstöpäällikkö, sv: personalchefen, en: head of personnel}}
    contributors: [all]
    starts: 2025-09
    ends: 2028-12
    phase: going
    title:
      fi: Digitaidot tehtävän mukaan
      sv: Digitala färdigheter enligt uppdrag
      en: Digital skills by role
    description:
      fi: Viisi tehtäväryhmää, kullekin lyhyt polku siitä, mitä omassa työssä tarvitaan. Opitaan työn lomassa vertaisen kanssa.
      sv: Fem uppgiftsgrupper, för var och en en kort stig genom det som behövs i det egna arbetet. Man lär sig i arbetet med en kollega.
      en: Five groups of roles, each with a short path of what the work needs. Learned during work, beside a colleague.
    need:
      fi: Asukas saa avun heti, kun työntekijä hallitsee omat välineensä.
      sv: Invånaren får hjälp genast när den anställda behärskar sina egna verktyg.
      en: Residents get help at once when staff master their own tools.
    change: renews
    stops: {fi: Kaikille yhteiset koulutuspäivät, sv: Utbildningsdagar som är lika för alla, en: Training days that were the same for everyone}
    indicator: {text: {fi: Oman polkunsa suorittaneiden osuus henkilöstöstä, sv: Andel av personalen som har gått sin stig, en: Share of staff that has completed their path}, unit: "%", baseline: 0, target: 75, now: 46, measured: 2026-10-30}
    money: {once: 22000, yearly: 5000, days: 320}
    goals: [G3]
    came-from: {statement: M20, round: R1}
    published: 2025-06-16
    steps:
      - {done: 2025-11-28, title: {fi: Viisi tehtäväryhmää ja niiden taidot, sv: Fem uppgiftsgrupper och deras färdigheter, en: Five groups of roles and their skills}}
      - {done: 2026-03-27, title: {fi: Vertaisohjaajat joka toimialalle, sv: Kollegahandledare i varje sektor, en: Peer tutors in every sector}}
      - {title: {fi: Ruotsinkieliset polut valmiiksi, sv: De svenskspråkiga stigarna färdiga, en: The Swedish paths completed}}
      - {title: {fi: Taidot osaksi kehityskeskustelua, sv: Färdigheterna in i utvecklingssamtalen, en: Skills into appraisal talks}}
    history:
      - {day: 2025-09-01, phase: going, now: 0, why: Ensimmäinen tehtäväryhmä aloitti}
      - {day: 2026-03-30, now: 28, why: Vertaisohjaajat mukana}
      - {day: 2026-10-30, now: 46, why: Syksyn luku}

  - id: TY15
    kind: action
    theme: osaaminen
    owner: {sector: KOULU}
    starts: 2025-01
    ends: 2025-12
    phase: paused
    title:
      fi: Kaksi tuntia kuussa kehittämiseen
      sv: Två timmar i månaden för utveckling
      en: Two hours a month for development
    description:
      fi: Jokainen tiimi varaa kaksi tuntia kuussa oman työnsä parantamiseen ja kertoo puolivuosittain, mitä siitä tuli.
      sv: Varje team reserverar två timmar i månaden för att förbättra sitt eget arbete och berättar varje halvår vad det ledde till.
      en: Each team reserves two hours a month to improve its own work and tells every half-year what came of it.
    need:
      fi: Luvattu parannus ei valmistu, jos sille ei ole aikaa.
      sv: En utlovad förbättring blir inte klar om det inte finns tid för den.
      en: A promised improvement is not finished if there is no time for it.
    change: new
    stops: {fi: Yksi kuukausikokous, sv: Ett månadsmöte, en: One monthly meeting}
    indicator: {text: {fi: "Tiimit, joilla aika on kalenterissa", sv: Team som har tiden i kalendern, en: Teams with the time in the calendar}, unit: {fi: tiimiä, sv: team, en: teams}, baseline: 0, target: 40, now: 17, measured: 2025-12-19}
    money: {once: 0, yearly: 0, days: 410}
    cut-by: KH-214-2025
    goals: [G3]
    came-from: {statement: M21, round: R1}
    published: 2024-12-02
    steps:
      - {done: 2025-02-14, title: {fi: Kymmenen ensimmäistä tiimiä, sv: De tio första teamen, en: The first ten teams}}
      - {title: {fi: Sijaisjärjestely kouluille, sv: Vikariearrangemang för skolorna, en: Substitutes for schools}}
    history:
      - {day: 2025-01-15, phase: going, now: 0, why: Ensimmäisessä kyselyssä kehittämiseen ei ollut aikaa}
      - {day: 2025-12-19, now: 17, why: Vuoden lopun luku}
      - {day: 2026-01-12, phase: paused, why: Säästöpäätös § 214 vei sijaisrahat}

  - id: TY16
    kind: continuous
    theme: johtaminen
    owner: {sector: KONS, role: {fi: kunnanjohtaja, sv: kommundirektören, en: municipal manager}}
    starts: 2025-01
    phase: going
    title:
      fi: Johtoryhmän digitunti joka kuukausi
      sv: Ledningsgruppens digitimme varje månad
      en: The management team's monthly digital hour
    description:
      fi: Johtoryhmä katsoo kerran kuussa kolme lukua, yhden myöhässä olevan asian ja yhden päätettävän.
      sv: Ledningsgruppen ser en gång i månaden på tre siffror, ett försenat ärende och ett som ska beslutas.
      en: Once a month the management team looks at three figures, one thing that is late and one that needs a decision.
    need:
      fi: Asukkaalle luvattu etenee vain, jos johto seuraa sitä.
      sv: Det som utlovats invånarna går framåt bara om ledningen följer upp det.
      en: What residents were promised moves on only if leaders keep an eye on it.
    change: new
    stops: {fi: Kaksi vuosittaista ICT-katsausta, sv: Två årliga ICT-översikter, en: Two ICT reviews a year}
    indicator: {text: {fi: Vuoden aikana pidetyt digitunnit, sv: Digitimmar som hållits under året, en: Digital hours held during the year}, unit: {fi: digituntia, sv: digitimmar, en: digital hours}, baseline: 0, target: 11, now: 9, measured: 2026-11-09}
    money: {once: 0, yearly: 0, days: 12}
    goals: [G3]
    came-from: {statement: M01, round: R1}
    published: 2024-12-02
    steps:
      - {done: 2025-01-27, title: {fi: Kolme lukua valittu, sv: Tre siffror valda, en: Three figures chosen}}
      - {done: 2026-02-09, title: {fi: Toimialajohtajat esittelevät vuorollaan, sv: Sektordirektörerna föredrar i tur och ordning, en: Sector managers present in turn}}
      - {title: {fi: "Yksi strategian tavoite avataan henkilöstölle joka kuukausi", sv: "Ett av strategins mål förklaras för personalen varje månad", en: "One goal of the strategy is explained to staff every month"}}
    history:
      - {day: 2025-01-27, phase: going, now: 0, why: Ensimmäinen digitunti}
      - {day: 2025-12-15, now: 10, why: Vuoden 2025 tunnit}
      - {day: 2026-05-25, now: 5, why: Vuoden 2026 tunnit kevään loppuun}
      - {day: 2026-11-09, now: 9, why: Vuoden 2026 tunnit tähän mennessä}

  - id: TY17
    kind: action
    theme: johtaminen
    owner: {sector: KONS, role: {fi: talouspäällikkö, sv: ekonomichefen, en: head of finance}}
    contributors: [all]
    starts: 2025-10
    ends: 2026-12
    phase: going
    title:
      fi: Hyötykortti jokaiselle hankkeelle
      sv: Nyttokort för varje projekt
      en: A benefit card for every project
    description:
      fi: "Puolen sivun kortti: mitä luvattiin, kenelle, milloin se mitataan ja mitä mittaus kertoi. Kortti tehdään ennen kuin rahasta päätetään."
      sv: "Ett kort på en halv sida: vad som utlovades, till vem, när det mäts och vad man fick veta. Kortet görs före beslutet om pengar."
      en: "A half-page card: what was promised, to whom, when it is measured and what was found. It is made before the money is granted."
    need:
      fi: Asukas ei näe, mitä hänen verorahoillaan on saatu.
      sv: Invånaren ser inte vad skattepengarna har gett.
      en: Residents do not see what their tax money has brought.
    change: new
    stops: {fi: "Loppuraportit, joissa ei ole yhtään lukua", sv: Slutrapporter utan en enda siffra, en: Final reports without a single figure}
    indicator: {text: {fi: "Niiden päättyneiden hankkeiden osuus, joiden hyöty on mitattu", sv: Andel avslutade projekt vars nytta har mätts, en: Share of finished projects whose benefit was measured}, unit: "%", baseline: 0, target: 100, now: 43, measured: 2026-10-30}
    money: {once: 0, yearly: 0, days: 15}
    goals: [G4]
    came-from: {statement: M04, round: R1}
    published: 2025-09-22
    steps:
      - {done: 2025-11-03, title: {fi: Kortin malli ja kolme esimerkkiä, sv: Kortmodell och tre exempel, en: The card's form and three examples}}
      - {done: 2026-01-30, title: {fi: Ensimmäiset mitatut hyödyt toimintakertomukseen, sv: Den första uppmätta nyttan i verksamhetsberättelsen, en: First measured benefits in the annual report}}
      - {title: {fi: "Puuttuvat mittaukset: tunnistautuminen ja rakentamisen luvat", sv: "Mätningar som saknas: autentiseringen och byggloven", en: "The missing measurements: sign-in and building permits"}}
    history:
      - {day: 2025-10-06, phase: going, now: 0, why: Hyödyistä kertominen oli johtamisen heikoin kohta}
      - {day: 2026-01-30, now: 25, why: Toimintakertomuksen luvut}
      - {day: 2026-10-30, now: 43, why: Kolme seitsemästä mitattu}

  - id: TY18
    kind: continuous
    theme: asukas
    owner: {sector: KUVA}
    contributors:
      - {fi: Vanhusneuvosto ja vammaisneuvosto, sv: Äldrerådet och rådet för personer med funktionsnedsättning, en: Older people's and disability councils}
      - {fi: Nuorisovaltuusto, sv: Ungdomsfullmäktige, en: Youth council}
    starts: 2026-03
    phase: going
    title:
      fi: Asukaspaneeli ennen ratkaisua
      sv: Invånarpanel innan man beslutar om lösningen
      en: A residents' panel before the solution is decided
    description:
      fi: Kaksikymmentä arvottua asukasta kutsutaan koolle ennen kuin ratkaisu valitaan. Matkat korvataan ja kahvit tarjotaan.
      sv: Tjugo lottade invånare kallas samman innan man beslutar om lösningen. Resorna ersätts och det bjuds på kaffe.
      en: Twenty residents drawn by lot are invited before the solution is decided. Travel costs are paid and coffee is served.
    need:
      fi: Asukkaalta kysytään vasta, kun kaikki on jo päätetty.
      sv: Invånaren tillfrågas först när allt redan är beslutat.
      en: Residents are asked only when everything has been decided.
    change: renews
    stops: {fi: Kuulemistilaisuudet valmiista suunnitelmista, sv: Höranden om färdiga planer, en: Hearings on finished plans}
    indicator: {text: {fi: "Niiden uudistusten osuus, joissa paneelia kuultiin ajoissa", sv: Andel förnyelser där panelen hördes i tid, en: Share of renewals in which the panel was heard in time}, unit: "%", baseline: 0, target: 100, now: 33, measured: 2026-10-30}
    money: {once: 0, yearly: 4000, days: 30}
    goals: [G2]
    came-from: {statement: M17, round: R2}
    published: 2026-02-09
    steps:
      - {done: 2026-04-22, title: {fi: Paneelin kutsu ja arvonta, sv: Inbjudan och lottning, en: Invitation and draw}}
      - {done: 2026-09-17, title: {fi: Kaksi ensimmäistä paneelia, sv: De två första panelerna, en: The first two panels}}
      - {title: {fi: "Kerrotaan, mitä paneelin viesti muutti", sv: Berätta vad panelens synpunkter förändrade, en: Tell what the panel's views changed}}
    history:
      - {day: 2026-03-02, phase: going, now: 0, why: Toisessa kyselyssä asukkaita kuultiin liian myöhään}
      - {day: 2026-10-30, now: 33, why: Kaksi kuudesta uudistuksesta}

  - id: TY19
    kind: action
    theme: asukas
    owner: {sector: ELINV}
    contributors:
      - {fi: Digi- ja väestötietovirasto, sv: Myndigheten för digitalisering och befolkningsdata, en: Digital and Population Data Services Agency}
      - {fi: Hyvinvointialue, sv: Välfärdsområdet, en: Wellbeing services county}
    starts: 2027-09
    ends: 2028-12
    phase: planned
    life-event: KE4.2
    title:
      fi: Muuttajan palvelut yhdestä paikasta
      sv: Tjänster för inflyttare på ett ställe
      en: Services for people moving in, in one place
    description:
      fi: Kun muutat kuntaan, päivähoito, koulu, vesi, jätteet ja kirjastokortti hoituvat samasta paikasta. Elämäntapahtuma KE4.2, Suomen sisällä muuttaminen.
      sv: När du flyttar till kommunen sköts dagvård, skola, vatten, avfall och bibliotekskort på ett ställe. Livshändelse KE4.2, att flytta inom Finland.
      en: When you move in, daycare, school, water, waste and the library card are dealt with in one place. Life event KE4.2, moving to a new home within Finland.
    need:
      fi: Muuttaja tekee seitsemän ilmoitusta, joista moni kysyy samaa.
      sv: Den som flyttar gör sju anmälningar, och många frågar samma sak.
      en: Those who move make seven notices, many of which ask the same things.
    change: renews
    stops: {fi: Neljä erillistä muuttoilmoitusta kunnalle, sv: Fyra separata flyttanmälningar till kommunen, en: Four separate notices of moving to the municipality}
    indicator: {text: {fi: Ilmoitusten määrä yhdessä muutossa, sv: Antal anmälningar vid en flytt, en: Number of notices for one move}, unit: {fi: ilmoitusta, sv: anmälningar, en: notices}, baseline: 7, target: 3, now: 7, measured: 2026-09-30}
    money: {once: 20000, yearly: 3000, days: 45}
    unfunded: [2026, 2027]
    goals: [G1, G2]
    came-from: {statement: M16, round: R2}
    published: 2025-12-08
    history:
      - {day: 2025-12-08, phase: planned, now: 7, why: Valtuuston käsittelyssä; rahaa ei ole}

  - id: TY20
    kind: pilot
    theme: tyokalut
    owner: {sector: KONS, role: {fi: hallintopäällikkö, sv: förvaltningschefen, en: head of administration}}
    contributors: [TEKNI, KOULU]
    starts: 2026-09
    ends: 2026-12
    phase: going
    title:
      fi: "Kokeilu: tekoälyavustaja valmistelijoille"
      sv: "Försök: AI-assistent för ärendeberedning"
      en: "Pilot: AI assistant for officials who draft decisions"
    description:
      fi: Kaksikymmentä valmistelijaa kokeilee avustajaa esittelytekstien luonnoksiin. Henkilötietoja ei syötetä, ja ihminen lukee jokaisen lauseen.
      sv: Tjugo beredare prövar assistenten för utkast till föredragningstexter. Inga personuppgifter matas in och en människa läser varje mening.
      en: Twenty officials try the assistant for drafts of proposals. No personal data are entered, and a person reads every sentence.
    need:
      fi: Asukas odottaa päätöstä vähemmän, kun valmisteluun jää aikaa.
      sv: Invånaren väntar kortare på beslutet när det finns tid för beredningen.
      en: Residents wait less for a decision when there is time to prepare it.
    change: renews
    stops: {fi: Vanhojen pykälien kopiointi pohjaksi, sv: Kopiering av gamla paragrafer som grund, en: Copying old minutes as a base}
    indicator: {text: {fi: Esittelytekstiin kuluvan ajan muutos, sv: Förändring i tiden för en föredragningstext, en: Change in time spent on a proposal}, unit: "%", baseline: 0, target: -30}
    money: {once: 4800, days: 22}
    assessed: 2026-08-31
    goals: [G3]
    came-from: {statement: M21, round: R2}
    published: 2026-06-15
    pilot:
      hypothesis:
        fi: "Jos valmistelija saa luonnoksen avustajalta, esittelytekstiin kuluu 30 % vähemmän aikaa"
        sv: "Om beredaren får ett utkast av assistenten tar föredragningstexten 30 % mindre tid"
        en: "If the official gets a draft from the assistant, the proposal takes 30% less time"
      measure: {fi: "Esittelytekstiin käytetty aika ennen ja jälkeen", sv: "Tid för föredragningstexten före och efter", en: "Time spent on a proposal before and after"}
      limit: {fi: "4 800 €, 20 käyttäjää", sv: "4 800 €, 20 användare", en: "€4,800, 20 users"}
      decision-day: 2026-12-14
    steps:
      - {done: 2026-09-04, title: {fi: Tietosuojan vaikutustenarviointi, sv: Konsekvensbedömning avseende dataskydd, en: Data protection impact assessment}}
      - {done: 2026-09-18, title: {fi: Lähtötason ajanotto kahden viikon ajan, sv: Tidtagning av utgångsläget i två veckor, en: Timing the baseline for two weeks}}
      - {title: {fi: Loppumittaus ja käyttäjien kysely, sv: Slutmätning och enkät till användarna, en: Final measurement and users' survey}}
    history:
      - {day: 2026-06-15, phase: planned, why: Hallitus § 118 merkitsi tiedoksi}
      - {day: 2026-09-07, phase: going, why: Kokeilu alkoi}
      - {day: 2026-09-21, why: Lähtötaso mitattu}

  - id: TY21
    kind: continuous
    theme: tieto
    owner: {sector: KONS, role: {fi: hallintopäällikkö, sv: förvaltningschefen, en: head of administration}}
    contributors: [all]
    starts: 2025-01
    phase: going
    title:
      fi: Tietovarannoille vastuuhenkilöt ja tietotilinpäätös
      sv: Ansvarspersoner för informationsresurserna och databokslut
      en: Persons responsible for data assets, and a data balance sheet
    description:
      fi: Yhdeksälletoista tärkeimmälle tietovarannolle nimetään vastuuhenkilö, ja tietotilinpäätös käsitellään tilinpäätöksen kanssa.
      sv: För de nitton viktigaste informationsresurserna utses en ansvarsperson, och databokslutet behandlas tillsammans med bokslutet.
      en: A responsible person is named for the nineteen most important data assets, and the data balance sheet goes with the accounts.
    need:
      fi: Asukas voi luottaa tietoon, josta joku vastaa.
      sv: Invånaren kan lita på information som någon ansvarar för.
      en: Residents can trust information that somebody answers for.
    change: new
    stops: {fi: Rinnakkaiset taulukot, sv: Parallella tabeller, en: Parallel spreadsheets}
    indicator: {text: {fi: "Tietovarannot, joille on nimetty vastuuhenkilö", sv: Informationsresurser med en namngiven ansvarsperson, en: Data assets with a named responsible person}, unit: {fi: tietovarantoa, sv: informationsresurser, en: data assets}, baseline: 4, target: 19, now: 13, measured: 2026-09-30}
    money: {once: 0, yearly: 2000, days: 40}
    goals: [G5]
    came-from: {statement: M13, round: R1}
    published: 2024-12-02
    steps:
      - {done: 2025-03-28, title: {fi: Ensimmäinen tietotilinpäätös, sv: Det första databokslutet, en: The first data balance sheet}}
      - {done: 2026-03-27, title: {fi: Vastuuhenkilöiden tapaaminen kahdesti vuodessa, sv: Ansvarspersonerna träffas två gånger om året, en: The responsible persons meet twice a year}}
      - {title: {fi: Kuusi viimeistä tietovarantoa, sv: De sex sista resurserna, en: The last six data assets}}
    history:
      - {day: 2025-01-20, phase: going, now: 4, why: Vastuuhenkilöiden puute oli johdon heikoin arvio}
      - {day: 2026-03-27, now: 10, why: Tietotilinpäätös hallituksessa}
      - {day: 2026-09-30, now: 13, why: Kolme uutta vastuuhenkilöä}

  - id: TY22
    kind: action
    theme: turvallisuus
    owner: {sector: KONS, role: {fi: hallintopäällikkö, sv: förvaltningschefen, en: head of administration}}
    contributors: [all]
    starts: 2025-03
    ends: 2026-06
    phase: going
    title:
      fi: Varajärjestelyt tärkeimmille palveluille
      sv: Reservrutiner för de viktigaste tjänsterna
      en: Fallback routines for key services
    description:
      fi: Yhdeksälle tärkeimmälle palvelulle kirjoitetaan ja harjoitellaan tapa, jolla työ jatkuu päivän ilman järjestelmiä.
      sv: För de nio viktigaste tjänsterna skrivs och övas ett sätt att arbeta en dag utan system.
      en: For the nine key services a way to work for a day without systems is written and practised.
    need:
      fi: Ruoka, päivähoito ja vesi eivät saa loppua, kun verkko katkeaa.
      sv: Mat, dagvård och vatten får inte ta slut när nätet bryts.
      en: Food, daycare and water must not end when the network fails.
    change: new
    stops: {fi: "Varautumissuunnitelmat, joita ei ole harjoiteltu", sv: Beredskapsplaner som inte har övats, en: Preparedness plans that were never practised}
    indicator: {text: {fi: "Niiden palvelujen määrä, joiden varajärjestely on harjoiteltu", sv: Antal tjänster vars reservrutin har övats, en: Number of services whose fallback has been practised}, baseline: 1, target: 9, now: 3, measured: 2026-09-14}
    money: {once: 12000, yearly: 1000, days: 35}
    goals: [G5]
    came-from: {statement: M29, round: R1}
    published: 2024-12-02
    steps:
      - {done: 2025-06-06, title: {fi: Yhdeksän tärkeintä palvelua valittu, sv: De nio viktigaste tjänsterna valda, en: The nine key services chosen}}
      - {done: 2026-05-15, title: {fi: Varajärjestelyt kirjoitettu kuudelle palvelulle, sv: Reservrutiner skrivna för sex tjänster, en: Fallbacks written for six services}}
      - {title: {fi: Harjoitus kuudessa palvelussa, sv: Övning i sex tjänster, en: Drill in six services}}
    history:
      - {day: 2025-03-03, phase: going, now: 1, why: Ensimmäisessä kyselyssä häiriöihin ei ollut varauduttu}
      - {day: 2026-05-15, now: 2, why: Kirjoitettu mutta harjoitukset kesken}
      - {day: 2026-09-14, now: 3, why: Selvitys hallitukselle viivästyksestä}

  - id: TY23
    kind: action
    theme: kumppanuus
    owner: {sector: KONS}
    contributors:
      - {name: {fi: Kolme naapurikuntaa, sv: Tre grannkommuner, en: Three neighbouring municipalities}, kind: municipality}
    starts: 2027-01
    phase: draft
    title:
      fi: Seudullinen hankintarengas
      sv: Regional upphandlingsring
      en: Regional purchasing circle
    description:
      fi: Samat ohjelmat kilpailutettaisiin kerran neljälle kunnalle.
      sv: Samma program skulle upphandlas en gång för fyra kommuner.
      en: The same software would be tendered once for four municipalities.
    need:
      fi: Asukkaat maksavat samasta selvityksestä neljä kertaa.
      sv: Invånaren betalar fyra gånger för samma utredning.
      en: Residents pay four times for the same study.
    came-from: {statement: M26, round: R2}
    history:
      - {day: 2026-05-11, phase: draft, why: Luonnos naapureiden tapaamisesta}

  - id: TY24
    kind: action
    theme: asukas
    owner: {sector: KONS, role: {fi: viestintäpäällikkö, sv: kommunikationschefen, en: head of communications}}
    contributors: [VAKA, TEKNI]
    starts: 2026-01
    ends: 2027-12
    phase: going
    title:
      fi: Paperikirjeistä Suomi.fi-viesteihin
      sv: Från pappersbrev till Suomi.fi-meddelanden
      en: From paper letters to Suomi.fi Messages
    description:
      fi: Päätökset, laskut ja tiedotteet lähetetään ensisijaisesti Suomi.fi-viesteinä. Kirje tulee niille, joilla viestit eivät ole käytössä.
      en: Decisions, bills and notices are sent as Suomi.fi Messages first of all. Those who do not use them get a letter.
    need:
      fi: Kirje tulee viikon myöhässä ja katoaa laatikkoon.
      sv: Brevet kommer en vecka för sent och försvinner i lådan.
      en: A letter comes a week late and is lost in a drawer.
    change: renews
    stops: {fi: "Kirjeiden tulostus ja kuoritus niille, joilla viestit ovat käytössä", sv: Utskrift och kuvertering av brev till dem som har meddelandena i bruk, en: Printing and folding letters for those who use the messages}
    indicator: {text: {fi: Paperikirjeet vuodessa, sv: Pappersbrev per år, en: Paper letters a year}, unit: {fi: kirjettä, sv: brev, en: letters}, baseline: 21400, target: 9000, now: 14800, measured: 2026-09-30}
    money: {once: 11000, yearly: 5000, days: 20}
    assessed: 2026-02-02
    goals: [G1, G4]
    came-from: {text: {fi: Kansallinen muutos 2026, sv: Den nationella förändringen 2026, en: National change in 2026}}
    published: 2025-12-08
    steps:
      - {done: 2026-02-27, title: {fi: Varhaiskasvatuksen päätökset, sv: Besluten inom småbarnspedagogiken, en: Decisions of early education}}
      - {done: 2026-09-30, title: {fi: Vesilaskut, sv: Vattenräkningarna, en: Water bills}}
      - {title: {fi: Rakentamisen luvat ja tiedotteet, sv: Bygglov och meddelanden, en: Building permits and notices}}
    history:
      - {day: 2026-01-12, phase: going, now: 21400, why: Kansallinen muutos alkoi}
      - {day: 2026-09-30, now: 14800, why: Yhdeksän kuukauden luku vuodeksi laskettuna}

  - id: TY25
    kind: investment
    theme: asukas
    owner: {sector: KUVA}
    contributors: [TEKNI]
    starts: 2025-05
    ends: 2026-04
    phase: done
    title:
      fi: Etäpiste kirjastoon, sivutoimipisteestä luovutaan
      sv: Distanspunkt på biblioteket, filialkontoret läggs ned
      en: Remote service point in the library, branch office given up
    description:
      fi: Kirjastossa on rauhallinen huone, josta saa etäyhteyden kunnan ja hyvinvointialueen asiantuntijaan. Sivutoimipisteen vuokrasopimus päättyi.
      sv: På biblioteket finns ett lugnt rum med distanskontakt till kommunens och välfärdsområdets sakkunniga. Hyresavtalet för filialkontoret har upphört.
      en: The library has a quiet room with a remote link to experts of the municipality and the county. The lease of the branch office has ended.
    need:
      fi: Sivukylältä ajettiin 22 kilometriä varttitunnin asian takia.
      sv: Från byn körde man 22 kilometer för ett ärende på en kvart.
      en: From the village people drove 22 kilometres for a matter of fifteen minutes.
    change: ends
    stops: {fi: Sivutoimipiste ja sen aukiolo, sv: Filialkontoret och dess öppettider, en: The branch office and its opening hours}
    indicator: {text: {fi: Etänä hoidettujen asiointien osuus, sv: Andel ärenden som sköts på distans, en: Share of visits handled remotely}, unit: "%", baseline: 0, target: 50, now: 57, measured: 2026-10-30}
    money: {once: 14000, yearly: 3000, days: 28}
    goals: [G1, G4]
    came-from: {decision: KV-84-2024}
    published: 2024-12-02
    steps:
      - {done: 2025-10-17, title: {fi: Etähuone kirjastoon, sv: Distansrum på biblioteket, en: Remote room in the library}}
      - {done: 2026-04-24, title: {fi: Sivutoimipiste suljettu, sv: Filialkontoret stängt, en: Branch office closed}}
    history:
      - {day: 2025-05-12, phase: going, now: 0, why: Valtuusto § 84}
      - {day: 2026-04-30, phase: done, now: 44, why: Sivutoimipiste suljettu}
      - {day: 2026-10-30, now: 57, why: Mitattu kuuden kuukauden kuluttua}

"""#),
        EmbeddedFile("demo/alive.yaml", #"""
# Days that Tyrskylä named, reports that it made for meetings, and what it told those who answered.
days:
  - day: 2024-12-02
    name: {fi: Ensimmäinen digipolku hyväksyttiin, sv: Den första digistigen godkändes, en: The first digital pathway was approved}
  - day: 2025-10-27
    name: {fi: Kuntastrategia 2025–2029 hyväksyttiin, sv: Kommunstrategin 2025–2029 godkändes, en: The municipal strategy 2025–2029 was approved}
  - day: 2025-12-31
    name: {fi: Vuosi 2025 päättyi, sv: År 2025 slutade, en: The year 2025 ended}
# since: changes are told from this day on. decision: what the body decided about it.
reports:
  - {body: KH, made: 2026-06-05, meeting: 2026-06-15, since: 2025-12-08, decision: KH-118-2026}
  - {body: KV, made: 2026-11-19, meeting: 2026-12-14, since: 2026-06-05}
# Answers to findings of the last round for which nothing is done.
replies:
  - statement: M21
    day: 2026-11-02
    text:
      fi: "Kahden tunnin kehittämisaika keskeytettiin säästöpäätöksen jälkeen, eikä tilalle ole vielä mitään. Otamme asian esille, kun vuoden 2028 kehyksestä puhutaan keväällä."
      sv: "De två timmarna för utveckling avbröts efter sparbeslutet, och inget har kommit i stället. Vi tar upp saken när ramen för 2028 diskuteras på våren."
      en: "The two hours for development were paused after the savings decision, and nothing has taken their place. We bring it up when the frame for 2028 is discussed in spring."
  - statement: M22
    day: 2026-11-02
    text:
      fi: "Kunnanhallitus pienensi digikehittämisen vuoden 2026 määrärahaa, ja vuoden 2027 rahoista valtuusto päättää joulukuussa. Teemme ensin ne toimenpiteet, jotka vapauttavat aikaa tai rahaa muille."
      sv: "Kommunstyrelsen minskade anslaget för digital utveckling 2026, och om pengarna för 2027 beslutar fullmäktige i december. Vi gör först de åtgärder som frigör tid eller pengar för andra."
      en: "The municipal executive cut the 2026 appropriation for digital development, and the council decides on the money for 2027 in December. We first do what frees time or money for others."

"""#),
        EmbeddedFile("demo/benefits.yaml", #"""
# What should change, for whom, and what was measured: who pays, who gains. A measurement without its day was never made.
# Left empty on purpose: TY06 was to be measured after twelve months, TY02 never was; TY25 is measured again on 30 April 2027.
benefits:
  - key: TY01-aika
    action: TY01
    kind: time
    text: {fi: Hakemuksen käsittelyaika lyhenee, sv: Handläggningstiden för en ansökan förkortas, en: An application is handled faster}
    unit: {fi: päivää, sv: dagar, en: days}
    baseline: 11
    target: 5
    owner: {fi: varhaiskasvatuksen aluejohtaja, sv: områdeschefen för småbarnspedagogik, en: regional head of early education}
    pays: {fi: Varhaiskasvatus, sv: Småbarnspedagogiken, en: Early childhood education}
    gains: {fi: huoltajat, sv: vårdnadshavarna, en: guardians}
    written: 2024-12-02
    measurements:
      - {due: 2026-01-31, measured: 2026-01-30, value: 5, note: {fi: Toimintakertomukseen laskettu vuoden keskiarvo, sv: Årets medeltal för verksamhetsberättelsen, en: The year's average for the annual report}}
      - {due: 2027-01-31}
  - key: TY01-tyo
    action: TY01
    kind: time
    text: {fi: Työaikaa vapautuu kirjaamisesta lasten kanssa olemiseen, sv: Arbetstid frigörs från inmatning till arbete med barnen, en: Working time moves from keying to being with children}
    unit: {fi: henkilötyövuotta, sv: årsverken, en: person-years}
    baseline: 0
    target: 0.5
    pays: {fi: Varhaiskasvatus, sv: Småbarnspedagogiken, en: Early childhood education}
    gains: {fi: huoltajat, sv: vårdnadshavarna, en: guardians}
    written: 2024-12-02
    measurements:
      - {due: 2026-01-31, measured: 2026-01-30, value: 0.5}
  - key: TY06-aika
    action: TY06
    kind: time
    text: {fi: Luvan käsittelyaika lyhenee, sv: Handläggningstiden för ett lov förkortas, en: A permit is handled faster}
    unit: {fi: päivää, sv: dagar, en: days}
    baseline: 34
    owner: {fi: rakennuttamispäällikkö, sv: byggherrechefen, en: head of construction}
    pays: {fi: Tekniset palvelut, sv: De tekniska tjänsterna, en: Technical services}
    gains: {fi: rakentajat ja yritykset, sv: byggare och företag, en: builders and companies}
    written: 2024-12-02
    measurements:
      - {due: 2026-06-30}
      - {due: 2027-06-30}
  - key: TY13-valineet
    action: TY13
    kind: quality
    text: {fi: Välineet auttavat keittiöissä ja siivouksessa, sv: Verktygen är till hjälp i kök och städning, en: Tools help in kitchens and cleaning}
    pays: {fi: Ruoka- ja puhtauspalvelut, sv: Kost- och städservicen, en: Catering and cleaning}
    gains: {fi: henkilöstö, sv: personalen, en: staff}
    written: 2025-01-20
    measurements:
      - {due: 2026-10-31, measured: 2026-10-26, note: {fi: "Väittämän M09 keskiarvo nousi molemmilla kierroksilla, katso luvattu vaikutus", sv: "Medelvärdet för påstående M09 steg i båda omgångarna, se den utlovade effekten", en: "The mean of statement M09 rose in both rounds, see the claimed effect"}}
  - key: TY24-posti
    action: TY24
    kind: money
    text: {fi: Postituskulut pienenevät, sv: Portokostnaderna minskar, en: Postage costs less}
    unit: {fi: € vuodessa, sv: € per år, en: € a year}
    owner: {fi: viestintäpäällikkö, sv: kommunikationschefen, en: head of communications}
    pays: {fi: Konserni- ja hallintopalvelut, sv: Koncern- och förvaltningstjänsterna, en: Corporate and administrative services}
    gains: {fi: kunta ja asukas, sv: kommunen och invånaren, en: the municipality and the resident}
    yearly: 11900
    written: 2025-12-08
    measurements:
      - {due: 2026-09-30, measured: 2026-09-30, value: 11900, yearly: 11900, note: {fi: Yhdeksän kuukauden luku vuodeksi laskettuna, sv: Nio månaders tal omräknat till ett år, en: Nine months counted as a year}}
      - {due: 2027-09-30}
  - key: TY25-vuokra
    action: TY25
    kind: money
    text: {fi: Sivutoimipisteen vuokra jää pois, sv: Filialkontorets hyra faller bort, en: The rent of the branch office ends}
    unit: {fi: € vuodessa, sv: € per år, en: € a year}
    owner: {fi: rakennuttamispäällikkö, sv: byggherrechefen, en: head of construction}
    pays: {fi: Konserni- ja hallintopalvelut, sv: Koncern- och förvaltningstjänsterna, en: Corporate and administrative services}
    gains: {fi: kunta, sv: kommunen, en: the municipality}
    yearly: 31000
    written: 2025-05-12
    measurements:
      - {due: 2026-10-31, measured: 2026-10-30, value: 31000, yearly: 31000, note: {fi: Vuokrasopimus päättyi huhtikuussa, sv: Hyresavtalet upphörde i april, en: The lease ended in April}}
      - {due: 2027-04-30}
  - key: TY25-matka
    action: TY25
    kind: burden
    text: {fi: Asukkaan matka lyhenee, sv: Invånarens resa förkortas, en: The resident travels less}
    unit: {fi: km asiointia kohti, sv: km per ärende, en: km a visit}
    baseline: 0
    target: -22
    owner: {fi: kirjaston esihenkilö, sv: bibliotekets chef, en: head of the library}
    pays: {fi: Konserni- ja hallintopalvelut, sv: Koncern- och förvaltningstjänsterna, en: Corporate and administrative services}
    gains: {fi: asukas, sv: invånaren, en: the resident}
    written: 2025-05-12
    measurements:
      - {due: 2026-10-31, measured: 2026-10-30, value: -22}
      - {due: 2027-04-30}
  - key: TY02-murrot
    action: TY02
    kind: quality
    text: {fi: Varastettu salasana ei enää avaa kunnan järjestelmiä, sv: Ett stulet lösenord öppnar inte längre kommunens system, en: A stolen password no longer opens the municipality's systems}
    pays: {fi: Konserni- ja hallintopalvelut, sv: Koncern- och förvaltningstjänsterna, en: Corporate and administrative services}
    written: 2024-12-02
  - key: TY09-kaytto
    action: TY09
    kind: vitality
    text: {fi: Salia käytetään iltaisin enemmän, sv: Salen används mer på kvällarna, en: The hall is used more in the evenings}
    unit: "%"
    baseline: 0
    target: 20
    pays: {fi: Kulttuuri ja vapaa-aika, sv: Kultur och fritid, en: Culture and leisure}
    gains: {fi: seurat ja asukkaat, sv: föreningar och invånare, en: clubs and residents}
    written: 2025-09-01
    measurements:
      - {due: 2026-03-02, measured: 2026-03-02, value: 31}
  - key: TY09-tunnit
    action: TY09
    kind: time
    text: {fi: Vahtimestarin iltatunteja vapautuu, sv: Vaktmästarens kvällstimmar frigörs, en: Caretakers' evening hours are freed}
    unit: {fi: tuntia puolessa vuodessa, sv: timmar på ett halvt år, en: hours in half a year}
    baseline: 0
    pays: {fi: Kulttuuri ja vapaa-aika, sv: Kultur och fritid, en: Culture and leisure}
    gains: {fi: kunta, sv: kommunen, en: the municipality}
    written: 2025-09-01
    measurements:
      - {due: 2026-03-02, measured: 2026-03-02, value: 210}
  - key: TY11-laskut
    action: TY11
    kind: quality
    text: {fi: Laskuja käsitellään vähemmän käsin, sv: Färre fakturor behandlas för hand, en: Fewer invoices are handled by hand}
    unit: "%"
    baseline: 62
    target: 31
    pays: {fi: Konserni- ja hallintopalvelut, sv: Koncern- och förvaltningstjänsterna, en: Corporate and administrative services}
    gains: {fi: kunta, sv: kommunen, en: the municipality}
    written: 2025-02-10
    measurements:
      - {due: 2025-09-01, measured: 2025-09-01, value: 31, note: {fi: "Säästynyt 0,4 henkilötyövuotta siirrettiin ostojen ohjaukseen", sv: "De inbesparade 0,4 årsverkena flyttades till styrning av inköpen", en: The 0.4 person-years saved went to managing purchases}}
  - key: TY12-havikki
    action: TY12
    kind: quality
    text: {fi: Ruokaa menee vähemmän hukkaan, sv: Mindre mat går till spillo, en: Less food is wasted}
    unit: {fi: g ateriaa kohti, sv: g per måltid, en: g a meal}
    baseline: 62
    target: 46.5
    pays: {fi: Ruoka- ja puhtauspalvelut, sv: Kost- och städservicen, en: Catering and cleaning}
    gains: {fi: kunta, sv: kommunen, en: the municipality}
    written: 2025-08-11
    measurements:
      - {due: 2026-01-12, measured: 2026-01-12, value: 48, note: {fi: Vain kolme viidestä keittiöstä mittasi, sv: Bara tre av fem kök mätte, en: Only three of five kitchens measured}}

"""#),
        EmbeddedFile("demo/board.yaml", #"""
# The theme board: what each theme means here, where it should be by the end of the year, who looks after it.
# Left empty on purpose: kumppanuus has no Swedish, no target and no owner.
year: 2029
themes:
  - key: johtaminen
    meaning: {fi: "Joka toimialalla on yksi digitavoite, ja siitä puhutaan joka kuukausi.", sv: "Varje sektor har ett digitalt mål, och det talar vi om varje månad.", en: "Every sector has one digital goal, and we talk about it every month."}
    target: 3.8
    owner: {fi: Kunnanjohtaja, sv: Kommundirektören, en: Municipal manager}
    written: 2025-01-20
  - key: asenne
    meaning: {fi: "Kokeileminen on sallittua, ei poikkeus.", sv: "Att pröva är tillåtet, inte ett undantag.", en: "Trying is allowed, not an exception."}
    target: 3.8
    owner: {fi: Kulttuuri- ja vapaa-aikajohtaja, sv: Kultur- och fritidsdirektören, en: Director of culture and leisure}
    written: 2025-01-20
  - key: tyokalut
    meaning: {fi: "Ensin se, mitä meillä jo on.", sv: "Först det som vi redan har.", en: "First what we already have."}
    target: 3.8
    owner: {fi: Ict-päällikkö, sv: IKT-chefen, en: Head of IT}
    written: 2025-01-20
  - key: tieto
    meaning: {fi: Sama tieto kysytään kerran., sv: Samma uppgift frågas en gång., en: The same information is asked for only once.}
    target: 3.8
    owner: {fi: Hallintopäällikkö, sv: Förvaltningschefen, en: Head of administration}
    written: 2025-01-20
  - key: asukas
    meaning: {fi: Kylältä pitää päästä asioimaan ajamatta keskustaan., sv: Från byn ska man kunna sköta sina ärenden utan att köra till centrum., en: Villagers must be able to deal with us without driving to the centre.}
    target: 3.8
    owner: {fi: Elinvoimajohtaja, sv: Livskraftsdirektören, en: Director of economic development}
    written: 2025-01-20
  - key: osaaminen
    meaning: {fi: Kukaan ei jää yksin laitteen kanssa., sv: Ingen lämnas ensam med sin enhet., en: Nobody is left alone with a device.}
    target: 3.8
    owner: {fi: Henkilöstöpäällikkö, sv: Personalchefen, en: Head of personnel}
    written: 2025-01-20
  - key: kumppanuus
    meaning: {fi: "Emme osta yksin sitä, minkä naapuri on jo ostanut.", en: "We do not buy alone what our neighbour has already bought."}
    written: 2026-02-09
  - key: turvallisuus
    meaning: {fi: Paperi ja puhelin riittävät yhden päivän., sv: Papper och telefon räcker en dag., en: Paper and telephone will do for one day.}
    target: 4.2
    owner: {fi: Tekninen johtaja, sv: Tekniska direktören, en: Technical director}
    written: 2025-01-20

"""#),
        EmbeddedFile("demo/bodies.yaml", #"""
bodies:
  - {key: KV, name: {fi: Kunnanvaltuusto, sv: Kommunfullmäktige, en: Municipal council}, seats: 27}
  - {key: KH, name: {fi: Kunnanhallitus, sv: Kommunstyrelsen, en: Municipal executive}, seats: 9}
  - {key: SIVLTK, name: {fi: Sivistyslautakunta (suomen- ja ruotsinkielinen jaosto), sv: Bildningsnämnden (finsk- och svenskspråkig sektion), en: Education board (Finnish and Swedish sections)}, seats: 9}
  - {key: TEKNLTK, name: {fi: Tekninen lautakunta, sv: Tekniska nämnden, en: Technical board}, seats: 9}
  - {key: HYVLTK, name: {fi: Hyvinvointi- ja elinvoimalautakunta, sv: Välfärds- och livskraftsnämnden, en: Wellbeing and economic development board}, seats: 9}
  - {key: TARKLTK, name: {fi: Tarkastuslautakunta, sv: Revisionsnämnden, en: Audit committee}, seats: 5}
  - {key: JORY, name: {fi: Johtoryhmä, sv: Ledningsgruppen, en: Management team}, seats: 11}
  - {key: DIGI, name: {fi: Digiryhmä, sv: Digigruppen, en: Digital group}, seats: 9, note: {fi: Yksi yhteyshenkilö toimialaa kohti sekä viestintä, sv: En kontaktperson per sektor samt kommunikationen, en: One contact per sector and communications}}
  - {key: NUVA, name: {fi: Nuorisovaltuusto, sv: Ungdomsfullmäktige, en: Youth council}, seats: 11}
  - {key: VANH, name: {fi: Vanhusneuvosto, sv: Äldreråd, en: Older people's council}, seats: 9}
  - {key: VAMM, name: {fi: Vammaisneuvosto, sv: Råd för personer med funktionsnedsättning, en: Disability council}, seats: 7}

"""#),
        EmbeddedFile("demo/budgets.yaml", #"""
# Money by years: [once, running, person-days] planned and actual; ~ where nobody has said. In all years together the plan of an action is
# what actions.yaml says of it. The plan for 2026 is 131 000 euros in all; the savings programme (KH-214-2025) took 45 000 of it.
budgets:
  - {action: TY01, versions: [{day: 2024-12-02, years: [{year: 2024, plan: [18000, ~, 25]}, {year: 2025, plan: [6000, 6000, 10]}, {year: 2026, plan: [~, 6000, ~]}]}, {day: 2026-01-30, why: Toteuma toimintakertomukseen, years: [{year: 2024, plan: [18000, ~, 25], actual: [17200, ~, 28]}, {year: 2025, plan: [6000, 6000, 10], actual: [6400, 6000, 9]}, {year: 2026, plan: [~, 6000, ~]}]}]}
  - {action: TY02, versions: [{day: 2024-12-02, years: [{year: 2024, plan: [6000, ~, 15]}, {year: 2025, plan: [3000, 4500, 10]}, {year: 2026, plan: [~, 4500, ~]}]}, {day: 2026-01-30, why: Toteuma toimintakertomukseen, years: [{year: 2024, plan: [6000, ~, 15], actual: [6300, ~, 17]}, {year: 2025, plan: [3000, 4500, 10], actual: [2900, 4500, 12]}, {year: 2026, plan: [~, 4500, ~]}]}]}
  - {action: TY03, versions: [{day: 2024-12-02, years: [{year: 2025, plan: [0, 3500, 20]}, {year: 2026, plan: [~, 3500, 20]}]}, {day: 2026-01-30, why: Toteuma toimintakertomukseen, years: [{year: 2025, plan: [0, 3500, 20], actual: [0, 3100, 18]}, {year: 2026, plan: [~, 3500, 20]}]}]}
  - {action: TY04, versions: [{day: 2024-12-02, years: [{year: 2025, plan: [6000, 8000, 60]}, {year: 2026, plan: [~, 12000, 60]}]}, {day: 2025-11-11, why: Säästöohjelma § 214, years: [{year: 2025, plan: [6000, 8000, 60]}, {year: 2026, plan: [~, 8000, 60]}]}, {day: 2026-01-30, why: Toteuma toimintakertomukseen, years: [{year: 2025, plan: [6000, 8000, 60], actual: [6000, 7800, 66]}, {year: 2026, plan: [~, 8000, 60]}]}]}
  - {action: TY05, versions: [{day: 2024-12-02, years: [{year: 2025, plan: [5000, ~, 18]}]}, {day: 2025-06-02, why: Kokeilu päättyi, years: [{year: 2025, plan: [5000, ~, 18], actual: [4700, ~, 21]}]}]}
  - {action: TY06, versions: [{day: 2024-12-02, years: [{year: 2024, plan: [12000, ~, 18]}, {year: 2025, plan: [6000, 11000, 12]}, {year: 2026, plan: [~, 11000, ~]}]}, {day: 2026-01-30, why: Toteuma toimintakertomukseen, years: [{year: 2024, plan: [12000, ~, 18], actual: [12600, ~, 20]}, {year: 2025, plan: [6000, 11000, 12], actual: [5800, 11000, 14]}, {year: 2026, plan: [~, 11000, ~]}]}]}
  - {action: TY07, versions: [{day: 2024-12-02, years: [{year: 2025, plan: [10000, 7500, 20]}, {year: 2026, plan: [14000, 7500, 20]}, {year: 2027, plan: [4000, 7500, 15]}, {year: 2028, plan: [4000, 7500, 15]}]}, {day: 2025-11-11, why: Säästöohjelma § 214, years: [{year: 2025, plan: [10000, 7500, 20]}, {year: 2026, plan: [0, 7500, 20]}, {year: 2027, plan: [14000, 7500, 15]}, {year: 2028, plan: [8000, 7500, 15]}]}, {day: 2026-01-30, why: Toteuma toimintakertomukseen, years: [{year: 2025, plan: [10000, 7500, 20], actual: [9600, 7500, 22]}, {year: 2026, plan: [0, 7500, 20]}, {year: 2027, plan: [14000, 7500, 15]}, {year: 2028, plan: [8000, 7500, 15]}]}]}
  - {action: TY09, versions: [{day: 2025-08-25, years: [{year: 2025, plan: [5000, ~, 10]}, {year: 2026, plan: [1500, ~, 4]}]}, {day: 2026-03-02, why: Kokeilu päättyi, years: [{year: 2025, plan: [5000, ~, 10], actual: [5100, ~, 11]}, {year: 2026, plan: [1500, ~, 4], actual: [1250, ~, 4]}]}]}
  - {action: TY10, versions: [{day: 2026-03-02, years: [{year: 2026, plan: [15000, 4200, 20]}, {year: 2027, plan: [15000, 4200, 12]}, {year: 2028, plan: [8000, 4200, 8]}]}]}
  - {action: TY11, versions: [{day: 2024-12-02, years: [{year: 2025, plan: [15000, 9000, 30]}, {year: 2026, plan: [~, 9000, ~]}]}, {day: 2026-01-30, why: Toteuma toimintakertomukseen, years: [{year: 2025, plan: [15000, 9000, 30], actual: [14600, 6000, 34]}, {year: 2026, plan: [~, 9000, ~]}]}]}
  - {action: TY12, versions: [{day: 2025-06-16, years: [{year: 2025, plan: [6000, 1000, 12]}, {year: 2026, plan: [1000, 2400, 3]}]}, {day: 2026-01-30, why: Toteuma toimintakertomukseen, years: [{year: 2025, plan: [6000, 1000, 12], actual: [5900, 900, 16]}, {year: 2026, plan: [1000, 2400, 3]}]}]}
  - {action: TY13, versions: [{day: 2025-01-15, years: [{year: 2025, plan: [38000, 9000, 20]}, {year: 2026, plan: [~, 12000, ~]}]}, {day: 2025-11-11, why: Säästöohjelma § 214, years: [{year: 2025, plan: [38000, 9000, 20]}, {year: 2026, plan: [~, 9000, ~]}]}, {day: 2026-01-30, why: Toteuma toimintakertomukseen, years: [{year: 2025, plan: [38000, 9000, 20], actual: [39400, 7000, 26]}, {year: 2026, plan: [~, 9000, ~]}]}]}
  - {action: TY14, versions: [{day: 2025-06-16, years: [{year: 2025, plan: [6000, 2000, 60]}, {year: 2026, plan: [8000, 14000, 100]}, {year: 2027, plan: [4000, 5000, 80]}, {year: 2028, plan: [4000, 5000, 80]}]}, {day: 2025-11-11, why: Säästöohjelma § 214, years: [{year: 2025, plan: [6000, 2000, 60]}, {year: 2026, plan: [8000, 5000, 100]}, {year: 2027, plan: [4000, 5000, 80]}, {year: 2028, plan: [4000, 5000, 80]}]}, {day: 2026-01-30, why: Toteuma toimintakertomukseen, years: [{year: 2025, plan: [6000, 2000, 60], actual: [5200, 1800, 58]}, {year: 2026, plan: [8000, 5000, 100]}, {year: 2027, plan: [4000, 5000, 80]}, {year: 2028, plan: [4000, 5000, 80]}]}]}
  - {action: TY15, versions: [{day: 2024-12-02, years: [{year: 2025, plan: [0, 0, 410]}, {year: 2026, plan: [0, 10000, ~]}]}, {day: 2025-11-11, why: Säästöohjelma § 214 vei sijaisrahat, years: [{year: 2025, plan: [0, 0, 410]}, {year: 2026, plan: [0, 0, ~]}]}, {day: 2026-01-30, why: Toteuma toimintakertomukseen, years: [{year: 2025, plan: [0, 0, 410], actual: [0, 0, 174]}, {year: 2026, plan: [0, 0, ~]}]}]}
  - {action: TY16, versions: [{day: 2024-12-02, years: [{year: 2025, plan: [0, 0, 12], actual: [~, ~, ~]}, {year: 2026, plan: [0, 0, 12]}]}, {day: 2026-01-30, why: Toteuma toimintakertomukseen, years: [{year: 2025, plan: [0, 0, 12], actual: [0, 0, 11]}, {year: 2026, plan: [0, 0, 12]}]}]}
  - {action: TY17, versions: [{day: 2025-09-22, years: [{year: 2025, plan: [0, 0, 5]}, {year: 2026, plan: [0, 0, 10]}]}]}
  - {action: TY18, versions: [{day: 2026-02-09, years: [{year: 2026, plan: [~, 4000, 30]}, {year: 2027, plan: [~, 4000, 30]}]}]}
  - {action: TY20, versions: [{day: 2026-06-15, years: [{year: 2026, plan: [4800, ~, 22]}]}]}
  - {action: TY21, versions: [{day: 2024-12-02, years: [{year: 2025, plan: [0, 2000, 40]}, {year: 2026, plan: [~, 2000, 40]}]}, {day: 2026-01-30, why: Toteuma toimintakertomukseen, years: [{year: 2025, plan: [0, 2000, 40], actual: [0, 1900, 35]}, {year: 2026, plan: [~, 2000, 40]}]}]}
  - {action: TY22, versions: [{day: 2024-12-02, years: [{year: 2025, plan: [8000, ~, 25]}, {year: 2026, plan: [9000, 1000, 10]}]}, {day: 2025-11-11, why: Säästöohjelma § 214, years: [{year: 2025, plan: [8000, ~, 25]}, {year: 2026, plan: [4000, 1000, 10]}]}, {day: 2026-01-30, why: Toteuma toimintakertomukseen, years: [{year: 2025, plan: [8000, ~, 25], actual: [5300, ~, 19]}, {year: 2026, plan: [4000, 1000, 10]}]}]}
  - {action: TY24, versions: [{day: 2025-12-08, years: [{year: 2026, plan: [7000, 5000, 12]}, {year: 2027, plan: [4000, 5000, 8]}]}, {day: 2026-09-30, why: Toteuma tähän asti, years: [{year: 2026, plan: [7000, 5000, 12], actual: [7300, 3700, 11]}, {year: 2027, plan: [4000, 5000, 8]}]}]}
  - {action: TY25, versions: [{day: 2024-12-02, years: [{year: 2025, plan: [9400, ~, 20]}, {year: 2026, plan: [4600, 3000, 8]}]}, {day: 2026-01-30, why: Toteuma toimintakertomukseen, years: [{year: 2025, plan: [9400, ~, 20], actual: [9150, ~, 22]}, {year: 2026, plan: [4600, 3000, 8]}]}, {day: 2026-10-30, why: Toteuma tähän asti, years: [{year: 2025, plan: [9400, ~, 20], actual: [9150, ~, 22]}, {year: 2026, plan: [4600, 3000, 8], actual: [4850, 1500, 7]}]}]}

"""#),
        EmbeddedFile("demo/changes.yaml", #"""
# Changes from outside. touches: action, the day its owner was asked. Not looked at on purpose: TY19.
changes:
  - key: C1
    kind: law
    logged: 2026-01-12
    in-force: 2026-01-01
    link: https://www.eduskunta.fi/FI/vaski/HallituksenEsitys/Sivut/HE_124+2025.aspx
    title:
      fi: Sähköinen tiedoksianto on ensisijainen
      sv: Elektronisk delgivning kommer i första hand
      en: Electronic notification comes first
    text:
      fi: Viranomainen lähettää päätökset ja kirjeet ensisijaisesti sähköisesti (HE 124/2025). Paperikirjeen saa yhä se, joka ei asioi sähköisesti. Se muuttaa kaikkea, missä kunta lähettää kirjeitä.
      sv: Myndigheten skickar beslut och brev i första hand elektroniskt (RP 124/2025). Den som inte sköter ärenden elektroniskt får fortfarande pappersbrev. Det påverkar allt där kommunen skickar brev.
      en: Authorities send decisions and letters electronically first (government bill HE 124/2025). Those who do not use electronic services still get paper letters. It changes everything in which the municipality sends letters.
    touches:
      - {action: TY24, asked: 2026-01-12}
      - {action: TY19, asked: 2026-10-26}

"""#),
        EmbeddedFile("demo/cities.yaml", #"""
# The demo's survey of twenty cities: names, figures and answers are made up; fourteen answered, ten of them by name.
instrument: kaupunkikysely-1
title: {fi: "Demokaupunkien kysely 2026", sv: "Demostädernas enkät 2026", en: "Survey of the demo cities 2026"}
message:
  fi: "Verkoston kunnat hoitavat kyselyä vuorotellen, ja tänä vuonna vetäjänä on Tyrskylä. Tulokset jatkavat suurimpien kaupunkien kyselyjä vuosilta 2016–2019."
  sv: "Kommunerna i nätverket sköter enkäten turvis, och i år leds den av Tyrskylä. Resultaten fortsätter enkäterna till de största städerna 2016–2019."
  en: "The municipalities of the network run the survey in turn, and this year Tyrskylä leads. The results continue the surveys of the largest cities of 2016–2019."
opens: 2026-09-07
closes: 2026-10-09
published: 2026-10-28
# Open for whoever tries the demo; marked as practice.
practice:
  title: {fi: "Kokeile itse: kaupunkikysely", sv: "Pröva själv: stadsenkäten", en: "Try it yourself: the city survey"}
  days: 21
cities:
  - name: {fi: Aallonranta, sv: Vågstrand}
    inhabitants: 214000
    kind: urban
    language: bilingual
    consent: named
    confirmer: Kehittämisjohtaja
    answers: {C1: johto, C2: kylla, C3: kaikkia, C4: tuotannossa, C5: [asukkaat, tieto, tuottavuus], C6: [jarjestelmat, kulttuuri], C7: "64", C8: osin}
    text: "Paras päätöksemme oli lopettaa kolme rinnakkaista asiointikanavaa."
  - name: {fi: Hopealahti, sv: Silverviken}
    inhabitants: 187000
    kind: urban
    language: bilingual
    consent: named
    confirmer: Digijohtaja
    answers: {C1: kehittaminen, C2: kylla, C3: osaa, C4: tuotannossa, C5: [asukkaat, tuottavuus, tyo], C6: [aika, osaaminen, toimittajat], C7: "48", C8: osin}
    note: "Digijohtaja on aloittanut tehtävässään elokuussa 2026, joten vastuunjako on vasta asettumassa."
  - name: {fi: Kuusivaara, sv: Kuusivaara}
    inhabitants: 152000
    kind: urban
    language: finnish
    consent: named
    confirmer: Tietohallintojohtaja
    answers: {C1: tietohallinto, C2: osin, C3: osaa, C4: tuotannossa, C5: [tuottavuus, asukkaat, turvallisuus], C6: [jarjestelmat, raha], C7: "35", C8: osin}
  - name: {fi: Lumikoski, sv: Lumikoski}
    inhabitants: 131000
    kind: urban
    language: finnish
    consent: named
    confirmer: Strategiajohtaja
    answers: {C1: toimialat, C2: kylla, C3: osaa, C4: tuotannossa, C5: [asukkaat, tyo, tuottavuus], C6: [aika, kulttuuri], C7: "28", C8: osin}
    text: "Toimialojen omat kehittäjät ovat kahvihuoneessa läsnä. Se on tärkeämpää kuin järjestelmä."
  - name: {fi: Ketunlinna, sv: Ketunlinna}
    inhabitants: 118000
    kind: urban
    language: finnish
    consent: named
    confirmer: Kehittämispäällikkö
    answers: {C1: toimialat, C2: kylla, C3: kaikkia, C4: kokeiltu, C5: [asukkaat, tieto, elinvoima], C6: [osaaminen, aika], C7: "22", C8: kylla}
  - name: {fi: Sinisaari, sv: Blåholm}
    inhabitants: 104000
    kind: urban
    language: bilingual
    consent: sums
    confirmer: Hallintojohtaja
    answers: {C1: tietohallinto, C2: kylla, C3: osaa, C4: kokeiltu, C5: [tuottavuus, asukkaat, tieto], C6: [raha, jarjestelmat], C7: "18", C8: osin}
  - name: {fi: Harjukaupunki, sv: Åsstaden}
    inhabitants: 96000
    kind: urban
    language: finnish
    consent: named
    confirmer: Tietohallintopäällikkö
    answers: {C1: johto, C2: kylla, C3: osaa, C4: tuotannossa, C5: [tyo, asukkaat, tuottavuus], C6: [aika, jarjestelmat], C7: "14", C8: osin}
  - name: {fi: Merituuli, sv: Havsvinden}
    inhabitants: 88000
    kind: urban
    language: bilingual
    consent: named
    confirmer: Kehityschef
    answers: {C1: kehittaminen, C2: osin, C3: ei, C4: tuotannossa, C5: [asukkaat, tuottavuus, elinvoima], C6: [aika, osaaminen], C7: "11", C8: osin}
  - name: {fi: Suvanto, sv: Suvanto}
    inhabitants: 79000
    kind: urban
    language: finnish
    consent: named
    confirmer: Talousjohtaja
    answers: {C1: toimialat, C2: kylla, C3: osaa, C4: kokeiltu, C5: [tuottavuus, tyo, asukkaat], C6: [raha, aika], C7: "9", C8: ei}
    note: "Henkilötyövuosista puuttuvat tytäryhtiöt."
  - name: {fi: Tammipuisto, sv: Ekparken}
    inhabitants: 71000
    kind: urban
    language: bilingual
    consent: named
    confirmer: Digipäällikkö
    keyed: true
    answers: {C1: kehittaminen, C2: kylla, C3: kaikkia, C4: tuotannossa, C5: [asukkaat, tyo, tieto], C6: [osaaminen], C7: "8", C8: osin}
  - name: {fi: Kivisalmi, sv: Kivisalmi}
    inhabitants: 66000
    kind: urban
    language: finnish
    consent: sums
    confirmer: Tietohallintojohtaja
    answers: {C1: tietohallinto, C2: osin, C3: ei, C4: suunnitteilla, C5: [tuottavuus, turvallisuus, asukkaat], C6: [raha, jarjestelmat, aika], C7: "7", C8: ei}
  - name: {fi: Pohjanportti, sv: Pohjanportti}
    inhabitants: 58000
    kind: urban
    language: finnish
    consent: sums
    confirmer: Kehittämispäällikkö
    answers: {C1: toimialat, C2: osin, C3: osaa, C4: kokeiltu, C5: [asukkaat, tuottavuus, tieto], C6: [aika, johtaminen], C7: "6", C8: osin}
  - name: {fi: Saarenpää, sv: Saarenpää}
    inhabitants: 47000
    kind: semi-urban
    language: finnish
    consent: named
    confirmer: Kaupunginjohtaja
    answers: {C1: johto, C2: osin, C3: ei, C4: suunnitteilla, C5: [asukkaat, elinvoima, tuottavuus], C6: [aika, raha, osaaminen], C7: "4", C8: osin}
    text: "Pienempi kaupunki pärjää, kun se kysyy ajoissa naapurilta."
  - name: {fi: Ruskola, sv: Ruskola}
    inhabitants: 42000
    kind: urban
    language: finnish
    consent: sums
    confirmer: Hallintopäällikkö
    answers: {C1: jaettu, C2: ei, C4: ei, C5: [tuottavuus, asukkaat, tyo], C6: [raha, aika, osaaminen], C7: "2", C8: ei}
  - name: {fi: Vuorijärvi, sv: Bergträsk}
    inhabitants: 55000
    kind: urban
    language: finnish
    answers: {C1: toimialat, C2: kylla, C4: kokeiltu}
  - name: {fi: Kanervakangas, sv: Ljungheden}
    inhabitants: 51000
    kind: urban
    language: finnish
    opened: true
  - name: {fi: Lehtoranta, sv: Lundstrand}
    inhabitants: 39000
    kind: urban
    language: bilingual
  - name: {fi: Jokivarsi, sv: Jokivarsi}
    inhabitants: 36000
    kind: semi-urban
    language: finnish
    opened: true
  - name: {fi: Viimajoki, sv: Viimajoki}
    inhabitants: 33000
    kind: semi-urban
    language: finnish
  - name: {fi: Poutasalo, sv: Poutasalo}
    inhabitants: 30000
    kind: semi-urban
    language: finnish

"""#),
        EmbeddedFile("demo/decisions.yaml", #"""
# section: empty while the meeting lies ahead. money: what it did to the appropriation of a year, in euros.
# KV-71-2025 and KH-214-2025 are the October goal and its November cut.
decisions:
  - key: KH-31-2024
    body: KH
    day: 2024-02-12
    section: "31"
    kind: start
    text:
      fi: Digipolun käynnistäminen. Vetäjänä kehittämispäällikkö; katselmus kaksi kertaa vuodessa.
      sv: Digistigen startas. Utvecklingschefen leder arbetet; genomgång två gånger om året.
      en: The digital pathway is started. The head of development leads it; a review twice a year.
  - key: KV-84-2024
    body: KV
    day: 2024-12-02
    section: "84"
    kind: approval
    text:
      fi: Ensimmäinen digipolku 2025–2029 hyväksytään talousarvion yhteydessä.
      sv: Den första digistigen 2025–2029 godkänns i samband med budgeten.
      en: The first digital pathway 2025–2029 is approved with the budget.
  - key: JORY-14-2025
    body: JORY
    day: 2025-05-26
    section: "14"
    kind: verdict
    actions: [TY05]
    text:
      fi: Neuvontabottikokeilu lopetetaan.
      sv: Försöket med chattbot avslutas.
      en: The chatbot pilot is stopped.
  - key: KV-71-2025
    body: KV
    day: 2025-10-27
    section: "71"
    kind: approval
    goals: [G1, G2, G3, G4, G5]
    text:
      fi: "Kuntastrategia 2025–2029; tavoite G1 ”Arki sujuu ajasta ja paikasta riippumatta”."
      sv: "Kommunstrategin 2025–2029; mål G1 ”Vardagen löper oberoende av tid och plats”."
      en: "Municipal strategy 2025–2029; goal G1 “Everyday life runs whatever the time and place”."
  - key: KH-214-2025
    body: KH
    day: 2025-11-10
    section: "214"
    kind: savings
    goals: [G1]
    actions: [TY07, TY15]
    money: {year: 2026, from: 176000, to: 131000}
    text:
      fi: "Säästöohjelma: digikehittämisen määräraha 2026 alennetaan 176 000 eurosta 131 000 euroon."
      sv: "Sparprogram: anslaget för digital utveckling 2026 sänks från 176 000 euro till 131 000 euro."
      en: "Savings programme: the 2026 appropriation for digital development is cut from €176,000 to €131,000."
  - key: KV-92-2025
    body: KV
    day: 2025-12-08
    section: "92"
    kind: budget
    goals: [G1]
    text:
      fi: Talousarvio 2026 (digikehittäminen 131 000 €).
      sv: Budgeten 2026 (digital utveckling 131 000 €).
      en: Budget 2026 (digital development €131,000).
  - key: JORY-6-2026
    body: JORY
    day: 2026-03-02
    section: "6"
    kind: verdict
    actions: [TY09, TY10]
    text:
      fi: Avaimettomuus laajennetaan liikuntasalista koko kuntaan.
      sv: Försöket med idrottssal utan nyckel utvidgas till hela kommunen.
      en: The keyless sports hall is scaled to the whole municipality.
  - key: KH-118-2026
    body: KH
    day: 2026-06-15
    section: "118"
    kind: review
    actions: [TY22]
    text:
      fi: Puolivuotiskatsaus merkitään tiedoksi; varatapojen viivästyksestä pyydetään selvitys syyskuuhun mennessä.
      sv: Halvårsöversikten antecknas för kännedom; en redogörelse för förseningen av reservrutinerna begärs till september.
      en: The half-year review is noted; a report on the delay of the fallback routines is requested by September.
  - key: JORY-2026-12
    body: JORY
    day: 2026-12-14
    section: ""
    kind: verdict
    actions: [TY20]
    text:
      fi: Päätös tekoälyavustajasta.
      sv: Beslut om AI-assistenten.
      en: A decision on the AI assistant.

"""#),
        EmbeddedFile("demo/effects.yaml", #"""
# Effects that were claimed beforehand, and what the rounds say. verdict: moved, not-distinct or worse; figures are the story's means.
# said: the day on which it was claimed, before the round `to` opened.
effects:
  - {action: TY13, statement: M09, group: staff, sector: RUOKA, claimed: 0.5, from: R1, to: R2, said: 2025-01-20, verdict: moved, means: [2.5, 3.1, 3.4], people: [20, 37, 43]}
  - {action: TY03, statement: M28, group: staff, claimed: 0.5, from: R1, to: R3, said: 2025-02-03, verdict: moved, means: [2.6, 3.1, 3.6]}
  - {action: TY17, statement: M04, group: staff, claimed: 0.4, from: R1, to: R3, said: 2025-11-03, verdict: moved, means: [2.3, 2.4, 2.8]}
  - {action: TY14, statement: M20, group: staff, claimed: 0.2, from: R1, to: R3, said: 2025-09-01, verdict: moved, means: [3.5, 3.6, 3.7]}
  - {action: TY21, statement: M13, group: management, claimed: 0.8, from: R1, to: R3, said: 2025-01-20, verdict: moved, means: [2.4, 2.9, 3.6]}
  - {action: TY18, statement: M17, group: elected, claimed: 0.3, from: R1, to: R3, said: 2026-03-02, verdict: not-distinct, means: [2.7, 2.6, 3.0], people: [18, 20, 23], note: {fi: Valtuusto vaihtui välissä, sv: Fullmäktige byttes emellan, en: The council changed in between}}
  - {action: TY15, statement: M21, group: staff, claimed: 0.3, from: R1, to: R3, said: 2025-01-20, verdict: worse, means: [2.4, 2.5, 2.2], note: {fi: Keskeytettiin säästöpäätöksen jälkeen, sv: Avbröts efter sparbeslutet, en: Paused after the savings decision}, noted: 2026-01-12}

"""#),
        EmbeddedFile("demo/findings.yaml", #"""
# Findings of R3 that were pinned. {1}, {2} stand for the figures below, as the release gives them; expected is what the story says.
findings:
  - kind: gap
    theme: johtaminen
    statement: M02
    sentence:
      fi: "Johto ja henkilöstö näkevät strategian eri tavoin ({1} ja {2})"
      sv: "Ledningen och personalen ser strategin olika ({1} och {2})"
      en: "Management and staff see the strategy differently ({1} and {2})"
    figures:
      - {group: management, round: R3, expected: 4.3}
      - {group: staff, round: R3, expected: 3.1}
    leads-to: {action: TY16}
  - kind: drop
    theme: osaaminen
    statement: M21
    sentence:
      fi: "Kehittämiselle ei ole aikaa, ja suunta on alaspäin ({1})"
      sv: "Det finns inte tid för utveckling och riktningen är nedåt ({1})"
      en: "There is no time for development, and the trend is down ({1})"
    figures:
      - {group: staff, round: R3, expected: 2.2}
    leads-to: {action: TY15, note: {fi: "Keskeytettiin säästöpäätöksen jälkeen, eikä tilalle ole päätetty muuta.", sv: "Avbröts efter sparbeslutet, och inget annat har beslutats i stället.", en: "Paused after the savings decision; nothing else has been decided in its place."}}
  - kind: rise
    theme: turvallisuus
    statement: M28
    sentence:
      fi: "Tietoturvan ensiapu on opittu ({1} → {2})"
      sv: "Första hjälpen i informationssäkerhet sitter ({1} → {2})"
      en: "Security first aid has been learned ({1} → {2})"
    figures:
      - {group: staff, round: R1, expected: 2.6}
      - {group: staff, round: R3, expected: 3.6}
    leads-to: {action: TY03}
  - kind: drop
    theme: kumppanuus
    statement: M24
    sentence:
      fi: "Toimialojen ja tietohallinnon yhteistyö heikkenee (2024: {1} → 2026: {2})"
      sv: "Samarbetet mellan sektorerna och informationsförvaltningen försvagas (2024: {1} → 2026: {2})"
      en: "Cooperation between sectors and IT is weakening (2024: {1} → 2026: {2})"
    figures:
      - {group: staff, round: R1, expected: 2.7}
      - {group: staff, round: R3, expected: 2.4}
    leads-to: {note: {fi: Otetaan puheeksi toimialojen ja tietohallinnon yhteisessä kokouksessa., sv: Tas upp på sektorernas och informationsförvaltningens gemensamma möte., en: To be taken up in the joint meeting of the sectors and IT.}}
  - kind: drop
    theme: osaaminen
    statement: M22
    sentence:
      fi: "Rahat eivät riitä siihen, mitä strategia lupaa (johto 2025: {1} → 2026: {2})"
      sv: "Pengarna räcker inte till det strategin utlovar (ledningen 2025: {1} → 2026: {2})"
      en: "The money does not cover what the strategy promises (management 2025: {1} → 2026: {2})"
    figures:
      - {group: management, round: R2, expected: 3.0}
      - {group: management, round: R3, expected: 2.3}
    leads-to: {decision: KH-214-2025}
  - kind: weakness
    theme: osaaminen
    statement: M23
    sentence:
      fi: "Digiasiat ovat yhden ihmisen varassa ({1})"
      sv: "De digitala frågorna hänger på en enda person ({1})"
      en: "Digital matters hang on one person ({1})"
    figures:
      - {group: staff, round: R3, expected: 2.5}

"""#),
        EmbeddedFile("demo/goals.yaml", #"""
goals:
  - {code: G1, name: {fi: Arki sujuu ajasta ja paikasta riippumatta, sv: Vardagen löper oberoende av tid och plats, en: Everyday life runs whatever the time and place}}
  - {code: G2, name: {fi: "Kotikunta, johon halutaan muuttaa ja jossa yritys kasvaa", sv: En hemkommun dit man vill flytta och där företag växer, en: A home people want to move to and where companies grow}}
  - {code: G3, name: {fi: Osaava ja hyvinvoiva henkilöstö, sv: Kunnig och välmående personal, en: Skilled staff who are doing well}}
  - {code: G4, name: {fi: Talous tasapainossa, sv: Ekonomi i balans, en: Balanced finances}}
  - {code: G5, name: {fi: Turvallinen ja varautunut kunta, sv: En trygg och förberedd kommun, en: A safe and prepared municipality}}

"""#),
        EmbeddedFile("demo/ideas.yaml", #"""
# Ideas of residents. Left empty on purpose: number 5 has no answer.
ideas:
  - code: 1
    sent: 2025-03-04
    title: {fi: Verkkolaskun voisi tilata tekstiviestillä, sv: E-fakturan kunde beställas per sms, en: E-invoices could be ordered by text message}
    text: {fi: "En muista tunnuksia, mutta puhelin on aina mukana.", sv: "Jag minns inte koderna, men telefonen är alltid med.", en: "I do not remember my codes, but I always have my phone."}
    answered: 2025-03-24
    answer:
      fi: Emme ota tätä käyttöön. Verkkolasku tilataan omasta pankista, emmekä voi tunnistaa tilaajaa tekstiviestistä. Neuvomme tilauksessa puhelimitse ja kirjaston digituessa.
      sv: Vi tar inte i bruk det här. E-fakturan beställs i den egna banken och vi kan inte identifiera beställaren med ett sms. Vi hjälper till per telefon och i bibliotekets digitala stöd.
      en: We will not take this into use. E-invoices are ordered in your own bank, and we cannot tell from a text message who is ordering. We help by telephone and at the library's digital support.
  - code: 3
    sent: 2025-05-12
    title: {fi: Saliin ilman avainta, sv: Till salen utan nyckel, en: To the hall without a key}
    text: {fi: "Avain pitää hakea ennen neljää, ja me pelaamme kahdeksalta.", sv: "Nyckeln ska hämtas före fyra, och vi spelar klockan åtta.", en: "The key must be fetched before four, and we play at eight."}
    answered: 2025-06-09
    answer:
      fi: Kiitos, tästä tulee kokeilu.
      sv: Tack, av det här blir det ett försök.
      en: Thank you, this becomes a pilot.
    leads-to: TY09
  - code: 5
    sent: 2026-10-02
    title: {fi: Koulukyydit kartalle, sv: Skolskjutsarna på kartan, en: School transport on the map}
    text: {fi: "Näkisi, missä lapsen kyyti menee.", sv: "Då ser man var barnets skjuts är.", en: "One could see where the child's ride is."}

"""#),
        EmbeddedFile("demo/needs.yaml", #"""
# Needs of residents. answered-by: actions that name the need. merged-into: says the same as another.
# Left without an action on purpose: N7. Idea 5 has not become a need.
needs:
  - key: N1
    written: 2025-01-15
    source: frontline
    theme: osaaminen
    heard: 58
    harm: 3
    public: true
    title: {fi: En osaa hoitaa asioita verkossa yksin, sv: Jag kan inte sköta ärenden på nätet ensam, en: I cannot do things online by myself}
    text:
      fi: Kirjastossa ja sivutoimipisteessä autetaan joka päivä jotakuta, jolla on laite mutta ei varmuutta. Moni pelkää painavansa väärin.
      sv: På biblioteket och filialkontoret får varje dag någon hjälp som har en enhet men inte är säker. Många är rädda att trycka fel.
      en: The library and the branch office help somebody every day who has a device but not the confidence. Many are afraid of pressing the wrong thing.
    answered-by: [TY04]
  - key: N2
    written: 2025-02-10
    source: frontline
    theme: asukas
    heard: 46
    harm: 3
    public: true
    title: {fi: Kylältä pitää ajaa keskustaan pienenkin asian takia, sv: Från byn måste man köra till centrum också i små ärenden, en: One has to drive from the village to the centre for the smallest thing}
    text:
      fi: Matka on 20–35 kilometriä suuntaansa, eikä bussi kulje iltapäivällä.
      sv: Vägen är 20–35 kilometer i en riktning, och bussen går inte på eftermiddagen.
      en: It is 20–35 kilometres each way, and there is no bus in the afternoon.
    answered-by: [TY25]
  - key: N3
    written: 2025-03-03
    source: frontline
    theme: osaaminen
    heard: 12
    harm: 2
    public: true
    merged-into: N1
    merged: 2025-04-07
    title: {fi: Kirjastossa jonotetaan tietokoneapua, sv: På biblioteket köar man för datorhjälp, en: People queue at the library for help with computers}
  - key: N4
    written: 2025-06-09
    source: idea
    idea: 3
    theme: asukas
    heard: 14
    harm: 2
    public: true
    title: {fi: Salin avain pitää hakea virka-aikana, sv: Nyckeln till salen måste hämtas på tjänstetid, en: The key to the hall must be fetched in office hours}
    text:
      fi: Avain pitää hakea ennen neljää, ja me pelaamme kahdeksalta.
      sv: Nyckeln ska hämtas före fyra, och vi spelar klockan åtta.
      en: The key must be fetched before four, and we play at eight.
    answered-by: [TY09, TY10]
  - key: N5
    written: 2025-09-15
    source: feedback
    theme: asukas
    heard: 21
    harm: 2
    public: true
    title: {fi: Muuttaja kertoo samat tiedot seitsemään paikkaan, sv: Den som flyttar ger samma uppgifter på sju ställen, en: Somebody who moves tells the same thing in seven places}
    text:
      fi: Päiväkoti, koulu, kirjasto, vesi, jäte, pysäköinti ja harrastukset kysyvät kaikki erikseen.
      sv: Daghem, skola, bibliotek, vatten, avfall, parkering och hobbyer frågar alla var för sig.
      en: Daycare, school, library, water, waste, parking and hobbies all ask separately.
    answered-by: [TY19]
  - key: N6
    written: 2025-11-17
    source: feedback
    theme: asukas
    heard: 33
    harm: 1
    public: true
    title: {fi: "Kirje tulee paperilla, vaikka hoidan muut asiat puhelimella", sv: Brevet kommer på papper fast jag sköter allt annat med telefonen, en: The letter comes on paper though I do everything else on my phone}
    answered-by: [TY24]
  - key: N7
    written: 2026-04-20
    source: frontline
    theme: asukas
    heard: 9
    harm: 2
    public: true
    title: {fi: Ruotsinkielisiä lomakkeita on vaikea löytää ja ymmärtää, sv: De svenska blanketterna är svåra att hitta och förstå, en: Forms in Swedish are hard to find and to understand}
  - key: N8
    written: 2025-03-25
    source: idea
    idea: 1
    theme: asukas
    heard: 2
    harm: 1
    public: true
    title: {fi: Verkkolaskun tilaaminen on hankalaa ilman pankkitunnuksia, sv: Det är svårt att beställa e-faktura utan bankkoder, en: It is hard to order e-invoices without bank codes}
    declined:
      fi: Verkkolasku tilataan omasta pankista, emmekä voi tunnistaa tilaajaa muuten. Neuvomme tilauksessa puhelimitse ja kirjaston digituessa.
      sv: E-fakturan beställs i den egna banken, och vi kan inte identifiera beställaren på annat sätt. Vi hjälper till per telefon och i bibliotekets digitala stöd.
      en: E-invoices are ordered in one's own bank, and we cannot tell otherwise who is ordering. We help by telephone and at the library's digital support.
  - key: N9
    written: 2025-02-03
    source: frontline
    theme: asukas
    heard: 11
    harm: 3
    public: false
    title: {fi: Vuorotyöläinen ei saa päiväkodin kansliaa kiinni, sv: Den som jobbar skift får inte tag på daghemmets kansli, en: Shift workers cannot reach the daycare office}
    answered-by: [TY01, TY05]

"""#),
        EmbeddedFile("demo/organisation.yaml", ##"""
# Tyrskylä: the demo municipality. Fictional; people appear as role titles only.
# Euros, days and figures are plausible, not measured. The story is told on story-day.
story-day: 2026-11-20
slug: tyrskyla
name: {fi: Tyrskylän kunta, sv: Tyrskylä kommun, en: Municipality of Tyrskylä}
languages: [fi, sv]
wording: municipality
accent: "#0b5f66"
contact: digi@tyrskyla.example
zone: Europe/Helsinki
credit:
  fi: Tyrskylä on keksitty kunta. Nimi on peräisin Kuntaliiton Tyrskylä-aineistosta; kaikki muu on Digipolku-projektin.
  sv: Tyrskylä är en påhittad kommun. Namnet kommer från Kommunförbundets Tyrskylä-material; allt annat är Digipolku-projektets.
  en: Tyrskylä is an invented municipality. The name comes from the Tyrskylä material of the Association of Finnish Municipalities; all else is the Digipolku project's.

inhabitants: 9000
facts:
  - {fi: 26 % asukkaista on alle 18-vuotiaita ja 21 % yli 65-vuotiaita, sv: 26 % av invånarna är under 18 år och 21 % över 65 år, en: 26% of the residents are under 18 and 21% over 65}
  - {fi: Kasvava työmatkakylä ja kaksi pienempää kylää 20–35 kilometrin päässä, sv: En växande pendlarby och två mindre byar på 20–35 kilometers avstånd, en: A growing commuter village and two smaller villages 20–35 kilometres away}
  - {fi: 11 % asukkaista on ruotsinkielisiä, sv: 11 % av invånarna är svenskspråkiga, en: 11% of the residents speak Swedish}
not-here:
  - {fi: Sosiaali- ja terveyspalvelut sekä pelastustoimi ovat hyvinvointialueella vuodesta 2023, sv: Social- och hälsovården och räddningsväsendet har skötts av välfärdsområdet sedan 2023, en: Social and health care and rescue have been in the wellbeing services county since 2023}
  - {fi: Työvoimapalvelut ovat naapurikaupungin johtamalla työllisyysalueella vuodesta 2025, sv: Arbetskraftsservicen har skötts av ett sysselsättningsområde under ledning av grannstaden sedan 2025, en: Employment services have been in the employment area led by the neighbouring town since 2025}
strategy:
  name: {fi: Arki sujuu Tyrskylässä 2025–2029, sv: Vardagen löper i Tyrskylä 2025–2029, en: Everyday life runs smoothly in Tyrskylä 2025–2029}
  values:
    - {fi: asukas ensin, sv: invånaren först, en: the resident first}
    - {fi: rohkeus, sv: mod, en: courage}
    - {fi: yhdessä, sv: tillsammans, en: together}

# staff: people at year end, the management group not counted. response: per cent in rounds R1, R2, R3.
# offsets are added to the staff's means, theme by theme; three figures are R1, R2, R3.
sectors:
  - key: VAKA
    name: {fi: Varhaiskasvatus, sv: Småbarnspedagogik, en: Early childhood education}
    staff: 170
    supervisors: 9
    mode: group-link
    response: [38, 46, 52]
    offsets: {johtaminen: -0.1, asenne: 0.1, tyokalut: -0.1, tieto: 0, asukas: 0.1, osaaminen: -0.1, kumppanuus: -0.1, turvallisuus: 0}
  - key: KOULU
    name: {fi: Perusopetus ja lukio, sv: Grundläggande utbildning och gymnasium, en: Basic education and upper secondary school}
    staff: 230
    supervisors: 10
    mode: personal
    response: [40, 47, 53]
    offsets: {johtaminen: -0.1, asenne: -0.1, tyokalut: 0.2, tieto: 0, asukas: -0.1, osaaminen: 0.1, kumppanuus: -0.1, turvallisuus: -0.1}
  - key: KUVA
    name: {fi: Kulttuuri ja vapaa-aika, sv: Kultur och fritid, en: Culture and leisure}
    staff: 38
    supervisors: 4
    mode: personal
    response: [58, 63, 71]
    offsets: {johtaminen: 0.2, asenne: 0.3, tyokalut: 0.1, tieto: 0, asukas: 0.4, osaaminen: 0.1, kumppanuus: 0.1, turvallisuus: -0.1}
  - key: TEKNI
    name: {fi: Tekniset palvelut, sv: Tekniska tjänster, en: Technical services}
    staff: 62
    supervisors: 6
    mode: group-link
    response: [42, 47, 55]
    offsets: {johtaminen: 0, asenne: -0.1, tyokalut: 0.1, tieto: 0.3, asukas: -0.1, osaaminen: 0, kumppanuus: 0.2, turvallisuus: 0}
  - key: RUOKA
    name: {fi: Ruoka- ja puhtauspalvelut, sv: Kost- och städservice, en: Catering and cleaning}
    staff: 84
    supervisors: 4
    mode: group-link
    response: [24, 44, 51]
    offsets: {johtaminen: -0.3, asenne: -0.1, tyokalut: [-0.7, -0.3, -0.1], tieto: -0.3, asukas: -0.1, osaaminen: -0.3, kumppanuus: -0.1, turvallisuus: -0.2}
  - key: ELINV
    name: {fi: Elinvoima ja työllisyys, sv: Livskraft och sysselsättning, en: Economic development and employment}
    staff: 24
    supervisors: 2
    mode: personal
    response: [67, 71, 75]
    offsets: {johtaminen: 0.4, asenne: 0.4, tyokalut: 0.2, tieto: 0.1, asukas: 0.3, osaaminen: 0.2, kumppanuus: 0.4, turvallisuus: 0.1}
  - key: KONS
    name: {fi: Konserni- ja hallintopalvelut, sv: Koncern- och förvaltningstjänster, en: Corporate and administrative services}
    staff: 32
    supervisors: 3
    mode: personal
    response: [75, 78, 84]
    offsets: {johtaminen: 0.7, asenne: 0.2, tyokalut: 0.4, tieto: 0.3, asukas: 0, osaaminen: 0.4, kumppanuus: 0.4, turvallisuus: 0.7}
without-email:
  fi: Vuonna 2024 suurimmalla osalla ruoka- ja puhtauspalveluista sekä osalla varhaiskasvatuksesta ja teknisistä palveluista ei ollut omaa sähköpostia. He vastasivat QR-julisteesta puhelimella; siksi ruoka- ja puhtauspalvelujen vastausosuus nousi 2025.
  sv: År 2024 hade största delen av kost- och städservicen och en del av småbarnspedagogiken och de tekniska tjänsterna ingen egen e-post. De svarade med telefonen via en QR-affisch; därför steg svarsprocenten i kost- och städservicen 2025.
  en: In 2024 most of catering and cleaning and part of early childhood education and technical services had no e-mail of their own. They answered by telephone from a QR poster; that is why the response rate of catering and cleaning rose in 2025.

management:
  people: 18
  mode: personal
  roles:
    - {title: {fi: kunnanjohtaja, sv: kommundirektör, en: municipal manager}}
    - {title: {fi: toimialajohtaja, sv: sektordirektör, en: sector manager}, people: 7}
    - {title: {fi: hallintopäällikkö, sv: förvaltningschef, en: head of administration}}
    - {title: {fi: talouspäällikkö, sv: ekonomichef, en: head of finance}}
    - {title: {fi: henkilöstöpäällikkö, sv: personalchef, en: head of personnel}}
    - {title: {fi: viestintäpäällikkö, sv: kommunikationschef, en: head of communications}}
    - {title: {fi: ict-päällikkö, sv: IKT-chef, en: head of IT}}
    - {title: {fi: "kehittämispäällikkö, digivastaava tunnin viikossa", sv: "utvecklingschef, digiansvarig en timme i veckan", en: "head of development, digi lead one hour a week"}}
    - {title: {fi: rehtori, sv: rektor, en: head teacher}, people: 2}
    - {title: {fi: varhaiskasvatuksen aluejohtaja, sv: regional chef för småbarnspedagogiken, en: area manager of early childhood education}}
    - {title: {fi: rakennuttamispäällikkö, sv: byggherrechef, en: construction manager}}
elected:
  people: 35
  mode: personal
  councillors: 27
  others: 8
  note:
    fi: 27 valtuutettua ja 8 hallituksen tai lautakuntien jäsentä. Uusi valtuusto aloitti 1.6.2025; ensimmäiseen kierrokseen vastasi edellinen.
    sv: 27 fullmäktigeledamöter och 8 medlemmar av styrelsen eller nämnderna. Det nya fullmäktige tillträdde 1.6.2025; den första omgången besvarades av det förra.
    en: 27 councillors and 8 members of the executive or boards. The new council began on 1 June 2025; the first round was answered by the old one.

# Who signs in to the demo, one a role.
accounts:
  - {role: admin, title: {fi: Ict-päällikkö, sv: IKT-chef, en: Head of IT}}
  - {role: lead, title: {fi: Kehittämispäällikkö, sv: Utvecklingschef, en: Head of development}}
  - {role: owner, sector: TEKNI, title: {fi: Tekninen johtaja, sv: Teknisk direktör, en: Technical director}}
  - {role: contributor, title: {fi: Viestintäpäällikkö, sv: Kommunikationschef, en: Head of communications}}
  - {role: viewer, title: {fi: Valtuutettu, sv: Fullmäktigeledamot, en: Councillor}}
  - {role: auditor, title: {fi: Tarkastuslautakunnan puheenjohtaja, sv: Revisionsnämndens ordförande, en: Chair of the audit committee}}

year:
  - months: [1]
    what: {fi: Mitatut hyödyt toimintakertomukseen, sv: Uppmätt nytta in i verksamhetsberättelsen, en: Measured benefits into the annual report}
  - months: [3]
    what: {fi: Tilinpäätös ja tietotilinpäätös kunnanhallitukselle, sv: Bokslutet och databokslutet till kommunstyrelsen, en: Accounts and data balance sheet to the executive}
  - months: [5, 6]
    what: {fi: "Mikä muuttui, ja talousarvion kehys", sv: "Vad som förändrats, och budgetramen", en: "What changed, and the budget frame"}
  - months: [9, 10]
    what: {fi: Kolmenkymmenen väittämän kysely, sv: Enkäten med trettio påståenden, en: The round of thirty statements}
  - months: [10]
    what: {fi: "Kahden viikon kuluessa sulkemisesta toimialojen kokoukset: te sanoitte, me teimme", sv: "Inom två veckor efter stängningen sektorernas möten: ni sade, vi gjorde", en: "Within two weeks of closing, sector meetings: you said, we did"}
  - months: [11]
    what: {fi: Valtuusto näkee tulokset ja polun talousarvion yhteydessä, sv: Fullmäktige ser resultaten och stigen i samband med budgeten, en: The council sees results and pathway with the budget}
  - months: [2]
    what: {fi: "Kahdeksan väittämän pulssi, vain jos henkilöstö on nähnyt, mitä edellisestä seurasi", sv: "Pulsen med åtta påståenden, endast om personalen har sett vad den förra ledde till", en: "A pulse of eight, only if staff have seen what came of the last round"}

"""##),
        EmbeddedFile("demo/rounds.yaml", #"""
# Three rounds of the thirty statements. Means are targets of the seeded simulation, in the order R1, R2, R3:
# what comes out lies within 0.1 for the staff and 0.2 for the small groups.
instrument: instruments/muutosvalmius-1.yaml
k: 5
variables: [group, sector]
rounds:
  - key: R1
    name: {fi: Muutosvalmius 2024, sv: Förändringsberedskap 2024, en: Change readiness 2024}
    opens: 2024-09-30
    closes: 2024-10-20
    answers: {staff: 265, management: 16, elected: 18}
  - key: R2
    name: {fi: Muutosvalmius 2025, sv: Förändringsberedskap 2025, en: Change readiness 2025}
    opens: 2025-09-29
    closes: 2025-10-19
    answers: {staff: 318, management: 17, elected: 20}
  - key: R3
    name: {fi: Muutosvalmius 2026, sv: Förändringsberedskap 2026, en: Change readiness 2026}
    opens: 2026-09-28
    closes: 2026-10-18
    answers: {staff: 359, management: 17, elected: 23}

# Per person an intercept, per answer a deviation, both normal with these standard deviations; rounded and kept within 1…5.
# "Don't know" is drawn first; unfinished: per cent of sheets that stop after two thirds.
simulation:
  seed: 20261120
  person: 0.35
  answer: {staff: 0.85, management: 0.65, elected: 0.8}
  unfinished: 4

# Per cent of don't know: the staff's figure stands at each statement for R1 and falls by this much each round.
dont-know:
  staff-falls: 2
  management: 3
  management-statements: {M13: 10, M23: 10, M25: 10}
  elected: [7, 15, 7]

# A group without means is not asked.
statements:
  M01: {staff: [2.9, 3.0, 3.3], management: [4.0, 4.1, 4.3], dont-know: 12}
  M02: {staff: [2.7, 2.8, 3.1], management: [4.1, 4.2, 4.3], elected: [3.5, 3.0, 3.4], dont-know: 9}
  M03: {staff: [2.8, 2.9, 3.1], management: [3.6, 3.7, 3.9], dont-know: 18}
  M04: {staff: [2.3, 2.4, 2.8], management: [3.2, 3.3, 3.7], elected: [2.4, 2.3, 2.9], dont-know: 16}
  M05: {staff: [3.1, 3.2, 3.4], management: [3.9, 4.0, 4.1], elected: [3.4, 3.3, 3.5], dont-know: 6}
  M06: {staff: [2.5, 2.7, 3.1], management: [3.3, 3.4, 3.7], dont-know: 19}
  M07: {staff: [3.9, 3.9, 3.9], management: [4.4, 4.3, 4.4], elected: [4.1, 4.1, 4.1], dont-know: 3}
  M08: {management: [3.4, 3.6, 3.7], elected: [3.1, 3.0, 3.3]}
  M09: {staff: [3.2, 3.4, 3.5], management: [3.7, 3.8, 3.8], elected: [3.6, 3.5, 3.7], dont-know: 2}
  M10: {management: [3.3, 3.5, 3.6]}
  M11: {staff: [3.4, 3.7, 3.9], elected: [3.3, 3.0, 3.6], dont-know: 2}
  M12: {staff: [2.9, 3.0, 3.1], management: [3.5, 3.5, 3.6], elected: [3.0, 2.8, 3.2], dont-know: 4}
  M13: {management: [2.4, 2.9, 3.6]}
  M14: {staff: [2.6, 2.7, 2.8], management: [2.8, 2.9, 3.0], dont-know: 21}
  M15: {management: [3.0, 3.0, 3.1], elected: [3.3, 3.2, 3.3]}
  M16: {staff: [3.2, 3.2, 3.3], management: [3.8, 3.8, 3.9], elected: [3.3, 3.3, 3.4], dont-know: 11}
  M17: {staff: [2.8, 2.9, 3.1], management: [3.4, 3.4, 3.5], elected: [2.7, 2.6, 3.0], dont-know: 17}
  M18: {staff: [2.7, 2.8, 3.0], management: [3.3, 3.4, 3.6], dont-know: 16}
  M19: {staff: [3.9, 3.9, 4.0], elected: [3.4, 3.4, 3.5], dont-know: 12}
  M20: {staff: [3.5, 3.6, 3.7], management: [4.0, 4.1, 4.1], elected: [3.4, 3.6, 3.7], dont-know: 1}
  M21: {staff: [2.4, 2.5, 2.2], management: [3.1, 3.2, 2.8], dont-know: 7}
  M22: {management: [2.9, 3.0, 2.3], elected: [3.1, 3.1, 2.6]}
  M23: {staff: [2.5, 2.4, 2.5], management: [2.3, 2.3, 2.5], dont-know: 22}
  M24: {staff: [2.7, 2.6, 2.4], management: [3.6, 3.5, 3.3], dont-know: 20}
  M25: {management: [3.1, 3.0, 2.8]}
  M26: {staff: [3.1, 3.1, 3.2], management: [3.7, 3.7, 3.8], elected: [3.5, 3.4, 3.6], dont-know: 24}
  M27: {management: [2.8, 3.2, 3.7], elected: [3.1, 2.9, 3.3]}
  M28: {staff: [2.6, 3.1, 3.6], management: [3.8, 4.1, 4.3], elected: [2.9, 2.9, 3.3], dont-know: 3}
  M29: {staff: [3.0, 3.0, 3.2], management: [3.3, 3.3, 3.5], dont-know: 10}
  M30: {management: [3.4, 3.6, 3.9]}

# What the means above come to: theme scores by group, and the widest gap between staff and management in R3.
themes:
  johtaminen: {staff: [2.7, 2.8, 3.1], management: [3.7, 3.8, 4.1], elected: [3.0, 2.7, 3.2], gap: {statement: M02, points: 1.2}}
  asenne: {staff: [3.2, 3.3, 3.5], management: [3.8, 3.8, 4.0], elected: [3.5, 3.5, 3.6], gap: {statement: M05, points: 0.7}}
  tyokalut: {staff: [3.3, 3.6, 3.7], management: [3.5, 3.7, 3.7], elected: [3.5, 3.3, 3.7], gap: {statement: M09, points: 0.3}}
  tieto: {staff: [2.8, 2.9, 3.0], management: [2.9, 3.1, 3.3], elected: [3.2, 3.0, 3.3], gap: {statement: M12, points: 0.5}}
  asukas: {staff: [3.2, 3.2, 3.4], management: [3.5, 3.5, 3.7], elected: [3.1, 3.1, 3.3], gap: {statement: M16, points: 0.6}}
  osaaminen: {staff: [2.8, 2.8, 2.8], management: [3.1, 3.2, 2.9], elected: [3.3, 3.4, 3.2], gap: {statement: M20, points: 0.4}}
  kumppanuus: {staff: [2.9, 2.9, 2.8], management: [3.5, 3.4, 3.3], elected: [3.5, 3.4, 3.6], gap: {statement: M26, points: 0.6}}
  turvallisuus: {staff: [2.8, 3.1, 3.4], management: [3.3, 3.6, 3.9], elected: [3.0, 2.9, 3.3], gap: {statement: M28, points: 0.7}}

# An open pulse that a visitor can answer at once.
open-pulse:
  name: {fi: Kokeile itse, sv: Pröva själv, en: Try it yourself}
  slug: kokeile
  days: 21
  note: {fi: "Avoin linkki: vastaajat ovat valikoituneet itse.", sv: "Öppen länk: de svarande har själva valt att delta.", en: "Open link: the respondents are self-selected."}

# Open answers of R3, as they stand after reading. They are never tied to a sheet or a sector.
# Three texts a question are needed for any to be shown.
texts:
  - {round: R3, group: staff, theme: johtaminen, text: Kerrankin kysyttiin ja jotain tapahtui.}
  - {round: R3, group: staff, theme: johtaminen, text: "Olisi hyvä kuulla palaverissa myös se, mitä ei tehdä."}
  - {round: R3, group: staff, theme: johtaminen, text: Det räcker att chefen berättar en gång i månaden var vi är.}
  - {round: R3, group: staff, theme: tieto, text: "Meillä on viisi paikkaa, joihin sama asia kirjataan."}
  - {round: R3, group: staff, theme: tieto, text: "Yksi lista, josta näkee kuka mistäkin tiedosta vastaa."}
  - {round: R3, group: staff, theme: tieto, text: "Kartta on hyvä, kun sen vain saisi auki kentällä."}
  - {round: R3, group: staff, theme: osaaminen, text: "Aika loppuu, ei into."}
  - {round: R3, group: staff, theme: osaaminen, text: Kaksi tuntia kuussa oli vähän mutta auttoi. Takaisin!}
  - {round: R3, group: staff, theme: osaaminen, text: Kollega vieressä opettaa paremmin kuin verkkokurssi.}
  - {round: R3, group: staff, theme: turvallisuus, text: Ohjekortti on jääkaapin ovessa ja sitä on tarvittu.}
  - {round: R3, group: staff, theme: turvallisuus, text: Harjoitellaan joskus niin että netti oikeasti on poikki.}
  - {round: R3, group: staff, theme: turvallisuus, text: "Bra att kortet finns på svenska också."}

"""#),
        EmbeddedFile("demo/strategy.yaml", #"""
# The strategy as it came about. Its name and values stand in organisation.yaml.
# begun: who leads and how often the path is reviewed. written: the strategy. counted: the working time that is free for change, in person-days a
# year. reviewed: the latest review. Too little on purpose: KONS in 2026, ELINV in 2027 and 2028.
begun: 2024-02-12
start: KH-31-2024
leader: {fi: Kehittämispäällikkö, sv: Utvecklingschefen, en: Head of development}
rhythm: 6
written: 2025-10-28
approved: KV-71-2025
starts: 2025-06-01
ends: 2029-05-31
vision:
  fi: Vuonna 2029 asian voi hoitaa silloin, kun se tulee mieleen, ja siellä, missä sattuu olemaan. Apua saa ihmiseltä, kun sitä tarvitsee. Työntekijältä ei kysytä samaa tietoa kahdesti.
  sv: År 2029 kan man sköta sina ärenden när man kommer att tänka på dem och där man råkar vara. Hjälp får man av en människa när man behöver den. Personalen tillfrågas inte om samma uppgift två gånger.
  en: In 2029 things can be done when they come to mind and wherever one happens to be. A person helps when help is needed. Staff are not asked for the same information twice.
counted: 2026-02-09
free: {VAKA: 60, KOULU: 40, KUVA: 140, TEKNI: 40, RUOKA: 15, ELINV: 30, KONS: 180}
reviewed: 2026-06-15

"""#),
    ]
}
