<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CommandTable</name>
    <message>
        <source>Open the list of stored tokens. If there are none, open setup.</source>
        <translation>Die Liste der gespeicherten Token öffnen. Gibt es keine, die Einrichtung öffnen.</translation>
    </message>
    <message>
        <source>Open the wizard that creates and stores a token.</source>
        <translation>Den Assistenten öffnen, der ein Token erstellt und speichert.</translation>
    </message>
    <message>
        <source>Open the wizard that checks a stored token, or the list if several are stored and none is named.</source>
        <translation>Den Assistenten öffnen, der ein gespeichertes Token prüft, oder die Liste, wenn mehrere gespeichert sind und keines genannt ist.</translation>
    </message>
    <message>
        <source>Open the wizard that replaces a stored token with a new one, or the list if several are stored and none is named.</source>
        <translation>Den Assistenten öffnen, der ein gespeichertes Token durch ein neues ersetzt, oder die Liste, wenn mehrere gespeichert sind und keines genannt ist.</translation>
    </message>
    <message>
        <source>Read a token from standard input, check it, and store it if it works.</source>
        <translation>Ein Token von der Standardeingabe lesen, prüfen und speichern, wenn es funktioniert.</translation>
    </message>
    <message>
        <source>Check the given tokens, or all stored tokens if none is given.</source>
        <translation>Die genannten Token prüfen, oder alle gespeicherten, wenn keines genannt ist.</translation>
    </message>
    <message>
        <source>List the stored tokens, as last checked. Reads no secret and uses no network.</source>
        <translation>Die gespeicherten Token mit dem Stand der letzten Prüfung auflisten. Liest kein Geheimnis und braucht kein Netzwerk.</translation>
    </message>
    <message>
        <source>Read a new token from standard input, check it, and replace the stored one with it. The old token is kept until it is revoked.</source>
        <translation>Ein neues Token von der Standardeingabe lesen, prüfen und das gespeicherte dadurch ersetzen. Das alte wird aufbewahrt, bis es widerrufen ist.</translation>
    </message>
    <message>
        <source>Remove a token from the keychain. It works until you revoke it in Azure DevOps.</source>
        <translation>Ein Token aus dem Schlüsselbund entfernen. Es funktioniert weiter, bis Sie es in Azure DevOps widerrufen.</translation>
    </message>
    <message>
        <source>Print the secret, for scripts.</source>
        <translation>Das Geheimnis ausgeben, für Skripte.</translation>
    </message>
    <message>
        <source>Identify the text on standard input. Works offline and stores nothing.</source>
        <translation>Den Text auf der Standardeingabe erkennen. Funktioniert offline und speichert nichts.</translation>
    </message>
    <message>
        <source>Let git get its tokens from the keychain, or no longer, or show whom it asks.</source>
        <translation>Git seine Token aus dem Schlüsselbund holen lassen oder nicht mehr, oder anzeigen, wen es fragt.</translation>
    </message>
    <message>
        <source>What git calls then: its credential helper protocol.</source>
        <translation>Was git dann aufruft: das Protokoll seiner Credential-Helper.</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment, and in no other. Ends as the command does.</source>
        <translation>Einen Befehl mit dem Token in seiner Umgebung ausführen, und in keiner anderen. Endet wie der Befehl.</translation>
    </message>
    <message>
        <source>Find copies of the token, and of old ones kept with it, where tools keep tokens. Reads only, and sends nothing.</source>
        <translation>Kopien des Tokens und der mit ihm aufbewahrten alten finden, wo Programme Token ablegen. Liest nur und sendet nichts.</translation>
    </message>
    <message>
        <source>Give the token to a tool that keeps a copy, and remember that: “replace” gives it the new one.</source>
        <translation>Das Token einem Programm übergeben, das eine Kopie behält, und sich das merken: „replace“ übergibt ihm das neue.</translation>
    </message>
    <message>
        <source>Forget that a tool was given the token. The tool keeps its copy.</source>
        <translation>Vergessen, dass einem Programm das Token übergeben wurde. Das Programm behält seine Kopie.</translation>
    </message>
    <message>
        <source>Show one notification for what has become due since the last one. Reads no secret and uses no network, unless --check is given.</source>
        <translation>Eine Benachrichtigung über alles anzeigen, was seit der letzten fällig wurde. Liest kein Geheimnis und braucht kein Netzwerk, außer mit --check.</translation>
    </message>
    <message>
        <source>Print what somebody who helps you needs to know about this system, without any secret.</source>
        <translation>Ausgeben, was jemand, der Ihnen hilft, über dieses System wissen muss, ohne jedes Geheimnis.</translation>
    </message>
    <message>
        <source>the token’s name (%1)</source>
        <translation>der Name des Tokens (%1)</translation>
    </message>
    <message>
        <source>when it expires (UTC), as on the token page</source>
        <translation>wann es abläuft (UTC), wie auf der Token-Seite</translation>
    </message>
    <message>
        <source>what it is needed for: a list of code,members,diff; remembered (%1)</source>
        <translation>wofür es gebraucht wird: eine Liste aus code,members,diff; wird gemerkt (%1)</translation>
    </message>
    <message>
        <source>store it whatever the check says, marked with the result</source>
        <translation>auf jeden Fall speichern, mit dem Ergebnis der Prüfung gekennzeichnet</translation>
    </message>
    <message>
        <source>send it even if it does not have the format of a token</source>
        <translation>auch senden, wenn es nicht das Format eines Tokens hat</translation>
    </message>
    <message>
        <source>replace even if the new token lacks something needed or can do less</source>
        <translation>auch ersetzen, wenn dem neuen Token etwas Nötiges fehlt oder es weniger kann</translation>
    </message>
    <message>
        <source>replace even if the new token belongs to another account</source>
        <translation>auch ersetzen, wenn das neue Token zu einem anderen Konto gehört</translation>
    </message>
    <message>
        <source>read no token; remove the old ones that Azure DevOps now refuses</source>
        <translation>kein Token lesen; die alten entfernen, die Azure DevOps inzwischen ablehnt</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>print the secret even to a terminal</source>
        <translation>das Geheimnis auch auf einem Terminal ausgeben</translation>
    </message>
    <message>
        <source>for the repository of this folder only</source>
        <translation>nur für das Repository dieses Ordners</translation>
    </message>
    <message>
        <source>the form of the token: raw, base64 (of “:token”), basic, or basic-header (raw)</source>
        <translation>die Form des Tokens: raw, base64 (von „:token“), basic oder basic-header (raw)</translation>
    </message>
    <message>
        <source>the variable that holds the token; FORM is base64 (of “:token”), basic, or basic-header (AZURE_DEVOPS_EXT_PAT)</source>
        <translation>die Variable, die das Token enthält; FORM ist base64 (von „:token“), basic oder basic-header (AZURE_DEVOPS_EXT_PAT)</translation>
    </message>
    <message>
        <source>look through the text files in FOLDER as well</source>
        <translation>auch die Textdateien in FOLDER durchsuchen</translation>
    </message>
    <message>
        <source>who gets it: az-devops or git-credential</source>
        <translation>wer es bekommt: az-devops oder git-credential</translation>
    </message>
    <message>
        <source>which one: az-devops or git-credential</source>
        <translation>welches: az-devops oder git-credential</translation>
    </message>
    <message>
        <source>first check the tokens that were not checked for a week; with --on, by itself</source>
        <translation>zuerst die Token prüfen, die seit einer Woche nicht geprüft wurden; mit --on von selbst</translation>
    </message>
    <message>
        <source>from now on, remind by itself, every day</source>
        <translation>ab jetzt jeden Tag von selbst erinnern</translation>
    </message>
    <message>
        <source>no longer do so</source>
        <translation>nicht mehr von selbst erinnern</translation>
    </message>
    <message>
        <source>print whether it does so</source>
        <translation>ausgeben, ob von selbst erinnert wird</translation>
    </message>
    <message>
        <source>check all tokens when the list is open</source>
        <translation>alle Token prüfen, sobald die Liste offen ist</translation>
    </message>
    <message>
        <source>also trust the certificate authorities in FILE (PEM, DER, or PKCS #7)</source>
        <translation>auch den Zertifizierungsstellen in FILE vertrauen (PEM, DER oder PKCS #7)</translation>
    </message>
    <message>
        <source>time limit for the whole check, 1 to 600 (%1)</source>
        <translation>Zeitlimit für die gesamte Prüfung, 1 bis 600 (%1)</translation>
    </message>
    <message>
        <source>print this help and exit</source>
        <translation>diese Hilfe ausgeben und beenden</translation>
    </message>
    <message>
        <source>print the version and exit</source>
        <translation>die Version ausgeben und beenden</translation>
    </message>
    <message>
        <source>(no command)</source>
        <translation>(kein Befehl)</translation>
    </message>
    <message>
        <source>on the token page; otherwise the old name, with the current month</source>
        <translation>auf der Token-Seite; sonst der alte Name mit dem aktuellen Monat</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>wie beim letzten Mal</translation>
    </message>
    <message>
        <source>ORGANIZATION is the name or any address of the organization.
</source>
        <translation>ORGANIZATION ist der Name oder eine beliebige Adresse der Organisation.
</translation>
    </message>
    <message>
        <source>/NAME can be omitted if only one of its tokens is stored.
</source>
        <translation>/NAME kann entfallen, wenn nur eines ihrer Token gespeichert ist.
</translation>
    </message>
    <message>
        <source>The proxy is taken from Settings, or else from the system (https_proxy, no_proxy).
</source>
        <translation>Der Proxy kommt aus den Einstellungen, sonst vom System (https_proxy, no_proxy).
</translation>
    </message>
    <message>
        <source>Example: patwizard %1 fabrikam &lt;token.txt
</source>
        <translation>Beispiel: patwizard %1 fabrikam &lt;token.txt
</translation>
    </message>
    <message>
        <source>The exit status is 4 if copies were found, and 5 if none was found, but something could not be looked at.
</source>
        <translation>Der Exit-Status ist 4, wenn Kopien gefunden wurden, und 5, wenn keine gefunden wurde, aber nicht alles durchsucht werden konnte.
</translation>
    </message>
    <message>
        <source>The exit status is that of COMMAND; 126 if it cannot be run, 127 if it is not found.
Example: patwizard run fabrikam -- az repos list
</source>
        <translation>Der Exit-Status ist der von COMMAND; 126, wenn es nicht ausgeführt werden kann, 127, wenn es nicht gefunden wird.
Beispiel: patwizard run fabrikam -- az repos list
</translation>
    </message>
    <message>
        <source>Usage: patwizard %1 [options]
%2
</source>
        <translation>Aufruf: patwizard %1 [options]
%2
</translation>
    </message>
    <message>
        <source>Usage: patwizard [COMMAND] [options]
Helps you create a personal access token for Azure DevOps, checks it, and stores it in the keychain.

Commands:
</source>
        <translation>Aufruf: patwizard [COMMAND] [options]
Hilft Ihnen, ein persönliches Zugriffstoken für Azure DevOps zu erstellen, prüft es und speichert es im Schlüsselbund.

Befehle:
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
Optionen:
%1
%2Exit-Status: 0 Erfolg; 1 ein interner Fehler oder Datenträgerfehler; 2 falscher Aufruf oder kein Token;
3 das Token wird abgelehnt; 4 ihm fehlt etwas Nötiges; 5 es konnte nicht geprüft werden; 6 der Schlüsselbund
fehlt, ist gesperrt oder verweigert den Zugriff, oder kein solches Token ist gespeichert. Bei mehreren Token
zählt das schwerste Ergebnis, in der Reihenfolge 3, 4, 6, 5, 1.
</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Erhöhen</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Verringern</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Menü anzeigen</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Fokus setzen</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Umschalten</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Neuen Ordner erstellen</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateityp:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Ordner suchen</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Versteckte Dateien anzeigen</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Datei nicht gefunden.
Bitte prüfen Sie, ob der Dateiname richtig ist.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 existiert bereits.
Möchten Sie die Datei ersetzen?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Ordner nicht gefunden.
Bitte prüfen Sie, ob der Ordnername richtig ist.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste der Orte und Lesezeichen</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Änderungsdatum</translation>
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
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
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
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Link-Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Settings – PAT Wizard</source>
        <translation>Einstellungen – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Open Settings</source>
        <translation>&amp;Einstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>cli::AddCommand</name>
    <message>
        <source>--unchecked, or --needs code if you need it for pull requests only</source>
        <translation>--unchecked, oder --needs code, wenn Sie es nur für Pull Requests brauchen</translation>
    </message>
    <message>
        <source>%1 works and is stored.</source>
        <translation>%1 funktioniert und ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 is stored, marked as %2.</source>
        <translation>%1 ist gespeichert, gekennzeichnet als %2.</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>A name has 1 to 100 characters, no slash, and no space at the beginning or end.</source>
        <translation>Ein Name hat 1 bis 100 Zeichen, keinen Schrägstrich und kein Leerzeichen am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>“%1” does not contain a valid token name. %2</source>
        <translation>„%1“ enthält keinen gültigen Token-Namen. %2</translation>
    </message>
    <message>
        <source>The token’s name is given with --name: patwizard add %1 --name %2.</source>
        <translation>Der Name des Tokens wird mit --name angegeben: patwizard add %1 --name %2.</translation>
    </message>
    <message>
        <source>The command “%1” takes an organization only.</source>
        <translation>Der Befehl „%1“ erwartet nur eine Organisation.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>%1 To have the file read on standard input, write “&lt; %2”.</source>
        <translation>%1 Um die Datei über die Standardeingabe einzulesen, schreiben Sie „&lt; %2“.</translation>
    </message>
    <message>
        <source>The command “%1” needs one of these: %2.</source>
        <translation>Der Befehl „%1“ braucht eines davon: %2.</translation>
    </message>
    <message>
        <source>The command “%1” needs an organization.</source>
        <translation>Der Befehl „%1“ braucht eine Organisation.</translation>
    </message>
    <message>
        <source>--needs takes one or more of these, separated by commas: code, members, diff.</source>
        <translation>--needs erwartet eines oder mehrere davon, durch Kommas getrennt: code, members, diff.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 600.</source>
        <translation>--timeout erwartet eine ganze Zahl von Sekunden von 1 bis 600.</translation>
    </message>
    <message>
        <source>--expires takes a date such as 2027-01-31.</source>
        <translation>--expires erwartet ein Datum wie 2027-01-31.</translation>
    </message>
    <message>
        <source>The date given with --expires has passed: today is %1 (UTC).</source>
        <translation>Das Datum bei --expires ist vorbei: Heute ist %1 (UTC).</translation>
    </message>
    <message>
        <source>The command “%1” does not have the option --%2.</source>
        <translation>Der Befehl „%1“ hat keine Option --%2.</translation>
    </message>
    <message>
        <source>%1 The token’s name follows the organization: ORGANIZATION/NAME.</source>
        <translation>%1 Der Name des Tokens folgt auf die Organisation: ORGANIZATION/NAME.</translation>
    </message>
    <message>
        <source>--as takes one of these: %1.</source>
        <translation>--as erwartet eines davon: %1.</translation>
    </message>
    <message>
        <source>“%1” is no variable for a token. --env takes NAME or NAME=FORM: a name of letters, digits, and underscores that is not one that the system uses, such as PATH, and one of these forms: %2.</source>
        <translation>„%1“ ist keine Variable für ein Token. --env erwartet NAME oder NAME=FORM: einen Namen aus Buchstaben, Ziffern und Unterstrichen, den nicht das System verwendet wie etwa PATH, und eine dieser Formen: %2.</translation>
    </message>
    <message>
        <source>--%1 is needed, and takes one of these: %2.</source>
        <translation>--%1 ist nötig und erwartet eines davon: %2.</translation>
    </message>
    <message>
        <source>The option --%1 requires a command.</source>
        <translation>Die Option --%1 braucht einen Befehl.</translation>
    </message>
    <message>
        <source>--prove-revoked and --%1 cannot be used together.</source>
        <translation>--prove-revoked und --%1 können nicht zusammen verwendet werden.</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together.</source>
        <translation>--%1 und --%2 können nicht zusammen verwendet werden.</translation>
    </message>
    <message>
        <source>The option --%1 is given more than once.</source>
        <translation>Die Option --%1 ist mehrfach angegeben.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Die Option --%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Die Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The command to run is missing. It is given after two dashes: patwizard run ORGANIZATION -- COMMAND.</source>
        <translation>Der auszuführende Befehl fehlt. Er folgt nach zwei Bindestrichen: patwizard run ORGANIZATION -- COMMAND.</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is refused and was removed from the keychain. There is nothing left to revoke.</source>
        <translation>%1: Das alte Token „%2“ (eingetragenes Ablaufdatum: %3) wird abgelehnt und wurde aus dem Schlüsselbund entfernt. Es gibt nichts mehr zu widerrufen.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is no longer in the keychain and was removed from the list. If the token page still shows it as active, revoke it there.</source>
        <translation>%1: Das alte Token „%2“ (eingetragenes Ablaufdatum: %3) ist nicht mehr im Schlüsselbund und wurde aus der Liste entfernt. Wenn die Token-Seite es noch als aktiv zeigt, widerrufen Sie es dort.</translation>
    </message>
    <message>
        <source>%1: from now on, it is checked for %2.</source>
        <translation>%1: Ab jetzt wird geprüft: %2.</translation>
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
            <numerusform>%n Datei durchsucht, %1 MB&#xa0;…</numerusform>
            <numerusform>%n Dateien durchsucht, %1 MB&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no copy was found in %n file(s).</source>
        <translation>
            <numerusform>%1: In %n Datei wurde keine Kopie gefunden.</numerusform>
            <numerusform>%1: In %n Dateien wurde keine Kopie gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>(the old token “%1”) </source>
        <translation>(das alte Token „%1“) </translation>
    </message>
</context>
<context>
    <name>cli::ForgetPlaceCommand</name>
    <message>
        <source>%1: %2 is no longer given the new token in a rotation. The copy that it has stays there.</source>
        <translation>%1: %2 bekommt beim Ersetzen das neue Token nicht mehr. Die vorhandene Kopie bleibt dort.</translation>
    </message>
    <message>
        <source>%1: %2 was not remembered.</source>
        <translation>%1: %2 war nicht vermerkt.</translation>
    </message>
</context>
<context>
    <name>cli::GitCommand</name>
    <message>
        <source>on</source>
        <extracomment>Whether git asks PAT Wizard.</extracomment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>PAT WIZARD</source>
        <translation>PAT WIZARD</translation>
    </message>
    <message>
        <source>GIT ASKS, IN THIS ORDER</source>
        <translation>GIT FRAGT, IN DIESER REIHENFOLGE</translation>
    </message>
</context>
<context>
    <name>cli::GivenToken</name>
    <message>
        <source>It was not sent anywhere, and nothing was stored.</source>
        <translation>Es wurde nirgendwohin gesendet, und nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>If it is a token anyway, use --as-is.</source>
        <translation>Ist es trotzdem ein Token, verwenden Sie --as-is.</translation>
    </message>
    <message>
        <source>%1 If it is a token anyway, use --as-is.</source>
        <translation>%1 Ist es trotzdem ein Token, verwenden Sie --as-is.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>Token (wird nicht angezeigt): </translation>
    </message>
</context>
<context>
    <name>cli::InspectCommand</name>
    <message>
        <source>There is nothing on standard input.</source>
        <translation>Auf der Standardeingabe steht nichts.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>Token (wird nicht angezeigt): </translation>
    </message>
</context>
<context>
    <name>cli::ProveRevokedCommand</name>
    <message>
        <source>%1: no old token is kept.</source>
        <translation>%1: Kein altes Token wird aufbewahrt.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” is refused and was removed from the keychain.</source>
        <translation>%1: Das alte Token „%2“ wird abgelehnt und wurde aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>The old token “%1” is no longer in the keychain.</source>
        <translation>Das alte Token „%1“ ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>PAT Wizard cannot check whether it is revoked.</source>
        <translation>PAT Wizard kann nicht prüfen, ob es widerrufen ist.</translation>
    </message>
    <message>
        <source>%1 Then open PAT Wizard with “patwizard”, choose “Revoke the old one…” for this token, and then “Remove it…”.</source>
        <translation>%1 Öffnen Sie dann PAT Wizard mit „patwizard“, wählen Sie für dieses Token „Altes Token widerrufen …“ und dann „Entfernen …“.</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether the old token “%1” still works.</source>
        <translation>PAT Wizard konnte nicht prüfen, ob das alte Token „%1“ noch funktioniert.</translation>
    </message>
    <message>
        <source>Revoke it at %1.</source>
        <translation>Widerrufen Sie es unter %1.</translation>
    </message>
</context>
<context>
    <name>cli::RemindCommand</name>
    <message>
        <source>Reminders are on.</source>
        <translation>Erinnerungen sind an.</translation>
    </message>
    <message>
        <source>Reminders are off.</source>
        <translation>Erinnerungen sind aus.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is on.</source>
        <translation>Die wöchentliche Prüfung der gespeicherten Token ist an.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is off.</source>
        <translation>Die wöchentliche Prüfung der gespeicherten Token ist aus.</translation>
    </message>
</context>
<context>
    <name>cli::RemoveCommand</name>
    <message>
        <source>%1 was removed. It still works until you revoke it at %2</source>
        <translation>%1 wurde entfernt. Es funktioniert weiter, bis Sie es widerrufen: %2</translation>
    </message>
    <message>
        <source>The old tokens kept with it were removed too, and may still work: %1</source>
        <translation>Die mit ihm aufbewahrten alten Token wurden auch entfernt und funktionieren vielleicht noch: %1</translation>
    </message>
</context>
<context>
    <name>cli::ReplaceCommand</name>
    <message>
        <source> and </source>
        <extracomment>Between two options of the command line.</extracomment>
        <translation> und </translation>
    </message>
    <message>
        <source>%1: the new token works and is in use.</source>
        <translation>%1: Das neue Token funktioniert und ist in Gebrauch.</translation>
    </message>
    <message>
        <source>%1: the new token is in use, marked as %2.</source>
        <translation>%1: Das neue Token ist in Gebrauch, gekennzeichnet als %2.</translation>
    </message>
    <message>
        <source>In the keychain it is stored as “%1”, where the old one was: programs that read that entry get the new one from now on.</source>
        <translation>Im Schlüsselbund liegt es als „%1“, wo das alte war: Programme, die diesen Eintrag lesen, bekommen ab jetzt das neue.</translation>
    </message>
    <message>
        <source>First give the new token to whoever still has the old one: %1</source>
        <translation>Übergeben Sie das neue Token zuerst den Programmen, die noch das alte haben: %1</translation>
    </message>
    <message>
        <source>The old token, “%1”, is already refused and was removed from the keychain. If you clicked Regenerate on it, “%1” at %2 is the new token: leave it there.</source>
        <translation>Das alte Token „%1“ wird bereits abgelehnt und wurde aus dem Schlüsselbund entfernt. Wenn Sie bei ihm auf Regenerate (neu generieren) geklickt haben, ist „%1“ unter %2 das neue Token: Lassen Sie es dort.</translation>
    </message>
    <message>
        <source>Still kept: %1. Revoke any that still work, then confirm it: patwizard replace %2 --prove-revoked</source>
        <translation>Noch aufbewahrt: %1. Widerrufen Sie die, die noch funktionieren, und bestätigen Sie es dann: patwizard replace %2 --prove-revoked</translation>
    </message>
    <message>
        <source>Now revoke the old token, “%1”, at %2</source>
        <translation>Widerrufen Sie jetzt das alte Token „%1“ unter %2</translation>
    </message>
    <message>
        <source>Only then revoke the old token, “%1”, at %2</source>
        <translation>Widerrufen Sie erst danach das alte Token „%1“ unter %2</translation>
    </message>
    <message>
        <source>Then confirm it: patwizard replace %1 --prove-revoked</source>
        <translation>Bestätigen Sie es dann: patwizard replace %1 --prove-revoked</translation>
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
        <translation>%1; konnte nicht geprüft werden: %2</translation>
    </message>
    <message>
        <source>%1; git says that Azure DevOps refused it on %2</source>
        <translation>%1; laut git am %2 von Azure DevOps abgelehnt</translation>
    </message>
    <message>
        <source>%1; the keychain was locked on %2</source>
        <translation>%1; der Schlüsselbund war am %2 gesperrt</translation>
    </message>
    <message>
        <source>%1; could not be checked on %2: %3</source>
        <translation>%1; konnte am %2 nicht geprüft werden: %3</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>TOKEN</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>PULL REQUESTS</source>
        <translation>PULL REQUESTS</translation>
    </message>
    <message>
        <source>REVIEWERS</source>
        <translation>REVIEWER</translation>
    </message>
    <message>
        <source>DIFF</source>
        <translation>DIFF</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>ABLAUF</translation>
    </message>
    <message>
        <source>CHECKED</source>
        <translation>GEPRÜFT</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>%1 To wait longer, use --timeout.</source>
        <translation>%1 Um länger zu warten, verwenden Sie --timeout.</translation>
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
        <translation>Über PAT Wizard</translation>
    </message>
    <message>
        <source>PAT Wizard %1</source>
        <translation>PAT Wizard %1</translation>
    </message>
    <message>
        <source>Leads you to a personal access token for Azure DevOps that has been checked and is stored in your keychain, and tells you before it ends.</source>
        <translation>Führt Sie zu einem geprüften persönlichen Zugriffstoken für Azure DevOps in Ihrem Schlüsselbund und meldet sich, bevor es abläuft.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Copyright 2026 the PAT Wizard authors</source>
        <translation>Copyright 2026 die Autoren von PAT Wizard</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <translation>Verwendet Qt %1.</translation>
    </message>
</context>
<context>
    <name>manual::DiagnosticsWindow</name>
    <message>
        <source>&amp;Copy again</source>
        <translation>&amp;Erneut kopieren</translation>
    </message>
    <message>
        <source>Diagnostics – PAT Wizard</source>
        <translation>Diagnose – PAT Wizard</translation>
    </message>
    <message>
        <source>Collecting what somebody who helps you needs to know…</source>
        <translation>Sammelt, was jemand, der Ihnen hilft, wissen muss&#xa0;…</translation>
    </message>
    <message>
        <source>This takes up to 12 seconds.</source>
        <translation>Das dauert bis zu 12 Sekunden.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them where you ask for help.</source>
        <translation>Die Diagnose ist in der Zwischenablage. Fügen Sie sie dort ein, wo Sie um Hilfe bitten.</translation>
    </message>
</context>
<context>
    <name>manual::HelpWindow</name>
    <message>
        <source>Help – PAT Wizard</source>
        <translation>Hilfe – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Topic:</source>
        <translation>&amp;Thema:</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>Ü&amp;ber PAT Wizard</translation>
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
            <numerusform>Bei %n weiteren Token zeigt die Zeile das Ergebnis der Prüfung.</numerusform>
            <numerusform>Bei %n weiteren Token zeigen die Zeilen das Ergebnis der Prüfung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n token(s).</source>
        <translation>
            <numerusform>Nach %n Token angehalten.</numerusform>
            <numerusform>Nach %n Token angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) checked.</source>
        <translation>
            <numerusform>%n Token geprüft.</numerusform>
            <numerusform>%n Token geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be checked.</source>
        <translation>
            <numerusform>%n Token konnte nicht geprüft werden.</numerusform>
            <numerusform>%n Token konnten nicht geprüft werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) need(s) attention.</source>
        <translation>
            <numerusform>Bei %n Token besteht Handlungsbedarf.</numerusform>
            <numerusform>Bei %n Token besteht Handlungsbedarf.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well with them.</source>
        <translation>Alles ist in Ordnung.</translation>
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
        <translation>&amp;Zurück zur Liste</translation>
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
        <translation>Das ersetzte Token</translation>
    </message>
    <message>
        <source>“%1” is kept in the keychain as %2.</source>
        <translation>„%1“ liegt noch als %2 im Schlüsselbund.</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>Kein Token ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens selected</source>
        <translation>
            <numerusform>%n Token ausgewählt</numerusform>
            <numerusform>%n Token ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::EmptyPage</name>
    <message>
        <source>A key</source>
        <translation>Ein Schlüssel</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Noch keine Token</translation>
    </message>
    <message>
        <source>A token lets a program sign in to Azure DevOps for you. PAT Wizard helps you make one, checks it, and keeps it in your keychain.</source>
        <translation>Mit einem Token meldet sich ein Programm für Sie bei Azure DevOps an. PAT Wizard hilft Ihnen, eines zu erstellen, prüft es und bewahrt es in Ihrem Schlüsselbund auf.</translation>
    </message>
    <message>
        <source>Set &amp;up a token</source>
        <translation>Token &amp;einrichten</translation>
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
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>All organizations of its account</source>
        <translation>Alle Organisationen seines Kontos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (wrong)</source>
        <translation>%1 (falsch)</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Gebraucht für</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Label: Full access or Custom defined.</extracomment>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Valid for</source>
        <extracomment>Label: of which organizations.</extracomment>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Name on the token page</source>
        <translation>Name auf der Token-Seite</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>Label of a date: when it was put into the keychain.</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Last worked in full</source>
        <extracomment>Label of a date: the last check at which nothing was missing.</extracomment>
        <translation>Zuletzt voll nutzbar</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>Eintrag im Schlüsselbund</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Was funktioniert</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Label of a date.</extracomment>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
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
        <translation>Mit Ablauf des %1 (UTC)</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When it was last checked, or last worked in full: not yet.</extracomment>
        <translation>Nie</translation>
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
        <translation>Handlungsbedarf %1</translation>
    </message>
    <message>
        <source>Expiring %1</source>
        <translation>Läuft bald ab %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Abgelehnt %1</translation>
    </message>
    <message>
        <source>For all organizations %1</source>
        <translation>Für alle Organisationen %1</translation>
    </message>
    <message>
        <source>No token needs attention.</source>
        <translation>Bei keinem Token besteht Handlungsbedarf.</translation>
    </message>
    <message>
        <source>No token expires soon.</source>
        <translation>Kein Token läuft bald ab.</translation>
    </message>
    <message>
        <source>No token is refused.</source>
        <translation>Kein Token wird abgelehnt.</translation>
    </message>
    <message>
        <source>No token is valid for all organizations.</source>
        <translation>Kein Token ist für alle Organisationen gültig.</translation>
    </message>
    <message>
        <source>Show all tokens</source>
        <translation>Alle Token anzeigen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>Gespeicherte Token durchsuchen</translation>
    </message>
    <message>
        <source>No tokens match “%1”.</source>
        <translation>Kein Token passt zu „%1“.</translation>
    </message>
    <message>
        <source>Press Esc to show all tokens.</source>
        <translation>Esc zeigt wieder alle Token.</translation>
    </message>
