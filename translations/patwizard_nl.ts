<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CommandTable</name>
    <message>
        <source>Open the list of stored tokens. If there are none, open setup.</source>
        <translation>De lijst met opgeslagen tokens openen; zijn er geen, dan de wizard om er een in te stellen.</translation>
    </message>
    <message>
        <source>Open the wizard that creates and stores a token.</source>
        <translation>De wizard openen die een token aanmaakt en opslaat.</translation>
    </message>
    <message>
        <source>Open the wizard that checks a stored token, or the list if several are stored and none is named.</source>
        <translation>De wizard openen die een opgeslagen token controleert, of de lijst als er meerdere zijn opgeslagen en er geen is genoemd.</translation>
    </message>
    <message>
        <source>Open the wizard that replaces a stored token with a new one, or the list if several are stored and none is named.</source>
        <translation>De wizard openen die een opgeslagen token door een nieuw vervangt, of de lijst als er meerdere zijn opgeslagen en er geen is genoemd.</translation>
    </message>
    <message>
        <source>Read a token from standard input, check it, and store it if it works.</source>
        <translation>Een token van standaardinvoer lezen, controleren en opslaan als het werkt.</translation>
    </message>
    <message>
        <source>Check the given tokens, or all stored tokens if none is given.</source>
        <translation>De genoemde tokens controleren, of alle opgeslagen tokens als er geen is genoemd.</translation>
    </message>
    <message>
        <source>List the stored tokens, as last checked. Reads no secret and uses no network.</source>
        <translation>De opgeslagen tokens tonen, volgens de laatste controle. Leest geen geheimen en gebruikt geen netwerk.</translation>
    </message>
    <message>
        <source>Read a new token from standard input, check it, and replace the stored one with it. The old token is kept until it is revoked.</source>
        <translation>Een nieuw token van standaardinvoer lezen, controleren en het opgeslagen token ermee vervangen. Het oude token blijft bewaard tot het is ingetrokken.</translation>
    </message>
    <message>
        <source>Remove a token from the keychain. It works until you revoke it in Azure DevOps.</source>
        <translation>Een token uit de sleutelbos verwijderen. Het blijft werken tot u het in Azure DevOps intrekt.</translation>
    </message>
    <message>
        <source>Print the secret, for scripts.</source>
        <translation>Het geheim tonen, voor scripts.</translation>
    </message>
    <message>
        <source>Identify the text on standard input. Works offline and stores nothing.</source>
        <translation>Bepalen wat de tekst op standaardinvoer is. Werkt offline en slaat niets op.</translation>
    </message>
    <message>
        <source>Let git get its tokens from the keychain, or no longer, or show whom it asks.</source>
        <translation>Git zijn tokens uit de sleutelbos laten halen, of niet meer, of tonen wie git ernaar vraagt.</translation>
    </message>
    <message>
        <source>What git calls then: its credential helper protocol.</source>
        <translation>Wat git dan aanroept: het protocol voor credential helpers.</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment, and in no other. Ends as the command does.</source>
        <translation>Een opdracht uitvoeren met het token in de omgeving van die opdracht en in geen andere. Eindigt zoals de opdracht.</translation>
    </message>
    <message>
        <source>Find copies of the token, and of old ones kept with it, where tools keep tokens. Reads only, and sends nothing.</source>
        <translation>Kopieën van het token, en van bewaarde oude tokens, zoeken op de plekken waar programma’s tokens bewaren. Leest alleen en verstuurt niets.</translation>
    </message>
    <message>
        <source>Give the token to a tool that keeps a copy, and remember that: “replace” gives it the new one.</source>
        <translation>Het token geven aan een programma dat een kopie bewaart, en dat onthouden: ‘replace’ geeft het daarna het nieuwe.</translation>
    </message>
    <message>
        <source>Forget that a tool was given the token. The tool keeps its copy.</source>
        <translation>Vergeten dat een programma het token heeft gekregen. Het programma houdt zijn kopie.</translation>
    </message>
    <message>
        <source>Show one notification for what has become due since the last one. Reads no secret and uses no network, unless --check is given.</source>
        <translation>Eén melding tonen over wat sinds de vorige aandacht is gaan vragen. Leest geen geheimen en gebruikt geen netwerk, behalve met --check.</translation>
    </message>
    <message>
        <source>Print what somebody who helps you needs to know about this system, without any secret.</source>
        <translation>Tonen wat iemand die u helpt over dit systeem moet weten, zonder geheimen.</translation>
    </message>
    <message>
        <source>the token’s name (%1)</source>
        <translation>de naam van het token (%1)</translation>
    </message>
    <message>
        <source>when it expires (UTC), as on the token page</source>
        <translation>wanneer het verloopt (UTC), zoals op de tokenpagina</translation>
    </message>
    <message>
        <source>what it is needed for: a list of code,members,diff; remembered (%1)</source>
        <translation>waarvoor het nodig is: een lijst van code,members,diff; wordt onthouden (%1)</translation>
    </message>
    <message>
        <source>store it whatever the check says, marked with the result</source>
        <translation>opslaan wat de controle ook zegt, met de uitkomst erbij</translation>
    </message>
    <message>
        <source>send it even if it does not have the format of a token</source>
        <translation>versturen, ook als het niet de opmaak van een token heeft</translation>
    </message>
    <message>
        <source>replace even if the new token lacks something needed or can do less</source>
        <translation>vervangen, ook als het nieuwe token iets nodigs mist of minder kan</translation>
    </message>
    <message>
        <source>replace even if the new token belongs to another account</source>
        <translation>vervangen, ook als het nieuwe token van een ander account is</translation>
    </message>
    <message>
        <source>read no token; remove the old ones that Azure DevOps now refuses</source>
        <translation>geen token lezen; de oude tokens verwijderen die Azure DevOps nu weigert</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON tonen</translation>
    </message>
    <message>
        <source>print the secret even to a terminal</source>
        <translation>het geheim ook op een terminal tonen</translation>
    </message>
    <message>
        <source>for the repository of this folder only</source>
        <translation>alleen voor de repository van deze map</translation>
    </message>
    <message>
        <source>the form of the token: raw, base64 (of “:token”), basic, or basic-header (raw)</source>
        <translation>de vorm van het token: raw, base64 (van ‘:token’), basic of basic-header (raw)</translation>
    </message>
    <message>
        <source>the variable that holds the token; FORM is base64 (of “:token”), basic, or basic-header (AZURE_DEVOPS_EXT_PAT)</source>
        <translation>de variabele die het token bevat; FORM is base64 (van ‘:token’), basic of basic-header (AZURE_DEVOPS_EXT_PAT)</translation>
    </message>
    <message>
        <source>look through the text files in FOLDER as well</source>
        <translation>ook de tekstbestanden in FOLDER doorzoeken</translation>
    </message>
    <message>
        <source>who gets it: az-devops or git-credential</source>
        <translation>wie het krijgt: az-devops of git-credential</translation>
    </message>
    <message>
        <source>which one: az-devops or git-credential</source>
        <translation>welke: az-devops of git-credential</translation>
    </message>
    <message>
        <source>first check the tokens that were not checked for a week; with --on, by itself</source>
        <translation>eerst de tokens controleren die een week niet zijn gecontroleerd; met --on: vanzelf</translation>
    </message>
    <message>
        <source>from now on, remind by itself, every day</source>
        <translation>voortaan elke dag vanzelf herinneren</translation>
    </message>
    <message>
        <source>no longer do so</source>
        <translation>dat niet meer doen</translation>
    </message>
    <message>
        <source>print whether it does so</source>
        <translation>tonen of dat gebeurt</translation>
    </message>
    <message>
        <source>check all tokens when the list is open</source>
        <translation>alle tokens controleren zodra de lijst open is</translation>
    </message>
    <message>
        <source>also trust the certificate authorities in FILE (PEM, DER, or PKCS #7)</source>
        <translation>ook de certificeringsinstanties in FILE vertrouwen (PEM, DER of PKCS #7)</translation>
    </message>
    <message>
        <source>time limit for the whole check, 1 to 600 (%1)</source>
        <translation>tijdslimiet voor de hele controle, 1 tot 600 (%1)</translation>
    </message>
    <message>
        <source>print this help and exit</source>
        <translation>deze hulp tonen en afsluiten</translation>
    </message>
    <message>
        <source>print the version and exit</source>
        <translation>de versie tonen en afsluiten</translation>
    </message>
    <message>
        <source>(no command)</source>
        <translation>(geen opdracht)</translation>
    </message>
    <message>
        <source>on the token page; otherwise the old name, with the current month</source>
        <translation>die op de tokenpagina; anders de oude naam met de huidige maand</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>als de vorige keer</translation>
    </message>
    <message>
        <source>ORGANIZATION is the name or any address of the organization.
</source>
        <translation>ORGANIZATION is de naam of een willekeurig adres van de organisatie.
</translation>
    </message>
    <message>
        <source>/NAME can be omitted if only one of its tokens is stored.
</source>
        <translation>/NAME mag weg als er maar één token van is opgeslagen.
</translation>
    </message>
    <message>
        <source>The proxy is taken from Settings, or else from the system (https_proxy, no_proxy).
</source>
        <translation>De proxy komt uit Instellingen, of anders van het systeem (https_proxy, no_proxy).
</translation>
    </message>
    <message>
        <source>Example: patwizard %1 fabrikam &lt;token.txt
</source>
        <translation>Voorbeeld: patwizard %1 fabrikam &lt;token.txt
</translation>
    </message>
    <message>
        <source>The exit status is 4 if copies were found, and 5 if none was found, but something could not be looked at.
</source>
        <translation>De afsluitwaarde is 4 als er kopieën zijn gevonden, en 5 als er geen zijn gevonden maar niet alles bekeken kon worden.
</translation>
    </message>
    <message>
        <source>The exit status is that of COMMAND; 126 if it cannot be run, 127 if it is not found.
Example: patwizard run fabrikam -- az repos list
</source>
        <translation>De afsluitwaarde is die van COMMAND; 126 als die niet uitgevoerd kan worden, 127 als die niet is gevonden.
Voorbeeld: patwizard run fabrikam -- az repos list
</translation>
    </message>
    <message>
        <source>Usage: patwizard %1 [options]
%2
</source>
        <translation>Gebruik: patwizard %1 [opties]
%2
</translation>
    </message>
    <message>
        <source>Usage: patwizard [COMMAND] [options]
Helps you create a personal access token for Azure DevOps, checks it, and stores it in the keychain.

Commands:
</source>
        <translation>Gebruik: patwizard [COMMAND] [opties]
Helpt u een persoonlijk toegangstoken voor Azure DevOps te maken, controleert het en slaat het op in de sleutelbos.

Opdrachten:
</translation>
    </message>
    <message>
        <source>
Options:
%1
%2Exit status: 0 success; 1 an internal or disk error; 2 wrong usage, or no token provided;
3 the token is refused; 4 it lacks something that is needed; 5 it could not be checked; 6 the keychain is
missing, locked, or refuses access, or no such token is stored. With several tokens, the most serious one
counts, in the order 3, 4, 6, 5, 1.
</source>
        <translation>
Opties:
%1
%2Afsluitwaarde: 0 gelukt; 1 interne fout of schijffout; 2 verkeerd gebruik, of geen token opgegeven;
3 het token is geweigerd; 4 het mist iets wat nodig is; 5 het kon niet worden gecontroleerd; 6 de sleutelbos
ontbreekt, is vergrendeld of weigert toegang, of zo’n token is niet opgeslagen. Bij meerdere tokens telt het
ernstigste, in de volgorde 3, 4, 6, 5, 1.
</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Indrukken</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Verhogen</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Verlagen</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Menu tonen</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Focus instellen</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Omschakelen</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Zoeken in:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Bovenliggende map</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Nieuwe map maken</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Lijstweergave</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detailweergave</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Bestandstype:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Map zoeken</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Map:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Bestands&amp;naam:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Kiezen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Verborgen &amp;bestanden tonen</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Nieuwe &amp;map</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Bestand niet gevonden.
Controleer of de juiste bestandsnaam is opgegeven.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 bestaat al.
Wilt u het vervangen?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Map niet gevonden.
Controleer of de juiste mapnaam is opgegeven.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Zijbalk</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lijst met locaties en bladwijzers</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw uitvoeren</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Kn&amp;ippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nee</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw uitvoeren</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Kn&amp;ippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Linkadres kopiëren</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Settings – PAT Wizard</source>
        <translation>Instellingen – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Open Settings</source>
        <translation>&amp;Instellingen openen</translation>
    </message>
</context>
<context>
    <name>cli::AddCommand</name>
    <message>
        <source>--unchecked, or --needs code if you need it for pull requests only</source>
        <translation>--unchecked, of --needs code als u het alleen voor pull requests nodig hebt</translation>
    </message>
    <message>
        <source>%1 works and is stored.</source>
        <translation>%1 werkt en is opgeslagen.</translation>
    </message>
    <message>
        <source>%1 is stored, marked as %2.</source>
        <translation>%1 is opgeslagen, gemarkeerd als: %2.</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>A name has 1 to 100 characters, no slash, and no space at the beginning or end.</source>
        <translation>Een naam heeft 1 tot 100 tekens, geen schuine streep en geen spatie aan het begin of eind.</translation>
    </message>
    <message>
        <source>“%1” does not contain a valid token name. %2</source>
        <translation>‘%1’ bevat geen geldige tokennaam. %2</translation>
    </message>
    <message>
        <source>The token’s name is given with --name: patwizard add %1 --name %2.</source>
        <translation>De naam van het token geeft u op met --name: patwizard add %1 --name %2.</translation>
    </message>
    <message>
        <source>The command “%1” takes an organization only.</source>
        <translation>De opdracht ‘%1’ verwacht alleen een organisatie.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>‘%1’ is één argument te veel.</translation>
    </message>
    <message>
        <source>%1 To have the file read on standard input, write “&lt; %2”.</source>
        <translation>%1 Schrijf ‘&lt; %2’ om het bestand op standaardinvoer te laten lezen.</translation>
    </message>
    <message>
        <source>The command “%1” needs one of these: %2.</source>
        <translation>De opdracht ‘%1’ heeft een van deze nodig: %2.</translation>
    </message>
    <message>
        <source>The command “%1” needs an organization.</source>
        <translation>De opdracht ‘%1’ heeft een organisatie nodig.</translation>
    </message>
    <message>
        <source>--needs takes one or more of these, separated by commas: code, members, diff.</source>
        <translation>--needs verwacht een of meer van deze, gescheiden door komma’s: code, members, diff.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 600.</source>
        <translation>--timeout verwacht een geheel aantal seconden van 1 tot 600.</translation>
    </message>
    <message>
        <source>--expires takes a date such as 2027-01-31.</source>
        <translation>--expires verwacht een datum zoals 2027-01-31.</translation>
    </message>
    <message>
        <source>The date given with --expires has passed: today is %1 (UTC).</source>
        <translation>De datum bij --expires is voorbij: vandaag is het %1 (UTC).</translation>
    </message>
    <message>
        <source>The command “%1” does not have the option --%2.</source>
        <translation>De opdracht ‘%1’ kent de optie --%2 niet.</translation>
    </message>
    <message>
        <source>%1 The token’s name follows the organization: ORGANIZATION/NAME.</source>
        <translation>%1 De naam van het token komt na de organisatie: ORGANIZATION/NAME.</translation>
    </message>
    <message>
        <source>--as takes one of these: %1.</source>
        <translation>--as verwacht een van deze: %1.</translation>
    </message>
    <message>
        <source>“%1” is no variable for a token. --env takes NAME or NAME=FORM: a name of letters, digits, and underscores that is not one that the system uses, such as PATH, and one of these forms: %2.</source>
        <translation>‘%1’ is geen variabele voor een token. --env verwacht NAME of NAME=FORM: een naam van letters, cijfers en underscores die het systeem niet zelf gebruikt (zoals PATH), en een van deze vormen: %2.</translation>
    </message>
    <message>
        <source>--%1 is needed, and takes one of these: %2.</source>
        <translation>--%1 is nodig en verwacht een van deze: %2.</translation>
    </message>
    <message>
        <source>The option --%1 requires a command.</source>
        <translation>De optie --%1 heeft een opdracht nodig.</translation>
    </message>
    <message>
        <source>--prove-revoked and --%1 cannot be used together.</source>
        <translation>--prove-revoked en --%1 gaan niet samen.</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together.</source>
        <translation>--%1 en --%2 gaan niet samen.</translation>
    </message>
    <message>
        <source>The option --%1 is given more than once.</source>
        <translation>De optie --%1 is meer dan eens opgegeven.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>De optie --%1 heeft een waarde nodig.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>De optie %1 bestaat niet.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>De opdracht ‘%1’ bestaat niet.</translation>
    </message>
    <message>
        <source>The command to run is missing. It is given after two dashes: patwizard run ORGANIZATION -- COMMAND.</source>
        <translation>De uit te voeren opdracht ontbreekt. Die komt na twee streepjes: patwizard run ORGANIZATION -- COMMAND.</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is refused and was removed from the keychain. There is nothing left to revoke.</source>
        <translation>%1: het oude token ‘%2’ (genoteerde vervaldatum: %3) wordt geweigerd en is uit de sleutelbos verwijderd. Er hoeft niets meer te worden ingetrokken.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is no longer in the keychain and was removed from the list. If the token page still shows it as active, revoke it there.</source>
        <translation>%1: het oude token ‘%2’ (genoteerde vervaldatum: %3) zit niet meer in de sleutelbos en is van de lijst gehaald. Trek het in als de tokenpagina het nog als actief toont.</translation>
    </message>
    <message>
        <source>%1: from now on, it is checked for %2.</source>
        <translation>%1: wordt voortaan gecontroleerd op %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>cli::FindCommand</name>
    <message numerus="yes">
        <source>Looked at %n file(s), %1 MB …</source>
        <translation>
            <numerusform>%n bestand bekeken, %1 MB …</numerusform>
            <numerusform>%n bestanden bekeken, %1 MB …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no copy was found in %n file(s).</source>
        <translation>
            <numerusform>%1: geen kopie gevonden in %n bestand.</numerusform>
            <numerusform>%1: geen kopie gevonden in %n bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>(the old token “%1”) </source>
        <translation>(het oude token ‘%1’) </translation>
    </message>
</context>
<context>
    <name>cli::ForgetPlaceCommand</name>
    <message>
        <source>%1: %2 is no longer given the new token in a rotation. The copy that it has stays there.</source>
        <translation>%1: %2 krijgt bij een vervanging niet meer het nieuwe token. De kopie daar blijft staan.</translation>
    </message>
    <message>
        <source>%1: %2 was not remembered.</source>
        <translation>%1: %2 was niet onthouden.</translation>
    </message>
</context>
<context>
    <name>cli::GitCommand</name>
    <message>
        <source>on</source>
        <extracomment>Whether git asks PAT Wizard.</extracomment>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRES</translation>
    </message>
    <message>
        <source>PAT WIZARD</source>
        <translation>PAT WIZARD</translation>
    </message>
    <message>
        <source>GIT ASKS, IN THIS ORDER</source>
        <translation>GIT VRAAGT, IN DEZE VOLGORDE</translation>
    </message>
</context>
<context>
    <name>cli::GivenToken</name>
    <message>
        <source>It was not sent anywhere, and nothing was stored.</source>
        <translation>Het is nergens heen gestuurd en er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>If it is a token anyway, use --as-is.</source>
        <translation>Gebruik --as-is als het toch een token is.</translation>
    </message>
    <message>
        <source>%1 If it is a token anyway, use --as-is.</source>
        <translation>%1 Gebruik --as-is als het toch een token is.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>Token (niet zichtbaar): </translation>
    </message>
</context>
<context>
    <name>cli::InspectCommand</name>
    <message>
        <source>There is nothing on standard input.</source>
        <translation>Er is niets op standaardinvoer.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>Token (niet zichtbaar): </translation>
    </message>
</context>
<context>
    <name>cli::ProveRevokedCommand</name>
    <message>
        <source>%1: no old token is kept.</source>
        <translation>%1: er wordt geen oud token bewaard.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” is refused and was removed from the keychain.</source>
        <translation>%1: het oude token ‘%2’ wordt geweigerd en is uit de sleutelbos verwijderd.</translation>
    </message>
    <message>
        <source>The old token “%1” is no longer in the keychain.</source>
        <translation>Het oude token ‘%1’ zit niet meer in de sleutelbos.</translation>
    </message>
    <message>
        <source>PAT Wizard cannot check whether it is revoked.</source>
        <translation>PAT Wizard kan niet controleren of het is ingetrokken.</translation>
    </message>
    <message>
        <source>%1 Then open PAT Wizard with “patwizard”, choose “Revoke the old one…” for this token, and then “Remove it…”.</source>
        <translation>%1 Open daarna PAT Wizard met ‘patwizard’, kies bij dit token ‘Oud token intrekken’ en dan ‘Verwijderen’.</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether the old token “%1” still works.</source>
        <translation>PAT Wizard kon niet controleren of het oude token ‘%1’ nog werkt.</translation>
    </message>
    <message>
        <source>Revoke it at %1.</source>
        <translation>Trek het in op %1.</translation>
    </message>
</context>
<context>
    <name>cli::RemindCommand</name>
    <message>
        <source>Reminders are on.</source>
        <translation>Herinneringen staan aan.</translation>
    </message>
    <message>
        <source>Reminders are off.</source>
        <translation>Herinneringen staan uit.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is on.</source>
        <translation>De wekelijkse controle van de opgeslagen tokens staat aan.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is off.</source>
        <translation>De wekelijkse controle van de opgeslagen tokens staat uit.</translation>
    </message>
</context>
<context>
    <name>cli::RemoveCommand</name>
    <message>
        <source>%1 was removed. It still works until you revoke it at %2</source>
        <translation>%1 is verwijderd. Het werkt nog tot u het intrekt op %2</translation>
    </message>
    <message>
        <source>The old tokens kept with it were removed too, and may still work: %1</source>
        <translation>De bewaarde oude tokens zijn ook verwijderd, en werken misschien nog: %1</translation>
    </message>
</context>
<context>
    <name>cli::ReplaceCommand</name>
    <message>
        <source> and </source>
        <extracomment>Between two options of the command line.</extracomment>
        <translation> en </translation>
    </message>
    <message>
        <source>%1: the new token works and is in use.</source>
        <translation>%1: het nieuwe token werkt en is in gebruik.</translation>
    </message>
    <message>
        <source>%1: the new token is in use, marked as %2.</source>
        <translation>%1: het nieuwe token is in gebruik, gemarkeerd als: %2.</translation>
    </message>
    <message>
        <source>In the keychain it is stored as “%1”, where the old one was: programs that read that entry get the new one from now on.</source>
        <translation>In de sleutelbos staat het als ‘%1’, op de plek van het oude: programma’s die dat item lezen, krijgen voortaan het nieuwe.</translation>
    </message>
    <message>
        <source>First give the new token to whoever still has the old one: %1</source>
        <translation>Geef het nieuwe token eerst aan wie het oude nog heeft: %1</translation>
    </message>
    <message>
        <source>The old token, “%1”, is already refused and was removed from the keychain. If you clicked Regenerate on it, “%1” at %2 is the new token: leave it there.</source>
        <translation>Het oude token ‘%1’ wordt al geweigerd en is uit de sleutelbos verwijderd. Hebt u erbij op Regenerate geklikt, dan is ‘%1’ op %2 het nieuwe token: laat dat daar staan.</translation>
    </message>
    <message>
        <source>Still kept: %1. Revoke any that still work, then confirm it: patwizard replace %2 --prove-revoked</source>
        <translation>Nog bewaard: %1. Trek in wat nog werkt en bevestig dat: patwizard replace %2 --prove-revoked</translation>
    </message>
    <message>
        <source>Now revoke the old token, “%1”, at %2</source>
        <translation>Trek nu het oude token ‘%1’ in op %2</translation>
    </message>
    <message>
        <source>Only then revoke the old token, “%1”, at %2</source>
        <translation>Trek pas daarna het oude token ‘%1’ in op %2</translation>
    </message>
    <message>
        <source>Then confirm it: patwizard replace %1 --prove-revoked</source>
        <translation>Bevestig het daarna: patwizard replace %1 --prove-revoked</translation>
    </message>
</context>
<context>
    <name>cli::TokenOutput</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; could not be checked: %2</source>
        <translation>%1; kon niet worden gecontroleerd: %2</translation>
    </message>
    <message>
        <source>%1; git says that Azure DevOps refused it on %2</source>
        <translation>%1; volgens git weigerde Azure DevOps het op %2</translation>
    </message>
    <message>
        <source>%1; the keychain was locked on %2</source>
        <translation>%1; de sleutelbos was vergrendeld op %2</translation>
    </message>
    <message>
        <source>%1; could not be checked on %2: %3</source>
        <translation>%1; kon niet worden gecontroleerd op %2: %3</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>TOKEN</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>PULL REQUESTS</source>
        <translation>PULL REQUESTS</translation>
    </message>
    <message>
        <source>REVIEWERS</source>
        <translation>REVIEWERS</translation>
    </message>
    <message>
        <source>DIFF</source>
        <translation>DIFF</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>VERLOOPT</translation>
    </message>
    <message>
        <source>CHECKED</source>
        <translation>CONTROLE</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>ACCOUNT</translation>
    </message>
    <message>
        <source>%1 To wait longer, use --timeout.</source>
        <translation>%1 Gebruik --timeout om langer te wachten.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>PAT Wizard</source>
        <translation>PAT Wizard</translation>
    </message>
</context>
<context>
    <name>manual::About</name>
    <message>
        <source>About PAT Wizard</source>
        <translation>Over PAT Wizard</translation>
    </message>
    <message>
        <source>PAT Wizard %1</source>
        <translation>PAT Wizard %1</translation>
    </message>
    <message>
        <source>Leads you to a personal access token for Azure DevOps that has been checked and is stored in your keychain, and tells you before it ends.</source>
        <translation>Helpt u aan een persoonlijk toegangstoken voor Azure DevOps dat gecontroleerd is en in uw sleutelbos zit, en waarschuwt u voordat het verloopt.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Vrije software onder de MIT-licentie.</translation>
    </message>
    <message>
        <source>Copyright 2026 the PAT Wizard authors</source>
        <translation>Copyright 2026 de auteurs van PAT Wizard</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <translation>Gebouwd met Qt %1.</translation>
    </message>
</context>
<context>
    <name>manual::DiagnosticsWindow</name>
    <message>
        <source>&amp;Copy again</source>
        <translation>&amp;Opnieuw kopiëren</translation>
    </message>
    <message>
        <source>Diagnostics – PAT Wizard</source>
        <translation>Diagnosegegevens – PAT Wizard</translation>
    </message>
    <message>
        <source>Collecting what somebody who helps you needs to know…</source>
        <translation>Verzamelen wat iemand die u helpt moet weten…</translation>
    </message>
    <message>
        <source>This takes up to 12 seconds.</source>
        <translation>Dit duurt hooguit 12 seconden.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnosegegevens</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them where you ask for help.</source>
        <translation>De diagnosegegevens staan op het klembord. Plak ze waar u om hulp vraagt.</translation>
    </message>
</context>
<context>
    <name>manual::HelpWindow</name>
    <message>
        <source>Help – PAT Wizard</source>
        <translation>Hulp – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Topic:</source>
        <translation>&amp;Onderwerp:</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>O&amp;ver PAT Wizard</translation>
    </message>
</context>
<context>
    <name>overview::Checking</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The rows of %n more token(s) show what came of their checks.</source>
        <translation>
            <numerusform>De rij van %n ander token toont de uitkomst van de controle.</numerusform>
            <numerusform>De rijen van %n andere tokens tonen de uitkomst van hun controle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n token(s).</source>
        <translation>
            <numerusform>Gestopt na %n token.</numerusform>
            <numerusform>Gestopt na %n tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) checked.</source>
        <translation>
            <numerusform>%n token gecontroleerd.</numerusform>
            <numerusform>%n tokens gecontroleerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be checked.</source>
        <translation>
            <numerusform>%n token kon niet worden gecontroleerd.</numerusform>
            <numerusform>%n tokens konden niet worden gecontroleerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) need(s) attention.</source>
        <translation>
            <numerusform>%n token vraagt aandacht.</numerusform>
            <numerusform>%n tokens vragen aandacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well with them.</source>
        <translation>Alles is in orde.</translation>
    </message>
