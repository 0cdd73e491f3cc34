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
        EmbeddedFile("texts/overview.yaml", #"""
# The first page for everybody, and the desk of members.
overview.title: {fi: "{name} kysyy, valitsee ja tekee – ja kertoo, mitä siitä tuli", sv: "{name} frågar, väljer och gör – och berättar vad det ledde till", en: "{name} asks, chooses and acts – and tells what came of it"}
overview.lead: {fi: "Digitalisaatio muuttaa [kunnan|kaupungin] työtä ja palveluja. Täältä näet, missä olemme, mitä teemme nyt ja mitä tapahtuu seuraavaksi.", sv: "Digitaliseringen förändrar [kommunens|stadens] arbete och tjänster. Här ser du var vi står, vad vi gör nu och vad som händer härnäst.", en: "Digitalisation changes the [municipality|city]'s work and services. Here you see where we stand, what we are doing now and what comes next."}
overview.to-desk: {fi: "Siirry työpöydällesi", sv: "Gå till ditt arbetsbord", en: "Go to your desk"}
overview.test: {fi: "kokeilu", sv: "test", en: "test"}
overview.answer.words: {fi: "on auki kaikille {day} asti. Kesto pari minuuttia, nimettömästi.", sv: "är öppen för alla till och med {day}. Det tar ett par minuter och är anonymt.", en: "is open to everyone until {day}. It takes a couple of minutes and is anonymous."}
overview.answer.button: {fi: "Vastaa kyselyyn", sv: "Svara på enkäten", en: "Answer the survey"}
overview.loop: {fi: "Näin se etenee", sv: "Så här går det till", en: "How it goes"}
overview.loop.ask: {fi: "Kysymme", sv: "Vi frågar", en: "We ask"}
overview.loop.ask.what: {fi: "heiltä, joiden työ muuttuu", sv: "dem vars arbete förändras", en: "those whose work changes"}
overview.loop.see: {fi: "Katsomme yhdessä", sv: "Vi tittar tillsammans", en: "We look together"}
overview.loop.see.what: {fi: "mitä vastaukset kertovat", sv: "vad svaren berättar", en: "at what the answers say"}
overview.loop.choose: {fi: "Valitsemme", sv: "Vi väljer", en: "We choose"}
overview.loop.choose.what: {fi: "teema teemalta, mitä parannetaan", sv: "tema för tema vad vi förbättrar", en: "theme by theme what to improve"}
overview.loop.do: {fi: "Teemme", sv: "Vi gör", en: "We act"}
overview.loop.do.what: {fi: "ja mittaamme, mitä siitä tuli", sv: "och mäter vad det ledde till", en: "and measure what came of it"}

overview.headline.released: {fi: "julkaistu {day}", sv: "publicerad {day}", en: "released {day}"}
overview.headline.gap: {fi: "{high} ja {low} näkevät tämän eri tavoin", sv: "{high} och {low} ser det här på olika sätt", en: "{high} and {low} see this differently"}
overview.headline.no-gap: {fi: "Ryhmät näkevät asiat lähes samoin – suurin ero on tässä", sv: "Grupperna ser saker nästan lika – största skillnaden finns här", en: "The groups see things almost alike – the widest gap is here"}
overview.headline.one: {fi: "Valmius muutokseen on nyt {score} asteikolla 1–5", sv: "Beredskapen för förändring är nu {score} på skalan 1–5", en: "Readiness for change is now {score} on a scale of 1 to 5"}
overview.headline.hidden: {fi: "Vastauksia tuli liian vähän avoimesti näytettäviksi", sv: "Det kom för få svar för att visas öppet", en: "Too few answers came to be shown openly"}
overview.headline.hidden.why: {fi: "Avoimissa tuloksissa jokainen luku kertoo vähintään kymmenen ihmisen vastauksista, jotta kenenkään vastausta ei voi päätellä.", sv: "I de öppna resultaten gäller varje siffra minst tio personers svar, så att ingens svar kan härledas.", en: "In the open results every figure is about at least ten people's answers, so that nobody's answer can be worked out."}
overview.headline.none: {fi: "Ensimmäistä kyselyä ei ole vielä julkaistu", sv: "Den första enkäten har ännu inte publicerats", en: "The first survey has not been released yet"}
overview.headline.none.visitor: {fi: "Kun kysely on tehty, tästä näet heti sen tärkeimmän havainnon. Tulokset julkaistaan vasta, kun kysely on suljettu.", sv: "När enkäten är gjord ser du dess viktigaste iakttagelse här. Resultaten publiceras först när enkäten har stängts.", en: "Once a survey is done, its most important finding stands here. Results are released only after a survey has closed."}
overview.headline.none.lead: {fi: "Kun suljet ensimmäisen kyselyn, sen tärkein havainto nousee tähän. Aloita työpöydältäsi.", sv: "När du stänger den första enkäten lyfts dess viktigaste iakttagelse fram här. Börja från ditt arbetsbord.", en: "When you close the first survey, its most important finding rises to this place. Begin from your desk."}
overview.headline.all: {fi: "Katso kaikki tulokset", sv: "Se alla resultat", en: "See all results"}
overview.headline.pinned: {fi: "Mitä muuta huomasimme", sv: "Vad vi också märkte", en: "What else we noticed"}
overview.kind.strength: {fi: "vahvuus", sv: "styrka", en: "strength"}
overview.kind.weakness: {fi: "kehitettävää", sv: "att utveckla", en: "to develop"}
overview.kind.gap: {fi: "näkemysero", sv: "olika syn", en: "gap"}
overview.kind.drop: {fi: "heikentynyt", sv: "försämrats", en: "worse"}
overview.kind.rise: {fi: "parantunut", sv: "förbättrats", en: "better"}
overview.kind.unknowing: {fi: "ei tiedetä", sv: "vet inte", en: "not known"}
overview.kind.other: {fi: "havainto", sv: "iakttagelse", en: "finding"}
overview.scale: {fi: "Keskiarvo asteikolla 1–5: 1 täysin eri mieltä, 5 täysin samaa mieltä.", sv: "Medelvärde på skalan 1–5: 1 helt av annan åsikt, 5 helt av samma åsikt.", en: "Mean on a scale of 1 to 5: 1 strongly disagree, 5 strongly agree."}
overview.people: {fi: "{n} {n?vastaaja|vastaajaa}", sv: "{n} svar", en: "{n} {n?answer|answers}"}

overview.themes: {fi: "Huoneentaulu: {n} {n?teema|teemaa}", sv: "Hustavlan: {n} {n?tema|teman}", en: "The theme board: {n} {n?theme|themes}"}
overview.themes.what: {fi: "Luku on vastaajaryhmän {who} keskiarvo asteikolla 1–5. Poikkiviiva näyttää tavoitteen.", sv: "Siffran är medelvärdet för gruppen {who} på skalan 1–5. Tvärstrecket visar målet.", en: "The number is the mean of the group {who} on a scale of 1 to 5. The notch shows the target."}
overview.themes.everyone: {fi: "kaikki kutsutut", sv: "alla inbjudna", en: "everyone invited"}
overview.themes.none: {fi: "Näistä teemoista kysymme. Luvut tulevat tauluun ensimmäisen kyselyn jälkeen.", sv: "Om de här temana frågar vi. Siffrorna kommer till tavlan efter den första enkäten.", en: "These are the themes we ask about. Numbers come to the board after the first survey."}
overview.themes.unknown: {fi: "ei lukua", sv: "ingen siffra", en: "no figure"}
overview.themes.actions: {fi: "{n} {n?toimenpide|toimenpidettä} meneillään tai tulossa", sv: "{n} {n?åtgärd|åtgärder} på gång eller på kommande", en: "{n} {n?action|actions} going on or coming"}
overview.themes.no-actions: {fi: "ei toimenpiteitä", sv: "inga åtgärder", en: "no actions"}
overview.themes.all: {fi: "Avaa huoneentaulu", sv: "Öppna hustavlan", en: "Open the theme board"}

overview.going: {fi: "Nyt tehdään {n} {n?asiaa|asiaa}", sv: "Nu görs {n} {n?sak|saker}", en: "{n} {n?thing is|things are} being done now"}
overview.going.on-time: {fi: "Mikään ei ole myöhässä.", sv: "Inget är försenat.", en: "Nothing is late."}
overview.going.late: {fi: "{n} {n?niistä on|niistä on} myöhässä.", sv: "{n} av dem är {n?försenad|försenade}.", en: "{n} of them {n?is|are} late."}
overview.going.done: {fi: "Valmiina on {n}.", sv: "{n} är {n?klar|klara}.", en: "{n} {n?is|are} done."}
overview.going.all: {fi: "Koko digipolku: {n} {n?toimenpide|toimenpidettä}", sv: "Hela digistigen: {n} {n?åtgärd|åtgärder}", en: "The whole pathway: {n} {n?action|actions}"}
overview.going.none: {fi: "Digipolulla ei ole vielä julkaistuja toimenpiteitä", sv: "Det finns ännu inga publicerade åtgärder på digistigen", en: "There are no published actions on the pathway yet"}
overview.going.none.visitor: {fi: "Toimenpiteet valitaan kyselyn tulosten pohjalta. Kun ensimmäinen julkaistaan, se näkyy tässä omistajineen ja aikatauluineen.", sv: "Åtgärderna väljs utifrån enkätens resultat. När den första publiceras syns den här med ägare och tidsplan.", en: "Actions are chosen from what a survey shows. When the first is published, it appears here with its owner and dates."}
overview.going.none.lead: {fi: "Poimi ensimmäinen askel kyselyn havainnosta tai mallipolusta ja julkaise se digipolulla.", sv: "Plocka det första steget från en iakttagelse i enkäten eller från modellstigen och publicera det på digistigen.", en: "Take the first step from a finding or from the model path and publish it on the pathway."}
overview.late: {fi: "myöhässä {n} {n?päivän|päivää}", sv: "försenad {n} {n?dag|dagar}", en: "{n} {n?day|days} late"}
overview.silent: {fi: "hiljaa {n} {n?päivän|päivää}", sv: "tyst {n} {n?dag|dagar}", en: "silent for {n} {n?day|days}"}
overview.draft: {fi: "luonnos", sv: "utkast", en: "draft"}
overview.until: {fi: "valmis viimeistään {day}", sv: "klar senast {day}", en: "done by {day}"}
overview.coming: {fi: "Mitä seuraavaksi tapahtuu", sv: "Vad som händer härnäst", en: "What comes next"}
overview.coming.none: {fi: "Tiedossa ei ole seuraavia päiviä. Ne tulevat tähän, kun kysely avataan tai toimenpide aikataulutetaan.", sv: "Inga datum är kända. De kommer hit när en enkät öppnas eller en åtgärd får en tidsplan.", en: "No dates are known. They appear here when a survey opens or an action gets its dates."}
overview.coming.closing: {fi: "Kyselyn viimeinen vastauspäivä:", sv: "Enkätens sista svarsdag:", en: "Last day to answer:"}
overview.coming.start: {fi: "Alkaa:", sv: "Börjar:", en: "Starts:"}
overview.coming.pilot: {fi: "Päätetään kokeilun jatkosta:", sv: "Beslut om fortsättning på försöket:", en: "Decision on the pilot:"}

overview.desk.week: {fi: "{n?Yksi asia|Tärkeimmät asiat} tällä viikolla", sv: "{n?En sak|De viktigaste sakerna} den här veckan", en: "{n?One thing|The things that matter} this week"}
overview.desk.week.words: {fi: "Tärkein ensin. Loput ehtivät odottaa.", sv: "Det viktigaste först. Resten kan vänta.", en: "The most important first. The rest can wait."}
overview.desk.free: {fi: "Tällä viikolla mikään ei odota sinua", sv: "Den här veckan väntar inget på dig", en: "Nothing waits for you this week"}
overview.desk.free.words: {fi: "Kyselyt, havainnot ja toimenpiteet ovat ajan tasalla. Hyvä hetki kysyä kuulumisia niiltä, joiden työ muuttuu.", sv: "Enkäter, iakttagelser och åtgärder är aktuella. Ett bra tillfälle att höra hur det går för dem vars arbete förändras.", en: "Surveys, findings and actions are up to date. A good moment to ask those whose work changes how they are doing."}
overview.desk.own: {fi: "{n?Yksi toimenpide|Toimenpiteesi} on sinun vastuullasi", sv: "{n?En åtgärd|Dina åtgärder} är på ditt ansvar", en: "{n?One action is|Your actions are} in your hands"}
overview.desk.hello: {fi: "Hei, {name}", sv: "Hej, {name}", en: "Hello, {name}"}
overview.desk.own.title: {fi: "Omat toimenpiteet", sv: "Egna åtgärder", en: "Your own actions"}
overview.desk.own.none: {fi: "Sinulle ei ole merkitty toimenpiteitä. Digivastaava voi merkitä sinut omistajaksi, ja sitten päivität toimenpiteen tästä.", sv: "Du har inga åtgärder. Digiansvariga kan ange dig som ägare, och då uppdaterar du åtgärden härifrån.", en: "No actions are yours. The digital lead can name you as owner, and then you update the action from here."}
overview.desk.update: {fi: "Päivitä", sv: "Uppdatera", en: "Update"}
overview.desk.drafts: {fi: "{n} {n?luonnos|luonnosta} digipolulla", sv: "{n} utkast på digistigen", en: "{n} {n?draft|drafts} on the pathway"}
overview.desk.rounds: {fi: "Kyselyt", sv: "Enkäter", en: "Surveys"}
overview.desk.rounds.none: {fi: "Yhtään kyselyä ei ole vielä tehty.", sv: "Ingen enkät har gjorts ännu.", en: "No survey has been made yet."}
overview.desk.dates: {fi: "{opens}–{closes}", sv: "{opens}–{closes}", en: "{opens} – {closes}"}
overview.desk.results: {fi: "Tulokset", sv: "Resultat", en: "Results"}
overview.desk.places: {fi: "Muualle", sv: "Andra sidor", en: "Other places"}
overview.desk.new-round: {fi: "Kyselyt ja uusi kierros", sv: "Enkäter och ny omgång", en: "Surveys and a new round"}
overview.desk.path: {fi: "Digipolku ja uusi toimenpide", sv: "Digistigen och ny åtgärd", en: "The pathway and a new action"}
overview.round.draft: {fi: "luonnos", sv: "utkast", en: "draft"}
overview.round.open: {fi: "auki", sv: "öppen", en: "open"}
overview.round.closed: {fi: "suljettu", sv: "stängd", en: "closed"}
overview.round.released: {fi: "julkaistu", sv: "publicerad", en: "released"}

overview.week.firstRound: {fi: "Tee ensimmäinen kysely", sv: "Gör den första enkäten", en: "Run the first survey"}
overview.week.roundClosing: {fi: "Kysely sulkeutuu pian", sv: "En enkät stängs snart", en: "A survey closes soon"}
overview.week.roundUnreleased: {fi: "Suljettu kysely odottaa tuloksiaan", sv: "En stängd enkät väntar på sina resultat", en: "A closed survey waits for its results"}
overview.week.resultsUndiscussed: {fi: "Käykää tulokset yhdessä läpi", sv: "Gå igenom resultaten tillsammans", en: "Walk through the results together"}
overview.week.pilotUndecided: {fi: "Päätä kokeilun jatkosta", sv: "Besluta om försökets fortsättning", en: "Decide on a pilot"}
overview.week.actionLate: {fi: "Myöhässä", sv: "Försenad", en: "Late"}
overview.week.ideaUnanswered: {fi: "Asukkaan ehdotus odottaa vastausta", sv: "Ett invånarförslag väntar på svar", en: "A resident's idea waits for an answer"}
overview.week.findingWithoutAction: {fi: "Havainto ilman toimenpidettä", sv: "En iakttagelse utan åtgärd", en: "A finding without an action"}
overview.week.weakThemeWithoutAction: {fi: "Heikoin teema ilman toimenpidettä", sv: "Ett svagt tema utan åtgärd", en: "A weak theme without an action"}
overview.week.actionSilent: {fi: "Kysy kuulumisia", sv: "Fråga hur det går", en: "Ask how it is going"}
overview.week.themeWithoutOwner: {fi: "Teemalla ei ole omistajaa", sv: "Ett tema saknar ägare", en: "A theme has no owner"}
overview.week.draftIncomplete: {fi: "Luonnos on kesken", sv: "Ett utkast är ofärdigt", en: "A draft is incomplete"}
overview.week.actionUnmeasured: {fi: "Kerro, mitä hyötyä tästä oli", sv: "Berätta vilken nytta det gav", en: "Tell what good came of it"}
overview.week-more: {fi: "ja {n} muuta samanlaista", sv: "och {n} {n?annan|andra} likadana", en: "and {n} more of the same"}
overview.week-full-round: {fi: "tai tee suoraan koko muutosvalmiuskysely", sv: "eller gör hela enkäten om förändringsberedskap direkt", en: "or go straight to the full change-readiness survey"}
overview.week-why-first: {fi: "Pikatestissä johtoryhmä vastaa kahdeksaan väittämään kokouksessa ja näkee taulun heti: 20 minuuttia.", sv: "I snabbtestet svarar ledningsgruppen på åtta påståenden på mötet och ser tavlan genast: 20 minuter.", en: "In the quick test the management team answers eight statements in a meeting and sees the board at once: 20 minutes."}
overview.week-why-round-closing: {fi: "Vastausaikaa on jäljellä {n} {n?päivä|päivää}. Katso vastauskertymä ja muistuta kaikkia.", sv: "{n} {n?dag|dagar} kvar att svara. Se hur många som svarat och påminn alla.", en: "{n} {n?day|days} left to answer. See how many have answered and remind everyone."}
overview.week-why-round-over: {fi: "Viimeinen vastauspäivä oli {n} {n?päivä|päivää} sitten. Sulje kysely, niin näet tulokset.", sv: "Sista svarsdagen var för {n} {n?dag|dagar} sedan. Stäng enkäten, så ser du resultaten.", en: "The last day to answer was {n} {n?day|days} ago. Close the survey to see the results."}
overview.week-why-unreleased: {fi: "Vastauksia ei voi lukea ennen julkaisua. Julkaise tulokset tai jatka vastausaikaa.", sv: "Svaren kan inte läsas före publiceringen. Publicera resultaten eller förläng svarstiden.", en: "Nobody can read the answers before release. Release the results or give more time."}
overview.week-why-undiscussed: {fi: "Tulokset ovat valmiit, mutta yhtään havaintoa ei ole vielä nostettu. Esitystila vie havainnosta toiseen.", sv: "Resultaten är klara men ingen iakttagelse har lyfts fram ännu. Presentationsläget tar er från en iakttagelse till nästa.", en: "The results are ready, but no finding has been pinned yet. The present mode leads from one finding to the next."}
overview.week-why-pilot: {fi: "Päätöspäivään on {n} {n?päivä|päivää}. Lopetetaanko, uusitaanko vai laajennetaanko?", sv: "{n} {n?dag|dagar} till beslutsdagen. Sluta, göra om eller utvidga?", en: "{n} {n?day|days} to the decision day. Stop, repeat or scale?"}
overview.week-why-pilot-over: {fi: "Päätöspäivä oli {n} {n?päivä|päivää} sitten. Lopetetaanko, uusitaanko vai laajennetaanko?", sv: "Beslutsdagen var för {n} {n?dag|dagar} sedan. Sluta, göra om eller utvidga?", en: "The decision day was {n} {n?day|days} ago. Stop, repeat or scale?"}
overview.week-why-late: {fi: "Aikataulu ylittyi {n} {n?päivä|päivää} sitten. Kysy omistajalta uusi aika tai kerro, mikä estää.", sv: "Tidsplanen överskreds för {n} {n?dag|dagar} sedan. Be ägaren om en ny tid eller berätta vad som hindrar.", en: "It went past its date {n} {n?day|days} ago. Ask the owner for a new date or say what stands in the way."}
overview.week-why-silent: {fi: "Toimenpidettä ei ole päivitetty {n} {n?päivään|päivään}. Yksi lause riittää.", sv: "Åtgärden har inte uppdaterats på {n} {n?dag|dagar}. En mening räcker.", en: "It has not been updated for {n} {n?day|days}. One sentence is enough."}
overview.week-why-idea: {fi: "Ehdotus on odottanut {n} {n?päivän|päivää}.", sv: "Förslaget har väntat i {n} {n?dag|dagar}.", en: "It has waited for {n} {n?day|days}."}
overview.week-why-finding: {fi: "Nostitte tämän esiin, mutta siitä ei ole vielä syntynyt toimenpidettä. Tee siitä kevyt ensimmäinen askel.", sv: "Ni lyfte fram det här, men ingen åtgärd har kommit av det ännu. Gör ett lätt första steg av det.", en: "You pinned this, but no action has come of it yet. Make a light first step of it."}
overview.week-why-weak: {fi: "Teema sai kyselyssä heikon arvion, eikä sen hyväksi tehdä nyt mitään.", sv: "Temat fick ett svagt betyg i enkäten, och inget görs för det nu.", en: "The theme scored low in the survey, and nothing is being done for it."}
overview.week-why-owner: {fi: "Kun teemalla on omistaja, joku kysyy siitä ensi kokouksessa.", sv: "När temat har en ägare är det någon som frågar om det på nästa möte.", en: "When a theme has an owner, somebody asks about it in the next meeting."}
overview.week-why-draft: {fi: "Julkaisusta puuttuu vielä tietoja: omistaja, mittari tai lähtötaso.", sv: "För publicering saknas uppgifter: ägare, mätare eller utgångsläge.", en: "Something is missing before it can be published: owner, indicator or baseline."}
overview.week-why-unmeasured: {fi: "Toimenpide on valmis, mutta hyöty on kirjaamatta. Muuten kukaan ei saa tietää, kannattiko se.", sv: "Åtgärden är klar men nyttan har inte antecknats. Annars får ingen veta om den lönade sig.", en: "It is done, but its benefit is not recorded. Otherwise nobody learns whether it was worth it."}
overview.week-do.firstRound: {fi: "Aloita pikatesti", sv: "Starta snabbtestet", en: "Start the quick test"}
overview.week-do.roundClosing: {fi: "Avaa kysely", sv: "Öppna enkäten", en: "Open the survey"}
overview.week-do.roundUnreleased: {fi: "Julkaise tai jatka", sv: "Publicera eller förläng", en: "Release or extend"}
overview.week-do.resultsUndiscussed: {fi: "Avaa tulokset", sv: "Öppna resultaten", en: "Open the results"}
overview.week-do.pilotUndecided: {fi: "Kirjaa päätös", sv: "Anteckna beslutet", en: "Record the decision"}
overview.week-do.actionLate: {fi: "Päivitä aikataulu", sv: "Uppdatera tidsplanen", en: "Update the dates"}
overview.week-do.ideaUnanswered: {fi: "Vastaa ehdotukseen", sv: "Besvara förslaget", en: "Answer the idea"}
overview.week-do.findingWithoutAction: {fi: "Tee tästä toimenpide", sv: "Gör en åtgärd av det", en: "Make an action of this"}
overview.week-do.weakThemeWithoutAction: {fi: "Valitse toimenpide", sv: "Välj en åtgärd", en: "Choose an action"}
overview.week-do.actionSilent: {fi: "Päivitä tilanne", sv: "Uppdatera läget", en: "Update it"}
overview.week-do.themeWithoutOwner: {fi: "Nimeä omistaja", sv: "Utse en ägare", en: "Name an owner"}
overview.week-do.draftIncomplete: {fi: "Täydennä luonnos", sv: "Komplettera utkastet", en: "Complete the draft"}
overview.week-do.actionUnmeasured: {fi: "Kirjaa hyöty", sv: "Anteckna nyttan", en: "Record the benefit"}

"""#),
    ]
}