</context>
<context>
    <name>overview::Notices</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>overview::OverviewWindow</name>
    <message>
        <source>Stored tokens</source>
        <translation>Gespeicherte Token</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>overview::RemovalDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Remove tokens?</source>
        <translation>Token entfernen?</translation>
    </message>
    <message>
        <source>This is removed from your keychain and from the list of stored tokens:</source>
        <translation>Aus dem Schlüsselbund und der Liste der gespeicherten Token wird entfernt:</translation>
    </message>
    <message>
        <source>This is removed from the keychain “%1” and from the list of stored tokens:</source>
        <translation>Aus dem Schlüsselbund „%1“ und der Liste der gespeicherten Token wird entfernt:</translation>
    </message>
    <message>
        <source>The token itself goes on working, for anybody who has it, until it is revoked at Azure DevOps. It cannot be got back from there: Azure DevOps shows a token only once.</source>
        <translation>Das Token selbst funktioniert weiter, für jeden, der es hat, bis es in Azure DevOps widerrufen wird. Von dort lässt es sich nicht zurückholen: Azure DevOps zeigt ein Token nur einmal.</translation>
    </message>
    <message>
        <source>Old tokens that were kept are removed as well.</source>
        <translation>Aufbewahrte alte Token werden ebenfalls entfernt.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Open the token page of %1, to revoke it</source>
        <translation>Token-Seite von %1 öffnen, um es zu widerrufen</translation>
    </message>
    <message>
        <source>&amp;%1. %2</source>
        <translation>&amp;%1. %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es ließ sich kein Browser öffnen.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser yourself: %1</source>
        <translation>Kopieren Sie den Link und öffnen Sie ihn selbst in einem Browser: %1</translation>
    </message>
</context>
<context>
    <name>overview::Removing</name>
    <message>
        <source>%1 was not removed: %2 %3</source>
        <translation>%1 wurde nicht entfernt: %2 %3</translation>
    </message>
    <message>
        <source>%1: Removed from the keychain and from this list.</source>
        <translation>%1: Aus dem Schlüsselbund und dieser Liste entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) removed from the keychain and from this list.</source>
        <translation>
            <numerusform>%n Token aus dem Schlüsselbund und dieser Liste entfernt.</numerusform>
            <numerusform>%n Token aus dem Schlüsselbund und dieser Liste entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A token works until it is revoked at Azure DevOps.</source>
        <translation>Ein Token funktioniert weiter, bis es in Azure DevOps widerrufen wird.</translation>
    </message>
</context>
<context>
    <name>overview::ResultLine</name>
    <message>
        <source>Tokens checked</source>
        <translation>Geprüfte Token</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v von %m</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n second(s) left.</source>
        <translation>
            <numerusform>%1 Noch %n Sekunde.</numerusform>
            <numerusform>%1 Noch %n Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>So&amp;rtieren nach</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>&amp;Umgekehrte Reihenfolge</translation>
    </message>
    <message>
        <source>What needs &amp;attention</source>
        <translation>&amp;Handlungsbedarf</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>What &amp;works</source>
        <translation>Was &amp;funktioniert</translation>
    </message>
    <message>
        <source>&amp;Expiry date</source>
        <translation>&amp;Ablaufdatum</translation>
    </message>
    <message>
        <source>&amp;Last check</source>
        <translation>&amp;Letzte Prüfung</translation>
    </message>
</context>
<context>
    <name>overview::TokenActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>Neues T&amp;oken&#xa0;…</translation>
    </message>
    <message>
        <source>Set up another token</source>
        <translation>Ein weiteres Token einrichten</translation>
    </message>
    <message>
        <source>Add to cal&amp;endar…</source>
        <translation>&amp;In Kalender eintragen&#xa0;…</translation>
    </message>
    <message>
        <source>Save a reminder of the expiry date as a calendar file</source>
        <translation>Eine Erinnerung an das Ablaufdatum als Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Proxy, certificates, reminders</source>
        <translation>Proxy, Zertifikate, Erinnerungen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close all windows of PAT Wizard</source>
        <translation>Alle Fenster von PAT Wizard schließen</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Details anzei&amp;gen</translation>
    </message>
    <message>
        <source>Everything that is known of this token</source>
        <translation>Alles, was über dieses Token bekannt ist</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether what is selected still works</source>
        <translation>Azure DevOps fragen, ob das Ausgewählte noch funktioniert</translation>
    </message>
    <message>
        <source>Check &amp;line by line…</source>
        <translation>&amp;Schrittweise prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>See each answer of Azure DevOps about this token</source>
        <translation>Jede Antwort von Azure DevOps zu diesem Token ansehen</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>A&amp;lle prüfen</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether the stored tokens still work</source>
        <translation>Azure DevOps fragen, ob die gespeicherten Token noch funktionieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Anhalten, was gerade läuft</translation>
    </message>
    <message>
        <source>Copy as &amp;password</source>
        <translation>&amp;Als Passwort kopieren</translation>
    </message>
    <message>
        <source>Put this token on the clipboard for 30 seconds</source>
        <translation>Dieses Token für 30 Sekunden in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>&amp;Ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Make a new token that takes the place of this one</source>
        <translation>Ein neues Token erstellen, das an die Stelle dieses Tokens tritt</translation>
    </message>
    <message>
        <source>Change the e&amp;xpiry date…</source>
        <translation>Abla&amp;ufdatum ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Correct when this token expires</source>
        <translation>Berichtigen, wann dieses Token abläuft</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>Nach &amp;Kopien suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find where else on this computer the token lies</source>
        <translation>Finden, wo auf diesem Computer das Token noch liegt</translation>
    </message>
    <message>
        <source>Re&amp;voke the old one…</source>
        <translation>Altes Token &amp;widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>End the token that this one replaced</source>
        <translation>Das Token widerrufen, das durch dieses ersetzt wurde</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>Zu&amp;rück zum alten Token</translation>
    </message>
    <message>
        <source>Check the token that this one replaced, and use it again</source>
        <translation>Das Token prüfen, das durch dieses ersetzt wurde, und wieder verwenden</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ent&amp;fernen&#xa0;…</translation>
    </message>
    <message>
        <source>Take it out of the keychain and off this list</source>
        <translation>Aus dem Schlüsselbund und aus dieser Liste nehmen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>Gespeicherte Token durchsuchen</translation>
    </message>
    <message>
        <source>PAT Wizard &amp;Help</source>
        <translation>&amp;Hilfe zu PAT Wizard</translation>
    </message>
    <message>
        <source>What this window shows, and what can be done</source>
        <translation>Was dieses Fenster zeigt und was Sie tun können</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Put what a helper needs to know, without a secret, on the clipboard</source>
        <translation>Was jemand, der hilft, wissen muss, ohne Geheimnis in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>Ü&amp;ber PAT Wizard</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>Ansi&amp;cht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
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
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
</context>
<context>
    <name>overview::TokenJobs</name>
    <message>
        <source>Still checking… Is your keychain asking for a password?</source>
        <translation>Die Prüfung läuft noch&#xa0;… Fragt Ihr Schlüsselbund nach einem Passwort?</translation>
    </message>
    <message>
        <source>If it is not, Azure DevOps takes long to answer.</source>
        <translation>Wenn nicht, lässt sich Azure DevOps mit der Antwort Zeit.</translation>
    </message>
    <message>
        <source>Ending what was interrupted… Your keychain may want its password.</source>
        <translation>Unterbrochenes wird abgeschlossen&#xa0;… Vielleicht fragt Ihr Schlüsselbund nach dem Passwort.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Angehalten: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <translation>„%1“ wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Asking your keychain… It may want its password.</source>
        <translation>Der Schlüsselbund wird gefragt&#xa0;… Vielleicht fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>The expiry date is saved.</source>
        <translation>Das Ablaufdatum ist gespeichert.</translation>
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
        <translation>Gespeicherte Token</translation>
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
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Expires: %1.</source>
        <translation>Läuft ab: %1.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>Wann es abläuft, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1, %2. %3 %4</source>
        <translation>%1, %2. %3 %4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Was funktioniert</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Head of a column of dates.</extracomment>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>%1: worked before</source>
        <translation>%1: funktionierte vorher</translation>
    </message>
</context>
<context>
    <name>overview::VerdictCard</name>
    <message>
        <source>Set it &amp;up again…</source>
        <translation>Wieder ei&amp;nrichten&#xa0;…</translation>
    </message>
    <message>
        <source>Correct the e&amp;xpiry date…</source>
        <translation>Abla&amp;ufdatum berichtigen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>preferences::AuthorityField</name>
    <message>
        <source>Issued to: %1</source>
        <translation>Ausgestellt für: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>Expired on: %1</source>
        <translation>Abgelaufen am: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Gültig bis: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256-Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>If your company inspects network traffic, choose the certificate of its certificate authority here; your administrator has the file. PAT Wizard then trusts it besides the ones that your system trusts.</source>
        <translation>Wenn Ihre Firma den Netzwerkverkehr überwacht, wählen Sie hier das Zertifikat von deren Zertifizierungsstelle; Ihr Administrator hat die Datei. PAT Wizard vertraut ihr dann zusätzlich zu denen, denen Ihr System vertraut.</translation>
    </message>
    <message>
        <source>Choose the certificate authority’s file</source>
        <translation>Datei der Zertifizierungsstelle wählen</translation>
    </message>
    <message>
        <source>Remove the certificate authority</source>
        <translation>Zertifizierungsstelle entfernen</translation>
    </message>
    <message>
        <source>None chosen: only what your system trusts is trusted.</source>
        <translation>Keine gewählt: Vertraut wird nur, wem Ihr System vertraut.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Diese Datei ist nicht verwendbar.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more certificate(s).</source>
        <translation>
            <numerusform>Und %n weiteres Zertifikat.</numerusform>
            <numerusform>Und %n weitere Zertifikate.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Es ist abgelaufen.</translation>
    </message>
    <message>
        <source>Connections that it signed will be refused. Ask your administrator for the current one.</source>
        <translation>Von ihm signierte Verbindungen werden abgelehnt. Bitten Sie Ihren Administrator um das aktuelle.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>preferences::ByItselfField</name>
    <message>
        <source>While no window is open</source>
        <translation>Wenn kein Fenster offen ist</translation>
    </message>
    <message>
        <source>Notify me &amp;when a token needs attention</source>
        <translation>Bei Handlungsbedarf &amp;benachrichtigen</translation>
    </message>
    <message>
        <source>Chec&amp;k the stored tokens once a week</source>
        <translation>Gespeicherte Token einmal pro Woche &amp;prüfen</translation>
    </message>
    <message>
        <source>Asks Azure DevOps about each token, if the keychain is open and there is a network.</source>
        <translation>Fragt Azure DevOps nach jedem Token, wenn der Schlüsselbund offen und ein Netzwerk da ist.</translation>
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
        <translation>&amp;Git seine Token von PAT Wizard holen lassen</translation>
    </message>
    <message>
        <source>Git then asks PAT Wizard for the password of repositories in Azure DevOps. This changes your git configuration, at once.</source>
        <translation>Git fragt dann PAT Wizard nach dem Passwort für Repositorys in Azure DevOps. Das ändert sofort Ihre Git-Konfiguration.</translation>
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
        <translation>Wie im &amp;System</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Kein Proxy</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <translation>&amp;Dieser Proxy:</translation>
    </message>
    <message>
        <source>If the proxy asks for a user name and a password, choose the system’s proxy and set https_proxy before you start PAT Wizard. Passwords are not stored here.</source>
        <translation>Wenn der Proxy Benutzername und Passwort verlangt, wählen Sie den Proxy des Systems und setzen Sie https_proxy, bevor Sie PAT Wizard starten. Passwörter werden hier nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>&amp;Hostname:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>Por&amp;t:</translation>
    </message>
</context>
<context>
    <name>preferences::ReminderField</name>
    <message>
        <source>Remind me before a token ends</source>
        <translation>Erinnern, bevor ein Token abläuft</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n Tag vorher</numerusform>
            <numerusform>%n Tage vorher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preferences::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Nothing is sent to Azure DevOps until you choose again and press OK. The damaged file is kept beside the new one.</source>
        <translation>Es wird nichts an Azure DevOps gesendet, bis Sie neu wählen und auf OK klicken. Die beschädigte Datei bleibt neben der neuen erhalten.</translation>
    </message>
    <message>
        <source>A new language takes effect when PAT Wizard is next started.</source>
        <translation>Eine neue Sprache gilt ab dem nächsten Start von PAT Wizard.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Sp&amp;rache:</translation>
    </message>
    <message>
        <source>Days until new tokens &amp;expire:</source>
        <translation>&amp;Laufzeit neuer Token in Tagen:</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>%1, not installed</source>
        <translation>%1, nicht installiert</translation>
    </message>
    <message>
        <source>The certificate file cannot be used.</source>
        <translation>Die Zertifikatsdatei ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose another file, or remove it.</source>
        <translation>Nichts wurde gespeichert. Wählen Sie eine andere Datei oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>Die Erinnerungen ließen sich nicht umschalten.</translation>
    </message>
    <message>
        <source>The system says: “%1” Everything else was saved.</source>
        <translation>Das System meldet: „%1“ Alles andere wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>widgets::CopiesDialog</name>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Copies of %1 – PAT Wizard</source>
        <translation>Kopien von %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>PAT Wizard looks where tools keep tokens, in the environment of running programs, and in the keychain. It changes nothing, and nothing leaves this computer.</source>
        <translation>PAT Wizard sieht nach, wo Programme Token ablegen, in der Umgebung laufender Programme und im Schlüsselbund. Es ändert nichts, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Also in: %1.</source>
        <translation>Auch in: %1.</translation>
    </message>
    <message>
        <source>Looking for copies… Your keychain may want its password.</source>
        <translation>Kopien werden gesucht&#xa0;… Vielleicht fragt Ihr Schlüsselbund nach dem Passwort.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message numerus="yes">
        <source>Looking for copies: %n file(s), %1…</source>
        <translation>
            <numerusform>Kopien werden gesucht: %n Datei, %1&#xa0;…</numerusform>
            <numerusform>Kopien werden gesucht: %n Dateien, %1&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n copies were found.</source>
        <translation>
            <numerusform>%n Kopie wurde gefunden.</numerusform>
            <numerusform>%n Kopien wurden gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be looked at.</source>
        <translation>Nicht alles konnte durchsucht werden.</translation>
    </message>
    <message>
        <source>Not every token could be looked for.</source>
        <translation>Nicht nach jedem Token konnte gesucht werden.</translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s), but that was not all.</source>
        <translation>
            <numerusform>In %n Datei wurde keine Kopie gefunden, aber nicht alles wurde durchsucht.</numerusform>
            <numerusform>In %n Dateien wurde keine Kopie gefunden, aber nicht alles wurde durchsucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s).</source>
        <translation>
            <numerusform>In %n Datei wurde keine Kopie gefunden.</numerusform>
            <numerusform>In %n Dateien wurde keine Kopie gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the old token “%1”.</source>
        <translation>Es ist das alte Token „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more lines.</source>
        <translation>
            <numerusform>Es gibt %n weitere Zeile.</numerusform>
            <numerusform>Es gibt %n weitere Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“patwizard find” tells them all.</source>
        <translation>„patwizard find“ zeigt alle.</translation>
    </message>
    <message>
        <source>Look for copies in a folder</source>
        <translation>In einem Ordner nach Kopien suchen</translation>
    </message>
</context>
<context>
    <name>widgets::CopySearch</name>
    <message>
        <source>The old token “%1” is no longer in the keychain, so its copies cannot be found.</source>
        <translation>Das alte Token „%1“ ist nicht mehr im Schlüsselbund, daher können seine Kopien nicht gefunden werden.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryCorrection</name>
    <message>
        <source>Correct the &amp;date</source>
        <translation>&amp;Datum berichtigen</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as shown on the token page:</source>
        <translation>&amp;Läuft ab am (UTC), wie auf der Token-Seite:</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Berichtigt.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Last da&amp;y (UTC)</source>
        <translation>Letzter Ta&amp;g (UTC)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>widgets::GivenValue</name>
    <message>
        <source>Chan&amp;ge</source>
        <translation>Än&amp;dern</translation>
    </message>