</context>
<context>
    <name>overview::DetailsPanel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Terug naar de lijst</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The token that it replaced</source>
        <translation>Het token dat is vervangen</translation>
    </message>
    <message>
        <source>“%1” is kept in the keychain as %2.</source>
        <translation>‘%1’ is in de sleutelbos bewaard als %2.</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>Geen token geselecteerd</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens selected</source>
        <translation>
            <numerusform>%n token geselecteerd</numerusform>
            <numerusform>%n tokens geselecteerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::EmptyPage</name>
    <message>
        <source>A key</source>
        <translation>Een sleutel</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Nog geen tokens</translation>
    </message>
    <message>
        <source>A token lets a program sign in to Azure DevOps for you. PAT Wizard helps you make one, checks it, and keeps it in your keychain.</source>
        <translation>Met een token meldt een programma zich namens u aan bij Azure DevOps. PAT Wizard helpt u er een te maken, controleert het en bewaart het in uw sleutelbos.</translation>
    </message>
    <message>
        <source>Set &amp;up a token</source>
        <translation>Token &amp;instellen</translation>
    </message>
</context>
<context>
    <name>overview::FactSheet</name>
    <message>
        <source>Full access</source>
        <translation>Full access</translation>
    </message>
    <message>
        <source>Custom defined</source>
        <translation>Custom defined</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>All organizations of its account</source>
        <translation>Alle organisaties van het account</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (wrong)</source>
        <translation>%1 (onjuist)</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Nodig voor</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Label: Full access or Custom defined.</extracomment>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Valid for</source>
        <extracomment>Label: of which organizations.</extracomment>
        <translation>Geldig voor</translation>
    </message>
    <message>
        <source>Name on the token page</source>
        <translation>Naam op tokenpagina</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>Label of a date: when it was put into the keychain.</extracomment>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Laatste controle</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Laatste antwoord</translation>
    </message>
    <message>
        <source>Last worked in full</source>
        <extracomment>Label of a date: the last check at which nothing was missing.</extracomment>
        <translation>Laatst volledig gewerkt</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>Item in sleutelbos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiëren: %1</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Wat werkt</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Label of a date.</extracomment>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>At the end of %1, UTC</source>
        <translation>Eind van %1, UTC</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When it was last checked, or last worked in full: not yet.</extracomment>
        <translation>Nooit</translation>
    </message>
</context>
<context>
    <name>overview::ListPane</name>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>Vraagt aandacht %1</translation>
    </message>
    <message>
        <source>Expiring %1</source>
        <translation>Bijna verlopen %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Geweigerd %1</translation>
    </message>
    <message>
        <source>For all organizations %1</source>
        <translation>Voor alle organisaties %1</translation>
    </message>
    <message>
        <source>No token needs attention.</source>
        <translation>Geen enkel token vraagt aandacht.</translation>
    </message>
    <message>
        <source>No token expires soon.</source>
        <translation>Geen enkel token is bijna verlopen.</translation>
    </message>
    <message>
        <source>No token is refused.</source>
        <translation>Geen enkel token wordt geweigerd.</translation>
    </message>
    <message>
        <source>No token is valid for all organizations.</source>
        <translation>Geen enkel token geldt voor alle organisaties.</translation>
    </message>
    <message>
        <source>Show all tokens</source>
        <translation>Alle tokens tonen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>De opgeslagen tokens doorzoeken</translation>
    </message>
    <message>
        <source>No tokens match “%1”.</source>
        <translation>Geen tokens gevonden voor ‘%1’.</translation>
    </message>
    <message>
        <source>Press Esc to show all tokens.</source>
        <translation>Druk op Esc om alle tokens te tonen.</translation>
    </message>
</context>
<context>
    <name>overview::Notices</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>overview::OverviewWindow</name>
    <message>
        <source>Stored tokens</source>
        <translation>Opgeslagen tokens</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Gekopieerd: %1</translation>
    </message>
</context>
<context>
    <name>overview::RemovalDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopiëren</translation>
    </message>
    <message>
        <source>Remove tokens?</source>
        <translation>Tokens verwijderen?</translation>
    </message>
    <message>
        <source>This is removed from your keychain and from the list of stored tokens:</source>
        <translation>Dit wordt verwijderd uit uw sleutelbos en van de lijst met opgeslagen tokens:</translation>
    </message>
    <message>
        <source>This is removed from the keychain “%1” and from the list of stored tokens:</source>
        <translation>Dit wordt verwijderd uit de sleutelbos ‘%1’ en van de lijst met opgeslagen tokens:</translation>
    </message>
    <message>
        <source>The token itself goes on working, for anybody who has it, until it is revoked at Azure DevOps. It cannot be got back from there: Azure DevOps shows a token only once.</source>
        <translation>Het token zelf blijft werken, voor iedereen die het heeft, tot het in Azure DevOps wordt ingetrokken. U kunt het daar niet terughalen: Azure DevOps toont een token maar één keer.</translation>
    </message>
    <message>
        <source>Old tokens that were kept are removed as well.</source>
        <translation>Bewaarde oude tokens worden ook verwijderd.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Open the token page of %1, to revoke it</source>
        <translation>De tokenpagina van %1 openen om het in te trekken</translation>
    </message>
    <message>
        <source>&amp;%1. %2</source>
        <translation>&amp;%1. %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Er kon geen browser worden geopend.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser yourself: %1</source>
        <translation>Kopieer de link en open hem zelf in een browser: %1</translation>
    </message>
</context>
<context>
    <name>overview::Removing</name>
    <message>
        <source>%1 was not removed: %2 %3</source>
        <translation>%1 is niet verwijderd: %2 %3</translation>
    </message>
    <message>
        <source>%1: Removed from the keychain and from this list.</source>
        <translation>%1: Verwijderd uit de sleutelbos en van deze lijst.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) removed from the keychain and from this list.</source>
        <translation>
            <numerusform>%n token verwijderd uit de sleutelbos en van deze lijst.</numerusform>
            <numerusform>%n tokens verwijderd uit de sleutelbos en van deze lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>A token works until it is revoked at Azure DevOps.</source>
        <translation>Een token werkt tot het in Azure DevOps wordt ingetrokken.</translation>
    </message>
</context>
<context>
    <name>overview::ResultLine</name>
    <message>
        <source>Tokens checked</source>
        <translation>Tokens gecontroleerd</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v van %m</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n second(s) left.</source>
        <translation>
            <numerusform>%1 Nog %n seconde.</numerusform>
            <numerusform>%1 Nog %n seconden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sorteren op</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>Omgekeerde &amp;volgorde</translation>
    </message>
    <message>
        <source>What needs &amp;attention</source>
        <translation>Wat &amp;aandacht vraagt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>A&amp;ccount</translation>
    </message>
    <message>
        <source>What &amp;works</source>
        <translation>Wat &amp;werkt</translation>
    </message>
    <message>
        <source>&amp;Expiry date</source>
        <translation>Verval&amp;datum</translation>
    </message>
    <message>
        <source>&amp;Last check</source>
        <translation>&amp;Laatste controle</translation>
    </message>
</context>
<context>
    <name>overview::TokenActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Nieuw token…</translation>
    </message>
    <message>
        <source>Set up another token</source>
        <translation>Nog een token instellen</translation>
    </message>
    <message>
        <source>Add to cal&amp;endar…</source>
        <translation>In a&amp;genda zetten…</translation>
    </message>
    <message>
        <source>Save a reminder of the expiry date as a calendar file</source>
        <translation>Een herinnering aan de vervaldatum opslaan als agendabestand</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>Proxy, certificates, reminders</source>
        <translation>Proxy, certificaten, herinneringen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>Close all windows of PAT Wizard</source>
        <translation>Alle vensters van PAT Wizard sluiten</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details tonen</translation>
    </message>
    <message>
        <source>Everything that is known of this token</source>
        <translation>Alles wat over dit token bekend is</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Controleren</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether what is selected still works</source>
        <translation>Azure DevOps vragen of de selectie nog werkt</translation>
    </message>
    <message>
        <source>Check &amp;line by line…</source>
        <translation>&amp;Regel voor regel controleren…</translation>
    </message>
    <message>
        <source>See each answer of Azure DevOps about this token</source>
        <translation>Elk antwoord van Azure DevOps over dit token bekijken</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>Alle&amp;s controleren</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether the stored tokens still work</source>
        <translation>Azure DevOps vragen of de opgeslagen tokens nog werken</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>De lopende bewerking stoppen</translation>
    </message>
    <message>
        <source>Copy as &amp;password</source>
        <translation>Als &amp;wachtwoord kopiëren</translation>
    </message>
    <message>
        <source>Put this token on the clipboard for 30 seconds</source>
        <translation>Dit token 30 seconden op het klembord zetten</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>&amp;Vervangen…</translation>
    </message>
    <message>
        <source>Make a new token that takes the place of this one</source>
        <translation>Een nieuw token maken dat de plaats van dit token inneemt</translation>
    </message>
    <message>
        <source>Change the e&amp;xpiry date…</source>
        <translation>Vervaldat&amp;um wijzigen…</translation>
    </message>
    <message>
        <source>Correct when this token expires</source>
        <translation>Corrigeren wanneer dit token verloopt</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>&amp;Kopieën zoeken…</translation>
    </message>
    <message>
        <source>Find where else on this computer the token lies</source>
        <translation>Zoeken waar dit token nog meer op deze computer staat</translation>
    </message>
    <message>
        <source>Re&amp;voke the old one…</source>
        <translation>&amp;Oud token intrekken…</translation>
    </message>
    <message>
        <source>End the token that this one replaced</source>
        <translation>Het vervangen token buiten werking stellen</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>&amp;Terug naar oud token</translation>
    </message>
    <message>
        <source>Check the token that this one replaced, and use it again</source>
        <translation>Het vervangen token controleren en weer gebruiken</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Verwi&amp;jderen…</translation>
    </message>
    <message>
        <source>Take it out of the keychain and off this list</source>
        <translation>Uit de sleutelbos en van deze lijst halen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>De opgeslagen tokens doorzoeken</translation>
    </message>
    <message>
        <source>PAT Wizard &amp;Help</source>
        <translation>PAT Wizard-&amp;hulp</translation>
    </message>
    <message>
        <source>What this window shows, and what can be done</source>
        <translation>Wat dit venster toont en wat u ermee kunt doen</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Di&amp;agnosegegevens kopiëren</translation>
    </message>
    <message>
        <source>Put what a helper needs to know, without a secret, on the clipboard</source>
        <translation>Wat iemand die u helpt moet weten, zonder geheimen, op het klembord zetten</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>O&amp;ver PAT Wizard</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versie en licentie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>Tok&amp;en</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hulp</translation>
    </message>
</context>
<context>
    <name>overview::TokenDelegate</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Laatste controle</translation>
    </message>
</context>
<context>
    <name>overview::TokenJobs</name>
    <message>
        <source>Still checking… Is your keychain asking for a password?</source>
        <translation>Nog bezig met controleren… Vraagt uw sleutelbos om een wachtwoord?</translation>
    </message>
    <message>
        <source>If it is not, Azure DevOps takes long to answer.</source>
        <translation>Zo niet, dan doet Azure DevOps er lang over.</translation>
    </message>
    <message>
        <source>Ending what was interrupted… Your keychain may want its password.</source>
        <translation>Onderbroken wijziging afronden… Uw sleutelbos vraagt misschien om het wachtwoord.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Gestopt: er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <translation>‘%1’ controleren…</translation>
    </message>
    <message>
        <source>Asking your keychain… It may want its password.</source>
        <translation>Sleutelbos raadplegen… Die vraagt misschien om het wachtwoord.</translation>
    </message>
    <message>
        <source>The expiry date is saved.</source>
        <translation>De vervaldatum is opgeslagen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>overview::TokenList</name>
    <message>
        <source>Stored tokens</source>
        <translation>Opgeslagen tokens</translation>
    </message>
</context>
<context>
    <name>overview::TokenTable</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controleren…</translation>
    </message>
    <message>
        <source>Expires: %1.</source>
        <translation>Verloopt: %1.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>Wanneer het verloopt, is niet bekend.</translation>
    </message>
    <message>
        <source>%1, %2. %3 %4</source>
        <translation>%1, %2. %3 %4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Wat werkt</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Head of a column of dates.</extracomment>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Laatste controle</translation>
    </message>
    <message>
        <source>%1: worked before</source>
        <translation>%1: werkte eerder</translation>
    </message>
</context>
<context>
    <name>overview::VerdictCard</name>
    <message>
        <source>Set it &amp;up again…</source>
        <translation>O&amp;pnieuw instellen…</translation>
    </message>
    <message>
        <source>Correct the e&amp;xpiry date…</source>
        <translation>Vervaldat&amp;um corrigeren…</translation>
    </message>
</context>
<context>
    <name>preferences::AuthorityField</name>
    <message>
        <source>Issued to: %1</source>
        <translation>Uitgegeven aan: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Uitgegeven door: %1</translation>
    </message>
    <message>
        <source>Expired on: %1</source>
        <translation>Verlopen op: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Geldig tot en met: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256-vingerafdruk: %1</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Certificeringsinstantie</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>If your company inspects network traffic, choose the certificate of its certificate authority here; your administrator has the file. PAT Wizard then trusts it besides the ones that your system trusts.</source>
        <translation>Als uw bedrijf netwerkverkeer inspecteert, kies hier dan het certificaat van de certificeringsinstantie; uw beheerder heeft het bestand. PAT Wizard vertrouwt die dan naast de instanties die uw systeem vertrouwt.</translation>
    </message>
    <message>
        <source>Choose the certificate authority’s file</source>
        <translation>Het bestand van de certificeringsinstantie kiezen</translation>
    </message>
    <message>
        <source>Remove the certificate authority</source>
        <translation>De certificeringsinstantie verwijderen</translation>
    </message>
    <message>
        <source>None chosen: only what your system trusts is trusted.</source>
        <translation>Geen gekozen: alleen wat uw systeem vertrouwt, wordt vertrouwd.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Dit bestand kan niet worden gebruikt.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more certificate(s).</source>
        <translation>
            <numerusform>En nog %n certificaat.</numerusform>
            <numerusform>En nog %n certificaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Het is verlopen.</translation>
    </message>
    <message>
        <source>Connections that it signed will be refused. Ask your administrator for the current one.</source>
        <translation>Verbindingen die ermee zijn ondertekend, worden geweigerd. Vraag uw beheerder om het huidige certificaat.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Een certificaatbestand kiezen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)</source>
        <translation>Certificaten (*.pem *.crt *.cer *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>preferences::ByItselfField</name>
    <message>
        <source>While no window is open</source>
        <translation>Als er geen venster open is</translation>
    </message>
    <message>
        <source>Notify me &amp;when a token needs attention</source>
        <translation>&amp;Melden wanneer een token aandacht vraagt</translation>
    </message>
    <message>
        <source>Chec&amp;k the stored tokens once a week</source>
        <translation>Opgeslagen tokens elke week &amp;controleren</translation>
    </message>
    <message>
        <source>Asks Azure DevOps about each token, if the keychain is open and there is a network.</source>
        <translation>Vraagt Azure DevOps naar elk token, als de sleutelbos open is en er een netwerk is.</translation>
    </message>
</context>
<context>
    <name>preferences::GitField</name>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Let &amp;git get its tokens from PAT Wizard</source>
        <translation>&amp;Git zijn tokens uit PAT Wizard laten halen</translation>
    </message>
    <message>
        <source>Git then asks PAT Wizard for the password of repositories in Azure DevOps. This changes your git configuration, at once.</source>
        <translation>Git vraagt PAT Wizard dan om het wachtwoord voor Azure DevOps. Dit wijzigt direct uw git-configuratie.</translation>
    </message>
</context>
<context>
    <name>preferences::ProxyField</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>Volgens het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>G&amp;een proxy</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <translation>&amp;Deze proxy:</translation>
    </message>
    <message>
        <source>If the proxy asks for a user name and a password, choose the system’s proxy and set https_proxy before you start PAT Wizard. Passwords are not stored here.</source>
        <translation>Vraagt de proxy om een gebruikersnaam en wachtwoord, kies dan de proxy van het systeem en stel https_proxy in voordat u PAT Wizard start. Wachtwoorden worden hier niet opgeslagen.</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>&amp;Hostnaam:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Poort:</translation>
    </message>
</context>
<context>
    <name>preferences::ReminderField</name>
    <message>
        <source>Remind me before a token ends</source>
        <translation>Herinneren voordat een token verloopt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n dag ervoor</numerusform>
            <numerusform>%n dagen ervoor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preferences::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Nothing is sent to Azure DevOps until you choose again and press OK. The damaged file is kept beside the new one.</source>
        <translation>Er wordt niets naar Azure DevOps gestuurd tot u opnieuw kiest en op OK drukt. Het beschadigde bestand blijft naast het nieuwe bewaard.</translation>
    </message>
    <message>
        <source>A new language takes effect when PAT Wizard is next started.</source>
        <translation>Een nieuwe taal geldt vanaf de volgende start van PAT Wizard.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Ta&amp;al:</translation>
    </message>
    <message>
        <source>Days until new tokens &amp;expire:</source>
        <translation>Dagen tot nieuwe tokens ver&amp;lopen:</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Volgens het systeem</translation>
    </message>
    <message>
        <source>%1, not installed</source>
        <translation>%1, niet geïnstalleerd</translation>
    </message>
    <message>
        <source>The certificate file cannot be used.</source>
        <translation>Het certificaatbestand kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose another file, or remove it.</source>
        <translation>Er is niets opgeslagen. Kies een ander bestand of verwijder het.</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>De herinneringen konden niet worden in- of uitgeschakeld.</translation>
    </message>
    <message>
        <source>The system says: “%1” Everything else was saved.</source>
        <translation>Het systeem meldt: ‘%1’ Al het andere is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>widgets::CopiesDialog</name>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Map toevoegen…</translation>
    </message>
    <message>
        <source>Copies of %1 – PAT Wizard</source>
        <translation>Kopieën van %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er is gevonden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>PAT Wizard looks where tools keep tokens, in the environment of running programs, and in the keychain. It changes nothing, and nothing leaves this computer.</source>
        <translation>PAT Wizard zoekt op plekken waar programma’s tokens bewaren, in de omgeving van actieve programma’s en in de sleutelbos. Het wijzigt niets, en niets verlaat deze computer.</translation>
    </message>
    <message>
        <source>Also in: %1.</source>
        <translation>Ook in: %1.</translation>
    </message>
    <message>
        <source>Looking for copies… Your keychain may want its password.</source>
        <translation>Kopieën zoeken… Uw sleutelbos vraagt misschien om het wachtwoord.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message numerus="yes">
        <source>Looking for copies: %n file(s), %1…</source>
        <translation>
            <numerusform>Kopieën zoeken: %n bestand, %1…</numerusform>
            <numerusform>Kopieën zoeken: %n bestanden, %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Opnieuw zoeken</translation>
    </message>
    <message numerus="yes">
        <source>%n copies were found.</source>
        <translation>
            <numerusform>Er is %n kopie gevonden.</numerusform>
            <numerusform>Er zijn %n kopieën gevonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be looked at.</source>
        <translation>Niet alles kon worden bekeken.</translation>
    </message>
    <message>
        <source>Not every token could be looked for.</source>
        <translation>Niet elk token kon worden gezocht.</translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s), but that was not all.</source>
        <translation>
            <numerusform>Geen kopie gevonden in %n bestand, maar dat was niet alles.</numerusform>
            <numerusform>Geen kopie gevonden in %n bestanden, maar dat was niet alles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s).</source>
        <translation>
            <numerusform>Geen kopie gevonden in %n bestand.</numerusform>
            <numerusform>Geen kopie gevonden in %n bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the old token “%1”.</source>
        <translation>Het is het oude token ‘%1’.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more lines.</source>
        <translation>
            <numerusform>Er is nog %n regel.</numerusform>
            <numerusform>Er zijn nog %n regels.</numerusform>
        </translation>
    </message>
    <message>
        <source>“patwizard find” tells them all.</source>
        <translation>‘patwizard find’ toont ze allemaal.</translation>
    </message>
    <message>
        <source>Look for copies in a folder</source>
        <translation>Kopieën zoeken in een map</translation>
    </message>
