// swift-format-ignore-file
// Written by bin/embed-content from Content/; edit there.

enum EmbeddedTexts {
    static let files: [EmbeddedFile] = [
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
    ]
}