</context>
<context>
    <name>widgets::PasswordCopy</name>
    <message>
        <source>&amp;Copy as password</source>
        <translation>Als &amp;Passwort kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n second(s) left.</source>
        <translation>
            <numerusform>Kopiert: noch %n Sekunde.</numerusform>
            <numerusform>Kopiert: noch %n Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PasswordLoan</name>
    <message>
        <source>Copied, but another program read it immediately.</source>
        <translation>Kopiert, aber ein anderes Programm hat es sofort gelesen.</translation>
    </message>
    <message>
        <source>Another program put the token back on the clipboard. PAT Wizard removed it again.</source>
        <translation>Ein anderes Programm hat das Token zurück in die Zwischenablage gelegt. PAT Wizard hat es wieder entfernt.</translation>
    </message>
    <message>
        <source>The token was removed from the clipboard, but your desktop does not let PAT Wizard confirm that it is gone.</source>
        <translation>Das Token wurde aus der Zwischenablage entfernt, aber Ihr Desktop lässt PAT Wizard nicht feststellen, ob es wirklich weg ist.</translation>
    </message>
    <message>
        <source>To be sure, copy something else.</source>
        <translation>Kopieren Sie zur Sicherheit etwas anderes.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Paste it now. It stays on the clipboard for 30 seconds, even if you close this window.</source>
        <translation>Fügen Sie es jetzt ein. Es bleibt 30 Sekunden in der Zwischenablage, auch wenn Sie dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… It may ask for its password.</source>
        <translation>Warten auf den Schlüsselbund&#xa0;… Vielleicht fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>This may be a screen reader, or a clipboard manager, which keeps what was copied. After you paste the token, delete it from the clipboard history.</source>
        <translation>Das kann ein Bildschirmleser sein oder eine Zwischenablageverwaltung, die Kopiertes aufhebt. Löschen Sie das Token nach dem Einfügen aus dem Verlauf der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>widgets::PauseNote</name>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more second(s).</source>
        <translation>
            <numerusform>Azure DevOps verlangt noch %n Sekunde Pause.</numerusform>
            <numerusform>Azure DevOps verlangt noch %n Sekunden Pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more minute(s).</source>
        <translation>
            <numerusform>Azure DevOps verlangt noch %n Minute Pause.</numerusform>
            <numerusform>Azure DevOps verlangt noch %n Minuten Pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asked for %n minute(s), but PAT Wizard waits ten minutes at most.</source>
        <translation>
            <numerusform>Verlangt war %n Minute, aber PAT Wizard wartet höchstens zehn Minuten.</numerusform>
            <numerusform>Verlangt waren %n Minuten, aber PAT Wizard wartet höchstens zehn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>Die Pause ist vorbei.</translation>
    </message>
</context>
<context>
    <name>widgets::ReminderExport</name>
    <message>
        <source>There is nothing to be reminded of.</source>
        <translation>Es gibt nichts, woran zu erinnern wäre.</translation>
    </message>
    <message>
        <source>Record when the token expires first.</source>
        <translation>Tragen Sie zuerst ein, wann das Token abläuft.</translation>
    </message>
    <message>
        <source>Export the reminder of %1</source>
        <translation>Erinnerung an %1 exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export reminders of %n token(s)</source>
        <translation>
            <numerusform>Erinnerung an %n Token exportieren</numerusform>
            <numerusform>Erinnerungen an %n Token exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Open it with your calendar.</source>
        <translation>Öffnen Sie sie mit Ihrem Kalender.</translation>
    </message>
    <message>
        <source>%1: The reminder is written: %2</source>
        <translation>%1: Die Erinnerung ist geschrieben: %2</translation>
    </message>
    <message numerus="yes">
        <source>Reminders of %n token(s) are written: %1</source>
        <translation>
            <numerusform>Die Erinnerung an %n Token ist geschrieben: %1</numerusform>
            <numerusform>Die Erinnerungen an %n Token sind geschrieben: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Statement</name>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken before a sentence: “Waiting: …”</extracomment>
        <translation>Bitte warten</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Spoken before a sentence: “OK: …”</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Spoken before a sentence: “Note: …”</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Spoken before a sentence: “Warning: …”</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Spoken before a sentence: “Problem: …”</extracomment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
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
        <translation>&amp;Token-Seite öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Der Browser ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Copy the link, and open it in a browser.</source>
        <translation>Kopieren Sie den Link und öffnen Sie ihn in einem Browser.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>widgets::UsedPlaces</name>
    <message>
        <source>Where it is used</source>
        <translation>Wo es verwendet wird</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget that %1 was given the token</source>
        <translation>Vergessen, dass %1 das Token bekommen hat</translation>
    </message>
    <message>
        <source>A rotation does not give it the new token any more. What it has stays there.</source>
        <translation>Beim Ersetzen bekommt es das neue Token dann nicht mehr. Was es hat, bleibt dort.</translation>
    </message>
    <message>
        <source>Giving the token to %1…</source>
        <translation>%1 bekommt das Token&#xa0;…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Give it again</source>
        <translation>Erneut übergeben</translation>
    </message>
    <message>
        <source>Give it the new one</source>
        <translation>Das neue übergeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: “Try again: az devops”</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is no longer given the new token in a rotation.</source>
        <translation>%1 bekommt beim Ersetzen das neue Token nicht mehr.</translation>
    </message>
    <message>
        <source>The copy that it has stays there.</source>
        <translation>Die vorhandene Kopie bleibt dort.</translation>
    </message>
</context>
<context>
    <name>wizard::AccessPage</name>
    <message>
        <source>C&amp;ustom defined</source>
        <translation>C&amp;ustom defined (benutzerdefiniert)</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>No, I only need pull requests.</source>
        <translation>Nein, ich brauche nur Pull Requests.</translation>
    </message>
    <message>
        <source>&amp;Full access</source>
        <translation>Full a&amp;ccess (Vollzugriff)</translation>
    </message>
    <message>
        <source>Yes. It can do everything that you can.</source>
        <translation>Ja. Das Token kann alles, was Sie können.</translation>
    </message>
    <message>
        <source>&amp;Reviewers and approvals</source>
        <translation>&amp;Reviewer und Genehmigungen</translation>
    </message>
    <message>
        <source>Do you need the Diff of pull requests?</source>
        <translation>Brauchen Sie den Diff von Pull Requests?</translation>
    </message>
    <message>
        <source>It shows the changed lines.</source>
        <translation>Er zeigt die geänderten Zeilen.</translation>
    </message>
    <message>
        <source>With Custom defined access you will not see the Diff of a pull request.</source>
        <translation>Mit Custom defined sehen Sie den Diff eines Pull Requests nicht.</translation>
    </message>
    <message>
        <source>Not needed if you only use git.</source>
        <translation>Nicht nötig, wenn Sie nur git verwenden.</translation>
    </message>
    <message>
        <source>Only for &amp;git?</source>
        <translation>Nur für &amp;git?</translation>
    </message>
    <message>
        <source>Protect it like a password, and choose a short lifespan.</source>
        <translation>Schützen Sie es wie ein Passwort und wählen Sie eine kurze Laufzeit.</translation>
    </message>
    <message>
        <source>Some organizations do not allow Full access.</source>
        <translation>Manche Organisationen erlauben Full access nicht.</translation>
    </message>
</context>
<context>
    <name>wizard::CapabilityLines</name>
    <message>
        <source>Not checked.</source>
        <translation>Nicht geprüft.</translation>
    </message>
    <message>
        <source>Needs Full access.</source>
        <translation>Braucht Full access.</translation>
    </message>
    <message>
        <source>Not with this token.</source>
        <translation>Nicht mit diesem Token.</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull Requests</translation>
    </message>
    <message>
        <source>Reviewers and approvals</source>
        <translation>Reviewer und Genehmigungen</translation>
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
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Anha&amp;lten</translation>
    </message>
    <message>
        <source>Copy for an &amp;administrator</source>
        <translation>Für Administrator &amp;kopieren</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of this step, and the head of its page.</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>It changes nothing in Azure DevOps.</source>
        <translation>Das ändert nichts in Azure DevOps.</translation>
    </message>
    <message>
        <source>Another token has been taken into use meanwhile: “%1”.</source>
        <translation>Inzwischen wurde ein anderes Token in Gebrauch genommen: „%1“.</translation>
    </message>
    <message>
        <source>Yours is not stored yet. It is compared with that one now: go on if it is to take the place of that.</source>
        <translation>Ihres ist noch nicht gespeichert. Es wird jetzt damit verglichen: Fahren Sie fort, wenn es an dessen Stelle treten soll.</translation>
    </message>
    <message>
        <source>Something has changed since the last check.</source>
        <translation>Seit der letzten Prüfung hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps…</source>
        <translation>Azure DevOps wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>The token has not been checked yet.</source>
        <translation>Das Token wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>Check again to go on.</source>
        <translation>Prüfen Sie erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>The new token is another account’s.</source>
        <translation>Das neue Token gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>The new token cannot do everything the old one could.</source>
        <translation>Das neue Token kann nicht alles, was das alte konnte.</translation>
    </message>
    <message>
        <source>Choose below whether to use it anyway.</source>
        <translation>Wählen Sie unten, ob es trotzdem verwendet werden soll.</translation>
    </message>
    <message>
        <source>It acts as %1.</source>
        <translation>Es gehört zum Konto %1.</translation>
    </message>
    <message>
        <source>The token works, but it can do more than you chose.</source>
        <translation>Das Token funktioniert, kann aber mehr, als Sie gewählt haben.</translation>
    </message>
    <message>
        <source>You chose Custom defined, and it has Full access. You can go on with it, or take away what is not needed.</source>
        <translation>Sie haben Custom defined gewählt, es hat aber Full access. Sie können damit fortfahren oder wegnehmen, was nicht nötig ist.</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>Das Token kann, was Sie brauchen, ist aber für alle Organisationen gültig.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>Das Token kann, was Sie brauchen.</translation>
    </message>
    <message>
        <source>The token works, but some access is missing.</source>
        <translation>Das Token funktioniert, aber ein Teil des Zugriffs fehlt.</translation>
    </message>
    <message>
        <source>Then the check begins by itself.</source>
        <translation>Dann beginnt die Prüfung von selbst.</translation>
    </message>
    <message>
        <source>Then you can check again.</source>
        <translation>Dann können Sie erneut prüfen.</translation>
    </message>
    <message>
        <source>Store it anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Store it unchecked</source>
        <translation>Ungeprüft speichern</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Send it to an administrator of the organization. The token is not in it.</source>
        <translation>Senden Sie dies einem Administrator der Organisation. Das Token ist nicht enthalten.</translation>
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
        <translation>Custom, nur Pull Requests</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Läuft ab: %1</translation>
    </message>
</context>
<context>
    <name>wizard::CreatePage</name>
    <message>
        <source>Previous step</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Keep on top</source>
        <translation>Im &amp;Vordergrund</translation>
    </message>
    <message>
        <source>Small windo&amp;w</source>
        <translation>&amp;Kleines Fenster</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>A small window to keep beside the browser</source>
        <translation>Ein kleines Fenster neben dem Browser</translation>
    </message>
    <message>
        <source>Make a new token beside the old one.</source>
        <translation>Erstellen Sie neben dem alten ein neues Token.</translation>
    </message>
    <message>
        <source>Do not click Regenerate: it ends the old one at once, before the new one is in place. If you did, paste what it shows on the next page.</source>
        <translation>Klicken Sie nicht auf Regenerate (neu generieren): Damit wird das alte sofort ungültig, bevor das neue im Einsatz ist. Ist es schon geschehen, fügen Sie das angezeigte Token auf der nächsten Seite ein.</translation>
    </message>
    <message>
        <source>&amp;Open the token page</source>
        <translation>&amp;Token-Seite öffnen</translation>
    </message>
    <message>
        <source>I have copied i&amp;t</source>
        <translation>Ich habe es ko&amp;piert</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>On the first page, “Try again” tries it again.</source>
        <translation>Auf der ersten Seite können Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be stored.</source>
        <translation>Erstellen Sie das Token noch nicht: Es ließe sich nicht speichern.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could be neither stored nor checked.</source>
        <translation>Erstellen Sie das Token noch nicht: Es ließe sich weder speichern noch prüfen.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be checked.</source>
        <translation>Erstellen Sie das Token noch nicht: Es ließe sich nicht prüfen.</translation>
    </message>
</context>
<context>
    <name>wizard::CreateSteps</name>
    <message>
        <source>Open the token page</source>
        <translation>Token-Seite öffnen</translation>
    </message>
    <message>
        <source>It opens in your browser.</source>
        <translation>Sie öffnet sich in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Click + New Token</source>
        <translation>Auf „+ New Token“ (neues Token) klicken</translation>
    </message>
    <message>
        <source>A form opens.</source>
        <translation>Ein Formular öffnet sich.</translation>
    </message>
    <message>
        <source>Choose a date. Your organization may set a limit.</source>
        <translation>Wählen Sie ein Datum. Ihre Organisation kann eine Grenze setzen.</translation>
    </message>
    <message>
        <source>Azure DevOps allows about a year at most, and %1 is later. Choose an earlier date, here and there.</source>
        <translation>Azure DevOps erlaubt höchstens etwa ein Jahr, und %1 liegt später. Wählen Sie ein früheres Datum, hier und dort.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n day(s). If only less is allowed, set the same here.</source>
        <translation>
            <numerusform>Wählen Sie %n days (Tag). Ist nur weniger erlaubt, stellen Sie hier dasselbe ein.</numerusform>
            <numerusform>Wählen Sie %n days (Tage). Ist nur weniger erlaubt, stellen Sie hier dasselbe ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Custom defined and %1. If only less is allowed, set the same here.</source>
        <translation>Wählen Sie Custom defined und %1. Ist nur weniger erlaubt, stellen Sie hier dasselbe ein.</translation>
    </message>
    <message>
        <source>Name the token</source>
        <translation>Dem Token einen Namen geben</translation>
    </message>
    <message>
        <source>Copy this name and paste it there.</source>
        <translation>Kopieren Sie diesen Namen und fügen Sie ihn dort ein.</translation>
    </message>
    <message>
        <source>Choose the organization</source>
        <translation>Die Organisation wählen</translation>
    </message>
    <message>
        <source>Choose %1, not “All accessible organizations”.</source>
        <translation>Wählen Sie %1, nicht „All accessible organizations“ (alle Organisationen).</translation>
    </message>
    <message>
        <source>Choose when it expires</source>
        <translation>Das Ablaufdatum wählen</translation>
    </message>
    <message>
        <source>Under Scopes, leave Custom defined</source>
        <translation>Unter Scopes „Custom defined“ lassen</translation>
    </message>
    <message>
        <source>It is chosen already.</source>
        <translation>Es ist schon gewählt.</translation>
    </message>
    <message>
        <source>Under Code, tick Read</source>
        <translation>Unter Code „Read“ (Lesen) ankreuzen</translation>
    </message>
    <message>
        <source>Status is not enough.</source>
        <translation>Status reicht nicht.</translation>
    </message>
    <message>
        <source>Click Show all scopes</source>
        <translation>Auf „Show all scopes“ klicken</translation>
    </message>
    <message>
        <source>The link is below the list.</source>
        <translation>Der Link steht unter der Liste.</translation>
    </message>
    <message>
        <source>Under Member Entitlement Management, tick Read</source>
        <translation>Unter Member Entitlement Management „Read“ ankreuzen</translation>
    </message>
    <message>
        <source>Scroll down to find it.</source>
        <translation>Scrollen Sie nach unten, um es zu finden.</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it: go back and choose Custom defined.</source>
        <translation>Geht das nicht, hat es vielleicht ein Administrator verboten: Gehen Sie zurück und wählen Sie Custom defined.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two things to do, one after the other.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it. Then do this instead: %1. Such a token does not show the Diff of a pull request; the check will ask whether you want it anyway.</source>
        <translation>Geht das nicht, hat es vielleicht ein Administrator verboten. Dann stattdessen: %1. Ein solches Token zeigt den Diff eines Pull Requests nicht; die Prüfung fragt, ob Sie es trotzdem wollen.</translation>
    </message>
    <message>
        <source>Under Scopes, choose Full access</source>
        <translation>Unter Scopes „Full access“ wählen</translation>
    </message>
    <message>
        <source>Click Create</source>
        <translation>Auf „Create“ (Erstellen) klicken</translation>
    </message>
    <message>
        <source>The button is below the form.</source>
        <translation>Die Schaltfläche steht unter dem Formular.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Das Token kopieren</translation>
    </message>
    <message>
        <source>Click the copy button beside it. It is shown only once.</source>
        <translation>Klicken Sie daneben auf die Schaltfläche zum Kopieren. Es wird nur einmal gezeigt.</translation>
    </message>
</context>
<context>
    <name>wizard::DonePage</name>
    <message>
        <source>&amp;Rotate it now</source>
        <translation>&amp;Jetzt ersetzen</translation>
    </message>
    <message>
        <source>&amp;Add to calendar…</source>
        <translation>In Ka&amp;lender eintragen&#xa0;…</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>Nach &amp;Kopien suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step, and the head of its page.</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>Eintrag im Schlüsselbund</translation>
    </message>
    <message>
        <source>Use it as your password</source>
        <translation>Verwenden Sie es als Passwort</translation>
    </message>
    <message>
        <source>In git or another tool, with any user name.</source>
        <translation>In git oder einem anderen Programm, mit beliebigem Benutzernamen.</translation>
    </message>
    <message>
        <source>The token is in your keychain.</source>
        <translation>Das Token ist in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>The token is in the keychain “%1”.</source>
        <translation>Das Token ist im Schlüsselbund „%1“.</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>Das Token kann, was Sie brauchen, ist aber für alle Organisationen gültig.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>Das Token kann, was Sie brauchen.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>Wann es abläuft, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The token page tells.</source>
        <translation>Die Token-Seite zeigt es.</translation>
    </message>
    <message>
        <source>Expired %1, according to the recorded date.</source>
        <translation>Laut eingetragenem Datum abgelaufen: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Azure DevOps refuses what “%1” was before it was regenerated; that is out of your keychain.</source>
        <translation>Azure DevOps lehnt das alte Token „%1“ (vor Regenerate) ab; es ist nicht mehr in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token “%1”; it is out of your keychain.</source>
        <translation>Azure DevOps lehnt das alte Token „%1“ ab; es ist nicht mehr in Ihrem Schlüsselbund.</translation>
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
        <translation>Laufzeit</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Anderes Datum</translation>
    </message>
    <message>
        <source>Expires on (UTC)</source>
        <translation>Läuft ab am (UTC)</translation>
    </message>
    <message>
        <source>Li&amp;fespan:</source>
        <translation>&amp;Laufzeit:</translation>
    </message>
</context>
<context>
    <name>wizard::OldAndNew</name>
    <message>
        <source>not known</source>
        <extracomment>Of the account of a token.
----------
Of the day on which a token expires.</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Use the other account’s token</source>
        <translation>Token des anderen Kontos verwenden</translation>
    </message>
    <message>
        <source>Use it although it does less</source>
        <translation>Verwenden, obwohl es weniger kann</translation>
    </message>
    <message>
        <source>The old token and the new one</source>
        <translation>Das alte und das neue Token</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Heads of two columns: of the old and of the new token.</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>The old token belongs to %1, the new one to %2.</source>
        <translation>Das alte Token gehört %1, das neue %2.</translation>
    </message>
    <message>
        <source>In the browser, sign in as the account that is to own the token; or go on with the other account, if you mean to.</source>
        <translation>Melden Sie sich im Browser mit dem Konto an, dem das Token gehören soll; oder fahren Sie mit dem anderen Konto fort, wenn Sie das wollen.</translation>
    </message>
    <message>
        <source>The new token may do less than the old one.</source>
        <translation>Das neue Token kann vielleicht weniger als das alte.</translation>
    </message>
    <message>
        <source>Not everything that worked with the old one could be checked.</source>
        <translation>Nicht alles, was mit dem alten funktionierte, konnte geprüft werden.</translation>
    </message>
    <message>
        <source>The new token does less than the old one.</source>
        <translation>Das neue Token kann weniger als das alte.</translation>
    </message>
    <message>
        <source>What worked with the old one and does not with the new one: %1.</source>
        <translation>Was mit dem alten funktionierte und mit dem neuen nicht: %1.</translation>
    </message>
</context>
<context>
    <name>wizard::OrganizationPage</name>
    <message>
        <source>Which organization?</source>
        <translation>Welche Organisation?</translation>
    </message>
    <message>
        <source>Create a token and store it in your keychain, in about five minutes.</source>
        <translation>In etwa fünf Minuten ein Token erstellen und im Schlüsselbund speichern.</translation>
    </message>
    <message>
        <source>&amp;Organization name or address</source>
        <translation>Name oder Adresse der &amp;Organisation</translation>
    </message>
    <message>
        <source>The address bar of a browser. The organization is the word after dev.azure.com.</source>
        <translation>Die Adressleiste eines Browsers. Die Organisation ist das Wort nach dev.azure.com.</translation>
    </message>
    <message>
        <source>&amp;Where do I find it?</source>
        <translation>Wo finde &amp;ich sie?</translation>
    </message>
    <message>
        <source>The network is checked once the organization is known.</source>
        <translation>Das Netzwerk wird geprüft, sobald die Organisation bekannt ist.</translation>
    </message>
    <message>
        <source>The address of any of its pages will do.</source>
        <translation>Die Adresse einer beliebigen ihrer Seiten genügt.</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organisation: %1</translation>
    </message>
    <message>
        <source>This name is longer than new organizations may have.</source>
        <translation>Dieser Name ist länger, als Namen neuer Organisationen sein dürfen.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps for the organization %1…</source>
        <translation>Azure DevOps wird nach der Organisation %1 gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>The organization answers.</source>
        <translation>Die Organisation antwortet.</translation>
    </message>
    <message>
        <source>Asked directly, without a proxy.</source>
        <translation>Direkt gefragt, ohne Proxy.</translation>
    </message>
    <message>
        <source>Asked through the proxy %1.</source>
        <translation>Über den Proxy %1 gefragt.</translation>
    </message>
    <message>
        <source>The certificate that was shown is issued by %1.</source>
        <translation>Das gezeigte Zertifikat ist ausgestellt von: %1.</translation>
    </message>
    <message>
        <source>Trying out the keychain…</source>
        <translation>Der Schlüsselbund wird ausprobiert&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>Warten auf den Schlüsselbund&#xa0;… Fragt er nach einem Passwort?</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>Der Schlüsselbund funktioniert.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored, read back and removed.</source>
        <translation>Ein Probeeintrag wurde gespeichert, zurückgelesen und entfernt.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored in “%1”, read back and removed.</source>
        <translation>Ein Probeeintrag wurde in „%1“ gespeichert, zurückgelesen und entfernt.</translation>
    </message>
    <message>
        <source>Something is wrong with this organization; see below.</source>
        <translation>Mit dieser Organisation stimmt etwas nicht; siehe unten.</translation>
    </message>
    <message>
        <source>Then you can try again.</source>
        <translation>Dann können Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Then it is tried by itself.</source>
        <translation>Dann wird es von selbst versucht.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Continue &amp;anyway</source>
        <translation>&amp;Trotzdem fortfahren</translation>
    </message>
