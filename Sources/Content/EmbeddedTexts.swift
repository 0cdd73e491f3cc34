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
accounts.role.does.contributor: {fi: "kommentoi ja osallistuu työpajoihin", sv: "kommenterar och deltar i verkstäder", en: "comments and takes part in workshops"}
accounts.role.does.viewer: {fi: "lukee luonnokset ja sisäiset tulokset", sv: "läser utkast och interna resultat", en: "reads drafts and internal results"}
accounts.role.does.auditor: {fi: "lukee tapahtumalokin", sv: "läser händelseloggen", en: "reads the audit log"}
accounts.wording: {fi: "Kumpi te olette?", sv: "Vilketdera är ni?", en: "Which are you?"}
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
accounts.start.person: {fi: "Sinä", sv: "Du", en: "You"}
accounts.start.person.hint: {fi: "Sinusta tulee pääkäyttäjä ja digivastaava. Muut voit lisätä asetuksissa.", sv: "Du blir administratör och digiansvarig. Andra kan du lägga till i inställningarna.", en: "You become administrator and digital lead. You can add others in the settings."}
accounts.start.button: {fi: "Aloita", sv: "Börja", en: "Begin"}
accounts.start.problem.code: {fi: "Aloituskoodi ei ole oikein. Kopioi se komentoikkunasta sellaisenaan.", sv: "Startkoden är fel. Kopiera den som den är från kommandofönstret.", en: "The starting code is not right. Copy it from the command window as it is."}
accounts.start.problem.municipality: {fi: "Valitse kunta luettelosta.", sv: "Välj kommunen i listan.", en: "Choose the municipality from the list."}
accounts.start.problem.other: {fi: "Kirjoita organisaation nimi.", sv: "Skriv organisationens namn.", en: "Write the organisation's name."}

accounts.settings.title: {fi: "Asetukset", sv: "Inställningar", en: "Settings"}
accounts.settings.to-members: {fi: "Käyttäjät ja roolit", sv: "Användare och roller", en: "Accounts and roles"}
accounts.settings.saved: {fi: "Asetukset on tallennettu.", sv: "Inställningarna har sparats.", en: "The settings were saved."}
accounts.settings.name: {fi: "Nimi", sv: "Namn", en: "Name"}
accounts.settings.name.hint: {fi: "Niin kuin sen kirjoitatte: Tyrskylän kunta, Tyrskylä kommun.", sv: "Så som ni skriver det: Tyrskylän kunta, Tyrskylä kommun.", en: "As you write it: Tyrskylän kunta, Tyrskylä kommun."}
accounts.settings.first: {fi: "Oma kieli", sv: "Eget språk", en: "Own language"}
accounts.settings.first.hint: {fi: "Teksti näytetään tällä kielellä, jos se puuttuu lukijan kielellä.", sv: "En text visas på det här språket om den saknas på läsarens språk.", en: "A text is shown in this language when it is missing in the reader's."}
accounts.settings.languages: {fi: "Kielet, joilla palvelette", sv: "Språk som ni betjänar på", en: "Languages you serve in"}
accounts.settings.languages.hint: {fi: "Jos jokin teksti puuttuu näillä kielillä, sivu näyttää sen ja julkaiseminen kysyy siitä.", sv: "Om en text saknas på något av dessa språk visar sidan det och publiceringen frågar om det.", en: "When a text is missing in one of these, the page shows it and publishing asks about it."}
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
accounts.problem.shared: {fi: "Tilillä on rooli myös toisessa organisaatiossa, joten vain hän itse tai ohjelman ylläpitäjä voi vaihtaa sen salasanan.", sv: "Kontot har en roll också i en annan organisation, så bara personen själv eller programmets driftsansvariga kan byta lösenordet.", en: "The account also has a role in another organisation, so only the person or the program's operator can reset it."}
accounts.problem.slug: {fi: "Osoitteen nimessä saa olla vain kirjaimia a–z, numeroita ja viivoja.", sv: "Adressnamnet får bara innehålla bokstäverna a–z, siffror och streck.", en: "The name in the address may hold only letters a–z, digits and hyphens."}
accounts.problem.organisation-name: {fi: "Kirjoita nimi ainakin omalla kielellä.", sv: "Skriv namnet åtminstone på det egna språket.", en: "Write the name at least in your own language."}
accounts.problem.too-long: {fi: "Teksti on liian pitkä: {length} merkkiä, enintään {limit}.", sv: "Texten är för lång: {length} tecken, högst {limit}.", en: "The text is too long: {length} characters, at most {limit}."}
accounts.problem.languages: {fi: "Valitse vähintään yksi kieli.", sv: "Välj minst ett språk.", en: "Choose at least one language."}
accounts.problem.accent: {fi: "Kirjoita väri muodossa #0b5f66: risuaita ja kuusi merkkiä 0–9 ja a–f.", sv: "Skriv färgen i formen #0b5f66: nummertecken och sex tecken 0–9 och a–f.", en: "Write the colour in the form #0b5f66: a hash and six characters 0–9 and a–f."}
accounts.problem.accent-pale: {fi: "Väri on liian vaalea: valkoinen teksti ei erotu siitä (kontrasti {ratio}, tarvitaan {least}). Valitse tummempi.", sv: "Färgen är för ljus: vit text syns inte mot den (kontrast {ratio}, det behövs {least}). Välj en mörkare.", en: "The colour is too pale: white text does not stand out from it (contrast {ratio}, needed {least}). Choose a darker one."}

accounts.log.title: {fi: "Mitä on tehty", sv: "Vad som har gjorts", en: "What has been done"}
accounts.log.lead: {fi: "Jokainen rivi on sidottu edelliseen: muutettu tai poistettu rivi paljastuu, kun loki tarkistetaan komennolla digipolku verify.", sv: "Varje rad är bunden till den föregående: en ändrad eller borttagen rad avslöjas när loggen granskas med kommandot digipolku verify.", en: "Each line is bound to the one before: a changed or missing line shows when the log is checked with the command digipolku verify."}
accounts.log.caption: {fi: "Uusin ensin, ajat UTC", sv: "Den nyaste först, tider i UTC", en: "Newest first, times in UTC"}
accounts.log.number: {fi: "Rivi", sv: "Rad", en: "Line"}
accounts.log.at: {fi: "Aika", sv: "Tid", en: "Time"}
accounts.log.who: {fi: "Kuka", sv: "Vem", en: "Who"}
accounts.log.what: {fi: "Mitä", sv: "Vad", en: "What"}
accounts.log.detail: {fi: "Kohde ja tarkenne", sv: "Objekt och detalj", en: "Object and detail"}
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
accounts.log.deed.round-added: {fi: "kyselykierros luotiin", sv: "en enkätomgång skapades", en: "round created"}
accounts.log.deed.round-changed: {fi: "kyselykierroksen luonnosta muutettiin", sv: "utkastet till en enkätomgång ändrades", en: "draft of a round changed"}
accounts.log.deed.round-opened: {fi: "kyselykierros avattiin", sv: "en enkätomgång öppnades", en: "round opened"}
accounts.log.deed.round-extended: {fi: "kyselyn vastausaikaa jatkettiin", sv: "svarstiden förlängdes", en: "answering time extended"}
accounts.log.deed.round-closed: {fi: "kyselykierros suljettiin", sv: "en enkätomgång stängdes", en: "round closed"}
accounts.log.deed.round-released: {fi: "tulokset julkaistiin", sv: "resultaten publicerades", en: "results released"}
accounts.log.deed.text-approved: {fi: "avovastaus luettiin ja hyväksyttiin", sv: "ett öppet svar lästes och godkändes", en: "open answer read and approved"}
accounts.log.deed.theme-added: {fi: "teema lisättiin", sv: "ett tema lades till", en: "theme added"}
accounts.log.deed.theme-changed: {fi: "teemaa muutettiin", sv: "ett tema ändrades", en: "theme changed"}
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
accounts.log.deed.goal-added: {fi: "tavoite lisättiin", sv: "ett mål lades till", en: "goal added"}
accounts.log.deed.body-added: {fi: "toimielin lisättiin", sv: "ett organ lades till", en: "body added"}
accounts.log.deed.decision-added: {fi: "päätös lisättiin", sv: "ett beslut lades till", en: "decision added"}
accounts.log.deed.idea-added: {fi: "ehdotus lisättiin", sv: "ett förslag lades till", en: "idea added"}
accounts.log.deed.idea-changed: {fi: "ehdotukseen vastattiin", sv: "ett förslag besvarades", en: "idea answered"}
accounts.log.deed.exported: {fi: "tietoja vietiin ulos", sv: "uppgifter exporterades", en: "data exported"}

"""#),
        EmbeddedFile("texts/answering.yaml", #"""
# Texts of answering: the form, the promise, the stored record, thanks.
answering.stay: {fi: "Päivitä sivu", sv: "Uppdatera sidan", en: "Refresh the page"}
answering.new-tab: {fi: "avautuu uuteen välilehteen", sv: "öppnas i en ny flik", en: "opens in a new tab"}
answering.head: {fi: "{n} {n?väittämä|väittämää}, noin {minutes} {minutes?minuutti|minuuttia}. Voit jättää kohtia väliin.", sv: "{n} {n?påstående|påståenden}, ungefär {minutes} {minutes?minut|minuter}. Du får hoppa över punkter.", en: "{n} {n?statement|statements}, about {minutes} {minutes?minute|minutes}. You may skip any of them."}
answering.until: {fi: "Kysely on auki {day} asti.", sv: "Enkäten är öppen till och med {day}.", en: "The survey is open until the end of {day}."}
answering.test: {fi: "Tämä on kokeilukierros. Voit vastata vapaasti: tulokset merkitään kokeiluksi.", sv: "Det här är en testomgång. Svara fritt: resultaten märks som test.", en: "This is a trial round. Answer freely: its results are marked as a test."}
answering.again.personal: {fi: "Jos olet jo vastannut, vastauksesi on tallessa eikä sinun tarvitse tehdä mitään.", sv: "Om du redan har svarat är ditt svar i säkert förvar och du behöver inte göra något.", en: "If you already answered, your answer is safe and you need do nothing."}
answering.again.group: {fi: "Tämä linkki on yhteinen koko ryhmällesi. Vastaa vain kerran: ohjelma ei voi estää, että joku vastaa kahdesti, ja se sanotaan myös tuloksissa. Jos olet jo vastannut, vastauksesi on tallessa.", sv: "Den här länken är gemensam för hela din grupp. Svara bara en gång: programmet kan inte hindra att någon svarar två gånger, och det sägs också i resultaten. Om du redan har svarat är ditt svar i säkert förvar.", en: "This link is shared by your whole group. Answer only once: the program cannot stop somebody from answering twice, and the results say so too. If you already answered, your answer is safe."}
answering.again.public: {fi: "Tämä linkki on avoin kaikille. Vastaa vain kerran: ohjelma ei voi estää, että joku vastaa kahdesti. Siksi avoimen linkin vastaukset näytetään omana joukkonaan. Jos olet jo vastannut, vastauksesi on tallessa.", sv: "Den här länken är öppen för alla. Svara bara en gång: programmet kan inte hindra att någon svarar två gånger. Därför visas svaren via den öppna länken för sig. Om du redan har svarat är ditt svar i säkert förvar.", en: "This link is open to everyone. Answer only once: the program cannot stop somebody from answering twice. That is why answers through the open link are shown apart. If you already answered, your answer is safe."}