</context>
<context>
    <name>widgets::CopySearch</name>
    <message>
        <source>The old token “%1” is no longer in the keychain, so its copies cannot be found.</source>
        <translation>Het oude token ‘%1’ zit niet meer in de sleutelbos, dus kopieën ervan kunnen niet worden gevonden.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryCorrection</name>
    <message>
        <source>Correct the &amp;date</source>
        <translation>&amp;Datum corrigeren</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as shown on the token page:</source>
        <translation>V&amp;erloopt op (UTC), zoals op de tokenpagina:</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Gecorrigeerd.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Last da&amp;y (UTC)</source>
        <translation>L&amp;aatste dag (UTC)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>widgets::GivenValue</name>
    <message>
        <source>Chan&amp;ge</source>
        <translation>Wij&amp;zigen</translation>
    </message>
</context>
<context>
    <name>widgets::PasswordCopy</name>
    <message>
        <source>&amp;Copy as password</source>
        <translation>Als &amp;wachtwoord kopiëren</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n second(s) left.</source>
        <translation>
            <numerusform>Gekopieerd: nog %n seconde.</numerusform>
            <numerusform>Gekopieerd: nog %n seconden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PasswordLoan</name>
    <message>
        <source>Copied, but another program read it immediately.</source>
        <translation>Gekopieerd, maar een ander programma heeft het meteen gelezen.</translation>
    </message>
    <message>
        <source>Another program put the token back on the clipboard. PAT Wizard removed it again.</source>
        <translation>Een ander programma heeft het token weer op het klembord gezet. PAT Wizard heeft het er opnieuw af gehaald.</translation>
    </message>
    <message>
        <source>The token was removed from the clipboard, but your desktop does not let PAT Wizard confirm that it is gone.</source>
        <translation>Het token is van het klembord gehaald, maar uw bureaubladomgeving laat PAT Wizard niet nagaan of het weg is.</translation>
    </message>
    <message>
        <source>To be sure, copy something else.</source>
        <translation>Kopieer voor de zekerheid iets anders.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>Paste it now. It stays on the clipboard for 30 seconds, even if you close this window.</source>
        <translation>Plak het nu. Het blijft 30 seconden op het klembord, ook als u dit venster sluit.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… It may ask for its password.</source>
        <translation>Wachten op uw sleutelbos… Die vraagt misschien om het wachtwoord.</translation>
    </message>
    <message>
        <source>This may be a screen reader, or a clipboard manager, which keeps what was copied. After you paste the token, delete it from the clipboard history.</source>
        <translation>Dit kan een schermlezer zijn, of een klembordbeheerder die gekopieerde tekst bewaart. Wis het token na het plakken uit de klembordgeschiedenis.</translation>
    </message>
</context>
<context>
    <name>widgets::PauseNote</name>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more second(s).</source>
        <translation>
            <numerusform>Azure DevOps vraagt om een pauze van nog %n seconde.</numerusform>
            <numerusform>Azure DevOps vraagt om een pauze van nog %n seconden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more minute(s).</source>
        <translation>
            <numerusform>Azure DevOps vraagt om een pauze van nog %n minuut.</numerusform>
            <numerusform>Azure DevOps vraagt om een pauze van nog %n minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asked for %n minute(s), but PAT Wizard waits ten minutes at most.</source>
        <translation>
            <numerusform>Gevraagd is %n minuut, maar PAT Wizard wacht hooguit tien minuten.</numerusform>
            <numerusform>Gevraagd zijn %n minuten, maar PAT Wizard wacht hooguit tien minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>De pauze is voorbij.</translation>
    </message>
</context>
<context>
    <name>widgets::ReminderExport</name>
    <message>
        <source>There is nothing to be reminded of.</source>
        <translation>Er is niets om aan te herinneren.</translation>
    </message>
    <message>
        <source>Record when the token expires first.</source>
        <translation>Noteer eerst wanneer het token verloopt.</translation>
    </message>
    <message>
        <source>Export the reminder of %1</source>
        <translation>De herinnering aan %1 exporteren</translation>
    </message>
    <message numerus="yes">
        <source>Export reminders of %n token(s)</source>
        <translation>
            <numerusform>Herinneringen aan %n token exporteren</numerusform>
            <numerusform>Herinneringen aan %n tokens exporteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Agendabestanden (*.ics)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>Open it with your calendar.</source>
        <translation>Open het bestand met uw agenda.</translation>
    </message>
    <message>
        <source>%1: The reminder is written: %2</source>
        <translation>%1: De herinnering is opgeslagen: %2</translation>
    </message>
    <message numerus="yes">
        <source>Reminders of %n token(s) are written: %1</source>
        <translation>
            <numerusform>De herinnering aan %n token is opgeslagen: %1</numerusform>
            <numerusform>De herinneringen aan %n tokens zijn opgeslagen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Statement</name>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken before a sentence: “Waiting: …”</extracomment>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Spoken before a sentence: “OK: …”</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Spoken before a sentence: “Note: …”</extracomment>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Spoken before a sentence: “Warning: …”</extracomment>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Spoken before a sentence: “Problem: …”</extracomment>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Kon niet worden gecontroleerd</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Niet gecontroleerd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>widgets::TokenPageLink</name>
    <message>
        <source>&amp;Open the token page</source>
        <translation>Tokenpagina &amp;openen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopiëren</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>De browser kon niet worden geopend.</translation>
    </message>
    <message>
        <source>Copy the link, and open it in a browser.</source>
        <translation>Kopieer de link en open hem in een browser.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
</context>
<context>
    <name>widgets::UsedPlaces</name>
    <message>
        <source>Where it is used</source>
        <translation>Waar het wordt gebruikt</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>Forget that %1 was given the token</source>
        <translation>Vergeten dat %1 het token heeft gekregen</translation>
    </message>
    <message>
        <source>A rotation does not give it the new token any more. What it has stays there.</source>
        <translation>Bij een vervanging krijgt het niet meer het nieuwe token. Wat het heeft, blijft daar.</translation>
    </message>
    <message>
        <source>Giving the token to %1…</source>
        <translation>Het token aan %1 geven…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Give it again</source>
        <translation>Opnieuw geven</translation>
    </message>
    <message>
        <source>Give it the new one</source>
        <translation>Nieuw token geven</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: “Try again: az devops”</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is no longer given the new token in a rotation.</source>
        <translation>%1 krijgt bij een vervanging niet meer het nieuwe token.</translation>
    </message>
    <message>
        <source>The copy that it has stays there.</source>
        <translation>De kopie daar blijft staan.</translation>
    </message>
</context>
<context>
    <name>wizard::AccessPage</name>
    <message>
        <source>C&amp;ustom defined</source>
        <translation>C&amp;ustom defined</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Aanbevolen</translation>
    </message>
    <message>
        <source>No, I only need pull requests.</source>
        <translation>Nee, ik heb alleen pull requests nodig.</translation>
    </message>
    <message>
        <source>&amp;Full access</source>
        <translation>&amp;Full access</translation>
    </message>
    <message>
        <source>Yes. It can do everything that you can.</source>
        <translation>Ja. Het token mag alles wat u zelf mag.</translation>
    </message>
    <message>
        <source>&amp;Reviewers and approvals</source>
        <translation>&amp;Reviewers en goedkeuringen</translation>
    </message>
    <message>
        <source>Do you need the Diff of pull requests?</source>
        <translation>Hebt u de Diff van pull requests nodig?</translation>
    </message>
    <message>
        <source>It shows the changed lines.</source>
        <translation>De Diff toont de gewijzigde regels.</translation>
    </message>
    <message>
        <source>With Custom defined access you will not see the Diff of a pull request.</source>
        <translation>Met Custom defined (aangepast) ziet u de Diff van een pull request niet.</translation>
    </message>
    <message>
        <source>Not needed if you only use git.</source>
        <translation>Niet nodig als u alleen git gebruikt.</translation>
    </message>
    <message>
        <source>Only for &amp;git?</source>
        <translation>Alleen voor &amp;git?</translation>
    </message>
    <message>
        <source>Protect it like a password, and choose a short lifespan.</source>
        <translation>Bescherm het als een wachtwoord en kies een korte geldigheidsduur.</translation>
    </message>
    <message>
        <source>Some organizations do not allow Full access.</source>
        <translation>Sommige organisaties staan Full access niet toe.</translation>
    </message>
</context>
<context>
    <name>wizard::CapabilityLines</name>
    <message>
        <source>Not checked.</source>
        <translation>Niet gecontroleerd.</translation>
    </message>
    <message>
        <source>Needs Full access.</source>
        <translation>Vereist Full access.</translation>
    </message>
    <message>
        <source>Not with this token.</source>
        <translation>Niet met dit token.</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull requests</translation>
    </message>
    <message>
        <source>Reviewers and approvals</source>
        <translation>Reviewers en goedkeuringen</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Diff</translation>
    </message>
</context>
<context>
    <name>wizard::CheckPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Opnieuw &amp;controleren</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>Copy for an &amp;administrator</source>
        <translation>Kopiëren voor &amp;beheerder</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of this step, and the head of its page.</extracomment>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>It changes nothing in Azure DevOps.</source>
        <translation>In Azure DevOps verandert er niets.</translation>
    </message>
    <message>
        <source>Another token has been taken into use meanwhile: “%1”.</source>
        <translation>Intussen is een ander token in gebruik genomen: ‘%1’.</translation>
    </message>
    <message>
        <source>Yours is not stored yet. It is compared with that one now: go on if it is to take the place of that.</source>
        <translation>Uw token is nog niet opgeslagen. Het wordt nu met dat token vergeleken: ga verder als het dat moet vervangen.</translation>
    </message>
    <message>
        <source>Something has changed since the last check.</source>
        <translation>Sinds de laatste controle is er iets veranderd.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps…</source>
        <translation>Azure DevOps raadplegen…</translation>
    </message>
    <message>
        <source>The token has not been checked yet.</source>
        <translation>Het token is nog niet gecontroleerd.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>De controle is gestopt.</translation>
    </message>
    <message>
        <source>Check again to go on.</source>
        <translation>Controleer opnieuw om verder te gaan.</translation>
    </message>
    <message>
        <source>The new token is another account’s.</source>
        <translation>Het nieuwe token is van een ander account.</translation>
    </message>
    <message>
        <source>The new token cannot do everything the old one could.</source>
        <translation>Het nieuwe token kan niet alles wat het oude kon.</translation>
    </message>
    <message>
        <source>Choose below whether to use it anyway.</source>
        <translation>Kies hieronder of u het toch wilt gebruiken.</translation>
    </message>
    <message>
        <source>It acts as %1.</source>
        <translation>Het handelt namens %1.</translation>
    </message>
    <message>
        <source>The token works, but it can do more than you chose.</source>
        <translation>Het token werkt, maar het kan meer dan u hebt gekozen.</translation>
    </message>
    <message>
        <source>You chose Custom defined, and it has Full access. You can go on with it, or take away what is not needed.</source>
        <translation>U koos Custom defined, maar het token heeft Full access. U kunt ermee verdergaan of weghalen wat niet nodig is.</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>Het token doet wat u nodig hebt, maar het geldt voor alle organisaties.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>Het token doet wat u nodig hebt.</translation>
    </message>
    <message>
        <source>The token works, but some access is missing.</source>
        <translation>Het token werkt, maar er ontbreekt toegang.</translation>
    </message>
    <message>
        <source>Then the check begins by itself.</source>
        <translation>Daarna begint de controle vanzelf.</translation>
    </message>
    <message>
        <source>Then you can check again.</source>
        <translation>Daarna kunt u opnieuw controleren.</translation>
    </message>
    <message>
        <source>Store it anyway</source>
        <translation>Toch opslaan</translation>
    </message>
    <message>
        <source>Store it unchecked</source>
        <translation>Opslaan zonder controle</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>Send it to an administrator of the organization. The token is not in it.</source>
        <translation>Stuur dit naar een beheerder van de organisatie. Het token staat er niet in.</translation>
    </message>
</context>
<context>
    <name>wizard::ChoiceCard</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>wizard::Choices</name>
    <message>
        <source>Full access</source>
        <extracomment>As the token page calls it.</extracomment>
        <translation>Full access</translation>
    </message>
    <message>
        <source>Custom defined</source>
        <translation>Custom defined</translation>
    </message>
    <message>
        <source>Custom, pull requests only</source>
        <translation>Custom, alleen pull requests</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Verloopt op %1</translation>
    </message>
</context>
<context>
    <name>wizard::CreatePage</name>
    <message>
        <source>Previous step</source>
        <translation>Vorige stap</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>&amp;Keep on top</source>
        <translation>Op de voor&amp;grond</translation>
    </message>
    <message>
        <source>Small windo&amp;w</source>
        <translation>&amp;Klein venster</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>Token maken</translation>
    </message>
    <message>
        <source>A small window to keep beside the browser</source>
        <translation>Een klein venster om naast de browser te houden</translation>
    </message>
    <message>
        <source>Make a new token beside the old one.</source>
        <translation>Maak een nieuw token naast het oude.</translation>
    </message>
    <message>
        <source>Do not click Regenerate: it ends the old one at once, before the new one is in place. If you did, paste what it shows on the next page.</source>
        <translation>Klik niet op Regenerate (opnieuw genereren): dat stelt het oude token meteen buiten werking, nog voor het nieuwe er is. Hebt u dat al gedaan, plak dan op de volgende pagina wat u te zien krijgt.</translation>
    </message>
    <message>
        <source>&amp;Open the token page</source>
        <translation>Tokenpagina &amp;openen</translation>
    </message>
    <message>
        <source>I have copied i&amp;t</source>
        <translation>&amp;Ik heb het gekopieerd</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Volgende sta&amp;p</translation>
    </message>
    <message>
        <source>On the first page, “Try again” tries it again.</source>
        <translation>Op de eerste pagina kunt u het met ‘Opnieuw proberen’ nog eens proberen.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be stored.</source>
        <translation>Maak het token nog niet: het zou niet kunnen worden opgeslagen.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could be neither stored nor checked.</source>
        <translation>Maak het token nog niet: het zou niet kunnen worden opgeslagen of gecontroleerd.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be checked.</source>
        <translation>Maak het token nog niet: het zou niet kunnen worden gecontroleerd.</translation>
    </message>
</context>
<context>
    <name>wizard::CreateSteps</name>
    <message>
        <source>Open the token page</source>
        <translation>Open de tokenpagina</translation>
    </message>
    <message>
        <source>It opens in your browser.</source>
        <translation>De pagina wordt in uw browser geopend.</translation>
    </message>
    <message>
        <source>Click + New Token</source>
        <translation>Klik op + New Token</translation>
    </message>
    <message>
        <source>A form opens.</source>
        <translation>Er verschijnt een formulier.</translation>
    </message>
    <message>
        <source>Choose a date. Your organization may set a limit.</source>
        <translation>Kies een datum. Uw organisatie kan een grens stellen.</translation>
    </message>
    <message>
        <source>Azure DevOps allows about a year at most, and %1 is later. Choose an earlier date, here and there.</source>
        <translation>Azure DevOps staat hooguit ongeveer een jaar toe, en %1 is later. Kies daar en hier een eerdere datum.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n day(s). If only less is allowed, set the same here.</source>
        <translation>
            <numerusform>Kies %n dag. Mag het alleen korter, stel dat dan ook hier in.</numerusform>
            <numerusform>Kies %n dagen. Mag het alleen korter, stel dat dan ook hier in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Custom defined and %1. If only less is allowed, set the same here.</source>
        <translation>Kies Custom defined en %1. Mag het alleen korter, stel dat dan ook hier in.</translation>
    </message>
    <message>
        <source>Name the token</source>
        <translation>Geef het token een naam</translation>
    </message>
    <message>
        <source>Copy this name and paste it there.</source>
        <translation>Kopieer deze naam en plak hem daar.</translation>
    </message>
    <message>
        <source>Choose the organization</source>
        <translation>Kies de organisatie</translation>
    </message>
    <message>
        <source>Choose %1, not “All accessible organizations”.</source>
        <translation>Kies %1, niet ‘All accessible organizations’.</translation>
    </message>
    <message>
        <source>Choose when it expires</source>
        <translation>Kies wanneer het verloopt</translation>
    </message>
    <message>
        <source>Under Scopes, leave Custom defined</source>
        <translation>Laat onder Scopes (bereiken) Custom defined staan</translation>
    </message>
    <message>
        <source>It is chosen already.</source>
        <translation>Dat is al gekozen.</translation>
    </message>
    <message>
        <source>Under Code, tick Read</source>
        <translation>Onder Code: vink Read (lezen) aan</translation>
    </message>
    <message>
        <source>Status is not enough.</source>
        <translation>Status is niet genoeg.</translation>
    </message>
    <message>
        <source>Click Show all scopes</source>
        <translation>Klik op Show all scopes</translation>
    </message>
    <message>
        <source>The link is below the list.</source>
        <translation>De link staat onder de lijst.</translation>
    </message>
    <message>
        <source>Under Member Entitlement Management, tick Read</source>
        <translation>Onder Member Entitlement Management: vink Read aan</translation>
    </message>
    <message>
        <source>Scroll down to find it.</source>
        <translation>Scrol omlaag om het te vinden.</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it: go back and choose Custom defined.</source>
        <translation>Lukt dat niet, dan heeft een beheerder het misschien verboden: ga terug en kies Custom defined.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two things to do, one after the other.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it. Then do this instead: %1. Such a token does not show the Diff of a pull request; the check will ask whether you want it anyway.</source>
        <translation>Lukt dat niet, dan heeft een beheerder het misschien verboden. Doe dan dit: %1. Zo’n token toont de Diff van een pull request niet; de controle vraagt of u het toch wilt.</translation>
    </message>
    <message>
        <source>Under Scopes, choose Full access</source>
        <translation>Kies onder Scopes (bereiken) Full access</translation>
    </message>
    <message>
        <source>Click Create</source>
        <translation>Klik op Create (maken)</translation>
    </message>
    <message>
        <source>The button is below the form.</source>
        <translation>De knop staat onder het formulier.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Kopieer het token</translation>
    </message>
    <message>
        <source>Click the copy button beside it. It is shown only once.</source>
        <translation>Klik op de kopieerknop ernaast. Het wordt maar één keer getoond.</translation>
    </message>
</context>
<context>
    <name>wizard::DonePage</name>
    <message>
        <source>&amp;Rotate it now</source>
        <translation>&amp;Nu vervangen</translation>
    </message>
    <message>
        <source>&amp;Add to calendar…</source>
        <translation>In agen&amp;da zetten…</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>&amp;Kopieën zoeken…</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step, and the head of its page.</extracomment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>Item in sleutelbos</translation>
    </message>
    <message>
        <source>Use it as your password</source>
        <translation>Gebruik het als wachtwoord</translation>
    </message>
    <message>
        <source>In git or another tool, with any user name.</source>
        <translation>In git of een ander programma, met een willekeurige gebruikersnaam.</translation>
    </message>
    <message>
        <source>The token is in your keychain.</source>
        <translation>Het token zit in uw sleutelbos.</translation>
    </message>
    <message>
        <source>The token is in the keychain “%1”.</source>
        <translation>Het token zit in de sleutelbos ‘%1’.</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>Het token doet wat u nodig hebt, maar het geldt voor alle organisaties.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>Het token doet wat u nodig hebt.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>Wanneer het verloopt, is niet bekend.</translation>
    </message>
    <message>
        <source>The token page tells.</source>
        <translation>Dat staat op de tokenpagina.</translation>
    </message>
    <message>
        <source>Expired %1, according to the recorded date.</source>
        <translation>Verlopen op %1, volgens de genoteerde datum.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Azure DevOps refuses what “%1” was before it was regenerated; that is out of your keychain.</source>
        <translation>Azure DevOps weigert het token dat ‘%1’ was voordat het opnieuw werd gegenereerd; dat zit niet meer in uw sleutelbos.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token “%1”; it is out of your keychain.</source>
        <translation>Azure DevOps weigert het oude token ‘%1’; het zit niet meer in uw sleutelbos.</translation>
    </message>
</context>
<context>
    <name>wizard::Instruction</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is such as &quot;Step 3 of 8&quot;, %2 what to do, %3 sentences about it</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>wizard::LifespanChoice</name>
    <message>
        <source>Lifespan</source>
        <translation>Geldigheidsduur</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Andere datum</translation>
    </message>
    <message>
        <source>Expires on (UTC)</source>
        <translation>Verloopt op (UTC)</translation>
    </message>
    <message>
        <source>Li&amp;fespan:</source>
        <translation>Geldig&amp;heidsduur:</translation>
    </message>
</context>
<context>
    <name>wizard::OldAndNew</name>
    <message>
        <source>not known</source>
        <extracomment>Of the account of a token.
----------
Of the day on which a token expires.</extracomment>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Use the other account’s token</source>
        <translation>Token van het andere account gebruiken</translation>
    </message>
    <message>
        <source>Use it although it does less</source>
        <translation>Gebruiken, ook al kan het minder</translation>
    </message>
    <message>
        <source>The old token and the new one</source>
        <translation>Het oude en het nieuwe token</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Heads of two columns: of the old and of the new token.</extracomment>
        <translation>Oud</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>The old token belongs to %1, the new one to %2.</source>
        <translation>Het oude token is van %1, het nieuwe van %2.</translation>
    </message>
    <message>
        <source>In the browser, sign in as the account that is to own the token; or go on with the other account, if you mean to.</source>
        <translation>Meld u in de browser aan met het account waarvan het token moet zijn, of ga verder met het andere account als dat de bedoeling is.</translation>
    </message>
    <message>
        <source>The new token may do less than the old one.</source>
        <translation>Het nieuwe token kan mogelijk minder dan het oude.</translation>
    </message>
    <message>
        <source>Not everything that worked with the old one could be checked.</source>
        <translation>Niet alles wat met het oude werkte, kon worden gecontroleerd.</translation>
    </message>
    <message>
        <source>The new token does less than the old one.</source>
        <translation>Het nieuwe token kan minder dan het oude.</translation>
    </message>
    <message>
        <source>What worked with the old one and does not with the new one: %1.</source>
        <translation>Wat met het oude wel werkte en met het nieuwe niet: %1.</translation>
    </message>