</context>
<context>
    <name>wizard::PastePage</name>
    <message>
        <source>&amp;Show</source>
        <translation>A&amp;nzeigen</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>We&amp;iß ich nicht</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>It goes to Azure DevOps and your keychain, nowhere else.</source>
        <translation>Es geht an Azure DevOps und in Ihren Schlüsselbund, sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>The token, to be seen on the screen only</source>
        <translation>Das Token, nur auf dem Bildschirm zu sehen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as the token page says:</source>
        <translation>&amp;Läuft ab am (UTC), laut Token-Seite:</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Läuft ab: %1</translation>
    </message>
    <message>
        <source>When it expires is not known</source>
        <translation>Ablaufdatum nicht bekannt</translation>
    </message>
    <message>
        <source>This is an old token, which is stored already.</source>
        <translation>Das ist ein altes Token, das schon gespeichert ist.</translation>
    </message>
    <message>
        <source>Paste the new one, which the token page has just shown.</source>
        <translation>Fügen Sie das neue ein, das die Token-Seite gerade gezeigt hat.</translation>
    </message>
    <message>
        <source>This is more than a year ahead: is it right?</source>
        <translation>Das ist in mehr als einem Jahr: Stimmt das?</translation>
    </message>
    <message>
        <source>No token of Azure DevOps lives that long. Look at the date on the token page again.</source>
        <translation>Kein Token von Azure DevOps gilt so lange. Sehen Sie sich das Datum auf der Token-Seite noch einmal an.</translation>
    </message>
</context>
<context>
    <name>wizard::RailStep</name>
    <message>
        <source>needs attention</source>
        <extracomment>How a step stands, read to blind people.</extracomment>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>you are here, and something needs attention</source>
        <translation>Sie sind hier, und es besteht Handlungsbedarf</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
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
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu „%1“</translation>
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
        <translation>Ihr Netzwerk und Ihr Schlüsselbund sind bereit.</translation>
    </message>
    <message>
        <source>Checking your network and keychain…</source>
        <translation>Netzwerk und Schlüsselbund werden geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Your keychain is ready.</source>
        <translation>Ihr Schlüsselbund ist bereit.</translation>
    </message>
</context>
<context>
    <name>wizard::RegeneratedQuestion</name>
    <message>
        <source>I clicked Re&amp;generate</source>
        <translation>Ich habe auf Re&amp;generate geklickt</translation>
    </message>
    <message>
        <source>Did you click Regenerate?</source>
        <translation>Haben Sie auf Regenerate (neu generieren) geklickt?</translation>
    </message>
    <message>
        <source>Then “%1” on the token page is the new token now. Keep it there, and select the box so that PAT Wizard uses the same name.</source>
        <translation>Dann ist „%1“ auf der Token-Seite jetzt das neue Token. Behalten Sie es dort und setzen Sie das Häkchen, damit PAT Wizard denselben Namen verwendet.</translation>
    </message>
</context>
<context>
    <name>wizard::ReminderOffer</name>
    <message>
        <source>Notify me in &amp;time</source>
        <translation>&amp;Rechtzeitig benachrichtigen</translation>
    </message>
    <message>
        <source>Also while no window of PAT Wizard is open. Settings can change it.</source>
        <translation>Auch wenn kein Fenster von PAT Wizard offen ist. In den Einstellungen änderbar.</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>Eri&amp;nnerungen</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>Die Erinnerungen ließen sich nicht umschalten.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Das System meldet: „%1“</translation>
    </message>
</context>
<context>
    <name>wizard::ReplacePage</name>
    <message>
        <source>Store the token</source>
        <translation>Token speichern</translation>
    </message>
    <message>
        <source>It is written into your keychain, read back and compared. Only then does it take the place of the old one.</source>
        <translation>Es wird in Ihren Schlüsselbund geschrieben, zurückgelesen und verglichen. Erst dann tritt es an die Stelle des alten.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>Warten auf den Schlüsselbund&#xa0;… Fragt er nach einem Passwort?</translation>
    </message>
    <message>
        <source>The new token takes the place of “%1” in the organization %2.</source>
        <translation>Das neue Token tritt an die Stelle von „%1“ in der Organisation %2.</translation>
    </message>
    <message>
        <source>The old token is kept until you have revoked it.</source>
        <translation>Das alte Token wird aufbewahrt, bis Sie es widerrufen haben.</translation>
    </message>
    <message>
        <source>You can go back to it until then.</source>
        <translation>Bis dahin können Sie zu ihm zurückkehren.</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>Sie haben gewählt, es trotzdem zu speichern.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token, or reads that entry, gets the new one from then on. The old one is kept under another name.</source>
        <translation>Programme, die PAT Wizard nach dem Token fragen oder diesen Eintrag lesen, bekommen von da an das neue. Das alte wird unter einem anderen Namen aufbewahrt.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1, in place of the old one.</source>
        <translation>Es wird in Ihrem Schlüsselbund als %1 gespeichert, an der Stelle des alten.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2, in place of the old one.</source>
        <translation>Es wird im Schlüsselbund „%1“ als %2 gespeichert, an der Stelle des alten.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>Das Token wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>Gespeichert, zurückgelesen und verglichen.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokePage</name>
    <message>
        <source>Check no&amp;w</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Re&amp;move it…</source>
        <translation>&amp;Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>Zu&amp;rück zum alten Token</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>Altes Token widerrufen</translation>
    </message>
    <message>
        <source>Remove the old one from the keychain</source>
        <translation>Altes Token aus dem Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>You can also go on, and do this later: PAT Wizard keeps the old token and reminds you. If the new token does not work somewhere, go back to the old one.</source>
        <translation>Sie können auch fortfahren und das später tun: PAT Wizard bewahrt das alte Token auf und erinnert Sie. Wenn das neue Token irgendwo nicht funktioniert, kehren Sie zum alten zurück.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps whether it refuses the old token…</source>
        <translation>Azure DevOps wird gefragt, ob es das alte Token ablehnt&#xa0;…</translation>
    </message>
    <message>
        <source>Then the old token is looked at by itself.</source>
        <translation>Dann wird das alte Token von selbst geprüft.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use. “%2” is kept beside it until Azure DevOps refuses it.</source>
        <translation>„%1“ ist gespeichert und in Gebrauch. „%2“ wird daneben aufbewahrt, bis Azure DevOps es ablehnt.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use.</source>
        <translation>„%1“ ist gespeichert und in Gebrauch.</translation>
    </message>
    <message>
        <source>No old token is left to revoke.</source>
        <translation>Es gibt kein altes Token mehr zu widerrufen.</translation>
    </message>
    <message>
        <source>Waiting for Azure DevOps to refuse it…</source>
        <translation>Warten, bis Azure DevOps es ablehnt&#xa0;…</translation>
    </message>
    <message>
        <source>This page notices by itself. It may take up to an hour.</source>
        <translation>Diese Seite merkt es von selbst. Das kann bis zu einer Stunde dauern.</translation>
    </message>
    <message>
        <source>You can only do this on the token page.</source>
        <translation>Das geht nur auf der Token-Seite.</translation>
    </message>
    <message>
        <source>“%1” is in use again, and stays in your keychain.</source>
        <translation>„%1“ ist wieder in Gebrauch und bleibt in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Whether the old token is revoked could not be checked.</source>
        <translation>Ob das alte Token widerrufen ist, konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The old token is not let in, but may not be revoked.</source>
        <translation>Azure DevOps lässt das alte Token nicht zu, aber widerrufen ist es vielleicht nicht.</translation>
    </message>
    <message>
        <source>The old token still works.</source>
        <translation>Das alte Token funktioniert noch.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token; it is out of your keychain.</source>
        <translation>Azure DevOps lehnt das alte Token ab; es ist nicht mehr in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>The old token is out of your keychain.</source>
        <translation>Das alte Token ist nicht mehr in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Remove the old token?</source>
        <translation>Altes Token entfernen?</translation>
    </message>
    <message>
        <source>The old token leaves your keychain, and you cannot go back to it. If it is not revoked, whoever has it can go on using it.</source>
        <translation>Das alte Token wird aus Ihrem Schlüsselbund entfernt, und Sie können nicht mehr zu ihm zurückkehren. Ist es nicht widerrufen, kann jeder, der es hat, es weiter verwenden.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>Removing the old token… Your keychain may want its password.</source>
        <translation>Das alte Token wird entfernt&#xa0;… Vielleicht fragt Ihr Schlüsselbund nach dem Passwort.</translation>
    </message>
    <message>
        <source>Checking the old token… Your keychain may want its password.</source>
        <translation>Das alte Token wird geprüft&#xa0;… Vielleicht fragt Ihr Schlüsselbund nach dem Passwort.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokeTask</name>
    <message>
        <source>It was created in %1.</source>
        <translation>Es wurde im %1 erstellt.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Es läuft am %1 ab.</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>Nach &amp;Kopien suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Look for copies of the old one</source>
        <translation>Nach Kopien des alten Tokens suchen</translation>
    </message>
    <message>
        <source>Find where else on this computer the old token lies</source>
        <translation>Finden, wo auf diesem Computer das alte Token noch liegt</translation>
    </message>
    <message>
        <source>Azure DevOps refuses “%1”, which is in use.</source>
        <translation>Azure DevOps lehnt „%1“ ab, das in Gebrauch ist.</translation>
    </message>
    <message>
        <source>If “%1” still works, go back to it.</source>
        <translation>Wenn „%1“ noch funktioniert, kehren Sie zu ihm zurück.</translation>
    </message>
    <message>
        <source>Replace “%2” with “%1” wherever you use it as a password.</source>
        <translation>Ersetzen Sie „%2“ durch „%1“, wo immer Sie es als Passwort verwenden.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token gets the new one already.</source>
        <translation>Programme, die PAT Wizard nach dem Token fragen, bekommen schon das neue.</translation>
    </message>
    <message>
        <source>On the token page, find the token “%1” and click Revoke.</source>
        <translation>Suchen Sie auf der Token-Seite das Token „%1“ und klicken Sie auf Revoke (Widerrufen).</translation>
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
        <translation> und </translation>
    </message>
    <message>
        <source>You can add what is missing.</source>
        <translation>Sie können hinzufügen, was fehlt.</translation>
    </message>
    <message>
        <source>choose Full access</source>
        <translation>Full access wählen</translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation>%1 ankreuzen</translation>
    </message>
    <message>
        <source>You can take the rest away.</source>
        <translation>Sie können den Rest wegnehmen.</translation>
    </message>
    <message>
        <source>choose Custom defined, and tick only %1</source>
        <translation>Custom defined wählen und nur %1 ankreuzen</translation>
    </message>
    <message>
        <source>1. On the token page, select “%1” and click Edit.
2. Under Scopes, %2, and save.
3. Check again here. After you save, PAT Wizard checks what the token can do.</source>
        <extracomment>%1 is a token&apos;s name, %2 such as &quot;tick Code → Read&quot;</extracomment>
        <translation>1. Wählen Sie auf der Token-Seite „%1“ aus und klicken Sie auf Edit (Bearbeiten).
2. Unter Scopes (Bereiche): %2, dann speichern.
3. Prüfen Sie hier erneut. Nach dem Speichern prüft PAT Wizard, was das Token kann.</translation>
    </message>
</context>
<context>
    <name>wizard::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>wizard::StepRail</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>The name of a step: what the token may do.</extracomment>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of a step.</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>The name of a step.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>Altes Token widerrufen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step.</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>wizard::StorePage</name>
    <message>
        <source>Store the token</source>
        <translation>Token speichern</translation>
    </message>
    <message>
        <source>It is written, read back and compared.</source>
        <translation>Es wird geschrieben, zurückgelesen und verglichen.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>Warten auf den Schlüsselbund&#xa0;… Fragt er nach einem Passwort?</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>Sie haben gewählt, es trotzdem zu speichern.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>Das Token konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>You chose to store it unchecked.</source>
        <translation>Sie haben gewählt, es ungeprüft zu speichern.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Dieser Name ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>A name has at least one character, no slash, and no blank at its ends.</source>
        <translation>Ein Name hat mindestens ein Zeichen, keinen Schrägstrich und kein Leerzeichen am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1.</source>
        <translation>Es wird in Ihrem Schlüsselbund als %1 gespeichert.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2.</source>
        <translation>Es wird im Schlüsselbund „%1“ als %2 gespeichert.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>Das Token wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Suggested: “%2”.</source>
        <translation>Der Name „%1“ ist vergeben. Vorschlag: „%2“.</translation>
    </message>
    <message>
        <source>The token that has that name is not changed.</source>
        <translation>Das Token, das so heißt, wird nicht geändert.</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>Gespeichert, zurückgelesen und verglichen.</translation>
    </message>
</context>
<context>
    <name>wizard::TokenNameField</name>
    <message>
        <source>Na&amp;me:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Token-Name</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>Namen k&amp;opieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
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
        <translation>%1 prüfen – PAT Wizard</translation>
    </message>
    <message>
        <source>Rotate %1 – PAT Wizard</source>
        <translation>%1 ersetzen – PAT Wizard</translation>
    </message>
    <message>
        <source>Old token of %1 – PAT Wizard</source>
        <translation>Altes Token von %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give up the token?</source>
        <translation>Token verwerfen?</translation>
    </message>
    <message>
        <source>The token has not been proved to be stored. Azure DevOps does not show it again: if you close now, you may need to make a new one.</source>
        <translation>Es ist nicht sicher, ob das Token gespeichert ist. Azure DevOps zeigt es nicht noch einmal: Wenn Sie jetzt schließen, müssen Sie vielleicht ein neues erstellen.</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>Weiter&amp;machen</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>wording::AdministratorText</name>
    <message>
        <source>sign in with a personal access token</source>
        <translation>Anmeldung mit einem persönlichen Zugriffstoken</translation>
    </message>
    <message>
        <source>list the Git repositories with a personal access token</source>
        <translation>Auflisten der Git-Repositorys mit einem persönlichen Zugriffstoken</translation>
    </message>
    <message>
        <source>read the summary of member entitlements with a personal access token</source>
        <translation>Lesen der Zusammenfassung der Mitgliederberechtigungen mit einem persönlichen Zugriffstoken</translation>
    </message>
    <message>
        <source>list the features with a personal access token</source>
        <translation>Auflisten der Features mit einem persönlichen Zugriffstoken</translation>
    </message>
    <message>
        <source>read the account’s own profile with a personal access token</source>
        <translation>Lesen des eigenen Profils des Kontos mit einem persönlichen Zugriffstoken</translation>
    </message>
    <message>
        <source>The account needs permission to see the Git repositories. The token’s scopes are sufficient.</source>
        <translation>Das Konto braucht die Berechtigung, die Git-Repositorys zu sehen. Die Bereiche (Scopes) des Tokens reichen aus.</translation>
    </message>
    <message>
        <source>The account needs permission to see the organization’s members and their entitlements. The token’s scopes are sufficient.</source>
        <translation>Das Konto braucht die Berechtigung, die Mitglieder der Organisation und deren Zugriffsrechte zu sehen. Die Bereiche (Scopes) des Tokens reichen aus.</translation>
    </message>
    <message>
        <source>The account needs the permission named in the response.</source>
        <translation>Das Konto braucht die in der Antwort genannte Berechtigung.</translation>
    </message>
    <message>
        <source>The organization’s conditional access or IP policy needs to allow this account from this network. If that is not possible, please tell me which network is allowed.</source>
        <translation>Der bedingte Zugriff oder die IP-Richtlinie der Organisation muss dieses Konto von diesem Netzwerk aus zulassen. Wenn das nicht möglich ist, nennen Sie mir bitte ein zugelassenes Netzwerk.</translation>
    </message>
    <message>
        <source>The organization’s policy blocks tokens for all organizations. It needs to allow a token for this organization only.</source>
        <translation>Die Richtlinie der Organisation sperrt Token für alle Organisationen. Sie muss ein Token nur für diese Organisation zulassen.</translation>
    </message>
    <message>
        <source>The account needs to be added to the organization.</source>
        <translation>Das Konto muss zur Organisation hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The organization needs to be reactivated.</source>
        <translation>Die Organisation muss wieder aktiviert werden.</translation>
    </message>
    <message>
        <source>Attempted: %1 (%2).</source>
        <extracomment>%1 &quot;sign in with a personal access token&quot;, %2 a host</extracomment>
        <translation>Versucht: %1 (%2).</translation>
    </message>
    <message>
        <source>Response: refused, without an error code.</source>
        <translation>Antwort: abgelehnt, ohne Fehlercode.</translation>
    </message>
    <message>
        <source>Response: %1.</source>
        <translation>Antwort: %1.</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <extracomment>%1 is a whole sentence: what an administrator can do.</extracomment>
        <translation>Nötig: %1</translation>
    </message>
    <message>
        <source>My access to Azure DevOps is not sufficient. Can you help?</source>
        <translation>Mein Zugriff auf Azure DevOps reicht nicht aus. Können Sie helfen?</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organisation: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <translation>Zeit: %1 UTC</translation>
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
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by Azure DevOps: %1.</source>
        <translation>Von Azure DevOps abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Rotate to restore access, or remove what you no longer need.</source>
        <translation>Ersetzen Sie, was Sie noch brauchen, und entfernen Sie den Rest.</translation>
    </message>
    <message>
        <source>Expired, according to the recorded date: %1.</source>
        <translation>Laut eingetragenem Datum abgelaufen: %1.</translation>
    </message>
    <message>
        <source>Refused by Azure DevOps, as git says: %1.</source>
        <translation>Laut git von Azure DevOps abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Check again to find out whether the token or something else is the reason.</source>
        <translation>Prüfen Sie erneut, um herauszufinden, ob es am Token oder an etwas anderem liegt.</translation>
    </message>
    <message>
        <source>Expiring soon: %1.</source>
        <translation>Läuft bald ab: %1.</translation>
    </message>
    <message>
        <source>Rotate now, before access is interrupted.</source>
        <translation>Ersetzen Sie jetzt, bevor der Zugriff unterbrochen wird.</translation>
    </message>
    <message>
        <source>Still accepted after the recorded expiry date: %1.</source>
        <translation>Nach dem eingetragenen Ablaufdatum noch angenommen: %1.</translation>
    </message>
    <message>
        <source>Correct the date. The token page shows when a token expires.</source>
        <translation>Berichtigen Sie das Datum. Die Token-Seite zeigt, wann ein Token abläuft.</translation>
    </message>
    <message>
        <source>Valid for all organizations: %1.</source>
        <translation>Für alle Organisationen gültig: %1.</translation>
    </message>
    <message>
        <source>%1 Rotate, and choose a single organization.</source>
        <translation>%1 Wählen Sie beim Ersetzen eine einzelne Organisation.</translation>
    </message>
    <message>
        <source>At least 11 months old, and the expiry date is not known: %1.</source>
        <translation>Mindestens 11 Monate alt, Ablaufdatum nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year. Record the expiry date, or rotate.</source>
        <translation>Kein Token gilt viel länger als ein Jahr. Tragen Sie das Ablaufdatum ein oder ersetzen Sie das Token.</translation>
    </message>
    <message>
        <source>Not checked for 80 days or more: %1.</source>
        <translation>Seit mindestens 80 Tagen nicht geprüft: %1.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive after 90 days without use. A check counts as use.</source>
        <translation>Azure DevOps behandelt ein Token nach 90 Tagen ohne Verwendung als inaktiv. Eine Prüfung zählt als Verwendung.</translation>
    </message>
    <message>
        <source>Another token is kept and not known to be revoked: %1.</source>
        <translation>Ein weiteres Token wird aufbewahrt und ist vielleicht nicht widerrufen: %1.</translation>
    </message>
    <message>
        <source>The details show which token it is. When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>Die Details zeigen, welches Token es ist. Wenn Sie es nicht mehr brauchen, widerrufen Sie es in Azure DevOps.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access at the last attempt: %1.</source>
        <translation>Der Schlüsselbund war beim letzten Versuch gesperrt oder verweigerte den Zugriff: %1.</translation>
    </message>
    <message>
        <source>This says nothing about whether a token works. Unlock the keychain, then check again.</source>
        <translation>Das sagt nichts darüber, ob ein Token funktioniert. Entsperren Sie den Schlüsselbund und prüfen Sie erneut.</translation>
    </message>
</context>
<context>
    <name>wording::AuthorityWords</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 contains only the certificate of %2, not the certificate of an authority. Ask for the certificate of the authority that issued it.</source>
        <translation>%1 enthält nur das Zertifikat von %2, nicht das einer Zertifizierungsstelle. Bitten Sie um das Zertifikat der Stelle, die es ausgestellt hat.</translation>
    </message>
    <message>
        <source>%1 contains a certificate that is damaged or incomplete. Get the file again.</source>
        <translation>%1 enthält ein beschädigtes oder unvollständiges Zertifikat. Besorgen Sie sich die Datei neu.</translation>
    </message>
    <message>
        <source>%1 contains certificates in a PKCS #7 format that PAT Wizard cannot read. Convert it: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</source>
        <translation>%1 enthält Zertifikate in einem PKCS-#7-Format, das PAT Wizard nicht lesen kann. Wandeln Sie es um: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a PKCS #12 file (.pfx or .p12), which includes a private key. Extract the authorities: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</source>
        <translation>%1 ist eine PKCS-#12-Datei (.pfx oder .p12), die einen privaten Schlüssel enthält. Ziehen Sie die Zertifizierungsstellen heraus: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a private key, not a certificate. Do not share it. Ask for the authority’s certificate.</source>
        <translation>%1 ist ein privater Schlüssel, kein Zertifikat. Geben Sie ihn nicht weiter. Bitten Sie um das Zertifikat der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>%1 is a certificate request, not a certificate. Ask for the authority’s certificate.</source>
        <translation>%1 ist eine Zertifikatsanforderung, kein Zertifikat. Bitten Sie um das Zertifikat der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>%1 is a web page, not a certificate. The download may have required you to sign in. Open the page in a browser, and download the certificate again.</source>
        <translation>%1 ist eine Webseite, kein Zertifikat. Vielleicht mussten Sie sich für den Download anmelden. Öffnen Sie die Seite in einem Browser und laden Sie das Zertifikat noch einmal herunter.</translation>
    </message>
    <message>
        <source>%1 does not contain a certificate that PAT Wizard can read. If it is a certificate, convert it: openssl x509 -in %2 -out authorities.pem</source>
        <translation>%1 enthält kein Zertifikat, das PAT Wizard lesen kann. Ist es ein Zertifikat, wandeln Sie es um: openssl x509 -in %2 -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is not a regular file.</source>
        <translation>%1 kann nicht gelesen werden: Es ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is too large.</source>
        <translation>%1 kann nicht gelesen werden: Die Datei ist zu groß.</translation>
    </message>
