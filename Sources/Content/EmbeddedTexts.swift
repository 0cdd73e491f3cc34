// swift-format-ignore-file
// Written by bin/embed-content from Content/; edit there.

enum EmbeddedTexts {
    static let files: [EmbeddedFile] = [
        EmbeddedFile("texts/accounts.yaml", #"""
# Signing in, one's own account, the first start, settings and members.
accounts.email: {fi: "Sähköposti", sv: "E-post", en: "E-mail"}
accounts.password: {fi: "Salasana", sv: "Lösenord", en: "Password"}
accounts.old-password: {fi: "Nykyinen salasana", sv: "Nuvarande lösenord", en: "Current password"}
accounts.new-password: {fi: "Uusi salasana", sv: "Nytt lösenord", en: "New password"}
accounts.new-password.hint: {fi: "Vähintään {n} merkkiä. Pitkä lause on hyvä: neljä sanaa, jotka muistat.", sv: "Minst {n} tecken. En lång fras är bra: fyra ord som du minns.", en: "At least {n} characters. A long phrase is good: four words you remember."}
accounts.name: {fi: "Nimi", sv: "Namn", en: "Name"}
accounts.roles: {fi: "Roolit", sv: "Roller", en: "Roles"}
accounts.roles.none: {fi: "Sinulla ei ole roolia tässä organisaatiossa.", sv: "Du har ingen roll i den här organisationen.", en: "You have no role in this organisation."}
accounts.role.admin: {fi: "Pääkäyttäjä", sv: "Administratör", en: "Administrator"}
accounts.role.lead: {fi: "Digivastaava", sv: "Digiansvarig", en: "Digital lead"}
accounts.role.owner: {fi: "Toimenpiteen omistaja", sv: "Åtgärdsägare", en: "Action owner"}
accounts.role.contributor: {fi: "Osallistuja", sv: "Deltagare", en: "Contributor"}
accounts.role.viewer: {fi: "Lukija", sv: "Läsare", en: "Viewer"}
accounts.role.auditor: {fi: "Tarkastaja", sv: "Granskare", en: "Auditor"}
accounts.role.does.admin: {fi: "lisää käyttäjät, muuttaa asetukset ja voi tehdä kaiken muunkin", sv: "lägger till användare, ändrar inställningar och kan göra allt annat också", en: "adds accounts, changes settings and may do everything else too"}
accounts.role.does.lead: {fi: "tekee kyselyt, huoneentaulun ja digipolun", sv: "gör enkäterna, hustavlan och digistigen", en: "runs the surveys, the theme board and the digital pathway"}
accounts.role.does.owner: {fi: "päivittää omat toimenpiteensä", sv: "uppdaterar sina egna åtgärder", en: "updates their own actions"}
accounts.role.does.contributor: {fi: "nostaa havaintoja esiin tuloksista ja osallistuu työpajoihin", sv: "lyfter fram iakttagelser ur resultaten och deltar i workshoppar", en: "pins findings from the results and takes part in workshops"}
accounts.role.does.viewer: {fi: "lukee luonnokset ja sisäiset tulokset", sv: "läser utkast och interna resultat", en: "reads drafts and internal results"}
accounts.role.does.auditor: {fi: "lukee tapahtumalokin", sv: "läser händelseloggen", en: "reads the audit log"}
accounts.wording: {fi: "Kunta vai kaupunki?", sv: "Kommun eller stad?", en: "Municipality or city?"}
accounts.wording.hint: {fi: "Tekstit ja väittämät käyttävät tätä sanaa.", sv: "Texterna och påståendena använder det här ordet.", en: "Texts and statements use this word."}
accounts.wording.municipality: {fi: "kunta", sv: "kommun", en: "municipality"}
accounts.wording.city: {fi: "kaupunki", sv: "stad", en: "city"}

accounts.sign-in.title: {fi: "Kirjaudu sisään", sv: "Logga in", en: "Sign in"}
accounts.sign-in.lead: {fi: "Tunnus on [kunnan|kaupungin] omalle väelle. Asukkaana et tarvitse tunnusta: tulokset, digipolku ja avoimet kyselyt ovat kaikille auki.", sv: "Kontot är för [kommunens|stadens] egna. Som invånare behöver du inget konto: resultaten, digistigen och de öppna enkäterna är öppna för alla.", en: "Accounts are for the [municipality|city]'s own people. Residents need none: results, the pathway and open surveys are open to everyone."}
accounts.sign-in.button: {fi: "Kirjaudu", sv: "Logga in", en: "Sign in"}
accounts.sign-in.wrong: {fi: "Sähköposti tai salasana ei ole oikein. Tarkista molemmat ja yritä uudelleen.", sv: "E-postadressen eller lösenordet är fel. Kontrollera båda och försök på nytt.", en: "The e-mail or the password is not right. Check both and try again."}
accounts.sign-in.too-often: {fi: "Yrityksiä on ollut liian monta. Odota {n} {n?minuutti|minuuttia} ja yritä uudelleen, tai pyydä pääkäyttäjältä kertalinkki.", sv: "Det har varit för många försök. Vänta {n} {n?minut|minuter} och försök på nytt, eller be administratören om en engångslänk.", en: "There have been too many tries. Wait {n} {n?minute|minutes} and try again, or ask the administrator for a one-time link."}
accounts.sign-in.no-password.title: {fi: "Ensimmäinen kerta tai salasana hukassa?", sv: "Första gången eller glömt lösenordet?", en: "First time, or lost your password?"}
accounts.sign-in.no-password: {fi: "Pyydä pääkäyttäjältänne kertalinkki. Sillä pääset sisään ja valitset uuden salasanan.", sv: "Be er administratör om en engångslänk. Med den kommer du in och väljer ett nytt lösenord.", en: "Ask your administrator for a one-time link. It lets you in to choose a new password."}
accounts.sign-out: {fi: "Kirjaudu ulos", sv: "Logga ut", en: "Sign out"}

accounts.link.title: {fi: "Tervetuloa", sv: "Välkommen", en: "Welcome"}
accounts.link.lead: {fi: "Tällä linkillä pääset sisään yhden kerran. Sen jälkeen kirjaudut sähköpostilla ja salasanalla.", sv: "Med den här länken kommer du in en gång. Därefter loggar du in med e-post och lösenord.", en: "This link lets you in once. After that you sign in with your e-mail and password."}
accounts.link.button: {fi: "Kirjaudu sisään", sv: "Logga in", en: "Sign in"}
accounts.link.used.title: {fi: "Linkki ei enää toimi", sv: "Länken fungerar inte längre", en: "The link no longer works"}
accounts.link.used: {fi: "Kertalinkki toimii yhden kerran ja yhden vuorokauden. Jos olet jo valinnut salasanan, kirjaudu sillä. Muuten pyydä pääkäyttäjältä uusi linkki.", sv: "En engångslänk fungerar en gång och ett dygn. Om du redan har valt ett lösenord, logga in med det. Annars be administratören om en ny länk.", en: "A one-time link works once and for one day. If you have already chosen a password, sign in with it. Otherwise ask the administrator for a new link."}
accounts.choose.title: {fi: "Valitse salasana", sv: "Välj ett lösenord", en: "Choose a password"}
accounts.choose.lead: {fi: "Kirjaudut jatkossa osoitteella {email} ja tällä salasanalla.", sv: "Framöver loggar du in med {email} och det här lösenordet.", en: "From now on you sign in with {email} and this password."}
accounts.choose.button: {fi: "Tallenna ja jatka", sv: "Spara och fortsätt", en: "Save and continue"}

accounts.own.title: {fi: "Oma tili", sv: "Mitt konto", en: "My account"}
accounts.own.done.salasana: {fi: "Salasana on vaihdettu. Muut selaimet kirjattiin ulos.", sv: "Lösenordet har bytts. Andra webbläsare loggades ut.", en: "The password was changed. Other browsers were signed out."}
accounts.own.done.istunnot: {fi: "Muut selaimet kirjattiin ulos.", sv: "Andra webbläsare loggades ut.", en: "Other browsers were signed out."}
accounts.own.done.posti: {fi: "Valintasi on tallennettu.", sv: "Ditt val har sparats.", en: "Your choice was saved."}
accounts.own.password: {fi: "Vaihda salasana", sv: "Byt lösenord", en: "Change your password"}
accounts.own.password.none: {fi: "Tällä tilillä ei ole vielä salasanaa. Pyydä pääkäyttäjältä kertalinkki, jolla valitset sen.", sv: "Det här kontot har ännu inget lösenord. Be administratören om en engångslänk som du väljer det med.", en: "This account has no password yet. Ask the administrator for a one-time link to choose it with."}
accounts.own.password.effect: {fi: "Vaihto kirjaa ulos muut selaimet, joissa olet kirjautuneena.", sv: "Bytet loggar ut de andra webbläsare där du är inloggad.", en: "Changing it signs out every other browser you are signed in with."}
accounts.own.password.button: {fi: "Vaihda salasana", sv: "Byt lösenord", en: "Change password"}
accounts.own.sessions: {fi: "Muut selaimet", sv: "Andra webbläsare", en: "Other browsers"}
accounts.own.sessions.none: {fi: "Et ole kirjautuneena missään muualla.", sv: "Du är inte inloggad någon annanstans.", en: "You are not signed in anywhere else."}
accounts.own.sessions.some: {fi: "Olet kirjautuneena {n} {n?muussa selaimessa|muussa selaimessa}. Jos et tunnista niitä, kirjaa ne ulos ja vaihda salasana.", sv: "Du är inloggad i {n} {n?annan webbläsare|andra webbläsare}. Om du inte känner igen dem, logga ut dem och byt lösenord.", en: "You are signed in with {n} other {n?browser|browsers}. If you do not recognise them, sign them out and change your password."}
accounts.own.sessions.button: {fi: "Kirjaa muut ulos", sv: "Logga ut de andra", en: "Sign out the others"}

accounts.start.title: {fi: "Aloitetaan", sv: "Nu börjar vi", en: "Let us begin"}
accounts.start.lead: {fi: "Valitse kunta ja tee itsellesi tunnus. Sen jälkeen voit heti tehdä johtoryhmän pikatestin tai muutosvalmiuskyselyn.", sv: "Välj kommun och skapa ett konto åt dig själv. Därefter kan du genast göra ledningsgruppens snabbtest eller enkäten om förändringsberedskap.", en: "Choose the municipality and make an account for yourself. Then you can run the management team's quick test or the change-readiness survey at once."}
accounts.start.code: {fi: "Aloituskoodi", sv: "Startkod", en: "Starting code"}
accounts.start.code.hint: {fi: "Ohjelma tulosti koodin käynnistyessään. Se, joka asensi ohjelman, näkee sen komentoikkunasta.", sv: "Programmet skrev ut koden när det startade. Den som installerade programmet ser den i kommandofönstret.", en: "The program printed the code when it started. Whoever installed it sees it in the command window."}
accounts.start.organisation: {fi: "Kunta", sv: "Kommun", en: "Municipality"}
accounts.start.municipality: {fi: "Kunnan nimi", sv: "Kommunens namn", en: "Name of the municipality"}
accounts.start.municipality.hint: {fi: "Nimet ja kielet tulevat Tilastokeskuksen luettelosta. Voit muuttaa ne myöhemmin.", sv: "Namnen och språken kommer från Statistikcentralens förteckning. Du kan ändra dem senare.", en: "Names and languages come from Statistics Finland's list. You can change them later."}
accounts.start.choose: {fi: "Valitse…", sv: "Välj…", en: "Choose…"}
accounts.start.other.choice: {fi: "Jokin muu organisaatio", sv: "Någon annan organisation", en: "Some other organisation"}
accounts.start.other: {fi: "Emme ole kunta", sv: "Vi är inte en kommun", en: "We are not a municipality"}
accounts.start.other.name: {fi: "Organisaation nimi", sv: "Organisationens namn", en: "Name of the organisation"}
accounts.start.other.hint: {fi: "Valitse yllä ”Jokin muu organisaatio” ja kirjoita nimi tähän.", sv: "Välj ”Någon annan organisation” ovan och skriv namnet här.", en: "Choose “Some other organisation” above and write its name here."}
accounts.start.languages: {fi: "Millä kielillä kirjoitatte?", sv: "På vilka språk skriver ni?", en: "Which languages do you write in?"}
accounts.start.languages.hint: {fi: "Lomakkeissa oma kieli on ensin ja muut taitettuina. Jos et valitse mitään, kielet ovat kunnan viralliset kielet. Voit muuttaa kieliä asetuksissa.", sv: "I formulären kommer det egna språket först och de andra hopvikta. Om du inte väljer något används kommunens officiella språk. Språken kan ändras i inställningarna.", en: "Forms show your own language first, with the others folded away. If you choose none, the municipality's official languages are used. You can change them in the settings."}
accounts.start.person: {fi: "Sinä", sv: "Du", en: "You"}
accounts.start.person.hint: {fi: "Sinusta tulee pääkäyttäjä ja digivastaava. Muut voit lisätä asetuksissa.", sv: "Du blir administratör och digiansvarig. Andra kan du lägga till i inställningarna.", en: "You become administrator and digital lead. You can add others in the settings."}
accounts.start.contact: {fi: "Mihin asukas voi ottaa yhteyttä?", sv: "Vart kan invånarna vända sig?", en: "How can residents get in touch?"}
accounts.start.contact.label: {fi: "Julkinen yhteystieto", sv: "Offentlig kontaktuppgift", en: "Public contact"}
accounts.start.contact.hint: {fi: "Sähköposti tai puhelin, joka näkyy kaikille jokaisen sivun alareunassa. Voit jättää tyhjäksi ja lisätä sen asetuksissa. Omaa sähköpostiasi ei näytetä kenellekään.", sv: "E-post eller telefon som alla ser längst ner på varje sida. Du kan lämna det tomt och lägga till det i inställningarna. Din egen e-post visas inte för någon.", en: "An e-mail or phone number that everybody sees at the foot of every page. Leave it empty if you like and add it in the settings. Your own e-mail is shown to nobody."}
accounts.start.button: {fi: "Aloita", sv: "Börja", en: "Begin"}
accounts.start.problem.code: {fi: "Aloituskoodi ei ole oikein. Kopioi se komentoikkunasta sellaisenaan.", sv: "Startkoden är fel. Kopiera den som den är från kommandofönstret.", en: "The starting code is not right. Copy it from the command window as it is."}
accounts.start.problem.municipality: {fi: "Valitse kunta luettelosta.", sv: "Välj kommunen i listan.", en: "Choose the municipality from the list."}
accounts.start.problem.other: {fi: "Kirjoita organisaation nimi.", sv: "Skriv organisationens namn.", en: "Write the organisation's name."}

accounts.settings.title: {fi: "Asetukset", sv: "Inställningar", en: "Settings"}
accounts.settings.to-members: {fi: "Käyttäjät ja roolit", sv: "Användare och roller", en: "Accounts and roles"}
accounts.settings.saved: {fi: "Asetukset on tallennettu.", sv: "Inställningarna har sparats.", en: "The settings were saved."}
accounts.settings.name: {fi: "Nimi", sv: "Namn", en: "Name"}
accounts.settings.name.hint: {fi: "Niin kuin sen kirjoitatte: Tyrskylän kunta, Tyrskylä kommun.", sv: "Så som ni skriver det: Tyrskylän kunta, Tyrskylä kommun.", en: "As you write it: Tyrskylän kunta, Tyrskylä kommun."}
accounts.settings.first: {fi: "Organisaation oma kieli", sv: "Organisationens eget språk", en: "The organisation's own language"}
accounts.settings.first.hint: {fi: "Teksti näytetään tällä kielellä, jos se puuttuu lukijan kielellä. Muutosten perustelut kirjoitetaan aina tällä kielellä.", sv: "En text visas på det här språket om den saknas på läsarens språk. Motiveringar till ändringar skrivs alltid på det här språket.", en: "A text is shown in this language when it is missing in the reader's. Reasons for changes are always written in it."}
accounts.settings.languages: {fi: "Kielet, joilla palvelette", sv: "Språk som ni betjänar på", en: "Languages you serve in"}
accounts.settings.languages.hint: {fi: "Lomakkeissa organisaation oma kieli on ensin. Jos jokin teksti puuttuu muilla kielillä, lukija näkee sen omalla kielellänne, ja se merkitään.", sv: "I formulären kommer organisationens eget språk först. Om en text saknas på de andra språken ser läsaren den på ert eget språk, och det märks ut.", en: "Forms show the organisation's own language first. Where a text is missing in the others, readers see it in your own language, marked as such."}
accounts.settings.contact: {fi: "Yhteystieto", sv: "Kontaktuppgift", en: "Contact"}
accounts.settings.contact.hint: {fi: "Sähköposti tai puhelin, joka näkyy jokaisen sivun alareunassa.", sv: "E-post eller telefon som syns längst ner på varje sida.", en: "An e-mail or phone number that shows at the foot of every page."}
accounts.settings.accent: {fi: "Tunnusväri", sv: "Profilfärg", en: "Accent colour"}
accounts.settings.accent.hint: {fi: "Muodossa #0b5f66. Valkoisen tekstin pitää erottua siitä: kontrasti vähintään {least}.", sv: "I formen #0b5f66. Vit text ska synas mot den: kontrast minst {least}.", en: "In the form #0b5f66. White text must stand out from it: contrast at least {least}."}
accounts.settings.accent.contrast: {fi: "Kontrasti valkoiseen {ratio}", sv: "Kontrast mot vitt {ratio}", en: "Contrast with white {ratio}"}
accounts.settings.button: {fi: "Tallenna asetukset", sv: "Spara inställningarna", en: "Save settings"}
accounts.settings.conflict: {fi: "Joku muu tallensi asetukset sillä välin", sv: "Någon annan sparade inställningarna under tiden", en: "Somebody else saved the settings in the meantime"}
accounts.settings.conflict.advice: {fi: "Alla on hänen versionsa. Omasi on lomakkeessa: tarkista se ja tallenna uudelleen, jos haluat korvata hänen versionsa.", sv: "Nedan ser du den versionen. Din egen finns i formuläret: granska den och spara på nytt om du vill ersätta den andra.", en: "Theirs is below. Yours is in the form: check it and save again if you want to replace theirs."}

accounts.members.title: {fi: "{n} {n?käyttäjä|käyttäjää}", sv: "{n} användare", en: "{n} {n?account|accounts}"}
accounts.members.caption: {fi: "Kuka saa tehdä mitä", sv: "Vem får göra vad", en: "Who may do what"}
accounts.members.to-settings: {fi: "Asetukset", sv: "Inställningar", en: "Settings"}
accounts.members.state: {fi: "Tila", sv: "Status", en: "State"}
accounts.members.invited: {fi: "odottaa ensimmäistä kirjautumista", sv: "väntar på första inloggningen", en: "waiting for the first sign-in"}
accounts.members.active: {fi: "käytössä", sv: "i bruk", en: "in use"}
accounts.members.saved: {fi: "Roolit on tallennettu.", sv: "Rollerna har sparats.", en: "The roles were saved."}
accounts.members.new: {fi: "Lisää käyttäjä", sv: "Lägg till en användare", en: "Add an account"}
accounts.members.new.hint: {fi: "Saat kertalinkin, jonka annat uudelle käyttäjälle itse. Hän valitsee salasanansa sillä.", sv: "Du får en engångslänk som du själv ger den nya användaren. Med den väljer hen sitt lösenord.", en: "You get a one-time link to hand to the new person. They choose their password with it."}
accounts.members.new.button: {fi: "Lisää ja näytä kertalinkki", sv: "Lägg till och visa engångslänken", en: "Add and show the one-time link"}
accounts.member.back: {fi: "Kaikki käyttäjät", sv: "Alla användare", en: "All accounts"}
accounts.member.roles.none: {fi: "Ilman rooleja hän ei enää pääse tähän organisaatioon.", sv: "Utan roller kommer personen inte längre in i den här organisationen.", en: "Without roles this person no longer gets into this organisation."}
accounts.member.button: {fi: "Tallenna roolit", sv: "Spara rollerna", en: "Save roles"}
accounts.member.link: {fi: "Uusi kertalinkki", sv: "Ny engångslänk", en: "A new one-time link"}
accounts.member.link.hint: {fi: "Kun salasana on hukassa tai ensimmäinen linkki vanheni. Aiemmat linkit lakkaavat toimimasta.", sv: "När lösenordet är borta eller den första länken har gått ut. Tidigare länkar slutar fungera.", en: "When the password is lost or the first link has expired. Earlier links stop working."}
accounts.member.link.button: {fi: "Tee kertalinkki", sv: "Skapa en engångslänk", en: "Make a one-time link"}
accounts.member-link.title: {fi: "Anna tämä linkki henkilölle itselleen", sv: "Ge den här länken till personen själv", en: "Give this link to the person"}
accounts.member-link.lead: {fi: "Linkki on tarkoitettu vain hänelle:", sv: "Länken är bara för:", en: "It is meant only for:"}
accounts.member-link.label: {fi: "Kertalinkki", sv: "Engångslänk", en: "One-time link"}
accounts.member-link.hint: {fi: "Linkki näytetään vain nyt. Se toimii kerran ja {hours} tuntia. Kuka tahansa, jolla linkki on, pääsee sillä sisään – anna se puhelimessa, viestillä tai kädestä käteen, älä julkisesti.", sv: "Länken visas bara nu. Den fungerar en gång och i {hours} timmar. Vem som helst som har länken kommer in med den – ge den per telefon, i ett meddelande eller personligen, inte offentligt.", en: "The link is shown only now. It works once and for {hours} hours. Anyone who holds it gets in with it – give it by phone, message or hand, never in public."}
accounts.member-link.done: {fi: "Valmis", sv: "Klart", en: "Done"}

accounts.problem.email: {fi: "Kirjoita sähköpostiosoite muodossa nimi@kunta.fi.", sv: "Skriv e-postadressen i formen namn@kommun.fi.", en: "Write the e-mail address in the form name@municipality.fi."}
accounts.problem.email-taken: {fi: "Tällä sähköpostilla on jo käyttäjä tässä organisaatiossa.", sv: "Det finns redan en användare med den här e-postadressen i organisationen.", en: "There already is an account with this e-mail in this organisation."}
accounts.problem.name: {fi: "Kirjoita nimi.", sv: "Skriv namnet.", en: "Write the name."}
accounts.problem.name-long: {fi: "Nimi on liian pitkä: enintään {n} merkkiä.", sv: "Namnet är för långt: högst {n} tecken.", en: "The name is too long: at most {n} characters."}
accounts.problem.password-short: {fi: "Salasana on liian lyhyt: vähintään {n} merkkiä.", sv: "Lösenordet är för kort: minst {n} tecken.", en: "The password is too short: at least {n} characters."}
accounts.problem.password-long: {fi: "Salasana on liian pitkä: enintään {n} merkkiä.", sv: "Lösenordet är för långt: högst {n} tecken.", en: "The password is too long: at most {n} characters."}
accounts.problem.password-wrong: {fi: "Nykyinen salasana ei ole oikein.", sv: "Det nuvarande lösenordet är fel.", en: "The current password is not right."}
accounts.problem.roles: {fi: "Valitse vähintään yksi rooli.", sv: "Välj minst en roll.", en: "Choose at least one role."}
accounts.problem.last-admin: {fi: "Organisaatiossa on oltava vähintään yksi pääkäyttäjä. Anna rooli ensin jollekin toiselle.", sv: "Organisationen måste ha minst en administratör. Ge först rollen till någon annan.", en: "The organisation needs at least one administrator. Give the role to somebody else first."}
accounts.problem.shared: {fi: "Tilillä on rooli myös toisessa organisaatiossa, joten vain tilin omistaja itse tai ohjelman ylläpitäjä voi vaihtaa salasanan.", sv: "Kontot har en roll också i en annan organisation, så bara personen själv eller programmets driftsansvariga kan byta lösenordet.", en: "The account also has a role in another organisation, so only the person or the program's operator can reset the password."}
accounts.problem.slug: {fi: "Osoitteen nimessä saa olla vain kirjaimia a–z, numeroita ja viivoja.", sv: "Adressnamnet får bara innehålla bokstäverna a–z, siffror och streck.", en: "The name in the address may hold only letters a–z, digits and hyphens."}
accounts.problem.organisation-name: {fi: "Kirjoita nimi ainakin omalla kielellä.", sv: "Skriv namnet åtminstone på det egna språket.", en: "Write the name at least in your own language."}
accounts.problem.too-long: {fi: "Teksti on liian pitkä: {length} merkkiä, enintään {limit}.", sv: "Texten är för lång: {length} tecken, högst {limit}.", en: "The text is too long: {length} characters, at most {limit}."}
accounts.problem.languages: {fi: "Valitse vähintään yksi kieli.", sv: "Välj minst ett språk.", en: "Choose at least one language."}
accounts.problem.accent: {fi: "Kirjoita väri muodossa #0b5f66: risuaita ja kuusi merkkiä 0–9 ja a–f.", sv: "Skriv färgen i formen #0b5f66: nummertecken och sex tecken 0–9 och a–f.", en: "Write the colour in the form #0b5f66: a hash and six characters 0–9 and a–f."}
accounts.problem.accent-pale: {fi: "Väri on liian vaalea: valkoinen teksti ei erotu siitä (kontrasti {ratio}, tarvitaan {least}). Valitse tummempi.", sv: "Färgen är för ljus: vit text syns inte mot den (kontrast {ratio}, det behövs {least}). Välj en mörkare.", en: "The colour is too pale: white text does not stand out from it (contrast {ratio}, needed {least}). Choose a darker one."}

accounts.log.title: {fi: "Mitä on tehty", sv: "Vad som har gjorts", en: "What has been done"}
accounts.log.lead: {fi: "Jokainen rivi on sidottu edelliseen: muutettu tai poistettu rivi paljastuu, kun loki tarkistetaan komennolla digipolku verify.", sv: "Varje rad är bunden till den föregående: en ändrad eller borttagen rad avslöjas när loggen granskas med kommandot digipolku verify.", en: "Each line is bound to the one before: a changed or missing line shows when the log is checked with the command digipolku verify."}
accounts.log.line: {fi: "rivi {n}", sv: "rad {n}", en: "line {n}"}
accounts.log.hash: {fi: "tarkiste {start}…", sv: "kontrollsumma {start}…", en: "checksum {start}…"}
accounts.log.link.welcome: {fi: "uudelle käyttäjälle", sv: "för en ny användare", en: "for a new account"}
accounts.log.link.reset: {fi: "uutta salasanaa varten", sv: "för ett nytt lösenord", en: "for a new password"}
accounts.log.link.sign-in: {fi: "kirjautumista varten", sv: "för inloggning", en: "for signing in"}
accounts.log.program: {fi: "ohjelma", sv: "programmet", en: "the program"}
accounts.log.older: {fi: "Vanhemmat rivit", sv: "Äldre rader", en: "Older lines"}
accounts.log.deed.organisation-added: {fi: "organisaatio lisättiin", sv: "organisationen lades till", en: "organisation added"}
accounts.log.deed.organisation-changed: {fi: "asetuksia muutettiin", sv: "inställningarna ändrades", en: "settings changed"}
accounts.log.deed.member-added: {fi: "käyttäjä lisättiin", sv: "en användare lades till", en: "account added"}
accounts.log.deed.roles-changed: {fi: "rooleja muutettiin", sv: "roller ändrades", en: "roles changed"}
accounts.log.deed.account-changed: {fi: "tiliä muutettiin", sv: "ett konto ändrades", en: "account changed"}
accounts.log.deed.link-made: {fi: "kertalinkki tehtiin", sv: "en engångslänk skapades", en: "one-time link made"}
accounts.log.deed.password-set: {fi: "salasana asetettiin", sv: "ett lösenord valdes", en: "password set"}
accounts.log.deed.signed-in: {fi: "kirjauduttiin sisään", sv: "någon loggade in", en: "signed in"}
accounts.log.deed.signed-out: {fi: "kirjauduttiin ulos", sv: "någon loggade ut", en: "signed out"}
accounts.log.deed.round-added: {fi: "kysely luotiin", sv: "en enkät skapades", en: "survey created"}
accounts.log.deed.round-changed: {fi: "kyselyn luonnosta muutettiin", sv: "ett enkätutkast ändrades", en: "draft of a survey changed"}
accounts.log.deed.round-opened: {fi: "kysely avattiin", sv: "en enkät öppnades", en: "survey opened"}
accounts.log.deed.round-extended: {fi: "kyselyn vastausaikaa jatkettiin", sv: "en enkäts svarstid förlängdes", en: "a survey's answering time extended"}
accounts.log.deed.round-closed: {fi: "kysely suljettiin", sv: "en enkät stängdes", en: "survey closed"}
accounts.log.deed.instrument-added: {fi: "kyselypohja aloitettiin", sv: "enkätmall påbörjades", en: "questionnaire begun"}
accounts.log.deed.instrument-changed: {fi: "kyselypohjaa muutettiin", sv: "enkätmall ändrades", en: "questionnaire changed"}
accounts.log.deed.instrument-published: {fi: "kyselypohja julkaistiin", sv: "enkätmall publicerades", en: "questionnaire published"}
accounts.log.deed.instrument-removed: {fi: "kyselypohjan luonnos poistettiin", sv: "utkast till enkätmall raderades", en: "draft questionnaire removed"}
accounts.log.deed.round-released: {fi: "tulokset laskettiin", sv: "resultaten räknades", en: "results released"}
accounts.log.deed.messages-changed: {fi: "kyselyn viestejä muutettiin", sv: "en enkäts meddelanden ändrades", en: "a survey's messages changed"}
accounts.log.deed.addresses-added: {fi: "kyselylle annettiin osoitteita", sv: "adresser gavs till en enkät", en: "addresses given to a survey"}
accounts.log.deed.address-corrected: {fi: "kyselyn osoite korjattiin", sv: "en adress i en enkät rättades", en: "an address of a survey corrected"}
accounts.log.deed.addresses-removed: {fi: "kyselyn osoitteet poistettiin", sv: "en enkäts adresser raderades", en: "a survey's addresses removed"}
accounts.log.deed.paper-taken: {fi: "kyselyyn alettiin ottaa vastauksia paperilla", sv: "en enkät började ta emot svar på papper", en: "a survey began to take answers on paper"}
accounts.log.deed.answers-imported: {fi: "kyselyyn tuotiin vastauksia toisesta ohjelmasta", sv: "svar från ett annat program togs in i en enkät", en: "answers of another tool were taken into a survey"}
accounts.log.deed.letters-queued: {fi: "kyselyn kirjeitä lähti", sv: "en enkäts brev skickades", en: "a survey's letters sent"}
accounts.log.deed.results-walked: {fi: "tulokset avattiin yhdessä läpikäytäviksi", sv: "resultaten öppnades för gemensam genomgång", en: "results opened for walking through together"}
accounts.log.deed.text-approved: {fi: "avoin vastaus luettiin ja hyväksyttiin", sv: "ett öppet svar lästes och godkändes", en: "open answer read and approved"}
accounts.log.deed.theme-added: {fi: "teema lisättiin", sv: "ett tema lades till", en: "theme added"}
accounts.log.deed.theme-changed: {fi: "teemaa muutettiin", sv: "ett tema ändrades", en: "theme changed"}
accounts.log.deed.actions-ordered: {fi: "toimenpiteiden järjestys muutettiin", sv: "åtgärdernas ordning ändrades", en: "actions reordered"}
accounts.log.deed.comment-added: {fi: "kommentti lisättiin", sv: "kommentar lades till", en: "comment added"}
accounts.log.deed.comment-withdrawn: {fi: "kommentti otettiin pois", sv: "kommentar drogs tillbaka", en: "comment withdrawn"}
accounts.log.deed.themes-ordered: {fi: "teemojen järjestys muutettiin", sv: "temanas ordning ändrades", en: "themes reordered"}
accounts.log.deed.finding-pinned: {fi: "havainto nostettiin", sv: "en iakttagelse lyftes fram", en: "finding pinned"}
accounts.log.deed.finding-changed: {fi: "havaintoa muutettiin", sv: "en iakttagelse ändrades", en: "finding changed"}
accounts.log.deed.finding-unpinned: {fi: "havainto poistettiin nostoista", sv: "en iakttagelse togs bort", en: "finding unpinned"}
accounts.log.deed.action-added: {fi: "toimenpide lisättiin", sv: "en åtgärd lades till", en: "action added"}
accounts.log.deed.action-changed: {fi: "toimenpidettä muutettiin", sv: "en åtgärd ändrades", en: "action changed"}
accounts.log.deed.action-published: {fi: "toimenpide julkaistiin", sv: "en åtgärd publicerades", en: "action published"}
accounts.log.deed.action-withdrawn: {fi: "toimenpiteen julkaisu peruttiin", sv: "publiceringen av en åtgärd återtogs", en: "action withdrawn"}
accounts.log.deed.phase-changed: {fi: "toimenpiteen vaihe muutettiin", sv: "en åtgärds fas ändrades", en: "phase of an action changed"}
accounts.log.deed.step-changed: {fi: "toimenpiteen askel muutettiin", sv: "ett steg i en åtgärd ändrades", en: "step of an action changed"}
accounts.log.deed.path-imported: {fi: "digipolku päivitettiin taulukosta", sv: "digistigen uppdaterades från en tabell", en: "pathway updated from a spreadsheet"}
accounts.log.deed.goal-added: {fi: "tavoite lisättiin", sv: "ett mål lades till", en: "goal added"}
accounts.log.deed.body-added: {fi: "toimielin lisättiin", sv: "ett organ lades till", en: "body added"}
accounts.log.deed.decision-added: {fi: "päätös lisättiin", sv: "ett beslut lades till", en: "decision added"}
accounts.log.deed.goal-changed: {fi: "tavoitetta muutettiin", sv: "ett mål ändrades", en: "goal changed"}
accounts.log.deed.body-changed: {fi: "toimielintä muutettiin", sv: "ett organ ändrades", en: "body changed"}
accounts.log.deed.decision-changed: {fi: "päätöstä muutettiin", sv: "ett beslut ändrades", en: "decision changed"}
accounts.log.deed.strategy-changed: {fi: "strategiaa muutettiin", sv: "strategin ändrades", en: "strategy changed"}
accounts.log.deed.need-added: {fi: "tarve lisättiin", sv: "ett behov lades till", en: "need added"}
accounts.log.deed.need-changed: {fi: "tarvetta muutettiin", sv: "ett behov ändrades", en: "need changed"}
accounts.log.deed.external-change-added: {fi: "toimintaympäristön muutos lisättiin", sv: "en ändring i omvärlden lades till", en: "outside change added"}
accounts.log.deed.external-change-changed: {fi: "toimintaympäristön muutosta päivitettiin", sv: "en ändring i omvärlden uppdaterades", en: "outside change updated"}
accounts.log.deed.benefit-added: {fi: "hyöty lisättiin", sv: "en nytta lades till", en: "benefit added"}
accounts.log.deed.benefit-changed: {fi: "hyötyä muutettiin tai se mitattiin", sv: "en nytta ändrades eller mättes", en: "benefit changed or measured"}
accounts.log.deed.effect-added: {fi: "vaikutus luvattiin", sv: "en effekt utlovades", en: "effect claimed"}
accounts.log.deed.effect-changed: {fi: "luvattua vaikutusta muutettiin", sv: "en utlovad effekt ändrades", en: "claimed effect changed"}
accounts.log.deed.budget-changed: {fi: "toimenpiteen rahoja muutettiin", sv: "en åtgärds pengar ändrades", en: "an action's money changed"}
accounts.log.deed.occasion-added: {fi: "vuosikelloon lisättiin merkintä", sv: "en punkt lades till i årsklockan", en: "entry added to the year"}
accounts.log.deed.occasion-changed: {fi: "vuosikellon merkintää muutettiin", sv: "en punkt i årsklockan ändrades", en: "entry of the year changed"}
accounts.log.deed.baseline-added: {fi: "päivä nimettiin vertailua varten", sv: "en dag namngavs för jämförelse", en: "day named for comparison"}
accounts.log.deed.baseline-changed: {fi: "nimettyä päivää muutettiin", sv: "en namngiven dag ändrades", en: "named day changed"}
accounts.log.deed.report-added: {fi: "raportti tehtiin", sv: "en rapport gjordes", en: "report made"}
accounts.log.deed.report-changed: {fi: "raporttia muutettiin tai se julkaistiin", sv: "en rapport ändrades eller publicerades", en: "report changed or published"}
accounts.log.deed.idea-added: {fi: "ehdotus lisättiin", sv: "ett förslag lades till", en: "idea added"}
accounts.log.deed.idea-changed: {fi: "ehdotukseen vastattiin", sv: "ett förslag besvarades", en: "idea answered"}
accounts.log.deed.exported: {fi: "tietoja vietiin ulos", sv: "uppgifter exporterades", en: "data exported"}
accounts.log.deed.store-continued: {fi: "palautettu kopio otettiin käyttöön", sv: "den återställda kopian togs i bruk", en: "the restored copy was put to use"}
accounts.log.deed.store-discarded: {fi: "palautetun kopion keräämät vastaukset hylättiin", sv: "svaren i den återställda kopian förkastades", en: "the answers in the restored copy were discarded"}
accounts.log.deed.inquiry-added: {fi: "kysely organisaatioille aloitettiin", sv: "enkät till organisationer påbörjades", en: "survey of organisations begun"}
accounts.log.deed.inquiry-changed: {fi: "kyselyä organisaatioille muutettiin", sv: "enkät till organisationer ändrades", en: "survey of organisations changed"}
accounts.log.deed.inquiry-opened: {fi: "kysely organisaatioille avattiin", sv: "enkät till organisationer öppnades", en: "survey of organisations opened"}
accounts.log.deed.inquiry-closed: {fi: "kyselyn vastausaika päätettiin", sv: "enkätens svarstid avslutades", en: "time to answer ended by hand"}
accounts.log.deed.inquiry-published: {fi: "organisaatioiden vastaukset julkaistiin", sv: "organisationernas svar publicerades", en: "answers of organisations published"}
accounts.log.deed.participants-added: {fi: "organisaatioita lisättiin kyselyyn", sv: "organisationer lades till i enkäten", en: "organisations added to a survey"}
accounts.log.deed.participant-changed: {fi: "kyselyn organisaation tietoja muutettiin", sv: "en organisations uppgifter ändrades", en: "details of an organisation changed"}
accounts.log.deed.participant-removed: {fi: "organisaatio poistettiin kyselystä", sv: "organisation togs bort ur enkäten", en: "organisation removed from a survey"}
accounts.log.deed.reply-saved: {fi: "organisaation vastausluonnos tallennettiin", sv: "utkast till en organisations svar sparades", en: "draft of an organisation's answer saved"}
accounts.log.deed.reply-given: {fi: "organisaation vastaus vahvistettiin", sv: "en organisations svar bekräftades", en: "an organisation's answer confirmed"}
accounts.log.deed.peers-chosen: {fi: "organisaatio kertoi, saavatko sen luvut olla verrokeissa", sv: "en organisation sade om dess siffror får ingå bland likarna", en: "an organisation said whether it is counted among peers"}
accounts.log.deed.joint-noted: {fi: "yhteiskyselyn organisaatio lisäsi huomautuksen", sv: "en organisation i en gemensam enkät lade till en anmärkning", en: "an organisation of a joint survey added a note"}
accounts.log.deed.joint-link-renewed: {fi: "yhteiskyselyn organisaation linkki vaihdettiin", sv: "länken för en organisation i en gemensam enkät byttes", en: "the link of an organisation in a joint survey was replaced"}
accounts.log.deed.joint-published: {fi: "yhteiskyselyn luvut julkaistiin", sv: "den gemensamma enkätens siffror publicerades", en: "figures of a joint survey published"}
accounts.log.deed.reply-noted: {fi: "organisaatio lisäsi huomautuksen", sv: "organisation lade till en anmärkning", en: "an organisation added a note"}
accounts.log.deed.inquiry-letters-queued: {fi: "kirjeitä organisaatioille lähetettiin", sv: "brev till organisationer skickades", en: "letters to organisations queued"}
accounts.log.deed.report-removed: {fi: "raportin luonnos poistettiin", sv: "ett rapportutkast togs bort", en: "draft of a report removed"}
accounts.log.deed.reminder-queued: {fi: "viikkoviesti lähetettiin heti", sv: "veckomeddelandet skickades genast", en: "weekly message sent at once"}

"""#),
        EmbeddedFile("texts/alive.yaml", #"""
# What keeps the path alive: changes between two days, named days, council reports, the year, what was done with what people said.
alive.changes.title: {fi: "{n} {n?muutos|muutosta} {day} jälkeen", sv: "{n} {n?ändring|ändringar} efter {day}", en: "{n} {n?change|changes} since {day}"}
alive.changes.title.between: {fi: "{n} {n?muutos|muutosta} {day}–{end}", sv: "{n} {n?ändring|ändringar} {day}–{end}", en: "{n} {n?change|changes} from {day} to {end}"}
alive.changes.none.title: {fi: "Ei muutoksia {day}–{end}", sv: "Inga ändringar {day}–{end}", en: "No changes from {day} to {end}"}
alive.changes.ahead.title: {fi: "Nämä päivät ovat vielä edessä", sv: "De här dagarna ligger ännu framför oss", en: "These days are still ahead"}
alive.changes.ahead: {fi: "{day} on vielä edessä. Muutoksia voi verrata tähän päivään ({today}) asti.", sv: "{day} ligger ännu framför oss. Ändringar kan jämföras till och med i dag ({today}).", en: "{day} still lies ahead. Changes can be compared up to today ({today})."}
alive.changes.lead: {fi: "Polku on molempina päivinä sama.", sv: "Stigen är likadan de båda dagarna.", en: "The digital pathway is the same on these two days."}
alive.changes.more: {fi: "Näytä {n} muuta", sv: "Visa {n} till", en: "Show {n} more"}
alive.changes.show: {fi: "Näytä {n?se|kaikki}", sv: "Visa {n?den|alla}", en: "Show {n?it|them all}"}
alive.changes.none: {fi: "Mitään ei kirjattu näiden päivien välissä. Valitse aikaisempi alkupäivä tai katso koko polku.", sv: "Inget antecknades mellan de här dagarna. Välj en tidigare startdag eller se hela stigen.", en: "Nothing was recorded between these days. Choose an earlier first day, or see the whole pathway."}
alive.changes.none.path: {fi: "Avaa digipolku", sv: "Öppna digistigen", en: "Open the digital pathway"}
alive.changes.inside: {fi: "Näet myös luonnosten ja sisäisten tarpeiden muutokset. Muut näkevät vain julkisen osan.", sv: "Du ser också ändringar i utkast och interna behov. Andra ser bara den offentliga delen.", en: "You also see changes of drafts and internal needs. Others see the public part only."}
alive.atom: {fi: "Tilaa muutokset (Atom)", sv: "Prenumerera på ändringarna (Atom)", en: "Subscribe to changes (Atom)"}
alive.parts: {fi: "Muutosten osat", sv: "Ändringarnas delar", en: "Parts of the changes"}
alive.part: {fi: "Osa {n}/{of}", sv: "Del {n}/{of}", en: "Part {n} of {of}"}
alive.since: {fi: "Mitä on muuttunut", sv: "Vad har ändrats", en: "What has changed"}
alive.since.report: {fi: "Raportista kokoukseen {day}", sv: "Sedan rapporten till mötet {day}", en: "Since the report for the meeting on {day}"}
alive.since.review: {fi: "Katselmuksesta {day}", sv: "Sedan översynen {day}", en: "Since the review of {day}"}
alive.since.spring: {fi: "Keväästä {day}", sv: "Sedan våren {day}", en: "Since spring, {day}"}
alive.since.month: {fi: "Kuukauden ajalta, {day} alkaen", sv: "Den senaste månaden, från {day}", en: "Over the last month, from {day}"}
alive.grouping: {fi: "Ryhmittely", sv: "Gruppering", en: "Grouping"}
alive.grouping.laji: {fi: "Lajeittain", sv: "Enligt slag", en: "By kind"}
alive.grouping.teema: {fi: "Teemoittain", sv: "Enligt tema", en: "By theme"}
alive.days: {fi: "Valitse päivät", sv: "Välj dagar", en: "Choose the days"}
alive.from: {fi: "Vertaa päivään", sv: "Jämför med dagen", en: "Compare with"}
alive.to: {fi: "Tilanne päivänä", sv: "Läget den", en: "As of"}
alive.euros: {fi: "{n} €", sv: "{n} €", en: "€{n}"}
alive.group.decided: {fi: "Päätettiin", sv: "Beslutades", en: "Decided"}
alive.group.coming: {fi: "Päätetään myöhemmin", sv: "Beslutas senare", en: "To be decided"}
alive.group.ended: {fi: "Päättyi – ja mitä opittiin", sv: "Avslutades – och vad vi lärde oss", en: "Ended – and what was learned"}
alive.group.began: {fi: "Alkoi", sv: "Började", en: "Began"}
alive.group.measured: {fi: "Mitattiin", sv: "Mättes", en: "Measured"}
alive.group.money: {fi: "Raha ja hyödyt", sv: "Pengar och nytta", en: "Money and benefits"}
alive.group.times: {fi: "Aikataulu ja vastuut", sv: "Tidsplan och ansvar", en: "Schedule and owners"}
alive.group.direction: {fi: "Suunta ja ympäristö", sv: "Riktning och omvärld", en: "Direction and surroundings"}
alive.group.heard: {fi: "Kuultiin", sv: "Det vi hörde", en: "Heard"}
alive.group.other: {fi: "Tarkennuksia", sv: "Preciseringar", en: "Refinements"}
alive.group.whole: {fi: "Koko polku", sv: "Hela stigen", en: "The whole pathway"}
alive.count.decided: {fi: "{n?päätös|päätöstä}", sv: "{n?beslut|beslut}", en: "{n?decision|decisions}"}
alive.count.coming: {fi: "{n?päätös|päätöstä} tulossa", sv: "{n?kommande beslut|kommande beslut}", en: "{n?decision|decisions} to come"}
alive.count.ended: {fi: "päättyi tai pysähtyi", sv: "avslutades eller stannade", en: "ended or stopped"}
alive.count.began: {fi: "alkoi tai tuli mukaan", sv: "började eller kom med", en: "began or joined"}
alive.count.measured: {fi: "{n?mittaus|mittausta}", sv: "{n?mätning|mätningar}", en: "{n?measurement|measurements}"}
alive.count.money: {fi: "{n?muutos|muutosta} rahassa ja hyödyissä", sv: "{n?ändring|ändringar} i pengar och nytta", en: "{n?change|changes} in money and benefits"}
alive.count.times: {fi: "{n?muutos|muutosta} aikatauluissa ja vastuissa", sv: "{n?ändring|ändringar} i tidsplaner och ansvar", en: "{n?change|changes} in schedules and owners"}
alive.count.direction: {fi: "{n?muutos|muutosta} suunnassa", sv: "{n?ändring|ändringar} i riktningen", en: "{n?change|changes} in direction"}
alive.count.heard: {fi: "{n?tarve, havainto tai ehdotus|tarvetta, havaintoa tai ehdotusta}", sv: "{n?behov, iakttagelse eller förslag|behov, iakttagelser eller förslag}", en: "{n?need, finding or proposal|needs, findings or proposals}"}
alive.count.other: {fi: "{n?tarkennus|tarkennusta}", sv: "{n?precisering|preciseringar}", en: "{n?refinement|refinements}"}
alive.phase.draft: {fi: "luonnos", sv: "utkast", en: "draft"}
alive.phase.planned: {fi: "suunnitteilla", sv: "planeras", en: "planned"}
alive.phase.going: {fi: "käynnissä", sv: "pågår", en: "under way"}
alive.phase.done: {fi: "valmis", sv: "klar", en: "done"}
alive.phase.paused: {fi: "keskeytetty", sv: "avbruten", en: "paused"}
alive.phase.stopped: {fi: "lopetettu", sv: "avslutad", en: "stopped"}
alive.verdict.stop: {fi: "lopetetaan", sv: "avslutas", en: "stop"}
alive.verdict.repeat: {fi: "uusitaan", sv: "görs om", en: "repeat"}
alive.verdict.scale: {fi: "laajennetaan", sv: "utvidgas", en: "scale up"}
alive.turn.actionNew: {fi: "Uusi toimenpide, {after}.", sv: "Ny åtgärd, {after}.", en: "New action, {after}."}
alive.turn.actionPublished: {fi: "Julkaistiin polulla.", sv: "Publicerades på stigen.", en: "Published on the pathway."}
alive.turn.actionWithdrawn: {fi: "Otettiin pois julkiselta polulta.", sv: "Togs bort från den offentliga stigen.", en: "Withdrawn from the public pathway."}
alive.turn.actionGone: {fi: "Ei ole enää polulla.", sv: "Finns inte längre på stigen.", en: "No longer on the pathway."}
alive.turn.renamed: {fi: "Sai uuden nimen. Aiempi nimi oli: {before}.", sv: "Fick ett nytt namn. Tidigare namn: {before}.", en: "Got a new name. It was called: {before}."}
alive.turn.phase: {fi: "Vaihe on nyt {after}, aiemmin {before}.", sv: "Fasen är nu {after}, tidigare {before}.", en: "It is now {after}; it was {before}."}
alive.turn.startsLater: {fi: "Alkaa {n} {n?kuukauden|kuukautta} myöhemmin: {after}, aiemmin {before}.", sv: "Börjar {n} {n?månad|månader} senare: {after}, tidigare {before}.", en: "Begins {n} {n?month|months} later: {after} instead of {before}."}
alive.turn.startsEarlier: {fi: "Alkaa {n} {n?kuukauden|kuukautta} aiemmin: {after}, aiottu {before}.", sv: "Börjar {n} {n?månad|månader} tidigare: {after} i stället för {before}.", en: "Begins {n} {n?month|months} earlier: {after} instead of {before}."}
alive.turn.startsSet: {fi: "Alku sovittiin: {after}.", sv: "Starten bestämdes: {after}.", en: "The beginning was set: {after}."}
alive.turn.startsOpen: {fi: "Alku on taas avoin, aiemmin {before}.", sv: "Starten är öppen igen, tidigare {before}.", en: "The beginning is open again; it was {before}."}
alive.turn.endsLater: {fi: "Valmistuu {n} {n?kuukauden|kuukautta} myöhemmin: {after}, aiemmin {before}.", sv: "Blir klar {n} {n?månad|månader} senare: {after}, tidigare {before}.", en: "Ends {n} {n?month|months} later: {after} instead of {before}."}
alive.turn.endsEarlier: {fi: "Valmistuu {n} {n?kuukauden|kuukautta} aiemmin: {after}, aiottu {before}.", sv: "Blir klar {n} {n?månad|månader} tidigare: {after} i stället för {before}.", en: "Ends {n} {n?month|months} earlier: {after} instead of {before}."}
alive.turn.endsSet: {fi: "Loppu sovittiin: {after}.", sv: "Slutet bestämdes: {after}.", en: "The end was set: {after}."}
alive.turn.endsOpen: {fi: "Loppu on taas avoin, aiemmin {before}.", sv: "Slutet är öppet igen, tidigare {before}.", en: "The end is open again; it was {before}."}
alive.turn.ownerMoved: {fi: "Vastuu siirtyi: {before} → {after}.", sv: "Ansvaret flyttades: {before} → {after}.", en: "Responsibility moved: {before} → {after}."}
alive.turn.ownerSet: {fi: "Vastuutaho sovittiin: {after}.", sv: "Ansvarig utsågs: {after}.", en: "An owner was named: {after}."}
alive.turn.ownerGone: {fi: "Jäi ilman vastuutahoa, aiemmin {before}.", sv: "Blev utan ansvarig, tidigare {before}.", en: "Left without an owner; it was {before}."}
alive.turn.stepsDone: {fi: "Askelia on tehty {n}/{after}.", sv: "{n} av {after} steg är klara.", en: "{n} of {after} steps are done."}
alive.turn.figure: {fi: "{part}: nyt {after}, aiemmin {before}.", sv: "{part}: nu {after}, tidigare {before}.", en: "{part}: now {after}; it was {before}."}
alive.turn.figureFirst: {fi: "{part}: ensimmäinen luku on {after}.", sv: "{part}: första siffran är {after}.", en: "{part}: the first figure is {after}."}
alive.turn.targetMoved: {fi: "{part}: tavoite on nyt {after}, aiemmin {before}.", sv: "{part}: målet är nu {after}, tidigare {before}.", en: "{part}: the target is now {after}; it was {before}."}
alive.turn.measureSet: {fi: "Sai mittarin {part}: lähtötaso {before}, tavoite {after}.", sv: "Fick indikatorn {part}: utgångsnivå {before}, mål {after}.", en: "Got an indicator, {part}: from {before} to {after}."}
alive.turn.measureNamed: {fi: "Sai mittarin: {part}.", sv: "Fick en indikator: {part}.", en: "Got an indicator: {part}."}
alive.turn.verdict: {fi: "Kokeilun päätös: {after}. {part}.", sv: "Beslut om försöket: {after}. {part}.", en: "Verdict on the pilot: {after}. {part}."}
alive.turn.decisionLater: {fi: "Päätöspäivä siirtyi {n} {n?päivän|päivää} myöhemmäksi: {after}, aiemmin {before}.", sv: "Beslutsdagen sköts upp {n} {n?dag|dagar}: {after}, tidigare {before}.", en: "The decision day moved {n} {n?day|days} later: {after} instead of {before}."}
alive.turn.decisionEarlier: {fi: "Päätöspäivä aikaistui {n} {n?päivän|päivää}: {after}, aiemmin {before}.", sv: "Beslutsdagen tidigarelades {n} {n?dag|dagar}: {after}, tidigare {before}.", en: "The decision day moved {n} {n?day|days} earlier: {after} instead of {before}."}
alive.turn.decisionSet: {fi: "Päätöspäivä sovittiin: {after}.", sv: "Beslutsdagen bestämdes: {after}.", en: "The decision day was set: {after}."}
alive.turn.onceMoved: {fi: "Kertakustannus on nyt {after}, aiemmin {before}.", sv: "Engångskostnaden är nu {after}, tidigare {before}.", en: "The one-off cost is now {after}; it was {before}."}
alive.turn.onceSet: {fi: "Kertakustannus arvioitiin: {after}.", sv: "Engångskostnaden uppskattades: {after}.", en: "The one-off cost was estimated: {after}."}
alive.turn.yearlyMoved: {fi: "Vuosikustannus on nyt {after}, aiemmin {before}.", sv: "Årskostnaden är nu {after}, tidigare {before}.", en: "The yearly cost is now {after}; it was {before}."}
alive.turn.yearlySet: {fi: "Vuosikustannus arvioitiin: {after}.", sv: "Årskostnaden uppskattades: {after}.", en: "The yearly cost was estimated: {after}."}
alive.turn.planMoved: {fi: "Vuoden {year} suunnitelma on nyt {after}, aiemmin {before}.", sv: "Planen för {year} är nu {after}, tidigare {before}.", en: "The plan for {year} is now {after}; it was {before}."}
alive.turn.planSet: {fi: "Vuoden {year} suunnitelma: {after}.", sv: "Planen för {year}: {after}.", en: "The plan for {year}: {after}."}
alive.turn.spent: {fi: "Vuoden {year} toteuma: {after}, suunniteltu {before}.", sv: "Utfallet för {year}: {after}, planerat {before}.", en: "Spent in {year}: {after}; planned {before}."}
alive.turn.spentUnplanned: {fi: "Vuoden {year} toteuma: {after}.", sv: "Utfallet för {year}: {after}.", en: "Spent in {year}: {after}."}
alive.turn.benefitNew: {fi: "Hyöty, jota tavoitellaan: {part}.", sv: "Nytta som eftersträvas: {part}.", en: "A benefit to look for: {part}."}
alive.turn.benefitMeasured: {fi: "Hyöty mitattiin. {part}: {after}, lähtötaso {before}.", sv: "Nyttan mättes. {part}: {after}, utgångsnivå {before}.", en: "A benefit was measured. {part}: {after}; it began at {before}."}
alive.turn.benefitFound: {fi: "Hyöty mitattiin. {part}: {after}.", sv: "Nyttan mättes. {part}: {after}.", en: "A benefit was measured. {part}: {after}."}
alive.turn.benefitDropped: {fi: "Hyötyä ei enää tavoitella: {part}. Syy: {after}.", sv: "Nyttan eftersträvas inte längre: {part}. Orsak: {after}.", en: "A benefit is no longer looked for: {part}. Why: {after}."}
alive.turn.benefitTold: {fi: "Mitä siitä seurasi: {after}.", sv: "Vad det ledde till: {after}.", en: "What came of it: {after}."}
alive.turn.effectNew: {fi: "Kirjattiin ennakkoon, mitä seuraavan kyselyn pitäisi näyttää: muutos {steps}.", sv: "Antecknades på förhand vad nästa enkät borde visa: ändring {steps}.", en: "It was said beforehand what the next survey should show: a change of {steps}."}
alive.turn.effectWithdrawn: {fi: "Luvattu vaikutus peruttiin: {part}.", sv: "Löftet om en effekt togs tillbaka: {part}.", en: "The claimed effect was withdrawn: {part}."}
alive.turn.goalNew: {fi: "Uusi tavoite.", sv: "Nytt mål.", en: "New goal."}
alive.turn.goalDropped: {fi: "Tavoitteesta luovuttiin: {part}.", sv: "Målet slopades: {part}.", en: "The goal was dropped: {part}."}
alive.turn.goalRenamed: {fi: "Tavoite muotoiltiin uudelleen. Aiemmin: {before}.", sv: "Målet formulerades om. Tidigare: {before}.", en: "The goal was reworded. It was: {before}."}
alive.turn.strategyNew: {fi: "Strategia kirjattiin polulle.", sv: "Strategin antecknades på stigen.", en: "The strategy was put on the pathway."}
alive.turn.strategyChanged: {fi: "Strategiaa muutettiin.", sv: "Strategin ändrades.", en: "The strategy was changed."}
alive.turn.decisionNew: {fi: "{part} {after}.", sv: "{part} {after}.", en: "{part}, {after}."}
alive.turn.decisionAhead: {fi: "Tulossa päätettäväksi: {part} {after}.", sv: "Ska beslutas: {part} {after}.", en: "To be decided: {part}, {after}."}
alive.turn.decisionTaken: {fi: "Päätettiin: {part} {after}.", sv: "Beslutades: {part} {after}.", en: "Decided: {part}, {after}."}
alive.turn.needNew: {fi: "Uusi tarve, kuultu {n} {n?kerran|kertaa}.", sv: "Nytt behov, hört {n} {n?gång|gånger}.", en: "A new need, heard {n} {n?time|times}."}
alive.turn.needMerged: {fi: "Yhdistettiin toiseen samaa tarkoittavaan tarpeeseen.", sv: "Slogs ihop med ett annat behov som säger samma sak.", en: "Merged with another need that says the same."}
alive.turn.needDeclined: {fi: "Tarpeeseen ei nyt vastata: {part}.", sv: "Behovet besvaras inte nu: {part}.", en: "The need is not answered now: {part}."}
alive.turn.needHeard: {fi: "Tarve on kuultu nyt {n} {n?kerran|kertaa}.", sv: "Behovet har nu hörts {n} {n?gång|gånger}.", en: "The need has now been heard {n} {n?time|times}."}
alive.turn.outsideNew: {fi: "Muutos ympärillä, voimaan {after}.", sv: "Ändring i omvärlden, i kraft {after}.", en: "A change from outside, in force {after}."}
alive.turn.outsideOpen: {fi: "Muutos ympärillä, voimaantulo ei ole tiedossa.", sv: "Ändring i omvärlden, ikraftträdandet är inte känt.", en: "A change from outside; nobody knows yet from when."}
alive.turn.outsideChanged: {fi: "Tietoja tarkennettiin.", sv: "Uppgifterna preciserades.", en: "The details were refined."}
alive.turn-first.themeTarget: {fi: "Tavoitetaso vuodelle {year} sovittiin: {after}.", sv: "Målnivån för {year} bestämdes: {after}.", en: "The target level for {year} was set: {after}."}
alive.turn.themeTarget: {fi: "Tavoitetaso vuodelle {year} on {after}, aiemmin {before}.", sv: "Målnivån för {year} är {after}, tidigare {before}.", en: "The target level for {year} is {after}; it was {before}."}
alive.turn.themeOwner: {fi: "Teemasta vastaa {after}.", sv: "Ansvarig för temat är {after}.", en: "The theme is looked after by {after}."}
alive.turn.themeNew: {fi: "Uusi teema huoneentaulussa.", sv: "Nytt tema på hustavlan.", en: "A new theme on the board."}
alive.turn.findingNew: {fi: "Nostettiin esiin kyselyn tuloksista.", sv: "Lyftes fram ur enkätens resultat.", en: "Pinned from the results of the survey."}
alive.turn.findingReplied: {fi: "Havaintoon vastattiin: {part}.", sv: "Iakttagelsen fick ett svar: {part}.", en: "The finding was answered: {part}."}
alive.turn.ideaNew: {fi: "Asukkaan ehdotus.", sv: "Invånarförslag.", en: "A resident's proposal."}
alive.turn.ideaAnswered: {fi: "Asukkaan ehdotukseen vastattiin: {part}.", sv: "Invånarförslaget besvarades: {part}.", en: "The resident's proposal was answered: {part}."}
alive.turn.other: {fi: "Tekstejä tai tietoja tarkennettiin.", sv: "Texter eller uppgifter preciserades.", en: "Words or details were refined."}
alive.named.title: {fi: "Nimetyt päivät", sv: "Namngivna dagar", en: "Named days"}
alive.named.lead: {fi: "Nimetty päivä on polun tilanne, johon myöhempää verrataan, esimerkiksi strategian hyväksyminen.", sv: "En namngiven dag är ett läge på stigen som senare dagar jämförs med, till exempel när strategin godkändes.", en: "A named day is a state of the pathway that later days are held against, such as the day the strategy was approved."}
alive.named.none: {fi: "Päiviä ei ole vielä nimetty.", sv: "Inga dagar har ännu fått ett namn.", en: "No day has a name yet."}
alive.named.none.lead: {fi: "Päiviä ei ole vielä nimetty. Nimeä ainakin se päivä, jona polku hyväksyttiin: siihen on helppo verrata.", sv: "Inga dagar har ännu fått ett namn. Namnge åtminstone dagen då stigen godkändes: den är lätt att jämföra med.", en: "No day has a name yet. Name at least the day on which the pathway was approved: it is easy to compare with."}
alive.named.new: {fi: "Nimeä päivä", sv: "Namnge en dag", en: "Name a day"}
alive.named.add: {fi: "Nimeä", sv: "Namnge", en: "Name it"}
alive.named.edit: {fi: "Muuta päivän {day} nimeä", sv: "Ändra namnet på {day}", en: "Rename {day}"}
alive.named.name: {fi: "Nimi", sv: "Namn", en: "Name"}
alive.named.name.hint: {fi: "Esimerkiksi Ensimmäinen digipolku.", sv: "Till exempel Första digistigen.", en: "For example The first pathway."}
alive.named.day: {fi: "Päivä", sv: "Dag", en: "Day"}
alive.named.day.hint: {fi: "Tarkoittaa päivän loppua. Päivää ei voi vaihtaa myöhemmin.", sv: "Avser dagens slut. Dagen kan inte bytas senare.", en: "Means the end of that day. It cannot be changed later."}
alive.named.problem.ahead: {fi: "Päivä on vielä edessä. Valitse tämä päivä tai aikaisempi.", sv: "Dagen ligger framför oss. Välj i dag eller en tidigare dag.", en: "That day lies ahead. Choose today or an earlier day."}
alive.named.since: {fi: "Mitä on muuttunut", sv: "Vad har ändrats", en: "What has changed"}
alive.named.path: {fi: "Polku silloin", sv: "Stigen då", en: "The pathway then"}
alive.named.rename: {fi: "Muuta nimeä", sv: "Ändra namnet", en: "Rename"}
alive.copy: {fi: "Kopioi teksti", sv: "Kopiera texten", en: "Copy the text"}
alive.copied: {fi: "Kopioitu", sv: "Kopierad", en: "Copied"}
alive.reports.title: {fi: "Raportit kokouksiin", sv: "Rapporter till möten", en: "Reports for meetings"}
alive.reports.lead: {fi: "Raportti kertoo yhdellä sivulla, missä mennään, mitä se maksoi, mitä siitä saatiin, mitä on muuttunut ja mitä on päätettävä. Tiedot jäädytetään, joten raportti pysyy samana.", sv: "En rapport berättar på en sida var vi står, vad det har kostat, vad det har gett, vad som har ändrats och vad som ska beslutas. Uppgifterna fryses, så rapporten förblir densamma.", en: "A report tells on one page where we stand, what it cost, what it brought, what changed and what must be decided. Its facts are frozen, so it stays the same."}
alive.reports.new: {fi: "Tee raportti kokoukseen", sv: "Gör en rapport till ett möte", en: "Make a report for a meeting"}
alive.reports.new.lead: {fi: "Raporttiin tulee vain tietoja, jotka ovat jo kaikille julkisia. Voit tarkistaa sen ennen julkaisua.", sv: "Rapporten innehåller bara uppgifter som redan är offentliga. Du kan kontrollera den före publicering.", en: "The report holds only what everybody can read already. You can check it before you publish it."}
alive.reports.none: {fi: "Raportteja ei ole vielä julkaistu.", sv: "Inga rapporter har publicerats ännu.", en: "No report has been published yet."}
alive.reports.none.lead: {fi: "Raportteja ei ole vielä. Valitse toimielin ja kokouspäivä, niin raportti syntyy polun tiedoista.", sv: "Det finns inga rapporter ännu. Välj organ och mötesdag, så görs rapporten av stigens uppgifter.", en: "There are no reports yet. Choose a body and a meeting day, and the report is made of what the pathway holds."}
alive.reports.changes: {fi: "Mitä on muuttunut edellisen raportin jälkeen", sv: "Vad har ändrats sedan den förra rapporten", en: "What has changed since the last report"}
alive.reports.draft: {fi: "ei vielä julkinen", sv: "inte offentlig ännu", en: "not public yet"}
alive.reports.decided: {fi: "käsitelty", sv: "behandlad", en: "dealt with"}
alive.report.title: {fi: "Digipolku: {going} {going?toimenpide|toimenpidettä} käynnissä, {done} valmiina", sv: "Digistigen: {going} {going?åtgärd|åtgärder} pågår, {done} är klara", en: "Digital pathway: {going} {going?action|actions} under way, {done} done"}
alive.report.title.late: {fi: "Digipolku: {going} {going?toimenpide|toimenpidettä} käynnissä, {done} valmiina, {late} myöhässä", sv: "Digistigen: {going} {going?åtgärd|åtgärder} pågår, {done} är klara, {late} {late?försenad|försenade}", en: "Digital pathway: {going} {going?action|actions} under way, {done} done, {late} late"}
alive.report.for: {fi: "{body}, kokous {day}", sv: "{body}, möte {day}", en: "{body}, meeting of {day}"}
alive.report.as-of: {fi: "Tilanne {day}.", sv: "Läget {day}.", en: "As of {day}."}
alive.report.where: {fi: "Missä mennään?", sv: "Var står vi?", en: "Where do we stand?"}
alive.report.cost: {fi: "Mitä se on maksanut?", sv: "Vad har det kostat?", en: "What did it cost?"}
alive.report.brought: {fi: "Mitä siitä on saatu?", sv: "Vad har det gett?", en: "What did it bring?"}
alive.report.changed: {fi: "Mitä on muuttunut?", sv: "Vad har ändrats?", en: "What has changed?"}
alive.report.decide: {fi: "Mitä on päätettävä?", sv: "Vad ska beslutas?", en: "What must be decided?"}
alive.report.gaps: {fi: "Mitä puuttuu?", sv: "Vad saknas?", en: "What is missing?"}
alive.report.survey: {fi: "Mitä kysely kertoo?", sv: "Vad säger enkäten?", en: "What does the survey say?"}
alive.report.survey.words: {fi: "{round}, vastausaika päättyi {day}.", sv: "{round}, svarstiden gick ut {day}.", en: "{round}, closed on {day}."}
alive.report.standing: {fi: "Polulla on {n} {n?toimenpide|toimenpidettä}: {going} käynnissä, {planned} suunnitteilla, {done} valmiina ja {ended} keskeytetty tai lopetettu.", sv: "På stigen finns {n} {n?åtgärd|åtgärder}: {going} pågår, {planned} planeras, {done} är klara och {ended} har avbrutits eller avslutats.", en: "The pathway holds {n} {n?action|actions}: {going} under way, {planned} planned, {done} done and {ended} paused or stopped."}
alive.report.on-time: {fi: "Mikään ei ole myöhässä.", sv: "Ingenting är försenat.", en: "Nothing is late."}
alive.report.late: {fi: "{n} {n?toimenpide on|toimenpidettä on} myöhässä.", sv: "{n} {n?åtgärd är försenad|åtgärder är försenade}.", en: "{n} {n?action is|actions are} late."}
alive.report.levels: {fi: "Kyselyn mukaan tavoitetasolla on {n}/{of} {of?teema|teemaa}.", sv: "Enligt enkäten har {n} av {of} {of?tema|teman} nått målnivån.", en: "By the survey {n} of {of} {of?theme|themes} {n?is|are} at the target level."}
alive.report.levels.far: {fi: "Kauimpana on {theme}: nyt {level}, tavoite {target}.", sv: "Längst ifrån är {theme}: nu {level}, målet {target}.", en: "Farthest from it is {theme}: now {level}, target {target}."}
alive.report.silent: {fi: "{n} {n?toimenpiteestä|toimenpiteestä} ei ole kuultu mitään yli {days} päivään.", sv: "Om {n} {n?åtgärd|åtgärder} har inget hörts på över {days} dagar.", en: "Nothing has been heard of {n} {n?action|actions} for more than {days} days."}
alive.report.cost.none: {fi: "Rahoja ei ole vielä kirjattu vuosittain.", sv: "Pengarna har ännu inte antecknats per år.", en: "Money has not been recorded by year yet."}
alive.report.cost.plan: {fi: "Vuodelle {year} on suunniteltu {euros}.", sv: "För {year} har {euros} planerats.", en: "{euros} is planned for {year}."}
alive.report.cost.actual: {fi: "Vuonna {year} on käytetty {euros}.", sv: "Under {year} har {euros} använts.", en: "{euros} has been spent in {year}."}
alive.report.cost.plan-days: {fi: "Työaikaa on suunniteltu {n} {n?henkilötyöpäivä|henkilötyöpäivää}.", sv: "Planerad arbetstid: {n} {n?persondag|persondagar}.", en: "{n} person-{n?day is|days are} planned."}
alive.report.cost.actual-days: {fi: "Työaikaa on käytetty {n} {n?henkilötyöpäivä|henkilötyöpäivää}.", sv: "Använd arbetstid: {n} {n?persondag|persondagar}.", en: "{n} person-{n?day has|days have} been spent."}
alive.report.cost.told: {fi: "Toteuma on kirjattu {n}/{of} toimenpiteestä.", sv: "Utfallet har antecknats för {n}/{of} åtgärder.", en: "What was spent is recorded for {n} of {of} actions."}
alive.report.changed.besides: {fi: "Lisäksi {parts}.", sv: "Dessutom {parts}.", en: "Besides, {parts}."}
alive.report.cost.all: {fi: "Kaikkiaan on käytetty {euros}.", sv: "Sammanlagt har {euros} använts.", en: "{euros} has been spent in all."}
alive.report.benefits: {fi: "{n} {n?hyöty on|hyötyä on} mitattu.", sv: "{n} {n?nytta|nyttor} har mätts.", en: "{n} {n?benefit has|benefits have} been measured."}
alive.report.benefits.none: {fi: "Yhtään hyötyä ei ole vielä mitattu.", sv: "Ingen nytta har mätts ännu.", en: "No benefit has been measured yet."}
alive.report.benefits.euros: {fi: "Niistä {n} on laskettu rahassa: yhteensä {euros} vuodessa.", sv: "{n} av dem är {n?räknad|räknade} i pengar: sammanlagt {euros} per år.", en: "{n} of them {n?is|are} counted in money: {euros} a year in all."}
alive.report.unmeasured: {fi: "{n} {n?valmiin toimenpiteen|valmiin toimenpiteen} hyötyä kukaan ei ole mitannut: {names}.", sv: "Nyttan av {n} {n?färdig åtgärd|färdiga åtgärder} har ingen mätt: {names}.", en: "Nobody has measured what came of {n} finished {n?action|actions}: {names}."}
alive.report.effects.sum: {fi: "Etukäteen luvatuista vaikutuksista {moved}/{n} näkyy kyselyssä.", sv: "Av de effekter som utlovats på förhand syns {moved}/{n} i enkäten.", en: "Of the effects claimed beforehand {moved} of {n} show in the survey."}
alive.report.effects.worse: {fi: "{n} {n?meni|meni} huonompaan suuntaan.", sv: "{n} gick åt fel håll.", en: "{n} went the wrong way."}
alive.report.unmeasured.list: {fi: "Valmiit toimenpiteet, joiden hyötyä ei ole mitattu:", sv: "Färdiga åtgärder vars nytta inte har mätts:", en: "Finished actions that nobody has measured:"}
alive.report.changed.first: {fi: "Tämä on ensimmäinen raportti tälle toimielimelle, joten muutoksia ei ole verrattu.", sv: "Det här är den första rapporten till det här organet, så ändringar har inte jämförts.", en: "This is the first report to this body, so no changes are told."}
alive.report.changed.none: {fi: "Mitään ei ole muuttunut {day} jälkeen.", sv: "Inget har ändrats efter {day}.", en: "Nothing has changed since {day}."}
alive.report.changed.lead: {fi: "{n} {n?asia|asiaa} on muuttunut {day} jälkeen.", sv: "{n} {n?sak|saker} har ändrats efter {day}.", en: "{n} {n?thing has|things have} changed since {day}."}
alive.report.decide.none: {fi: "Mikään ei nyt odota päätöstä, eikä mikään ole myöhässä.", sv: "Inget väntar på beslut just nu, och inget är försenat.", en: "Nothing waits for a decision now, and nothing is late."}
alive.report.due.pilot: {fi: "”{name}”: päätös kokeilusta viimeistään {day} – lopetetaan, uusitaan vai laajennetaan", sv: "”{name}”: beslut om försöket senast {day} – avsluta, göra om eller utvidga", en: "“{name}”: a verdict on the pilot by {day} – stop, repeat or scale up"}
alive.report.due.pilot-over: {fi: "”{name}”: kokeilun päätöspäivä {day} on mennyt, eikä päätöstä ole", sv: "”{name}”: försökets beslutsdag {day} har passerat utan beslut", en: "“{name}”: the pilot's decision day, {day}, has passed without a verdict"}
alive.report.due.meeting: {fi: "{day}: {name}", sv: "{day}: {name}", en: "{day}: {name}"}
alive.report.due.late: {fi: "”{name}” on myöhässä {n} {n?päivän|päivää}", sv: "”{name}” är {n} {n?dag|dagar} försenad", en: "“{name}” is {n} {n?day|days} late"}
alive.report.due.measurement: {fi: "”{name}”: hyöty piti mitata {day}, eikä sitä ole mitattu", sv: "”{name}”: nyttan skulle mätas {day}, men har inte mätts", en: "“{name}”: a benefit was to be measured by {day} and has not been"}
alive.report.due.verdict: {fi: "Kokeilu ”{name}” on päättynyt, mutta siitä ei ole päätetty eikä kerrottu, mitä opittiin", sv: "Försöket ”{name}” är slut, men inget har beslutats om det och ingen har berättat vad som lärdes", en: "The pilot “{name}” is over, but nothing has been decided of it and nobody has told what was learned"}
alive.report.budget: {fi: "Talousarvio {year}: polulle on suunniteltu {plan}, vuodelle {earlier} {before}.", sv: "Budgeten {year}: för stigen planeras {plan}, för {earlier} {before}.", en: "The budget of {year}: {plan} is planned for the pathway, {before} for {earlier}."}
alive.report.budget.alone: {fi: "Talousarvio {year}: polulle on suunniteltu {plan}.", sv: "Budgeten {year}: för stigen planeras {plan}.", en: "The budget of {year}: {plan} is planned for the pathway."}
alive.report.budget.none: {fi: "Talousarvio {year}: polulle ei ole suunniteltu rahaa.", sv: "Budgeten {year}: inga pengar är planerade för stigen.", en: "The budget of {year}: no money is planned for the pathway."}
alive.report.from-to: {fi: "{from}\u00a0→ {to}", sv: "{from}\u00a0→ {to}", en: "{from}\u00a0→ {to}"}
alive.report.yearly: {fi: "{euros} vuodessa", sv: "{euros} per år", en: "{euros} a year"}
alive.report.parties: {fi: "Kustannukset: {pays}. Hyöty: {gains}.", sv: "Kostnaderna: {pays}. Nyttan: {gains}.", en: "The cost falls on: {pays}. The benefit goes to: {gains}."}
alive.report.owner: {fi: "Vastaa: {name}.", sv: "Ansvarar: {name}.", en: "Owner: {name}."}
alive.report.all-changes: {fi: "Kaikki muutokset syineen", sv: "Alla ändringar med orsaker", en: "All changes with their reasons"}
alive.report.theme: {fi: "Teema", sv: "Tema", en: "Theme"}
alive.report.themes: {fi: "Toimenpiteet teemoittain", sv: "Åtgärder enligt tema", en: "Actions by theme"}
alive.report.open: {fi: "Auki", sv: "Öppna", en: "Open"}
alive.report.done: {fi: "Valmiina", sv: "Klara", en: "Done"}
alive.report.behind: {fi: "Myöhässä", sv: "Försenade", en: "Late"}
alive.report.level: {fi: "Taso nyt", sv: "Nivå nu", en: "Level now"}
alive.report.target: {fi: "Tavoitetaso", sv: "Målnivå", en: "Target level"}
alive.report.no-target: {fi: "ei asetettu", sv: "inte satt", en: "not set"}
alive.report.year: {fi: "Vuosi", sv: "År", en: "Year"}
alive.report.money: {fi: "Rahat ja työaika vuosittain", sv: "Pengar och arbetstid per år", en: "Money and working time by year"}
alive.report.plan: {fi: "Suunniteltu", sv: "Planerat", en: "Planned"}
alive.report.actual: {fi: "Käytetty", sv: "Använt", en: "Spent"}
alive.report.plan-days: {fi: "Suunniteltu, htp", sv: "Planerat, persondagar", en: "Planned, person-days"}
alive.report.actual-days: {fi: "Käytetty, htp", sv: "Använt, persondagar", en: "Spent, person-days"}
alive.gap.goalWithoutAction: {fi: "Tavoitteella {name} ei ole yhtään toimenpidettä.", sv: "Målet {name} har ingen åtgärd.", en: "Goal {name} has no action."}
alive.gap.needWithoutAction: {fi: "Tarpeeseen ”{name}” ei vastaa mikään toimenpide.", sv: "Ingen åtgärd svarar mot behovet ”{name}”.", en: "No action answers the need “{name}”."}
alive.gap.sectorOverloaded: {fi: "{name}: polku vaatii {days} henkilötyöpäivää vuonna {year}, vapaana on {free}.", sv: "{name}: stigen kräver {days} persondagar år {year}, {free} är lediga.", en: "{name}: the pathway asks for {days} person-days in {year}, {free} are free."}
alive.gap.pilotNotCarriedOn: {fi: "”{name}” päätettiin uusia tai laajentaa, mutta jatkoa ei ole tehty.", sv: "”{name}” skulle göras om eller utvidgas, men någon fortsättning finns inte.", en: "“{name}” was to be repeated or scaled up, but that has not been started."}
alive.gap.cut: {fi: "Tavoite {name} hyväksyttiin, ja pian sen jälkeen rahaa leikattiin {euros}.", sv: "Målet {name} godkändes, och snart därefter skars pengarna ner med {euros}.", en: "Goal {name} was approved, and soon after {euros} was cut."}
alive.gap.themeWithoutAction: {fi: "Teemassa {name} ei ole nyt mitään käynnissä eikä suunnitteilla.", sv: "I temat {name} pågår eller planeras ingenting.", en: "Nothing is under way or planned in the theme {name}."}
alive.gap.themeWithoutOwner: {fi: "Teemasta {name} ei vastaa kukaan.", sv: "Ingen ansvarar för temat {name}.", en: "Nobody looks after the theme {name}."}
alive.gap.actionWithoutGoal: {fi: "Toimenpide ”{name}” ei toteuta mitään strategian tavoitetta.", sv: "Åtgärden ”{name}” svarar inte mot något av strategins mål.", en: "The action “{name}” serves no goal of the strategy."}
alive.gap.actionWithoutMoney: {fi: "Kukaan ei ole kertonut, mitä toimenpide ”{name}” maksaa.", sv: "Ingen har sagt vad åtgärden ”{name}” kostar.", en: "Nobody has said what the action “{name}” costs."}
alive.gap.actionWithoutBudget: {fi: "Toimenpiteelle ”{name}” ei ole budjetoitu rahaa, kustannus on vain arvioitu.", sv: "För åtgärden ”{name}” är inga pengar budgeterade, kostnaden är bara uppskattad.", en: "No money is budgeted for the action “{name}”, its cost is only estimated."}
alive.gap.goalWithoutMoney: {fi: "Tavoite {name}: avoimia rahaa vaativia toimenpiteitä on {free}, niistä ilman budjetoitua rahaa {days} (arvio {euros}).", sv: "Målet {name}: av öppna åtgärder som kostar, {free} i allt, saknar {days} budgeterade pengar (uppskattat {euros}).", en: "Goal {name}: of its open actions that cost money, {free} in all, {days} have none budgeted (estimated {euros})."}
alive.gap.ideaUnanswered: {fi: "Asukkaan ehdotukseen ”{name}” ei ole vastattu {days} päivään.", sv: "Invånarförslaget ”{name}” har inte besvarats på {days} {days?dag|dagar}.", en: "The resident's proposal “{name}” has waited {days} {days?day|days} for an answer."}
alive.gap.actionWithoutBenefit: {fi: "Toimenpiteelle ”{name}” ei ole kirjattu, mitä hyötyä siitä pitäisi tulla.", sv: "Det är inte antecknat vilken nytta åtgärden ”{name}” ska ge.", en: "Nobody has recorded what benefit the action “{name}” should bring."}
alive.gap.benefitAfterTerm: {fi: "Toimenpiteen ”{name}” hyöty mitataan aikaisintaan {measured}, valtuustokauden jälkeen ({term}).", sv: "Nyttan av åtgärden ”{name}” mäts tidigast {measured}, efter fullmäktigeperioden ({term}).", en: "What comes of the action “{name}” is measured on {measured} at the earliest, after the council term ({term})."}
alive.report.presentation.title: {fi: "Esittelyteksti", sv: "Föredragningstext", en: "Presentation text"}
alive.report.presentation.gaps: {fi: "Suunnitelmasta puuttuu:", sv: "Detta saknas i planen:", en: "Missing from the plan:"}
alive.report.draft.title: {fi: "Päätösehdotus", sv: "Beslutsförslag", en: "Draft decision"}
alive.report.decided: {fi: "Mitä päätettiin", sv: "Vad som beslutades", en: "What was decided"}
alive.report.frozen: {fi: "Jäädytetyt tiedot", sv: "Frysta uppgifter", en: "Frozen facts"}
alive.report.frozen.words: {fi: "Raportti on tehty polun julkisista tiedoista päivän {day} tilanteessa. Tiedot eivät muutu, ja tiivisteestä voi tarkistaa, että ne ovat samat.", sv: "Rapporten är gjord av stigens offentliga uppgifter i läget {day}. Uppgifterna ändras inte, och av kontrollsumman ser man att de är desamma.", en: "This report is made of the public facts of the pathway as of {day}. They do not change, and the checksum proves that they are the same."}
alive.report.json: {fi: "Lataa tiedot (JSON)", sv: "Ladda ner uppgifterna (JSON)", en: "Download the facts (JSON)"}
alive.report.tools: {fi: "Raportin käsittely", sv: "Hantera rapporten", en: "Handle the report"}
alive.report.is-public: {fi: "Raportti näkyy kaikille.", sv: "Rapporten syns för alla.", en: "Everybody can read this report."}
alive.report.is-draft: {fi: "Raportin näkevät vasta jäsenet.", sv: "Bara medlemmar ser rapporten än så länge.", en: "Only members see this report so far."}
alive.report.stays-public: {fi: "Toimielin on päättänyt raportista, joten se pysyy julkisena.", sv: "Organet har fattat beslut om rapporten, så den förblir offentlig.", en: "The body has decided on it, so it stays public."}
alive.report.odd-day: {fi: "Kokouksen päivä on {meeting}, mutta raportti kertoo tilanteen {day}. Tarkista kokouksen päivä. Jos se on väärä, poista tämä luonnos ja tee uusi.", sv: "Mötets dag är {meeting}, men rapporten beskriver läget {day}. Kontrollera mötets dag. Om den är fel, ta bort utkastet och gör ett nytt.", en: "The meeting is on {meeting}, but the report tells how things stood on {day}. Check the day of the meeting. If it is wrong, remove this draft and make another."}
alive.report.publish: {fi: "Julkaise raportti", sv: "Publicera rapporten", en: "Publish the report"}
alive.report.withdraw: {fi: "Ota pois julkisesta", sv: "Dra tillbaka från offentligheten", en: "Withdraw from the public"}
alive.report.record: {fi: "Kirjaa, mitä päätettiin", sv: "Anteckna vad som beslutades", en: "Record what was decided"}
alive.report.record.lead: {fi: "Päätös tulee päätösten luetteloon, ja raportti viittaa siihen.", sv: "Beslutet läggs till i förteckningen och rapporten hänvisar till det.", en: "The decision goes into the register, and the report refers to it."}
alive.report.problem.before: {fi: "Kokousta ei silloin ole vielä pidetty. Kirjaa kokouksen päivä tai myöhempi.", sv: "Då har mötet ännu inte hållits. Skriv mötets dag eller en senare.", en: "The meeting has not been held by then. Write its day or a later one."}
alive.report.record.ahead: {fi: "Kokous on {day}. Päätöksen voi kirjata, kun kokous on pidetty.", sv: "Mötet hålls {day}. Beslutet kan antecknas när mötet har hållits.", en: "The meeting is on {day}. What it decides can be recorded once it has been held."}
alive.report.body: {fi: "Toimielin", sv: "Organ", en: "Body"}
alive.report.body.none: {fi: "Lisää ensin toimielin päätösten luetteloon.", sv: "Lägg först till ett organ i beslutsförteckningen.", en: "Add a body to the register of decisions first."}
alive.report.meeting: {fi: "Kokouspäivä", sv: "Mötesdag", en: "Day of the meeting"}
alive.report.since: {fi: "Muutokset alkaen", sv: "Ändringar från och med", en: "Changes since"}
alive.report.since.hint: {fi: "Tyhjänä muutokset kerrotaan saman toimielimen edellisestä raportista. Jos sellaista ei ole, muutoksia ei kerrota.", sv: "Tomt: ändringarna räknas från samma organs förra rapport. Finns ingen sådan berättas inga ändringar.", en: "Empty: changes are told since the last report of the same body. Where there is none, no changes are told."}
alive.report.make: {fi: "Tee raportti", sv: "Gör rapporten", en: "Make the report"}
alive.report.section: {fi: "Pykälä", sv: "Paragraf", en: "Section"}
alive.report.section.hint: {fi: "Pelkkä numero, esimerkiksi 118.", sv: "Bara numret, till exempel 118.", en: "The number alone, for example 118."}
alive.report.decision: {fi: "Mitä päätettiin", sv: "Vad beslutades", en: "What was decided"}
alive.report.decision.text: {fi: "Digipolun raportti {day} merkittiin tiedoksi.", sv: "Rapporten om digistigen {day} antecknades för kännedom.", en: "The report on the digital pathway of {day} was noted."}
alive.report.minutes: {fi: "Linkki pöytäkirjaan", sv: "Länk till protokollet", en: "Link to the minutes"}
alive.report.minutes.hint: {fi: "Verkko-osoite, joka alkaa https://. Voi jäädä tyhjäksi.", sv: "En webbadress som börjar med https://. Kan lämnas tom.", en: "A web address beginning with https://. May be left empty."}
alive.report.problem.decided: {fi: "Tämän raportin päätös on jo kirjattu.", sv: "Beslutet om den här rapporten är redan antecknat.", en: "The decision on this report is recorded already."}
alive.said.title: {fi: "Te sanoitte – me teimme", sv: "Ni sade – vi gjorde", en: "You said – we did"}
alive.said.none: {fi: "Tämän kyselyn tuloksista ei ole vielä nostettu havaintoja.", sv: "Inga iakttagelser har ännu lyfts fram ur den här enkäten.", en: "No finding has been pinned from this survey yet."}
alive.said.none.lead: {fi: "Kiinnitä tuloksista ne havainnot, joihin vastaatte.", sv: "Fäst de iakttagelser ur resultaten som ni svarar på.", en: "Pin the findings of the results that you answer."}
alive.said.pin: {fi: "Avaa havainnot", sv: "Öppna iakttagelserna", en: "Open the findings"}
alive.said.results: {fi: "Katso tulokset", sv: "Se resultaten", en: "See the results"}
alive.said.path: {fi: "Katso digipolku", sv: "Se digistigen", en: "See the digital pathway"}
alive.said.state.doing: {fi: "Tähän tartuimme", sv: "Det här tog vi tag i", en: "This we took up"}
alive.said.state.planned: {fi: "Tämä on suunnitteilla", sv: "Det här planeras", en: "This is planned"}
alive.said.state.explained: {fi: "Tätä emme nyt tee, ja miksi", sv: "Det här gör vi inte nu, och varför", en: "This we will not do now, and why"}
alive.said.state.open: {fi: "Tämä on vielä auki", sv: "Det här är fortfarande öppet", en: "This is still open"}
alive.said.count.doing: {fi: "{n} on työn alla tai valmiina", sv: "{n} är på gång eller klara", en: "{n} under way or done"}
alive.said.count.planned: {fi: "{n} on suunnitteilla", sv: "{n} planeras", en: "{n} planned"}
alive.said.count.explained: {fi: "{n} jää nyt tekemättä", sv: "{n} görs inte nu", en: "{n} not done now"}
alive.said.count.open: {fi: "{n} odottaa vastausta", sv: "{n} väntar på svar", en: "{n} waiting for an answer"}
alive.said.summary: {fi: "Vastauksista nousi {n} {n?havainto|havaintoa}: {parts}.", sv: "Ur svaren lyftes {n} {n?iakttagelse|iakttagelser}: {parts}.", en: "{n} {n?finding|findings} came of the answers: {parts}."}
alive.said.you: {fi: "Te sanoitte", sv: "Ni sade", en: "You said"}
alive.said.we.doing: {fi: "Me teimme", sv: "Vi gjorde", en: "We did"}
alive.said.we.planned: {fi: "Aiomme tehdä", sv: "Vi planerar", en: "We plan"}
alive.said.we.explained: {fi: "Miksi ei", sv: "Varför inte", en: "Why not"}
alive.said.we.open: {fi: "Me", sv: "Vi", en: "We"}
alive.said.open: {fi: "Tähän ei ole vielä vastattu.", sv: "Det här har inte besvarats ännu.", en: "This has not been answered yet."}
alive.said.no-reason: {fi: "Syytä ei ole vielä kerrottu.", sv: "Orsaken har inte berättats ännu.", en: "The reason has not been told yet."}
alive.said.answer: {fi: "Kerro, miksi ei tehdä tai mitä on tulossa", sv: "Berätta varför inget görs eller vad som är på gång", en: "Tell why nothing is done, or what is to come"}
alive.said.answer.edit: {fi: "Muuta vastausta", sv: "Ändra svaret", en: "Change the answer"}
alive.said.reply: {fi: "Vastaus niille, jotka vastasivat", sv: "Svar till dem som svarade", en: "Answer to those who answered"}
alive.said.reply.hint: {fi: "Sano suoraan, miksi asialle ei tehdä mitään tai miksi ei vielä. Vastaus näkyy kaikille, jos havainto näkyy.", sv: "Säg rakt ut varför inget görs, eller inte ännu. Svaret syns för alla om iakttagelsen syns.", en: "Say plainly why nothing is done, or not yet. Everybody reads it where the finding is public."}
alive.said.texts: {fi: "Valmiit tekstit intranetiin", sv: "Färdiga texter till intranätet", en: "Ready texts for the intranet"}
alive.said.texts.lead: {fi: "Kopioi teksti ja lisää linkki tälle sivulle.", sv: "Kopiera texten och lägg till en länk till den här sidan.", en: "Copy the text and add a link to this page."}
alive.said.texts.fewer: {fi: "Teksteissä on vain se, minkä jokainen saa nähdä. Havainnot, joiden luvut näkyvät vain kirjautuneille, ja luonnokset jäävät pois.", sv: "Texterna innehåller bara det som alla får se. Iakttagelser vars siffror bara inloggade ser, och utkast, är utelämnade.", en: "The texts hold only what everybody may see. Findings whose figures only members see, and drafts, are left out."}
alive.said.line.doing: {fi: "Te sanoitte: {you}. Me teimme: {we}", sv: "Ni sade: {you}. Vi gjorde: {we}", en: "You said: {you}. We did: {we}"}
alive.said.line.planned: {fi: "Te sanoitte: {you}. Aiomme tehdä: {we}", sv: "Ni sade: {you}. Vi planerar: {we}", en: "You said: {you}. We plan: {we}"}
alive.said.line.explained: {fi: "Te sanoitte: {you}. Tätä emme nyt tee: {we}", sv: "Ni sade: {you}. Det här gör vi inte nu: {we}", en: "You said: {you}. This we will not do now: {we}"}
alive.said.line.open: {fi: "Te sanoitte: {you}. {we}", sv: "Ni sade: {you}. {we}", en: "You said: {you}. {we}"}
alive.said.thanks: {fi: "Kiitos, että vastasit. Kysymme samat asiat uudelleen, jotta näemme, muuttuiko mikään.", sv: "Tack för att du svarade. Vi frågar samma saker igen för att se om något har ändrats.", en: "Thank you for answering. We will ask the same again, to see whether anything changed."}
alive.said.link: {fi: "Te sanoitte – me teimme: mitä tästä seurasi", sv: "Ni sade – vi gjorde: vad det ledde till", en: "You said – we did: what came of this"}
alive.said.before: {fi: "Mitä edellisestä kyselystä seurasi", sv: "Vad den förra enkäten ledde till", en: "What came of the last survey"}
alive.atom.name: {fi: "{name}: digipolun muutokset", sv: "{name}: ändringar på digistigen", en: "{name}: changes of the digital pathway"}
alive.ics: {fi: "Tilaa kalenteriin (iCalendar)", sv: "Prenumerera i kalendern (iCalendar)", en: "Subscribe in your calendar (iCalendar)"}
alive.ics.name: {fi: "{name}: digipolku", sv: "{name}: digistigen", en: "{name}: digital pathway"}
alive.ics.ends: {fi: "Pitää olla valmis: {name}", sv: "Ska vara klar: {name}", en: "To be done: {name}"}
alive.ics.decision: {fi: "Kokeilun päätöspäivä: {name}", sv: "Beslutsdag för försöket: {name}", en: "Decision day of the pilot: {name}"}
alive.ics.meeting: {fi: "{body}: {what}", sv: "{body}: {what}", en: "{body}: {what}"}
alive.ics.measure: {fi: "Hyödyn mittaus: {name}", sv: "Mätning av nyttan: {name}", en: "Measurement of a benefit: {name}"}
alive.ics.closes: {fi: "Kysely sulkeutuu: {name}", sv: "Enkäten stänger: {name}", en: "Survey closes: {name}"}
alive.month.jan: {fi: tammi, sv: jan, en: Jan}
alive.month.feb: {fi: helmi, sv: feb, en: Feb}
alive.month.mar: {fi: maalis, sv: mars, en: Mar}
alive.month.apr: {fi: huhti, sv: apr, en: Apr}
alive.month.may: {fi: touko, sv: maj, en: May}
alive.month.jun: {fi: kesä, sv: juni, en: Jun}
alive.month.jul: {fi: heinä, sv: juli, en: Jul}
alive.month.aug: {fi: elo, sv: aug, en: Aug}
alive.month.sep: {fi: syys, sv: sep, en: Sep}
alive.month.oct: {fi: loka, sv: okt, en: Oct}
alive.month.nov: {fi: marras, sv: nov, en: Nov}
alive.month.dec: {fi: joulu, sv: dec, en: Dec}
alive.year.title: {fi: "Vuosikello", sv: "Årsklocka", en: "The year"}
alive.year.now: {fi: "Nyt: {name}", sv: "Nu: {name}", en: "Now: {name}"}
alive.year.next: {fi: "Seuraavaksi {n} päivän päästä: {name}", sv: "Härnäst om {n} {n?dag|dagar}: {name}", en: "Next, in {n} {n?day|days}: {name}"}
alive.year.lead: {fi: "Vuosikello kertoo, milloin kysytään, milloin päätetään ja milloin kerrotaan, mitä saatiin aikaan.", sv: "Årsklockan visar när vi frågar, när vi beslutar och när vi berättar vad vi har åstadkommit.", en: "The year tells when to ask, when to decide and when to report what came of it."}
alive.year.none: {fi: "Vuosikelloa ei ole vielä tehty.", sv: "Årsklockan har inte gjorts ännu.", en: "The year has not been set yet."}
alive.year.none.lead: {fi: "Vuosikello on tyhjä. Ota tavallinen kunnan vuosi pohjaksi ja siirrä päivät omiinne.", sv: "Årsklockan är tom. Ta en vanlig kommuns år som grund och flytta dagarna till era egna.", en: "The year is empty. Begin with the usual year of a municipality and move the days to yours."}
alive.year.defaults: {fi: "Ota valmis vuosi pohjaksi", sv: "Ta det färdiga året som grund", en: "Begin with the usual year"}
alive.year.add: {fi: "Lisää tapahtuma", sv: "Lägg till en händelse", en: "Add an occasion"}
alive.year.edit: {fi: "Muokkaa", sv: "Redigera", en: "Edit"}
alive.year.edit.title: {fi: "Muokkaa tapahtumaa", sv: "Redigera händelsen", en: "Edit the occasion"}
alive.year.is-now: {fi: "nyt", sv: "nu", en: "now"}
alive.year.in-days: {fi: "{n} päivän päästä", sv: "om {n} {n?dag|dagar}", en: "in {n} {n?day|days}"}
alive.year.other: {fi: "Vuosi {year}", sv: "Året {year}", en: "The year {year}"}
alive.year.whole: {fi: "Koko vuosikello", sv: "Hela årsklockan", en: "The whole year"}
alive.year.near: {fi: "Vuosikello muistuttaa", sv: "Årsklockan påminner", en: "The year reminds you"}
alive.year.ring: {fi: "Vuosikello {year}", sv: "Årsklockan {year}", en: "The year {year}"}
alive.year.ring.words: {fi: "Kuukaudet kehällä, {n} {n?tapahtuma|tapahtumaa} kaarina. Samat tiedot ovat luettelossa.", sv: "Månaderna i en ring, {n} {n?händelse|händelser} som bågar. Samma uppgifter finns i listan.", en: "The months in a ring, {n} {n?occasion|occasions} as arcs. The list holds the same."}
alive.year.name: {fi: "Nimi", sv: "Namn", en: "Name"}
alive.year.what: {fi: "Mihin se liittyy", sv: "Vad den gäller", en: "What it is for"}
alive.year.starts: {fi: "Alkaa", sv: "Börjar", en: "Begins"}
alive.year.ends: {fi: "Päättyy", sv: "Slutar", en: "Ends"}
alive.year.ends.hint: {fi: "Tyhjänä tapahtuma kestää yhden päivän.", sv: "Tomt betyder en enda dag.", en: "Empty: a single day."}
alive.year.yearly: {fi: "Joka vuosi samoina päivinä", sv: "Varje år samma dagar", en: "Every year on the same days"}
alive.year.text: {fi: "Mitä silloin tehdään", sv: "Vad som görs då", en: "What is done then"}
alive.year.over: {fi: "Tätä ei enää pidetä", sv: "Den hålls inte längre", en: "No longer kept"}
alive.year.kind.budgetFrame: {fi: "Talousarvion kehys", sv: "Budgetram", en: "Budget frame"}
alive.year.kind.budget: {fi: "Talousarvio", sv: "Budget", en: "Budget"}
alive.year.kind.annualReport: {fi: "Toimintakertomus", sv: "Verksamhetsberättelse", en: "Annual report"}
alive.year.kind.round: {fi: "Kysely", sv: "Enkät", en: "Survey"}
alive.year.kind.sectorMeetings: {fi: "Toimialojen kokoukset", sv: "Sektorernas möten", en: "Sector meetings"}
alive.year.kind.review: {fi: "Katselmus", sv: "Översyn", en: "Review"}
alive.year.kind.council: {fi: "Valtuusto", sv: "Fullmäktige", en: "Council"}
alive.year.kind.other: {fi: "Muu", sv: "Annat", en: "Other"}
alive.year.drives.budgetFrame: {fi: "Katso, mikä on muuttunut", sv: "Se vad som har ändrats", en: "See what has changed"}
alive.year.drives.budget: {fi: "Raportti kokoukseen", sv: "Rapport till mötet", en: "Report for the meeting"}
alive.year.drives.annualReport: {fi: "Katso, mitä on saatu aikaan", sv: "Se vad som har åstadkommits", en: "See what has been achieved"}
alive.year.drives.round: {fi: "Kyselyt", sv: "Enkäterna", en: "Surveys"}
alive.year.drives.sectorMeetings: {fi: "Käykää tulokset läpi yhdessä", sv: "Gå igenom resultaten tillsammans", en: "Walk through the results together"}
alive.year.drives.review: {fi: "Katso, mikä on muuttunut katselmusta varten", sv: "Se vad som har ändrats inför översynen", en: "See what has changed, for the review"}
alive.year.drives.council: {fi: "Raportti valtuustolle", sv: "Rapport till fullmäktige", en: "Report to the council"}
alive.year.drives.other: {fi: "Avaa digipolku", sv: "Öppna digistigen", en: "Open the digital pathway"}
alive.filter.goal: {fi: "Tavoite", sv: "Mål", en: "Goal"}
alive.filter.need: {fi: "Tarve", sv: "Behov", en: "Need"}
alive.filter.event: {fi: "Elämäntapahtuma", sv: "Livshändelse", en: "Life event"}
alive.comments: {fi: "Keskustelu ({n})", sv: "Diskussion ({n})", en: "Discussion ({n})"}
alive.comments.inside: {fi: "Vain jäsenet näkevät keskustelun.", sv: "Bara medlemmar ser diskussionen.", en: "Only members see the discussion."}
alive.comments.add: {fi: "Kirjoita kommentti", sv: "Skriv en kommentar", en: "Write a comment"}
alive.comments.send: {fi: "Lähetä kommentti", sv: "Skicka kommentaren", en: "Send the comment"}
alive.comments.somebody: {fi: "joku", sv: "någon", en: "somebody"}
alive.comments.withdraw: {fi: "Ota pois", sv: "Ta bort", en: "Take back"}
alive.order.up: {fi: "Siirrä ylemmäs: {name}", sv: "Flytta uppåt: {name}", en: "Move up: {name}"}
alive.order.down: {fi: "Siirrä alemmas: {name}", sv: "Flytta nedåt: {name}", en: "Move down: {name}"}
alive.report.effects: {fi: "Mitä ennakkoon luvattiin ja mitä kysely näytti", sv: "Vad som lovades på förhand och vad enkäten visade", en: "What was promised beforehand and what the survey showed"}
roadmap.svg: {fi: "Lataa kuvana (SVG)", sv: "Ladda ner som bild (SVG)", en: "Download as a picture (SVG)"}
alive.report.more: {fi: "ja {n} muuta muutosten sivulla", sv: "och {n} till på sidan om ändringar", en: "and {n} more on the page of changes"}
alive.report.others: {fi: "{n} {n?muu|muuta}", sv: "{n} till", en: "{n} more"}
alive.report.texts: {fi: "Esittelyteksti kokousjärjestelmään", sv: "Föredragningstext till mötessystemet", en: "Presentation text for the meeting system"}
alive.report.texts.lead: {fi: "Samat tiedot leipätekstinä. Kopioi ja muokkaa omin sanoin.", sv: "Samma uppgifter som löpande text. Kopiera och anpassa med egna ord.", en: "The same facts as running text. Copy it and make it your own."}
alive.report.presentation: {fi: "Digipolun tilanne {day}.", sv: "Läget på digistigen {day}.", en: "The digital pathway as of {day}."}
alive.report.presentation.strategy: {fi: "Digipolku toteuttaa strategiaa ”{name}”.", sv: "Digistigen förverkligar strategin ”{name}”.", en: "The pathway carries out the strategy “{name}”."}
alive.report.decide.only-note: {fi: "Tämän toimielimen päätettävänä ei nyt ole muuta kuin tilanteen merkitseminen tiedoksi.", sv: "Det här organet har nu inget annat att besluta än att anteckna läget för kännedom.", en: "This body has nothing to decide now except to note the state of the pathway."}
alive.report.due.pilot-by: {fi: "Kokeilusta ”{name}” päättää {body} {day}", sv: "Om försöket ”{name}” beslutar {body} {day}", en: "The {body} decides on the pilot “{name}” on {day}"}
alive.report.due.meeting-by: {fi: "{body} {day}: {name}", sv: "{body} {day}: {name}", en: "{body}, {day}: {name}"}
alive.report.due.late-told: {fi: "”{name}” on myöhässä {n} {n?päivän|päivää}; siitä kerrottiin viimeksi {told}", sv: "”{name}” är {n} {n?dag|dagar} försenad; senast rapporterades om den {told}", en: "“{name}” is {n} {n?day|days} late; it was last reported on {told}"}
alive.report.draft: {fi: "{body} päättää {clauses}.", sv: "{body} beslutar {clauses}.", en: "The {body} {clauses}."}
alive.report.draft.elsewhere: {fi: "Tiedoksi: {what}.", sv: "För kännedom: {what}.", en: "For information: {what}."}
alive.report.clause.note: {fi: "merkitä digipolun tilanteen {day} tiedoksi", sv: "att anteckna läget på digistigen {day} för kännedom", en: "notes the state of the digital pathway as of {day}"}
alive.report.clause.pilot: {fi: "että kokeilu ”{name}” [lopetetaan / uusitaan / laajennetaan]", sv: "att försöket ”{name}” [avslutas / görs om / utvidgas]", en: "decides that the pilot “{name}” is [stopped / repeated / scaled up]"}
alive.report.clause.pilot-open: {fi: "edellyttää, että kokeilusta ”{name}” päätetään viimeistään {day}", sv: "att förutsätta att beslut om försöket ”{name}” fattas senast {day}", en: "expects a decision on the pilot “{name}” by {day}"}
alive.report.clause.pilot-over: {fi: "edellyttää, että kokeilusta ”{name}” päätetään viipymättä", sv: "att förutsätta att beslut om försöket ”{name}” fattas utan dröjsmål", en: "expects a decision on the pilot “{name}” without delay"}
alive.report.clause.late: {fi: "pyytää selvityksen toimenpiteen ”{name}” viivästyksestä", sv: "att begära en redogörelse för förseningen av åtgärden ”{name}”", en: "asks for an account of the delay of “{name}”"}
alive.report.clause.goal: {fi: "edellyttää, että tavoitteelle {name} valmistellaan toimenpiteet", sv: "att förutsätta att åtgärder bereds för målet {name}", en: "expects actions to be prepared for goal {name}"}
alive.report.clause.verdict: {fi: "edellyttää, että päättyneestä kokeilusta ”{name}” päätetään ja kerrotaan, mitä opittiin", sv: "att förutsätta att beslut fattas om det avslutade försöket ”{name}” och att lärdomarna berättas", en: "expects a verdict on the finished pilot “{name}” and an account of what was learned"}
alive.quoted: {fi: "”{name}”", sv: "”{name}”", en: "“{name}”"}
alive.gaps.goalWithoutAction: {fi: "Tavoitteilla {names} ei ole yhtään toimenpidettä.", sv: "Målen {names} har ingen åtgärd.", en: "Goals {names} have no action."}
alive.gaps.needWithoutAction: {fi: "Tarpeisiin {names} ei vastaa mikään toimenpide.", sv: "Ingen åtgärd svarar mot behoven {names}.", en: "No action answers the needs {names}."}
alive.gaps.actionWithoutGoal: {fi: "Toimenpiteet {names} eivät toteuta mitään strategian tavoitetta.", sv: "Åtgärderna {names} svarar inte mot något av strategins mål.", en: "The actions {names} serve no goal of the strategy."}
alive.gaps.actionWithoutMoney: {fi: "Kukaan ei ole kertonut, mitä toimenpiteet {names} maksavat.", sv: "Ingen har sagt vad åtgärderna {names} kostar.", en: "Nobody has said what the actions {names} cost."}
alive.gaps.actionWithoutBudget: {fi: "Toimenpiteille {names} ei ole budjetoitu rahaa, kustannukset on vain arvioitu.", sv: "För åtgärderna {names} är inga pengar budgeterade, kostnaderna är bara uppskattade.", en: "No money is budgeted for the actions {names}, their cost is only estimated."}
alive.gaps.actionWithoutBenefit: {fi: "Toimenpiteille {names} ei ole kirjattu, mitä hyötyä niistä pitäisi tulla.", sv: "Det är inte antecknat vilken nytta åtgärderna {names} ska ge.", en: "Nobody has recorded what benefit the actions {names} should bring."}
alive.gaps.themeWithoutAction: {fi: "Teemoissa {names} ei ole nyt mitään käynnissä eikä suunnitteilla.", sv: "I temana {names} pågår eller planeras ingenting.", en: "Nothing is under way or planned in the themes {names}."}
alive.gaps.themeWithoutOwner: {fi: "Teemoista {names} ei vastaa kukaan.", sv: "Ingen ansvarar för temana {names}.", en: "Nobody looks after the themes {names}."}
alive.report.draft.elsewhere-pilot: {fi: "Tiedoksi: kokeilusta ”{name}” päättää {body} {day}.", sv: "För kännedom: om försöket ”{name}” beslutar {body} {day}.", en: "For information: the {body} decides on the pilot “{name}” on {day}."}
alive.gaps.pilotNotCarriedOn: {fi: "{names} päätettiin uusia tai laajentaa, mutta jatkoa ei ole tehty.", sv: "{names} skulle göras om eller utvidgas, men någon fortsättning finns inte.", en: "{names} were to be repeated or scaled up, but that has not been started."}
alive.gap.pilot-repeat: {fi: "”{name}” päätettiin uusia, mutta uutta kokeilua ei ole tehty.", sv: "”{name}” skulle göras om, men något nytt försök finns inte.", en: "“{name}” was to be repeated, but no new pilot has been started."}
alive.gap.pilot-scale: {fi: "”{name}” päätettiin laajentaa, mutta laajennusta ei ole tehty.", sv: "”{name}” skulle utvidgas, men någon utvidgning finns inte.", en: "“{name}” was to be scaled up, but that has not been started."}
alive.gaps.pilot-repeat: {fi: "{names} päätettiin uusia, mutta uusia kokeiluja ei ole tehty.", sv: "{names} skulle göras om, men några nya försök finns inte.", en: "{names} were to be repeated, but no new pilots have been started."}
alive.gaps.pilot-scale: {fi: "{names} päätettiin laajentaa, mutta laajennuksia ei ole tehty.", sv: "{names} skulle utvidgas, men några utvidgningar finns inte.", en: "{names} were to be scaled up, but that has not been started."}
alive.report.levels.of: {fi: "Kyselyssä ({who}) tavoitetasolla on {n}/{of} {of?teema|teemaa}.", sv: "I enkäten ({who}) har {n} av {of} {of?tema|teman} nått målnivån.", en: "In the survey ({who}) {n} of {of} {of?theme|themes} {n?is|are} at the target level."}
alive.report.themes.of: {fi: "Toimenpiteet teemoittain. Taso nyt: {who}.", sv: "Åtgärder enligt tema. Nivå nu: {who}.", en: "Actions by theme. Level now: {who}."}
alive.report.survey.lowest: {fi: "Heikoimpia arvioita: {what}", sv: "Bland de lägsta: {what}", en: "Among the lowest: {what}"}
alive.report.survey.highest: {fi: "Vahvimpia arvioita: {what}", sv: "Bland de högsta: {what}", en: "Among the highest: {what}"}
alive.report.elsewhere: {fi: "Muualla odottaa:", sv: "Väntar på annat håll:", en: "Waiting elsewhere:"}
alive.report.estimate: {fi: "arvio {euros}", sv: "uppskattat {euros}", en: "estimated at {euros}"}
alive.report.estimate.none: {fi: "arviota ei ole", sv: "ingen uppskattning finns", en: "no estimate exists"}
alive.report.estimate.once: {fi: "{euros} kerran", sv: "{euros} en gång", en: "{euros} once"}
alive.report.choice.money: {fi: "”{name}”: vuodelle {year} ei ole rahaa, {estimate}. Rahoitetaanko, siirretäänkö vai jätetäänkö tekemättä?", sv: "”{name}”: inga pengar för {year}, {estimate}. Finansiera, skjuta upp eller lämna ogjord?", en: "“{name}”: no money for {year}, {estimate}. Fund it, start it later or leave it out?"}
alive.report.choice.money-going: {fi: "”{name}”: vuodelle {year} ei ole rahaa, {estimate}. Rahoitetaanko, supistetaanko vai lopetetaanko?", sv: "”{name}”: inga pengar för {year}, {estimate}. Finansiera, minska eller avsluta?", en: "“{name}”: no money for {year}, {estimate}. Fund it, cut it down or stop it?"}
alive.report.choice.time: {fi: "{sector}: vuonna {year} tarvitaan {asked} henkilötyöpäivää, vapaana on {free}. Lisätäänkö aikaa vai siirretäänkö työtä?", sv: "{sector}: {asked} persondagar behövs {year}, {free} är lediga. Ge mer tid eller skjuta upp arbete?", en: "{sector}: {asked} person-days are needed in {year}, {free} are free. Give more time or put work off?"}
alive.report.choice.pilot: {fi: "Kokeilu ”{name}”: lopetetaanko, uusitaanko vai laajennetaanko?", sv: "Försöket ”{name}”: avsluta, göra om eller utvidga?", en: "The pilot “{name}”: stop it, repeat it or scale it up?"}
alive.report.choice.late: {fi: "”{name}” on myöhässä {n} {n?päivän|päivää}, eikä syytä ole kerrottu. Pyydetäänkö selvitys?", sv: "”{name}” är {n} {n?dag|dagar} försenad utan förklaring. Begära en redogörelse?", en: "“{name}” is {n} {n?day|days} late and nobody has said why. Ask for an account?"}
alive.report.choice.goal: {fi: "Tavoitteella {name} ei ole yhtään toimenpidettä. Edellytetäänkö niiden valmistelua?", sv: "Målet {name} har ingen åtgärd. Förutsätta att åtgärder bereds?", en: "Goal {name} has no action. Expect actions to be prepared?"}
alive.report.clause.money: {fi: "että toimenpide ”{name}” ({estimate}) vuoden {year} talousarviossa [rahoitetaan / aloitetaan myöhemmin / jätetään tekemättä]", sv: "att åtgärden ”{name}” ({estimate}) i budgeten för {year} [finansieras / börjar senare / lämnas ogjord]", en: "decides that in the budget of {year} the action “{name}” ({estimate}) is [funded / started later / left out]"}
alive.report.clause.money-going: {fi: "että toimenpide ”{name}” ({estimate}) vuoden {year} talousarviossa [rahoitetaan / supistetaan / lopetetaan]", sv: "att åtgärden ”{name}” ({estimate}) i budgeten för {year} [finansieras / minskas / avslutas]", en: "decides that in the budget of {year} the action “{name}” ({estimate}) is [funded / cut down / stopped]"}
alive.report.clause.time: {fi: "että toimialalta {sector} vuonna {year} puuttuvat {missing} {missing?henkilötyöpäivä|henkilötyöpäivää} [osoitetaan lisää / katetaan siirtämällä toimenpiteitä]", sv: "att de {missing} {missing?persondag|persondagar} som saknas för {sector} {year} [anvisas / täcks genom att åtgärder skjuts upp]", en: "decides that the {missing} person-{missing?day|days} that {sector} lacks in {year} are [given / covered by putting actions off]"}
alive.report.clause.propose: {fi: "ehdottaa valtuustolle, että toimenpide ”{name}” ({estimate}) vuoden {year} talousarviossa [rahoitetaan / aloitetaan myöhemmin / jätetään tekemättä]", sv: "att föreslå fullmäktige att åtgärden ”{name}” ({estimate}) i budgeten för {year} [finansieras / börjar senare / lämnas ogjord]", en: "proposes to the council that in the budget of {year} the action “{name}” ({estimate}) is [funded / started later / left out]"}
alive.report.clause.propose-going: {fi: "ehdottaa valtuustolle, että toimenpide ”{name}” ({estimate}) vuoden {year} talousarviossa [rahoitetaan / supistetaan / lopetetaan]", sv: "att föreslå fullmäktige att åtgärden ”{name}” ({estimate}) i budgeten för {year} [finansieras / minskas / avslutas]", en: "proposes to the council that in the budget of {year} the action “{name}” ({estimate}) is [funded / cut down / stopped]"}
alive.report.clause.propose-time: {fi: "ehdottaa valtuustolle, että toimialalta {sector} vuonna {year} puuttuvat {missing} {missing?henkilötyöpäivä|henkilötyöpäivää} [osoitetaan lisää / katetaan siirtämällä toimenpiteitä]", sv: "att föreslå fullmäktige att de {missing} {missing?persondag|persondagar} som saknas för {sector} {year} [anvisas / täcks genom att åtgärder skjuts upp]", en: "proposes to the council that the {missing} person-{missing?day|days} that {sector} lacks in {year} are [given / covered by putting actions off]"}
alive.report.coming: {fi: "Tulossa päätettäväksi: ”{name}” ({body} {day}).", sv: "Ska beslutas: ”{name}” ({body} {day}).", en: "Still to be decided: “{name}” ({body}, {day})."}
alive.told.decided: {fi: "Päätettiin: {names}.", sv: "Beslutades: {names}.", en: "Decided: {names}."}
alive.told.judged: {fi: "Kokeiluista päätettiin: {names}.", sv: "Om försök beslutades: {names}.", en: "Pilots decided on: {names}."}
alive.told.fresh: {fi: "Polulle tuli {n} {n?uusi toimenpide|uutta toimenpidettä}: {names}.", sv: "{n} {n?ny åtgärd|nya åtgärder} kom med på stigen: {names}.", en: "{n} new {n?action|actions} joined the pathway: {names}."}
alive.told.started: {fi: "Alkoi {n} {n?toimenpide|toimenpidettä}: {names}.", sv: "{n} {n?åtgärd|åtgärder} började: {names}.", en: "{n} {n?action|actions} began: {names}."}
alive.told.finished: {fi: "Valmistui {n} {n?toimenpide|toimenpidettä}: {names}.", sv: "{n} {n?åtgärd|åtgärder} blev klara: {names}.", en: "{n} {n?action was|actions were} finished: {names}."}
alive.told.stopped: {fi: "Keskeytyi tai loppui {n} {n?toimenpide|toimenpidettä}: {names}.", sv: "{n} {n?åtgärd|åtgärder} avbröts eller avslutades: {names}.", en: "{n} {n?action was|actions were} paused or stopped: {names}."}
alive.told.delayed: {fi: "Myöhemmäksi siirtyi {n} {n?toimenpide|toimenpidettä}: {names}.", sv: "{n} {n?åtgärd|åtgärder} sköts upp: {names}.", en: "{n} {n?action was|actions were} delayed: {names}."}
alive.told.money: {fi: "Raha tai odotettu hyöty muuttui {n} toimenpiteessä: {names}.", sv: "Pengarna eller den väntade nyttan ändrades i {n} {n?åtgärd|åtgärder}: {names}.", en: "Money or the expected benefit changed in {n} {n?action|actions}: {names}."}
alive.told.measured: {fi: "Uusi mittaustulos saatiin {n} toimenpiteestä: {names}.", sv: "Nya mätresultat kom av {n} {n?åtgärd|åtgärder}: {names}.", en: "{n} {n?action|actions} got new figures: {names}."}
alive.topic.decided: {fi: "Päätettiin", sv: "Beslutades", en: "Decided"}
alive.topic.judged: {fi: "Kokeiluista päätettiin", sv: "Beslut om försök", en: "Verdicts on pilots"}
alive.topic.fresh: {fi: "Uutta polulla", sv: "Nytt på stigen", en: "New on the pathway"}
alive.topic.started: {fi: "Alkoi", sv: "Började", en: "Began"}
alive.topic.finished: {fi: "Valmistui", sv: "Blev klara", en: "Finished"}
alive.topic.stopped: {fi: "Keskeytyi tai loppui", sv: "Avbröts eller avslutades", en: "Paused or stopped"}
alive.topic.delayed: {fi: "Siirtyi myöhemmäksi", sv: "Sköts upp", en: "Delayed"}
alive.topic.money: {fi: "Raha ja hyödyt muuttuivat", sv: "Pengar och nytta ändrades", en: "Money and benefits changed"}
alive.topic.measured: {fi: "Mitattiin", sv: "Mättes", en: "Measured"}
alive.report.twice: {fi: "Tähän kokoukseen on jo raportti", sv: "Det finns redan en rapport till det här mötet", en: "There is a report for this meeting already"}
alive.report.made: {fi: "tehty {day}", sv: "gjord {day}", en: "made on {day}"}
alive.report.twice.words: {fi: "Avaa ensin tehty raportti. Jos polku on muuttunut sen jälkeen, tee toinen ja poista luonnos, jota ei tarvita.", sv: "Öppna den rapport som redan finns. Om stigen har ändrats efter den kan du göra en till och ta bort utkastet som inte behövs.", en: "Open the report that is there. If the pathway has changed since, make another and remove the draft that is not needed."}
alive.report.twice.open: {fi: "Avaa raportti", sv: "Öppna rapporten", en: "Open the report"}
alive.report.twice.again: {fi: "Tee silti toinen raportti", sv: "Gör ändå en till", en: "Make another all the same"}
alive.report.remove: {fi: "Poista luonnos", sv: "Ta bort utkastet", en: "Remove the draft"}
alive.report.remove.title: {fi: "Poistetaanko raportin luonnos?", sv: "Ta bort rapportutkastet?", en: "Remove the draft of this report?"}
alive.report.remove.words: {fi: "Luonnosta ei ole julkaistu, eikä siitä ole päätetty. Poistamisesta jää merkintä lokiin.", sv: "Utkastet har inte publicerats och inget har beslutats om det. Borttagningen antecknas i loggen.", en: "It was never published, and nothing was decided of it. The log notes its removal."}

"""#),
        EmbeddedFile("texts/answering.yaml", #"""
# Texts of answering: the form, the promise, the stored record, thanks.
answering.stay: {fi: "Päivitä sivu", sv: "Uppdatera sidan", en: "Refresh the page"}
answering.new-tab: {fi: "avautuu uuteen välilehteen", sv: "öppnas i en ny flik", en: "opens in a new tab"}
answering.head: {fi: "{n} {n?väittämä|väittämää}, noin {minutes} {minutes?minuutti|minuuttia}. Voit jättää kohtia väliin.", sv: "{n} {n?påstående|påståenden}, ungefär {minutes} {minutes?minut|minuter}. Du får hoppa över punkter.", en: "{n} {n?statement|statements}, about {minutes} {minutes?minute|minutes}. You may skip any of them."}
answering.head.items: {fi: "{n} {n?kohta|kohtaa}, noin {minutes} {minutes?minuutti|minuuttia}.", sv: "{n} {n?punkt|punkter}, ungefär {minutes} {minutes?minut|minuter}.", en: "{n} {n?item|items}, about {minutes} {minutes?minute|minutes}."}
answering.head.skip: {fi: "Voit jättää kohtia väliin.", sv: "Du får hoppa över punkter.", en: "You may skip items."}
answering.head.required: {fi: "Kohdat, joissa lukee ”vastaa tähän”, tarvitsevat vastauksen. Muut voit jättää väliin.", sv: "De punkter där det står ”svara här” behöver ett svar. De andra får du hoppa över.", en: "Items marked “answer this” need an answer. The others you may skip."}
answering.until: {fi: "Kysely on auki {day} asti.", sv: "Enkäten är öppen till och med {day}.", en: "The survey is open until the end of {day}."}
answering.test: {fi: "Tämä kysely on harjoitus. Voit vastata vapaasti: tulokset merkitään harjoitukseksi.", sv: "Den här enkäten är en övning. Svara fritt: resultaten märks som övning.", en: "This survey is for practice. Answer freely: its results are marked as practice."}
answering.again.personal: {fi: "Jos olet jo vastannut, vastauksesi on tallessa eikä sinun tarvitse tehdä mitään.", sv: "Om du redan har svarat är ditt svar i säkert förvar och du behöver inte göra något.", en: "If you already answered, your answer is safe and you need do nothing."}
answering.again.group: {fi: "Tämä linkki on yhteinen koko ryhmällesi. Vastaa vain kerran: ohjelma ei voi estää, että joku vastaa kahdesti, ja se sanotaan myös tuloksissa. Jos olet jo vastannut, vastauksesi on tallessa.", sv: "Den här länken är gemensam för hela din grupp. Svara bara en gång: programmet kan inte hindra att någon svarar två gånger, och det sägs också i resultaten. Om du redan har svarat är ditt svar i säkert förvar.", en: "This link is shared by your whole group. Answer only once: the program cannot stop somebody from answering twice, and the results say so too. If you already answered, your answer is safe."}
answering.again.public: {fi: "Tämä linkki on avoin kaikille. Vastaa vain kerran: ohjelma ei voi estää, että joku vastaa kahdesti. Siksi avoimen linkin vastaukset näytetään omana joukkonaan. Jos olet jo vastannut, vastauksesi on tallessa.", sv: "Den här länken är öppen för alla. Svara bara en gång: programmet kan inte hindra att någon svarar två gånger. Därför visas svaren via den öppna länken för sig. Om du redan har svarat är ditt svar i säkert förvar.", en: "This link is open to everyone. Answer only once: the program cannot stop somebody from answering twice. That is why answers through the open link are shown apart. If you already answered, your answer is safe."}

answering.promise.title: {fi: "Lupaus: vastaat nimettömästi", sv: "Löftet: du svarar anonymt", en: "The promise: you answer anonymously"}
answering.promise: {fi: "Vastauksesi sinetöidään erilleen linkistäsi, ilman nimeä, aikaa ja laitteesi tietoja. Vastaukset avataan yhden kerran, kun kysely on päättynyt, ja lasketaan yhteen: jokainen luku kertoo organisaation sisällä vähintään {k}, julkisesti vähintään {open} ihmisestä. Kukaan ei löydä sinun vastaustasi jälkikäteen, et edes sinä itse.", sv: "Ditt svar förseglas skilt från din länk, utan namn, tid eller uppgifter om din enhet. Svaren öppnas en enda gång, när enkäten har avslutats, och räknas ihop: varje siffra gäller inom organisationen minst {k} personer, offentligt minst {open}. Ingen hittar ditt svar i efterhand, inte ens du själv.", en: "Your answer is sealed apart from your link, without a name, a time or details of your device. Answers are opened once, when the survey has ended, and added up: inside the organisation every figure stands for at least {k} people, in public for at least {open}. Nobody can find your answer afterwards, not even you."}
answering.promise.inside: {fi: "Vastauksesi sinetöidään erilleen linkistäsi, ilman nimeä, aikaa ja laitteesi tietoja. Vastaukset avataan yhden kerran, kun kysely on päättynyt, ja lasketaan yhteen: jokainen luku kertoo vähintään {k} ihmisestä, eikä tuloksia julkaista organisaation ulkopuolella. Kukaan ei löydä sinun vastaustasi jälkikäteen, et edes sinä itse.", sv: "Ditt svar förseglas skilt från din länk, utan namn, tid eller uppgifter om din enhet. Svaren öppnas en enda gång, när enkäten har avslutats, och räknas ihop: varje siffra gäller minst {k} personer, och resultaten publiceras inte utanför organisationen. Ingen hittar ditt svar i efterhand, inte ens du själv.", en: "Your answer is sealed apart from your link, without a name, a time or details of your device. Answers are opened once, when the survey has ended, and added up: every figure stands for at least {k} people, and the results are not published outside the organisation. Nobody can find your answer afterwards, not even you."}
answering.promise.joint: {fi: "Vastauksesi sinetöidään erilleen linkistäsi, ilman nimeä, aikaa ja laitteesi tietoja. Vastaukset avataan yhden kerran, kun kysely on päättynyt, ja lasketaan yhteen: jokainen luku kertoo kyselyn järjestäjälle vähintään {k}, organisaatiollesi ja muille vähintään {open} ihmisestä. Muut organisaatiot näkevät teistä vain yhteisiä summia. Kukaan ei löydä sinun vastaustasi jälkikäteen, et edes sinä itse.", sv: "Ditt svar förseglas skilt från din länk, utan namn, tid och uppgifter om din apparat. Svaren öppnas en gång, när enkäten har avslutats, och räknas ihop: varje siffra gäller för den som ordnar enkäten minst {k}, för din organisation och andra minst {open} personer. Andra organisationer ser bara gemensamma summor. Ingen hittar ditt svar i efterhand, inte ens du själv.", en: "Your answer is sealed apart from your link, without name, time or details of your device. Answers are opened once, when the survey has ended, and added up: each figure is about at least {k} people for whoever runs the survey, and at least {open} for your organisation and others. Other organisations see common sums only. Nobody can find your answer afterwards, not even you."}
answering.promise.limit: {fi: "Lupaus ei kata sitä, mitä kerrot itsestäsi omin sanoin, eikä sitä, että palvelinta ylläpitävä ihminen murtautuisi vastauksiin kyselyn aikana.", sv: "Löftet gäller inte det du berättar om dig själv med egna ord, och inte heller om den som sköter servern skulle bryta sig in bland svaren medan enkäten pågår.", en: "The promise does not cover what you tell about yourself in your own words, nor a person who runs the server breaking into the answers during the survey."}
answering.promise.more: {fi: "Ryhmäsi, pienin näkyvä luku ja lupauksen rajat", sv: "Din grupp, den minsta siffra som visas och löftets gränser", en: "Your group, the smallest figure shown and the limits of the promise"}
answering.fact.group: {fi: "Ryhmäsi", sv: "Din grupp", en: "Your group"}
answering.fact.joined: {fi: "Samaan ryhmään lasketaan:", sv: "Till samma grupp räknas:", en: "Counted in the same group:"}
answering.fact.people: {fi: "Keneltä kysytään", sv: "Vem som tillfrågas", en: "Who is asked"}
answering.fact.people.some: {fi: "{n} {n?ihmiseltä|ihmiseltä} tästä ryhmästä", sv: "{n} {n?person|personer} i den här gruppen", en: "{n} {n?person|people} in this group"}
answering.fact.people.anyone: {fi: "Kaikilta, jotka avaavat linkin", sv: "Alla som öppnar länken", en: "Everyone who opens the link"}
answering.fact.smallest: {fi: "Pienin luku, joka voi näkyä", sv: "Den minsta siffra som kan visas", en: "The smallest figure that can show"}
answering.fact.smallest.both: {fi: "Organisaation sisällä luku {k} ihmisestä, kaikille muille {open} ihmisestä. Jos ryhmästäsi vastaa vähemmän tai lähes kaikki vastaavat samoin, ryhmä näytetään yhdessä toisen kanssa.", sv: "Inom organisationen en siffra om {k} personer, för alla andra om {open} personer. Om färre i din grupp svarar, eller nästan alla svarar lika, visas gruppen tillsammans med en annan.", en: "Inside the organisation a figure about {k} people, for everyone else about {open}. If fewer of your group answer, or nearly all answer alike, the group is shown together with another."}
answering.fact.smallest.inside: {fi: "Luku {k} ihmisestä, ja vain organisaation sisällä. Jos ryhmästäsi vastaa vähemmän tai lähes kaikki vastaavat samoin, ryhmä näytetään yhdessä toisen kanssa.", sv: "En siffra om {k} personer, och bara inom organisationen. Om färre i din grupp svarar, eller nästan alla svarar lika, visas gruppen tillsammans med en annan.", en: "A figure about {k} people, and only inside the organisation. If fewer of your group answer, or nearly all answer alike, the group is shown together with another."}
answering.fact.smallest.joint: {fi: "Kyselyn järjestäjälle luku {k} ihmisestä, organisaatiollesi ja kaikille muille {open} ihmisestä. Jos ryhmästäsi vastaa vähemmän tai lähes kaikki vastaavat samoin, ryhmä näytetään yhdessä toisen kanssa.", sv: "För den som ordnar enkäten en siffra om {k} personer, för din organisation och alla andra om {open} personer. Om färre i din grupp svarar, eller nästan alla svarar lika, visas gruppen tillsammans med en annan.", en: "For whoever runs the survey a figure about {k} people, for your organisation and everybody else about {open}. If fewer in your group answer, or nearly all answer alike, the group is shown together with another."}
answering.fact.smallest.repeat: {fi: "Koska linkki on yhteinen, ryhmäsi näytetään muista erillään vasta {n} vastauksesta.", sv: "Eftersom länken är gemensam visas din grupp skilt från andra först från {n} svar.", en: "Because the link is shared, your group is shown apart from others only from {n} answers up."}
answering.fact.maker: {fi: "Kyselyn tekijä", sv: "Vem som ordnar enkäten", en: "Who runs the survey"}
answering.fact.afterwards: {fi: "Jälkikäteen", sv: "I efterhand", en: "Afterwards"}
answering.fact.afterwards.nobody: {fi: "Kukaan – et edes sinä – voi etsiä, korjata tai poistaa yhtä vastausta, koska kukaan ei tiedä, kenen se on (tietosuoja-asetuksen 11 artikla). Siksi et saa lähetyksestä kuittiakaan.", sv: "Ingen – inte ens du – kan söka, rätta eller radera ett enskilt svar, eftersom ingen vet vems det är (artikel 11 i dataskyddsförordningen). Därför får du inte heller något kvitto.", en: "Nobody – not even you – can look up, correct or delete one answer, because nobody knows whose it is (article 11 of the GDPR). That is also why you get no receipt."}
answering.limits: {fi: "Mitä lupaus ei kata", sv: "Det som löftet inte täcker", en: "What the promise does not cover"}
answering.limit.text: {fi: "Avoimen vastauksen sisältöä. Sen lukee ihminen ennen kuin sitä näytetään, mutta älä kirjoita siihen mitään, mistä sinut tunnistaa.", sv: "Innehållet i ett öppet svar. En människa läser det innan det visas, men skriv inget som du kan kännas igen på.", en: "What you write in an open answer. A person reads it before it is shown, but write nothing you could be recognised by."}
answering.limit.root: {fi: "Ylläpitäjää, joka kyselyn aikana ottaa käsiinsä sekä tietokannan että avaimet. Hän voisi avata vastauksia ja selvittää, kuka on vastannut.", sv: "En administratör som under enkäten skaffar sig både databasen och nycklarna. Hen kunde öppna svar och ta reda på vem som har svarat.", en: "An administrator who gets hold of both the database and the keys during the survey. They could open answers and work out who has answered."}
answering.limit.colleagues: {fi: "Muita ryhmäsi vastaajia: jos kaikki muut kertovat toisilleen, mitä vastasivat, jäljelle jää sinun vastauksesi.", sv: "Andra som svarar i din grupp: om alla andra berättar för varandra vad de svarade är det ditt svar som återstår.", en: "Others in your group: if all of them tell each other what they answered, yours is what remains."}
answering.limit.alone: {fi: "Harvinaista tapausta, jossa yksi vastaa toisin kuin kaikki muut: hän voi päätellä, että muut olivat samaa mieltä.", sv: "Det ovanliga fallet att en svarar annorlunda än alla andra: den personen kan sluta sig till att de andra var överens.", en: "The rare case where one person answers differently from all others: that person can tell that the others agreed."}
answering.limit.repeat: {fi: "Kahdesti vastaamista: yhteisellä linkillä sama ihminen voi vastata monta kertaa.", sv: "Dubbla svar: via en gemensam länk kan samma person svara flera gånger.", en: "Double answers: through a shared link the same person can answer more than once."}
answering.limit.list: {fi: "Sitä, joka saa käsiinsä toisen linkin: hän voi vastata toisen puolesta.", sv: "Den som får tag i någon annans länk: hen kan svara i den andras ställe.", en: "Somebody who gets hold of another person's link: they could answer in that person's place."}
answering.limit.network: {fi: "Verkkoa ja laitetta, joilla vastaat: työnantajan verkosta voi näkyä, että avasit kyselyn, vaikka ei se, mitä vastasit.", sv: "Nätet och enheten som du svarar med: i arbetsgivarens nät kan det synas att du öppnade enkäten, men inte vad du svarade.", en: "The network and device you answer with: your employer's network may show that you opened the survey, though not what you answered."}
answering.plan: {fi: "Kyselyn suunnitelma: keneltä kysytään ja mitä näytetään", sv: "Enkätens plan: vem som tillfrågas och vad som visas", en: "The survey's plan: who is asked and what is shown"}

answering.instruction: {fi: "Näin vastaat", sv: "Så här svarar du", en: "How to answer"}
answering.by-theme: {fi: "Vastaa teema kerrallaan", sv: "Svara ett tema i taget", en: "Answer one theme at a time"}
answering.on-one-page: {fi: "Näytä koko kysely yhdellä sivulla", sv: "Visa hela enkäten på en sida", en: "Show the whole survey on one page"}
answering.none: {fi: "en vastaa", sv: "inget svar", en: "no answer"}
answering.item: {fi: "kohta {number}", sv: "punkt {number}", en: "item {number}"}
answering.required: {fi: "(vastaa tähän)", sv: "(svara här)", en: "(answer this)"}
answering.ask-if: {fi: "Vastaa tähän, jos vastasit kohtaan {number} {options}.", sv: "Svara här om du svarade {options} på punkt {number}.", en: "Answer this if your answer to item {number} was {options}."}
answering.hint.multiple: {fi: "Valitse enintään {n}.", sv: "Välj högst {n}.", en: "Choose at most {n}."}
answering.hint.ranking: {fi: "Anna sijat yhdestä alkaen, enintään {n} sijaa. Kukin sija vain kerran.", sv: "Ge platser från ett uppåt, högst {n} platser. Varje plats bara en gång.", en: "Give places from one onwards, at most {n} places. Each place only once."}
answering.hint.ranking-one: {fi: "Anna ykkössija yhdelle.", sv: "Ge förstaplatsen åt ett alternativ.", en: "Give the first place to one."}
answering.bin.open: {fi: "{least} tai enemmän", sv: "{least} eller fler", en: "{least} or more"}
answering.hint.number: {fi: "Kirjoita luku {least}–{most}. Siitä tallennetaan vain, mihin näistä se osuu: {bins}.", sv: "Skriv ett tal {least}–{most}. Av det sparas bara i vilken av dessa klasser det faller: {bins}.", en: "Write a number {least}–{most}. Only the class it falls into is stored: {bins}."}
answering.ranking.none: {fi: "ei sijaa", sv: "ingen plats", en: "no place"}
answering.ranking.place: {fi: "{n}. sija", sv: "plats {n}", en: "place {n}"}
answering.nothing-here: {fi: "Tässä osassa ei ole sinulle kysyttävää.", sv: "I den här delen finns inget att svara på för dig.", en: "There is nothing to ask you in this part."}
answering.by-part: {fi: "Vastaa osa kerrallaan", sv: "Svara en del i taget", en: "Answer one part at a time"}
answering.part-of: {fi: "Osa {n}/{all}", sv: "Del {n}/{all}", en: "Part {n}/{all}"}
answering.open.optional: {fi: "(kirjoita, jos haluat)", sv: "(skriv om du vill)", en: "(write if you like)"}
answering.open.hint: {fi: "Enintään 10 000 merkkiä. Älä kirjoita nimiä äläkä mitään, mistä sinut tunnistaa.", sv: "Högst 10 000 tecken. Skriv inga namn och inget som du kan kännas igen på.", en: "At most 10,000 characters. Write no names and nothing you could be recognised by."}
answering.themes: {fi: "Teemat", sv: "Teman", en: "Themes"}
answering.theme-count: {fi: "{n}/{all}", sv: "{n}/{all}", en: "{n}/{all}"}
answering.theme-of: {fi: "Teema {n}/{all}", sv: "Tema {n}/{all}", en: "Theme {n}/{all}"}
answering.answered: {fi: "Vastattu", sv: "Besvarat", en: "Answered"}
answering.answered.after: {fi: "vastattu", sv: "besvarat", en: "answered"}
answering.back: {fi: "Edellinen", sv: "Föregående", en: "Back"}
answering.next: {fi: "Seuraava", sv: "Nästa", en: "Next"}
answering.sending.title: {fi: "Tarkista ja lähetä vastauksesi", sv: "Kontrollera och skicka dina svar", en: "Check and send your answers"}
answering.sending.all: {fi: "Olet vastannut jokaiseen väittämään.", sv: "Du har svarat på alla påståenden.", en: "You have answered every statement."}
answering.sending.all-items: {fi: "Olet vastannut jokaiseen kohtaan.", sv: "Du har svarat på alla punkter.", en: "You have answered every item."}
answering.sending.open-items: {fi: "{n} {n?kohta|kohtaa} on vielä ilman vastausta. Voit palata niihin tai lähettää näin.", sv: "{n} {n?punkt|punkter} är ännu utan svar. Du kan gå tillbaka till dem eller skicka så här.", en: "{n} {n?item is|items are} still without an answer. You can go back to them or send it like this."}
answering.sending.open: {fi: "{n} {n?väittämä|väittämää} on vielä ilman vastausta. Voit palata teemaan tai lähettää näin.", sv: "{n} {n?påstående|påståenden} är ännu utan svar. Du kan gå tillbaka till ett tema eller skicka så här.", en: "{n} {n?statement is|statements are} still without an answer. You can go back to a theme or send as it is."}
answering.send.title: {fi: "Valmista? Lähetä vastauksesi", sv: "Klart? Skicka dina svar", en: "Ready? Send your answers"}
answering.send.advice: {fi: "Väliin jätetyt kohdat jäävät tyhjiksi. Lähetettyä vastausta ei voi muuttaa, koska kukaan ei enää tiedä, mikä niistä on sinun.", sv: "Punkter som du hoppat över förblir tomma. Ett skickat svar går inte att ändra, eftersom ingen längre vet vilket som är ditt.", en: "What you skipped stays empty. An answer that was sent cannot be changed, because nobody knows any more which one is yours."}
answering.send: {fi: "Lähetä vastaukset", sv: "Skicka svaren", en: "Send the answers"}
answering.record: {fi: "Mitä minusta tallennetaan?", sv: "Vad sparas om mig?", en: "What is stored about me?"}
answering.forget: {fi: "Poista minut kyselyn kutsulistalta", sv: "Stryk mig från enkätens inbjudningslista", en: "Remove me from the survey's invitation list"}
answering.draft.kept: {fi: "Tällä laitteella on kesken jäänyt luonnos vastauksistasi. Se on vain tämän selaimen muistissa ja häviää, kun lähetät vastauksesi.", sv: "På den här enheten finns ett utkast till dina svar. Det finns bara i den här webbläsarens minne och försvinner när du skickar svaren.", en: "There is a draft of your answers on this device. It is only in this browser's memory and goes when you send your answers."}
answering.draft.remove: {fi: "Poista luonnos tältä laitteelta", sv: "Radera utkastet från den här enheten", en: "Remove the draft from this device"}
answering.keep: {fi: "Jatka myöhemmin koodilla", sv: "Fortsätt senare med en kod", en: "Continue later with a code"}
answering.keep.have-code: {fi: "Onko sinulla koodi? Jatka kesken jäänyttä vastausta", sv: "Har du en kod? Fortsätt på ett påbörjat svar", en: "Have a code? Continue an unfinished answer"}
answering.kept.title: {fi: "Kirjoita tämä koodi muistiin", sv: "Skriv upp den här koden", en: "Write this code down"}
answering.kept.lead: {fi: "Vastauksesi ovat tallessa, mutta niitä ei ole vielä lähetetty. Tällä koodilla jatkat siitä, mihin jäit, millä laitteella tahansa.", sv: "Dina svar är sparade men inte skickade ännu. Med den här koden fortsätter du där du slutade, på vilken enhet som helst.", en: "Your answers are kept but not sent yet. With this code you go on where you stopped, on any device."}
answering.kept.write: {fi: "Kirjoita koodi paperille tai tulosta tämä sivu.", sv: "Skriv koden på papper eller skriv ut den här sidan.", en: "Write the code on paper or print this page."}
answering.kept.go: {fi: "Kun haluat jatkaa, mene osoitteeseen", sv: "När du vill fortsätta, gå till adressen", en: "When you want to go on, open the address"}
answering.kept.send: {fi: "Lähetä vastauksesi viimeistään {day}. Lähettämätöntä ei lasketa mukaan.", sv: "Skicka dina svar senast {day}. Det som inte har skickats räknas inte.", en: "Send your answers by the end of {day}. What is not sent does not count."}
answering.kept.yours: {fi: "Pidä koodi omanasi: jokainen, jolla se on, näkee nämä vastaukset ja voi lähettää ne puolestasi. Kadonnutta koodia ei saa takaisin, koska sitä ei ole kenelläkään muulla.", sv: "Håll koden för dig själv: var och en som har den ser de här svaren och kan skicka dem i ditt ställe. En förlorad kod går inte att få tillbaka, för ingen annan har den.", en: "Keep the code to yourself: whoever has it sees these answers and could send them in your place. A lost code cannot be had back, for nobody else has it."}
answering.kept.stored: {fi: "Luonnos on sinetöity koodistasi tehdyllä avaimella. Siinä ei näy nimeä, aikaa eikä sitä, kenen se on, eikä se muutu, kun lähetät vastauksesi. Kaikki kyselyn luonnokset poistetaan, kun tulokset lasketaan.", sv: "Utkastet är förseglat med en nyckel som görs av din kod. Det visar inget namn, ingen tid och inte vems det är, och det ändras inte när du skickar dina svar. Alla utkast i enkäten raderas när resultaten räknas.", en: "The draft is sealed with a key made from your code. It shows no name, no time and not whose it is, and it does not change when you send your answers. All drafts of the survey are deleted when the results are counted."}
answering.kept.back: {fi: "Takaisin vastaamaan", sv: "Tillbaka till svaren", en: "Back to answering"}
answering.resume.title: {fi: "Jatka siitä, mihin jäit", sv: "Fortsätt där du slutade", en: "Go on where you stopped"}
answering.resume.lead: {fi: "Kirjoita koodi, jonka sait, kun valitsit ”Jatka myöhemmin koodilla”.", sv: "Skriv koden som du fick när du valde ”Fortsätt senare med en kod”.", en: "Type the code that you got when you chose “Continue later with a code”."}
answering.resume.code: {fi: "Koodi", sv: "Kod", en: "Code"}
answering.resume.hint: {fi: "16 kirjainta. Välit, viivat ja isot kirjaimet eivät haittaa.", sv: "16 bokstäver. Mellanslag, streck och versaler gör inget.", en: "16 letters. Spaces, dashes and capitals do not matter."}
answering.resume.open: {fi: "Jatka vastaamista", sv: "Fortsätt svara", en: "Go on answering"}
answering.resume.lost: {fi: "Onko koodi hukassa? Avaa kyselyn linkki uudelleen ja vastaa alusta. Luonnos ei haittaa: vain lähetetty vastaus lasketaan.", sv: "Har du tappat bort koden? Öppna enkätens länk på nytt och svara från början. Utkastet gör inget: bara ett skickat svar räknas.", en: "Lost the code? Open the survey's link again and answer from the start. The draft does no harm: only what is sent counts."}
answering.resume.here: {fi: "Jatkat tallettamastasi luonnoksesta. Sitä ei ole vielä lähetetty: lähetä vastauksesi, kun olet valmis.", sv: "Du fortsätter på ditt sparade utkast. Det har inte skickats ännu: skicka dina svar när du är klar.", en: "You are going on from the draft you kept. It has not been sent yet: send your answers when you are ready."}
answering.resume.unreadable: {fi: "Tarkista koodi kirjain kirjaimelta: siinä on 16 kirjainta neljän ryhmissä, ja jokin niistä on nyt toisin tai puuttuu.", sv: "Kontrollera koden bokstav för bokstav: den har 16 bokstäver i grupper om fyra, och någon av dem är nu fel eller saknas.", en: "Check the code letter by letter: it has 16 letters in groups of four, and one of them is different now or missing."}
answering.resume.unknown: {fi: "Tällä koodilla ei löydy kesken jäänyttä vastausta. Kysely on voinut jo päättyä, tai koodi on toisen organisaation sivulta.", sv: "Med den här koden finns inget påbörjat svar. Enkäten kan redan ha avslutats, eller så är koden från en annan organisations sida.", en: "There is no unfinished answer under this code. The survey may have ended, or the code is from another organisation's page."}
answering.too-often: {fi: "Samasta verkosta on juuri tullut hyvin paljon vastauksia. Omasi on tallessa tässä lomakkeessa: odota {n} {n?minuutti|minuuttia} ja lähetä se uudelleen.", sv: "Från samma nät har det just kommit väldigt många svar. Ditt finns kvar i det här formuläret: vänta {n} {n?minut|minuter} och skicka det på nytt.", en: "Very many answers have just come from the same network. Yours is kept in this form: wait {n} {n?minute|minutes} and send it again."}
answering.fault: {fi: "Vastaustasi ei vielä tallennettu. Kaikki, mitä vastasit, on tällä sivulla tallessa: odota hetki ja paina uudelleen Lähetä vastaukset.", sv: "Ditt svar sparades inte ännu. Allt du svarade finns kvar på den här sidan: vänta en stund och tryck på Skicka svaren på nytt.", en: "Your answer was not stored yet. Everything you answered is still on this page: wait a moment and press Send the answers again."}

answering.problem.option: {fi: "Kohta {number}: ”{value}” ei ole vaihtoehto. Valitse 1–5 tai ”en osaa sanoa”, tai jätä väliin.", sv: "Punkt {number}: ”{value}” är inget alternativ. Välj 1–5 eller ”kan inte säga”, eller hoppa över.", en: "Item {number}: “{value}” is not an option. Choose 1–5 or “don't know”, or skip it."}
answering.problem.choice: {fi: "Kohta {number}: ”{value}” ei ole vaihtoehto. Valitse jokin näkyvistä vaihtoehdoista.", sv: "Punkt {number}: ”{value}” är inget alternativ. Välj något av de alternativ som visas.", en: "Item {number}: “{value}” is not an option. Choose one of those shown."}
answering.problem.too-many: {fi: "Kohta {number}: valitsit {n}, mutta enintään {most} otetaan. Poista valintoja.", sv: "Punkt {number}: du valde {n}, men högst {most} tas emot. Ta bort några val.", en: "Item {number}: you chose {n}, but at most {most} are taken. Remove some."}
answering.problem.alone: {fi: "Kohta {number}: ”{option}” valitaan yksin. Poista joko se tai muut valinnat.", sv: "Punkt {number}: ”{option}” väljs ensamt. Ta bort antingen det eller de andra valen.", en: "Item {number}: “{option}” is chosen alone. Remove either it or the other choices."}
answering.problem.place-twice: {fi: "Kohta {number}: sija {place} on annettu kahdesti. Anna kukin sija vain kerran.", sv: "Punkt {number}: plats {place} har getts två gånger. Ge varje plats bara en gång.", en: "Item {number}: place {place} was given twice. Give each place only once."}
answering.problem.place-missing: {fi: "Kohta {number}: sija {place} puuttuu. Aloita ykkösestä, älä jätä sijoja välistä.", sv: "Punkt {number}: plats {place} saknas. Börja med ettan och hoppa inte över platser.", en: "Item {number}: place {place} is missing. Begin with one and leave no gaps."}
answering.problem.number: {fi: "Kohta {number}: ”{value}” ei ole kokonaisluku. Kirjoita luku {least}–{most}.", sv: "Punkt {number}: ”{value}” är inget heltal. Skriv ett tal {least}–{most}.", en: "Item {number}: “{value}” is not a whole number. Write a number {least}–{most}."}
answering.problem.range: {fi: "Kohta {number}: {value} ei käy. Anna luku väliltä {least}–{most}.", sv: "Punkt {number}: {value} duger inte. Ge ett tal mellan {least} och {most}.", en: "Item {number}: {value} does not fit. Give a number from {least} to {most}."}
answering.problem.required: {fi: "Kohta {number}: vastaa tähän, ennen kuin lähetät.", sv: "Punkt {number}: svara här innan du skickar.", en: "Item {number}: answer this before you send."}
answering.problem.doubled: {fi: "Kohta {number}: vastauksia tuli useampi kuin yksi. Valitse niistä yksi.", sv: "Punkt {number}: det kom fler än ett svar. Välj ett av dem.", en: "Item {number}: more than one answer came. Choose one."}
answering.problem.doubled-text: {fi: "Avoin vastaus, {theme}: tekstejä tuli useampi kuin yksi. Tarkista teksti.", sv: "Öppet svar, {theme}: det kom fler än en text. Kontrollera texten.", en: "Open answer, {theme}: more than one text came. Check the text."}
answering.problem.long: {fi: "Avoin vastaus, {theme}: tekstissä on {n} merkkiä ja {limit} mahtuu. Lyhennä {over} merkkiä.", sv: "Öppet svar, {theme}: texten har {n} tecken och {limit} ryms. Förkorta den med {over} tecken.", en: "Open answer, {theme}: the text has {n} characters and {limit} fit. Shorten it by {over}."}
answering.problem.too-much: {fi: "Avoimet vastaukset ovat yhdessä liian pitkiä. Lyhennä niitä.", sv: "De öppna svaren är tillsammans för långa. Förkorta dem.", en: "The open answers are too long together. Shorten them."}
answering.problem.not-asked: {fi: "Kenttää {field} ei kysytä ryhmältäsi, joten se jätettiin pois. Tarkista muut vastauksesi ja lähetä uudelleen.", sv: "Fältet {field} frågas inte av din grupp och lämnades därför bort. Kontrollera dina andra svar och skicka på nytt.", en: "The field {field} is not asked of your group, so it was left out. Check your other answers and send again."}
answering.problem.empty: {fi: "Vastaa ainakin yhteen kohtaan, ennen kuin lähetät.", sv: "Svara på åtminstone en punkt innan du skickar.", en: "Answer at least one item before you send."}
answering.problem.ticket: {fi: "Lomake oli vanhentunut, joten vastausta ei vielä tallennettu. Lomake on nyt uusittu ja vastauksesi ovat siinä: paina Lähetä vastaukset.", sv: "Formuläret var föråldrat och svaret sparades inte ännu. Formuläret är nu förnyat och dina svar finns kvar: tryck på Skicka svaren.", en: "The form was out of date, so the answer was not stored yet. The form is renewed now with your answers in it: press Send the answers."}
answering.too-late.typed: {fi: "Mitä kirjoitit, kopioitavaksi", sv: "Det du skrev, för kopiering", en: "What you wrote, to copy"}

answering.record.title: {fi: "Tämä sinusta tallennetaan, eikä mitään muuta", sv: "Det här sparas om dig, och inget annat", en: "This is stored about you, and nothing else"}
answering.record.lead: {fi: "Alla on tarkalleen se, mitä tallennettaisiin, jos lähettäisit vastauksesi nyt. Mitään ei ole vielä tallennettu.", sv: "Nedan ser du exakt det som skulle sparas om du skickade dina svar nu. Inget har ännu sparats.", en: "Below is exactly what would be stored if you sent your answers now. Nothing has been stored yet."}
answering.record.back: {fi: "Takaisin vastaamaan", sv: "Tillbaka till svaren", en: "Back to answering"}
answering.record.bytes: {fi: "Vastauksesi on {n} tavua", sv: "Ditt svar är {n} byte", en: "Your answer is {n} bytes"}
answering.record.bytes.advice: {fi: "Jokainen väittämä vie yhden tavun. Loppu täytetään nollilla, jotta kaikki vastaukset ovat samankokoisia eikä koosta voi päätellä mitään.", sv: "Varje påstående tar en byte. Resten fylls med nollor, så att alla svar är lika stora och storleken inte avslöjar något.", en: "Each statement takes one byte. The rest is filled with zeros, so that all answers are of one size and the size tells nothing."}
answering.record.bytes.advice-items: {fi: "Jokainen kohta vie yhden tavun, ja kohta, jossa valitaan monta tai annetaan sijoja, yhden tavun vaihtoehtoa kohti. Luvusta tallennetaan vain luokka. Loppu täytetään nollilla, jotta kaikki vastaukset ovat samankokoisia eikä koosta voi päätellä mitään.", sv: "Varje punkt tar en byte, och en punkt där man väljer flera eller ger platser en byte per alternativ. Av ett tal sparas bara klassen. Resten fylls med nollor, så att alla svar är lika stora och storleken inte avslöjar något.", en: "Each item takes one byte; an item with several choices or places takes one byte an option. Of a number only its class is stored. The rest is filled with zeros, so that all answers are of one size and the size tells nothing."}
answering.record.chosen: {fi: "valittu", sv: "vald", en: "chosen"}
answering.record.not-chosen: {fi: "ei valittu", sv: "inte vald", en: "not chosen"}
answering.record.placed: {fi: "sija {n}", sv: "plats {n}", en: "place {n}"}
answering.record.not-placed: {fi: "ei sijaa", sv: "ingen plats", en: "no place"}
answering.record.caption: {fi: "Vastauksesi tavu tavulta", sv: "Ditt svar byte för byte", en: "Your answer byte by byte"}
answering.record.place: {fi: "Tavu", sv: "Byte", en: "Byte"}
answering.record.hex: {fi: "Sisältö", sv: "Innehåll", en: "Content"}
answering.record.meaning: {fi: "Mitä se tarkoittaa", sv: "Vad det betyder", en: "What it means"}
answering.record.version: {fi: "Tallennustavan numero, kaikilla sama", sv: "Numret på lagringssättet, lika för alla", en: "Number of the storage form, the same for all"}
answering.record.label: {fi: "Ryhmä, johon vastaus lasketaan:", sv: "Gruppen som svaret räknas till:", en: "The group the answer is counted in:"}
answering.record.texts: {fi: "Avoimien vastausten määrä: {n}", sv: "Antal öppna svar: {n}", en: "Number of open answers: {n}"}
answering.record.text: {fi: "Avoin vastaus,", sv: "Öppet svar,", en: "Open answer,"}
answering.record.padding: {fi: "{n} {n?nolla|nollaa} täytteenä, jotta koko on tasan {size} tavua", sv: "{n} {n?nolla|nollor} som utfyllnad, så att storleken är exakt {size} byte", en: "{n} {n?zero|zeros} as filling, so that the size is exactly {size} bytes"}
answering.record.not-asked: {fi: "{id}: ei kysytä ryhmältäsi", sv: "{id}: frågas inte av din grupp", en: "{id}: not asked of your group"}
answering.record.no-answer: {fi: "ei vastausta", sv: "inget svar", en: "no answer"}
answering.record.sealed: {fi: "Sinetöitynä siitä tulee {n} tavua, joita kukaan ei osaa lukea", sv: "Förseglat blir det {n} byte som ingen kan läsa", en: "Sealed, it becomes {n} bytes that nobody can read"}
answering.record.sealed.advice: {fi: "Tietokantaan menee vain sinetöity muoto. Se avataan kyselyn avaimella yhden kerran, kun tulokset lasketaan, ja avain tuhotaan sen jälkeen.", sv: "Bara den förseglade formen går till databasen. Den öppnas en enda gång med enkätens nyckel, när resultaten räknas, och nyckeln förstörs sedan.", en: "Only the sealed form goes to the database. It is opened once, with the survey's key, when the results are counted, and the key is destroyed after that."}
answering.record.sealed.show: {fi: "Näytä, miltä sinetöity vastaus näyttää (joka kerta eri näköinen)", sv: "Visa hur ett förseglat svar ser ut (olika varje gång)", en: "Show what a sealed answer looks like (different each time)"}
answering.record.beside: {fi: "Mitä muualla säilytetään, erillään vastauksesta", sv: "Det som förvaras annanstans, skilt från svaret", en: "What is kept elsewhere, apart from the answer"}
answering.record.beside.spent: {fi: "Merkki siitä, että lomake on käytetty: 16 tavua, jotka on laskettu salaisella avaimella. Se estää saman lomakkeen lähettämisen kahdesti eikä johda vastaukseesi.", sv: "Ett märke på att formuläret är använt: 16 byte, uträknade med en hemlig nyckel. Det hindrar att samma formulär skickas två gånger och leder inte till ditt svar.", en: "A mark that the form was used: 16 bytes, worked out with a secret key. It keeps the same form from being sent twice and does not lead to your answer."}
answering.record.beside.invitation: {fi: "Kutsusi: satunnainen numero, ryhmäsi ja osoite, jos linkki lähetettiin sähköpostilla. Siinä ei lue, oletko vastannut. Kutsu poistetaan 30 päivää tulosten jälkeen tai heti, kun pyydät.", sv: "Din inbjudan: ett slumpmässigt nummer, din grupp och adressen om länken skickades med e-post. Där står inte om du har svarat. Inbjudan raderas 30 dagar efter resultaten eller genast när du ber om det.", en: "Your invitation: a random number, your group, and your address if the link was e-mailed. It does not say whether you have answered. It is deleted 30 days after the results, or at once when you ask."}
answering.record.beside.id: {fi: "Sinetöidyn vastauksen tunnus: satunnainen luku, joka ei kerro järjestystä eikä aikaa.", sv: "Det förseglade svarets kod: ett slumptal som varken berättar ordning eller tid.", en: "The number of the sealed answer: a random one that tells neither order nor time."}
answering.record.never: {fi: "Mitä ei tallenneta mihinkään", sv: "Det som inte sparas någonstans", en: "What is not stored anywhere"}
answering.record.never.who: {fi: "nimesi, sähköpostisi tai linkkisi vastauksen yhteydessä", sv: "ditt namn, din e-post eller din länk i samband med svaret", en: "your name, e-mail address or link together with the answer"}
answering.record.never.when: {fi: "milloin vastasit ja kauanko se kesti", sv: "när du svarade och hur länge det tog", en: "when you answered and how long it took"}
answering.record.never.device: {fi: "verkko-osoitteesi, laitteesi, selaimesi tai evästeitä", sv: "din nätadress, enhet, webbläsare eller kakor", en: "your network address, device, browser or cookies"}
answering.record.never.language: {fi: "millä kielellä vastasit", sv: "vilket språk du svarade på", en: "which language you answered in"}
answering.record.never.order: {fi: "monesko vastaaja olit", sv: "vilken i ordningen av de svarande du var", en: "your place in the order of answers"}

answering.forget.title: {fi: "Poistetaanko sinut kutsulistalta?", sv: "Ska du strykas från inbjudningslistan?", en: "Remove you from the invitation list?"}
answering.forget.invitation: {fi: "Kutsusi ja osoitteesi poistetaan heti. Et saa enää muistutuksia tästä kyselystä.", sv: "Din inbjudan och adress raderas genast. Du får inga fler påminnelser om den här enkäten.", en: "Your invitation and address are deleted at once. You get no more reminders of this survey."}
answering.forget.link: {fi: "Linkilläsi ei voi enää vastata. Jos haluat vastata, tee se ensin.", sv: "Din länk kan inte längre användas för att svara. Om du vill svara, gör det först.", en: "Your link can no longer be used to answer. If you want to answer, do that first."}
answering.forget.answer: {fi: "Jos olet jo vastannut, vastauksesi jää mukaan nimettömänä: kukaan ei löydä sitä, joten sitä ei voi poistaakaan.", sv: "Om du redan har svarat finns ditt svar kvar anonymt: ingen hittar det, och därför kan det inte heller raderas.", en: "If you have already answered, your answer stays, anonymously: nobody can find it, so it cannot be deleted either."}
answering.forget.copies: {fi: "Varmuuskopioista tiedot häviävät viimeistään 30 päivässä.", sv: "Ur säkerhetskopiorna försvinner uppgifterna inom högst 30 dagar.", en: "From backups the data are gone within 30 days."}
answering.forget.confirm: {fi: "Poista minut", sv: "Stryk mig", en: "Remove me"}
answering.forget.cancel: {fi: "Takaisin vastaamaan", sv: "Tillbaka till svaren", en: "Back to answering"}
answering.forgotten.title: {fi: "Sinut on poistettu kutsulistalta", sv: "Du har strukits från inbjudningslistan", en: "You have been removed from the invitation list"}
answering.forgotten.lead: {fi: "Kutsusi ja osoitteesi on poistettu. Muuta sinun ei tarvitse tehdä.", sv: "Din inbjudan och adress är raderade. Du behöver inte göra något annat.", en: "Your invitation and address are deleted. You need do nothing else."}

answering.thanks.title: {fi: "Kiitos, vastauksesi on tallessa", sv: "Tack, ditt svar är i säkert förvar", en: "Thank you, your answer is safe"}
answering.thanks.lead: {fi: "Voit sulkea sivun. Tästä eteenpäin kukaan ei tiedä, mikä vastauksista on sinun.", sv: "Du kan stänga sidan. Från och med nu vet ingen vilket av svaren som är ditt.", en: "You can close the page. From now on nobody knows which of the answers is yours."}
answering.answered.title: {fi: "Olet jo vastannut, kiitos", sv: "Du har redan svarat, tack", en: "You have already answered, thank you"}
answering.answered.personal: {fi: "Tämä linkki on jo käytetty, ja aiempi vastaus on tallessa. Sinun ei tarvitse tehdä mitään.", sv: "Den här länken har redan använts, och det tidigare svaret är i säkert förvar. Du behöver inte göra något.", en: "This link has already been used, and the earlier answer is safe. You need do nothing."}
answering.answered.entry: {fi: "Tämä lomake on jo lähetetty, ja vastaus on tallessa. Sinun ei tarvitse tehdä mitään.", sv: "Det här formuläret har redan skickats, och svaret är i säkert förvar. Du behöver inte göra något.", en: "This form has already been sent, and the answer is safe. You need do nothing."}
answering.answered.again: {fi: "Olen toinen vastaaja samalla laitteella: avaa uusi lomake", sv: "Jag är en annan person på samma enhet: öppna ett nytt formulär", en: "I am another person on the same device: open a new form"}
answering.next.title: {fi: "Mitä seuraavaksi tapahtuu", sv: "Vad som händer härnäst", en: "What happens next"}
answering.next.open: {fi: "Kysely on auki {day} asti.", sv: "Enkäten är öppen till och med {day}.", en: "The survey is open until the end of {day}."}
answering.next.closed: {fi: "Kysely on päättynyt.", sv: "Enkäten har avslutats.", en: "The survey has ended."}
answering.next.meeting-wait: {fi: "Odottakaa, kunnes kaikki ovat vastanneet. Siihen asti vastaukset pysyvät sinetöityinä.", sv: "Vänta tills alla har svarat. Tills dess hålls svaren förseglade.", en: "Wait until everybody has answered. Answers stay sealed until then."}
answering.next.meeting-see: {fi: "Testi suljetaan ja tulokset näytetään heti tässä kokouksessa.", sv: "Testet stängs och resultaten visas genast på det här mötet.", en: "The test is closed and the results are shown at once, in this meeting."}
answering.next.meeting-choose: {fi: "Katsotte tulokset yhdessä ja valitsette yhden asian, josta aloitatte.", sv: "Ni tittar på resultaten tillsammans och väljer en sak att börja med.", en: "You look at the results together and choose one thing to begin with."}
answering.next.sealed: {fi: "Siihen saakka vastaukset pysyvät sinetöityinä.", sv: "Tills dess hålls svaren förseglade.", en: "Answers stay sealed until then."}
answering.next.results: {fi: "Sen jälkeen tulokset lasketaan kerran ja julkaistaan:", sv: "Därefter räknas resultaten en gång och publiceras:", en: "After that the results are counted once and published:"}
answering.next.inside: {fi: "Sen jälkeen tulokset lasketaan kerran ja näytetään organisaation sisällä.", sv: "Därefter räknas resultaten en gång och visas inom organisationen.", en: "After that the results are counted once and shown inside the organisation."}
answering.next.released: {fi: "Tulokset on laskettu:", sv: "Resultaten har räknats:", en: "The results have been counted:"}
answering.next.joint: {fi: "Organisaatiosi saa omat lukunsa, ja kaikkien organisaatioiden yhteiset luvut julkaistaan.", sv: "Din organisation får sina egna siffror, och siffrorna för alla organisationer tillsammans publiceras.", en: "Your organisation gets its own figures, and those of all organisations together are published."}
answering.next.released-inside: {fi: "Tulokset on laskettu, ja ne näytetään organisaation sisällä.", sv: "Resultaten har räknats och visas inom organisationen.", en: "The results have been counted and are shown inside the organisation."}
answering.next.results.link: {fi: "tämän kyselyn tulokset", sv: "resultaten av den här enkäten", en: "the results of this survey"}
answering.next.talk: {fi: "Tulokset käydään yhdessä läpi, ja niistä valitaan toimenpiteitä. Ne näet täältä:", sv: "Resultaten gås igenom tillsammans, och utifrån dem väljs åtgärder. Dem ser du här:", en: "The results are gone through together, and actions are chosen from them. You see them here:"}
answering.next.path.link: {fi: "digipolku", sv: "digistigen", en: "the digital pathway"}
answering.next.nobody: {fi: "Muistutus lähetetään kaikille kutsutuille, koska kukaan ei tiedä, ketkä ovat jo vastanneet. Jos saat sellaisen, sinun ei tarvitse tehdä mitään.", sv: "En påminnelse skickas till alla inbjudna, eftersom ingen vet vilka som redan har svarat. Om du får en behöver du inte göra något.", en: "A reminder goes to everyone who was invited, because nobody knows who has answered already. If you get one, you need do nothing."}
answering.next.own-link: {fi: "Jos sait oman linkin, voit vielä saada muistutuksen. Se lähetetään kaikille, joilla on oma linkki, koska kukaan ei tiedä, ketkä ovat jo vastanneet. Sinun ei tarvitse tehdä mitään.", sv: "Om du fick en egen länk kan du ännu få en påminnelse. Den skickas till alla som har en egen länk, eftersom ingen vet vilka som redan har svarat. Du behöver inte göra något.", en: "If you got a link of your own, you may still get a reminder. It goes to everyone who has one, because nobody knows who has answered already. You need do nothing."}

"""#),
        EmbeddedFile("texts/api.yaml", #"""
# The open data page.
api.title: {fi: "Avoin data on vapaasti käytettävissä", sv: "Öppna data att använda fritt", en: "Open data, free to use"}
api.lead: {fi: "Kaikki, mitä näillä sivuilla näkyy kirjautumatta, on saatavilla myös koneluettavana. Avainta tai rekisteröitymistä ei tarvita.", sv: "Allt som syns på de här sidorna utan inloggning finns också i maskinläsbar form. Ingen nyckel eller registrering behövs.", en: "Everything these pages show without signing in is also available for machines. No key and no registration is needed."}
api.what: {fi: "Mitä on tarjolla", sv: "Vad som finns", en: "What there is"}
api.what.caption: {fi: "Rajapinnan osoitteet, vastaukset JSON-muodossa", sv: "Gränssnittets adresser, svaren i JSON", en: "Addresses of the interface, answers in JSON"}
api.what.name: {fi: "Aineisto", sv: "Material", en: "Data"}
api.what.where: {fi: "Osoite", sv: "Adress", en: "Address"}
api.what.organisation: {fi: "Organisaation tiedot", sv: "Uppgifter om organisationen", en: "The organisation"}
api.what.themes: {fi: "Huoneentaulun teemat ja tavoitetasot", sv: "Hustavlans teman och målnivåer", en: "Themes of the board and their target levels"}
api.what.actions: {fi: "Digipolun julkaistut toimenpiteet", sv: "Digistigens publicerade åtgärder", en: "Published actions of the digital pathway"}
api.what.rounds: {fi: "Kyselykierrokset ja niiden suunnitelmat", sv: "Enkätomgångar och deras planer", en: "Survey rounds and their plans"}
api.what.inquiries: {fi: "Organisaatioiden kyselyt, jotka on julkaistu", sv: "Enkäter till organisationer som har publicerats", en: "Surveys of organisations that are published"}
api.what.changes: {fi: "Digipolun muutokset aikajärjestyksessä", sv: "Ändringar i digistigen i tidsordning", en: "Changes of the pathway in the order of time"}
api.description: {fi: "Rajapinnan koneluettava kuvaus (OpenAPI 3.1):", sv: "Maskinläsbar beskrivning av gränssnittet (OpenAPI 3.1):", en: "Machine-readable description of the interface (OpenAPI 3.1):"}
api.results: {fi: "Kyselyiden tulokset", sv: "Enkäternas resultat", en: "Survey results"}
api.results.none: {fi: "Yhtään kyselyä ei ole vielä julkaistu. Tulokset tulevat tähän, kun ensimmäinen kierros on suljettu.", sv: "Ingen enkät har publicerats ännu. Resultaten kommer hit när den första omgången har stängts.", en: "No survey has been released yet. Results appear here once the first round has closed."}
api.licence: {fi: "Lisenssi", sv: "Licens", en: "Licence"}
api.licence.name: {fi: "Creative Commons Nimeä 4.0 (CC BY 4.0)", sv: "Creative Commons Erkännande 4.0 (CC BY 4.0)", en: "Creative Commons Attribution 4.0 (CC BY 4.0)"}
api.licence.words: {fi: "Saat käyttää, jakaa ja muokata aineistoa vapaasti, kun kerrot lähteen: {name}.", sv: "Du får fritt använda, dela och bearbeta materialet när du anger källan: {name}.", en: "You may use, share and adapt the data freely as long as you name the source: {name}."}
api.example: {fi: "Kokeile", sv: "Pröva", en: "Try it"}
api.example.words: {fi: "Tämä komento hakee kaksi toimenpidettä:", sv: "Det här kommandot hämtar två åtgärder:", en: "This command fetches two actions:"}
api.example.paging: {fi: "Luettelot tulevat sivu kerrallaan: seuraavan sivun osoite on kentässä next. Vastauksissa on ETag, joten muuttumatonta ei tarvitse hakea uudelleen.", sv: "Listorna kommer en sida i taget: adressen till nästa sida finns i fältet next. Svaren har en ETag, så det som inte har ändrats behöver inte hämtas på nytt.", en: "Lists come a page at a time: the address of the next page is in the field next. Answers carry an ETag, so what has not changed need not be fetched again."}
api.people.title: {fi: "Kenenkään vastausta ei voi päätellä", sv: "Ingens svar kan härledas", en: "Nobody's answer can be worked out"}
api.people: {fi: "Avoimissa tuloksissa jokainen luku kertoo vähintään {open} ihmisen vastauksista. Pienemmät ryhmät on yhdistetty ennen kyselyn avaamista sovitun järjestyksen mukaan.", sv: "I de öppna resultaten gäller varje siffra svaren från minst {open} personer. Mindre grupper har slagits ihop enligt en ordning som bestämdes innan enkäten öppnades.", en: "In the open results every figure is about the answers of at least {open} people. Smaller groups are joined in an order that was fixed before the survey opened."}

"""#),
        EmbeddedFile("texts/board.yaml", #"""
# Texts of the theme board, one theme, the sheet for the wall, and the lead's forms.
board.title: {fi: "Huoneentaulu: {n} {n?teema|teemaa}, joista puhumme yhdessä", sv: "Hustavlan: {n} {n?tema|teman} som vi talar om tillsammans", en: "Theme board: {n} {n?theme|themes} that we talk about together"}
board.lead: {fi: "Huoneentaulussa on {n} {n?teema|teemaa}: missä [kunta|kaupunki] on nyt, minne se on menossa ja kuka siitä vastaa.", sv: "Hustavlan visar {n} {n?tema|teman}: var [kommunen|staden] står nu, vart den är på väg och vem som ansvarar.", en: "The theme board shows {n} {n?theme|themes}: where the [municipality|city] stands now, where it is going and who looks after it."}
board.nothing: {fi: "Huoneentaulussa ei ole vielä yhtään teemaa. Digivastaava lisää ne.", sv: "Hustavlan har inga teman ännu. Den digiansvariga lägger till dem.", en: "The board has no themes yet. The digital lead adds them."}
board.source: {fi: "Luvut ovat kyselystä", sv: "Siffrorna kommer från enkäten", en: "The figures come from the survey"}
board.before-first: {fi: "Luvut tulevat tähän, kun ensimmäinen kysely on julkaistu.", sv: "Siffrorna kommer hit när den första enkäten har publicerats.", en: "The figures come here once the first survey has been released."}
board.test: {fi: "harjoitus", sv: "övning", en: "practice"}
board.sheet: {fi: "Arkki seinälle (A3 tai A4)", sv: "Ark för väggen (A3 eller A4)", en: "A sheet for the wall (A3 or A4)"}
board.sheet.a3: {fi: "Sama arkki A3-koossa", sv: "Samma ark i storlek A3", en: "The same sheet in A3"}
board.sheet.a4: {fi: "Sama arkki A4-koossa", sv: "Samma ark i storlek A4", en: "The same sheet in A4"}
board.sheet.advice: {fi: "Tulosta tämä sivu selaimen tulostuksella. Nämä ohjeet eivät tulostu.", sv: "Skriv ut sidan med webbläsarens utskrift. De här anvisningarna skrivs inte ut.", en: "Print this page with your browser. These words are not printed."}
board.sheet.read: {fi: "Iso luku: {group}, kaikki teeman väittämät (1–5). Viiva: ryhmät rinnakkain, vain yhteiset väittämät.", sv: "Stor siffra: {group}, alla påståenden i temat (1–5). Linjen: grupperna sida vid sida, bara gemensamma påståenden.", en: "Big number: {group}, all statements of the theme (1–5). Line: the groups side by side, shared statements only."}
board.sheet.day: {fi: "Tulostettu {day}", sv: "Utskriven {day}", en: "Printed {day}"}
board.back: {fi: "← Huoneentaulu", sv: "← Hustavlan", en: "← Theme board"}
board.order: {fi: "Järjestä ja piilota", sv: "Ordna och dölj", en: "Order and hide"}
board.new: {fi: "Lisää oma teema", sv: "Lägg till ett eget tema", en: "Add a theme of our own"}
board.table: {fi: "Huoneentaulu taulukkona", sv: "Hustavlan som tabell", en: "The theme board as a table"}
board.theme: {fi: "Teema", sv: "Tema", en: "Theme"}
board.score: {fi: "Arvo", sv: "Värde", en: "Score"}
board.score-of: {fi: "{group}, kaikki väittämät", sv: "{group}, alla påståenden", en: "{group}, all statements"}
board.score-of.all: {fi: "{group}, {n?|kaikki }{n} {n?väittämä|väittämää}", sv: "{group}, {n?|alla }{n} {n?påstående|påståenden}", en: "{group}, {n?|all }{n} {n?statement|statements}"}
board.score-of.part: {fi: "{group}, {k}/{m} väittämää", sv: "{group}, {k} av {m} påståenden", en: "{group}, {k} of {m} statements"}
board.shared-of: {fi: "{group}, yhteiset väittämät", sv: "{group}, gemensamma påståenden", en: "{group}, shared statements"}
board.help: {fi: "Näin luet taulua", sv: "Så läser du tavlan", en: "How to read the board"}
board.how-to-read.number: {fi: "Iso luku kertoo, mitä ”{group}” vastasi teeman väittämiin. Se on kaikkien niiden väittämien keskiarvo, jotka ryhmältä kysyttiin: 1 on täysin eri mieltä, 5 täysin samaa mieltä.", sv: "Den stora siffran visar hur gruppen ”{group}” svarade på temats påståenden. Den är medelvärdet av alla påståenden som gruppen fick: 1 är helt av annan åsikt, 5 helt av samma åsikt.", en: "The big number tells how the group “{group}” answered the statements of the theme. It is the mean of all the statements that the group was asked: 1 is strongly disagree, 5 strongly agree."}
board.how-to-read.everyone: {fi: "Iso luku kertoo, miten kaikki kysytyt yhdessä vastasivat teeman väittämiin, koska ryhmät näytetään enimmäkseen yhdessä. Se on väittämien keskiarvojen keskiarvo: 1 on täysin eri mieltä, 5 täysin samaa mieltä.", sv: "Den stora siffran visar hur alla tillfrågade tillsammans svarade på temats påståenden, eftersom grupperna till största delen visas tillsammans. Den är medelvärdet av påståendenas medelvärden: 1 är helt av annan åsikt, 5 helt av samma åsikt.", en: "The big number tells how all who were asked answered the theme's statements together, because the groups are mostly shown together. It is the mean of the statements' means: 1 is strongly disagree, 5 strongly agree."}
board.how-to-read.line: {fi: "Viiva näyttää ryhmät rinnakkain, ja siksi siinä ovat mukana vain yhteiset väittämät: ne, jotka kysyttiin kaikilta ryhmiltä. Ryhmä puuttuu viivalta, kun se näytetään vain yhdessä muiden kanssa.", sv: "Linjen visar grupperna sida vid sida och omfattar därför bara de gemensamma påståendena: de som alla grupper fick. En grupp saknas på linjen när den visas bara tillsammans med andra.", en: "The line shows the groups side by side, so it covers only the shared statements: those that every group was asked. A group is missing from the line when it is shown only together with others."}
board.how-to-read.one: {fi: "Merkki viivalla on sama luku.", sv: "Märket på linjen är samma siffra.", en: "The mark on the line is the same number."}
board.how-to-read.line-own: {fi: "Yhteisiä väittämiä on vähemmän, joten merkki ”{group}” voi olla eri kohdassa kuin iso luku. Kumpikin luku on oikein.", sv: "De gemensamma påståendena är färre, och därför kan märket ”{group}” ligga på ett annat ställe än den stora siffran. Båda siffrorna stämmer.", en: "The shared statements are fewer, so the mark “{group}” may lie elsewhere than the big number. Both figures are right."}
board.how-to-read.line-everyone: {fi: "Kun mitään kahta ryhmää ei voi näyttää rinnakkain, viiva on tyhjä.", sv: "När inga två grupper kan visas sida vid sida är linjen tom.", en: "When no two groups can be shown side by side, the line is empty."}
board.change: {fi: "Muutos", sv: "Förändring", en: "Change"}
board.change.better: {fi: "parani vuodesta {year}", sv: "bättre sedan {year}", en: "better since {year}"}
board.change.worse: {fi: "huononi vuodesta {year}", sv: "sämre sedan {year}", en: "worse since {year}"}
board.change.same: {fi: "ei selvää muutosta", sv: "ingen säker förändring", en: "no clear change"}
board.change-within.better: {fi: "parani edellisestä kyselystä ({when})", sv: "bättre än i förra enkäten ({when})", en: "better than in the previous survey ({when})"}
board.change-within.worse: {fi: "huononi edellisestä kyselystä ({when})", sv: "sämre än i förra enkäten ({when})", en: "worse than in the previous survey ({when})"}
board.change-within.same: {fi: "ei selvää muutosta", sv: "ingen säker förändring", en: "no clear change"}
board.first-time: {fi: "ensimmäinen mittaus", sv: "första mätningen", en: "measured for the first time"}
board.not-asked: {fi: "oma teema, jota kysely ei mittaa", sv: "eget tema som enkäten inte mäter", en: "our own theme, not measured by the survey"}
board.not-yet: {fi: "ei vielä mitattu", sv: "inte mätt ännu", en: "not measured yet"}
board.together: {fi: "näytetään yhdessä: {names}", sv: "visas tillsammans med: {names}", en: "shown together with: {names}"}
board.together-many: {fi: "näytetään yhdessä {n} muun ryhmän kanssa", sv: "visas tillsammans med {n} andra grupper", en: "shown together with {n} other groups"}
board.groups-together: {fi: "ryhmät näytetään vain yhdessä", sv: "grupperna visas bara tillsammans", en: "the groups are shown together only"}
board.not-shown: {fi: "ei näytetä: vastauksia on liian vähän tai ne ovat liian samanlaisia", sv: "visas inte: svaren är för få eller alltför lika", en: "not shown: too few answers, or the answers are too alike"}
board.no-groups: {fi: "ryhmiä ei voi näyttää rinnakkain", sv: "grupperna kan inte visas sida vid sida", en: "the groups cannot be shown side by side"}
board.shared: {fi: "Yhteiset väittämät ({k}/{m})", sv: "Gemensamma påståenden ({k}/{m})", en: "Shared statements ({k}/{m})"}
board.target: {fi: "Tavoite", sv: "Mål", en: "Target"}
board.target-level: {fi: "tavoitetaso", sv: "målnivå", en: "target level"}
board.target-value: {fi: "{level} vuonna {year}", sv: "{level} år {year}", en: "{level} by {year}"}
board.target-by: {fi: "tavoite {level} vuoteen {year} mennessä", sv: "mål {level} senast {year}", en: "target {level} by {year}"}
board.no-target: {fi: "ei asetettu", sv: "inte satt", en: "not set"}
board.actions: {fi: "Toimenpiteet", sv: "Åtgärder", en: "Actions"}
board.open: {fi: "{n} {n?avoin|avointa}", sv: "{n} {n?öppen|öppna}", en: "{n} open"}
board.no-action: {fi: "ei toimenpidettä", sv: "ingen åtgärd", en: "no action"}
board.owner: {fi: "Vastuutaho", sv: "Ansvarig", en: "Owner"}
board.no-owner: {fi: "ei vielä kukaan", sv: "ingen ännu", en: "no owner yet"}
board.owner-named: {fi: "nimetty", sv: "utsedd", en: "named"}
board.no-meaning: {fi: "Mitä tämä tarkoittaa meillä? Vielä kirjoittamatta.", sv: "Vad betyder det här hos oss? Ännu inte skrivet.", en: "What does this mean here? Not written yet."}

board.meaning: {fi: "Mitä tämä tarkoittaa meillä", sv: "Vad det här betyder hos oss", en: "What this means here"}
board.meaning.missing: {fi: "Tätä ei ole vielä kirjoitettu. Puhukaa teemasta yhdessä ja tiivistäkää yhteen lauseeseen, mitä se teillä tarkoittaa.", sv: "Det här är inte skrivet ännu. Diskutera temat tillsammans och sammanfatta i en mening vad det betyder hos er.", en: "Nobody has written this yet. Talk about the theme together and put into one sentence what it means here."}
board.statements: {fi: "Näin väittämiin vastattiin", sv: "Så besvarades påståendena", en: "How the statements were answered"}
board.results: {fi: "Kaikki tulokset:", sv: "Alla resultat:", en: "All results:"}
board.findings: {fi: "Mitä tuloksista havaittiin", sv: "Vad resultaten visade", en: "What was found in the results"}
board.make-action: {fi: "Tee tästä toimenpide", sv: "Gör en åtgärd av det här", en: "Make an action of this"}
board.actions.title: {fi: "Mitä teemme", sv: "Det här gör vi", en: "What we do"}
board.actions.none: {fi: "Tästä teemasta ei ole vielä yhtään toimenpidettä.", sv: "Det finns ännu inga åtgärder för det här temat.", en: "There is no action for this theme yet."}
board.actions.add: {fi: "Lisää toimenpide tähän teemaan", sv: "Lägg till en åtgärd i temat", en: "Add an action to this theme"}
board.history: {fi: "Muutokset", sv: "Ändringar", en: "Changes"}
board.history.first: {fi: "Tuli huoneentauluun.", sv: "Togs med på hustavlan.", en: "Added to the board."}
board.history.changed: {fi: "Muuttui: {fields}", sv: "Ändrades: {fields}", en: "Changed: {fields}"}
board.history.place: {fi: "Muuttui: paikka tai näkyvyys.", sv: "Ändrades: plats eller synlighet.", en: "Changed: place or visibility."}
board.hidden: {fi: "Tämä teema on piilotettu. Vain jäsenet näkevät sen.", sv: "Temat är dolt. Endast medlemmar ser det.", en: "This theme is hidden. Only members see it."}
board.hidden.tag: {fi: "piilotettu", sv: "dolt", en: "hidden"}

board.edit: {fi: "Muokkaa teemaa", sv: "Redigera temat", en: "Edit the theme"}
board.edit.title: {fi: "Muokkaa teemaa: {name}", sv: "Redigera temat: {name}", en: "Edit the theme: {name}"}
board.meaning.hint: {fi: "Yksi tai kaksi lausetta omin sanoin. Näkyy taulussa ja arkilla.", sv: "En eller två meningar med egna ord. Visas på tavlan och arket.", en: "One or two sentences in your own words. Shown on the board and the sheet."}
board.target.hint: {fi: "1–5, esimerkiksi 3,8.", sv: "1–5, till exempel 3,8.", en: "1–5, for example 3.8."}
board.year.hint: {fi: "Vuoden loppuun mennessä.", sv: "Före årets slut.", en: "By the end of the year."}
board.owner.hint: {fi: "Rooli tai toimiala, ei henkilön nimeä.", sv: "En roll eller en sektor, inte en persons namn.", en: "A role or a sector, not a person's name."}
board.account: {fi: "Kuka saa muistutukset", sv: "Vem får påminnelserna", en: "Who gets the reminders"}
board.nobody: {fi: "ei kukaan", sv: "ingen", en: "nobody"}
board.names: {fi: "Nimi ja näkyvyys", sv: "Namn och synlighet", en: "Name and visibility"}
board.name.hint: {fi: "Nimen voi vaihtaa; tulokset pysyvät vertailukelpoisina.", sv: "Namnet kan bytas; resultaten går fortfarande att jämföra.", en: "The name may be changed; results stay comparable."}
board.sentence.hint: {fi: "Mistä teemassa on kyse, yhdellä lauseella.", sv: "Vad temat handlar om, i en mening.", en: "What the theme is about, in one sentence."}
board.hide: {fi: "Piilota teema taulusta", sv: "Dölj temat på tavlan", en: "Hide the theme from the board"}
board.reason: {fi: "Miksi muutit?", sv: "Varför ändrade du?", en: "Why did you change it?"}
board.reason.hint: {fi: "Näkyy teeman muutoksissa.", sv: "Visas bland temats ändringar.", en: "Shown among the changes of the theme."}
board.save: {fi: "Tallenna", sv: "Spara", en: "Save"}
board.save.mine: {fi: "Tallenna minun versioni", sv: "Spara min version", en: "Save my version"}
board.cancel: {fi: "Peru", sv: "Avbryt", en: "Cancel"}
board.field.name: {fi: "Nimi", sv: "Namn", en: "Name"}
board.field.sentence: {fi: "Kuvaus", sv: "Beskrivning", en: "Description"}
board.field.meaning: {fi: "Mitä tämä tarkoittaa meillä", sv: "Vad det här betyder hos oss", en: "What this means here"}
board.field.target: {fi: "Tavoitetaso", sv: "Målnivå", en: "Target level"}
board.field.year: {fi: "Tavoitevuosi", sv: "Målår", en: "Target year"}
board.field.owner: {fi: "Vastuutaho", sv: "Ansvarig", en: "Owner"}
board.conflict: {fi: "Joku muu ehti tallentaa ensin", sv: "Någon annan hann spara först", en: "Somebody else saved first"}
board.conflict.lead: {fi: "Mitään ei ole hävinnyt: kirjoittamasi on tallella alla. Vertaa versioita ja tallenna se, minkä haluat jäävän voimaan.", sv: "Inget har gått förlorat: det du skrev finns kvar nedan. Jämför versionerna och spara den som ska gälla.", en: "Nothing is lost: what you typed is kept below. Compare the versions and save the one that should hold."}
board.conflict.field: {fi: "Kohta", sv: "Punkt", en: "Part"}
board.conflict.mine: {fi: "Sinun", sv: "Din", en: "Yours"}
board.conflict.theirs: {fi: "Tallennettu", sv: "Sparad", en: "Saved"}
board.order.title: {fi: "Järjestä huoneentaulu", sv: "Ordna hustavlan", en: "Order the theme board"}
board.order.lead: {fi: "Pienin luku on ensin. Piilottaminen tehdään teeman omalla sivulla.", sv: "Den minsta siffran kommer först. Ett tema döljs på sin egen sida.", en: "The smallest number comes first. A theme is hidden on its own page."}
board.order.save: {fi: "Tallenna järjestys", sv: "Spara ordningen", en: "Save the order"}
board.new.title: {fi: "Lisää oma teema", sv: "Lägg till ett eget tema", en: "Add a theme of your own"}
board.new.lead: {fi: "Oma teema tulee taulun viimeiseksi. Kysely ei mittaa sitä, mutta sille voi asettaa tavoitteen ja toimenpiteitä.", sv: "Ett eget tema kommer sist på tavlan. Enkäten mäter det inte, men det kan få ett mål och åtgärder.", en: "A theme of your own comes last on the board. The survey does not measure it, but it can have a target and actions."}
board.new.save: {fi: "Lisää teema", sv: "Lägg till temat", en: "Add the theme"}
board.problem.name: {fi: "Anna teemalle nimi", sv: "Ge temat ett namn", en: "Give the theme a name"}
board.problem.target: {fi: "Kirjoita tavoitetaso väliltä 1–5, esimerkiksi 3,8", sv: "Skriv en målnivå mellan 1 och 5, till exempel 3,8", en: "Write a target level from 1 to 5, for example 3.8"}
board.problem.year: {fi: "Kirjoita tavoitevuosi, esimerkiksi 2029", sv: "Skriv ett målår, till exempel 2029", en: "Write a target year, for example 2029"}
board.problem.place: {fi: "Kirjoita paikka lukuna, esimerkiksi 3", sv: "Skriv platsen som ett tal, till exempel 3", en: "Write the place as a number, for example 3"}
board.problem.order: {fi: "Joku muu ehti muuttaa järjestystä. Teemat ovat nyt tässä järjestyksessä; tarkista luvut ja tallenna uudelleen", sv: "Någon annan hann ändra ordningen. Temana står nu i den här ordningen; kontrollera siffrorna och spara på nytt", en: "Somebody else changed the order. The themes now stand in this order; check the numbers and save again"}

"""#),
        EmbeddedFile("texts/common.yaml", #"""
# Texts of the frame and of errors. One key, three languages; {name} a value, {n?one|many} a word by number, [kunta|kaupunki] by wording.
frame.skip: {fi: "Siirry sisältöön", sv: "Gå till innehållet", en: "Skip to content"}
frame.navigation: {fi: "Päävalikko", sv: "Huvudmeny", en: "Main menu"}
frame.languages: {fi: "Kieli", sv: "Språk", en: "Language"}
frame.board: {fi: "Huoneentaulu", sv: "Hustavla", en: "Theme board"}
frame.path: {fi: "Digipolku", sv: "Digistig", en: "Digital pathway"}
frame.path-navigation: {fi: "Digipolun sivut", sv: "Digistigens sidor", en: "Pages of the pathway"}
frame.path-group.path: {fi: "Polku", sv: "Stigen", en: "Pathway"}
frame.path-group.direction: {fi: "Suunta", sv: "Riktning", en: "Direction"}
frame.path-group.worth: {fi: "Vaikuttavuus", sv: "Nytta", en: "Impact"}
frame.path-group.follow: {fi: "Seuranta", sv: "Uppföljning", en: "Follow-up"}
frame.path-page.actions: {fi: "Toimenpiteet", sv: "Åtgärder", en: "Actions"}
frame.path-page.pilots: {fi: "Kokeilut", sv: "Försök", en: "Pilots"}
frame.path-page.strategy: {fi: "Strategia", sv: "Strategi", en: "Strategy"}
frame.path-page.goals: {fi: "Tavoitteet", sv: "Mål", en: "Goals"}
frame.path-page.needs: {fi: "Tarpeet", sv: "Behov", en: "Needs"}
frame.path-page.decisions: {fi: "Päätökset", sv: "Beslut", en: "Decisions"}
frame.path-page.outside: {fi: "Toimintaympäristö", sv: "Omvärlden", en: "Outside changes"}
frame.path-page.coverage: {fi: "Mitä puuttuu", sv: "Vad saknas", en: "What is missing"}
frame.path-page.benefits: {fi: "Hyödyt", sv: "Nyttor", en: "Benefits"}
frame.path-page.money: {fi: "Raha ja aika", sv: "Pengar och tid", en: "Money and time"}
frame.path-page.effects: {fi: "Vaikutukset", sv: "Effekter", en: "Effects"}
frame.path-page.changes: {fi: "Muutokset", sv: "Ändringar", en: "Changes"}
frame.path-page.reports: {fi: "Raportit", sv: "Rapporter", en: "Reports"}
frame.path-page.year: {fi: "Vuosikello", sv: "Årsklocka", en: "The year"}
frame.rounds: {fi: "Kyselyt", sv: "Enkäter", en: "Surveys"}
frame.results: {fi: "Tulokset", sv: "Resultat", en: "Results"}
frame.desk: {fi: "Työpöytä", sv: "Arbetsbord", en: "Desk"}
frame.sign-in: {fi: "Kirjaudu", sv: "Logga in", en: "Sign in"}
frame.accessibility: {fi: "Saavutettavuus", sv: "Tillgänglighet", en: "Accessibility"}
frame.privacy: {fi: "Tietosuoja", sv: "Dataskydd", en: "Privacy"}
frame.data: {fi: "Avoin data", sv: "Öppna data", en: "Open data"}
frame.paper: {fi: "Tulosta sivu selaimella tai lataa se:", sv: "Skriv ut sidan i webbläsaren eller ladda ner den:", en: "Print this page in your browser or download it:"}
frame.print: {fi: "Voit tulostaa sivun selaimella.", sv: "Du kan skriva ut sidan i webbläsaren.", en: "You can print this page in your browser."}
frame.day.past: {fi: "Näet tämän sellaisena kuin se oli {day}.", sv: "Du ser det här som det var {day}.", en: "You see this as it was on {day}."}
frame.day.ahead: {fi: "{day} on vielä edessä. Näet tilanteen tänään.", sv: "{day} ligger ännu framför oss. Du ser läget i dag.", en: "{day} still lies ahead. You see how things stand today."}
frame.day.early: {fi: "Digipolulla ei ollut vielä mitään {day}. Ensimmäinen merkintä on tehty {first}.", sv: "Det fanns inget på digistigen {day}. Den första anteckningen gjordes {first}.", en: "There was nothing on the pathway on {day}. The first entry was made on {first}."}
frame.day.first: {fi: "Katso tilanne {day}", sv: "Visa läget {day}", en: "See {day}"}
frame.day.now: {fi: "Katso nykyinen", sv: "Visa nuläget", en: "See it as it is now"}
frame.day.not-yet.title: {fi: "Tätä ei ollut vielä {day}", sv: "Det här fanns inte ännu {day}", en: "This was not there yet on {day}"}
frame.day.not-yet: {fi: "”{name}” tuli digipolulle myöhemmin.", sv: "”{name}” kom till digistigen senare.", en: "“{name}” came to the pathway later."}
frame.contact: {fi: "Yhteys: {contact}", sv: "Kontakt: {contact}", en: "Contact: {contact}"}
frame.in.fi: {fi: "suomeksi", sv: "på finska", en: "in Finnish"}
frame.in.sv: {fi: "ruotsiksi", sv: "på svenska", en: "in Swedish"}
frame.in.en: {fi: "englanniksi", sv: "på engelska", en: "in English"}

error.home: {fi: "Etusivulle", sv: "Till startsidan", en: "To the front page"}
error.contact: {fi: "Jos linkki oli tarkoitettu sinulle, ota yhteyttä: {contact}", sv: "Om länken var avsedd för dig, ta kontakt: {contact}", en: "If the link was meant for you, get in touch: {contact}"}
error.unreadable.title: {fi: "Pyyntöä ei voitu lukea", sv: "Begäran gick inte att läsa", en: "The request could not be read"}
error.unreadable.advice: {fi: "Osa lähetetystä tekstistä oli lukukelvotonta. Palaa edelliselle sivulle ja yritä uudelleen.", sv: "En del av texten gick inte att läsa. Gå tillbaka till föregående sida och försök på nytt.", en: "Part of the text was not readable. Go back to the previous page and try again."}
error.parameter.title: {fi: "Osoitteessa on tuntematon valinta", sv: "Adressen innehåller ett okänt val", en: "The address holds an unknown choice"}
error.parameter.advice: {fi: "Kohta ”{name}” on tuntematon, sen arvo on tuntematon tai se on osoitteessa kahdesti. Poista se osoitteesta tai aloita etusivulta.", sv: "”{name}” är okänt, har ett okänt värde eller finns två gånger i adressen. Ta bort det ur adressen eller börja från startsidan.", en: "“{name}” is unknown, holds an unknown value or stands twice in the address. Remove it from the address or start from the front page."}
error.no-such-day.advice: {fi: "Valitse toinen päivä tai katso sivua ilman päivää.", sv: "Välj en annan dag eller se sidan utan dag.", en: "Choose another day, or see the page without one."}
error.without-parameter: {fi: "Sivulle ilman päivää", sv: "Till sidan utan dag", en: "To the page without a day"}
error.sign-in.title: {fi: "Tämä sivu vaatii kirjautumisen", sv: "Den här sidan kräver inloggning", en: "This page needs you to sign in"}
error.sign-in.advice: {fi: "Kirjaudu sisään ja avaa sivu uudelleen.", sv: "Logga in och öppna sidan på nytt.", en: "Sign in and open the page again."}
error.forbidden.title: {fi: "Roolisi ei riitä tähän", sv: "Din roll räcker inte till för det här", en: "Your role does not allow this"}
error.forbidden.advice: {fi: "Pyydä tarvittava oikeus pääkäyttäjältä.", sv: "Be administratören om den behörighet du behöver.", en: "Ask the administrator for the right you need."}
error.stale-form.title: {fi: "Avaa lomake uudelleen", sv: "Öppna formuläret på nytt", en: "Open the form again"}
error.stale-form.advice: {fi: "Lomake oli liian vanha tai tuli toiselta sivustolta, joten mitään ei tallennettu. Avaa lomake uudelleen ja lähetä se sieltä.", sv: "Formuläret var för gammalt eller kom från en annan webbplats, så inget sparades. Öppna formuläret på nytt och skicka det därifrån.", en: "The form was too old or came from another site, so nothing was saved. Open the form again and send it from there."}
error.stale-form.typed: {fi: "Kirjoittamasi tekstit kopioitaviksi", sv: "Det du skrev, för kopiering", en: "What you typed, to copy"}
error.not-found.title: {fi: "Sivua ei löydy", sv: "Sidan finns inte", en: "Page not found"}
error.not-found.advice: {fi: "Osoite on voinut muuttua tai siinä on kirjoitusvirhe.", sv: "Adressen kan ha ändrats eller innehålla ett skrivfel.", en: "The address may have changed or have a typing error in it."}
error.no-such-link.title: {fi: "Tällä linkillä ei voi nyt vastata", sv: "Med den här länken kan man inte svara nu", en: "This link takes no answers now"}
error.no-such-link.advice: {fi: "Kysely on voinut jo päättyä. Jos vastasit ajoissa, vastauksesi on tallessa – kiitos! Jos kysely on vielä auki, linkki on ehkä katkennut: kopioi koko linkki viestistä osoiteriville.", sv: "Enkäten kan redan vara avslutad. Om du svarade i tid är ditt svar i säkert förvar – tack! Om enkäten ännu är öppen kan länken ha brutits: kopiera hela länken ur meddelandet till adressfältet.", en: "The survey may have ended already. If you answered in time, your answer is safe – thank you! If the survey is still open, the link may have been cut: copy the whole link from the message to the address bar."}
error.method.title: {fi: "Näin tätä sivua ei voi käyttää", sv: "Så kan sidan inte användas", en: "This page cannot be used that way"}
error.method.advice: {fi: "Avaa sivu linkistä tai lähetä sen oma lomake.", sv: "Öppna sidan via en länk eller skicka dess eget formulär.", en: "Open the page from a link or send its own form."}
error.conflict.title: {fi: "Tämä ehti muuttua", sv: "Det här hann ändras", en: "This has changed meanwhile"}
error.conflict.advice: {fi: "Avaa sivu uudelleen, niin näet nykyisen tilanteen.", sv: "Öppna sidan på nytt så ser du läget nu.", en: "Open the page again to see how things stand now."}
error.too-large.title: {fi: "Lähetys on liian suuri", sv: "Det du skickade är för stort", en: "That is too large"}
error.too-large.advice: {fi: "Raja on {kib} kilotavua. Lyhennä tekstiä ja lähetä uudelleen.", sv: "Gränsen är {kib} kilobyte. Förkorta texten och skicka på nytt.", en: "The limit is {kib} kilobytes. Shorten the text and send it again."}
error.text-too-long.title: {fi: "Teksti on liian pitkä", sv: "Texten är för lång", en: "The text is too long"}
error.text-too-long.advice: {fi: "Tähän mahtuu {n} merkkiä. Lyhennä tekstiä ja tallenna uudelleen.", sv: "Här ryms {n} tecken. Korta texten och spara på nytt.", en: "There is room for {n} characters. Shorten the text and save again."}
error.too-many-fields: {fi: "Lomakkeessa voi olla enintään tuhat kenttää.", sv: "Ett formulär kan ha högst tusen fält.", en: "A form can hold a thousand fields at most."}
error.too-slow.title: {fi: "Pyyntö ei tullut perille ajoissa", sv: "Begäran kom inte fram i tid", en: "The request did not arrive in time"}
error.too-slow.advice: {fi: "Mitään ei tallennettu. Tarkista verkkoyhteytesi ja lähetä uudelleen.", sv: "Inget sparades. Kontrollera nätförbindelsen och skicka på nytt.", en: "Nothing was saved. Check your network connection and send it again."}
error.address-too-long.title: {fi: "Osoite on liian pitkä", sv: "Adressen är för lång", en: "The address is too long"}
error.address-too-long.advice: {fi: "Kopioi linkki uudelleen tai aloita etusivulta.", sv: "Kopiera länken på nytt eller börja från startsidan.", en: "Copy the link again or start from the front page."}
error.head-too-large.title: {fi: "Selain lähetti liikaa taustatietoja", sv: "Webbläsaren skickade för mycket bakgrundsuppgifter", en: "The browser sent too much background data"}
error.head-too-large.advice: {fi: "Tyhjennä tämän sivuston evästeet ja avaa sivu uudelleen.", sv: "Rensa webbplatsens kakor och öppna sidan på nytt.", en: "Clear this site's cookies and open the page again."}
error.media-type.title: {fi: "Lähetyksen muoto ei kelpaa", sv: "Formatet godtas inte", en: "That format is not accepted"}
error.media-type.advice: {fi: "Lähetä tiedot sivun omalla lomakkeella.", sv: "Skicka uppgifterna med sidans eget formulär.", en: "Send the data with the page's own form."}
error.unknown-host.title: {fi: "Tuntematon palvelinnimi", sv: "Okänt servernamn", en: "Unknown host name"}
error.unknown-host.advice: {fi: "Tätä palvelua ei tarjota pyydetyllä nimellä.", sv: "Tjänsten finns inte under det begärda namnet.", en: "This service is not offered under the name that was asked for."}
error.too-often.title: {fi: "Liian monta yritystä", sv: "För många försök", en: "Too many attempts"}
error.too-often.advice: {fi: "Odota {minutes} {minutes?minuutti|minuuttia} ja yritä uudelleen.", sv: "Vänta {minutes} {minutes?minut|minuter} och försök på nytt.", en: "Wait {minutes} {minutes?minute|minutes} and try again."}
error.busy.title: {fi: "Palvelu on juuri nyt ruuhkainen", sv: "Tjänsten är tillfälligt överbelastad", en: "The service is busy for a moment"}
error.busy.advice: {fi: "Mitään ei hävinnyt, mutta tätä ei vielä tallennettu. Yritä uudelleen hetken kuluttua.", sv: "Inget gick förlorat, men det här sparades inte ännu. Försök på nytt om en stund.", en: "Nothing was lost, but this was not saved yet. Try again in a moment."}
error.restored.title: {fi: "Palvelu on juuri palautettu varmuuskopiosta", sv: "Tjänsten har just återställts från en säkerhetskopia", en: "This service has just been restored from a backup"}
error.restored.advice: {fi: "Sivuja voi lukea, mutta mitään ei vielä tallenneta: ei vastauksia eikä muutoksia. Kokeile myöhemmin uudelleen.", sv: "Sidorna kan läsas, men inget sparas ännu: varken svar eller ändringar. Försök på nytt senare.", en: "Pages can be read, but nothing is stored yet: neither answers nor changes. Try again later."}
error.moving.title: {fi: "Palvelua siirretään", sv: "Tjänsten flyttas", en: "This service is being moved"}
error.moving.advice: {fi: "Mitään ei tallennettu. Kokeile kymmenen minuutin kuluttua uudelleen.", sv: "Inget sparades. Försök på nytt om tio minuter.", en: "Nothing was stored. Try again in ten minutes."}
error.full.title: {fi: "Palvelimen levy on täynnä", sv: "Serverns disk är full", en: "The server's disk is full"}
error.full.advice: {fi: "Tätä ei tallennettu. Aiemmin tallennettu on tallessa. Yritä uudelleen, kun ylläpito on vapauttanut tilaa.", sv: "Det här sparades inte. Det som sparats tidigare är i behåll. Försök på nytt när administratören har frigjort utrymme.", en: "This was not saved. What was saved before is safe. Try again when the operators have freed some space."}
error.unexpected.title: {fi: "Jokin meni vikaan", sv: "Något gick fel", en: "Something went wrong"}
error.unexpected.advice: {fi: "Vika on meillä, ei sinussa. Yritä uudelleen; jos vika toistuu, kerro ylläpidolle tunnus {id}.", sv: "Felet är vårt, inte ditt. Försök på nytt; om felet återkommer, uppge koden {id} för administratören.", en: "The fault is ours, not yours. Try again; if it happens again, tell the operators the code {id}."}

form.problems: {fi: "{n?Yksi kohta pitää korjata|Korjaa nämä kohdat}", sv: "{n?En punkt behöver rättas|Rätta de här punkterna}", en: "{n?There is a problem|There are problems}"}
form.other-languages: {fi: "Muut kielet: {names}", sv: "Andra språk: {names}", en: "Other languages: {names}"}
form.other-languages.done: {fi: "({n}/{of} kirjoitettu)", sv: "({n}/{of} skrivna)", en: "({n} of {of} written)"}
form.other-languages.hint: {fi: "Voit jättää nämä myöhemmäksi. Kun teksti puuttuu, lukija näkee sen organisaation omalla kielellä, ja se merkitään. Lisää kohtia tulee tähän, kun olet kirjoittanut ne omalla kielellä ja tallentanut.", sv: "Du kan lämna de här till senare. När en text saknas ser läsaren den på organisationens eget språk, och det märks ut. Fler punkter kommer hit när du har skrivit dem på det egna språket och sparat.", en: "You can leave these for later. Where a text is missing, readers see it in the organisation's own language, marked as such. More parts come here once you have written them in your own language and saved."}
form.in.fi: {fi: "suomeksi", sv: "på finska", en: "in Finnish"}
form.in.sv: {fi: "ruotsiksi", sv: "på svenska", en: "in Swedish"}
form.in.en: {fi: "englanniksi", sv: "på engelska", en: "in English"}
form.reason-in.en: {fi: "Perustelua ei käännetä, joten kirjoita se organisaation omalla kielellä, englanniksi.", sv: "Motiveringen översätts inte, så skriv den på organisationens eget språk, engelska.", en: "It is not translated, so please write in the organisation's own language, English."}
form.reason-in.sv: {fi: "Perustelua ei käännetä, joten kirjoita se organisaation omalla kielellä, ruotsiksi.", sv: "Motiveringen översätts inte, så skriv den på organisationens eget språk, svenska.", en: "It is not translated, so please write in the organisation's own language, Swedish."}
form.reason-in.fi: {fi: "Perustelua ei käännetä, joten kirjoita se organisaation omalla kielellä, suomeksi.", sv: "Motiveringen översätts inte, så skriv den på organisationens eget språk, finska.", en: "It is not translated, so please write in the organisation's own language, Finnish."}
form.reasons.en: {fi: "Muutosten syyt on kirjoitettu englanniksi.", sv: "Orsakerna är skrivna på engelska.", en: "The reasons are written in English."}
form.reasons.sv: {fi: "Muutosten syyt on kirjoitettu ruotsiksi.", sv: "Orsakerna är skrivna på svenska.", en: "The reasons are written in Swedish."}
form.reasons.fi: {fi: "Muutosten syyt on kirjoitettu suomeksi.", sv: "Orsakerna är skrivna på finska.", en: "The reasons are written in Finnish."}

figure.table: {fi: "Samat luvut taulukkona", sv: "Samma siffror i tabellform", en: "The same figures as a table"}
figure.gap: {fi: "Ero", sv: "Skillnad", en: "Gap"}
figure.what: {fi: "Mistä", sv: "Om vad", en: "About"}
figure.who: {fi: "Kuka", sv: "Vem", en: "Who"}
figure.people: {fi: "Vastaajia", sv: "Svarande", en: "Respondents"}
figure.none: {fi: "ei näytetä", sv: "visas inte", en: "not shown"}
figure.change: {fi: "Muutos", sv: "Förändring", en: "Change"}
figure.verdict: {fi: "Mitä voi sanoa", sv: "Vad kan sägas", en: "What can be said"}

form.save: {fi: "Tallenna", sv: "Spara", en: "Save"}
form.save.mine: {fi: "Tallenna minun versioni", sv: "Spara min version", en: "Save my version"}
form.cancel: {fi: "Peru", sv: "Avbryt", en: "Cancel"}
form.yes: {fi: "kyllä", sv: "ja", en: "yes"}
form.no: {fi: "ei", sv: "nej", en: "no"}
form.reason: {fi: "Miksi muutit?", sv: "Varför ändrade du?", en: "Why did you change it?"}
form.reason.hint: {fi: "Näkyy muutosten luettelossa.", sv: "Visas i listan över ändringar.", en: "Shown in the list of changes."}
form.conflict: {fi: "Joku muu ehti tallentaa ennen sinua", sv: "Någon annan hann spara före dig", en: "Somebody else saved before you"}
form.conflict.lead: {fi: "Mitään ei ole kadonnut. Alla ovat kohdat, joissa versiot eroavat. Muokkaa lomaketta ja tallenna, niin sinun versiosi jää voimaan. Toinen versio on tallennettu {day}.", sv: "Inget har gått förlorat. Här nedan ser du var versionerna skiljer sig. Ändra i formuläret och spara, så gäller din version. Den andra versionen sparades {day}.", en: "Nothing is lost. Below is where the versions differ. Change the form and save, and your version holds. The other one was saved on {day}."}
form.conflict.same: {fi: "Versiot ovat samat. Sinun ei tarvitse tehdä mitään.", sv: "Versionerna är likadana. Du behöver inte göra något.", en: "The versions are the same. There is nothing to do."}
form.conflict.field: {fi: "Kohta", sv: "Punkt", en: "Part"}
form.conflict.mine: {fi: "Sinun versiosi", sv: "Din version", en: "Your version"}
form.conflict.theirs: {fi: "Toisen versio", sv: "Den andras version", en: "The other version"}
form.problem.reason: {fi: "Kerro lyhyesti, miksi muutit. Muutos näkyy kaikille.", sv: "Berätta kort varför du ändrade. Ändringen syns för alla.", en: "Say briefly why you changed it. Everybody sees the change."}
form.problem.missing: {fi: "Täytä tämä kohta.", sv: "Fyll i den här punkten.", en: "Fill this in."}
form.problem.many: {fi: "Enintään {n}. Poista osa.", sv: "Högst {n}. Ta bort några.", en: "At most {n}. Remove some."}
form.problem.range: {fi: "Luku tai teksti ei ole sallituissa rajoissa. Tarkista se.", sv: "Talet eller texten ligger utanför gränserna. Kontrollera det.", en: "The figure or text is outside its limits. Check it."}
form.problem.ends: {fi: "Loppu on ennen alkua. Tarkista päivät.", sv: "Slutet är före början. Kontrollera dagarna.", en: "It ends before it begins. Check the days."}
form.problem.no-such-day: {fi: "{day} ei ole kalenterissa: {month} {year} on {n} päivää", sv: "{day} finns inte i kalendern: {month} {year} har {n} dagar", en: "{day} is not in the calendar: {month} {year} has {n} days"}
form.problem.address: {fi: "Kirjoita verkko-osoite, joka alkaa https://.", sv: "Skriv en webbadress som börjar med https://.", en: "Write a web address that begins with https://."}
form.problem.taken: {fi: "Tämä on jo käytössä. Valitse toinen.", sv: "Det här används redan. Välj något annat.", en: "This is in use already. Choose another."}
error.no-day.title: {fi: "”{text}” ei ole päivä", sv: "”{text}” är ingen dag", en: "“{text}” is not a day"}
error.no-day.advice: {fi: "Kirjoita päivä muodossa 15.3.2026 tai katso sivua ilman päivää.", sv: "Skriv dagen i formen 15.3.2026 eller se sidan utan dag.", en: "Write a day such as 2026-03-15, or see the page without one."}
form.problem.early-day: {fi: "{day} on ennen vuotta 1990. Tarkista vuosi.", sv: "{day} är före 1990. Kontrollera året.", en: "{day} is before 1990. Check the year."}

"""#),
        EmbeddedFile("texts/comparison.yaml", #"""
# Rounds side by side, and what may be said of figures.
comparison.link: {fi: "Vertaa kierroksia", sv: "Jämför omgångar", en: "Compare rounds"}
comparison.title: {fi: "Kierrosten vertailu", sv: "Jämförelse av omgångar", en: "Rounds compared"}
comparison.title.moved: {fi: "{theme} on parantunut: {who} {before} → {after}", sv: "{theme} har blivit bättre: {who} {before} → {after}", en: "{theme} has got better: {who} {before} → {after}"}
comparison.title.worse: {fi: "{theme} on huonontunut: {who} {before} → {after}", sv: "{theme} har blivit sämre: {who} {before} → {after}", en: "{theme} has got worse: {who} {before} → {after}"}
comparison.title.same: {fi: "Mikään teema ei ole muuttunut enempää kuin sattuma selittää", sv: "Inget tema har ändrats mer än slumpen förklarar", en: "No theme has changed by more than chance explains"}
comparison.lead: {fi: "Samat kysymykset kierroksesta toiseen. Mukana ovat ryhmät, joilta kysyttiin joka kierroksella. Jos ryhmän vastauksia ei voi näyttää jollakin kierroksella samalla tavalla kuin muilla, sen kohdalla on aukko.", sv: "Samma frågor från omgång till omgång. Med är de grupper som tillfrågades i varje omgång. Kan en grupps svar i någon omgång inte visas på samma sätt som i de andra är platsen tom.", en: "The same questions from round to round, for the groups that were asked in every round. Where a group's answers in a round cannot be shown in the same way as in the others, there is a gap."}
comparison.too-few: {fi: "Vertailuun tarvitaan vähintään kaksi kierrosta, joiden tulokset on laskettu. Muutos näkyy, kun samat kysymykset esitetään uudelleen.", sv: "För en jämförelse behövs minst två omgångar vars resultat har räknats. Förändringen syns när samma frågor ställs på nytt.", en: "A comparison needs at least two rounds with results. Change shows when the same questions are asked again."}
comparison.none: {fi: "Valituilla kierroksilla ei ole yhteisiä kysymyksiä.", sv: "De valda omgångarna har inga gemensamma frågor.", en: "The chosen rounds have no questions in common."}
comparison.cut: {fi: "Vertailussa on kerrallaan enintään {n} kierrosta. Näytämme uusimmat.", sv: "Högst {n} omgångar jämförs åt gången. De nyaste visas.", en: "At most {n} rounds are compared at a time. The newest are shown."}
comparison.voice-gone: {fi: "Ryhmää ”{who}” ei ole jokaisella valitulla kierroksella, joten sitä ei voi seurata. Näytämme ryhmät rinnakkain.", sv: "Gruppen ”{who}” finns inte i alla valda omgångar och kan därför inte följas. Grupperna visas sida vid sida.", en: "The group “{who}” is not in every chosen round, so it cannot be followed. The groups are shown side by side."}
comparison.choose: {fi: "Valitse kierrokset ja ryhmä", sv: "Välj omgångar och grupp", en: "Choose rounds and group"}
comparison.choose.rounds: {fi: "Kierrokset", sv: "Omgångar", en: "Rounds"}
comparison.choose.groups: {fi: "Ryhmät rinnakkain", sv: "Grupperna sida vid sida", en: "Groups side by side"}
comparison.choose.do: {fi: "Vertaa", sv: "Jämför", en: "Compare"}

comparison.themes: {fi: "Teemat kierroksittain", sv: "Temana per omgång", en: "Themes by round"}
comparison.themes.lead: {fi: "Vastausasteikko on 1–5, ja kaikissa kuvissa näkyy siitä sama osa. Vaalea alue on 95 prosentin luottamusväli. Kaksi viivaa tarkoittaa katkosta: tietoa ei voi verrata sen yli.", sv: "Svarsskalan är 1–5, och alla bilder visar samma del av den. Det ljusa området är 95 procents konfidensintervall. Två streck är ett avbrott: uppgifterna kan inte jämföras över det.", en: "Answers are on a scale of 1–5, and every chart shows the same part of it. The pale area is the 95% confidence interval. Two strokes mark a break: figures cannot be compared across it."}
comparison.themes.figure: {fi: "{theme}: keskiarvot kierroksittain", sv: "{theme}: medelvärden per omgång", en: "{theme}: means by round"}
comparison.themes.table: {fi: "Teemojen keskiarvot kierroksittain", sv: "Temanas medelvärden per omgång", en: "Means of the themes by round"}
comparison.themes.of: {fi: "Luku on {k}/{m} väittämästä: niistä, jotka voi näyttää kaikilta verratuilta kierroksilta.", sv: "Siffran gäller {k}/{m} påståenden: de som kan visas för alla jämförda omgångar.", en: "The figure is of {k} of {m} statements: those that can be shown for every round compared."}
comparison.course.roseSteadily: {fi: "{who}: parani, {before} → {after}. Keskiarvo nousi joka kierroksella.", sv: "{who}: bättre, {before} → {after}. Medelvärdet steg i varje omgång.", en: "{who}: better, {before} → {after}. The mean rose every round."}
comparison.course.moved: {fi: "{who}: parani, {before} → {after}.", sv: "{who}: bättre, {before} → {after}.", en: "{who}: better, {before} → {after}."}
comparison.course.fellSteadily: {fi: "{who}: huononi, {before} → {after}. Keskiarvo laski joka kierroksella.", sv: "{who}: sämre, {before} → {after}. Medelvärdet sjönk i varje omgång.", en: "{who}: worse, {before} → {after}. The mean fell every round."}
comparison.course.worse: {fi: "{who}: huononi, {before} → {after}.", sv: "{who}: sämre, {before} → {after}.", en: "{who}: worse, {before} → {after}."}
comparison.course.notDistinguishable: {fi: "{who}: ei erotu sattumasta, {before} → {after}.", sv: "{who}: förändringen kan bero på slumpen, {before} → {after}.", en: "{who}: cannot be told from chance, {before} → {after}."}
comparison.course.tooLittle: {fi: "{who}: liian vähän vastauksia vertailuun.", sv: "{who}: för få svar för en jämförelse.", en: "{who}: too few answers to compare."}
comparison.course.single: {fi: "{who}: vain yhden kierroksen luku, {after}.", sv: "{who}: bara en omgångs siffra, {after}.", en: "{who}: a figure of one round only, {after}."}
comparison.course.untold: {fi: "{rounds}: ei näytettäviä tai vertailtavia vastauksia ({who}).", sv: "{rounds}: inga svar som kan visas eller jämföras ({who}).", en: "{rounds}: no answers that can be shown or compared ({who})."}
comparison.course.notComparable: {fi: "{who}: ei vastauksia, joita voisi verrata.", sv: "{who}: inga svar som kan jämföras.", en: "{who}: no answers that can be compared."}

comparison.statements: {fi: "Väittämät kierroksittain: {who}", sv: "Påståendena per omgång: {who}", en: "Statements by round: {who}"}
comparison.statements.lead: {fi: "Yksittäisestä väittämästä sanomme vain, onko sen luku korkeampi vai matalampi kuin ensimmäisellä kierroksella. Paranemisesta ja huononemisesta puhumme vain teemoissa.", sv: "Om ett enskilt påstående säger vi bara att siffran är högre eller lägre än i den första omgången. Om bättre och sämre talar vi bara för teman.", en: "Of a single statement we say only whether its figure is higher or lower than in the first round. Better and worse are said of themes only."}
comparison.statements.statement: {fi: "Väittämä", sv: "Påstående", en: "Statement"}
comparison.statements.change: {fi: "Ensimmäisestä luvusta viimeiseen", sv: "Från första siffran till sista", en: "First figure to last"}
comparison.statements.higher: {fi: "korkeampi", sv: "högre", en: "higher"}
comparison.statements.lower: {fi: "matalampi", sv: "lägre", en: "lower"}
comparison.statements.overlapping: {fi: "voi olla sattumaa", sv: "kan bero på slumpen", en: "may be chance"}
comparison.statements.after-break: {fi: "katkon jälkeen, {first} → {last}:", sv: "efter brottet, {first} → {last}:", en: "after the break, {first} → {last}:"}
comparison.statements.notComparable: {fi: "ei voi verrata", sv: "kan inte jämföras", en: "cannot be compared"}
comparison.missing.notAsked: {fi: "ei kysytty", sv: "frågades inte", en: "not asked"}
comparison.missing.notShown: {fi: "ei näytetä", sv: "visas inte", en: "not shown"}
comparison.missing.together: {fi: "vain yhdessä muiden kanssa", sv: "bara tillsammans med andra", en: "only together with others"}
comparison.missing.otherBoxes: {fi: "eri ryhmät yhdessä kuin muilla kierroksilla", sv: "andra grupper tillsammans än i övriga omgångar", en: "other groups together than in the other rounds"}
comparison.missing.few: {fi: "alle viisi valitsi asteikolta", sv: "färre än fem valde på skalan", en: "fewer than five chose a step"}
comparison.break.same: {fi: "sama kysymys", sv: "samma fråga", en: "the same question"}
comparison.break.reworded: {fi: "Sanamuoto muuttui kierroksen {round} jälkeen. Ennen: ”{text}”", sv: "Ordalydelsen ändrades efter omgången {round}. Tidigare: ”{text}”", en: "Reworded after the round {round}. Before: “{text}”"}
comparison.break.replaced: {fi: "Kysymys vaihtui kierroksen {round} jälkeen. Ennen: ”{text}”", sv: "Frågan byttes ut efter omgången {round}. Tidigare: ”{text}”", en: "Replaced by another question after the round {round}. Before: “{text}”"}

comparison.questions: {fi: "Muut kysymykset kierroksittain: {who}", sv: "Övriga frågor per omgång: {who}", en: "Other questions by round: {who}"}
comparison.questions.figure: {fi: "{item}: osuudet kierroksittain", sv: "{item}: andelar per omgång", en: "{item}: shares by round"}
comparison.questions.share: {fi: "{share} ({n}/{all})", sv: "{share} ({n}/{all})", en: "{share} ({n}/{all})"}

comparison.sectors: {fi: "Teemat toimialoittain", sv: "Temana per sektor", en: "Themes by sector"}
comparison.sectors.lead: {fi: "Uusimman vertailtavan kierroksen luku ja suluissa ero ensimmäiseen. Sana kerrotaan vain, kun muutos on suurempi kuin sattuma selittäisi.", sv: "Siffran för den nyaste jämförbara omgången och inom parentes skillnaden från den första. Ett ord sägs bara när förändringen är större än slumpen förklarar.", en: "The figure of the newest comparable round, with the difference from the first in brackets. A word stands only where the change is beyond what chance explains."}
comparison.sectors.sector: {fi: "Toimiala", sv: "Sektor", en: "Sector"}
comparison.sectors.cell: {fi: "{mean} ({change})", sv: "{mean} ({change})", en: "{mean} ({change})"}

comparison.pairs: {fi: "Kuka eroaa kenestä", sv: "Vem skiljer sig från vem", en: "Who differs from whom"}
comparison.pairs.lead: {fi: "Kierros ”{round}”: ryhmät pareittain niistä väittämistä, jotka näytetään molemmista. Suurin keskimääräinen ero ensin.", sv: "Omgången ”{round}”: grupperna parvis för de påståenden som visas för båda. Störst genomsnittlig skillnad först.", en: "The round “{round}”: groups in pairs, on statements that are shown for both. The widest mean difference first."}
comparison.pairs.pair: {fi: "{one} ja {other}: keskimäärin {distance} askelta ({k}/{m} väittämää). {widest}", sv: "{one} och {other}: i genomsnitt {distance} steg ({k}/{m} påståenden). {widest}", en: "{one} and {other}: {distance} steps on average ({k} of {m} statements). {widest}"}
comparison.pairs.widest: {fi: "Suurin ero on väittämässä ”{text}”: {sentence}", sv: "Skillnaden är störst i påståendet ”{text}”: {sentence}", en: "They are farthest apart on “{text}”: {sentence}"}

comparison.without: {fi: "{who}: vertailusta puuttuu {names}.", sv: "{who}: i jämförelsen saknas {names}.", en: "{who}: the comparison leaves out {names}."}
comparison.not-common: {fi: "Näitä ei voi seurata, koska ne eivät ole jokaisella kierroksella: {names}.", sv: "De här kan inte följas, eftersom de inte finns i alla omgångar: {names}.", en: "These cannot be followed, because they are not in every round: {names}."}
comparison.rule: {fi: "Muutoksesta puhutaan, kun teeman ja ryhmän ero ensimmäisestä viimeiseen on vähintään {change} askelta ja suurempi kuin sattuma selittäisi (95 %, Holmin korjaus kaikille näytetyille). Vastaajat eivät ole samat ihmiset kierroksesta toiseen.", sv: "Vi talar om förändring när ett temas och en grupps skillnad från första till sista omgången är minst {change} steg och större än slumpen förklarar (95 %, Holms korrigering för alla som visas). De svarande är inte samma personer från omgång till omgång.", en: "We speak of change when the difference of a theme and a group from the first round to the last is {change} steps or more and beyond what chance explains (95%, Holm's correction over all that is shown). The respondents are not the same people from round to round."}
comparison.drawing: {fi: "Kuvat tiedostona:", sv: "Bilderna som fil:", en: "The charts as a file:"}

results.difference.clear: {fi: "{high} {n?on|ovat} selvästi enemmän samaa mieltä kuin {low} ({highmean} ja {lowmean}).", sv: "{high} {n?instämmer|instämmer} klart mer än {low} ({highmean} och {lowmean}).", en: "{high} {n?agrees|agree} clearly more than {low} ({highmean} and {lowmean})."}
results.difference.distinct: {fi: "{high} {n?on|ovat} enemmän samaa mieltä kuin {low} ({highmean} ja {lowmean}).", sv: "{high} {n?instämmer|instämmer} mer än {low} ({highmean} och {lowmean}).", en: "{high} {n?agrees|agree} more than {low} ({highmean} and {lowmean})."}
results.difference.indistinct: {fi: "{high} {highmean} ja {low} {lowmean}: ero voi olla sattumaa.", sv: "{high} {highmean} och {low} {lowmean}: skillnaden kan bero på slumpen.", en: "{high} {highmean} and {low} {lowmean}: the difference may be chance."}
results.difference.tooFew: {fi: "{high} ja {low}: liian vähän vastauksia vertailuun.", sv: "{high} och {low}: för få svar för en jämförelse.", en: "{high} and {low}: too few answers to compare."}
results.theme-difference.clear: {fi: "{high} {n?arvioi|arvioivat} teeman ”{theme}” selvästi paremmaksi kuin {low} ({highmean} ja {lowmean}).", sv: "{high} {n?bedömer|bedömer} temat ”{theme}” klart bättre än {low} ({highmean} och {lowmean}).", en: "{high} {n?rates|rate} “{theme}” clearly higher than {low} ({highmean} and {lowmean})."}
results.theme-difference.distinct: {fi: "{high} {n?arvioi|arvioivat} teeman ”{theme}” paremmaksi kuin {low} ({highmean} ja {lowmean}).", sv: "{high} {n?bedömer|bedömer} temat ”{theme}” bättre än {low} ({highmean} och {lowmean}).", en: "{high} {n?rates|rate} “{theme}” higher than {low} ({highmean} and {lowmean})."}
results.theme-difference.indistinct: {fi: "{theme}: ryhmien ero voi olla sattumaa ({high} {highmean}, {low} {lowmean}).", sv: "{theme}: skillnaden mellan grupperna kan bero på slumpen ({high} {highmean}, {low} {lowmean}).", en: "{theme}: the difference between the groups may be chance ({high} {highmean}, {low} {lowmean})."}
results.theme-difference.tooFew: {fi: "{theme}: {high} ja {low}, liian vähän vastauksia vertailuun.", sv: "{theme}: {high} och {low}, för få svar för en jämförelse.", en: "{theme}: {high} and {low}, too few answers to compare."}
results.theme-difference.title: {fi: "Sama teemoittain, yhteisten väittämien mukaan", sv: "Samma sak per tema, enligt de gemensamma påståendena", en: "The same by theme, over the shared statements"}
results.theme-difference.of: {fi: "({k}/{m} yhteisestä väittämästä)", sv: "({k}/{m} gemensamma påståenden)", en: "({k} of {m} shared statements)"}
results.shape.mostAgree: {fi: "Selvä enemmistö on samaa mieltä ({agree}).", sv: "En klar majoritet instämmer ({agree}).", en: "A clear majority agrees ({agree})."}
results.shape.agree: {fi: "Vähintään puolet on samaa mieltä ({agree}), eri mieltä on {disagree}.", sv: "Minst hälften instämmer ({agree}), {disagree} är av annan åsikt.", en: "At least half agree ({agree}), {disagree} disagree."}
results.shape.split: {fi: "Mielipiteet jakautuvat: samaa mieltä {agree}, eri mieltä {disagree}.", sv: "Åsikterna går isär: {agree} instämmer, {disagree} är av annan åsikt.", en: "Opinions are split: {agree} agree, {disagree} disagree."}
results.shape.between: {fi: "Kumpikaan puoli ei ole enemmistö: samaa mieltä {agree}, eri mieltä {disagree}.", sv: "Ingendera sidan är i majoritet: {agree} instämmer, {disagree} är av annan åsikt.", en: "Neither side is a majority: {agree} agree, {disagree} disagree."}
results.shape.disagree: {fi: "Vähintään puolet on eri mieltä ({disagree}), samaa mieltä on {agree}.", sv: "Minst hälften är av annan åsikt ({disagree}), {agree} instämmer.", en: "At least half disagree ({disagree}), {agree} agree."}
results.shape.mostDisagree: {fi: "Selvä enemmistö on eri mieltä ({disagree}).", sv: "En klar majoritet är av annan åsikt ({disagree}).", en: "A clear majority disagrees ({disagree})."}
results.shape.cannotSay: {fi: "Moni ei osaa sanoa ({share}).", sv: "Många kan inte säga ({share}).", en: "Many cannot say ({share})."}
results.shape.tooFew: {fi: "Alle viisi valitsi asteikolta.", sv: "Färre än fem valde på skalan.", en: "Fewer than five chose a step."}

"""#),
        EmbeddedFile("texts/direction.yaml", #"""
# Texts of the direction: guided start, strategy, goals, bodies and decisions, needs, changes from outside, coverage.
direction.level.municipality: {fi: "[kunnan|kaupungin] oma", sv: "[kommunens|stadens] eget", en: "the [municipality|city]'s own"}
direction.level.region: {fi: "alueen", sv: "regionens", en: "the region's"}
direction.level.nation: {fi: "koko maan", sv: "hela landets", en: "the nation's"}
direction.goal.new: {fi: "Uusi tavoite", sv: "Nytt mål", en: "New goal"}
direction.goal.add: {fi: "Lisää tavoite", sv: "Lägg till målet", en: "Add the goal"}
direction.goal.edit: {fi: "Muokkaa tavoitetta {code}", sv: "Redigera målet {code}", en: "Edit goal {code}"}
direction.goal.code: {fi: "Tunnus", sv: "Beteckning", en: "Code"}
direction.goal.code.hint: {fi: "Lyhyt nimi, jolla tavoitteesta puhutaan, esimerkiksi G1. Sitä ei voi muuttaa myöhemmin.", sv: "Ett kort namn som ni kallar målet, till exempel G1. Det kan inte ändras senare.", en: "A short name that people use for it, such as G1. It cannot be changed later."}
direction.goal.name: {fi: "Tavoite", sv: "Mål", en: "Goal"}
direction.goal.level: {fi: "Kenen tavoite", sv: "Vems mål", en: "Whose goal"}
direction.goal.until: {fi: "Mihin vuoteen asti", sv: "Till vilket år", en: "Until which year"}
direction.goal.until.hint: {fi: "Jätä tyhjäksi, jos tavoite on voimassa koko strategian ajan.", sv: "Lämna tomt om målet gäller hela strategiperioden.", en: "Leave empty if it holds for the whole term of the strategy."}
direction.goal.dropped: {fi: "Miksi tavoitteesta luovuttiin", sv: "Varför ni gav upp målet", en: "Why it was given up"}
direction.goal.dropped.hint: {fi: "Täytä vain, jos tavoitetta ei enää tavoitella. Se näkyy sivulla luovuttuna.", sv: "Fyll i bara om ni inte längre strävar efter målet. Det visas på sidan som ett mål ni gett upp.", en: "Fill in only if the goal is no longer pursued. The page then shows it as given up."}

direction.choose: {fi: "valitse", sv: "välj", en: "choose"}
direction.none: {fi: "ei mitään", sv: "inget", en: "none"}
direction.edit: {fi: "Muokkaa", sv: "Redigera", en: "Edit"}
direction.action: {fi: "Toimenpide", sv: "Åtgärd", en: "Action"}
direction.day.hint: {fi: "Esimerkiksi 15.5.2026.", sv: "Till exempel 15.5.2026.", en: "For example 2026-05-15."}
direction.money.change: {fi: "Vuosi {year}: {from} → {to}", sv: "År {year}: {from} → {to}", en: "Year {year}: {from} → {to}"}

direction.step.decide: {fi: "Päätetään", sv: "Vi beslutar", en: "Decide"}
direction.step.understand: {fi: "Ymmärretään yhdessä", sv: "Vi förstår tillsammans", en: "Understand together"}
direction.step.invest: {fi: "Panostetaan", sv: "Vi satsar", en: "Invest"}
direction.step.update: {fi: "Pidetään ajan tasalla", sv: "Vi håller det aktuellt", en: "Keep it up to date"}
direction.step-what.decide: {fi: "Johto päättää aloittaa, nimeää vetäjän ja sopii, kuinka usein polku käydään läpi.", sv: "Ledningen beslutar att börja, utser en ledare och kommer överens om hur ofta stigen gås igenom.", en: "The leadership decides to begin, names who leads and agrees how often the pathway is reviewed."}
direction.step-what.understand: {fi: "Kysytään henkilöstöltä ja päättäjiltä, katsotaan tulokset ja puhutaan niistä yhdessä.", sv: "Vi frågar personalen och beslutsfattarna, ser på resultaten och talar om dem tillsammans.", en: "Ask the staff and the decision-makers, look at the results and talk about them together."}
direction.step-what.invest: {fi: "Valitaan tavoitteet ja toimenpiteet, ja niille osoitetaan rahaa ja työaikaa.", sv: "Vi väljer mål och åtgärder och anvisar pengar och arbetstid för dem.", en: "Choose goals and actions, and give them money and working time."}
direction.step-what.update: {fi: "Polkua päivitetään koko ajan, ei viiden vuoden välein.", sv: "Stigen uppdateras hela tiden, inte vart femte år.", en: "The pathway is updated all the time, not every five years."}
direction.point-done.decision: {fi: "Päätös aloittamisesta", sv: "Beslutet att börja", en: "The decision to begin"}
direction.point-open.decision: {fi: "Kukaan ei ole vielä päättänyt aloittaa.", sv: "Ingen har ännu beslutat att börja.", en: "Nobody has decided to begin yet."}
direction.point-do.decision: {fi: "Kirjaa päätös aloittamisesta", sv: "Anteckna beslutet att börja", en: "Write down the decision to begin"}
direction.point-done.leader: {fi: "Vetäjä", sv: "Ledare", en: "Led by"}
direction.point-open.leader: {fi: "Vetäjää ei ole nimetty.", sv: "Ingen ledare har utsetts.", en: "Nobody has been named to lead."}
direction.point-do.leader: {fi: "Nimeä vetäjä", sv: "Utse en ledare", en: "Name who leads"}
direction.point-done.rhythm: {fi: "Polku käydään läpi", sv: "Stigen gås igenom", en: "The pathway is reviewed"}
direction.point-open.rhythm: {fi: "Läpikäynnin tahdista ei ole sovittu.", sv: "Det är inte avtalat hur ofta stigen gås igenom.", en: "Nobody has agreed how often the pathway is reviewed."}
direction.point-do.rhythm: {fi: "Sovi läpikäynnin tahti", sv: "Kom överens om takten", en: "Agree on the rhythm"}
direction.point-done.asked: {fi: "Kysely on tehty.", sv: "En enkät har gjorts.", en: "A survey has been made."}
direction.point-open.asked: {fi: "Kyselyä ei ole vielä tehty.", sv: "Ingen enkät har gjorts.", en: "No survey has been made yet."}
direction.point-do.asked: {fi: "Tee ensimmäinen kysely", sv: "Gör den första enkäten", en: "Make the first survey"}
direction.point-done.released: {fi: "Tulokset on julkaistu.", sv: "Resultaten har publicerats.", en: "Results have been released."}
direction.point-open.released: {fi: "Tuloksia ei ole vielä julkaistu.", sv: "Inga resultat har publicerats.", en: "No results have been released yet."}
direction.point-do.released: {fi: "Katso kyselyn tilanne", sv: "Se hur enkäten går", en: "See how the survey is going"}
direction.point-done.walked: {fi: "Tuloksista on puhuttu yhdessä.", sv: "Resultaten har gåtts igenom tillsammans.", en: "The results have been walked through together."}
direction.point-open.walked: {fi: "Tuloksista ei ole vielä puhuttu yhdessä.", sv: "Resultaten har inte gåtts igenom tillsammans.", en: "The results have not been walked through together."}
direction.point-do.walked: {fi: "Käy tulokset läpi yhdessä", sv: "Gå igenom resultaten tillsammans", en: "Walk through the results together"}
direction.point-done.goals: {fi: "Tavoitteet on kirjattu.", sv: "Målen är antecknade.", en: "Goals have been written down."}
direction.point-open.goals: {fi: "Tavoitteita ei ole vielä kirjattu.", sv: "Inga mål är antecknade.", en: "No goals have been written down yet."}
direction.point-do.goals: {fi: "Kirjaa ensimmäinen tavoite", sv: "Anteckna det första målet", en: "Write down the first goal"}
direction.point-done.actions: {fi: "Polulla on toimenpiteitä.", sv: "Det finns åtgärder på stigen.", en: "There are actions on the pathway."}
direction.point-open.actions: {fi: "Polulla ei ole vielä toimenpiteitä.", sv: "Det finns ännu inga åtgärder på stigen.", en: "There are no actions on the pathway yet."}
direction.point-do.actions: {fi: "Lisää toimenpide", sv: "Lägg till en åtgärd", en: "Add an action"}
direction.point-done.money: {fi: "Avoimien toimenpiteiden kustannus tai työ on ainakin arvioitu.", sv: "Kostnaden eller arbetet för de öppna åtgärderna är åtminstone uppskattat.", en: "The cost or the work of every open action is at least estimated."}
direction.point-open.money: {fi: "Kaikkien avoimien toimenpiteiden kustannusta tai työtä ei ole arvioitu.", sv: "Kostnaden eller arbetet är inte uppskattat för alla öppna åtgärder.", en: "The cost or the work is not estimated for every open action."}
direction.point-do.money: {fi: "Katso, mistä tiedot puuttuvat", sv: "Se var uppgifterna saknas", en: "See where figures are missing"}
direction.point-done.time: {fi: "Toimialojen vapaa työaika tiedetään.", sv: "Sektorernas lediga arbetstid är känd.", en: "The free working time of the sectors is known."}
direction.point-open.time: {fi: "Ei tiedetä, paljonko toimialoilla on työaikaa muutokseen.", sv: "Det är inte känt hur mycket arbetstid sektorerna har för förändring.", en: "It is not known how much working time the sectors have for change."}
direction.point-do.time: {fi: "Kirjaa vapaa työaika", sv: "Anteckna den lediga arbetstiden", en: "Write down the free working time"}
direction.point-done.reviewed: {fi: "Polku on käyty läpi", sv: "Stigen har gåtts igenom", en: "The pathway was reviewed on"}
direction.point-open.reviewed: {fi: "Polun läpikäynti on myöhässä tai tekemättä.", sv: "Genomgången är försenad eller inte gjord.", en: "The review is late or has not been made."}
direction.point-do.reviewed: {fi: "Polku käytiin läpi tänään", sv: "Stigen gicks igenom i dag", en: "The pathway was reviewed today"}
direction.point-done.fresh: {fi: "Avoimia toimenpiteitä on päivitetty viime kuukausina.", sv: "De öppna åtgärderna har uppdaterats de senaste månaderna.", en: "Open actions have been updated in the last months."}
direction.point-open.fresh: {fi: "Kaikkia avoimia toimenpiteitä ei ole päivitetty viime kuukausina.", sv: "Alla öppna åtgärder har inte uppdaterats de senaste månaderna.", en: "Not every open action has been updated in the last months."}
direction.point-do.fresh: {fi: "Katso polku", sv: "Se på stigen", en: "Look at the pathway"}
direction.point-done.answered: {fi: "Ulkopuolelta tulleet muutokset on katsottu.", sv: "Förändringar utifrån har setts över.", en: "Changes from outside have been looked at."}
direction.point-nothing.answered: {fi: "Ulkopuolelta tulleita muutoksia ei ole kirjattu.", sv: "Inga förändringar utifrån är antecknade.", en: "No changes from outside have been logged."}
direction.point-nothing.fresh: {fi: "Avoimia toimenpiteitä ei vielä ole.", sv: "Det finns ännu inga öppna åtgärder.", en: "There are no open actions yet."}
direction.point-nothing.reviewed: {fi: "Polulla ei ole vielä mitään, mitä käydä läpi.", sv: "Det finns ännu inget på stigen att gå igenom.", en: "There is nothing on the pathway to review yet."}
direction.point-open.answered: {fi: "Kaikkia toimintaympäristön muutoksia ei ole vielä katsottu.", sv: "Alla förändringar i omvärlden har inte setts över ännu.", en: "Not every change from outside has been looked at yet."}
direction.point-do.answered: {fi: "Katso muutokset", sv: "Se på förändringarna", en: "Look at the changes"}

direction.start.title.decide: {fi: "Ensin päätetään aloittaa", sv: "Först beslutar vi att börja", en: "First, decide to begin"}
direction.start.title.understand: {fi: "Nyt ymmärretään yhdessä, missä ollaan", sv: "Nu förstår vi tillsammans var vi står", en: "Now understand together where you are"}
direction.start.title.invest: {fi: "Nyt valitaan ja panostetaan", sv: "Nu väljer och satsar vi", en: "Now choose and invest"}
direction.start.title.update: {fi: "Polku on tehty – {n} {n?asia|asiaa} odottaa päivitystä", sv: "Stigen är på plats – {n} {n?sak|saker} väntar på uppdatering", en: "The pathway is in place – {n} {n?thing waits|things wait} to be brought up to date"}
direction.start.title.whole: {fi: "Polku on kunnossa ja ajan tasalla", sv: "Stigen är på plats och aktuell", en: "The pathway is in place and up to date"}
direction.start.lead: {fi: "Neljä askelta aloituspäätöksestä polkuun, joka pysyy elossa. Rastit tulevat tiedoista itsestään. Vain polun läpikäynnin merkitsee joku, ja sen päivän voi muuttaa strategian tiedoissa.", sv: "Fyra steg från beslutet att börja till en stig som hålls vid liv. Markeringarna kommer ur uppgifterna. Bara genomgången av stigen antecknar någon, och dess dag kan ändras i strategins uppgifter.", en: "Four steps from the decision to begin to a pathway that stays alive. The ticks come from the facts. Only the review of the pathway is marked by somebody, and its day can be changed among the facts of the strategy."}
direction.start.next-review: {fi: "seuraava viimeistään {day}", sv: "nästa senast {day}", en: "the next by {day}"}
direction.start.review-over: {fi: "läpikäynti myöhässä, se piti tehdä viimeistään {day}", sv: "genomgången är försenad, den skulle göras senast {day}", en: "the review is late, it was due by {day}"}
direction.start.unbudgeted: {fi: "Budjetoitua rahaa {n} {n?toimenpiteellä|toimenpiteellä} ei ole:", sv: "{n} {n?åtgärd|åtgärder} saknar budgeterade pengar:", en: "{n} {n?action has|actions have} no budgeted money:"}
direction.start.decide: {fi: "Tallenna päätös", sv: "Spara beslutet", en: "Save the decision"}
direction.start.decision-text: {fi: "Digipolun aloittaminen.", sv: "Digistigen startas.", en: "The digital pathway is started."}
direction.start.body.hint: {fi: "Esimerkiksi [kunnanhallitus|kaupunginhallitus] tai johtoryhmä.", sv: "Till exempel [kommunstyrelsen|stadsstyrelsen] eller ledningsgruppen.", en: "For example the [municipal executive|city executive] or the management team."}
direction.start.problem.ahead: {fi: "Päivä on vielä edessä. Kirjaa päätös, kun se on tehty.", sv: "Dagen ligger framför oss. Anteckna beslutet när det är fattat.", en: "That day lies ahead. Write the decision down once it is made."}
direction.start.link: {fi: "Polun aloitus: neljä askelta", sv: "Starta stigen: fyra steg", en: "Starting the pathway: four steps"}
direction.start.continue: {fi: "Jatka", sv: "Fortsätt", en: "Go on"}
direction.start.next: {fi: "Seuraavaksi: {step}.", sv: "Nästa: {step}.", en: "Next: {step}."}

direction.strategy.edit: {fi: "Muokkaa strategiaa", sv: "Redigera strategin", en: "Edit the strategy"}
direction.strategy.unnamed: {fi: "Strategia", sv: "Strategi", en: "Strategy"}
direction.strategy.empty: {fi: "Strategiaa ei ole vielä kirjattu. Digivastaava kirjaa sen, kun se on hyväksytty.", sv: "Strategin är inte antecknad ännu. Den digiansvariga antecknar den när den har godkänts.", en: "The strategy has not been written down yet. The digital lead writes it here once it is approved."}
direction.strategy.empty.lead: {fi: "Visiota ei ole vielä kirjattu. Kirjoita muutamalla lauseella, mihin kaikki tämä johtaa.", sv: "Visionen är inte antecknad ännu. Skriv med några meningar vart allt det här leder.", en: "The vision has not been written down yet. Say in a few sentences where all this leads."}
direction.strategy.name: {fi: "Strategian nimi", sv: "Strategins namn", en: "Name of the strategy"}
direction.strategy.name.hint: {fi: "Niin kuin se on hyväksytty.", sv: "Så som den har godkänts.", en: "As it was approved."}
direction.strategy.vision: {fi: "Yhteinen visio", sv: "Gemensam vision", en: "Shared vision"}
direction.strategy.vision.hint: {fi: "Millaista arki on, kun tavoitteet on saavutettu? Muutama lause riittää.", sv: "Hur är vardagen när målen har nåtts? Några meningar räcker.", en: "What is everyday life like once the goals are reached? A few sentences will do."}
direction.strategy.values: {fi: "Arvot", sv: "Värden", en: "Values"}
direction.strategy.value: {fi: "Arvo", sv: "Värde", en: "Value"}
direction.strategy.starts: {fi: "Kausi alkaa", sv: "Perioden börjar", en: "The term begins"}
direction.strategy.ends: {fi: "Kausi päättyy", sv: "Perioden slutar", en: "The term ends"}
direction.strategy.term: {fi: "Valtuustokausi", sv: "Fullmäktigeperiod", en: "Council term"}
direction.strategy.approved: {fi: "Hyväksytty", sv: "Godkänd", en: "Approved"}
direction.strategy.settled: {fi: "Mitä on sovittu", sv: "Vad som är avtalat", en: "What has been agreed"}
direction.strategy.start: {fi: "Päätös aloittamisesta", sv: "Beslutet att börja", en: "The decision to begin"}
direction.strategy.leader: {fi: "Vetäjä", sv: "Ledare", en: "Who leads"}
direction.strategy.leader.hint: {fi: "Rooli, ei henkilön nimeä.", sv: "En roll, inte en persons namn.", en: "A role, not a person's name."}
direction.strategy.rhythm: {fi: "Polku käydään läpi", sv: "Stigen gås igenom", en: "The pathway is reviewed"}
direction.strategy.rhythm.months: {fi: "{n} kuukauden välein", sv: "med {n} {n?månads|månaders} mellanrum", en: "every {n} {n?month|months}"}
direction.strategy.reviewed: {fi: "Viimeksi käyty läpi", sv: "Senast genomgången", en: "Last reviewed"}
direction.strategy.free: {fi: "Työaika, joka on vapaana muutokseen", sv: "Arbetstid som är ledig för förändring", en: "Working time that is free for change"}
direction.strategy.free.hint: {fi: "Karkea arvio riittää: monta henkilötyöpäivää vuodessa toimiala voi käyttää muutokseen.", sv: "En grov uppskattning räcker: hur många persondagar om året sektorn kan lägga på förändring.", en: "A rough estimate will do: how many person-days a year the sector can spend on change."}
direction.strategy.free.rows: {fi: "Toimialat", sv: "Sektorer", en: "Sectors"}
direction.strategy.free.lead: {fi: "Muutos tehdään työajalla. Tästä näkee, mahtuuko polku siihen aikaan, joka on. Mukana on vain oman väen työ suunnitteilla ja käynnissä olevissa toimenpiteissä. Raha ja aika -sivulla ovat kaikki budjetit, myös kumppanien ja päättyneiden.", sv: "Förändring görs på arbetstid. Här syns om stigen ryms inom den tid som finns. Bara den egna personalens arbete i planerade och pågående åtgärder räknas med. På sidan Pengar och tid finns alla budgetar, också partnernas och de avslutades.", en: "Change takes working time. Here you see whether the pathway fits into the time there is. Only our own people's work in planned and going actions counts. The page Money and time holds all budgets, those of partners and of ended actions too."}
direction.strategy.free.column: {fi: "Vapaana vuodessa, htp", sv: "Ledigt per år, persondagar", en: "Free a year, person-days"}
direction.strategy.asked: {fi: "Polku vaatii {year}, htp", sv: "Stigen kräver {year}, persondagar", en: "Asked for in {year}, person-days"}
direction.strategy.over: {fi: "liikaa", sv: "för mycket", en: "too much"}
direction.strategy.sector: {fi: "Toimiala", sv: "Sektor", en: "Sector"}
direction.strategy.days: {fi: "Henkilötyöpäiviä vuodessa", sv: "Persondagar per år", en: "Person-days a year"}
direction.strategy.targets: {fi: "Missä teemojen pitäisi olla", sv: "Var temana borde vara", en: "Where the themes should be"}
direction.strategy.targets.lead: {fi: "Tavoitetasot ovat huoneentaulun asteikolla 1–5. Nykyinen taso näkyy huoneentaulussa.", sv: "Målnivåerna följer hustavlans skala 1–5. Den nuvarande nivån syns på hustavlan.", en: "Target levels are on the theme board's scale of 1–5. The board shows where each theme is now."}
direction.strategy.level: {fi: "Tavoitetaso", sv: "Målnivå", en: "Target level"}
direction.strategy.by: {fi: "Vuoteen mennessä", sv: "Senast år", en: "By"}

direction.goals.title: {fi: "{n} {n?tavoite ja mitä sen|tavoitetta ja mitä niiden} eteen tehdään", sv: "{n} mål och vad som görs för {n?det|dem}", en: "{n} {n?goal|goals} and what is done for {n?it|them}"}
direction.goals.lead: {fi: "Tavoite on lupaus. Tästä näkee, mitä sen eteen tehdään, mitä se maksaa ja mitä siitä on päätetty.", sv: "Ett mål är ett löfte. Här syns vad som görs för det, vad det kostar och vad som har beslutats om det.", en: "A goal is a promise. Here you see what is done for it, what that costs and what was decided about it."}
direction.goals.none: {fi: "Tavoitteita ei ole vielä kirjattu.", sv: "Inga mål är antecknade ännu.", en: "No goals have been written down yet."}
direction.goals.all: {fi: "Kaikki tavoitteet", sv: "Alla mål", en: "All goals"}
direction.goals.back: {fi: "← Tavoitteet", sv: "← Mål", en: "← Goals"}
direction.goals.over: {fi: "Päättyneet ja luovutut tavoitteet", sv: "Avslutade mål och mål som getts upp", en: "Goals that have ended or were given up"}
direction.goal.add-one: {fi: "Lisää tavoite", sv: "Lägg till ett mål", en: "Add a goal"}
direction.goal.no-action: {fi: "ei toimenpidettä", sv: "ingen åtgärd", en: "no action"}
direction.goal.actions: {fi: "{open} {open?toimenpide|toimenpidettä} avoinna, {done} valmiina", sv: "{open} {open?öppen åtgärd|öppna åtgärder}, {done} {done?färdig|färdiga}", en: "{open} {open?action|actions} open, {done} done"}
direction.goal.cost: {fi: "arvio {cost}", sv: "uppskattat {cost}", en: "estimated {cost}"}
direction.goal.cost.short: {fi: "josta budjetoimatta {cost} ({n} {n?toimenpide|toimenpidettä})", sv: "av vilket {cost} inte är budgeterat ({n} {n?åtgärd|åtgärder})", en: "of which {cost} is not budgeted ({n} {n?action|actions})"}
direction.goal.no-budget: {fi: "ei budjetissa", sv: "inte i budgeten", en: "not budgeted"}
direction.goal.cut: {fi: "rahaa leikattu", sv: "pengar nedskurna", en: "money cut"}
direction.goal.until-year: {fi: "vuoteen {year} asti", sv: "till {year}", en: "until {year}"}
direction.goal.given-up: {fi: "Tätä tavoitetta ei enää tavoitella.", sv: "Det här målet eftersträvas inte längre.", en: "This goal is no longer pursued."}
direction.goal.carried: {fi: "Mitä tavoitteen eteen tehdään", sv: "Vad som görs för målet", en: "What is done for this goal"}
direction.goal.carried.none: {fi: "Yksikään toimenpide ei vielä edistä tätä tavoitetta.", sv: "Ingen åtgärd främjar ännu det här målet.", en: "No action serves this goal yet."}
direction.goal.phase: {fi: "Vaihe", sv: "Fas", en: "Phase"}
direction.goal.once: {fi: "Kerran", sv: "En gång", en: "Once"}
direction.goal.yearly: {fi: "Vuodessa", sv: "Per år", en: "A year"}
direction.goal.benefit: {fi: "Mitä siitä on tullut", sv: "Vad det har gett", en: "What came of it"}
direction.goal.benefit-none: {fi: "ei kirjattu", sv: "inte antecknad", en: "not recorded"}
direction.goal.decisions: {fi: "Päätökset, jotka ovat koskeneet tavoitetta", sv: "Beslut som har gällt målet", en: "Decisions that touched this goal"}
direction.goal.decisions.none: {fi: "Tavoitteeseen ei ole vielä liitetty päätöksiä.", sv: "Inga beslut är ännu kopplade till målet.", en: "No decisions have been tied to this goal yet."}

direction.kind.start: {fi: "aloitus", sv: "start", en: "start"}
direction.kind.approval: {fi: "hyväksyminen", sv: "godkännande", en: "approval"}
direction.kind.budget: {fi: "talousarvio", sv: "budget", en: "budget"}
direction.kind.savings: {fi: "säästö", sv: "sparbeslut", en: "savings"}
direction.kind.verdict: {fi: "kokeilun ratkaisu", sv: "avgörande av försök", en: "verdict on a pilot"}
direction.kind.review: {fi: "katsaus", sv: "översikt", en: "review"}
direction.kind.other: {fi: "muu päätös", sv: "annat beslut", en: "other decision"}
direction.decisions.title: {fi: "{n} {n?päätös, johon|päätöstä, joihin} digipolku nojaa", sv: "{n} beslut som digistigen bygger på", en: "{n} {n?decision|decisions} that the pathway rests on"}
direction.decisions.lead: {fi: "Mitä toimielimet ovat päättäneet digipolusta, sen tavoitteista ja rahoista.", sv: "Vad organen har beslutat om digistigen, dess mål och pengar.", en: "What the bodies have decided about the digital pathway, its goals and its money."}
direction.decisions.none: {fi: "Päätöksiä ei ole vielä kirjattu.", sv: "Inga beslut är antecknade ännu.", en: "No decisions have been written down yet."}
direction.decisions.ahead: {fi: "Tulossa", sv: "På kommande", en: "Coming"}
direction.decisions.back: {fi: "← Päätökset", sv: "← Beslut", en: "← Decisions"}
direction.decision.new: {fi: "Kirjaa päätös", sv: "Anteckna ett beslut", en: "Write down a decision"}
direction.decision.add: {fi: "Tallenna päätös", sv: "Spara beslutet", en: "Save the decision"}
direction.decision.edit: {fi: "Muokkaa päätöstä", sv: "Redigera beslutet", en: "Edit the decision"}
direction.decision.body: {fi: "Toimielin", sv: "Organ", en: "Body"}
direction.decision.day: {fi: "Päivä", sv: "Dag", en: "Day"}
direction.decision.day.hint: {fi: "Kokouspäivä, myös tuleva. Esimerkiksi 15.5.2026.", sv: "Mötesdagen, även en kommande. Till exempel 15.5.2026.", en: "The day of the meeting, also one to come. For example 2026-05-15."}
direction.decision.section: {fi: "Pykälä", sv: "Paragraf", en: "Section"}
direction.decision.section.hint: {fi: "Pelkkä numero. Jätä tyhjäksi, jos kokous on vasta tulossa.", sv: "Bara numret. Lämna tomt om mötet är på kommande.", en: "The number only. Leave empty while the meeting lies ahead."}
direction.decision.kind: {fi: "Mitä päätös koskee", sv: "Vad beslutet gäller", en: "What kind of decision"}
direction.decision.text: {fi: "Mitä päätettiin", sv: "Vad som beslutades", en: "What was decided"}
direction.decision.text.hint: {fi: "Yhdellä tai kahdella lauseella, niin että asukaskin ymmärtää.", sv: "Med en eller två meningar så att också en invånare förstår.", en: "In one or two sentences that a resident understands too."}
direction.decision.minutes: {fi: "Linkki pöytäkirjaan", sv: "Länk till protokollet", en: "Link to the minutes"}
direction.decision.minutes.hint: {fi: "Alkaa https://. Voit jättää tyhjäksi.", sv: "Börjar med https://. Får lämnas tomt.", en: "Begins with https://. May be left empty."}
direction.decision.to-minutes: {fi: "Pöytäkirja", sv: "Protokollet", en: "The minutes"}
direction.decision.money: {fi: "Mitä päätös teki rahalle", sv: "Vad beslutet gjorde med pengarna", en: "What it did to the money"}
direction.decision.money.hint: {fi: "Täytä vain, jos jonkin vuoden määräraha muuttui.", sv: "Fyll i bara om anslaget för något år ändrades.", en: "Fill in only if the appropriation of some year changed."}
direction.decision.year: {fi: "Vuosi", sv: "År", en: "Year"}
direction.decision.from: {fi: "Ennen, €", sv: "Före, €", en: "Before, €"}
direction.decision.to: {fi: "Jälkeen, €", sv: "Efter, €", en: "After, €"}
direction.decision.goals: {fi: "Tavoitteet, joita päätös koskee", sv: "Mål som beslutet gäller", en: "Goals that it concerns"}
direction.decision.goals.hint: {fi: "Hyväksytyt tavoitteet, tai ne, joiden rahaa päätös muuttaa.", sv: "Mål som godkändes, eller vars pengar beslutet ändrar.", en: "Goals that were approved, or whose money it changes."}
direction.decision.actions: {fi: "Toimenpiteet, joita päätös koskee", sv: "Åtgärder som beslutet gäller", en: "Actions that it concerns"}
direction.decision.ahead: {fi: "tulossa", sv: "på kommande", en: "coming"}
direction.decision.about: {fi: "Mitä päätös koski ja mistä se tuli", sv: "Vad beslutet gällde och var det kom ifrån", en: "What it was about and where it came from"}
direction.decision.strategy: {fi: "Strategia, jonka tämä päätös hyväksyi", sv: "Strategin som godkändes med det här beslutet", en: "The strategy that this decision approved"}
direction.decision.earlier: {fi: "Aiemmat päätökset samoista tavoitteista", sv: "Tidigare beslut om samma mål", en: "Earlier decisions on the same goals"}
direction.decision.after: {fi: "Mitä siitä seurasi", sv: "Vad det ledde till", en: "What came of it"}
direction.decision.report: {fi: "Raportti, josta päätettiin", sv: "Rapporten som beslutet gällde", en: "The report that was decided on"}
direction.decision.start: {fi: "Digipolun alku", sv: "Digistigens början", en: "The beginning of the digital pathway"}
direction.cover.more: {fi: "ja vielä {n} muuta", sv: "och ytterligare {n}", en: "and {n} more"}
direction.decision.after.ahead: {fi: "Kokous on vielä edessä.", sv: "Mötet ligger ännu framför oss.", en: "The meeting still lies ahead."}
direction.decision.after.none: {fi: "Polulla ei ole vielä mitään, mikä olisi seurannut tästä päätöksestä.", sv: "På stigen finns ännu inget som har följt av beslutet.", en: "Nothing on the pathway has come of this decision yet."}
direction.decision.begun: {fi: "Tästä alkoivat", sv: "Det här började av beslutet", en: "What began from it"}
direction.decision.concerns: {fi: "Mitä päätös koskee", sv: "Vad beslutet gäller", en: "What it is about"}
direction.decision.touches: {fi: "Toimenpiteet, joita päätös koskee", sv: "Åtgärder som beslutet gäller", en: "Actions that it concerns"}
direction.decision.touched: {fi: "Toimenpiteet, joita päätös koski", sv: "Åtgärder som beslutet gällde", en: "Actions that it touched"}
direction.decision.later: {fi: "Myöhemmät päätökset samoista tavoitteista", sv: "Senare beslut om samma mål", en: "Later decisions on the same goals"}
direction.bodies: {fi: "Toimielimet", sv: "Organ", en: "Bodies"}
direction.bodies.none: {fi: "Toimielimiä ei ole vielä kirjattu.", sv: "Inga organ är antecknade ännu.", en: "No bodies have been written down yet."}
direction.body.new: {fi: "Lisää toimielin", sv: "Lägg till ett organ", en: "Add a body"}
direction.body.edit: {fi: "Muokkaa toimielintä", sv: "Redigera organet", en: "Edit the body"}
direction.body.name: {fi: "Nimi", sv: "Namn", en: "Name"}
direction.body.name.hint: {fi: "Esimerkiksi [kunnanhallitus|kaupunginhallitus].", sv: "Till exempel [kommunstyrelsen|stadsstyrelsen].", en: "For example [Municipal executive|City executive]."}
direction.body.seats: {fi: "Jäseniä", sv: "Medlemmar", en: "Seats"}
direction.body.seats-of: {fi: "{n} {n?jäsen|jäsentä}", sv: "{n} {n?medlem|medlemmar}", en: "{n} {n?seat|seats}"}
direction.body.decided: {fi: "{n} {n?päätös|päätöstä}", sv: "{n} {n?beslut|beslut}", en: "{n} {n?decision|decisions}"}

direction.source.idea: {fi: "asukkaan ehdotus", sv: "invånarförslag", en: "a resident's proposal"}
direction.source.feedback: {fi: "palaute", sv: "respons", en: "feedback"}
direction.source.frontline: {fi: "henkilöstö kuuli työssään", sv: "personalen hörde det i sitt arbete", en: "staff heard it in their work"}
direction.source.survey: {fi: "kysely", sv: "enkät", en: "a survey"}
direction.source.other: {fi: "muu", sv: "annat", en: "other"}
direction.harm.little: {fi: "haittaa arkea vähän", sv: "stör vardagen lite", en: "hampers everyday life a little"}
direction.harm.clearly: {fi: "haittaa arkea selvästi", sv: "stör vardagen tydligt", en: "hampers everyday life clearly"}
direction.harm.badly: {fi: "haittaa arkea pahasti", sv: "stör vardagen svårt", en: "hampers everyday life badly"}
direction.needs.title: {fi: "{n} {n?asukkaiden tarve|asukkaiden tarvetta}, {open} ilman vastausta", sv: "{n} behov hos invånarna, {open} utan svar", en: "{n} {n?need|needs} of residents, {open} unanswered"}
direction.needs.empty: {fi: "Asukkaiden tarpeet", sv: "Invånarnas behov", en: "Needs of residents"}
direction.needs.lead: {fi: "Mikä asukkaan arjessa takkuaa? Toimenpide kertoo, mihin tarpeeseen se vastaa. Painavimmat ovat ylimpänä.", sv: "Vad skaver i invånarens vardag? En åtgärd berättar vilket behov den svarar på. De tyngsta står överst.", en: "What gets in the way of a resident's day? An action says which need it answers. The heaviest stand first."}
direction.needs.none: {fi: "Tarpeita ei ole vielä kirjattu. Kirjaa ensimmäinen, kun kuulet sen asiakkaalta.", sv: "Inga behov är antecknade ännu. Anteckna det första när du hör det av en invånare.", en: "No needs have been written down yet. Write the first one down when you hear it from a resident."}
direction.needs.none.visitor: {fi: "Tarpeita ei ole vielä kirjattu.", sv: "Inga behov är antecknade ännu.", en: "No needs have been written down yet."}
direction.needs.how: {fi: "Miten tarpeen paino lasketaan?", sv: "Hur räknas behovets tyngd?", en: "How is a need weighed?"}
direction.needs.how.words: {fi: "Paino on kuulemiskertojen määrä kerrottuna haitalla: vähän 1, selvästi 2, pahasti 3. Yhdistettyjen tarpeiden kerrat lasketaan yhteen. Paino ei päätä mitään; se auttaa puhumaan tärkeimmistä ensin.", sv: "Tyngden är antalet gånger behovet hörts gånger störningen: lite 1, tydligt 2, svårt 3. För sammanslagna behov räknas gångerna ihop. Tyngden avgör ingenting; den hjälper er att tala om det viktigaste först.", en: "The weight is how often the need was heard times how much it hampers: a little 1, clearly 2, badly 3. Needs that were merged count together. The weight decides nothing; it helps to talk about the most important ones first."}
direction.needs.declined: {fi: "Tarpeet, joihin ei nyt vastata", sv: "Behov som inte besvaras nu", en: "Needs that are not answered now"}
direction.needs.back: {fi: "← Tarpeet", sv: "← Behov", en: "← Needs"}
direction.needs.ideas: {fi: "Asukkaiden ehdotukset", sv: "Invånarnas förslag", en: "Residents' proposals"}
direction.idea.need: {fi: "Siitä tuli tarve: {need}", sv: "Det blev ett behov: {need}", en: "It became a need: {need}"}
direction.idea.action: {fi: "Siitä tuli toimenpide: {action}", sv: "Det blev en åtgärd: {action}", en: "It became an action: {action}"}
direction.idea.answer: {fi: "Vastaus:", sv: "Svar:", en: "Answer:"}
direction.idea.open: {fi: "Ehdotukseen ei ole vielä vastattu.", sv: "Förslaget har inte besvarats ännu.", en: "The proposal has not been answered yet."}
direction.needs.idea: {fi: "ehdotus {n}, {day}", sv: "förslag {n}, {day}", en: "proposal {n}, {day}"}
direction.needs.make: {fi: "Tee tästä tarve", sv: "Gör ett behov av det här", en: "Make this a need"}
direction.need.new: {fi: "Kirjaa asukkaan tarve", sv: "Anteckna ett behov hos invånarna", en: "Write down a resident's need"}
direction.need.new.lead: {fi: "Kirjoita niin kuin asukas sen sanoi. Älä kirjoita kenenkään nimeä.", sv: "Skriv så som invånaren sade det. Skriv inte någons namn.", en: "Write it as the resident said it. Do not write anybody's name."}
direction.need.add: {fi: "Tallenna tarve", sv: "Spara behovet", en: "Save the need"}
direction.need.edit: {fi: "Muokkaa tarvetta", sv: "Redigera behovet", en: "Edit the need"}
direction.need.title: {fi: "Tarve", sv: "Behov", en: "Need"}
direction.need.title.hint: {fi: "Yhdellä lauseella, asukkaan näkökulmasta.", sv: "I en mening, ur invånarens synvinkel.", en: "In one sentence, from the resident's side."}
direction.need.text: {fi: "Lisää siitä", sv: "Mer om det", en: "More about it"}
direction.need.text.hint: {fi: "Milloin, missä ja kenelle tämä tulee vastaan?", sv: "När, var och för vem händer det här?", en: "When, where and to whom does this happen?"}
direction.need.source: {fi: "Mistä tieto tuli", sv: "Varifrån det kom", en: "Where it came from"}
direction.need.theme: {fi: "Teema", sv: "Tema", en: "Theme"}
direction.need.heard: {fi: "Montako kertaa tämä on kuultu", sv: "Hur många gånger har det hörts", en: "How often it was heard"}
direction.need.heard.hint: {fi: "Arvio riittää.", sv: "En uppskattning räcker.", en: "An estimate will do."}
direction.need.harm: {fi: "Kuinka paljon se haittaa", sv: "Hur mycket det stör", en: "How much it hampers"}
direction.need.public: {fi: "Näytä kaikille", sv: "Visa för alla", en: "Show to everybody"}
direction.need.public.hint: {fi: "Tarkista, ettei tekstistä tunnista ketään.", sv: "Kontrollera att ingen kan kännas igen i texten.", en: "Make sure that nobody can be recognised in the text."}
direction.need.declined: {fi: "Miksi tähän ei nyt vastata", sv: "Varför det inte besvaras nu", en: "Why it is not answered now"}
direction.need.declined.hint: {fi: "Täytä vain, jos on päätetty, ettei tarpeelle tehdä nyt mitään. Perustelu näkyy tarpeen sivulla.", sv: "Fyll i bara om det är bestämt att inget görs åt behovet nu. Motiveringen visas på behovets sida.", en: "Fill in only if it was decided that nothing is done about it now. The reason stands on the need's page."}
direction.need.internal: {fi: "sisäinen", sv: "intern", en: "internal"}
direction.need.internal.words: {fi: "Tämä tarve näkyy vain jäsenille.", sv: "Behovet syns bara för medlemmar.", en: "Only members see this need."}
direction.need.weight: {fi: "kuultu {n} {n?kerran|kertaa}, paino {weight}", sv: "hört {n} {n?gång|gånger}, tyngd {weight}", en: "heard {n} {n?time|times}, weight {weight}"}
direction.need.times: {fi: "kuultu {n} {n?kerran|kertaa}", sv: "hört {n} {n?gång|gånger}", en: "heard {n} {n?time|times}"}
direction.need.no-action: {fi: "ei toimenpidettä", sv: "ingen åtgärd", en: "no action"}
direction.need.answered: {fi: "{n} {n?toimenpide vastaa|toimenpidettä vastaa} tähän", sv: "{n} {n?åtgärd|åtgärder} svarar på det här", en: "{n} {n?action answers|actions answer} this"}
direction.need.is-declined: {fi: "ei nyt", sv: "inte nu", en: "not now"}
direction.need.is-declined.words: {fi: "Tähän ei nyt vastata.", sv: "Det här besvaras inte nu.", en: "This is not answered now."}
direction.need.merged: {fi: "Sama asia on kirjattu tarpeeseen {need}, joka puhuu molempien puolesta.", sv: "Samma sak finns i behovet {need}, som talar för båda.", en: "The same is written down as {need}, which stands for both."}
direction.need.weighs: {fi: "Paino", sv: "Tyngd", en: "Weight"}
direction.need.weighs.words: {fi: "{weight}: kuultu {heard} {heard?kerran|kertaa}, {harm} (× {factor})", sv: "{weight}: hört {heard} {heard?gång|gånger}, {harm} (× {factor})", en: "{weight}: heard {heard} {heard?time|times}, {harm} (× {factor})"}
direction.need.what-came: {fi: "Mitä tälle tehdään", sv: "Vad som görs åt det", en: "What is done about it"}
direction.need.nothing-yet: {fi: "Mikään toimenpide ei vielä vastaa tähän tarpeeseen.", sv: "Ingen åtgärd svarar ännu på det här behovet.", en: "No action answers this need yet."}
direction.need.same: {fi: "Samaa sanovat", sv: "Säger detsamma", en: "What says the same"}
direction.need.merge: {fi: "Sama asia kahdesti?", sv: "Samma sak två gånger?", en: "The same thing twice?"}
direction.need.merge.into: {fi: "Yhdistä toiseen tarpeeseen", sv: "Slå ihop med ett annat behov", en: "Merge into another need"}
direction.need.merge.hint: {fi: "Tämä säilyy ja sen voi erottaa myöhemmin takaisin.", sv: "Behovet finns kvar och kan skiljas åt igen senare.", en: "This one is kept and can be taken apart again later."}
direction.need.merge.do: {fi: "Yhdistä", sv: "Slå ihop", en: "Merge"}
direction.need.make-action: {fi: "Tee tästä toimenpide", sv: "Gör en åtgärd av det här", en: "Make an action of this"}
direction.need.not-now: {fi: "Ei nyt – kerro miksi", sv: "Inte nu – berätta varför", en: "Not now – say why"}
direction.need.not-now.edit: {fi: "Muuta perustelua tai ota takaisin", sv: "Ändra motiveringen eller ta tillbaka", en: "Change the reason or take it back"}
direction.need.apart: {fi: "Erota takaisin omakseen", sv: "Skilj åt igen", en: "Take apart again"}
direction.need.problem.changed: {fi: "Joku muu muutti tarvetta. Tässä se on nyt; yritä uudelleen.", sv: "Någon annan ändrade behovet. Så här är det nu; försök igen.", en: "Somebody else changed the need. Here it is now; try again."}

direction.outside-kind.law: {fi: "laki", sv: "lag", en: "law"}
direction.outside-kind.reform: {fi: "uudistus", sv: "reform", en: "reform"}
direction.outside-kind.service: {fi: "kansallinen palvelu", sv: "nationell tjänst", en: "national service"}
direction.outside-kind.other: {fi: "muu", sv: "annat", en: "other"}
direction.outside.all: {fi: "Mikä ympärillä muuttuu", sv: "Vad som förändras omkring oss", en: "What changes around us"}
direction.outside.lead: {fi: "Lait, uudistukset ja kansalliset palvelut, jotka koskevat polkua. Kunkin toimenpiteen vastuutahoa pyydetään katsomaan, muuttuuko mikään.", sv: "Lagar, reformer och nationella tjänster som berör stigen. Den som ansvarar för åtgärden ombeds se efter om något ändras.", en: "Laws, reforms and national services that touch the pathway. The owner of each touched action is asked to look whether anything changes."}
direction.outside.none: {fi: "Ulkopuolelta tulevia muutoksia ei ole vielä kirjattu.", sv: "Inga förändringar utifrån är antecknade ännu.", en: "No changes from outside have been written down yet."}
direction.outside.back: {fi: "← Mikä ympärillä muuttuu", sv: "← Vad som förändras omkring oss", en: "← What changes around us"}
direction.outside.new: {fi: "Kirjaa muutos", sv: "Anteckna en förändring", en: "Write down a change"}
direction.outside.add: {fi: "Tallenna ja pyydä vastuutahoja katsomaan", sv: "Spara och be de ansvariga se efter", en: "Save and ask the owners to look"}
direction.outside.edit: {fi: "Muokkaa muutosta", sv: "Redigera förändringen", en: "Edit the change"}
direction.outside.title: {fi: "Mikä muuttuu", sv: "Vad som förändras", en: "What changes"}
direction.outside.title.hint: {fi: "Yhdellä lauseella.", sv: "I en mening.", en: "In one sentence."}
direction.outside.kind: {fi: "Millainen muutos", sv: "Vilken typ av förändring", en: "What kind of change"}
direction.outside.text: {fi: "Mitä se tarkoittaa", sv: "Vad det betyder", en: "What it means"}
direction.outside.text.hint: {fi: "Mitä siitä seuraa [kunnalle|kaupungille] ja asukkaille?", sv: "Vad följer av det för [kommunen|staden] och invånarna?", en: "What follows for the [municipality|city] and its residents?"}
direction.outside.in-force: {fi: "Voimassa alkaen", sv: "I kraft från", en: "In force from"}
direction.outside.link: {fi: "Linkki", sv: "Länk", en: "Link"}
direction.outside.link.hint: {fi: "Laki, esitys tai palvelun sivu. Alkaa https://.", sv: "Lagen, propositionen eller tjänstens sida. Börjar med https://.", en: "The law, the bill or the service's page. Begins with https://."}
direction.outside.touches: {fi: "Toimenpiteet, joita muutos koskee", sv: "Åtgärder som förändringen berör", en: "Actions that it touches"}
direction.outside.touches.hint: {fi: "Vastuutahot näkevät pyynnön työpöydällään ja toimenpiteen sivulla.", sv: "De ansvariga ser begäran på sitt arbetsbord och på åtgärdens sida.", en: "Their owners see the request on their desk and on the action's page."}
direction.outside.touches.n: {fi: "Koskee {n} {n?toimenpidettä|toimenpidettä}.", sv: "Berör {n} {n?åtgärd|åtgärder}.", en: "Touches {n} {n?action|actions}."}
direction.outside.touched: {fi: "Toimenpiteet, joita tämä koskee", sv: "Åtgärder som berörs", en: "Actions that it touches"}
direction.outside.touched.none: {fi: "Tähän ei ole vielä liitetty toimenpiteitä.", sv: "Inga åtgärder är kopplade till det här ännu.", en: "No actions have been tied to this yet."}
direction.outside.unanswered: {fi: "{n} katsomatta", sv: "{n} {n?inte sedd|inte sedda}", en: "{n} not looked at"}
direction.outside.will-hold: {fi: "Voimaan {day}.", sv: "Träder i kraft {day}.", en: "In force from {day}."}
direction.outside.holds: {fi: "Voimassa {day} alkaen.", sv: "I kraft sedan {day}.", en: "In force since {day}."}
direction.outside.source: {fi: "Lähde", sv: "Källa", en: "Source"}
direction.outside.asked: {fi: "Vastuutahoa pyydettiin katsomaan {day}.", sv: "Den ansvariga ombads se efter {day}.", en: "The owner was asked to look on {day}."}
direction.outside.open: {fi: "ei vielä katsottu", sv: "inte sett ännu", en: "not looked at yet"}
direction.outside.looked: {fi: "Katsottu {day}: mikään ei muutu.", sv: "Sett {day}: inget ändras.", en: "Looked at on {day}: nothing changes."}
direction.outside.updated: {fi: "Toimenpidettä on päivitetty sen jälkeen.", sv: "Åtgärden har uppdaterats sedan dess.", en: "The action has been updated since."}
direction.outside.update: {fi: "Päivitä toimenpide", sv: "Uppdatera åtgärden", en: "Update the action"}
direction.outside.nothing-changes: {fi: "Katsottu, mikään ei muutu", sv: "Sett, inget ändras", en: "Looked at, nothing changes"}
direction.outside.look: {fi: "{n?Ympärillä muuttuu jotain: katso, mitä se tarkoittaa|Ympärillä muuttuu useita asioita: katso, mitä ne tarkoittavat}", sv: "{n?Något förändras omkring oss: se vad det betyder|Flera saker förändras omkring oss: se vad de betyder}", en: "{n?Something changes around us: see what it means|Several things change around us: see what they mean}"}
direction.outside.look.action: {fi: "Koskee toimenpidettä {action}.", sv: "Berör åtgärden {action}.", en: "It touches the action {action}."}

direction.cover.title: {fi: "{n} {n?kohta|kohtaa} kaipaa katsomista", sv: "{n} {n?punkt|punkter} behöver ses över", en: "{n} {n?thing needs|things need} a look"}
direction.cover.lead: {fi: "Mitä polulta puuttuu ja mikä ei sovi yhteen. Säännöt ovat julkisia, ja jokainen rivi vie paikkaan, jossa asian voi korjata.", sv: "Vad som saknas på stigen och vad som inte går ihop. Reglerna är offentliga, och varje rad leder till stället där saken kan rättas.", en: "What is missing on the pathway and what does not hold together. The rules are public, and every line leads to where it can be mended."}
direction.cover.whole: {fi: "Polku on ehjä", sv: "Stigen är hel", en: "The pathway is whole"}
direction.cover.unknown: {fi: "Puutteita ei näy, mutta kaikkea ei tiedetä", sv: "Inga brister syns, men allt är inte känt", en: "No gaps are seen, but not everything is known"}
direction.cover.whole.lead: {fi: "Jokaisen tavoitteen eteen tehdään jotain, ja jokaisella toimenpiteellä on tarkoitus, vastuutaho, raha ja mittari.", sv: "Något görs för varje mål, och varje åtgärd har ett syfte, en ansvarig, pengar och en indikator.", en: "Something is done for every goal, and every action has a purpose, an owner, money and an indicator."}
direction.cover.public: {fi: "Tässä ovat mukana julkaistut toimenpiteet ja julkiset tarpeet.", sv: "Här ingår publicerade åtgärder och offentliga behov.", en: "This covers published actions and public needs."}
direction.cover.rules: {fi: "Näin puutteet löydetään", sv: "Så hittas bristerna", en: "How gaps are found"}
direction.cover-rule.doing: {fi: "Toimenpide on myöhässä, kun sen viimeinen päivä on mennyt eikä se ole valmis, tai kun sen piti jo alkaa. Se on hiljaa, kun se on käynnissä eikä sitä ole päivitetty {silence} päivään. Kokeilu odottaa päätöstä, kun sen päätöspäivä on mennyt tai se on merkitty päättyneeksi ilman päätöstä. Hyöty on mittaamatta, kun mittauspäivä on mennyt.", sv: "En åtgärd är försenad när dess sista dag har passerat och den inte är klar, eller när den redan skulle ha börjat. Den är tyst när den pågår och inte har uppdaterats på {silence} dagar. Ett försök väntar på beslut när beslutsdagen har passerat eller när det är markerat som avslutat utan beslut. Nyttan är omätt när mätdagen har passerat.", en: "An action is late when its last day has passed and it is not done, or when it should have begun. It is silent when it goes on and nobody has updated it for {silence} days. A pilot waits for its verdict when its decision day has passed or it is marked as over without one. A benefit is unmeasured when the day of its measurement has passed."}
direction.cover-rule.money: {fi: "Arvio ei ole rahaa: toimenpiteellä on rahaa, kun sille on budjetoitu euroja tälle tai tulevalle vuodelle. Tavoite on vailla rahaa, kun yli puolet sen avoimista, rahaa vaativista toimenpiteistä on ilman budjettia. Säästö vie tavoitteen rahat, kun se päätetään 1–{soon} päivää tavoitteen hyväksymisen jälkeen.", sv: "En uppskattning är inte pengar: en åtgärd har pengar när euro är budgeterade för i år eller ett kommande år. Ett mål saknar pengar när mer än hälften av dess öppna åtgärder som kostar är utan budget. Ett sparbeslut tar målets pengar när det fattas 1–{soon} dagar efter att målet godkändes.", en: "An estimate is no money: an action has money when euros are budgeted for this year or a later one. A goal lacks money when more than half of its open actions that cost something have no budget. A cut takes a goal's money when it is decided 1–{soon} days after the goal was approved."}
direction.cover-rule.time: {fi: "Työaika ei riitä, kun käynnissä ja suunnitteilla olevat toimenpiteet vaativat toimialalta vuodessa enemmän henkilötyöpäiviä kuin siellä on vapaana. Hyöty mitataan suunniteltuna päivänä, tai jos päivää ei ole, {months} kuukautta toimenpiteen lopusta; sitä verrataan valtuustokauden viimeiseen päivään.", sv: "Arbetstiden räcker inte när pågående och planerade åtgärder kräver fler persondagar av en sektor under ett år än vad som är ledigt där. Nyttan mäts på den planerade dagen, eller utan en sådan {months} månader efter åtgärdens slut; den jämförs med fullmäktigeperiodens sista dag.", en: "Working time is too short when planned and going actions ask more person-days of a sector in a year than are free there. A benefit is measured on the planned day, or without one {months} months after the action's end; that is held against the last day of the council term."}
direction.cover-rule.around: {fi: "Tarpeeseen on vastattu, kun toimenpide nimeää sen tai on kerrottu, miksi siihen ei nyt vastata. Asukkaan ehdotus odottaa, kun siitä ei ole {patience} päivään tullut vastausta, tarvetta eikä toimenpidettä. Ympäristön muutos on katsottu, kun vastuutaho on päivittänyt toimenpiteensä tai kertonut, ettei mikään muutu.", sv: "Ett behov är besvarat när en åtgärd namnger det eller det har sagts varför det inte besvaras nu. Ett invånarförslag väntar när det inte på {patience} dagar har fått ett svar eller lett till ett behov eller en åtgärd. En förändring är sedd när den ansvariga har uppdaterat sin åtgärd eller sagt att inget ändras.", en: "A need is answered when an action names it, or somebody has said why not now. A resident's proposal waits when for {patience} days it has neither been answered nor become a need or an action. A change from outside has been looked at when the owner has updated the action or said that nothing changes."}
direction.cover-group.doing: {fi: "Mikä odottaa tekijää", sv: "Väntar på att någon gör det", en: "Waiting for someone to act"}
direction.cover-group.decisions: {fi: "Tavoite ja raha eri suuntiin", sv: "Mål och pengar åt olika håll", en: "Goal and money part ways"}
direction.cover-group.goals: {fi: "Tavoitteet ja hyödyt", sv: "Mål och nytta", en: "Goals and benefits"}
direction.cover-group.actions: {fi: "Toimenpiteet", sv: "Åtgärder", en: "Actions"}
direction.cover-group.time: {fi: "Työaika", sv: "Arbetstid", en: "Working time"}
direction.cover-group.themes: {fi: "Teemat", sv: "Teman", en: "Themes"}
direction.cover-group.around: {fi: "Asukkaat ja ympäristö", sv: "Invånarna och omvärlden", en: "Residents and the world around"}
direction.cover-whole.doing: {fi: "Mikään ei ole myöhässä, päättämättä, mittaamatta tai hiljaa.", sv: "Inget är försenat, obeslutat, omätt eller tyst.", en: "Nothing is late, undecided, unmeasured or silent."}
direction.cover-whole.decisions: {fi: "Hyväksytyn tavoitteen rahaa ei ole leikattu heti perään.", sv: "Pengarna för ett godkänt mål har inte skurits ned strax efteråt.", en: "No approved goal lost its money soon after."}
direction.cover-whole.goals: {fi: "Jokaista tavoitetta edistää jokin toimenpide, ja tavoitteille on rahaa.", sv: "Varje mål främjas av någon åtgärd, och det finns pengar för målen.", en: "Every goal is served by an action, and there is money for the goals."}
direction.cover-whole.benefits: {fi: "Jokaiselta avoimelta toimenpiteeltä odotetaan hyötyä, ja se ehditään mitata valtuustokaudella.", sv: "Av varje öppen åtgärd väntas nytta, och den hinner mätas under fullmäktigeperioden.", en: "A benefit is expected of every open action, and it is measured within the council term."}
direction.cover-whole.actions: {fi: "Jokaisella toimenpiteellä on vastuutaho, tavoite, tarve, budjetoitua rahaa ja mittari.", sv: "Varje åtgärd har en ansvarig, ett mål, ett behov, budgeterade pengar och en indikator.", en: "Every action has an owner, a goal, a need, budgeted money and an indicator."}
direction.cover-whole.time: {fi: "Polku mahtuu siihen työaikaan, joka on.", sv: "Stigen ryms inom den arbetstid som finns.", en: "The pathway fits into the working time there is."}
direction.cover-whole.themes: {fi: "Jokaisella teemalla on vastuutaho ja tavoitetaso.", sv: "Varje tema har en ansvarig och en målnivå.", en: "Every theme has an owner and a target level."}
direction.cover-whole.around: {fi: "Jokaiseen tarpeeseen ja ehdotukseen vastataan.", sv: "Varje behov och förslag besvaras.", en: "Every need and proposal is answered."}
direction.cover-whole.outside: {fi: "Ulkopuolelta tulleet muutokset on katsottu.", sv: "Förändringar utifrån har setts över.", en: "Changes from outside have been looked at."}
direction.cover-unknown.approval: {fi: "Ei tiedetä, onko hyväksytyn tavoitteen rahaa leikattu: tavoitteiden hyväksymispäätöstä ei ole kirjattu.", sv: "Det är inte känt om pengarna för ett godkänt mål har skurits ned: inget beslut om att godkänna målen är antecknat.", en: "Nobody can tell whether an approved goal lost its money: no decision that approves the goals is recorded."}
direction.cover-unknown.term: {fi: "Ei tiedetä, ehditäänkö hyödyt mitata valtuustokaudella: kauden päättymistä ei ole kirjattu strategiaan.", sv: "Det är inte känt om nyttan hinner mätas under fullmäktigeperioden: periodens slut är inte antecknat i strategin.", en: "Nobody can tell whether benefits are measured within the council term: the end of the term is not in the strategy."}
direction.cover-unknown.time: {fi: "Ei tiedetä, mahtuuko polku työaikaan: toimialojen vapaata työaikaa ei ole kirjattu strategiaan.", sv: "Det är inte känt om stigen ryms inom arbetstiden: sektorernas lediga arbetstid är inte antecknad i strategin.", en: "Nobody can tell whether the pathway fits into the working time: the free time of the sectors is not in the strategy."}
direction.cover-unknown.work: {fi: "Ei tiedetä, paljonko työtä koko polku vaatii: kaikille käynnissä ja suunnitteilla oleville toimenpiteille ei ole arvioitu työpäiviä.", sv: "Det är inte känt hur mycket arbete hela stigen kräver: alla pågående och planerade åtgärder har ingen uppskattning av persondagar.", en: "Nobody can tell how much work the whole pathway asks for: not every planned and going action has an estimate of person-days."}
direction.cover-unknown.outside: {fi: "Ei tiedetä, mikä ympärillä muuttuu: toimintaympäristön muutoksia ei ole kirjattu.", sv: "Det är inte känt vad som ändras i omvärlden: inga förändringar är antecknade.", en: "Nobody can tell what changes around: no change from outside has been logged."}
direction.cover.cut: {fi: "Tavoite {goal} hyväksyttiin {day} ({approval}). {n} {n?päivä|päivää} myöhemmin sen rahaa leikattiin ({cut}).", sv: "Målet {goal} godkändes {day} ({approval}). {n} {n?dag|dagar} senare skars dess pengar ned ({cut}).", en: "The goal {goal} was approved on {day} ({approval}). {n} {n?day|days} later its money was cut ({cut})."}
direction.cover.savingsTookMeans: {fi: "Tavoitteen {name} rahaa leikattiin pian hyväksymisen jälkeen.", sv: "Pengarna för målet {name} skars ned strax efter godkännandet.", en: "The money of the goal {name} was cut soon after its approval."}
direction.cover.actionLate: {fi: "Toimenpide ”{name}” on {n} {n?päivän|päivää} myöhässä.", sv: "Åtgärden ”{name}” är {n} {n?dag|dagar} försenad.", en: "The action “{name}” is {n} {n?day|days} late."}
direction.cover.actionSilent: {fi: "Toimenpidettä ”{name}” ei ole päivitetty {n} päivään.", sv: "Åtgärden ”{name}” har inte uppdaterats på {n} {n?dag|dagar}.", en: "The action “{name}” has not been updated for {n} {n?day|days}."}
direction.cover.pilotUndecided: {fi: "”{name}”: kokeilusta ei ole päätetty. Päätöspäivä oli {n} {n?päivä|päivää} sitten.", sv: "”{name}”: inget har beslutats om försöket. Beslutsdagen var för {n} {n?dag|dagar} sedan.", en: "“{name}”: nothing has been decided of the pilot. Its decision day was {n} {n?day|days} ago."}
direction.cover.pilotEndedUndecided: {fi: "”{name}” on päättynyt, mutta kokeilusta ei ole päätetty eikä kerrottu, mitä opittiin.", sv: "”{name}” är slut, men inget har beslutats om försöket och ingen har berättat vad ni lärde er.", en: "“{name}” is over, but nothing has been decided of the pilot and nobody has told what was learned."}
direction.cover.pilotNotCarriedOn: {fi: "”{name}” päätettiin laajentaa, mutta laajennusta ei ole tehty.", sv: "”{name}” skulle utvidgas, men någon utvidgning finns inte.", en: "“{name}” was to be scaled up, but that has not been started."}
direction.cover.measurementLate: {fi: "Toimenpiteen ”{name}” hyöty ”{benefit}” piti mitata {n} {n?päivä|päivää} sitten.", sv: "Åtgärden ”{name}”: nyttan ”{benefit}” skulle ha mätts för {n} {n?dag|dagar} sedan.", en: "The action “{name}”: its benefit “{benefit}” was to be measured {n} {n?day|days} ago."}
direction.cover.actionUnmeasured: {fi: "Toimenpide ”{name}” on valmis, mutta kukaan ei ole kertonut, mitä hyötyä siitä oli.", sv: "Åtgärden ”{name}” är klar, men ingen har berättat vilken nytta den gav.", en: "The action “{name}” is done, but nobody has told what good came of it."}
direction.cover.goalWithoutAction: {fi: "Tavoitetta {name} ei edistä mikään avoin tai valmis toimenpide.", sv: "Målet {name} främjas inte av någon öppen eller färdig åtgärd.", en: "No open or finished action serves the goal {name}."}
direction.cover.actionWithoutGoal: {fi: "Toimenpide ”{name}” ei edistä mitään tavoitetta.", sv: "Åtgärden ”{name}” främjar inget mål.", en: "The action “{name}” serves no goal."}
direction.cover.actionWithoutNeed: {fi: "Toimenpide ”{name}” ei kerro, mihin asukkaan tarpeeseen se vastaa.", sv: "Åtgärden ”{name}” berättar inte vilket behov hos invånarna den svarar på.", en: "The action “{name}” does not say which need of residents it answers."}
direction.cover.actionWithoutOwner: {fi: "Toimenpiteellä ”{name}” ei ole vastuutahoa.", sv: "Åtgärden ”{name}” har ingen ansvarig.", en: "The action “{name}” has no owner."}
direction.cover.actionWithoutMoney: {fi: "Kukaan ei ole kertonut, mitä toimenpide ”{name}” maksaa.", sv: "Ingen har sagt vad åtgärden ”{name}” kostar.", en: "Nobody has said what the action “{name}” costs."}
direction.cover.actionWithoutBudget: {fi: "Toimenpiteen ”{name}” kustannus on arvioitu, mutta rahaa ei ole budjetoitu tälle eikä tuleville vuosille.", sv: "Kostnaden för åtgärden ”{name}” är uppskattad, men inga pengar är budgeterade för i år eller kommande år.", en: "The cost of the action “{name}” is estimated, but no money is budgeted for this year or later."}
direction.cover.goalWithoutMoney: {fi: "Tavoite {name}: avoimia rahaa vaativia toimenpiteitä on {of}, niistä ilman budjetoitua rahaa {n} ({euros}).", sv: "Målet {name}: av öppna åtgärder som kostar, {of} i allt, saknar {n} budgeterade pengar ({euros}).", en: "Goal {name}: of its open actions that cost money, {of} in all, {n} have none budgeted ({euros})."}
direction.cover.actionWithoutBenefit: {fi: "Toimenpiteelle ”{name}” ei ole kirjattu, mitä hyötyä siitä pitäisi tulla.", sv: "Det är inte antecknat vilken nytta åtgärden ”{name}” ska ge.", en: "Nobody has recorded what benefit the action “{name}” should bring."}
direction.cover.actionWithoutIndicator: {fi: "Toimenpiteellä ”{name}” ei ole mittaria.", sv: "Åtgärden ”{name}” har ingen indikator.", en: "The action “{name}” has no indicator."}
direction.cover.actionWithoutBaseline: {fi: "Toimenpiteen ”{name}” mittarilla ei ole lähtötasoa.", sv: "Indikatorn för åtgärden ”{name}” har ingen utgångsnivå.", en: "The indicator of the action “{name}” has no baseline."}
direction.cover.benefitAfterTerm: {fi: "Toimenpiteen ”{name}” hyöty mitataan aikaisintaan {measured}, valtuustokauden jälkeen ({term}).", sv: "Nyttan av åtgärden ”{name}” mäts tidigast {measured}, efter fullmäktigeperioden ({term}).", en: "What comes of the action “{name}” is measured on {measured} at the earliest, after the council term ({term})."}
direction.cover.sectorOverloaded: {fi: "{sector}: polku vaatii {asked} henkilötyöpäivää vuonna {year}, vapaana on {free}.", sv: "{sector}: stigen kräver {asked} persondagar år {year}, {free} är lediga.", en: "{sector}: in {year} the pathway asks for {asked} person-days, {free} are free."}
direction.cover.timeUnknown: {fi: "{sector}: polku vaatii {asked} {asked?henkilötyöpäivän|henkilötyöpäivää} vuonna {year}, mutta kukaan ei ole kertonut, paljonko aikaa on.", sv: "{sector}: stigen kräver {asked} {asked?persondag|persondagar} år {year}, men ingen har sagt hur mycket tid det finns.", en: "{sector}: in {year} the pathway asks for {asked} {asked?person-day|person-days}, but nobody has said how much time there is."}
direction.cover.most: {fi: "Aika menee näihin:", sv: "Tiden går till:", en: "It goes to:"}
direction.cover.themeWithoutAction: {fi: "Teemassa ”{name}” ei ole nyt mitään käynnissä eikä suunnitteilla.", sv: "I temat ”{name}” pågår eller planeras ingenting nu.", en: "Nothing is under way or planned in the theme “{name}”."}
direction.cover.themeWithoutOwner: {fi: "Teemalla ”{name}” ei ole vastuutahoa.", sv: "Temat ”{name}” har ingen ansvarig.", en: "The theme “{name}” has no owner."}
direction.cover.themeWithoutTarget: {fi: "Teemalla ”{name}” ei ole tavoitetasoa.", sv: "Temat ”{name}” har ingen målnivå.", en: "The theme “{name}” has no target level."}
direction.cover-many.actionWithoutGoal: {fi: "Nämä toimenpiteet eivät edistä mitään tavoitetta: {names}.", sv: "De här åtgärderna främjar inget mål: {names}.", en: "These actions serve no goal: {names}."}
direction.cover-many.actionWithoutNeed: {fi: "Nämä toimenpiteet eivät kerro, mihin asukkaan tarpeeseen ne vastaavat: {names}.", sv: "De här åtgärderna berättar inte vilket behov hos invånarna de svarar på: {names}.", en: "These actions do not say which need of residents they answer: {names}."}
direction.cover-many.actionWithoutOwner: {fi: "Näillä toimenpiteillä ei ole vastuutahoa: {names}.", sv: "De här åtgärderna har ingen ansvarig: {names}.", en: "These actions have no owner: {names}."}
direction.cover-many.actionWithoutMoney: {fi: "Kukaan ei ole kertonut, mitä nämä toimenpiteet maksavat: {names}.", sv: "Ingen har sagt vad de här åtgärderna kostar: {names}.", en: "Nobody has said what these actions cost: {names}."}
direction.cover-many.actionWithoutBudget: {fi: "Näille toimenpiteille ei ole budjetoitu rahaa tälle eikä tuleville vuosille, kustannukset on vain arvioitu: {names}.", sv: "För de här åtgärderna är inga pengar budgeterade för i år eller kommande år, kostnaderna är bara uppskattade: {names}.", en: "No money is budgeted for these actions this year or later, their costs are only estimated: {names}."}
direction.cover-many.actionWithoutBenefit: {fi: "Näille toimenpiteille ei ole kirjattu, mitä hyötyä niistä pitäisi tulla: {names}.", sv: "För de här åtgärderna är det inte antecknat vilken nytta de ska ge: {names}.", en: "Nobody has recorded what benefit these actions should bring: {names}."}
direction.cover-many.actionWithoutIndicator: {fi: "Näillä toimenpiteillä ei ole mittaria: {names}.", sv: "De här åtgärderna har ingen indikator: {names}.", en: "These actions have no indicator: {names}."}
direction.cover-many.actionWithoutBaseline: {fi: "Näiden toimenpiteiden mittarilla ei ole lähtötasoa: {names}.", sv: "Indikatorn för de här åtgärderna har ingen utgångsnivå: {names}.", en: "The indicators of these actions have no baseline: {names}."}
direction.cover-many.themeWithoutAction: {fi: "Näissä teemoissa ei ole nyt mitään käynnissä eikä suunnitteilla: {names}.", sv: "I de här temana pågår eller planeras ingenting nu: {names}.", en: "Nothing is under way or planned in these themes: {names}."}
direction.cover-many.themeWithoutOwner: {fi: "Näillä teemoilla ei ole vastuutahoa: {names}.", sv: "De här temana har ingen ansvarig: {names}.", en: "These themes have no owner: {names}."}
direction.cover-many.themeWithoutTarget: {fi: "Näillä teemoilla ei ole tavoitetasoa: {names}.", sv: "De här temana har ingen målnivå: {names}.", en: "These themes have no target level: {names}."}
direction.cover.needWithoutAction: {fi: "Tarpeeseen ”{name}” ei vastaa mikään toimenpide.", sv: "Ingen åtgärd svarar på behovet ”{name}”.", en: "No action answers the need “{name}”."}
direction.cover.ideaUnanswered: {fi: "Asukkaan ehdotukseen ”{name}” ei ole vastattu {n} päivään.", sv: "Invånarförslaget ”{name}” har inte besvarats på {n} {n?dag|dagar}.", en: "The resident's proposal “{name}” has waited {n} {n?day|days} for an answer."}
direction.cover.changeUnanswered: {fi: "Muutosta ”{name}” ei ole vielä katsottu kaikissa toimenpiteissä, joita se koskee ({n} jäljellä).", sv: "Förändringen ”{name}” har ännu inte setts över i alla åtgärder som den berör ({n} kvar).", en: "The change “{name}” has not been looked at yet in every action that it touches ({n} left)."}
direction.cover-repeat: {fi: "”{name}” päätettiin uusia, mutta uutta kokeilua ei ole tehty.", sv: "”{name}” skulle göras om, men något nytt försök finns inte.", en: "“{name}” was to be repeated, but no new pilot has been started."}
direction.outside.look.actions: {fi: "Koskee näitä toimenpiteitäsi:", sv: "Berör de här åtgärderna:", en: "It touches these actions:"}
direction.decision.problem.ahead: {fi: "Päivä on vielä edessä, joten pykälää ei voi vielä olla. Tyhjennä pykälä tai korjaa päivä.", sv: "Dagen ligger framför oss, så det kan inte finnas en paragraf ännu. Töm paragrafen eller rätta dagen.", en: "That day lies ahead, so there can be no section yet. Clear the section or correct the day."}
direction.point-nothing.money: {fi: "Kustannuksia ei ole vielä arvioitavana, koska avoimia toimenpiteitä ei ole.", sv: "Det finns ännu inga kostnader att uppskatta, eftersom det inte finns några öppna åtgärder.", en: "There are no costs to estimate yet, because there are no open actions."}

"""#),
        EmbeddedFile("texts/exports.yaml", #"""
# Results as files.
exports.title: {fi: "Tulokset tiedostoina", sv: "Resultaten som filer", en: "The results as files"}
exports.lead: {fi: "Tiedostoissa on samat luvut kuin sivulla. Mitä sivulla ei näytetä, siitä on tiedostoissa tieto ilman lukua.", sv: "Filerna innehåller samma siffror som sidan. Det som inte visas på sidan nämns i filerna utan siffror.", en: "The files hold the same figures as the page. What the page does not show is named in the files without figures."}
exports.xlsx: {fi: "Taulukot ja kuvaajat (Excel)", sv: "Tabeller och diagram (Excel)", en: "Tables and charts (Excel)"}
exports.codes: {fi: "Koodikirja: mitä pitkän taulukon koodit tarkoittavat (CSV)", sv: "Kodbok: vad koderna i den långa tabellen betyder (CSV)", en: "Code book: what the codes of the long table mean (CSV)"}
exports.json: {fi: "Avoin rajapinta (JSON)", sv: "Öppet gränssnitt (JSON)", en: "Open API (JSON)"}
exports.test: {fi: "Harjoitus", sv: "Övning", en: "Practice"}
exports.test.what: {fi: "Harjoituskysely: luvut eivät kerro todellisesta tilanteesta.", sv: "En övningsenkät: siffrorna berättar inte om det verkliga läget.", en: "A practice survey: the figures do not tell how things really are."}
exports.source: {fi: "{who}: {round}. Vastausaika {days}, {n} {n?vastaus|vastausta}.", sv: "{who}: {round}. Svarstid {days}, {n} svar.", en: "{who}: {round}. Open {days}, {n} {n?answer|answers}."}
exports.source.few: {fi: "{who}: {round}. Vastausaika {days}.", sv: "{who}: {round}. Svarstid {days}.", en: "{who}: {round}. Open {days}."}
exports.source.internal: {fi: "Organisaation oma taulukko: luvut koskevat vähintään {k} vastaajaa.", sv: "Organisationens egen tabell: siffrorna gäller minst {k} svarande.", en: "The organisation's own table: figures are about {k} respondents or more."}
exports.source.open: {fi: "Kaikille avoin taulukko: luvut koskevat vähintään {k} vastaajaa.", sv: "Den öppna tabellen: siffrorna gäller minst {k} svarande.", en: "The table open to everybody: figures are about {k} respondents or more."}
exports.source.carried: {fi: "Osa vastauksista on paperilta tai toisesta kyselyohjelmasta.", sv: "En del av svaren kommer på papper eller från ett annat enkätprogram.", en: "Some answers came on paper or from another survey tool."}
exports.source.missing: {fi: "Kuvasta puuttuu, koska lukua ei voi näyttää: {names}.", sv: "Saknas i bilden, eftersom siffran inte kan visas: {names}.", en: "Left out of the chart, because the figure cannot be shown: {names}."}
exports.source.breaks: {fi: "Kuvassa ovat vain luvut, joita voi verrata kierroksesta toiseen.", sv: "Bilden har bara siffror som kan jämföras mellan omgångarna.", en: "The chart holds only figures that can be compared between the rounds."}
exports.sheet.themes: {fi: "Teemat", sv: "Teman", en: "Themes"}
exports.sheet.statements: {fi: "Väittämät", sv: "Påståenden", en: "Statements"}
exports.sheet.questions: {fi: "Kysymykset", sv: "Frågor", en: "Questions"}
exports.sheet.figures: {fi: "Kaikki luvut", sv: "Alla siffror", en: "All figures"}
exports.sheet.codes: {fi: "Koodikirja", sv: "Kodbok", en: "Code book"}
exports.sheet.about: {fi: "Selite", sv: "Förklaring", en: "About"}
exports.people-least: {fi: "Vastaajia väittämää kohti vähintään: {who}", sv: "Svarande per påstående minst: {who}", en: "Respondents per statement, least: {who}"}
exports.people-most: {fi: "Vastaajia väittämää kohti enintään: {who}", sv: "Svarande per påstående högst: {who}", en: "Respondents per statement, most: {who}"}
exports.people-of: {fi: "Vastaajia: {who}", sv: "Svarande: {who}", en: "Respondents: {who}"}
exports.dont-know-of: {fi: "En osaa sanoa: {who}", sv: "Kan inte säga: {who}", en: "Don't know: {who}"}
exports.question: {fi: "Kysymys", sv: "Fråga", en: "Question"}
exports.share: {fi: "Osuus", sv: "Andel", en: "Share"}
exports.chose: {fi: "Valitsi", sv: "Valde", en: "Chose"}
exports.chart.statements: {fi: "Väittämien keskiarvot", sv: "Påståendenas medelvärden", en: "Means of the statements"}
exports.about.what: {fi: "Mikä", sv: "Vad", en: "What"}
exports.about.value: {fi: "Tieto", sv: "Uppgift", en: "Value"}
exports.about.round: {fi: "Kysely", sv: "Enkät", en: "Survey"}
exports.about.days: {fi: "Vastausaika", sv: "Svarstid", en: "Open"}
exports.about.released: {fi: "Tulokset laskettu", sv: "Resultaten räknade", en: "Released"}
exports.about.table: {fi: "Mikä taulukko", sv: "Vilken tabell", en: "Which table"}
exports.about.hash: {fi: "Taulukon tiiviste (SHA-256)", sv: "Tabellens hash (SHA-256)", en: "Hash of the table (SHA-256)"}
exports.about.source: {fi: "Lähde", sv: "Källa", en: "Source"}
exports.about.means: {fi: "Teeman luku", sv: "Temats siffra", en: "A theme's figure"}
exports.about.hidden: {fi: "Ei näytetä", sv: "Visas inte", en: "Not shown"}
exports.column.question: {fi: "Kysytty asia: väittämä, kysymys tai monivalinnan vaihtoehto", sv: "Det som frågades: ett påstående, en fråga eller ett alternativ i ett flerval", en: "What was asked: a statement, a question or an option of a multiple choice"}
exports.column.item: {fi: "Kyselyn kohta, johon se kuuluu", sv: "Punkten i enkäten", en: "The item of the questionnaire"}
exports.column.option: {fi: "Monivalinnan tai järjestyksen vaihtoehto", sv: "Alternativet i ett flerval eller en rangordning", en: "The option of a multiple choice or ranking"}
exports.column.answer: {fi: "Vastauksen koodi", sv: "Svarets kod", en: "Code of the answer"}
exports.column.answer_text: {fi: "Vastaus suomeksi", sv: "Svaret på finska", en: "The answer in Finnish"}
exports.column.block: {fi: "Ryhmien numerot, joiden vastaukset on laskettu yhteen", sv: "Numren på de grupper vars svar har räknats ihop", en: "Numbers of the groups that are counted together"}
exports.column.people_of: {fi: "Samojen ryhmien nimet suomeksi", sv: "Samma gruppers namn på finska", en: "The names of these groups in Finnish"}
exports.column.people: {fi: "Kuinka moni vastasi näin", sv: "Hur många som svarade så", en: "How many gave this answer"}
exports.column.answered: {fi: "Kuinka moni näistä ryhmistä vastasi kysymykseen", sv: "Hur många i grupperna som svarade på frågan", en: "How many of these groups answered the question"}
exports.column.state: {fi: "Näytetäänkö luku", sv: "Om siffran visas", en: "Whether the figure is shown"}
exports.state.shown: {fi: "Luku näytetään.", sv: "Siffran visas.", en: "The figure is shown."}
exports.state.not-shown: {fi: "Lukua ei näytetä, koska vastaajia on liian vähän tai vastaukset ovat liian samanlaisia.", sv: "Siffran visas inte, eftersom svaren är för få eller alltför lika.", en: "The figure is not shown, because too few answered or the answers are too alike."}

"""#),
        EmbeddedFile("texts/inquiries.yaml", #"""
# Inquiries: questionnaires that organisations answer by name.
inquiries.list-link: {fi: "Kyselyt organisaatioille", sv: "Enkäter till organisationer", en: "Surveys of organisations"}
inquiries.list.title: {fi: "Kyselyt organisaatioille", sv: "Enkäter till organisationer", en: "Surveys of organisations"}
inquiries.list.lead: {fi: "Näihin vastaa kunta tai muu organisaatio omissa nimissään. Tulokset jatkavat aiemmin julkaistuja sarjoja.", sv: "På de här svarar en kommun eller en annan organisation i eget namn. Resultaten fortsätter tidigare publicerade serier.", en: "A municipality or another organisation answers these in its own name. The results continue series published earlier."}
inquiries.list.empty: {fi: "Yhtään organisaatioiden kyselyä ei ole vielä julkaistu.", sv: "Ingen enkät till organisationer har publicerats ännu.", en: "No survey of organisations has been published yet."}
inquiries.list.empty-lead: {fi: "Yhtään kyselyä ei ole vielä tehty. Aloita kaupunkikyselystä: yhdeksän kysymystä, yksi yhteinen vastaus organisaatiolta.", sv: "Ingen enkät har gjorts ännu. Börja med stadsenkäten: nio frågor, ett gemensamt svar per organisation.", en: "No survey has been made yet. Begin with the city survey: nine questions, one shared answer from each organisation."}
inquiries.new: {fi: "Tee kysely organisaatioille", sv: "Gör en enkät till organisationer", en: "Make a survey of organisations"}
inquiries.ask: {fi: "Kysy organisaatioilta", sv: "Fråga organisationer", en: "Ask organisations"}
inquiries.new.title: {fi: "Uusi kysely organisaatioille", sv: "Ny enkät till organisationer", en: "A new survey of organisations"}
inquiries.new.lead: {fi: "Jokainen organisaatio saa oman linkin ja antaa yhden yhteisen vastauksen. Vastaukset eivät ole nimettömiä, mutta jokainen organisaatio päättää itse, näytetäänkö sen vastaukset nimellä.", sv: "Varje organisation får en egen länk och ger ett gemensamt svar. Svaren är inte anonyma, men varje organisation bestämmer själv om dess svar visas med namn.", en: "Each organisation gets its own link and gives one shared answer. The answers are not anonymous, but each organisation decides whether its answers are shown by name."}
inquiries.new.do: {fi: "Tallenna ja lisää organisaatiot", sv: "Spara och lägg till organisationer", en: "Save and add organisations"}
inquiries.edit.title: {fi: "Muokkaa kyselyä", sv: "Redigera enkäten", en: "Edit the survey"}
inquiries.edit: {fi: "Muokkaa kyselyä", sv: "Redigera enkäten", en: "Edit the survey"}
inquiries.save: {fi: "Tallenna", sv: "Spara", en: "Save"}
inquiries.cancel: {fi: "Peruuta", sv: "Avbryt", en: "Cancel"}
inquiries.field.instrument: {fi: "Kyselypohja", sv: "Frågeformulär", en: "Questionnaire"}
inquiries.field.title: {fi: "Kyselyn nimi", sv: "Enkätens namn", en: "Name of the survey"}
inquiries.field.message: {fi: "Viesti vastaajille", sv: "Meddelande till dem som svarar", en: "Message to those who answer"}
inquiries.field.message-hint: {fi: "Kerro, miksi kysytte ja mitä vastauksilla tehdään. Teksti näkyy kirjeessä ja lomakkeen alussa. Voit jättää tyhjäksi.", sv: "Berätta varför ni frågar och vad svaren används till. Texten visas i brevet och i början av formuläret. Kan lämnas tom.", en: "Tell why you ask and what the answers are used for. The text is shown in the letter and above the form. It may be left empty."}
inquiries.field.closes: {fi: "Viimeinen vastauspäivä", sv: "Sista svarsdag", en: "Last day to answer"}
inquiries.field.closes-hint: {fi: "Vastausta voi muuttaa tämän päivän loppuun asti.", sv: "Svaret kan ändras till slutet av den här dagen.", en: "An answer can be changed until the end of this day."}
inquiries.field.test: {fi: "Tämä on harjoitus", sv: "Det här är en övning", en: "This is practice"}
inquiries.field.test-hint: {fi: "Tulokset merkitään harjoitukseksi, eivätkä ne jatka julkaistuja sarjoja.", sv: "Resultaten märks som en övning och fortsätter inte de publicerade serierna.", en: "The results are marked as practice and do not continue the published series."}
inquiries.problem.name-half: {fi: "Muutit nimeä toisella kielellä, mutta tässä on yhä ”{name}”. Muuta tämäkin, tai tallenna uudelleen, jos nimi on näin oikein.", sv: "Du ändrade namnet på ett annat språk, men här står fortfarande ”{name}”. Ändra det här också, eller spara på nytt om namnet är rätt så här.", en: "You changed the name in another language, but this is still “{name}”. Change it too, or save again if the name is right like this."}
inquiries.problem.name-taken: {fi: "Nimi ”{name}” on jo toisella organisaatiokyselyllä. Anna tälle toinen nimi, ettei kirjeitä ja tuloksia sekoiteta.", sv: "Namnet ”{name}” har redan en annan organisationsenkät. Ge den här ett annat namn så att brev och resultat inte blandas ihop.", en: "Another survey of organisations is already called “{name}”. Give this one another name, so that letters and results are not mixed up."}
inquiries.problem.title: {fi: "Anna kyselylle nimi.", sv: "Ge enkäten ett namn.", en: "Give the survey a name."}
inquiries.problem.long: {fi: "Tekstissä on {n} merkkiä, ja siihen mahtuu {limit}. Lyhennä sitä.", sv: "Texten har {n} tecken och här ryms {limit}. Förkorta den.", en: "The text has {n} characters and {limit} fit. Shorten it."}
inquiries.problem.day: {fi: "Kirjoita päivä muodossa 15.5.2026.", sv: "Skriv dagen i formen 15.5.2026.", en: "Write the day as 15.5.2026."}
inquiries.problem.day-passed: {fi: "Viimeinen vastauspäivä on jo mennyt. Valitse tuleva päivä.", sv: "Sista svarsdagen har redan passerat. Välj en kommande dag.", en: "The last day to answer has passed. Choose a day to come."}
inquiries.problem.opened: {fi: "Kysely on jo avattu.", sv: "Enkäten är redan öppnad.", en: "The survey is open already."}
inquiries.problem.nobody: {fi: "Lisää ensin organisaatiot, joilta kysytään.", sv: "Lägg först till de organisationer som tillfrågas.", en: "First add the organisations that are asked."}
inquiries.conflict.plan: {fi: "Joku muu tallensi tällä välin alla olevat tiedot. Omat tekstisi ovat lomakkeella. Jos tallennat, ne tulevat voimaan.", sv: "Någon annan sparade under tiden uppgifterna nedan. Dina egna texter finns i formuläret. Om du sparar gäller de.", en: "Meanwhile somebody else saved what stands below. Your own texts are in the form. If you save, they will hold."}
inquiries.state.draft: {fi: "luonnos", sv: "utkast", en: "draft"}
inquiries.state.open: {fi: "avoinna", sv: "öppen", en: "open"}
inquiries.state.closed: {fi: "päättynyt, julkaisematta", sv: "avslutad, inte publicerad", en: "ended, not published"}
inquiries.state.released: {fi: "julkaistu", sv: "publicerad", en: "published"}
inquiries.when.until: {fi: "Vastausaikaa {day} asti.", sv: "Svarstid till {day}.", en: "Open for answers until {day}."}
inquiries.when.ended: {fi: "Vastausaika päättyi {day}.", sv: "Svarstiden gick ut {day}.", en: "Answers were taken until {day}."}
inquiries.when.published: {fi: "Tulokset julkaistu {day}.", sv: "Resultaten publicerades {day}.", en: "Results published {day}."}
inquiries.size.small: {fi: "alle 10 000 asukasta", sv: "under 10 000 invånare", en: "under 10,000 inhabitants"}
inquiries.size.middle: {fi: "10 000–49 999 asukasta", sv: "10 000–49 999 invånare", en: "10,000–49,999 inhabitants"}
inquiries.size.large: {fi: "50 000–99 999 asukasta", sv: "50 000–99 999 invånare", en: "50,000–99,999 inhabitants"}
inquiries.size.largest: {fi: "vähintään 100 000 asukasta", sv: "minst 100 000 invånare", en: "100,000 inhabitants or more"}
inquiries.kind.urban: {fi: "kaupunkimainen", sv: "urban", en: "urban"}
inquiries.kind.semi-urban: {fi: "taajaan asuttu", sv: "tätort", en: "semi-urban"}
inquiries.kind.rural: {fi: "maaseutumainen", sv: "landsbygd", en: "rural"}
inquiries.kind.other: {fi: "muu organisaatio", sv: "annan organisation", en: "other organisation"}
inquiries.language.finnish: {fi: "suomenkielinen", sv: "finskspråkig", en: "Finnish-speaking"}
inquiries.language.bilingual: {fi: "kaksikielinen", sv: "tvåspråkig", en: "bilingual"}
inquiries.language.swedish: {fi: "ruotsinkielinen", sv: "svenskspråkig", en: "Swedish-speaking"}
inquiries.variable.size: {fi: "Koko", sv: "Storlek", en: "Size"}
inquiries.variable.kind: {fi: "Kuntatyyppi", sv: "Kommuntyp", en: "Type"}
inquiries.variable.language: {fi: "Kieli", sv: "Språk", en: "Language"}
inquiries.by.size: {fi: "Koon mukaan", sv: "Efter storlek", en: "By size"}
inquiries.by.kind: {fi: "Kuntatyypin mukaan", sv: "Efter kommuntyp", en: "By type"}
inquiries.by.language: {fi: "Kielen mukaan", sv: "Efter språk", en: "By language"}
inquiries.by-none: {fi: "Kaikki yhdessä", sv: "Alla tillsammans", en: "All together"}
inquiries.class.unknown: {fi: "ei tiedossa", sv: "inte känt", en: "not known"}
inquiries.desk.instrument: {fi: "Kyselypohja:", sv: "Frågeformulär:", en: "Questionnaire:"}
inquiries.desk.nobody: {fi: "Listalla ei ole vielä yhtään organisaatiota.", sv: "Det finns ännu ingen organisation på listan.", en: "There is no organisation on the list yet."}
inquiries.desk.given: {fi: "Vahvistettu vastaus on saatu {n} organisaatiolta. Kysyttyjä on {all}.", sv: "{n} av {all} organisationer har svarat.", en: "{n} of {all} organisations have answered."}
inquiries.desk.none: {fi: "Vahvistettuja vastauksia ei vielä ole. Kysyttyjä on {all}.", sv: "Det finns ännu inga bekräftade svar. Tillfrågade: {all}.", en: "There are no confirmed answers yet. Asked: {all}."}
inquiries.desk.list: {fi: "Organisaatiot", sv: "Organisationer", en: "Organisations"}
inquiries.desk.not-anonymous: {fi: "Tämä kysely ei ole nimetön: näet, kuka on vastannut ja mitä. Organisaatiot tietävät sen, koska se kerrotaan lomakkeella.", sv: "Den här enkäten är inte anonym: du ser vem som har svarat och vad. Organisationerna vet det, för det står i formuläret.", en: "This survey is not anonymous: you see who has answered and what. The organisations know it, because the form says so."}
inquiries.add: {fi: "Lisää organisaatioita", sv: "Lägg till organisationer", en: "Add organisations"}
inquiries.desk.unsized: {fi: "{n} {n?kunta|kuntaa} ilman kokoluokkaa: {names}. Ne eivät ole mukana kokoluokkien luvuissa eivätkä saa vertailuryhmää koon mukaan. Valitse kokoluokka kohdassa Muokkaa.", sv: "{n} {n?kommun|kommuner} utan storleksklass: {names}. De ingår inte i siffrorna per storleksklass och får ingen jämförelsegrupp efter storlek. Välj storleksklass under Redigera.", en: "{n} {n?municipality|municipalities} without a size class: {names}. They are in no figure by size and get no peers by it. Choose the class under Edit."}
inquiries.column.organisation: {fi: "Organisaatio", sv: "Organisation", en: "Organisation"}
inquiries.column.step: {fi: "Tilanne", sv: "Läge", en: "Where it stands"}
inquiries.column.contact: {fi: "Yhteys", sv: "Kontakt", en: "Contact"}
inquiries.column.reply: {fi: "Vastaus", sv: "Svar", en: "Answer"}
inquiries.no-address: {fi: "ei osoitetta", sv: "ingen adress", en: "no address"}
inquiries.participant.edit: {fi: "Muokkaa", sv: "Redigera", en: "Edit"}
inquiries.reply.key: {fi: "Lue tai kirjaa", sv: "Läs eller skriv in", en: "Read or key in"}
inquiries.reply.read: {fi: "Lue", sv: "Läs", en: "Read"}
inquiries.keyed: {fi: "haastattelija kirjannut", sv: "inskrivet av intervjuaren", en: "keyed in by an interviewer"}
inquiries.step.unopened: {fi: "ei avattu", sv: "inte öppnad", en: "not opened"}
inquiries.step.opened: {fi: "linkki avattu", sv: "länken öppnad", en: "link opened"}
inquiries.step.draft: {fi: "luonnos", sv: "utkast", en: "draft"}
inquiries.step.given: {fi: "vastattu", sv: "besvarad", en: "answered"}
inquiries.step.changing: {fi: "vastattu, muutos kesken", sv: "besvarad, ändring pågår", en: "answered, change under way"}
inquiries.next.draft: {fi: "Seuraavaksi: avaa kysely", sv: "Nästa steg: öppna enkäten", en: "Next: open the survey"}
inquiries.next.draft-what: {fi: "Avaaminen lukitsee kysymykset ja tekee jokaiselle organisaatiolle oman linkin.", sv: "När enkäten öppnas låses frågorna och varje organisation får en egen länk.", en: "Opening fixes the questions and makes a link for each organisation."}
inquiries.open.send: {fi: "Lähetä kutsu heti sähköpostilla ({n} {n?osoite|osoitetta})", sv: "Skicka inbjudan genast per e-post ({n} {n?adress|adresser})", en: "Send the invitation by e-mail at once ({n} {n?address|addresses})"}
inquiries.open.do: {fi: "Avaa kysely", sv: "Öppna enkäten", en: "Open the survey"}
inquiries.next.open: {fi: "Vastauksia kerätään", sv: "Svar samlas in", en: "Answers are coming in"}
inquiries.next.all: {fi: "Kaikki ovat vastanneet", sv: "Alla har svarat", en: "Everybody has answered"}
inquiries.next.open-what: {fi: "Voit muistuttaa niitä, jotka eivät ole vastanneet, tulostaa kirjeet tai kirjata vastauksen haastattelusta.", sv: "Du kan påminna dem som inte har svarat, skriva ut brev eller skriva in ett svar från en intervju.", en: "You can remind those who have not answered, print letters, or key in an answer from an interview."}
inquiries.remind: {fi: "Muistuta vastaamattomia ({n})", sv: "Påminn dem som inte svarat ({n})", en: "Remind those without an answer ({n})"}
inquiries.letters.print: {fi: "Tulosta kirjeet", sv: "Skriv ut breven", en: "Print the letters"}
inquiries.links.csv: {fi: "Linkit taulukkona (Excel)", sv: "Länkarna som tabell (Excel)", en: "The links as a table (Excel)"}
inquiries.close: {fi: "Päätä vastausaika", sv: "Avsluta svarstiden", en: "End the time to answer"}
inquiries.extend: {fi: "Jatka vastausaikaa", sv: "Förläng svarstiden", en: "Give more time"}
inquiries.next.closed: {fi: "Seuraavaksi: julkaise tulokset", sv: "Nästa steg: publicera resultaten", en: "Next: publish the results"}
inquiries.next.closed-what: {fi: "Anna organisaatioille hetki aikaa lukea, miltä niiden vastaus näyttää muiden rinnalla, ja lisätä huomautus. Julkaise sitten.", sv: "Ge organisationerna en stund att läsa hur deras svar ser ut bredvid andras och lägga till en anmärkning. Publicera sedan.", en: "Give the organisations a moment to read how their answer looks beside the others and to add a note. Then publish."}
inquiries.publish: {fi: "Tarkista ja julkaise", sv: "Kontrollera och publicera", en: "Check and publish"}
inquiries.next.released: {fi: "Tulokset on julkaistu", sv: "Resultaten har publicerats", en: "The results are published"}
inquiries.see-results: {fi: "Katso tulokset", sv: "Se resultaten", en: "See the results"}
inquiries.closing.title: {fi: "Päätetäänkö vastausaika nyt?", sv: "Ska svarstiden avslutas nu?", en: "End the time to answer now?"}
inquiries.closing.what: {fi: "Sen jälkeen vastauksia ei voi enää antaa eikä muuttaa. Luonnokset, joita ei ole vahvistettu, eivät tule mukaan. Voit vielä jatkaa aikaa ennen julkaisua.", sv: "Efter det kan svar inte längre ges eller ändras. Utkast som inte har bekräftats räknas inte med. Du kan ännu förlänga tiden före publiceringen.", en: "After that, answers can no longer be given or changed. Drafts that were not confirmed do not count. You can still give more time before publishing."}
inquiries.closing.send: {fi: "Pyydä vastanneita sähköpostilla lukemaan vastauksensa ennen julkaisua ({n})", sv: "Be dem som svarat per e-post läsa sitt svar före publiceringen ({n})", en: "Ask those who answered by e-mail to read their answer before it is published ({n})"}
inquiries.letters.sent: {fi: "Lähetetyt kirjeet", sv: "Skickade brev", en: "Letters sent"}
inquiries.wave.invitation: {fi: "Kutsu {day}: lähetetty {n}, odottaa {waiting}.", sv: "Inbjudan {day}: skickade {n}, väntar {waiting}.", en: "Invitation {day}: sent {n}, waiting {waiting}."}
inquiries.wave.reminder: {fi: "Muistutus {day}: lähetetty {n}, odottaa {waiting}.", sv: "Påminnelse {day}: skickade {n}, väntar {waiting}.", en: "Reminder {day}: sent {n}, waiting {waiting}."}
inquiries.wave.reading: {fi: "Pyyntö lukea vastaus {day}: lähetetty {n}, odottaa {waiting}.", sv: "Begäran att läsa svaret {day}: skickade {n}, väntar {waiting}.", en: "Request to read the answer {day}: sent {n}, waiting {waiting}."}
inquiries.wave.failed: {fi: "Ei mennyt perille: {names}. Tarkista osoite.", sv: "Nådde inte fram: {names}. Kontrollera adressen.", en: "Did not arrive: {names}. Check the address."}
inquiries.add.title: {fi: "Lisää organisaatioita", sv: "Lägg till organisationer", en: "Add organisations"}
inquiries.add.lead: {fi: "Liitä lista taulukosta tai valitse kunnat. Kuntien nimet, numerot, kuntatyypit, kielet ja useimpien kokoluokat tunnetaan valmiiksi.", sv: "Klistra in en lista från en tabell eller välj kommuner. Kommunernas namn, nummer, kommuntyp och språk och de flestas storleksklass är redan kända.", en: "Paste a list from a spreadsheet or choose municipalities. Their names, numbers, types and languages, and the size class of most, are known already."}
inquiries.add.list: {fi: "Organisaatiot, yksi riville", sv: "Organisationer, en per rad", en: "Organisations, one a line"}
inquiries.add.list-hint: {fi: "Ensin nimi tai kuntanumero. Sen jälkeen puolipisteellä erotettuna missä järjestyksessä tahansa: sähköpostiosoite, asukasluku, kuntatyyppi ja kieli. Näiden perusteella löytyvät vertailuryhmät.", sv: "Först namnet eller kommunnumret. Sedan, åtskilda med semikolon och i valfri ordning: e-postadress, invånarantal, kommuntyp och språk. Med dem hittas jämförelsegrupperna.", en: "First the name or the municipality's number. Then, separated by semicolons and in any order: e-mail address, inhabitants, type and language. The peer groups are found by these."}
inquiries.add.sample: {fi: "Salo; digi@salo.example; 51 000; kaupunkimainen\nNärpiö; 9 500; maaseutumainen", sv: "Salo; digi@salo.example; 51 000; urban\nNärpes; 9 500; landsbygdskommun", en: "Salo; digi@salo.example; 51 000; urban\nNärpiö; 9 500; rural"}
inquiries.add.choose: {fi: "Valitse kunnat listasta", sv: "Välj kommuner ur listan", en: "Choose municipalities from the list"}
inquiries.add.choose-hint: {fi: "Voit lisätä osoitteen, koon ja tyypin myöhemmin organisaation omalla sivulla.", sv: "Adress, storlek och typ kan läggas till senare på organisationens egen sida.", en: "The address, size and type can be added later on the organisation's own page."}
inquiries.add.do: {fi: "Lisää listalle", sv: "Lägg till på listan", en: "Add to the list"}
inquiries.problem.list-empty: {fi: "Kirjoita ainakin yksi organisaatio tai valitse kunta.", sv: "Skriv minst en organisation eller välj en kommun.", en: "Write at least one organisation or choose a municipality."}
inquiries.line.name: {fi: "Riviltä {line} puuttuu nimi.", sv: "På rad {line} saknas namnet.", en: "Line {line} has no name."}
inquiries.line.long: {fi: "Rivin {line} nimi on liian pitkä: siihen mahtuu {limit} merkkiä.", sv: "Namnet på rad {line} är för långt: högst {limit} tecken ryms.", en: "The name on line {line} is too long: {limit} characters fit."}
inquiries.line.unknown: {fi: "Rivillä {line} on ”{word}”. Se ei ole osoite, asukasluku, kuntatyyppi eikä kieli.", sv: "På rad {line} står ”{word}”. Det är varken en adress, ett invånarantal, en kommuntyp eller ett språk.", en: "Line {line} says “{word}”. It is not an address, a number of inhabitants, a type or a language."}
inquiries.line.address: {fi: "Rivillä {line} on ”{word}”. Se ei ole kelvollinen sähköpostiosoite.", sv: "På rad {line} står ”{word}”. Det är inte en giltig e-postadress.", en: "Line {line} says “{word}”. It is not a valid e-mail address."}
inquiries.line.known: {fi: "Rivin {line} organisaatio on jo listalla: {text}", sv: "Organisationen på rad {line} finns redan på listan: {text}", en: "The organisation on line {line} is on the list already: {text}"}
inquiries.line.doubled: {fi: "Rivillä {line} on sama organisaatio kuin rivillä {earlier}.", sv: "På rad {line} står samma organisation som på rad {earlier}.", en: "Line {line} has the same organisation as line {earlier}."}
inquiries.line.too-many: {fi: "Listalle mahtuu {limit} organisaatiota. Rivi {line} ja sen jälkeiset eivät mahdu.", sv: "Listan rymmer {limit} organisationer. Rad {line} och de följande ryms inte.", en: "The list holds {limit} organisations. Line {line} and those after it do not fit."}
inquiries.participant.email: {fi: "Yhteyshenkilön sähköposti", sv: "Kontaktpersonens e-post", en: "Contact's e-mail"}
inquiries.participant.email-hint: {fi: "Kutsu ja muistutukset lähetetään tähän. Jos kenttä on tyhjä, anna linkki muulla tavalla.", sv: "Inbjudan och påminnelser skickas hit. Är fältet tomt, ge länken på annat sätt.", en: "The invitation and reminders are sent here. If it is empty, hand the link over in another way."}
inquiries.participant.class: {fi: "Vertailuryhmät", sv: "Jämförelsegrupper", en: "Peer groups"}
inquiries.participant.link: {fi: "Organisaation linkki", sv: "Organisationens länk", en: "The organisation's link"}
inquiries.participant.link-what: {fi: "Kaikki, joilla on tämä linkki, voivat lukea ja muuttaa organisaation vastausta. Jos linkki on joutunut väärälle, tee uusi: vanha lakkaa toimimasta.", sv: "Alla som har den här länken kan läsa och ändra organisationens svar. Har länken kommit i fel händer, gör en ny: den gamla slutar fungera.", en: "Everybody who has this link can read and change the organisation's answer. If it fell into the wrong hands, make a new one: the old one stops working."}
inquiries.participant.renew: {fi: "Tallenna ja tee uusi linkki", sv: "Spara och gör en ny länk", en: "Save and make a new link"}
inquiries.participant.remove: {fi: "Poista listalta", sv: "Ta bort från listan", en: "Take off the list"}
inquiries.participant.remove-what: {fi: "Voit poistaa organisaation, joka ei ole vielä kirjoittanut mitään.", sv: "Du kan ta bort en organisation som inte ännu har skrivit något.", en: "You can take off an organisation that has not written anything yet."}
inquiries.participant.remove-do: {fi: "Poista organisaatio", sv: "Ta bort organisationen", en: "Remove the organisation"}
inquiries.problem.has-reply: {fi: "Organisaatio on jo kirjoittanut vastausta, joten sitä ei voi poistaa.", sv: "Organisationen har redan skrivit på ett svar och kan därför inte tas bort.", en: "The organisation has already written an answer, so it cannot be removed."}
inquiries.problem.name: {fi: "Anna organisaatiolle nimi.", sv: "Ge organisationen ett namn.", en: "Give the organisation a name."}
inquiries.problem.name-long: {fi: "Lyhennä tekstiä: tähän mahtuu {limit} merkkiä.", sv: "Förkorta texten: här ryms {limit} tecken.", en: "Shorten the text: {limit} characters fit here."}
inquiries.problem.email: {fi: "Tämä ei ole sähköpostiosoite. Kirjoita se muodossa nimi@kunta.fi.", sv: "Det här är inte en e-postadress. Skriv den i formen namn@kommun.fi.", en: "This is not an e-mail address. Write it as name@municipality.fi."}
inquiries.letters.title: {fi: "Kirjeet organisaatioille", sv: "Brev till organisationerna", en: "Letters to the organisations"}
inquiries.letters.lead: {fi: "Yksi kirje sivulle, jokaisessa organisaation oma linkki. Tulosta, tai kopioi teksti omaan viestiisi.", sv: "Ett brev per sida, i varje brev organisationens egen länk. Skriv ut, eller kopiera texten till ditt eget meddelande.", en: "One letter a page, each with the organisation's own link. Print them, or copy the text into a message of your own."}
inquiries.letter.subject.invitation: {fi: "Vastatkaa kyselyyn: {title}", sv: "Svara på enkäten: {title}", en: "Please answer: {title}"}
inquiries.letter.subject.reminder: {fi: "Muistutus: {title}", sv: "Påminnelse: {title}", en: "Reminder: {title}"}
inquiries.letter.subject.reading: {fi: "Lukekaa vastauksenne ennen julkaisua: {title}", sv: "Läs ert svar före publiceringen: {title}", en: "Read your answer before it is published: {title}"}
inquiries.letter.lead.invitation: {fi: "{asker} pyytää organisaatiolta {name} yhteistä vastausta kyselyyn ”{title}”. Vastausaikaa on {day} asti.", sv: "{asker} ber {name} om ett gemensamt svar på enkäten ”{title}”. Svarstiden går ut {day}.", en: "{asker} asks {name} for a shared answer to the survey “{title}”. You can answer until {day}."}
inquiries.letter.lead.reminder: {fi: "Emme ole vielä saaneet vahvistettua vastausta organisaatiolta {name} kyselyyn ”{title}”. Vastausaikaa on {day} asti. {asker} kiittää jo etukäteen.", sv: "Vi har ännu inte fått ett bekräftat svar från {name} på enkäten ”{title}”. Svarstiden går ut {day}. {asker} tackar på förhand.", en: "We have not yet had a confirmed answer from {name} to the survey “{title}”. You can answer until {day}. {asker} thanks you in advance."}
inquiries.letter.lead.reading: {fi: "Kiitos vastauksesta! Kyselyn ”{title}” vastausaika päättyi {day}. Linkistä näette, miltä organisaation {name} vastaus näyttää muiden rinnalla. Voitte lisätä huomautuksen, joka julkaistaan vastauksenne mukana. {asker} julkaisee tulokset sen jälkeen.", sv: "Tack för svaret! Svarstiden för enkäten ”{title}” gick ut {day}. Via länken ser ni hur svaret från {name} ser ut bredvid andras. Ni kan lägga till en anmärkning som publiceras tillsammans med svaret. {asker} publicerar resultaten efter det.", en: "Thank you for answering! The time to answer “{title}” ended on {day}. By the link you see how the answer of {name} looks beside the others. You can add a note that is published with it. {asker} will publish the results after that."}
inquiries.letter.link.invitation: {fi: "Avaa lomake", sv: "Öppna formuläret", en: "Open the form"}
inquiries.letter.link.reminder: {fi: "Avaa lomake", sv: "Öppna formuläret", en: "Open the form"}
inquiries.letter.link.reading: {fi: "Lue vastauksenne", sv: "Läs ert svar", en: "Read your answer"}
inquiries.letter.end.invitation: {fi: "Moni voi valmistella vastausta samalla linkillä, ja yksi vahvistaa sen. Lomakkeella kerrotaan, miten vastaukset näytetään. Älkää jakako linkkiä organisaation ulkopuolelle.", sv: "Flera kan bereda svaret via samma länk och en bekräftar det. I formuläret berättas hur svaren visas. Dela inte länken utanför organisationen.", en: "Several people may prepare the answer by the same link, and one confirms it. The form tells how answers are shown. Please do not share the link outside your organisation."}
inquiries.letter.end.reminder: {fi: "Jos luonnos on jo tehty, se odottaa samassa linkissä vahvistusta.", sv: "Om ett utkast redan finns väntar det på bekräftelse bakom samma länk.", en: "If a draft is there already, it waits for confirmation behind the same link."}
inquiries.letter.end.reading: {fi: "Jos kaikki on kunnossa, teidän ei tarvitse tehdä mitään.", sv: "Om allt är i sin ordning behöver ni inte göra något.", en: "If everything is in order, you need do nothing."}
inquiries.form.title: {fi: "{name}: {title}", sv: "{name}: {title}", en: "{name}: {title}"}
inquiries.form.interviewer: {fi: "Kirjaat vastausta organisaation puolesta. Versioon merkitään, että haastattelija kirjasi sen, ja organisaatio näkee sen omasta linkistään.", sv: "Du skriver in svaret för organisationens räkning. Versionen märks som inskriven av en intervjuare, och organisationen ser den via sin egen länk.", en: "You are keying in the answer for the organisation. The version is marked as keyed in by an interviewer, and the organisation sees it by its own link."}
inquiries.form.promise: {fi: "Näin vastaus toimii", sv: "Så här fungerar svaret", en: "How answering works"}
inquiries.form.named: {fi: "Vastaus ei ole nimetön: {asker} näkee sen kokonaan. Mitä muut näkevät, päätätte itse lomakkeen lopussa.", sv: "Svaret är inte anonymt: {asker} ser det i sin helhet. Vad andra ser bestämmer ni själva i slutet av formuläret.", en: "The answer is not anonymous: {asker} sees all of it. What others see you decide yourselves at the end of the form."}
inquiries.form.together: {fi: "Moni voi kirjoittaa samaa vastausta vuorollaan. Tallentakaa luonnos aina kun lopetatte.", sv: "Flera kan skriva på samma svar i tur och ordning. Spara ett utkast varje gång ni slutar.", en: "Several people can write the same answer in turn. Save a draft whenever you stop."}
inquiries.form.until: {fi: "Vahvistettua vastausta voi muuttaa {day} asti. Kaikki versiot säilyvät.", sv: "Ett bekräftat svar kan ändras till {day}. Alla versioner bevaras.", en: "A confirmed answer can be changed until {day}. Every version is kept."}
inquiries.form.save-title: {fi: "Tallenna luonnos", sv: "Spara utkastet", en: "Save a draft"}
inquiries.form.author: {fi: "Kuka kirjoitti", sv: "Vem skrev", en: "Who wrote this"}
inquiries.form.author-hint: {fi: "Nimi tai rooli, jotta kollegat tietävät. Voi jättää tyhjäksi.", sv: "Namn eller roll, så att kollegerna vet. Kan lämnas tomt.", en: "A name or a role, so that colleagues know. May be left empty."}
inquiries.form.save: {fi: "Tallenna luonnos", sv: "Spara utkastet", en: "Save a draft"}
inquiries.form.give-title: {fi: "Vahvista organisaation vastaus", sv: "Bekräfta organisationens svar", en: "Confirm the organisation's answer"}
inquiries.form.give-what: {fi: "Vasta vahvistettu vastaus otetaan mukaan.", sv: "Först ett bekräftat svar räknas med.", en: "Only a confirmed answer counts."}
inquiries.form.confirmer: {fi: "Vahvistajan nimi ja rooli", sv: "Namn och roll på den som bekräftar", en: "Name and role of the one who confirms"}
inquiries.form.confirmer-hint: {fi: "Esimerkiksi kehittämisjohtaja Maija Meri. Nimeä ei julkaista.", sv: "Till exempel utvecklingsdirektör Maija Meri. Namnet publiceras inte.", en: "For example Maija Meri, development director. The name is not published."}
inquiries.form.give: {fi: "Vahvista vastaus", sv: "Bekräfta svaret", en: "Confirm the answer"}
inquiries.consent: {fi: "Miten vastauksenne saa näyttää?", sv: "Hur får era svar visas?", en: "How may your answers be shown?"}
inquiries.consent-is.named: {fi: "Nimellä muiden rinnalla.", sv: "Med namn bredvid andra.", en: "By name beside others."}
inquiries.consent-is.sums: {fi: "Vain yhteisissä summissa.", sv: "Bara i gemensamma summor.", en: "Only in sums of all."}
inquiries.consent-what.named: {fi: "Vastaukset ja mahdollinen huomautus julkaistaan organisaation nimellä, ja ne ovat mukana kokoluokan, kuntatyypin ja kielen luvuissa. Luokan luku kertoo vähintään {n} organisaatiosta.", sv: "Svaren och en eventuell anmärkning publiceras med organisationens namn och ingår i siffrorna för storleksklass, kommuntyp och språk. En siffra för en klass gäller minst {n} organisationer.", en: "The answers and a note, if any, are published with the organisation's name, and they are part of the figures by size, type and language. A figure of a class tells of at least {n} organisations."}
inquiries.consent-what.sums: {fi: "Vastaukset lasketaan mukaan vain kaikkien yhteisiin lukuihin, ja vain jos näin valinneita on kysymyksessä vähintään {n}. Jos kaikki heistä vastaavat samoin, sekin näkyy luvuista.", sv: "Svaren räknas bara in i de gemensamma siffrorna, och bara om minst {n} som valt så har svarat på frågan. Om alla de svarar lika syns också det i siffrorna.", en: "The answers count only in the figures of all together, and only where at least {n} who chose this answered the question. If all of them answer alike, the figures show that too."}
inquiries.problem.consent: {fi: "Valitkaa, miten vastauksenne saa näyttää.", sv: "Välj hur era svar får visas.", en: "Choose how your answers may be shown."}
inquiries.problem.confirmer: {fi: "Kirjoita, kuka vahvistaa vastauksen.", sv: "Skriv vem som bekräftar svaret.", en: "Write who confirms the answer."}
inquiries.conflict.reply: {fi: "Se, mitä sinä kirjoitit, ja se, mitä toinen tallensi, on nyt yhdistetty lomakkeelle. Mitään ei ole vielä tallennettu: tarkista ja tallenna. Toisen versio säilyy historiassa.", sv: "Det du skrev och det den andra sparade har nu sammanförts i formuläret. Inget är sparat ännu: kontrollera och spara. Den andras version finns kvar i historiken.", en: "What you wrote and what the other saved are now together in the form. Nothing is saved yet: check it and save. The other version stays in the history."}
inquiries.conflict.same: {fi: "Samaa kohtaa ette muuttaneet eri tavoin.", sv: "Ni har inte ändrat samma punkt på olika sätt.", en: "You did not change the same item in different ways."}
inquiries.conflict.differs: {fi: "Näitä muutitte kumpikin. Valitse, kumpi jää voimaan. Voit myös muokata vastaustasi lomakkeella.", sv: "De här ändrade ni båda. Välj vilket svar som gäller. Du kan också redigera ditt svar i formuläret.", en: "Both of you changed these. Choose which answer holds. You can also edit your answer in the form."}
inquiries.conflict.question: {fi: "Kysymys", sv: "Fråga", en: "Question"}
inquiries.conflict.taken: {fi: "Nämä toinen muutti, sinä et. Ne on otettu mukaan:", sv: "De här ändrade den andra men inte du. De har tagits med:", en: "The other changed these and you did not. They have been taken in:"}
inquiries.conflict.consent: {fi: "Näyttämisestä toinen valitsi: {what} Lomakkeella on sinun valintasi.", sv: "Om visningen valde den andra: {what} I formuläret finns ditt val.", en: "On how it may be shown the other chose: {what} Your choice is in the form."}
inquiries.conflict.mine: {fi: "Sinä kirjoitit", sv: "Du skrev", en: "You wrote"}
inquiries.conflict.theirs: {fi: "Toinen tallensi", sv: "Den andra sparade", en: "The other saved"}
inquiries.no-answer: {fi: "ei vastausta", sv: "inget svar", en: "no answer"}
inquiries.late.title: {fi: "Vastausaika päättyi", sv: "Svarstiden har gått ut", en: "The time to answer has ended"}
inquiries.late.what: {fi: "Vastauksia otettiin vastaan {day} asti, joten tätä ei tallennettu. Viimeksi tallennettu versio on tallessa.", sv: "Svar togs emot till {day}, så det här sparades inte. Den senast sparade versionen finns kvar.", en: "Answers were taken until {day}, so this was not saved. The version saved last is kept."}
inquiries.late.typed: {fi: "Näin kirjoitit", sv: "Det här skrev du", en: "What you wrote"}
inquiries.status.unopened: {fi: "{name}: vastaus on aloittamatta", sv: "{name}: svaret är inte påbörjat", en: "{name}: no answer yet"}
inquiries.status.opened: {fi: "{name}: vastaus on aloittamatta", sv: "{name}: svaret är inte påbörjat", en: "{name}: no answer yet"}
inquiries.status.draft: {fi: "{name}: luonnos on tallessa", sv: "{name}: utkastet är sparat", en: "{name}: the draft is saved"}
inquiries.status.given: {fi: "{name}: vastaus on annettu", sv: "{name}: svaret är lämnat", en: "{name}: the answer is given"}
inquiries.status.changing: {fi: "{name}: vastaus on annettu, muutos on kesken", sv: "{name}: svaret är lämnat, en ändring pågår", en: "{name}: the answer is given, a change is under way"}
inquiries.status.given-lead: {fi: "Kiitos! Voitte muuttaa vastausta {day} asti.", sv: "Tack! Ni kan ändra svaret till {day}.", en: "Thank you! You can change the answer until {day}."}
inquiries.status.open-lead: {fi: "Mukaan lasketaan vain vahvistettu vastaus. Vahvistakaa se viimeistään {day}.", sv: "Bara ett bekräftat svar räknas med. Bekräfta det senast {day}.", en: "Only a confirmed answer counts. Confirm it by {day}."}
inquiries.status.missed: {fi: "Vastausaika päättyi {day} ilman vahvistettua vastausta.", sv: "Svarstiden gick ut {day} utan ett bekräftat svar.", en: "The time to answer ended on {day} without a confirmed answer."}
inquiries.status.closed-lead: {fi: "Vastausaika päättyi {day}. Ennen julkaisua voitte lukea, miltä vastauksenne näyttää muiden rinnalla, ja lisätä huomautuksen.", sv: "Svarstiden gick ut {day}. Före publiceringen kan ni läsa hur svaret ser ut bredvid andras och lägga till en anmärkning.", en: "The time to answer ended on {day}. Before publication you can read how your answer looks beside the others and add a note."}
inquiries.status.released-lead: {fi: "Tulokset on julkaistu.", sv: "Resultaten har publicerats.", en: "The results are published."}
inquiries.status.go-on: {fi: "Jatka vastaamista", sv: "Fortsätt svara", en: "Go on answering"}
inquiries.status.change: {fi: "Muuta vastausta", sv: "Ändra svaret", en: "Change the answer"}
inquiries.status.peers: {fi: "Katso muiden rinnalla", sv: "Se bredvid andra", en: "See it beside others"}
inquiries.status-answer: {fi: "Vahvistettu vastaus", sv: "Det bekräftade svaret", en: "The confirmed answer"}
inquiries.status-draft: {fi: "Luonnos", sv: "Utkast", en: "The draft"}
inquiries.history: {fi: "Versiot", sv: "Versioner", en: "Versions"}
inquiries.history.link: {fi: "Katso vastaus ja kaikki versiot", sv: "Se svaret och alla versioner", en: "See the answer and every version"}
inquiries.history.show: {fi: "Näytä versio {n}", sv: "Visa version {n}", en: "Show version {n}"}
inquiries.version.draft: {fi: "Luonnos tallennettu {day} klo {time}.", sv: "Utkastet sparat {day} kl. {time}.", en: "Draft saved {day} at {time}."}
inquiries.version.given: {fi: "Vahvistettu {day} klo {time}.", sv: "Bekräftat {day} kl. {time}.", en: "Confirmed {day} at {time}."}
inquiries.version.author: {fi: "Kirjoitti: {who}.", sv: "Skrivet av: {who}.", en: "Written by: {who}."}
inquiries.version.confirmer: {fi: "Vahvisti: {who}.", sv: "Bekräftat av: {who}.", en: "Confirmed by: {who}."}
inquiries.version.keyed: {fi: "Haastattelija kirjasi.", sv: "Inskrivet av intervjuaren.", en: "Keyed in by an interviewer."}
inquiries.everyone: {fi: "Kaikki", sv: "Alla", en: "All"}
inquiries.too-few: {fi: "liian vähän vastauksia", sv: "för få svar", en: "too few answers"}
inquiries.ranked: {fi: "{share} ({n}, ensimmäisenä {first})", sv: "{share} ({n}, först hos {first})", en: "{share} ({n}, first for {first})"}
inquiries.peers.everyone-with: {fi: "Kaikki, te mukaan lukien", sv: "Alla, ni medräknade", en: "All, you included"}
inquiries.peers.everyone-without: {fi: "Kaikki muut", sv: "Alla andra", en: "All others"}
inquiries.peers.others: {fi: "Muut: {class}", sv: "Övriga: {class}", en: "Others: {class}"}
inquiries.peers.bases: {fi: "Vertaisten sarakkeissa (”Muut”) on vain muita organisaatioita, ei teitä.", sv: "I jämlikarnas kolumner (”Övriga”) finns bara andra organisationer, inte ni.", en: "The columns of peers (“Others”) hold other organisations only, not you."}
inquiries.peers.title: {fi: "{name} muiden rinnalla", sv: "{name} bredvid andra", en: "{name} beside others"}
inquiries.peers.lead: {fi: "Oma vastauksenne, kaikki yhdessä ja vertaisenne julkaistuissa tuloksissa.", sv: "Ert eget svar, alla tillsammans och era jämlikar i de publicerade resultaten.", en: "Your own answer, all together and your peers in the published results."}
inquiries.peers.lead-before: {fi: "Näin vastauksenne näkyy niiden rinnalla, jotka näytetään nimellä. Vain summiin vastanneet tulevat mukaan vasta julkaisussa.", sv: "Så ser ert svar ut bredvid dem som visas med namn. De som bara ingår i summor kommer med först vid publiceringen.", en: "This is how your answer looks beside those shown by name. Those who are only in sums come in when the results are published."}
inquiries.peers.own: {fi: "Teidän vastauksenne:", sv: "Ert svar:", en: "Your answer:"}
inquiries.peers.are: {fi: "{variable} ({class}): vertaisenne ovat {names}.", sv: "{variable} ({class}): era jämlikar är {names}.", en: "{variable} ({class}): your peers are {names}."}
inquiries.peers.few: {fi: "{variable} ({class}): vertailuun tarvitaan {n} muuta organisaatiota, jotka näytetään nimellä. Niitä ei ole.", sv: "{variable} ({class}): jämförelsen kräver {n} andra organisationer som visas med namn. Så många finns inte.", en: "{variable} ({class}): a comparison needs {n} other organisations shown by name. There are not that many."}
inquiries.peers.unknown: {fi: "{variable}: luokkaa ei ole merkitty, joten vertaisia ei voi hakea.", sv: "{variable}: klassen är inte angiven, så jämlikar kan inte sökas.", en: "{variable}: the class is not recorded, so no peers can be found."}
inquiries.note: {fi: "Huomautus", sv: "Anmärkning", en: "Note"}
inquiries.note.what: {fi: "Voitte selittää vastaustanne lukijoille. Huomautus julkaistaan vain, jos vastauksenne näytetään nimellä.", sv: "Ni kan förklara ert svar för läsarna. Anmärkningen publiceras bara om svaret visas med namn.", en: "You can explain your answer to readers. The note is published only if your answer is shown by name."}
inquiries.note.label: {fi: "Vastauksen mukana julkaistava huomautus", sv: "Anmärkning som publiceras med svaret", en: "Note to be published with the answer"}
inquiries.note.hint: {fi: "Enintään {limit} merkkiä. Voi muuttaa julkaisuun asti.", sv: "Högst {limit} tecken. Kan ändras fram till publiceringen.", en: "At most {limit} characters. It can be changed until publication."}
inquiries.note.save: {fi: "Tallenna huomautus", sv: "Spara anmärkningen", en: "Save the note"}
inquiries.publishing.title: {fi: "Julkaistaanko tulokset?", sv: "Ska resultaten publiceras?", en: "Publish the results?"}
inquiries.publishing.lead: {fi: "Julkaisu jäädyttää tulokset kerralla. Sen jälkeen mitään ei voi lisätä, muuttaa eikä poistaa.", sv: "Publiceringen fryser resultaten på en gång. Efter det kan inget läggas till, ändras eller tas bort.", en: "Publishing freezes the results at once. After that nothing can be added, changed or taken out."}
inquiries.publishing.named: {fi: "Näytetään nimellä", sv: "Visas med namn", en: "Shown by name"}
inquiries.publishing.sums: {fi: "Mukana vain summissa", sv: "Med bara i summorna", en: "Only in the sums"}
inquiries.publishing.drafts: {fi: "Luonnos vahvistamatta, ei tule mukaan", sv: "Utkastet inte bekräftat, räknas inte med", en: "Draft not confirmed, does not count"}
inquiries.publishing.missing: {fi: "Ei vastausta", sv: "Inget svar", en: "No answer"}
inquiries.publishing.has-note: {fi: "huomautus", sv: "anmärkning", en: "note"}
inquiries.publishing.ended: {fi: "Vastausaika päättyi {day}. Huomautuksen on jättänyt {n} / {all}. Ohjelma ei tiedä, ketkä ovat jo katsoneet: pyydä organisaatioita lukemaan omansa ja anna niille muutama päivä.", sv: "Svarstiden gick ut {day}. {n} av {all} har lämnat en anmärkning. Programmet vet inte vilka som redan har tittat: be organisationerna läsa sitt och ge dem några dagar.", en: "The time to answer ended on {day}. {n} of {all} have left a note. The program does not know who has looked already: ask the organisations to read theirs and give them some days."}
inquiries.publishing.notes: {fi: "Huomautukset, jotka julkaistaan", sv: "Anmärkningar som publiceras", en: "Notes that will be published"}
inquiries.publishing.left-out: {fi: "Näissä kysymyksissä vain summiin vastanneita on alle {n}, joten heidän vastauksensa jäävät niistä pois: muuten ne voisi päätellä.", sv: "I de här frågorna är de som bara ingår i summor färre än {n}, så deras svar lämnas bort: annars kunde man räkna ut dem.", en: "In these questions fewer than {n} are only in the sums, so their answers are left out: otherwise they could be worked out."}
inquiries.publishing.do: {fi: "Julkaise tulokset", sv: "Publicera resultaten", en: "Publish the results"}
inquiries.problem.no-replies: {fi: "Yhtään vahvistettua vastausta ei ole. Jatka vastausaikaa.", sv: "Det finns inget bekräftat svar. Förläng svarstiden.", en: "There is no confirmed answer. Give more time."}
inquiries.results.finding: {fi: "{what} {before} ({year}), nyt {now} ({n}/{all}, {this})", sv: "{what} {before} ({year}), nu {now} ({n}/{all}, {this})", en: "{what} {before} ({year}), now {now} ({n}/{all}, {this})"}
inquiries.results.finding-alone: {fi: "{what} {now} ({n}/{all}, {this})", sv: "{what} {now} ({n}/{all}, {this})", en: "{what} {now} ({n}/{all}, {this})"}
inquiries.results.lead: {fi: "Kysely lähetettiin {all} organisaatiolle. Niistä {n} vastasi {day} mennessä, ja {named} näytetään nimellä.", sv: "{n} av {all} organisationer svarade senast {day}. Av dem visas {named} med namn.", en: "{n} of {all} organisations answered by {day}. Of them {named} are shown by name."}
inquiries.results.how: {fi: "Luvut ovat organisaatioiden osuuksia kysymykseen vastanneista. Luokan luvuissa ovat mukana nimellä näytettävät, ja niitä on aina vähintään {n}.", sv: "Siffrorna är organisationernas andelar av dem som besvarat frågan. I siffrorna för en klass ingår de som visas med namn, alltid minst {n}.", en: "The figures are shares of the organisations that answered the question. The figures of a class hold those shown by name, always at least {n}."}
inquiries.results.grouping: {fi: "Ryhmittely", sv: "Gruppering", en: "Grouping"}
inquiries.results.most: {fi: "Yleisin vastaus on {what} ({n}/{all} organisaatiota).", sv: "Det vanligaste svaret är {what}: {n} av {all} organisationer.", en: "The most common answer is {what}: {n} of {all} organisations."}
inquiries.results.most-two: {fi: "Yleisimmät vastaukset ovat {what} (kumpikin {n}/{all} organisaatiolla).", sv: "De vanligaste svaren är {what}: {n} av {all} organisationer var.", en: "The most common answers are {what}: {n} of {all} organisations each."}
inquiries.results.even: {fi: "Vastaukset jakautuvat tasan, mikään ei erotu. Vastanneita on {n}.", sv: "Svaren fördelar sig jämnt, inget sticker ut. {n} har svarat.", en: "The answers spread evenly, none stands out. {n} answered."}
inquiries.results.nobody: {fi: "Tähän ei ole julkaistavia vastauksia.", sv: "Här finns inga svar att publicera.", en: "There are no answers to publish here."}
inquiries.results.left-out: {fi: "Vain summiin vastanneita on tässä liian vähän, joten heidän vastauksensa eivät ole mukana.", sv: "De som bara ingår i summor är för få här, så deras svar är inte med.", en: "Those who are only in sums are too few here, so their answers are not included."}
inquiries.results.who: {fi: "Kuka vastasi mitä ({n})", sv: "Vem svarade vad ({n})", en: "Who answered what ({n})"}
inquiries.results.notes: {fi: "Organisaatioiden huomautukset", sv: "Organisationernas anmärkningar", en: "Notes of the organisations"}
inquiries.results.hash: {fi: "Jäädytettyjen tulosten tarkiste (SHA-256):", sv: "De frysta resultatens kontrollsumma (SHA-256):", en: "Checksum of the frozen results (SHA-256):"}
inquiries.sheet.shares: {fi: "Osuudet", sv: "Andelar", en: "Shares"}
inquiries.sheet.links: {fi: "Linkit", sv: "Länkar", en: "Links"}
inquiries.sheet.answers: {fi: "Vastaukset nimellä", sv: "Svar med namn", en: "Answers by name"}
inquiries.hint.number: {fi: "Kirjoita luku {least}–{most}. Tuloksissa vastaukset kootaan luokkiin {bins}.", sv: "Skriv ett tal {least}–{most}. I resultaten samlas svaren i klasserna {bins}.", en: "Write a number {least}–{most}. In the results the answers are gathered into classes {bins}."}
inquiries.hint.text: {fi: "Enintään 10 000 merkkiä. Teksti julkaistaan vain, jos vastauksenne näytetään nimellä.", sv: "Högst 10 000 tecken. Texten publiceras bara om ert svar visas med namn.", en: "At most 10,000 characters. The text is published only if your answer is shown by name."}

"""#),
        EmbeddedFile("texts/instruments.yaml", #"""
# Questionnaires: the shipped ones and an organisation's own, made in the browser.
instruments.title: {fi: "Kyselypohjat", sv: "Enkätmallar", en: "Questionnaires"}
instruments.lead: {fi: "Kysy valmiilla pohjalla, kopioi se omaksesi tai tee uusi. Julkaistua versiota ei muuteta: muutos on uusi versio, jotta tulokset pysyvät vertailtavina.", sv: "Fråga med en färdig mall, kopiera den till din egen eller gör en ny. En publicerad version ändras inte: en ändring är en ny version, så att resultaten förblir jämförbara.", en: "Ask with a ready questionnaire, copy it as your own or make a new one. A published version is never changed: a change is a new version, so that results stay comparable."}
instruments.own: {fi: "Omat pohjat", sv: "Egna mallar", en: "Your own"}
instruments.own.none: {fi: "Omia pohjia ei vielä ole. Kopioi valmis pohja tai aloita tyhjästä.", sv: "Det finns inga egna mallar ännu. Kopiera en färdig mall eller börja från början.", en: "There are none of your own yet. Copy a ready one or begin with an empty one."}
instruments.shipped: {fi: "Valmiit pohjat", sv: "Färdiga mallar", en: "Ready ones"}
instruments.begin-empty.what: {fi: "Ihmiset vastaavat aina nimettömästi, organisaatiot omalla nimellään. Valintaa ei voi vaihtaa myöhemmin.", sv: "Människor svarar alltid anonymt, organisationer i eget namn. Valet kan inte ändras senare.", en: "People always answer anonymously, organisations by name. The choice cannot be changed later."}
instruments.begin-empty.people: {fi: "Aloita tyhjä, ihmiset vastaavat", sv: "Börja på en tom, människor svarar", en: "Begin an empty one, people answer"}
instruments.begin-empty.organisations: {fi: "Aloita tyhjä, organisaatiot vastaavat", sv: "Börja på en tom, organisationer svarar", en: "Begin an empty one, organisations answer"}
instruments.copy: {fi: "Kopioi omaksi", sv: "Kopiera till egen", en: "Copy as your own"}
instruments.next-version: {fi: "Tee seuraava versio", sv: "Gör följande version", en: "Make the next version"}
instruments.draft: {fi: "luonnos", sv: "utkast", en: "draft"}
instruments.published: {fi: "julkaistu", sv: "publicerad", en: "published"}
instruments.about: {fi: "{n} {n?kohta|kohtaa}, versio {version}", sv: "{n} {n?punkt|punkter}, version {version}", en: "{n} {n?item|items}, version {version}"}
instruments.about.published: {fi: "julkaistu {day}", sv: "publicerad {day}", en: "published {day}"}
instruments.about.copy: {fi: "kopio: {name}, versio {version}", sv: "kopia: {name}, version {version}", en: "copy of {name}, version {version}"}
instruments.choice.shipped: {fi: "{name} ({n} {n?kohta|kohtaa}, versio {version}, valmis)", sv: "{name} ({n} {n?punkt|punkter}, version {version}, färdig)", en: "{name} ({n} {n?item|items}, version {version}, ready)"}
instruments.choice.own: {fi: "{name} ({n} {n?kohta|kohtaa}, versio {version}, oma)", sv: "{name} ({n} {n?punkt|punkter}, version {version}, egen)", en: "{name} ({n} {n?item|items}, version {version}, your own)"}
instruments.by-organisations: {fi: "Tähän vastaa organisaatio, ei yksittäinen ihminen.", sv: "Den här besvaras av en organisation, inte av en enskild person.", en: "An organisation answers this, not a single person."}
instruments.new-name: {fi: "Oma kysely", sv: "Egen enkät", en: "Our own survey"}
instruments.new-section: {fi: "Kysymykset", sv: "Frågor", en: "Questions"}
instruments.new-instruction: {fi: "Vastaa oman kokemuksesi mukaan.", sv: "Svara enligt din egen erfarenhet.", en: "Answer from your own experience."}
instruments.list-link: {fi: "Kyselypohjat: valmiit ja omat", sv: "Enkätmallar: färdiga och egna", en: "Questionnaires: ready ones and your own"}
instruments.draft-what: {fi: "Tämä on luonnos. Sillä voi kysyä, kun se on julkaistu.", sv: "Det här är ett utkast. Det kan användas när det har publicerats.", en: "This is a draft. It can be asked once it is published."}
instruments.published-what: {fi: "Tämä versio on julkaistu, eikä sitä voi muuttaa.", sv: "Den här versionen är publicerad och kan inte ändras.", en: "This version is published and cannot be changed."}
instruments.preview-as: {fi: "Katso lomake, jonka saa:", sv: "Se formuläret som ges till:", en: "See the form as given to:"}
instruments.preview: {fi: "Esikatselu: {group}", sv: "Förhandsvisning: {group}", en: "Preview: {group}"}
instruments.preview-what: {fi: "Näin vastaaja näkee kysymykset. Mitään ei tallennu.", sv: "Så här ser den som svarar frågorna. Inget sparas.", en: "This is how a respondent sees the questions. Nothing is stored."}
instruments.back: {fi: "Takaisin kyselypohjaan", sv: "Tillbaka till enkätmallen", en: "Back to the questionnaire"}
instruments.overtaken: {fi: "Joku muu muutti pohjaa sillä välin. Avaa kohta uudelleen toisessa välilehdessä, vertaa ja tallenna sitten siellä. Kirjoittamasi on alla.", sv: "Någon annan ändrade mallen under tiden. Öppna punkten på nytt i en annan flik, jämför och spara där. Det du skrev finns nedan.", en: "Somebody else changed the questionnaire meanwhile. Open the item again in another tab, compare and save there. What you wrote is below."}
instruments.open.title: {fi: "Vielä ennen julkaisua", sv: "Ännu före publiceringen", en: "Before it can be published"}
instruments.open.name-placeholder: {fi: "Anna kyselylle oma nimi kohdassa Nimi ja ohje. ”{name}” on vain alkunimi.", sv: "Ge enkäten ett eget namn under Namn och anvisning. ”{name}” är bara ett namn att börja med.", en: "Give the survey a name of its own under Name and instruction. “{name}” is only a name to begin with."}
instruments.open.name-taken: {fi: "Toisellakin kyselypohjalla on nimi ”{name}”. Muuta tämän nimi kohdassa Nimi ja ohje, niin pohjat erottaa toisistaan.", sv: "En annan enkätmall heter också ”{name}”. Ändra den här mallens namn under Namn och anvisning, så går de att skilja åt.", en: "Another questionnaire is called “{name}” too. Change the name of this one under Name and instruction, so that they can be told apart."}
instruments.open.language: {fi: "{language}: {n} {n?teksti puuttuu|tekstiä puuttuu}.", sv: "{language}: {n} {n?text saknas|texter saknas}.", en: "{language}: {n} {n?text is|texts are} missing."}
instruments.open.missing: {fi: "Täydennä: {where}.", sv: "Komplettera: {where}.", en: "Complete: {where}."}
instruments.open.ask-if: {fi: "{where}: ehto viittaa kohtaan, jonka pitää olla aiemmin ja jossa valitaan vaihtoehdoista.", sv: "{where}: villkoret hänvisar till en punkt som ska stå tidigare och ha alternativ att välja.", en: "{where}: the condition names an item that must stand before and hold options to choose from."}
instruments.open.ask-if-gone: {fi: "{where}: ehto viittaa kysymykseen, joka on poistettu. Avaa kohta ja valitse ehto uudelleen tai poista se.", sv: "{where}: villkoret hänvisar till en fråga som har tagits bort. Öppna punkten och välj villkoret på nytt eller ta bort det.", en: "{where}: the condition names a question that was removed. Open the item and choose the condition anew or remove it."}
instruments.open.no-such: {fi: "{where}: viittaa johonkin, mitä pohjassa ei enää ole.", sv: "{where}: hänvisar till något som inte längre finns i mallen.", en: "{where}: names something that the questionnaire does not have any more."}
instruments.open.many: {fi: "Pohjassa on liikaa kohtia tai vaihtoehtoja.", sv: "Mallen har för många punkter eller alternativ.", en: "The questionnaire has too many items or options."}
instruments.open.other: {fi: "Tarkista: {where}.", sv: "Kontrollera: {where}.", en: "Check: {where}."}
instruments.add: {fi: "Lisää kohta:", sv: "Lägg till en punkt:", en: "Add an item:"}
instruments.kind.statement: {fi: "väittämä", sv: "påstående", en: "statement"}
instruments.kind.single: {fi: "yksi vaihtoehto", sv: "ett alternativ", en: "single choice"}
instruments.kind.multiple: {fi: "monta vaihtoehtoa", sv: "flera alternativ", en: "multiple choice"}
instruments.kind.ranking: {fi: "järjestys", sv: "rangordning", en: "ranking"}
instruments.kind.number: {fi: "luku", sv: "tal", en: "number"}
instruments.kind.text: {fi: "oma teksti", sv: "egen text", en: "free text"}
instruments.edit: {fi: "Muokkaa", sv: "Redigera", en: "Edit"}
instruments.up: {fi: "Ylös", sv: "Upp", en: "Up"}
instruments.down: {fi: "Alas", sv: "Ner", en: "Down"}
instruments.remove: {fi: "Poista", sv: "Ta bort", en: "Remove"}
instruments.remove.what: {fi: "Kohta poistuu heti, eikä poistoa voi perua.", sv: "Punkten tas bort genast och det kan inte ångras.", en: "The item goes at once, and this cannot be undone."}
instruments.remove.after: {fi: "Tämän vastauksen mukaan kysytään {items}. Niiden ehto pitää valita uudelleen ennen julkaisua.", sv: "Enligt svaret på den här frågas {items}. Deras villkor ska väljas på nytt före publiceringen.", en: "Asked after the answer to this one: {items}. Their condition must be chosen anew before publishing."}
instruments.remove.series: {fi: "Julkaistu sarja ”{name}” päättyy tässä kyselypohjassa.", sv: "Den publicerade serien ”{name}” tar slut i den här enkätmallen.", en: "The published series “{name}” ends in this questionnaire."}
instruments.remove.do: {fi: "Poista kohta", sv: "Ta bort punkten", en: "Remove the item"}
instruments.after: {fi: "kysytään vastauksen mukaan: {item}", sv: "frågas enligt svaret på: {item}", en: "asked after the answer to: {item}"}
instruments.after-gone: {fi: "poistettu kysymys", sv: "en borttagen fråga", en: "a question that was removed"}
instruments.section.add: {fi: "Lisää osa", sv: "Lägg till en del", en: "Add a part"}
instruments.section.name: {fi: "Osan otsikko", sv: "Delens rubrik", en: "Heading of the part"}
instruments.section.remove: {fi: "Poista tyhjä osa", sv: "Ta bort den tomma delen", en: "Remove the empty part"}
instruments.details: {fi: "Nimi ja ohje", sv: "Namn och anvisning", en: "Name and instruction"}
instruments.field.name: {fi: "Nimi", sv: "Namn", en: "Name"}
instruments.field.instruction: {fi: "Ohje kaikille vastaajille", sv: "Anvisning till alla som svarar", en: "Instruction for all respondents"}
instruments.item.new: {fi: "Uusi kohta: {kind}", sv: "Ny punkt: {kind}", en: "New item: {kind}"}
instruments.item.edit: {fi: "Muokkaa kohtaa: {kind}", sv: "Redigera punkten: {kind}", en: "Edit the item: {kind}"}
instruments.item.save: {fi: "Tallenna", sv: "Spara", en: "Save"}
instruments.field.text: {fi: "Kysymys", sv: "Fråga", en: "Question"}
instruments.field.help: {fi: "Apuvihje", sv: "Hjälptext", en: "Help"}
instruments.field.help-hint: {fi: "Rivi kysymyksen alle. Voi jättää tyhjäksi.", sv: "En rad under frågan. Kan lämnas tom.", en: "A line under the question. May be left empty."}
instruments.field.section: {fi: "Osa", sv: "Del", en: "Part"}
instruments.field.theme: {fi: "Teema", sv: "Tema", en: "Theme"}
instruments.field.theme.choose: {fi: "Valitse teema", sv: "Välj tema", en: "Choose a theme"}
instruments.field.long: {fi: "Monta riviä", sv: "Flera rader", en: "Several lines"}
instruments.field.options: {fi: "Vaihtoehdot, yksi riville", sv: "Alternativ, ett per rad", en: "Options, one a line"}
instruments.field.options-hint: {fi: "Samassa järjestyksessä kaikilla kielillä. Uusi vaihtoehto kannattaa lisätä loppuun.", sv: "I samma ordning på alla språk. Lägg helst till ett nytt alternativ sist.", en: "In the same order in all languages. A new option is best added last."}
instruments.field.dont-know: {fi: "Myös ”en osaa sanoa”", sv: "Också ”kan inte säga”", en: "Also “don't know”"}
instruments.field.alone: {fi: "Viimeinen vaihtoehto valitaan yksin (”ei mikään näistä”)", sv: "Det sista alternativet väljs ensamt (”inget av dessa”)", en: "The last option is chosen alone (“none of these”)"}
instruments.field.most: {fi: "Montako saa valita", sv: "Hur många får väljas", en: "How many may be chosen"}
instruments.field.places: {fi: "Montako sijaa annetaan", sv: "Hur många platser ges", en: "How many places are given"}
instruments.field.starts: {fi: "Luokkien alut", sv: "Klassernas början", en: "Where classes begin"}
instruments.field.starts-hint: {fi: "Pienimmästä suurimpaan, pilkulla erotettuna: 0, 1, 4, 11. Luvusta tallennetaan vain luokka.", sv: "Från minsta till största, åtskilda med komma: 0, 1, 4, 11. Av talet sparas bara klassen.", en: "From least to greatest, parted by commas: 0, 1, 4, 11. Only the class of a number is stored."}
instruments.field.greatest: {fi: "Suurin luku, joka käy", sv: "Det största tal som duger", en: "The greatest number that is taken"}
instruments.field.unit: {fi: "Yksikkö", sv: "Enhet", en: "Unit"}
instruments.field.unit-hint: {fi: "Esimerkiksi ”tuntia viikossa”. Voi jättää tyhjäksi.", sv: "Till exempel ”timmar i veckan”. Kan lämnas tom.", en: "Such as “hours a week”. May be left empty."}
instruments.field.groups: {fi: "Keneltä kysytään", sv: "Vem som tillfrågas", en: "Who is asked"}
instruments.field.groups-hint: {fi: "Jos kohta kysytään vain tietyn vastauksen jälkeen, se kysytään samoilta kuin edeltävä kohta.", sv: "Om punkten frågas bara efter ett visst svar, ställs den till samma grupper som den tidigare punkten.", en: "An item asked after a certain answer is asked of the same groups as the item before."}
instruments.field.required: {fi: "tähän on vastattava", sv: "ett svar krävs", en: "must be answered"}
instruments.field.ask-if: {fi: "Kysytään vain tietyn vastauksen jälkeen", sv: "Frågas bara efter ett visst svar", en: "Asked only after a certain answer"}
instruments.field.ask-if-gone: {fi: "Tämä kysyttiin vain tietyn vastauksen jälkeen, mutta se kysymys on poistettu. Jos et valitse uutta ehtoa, tämä kysytään kaikilta valituilta ryhmiltä.", sv: "Den här frågades bara efter ett visst svar, men den frågan har tagits bort. Om du inte väljer ett nytt villkor ställs den här till alla valda grupper.", en: "This was asked only after a certain answer, but that question was removed. With no new condition chosen it is asked of all groups that are chosen."}
instruments.field.ask-if-legend: {fi: "Kysytään, jos aiempi vastaus on jokin näistä", sv: "Frågas om det tidigare svaret är något av dessa", en: "Asked if the earlier answer is one of these"}
instruments.field.ask-if-hint: {fi: "Valitse vastauksia vain yhdestä kohdasta. Jos et valitse mitään, kohta kysytään kaikilta.", sv: "Välj svar från bara en punkt. Om du inte väljer något ställs punkten till alla.", en: "Choose answers of one item only. With none chosen everybody is asked."}
instruments.field.more: {fi: "Sanamuoto ryhmittäin ja lyhyt kysely", sv: "Formulering per grupp och kort enkät", en: "Wording by group and the short survey"}
instruments.field.wording: {fi: "Eri sanamuoto: {group}", sv: "Annan formulering: {group}", en: "Other wording: {group}"}
instruments.field.pulse: {fi: "Mukana lyhyessä kyselyssä", sv: "Med i den korta enkäten", en: "In the short survey"}
instruments.field.pulse-hint: {fi: "Lyhyt kysely toistetaan pitkien välissä.", sv: "Den korta enkäten upprepas mellan de långa.", en: "The short survey is repeated between long ones."}
instruments.field.concordance: {fi: "Edelliseen versioon verrattuna", sv: "Jämfört med förra versionen", en: "Compared with the version before"}
instruments.field.copy-concordance: {fi: "Alkuperäiseen kyselypohjaan verrattuna", sv: "Jämfört med den ursprungliga mallen", en: "Compared with the questionnaire it was copied from"}
instruments.concordance.none: {fi: "ei sanottu", sv: "inte angivet", en: "not said"}
instruments.concordance.same: {fi: "sama kysymys", sv: "samma fråga", en: "the same question"}
instruments.concordance.reworded: {fi: "sama asia uusin sanoin", sv: "samma sak med nya ord", en: "the same in other words"}
instruments.concordance.replaced: {fi: "uusi kysymys tilalla", sv: "en ny fråga i stället", en: "another question in its place"}
instruments.field.concordance-hint: {fi: "Tulokset jatkuvat samana sarjana vain, kun sanat ovat samat. Uusien sanojen kohdalle piirretään katko.", sv: "Resultaten fortsätter som samma serie bara när orden är desamma. Där orden är nya ritas ett brott.", en: "Results go on as one series only while the words are the same. Where they are new, a break is drawn."}
instruments.concordance.before: {fi: "Versiossa {version} kysyttiin:", sv: "Version {version} frågade:", en: "Version {version} asked:"}
instruments.concordance.origin: {fi: "Alkuperäisessä kysyttiin:", sv: "Den ursprungliga frågade:", en: "The original asked:"}
instruments.problem.concordance: {fi: "Sanat muuttuivat edellisestä versiosta. Valitse, kysyykö kohta samaa uusin sanoin vai onko se uusi kysymys. Samaksi sen voi jättää vain, kun korjaat kirjoitusvirheen.", sv: "Orden är andra än i förra versionen. Välj om punkten frågar samma sak med nya ord eller är en ny fråga. Samma kan den vara bara när du rättar ett skrivfel.", en: "The words differ from the version before. Choose whether the item asks the same in other words or is another question. It can stay the same only when you mend a slip of spelling."}
instruments.problem.copy-concordance: {fi: "Sanat muuttuivat alkuperäisestä kyselypohjasta. Valitse, kysyykö kohta samaa uusin sanoin vai onko se uusi kysymys. Samaksi sen voi jättää vain, kun korjaat kirjoitusvirheen.", sv: "Orden är andra än i den ursprungliga mallen. Välj om punkten frågar samma sak med nya ord eller är en ny fråga. Samma kan den vara bara när du rättar ett skrivfel.", en: "The words differ from the questionnaire this was copied from. Choose whether the item asks the same in other words or is another question. It can stay the same only when you mend a slip of spelling."}
instruments.open.concordance: {fi: "{item}: sanat muuttuivat. Valitse, onko kysymys sama uusin sanoin vai uusi.", sv: "{item}: orden är nya. Välj om frågan är densamma med nya ord eller en ny.", en: "{item}: the words changed. Choose whether it asks the same in other words or is another question."}
instruments.changes: {fi: "Muuttuneet kohdat versioon {version} verrattuna", sv: "Punkter som är ändrade sedan version {version}", en: "Items that changed since version {version}"}
instruments.changes.copy: {fi: "Muuttuneet kohdat alkuperäiseen verrattuna", sv: "Punkter som är ändrade sedan den ursprungliga", en: "Items that differ from the original"}
instruments.changes.item: {fi: "Kohta", sv: "Punkt", en: "Item"}
instruments.changes.before: {fi: "Versio {version}", sv: "Version {version}", en: "Version {version}"}
instruments.changes.origin: {fi: "Alkuperäinen", sv: "Ursprunglig", en: "Original"}
instruments.changes.now: {fi: "Nyt", sv: "Nu", en: "Now"}
instruments.changes.kind: {fi: "Tulokset", sv: "Resultaten", en: "Results"}
instruments.changes.open: {fi: "valitsematta", sv: "inte valt", en: "not chosen"}
instruments.field.group-instruction: {fi: "Ohje ryhmälle {group}", sv: "Anvisning till gruppen {group}", en: "Instruction for the group {group}"}
instruments.problem.text: {fi: "Kirjoita kysymys.", sv: "Skriv frågan.", en: "Write the question."}
instruments.problem.long: {fi: "Teksti on liian pitkä: enintään 1 000 merkkiä.", sv: "Texten är för lång: högst 1 000 tecken.", en: "The text is too long: at most 1,000 characters."}
instruments.problem.ask-if: {fi: "Valitse vastauksia vain yhdestä kohdasta.", sv: "Välj svar från bara en punkt.", en: "Choose answers of one item only."}
instruments.problem.groups: {fi: "Valitse ainakin yksi ryhmä.", sv: "Välj minst en grupp.", en: "Choose at least one group."}
instruments.problem.theme: {fi: "Valitse, mihin teemaan väittämä kuuluu.", sv: "Välj vilket tema påståendet hör till.", en: "Choose which theme the statement belongs to."}
instruments.problem.options: {fi: "Kirjoita 2–40 vaihtoehtoa, kukin omalle rivilleen.", sv: "Skriv 2–40 alternativ, vart och ett på sin egen rad.", en: "Write 2–40 options, each on a line of its own."}
instruments.problem.most: {fi: "Anna luku väliltä {least}–{n}.", sv: "Ange ett tal mellan {least} och {n}.", en: "Give a number from {least} to {n}."}
instruments.problem.starts: {fi: "Kirjoita vähintään kaksi kokonaislukua pienimmästä suurimpaan, pilkulla erotettuna.", sv: "Skriv minst två heltal från minsta till största, åtskilda med komma.", en: "Write two or more whole numbers from least to greatest, parted by commas."}
instruments.problem.greatest: {fi: "Kirjoita kokonaisluku, joka on vähintään viimeisen luokan alku.", sv: "Skriv ett heltal som är minst den sista klassens början.", en: "Write a whole number not less than the beginning of the last class."}
instruments.publish.title: {fi: "Julkaise versio", sv: "Publicera versionen", en: "Publish the version"}
instruments.publish.what: {fi: "Julkaistu versio lukitaan sellaisena kuin se nyt on. Sen jälkeen sillä voi avata kyselyn.", sv: "Den publicerade versionen låses precis som den är nu. Sedan kan en enkät öppnas med den.", en: "A published version is frozen as it stands. After that a survey can be opened with it."}
instruments.publish: {fi: "Julkaise", sv: "Publicera", en: "Publish"}
instruments.series.title: {fi: "Julkaistut sarjat", sv: "Publicerade serier", en: "Published series"}
instruments.series.item: {fi: "Tähän liittyy julkaistu sarja ”{name}”: {figures}.", sv: "Till den här hör den publicerade serien ”{name}”: {figures}.", en: "A published series belongs to this: “{name}”, {figures}."}
instruments.series.rule: {fi: "Samoin sanoin tulokset jatkavat sarjaa. Uusin sanoin sarja jatkuu katkon jälkeen. Sarja päättyy, jos kysymys on uusi tai sarjassa kerrottu vastausvaihtoehto poistuu.", sv: "Med samma ord fortsätter resultaten serien. Med nya ord fortsätter serien efter ett brott. Serien tar slut om frågan är ny eller om ett svarsalternativ som serien gäller tas bort.", en: "In the same words results continue the series. In other words the series goes on after a break. It ends if the question is another one, or if an answer that the series tells of is removed."}
instruments.series.row: {fi: "Jatkaa julkaistua sarjaa ”{name}”.", sv: "Fortsätter den publicerade serien ”{name}”.", en: "Continues the published series “{name}”."}
instruments.series.row-break: {fi: "Jatkaa julkaistua sarjaa ”{name}” katkon jälkeen: sanat ovat uudet.", sv: "Fortsätter den publicerade serien ”{name}” efter ett brott: orden är nya.", en: "Continues the published series “{name}” after a break: the words are new."}
instruments.series.goes-on: {fi: "{name} jatkuu: {figures}.", sv: "{name} fortsätter: {figures}.", en: "{name} goes on: {figures}."}
instruments.series.goes-on-break: {fi: "{name} jatkuu katkon jälkeen, koska sanat ovat uudet: {figures}.", sv: "{name} fortsätter efter ett brott, eftersom orden är nya: {figures}.", en: "{name} goes on after a break, as the words are new: {figures}."}
instruments.series.ended: {fi: "päättyy", sv: "tar slut", en: "ends"}
instruments.series.ends: {fi: "{name}: {figures}. Mikään kysymys ei enää jatka tätä sarjaa.", sv: "{name}: {figures}. Ingen fråga fortsätter längre den här serien.", en: "{name}: {figures}. No question continues this series any more."}
instruments.remove-draft: {fi: "Poista luonnos", sv: "Radera utkastet", en: "Remove the draft"}
instruments.remove-draft.what: {fi: "Luonnos häviää kaikkine kohtineen, eikä poistoa voi perua.", sv: "Utkastet försvinner med alla sina punkter och det kan inte ångras.", en: "The draft goes with all its items, and this cannot be undone."}
instruments.remove-draft.do: {fi: "Poista luonnos pysyvästi", sv: "Radera utkastet för gott", en: "Remove the draft for good"}
instruments.problem.languages: {fi: "Kyselypohjasta puuttuu tekstejä kielellä {language}. Täydennä ne ennen avaamista.", sv: "I enkätmallen saknas texter på {language}. Komplettera dem före öppnandet.", en: "The questionnaire lacks texts in {language}. Add them before opening."}
# Questionnaires out to other tools and in from them.
instruments.other-languages: {fi: "Organisaation omilla kielillä teksti tarvitaan ennen julkaisua, muilla sen voi jättää pois: silloin kysymys näkyy organisaation kielellä. Tarkista nämä aina, kun muutat tekstiä.", sv: "På organisationens egna språk behövs texten före publiceringen. På andra språk kan den lämnas bort: då visas frågan på organisationens språk. Kontrollera de här alltid när du ändrar texten.", en: "In the organisation’s own languages the text is needed before publishing. In others it may be left out: the question is then shown in the organisation’s language. Check these whenever you change the text."}
instruments.untouched: {fi: "Kohta {item} tallennettiin, mutta teksti jäi ennalleen: {languages}. Tarkista, että se kysyy samaa kuin uusi teksti.", sv: "Punkt {item} sparades, men texten är oförändrad: {languages}. Kontrollera att den frågar samma sak som den nya texten.", en: "Item {item} was saved, but the text stayed as it was: {languages}. Check that it asks the same as the new text."}
instruments.untouched.tag: {fi: "ennallaan: {languages}", sv: "oförändrat: {languages}", en: "as it was: {languages}"}
instruments.untouched.check: {fi: "Muun kielinen teksti muuttui. Tarkista, että nämä kysyvät samaa.", sv: "Texten på ett annat språk har ändrats. Kontrollera att de frågar samma sak.", en: "The text in another language changed. Check that they ask the same."}
instruments.untouched.fi: {fi: "suomeksi", sv: "på finska", en: "in Finnish"}
instruments.untouched.sv: {fi: "ruotsiksi", sv: "på svenska", en: "in Swedish"}
instruments.untouched.en: {fi: "englanniksi", sv: "på engelska", en: "in English"}
instruments.untouched.look: {fi: "Avaa kohta", sv: "Öppna punkten", en: "Open the item"}
instruments.untouched.down: {fi: "Siirry kohtaan tällä sivulla", sv: "Gå till punkten på sidan", en: "Go to the item on this page"}
instruments.lime.group: {fi: "Mihin ryhmään kuulut?", sv: "Vilken grupp hör du till?", en: "Which group do you belong to?"}
instruments.lime.statements: {fi: "Mitä mieltä olet?", sv: "Vad anser du?", en: "What do you think?"}
instruments.yes: {fi: "kyllä", sv: "ja", en: "yes"}
instruments.table: {fi: "Kysely", sv: "Enkät", en: "Questionnaire"}
instruments.column.code: {fi: "Koodi", sv: "Kod", en: "Code"}
instruments.column.kind: {fi: "Laji", sv: "Slag", en: "Kind"}
instruments.column.text: {fi: "Teksti", sv: "Text", en: "Text"}
instruments.column.help: {fi: "Apuvihje", sv: "Hjälptext", en: "Help"}
instruments.column.theme: {fi: "Teema", sv: "Tema", en: "Theme"}
instruments.column.required: {fi: "Pakollinen", sv: "Obligatorisk", en: "Required"}
instruments.column.most: {fi: "Enintään", sv: "Högst", en: "At most"}
instruments.column.groups: {fi: "Ryhmät", sv: "Grupper", en: "Groups"}
instruments.column.ask-if: {fi: "Jos vastaus on", sv: "Om svaret är", en: "If the answer is"}
instruments.row.name: {fi: "nimi", sv: "namn", en: "name"}
instruments.row.source: {fi: "lähde", sv: "källa", en: "source"}
instruments.row.answered-by: {fi: "vastaajat", sv: "svarande", en: "answered by"}
instruments.row.group: {fi: "ryhmä", sv: "grupp", en: "group"}
instruments.row.instruction: {fi: "ohje", sv: "anvisning", en: "instruction"}
instruments.row.scale: {fi: "asteikko", sv: "skala", en: "scale"}
instruments.row.section: {fi: "osa", sv: "del", en: "part"}
instruments.row.statement: {fi: "väittämä", sv: "påstående", en: "statement"}
instruments.row.single: {fi: "yksi vaihtoehto", sv: "ett alternativ", en: "single choice"}
instruments.row.multiple: {fi: "monta vaihtoehtoa", sv: "flera alternativ", en: "multiple choice"}
instruments.row.ranking: {fi: "järjestys", sv: "rangordning", en: "ranking"}
instruments.row.number: {fi: "luku", sv: "tal", en: "number"}
instruments.row.text: {fi: "lyhyt teksti", sv: "kort text", en: "short text"}
instruments.row.long-text: {fi: "pitkä teksti", sv: "lång text", en: "long text"}
instruments.row.option: {fi: "vaihtoehto", sv: "alternativ", en: "option"}
instruments.row.alone: {fi: "vaihtoehto yksin", sv: "ensamt alternativ", en: "option alone"}
instruments.row.bin: {fi: "luokka", sv: "klass", en: "class"}
instruments.row.dont-know: {fi: "en osaa sanoa", sv: "kan inte säga", en: "don't know"}
instruments.out.title: {fi: "Vie toiseen ohjelmaan", sv: "Ta ut till ett annat program", en: "Take it to another tool"}
instruments.out.what: {fi: "Voit kysyä saman myös omalla kyselytyökalullanne ja tuoda vastaukset tänne. Kun kysely on jo avattu, vie se kyselyn sivulta kohdasta Vastaukset toisesta ohjelmasta: silloin tiedosto kysyy juuri sen ryhmiä ja toimialoja. Tämän sivun tiedosto kysyy vain kyselypohjan yleisiä ryhmiä.", sv: "Du kan fråga samma sak med ert eget enkätverktyg och hämta in svaren hit. När enkäten redan är öppen, ta ut den på enkätens sida under Svar från ett annat program: då frågar filen efter just dess grupper och sektorer. Filen på den här sidan frågar bara efter enkätmallens allmänna grupper.", en: "You can ask the same with your own survey tool and bring the answers here. Once the survey is open, take it out on its own page under Answers from another tool: that file asks for its very groups and sectors. The file on this page asks for the questionnaire’s general groups only."}
instruments.out.lss: {fi: "LimeSurvey (.lss)", sv: "LimeSurvey (.lss)", en: "LimeSurvey (.lss)"}
instruments.out.txt: {fi: "LimeSurvey (.txt)", sv: "LimeSurvey (.txt)", en: "LimeSurvey (.txt)"}
instruments.out.xlsx: {fi: "Excel (Webropol ja Forms)", sv: "Excel (Webropol och Forms)", en: "Excel (Webropol and Forms)"}
instruments.out.csv: {fi: "CSV", sv: "CSV", en: "CSV"}
instruments.import.title: {fi: "Tuo kysely tiedostosta", sv: "Hämta in en enkät från en fil", en: "Bring a questionnaire in from a file"}
instruments.import.lead: {fi: "Tuo LimeSurveyn kysely tai kyselytaulukko. Siitä tulee luonnos, jota voit muokata ennen julkaisua.", sv: "Hämta in en enkät från LimeSurvey eller en enkättabell. Den blir ett utkast som du kan redigera före publiceringen.", en: "Bring in a LimeSurvey questionnaire or a questionnaire table. It becomes a draft that you can edit before it is published."}
instruments.import.hint: {fi: "LimeSurvey (.lss tai .txt), Excel tai CSV, enintään {limit} Mt. Ensin näet, mitä siitä tulee.", sv: "LimeSurvey (.lss eller .txt), Excel eller CSV, högst {limit} MB. Först ser du vad det blir.", en: "LimeSurvey (.lss or .txt), Excel or CSV, at most {limit} MB. You first see what becomes of it."}
instruments.import.show: {fi: "Näytä, mitä siitä tulee", sv: "Visa vad det blir", en: "Show what becomes of it"}
instruments.import.unknown: {fi: "Tästä tiedostosta ei löydy kyselyä. Taulukossa pitää olla sarakkeet Laji ja Teksti.", sv: "Ingen enkät hittades i filen. Tabellen ska ha kolumnerna Slag och Text.", en: "No questionnaire was found in this file. A table needs the columns Kind and Text."}
instruments.import.nothing: {fi: "Tiedostossa ei ole yhtään kysymystä, jonka voi ottaa.", sv: "Filen har ingen fråga som kan tas med.", en: "The file holds no question that can be taken."}
instruments.report.title: {fi: "Tällainen kysely siitä tulee", sv: "Så här blir enkäten", en: "This is what becomes of it"}
instruments.report.taken: {fi: "{n} {n?kohta|kohtaa}, {parts} {parts?osa|osaa}.", sv: "{n} {n?punkt|punkter}, {parts} {parts?del|delar}.", en: "{n} {n?item|items}, {parts} {parts?part|parts}."}
instruments.report.nothing-kept: {fi: "Mitään ei ole vielä tallennettu.", sv: "Inget har sparats ännu.", en: "Nothing is stored yet."}
instruments.report.all: {fi: "Kaikki tuli mukaan sellaisenaan.", sv: "Allt kom med som det var.", en: "Everything came along as it was."}
instruments.report.all-table: {fi: "Kaikki, mitä taulukossa oli, tuli mukaan.", sv: "Allt som fanns i tabellen kom med.", en: "Everything that the table held came along."}
instruments.report.table: {fi: "Taulukossa ei ole ryhmien omia sanamuotoja, lyhyttä pulssikyselyä, teemojen avointa kysymystä, lukujen yksiköitä eikä sanojen kunta ja kaupunki vaihtelua. Jos kyselypohja on tehty täällä, vie ja tuo se LimeSurvey-tiedostona (.lss): siinä ne säilyvät.", sv: "Tabellen innehåller inte gruppernas egna formuleringar, den korta pulsenkäten, temanas öppna fråga, talens enheter eller växlingen mellan orden kommun och stad. Om enkätmallen är gjord här, ta ut och hämta in den som LimeSurvey-fil (.lss): där finns de kvar.", en: "A table holds no wordings for single groups, no short pulse survey, no open question of themes, no units of numbers and no choice between the words municipality and city. If the questionnaire was made here, take it out and in as a LimeSurvey file (.lss), which keeps them."}
instruments.report.for.people: {fi: "Vastaajat ovat ihmisiä, nimettömästi:", sv: "De som svarar är personer, anonymt:", en: "People answer, anonymously:"}
instruments.report.for.organisations: {fi: "Vastaajat ovat organisaatioita, omalla nimellään:", sv: "De som svarar är organisationer, i eget namn:", en: "Organisations answer, by name:"}
instruments.report.changes: {fi: "Muuttui tai jäi pois: {n}", sv: "Ändrades eller lämnades bort: {n}", en: "Changed or left out: {n}"}
instruments.report.save: {fi: "Tee luonnos", sv: "Gör ett utkast", en: "Make a draft"}
instruments.report.items: {fi: "Kyselyn kohdat", sv: "Enkätens punkter", en: "Items of the questionnaire"}
instruments.note.unknown-type: {fi: "jäi pois: kysymystyyppiä ”{detail}” ei ole täällä.", sv: "lämnades bort: frågetypen ”{detail}” finns inte här.", en: "was left out: there is no question type “{detail}” here."}
instruments.note.language: {fi: "Kieli ”{detail}” jäi pois. Kyselyt ovat suomeksi, ruotsiksi ja englanniksi.", sv: "Språket ”{detail}” lämnades bort. Enkäterna är på finska, svenska och engelska.", en: "The language “{detail}” was left out. Questionnaires are in Finnish, Swedish and English."}
instruments.note.condition: {fi: "kysytään kaikilta: ehtoa ”{detail}” ei voi käyttää täällä.", sv: "ställs till alla: villkoret ”{detail}” kan inte användas här.", en: "is asked of everybody: the condition “{detail}” cannot be used here."}
instruments.note.other: {fi: "jäi ilman vaihtoehdon ”muu” omaa tekstiä. Lisää sille tarvittaessa oma kohta.", sv: "blev utan egen text för ”annat”. Lägg vid behov till en egen punkt för den.", en: "lost the text beside “other”. Add an item of its own for it if needed."}
instruments.note.validation: {fi: "jäi ilman vastauksen tarkistussääntöä ”{detail}”.", sv: "blev utan regeln ”{detail}” som kontrollerar svaret.", en: "lost the rule “{detail}” that checks the answer."}
instruments.note.array: {fi: "oli taulukko. Siitä tuli {detail} erillistä kysymystä.", sv: "var en tabell. Den blev {detail} skilda frågor.", en: "was an array. It became {detail} separate questions."}
instruments.note.as-text: {fi: "oli luku tai päivä. Siitä tuli lyhyt teksti.", sv: "var ett tal eller en dag. Den blev en kort text.", en: "was a number or a date. It became a short text."}
instruments.note.code: {fi: "sai koodin {detail}.", sv: "fick koden {detail}.", en: "got the code {detail}."}
instruments.note.too-many: {fi: "ja siitä eteenpäin: kyselyssä voi olla enintään 200 kohtaa ja 400 vaihtoehtoa.", sv: "och framåt: en enkät kan ha högst 200 punkter och 400 alternativ.", en: "and what follows: a questionnaire holds at most 200 items and 400 options."}
instruments.note.options: {fi: "jäi pois: vaihtoehtoja pitää olla 2–40.", sv: "lämnades bort: det ska finnas 2–40 alternativ.", en: "was left out: it needs 2–40 options."}
instruments.note.groups: {fi: "kysytään kaikilta: ryhmää ”{detail}” ei ole kyselyssä.", sv: "ställs till alla: gruppen ”{detail}” finns inte i enkäten.", en: "is asked of everybody: the questionnaire has no group “{detail}”."}
instruments.note.unmarked: {fi: "Digipolun omat tiedot puuttuvat tiedostosta tai ovat vialliset. Siksi ryhmää kysyvästä kohdasta tuli tavallinen kysymys, eivätkä asteikko, luokat ja tieto siitä, keneltä kysytään, tulleet mukaan.", sv: "Digipolkus egna uppgifter saknas i filen eller är skadade. Därför blev punkten som frågar efter gruppen en vanlig fråga, och skalan, klasserna och uppgiften om vem som tillfrågas kom inte med.", en: "Digipolku's own details are missing from the file or damaged. So the item that asks for the group became an ordinary question, and the scale, the classes and who is asked did not come along."}
instruments.tools.link: {fi: "Näin Digipolku ja oma kyselytyökalu toimivat yhdessä", sv: "Så fungerar Digipolku ihop med ert eget enkätverktyg", en: "How Digipolku works together with your own survey tool"}
instruments.tools.title: {fi: "Digipolku ja oma kyselytyökalu", sv: "Digipolku och ert eget enkätverktyg", en: "Digipolku and your own survey tool"}
instruments.tools.lead: {fi: "Jos vastaajat ovat tottuneet Webropoliin, Microsoft Formsiin tai LimeSurveyhin, kysy siellä ja tuo vastaukset tänne. Tulokset, vertailu ja digipolku syntyvät täällä.", sv: "Om de som svarar är vana vid Webropol, Microsoft Forms eller LimeSurvey kan du fråga där och hämta in svaren hit. Resultaten, jämförelsen och digistigen blir till här.", en: "If people are used to Webropol, Microsoft Forms or LimeSurvey, ask there and bring the answers here. Results, comparison and the path are made here."}
instruments.tools.when: {fi: "Ennen kuin aloitat", sv: "Innan du börjar", en: "Before you begin"}
instruments.tools.when.what: {fi: "Avaa kysely ensin täällä, niin ryhmät ja väittämät ovat valmiina. Vie sitten kysely tiedostona sen omalta sivulta (Vastaukset toisesta ohjelmasta) ja kysy samat kysymykset samoin sanoin. Silloin vastaukset löytävät oikean paikan itsestään.", sv: "Öppna först enkäten här, så finns grupperna och påståendena färdigt. Ta sedan ut enkäten som en fil på dess egen sida (Svar från ett annat program) och ställ samma frågor med samma ord. Då hittar svaren rätt av sig själva.", en: "Open the survey here first, so that groups and statements are ready. Then take the survey out as a file on its own page (Answers from another tool) and ask the same questions in the same words. Answers then find their place by themselves."}
instruments.tools.out: {fi: "Kysely sinne", sv: "Enkäten dit", en: "The questionnaire there"}
instruments.tools.in: {fi: "Vastaukset tänne", sv: "Svaren hit", en: "The answers here"}
instruments.tools.out.webropol: {fi: "Avaa Excel-tiedosto ja kopioi Teksti-sarakkeesta kysymys ja sen vaihtoehdot. Väittämistä saat yhden taulukkokysymyksen: kopioi väittämät riveiksi ja asteikko sarakkeiksi.", sv: "Öppna Excelfilen och kopiera frågan och dess alternativ från kolumnen Text. Av påståendena får du en enda tabellfråga: kopiera påståendena som rader och skalan som kolumner.", en: "Open the Excel file and copy a question and its options from the column Text. Statements make one matrix question: paste them as rows and the scale as columns."}
instruments.tools.out.forms: {fi: "Avaa Excel-tiedosto. Kopioi kysymys otsikoksi ja kaikki sen vaihtoehdot kerralla ensimmäiseen vaihtoehtoon: Forms jakaa ne riveittäin. Väittämille sopii Likert-kysymys.", sv: "Öppna Excelfilen. Kopiera frågan till rubriken och alla alternativ på en gång till det första alternativet: Forms delar dem rad för rad. För påståenden passar en Likertfråga.", en: "Open the Excel file. Copy the question into the title and all its options at once into the first option: Forms parts them by line. A Likert question suits statements."}
instruments.tools.out.limesurvey: {fi: "Lataa .lss-tiedosto ja valitse LimeSurveyssä Luo kysely ja Tuo. Kielet, ryhmät, ehdot ja pakolliset kohdat tulevat mukana. Ryhmää kysytään ensimmäisenä. Ryhmille tehdyt omat sanamuodot eivät näy LimeSurveyssä.", sv: "Ladda ner .lss-filen och välj Skapa enkät och Importera i LimeSurvey. Språk, grupper, villkor och obligatoriska frågor följer med. Gruppen frågas först. Egna formuleringar för olika grupper syns inte i LimeSurvey.", en: "Download the .lss file and choose Create survey and Import in LimeSurvey. Languages, groups, conditions and required questions come along. The group is asked first. Wordings for single groups do not show in LimeSurvey."}
instruments.tools.back: {fi: "Kyselyn voi tuoda LimeSurveystä myös takaisin muokattavaksi, .lss- tai .txt-tiedostona.", sv: "Enkäten kan också hämtas tillbaka från LimeSurvey för redigering, som .lss- eller .txt-fil.", en: "The questionnaire can come back from LimeSurvey to be edited, as an .lss or .txt file."}
instruments.tools.group: {fi: "Kysy aina myös ryhmää", sv: "Fråga alltid också efter gruppen", en: "Always ask for the group too"}
instruments.tools.group.what: {fi: "Kyselyn sivulta viety tiedosto kysyy ryhmää jo valmiiksi. Jos teet kysymyksen itse, anna ryhmille samat nimet kuin täällä, toimialat mukaan lukien. Jos ryhmää ei kysytä, tuo jokainen ryhmä omana tiedostonaan.", sv: "Filen som tas ut på enkätens sida frågar redan efter gruppen. Om du gör frågan själv, ge grupperna samma namn som här, också sektorerna. Om gruppen inte frågas, hämta in varje grupp som en egen fil.", en: "The file taken out on the survey’s own page asks for the group already. If you make the question yourself, call the groups by the same names as here, sectors included. If the group is not asked, bring each group in as a file of its own."}
instruments.tools.safety: {fi: "Mitä toinen ohjelma tietää vastaajasta", sv: "Vad det andra programmet vet om den som svarar", en: "What the other tool knows of people"}
instruments.tools.safety.what: {fi: "Digipolku ei ota vastaan nimiä, osoitteita, aikoja eikä tunnisteita, mutta se ei voi poistaa niitä toisesta ohjelmasta. Kytke tunnistetietojen keruu pois siellä, kerro vastaajille, missä vastaukset ovat, ja poista ne sieltä tuonnin jälkeen. Tuotu ryhmä näytetään omana ryhmänään vasta {few} vastauksesta.", sv: "Digipolku tar inte emot namn, adresser, tider eller id-nummer, men kan inte ta bort dem ur det andra programmet. Stäng av insamlingen av sådana uppgifter där, berätta för dem som svarar var svaren finns och radera dem där efter inhämtningen. En inhämtad grupp visas för sig först från {few} svar.", en: "Digipolku takes no names, addresses, times or ids, but it cannot remove them from the other tool. Switch off collecting them there, tell people where their answers are, and delete them there after bringing them in. A group from a file is shown by itself only from {few} answers up."}

"""#),
        EmbeddedFile("texts/joint.yaml", #"""
# Joint rounds: one round over the people of several organisations.
joint.begin: {fi: "Yhteiskysely", sv: "Gemensam enkät", en: "Joint survey"}
joint.begin.what: {fi: "Sama kysely usean kunnan tai muun organisaation ihmisille. Kukin näkee omat lukunsa kaltaistensa rinnalla.", sv: "Samma enkät till människorna i flera kommuner eller andra organisationer. Var och en ser sina egna siffror bredvid sina likar.", en: "One survey of the people of several municipalities or other organisations. Each sees its own figures beside its peers."}
joint.begin.do: {fi: "Aloita yhteiskysely", sv: "Börja en gemensam enkät", en: "Begin a joint survey"}
joint.new.title: {fi: "Uusi yhteiskysely", sv: "Ny gemensam enkät", en: "New joint survey"}
joint.edit.title: {fi: "Muokkaa yhteiskyselyä", sv: "Redigera den gemensamma enkäten", en: "Edit the joint survey"}
joint.new.lead: {fi: "Yksi kysely, monta organisaatiota. Vastaajat pysyvät nimettöminä samoilla säännöillä kuin yhden kunnan kyselyssä.", sv: "En enkät, många organisationer. Svararna förblir anonyma enligt samma regler som i en kommuns egen enkät.", en: "One survey, many organisations. Respondents stay anonymous by the same rules as in the survey of one municipality."}
joint.new.look: {fi: "Katso, mitä luettiin", sv: "Se hur listan lästes", en: "See how the list was read"}
joint.new.open-hint: {fi: "Avattua suunnitelmaa ei voi muuttaa: organisaatiot, ryhmät ja henkilömäärät pysyvät.", sv: "En öppnad plan kan inte ändras: organisationer, grupper och antal personer står fast.", en: "A plan that has opened cannot be changed: organisations, groups and headcounts stay."}
joint.conflict: {fi: "Luonnos on muuttunut sen jälkeen, kun avasit sen. Lomakkeessa on sinun versiosi. Jos tallennat, se jää voimaan.", sv: "Utkastet har ändrats sedan du öppnade det. I formuläret står din version. Om du sparar gäller den.", en: "The draft has changed since you opened it. The form holds your version. If you save, it stands."}
joint.people: {fi: "Keneltä kysytään", sv: "Vem som tillfrågas", en: "Who is asked"}
joint.field.list: {fi: "Organisaatiot ja niiden ihmiset", sv: "Organisationer och deras människor", en: "Organisations and their people"}
joint.field.list-hint: {fi: "Yksi organisaatio riville: nimi tai kuntanumero ja jokaisen ryhmän henkilömäärä puolipistein erotettuina. Kuntien koon, tyypin ja kielen ohjelma tietää. Muille ne voi kirjoittaa rivin loppuun.", sv: "En organisation per rad: namn eller kommunnummer och antalet personer i varje grupp, åtskilda med semikolon. Kommunernas storlek, typ och språk känner programmet till. För andra kan de skrivas i slutet av raden.", en: "One organisation a line: name or municipality number, then the people of each group, with semicolons between. The program knows the size, type and language of municipalities. For others they can be written at the end of the line."}
joint.sample: {fi: "Salo; henkilöstö 3 200; johto 60; luottamushenkilöt 51\nRaasepori; henkilöstö 1 100; johto 25\nKuntayhtymä Pohjoinen; henkilöstö 310; muu", sv: "Salo; personal 3 200; ledning 60; förtroendevalda 51\nRaseborg; personal 1 100; ledning 25\nSamkommunen Norra; personal 310; annan", en: "Salo; staff 3,200; management 60; elected 51\nRaasepori; staff 1,100; management 25\nNorthern joint authority; staff 310; other"}
joint.field.mode: {fi: "Miten ihmiset vastaavat", sv: "Hur människorna svarar", en: "How people answer"}
joint.field.mode-hint: {fi: "Henkilökohtaisella linkillä jokainen vastaa kerran. Yhteinen linkki on helpompi jakaa, mutta ryhmä näytetään erikseen vasta {n} vastauksesta.", sv: "Med en personlig länk svarar var och en en gång. En gemensam länk är lättare att dela, men gruppen visas för sig först från {n} svar.", en: "With a personal link everyone answers once. One link for all is easier to share, but a group is shown by itself only from {n} answers up."}
joint.field.peers: {fi: "Keiden rinnalla organisaatio näkee itsensä", sv: "Bredvid vilka en organisation ser sig själv", en: "Beside whom an organisation sees itself"}
joint.field.peers-hint: {fi: "Valinta on sama koko kyselyn ajan. Kahdesta eri rajauksesta voisi laskea yhden organisaation luvut.", sv: "Valet är detsamma för hela enkäten. Ur två olika indelningar kunde man räkna ut en organisations siffror.", en: "The choice holds for the whole survey. From two different ones the figures of a single organisation could be worked out."}
joint.peers.size: {fi: "samankokoiset", sv: "lika stora", en: "those of its size"}
joint.peers.kind: {fi: "samantyyppiset", sv: "av samma typ", en: "those of its type"}
joint.peers.language: {fi: "samankieliset", sv: "med samma språk", en: "those of its language"}
joint.peers.all: {fi: "kaikki muut", sv: "alla andra", en: "all others"}
joint.read: {fi: "{n} {n?organisaatio|organisaatiota}, {people} ihmistä", sv: "{n} {n?organisation|organisationer}, {people} personer", en: "{n} {n?organisation|organisations}, {people} people"}
joint.without-peers: {fi: "Näille ei voi näyttää verrokkeja: {names}. Kaltaisia pitää olla vähintään kolme, ja niiden lisäksi muita joko ei yhtään tai vähintään kolme. Jos koko tai tyyppi puuttuu, kirjoita asukasluku tai tyyppi rivin loppuun, tai valitse toinen rajaus.", sv: "För dessa kan likar inte visas: {names}. Likarna ska vara minst tre, och utöver dem ska det finnas antingen inga andra eller minst tre. Om storlek eller typ saknas, skriv invånarantal eller typ i slutet av raden, eller välj en annan indelning.", en: "Peers cannot be shown to these: {names}. There must be three of their like or more, and beside them no others or at least three. If size or type is missing, write the number of inhabitants or the type at the end of the line, or choose another comparison."}
joint.without-sums: {fi: "Alle {n} organisaatiossa on ryhmä {names}. Sen summia ei näytetä organisaatioille eikä muille, eikä niitä kaikkien summia, joissa se on mukana.", sv: "Färre än {n} organisationer har gruppen {names}. Dess summor visas varken för organisationerna eller andra, och inte heller de summor av alla där den ingår.", en: "Fewer than {n} organisations have the group {names}. Its sums are shown neither to organisations nor to others, nor are sums of all that hold it."}
joint.cell.hidden: {fi: "ei näytetä", sv: "visas inte", en: "not shown"}
joint.sums.rule: {fi: "Ei näytetä: vastauksia on liian vähän tai ne ovat liian samanlaisia, tai luku kertoisi alle {n} organisaatiosta.", sv: "Visas inte: svaren är för få eller för lika, eller siffran skulle gälla färre än {n} organisationer.", en: "Not shown: answers are too few or too alike, or the figure would be about fewer than {n} organisations."}
joint.promise.tree: {fi: "Liian pieni tai liian samanmielinen ryhmä näytetään ensin oman organisaationsa muiden kanssa, vasta sitten toisen organisaation kanssa.", sv: "En grupp som är för liten eller för enig visas först tillsammans med andra i sin egen organisation, och först därefter tillsammans med en annan organisation.", en: "A group that is too small or too much of one mind is shown with others of its own organisation first, and only then with another organisation."}
joint.promise.asker: {fi: "Kyselyn järjestäjä näkee kaikki julkistettavat luvut organisaatioittain.", sv: "Den som ordnar enkäten ser alla siffror som får visas, organisation för organisation.", en: "Whoever runs the survey sees every figure that may be shown, organisation by organisation."}
joint.promise.organisation: {fi: "Organisaatio näkee linkillään omat lukunsa, kaikkien summan ja verrokkien summan. Verrokkeina ovat vain suostuneet organisaatiot, vähintään {n} muuta.", sv: "En organisation ser med sin länk sina egna siffror, summan av alla och summan av sina likar. Likar är bara de organisationer som har gett sitt samtycke, minst {n} andra.", en: "By its link an organisation sees its own figures, the sum of all and the sum of its peers. Peers are only organisations that consented, at least {n} others."}
joint.promise.everyone: {fi: "Muut näkevät julkaisun jälkeen vain kaikkien yhteiset luvut, vähintään {open} ihmisestä. Yhtäkään organisaatiota ei näytetä erikseen.", sv: "Andra ser efter publiceringen bara siffror för alla tillsammans, om minst {open} personer. Ingen organisation visas för sig.", en: "After publication others see figures of all together only, about {open} people or more. No organisation is shown by itself."}
joint.problem.few: {fi: "Kirjoita vähintään {n} organisaatiota, jotta jokaisella voi olla kolme muuta rinnallaan.", sv: "Skriv minst {n} organisationer, så att var och en kan ha tre andra bredvid sig.", en: "Write at least {n} organisations, so that each can have three others beside it."}
joint.problem.choose: {fi: "Valitse, saavatko lukunne olla mukana verrokkien summassa.", sv: "Välj om era siffror får ingå i likarnas summa.", en: "Choose whether your figures may be in the sum of peers."}
joint.problem.speaker: {fi: "Kirjoita nimesi ja tehtäväsi, enintään {limit} merkkiä.", sv: "Skriv ditt namn och din uppgift, högst {limit} tecken.", en: "Write your name and post, at most {limit} characters."}
joint.line.unknown: {fi: "Rivi {line}: ohjelma ei ymmärrä kohtaa ”{word}”. Kirjoita esimerkiksi ”henkilöstö 120”.", sv: "Rad {line}: programmet förstår inte ”{word}”. Skriv till exempel ”personal 120”.", en: "Line {line}: “{word}” is not understood. Write for example “staff 120”."}
joint.line.stranger: {fi: "Rivi {line}: kuntaa ”{name}” ei ole. Jos se on muu organisaatio, kirjoita rivin loppuun ”muu”.", sv: "Rad {line}: det finns ingen kommun som heter ”{name}”. Om det är en annan organisation, skriv ”annan” i slutet av raden.", en: "Line {line}: there is no municipality called “{name}”. If it is another kind of organisation, write “other” at the end of the line."}
joint.line.stranger-near: {fi: "Rivi {line}: kuntaa ”{name}” ei ole. Tarkoititko: {nearest}? Jos se on muu organisaatio, kirjoita rivin loppuun ”muu”.", sv: "Rad {line}: det finns ingen kommun som heter ”{name}”. Menade du {nearest}? Om det är en annan organisation, skriv ”annan” i slutet av raden.", en: "Line {line}: there is no municipality called “{name}”. Did you mean {nearest}? If it is another kind of organisation, write “other” at the end of the line."}
joint.line.no-people: {fi: "Rivi {line}: kirjoita nimen jälkeen ryhmä ja henkilömäärä, esimerkiksi ”henkilöstö 120”.", sv: "Rad {line}: skriv grupp och antal personer efter namnet, till exempel ”personal 120”.", en: "Line {line}: write a group and its people after the name, for example “staff 120”."}
joint.line.group: {fi: "Rivi {line}: kyselypohja ei tunne ryhmää kohdassa ”{word}”, tai ryhmä on rivillä kahdesti.", sv: "Rad {line}: frågeunderlaget känner inte gruppen i ”{word}”, eller så står gruppen två gånger på raden.", en: "Line {line}: the questionnaire does not know the group in “{word}”, or it stands twice on the line."}
joint.line.people: {fi: "Rivi {line}: henkilömäärän kohdassa ”{word}” pitää olla 1–1 000 000.", sv: "Rad {line}: antalet personer i ”{word}” ska vara 1–1 000 000.", en: "Line {line}: the number of people in “{word}” must be 1–1,000,000."}
joint.desk.title: {fi: "Mukana olevat organisaatiot", sv: "Organisationer som deltar", en: "Organisations that take part"}
joint.desk.link: {fi: "Mukana olevat organisaatiot ja niiden linkit", sv: "Organisationer som deltar och deras länkar", en: "Organisations that take part, and their links"}
joint.desk.lead: {fi: "{n}/{all} on suostunut siihen, että sen luvut ovat mukana verrokkien summassa. Kullakin on oma linkki, jolla se kertoo kantansa ennen tulosten laskemista, lukee tuloksensa ja lisää huomautuksen.", sv: "{n}/{all} har samtyckt till att dess siffror ingår i likarnas summa. Var och en har en egen länk för att säga sitt före resultaten räknas, läsa sina resultat och lägga till en anmärkning.", en: "{n}/{all} have consented to being counted among peers. Each has a link of its own to say so before the results are counted, to read its results and to add a note."}
joint.desk.frozen: {fi: "{n}/{all} suostui siihen, että sen luvut ovat mukana verrokkien summassa. Verrokit kiinnitettiin, kun tulokset laskettiin.", sv: "{n}/{all} samtyckte till att dess siffror ingår i likarnas summa. Likarna låstes när resultaten räknades.", en: "{n}/{all} consented to being counted among peers. Peers were frozen when the results were counted."}
joint.closing: {fi: "Kun tulokset lasketaan, myös verrokit kiinnitetään: se, mikä organisaatio on suostunut, ei enää muutu.", sv: "När resultaten räknas låses också likarna: vilka organisationer som har samtyckt ändras inte längre.", en: "When the results are counted, peers are frozen too: which organisations have consented changes no more."}
joint.desk.consequence: {fi: "{n} {n?organisaatio ei ole suostunut|organisaatiota ei ole suostunut}. Niiden lukuja ei lasketa verrokkeihin, eivätkä ne itse näe verrokkeja. Jos yksi tai kaksi samaan lukuun kuuluvaa jää pois, verrokkeja ei voi näyttää muillekaan: pois jääneen luvut voisi laskea. Verrokkeja pitää olla vähintään {least}. Tilanne kiinnitetään, kun tulokset lasketaan.", sv: "{n} {n?organisation har inte samtyckt|organisationer har inte samtyckt}. Deras siffror räknas inte bland likarna, och de ser själva inga likar. Om en eller två lämnas bort kan likarna inte visas för andra heller: siffrorna för den som lämnats bort kunde räknas ut. Likarna ska vara minst {least}. Läget låses när resultaten räknas.", en: "{n} {n?organisation has|organisations have} not consented. Their figures are not counted among peers, and they see no peers themselves. If one or two are left out, peers cannot be shown to others either: the figures of whoever is left out could be worked out. There must be {least} peers or more. It is frozen when the results are counted."}
joint.desk.peers: {fi: "Rinnalla näytetään: {variable}.", sv: "Bredvid visas: {variable}.", en: "Shown beside each: {variable}."}
joint.desk.peers-all: {fi: "Rinnalla näytetään kaikki muut suostuneet.", sv: "Bredvid visas alla andra som samtyckt.", en: "Shown beside each: all others that consented."}
joint.column.consent: {fi: "Mukana verrokeissa", sv: "Bland likarna", en: "Among peers"}
joint.column.link: {fi: "Oma linkki", sv: "Egen länk", en: "Own link"}
joint.column.what: {fi: "Mistä", sv: "Vad", en: "What"}
joint.links.csv: {fi: "Organisaatioiden linkit tiedostona", sv: "Organisationernas länkar som fil", en: "Links of the organisations as a file"}
joint.link.renew: {fi: "Vaihda linkki", sv: "Byt länken", en: "Replace the link"}
joint.link.opened: {fi: "Linkki on avattu", sv: "Länken har öppnats", en: "The link has been opened"}
joint.link.unopened: {fi: "Linkkiä ei ole avattu", sv: "Länken har inte öppnats", en: "The link has not been opened"}
joint.said.yes: {fi: "suostui", sv: "samtycker", en: "consents"}
joint.said.no: {fi: "ei suostunut", sv: "samtycker inte", en: "does not consent"}
joint.said.nothing: {fi: "ei ole vastannut", sv: "har inte svarat", en: "has not said"}
joint.note.of: {fi: "Huomautus:", sv: "Anmärkning:", en: "Note:"}
joint.note.what: {fi: "Voitte selittää lukujanne lukijoille. Huomautus julkaistaan yhteisten lukujen alla organisaationne nimellä.", sv: "Ni kan förklara era siffror för läsarna. Anmärkningen publiceras under de gemensamma siffrorna med er organisations namn.", en: "You can explain your figures to readers. The note is published below the common figures under the name of your organisation."}
joint.note.label: {fi: "Huomautus ({name})", sv: "Anmärkning ({name})", en: "Note ({name})"}
joint.publish.title: {fi: "Julkaise yhteiset luvut", sv: "Publicera de gemensamma siffrorna", en: "Publish the common figures"}
joint.publish.what: {fi: "Organisaatiot lukevat nyt omia tuloksiaan ja voivat lisätä huomautuksen. Julkaisun jälkeen kaikki näkevät kaikkien organisaatioiden yhteiset luvut, vähintään {open} ihmisestä, eikä huomautuksia voi enää muuttaa.", sv: "Organisationerna läser nu sina egna resultat och kan lägga till en anmärkning. Efter publiceringen ser alla siffrorna för alla organisationer tillsammans, om minst {open} personer, och anmärkningarna kan inte längre ändras.", en: "Organisations now read their own results and may add a note. Once published, everybody sees the figures of all organisations together, about {open} people or more, and notes can no longer be changed."}
joint.publish.do: {fi: "Julkaise", sv: "Publicera", en: "Publish"}
joint.sums.preview: {fi: "Katso ensin", sv: "Titta först", en: "Look first"}
joint.sums.see: {fi: "Katso yhteisiä lukuja", sv: "Se de gemensamma siffrorna", en: "See the common figures"}
joint.sums.title: {fi: "{round}: kaikki organisaatiot yhteensä", sv: "{round}: alla organisationer tillsammans", en: "{round}: all organisations together"}
joint.sums.unpublished: {fi: "Näin kaikki näkevät luvut, kun ne on julkaistu. Vielä ne näkyvät vain teille.", sv: "Så här ser alla siffrorna när de har publicerats. Än så länge syns de bara för er.", en: "This is how everybody will see the figures once they are published. For now only you see them."}
joint.sums.lead: {fi: "{organisations} organisaatiota, {days}. Kysyttiin {asked} ihmiseltä, vastasi {n}. Jokainen luku kertoo vähintään {open} ihmisestä, ja jokainen vastaaja painaa yhtä paljon: isoimmat organisaatiot vaikuttavat eniten.", sv: "{organisations} organisationer, {days}. {asked} personer tillfrågades, {n} svarade. Varje siffra gäller minst {open} personer, och varje svarare väger lika mycket: de största organisationerna påverkar mest.", en: "{organisations} organisations, {days}. {asked} people were asked, {n} answered. Each figure is about {open} people or more, and each respondent weighs the same: the biggest organisations weigh most."}
joint.sums.lead-few: {fi: "{organisations} organisaatiota, {days}. Kysyttiin {asked} ihmiseltä. Vastauksia tuli niin vähän, että niiden määrää ei näytetä.", sv: "{organisations} organisationer, {days}. {asked} personer tillfrågades. Svaren var så få att antalet inte visas.", en: "{organisations} organisations, {days}. {asked} people were asked. So few answered that their number is not shown."}
joint.sums.carried: {fi: "{n} vastausta näppäiltiin paperilta tai tuotiin muusta kyselyohjelmasta. Ryhmissä, joihin vastauksia tuotiin, linkillä annetut vastaukset ovat mukana, kun niitä oli vähintään {least}.", sv: "{n} svar matades in från papper eller hämtades från ett annat enkätprogram. I grupper dit svar hämtades är svaren via länk med när de var minst {least}.", en: "{n} answers were keyed from paper or brought in from another tool. In groups that answers were brought into, those by link count when there were {least} or more."}
joint.sums.organisations: {fi: "Mukana {n} organisaatiota", sv: "{n} organisationer deltog", en: "{n} organisations took part"}
joint.sums.notes: {fi: "Organisaatioiden huomautukset", sv: "Organisationernas anmärkningar", en: "Notes of the organisations"}
joint.visitor.closed: {fi: "Kysely on suljettu. Kaikkien organisaatioiden yhteiset luvut julkaistaan, kun organisaatiot ovat lukeneet omansa.", sv: "Enkäten är stängd. Siffrorna för alla organisationer tillsammans publiceras när organisationerna har läst sina egna.", en: "The survey has closed. The figures of all organisations together are published once each has read its own."}
joint.own.title: {fi: "{name} ja verrokit", sv: "{name} och likarna", en: "{name} and its peers"}
joint.own.lead-before: {fi: "{asker} kysyy ihmisiltänne {days}. Tällä sivulla luette tuloksenne, kun ne on laskettu. Nyt voitte kertoa, saavatko lukunne olla mukana verrokkien summassa.", sv: "{asker} frågar era människor {days}. På den här sidan läser ni era resultat när de har räknats. Nu kan ni säga om era siffror får ingå i likarnas summa.", en: "{asker} asks your people {days}. On this page you read your results once they have been counted. Now you can say whether your figures may be in the sum of peers."}
joint.own.lead: {fi: "Näette nämä luvut ennen muita. {asker} julkaisee myöhemmin vain kaikkien organisaatioiden yhteiset luvut.", sv: "Ni ser de här siffrorna före andra. {asker} publicerar senare bara siffror för alla organisationer tillsammans.", en: "You see these figures before others do. {asker} will later publish figures of all organisations together only."}
joint.own.lead-published: {fi: "{asker} on julkaissut kaikkien organisaatioiden yhteiset luvut. Omat lukunne näkyvät vain tällä linkillä ja kyselyn järjestäjälle.", sv: "{asker} har publicerat siffrorna för alla organisationer tillsammans. Era egna siffror syns bara med den här länken och för den som ordnat enkäten.", en: "{asker} has published the figures of all organisations together. Your own figures show only by this link and to whoever runs the survey."}
joint.own.rule: {fi: "Jokainen luku kertoo vähintään {open} ihmisestä. Verrokkien luku kertoo aina vähintään {n} muusta organisaatiosta. Lukua ei näytetä, jos vastauksia on liian vähän, ne ovat liian samanlaisia tai yhden organisaation luvun voisi laskea muista.", sv: "Varje siffra gäller minst {open} personer. Likarnas siffra gäller alltid minst {n} andra organisationer. En siffra visas inte om svaren är för få eller för lika, eller om en enda organisations siffra kunde räknas ut ur de andra.", en: "Each figure is about {open} people or more. A figure of peers is always about {n} other organisations or more. A figure is not shown where answers are too few or too alike, or where one organisation's figure could be worked out from the others."}
joint.own.few: {fi: "Verrokkien lukuja ({class}) ei näytetä: te ette suostuneet tai muita suostui alle {n}.", sv: "Likarnas siffror ({class}) visas inte: ni samtyckte inte eller färre än {n} andra samtyckte.", en: "Figures of peers ({class}) are not shown: you did not consent, or fewer than {n} others did."}
joint.own.peers: {fi: "Verrokit ({class}): {names}.", sv: "Likar ({class}): {names}.", en: "Peers ({class}): {names}."}
joint.own.peers-short: {fi: "Verrokit", sv: "Likar", en: "Peers"}
joint.own.all: {fi: "Kaikki yhteensä", sv: "Alla tillsammans", en: "All together"}
joint.own.no-peers: {fi: "Omat lukunne", sv: "Era egna siffror", en: "Your own figures"}
joint.own.alike: {fi: "{name} ei eroa verrokeista enempää kuin sattuma selittää", sv: "{name} skiljer sig inte från sina likar mer än slumpen förklarar", en: "{name} differs from its peers by no more than chance explains"}
joint.own.apart: {fi: "{name}: {what}", sv: "{name}: {what}", en: "{name}: {what}"}
joint.own.above: {fi: "{what} on vahvempi kuin verrokeilla ({own} ja {peers})", sv: "{what} är starkare än hos likarna ({own} och {peers})", en: "{what} is stronger than among peers ({own} and {peers})"}
joint.own.below: {fi: "{what} on heikompi kuin verrokeilla ({own} ja {peers})", sv: "{what} är svagare än hos likarna ({own} och {peers})", en: "{what} is weaker than among peers ({own} and {peers})"}
joint.own.many-above: {fi: "{name}: {above}/{all} teemaa on vahvempia kuin verrokeilla", sv: "{name}: {above}/{all} teman är starkare än hos likarna", en: "{name}: {above} of {all} themes are stronger than among peers"}
joint.own.many-below: {fi: "{name}: {below}/{all} teemaa on heikompia kuin verrokeilla", sv: "{name}: {below}/{all} teman är svagare än hos likarna", en: "{name}: {below} of {all} themes are weaker than among peers"}
joint.own.many-both: {fi: "{name}: {above}/{all} teemaa on vahvempia ja {below}/{all} heikompia kuin verrokeilla", sv: "{name}: {above}/{all} teman är starkare och {below}/{all} svagare än hos likarna", en: "{name}: {above} of {all} themes are stronger and {below} of {all} weaker than among peers"}
joint.own.statements-all: {fi: "Näytä {n} väittämää", sv: "Visa {n} påståenden", en: "Show {n} statements"}
joint.own.figure: {fi: "Teemojen keskiarvot, oma organisaatio ja verrokit", sv: "Medeltal för temana, egen organisation och likar", en: "Means of the themes, own organisation and peers"}
joint.own.groups: {fi: "Keiden vastaukset", sv: "Vilkas svar", en: "Whose answers"}
joint.own.everyone: {fi: "Kaikki ryhmät", sv: "Alla grupper", en: "All groups"}
joint.own.statements: {fi: "Väittämät", sv: "Påståenden", en: "Statements"}
joint.own.people: {fi: "Keneltä teiltä kysyttiin", sv: "Vem hos er som tillfrågades", en: "Who of you was asked"}
joint.own.plan: {fi: "Kyselyn suunnitelma ja tulosten säännöt", sv: "Enkätens plan och reglerna för resultaten", en: "The plan of the survey and the rules of its results"}
joint.consent.title: {fi: "Saavatko lukunne olla mukana verrokeissa?", sv: "Får era siffror ingå bland likarna?", en: "May your figures be among the peers?"}
joint.consent.what: {fi: "Jos suostutte, muut kaltaisenne organisaatiot näkevät lukunne summassa, jossa on vähintään {n} organisaatiota, ja näkevät teidän olevan mukana. Omia lukujanne ei näytetä heille. Jos ette suostu, ette näe verrokkejakaan. Kyselyn järjestäjä näkee lukunne joka tapauksessa, vähintään viidestä ihmisestä. Valintaa voi muuttaa siihen asti, kun tulokset lasketaan.", sv: "Om ni samtycker ser andra organisationer av ert slag era siffror i en summa av minst {n} organisationer, och att ni är med. Era egna siffror visas inte för dem. Om ni inte samtycker ser ni inga likar heller. Den som ordnar enkäten ser era siffror i alla fall, om minst fem personer. Valet kan ändras tills resultaten räknas.", en: "If you consent, other organisations like yours see your figures in a sum of {n} organisations or more, and that you are in it. Your own figures are not shown to them. If you do not consent you see no peers either. Whoever runs the survey sees your figures in any case, about five people or more. The choice can be changed until the results are counted."}
joint.consent.question: {fi: "Lukumme saavat olla verrokkien summassa", sv: "Våra siffror får ingå i likarnas summa", en: "Our figures may be in the sum of peers"}
joint.consent.yes: {fi: "Kyllä", sv: "Ja", en: "Yes"}
joint.consent.no: {fi: "Ei", sv: "Nej", en: "No"}
joint.consent.speaker: {fi: "Nimesi ja tehtäväsi", sv: "Ditt namn och din uppgift", en: "Your name and post"}
joint.consent.speaker-hint: {fi: "Jää kyselyn järjestäjän tietoon.", sv: "Syns för den som ordnar enkäten.", en: "Seen by whoever runs the survey."}
joint.consent.save: {fi: "Tallenna valinta", sv: "Spara valet", en: "Save the choice"}
joint.too-late: {fi: "Tätä ei tallennettu: tulokset ehdittiin laskea tai julkaista sillä välin. Kirjoittamasi on yhä alla.", sv: "Detta sparades inte: resultaten hann räknas eller publiceras under tiden. Det du skrev finns kvar nedan.", en: "This was not saved: the results were counted or published meanwhile. What you wrote still stands below."}
joint.conflict.part: {fi: "Lomakkeissa on yhä, mitä kirjoitit. Alla on, mitä toinen tallensi. Jos tallennat uudelleen, sinun versiosi jää voimaan.", sv: "I formulären står det du skrev. Nedan står det som den andra sparade. Om du sparar igen gäller din version.", en: "The forms still hold what you wrote. Below is what the other saved. If you save again, your version stands."}

# What a joint round is made known with: whoever asks is not the employer of whoever reads.
joint.asks.readiness: {fi: "{who} kysyy, kuinka valmis organisaatiosi on muuttamaan tapojaan tehdä työtä.", sv: "{who} frågar hur redo din organisation är att förändra sina sätt att arbeta.", en: "{who} asks how ready your organisation is to change the ways it works."}
joint.asks.other: {fi: "{who} kysyy mielipidettäsi: {survey}.", sv: "{who} vill veta vad du tycker: {survey}.", en: "{who} asks for your view: {survey}."}
joint.asking: {fi: "Kyselyn järjestäjä: {who}. {partners}", sv: "Enkäten ordnas av: {who}. {partners}", en: "The survey is run by: {who}. {partners}"}
joint.subject.letter: {fi: "Kuinka valmis organisaatiosi on muutokseen? Vastaa viimeistään {closes}", sv: "Hur redo är din organisation för förändring? Svara senast {closes}", en: "How ready is your organisation for change? Answer by {closes}"}
joint.subject.invitation: {fi: "Kysely: kuinka valmis organisaatiosi on muutokseen?", sv: "Enkät: hur redo är din organisation för förändring?", en: "Survey: how ready is your organisation for change?"}
joint.subject.reminder: {fi: "Muistutus: kysely on auki {closes} asti", sv: "Påminnelse: enkäten är öppen till och med {closes}", en: "A reminder: the survey is open until {closes}"}
joint.subject.intranet: {fi: "Kerro, miten digitalisaatio sujuu organisaatiossasi", sv: "Berätta hur digitaliseringen går i din organisation", en: "Say how digital work is going in your organisation"}
joint.subject.poster: {fi: "Missä mennään? Kerro, mitä mieltä olet.", sv: "Hur går det? Säg vad du tycker.", en: "How is it going? Have your say."}
joint.subject.thanks: {fi: "Kiitos, kun vastasitte", sv: "Tack för era svar", en: "Thank you for your answers"}
joint.subject.slide: {fi: "Kuinka valmis organisaatiosi on muutokseen?", sv: "Hur redo är din organisation för förändring?", en: "How ready is your organisation for change?"}
joint.body.letter: {fi: "Hei,\n\n{asks} {partners} Kaikilta kysytään samaa, joten jokainen organisaatio näkee, missä sillä mennään ja missä tarvitaan apua.\n\nKyselyssä on {statements}, ja se vie noin {minutes}. Voit vastata puhelimella tai tietokoneella, etkä tarvitse tunnuksia. Kysely on auki {days}.\n\nVastaa täällä:\n{link}\n\n{promise}\n\n{results}\n\nKiitos, että otat kantaa!\n\n{who}\nLisätietoja: {contact}", sv: "Hej,\n\n{asks} {partners} Alla får samma frågor, så varje organisation ser hur det går för den och var det behövs stöd.\n\nEnkäten har {statements} och tar ungefär {minutes}. Du kan svara med telefon eller dator, och du behöver ingen inloggning. Enkäten är öppen {days}.\n\nSvara här:\n{link}\n\n{promise}\n\n{results}\n\nTack för att du säger vad du tycker!\n\n{who}\nMer information: {contact}", en: "Hello,\n\n{asks} {partners} All are asked the same, so each organisation sees how it is doing and where help is needed.\n\nThe survey has {statements} and takes about {minutes}. You can answer on a phone or a computer, and you need no account. The survey is open {days}.\n\nAnswer here:\n{link}\n\n{promise}\n\n{results}\n\nThank you for having your say!\n\n{who}\nMore information: {contact}"}
joint.body.invitation: {fi: "Hei,\n\n{asks} {partners}\n\nVastaaminen vie noin {minutes}. Kysely on auki {closes} asti.\n\n{link}\n\n{promise}\n\n{results}\n\nKiitos ajastasi!\n\n{who}\nLisätietoja: {contact}", sv: "Hej,\n\n{asks} {partners}\n\nDet tar ungefär {minutes} att svara. Enkäten är öppen till och med {closes}.\n\n{link}\n\n{promise}\n\n{results}\n\nTack för din tid!\n\n{who}\nMer information: {contact}", en: "Hello,\n\n{asks} {partners}\n\nAnswering takes about {minutes}. The survey is open until {closes}.\n\n{link}\n\n{promise}\n\n{results}\n\nThank you for your time!\n\n{who}\nMore information: {contact}"}
joint.body.reminder: {fi: "Hei,\n\n{survey} on auki vielä {closes} asti, ja jokainen vastaus auttaa. {partners} Vastaaminen vie noin {minutes}.\n\n{link}\n\n{answered}\n\n{promise}\n\n{who}\nLisätietoja: {contact}", sv: "Hej,\n\n{survey} är öppen ännu till och med {closes}, och varje svar är till hjälp. {partners} Det tar ungefär {minutes} att svara.\n\n{link}\n\n{answered}\n\n{promise}\n\n{who}\nMer information: {contact}", en: "Hello,\n\n{survey} is still open until {closes}, and every answer helps. {partners} It takes about {minutes}.\n\n{link}\n\n{answered}\n\n{promise}\n\n{who}\nMore information: {contact}"}
joint.body.intranet: {fi: "{asks} {partners}\n\nKysely on auki {days}, ja se vie noin {minutes}. {way}\n\nMiksi kysytään? Jokainen organisaatio saa omat tuloksensa ja näkee, missä tarvitaan apua.\n\n{promise}\n\n{results}\n\nLisätietoja: {contact}", sv: "{asks} {partners}\n\nEnkäten är öppen {days} och tar ungefär {minutes}. {way}\n\nVarför frågas det? Varje organisation får sina egna resultat och ser var det behövs stöd.\n\n{promise}\n\n{results}\n\nMer information: {contact}", en: "{asks} {partners}\n\nThe survey is open {days} and takes about {minutes}. {way}\n\nWhy is it asked? Each organisation gets its own results and sees where help is needed.\n\n{promise}\n\n{results}\n\nMore information: {contact}"}
joint.body.chat: {fi: "Kysely {survey} on auki {closes} asti ja vie noin {minutes}. {partners} {anonymous} {way}", sv: "Enkäten {survey} är öppen till och med {closes} och tar ungefär {minutes}. {partners} {anonymous} {way}", en: "The survey {survey} is open until {closes} and takes about {minutes}. {partners} {anonymous} {way}"}
joint.body.poster: {fi: "Kyselyn järjestää {who}. {partners}\n\nNoin {minutes} puhelimella, ilman tunnuksia.\n{anonymous}\nVastaa vain kerran, kiitos.\nViimeinen vastauspäivä {closes}.", sv: "Enkäten ordnas av {who}. {partners}\n\nUngefär {minutes} med telefonen, utan inloggning.\n{anonymous}\nSvara bara en gång, tack.\nSista svarsdag {closes}.", en: "The survey is run by {who}. {partners}\n\nAbout {minutes} on a phone, no account.\n{anonymous}\nPlease answer only once.\nLast day to answer {closes}."}
joint.body.thanks: {fi: "Kiitos kaikille, jotka vastasivat kyselyyn {survey}!\n\n{results}\n\nJokainen organisaatio käy omat tuloksensa läpi ja päättää, mitä niistä seuraa.\n\nLisätietoja: {contact}", sv: "Tack till alla som svarade på enkäten {survey}!\n\n{results}\n\nVarje organisation går igenom sina egna resultat och avgör vad de leder till.\n\nMer information: {contact}", en: "Thank you to everybody who answered the survey {survey}!\n\n{results}\n\nEach organisation goes through its own results and decides what comes of them.\n\nMore information: {contact}"}
joint.body.slide: {fi: "Kyselyn järjestää {who}. {partners}\nAuki {days}\nVie noin {minutes}\n{anonymous}\n{way}", sv: "Enkäten ordnas av {who}. {partners}\nÖppen {days}\nTar ungefär {minutes}\n{anonymous}\n{way}", en: "The survey is run by {who}. {partners}\nOpen {days}\nTakes about {minutes}\n{anonymous}\n{way}"}

# Links, one organisation at a time.
joint.link-lists: {fi: "Kullakin organisaatiolla on oma luettelonsa. Lähetä kullekin vain sen omat linkit.", sv: "Varje organisation har en egen lista. Skicka till var och en bara dess egna länkar.", en: "Each organisation has a list of its own. Send each only its own links."}
joint.link-lists.groups: {fi: "Ryhmät", sv: "Grupper", en: "Groups"}
joint.link-lists.page: {fi: "Linkit, julisteet ja laput", sv: "Länkar, affischer och lappar", en: "Links, posters and slips"}
joint.link-lists.file: {fi: "Linkit tiedostona (CSV)", sv: "Länkarna som fil (CSV)", en: "Links as a file (CSV)"}
joint.link-lists.title: {fi: "Linkit ja julisteet: {name}", sv: "Länkar och affischer: {name}", en: "Links and posters: {name}"}
joint.link-lists.back: {fi: "Kaikki organisaatiot", sv: "Alla organisationer", en: "All organisations"}
joint.next.talk: {fi: "Jokainen organisaatio käy omat lukunsa läpi ja päättää, mitä niistä seuraa.", sv: "Varje organisation går igenom sina egna siffror och avgör vad de leder till.", en: "Each organisation goes through its own figures and decides what comes of them."}
joint.next.sums: {fi: "Kaikkien organisaatioiden yhteiset luvut on julkaistu:", sv: "Siffrorna för alla organisationer tillsammans har publicerats:", en: "The figures of all organisations together have been published:"}

# Between two joint rounds.
joint.change.lead: {fi: "Vertailukohtana on kysely ”{round}”. Mukana ovat ne väittämät, joiden luvut kertovat samoista organisaatioista ja ryhmistä molemmilla kerroilla.", sv: "Jämförelsen gäller enkäten ”{round}”. Med är de påståenden vars siffror gäller samma organisationer och grupper båda gångerna.", en: "Compared with the survey “{round}”. Included are statements whose figures are about the same organisations and groups both times."}
joint.change.same: {fi: "Mikään teema ei muuttunut enempää kuin sattuma selittää.", sv: "Inget tema ändrades mer än slumpen förklarar.", en: "No theme changed by more than chance explains."}
joint.change.own-lead: {fi: "Vertailukohtana on kysely ”{round}”. Mukana ovat ne väittämät, joista on lukunne samoista ryhmistä molemmilta kerroilta.", sv: "Jämförelsen gäller enkäten ”{round}”. Med är de påståenden där det finns siffror om samma grupper hos er från båda gångerna.", en: "Compared with the survey “{round}”. Included are statements with figures about the same groups of yours from both times."}
joint.change.better: {fi: "{n}/{all} teemaa parani", sv: "{n}/{all} teman blev bättre", en: "{n} of {all} themes got better"}
joint.change.worse: {fi: "{n}/{all} teemaa huononi", sv: "{n}/{all} teman blev sämre", en: "{n} of {all} themes got worse"}
joint.change.others: {fi: "Kyselyn ”{round}” lukuihin ei voi verrata: mukana eivät olleet samat organisaatiot ja ryhmät, tai luvut eivät näy molemmilla kerroilla.", sv: "Det går inte att jämföra med siffrorna i ”{round}”: samma organisationer och grupper var inte med, eller så visas siffrorna inte båda gångerna.", en: "The figures of “{round}” cannot be compared with: not the same organisations and groups took part, or the figures are not shown both times."}
joint.change.own-nothing: {fi: "Kyselyn ”{round}” lukuihinne ei voi verrata: samoista ryhmistä ei ole näytettäviä lukuja molemmilta kerroilta.", sv: "Det går inte att jämföra med era siffror i ”{round}”: för samma grupper finns inte siffror som kan visas från båda gångerna.", en: "Your figures of “{round}” cannot be compared with: there are no figures to show of the same groups from both times."}
joint.change.before: {fi: "Edellisen kerran luvut", sv: "Siffrorna från förra gången", en: "Figures of the time before"}
joint.desk.figures: {fi: "Organisaatioiden luvut", sv: "Organisationernas siffror", en: "Figures of the organisations"}
joint.desk.figures-what: {fi: "Nämä näkevät vain kyselyn järjestäjän kirjautuneet käyttäjät. Jokainen luku kertoo vähintään {k} ihmisestä. Organisaatio lukee omalla linkillään luvut, jotka kertovat vähintään {open} ihmisestä.", sv: "De här siffrorna ser bara inloggade hos den som ordnar enkäten. Varje siffra gäller minst {k} personer. Organisationen läser med sin egen länk siffror om minst {open} personer.", en: "Only signed-in people of whoever runs the survey see these. Each figure is about {k} people or more. An organisation reads by its own link figures about {open} people or more."}
joint.desk.answered: {fi: "noin {n}/{all} vastannut", sv: "ungefär {n}/{all} har svarat", en: "about {n} of {all} answered"}
joint.link-lists.slip: {fi: "Kyselyn järjestäjä: {who}", sv: "Enkäten ordnas av: {who}", en: "The survey is run by: {who}"}

"""#),
        EmbeddedFile("texts/mail.yaml", #"""
# Mail: letters, the outbox, a forgotten password, wishes.
mail.hello: {fi: "Hei!", sv: "Hej!", en: "Hello,"}
mail.sign-in.subject: {fi: "Kirjautumislinkki – {name}", sv: "Inloggningslänk – {name}", en: "Your sign-in link – {name}"}
mail.sign-in.lead: {fi: "Pyysit linkkiä, jolla pääset kirjautumaan digipolkuun ({name}). Avaa linkki ja valitse salasana.", sv: "Du bad om en länk för att logga in på digistigen ({name}). Öppna länken och välj ett lösenord.", en: "You asked for a link to sign in to the digital pathway ({name}). Open it and choose a password."}
mail.sign-in.link: {fi: "Valitse salasana ja kirjaudu", sv: "Välj lösenord och logga in", en: "Choose a password and sign in"}
mail.sign-in.hint: {fi: "Linkki toimii kerran ja {hours} tuntia. Älä lähetä sitä eteenpäin: kuka tahansa pääsee sillä tilillesi.", sv: "Länken fungerar en gång och i {hours} timmar. Skicka den inte vidare: vem som helst kommer in på ditt konto med den.", en: "The link works once, for {hours} hours. Do not forward it: it would let anyone in to your account."}
mail.sign-in.not-you: {fi: "Jos et pyytänyt linkkiä, sinun ei tarvitse tehdä mitään. Salasanasi pysyy ennallaan.", sv: "Om du inte bad om länken behöver du inte göra något. Ditt lösenord ändras inte.", en: "If you did not ask for it, you need do nothing. Your password stays as it is."}
mail.test.subject: {fi: "Sähköposti toimii – {name}", sv: "E-posten fungerar – {name}", en: "Mail works – {name}"}
mail.test.lead: {fi: "Tämä on koeviesti. Ääkköset näkyvät oikein, jos luet tästä: yö, älyä, Åbo.", sv: "Det här är ett provmeddelande. Bokstäverna är rätt om du här läser: ö, ä, Åbo.", en: "This is a test message. Letters come through if you can read these: yö, älyä, Åbo."}
mail.test.link: {fi: "Takaisin lähtevään postiin", sv: "Tillbaka till utgående post", en: "Back to outgoing mail"}

mail.forgotten.to: {fi: "Lähetä minulle kirjautumislinkki", sv: "Skicka mig en inloggningslänk", en: "Send me a sign-in link"}
mail.forgotten.title: {fi: "Lähetämme sinulle kirjautumislinkin", sv: "Vi skickar dig en inloggningslänk", en: "We will send you a sign-in link"}
mail.forgotten.lead: {fi: "Kirjoita sähköpostiosoite, jolla sinut on lisätty käyttäjäksi. Linkillä valitset uuden salasanan.", sv: "Skriv den e-postadress som ditt konto har. Med länken väljer du ett nytt lösenord.", en: "Write the e-mail address of your account. The link lets you choose a new password."}
mail.forgotten.button: {fi: "Lähetä linkki", sv: "Skicka länken", en: "Send the link"}
mail.forgotten.asked.title: {fi: "Katso sähköpostisi", sv: "Titta i din e-post", en: "Look in your mail"}
mail.forgotten.asked: {fi: "Jos osoitteella on käyttäjä, linkki on matkalla. Se tulee yleensä minuutissa.", sv: "Om adressen har ett konto är länken på väg. Den kommer oftast inom en minut.", en: "If the address has an account, the link is on its way. It usually takes a minute."}
mail.forgotten.asked.none: {fi: "Eikö viestiä kuulu? Katso roskapostista. Osoite voi myös olla toinen: kysy pääkäyttäjältä, millä osoitteella sinut on lisätty.", sv: "Kommer inget? Titta i skräpposten. Adressen kan också vara en annan: fråga administratören vilken adress ditt konto har.", en: "Nothing there? Look in the junk mail. The address may also be another one: ask the administrator which address your account has."}

mail.page.to-page: {fi: "Lähtevä posti", sv: "Utgående post", en: "Outgoing mail"}
mail.page.title: {fi: "Sähköposti on käytössä", sv: "E-posten är i bruk", en: "Mail is set up"}
mail.page.title.off: {fi: "Sähköpostia ei lähetetä", sv: "Ingen e-post skickas", en: "No mail is sent"}
mail.page.off: {fi: "Palvelimen asetuksissa ei ole sähköpostipalvelinta. Viestit odottavat eivätkä lähde minnekään.", sv: "I serverns inställningar finns ingen e-postserver. Meddelandena väntar och går ingenstans.", en: "The server's settings name no mail server. Messages wait and go nowhere."}
mail.page.off.how: {fi: "Palvelimen ylläpitäjä ottaa sähköpostin käyttöön asetuksilla smtp-url ja mail-from.", sv: "Den som sköter servern tar e-posten i bruk med inställningarna smtp-url och mail-from.", en: "Whoever runs the server sets mail up with the settings smtp-url and mail-from."}
mail.page.from: {fi: "Lähettäjä", sv: "Avsändare", en: "Sender"}
mail.page.server: {fi: "Sähköpostipalvelin", sv: "E-postserver", en: "Mail server"}
mail.page.test.hint: {fi: "Koeviesti lähtee omaan osoitteeseesi heti, ja näet, mitä palvelin vastasi.", sv: "Provmeddelandet går genast till din egen adress, och du ser vad servern svarade.", en: "A test message goes to your own address at once, and you see what the server answered."}
mail.page.test.button: {fi: "Lähetä koeviesti", sv: "Skicka ett provmeddelande", en: "Send a test message"}
mail.page.test.taken: {fi: "Palvelin otti viestin vastaan. Katso, tuliko se perille: {email}.", sv: "Servern tog emot meddelandet. Kontrollera att det kom fram: {email}.", en: "The server took the message. See whether it arrived: {email}."}
mail.page.test.address: {fi: "Palvelin ei ota viestejä vastaan osoitteeseen {email}. Tarkista osoite.", sv: "Servern tar inte emot meddelanden till {email}. Kontrollera adressen.", en: "The server takes no messages for {email}. Check the address."}
mail.page.test.refused: {fi: "Palvelin kieltäytyi viestistä. Usein syynä on lähettäjän osoite tai se, ettei tältä koneelta saa lähettää.", sv: "Servern vägrade ta emot meddelandet. Ofta beror det på avsändaradressen eller på att den här datorn inte får skicka.", en: "The server refused the message. Often the sender's address is the reason, or this machine may not send."}
mail.page.test.later: {fi: "Palvelin pyysi yrittämään myöhemmin uudelleen. Tavallisia viestejä yritetään itsestään uudelleen.", sv: "Servern bad oss försöka senare. Vanliga meddelanden skickas på nytt av sig själva.", en: "The server asked us to try later. Ordinary messages are tried again by themselves."}
mail.page.test.away: {fi: "Palvelimeen ei saatu yhteyttä, se ei päästänyt sisään tai se ei vastannut ajoissa. Tarkista osoite, portti, käyttäjä ja salasana.", sv: "Servern gick inte att nå, släppte inte in oss eller svarade inte i tid. Kontrollera adress, port, användare och lösenord.", en: "The server could not be reached, did not let us in or did not answer in time. Check address, port, user and password."}
mail.page.outbox: {fi: "{n} {n?viesti odottaa|viestiä odottaa} lähtöä", sv: "{n} {n?meddelande|meddelanden} väntar på att gå", en: "{n} {n?message is|messages are} waiting to go"}
mail.page.outbox.empty: {fi: "Viestejä ei ole vielä ollut. Ne syntyvät, kun joku pyytää kirjautumislinkin, ja maanantaisin.", sv: "Inga meddelanden ännu. De kommer till när någon ber om en inloggningslänk, och på måndagar.", en: "No messages yet. They come when somebody asks for a sign-in link, and on Mondays."}
mail.page.caption: {fi: "Viimeisimmät viestit", sv: "De senaste meddelandena", en: "The latest messages"}
mail.page.to: {fi: "Kenelle", sv: "Till vem", en: "To whom"}
mail.page.kind: {fi: "Mikä", sv: "Vad", en: "What"}
mail.page.queued: {fi: "Syntyi", sv: "Skapades", en: "Queued"}
mail.page.state: {fi: "Tila", sv: "Status", en: "State"}
mail.kind.sign-in: {fi: "kirjautumislinkki", sv: "inloggningslänk", en: "sign-in link"}
mail.kind.week: {fi: "viikkoviesti", sv: "veckomeddelande", en: "weekly message"}
mail.state.sent: {fi: "lähetetty {time}", sv: "skickat {time}", en: "sent {time}"}
mail.state.waiting: {fi: "odottaa, seuraava yritys {time}", sv: "väntar, nästa försök {time}", en: "waiting, next try {time}"}
mail.failure.address: {fi: "osoitteeseen ei saa postia", sv: "adressen tar inte emot post", en: "the address takes no mail"}
mail.failure.refused: {fi: "palvelin kieltäytyi viestistä", sv: "servern vägrade ta emot meddelandet", en: "the server refused the message"}
mail.failure.too-late: {fi: "ei ehtinyt lähteä ajoissa", sv: "hann inte gå i tid", en: "could not go in time"}
mail.failure.replaced: {fi: "uudempi viesti korvasi", sv: "ett nyare ersatte", en: "replaced by a newer one"}
mail.failure.not-member: {fi: "ei ole enää käyttäjä", sv: "har inget konto längre", en: "no member any more"}

mail.own: {fi: "Viestit sähköpostiin", sv: "Meddelanden per e-post", en: "Messages by mail"}
mail.own.weekly: {fi: "Viikkoviesti maanantaisin", sv: "Veckomeddelande på måndagar", en: "A weekly message on Mondays"}
mail.own.weekly.hint: {fi: "Tulee vain, kun jokin odottaa sinua. Voit päivittää asian suoraan viestin linkistä.", sv: "Kommer bara när något väntar på dig. Du kan uppdatera direkt via länken i meddelandet.", en: "It comes only when something waits for you. You can update it straight from the link in the message."}
mail.own.language: {fi: "Viestien kieli", sv: "Språk i meddelandena", en: "Language of the messages"}
mail.own.button: {fi: "Tallenna", sv: "Spara", en: "Save"}

mail.settings: {fi: "Hiljaiset tunnit", sv: "Tysta timmar", en: "Quiet hours"}
mail.settings.hint: {fi: "Silloin ei lähetetä sähköpostia: viestit odottavat seuraavaan aamuun. Kirjautumislinkit lähtevät aina heti. Sama tunti kumpaankin: hiljaista ei ole.", sv: "Då skickas ingen e-post: meddelandena väntar till nästa morgon. Inloggningslänkar går alltid genast. Samma timme i båda: inga tysta timmar.", en: "No mail is sent then: messages wait until the next morning. Sign-in links always go at once. The same hour in both: no quiet hours."}
mail.settings.from: {fi: "Alkavat kello", sv: "Börjar klockan", en: "Begin at (hour)"}
mail.settings.until: {fi: "Päättyvät kello", sv: "Slutar klockan", en: "End at (hour)"}
mail.settings.weekends: {fi: "Myös viikonloput ovat hiljaisia", sv: "Också veckosluten är tysta", en: "Weekends are quiet too"}
mail.problem.hours: {fi: "Kirjoita tunnit lukuina 0–23.", sv: "Skriv timmarna som tal 0–23.", en: "Write the hours as numbers 0–23."}
mail.problem.taken: {fi: "Osoite on jo toisella käyttäjällä.", sv: "Adressen finns redan på ett annat konto.", en: "Another account has this address already."}

mail.member.refused: {fi: "Tähän osoitteeseen lähetetty posti palautui {day}. Uutta ei lähetetä, ennen kuin osoite on korjattu.", sv: "Post till den här adressen kom tillbaka {day}. Ny skickas inte förrän adressen har rättats.", en: "Mail to this address came back on {day}. No more is sent until the address is put right."}
mail.member.works: {fi: "Osoite toimii sittenkin", sv: "Adressen fungerar ändå", en: "The address works after all"}
mail.member.email: {fi: "Sähköpostiosoite", sv: "E-postadress", en: "E-mail address"}
mail.member.email.hint: {fi: "Henkilö kirjautuu jatkossa tällä osoitteella. Vanhaan osoitteeseen lähetetyt linkit lakkaavat toimimasta.", sv: "Personen loggar framöver in med den här adressen. Länkar som skickats till den gamla slutar fungera.", en: "The person signs in with this address from now on. Links sent to the old one stop working."}
mail.member.email.button: {fi: "Korjaa osoite", sv: "Rätta adressen", en: "Correct the address"}
mail.member.bounced.hint: {fi: "Palautuiko viesti sinulle? Merkitse se, niin osoitteeseen ei lähetetä enempää.", sv: "Kom ett meddelande tillbaka till dig? Markera det, så skickas inget mer till adressen.", en: "Did a message come back to you? Mark it, and nothing more is sent to the address."}
mail.member.bounced: {fi: "Viesti palautui", sv: "Meddelandet kom tillbaka", en: "A message came back"}

mail.week.subject: {fi: "{n} {n?asia odottaa|asiaa odottaa} sinua – {name}", sv: "{n} {n?sak|saker} väntar på dig – {name}", en: "{n} {n?thing waits|things wait} for you – {name}"}
mail.week.lead: {fi: "{n} {n?toimenpiteesi kaipaa|toimenpidettäsi kaipaa} päivitystä. Jokaiseen riittää minuutti: avaa linkki, valitse tila ja kirjoita lause. Kirjautua ei tarvitse.", sv: "{n} av dina åtgärder behöver en uppdatering. En minut räcker för var och en: öppna länken, välj status och skriv en mening. Du behöver inte logga in.", en: "{n} of your actions {n?needs|need} an update. A minute is enough for each: open the link, choose the status, write a sentence. No sign-in needed."}
mail.week.link: {fi: "Päivitä tämä", sv: "Uppdatera den här", en: "Update this one"}
mail.week.more: {fi: "Ja {n} {n?muu|muuta} työpöydälläsi", sv: "Och {n} till på ditt arbetsbord", en: "And {n} more at your desk"}
mail.week.links: {fi: "Linkit ovat vain sinulle. Ne toimivat kerran ja {n} päivää.", sv: "Länkarna är bara för dig. De fungerar en gång och i {n} dagar.", en: "The links are for you only. They work once, for {n} days."}
mail.week.three: {fi: "Digivastaavana: {n} {n?asia|asiaa} tälle viikolle", sv: "Som digiansvarig: {n} {n?sak|saker} den här veckan", en: "As digital lead: {n} {n?thing|things} for this week"}
mail.week.end: {fi: "En halua viikkoviestejä", sv: "Jag vill inte ha veckomeddelanden", en: "I want no weekly messages"}
mail.week.pilot: {fi: "Kokeilun päätöspäivään on {n} {n?päivä|päivää}.", sv: "{n} {n?dag|dagar} till försökets beslutsdag.", en: "{n} {n?day|days} to the pilot's decision day."}
mail.week.verdict: {fi: "Kokeilu on päättynyt, mutta siitä ei ole päätetty: lopetetaanko, uusitaanko vai laajennetaanko?", sv: "Försöket är slut, men inget har beslutats om det: avslutas, görs om eller utvidgas?", en: "The pilot is over, but nothing has been decided of it: stop, repeat or scale?"}
mail.week.pilot-over: {fi: "Kokeilun päätöspäivä oli {n} {n?päivä|päivää} sitten.", sv: "Försökets beslutsdag var för {n} {n?dag|dagar} sedan.", en: "The pilot's decision day was {n} {n?day|days} ago."}
mail.week.late: {fi: "Myöhässä {n} {n?päivän|päivää}. Merkitse valmiiksi tai anna uusi aika.", sv: "Försenad {n} {n?dag|dagar}. Markera den som klar eller ge en ny tid.", en: "{n} {n?day|days} late. Mark it done or give a new date."}
mail.week.silent: {fi: "Ei päivitystä {n} {n?päivään|päivään}. Miten menee?", sv: "Ingen uppdatering på {n} {n?dag|dagar}. Hur går det?", en: "No update for {n} {n?day|days}. How is it going?"}
mail.week.change: {fi: "Ympärillä muuttuu jotain, mikä voi koskea tätä. Kerro, muuttuuko mikään.", sv: "Något i omvärlden ändras som kan beröra den här åtgärden. Berätta om något ändras.", en: "Something changes around that may touch this. Say whether anything changes."}
mail.week.measurement: {fi: "Hyödyn mittaamisen päivä oli {n} {n?päivä|päivää} sitten. Mikä on luku nyt?", sv: "Nyttan skulle ha mätts för {n} {n?dag|dagar} sedan. Vad är siffran nu?", en: "Its benefit was due to be measured {n} {n?day|days} ago. What is the figure now?"}
mail.week.draft: {fi: "Luonnoksesta puuttuu tietoja, ennen kuin sen voi julkaista.", sv: "Utkastet saknar uppgifter innan det kan publiceras.", en: "The draft lacks something before it can be published."}
mail.week.unmeasured: {fi: "Valmis, mutta hyötyä ei ole kirjattu. Mitä tästä seurasi?", sv: "Klar, men nyttan är inte antecknad. Vad ledde den till?", en: "Done, but nobody has told what good it did. What came of it?"}

mail.preview.link: {fi: "Viikkoviesti: milloin se lähtee ja mitä siinä on", sv: "Veckomeddelandet: när det går ut och vad det säger", en: "The weekly message: when it goes and what it says"}
mail.preview.title: {fi: "Viikkoviesti lähtee seuraavan kerran {day} kello {time}", sv: "Veckomeddelandet går ut nästa gång {day} klockan {time}", en: "The next weekly message goes on {day} at {time}"}
mail.preview.title.off: {fi: "Viikkoviestiä ei lähetetä, koska sähköpostia ei ole otettu käyttöön", sv: "Veckomeddelandet skickas inte, eftersom e-post inte har tagits i bruk", en: "No weekly message is sent, because mail has not been set up"}
mail.preview.lead: {fi: "Viesti lähtee maanantaisin niille, joita jokin odottaa: omistajille omista toimenpiteistä, vetäjälle viikon kolme asiaa.", sv: "Meddelandet går ut på måndagar till dem som något väntar på: till de ansvariga om de egna åtgärderna, till ledaren veckans tre saker.", en: "It goes on Mondays to those for whom something waits: to owners about their own actions, to the lead the three things of the week."}
mail.preview.unwanted: {fi: "Olet valinnut, ettet saa viikkoviestiä.", sv: "Du har valt att inte få veckomeddelandet.", en: "You have chosen not to get the weekly message."}
mail.preview.unwanted.change: {fi: "Muuta valintaa", sv: "Ändra valet", en: "Change that"}
mail.preview.now: {fi: "Tältä oma viestisi näyttäisi nyt", sv: "Så här skulle ditt meddelande se ut nu", en: "This is how yours would look now"}
mail.preview.nothing: {fi: "Mikään ei odota sinua nyt, joten sinulle ei lähtisi viestiä.", sv: "Inget väntar på dig nu, så du skulle inte få något meddelande.", en: "Nothing waits for you now, so you would get no message."}
mail.minute.title: {fi: "Miten menee? {name}", sv: "Hur går det? {name}", en: "How is it going? {name}"}
mail.minute.lead: {fi: "Päivität tämän yhden toimenpiteen nimelläsi {name}. Muutos näkyy heti.", sv: "Du uppdaterar den här enda åtgärden i ditt namn, {name}. Ändringen syns genast.", en: "You update this one action in your name, {name}. The change shows at once."}
mail.minute.lead.desk: {fi: "Vaihe ja yksi lause riittävät. Muutos näkyy heti.", sv: "Fas och en mening räcker. Ändringen syns genast.", en: "How far it is and one sentence are enough. The change shows at once."}
mail.minute.sentence: {fi: "Tilanne yhdellä lauseella", sv: "Läget i en mening", en: "How it stands, in a sentence"}
mail.minute.sentence.hint: {fi: "Esimerkiksi: Koulutus pidetty kahdessa yksikössä, kolmas helmikuussa.", sv: "Till exempel: Utbildningen har hållits på två enheter, den tredje i februari.", en: "For example: Two units trained, the third in February."}
mail.minute.ends.hint: {fi: "Kuukausi (3/2027) tai päivä (15.3.2027). Muuta, jos aikataulu siirtyy.", sv: "Månad (3/2027) eller dag (15.3.2027). Ändra om tidsplanen flyttas.", en: "A month (3/2027) or a day (2027-03-15). Change it if the schedule moves."}
mail.minute.now.hint: {fi: "Lähtötaso {baseline}, viimeksi {now}, tavoite {target}. Jätä tyhjäksi, jos uutta lukua ei ole.", sv: "Utgångsnivå {baseline}, senast {now}, mål {target}. Lämna tomt om det inte finns någon ny siffra.", en: "Baseline {baseline}, latest {now}, target {target}. Leave empty if there is no new figure."}
mail.minute.measured.hint: {fi: "Tämä hyöty on aika mitata. Lähtötaso {baseline}, tavoite {target}. Jätä tyhjäksi, jos et tiedä vielä.", sv: "Det är dags att mäta den här nyttan. Utgångsnivå {baseline}, mål {target}. Lämna tomt om du inte vet än.", en: "This benefit is due to be measured. Baseline {baseline}, target {target}. Leave empty if you do not know yet."}
mail.minute.benefit: {fi: "Mitä hyötyä tästä oli ja kenelle?", sv: "Vilken nytta gav den, och för vem?", en: "What good came of it, and for whom?"}
mail.minute.button: {fi: "Tallenna", sv: "Spara", en: "Save"}
mail.minute.missing: {fi: "Ennen julkaisua puuttuu: {names}. Ne täydennät kirjautumalla.", sv: "Före publicering saknas: {names}. Dem kompletterar du genom att logga in.", en: "Before publishing, this lacks: {names}. Sign in to add them."}
mail.minute.missing.desk: {fi: "Ennen julkaisua puuttuu: {names}.", sv: "Före publicering saknas: {names}.", en: "Before publishing, this lacks: {names}."}
mail.minute.all: {fi: "Muuta muita tietoja (vaatii kirjautumisen)", sv: "Ändra andra uppgifter (kräver inloggning)", en: "Change anything else (needs sign-in)"}
mail.minute.problem.sentence: {fi: "Kirjoita lause siitä, miten menee", sv: "Skriv en mening om hur det går", en: "Write a sentence on how it is going"}
mail.minute.problem.measured: {fi: "Joku muutti tätä hyötyä samaan aikaan. Viimeisin mittaus on nyt {figure} ({day}). Jos omakin lukusi pitää, tallenna uudelleen; muuten tyhjennä kenttä.", sv: "Någon ändrade den här nyttan samtidigt. Den senaste mätningen är nu {figure} ({day}). Om också din siffra stämmer, spara igen; töm annars fältet.", en: "Somebody changed this benefit at the same time. The latest measurement is now {figure} ({day}). If your figure holds too, save again; otherwise empty the field."}
mail.minute.unsaved: {fi: "Kirjoitit näin, mutta sitä ei tallennettu", sv: "Du skrev så här, men det sparades inte", en: "You wrote this, but it was not saved"}
mail.minute.problem.other: {fi: "Tällä tavalla toimenpidettä ei voi tallentaa: muuta sitä kirjautumalla", sv: "Åtgärden kan inte sparas så här: ändra den genom att logga in", en: "The action cannot be saved like this: change it by signing in"}
mail.minute.reason: {fi: "Viikkoviestistä: {words}", sv: "Ur veckomeddelandet: {words}", en: "From the weekly mail: {words}"}
mail.minute.done.title: {fi: "Kiitos, tallennettu", sv: "Tack, sparat", en: "Thank you, saved"}
mail.minute.done: {fi: "Päivityksesi näkyy digipolulla. Linkki on nyt käytetty.", sv: "Din uppdatering syns på digistigen. Länken är nu använd.", en: "Your update shows on the pathway. The link is used up now."}
mail.minute.look: {fi: "Katso digipolkua", sv: "Se digistigen", en: "See the pathway"}
mail.minute.used.title: {fi: "Tämä linkki on jo käytetty", sv: "Den här länken är redan använd", en: "This link has been used"}
mail.minute.used: {fi: "Linkillä tallennettiin päivitys kerran, eikä sillä voi muuttaa enempää. Seuraavan voit tehdä kirjautumalla.", sv: "Med länken sparades en uppdatering en gång, och mer kan inte ändras med den. Nästa kan du göra genom att logga in.", en: "It saved one update and can change nothing more. You can make the next one by signing in."}
mail.minute.expired.title: {fi: "Linkki on vanhentunut", sv: "Länken har gått ut", en: "The link is too old"}
mail.minute.expired: {fi: "Viikkoviestin linkit toimivat seitsemän päivää. Avaa uudempi viesti tai kirjaudu.", sv: "Länkarna i veckomeddelandet fungerar i sju dagar. Öppna ett nyare meddelande eller logga in.", en: "The links of a weekly message work for seven days. Open a newer message or sign in."}
mail.minute.withdrawn.title: {fi: "Et voi enää muuttaa tätä toimenpidettä", sv: "Du kan inte längre ändra den här åtgärden", en: "You may not change this action any more"}
mail.minute.withdrawn: {fi: "Vastuutaho tai oikeudet ovat vaihtuneet viestin lähettämisen jälkeen. Mitään ei tallennettu.", sv: "Den ansvariga eller rättigheterna har ändrats sedan meddelandet skickades. Inget sparades.", en: "The owner or the rights have changed since the message was sent. Nothing was saved."}
mail.link.unknown.title: {fi: "Linkki ei toimi", sv: "Länken fungerar inte", en: "The link does not work"}
mail.link.unknown: {fi: "Sähköpostiohjelma on voinut katkaista sen, tai uudempi viesti on korvannut sen. Avaa viimeisin viesti tai kirjaudu.", sv: "E-postprogrammet kan ha brutit den, eller så har ett nyare meddelande ersatt den. Öppna det senaste meddelandet eller logga in.", en: "The mail program may have cut it, or a newer message has replaced it. Open the latest message or sign in."}
mail.ending.title: {fi: "Lopetetaanko viikkoviestit?", sv: "Ska veckomeddelandena sluta?", en: "Stop the weekly messages?"}
mail.ending.lead: {fi: "Sen jälkeen sinulle ei enää kerrota sähköpostilla, kun toimenpiteesi kaipaa päivitystä. Voit ottaa viestit takaisin omalla tililläsi.", sv: "Därefter får du inte längre e-post när en åtgärd behöver en uppdatering. Du kan ta dem tillbaka på ditt konto.", en: "You will no longer be told by mail when an action of yours needs an update. You can have them back on your account page."}
mail.ending.button: {fi: "Lopeta viikkoviestit", sv: "Sluta med veckomeddelandena", en: "Stop the weekly messages"}
mail.ending.done.title: {fi: "Viikkoviestejä ei enää tule", sv: "Det kommer inga fler veckomeddelanden", en: "No more weekly messages"}
mail.ending.done: {fi: "Kirjautumislinkit saat edelleen, kun pyydät niitä.", sv: "Inloggningslänkar får du fortfarande när du ber om dem.", en: "You still get sign-in links when you ask for them."}

mail.log.email: {fi: "sähköpostiosoite korjattiin", sv: "e-postadressen rättades", en: "the e-mail address was corrected"}
mail.log.mail-works: {fi: "osoite merkittiin toimivaksi", sv: "adressen markerades som fungerande", en: "the address was marked as working"}
mail.log.mail-bounced: {fi: "osoite merkittiin palautuneen viestin takia", sv: "adressen markerades eftersom ett meddelande kom tillbaka", en: "the address was marked because a message came back"}
mail.log.week: {fi: "viikkoviestit päällä", sv: "veckomeddelanden på", en: "weekly messages on"}
mail.log.no-week: {fi: "viikkoviestit pois", sv: "veckomeddelanden av", en: "weekly messages off"}
mail.remind.title: {fi: "Lähetä viesti heti", sv: "Skicka meddelandet genast", en: "Send the message now"}
mail.remind.lead: {fi: "Näiden ihmisten toimenpiteistä jokin odottaa. Heidän viikkoviestinsä voi lähettää odottamatta maanantaita, kerran päivässä.", sv: "Något väntar i de här personernas åtgärder. Deras veckomeddelande kan skickas utan att vänta till måndag, en gång om dagen.", en: "Something waits in the actions of these people. Their weekly message can go without waiting for Monday, once a day."}
mail.remind.quiet: {fi: "Nyt on hiljainen aika: viesti lähtee {day} kello {time}.", sv: "Nu är det tyst tid: meddelandet går ut {day} klockan {time}.", en: "These are quiet hours: the message goes on {day} at {time}."}
mail.remind.waits: {fi: "{n} {n?toimenpide|toimenpidettä} odottaa", sv: "{n} {n?åtgärd|åtgärder} väntar", en: "{n} {n?action waits|actions wait}"}
mail.remind.button: {fi: "Lähetä nyt: {name}", sv: "Skicka nu: {name}", en: "Send now: {name}"}
mail.remind.done.queued: {fi: "Viesti on lähdössä.", sv: "Meddelandet är på väg.", en: "The message is on its way."}
mail.remind.done.already: {fi: "Hänelle on jo lähdössä viesti tai se lähti tänään.", sv: "Ett meddelande är redan på väg eller gick ut i dag.", en: "A message is on its way already, or went today."}
mail.remind.done.unwanted: {fi: "Hän on valinnut, ettei saa viikkoviestiä, joten viestiä ei lähetetty.", sv: "Hen har valt att inte få veckomeddelandet, så inget skickades.", en: "They have chosen not to get the weekly message, so none was sent."}

"""#),
        EmbeddedFile("texts/overview.yaml", #"""
# The first page for everybody, and the desk of members.
overview.title: {fi: "{name} kysyy, valitsee ja tekee – ja kertoo, mitä siitä tuli", sv: "{name} frågar, väljer och gör – och berättar vad det ledde till", en: "{name}: we ask, choose and act – and tell what came of it"}
overview.lead: {fi: "Digitalisaatio muuttaa [kunnan|kaupungin] työtä ja palveluja. Täältä näet, missä olemme, mitä teemme nyt ja mitä tapahtuu seuraavaksi.", sv: "Digitaliseringen förändrar [kommunens|stadens] arbete och tjänster. Här ser du var vi står, vad vi gör nu och vad som händer härnäst.", en: "Digitalisation changes the [municipality|city]'s work and services. Here you see where we stand, what we are doing now and what comes next."}
overview.to-desk: {fi: "Siirry työpöydällesi", sv: "Gå till ditt arbetsbord", en: "Go to your desk"}
overview.test: {fi: "harjoitus", sv: "övning", en: "practice"}
overview.answer.words: {fi: "on auki kaikille {day} asti. Vastaaminen vie noin {n} {n?minuutin|minuuttia}, ja vastaat nimettömästi.", sv: "är öppen för alla till och med {day}. Det tar ungefär {n} {n?minut|minuter}, och du svarar anonymt.", en: "is open to everyone until {day}. It takes about {n} {n?minute|minutes}, and you answer anonymously."}
overview.answer.button: {fi: "Vastaa kyselyyn", sv: "Svara på enkäten", en: "Answer the survey"}
overview.loop: {fi: "Näin toimimme", sv: "Så här gör vi", en: "How we work"}
overview.loop.ask: {fi: "Kysymme", sv: "Vi frågar", en: "We ask"}
overview.loop.ask.what: {fi: "heiltä, joiden työ muuttuu", sv: "dem vars arbete förändras", en: "those whose work changes"}
overview.loop.see: {fi: "Katsomme yhdessä", sv: "Vi tittar tillsammans", en: "We look together"}
overview.loop.see.what: {fi: "mitä vastaukset kertovat", sv: "på vad svaren berättar", en: "at what the answers tell us"}
overview.loop.choose: {fi: "Valitsemme", sv: "Vi väljer", en: "We choose"}
overview.loop.choose.what: {fi: "teema kerrallaan, mitä parannetaan", sv: "tema för tema vad som ska bli bättre", en: "theme by theme what to improve"}
overview.loop.do: {fi: "Teemme", sv: "Vi gör", en: "We act"}
overview.loop.do.what: {fi: "ja mittaamme, mitä hyötyä siitä oli", sv: "och följer upp vilken nytta det gav", en: "and measure what good it did"}

overview.headline.released: {fi: "tulokset {day}", sv: "resultat {day}", en: "results {day}"}
overview.headline.gap: {fi: "{high} ja {low} näkevät tämän eri tavoin", sv: "{high} och {low}: olika syn på det här", en: "{high} and {low} see this differently"}
overview.headline.no-gap: {fi: "Ryhmät näkevät asiat lähes samoin – suurin ero on tässä", sv: "Grupperna ser saker nästan lika – största skillnaden finns här", en: "The groups see things almost alike – the widest gap is here"}
overview.headline.widest: {fi: "Suurin ero niiden ryhmien välillä, jotka voidaan näyttää", sv: "Största skillnaden mellan de grupper som kan visas", en: "The widest gap between the groups that can be shown"}
overview.headline.one: {fi: "{who}: valmius muutokseen on {score} asteikolla 1–5", sv: "{who}: beredskapen för förändring är {score} på skalan 1–5", en: "{who}: readiness for change is {score} on a scale of 1 to 5"}
overview.headline.hidden: {fi: "Vastauksia on liian vähän avoimesti näytettäväksi", sv: "Det kom för få svar för att visas öppet", en: "Too few answers came to be shown openly"}
overview.headline.hidden.why: {fi: "Jokainen luku kertoo tässä vähintään {k} ihmisen vastauksista, jotta kenenkään vastausta ei voi päätellä.", sv: "Varje siffra gäller här minst {k} personers svar, så att ingens svar kan härledas.", en: "Every figure here is about at least {k} people's answers, so that nobody's answer can be worked out."}
overview.headline.hidden.inside: {fi: "Vastauksia on liian vähän näytettäväksi", sv: "Det kom för få svar för att visas", en: "Too few answers came to be shown"}
overview.headline.none: {fi: "Ensimmäisen kyselyn tuloksia ei ole vielä", sv: "Det finns ännu inga resultat från en första enkät", en: "There are no results of a first survey yet"}
overview.headline.none.visitor: {fi: "Kun ensimmäinen kysely on päättynyt, sen tärkein havainto näkyy tässä.", sv: "När den första enkäten har avslutats syns dess viktigaste iakttagelse här.", en: "When the first survey has ended, its most important finding stands here."}
overview.headline.none.lead: {fi: "Kun suljet ensimmäisen kyselyn, sen tärkein havainto nousee tähän. Aloita työpöydältäsi.", sv: "När du stänger den första enkäten lyfts dess viktigaste iakttagelse fram här. Börja från ditt arbetsbord.", en: "When you close the first survey, its most important finding rises to this place. Begin from your desk."}
overview.headline.all: {fi: "Katso kaikki tulokset", sv: "Se alla resultat", en: "See all results"}
overview.headline.pinned: {fi: "Mitä muuta huomasimme", sv: "Vad vi också märkte", en: "What else we noticed"}
overview.kind.strength: {fi: "vahvuus", sv: "styrka", en: "strength"}
overview.kind.weakness: {fi: "kehitettävää", sv: "att utveckla", en: "to develop"}
overview.kind.gap: {fi: "näkemysero", sv: "olika syn", en: "gap"}
overview.kind.drop: {fi: "heikentynyt", sv: "försämring", en: "worse"}
overview.kind.rise: {fi: "parantunut", sv: "förbättring", en: "better"}
overview.kind.unknowing: {fi: "moni ei osaa sanoa", sv: "många kan inte säga", en: "many don't know"}
overview.kind.other: {fi: "havainto", sv: "iakttagelse", en: "finding"}
overview.scale: {fi: "Keskiarvo asteikolla 1–5: 1 täysin eri mieltä, 5 täysin samaa mieltä.", sv: "Medelvärde på skalan 1–5: 1 helt av annan åsikt, 5 helt av samma åsikt.", en: "Mean on a scale of 1 to 5: 1 strongly disagree, 5 strongly agree."}
overview.people: {fi: "{n} {n?vastaaja|vastaajaa}", sv: "{n} svarande", en: "{n} {n?respondent|respondents}"}

overview.themes: {fi: "Huoneentaulu: {n} {n?teema|teemaa}", sv: "Hustavlan: {n} {n?tema|teman}", en: "The theme board: {n} {n?theme|themes}"}
overview.themes.who: {fi: "Luku on keskiarvo asteikolla 1–5: {who}.", sv: "Siffran är medelvärdet på skalan 1–5: {who}.", en: "The number is the mean on a scale of 1 to 5: {who}."}
overview.themes.target: {fi: "Pystyviiva on tavoite.", sv: "Det lodräta strecket är målet.", en: "The upright line is the target."}
overview.themes.none: {fi: "Näistä teemoista kysymme. Luvut tulevat huoneentauluun, kun ensimmäinen kysely on julkaistu.", sv: "Det här är temana vi frågar om. Siffrorna kommer till hustavlan när den första enkäten har publicerats.", en: "These are the themes we ask about. Figures come onto the board once the first survey has been released."}
overview.themes.unknown: {fi: "ei lukua", sv: "ingen siffra", en: "no figure"}
overview.themes.actions: {fi: "{n} {n?toimenpide|toimenpidettä}", sv: "{n} {n?åtgärd|åtgärder}", en: "{n} {n?action|actions}"}
overview.themes.no-actions: {fi: "ei toimenpiteitä", sv: "inga åtgärder", en: "no actions"}
overview.themes.all: {fi: "Avaa huoneentaulu", sv: "Öppna hustavlan", en: "Open the theme board"}

overview.going: {fi: "Nyt tehdään {n} {n?asia|asiaa}", sv: "Nu görs {n} {n?sak|saker}", en: "{n} {n?thing is|things are} being done now"}
overview.going.planned: {fi: "Suunnitteilla {n} {n?toimenpide|toimenpidettä}", sv: "{n} {n?åtgärd|åtgärder} planeras", en: "{n} {n?action is|actions are} planned"}
overview.going.at-rest: {fi: "Juuri nyt mikään toimenpide ei ole käynnissä", sv: "Just nu pågår ingen åtgärd", en: "No action is under way right now"}
overview.going.not-begun: {fi: "Mikään ei ole vielä alkanut.", sv: "Ingenting har börjat ännu.", en: "Nothing has begun yet."}
overview.going.on-time: {fi: "Mikään ei ole myöhässä.", sv: "Inget är försenat.", en: "Nothing is late."}
overview.going.one-late: {fi: "Yksi niistä on myöhässä.", sv: "En av dem är försenad.", en: "One of them is late."}
overview.going.late: {fi: "Niistä {n} on myöhässä.", sv: "{n} av dem är försenade.", en: "{n} of them are late."}
overview.going.done: {fi: "Valmiina on {n}.", sv: "{n} är {n?klar|klara}.", en: "{n} {n?is|are} done."}
overview.going.all: {fi: "Koko digipolku: {n} {n?toimenpide|toimenpidettä}", sv: "Hela digistigen: {n} {n?åtgärd|åtgärder}", en: "The whole pathway: {n} {n?action|actions}"}
overview.going.none: {fi: "Digipolulla ei ole vielä julkaistuja toimenpiteitä", sv: "Det finns ännu inga publicerade åtgärder på digistigen", en: "There are no published actions on the pathway yet"}
overview.going.none.visitor: {fi: "Toimenpiteet valitaan kyselyn tulosten pohjalta. Kun ensimmäinen julkaistaan, se näkyy tässä omistajineen ja aikatauluineen.", sv: "Åtgärderna väljs utifrån enkätens resultat. När den första publiceras syns den här med ägare och tidsplan.", en: "Actions are chosen from what a survey shows. When the first is published, it appears here with its owner and dates."}
overview.going.none.lead: {fi: "Poimi ensimmäinen askel kyselyn havainnosta tai mallipolusta ja julkaise se digipolulla.", sv: "Plocka det första steget från en iakttagelse i enkäten eller från modellstigen och publicera det på digistigen.", en: "Take the first step from a finding or from the model pathway and publish it on the pathway."}
overview.late: {fi: "myöhässä {n} {n?päivän|päivää}", sv: "försenad {n} {n?dag|dagar}", en: "{n} {n?day|days} late"}
overview.silent: {fi: "ei päivityksiä {n} {n?päivään|päivään}", sv: "inga uppdateringar på {n} {n?dag|dagar}", en: "no updates for {n} {n?day|days}"}
overview.draft: {fi: "luonnos", sv: "utkast", en: "draft"}
overview.until: {fi: "valmis viimeistään {day}", sv: "klar senast {day}", en: "done by {day}"}
overview.from: {fi: "alkaa {day}", sv: "börjar {day}", en: "starts {day}"}
overview.coming: {fi: "Mitä seuraavaksi tapahtuu", sv: "Vad som händer härnäst", en: "What comes next"}
overview.coming.none: {fi: "Tiedossa ei ole tulevia päivämääriä. Ne tulevat tähän, kun kysely avataan tai toimenpide aikataulutetaan.", sv: "Inga kommande datum är kända. De visas här när en enkät öppnas eller en åtgärd får en tidsplan.", en: "No coming dates are known. They appear here when a survey opens or an action gets its dates."}
overview.coming.closing: {fi: "Kyselyn viimeinen vastauspäivä:", sv: "Enkätens sista svarsdag:", en: "Last day to answer:"}
overview.coming.start: {fi: "Alkaa:", sv: "Börjar:", en: "Starts:"}
overview.coming.pilot: {fi: "Päätös jatkosta:", sv: "Beslut om fortsättning:", en: "Decision on what next:"}

overview.desk.week: {fi: "{n?Yksi asia|Tärkeimmät asiat} tällä viikolla", sv: "{n?En sak|De viktigaste sakerna} den här veckan", en: "{n?One thing|The things that matter} this week"}
overview.desk.week.words: {fi: "Tärkein ensin. Muut voivat odottaa.", sv: "Det viktigaste först. Resten kan vänta.", en: "The most important first. The rest can wait."}
overview.desk.free: {fi: "Tällä viikolla mikään ei odota sinua", sv: "Den här veckan väntar inget på dig", en: "Nothing waits for you this week"}
overview.desk.free.words: {fi: "Kyselyt, havainnot ja toimenpiteet ovat ajan tasalla. Hyvä hetki kysyä kuulumisia niiltä, joiden työ muuttuu.", sv: "Enkäter, iakttagelser och åtgärder är aktuella. Ett bra tillfälle att höra hur det går för dem vars arbete förändras.", en: "Surveys, findings and actions are up to date. A good moment to ask those whose work changes how they are doing."}
overview.desk.own: {fi: "{n} {n?toimenpide|toimenpidettä} on sinun vastuullasi", sv: "Du ansvarar för {n} {n?åtgärd|åtgärder}", en: "{n} {n?action is|actions are} in your hands"}
overview.desk.own.due: {fi: "{n} {n?toimenpiteesi odottaa|toimenpidettäsi odottaa} sinua", sv: "{n} av dina åtgärder väntar på dig", en: "{n} of your actions {n?waits|wait} for you"}
overview.desk.hello: {fi: "Hei, {name}", sv: "Hej, {name}", en: "Hello, {name}"}
overview.desk.own.title: {fi: "Omat toimenpiteet", sv: "Egna åtgärder", en: "Your own actions"}
overview.desk.own.none: {fi: "Sinulle ei ole merkitty toimenpiteitä. Digivastaava voi merkitä sinut omistajaksi, ja sitten päivität toimenpiteen tästä.", sv: "Du ansvarar inte för någon åtgärd. Digiansvariga kan ange dig som ägare, och då uppdaterar du åtgärden härifrån.", en: "No actions are yours. The digital lead can name you as owner, and then you update the action from here."}
overview.desk.update: {fi: "Päivitä", sv: "Uppdatera", en: "Update"}
overview.desk.drafts: {fi: "{n} {n?luonnos|luonnosta} digipolulla", sv: "{n} utkast på digistigen", en: "{n} {n?draft|drafts} on the pathway"}
overview.desk.rounds: {fi: "Kyselyt", sv: "Enkäter", en: "Surveys"}
overview.desk.rounds.none: {fi: "Yhtään kyselyä ei ole vielä tehty.", sv: "Ingen enkät har gjorts ännu.", en: "No survey has been made yet."}
overview.desk.dates: {fi: "kysely {days}", sv: "enkät {days}", en: "survey {days}"}
overview.desk.results: {fi: "Tulokset", sv: "Resultat", en: "Results"}
overview.desk.places: {fi: "Muualle", sv: "Andra sidor", en: "Other places"}
overview.desk.new-round: {fi: "Kyselyt ja uusi kysely", sv: "Enkäter och ny enkät", en: "Surveys and a new survey"}
overview.desk.path: {fi: "Digipolku ja uusi toimenpide", sv: "Digistigen och ny åtgärd", en: "The pathway and a new action"}
overview.desk.own-link: {fi: "Vastaa linkillä, jonka saat työpaikaltasi tai toimielimeltäsi.", sv: "Svara via länken som du får av din arbetsplats eller ditt organ.", en: "Answer by the link that your workplace, council or committee gives you."}
overview.desk.noticed: {fi: "Nostoja tuloksista:", sv: "Lyft ur resultaten:", en: "Picked out of the results:"}
overview.desk.noticed.none: {fi: "Havaintoja ei ole vielä nostettu esiin.", sv: "Inga iakttagelser har lyfts fram ännu.", en: "No findings have been pinned yet."}
overview.desk.pin: {fi: "Avaa tulokset ja nosta oma havaintosi", sv: "Öppna resultaten och lyft fram din egen iakttagelse", en: "Open the results and pin a finding of your own"}
overview.desk.changes: {fi: "Mitä digipolulla on muuttunut", sv: "Vad som har ändrats på digistigen", en: "What has changed on the pathway"}
overview.desk.changes.none: {fi: "Kahteen kuukauteen mikään ei ole muuttunut.", sv: "Ingenting har ändrats på två månader.", en: "Nothing has changed in two months."}
overview.desk.late: {fi: "{n} {n?toimenpide|toimenpidettä} on myöhässä", sv: "{n} {n?åtgärd är försenad|åtgärder är försenade}", en: "{n} {n?action is|actions are} late"}
overview.round.draft: {fi: "luonnos", sv: "utkast", en: "draft"}
overview.round.open: {fi: "auki", sv: "öppen", en: "open"}
overview.round.closed: {fi: "suljettu", sv: "stängd", en: "closed"}
overview.round.released: {fi: "tulokset valmiina", sv: "resultaten klara", en: "results ready"}

overview.week.firstRound: {fi: "Tee ensimmäinen kysely", sv: "Gör den första enkäten", en: "Run the first survey"}
overview.week.roundClosing: {fi: "Kysely sulkeutuu pian", sv: "En enkät stängs snart", en: "A survey closes soon"}
overview.week.roundUnreleased: {fi: "Suljettu kysely odottaa tuloksiaan", sv: "En stängd enkät väntar på sina resultat", en: "A closed survey waits for its results"}
overview.week.textsUnread: {fi: "Avoimet vastaukset odottavat lukijaa", sv: "Öppna svar väntar på en läsare", en: "Open answers wait for a reader"}
overview.week.resultsUndiscussed: {fi: "Käykää tulokset yhdessä läpi", sv: "Gå igenom resultaten tillsammans", en: "Walk through the results together"}
overview.week.pilotUndecided: {fi: "Päätä kokeilun jatkosta", sv: "Besluta om försökets fortsättning", en: "Decide on a pilot"}
overview.week.actionLate: {fi: "Myöhässä", sv: "Försenad", en: "Late"}
overview.week.ideaUnanswered: {fi: "Asukkaan ehdotus odottaa vastausta", sv: "Ett invånarförslag väntar på svar", en: "A resident's idea waits for an answer"}
overview.week.findingWithoutAction: {fi: "Havainto ilman toimenpidettä", sv: "En iakttagelse utan åtgärd", en: "A finding without an action"}
overview.week.weakThemeWithoutAction: {fi: "Heikko teema ilman toimenpidettä", sv: "Ett svagt tema utan åtgärd", en: "A weak theme without an action"}
overview.week.measurementLate: {fi: "Hyöty on mittaamatta", sv: "En nytta är omätt", en: "A benefit is not measured"}
overview.week-why-measurement: {fi: "Mittaus oli sovittu {n} {n?päivä|päivää} sitten. Yksi luku ja lause riittävät.", sv: "Mätningen var avtalad för {n} {n?dag|dagar} sedan. Ett tal och en mening räcker.", en: "It was to be measured {n} {n?day|days} ago. One figure and a sentence are enough."}
overview.week-do.measurementLate: {fi: "Kirjaa mittaus", sv: "Anteckna mätningen", en: "Record the measurement"}
overview.week.actionSilent: {fi: "Kysy kuulumisia", sv: "Fråga hur det går", en: "Ask how it is going"}
overview.week.themeWithoutOwner: {fi: "Teemalla ei ole vastuutahoa", sv: "Ett tema saknar ansvarig", en: "A theme has no owner"}
overview.week.pilotEndedUndecided: {fi: "Päättynyt kokeilu odottaa päätöstä", sv: "Ett avslutat försök väntar på beslut", en: "A finished pilot waits for its verdict"}
overview.week.pilotNotCarriedOn: {fi: "Kokeilun jatko on tekemättä", sv: "Försökets fortsättning är ogjord", en: "A pilot has not been carried on"}
overview.week.sectorOverloaded: {fi: "Työaika ei riitä", sv: "Arbetstiden räcker inte", en: "There is too little working time"}
overview.week.changeUnanswered: {fi: "Muutos toimintaympäristössä on katsomatta", sv: "En förändring i omvärlden har inte setts över", en: "A change from outside has not been looked at"}
overview.week.goalWithoutAction: {fi: "Tavoite ilman toimenpidettä", sv: "Ett mål utan åtgärd", en: "A goal without an action"}
overview.week.needWithoutAction: {fi: "Tarve ilman toimenpidettä", sv: "Ett behov utan åtgärd", en: "A need without an action"}
overview.week.themeWithoutAction: {fi: "Teema ilman toimenpidettä", sv: "Ett tema utan åtgärd", en: "A theme without an action"}
overview.week.draftIncomplete: {fi: "Luonnos on kesken", sv: "Ett utkast är ofärdigt", en: "A draft is incomplete"}
overview.week.actionUnmeasured: {fi: "Kerro, mitä hyötyä tästä oli", sv: "Berätta vilken nytta det gav", en: "Tell what good came of it"}
overview.week-more: {fi: "ja {n} {n?muu samanlainen|muuta samanlaista}", sv: "och {n} {n?likadan|likadana} till", en: "and {n} more of the same"}
overview.week-full-round: {fi: "tai tee suoraan koko muutosvalmiuskysely", sv: "eller gör hela enkäten om förändringsberedskap direkt", en: "or go straight to the full change-readiness survey"}
overview.week-results: {fi: "tai selaa tuloksia", sv: "eller bläddra i resultaten", en: "or browse the results"}
overview.week-why-first: {fi: "Pikatestissä johtoryhmä vastaa kahdeksaan väittämään kokouksessa ja näkee taulun heti: 20 minuuttia.", sv: "I snabbtestet svarar ledningsgruppen på åtta påståenden på mötet och ser tavlan genast: 20 minuter.", en: "In the quick test the management team answers eight statements in a meeting and sees the board at once: 20 minutes."}
overview.week-why-round-closing: {fi: "Vastausaikaa on jäljellä {n} {n?päivä|päivää}. Katso vastauskertymä ja muistuta kaikkia.", sv: "{n} {n?dag|dagar} kvar att svara. Se hur många som svarat och påminn alla.", en: "{n} {n?day|days} left to answer. See how many have answered and remind everyone."}
overview.week-why-round-over: {fi: "Viimeinen vastauspäivä oli {n} {n?päivä|päivää} sitten. Sulje kysely, niin näet tulokset.", sv: "Sista svarsdagen var för {n} {n?dag|dagar} sedan. Stäng enkäten, så ser du resultaten.", en: "The last day to answer was {n} {n?day|days} ago. Close the survey to see the results."}
overview.week-why-unreleased: {fi: "Tuloksia ei ole laskettu. Laske ne tai jatka vastausaikaa.", sv: "Resultaten har inte räknats. Räkna dem eller förläng svarstiden.", en: "The results have not been counted. Count them or give more time."}
overview.week-why-texts: {fi: "Lukemattomia on {n}. Lue ne viimeistään {day}: sen jälkeen ne hävitetään, eikä niitä saa takaisin.", sv: "{n} olästa. Läs dem senast {day}: efter det förstörs de och kan inte fås tillbaka.", en: "{n} unread. Read them by {day}: after that they are destroyed and cannot be had back."}
overview.week-why-undiscussed: {fi: "Tulokset ovat valmiit, mutta niitä ei ole vielä käyty yhdessä läpi. Esitystila vie havainnosta toiseen.", sv: "Resultaten är klara men har inte gåtts igenom tillsammans ännu. Presentationsläget tar er från en iakttagelse till nästa.", en: "The results are ready, but nobody has walked through them together yet. The present mode leads from one finding to the next."}
overview.week-why-pilot: {fi: "Päätöspäivään on {n} {n?päivä|päivää}. Lopetetaanko, uusitaanko vai laajennetaanko?", sv: "{n} {n?dag|dagar} till beslutsdagen. Sluta, göra om eller utvidga?", en: "{n} {n?day|days} to the decision day. Stop, repeat or scale?"}
overview.week-why-pilot-ended: {fi: "Kokeilu on merkitty päättyneeksi, mutta kukaan ei ole kertonut, mitä opittiin: lopetetaanko, uusitaanko vai laajennetaanko?", sv: "Försöket är markerat som avslutat, men ingen har berättat vad ni lärde er: sluta, göra om eller utvidga?", en: "The pilot is marked as over, but nobody has said what was learned: stop, repeat or scale?"}
overview.week-why-pilot-over: {fi: "Päätöspäivä oli {n} {n?päivä|päivää} sitten. Lopetetaanko, uusitaanko vai laajennetaanko?", sv: "Beslutsdagen var för {n} {n?dag|dagar} sedan. Sluta, göra om eller utvidga?", en: "The decision day was {n} {n?day|days} ago. Stop, repeat or scale?"}
overview.week-why-late: {fi: "Aikataulu ylittyi {n} {n?päivä|päivää} sitten. Kysy omistajalta uusi aika tai kerro, mikä estää.", sv: "Tidsplanen överskreds för {n} {n?dag|dagar} sedan. Be ägaren om en ny tid eller berätta vad som hindrar.", en: "It went past its date {n} {n?day|days} ago. Ask the owner for a new date or say what stands in the way."}
overview.week-why-silent: {fi: "Toimenpidettä ei ole päivitetty {n} {n?päivään|päivään}. Yksi lause riittää.", sv: "Åtgärden har inte uppdaterats på {n} {n?dag|dagar}. En mening räcker.", en: "It has not been updated for {n} {n?day|days}. One sentence is enough."}
overview.week-why-idea: {fi: "Ehdotus on odottanut {n} {n?päivän|päivää}.", sv: "Förslaget har väntat i {n} {n?dag|dagar}.", en: "It has waited for {n} {n?day|days}."}
overview.week-why-finding: {fi: "Nostitte tämän esiin, mutta siitä ei ole vielä syntynyt toimenpidettä. Tee siitä kevyt ensimmäinen askel.", sv: "Ni lyfte fram det här, men ingen åtgärd har kommit av det ännu. Gör ett lätt första steg av det.", en: "You pinned this, but no action has come of it yet. Make a light first step of it."}
overview.week-why-weak: {fi: "Teema sai kyselyssä heikon arvion, eikä sen hyväksi tehdä nyt mitään.", sv: "Temat fick ett svagt betyg i enkäten, och inget görs för det nu.", en: "The theme scored low in the survey, and nothing is being done for it."}
overview.week-why-owner: {fi: "Kun teemalla on vastuutaho, joku kysyy siitä ensi kokouksessa.", sv: "När temat har en ansvarig är det någon som frågar om det på nästa möte.", en: "When a theme has an owner, somebody asks about it in the next meeting."}
overview.week-why-not-carried-on: {fi: "Kokeilua päätettiin jatkaa, mutta siitä ei ole tehty toimenpidettä. Luonnos syntyy yhdellä painalluksella.", sv: "Försöket skulle fortsätta, men det finns ingen åtgärd för fortsättningen. Ett utkast görs med ett tryck.", en: "It was to go on, but no action has been made for that. A draft is one press away."}
overview.week-why-overloaded: {fi: "Polku vaatii {asked} henkilötyöpäivää vuonna {year}, vapaana on {free}. Siirtäkää jotain tai luopukaa jostain.", sv: "Stigen kräver {asked} persondagar år {year}, {free} är lediga. Skjut upp något eller avstå från något.", en: "The pathway asks for {asked} person-days in {year}, {free} are free. Move something or give something up."}
overview.week-why-change: {fi: "Kaikki toimenpiteet, joita muutos koskee, eivät ole ajan tasalla. Pyydä vastuutahoa katsomaan.", sv: "Alla åtgärder som förändringen berör är inte uppdaterade. Be den ansvariga se efter.", en: "Not every action that it touches is up to date. Ask the owner to look."}
overview.week-why-goal: {fi: "Tavoite on voimassa, mutta mikään toimenpide ei vie sitä eteenpäin.", sv: "Målet gäller, men ingen åtgärd för det framåt.", en: "The goal stands, but no action takes it forward."}
overview.week-why-need: {fi: "Asukkaat ovat kertoneet tästä. Tee siitä toimenpide tai kerro, miksi ei nyt.", sv: "Invånarna har berättat om det här. Gör en åtgärd av det eller berätta varför inte nu.", en: "Residents have told of this. Make an action of it, or say why not now."}
overview.week-why-barren: {fi: "Teemassa ei ole nyt mitään käynnissä eikä suunnitteilla.", sv: "Ingenting pågår eller planeras i temat nu.", en: "Nothing is under way or planned in the theme."}
overview.week-why-draft: {fi: "Julkaisusta puuttuu vielä tietoja: vastuutaho, mittari tai lähtötaso.", sv: "För publicering saknas uppgifter: ansvarig, indikator eller utgångsnivå.", en: "Something is missing before it can be published: owner, indicator or baseline."}
overview.week-why-unmeasured: {fi: "Toimenpide on valmis, mutta hyöty on kirjaamatta. Kirjaa se, niin muutkin näkevät, kannattiko työ.", sv: "Åtgärden är klar men nyttan har inte antecknats. Anteckna den, så ser också andra om arbetet lönade sig.", en: "It is done, but its benefit is not recorded. Record it so that others see whether the work paid off."}
overview.week-do.firstRound: {fi: "Aloita pikatesti", sv: "Starta snabbtestet", en: "Start the quick test"}
overview.week-do.roundClosing: {fi: "Avaa kysely", sv: "Öppna enkäten", en: "Open the survey"}
overview.week-do.roundUnreleased: {fi: "Laske tai jatka", sv: "Räkna eller förläng", en: "Count or extend"}
overview.week-do.textsUnread: {fi: "Lue vastaukset", sv: "Läs svaren", en: "Read the answers"}
overview.week-do.resultsUndiscussed: {fi: "Aloita esitys", sv: "Starta presentationen", en: "Start the presentation"}
overview.week-do.pilotUndecided: {fi: "Kirjaa päätös", sv: "Anteckna beslutet", en: "Record the decision"}
overview.week-do.actionLate: {fi: "Päivitä aikataulu", sv: "Uppdatera tidsplanen", en: "Update the dates"}
overview.week-do.ideaUnanswered: {fi: "Vastaa ehdotukseen", sv: "Besvara förslaget", en: "Answer the idea"}
overview.week-do.findingWithoutAction: {fi: "Tee tästä toimenpide", sv: "Gör en åtgärd av det", en: "Make an action of this"}
overview.week-do.weakThemeWithoutAction: {fi: "Valitse toimenpide", sv: "Välj en åtgärd", en: "Choose an action"}
overview.week-do.actionSilent: {fi: "Päivitä tilanne", sv: "Uppdatera läget", en: "Update it"}
overview.week-do.themeWithoutOwner: {fi: "Nimeä vastuutaho", sv: "Utse en ansvarig", en: "Name an owner"}
overview.week-do.pilotEndedUndecided: {fi: "Kirjaa päätös", sv: "Anteckna beslutet", en: "Record the decision"}
overview.week-do.pilotNotCarriedOn: {fi: "Avaa kokeilu", sv: "Öppna försöket", en: "Open the pilot"}
overview.week-do.sectorOverloaded: {fi: "Katso työaika", sv: "Se arbetstiden", en: "See the working time"}
overview.week-do.changeUnanswered: {fi: "Katso, keneltä puuttuu", sv: "Se vem som saknas", en: "See who is missing"}
overview.week-do.goalWithoutAction: {fi: "Avaa tavoite", sv: "Öppna målet", en: "Open the goal"}
overview.week-do.needWithoutAction: {fi: "Avaa tarve", sv: "Öppna behovet", en: "Open the need"}
overview.week-do.themeWithoutAction: {fi: "Valitse toimenpide", sv: "Välj en åtgärd", en: "Choose an action"}
overview.week-do.draftIncomplete: {fi: "Täydennä luonnos", sv: "Komplettera utkastet", en: "Complete the draft"}
overview.week-do.actionUnmeasured: {fi: "Kirjaa hyöty", sv: "Anteckna nyttan", en: "Record the benefit"}
overview.inside: {fi: "sisäinen näkymä", sv: "intern vy", en: "internal view"}
overview.inside.both: {fi: "Näet organisaation oman taulukon: luku kertoo vähintään {k} vastaajasta. Kirjautumattomat näkevät luvun vasta {open} vastaajasta.", sv: "Du ser organisationens egen tabell: en siffra gäller minst {k} svarande. De som inte loggat in ser en siffra först från {open} svarande.", en: "You see the organisation's own table: a figure is about {k} respondents or more. Those who are not signed in see one from {open} respondents up."}
overview.inside.only: {fi: "Nämä tulokset näkyvät vain organisaation kirjautuneille käyttäjille.", sv: "De här resultaten visas bara för organisationens inloggade användare.", en: "Only the organisation's signed-in members see these results."}
overview.report: {fi: "Yhdellä sivulla:", sv: "På en sida:", en: "On one page:"}
overview.report.what: {fi: "Missä mennään, mitä se on maksanut, mitä siitä on saatu, mitä on muuttunut ja mitä on päätettävä. Tilanne {day}.", sv: "Var vi står, vad det har kostat, vad det har gett, vad som har ändrats och vad som ska beslutas. Läget {day}.", en: "Where we stand, what it cost, what it brought, what has changed and what must be decided. As of {day}."}
overview.report.ahead: {fi: "Kokoukseen on {n} {n?päivä|päivää}.", sv: "{n} {n?dag|dagar} till mötet.", en: "The meeting is in {n} {n?day|days}."}
overview.report.today: {fi: "Kokous on tänään.", sv: "Mötet är i dag.", en: "The meeting is today."}

"""#),
        EmbeddedFile("texts/results.yaml", #"""
# Results: headline, themes, observations, change, distributions, present mode, sector sheet.
results.none.title: {fi: "Tuloksia ei ole vielä", sv: "Det finns inga resultat ännu", en: "There are no results yet"}
results.none.why: {fi: "Tulokset julkaistaan, kun ensimmäinen kysely on suljettu.", sv: "Resultaten publiceras när den första enkäten har stängts.", en: "Results are published when the first survey has closed."}
results.none.rounds: {fi: "Katso kyselyt", sv: "Se enkäterna", en: "See the surveys"}
results.title.gap: {fi: "{high} ja {low} näkevät tämän eri tavoin: {what}", sv: "{high} och {low} har olika syn på det här: {what}", en: "{high} and {low} see this differently: {what}"}
results.title.worse: {fi: "{who}: {what} huononi, {before} → {after}", sv: "{who}: {what} försämrades, {before} → {after}", en: "{who}: {what} got worse, {before} → {after}"}
results.title.worse-many: {fi: "{who}: {n} teemaa huononi, eniten {what} ({before} → {after})", sv: "{who}: {n} teman försämrades, mest {what} ({before} → {after})", en: "{who}: {n} themes got worse, most of all {what} ({before} → {after})"}
results.title.moved: {fi: "{who}: {what} parani, {before} → {after}", sv: "{who}: {what} förbättrades, {before} → {after}", en: "{who}: {what} improved, {before} → {after}"}
results.title.moved-many: {fi: "{who}: {n} teemaa parani, eniten {what} ({before} → {after})", sv: "{who}: {n} teman förbättrades, mest {what} ({before} → {after})", en: "{who}: {n} themes improved, most of all {what} ({before} → {after})"}
results.levels: {fi: "{who}: {what}", sv: "{who}: {what}", en: "{who}: {what}"}
results.levels.high: {fi: "{n?vahvin teema on|vahvimmat teemat ovat} {names} ({mean})", sv: "{n?starkaste temat är|starkaste temana är} {names} ({mean})", en: "{n?the strongest theme is|the strongest themes are} {names} ({mean})"}
results.levels.low: {fi: "{n?heikoin teema on|heikoimmat teemat ovat} {names} ({mean})", sv: "{n?svagaste temat är|svagaste temana är} {names} ({mean})", en: "{n?the weakest theme is|the weakest themes are} {names} ({mean})"}
results.levels.low-too: {fi: "{n?heikoin|heikoimmat} {names} ({mean})", sv: "{n?svagaste|svagaste} {names} ({mean})", en: "{n?the weakest|the weakest} {names} ({mean})"}
results.levels.even: {fi: "{who}: mikään teema ei erotu muista", sv: "{who}: inget tema skiljer sig från de andra", en: "{who}: no theme stands out from the others"}
results.levels.two: {fi: "{first} sekä {last}", sv: "{first} samt {last}", en: "{first} along with {last}"}
results.quoted: {fi: "”{text}”", sv: "”{text}”", en: "“{text}”"}
results.list.and: {fi: "{first} ja {last}", sv: "{first} och {last}", en: "{first} and {last}"}
results.response: {fi: "{n} vastasi, {asked} ihmiseltä kysyttiin ({share})", sv: "{n} svarade av {asked} tillfrågade ({share})", en: "{n} of {asked} people answered ({share})"}
results.response.few: {fi: "Vastauksia on liian vähän näytettäväksi", sv: "Svaren var för få för att visas", en: "Too few answered to be shown"}
results.response.open: {fi: "Lisäksi avoimella linkillä tuli {n} {n?vastaus|vastausta}. Avoimeen kyselyyn vastaajat valikoituivat itse.", sv: "Dessutom kom {n} svar via den öppna länken. De som svarade där har själva valt att delta.", en: "The public link brought {n} more {n?answer|answers}, from people who chose to take part themselves."}
results.response.open-only: {fi: "Avoimella linkillä tuli {n} {n?vastaus|vastausta}. Vastaajat valikoituivat itse.", sv: "Via den öppna länken kom {n} svar. De som svarade har själva valt att delta.", en: "The public link brought {n} {n?answer|answers}, from people who chose to take part themselves."}
results.response.open-few: {fi: "Avoimella linkillä tuli alle {k} vastausta, joten niitä ei näytetä.", sv: "Via den öppna länken kom färre än {k} svar, så de visas inte.", en: "Fewer than {k} answered through the public link, so those answers are not shown."}
results.dates: {fi: "Kysely oli auki {days}. Tulokset laskettiin {released}.", sv: "Enkäten var öppen {days}. Resultaten räknades {released}.", en: "The survey was open {days}. The results were counted on {released}."}
results.table.internal: {fi: "Näet organisaation oman taulukon: luvut koskevat aina vähintään {k} vastaajaa.", sv: "Du ser organisationens egen tabell: siffrorna gäller alltid minst {k} svarande.", en: "You see the organisation's own table: figures always stand for at least {k} respondents."}
results.table.open: {fi: "Näet kaikille avoimen taulukon: luvut koskevat aina vähintään {k} vastaajaa.", sv: "Du ser den öppna tabellen: siffrorna gäller alltid minst {k} svarande.", en: "You see the table open to everybody: figures always stand for at least {k} respondents."}
results.repeatable: {fi: "Osa ryhmistä vastasi yhteisellä linkillä, joten sama ihminen on voinut vastata kahdesti.", sv: "En del av grupperna svarade via en gemensam länk, så samma person kan ha svarat två gånger.", en: "Some groups answered through a shared link, so one person may have answered twice."}
results.repeatable.all: {fi: "Kyselyyn vastattiin yhteisellä linkillä, joten sama ihminen on voinut vastata kahdesti.", sv: "Enkäten besvarades via en gemensam länk, så samma person kan ha svarat två gånger.", en: "Everyone answered through a shared link, so one person may have answered twice."}
results.paper: {fi: "{n} on näppäilty paperilta. Ryhmissä, joista paperivastauksia tuli ({names}), sama ihminen on voinut vastata kahdesti, joten ne näytetään erikseen vasta kymmenestä vastauksesta.", sv: "{n} har matats in från papper. I de grupper som svarade på papper ({names}) kan samma person ha svarat två gånger, och därför visas de för sig först från tio svar.", en: "{n} came on paper. In the groups that sent paper ({names}) the same person may have answered twice, so they are shown by themselves only from ten answers up."}
results.files: {fi: "{n} on tuotu muusta kyselyohjelmasta. Ryhmissä, joihin vastauksia tuotiin ({names}), sama ihminen on voinut vastata kahdesti, joten ne näytetään erikseen vasta kymmenestä vastauksesta.", sv: "{n} har hämtats in från ett annat enkätprogram. I de grupper som fick svar därifrån ({names}) kan samma person ha svarat två gånger, och därför visas de för sig först från tio svar.", en: "{n} came from another survey tool. In the groups that got answers from there ({names}) the same person may have answered twice, so they are shown by themselves only from ten answers up."}
results.paper-and-files: {fi: "{n} tuli paperilta tai muusta kyselyohjelmasta. Ryhmissä, joista niitä tuli ({names}), sama ihminen on voinut vastata kahdesti, joten ne näytetään erikseen vasta kymmenestä vastauksesta.", sv: "{n} kom på papper eller från ett annat enkätprogram. I de grupper som de kom från ({names}) kan samma person ha svarat två gånger, och därför visas de för sig först från tio svar.", en: "{n} came on paper or from another survey tool. In the groups that they came from ({names}) the same person may have answered twice, so they are shown by themselves only from ten answers up."}
results.paper.one: {fi: "{n} on näppäilty paperilta, joten sama ihminen on voinut vastata kahdesti.", sv: "{n} har matats in från papper, så samma person kan ha svarat två gånger.", en: "{n} came on paper, so one person may have answered twice."}
results.files.one: {fi: "{n} on tuotu muusta kyselyohjelmasta, joten sama ihminen on voinut vastata kahdesti.", sv: "{n} har hämtats in från ett annat enkätprogram, så samma person kan ha svarat två gånger.", en: "{n} came from another survey tool, so one person may have answered twice."}
results.paper-and-files.one: {fi: "{n} tuli paperilta tai muusta kyselyohjelmasta, joten sama ihminen on voinut vastata kahdesti.", sv: "{n} kom på papper eller från ett annat enkätprogram, så samma person kan ha svarat två gånger.", en: "{n} came on paper or from another survey tool, so one person may have answered twice."}
results.carried.count: {fi: "{n} {n?vastaus|vastausta}", sv: "{n} svar", en: "{n} {n?answer|answers}"}
results.carried.few: {fi: "Alle {k} vastausta", sv: "Färre än {k} svar", en: "Fewer than {k} answers"}
results.files.rule: {fi: "Niissä linkillä annetut vastaukset ovat mukana, kun niitä oli vähintään {n}.", sv: "I dem är svaren via länk med när de var minst {n}.", en: "In these, answers by link count when there were {n} or more."}
results.more-sheets: {fi: "Vastauksia tuli {n} enemmän kuin ihmisiä, joilta kysyttiin ({asked}): joku on vastannut kahdesti tai ihmisiä on ilmoitettua enemmän.", sv: "Det kom {n} fler svar än det fanns tillfrågade ({asked}): någon har svarat två gånger, eller så är de fler än vad som angavs.", en: "{n} more {n?answer|answers} came than there were people asked ({asked}): somebody answered twice, or there are more people than was said."}
results.overfull: {fi: "Ryhmästä {name} tuli enemmän vastauksia kuin siinä on ihmisiä. Siksi sitä ei näytetä erikseen.", sv: "Gruppen {name} gav fler svar än den har medlemmar. Därför visas den inte för sig.", en: "More answers came from {name} than it has people, so it is not shown by itself."}
results.led-to: {fi: "Tähän vastaa toimenpide:", sv: "Åtgärd som svarar på det här:", en: "The action that answers this:"}
results.came-of-it: {fi: "Mitä tästä seurasi", sv: "Vad det ledde till", en: "What came of it"}
results.present: {fi: "Käykää läpi yhdessä", sv: "Gå igenom tillsammans", en: "Walk through together"}
results.board: {fi: "Katso huoneentaulu", sv: "Se hustavlan", en: "See the theme board"}
results.csv: {fi: "Taulukko (CSV)", sv: "Tabell (CSV)", en: "Table (CSV)"}
results.plan: {fi: "Keneltä kysyttiin", sv: "Vem tillfrågades", en: "Who was asked"}
results.back: {fi: "Kaikki tulokset", sv: "Alla resultat", en: "All results"}

results.gaps.title: {fi: "Missä ryhmät näkevät asiat eri tavoin", sv: "Var grupperna ser olika på saken", en: "Where the groups see things differently"}
results.gaps.lead: {fi: "Nämä väittämät kysyttiin kaikilta ryhmiltä. Noin yhden askeleen ero on hyvä keskustelun avaus.", sv: "De här påståendena ställdes till alla grupper. En skillnad på ungefär ett steg är en bra början på ett samtal.", en: "These statements were put to every group. A gap of about one step is a good opener for a discussion."}
results.gaps.none: {fi: "Ryhmiä ei voi verrata tässä kyselyssä, koska kaikilta ryhmiltä ei kysytty samoja väittämiä.", sv: "Grupperna kan inte jämföras i den här enkäten, eftersom de inte fick några gemensamma påståenden.", en: "The groups cannot be compared in this survey, because no statement was put to all of them."}
results.gaps.together: {fi: "Ryhmiä ei voi tässä kyselyssä verrata toisiinsa, koska ne näytetään vain yhdessä. Syy on kohdassa", sv: "Grupperna kan inte jämföras i den här enkäten, eftersom de bara visas tillsammans. Orsaken finns under", en: "The groups cannot be compared in this survey, because they are shown together only. The reason is under"}
results.gaps.rest: {fi: "Muut {n} yhteistä väittämää", sv: "De övriga {n} gemensamma påståendena", en: "The other {n} shared statements"}
results.gaps.figure: {fi: "Ryhmien keskiarvot yhteisistä väittämistä, suurin ero ensin", sv: "Gruppernas medelvärden för gemensamma påståenden, störst skillnad först", en: "Means of the groups on shared statements, widest gap first"}
results.gaps.description: {fi: "Suurin ero: ”{statement}” – {high} {highmean}, {low} {lowmean}.", sv: "Störst skillnad: ”{statement}” – {high} {highmean}, {low} {lowmean}.", en: "Widest gap: “{statement}” – {high} {highmean}, {low} {lowmean}."}

results.themes.title: {fi: "{n?Teema|Teemat} ryhmittäin", sv: "{n?Temat|Temana} per grupp", en: "{n?The theme|The themes} by group"}
results.themes.title-one: {fi: "{n?Teema|Teemat}", sv: "{n?Temat|Temana}", en: "{n?The theme|The themes}"}
results.themes.lead: {fi: "Asteikko 1–5. Ryhmiltä kysyttiin osin eri väittämiä, joten vertaa ryhmiä yllä olevista yhteisistä väittämistä.", sv: "Skalan är 1–5. Grupperna fick delvis olika påståenden, så jämför dem utifrån de gemensamma påståendena ovan.", en: "The scale is 1–5. The groups were asked partly different statements, so compare them on the shared ones above."}
results.themes.lead-apart: {fi: "Asteikko 1–5. Ryhmiltä kysyttiin osin eri väittämiä, eikä yhteisistä väittämistä voi näyttää kahta ryhmää rinnakkain. Älä siis vertaa sarakkeita toisiinsa.", sv: "Skalan är 1–5. Grupperna fick delvis olika påståenden, och de gemensamma påståendena kan inte visas för två grupper sida vid sida. Jämför därför inte kolumnerna med varandra.", en: "The scale is 1–5. The groups were asked partly different statements, and no two groups can be shown side by side on the shared ones. So do not compare the columns."}
results.themes.lead-one: {fi: "Asteikko 1–5: 1 = {low}, 5 = {high}.", sv: "Skalan är 1–5: 1 = {low}, 5 = {high}.", en: "The scale is 1–5: 1 = {low}, 5 = {high}."}
results.themes.lead-together: {fi: "Asteikko 1–5: 1 = {low}, 5 = {high}. Kahta ryhmää ei voi näyttää rinnakkain. Älä siis vertaa sarakkeita toisiinsa.", sv: "Skalan är 1–5: 1 = {low}, 5 = {high}. Två grupper kan inte visas sida vid sida. Jämför därför inte kolumnerna med varandra.", en: "The scale is 1–5: 1 = {low}, 5 = {high}. No two groups can be shown side by side. So do not compare the columns."}
results.themes.theme: {fi: "Teema", sv: "Tema", en: "Theme"}
results.themes.dont-know: {fi: "En osaa sanoa", sv: "Kan inte säga", en: "Don't know"}
results.themes.people: {fi: "Vastaajia", sv: "Svarande", en: "Respondents"}
results.themes.of: {fi: "{k}/{m} {m?väittämä|väittämää}", sv: "{k}/{m} {m?påstående|påståenden}", en: "{k} of {m} {m?statement|statements}"}
results.themes.note: {fi: "Teeman luku on sen väittämien keskiarvojen keskiarvo. Vastaajia: pienin ja suurin määrä, joka valitsi jonkin väittämän asteikolta.", sv: "Temats siffra är medelvärdet av påståendenas medelvärden. Svarande: det minsta och största antalet som valde ett steg på skalan.", en: "A theme's figure is the mean of its statements' means. Respondents: the smallest and largest number of people who rated a statement."}
results.cell.together: {fi: "yhdessä: {names}", sv: "tillsammans: {names}", en: "together with: {names}"}
results.cell.together-many: {fi: "yhdessä {n} muun ryhmän kanssa", sv: "tillsammans med {n} andra grupper", en: "together with {n} other groups"}
results.cell.hidden: {fi: "ei näytetä: liian vähän vastauksia tai liian samanlaisia", sv: "visas inte: för få svar eller alltför lika", en: "not shown: too few answers, or too alike"}
results.cell.not-asked: {fi: "ei kysytty", sv: "frågades inte", en: "not asked"}
results.cell.few: {fi: "alle viisi valitsi asteikolta, ei keskiarvoa", sv: "färre än fem valde på skalan, inget medelvärde", en: "fewer than five chose a step, no mean"}
results.voice.only: {fi: "{group} (vain siltä kysyttiin)", sv: "{group} (bara den här gruppen tillfrågades)", en: "{group} (only this group was asked)"}
results.voice.everyone: {fi: "Kaikki vastaajat", sv: "Alla svarande", en: "All respondents"}
results.voice.without: {fi: "(pl. {names})", sv: "(exkl. {names})", en: "(excl. {names})"}
results.voice.without-many: {fi: "(pl. {n} ryhmää)", sv: "(exkl. {n} grupper)", en: "(excl. {n} groups)"}
results.voice.open: {fi: "Avoin linkki", sv: "Öppen länk", en: "Public link"}
results.voice.choose: {fi: "Kenen vastaukset", sv: "Vems svar", en: "Whose answers"}
results.voice.show: {fi: "Näytä", sv: "Visa", en: "Show"}

results.seen.title: {fi: "Vahvuudet ja kehitettävää", sv: "Styrkor och utvecklingsbehov", en: "Strengths and development needs"}
results.seen.none: {fi: "Mikään luku ei ylitä havaintojen rajoja.", sv: "Ingen siffra överskrider gränserna för iakttagelser.", en: "No figure passes the limits of the rule."}
results.seen.work: {fi: "Tästä kannattaa puhua", sv: "Värt att tala om", en: "Worth talking about"}
results.seen.strong: {fi: "Tämä sujuu", sv: "Det här går bra", en: "This goes well"}
results.seen.more: {fi: "Näytä loput {n}", sv: "Visa de övriga {n}", en: "Show the other {n}"}
results.seen.how: {fi: "miten vastattiin", sv: "se svaren", en: "how they answered"}
results.seen.pin: {fi: "Nosta esiin", sv: "Lyft fram", en: "Pin"}
results.seen.pinned: {fi: "nostettu esiin", sv: "framlyft", en: "pinned"}
results.seen.act: {fi: "Tee tästä toimenpide", sv: "Gör en åtgärd av detta", en: "Make an action of this"}
results.seen.rule: {fi: "Millä säännöllä nämä on poimittu", sv: "Med vilken regel de här har valts", en: "By what rule these were picked"}
results.seen.rule-text: {fi: "Vahvuus: keskiarvo on vähintään {strength}. Kehitettävää: keskiarvo on enintään {need}. Ero: kaksi ryhmää on vähintään {gap} askeleen päässä toisistaan, ja ero on suurempi kuin sattuma selittäisi. Moni ei osaa sanoa: vähintään {share} vastauksista. Nousi tai laski: vähintään {change} askelta, eikä muutos ole sattumaa.", sv: "Styrka: medelvärdet är minst {strength}. Utvecklingsbehov: medelvärdet är högst {need}. Skillnad: två grupper ligger minst {gap} steg från varandra, mer än slumpen förklarar. Många kan inte säga: minst {share} av svaren. Steg eller sjönk: minst {change} steg, och förändringen är inte slump.", en: "Strength: a mean of {strength} or more. Development need: a mean of {need} or less. Gap: two groups are {gap} steps or more apart, beyond what chance explains. Many cannot say: {share} of the answers or more. Went up or down: by {change} steps or more, and not by chance."}
results.seen.gap: {fi: "{high} ja {low} näkevät tämän eri tavoin: {what} ({highmean} ja {lowmean}).", sv: "{high} och {low} har olika syn på det här: {what} ({highmean} och {lowmean}).", en: "{high} and {low} see this differently: {what} ({highmean} and {lowmean})."}
results.seen.strength: {fi: "{who}: {what} ({mean}).", sv: "{who}: {what} ({mean}).", en: "{who}: {what} ({mean})."}
results.seen.need: {fi: "{who}: {what} ({mean}).", sv: "{who}: {what} ({mean}).", en: "{who}: {what} ({mean})."}
results.seen.dont-know: {fi: "{who}: {share} vastasi ”en osaa sanoa” kohtaan {what}.", sv: "{who}: {share} svarade ”kan inte säga” på {what}.", en: "{who}: {share} answered “don't know” to {what}."}
results.seen.drop: {fi: "{who}: {what} – keskiarvo laski {before} → {after}.", sv: "{who}: {what} – medelvärdet sjönk från {before} till {after}.", en: "{who}: {what} – the mean fell from {before} to {after}."}
results.seen.rise: {fi: "{who}: {what} – keskiarvo nousi {before} → {after}.", sv: "{who}: {what} – medelvärdet steg från {before} till {after}.", en: "{who}: {what} – the mean rose from {before} to {after}."}
results.kind.strength: {fi: "Vahvuus", sv: "Styrka", en: "Strength"}
results.kind.need: {fi: "Kehitettävää", sv: "Utvecklingsbehov", en: "Development need"}
results.kind.gap: {fi: "Ero ryhmien välillä", sv: "Skillnad mellan grupper", en: "Gap between groups"}
results.kind.dontKnow: {fi: "Moni ei osaa sanoa", sv: "Många kan inte säga", en: "Many cannot say"}
results.kind.drop: {fi: "Laski", sv: "Sjönk", en: "Went down"}
results.kind.rise: {fi: "Nousi", sv: "Steg", en: "Went up"}
results.pinned.title: {fi: "Esiin nostetut havainnot", sv: "Framlyfta iakttagelser", en: "Pinned findings"}
results.pinned.edit: {fi: "Muokkaa huomiota", sv: "Redigera anteckningen", en: "Edit the note"}
results.pinned.answers: {fi: "Onko polulla jo toimenpide tähän?", sv: "Finns det redan en åtgärd på stigen för det här?", en: "Is there an action for this on the pathway already?"}
results.pinned.answers.which: {fi: "Mikä toimenpide vastaa tähän", sv: "Vilken åtgärd svarar på det här", en: "Which action answers this"}
results.pinned.answers.none: {fi: "ei mikään vielä", sv: "ingen ännu", en: "none yet"}
results.pinned.answers.save: {fi: "Tallenna", sv: "Spara", en: "Save"}
results.pinned.note: {fi: "Huomio", sv: "Anteckning", en: "Note"}
results.pinned.save: {fi: "Tallenna huomio", sv: "Spara anteckningen", en: "Save the note"}
results.pinned.unpin: {fi: "Poista esiin nostetuista", sv: "Sluta lyfta fram", en: "Unpin"}

results.change.title: {fi: "Mikä muuttui", sv: "Vad har förändrats", en: "What changed"}
results.change.first: {fi: "Tämä on ensimmäinen kierros. Muutos näkyy, kun samat väittämät kysytään uudelleen.", sv: "Detta är den första omgången. Förändringen syns när samma påståenden ställs på nytt.", en: "This is the first round. Change shows when the same statements are asked again."}
results.change.lead: {fi: "Vertailukohtana on kierros ”{round}”. Mukana ovat ne ryhmät, jotka voidaan näyttää kummallakin kerralla.", sv: "Jämförelsen gäller omgången ”{round}” och de grupper som kan visas båda gångerna.", en: "Compared with “{round}”, for the groups that can be shown both times."}
results.change.figure: {fi: "{who}: teemojen muutos edellisestä kierroksesta", sv: "{who}: temanas förändring sedan förra omgången", en: "{who}: change of the themes since the previous round"}
results.change.none: {fi: "Mitään ei voi verrata edelliseen kierrokseen.", sv: "Ingenting kan jämföras med förra omgången.", en: "Nothing can be compared with the previous round."}
results.change.untold: {fi: "{who}, ei vertailtavia vastauksia kummaltakin kierrokselta: {names}.", sv: "{who}, inga svar att jämföra från båda omgångarna: {names}.", en: "{who}, no answers to compare from both rounds: {names}."}
results.change.silent: {fi: "ei näytettäviä vastauksia tällä kierroksella.", sv: "inga svar som kan visas i den här omgången.", en: "no answers that can be shown in this round."}
results.change.silent-before: {fi: "ei näytettäviä vastauksia edellisellä kierroksella.", sv: "inga svar som kan visas i förra omgången.", en: "no answers that can be shown in the previous round."}
results.change.together: {fi: "tällä kierroksella näytetään vain yhdessä muiden kanssa, joten muutosta ei voi kertoa.", sv: "visas i den här omgången bara tillsammans med andra, så förändringen kan inte sägas.", en: "shown in this round only together with others, so the change cannot be told."}
results.change.apart: {fi: "kierrosten vastauksia ei voi verrata.", sv: "omgångarnas svar kan inte jämföras.", en: "the answers of the two rounds cannot be compared."}
results.change.of: {fi: "Verrata voi {k}/{m} teemaa.", sv: "{k}/{m} teman kan jämföras.", en: "{k} of {m} themes can be compared."}
results.change.same-of: {fi: "verrata voi {k}/{m} teemaa; niissä mikään ei muuttunut enempää kuin sattuma selittää.", sv: "{k}/{m} teman kan jämföras; i dem ändrades inget mer än slumpen förklarar.", en: "{k} of {m} themes can be compared; none of them changed by more than chance explains."}
results.change.same: {fi: "mikään teema ei muuttunut enempää kuin sattuma selittää.", sv: "inget tema ändrades mer än slumpen förklarar.", en: "no theme changed by more than chance explains."}
results.change.note: {fi: "Muutoksesta puhutaan vasta, kun se on vähintään {change} askelta ja enemmän kuin sattuma selittäisi (95 %, Holmin korjaus). Vastaajat eivät ole samat ihmiset kuin viimeksi.", sv: "Vi talar om förändring först när den är minst {change} steg och mer än slumpen förklarar (95 %, Holms korrigering). De svarande är inte samma personer som förra gången.", en: "We speak of change only when it is {change} steps or more and beyond what chance explains (95%, Holm's correction). The respondents are not the same people as last time."}
results.verdict.moved: {fi: "parani", sv: "bättre", en: "better"}
results.verdict.worse: {fi: "huononi", sv: "sämre", en: "worse"}
results.verdict.notDistinguishable: {fi: "ei erotu sattumasta", sv: "kan bero på slumpen", en: "cannot be told from chance"}
results.verdict.tooLittle: {fi: "liian vähän vastauksia", sv: "för få svar", en: "too few answers"}
results.verdict.notComparable: {fi: "ei voi verrata", sv: "kan inte jämföras", en: "cannot be compared"}

results.answers.title: {fi: "Miten väittämiin vastattiin", sv: "Så besvarades påståendena", en: "How the statements were answered"}
results.answers.lead: {fi: "Jokaisen väittämän vastaukset: kaikkien yhdessä tai yhden ryhmän.", sv: "Svaren på varje påstående: allas tillsammans eller en grupps.", en: "The answers to every statement, from everyone together or from one group."}
results.answers.lead-one: {fi: "Jokaisen väittämän vastaukset.", sv: "Svaren på varje påstående.", en: "The answers to every statement."}
results.answers.all: {fi: "Kaikki väittämät", sv: "Alla påståenden", en: "All statements"}
results.sheets.title: {fi: "Toimialan sivu", sv: "Sektorns blad", en: "A sheet for each sector"}
results.sheets.what: {fi: "Yksi A4 jokaisesta toimialasta ja ohje 45 minuutin keskusteluun.", sv: "En A4 per sektor och en handledning för ett samtal på 45 minuter.", en: "One A4 about each sector, with a guide for a discussion of 45 minutes."}
results.statements.title: {fi: "Kaikki väittämät: {who}", sv: "Alla påståenden: {who}", en: "All statements: {who}"}
results.statements.figure: {fi: "Vastausten jakauma: {theme}", sv: "Svarens fördelning: {theme}", en: "Distribution of the answers: {theme}"}
results.statements.description: {fi: "Palkki jokaiselle väittämälle: eri mieltä vasemmalla, samaa mieltä oikealla, en osaa sanoa erillään. Luvut ovat taulukossa.", sv: "En stapel per påstående: av annan åsikt till vänster, av samma åsikt till höger, kan inte säga för sig. Siffrorna finns i tabellen.", en: "A bar for each statement: disagreement left, agreement right, don't know apart. The figures are in the table."}
results.statements.figures: {fi: "{mean} · {n} {n?vastaaja|vastaajaa}", sv: "{mean} · {n} svarande", en: "{mean} · {n} {n?respondent|respondents}"}
results.statements.mixed: {fi: "näkyy vain yhdessä: {names} ({n} vastaajaa)", sv: "visas bara tillsammans: {names} ({n} svarande)", en: "shown only together: {names} ({n} respondents)"}
results.statements.hidden: {fi: "ei näytetä: vastaajia on liian vähän tai vastaukset ovat liian samanlaisia", sv: "visas inte: svaren är för få eller alltför lika", en: "not shown: too few answered, or the answers are too alike"}
results.statement.figures: {fi: "{mean} (95 %:n luottamusväli {low}–{high}), {n} {n?vastaaja|vastaajaa}, en osaa sanoa {share}", sv: "{mean} (95 % konfidensintervall {low}–{high}), {n} svarande, kan inte säga {share}", en: "{mean} (95% confidence interval {low}–{high}), {n} {n?respondent|respondents}, don't know {share}"}
results.statement.figure: {fi: "Vastausten jakauma ryhmittäin", sv: "Svarens fördelning per grupp", en: "Distribution of the answers by group"}
results.statement.figure-one: {fi: "Vastausten jakauma", sv: "Svarens fördelning", en: "Distribution of the answers"}
results.statement.no-change: {fi: "ei voi verrata edelliseen kierrokseen", sv: "kan inte jämföras med förra omgången", en: "cannot be compared with the previous round"}
results.statement.apart: {fi: "{before} → {after} edellisestä kyselystä, {when} (vastaajia {n} ja {m}); luottamusvälit eivät mene päällekkäin", sv: "{before} → {after} sedan förra enkäten, {when} ({n} och {m} svarande); konfidensintervallen överlappar inte varandra", en: "{before} → {after} since the previous survey, {when} ({n} and {m} respondents); the confidence intervals do not overlap"}
results.statement.overlap: {fi: "{before} → {after} edellisestä kyselystä, {when} (vastaajia {n} ja {m}); ero voi olla sattumaa", sv: "{before} → {after} sedan förra enkäten, {when} ({n} och {m} svarande); skillnaden kan bero på slumpen", en: "{before} → {after} since the previous survey, {when} ({n} and {m} respondents); the difference may be due to chance"}
results.legend: {fi: "Asteikko", sv: "Skala", en: "Scale"}

results.items.title: {fi: "Kysymys kysymykseltä", sv: "Fråga för fråga", en: "Question by question"}
results.items.lead: {fi: "Osuudet ovat niistä, jotka vastasivat kysymykseen.", sv: "Andelarna gäller dem som svarade på frågan.", en: "Shares are of those who answered the question."}
results.items.option: {fi: "Vaihtoehto", sv: "Alternativ", en: "Option"}
results.items.figure: {fi: "Vastaukset: {item}", sv: "Svar: {item}", en: "Answers: {item}"}
results.items.multiple: {fi: "Enintään {n} sai valita, joten osuuksia ei lasketa yhteen.", sv: "Man fick välja högst {n}, så andelarna summeras inte.", en: "Up to {n} could be chosen, so shares do not add up."}
results.items.ranking: {fi: "Sijan sai antaa enintään {n} vaihtoehdolle. Palkki kertoo, kuinka moni antoi vaihtoehdolle jonkin sijan.", sv: "Högst {n} alternativ fick en plats. Stapeln visar hur många som gav alternativet någon plats.", en: "Up to {n} options could be given a place. The bar tells how many gave the option any place."}
results.items.ranked: {fi: "{share} ({n}/{all}), ykkössija {first}", sv: "{share} ({n}/{all}), förstaplats {first}", en: "{share} ({n}/{all}), first place {first}"}
results.items.mixed: {fi: "vain yhdessä: {names}", sv: "bara tillsammans: {names}", en: "only together: {names}"}
results.items.sentence.choice: {fi: "{who}: useimmin vastattiin {what} ({share}, vastaajia {n}).", sv: "{who}: vanligaste svaret var {what} ({share}, {n} svarande).", en: "{who}: the most common answer was {what} ({share}, {n} answered)."}
results.items.sentence.number: {fi: "{who}: yleisin luokka on {what} ({share}, vastaajia {n}).", sv: "{who}: den vanligaste klassen är {what} ({share}, {n} svarande).", en: "{who}: the most common class is {what} ({share}, {n} answered)."}
results.items.sentence.ranking: {fi: "{who}: useimmin sijan sai {what} ({share}, vastaajia {n}).", sv: "{who}: oftast gavs en plats åt {what} ({share}, {n} svarande).", en: "{who}: most often a place went to {what} ({share}, {n} answered)."}
results.items.sentence.even: {fi: "{who}: mikään vastaus ei noussut muiden edelle (vastaajia {n}).", sv: "{who}: inget svar steg fram före de andra ({n} svarande).", en: "{who}: no answer stood out from the others ({n} answered)."}
results.items.sentence.mixed: {fi: "{who}: näkyy vain yhdessä muiden kanssa: {names} ({n} {n?vastaaja|vastaajaa}).", sv: "{who}: visas bara tillsammans med andra: {names} ({n} svarande).", en: "{who}: shown only together with others: {names} ({n} {n?respondent|respondents})."}
results.items.sentence.hidden: {fi: "{who}: ei näytetä, koska vastaajia on liian vähän tai vastaukset ovat liian samanlaisia.", sv: "{who}: visas inte, eftersom svaren är för få eller alltför lika.", en: "{who}: not shown, because too few answered or the answers are too alike."}
results.long-csv: {fi: "Kaikki luvut pitkänä taulukkona (CSV)", sv: "Alla siffror som lång tabell (CSV)", en: "All figures as a long table (CSV)"}

results.part.all: {fi: "{who}: luvuissa ei ole mukana {names}, koska sieltä ei tullut tarpeeksi näytettäviä vastauksia.", sv: "{who}: siffrorna omfattar inte {names}, eftersom det inte kom tillräckligt med svar att visa därifrån.", en: "{who}: the figures leave out {names}, as too few answers that can be shown came from there."}
results.part: {fi: "{who}: osasta luvuista puuttuu {names}.", sv: "{who}: i en del av siffrorna saknas {names}.", en: "{who}: some figures leave out {names}."}
results.together.title: {fi: "Kuka näkyy kenen kanssa", sv: "Vem visas med vem", en: "Who is shown with whom"}
results.together.why: {fi: "Ryhmä näytetään ennalta valitun toisen ryhmän kanssa, kun alle {k} vastasi (kaikille yhteisellä linkillä tarvitaan vähintään kymmenen), kun lähes kaikki vastasivat samoin tai kun toista ryhmää ei muuten voisi näyttää.", sv: "En grupp visas tillsammans med en annan, vald på förhand, när färre än {k} svarade (via en gemensam länk behövs minst tio), när nästan alla svarade lika eller när den andra gruppen annars inte kunde visas.", en: "A group is shown with another, chosen beforehand, when fewer than {k} answered (through one link for all at least ten are needed), when nearly all answered alike, or when the other group could not be shown otherwise."}
results.together.none: {fi: "Jokainen ryhmä näkyy omana lukunaan kaikissa väittämissä.", sv: "Varje grupp visas med egna siffror i alla påståenden.", en: "Every group is shown by itself in every statement."}
results.together.block: {fi: "{names}: {n} {n?väittämässä|väittämässä}", sv: "{names}: i {n} {n?påstående|påståenden}", en: "{names}: in {n} {n?statement|statements}"}
results.together.hidden: {fi: "{n} {n?väittämän|väittämän} lukuja ei näytetä mistään ryhmästä.", sv: "{n} {n?påstående|påståenden} visas inte för någon grupp.", en: "{n} {n?statement is|statements are} not shown for any group."}
results.texts.title: {fi: "Vastaajien omin sanoin", sv: "Med de svarandes egna ord", en: "In the respondents' own words"}
results.texts.lead: {fi: "Vain organisaatio näkee nämä. Jokainen teksti on luettu ennen näyttämistä, eikä sitä voi yhdistää muihin vastauksiin.", sv: "Visas bara inom organisationen. Varje text har lästs innan den visas och kan inte kopplas till andra svar.", en: "Shown inside the organisation only. Each text was read before it was shown and cannot be tied to other answers."}

results.present.title: {fi: "Tulokset yhdessä, kuva {n}/{of}", sv: "Resultaten tillsammans, bild {n}/{of}", en: "The results together, screen {n} of {of}"}
results.present.opening-say: {fi: "Käymme läpi yhden havainnon kerrallaan. Luvut koskevat aina vähintään {k} vastaajaa.", sv: "Vi går igenom en iakttagelse i taget. Siffrorna gäller alltid minst {k} svarande.", en: "We take one finding at a time. Figures always stand for at least {k} respondents."}
results.present.answered: {fi: "{n} vastasi, {asked} ihmiseltä kysyttiin", sv: "{n} svarade av {asked} tillfrågade", en: "{n} of {asked} people answered"}
results.present.themes: {fi: "Missä olemme kahdeksassa teemassa", sv: "Var vi står i åtta teman", en: "Where we stand on eight themes"}
results.present.gap: {fi: "{high} ja {low} näkevät tämän eri tavoin", sv: "{high} och {low} har olika syn på det här", en: "{high} and {low} see this differently"}
results.present.before: {fi: "viimeksi {mean}", sv: "förra gången {mean}", en: "last time {mean}"}
results.present.scale: {fi: "Asteikko 1–5: 1 täysin eri mieltä, 5 täysin samaa mieltä", sv: "Skala 1–5: 1 helt av annan åsikt, 5 helt av samma åsikt", en: "Scale 1–5: 1 strongly disagree, 5 strongly agree"}
results.present.closing: {fi: "Mistä aloitamme?", sv: "Var börjar vi?", en: "Where do we begin?"}
results.present.closing-say: {fi: "Valitkaa yksi asia ja kirjatkaa se polulle ennen kuin lähdette.", sv: "Välj en sak och för in den på stigen innan ni går.", en: "Choose one thing and put it on the pathway before you leave."}
results.present.question-1: {fi: "Mikä näistä yllätti?", sv: "Vad överraskade?", en: "Which of these was a surprise?"}
results.present.question-2: {fi: "Mistä ero johtuu?", sv: "Vad beror skillnaden på?", en: "What lies behind the gap?"}
results.present.question-why: {fi: "Mistä tulokset johtuvat?", sv: "Vad beror resultaten på?", en: "What lies behind the results?"}
results.present.question-3: {fi: "Mitä pientä voimme tehdä heti?", sv: "Vad kan vi göra genast i liten skala?", en: "What small thing can we do right away?"}
results.present.navigation: {fi: "Kuvasta toiseen", sv: "Från bild till bild", en: "From screen to screen"}
results.present.previous: {fi: "Edellinen", sv: "Föregående", en: "Previous"}
results.present.next: {fi: "Seuraava", sv: "Nästa", en: "Next"}
results.present.place: {fi: "{n} / {of}", sv: "{n} / {of}", en: "{n} / {of}"}
results.present.end: {fi: "Lopeta", sv: "Avsluta", en: "End"}

results.sheet.title: {fi: "{name} koko henkilöstöön verrattuna", sv: "{name} jämfört med hela personalen", en: "{name} compared with all staff"}
results.sheet.mixed: {fi: "yhdessä", sv: "tillsammans", en: "together"}
results.sheet.with: {fi: "Yhdessä: {name} näkyy näissä teemoissa vain samassa luvussa näiden kanssa: {names}. Katsokaa yhteistä lukua tulossivulta.", sv: "Tillsammans: {name} visas i de här temana bara i samma siffra som: {names}. Se den gemensamma siffran på resultatsidan.", en: "Together: in these themes {name} is shown only in one figure with: {names}. Look up the joint figure on the page of results."}
results.sheet.response: {fi: "Ainakin {n} vastasi, {asked} ihmiseltä kysyttiin ({share}).", sv: "Minst {n} av {asked} tillfrågade svarade ({share}).", en: "At least {n} of {asked} people answered ({share})."}
results.sheet.together: {fi: "Toimialalla kysyttiin {asked} ihmiseltä. Luvut näkyvät vain yhdessä muiden kanssa.", sv: "I sektorn tillfrågades {asked} personer. Siffrorna visas bara tillsammans med andras.", en: "{asked} people of the sector were asked. Its figures are shown only together with others."}
results.sheet.themes: {fi: "Teemat, asteikko 1–5", sv: "Teman, skala 1–5", en: "Themes, scale 1–5"}
results.sheet.themes-partial: {fi: "Teemat, asteikko 1–5 (* = vain osa väittämistä näkyy omana lukunaan)", sv: "Teman, skala 1–5 (* = bara en del av påståendena visas med egna siffror)", en: "Themes, scale 1–5 (* = only some statements are shown by themselves)"}
results.sheet.own: {fi: "Oma toimiala", sv: "Egen sektor", en: "Own sector"}
results.sheet.staff: {fi: "Koko henkilöstö", sv: "Hela personalen", en: "All staff"}
results.sheet.strong: {fi: "Tämä sujuu meillä", sv: "Det här går bra hos oss", en: "This goes well with us"}
results.sheet.work: {fi: "Tästä kannattaa puhua", sv: "Värt att tala om", en: "Worth talking about"}
results.sheet.nothing: {fi: "Mikään väittämä ei ylitä havaintojen rajoja, tai toimialan lukuja ei voi näyttää erikseen.", sv: "Inget påstående överskrider gränserna för iakttagelser, eller så kan sektorns siffror inte visas för sig.", en: "No statement passes the limits of the rule, or the sector's figures cannot be shown by themselves."}
results.guide.title: {fi: "45 minuutin keskustelu", sv: "Ett samtal på 45 minuter", en: "A 45-minute discussion"}
results.guide.1: {fi: "5 min: Jokainen lukee sivun hiljaa ja merkitsee yhden yllätyksen.", sv: "5 min: Var och en läser bladet tyst och märker ut en överraskning.", en: "5 min: Everyone reads the sheet in silence and marks one surprise."}
results.guide.2: {fi: "10 min: Kierros: mikä yllätti ja miksi? Ei selityksiä vielä.", sv: "10 min: Laget runt: vad överraskade och varför? Inga förklaringar ännu.", en: "10 min: Around the table: what surprised you and why? No explanations yet."}
results.guide.3: {fi: "15 min: Valitkaa yksi asia. Mistä se johtuu? Kysykää kolme kertaa ”miksi”.", sv: "15 min: Välj en sak. Vad beror den på? Fråga ”varför” tre gånger.", en: "15 min: Choose one thing. What lies behind it? Ask “why” three times."}
results.guide.4: {fi: "10 min: Mitä voimme kokeilla itse, kevyesti, seuraavan kuukauden aikana?", sv: "10 min: Vad kan vi själva pröva, i liten skala, inom en månad?", en: "10 min: What can we try ourselves, on a small scale, within a month?"}
results.guide.5: {fi: "5 min: Kirjatkaa yksi teko, sen tekijä ja päivä. Viekää se polulle.", sv: "5 min: Skriv ner en sak att göra, vem som gör den och när. För in den på stigen.", en: "5 min: Write down one thing to do, who does it and by when. Put it on the pathway."}
results.guide.never: {fi: "Älkää arvailko, kuka vastasi mitäkin. Sitä ei voi tietää, eikä sen kuulukaan voida.", sv: "Gissa inte vem som svarade vad. Det går inte att veta, och så ska det vara.", en: "Do not guess who answered what. It cannot be known, and it should not be."}
results.guide.deed: {fi: "Mitä teemme", sv: "Vad gör vi", en: "What we do"}
results.guide.who: {fi: "Kuka", sv: "Vem", en: "Who"}
results.guide.when: {fi: "Mihin mennessä", sv: "När är det gjort", en: "By when"}

"""#),
        EmbeddedFile("texts/roadmap.yaml", #"""
# Texts of the path: its three views, one action, its form, the model path.
roadmap.title.going: {fi: "{n} {n?toimenpide|toimenpidettä} käynnissä", sv: "{n} {n?åtgärd|åtgärder} pågår", en: "{n} {n?action|actions} under way"}
roadmap.title.planned: {fi: "{n} {n?toimenpide|toimenpidettä} suunnitteilla", sv: "{n} {n?åtgärd|åtgärder} planeras", en: "{n} {n?action|actions} planned"}
roadmap.title.done: {fi: "{n} {n?toimenpide on valmis|toimenpidettä on valmiina}", sv: "{n} {n?åtgärd är klar|åtgärder är klara}", en: "{n} {n?action|actions} done"}
roadmap.title.all: {fi: "{n} {n?toimenpide|toimenpidettä} digipolulla", sv: "{n} {n?åtgärd|åtgärder} på digistigen", en: "{n} {n?action|actions} on the pathway"}
roadmap.title.no-match: {fi: "Mikään toimenpide ei vastaa rajausta", sv: "Ingen åtgärd motsvarar urvalet", en: "No action matches the filter"}
roadmap.title.late: {fi: ", {n} myöhässä", sv: ", {n} {n?försenad|försenade}", en: ", {n} late"}
roadmap.title.empty: {fi: "Digipolku alkaa tästä", sv: "Digistigen börjar här", en: "The digital pathway begins here"}
roadmap.lead: {fi: "Digipolku kertoo, mitä [kunta|kaupunki] muuttaa, kuka siitä vastaa ja mistä näkee, että se toimii.", sv: "Digistigen berättar vad [kommunen|staden] förändrar, vem som ansvarar och hur vi ser att det fungerar.", en: "The digital pathway tells what the [municipality|city] is changing, who is responsible and how we know it works."}
roadmap.nothing: {fi: "Polulla ei ole vielä yhtään julkaistua toimenpidettä.", sv: "Det finns ännu inga publicerade åtgärder på stigen.", en: "There are no published actions on the pathway yet."}
roadmap.nothing.lead: {fi: "Aloita kyselyn havainnosta, mallipolun askeleesta tai tyhjästä.", sv: "Börja med en iakttagelse från enkäten, ett steg på modellstigen eller från början.", en: "Begin from a finding, from a step of the model pathway, or from nothing."}
roadmap.nothing.visitor: {fi: "Toimenpiteet näkyvät tässä, kun [kunta|kaupunki] julkaisee ne.", sv: "Åtgärderna visas här när [kommunen|staden] publicerar dem.", en: "Actions appear here when the [municipality|city] publishes them."}
roadmap.views: {fi: "Näkymä", sv: "Vy", en: "View"}
roadmap.view.aikajana: {fi: "Aikajana", sv: "Tidslinje", en: "Timeline"}
roadmap.view.taulu: {fi: "Taulu", sv: "Tavla", en: "Board"}
roadmap.view.lista: {fi: "Lista", sv: "Lista", en: "List"}
roadmap.filter: {fi: "Rajaa tai katso toista päivää", sv: "Avgränsa eller välj en annan dag", en: "Filter, or look at another day"}
roadmap.filter.show: {fi: "Näytä", sv: "Visa", en: "Show"}
roadmap.filter.shown: {fi: "Näytetään {n} / {of} toimenpidettä.", sv: "Visar {n} av {of} åtgärder.", en: "Showing {n} of {of} actions."}
roadmap.filter.clear: {fi: "Näytä kaikki", sv: "Visa alla", en: "Show all"}
roadmap.all: {fi: "kaikki", sv: "alla", en: "all"}
roadmap.theme: {fi: "Teema", sv: "Tema", en: "Theme"}
roadmap.owner: {fi: "Vastuutaho", sv: "Ansvarig", en: "Owner"}
roadmap.phase: {fi: "Vaihe", sv: "Fas", en: "Phase"}
roadmap.day: {fi: "Tilanne päivänä", sv: "Läget den", en: "As of"}
roadmap.action: {fi: "Toimenpide", sv: "Åtgärd", en: "Action"}
roadmap.time: {fi: "Aika", sv: "Tid", en: "Time"}
roadmap.kind: {fi: "Laji", sv: "Typ", en: "Kind"}
roadmap.goals: {fi: "Strategian tavoitteet", sv: "Strategins mål", en: "Goals of the strategy"}
roadmap.contributors: {fi: "Mukana", sv: "Medverkande", en: "Taking part"}
roadmap.indicator: {fi: "Mistä näkee, että se toimii", sv: "Så syns det att det fungerar", en: "How we know it works"}
roadmap.parts: {fi: "Digipolun osat", sv: "Digistigens delar", en: "Parts of the pathway"}
roadmap.part: {fi: "Toimenpiteet {from}–{to}, yhteensä {n}", sv: "Åtgärderna {from}–{to}, sammanlagt {n}", en: "Actions {from}–{to} of {n}"}
roadmap.part.before: {fi: "Edelliset", sv: "Föregående", en: "Previous"}
roadmap.part.after: {fi: "Seuraavat", sv: "Följande", en: "Next"}
roadmap.csv: {fi: "Lataa taulukkona (CSV)", sv: "Ladda ner som tabell (CSV)", en: "Download as a table (CSV)"}
roadmap.timeline: {fi: "Aikajana", sv: "Tidslinje", en: "Timeline"}
roadmap.timeline.scroll: {fi: "Aikajana teemoittain, vieritä sivusuunnassa", sv: "Tidslinje enligt tema, rulla i sidled", en: "Timeline by theme, scrolls sideways"}
roadmap.timeless: {fi: "Ajankohta vielä päättämättä", sv: "Tidpunkten är inte bestämd", en: "Time not decided yet"}
roadmap.twin: {fi: "Samat tiedot taulukkona", sv: "Samma uppgifter som tabell", en: "The same as a table"}
roadmap.table: {fi: "Toimenpiteet taulukkona", sv: "Åtgärderna som tabell", en: "Actions as a table"}
roadmap.today: {fi: "tänään {day}", sv: "i dag {day}", en: "today {day}"}
roadmap.that-day: {fi: "{day}", sv: "{day}", en: "{day}"}
roadmap.theme.other: {fi: "Muut", sv: "Övriga", en: "Others"}
roadmap.lane.empty: {fi: "ei toimenpiteitä", sv: "inga åtgärder", en: "no actions"}
roadmap.lane.description: {fi: "{theme}: {n} {n?toimenpide|toimenpidettä}", sv: "{theme}: {n} {n?åtgärd|åtgärder}", en: "{theme}: {n} {n?action|actions}"}
roadmap.legend.diamond: {fi: "kokeilun päätöspäivä", sv: "beslutsdag för försöket", en: "decision day of a pilot"}
roadmap.column.empty: {fi: "ei yhtään", sv: "inga", en: "none"}
roadmap.late: {fi: "myöhässä {n} {n?päivän|päivää}", sv: "försenad {n} {n?dag|dagar}", en: "{n} {n?day|days} late"}
roadmap.silent: {fi: "ei päivityksiä {n} {n?päivään|päivään}", sv: "inga uppdateringar på {n} {n?dag|dagar}", en: "no updates for {n} {n?day|days}"}
roadmap.decision-on: {fi: "päätös {day}", sv: "beslut {day}", en: "decision {day}"}
roadmap.decision-past: {fi: "päätös oli {day}", sv: "beslutet skulle ha fattats {day}", en: "decision was due {day}"}
roadmap.it-alone: {fi: "vain tietohallinnon vastuulla", sv: "enbart på informationsförvaltningens ansvar", en: "owned by IT alone"}
roadmap.it-alone.advice: {fi: "Työ muuttuu toimialalla, mutta vastuussa on tietohallinto yksin. Nimeä vastuutaho sieltä, missä työ muuttuu.", sv: "Arbetet förändras inom en sektor, men informationsförvaltningen ansvarar ensam. Utse en ansvarig där arbetet förändras.", en: "The work of a sector changes, but IT owns this alone. Name an owner where the work changes."}
roadmap.unpublished: {fi: "ei julkaistu", sv: "inte publicerad", en: "not published"}
roadmap.no-time: {fi: "aika avoinna", sv: "tiden öppen", en: "time open"}
roadmap.no-owner: {fi: "vastuutaho puuttuu", sv: "ansvarig saknas", en: "no owner yet"}
roadmap.no-baseline: {fi: "mittari puuttuu", sv: "indikator saknas", en: "no indicator"}
roadmap.now-is: {fi: "nyt {n}", sv: "nu {n}", en: "now {n}"}
roadmap.back: {fi: "← Digipolku", sv: "← Digistigen", en: "← Digital pathway"}
roadmap.phase.draft: {fi: "luonnos", sv: "utkast", en: "draft"}
roadmap.phase.planned: {fi: "suunnitteilla", sv: "planeras", en: "planned"}
roadmap.phase.going: {fi: "käynnissä", sv: "pågår", en: "under way"}
roadmap.phase.done: {fi: "valmis", sv: "klar", en: "done"}
roadmap.phase.paused: {fi: "keskeytetty", sv: "avbruten", en: "paused"}
roadmap.phase.stopped: {fi: "lopetettu", sv: "avslutad", en: "stopped"}
roadmap.kind.action: {fi: "toimenpide", sv: "åtgärd", en: "action"}
roadmap.kind.pilot: {fi: "kokeilu", sv: "försök", en: "pilot"}
roadmap.kind.investment: {fi: "investointi", sv: "investering", en: "investment"}
roadmap.kind.continuous: {fi: "jatkuva", sv: "fortlöpande", en: "continuous"}
roadmap.change.renews: {fi: "Uudistaa nykyisen tavan toimia", sv: "Förnyar ett nuvarande arbetssätt", en: "Renews a present way of working"}
roadmap.change.ends: {fi: "Lopettaa nykyisen tavan toimia", sv: "Avslutar ett nuvarande arbetssätt", en: "Ends a present way of working"}
roadmap.change.new: {fi: "Tuo kokonaan uutta", sv: "Ger något helt nytt", en: "Brings something entirely new"}
roadmap.verdict.stop: {fi: "lopetetaan", sv: "avslutas", en: "stop"}
roadmap.verdict.repeat: {fi: "uusitaan", sv: "görs om", en: "repeat"}
roadmap.verdict.scale: {fi: "laajennetaan", sv: "utvidgas", en: "scale up"}
roadmap.verdict.open: {fi: "päätös on tekemättä", sv: "inget beslut ännu", en: "not decided yet"}
roadmap.decided: {fi: "päätös: {verdict}", sv: "beslut: {verdict}", en: "decision: {verdict}"}
roadmap.verdict.reason: {fi: "Mitä nähtiin ja opittiin", sv: "Vad vi såg och lärde oss", en: "What we saw and learned"}
roadmap.verdict.day: {fi: "Päätöksen päivä", sv: "Beslutets datum", en: "Day of the decision"}

roadmap.need: {fi: "Asukkaan tarve", sv: "Invånarnas behov", en: "What residents need"}
roadmap.need.missing: {fi: "Mihin asukkaan tarpeeseen tämä vastaa? Kirjoita se, niin muutkin ymmärtävät, miksi tätä tehdään.", sv: "Vilket behov hos invånarna svarar det här på? Skriv ner det, så förstår också andra varför det görs.", en: "Which need of residents does this meet? Write it down so that others see why it is done."}
roadmap.description: {fi: "Mitä tehdään", sv: "Det här görs", en: "What we do"}
roadmap.pilot: {fi: "Kokeilu", sv: "Försök", en: "Pilot"}
roadmap.change: {fi: "Mikä muuttuu", sv: "Det här förändras", en: "What changes"}
roadmap.stops: {fi: "Mitä lakkaamme tekemästä", sv: "Det här slutar vi med", en: "What we stop doing"}
roadmap.benefit.missing: {fi: "Valmis, mutta hyötyä ei ole vielä mitattu.", sv: "Klar, men nyttan har inte mätts ännu.", en: "Done, but nobody has measured the benefit yet."}
roadmap.indicator.missing: {fi: "Mittari puuttuu: vielä ei tiedetä, mistä onnistumisen näkee.", sv: "Indikator saknas: vi vet ännu inte hur vi ser att det lyckas.", en: "There is no indicator yet: nobody can tell how success would show."}
roadmap.baseline: {fi: "Lähtötaso", sv: "Utgångsnivå", en: "Baseline"}
roadmap.now: {fi: "Nyt", sv: "Nu", en: "Now"}
roadmap.target: {fi: "Tavoite", sv: "Mål", en: "Target"}
roadmap.unknown: {fi: "ei tiedossa", sv: "okänt", en: "not known"}
roadmap.measured: {fi: "Mitattu {day}.", sv: "Mätt {day}.", en: "Measured {day}."}
roadmap.progress.reached: {fi: "Tavoite on saavutettu.", sv: "Målet är nått.", en: "The target has been reached."}
roadmap.progress.part: {fi: "Matkasta on kuljettu {share}.", sv: "{share} av vägen är avklarad.", en: "{share} of the way is done."}
roadmap.progress.none: {fi: "Ollaan yhä lähtötasolla.", sv: "Vi är fortfarande på utgångsnivån.", en: "Still at the baseline."}
roadmap.progress.back: {fi: "Ollaan kauempana tavoitteesta kuin lähtötasolla.", sv: "Vi är längre från målet än på utgångsnivån.", en: "Further from the target than at the baseline."}
roadmap.progress.unmeasured: {fi: "Nykyistä tasoa ei ole vielä mitattu.", sv: "Den nuvarande nivån har inte mätts ännu.", en: "The present level has not been measured yet."}
roadmap.progress.no-baseline: {fi: "Lähtötaso puuttuu, joten muutosta ei voi nähdä.", sv: "Utgångsnivån saknas, så förändringen syns inte.", en: "Without a baseline no change can be seen."}
roadmap.money: {fi: "Rahaa ja työtä", sv: "Pengar och arbete", en: "Money and work"}
roadmap.money.none: {fi: "ei erillistä rahaa", sv: "inga särskilda pengar", en: "no money of its own"}
roadmap.money.once: {fi: "{n} € kerran", sv: "{n} € en gång", en: "€{n} once"}
roadmap.money.yearly: {fi: "{n} € vuodessa", sv: "{n} € per år", en: "€{n} a year"}
roadmap.money.days: {fi: "{n} {n?henkilötyöpäivä|henkilötyöpäivää}", sv: "{n} {n?persondag|persondagar}", en: "{n} {n?person-day|person-days}"}
roadmap.money.days-yearly: {fi: "{n} {n?henkilötyöpäivä|henkilötyöpäivää} vuodessa", sv: "{n} {n?persondag|persondagar} per år", en: "{n} {n?person-day|person-days} a year"}
roadmap.steps: {fi: "Pienet askeleet: {n}/{of} tehty", sv: "Små steg: {n}/{of} klara", en: "Small steps: {n} of {of} done"}
roadmap.steps.done: {fi: "{n}/{of} askelta tehty", sv: "{n}/{of} steg klara", en: "{n} of {of} steps done"}
roadmap.step.do: {fi: "Merkitse tehdyksi", sv: "Markera som klart", en: "Mark as done"}
roadmap.step.undo: {fi: "Ei olekaan tehty", sv: "Inte klart ändå", en: "Not done after all"}
roadmap.step.done-on: {fi: "tehty {day}", sv: "klart {day}", en: "done {day}"}

roadmap.chain: {fi: "Mistä tämä sai alkunsa ja mitä siitä seurasi", sv: "Hur det började och vad det ledde till", en: "What it came from and what came of it"}
roadmap.chain.statement: {fi: "Väittämä", sv: "Påstående", en: "Statement"}
roadmap.chain.result: {fi: "Tulos", sv: "Resultat", en: "Result"}
roadmap.chain.finding: {fi: "Havainto", sv: "Iakttagelse", en: "Finding"}
roadmap.chain.decision: {fi: "Päätös", sv: "Beslut", en: "Decision"}
roadmap.chain.idea: {fi: "Asukkaan ehdotus", sv: "Invånarens förslag", en: "A resident's proposal"}
roadmap.chain.earlier: {fi: "Aiempi toimenpide", sv: "Tidigare åtgärd", en: "Earlier action"}
roadmap.chain.words: {fi: "Alkusysäys", sv: "Så började det", en: "What started it"}
roadmap.chain.here: {fi: "Toimenpide", sv: "Åtgärd", en: "Action"}
roadmap.chain.verdict: {fi: "Kokeilun päätös", sv: "Beslut om försöket", en: "Verdict of the pilot"}
roadmap.chain.later: {fi: "Siitä seurasi", sv: "Det ledde till", en: "It led to"}
roadmap.chain.benefit: {fi: "Hyöty", sv: "Nytta", en: "Benefit"}
roadmap.chain.next: {fi: "Sama väittämä seuraavassa kyselyssä", sv: "Samma påstående i nästa enkät", en: "The same statement in the next survey"}
roadmap.chain.next.missing: {fi: "Seuraava kysely kertoo, muuttuiko mitään.", sv: "Nästa enkät visar om något förändrades.", en: "The next survey will tell whether anything changed."}
roadmap.chain.benefit.missing: {fi: "Kukaan ei ole vielä mitannut.", sv: "Ingen har mätt ännu.", en: "Nobody has measured yet."}
roadmap.chain.together: {fi: "ei näy erikseen, luvut ovat koko henkilöstöltä", sv: "visas inte för sig, siffrorna gäller hela personalen", en: "not shown by itself, the figures are for all staff"}
roadmap.history: {fi: "Muutokset", sv: "Ändringar", en: "Changes"}
roadmap.history.first: {fi: "Otettiin polulle.", sv: "Togs med på stigen.", en: "Put on the pathway."}
roadmap.history.draft: {fi: "Aloitettiin luonnoksena.", sv: "Påbörjades som utkast.", en: "Begun as a draft."}
roadmap.history.published: {fi: "Julkaistiin.", sv: "Publicerades.", en: "Published."}
roadmap.history.withdrawn: {fi: "Julkaisu peruttiin.", sv: "Publiceringen drogs tillbaka.", en: "Withdrawn."}
roadmap.history.changed: {fi: "Muuttui: {fields}", sv: "Ändrades: {fields}", en: "Changed: {fields}"}

roadmap.tools: {fi: "Päivitä", sv: "Uppdatera", en: "Update"}
roadmap.minute: {fi: "Kerro, miten menee", sv: "Berätta hur det går", en: "Say how it is going"}
roadmap.edit: {fi: "Muokkaa kaikkia tietoja", sv: "Redigera alla uppgifter", en: "Edit everything"}
roadmap.publish: {fi: "Julkaise", sv: "Publicera", en: "Publish"}
roadmap.publish.anyway: {fi: "Julkaise silti", sv: "Publicera ändå", en: "Publish anyway"}
roadmap.publish.missing: {fi: "Julkaisua varten puuttuu vielä:", sv: "För publicering saknas ännu:", en: "Before it can be published, add:"}
roadmap.withdraw: {fi: "Peru julkaisu", sv: "Dra tillbaka publiceringen", en: "Withdraw from the public"}
roadmap.withdraw.do: {fi: "Peru julkaisu", sv: "Dra tillbaka", en: "Withdraw"}
roadmap.gaps: {fi: "Puuttuu: {missing}. Lukija näkee ne {own}, ja ne merkitään.", sv: "Saknas: {missing}. Läsaren ser dem {own}, och det märks ut.", en: "Missing: {missing}. Readers see them {own}, marked as such."}
roadmap.gaps.of: {fi: "{language} {n} {n?teksti|tekstiä}", sv: "{n} {n?text|texter} {language}", en: "{n} {n?text|texts} {language}"}
roadmap.problem.gaps: {fi: "Jokin teksti puuttuu toiselta kieleltä: täydennä se tai julkaise silti", sv: "Någon text saknas på det andra språket: komplettera den eller publicera ändå", en: "A text is missing in another language: add it, or publish anyway"}
roadmap.gaps.write: {fi: "Täydennä", sv: "Komplettera", en: "Add them"}
roadmap.phase.set: {fi: "Missä vaiheessa tämä on?", sv: "I vilken fas är den?", en: "How far is it?"}
roadmap.phase.save: {fi: "Tallenna vaihe", sv: "Spara fasen", en: "Save the phase"}
roadmap.reason: {fi: "Miksi muutit?", sv: "Varför ändrade du?", en: "Why did you change it?"}
roadmap.reason.hint: {fi: "Näkyy muutoshistoriassa.", sv: "Visas i ändringshistoriken.", en: "Shown among the changes."}
roadmap.reason.needed: {fi: "Pakollinen, koska toimenpide on julkinen. Näkyy muutoshistoriassa.", sv: "Obligatoriskt eftersom åtgärden är offentlig. Visas i ändringshistoriken.", en: "Needed, as the action is public. Shown among the changes."}
roadmap.conflict: {fi: "Joku muu ehti tallentaa ensin", sv: "Någon annan hann spara först", en: "Somebody else saved first"}
roadmap.conflict.title: {fi: "Joku muu ehti muuttaa: {name}", sv: "Någon annan hann ändra: {name}", en: "Changed by somebody else: {name}"}
roadmap.conflict.lead: {fi: "Mitään ei ole hävinnyt: kirjoittamasi on tallella tällä sivulla. Vertaa versioita ja tallenna se, minkä haluat jäävän voimaan. Toinen versio on tallennettu {day}.", sv: "Inget har gått förlorat: det du skrev finns kvar på sidan. Jämför versionerna och spara den som ska gälla. Den andra versionen sparades {day}.", en: "Nothing is lost: what you typed is still on this page. Compare the versions and save the one that should hold. The other version was saved on {day}."}
roadmap.conflict.same: {fi: "Versiot ovat samat, joten voit jatkaa.", sv: "Versionerna är lika, så du kan fortsätta.", en: "The versions are the same; you can go on."}
roadmap.conflict.field: {fi: "Kohta", sv: "Punkt", en: "Part"}
roadmap.conflict.mine: {fi: "Sinun", sv: "Din", en: "Yours"}
roadmap.conflict.theirs: {fi: "Tallennettu", sv: "Sparad", en: "Saved"}
roadmap.conflict.again: {fi: "Tee muutos silti", sv: "Gör ändringen ändå", en: "Make the change anyway"}
roadmap.conflict.leave: {fi: "Jätä tallennettu voimaan", sv: "Låt den sparade gälla", en: "Leave the saved one"}

roadmap.new: {fi: "Lisää toimenpide", sv: "Lägg till en åtgärd", en: "Add an action"}
roadmap.new.title: {fi: "Lisää toimenpide polulle", sv: "Lägg till en åtgärd på stigen", en: "Add an action to the pathway"}
roadmap.new.lead: {fi: "Otsikko ja teema riittävät alkuun. Julkaisuun tarvitaan myös vastuutaho, mittari ja lähtötaso. Muut näkevät toimenpiteen vasta, kun julkaiset sen.", sv: "Rubrik och tema räcker till en början. För publicering behövs också ansvarig, indikator och utgångsnivå. Andra ser åtgärden först när du publicerar den.", en: "A title and a theme are enough to begin with. Publishing also needs an owner, an indicator and a baseline. Others see the action only when you publish it."}
roadmap.edit.title: {fi: "Muokkaa toimenpidettä", sv: "Redigera åtgärden", en: "Edit the action"}
roadmap.save: {fi: "Tallenna", sv: "Spara", en: "Save"}
roadmap.save.mine: {fi: "Tallenna minun versioni", sv: "Spara min version", en: "Save my version"}
roadmap.cancel: {fi: "Peru", sv: "Avbryt", en: "Cancel"}
roadmap.choose: {fi: "valitse", sv: "välj", en: "choose"}
roadmap.choose.none: {fi: "ei mitään näistä", sv: "inget av de här", en: "none of these"}
roadmap.title.hint: {fi: "Mitä muuttuu, muutamalla sanalla.", sv: "Vad förändras, med några ord.", en: "What changes, in a few words."}
roadmap.need.hint: {fi: "Mikä asukkaan ongelma helpottuu?", sv: "Vilket av invånarnas problem blir mindre?", en: "Which problem of residents becomes smaller?"}
roadmap.owner.hint: {fi: "Toimiala, jonka työ muuttuu, tai rooli siellä.", sv: "Sektorn vars arbete förändras, eller en roll där.", en: "The sector whose work changes, or a role in it."}
roadmap.moment.hint: {fi: "Kuukausi tai päivä: 3/2026 tai 15.3.2026.", sv: "Månad eller dag: 3/2026 eller 15.3.2026.", en: "A month or a day: 3/2026 or 2026-03-15."}
roadmap.day.hint: {fi: "Esimerkiksi 15.3.2026.", sv: "Till exempel 15.3.2026.", en: "For example 2026-03-15."}
roadmap.how: {fi: "Mistä näkee, että se toimii?", sv: "Hur syns det att det fungerar?", en: "How will you know it works?"}
roadmap.how.lead: {fi: "Ilman mittaria ja lähtötasoa toimenpide jää luonnokseksi.", sv: "Utan indikator och utgångsnivå förblir åtgärden ett utkast.", en: "Without an indicator and a baseline the action stays a draft."}
roadmap.indicator.hint: {fi: "Esimerkiksi: verkossa tehtyjen hakemusten osuus.", sv: "Till exempel: andelen ansökningar på nätet.", en: "For example: share of applications made online."}
roadmap.unit.hint: {fi: "%, kpl, päivää…", sv: "%, st., dagar…", en: "%, pieces, days…"}
roadmap.more.steps: {fi: "Pienet askeleet", sv: "Små steg", en: "Small steps"}
roadmap.more.what: {fi: "Mitä tehdään, mikä muuttuu ja mitä hyötyä siitä on", sv: "Vad som görs, vad som förändras och vilken nytta det ger", en: "What is done, what changes and what benefit it brings"}
roadmap.more.why: {fi: "Mistä tämä sai alkunsa", sv: "Hur det började", en: "What it came from"}
roadmap.more.who: {fi: "Ihmiset, raha ja työ", sv: "Människor, pengar och arbete", en: "People, money and work"}
roadmap.more.kind: {fi: "Laji, vaihe ja kokeilun tiedot", sv: "Typ, fas och uppgifter om försöket", en: "Kind, phase and pilot"}
roadmap.steps.hint: {fi: "Muutama askel, jotka voi merkitä tehdyiksi. Tyhjennä rivi, niin askel poistuu; tallenna, niin saat lisää rivejä.", sv: "Några steg som kan markeras som klara. Töm raden så tas steget bort; spara så får du fler rader.", en: "A few steps that can be ticked off. Empty a row to remove it; save to get more rows."}
roadmap.step: {fi: "Askel {n}", sv: "Steg {n}", en: "Step {n}"}
roadmap.step.done-day: {fi: "Askel {n} tehty (päivä)", sv: "Steg {n} klart (dag)", en: "Step {n} done (day)"}
roadmap.stops.hint: {fi: "Uutta tulee vain, jos jotain vanhaa jää pois.", sv: "Det finns plats för nytt bara om något gammalt slopas.", en: "There is room for the new only when something old goes."}
roadmap.benefit.hint: {fi: "Kenelle ja kuinka paljon. Jätä tyhjäksi, kunnes se on mitattu.", sv: "För vem och hur mycket. Lämna tomt tills det har mätts.", en: "For whom and how much. Leave it empty until it has been measured."}
roadmap.origin.text: {fi: "Tai kerro omin sanoin", sv: "Eller berätta med egna ord", en: "Or say it in your own words"}
roadmap.account.hint: {fi: "Saa päivittää tätä toimenpidettä.", sv: "Får uppdatera åtgärden.", en: "May update this action."}
roadmap.contributors.hint: {fi: "Toimialat, kunnat ja kumppanit vastuutahon lisäksi. Osuus on osa kuluista ja työstä.", sv: "Sektorer, kommuner och partner utöver den ansvariga. Andelen gäller kostnaderna och arbetet.", en: "Sectors, municipalities and partners beside the owner. The share is of the cost and the work."}
roadmap.hypothesis.hint: {fi: "Jos teemme näin, tapahtuu tämä.", sv: "Om vi gör så här, händer det här.", en: "If we do this, that will happen."}
roadmap.limit.hint: {fi: "Paljonko kokeilu saa enintään maksaa tai koskettaa: euroja, käyttäjiä, paikkoja.", sv: "Hur mycket försöket högst får kosta eller beröra: euro, användare, platser.", en: "The most it may cost or touch: euros, users, places."}
roadmap.field.title: {fi: "Otsikko", sv: "Rubrik", en: "Title"}
roadmap.field.theme: {fi: "Teema", sv: "Tema", en: "Theme"}
roadmap.field.kind: {fi: "Laji", sv: "Typ", en: "Kind"}
roadmap.field.phase: {fi: "Vaihe", sv: "Fas", en: "Phase"}
roadmap.field.need: {fi: "Asukkaan tarve", sv: "Invånarnas behov", en: "What residents need"}
roadmap.field.description: {fi: "Mitä tehdään", sv: "Det här görs", en: "What we do"}
roadmap.field.sector: {fi: "Vastuutaho", sv: "Ansvarig", en: "Owner"}
roadmap.field.account: {fi: "Kuka päivittää", sv: "Vem uppdaterar", en: "Who updates it"}
roadmap.field.it: {fi: "Vastuutaho on tietohallinto", sv: "Informationsförvaltningen ansvarar", en: "The owner is IT"}
roadmap.field.it-own: {fi: "Muuttuva työ on tietohallinnon omaa", sv: "Arbetet som förändras är informationsförvaltningens eget", en: "The work that changes is IT's own"}
roadmap.field.contributors: {fi: "Mukana", sv: "Medverkande", en: "Taking part"}
roadmap.field.starts: {fi: "Alkaa", sv: "Börjar", en: "Starts"}
roadmap.field.ends: {fi: "Päättyy", sv: "Slutar", en: "Ends"}
roadmap.field.steps: {fi: "Askeleet", sv: "Steg", en: "Steps"}
roadmap.field.indicator: {fi: "Mittari", sv: "Indikator", en: "Indicator"}
roadmap.field.unit: {fi: "Yksikkö", sv: "Enhet", en: "Unit"}
roadmap.field.baseline: {fi: "Lähtötaso", sv: "Utgångsnivå", en: "Baseline"}
roadmap.field.target: {fi: "Tavoite", sv: "Mål", en: "Target"}
roadmap.field.now: {fi: "Nyt", sv: "Nu", en: "Now"}
roadmap.field.measured: {fi: "Milloin mitattu", sv: "När det mättes", en: "When measured"}
roadmap.field.change: {fi: "Mikä muuttuu", sv: "Vad som förändras", en: "What changes"}
roadmap.field.stopsDoing: {fi: "Mitä lakkaamme tekemästä", sv: "Det här slutar vi med", en: "What we stop doing"}
roadmap.field.origin: {fi: "Mistä sai alkunsa", sv: "Hur det började", en: "What it came from"}
roadmap.field.hypothesis: {fi: "Oletus", sv: "Hypotes", en: "Hypothesis"}
roadmap.field.limit: {fi: "Raja", sv: "Gräns", en: "Limit"}
roadmap.field.decisionDay: {fi: "Päätöspäivä", sv: "Beslutsdag", en: "Decision day"}
roadmap.field.verdict: {fi: "Mitä päätettiin", sv: "Vad som beslutades", en: "What was decided"}
roadmap.field.once: {fi: "Euroja kerran", sv: "Euro en gång", en: "Euros once"}
roadmap.field.yearly: {fi: "Euroja vuodessa", sv: "Euro per år", en: "Euros a year"}
roadmap.field.days: {fi: "Henkilötyöpäiviä", sv: "Persondagar", en: "Person-days"}
roadmap.field.goals: {fi: "Strategian tavoitteet", sv: "Strategins mål", en: "Goals of the strategy"}
roadmap.field.benefit: {fi: "Hyöty", sv: "Nytta", en: "Benefit"}

roadmap.problem.lines: {fi: "Tässä on enemmän rivejä kuin nimiä: yksi rivi kutakin nimeä kohti", sv: "Här finns fler rader än namn: en rad för varje namn", en: "There are more lines here than names: one line for each name"}
roadmap.problem.due: {fi: "Tehtyä mittausta ei voi jättää pois: jätä sen päivä paikalleen", sv: "En gjord mätning kan inte utelämnas: låt dess dag stå kvar", en: "A measurement that was made cannot be left out: leave its day in its place"}
roadmap.problem.no-action: {fi: "Tällä tunnuksella ei ole toimenpidettä", sv: "Det finns ingen åtgärd med det här id:t", en: "There is no action with this id"}
roadmap.problem.moved: {fi: "Rivi kuuluu toiseen toimenpiteeseen, eikä sitä voi siirtää", sv: "Raden hör till en annan åtgärd och kan inte flyttas", en: "The row belongs to another action and cannot be moved"}
roadmap.problem.person: {fi: "Kirjoita jäsenen nimi niin kuin se on käyttäjäluettelossa", sv: "Skriv en medlems namn som det står i användarlistan", en: "Write a member's name as it stands in the list of accounts"}
roadmap.problem.fault: {fi: "Kaavassa on virhe: kirjoita arvo sen tilalle", sv: "Formeln har ett fel: skriv ett värde i stället", en: "The formula has an error: write a value in its place"}
roadmap.problem.title: {fi: "Kirjoita toimenpiteelle otsikko", sv: "Skriv en rubrik för åtgärden", en: "Give the action a title"}
roadmap.problem.theme: {fi: "Valitse teema", sv: "Välj ett tema", en: "Choose a theme"}
roadmap.problem.missing: {fi: "Täytä tämä kohta", sv: "Fyll i den här punkten", en: "Fill this in"}
roadmap.problem.choice: {fi: "Valitse jokin luettelon vaihtoehdoista", sv: "Välj ett av alternativen i listan", en: "Choose one of those in the list"}
roadmap.problem.moment: {fi: "Kirjoita kuukausi (3/2026) tai päivä (15.3.2026)", sv: "Skriv en månad (3/2026) eller en dag (15.3.2026)", en: "Write a month (3/2026) or a day (2026-03-15)"}
roadmap.problem.day: {fi: "Kirjoita päivä, esimerkiksi 15.3.2026", sv: "Skriv en dag, till exempel 15.3.2026", en: "Write a day, for example 2026-03-15"}
roadmap.problem.no-such-day: {fi: "Tätä päivää ei ole kalenterissa: tarkista, montako päivää kuukaudessa on", sv: "Dagen finns inte i kalendern: kontrollera hur många dagar månaden har", en: "There is no such day in the calendar: check how many days the month has"}
roadmap.problem.ends: {fi: "Loppu on ennen alkua: tarkista ajat", sv: "Slutet är före början: kontrollera tiderna", en: "It ends before it starts: check the times"}
roadmap.problem.figure: {fi: "Kirjoita luku, esimerkiksi 38 tai 2,5", sv: "Skriv ett tal, till exempel 38 eller 2,5", en: "Write a number, for example 38 or 2.5"}
roadmap.problem.amount: {fi: "Kirjoita kokonaisluku, esimerkiksi 12 000", sv: "Skriv ett heltal, till exempel 12 000", en: "Write a whole number, for example 12 000"}
roadmap.problem.year: {fi: "Kirjoita vuosi neljällä numerolla, esimerkiksi 2028", sv: "Skriv året med fyra siffror, till exempel 2028", en: "Write a year in four digits, for example 2028"}
roadmap.problem.long: {fi: "Lyhennä tekstiä: siinä on {length} merkkiä ja tilaa on {limit} merkille", sv: "Förkorta texten: den har {length} tecken och det ryms {limit}", en: "Shorten the text: it has {length} characters and there is room for {limit}"}
roadmap.problem.many: {fi: "Tähän mahtuu enintään {n}", sv: "Här ryms högst {n}", en: "There is room for {n} at most"}
roadmap.problem.step: {fi: "Askeleella on päivä mutta ei nimeä: kirjoita, mitä tehtiin", sv: "Steget har en dag men inget namn: skriv vad som gjordes", en: "The step has a day but no words: write what was done"}
roadmap.problem.origin: {fi: "Valitse luettelosta tai kirjoita omin sanoin, ei molempia", sv: "Välj i listan eller skriv med egna ord, inte båda", en: "Choose from the list or write your own words, not both"}
roadmap.problem.pilot: {fi: "Kokeilun tietoja on täytetty: valitse lajiksi kokeilu tai tyhjennä ne", sv: "Det finns uppgifter om ett försök: välj typen försök eller töm dem", en: "Parts of a pilot are filled: choose the kind pilot, or empty them"}
roadmap.problem.no-verdict: {fi: "Kokeilu päättyy päätökseen: kirjaa ensin, lopetetaanko, uusitaanko vai laajennetaanko se, ja mitä opittiin (Päätä kokeilusta)", sv: "Ett försök avslutas med ett beslut: anteckna först om det avslutas, görs om eller utvidgas, och vad ni lärde er (Besluta om försöket)", en: "A pilot ends with a verdict: first record whether it is stopped, repeated or scaled up, and what was learned (Decide on the pilot)"}
roadmap.problem.verdict: {fi: "Valitse, mitä kokeilusta päätettiin", sv: "Välj vad som beslutades om försöket", en: "Choose what was decided of the pilot"}
roadmap.problem.reason: {fi: "Kerro, miksi muutit: toimenpide on julkinen", sv: "Berätta varför du ändrade: åtgärden är offentlig", en: "Say why you changed it: the action is public"}
roadmap.problem.published-needs: {fi: "Julkinen toimenpide tarvitsee tämän", sv: "En offentlig åtgärd behöver det här", en: "A public action needs this"}
roadmap.problem.publish: {fi: "Ennen julkaisua puuttuu: {field}", sv: "Före publicering saknas: {field}", en: "Before publishing, add: {field}"}

roadmap.model: {fi: "Katso mallipolkua", sv: "Se modellstigen", en: "See the model pathway"}
roadmap.model.title: {fi: "Mallipolku: tyypillisiä ensimmäisiä askelia", sv: "Modellstigen: typiska första steg", en: "The model pathway: typical first steps"}
roadmap.model.lead: {fi: "Ota askel omalle polulle luonnokseksi yhdellä napilla ja muokkaa se omannäköiseksi.", sv: "Ta ett steg till den egna stigen som utkast med en knapp och gör det till ert eget.", en: "Take a step onto your own pathway as a draft with one button, and make it your own."}
roadmap.model.suggested: {fi: "Näistä kannattaa aloittaa:", sv: "Börja med de här:", en: "Begin with these:"}
roadmap.model.others: {fi: "Muut askeleet", sv: "Övriga steg", en: "Other steps"}
roadmap.model.more: {fi: "Pienet askeleet ja mittari", sv: "Små steg och indikator", en: "Small steps and indicator"}
roadmap.model.take: {fi: "Ota polulle luonnoksena", sv: "Ta med som utkast", en: "Put on our pathway as a draft"}
roadmap.model.taken: {fi: "jo polulla", sv: "redan på stigen", en: "already on the pathway"}
roadmap.contributor.name: {fi: "Osallistuja {n}", sv: "Medverkande {n}", en: "Participant {n}"}
roadmap.contributor.kind: {fi: "Osallistujan {n} laji", sv: "Typ av medverkande {n}", en: "Kind of participant {n}"}
roadmap.contributor.share: {fi: "Osuus {n}, %", sv: "Andel {n}, %", en: "Share {n}, %"}
roadmap.contributor.sector: {fi: "toimiala", sv: "sektor", en: "sector"}
roadmap.contributor.municipality: {fi: "kunta", sv: "kommun", en: "municipality"}
roadmap.contributor.partner: {fi: "kumppani", sv: "partner", en: "partner"}
roadmap.problem.contributor: {fi: "Kirjoita osallistujan nimi tai poista osuus.", sv: "Skriv den medverkandes namn eller ta bort andelen.", en: "Write the participant's name or remove the share."}
roadmap.problem.share: {fi: "Osuus on 0–100 %.", sv: "Andelen är 0–100 %.", en: "A share is 0–100%."}
roadmap.needs: {fi: "Tarpeet, joihin tämä vastaa", sv: "Behov som det här svarar på", en: "Needs that this answers"}
roadmap.lifeEvents: {fi: "Elämäntapahtumat", sv: "Livshändelser", en: "Life events"}
roadmap.references: {fi: "Kansalliset tavoitteet", sv: "Nationella mål", en: "National goals"}
roadmap.more.national: {fi: "Elämäntapahtumat, kansalliset tavoitteet, muutosvaikutusten arviointi", sv: "Livshändelser, nationella mål, bedömning av ändringskonsekvenser", en: "Life events, national goals, change-impact assessment"}
roadmap.field.changesSystem: {fi: "Muuttaa tietojärjestelmää tai tietovarantoa", sv: "Ändrar ett informationssystem eller en informationsresurs", en: "Changes an information system or data asset"}
roadmap.field.assessed: {fi: "Muutosvaikutusten arviointi tehty", sv: "Bedömningen av ändringskonsekvenser gjord", en: "Change-impact assessment made"}
roadmap.assessed.hint: {fi: "Tiedonhallintalaki (906/2019) vaatii arvioinnin, kun tietojärjestelmä muuttuu. Esimerkiksi 15.5.2026.", sv: "Informationshanteringslagen (906/2019) kräver en bedömning när ett informationssystem ändras. Till exempel 15.5.2026.", en: "The Information Management Act (906/2019) requires it when an information system changes. For example 2026-05-15."}
roadmap.assessed.missing: {fi: "tekemättä", sv: "inte gjord", en: "not made"}
roadmap.field.measure: {fi: "Mitä mitataan", sv: "Vad som mäts", en: "What is measured"}
roadmap.measure.hint: {fi: "Mistä näette, pitikö oletus.", sv: "Så ser ni om hypotesen höll.", en: "How you see whether the hypothesis held."}
roadmap.field.needs: {fi: "Tarpeet", sv: "Behov", en: "Needs"}
roadmap.field.lifeEvents: {fi: "Elämäntapahtumat", sv: "Livshändelser", en: "Life events"}
roadmap.field.references: {fi: "Kansalliset tavoitteet", sv: "Nationella mål", en: "National goals"}
roadmap.verdict.decision: {fi: "Toimielimen päätös", sv: "Organets beslut", en: "Decision of a body"}
roadmap.chain.need: {fi: "Asukkaiden tarve", sv: "Invånarnas behov", en: "Residents' need"}
roadmap.chain.ruling: {fi: "Päätös tästä", sv: "Beslut om det här", en: "Decision about it"}
roadmap.chain.coming: {fi: "Tulossa päätettäväksi", sv: "Ska beslutas", en: "To be decided"}
roadmap.chain.effect: {fi: "Luvattu vaikutus", sv: "Utlovad effekt", en: "Claimed effect"}
roadmap.pilot-day.decidesBeforeStart: {fi: "Päätöspäivä on ennen kokeilun alkua: tarkista päivät", sv: "Beslutsdagen är före försökets början: kontrollera datumen", en: "The decision day is before the pilot begins: check the days"}
roadmap.pilot-day.verdictBeforeStart: {fi: "Päätös on päivätty ennen kokeilun alkua: tarkista päivät", sv: "Beslutet är daterat före försökets början: kontrollera datumen", en: "The verdict is dated before the pilot began: check the days"}
roadmap.pilot-day.verdictAhead: {fi: "Päätöksen päivä on vasta edessä: kirjaa päätös, kun se on tehty", sv: "Beslutsdagen ligger i framtiden: anteckna beslutet när det är fattat", en: "The day of the verdict lies ahead: record it when it has been made"}
roadmap.owner.whole: {fi: "{name} (koko toimiala)", sv: "{name} (hela sektorn)", en: "{name} (the whole sector)"}

"""#),
        EmbeddedFile("texts/rounds.yaml", #"""
# Rounds: list, form, forecast, plan, links, posters, meeting screen, closing, open answers.
rounds.list.title: {fi: "Kyselyt", sv: "Enkäter", en: "Surveys"}
rounds.list.lead: {fi: "Samat väittämät kysytään vuosittain henkilöstöltä, johdolta ja luottamushenkilöiltä. Näin näemme yhdessä, missä olemme ja mikä muuttui.", sv: "Samma påståenden läggs varje år fram för personalen, ledningen och de förtroendevalda. Så ser vi tillsammans var vi står och vad som har förändrats.", en: "The same statements are put to staff, management and elected officials every year. Together we see where we stand and what has changed."}
rounds.list.empty: {fi: "Yhtään kyselyä ei ole vielä tehty.", sv: "Ingen enkät har gjorts ännu.", en: "No survey has been made yet."}
rounds.list.empty-lead: {fi: "Aloita johtoryhmän pikatestistä: kahdeksan väittämää, kaksikymmentä minuuttia.", sv: "Börja med ledningsgruppens snabbtest: åtta påståenden, tjugo minuter.", en: "Begin with the management team's quick test: eight statements, twenty minutes."}
rounds.list.empty-visitor: {fi: "Kun ensimmäinen kysely avautuu, se näkyy tässä.", sv: "När den första enkäten öppnas syns den här.", en: "When the first survey opens, it will be shown here."}
rounds.list.open: {fi: "Avoinna nyt", sv: "Öppna nu", en: "Open now"}
rounds.list.draft: {fi: "Luonnokset", sv: "Utkast", en: "Drafts"}
rounds.list.closed: {fi: "Suljettu, odottaa tuloksia", sv: "Stängda, resultat väntas", en: "Closed, results to come"}
rounds.list.released: {fi: "Päättyneet", sv: "Avslutade", en: "Finished"}
rounds.begin.full: {fi: "Muutosvalmiuskysely", sv: "Enkät om förändringsberedskap", en: "Change-readiness survey"}
rounds.begin.full-what: {fi: "Kolmekymmentä väittämää kolmelle ryhmälle, kolme viikkoa. Vastaaminen vie noin viisi minuuttia.", sv: "Trettio påståenden till tre grupper, tre veckor. Det tar ungefär fem minuter att svara.", en: "Thirty statements to three groups, three weeks. Answering takes about five minutes."}
rounds.begin.full-do: {fi: "Tee muutosvalmiuskysely", sv: "Gör en enkät om förändringsberedskap", en: "Make a change-readiness survey"}
rounds.begin.quick: {fi: "Johtoryhmän pikatesti", sv: "Ledningsgruppens snabbtest", en: "The management team's quick test"}
rounds.begin.quick-what: {fi: "Kahdeksan väittämää kokouksessa: koodi ruudulle, vastaukset puhelimella, huoneentaulu näkyviin. Kaksikymmentä minuuttia.", sv: "Åtta påståenden under ett möte: koden på skärmen, svar med telefonen, och sedan visas hustavlan. Tjugo minuter.", en: "Eight statements in a meeting: the code on the screen, answers by phone, and then the board. Twenty minutes."}
rounds.begin.quick-do: {fi: "Aloita pikatesti", sv: "Starta snabbtestet", en: "Start the quick test"}
rounds.test: {fi: "harjoitus", sv: "övning", en: "practice"}
rounds.answer: {fi: "Vastaa", sv: "Svara", en: "Answer"}
rounds.see-results: {fi: "Katso tulokset", sv: "Se resultaten", en: "See the results"}
rounds.back: {fi: "Takaisin kyselyyn", sv: "Tillbaka till enkäten", en: "Back to the survey"}
rounds.dates.open: {fi: "Avoinna {days}", sv: "Öppen {days}", en: "Open {days}"}
rounds.state.draft: {fi: "luonnos", sv: "utkast", en: "draft"}
rounds.state.open: {fi: "avoinna", sv: "öppen", en: "open"}
rounds.state.closed: {fi: "suljettu", sv: "stängd", en: "closed"}
rounds.state.released: {fi: "tulokset valmiina", sv: "resultaten klara", en: "results ready"}
rounds.mode.personal: {fi: "henkilökohtaiset linkit", sv: "personliga länkar", en: "personal links"}
rounds.mode.group-link: {fi: "yhteinen linkki", sv: "gemensam länk", en: "one link for all"}
rounds.mode.as-before: {fi: "kuten viimeksi, toimialoittain", sv: "som senast, per sektor", en: "as last time, sector by sector"}
rounds.selection.full: {fi: "kaikki 30 väittämää", sv: "alla 30 påståenden", en: "all 30 statements"}
rounds.selection.pulse: {fi: "lyhyt pulssikysely, 8 väittämää", sv: "kort pulsenkät, 8 påståenden", en: "short pulse survey, 8 statements"}

rounds.new.title: {fi: "Tee muutosvalmiuskysely", sv: "Gör en enkät om förändringsberedskap", en: "Make a change-readiness survey"}
rounds.edit.title: {fi: "Jatka kyselyn valmistelua", sv: "Fortsätt förbereda enkäten", en: "Go on preparing the survey"}
rounds.new.lead: {fi: "Kerro, keneltä kysytään ja kuinka monta heitä on. Muu on valmiina.", sv: "Ange vilka som tillfrågas och hur många de är. Resten är klart.", en: "Say who is asked and how many they are. The rest is ready."}
rounds.new.people: {fi: "Keneltä kysytään", sv: "Vilka tillfrågas", en: "Who is asked"}
rounds.new.time: {fi: "Milloin", sv: "När", en: "When"}
rounds.new.more: {fi: "Lisää valintoja", sv: "Fler val", en: "More choices"}
rounds.new.forecast: {fi: "Näytä ennuste", sv: "Visa prognosen", en: "Show the forecast"}
rounds.new.open: {fi: "Avaa kysely", sv: "Öppna enkäten", en: "Open the survey"}
rounds.new.save: {fi: "Tallenna luonnos", sv: "Spara utkastet", en: "Save the draft"}
rounds.new.open-hint: {fi: "Avaaminen lukitsee suunnitelman: ryhmät, väittämät ja näyttämisen säännöt eivät enää muutu. Sulkemispäivää voi siirtää.", sv: "När enkäten öppnas låses planen: grupperna, påståendena och reglerna för vad som visas ändras inte mera. Sista dagen kan flyttas.", en: "Opening freezes the plan: groups, statements and the rules of showing no longer change. The closing day can be moved."}
rounds.new.bound: {fi: "Kysely ”{round}” ({opens}–{closes}) on alle {days} päivän päässä. Jos avaat tämän kyselyn ennen {day}, ryhmien ja henkilömäärien pitää olla samat kuin siinä. Muuten yksittäisen vastauksen voisi päätellä vähentämällä kahden kyselyn luvut toisistaan. Viimeksi kysytyt määrät on täytetty valmiiksi.", sv: "Enkäten ”{round}” ({opens}–{closes}) är mindre än {days} dagar bort. Om du öppnar den här enkäten före {day} ska grupperna och antalen vara desamma som i den. Annars kunde ett enskilt svar räknas ut genom att dra siffrorna i två enkäter från varandra. De senaste antalen är ifyllda.", en: "The survey “{round}” ({opens} – {closes}) is less than {days} days away. If you open this one before {day}, groups and headcounts must be the same as in it. Otherwise a single answer could be worked out by subtracting one table from the other. The latest headcounts are filled in."}
rounds.new.bound-groups: {fi: "Ryhmät ja henkilömäärät siinä", sv: "Grupperna och antalen i den", en: "Its groups and headcounts"}
rounds.field.sectors: {fi: "Henkilöstö toimialoittain", sv: "Personalen per sektor", en: "Staff by sector"}
rounds.field.sectors-hint: {fi: "Yksi toimiala riville: nimi ja henkilömäärä, esimerkiksi ”Varhaiskasvatus 170”. Kun nimi on usealla kielellä, kirjoita nimet järjestyksessä suomi = ruotsi = englanti: ”Varhaiskasvatus = Småbarnspedagogik = Early education 170”. Voit myös liittää rivit taulukosta, nimet ja luku omissa sarakkeissaan.", sv: "En sektor per rad: namn och antal, till exempel ”Småbarnspedagogik 170”. När namnet finns på flera språk, skriv namnen i ordningen finska = svenska = engelska: ”Varhaiskasvatus = Småbarnspedagogik = Early education 170”. Du kan också klistra in raderna från en tabell, med namnen och talet i egna kolumner.", en: "One sector a line: name and number of people, such as “Early education 170”. With names in several languages, write them in the order Finnish = Swedish = English: “Varhaiskasvatus = Småbarnspedagogik = Early education 170”. You can also paste the lines from a spreadsheet, names and number in columns of their own."}
rounds.field.staff-mode: {fi: "Miten henkilöstö vastaa", sv: "Hur personalen svarar", en: "How staff answer"}
rounds.field.staff-mode.mixed: {fi: "Viimeksi henkilökohtaiset linkit: {names}. Muilla oli yhteinen linkki. Jos valitset yhden tavan, se koskee kaikkia. Uusi toimiala saa yhteisen linkin.", sv: "Senast hade {names} personliga länkar och de övriga en gemensam länk. Om du väljer ett enda sätt gäller det alla. En ny sektor får en gemensam länk.", en: "Last time these had personal links: {names}. The others had one link for all. A single way is for everybody. A new sector gets one link for all."}
rounds.field.management: {fi: "Johdon henkilömäärä", sv: "Antal personer i ledningen", en: "People in management"}
rounds.field.management-hint: {fi: "Johtoryhmä ja johtavat viranhaltijat.", sv: "Ledningsgruppen och ledande tjänsteinnehavare.", en: "The management team and leading office holders."}
rounds.field.management-mode: {fi: "Miten johto vastaa", sv: "Hur ledningen svarar", en: "How management answers"}
rounds.field.elected: {fi: "Luottamushenkilöiden määrä", sv: "Antal förtroendevalda", en: "Number of elected officials"}
rounds.field.elected-hint: {fi: "Valtuutetut sekä hallituksen ja lautakuntien muut jäsenet.", sv: "Fullmäktigeledamöterna och de övriga ledamöterna i styrelsen och nämnderna.", en: "Councillors and the other members of the executive and the committees."}
rounds.field.elected-mode: {fi: "Miten luottamushenkilöt vastaavat", sv: "Hur de förtroendevalda svarar", en: "How elected officials answer"}
rounds.field.opens: {fi: "Avautuu", sv: "Öppnas", en: "Opens"}
rounds.field.opens-hint: {fi: "Myöhempänä päivänä kysely avautuu itse.", sv: "En senare dag öppnas enkäten av sig själv.", en: "On a later day the survey opens by itself."}
rounds.field.closes: {fi: "Viimeinen vastauspäivä", sv: "Sista svarsdag", en: "Last day to answer"}
rounds.field.closes-hint: {fi: "Kolme viikkoa riittää useimmiten.", sv: "Tre veckor räcker oftast.", en: "Three weeks is usually enough."}
rounds.field.name-others: {fi: "Kirjeissä ja lomakkeissa on nimi lukijan kielellä. Kysely avataan, kun se on kirjoitettu kaikilla organisaation kielillä.", sv: "Brev och formulär har namnet på läsarens språk. Enkäten öppnas när det är skrivet på alla organisationens språk.", en: "Letters and forms have the name in the reader's language. The survey opens once it is written in all languages of the organisation."}
rounds.field.name: {fi: "Kyselyn nimi", sv: "Enkätens namn", en: "Name of the survey"}
rounds.field.selection: {fi: "Laajuus", sv: "Omfattning", en: "Extent"}
rounds.field.k: {fi: "Pienin ryhmä, jonka luvut näytetään", sv: "Minsta grupp vars siffror visas", en: "Smallest group whose figures are shown"}
rounds.field.k-hint: {fi: "Vähintään viisi. Kirjautumattomille raja on aina vähintään kymmenen.", sv: "Minst fem. För dem som inte loggat in är gränsen alltid minst tio.", en: "At least five. For those who are not signed in it is always at least ten."}
rounds.field.public: {fi: "Kysy myös asukkailta avoimella linkillä", sv: "Fråga också invånarna med en öppen länk", en: "Ask residents too, by a public link"}
rounds.field.public-hint: {fi: "Avoimen linkin vastaukset näytetään aina erikseen. Vastaajat valikoituvat itse, ja se kerrotaan tuloksissa.", sv: "Svaren via den öppna länken visas alltid för sig. De som svarar har själva valt att delta, och det sägs i resultaten.", en: "Answers through the public link are always shown apart. Those who answer choose themselves, and the results say so."}
rounds.field.publishes: {fi: "Julkaise tulokset kaikille", sv: "Publicera resultaten för alla", en: "Publish the results to everybody"}
rounds.field.publishes-hint: {fi: "Ilman tätä tulokset näkyvät vain organisaation kirjautuneille käyttäjille. Valintaa ei voi muuttaa, kun kysely on avattu.", sv: "Utan detta visas resultaten bara för organisationens inloggade användare. Valet kan inte ändras när enkäten har öppnats.", en: "Without this only the organisation's signed-in members see the results. The choice cannot be changed once the survey is open."}
rounds.field.test: {fi: "Tämä on harjoituskysely", sv: "Det här är en övningsenkät", en: "This is a practice survey"}
rounds.field.test-hint: {fi: "Kaikki tulossivut kertovat, että kysely oli harjoitus.", sv: "Alla resultatsidor säger att enkäten var en övning.", en: "Every page of results says that the survey was for practice."}
rounds.join.title: {fi: "Liian pieni ryhmä lasketaan toisen kanssa", sv: "En för liten grupp räknas ihop med en annan", en: "A group that is too small is counted with another"}
rounds.join.why: {fi: "Näin pienestä ryhmästä ei voi näyttää lukuja. Sen vastaukset lasketaan valitsemasi ryhmän mukana, ja se saa samat väittämät. Voit myös laajentaa ryhmää: esimerkiksi johto ja esihenkilöt yhdessä.", sv: "Siffror om en så liten grupp kan inte visas. Svaren räknas tillsammans med gruppen du väljer, och gruppen får samma påståenden. Du kan också bredda gruppen: till exempel ledningen och cheferna tillsammans.", en: "Figures of such a small group cannot be shown. Its answers are counted with the group you choose, and it gets the same statements. You can also widen the group: management and supervisors together, say."}
rounds.join.field: {fi: "{name} ({people}) lasketaan ryhmän kanssa", sv: "{name} ({people}) räknas med gruppen", en: "{name} ({people}) is counted with"}
rounds.join.choose: {fi: "Valitse ryhmä", sv: "Välj en grupp", en: "Choose a group"}

rounds.promise.title: {fi: "Mitä näytetään ja mitä ei", sv: "Vad visas och vad visas inte", en: "What is shown and what is not"}
rounds.promise.blocks: {fi: "Luvut koskevat aina vähintään {k} vastaajaa.", sv: "Siffrorna gäller alltid minst {k} svarande.", en: "Figures always stand for at least {k} respondents."}
rounds.promise.once: {fi: "Tulokset lasketaan yhden kerran, kun kysely on suljettu. Sitä ennen ohjelma ei näytä vastauksia kenellekään, ei edes ylläpidolle.", sv: "Resultaten räknas en enda gång, när enkäten har stängts. Innan dess visar programmet inte svaren för någon, inte ens för administratören.", en: "Results are counted once, when the survey has closed. Before that the program shows no answer to anybody, not even to the administrators."}
rounds.promise.once-past: {fi: "Tulokset laskettiin yhden kerran, kun kysely oli suljettu. Sitä ennen ohjelma ei näyttänyt vastauksia kenellekään, ei edes ylläpidolle.", sv: "Resultaten räknades en enda gång, när enkäten hade stängts. Innan dess visade programmet inte svaren för någon, inte ens för administratören.", en: "Results were counted once, when the survey had closed. Before that the program showed no answer to anybody, not even to the administrators."}
rounds.promise.open: {fi: "Kaikille avoimilla sivuilla raja on {k} vastaajaa.", sv: "På de öppna sidorna är gränsen {k} svarande.", en: "On the pages open to everybody the limit is {k} respondents."}
rounds.promise.inside: {fi: "Tuloksia ei julkaista kirjautumattomille.", sv: "Resultaten publiceras inte för dem som inte loggat in.", en: "The results are not published to those who are not signed in."}
rounds.promise.not-shown: {fi: "Yksittäistä vastausta ei näytetä kenellekään, eikä sitä voi etsiä jälkikäteen.", sv: "Ett enskilt svar visas inte för någon, och det kan inte sökas fram i efterhand.", en: "No single answer is shown to anybody, and none can be looked up afterwards."}

rounds.forecast.title: {fi: "Ennuste: mitä tuloksissa näkyy", sv: "Prognos: vad resultaten visar", en: "Forecast: what the results will show"}
rounds.forecast.lead: {fi: "Laskettu pelkistä henkilömääristä. Lopullisesti ratkaisevat vastaukset: kuinka moni vastaa ja kuinka erilaisia vastaukset ovat.", sv: "Räknat enbart på antalet personer. Till sist avgör svaren: hur många som svarar och hur olika svaren är.", en: "Counted from headcounts alone. In the end the answers decide: how many come and how varied they are."}
rounds.forecast.caption: {fi: "Näkyykö ryhmä omana lukunaan, kun vastausprosentti on …", sv: "Visas gruppen med egna siffror när svarsprocenten är …", en: "Is the group shown by itself when the response rate is …"}
rounds.forecast.percent: {fi: "{n} %", sv: "{n} %", en: "{n}%"}
rounds.forecast.inside: {fi: "Omassa organisaatiossa", sv: "I den egna organisationen", en: "Inside the organisation"}
rounds.forecast.outside: {fi: "Kaikille avoimilla sivuilla", sv: "På de öppna sidorna", en: "On the open pages"}
rounds.forecast.alone: {fi: "omana ryhmänään", sv: "som egen grupp", en: "by itself"}
rounds.forecast.partly: {fi: "omana ryhmänään {n} {n?väittämässä|väittämässä}, muuten yhdessä: {with}", sv: "som egen grupp i {n} {n?påstående|påståenden}, annars tillsammans: {with}", en: "by itself in {n} {n?statement|statements}, otherwise together with: {with}"}
rounds.forecast.together: {fi: "yhdessä: {with}", sv: "tillsammans: {with}", en: "together with: {with}"}
rounds.forecast.never: {fi: "ei näy", sv: "visas inte", en: "not shown"}
rounds.forecast.staff: {fi: "Koko henkilöstö", sv: "Hela personalen", en: "All staff"}
rounds.forecast.advice: {fi: "Jos 65 % vastaa, näitä ryhmiä ei näytetä omana lukunaan: {names}. Yhdistä toimialoja tai laajenna ryhmää, esimerkiksi johto ja esihenkilöt yhdessä.", sv: "Om 65 % svarar visas de här grupperna inte med egna siffror: {names}. Slå ihop sektorer eller bredda gruppen, till exempel ledningen och cheferna tillsammans.", en: "If 65% answer, these groups are not shown by themselves: {names}. Join sectors or widen the group, say management and supervisors together."}
rounds.forecast.gap: {fi: "Kun 65 % vastaa, näitä ryhmiä voi verrata toisiinsa: {names}.", sv: "När 65 % svarar kan de här grupperna jämföras med varandra: {names}.", en: "When 65% answer, these groups can be compared with each other: {names}."}
rounds.forecast.no-gap: {fi: "Vaikka 65 % vastaisi, mitään kahta ryhmää ei voi verrata toisiinsa, koska ne ovat liian pieniä näkymään omina lukuinaan. Tulosten pääasia jäisi näkemättä: suurenna ryhmiä ennen kuin avaat kyselyn.", sv: "Även om 65 % svarar kan inga två grupper jämföras med varandra, eftersom de är för små för egna siffror. Det viktigaste i resultaten skulle saknas: utöka grupperna innan du öppnar enkäten.", en: "Even if 65% answer, no two groups can be compared with each other, because they are too small to be shown by themselves. The main point of the results would be missing: widen the groups before you open the survey."}
rounds.forecast.advice-bound: {fi: "Jos 65 % vastaa, näitä ryhmiä ei näytetä omana lukunaan: {names}. Ryhmiä ja määriä voi muuttaa vasta, kun edellisestä kyselystä on 60 päivää.", sv: "Om 65 % svarar visas de här grupperna inte med egna siffror: {names}. Grupper och antal kan ändras först när det har gått 60 dagar från den förra enkäten.", en: "If 65% answer, these groups are not shown by themselves: {names}. Groups and headcounts can change only when 60 days have passed since the last survey."}
rounds.forecast.widen: {fi: "{name}: kysy ainakin {n} ihmiseltä lisää.", sv: "{name}: fråga minst {n} {n?person|personer} till.", en: "{name}: ask at least {n} more {n?person|people}."}
rounds.forecast.neighbours: {fi: "{name} riittäisi yksin, mutta näkyy yhdessä liian pienen ryhmän kanssa: {others}. Suurenna sitä tai yhdistä se muuhun.", sv: "{name} skulle räcka ensam men visas tillsammans med en för liten grupp: {others}. Utöka den eller slå ihop den med en annan.", en: "{name} would be enough alone but is shown with a group that is too small: {others}. Widen that one or join it with another."}
rounds.forecast.good: {fi: "Jokainen ryhmä on riittävän suuri näkymään omana lukunaan, kun 65 % vastaa.", sv: "Varje grupp är tillräckligt stor för egna siffror när 65 % svarar.", en: "Every group is big enough for figures of its own when 65% answer."}
rounds.forecast.unequal: {fi: "Taulukko olettaa, että kaikista ryhmistä vastaa yhtä suuri osa. Jos jostakin vastaa vain muutama, se vie omat luvut myös toiselta:", sv: "Tabellen utgår från att lika stor andel svarar i alla grupper. Om bara några få svarar i en grupp tar det de egna siffrorna också från en annan:", en: "The table takes it that the same share answers in every group. Where only a few answer in one, another loses its own figures too:"}
rounds.forecast.unequal-one: {fi: "Jos ryhmästä {name} vastaa alle {k}, omina lukuinaan ei näy: {others}.", sv: "Om färre än {k} svarar i gruppen {name} visas inte med egna siffror: {others}.", en: "If fewer than {k} answer in {name}, these are not shown by themselves: {others}."}
rounds.forecast.names: {fi: "Tulosten lukija näkee silloin toisenkielisen nimen, ja se merkitään. Lisää nimet riveille järjestyksessä suomi = ruotsi = englanti.", sv: "Den som läser resultaten ser då ett namn på ett annat språk, och det märks ut. Lägg till namnen på raderna i ordningen finska = svenska = engelska.", en: "Readers of the results then see a name in another language, marked as such. Add the names to the lines in the order Finnish = Swedish = English."}

rounds.plan.title: {fi: "Keneltä kysytään", sv: "Vilka tillfrågas", en: "Who is asked"}
rounds.plan.title-past: {fi: "Keneltä kysyttiin", sv: "Vilka tillfrågades", en: "Who was asked"}
rounds.plan.frozen: {fi: "Suunnitelma lukitaan, kun kysely avautuu. Sen jälkeen sitä ei voi muuttaa.", sv: "Planen låses när enkäten öppnas. Efter det kan den inte ändras.", en: "The plan is frozen when the survey opens. It cannot be changed after that."}
rounds.plan.frozen-past: {fi: "Suunnitelma lukittiin, kun kysely avautui. Sitä ei ole muutettu sen jälkeen.", sv: "Planen låstes när enkäten öppnades. Den har inte ändrats efter det.", en: "The plan was frozen when the survey opened. It has not changed since."}
rounds.plan.people: {fi: "Ryhmät ja henkilömäärät", sv: "Grupper och antal personer", en: "Groups and headcounts"}
rounds.plan.group: {fi: "Ryhmä", sv: "Grupp", en: "Group"}
rounds.plan.asked: {fi: "Henkilöitä", sv: "Personer", en: "People"}
rounds.plan.items: {fi: "Kohtia", sv: "Punkter", en: "Items"}
rounds.plan.statements: {fi: "Väittämiä", sv: "Påståenden", en: "Statements"}
rounds.plan.how: {fi: "Vastaustapa", sv: "Svarssätt", en: "Way to answer"}
rounds.plan.joined: {fi: "lasketaan ryhmän {name} kanssa", sv: "räknas med gruppen {name}", en: "counted with {name}"}
rounds.plan.public: {fi: "Avoin linkki", sv: "Öppen länk", en: "Public link"}
rounds.plan.public-how: {fi: "avoin kaikille, vastaajat valikoituvat itse", sv: "öppen för alla, de svarande väljer själva att delta", en: "open to everybody, self-selected"}
rounds.plan.shown: {fi: "Mitä tuloksissa näytetään", sv: "Vad resultaten visar", en: "What the results show"}
rounds.plan.tree: {fi: "Kenen kanssa kukin ryhmä näytetään, jos se on liian pieni", sv: "Med vem varje grupp visas om den är för liten", en: "With whom each group is shown if it is too small"}
rounds.plan.tree-why: {fi: "Järjestys on päätetty ennen ensimmäistä vastausta pelkistä henkilömääristä, joten se ei paljasta mitään vastauksista.", sv: "Ordningen bestämdes före det första svaret enbart utifrån antalet personer, så den avslöjar ingenting om svaren.", en: "The order was fixed before the first answer from headcounts alone, so it gives nothing away about the answers."}
rounds.plan.together: {fi: "yhdessä", sv: "tillsammans", en: "together"}

rounds.visitor.open: {fi: "Kysely on avoinna {closes} asti. Vastauslinkin saat työpaikaltasi tai toimielimeltäsi.", sv: "Enkäten är öppen till och med {closes}. Svarslänken får du av din arbetsplats eller ditt organ.", en: "The survey is open until {closes}. The link comes from your workplace, or from the council or committee you sit on."}
rounds.visitor.open-public: {fi: "Kysely on avoinna {closes} asti, ja kuka tahansa voi vastata.", sv: "Enkäten är öppen till och med {closes}, och vem som helst kan svara.", en: "The survey is open until {closes}, and anybody may answer."}
rounds.visitor.own-link: {fi: "Jos kuulut kysyttäviin ryhmiin, vastaa linkillä, jonka saat työpaikaltasi tai toimielimeltäsi.", sv: "Om du hör till de tillfrågade grupperna, svara via länken som du får av din arbetsplats eller ditt organ.", en: "If you belong to one of the groups that are asked, answer by the link from your workplace, or from the council or committee you sit on."}
rounds.visitor.closed: {fi: "Kysely on suljettu. Tulokset julkaistaan tällä sivulla.", sv: "Enkäten är stängd. Resultaten publiceras på den här sidan.", en: "The survey has closed. The results will be published here."}
rounds.visitor.closed-inside: {fi: "Kysely on suljettu. Tuloksia ei julkaista organisaation ulkopuolelle.", sv: "Enkäten är stängd. Resultaten publiceras inte utanför organisationen.", en: "The survey has closed. Its results are not published outside the organisation."}
rounds.visitor.inside: {fi: "Kysely on päättynyt. Tuloksia ei julkaista organisaation ulkopuolelle.", sv: "Enkäten har avslutats. Resultaten publiceras inte utanför organisationen.", en: "The survey has ended. Its results are not published outside the organisation."}
rounds.lead.waits: {fi: "Kysely avautuu itse {day}. Siihen asti suunnitelmaa voi muuttaa, eikä kukaan voi vastata.", sv: "Enkäten öppnas av sig själv {day}. Fram till dess kan planen ändras, och ingen kan svara.", en: "The survey opens by itself on {day}. Until then the plan can be changed, and nobody can answer."}
rounds.list.waits: {fi: "avautuu itse {day}", sv: "öppnas av sig själv {day}", en: "opens by itself on {day}"}
rounds.lead.draft: {fi: "Luonnos. Kukaan ei vielä voi vastata.", sv: "Utkast. Ingen kan svara ännu.", en: "A draft. Nobody can answer yet."}
rounds.lead.continue: {fi: "Jatka valmistelua", sv: "Fortsätt förbereda", en: "Go on preparing"}
rounds.lead.open: {fi: "Kysely on avoinna {closes} asti. Jaa linkit. Vastausten määrä päivittyy kerran vuorokaudessa.", sv: "Enkäten är öppen till och med {closes}. Dela länkarna. Antalet svar uppdateras en gång per dygn.", en: "The survey is open until {closes}. Share the links. The number of answers is updated once a day."}
rounds.lead.quick: {fi: "Näytä koodi kokouksessa ja sulje testi, kun kaikki ovat vastanneet. Tulokset näkyvät heti. Testi on auki {closes} asti.", sv: "Visa koden på mötet och stäng testet när alla har svarat. Resultaten visas genast. Testet är öppet till och med {closes}.", en: "Show the code in the meeting and close the test when everybody has answered. The results show at once. The test is open until {closes}."}
rounds.lead.links: {fi: "Linkit ja julisteet", sv: "Länkar och affischer", en: "Links and posters"}
rounds.lead.screen: {fi: "Näytä kokouksessa", sv: "Visa på ett möte", en: "Show in a meeting"}
rounds.lead.extend: {fi: "Siirrä viimeistä päivää", sv: "Flytta sista dagen", en: "Move the last day"}
rounds.lead.close: {fi: "Sulje kysely", sv: "Stäng enkäten", en: "Close the survey"}
rounds.lead.closed: {fi: "Kysely on suljettu, mutta tuloksia ei ole vielä laskettu. Ne voi laskea, kun vastauksia on vähintään {k}. Jos niitä on vähemmän, anna lisää aikaa: samat linkit toimivat taas.", sv: "Enkäten är stängd men resultaten har inte räknats ännu. De kan räknas när det finns minst {k} svar. Om svaren är färre, ge mer tid: samma länkar fungerar igen.", en: "The survey is closed but its results have not been counted yet. That takes {k} answers or more. If there are fewer, give more time: the same links work again."}
rounds.lead.closed-waits: {fi: "Kysely on suljettu, ja tulokset odottavat sinua: ne lasketaan vasta, kun painat Laske tulokset. Sitä ennen voit syöttää lomakkeita, tuoda vastauksia tai antaa lisää aikaa.", sv: "Enkäten är stängd och resultaten väntar på dig: de räknas först när du trycker på Räkna resultaten. Före det kan du mata in formulär, importera svar eller ge mer tid.", en: "The survey is closed and the results wait for you: they are counted only when you press Count the results. Before that you can key forms, bring answers in or give more time."}
rounds.lead.release: {fi: "Laske tulokset", sv: "Räkna resultaten", en: "Count the results"}
rounds.lead.released: {fi: "Tulokset on laskettu ja lukittu. Käykää ne läpi yhdessä.", sv: "Resultaten är räknade och låsta. Gå igenom dem tillsammans.", en: "The results are counted and frozen. Walk through them together."}
rounds.lead.texts: {fi: "Lue avoimet vastaukset ({n})", sv: "Läs de öppna svaren ({n})", en: "Read the open answers ({n})"}
rounds.lead.too-few: {fi: "Vastauksia on alle {k}, joten tuloksia ei laskettu", sv: "Svaren är färre än {k}, så inga resultat räknades", en: "There are fewer than {k} answers, so no results were counted"}
rounds.lead.too-few-what: {fi: "Yhtään vastausta ei avattu, eikä kukaan näe niistä mitään. Siirrä viimeistä vastauspäivää, niin samat linkit toimivat taas ja vanhat vastaukset ovat mukana. Jos et jatka kyselyä, se jää ilman tuloksia.", sv: "Inget svar öppnades, och ingen ser något av dem. Flytta sista svarsdagen, så fungerar samma länkar igen och de tidigare svaren är med. Om du inte fortsätter blir enkäten utan resultat.", en: "No answer was opened, and nobody sees anything of them. Move the last day: the same links work again and the earlier answers are kept. If you do not go on, the survey stays without results."}
rounds.meter: {fi: "Vastauksia vähintään {n} / {asked}", sv: "Minst {n} svar av {asked}", en: "At least {n} answers of {asked}"}
rounds.meter.when: {fi: "Laskettu {day}. Seuraavan kerran ensi yönä.", sv: "Räknat {day}. Nästa gång i natt.", en: "Counted on {day}. Next count: tonight."}
rounds.meter.none: {fi: "Vastauksia ei ole vielä laskettu. Määrä lasketaan kerran yössä.", sv: "Svaren har inte räknats ännu. Antalet räknas en gång per natt.", en: "The answers have not been counted yet. They are counted once a night."}
rounds.meter.soon: {fi: "Määrä lasketaan ensimmäisen kerran ensi yönä. Tämän päivän vastaukset näkyvät huomenna.", sv: "Antalet räknas första gången i natt. Dagens svar syns i morgon.", en: "The first count is made tonight. Today's answers show tomorrow."}
rounds.meter.under-five: {fi: "Vastauksia oli alle viisi, kun ne laskettiin yöllä {day}. Seuraavan kerran ne lasketaan ensi yönä.", sv: "Svaren var färre än fem när de räknades natten till {day}. Nästa gång räknas de i natt.", en: "There were fewer than five answers when they were counted on the night of {day}. They are counted next tonight."}
rounds.meter.quick: {fi: "Vastausten määrä ei näy kokouksen aikana, jotta kukaan ei voi päätellä, kuka vastasi ja milloin. Kysy ääneen, ovatko kaikki vastanneet.", sv: "Antalet svar visas inte under mötet, så att ingen kan sluta sig till vem som svarade och när. Fråga högt om alla har svarat.", en: "The number of answers is not shown during the meeting, so that nobody can tell who answered and when. Ask aloud whether everybody has answered."}
rounds.meter.caption: {fi: "Vastauksia ryhmittäin", sv: "Svar per grupp", en: "Answers by group"}
rounds.meter.answers: {fi: "Vastannut vähintään", sv: "Minst så många svar", en: "Answered, at least"}
rounds.meter.asked: {fi: "Kysytty", sv: "Tillfrågade", en: "Asked"}
rounds.meter.few: {fi: "alle 5", sv: "färre än 5", en: "under 5"}
rounds.meter.small: {fi: "Pienempiä kuin {n} ihmisen ryhmiä ei lasketa erikseen: niissä jo määrä voisi kertoa yhdestä ihmisestä.", sv: "Grupper med färre än {n} personer räknas inte för sig: i dem kunde redan antalet berätta om en enskild person.", en: "Groups of fewer than {n} people are not counted by themselves: there the number alone could tell of one person."}
rounds.meter.why: {fi: "Määrä näkyy viiden välein ja kerran yössä, jotta kukaan ei voi päätellä, kuka vastasi ja milloin.", sv: "Antalet visas i steg om fem och en gång per natt, så att ingen kan sluta sig till vem som svarade och när.", en: "The number is shown in steps of five and once a night, so that nobody can tell who answered and when."}

rounds.links.title: {fi: "Linkit ja julisteet", sv: "Länkar och affischer", en: "Links and posters"}
rounds.links.lead: {fi: "Jaa linkit ennen kuin kysely sulkeutuu {closes}.", sv: "Dela länkarna innan enkäten stängs {closes}.", en: "Share the links before the survey closes on {closes}."}
rounds.links.csv: {fi: "Lataa kaikki linkit (CSV)", sv: "Ladda ner alla länkar (CSV)", en: "Download all links (CSV)"}
rounds.links.shared: {fi: "Ryhmien yhteiset linkit", sv: "Gruppernas gemensamma länkar", en: "One link for each group"}
rounds.links.shared-what: {fi: "Pane linkki intranetiin tai juliste taukotilaan. Samalla linkillä voi vastata kahdesti, ja se kerrotaan tulossivuilla.", sv: "Lägg länken på intranätet eller affischen i kafferummet. Det går att svara två gånger med samma länk, och det sägs på resultatsidorna.", en: "Put the link on the intranet or the poster in the coffee room. One person can answer twice through it, and the pages of results say so."}
rounds.links.open: {fi: "Avoin linkki kaikille", sv: "Öppen länk för alla", en: "Public link for everybody"}
rounds.links.open-what: {fi: "Jaa linkki asukkaille verkkosivuilla ja julisteena. Nämä vastaukset näytetään aina erikseen, koska vastaajat valikoituvat itse.", sv: "Dela länken med invånarna på webbplatsen och som affisch. De här svaren visas alltid för sig, eftersom de svarande själva väljer att delta.", en: "Share the link with residents on the web and as a poster. These answers are always shown apart, because those who answer choose themselves."}
rounds.links.slip: {fi: "Vastaa viimeistään {closes}: lue koodi puhelimen kameralla. Vastaus on nimetön.", sv: "Svara senast {closes}: läs koden med telefonens kamera. Svaret är anonymt.", en: "Answer by {closes}: scan the code with a phone camera. The answer is anonymous."}
rounds.links.poster: {fi: "Juliste tulostettavaksi", sv: "Affisch att skriva ut", en: "A poster to print"}
rounds.links.personal: {fi: "Henkilökohtaiset linkit ({n})", sv: "Personliga länkar ({n})", en: "Personal links ({n})"}
rounds.links.personal-what: {fi: "Leikkaa laput irti ja anna jokaiselle yksi, tai lähetä linkit sähköpostilla joukkokirjeenä. Linkki kelpaa yhteen vastaukseen, eikä vastausta voi yhdistää linkkiin.", sv: "Klipp ut lapparna och ge var och en en, eller skicka länkarna med kopplad utskrift. En länk gäller för ett svar, och svaret kan inte kopplas till länken.", en: "Cut the slips apart and give everyone one, or send the links by mail merge. A link is good for one answer, and the answer cannot be tied to the link."}
rounds.links.qr: {fi: "QR-koodi osoitteeseen {link}", sv: "QR-kod till {link}", en: "QR code to {link}"}
rounds.links.qr-personal: {fi: "QR-koodi viereiseen linkkiin", sv: "QR-kod till länken intill", en: "QR code to the link beside it"}
rounds.links.more: {fi: "Loput {n} linkkiä ovat tiedostossa.", sv: "De övriga {n} länkarna finns i filen.", en: "The other {n} links are in the file."}
rounds.poster.title: {fi: "Juliste", sv: "Affisch", en: "Poster"}
rounds.poster.anonymous: {fi: "Nimetön: jokainen luku kertoo organisaation sisällä vähintään {k}, julkisesti vähintään {open} vastaajasta.", sv: "Anonymt: varje siffra gäller minst {k} svarande inom organisationen, minst {open} offentligt.", en: "Anonymous: every figure is about {k} respondents or more inside the organisation, {open} or more in public."}
rounds.poster.anonymous-public: {fi: "Nimetön: jokainen luku kertoo vähintään {k} vastaajasta.", sv: "Anonymt: varje siffra gäller minst {k} svarande.", en: "Anonymous: every figure is about {k} respondents or more."}
rounds.poster.anonymous-joint: {fi: "Nimetön: jokainen luku kertoo vähintään {k} vastaajasta, organisaatiollesi ja muille vähintään {open} vastaajasta.", sv: "Anonymt: varje siffra gäller minst {k} svarande, för din organisation och andra minst {open} svarande.", en: "Anonymous: every figure is about {k} respondents or more, for your organisation and others {open} or more."}
rounds.poster.anonymous-inside: {fi: "Nimetön: jokainen luku kertoo vähintään {k} vastaajasta, eikä tuloksia julkaista organisaation ulkopuolelle.", sv: "Anonymt: varje siffra gäller minst {k} svarande, och resultaten publiceras inte utanför organisationen.", en: "Anonymous: every figure is about {k} respondents or more, and results are not published outside the organisation."}
rounds.screen.title: {fi: "Vastatkaa nyt", sv: "Svara nu", en: "Answer now"}
rounds.screen.heading: {fi: "Avaa puhelimella", sv: "Öppna med telefonen", en: "Open on your phone"}
rounds.screen.lead: {fi: "Vastauksesi on nimetön. Tulokset näytetään, kun vähintään {k} on vastannut.", sv: "Ditt svar är anonymt. Resultaten visas när minst {k} har svarat.", en: "Your answer is anonymous. Results are shown when at least {k} have answered."}
rounds.screen.lead-round: {fi: "Vastauksesi on nimetön. Tulokset lasketaan, kun kysely on sulkeutunut. Vastausaikaa on {closes} asti.", sv: "Ditt svar är anonymt. Resultaten räknas när enkäten har stängts. Du kan svara till och med {closes}.", en: "Your answer is anonymous. Results are counted after the survey has closed. You can answer until {closes}."}
rounds.screen.choose: {fi: "Kenen kokouksessa koodi näytetään?", sv: "Vilken grupps möte gäller det?", en: "Whose meeting is it?"}
rounds.screen.choose-why: {fi: "Jokaisella ryhmällä on oma koodinsa. Joka lukee toisen ryhmän koodin, vastaa sen ryhmän jäsenenä, eikä vastausta voi siirtää jälkikäteen.", sv: "Varje grupp har en egen kod. Den som läser en annan grupps kod svarar som medlem i den gruppen, och svaret kan inte flyttas efteråt.", en: "Each group has a code of its own. Whoever scans another group's code answers as one of that group, and the answer cannot be moved afterwards."}
rounds.screen.own-links: {fi: "Muissa ryhmissä jokaisella on henkilökohtainen linkki, joten niille ei ole yhteistä koodia.", sv: "I de övriga grupperna har var och en en personlig länk, så de har ingen gemensam kod.", en: "In the other groups everyone has a personal link, so there is no shared code for them."}
rounds.screen.other: {fi: "Toinen ryhmä", sv: "En annan grupp", en: "Another group"}
rounds.screen.twice: {fi: "Linkki on kaikille sama: vastaa vain kerran.", sv: "Länken är densamma för alla: svara bara en gång.", en: "The link is the same for all: answer only once."}
rounds.screen.close: {fi: "Kaikki ovat vastanneet", sv: "Alla har svarat", en: "Everybody has answered"}

rounds.quick.title: {fi: "Johtoryhmän pikatesti", sv: "Ledningsgruppens snabbtest", en: "The management team's quick test"}
rounds.quick.lead: {fi: "Kahdeksan väittämää, yksi jokaisesta teemasta. Kahdessakymmenessä minuutissa näette, missä olette ja mistä kannattaa puhua.", sv: "Åtta påståenden, ett för varje tema. På tjugo minuter ser ni var ni står och vad det lönar sig att tala om.", en: "Eight statements, one for each theme. In twenty minutes you see where you stand and what is worth talking about."}
rounds.quick.step-1: {fi: "Näytä koodi ruudulla. Jokainen vastaa omalla puhelimellaan.", sv: "Visa koden på skärmen. Var och en svarar med sin egen telefon.", en: "Show the code on the screen. Everyone answers on a phone."}
rounds.quick.step-2: {fi: "Sulje kysely, kun kaikki ovat vastanneet.", sv: "Stäng enkäten när alla har svarat.", en: "Close the survey when everybody has answered."}
rounds.quick.step-3: {fi: "Katsokaa tulokset yhdessä ja valitkaa yksi asia, josta aloitetaan.", sv: "Se på resultaten tillsammans och välj en sak att börja med.", en: "Look at the results together and choose one thing to begin with."}
rounds.quick.people: {fi: "Montako ihmistä johtoon kuuluu?", sv: "Hur många hör till ledningen?", en: "How many people are in management?"}
rounds.quick.people-hint: {fi: "Laske mukaan kaikki, joilta kysytte, myös ne, jotka eivät ole nyt paikalla. Vähintään {k}: pienemmästä joukosta ei voi näyttää tuloksia kenenkään paljastumatta.", sv: "Räkna alla som tillfrågas, också dem som inte är på plats nu. Minst {k}: resultat för färre kan inte visas utan att någon avslöjas.", en: "Count everyone who is asked, also those who are not in the room. At least {k}: results of fewer could give somebody away."}
rounds.quick.problem: {fi: "Kirjoita luku väliltä {k}–200.", sv: "Skriv ett tal mellan {k} och 200.", en: "Type a number from {k} to 200."}
rounds.quick.do: {fi: "Näytä koodi", sv: "Visa koden", en: "Show the code"}
rounds.quick.name: {fi: "Johtoryhmän pikatesti {day}", sv: "Ledningsgruppens snabbtest {day}", en: "Management team's quick test {day}"}
rounds.quick.sixty: {fi: "Sama luku tarvitaan, jos kysytte johdolta uudelleen {days} päivän sisällä, esimerkiksi muutosvalmiuskyselyssä. Muuten kahden kyselyn luvut voisi vähentää toisistaan. Ohjelma muistaa luvun.", sv: "Samma antal behövs om ni frågar ledningen på nytt inom {days} dagar, till exempel i enkäten om förändringsberedskap. Annars kunde siffrorna i två enkäter dras från varandra. Programmet minns antalet.", en: "The same number is needed if you ask management again within {days} days, in the change-readiness survey for example. Otherwise one table could be subtracted from the other. The program remembers the number."}
rounds.quick.bound: {fi: "Kyselyssä ”{round}” ({opens}–{closes}) johtoon laskettiin {people} ihmistä. Jos teet pikatestin ennen {day}, luvun pitää olla sama, jotta kahden kyselyn lukuja ei voi vähentää toisistaan. Luku on täytetty valmiiksi.", sv: "I enkäten ”{round}” ({opens}–{closes}) räknades {people} personer till ledningen. Om du gör snabbtestet före {day} ska antalet vara detsamma, så att siffrorna i två enkäter inte kan dras från varandra. Antalet är ifyllt.", en: "In the survey “{round}” ({opens} – {closes}) management was {people} people. A quick test before {day} needs the same number, so that one table cannot be subtracted from the other. It is filled in."}
rounds.quick.blocked: {fi: "Pikatestin voi tehdä aikaisintaan {day}. Kyselyssä ”{round}” ({opens}–{closes}) samat väittämät kysyttiin johdolta yhdessä muiden kanssa. Näin lähellä toisiaan kahden kyselyn luvut voisi vähentää toisistaan.", sv: "Snabbtestet kan göras tidigast {day}. I enkäten ”{round}” ({opens}–{closes}) fick ledningen tillsammans med andra ta ställning till samma påståenden. Så här nära varandra kunde siffrorna i två enkäter dras från varandra.", en: "A quick test can be made on {day} at the earliest. The survey “{round}” ({opens} – {closes}) put the same statements to management together with others. So close together, one table could be subtracted from the other."}
rounds.quick.publishes-hint: {fi: "Johtoryhmän oma testi näkyy tavallisesti vain organisaation kirjautuneille käyttäjille. Valintaa ei voi muuttaa, kun testi on avattu.", sv: "Ledningsgruppens eget test visas vanligen bara för organisationens inloggade användare. Valet kan inte ändras när testet har öppnats.", en: "A management team's own test is usually for the organisation's signed-in members only. The choice cannot be changed once the test is open."}

rounds.close.title: {fi: "Suljetaanko kysely?", sv: "Ska enkäten stängas?", en: "Close the survey?"}
rounds.close.lead: {fi: "”{name}” suljetaan heti, ja linkit lakkaavat toimimasta.", sv: "”{name}” stängs genast och länkarna slutar fungera.", en: "“{name}” closes at once and the links stop working."}
rounds.close.once: {fi: "Tulokset lasketaan heti ja vain kerran, ja vastausten avain hävitetään. Tätä ei voi perua.", sv: "Resultaten räknas genast och bara en gång, och svarens nyckel förstörs. Det går inte att ångra.", en: "The results are counted at once and only once, and the key of the answers is destroyed. This cannot be undone."}
rounds.close.few: {fi: "Jos vastauksia on alle {k}", sv: "Om svaren är färre än {k}", en: "With fewer than {k}"}
rounds.close.do: {fi: "Sulje ja laske tulokset", sv: "Stäng och räkna resultaten", en: "Close and count the results"}
rounds.count.title: {fi: "Lasketaanko tulokset?", sv: "Ska resultaten räknas?", en: "Count the results?"}
rounds.count.lead: {fi: "Kyselyn ”{name}” tulokset lasketaan vain kerran. Tätä ei voi perua.", sv: "Resultaten av ”{name}” räknas bara en gång. Det går inte att ångra.", en: "The results of “{name}” are counted only once. This cannot be undone."}
rounds.count.once: {fi: "Ryhmien luvut lukitaan, ja vastausten avain hävitetään. Sen jälkeen lomakkeita ei voi enää syöttää, vastauksia tuoda eikä vastausaikaa jatkaa.", sv: "Gruppernas siffror låses och svarens nyckel förstörs. Efter det kan inga formulär matas in, inga svar importeras och svarstiden inte förlängas.", en: "The groups' figures are frozen and the key of the answers is destroyed. After that no forms can be keyed, no answers brought in and no more time given."}
rounds.count.sheets: {fi: "Syötetty tai tuotu {n} {n?lomake|lomaketta}", sv: "{n} {n?formulär inmatat eller importerat|formulär inmatade eller importerade}", en: "{n} {n?form|forms} keyed or brought in"}
rounds.count.sheets-what: {fi: "Tarkista, että kaikki ovat mukana. Myöhemmin löytyvää lomaketta ei voi lisätä.", sv: "Kontrollera att alla är med. Ett formulär som hittas senare kan inte läggas till.", en: "Check that all are in. A form found later cannot be added."}
rounds.count.groups: {fi: "Ryhmät, joiden tulokset lasketaan", sv: "Grupper vars resultat räknas", en: "Groups whose results are counted"}
rounds.count.do: {fi: "Laske tulokset nyt", sv: "Räkna resultaten nu", en: "Count the results now"}
rounds.low.title: {fi: "{n} {n?ryhmästä|ryhmästä} oli viime laskennassa liian vähän vastauksia", sv: "{n} {n?grupp|grupper} hade för få svar vid den senaste räkningen", en: "{n} {n?group|groups} had too few answers at the last count"}
rounds.low.together: {fi: "{name}: jos vastauksia jää alle {k}, ryhmä näkyy vain yhdessä: {with} ({n} {n?kohdassa|kohdassa}). Silloin myöskään niillä ei ole omia lukuja.", sv: "{name}: om svaren blir färre än {k} visas gruppen bara tillsammans med {with} ({n} {n?punkt|punkter}). Då får inte heller de egna siffror.", en: "{name}: with fewer than {k} answers the group shows only together with {with} ({n} {n?item|items}). Then they have no figures of their own either."}
rounds.low.hidden: {fi: "{name}: jos vastauksia jää alle {k}, ryhmällä ei ole omia lukuja.", sv: "{name}: om svaren blir färre än {k} får gruppen inga egna siffror.", en: "{name}: with fewer than {k} answers the group has no figures of its own."}
rounds.low.what: {fi: "Tämä on viime yön laskennasta ja suunnitelmasta; vastauksia on voinut tulla sen jälkeen. Voit vielä siirtää viimeistä päivää ja muistuttaa kaikkia.", sv: "Det här bygger på nattens räkning och planen; svar kan ha kommit efter det. Du kan ännu flytta sista dagen och påminna alla.", en: "This is from last night's count and the plan; answers may have come since. You can still move the last day and remind everybody."}
rounds.low.rule: {fi: "Ryhmä, josta vastaa alle {k}, näytetään yhdessä toisen ryhmän kanssa. Silloin myöskään sillä toisella ryhmällä ei ole omia lukuja. Järjestys on kyselyn sivulla.", sv: "En grupp med färre än {k} svar visas tillsammans med en annan grupp. Då får inte heller den andra gruppen egna siffror. Ordningen finns på enkätens sida.", en: "A group with fewer than {k} answers is shown together with another group. Then that other group has no figures of its own either. The order is on the survey's page."}
rounds.low.rule-links: {fi: "Ryhmä, josta vastaa alle {k} (yhteisellä linkillä alle {links}), näytetään yhdessä toisen ryhmän kanssa. Silloin myöskään sillä toisella ryhmällä ei ole omia lukuja. Järjestys on kyselyn sivulla.", sv: "En grupp med färre än {k} svar (med gemensam länk färre än {links}) visas tillsammans med en annan grupp. Då får inte heller den andra gruppen egna siffror. Ordningen finns på enkätens sida.", en: "A group with fewer than {k} answers (fewer than {links} by a shared link) is shown together with another group. Then that other group has no figures of its own either. The order is on the survey's page."}
rounds.close.meter: {fi: "Vastauksia oli vähintään {n}, kun ne viimeksi laskettiin {day}.", sv: "Det fanns minst {n} svar när de senast räknades {day}.", en: "There were at least {n} answers when they were last counted on {day}."}
rounds.close.enough: {fi: "Jos vastauksia on vähintään {k}", sv: "Om det finns minst {k} svar", en: "With {k} answers or more"}
rounds.close.few-what: {fi: "Tuloksia ei lasketa, eikä kukaan näe vastauksista mitään. Ne säilyvät sinetöityinä, ja voit antaa lisää aikaa: samat linkit toimivat taas.", sv: "Inga resultat räknas, och ingen ser något av svaren. De finns kvar förseglade, och du kan ge mer tid: samma länkar fungerar igen.", en: "No results are counted, and nobody sees anything of the answers. They stay sealed, and you can give more time: the same links work again."}
rounds.extend.title: {fi: "Siirrä viimeistä vastauspäivää", sv: "Flytta sista svarsdagen", en: "Move the last day to answer"}
rounds.extend.lead: {fi: "Nyt viimeinen päivä on {closes}. Samat linkit toimivat uuteen päivään asti.", sv: "Nu är sista dagen {closes}. Samma länkar fungerar till den nya dagen.", en: "The last day is now {closes}. The same links work until the new day."}
rounds.extend.do: {fi: "Siirrä päivää", sv: "Flytta dagen", en: "Move the day"}

rounds.texts.title: {fi: "{n} {n?avoin vastaus odottaa lukijaa|avointa vastausta odottaa lukijaa}", sv: "{n} {n?öppet svar väntar på en läsare|öppna svar väntar på en läsare}", en: "{n} {n?open answer waits for a reader|open answers wait for a reader}"}
rounds.texts.lead: {fi: "Lue jokainen ennen kuin muut näkevät sen. Poista nimet ja muu, mistä joku voidaan tunnistaa. Lukemattomat hävitetään 30 päivän kuluttua tuloksista: lue ne viimeistään {day}.", sv: "Läs varje svar innan andra ser det. Ta bort namn och annat som någon kan kännas igen på. Olästa förstörs 30 dagar efter resultaten: läs dem senast {day}.", en: "Read each one before others see it. Take out names and whatever somebody could be known by. Unread ones are destroyed 30 days after the results: read them by {day}."}
rounds.texts.none: {fi: "Lukemattomia vastauksia ei ole. Avoimet vastaukset säilytetään vain, kun kysymykseen tuli vähintään kolme tekstiä. Jos tekstejä tuotiin tiedostosta, muita tekstejä piti olla joko ei yhtään tai vähintään kolme.", sv: "Det finns inga olästa svar. Öppna svar sparas bara när det kom minst tre texter på frågan. Om texter hämtades ur en fil skulle de andra texterna vara antingen inga eller minst tre.", en: "There are no unread answers. Open answers are kept only when a question got at least three texts. If texts were brought in from a file, the others had to be none or at least three."}
rounds.texts.waiting: {fi: "{n} {n?avoin vastaus odottaa lukijaa|avointa vastausta odottaa lukijaa}. Lue ne viimeistään {day}, sitten lukemattomat hävitetään.", sv: "{n} {n?öppet svar väntar på en läsare|öppna svar väntar på en läsare}. Läs dem senast {day}, sedan förstörs de olästa.", en: "{n} open {n?answer waits|answers wait} for a reader. Read them by {day}; unread ones are then destroyed."}
rounds.texts.read: {fi: "Lue avoimet vastaukset", sv: "Läs de öppna svaren", en: "Read the open answers"}
rounds.texts.approved: {fi: "Näytetään organisaatiossa", sv: "Visas i organisationen", en: "Shown in the organisation"}
rounds.texts.about: {fi: "Mistä teksti kertoo? (pilkulla erotettuina)", sv: "Vad handlar texten om? (med komma emellan)", en: "What is the text about? (commas between)"}
rounds.texts.about-hint: {fi: "Esimerkiksi aika, laitteet, osaaminen. Käytä samoja sanoja eri teksteissä, niin ne lasketaan yhteen.", sv: "Till exempel tid, utrustning, kunnande. Använd samma ord för olika texter, så räknas de ihop.", en: "For example time, devices, skills. Use the same words for different texts, and they are counted together."}
rounds.texts.tag: {fi: "Tallenna muutos", sv: "Spara ändringen", en: "Save the change"}
rounds.texts.tag-this: {fi: "Muokkaa tai piilota", sv: "Redigera eller dölj", en: "Edit or hide"}
rounds.texts.counts: {fi: "Aiheet", sv: "Ämnen", en: "What they are about"}
rounds.texts.counts-caption: {fi: "Kuinka monessa tekstissä aihe on", sv: "I hur många texter ämnet finns", en: "In how many texts a subject stands"}
rounds.texts.subject: {fi: "Aihe", sv: "Ämne", en: "Subject"}
rounds.texts.number: {fi: "Tekstejä", sv: "Texter", en: "Texts"}
rounds.texts.least: {fi: "Aihe näkyy tuloksissa, kun siitä kertoo vähintään {n} tekstiä.", sv: "Ett ämne syns i resultaten när minst {n} texter handlar om det.", en: "A subject shows in the results when {n} texts or more are about it."}
rounds.texts.filtered: {fi: "Tekstit aiheesta ”{tag}”", sv: "Texter om ”{tag}”", en: "Texts about “{tag}”"}
rounds.texts.all: {fi: "Näytä kaikki tekstit", sv: "Visa alla texter", en: "Show all texts"}
rounds.texts.file: {fi: "Lataa hyväksytyt tekstit taulukkona (CSV)", sv: "Ladda ner de godkända texterna som tabell (CSV)", en: "Download the approved texts as a table (CSV)"}
rounds.texts.file-note: {fi: "Tiedosto on käsissäsi sen jälkeen, kun se on ladattu. Älä yhdistä sitä muihin tietoihin vastaajista.", sv: "När filen har laddats ner ansvarar du för den. Koppla den inte till andra uppgifter om de svarande.", en: "Once downloaded, the file is in your hands. Do not combine it with other data about those who answered."}
rounds.texts.show: {fi: "Näytä näin", sv: "Visa så här", en: "Show like this"}
rounds.texts.drop: {fi: "Jätä pois", sv: "Lämna bort", en: "Leave out"}
rounds.texts.decision: {fi: "Mitä tekstille tehdään", sv: "Vad görs med texten", en: "What becomes of the text"}
rounds.texts.later: {fi: "Päätän myöhemmin", sv: "Jag avgör senare", en: "I decide later"}
rounds.texts.save: {fi: "Tallenna valinnat", sv: "Spara valen", en: "Save the choices"}
rounds.texts.first: {fi: "Tässä on {n} ensimmäistä. Kun tallennat, näet seuraavat.", sv: "Här är de {n} första. När du sparar visas nästa.", en: "Here are the first {n}. Save, and the next ones follow."}
rounds.texts.same: {fi: "{n} vastaajaa kirjoitti saman. Valinta koskee niitä kaikkia.", sv: "{n} svarande skrev samma sak. Valet gäller alla.", en: "{n} people wrote the same. The choice is for all of them."}
rounds.texts.same-shown: {fi: "{n} vastaajaa kirjoitti saman; muutos koskee niitä kaikkia", sv: "{n} svarande skrev samma sak; en ändring gäller alla", en: "{n} people wrote the same; a change is for all of them"}
rounds.texts.undecided: {fi: "Muutit tätä, mutta et valinnut, mitä tekstille tehdään. Valitse Näytä näin tai Jätä pois, tai palauta teksti ennalleen ja päätä myöhemmin. Muut valintasi tallennettiin.", sv: "Du ändrade det här men valde inte vad som görs med texten. Välj Visa så här eller Lämna bort, eller återställ texten och avgör senare. Dina andra val sparades.", en: "You changed this but did not choose what becomes of the text. Choose Show like this or Leave out, or put the text back and decide later. Your other choices were saved."}
rounds.texts.empty: {fi: "Teksti on tyhjä. Jos sitä ei näytetä, valitse Jätä pois tai Piilota pysyvästi.", sv: "Texten är tom. Om den inte ska visas, välj Lämna bort eller Dölj för gott.", en: "The text is empty. If it is not to be shown, choose Leave out or Hide for good."}
rounds.texts.wording: {fi: "Teksti", sv: "Text", en: "Text"}
rounds.texts.hide: {fi: "Piilota pysyvästi", sv: "Dölj för gott", en: "Hide for good"}
rounds.texts.hide-what: {fi: "Muutos näkyy heti kaikille. Piilotettua tekstiä ei voi palauttaa, sillä alkuperäinen hävitettiin, kun teksti hyväksyttiin. Jos joku on jo ladannut tekstit taulukkona, poista teksti siitäkin.", sv: "Ändringen syns genast för alla. En dold text kan inte tas tillbaka, eftersom originalet förstördes när texten godkändes. Om någon redan har laddat ner texterna som tabell, ta bort texten också där.", en: "Everybody sees the change at once. A hidden text cannot come back, as its original was destroyed when it was approved. If somebody has downloaded the texts as a table, remove it there too."}

rounds.problem.day: {fi: "Kirjoita päivä muodossa 15.5.2026.", sv: "Skriv datumet som 15.5.2026.", en: "Write the day like 15.5.2026."}
rounds.problem.name-languages: {fi: "Kirjoita kyselyn nimi myös kielellä: {language}. Kirjeet ja lomakkeet tarvitsevat sen.", sv: "Skriv enkätens namn också på det här språket: {language}. Breven och formulären behöver det.", en: "Write the name of the survey in this language too: {language}. Letters and forms need it."}
rounds.field.instrument: {fi: "Mitä kysytään", sv: "Vad som frågas", en: "What is asked"}
rounds.field.instrument-hint: {fi: "Asukaspulssi kysytään avoimella linkillä, joten siihen ei tarvita ryhmiä.", sv: "Invånarpulsen ställs via en öppen länk, så för den behövs inga grupper.", en: "The resident pulse is asked through a public link, so it needs no groups."}
rounds.field.instrument-items: {fi: "{n} {n?kohta|kohtaa}", sv: "{n} {n?punkt|punkter}", en: "{n} {n?item|items}"}
rounds.paper.problem-item: {fi: "Kohta {number}: {why} Tarkista se paperista. Jos vastaus on siinä näin, sitä ei voi tulkita: merkitse kohtaan väliviiva.", sv: "Punkt {number}: {why} Kontrollera den på pappret. Står svaret så där kan det inte tolkas: ange ett bindestreck.", en: "Item {number}: {why} Check it on the paper. If the answer stands there like this, it cannot be read: key a hyphen."}
rounds.paper.problem-text: {fi: "Kohta {number}: teksti on liian pitkä.", sv: "Punkt {number}: texten är för lång.", en: "Item {number}: the text is too long."}
rounds.problem.name-taken: {fi: "Nimi ”{name}” on jo kyselyllä, joka on tai oli auki {closed} asti. Kirjeet ja tulokset menisivät sekaisin. Anna toinen nimi, esimerkiksi ”{free}”.", sv: "Namnet ”{name}” har redan en enkät som är eller var öppen till {closed}. Brev och resultat skulle blandas ihop. Ge ett annat namn, till exempel ”{free}”.", en: "Another survey, open until {closed}, is already called “{name}”. Letters and results would be mixed up. Give another name, for example “{free}”."}
rounds.problem.organisations: {fi: "Tähän kyselyyn vastaa organisaatio, joten sitä ei voi kysyä ihmisiltä. Valitse toinen kyselypohja.", sv: "Den här enkäten besvaras av organisationer, så den kan inte ställas till människor. Välj en annan enkätmall.", en: "Organisations answer this questionnaire, so people cannot be asked it. Choose another one."}
rounds.problem.day-passed: {fi: "Valitse päivä, joka ei ole vielä mennyt.", sv: "Välj en dag som inte har gått.", en: "Choose a day that has not passed."}
rounds.problem.number: {fi: "”{text}” ei ole kokonaisluku.", sv: "”{text}” är inget heltal.", en: "“{text}” is not a whole number."}
rounds.problem.name: {fi: "Anna kyselylle nimi.", sv: "Ge enkäten ett namn.", en: "Give the survey a name."}
rounds.problem.k-low: {fi: "Pienin ryhmä on vähintään {k}.", sv: "Den minsta gruppen är minst {k}.", en: "The smallest group is at least {k}."}
rounds.problem.k-high: {fi: "Raja {k} on suurempi kuin kaikki {people} kysyttyä yhteensä: mitään ei voisi näyttää.", sv: "Gränsen {k} är större än alla {people} tillfrågade: ingenting kunde visas.", en: "The limit {k} is more than all {people} people asked: nothing could be shown."}
rounds.problem.order: {fi: "Kysely ei voi sulkeutua ennen kuin se avautuu.", sv: "Enkäten kan inte stängas innan den öppnas.", en: "The survey cannot close before it opens."}
rounds.problem.too-soon: {fi: "Kysely ”{round}” kysyi samoja väittämiä samoilta ihmisiltä {closes} asti: {groups}. Jos ryhmät tai henkilömäärät eroavat, yksittäisen vastauksen voisi päätellä vähentämällä lukuja toisistaan. Siksi avaa tämä kysely aikaisintaan {day}, tai ilmoita samat ryhmät ja samat henkilömäärät kuin silloin.", sv: "I enkäten ”{round}” fick samma personer ta ställning till samma påståenden till och med {closes}: {groups}. Om grupperna eller antalen skiljer sig kunde ett enskilt svar räknas ut genom att dra siffrorna från varandra. Öppna därför den här enkäten tidigast {day}, eller uppge samma grupper och samma antal som då.", en: "The survey “{round}” put the same statements to the same people until {closes}: {groups}. If groups or headcounts differ, a single answer could be worked out by subtracting one table from the other. So open this survey on {day} at the earliest, or give the same groups and the same headcounts as then."}
rounds.problem.long: {fi: "Kysely voi olla avoinna enintään {days} päivää.", sv: "Enkäten kan vara öppen högst {days} dagar.", en: "The survey can be open for {days} days at most."}
rounds.problem.nobody: {fi: "Kirjoita ainakin yksi ryhmä ja sen henkilömäärä.", sv: "Skriv minst en grupp och dess antal personer.", en: "Type at least one group and its number of people."}
rounds.problem.many: {fi: "Ryhmiä on {n}, raja on {most}.", sv: "Grupperna är {n}, gränsen är {most}.", en: "There are {n} groups, the limit is {most}."}
rounds.problem.double: {fi: "{name} on mukana kahdesti.", sv: "{name} finns med två gånger.", en: "{name} is there twice."}
rounds.problem.range: {fi: "{name}: henkilömäärän pitää olla 1–1 000 000.", sv: "{name}: antalet ska vara 1–1 000 000.", en: "{name}: the number must be 1–1,000,000."}
rounds.problem.join: {fi: "{name}: {people} on alle {k}. Valitse, minkä ryhmän kanssa se lasketaan.", sv: "{name}: {people} är färre än {k}. Välj med vilken grupp den räknas.", en: "{name}: {people} is fewer than {k}. Choose the group it is counted with."}
rounds.problem.join-other: {fi: "{name}: valitse ryhmä, jota ei lasketa minkään muun kanssa.", sv: "{name}: välj en grupp som inte räknas med någon annan.", en: "{name}: choose a group that is not counted with another."}
rounds.problem.group: {fi: "Ryhmien tiedoissa on virhe. Tarkista nimet.", sv: "Det finns ett fel i grupperna. Kontrollera namnen.", en: "Something is wrong with the groups. Check their names."}
rounds.line.no-name: {fi: "Rivi {line}: toimialan nimi puuttuu (”{text}”).", sv: "Rad {line}: sektorns namn saknas (”{text}”).", en: "Line {line}: the sector's name is missing (“{text}”)."}
rounds.line.no-number: {fi: "Rivi {line}: henkilömäärä puuttuu (”{text}”).", sv: "Rad {line}: antalet saknas (”{text}”).", en: "Line {line}: the number of people is missing (“{text}”)."}
rounds.line.many-numbers: {fi: "Rivi {line}: rivillä on useita lukuja (”{text}”). Jätä vain henkilömäärä.", sv: "Rad {line}: det finns flera tal på raden (”{text}”). Lämna bara antalet.", en: "Line {line}: there are several numbers (“{text}”). Leave only the number of people."}
rounds.line.bad-number: {fi: "Rivi {line}: henkilömäärän pitää olla kokonaisluku 1–1 000 000 (”{text}”).", sv: "Rad {line}: antalet ska vara ett heltal 1–1 000 000 (”{text}”).", en: "Line {line}: the number must be a whole number 1–1,000,000 (“{text}”)."}
rounds.line.long-name: {fi: "Rivi {line}: nimi on yli {limit} merkkiä.", sv: "Rad {line}: namnet är över {limit} tecken.", en: "Line {line}: the name is over {limit} characters."}
rounds.line.doubled: {fi: "Rivi {line}: sama nimi on jo rivillä {earlier}.", sv: "Rad {line}: samma namn finns redan på rad {earlier}.", en: "Line {line}: the same name is already on line {earlier}."}
rounds.line.many-names: {fi: "Rivi {line}: nimiä on enemmän kuin kieliä (”{text}”). Järjestys on suomi = ruotsi = englanti.", sv: "Rad {line}: det finns fler namn än språk (”{text}”). Ordningen är finska = svenska = engelska.", en: "Line {line}: there are more names than languages (“{text}”). The order is Finnish = Swedish = English."}
rounds.inside: {fi: "tulokset vain organisaatiossa", sv: "resultaten bara inom organisationen", en: "results inside the organisation only"}
rounds.unnamed.fi: {fi: "Suomenkielinen nimi puuttuu: {names}.", sv: "Namnet på finska saknas: {names}.", en: "The Finnish name is missing: {names}."}
rounds.unnamed.sv: {fi: "Ruotsinkielinen nimi puuttuu: {names}.", sv: "Namnet på svenska saknas: {names}.", en: "The Swedish name is missing: {names}."}
rounds.unnamed.en: {fi: "Englanninkielinen nimi puuttuu: {names}.", sv: "Namnet på engelska saknas: {names}.", en: "The English name is missing: {names}."}
rounds.unnamed: {fi: "Toimialojen nimiä puuttuu: {missing}", sv: "Namn på sektorer saknas: {missing}", en: "Names of sectors are missing: {missing}"}
rounds.unnamed.of: {fi: "{language} {n}", sv: "{n} {language}", en: "{n} {language}"}

# Slots of messages, as they are written in braces.
rounds.slot.link: {fi: "linkki", sv: "länk", en: "link"}
rounds.slot.way: {fi: "vastaustapa", sv: "svarssätt", en: "how"}
rounds.slot.promise: {fi: "lupaus", sv: "löfte", en: "promise"}
rounds.slot.anonymous: {fi: "nimettömyys", sv: "anonymitet", en: "anonymous"}
rounds.slot.answered: {fi: "jos-vastasit", sv: "om-du-svarat", en: "if-answered"}
rounds.slot.who: {fi: "kysyjä", sv: "vem-frågar", en: "who"}
rounds.slot.survey: {fi: "kysely", sv: "enkät", en: "survey"}
rounds.slot.group: {fi: "ryhmä", sv: "grupp", en: "group"}
rounds.slot.days: {fi: "aika", sv: "tid", en: "days"}
rounds.slot.opens: {fi: "alkaa", sv: "börjar", en: "opens"}
rounds.slot.closes: {fi: "päättyy", sv: "slutar", en: "closes"}
rounds.slot.minutes: {fi: "kesto", sv: "längd", en: "minutes"}
rounds.slot.statements: {fi: "väittämät", sv: "påståenden", en: "statements"}
rounds.slot.contact: {fi: "yhteystieto", sv: "kontakt", en: "contact"}
rounds.slot.results: {fi: "tulokset", sv: "resultat", en: "results"}
rounds.slot.organisation: {fi: "organisaatio", sv: "organisation", en: "organisation"}
rounds.slot.partners: {fi: "mukana", sv: "deltagare", en: "partners"}
rounds.slot-what.link: {fi: "vastauslinkki", sv: "svarslänken", en: "the link to answer by"}
rounds.slot-what.way: {fi: "lause siitä, miten vastataan", sv: "en mening om hur man svarar", en: "a sentence that says how to answer"}
rounds.slot-what.promise: {fi: "lupaus nimettömyydestä, sellaisena kuin ohjelma sen pitää", sv: "löftet om anonymitet, så som programmet håller det", en: "the promise of anonymity, as the program keeps it"}
rounds.slot-what.anonymous: {fi: "sama yhdellä lauseella", sv: "samma sak i en mening", en: "the same in one sentence"}
rounds.slot-what.answered: {fi: "kiitos niille, jotka ovat jo vastanneet", sv: "tack till dem som redan har svarat", en: "thanks to those who have answered"}
rounds.slot-what.who: {fi: "kuka kysyy", sv: "vem som frågar", en: "who asks"}
rounds.slot-what.survey: {fi: "kyselyn nimi", sv: "enkätens namn", en: "the survey's name"}
rounds.slot-what.group: {fi: "vastaajaryhmän nimi", sv: "gruppens namn", en: "the group's name"}
rounds.slot-what.days: {fi: "ensimmäinen ja viimeinen päivä", sv: "första och sista dagen", en: "first and last day"}
rounds.slot-what.opens: {fi: "ensimmäinen päivä", sv: "första dagen", en: "the first day"}
rounds.slot-what.closes: {fi: "viimeinen vastauspäivä", sv: "sista svarsdag", en: "the last day to answer"}
rounds.slot-what.minutes: {fi: "kauanko vastaaminen vie", sv: "hur länge det tar att svara", en: "how long answering takes"}
rounds.slot-what.statements: {fi: "montako väittämää on", sv: "hur många påståenden det är", en: "how many statements there are"}
rounds.slot-what.contact: {fi: "keneltä voi kysyä lisää", sv: "vem man kan fråga", en: "whom to ask for more"}
rounds.slot-what.results: {fi: "milloin ja missä tulokset näkyvät", sv: "när och var resultaten visas", en: "when and where the results show"}
rounds.slot-what.organisation: {fi: "vastaajan oma organisaatio", sv: "svararens egen organisation", en: "the respondent's own organisation"}
rounds.slot-what.partners: {fi: "lause siitä, ketkä ovat mukana", sv: "en mening om vilka som deltar", en: "a sentence that says who takes part"}
rounds.fact.link-later: {fi: "[linkki tulee tähän, kun kysely avataan]", sv: "[länken kommer här när enkäten öppnas]", en: "[the link comes here when the survey opens]"}
rounds.fact.own-link: {fi: "«Linkki»", sv: "«Länk»", en: "«Link»"}
rounds.fact.way: {fi: "Vastaa tästä: {link}", sv: "Svara här: {link}", en: "Answer here: {link}"}
rounds.fact.way-own: {fi: "Saat oman vastauslinkkisi sähköpostiin tai paperilla.", sv: "Du får din egen svarslänk per e-post eller på papper.", en: "Your own link comes by e-mail or on paper."}
rounds.fact.minutes: {fi: "{n} {n?minuutin|minuuttia}", sv: "{n} {n?minut|minuter}", en: "{n} {n?minute|minutes}"}
rounds.fact.statements: {fi: "{n} {n?väittämä|väittämää}", sv: "{n} {n?påstående|påståenden}", en: "{n} {n?statement|statements}"}
rounds.fact.items: {fi: "{n} {n?kysymys|kysymystä}", sv: "{n} {n?fråga|frågor}", en: "{n} {n?question|questions}"}
rounds.fact.promise: {fi: "Vastaat nimettömästi. Vastauksesi sinetöidään erilleen linkistäsi, ilman nimeäsi. Vastaukset lasketaan yhteen vasta, kun kysely on päättynyt, ja jokainen luku kertoo organisaation sisällä vähintään {k}, julkisesti vähintään {open} ihmisestä. Vastauslomake kertoo tarkemmin, mitä lupaus kattaa ja mitä ei.", sv: "Du svarar anonymt. Ditt svar förseglas skilt från din länk, utan ditt namn. Svaren räknas ihop först när enkäten har avslutats, och varje siffra gäller minst {k} personer inom organisationen, minst {open} offentligt. Svarsformuläret berättar närmare vad löftet omfattar och inte omfattar.", en: "You answer anonymously. Your answer is sealed apart from your link, without your name. Answers are counted together only when the survey has ended, and every figure is about {k} people or more inside the organisation, {open} or more in public. The answer form says what the promise covers and what it does not."}
rounds.fact.promise-joint: {fi: "Sinulta kysytään ryhmässä {group}. Vastaat nimettömästi. Vastauksesi sinetöidään erilleen linkistäsi, ilman nimeäsi. Vastaukset lasketaan yhteen vasta, kun kysely on päättynyt, ja jokainen luku kertoo vähintään {k}, organisaatiollesi ja muille vähintään {open} ihmisestä. Vastauslomake kertoo tarkemmin, mitä lupaus kattaa ja mitä ei.", sv: "Du tillfrågas i gruppen {group}. Du svarar anonymt. Ditt svar förseglas skilt från din länk, utan ditt namn. Svaren räknas ihop först när enkäten har avslutats, och varje siffra gäller minst {k}, för din organisation och andra minst {open} personer. Svarsformuläret berättar närmare vad löftet omfattar och inte omfattar.", en: "You are asked in the group {group}. You answer anonymously. Your answer is sealed apart from your link, without your name. Answers are added up only when the survey has ended, and each figure is about {k} people or more, for your organisation and others {open} or more. The form tells in more detail what the promise covers and what it does not."}
rounds.fact.promise-inside: {fi: "Vastaat nimettömästi. Vastauksesi sinetöidään erilleen linkistäsi, ilman nimeäsi. Vastaukset lasketaan yhteen vasta, kun kysely on päättynyt, ja jokainen luku kertoo vähintään {k} ihmisestä. Tuloksia ei julkaista organisaation ulkopuolelle. Vastauslomake kertoo tarkemmin, mitä lupaus kattaa ja mitä ei.", sv: "Du svarar anonymt. Ditt svar förseglas skilt från din länk, utan ditt namn. Svaren räknas ihop först när enkäten har avslutats, och varje siffra gäller minst {k} personer. Resultaten publiceras inte utanför organisationen. Svarsformuläret berättar närmare vad löftet omfattar och inte omfattar.", en: "You answer anonymously. Your answer is sealed apart from your link, without your name. Answers are counted together only when the survey has ended, and every figure is about {k} people or more. The results are not published outside the organisation. The answer form says what the promise covers and what it does not."}
rounds.fact.partners: {fi: "Mukana ovat {organisation} ja {n} muuta organisaatiota.", sv: "{organisation} deltar tillsammans med {n} andra organisationer.", en: "{organisation} takes part with {n} other organisations."}
rounds.fact.answered: {fi: "Jos olet jo vastannut, kiitos! Tämä viesti menee kaikille kutsutuille, koska kukaan ei näe, ketkä ovat vastanneet.", sv: "Om du redan har svarat: tack! Det här meddelandet går till alla inbjudna, eftersom ingen ser vilka som har svarat.", en: "If you have answered already, thank you! This message goes to everyone who was invited, because nobody sees who has answered."}
rounds.fact.results: {fi: "Tulokset näkyvät {day} alkaen: {link}", sv: "Resultaten visas från och med {day}: {link}", en: "The results will be there from {day}: {link}"}
rounds.fact.results-joint: {fi: "Organisaatiosi lukee omat tuloksensa ensin, {day} alkaen. Kaikkien organisaatioiden yhteiset luvut julkaistaan sen jälkeen: {link}", sv: "Din organisation läser sina egna resultat först, från och med {day}. Siffrorna för alla organisationer tillsammans publiceras efter det: {link}", en: "Your organisation reads its own results first, from {day}. The figures of all organisations together are published after that: {link}"}
rounds.fact.results-inside: {fi: "Tulokset käydään läpi organisaation sisällä {day} alkaen.", sv: "Resultaten gås igenom inom organisationen från och med {day}.", en: "The results are gone through inside the organisation from {day}."}

# Our own texts, in their two parts; slots stand as values here.
rounds.subject.letter: {fi: "Miten hyvin olemme valmiita muutokseen? Vastaa viimeistään {closes}", sv: "Hur väl är vi rustade för förändring? Svara senast {closes}", en: "How ready are we for change? Answer by {closes}"}
rounds.subject.invitation: {fi: "Kysely: miten hyvin olemme valmiita muutokseen?", sv: "Enkät: hur väl är vi rustade för förändring?", en: "Survey: how ready are we for change?"}
rounds.subject.reminder: {fi: "Muistutus: kysely on auki {closes} asti", sv: "Påminnelse: enkäten är öppen till och med {closes}", en: "A reminder: the survey is open until {closes}"}
rounds.subject.intranet: {fi: "Kerro, miten digitalisaatio meillä sujuu", sv: "Berätta hur digitaliseringen går hos oss", en: "Tell us how our digital work is going"}
rounds.subject.poster: {fi: "Missä mennään? Kerro, mitä mieltä olet.", sv: "Hur går det? Säg vad du tycker.", en: "How are we doing? Have your say."}
rounds.subject.thanks: {fi: "Kiitos, kun vastasitte", sv: "Tack för era svar", en: "Thank you for your answers"}
rounds.subject.slide: {fi: "Miten hyvin olemme valmiita muutokseen?", sv: "Hur väl är vi rustade för förändring?", en: "How ready are we for change?"}
rounds.body.letter: {fi: "Hei,\n\ndigitalisaatio onnistuu vain, jos ihmiset, joiden työ muuttuu, pääsevät sanomaan sanottavansa. Siksi {who} kysyy nyt sinulta, missä mennään ja missä tarvitaan apua. Vastausten perusteella valitsemme yhdessä, mitä tehdään seuraavaksi.\n\nKyselyssä on {statements}, ja se vie noin {minutes}. Voit vastata puhelimella tai tietokoneella, etkä tarvitse tunnuksia. Kysely on auki {days}.\n\nVastaa täällä:\n{link}\n\n{promise}\n\n{results}\n\nKiitos, että otat kantaa!\n\n{who}\nLisätietoja: {contact}", sv: "Hej,\n\ndigitaliseringen lyckas bara om de vars arbete förändras får säga sitt. Därför frågar {who} dig nu hur det går och var det behövs stöd. Utifrån svaren väljer vi tillsammans vad vi gör härnäst.\n\nEnkäten har {statements} och tar ungefär {minutes}. Du kan svara med telefon eller dator, och du behöver ingen inloggning. Enkäten är öppen {days}.\n\nSvara här:\n{link}\n\n{promise}\n\n{results}\n\nTack för att du säger vad du tycker!\n\n{who}\nMer information: {contact}", en: "Hello,\n\ndigital change works only if the people whose work changes have their say. So {who} now asks you how things are going and where help is needed. From the answers we choose together what to do next.\n\nThe survey has {statements} and takes about {minutes}. You can answer on a phone or a computer, and you need no account. The survey is open {days}.\n\nAnswer here:\n{link}\n\n{promise}\n\n{results}\n\nThank you for having your say!\n\n{who}\nMore information: {contact}"}
rounds.body.invitation: {fi: "Hei,\n\n{who} kysyy sinulta, miten hyvin olemme valmiita muuttamaan tapojamme tehdä työtä. Vastausten perusteella valitsemme yhdessä, mitä digitalisaatiossa tehdään seuraavaksi.\n\nVastaaminen vie noin {minutes}. Kysely on auki {closes} asti.\n\n{link}\n\n{promise}\n\n{results}\n\nKiitos ajastasi!\n\n{who}\nLisätietoja: {contact}", sv: "Hej,\n\n{who} frågar dig hur väl vi är rustade för att förändra våra sätt att arbeta. Utifrån svaren väljer vi tillsammans vad som görs härnäst i digitaliseringen.\n\nDet tar ungefär {minutes} att svara. Enkäten är öppen till och med {closes}.\n\n{link}\n\n{promise}\n\n{results}\n\nTack för din tid!\n\n{who}\nMer information: {contact}", en: "Hello,\n\n{who} asks you how ready we are to change the ways we work. From the answers we choose together what to do next in our digital work.\n\nAnswering takes about {minutes}. The survey is open until {closes}.\n\n{link}\n\n{promise}\n\n{results}\n\nThank you for your time!\n\n{who}\nMore information: {contact}"}
rounds.body.reminder: {fi: "Hei,\n\n{survey} on auki vielä {closes} asti, ja jokainen vastaus auttaa. Vastaaminen vie noin {minutes}.\n\n{link}\n\n{answered}\n\n{promise}\n\n{who}\nLisätietoja: {contact}", sv: "Hej,\n\n{survey} är öppen ännu till och med {closes}, och varje svar är till hjälp. Det tar ungefär {minutes} att svara.\n\n{link}\n\n{answered}\n\n{promise}\n\n{who}\nMer information: {contact}", en: "Hello,\n\n{survey} is still open until {closes}, and every answer helps. It takes about {minutes}.\n\n{link}\n\n{answered}\n\n{promise}\n\n{who}\nMore information: {contact}"}
rounds.body.intranet: {fi: "Kysely {survey} on auki {days}, ja se vie noin {minutes}. {way}\n\nMiksi kysytään? Vastausten perusteella valitsemme yhdessä, mitä digitalisaatiossa tehdään seuraavaksi.\n\n{promise}\n\n{results}\n\nLisätietoja: {contact}", sv: "Enkäten {survey} är öppen {days} och tar ungefär {minutes}. {way}\n\nVarför frågar vi? Utifrån svaren väljer vi tillsammans vad som görs härnäst i digitaliseringen.\n\n{promise}\n\n{results}\n\nMer information: {contact}", en: "The survey {survey} is open {days} and takes about {minutes}. {way}\n\nWhy do we ask? From the answers we choose together what to do next in our digital work.\n\n{promise}\n\n{results}\n\nMore information: {contact}"}
rounds.body.chat: {fi: "Kysely {survey} on auki {closes} asti ja vie noin {minutes}. {anonymous} {way}", sv: "Enkäten {survey} är öppen till och med {closes} och tar ungefär {minutes}. {anonymous} {way}", en: "The survey {survey} is open until {closes} and takes about {minutes}. {anonymous} {way}"}
rounds.body.poster: {fi: "Kyselyn tekee {who}. Vastausten perusteella valitsemme yhdessä, mitä digitalisaatiossa tehdään seuraavaksi.\n\nNoin {minutes} puhelimella, ilman tunnuksia.\n{anonymous}\nVastaa vain kerran, kiitos.\nViimeinen vastauspäivä {closes}.", sv: "Enkäten görs av {who}. Utifrån svaren väljer vi tillsammans vad som görs härnäst i digitaliseringen.\n\nUngefär {minutes} med telefonen, utan inloggning.\n{anonymous}\nSvara bara en gång, tack.\nSista svarsdag {closes}.", en: "{who} asks. From the answers we choose together what to do next in our digital work.\n\nAbout {minutes} on a phone, no account.\n{anonymous}\nPlease answer only once.\nLast day to answer {closes}."}
rounds.body.thanks: {fi: "Kiitos kaikille, jotka vastasivat kyselyyn {survey}!\n\n{results}\n\nSeuraavaksi tuloksista keskustellaan yhdessä ja valitaan, mitä tehdään. Toimenpiteitä voi seurata samoilla sivuilla.\n\nLisätietoja: {contact}", sv: "Tack till alla som svarade på enkäten {survey}!\n\n{results}\n\nHärnäst diskuterar vi resultaten tillsammans och väljer vad som ska göras. Åtgärderna kan följas på samma sidor.\n\nMer information: {contact}", en: "Thank you to everybody who answered the survey {survey}!\n\n{results}\n\nNext we talk about the results together and choose what to do. The actions can be followed on the same pages.\n\nMore information: {contact}"}
rounds.body.slide: {fi: "{survey}\nAuki {days}\nVie noin {minutes}\n{anonymous}\n{way}", sv: "{survey}\nÖppen {days}\nTar ungefär {minutes}\n{anonymous}\n{way}", en: "{survey}\nOpen {days}\nTakes about {minutes}\n{anonymous}\n{way}"}
# The same for residents, who come by the public link.
rounds.subject-public.letter: {fi: "Miten digitaaliset palvelut toimivat? Vastaa viimeistään {closes}", sv: "Hur fungerar de digitala tjänsterna? Svara senast {closes}", en: "How do our digital services work? Answer by {closes}"}
rounds.subject-public.intranet: {fi: "Kerro, miten digitaaliset palvelut toimivat", sv: "Berätta hur de digitala tjänsterna fungerar", en: "Tell us how our digital services work"}
rounds.subject-public.poster: {fi: "Missä mennään? Kerro, mitä mieltä olet.", sv: "Hur går det? Säg vad du tycker.", en: "How are we doing? Have your say."}
rounds.subject-public.thanks: {fi: "Kiitos, kun vastasitte", sv: "Tack för era svar", en: "Thank you for your answers"}
rounds.subject-public.slide: {fi: "Miten digitaaliset palvelut toimivat?", sv: "Hur fungerar de digitala tjänsterna?", en: "How do our digital services work?"}
rounds.body-public.letter: {fi: "Hyvä asukas,\n\n{who} haluaa kuulla, miten digitaaliset palvelut toimivat sinun arjessasi. Vastausten perusteella valitaan, mitä palveluissa parannetaan.\n\nKyselyssä on {statements}, ja se vie noin {minutes}. Kysely on auki {days}, ja kuka tahansa saa vastata.\n\nVastaa täällä:\n{link}\n\n{promise}\n\n{results}\n\n{who}\nLisätietoja: {contact}", sv: "Bästa invånare,\n\n{who} vill höra hur de digitala tjänsterna fungerar i din vardag. Utifrån svaren väljer vi vad som ska bli bättre i tjänsterna.\n\nEnkäten har {statements} och tar ungefär {minutes}. Den är öppen {days}, och vem som helst får svara.\n\nSvara här:\n{link}\n\n{promise}\n\n{results}\n\n{who}\nMer information: {contact}", en: "Dear resident,\n\n{who} would like to hear how digital services work in your everyday life. The answers help us choose what to improve.\n\nThe survey has {statements} and takes about {minutes}. It is open {days}, and anybody may answer.\n\nAnswer here:\n{link}\n\n{promise}\n\n{results}\n\n{who}\nMore information: {contact}"}
rounds.body-public.intranet: {fi: "{who} kysyy asukkailta, miten digitaaliset palvelut toimivat. Kysely on auki {days}, ja se vie noin {minutes}. {way}\n\n{promise}\n\n{results}\n\nLisätietoja: {contact}", sv: "{who} frågar invånarna hur de digitala tjänsterna fungerar. Enkäten är öppen {days} och tar ungefär {minutes}. {way}\n\n{promise}\n\n{results}\n\nMer information: {contact}", en: "{who} asks residents how digital services work. The survey is open {days} and takes about {minutes}. {way}\n\n{promise}\n\n{results}\n\nMore information: {contact}"}
rounds.body-public.chat: {fi: "Miten digitaaliset palvelut toimivat? Kysely on auki {closes} asti ja vie noin {minutes}. {anonymous} {way}", sv: "Hur fungerar de digitala tjänsterna? Enkäten är öppen till och med {closes} och tar ungefär {minutes}. {anonymous} {way}", en: "How do digital services work? The survey is open until {closes} and takes about {minutes}. {anonymous} {way}"}
rounds.body-public.poster: {fi: "{who} kysyy asukkailta. Vastausten perusteella valitaan, mitä digitaalisissa palveluissa parannetaan.\n\nNoin {minutes} puhelimella, ilman tunnuksia.\n{anonymous}\nVastaa vain kerran, kiitos.\nViimeinen vastauspäivä {closes}.", sv: "{who} frågar invånarna. Utifrån svaren väljer vi vad som ska bli bättre i de digitala tjänsterna.\n\nUngefär {minutes} med telefonen, utan inloggning.\n{anonymous}\nSvara bara en gång, tack.\nSista svarsdag {closes}.", en: "{who} asks its residents. The answers help us choose what to improve in digital services.\n\nAbout {minutes} on a phone, no account.\n{anonymous}\nPlease answer only once.\nLast day to answer {closes}."}
rounds.body-public.thanks: {fi: "Kiitos kaikille, jotka vastasivat kyselyyn {survey}!\n\n{results}\n\nSeuraavaksi valitaan, mitä palveluissa parannetaan. Toimenpiteitä voi seurata samoilla sivuilla.\n\nLisätietoja: {contact}", sv: "Tack till alla som svarade på enkäten {survey}!\n\n{results}\n\nHärnäst väljer vi vad som ska bli bättre i tjänsterna. Åtgärderna kan följas på samma sidor.\n\nMer information: {contact}", en: "Thank you to everybody who answered the survey {survey}!\n\n{results}\n\nNext we choose what to improve in the services. The actions can be followed on the same pages.\n\nMore information: {contact}"}
rounds.body-public.slide: {fi: "{survey}\nAuki {days}\nVie noin {minutes}\n{anonymous}\n{way}", sv: "{survey}\nÖppen {days}\nTar ungefär {minutes}\n{anonymous}\n{way}", en: "{survey}\nOpen {days}\nTakes about {minutes}\n{anonymous}\n{way}"}

# The same for questionnaires that the organisation made itself, and others whose matter we do not know.
rounds.subject-other.letter: {fi: "{survey}: vastaa viimeistään {closes}", sv: "{survey}: svara senast {closes}", en: "{survey}: answer by {closes}"}
rounds.subject-other.invitation: {fi: "Kysely: {survey}", sv: "Enkät: {survey}", en: "Survey: {survey}"}
rounds.subject-other.reminder: {fi: "Muistutus: {survey} on auki {closes} asti", sv: "Påminnelse: {survey} är öppen till och med {closes}", en: "A reminder: {survey} is open until {closes}"}
rounds.subject-other.intranet: {fi: "Vastaa kyselyyn: {survey}", sv: "Svara på enkäten: {survey}", en: "Answer the survey: {survey}"}
rounds.subject-other.poster: {fi: "Kerro, mitä mieltä olet.", sv: "Säg vad du tycker.", en: "Have your say."}
rounds.subject-other.thanks: {fi: "Kiitos, kun vastasitte", sv: "Tack för era svar", en: "Thank you for your answers"}
rounds.subject-other.slide: {fi: "{survey}", sv: "{survey}", en: "{survey}"}
rounds.body-other.letter: {fi: "Hei,\n\n{who} kysyy mielipidettäsi: {survey}. Vastausten perusteella valitaan, mitä tehdään seuraavaksi.\n\nKyselyssä on {statements}, ja se vie noin {minutes}. Voit vastata puhelimella tai tietokoneella, etkä tarvitse tunnuksia. Kysely on auki {days}.\n\nVastaa täällä:\n{link}\n\n{promise}\n\n{results}\n\nKiitos, että otat kantaa!\n\n{who}\nLisätietoja: {contact}", sv: "Hej,\n\n{who} vill veta vad du tycker: {survey}. Utifrån svaren väljs vad som görs härnäst.\n\nEnkäten har {statements} och tar ungefär {minutes}. Du kan svara med telefon eller dator, och du behöver ingen inloggning. Enkäten är öppen {days}.\n\nSvara här:\n{link}\n\n{promise}\n\n{results}\n\nTack för att du säger vad du tycker!\n\n{who}\nMer information: {contact}", en: "Hello,\n\n{who} would like your view in a survey: {survey}. The answers help to choose what to do next.\n\nThe survey has {statements} and takes about {minutes}. You can answer on a phone or a computer, and you need no account. The survey is open {days}.\n\nAnswer here:\n{link}\n\n{promise}\n\n{results}\n\nThank you for having your say!\n\n{who}\nMore information: {contact}"}
rounds.body-other.invitation: {fi: "Hei,\n\n{who} kysyy mielipidettäsi: {survey}. Vastausten perusteella valitaan, mitä tehdään seuraavaksi.\n\nVastaaminen vie noin {minutes}. Kysely on auki {closes} asti.\n\n{link}\n\n{promise}\n\n{results}\n\nKiitos ajastasi!\n\n{who}\nLisätietoja: {contact}", sv: "Hej,\n\n{who} vill veta vad du tycker: {survey}. Utifrån svaren väljs vad som görs härnäst.\n\nDet tar ungefär {minutes} att svara. Enkäten är öppen till och med {closes}.\n\n{link}\n\n{promise}\n\n{results}\n\nTack för din tid!\n\n{who}\nMer information: {contact}", en: "Hello,\n\n{who} would like your view in a survey: {survey}. The answers help to choose what to do next.\n\nAnswering takes about {minutes}. The survey is open until {closes}.\n\n{link}\n\n{promise}\n\n{results}\n\nThank you for your time!\n\n{who}\nMore information: {contact}"}
rounds.body-other.reminder: {fi: "Hei,\n\n{survey} on auki vielä {closes} asti, ja jokainen vastaus auttaa. Vastaaminen vie noin {minutes}.\n\n{link}\n\n{answered}\n\n{promise}\n\n{who}\nLisätietoja: {contact}", sv: "Hej,\n\n{survey} är öppen ännu till och med {closes}, och varje svar är till hjälp. Det tar ungefär {minutes} att svara.\n\n{link}\n\n{answered}\n\n{promise}\n\n{who}\nMer information: {contact}", en: "Hello,\n\n{survey} is still open until {closes}, and every answer helps. It takes about {minutes}.\n\n{link}\n\n{answered}\n\n{promise}\n\n{who}\nMore information: {contact}"}
rounds.body-other.intranet: {fi: "Kysely {survey} on auki {days}, ja se vie noin {minutes}. {way}\n\nMiksi kysytään? Vastausten perusteella valitaan, mitä tehdään seuraavaksi.\n\n{promise}\n\n{results}\n\nLisätietoja: {contact}", sv: "Enkäten {survey} är öppen {days} och tar ungefär {minutes}. {way}\n\nVarför frågar vi? Utifrån svaren väljs vad som görs härnäst.\n\n{promise}\n\n{results}\n\nMer information: {contact}", en: "The survey {survey} is open {days} and takes about {minutes}. {way}\n\nWhy do we ask? The answers help to choose what to do next.\n\n{promise}\n\n{results}\n\nMore information: {contact}"}
rounds.body-other.chat: {fi: "Kysely {survey} on auki {closes} asti ja vie noin {minutes}. {anonymous} {way}", sv: "Enkäten {survey} är öppen till och med {closes} och tar ungefär {minutes}. {anonymous} {way}", en: "The survey {survey} is open until {closes} and takes about {minutes}. {anonymous} {way}"}
rounds.body-other.poster: {fi: "{survey}\n\nKyselyn tekee {who}. Vastausten perusteella valitaan, mitä tehdään seuraavaksi.\n\nNoin {minutes} puhelimella, ilman tunnuksia.\n{anonymous}\nVastaa vain kerran, kiitos.\nViimeinen vastauspäivä {closes}.", sv: "{survey}\n\nEnkäten görs av {who}. Utifrån svaren väljs vad som görs härnäst.\n\nUngefär {minutes} med telefonen, utan inloggning.\n{anonymous}\nSvara bara en gång, tack.\nSista svarsdag {closes}.", en: "{survey}\n\n{who} asks. The answers help to choose what to do next.\n\nAbout {minutes} on a phone, no account.\n{anonymous}\nPlease answer only once.\nLast day to answer {closes}."}
rounds.body-other.thanks: {fi: "Kiitos kaikille, jotka vastasivat kyselyyn {survey}!\n\n{results}\n\nSeuraavaksi tuloksista keskustellaan yhdessä ja valitaan, mitä tehdään.\n\nLisätietoja: {contact}", sv: "Tack till alla som svarade på enkäten {survey}!\n\n{results}\n\nHärnäst diskuterar vi resultaten tillsammans och väljer vad som ska göras.\n\nMer information: {contact}", en: "Thank you to everybody who answered the survey {survey}!\n\n{results}\n\nNext we talk about the results together and choose what to do.\n\nMore information: {contact}"}
rounds.body-other.slide: {fi: "Auki {days}\nVie noin {minutes}\n{anonymous}\n{way}", sv: "Öppen {days}\nTar ungefär {minutes}\n{anonymous}\n{way}", en: "Open {days}\nTakes about {minutes}\n{anonymous}\n{way}"}

rounds.kind.letter: {fi: "Saatekirje", sv: "Följebrev", en: "Cover letter"}
rounds.kind.invitation: {fi: "Kutsu sähköpostilla", sv: "Inbjudan per e-post", en: "Invitation by e-mail"}
rounds.kind.reminder: {fi: "Muistutus sähköpostilla", sv: "Påminnelse per e-post", en: "Reminder by e-mail"}
rounds.kind.intranet: {fi: "Uutinen intranetiin tai verkkosivuille", sv: "Nyhet för intranätet eller webbplatsen", en: "News for the intranet or the web site"}
rounds.kind.chat: {fi: "Lyhyt viesti Teamsiin tai someen", sv: "Kort meddelande för Teams eller sociala medier", en: "A short message for Teams or social media"}
rounds.kind.poster: {fi: "Juliste (A4)", sv: "Affisch (A4)", en: "Poster (A4)"}
rounds.kind.thanks: {fi: "Kiitos, kun kysely on päättynyt", sv: "Tack när enkäten har avslutats", en: "Thanks when the survey has ended"}
rounds.kind.slide: {fi: "Diaesityksen ensimmäinen sivu", sv: "Bildspelets första sida", en: "First page of the slides"}

rounds.messages.title: {fi: "Viestit ovat valmiina", sv: "Meddelandena är klara", en: "The messages are ready"}
rounds.messages.lead: {fi: "Kopioi, lähetä tai tulosta. Kyselyn tiedot on täytetty valmiiksi, ja voit muokata jokaista tekstiä. Muokkauksesi ovat lähtökohtana myös seuraavassa kyselyssä.", sv: "Kopiera, skicka eller skriv ut. Enkätens uppgifter är ifyllda, och du kan ändra varje text. Dina ändringar är utgångspunkt också i nästa enkät.", en: "Copy, send or print. The survey's own facts are filled in, and you can change every text. Your changes are the start for the next survey too."}
rounds.messages.group: {fi: "Kenelle", sv: "Till vem", en: "To whom"}
rounds.messages.language: {fi: "Millä kielellä", sv: "På vilket språk", en: "In which language"}
rounds.messages.no-contact: {fi: "Yhteystieto puuttuu. Lisää se asetuksiin, niin se täydentyy jokaiseen viestiin.", sv: "Kontaktuppgiften saknas. Lägg till den i inställningarna, så fylls den i i varje meddelande.", en: "The contact is missing. Add it in the settings, and it is filled into every message."}
rounds.messages.own-links: {fi: "Tällä ryhmällä on henkilökohtaiset linkit. Sähköpostikutsussa jokaisella on oma linkkinsä. Kirjeessä kohdan «Linkki» tilalle tulee taulukon sarake, kun teet joukkokirjeen.", sv: "Den här gruppen har personliga länkar. I inbjudan per e-post har var och en sin egen länk. I brevet ersätts «Länk» av tabellens kolumn när du gör en kopplad utskrift.", en: "This group has personal links. In the invitation by e-mail everyone has a link of their own. In the letter, «Link» stands for the table's column in the mail merge."}
rounds.messages.own: {fi: "oma teksti", sv: "egen text", en: "your own text"}
rounds.messages.inherited: {fi: "edellisen kyselyn teksti", sv: "text från förra enkäten", en: "text of the last survey"}
rounds.messages.subject: {fi: "Otsikko", sv: "Rubrik", en: "Heading"}
rounds.messages.text: {fi: "Teksti", sv: "Text", en: "Text"}
rounds.messages.edit: {fi: "Muokkaa", sv: "Ändra", en: "Edit"}
rounds.messages.poster: {fi: "Avaa juliste", sv: "Öppna affischen", en: "Open the poster"}
rounds.messages.slide: {fi: "Avaa dia", sv: "Öppna bilden", en: "Open the slide"}
rounds.messages.send: {fi: "Lähetä sähköpostilla", sv: "Skicka per e-post", en: "Send by e-mail"}
rounds.messages.edit-title: {fi: "Muokkaa: {kind}", sv: "Ändra: {kind}", en: "Edit: {kind}"}
rounds.messages.edit-lead: {fi: "{language}, {group}. Aaltosulkeissa olevat kohdat täydentyvät itse.", sv: "{language}, {group}. Det som står inom klammerparenteser fylls i av sig självt.", en: "{language}, {group}. What stands in braces fills itself in."}
rounds.messages.slots: {fi: "Kohdat, jotka täydentyvät itse", sv: "Det som fylls i av sig självt", en: "What fills itself in"}
rounds.messages.scope: {fi: "Missä tätä tekstiä käytetään", sv: "Var texten används", en: "Where this text is used"}
rounds.messages.scope-all: {fi: "kaikissa kutsutuissa ryhmissä", sv: "i alla inbjudna grupper", en: "in all groups that are invited"}
rounds.messages.scope-one: {fi: "vain tässä ryhmässä: {group}", sv: "bara i den här gruppen: {group}", en: "in this group only: {group}"}
rounds.messages.save: {fi: "Tallenna", sv: "Spara", en: "Save"}
rounds.messages.reset: {fi: "Palauta ohjelman teksti", sv: "Återställ programmets text", en: "Go back to the program's text"}
rounds.messages.back: {fi: "Takaisin viesteihin", sv: "Tillbaka till meddelandena", en: "Back to the messages"}
rounds.messages.changed: {fi: "Joku muutti samaa tekstiä, kun kirjoitit. Alla on sinun tekstisi. Jos tallennat, se korvaa tämän:", sv: "Någon ändrade samma text medan du skrev. Nedan finns din text. Om du sparar ersätter den detta:", en: "Somebody changed the same text while you wrote. Yours is below. If you save, it replaces this:"}
rounds.messages.problem-empty: {fi: "Kirjoita teksti.", sv: "Skriv texten.", en: "Write the text."}
rounds.messages.problem-long: {fi: "Tekstiin mahtuu {n} merkkiä.", sv: "Högst {n} tecken ryms.", en: "At most {n} characters fit."}
rounds.warning.no-link: {fi: "Tekstissä ei ole vastauslinkkiä. Lisää kohta {slot}, muuten lukija ei pääse vastaamaan.", sv: "Texten har ingen svarslänk. Lägg till {slot}, annars kommer läsaren inte åt att svara.", en: "The text has no link to answer by. Add {slot}, or the reader cannot answer."}
rounds.warning.no-promise: {fi: "Teksti ei kerro, miten vastaajaa suojataan. Lisää kohta {slot}.", sv: "Texten säger inte hur den som svarar skyddas. Lägg till {slot}.", en: "The text does not say how those who answer are protected. Add {slot}."}
rounds.warning.own-promise: {fi: "Teksti lupaa nimettömyydestä omin sanoin (”{word}”). Tarkista, ettei se lupaa enempää kuin ohjelma pitää, tai käytä kohtaa {slot}.", sv: "Texten ger ett eget löfte om anonymitet (”{word}”). Kontrollera att den inte lovar mer än programmet håller, eller använd {slot}.", en: "The text makes a promise of anonymity in its own words (“{word}”). Check that it promises no more than the program keeps, or use {slot}."}
rounds.warning.no-thanks: {fi: "Muistutus menee myös niille, jotka ovat jo vastanneet. Lisää kohta {slot}, ettei kukaan luule vastauksensa kadonneen.", sv: "Påminnelsen går också till dem som redan har svarat. Lägg till {slot}, så att ingen tror att svaret har försvunnit.", en: "The reminder also reaches those who have answered. Add {slot}, so that nobody thinks their answer was lost."}
rounds.warning.unknown: {fi: "Merkintää {text} ei tunneta. Se jää tekstiin sellaisenaan.", sv: "{text} är inte känt. Det står kvar som det är.", en: "{text} is not known. It stays as it is."}

rounds.invite.title: {fi: "Kutsut ja muistutukset sähköpostilla", sv: "Inbjudningar och påminnelser per e-post", en: "Invitations and reminders by e-mail"}
rounds.invite.lead: {fi: "Anna osoitteet, katso kirje ja lähetä. Jokainen saa kirjeen omalla kielellään. Kenestäkään ei merkitä, onko hän vastannut.", sv: "Ange adresserna, titta på brevet och skicka. Var och en får brevet på sitt språk. Det antecknas inte vem som har svarat.", en: "Give the addresses, look at the letter and send. Everyone gets it in their own language. Nobody notes who has answered."}
rounds.invite.not-open: {fi: "Kutsut lähetetään, kun kysely on avattu. Silloin linkit ovat olemassa ja ryhmät lukittu.", sv: "Inbjudningarna skickas när enkäten har öppnats. Då finns länkarna och grupperna är låsta.", en: "Invitations are sent once the survey is open. Then the links exist and the groups are frozen."}
rounds.invite.over: {fi: "Kysely ei ota enää vastauksia, joten ketään ei enää kutsuta.", sv: "Enkäten tar inte emot fler svar, så ingen bjuds in längre.", en: "The survey takes no more answers, so nobody is invited any more."}
rounds.invite.no-mail: {fi: "Ohjelma ei lähetä sähköpostia, koska palvelimen asetuksissa ei ole postipalvelinta. Voit tehdä joukkokirjeen taulukosta tai tulostaa linkit.", sv: "Programmet skickar ingen e-post, eftersom ingen postserver finns i serverns inställningar. Du kan göra en kopplad utskrift från tabellen eller skriva ut länkarna.", en: "The program sends no mail, because the server's settings name no mail server. You can do a mail merge from the table, or print the links."}
rounds.invite.count: {fi: "Osoitteita {n} / {people}", sv: "{n} adresser av {people}", en: "{n} addresses of {people}"}
rounds.invite.caption: {fi: "Keille kirje menee", sv: "Vem som får brevet", en: "Who gets the letter"}
rounds.invite.addresses: {fi: "Osoitteita", sv: "Adresser", en: "Addresses"}
rounds.invite.add: {fi: "Lisää osoitteita", sv: "Lägg till adresser", en: "Add addresses"}
rounds.invite.paste: {fi: "Liitä osoitteet tähän", sv: "Klistra in adresserna här", en: "Paste the addresses here"}
rounds.invite.paste-hint: {fi: "Yksi ihminen riville. Osoitteen vieressä voi olla kieli ja ryhmä: ”anna@esimerkki.fi; sv; Johto”. Voit liittää rivit suoraan taulukosta.", sv: "En person per rad. Bredvid adressen kan språk och grupp stå: ”anna@exempel.fi; sv; Ledningen”. Du kan klistra in raderna direkt från en tabell.", en: "One person a line. Language and group may stand beside the address: “anna@example.fi; sv; Management”. You can paste rows straight from a spreadsheet."}
rounds.invite.file: {fi: "tai valitse tiedosto (XLSX tai CSV)", sv: "eller välj en fil (XLSX eller CSV)", en: "or choose a file (XLSX or CSV)"}
rounds.invite.group: {fi: "Ryhmä, jos rivillä ei ole ryhmää", sv: "Grupp, om raden inte har någon", en: "Group of rows that name none"}
rounds.invite.group-none: {fi: "jokaisella rivillä on ryhmä", sv: "varje rad har en grupp", en: "every row names its group"}
rounds.invite.language: {fi: "Kieli, jos rivillä ei ole kieltä", sv: "Språk, om raden inte har något", en: "Language of rows that name none"}
rounds.invite.store: {fi: "Lisää listalle", sv: "Lägg till på listan", en: "Add to the list"}
rounds.invite.store-hint: {fi: "Mitään ei vielä lähetetä. Osoitteet poistetaan viimeistään 30 päivää tulosten jälkeen, ja jokainen voi poistaa omansa kirjeessä olevasta linkistä.", sv: "Ännu skickas ingenting. Adresserna raderas senast 30 dagar efter resultaten, och var och en kan radera sin egen via länken i brevet.", en: "Nothing is sent yet. Addresses are deleted 30 days after the results at the latest, and everyone can delete their own by the link in the letter."}
rounds.invite.added: {fi: "{n} {n?osoite|osoitetta} lisättiin listalle.", sv: "{n} {n?adress|adresser} lades till på listan.", en: "{n} {n?address was|addresses were} added to the list."}
rounds.invite.known: {fi: "{n} {n?osoite|osoitetta} oli listalla jo ennestään.", sv: "{n} {n?adress|adresser} fanns redan på listan.", en: "{n} {n?address was|addresses were} on the list already."}
rounds.invite.repeated: {fi: "{n} {n?osoite|osoitetta} oli mukana kahdesti. Kukin saa silti yhden kirjeen.", sv: "{n} {n?adress|adresser} fanns med två gånger. Var och en får ändå ett brev.", en: "{n} {n?address|addresses} came twice. Each still gets one letter."}
rounds.invite.removed: {fi: "Osoitteet poistettiin.", sv: "Adresserna raderades.", en: "The addresses were deleted."}
rounds.invite.queued: {fi: "{n} {n?kirje|kirjettä} lähtee pian.", sv: "{n} {n?brev|brev} skickas snart.", en: "{n} {n?letter|letters} will go out soon."}
rounds.invite.queued-later: {fi: "{n} {n?kirje|kirjettä} lähtee {day} klo {time}. Iltaisin ja viikonloppuisin posti odottaa.", sv: "{n} {n?brev|brev} skickas {day} kl. {time}. Posten väntar kvällstid och under veckoslut.", en: "{n} {n?letter|letters} will go out on {day} at {time}. Mail waits in the evenings and at weekends."}
rounds.invite.letter: {fi: "Tällaisena kutsu tulee perille", sv: "Så här kommer inbjudan fram", en: "The invitation as it arrives"}
rounds.invite.reminder-letter: {fi: "Tällaisena muistutus tulee perille", sv: "Så här kommer påminnelsen fram", en: "The reminder as it arrives"}
rounds.invite.preview: {fi: "Näytä kirje", sv: "Visa brevet", en: "Show the letter"}
rounds.invite.subject: {fi: "Otsikko", sv: "Ämne", en: "Subject"}
rounds.invite.send: {fi: "Lähetä kutsu: {n} {n?ihminen|ihmistä}", sv: "Skicka inbjudan till {n} {n?person|personer}", en: "Send the invitation to {n} {n?person|people}"}
rounds.invite.nobody: {fi: "Lisää ensin osoitteita.", sv: "Lägg först till adresser.", en: "Add addresses first."}
rounds.invite.all-invited: {fi: "Kaikki listalla olevat on kutsuttu.", sv: "Alla på listan har bjudits in.", en: "Everybody on the list has been invited."}
rounds.invite.test: {fi: "Lähetä koe itsellesi", sv: "Skicka ett prov till dig själv", en: "Send a trial to yourself"}
rounds.invite.test-taken: {fi: "Koe lähetettiin osoitteeseen {email}. Sen linkki ei toimi, koska se ei ole kenenkään oma.", sv: "Provet skickades till {email}. Länken i det fungerar inte, eftersom den inte är någons egen.", en: "The trial was sent to {email}. Its link does not work, because it is nobody's own."}
rounds.invite.test-failed: {fi: "Koetta ei saatu lähetettyä osoitteeseen {email}: {words}", sv: "Provet kunde inte skickas till {email}: {words}", en: "The trial could not be sent to {email}: {words}"}
rounds.invite.remind-why: {fi: "Muistutus menee jokaiselle kutsutulle, myös niille, jotka ovat jo vastanneet. Kukaan ei tiedä, ketkä he ovat, ja kirjeessä kiitetään heitä.", sv: "Påminnelsen går till alla inbjudna, också till dem som redan har svarat. Ingen vet vilka de är, och brevet tackar dem.", en: "The reminder goes to everyone who was invited, also to those who have answered. Nobody knows who they are, and the letter thanks them."}
rounds.invite.remind-do: {fi: "Lähetä muistutus", sv: "Skicka påminnelsen", en: "Send the reminder"}
rounds.invite.refused-reminder.nobody: {fi: "Ketään ei ole vielä kutsuttu sähköpostilla.", sv: "Ingen har ännu bjudits in per e-post.", en: "Nobody has been invited by e-mail yet."}
rounds.invite.refused-reminder.under-way: {fi: "Edelliset kirjeet ovat vielä lähdössä. Muistuta, kun ne on lähetetty.", sv: "De föregående breven är ännu på väg ut. Påminn när de har skickats.", en: "Earlier letters are still going out. Remind when they have been sent."}
rounds.invite.refused-reminder.too-soon: {fi: "Edellisestä kirjeestä on alle vuorokausi. Muistuta myöhemmin.", sv: "Det har gått mindre än ett dygn sedan förra brevet. Påminn senare.", en: "It is less than a day since the last letter. Remind later."}
rounds.invite.refused-reminder.enough: {fi: "Muistutuksia on lähetetty jo {n}. Useampi olisi liikaa.", sv: "{n} påminnelser har redan skickats. Fler vore för mycket.", en: "{n} reminders have been sent already. More would be too many."}
rounds.invite.waves: {fi: "Lähetetyt kirjeet", sv: "Skickade brev", en: "Letters sent"}
rounds.invite.wave: {fi: "Kirje", sv: "Brev", en: "Letter"}
rounds.invite.wave-invitation: {fi: "Kutsu", sv: "Inbjudan", en: "Invitation"}
rounds.invite.wave-reminder: {fi: "{n}. muistutus", sv: "Påminnelse {n}", en: "Reminder {n}"}
rounds.invite.wave-day: {fi: "Lähti", sv: "Skickades", en: "Sent on"}
rounds.invite.sent: {fi: "Perille annettu", sv: "Avlämnade", en: "Handed over"}
rounds.invite.waiting: {fi: "Odottaa", sv: "Väntar", en: "Waiting"}
rounds.invite.failed: {fi: "Ei mennyt", sv: "Gick inte fram", en: "Did not go"}
rounds.invite.sent-note: {fi: "Luvut kertovat, mitä postipalvelin otti vastaan. Ne eivät kerro, kuka on lukenut tai vastannut.", sv: "Siffrorna visar vad postservern tog emot. De säger inte vem som har läst eller svarat.", en: "The numbers tell what the mail server took. They do not tell who has read or answered."}
rounds.invite.refused: {fi: "Nämä osoitteet eivät toimi ({n})", sv: "De här adresserna fungerar inte ({n})", en: "These addresses do not work ({n})"}
rounds.invite.refused-what: {fi: "Palvelin sanoi, ettei osoitetta ole, tai kirje palautui. Tämä ei kerro mitään siitä, kuka on vastannut. Korjaa osoite, niin kutsu lähtee uudelleen.", sv: "Servern sade att adressen inte finns, eller så kom brevet tillbaka. Det säger inget om vem som har svarat. Rätta adressen, så skickas inbjudan på nytt.", en: "The server said that there is no such address, or the letter came back. That tells nothing of who has answered. Put it right, and the invitation goes out anew."}
rounds.invite.right: {fi: "Oikea osoite ({email})", sv: "Rätt adress ({email})", en: "The right address ({email})"}
rounds.invite.correct: {fi: "Korjaa", sv: "Rätta", en: "Correct"}
rounds.invite.corrected: {fi: "Osoite korjattiin, ja kutsu lähtee uudelleen.", sv: "Adressen rättades och inbjudan skickas på nytt.", en: "The address was put right, and the invitation goes out anew."}
rounds.invite.remove: {fi: "Poista kaikki osoitteet", sv: "Radera alla adresser", en: "Delete all addresses"}
rounds.invite.remove-what: {fi: "Osoitteet poistuvat heti, eikä muistutuksia voi enää lähettää. Lähetetyt linkit toimivat edelleen.", sv: "Adresserna raderas genast, och påminnelser kan inte längre skickas. Skickade länkar fungerar fortfarande.", en: "The addresses go at once, and no reminder can be sent any more. Links that were sent go on working."}
rounds.invite.paper: {fi: "Joukkokirje paperilla", sv: "Kopplad utskrift på papper", en: "Mail merge on paper"}
rounds.invite.paper-lead: {fi: "Valitse taulukko, jossa on nimet ja postiosoitteet. Saat sen takaisin niin, että jokaisella rivillä on oma linkki. Taulukkoa ei tallenneta mihinkään. Tulosta kirjeet yhdellä kertaa: kun lista muuttuu, linkit voivat vaihtua.", sv: "Välj en tabell med namn och postadresser. Du får den tillbaka med en egen länk på varje rad. Tabellen sparas ingenstans. Skriv ut breven på en gång: när listan ändras kan länkarna byta plats.", en: "Choose a table with names and postal addresses. You get it back with a link of its own on every row. The table is kept nowhere. Print the letters in one go: when the list changes, links may change places."}
rounds.invite.paper-file: {fi: "Taulukko (XLSX tai CSV)", sv: "Tabell (XLSX eller CSV)", en: "Table (XLSX or CSV)"}
rounds.invite.paper-do: {fi: "Lisää linkit taulukkoon", sv: "Lägg till länkarna i tabellen", en: "Add the links to the table"}
rounds.invite.paper-links: {fi: "Lataa pelkät linkit (XLSX)", sv: "Ladda ner enbart länkarna (XLSX)", en: "Download the links alone (XLSX)"}
rounds.invite.paper-care: {fi: "Pidä tiedosto tallessa vain niin kauan kuin tarvitset sitä: se, jolla on lista, voisi vastata toisen puolesta.", sv: "Spara filen bara så länge du behöver den: den som har listan kunde svara i någon annans ställe.", en: "Keep the file only as long as you need it: whoever has the list could answer in others' place."}
rounds.invite.mailed: {fi: "{n} {n?linkki menee|linkkiä menee} sähköpostilla, joten {n?se ei ole|ne eivät ole} tässä listassa.", sv: "{n} {n?länk skickas|länkar skickas} per e-post och finns därför inte i den här listan.", en: "{n} {n?link goes|links go} by e-mail and {n?is|are} not in this list."}
rounds.merge.group: {fi: "Ryhmä", sv: "Grupp", en: "Group"}
rounds.merge.link: {fi: "Linkki", sv: "Länk", en: "Link"}
rounds.merge.problem-group: {fi: "Rivi {row}: valitse ryhmä tai kirjoita se riville.", sv: "Rad {row}: välj grupp eller skriv den på raden.", en: "Row {row}: choose the group or write it in the row."}
rounds.merge.problem-room: {fi: "{group}: rivejä on {given}, mutta linkkejä on jaettavana {room}. Ryhmän henkilömäärä lukittiin, kun kysely avattiin.", sv: "{group}: raderna är {given}, men det finns {room} länkar att dela ut. Antalet personer låstes när enkäten öppnades.", en: "{group}: there are {given} rows, but {room} links to give out. The headcount was frozen when the survey opened."}
rounds.merge.problem-empty: {fi: "Taulukossa ei ole rivejä otsikkorivin alla.", sv: "Tabellen har inga rader under rubrikraden.", en: "The table has no rows below its headings."}
rounds.address.no-address: {fi: "Rivi {row}: osoite puuttuu.", sv: "Rad {row}: adressen saknas.", en: "Line {row}: the address is missing."}
rounds.address.bad: {fi: "Rivi {row}: ”{text}” ei ole sähköpostiosoite.", sv: "Rad {row}: ”{text}” är ingen e-postadress.", en: "Line {row}: “{text}” is no e-mail address."}
rounds.address.two: {fi: "Rivi {row}: rivillä on monta osoitetta. Jätä yksi.", sv: "Rad {row}: det finns flera adresser på raden. Lämna en.", en: "Line {row}: there are several addresses. Leave one."}
rounds.address.no-group: {fi: "Rivi {row}: ryhmä puuttuu. Kirjoita se riville tai valitse ryhmä alta.", sv: "Rad {row}: gruppen saknas. Skriv den på raden eller välj en grupp nedan.", en: "Line {row}: the group is missing. Write it in the row or choose one below."}
rounds.address.unknown: {fi: "Rivi {row}: ryhmää ”{text}” ei ole tässä kyselyssä.", sv: "Rad {row}: gruppen ”{text}” finns inte i den här enkäten.", en: "Line {row}: there is no group “{text}” in this survey."}
rounds.address.two-groups: {fi: "Rivi {row}: rivillä on monta ryhmää. Jätä yksi.", sv: "Rad {row}: det finns flera grupper på raden. Lämna en.", en: "Line {row}: there are several groups. Leave one."}
rounds.address.doubled: {fi: "Rivi {row}: sama osoite on rivillä {earlier} toisessa ryhmässä.", sv: "Rad {row}: samma adress finns på rad {earlier} i en annan grupp.", en: "Line {row}: the same address is on line {earlier} in another group."}
rounds.address.none: {fi: "Liitä ainakin yksi osoite tai valitse tiedosto.", sv: "Klistra in minst en adress eller välj en fil.", en: "Paste at least one address, or choose a file."}
rounds.address.room: {fi: "{group}: osoitteita on {given}, mutta tilaa on {room}. Ryhmän henkilömäärä lukittiin, kun kysely avattiin. Yhtään osoitetta ei lisätty.", sv: "{group}: adresserna är {given}, men det finns plats för {room}. Antalet personer låstes när enkäten öppnades. Inga adresser lades till.", en: "{group}: there are {given} addresses, but room for {room}. The headcount was frozen when the survey opened. No address was added."}
rounds.address.more: {fi: "… ja {n} muuta riviä.", sv: "… och {n} andra rader.", en: "… and {n} other lines."}
rounds.mail.answer: {fi: "Vastaa kyselyyn", sv: "Svara på enkäten", en: "Answer the survey"}
rounds.mail.why-you: {fi: "Saat tämän viestin, koska {name} on antanut osoitteesi tätä kyselyä varten. Osoitteesi poistetaan viimeistään 30 päivää tulosten jälkeen. Siitä ei näe, oletko vastannut.", sv: "Du får det här meddelandet eftersom {name} har gett din adress för den här enkäten. Adressen raderas senast 30 dagar efter resultaten. Av den syns inte om du har svarat.", en: "You get this message because {name} gave your address for this survey. The address is deleted 30 days after the results at the latest. It does not show whether you have answered."}
rounds.mail.end: {fi: "Poista osoitteeni tästä kyselystä", sv: "Radera min adress ur den här enkäten", en: "Delete my address from this survey"}
rounds.ending.title: {fi: "Poistetaanko osoitteesi?", sv: "Ska din adress raderas?", en: "Delete your address?"}
rounds.ending.lead: {fi: "Osoitteesi poistetaan heti, etkä saa enää viestejä kyselystä {survey}. Jos sinulla on oma linkki, se toimii edelleen.", sv: "Din adress raderas genast, och du får inga fler meddelanden om enkäten {survey}. Om du har en egen länk fungerar den fortfarande.", en: "Your address is deleted at once, and you get no more messages about the survey {survey}. If you have a link of your own, it goes on working."}
rounds.ending.do: {fi: "Poista osoitteeni", sv: "Radera min adress", en: "Delete my address"}
rounds.ending.done-title: {fi: "Osoitteesi on poistettu", sv: "Din adress har raderats", en: "Your address has been deleted"}
rounds.ending.done: {fi: "Tästä kyselystä ei tule sinulle enää viestejä.", sv: "Du får inga fler meddelanden om den här enkäten.", en: "You get no more messages about this survey."}

rounds.steps: {fi: "Kyselyn vaiheet", sv: "Enkätens steg", en: "The steps of the survey"}
rounds.step.plan: {fi: "Suunnittele", sv: "Planera", en: "Plan"}
rounds.step.messages: {fi: "Viestit", sv: "Meddelanden", en: "Messages"}
rounds.step.open: {fi: "Avaa", sv: "Öppna", en: "Open"}
rounds.step.invite: {fi: "Kutsu", sv: "Bjud in", en: "Invite"}
rounds.step.remind: {fi: "Muistuta", sv: "Påminn", en: "Remind"}
rounds.step.close: {fi: "Sulje", sv: "Stäng", en: "Close"}
rounds.step.results: {fi: "Tulokset", sv: "Resultat", en: "Results"}
rounds.step.said: {fi: "Kerro, mitä tehtiin", sv: "Berätta vad som gjordes", en: "Tell what was done"}
rounds.step-what.plan: {fi: "Keneltä kysytään, milloin ja mitä tuloksista näkyy.", sv: "Vilka tillfrågas, när, och vad resultaten visar.", en: "Who is asked, when, and what the results will show."}
rounds.step-what.messages: {fi: "Saatekirje, kutsu, muistutus, uutinen, juliste ja dia ovat valmiina.", sv: "Följebrev, inbjudan, påminnelse, nyhet, affisch och bild är klara.", en: "Cover letter, invitation, reminder, news, poster and slide are ready."}
rounds.step-what.open: {fi: "Avaaminen lukitsee suunnitelman ja tekee linkit.", sv: "När enkäten öppnas låses planen och länkarna skapas.", en: "Opening freezes the plan and makes the links."}
rounds.step-what.invite: {fi: "Sähköpostilla, paperilla, intranetissä tai julisteella.", sv: "Per e-post, på papper, på intranätet eller med affisch.", en: "By e-mail, on paper, on the intranet or by poster."}
rounds.step-what.remind: {fi: "Kaikille kutsutuille, noin viikko ennen viimeistä päivää.", sv: "Till alla inbjudna, ungefär en vecka före sista dagen.", en: "To everyone who was invited, about a week before the last day."}
rounds.step-what.close: {fi: "Kysely sulkeutuu itse {day} päättyessä.", sv: "Enkäten stängs av sig själv när {day} är slut.", en: "The survey closes by itself at the end of {day}."}
rounds.step-what.closed: {fi: "Kysely on suljettu.", sv: "Enkäten är stängd.", en: "The survey has closed."}
rounds.step-what.results: {fi: "Lasketaan kerran ja käydään yhdessä läpi.", sv: "Räknas en gång och gås igenom tillsammans.", en: "Counted once and walked through together."}
rounds.step-what.said: {fi: "Kiitos ja sivu, joka näyttää, mitä vastauksista seurasi.", sv: "Tack, och en sida som visar vad svaren ledde till.", en: "Thanks, and a page that shows what came of the answers."}
rounds.step-do.plan: {fi: "Muokkaa suunnitelmaa", sv: "Ändra planen", en: "Change the plan"}
rounds.step-do.messages: {fi: "Katso viestit", sv: "Se meddelandena", en: "See the messages"}
rounds.step-do.invite: {fi: "Kutsut sähköpostilla", sv: "Inbjudningar per e-post", en: "Invitations by e-mail"}
rounds.step-do.remind: {fi: "Lähetä muistutus", sv: "Skicka påminnelsen", en: "Send the reminder"}
rounds.step-do.thanks: {fi: "Kiitosviesti", sv: "Tackmeddelande", en: "Message of thanks"}
rounds.step-do.said: {fi: "Te sanoitte – me teimme", sv: "Ni sade – vi gjorde", en: "You said – we did"}
rounds.step-state.done: {fi: "tehty", sv: "gjort", en: "done"}
rounds.step-state.now: {fi: "nyt", sv: "nu", en: "now"}
rounds.step-state.later: {fi: "myöhemmin", sv: "senare", en: "later"}

rounds.paper.title: {fi: "Vastaukset paperilla", sv: "Svar på papper", en: "Answers on paper"}
rounds.paper.lead: {fi: "Tulosta lomake ryhmälle, ja syötä palautetut lomakkeet numeronäppäimillä. Lomakkeessa ei ole mitään tunnistetta.", sv: "Skriv ut formuläret för gruppen och mata in de returnerade formulären med sifferknapparna. Formuläret har inget kännetecken.", en: "Print the form for a group, and key the returned ones with the number keys. The form carries no mark of anyone."}
rounds.paper.begin: {fi: "Ota vastauksia myös paperilla", sv: "Ta emot svar också på papper", en: "Take answers on paper too"}
rounds.paper.begin-what: {fi: "Kun otat vastauksia paperilla, tuloksia ei lasketa itsestään sulkemispäivänä: sinä kerrot, milloin lomakkeet on syötetty. Lomakkeita voi syöttää vielä {n} päivää sulkemisen jälkeen. Ryhmä, josta on syötetty lomakkeita, näytetään omana ryhmänään vasta {few} vastauksesta, koska sama ihminen voi vastata kahdesti.", sv: "När du tar emot svar på papper räknas resultaten inte av sig själva på sista dagen: du säger till när formulären är inmatade. Formulär kan matas in ännu {n} dagar efter att enkäten stängts. En grupp med inmatade formulär visas för sig först från {few} svar, eftersom samma person kan svara två gånger.", en: "When you take answers on paper, the results are not counted by themselves on the closing day: you say when the forms are keyed. Forms can be keyed for {n} days after closing. A group with keyed forms is shown by itself only from {few} answers up, because one person can answer twice."}
rounds.paper.sheets: {fi: "Syötettyjä lomakkeita {n}", sv: "{n} inmatade formulär", en: "{n} forms keyed"}
rounds.paper.sheets-what: {fi: "Koko kyselyssä yhteensä. Yksittäistä lomaketta ei merkitä, eikä sitä voi hakea, korjata tai poistaa.", sv: "I hela enkäten sammanlagt. Inget enskilt formulär märks, och det kan inte hämtas, rättas eller raderas.", en: "In the whole survey. No single form is marked, and none can be looked up, changed or removed."}
rounds.paper.imported: {fi: "Lisäksi tiedostoista on tuotu {n} {n?vastaus|vastausta}.", sv: "Dessutom har {n} svar hämtats in från filer.", en: "{n} more {n?answer was|answers were} brought in from files."}
rounds.paper.until: {fi: "Lomakkeita voi syöttää {day} asti.", sv: "Formulär kan matas in till och med {day}.", en: "Forms can be keyed until {day}."}
rounds.paper.over: {fi: "Lomakkeita ei voi enää syöttää.", sv: "Formulär kan inte längre matas in.", en: "Forms can no longer be keyed."}
rounds.paper.caption: {fi: "Lomakkeet ryhmittäin", sv: "Formulär per grupp", en: "Forms by group"}
rounds.paper.print: {fi: "Tulosta", sv: "Skriv ut", en: "Print"}
rounds.paper.key: {fi: "Syötä", sv: "Mata in", en: "Key in"}
rounds.paper.form-title: {fi: "Paperilomake", sv: "Pappersformulär", en: "Paper form"}
rounds.paper.form-how: {fi: "Rastita jokaisen väittämän kohdalla yksi ruutu.", sv: "Kryssa i en ruta för varje påstående.", en: "Tick one box for each statement."}
rounds.paper.form-how-others: {fi: "Kysymysten kohdalla lukee, miten niihin vastataan.", sv: "Vid frågorna står det hur de besvaras.", en: "Each question says how to answer it."}
rounds.paper.form-skip: {fi: "Voit jättää kohtia väliin.", sv: "Du får hoppa över punkter.", en: "You may skip any of them."}
rounds.paper.form-which: {fi: "Mitä asiaa vastauksesi koskee? Rastita yksi.", sv: "Vad gäller ditt svar? Kryssa i en ruta.", en: "What is your answer about? Tick one."}
rounds.paper.hint.single: {fi: "Rastita yksi.", sv: "Kryssa i en ruta.", en: "Tick one."}
rounds.paper.hint.text: {fi: "Älä kirjoita nimiä äläkä mitään, mistä sinut tunnistaa.", sv: "Skriv inga namn och inget som du kan kännas igen på.", en: "Write no names and nothing that you could be recognised by."}
rounds.paper.hint.ranking: {fi: "Kirjoita sijan numero viivalle.", sv: "Skriv platsens nummer på linjen.", en: "Write the number of the place on the line."}
rounds.paper.form-back: {fi: "Palauta lomake suljetussa kuoressa sinne, mistä sait sen, viimeistään {closes}. Älä kirjoita nimeäsi.", sv: "Lämna in formuläret i ett slutet kuvert där du fick det, senast {closes}. Skriv inte ditt namn.", en: "Return the form in a closed envelope to where you got it, by {closes}. Do not write your name."}
rounds.paper.form-promise: {fi: "Vastaat nimettömästi. Lomakkeessa ei ole tunnistetta. Vastaukset syötetään ohjelmaan ja lasketaan yhteen muiden kanssa, ja jokainen luku kertoo vähintään {k} ihmisestä.", sv: "Du svarar anonymt. Formuläret har inget kännetecken. Svaren matas in i programmet och räknas ihop med andras, och varje siffra gäller minst {k} personer.", en: "You answer anonymously. The form carries no mark. Answers are keyed into the program and counted together with others, and every figure is about {k} people or more."}
rounds.paper.form-statement: {fi: "Väittämä", sv: "Påstående", en: "Statement"}
rounds.paper.form-own-words: {fi: "Omin sanoin, jos haluat", sv: "Med egna ord om du vill", en: "In your own words, if you like"}
rounds.paper.keying-title: {fi: "Syötä lomake: {group}", sv: "Mata in formulär: {group}", en: "Key in a form: {group}"}
rounds.paper.keys: {fi: "1–5 on vastaus, 0 on ”en osaa sanoa”, väliviiva on ”ei vastausta”. Enter tallentaa ja tyhjentää.", sv: "1–5 är svaret, 0 är ”kan inte säga”, bindestreck är ”inget svar”. Enter sparar och tömmer.", en: "1–5 is the answer, 0 is “don't know”, a hyphen is “no answer”. Enter saves and clears."}
rounds.paper.line: {fi: "Vastaukset järjestyksessä ({n} merkkiä)", sv: "Svaren i ordning ({n} tecken)", en: "The answers in order ({n} characters)"}
rounds.paper.line-mixed: {fi: "Vastaukset järjestyksessä ({n} kohtaa)", sv: "Svaren i ordning ({n} punkter)", en: "The answers in order ({n} items)"}
rounds.paper.keys-mixed: {fi: "Muut kohdat näppäillään vaihtoehtojen numeroilla, ja kohdan päättää väli tai kauttaviiva: 2 yksi vaihtoehto, 135 kaikki rastitetut, 2130 neljän vaihtoehdon sijat järjestyksessä (0 ilman sijaa), 12 luku, jolle ”en osaa sanoa” on ?. Jos vaihtoehtoja on yli yhdeksän, pane numeroiden väliin pilkku: 1,10.", sv: "Andra punkter matas in med alternativens nummer, och punkten avslutas med mellanslag eller snedstreck: 2 ett alternativ, 135 alla ikryssade, 2130 fyra alternativs platser i ordning (0 utan plats), 12 ett tal, där ”kan inte säga” är ?. Om alternativen är fler än nio, sätt komma mellan numren: 1,10.", en: "Other items are keyed by the numbers of their options, and a space or slash ends each: 2 one option, 135 all that are ticked, 2130 the places of four options in their order (0 without one), 12 a number, with ? for “don't know”. With more than nine options put commas between: 1,10."}
rounds.paper.run.single: {fi: "yksi", sv: "en", en: "one"}
rounds.paper.run.multiple: {fi: "rastitetut", sv: "ikryssade", en: "ticked"}
rounds.paper.run.ranking: {fi: "kunkin vaihtoehdon sija, vaihtoehdon 1 ensin", sv: "varje alternativs plats, alternativ 1 först", en: "each option's place, option 1 first"}
rounds.paper.run.number: {fi: "luku", sv: "tal", en: "number"}
rounds.paper.save: {fi: "Tallenna lomake", sv: "Spara formuläret", en: "Save the form"}
rounds.paper.saved: {fi: "Lomake tallennettiin.", sv: "Formuläret sparades.", en: "The form was saved."}
rounds.paper.texts: {fi: "Omin sanoin kirjoitetut vastaukset", sv: "Svar med egna ord", en: "Answers in own words"}
rounds.paper.texts-which: {fi: "Kirjoita teksti sen teeman kohdalle, joka lomakkeessa on rastitettu. Jos rastia ei ole, valitse teema, josta teksti kertoo.", sv: "Skriv texten vid det tema som är ikryssat på formuläret. Om inget är ikryssat, välj det tema som texten handlar om.", en: "Type the text beside the theme that is ticked on the form. If none is, choose the theme that the text is about."}
rounds.paper.run.unknown: {fi: " (? = en osaa sanoa)", sv: " (? = kan inte säga)", en: " (? = don't know)"}
rounds.paper.problem-count: {fi: "Merkkejä on {given}, väittämiä {n}. Tarkista, jäikö jokin väliin: ohitettu kohta on väliviiva.", sv: "Det finns {given} tecken men {n} påståenden. Kontrollera om något saknas: en överhoppad punkt är ett bindestreck.", en: "There are {given} characters and {n} statements. Check whether something is missing: a skipped one is a hyphen."}
rounds.paper.problem-count-mixed: {fi: "Kohtia on näppäilty {given}, lomakkeessa niitä on {n}. Tarkista, jäikö jokin väliin: ohitettu kohta on väliviiva.", sv: "Du har matat in {given} punkter, formuläret har {n}. Kontrollera om något saknas: en överhoppad punkt är ett bindestreck.", en: "You keyed {given} items, the form has {n}. Check whether something is missing: a skipped one is a hyphen."}
rounds.paper.problem-sign: {fi: "Kohta {n}: ”{sign}” ei ole vastaus.", sv: "Punkt {n}: ”{sign}” är inget svar.", en: "Item {n}: “{sign}” is no answer."}
rounds.paper.problem-places: {fi: "Kohta {n}: ”{sign}” ei käy. Näppäile {places} sijaa, yksi jokaiselle vaihtoehdolle järjestyksessä; 0, jos sijaa ei ole.", sv: "Punkt {n}: ”{sign}” går inte. Mata in {places} platser, en för varje alternativ i ordning; 0 om platsen saknas.", en: "Item {n}: “{sign}” does not fit. Key {places} places, one for each option in order; 0 where there is none."}
rounds.paper.problem-empty: {fi: "Lomakkeessa ei ole yhtään vastausta. Tyhjää lomaketta ei tallenneta.", sv: "Formuläret har inga svar. Ett tomt formulär sparas inte.", en: "The form has no answer. An empty form is not saved."}
rounds.paper.problem-texts: {fi: "Omin sanoin kirjoitetut vastaukset ovat liian pitkiä.", sv: "Svaren med egna ord är för långa.", en: "The answers in own words are too long."}
rounds.paper.again: {fi: "Tämä lomake on jo tallennettu.", sv: "Det här formuläret har redan sparats.", en: "This form has been saved already."}
rounds.paper.plan: {fi: "Paperilta ja muista ohjelmista tuli {n} {n?vastaus|vastausta}.", sv: "{n} svar kom från papper och andra program.", en: "{n} {n?answer|answers} came from paper and other tools."}
rounds.paper.held: {fi: "Kun lomakkeet on syötetty, laske tulokset. Lomakkeita voi syöttää {day} asti.", sv: "Räkna resultaten när formulären är inmatade. Formulär kan matas in till och med {day}.", en: "Count the results when the forms are keyed. Forms can be keyed until {day}."}
rounds.close.hold: {fi: "Sulje, lomakkeita syötetään vielä", sv: "Stäng, formulär matas in ännu", en: "Close, forms are still to be keyed"}
rounds.twice: {fi: "Kysely ”{round}” on auki {closes} asti samoille ihmisille: {groups}. Kaksi kyselyä yhtä aikaa väsyttää ja sekoittaa. Jos haluat silti avata tämän, paina Avaa kysely uudelleen.", sv: "Enkäten ”{round}” är öppen till och med {closes} för samma personer: {groups}. Två enkäter på en gång tröttar och förvirrar. Om du ändå vill öppna den här, tryck på Öppna enkäten igen.", en: "The survey “{round}” is open until {closes} for the same people: {groups}. Two surveys at once tire and confuse. If you still want to open this one, press Open the survey again."}
rounds.twice.quick: {fi: "Kysely ”{round}” on auki johdolle {closes} asti. Sano kokouksessa, että pikatesti on eri kysely.", sv: "Enkäten ”{round}” är öppen för ledningen till och med {closes}. Säg på mötet att snabbtestet är en annan enkät.", en: "The survey “{round}” is open for management until {closes}. Say in the meeting that the quick test is another one."}
rounds.again: {fi: "Kysy uudelleen", sv: "Fråga på nytt", en: "Ask again"}
rounds.again.lead: {fi: "Pohjana on kysely ”{round}”: samat ryhmät, asetukset ja viestit. Tarkista henkilömäärät ja päivät.", sv: "Som grund finns enkäten ”{round}”: samma grupper, inställningar och meddelanden. Kontrollera antalen och dagarna.", en: "It begins with the survey “{round}”: the same groups, settings and messages. Check the headcounts and the days."}
rounds.tablet.link: {fi: "Avaa tabletilla", sv: "Öppna på en surfplatta", en: "Open on a tablet"}
rounds.tablet.what: {fi: "Taukotilan tabletti palaa itse alkuun jokaisen vastaajan jälkeen, eikä edellisestä jää näkyviin mitään.", sv: "Surfplattan i kafferummet går själv tillbaka till början efter varje svar, och inget av det förra syns.", en: "The tablet in the coffee room goes back to the start by itself after each answer, and nothing of the former one stays to be seen."}
rounds.tablet.lead: {fi: "Noin {minutes}. {anonymous}", sv: "Ungefär {minutes}. {anonymous}", en: "About {minutes}. {anonymous}"}
rounds.tablet.start: {fi: "Aloita vastaaminen", sv: "Börja svara", en: "Begin"}
rounds.tablet.once: {fi: "Vastaa vain kerran. Jos jätät vastaamisen kesken, painikkeesta ”Aloita alusta” mitään ei jää näkyviin.", sv: "Svara bara en gång. Om du avbryter, tryck på ”Börja om” så syns inget av det du fyllt i.", en: "Answer only once. If you stop half-way, press “Start over” and nothing stays to be seen."}
rounds.tablet.over: {fi: "Aloita alusta", sv: "Börja om", en: "Start over"}
rounds.tablet.thanks: {fi: "Kiitos, vastauksesi on tallessa", sv: "Tack, ditt svar är i säkert förvar", en: "Thank you, your answer is safe"}
rounds.tablet.thanks-lead: {fi: "Sivu palaa hetken kuluttua alkuun seuraavaa vastaajaa varten.", sv: "Sidan går om en stund tillbaka till början för nästa person.", en: "The page goes back to the start in a moment, for the next person."}
rounds.tablet.next: {fi: "Seuraava vastaaja", sv: "Nästa person", en: "Next person"}
# Answers that another tool collected.
rounds.import.title: {fi: "Vastaukset toisesta ohjelmasta", sv: "Svar från ett annat program", en: "Answers from another tool"}
rounds.import.lead: {fi: "Keräätkö vastauksia myös Webropolilla, Microsoft Formsilla tai LimeSurveyllä? Tuo ne tänne Excel- tai CSV-tiedostona, niin ne lasketaan yhteen muiden kanssa.", sv: "Samlar du in svar också med Webropol, Microsoft Forms eller LimeSurvey? Hämta in dem som Excel- eller CSV-fil, så räknas de ihop med de andra.", en: "Do you also collect answers with Webropol, Microsoft Forms or LimeSurvey? Bring them here as an Excel or CSV file, and they are counted together with the others."}
rounds.import.over: {fi: "Tähän kyselyyn ei voi enää tuoda vastauksia.", sv: "Det går inte längre att hämta in svar i den här enkäten.", en: "Answers can no longer be brought into this survey."}
rounds.import.known: {fi: "Tiedoston vastaukset tuntee jokainen, jolla se on, joten ne eivät suojaa muita. Ryhmässä, johon tuot vastauksia, linkillä annetut lasketaan mukaan vasta, kun niitä on vähintään {n}. Jaa siis ryhmälle vain yksi tapa vastata.", sv: "Svaren i filen är kända för alla som har den, så de skyddar inte andra. I en grupp dit du hämtar svar räknas svaren via länk med först när de är minst {n}. Ge alltså en grupp bara ett sätt att svara.", en: "Whoever has the file knows its answers, so they do not protect others. In a group that you bring answers into, those by link count only when there are {n} or more. So give a group one way to answer only."}
rounds.import.one-sheet: {fi: "Tiedostossa on {n} välilehteä. Tästä luettiin vain {name}. Jos vastauksia on muillakin, tuo ne erikseen: tallenna välilehti omaksi tiedostokseen.", sv: "Filen har {n} blad. Här lästes bara {name}. Om det finns svar också på andra, hämta in dem skilt: spara bladet som en egen fil.", en: "The file has {n} sheets. Only {name} was read here. If others hold answers too, bring them in one by one: save the sheet as a file of its own."}
rounds.import.hint: {fi: "Excel (.xlsx) tai CSV, enintään {limit} Mt. Ensin näet, mitä tiedostosta otetaan. Mitään ei tallenneta ennen kuin hyväksyt sen.", sv: "Excel (.xlsx) eller CSV, högst {limit} MB. Först ser du vad som tas ur filen. Inget sparas innan du godkänner det.", en: "Excel (.xlsx) or CSV, at most {limit} MB. You first see what is taken from the file. Nothing is stored until you accept it."}
rounds.import.show: {fi: "Näytä, mitä tiedostossa on", sv: "Visa vad filen innehåller", en: "Show what the file holds"}
rounds.import.rules: {fi: "Näin vastauksille käy", sv: "Så här hanteras svaren", en: "What happens to the answers"}
rounds.import.rule.left-out: {fi: "Nimet, osoitteet, ajat ja tunnisteet jätetään pois. Vain vastaukset ja ryhmä otetaan, ja ne sinetöidään kuten muutkin vastaukset.", sv: "Namn, adresser, tider och id-nummer lämnas bort. Bara svaren och gruppen tas med, och de förseglas som alla andra svar.", en: "Names, addresses, times and ids are left out. Only the answers and the group are taken, and they are sealed like all other answers."}
rounds.import.rule.all: {fi: "Tiedosto otetaan kokonaan tai ei ollenkaan. Jos jokin ei käy, näet rivin ja syyn.", sv: "Filen tas emot i sin helhet eller inte alls. Om något inte går ser du raden och orsaken.", en: "The file is taken whole or not at all. If something cannot be taken, you see the row and the reason."}
rounds.import.rule.twice: {fi: "Sama ihminen voi vastata täällä ja toisessa ohjelmassa. Siksi ryhmä, johon tuodaan vastauksia, näytetään omana ryhmänään vasta {few} vastauksesta.", sv: "Samma person kan svara både här och i det andra programmet. Därför visas en grupp med inhämtade svar för sig först från {few} svar.", en: "The same person can answer both here and in the other tool. So a group that gets answers from a file is shown by itself only from {few} answers up."}
rounds.import.rule.once: {fi: "Samaa tiedostoa ei voi tuoda kahdesti. Jos tuot myöhemmin uudemman viennin samasta kyselystä, valitse mukaan aiempi tiedosto: sen rivit jätetään pois. Tuotuja vastauksia ei voi hakea, korjata tai poistaa.", sv: "Samma fil kan inte hämtas in två gånger. Om du senare hämtar in en nyare export av samma enkät, välj också den tidigare filen: dess rader lämnas bort. Inhämtade svar kan inte sökas fram, rättas eller raderas.", en: "The same file cannot be brought in twice. If you later bring in a newer export of the same survey, choose the earlier file too: its rows are left out. Answers that were brought in cannot be looked up, changed or removed."}
rounds.import.rule.until: {fi: "Vastauksia voi tuoda vielä {n} päivää kyselyn sulkemisen jälkeen, kunnes tulokset on laskettu. Tuonnin jälkeen tuloksia ei lasketa itsestään: sinä kerrot, milloin kaikki on tuotu.", sv: "Svar kan hämtas in ännu {n} dagar efter att enkäten stängts, tills resultaten har räknats. Efter en inhämtning räknas resultaten inte av sig själva: du säger till när allt är inhämtat.", en: "Answers can be brought in for {n} days after the survey has closed, until the results are counted. After that the results are not counted by themselves: you say when everything is in."}
rounds.import.questionnaire: {fi: "Kysely toiseen ohjelmaan", sv: "Enkäten till ett annat program", en: "The survey for another tool"}
rounds.import.questionnaire.what: {fi: "Tiedosto kysyy samat kohdat ja ensimmäisenä vastaajan ryhmän, juuri näillä ryhmillä ja toimialoilla. Silloin vastaukset löytävät ryhmänsä, kun tuot ne.", sv: "Filen ställer samma frågor och först frågan om den svarandes grupp, med just de här grupperna och sektorerna. Då hittar svaren sin grupp när du hämtar in dem.", en: "The file asks the same items, and first for the respondent’s group, with these very groups and sectors. Answers then find their group when you bring them in."}
rounds.import.wait.title: {fi: "Tuotko vastaukset vasta sulkemisen jälkeen?", sv: "Hämtar du in svaren först efter att enkäten stängts?", en: "Will the answers come only after closing?"}
rounds.import.wait.what: {fi: "Pyydä tuloksia odottamaan, niin niitä ei lasketa itsestään sulkemispäivänä.", sv: "Be resultaten vänta, så räknas de inte av sig själva på sista dagen.", en: "Ask the results to wait, and they are not counted by themselves on the closing day."}
rounds.import.wait: {fi: "Tulokset odottavat tuontia", sv: "Resultaten väntar på svaren", en: "Let the results wait"}
rounds.import.tools: {fi: "Mikä tiedosto mistäkin ohjelmasta", sv: "Vilken fil från vilket program", en: "Which file from which tool"}
rounds.import.tool.webropol: {fi: "Vie raakadata Excel-tiedostoksi. Vastaukset voivat olla teksteinä tai numeroina. Kysy myös vastaajan ryhmää.", sv: "Exportera rådata till en Excelfil. Svaren kan vara texter eller siffror. Fråga också efter den svarandes grupp.", en: "Export the raw data as an Excel file. Answers may be texts or numbers. Ask for the respondent's group too."}
rounds.import.tool.forms: {fi: "Avaa Vastaukset ja valitse Avaa Excelissä. Monivalinnan ja järjestyksen solut saavat olla sellaisinaan.", sv: "Öppna Svar och välj Öppna i Excel. Celler med flera val eller rangordning får vara som de är.", en: "Open Responses and choose Open in Excel. Cells with several choices or a ranking may stay as they are."}
rounds.import.tool.limesurvey: {fi: "Vie vastaukset CSV- tai Excel-tiedostoksi. Sekä kysymysten koodit että tekstit käyvät, samoin vastausten.", sv: "Exportera svaren till CSV eller Excel. Både frågornas koder och texter duger, och likaså svarens.", en: "Export the responses as CSV or Excel. Question codes and texts both work, and so do those of answers."}
rounds.import.template: {fi: "Lataa tyhjä taulukko (Excel)", sv: "Ladda ner en tom tabell (Excel)", en: "Download an empty table (Excel)"}
rounds.import.template.what: {fi: "Voit myös kirjoittaa vastaukset omaan taulukkoon, yksi vastaaja riviä kohti. Toinen välilehti kertoo, mitä sarakkeisiin voi kirjoittaa.", sv: "Du kan också skriva in svaren i en egen tabell, en svarande per rad. Det andra bladet berättar vad som kan skrivas i kolumnerna.", en: "You can also type answers into a table of your own, one respondent a row. The second sheet says what the columns take."}
rounds.import.template.sheet: {fi: "Vastaukset", sv: "Svar", en: "Answers"}
rounds.import.template.guide: {fi: "Ohje", sv: "Anvisning", en: "Guide"}
rounds.import.values: {fi: "Mitä voi kirjoittaa", sv: "Vad som kan skrivas", en: "What may be written"}
rounds.import.own-words: {fi: "omin sanoin", sv: "med egna ord", en: "in own words"}
rounds.import.taken: {fi: "{n} {n?vastaus|vastausta} tuotiin ja sinetöitiin.", sv: "{n} svar hämtades in och förseglades.", en: "{n} {n?answer was|answers were} brought in and sealed."}
rounds.import.no-rows: {fi: "Tiedostossa on vain otsikot, ei vastauksia.", sv: "Filen har bara rubriker, inga svar.", en: "The file holds headings only, no answers."}
rounds.import.too-much: {fi: "Tiedosto on liian suuri kerralla tuotavaksi. Jaa rivit kahteen tiedostoon tai poista sarakkeita, joita ei kysytä.", sv: "Filen är för stor för att hämtas in på en gång. Dela raderna på två filer eller ta bort kolumner som inte frågas.", en: "The file is too large to be brought in at once. Split its rows into two files, or remove columns that are not asked."}
rounds.import.again: {fi: "Tämä tiedosto on jo tuotu. Mitään ei tallennettu toista kertaa.", sv: "Den här filen har redan hämtats in. Inget sparades en andra gång.", en: "This file has been brought in already. Nothing was stored a second time."}
rounds.import.earlier: {fi: "Aiemmin tuotu tiedosto, jos tämä on uudempi vienti samasta kyselystä", sv: "Filen som hämtades in tidigare, om den här är en nyare export av samma enkät", en: "The file brought in before, if this is a newer export of the same survey"}
rounds.import.earlier-hint: {fi: "Valitse se tiedosto, joka tuotiin viimeksi. Rivit, jotka ovat jo siinä, jätetään pois. Sitä ei tallenneta.", sv: "Välj filen som hämtades in senast. Rader som redan finns i den lämnas bort. Den sparas inte.", en: "Choose the file that was brought in last. Rows that it holds already are left out. It is not kept."}
rounds.import.earlier.unknown: {fi: "Tätä tiedostoa ei ole tuotu tähän kyselyyn. Valitse viimeksi tuotu tiedosto sellaisena kuin se tuotiin.", sv: "Den här filen har inte hämtats in i enkäten. Välj filen som hämtades in senast, precis som den var.", en: "This file was not brought into the survey. Choose the one that was brought in last, just as it was."}
rounds.import.earlier.none: {fi: "Tiedostoissa ei ole yhtään samaa riviä. Jos vastaukset ovat eri kyselystä, jätä aiempi tiedosto pois.", sv: "Filerna har inte en enda gemensam rad. Om svaren kommer från en annan enkät, lämna bort den tidigare filen.", en: "The files have no row in common. If the answers are from another survey, leave the earlier file out."}
rounds.import.earlier.all: {fi: "Kaikki rivit ovat jo aiemmin tuodussa tiedostossa. Tuotavaa ei ole.", sv: "Alla rader finns redan i filen som hämtades in tidigare. Det finns inget att hämta in.", en: "All rows stand in the earlier file already. There is nothing to bring in."}
rounds.import.before: {fi: "Tähän kyselyyn on jo tuotu", sv: "Det här har redan hämtats in", en: "Brought into this survey already"}
rounds.import.before.file: {fi: "{day}: {n} {n?vastaus|vastausta}", sv: "{day}: {n} svar", en: "{day}: {n} {n?answer|answers}"}
rounds.import.preview: {fi: "Tarkista ennen tuontia", sv: "Kontrollera före inhämtningen", en: "Check before bringing in"}
rounds.import.nothing-kept: {fi: "mitään ei ole vielä tallennettu", sv: "inget har sparats ännu", en: "nothing is stored yet"}
rounds.import.count: {fi: "{n} {n?vastaus|vastausta} tuodaan", sv: "{n} svar hämtas in", en: "{n} {n?answer|answers} to bring in"}
rounds.import.repeated: {fi: "{n} {n?rivi|riviä} on jo aiemmin tuodussa tiedostossa: {n?se|ne} jätetään pois.", sv: "{n} {n?rad|rader} finns redan i filen som hämtades in tidigare. De lämnas bort.", en: "{n} {n?row stands|rows stand} in the earlier file already and {n?is|are} left out."}
rounds.import.beyond: {fi: "{name}: tiedostosta tulisi {n} vastausta, mutta ryhmässä on {people} ihmistä.", sv: "{name}: filen skulle ge {n} svar, men i gruppen finns {people} personer.", en: "{name}: the file would bring {n} answers, but the group has {people} people."}
rounds.import.beyond.before: {fi: "{name}: tiedostoista tulisi yhteensä {n} vastausta (niistä {before} tuotiin jo aiemmin), mutta ryhmässä on {people} ihmistä.", sv: "{name}: filerna skulle ge sammanlagt {n} svar ({before} av dem hämtades in tidigare), men i gruppen finns {people} personer.", en: "{name}: files would bring {n} answers in all ({before} of them came before), but the group has {people} people."}
rounds.import.beyond.what: {fi: "Tarkista, että ryhmä on oikea ja ettei samoja vastauksia tuoda kahdesti. Jos vastauksia on enemmän kuin ihmisiä, ryhmää ei näytetä tuloksissa erikseen, ja muutkin ryhmät voivat yhdistyä. Tuontia ei voi perua.", sv: "Kontrollera att gruppen är rätt och att samma svar inte hämtas in två gånger. Om det finns fler svar än personer visas gruppen inte för sig i resultaten, och också andra grupper kan slås ihop. Inhämtningen kan inte ångras.", en: "Check that the group is the right one and that the same answers are not brought in twice. With more answers than people the group is not shown by itself in the results, and other groups may be joined too. This cannot be undone."}
rounds.import.beyond.yes: {fi: "Tuo silti: tiedän, ettei ryhmää näytetä erikseen", sv: "Hämta in ändå: jag vet att gruppen inte visas för sig", en: "Bring them in anyway: I know that the group is not shown by itself"}
rounds.import.filled: {fi: "Näistä ryhmistä on jo tuotu vastauksia tiedostosta: {names}.", sv: "Från de här grupperna har svar redan hämtats in från en fil: {names}.", en: "Answers of these groups were brought in from a file before: {names}."}
rounds.import.filled.what: {fi: "Jos tämä on uudempi vienti samasta kyselystä, samat vastaukset laskettaisiin kahdesti. Tuontia ei voi perua.", sv: "Om det här är en nyare export av samma enkät skulle samma svar räknas två gånger. Inhämtningen kan inte ångras.", en: "If this is a newer export of the same survey, the same answers would count twice. This cannot be undone."}
rounds.import.filled.earlier: {fi: "Valitse mukaan aiempi tiedosto, niin sen rivit jätetään pois.", sv: "Välj också den tidigare filen, så lämnas dess rader bort.", en: "Choose the earlier file too, and its rows are left out."}
rounds.import.filled.yes: {fi: "Tiedostossa ei ole aiemmin tuotuja vastauksia", sv: "Filen innehåller inga svar som redan hämtats in", en: "The file holds no answer that was brought in before"}
rounds.import.changed: {fi: "Aiemmassa tiedostossa on {n} {n?rivi, jota|riviä, joita} tässä ei ole samanlaisena: sama ihminen voi tulla lasketuksi kahdesti.", sv: "I den tidigare filen finns {n} {n?rad|rader} som inte står likadan{n?|a} i den här: samma person kan räknas två gånger.", en: "The earlier file has {n} {n?row that does|rows that do} not stand alike in this one: the same person may count twice."}
rounds.import.changed.what: {fi: "Näin käy, jos joku on muuttanut vastaustaan tai viennin asetuksia on vaihdettu. Tarkista rivit tiedostoista. Tuontia ei voi perua.", sv: "Det händer om någon har ändrat sitt svar eller om exporten har gjorts med andra inställningar. Kontrollera raderna i filerna. Inhämtningen kan inte ångras.", en: "That happens when somebody changed an answer, or the export was made with other settings. Check the rows in the files. This cannot be undone."}
rounds.import.changed.yes: {fi: "Tuo silti: rivit eivät ole samojen ihmisten, tai hyväksyn, että ne lasketaan kahdesti", sv: "Hämta in ändå: raderna är inte samma personers, eller så godkänner jag att de räknas två gånger", en: "Bring them in anyway: the rows are not the same people's, or I accept that they count twice"}
rounds.import.formulas: {fi: "Ota avointen vastausten kaavat tekstinä, niin kuin ne on kirjoitettu ({n} {n?solu|solua})", sv: "Ta formlerna i öppna svar som text, så som de är skrivna ({n} {n?cell|celler})", en: "Take formulas in open answers as text, as they are written ({n} {n?cell|cells})"}
rounds.import.formulas.what: {fi: "Vastaus, joka alkaa =-merkillä, muuttuu joissakin ohjelmissa kaavaksi, jolla ei ole arvoa. Rastita ja paina Tarkista uudelleen. Jos soluissa on oikeita kaavoja, jätä rastittamatta ja kirjoita niihin arvot.", sv: "Ett svar som börjar med = blir i vissa program en formel utan värde. Kryssa i och tryck på Kontrollera på nytt. Är det riktiga formler i cellerna, kryssa inte i utan skriv in värden i dem.", en: "An answer that begins with = becomes a formula without a value in some programs. Tick this and press Check again. If the cells hold real formulas, leave it unticked and type values into them."}
rounds.import.confirm: {fi: "Mitään ei tallennettu. Jos haluat tuoda vastaukset, rastita ensin painikkeen yläpuolella oleva kohta.", sv: "Inget sparades. Om du vill hämta in svaren, kryssa först i rutan ovanför knappen.", en: "Nothing was stored. To bring the answers in, first tick the box above the button."}
rounds.import.of-people: {fi: "(ryhmässä {people} {people?ihminen|ihmistä})", sv: "({people} {people?person|personer} i gruppen)", en: "({people} {people?person|people} in the group)"}
rounds.import.empty: {fi: "{n} rivillä ei ole yhtään vastausta: {n?se|ne} ohitetaan.", sv: "{n} {n?rad|rader} saknar svar. De hoppas över.", en: "{n} {n?row has|rows have} no answer and {n?is|are} passed over."}
rounds.import.not-asked: {fi: "{n} {n?vastaus|vastausta} jätetään pois, koska kohtaa ei kysytä siltä ryhmältä tai edellisen vastauksen jälkeen.", sv: "{n} svar lämnas bort, eftersom punkten inte ställs till den gruppen eller efter det förra svaret.", en: "{n} {n?answer is|answers are} left out, as the item is not asked of that group or after the answer before."}
rounds.import.few: {fi: "Ryhmä, josta on alle {few} vastausta, näytetään yhdessä toisen kanssa.", sv: "En grupp med färre än {few} svar visas tillsammans med en annan.", en: "A group with fewer than {few} answers is shown together with another."}
rounds.import.take: {fi: "Tuo {n} {n?vastaus|vastausta}", sv: "Hämta in {n} svar", en: "Bring in {n} {n?answer|answers}"}
rounds.import.check: {fi: "Tarkista uudelleen", sv: "Kontrollera på nytt", en: "Check again"}
rounds.import.problems: {fi: "Tiedostoa ei voi vielä tuoda: {n} {n?asia|asiaa}", sv: "Filen kan inte hämtas in ännu: {n} {n?sak|saker}", en: "The file cannot be brought in yet: {n} {n?matter|matters}"}
rounds.import.more-problems: {fi: "Lisäksi {n} {n?muu asia|muuta asiaa}. Korjaa ensin nämä.", sv: "Dessutom {n} {n?annan sak|andra saker}. Rätta först dessa.", en: "And {n} more. Mend these first."}
rounds.import.groups: {fi: "Kenen vastauksia nämä ovat", sv: "Vems svar det är", en: "Whose answers these are"}
rounds.import.group-all: {fi: "Kaikki rivit ovat ryhmästä", sv: "Alla rader kommer från gruppen", en: "All rows come from the group"}
rounds.import.group-else: {fi: "Jos rivillä ei ole ryhmää, se on", sv: "Om en rad saknar grupp är den", en: "A row that names no group is of"}
rounds.import.group-none: {fi: "Valitse ryhmä", sv: "Välj grupp", en: "Choose a group"}
rounds.import.group-names: {fi: "Tiedoston ryhmät", sv: "Filens grupper", en: "Groups of the file"}
rounds.import.in-file: {fi: "Tiedostossa", sv: "I filen", en: "In the file"}
rounds.import.in-round: {fi: "Kyselyssä", sv: "I enkäten", en: "In the survey"}
rounds.import.columns: {fi: "Sarakkeet", sv: "Kolumner", en: "Columns"}
rounds.import.columns.what: {fi: "Tarkista, mitä kukin sarake on. Kun muutat jotakin, paina lopuksi Tarkista uudelleen.", sv: "Kontrollera vad varje kolumn är. När du ändrar något, tryck till slut på Kontrollera på nytt.", en: "Check what each column is. After a change press Check again."}
rounds.import.examples: {fi: "Esimerkkejä", sv: "Exempel", en: "Examples"}
rounds.import.is: {fi: "Mitä se on", sv: "Vad det är", en: "What it is"}
rounds.import.no-values: {fi: "tyhjä", sv: "tom", en: "empty"}
rounds.import.personal: {fi: "Jätetään aina pois: kertoo, kuka vastasi tai milloin.", sv: "Lämnas alltid bort: berättar vem som svarade eller när.", en: "Always left out: it tells who answered, or when."}
rounds.import.left-out: {fi: "Jätetään pois", sv: "Lämnas bort", en: "Left out"}
rounds.import.is-group: {fi: "Vastaajan ryhmä", sv: "Den svarandes grupp", en: "The respondent's group"}
rounds.import.is-place: {fi: "{item}: sija {n}", sv: "{item}: plats {n}", en: "{item}: place {n}"}
rounds.import.row: {fi: "Rivi {row}", sv: "Rad {row}", en: "Row {row}"}
rounds.import.rows: {fi: "Rivit {rows}", sv: "Raderna {rows}", en: "Rows {rows}"}
rounds.import.rows-more: {fi: "Rivit {rows} ja {n} muuta", sv: "Raderna {rows} och {n} till", en: "Rows {rows} and {n} more"}
rounds.import.problem.twice: {fi: "Toinen sarake on jo valittu samaksi. Valitse tälle jotain muuta tai jätä se pois.", sv: "En annan kolumn har redan valts till samma sak. Välj något annat eller lämna bort den.", en: "Another column was chosen for the same. Choose something else for this one, or leave it out."}
rounds.import.problem.nothing: {fi: "Mikään sarake ei ole kyselyn kohta. Valitse alta, mitä sarakkeet ovat.", sv: "Ingen kolumn är en punkt i enkäten. Välj nedan vad kolumnerna är.", en: "No column is an item of the survey. Choose below what the columns are."}
rounds.import.problem.no-group: {fi: "Ryhmä puuttuu. Valitse alta ryhmän sarake tai yksi ryhmä kaikille.", sv: "Gruppen saknas. Välj nedan gruppens kolumn eller en grupp för alla.", en: "The group is missing. Choose below the column that names it, or one group for all."}
rounds.import.problem.group: {fi: "”{text}” ei ole kyselyn ryhmä. Valitse sen vastine alta.", sv: "”{text}” är ingen grupp i enkäten. Välj motsvarigheten nedan.", en: "“{text}” is no group of the survey. Choose below which one it is."}
rounds.import.problem.long: {fi: "Tekstissä on {n} merkkiä, enintään {most} käy.", sv: "Texten har {n} tecken, högst {most} går.", en: "The text has {n} characters, at most {most} are taken."}
rounds.import.problem.much: {fi: "Tekstit ovat yhdessä liian pitkiä.", sv: "Texterna är tillsammans för långa.", en: "The texts are too long together."}
rounds.import.problem.option: {fi: "”{text}” ei ole mikään vaihtoehdoista.", sv: "”{text}” är inget av alternativen.", en: "“{text}” is none of the options."}
rounds.import.problem.formula: {fi: "Solussa on kaava, jolla ei ole arvoa ({text}). Jos se on kaava, avaa tiedosto taulukko-ohjelmassa ja tallenna se uudelleen. Jos se on jonkun vastaus, lisää solun alkuun heittomerkki ('=…). Voit myös jättää sarakkeen pois.", sv: "Cellen har en formel utan värde ({text}). Är det en formel, öppna filen i ett kalkylprogram och spara den på nytt. Är det någons svar, sätt en apostrof först i cellen ('=…). Du kan också lämna bort kolumnen.", en: "The cell has a formula without a value ({text}). If it is a formula, open the file in a spreadsheet program and save it again. If it is somebody's answer, put an apostrophe first in the cell ('=…). You can also leave the column out."}
rounds.import.problem.several: {fi: "Vastauksia on useampi kuin yksi tai sama kahdesti.", sv: "Det finns fler än ett svar eller samma svar två gånger.", en: "There is more than one answer, or the same twice."}
rounds.import.problem.many: {fi: "Valittu {n}, enintään {most} käy.", sv: "{n} har valts, högst {most} går.", en: "{n} were chosen, at most {most} are taken."}
rounds.import.problem.alone: {fi: "Vaihtoehto, joka valitaan yksin, on valittu toisen kanssa.", sv: "Ett alternativ som väljs ensamt har valts tillsammans med ett annat.", en: "An option that is chosen alone was chosen with another."}
rounds.import.problem.place-twice: {fi: "Sija {n} on annettu kahdesti.", sv: "Plats {n} har getts två gånger.", en: "Place {n} was given twice."}
rounds.import.problem.place-missing: {fi: "Sija {n} puuttuu välistä.", sv: "Plats {n} saknas emellan.", en: "Place {n} is missing in between."}
rounds.import.problem.number: {fi: "”{text}” ei ole kokonaisluku väliltä {least}–{most}.", sv: "”{text}” är inget heltal mellan {least} och {most}.", en: "“{text}” is not a whole number from {least} to {most}."}

"""#),
        EmbeddedFile("texts/series.yaml", #"""
# Figures that others have published.
series.link: {fi: "Vertailutietoja muualta", sv: "Jämförelseuppgifter från andra håll", en: "Reference figures from elsewhere"}
series.title: {fi: "Vertailutietoja muista kyselyistä", sv: "Jämförelseuppgifter ur andra enkäter", en: "Reference figures from other surveys"}
series.lead: {fi: "Julkaistuja lukuja kuntien digitalisaatiosta vuosien varrelta. Kun oma kysely kysyy samaa, oma luku jatkaa sarjaa.", sv: "Publicerade siffror om kommunernas digitalisering genom åren. När den egna enkäten frågar samma sak fortsätter den egna siffran serien.", en: "Published figures on the digitalisation of municipalities over the years. Where an own survey asks the same, the own figure continues the series."}
series.note: {fi: "Luvut ovat lähteiden. Kyselyjen vastaajat, sanamuodot ja vuodet eroavat, joten vertaa suuntaa ja suuruusluokkaa.", sv: "Siffrorna är källornas. Enkäternas svarande, ordalydelser och år skiljer sig åt, så jämför riktning och storleksordning.", en: "The figures are the sources'. Respondents, wordings and years differ between the surveys, so compare direction and magnitude."}
series.among: {fi: "Ketkä: {who}.", sv: "Vilka: {who}.", en: "Who: {who}."}
series.source: {fi: "Lähde:", sv: "Källa:", en: "Source:"}
series.figure: {fi: "{share} (n = {n})", sv: "{share} (n = {n})", en: "{share} (n = {n})"}
series.own: {fi: "Oma {when}", sv: "Egen {when}", en: "Own {when}"}
series.own-step: {fi: "{share} ({name})", sv: "{share} ({name})", en: "{share} ({name})"}
series.beside: {fi: "Vertailutieto", sv: "Jämförelseuppgift", en: "For reference"}
series.precision.exact: {fi: "{share}", sv: "{share}", en: "{share}"}
series.precision.over: {fi: "yli {share}", sv: "över {share}", en: "over {share}"}
series.precision.about: {fi: "noin {share}", sv: "cirka {share}", en: "about {share}"}
series.precision.counted: {fi: "{share}, laskettu", sv: "{share}, beräknad", en: "{share}, calculated"}
series.own-break: {fi: "Kysytyt vaihtuvat: ylempi luku on osin tai kokonaan muilta.", sv: "De tillfrågade byts: siffran ovanför kommer helt eller delvis från andra.", en: "Those asked change: the figure above is of others, in part or altogether."}
series.words-break: {fi: "Sanamuoto vaihtuu: ylempi luku on kysytty toisin sanoin.", sv: "Ordalydelsen byts: siffran ovanför har frågats med andra ord.", en: "The wording changes: the figure above was asked in other words."}
series.break: {fi: "Kysely vaihtuu: sanamuoto ja vastaajat eroavat aiemmasta.", sv: "Enkäten byts: ordalydelsen och de svarande skiljer sig från det tidigare.", en: "The survey changes: wording and respondents differ from before."}

"""#),
        EmbeddedFile("texts/sheets.yaml", #"""
# The path as a spreadsheet, and why a file that was sent is not read.
sheets.title: {fi: "Muokkaa digipolkua taulukossa", sv: "Redigera digistigen i en tabell", en: "Edit the pathway in a spreadsheet"}
sheets.lead: {fi: "Lataa toimenpiteet taulukkona, muokkaa niitä ja tuo tiedosto takaisin. Näet ensin, mikä muuttuu; vasta sitten mitään tallennetaan.", sv: "Ladda ner åtgärderna som en tabell, redigera dem och ta tillbaka filen. Du ser först vad som ändras; ingenting sparas innan dess.", en: "Download the actions as a spreadsheet, edit them and bring the file back. You see first what changes; nothing is saved before that."}
sheets.link: {fi: "Muokkaa taulukossa", sv: "Redigera i en tabell", en: "Edit in a spreadsheet"}
sheets.xlsx: {fi: "Lataa taulukkona (XLSX)", sv: "Ladda ner som tabell (XLSX)", en: "Download as a spreadsheet (XLSX)"}
sheets.out: {fi: "1. Lataa taulukko", sv: "1. Ladda ner tabellen", en: "1. Download the spreadsheet"}
sheets.out.lead: {fi: "Tiedostossa on neljä taulukkoa: toimenpiteet, hyödyt, raha vuosittain ja tarpeet. Älä muuta saraketta Tunnus äläkä saraketta Versio: niistä rivi tunnistetaan. CSV-tiedostossa on vain toimenpiteet.", sv: "Filen har fyra blad: åtgärderna, nyttan, pengarna per år och behoven. Ändra inte kolumnerna Id och Version: de säger vad raden gäller. CSV-filen innehåller bara åtgärderna.", en: "The file has four sheets: actions, benefits, money by year and needs. Leave the columns Id and Version as they are: they say what a row is about. The CSV file holds the actions alone."}
sheets.out.xlsx: {fi: "Lataa XLSX", sv: "Ladda ner XLSX", en: "Download XLSX"}
sheets.out.csv: {fi: "Lataa CSV", sv: "Ladda ner CSV", en: "Download CSV"}
sheets.in: {fi: "2. Tuo muokattu taulukko", sv: "2. Ta tillbaka den redigerade tabellen", en: "2. Bring back the edited spreadsheet"}
sheets.in.lead: {fi: "Uusi rivi ilman tunnusta lisää uuden: toimenpiteestä tulee luonnos. Rivin poistaminen taulukosta ei poista mitään.", sv: "En ny rad utan id lägger till något nytt: en åtgärd blir ett utkast. Att ta bort en rad ur tabellen tar inte bort något.", en: "A new row without an id adds something new; an action becomes a draft. Removing a row from the spreadsheet removes nothing."}
sheets.file: {fi: "Tiedosto", sv: "Fil", en: "File"}
sheets.file.hint: {fi: "XLSX tai CSV, enintään {limit} megatavua", sv: "XLSX eller CSV, högst {limit} megabyte", en: "XLSX or CSV, {limit} megabytes at most"}
sheets.show: {fi: "Näytä, mikä muuttuu", sv: "Visa vad som ändras", en: "Show what changes"}
sheets.save: {fi: "Tallenna {n} {n?muutos|muutosta}", sv: "Spara {n} {n?ändring|ändringar}", en: "Save {n} {n?change|changes}"}
sheets.column.id: {fi: "Tunnus", sv: "Id", en: "Id"}
sheets.column.version: {fi: "Versio", sv: "Version", en: "Version"}
sheets.column.steps-done: {fi: "Askel valmis (päivä)", sv: "Steget klart (datum)", en: "Step done (day)"}
sheets.column.contributors-kind: {fi: "Mukana: laji", sv: "Medverkande: typ", en: "Taking part: kind"}
sheets.column.contributors-share: {fi: "Mukana: osuus (%)", sv: "Medverkande: andel (%)", en: "Taking part: share (%)"}
sheets.column.pilot-measure: {fi: "Kokeilun mittari", sv: "Försökets mått", en: "Measure of the pilot"}
sheets.column.verdict-reason: {fi: "Päätöksen perustelu", sv: "Beslutets motivering", en: "Reasons for the decision"}
sheets.column.verdict-day: {fi: "Kokeilun päätöksen päivä", sv: "Datum för försökets beslut", en: "Day the pilot was decided"}
sheets.column.changes-system: {fi: "Muuttaa tietojärjestelmää (1 = kyllä)", sv: "Ändrar ett informationssystem (1 = ja)", en: "Changes an information system (1 = yes)"}
sheets.column.assessed: {fi: "Muutosvaikutukset arvioitu", sv: "Förändringens konsekvenser bedömda", en: "Change-impact assessment done"}
sheets.column.action: {fi: "Toimenpiteen tunnus", sv: "Åtgärdens id", en: "Id of the action"}
sheets.column.action-title: {fi: "Toimenpide", sv: "Åtgärd", en: "Action"}
sheets.column.due: {fi: "Mittauspäivät", sv: "Mätningsdagar", en: "Days of measurement"}
sheets.column.measured: {fi: "Mitattu (päivä)", sv: "Mätt (datum)", en: "Measured (day)"}
sheets.column.value: {fi: "Mitattu luku", sv: "Mätt värde", en: "Measured figure"}
sheets.column.value-yearly: {fi: "Toteutunut hyöty, euroa vuodessa", sv: "Utfallen nytta, euro per år", en: "Achieved benefit, euros a year"}
sheets.column.note: {fi: "Mitä nähtiin", sv: "Vad som syntes", en: "What was seen"}
sheets.column.harm: {fi: "Haitta (1 vähän, 2 selvästi, 3 pahasti)", sv: "Olägenhet (1 liten, 2 tydlig, 3 svår)", en: "Harm (1 a little, 2 clearly, 3 badly)"}
sheets.column.public: {fi: "Näytetään kaikille (1 = kyllä)", sv: "Visas för alla (1 = ja)", en: "Shown to everybody (1 = yes)"}
sheets.sheet.actions: {fi: "Digipolku", sv: "Digistig", en: "Digital pathway"}
sheets.sheet.benefits: {fi: "Hyödyt", sv: "Nytta", en: "Benefits"}
sheets.sheet.budgets: {fi: "Raha vuosittain", sv: "Pengar per år", en: "Money by year"}
sheets.sheet.needs: {fi: "Tarpeet", sv: "Behov", en: "Needs"}
sheets.contributor.sector: {fi: "toimiala", sv: "sektor", en: "sector"}
sheets.contributor.municipality: {fi: "kunta", sv: "kommun", en: "municipality"}
sheets.contributor.partner: {fi: "kumppani", sv: "partner", en: "partner"}
sheets.save.unfit: {fi: "Valitut kohdat eivät sovi yhteen: tarkista ajat ja pakolliset tiedot", sv: "De valda uppgifterna passar inte ihop: kontrollera tiderna och de obligatoriska uppgifterna", en: "What was chosen does not fit together: check the times and what must be filled in"}
sheets.old: {fi: "Ladattaessa", sv: "Vid nedladdningen", en: "When downloaded"}
sheets.new: {fi: "Muuttuu", sv: "Blir", en: "Becomes"}
sheets.theirs: {fi: "Digipolulla nyt", sv: "På digistigen nu", en: "On the pathway now"}
sheets.mine: {fi: "Taulukossasi", sv: "I din tabell", en: "In your spreadsheet"}
sheets.new-rows: {fi: "Uudet rivit", sv: "Nya rader", en: "New rows"}
sheets.new-actions: {fi: "Uudet luonnokset", sv: "Nya utkast", en: "New drafts"}
sheets.conflict: {fi: "Joku muu muutti samaa kohtaa sen jälkeen, kun latasit taulukon. Kumpi jää voimaan?", sv: "Någon annan ändrade samma sak efter att du laddade ner tabellen. Vad ska gälla?", en: "Somebody else changed the same after you downloaded the spreadsheet. Which one stands?"}
sheets.conflict.path: {fi: "Digipolulla nyt oleva", sv: "Det som står på digistigen nu", en: "What is on the pathway now"}
sheets.conflict.file: {fi: "Taulukossasi oleva", sv: "Det som står i din tabell", en: "What is in your spreadsheet"}
sheets.place: {fi: "Rivi {row}, sarake {column}", sv: "Rad {row}, kolumn {column}", en: "Row {row}, column {column}"}
sheets.place.in-sheet: {fi: "rivi {row}, sarake {column}", sv: "rad {row}, kolumn {column}", en: "row {row}, column {column}"}
sheets.place.row: {fi: "rivi {row}", sv: "rad {row}", en: "row {row}"}
sheets.preview.title: {fi: "{n} {n?toimenpide muuttuu|toimenpidettä muuttuu}, {new} {new?uusi luonnos|uutta luonnosta}", sv: "{n} {n?åtgärd ändras|åtgärder ändras}, {new} {new?nytt utkast|nya utkast}", en: "{n} {n?action changes|actions change}, {new} {new?new draft|new drafts}"}
sheets.preview.title.rows: {fi: "{n} {n?rivi muuttuu|riviä muuttuu}, {new} {new?uusi rivi|uutta riviä}", sv: "{n} {n?rad ändras|rader ändras}, {new} {new?ny rad|nya rader}", en: "{n} {n?row changes|rows change}, {new} {new?new row|new rows}"}
sheets.preview.same: {fi: "Taulukossa ei ole muutoksia", sv: "Tabellen innehåller inga ändringar", en: "The spreadsheet changes nothing"}
sheets.preview.problems: {fi: "Korjaa taulukosta {n} {n?kohta|kohtaa}", sv: "Rätta {n} {n?ställe|ställen} i tabellen", en: "Mend {n} {n?place|places} in the spreadsheet"}
sheets.preview.nothing-done: {fi: "Mitään ei tallennettu. Korjaa nämä taulukkoon ja tuo se uudelleen.", sv: "Ingenting sparades. Rätta det här i tabellen och ta in den på nytt.", en: "Nothing was saved. Mend these in the spreadsheet and bring it again."}
sheets.preview.more: {fi: "ja vielä {n} muuta", sv: "och {n} till", en: "and {n} more"}
sheets.preview.again: {fi: "Tuo taulukko uudelleen", sv: "Ta in tabellen på nytt", en: "Bring the spreadsheet again"}
sheets.preview.unchanged: {fi: "Ennallaan {n?pysyy|pysyvät} {n} {n?rivi|riviä}.", sv: "{n} {n?rad är oförändrad|rader är oförändrade}.", en: "{n} {n?row stays|rows stay} as they are."}
sheets.preview.unknown: {fi: "Näitä sarakkeita ei tunneta, eikä niitä lueta:", sv: "De här kolumnerna är okända och läses inte:", en: "These columns are unknown and not read:"}
sheets.preview.moved: {fi: "Digipolku muuttui sillä välin, joten mitään ei tallennettu. Tässä on sama taulukko verrattuna siihen, mitä polulla on nyt.", sv: "Digistigen ändrades under tiden, så ingenting sparades. Här är samma tabell jämförd med det som står på stigen nu.", en: "The pathway changed meanwhile, so nothing was saved. Here is the same spreadsheet against what is there now."}
sheets.problem-row.unknown-id: {fi: "tällaista tunnusta ei ole tällä digipolulla; jätä tunnus tyhjäksi, jos rivi on uusi", sv: "det finns inget sådant id på digistigen; lämna id tomt om raden är ny", en: "there is no such id on this pathway; leave it empty for a new row"}
sheets.problem-row.title: {fi: "Kirjoita otsikko", sv: "Skriv en rubrik", en: "Give it a title"}
sheets.problem-row.action: {fi: "Kirjoita sen toimenpiteen tunnus, johon rivi kuuluu", sv: "Skriv id för den åtgärd som raden hör till", en: "Write the id of the action that the row belongs to"}
sheets.problem-row.range: {fi: "Luku, vuosi tai päivien järjestys ei kelpaa", sv: "Talet, året eller dagarnas ordning duger inte", en: "The number, the year or the order of the days does not fit"}
sheets.problem-row.choice: {fi: "Kirjoita jokin näistä: {words}", sv: "Skriv något av dessa: {words}", en: "Write one of these: {words}"}
sheets.problem-row.no-verdict: {fi: "Kokeilu on merkitty päättyneeksi, mutta siltä puuttuu päätös tai se, mitä opittiin", sv: "Försöket är markerat som avslutat, men beslutet eller lärdomen saknas", en: "The pilot is marked as over, but its verdict or what was learned is missing"}
sheets.problem-row.there: {fi: "toimenpiteellä on jo tällainen rivi; lataa taulukko uudelleen", sv: "åtgärden har redan en sådan rad; ladda ner tabellen på nytt", en: "the action has such a row already; download the spreadsheet again"}
sheets.problem-row.id-twice: {fi: "sama tunnus on jo toisella rivillä", sv: "samma id finns redan på en annan rad", en: "the same id stands on another row already"}
sheets.problem-row.no-version: {fi: "versio puuttuu tai sitä ei ole: lataa taulukko uudelleen", sv: "versionen saknas eller finns inte: ladda ner tabellen på nytt", en: "the version is missing or there is no such one: download the spreadsheet again"}
sheets.problem-row.no-id: {fi: "tunnus puuttuu, vaikka rivillä on versio: palauta tunnus, tai tyhjennä myös versio, jos rivi on uusi", sv: "id saknas fast raden har en version: skriv tillbaka id, eller töm också versionen om raden är ny", en: "the id is missing though the row has a version: put it back, or clear the version too for a new row"}
sheets.head.no-rows: {fi: "Taulukko on tyhjä.", sv: "Tabellen är tom.", en: "The spreadsheet is empty."}
sheets.head.no-id: {fi: "Ensimmäiseltä riviltä puuttuu sarake Tunnus tai Versio. Lataa digipolku taulukkona ja muokkaa sitä.", sv: "Kolumnen Id eller Version saknas på första raden. Ladda ner digistigen som tabell och redigera den.", en: "The first row has no column Id or Version. Download the pathway as a spreadsheet and edit that."}
sheets.head.twice: {fi: "Sarake {name} on taulukossa kahdesti.", sv: "Kolumnen {name} finns två gånger i tabellen.", en: "The column {name} stands there twice."}
sheets.problem.empty: {fi: "Valitse tiedosto, jossa on jotakin.", sv: "Välj en fil som innehåller något.", en: "Choose a file that has something in it."}
sheets.problem.notTable: {fi: "Tämä ei ole taulukko (.xlsx tai .csv). Tallenna se taulukkona ja lähetä uudelleen.", sv: "Det här är ingen tabell (.xlsx eller .csv). Spara den som tabell och skicka på nytt.", en: "This is not a spreadsheet (.xlsx or .csv). Save it as one and send it again."}
sheets.problem.locked: {fi: "Tiedosto on vanhaa muotoa (.xls) tai suojattu salasanalla. Tallenna se ilman salasanaa muodossa .xlsx.", sv: "Filen är av gammalt slag (.xls) eller skyddad med lösenord. Spara den utan lösenord som .xlsx.", en: "The file is an old .xls or has a password. Save it without a password as .xlsx."}
sheets.problem.tooLarge: {fi: "Tiedosto on suurempi kuin {limit} megatavua. Poista siitä kuvat ja ylimääräiset taulukot.", sv: "Filen är större än {limit} megabyte. Ta bort bilder och extra blad.", en: "The file is larger than {limit} megabytes. Remove pictures and spare sheets."}
sheets.problem.unpacksTooFar: {fi: "Tiedosto purkautuu liian suureksi (yli {limit} megatavua tai satakertaiseksi). Tallenna pelkkä taulukko uuteen tiedostoon.", sv: "Filen packas upp för mycket (över {limit} megabyte eller hundra gånger sin storlek). Spara bara tabellen i en ny fil.", en: "The file unpacks too far (beyond {limit} megabytes or a hundred times its size). Save the table alone in a new file."}
sheets.problem.damaged: {fi: "Tiedosto on vaurioitunut. Avaa se taulukko-ohjelmassa, tallenna ja lähetä uudelleen.", sv: "Filen är skadad. Öppna den i ett kalkylprogram, spara och skicka på nytt.", en: "The file is damaged. Open it in a spreadsheet program, save it and send it again."}
sheets.problem.tooManyEntries: {fi: "Tiedoston sisällä on yli {limit} osaa. Tallenna pelkkä taulukko uuteen tiedostoon.", sv: "Filen innehåller över {limit} delar. Spara bara tabellen i en ny fil.", en: "There are more than {limit} parts in the file. Save the table alone in a new file."}
sheets.problem.unsafeName: {fi: "Tiedoston sisällä on osia, joiden nimi ei kelpaa. Tallenna taulukko uuteen tiedostoon.", sv: "Filen innehåller delar vars namn inte duger. Spara tabellen i en ny fil.", en: "Parts of the file have names that are not accepted. Save the table in a new file."}
sheets.problem.encrypted: {fi: "Tiedosto on salattu. Tallenna se ilman salasanaa.", sv: "Filen är krypterad. Spara den utan lösenord.", en: "The file is encrypted. Save it without a password."}
sheets.problem.doctype: {fi: "Tiedostossa on DOCTYPE-määritys, jota ei sallita.", sv: "Filen innehåller en DOCTYPE, som inte är tillåten.", en: "The file holds a DOCTYPE, which is not allowed."}
sheets.problem.tooDeep: {fi: "Tiedoston rakenne on liian syvä. Tallenna taulukko uuteen tiedostoon.", sv: "Filens struktur är för djup. Spara tabellen i en ny fil.", en: "The file is nested too deep. Save the table in a new file."}
sheets.problem.tooManyRows: {fi: "Taulukossa on yli {limit} riviä.", sv: "Tabellen har över {limit} rader.", en: "The table has more than {limit} rows."}
sheets.problem.tooManyColumns: {fi: "Rivillä {row} on yli {limit} saraketta.", sv: "Rad {row} har över {limit} kolumner.", en: "Row {row} has more than {limit} columns."}
sheets.problem.tooManyCells: {fi: "Taulukossa on liikaa tekstiä tai yli {limit} solua.", sv: "Tabellen har för mycket text eller över {limit} celler.", en: "The table has too much text or more than {limit} cells."}
sheets.problem.cellTooLong: {fi: "Rivillä {row} on solu, jossa on yli {limit} merkkiä.", sv: "På rad {row} finns en cell med över {limit} tecken.", en: "On row {row} a cell has more than {limit} characters."}
sheets.problem.noSuchSheet: {fi: "Tiedostossa ei ole näkyvää taulukkoa.", sv: "Filen har inget synligt blad.", en: "The file has no visible sheet."}
sheets.problem.unclosedQuote: {fi: "Riviltä {row} alkava lainausmerkki jää auki.", sv: "Citattecknet som börjar på rad {row} avslutas inte.", en: "The quotation mark that begins on line {row} is never closed."}
sheets.problem.textAfterQuote: {fi: "Rivillä {row} on tekstiä heti lainausmerkin jälkeen.", sv: "På rad {row} står text direkt efter ett citattecken.", en: "On line {row} text follows right behind a quotation mark."}
sheets.problem.unreadable: {fi: "Tiedostoa ei voitu lukea. Avaa se taulukko-ohjelmassa, tallenna ja lähetä uudelleen.", sv: "Filen gick inte att läsa. Öppna den i ett kalkylprogram, spara och skicka på nytt.", en: "The file could not be read. Open it in a spreadsheet program, save it and send it again."}
sheets.problem.tooMuch: {fi: "Tiedostossa on enemmän kuin ehdittiin lukea. Kerralla luetaan enintään {limit} riviä: jaa tiedosto pienempiin. Jos siinä on niitä selvästi vähemmän, yritä hetken kuluttua uudelleen.", sv: "Filen har mer än vad som hann läsas. Högst {limit} rader läses på en gång: dela filen i mindre. Har den klart färre, försök på nytt om en stund.", en: "The file holds more than could be read in time. At most {limit} rows are read at once: split the file. If it has clearly fewer, try again in a moment."}
sheets.problem.busy: {fi: "Juuri nyt luetaan muita tiedostoja. Yritä hetken kuluttua uudelleen.", sv: "Andra filer läses just nu. Försök på nytt om en stund.", en: "Other files are being read just now. Try again in a moment."}
sheets.problem.rows: {fi: "Tiedostossa on {n} riviä. Kerralla voi tuoda enintään {most}: jaa tiedosto osiin.", sv: "Filen har {n} rader. Högst {most} kan tas in på en gång: dela filen.", en: "The file has {n} rows. At most {most} can be brought in at once: split the file."}
sheets.problem.carry: {fi: "Tiedostossa on {n} muuttuvaa tai uutta riviä. Niistä voi tallentaa kerralla noin {most}: jaa tiedosto osiin.", sv: "Filen har {n} ändrade eller nya rader. Ungefär {most} av dem kan sparas på en gång: dela filen.", en: "The file has {n} changed or new rows. About {most} of them can be saved at once: split the file."}

"""#),
        EmbeddedFile("texts/statements.yaml", #"""
# The accessibility statement (in the order of the EU's model) and the privacy page.
accessibility.title: {fi: "Saavutettavuusseloste", sv: "Tillgänglighetsutlåtande", en: "Accessibility statement"}
accessibility.lead: {fi: "Tämä seloste koskee Digipolku-palvelua, jota ylläpitää", sv: "Det här utlåtandet gäller tjänsten Digipolku, som upprätthålls av", en: "This statement applies to the Digipolku service run by"}
accessibility.status: {fi: "Palvelu täyttää vaatimukset osittain", sv: "Tjänsten uppfyller kraven delvis", en: "The service is partially compliant"}
accessibility.status.text: {fi: "Palvelu täyttää saavutettavuusvaatimukset suurimmaksi osaksi. Puutteet kerrotaan alla.", sv: "Tjänsten uppfyller tillgänglighetskraven till största delen. Bristerna beskrivs nedan.", en: "The service meets most of the accessibility requirements. Its shortcomings are described below."}
accessibility.standard: {fi: "Vaatimukset perustuvat lakiin digitaalisten palvelujen tarjoamisesta (306/2019) ja standardiin EN 301 549, joka nojaa WCAG 2.1 -ohjeiston tasoihin A ja AA. Palvelu on tehty uudemman WCAG 2.2 -ohjeiston mukaan.", sv: "Kraven bygger på lagen om tillhandahållande av digitala tjänster (306/2019) och standarden EN 301 549, som utgår från nivåerna A och AA i WCAG 2.1. Tjänsten är byggd enligt den nyare WCAG 2.2.", en: "The requirements are based on the Act on the Provision of Digital Services (306/2019) and the standard EN 301 549, which builds on WCAG 2.1, levels A and AA. The service is built to the newer WCAG 2.2."}
accessibility.limits: {fi: "Mikä ei vielä ole saavutettavaa", sv: "Det som ännu inte är tillgängligt", en: "What is not yet accessible"}
accessibility.limits.lead: {fi: "Tiedämme nämä puutteet:", sv: "Vi känner till följande brister:", en: "We know of these shortcomings:"}
accessibility.limits.languages: {fi: "Ihmisten kirjoittamia tekstejä, kuten toimenpiteiden kuvauksia, ei aina ole kaikilla kielillä. Puuttuvan tilalla näkyy toinen kieli, ja se on merkitty.", sv: "Texter som människor skriver, såsom beskrivningar av åtgärder, finns inte alltid på alla språk. I stället visas ett annat språk, och det är märkt.", en: "Texts that people write, such as descriptions of actions, do not always exist in every language. Another language stands in their place and is marked."}
accessibility.limits.texts: {fi: "Palveluun kirjoitetut tekstit voivat olla vaikeaselkoisia tai sisältää linkkejä tiedostoihin, joita ei ole tarkistettu.", sv: "Texter som skrivs i tjänsten kan vara svåra att förstå eller innehålla länkar till filer som inte har kontrollerats.", en: "Texts written into the service may be hard to understand or link to files that nobody has checked."}
accessibility.limits.devices: {fi: "Palvelua ei ole vielä kokeiltu laajasti ruudunlukuohjelmilla eikä puheohjauksella. Jokaisen kuvion tiedot saa myös taulukkona.", sv: "Tjänsten har ännu inte prövats i stor omfattning med skärmläsare eller röststyrning. Uppgifterna i varje figur finns också som tabell.", en: "The service has not yet been tried widely with screen readers or voice control. What a figure shows is always there as a table too."}
accessibility.limits.audit: {fi: "Ulkopuolinen asiantuntija ei ole arvioinut palvelua.", sv: "Tjänsten har inte bedömts av en utomstående expert.", en: "No outside expert has assessed the service."}
accessibility.method: {fi: "Miten saavutettavuus on arvioitu", sv: "Hur tillgängligheten har bedömts", en: "How accessibility was assessed"}
accessibility.method.text: {fi: "Arvio on palvelun tekijöiden oma. Sivulajit on tarkistettu ohjelmallisesti suomeksi, ruotsiksi ja englanniksi, ja niitä on käytetty näppäimistöllä, kapealla näytöllä ja ilman JavaScriptiä.", sv: "Bedömningen är gjord av dem som byggt tjänsten. Sidtyperna har kontrollerats maskinellt på finska, svenska och engelska, och de har använts med tangentbord, på smal skärm och utan JavaScript.", en: "The makers of the service assessed it themselves. Every kind of page was checked automatically in Finnish, Swedish and English, and tried with a keyboard, on a narrow screen and without JavaScript."}
accessibility.feedback: {fi: "Kerro meille puutteesta", sv: "Berätta för oss om en brist", en: "Tell us about a problem"}
accessibility.feedback.text: {fi: "Jos et pysty käyttämään jotakin kohtaa tai haluat sen sisällön muussa muodossa, ota yhteyttä. Vastaamme 14 päivän kuluessa.", sv: "Om du inte kan använda något eller vill ha innehållet i en annan form, ta kontakt. Vi svarar inom 14 dagar.", en: "If you cannot use something, or want its content in another form, get in touch. We answer within 14 days."}
accessibility.feedback.nowhere: {fi: "Yhteystietoa ei ole vielä annettu. Käytä [kunnan|kaupungin] yleisiä yhteystietoja.", sv: "Någon kontaktuppgift har ännu inte angetts. Använd [kommunens|stadens] allmänna kontaktuppgifter.", en: "No contact has been given yet. Use the general contact of the [municipality|city]."}
accessibility.enforcement: {fi: "Jos vastaus ei riitä", sv: "Om svaret inte räcker", en: "If the answer is not enough"}
accessibility.enforcement.text: {fi: "Anna ensin palautetta meille. Jos et ole tyytyväinen vastaukseen tai et saa sitä kahdessa viikossa, voit tehdä ilmoituksen valvovalle viranomaiselle.", sv: "Ge först respons till oss. Om du inte är nöjd med svaret eller inte får något inom två veckor kan du göra en anmälan till tillsynsmyndigheten.", en: "Please give feedback to us first. If you are not satisfied with the answer, or get none within two weeks, you can report it to the supervisory authority."}
accessibility.enforcement.office: {fi: "Liikenne- ja viestintävirasto Traficom, digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö", sv: "Transport- och kommunikationsverket Traficom, enheten för tillsyn över digital tillgänglighet", en: "Finnish Transport and Communications Agency Traficom, Digital Accessibility Supervision Unit"}
accessibility.enforcement.phone: {fi: "puhelinvaihde 029 534 5000", sv: "telefonväxel 029 534 5000", en: "switchboard +358 29 534 5000"}
accessibility.dates: {fi: "Milloin seloste on laadittu", sv: "När utlåtandet har utarbetats", en: "When this statement was prepared"}
accessibility.dates.text: {fi: "Seloste on laadittu ja viimeksi tarkistettu {day}.", sv: "Utlåtandet utarbetades och kontrollerades senast {day}.", en: "This statement was prepared and last reviewed on {day}."}

privacy.title: {fi: "Näin suojaamme tietosi", sv: "Så skyddar vi dina uppgifter", en: "How we protect your data"}
privacy.lead: {fi: "Tässä palvelussa kysytään nimettömästi ja suunnitellaan avoimesti. Henkilötietoja tarvitaan vähän, ja jokaiselle tiedolle on määräaika.", sv: "I den här tjänsten frågar vi anonymt och planerar öppet. Det behövs få personuppgifter, och alla har en tidsgräns.", en: "This service asks anonymously and plans in the open. It needs little personal data, and all of it has a time limit."}
privacy.controller: {fi: "Kuka vastaa tiedoista", sv: "Vem som ansvarar för uppgifterna", en: "Who is responsible"}
privacy.controller.basis: {fi: "Tietoja käsitellään yleistä etua koskevan tehtävän hoitamiseksi (tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta).", sv: "Uppgifterna behandlas för att utföra en uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen).", en: "Data are processed for a task carried out in the public interest (article 6(1)(e) of the GDPR)."}
privacy.anonymity: {fi: "Kyselyvastaus ei johda vastaajaan", sv: "Ett enkätsvar leder inte till den som svarat", en: "A survey answer does not lead to the person"}
privacy.anonymity.apart: {fi: "Linkki ja vastaus eivät kohtaa. Yksi taulu tietää, mitkä lomakkeet on käytetty, ja toinen säilyttää vastaukset. Niillä ei ole yhteistä tunnusta, järjestystä eikä aikaa.", sv: "Länken och svaret möts inte. En tabell vet vilka formulär som har använts, en annan förvarar svaren. De har ingen gemensam kod, ordning eller tid.", en: "Link and answer never meet. One table knows which forms were used, another keeps the answers. They share no number, order or time."}
privacy.anonymity.sealed: {fi: "Jokainen vastaus sinetöidään heti. Niitä ei voi lukea tietokannasta, lokista eikä varmuuskopiosta, koska avaimet ovat muualla. Vastaukset avataan yhden kerran, kun kysely on päättynyt, ja avain tuhotaan.", sv: "Varje svar förseglas genast. Det går inte att läsa dem i databasen, loggen eller en säkerhetskopia, eftersom nycklarna finns på annat håll. Svaren öppnas en enda gång, när enkäten har avslutats, och nyckeln förstörs.", en: "Every answer is sealed at once. It cannot be read in the database, the log or a backup, because the keys are kept elsewhere. Answers are opened once, when the survey has ended, and the key is destroyed."}
privacy.anonymity.boxes: {fi: "Tulokset lasketaan ryhmistä, jotka on päätetty ennen kuin kukaan vastaa. Ryhmä, joka on liian pieni tai jonka vastaukset ovat liian samanlaisia, näytetään aina yhdessä toisen kanssa: organisaation sisällä luku kertoo vähintään viidestä, julkisesti vähintään kymmenestä ihmisestä. Luvut jäädytetään kerran, eikä niitä voi rajata pienemmiksi.", sv: "Resultaten räknas för grupper som har bestämts innan någon svarar. En grupp som är för liten eller vars svar är alltför lika visas alltid tillsammans med en annan: inom organisationen omfattar siffrorna minst fem personer, offentligt minst tio. Siffrorna fryses en gång och kan inte delas upp i mindre.", en: "Results are counted for groups that were fixed before anyone answered. A group that is too small, or whose answers are too alike, is always shown together with another: inside the organisation figures stand for at least five people, in public for at least ten. The figures are frozen once and cannot be narrowed down."}
privacy.anonymity.texts: {fi: "Avointa vastausta ei liitetä muihin vastauksiin eikä ryhmään. Ihminen lukee sen ja poistaa tarvittaessa tunnistettavat kohdat, ennen kuin sitä näytetään organisaation sisällä.", sv: "Ett öppet svar kopplas varken till andra svar eller till en grupp. En människa läser det och tar vid behov bort sådant som går att känna igen innan det visas inom organisationen.", en: "An open answer is tied neither to other answers nor to a group. A person reads it and, where needed, takes out what could be recognised before it is shown inside the organisation."}
privacy.limits: {fi: "Mitä suoja ei kata", sv: "Vad skyddet inte täcker", en: "Where the protection ends"}
privacy.limit.headcounts: {fi: "Kyselyn tekijää, joka ilmoittaa väärän määrän kutsuttuja: suunnitelma on siksi kaikkien nähtävillä.", sv: "En arrangör som uppger fel antal inbjudna: därför är planen synlig för alla.", en: "A lead who states a wrong number of invited people: that is why the plan is there for everyone to see."}
privacy.limit.copies: {fi: "Avainkansiosta tai palvelimen muistista otettua kopiota: se säilyttää sen, mitä siinä oli.", sv: "En kopia av nyckelmappen eller serverns minne: den bevarar det som fanns där.", en: "A copy taken of the key folder or of the server's memory: it keeps what was there."}
privacy.plans: {fi: "Käynnissä olevien kyselyjen suunnitelmat", sv: "Planerna för pågående enkäter", en: "Plans of the surveys that are open now"}
privacy.stored: {fi: "Mitä tallennetaan, minne ja kuinka kauaksi", sv: "Vad som sparas, var och hur länge", en: "What is stored, where and for how long"}
privacy.stored.caption: {fi: "Tallennettavat tiedot", sv: "Uppgifter som sparas", en: "Data that are stored"}
privacy.stored.what: {fi: "Tieto", sv: "Uppgift", en: "Data"}
privacy.stored.where: {fi: "Missä", sv: "Var", en: "Where"}
privacy.stored.until: {fi: "Mihin saakka", sv: "Hur länge", en: "Until when"}
privacy.row.invitation: {fi: "Kutsu: satunnainen numero, ryhmä ja osoite, jos linkki lähetettiin sähköpostilla", sv: "Inbjudan: ett slumpmässigt nummer, grupp och adress, om länken skickades med e-post", en: "Invitation: a random number, the group, and the address if the link was e-mailed"}
privacy.row.invitation.where: {fi: "Tietokanta", sv: "Databasen", en: "Database"}
privacy.row.invitation.until: {fi: "30 päivää tulosten jälkeen, tai heti kun pyydät", sv: "30 dagar efter resultaten, eller genast på begäran", en: "30 days after the results, or at once on request"}
privacy.row.draft: {fi: "Luonnos, jonka vastaaja on itse tallettanut koodilla, sinetöitynä", sv: "Ett utkast som den svarande själv har sparat med en kod, förseglat", en: "A draft that the respondent kept under a code, sealed"}
privacy.row.draft.where: {fi: "Tietokanta, erillään vastauksista; avain on tehty koodista, joka on vain vastaajalla", sv: "Databasen, skilt från svaren; nyckeln är gjord av en kod som bara den svarande har", en: "Database, apart from the answers; the key is made of a code that only the respondent has"}
privacy.row.draft.until: {fi: "Tulosten laskemiseen", sv: "Tills resultaten räknas", en: "Until the results are counted"}
privacy.row.mark: {fi: "Merkki käytetystä lomakkeesta, 16 tavua", sv: "Märke på ett använt formulär, 16 byte", en: "Mark of a used form, 16 bytes"}
privacy.row.mark.where: {fi: "Tietokanta, erillään vastauksista", sv: "Databasen, skilt från svaren", en: "Database, apart from the answers"}
privacy.row.mark.until: {fi: "Tulosten laskemiseen", sv: "Tills resultaten räknas", en: "Until the results are counted"}
privacy.row.answer: {fi: "Vastaus väittämiin, nimetön", sv: "Svar på påståenden, anonymt", en: "Answers to statements, anonymous"}
privacy.row.answer.where: {fi: "Tietokanta, sinetöitynä; avaimet erillisessä kansiossa", sv: "Databasen, förseglade; nycklarna i en skild mapp", en: "Database, sealed; keys in a folder of their own"}
privacy.row.answer.until: {fi: "Tulosten laskemiseen; sen jälkeen toisella avaimella sinetöitynä 30 päivää virheiden korjaamista varten", sv: "Tills resultaten räknas; därefter förseglade med en annan nyckel i 30 dagar för att fel ska kunna rättas", en: "Until the results are counted; then sealed with another key for 30 days, to mend mistakes"}
privacy.row.text: {fi: "Avoin vastaus, nimetön", sv: "Öppet svar, anonymt", en: "Open answer, anonymous"}
privacy.row.text.where: {fi: "Tietokanta, sinetöitynä kunnes joku lukee ja hyväksyy sen", sv: "Databasen, förseglat tills någon läser och godkänner det", en: "Database, sealed until somebody reads and approves it"}
privacy.row.text.until: {fi: "Lukematon enintään 30 päivää tulosten jälkeen; hyväksytty niin kauan kuin kyselyn tulokset", sv: "Oläst högst 30 dagar efter resultaten; godkänt lika länge som enkätens resultat", en: "Unread at most 30 days after the results; approved as long as the results of the survey"}
privacy.row.release: {fi: "Tulokset: montako ihmistä valitsi minkin vaihtoehdon", sv: "Resultat: hur många som valde vilket alternativ", en: "Results: how many people chose which option"}
privacy.row.release.where: {fi: "Tietokanta; julkaistut luvut myös avoimena datana", sv: "Databasen; publicerade siffror också som öppna data", en: "Database; published figures also as open data"}
privacy.row.release.until: {fi: "Pysyvästi", sv: "Permanent", en: "Permanently"}
privacy.row.account: {fi: "Käyttäjätili: nimi, sähköposti, rooli ja salasanan tiiviste, ja muutokset, jotka tilillä on tehty", sv: "Användarkonto: namn, e-post, roll och lösenordets kontrollsumma, samt ändringar som gjorts med kontot", en: "User account: name, e-mail, role and a hash of the password, and the changes made with it"}
privacy.row.account.where: {fi: "Tietokanta ja muutosloki", sv: "Databasen och ändringsloggen", en: "Database and change log"}
privacy.row.account.until: {fi: "Niin kauan kuin tili on olemassa; muutosten historia pysyvästi", sv: "Så länge kontot finns; ändringshistoriken permanent", en: "As long as the account exists; the history of changes for good"}
privacy.row.mail: {fi: "Lähtevä sähköposti: kenelle, miksi ja milloin; ei viestin sanoja", sv: "Utgående e-post: till vem, varför och när; inte meddelandets ord", en: "Outgoing mail: to whom, why and when; not the words of the message"}
privacy.row.mail.until: {fi: "90 päivää; merkintä osoitteesta, joka ei ota postia vastaan, kunnes osoite on korjattu", sv: "90 dagar; en anteckning om en adress som inte tar emot post tills adressen har rättats", en: "90 days; a note about an address that takes no mail until it is put right"}
privacy.row.log: {fi: "Tekninen loki ilman verkko-osoitteita ja vastauslinkkejä", sv: "Teknisk logg utan nätadresser och svarslänkar", en: "Technical log without network addresses or answer links"}
privacy.row.log.where: {fi: "Palvelin", sv: "Servern", en: "Server"}
privacy.row.log.until: {fi: "30 päivää", sv: "30 dagar", en: "30 days"}
privacy.row.backup: {fi: "Varmuuskopiot kaikesta edellä mainitusta, vastaukset sinetöityinä", sv: "Säkerhetskopior av allt ovan, svaren förseglade", en: "Backups of all of the above, answers sealed"}
privacy.row.backup.where: {fi: "Organisaation varmuuskopiopaikka; avaimet eivät kuulu niihin", sv: "Organisationens plats för säkerhetskopior; nycklarna ingår inte", en: "The organisation's place for backups; the keys are not in them"}
privacy.row.backup.until: {fi: "Poistettu yhteystieto häviää niistä viimeistään 30 päivässä", sv: "En raderad kontaktuppgift försvinner ur dem inom högst 30 dagar", en: "A deleted contact is gone from them within 30 days"}
privacy.cookies: {fi: "Vain kirjautuneet saavat evästeen", sv: "Bara inloggade får kakor", en: "Only signed-in people get cookies"}
privacy.cookies.none: {fi: "Vastaaja ja lukija eivät saa evästettä. Kirjautuneella on yksi, joka pitää istunnon auki. Kävijöitä ei seurata eikä mitään haeta muilta sivustoilta.", sv: "Den som svarar eller läser får ingen kaka. Den som är inloggad har en, som håller sessionen öppen. Besökare spåras inte och inget hämtas från andra webbplatser.", en: "Those who answer or read get no cookie. Signed-in people have one, which keeps the session open. Visitors are not tracked, and nothing is fetched from other sites."}
privacy.cookies.draft: {fi: "Henkilökohtaisella linkillä vastaajan oma selain voi muistaa keskeneräiset vastaukset. Luonnosta ei lähetetä mihinkään; sen voi poistaa lomakkeella, ja se häviää, kun vastaukset lähetetään.", sv: "Via en personlig länk kan den svarandes egen webbläsare minnas svar som inte är klara. Utkastet skickas ingenstans; det går att radera på formuläret och försvinner när svaren skickas.", en: "Behind a personal link the respondent's own browser may remember unfinished answers. The draft is sent nowhere; it can be removed on the form and goes when the answers are sent."}
privacy.rights: {fi: "Oikeutesi", sv: "Dina rättigheter", en: "Your rights"}
privacy.rights.invitation: {fi: "Kutsu: voit pyytää nähdä, korjata tai poistaa tietosi. Poistaa voit myös itse henkilökohtaisen linkkisi lopussa.", sv: "Inbjudan: du kan be att få se, rätta eller radera dina uppgifter. Radera kan du också själv i slutet av din personliga länk.", en: "Invitation: you may ask to see, correct or delete your data. You can also delete it yourself at the end of your personal link."}
privacy.rights.answer: {fi: "Vastaus: kukaan ei löydä yhtä vastausta, joten sitä ei voi näyttää, korjata eikä poistaa (tietosuoja-asetuksen 11 artikla). Sanomme sen ennen lähettämistä.", sv: "Svar: ingen hittar ett enskilt svar, och därför kan det varken visas, rättas eller raderas (artikel 11 i dataskyddsförordningen). Vi säger det innan du skickar.", en: "Answer: nobody can find one answer, so it cannot be shown, corrected or deleted (article 11 of the GDPR). We say so before it is sent."}
privacy.rights.account: {fi: "Käyttäjätili: pyydä pääkäyttäjältä nähtäväksi, korjattavaksi tai suljettavaksi.", sv: "Användarkonto: be administratören att få se, rätta eller stänga det.", en: "User account: ask the administrator to show, correct or close it."}
privacy.rights.complaint: {fi: "Jos tietojasi käsitellään mielestäsi väärin, voit valittaa tietosuojavaltuutetulle (tietosuoja.fi).", sv: "Om du anser att dina uppgifter behandlas fel kan du klaga hos dataombudsmannen (tietosuoja.fi/sv).", en: "If you think your data are handled wrongly, you can complain to the Data Protection Ombudsman (tietosuoja.fi/en)."}

"""#),
        EmbeddedFile("texts/worth.yaml", #"""
# Texts of what the path brings, takes and claims: benefits, money, claimed effects, pilots and their packages.

worth.benefits: {fi: "Hyödyt", sv: "Nyttan", en: "Benefits"}
worth.benefit: {fi: "Hyöty", sv: "Nytta", en: "Benefit"}
worth.benefit.add: {fi: "Lisää hyöty", sv: "Lägg till en nytta", en: "Add a benefit"}
worth.benefit.new: {fi: "Mitä hyötyä tästä on?", sv: "Vilken nytta ger det här?", en: "What good will come of this?"}
worth.benefit.edit: {fi: "Muokkaa hyötyä", sv: "Redigera nyttan", en: "Edit the benefit"}
worth.benefit.text: {fi: "Mikä muuttuu?", sv: "Vad förändras?", en: "What changes?"}
worth.benefit.text.hint: {fi: "Esimerkiksi: hakemuksen käsittelyaika lyhenee.", sv: "Till exempel: handläggningstiden för en ansökan förkortas.", en: "For example: an application is handled faster."}
worth.benefit.kind: {fi: "Hyödyn laji", sv: "Typ av nytta", en: "Kind of benefit"}
worth.benefit.unit: {fi: "Yksikkö", sv: "Enhet", en: "Unit"}
worth.benefit.unit.hint: {fi: "Esimerkiksi päivää, % tai € vuodessa.", sv: "Till exempel dagar, % eller € per år.", en: "For example days, % or € a year."}
worth.benefit.baseline: {fi: "Lähtötaso", sv: "Utgångsnivå", en: "Baseline"}
worth.benefit.target: {fi: "Tavoite", sv: "Mål", en: "Target"}
worth.benefit.figures: {fi: "Luvut", sv: "Siffror", en: "Figures"}
worth.benefit.figures.hint: {fi: "Jos hyöty voidaan mitata luvulla. Muuten riittää lause.", sv: "Om nyttan kan mätas med en siffra. Annars räcker en mening.", en: "If the benefit can be measured by a figure. Otherwise a sentence is enough."}
worth.benefit.give-up: {fi: "Hyödystä luovutaan", sv: "Nyttan ges upp", en: "The benefit is given up"}
worth.benefit.who: {fi: "Kuka maksaa, kuka hyötyy", sv: "Vem betalar, vem har nytta", en: "Who pays, who gains"}
worth.benefit.who.hint: {fi: "Usein eri taho: yhden työ on toisen hyöty.", sv: "Ofta olika parter: den enas arbete är den andras nytta.", en: "Often not the same: one's work is another's gain."}
worth.benefit.pays: {fi: "Kuka maksaa", sv: "Vem betalar", en: "Who pays"}
worth.benefit.gains: {fi: "Kuka hyötyy", sv: "Vem har nytta", en: "Who gains"}
worth.benefit.yearly: {fi: "Luvattu hyöty, euroa vuodessa", sv: "Utlovad nytta, euro per år", en: "Promised benefit, euros a year"}
worth.benefit.yearly.hint: {fi: "Jätä tyhjäksi, jos hyötyä ei lasketa rahassa.", sv: "Lämna tomt om nyttan inte räknas i pengar.", en: "Leave empty if it is not counted in money."}
worth.benefit.when: {fi: "Milloin mitataan", sv: "När det mäts", en: "When it is measured"}
worth.benefit.when.hint: {fi: "Ehdotus on 6, 12 ja 24 kuukautta toimenpiteen päättymisestä. Muuta päiviä vapaasti.", sv: "Förslaget är 6, 12 och 24 månader efter att åtgärden avslutats. Ändra dagarna fritt.", en: "The proposal is 6, 12 and 24 months after the action ends. Change the days as you like."}
worth.benefit.owner: {fi: "Kuka huolehtii mittaamisesta", sv: "Vem ser till att det mäts", en: "Who sees that it is measured"}
worth.benefit.owner.hint: {fi: "Tehtävänimike, ei henkilön nimi.", sv: "En tjänstetitel, inte ett personnamn.", en: "A job title, not a person's name."}
worth.benefit.measurements: {fi: "Mittaukset", sv: "Mätningar", en: "Measurements"}
worth.benefit.dropped: {fi: "Miksi hyödystä luovuttiin", sv: "Varför nyttan gavs upp", en: "Why the benefit was given up"}
worth.benefit.dropped.hint: {fi: "Täytä vain, jos hyötyä ei enää tavoitella. Se jää näkyviin luovuttuna.", sv: "Fyll i bara om nyttan inte längre eftersträvas. Den förblir synlig som uppgiven.", en: "Fill in only if it is no longer pursued. It stays visible as given up."}
worth.kind.time: {fi: "aika", sv: "tid", en: "time"}
worth.kind.money: {fi: "raha", sv: "pengar", en: "money"}
worth.kind.quality: {fi: "laatu", sv: "kvalitet", en: "quality"}
worth.kind.vitality: {fi: "elinvoima", sv: "livskraft", en: "vitality"}
worth.kind.burden: {fi: "asukkaan vaiva", sv: "invånarens besvär", en: "residents' trouble"}
worth.measurement.title: {fi: "Kirjaa mittaus: {benefit}", sv: "Anteckna mätningen: {benefit}", en: "Record a measurement: {benefit}"}
worth.measurement.due: {fi: "Mitataan viimeistään", sv: "Mäts senast", en: "To be measured by"}
worth.measurement.measured: {fi: "Mitattu", sv: "Mätt", en: "Measured on"}
worth.measurement.value: {fi: "Luku", sv: "Värde", en: "Figure"}
worth.measurement.yearly: {fi: "Euroa vuodessa", sv: "Euro per år", en: "Euros a year"}
worth.measurement.yearly.hint: {fi: "Vain, jos hyöty on laskettu rahassa.", sv: "Bara om nyttan har räknats i pengar.", en: "Only if the benefit has been counted in money."}
worth.measurement.note: {fi: "Mitä nähtiin", sv: "Vad som syntes", en: "What was seen"}
worth.measurement.note.hint: {fi: "Yksi lause riittää. Voit kertoa tuloksen sanoin, jos lukua ei ole.", sv: "En mening räcker. Du kan berätta i ord om det inte finns något värde.", en: "One sentence is enough. Tell it in words if there is no figure."}
worth.measure: {fi: "Kirjaa mittaus", sv: "Anteckna en mätning", en: "Record a measurement"}
worth.edit: {fi: "Muokkaa", sv: "Redigera", en: "Edit"}
worth.from: {fi: "Lähtötaso {n}.", sv: "Utgångsnivå {n}.", en: "Baseline {n}."}
worth.to: {fi: "Tavoite {n}.", sv: "Mål {n}.", en: "Target {n}."}
worth.now.sentence: {fi: "Nyt {n}.", sv: "Nu {n}.", en: "Now {n}."}
worth.promised-euros: {fi: "Luvattu {n} vuodessa.", sv: "Utlovat {n} per år.", en: "Promised: {n} a year."}
worth.a-year: {fi: "{n} vuodessa", sv: "{n} per år", en: "{n} a year"}
worth.was-due: {fi: "{day}: piti mitata, puuttuu", sv: "{day}: skulle ha mätts, saknas", en: "{day}: was due, missing"}
worth.is-due: {fi: "{day}: mitataan", sv: "{day}: mäts", en: "{day}: to be measured"}
worth.measured-on: {fi: "{day}:", sv: "{day}:", en: "{day}:"}
worth.pays: {fi: "Maksaa", sv: "Betalar", en: "Pays"}
worth.gains: {fi: "Hyötyy", sv: "Har nytta", en: "Gains"}
worth.pays.missing: {fi: "ei sanottu", sv: "inte angett", en: "not said"}
worth.gains.missing: {fi: "ei sanottu", sv: "inte angett", en: "not said"}
worth.note.measured: {fi: "mitattu {day}", sv: "mätt {day}", en: "measured on {day}"}
worth.note.unmeasured: {fi: "ei vielä mitattu, {state}", sv: "inte ännu mätt, {state}", en: "not measured yet, {state}"}
worth.note.aim: {fi: "tavoite {way}", sv: "mål {way}", en: "aim {way}"}
worth.state: {fi: "Tilanne", sv: "Läget", en: "Where it stands"}
worth.state.measured: {fi: "mitattu", sv: "mätt", en: "measured"}
worth.state.late: {fi: "mittaus myöhässä {n} {n?päivän|päivää}", sv: "mätningen försenad {n} {n?dag|dagar}", en: "measurement {n} {n?day|days} late"}
worth.state.coming: {fi: "mitataan {day}", sv: "mäts {day}", en: "to be measured on {day}"}
worth.state.unplanned: {fi: "mittausta ei ole sovittu", sv: "ingen mätning avtalad", en: "no measurement agreed"}
worth.state.dropped: {fi: "luovuttu", sv: "uppgiven", en: "given up"}
worth.figures: {fi: "Luvut", sv: "Värden", en: "Figures"}
worth.promised: {fi: "Luvattu", sv: "Utlovat", en: "Promised"}
worth.measured: {fi: "Mitattu", sv: "Mätt", en: "Measured"}
worth.page.title: {fi: "{n} {n?hyöty|hyötyä} luvattu, {measured} mitattu", sv: "{n} {n?nytta utlovad|nyttor utlovade}, {measured} {measured?mätt|mätta}", en: "{n} {n?benefit|benefits} promised, {measured} measured"}
worth.page.title.none: {fi: "Hyötyjä ei ole vielä luvattu", sv: "Ingen nytta har utlovats ännu", en: "No benefits have been promised yet"}
worth.page.lead: {fi: "Tästä näet, mitä digipolun toimenpiteiltä luvattiin, mitä on mitattu ja mitä ei. Myös mittaamatta jääneet lasketaan.", sv: "Här ser du vad digistigens åtgärder utlovade, vad som har mätts och vad som inte har mätts. Också det omätta räknas med.", en: "Here you see what the actions of the pathway promised, what has been measured and what has not. What nobody measured is counted too."}
worth.page.none: {fi: "Hyöty luvataan toimenpiteen sivulla. Kun ensimmäinen on kirjattu, se näkyy tässä.", sv: "Nyttan utlovas på åtgärdens sida. När den första har antecknats visas den här.", en: "A benefit is promised on an action's page. When the first is written down, it shows here."}
worth.sum.promised: {fi: "Luvattu vuodessa", sv: "Utlovat per år", en: "Promised a year"}
worth.sum.measured: {fi: "Mitattu vuodessa", sv: "Mätt per år", en: "Measured a year"}
worth.sum.in-money: {fi: "{n} {n?hyöty|hyötyä} on laskettu rahassa, kaikkiaan niitä on {of}", sv: "{n} av {of} nyttor har räknats i pengar", en: "{n} of {of} {of?benefit|benefits} {n?is|are} counted in money"}
worth.sum.neglected: {fi: "Hyötyä mittaamatta", sv: "Omätta nyttor", en: "Benefits not measured"}
worth.sum.ahead: {fi: "Mittauksia vielä edessä", sv: "Mätningar som ännu återstår", en: "Measurements still ahead"}
worth.sum.late: {fi: "Mittausta myöhässä", sv: "Försenade mätningar", en: "Measurements late"}
worth.unmeasured: {fi: "Tätä ei ole mitattu", sv: "Det här har inte mätts", en: "This has not been measured"}
worth.unmeasured.action: {fi: "valmis, hyöty mittaamatta", sv: "klar, nyttan omätt", en: "done, benefit not measured"}
worth.flows: {fi: "Kuka maksaa ja kuka hyötyy", sv: "Vem betalar och vem har nytta", en: "Who pays and who gains"}
worth.flow.count: {fi: "Hyötyjä", sv: "Nyttor", en: "Benefits"}
worth.all: {fi: "Kaikki hyödyt", sv: "Alla nyttor", en: "All benefits"}
worth.pay-backs: {fi: "Takaisinmaksu", sv: "Återbetalning", en: "Pay-back"}
worth.pay-back: {fi: "Maksaa itsensä takaisin {n} vuodessa.", sv: "Betalar sig på {n} år.", en: "Pays itself back in {n} years."}
worth.pay-back.ahead: {fi: "Maksaa itsensä takaisin {n} vuodessa, kun mukaan lasketaan myös vielä suunniteltu {euros}.", sv: "Betalar sig på {n} år, när också de {euros} som ännu planeras räknas med.", en: "Pays itself back in {n} years, with the {euros} that is still planned."}
worth.pay-back.so-far: {fi: "Tähän asti käytetyllä rahalla: maksaa itsensä takaisin {n} vuodessa.", sv: "Med de pengar som använts hittills: betalar sig på {n} år.", en: "With the money spent so far: pays itself back in {n} years."}
worth.pay-back.never: {fi: "Ei maksa itseään takaisin rahassa: vuosikulu on yhtä suuri kuin mitattu hyöty tai suurempi.", sv: "Betalar sig inte i pengar: den årliga kostnaden är lika stor som den uppmätta nyttan eller större.", en: "Does not pay itself back in money: it costs as much a year as was measured to come of it, or more."}
worth.pay-back.unknown: {fi: "Takaisinmaksuaikaa ei voi laskea: {what}.", sv: "Återbetalningstiden kan inte räknas ut: {what}.", en: "The pay-back time cannot be worked out: {what}."}
worth.missing.spent: {fi: "toteutunut kertakulu puuttuu", sv: "den faktiska engångskostnaden saknas", en: "what was spent once is missing"}
worth.missing.running: {fi: "vuosikulu puuttuu", sv: "den årliga kostnaden saknas", en: "the yearly cost is missing"}
worth.missing.benefit: {fi: "euroissa mitattu hyöty puuttuu", sv: "nytta mätt i euro saknas", en: "no benefit was measured in euros"}
worth.pay-back.rule: {fi: "Sääntö: toteutuneet kertakulut ja ne, jotka on vielä suunniteltu, jaetaan sillä, mitä vuodessa on mitattu säästyvän tai tulevan, kun toimenpiteelle kirjattu vuosikulu on vähennetty. Jos jokin luvuista puuttuu, aikaa ei sanota.", sv: "Regel: engångskostnaderna, de faktiska och de som ännu planeras, delas med det som per år har uppmätts som inbesparing eller intäkt, minus den årliga kostnad som antecknats för åtgärden. Om något värde saknas sägs ingen tid.", en: "Rule: what was spent once and what is still planned to be, divided by what was measured to be saved or earned in a year less the yearly cost recorded for the action. Where a figure is missing, no time is given."}
worth.pay-back.none: {fi: "Yhdenkään toimenpiteen hyötyä ei ole laskettu euroissa.", sv: "Ingen åtgärds nytta har räknats i euro.", en: "No action's benefit has been counted in euros."}

worth.budget.title: {fi: "Raha ja aika vuosittain", sv: "Pengar och tid per år", en: "Money and time by year"}
worth.budget.edit: {fi: "Muokkaa rahaa vuosittain", sv: "Redigera pengarna per år", en: "Edit the money by year"}
worth.budget.years: {fi: "Suunnitelma ja toteuma vuosittain", sv: "Plan och utfall per år", en: "Plan and actual by year"}
worth.budget.year: {fi: "Vuosi", sv: "År", en: "Year"}
worth.budget.plan-once: {fi: "Suunnitelma, kerta €", sv: "Plan, engång €", en: "Plan, once €"}
worth.budget.plan-running: {fi: "Suunnitelma, vuosikulu €", sv: "Plan, löpande €", en: "Plan, running €"}
worth.budget.plan-days: {fi: "Suunnitelma, htp", sv: "Plan, persondagar", en: "Plan, person-days"}
worth.budget.actual-once: {fi: "Toteuma, kerta €", sv: "Utfall, engång €", en: "Actual, once €"}
worth.budget.actual-running: {fi: "Toteuma, vuosikulu €", sv: "Utfall, löpande €", en: "Actual, running €"}
worth.budget.actual-days: {fi: "Toteuma, htp", sv: "Utfall, persondagar", en: "Actual, person-days"}
worth.budget.paste: {fi: "Rivit taulukkolaskennasta", sv: "Rader från ett kalkylblad", en: "Lines from a spreadsheet"}
worth.budget.paste.hint: {fi: "Vuosi ja kuusi lukua samassa järjestyksessä kuin yllä, sarkaimella tai puolipisteellä erotettuina. Puuttuvat luvut voi jättää tyhjiksi.", sv: "År och sex tal i samma ordning som ovan, åtskilda med tabb eller semikolon. Tal som saknas kan lämnas tomma.", en: "The year and six figures in the order above, separated by a tab or a semicolon. Missing figures may be left empty."}
worth.budget.paste.open: {fi: "Liitä taulukosta", sv: "Klistra in från kalkylblad", en: "Paste from a spreadsheet"}
worth.budget.paste.do: {fi: "Siirrä rivit taulukkoon", sv: "Flytta raderna till tabellen", en: "Put the lines into the table"}
worth.budget.file.open: {fi: "Tuo tiedostosta", sv: "Ta in en fil", en: "Bring in a file"}
worth.budget.file.hint: {fi: "XLSX tai CSV, ensimmäinen taulukko: vuosi ja kuusi lukua samassa järjestyksessä kuin yllä. Näet rivit ennen kuin mitään tallennetaan.", sv: "XLSX eller CSV, det första bladet: året och sex tal i samma ordning som ovan. Du ser raderna innan något sparas.", en: "XLSX or CSV, its first sheet: the year and six figures in the same order as above. You see the lines before anything is saved."}
worth.budget.not-merged: {fi: "Mitään riviä ei ole siirretty taulukkoon. Korjaa rivit ja siirrä ne uudelleen. Rivit lasketaan ylimmästä, otsikko mukaan luettuna.", sv: "Ingen rad har flyttats till tabellen. Rätta raderna och flytta dem på nytt. Raderna räknas uppifrån, rubriken inräknad.", en: "No line has been put into the table. Mend the lines and put them in again. Lines are counted from the top, the heading included."}
worth.budget.merged: {fi: "Rivit ovat nyt taulukossa. Tarkista ja tallenna.", sv: "Raderna finns nu i tabellen. Kontrollera och spara.", en: "The lines are in the table now. Check them and save."}
worth.paste.year: {fi: "Rivi {line}: ”{text}” ei ole vuosi 2000–2100.", sv: "Rad {line}: ”{text}” är inget år 2000–2100.", en: "Line {line}: “{text}” is no year 2000–2100."}
worth.paste.amount: {fi: "Rivi {line}, sarake {column}: ”{text}” ei ole luku.", sv: "Rad {line}, kolumn {column}: ”{text}” är inget tal.", en: "Line {line}, column {column}: “{text}” is no amount."}
worth.paste.not-whole: {fi: "Rivi {line}, sarake {column}: kirjoita ”{text}” täysinä euroina tai päivinä.", sv: "Rad {line}, kolumn {column}: skriv ”{text}” i hela euro eller dagar.", en: "Line {line}, column {column}: write “{text}” in whole euros or days."}
worth.paste.cells: {fi: "Rivillä {line} on yli seitsemän saraketta.", sv: "Rad {line} har fler än sju kolumner.", en: "Line {line} has more than seven columns."}
worth.paste.again: {fi: "Rivi {line}: vuosi {year} on jo aiemmalla rivillä.", sv: "Rad {line}: år {year} finns redan på en tidigare rad.", en: "Line {line}: the year {year} is on an earlier line already."}
worth.money.title: {fi: "Vuonna {year} digipolkuun on suunniteltu {n}", sv: "År {year} är {n} planerat för digistigen", en: "{n} planned for the pathway in {year}"}
worth.money.title.none: {fi: "Digipolun raha ja aika", sv: "Digistigens pengar och tid", en: "The pathway's money and time"}
worth.money.lead: {fi: "Luvut ovat toimenpiteiden omista budjeteista: kertakulut, vuosikulut ja henkilötyöpäivät.", sv: "Siffrorna kommer från åtgärdernas egna budgetar: engångskostnader, löpande kostnader och persondagar.", en: "The figures come from the actions' own budgets: one-off costs, running costs and person-days."}
worth.money.none: {fi: "Yhdelläkään toimenpiteellä ei ole vielä budjettia vuosittain. Se kirjataan toimenpiteen sivulla.", sv: "Ingen åtgärd har ännu en budget per år. Den antecknas på åtgärdens sida.", en: "No action has a budget by year yet. It is written down on the action's page."}
worth.money.changed: {fi: "Vuoden {year} määräraha muuttui {from} → {to}.", sv: "Anslaget för {year} ändrades {from} → {to}.", en: "The {year} appropriation changed: {from} → {to}."}
worth.money.years: {fi: "Koko polku vuosittain", sv: "Hela stigen per år", en: "The whole pathway by year"}
worth.money.plan: {fi: "Suunnitelma", sv: "Plan", en: "Plan"}
worth.money.actual: {fi: "Toteuma", sv: "Utfall", en: "Actual"}
worth.money.parts: {fi: "kerta {once}, vuosikulu {running}", sv: "engång {once}, löpande {running}", en: "once {once}, running {running}"}
worth.money.days.note: {fi: "Työpäivissä ovat mukana kaikki budjetit, myös kumppanien ja päättyneiden toimenpiteiden. Strategian sivulla verrataan vapaaseen työaikaan vain oman väen työtä avoimissa toimenpiteissä.", sv: "I arbetsdagarna ingår alla budgetar, också partnernas och de avslutade åtgärdernas. På strategins sida jämförs bara den egna personalens arbete i öppna åtgärder med den lediga arbetstiden.", en: "The days hold all budgets, those of partners and of ended actions too. The strategy page compares only our own people's work in open actions with the working time that is free."}
worth.money.sectors: {fi: "Raha toimialoittain", sv: "Pengarna per sektor", en: "Money by sector"}
worth.money.goals: {fi: "Raha tavoitteittain", sv: "Pengarna per mål", en: "Money by goal"}
worth.money.goals.note: {fi: "Toimenpide, jolla on kaksi tavoitetta, on molempien riveillä. Siksi rivit ovat yhteensä enemmän kuin koko polku.", sv: "En åtgärd med två mål finns på båda raderna. Därför är raderna tillsammans mer än hela stigen.", en: "An action with two goals stands under both, so the rows add up to more than the whole pathway."}
worth.money.cell: {fi: "Ylempi luku on suunnitelma, alempi toteuma. ○ = ei rahaa.", sv: "Det övre talet är planen, det nedre utfallet. ○ = inga pengar.", en: "The upper figure is the plan, the lower the actual. ○ = no money."}
worth.money.row: {fi: "Mihin", sv: "Till vad", en: "For what"}
worth.money.all: {fi: "Koko polku", sv: "Hela stigen", en: "The whole pathway"}
worth.money.no-goal: {fi: "ei tavoitetta", sv: "inget mål", en: "no goal"}
worth.money.spent: {fi: "toteutui {n}", sv: "utfall {n}", en: "spent {n}"}
worth.money.unplanned: {fi: "{n} {n?toimenpiteellä|toimenpiteellä} ei ole budjettia vuosittain", sv: "{n} {n?åtgärd|åtgärder} saknar budget per år", en: "{n} {n?action has|actions have} no budget by year"}
worth.days: {fi: "{n} htp", sv: "{n} persondagar", en: "{n} person-days"}

worth.claims: {fi: "Luvattu vaikutus kyselyssä", sv: "Utlovad effekt i enkäten", en: "Claimed effect in the survey"}
worth.claim.add: {fi: "Lupaa vaikutus kyselyyn", sv: "Utlova en effekt i enkäten", en: "Claim an effect in the survey"}
worth.claim.new: {fi: "Mitä seuraava kysely näyttää?", sv: "Vad visar nästa enkät?", en: "What will the next survey show?"}
worth.claim.lead: {fi: "{name}. Sano ennen kyselyä, mikä väittämä nousee, kenellä ja kuinka paljon. Tulos tulee itsestään, kun kysely julkaistaan.", sv: "{name}. Säg före enkäten vilket påstående som stiger, för vem och hur mycket. Utfallet kommer av sig självt när enkäten publiceras.", en: "{name}. Say before the survey which statement will rise, for whom and by how much. The verdict comes by itself when the survey is released."}
worth.claim.no-rounds: {fi: "Vaikutuksen voi luvata, kun ensimmäisen kyselyn tulokset ovat valmiit: lupaus lähtee niistä.", sv: "En effekt kan utlovas när den första enkätens resultat är klara: löftet utgår från dem.", en: "An effect can be claimed once the first survey has results to start from."}
worth.claim.statement: {fi: "Väittämä", sv: "Påstående", en: "Statement"}
worth.claim.who: {fi: "Kenen vastaukset", sv: "Vems svar", en: "Whose answers"}
worth.claim.size: {fi: "Kuinka paljon keskiarvo nousee", sv: "Hur mycket medelvärdet stiger", en: "By how much the mean rises"}
worth.claim.size.hint: {fi: "Esimerkiksi 0,5. Asteikko on 1–5.", sv: "Till exempel 0,5. Skalan är 1–5.", en: "For example 0.5. The scale is 1–5."}
worth.claim.since: {fi: "Mistä kyselystä lähdetään", sv: "Vilken enkät utgår ni från", en: "From which survey"}
worth.claim.by: {fi: "Minä vuonna sen pitää näkyä", sv: "Vilket år det ska synas", en: "In which year it should show"}
worth.claim.by.hint: {fi: "Jätä tyhjäksi, jos sen pitää näkyä heti seuraavassa kyselyssä.", sv: "Lämna tomt om det ska synas genast i nästa enkät.", en: "Leave empty if it should show in the very next survey."}
worth.claim.note: {fi: "Perustelu", sv: "Motivering", en: "Why"}
worth.claim.promise: {fi: "luvattiin {n} vuoteen {year} mennessä", sv: "{n} utlovades till år {year}", en: "{n} claimed by {year}"}
worth.claim.promise.next: {fi: "luvattiin {n} seuraavaan kyselyyn", sv: "{n} utlovades till nästa enkät", en: "{n} claimed by the next survey"}
worth.claim.figures: {fi: "{before} → {after} ({from}: {n} vastaajaa, {to}: {m}).", sv: "{before} → {after} ({from}: {n} svarande, {to}: {m}).", en: "{before} → {after} ({from}: {n} people, {to}: {m})."}
worth.claim.other: {fi: "Kyselyssä {year} keskiarvo oli {mean} ({n} vastaajaa).", sv: "I enkäten {year} var medelvärdet {mean} ({n} svarande).", en: "In the {year} survey the mean was {mean} ({n} people)."}
worth.claim.withdrawn: {fi: "Lupaus peruttiin:", sv: "Löftet togs tillbaka:", en: "The claim was taken back:"}
worth.claim.withdraw: {fi: "Peru lupaus", sv: "Ta tillbaka löftet", en: "Take the claim back"}
worth.claim.withdraw.title: {fi: "Peru lupaus väittämästä {statement}", sv: "Ta tillbaka löftet om påstående {statement}", en: "Take back the claim about {statement}"}
worth.claim.withdrawn.why: {fi: "Miksi lupaus perutaan?", sv: "Varför tas löftet tillbaka?", en: "Why is it taken back?"}
worth.claim.withdrawn.hint: {fi: "Lupaus jää sivulle näkyviin perusteluineen.", sv: "Löftet förblir synligt med sin motivering.", en: "The claim stays on the page with its reason."}
worth.verdict.waiting: {fi: "odottaa kyselyä", sv: "väntar på enkäten", en: "waits for the survey"}
worth.verdict.waiting.none: {fi: "Kyselyä, josta tämä näkyy, ei ole vielä avattu.", sv: "Enkäten som visar det har inte öppnats ännu.", en: "The survey that will show this has not been opened yet."}
worth.verdict.waiting.round: {fi: "Tulos tulee kyselystä {round}.", sv: "Utfallet kommer ur enkäten {round}.", en: "The verdict comes from the survey {round}."}
worth.verdict.hidden: {fi: "Kyselyn tulokset eivät ole julkisia.", sv: "Enkätens resultat är inte offentliga.", en: "The results of the survey are not public."}
worth.verdict.afterwards: {fi: "sanottu jälkikäteen", sv: "sagt i efterhand", en: "said afterwards"}
worth.verdict.afterwards.why: {fi: "Lupaus tehtiin vasta, kun kysely oli jo auki. Siksi siitä ei anneta tulosta.", sv: "Löftet gavs först när enkäten redan var öppen. Därför ges inget utfall.", en: "It was claimed when the survey was open already, so it gets no verdict."}
worth.effect.moved: {fi: "liikkui", sv: "steg", en: "moved"}
worth.effect.notDistinguishable: {fi: "ei erotu", sv: "går inte att skilja", en: "not distinguishable"}
worth.effect.worse: {fi: "huononi", sv: "försämrades", en: "got worse"}
worth.effect.tooLittle: {fi: "liian vähän vastauksia", sv: "för få svar", en: "too few answers"}
worth.effect.notComparable: {fi: "ei voi verrata", sv: "går inte att jämföra", en: "not comparable"}
worth.effect-why.moved: {fi: "Muutos on suurempi kuin sattuma selittää.", sv: "Förändringen är större än slumpen förklarar.", en: "The change is larger than chance would explain."}
worth.effect-why.notDistinguishable: {fi: "Muutosta ei voi erottaa sattumasta.", sv: "Förändringen kan inte skiljas från slumpen.", en: "The change cannot be told from chance."}
worth.effect-why.worse: {fi: "Lasku on suurempi kuin sattuma selittää.", sv: "Nedgången är större än slumpen förklarar.", en: "The fall is larger than chance would explain."}
worth.effect-why.tooLittle: {fi: "Vastauksia on liian vähän luotettavaan lukuun.", sv: "Svaren är för få för ett tillförlitligt tal.", en: "There are too few answers for a reliable figure."}
worth.effect-why.notComparable: {fi: "Tämän ryhmän vastauksia ei voi näyttää erikseen molemmista kyselyistä, tai väittämä tai ryhmä on muuttunut.", sv: "Gruppens svar kan inte visas separat från båda enkäterna, eller så har påståendet eller gruppen ändrats.", en: "This group's answers cannot be shown by themselves from both surveys, or the statement or the group has changed."}
worth.size.reached: {fi: "Liikkui vähintään niin paljon kuin luvattiin.", sv: "Steg minst så mycket som utlovades.", en: "It moved at least as much as claimed."}
worth.size.less: {fi: "Liikkui, mutta vähemmän kuin luvattiin.", sv: "Steg, men mindre än utlovat.", en: "It moved, but less than claimed."}
worth.size.unsure: {fi: "Liikkui. Ei voi sanoa, yltikö muutos luvattuun.", sv: "Steg. Det går inte att säga om förändringen nådde det utlovade.", en: "It moved. Whether by as much as claimed cannot be said."}
worth.claims.title: {fi: "{n} {n?lupaus|lupausta} tarkistettu kyselyistä, {moved} toteutui", sv: "{n} {n?löfte prövat|löften prövade} mot enkäterna, {moved} uppfylldes", en: "{n} {n?claim|claims} checked against the surveys, {moved} came true"}
worth.claims.title.waiting: {fi: "{n} {n?lupaus odottaa|lupausta odottaa} kyselyä", sv: "{n} {n?löfte väntar|löften väntar} på enkäten", en: "{n} {n?claim waits|claims wait} for the survey"}
worth.claims.title.none: {fi: "Vaikutuksia ei ole vielä luvattu", sv: "Inga effekter har utlovats ännu", en: "No effects have been claimed yet"}
worth.claims.lead: {fi: "Toimenpide voi luvata ennen kyselyä, mikä vastaus muuttuu. Kysely kertoo, kävikö niin.", sv: "En åtgärd kan före enkäten utlova vilket svar som förändras. Enkäten berättar om det gick så.", en: "An action may say before a survey which answer will change. The survey tells whether it did."}
worth.claims.none: {fi: "Lupaus tehdään toimenpiteen sivulla, ennen kuin kysely avataan.", sv: "Löftet ges på åtgärdens sida innan enkäten öppnas.", en: "A claim is made on an action's page, before the survey opens."}
worth.claims.rule: {fi: "Näin tulos annetaan", sv: "Så ges utfallet", en: "How the verdict is given"}
worth.claims.rule.text: {fi: "Lupaus on sanottava ennen kuin kysely avataan. Se testataan yksinään (Welchin testi, 5 %:n raja) samojen ryhmien vastauksista, jotka saa näyttää. ”Liikkui, mutta vähemmän kuin luvattiin” sanotaan vain, kun koko 95 %:n väli jää luvatun alle.", sv: "Löftet ska ges innan enkäten öppnas. Det testas ensamt (Welchs test, gränsen 5 %) på svar från samma grupper, sådana som får visas. ”Steg, men mindre än utlovat” sägs bara när hela 95 %-intervallet ligger under det utlovade.", en: "A claim must be made before the survey opens. It is tested alone (Welch's test, 5% level) on the answers of the same groups, as far as they may be shown. “Moved, but less than claimed” is said only when the whole 95% interval lies below the claim."}
worth.worse: {fi: "Huononi, eikä mitään tehdä", sv: "Försämrades, och inget görs", en: "Got worse, and nothing is done"}
worth.worse.none: {fi: "Mikään sellainen teema, jonka hyväksi ei tehdä mitään, ei laskenut vuoden {year} kyselystä niin paljon, että lasku erottuisi sattumasta.", sv: "Inget tema som ingen åtgärd gäller sjönk sedan enkäten {year} så mycket att det går att skilja från slumpen.", en: "No theme without an action fell since the {year} survey by more than chance could explain."}
worth.worse.findings: {fi: "Nämä laskut on nostettu esiin, eikä niihin ole toimenpidettä:", sv: "Dessa nedgångar har lyfts fram, och ingen åtgärd svarar på dem:", en: "These falls were pinned, and no action answers them:"}
worth.worse.no-rounds: {fi: "Vertailuun tarvitaan kaksi kyselyä.", sv: "Två enkäter behövs för en jämförelse.", en: "Two surveys are needed to compare."}
worth.worse.theme: {fi: "{who} {before} → {after}, eikä toimenpidettä ole suunnitteilla eikä käynnissä", sv: "{who} {before} → {after}, och ingen åtgärd planeras eller pågår", en: "{who} {before} → {after}, and no action is planned or going"}

worth.pilot.decide: {fi: "Päätä kokeilusta", sv: "Besluta om försöket", en: "Decide on the pilot"}
worth.pilot.decide.do: {fi: "Kirjaa päätös", sv: "Anteckna beslutet", en: "Record the verdict"}
worth.pilot.outcome: {fi: "Mitä kokeilulle tehdään?", sv: "Vad görs med försöket?", en: "What becomes of the pilot?"}
worth.outcome.stop: {fi: "Lopetetaan – tästä opittiin", sv: "Avslutas – vi lärde oss av det", en: "Stop – we learned from it"}
worth.outcome.repeat: {fi: "Uusitaan", sv: "Görs om", en: "Repeat"}
worth.outcome.scale: {fi: "Laajennetaan", sv: "Utvidgas", en: "Scale"}
worth.pilot.reason: {fi: "Mitä nähtiin ja opittiin", sv: "Vad som syntes och lärdes", en: "What was seen and learned"}
worth.pilot.reason.hint: {fi: "Kerro luku, jos se on, ja mitä tekisitte toisin.", sv: "Ange ett tal om det finns, och vad ni skulle göra annorlunda.", en: "Give the figure if there is one, and what you would do otherwise."}
worth.pilot.day: {fi: "Päätöspäivä", sv: "Beslutsdag", en: "Day of the decision"}
worth.pilot.decision.hint: {fi: "Jos toimielin päätti asiasta, valitse päätös luettelosta.", sv: "Om ett organ beslutade om saken, välj beslutet i listan.", en: "If a body decided on it, choose the decision from the list."}
worth.pilot.go-on: {fi: "Tee samalla luonnos siitä, mitä seuraa", sv: "Gör samtidigt ett utkast till det som följer", en: "Make a draft of what follows at once"}
worth.pilot.go-on.hint: {fi: "Laajennuksesta tulee toimenpide, uusinnasta kokeilu. Lopetetusta ei synny mitään.", sv: "En utvidgning blir en åtgärd, en ny omgång ett försök. Av ett avslutat blir inget.", en: "Scaling makes an action, repeating makes a pilot. Stopping makes nothing."}
worth.pilot.from: {fi: "Kokeilu on saatu", sv: "Försöket kommer från", en: "The pilot comes from"}
worth.pilot.days: {fi: "Päätöspäivään on {n} {n?päivä|päivää}. Silloin sanotaan: lopetetaan, uusitaan vai laajennetaan.", sv: "{n} {n?dag|dagar} till beslutsdagen. Då sägs: avslutas, görs om eller utvidgas.", en: "{n} {n?day|days} to the decision day. Then it is said: stop, repeat or scale."}
worth.pilot.today: {fi: "Tänään on päätöspäivä: lopetetaan, uusitaan vai laajennetaan?", sv: "I dag är det beslutsdag: avslutas, görs om eller utvidgas?", en: "Today is the decision day: stop, repeat or scale?"}
worth.pilot.ended: {fi: "Kokeilu on päättynyt, mutta siitä ei ole päätetty: lopetetaanko, uusitaanko vai laajennetaanko, ja mitä opittiin?", sv: "Försöket är slut, men inget har beslutats om det: avslutas, görs om eller utvidgas, och vad lärde vi oss?", en: "The pilot is over, but nothing has been decided of it: stop, repeat or scale, and what was learned?"}
worth.pilot.undecided: {fi: "päättynyt ilman päätöstä", sv: "avslutat utan beslut", en: "over without a verdict"}
worth.pilot.over: {fi: "Päätöspäivä oli {n} {n?päivä|päivää} sitten, eikä kokeilusta ole päätetty.", sv: "Beslutsdagen var för {n} {n?dag|dagar} sedan, och inget har beslutats om försöket.", en: "The decision day was {n} {n?day|days} ago, and nothing has been decided."}
worth.verdict-of.stop: {fi: "Lopetettiin ja opittiin", sv: "Avslutades och gav lärdom", en: "Stopped, and learned"}
worth.verdict-of.repeat: {fi: "Uusitaan", sv: "Görs om", en: "To be repeated"}
worth.verdict-of.scale: {fi: "Laajennettiin", sv: "Utvidgades", en: "Scaled"}
worth.next.stop: {fi: "Jatka", sv: "Fortsätt", en: "Go on"}
worth.next.repeat: {fi: "Tee uusi kokeilu tämän pohjalta", sv: "Gör ett nytt försök utifrån det här", en: "Make the next pilot from this"}
worth.next.scale: {fi: "Tee laajennuksesta toimenpide", sv: "Gör en åtgärd av utvidgningen", en: "Make the action that scales it"}
worth.next.title.scale: {fi: "Laajennus: {name}", sv: "Utvidgning: {name}", en: "Scaling up: {name}"}
worth.next.title.repeat: {fi: "Uusi kokeilu: {name}", sv: "Nytt försök: {name}", en: "New pilot: {name}"}
worth.next.cost: {fi: "Kokeiluun kului {sum}.", sv: "Försöket tog {sum}.", en: "The pilot took {sum}."}
worth.next.cost.plan: {fi: "Kokeiluun varattiin {sum}.", sv: "För försöket reserverades {sum}.", en: "{sum} was set aside for the pilot."}
worth.next.days: {fi: "{n} {n?henkilötyöpäivä|henkilötyöpäivää}", sv: "{n} {n?persondag|persondagar}", en: "{n} person-{n?day|days}"}
worth.pilot.elsewhere: {fi: "Sama kokeilu muualla", sv: "Samma försök på andra håll", en: "The same pilot elsewhere"}
worth.pilot.place: {fi: "Missä", sv: "Var", en: "Where"}
worth.pilot.package: {fi: "Lataa kokeilu pakettina", sv: "Ladda ner försöket som paket", en: "Download the pilot as a package"}
worth.pilot.package.hint: {fi: "Toinen kunta voi tehdä saman kokeilun ja lähettää tuloksensa takaisin.", sv: "En annan kommun kan göra samma försök och skicka tillbaka sina resultat.", en: "Another municipality can try the same and send its results back."}
worth.pilots.title: {fi: "{n} {n?kokeilu|kokeilua} päättynyt – tätä opimme", sv: "{n} {n?försök avslutat|försök avslutade} – det här lärde vi oss", en: "{n} {n?pilot|pilots} ended – what we learned"}
worth.pilots.title.none: {fi: "Yhtään kokeilua ei ole vielä päätetty", sv: "Inget försök har avslutats ännu", en: "No pilot has ended yet"}
worth.pilots.lead: {fi: "Kokeilu on lupa epäonnistua pienesti. Tässä ovat kaikki, myös ne, jotka lopetettiin.", sv: "I ett försök får man misslyckas i liten skala. Här finns alla, också de som avslutades.", en: "A pilot is permission to fail on a small scale. Here they all are, those that were stopped too."}
worth.pilots.none: {fi: "Kun polulla on kokeilu, se näkyy tässä.", sv: "När det finns ett försök på stigen visas det här.", en: "When there is a pilot on the pathway, it shows here."}
worth.pilots.open: {fi: "Vielä kesken", sv: "Pågår ännu", en: "Still going"}
worth.pilots.led: {fi: "Siitä seurasi:", sv: "Det ledde till:", en: "It led to:"}
worth.package.bring: {fi: "Tuo toisen kunnan kokeilu tai sen tulokset", sv: "Ta in en annan kommuns försök eller dess resultat", en: "Bring in another municipality's pilot or its results"}
worth.package.title: {fi: "Tuo kokeilu", sv: "Ta in ett försök", en: "Bring in a pilot"}
worth.package.lead: {fi: "Paketti on tekstitiedosto, jonka toinen kunta lataa kokeilunsa sivulta. Siinä on vain julkisia tietoja.", sv: "Paketet är en textfil som en annan kommun laddar ner från sidan för sitt försök. Det innehåller bara offentliga uppgifter.", en: "A package is a text file that another municipality downloads from the page of its pilot. It holds public facts only."}
worth.package.text: {fi: "Paketin sisältö", sv: "Paketets innehåll", en: "Contents of the package"}
worth.package.hint: {fi: "Avaa tiedosto ja liitä koko teksti tähän. Näet sisällön ennen kuin mitään tallennetaan.", sv: "Öppna filen och klistra in hela texten här. Du ser innehållet innan något sparas.", en: "Open the file and paste the whole text here. You see what it holds before anything is saved."}
worth.package.file.hint: {fi: "Tiedosto kokeilu-….json niin kuin sait sen. Näet sisällön ennen kuin mitään tallennetaan.", sv: "Filen kokeilu-….json så som du fick den. Du ser innehållet innan något sparas.", en: "The file kokeilu-….json as you got it. You see what it holds before anything is saved."}
worth.package.or: {fi: "Tai liitä paketin teksti", sv: "Eller klistra in paketets text", en: "Or paste the text of the package"}
worth.package.look: {fi: "Katso sisältö", sv: "Se innehållet", en: "See what it holds"}
worth.package.preview: {fi: "Paketissa on tämä kokeilu", sv: "Paketet innehåller det här försöket", en: "The package holds this pilot"}
worth.package.new: {fi: "Kokeilun lähetti", sv: "Försöket kommer från", en: "The pilot comes from"}
worth.package.result: {fi: "Paketti tuo teidän kokeilunne tulokset. Lähettäjä:", sv: "Paketet innehåller resultat av ert försök. Avsändare:", en: "The package brings results of your pilot. Sender:"}
worth.package.own: {fi: "Tämä on teidän oma kokeilunne, joten sitä ei tuoda.", sv: "Det här är ert eget försök, så det tas inte in.", en: "This is your own pilot, so it is not brought in."}
worth.package.unchecked: {fi: "Ohjelma ei tarkista, kuka paketin on tehnyt. Varmista se lähettäjältä.", sv: "Programmet kontrollerar inte vem som har gjort paketet. Fråga avsändaren.", en: "The program does not check who made the package. Make sure with its sender."}
worth.package.unchecked-result: {fi: "Ohjelma ei tarkista, kuka paketin on tehnyt. Varmista se lähettäjältä: tulokset näkyvät heti kaikille, jos kokeilunne on julkinen.", sv: "Programmet kontrollerar inte vem som har gjort paketet. Fråga avsändaren: resultaten syns genast för alla om ert försök är offentligt.", en: "The program does not check who made the package. Make sure with its sender: if your pilot is public, everybody sees the results at once."}
worth.package.unknown: {fi: "Näitä tunnuksia ei ole tämän ohjelman luetteloissa, joten ne jäävät pois:", sv: "De här koderna finns inte i programmets förteckningar, så de lämnas bort:", en: "These codes are in no list of this program, so they are left out:"}
worth.package.take: {fi: "Tee luonnos omasta kokeilusta", sv: "Gör ett utkast till ett eget försök", en: "Make a draft of your own pilot"}
worth.package.keep: {fi: "Näytä tulokset omien rinnalla", sv: "Visa resultaten bredvid era egna", en: "Show the results beside yours"}
worth.package.ours: {fi: "Teidän kokeilunne", sv: "Ert försök", en: "Your pilot"}
worth.package.reason: {fi: "Kokeilun tulokset: {place}", sv: "Försökets resultat: {place}", en: "Results of the pilot: {place}"}
worth.package.too-large: {fi: "Paketti on yli {n} kilotavua. Tarkista, että liitit oikean tiedoston.", sv: "Paketet är större än {n} kilobyte. Kontrollera att du klistrade in rätt fil.", en: "The package is larger than {n} kilobytes. Check that it is the right file."}
worth.package.unreadable: {fi: "Tämä ei ole kokeilupaketti. Liitä koko tiedosto ensimmäisestä aaltosulusta viimeiseen.", sv: "Det här är inget försökspaket. Klistra in hela filen från den första klammern till den sista.", en: "This is no pilot package. Paste the whole file, from the first brace to the last."}
worth.package.doubled: {fi: "Tiedostossa on kohta ”{key}” kahdesti. Pyydä tiedosto uudelleen siltä, joka sen teki.", sv: "Filen har ”{key}” två gånger. Be den som gjorde filen om en ny.", en: "The file says “{key}” twice. Ask whoever made it for a new one."}
worth.package.older: {fi: "Tästä kokeilusta on jo uudempi tulos samasta paikasta ({day}). Mitään ei muutettu.", sv: "Det finns redan ett nyare resultat av försöket från samma ställe ({day}). Inget ändrades.", en: "There is already a newer result of this pilot from the same place ({day}). Nothing was changed."}
worth.package.newer: {fi: "Paketti on uudempaa muotoa ({n}) kuin tämä ohjelma tuntee. Päivitä ohjelma.", sv: "Paketet har ett nyare format ({n}) än det här programmet känner. Uppdatera programmet.", en: "The package is of a newer form ({n}) than this program knows. Update the program."}
worth.package.unfit: {fi: "Paketin kohta ”{part}” ei kelpaa.", sv: "Paketets del ”{part}” duger inte.", en: "The part “{part}” of the package is not fit."}

worth.problem.measured: {fi: "Sano päivä, jona mitattiin.", sv: "Ange vilken dag det mättes.", en: "Say on which day it was measured."}
worth.problem.due: {fi: "Sano päivä, johon mennessä mitataan.", sv: "Ange senast vilken dag det mäts.", en: "Say by which day it is measured."}
worth.problem.nothing: {fi: "Kirjoita luku, eurot tai lause.", sv: "Skriv ett värde, euro eller en mening.", en: "Write a figure, euros or a sentence."}
worth.problem.future: {fi: "Päivä on tulevaisuudessa.", sv: "Dagen ligger i framtiden.", en: "That day lies ahead."}
worth.problem.year: {fi: "Kirjoita vuosi 2000–2100, jokainen kerran.", sv: "Skriv ett år 2000–2100, varje år en gång.", en: "Write a year 2000–2100, each once."}
worth.problem.statement: {fi: "Valitse väittämä.", sv: "Välj ett påstående.", en: "Choose a statement."}
worth.problem.who: {fi: "Valitse, kenen vastauksista on kyse.", sv: "Välj vems svar det gäller.", en: "Choose whose answers it is about."}
worth.problem.not-asked: {fi: "Tältä ryhmältä ei kysytty tätä väittämää.", sv: "Den här gruppen fick inte påståendet.", en: "This group was not asked this statement."}
worth.problem.size: {fi: "Kirjoita luku 0,01–4.", sv: "Skriv ett tal 0,01–4.", en: "Write a figure 0.01–4."}
worth.problem.opened: {fi: "Kysely, josta tämä näkyisi, on jo avattu. Lupaa vaikutus sitä seuraavaan kyselyyn: kirjoita vuosi tai valitse uudempi lähtökysely.", sv: "Enkäten som skulle visa det har redan öppnats. Utlova effekten till nästa: skriv ett år eller välj en nyare utgångsenkät.", en: "The survey that would show it has been opened already. Claim it for the one after: write a year or choose a newer survey to start from."}
worth.problem.outcome: {fi: "Valitse, mitä kokeilulle tehdään.", sv: "Välj vad som görs med försöket.", en: "Choose what becomes of the pilot."}
worth.problem.changed: {fi: "Kokeilun päätös muuttuu. Kirjoita, miksi.", sv: "Beslutet om försöket ändras. Skriv varför.", en: "The verdict changes. Write why."}
worth.package.problem.full: {fi: "Kokeilulla on jo {n} tulosta muualta. Enempää ei mahdu.", sv: "Försöket har redan {n} resultat från andra håll. Fler ryms inte.", en: "The pilot holds {n} results from elsewhere already. There is no room for more."}
worth.problem.reason: {fi: "Kerro, mitä opittiin.", sv: "Berätta vad ni lärde er.", en: "Say what was learned."}

"""#),
    ]
}