</context>
<context>
    <name>wizard::OrganizationPage</name>
    <message>
        <source>Which organization?</source>
        <translation>Welke organisatie?</translation>
    </message>
    <message>
        <source>Create a token and store it in your keychain, in about five minutes.</source>
        <translation>Maak een token en sla het op in uw sleutelbos, in ongeveer vijf minuten.</translation>
    </message>
    <message>
        <source>&amp;Organization name or address</source>
        <translation>Naam of adres van de &amp;organisatie</translation>
    </message>
    <message>
        <source>The address bar of a browser. The organization is the word after dev.azure.com.</source>
        <translation>De adresbalk van een browser. De organisatie is het woord na dev.azure.com.</translation>
    </message>
    <message>
        <source>&amp;Where do I find it?</source>
        <translation>&amp;Waar vind ik dat?</translation>
    </message>
    <message>
        <source>The network is checked once the organization is known.</source>
        <translation>Het netwerk wordt gecontroleerd zodra de organisatie bekend is.</translation>
    </message>
    <message>
        <source>The address of any of its pages will do.</source>
        <translation>Het adres van elke pagina van de organisatie is goed.</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organisatie: %1</translation>
    </message>
    <message>
        <source>This name is longer than new organizations may have.</source>
        <translation>Deze naam is langer dan voor nieuwe organisaties is toegestaan.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps for the organization %1…</source>
        <translation>Azure DevOps naar de organisatie %1 vragen…</translation>
    </message>
    <message>
        <source>The organization answers.</source>
        <translation>De organisatie antwoordt.</translation>
    </message>
    <message>
        <source>Asked directly, without a proxy.</source>
        <translation>Rechtstreeks gevraagd, zonder proxy.</translation>
    </message>
    <message>
        <source>Asked through the proxy %1.</source>
        <translation>Gevraagd via de proxy %1.</translation>
    </message>
    <message>
        <source>The certificate that was shown is issued by %1.</source>
        <translation>Het getoonde certificaat is uitgegeven door %1.</translation>
    </message>
    <message>
        <source>Trying out the keychain…</source>
        <translation>De sleutelbos uitproberen…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>Wachten op uw sleutelbos… Vraagt die om een wachtwoord?</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>De sleutelbos werkt.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored, read back and removed.</source>
        <translation>Er is een proefgeheim opgeslagen, teruggelezen en verwijderd.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored in “%1”, read back and removed.</source>
        <translation>Er is een proefgeheim in ‘%1’ opgeslagen, teruggelezen en verwijderd.</translation>
    </message>
    <message>
        <source>Something is wrong with this organization; see below.</source>
        <translation>Er is iets mis met deze organisatie; zie hieronder.</translation>
    </message>
    <message>
        <source>Then you can try again.</source>
        <translation>Daarna kunt u het opnieuw proberen.</translation>
    </message>
    <message>
        <source>Then it is tried by itself.</source>
        <translation>Daarna wordt het vanzelf geprobeerd.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 &amp;gebruiken</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw &amp;proberen</translation>
    </message>
    <message>
        <source>Continue &amp;anyway</source>
        <translation>Toch &amp;doorgaan</translation>
    </message>
</context>
<context>
    <name>wizard::PastePage</name>
    <message>
        <source>&amp;Show</source>
        <translation>T&amp;onen</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>&amp;Weet ik niet</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Token plakken</translation>
    </message>
    <message>
        <source>It goes to Azure DevOps and your keychain, nowhere else.</source>
        <translation>Het gaat naar Azure DevOps en uw sleutelbos, nergens anders heen.</translation>
    </message>
    <message>
        <source>The token, to be seen on the screen only</source>
        <translation>Het token, alleen op het scherm te zien</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>To&amp;ken:</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as the token page says:</source>
        <translation>V&amp;erloopt op (UTC), volgens de tokenpagina:</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Verloopt op %1</translation>
    </message>
    <message>
        <source>When it expires is not known</source>
        <translation>Vervaldatum niet bekend</translation>
    </message>
    <message>
        <source>This is an old token, which is stored already.</source>
        <translation>Dit is een oud token, dat al is opgeslagen.</translation>
    </message>
    <message>
        <source>Paste the new one, which the token page has just shown.</source>
        <translation>Plak het nieuwe, dat de tokenpagina zojuist heeft getoond.</translation>
    </message>
    <message>
        <source>This is more than a year ahead: is it right?</source>
        <translation>Dit is meer dan een jaar vooruit: klopt dat?</translation>
    </message>
    <message>
        <source>No token of Azure DevOps lives that long. Look at the date on the token page again.</source>
        <translation>Geen enkel token van Azure DevOps is zo lang geldig. Kijk op de tokenpagina nog eens naar de datum.</translation>
    </message>
</context>
<context>
    <name>wizard::RailStep</name>
    <message>
        <source>needs attention</source>
        <extracomment>How a step stands, read to blind people.</extracomment>
        <translation>vraagt aandacht</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>you are here, and something needs attention</source>
        <translation>u bent hier, en iets vraagt aandacht</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>u bent hier</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Terug naar %1</translation>
    </message>
</context>
<context>
    <name>wizard::Readiness</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Your network and keychain are ready.</source>
        <translation>Uw netwerk en sleutelbos zijn in orde.</translation>
    </message>
    <message>
        <source>Checking your network and keychain…</source>
        <translation>Uw netwerk en sleutelbos controleren…</translation>
    </message>
    <message>
        <source>Your keychain is ready.</source>
        <translation>Uw sleutelbos is in orde.</translation>
    </message>
</context>
<context>
    <name>wizard::RegeneratedQuestion</name>
    <message>
        <source>I clicked Re&amp;generate</source>
        <translation>Ik heb op Re&amp;generate geklikt</translation>
    </message>
    <message>
        <source>Did you click Regenerate?</source>
        <translation>Hebt u op Regenerate geklikt?</translation>
    </message>
    <message>
        <source>Then “%1” on the token page is the new token now. Keep it there, and select the box so that PAT Wizard uses the same name.</source>
        <translation>Dan is ‘%1’ op de tokenpagina nu het nieuwe token. Laat het daar staan en vink het vakje aan, zodat PAT Wizard dezelfde naam gebruikt.</translation>
    </message>
</context>
<context>
    <name>wizard::ReminderOffer</name>
    <message>
        <source>Notify me in &amp;time</source>
        <translation>Op tijd een &amp;melding geven</translation>
    </message>
    <message>
        <source>Also while no window of PAT Wizard is open. Settings can change it.</source>
        <translation>Ook als er geen venster van PAT Wizard open is. U kunt dit wijzigen in Instellingen.</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>He&amp;rinneringen</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>De herinneringen konden niet worden in- of uitgeschakeld.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Het systeem meldt: ‘%1’</translation>
    </message>
</context>
<context>
    <name>wizard::ReplacePage</name>
    <message>
        <source>Store the token</source>
        <translation>Token opslaan</translation>
    </message>
    <message>
        <source>It is written into your keychain, read back and compared. Only then does it take the place of the old one.</source>
        <translation>Het wordt naar uw sleutelbos geschreven, teruggelezen en vergeleken. Pas daarna neemt het de plaats van het oude in.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>Wachten op uw sleutelbos… Vraagt die om een wachtwoord?</translation>
    </message>
    <message>
        <source>The new token takes the place of “%1” in the organization %2.</source>
        <translation>Het nieuwe token neemt de plaats in van ‘%1’ in de organisatie %2.</translation>
    </message>
    <message>
        <source>The old token is kept until you have revoked it.</source>
        <translation>Het oude token blijft bewaard tot u het hebt ingetrokken.</translation>
    </message>
    <message>
        <source>You can go back to it until then.</source>
        <translation>Tot die tijd kunt u ernaar terug.</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>U hebt ervoor gekozen het toch op te slaan.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token, or reads that entry, gets the new one from then on. The old one is kept under another name.</source>
        <translation>Programma’s die PAT Wizard om het token vragen of dat item lezen, krijgen daarna het nieuwe. Het oude wordt onder een andere naam bewaard.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1, in place of the old one.</source>
        <translation>Het wordt als %1 in uw sleutelbos opgeslagen, in plaats van het oude.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2, in place of the old one.</source>
        <translation>Het wordt in de sleutelbos ‘%1’ opgeslagen als %2, in plaats van het oude.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>Token opslaan…</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>Opgeslagen, teruggelezen en vergeleken.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokePage</name>
    <message>
        <source>Check no&amp;w</source>
        <translation>&amp;Nu controleren</translation>
    </message>
    <message>
        <source>Re&amp;move it…</source>
        <translation>Verw&amp;ijderen…</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>&amp;Terug naar oud token</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>Oud token intrekken</translation>
    </message>
    <message>
        <source>Remove the old one from the keychain</source>
        <translation>Oud token uit de sleutelbos verwijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>You can also go on, and do this later: PAT Wizard keeps the old token and reminds you. If the new token does not work somewhere, go back to the old one.</source>
        <translation>U kunt ook verdergaan en dit later doen: PAT Wizard bewaart het oude token en herinnert u eraan. Werkt het nieuwe token ergens niet, ga dan terug naar het oude.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps whether it refuses the old token…</source>
        <translation>Azure DevOps vragen of het oude token wordt geweigerd…</translation>
    </message>
    <message>
        <source>Then the old token is looked at by itself.</source>
        <translation>Daarna wordt het oude token vanzelf gecontroleerd.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use. “%2” is kept beside it until Azure DevOps refuses it.</source>
        <translation>‘%1’ is opgeslagen en in gebruik. ‘%2’ blijft ernaast bewaard tot Azure DevOps het weigert.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use.</source>
        <translation>‘%1’ is opgeslagen en in gebruik.</translation>
    </message>
    <message>
        <source>No old token is left to revoke.</source>
        <translation>Er is geen oud token meer om in te trekken.</translation>
    </message>
    <message>
        <source>Waiting for Azure DevOps to refuse it…</source>
        <translation>Wachten tot Azure DevOps het weigert…</translation>
    </message>
    <message>
        <source>This page notices by itself. It may take up to an hour.</source>
        <translation>Deze pagina merkt het vanzelf. Dat kan tot een uur duren.</translation>
    </message>
    <message>
        <source>You can only do this on the token page.</source>
        <translation>Dit kan alleen op de tokenpagina.</translation>
    </message>
    <message>
        <source>“%1” is in use again, and stays in your keychain.</source>
        <translation>‘%1’ is weer in gebruik en blijft in uw sleutelbos.</translation>
    </message>
    <message>
        <source>Whether the old token is revoked could not be checked.</source>
        <translation>Er kon niet worden gecontroleerd of het oude token is ingetrokken.</translation>
    </message>
    <message>
        <source>The old token is not let in, but may not be revoked.</source>
        <translation>Het oude token wordt niet toegelaten, maar is misschien niet ingetrokken.</translation>
    </message>
    <message>
        <source>The old token still works.</source>
        <translation>Het oude token werkt nog.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token; it is out of your keychain.</source>
        <translation>Azure DevOps weigert het oude token; het zit niet meer in uw sleutelbos.</translation>
    </message>
    <message>
        <source>The old token is out of your keychain.</source>
        <translation>Het oude token zit niet meer in uw sleutelbos.</translation>
    </message>
    <message>
        <source>Remove the old token?</source>
        <translation>Het oude token verwijderen?</translation>
    </message>
    <message>
        <source>The old token leaves your keychain, and you cannot go back to it. If it is not revoked, whoever has it can go on using it.</source>
        <translation>Het oude token verdwijnt uit uw sleutelbos en u kunt er niet naar terug. Is het niet ingetrokken, dan kan iedereen die het heeft het blijven gebruiken.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Removing the old token… Your keychain may want its password.</source>
        <translation>Oud token verwijderen… Uw sleutelbos vraagt misschien om het wachtwoord.</translation>
    </message>
    <message>
        <source>Checking the old token… Your keychain may want its password.</source>
        <translation>Oud token controleren… Uw sleutelbos vraagt misschien om het wachtwoord.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokeTask</name>
    <message>
        <source>It was created in %1.</source>
        <translation>Het is gemaakt in %1.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Het verloopt op %1.</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>&amp;Kopieën zoeken…</translation>
    </message>
    <message>
        <source>Look for copies of the old one</source>
        <translation>Kopieën van het oude zoeken</translation>
    </message>
    <message>
        <source>Find where else on this computer the old token lies</source>
        <translation>Zoeken waar het oude token nog meer op deze computer staat</translation>
    </message>
    <message>
        <source>Azure DevOps refuses “%1”, which is in use.</source>
        <translation>Azure DevOps weigert ‘%1’, dat in gebruik is.</translation>
    </message>
    <message>
        <source>If “%1” still works, go back to it.</source>
        <translation>Werkt ‘%1’ nog, ga er dan naar terug.</translation>
    </message>
    <message>
        <source>Replace “%2” with “%1” wherever you use it as a password.</source>
        <translation>Vervang ‘%2’ door ‘%1’ overal waar u het als wachtwoord gebruikt.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token gets the new one already.</source>
        <translation>Programma’s die PAT Wizard om het token vragen, krijgen het nieuwe al.</translation>
    </message>
    <message>
        <source>On the token page, find the token “%1” and click Revoke.</source>
        <translation>Zoek op de tokenpagina het token ‘%1’ en klik op Revoke (intrekken).</translation>
    </message>
</context>
<context>
    <name>wizard::ScopeEdit</name>
    <message>
        <source>Code → Read</source>
        <translation>Code → Read</translation>
    </message>
    <message>
        <source>Member Entitlement Management → Read</source>
        <translation>Member Entitlement Management → Read</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>Between two names of scopes.</extracomment>
        <translation> en </translation>
    </message>
    <message>
        <source>You can add what is missing.</source>
        <translation>U kunt toevoegen wat ontbreekt.</translation>
    </message>
    <message>
        <source>choose Full access</source>
        <translation>kies Full access</translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation>vink %1 aan</translation>
    </message>
    <message>
        <source>You can take the rest away.</source>
        <translation>U kunt de rest weghalen.</translation>
    </message>
    <message>
        <source>choose Custom defined, and tick only %1</source>
        <translation>kies Custom defined en vink alleen %1 aan</translation>
    </message>
    <message>
        <source>1. On the token page, select “%1” and click Edit.
2. Under Scopes, %2, and save.
3. Check again here. After you save, PAT Wizard checks what the token can do.</source>
        <extracomment>%1 is a token&apos;s name, %2 such as &quot;tick Code → Read&quot;</extracomment>
        <translation>1. Selecteer ‘%1’ op de tokenpagina en klik op Edit (bewerken).
2. Onder Scopes (bereiken): %2. Sla het op.
3. Controleer hier opnieuw. PAT Wizard ziet dan wat het token kan.</translation>
    </message>
</context>
<context>
    <name>wizard::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
</context>
<context>
    <name>wizard::StepRail</name>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>The name of a step: what the token may do.</extracomment>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>Token maken</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Token plakken</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of a step.</extracomment>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>The name of a step.</extracomment>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>Oud token intrekken</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step.</extracomment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
</context>
<context>
    <name>wizard::StorePage</name>
    <message>
        <source>Store the token</source>
        <translation>Token opslaan</translation>
    </message>
    <message>
        <source>It is written, read back and compared.</source>
        <translation>Het wordt geschreven, teruggelezen en vergeleken.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>Wachten op uw sleutelbos… Vraagt die om een wachtwoord?</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>Naa&amp;m:</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Naam: %1</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>U hebt ervoor gekozen het toch op te slaan.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>Het token kon niet worden gecontroleerd.</translation>
    </message>
    <message>
        <source>You chose to store it unchecked.</source>
        <translation>U hebt gekozen voor opslaan zonder controle.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Deze naam kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>A name has at least one character, no slash, and no blank at its ends.</source>
        <translation>Een naam heeft minstens één teken, geen schuine streep en geen spatie aan het begin of eind.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1.</source>
        <translation>Het wordt in uw sleutelbos opgeslagen als %1.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2.</source>
        <translation>Het wordt in de sleutelbos ‘%1’ opgeslagen als %2.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>Token opslaan…</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Suggested: “%2”.</source>
        <translation>De naam ‘%1’ is al in gebruik. Voorstel: ‘%2’.</translation>
    </message>
    <message>
        <source>The token that has that name is not changed.</source>
        <translation>Het token met die naam wordt niet gewijzigd.</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>Opgeslagen, teruggelezen en vergeleken.</translation>
    </message>
</context>
<context>
    <name>wizard::TokenNameField</name>
    <message>
        <source>Na&amp;me:</source>
        <translation>Naa&amp;m:</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Naam van het token</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>&amp;Naam kopiëren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
</context>
<context>
    <name>wizard::TokenWizard</name>
    <message>
        <source>PAT Wizard</source>
        <translation>PAT Wizard</translation>
    </message>
    <message>
        <source>Check %1 – PAT Wizard</source>
        <translation>%1 controleren – PAT Wizard</translation>
    </message>
    <message>
        <source>Rotate %1 – PAT Wizard</source>
        <translation>%1 vervangen – PAT Wizard</translation>
    </message>
    <message>
        <source>Old token of %1 – PAT Wizard</source>
        <translation>Oud token van %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Vo&amp;ltooien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Give up the token?</source>
        <translation>Toch sluiten?</translation>
    </message>
    <message>
        <source>The token has not been proved to be stored. Azure DevOps does not show it again: if you close now, you may need to make a new one.</source>
        <translation>Er is niet vastgesteld dat het token is opgeslagen. Azure DevOps toont het niet nog eens: als u nu sluit, moet u misschien een nieuw maken.</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Niet sluiten</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>T&amp;och sluiten</translation>
    </message>
</context>
<context>
    <name>wording::AdministratorText</name>
    <message>
        <source>sign in with a personal access token</source>
        <translation>aanmelden met een persoonlijk toegangstoken</translation>
    </message>
    <message>
        <source>list the Git repositories with a personal access token</source>
        <translation>de Git-repository’s opvragen met een persoonlijk toegangstoken</translation>
    </message>
    <message>
        <source>read the summary of member entitlements with a personal access token</source>
        <translation>het overzicht van gebruikersrechten (Member Entitlement) lezen met een persoonlijk toegangstoken</translation>
    </message>
    <message>
        <source>list the features with a personal access token</source>
        <translation>de functies opvragen met een persoonlijk toegangstoken</translation>
    </message>
    <message>
        <source>read the account’s own profile with a personal access token</source>
        <translation>het eigen profiel van het account lezen met een persoonlijk toegangstoken</translation>
    </message>
    <message>
        <source>The account needs permission to see the Git repositories. The token’s scopes are sufficient.</source>
        <translation>Het account heeft een machtiging nodig om de Git-repository’s te zien. De bereiken (Scopes) van het token zijn voldoende.</translation>
    </message>
    <message>
        <source>The account needs permission to see the organization’s members and their entitlements. The token’s scopes are sufficient.</source>
        <translation>Het account heeft een machtiging nodig om de leden van de organisatie en hun rechten te zien. De bereiken (Scopes) van het token zijn voldoende.</translation>
    </message>
    <message>
        <source>The account needs the permission named in the response.</source>
        <translation>Het account heeft de machtiging nodig die in het antwoord staat.</translation>
    </message>
    <message>
        <source>The organization’s conditional access or IP policy needs to allow this account from this network. If that is not possible, please tell me which network is allowed.</source>
        <translation>De voorwaardelijke toegang of het IP-beleid van de organisatie moet dit account vanaf dit netwerk toelaten. Als dat niet kan, laat me dan weten welk netwerk is toegestaan.</translation>
    </message>
    <message>
        <source>The organization’s policy blocks tokens for all organizations. It needs to allow a token for this organization only.</source>
        <translation>Het beleid van de organisatie blokkeert tokens voor alle organisaties. Een token voor alleen deze organisatie moet zijn toegestaan.</translation>
    </message>
    <message>
        <source>The account needs to be added to the organization.</source>
        <translation>Het account moet aan de organisatie worden toegevoegd.</translation>
    </message>
    <message>
        <source>The organization needs to be reactivated.</source>
        <translation>De organisatie moet opnieuw worden geactiveerd.</translation>
    </message>
    <message>
        <source>Attempted: %1 (%2).</source>
        <extracomment>%1 &quot;sign in with a personal access token&quot;, %2 a host</extracomment>
        <translation>Geprobeerd: %1 (%2).</translation>
    </message>
    <message>
        <source>Response: refused, without an error code.</source>
        <translation>Antwoord: geweigerd, zonder foutcode.</translation>
    </message>
    <message>
        <source>Response: %1.</source>
        <translation>Antwoord: %1.</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <extracomment>%1 is a whole sentence: what an administrator can do.</extracomment>
        <translation>Nodig: %1</translation>
    </message>
    <message>
        <source>My access to Azure DevOps is not sufficient. Can you help?</source>
        <translation>Mijn toegang tot Azure DevOps is niet voldoende. Kunt u helpen?</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organisatie: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Account: %1</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <translation>Tijd: %1 UTC</translation>
    </message>
</context>
<context>
    <name>wording::Attention</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by Azure DevOps: %1.</source>
        <translation>Door Azure DevOps geweigerd: %1.</translation>
    </message>
    <message>
        <source>Rotate to restore access, or remove what you no longer need.</source>
        <translation>Kies Vervangen om weer toegang te krijgen, of verwijder wat u niet meer nodig hebt.</translation>
    </message>
    <message>
        <source>Expired, according to the recorded date: %1.</source>
        <translation>Verlopen volgens de genoteerde datum: %1.</translation>
    </message>
    <message>
        <source>Refused by Azure DevOps, as git says: %1.</source>
        <translation>Volgens git door Azure DevOps geweigerd: %1.</translation>
    </message>
    <message>
        <source>Check again to find out whether the token or something else is the reason.</source>
        <translation>Controleer opnieuw om te zien of het aan het token ligt of aan iets anders.</translation>
    </message>
    <message>
        <source>Expiring soon: %1.</source>
        <translation>Bijna verlopen: %1.</translation>
    </message>
    <message>
        <source>Rotate now, before access is interrupted.</source>
        <translation>Kies nu Vervangen, voordat de toegang wegvalt.</translation>
    </message>
    <message>
        <source>Still accepted after the recorded expiry date: %1.</source>
        <translation>Nog geaccepteerd na de genoteerde vervaldatum: %1.</translation>
    </message>
    <message>
        <source>Correct the date. The token page shows when a token expires.</source>
        <translation>Corrigeer de datum. Op de tokenpagina staat wanneer een token verloopt.</translation>
    </message>
    <message>
        <source>Valid for all organizations: %1.</source>
        <translation>Geldig voor alle organisaties: %1.</translation>
    </message>
    <message>
        <source>%1 Rotate, and choose a single organization.</source>
        <translation>%1 Kies bij het vervangen één organisatie.</translation>
    </message>
    <message>
        <source>At least 11 months old, and the expiry date is not known: %1.</source>
        <translation>Minstens 11 maanden oud, vervaldatum niet bekend: %1.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year. Record the expiry date, or rotate.</source>
        <translation>Geen enkel token is veel langer dan een jaar geldig. Noteer de vervaldatum of kies Vervangen.</translation>
    </message>
    <message>
        <source>Not checked for 80 days or more: %1.</source>
        <translation>80 dagen of langer niet gecontroleerd: %1.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive after 90 days without use. A check counts as use.</source>
        <translation>Azure DevOps beschouwt een token na 90 dagen zonder gebruik als inactief. Een controle telt als gebruik.</translation>
    </message>
    <message>
        <source>Another token is kept and not known to be revoked: %1.</source>
        <translation>Er is nog een token bewaard dat misschien niet is ingetrokken: %1.</translation>
    </message>
    <message>
        <source>The details show which token it is. When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>De details tonen welk token dat is. Trek het in Azure DevOps in als u het niet meer nodig hebt.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access at the last attempt: %1.</source>
        <translation>De sleutelbos was bij de laatste poging vergrendeld of weigerde toegang: %1.</translation>
    </message>
    <message>
        <source>This says nothing about whether a token works. Unlock the keychain, then check again.</source>
        <translation>Dit zegt niets over of een token werkt. Ontgrendel de sleutelbos en controleer opnieuw.</translation>
    </message>