</context>
<context>
    <name>wording::CapabilityWords</name>
    <message>
        <source>Sign-in</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Pull Requests</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Diff</source>
        <extracomment>A capability of a token: the pull request view that shows the changed lines.</extracomment>
        <translation>Diff</translation>
    </message>
    <message>
        <source>All organizations</source>
        <extracomment>A capability of a token: it is valid for all organizations.</extracomment>
        <translation>Alle Organisationen</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1: funktioniert</translation>
    </message>
    <message>
        <source>%1: refused, the token does not have full access</source>
        <translation>%1: abgelehnt, dem Token fehlt Full access</translation>
    </message>
    <message>
        <source>%1: refused, the token lacks the scope</source>
        <translation>%1: abgelehnt, dem Token fehlt der Bereich (Scope)</translation>
    </message>
    <message>
        <source>%1: refused, the account lacks the permission</source>
        <translation>%1: abgelehnt, dem Konto fehlt die Berechtigung</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>%1: nicht geprüft</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no permission</source>
        <extracomment>Of a capability of a token, in a table: the account has no permission for it.</extracomment>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Of a capability of a token, in a table: it is not known whether it works.</extracomment>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>wording::CauseWords</name>
    <message>
        <source>Azure DevOps accepted it.</source>
        <translation>Azure DevOps hat es angenommen.</translation>
    </message>
    <message>
        <source>It lacks a scope.</source>
        <translation>Ihm fehlt ein Bereich (Scope).</translation>
    </message>
    <message>
        <source>Its account lacks a permission.</source>
        <translation>Seinem Konto fehlt eine Berechtigung.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for this organization.</source>
        <translation>Es ist abgelaufen, wurde widerrufen oder neu generiert, oder es galt nie für diese Organisation.</translation>
    </message>
    <message>
        <source>It was accepted at first, then refused during the check.</source>
        <translation>Es wurde zuerst angenommen und dann während der Prüfung abgelehnt.</translation>
    </message>
    <message>
        <source>Azure DevOps says that it has expired.</source>
        <translation>Azure DevOps meldet, dass es abgelaufen ist.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>Die Organisation erlaubt keine Token für alle Organisationen.</translation>
    </message>
    <message>
        <source>Its account is not a member of the organization.</source>
        <translation>Sein Konto ist kein Mitglied der Organisation.</translation>
    </message>
    <message>
        <source>Its account needs to sign in once in a browser.</source>
        <translation>Sein Konto muss sich einmal in einem Browser anmelden.</translation>
    </message>
    <message>
        <source>An organization policy blocked access from this network.</source>
        <translation>Eine Richtlinie der Organisation hat den Zugriff aus diesem Netzwerk gesperrt.</translation>
    </message>
    <message>
        <source>Azure DevOps did not know the organization.</source>
        <translation>Azure DevOps kannte die Organisation nicht.</translation>
    </message>
    <message>
        <source>The organization has been renamed.</source>
        <translation>Die Organisation wurde umbenannt.</translation>
    </message>
    <message>
        <source>The organization is deactivated.</source>
        <translation>Die Organisation ist deaktiviert.</translation>
    </message>
    <message>
        <source>Azure DevOps asked for a pause (rate limit).</source>
        <translation>Azure DevOps verlangte eine Pause (Ratenbegrenzung).</translation>
    </message>
    <message>
        <source>Azure DevOps was having problems.</source>
        <translation>Azure DevOps hatte Probleme.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>Azure DevOps antwortete mit einem Fehler, den PAT Wizard nicht kennt.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asked you to sign in.</source>
        <translation>Etwas zwischen Ihnen und Azure DevOps verlangte eine Anmeldung.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered with an error.</source>
        <translation>Etwas zwischen Ihnen und Azure DevOps antwortete mit einem Fehler.</translation>
    </message>
    <message>
        <source>Azure DevOps did not answer in time.</source>
        <translation>Azure DevOps antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The host name of Azure DevOps could not be looked up.</source>
        <translation>Der Hostname von Azure DevOps konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>Die Verbindung schlug fehl.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>Der Hostname des Proxys konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>Azure DevOps could not be reached through the proxy.</source>
        <translation>Azure DevOps war über den Proxy nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation>Der Proxy verweigerte die Verbindung.</translation>
    </message>
    <message>
        <source>The proxy asked for a password.</source>
        <translation>Der Proxy verlangte ein Passwort.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password that are set for it.</source>
        <translation>Der Proxy nahm den eingestellten Benutzernamen und das Passwort nicht an.</translation>
    </message>
    <message>
        <source>PAT Wizard did not understand the proxy setting.</source>
        <translation>PAT Wizard verstand die Proxy-Einstellung nicht.</translation>
    </message>
    <message>
        <source>The proxy setting uses an unsupported type of proxy.</source>
        <translation>Die Proxy-Einstellung nennt eine nicht unterstützte Art von Proxy.</translation>
    </message>
    <message>
        <source>The certificate could not be trusted.</source>
        <translation>Dem Zertifikat konnte nicht vertraut werden.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>The answer was not from Azure DevOps.</source>
        <translation>Die Antwort war nicht von Azure DevOps.</translation>
    </message>
    <message>
        <source>Azure DevOps was not asked.</source>
        <translation>Azure DevOps wurde nicht gefragt.</translation>
    </message>
</context>
<context>
    <name>wording::CheckRows</name>
    <message>
        <source>Does the organization %1 answer?</source>
        <translation>Antwortet die Organisation %1?</translation>
    </message>
    <message>
        <source>Is the token accepted?</source>
        <translation>Wird das Token angenommen?</translation>
    </message>
    <message>
        <source>Code: do pull requests work?</source>
        <translation>Code: Funktionieren Pull Requests?</translation>
    </message>
    <message>
        <source>Member Entitlement Management: do reviewers and approvals work?</source>
        <translation>Member Entitlement Management: Funktionieren Reviewer und Genehmigungen?</translation>
    </message>
    <message>
        <source>Full access: does Diff, the changed lines of a pull request, work?</source>
        <translation>Full access: Funktioniert der Diff, also die geänderten Zeilen eines Pull Requests?</translation>
    </message>
    <message>
        <source>Is the token valid for all organizations?</source>
        <translation>Ist das Token für alle Organisationen gültig?</translation>
    </message>
    <message>
        <source>The organization %1 answers.</source>
        <translation>Die Organisation %1 antwortet.</translation>
    </message>
    <message>
        <source>The token is accepted, as %1.</source>
        <translation>Das Token wird angenommen. Konto: %1.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>Das Token konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>pull requests</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>Pull Requests</translation>
    </message>
    <message>
        <source>reviewers and approvals</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>Reviewer und Genehmigungen</translation>
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
        <translation>Das Token kann alles: Pull Requests, Reviewer und Genehmigungen sowie Diff.</translation>
    </message>
    <message>
        <source>The token does what you need: %1.</source>
        <extracomment>%1 pull requests, reviewers and approvals</extracomment>
        <translation>Das Token kann, was Sie brauchen: %1.</translation>
    </message>
    <message>
        <source>%1 (the token lacks %2)</source>
        <extracomment>%1 pull requests, %2 the option of the token page that they need</extracomment>
        <translation>%1 (dem Token fehlt %2)</translation>
    </message>
    <message>
        <source>%1 (your account lacks a permission)</source>
        <translation>%1 (Ihrem Konto fehlt eine Berechtigung)</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations. %1</source>
        <translation>Das Token kann, was Sie brauchen, ist aber für alle Organisationen gültig. %1</translation>
    </message>
    <message>
        <source>The token’s account lacks a permission.</source>
        <translation>Dem Konto des Tokens fehlt eine Berechtigung.</translation>
    </message>
    <message>
        <source>The token is accepted, but some of what you need does not work: %1.</source>
        <translation>Das Token wird angenommen, aber ein Teil dessen, was Sie brauchen, funktioniert nicht: %1.</translation>
    </message>
    <message>
        <source>The token is refused.</source>
        <translation>Das Token wird abgelehnt.</translation>
    </message>
    <message>
        <source>The token could not be checked completely. This is no verdict on the token.</source>
        <translation>Das Token konnte nicht vollständig geprüft werden. Das ist kein Urteil über das Token.</translation>
    </message>
</context>
<context>
    <name>wording::CheckWords</name>
    <message>
        <source>Diff is the pull request view that shows the changed lines.</source>
        <translation>Der Diff ist die Ansicht eines Pull Requests, die die geänderten Zeilen zeigt.</translation>
    </message>
    <message>
        <source>Azure DevOps accepts the token.</source>
        <translation>Azure DevOps nimmt das Token an.</translation>
    </message>
    <message>
        <source>The token can read Code: pull requests work.</source>
        <translation>Das Token darf Code lesen: Pull Requests funktionieren.</translation>
    </message>
    <message>
        <source>The token can read Member Entitlement Management: reviewers and approvals work.</source>
        <translation>Das Token darf Member Entitlement Management lesen: Reviewer und Genehmigungen funktionieren.</translation>
    </message>
    <message>
        <source>The token has full access: Diff works.</source>
        <translation>Das Token hat Full access: Der Diff funktioniert.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for this organization only.</source>
        <translation>Ersetzen Sie es: Erstellen Sie ein Token nur für diese Organisation.</translation>
    </message>
    <message>
        <source>The token cannot read Code.</source>
        <translation>Das Token darf Code nicht lesen.</translation>
    </message>
    <message>
        <source>Pull requests do not work with it.</source>
        <translation>Pull Requests funktionieren damit nicht.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Code → Read selected. Status alone is not enough.</source>
        <translation>Ersetzen Sie es: Erstellen Sie ein neues Token, bei dem Code → Read angekreuzt ist. Status allein reicht nicht.</translation>
    </message>
    <message>
        <source>Create a token with Code → Read selected. Status alone is not enough.</source>
        <translation>Erstellen Sie ein Token, bei dem Code → Read angekreuzt ist. Status allein reicht nicht.</translation>
    </message>
    <message>
        <source>The token cannot read Member Entitlement Management.</source>
        <translation>Das Token darf Member Entitlement Management nicht lesen.</translation>
    </message>
    <message>
        <source>Reviewers and approvals do not work with it.</source>
        <translation>Reviewer und Genehmigungen funktionieren damit nicht.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>Ersetzen Sie es: Erstellen Sie ein neues Token, bei dem Member Entitlement Management → Read angekreuzt ist. Sie finden es nach einem Klick auf „Show all scopes“ (alle Bereiche).</translation>
    </message>
    <message>
        <source>Create a token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>Erstellen Sie ein Token, bei dem Member Entitlement Management → Read angekreuzt ist. Sie finden es nach einem Klick auf „Show all scopes“ (alle Bereiche).</translation>
    </message>
    <message>
        <source>The token does not have full access.</source>
        <translation>Dem Token fehlt Full access.</translation>
    </message>
    <message>
        <source>Diff, the pull request view that shows the changed lines, does not work with it.</source>
        <translation>Der Diff, also die Ansicht eines Pull Requests mit den geänderten Zeilen, funktioniert damit nicht.</translation>
    </message>
    <message>
        <source>If you need Diff, rotate it: create a new token with Full access.</source>
        <translation>Wenn Sie den Diff brauchen, ersetzen Sie es: Erstellen Sie ein neues Token mit Full access.</translation>
    </message>
    <message>
        <source>If you need Diff, create a token with Full access.</source>
        <translation>Wenn Sie den Diff brauchen, erstellen Sie ein Token mit Full access.</translation>
    </message>
    <message>
        <source>The token is not known to be valid for all organizations.</source>
        <translation>Es ist nicht bekannt, dass das Token für alle Organisationen gültig wäre.</translation>
    </message>
    <message>
        <source>This token cannot be used as it is.</source>
        <translation>Dieses Token ist so nicht verwendbar.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for the organization %1.</source>
        <translation>Es ist abgelaufen, wurde widerrufen oder neu generiert, oder es galt nie für die Organisation %1.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>Ersetzen Sie es: Erstellen Sie ein neues Token, das an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>Azure DevOps does not accept the token.</source>
        <translation>Azure DevOps nimmt das Token nicht an.</translation>
    </message>
    <message>
        <source>It is mistyped, expired, revoked, or for an organization other than %1.</source>
        <translation>Es ist falsch getippt, abgelaufen, widerrufen oder für eine andere Organisation als %1.</translation>
    </message>
    <message>
        <source>Paste it again, or create a new one.</source>
        <translation>Fügen Sie es erneut ein oder erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>Azure DevOps says that the token has expired.</source>
        <translation>Azure DevOps meldet, dass das Token abgelaufen ist.</translation>
    </message>
    <message>
        <source>An expired token cannot be extended.</source>
        <translation>Ein abgelaufenes Token kann nicht verlängert werden.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated. Create a new one.</source>
        <translation>Ein abgelaufenes Token kann weder verlängert noch neu generiert werden. Erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>Die Organisation erlaubt keine Token für alle Organisationen.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for the organization %1 only.</source>
        <translation>Ersetzen Sie es: Erstellen Sie ein Token nur für die Organisation %1.</translation>
    </message>
    <message>
        <source>Create a token for the organization %1 only.</source>
        <translation>Erstellen Sie ein Token nur für die Organisation %1.</translation>
    </message>
    <message>
        <source>The token’s account is not a member of the organization %1.</source>
        <translation>Das Konto des Tokens ist kein Mitglied der Organisation %1.</translation>
    </message>
    <message>
        <source>Until it is, this token cannot be used there.</source>
        <translation>Solange das so ist, kann dieses Token dort nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization to add the account.</source>
        <translation>Bitten Sie einen Administrator der Organisation, das Konto hinzuzufügen.</translation>
    </message>
    <message>
        <source>Check the organization’s name, or ask an administrator to add you.</source>
        <translation>Prüfen Sie den Namen der Organisation oder bitten Sie einen Administrator, Sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>Paste the token again, or create a new one.</source>
        <translation>Fügen Sie das Token erneut ein oder erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted the token at first, then refused it for this part of the check.</source>
        <translation>Azure DevOps nahm das Token zuerst an und lehnte es dann bei diesem Teil der Prüfung ab.</translation>
    </message>
    <message>
        <source>Whether this works could not be determined.</source>
        <translation>Ob dies funktioniert, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Das sagt nichts über das Token aus.</translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n second(s).</source>
        <translation>
            <numerusform>Prüfen Sie in %n Sekunde erneut.</numerusform>
            <numerusform>Prüfen Sie in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n minute(s).</source>
        <translation>
            <numerusform>Prüfen Sie in %n Minute erneut.</numerusform>
            <numerusform>Prüfen Sie in %n Minuten erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then check again. If https_proxy is set, correct it there and restart PAT Wizard.</source>
        <translation>Sehen Sie sich den Proxy in den Einstellungen an und prüfen Sie dann erneut. Ist https_proxy gesetzt, berichtigen Sie es dort und starten Sie PAT Wizard neu.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust.</source>
        <translation>%1 legte ein Zertifikat vor, dessen Aussteller dieses System nicht vertraut.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust: %2.</source>
        <translation>%1 legte ein Zertifikat vor, dessen Aussteller dieses System nicht vertraut: %2.</translation>
    </message>
    <message>
        <source>If this is your company’s proxy, add the certificate of your company’s authority in Settings, or start PAT Wizard with --ca-file. If you did so already, that file does not contain this issuer. Otherwise, try another network.</source>
        <translation>Wenn das der Proxy Ihrer Firma ist, wählen Sie in den Einstellungen das Zertifikat von deren Zertifizierungsstelle oder starten Sie PAT Wizard mit --ca-file. Wenn Sie das schon getan haben, enthält die Datei diesen Aussteller nicht. Versuchen Sie es sonst in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>Your account is not allowed to see the members of the organization.</source>
        <translation>Ihr Konto darf die Mitglieder der Organisation nicht sehen.</translation>
    </message>
    <message>
        <source>Your account lacks a permission in the organization.</source>
        <translation>Ihrem Konto fehlt eine Berechtigung in der Organisation.</translation>
    </message>
    <message>
        <source>The token is fine. Another token would not help.</source>
        <translation>Das Token ist in Ordnung. Ein anderes würde nicht helfen.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization for the permission.</source>
        <translation>Bitten Sie einen Administrator der Organisation um die Berechtigung.</translation>
    </message>
    <message>
        <source>It was not checked, because an earlier answer asked for a pause.</source>
        <translation>Es wurde nicht geprüft, weil eine frühere Antwort eine Pause verlangte.</translation>
    </message>
    <message>
        <source>It was not checked, because the time limit for the whole check was reached.</source>
        <translation>Es wurde nicht geprüft, weil das Zeitlimit für die gesamte Prüfung erreicht war.</translation>
    </message>
    <message>
        <source>Check it on its own, or allow more time with --timeout.</source>
        <translation>Prüfen Sie es einzeln oder geben Sie mit --timeout mehr Zeit.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with its sign-in page instead of accepting the token.</source>
        <translation>Azure DevOps antwortete mit seiner Anmeldeseite, statt das Token anzunehmen.</translation>
    </message>
    <message>
        <source>Azure DevOps answered as if there were no token: it does not recognize this one.</source>
        <translation>Azure DevOps antwortete, als wäre kein Token da: Es erkennt dieses nicht.</translation>
    </message>
    <message>
        <source>The token’s account has never signed in to Azure DevOps in a browser.</source>
        <translation>Das Konto des Tokens hat sich noch nie in einem Browser bei Azure DevOps angemeldet.</translation>
    </message>
    <message>
        <source>Sign in once at https://dev.azure.com/%1 in a browser, then check again.</source>
        <translation>Melden Sie sich einmal in einem Browser unter https://dev.azure.com/%1 an und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>An organization policy blocks access from this network (%1).</source>
        <translation>Eine Richtlinie der Organisation sperrt den Zugriff aus diesem Netzwerk (%1).</translation>
    </message>
    <message>
        <source>conditional access</source>
        <translation>bedingter Zugriff</translation>
    </message>
    <message>
        <source>Try your company’s network, or ask an administrator.</source>
        <translation>Versuchen Sie es im Netzwerk Ihrer Firma oder fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>Azure DevOps does not know an organization named %1.</source>
        <translation>Azure DevOps kennt keine Organisation namens %1.</translation>
    </message>
    <message>
        <source>Check the spelling of the organization’s name.</source>
        <translation>Prüfen Sie, ob der Name der Organisation richtig geschrieben ist.</translation>
    </message>
    <message>
        <source>The organization %1 is now called %2.</source>
        <translation>Die Organisation %1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>Use the new name: %1.</source>
        <translation>Verwenden Sie den neuen Namen: %1.</translation>
    </message>
    <message>
        <source>The organization %1 is deactivated.</source>
        <translation>Die Organisation %1 ist deaktiviert.</translation>
    </message>
    <message>
        <source>Contact the organization’s owner.</source>
        <translation>Wenden Sie sich an den Besitzer der Organisation.</translation>
    </message>
    <message>
        <source>Azure DevOps asks for a pause (rate limit).</source>
        <translation>Azure DevOps verlangt eine Pause (Ratenbegrenzung).</translation>
    </message>
    <message>
        <source>Check again in a few minutes.</source>
        <translation>Prüfen Sie in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Azure DevOps is having problems.</source>
        <translation>Azure DevOps hat Probleme.</translation>
    </message>
    <message>
        <source>Check again later. To see the status of the service, open status.dev.azure.com.</source>
        <translation>Prüfen Sie später erneut. Den Zustand des Dienstes zeigt status.dev.azure.com.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>Azure DevOps antwortete mit einem Fehler, den PAT Wizard nicht kennt.</translation>
    </message>
    <message>
        <source>Check again later, or ask an administrator of the organization.</source>
        <translation>Prüfen Sie später erneut oder fragen Sie einen Administrator der Organisation.</translation>
    </message>
    <message>
        <source>Look up the code in the Azure DevOps documentation, or ask an administrator of the organization.</source>
        <translation>Schlagen Sie den Code in der Dokumentation von Azure DevOps nach oder fragen Sie einen Administrator der Organisation.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asks you to sign in.</source>
        <translation>Etwas zwischen Ihnen und Azure DevOps verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Open https://dev.azure.com in a browser and sign in where asked, or ask your administrator to give you access. Then check again.</source>
        <translation>Öffnen Sie https://dev.azure.com in einem Browser und melden Sie sich an, wo es verlangt wird, oder bitten Sie Ihren Administrator um Zugang. Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered in its place, with an error.</source>
        <translation>Etwas zwischen Ihnen und Azure DevOps antwortete an dessen Stelle mit einem Fehler.</translation>
    </message>
    <message>
        <source>Check again later, or try another network.</source>
        <translation>Prüfen Sie später erneut oder versuchen Sie es in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>The answer redirected to another host, %1. PAT Wizard did not follow it.</source>
        <translation>Die Antwort verwies auf einen anderen Host, %1. PAT Wizard ist ihr nicht gefolgt.</translation>
    </message>
    <message>
        <source>Networks that require you to sign in do this. Open any page in your browser, then check again.</source>
        <translation>Das tun Netzwerke, in denen man sich anmelden muss. Öffnen Sie eine beliebige Seite in Ihrem Browser und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The answer from %1 does not look like one from Azure DevOps.</source>
        <translation>Die Antwort von %1 sieht nicht nach Azure DevOps aus.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering, such as a company proxy. Try another network, or ask your administrator.</source>
        <translation>Etwas zwischen Ihnen und Azure DevOps greift ein, etwa der Proxy einer Firma. Versuchen Sie es in einem anderen Netzwerk oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The answer was too large to be from Azure DevOps, or its headers cannot be read.</source>
        <translation>Die Antwort war zu groß, um von Azure DevOps zu sein, oder ihre Header sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering. Try another network.</source>
        <translation>Etwas zwischen Ihnen und Azure DevOps greift ein. Versuchen Sie es in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>No complete answer from %1 arrived in time.</source>
        <translation>Von %1 kam nicht rechtzeitig eine vollständige Antwort.</translation>
    </message>
    <message>
        <source>Check your network connection, then check again.</source>
        <translation>Sehen Sie nach Ihrer Netzwerkverbindung und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The host name %1 could not be looked up.</source>
        <translation>Der Hostname %1 konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>Could not connect to %1.</source>
        <translation>Zu %1 kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>The connection to %1 closed before the answer was complete.</source>
        <translation>Die Verbindung zu %1 endete, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>Der Hostname des Proxys konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>Could not connect to %1 through the proxy.</source>
        <translation>Über den Proxy kam keine Verbindung zu %1 zustande.</translation>
    </message>
    <message>
        <source>The proxy refuses to connect to %1.</source>
        <translation>Der Proxy verweigert die Verbindung zu %1.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow %1.</source>
        <translation>Bitten Sie Ihren Administrator, %1 zuzulassen.</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>Der Proxy verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>Choose the system’s proxy in Settings, set https_proxy with the user name and password, and restart PAT Wizard. Or ask your administrator.</source>
        <translation>Wählen Sie in den Einstellungen den Proxy des Systems, setzen Sie https_proxy mit Benutzername und Passwort und starten Sie PAT Wizard neu. Oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The proxy does not accept the user name and password that are set for it.</source>
        <translation>Der Proxy nimmt den eingestellten Benutzernamen und das Passwort nicht an.</translation>
    </message>
    <message>
        <source>Correct them in https_proxy, then restart PAT Wizard.</source>
        <translation>Berichtigen Sie beides in https_proxy und starten Sie PAT Wizard neu.</translation>
    </message>
    <message>
        <source>PAT Wizard does not understand the proxy setting %1, so nothing was sent.</source>
        <translation>PAT Wizard versteht die Proxy-Einstellung %1 nicht, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to something like http://proxy.example:8080, then restart PAT Wizard.</source>
        <translation>Wählen Sie in den Einstellungen einen Proxy. Oder ändern Sie %1 in etwas wie http://proxy.example:8080 und starten Sie PAT Wizard neu.</translation>
    </message>
    <message>
        <source>The proxy setting %1 uses an unsupported type of proxy, so nothing was sent.</source>
        <translation>Die Proxy-Einstellung %1 nennt eine nicht unterstützte Art von Proxy, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to one that begins with http://, socks5://, or socks5h://, then restart PAT Wizard.</source>
        <translation>Wählen Sie in den Einstellungen einen Proxy. Oder ändern Sie %1 so, dass es mit http://, socks5:// oder socks5h:// beginnt, und starten Sie PAT Wizard neu.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that belongs to another host.</source>
        <translation>%1 legte ein Zertifikat vor, das einem anderen Host gehört.</translation>
    </message>
    <message>
        <source>Do not trust this network. Use another one.</source>
        <translation>Vertrauen Sie diesem Netzwerk nicht. Verwenden Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that is not valid today.</source>
        <translation>%1 legte ein Zertifikat vor, das heute nicht gültig ist.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time: it shows %1 UTC. If that is right, use another network, or ask whoever runs this one to renew the certificate.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers: Sie stehen auf %1 UTC. Stimmt das, verwenden Sie ein anderes Netzwerk oder bitten Sie den Betreiber, das Zertifikat zu erneuern.</translation>
    </message>
    <message>
        <source>Could not make an encrypted connection to %1.</source>
        <translation>Zu %1 kam keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>%1 The error code is %2.</source>
        <translation>%1 Fehlercode: %2.</translation>
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
            <numerusform>Eine Antwort verlangte eine Pause. Prüfen Sie in %n Sekunde erneut.</numerusform>
            <numerusform>Eine Antwort verlangte eine Pause. Prüfen Sie in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer asked for a pause. Check again in %n minute(s).</source>
        <translation>
            <numerusform>Eine Antwort verlangte eine Pause. Prüfen Sie in %n Minute erneut.</numerusform>
            <numerusform>Eine Antwort verlangte eine Pause. Prüfen Sie in %n Minuten erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the token: Azure DevOps does not show it again.</source>
        <translation>Behalten Sie das Token: Azure DevOps zeigt es nicht noch einmal.</translation>
    </message>
    <message>
        <source>Look up the date on the token page. To correct it, use “patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD”, or open PAT Wizard with “patwizard”.</source>
        <translation>Sehen Sie auf der Token-Seite nach dem Datum. Um es zu berichtigen, verwenden Sie „patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD“ oder öffnen Sie PAT Wizard mit „patwizard“.</translation>
    </message>
    <message>
        <source>Try “patwizard --help”.</source>
        <translation>Versuchen Sie „patwizard --help“.</translation>
    </message>
    <message>
        <source>Try “patwizard %1 --help”.</source>
        <translation>Versuchen Sie „patwizard %1 --help“.</translation>
    </message>
    <message>
        <source>PAT Wizard cannot continue: it is out of memory, or something that it depends on has failed.</source>
        <translation>PAT Wizard kann nicht weiterarbeiten: Der Speicher reicht nicht, oder etwas, wovon es abhängt, ist ausgefallen.</translation>
    </message>
    <message>
        <source>Free some memory, then start it again. It then completes or undoes any change that was interrupted.</source>
        <translation>Geben Sie Speicher frei und starten Sie es wieder. Unterbrochene Änderungen schließt es dann ab oder macht sie rückgängig.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Es gibt keinen Bildschirm, um ein Fenster zu öffnen.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Das System meldet: „%1“</translation>
    </message>
    <message>
        <source>Commands do not need a display: see “patwizard --help”.</source>
        <translation>Befehle brauchen keinen Bildschirm: siehe „patwizard --help“.</translation>
    </message>
    <message>
        <source>There is no token on standard input.</source>
        <translation>Auf der Standardeingabe steht kein Token.</translation>
    </message>
    <message>
        <source>The command line contains a secret, where others can see it.</source>
        <translation>Die Befehlszeile enthält ein Geheimnis, wo andere es sehen können.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>Es wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Revoke it, because it is in your shell’s history. Provide a new one on standard input.</source>
        <translation>Widerrufen Sie es, denn es steht im Verlauf Ihrer Shell. Geben Sie ein neues über die Standardeingabe ein.</translation>
    </message>
    <message>
        <source>The text on standard input is also on the command line, where others can see it.</source>
        <translation>Der Text auf der Standardeingabe steht auch in der Befehlszeile, wo andere ihn sehen können.</translation>
    </message>
    <message>
        <source>If it is a secret, revoke it, because it is in your shell’s history. Provide a new one on standard input only.</source>
        <translation>Ist er ein Geheimnis, widerrufen Sie es, denn es steht im Verlauf Ihrer Shell. Geben Sie ein neues nur über die Standardeingabe ein.</translation>
    </message>
    <message>
        <source>This token is already stored.</source>
        <translation>Dieses Token ist schon gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and provide that one instead.</source>
        <translation>Erstellen Sie auf der Token-Seite ein weiteres Token und geben Sie dieses ein.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>To store it anyway, use %1.</source>
        <translation>Um es trotzdem zu speichern, verwenden Sie %1.</translation>
    </message>
    <message>
        <source>Another token is already stored under this name.</source>
        <translation>Unter diesem Namen ist schon ein anderes Token gespeichert.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Es wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Choose another name with --name, or replace the stored token with “patwizard replace %1”.</source>
        <translation>Wählen Sie mit --name einen anderen Namen oder ersetzen Sie das gespeicherte Token mit „patwizard replace %1“.</translation>
    </message>
    <message>
        <source>The new token was not stored, and the old token stays in use.</source>
        <translation>Das neue Token wurde nicht gespeichert, das alte bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>No token is stored for this organization.</source>
        <translation>Für diese Organisation ist kein Token gespeichert.</translation>
    </message>
    <message>
        <source>No token with this name is on the list of stored tokens.</source>
        <translation>Kein Token mit diesem Namen ist in der Liste der gespeicherten Token.</translation>
    </message>
    <message>
        <source>To see what is stored, use “patwizard list”.</source>
        <translation>Was gespeichert ist, zeigt „patwizard list“.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>No token is stored for this user yet.</source>
        <translation>Für diesen Benutzer ist noch kein Token gespeichert.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION”, or open the setup with “patwizard”.</source>
        <translation>Um eines zu speichern, verwenden Sie „patwizard add ORGANIZATION“ oder öffnen Sie die Einrichtung mit „patwizard“.</translation>
    </message>
    <message>
        <source>The token was accepted after %1, its recorded expiry date.</source>
        <translation>Das Token wurde nach %1, seinem eingetragenen Ablaufdatum, noch angenommen.</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>Das eingetragene Datum ist falsch.</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <extracomment>%1 2027-01-31, in 7 days</extracomment>
        <translation>Das Token läuft ab: %1.</translation>
    </message>
    <message>
        <source>Replace it while it still works: use “patwizard rotate %1”, or “patwizard replace %1” with the new token on standard input.</source>
        <translation>Ersetzen Sie es, solange es noch funktioniert: mit „patwizard rotate %1“, oder mit „patwizard replace %1“ und dem neuen Token auf der Standardeingabe.</translation>
    </message>
    <message>
        <source>Also kept, and not known to be revoked: %1.</source>
        <translation>Außerdem aufbewahrt und vielleicht nicht widerrufen: %1.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it on the token page, then run “patwizard replace %1 --prove-revoked”.</source>
        <translation>Wenn Sie es nicht mehr brauchen, widerrufen Sie es auf der Token-Seite und führen Sie „patwizard replace %1 --prove-revoked“ aus.</translation>
    </message>
    <message>
        <source>The old token “%1” still works.</source>
        <translation>Das alte Token „%1“ funktioniert noch.</translation>
    </message>
    <message>
        <source>Revoke it on the token page, then run “patwizard replace %1 --prove-revoked” again. It can take up to an hour until Azure DevOps refuses a revoked token.</source>
        <translation>Widerrufen Sie es auf der Token-Seite und führen Sie „patwizard replace %1 --prove-revoked“ dann erneut aus. Es kann bis zu einer Stunde dauern, bis Azure DevOps ein widerrufenes Token ablehnt.</translation>
    </message>
    <message>
        <source>More than one token is stored for this organization.</source>
        <translation>Für diese Organisation ist mehr als ein Token gespeichert.</translation>
    </message>
    <message>
        <source>Specify which one: %1.</source>
        <translation>Geben Sie an, welches: %1.</translation>
    </message>
    <message>
        <source>The date given with --expires, %1, is more than a year ahead.</source>
        <translation>Das Datum bei --expires, %1, liegt mehr als ein Jahr in der Zukunft.</translation>
    </message>
    <message>
        <source>It was recorded, but no Azure DevOps token lasts that long.</source>
        <translation>Es wurde eingetragen, aber kein Token von Azure DevOps gilt so lange.</translation>
    </message>
    <message>
        <source>The keychain that PAT Wizard uses keeps everything in memory only.</source>
        <translation>Der Schlüsselbund, den PAT Wizard verwendet, behält alles nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>A token in it is lost as soon as you sign out.</source>
        <translation>Ein Token darin ist verloren, sobald Sie sich abmelden.</translation>
    </message>
    <message>
        <source>Before you create a token, create a permanent keychain with Passwords and Keys (package seahorse) and set it as the default.</source>
        <translation>Legen Sie, bevor Sie ein Token erstellen, mit „Passwörter und Verschlüsselung“ (Paket seahorse) einen dauerhaften Schlüsselbund an und machen Sie ihn zur Vorgabe.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>Die in den Einstellungen gewählte Zertifikatsdatei ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Choose another file in Settings or remove it there, or start with --ca-file.</source>
        <translation>Wählen Sie in den Einstellungen eine andere Datei, entfernen Sie sie dort oder starten Sie mit --ca-file.</translation>
    </message>
    <message>
        <source>The token would be visible on the screen.</source>
        <translation>Das Token wäre auf dem Bildschirm zu sehen.</translation>
    </message>
    <message>
        <source>Send the output to another program, or use --force to show it anyway.</source>
        <translation>Leiten Sie die Ausgabe an ein anderes Programm oder verwenden Sie --force, um es trotzdem anzuzeigen.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>There is no command %1 to run.</source>
        <translation>Es gibt keinen Befehl %1 zum Ausführen.</translation>
    </message>
    <message>
        <source>Check its spelling, or give its whole path.</source>
        <translation>Prüfen Sie die Schreibweise oder geben Sie den ganzen Pfad an.</translation>
    </message>
    <message>
        <source>The command %1 cannot be run: %2.</source>
        <translation>Der Befehl %1 kann nicht ausgeführt werden: %2.</translation>
    </message>
    <message>
        <source>Check that it is a program, and that you may run it.</source>
        <translation>Prüfen Sie, ob es ein Programm ist und ob Sie es ausführen dürfen.</translation>
    </message>
    <message>
        <source>Copies of a token this short cannot be told from other text.</source>
        <translation>Kopien eines so kurzen Tokens lassen sich nicht von anderem Text unterscheiden.</translation>
    </message>
    <message>
        <source>It was not looked for.</source>
        <translation>Es wurde nicht danach gesucht.</translation>
    </message>
    <message>
        <source>Nothing on this system shows notifications.</source>
        <translation>Auf diesem System gibt es nichts, das Benachrichtigungen anzeigt.</translation>
    </message>
    <message>
        <source>Nobody was reminded, and nothing counts as shown.</source>
        <translation>Niemand wurde erinnert, und nichts gilt als gezeigt.</translation>
    </message>
    <message>
        <source>Sign in to a desktop, or see “patwizard list”.</source>
        <translation>Melden Sie sich an einem Desktop an oder sehen Sie in „patwizard list“ nach.</translation>
    </message>
    <message>
        <source>The reminder failed: %1.</source>
        <translation>Die Erinnerung schlug fehl: %1.</translation>
    </message>
    <message>
        <source>See “patwizard list” for what needs attention.</source>
        <translation>Wo Handlungsbedarf besteht, zeigt „patwizard list“.</translation>
    </message>
    <message>
        <source>The reminders could not be switched: %1.</source>
        <translation>Die Erinnerungen ließen sich nicht umschalten: %1.</translation>
    </message>