answering.promise.title: {fi: "Lupaus: vastaat nimettömästi", sv: "Löftet: du svarar anonymt", en: "The promise: you answer anonymously"}
answering.promise: {fi: "Vastauksesi sinetöidään erilleen linkistäsi. Sen yhteyteen ei tallennu nimeä, aikaa eikä laitteesi tietoja. Vastaukset avataan yhden kerran, kun kysely on päättynyt, ja vain laskettaviksi yhteen: organisaation sisällä näkyy lukuja vähintään {k} ihmisestä, kaikille muille vähintään {open} ihmisestä. Kukaan ei löydä sinun vastaustasi jälkikäteen, et edes sinä itse.", sv: "Ditt svar förseglas skilt från din länk. Varken namn, tid eller uppgifter om din enhet sparas i samband med det. Svaren öppnas en enda gång, när enkäten har avslutats, och bara för att räknas ihop: inom organisationen visas siffror om minst {k} personer, för alla andra om minst {open} personer. Ingen hittar ditt svar i efterhand, inte ens du själv.", en: "Your answer is sealed apart from your link. No name, time or detail of your device is stored with it. Answers are opened once, when the survey has ended, and only to be added up: inside the organisation figures stand for at least {k} people, for everyone else for at least {open}. Nobody can find your answer afterwards, not even you."}
answering.promise.inside: {fi: "Vastauksesi sinetöidään erilleen linkistäsi. Sen yhteyteen ei tallennu nimeä, aikaa eikä laitteesi tietoja. Vastaukset avataan yhden kerran, kun kysely on päättynyt, ja vain laskettaviksi yhteen: näkyviin tulee vain lukuja vähintään {k} ihmisestä, eikä tämän kierroksen tuloksia julkaista organisaation ulkopuolelle. Kukaan ei löydä sinun vastaustasi jälkikäteen, et edes sinä itse.", sv: "Ditt svar förseglas skilt från din länk. Varken namn, tid eller uppgifter om din enhet sparas i samband med det. Svaren öppnas en enda gång, när enkäten har avslutats, och bara för att räknas ihop: det som visas är siffror om minst {k} personer, och resultaten av den här omgången publiceras inte utanför organisationen. Ingen hittar ditt svar i efterhand, inte ens du själv.", en: "Your answer is sealed apart from your link. No name, time or detail of your device is stored with it. Answers are opened once, when the survey has ended, and only to be added up: every figure stands for at least {k} people, and the results of this round are not published outside the organisation. Nobody can find your answer afterwards, not even you."}
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
answering.plan: {fi: "Kierroksen suunnitelma: keneltä kysytään ja mitä näytetään", sv: "Planen för omgången: vem som tillfrågas och vad som visas", en: "The plan of the round: who is asked and what is shown"}

answering.instruction: {fi: "Näin vastaat", sv: "Så här svarar du", en: "How to answer"}
answering.by-theme: {fi: "Vastaa teema kerrallaan", sv: "Svara ett tema i taget", en: "Answer one theme at a time"}
answering.on-one-page: {fi: "Näytä koko kysely yhdellä sivulla", sv: "Visa hela enkäten på en sida", en: "Show the whole survey on one page"}
answering.none: {fi: "en vastaa", sv: "inget svar", en: "no answer"}
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
answering.sending.open: {fi: "{n} {n?väittämä|väittämää} on vielä ilman vastausta. Voit palata teemaan tai lähettää näin.", sv: "{n} {n?påstående|påståenden} är ännu utan svar. Du kan gå tillbaka till ett tema eller skicka så här.", en: "{n} {n?statement is|statements are} still without an answer. You can go back to a theme or send as it is."}
answering.send.title: {fi: "Valmista? Lähetä vastauksesi", sv: "Klart? Skicka dina svar", en: "Ready? Send your answers"}
answering.send.advice: {fi: "Väliin jätetyt kohdat jäävät tyhjiksi. Lähetettyä vastausta ei voi muuttaa, koska kukaan ei enää tiedä, mikä niistä on sinun.", sv: "Punkter som du hoppat över förblir tomma. Ett skickat svar går inte att ändra, eftersom ingen längre vet vilket som är ditt.", en: "What you skipped stays empty. An answer that was sent cannot be changed, because nobody knows any more which one is yours."}
answering.send: {fi: "Lähetä vastaukset", sv: "Skicka svaren", en: "Send the answers"}
answering.record: {fi: "Mitä minusta tallennetaan?", sv: "Vad sparas om mig?", en: "What is stored about me?"}
answering.forget: {fi: "Poista minut kyselyn kutsulistalta", sv: "Stryk mig från enkätens inbjudningslista", en: "Remove me from the survey's invitation list"}
answering.draft.kept: {fi: "Tällä laitteella on kesken jäänyt luonnos vastauksistasi. Se on vain tämän selaimen muistissa ja häviää, kun lähetät vastauksesi.", sv: "På den här enheten finns ett utkast till dina svar. Det finns bara i den här webbläsarens minne och försvinner när du skickar svaren.", en: "There is a draft of your answers on this device. It is only in this browser's memory and goes when you send your answers."}
answering.draft.remove: {fi: "Poista luonnos tältä laitteelta", sv: "Radera utkastet från den här enheten", en: "Remove the draft from this device"}
answering.fault: {fi: "Vastaustasi ei vielä tallennettu. Kaikki, mitä vastasit, on tällä sivulla tallessa: odota hetki ja paina uudelleen Lähetä vastaukset.", sv: "Ditt svar sparades inte ännu. Allt du svarade finns kvar på den här sidan: vänta en stund och tryck på Skicka svaren på nytt.", en: "Your answer was not stored yet. Everything you answered is still on this page: wait a moment and press Send the answers again."}

answering.problem.option: {fi: "Kohta {number}: ”{value}” ei ole vaihtoehto. Valitse 1–5 tai ”en osaa sanoa”, tai jätä väliin.", sv: "Punkt {number}: ”{value}” är inget alternativ. Välj 1–5 eller ”kan inte säga”, eller hoppa över.", en: "Item {number}: “{value}” is not an option. Choose 1–5 or “don't know”, or skip it."}
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
answering.record.sealed.advice: {fi: "Tietokantaan menee vain sinetöity muoto. Se avataan kierroksen avaimella yhden kerran, kun tulokset lasketaan, ja avain tuhotaan sen jälkeen.", sv: "Bara den förseglade formen går till databasen. Den öppnas en enda gång med omgångens nyckel, när resultaten räknas, och nyckeln förstörs sedan.", en: "Only the sealed form goes to the database. It is opened once, with the round's key, when the results are counted, and the key is destroyed after that."}
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
answering.next.sealed: {fi: "Siihen saakka vastaukset pysyvät sinetöityinä.", sv: "Tills dess hålls svaren förseglade.", en: "Answers stay sealed until then."}
answering.next.results: {fi: "Sen jälkeen tulokset lasketaan kerran ja julkaistaan:", sv: "Därefter räknas resultaten en gång och publiceras:", en: "After that the results are counted once and published:"}
answering.next.inside: {fi: "Sen jälkeen tulokset lasketaan kerran ja näytetään organisaation sisällä:", sv: "Därefter räknas resultaten en gång och visas inom organisationen:", en: "After that the results are counted once and shown inside the organisation:"}
answering.next.released: {fi: "Tulokset on laskettu:", sv: "Resultaten har räknats:", en: "The results have been counted:"}
answering.next.results.link: {fi: "tämän kyselyn tulokset", sv: "resultaten av den här enkäten", en: "the results of this survey"}
answering.next.talk: {fi: "Tulokset käydään yhdessä läpi, ja niistä valitaan toimenpiteitä. Ne näet täältä:", sv: "Resultaten gås igenom tillsammans, och utifrån dem väljs åtgärder. Dem ser du här:", en: "The results are gone through together, and actions are chosen from them. You see them here:"}
answering.next.path.link: {fi: "digipolku", sv: "digistigen", en: "the digital pathway"}
answering.next.nobody: {fi: "Muistutus lähetetään kaikille kutsutuille, koska kukaan ei tiedä, ketkä ovat jo vastanneet. Jos saat sellaisen, sinun ei tarvitse tehdä mitään.", sv: "En påminnelse skickas till alla inbjudna, eftersom ingen vet vilka som redan har svarat. Om du får en behöver du inte göra något.", en: "A reminder goes to everyone who was invited, because nobody knows who has answered already. If you get one, you need do nothing."}

"""#),
        EmbeddedFile("texts/api.yaml", #"""