</context>
<context>
    <name>wording::AuthorityWords</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 is leeg.</translation>
    </message>
    <message>
        <source>%1 contains only the certificate of %2, not the certificate of an authority. Ask for the certificate of the authority that issued it.</source>
        <translation>%1 bevat alleen het certificaat van %2, niet dat van een certificeringsinstantie. Vraag om het certificaat van de instantie die het heeft uitgegeven.</translation>
    </message>
    <message>
        <source>%1 contains a certificate that is damaged or incomplete. Get the file again.</source>
        <translation>%1 bevat een certificaat dat beschadigd of onvolledig is. Haal het bestand opnieuw op.</translation>
    </message>
    <message>
        <source>%1 contains certificates in a PKCS #7 format that PAT Wizard cannot read. Convert it: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</source>
        <translation>%1 bevat certificaten in een PKCS #7-indeling die PAT Wizard niet kan lezen. Zet het om: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a PKCS #12 file (.pfx or .p12), which includes a private key. Extract the authorities: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</source>
        <translation>%1 is een PKCS #12-bestand (.pfx of .p12), met een privésleutel erin. Haal de instanties eruit: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a private key, not a certificate. Do not share it. Ask for the authority’s certificate.</source>
        <translation>%1 is een privésleutel, geen certificaat. Deel het bestand niet. Vraag om het certificaat van de instantie.</translation>
    </message>
    <message>
        <source>%1 is a certificate request, not a certificate. Ask for the authority’s certificate.</source>
        <translation>%1 is een certificaataanvraag, geen certificaat. Vraag om het certificaat van de instantie.</translation>
    </message>
    <message>
        <source>%1 is a web page, not a certificate. The download may have required you to sign in. Open the page in a browser, and download the certificate again.</source>
        <translation>%1 is een webpagina, geen certificaat. Misschien moest u zich voor het downloaden aanmelden. Open de pagina in een browser en download het certificaat opnieuw.</translation>
    </message>
    <message>
        <source>%1 does not contain a certificate that PAT Wizard can read. If it is a certificate, convert it: openssl x509 -in %2 -out authorities.pem</source>
        <translation>%1 bevat geen certificaat dat PAT Wizard kan lezen. Is het een certificaat, zet het dan om: openssl x509 -in %2 -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is not a regular file.</source>
        <translation>%1 kan niet worden gelezen: het is geen gewoon bestand.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is too large.</source>
        <translation>%1 kan niet worden gelezen: het is te groot.</translation>
    </message>
</context>
<context>
    <name>wording::CapabilityWords</name>
    <message>
        <source>Sign-in</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Pull requests</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Reviewers</translation>
    </message>
    <message>
        <source>Diff</source>
        <extracomment>A capability of a token: the pull request view that shows the changed lines.</extracomment>
        <translation>Diff</translation>
    </message>
    <message>
        <source>All organizations</source>
        <extracomment>A capability of a token: it is valid for all organizations.</extracomment>
        <translation>Alle organisaties</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1: werkt</translation>
    </message>
    <message>
        <source>%1: refused, the token does not have full access</source>
        <translation>%1: geweigerd, het token heeft geen volledige toegang (Full access)</translation>
    </message>
    <message>
        <source>%1: refused, the token lacks the scope</source>
        <translation>%1: geweigerd, het token mist het bereik</translation>
    </message>
    <message>
        <source>%1: refused, the account lacks the permission</source>
        <translation>%1: geweigerd, het account mist de machtiging</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>%1: niet gecontroleerd</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>werkt</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>no permission</source>
        <extracomment>Of a capability of a token, in a table: the account has no permission for it.</extracomment>
        <translation>geen machtiging</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Of a capability of a token, in a table: it is not known whether it works.</extracomment>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>wording::CauseWords</name>
    <message>
        <source>Azure DevOps accepted it.</source>
        <translation>Azure DevOps accepteerde het.</translation>
    </message>
    <message>
        <source>It lacks a scope.</source>
        <translation>Het mist een bereik.</translation>
    </message>
    <message>
        <source>Its account lacks a permission.</source>
        <translation>Het account mist een machtiging.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for this organization.</source>
        <translation>Het is verlopen, ingetrokken, opnieuw gegenereerd of was nooit geldig voor deze organisatie.</translation>
    </message>
    <message>
        <source>It was accepted at first, then refused during the check.</source>
        <translation>Het werd eerst geaccepteerd en tijdens de controle toch geweigerd.</translation>
    </message>
    <message>
        <source>Azure DevOps says that it has expired.</source>
        <translation>Azure DevOps meldt dat het is verlopen.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>De organisatie staat geen tokens voor alle organisaties toe.</translation>
    </message>
    <message>
        <source>Its account is not a member of the organization.</source>
        <translation>Het account is geen lid van de organisatie.</translation>
    </message>
    <message>
        <source>Its account needs to sign in once in a browser.</source>
        <translation>Het account moet zich één keer in een browser aanmelden.</translation>
    </message>
    <message>
        <source>An organization policy blocked access from this network.</source>
        <translation>Beleid van de organisatie blokkeerde toegang vanaf dit netwerk.</translation>
    </message>
    <message>
        <source>Azure DevOps did not know the organization.</source>
        <translation>Azure DevOps kende de organisatie niet.</translation>
    </message>
    <message>
        <source>The organization has been renamed.</source>
        <translation>De organisatie heeft een andere naam gekregen.</translation>
    </message>
    <message>
        <source>The organization is deactivated.</source>
        <translation>De organisatie is gedeactiveerd.</translation>
    </message>
    <message>
        <source>Azure DevOps asked for a pause (rate limit).</source>
        <translation>Azure DevOps vroeg om een pauze (snelheidslimiet).</translation>
    </message>
    <message>
        <source>Azure DevOps was having problems.</source>
        <translation>Azure DevOps had problemen.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>Azure DevOps antwoordde met een fout die PAT Wizard niet kent.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asked you to sign in.</source>
        <translation>Iets tussen u en Azure DevOps vroeg om aanmelding.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered with an error.</source>
        <translation>Iets tussen u en Azure DevOps antwoordde met een fout.</translation>
    </message>
    <message>
        <source>Azure DevOps did not answer in time.</source>
        <translation>Azure DevOps antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The host name of Azure DevOps could not be looked up.</source>
        <translation>De hostnaam van Azure DevOps kon niet worden gevonden.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>De verbinding is mislukt.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>De hostnaam van de proxy kon niet worden gevonden.</translation>
    </message>
    <message>
        <source>Azure DevOps could not be reached through the proxy.</source>
        <translation>Azure DevOps was niet bereikbaar via de proxy.</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation>De proxy weigerde verbinding te maken.</translation>
    </message>
    <message>
        <source>The proxy asked for a password.</source>
        <translation>De proxy vroeg om een wachtwoord.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password that are set for it.</source>
        <translation>De proxy accepteerde de ingestelde gebruikersnaam en het wachtwoord niet.</translation>
    </message>
    <message>
        <source>PAT Wizard did not understand the proxy setting.</source>
        <translation>PAT Wizard begreep de proxy-instelling niet.</translation>
    </message>
    <message>
        <source>The proxy setting uses an unsupported type of proxy.</source>
        <translation>De proxy-instelling gebruikt een niet-ondersteund type proxy.</translation>
    </message>
    <message>
        <source>The certificate could not be trusted.</source>
        <translation>Het certificaat was niet te vertrouwen.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>Er kon geen versleutelde verbinding worden gemaakt.</translation>
    </message>
    <message>
        <source>The answer was not from Azure DevOps.</source>
        <translation>Het antwoord kwam niet van Azure DevOps.</translation>
    </message>
    <message>
        <source>Azure DevOps was not asked.</source>
        <translation>Azure DevOps is niet gevraagd.</translation>
    </message>
</context>
<context>
    <name>wording::CheckRows</name>
    <message>
        <source>Does the organization %1 answer?</source>
        <translation>Antwoordt de organisatie %1?</translation>
    </message>
    <message>
        <source>Is the token accepted?</source>
        <translation>Wordt het token geaccepteerd?</translation>
    </message>
    <message>
        <source>Code: do pull requests work?</source>
        <translation>Code: werken pull requests?</translation>
    </message>
    <message>
        <source>Member Entitlement Management: do reviewers and approvals work?</source>
        <translation>Member Entitlement Management: werken reviewers en goedkeuringen?</translation>
    </message>
    <message>
        <source>Full access: does Diff, the changed lines of a pull request, work?</source>
        <translation>Full access: werkt de Diff (de gewijzigde regels van een pull request)?</translation>
    </message>
    <message>
        <source>Is the token valid for all organizations?</source>
        <translation>Geldt het token voor alle organisaties?</translation>
    </message>
    <message>
        <source>The organization %1 answers.</source>
        <translation>De organisatie %1 antwoordt.</translation>
    </message>
    <message>
        <source>The token is accepted, as %1.</source>
        <translation>Het token wordt geaccepteerd, als %1.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>Het token kon niet worden gecontroleerd.</translation>
    </message>
    <message>
        <source>pull requests</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>pull requests</translation>
    </message>
    <message>
        <source>reviewers and approvals</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>reviewers en goedkeuringen</translation>
    </message>
    <message>
        <source>Diff</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>Diff</translation>
    </message>
    <message>
        <source>Code → Read</source>
        <extracomment>As the token page of Azure DevOps says.</extracomment>
        <translation>Code → Read</translation>
    </message>
    <message>
        <source>Member Entitlement Management → Read</source>
        <extracomment>As the token page of Azure DevOps says.</extracomment>
        <translation>Member Entitlement Management → Read</translation>
    </message>
    <message>
        <source>Full access</source>
        <extracomment>As the token page of Azure DevOps says.</extracomment>
        <translation>Full access</translation>
    </message>
    <message>
        <source>The token can do everything: pull requests, reviewers and approvals, and Diff.</source>
        <translation>Het token kan alles: pull requests, reviewers en goedkeuringen, en Diff.</translation>
    </message>
    <message>
        <source>The token does what you need: %1.</source>
        <extracomment>%1 pull requests, reviewers and approvals</extracomment>
        <translation>Het token doet wat u nodig hebt: %1.</translation>
    </message>
    <message>
        <source>%1 (the token lacks %2)</source>
        <extracomment>%1 pull requests, %2 the option of the token page that they need</extracomment>
        <translation>%1 (het token mist %2)</translation>
    </message>
    <message>
        <source>%1 (your account lacks a permission)</source>
        <translation>%1 (uw account mist een machtiging)</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations. %1</source>
        <translation>Het token doet wat u nodig hebt, maar het geldt voor alle organisaties. %1</translation>
    </message>
    <message>
        <source>The token’s account lacks a permission.</source>
        <translation>Het account van het token mist een machtiging.</translation>
    </message>
    <message>
        <source>The token is accepted, but some of what you need does not work: %1.</source>
        <translation>Het token wordt geaccepteerd, maar iets wat u nodig hebt, werkt niet: %1.</translation>
    </message>
    <message>
        <source>The token is refused.</source>
        <translation>Het token wordt geweigerd.</translation>
    </message>
    <message>
        <source>The token could not be checked completely. This is no verdict on the token.</source>
        <translation>Het token kon niet volledig worden gecontroleerd. Dit zegt niets over het token zelf.</translation>
    </message>
</context>
<context>
    <name>wording::CheckWords</name>
    <message>
        <source>Diff is the pull request view that shows the changed lines.</source>
        <translation>De Diff is de weergave van een pull request met de gewijzigde regels.</translation>
    </message>
    <message>
        <source>Azure DevOps accepts the token.</source>
        <translation>Azure DevOps accepteert het token.</translation>
    </message>
    <message>
        <source>The token can read Code: pull requests work.</source>
        <translation>Het token kan Code lezen: pull requests werken.</translation>
    </message>
    <message>
        <source>The token can read Member Entitlement Management: reviewers and approvals work.</source>
        <translation>Het token kan Member Entitlement Management lezen: reviewers en goedkeuringen werken.</translation>
    </message>
    <message>
        <source>The token has full access: Diff works.</source>
        <translation>Het token heeft volledige toegang (Full access): de Diff werkt.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for this organization only.</source>
        <translation>Vervang het: maak een token voor alleen deze organisatie.</translation>
    </message>
    <message>
        <source>The token cannot read Code.</source>
        <translation>Het token kan Code niet lezen.</translation>
    </message>
    <message>
        <source>Pull requests do not work with it.</source>
        <translation>Pull requests werken er niet mee.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Code → Read selected. Status alone is not enough.</source>
        <translation>Vervang het: maak een nieuw token met Code → Read aangevinkt. Alleen Status is niet genoeg.</translation>
    </message>
    <message>
        <source>Create a token with Code → Read selected. Status alone is not enough.</source>
        <translation>Maak een token met Code → Read aangevinkt. Alleen Status is niet genoeg.</translation>
    </message>
    <message>
        <source>The token cannot read Member Entitlement Management.</source>
        <translation>Het token kan Member Entitlement Management niet lezen.</translation>
    </message>
    <message>
        <source>Reviewers and approvals do not work with it.</source>
        <translation>Reviewers en goedkeuringen werken er niet mee.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>Vervang het: maak een nieuw token met Member Entitlement Management → Read aangevinkt. Klik op ‘Show all scopes’ om het te vinden.</translation>
    </message>
    <message>
        <source>Create a token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>Maak een token met Member Entitlement Management → Read aangevinkt. Klik op ‘Show all scopes’ om het te vinden.</translation>
    </message>
    <message>
        <source>The token does not have full access.</source>
        <translation>Het token heeft geen volledige toegang (Full access).</translation>
    </message>
    <message>
        <source>Diff, the pull request view that shows the changed lines, does not work with it.</source>
        <translation>De Diff, de weergave van een pull request met de gewijzigde regels, werkt er niet mee.</translation>
    </message>
    <message>
        <source>If you need Diff, rotate it: create a new token with Full access.</source>
        <translation>Hebt u de Diff nodig, vervang het dan: maak een nieuw token met Full access.</translation>
    </message>
    <message>
        <source>If you need Diff, create a token with Full access.</source>
        <translation>Hebt u de Diff nodig, maak dan een token met Full access.</translation>
    </message>
    <message>
        <source>The token is not known to be valid for all organizations.</source>
        <translation>Het is niet bekend of het token voor alle organisaties geldt.</translation>
    </message>
    <message>
        <source>This token cannot be used as it is.</source>
        <translation>Dit token kan zo niet worden gebruikt.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for the organization %1.</source>
        <translation>Het is verlopen, ingetrokken, opnieuw gegenereerd of was nooit geldig voor de organisatie %1.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>Vervang het: maak een nieuw token dat zijn plaats inneemt.</translation>
    </message>
    <message>
        <source>Azure DevOps does not accept the token.</source>
        <translation>Azure DevOps accepteert het token niet.</translation>
    </message>
    <message>
        <source>It is mistyped, expired, revoked, or for an organization other than %1.</source>
        <translation>Het is verkeerd getypt, verlopen, ingetrokken of voor een andere organisatie dan %1.</translation>
    </message>
    <message>
        <source>Paste it again, or create a new one.</source>
        <translation>Plak het opnieuw of maak een nieuw token.</translation>
    </message>
    <message>
        <source>Azure DevOps says that the token has expired.</source>
        <translation>Azure DevOps meldt dat het token is verlopen.</translation>
    </message>
    <message>
        <source>An expired token cannot be extended.</source>
        <translation>Een verlopen token kan niet worden verlengd.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated. Create a new one.</source>
        <translation>Een verlopen token kan niet worden verlengd en niet opnieuw worden gegenereerd. Maak een nieuw.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>De organisatie staat geen tokens voor alle organisaties toe.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for the organization %1 only.</source>
        <translation>Vervang het: maak een token voor alleen de organisatie %1.</translation>
    </message>
    <message>
        <source>Create a token for the organization %1 only.</source>
        <translation>Maak een token voor alleen de organisatie %1.</translation>
    </message>
    <message>
        <source>The token’s account is not a member of the organization %1.</source>
        <translation>Het account van het token is geen lid van de organisatie %1.</translation>
    </message>
    <message>
        <source>Until it is, this token cannot be used there.</source>
        <translation>Zolang dat zo is, kan dit token daar niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization to add the account.</source>
        <translation>Vraag een beheerder van de organisatie om het account toe te voegen.</translation>
    </message>
    <message>
        <source>Check the organization’s name, or ask an administrator to add you.</source>
        <translation>Controleer de naam van de organisatie of vraag een beheerder om u toe te voegen.</translation>
    </message>
    <message>
        <source>Paste the token again, or create a new one.</source>
        <translation>Plak het token opnieuw of maak een nieuw.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted the token at first, then refused it for this part of the check.</source>
        <translation>Azure DevOps accepteerde het token eerst, maar weigerde het bij dit deel van de controle.</translation>
    </message>
    <message>
        <source>Whether this works could not be determined.</source>
        <translation>Er kon niet worden vastgesteld of dit werkt.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Controleer opnieuw.</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Dit zegt niets over het token.</translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n second(s).</source>
        <translation>
            <numerusform>Controleer opnieuw over %n seconde.</numerusform>
            <numerusform>Controleer opnieuw over %n seconden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n minute(s).</source>
        <translation>
            <numerusform>Controleer opnieuw over %n minuut.</numerusform>
            <numerusform>Controleer opnieuw over %n minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then check again. If https_proxy is set, correct it there and restart PAT Wizard.</source>
        <translation>Controleer de proxy in Instellingen en controleer daarna opnieuw. Is https_proxy ingesteld, corrigeer het dan daar en start PAT Wizard opnieuw.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust.</source>
        <translation>%1 toonde een certificaat van een uitgever die dit systeem niet vertrouwt.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust: %2.</source>
        <translation>%1 toonde een certificaat van een uitgever die dit systeem niet vertrouwt: %2.</translation>
    </message>
    <message>
        <source>If this is your company’s proxy, add the certificate of your company’s authority in Settings, or start PAT Wizard with --ca-file. If you did so already, that file does not contain this issuer. Otherwise, try another network.</source>
        <translation>Is dit de proxy van uw bedrijf, voeg dan in Instellingen het certificaat van de certificeringsinstantie van uw bedrijf toe, of start PAT Wizard met --ca-file. Hebt u dat al gedaan, dan staat deze uitgever niet in dat bestand. Probeer anders een ander netwerk.</translation>
    </message>
    <message>
        <source>Your account is not allowed to see the members of the organization.</source>
        <translation>Uw account mag de leden van de organisatie niet zien.</translation>
    </message>
    <message>
        <source>Your account lacks a permission in the organization.</source>
        <translation>Uw account mist een machtiging in de organisatie.</translation>
    </message>
    <message>
        <source>The token is fine. Another token would not help.</source>
        <translation>Het token is in orde. Een ander token zou niet helpen.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization for the permission.</source>
        <translation>Vraag een beheerder van de organisatie om de machtiging.</translation>
    </message>
    <message>
        <source>It was not checked, because an earlier answer asked for a pause.</source>
        <translation>Het is niet gecontroleerd, omdat een eerder antwoord om een pauze vroeg.</translation>
    </message>
    <message>
        <source>It was not checked, because the time limit for the whole check was reached.</source>
        <translation>Het is niet gecontroleerd, omdat de tijdslimiet voor de hele controle was bereikt.</translation>
    </message>
    <message>
        <source>Check it on its own, or allow more time with --timeout.</source>
        <translation>Controleer het apart, of geef met --timeout meer tijd.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with its sign-in page instead of accepting the token.</source>
        <translation>Azure DevOps antwoordde met zijn aanmeldingspagina en accepteerde het token niet.</translation>
    </message>
    <message>
        <source>Azure DevOps answered as if there were no token: it does not recognize this one.</source>
        <translation>Azure DevOps antwoordde alsof er geen token was: het herkent dit token niet.</translation>
    </message>
    <message>
        <source>The token’s account has never signed in to Azure DevOps in a browser.</source>
        <translation>Het account van het token heeft zich nog nooit in een browser bij Azure DevOps aangemeld.</translation>
    </message>
    <message>
        <source>Sign in once at https://dev.azure.com/%1 in a browser, then check again.</source>
        <translation>Meld u één keer in een browser aan op https://dev.azure.com/%1 en controleer daarna opnieuw.</translation>
    </message>
    <message>
        <source>An organization policy blocks access from this network (%1).</source>
        <translation>Beleid van de organisatie blokkeert toegang vanaf dit netwerk (%1).</translation>
    </message>
    <message>
        <source>conditional access</source>
        <translation>voorwaardelijke toegang</translation>
    </message>
    <message>
        <source>Try your company’s network, or ask an administrator.</source>
        <translation>Probeer het netwerk van uw bedrijf of vraag een beheerder.</translation>
    </message>
    <message>
        <source>Azure DevOps does not know an organization named %1.</source>
        <translation>Azure DevOps kent geen organisatie met de naam %1.</translation>
    </message>
    <message>
        <source>Check the spelling of the organization’s name.</source>
        <translation>Controleer de spelling van de naam van de organisatie.</translation>
    </message>
    <message>
        <source>The organization %1 is now called %2.</source>
        <translation>De organisatie %1 heet nu %2.</translation>
    </message>
    <message>
        <source>Use the new name: %1.</source>
        <translation>Gebruik de nieuwe naam: %1.</translation>
    </message>
    <message>
        <source>The organization %1 is deactivated.</source>
        <translation>De organisatie %1 is gedeactiveerd.</translation>
    </message>
    <message>
        <source>Contact the organization’s owner.</source>
        <translation>Neem contact op met de eigenaar van de organisatie.</translation>
    </message>
    <message>
        <source>Azure DevOps asks for a pause (rate limit).</source>
        <translation>Azure DevOps vraagt om een pauze (snelheidslimiet).</translation>
    </message>
    <message>
        <source>Check again in a few minutes.</source>
        <translation>Controleer over een paar minuten opnieuw.</translation>
    </message>
    <message>
        <source>Azure DevOps is having problems.</source>
        <translation>Azure DevOps heeft problemen.</translation>
    </message>
    <message>
        <source>Check again later. To see the status of the service, open status.dev.azure.com.</source>
        <translation>Controleer later opnieuw. De status van de dienst staat op status.dev.azure.com.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>Azure DevOps antwoordde met een fout die PAT Wizard niet kent.</translation>
    </message>
    <message>
        <source>Check again later, or ask an administrator of the organization.</source>
        <translation>Controleer later opnieuw of vraag een beheerder van de organisatie.</translation>
    </message>
    <message>
        <source>Look up the code in the Azure DevOps documentation, or ask an administrator of the organization.</source>
        <translation>Zoek de code op in de documentatie van Azure DevOps of vraag een beheerder van de organisatie.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asks you to sign in.</source>
        <translation>Iets tussen u en Azure DevOps vraagt om aanmelding.</translation>
    </message>
    <message>
        <source>Open https://dev.azure.com in a browser and sign in where asked, or ask your administrator to give you access. Then check again.</source>
        <translation>Open https://dev.azure.com in een browser en meld u aan waar dat wordt gevraagd, of vraag uw beheerder om toegang. Controleer daarna opnieuw.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered in its place, with an error.</source>
        <translation>Iets tussen u en Azure DevOps antwoordde in plaats van Azure DevOps, met een fout.</translation>
    </message>
    <message>
        <source>Check again later, or try another network.</source>
        <translation>Controleer later opnieuw of probeer een ander netwerk.</translation>
    </message>
    <message>
        <source>The answer redirected to another host, %1. PAT Wizard did not follow it.</source>
        <translation>Het antwoord verwees door naar een andere host, %1. PAT Wizard is daar niet op ingegaan.</translation>
    </message>
    <message>
        <source>Networks that require you to sign in do this. Open any page in your browser, then check again.</source>
        <translation>Dat doen netwerken waarbij u zich moet aanmelden. Open een willekeurige pagina in uw browser en controleer opnieuw.</translation>
    </message>
    <message>
        <source>The answer from %1 does not look like one from Azure DevOps.</source>
        <translation>Het antwoord van %1 lijkt niet van Azure DevOps te komen.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering, such as a company proxy. Try another network, or ask your administrator.</source>
        <translation>Iets tussen u en Azure DevOps zit in de weg, bijvoorbeeld een bedrijfsproxy. Probeer een ander netwerk of vraag uw beheerder.</translation>
    </message>
    <message>
        <source>The answer was too large to be from Azure DevOps, or its headers cannot be read.</source>
        <translation>Het antwoord was te groot om van Azure DevOps te zijn, of de headers zijn onleesbaar.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering. Try another network.</source>
        <translation>Iets tussen u en Azure DevOps zit in de weg. Probeer een ander netwerk.</translation>
    </message>
    <message>
        <source>No complete answer from %1 arrived in time.</source>
        <translation>Er kwam niet op tijd een volledig antwoord van %1.</translation>
    </message>
    <message>
        <source>Check your network connection, then check again.</source>
        <translation>Controleer uw netwerkverbinding en controleer daarna opnieuw.</translation>
    </message>
    <message>
        <source>The host name %1 could not be looked up.</source>
        <translation>De hostnaam %1 kon niet worden gevonden.</translation>
    </message>
    <message>
        <source>Could not connect to %1.</source>
        <translation>Kon geen verbinding maken met %1.</translation>
    </message>
    <message>
        <source>The connection to %1 closed before the answer was complete.</source>
        <translation>De verbinding met %1 werd verbroken voordat het antwoord compleet was.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>De hostnaam van de proxy kon niet worden gevonden.</translation>
    </message>
    <message>
        <source>Could not connect to %1 through the proxy.</source>
        <translation>Kon via de proxy geen verbinding maken met %1.</translation>
    </message>
    <message>
        <source>The proxy refuses to connect to %1.</source>
        <translation>De proxy weigert verbinding te maken met %1.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow %1.</source>
        <translation>Vraag uw beheerder om %1 toe te staan.</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>De proxy vraagt om een wachtwoord.</translation>
    </message>
    <message>
        <source>Choose the system’s proxy in Settings, set https_proxy with the user name and password, and restart PAT Wizard. Or ask your administrator.</source>
        <translation>Kies in Instellingen de proxy van het systeem, stel https_proxy in met gebruikersnaam en wachtwoord en start PAT Wizard opnieuw. Of vraag uw beheerder.</translation>
    </message>
    <message>
        <source>The proxy does not accept the user name and password that are set for it.</source>
        <translation>De proxy accepteert de ingestelde gebruikersnaam en het wachtwoord niet.</translation>
    </message>
    <message>
        <source>Correct them in https_proxy, then restart PAT Wizard.</source>
        <translation>Corrigeer ze in https_proxy en start PAT Wizard opnieuw.</translation>
    </message>
    <message>
        <source>PAT Wizard does not understand the proxy setting %1, so nothing was sent.</source>
        <translation>PAT Wizard begrijpt de proxy-instelling %1 niet; er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to something like http://proxy.example:8080, then restart PAT Wizard.</source>
        <translation>Kies een proxy in Instellingen. Of wijzig %1 in iets als http://proxy.example:8080 en start PAT Wizard opnieuw.</translation>
    </message>
    <message>
        <source>The proxy setting %1 uses an unsupported type of proxy, so nothing was sent.</source>
        <translation>De proxy-instelling %1 gebruikt een niet-ondersteund type proxy; er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to one that begins with http://, socks5://, or socks5h://, then restart PAT Wizard.</source>
        <translation>Kies een proxy in Instellingen. Of laat %1 beginnen met http://, socks5:// of socks5h:// en start PAT Wizard opnieuw.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that belongs to another host.</source>
        <translation>%1 toonde een certificaat dat van een andere host is.</translation>
    </message>
    <message>
        <source>Do not trust this network. Use another one.</source>
        <translation>Vertrouw dit netwerk niet. Gebruik een ander.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that is not valid today.</source>
        <translation>%1 toonde een certificaat dat vandaag niet geldig is.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time: it shows %1 UTC. If that is right, use another network, or ask whoever runs this one to renew the certificate.</source>
        <translation>Controleer de datum en tijd van deze computer: die staat op %1 UTC. Klopt dat, gebruik dan een ander netwerk of vraag de beheerder van dit netwerk om het certificaat te vernieuwen.</translation>
    </message>
    <message>
        <source>Could not make an encrypted connection to %1.</source>
        <translation>Kon geen versleutelde verbinding maken met %1.</translation>
    </message>
    <message>
        <source>%1 The error code is %2.</source>
        <translation>%1 De foutcode is %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>wording::CommandWords</name>
    <message numerus="yes">
        <source>An answer asked for a pause. Check again in %n second(s).</source>
        <translation>
            <numerusform>Een antwoord vroeg om een pauze. Controleer opnieuw over %n seconde.</numerusform>
            <numerusform>Een antwoord vroeg om een pauze. Controleer opnieuw over %n seconden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer asked for a pause. Check again in %n minute(s).</source>
        <translation>
            <numerusform>Een antwoord vroeg om een pauze. Controleer opnieuw over %n minuut.</numerusform>
            <numerusform>Een antwoord vroeg om een pauze. Controleer opnieuw over %n minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the token: Azure DevOps does not show it again.</source>
        <translation>Bewaar het token: Azure DevOps toont het niet nog eens.</translation>
    </message>
    <message>
        <source>Look up the date on the token page. To correct it, use “patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD”, or open PAT Wizard with “patwizard”.</source>
        <translation>Zoek de datum op de tokenpagina op. Corrigeer hem met ‘patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD’, of open PAT Wizard met ‘patwizard’.</translation>
    </message>
    <message>
        <source>Try “patwizard --help”.</source>
        <translation>Probeer ‘patwizard --help’.</translation>
    </message>
    <message>
        <source>Try “patwizard %1 --help”.</source>
        <translation>Probeer ‘patwizard %1 --help’.</translation>
    </message>
    <message>
        <source>PAT Wizard cannot continue: it is out of memory, or something that it depends on has failed.</source>
        <translation>PAT Wizard kan niet verder: het geheugen is vol, of iets wat PAT Wizard nodig heeft is uitgevallen.</translation>
    </message>
    <message>
        <source>Free some memory, then start it again. It then completes or undoes any change that was interrupted.</source>
        <translation>Maak geheugen vrij en start het opnieuw. Een onderbroken wijziging wordt dan afgemaakt of ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Er is geen beeldscherm om een venster op te openen.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Het systeem meldt: ‘%1’</translation>
    </message>
    <message>
        <source>Commands do not need a display: see “patwizard --help”.</source>
        <translation>Opdrachten hebben geen beeldscherm nodig: zie ‘patwizard --help’.</translation>
    </message>
    <message>
        <source>There is no token on standard input.</source>
        <translation>Er staat geen token op standaardinvoer.</translation>
    </message>
    <message>
        <source>The command line contains a secret, where others can see it.</source>
        <translation>De opdrachtregel bevat een geheim, zichtbaar voor anderen.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>Het is niet gebruikt.</translation>
    </message>
    <message>
        <source>Revoke it, because it is in your shell’s history. Provide a new one on standard input.</source>
        <translation>Trek het in, want het staat in de geschiedenis van uw shell. Geef een nieuw op via standaardinvoer.</translation>
    </message>
    <message>
        <source>The text on standard input is also on the command line, where others can see it.</source>
        <translation>De tekst op standaardinvoer staat ook op de opdrachtregel, zichtbaar voor anderen.</translation>
    </message>
    <message>
        <source>If it is a secret, revoke it, because it is in your shell’s history. Provide a new one on standard input only.</source>
        <translation>Is het een geheim, trek het dan in, want het staat in de geschiedenis van uw shell. Geef een nieuw op, alleen via standaardinvoer.</translation>
    </message>
    <message>
        <source>This token is already stored.</source>
        <translation>Dit token is al opgeslagen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and provide that one instead.</source>
        <translation>Maak op de tokenpagina een ander token en geef dat op.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>To store it anyway, use %1.</source>
        <translation>Gebruik %1 om het toch op te slaan.</translation>
    </message>
    <message>
        <source>Another token is already stored under this name.</source>
        <translation>Onder deze naam is al een ander token opgeslagen.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Het is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Choose another name with --name, or replace the stored token with “patwizard replace %1”.</source>
        <translation>Kies een andere naam met --name, of vervang het opgeslagen token met ‘patwizard replace %1’.</translation>
    </message>
    <message>
        <source>The new token was not stored, and the old token stays in use.</source>
        <translation>Het nieuwe token is niet opgeslagen; het oude blijft in gebruik.</translation>
    </message>
    <message>
        <source>No token is stored for this organization.</source>
        <translation>Voor deze organisatie is geen token opgeslagen.</translation>
    </message>
    <message>
        <source>No token with this name is on the list of stored tokens.</source>
        <translation>Geen token met deze naam staat op de lijst met opgeslagen tokens.</translation>
    </message>
    <message>
        <source>To see what is stored, use “patwizard list”.</source>
        <translation>Gebruik ‘patwizard list’ om te zien wat is opgeslagen.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Bedoelde u %1?</translation>
    </message>
    <message>
        <source>No token is stored for this user yet.</source>
        <translation>Voor deze gebruiker is nog geen token opgeslagen.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION”, or open the setup with “patwizard”.</source>
        <translation>Gebruik ‘patwizard add ORGANIZATION’ om er een op te slaan, of open het instellen met ‘patwizard’.</translation>
    </message>
    <message>
        <source>The token was accepted after %1, its recorded expiry date.</source>
        <translation>Het token werd geaccepteerd na %1, de genoteerde vervaldatum.</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>De genoteerde datum is onjuist.</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <extracomment>%1 2027-01-31, in 7 days</extracomment>
        <translation>Het token verloopt op %1.</translation>
    </message>
    <message>
        <source>Replace it while it still works: use “patwizard rotate %1”, or “patwizard replace %1” with the new token on standard input.</source>
        <translation>Vervang het nu het nog werkt: gebruik ‘patwizard rotate %1’, of ‘patwizard replace %1’ met het nieuwe token op standaardinvoer.</translation>
    </message>
    <message>
        <source>Also kept, and not known to be revoked: %1.</source>
        <translation>Ook bewaard, en misschien niet ingetrokken: %1.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it on the token page, then run “patwizard replace %1 --prove-revoked”.</source>
        <translation>Trek het op de tokenpagina in als u het niet meer nodig hebt en voer dan ‘patwizard replace %1 --prove-revoked’ uit.</translation>
    </message>
    <message>
        <source>The old token “%1” still works.</source>
        <translation>Het oude token ‘%1’ werkt nog.</translation>
    </message>
    <message>
        <source>Revoke it on the token page, then run “patwizard replace %1 --prove-revoked” again. It can take up to an hour until Azure DevOps refuses a revoked token.</source>
        <translation>Trek het in op de tokenpagina en voer dan opnieuw ‘patwizard replace %1 --prove-revoked’ uit. Het kan tot een uur duren voordat Azure DevOps een ingetrokken token weigert.</translation>
    </message>
    <message>
        <source>More than one token is stored for this organization.</source>
        <translation>Voor deze organisatie is meer dan één token opgeslagen.</translation>
    </message>
    <message>
        <source>Specify which one: %1.</source>
        <translation>Geef aan welk: %1.</translation>
    </message>
    <message>
        <source>The date given with --expires, %1, is more than a year ahead.</source>
        <translation>De datum bij --expires, %1, ligt meer dan een jaar vooruit.</translation>
    </message>
    <message>
        <source>It was recorded, but no Azure DevOps token lasts that long.</source>
        <translation>Hij is genoteerd, maar geen enkel token van Azure DevOps is zo lang geldig.</translation>
    </message>
    <message>
        <source>The keychain that PAT Wizard uses keeps everything in memory only.</source>
        <translation>De sleutelbos die PAT Wizard gebruikt, bewaart alles alleen in het geheugen.</translation>
    </message>
    <message>
        <source>A token in it is lost as soon as you sign out.</source>
        <translation>Een token daarin is weg zodra u zich afmeldt.</translation>
    </message>
    <message>
        <source>Before you create a token, create a permanent keychain with Passwords and Keys (package seahorse) and set it as the default.</source>
        <translation>Maak, voordat u een token maakt, een blijvende sleutelbos met Wachtwoorden en sleutels (pakket seahorse) en stel die als standaard in.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>Het certificaatbestand uit Instellingen kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Choose another file in Settings or remove it there, or start with --ca-file.</source>
        <translation>Kies in Instellingen een ander bestand of verwijder het daar, of start met --ca-file.</translation>
    </message>
    <message>
        <source>The token would be visible on the screen.</source>
        <translation>Het token zou zichtbaar op het scherm staan.</translation>
    </message>
    <message>
        <source>Send the output to another program, or use --force to show it anyway.</source>
        <translation>Stuur de uitvoer naar een ander programma, of gebruik --force om het toch te tonen.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>De uitvoer kon niet worden geschreven: %1.</translation>
    </message>
    <message>
        <source>There is no command %1 to run.</source>
        <translation>De uit te voeren opdracht %1 bestaat niet.</translation>
    </message>
    <message>
        <source>Check its spelling, or give its whole path.</source>
        <translation>Controleer de spelling of geef het volledige pad op.</translation>
    </message>
    <message>
        <source>The command %1 cannot be run: %2.</source>
        <translation>De opdracht %1 kan niet worden uitgevoerd: %2.</translation>
    </message>
    <message>
        <source>Check that it is a program, and that you may run it.</source>
        <translation>Controleer of het een programma is en of u het mag uitvoeren.</translation>
    </message>
    <message>
        <source>Copies of a token this short cannot be told from other text.</source>
        <translation>Kopieën van zo’n kort token zijn niet van andere tekst te onderscheiden.</translation>
    </message>
    <message>
        <source>It was not looked for.</source>
        <translation>Er is niet naar gezocht.</translation>
    </message>
    <message>
        <source>Nothing on this system shows notifications.</source>
        <translation>Niets op dit systeem toont meldingen.</translation>
    </message>
    <message>
        <source>Nobody was reminded, and nothing counts as shown.</source>
        <translation>Er is niemand herinnerd, en niets telt als getoond.</translation>
    </message>
    <message>
        <source>Sign in to a desktop, or see “patwizard list”.</source>
        <translation>Meld u aan op een bureaublad, of zie ‘patwizard list’.</translation>
    </message>
    <message>
        <source>The reminder failed: %1.</source>
        <translation>Herinneren is mislukt: %1.</translation>
    </message>
    <message>
        <source>See “patwizard list” for what needs attention.</source>
        <translation>Zie ‘patwizard list’ voor wat aandacht vraagt.</translation>
    </message>
    <message>
        <source>The reminders could not be switched: %1.</source>
        <translation>De herinneringen konden niet worden in- of uitgeschakeld: %1.</translation>
    </message>