</context>
<context>
    <name>wording::ComparisonWords</name>
    <message>
        <source>Pull requests worked before, but no longer do.</source>
        <translation>Pull Requests funktionierten vorher, jetzt nicht mehr.</translation>
    </message>
    <message>
        <source>Reviewers and approvals worked before, but no longer do.</source>
        <translation>Reviewer und Genehmigungen funktionierten vorher, jetzt nicht mehr.</translation>
    </message>
    <message>
        <source>Diff worked before, but no longer does.</source>
        <translation>Der Diff funktionierte vorher, jetzt nicht mehr.</translation>
    </message>
    <message>
        <source>Pull requests work now, but did not before.</source>
        <translation>Pull Requests funktionieren jetzt, vorher nicht.</translation>
    </message>
    <message>
        <source>Reviewers and approvals work now, but did not before.</source>
        <translation>Reviewer und Genehmigungen funktionieren jetzt, vorher nicht.</translation>
    </message>
    <message>
        <source>Diff works now, but did not before.</source>
        <translation>Der Diff funktioniert jetzt, vorher nicht.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it before, but refuses it now.</source>
        <translation>Azure DevOps nahm es vorher an und lehnt es jetzt ab.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it before, but accepts it now.</source>
        <translation>Azure DevOps lehnte es vorher ab und nimmt es jetzt an.</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>The account is different: it was %1, and is now %2.</source>
        <translation>Das Konto ist ein anderes: Es war %1 und ist jetzt %2.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of the account, which was not known before.</source>
        <translation>Es ist für alle Organisationen des Kontos gültig, was vorher nicht bekannt war.</translation>
    </message>
</context>
<context>
    <name>wording::CopyWords</name>
    <message>
        <source>The token stands there as text.</source>
        <translation>Das Token steht dort im Klartext.</translation>
    </message>
    <message>
        <source>The token stands there in Base64, which hides nothing.</source>
        <translation>Das Token steht dort in Base64, was nichts verbirgt.</translation>
    </message>
    <message>
        <source>The token stands there encoded for an address.</source>
        <translation>Das Token steht dort für eine Adresse kodiert.</translation>
    </message>
    <message>
        <source>The token stands there as UTF-16 text.</source>
        <translation>Das Token steht dort als UTF-16-Text.</translation>
    </message>
    <message>
        <source>To change it: %1.</source>
        <translation>So ändern Sie es: %1.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the line.</source>
        <translation>Damit dort stattdessen das gespeicherte Token steht, verwenden Sie „patwizard give %1 --to git-credential“. Löschen Sie sonst die Zeile.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the file.</source>
        <translation>Damit dort stattdessen das gespeicherte Token steht, verwenden Sie „patwizard give %1 --to git-credential“. Löschen Sie sonst die Datei.</translation>
    </message>
    <message>
        <source>Change npmAuthToken or npmAuthIdent in the file.</source>
        <translation>Ändern Sie npmAuthToken oder npmAuthIdent in der Datei.</translation>
    </message>
    <message>
        <source>Change the password in the file, or use “keyring set”.</source>
        <translation>Ändern Sie das Passwort in der Datei oder verwenden Sie „keyring set“.</translation>
    </message>
    <message>
        <source>Change the password in the file.</source>
        <translation>Ändern Sie das Passwort in der Datei.</translation>
    </message>
    <message>
        <source>Change the password of the server in the file.</source>
        <translation>Ändern Sie das Passwort des Servers in der Datei.</translation>
    </message>
    <message>
        <source>Change the property in the file.</source>
        <translation>Ändern Sie die Eigenschaft in der Datei.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to az-devops”. To remove it, use “az devops logout”.</source>
        <translation>Damit dort stattdessen das gespeicherte Token steht, verwenden Sie „patwizard give %1 --to az-devops“. Zum Entfernen verwenden Sie „az devops logout“.</translation>
    </message>
    <message>
        <source>Delete the line. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>Löschen Sie die Zeile. Programme bekommen das Token stattdessen mit „patwizard run %1 -- COMMAND“.</translation>
    </message>
    <message>
        <source>Delete the line, and close the shells that still remember it.</source>
        <translation>Löschen Sie die Zeile und schließen Sie die Shells, die sie noch kennen.</translation>
    </message>
    <message>
        <source>Delete the line, then sign out and in again. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>Löschen Sie die Zeile, melden Sie sich dann ab und wieder an. Programme bekommen das Token stattdessen mit „patwizard run %1 -- COMMAND“.</translation>
    </message>
    <message>
        <source>Change the file, and look for it in backups as well.</source>
        <translation>Ändern Sie die Datei und suchen Sie das Token auch in Sicherungskopien.</translation>
    </message>
    <message>
        <source>It goes when the process ends. Look for where the variable is set.</source>
        <translation>Es verschwindet, wenn der Prozess endet. Suchen Sie, wo die Variable gesetzt wird.</translation>
    </message>
    <message>
        <source>Change it with the program that has stored it.</source>
        <translation>Ändern Sie es mit dem Programm, das es gespeichert hat.</translation>
    </message>
    <message>
        <source>(no variable)</source>
        <extracomment>In place of the name of an environment variable.</extracomment>
        <translation>(keine Variable)</translation>
    </message>
    <message>
        <source>%1 in the environment of %2</source>
        <translation>%1 in der Umgebung von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the environment of %2 and %n other process(es)</source>
        <translation>
            <numerusform>%1 in der Umgebung von %2 und %n weiteren Prozess</numerusform>
            <numerusform>%1 in der Umgebung von %2 und %n weiteren Prozessen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in the keychain</source>
        <translation>„%1“ im Schlüsselbund</translation>
    </message>
    <message>
        <source>“%1” (%2) in the keychain</source>
        <translation>„%1“ (%2) im Schlüsselbund</translation>
    </message>
    <message>
        <source>It is not protected: every program of yours can read it.</source>
        <translation>Es ist nicht geschützt: Jedes Ihrer Programme kann es lesen.</translation>
    </message>
    <message>
        <source>It is protected by the keychain.</source>
        <translation>Es ist durch den Schlüsselbund geschützt.</translation>
    </message>
    <message>
        <source>%1 was not looked at: it is no ordinary file.</source>
        <translation>%1 wurde nicht durchsucht: Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Only the beginning of %1 was looked at: it is too large.</source>
        <translation>Nur der Anfang von %1 wurde durchsucht: Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>%1 was not looked at: %2.</source>
        <translation>%1 wurde nicht durchsucht: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The environment of %n process(es) of yours that let nobody read it was not looked at.</source>
        <translation>
            <numerusform>Bei %n Ihrer Prozesse ließ sich die Umgebung nicht lesen; sie wurde nicht durchsucht.</numerusform>
            <numerusform>Bei %n Ihrer Prozesse ließ sich die Umgebung nicht lesen; sie wurde nicht durchsucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is locked in the keychain, or is not given, was not looked at.</source>
        <translation>Was im Schlüsselbund gesperrt ist oder nicht herausgegeben wird, wurde nicht durchsucht.</translation>
    </message>
    <message>
        <source>What other programs have in the keychain was not looked at: %1.</source>
        <translation>Was andere Programme im Schlüsselbund haben, wurde nicht durchsucht: %1.</translation>
    </message>
    <message>
        <source>The search was stopped. The rest was not looked at.</source>
        <translation>Die Suche wurde angehalten. Der Rest wurde nicht durchsucht.</translation>
    </message>
</context>
<context>
    <name>wording::DayWords</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The format of a date, as QLocale understands it: 26 Feb 2027</extracomment>
        <translation>d. MMM yyyy</translation>
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
        <translation>Nicht erwiesen: Die Liste der gespeicherten Token war nicht lesbar, daher konnte dieser Text nicht nach deren Geheimnissen durchsucht werden. Lesen Sie ihn, bevor Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>Not proved for all: the text was searched for the stored secrets that the keychain provided (%1), and none is in it. The keychain did not provide the others (%2). Unlock it and try again, or read the text before you share it.</source>
        <translation>Nicht für alle erwiesen: Der Text wurde nach den gespeicherten Geheimnissen durchsucht, die der Schlüsselbund herausgab (%1), und keines steht darin. Die anderen (%2) gab der Schlüsselbund nicht heraus. Entsperren Sie ihn und versuchen Sie es erneut, oder lesen Sie den Text, bevor Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>No secret is stored, so none is in this text.</source>
        <translation>Kein Geheimnis ist gespeichert, also steht keines in diesem Text.</translation>
    </message>
    <message>
        <source>Proved: the text was searched for every stored secret (%1), and none is in it, in any form.</source>
        <translation>Erwiesen: Der Text wurde nach jedem gespeicherten Geheimnis (%1) durchsucht, und keines steht darin, in keiner Form.</translation>
    </message>
