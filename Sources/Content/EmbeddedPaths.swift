// swift-format-ignore-file
// Written by bin/embed-content from Content/; edit there.

enum EmbeddedPaths {
    static let files: [EmbeddedFile] = [
        EmbeddedFile("paths/mallipolku.yaml", #"""
# A model path: twelve first steps that many municipalities could begin with. Take, change, leave out.
# suggested-by: weak results of these statements of muutosvalmius call for the step.
id: mallipolku
version: 1
name:
  fi: Mallipolku
  sv: Modellstig
  en: Model pathway
author: Digipolku-projekti
licence: CC-BY-4.0
steps:
  - key: digitunti
    theme: johtaminen
    suggested-by: [M01, M02, M03, M04]
    title:
      fi: Johtoryhmän digitunti joka kuukausi
      sv: En digitimme för ledningsgruppen varje månad
      en: A digital hour for the management team every month
    need:
      fi: Asukas huomaa digihankkeen vasta, kun se valmistuu tai viivästyy. Kun johto katsoo hankkeita yhdessä joka kuukausi, viivästyksiin ehditään puuttua ja luvatusta pidetään kiinni.
      sv: Invånarna märker ett digitalt projekt först när det blir klart eller försenat. När ledningen ser på projekten tillsammans varje månad hinner den ingripa i förseningar och hålla det som utlovats.
      en: Residents notice a digital project only when it is finished or late. When leaders look at the projects together every month, delays can still be dealt with and promises are kept.
    change: new
    stops:
      fi: Digiasiat johtoryhmän listan viimeisenä kohtana, johon ei ehditä.
      sv: Digitala frågor som sista punkt på ledningsgruppens lista, dit man inte hinner.
      en: Digital matters as the last item on the agenda, which is never reached.
    indicator:
      fi: Pidettyjä digitunteja vuodessa
      sv: Hållna digitimmar per år
      en: Digital hours held in a year
    unit: {fi: kpl/v, sv: st./år, en: a year}
    baseline-question:
      fi: Kuinka monta kertaa johtoryhmä käsitteli digikehittämistä viime vuonna?
      sv: Hur många gånger behandlade ledningsgruppen den digitala utvecklingen i fjol?
      en: How many times did the management team discuss digital development last year?
    small-steps:
      - fi: Varataan tunti kalenteriin vuodeksi eteenpäin
        sv: Reservera timmen i kalendern ett år framåt
        en: Reserve the hour in the calendar for a year ahead
      - fi: Nimetään jokaiselle hankkeelle vastuuhenkilö siltä toimialalta, jonka työ muuttuu
        sv: Utse för varje projekt en ansvarsperson inom den sektor vars arbete förändras
        en: Name a person responsible for each project, in the sector whose work changes
      - fi: Valitaan kolme lukua, joita katsotaan joka kerta
        sv: Välj tre siffror som ni ser på varje gång
        en: Choose three figures to look at every time
      - fi: Kerrotaan henkilöstölle jokaisen tunnin jälkeen, mitä päätettiin
        sv: Berätta för personalen efter varje timme vad som beslutades
        en: Tell the staff after each hour what was decided

  - key: kokeilu-ja-luopuminen
    theme: asenne
    suggested-by: [M05, M06, M07, M08]
    title:
      fi: Yksi kokeilu ja yksi luopuminen toimialaa kohti
      sv: Ett försök och en sak att sluta med i varje sektor
      en: One experiment and one thing to give up in each sector
    need:
      fi: Asukas hyötyy, kun palvelu paranee pienin askelin eikä vasta suuren hankkeen jälkeen. Uudelle jää tilaa vain, jos jostain vanhasta luovutaan.
      sv: Invånarna har nytta av att en tjänst förbättras i små steg och inte först efter ett stort projekt. Det finns plats för nytt bara om man slutar med något gammalt.
      en: Residents benefit when a service improves in small steps and not only after a large project. There is room for new things only if something old is given up.
    change: renews
    stops:
      fi: Yksi työvaihe, lomake tai raportti toimialaa kohti, jota kukaan ei enää tarvitse.
      sv: Ett arbetsmoment, en blankett eller en rapport per sektor som ingen längre behöver.
      en: One step of work, form or report in each sector that nobody needs any more.
    indicator:
      fi: Toimialoja, joilla on kokeiltu yhtä ja luovuttu yhdestä
      sv: Sektorer som har prövat en sak och slutat med en
      en: Sectors that have tried one thing and given up one
    unit: {fi: toimialaa, sv: sektorer, en: sectors}
    baseline-question:
      fi: Kuinka moni toimiala kokeili jotakin uutta ja luopui jostakin vanhasta viime vuonna?
      sv: Hur många sektorer prövade något nytt och slutade med något gammalt i fjol?
      en: How many sectors tried something new and gave up something old last year?
    small-steps:
      - fi: Kirjoitetaan kokeilusta puoli sivua, jossa on odotus, raja ja päätöspäivä
        sv: Skriv en halv sida om försöket med förväntan, gräns och beslutsdag
        en: Write half a page on the experiment with the expectation, the limit and the decision day
      - fi: Kysytään työtä tekeviltä, mistä voisi luopua
        sv: Fråga dem som gör arbetet vad man kunde sluta med
        en: Ask those who do the work what could be given up
      - fi: Päätetään päätöspäivänä, lopetetaanko, uusitaanko vai laajennetaanko
        sv: Besluta på beslutsdagen om försöket ska avslutas, göras om eller utvidgas
        en: Decide on the decision day whether to stop, repeat or scale
      - fi: Kerrotaan avoimesti myös siitä, mikä ei onnistunut
        sv: Berätta öppet också om det som inte lyckades
        en: Tell openly also what did not succeed

  - key: yksi-tuki
    theme: tyokalut
    suggested-by: [M09, M10, M11]
    title:
      fi: Apu yhdestä paikasta, ja lista siitä, mitä meillä jo on
      sv: Hjälp på ett ställe och en lista över det vi redan har
      en: Help in one place, and a list of what we already have
    need:
      fi: Kun laite tai ohjelma ei toimi, asukas odottaa. Kun apu löytyy heti ja samaa ohjelmaa ei osteta kahdesti, aika ja raha jäävät palveluun.
      sv: När en enhet eller ett program inte fungerar får invånaren vänta. När hjälpen finns genast och samma program inte köps två gånger räcker tiden och pengarna till tjänsten.
      en: When a device or program does not work, the resident waits. When help is found at once and the same program is not bought twice, time and money stay in the service.
    change: renews
    stops:
      fi: Päällekkäiset ohjelmat ja tukikanavat, joista kukaan ei vastaa.
      sv: Överlappande program och stödkanaler som ingen ansvarar för.
      en: Overlapping programs, and help channels that nobody answers for.
    indicator:
      fi: Tukipyynnöistä ratkaistu samana päivänä
      sv: Stödärenden som lösts samma dag
      en: Requests for help solved the same day
    unit: "%"
    baseline-question:
      fi: Kuinka suuri osuus viime kuun tukipyynnöistä ratkaistiin samana päivänä?
      sv: Hur stor andel av förra månadens stödärenden löstes samma dag?
      en: What share of last month's requests for help was solved the same day?
    small-steps:
      - fi: Sovitaan yksi numero ja yksi osoite, josta apua saa
        sv: Kom överens om ett nummer och en adress där man får hjälp
        en: Agree on one number and one address for help
      - fi: Tehdään lista käytössä olevista ohjelmista, omistajista ja sopimusten päättymispäivistä
        sv: Gör en lista över de program som används, vem som äger dem och när avtalen löper ut
        en: List the programs in use, their owners and when the contracts end
      - fi: Katsotaan lista läpi ennen jokaista uutta hankintaa
        sv: Gå igenom listan före varje ny anskaffning
        en: Go through the list before every new purchase
      - fi: Kysytään kolmelta toimialalta, mikä väline hidastaa eniten, ja korjataan se
        sv: Fråga tre sektorer vilket verktyg som bromsar mest och åtgärda det
        en: Ask three sectors which tool slows them most, and fix it

  - key: kerran-kysytty
    theme: tieto
    suggested-by: [M12, M14]
    title:
      fi: Sama tieto kysytään vain kerran
      sv: Invånaren ger samma uppgift bara en gång
      en: Residents give the same information only once
    need:
      fi: Asukas kirjoittaa nimensä, osoitteensa ja lapsensa tiedot moneen lomakkeeseen. Työntekijä kirjaa samat tiedot moneen järjestelmään.
      sv: Invånaren skriver namn, adress och barnets uppgifter på många blanketter. Den anställda för in samma uppgifter i flera system.
      en: Residents write their name, address and child's details on many forms. Staff enter the same details in several systems.
    change: renews
    stops:
      fi: Lomakkeiden kohdat, joiden tieto meillä on jo.
      sv: Frågor på blanketterna om sådant som vi redan vet.
      en: Form fields that ask for what we already know.
    indicator:
      fi: Lomakkeita, joilla kysytään jo tiedettyä
      sv: Blanketter som frågar efter det vi redan vet
      en: Forms that ask for what we already know
    unit: {fi: lomaketta, sv: blanketter, en: forms}
    baseline-question:
      fi: Kuinka moni kymmenestä käytetyimmästä lomakkeesta kysyy tietoa, joka meillä on jo?
      sv: Hur många av de tio mest använda blanketterna frågar efter uppgifter som vi redan har?
      en: How many of the ten most used forms ask for information that we already have?
    small-steps:
      - fi: Valitaan kymmenen käytetyintä lomaketta
        sv: Välj de tio mest använda blanketterna
        en: Choose the ten most used forms
      - fi: Merkitään jokaisesta kohdasta, mistä muualta tiedon saa
        sv: Ange för varje fråga var uppgiften annars finns
        en: Mark for each field where else the information can be had
      - fi: Poistetaan turhat kohdat ja sovitaan, mistä tieto haetaan
        sv: Stryk onödiga frågor och kom överens om var uppgiften hämtas
        en: Remove needless fields and agree where the information comes from

  - key: tietovarannot
    theme: tieto
    suggested-by: [M13, M15]
    title:
      fi: Vastuuhenkilö jokaiselle tärkeälle tietovarannolle
      sv: En ansvarsperson för varje viktig informationsresurs
      en: A named person responsible for each important data asset
    need:
      fi: Asukas ja yritys voivat luottaa tietoon vain, jos joku pitää sen ajan tasalla. Tieto, jolla on vastuuhenkilö, voidaan myös avata muiden käyttöön.
      sv: Invånare och företag kan lita på uppgifterna bara om någon håller dem aktuella. Information som har en ansvarsperson kan också öppnas för andra.
      en: Residents and companies can trust information only if somebody keeps it up to date. Information that somebody answers for can also be opened to others.
    change: new
    stops:
      fi: Varmuuden vuoksi pidetyt rinnakkaiset taulukot.
      sv: Parallella tabeller som hålls för säkerhets skull.
      en: Parallel spreadsheets kept just in case.
    indicator:
      fi: Tärkeistä tietovarannoista nimetty vastuuhenkilö
      sv: Viktiga informationsresurser med namngiven ansvarsperson
      en: Important data assets with a named person responsible
    unit: "%"
    baseline-question:
      fi: Kuinka monella tärkeimmistä tietovarannoista on nimetty vastuuhenkilö?
      sv: Hur många av de viktigaste informationsresurserna har en namngiven ansvarsperson?
      en: How many of the most important data assets have a named person responsible?
    small-steps:
      - fi: Luetellaan kaksikymmentä tärkeintä tietovarantoa
        sv: Lista de tjugo viktigaste informationsresurserna
        en: List the twenty most important data assets
      - fi: Sovitaan jokaiselle vastuuhenkilö ja kerrotaan hänelle, mitä se tarkoittaa
        sv: Utse en ansvarsperson för var och en och berätta vad det innebär
        en: Agree on a person for each and tell them what it means
      - fi: Valitaan yksi aineisto avattavaksi
        sv: Välj en datamängd som öppnas
        en: Choose one dataset to open
      - fi: Koostetaan ensimmäinen tietotilinpäätös tilinpäätöksen rinnalle
        sv: Sammanställ det första databokslutet vid sidan av bokslutet
        en: Draw up the first data balance sheet beside the accounts

  - key: asukkaat-mukaan
    theme: asukas
    suggested-by: [M16, M17, M18]
    title:
      fi: Asukkaat mukaan ennen ratkaisua
      sv: Invånarna med innan man beslutar om lösningen
      en: Residents take part before the solution is decided
    need:
      fi: Palvelua uudistetaan usein talon sisältä, ja asukas näkee sen vasta valmiina. Viiden asukkaan kuuleminen alussa maksaa vähemmän kuin korjaaminen lopussa.
      sv: Tjänster förnyas ofta inifrån organisationen och invånaren ser dem först när de är klara. Att höra fem invånare i början kostar mindre än att rätta i slutet.
      en: Services are often renewed from inside the organisation, and residents see them only when they are ready. Hearing five residents at the start costs less than putting things right at the end.
    change: renews
    stops:
      fi: Kuulemiset, jotka järjestetään vasta päätöksen jälkeen.
      sv: Höranden som ordnas först efter beslutet.
      en: Hearings that are held only after the decision.
    indicator:
      fi: Uudistuksia, joissa asukkaita kuultiin ennen ratkaisua
      sv: Förnyelser där invånarna hördes innan man beslutade om lösningen
      en: Renewals in which residents were heard before the solution was decided
    unit: "%"
    baseline-question:
      fi: Kuinka monessa viime vuoden palvelu-uudistuksessa asukkaita kuultiin ennen ratkaisun valintaa?
      sv: I hur många av fjolårets förnyelser hördes invånarna innan man beslutade om lösningen?
      en: In how many of last year's renewals were residents heard before the solution was decided?
    small-steps:
      - fi: Valitaan yksi palvelu, jota uudistetaan tänä vuonna
        sv: Välj en tjänst som förnyas i år
        en: Choose one service that is renewed this year
      - fi: Kutsutaan viisi asukasta kertomaan, miten asia hoituu nyt
        sv: Bjud in fem invånare att berätta hur ärendet sköts nu
        en: Invite five residents to tell how it works for them now
      - fi: Karsitaan turhat vaiheet yhdessä ennen kuin mitään hankitaan
        sv: Slopa onödiga moment tillsammans innan något skaffas
        en: Remove needless steps together before anything is bought
      - fi: Kerrotaan osallistujille, mitä heidän viestinsä muutti
        sv: Berätta för deltagarna vad deras synpunkter förändrade
        en: Tell those who took part what their views changed

  - key: ilman-verkkoa
    theme: asukas
    suggested-by: [M19]
    title:
      fi: Palvelua myös ilman verkkoa
      sv: Service också utan nätet
      en: Service without the internet too
    need:
      fi: Kaikilla ei ole laitetta, taitoa tai pankkitunnuksia. Palvelu kuuluu heillekin, samassa ajassa kuin muille.
      sv: Alla har inte en enhet, kunskap eller bankkoder. Tjänsten är till också för dem, på samma tid som för andra.
      en: Not everyone has a device, the skill or bank codes. The service is for them too, in the same time as for others.
    change: renews
    stops:
      fi: Ohjeet, joiden ainoa neuvo on verkko-osoite.
      sv: Anvisningar vars enda råd är en webbadress.
      en: Instructions that give nothing but a web address.
    indicator:
      fi: Palveluja, joiden toinen asiointitapa on kerrottu samalla sivulla
      sv: Tjänster där ett annat sätt att uträtta ärendet anges på samma sida
      en: Services with another way to use them given on the same page
    unit: "%"
    baseline-question:
      fi: Kuinka monen verkkopalvelun sivulla kerrotaan, miten asia hoituu ilman verkkoa?
      sv: På hur många e-tjänsters sidor står det hur ärendet uträttas utan nätet?
      en: How many e-service pages tell how to do the same without the internet?
    small-steps:
      - fi: Käydään läpi kymmenen käytetyintä verkkopalvelua
        sv: Gå igenom de tio mest använda e-tjänsterna
        en: Go through the ten most used e-services
      - fi: Sovitaan jokaiselle toinen tapa, puhelin tai palvelupiste
        sv: Bestäm ett annat sätt för varje tjänst, telefon eller servicepunkt
        en: Agree on another way for each, a telephone or a service point
      - fi: Sovitaan kirjaston kanssa viikoittainen digituen aika
        sv: Kom överens med biblioteket om en veckotid för digitalt stöd
        en: Agree with the library on a weekly hour of digital support

  - key: aika-kehittamiselle
    theme: osaaminen
    suggested-by: [M21, M22]
    title:
      fi: Aika kehittämiselle kalenteriin
      sv: Tid för utveckling in i kalendern
      en: Time for development in the calendar
    need:
      fi: Asukkaalle luvattu parannus ei valmistu, jos se tehdään muun työn ohessa ilman aikaa. Pieni varattu aika on enemmän kuin suuri toive.
      sv: En förbättring som utlovats invånarna blir inte klar om den görs vid sidan av allt annat. Lite reserverad tid är mer än en stor förhoppning.
      en: An improvement promised to residents will not be finished if it is done alongside everything else. A little time set aside is worth more than a great hope.
    change: new
    stops:
      fi: Yksi toistuva kokous tai raportti, jonka aika siirretään kehittämiseen.
      sv: Ett återkommande möte eller en rapport vars tid flyttas till utveckling.
      en: One recurring meeting or report whose time is moved to development.
    indicator:
      fi: Tiimejä, joilla kehittämisaika on kalenterissa
      sv: Team som har utvecklingstiden i kalendern
      en: Teams with development time in the calendar
    unit: {fi: tiimiä, sv: team, en: teams}
    baseline-question:
      fi: Kuinka monella tiimillä on tänään varattu aika kehittämiseen?
      sv: Hur många team har i dag reserverad tid för utveckling?
      en: How many teams have time set aside for development today?
    small-steps:
      - fi: Sovitaan, kuinka monta tuntia kuussa ja mistä ne otetaan
        sv: Kom överens om hur många timmar i månaden och varifrån de tas
        en: Agree how many hours a month, and what they are taken from
      - fi: Aloitetaan kahdesta tiimistä, jotka haluavat
        sv: Börja med två team som vill
        en: Begin with two teams that want to
      - fi: Verrataan luvattua ja budjettia ennen talousarviota
        sv: Jämför löftena med pengarna före budgeten
        en: Compare promises with money before the budget

  - key: taidot-ja-varahenkilot
    theme: osaaminen
    suggested-by: [M20, M23]
    title:
      fi: Taidot tehtävän mukaan ja varahenkilö avaintehtäviin
      sv: Färdigheter enligt uppdrag och en ersättare för nyckeluppgifter
      en: Skills by role, and a stand-in for key tasks
    need:
      fi: Palvelu ei saa pysähtyä, kun yksi osaaja on poissa. Jokaisella on oikeus osata se, mitä oma työ vaatii.
      sv: Tjänsten får inte stanna när en kunnig person är borta. Alla har rätt att kunna det som det egna arbetet kräver.
      en: The service must not stop when one skilled person is away. Everyone has the right to the skills that their own work calls for.
    change: renews
    stops:
      fi: Samat kurssit kaikille tehtävästä riippumatta.
      sv: Samma kurser för alla oberoende av uppgift.
      en: The same courses for everyone, whatever their role.
    indicator:
      fi: Avaintehtäviä, joilla on varahenkilö
      sv: Nyckeluppgifter som har en ersättare
      en: Key tasks that have a stand-in
    unit: "%"
    baseline-question:
      fi: Kuinka monella avaintehtävällä on varahenkilö, joka on tehnyt sen ainakin kerran?
      sv: Hur många nyckeluppgifter har en ersättare som har gjort dem minst en gång?
      en: How many key tasks have a stand-in who has done them at least once?
    small-steps:
      - fi: Luetellaan tehtävät, jotka ovat yhden ihmisen varassa
        sv: Lista de uppgifter som hänger på en enda person
        en: List the tasks that hang on one person
      - fi: Sovitaan varahenkilöt ja pidetään yhteinen harjoituspäivä
        sv: Utse ersättare och håll en gemensam övningsdag
        en: Agree on stand-ins and hold a practice day together
      - fi: Kuvataan viisi yleisintä tehtäväryhmää ja niiden digitaidot
        sv: Beskriv de fem vanligaste uppgiftsgrupperna och deras digitala färdigheter
        en: Describe the five most common roles and their digital skills
      - fi: Opetellaan puuttuvat taidot työn lomassa, vertaisen kanssa
        sv: Lär er de färdigheter som saknas i arbetet, tillsammans med en kollega
        en: Learn the missing skills at work, together with a colleague

  - key: naapurin-ratkaisu
    theme: kumppanuus
    suggested-by: [M24, M25, M26]
    title:
      fi: Kysytään ensin, mitä naapurilla on
      sv: Fråga först vad grannen har
      en: First ask what the neighbours have
    need:
      fi: Asukas maksaa, kun jokainen kunta tekee saman työn alusta. Samanlainen palvelu naapurissa on myös helpompi käyttää.
      sv: Invånaren betalar när varje kommun gör samma arbete från början. En likadan tjänst hos grannen är också lättare att använda.
      en: Residents pay when every municipality does the same work from scratch. A service like the neighbour's is also easier to use.
    change: renews
    stops:
      fi: Selvitykset, joissa ei ole katsottu muiden ratkaisuja.
      sv: Utredningar där man inte har sett på andras lösningar.
      en: Studies that do not look at what others already have.
    indicator:
      fi: Hankkeita, joissa toisen kunnan ratkaisu katsottiin ensin
      sv: Projekt där en annan kommuns lösning granskades först
      en: Projects in which another municipality's solution was looked at first
    unit: "%"
    baseline-question:
      fi: Kuinka monessa viime vuoden hankkeessa katsottiin ensin toisen kunnan ratkaisu?
      sv: I hur många av fjolårets projekt såg man först på en annan kommuns lösning?
      en: In how many of last year's projects was another municipality's solution looked at first?
    small-steps:
      - fi: Sovitaan kahden naapurikunnan kanssa tapaaminen puolivuosittain
        sv: Kom överens med två grannkommuner om en träff varje halvår
        en: Agree with two neighbouring municipalities to meet twice a year
      - fi: Otetaan tietohallinto ja toimiala samaan pöytään hankkeen ensimmäisenä päivänä
        sv: Ta informationsförvaltningen och sektorn till samma bord projektets första dag
        en: Bring IT and the sector to one table on the first day of the project
      - fi: Käydään omat tavoitteet läpi tärkeimpien kumppanien kanssa kerran vuodessa
        sv: Gå igenom de egna målen med de viktigaste partnerna en gång om året
        en: Go through your goals with the main partners once a year

  - key: tietoturvan-ensiapu
    theme: turvallisuus
    suggested-by: [M28, M29]
    title:
      fi: "Tietoturvan ensiapu: kortti ja harjoitus"
      sv: "Första hjälpen i informationssäkerhet: kort och övning"
      en: "Security first aid: a card and a drill"
    need:
      fi: Asukkaan tiedot ovat turvassa, kun jokainen työntekijä tietää, mitä tekee ensimmäiseksi. Palvelu jatkuu paperilla, jos järjestelmä kaatuu.
      sv: Invånarnas uppgifter är trygga när varje anställd vet vad man gör först. Tjänsten fortsätter på papper om systemet kraschar.
      en: Residents' data are safe when every employee knows what to do first. The service goes on with paper when IT systems are down.
    change: new
    stops:
      fi: Pitkät ohjeet, joita kukaan ei ehdi lukea hädän hetkellä.
      sv: Långa anvisningar som ingen hinner läsa när det är bråttom.
      en: Long instructions that nobody has time to read in a hurry.
    indicator:
      fi: Harjoitelleiden osuus henkilöstöstä
      sv: Andel av personalen som har övat
      en: Share of the staff that has practised
    unit: "%"
    baseline-question:
      fi: Kuinka suuri osa henkilöstöstä on harjoitellut tietoturvaloukkausta tai järjestelmäkatkoa?
      sv: Hur stor del av personalen har övat på en informationssäkerhetsincident eller ett systemavbrott?
      en: What share of the staff has practised for a security breach or for IT systems being down?
    small-steps:
      - fi: "Tehdään yhden sivun kortti: mitä teen, kenelle soitan"
        sv: "Gör ett kort på en sida: vad gör jag, vem ringer jag"
        en: "Make a one-page card: what I do, whom I call"
      - fi: Viedään kortti jokaiseen taukotilaan ja puhelimeen
        sv: Sätt kortet i varje pausrum och i telefonerna
        en: Put the card in every break room and on every phone
      - fi: Harjoitellaan yksi tunti, jonka ajan järjestelmä on poissa
        sv: Öva en timme då systemet är ur bruk
        en: Practise for one hour as if the system were down

  - key: digiriskit
    theme: turvallisuus
    suggested-by: [M27, M30]
    title:
      fi: Viisi suurinta digiriskiä ja päätös jokaisesta
      sv: De fem största digitala riskerna och ett beslut om var och en
      en: The five biggest digital risks, and a decision on each
    need:
      fi: Asukas luottaa kuntaan, joka tuntee omat heikot kohtansa ja on päättänyt, mitä niille tehdään.
      sv: Invånarna litar på en kommun som känner sina svaga punkter och har beslutat vad man gör åt dem.
      en: Residents trust a municipality that knows its weak spots and has decided what to do about them.
    change: new
    stops:
      fi: Riskiluettelo, jota päivitetään mutta josta ei päätetä mitään.
      sv: En risklista som uppdateras men inte leder till beslut.
      en: A list of risks that is updated but never decided on.
    indicator:
      fi: Suurimmista riskeistä päätetty, mitä tehdään
      sv: Största risker med beslut om åtgärd
      en: Biggest risks with a decision on what to do
    unit: {fi: viidestä, sv: av fem, en: of five}
    baseline-question:
      fi: Kuinka monesta viidestä suurimmasta digiriskistä on päätetty, mitä tehdään?
      sv: Om hur många av de fem största digitala riskerna finns det ett beslut?
      en: For how many of the five biggest digital risks has it been decided what to do?
    small-steps:
      - fi: Nimetään viisi suurinta riskiä puolessatoista tunnissa toimialojen kanssa
        sv: Namnge de fem största riskerna med sektorerna på en och en halv timme
        en: Name the five biggest risks with the sectors in an hour and a half
      - fi: "Päätetään jokaisesta: poistetaan, pienennetään, siirretään tai hyväksytään"
        sv: "Besluta om var och en: undanröj, minska, överför eller godta"
        en: "Decide on each: remove, reduce, transfer or accept"
      - fi: Arvioidaan tietosuoja ennen kuin mitään uutta otetaan käyttöön
        sv: Bedöm dataskyddsriskerna innan en ny tjänst tas i bruk
        en: Assess the data protection risks before a new service is taken into use
      - fi: Viedään luettelo johtoryhmään kaksi kertaa vuodessa
        sv: För listan till ledningsgruppen två gånger om året
        en: Bring the list to the management team twice a year

"""#),
    ]
}