</context>
<context>
    <name>wording::ComparisonWords</name>
    <message>
        <source>Pull requests worked before, but no longer do.</source>
        <translation>Pull requests werkten eerder, maar nu niet meer.</translation>
    </message>
    <message>
        <source>Reviewers and approvals worked before, but no longer do.</source>
        <translation>Reviewers en goedkeuringen werkten eerder, maar nu niet meer.</translation>
    </message>
    <message>
        <source>Diff worked before, but no longer does.</source>
        <translation>De Diff werkte eerder, maar nu niet meer.</translation>
    </message>
    <message>
        <source>Pull requests work now, but did not before.</source>
        <translation>Pull requests werken nu wel; eerder niet.</translation>
    </message>
    <message>
        <source>Reviewers and approvals work now, but did not before.</source>
        <translation>Reviewers en goedkeuringen werken nu wel; eerder niet.</translation>
    </message>
    <message>
        <source>Diff works now, but did not before.</source>
        <translation>De Diff werkt nu wel; eerder niet.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it before, but refuses it now.</source>
        <translation>Azure DevOps accepteerde het eerder, maar weigert het nu.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it before, but accepts it now.</source>
        <translation>Azure DevOps weigerde het eerder, maar accepteert het nu.</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>The account is different: it was %1, and is now %2.</source>
        <translation>Het account is anders: eerst %1, nu %2.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of the account, which was not known before.</source>
        <translation>Het geldt voor alle organisaties van het account; dat was eerder niet bekend.</translation>
    </message>
</context>
<context>
    <name>wording::CopyWords</name>
    <message>
        <source>The token stands there as text.</source>
        <translation>Het token staat daar als tekst.</translation>
    </message>
    <message>
        <source>The token stands there in Base64, which hides nothing.</source>
        <translation>Het token staat daar in Base64, wat niets verbergt.</translation>
    </message>
    <message>
        <source>The token stands there encoded for an address.</source>
        <translation>Het token staat daar gecodeerd voor een adres.</translation>
    </message>
    <message>
        <source>The token stands there as UTF-16 text.</source>
        <translation>Het token staat daar als UTF-16-tekst.</translation>
    </message>
    <message>
        <source>To change it: %1.</source>
        <translation>Wijzigen: %1.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the line.</source>
        <translation>Gebruik ‘patwizard give %1 --to git-credential’ om het daar door het opgeslagen token te vervangen. Verwijder anders de regel.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the file.</source>
        <translation>Gebruik ‘patwizard give %1 --to git-credential’ om het daar door het opgeslagen token te vervangen. Verwijder anders het bestand.</translation>
    </message>
    <message>
        <source>Change npmAuthToken or npmAuthIdent in the file.</source>
        <translation>Wijzig npmAuthToken of npmAuthIdent in het bestand.</translation>
    </message>
    <message>
        <source>Change the password in the file, or use “keyring set”.</source>
        <translation>Wijzig het wachtwoord in het bestand, of gebruik ‘keyring set’.</translation>
    </message>
    <message>
        <source>Change the password in the file.</source>
        <translation>Wijzig het wachtwoord in het bestand.</translation>
    </message>
    <message>
        <source>Change the password of the server in the file.</source>
        <translation>Wijzig het wachtwoord van de server in het bestand.</translation>
    </message>
    <message>
        <source>Change the property in the file.</source>
        <translation>Wijzig de eigenschap in het bestand.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to az-devops”. To remove it, use “az devops logout”.</source>
        <translation>Gebruik ‘patwizard give %1 --to az-devops’ om het daar door het opgeslagen token te vervangen. Gebruik ‘az devops logout’ om het te verwijderen.</translation>
    </message>
    <message>
        <source>Delete the line. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>Verwijder de regel. Programma’s krijgen het token in plaats daarvan met ‘patwizard run %1 -- COMMAND’.</translation>
    </message>
    <message>
        <source>Delete the line, and close the shells that still remember it.</source>
        <translation>Verwijder de regel en sluit de shells die hem nog onthouden.</translation>
    </message>
    <message>
        <source>Delete the line, then sign out and in again. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>Verwijder de regel en meld u af en weer aan. Programma’s krijgen het token in plaats daarvan met ‘patwizard run %1 -- COMMAND’.</translation>
    </message>
    <message>
        <source>Change the file, and look for it in backups as well.</source>
        <translation>Wijzig het bestand, en kijk ook in reservekopieën ervan.</translation>
    </message>
    <message>
        <source>It goes when the process ends. Look for where the variable is set.</source>
        <translation>Het verdwijnt als het proces eindigt. Zoek waar de variabele wordt ingesteld.</translation>
    </message>
    <message>
        <source>Change it with the program that has stored it.</source>
        <translation>Wijzig het met het programma dat het heeft opgeslagen.</translation>
    </message>
    <message>
        <source>(no variable)</source>
        <extracomment>In place of the name of an environment variable.</extracomment>
        <translation>(geen variabele)</translation>
    </message>
    <message>
        <source>%1 in the environment of %2</source>
        <translation>%1 in de omgeving van %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the environment of %2 and %n other process(es)</source>
        <translation>
            <numerusform>%1 in de omgeving van %2 en %n ander proces</numerusform>
            <numerusform>%1 in de omgeving van %2 en %n andere processen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in the keychain</source>
        <translation>‘%1’ in de sleutelbos</translation>
    </message>
    <message>
        <source>“%1” (%2) in the keychain</source>
        <translation>‘%1’ (%2) in de sleutelbos</translation>
    </message>
    <message>
        <source>It is not protected: every program of yours can read it.</source>
        <translation>Het is niet beschermd: elk programma van u kan het lezen.</translation>
    </message>
    <message>
        <source>It is protected by the keychain.</source>
        <translation>Het is beschermd door de sleutelbos.</translation>
    </message>
    <message>
        <source>%1 was not looked at: it is no ordinary file.</source>
        <translation>%1 is niet bekeken: het is geen gewoon bestand.</translation>
    </message>
    <message>
        <source>Only the beginning of %1 was looked at: it is too large.</source>
        <translation>Alleen het begin van %1 is bekeken: het is te groot.</translation>
    </message>
    <message>
        <source>%1 was not looked at: %2.</source>
        <translation>%1 is niet bekeken: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The environment of %n process(es) of yours that let nobody read it was not looked at.</source>
        <translation>
            <numerusform>De omgeving van %n proces van u dat zich niet laat lezen, is niet bekeken.</numerusform>
            <numerusform>De omgeving van %n processen van u die zich niet laten lezen, is niet bekeken.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is locked in the keychain, or is not given, was not looked at.</source>
        <translation>Wat in de sleutelbos vergrendeld is of niet wordt vrijgegeven, is niet bekeken.</translation>
    </message>
    <message>
        <source>What other programs have in the keychain was not looked at: %1.</source>
        <translation>Wat andere programma’s in de sleutelbos hebben, is niet bekeken: %1.</translation>
    </message>
    <message>
        <source>The search was stopped. The rest was not looked at.</source>
        <translation>Het zoeken is gestopt. De rest is niet bekeken.</translation>
    </message>
</context>
<context>
    <name>wording::DayWords</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The format of a date, as QLocale understands it: 26 Feb 2027</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>The format of a month, as QLocale understands it: November 2026</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>wording::Diagnosis</name>
    <message>
        <source>Not proved: the list of stored tokens could not be read, so this text could not be searched for their secrets. Read it before you share it.</source>
        <translation>Niet aangetoond: de lijst met opgeslagen tokens kon niet worden gelezen, dus deze tekst kon niet op hun geheimen worden doorzocht. Lees hem voordat u hem deelt.</translation>
    </message>
    <message>
        <source>Not proved for all: the text was searched for the stored secrets that the keychain provided (%1), and none is in it. The keychain did not provide the others (%2). Unlock it and try again, or read the text before you share it.</source>
        <translation>Niet voor alles aangetoond: de tekst is doorzocht op de opgeslagen geheimen die de sleutelbos gaf (%1), en bevat er geen. De andere (%2) gaf de sleutelbos niet. Ontgrendel die en probeer het opnieuw, of lees de tekst voordat u hem deelt.</translation>
    </message>
    <message>
        <source>No secret is stored, so none is in this text.</source>
        <translation>Er is geen geheim opgeslagen, dus deze tekst bevat er geen.</translation>
    </message>
    <message>
        <source>Proved: the text was searched for every stored secret (%1), and none is in it, in any form.</source>
        <translation>Aangetoond: de tekst is doorzocht op elk opgeslagen geheim (%1) en bevat er geen, in geen enkele vorm.</translation>
    </message>