</context>
<context>
    <name>wording::GitWords</name>
    <message>
        <source>system</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>systemweit</translation>
    </message>
    <message>
        <source>global</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>global</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>Where a setting of git stands: in this repository.</extracomment>
        <translation>lokal</translation>
    </message>
    <message>
        <source>worktree</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>Worktree</translation>
    </message>
    <message>
        <source>environment</source>
        <extracomment>Where a setting of git stands: in the environment or on the command line.</extracomment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Git asks these first: %1.</source>
        <translation>Git fragt zuerst diese: %1.</translation>
    </message>
    <message>
        <source>If one of them has a password for Azure DevOps, git uses that.</source>
        <translation>Wenn davon einer ein Passwort für Azure DevOps hat, verwendet git dieses.</translation>
    </message>
    <message>
        <source>To have git forget a password that is out of date, see the help of that credential helper.</source>
        <translation>Wie git ein veraltetes Passwort vergisst, steht in der Hilfe des jeweiligen Credential-Helpers.</translation>
    </message>
    <message>
        <source>Git gives each password that worked to all its credential helpers, and “store” writes it to a file as plain text.</source>
        <translation>Git gibt jedes Passwort, das funktioniert hat, an alle seine Credential-Helper, und „store“ schreibt es im Klartext in eine Datei.</translation>
    </message>
    <message>
        <source>The token then lies there, too.</source>
        <translation>Dann liegt das Token auch dort.</translation>
    </message>
    <message>
        <source>To prevent that, remove “store” from git’s configuration, or set it for the other hosts only.</source>
        <translation>Um das zu verhindern, entfernen Sie „store“ aus der Konfiguration von git oder setzen Sie es nur für die anderen Hosts.</translation>
    </message>
    <message>
        <source>Git does not ask PAT Wizard for: %1.</source>
        <translation>Dafür fragt git PAT Wizard nicht: %1.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”. If that does not help, look for an empty “helper =” in git’s configuration.</source>
        <translation>Um das zu ändern, verwenden Sie „patwizard git on“. Wenn das nicht hilft, suchen Sie ein leeres „helper =“ in der Konfiguration von git.</translation>
    </message>
    <message>
        <source>Git calls another copy of this program: %1.</source>
        <translation>Git ruft eine andere Kopie dieses Programms auf: %1.</translation>
    </message>
    <message>
        <source>To have it call this one, use “patwizard git on”.</source>
        <translation>Damit es diese aufruft, verwenden Sie „patwizard git on“.</translation>
    </message>
    <message>
        <source>Git does not tell credential helpers the path of a repository.</source>
        <translation>Git nennt Credential-Helpern den Pfad eines Repositorys nicht.</translation>
    </message>
    <message>
        <source>With several organizations, the right token is found only by the user name in the address.</source>
        <translation>Bei mehreren Organisationen ist das richtige Token nur am Benutzernamen in der Adresse zu erkennen.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”.</source>
        <translation>Um das zu ändern, verwenden Sie „patwizard git on“.</translation>
    </message>
    <message>
        <source>The request on standard input is not one that git makes.</source>
        <translation>Die Anfrage auf der Standardeingabe ist keine, die git stellt.</translation>
    </message>
    <message>
        <source>No token was given.</source>
        <translation>Kein Token wurde herausgegeben.</translation>
    </message>
    <message>
        <source>This command is for git: see “patwizard git on”.</source>
        <translation>Dieser Befehl ist für git: siehe „patwizard git on“.</translation>
    </message>
    <message>
        <source>The address of the repository begins with http://, where others could read the token on its way.</source>
        <translation>Die Adresse des Repositorys beginnt mit http://, wo andere das Token unterwegs lesen könnten.</translation>
    </message>
    <message>
        <source>Use https:// instead, with “git remote set-url”.</source>
        <translation>Verwenden Sie stattdessen https://, mit „git remote set-url“.</translation>
    </message>
    <message>
        <source>Git does not tell for which organization it needs a token.</source>
        <translation>Git nennt nicht, für welche Organisation es ein Token braucht.</translation>
    </message>
    <message>
        <source>Run “patwizard git on”, or put the name of the organization before the host: https://ORGANIZATION@dev.azure.com/…</source>
        <translation>Führen Sie „patwizard git on“ aus oder setzen Sie den Namen der Organisation vor den Host: https://ORGANIZATION@dev.azure.com/…</translation>
    </message>
    <message>
        <source>No token is stored yet.</source>
        <translation>Noch ist kein Token gespeichert.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION” or “patwizard setup”.</source>
        <translation>Um eines zu speichern, verwenden Sie „patwizard add ORGANIZATION“ oder „patwizard setup“.</translation>
    </message>
    <message>
        <source>No token is stored for the organization “%1”.</source>
        <translation>Für die Organisation „%1“ ist kein Token gespeichert.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add %1” or “patwizard setup %1”.</source>
        <translation>Um eines zu speichern, verwenden Sie „patwizard add %1“ oder „patwizard setup %1“.</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when it was checked %1.</source>
        <translation>Azure DevOps lehnte das Token bei der Prüfung %1 ab.</translation>
    </message>
    <message>
        <source>It was not given to git.</source>
        <translation>Git hat es nicht bekommen.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it works again, use “patwizard check %1”.</source>
        <translation>Ersetzen Sie es mit „patwizard rotate %1“. Wenn es wieder funktioniert, verwenden Sie „patwizard check %1“.</translation>
    </message>
    <message>
        <source>The token lacked the scope Code when it was checked %1.</source>
        <translation>Dem Token fehlte bei der Prüfung %1 der Bereich Code.</translation>
    </message>
    <message>
        <source>Select Code with Edit on the token page, then use “patwizard check %1”.</source>
        <translation>Kreuzen Sie auf der Token-Seite mit Edit (Bearbeiten) Code an und verwenden Sie dann „patwizard check %1“.</translation>
    </message>
    <message>
        <source>The token expired on %1, according to the recorded date.</source>
        <translation>Das Token ist laut eingetragenem Datum am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it still works, use “patwizard check %1”.</source>
        <translation>Ersetzen Sie es mit „patwizard rotate %1“. Wenn es noch funktioniert, verwenden Sie „patwizard check %1“.</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when git last used it, %1.</source>
        <translation>Azure DevOps lehnte das Token ab, als git es zuletzt verwendete (%1).</translation>
    </message>
    <message>
        <source>To find out why, use “patwizard check %1”.</source>
        <translation>Den Grund zeigt „patwizard check %1“.</translation>
    </message>
    <message>
        <source>Git was not found.</source>
        <translation>Git wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Its configuration was not changed.</source>
        <translation>Seine Konfiguration wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Install git, or add its folder to PATH.</source>
        <translation>Installieren Sie git oder nehmen Sie seinen Ordner in PATH auf.</translation>
    </message>
    <message>
        <source>This folder is not in a git repository.</source>
        <translation>Dieser Ordner liegt nicht in einem Git-Repository.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Go to a repository first, or leave --local out.</source>
        <translation>Wechseln Sie zuerst in ein Repository oder lassen Sie --local weg.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration.</source>
        <translation>Git konnte seine Konfiguration nicht lesen oder ändern.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration. It says: “%1”</source>
        <translation>Git konnte seine Konfiguration nicht lesen oder ändern. Es meldet: „%1“</translation>
    </message>
    <message>
        <source>Correct that, then run the command again. “patwizard git status” shows what holds now. Git 2.26 or newer is needed.</source>
        <translation>Beheben Sie das und führen Sie den Befehl erneut aus. „patwizard git status“ zeigt, was jetzt gilt. Nötig ist Git 2.26 oder neuer.</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom git asks for a password.</extracomment>
        <translation>niemanden</translation>
    </message>
</context>
<context>
    <name>wording::GiveWords</name>
    <message>
        <source>Install the Azure CLI, then run “az extension add --name azure-devops”.</source>
        <translation>Installieren Sie die Azure CLI und führen Sie dann „az extension add --name azure-devops“ aus.</translation>
    </message>
    <message>
        <source>Install git.</source>
        <translation>Installieren Sie git.</translation>
    </message>
    <message>
        <source>Run “az devops logout”, then try again.</source>
        <translation>Führen Sie „az devops logout“ aus und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>See which helpers git asks with “git config --get-all credential.helper”: without one it keeps nothing, and the first one that answers counts.</source>
        <translation>Welche Helper git fragt, zeigt „git config --get-all credential.helper“: Ohne einen behält es nichts, und der erste, der antwortet, zählt.</translation>
    </message>
    <message>
        <source>If it had another token, it still has that one.</source>
        <translation>Wenn es ein anderes Token hatte, hat es dieses noch.</translation>
    </message>
    <message>
        <source>Then try again: patwizard give %1 --to %2</source>
        <translation>Versuchen Sie es dann erneut: patwizard give %1 --to %2</translation>
    </message>
    <message>
        <source>%1 was not given the token: it is not installed.</source>
        <translation>%1 hat das Token nicht bekommen: Es ist nicht installiert.</translation>
    </message>
    <message>
        <source>%1 did not take the token.</source>
        <translation>%1 hat das Token nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 did not take the token. It says: “%2”</source>
        <translation>%1 hat das Token nicht angenommen. Meldung: „%2“</translation>
    </message>
    <message>
        <source>%1 did not answer, and was ended.</source>
        <translation>%1 hat nicht geantwortet und wurde beendet.</translation>
    </message>
    <message>
        <source>%1 was given the token, but does not have it.</source>
        <translation>Das Token wurde an %1 übergeben, ist dort aber nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 was given the token in use.</source>
        <translation>%1 hat das aktuelle Token bekommen.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>Am %1.</translation>
    </message>
    <message>
        <source>%1 has not been given the token in use.</source>
        <translation>%1 hat das aktuelle Token nicht bekommen.</translation>
    </message>
    <message>
        <source>What it was given on %1 stops working when that token is revoked.</source>
        <translation>Was es am %1 bekommen hat, funktioniert nicht mehr, sobald das damalige Token widerrufen wird.</translation>
    </message>
    <message>
        <source>%1 has the token.</source>
        <translation>%1 hat das Token.</translation>
    </message>
    <message>
        <source>%1 has taken the token. It could not be asked whether it has it now.</source>
        <translation>%1 hat das Token angenommen. Ob es noch da ist, ließ sich nicht erfragen.</translation>
    </message>
</context>
<context>
    <name>wording::GlobalWords</name>
    <message>
        <source>Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Microsoft hat Token für alle Organisationen zum 1. Dezember 2026 abgeschafft.</translation>
    </message>
    <message>
        <source>Tokens for all organizations stop working on 1 December 2026, whatever their own expiry date.</source>
        <translation>Token für alle Organisationen funktionieren ab dem 1. Dezember 2026 nicht mehr, unabhängig von ihrem Ablaufdatum.</translation>
    </message>
    <message>
        <source>The token is valid for all organizations of the account.</source>
        <translation>Das Token ist für alle Organisationen des Kontos gültig.</translation>
    </message>
    <message>
        <source>It still works, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Es funktioniert noch, obwohl Microsoft Token für alle Organisationen zum 1. Dezember 2026 abgeschafft hat.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of its account.</source>
        <translation>Es ist für alle Organisationen seines Kontos gültig.</translation>
    </message>
    <message>
        <source>It still worked at the last check, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Bei der letzten Prüfung funktionierte es noch, obwohl Microsoft Token für alle Organisationen zum 1. Dezember 2026 abgeschafft hat.</translation>
    </message>
    <message>
        <source>Create a new one for a single organization, then revoke this one.</source>
        <translation>Erstellen Sie ein neues für eine einzelne Organisation und widerrufen Sie dann dieses.</translation>
    </message>
    <message>
        <source>Create a new one for %1 only, then revoke this one.</source>
        <translation>Erstellen Sie ein neues nur für %1 und widerrufen Sie dann dieses.</translation>
    </message>
</context>
<context>
    <name>wording::KeychainWords</name>
    <message>
        <source>Tokens can be neither stored nor read.</source>
        <translation>Token können weder gespeichert noch gelesen werden.</translation>
    </message>
    <message>
        <source>There is no desktop session (D-Bus), so there is no keychain.</source>
        <translation>Es gibt keine Desktop-Sitzung (D-Bus) und daher keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Start PAT Wizard from your desktop session.</source>
        <translation>Starten Sie PAT Wizard aus Ihrer Desktop-Sitzung.</translation>
    </message>
    <message>
        <source>The keychain is no longer available, because the desktop session (D-Bus) has ended.</source>
        <translation>Der Schlüsselbund ist nicht mehr verfügbar, weil die Desktop-Sitzung (D-Bus) geendet hat.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but PAT Wizard has to be started again to access it.</source>
        <translation>Was darin gespeichert ist, ist sicher, aber PAT Wizard muss neu gestartet werden, um darauf zuzugreifen.</translation>
    </message>
    <message>
        <source>If you have a token that is not stored yet, copy it and keep it somewhere safe. Then start PAT Wizard again from your desktop session.</source>
        <translation>Wenn Sie ein Token haben, das noch nicht gespeichert ist, kopieren Sie es und bewahren Sie es sicher auf. Starten Sie PAT Wizard dann aus Ihrer Desktop-Sitzung neu.</translation>
    </message>
    <message>
        <source>No keychain service is running.</source>
        <translation>Kein Schlüsselbund-Dienst läuft.</translation>
    </message>
    <message>
        <source>Install gnome-keyring, or KeePassXC with its Secret Service integration enabled. Then sign out and in again.</source>
        <translation>Installieren Sie gnome-keyring oder KeePassXC mit eingeschalteter Secret-Service-Integration. Melden Sie sich dann ab und wieder an.</translation>
    </message>
    <message>
        <source>The library that connects to the keychain is missing.</source>
        <translation>Die Bibliothek, die die Verbindung zum Schlüsselbund herstellt, fehlt.</translation>
    </message>
    <message>
        <source>Install the package libsecret-1-0.</source>
        <translation>Installieren Sie das Paket libsecret-1-0.</translation>
    </message>
    <message>
        <source>The keychain service does not answer.</source>
        <translation>Der Schlüsselbund-Dienst antwortet nicht.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but cannot be accessed now.</source>
        <translation>Was darin gespeichert ist, ist sicher, aber jetzt nicht zugänglich.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, sign out and in again.</source>
        <translation>Versuchen Sie es erneut. Wenn das nicht hilft, melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>The keychain service has no keychain yet.</source>
        <translation>Der Schlüsselbund-Dienst hat noch keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Create one with Passwords and Keys (package seahorse), and set it as the default.</source>
        <translation>Legen Sie mit „Passwörter und Verschlüsselung“ (Paket seahorse) einen an und machen Sie ihn zur Vorgabe.</translation>
    </message>
    <message>
        <source>The keychain is locked, and was not unlocked.</source>
        <translation>Der Schlüsselbund ist gesperrt und wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>Try again, and enter the keychain’s password when asked. If nothing asks for it, unlock the keychain in your desktop session first.</source>
        <translation>Versuchen Sie es erneut und geben Sie das Passwort des Schlüsselbunds ein, wenn danach gefragt wird. Wird nicht gefragt, entsperren Sie den Schlüsselbund zuerst in Ihrer Desktop-Sitzung.</translation>
    </message>
    <message>
        <source>The keychain has an entry for this token, but did not give PAT Wizard access to it.</source>
        <translation>Der Schlüsselbund hat einen Eintrag für dieses Token, gab ihn PAT Wizard aber nicht heraus.</translation>
    </message>
    <message>
        <source>The entry was not changed.</source>
        <translation>Der Eintrag wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Try again, and allow access when your keychain asks.</source>
        <translation>Versuchen Sie es erneut und erlauben Sie den Zugriff, wenn Ihr Schlüsselbund fragt.</translation>
    </message>
    <message>
        <source>The keychain does not contain this token.</source>
        <translation>Der Schlüsselbund enthält dieses Token nicht.</translation>
    </message>
    <message>
        <source>Another program may have removed it.</source>
        <translation>Vielleicht hat ein anderes Programm es entfernt.</translation>
    </message>
    <message>
        <source>What lies in the keychain as %1 is not a token: another program has put it there.</source>
        <extracomment>%1 is the name of an entry.</extracomment>
        <translation>Was im Schlüsselbund als %1 liegt, ist kein Token: Ein anderes Programm hat es dort abgelegt.</translation>
    </message>
    <message>
        <source>Remove exactly that entry with the keychain’s own program, then try again.</source>
        <translation>Entfernen Sie genau diesen Eintrag mit dem Programm des Schlüsselbunds und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>What was read back from the keychain is not what was stored.</source>
        <translation>Was aus dem Schlüsselbund zurückgelesen wurde, ist nicht das Gespeicherte.</translation>
    </message>
    <message>
        <source>The token is not stored safely. Keep it at hand.</source>
        <translation>Das Token ist nicht sicher gespeichert. Halten Sie es bereit.</translation>
    </message>
    <message>
        <source>Another program may be writing to the keychain at the same time. Try again.</source>
        <translation>Vielleicht schreibt gleichzeitig ein anderes Programm in den Schlüsselbund. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain reported an error: “%1”</source>
        <translation>Der Schlüsselbund meldet einen Fehler: „%1“</translation>
    </message>
    <message>
        <source>It is not known whether the token is in the keychain now.</source>
        <translation>Es ist nicht bekannt, ob das Token jetzt im Schlüsselbund ist.</translation>
    </message>
</context>
<context>
    <name>wording::LibraryWords</name>
    <message>
        <source>Storing %1 was interrupted. It is stored now.</source>
        <translation>Das Speichern von %1 wurde unterbrochen. Es ist jetzt gespeichert.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. Nothing was stored.</source>
        <translation>Das Speichern von %1 wurde unterbrochen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. It is not yet known whether it is stored.</source>
        <translation>Das Speichern von %1 wurde unterbrochen. Ob es gespeichert ist, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The new token works and is in use now. The old token is kept.</source>
        <translation>Das Ersetzen von %1 wurde unterbrochen. Das neue Token funktioniert und ist jetzt in Gebrauch. Das alte wird aufbewahrt.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The old token is still in use.</source>
        <translation>Das Ersetzen von %1 wurde unterbrochen. Das alte Token ist weiter in Gebrauch.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted, and could not be completed or undone yet. The old token is still in use.</source>
        <translation>Das Ersetzen von %1 wurde unterbrochen und konnte noch nicht abgeschlossen oder rückgängig gemacht werden. Das alte Token ist weiter in Gebrauch.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted, and could not be completed yet.</source>
        <translation>Das Entfernen des alten Tokens von %1 wurde unterbrochen und konnte noch nicht abgeschlossen werden.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted. It is removed now.</source>
        <translation>Das Entfernen des alten Tokens von %1 wurde unterbrochen. Es ist jetzt entfernt.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is removed now.</source>
        <translation>Das Entfernen von %1 wurde unterbrochen. Es ist jetzt entfernt.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is still stored.</source>
        <translation>Das Entfernen von %1 wurde unterbrochen. Es ist noch gespeichert.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted, and could not be completed or undone yet.</source>
        <translation>Das Entfernen von %1 wurde unterbrochen und konnte noch nicht abgeschlossen oder rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted, and could not be completed yet. The token stays in use.</source>
        <translation>Das Kopieren von %1 innerhalb des Schlüsselbunds wurde unterbrochen und konnte noch nicht abgeschlossen werden. Das Token bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted. It is completed now.</source>
        <translation>Das Kopieren von %1 innerhalb des Schlüsselbunds wurde unterbrochen. Es ist jetzt abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 The system says: “%2”</source>
        <translation>%1 Das System meldet: „%2“</translation>
    </message>
    <message>
        <source>The tokens already in the keychain are not affected.</source>
        <translation>Die Token im Schlüsselbund sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The list was not changed.</source>
        <translation>Die Liste wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The list of stored tokens is damaged: %1.</source>
        <translation>Die Liste der gespeicherten Token ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Repair the file, or move it away and add the tokens again. Those in the keychain are added with “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”.</source>
        <translation>PAT Wizard ändert sie nicht. Reparieren Sie die Datei oder verschieben Sie sie und fügen Sie die Token neu hinzu. Die im Schlüsselbund fügen Sie hinzu mit „patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME“.</translation>
    </message>
    <message>
        <source>The list of stored tokens was written by a newer version of PAT Wizard: %1.</source>
        <translation>Die Liste der gespeicherten Token stammt von einer neueren Version von PAT Wizard: %1.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Use the newer version.</source>
        <translation>PAT Wizard ändert sie nicht. Verwenden Sie die neuere Version.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing the list of stored tokens in another window or command: %1.</source>
        <translation>PAT Wizard ändert die Liste der gespeicherten Token gerade in einem anderen Fenster oder Befehl: %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing this token in another window or command.</source>
        <translation>PAT Wizard ändert dieses Token gerade in einem anderen Fenster oder Befehl.</translation>
    </message>
    <message>
        <source>Finish there, or wait until it is finished. Then try again.</source>
        <translation>Schließen Sie das dort ab oder warten Sie, bis es abgeschlossen ist. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>An earlier change to this token was interrupted, and could not be completed or undone yet.</source>
        <translation>Eine frühere Änderung an diesem Token wurde unterbrochen und konnte noch nicht abgeschlossen oder rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Nothing was changed now.</source>
        <translation>Jetzt wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Rotate or remove the token. Either settles that change.</source>
        <translation>Ersetzen oder entfernen Sie das Token. Beides schließt die Änderung ab.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be read: %1.</source>
        <translation>Die Liste der gespeicherten Token kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Make sure that it is a regular file and that you have permission to read it, then try again.</source>
        <translation>Sorgen Sie dafür, dass es eine reguläre Datei ist und Sie sie lesen dürfen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be written: %1.</source>
        <translation>Die Liste der gespeicherten Token kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write there and that the disk is not full, then try again.</source>
        <translation>Sorgen Sie dafür, dass Sie dort schreiben dürfen und der Datenträger nicht voll ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Another token lies in the keychain as %1 than PAT Wizard stored there: another program has changed it.</source>
        <translation>Im Schlüsselbund liegt als %1 ein anderes Token, als PAT Wizard dort gespeichert hat: Ein anderes Programm hat es geändert.</translation>
    </message>
    <message>
        <source>PAT Wizard left it alone, and changed nothing else.</source>
        <translation>PAT Wizard hat es nicht angetastet und auch sonst nichts geändert.</translation>
    </message>
    <message>
        <source>To use the other token, add it under the same name: “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”. To go on with the stored one, remove that entry with the keychain&apos;s own program, then try again.</source>
        <translation>Um das andere Token zu verwenden, fügen Sie es unter demselben Namen hinzu: „patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME“. Um mit dem gespeicherten fortzufahren, entfernen Sie den Eintrag mit dem Programm des Schlüsselbunds und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The list of stored tokens would be too large: %1.</source>
        <translation>Die Liste der gespeicherten Token würde zu groß: %1.</translation>
    </message>
    <message>
        <source>Remove tokens that you no longer need, then try again.</source>
        <translation>Entfernen Sie Token, die Sie nicht mehr brauchen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The new token is stored, and in use now. What reads the keychain itself, as %1, does not get it yet.</source>
        <translation>Das neue Token ist gespeichert und jetzt in Gebrauch. Programme, die den Schlüsselbund selbst lesen (als %1), bekommen es noch nicht.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard makes up for it when it is next started.</source>
        <translation>%1 PAT Wizard holt das beim nächsten Start nach.</translation>
    </message>
    <message>
        <source>The token is in the keychain as %1, but not on the list of stored tokens.</source>
        <translation>Das Token liegt im Schlüsselbund als %1, steht aber nicht in der Liste der gespeicherten Token.</translation>
    </message>
    <message>
        <source>%1 Then store the same token again under the same name.</source>
        <translation>%1 Speichern Sie dann dasselbe Token noch einmal unter demselben Namen.</translation>
    </message>
</context>
<context>
    <name>wording::NoticeWords</name>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>Es konnte %1 nicht geprüft werden: %2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Das sagt nichts über das Token aus.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Prüfen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access when the token was last needed, %1.</source>
        <translation>Der Schlüsselbund war gesperrt oder verweigerte den Zugriff, als das Token zuletzt gebraucht wurde (%1).</translation>
    </message>
    <message>
        <source>Unlock the keychain, then check again.</source>
        <translation>Entsperren Sie den Schlüsselbund und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Git says that Azure DevOps refused it %1.</source>
        <translation>Laut git hat Azure DevOps es %1 abgelehnt.</translation>
    </message>
    <message>
        <source>It may be revoked or expired, lack the scope Code, or have no permission for that repository; a proxy may have refused it, too.</source>
        <translation>Vielleicht ist es widerrufen oder abgelaufen, oder ihm fehlt der Bereich Code oder die Berechtigung für dieses Repository; auch ein Proxy kann es abgelehnt haben.</translation>
    </message>
    <message>
        <source>“%1” is in use. “%2” is kept too.</source>
        <translation>„%1“ ist in Gebrauch. „%2“ wird noch aufbewahrt.</translation>
    </message>
    <message>
        <source>The kept token is not known to be revoked: it may still work for anyone who has it.</source>
        <translation>Das aufbewahrte Token ist vielleicht nicht widerrufen: Dann funktioniert es noch für jeden, der es hat.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>Wenn Sie es nicht mehr brauchen, widerrufen Sie es in Azure DevOps.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it %1, after its recorded expiry date, %2.</source>
        <translation>Azure DevOps hat es %1 noch angenommen, nach dem eingetragenen Ablaufdatum, %2.</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>Das eingetragene Datum ist falsch.</translation>
    </message>
    <message>
        <source>Correct it. The token page shows when the token expires.</source>
        <translation>Berichtigen Sie es. Die Token-Seite zeigt, wann das Token abläuft.</translation>
    </message>
    <message>
        <source>It was created 11 months ago or earlier, and its expiry date is not known.</source>
        <translation>Es wurde vor mindestens 11 Monaten erstellt, und sein Ablaufdatum ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year.</source>
        <translation>Kein Token gilt viel länger als ein Jahr.</translation>
    </message>
    <message>
        <source>Look up the date on the token page and record it, or rotate the token.</source>
        <translation>Sehen Sie auf der Token-Seite nach dem Datum und tragen Sie es ein, oder ersetzen Sie das Token.</translation>
    </message>
    <message>
        <source>Its own expiry date is not known.</source>
        <translation>Sein eigenes Ablaufdatum ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It may be earlier.</source>
        <translation>Es kann früher liegen.</translation>
    </message>
    <message>
        <source>Look it up on the token page and record it, to be reminded in time.</source>
        <translation>Sehen Sie auf der Token-Seite nach und tragen Sie es ein, um rechtzeitig erinnert zu werden.</translation>
    </message>
    <message>
        <source>Its expiry date is not known.</source>
        <translation>Sein Ablaufdatum ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It has not been checked for 80 days or more.</source>
        <translation>Es wurde seit mindestens 80 Tagen nicht geprüft.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive if it is not used for 90 days.</source>
        <translation>Azure DevOps behandelt ein Token als inaktiv, wenn es 90 Tage lang nicht verwendet wird.</translation>
    </message>
    <message>
        <source>Check it, which counts as use, or remove it. If it is refused, sign in to Azure DevOps in a browser, then check it again.</source>
        <translation>Prüfen Sie es, das zählt als Verwendung, oder entfernen Sie es. Wird es abgelehnt, melden Sie sich in einem Browser bei Azure DevOps an und prüfen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>last check failed</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>letzte Prüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>refused, says git</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>laut git abgelehnt</translation>
    </message>
    <message>
        <source>for all organizations</source>
        <translation>für alle Organisationen</translation>
    </message>
    <message>
        <source>another token kept</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>weiteres Token aufbewahrt</translation>
    </message>
    <message>
        <source>recorded date wrong</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>eingetragenes Datum falsch</translation>
    </message>
    <message>
        <source>old, expiry not known</source>
        <translation>alt, Ablauf nicht bekannt</translation>
    </message>
    <message>
        <source>not checked recently</source>
        <translation>länger nicht geprüft</translation>
    </message>