# The open data page.
api.title: {fi: "Avoin data", sv: "Öppna data", en: "Open data"}
api.lead: {fi: "Kaikki, mitä näillä sivuilla näkyy kirjautumatta, on saatavilla myös koneluettavana. Avainta tai rekisteröitymistä ei tarvita.", sv: "Allt som syns på de här sidorna utan inloggning finns också i maskinläsbar form. Ingen nyckel eller registrering behövs.", en: "Everything these pages show without signing in is also available for machines. No key and no registration is needed."}
api.what: {fi: "Mitä on tarjolla", sv: "Vad som finns", en: "What there is"}
api.what.caption: {fi: "Rajapinnan osoitteet, vastaukset JSON-muodossa", sv: "Gränssnittets adresser, svaren i JSON", en: "Addresses of the interface, answers in JSON"}
api.what.name: {fi: "Aineisto", sv: "Material", en: "Data"}
api.what.where: {fi: "Osoite", sv: "Adress", en: "Address"}
api.what.organisation: {fi: "Organisaation tiedot", sv: "Uppgifter om organisationen", en: "The organisation"}
api.what.themes: {fi: "Huoneentaulun teemat ja tavoitetasot", sv: "Hustavlans teman och målnivåer", en: "Themes of the board and their target levels"}
api.what.actions: {fi: "Digipolun julkaistut toimenpiteet", sv: "Digistigens publicerade åtgärder", en: "Published actions of the digital pathway"}
api.what.rounds: {fi: "Kyselykierrokset ja niiden suunnitelmat", sv: "Enkätomgångar och deras planer", en: "Survey rounds and their plans"}
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
        EmbeddedFile("texts/common.yaml", #"""
# Texts of the frame and of errors. One key, three languages; {name} a value, {n?one|many} a word by number, [kunta|kaupunki] by wording.
frame.skip: {fi: "Siirry sisältöön", sv: "Gå till innehållet", en: "Skip to content"}
frame.navigation: {fi: "Päävalikko", sv: "Huvudmeny", en: "Main menu"}
frame.languages: {fi: "Kieli", sv: "Språk", en: "Language"}
frame.board: {fi: "Huoneentaulu", sv: "Hustavla", en: "Theme board"}
frame.path: {fi: "Digipolku", sv: "Digistig", en: "Digital pathway"}
frame.rounds: {fi: "Kyselyt", sv: "Enkäter", en: "Surveys"}
frame.results: {fi: "Tulokset", sv: "Resultat", en: "Results"}
frame.desk: {fi: "Työpöytä", sv: "Arbetsbord", en: "Desk"}
frame.sign-in: {fi: "Kirjaudu", sv: "Logga in", en: "Sign in"}
frame.accessibility: {fi: "Saavutettavuus", sv: "Tillgänglighet", en: "Accessibility"}
frame.privacy: {fi: "Tietosuoja", sv: "Dataskydd", en: "Privacy"}
frame.data: {fi: "Avoin data", sv: "Öppna data", en: "Open data"}
frame.contact: {fi: "Yhteys: {contact}", sv: "Kontakt: {contact}", en: "Contact: {contact}"}
frame.other-language: {fi: "tekstiä ei ole suomeksi", sv: "texten finns inte på svenska", en: "not available in English"}

error.home: {fi: "Etusivulle", sv: "Till startsidan", en: "To the front page"}
error.contact: {fi: "Jos linkki oli tarkoitettu sinulle, ota yhteyttä: {contact}", sv: "Om länken var avsedd för dig, ta kontakt: {contact}", en: "If the link was meant for you, get in touch: {contact}"}
error.unreadable.title: {fi: "Pyyntöä ei voitu lukea", sv: "Begäran gick inte att läsa", en: "The request could not be read"}
error.unreadable.advice: {fi: "Osa lähetetystä tekstistä oli lukukelvotonta. Palaa edelliselle sivulle ja yritä uudelleen.", sv: "En del av texten gick inte att läsa. Gå tillbaka till föregående sida och försök på nytt.", en: "Part of the text was not readable. Go back to the previous page and try again."}
error.parameter.title: {fi: "Osoitteessa on tuntematon valinta", sv: "Adressen innehåller ett okänt val", en: "The address holds an unknown choice"}
error.parameter.advice: {fi: "Emme tunne arvoa kohdassa ”{name}”. Poista se osoitteesta tai aloita etusivulta.", sv: "Vi känner inte igen värdet i ”{name}”. Ta bort det ur adressen eller börja från startsidan.", en: "We do not know the value of “{name}”. Remove it from the address or start from the front page."}
error.sign-in.title: {fi: "Tämä sivu vaatii kirjautumisen", sv: "Den här sidan kräver inloggning", en: "This page needs you to sign in"}
error.sign-in.advice: {fi: "Kirjaudu sisään ja avaa sivu uudelleen.", sv: "Logga in och öppna sidan på nytt.", en: "Sign in and open the page again."}
error.forbidden.title: {fi: "Roolisi ei riitä tähän", sv: "Din roll räcker inte till för det här", en: "Your role does not allow this"}
error.forbidden.advice: {fi: "Pyydä tarvittava oikeus pääkäyttäjältä.", sv: "Be administratören om den behörighet du behöver.", en: "Ask the administrator for the right you need."}
error.stale-form.title: {fi: "Avaa lomake uudelleen", sv: "Öppna formuläret på nytt", en: "Open the form again"}
error.stale-form.advice: {fi: "Lomake oli liian vanha tai tuli toiselta sivustolta, joten mitään ei tallennettu. Avaa lomake uudelleen ja lähetä se sieltä.", sv: "Formuläret var för gammalt eller kom från en annan webbplats, så inget sparades. Öppna formuläret på nytt och skicka det därifrån.", en: "The form was too old or came from another site, so nothing was saved. Open the form again and send it from there."}
error.stale-form.typed: {fi: "Kirjoittamasi tekstit kopioitaviksi", sv: "Det du skrev, för kopiering", en: "What you typed, to copy"}
error.not-found.title: {fi: "Sivua ei löydy", sv: "Sidan finns inte", en: "Page not found"}
error.not-found.advice: {fi: "Osoite on voinut muuttua tai siinä on kirjoitusvirhe.", sv: "Adressen kan ha ändrats eller innehålla ett skrivfel.", en: "The address may have changed or have a typing error in it."}
error.no-such-link.title: {fi: "Tämä vastauslinkki ei toimi", sv: "Den här svarslänken fungerar inte", en: "This answer link does not work"}
error.no-such-link.advice: {fi: "Linkki on voinut katketa sähköpostissa, tai kysely on jo päättynyt. Kopioi koko linkki viestistä osoiteriville.", sv: "Länken kan ha brutits i e-posten, eller så har enkäten redan avslutats. Kopiera hela länken ur meddelandet till adressfältet.", en: "The link may have been cut by the mail program, or the survey has already ended. Copy the whole link from the message to the address bar."}
error.method.title: {fi: "Näin tätä sivua ei voi käyttää", sv: "Så kan sidan inte användas", en: "This page cannot be used that way"}
error.method.advice: {fi: "Avaa sivu linkistä tai lähetä sen oma lomake.", sv: "Öppna sidan via en länk eller skicka dess eget formulär.", en: "Open the page from a link or send its own form."}
error.conflict.title: {fi: "Tämä ehti muuttua", sv: "Det här hann ändras", en: "This has changed meanwhile"}
error.conflict.advice: {fi: "Avaa sivu uudelleen, niin näet nykyisen tilanteen.", sv: "Öppna sidan på nytt så ser du läget nu.", en: "Open the page again to see how things stand now."}
error.too-large.title: {fi: "Lähetys on liian suuri", sv: "Sändningen är för stor", en: "That is too large"}
error.too-large.advice: {fi: "Raja on {kib} kibitavua ja tuhat kenttää. Lyhennä tekstiä ja lähetä uudelleen.", sv: "Gränsen är {kib} kibibyte och tusen fält. Förkorta texten och skicka på nytt.", en: "The limit is {kib} kibibytes and a thousand fields. Shorten the text and send it again."}
error.media-type.title: {fi: "Lähetyksen muoto ei kelpaa", sv: "Formatet duger inte", en: "That format is not accepted"}
error.media-type.advice: {fi: "Lähetä tiedot sivun omalla lomakkeella.", sv: "Skicka uppgifterna med sidans eget formulär.", en: "Send the data with the page's own form."}
error.unknown-host.title: {fi: "Tuntematon palvelinnimi", sv: "Okänt servernamn", en: "Unknown host name"}
error.unknown-host.advice: {fi: "Tätä palvelua ei tarjota pyydetyllä nimellä.", sv: "Tjänsten finns inte under det begärda namnet.", en: "This service is not offered under the name that was asked for."}
error.too-often.title: {fi: "Liian monta yritystä", sv: "För många försök", en: "Too many attempts"}
error.too-often.advice: {fi: "Odota {minutes} {minutes?minuutti|minuuttia} ja yritä uudelleen.", sv: "Vänta {minutes} {minutes?minut|minuter} och försök på nytt.", en: "Wait {minutes} {minutes?minute|minutes} and try again."}
error.busy.title: {fi: "Palvelu on hetken ruuhkainen", sv: "Tjänsten är tillfälligt överbelastad", en: "The service is busy for a moment"}
error.busy.advice: {fi: "Mitään ei hävinnyt, mutta tätä ei vielä tallennettu. Yritä uudelleen hetken kuluttua.", sv: "Inget gick förlorat, men det här sparades inte ännu. Försök på nytt om en stund.", en: "Nothing was lost, but this was not saved yet. Try again in a moment."}
error.full.title: {fi: "Palvelimen levy on täynnä", sv: "Serverns disk är full", en: "The server's disk is full"}
error.full.advice: {fi: "Tätä ei tallennettu. Aiempi on tallessa; ylläpito vapauttaa tilaa, yritä sen jälkeen uudelleen.", sv: "Det här sparades inte. Det tidigare är i behåll; driften frigör utrymme, försök på nytt sedan.", en: "This was not saved. What was saved before is safe; the operators will free space, then try again."}
error.unexpected.title: {fi: "Jokin meni vikaan", sv: "Något gick fel", en: "Something went wrong"}
error.unexpected.advice: {fi: "Vika on meillä, ei sinussa. Yritä uudelleen; jos vika toistuu, kerro ylläpidolle tunnus {id}.", sv: "Felet är vårt, inte ditt. Försök på nytt; om felet återkommer, uppge koden {id} till driften.", en: "The fault is ours, not yours. Try again; if it happens again, tell the operators the code {id}."}

form.problems: {fi: "{n?Yksi kohta pitää korjata|Korjaa nämä kohdat}", sv: "{n?En punkt behöver rättas|Rätta de här punkterna}", en: "{n?One thing needs mending|Mend these things}"}

figure.table: {fi: "Samat luvut taulukkona", sv: "Samma siffror i tabellform", en: "The same figures as a table"}
figure.gap: {fi: "Ero", sv: "Skillnad", en: "Gap"}
figure.what: {fi: "Mistä", sv: "Om vad", en: "About"}
figure.who: {fi: "Kuka", sv: "Vem", en: "Who"}
figure.people: {fi: "Vastaajia", sv: "Svarande", en: "Respondents"}
figure.none: {fi: "ei näytetä", sv: "visas inte", en: "not shown"}
figure.change: {fi: "Muutos", sv: "Förändring", en: "Change"}
figure.verdict: {fi: "Mitä voi sanoa", sv: "Vad kan sägas", en: "What can be said"}

"""#),
        EmbeddedFile("texts/rounds.yaml", #"""
# Rounds: list, form, forecast, plan, links, posters, meeting screen, closing, open answers.
rounds.list.title: {fi: "Kyselyt", sv: "Enkäter", en: "Surveys"}
rounds.list.lead: {fi: "Samat väittämät kysytään vuosittain henkilöstöltä, johdolta ja luottamushenkilöiltä. Näin näemme yhdessä, missä olemme ja mikä muuttui.", sv: "Samma påståenden ställs varje år till personalen, ledningen och de förtroendevalda. Så ser vi tillsammans var vi står och vad som har förändrats.", en: "The same statements are put to staff, management and elected officials every year. Together we see where we stand and what has changed."}
rounds.list.empty: {fi: "Yhtään kyselyä ei ole vielä tehty.", sv: "Ingen enkät har gjorts ännu.", en: "No survey has been made yet."}
rounds.list.empty-lead: {fi: "Aloita johtoryhmän pikatestistä: kahdeksan väittämää, kaksikymmentä minuuttia.", sv: "Börja med ledningsgruppens snabbtest: åtta påståenden, tjugo minuter.", en: "Begin with the management team's quick test: eight statements, twenty minutes."}
rounds.list.empty-visitor: {fi: "Kun ensimmäinen kysely avautuu, se näkyy tässä.", sv: "När den första enkäten öppnas syns den här.", en: "When the first survey opens, it will be shown here."}
rounds.list.open: {fi: "Avoinna nyt", sv: "Öppna nu", en: "Open now"}
rounds.list.draft: {fi: "Luonnokset", sv: "Utkast", en: "Drafts"}
rounds.list.closed: {fi: "Suljettu, odottaa tuloksia", sv: "Stängda, resultat väntas", en: "Closed, results to come"}
rounds.list.released: {fi: "Tulokset julkaistu", sv: "Resultat publicerade", en: "Results published"}
rounds.begin.full: {fi: "Muutosvalmiuskysely", sv: "Enkät om förändringsberedskap", en: "Change-readiness survey"}
rounds.begin.full-what: {fi: "Kolmekymmentä väittämää kolmelle ryhmälle, kolme viikkoa. Vastaaminen vie noin viisi minuuttia.", sv: "Trettio påståenden till tre grupper, tre veckor. Det tar ungefär fem minuter att svara.", en: "Thirty statements to three groups, three weeks. Answering takes about five minutes."}
rounds.begin.full-do: {fi: "Tee muutosvalmiuskysely", sv: "Gör en enkät om förändringsberedskap", en: "Make a readiness survey"}
rounds.begin.quick: {fi: "Johtoryhmän pikatesti", sv: "Ledningsgruppens snabbtest", en: "The management team's quick test"}
rounds.begin.quick-what: {fi: "Kahdeksan väittämää kokouksessa: koodi ruudulle, vastaukset puhelimella, huoneentaulu näkyviin. Kaksikymmentä minuuttia.", sv: "Åtta påståenden under ett möte: koden på skärmen, svar med telefonen, hustavlan framme. Tjugo minuter.", en: "Eight statements in a meeting: the code on the screen, answers by phone, the board is there. Twenty minutes."}
rounds.begin.quick-do: {fi: "Aloita pikatesti", sv: "Starta snabbtestet", en: "Start the quick test"}
rounds.test: {fi: "kokeilu", sv: "test", en: "test"}
rounds.answer: {fi: "Vastaa", sv: "Svara", en: "Answer"}
rounds.see-results: {fi: "Katso tulokset", sv: "Se resultaten", en: "See the results"}
rounds.back: {fi: "Takaisin kyselyyn", sv: "Tillbaka till enkäten", en: "Back to the survey"}
rounds.dates.open: {fi: "Avoinna {opens}–{closes}", sv: "Öppen {opens}–{closes}", en: "Open {opens} – {closes}"}
rounds.dates.over: {fi: "{opens}–{closes}", sv: "{opens}–{closes}", en: "{opens} – {closes}"}
rounds.state.draft: {fi: "luonnos", sv: "utkast", en: "draft"}
rounds.state.open: {fi: "avoinna", sv: "öppen", en: "open"}
rounds.state.closed: {fi: "suljettu", sv: "stängd", en: "closed"}
rounds.state.released: {fi: "julkaistu", sv: "publicerad", en: "published"}
rounds.mode.personal: {fi: "henkilökohtaiset linkit", sv: "personliga länkar", en: "personal links"}
rounds.mode.group-link: {fi: "yhteinen linkki", sv: "gemensam länk", en: "one link for all"}
rounds.selection.full: {fi: "kaikki 30 väittämää", sv: "alla 30 påståenden", en: "all 30 statements"}
rounds.selection.pulse: {fi: "lyhyt pulssi, 8 väittämää", sv: "kort puls, 8 påståenden", en: "short pulse, 8 statements"}

rounds.new.title: {fi: "Tee muutosvalmiuskysely", sv: "Gör en enkät om förändringsberedskap", en: "Make a readiness survey"}
rounds.edit.title: {fi: "Jatka kyselyn valmistelua", sv: "Fortsätt förbereda enkäten", en: "Go on preparing the survey"}
rounds.new.lead: {fi: "Kerro, keneltä kysytään ja kuinka monta heitä on. Muu on valmiina.", sv: "Berätta vem som tillfrågas och hur många de är. Resten är klart.", en: "Tell who is asked and how many they are. The rest is ready."}
rounds.new.people: {fi: "Keneltä kysytään", sv: "Vem tillfrågas", en: "Who is asked"}
rounds.new.time: {fi: "Milloin", sv: "När", en: "When"}
rounds.new.more: {fi: "Lisää valintoja", sv: "Fler val", en: "More choices"}
rounds.new.forecast: {fi: "Näytä ennuste", sv: "Visa prognosen", en: "Show the forecast"}
rounds.new.open: {fi: "Avaa kysely", sv: "Öppna enkäten", en: "Open the survey"}
rounds.new.save: {fi: "Tallenna luonnos", sv: "Spara utkastet", en: "Save the draft"}
rounds.new.open-hint: {fi: "Avaaminen lukitsee suunnitelman: ryhmät, väittämät ja näyttämisen säännöt eivät enää muutu. Sulkemispäivää voi siirtää.", sv: "När enkäten öppnas låses planen: grupperna, påståendena och reglerna för vad som visas ändras inte mera. Sista dagen kan flyttas.", en: "Opening freezes the plan: groups, statements and the rules of showing no longer change. The closing day can be moved."}
rounds.field.sectors: {fi: "Henkilöstö toimialoittain", sv: "Personalen per sektor", en: "Staff by sector"}
rounds.field.sectors-hint: {fi: "Yksi toimiala riville: nimi ja henkilömäärä, esimerkiksi ”Varhaiskasvatus 170”. Voit liittää rivit taulukosta.", sv: "En sektor per rad: namn och antal, till exempel ”Småbarnspedagogik 170”. Du kan klistra in raderna från en tabell.", en: "One sector a line: name and number of people, such as “Early education 170”. You can paste the lines from a spreadsheet."}
rounds.field.staff-mode: {fi: "Miten henkilöstö vastaa", sv: "Hur personalen svarar", en: "How staff answer"}
rounds.field.management: {fi: "Johto, henkilöä", sv: "Ledningen, personer", en: "Management, people"}
rounds.field.management-hint: {fi: "Johtoryhmä ja johtavat viranhaltijat.", sv: "Ledningsgruppen och ledande tjänsteinnehavare.", en: "The management team and leading office holders."}
rounds.field.management-mode: {fi: "Miten johto vastaa", sv: "Hur ledningen svarar", en: "How management answers"}
rounds.field.elected: {fi: "Luottamushenkilöt, henkilöä", sv: "Förtroendevalda, personer", en: "Elected officials, people"}
rounds.field.elected-hint: {fi: "Valtuutetut sekä hallituksen ja lautakuntien muut jäsenet.", sv: "Fullmäktigeledamöterna och övriga medlemmar i styrelsen och nämnderna.", en: "Councillors and the other members of the executive and the boards."}
rounds.field.elected-mode: {fi: "Miten luottamushenkilöt vastaavat", sv: "Hur de förtroendevalda svarar", en: "How elected officials answer"}
rounds.field.opens: {fi: "Avautuu", sv: "Öppnas", en: "Opens"}
rounds.field.closes: {fi: "Viimeinen vastauspäivä", sv: "Sista svarsdag", en: "Last day to answer"}
rounds.field.closes-hint: {fi: "Kolme viikkoa riittää useimmiten.", sv: "Tre veckor räcker oftast.", en: "Three weeks is usually enough."}
rounds.field.name: {fi: "Kyselyn nimi", sv: "Enkätens namn", en: "Name of the survey"}
rounds.field.selection: {fi: "Laajuus", sv: "Omfattning", en: "Extent"}
rounds.field.k: {fi: "Pienin ryhmä, jonka luvut näytetään", sv: "Minsta grupp vars siffror visas", en: "Smallest group whose figures are shown"}
rounds.field.k-hint: {fi: "Vähintään viisi. Kirjautumattomille raja on aina vähintään kymmenen.", sv: "Minst fem. För dem som inte loggat in är gränsen alltid minst tio.", en: "At least five. For those who are not signed in it is always at least ten."}
rounds.field.public: {fi: "Kysy myös asukkailta avoimella linkillä", sv: "Fråga också invånarna med en öppen länk", en: "Ask residents too, by a public link"}
rounds.field.public-hint: {fi: "Avoimen linkin vastaukset ovat oma joukkonsa: vastaajat ovat valikoituneet itse, ja se sanotaan.", sv: "Svaren via den öppna länken är en egen grupp: de svarande har själva valt att delta, och det sägs ut.", en: "Answers through the public link are a set of their own: the respondents chose themselves, and that is said."}
rounds.field.publishes: {fi: "Julkaise tulokset kaikille", sv: "Publicera resultaten för alla", en: "Publish the results to everybody"}
rounds.field.publishes-hint: {fi: "Ilman tätä tulokset näkyvät vain kirjautuneille.", sv: "Utan detta visas resultaten bara för inloggade.", en: "Without this only members see the results."}
rounds.field.test: {fi: "Tämä on kokeilu", sv: "Detta är ett test", en: "This is a test"}
rounds.field.test-hint: {fi: "Kaikki tulossivut kertovat, että kysely oli kokeilu.", sv: "Alla resultatsidor säger att enkäten var ett test.", en: "Every page of results says that the survey was a test."}
rounds.join.title: {fi: "Liian pieni ryhmä lasketaan toisen kanssa", sv: "En för liten grupp räknas ihop med en annan", en: "A group that is too small is counted with another"}
rounds.join.why: {fi: "Näin pienestä ryhmästä ei voi näyttää lukuja. Sen vastaukset lasketaan valitsemasi ryhmän mukana, ja se saa samat väittämät. Voit myös laajentaa ryhmää: esimerkiksi johto ja esihenkilöt yhdessä.", sv: "Siffror om en så liten grupp kan inte visas. Svaren räknas tillsammans med gruppen du väljer, och gruppen får samma påståenden. Du kan också bredda gruppen: till exempel ledningen och cheferna tillsammans.", en: "Figures of such a small group cannot be shown. Its answers are counted with the group you choose, and it gets the same statements. You can also widen the group: management and supervisors together, say."}
rounds.join.field: {fi: "{name} ({people}) lasketaan ryhmän kanssa", sv: "{name} ({people}) räknas med gruppen", en: "{name} ({people}) is counted with"}
rounds.join.choose: {fi: "Valitse ryhmä", sv: "Välj en grupp", en: "Choose a group"}

rounds.promise.title: {fi: "Mitä näytetään ja mitä ei", sv: "Vad visas och vad visas inte", en: "What is shown and what is not"}
rounds.promise.blocks: {fi: "Luvut koskevat aina vähintään {k} vastaajaa. Liian pieni tai liian yksimielinen ryhmä näytetään toisen ryhmän kanssa.", sv: "Siffrorna gäller alltid minst {k} svarande. En för liten eller alltför enig grupp visas tillsammans med en annan.", en: "Figures always stand for at least {k} respondents. A group that is too small or too much of one mind is shown together with another."}
rounds.promise.once: {fi: "Tulokset lasketaan yhden kerran, kun kysely on suljettu. Sitä ennen kukaan ei näe vastauksia, ei ylläpitokaan.", sv: "Resultaten räknas en enda gång, när enkäten har stängts. Före det ser ingen svaren, inte ens administratören.", en: "Results are counted once, when the survey has closed. Before that nobody sees an answer, not even the administrators."}
rounds.promise.open: {fi: "Kaikille avoimilla sivuilla raja on {k} vastaajaa.", sv: "På de öppna sidorna är gränsen {k} svarande.", en: "On the pages open to everybody the limit is {k} respondents."}
rounds.promise.inside: {fi: "Tuloksia ei julkaista kirjautumattomille.", sv: "Resultaten publiceras inte för dem som inte loggat in.", en: "The results are not published to those who are not signed in."}
rounds.promise.not-shown: {fi: "Yksittäistä vastausta ei näytetä kenellekään, eikä sitä voi etsiä jälkikäteen.", sv: "Ett enskilt svar visas inte för någon, och det kan inte sökas fram i efterhand.", en: "No single answer is shown to anybody, and none can be looked up afterwards."}

rounds.forecast.title: {fi: "Ennuste: mitä tuloksissa näkyy", sv: "Prognos: vad resultaten visar", en: "Forecast: what the results will show"}
rounds.forecast.lead: {fi: "Laskettu pelkistä henkilömääristä. Lopullisesti ratkaisee myös se, kuinka erilaisia vastaukset ovat: liian yksimielinen ryhmä näytetään toisen kanssa.", sv: "Räknat enbart på antalet personer. Till sist avgör också hur olika svaren är: en alltför enig grupp visas med en annan.", en: "Counted from headcounts alone. In the end it also matters how varied the answers are: a group of one mind is shown with another."}
rounds.forecast.caption: {fi: "Näkyykö ryhmä omana lukunaan, kun vastaa …", sv: "Visas gruppen med egen siffra när svarsandelen är …", en: "Is the group shown by itself when this share answers …"}
rounds.forecast.percent: {fi: "{n} %", sv: "{n} %", en: "{n}%"}
rounds.forecast.inside: {fi: "Omassa organisaatiossa", sv: "I den egna organisationen", en: "Inside the organisation"}
rounds.forecast.outside: {fi: "Kaikille avoimilla sivuilla", sv: "På de öppna sidorna", en: "On the open pages"}
rounds.forecast.alone: {fi: "omana ryhmänään", sv: "som egen grupp", en: "by itself"}
rounds.forecast.partly: {fi: "omana {n} väittämässä, muuten yhdessä: {with}", sv: "egen i {n} påståenden, annars tillsammans: {with}", en: "by itself in {n} statements, otherwise with: {with}"}
rounds.forecast.together: {fi: "yhdessä: {with}", sv: "tillsammans: {with}", en: "together with: {with}"}
rounds.forecast.never: {fi: "ei näy", sv: "visas inte", en: "not shown"}
rounds.forecast.advice: {fi: "{name} jää 65 %:n vastaamisella muiden joukkoon. Jos haluat sen äänen erikseen, ota mukaan enemmän ihmisiä: esimerkiksi johto ja esihenkilöt yhdessä, tai yhdistä toimialoja.", sv: "{name} försvinner bland andra vid 65 % svar. Vill du höra gruppen för sig, ta med fler: till exempel ledningen och cheferna tillsammans, eller slå ihop sektorer.", en: "{name} disappears among others at 65% response. If you want its own voice, ask more people: management and supervisors together, say, or join sectors."}
rounds.forecast.good: {fi: "Jokainen ryhmä on riittävän suuri näkymään omana lukunaan, kun 65 % vastaa.", sv: "Varje grupp är tillräckligt stor för egna siffror när 65 % svarar.", en: "Every group is big enough for figures of its own when 65% answer."}

rounds.plan.title: {fi: "Keneltä kysytään", sv: "Vem tillfrågas", en: "Who is asked"}
rounds.plan.frozen: {fi: "Suunnitelma lukitaan, kun kysely avautuu. Sen jälkeen sitä ei voi muuttaa.", sv: "Planen låses när enkäten öppnas. Efter det kan den inte ändras.", en: "The plan is frozen when the survey opens. It cannot be changed after that."}
rounds.plan.people: {fi: "Ryhmät ja henkilömäärät", sv: "Grupper och antal personer", en: "Groups and headcounts"}
rounds.plan.group: {fi: "Ryhmä", sv: "Grupp", en: "Group"}
rounds.plan.asked: {fi: "Henkilöitä", sv: "Personer", en: "People"}
rounds.plan.statements: {fi: "Väittämiä", sv: "Påståenden", en: "Statements"}
rounds.plan.how: {fi: "Vastaustapa", sv: "Svarssätt", en: "Way to answer"}
rounds.plan.joined: {fi: "lasketaan ryhmän {name} kanssa", sv: "räknas med gruppen {name}", en: "counted with {name}"}
rounds.plan.public: {fi: "Avoin linkki", sv: "Öppen länk", en: "Public link"}
rounds.plan.public-how: {fi: "avoin kaikille, vastaajat valikoituvat itse", sv: "öppen för alla, de svarande väljer själva att delta", en: "open to everybody, self-selected"}
rounds.plan.shown: {fi: "Mitä tuloksissa näytetään", sv: "Vad resultaten visar", en: "What the results show"}
rounds.plan.tree: {fi: "Kenen kanssa kukin ryhmä näytetään, jos se on liian pieni", sv: "Med vem varje grupp visas om den är för liten", en: "With whom each group is shown if it is too small"}
rounds.plan.tree-why: {fi: "Järjestys on päätetty ennen ensimmäistä vastausta pelkistä henkilömääristä, joten se ei paljasta mitään vastauksista.", sv: "Ordningen bestämdes före det första svaret enbart utifrån antalet personer, så den avslöjar ingenting om svaren.", en: "The order was fixed before the first answer from headcounts alone, so it gives nothing away about the answers."}
rounds.plan.together: {fi: "yhdessä", sv: "tillsammans", en: "together"}

rounds.visitor.open: {fi: "Kysely on avoinna {closes} asti. Vastauslinkin saat omalta työpaikaltasi tai toimielimeltäsi.", sv: "Enkäten är öppen till {closes}. Svarslänken får du av din arbetsplats eller ditt organ.", en: "The survey is open until {closes}. You get the link from your workplace or body."}
rounds.visitor.closed: {fi: "Kysely on suljettu. Tulokset julkaistaan tällä sivulla.", sv: "Enkäten är stängd. Resultaten publiceras på den här sidan.", en: "The survey has closed. The results will be published here."}
rounds.lead.draft: {fi: "Luonnos. Kukaan ei vielä voi vastata.", sv: "Utkast. Ingen kan svara ännu.", en: "A draft. Nobody can answer yet."}
rounds.lead.continue: {fi: "Jatka valmistelua", sv: "Fortsätt förbereda", en: "Go on preparing"}
rounds.lead.open: {fi: "Kysely on avoinna {closes} asti. Jaa linkit, ja katso vastausten määrää kerran päivässä.", sv: "Enkäten är öppen till {closes}. Dela länkarna och se på antalet svar en gång om dagen.", en: "The survey is open until {closes}. Share the links and look at the number of answers once a day."}
rounds.lead.links: {fi: "Linkit ja julisteet", sv: "Länkar och affischer", en: "Links and posters"}
rounds.lead.screen: {fi: "Näytä kokouksessa", sv: "Visa på ett möte", en: "Show in a meeting"}
rounds.lead.extend: {fi: "Siirrä viimeistä päivää", sv: "Flytta sista dagen", en: "Move the last day"}
rounds.lead.close: {fi: "Sulje kysely", sv: "Stäng enkäten", en: "Close the survey"}
rounds.lead.closed: {fi: "Kysely on suljettu, mutta tuloksia ei ole julkaistu. Jos vastauksia on alle {k}, tuloksia ei voi julkaista: anna silloin lisää aikaa.", sv: "Enkäten är stängd men resultaten är inte publicerade. Om svaren är färre än {k} kan resultaten inte publiceras: ge i så fall mer tid.", en: "The survey is closed but its results are not published. With fewer than {k} answers they cannot be: give more time then."}
rounds.lead.release: {fi: "Julkaise tulokset", sv: "Publicera resultaten", en: "Publish the results"}
rounds.lead.released: {fi: "Tulokset on laskettu ja lukittu. Käykää ne läpi yhdessä.", sv: "Resultaten är räknade och låsta. Gå igenom dem tillsammans.", en: "The results are counted and frozen. Walk through them together."}
rounds.lead.texts: {fi: "Lue avoimet vastaukset ({n})", sv: "Läs de öppna svaren ({n})", en: "Read the open answers ({n})"}
rounds.meter: {fi: "Vastauksia vähintään {n} / {asked}", sv: "Minst {n} svar av {asked}", en: "At least {n} answers of {asked}"}
rounds.meter.when: {fi: "Laskettu {day}.", sv: "Räknat {day}.", en: "Counted on {day}."}
rounds.meter.none: {fi: "Vastauksia ei ole vielä laskettu. Määrä lasketaan kerran yössä.", sv: "Svaren har inte räknats ännu. Antalet räknas en gång per natt.", en: "The answers have not been counted yet. They are counted once a night."}
rounds.meter.why: {fi: "Määrä näkyy viiden välein ja kerran yössä, jotta kukaan ei voi päätellä, kuka vastasi ja milloin.", sv: "Antalet visas i steg om fem och en gång per natt, så att ingen kan sluta sig till vem som svarade och när.", en: "The number is shown in steps of five and once a night, so that nobody can tell who answered and when."}

rounds.links.title: {fi: "Linkit ja julisteet", sv: "Länkar och affischer", en: "Links and posters"}
rounds.links.lead: {fi: "Jaa linkit ennen kuin kysely sulkeutuu {closes}.", sv: "Dela länkarna innan enkäten stängs {closes}.", en: "Share the links before the survey closes on {closes}."}
rounds.links.csv: {fi: "Lataa kaikki linkit (CSV)", sv: "Ladda ner alla länkar (CSV)", en: "Download all links (CSV)"}
rounds.links.shared: {fi: "Yhteiset linkit", sv: "Gemensamma länkar", en: "Links for all"}
rounds.links.shared-what: {fi: "Pane linkki intranetiin tai juliste taukotilaan. Samalla linkillä voi vastata kahdesti, ja tulossivut sanovat sen.", sv: "Lägg länken på intranätet eller affischen i kafferummet. Det går att svara två gånger med samma länk, och det sägs på resultatsidorna.", en: "Put the link in the intranet or the poster in the coffee room. One person can answer twice through it, and the pages of results say so."}
rounds.links.poster: {fi: "Juliste tulostettavaksi", sv: "Affisch att skriva ut", en: "A poster to print"}
rounds.links.personal: {fi: "Henkilökohtaiset linkit ({n})", sv: "Personliga länkar ({n})", en: "Personal links ({n})"}
rounds.links.personal-what: {fi: "Anna jokaiselle yksi lappu tai lähetä linkit postituksen yhdistämisellä. Linkki kelpaa yhteen vastaukseen, eikä vastausta voi yhdistää linkkiin.", sv: "Ge var och en en lapp eller skicka länkarna med kopplad utskrift. Länken gäller för ett svar, och svaret kan inte kopplas till länken.", en: "Give everyone one slip, or send the links by mail merge. A link is good for one answer, and the answer cannot be tied to the link."}
rounds.links.qr: {fi: "QR-koodi osoitteeseen {link}", sv: "QR-kod till {link}", en: "QR code to {link}"}
rounds.links.qr-personal: {fi: "QR-koodi viereiseen linkkiin", sv: "QR-kod till länken intill", en: "QR code to the link beside it"}
rounds.links.more: {fi: "Loput {n} linkkiä ovat tiedostossa.", sv: "De övriga {n} länkarna finns i filen.", en: "The other {n} links are in the file."}
rounds.poster.title: {fi: "Juliste", sv: "Affisch", en: "Poster"}
rounds.poster.heading: {fi: "Missä olemme menossa? Sano mielipiteesi.", sv: "Var står vi? Säg din åsikt.", en: "Where do we stand? Have your say."}
rounds.poster.time: {fi: "Viisi minuuttia puhelimella, ilman tunnuksia.", sv: "Fem minuter med telefonen, utan inloggning.", en: "Five minutes on a phone, no account."}
rounds.poster.anonymous: {fi: "Nimetön: lukuja näytetään vasta vähintään {k} vastaajasta.", sv: "Anonymt: siffror visas först för minst {k} svarande.", en: "Anonymous: figures are shown for {k} respondents or more."}
rounds.poster.once: {fi: "Vastaa vain kerran, kiitos.", sv: "Svara bara en gång, tack.", en: "Please answer only once."}
rounds.poster.closes: {fi: "Viimeinen vastauspäivä {closes}.", sv: "Sista svarsdag {closes}.", en: "Last day to answer {closes}."}
rounds.screen.title: {fi: "Vastatkaa nyt", sv: "Svara nu", en: "Answer now"}
rounds.screen.heading: {fi: "Avaa puhelimella", sv: "Öppna med telefonen", en: "Open on your phone"}
rounds.screen.lead: {fi: "Vastauksesi on nimetön. Tulokset näytetään, kun vähintään {k} on vastannut.", sv: "Ditt svar är anonymt. Resultaten visas när minst {k} har svarat.", en: "Your answer is anonymous. Results are shown when at least {k} have answered."}
rounds.screen.twice: {fi: "Linkki on kaikille sama: vastaa vain kerran.", sv: "Länken är densamma för alla: svara bara en gång.", en: "The link is the same for all: answer only once."}
rounds.screen.close: {fi: "Kaikki ovat vastanneet", sv: "Alla har svarat", en: "Everybody has answered"}

rounds.quick.title: {fi: "Johtoryhmän pikatesti", sv: "Ledningsgruppens snabbtest", en: "The management team's quick test"}
rounds.quick.lead: {fi: "Kahdeksan väittämää, yksi jokaisesta teemasta. Kahdessakymmenessä minuutissa näette, missä olette ja mistä kannattaa puhua.", sv: "Åtta påståenden, ett för varje tema. På tjugo minuter ser ni var ni står och vad det lönar sig att tala om.", en: "Eight statements, one for each theme. In twenty minutes you see where you stand and what is worth talking about."}
rounds.quick.step-1: {fi: "Näytä koodi ruudulla. Jokainen vastaa omalla puhelimellaan.", sv: "Visa koden på skärmen. Var och en svarar med sin egen telefon.", en: "Show the code on the screen. Everyone answers on a phone."}
rounds.quick.step-2: {fi: "Sulje kysely, kun kaikki ovat vastanneet.", sv: "Stäng enkäten när alla har svarat.", en: "Close the survey when everybody has answered."}
rounds.quick.step-3: {fi: "Katsokaa tulokset yhdessä ja valitkaa yksi asia, josta aloitetaan.", sv: "Se på resultaten tillsammans och välj en sak att börja med.", en: "Look at the results together and choose one thing to begin with."}
rounds.quick.people: {fi: "Montako vastaajaa on paikalla?", sv: "Hur många svarande är på plats?", en: "How many respondents are here?"}
rounds.quick.people-hint: {fi: "Vähintään {k}. Pienemmästä joukosta ei voi näyttää tuloksia kenenkään paljastumatta.", sv: "Minst {k}. Resultat för färre kan inte visas utan att någon avslöjas.", en: "At least {k}. Results of fewer could give somebody away."}
rounds.quick.problem: {fi: "Kirjoita luku väliltä {k}–200.", sv: "Skriv ett tal mellan {k} och 200.", en: "Type a number from {k} to 200."}
rounds.quick.do: {fi: "Näytä koodi", sv: "Visa koden", en: "Show the code"}
rounds.quick.name: {fi: "Johtoryhmän pikatesti {day}", sv: "Ledningsgruppens snabbtest {day}", en: "Management team's quick test {day}"}

rounds.close.title: {fi: "Suljetaanko kysely?", sv: "Ska enkäten stängas?", en: "Close the survey?"}
rounds.close.lead: {fi: "”{name}” suljetaan ja tulokset lasketaan heti.", sv: "”{name}” stängs och resultaten räknas genast.", en: "“{name}” closes and the results are counted at once."}
rounds.close.links: {fi: "Linkit lakkaavat toimimasta.", sv: "Länkarna slutar fungera.", en: "The links stop working."}
rounds.close.once: {fi: "Tulokset lasketaan yhden kerran, ja vastausten avain hävitetään. Tätä ei voi perua.", sv: "Resultaten räknas en gång och svarens nyckel förstörs. Det går inte att ångra.", en: "The results are counted once and the key of the answers is destroyed. This cannot be undone."}
rounds.close.few: {fi: "Jos vastauksia on alle {k}, mitään ei avata ja voit antaa lisää aikaa.", sv: "Om svaren är färre än {k} öppnas ingenting och du kan ge mer tid.", en: "With fewer than {k} answers nothing is opened and you can give more time."}
rounds.close.do: {fi: "Sulje ja laske tulokset", sv: "Stäng och räkna resultaten", en: "Close and count the results"}
rounds.extend.title: {fi: "Siirrä viimeistä vastauspäivää", sv: "Flytta sista svarsdagen", en: "Move the last day to answer"}
rounds.extend.lead: {fi: "Nyt viimeinen päivä on {closes}. Vanhat linkit toimivat edelleen.", sv: "Nu är sista dagen {closes}. De gamla länkarna fungerar fortfarande.", en: "The last day is now {closes}. The old links go on working."}
rounds.extend.do: {fi: "Siirrä päivää", sv: "Flytta dagen", en: "Move the day"}

rounds.texts.title: {fi: "{n} {n?avoin vastaus odottaa lukijaa|avointa vastausta odottaa lukijaa}", sv: "{n} {n?öppet svar väntar på en läsare|öppna svar väntar på en läsare}", en: "{n} {n?open answer waits for a reader|open answers wait for a reader}"}
rounds.texts.lead: {fi: "Lue jokainen ennen kuin muut näkevät sen. Poista nimet ja muu, mistä joku voidaan tunnistaa. Lukemattomat hävitetään 30 päivän kuluttua.", sv: "Läs varje svar innan andra ser det. Ta bort namn och annat som någon kan kännas igen på. Olästa förstörs efter 30 dagar.", en: "Read each one before others see it. Take out names and whatever somebody could be known by. Unread ones are destroyed after 30 days."}
rounds.texts.none: {fi: "Lukemattomia vastauksia ei ole. Avoimet vastaukset säilytetään vain, kun kysymykseen tuli vähintään kolme tekstiä.", sv: "Det finns inga olästa svar. Öppna svar sparas bara när det kom minst tre texter på frågan.", en: "There are no unread answers. Open answers are kept only when a question got at least three texts."}
rounds.texts.approved: {fi: "Näytetään organisaatiossa", sv: "Visas i organisationen", en: "Shown in the organisation"}
rounds.texts.show: {fi: "Näytä näin", sv: "Visa så här", en: "Show like this"}
rounds.texts.drop: {fi: "Jätä pois", sv: "Lämna bort", en: "Leave out"}

rounds.problem.day: {fi: "Kirjoita päivä muodossa 15.5.2026.", sv: "Skriv datumet som 15.5.2026.", en: "Write the day like 15.5.2026."}
rounds.problem.day-passed: {fi: "Valitse päivä, joka ei ole vielä mennyt.", sv: "Välj en dag som inte har gått.", en: "Choose a day that has not passed."}
rounds.problem.number: {fi: "”{text}” ei ole kokonaisluku.", sv: "”{text}” är inget heltal.", en: "“{text}” is not a whole number."}
rounds.problem.name: {fi: "Anna kyselylle nimi.", sv: "Ge enkäten ett namn.", en: "Give the survey a name."}
rounds.problem.k-low: {fi: "Pienin ryhmä on vähintään {k}.", sv: "Den minsta gruppen är minst {k}.", en: "The smallest group is at least {k}."}
rounds.problem.k-high: {fi: "Raja {k} on suurempi kuin kaikki {people} kysyttyä yhteensä: mitään ei voisi näyttää.", sv: "Gränsen {k} är större än alla {people} tillfrågade: ingenting kunde visas.", en: "The limit {k} is more than all {people} people asked: nothing could be shown."}
rounds.problem.order: {fi: "Kysely ei voi sulkeutua ennen kuin se avautuu.", sv: "Enkäten kan inte stängas innan den öppnas.", en: "The survey cannot close before it opens."}
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
rounds.line.doubled: {fi: "Rivi {line}: sama nimi on jo rivillä {earlier}.", sv: "Rad {line}: samma namn finns redan på rad {earlier}.", en: "Line {line}: the same name is on line {earlier} already."}

"""#),
        EmbeddedFile("texts/statements.yaml", #"""
# The accessibility statement (in the order of the EU's model) and the privacy page.
accessibility.title: {fi: "Saavutettavuusseloste", sv: "Tillgänglighetsutlåtande", en: "Accessibility statement"}
accessibility.lead: {fi: "Tämä seloste koskee Digipolku-palvelua, jota ylläpitää", sv: "Det här utlåtandet gäller tjänsten Digipolku, som upprätthålls av", en: "This statement applies to the Digipolku service run by"}
accessibility.status: {fi: "Palvelu täyttää vaatimukset osittain", sv: "Tjänsten uppfyller kraven delvis", en: "The service is partially compliant"}
accessibility.status.text: {fi: "Palvelu täyttää saavutettavuusvaatimukset suurimmaksi osaksi. Puutteet kerrotaan alla.", sv: "Tjänsten uppfyller tillgänglighetskraven till största delen. Bristerna beskrivs nedan.", en: "The service meets most of the accessibility requirements. What is missing is told below."}
accessibility.standard: {fi: "Vaatimukset perustuvat lakiin digitaalisten palvelujen tarjoamisesta (306/2019) ja standardiin EN 301 549, jonka mittana on WCAG 2.1, tasot A ja AA. Palvelu on rakennettu uudemman WCAG 2.2:n mukaan.", sv: "Kraven bygger på lagen om tillhandahållande av digitala tjänster (306/2019) och standarden EN 301 549, vars mått är WCAG 2.1 på nivåerna A och AA. Tjänsten är byggd enligt den nyare WCAG 2.2.", en: "The requirements rest on the Act on the Provision of Digital Services (306/2019) and the standard EN 301 549, which measures by WCAG 2.1, levels A and AA. The service is built to the newer WCAG 2.2."}
accessibility.limits: {fi: "Mikä ei vielä ole saavutettavaa", sv: "Det som ännu inte är tillgängligt", en: "What is not yet accessible"}
accessibility.limits.lead: {fi: "Tiedämme nämä puutteet:", sv: "Vi känner till följande brister:", en: "We know of these shortcomings:"}
accessibility.limits.languages: {fi: "Ihmisten kirjoittamia tekstejä, kuten toimenpiteiden kuvauksia, ei aina ole kaikilla kielillä. Puuttuvan tilalla näkyy toinen kieli, ja se on merkitty.", sv: "Texter som människor skriver, såsom beskrivningar av åtgärder, finns inte alltid på alla språk. I stället visas ett annat språk, och det är märkt.", en: "Texts that people write, such as descriptions of actions, do not always exist in every language. Another language stands in their place and is marked."}
accessibility.limits.texts: {fi: "Palveluun kirjoitetut tekstit voivat olla vaikeaselkoisia tai sisältää linkkejä tiedostoihin, joita ei ole tarkistettu.", sv: "Texter som skrivs in i tjänsten kan vara svåra att förstå eller innehålla länkar till filer som inte har kontrollerats.", en: "Texts written into the service may be hard to understand or link to files that nobody has checked."}
accessibility.limits.devices: {fi: "Palvelua ei ole vielä kokeiltu laajasti ruudunlukuohjelmilla eikä puheohjauksella. Jokaisen kuvion tiedot saa myös taulukkona.", sv: "Tjänsten har ännu inte prövats i stor omfattning med skärmläsare eller röststyrning. Uppgifterna i varje figur finns också som tabell.", en: "The service has not yet been tried widely with screen readers or voice control. What a figure shows is always there as a table too."}
accessibility.limits.audit: {fi: "Ulkopuolinen asiantuntija ei ole arvioinut palvelua.", sv: "Tjänsten har inte bedömts av en utomstående expert.", en: "No outside expert has assessed the service."}
accessibility.method: {fi: "Miten saavutettavuus on arvioitu", sv: "Hur tillgängligheten har bedömts", en: "How accessibility was assessed"}
accessibility.method.text: {fi: "Arvio on palvelun tekijöiden oma. Sivulajit on tarkistettu ohjelmallisesti suomeksi, ruotsiksi ja englanniksi, ja niitä on käytetty näppäimistöllä, kapealla näytöllä ja ilman JavaScriptiä.", sv: "Bedömningen är gjord av dem som byggt tjänsten. Sidtyperna har kontrollerats maskinellt på finska, svenska och engelska, och de har använts med tangentbord, på smal skärm och utan JavaScript.", en: "It is a self-assessment by the makers of the service. Every kind of page was checked by programs in Finnish, Swedish and English, and was used by keyboard, on a narrow screen and without JavaScript."}
accessibility.feedback: {fi: "Kerro meille puutteesta", sv: "Berätta för oss om en brist", en: "Tell us about a problem"}
accessibility.feedback.text: {fi: "Jos et pysty käyttämään jotakin kohtaa tai haluat sen sisällön muussa muodossa, ota yhteyttä. Vastaamme 14 päivän kuluessa.", sv: "Om du inte kan använda något eller vill ha innehållet i en annan form, ta kontakt. Vi svarar inom 14 dagar.", en: "If you cannot use something, or want its content in another form, get in touch. We answer within 14 days."}
accessibility.feedback.nowhere: {fi: "Yhteystietoa ei ole vielä annettu. Käytä [kunnan|kaupungin] yleisiä yhteystietoja.", sv: "Någon kontaktuppgift har ännu inte angetts. Använd [kommunens|stadens] allmänna kontaktuppgifter.", en: "No contact has been given yet. Use the general contact of the [municipality|city]."}
accessibility.enforcement: {fi: "Jos vastaus ei riitä", sv: "Om svaret inte räcker", en: "If the answer is not enough"}
accessibility.enforcement.text: {fi: "Anna ensin palautetta meille. Jos et ole tyytyväinen vastaukseen tai et saa sitä kahdessa viikossa, voit tehdä ilmoituksen valvovalle viranomaiselle.", sv: "Ge först respons till oss. Om du inte är nöjd med svaret eller inte får något inom två veckor kan du göra en anmälan till tillsynsmyndigheten.", en: "Please give feedback to us first. If you are not content with the answer, or get none in two weeks, you can turn to the supervising authority."}
accessibility.enforcement.office: {fi: "Liikenne- ja viestintävirasto Traficom, digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö", sv: "Transport- och kommunikationsverket Traficom, enheten för tillsyn över digital tillgänglighet", en: "Finnish Transport and Communications Agency Traficom, Digital Accessibility Supervision Unit"}
accessibility.enforcement.phone: {fi: "puhelinvaihde 029 534 5000", sv: "telefonväxel 029 534 5000", en: "switchboard +358 29 534 5000"}
accessibility.dates: {fi: "Milloin seloste on laadittu", sv: "När utlåtandet har utarbetats", en: "When this statement was prepared"}
accessibility.dates.text: {fi: "Seloste on laadittu ja viimeksi tarkistettu {day}.", sv: "Utlåtandet utarbetades och kontrollerades senast {day}.", en: "The statement was prepared and last reviewed on {day}."}

privacy.title: {fi: "Näin suojaamme tietosi", sv: "Så skyddar vi dina uppgifter", en: "How we protect your data"}
privacy.lead: {fi: "Tässä palvelussa kysytään nimettömästi ja suunnitellaan avoimesti. Henkilötietoja tarvitaan vähän, ja niillä jokaisella on määräaika.", sv: "I den här tjänsten frågar vi anonymt och planerar öppet. Det behövs få personuppgifter, och alla har en tidsgräns.", en: "This service asks anonymously and plans in the open. It needs little personal data, and all of it has a time limit."}
privacy.controller: {fi: "Kuka vastaa tiedoista", sv: "Vem som ansvarar för uppgifterna", en: "Who is responsible"}
privacy.controller.basis: {fi: "Tietoja käsitellään yleistä etua koskevan tehtävän hoitamiseksi (tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta).", sv: "Uppgifterna behandlas för att utföra en uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen).", en: "Data are processed for a task carried out in the public interest (article 6(1)(e) of the GDPR)."}
privacy.anonymity: {fi: "Kyselyvastaus ei johda vastaajaan", sv: "Ett enkätsvar leder inte till den som svarat", en: "A survey answer does not lead to the person"}
privacy.anonymity.apart: {fi: "Linkki ja vastaus eivät kohtaa. Yksi taulu tietää, mitkä lomakkeet on käytetty, ja toinen säilyttää vastaukset. Niillä ei ole yhteistä tunnusta, järjestystä eikä aikaa.", sv: "Länken och svaret möts inte. En tabell vet vilka formulär som har använts, en annan förvarar svaren. De har ingen gemensam kod, ordning eller tid.", en: "Link and answer never meet. One table knows which forms were used, another keeps the answers. They share no number, order or time."}
privacy.anonymity.sealed: {fi: "Jokainen vastaus sinetöidään heti. Niitä ei voi lukea tietokannasta, lokista eikä varmuuskopiosta, koska avaimet ovat muualla. Vastaukset avataan yhden kerran, kun kysely on päättynyt, ja avain tuhotaan.", sv: "Varje svar förseglas genast. Det går inte att läsa dem i databasen, loggen eller en säkerhetskopia, eftersom nycklarna finns på annat håll. Svaren öppnas en enda gång, när enkäten har avslutats, och nyckeln förstörs.", en: "Every answer is sealed at once. It cannot be read in the database, the log or a backup, because the keys are kept elsewhere. Answers are opened once, when the survey has ended, and the key is destroyed."}
privacy.anonymity.boxes: {fi: "Tulokset lasketaan ryhmistä, jotka on päätetty ennen kuin kukaan vastaa. Liian pieni tai yksimielinen ryhmä näytetään aina yhdessä toisen kanssa: organisaation sisällä luvuissa on vähintään viisi ihmistä, julkisesti vähintään kymmenen. Luvut jäädytetään kerran, eikä niitä voi rajata pienemmiksi.", sv: "Resultaten räknas för grupper som har bestämts innan någon svarar. En grupp som är för liten eller för enig visas alltid tillsammans med en annan: inom organisationen omfattar siffrorna minst fem personer, offentligt minst tio. Siffrorna fryses en gång och kan inte delas upp i mindre.", en: "Results are counted for groups that were fixed before anyone answered. A group that is too small or too much of one mind is always shown together with another: inside the organisation figures stand for at least five people, in public for at least ten. The figures are frozen once and cannot be narrowed down."}
privacy.anonymity.texts: {fi: "Avointa vastausta ei liitetä muihin vastauksiin eikä ryhmään. Ihminen lukee sen ja poistaa tarvittaessa tunnistettavat kohdat, ennen kuin sitä näytetään organisaation sisällä.", sv: "Ett öppet svar kopplas varken till andra svar eller till en grupp. En människa läser det och tar vid behov bort sådant som går att känna igen innan det visas inom organisationen.", en: "An open answer is tied neither to other answers nor to a group. A person reads it and, where needed, takes out what could be recognised before it is shown inside the organisation."}
privacy.limits: {fi: "Mihin suoja ei ulotu", sv: "Vad skyddet inte täcker", en: "Where the protection ends"}
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
privacy.row.mark: {fi: "Merkki käytetystä lomakkeesta, 16 tavua", sv: "Märke på ett använt formulär, 16 byte", en: "Mark of a used form, 16 bytes"}
privacy.row.mark.where: {fi: "Tietokanta, erillään vastauksista", sv: "Databasen, skilt från svaren", en: "Database, apart from the answers"}
privacy.row.mark.until: {fi: "Tulosten laskemiseen", sv: "Tills resultaten räknas", en: "Until the results are counted"}
privacy.row.answer: {fi: "Vastaus väittämiin, nimetön", sv: "Svar på påståenden, anonymt", en: "Answers to statements, anonymous"}
privacy.row.answer.where: {fi: "Tietokanta, sinetöitynä; avaimet erillisessä kansiossa", sv: "Databasen, förseglade; nycklarna i en skild mapp", en: "Database, sealed; keys in a folder of their own"}
privacy.row.answer.until: {fi: "Tulosten laskemiseen; sen jälkeen toisella avaimella sinetöitynä 30 päivää virheiden korjaamista varten", sv: "Tills resultaten räknas; därefter förseglade med en annan nyckel i 30 dagar för att fel ska kunna rättas", en: "Until the results are counted; then sealed with another key for 30 days, to mend mistakes"}
privacy.row.text: {fi: "Avoin vastaus, nimetön", sv: "Öppet svar, anonymt", en: "Open answer, anonymous"}
privacy.row.text.where: {fi: "Tietokanta, sinetöitynä kunnes joku lukee ja hyväksyy sen", sv: "Databasen, förseglat tills någon läser och godkänner det", en: "Database, sealed until somebody reads and approves it"}
privacy.row.text.until: {fi: "Lukematon enintään 30 päivää tulosten jälkeen; hyväksytty niin kauan kuin kierroksen tulokset", sv: "Oläst högst 30 dagar efter resultaten; godkänt lika länge som omgångens resultat", en: "Unread at most 30 days after the results; approved as long as the results of the round"}
privacy.row.release: {fi: "Tulokset: montako ihmistä valitsi minkin vaihtoehdon", sv: "Resultat: hur många som valde vilket alternativ", en: "Results: how many people chose which option"}
privacy.row.release.where: {fi: "Tietokanta; julkaistut luvut myös avoimena datana", sv: "Databasen; publicerade siffror också som öppna data", en: "Database; published figures also as open data"}
privacy.row.release.until: {fi: "Pysyvästi", sv: "Permanent", en: "For good"}
privacy.row.account: {fi: "Käyttäjätili: nimi, sähköposti, rooli ja salasanan tiiviste, ja muutokset, jotka tilillä on tehty", sv: "Användarkonto: namn, e-post, roll och lösenordets kontrollsumma, samt ändringar som gjorts med kontot", en: "User account: name, e-mail, role and a hash of the password, and the changes made with it"}
privacy.row.account.where: {fi: "Tietokanta ja muutosloki", sv: "Databasen och ändringsloggen", en: "Database and change log"}
privacy.row.account.until: {fi: "Niin kauan kuin tili on olemassa; muutosten historia pysyvästi", sv: "Så länge kontot finns; ändringshistoriken permanent", en: "As long as the account exists; the history of changes for good"}
privacy.row.log: {fi: "Tekninen loki ilman verkko-osoitteita ja vastauslinkkejä", sv: "Teknisk logg utan nätadresser och svarslänkar", en: "Technical log without network addresses or answer links"}
privacy.row.log.where: {fi: "Palvelin", sv: "Servern", en: "Server"}
privacy.row.log.until: {fi: "30 päivää", sv: "30 dagar", en: "30 days"}
privacy.row.backup: {fi: "Varmuuskopiot kaikesta edellä mainitusta, vastaukset sinetöityinä", sv: "Säkerhetskopior av allt ovan, svaren förseglade", en: "Backups of all of the above, answers sealed"}
privacy.row.backup.where: {fi: "Organisaation varmuuskopiopaikka; avaimet eivät kuulu niihin", sv: "Organisationens plats för säkerhetskopior; nycklarna ingår inte", en: "The organisation's place for backups; the keys are not in them"}
privacy.row.backup.until: {fi: "Poistettu yhteystieto häviää niistä viimeistään 30 päivässä", sv: "En raderad kontaktuppgift försvinner ur dem inom högst 30 dagar", en: "A deleted contact is gone from them within 30 days"}
privacy.cookies: {fi: "Evästeitä on vain kirjautuneilla", sv: "Kakor finns bara för inloggade", en: "Cookies are for signed-in people only"}
privacy.cookies.none: {fi: "Vastaaja ja lukija eivät saa evästettä. Kirjautuneella on yksi, joka pitää istunnon auki. Kävijöitä ei seurata eikä mitään haeta muilta sivustoilta.", sv: "Den som svarar eller läser får ingen kaka. Den som är inloggad har en, som håller sessionen öppen. Besökare följs inte upp och inget hämtas från andra webbplatser.", en: "Those who answer or read get no cookie. Signed-in people have one, which keeps the session open. Visitors are not followed, and nothing is fetched from other sites."}
privacy.cookies.draft: {fi: "Henkilökohtaisella linkillä vastaajan oma selain voi muistaa keskeneräiset vastaukset. Luonnosta ei lähetetä mihinkään; sen voi poistaa lomakkeella, ja se häviää, kun vastaukset lähetetään.", sv: "Via en personlig länk kan den svarandes egen webbläsare minnas svar som inte är klara. Utkastet skickas ingenstans; det går att radera på formuläret och försvinner när svaren skickas.", en: "Behind a personal link the respondent's own browser may remember unfinished answers. The draft is sent nowhere; it can be removed on the form and goes when the answers are sent."}
privacy.rights: {fi: "Oikeutesi", sv: "Dina rättigheter", en: "Your rights"}
privacy.rights.invitation: {fi: "Kutsu: voit pyytää nähdä, korjata tai poistaa tietosi. Poistaa voit myös itse henkilökohtaisen linkkisi lopussa.", sv: "Inbjudan: du kan be att få se, rätta eller radera dina uppgifter. Radera kan du också själv i slutet av din personliga länk.", en: "Invitation: you may ask to see, correct or delete your data. You can also delete it yourself at the end of your personal link."}
privacy.rights.answer: {fi: "Vastaus: kukaan ei löydä yhtä vastausta, joten sitä ei voi näyttää, korjata eikä poistaa (tietosuoja-asetuksen 11 artikla). Sanomme sen ennen lähettämistä.", sv: "Svar: ingen hittar ett enskilt svar, och därför kan det varken visas, rättas eller raderas (artikel 11 i dataskyddsförordningen). Vi säger det innan du skickar.", en: "Answer: nobody can find one answer, so it cannot be shown, corrected or deleted (article 11 of the GDPR). We say so before it is sent."}
privacy.rights.account: {fi: "Käyttäjätili: pyydä pääkäyttäjältä nähtäväksi, korjattavaksi tai suljettavaksi.", sv: "Användarkonto: be administratören att få se, rätta eller stänga det.", en: "User account: ask the administrator to show, correct or close it."}
privacy.rights.complaint: {fi: "Jos tietojasi käsitellään mielestäsi väärin, voit valittaa tietosuojavaltuutetulle (tietosuoja.fi).", sv: "Om du anser att dina uppgifter behandlas fel kan du klaga hos dataombudsmannen (tietosuoja.fi/sv).", en: "If you think your data are handled wrongly, you can complain to the Data Protection Ombudsman (tietosuoja.fi/en)."}

"""#),
    ]
}