</context>
<context>
    <name>wording::GitWords</name>
    <message>
        <source>system</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>systeem</translation>
    </message>
    <message>
        <source>global</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>globaal</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>Where a setting of git stands: in this repository.</extracomment>
        <translation>lokaal</translation>
    </message>
    <message>
        <source>worktree</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>worktree</translation>
    </message>
    <message>
        <source>environment</source>
        <extracomment>Where a setting of git stands: in the environment or on the command line.</extracomment>
        <translation>omgeving</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Git asks these first: %1.</source>
        <translation>Git vraagt deze eerst: %1.</translation>
    </message>
    <message>
        <source>If one of them has a password for Azure DevOps, git uses that.</source>
        <translation>Heeft een daarvan een wachtwoord voor Azure DevOps, dan gebruikt git dat.</translation>
    </message>
    <message>
        <source>To have git forget a password that is out of date, see the help of that credential helper.</source>
        <translation>Zie de hulp van die credential helper om git een verouderd wachtwoord te laten vergeten.</translation>
    </message>
    <message>
        <source>Git gives each password that worked to all its credential helpers, and “store” writes it to a file as plain text.</source>
        <translation>Git geeft elk wachtwoord dat werkte aan al zijn credential helpers, en ‘store’ schrijft het als leesbare tekst in een bestand.</translation>
    </message>
    <message>
        <source>The token then lies there, too.</source>
        <translation>Het token staat dan ook daar.</translation>
    </message>
    <message>
        <source>To prevent that, remove “store” from git’s configuration, or set it for the other hosts only.</source>
        <translation>Haal ‘store’ uit de configuratie van git om dat te voorkomen, of stel het alleen voor de andere hosts in.</translation>
    </message>
    <message>
        <source>Git does not ask PAT Wizard for: %1.</source>
        <translation>Git vraagt PAT Wizard niet bij: %1.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”. If that does not help, look for an empty “helper =” in git’s configuration.</source>
        <translation>Gebruik ‘patwizard git on’ om dat te wijzigen. Helpt dat niet, zoek dan naar een lege ‘helper =’ in de configuratie van git.</translation>
    </message>
    <message>
        <source>Git calls another copy of this program: %1.</source>
        <translation>Git roept een ander exemplaar van dit programma aan: %1.</translation>
    </message>
    <message>
        <source>To have it call this one, use “patwizard git on”.</source>
        <translation>Gebruik ‘patwizard git on’ om dit exemplaar te laten aanroepen.</translation>
    </message>
    <message>
        <source>Git does not tell credential helpers the path of a repository.</source>
        <translation>Git geeft credential helpers het pad van een repository niet door.</translation>
    </message>
    <message>
        <source>With several organizations, the right token is found only by the user name in the address.</source>
        <translation>Met meerdere organisaties wordt het juiste token alleen gevonden via de gebruikersnaam in het adres.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”.</source>
        <translation>Gebruik ‘patwizard git on’ om dat te wijzigen.</translation>
    </message>
    <message>
        <source>The request on standard input is not one that git makes.</source>
        <translation>Het verzoek op standaardinvoer is er geen van git.</translation>
    </message>
    <message>
        <source>No token was given.</source>
        <translation>Er is geen token gegeven.</translation>
    </message>
    <message>
        <source>This command is for git: see “patwizard git on”.</source>
        <translation>Deze opdracht is voor git: zie ‘patwizard git on’.</translation>
    </message>
    <message>
        <source>The address of the repository begins with http://, where others could read the token on its way.</source>
        <translation>Het adres van de repository begint met http://, waar anderen het token onderweg kunnen lezen.</translation>
    </message>
    <message>
        <source>Use https:// instead, with “git remote set-url”.</source>
        <translation>Gebruik https://, met ‘git remote set-url’.</translation>
    </message>
    <message>
        <source>Git does not tell for which organization it needs a token.</source>
        <translation>Git zegt niet voor welke organisatie het een token nodig heeft.</translation>
    </message>
    <message>
        <source>Run “patwizard git on”, or put the name of the organization before the host: https://ORGANIZATION@dev.azure.com/…</source>
        <translation>Voer ‘patwizard git on’ uit, of zet de naam van de organisatie voor de host: https://ORGANIZATION@dev.azure.com/…</translation>
    </message>
    <message>
        <source>No token is stored yet.</source>
        <translation>Er is nog geen token opgeslagen.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION” or “patwizard setup”.</source>
        <translation>Gebruik ‘patwizard add ORGANIZATION’ of ‘patwizard setup’ om er een op te slaan.</translation>
    </message>
    <message>
        <source>No token is stored for the organization “%1”.</source>
        <translation>Voor de organisatie ‘%1’ is geen token opgeslagen.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add %1” or “patwizard setup %1”.</source>
        <translation>Gebruik ‘patwizard add %1’ of ‘patwizard setup %1’ om er een op te slaan.</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when it was checked %1.</source>
        <translation>Azure DevOps weigerde het token toen het %1 werd gecontroleerd.</translation>
    </message>
    <message>
        <source>It was not given to git.</source>
        <translation>Het is niet aan git gegeven.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it works again, use “patwizard check %1”.</source>
        <translation>Vervang het met ‘patwizard rotate %1’. Werkt het weer, gebruik dan ‘patwizard check %1’.</translation>
    </message>
    <message>
        <source>The token lacked the scope Code when it was checked %1.</source>
        <translation>Het token miste het bereik Code toen het %1 werd gecontroleerd.</translation>
    </message>
    <message>
        <source>Select Code with Edit on the token page, then use “patwizard check %1”.</source>
        <translation>Kies Code met Edit (bewerken) op de tokenpagina en gebruik daarna ‘patwizard check %1’.</translation>
    </message>
    <message>
        <source>The token expired on %1, according to the recorded date.</source>
        <translation>Het token is verlopen op %1, volgens de genoteerde datum.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it still works, use “patwizard check %1”.</source>
        <translation>Vervang het met ‘patwizard rotate %1’. Werkt het nog, gebruik dan ‘patwizard check %1’.</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when git last used it, %1.</source>
        <translation>Azure DevOps weigerde het token toen git het %1 voor het laatst gebruikte.</translation>
    </message>
    <message>
        <source>To find out why, use “patwizard check %1”.</source>
        <translation>Gebruik ‘patwizard check %1’ om te zien waarom.</translation>
    </message>
    <message>
        <source>Git was not found.</source>
        <translation>Git is niet gevonden.</translation>
    </message>
    <message>
        <source>Its configuration was not changed.</source>
        <translation>De configuratie ervan is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Install git, or add its folder to PATH.</source>
        <translation>Installeer git of voeg de map ervan toe aan PATH.</translation>
    </message>
    <message>
        <source>This folder is not in a git repository.</source>
        <translation>Deze map hoort niet bij een git-repository.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Go to a repository first, or leave --local out.</source>
        <translation>Ga eerst naar een repository, of laat --local weg.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration.</source>
        <translation>Git kon zijn configuratie niet lezen of wijzigen.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration. It says: “%1”</source>
        <translation>Git kon zijn configuratie niet lezen of wijzigen. Het meldt: ‘%1’</translation>
    </message>
    <message>
        <source>Correct that, then run the command again. “patwizard git status” shows what holds now. Git 2.26 or newer is needed.</source>
        <translation>Corrigeer dat en voer de opdracht opnieuw uit. ‘patwizard git status’ toont wat nu geldt. Git 2.26 of nieuwer is nodig.</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom git asks for a password.</extracomment>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>wording::GiveWords</name>
    <message>
        <source>Install the Azure CLI, then run “az extension add --name azure-devops”.</source>
        <translation>Installeer de Azure CLI en voer dan ‘az extension add --name azure-devops’ uit.</translation>
    </message>
    <message>
        <source>Install git.</source>
        <translation>Installeer git.</translation>
    </message>
    <message>
        <source>Run “az devops logout”, then try again.</source>
        <translation>Voer ‘az devops logout’ uit en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>See which helpers git asks with “git config --get-all credential.helper”: without one it keeps nothing, and the first one that answers counts.</source>
        <translation>Bekijk met ‘git config --get-all credential.helper’ welke helpers git vraagt: zonder helper bewaart het niets, en de eerste die antwoordt telt.</translation>
    </message>
    <message>
        <source>If it had another token, it still has that one.</source>
        <translation>Had het een ander token, dan heeft het dat nog.</translation>
    </message>
    <message>
        <source>Then try again: patwizard give %1 --to %2</source>
        <translation>Probeer het dan opnieuw: patwizard give %1 --to %2</translation>
    </message>
    <message>
        <source>%1 was not given the token: it is not installed.</source>
        <translation>%1 heeft het token niet gekregen: het is niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>%1 did not take the token.</source>
        <translation>%1 nam het token niet aan.</translation>
    </message>
    <message>
        <source>%1 did not take the token. It says: “%2”</source>
        <translation>%1 nam het token niet aan. De melding: ‘%2’</translation>
    </message>
    <message>
        <source>%1 did not answer, and was ended.</source>
        <translation>%1 antwoordde niet en is beëindigd.</translation>
    </message>
    <message>
        <source>%1 was given the token, but does not have it.</source>
        <translation>%1 heeft het token gekregen, maar heeft het niet.</translation>
    </message>
    <message>
        <source>%1 was given the token in use.</source>
        <translation>%1 heeft het token gekregen dat in gebruik is.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>Op %1.</translation>
    </message>
    <message>
        <source>%1 has not been given the token in use.</source>
        <translation>%1 heeft het token dat in gebruik is niet gekregen.</translation>
    </message>
    <message>
        <source>What it was given on %1 stops working when that token is revoked.</source>
        <translation>Wat het op %1 kreeg, werkt niet meer zodra dat token is ingetrokken.</translation>
    </message>
    <message>
        <source>%1 has the token.</source>
        <translation>%1 heeft het token.</translation>
    </message>
    <message>
        <source>%1 has taken the token. It could not be asked whether it has it now.</source>
        <translation>%1 heeft het token aangenomen. Of het daar nu staat, kon niet worden nagegaan.</translation>
    </message>
</context>
<context>
    <name>wording::GlobalWords</name>
    <message>
        <source>Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Microsoft heeft tokens voor alle organisaties op 1 december 2026 afgeschaft.</translation>
    </message>
    <message>
        <source>Tokens for all organizations stop working on 1 December 2026, whatever their own expiry date.</source>
        <translation>Tokens voor alle organisaties werken vanaf 1 december 2026 niet meer, ongeacht hun eigen vervaldatum.</translation>
    </message>
    <message>
        <source>The token is valid for all organizations of the account.</source>
        <translation>Het token geldt voor alle organisaties van het account.</translation>
    </message>
    <message>
        <source>It still works, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Het werkt nog, hoewel Microsoft tokens voor alle organisaties op 1 december 2026 heeft afgeschaft.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of its account.</source>
        <translation>Het geldt voor alle organisaties van zijn account.</translation>
    </message>
    <message>
        <source>It still worked at the last check, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Het werkte nog bij de laatste controle, hoewel Microsoft tokens voor alle organisaties op 1 december 2026 heeft afgeschaft.</translation>
    </message>
    <message>
        <source>Create a new one for a single organization, then revoke this one.</source>
        <translation>Maak een nieuw token voor één organisatie en trek dit daarna in.</translation>
    </message>
    <message>
        <source>Create a new one for %1 only, then revoke this one.</source>
        <translation>Maak een nieuw token voor alleen %1 en trek dit daarna in.</translation>
    </message>
</context>
<context>
    <name>wording::KeychainWords</name>
    <message>
        <source>Tokens can be neither stored nor read.</source>
        <translation>Tokens kunnen niet worden opgeslagen en niet worden gelezen.</translation>
    </message>
    <message>
        <source>There is no desktop session (D-Bus), so there is no keychain.</source>
        <translation>Er is geen bureaubladsessie (D-Bus), dus ook geen sleutelbos.</translation>
    </message>
    <message>
        <source>Start PAT Wizard from your desktop session.</source>
        <translation>Start PAT Wizard vanuit uw bureaubladsessie.</translation>
    </message>
    <message>
        <source>The keychain is no longer available, because the desktop session (D-Bus) has ended.</source>
        <translation>De sleutelbos is niet meer beschikbaar, omdat de bureaubladsessie (D-Bus) is beëindigd.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but PAT Wizard has to be started again to access it.</source>
        <translation>Wat erin is opgeslagen is veilig, maar PAT Wizard moet opnieuw worden gestart om erbij te kunnen.</translation>
    </message>
    <message>
        <source>If you have a token that is not stored yet, copy it and keep it somewhere safe. Then start PAT Wizard again from your desktop session.</source>
        <translation>Hebt u een token dat nog niet is opgeslagen, kopieer het dan en bewaar het op een veilige plek. Start PAT Wizard daarna opnieuw vanuit uw bureaubladsessie.</translation>
    </message>
    <message>
        <source>No keychain service is running.</source>
        <translation>Er is geen sleutelbosdienst actief.</translation>
    </message>
    <message>
        <source>Install gnome-keyring, or KeePassXC with its Secret Service integration enabled. Then sign out and in again.</source>
        <translation>Installeer gnome-keyring, of KeePassXC met de Secret Service-integratie ingeschakeld. Meld u daarna af en weer aan.</translation>
    </message>
    <message>
        <source>The library that connects to the keychain is missing.</source>
        <translation>De bibliotheek die verbinding maakt met de sleutelbos ontbreekt.</translation>
    </message>
    <message>
        <source>Install the package libsecret-1-0.</source>
        <translation>Installeer het pakket libsecret-1-0.</translation>
    </message>
    <message>
        <source>The keychain service does not answer.</source>
        <translation>De sleutelbosdienst antwoordt niet.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but cannot be accessed now.</source>
        <translation>Wat erin is opgeslagen is veilig, maar nu niet toegankelijk.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, sign out and in again.</source>
        <translation>Probeer het opnieuw. Helpt dat niet, meld u dan af en weer aan.</translation>
    </message>
    <message>
        <source>The keychain service has no keychain yet.</source>
        <translation>De sleutelbosdienst heeft nog geen sleutelbos.</translation>
    </message>
    <message>
        <source>Create one with Passwords and Keys (package seahorse), and set it as the default.</source>
        <translation>Maak er een met Wachtwoorden en sleutels (pakket seahorse) en stel die als standaard in.</translation>
    </message>
    <message>
        <source>The keychain is locked, and was not unlocked.</source>
        <translation>De sleutelbos is vergrendeld en werd niet ontgrendeld.</translation>
    </message>
    <message>
        <source>Try again, and enter the keychain’s password when asked. If nothing asks for it, unlock the keychain in your desktop session first.</source>
        <translation>Probeer het opnieuw en voer het wachtwoord van de sleutelbos in als daarom wordt gevraagd. Wordt er niet om gevraagd, ontgrendel de sleutelbos dan eerst in uw bureaubladsessie.</translation>
    </message>
    <message>
        <source>The keychain has an entry for this token, but did not give PAT Wizard access to it.</source>
        <translation>De sleutelbos heeft een item voor dit token, maar gaf PAT Wizard er geen toegang toe.</translation>
    </message>
    <message>
        <source>The entry was not changed.</source>
        <translation>Het item is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Try again, and allow access when your keychain asks.</source>
        <translation>Probeer het opnieuw en sta toegang toe als uw sleutelbos daarom vraagt.</translation>
    </message>
    <message>
        <source>The keychain does not contain this token.</source>
        <translation>De sleutelbos bevat dit token niet.</translation>
    </message>
    <message>
        <source>Another program may have removed it.</source>
        <translation>Misschien heeft een ander programma het verwijderd.</translation>
    </message>
    <message>
        <source>What lies in the keychain as %1 is not a token: another program has put it there.</source>
        <extracomment>%1 is the name of an entry.</extracomment>
        <translation>Wat als %1 in de sleutelbos staat, is geen token: een ander programma heeft het daar gezet.</translation>
    </message>
    <message>
        <source>Remove exactly that entry with the keychain’s own program, then try again.</source>
        <translation>Verwijder precies dat item met het programma van de sleutelbos en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>What was read back from the keychain is not what was stored.</source>
        <translation>Wat uit de sleutelbos werd teruggelezen, is niet wat werd opgeslagen.</translation>
    </message>
    <message>
        <source>The token is not stored safely. Keep it at hand.</source>
        <translation>Het token is niet veilig opgeslagen. Houd het bij de hand.</translation>
    </message>
    <message>
        <source>Another program may be writing to the keychain at the same time. Try again.</source>
        <translation>Misschien schrijft een ander programma tegelijk naar de sleutelbos. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The keychain reported an error: “%1”</source>
        <translation>De sleutelbos meldde een fout: ‘%1’</translation>
    </message>
    <message>
        <source>It is not known whether the token is in the keychain now.</source>
        <translation>Het is niet bekend of het token nu in de sleutelbos zit.</translation>
    </message>
</context>
<context>
    <name>wording::LibraryWords</name>
    <message>
        <source>Storing %1 was interrupted. It is stored now.</source>
        <translation>Het opslaan van %1 werd onderbroken. Het is nu opgeslagen.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. Nothing was stored.</source>
        <translation>Het opslaan van %1 werd onderbroken. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. It is not yet known whether it is stored.</source>
        <translation>Het opslaan van %1 werd onderbroken. Het is nog niet bekend of het is opgeslagen.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The new token works and is in use now. The old token is kept.</source>
        <translation>De vervanging van %1 werd onderbroken. Het nieuwe token werkt en is nu in gebruik. Het oude blijft bewaard.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The old token is still in use.</source>
        <translation>De vervanging van %1 werd onderbroken. Het oude token is nog in gebruik.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted, and could not be completed or undone yet. The old token is still in use.</source>
        <translation>De vervanging van %1 werd onderbroken en kon nog niet worden afgemaakt of ongedaan gemaakt. Het oude token is nog in gebruik.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted, and could not be completed yet.</source>
        <translation>Het verwijderen van het oude token van %1 werd onderbroken en kon nog niet worden afgemaakt.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted. It is removed now.</source>
        <translation>Het verwijderen van het oude token van %1 werd onderbroken. Het is nu verwijderd.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is removed now.</source>
        <translation>Het verwijderen van %1 werd onderbroken. Het is nu verwijderd.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is still stored.</source>
        <translation>Het verwijderen van %1 werd onderbroken. Het is nog opgeslagen.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted, and could not be completed or undone yet.</source>
        <translation>Het verwijderen van %1 werd onderbroken en kon nog niet worden afgemaakt of ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted, and could not be completed yet. The token stays in use.</source>
        <translation>Het kopiëren van %1 binnen de sleutelbos werd onderbroken en kon nog niet worden afgemaakt. Het token blijft in gebruik.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted. It is completed now.</source>
        <translation>Het kopiëren van %1 binnen de sleutelbos werd onderbroken. Het is nu afgemaakt.</translation>
    </message>
    <message>
        <source>%1 The system says: “%2”</source>
        <translation>%1 Het systeem meldt: ‘%2’</translation>
    </message>
    <message>
        <source>The tokens already in the keychain are not affected.</source>
        <translation>Dit heeft geen gevolgen voor de tokens die al in de sleutelbos zitten.</translation>
    </message>
    <message>
        <source>The list was not changed.</source>
        <translation>De lijst is niet gewijzigd.</translation>
    </message>
    <message>
        <source>The list of stored tokens is damaged: %1.</source>
        <translation>De lijst met opgeslagen tokens is beschadigd: %1.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Repair the file, or move it away and add the tokens again. Those in the keychain are added with “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”.</source>
        <translation>PAT Wizard wijzigt hem niet. Herstel het bestand, of verplaats het en voeg de tokens opnieuw toe. Tokens in de sleutelbos voegt u toe met ‘patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME’.</translation>
    </message>
    <message>
        <source>The list of stored tokens was written by a newer version of PAT Wizard: %1.</source>
        <translation>De lijst met opgeslagen tokens is geschreven door een nieuwere versie van PAT Wizard: %1.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Use the newer version.</source>
        <translation>PAT Wizard wijzigt hem niet. Gebruik de nieuwere versie.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing the list of stored tokens in another window or command: %1.</source>
        <translation>PAT Wizard is de lijst met opgeslagen tokens al aan het wijzigen in een ander venster of een andere opdracht: %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing this token in another window or command.</source>
        <translation>PAT Wizard is dit token al aan het wijzigen in een ander venster of een andere opdracht.</translation>
    </message>
    <message>
        <source>Finish there, or wait until it is finished. Then try again.</source>
        <translation>Rond het daar af of wacht tot het klaar is. Probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>An earlier change to this token was interrupted, and could not be completed or undone yet.</source>
        <translation>Een eerdere wijziging van dit token werd onderbroken en kon nog niet worden afgemaakt of ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Nothing was changed now.</source>
        <translation>Er is nu niets gewijzigd.</translation>
    </message>
    <message>
        <source>Rotate or remove the token. Either settles that change.</source>
        <translation>Vervang of verwijder het token. Daarmee is die wijziging afgehandeld.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be read: %1.</source>
        <translation>De lijst met opgeslagen tokens kan niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>Make sure that it is a regular file and that you have permission to read it, then try again.</source>
        <translation>Zorg dat het een gewoon bestand is dat u mag lezen, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be written: %1.</source>
        <translation>De lijst met opgeslagen tokens kan niet worden geschreven: %1.</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write there and that the disk is not full, then try again.</source>
        <translation>Zorg dat u daar mag schrijven en dat de schijf niet vol is, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Another token lies in the keychain as %1 than PAT Wizard stored there: another program has changed it.</source>
        <translation>In de sleutelbos zit als %1 een ander token dan PAT Wizard daar had opgeslagen: een ander programma heeft het gewijzigd.</translation>
    </message>
    <message>
        <source>PAT Wizard left it alone, and changed nothing else.</source>
        <translation>PAT Wizard heeft het met rust gelaten en ook verder niets gewijzigd.</translation>
    </message>
    <message>
        <source>To use the other token, add it under the same name: “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”. To go on with the stored one, remove that entry with the keychain&apos;s own program, then try again.</source>
        <translation>Wilt u het andere token gebruiken, voeg het dan onder dezelfde naam toe: ‘patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME’. Wilt u met het opgeslagen token verdergaan, verwijder dat item dan met het programma van de sleutelbos en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The list of stored tokens would be too large: %1.</source>
        <translation>De lijst met opgeslagen tokens zou te groot worden: %1.</translation>
    </message>
    <message>
        <source>Remove tokens that you no longer need, then try again.</source>
        <translation>Verwijder tokens die u niet meer nodig hebt en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The new token is stored, and in use now. What reads the keychain itself, as %1, does not get it yet.</source>
        <translation>Het nieuwe token is opgeslagen en nu in gebruik. Programma’s die de sleutelbos zelf lezen, als %1, krijgen het nog niet.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard makes up for it when it is next started.</source>
        <translation>%1 PAT Wizard haalt dit in bij de volgende start.</translation>
    </message>
    <message>
        <source>The token is in the keychain as %1, but not on the list of stored tokens.</source>
        <translation>Het token zit als %1 in de sleutelbos, maar staat niet op de lijst met opgeslagen tokens.</translation>
    </message>
    <message>
        <source>%1 Then store the same token again under the same name.</source>
        <translation>%1 Sla daarna hetzelfde token opnieuw op onder dezelfde naam.</translation>
    </message>
</context>
<context>
    <name>wording::NoticeWords</name>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>Het kon %1 niet worden gecontroleerd: %2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Dit zegt niets over het token.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Controleer het opnieuw.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access when the token was last needed, %1.</source>
        <translation>De sleutelbos was vergrendeld of weigerde toegang toen het token %1 voor het laatst nodig was.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then check again.</source>
        <translation>Ontgrendel de sleutelbos en controleer opnieuw.</translation>
    </message>
    <message>
        <source>Git says that Azure DevOps refused it %1.</source>
        <translation>Volgens git heeft Azure DevOps het %1 geweigerd.</translation>
    </message>
    <message>
        <source>It may be revoked or expired, lack the scope Code, or have no permission for that repository; a proxy may have refused it, too.</source>
        <translation>Misschien is het ingetrokken of verlopen, ontbreekt het bereik Code of heeft het geen machtiging voor die repository; een proxy kan het ook hebben geweigerd.</translation>
    </message>
    <message>
        <source>“%1” is in use. “%2” is kept too.</source>
        <translation>‘%1’ is in gebruik. ‘%2’ is ook bewaard.</translation>
    </message>
    <message>
        <source>The kept token is not known to be revoked: it may still work for anyone who has it.</source>
        <translation>Het bewaarde token is misschien niet ingetrokken en werkt dan nog voor iedereen die het heeft.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>Trek het in Azure DevOps in als u het niet meer nodig hebt.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it %1, after its recorded expiry date, %2.</source>
        <translation>Azure DevOps accepteerde het %1, na de genoteerde vervaldatum, %2.</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>De genoteerde datum is onjuist.</translation>
    </message>
    <message>
        <source>Correct it. The token page shows when the token expires.</source>
        <translation>Corrigeer die. Op de tokenpagina staat wanneer het token verloopt.</translation>
    </message>
    <message>
        <source>It was created 11 months ago or earlier, and its expiry date is not known.</source>
        <translation>Het is minstens 11 maanden geleden gemaakt en de vervaldatum is niet bekend.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year.</source>
        <translation>Geen enkel token is veel langer dan een jaar geldig.</translation>
    </message>
    <message>
        <source>Look up the date on the token page and record it, or rotate the token.</source>
        <translation>Zoek de datum op de tokenpagina op en noteer hem, of vervang het token.</translation>
    </message>
    <message>
        <source>Its own expiry date is not known.</source>
        <translation>De eigen vervaldatum is niet bekend.</translation>
    </message>
    <message>
        <source>It may be earlier.</source>
        <translation>Die kan eerder zijn.</translation>
    </message>
    <message>
        <source>Look it up on the token page and record it, to be reminded in time.</source>
        <translation>Zoek de datum op de tokenpagina op en noteer hem, dan wordt u op tijd herinnerd.</translation>
    </message>
    <message>
        <source>Its expiry date is not known.</source>
        <translation>De vervaldatum is niet bekend.</translation>
    </message>
    <message>
        <source>It has not been checked for 80 days or more.</source>
        <translation>Het is 80 dagen of langer niet gecontroleerd.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive if it is not used for 90 days.</source>
        <translation>Azure DevOps beschouwt een token als inactief als het 90 dagen niet is gebruikt.</translation>
    </message>
    <message>
        <source>Check it, which counts as use, or remove it. If it is refused, sign in to Azure DevOps in a browser, then check it again.</source>
        <translation>Controleer het (dat telt als gebruik) of verwijder het. Wordt het geweigerd, meld u dan in een browser aan bij Azure DevOps en controleer het opnieuw.</translation>
    </message>
    <message>
        <source>last check failed</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>laatste controle mislukt</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>sleutelbos vergrendeld</translation>
    </message>
    <message>
        <source>refused, says git</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>geweigerd volgens git</translation>
    </message>
    <message>
        <source>for all organizations</source>
        <translation>voor alle organisaties</translation>
    </message>
    <message>
        <source>another token kept</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>ander token bewaard</translation>
    </message>
    <message>
        <source>recorded date wrong</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>genoteerde datum onjuist</translation>
    </message>
    <message>
        <source>old, expiry not known</source>
        <translation>oud, vervaldatum onbekend</translation>
    </message>
    <message>
        <source>not checked recently</source>
        <translation>niet recent gecontroleerd</translation>
    </message>