</context>
<context>
    <name>wording::Notification</name>
    <message>
        <source>Tokens for Azure DevOps need attention</source>
        <translation>Azure-DevOps-Token: Handlungsbedarf</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Morgen erinnern</translation>
    </message>
    <message>
        <source>Open PAT Wizard</source>
        <translation>PAT Wizard öffnen</translation>
    </message>
</context>
<context>
    <name>wording::OrganizationWords</name>
    <message>
        <source>An organization’s name cannot contain spaces, only English letters, digits, and hyphens.</source>
        <translation>Der Name einer Organisation darf keine Leerzeichen enthalten, nur englische Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>An organization’s name cannot contain “%1”, only English letters, digits, and hyphens.</source>
        <translation>Der Name einer Organisation darf „%1“ nicht enthalten, nur englische Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>Enter the organization’s name, or paste any of its addresses.</source>
        <translation>Geben Sie den Namen der Organisation ein oder fügen Sie eine ihrer Adressen ein.</translation>
    </message>
    <message>
        <source>This is too long for the address of an organization.</source>
        <translation>Das ist zu lang für die Adresse einer Organisation.</translation>
    </message>
    <message>
        <source>This address does not contain an organization. It should look like https://dev.azure.com/your-organization.</source>
        <translation>Diese Adresse enthält keine Organisation. Sie sollte aussehen wie https://dev.azure.com/your-organization.</translation>
    </message>
    <message>
        <source>This text contains more than one organization. Keep only the one you mean.</source>
        <translation>Dieser Text enthält mehr als eine Organisation. Lassen Sie nur die stehen, die Sie meinen.</translation>
    </message>
    <message>
        <source>The text contains an invisible control character. Type the name instead of pasting it.</source>
        <translation>Der Text enthält ein unsichtbares Steuerzeichen. Tippen Sie den Namen, statt ihn einzufügen.</translation>
    </message>
    <message>
        <source>Addresses do not contain backslashes.</source>
        <translation>Adressen enthalten keine umgekehrten Schrägstriche.</translation>
    </message>
    <message>
        <source>Addresses that begin with “%1” are not supported. Use one that begins with https or ssh.</source>
        <translation>Adressen, die mit „%1“ beginnen, werden nicht unterstützt. Verwenden Sie eine, die mit https oder ssh beginnt.</translation>
    </message>
    <message>
        <source>Azure DevOps does not use port %1.</source>
        <translation>Azure DevOps verwendet den Port %1 nicht.</translation>
    </message>
    <message>
        <source>This address contains a password. Remove it, and change it if it was in use, because it has been on the clipboard.</source>
        <translation>Diese Adresse enthält ein Passwort. Entfernen Sie es und ändern Sie es, falls es in Gebrauch war, denn es lag in der Zwischenablage.</translation>
    </message>
    <message>
        <source>“%1” looks like Azure DevOps, but belongs to someone else. Do not enter a password there.</source>
        <translation>„%1“ sieht aus wie Azure DevOps, gehört aber jemand anderem. Geben Sie dort kein Passwort ein.</translation>
    </message>
    <message>
        <source>This is a GitHub address. PAT Wizard is for Azure DevOps.</source>
        <translation>Das ist eine Adresse von GitHub. PAT Wizard ist für Azure DevOps.</translation>
    </message>
    <message>
        <source>“%1” seems to be your own Azure DevOps Server, which is not supported yet.</source>
        <translation>„%1“ scheint Ihr eigener Azure DevOps Server zu sein; der wird noch nicht unterstützt.</translation>
    </message>
    <message>
        <source>“%1” is not an Azure DevOps address.</source>
        <translation>„%1“ ist keine Adresse von Azure DevOps.</translation>
    </message>
    <message>
        <source>This looks like a token, not an organization. The token belongs on a later page.</source>
        <translation>Das sieht nach einem Token aus, nicht nach einer Organisation. Das Token gehört auf eine spätere Seite.</translation>
    </message>
    <message>
        <source>An organization’s name begins and ends with a letter or a digit.</source>
        <translation>Der Name einer Organisation beginnt und endet mit einem Buchstaben oder einer Ziffer.</translation>
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
        <translation>Das Azure-DevOps-Token %1 läuft ab</translation>
    </message>
    <message>
        <source>To rotate it with PAT Wizard before this day, run: %1</source>
        <translation>Um es vor diesem Tag mit PAT Wizard zu ersetzen, führen Sie aus: %1</translation>
    </message>
</context>
<context>
    <name>wording::RotationWords</name>
    <message>
        <source>The old token stays in use.</source>
        <translation>Das alte Token bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>PAT Wizard changed this token in another window or command, or an earlier change to it is incomplete.</source>
        <translation>PAT Wizard hat dieses Token in einem anderen Fenster oder Befehl geändert, oder eine frühere Änderung ist unvollständig.</translation>
    </message>
    <message>
        <source>Nothing was changed this time.</source>
        <translation>Diesmal wurde nichts geändert.</translation>
    </message>
    <message>
        <source>See which token is in use now, then try again if that is still needed.</source>
        <translation>Sehen Sie nach, welches Token jetzt in Gebrauch ist, und versuchen Sie es erneut, falls es noch nötig ist.</translation>
    </message>
    <message>
        <source>This token is already stored under this name.</source>
        <translation>Dieses Token ist unter diesem Namen schon gespeichert.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and use that one instead.</source>
        <translation>Erstellen Sie auf der Token-Seite ein weiteres Token und verwenden Sie dieses.</translation>
    </message>
    <message>
        <source>The old token stays in use. If the new one is in the keychain anyway, PAT Wizard completes the rotation when it is next started.</source>
        <translation>Das alte Token bleibt in Gebrauch. Ist das neue doch im Schlüsselbund, schließt PAT Wizard das Ersetzen beim nächsten Start ab.</translation>
    </message>
    <message>
        <source>The new token is in the keychain, but the list of stored tokens could not be updated. The old token stays in use.</source>
        <translation>Das neue Token ist im Schlüsselbund, aber die Liste der gespeicherten Token konnte nicht aktualisiert werden. Das alte Token bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard completes the rotation when it is next started.</source>
        <translation>%1 PAT Wizard schließt das Ersetzen beim nächsten Start ab.</translation>
    </message>
    <message>
        <source>The other token is kept too. Revoke it, or go back to it.</source>
        <translation>Das andere Token wird noch aufbewahrt. Widerrufen Sie es oder kehren Sie zu ihm zurück.</translation>
    </message>
    <message>
        <source>“%1” is in use again.</source>
        <translation>„%1“ ist wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>“%1” is in use again, but whether it works could not be checked.</source>
        <translation>„%1“ ist wieder in Gebrauch, aber ob es funktioniert, konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Azure DevOps denied access with “%1”. The other token stays in use.</source>
        <translation>Azure DevOps verweigerte den Zugriff mit „%1“. Das andere Token bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether “%1” works, and no earlier check shows that it does. The other token stays in use.</source>
        <translation>PAT Wizard konnte nicht prüfen, ob „%1“ funktioniert, und keine frühere Prüfung zeigt es. Das andere Token bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>“%1” is no longer kept. The other token stays in use.</source>
        <translation>„%1“ wird nicht mehr aufbewahrt. Das andere Token bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>If you clicked Regenerate on it, leave it there: that entry is the new token.</source>
        <translation>Wenn Sie bei ihm auf Regenerate (neu generieren) geklickt haben, lassen Sie es dort: Dieser Eintrag ist das neue Token.</translation>
    </message>
</context>
<context>
    <name>wording::SettingsWords</name>
    <message>
        <source>It may name a proxy or a certificate, so nothing is sent to Azure DevOps until it can be read.</source>
        <translation>Vielleicht nennt sie einen Proxy oder ein Zertifikat, daher wird nichts an Azure DevOps gesendet, bis sie lesbar ist.</translation>
    </message>
    <message>
        <source>The proxy holds a user name, a password or a token.</source>
        <translation>Der Proxy enthält einen Benutzernamen, ein Passwort oder ein Token.</translation>
    </message>
    <message>
        <source>PAT Wizard stores no secrets in its settings, so nothing was saved.</source>
        <translation>PAT Wizard speichert keine Geheimnisse in seinen Einstellungen, daher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Enter the host name alone. If the proxy needs a password, choose the system’s proxy and set https_proxy instead.</source>
        <translation>Geben Sie nur den Hostnamen ein. Wenn der Proxy ein Passwort braucht, wählen Sie den Proxy des Systems und setzen Sie stattdessen https_proxy.</translation>
    </message>
    <message>
        <source>The file name holds a token or another secret.</source>
        <translation>Der Dateiname enthält ein Token oder ein anderes Geheimnis.</translation>
    </message>
    <message>
        <source>Rename the file, then choose it again.</source>
        <translation>Benennen Sie die Datei um und wählen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>The certificate file needs a full path.</source>
        <translation>Für die Zertifikatsdatei ist ein vollständiger Pfad nötig.</translation>
    </message>
    <message>
        <source>This is not a host name that a proxy can have.</source>
        <translation>So kann der Host eines Proxys nicht heißen.</translation>
    </message>
    <message>
        <source>Enter a name such as proxy.example, and a port from 1 to 65535.</source>
        <translation>Geben Sie einen Namen wie proxy.example und einen Port von 1 bis 65535 ein.</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>Das ist keine Sprache.</translation>
    </message>
    <message>
        <source>Tokens last from 1 to %1 days.</source>
        <translation>Token gelten 1 bis %1 Tage.</translation>
    </message>
    <message>
        <source>Reminders come from 1 to %1 days before a token ends.</source>
        <translation>Erinnerungen kommen 1 bis %1 Tage, bevor ein Token abläuft.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>Die Einstellungsdatei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Open Settings in PAT Wizard and choose again; the damaged file is kept beside the new one. Or correct or delete it.</source>
        <translation>Öffnen Sie in PAT Wizard die Einstellungen und wählen Sie neu; die beschädigte Datei bleibt neben der neuen erhalten. Oder berichtigen oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>The settings file %1 was written by a newer version of PAT Wizard.</source>
        <translation>Die Einstellungsdatei %1 stammt von einer neueren Version von PAT Wizard.</translation>
    </message>
    <message>
        <source>Install that version, or delete the file.</source>
        <translation>Installieren Sie diese Version oder löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>Die Einstellungsdatei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read: %2.</source>
        <translation>Die Einstellungsdatei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Make it readable for yourself, then start PAT Wizard again.</source>
        <translation>Machen Sie sie für sich lesbar und starten Sie PAT Wizard dann neu.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read, so it was not replaced.</source>
        <translation>Die Einstellungsdatei %1 kann nicht gelesen werden und wurde daher nicht ersetzt.</translation>
    </message>
    <message>
        <source>Move it away or make it readable, then try again.</source>
        <translation>Verschieben Sie sie oder machen Sie sie lesbar und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>Die Einstellungen konnten nicht in %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full, then try again.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen und ob der Datenträger nicht voll ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>Die in den Einstellungen gewählte Zertifikatsdatei ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or remove this one there.</source>
        <translation>Wählen Sie in den Einstellungen eine andere Datei oder entfernen Sie diese dort.</translation>
    </message>
    <message>
        <source>Choose &amp;certificate…</source>
        <translation>Zertifikat wä&amp;hlen&#xa0;…</translation>
    </message>
    <message>
        <source>Proxy &amp;settings…</source>
        <translation>Pro&amp;xy-Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>wording::StandingWords</name>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>Ersetzen Sie es: Erstellen Sie ein neues Token, das an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>Select the missing scopes with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>Kreuzen Sie die fehlenden Bereiche mit Edit (Bearbeiten) auf der Token-Seite an und prüfen Sie es dann erneut. Oder ersetzen Sie es.</translation>
    </message>
    <message>
        <source>Your account lacks a permission. Ask an administrator of the organization for it.</source>
        <translation>Ihrem Konto fehlt eine Berechtigung. Bitten Sie einen Administrator der Organisation darum.</translation>
    </message>
    <message>
        <source>Choose Full access with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>Wählen Sie Full access mit Edit (Bearbeiten) auf der Token-Seite und prüfen Sie es dann erneut. Oder ersetzen Sie es.</translation>
    </message>
    <message>
        <source>It works, except for: %1.</source>
        <translation>Es funktioniert, mit Ausnahme von: %1.</translation>
    </message>
    <message>
        <source>It is accepted, but what you need does not work: %1.</source>
        <translation>Es wird angenommen, aber was Sie brauchen, funktioniert nicht: %1.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it %1.</source>
        <translation>Azure DevOps hat es %1 abgelehnt.</translation>
    </message>
    <message>
        <source>It was valid for all organizations, and Microsoft retired such tokens on 1 December 2026. That is probably why.</source>
        <translation>Es war für alle Organisationen gültig, und solche Token hat Microsoft zum 1. Dezember 2026 abgeschafft. Wahrscheinlich liegt es daran.</translation>
    </message>
    <message>
        <source>%1 Or it is inactive: Azure DevOps deactivates a token if nobody signs in with it for 90 days.</source>
        <translation>%1 Oder es ist inaktiv: Azure DevOps deaktiviert ein Token, wenn sich 90 Tage lang niemand damit anmeldet.</translation>
    </message>
    <message>
        <source>Sign in to Azure DevOps in a browser, then check it again. If it is still refused, rotate it.</source>
        <translation>Melden Sie sich in einem Browser bei Azure DevOps an und prüfen Sie es dann erneut. Wird es immer noch abgelehnt, ersetzen Sie es.</translation>
    </message>
    <message>
        <source>It expires today.</source>
        <translation>Es läuft heute ab.</translation>
    </message>
    <message>
        <source>It expires on %1, %2.</source>
        <translation>Es läuft am %1 ab, %2.</translation>
    </message>
    <message>
        <source>It worked when it was checked %1. %2</source>
        <translation>Bei der Prüfung %1 funktionierte es. %2</translation>
    </message>
    <message>
        <source>Rotate it now, while it still works.</source>
        <translation>Ersetzen Sie es jetzt, solange es noch funktioniert.</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of a token.</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>State of a token.</extracomment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>Nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>Lacks access</source>
        <translation>Zugriff fehlt</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Works without Diff</source>
        <translation>Funktioniert ohne Diff</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>State of a token.</extracomment>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>It expired on %1, according to the recorded date.</source>
        <translation>Es ist laut eingetragenem Datum am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated.</source>
        <translation>Ein abgelaufenes Token kann weder verlängert noch neu generiert werden.</translation>
    </message>
    <message>
        <source>This token is missing from the keychain.</source>
        <translation>Dieses Token fehlt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Something other than PAT Wizard removed it.</source>
        <translation>Etwas anderes als PAT Wizard hat es entfernt.</translation>
    </message>
    <message>
        <source>Set it up again under the same name, or remove it from this list.</source>
        <translation>Richten Sie es unter demselben Namen wieder ein oder entfernen Sie es aus dieser Liste.</translation>
    </message>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>Es konnte %1 nicht geprüft werden: %2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Das sagt nichts über das Token aus.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Prüfen Sie es erneut.</translation>
    </message>
    <message>
        <source>It has not been checked yet.</source>
        <translation>Es wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Prüfen Sie es.</translation>
    </message>
    <message>
        <source>It worked when it was checked %1.</source>
        <translation>Bei der Prüfung %1 funktionierte es.</translation>
    </message>
    <message>
        <source>Whether Diff works could not be determined.</source>
        <translation>Ob der Diff funktioniert, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Diff does not work with it, because Diff needs Full access.</source>
        <translation>Der Diff funktioniert damit nicht, denn er braucht Full access.</translation>
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
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When a token expired.</extracomment>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date: &quot;on 31 Jan 2027&quot;.</extracomment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>wording::TokenWords</name>
    <message>
        <source>Copy it again with the copy button on the token page.</source>
        <translation>Kopieren Sie es noch einmal, mit der Schaltfläche zum Kopieren auf der Token-Seite.</translation>
    </message>
    <message>
        <source>Create a personal access token on the token page.</source>
        <translation>Erstellen Sie auf der Token-Seite ein persönliches Zugriffstoken.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong: the checksum does not match.</source>
        <translation>Das sieht nach einem Token aus, aber mindestens ein Zeichen ist falsch: Die Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>This is an application secret, not a personal access token.</source>
        <translation>Das ist das Geheimnis einer Anwendung, kein persönliches Zugriffstoken.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong in the part that is the same in every token.</source>
        <translation>Das sieht nach einem Token aus, aber in dem Teil, der in jedem Token gleich ist, ist mindestens ein Zeichen falsch.</translation>
    </message>
    <message>
        <source>This looks like a token, but its creation date makes no sense: at least one character is wrong.</source>
        <translation>Das sieht nach einem Token aus, aber sein Erstellungsdatum kann nicht stimmen: Mindestens ein Zeichen ist falsch.</translation>
    </message>
    <message>
        <source>This looks like an incomplete token: %1 of %2 characters.</source>
        <translation>Das sieht nach einem unvollständigen Token aus: %1 von %2 Zeichen.</translation>
    </message>
    <message>
        <source>This is longer than any token.</source>
        <translation>Das ist länger als jedes Token.</translation>
    </message>
    <message>
        <source>This contains characters that no token has. A token consists of letters and digits only.</source>
        <translation>Das enthält Zeichen, die kein Token hat. Ein Token besteht nur aus Buchstaben und Ziffern.</translation>
    </message>
    <message numerus="yes">
        <source>This text contains %n different token(s).</source>
        <translation>
            <numerusform>Dieser Text enthält %n Token.</numerusform>
            <numerusform>Dieser Text enthält %n verschiedene Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter only the one you mean.</source>
        <translation>Geben Sie nur das ein, das Sie meinen.</translation>
    </message>
    <message>
        <source>This is a sign-in token (JWT), not a personal access token.</source>
        <translation>Das ist ein Anmeldetoken (JWT), kein persönliches Zugriffstoken.</translation>
    </message>
    <message>
        <source>This is a secret for %1. It does not work with Azure DevOps.</source>
        <extracomment>%1 is a name such as GitHub, GitLab, Amazon Web Services</extracomment>
        <translation>Das ist ein Geheimnis für %1. Mit Azure DevOps funktioniert es nicht.</translation>
    </message>
    <message>
        <source>This is a key for another Azure product, not an Azure DevOps token.</source>
        <translation>Das ist ein Schlüssel für ein anderes Azure-Produkt, kein Token für Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a key for %1, not an Azure DevOps token.</source>
        <translation>Das ist ein Schlüssel für %1, kein Token für Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a private key, not a token.</source>
        <translation>Das ist ein privater Schlüssel, kein Token.</translation>
    </message>
    <message>
        <source>This is a certificate or a public key, not a token.</source>
        <translation>Das ist ein Zertifikat oder ein öffentlicher Schlüssel, kein Token.</translation>
    </message>
    <message>
        <source>This is the name of the token, not the token itself.</source>
        <translation>Das ist der Name des Tokens, nicht das Token selbst.</translation>
    </message>
    <message>
        <source>The token page shows the token only once, after you click Create. Copy it from there.</source>
        <translation>Die Token-Seite zeigt das Token nur einmal, nach dem Klick auf Create (Erstellen). Kopieren Sie es dort.</translation>
    </message>
    <message>
        <source>This is an address, not a token.</source>
        <translation>Das ist eine Adresse, kein Token.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token.</source>
        <translation>Das ist ein Token für Azure DevOps.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token, created in %1.</source>
        <extracomment>%1 is a month and a year, such as &quot;November 2026&quot;</extracomment>
        <translation>Das ist ein Token für Azure DevOps, erstellt im %1.</translation>
    </message>
    <message>
        <source>Paste the token that the token page shows you.</source>
        <translation>Fügen Sie das Token ein, das die Token-Seite Ihnen zeigt.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token in the older format. Its checksum matches.</source>
        <translation>Das ist ein Token für Azure DevOps im älteren Format. Seine Prüfsumme stimmt.</translation>
    </message>
    <message>
        <source>You can try it anyway: the check shows whether it works.</source>
        <translation>Sie können es trotzdem versuchen: Die Prüfung zeigt, ob es funktioniert.</translation>
    </message>
    <message>
        <source>This has the length of a token, but not the format of one.</source>
        <translation>Das hat die Länge eines Tokens, aber nicht das Format.</translation>
    </message>
    <message numerus="yes">
        <source>This does not look like a token: it has %n character(s), but a token has 84 or 52.</source>
        <translation>
            <numerusform>Das sieht nicht nach einem Token aus: Es hat %n Zeichen, ein Token aber 84 oder 52.</numerusform>
            <numerusform>Das sieht nicht nach einem Token aus: Es hat %n Zeichen, ein Token aber 84 oder 52.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line breaks were removed.</source>
        <translation>Zeilenumbrüche wurden entfernt.</translation>
    </message>
    <message>
        <source>Spaces were removed.</source>
        <translation>Leerzeichen wurden entfernt.</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>Unsichtbare Zeichen wurden entfernt.</translation>
    </message>
    <message>
        <source>The quotes around it were removed.</source>
        <translation>Die Anführungszeichen darum wurden entfernt.</translation>
    </message>
    <message>
        <source>It was extracted from the form that Authorization headers use.</source>
        <translation>Es wurde aus der Form gelöst, die Authorization-Header verwenden.</translation>
    </message>
    <message>
        <source>It was decoded from Base64.</source>
        <translation>Es wurde aus Base64 dekodiert.</translation>
    </message>
    <message>
        <source>It was converted from UTF-16, which some programs write, such as PowerShell.</source>
        <translation>Es wurde aus UTF-16 umgewandelt, das manche Programme schreiben, etwa PowerShell.</translation>
    </message>
    <message>
        <source>The text around it was ignored.</source>
        <translation>Der Text darum wurde nicht beachtet.</translation>
    </message>
    <message>
        <source>It appeared more than once, and is used once.</source>
        <translation>Es kam mehrmals vor und wird einmal verwendet.</translation>
    </message>
</context>
</TS>
