// swift-format-ignore-file
// Written by bin/embed-content from Content/; edit there.

enum EmbeddedInstruments {
    static let files: [EmbeddedFile] = [
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