</context>
<context>
    <name>wording::Notification</name>
    <message>
        <source>Tokens for Azure DevOps need attention</source>
        <translation>Tokens voor Azure DevOps vragen aandacht</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Morgen herinneren</translation>
    </message>
    <message>
        <source>Open PAT Wizard</source>
        <translation>PAT Wizard openen</translation>
    </message>
</context>
<context>
    <name>wording::OrganizationWords</name>
    <message>
        <source>An organization’s name cannot contain spaces, only English letters, digits, and hyphens.</source>
        <translation>De naam van een organisatie kan geen spaties bevatten, alleen Engelse letters, cijfers en koppeltekens.</translation>
    </message>
    <message>
        <source>An organization’s name cannot contain “%1”, only English letters, digits, and hyphens.</source>
        <translation>De naam van een organisatie kan geen ‘%1’ bevatten, alleen Engelse letters, cijfers en koppeltekens.</translation>
    </message>
    <message>
        <source>Enter the organization’s name, or paste any of its addresses.</source>
        <translation>Typ de naam van de organisatie of plak een adres ervan.</translation>
    </message>
    <message>
        <source>This is too long for the address of an organization.</source>
        <translation>Dit is te lang voor het adres van een organisatie.</translation>
    </message>
    <message>
        <source>This address does not contain an organization. It should look like https://dev.azure.com/your-organization.</source>
        <translation>Dit adres bevat geen organisatie. Het moet eruitzien als https://dev.azure.com/uw-organisatie.</translation>
    </message>
    <message>
        <source>This text contains more than one organization. Keep only the one you mean.</source>
        <translation>Deze tekst bevat meer dan één organisatie. Laat alleen de bedoelde staan.</translation>
    </message>
    <message>
        <source>The text contains an invisible control character. Type the name instead of pasting it.</source>
        <translation>De tekst bevat een onzichtbaar stuurteken. Typ de naam in plaats van hem te plakken.</translation>
    </message>
    <message>
        <source>Addresses do not contain backslashes.</source>
        <translation>Adressen bevatten geen backslashes.</translation>
    </message>
    <message>
        <source>Addresses that begin with “%1” are not supported. Use one that begins with https or ssh.</source>
        <translation>Adressen die beginnen met ‘%1’ worden niet ondersteund. Gebruik er een die begint met https of ssh.</translation>
    </message>
    <message>
        <source>Azure DevOps does not use port %1.</source>
        <translation>Azure DevOps gebruikt poort %1 niet.</translation>
    </message>
    <message>
        <source>This address contains a password. Remove it, and change it if it was in use, because it has been on the clipboard.</source>
        <translation>Dit adres bevat een wachtwoord. Verwijder het, en wijzig het als het in gebruik was, want het heeft op het klembord gestaan.</translation>
    </message>
    <message>
        <source>“%1” looks like Azure DevOps, but belongs to someone else. Do not enter a password there.</source>
        <translation>‘%1’ lijkt op Azure DevOps, maar is van iemand anders. Voer daar geen wachtwoord in.</translation>
    </message>
    <message>
        <source>This is a GitHub address. PAT Wizard is for Azure DevOps.</source>
        <translation>Dit is een GitHub-adres. PAT Wizard is voor Azure DevOps.</translation>
    </message>
    <message>
        <source>“%1” seems to be your own Azure DevOps Server, which is not supported yet.</source>
        <translation>‘%1’ lijkt uw eigen Azure DevOps Server te zijn; die wordt nog niet ondersteund.</translation>
    </message>
    <message>
        <source>“%1” is not an Azure DevOps address.</source>
        <translation>‘%1’ is geen adres van Azure DevOps.</translation>
    </message>
    <message>
        <source>This looks like a token, not an organization. The token belongs on a later page.</source>
        <translation>Dit lijkt een token te zijn, geen organisatie. Het token komt op een latere pagina.</translation>
    </message>
    <message>
        <source>An organization’s name begins and ends with a letter or a digit.</source>
        <translation>De naam van een organisatie begint en eindigt met een letter of cijfer.</translation>
    </message>
</context>
<context>
    <name>wording::Punctuation</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other: some languages put nothing between them.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A list in a sentence: %1 is the list so far, %2 the next of it.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>wording::Reminder</name>
    <message>
        <source>The Azure DevOps token %1 expires</source>
        <translation>Het Azure DevOps-token %1 verloopt</translation>
    </message>
    <message>
        <source>To rotate it with PAT Wizard before this day, run: %1</source>
        <translation>Voer dit uit om het vóór deze dag met PAT Wizard te vervangen: %1</translation>
    </message>
</context>
<context>
    <name>wording::RotationWords</name>
    <message>
        <source>The old token stays in use.</source>
        <translation>Het oude token blijft in gebruik.</translation>
    </message>
    <message>
        <source>PAT Wizard changed this token in another window or command, or an earlier change to it is incomplete.</source>
        <translation>PAT Wizard heeft dit token in een ander venster of een andere opdracht gewijzigd, of een eerdere wijziging ervan is niet afgemaakt.</translation>
    </message>
    <message>
        <source>Nothing was changed this time.</source>
        <translation>Er is deze keer niets gewijzigd.</translation>
    </message>
    <message>
        <source>See which token is in use now, then try again if that is still needed.</source>
        <translation>Kijk welk token nu in gebruik is en probeer het opnieuw als dat nog nodig is.</translation>
    </message>
    <message>
        <source>This token is already stored under this name.</source>
        <translation>Dit token is al onder deze naam opgeslagen.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and use that one instead.</source>
        <translation>Maak op de tokenpagina een ander token en gebruik dat.</translation>
    </message>
    <message>
        <source>The old token stays in use. If the new one is in the keychain anyway, PAT Wizard completes the rotation when it is next started.</source>
        <translation>Het oude token blijft in gebruik. Zit het nieuwe toch in de sleutelbos, dan maakt PAT Wizard de vervanging bij de volgende start af.</translation>
    </message>
    <message>
        <source>The new token is in the keychain, but the list of stored tokens could not be updated. The old token stays in use.</source>
        <translation>Het nieuwe token zit in de sleutelbos, maar de lijst met opgeslagen tokens kon niet worden bijgewerkt. Het oude token blijft in gebruik.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard completes the rotation when it is next started.</source>
        <translation>%1 PAT Wizard maakt de vervanging bij de volgende start af.</translation>
    </message>
    <message>
        <source>The other token is kept too. Revoke it, or go back to it.</source>
        <translation>Het andere token is ook bewaard. Trek het in, of ga ernaar terug.</translation>
    </message>
    <message>
        <source>“%1” is in use again.</source>
        <translation>‘%1’ is weer in gebruik.</translation>
    </message>
    <message>
        <source>“%1” is in use again, but whether it works could not be checked.</source>
        <translation>‘%1’ is weer in gebruik, maar of het werkt, kon niet worden gecontroleerd.</translation>
    </message>
    <message>
        <source>Azure DevOps denied access with “%1”. The other token stays in use.</source>
        <translation>Azure DevOps weigerde toegang met ‘%1’. Het andere token blijft in gebruik.</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether “%1” works, and no earlier check shows that it does. The other token stays in use.</source>
        <translation>PAT Wizard kon niet controleren of ‘%1’ werkt, en dat blijkt ook niet uit een eerdere controle. Het andere token blijft in gebruik.</translation>
    </message>
    <message>
        <source>“%1” is no longer kept. The other token stays in use.</source>
        <translation>‘%1’ wordt niet meer bewaard. Het andere token blijft in gebruik.</translation>
    </message>
    <message>
        <source>If you clicked Regenerate on it, leave it there: that entry is the new token.</source>
        <translation>Hebt u erbij op Regenerate geklikt, laat het dan daar staan: dat is het nieuwe token.</translation>
    </message>
</context>
<context>
    <name>wording::SettingsWords</name>
    <message>
        <source>It may name a proxy or a certificate, so nothing is sent to Azure DevOps until it can be read.</source>
        <translation>Er kan een proxy of certificaat in staan, dus er wordt niets naar Azure DevOps gestuurd tot het leesbaar is.</translation>
    </message>
    <message>
        <source>The proxy holds a user name, a password or a token.</source>
        <translation>De proxy bevat een gebruikersnaam, een wachtwoord of een token.</translation>
    </message>
    <message>
        <source>PAT Wizard stores no secrets in its settings, so nothing was saved.</source>
        <translation>PAT Wizard slaat geen geheimen op in zijn instellingen, dus er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Enter the host name alone. If the proxy needs a password, choose the system’s proxy and set https_proxy instead.</source>
        <translation>Voer alleen de hostnaam in. Heeft de proxy een wachtwoord nodig, kies dan de proxy van het systeem en stel https_proxy in.</translation>
    </message>
    <message>
        <source>The file name holds a token or another secret.</source>
        <translation>De bestandsnaam bevat een token of een ander geheim.</translation>
    </message>
    <message>
        <source>Rename the file, then choose it again.</source>
        <translation>Hernoem het bestand en kies het opnieuw.</translation>
    </message>
    <message>
        <source>The certificate file needs a full path.</source>
        <translation>Het certificaatbestand heeft een volledig pad nodig.</translation>
    </message>
    <message>
        <source>This is not a host name that a proxy can have.</source>
        <translation>Dit is geen hostnaam die een proxy kan hebben.</translation>
    </message>
    <message>
        <source>Enter a name such as proxy.example, and a port from 1 to 65535.</source>
        <translation>Voer een naam in zoals proxy.example, en een poort van 1 tot 65535.</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>Dit is geen taal.</translation>
    </message>
    <message>
        <source>Tokens last from 1 to %1 days.</source>
        <translation>Tokens zijn 1 tot %1 dagen geldig.</translation>
    </message>
    <message>
        <source>Reminders come from 1 to %1 days before a token ends.</source>
        <translation>Herinneringen komen 1 tot %1 dagen voordat een token verloopt.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>Het instellingenbestand %1 is beschadigd.</translation>
    </message>
    <message>
        <source>Open Settings in PAT Wizard and choose again; the damaged file is kept beside the new one. Or correct or delete it.</source>
        <translation>Open Instellingen in PAT Wizard en kies opnieuw; het beschadigde bestand blijft naast het nieuwe bewaard. Of herstel of verwijder het.</translation>
    </message>
    <message>
        <source>The settings file %1 was written by a newer version of PAT Wizard.</source>
        <translation>Het instellingenbestand %1 is geschreven door een nieuwere versie van PAT Wizard.</translation>
    </message>
    <message>
        <source>Install that version, or delete the file.</source>
        <translation>Installeer die versie of verwijder het bestand.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>Het instellingenbestand %1 kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read: %2.</source>
        <translation>Het instellingenbestand %1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>Make it readable for yourself, then start PAT Wizard again.</source>
        <translation>Maak het voor uzelf leesbaar en start PAT Wizard opnieuw.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read, so it was not replaced.</source>
        <translation>Het instellingenbestand %1 kan niet worden gelezen en is dus niet vervangen.</translation>
    </message>
    <message>
        <source>Move it away or make it readable, then try again.</source>
        <translation>Verplaats het of maak het leesbaar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>De instellingen konden niet naar %1 worden geschreven.</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full, then try again.</source>
        <translation>Controleer of u daar mag schrijven en of de schijf niet vol is, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>Het certificaatbestand uit Instellingen kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or remove this one there.</source>
        <translation>Kies in Instellingen een ander bestand of verwijder dit daar.</translation>
    </message>
    <message>
        <source>Choose &amp;certificate…</source>
        <translation>C&amp;ertificaat kiezen…</translation>
    </message>
    <message>
        <source>Proxy &amp;settings…</source>
        <translation>Pro&amp;xy-instellingen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
</context>
<context>
    <name>wording::StandingWords</name>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>Vervang het: maak een nieuw token dat zijn plaats inneemt.</translation>
    </message>
    <message>
        <source>Select the missing scopes with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>Selecteer de ontbrekende Scopes (bereiken) met Edit (bewerken) op de tokenpagina en controleer het opnieuw. Of vervang het.</translation>
    </message>
    <message>
        <source>Your account lacks a permission. Ask an administrator of the organization for it.</source>
        <translation>Uw account mist een machtiging. Vraag een beheerder van de organisatie erom.</translation>
    </message>
    <message>
        <source>Choose Full access with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>Kies Full access met Edit (bewerken) op de tokenpagina en controleer het opnieuw. Of vervang het.</translation>
    </message>
    <message>
        <source>It works, except for: %1.</source>
        <translation>Het werkt, behalve voor: %1.</translation>
    </message>
    <message>
        <source>It is accepted, but what you need does not work: %1.</source>
        <translation>Het wordt geaccepteerd, maar wat u nodig hebt, werkt niet: %1.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it %1.</source>
        <translation>Azure DevOps heeft het %1 geweigerd.</translation>
    </message>
    <message>
        <source>It was valid for all organizations, and Microsoft retired such tokens on 1 December 2026. That is probably why.</source>
        <translation>Het gold voor alle organisaties, en Microsoft heeft zulke tokens op 1 december 2026 afgeschaft. Waarschijnlijk ligt het daaraan.</translation>
    </message>
    <message>
        <source>%1 Or it is inactive: Azure DevOps deactivates a token if nobody signs in with it for 90 days.</source>
        <translation>%1 Of het is inactief: Azure DevOps deactiveert een token als niemand zich er 90 dagen mee aanmeldt.</translation>
    </message>
    <message>
        <source>Sign in to Azure DevOps in a browser, then check it again. If it is still refused, rotate it.</source>
        <translation>Meld u in een browser aan bij Azure DevOps en controleer het opnieuw. Wordt het nog steeds geweigerd, vervang het dan.</translation>
    </message>
    <message>
        <source>It expires today.</source>
        <translation>Het verloopt vandaag.</translation>
    </message>
    <message>
        <source>It expires on %1, %2.</source>
        <translation>Het verloopt op %1, %2.</translation>
    </message>
    <message>
        <source>It worked when it was checked %1. %2</source>
        <translation>Het werkte toen het %1 werd gecontroleerd. %2</translation>
    </message>
    <message>
        <source>Rotate it now, while it still works.</source>
        <translation>Vervang het nu het nog werkt.</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of a token.</extracomment>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>State of a token.</extracomment>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>Niet in de sleutelbos</translation>
    </message>
    <message>
        <source>Lacks access</source>
        <translation>Mist toegang</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Bijna verlopen</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Kon niet worden gecontroleerd</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Nog niet gecontroleerd</translation>
    </message>
    <message>
        <source>Works without Diff</source>
        <translation>Werkt zonder Diff</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>State of a token.</extracomment>
        <translation>Werkt</translation>
    </message>
    <message>
        <source>It expired on %1, according to the recorded date.</source>
        <translation>Het is verlopen op %1, volgens de genoteerde datum.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated.</source>
        <translation>Een verlopen token kan niet worden verlengd en niet opnieuw worden gegenereerd.</translation>
    </message>
    <message>
        <source>This token is missing from the keychain.</source>
        <translation>Dit token ontbreekt in de sleutelbos.</translation>
    </message>
    <message>
        <source>Something other than PAT Wizard removed it.</source>
        <translation>Het is door iets anders dan PAT Wizard verwijderd.</translation>
    </message>
    <message>
        <source>Set it up again under the same name, or remove it from this list.</source>
        <translation>Stel het opnieuw in onder dezelfde naam, of verwijder het van deze lijst.</translation>
    </message>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>Het kon %1 niet worden gecontroleerd: %2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Dit zegt niets over het token.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Controleer het opnieuw.</translation>
    </message>
    <message>
        <source>It has not been checked yet.</source>
        <translation>Het is nog niet gecontroleerd.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Controleer het.</translation>
    </message>
    <message>
        <source>It worked when it was checked %1.</source>
        <translation>Het werkte toen het %1 werd gecontroleerd.</translation>
    </message>
    <message>
        <source>Whether Diff works could not be determined.</source>
        <translation>Of de Diff werkt, kon niet worden vastgesteld.</translation>
    </message>
    <message>
        <source>Diff does not work with it, because Diff needs Full access.</source>
        <translation>De Diff werkt er niet mee; daarvoor is Full access nodig.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>When a token expires: %1 (not known).</extracomment>
        <translation>niet bekend</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When a token expired.</extracomment>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date: &quot;on 31 Jan 2027&quot;.</extracomment>
        <translation>op %1</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
</context>
<context>
    <name>wording::TokenWords</name>
    <message>
        <source>Copy it again with the copy button on the token page.</source>
        <translation>Kopieer het opnieuw met de kopieerknop op de tokenpagina.</translation>
    </message>
    <message>
        <source>Create a personal access token on the token page.</source>
        <translation>Maak een persoonlijk toegangstoken op de tokenpagina.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong: the checksum does not match.</source>
        <translation>Dit lijkt een token te zijn, maar minstens één teken is fout: de controlesom klopt niet.</translation>
    </message>
    <message>
        <source>This is an application secret, not a personal access token.</source>
        <translation>Dit is een toepassingsgeheim, geen persoonlijk toegangstoken.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong in the part that is the same in every token.</source>
        <translation>Dit lijkt een token te zijn, maar in het deel dat in elk token gelijk is, is minstens één teken fout.</translation>
    </message>
    <message>
        <source>This looks like a token, but its creation date makes no sense: at least one character is wrong.</source>
        <translation>Dit lijkt een token te zijn, maar de aanmaakdatum kan niet kloppen: minstens één teken is fout.</translation>
    </message>
    <message>
        <source>This looks like an incomplete token: %1 of %2 characters.</source>
        <translation>Dit lijkt een onvolledig token te zijn: %1 van %2 tekens.</translation>
    </message>
    <message>
        <source>This is longer than any token.</source>
        <translation>Dit is langer dan welk token ook.</translation>
    </message>
    <message>
        <source>This contains characters that no token has. A token consists of letters and digits only.</source>
        <translation>Dit bevat tekens die in geen enkel token voorkomen. Een token bestaat alleen uit letters en cijfers.</translation>
    </message>
    <message numerus="yes">
        <source>This text contains %n different token(s).</source>
        <translation>
            <numerusform>Deze tekst bevat %n token.</numerusform>
            <numerusform>Deze tekst bevat %n verschillende tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter only the one you mean.</source>
        <translation>Voer alleen het bedoelde in.</translation>
    </message>
    <message>
        <source>This is a sign-in token (JWT), not a personal access token.</source>
        <translation>Dit is een aanmeldingstoken (JWT), geen persoonlijk toegangstoken.</translation>
    </message>
    <message>
        <source>This is a secret for %1. It does not work with Azure DevOps.</source>
        <extracomment>%1 is a name such as GitHub, GitLab, Amazon Web Services</extracomment>
        <translation>Dit is een geheim voor %1. Het werkt niet met Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a key for another Azure product, not an Azure DevOps token.</source>
        <translation>Dit is een sleutel voor een ander Azure-product, geen token van Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a key for %1, not an Azure DevOps token.</source>
        <translation>Dit is een sleutel voor %1, geen token van Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a private key, not a token.</source>
        <translation>Dit is een privésleutel, geen token.</translation>
    </message>
    <message>
        <source>This is a certificate or a public key, not a token.</source>
        <translation>Dit is een certificaat of een openbare sleutel, geen token.</translation>
    </message>
    <message>
        <source>This is the name of the token, not the token itself.</source>
        <translation>Dit is de naam van het token, niet het token zelf.</translation>
    </message>
    <message>
        <source>The token page shows the token only once, after you click Create. Copy it from there.</source>
        <translation>De tokenpagina toont het token maar één keer, nadat u op Create (maken) hebt geklikt. Kopieer het daar.</translation>
    </message>
    <message>
        <source>This is an address, not a token.</source>
        <translation>Dit is een adres, geen token.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token.</source>
        <translation>Dit is een token van Azure DevOps.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token, created in %1.</source>
        <extracomment>%1 is a month and a year, such as &quot;November 2026&quot;</extracomment>
        <translation>Dit is een token van Azure DevOps, gemaakt in %1.</translation>
    </message>
    <message>
        <source>Paste the token that the token page shows you.</source>
        <translation>Plak het token dat de tokenpagina u toont.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token in the older format. Its checksum matches.</source>
        <translation>Dit is een token van Azure DevOps in de oudere opmaak. De controlesom klopt.</translation>
    </message>
    <message>
        <source>You can try it anyway: the check shows whether it works.</source>
        <translation>U kunt het toch proberen: de controle laat zien of het werkt.</translation>
    </message>
    <message>
        <source>This has the length of a token, but not the format of one.</source>
        <translation>Dit heeft de lengte van een token, maar niet de opmaak.</translation>
    </message>
    <message numerus="yes">
        <source>This does not look like a token: it has %n character(s), but a token has 84 or 52.</source>
        <translation>
            <numerusform>Dit lijkt geen token te zijn: het heeft %n teken, maar een token heeft er 84 of 52.</numerusform>
            <numerusform>Dit lijkt geen token te zijn: het heeft %n tekens, maar een token heeft er 84 of 52.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line breaks were removed.</source>
        <translation>Regeleinden zijn verwijderd.</translation>
    </message>
    <message>
        <source>Spaces were removed.</source>
        <translation>Spaties zijn verwijderd.</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>Onzichtbare tekens zijn verwijderd.</translation>
    </message>
    <message>
        <source>The quotes around it were removed.</source>
        <translation>De aanhalingstekens eromheen zijn verwijderd.</translation>
    </message>
    <message>
        <source>It was extracted from the form that Authorization headers use.</source>
        <translation>Het is gehaald uit de vorm die Authorization-headers gebruiken.</translation>
    </message>
    <message>
        <source>It was decoded from Base64.</source>
        <translation>Het is gedecodeerd uit Base64.</translation>
    </message>
    <message>
        <source>It was converted from UTF-16, which some programs write, such as PowerShell.</source>
        <translation>Het is omgezet uit UTF-16, dat sommige programma’s schrijven, zoals PowerShell.</translation>
    </message>
    <message>
        <source>The text around it was ignored.</source>
        <translation>De tekst eromheen is genegeerd.</translation>
    </message>
    <message>
        <source>It appeared more than once, and is used once.</source>
        <translation>Het kwam meer dan eens voor en wordt één keer gebruikt.</translation>
    </message>
</context>
</TS>
