<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>CommandTable</name>
    <message>
        <source>Open the list of stored tokens. If there are none, open setup.</source>
        <translation>Otwiera listę zapisanych tokenów, a jeśli jest pusta, kreator tokenu.</translation>
    </message>
    <message>
        <source>Open the wizard that creates and stores a token.</source>
        <translation>Otwiera kreator, który tworzy i zapisuje token.</translation>
    </message>
    <message>
        <source>Open the wizard that checks a stored token, or the list if several are stored and none is named.</source>
        <translation>Otwiera kreator, który sprawdza zapisany token, albo listę, jeśli zapisano ich kilka i żadnego nie podano.</translation>
    </message>
    <message>
        <source>Open the wizard that replaces a stored token with a new one, or the list if several are stored and none is named.</source>
        <translation>Otwiera kreator, który wymienia zapisany token na nowy, albo listę, jeśli zapisano ich kilka i żadnego nie podano.</translation>
    </message>
    <message>
        <source>Read a token from standard input, check it, and store it if it works.</source>
        <translation>Czyta token ze standardowego wejścia, sprawdza go i zapisuje, jeśli działa.</translation>
    </message>
    <message>
        <source>Check the given tokens, or all stored tokens if none is given.</source>
        <translation>Sprawdza podane tokeny, a jeśli żadnego nie podano, wszystkie zapisane.</translation>
    </message>
    <message>
        <source>List the stored tokens, as last checked. Reads no secret and uses no network.</source>
        <translation>Wyświetla zapisane tokeny według ostatniego sprawdzenia. Nie czyta sekretów i nie korzysta z sieci.</translation>
    </message>
    <message>
        <source>Read a new token from standard input, check it, and replace the stored one with it. The old token is kept until it is revoked.</source>
        <translation>Czyta nowy token ze standardowego wejścia, sprawdza go i zastępuje nim zapisany. Stary token jest zachowany do czasu odwołania.</translation>
    </message>
    <message>
        <source>Remove a token from the keychain. It works until you revoke it in Azure DevOps.</source>
        <translation>Usuwa token z bazy kluczy. Token działa, dopóki nie odwołasz go w Azure DevOps.</translation>
    </message>
    <message>
        <source>Print the secret, for scripts.</source>
        <translation>Wypisuje sekret, na potrzeby skryptów.</translation>
    </message>
    <message>
        <source>Identify the text on standard input. Works offline and stores nothing.</source>
        <translation>Rozpoznaje tekst ze standardowego wejścia. Działa bez sieci i niczego nie zapisuje.</translation>
    </message>
    <message>
        <source>Let git get its tokens from the keychain, or no longer, or show whom it asks.</source>
        <translation>Pozwala gitowi pobierać tokeny z bazy kluczy, cofa to albo pokazuje, kogo git pyta.</translation>
    </message>
    <message>
        <source>What git calls then: its credential helper protocol.</source>
        <translation>To, co git wtedy wywołuje: protokół pomocnika poświadczeń.</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment, and in no other. Ends as the command does.</source>
        <translation>Uruchamia polecenie z tokenem w jego środowisku i w żadnym innym. Kończy się tak jak ono.</translation>
    </message>
    <message>
        <source>Find copies of the token, and of old ones kept with it, where tools keep tokens. Reads only, and sends nothing.</source>
        <translation>Szuka kopii tokenu (także zachowanych starych) tam, gdzie trzymają je narzędzia. Tylko czyta i niczego nie wysyła.</translation>
    </message>
    <message>
        <source>Give the token to a tool that keeps a copy, and remember that: “replace” gives it the new one.</source>
        <translation>Przekazuje token narzędziu, które trzyma kopię, i zapamiętuje to: „replace” przekaże mu nowy.</translation>
    </message>
    <message>
        <source>Forget that a tool was given the token. The tool keeps its copy.</source>
        <translation>Zapomina, że narzędziu przekazano token. Narzędzie zachowuje swoją kopię.</translation>
    </message>
    <message>
        <source>Show one notification for what has become due since the last one. Reads no secret and uses no network, unless --check is given.</source>
        <translation>Pokazuje jedno powiadomienie o tym, co doszło od poprzedniego. Nie czyta sekretów i nie korzysta z sieci, chyba że podano --check.</translation>
    </message>
    <message>
        <source>Print what somebody who helps you needs to know about this system, without any secret.</source>
        <translation>Wypisuje to, co o tym systemie musi wiedzieć osoba, która Ci pomaga, bez sekretów.</translation>
    </message>
    <message>
        <source>the token’s name (%1)</source>
        <translation>nazwa tokenu (%1)</translation>
    </message>
    <message>
        <source>when it expires (UTC), as on the token page</source>
        <translation>kiedy wygasa (UTC), według strony tokenów</translation>
    </message>
    <message>
        <source>what it is needed for: a list of code,members,diff; remembered (%1)</source>
        <translation>do czego jest potrzebny: lista wartości code,members,diff; zapamiętywana (%1)</translation>
    </message>
    <message>
        <source>store it whatever the check says, marked with the result</source>
        <translation>zapisz mimo wyniku sprawdzenia i oznacz tym wynikiem</translation>
    </message>
    <message>
        <source>send it even if it does not have the format of a token</source>
        <translation>wyślij, nawet jeśli tekst nie ma formatu tokenu</translation>
    </message>
    <message>
        <source>replace even if the new token lacks something needed or can do less</source>
        <translation>zastąp, nawet jeśli nowemu tokenowi brakuje czegoś potrzebnego lub może mniej</translation>
    </message>
    <message>
        <source>replace even if the new token belongs to another account</source>
        <translation>zastąp, nawet jeśli nowy token należy do innego konta</translation>
    </message>
    <message>
        <source>read no token; remove the old ones that Azure DevOps now refuses</source>
        <translation>nie czytaj tokenu; usuń stare, które Azure DevOps już odrzuca</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>wypisz JSON</translation>
    </message>
    <message>
        <source>print the secret even to a terminal</source>
        <translation>wypisz sekret nawet na terminal</translation>
    </message>
    <message>
        <source>for the repository of this folder only</source>
        <translation>tylko dla repozytorium z tego folderu</translation>
    </message>
    <message>
        <source>the form of the token: raw, base64 (of “:token”), basic, or basic-header (raw)</source>
        <translation>postać tokenu: raw, base64 (z „:token”), basic lub basic-header (raw)</translation>
    </message>
    <message>
        <source>the variable that holds the token; FORM is base64 (of “:token”), basic, or basic-header (AZURE_DEVOPS_EXT_PAT)</source>
        <translation>zmienna z tokenem; FORM to base64 (z „:token”), basic lub basic-header (AZURE_DEVOPS_EXT_PAT)</translation>
    </message>
    <message>
        <source>look through the text files in FOLDER as well</source>
        <translation>przeszukaj także pliki tekstowe w folderze FOLDER</translation>
    </message>
    <message>
        <source>who gets it: az-devops or git-credential</source>
        <translation>kto go dostaje: az-devops lub git-credential</translation>
    </message>
    <message>
        <source>which one: az-devops or git-credential</source>
        <translation>które: az-devops lub git-credential</translation>
    </message>
    <message>
        <source>first check the tokens that were not checked for a week; with --on, by itself</source>
        <translation>najpierw sprawdź tokeny niesprawdzane od tygodnia; z --on automatycznie</translation>
    </message>
    <message>
        <source>from now on, remind by itself, every day</source>
        <translation>odtąd przypominaj automatycznie, codziennie</translation>
    </message>
    <message>
        <source>no longer do so</source>
        <translation>już tego nie rób</translation>
    </message>
    <message>
        <source>print whether it does so</source>
        <translation>wypisz, czy tak się dzieje</translation>
    </message>
    <message>
        <source>check all tokens when the list is open</source>
        <translation>sprawdź wszystkie tokeny po otwarciu listy</translation>
    </message>
    <message>
        <source>also trust the certificate authorities in FILE (PEM, DER, or PKCS #7)</source>
        <translation>ufaj także urzędom certyfikacji z pliku FILE (PEM, DER lub PKCS #7)</translation>
    </message>
    <message>
        <source>time limit for the whole check, 1 to 600 (%1)</source>
        <translation>limit czasu całego sprawdzenia, od 1 do 600 (%1)</translation>
    </message>
    <message>
        <source>print this help and exit</source>
        <translation>wypisz tę pomoc i zakończ</translation>
    </message>
    <message>
        <source>print the version and exit</source>
        <translation>wypisz wersję i zakończ</translation>
    </message>
    <message>
        <source>(no command)</source>
        <translation>(bez polecenia)</translation>
    </message>
    <message>
        <source>on the token page; otherwise the old name, with the current month</source>
        <translation>na stronie tokenów; domyślnie stara nazwa z bieżącym miesiącem</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>jak ostatnio</translation>
    </message>
    <message>
        <source>ORGANIZATION is the name or any address of the organization.
</source>
        <translation>ORGANIZATION to nazwa lub dowolny adres organizacji.
</translation>
    </message>
    <message>
        <source>/NAME can be omitted if only one of its tokens is stored.
</source>
        <translation>/NAME można pominąć, jeśli zapisano tylko jeden jej token.
</translation>
    </message>
    <message>
        <source>The proxy is taken from Settings, or else from the system (https_proxy, no_proxy).
</source>
        <translation>Proxy pochodzi z ustawień, a jeśli go tam nie podano, z systemu (https_proxy, no_proxy).
</translation>
    </message>
    <message>
        <source>Example: patwizard %1 fabrikam &lt;token.txt
</source>
        <translation>Przykład: patwizard %1 fabrikam &lt;token.txt
</translation>
    </message>
    <message>
        <source>The exit status is 4 if copies were found, and 5 if none was found, but something could not be looked at.
</source>
        <translation>Kod wyjścia to 4, jeśli znaleziono kopie, a 5, jeśli żadnej, ale czegoś nie udało się przejrzeć.
</translation>
    </message>
    <message>
        <source>The exit status is that of COMMAND; 126 if it cannot be run, 127 if it is not found.
Example: patwizard run fabrikam -- az repos list
</source>
        <translation>Kod wyjścia jest taki jak polecenia COMMAND; 126, jeśli nie można go uruchomić, 127, jeśli go nie znaleziono.
Przykład: patwizard run fabrikam -- az repos list
</translation>
    </message>
    <message>
        <source>Usage: patwizard %1 [options]
%2
</source>
        <translation>Użycie: patwizard %1 [opcje]
%2
</translation>
    </message>
    <message>
        <source>Usage: patwizard [COMMAND] [options]
Helps you create a personal access token for Azure DevOps, checks it, and stores it in the keychain.

Commands:
</source>
        <translation>Użycie: patwizard [COMMAND] [opcje]
Pomaga utworzyć osobisty token dostępu do Azure DevOps, sprawdza go i zapisuje w bazie kluczy.

Polecenia:
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
Opcje:
%1
%2Kod wyjścia: 0 powodzenie; 1 błąd wewnętrzny lub dysku; 2 złe użycie lub brak tokenu;
3 token odrzucony; 4 brakuje mu czegoś potrzebnego; 5 nie udało się go sprawdzić; 6 bazy kluczy brak,
jest zablokowana lub odmawia dostępu, albo nie zapisano takiego tokenu. Przy kilku tokenach liczy się
najpoważniejszy wynik, w kolejności 3, 4, 6, 5, 1.
</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Naciśnij</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Zwiększ</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Zmniejsz</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Pokaż menu</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Ustaw fokus</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Przełącz</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Szukaj w:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder nadrzędny</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Utwórz nowy folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Pliki typu:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Znajdź folder</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nazwa pliku:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wybierz</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Z&amp;mień nazwę</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Pokaż u&amp;kryte pliki</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Nowy &amp;folder</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Nie znaleziono pliku.
Sprawdź, czy podano właściwą nazwę pliku.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Plik %1 już istnieje.
Czy chcesz go zastąpić?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Nie znaleziono folderu.
Sprawdź, czy podano właściwą nazwę folderu.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Panel boczny</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista miejsc i zakładek</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Data modyfikacji</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Wytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Wk&amp;lej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
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
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Tak</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Wytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Wk&amp;lej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiuj &amp;adres linku</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Settings – PAT Wizard</source>
        <translation>Ustawienia – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Open Settings</source>
        <translation>&amp;Otwórz ustawienia</translation>
    </message>
</context>
<context>
    <name>cli::AddCommand</name>
    <message>
        <source>--unchecked, or --needs code if you need it for pull requests only</source>
        <translation>--unchecked albo --needs code, jeśli potrzebujesz go tylko do pull requestów</translation>
    </message>
    <message>
        <source>%1 works and is stored.</source>
        <translation>Token %1 działa i jest zapisany.</translation>
    </message>
    <message>
        <source>%1 is stored, marked as %2.</source>
        <translation>Token %1 jest zapisany z oznaczeniem: %2.</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>A name has 1 to 100 characters, no slash, and no space at the beginning or end.</source>
        <translation>Nazwa ma od 1 do 100 znaków, bez ukośnika oraz bez spacji na początku i na końcu.</translation>
    </message>
    <message>
        <source>“%1” does not contain a valid token name. %2</source>
        <translation>„%1” nie zawiera prawidłowej nazwy tokenu. %2</translation>
    </message>
    <message>
        <source>The token’s name is given with --name: patwizard add %1 --name %2.</source>
        <translation>Nazwę tokenu podaje się w opcji --name: patwizard add %1 --name %2.</translation>
    </message>
    <message>
        <source>The command “%1” takes an organization only.</source>
        <translation>Polecenie „%1” przyjmuje tylko organizację.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1” to o jeden argument za dużo.</translation>
    </message>
    <message>
        <source>%1 To have the file read on standard input, write “&lt; %2”.</source>
        <translation>%1 Aby plik trafił na standardowe wejście, napisz „&lt; %2”.</translation>
    </message>
    <message>
        <source>The command “%1” needs one of these: %2.</source>
        <translation>Polecenie „%1” wymaga jednej z tych wartości: %2.</translation>
    </message>
    <message>
        <source>The command “%1” needs an organization.</source>
        <translation>Polecenie „%1” wymaga organizacji.</translation>
    </message>
    <message>
        <source>--needs takes one or more of these, separated by commas: code, members, diff.</source>
        <translation>--needs przyjmuje jedną lub więcej wartości, rozdzielonych przecinkami: code, members, diff.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 600.</source>
        <translation>--timeout przyjmuje całkowitą liczbę sekund od 1 do 600.</translation>
    </message>
    <message>
        <source>--expires takes a date such as 2027-01-31.</source>
        <translation>--expires przyjmuje datę, na przykład 2027-01-31.</translation>
    </message>
    <message>
        <source>The date given with --expires has passed: today is %1 (UTC).</source>
        <translation>Data podana w --expires już minęła: dziś jest %1 (UTC).</translation>
    </message>
    <message>
        <source>The command “%1” does not have the option --%2.</source>
        <translation>Polecenie „%1” nie ma opcji --%2.</translation>
    </message>
    <message>
        <source>%1 The token’s name follows the organization: ORGANIZATION/NAME.</source>
        <translation>%1 Nazwę tokenu podaje się po organizacji: ORGANIZATION/NAME.</translation>
    </message>
    <message>
        <source>--as takes one of these: %1.</source>
        <translation>--as przyjmuje jedną z tych wartości: %1.</translation>
    </message>
    <message>
        <source>“%1” is no variable for a token. --env takes NAME or NAME=FORM: a name of letters, digits, and underscores that is not one that the system uses, such as PATH, and one of these forms: %2.</source>
        <translation>„%1” nie nadaje się na zmienną z tokenem. --env przyjmuje NAME lub NAME=FORM: nazwę z liter, cyfr i podkreśleń, której nie używa system (jak PATH), oraz jedną z postaci: %2.</translation>
    </message>
    <message>
        <source>--%1 is needed, and takes one of these: %2.</source>
        <translation>Opcja --%1 jest wymagana i przyjmuje jedną z tych wartości: %2.</translation>
    </message>
    <message>
        <source>The option --%1 requires a command.</source>
        <translation>Opcja --%1 wymaga polecenia.</translation>
    </message>
    <message>
        <source>--prove-revoked and --%1 cannot be used together.</source>
        <translation>Opcji --prove-revoked i --%1 nie można użyć razem.</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together.</source>
        <translation>Opcji --%1 i --%2 nie można użyć razem.</translation>
    </message>
    <message>
        <source>The option --%1 is given more than once.</source>
        <translation>Opcję --%1 podano więcej niż raz.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Opcja --%1 wymaga wartości.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Nie ma opcji %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Nie ma polecenia „%1”.</translation>
    </message>
    <message>
        <source>The command to run is missing. It is given after two dashes: patwizard run ORGANIZATION -- COMMAND.</source>
        <translation>Brakuje polecenia do uruchomienia. Podaje się je po dwóch łącznikach: patwizard run ORGANIZATION -- COMMAND.</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is refused and was removed from the keychain. There is nothing left to revoke.</source>
        <translation>%1: stary token „%2” (zapisana data wygaśnięcia: %3) jest odrzucany i został usunięty z bazy kluczy. Nie ma już czego odwoływać.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is no longer in the keychain and was removed from the list. If the token page still shows it as active, revoke it there.</source>
        <translation>%1: starego tokenu „%2” (zapisana data wygaśnięcia: %3) nie ma już w bazie kluczy i został usunięty z listy. Jeśli strona tokenów nadal pokazuje go jako aktywny, odwołaj go tam.</translation>
    </message>
    <message>
        <source>%1: from now on, it is checked for %2.</source>
        <translation>%1: odtąd sprawdzane jest: %2.</translation>
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
            <numerusform>Przejrzano %n plik, %1 MB…</numerusform>
            <numerusform>Przejrzano %n pliki, %1 MB…</numerusform>
            <numerusform>Przejrzano %n plików, %1 MB…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no copy was found in %n file(s).</source>
        <translation>
            <numerusform>%1: nie znaleziono kopii w %n pliku.</numerusform>
            <numerusform>%1: nie znaleziono kopii w %n plikach.</numerusform>
            <numerusform>%1: nie znaleziono kopii w %n plikach.</numerusform>
        </translation>
    </message>
    <message>
        <source>(the old token “%1”) </source>
        <translation>(stary token „%1”) </translation>
    </message>
</context>
<context>
    <name>cli::ForgetPlaceCommand</name>
    <message>
        <source>%1: %2 is no longer given the new token in a rotation. The copy that it has stays there.</source>
        <translation>%1: narzędzie %2 nie dostaje już nowego tokenu przy wymianie. Kopia, którą ma, tam zostaje.</translation>
    </message>
    <message>
        <source>%1: %2 was not remembered.</source>
        <translation>%1: narzędzie %2 nie było zapamiętane.</translation>
    </message>
</context>
<context>
    <name>cli::GitCommand</name>
    <message>
        <source>on</source>
        <extracomment>Whether git asks PAT Wizard.</extracomment>
        <translation>włączone</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączone</translation>
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
        <translation>GIT PYTA, W TEJ KOLEJNOŚCI</translation>
    </message>
</context>
<context>
    <name>cli::GivenToken</name>
    <message>
        <source>It was not sent anywhere, and nothing was stored.</source>
        <translation>Niczego nie wysłano ani nie zapisano.</translation>
    </message>
    <message>
        <source>If it is a token anyway, use --as-is.</source>
        <translation>Jeśli to mimo wszystko token, użyj --as-is.</translation>
    </message>
    <message>
        <source>%1 If it is a token anyway, use --as-is.</source>
        <translation>%1 Jeśli to mimo wszystko token, użyj --as-is.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>Token (niewidoczny): </translation>
    </message>
</context>
<context>
    <name>cli::InspectCommand</name>
    <message>
        <source>There is nothing on standard input.</source>
        <translation>Na standardowym wejściu nic nie ma.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>Token (niewidoczny): </translation>
    </message>
</context>
<context>
    <name>cli::ProveRevokedCommand</name>
    <message>
        <source>%1: no old token is kept.</source>
        <translation>%1: nie ma zachowanego starego tokenu.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” is refused and was removed from the keychain.</source>
        <translation>%1: stary token „%2” jest odrzucany i został usunięty z bazy kluczy.</translation>
    </message>
    <message>
        <source>The old token “%1” is no longer in the keychain.</source>
        <translation>Starego tokenu „%1” nie ma już w bazie kluczy.</translation>
    </message>
    <message>
        <source>PAT Wizard cannot check whether it is revoked.</source>
        <translation>PAT Wizard nie może sprawdzić, czy jest odwołany.</translation>
    </message>
    <message>
        <source>%1 Then open PAT Wizard with “patwizard”, choose “Revoke the old one…” for this token, and then “Remove it…”.</source>
        <translation>%1 Potem otwórz PAT Wizard poleceniem „patwizard”, wybierz przy tym tokenie „Odwołaj stary…”, a następnie „Usuń…”.</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether the old token “%1” still works.</source>
        <translation>Nie udało się sprawdzić, czy stary token „%1” jeszcze działa.</translation>
    </message>
    <message>
        <source>Revoke it at %1.</source>
        <translation>Odwołaj go na stronie %1.</translation>
    </message>
</context>
<context>
    <name>cli::RemindCommand</name>
    <message>
        <source>Reminders are on.</source>
        <translation>Przypomnienia są włączone.</translation>
    </message>
    <message>
        <source>Reminders are off.</source>
        <translation>Przypomnienia są wyłączone.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is on.</source>
        <translation>Cotygodniowe sprawdzanie zapisanych tokenów jest włączone.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is off.</source>
        <translation>Cotygodniowe sprawdzanie zapisanych tokenów jest wyłączone.</translation>
    </message>
</context>
<context>
    <name>cli::RemoveCommand</name>
    <message>
        <source>%1 was removed. It still works until you revoke it at %2</source>
        <translation>Usunięto token %1. Nadal działa, dopóki nie odwołasz go na stronie %2</translation>
    </message>
    <message>
        <source>The old tokens kept with it were removed too, and may still work: %1</source>
        <translation>Usunięto też zachowane z nim stare tokeny; mogą jeszcze działać: %1</translation>
    </message>
</context>
<context>
    <name>cli::ReplaceCommand</name>
    <message>
        <source> and </source>
        <extracomment>Between two options of the command line.</extracomment>
        <translation> i </translation>
    </message>
    <message>
        <source>%1: the new token works and is in use.</source>
        <translation>%1: nowy token działa i jest używany.</translation>
    </message>
    <message>
        <source>%1: the new token is in use, marked as %2.</source>
        <translation>%1: nowy token jest używany, z oznaczeniem: %2.</translation>
    </message>
    <message>
        <source>In the keychain it is stored as “%1”, where the old one was: programs that read that entry get the new one from now on.</source>
        <translation>W bazie kluczy jest zapisany jako „%1”, w miejscu starego: programy, które czytają ten wpis, dostają odtąd nowy.</translation>
    </message>
    <message>
        <source>First give the new token to whoever still has the old one: %1</source>
        <translation>Najpierw przekaż nowy token wszystkim, którzy mają jeszcze stary: %1</translation>
    </message>
    <message>
        <source>The old token, “%1”, is already refused and was removed from the keychain. If you clicked Regenerate on it, “%1” at %2 is the new token: leave it there.</source>
        <translation>Stary token „%1” jest już odrzucany i został usunięty z bazy kluczy. Jeśli kliknięto przy nim Regenerate, to „%1” na stronie %2 jest nowym tokenem: zostaw go tam.</translation>
    </message>
    <message>
        <source>Still kept: %1. Revoke any that still work, then confirm it: patwizard replace %2 --prove-revoked</source>
        <translation>Nadal zachowane: %1. Odwołaj te, które jeszcze działają, a potem potwierdź to: patwizard replace %2 --prove-revoked</translation>
    </message>
    <message>
        <source>Now revoke the old token, “%1”, at %2</source>
        <translation>Teraz odwołaj stary token „%1” na stronie %2</translation>
    </message>
    <message>
        <source>Only then revoke the old token, “%1”, at %2</source>
        <translation>Dopiero potem odwołaj stary token „%1” na stronie %2</translation>
    </message>
    <message>
        <source>Then confirm it: patwizard replace %1 --prove-revoked</source>
        <translation>Potem potwierdź to: patwizard replace %1 --prove-revoked</translation>
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
        <translation>%1; nie udało się sprawdzić: %2</translation>
    </message>
    <message>
        <source>%1; git says that Azure DevOps refused it on %2</source>
        <translation>%1; według gita Azure DevOps odrzucił go %2</translation>
    </message>
    <message>
        <source>%1; the keychain was locked on %2</source>
        <translation>%1; baza kluczy była zablokowana %2</translation>
    </message>
    <message>
        <source>%1; could not be checked on %2: %3</source>
        <translation>%1; nie udało się sprawdzić %2: %3</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>TOKEN</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STAN</translation>
    </message>
    <message>
        <source>PULL REQUESTS</source>
        <translation>PULL REQUESTY</translation>
    </message>
    <message>
        <source>REVIEWERS</source>
        <translation>RECENZENCI</translation>
    </message>
    <message>
        <source>DIFF</source>
        <translation>DIFF</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>WYGASA</translation>
    </message>
    <message>
        <source>CHECKED</source>
        <translation>SPRAWDZONO</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>%1 To wait longer, use --timeout.</source>
        <translation>%1 Aby czekać dłużej, użyj --timeout.</translation>
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
        <translation>O programie PAT Wizard</translation>
    </message>
    <message>
        <source>PAT Wizard %1</source>
        <translation>PAT Wizard %1</translation>
    </message>
    <message>
        <source>Leads you to a personal access token for Azure DevOps that has been checked and is stored in your keychain, and tells you before it ends.</source>
        <translation>Prowadzi do osobistego tokenu dostępu do Azure DevOps, który jest sprawdzony i zapisany w bazie kluczy, i uprzedza, zanim token wygaśnie.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Wolne oprogramowanie na licencji MIT.</translation>
    </message>
    <message>
        <source>Copyright 2026 the PAT Wizard authors</source>
        <translation>Copyright 2026 autorzy PAT Wizard</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <translation>Oparte na Qt %1.</translation>
    </message>
</context>
<context>
    <name>manual::DiagnosticsWindow</name>
    <message>
        <source>&amp;Copy again</source>
        <translation>&amp;Kopiuj ponownie</translation>
    </message>
    <message>
        <source>Diagnostics – PAT Wizard</source>
        <translation>Diagnostyka – PAT Wizard</translation>
    </message>
    <message>
        <source>Collecting what somebody who helps you needs to know…</source>
        <translation>Zbieranie tego, co musi wiedzieć osoba, która Ci pomaga…</translation>
    </message>
    <message>
        <source>This takes up to 12 seconds.</source>
        <translation>Potrwa to do 12 sekund.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostyka</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them where you ask for help.</source>
        <translation>Dane diagnostyczne są w schowku. Wklej je tam, gdzie prosisz o pomoc.</translation>
    </message>
</context>
<context>
    <name>manual::HelpWindow</name>
    <message>
        <source>Help – PAT Wizard</source>
        <translation>Pomoc – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Topic:</source>
        <translation>&amp;Temat:</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>&amp;O programie PAT Wizard</translation>
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
            <numerusform>Wynik sprawdzenia jeszcze %n tokenu widać w jego wierszu.</numerusform>
            <numerusform>Wyniki sprawdzenia jeszcze %n tokenów widać w ich wierszach.</numerusform>
            <numerusform>Wyniki sprawdzenia jeszcze %n tokenów widać w ich wierszach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n token(s).</source>
        <translation>
            <numerusform>Zatrzymano po %n tokenie.</numerusform>
            <numerusform>Zatrzymano po %n tokenach.</numerusform>
            <numerusform>Zatrzymano po %n tokenach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) checked.</source>
        <translation>
            <numerusform>Sprawdzono %n token.</numerusform>
            <numerusform>Sprawdzono %n tokeny.</numerusform>
            <numerusform>Sprawdzono %n tokenów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be checked.</source>
        <translation>
            <numerusform>Nie udało się sprawdzić %n tokenu.</numerusform>
            <numerusform>Nie udało się sprawdzić %n tokenów.</numerusform>
            <numerusform>Nie udało się sprawdzić %n tokenów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) need(s) attention.</source>
        <translation>
            <numerusform>%n token wymaga uwagi.</numerusform>
            <numerusform>%n tokeny wymagają uwagi.</numerusform>
            <numerusform>%n tokenów wymaga uwagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well with them.</source>
        <translation>Wszystko z nimi w porządku.</translation>
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
        <translation>Wróć do list&amp;y</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The token that it replaced</source>
        <translation>Token, który zastąpił</translation>
    </message>
    <message>
        <source>“%1” is kept in the keychain as %2.</source>
        <translation>„%1” jest zachowany w bazie kluczy jako %2.</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>Nie zaznaczono tokenu</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens selected</source>
        <translation>
            <numerusform>Zaznaczono %n token</numerusform>
            <numerusform>Zaznaczono %n tokeny</numerusform>
            <numerusform>Zaznaczono %n tokenów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::EmptyPage</name>
    <message>
        <source>A key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Nie ma jeszcze tokenów</translation>
    </message>
    <message>
        <source>A token lets a program sign in to Azure DevOps for you. PAT Wizard helps you make one, checks it, and keeps it in your keychain.</source>
        <translation>Dzięki tokenowi program loguje się do Azure DevOps w Twoim imieniu. PAT Wizard pomaga go utworzyć, sprawdza go i przechowuje w bazie kluczy.</translation>
    </message>
    <message>
        <source>Set &amp;up a token</source>
        <translation>Skon&amp;figuruj token</translation>
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
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>All organizations of its account</source>
        <translation>Wszystkie organizacje konta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (wrong)</source>
        <translation>%1 (błędna)</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Przeznaczenie</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Label: Full access or Custom defined.</extracomment>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>Valid for</source>
        <extracomment>Label: of which organizations.</extracomment>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>Name on the token page</source>
        <translation>Nazwa na stronie tokenów</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>Label of a date: when it was put into the keychain.</extracomment>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Ostatnie sprawdzenie</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Ostatnia odpowiedź</translation>
    </message>
    <message>
        <source>Last worked in full</source>
        <extracomment>Label of a date: the last check at which nothing was missing.</extracomment>
        <translation>Ostatnio w pełni działał</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>Wpis w bazie kluczy</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiuj: %1</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Co działa</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Label of a date.</extracomment>
        <translation>Wygasa</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
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
        <translation>Z końcem dnia %1, UTC</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When it was last checked, or last worked in full: not yet.</extracomment>
        <translation>Nigdy</translation>
    </message>
</context>
<context>
    <name>overview::ListPane</name>
    <message>
        <source>All %1</source>
        <translation>Wszystkie %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>Wymagające uwagi %1</translation>
    </message>
    <message>
        <source>Expiring %1</source>
        <translation>Wygasające %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Odrzucone %1</translation>
    </message>
    <message>
        <source>For all organizations %1</source>
        <translation>Do wszystkich organizacji %1</translation>
    </message>
    <message>
        <source>No token needs attention.</source>
        <translation>Żaden token nie wymaga uwagi.</translation>
    </message>
    <message>
        <source>No token expires soon.</source>
        <translation>Żaden token wkrótce nie wygasa.</translation>
    </message>
    <message>
        <source>No token is refused.</source>
        <translation>Żaden token nie jest odrzucony.</translation>
    </message>
    <message>
        <source>No token is valid for all organizations.</source>
        <translation>Żaden token nie jest ważny we wszystkich organizacjach.</translation>
    </message>
    <message>
        <source>Show all tokens</source>
        <translation>Pokaż wszystkie tokeny</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>Szukaj wśród zapisanych tokenów</translation>
    </message>
    <message>
        <source>No tokens match “%1”.</source>
        <translation>Żaden token nie pasuje do „%1”.</translation>
    </message>
    <message>
        <source>Press Esc to show all tokens.</source>
        <translation>Naciśnij Esc, aby pokazać wszystkie tokeny.</translation>
    </message>
</context>
<context>
    <name>overview::Notices</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Zamknij tę informację</translation>
    </message>
</context>
<context>
    <name>overview::OverviewWindow</name>
    <message>
        <source>Stored tokens</source>
        <translation>Zapisane tokeny</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Skopiowano: %1</translation>
    </message>
</context>
<context>
    <name>overview::RemovalDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kopiuj &amp;link</translation>
    </message>
    <message>
        <source>Remove tokens?</source>
        <translation>Usunąć tokeny?</translation>
    </message>
    <message>
        <source>This is removed from your keychain and from the list of stored tokens:</source>
        <translation>Z bazy kluczy i z listy zapisanych tokenów zostanie usunięte:</translation>
    </message>
    <message>
        <source>This is removed from the keychain “%1” and from the list of stored tokens:</source>
        <translation>Z bazy kluczy „%1” i z listy zapisanych tokenów zostanie usunięte:</translation>
    </message>
    <message>
        <source>The token itself goes on working, for anybody who has it, until it is revoked at Azure DevOps. It cannot be got back from there: Azure DevOps shows a token only once.</source>
        <translation>Sam token będzie działał dalej i będzie go mógł używać każdy, kto go ma, dopóki nie zostanie odwołany w Azure DevOps. Nie da się go stamtąd odzyskać: Azure DevOps pokazuje token tylko raz.</translation>
    </message>
    <message>
        <source>Old tokens that were kept are removed as well.</source>
        <translation>Zachowane stare tokeny też zostaną usunięte.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Zachowaj</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Open the token page of %1, to revoke it</source>
        <translation>Otwórz stronę tokenów organizacji %1, aby go odwołać</translation>
    </message>
    <message>
        <source>&amp;%1. %2</source>
        <translation>&amp;%1. %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Nie udało się otworzyć przeglądarki.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser yourself: %1</source>
        <translation>Skopiuj link i otwórz go w przeglądarce: %1</translation>
    </message>
</context>
<context>
    <name>overview::Removing</name>
    <message>
        <source>%1 was not removed: %2 %3</source>
        <translation>Nie usunięto tokenu %1: %2 %3</translation>
    </message>
    <message>
        <source>%1: Removed from the keychain and from this list.</source>
        <translation>%1: usunięto z bazy kluczy i z tej listy.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) removed from the keychain and from this list.</source>
        <translation>
            <numerusform>Usunięto %n token z bazy kluczy i z tej listy.</numerusform>
            <numerusform>Usunięto %n tokeny z bazy kluczy i z tej listy.</numerusform>
            <numerusform>Usunięto %n tokenów z bazy kluczy i z tej listy.</numerusform>
        </translation>
    </message>
    <message>
        <source>A token works until it is revoked at Azure DevOps.</source>
        <translation>Token działa, dopóki nie zostanie odwołany w Azure DevOps.</translation>
    </message>
</context>
<context>
    <name>overview::ResultLine</name>
    <message>
        <source>Tokens checked</source>
        <translation>Sprawdzone tokeny</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v z %m</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n second(s) left.</source>
        <translation>
            <numerusform>%1 Jeszcze %n sekunda.</numerusform>
            <numerusform>%1 Jeszcze %n sekundy.</numerusform>
            <numerusform>%1 Jeszcze %n sekund.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortuj według</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>&amp;Odwróć kolejność</translation>
    </message>
    <message>
        <source>What needs &amp;attention</source>
        <translation>P&amp;ilność</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>Or&amp;ganizacja</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>What &amp;works</source>
        <translation>Co &amp;działa</translation>
    </message>
    <message>
        <source>&amp;Expiry date</source>
        <translation>Data &amp;wygaśnięcia</translation>
    </message>
    <message>
        <source>&amp;Last check</source>
        <translation>Ostatnie s&amp;prawdzenie</translation>
    </message>
</context>
<context>
    <name>overview::TokenActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Nowy token…</translation>
    </message>
    <message>
        <source>Set up another token</source>
        <translation>Skonfiguruj kolejny token</translation>
    </message>
    <message>
        <source>Add to cal&amp;endar…</source>
        <translation>Dodaj do ka&amp;lendarza…</translation>
    </message>
    <message>
        <source>Save a reminder of the expiry date as a calendar file</source>
        <translation>Zapisz przypomnienie o dacie wygaśnięcia jako plik kalendarza</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Us&amp;tawienia…</translation>
    </message>
    <message>
        <source>Proxy, certificates, reminders</source>
        <translation>Proxy, certyfikaty, przypomnienia</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>Close all windows of PAT Wizard</source>
        <translation>Zamknij wszystkie okna PAT Wizard</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Pokaż szcz&amp;egóły</translation>
    </message>
    <message>
        <source>Everything that is known of this token</source>
        <translation>Wszystko, co wiadomo o tym tokenie</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Sprawdź</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether what is selected still works</source>
        <translation>Zapytaj Azure DevOps, czy zaznaczone tokeny jeszcze działają</translation>
    </message>
    <message>
        <source>Check &amp;line by line…</source>
        <translation>Sprawdź punkt po punkc&amp;ie…</translation>
    </message>
    <message>
        <source>See each answer of Azure DevOps about this token</source>
        <translation>Zobacz każdą odpowiedź Azure DevOps o tym tokenie</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>Sprawdź ws&amp;zystkie</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether the stored tokens still work</source>
        <translation>Zapytaj Azure DevOps, czy zapisane tokeny jeszcze działają</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Zatrz&amp;ymaj</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Zatrzymaj to, co trwa</translation>
    </message>
    <message>
        <source>Copy as &amp;password</source>
        <translation>Kopiuj jako &amp;hasło</translation>
    </message>
    <message>
        <source>Put this token on the clipboard for 30 seconds</source>
        <translation>Umieść ten token w schowku na 30 sekund</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>Wy&amp;mień…</translation>
    </message>
    <message>
        <source>Make a new token that takes the place of this one</source>
        <translation>Utwórz nowy token, który zajmie miejsce tego</translation>
    </message>
    <message>
        <source>Change the e&amp;xpiry date…</source>
        <translation>Zmień d&amp;atę wygaśnięcia…</translation>
    </message>
    <message>
        <source>Correct when this token expires</source>
        <translation>Popraw, kiedy ten token wygasa</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>Szukaj k&amp;opii…</translation>
    </message>
    <message>
        <source>Find where else on this computer the token lies</source>
        <translation>Znajdź, gdzie jeszcze na tym komputerze leży token</translation>
    </message>
    <message>
        <source>Re&amp;voke the old one…</source>
        <translation>O&amp;dwołaj stary…</translation>
    </message>
    <message>
        <source>End the token that this one replaced</source>
        <translation>Odwołaj token zastąpiony przez ten</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>W&amp;róć do starego</translation>
    </message>
    <message>
        <source>Check the token that this one replaced, and use it again</source>
        <translation>Sprawdź token zastąpiony przez ten i znów go używaj</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Usuń…</translation>
    </message>
    <message>
        <source>Take it out of the keychain and off this list</source>
        <translation>Usuń go z bazy kluczy i z tej listy</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Zna&amp;jdź</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>Szukaj wśród zapisanych tokenów</translation>
    </message>
    <message>
        <source>PAT Wizard &amp;Help</source>
        <translation>&amp;Pomoc PAT Wizard</translation>
    </message>
    <message>
        <source>What this window shows, and what can be done</source>
        <translation>Co pokazuje to okno i co można zrobić</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Kopiuj dane dia&amp;gnostyczne</translation>
    </message>
    <message>
        <source>Put what a helper needs to know, without a secret, on the clipboard</source>
        <translation>Umieść w schowku to, co musi wiedzieć osoba, która pomaga, bez sekretów</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>&amp;O programie PAT Wizard</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Wersja i licencja</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
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
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Ostatnie sprawdzenie</translation>
    </message>
</context>
<context>
    <name>overview::TokenJobs</name>
    <message>
        <source>Still checking… Is your keychain asking for a password?</source>
        <translation>Sprawdzanie trwa… Czy baza kluczy pyta o hasło?</translation>
    </message>
    <message>
        <source>If it is not, Azure DevOps takes long to answer.</source>
        <translation>Jeśli nie, to Azure DevOps długo nie odpowiada.</translation>
    </message>
    <message>
        <source>Ending what was interrupted… Your keychain may want its password.</source>
        <translation>Kończenie tego, co przerwano… Baza kluczy może poprosić o hasło.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Zatrzymano: niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <translation>Sprawdzanie tokenu „%1”…</translation>
    </message>
    <message>
        <source>Asking your keychain… It may want its password.</source>
        <translation>Oczekiwanie na bazę kluczy… Może poprosić o hasło.</translation>
    </message>
    <message>
        <source>The expiry date is saved.</source>
        <translation>Zapisano datę wygaśnięcia.</translation>
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
        <translation>Zapisane tokeny</translation>
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
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Expires: %1.</source>
        <translation>Wygasa: %1.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>Nie wiadomo, kiedy wygasa.</translation>
    </message>
    <message>
        <source>%1, %2. %3 %4</source>
        <translation>%1, %2. %3 %4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Co działa</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Head of a column of dates.</extracomment>
        <translation>Wygasa</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Ostatnie sprawdzenie</translation>
    </message>
    <message>
        <source>%1: worked before</source>
        <translation>%1: wcześniej działało</translation>
    </message>
</context>
<context>
    <name>overview::VerdictCard</name>
    <message>
        <source>Set it &amp;up again…</source>
        <translation>Skon&amp;figuruj ponownie…</translation>
    </message>
    <message>
        <source>Correct the e&amp;xpiry date…</source>
        <translation>Popraw datę wy&amp;gaśnięcia…</translation>
    </message>
</context>
<context>
    <name>preferences::AuthorityField</name>
    <message>
        <source>Issued to: %1</source>
        <translation>Wystawiony dla: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Wystawca: %1</translation>
    </message>
    <message>
        <source>Expired on: %1</source>
        <translation>Wygasł: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Ważny do: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>Odcisk SHA-256: %1</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Urząd certyfikacji</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>W&amp;ybierz…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>If your company inspects network traffic, choose the certificate of its certificate authority here; your administrator has the file. PAT Wizard then trusts it besides the ones that your system trusts.</source>
        <translation>Jeśli Twoja firma kontroluje ruch w sieci, wybierz tu certyfikat jej urzędu certyfikacji; plik ma administrator. PAT Wizard będzie mu ufać, tak jak urzędom, którym ufa system.</translation>
    </message>
    <message>
        <source>Choose the certificate authority’s file</source>
        <translation>Wybierz plik urzędu certyfikacji</translation>
    </message>
    <message>
        <source>Remove the certificate authority</source>
        <translation>Usuń urząd certyfikacji</translation>
    </message>
    <message>
        <source>None chosen: only what your system trusts is trusted.</source>
        <translation>Nie wybrano: zaufane są tylko urzędy, którym ufa system.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Tego pliku nie można użyć.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more certificate(s).</source>
        <translation>
            <numerusform>I jeszcze %n certyfikat.</numerusform>
            <numerusform>I jeszcze %n certyfikaty.</numerusform>
            <numerusform>I jeszcze %n certyfikatów.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Certyfikat wygasł.</translation>
    </message>
    <message>
        <source>Connections that it signed will be refused. Ask your administrator for the current one.</source>
        <translation>Podpisane nim połączenia będą odrzucane. Poproś administratora o aktualny.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Wybierz plik certyfikatu</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)</source>
        <translation>Certyfikaty (*.pem *.crt *.cer *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>preferences::ByItselfField</name>
    <message>
        <source>While no window is open</source>
        <translation>Gdy żadne okno nie jest otwarte</translation>
    </message>
    <message>
        <source>Notify me &amp;when a token needs attention</source>
        <translation>&amp;Powiadom, gdy token wymaga uwagi</translation>
    </message>
    <message>
        <source>Chec&amp;k the stored tokens once a week</source>
        <translation>&amp;Sprawdzaj zapisane tokeny raz w tygodniu</translation>
    </message>
    <message>
        <source>Asks Azure DevOps about each token, if the keychain is open and there is a network.</source>
        <translation>Pyta Azure DevOps o każdy token, jeśli baza kluczy jest otwarta i jest sieć.</translation>
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
        <translation>Pozwól &amp;gitowi pobierać tokeny z PAT Wizard</translation>
    </message>
    <message>
        <source>Git then asks PAT Wizard for the password of repositories in Azure DevOps. This changes your git configuration, at once.</source>
        <translation>Git będzie pytać PAT Wizard o hasło do repozytoriów w Azure DevOps. To od razu zmienia konfigurację gita.</translation>
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
        <translation>Jak w syste&amp;mie</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Bez proxy</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <translation>&amp;To proxy:</translation>
    </message>
    <message>
        <source>If the proxy asks for a user name and a password, choose the system’s proxy and set https_proxy before you start PAT Wizard. Passwords are not stored here.</source>
        <translation>Jeśli proxy prosi o nazwę użytkownika i hasło, wybierz proxy systemu i ustaw https_proxy przed uruchomieniem PAT Wizard. Hasła nie są tu zapisywane.</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>Nazwa &amp;hosta:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>Po&amp;rt:</translation>
    </message>
</context>
<context>
    <name>preferences::ReminderField</name>
    <message>
        <source>Remind me before a token ends</source>
        <translation>Przypominaj przed wygaśnięciem tokenu</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n dzień wcześniej</numerusform>
            <numerusform>%n dni wcześniej</numerusform>
            <numerusform>%n dni wcześniej</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preferences::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Nothing is sent to Azure DevOps until you choose again and press OK. The damaged file is kept beside the new one.</source>
        <translation>Nic nie trafi do Azure DevOps, dopóki nie wybierzesz ponownie i nie naciśniesz OK. Uszkodzony plik zostanie zachowany obok nowego.</translation>
    </message>
    <message>
        <source>A new language takes effect when PAT Wizard is next started.</source>
        <translation>Nowy język zacznie obowiązywać po ponownym uruchomieniu PAT Wizard.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Język:</translation>
    </message>
    <message>
        <source>Days until new tokens &amp;expire:</source>
        <translation>&amp;Dni do wygaśnięcia nowych tokenów:</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>%1, not installed</source>
        <translation>%1, niezainstalowany</translation>
    </message>
    <message>
        <source>The certificate file cannot be used.</source>
        <translation>Pliku certyfikatu nie można użyć.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose another file, or remove it.</source>
        <translation>Niczego nie zapisano. Wybierz inny plik lub usuń ten.</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>Nie udało się przełączyć przypomnień.</translation>
    </message>
    <message>
        <source>The system says: “%1” Everything else was saved.</source>
        <translation>Komunikat systemu: „%1” Resztę zapisano.</translation>
    </message>
</context>
<context>
    <name>widgets::CopiesDialog</name>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Dodaj folder…</translation>
    </message>
    <message>
        <source>Copies of %1 – PAT Wizard</source>
        <translation>Kopie tokenu %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>PAT Wizard looks where tools keep tokens, in the environment of running programs, and in the keychain. It changes nothing, and nothing leaves this computer.</source>
        <translation>PAT Wizard szuka tam, gdzie narzędzia trzymają tokeny, w środowisku działających programów i w bazie kluczy. Niczego nie zmienia i nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Also in: %1.</source>
        <translation>Także w: %1.</translation>
    </message>
    <message>
        <source>Looking for copies… Your keychain may want its password.</source>
        <translation>Szukanie kopii… Baza kluczy może poprosić o hasło.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Zatrz&amp;ymaj</translation>
    </message>
    <message numerus="yes">
        <source>Looking for copies: %n file(s), %1…</source>
        <translation>
            <numerusform>Szukanie kopii: %n plik, %1…</numerusform>
            <numerusform>Szukanie kopii: %n pliki, %1…</numerusform>
            <numerusform>Szukanie kopii: %n plików, %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Szukaj ponownie</translation>
    </message>
    <message numerus="yes">
        <source>%n copies were found.</source>
        <translation>
            <numerusform>Znaleziono %n kopię.</numerusform>
            <numerusform>Znaleziono %n kopie.</numerusform>
            <numerusform>Znaleziono %n kopii.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be looked at.</source>
        <translation>Nie wszystko udało się przejrzeć.</translation>
    </message>
    <message>
        <source>Not every token could be looked for.</source>
        <translation>Nie wszystkich tokenów dało się szukać.</translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s), but that was not all.</source>
        <translation>
            <numerusform>Nie znaleziono kopii w %n pliku, ale nie przejrzano wszystkiego.</numerusform>
            <numerusform>Nie znaleziono kopii w %n plikach, ale nie przejrzano wszystkiego.</numerusform>
            <numerusform>Nie znaleziono kopii w %n plikach, ale nie przejrzano wszystkiego.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s).</source>
        <translation>
            <numerusform>Nie znaleziono kopii w %n pliku.</numerusform>
            <numerusform>Nie znaleziono kopii w %n plikach.</numerusform>
            <numerusform>Nie znaleziono kopii w %n plikach.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the old token “%1”.</source>
        <translation>To stary token „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more lines.</source>
        <translation>
            <numerusform>Jest jeszcze %n wiersz.</numerusform>
            <numerusform>Są jeszcze %n wiersze.</numerusform>
            <numerusform>Jest jeszcze %n wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>“patwizard find” tells them all.</source>
        <translation>Wszystkie podaje „patwizard find”.</translation>
    </message>
    <message>
        <source>Look for copies in a folder</source>
        <translation>Szukaj kopii w folderze</translation>
    </message>
</context>
<context>
    <name>widgets::CopySearch</name>
    <message>
        <source>The old token “%1” is no longer in the keychain, so its copies cannot be found.</source>
        <translation>Starego tokenu „%1” nie ma już w bazie kluczy, więc nie można znaleźć jego kopii.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryCorrection</name>
    <message>
        <source>Correct the &amp;date</source>
        <translation>Popraw &amp;datę</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as shown on the token page:</source>
        <translation>&amp;Wygasa (UTC), według strony tokenów:</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Poprawiono.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Not known</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Last da&amp;y (UTC)</source>
        <translation>Ostatni dzi&amp;eń (UTC)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>widgets::GivenValue</name>
    <message>
        <source>Chan&amp;ge</source>
        <translation>Zmi&amp;eń</translation>
    </message>
</context>
<context>
    <name>widgets::PasswordCopy</name>
    <message>
        <source>&amp;Copy as password</source>
        <translation>Kopiuj jako &amp;hasło</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n second(s) left.</source>
        <translation>
            <numerusform>Skopiowano: jeszcze %n sekunda.</numerusform>
            <numerusform>Skopiowano: jeszcze %n sekundy.</numerusform>
            <numerusform>Skopiowano: jeszcze %n sekund.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PasswordLoan</name>
    <message>
        <source>Copied, but another program read it immediately.</source>
        <translation>Skopiowano, ale natychmiast odczytał to inny program.</translation>
    </message>
    <message>
        <source>Another program put the token back on the clipboard. PAT Wizard removed it again.</source>
        <translation>Inny program przywrócił token do schowka. PAT Wizard usunął go ponownie.</translation>
    </message>
    <message>
        <source>The token was removed from the clipboard, but your desktop does not let PAT Wizard confirm that it is gone.</source>
        <translation>Token usunięto ze schowka, ale środowisko graficzne nie pozwala potwierdzić, że go tam nie ma.</translation>
    </message>
    <message>
        <source>To be sure, copy something else.</source>
        <translation>Dla pewności skopiuj coś innego.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Paste it now. It stays on the clipboard for 30 seconds, even if you close this window.</source>
        <translation>Wklej go teraz. Pozostanie w schowku przez 30 sekund, nawet jeśli zamkniesz to okno.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… It may ask for its password.</source>
        <translation>Oczekiwanie na bazę kluczy… Może poprosić o hasło.</translation>
    </message>
    <message>
        <source>This may be a screen reader, or a clipboard manager, which keeps what was copied. After you paste the token, delete it from the clipboard history.</source>
        <translation>Może to być czytnik ekranu albo menedżer schowka, który przechowuje to, co skopiowano. Po wklejeniu tokenu usuń go z historii schowka.</translation>
    </message>
</context>
<context>
    <name>widgets::PauseNote</name>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more second(s).</source>
        <translation>
            <numerusform>Azure DevOps prosi o przerwę: jeszcze %n sekunda.</numerusform>
            <numerusform>Azure DevOps prosi o przerwę: jeszcze %n sekundy.</numerusform>
            <numerusform>Azure DevOps prosi o przerwę: jeszcze %n sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more minute(s).</source>
        <translation>
            <numerusform>Azure DevOps prosi o przerwę: jeszcze %n minuta.</numerusform>
            <numerusform>Azure DevOps prosi o przerwę: jeszcze %n minuty.</numerusform>
            <numerusform>Azure DevOps prosi o przerwę: jeszcze %n minut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asked for %n minute(s), but PAT Wizard waits ten minutes at most.</source>
        <translation>
            <numerusform>Prosił o %n minutę, ale PAT Wizard czeka najwyżej dziesięć minut.</numerusform>
            <numerusform>Prosił o %n minuty, ale PAT Wizard czeka najwyżej dziesięć minut.</numerusform>
            <numerusform>Prosił o %n minut, ale PAT Wizard czeka najwyżej dziesięć minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>Przerwa minęła.</translation>
    </message>
</context>
<context>
    <name>widgets::ReminderExport</name>
    <message>
        <source>There is nothing to be reminded of.</source>
        <translation>Nie ma o czym przypominać.</translation>
    </message>
    <message>
        <source>Record when the token expires first.</source>
        <translation>Najpierw zapisz, kiedy token wygasa.</translation>
    </message>
    <message>
        <source>Export the reminder of %1</source>
        <translation>Eksport przypomnienia o tokenie %1</translation>
    </message>
    <message numerus="yes">
        <source>Export reminders of %n token(s)</source>
        <translation>
            <numerusform>Eksport przypomnień o %n tokenie</numerusform>
            <numerusform>Eksport przypomnień o %n tokenach</numerusform>
            <numerusform>Eksport przypomnień o %n tokenach</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Pliki kalendarza (*.ics)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Nie można zapisać pliku %1: %2</translation>
    </message>
    <message>
        <source>Open it with your calendar.</source>
        <translation>Otwórz go w kalendarzu.</translation>
    </message>
    <message>
        <source>%1: The reminder is written: %2</source>
        <translation>%1: zapisano przypomnienie: %2</translation>
    </message>
    <message numerus="yes">
        <source>Reminders of %n token(s) are written: %1</source>
        <translation>
            <numerusform>Zapisano przypomnienia o %n tokenie: %1</numerusform>
            <numerusform>Zapisano przypomnienia o %n tokenach: %1</numerusform>
            <numerusform>Zapisano przypomnienia o %n tokenach: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Statement</name>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken before a sentence: “Waiting: …”</extracomment>
        <translation>Czekaj</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Spoken before a sentence: “OK: …”</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Spoken before a sentence: “Note: …”</extracomment>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Spoken before a sentence: “Warning: …”</extracomment>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Spoken before a sentence: “Problem: …”</extracomment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Nie udało się sprawdzić</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Niesprawdzony</translation>
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
        <translation>Otwó&amp;rz stronę tokenów</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kopiuj &amp;link</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Nie udało się otworzyć przeglądarki.</translation>
    </message>
    <message>
        <source>Copy the link, and open it in a browser.</source>
        <translation>Skopiuj link i otwórz go w przeglądarce.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
</context>
<context>
    <name>widgets::UsedPlaces</name>
    <message>
        <source>Where it is used</source>
        <translation>Gdzie jest używany</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <source>Forget that %1 was given the token</source>
        <translation>Zapomnij, że narzędziu %1 przekazano token</translation>
    </message>
    <message>
        <source>A rotation does not give it the new token any more. What it has stays there.</source>
        <translation>Przy wymianie nie dostanie już nowego tokenu. To, co ma, tam zostaje.</translation>
    </message>
    <message>
        <source>Giving the token to %1…</source>
        <translation>Przekazywanie tokenu: %1…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Give it again</source>
        <translation>Przekaż ponownie</translation>
    </message>
    <message>
        <source>Give it the new one</source>
        <translation>Przekaż nowy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: “Try again: az devops”</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is no longer given the new token in a rotation.</source>
        <translation>%1: przy wymianie nie dostaje już nowego tokenu.</translation>
    </message>
    <message>
        <source>The copy that it has stays there.</source>
        <translation>Kopia, którą ma, tam zostaje.</translation>
    </message>
</context>
<context>
    <name>wizard::AccessPage</name>
    <message>
        <source>C&amp;ustom defined</source>
        <translation>C&amp;ustom defined (własne zakresy)</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Zalecane</translation>
    </message>
    <message>
        <source>No, I only need pull requests.</source>
        <translation>Nie, potrzebuję tylko pull requestów.</translation>
    </message>
    <message>
        <source>&amp;Full access</source>
        <translation>&amp;Full access (pełny dostęp)</translation>
    </message>
    <message>
        <source>Yes. It can do everything that you can.</source>
        <translation>Tak. Token może wszystko to, co Ty.</translation>
    </message>
    <message>
        <source>&amp;Reviewers and approvals</source>
        <translation>&amp;Recenzenci i zatwierdzenia</translation>
    </message>
    <message>
        <source>Do you need the Diff of pull requests?</source>
        <translation>Czy potrzebujesz widoku Diff w pull requestach?</translation>
    </message>
    <message>
        <source>It shows the changed lines.</source>
        <translation>Pokazuje zmienione wiersze.</translation>
    </message>
    <message>
        <source>With Custom defined access you will not see the Diff of a pull request.</source>
        <translation>Z dostępem Custom defined nie zobaczysz widoku Diff w pull requeście.</translation>
    </message>
    <message>
        <source>Not needed if you only use git.</source>
        <translation>Niepotrzebne, jeśli używasz tylko gita.</translation>
    </message>
    <message>
        <source>Only for &amp;git?</source>
        <translation>Tylko do &amp;gita?</translation>
    </message>
    <message>
        <source>Protect it like a password, and choose a short lifespan.</source>
        <translation>Chroń go jak hasło i wybierz krótki okres ważności.</translation>
    </message>
    <message>
        <source>Some organizations do not allow Full access.</source>
        <translation>Niektóre organizacje nie pozwalają na Full access.</translation>
    </message>
</context>
<context>
    <name>wizard::CapabilityLines</name>
    <message>
        <source>Not checked.</source>
        <translation>Nie sprawdzono.</translation>
    </message>
    <message>
        <source>Needs Full access.</source>
        <translation>Wymaga Full access.</translation>
    </message>
    <message>
        <source>Not with this token.</source>
        <translation>Nie z tym tokenem.</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull requesty</translation>
    </message>
    <message>
        <source>Reviewers and approvals</source>
        <translation>Recenzenci i zatwierdzenia</translation>
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
        <translation>&amp;Szczegóły</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Sprawdź &amp;ponownie</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message>
        <source>Copy for an &amp;administrator</source>
        <translation>Kopi&amp;uj dla administratora</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of this step, and the head of its page.</extracomment>
        <translation>Sprawdź token</translation>
    </message>
    <message>
        <source>It changes nothing in Azure DevOps.</source>
        <translation>Niczego nie zmienia w Azure DevOps.</translation>
    </message>
    <message>
        <source>Another token has been taken into use meanwhile: “%1”.</source>
        <translation>Tymczasem zaczęto używać innego tokenu: „%1”.</translation>
    </message>
    <message>
        <source>Yours is not stored yet. It is compared with that one now: go on if it is to take the place of that.</source>
        <translation>Twój nie jest jeszcze zapisany. Teraz jest porównywany z tamtym: przejdź dalej, jeśli ma zająć jego miejsce.</translation>
    </message>
    <message>
        <source>Something has changed since the last check.</source>
        <translation>Od ostatniego sprawdzenia coś się zmieniło.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps…</source>
        <translation>Oczekiwanie na odpowiedź Azure DevOps…</translation>
    </message>
    <message>
        <source>The token has not been checked yet.</source>
        <translation>Token nie został jeszcze sprawdzony.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Sprawdzanie zatrzymano.</translation>
    </message>
    <message>
        <source>Check again to go on.</source>
        <translation>Sprawdź ponownie, aby przejść dalej.</translation>
    </message>
    <message>
        <source>The new token is another account’s.</source>
        <translation>Nowy token należy do innego konta.</translation>
    </message>
    <message>
        <source>The new token cannot do everything the old one could.</source>
        <translation>Nowy token nie może wszystkiego, co mógł stary.</translation>
    </message>
    <message>
        <source>Choose below whether to use it anyway.</source>
        <translation>Wybierz poniżej, czy mimo to go użyć.</translation>
    </message>
    <message>
        <source>It acts as %1.</source>
        <translation>Działa jako %1.</translation>
    </message>
    <message>
        <source>The token works, but it can do more than you chose.</source>
        <translation>Token działa, ale może więcej, niż wybrano.</translation>
    </message>
    <message>
        <source>You chose Custom defined, and it has Full access. You can go on with it, or take away what is not needed.</source>
        <translation>Wybrano Custom defined, a token ma Full access. Możesz go użyć albo odebrać mu to, co zbędne.</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>Token umożliwia to, czego potrzebujesz, ale jest ważny we wszystkich organizacjach.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>Token umożliwia to, czego potrzebujesz.</translation>
    </message>
    <message>
        <source>The token works, but some access is missing.</source>
        <translation>Token działa, ale nie do wszystkiego ma dostęp.</translation>
    </message>
    <message>
        <source>Then the check begins by itself.</source>
        <translation>Potem sprawdzanie zacznie się samo.</translation>
    </message>
    <message>
        <source>Then you can check again.</source>
        <translation>Potem możesz sprawdzić ponownie.</translation>
    </message>
    <message>
        <source>Store it anyway</source>
        <translation>Zapisz mimo to</translation>
    </message>
    <message>
        <source>Store it unchecked</source>
        <translation>Zapisz bez sprawdzenia</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Send it to an administrator of the organization. The token is not in it.</source>
        <translation>Wyślij to administratorowi organizacji. Tekst nie zawiera tokenu.</translation>
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
        <translation>Custom, tylko pull requesty</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Wygasa %1</translation>
    </message>
</context>
<context>
    <name>wizard::CreatePage</name>
    <message>
        <source>Previous step</source>
        <translation>Poprzedni krok</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Następny krok</translation>
    </message>
    <message>
        <source>&amp;Keep on top</source>
        <translation>Zawsze na wierzc&amp;hu</translation>
    </message>
    <message>
        <source>Small windo&amp;w</source>
        <translation>&amp;Małe okno</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>Utwórz token</translation>
    </message>
    <message>
        <source>A small window to keep beside the browser</source>
        <translation>Małe okno, które zmieści się obok przeglądarki</translation>
    </message>
    <message>
        <source>Make a new token beside the old one.</source>
        <translation>Utwórz nowy token obok starego.</translation>
    </message>
    <message>
        <source>Do not click Regenerate: it ends the old one at once, before the new one is in place. If you did, paste what it shows on the next page.</source>
        <translation>Nie klikaj Regenerate (wygeneruj ponownie): stary token przestaje wtedy działać, zanim nowy jest na miejscu. Jeśli już kliknięto, wklej pokazany token na następnej stronie.</translation>
    </message>
    <message>
        <source>&amp;Open the token page</source>
        <translation>Otwó&amp;rz stronę tokenów</translation>
    </message>
    <message>
        <source>I have copied i&amp;t</source>
        <translation>Token &amp;skopiowany</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Następny krok</translation>
    </message>
    <message>
        <source>On the first page, “Try again” tries it again.</source>
        <translation>„Spróbuj ponownie” na pierwszej stronie ponowi próbę.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be stored.</source>
        <translation>Nie twórz jeszcze tokenu: nie dałoby się go zapisać.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could be neither stored nor checked.</source>
        <translation>Nie twórz jeszcze tokenu: nie dałoby się go ani zapisać, ani sprawdzić.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be checked.</source>
        <translation>Nie twórz jeszcze tokenu: nie dałoby się go sprawdzić.</translation>
    </message>
</context>
<context>
    <name>wizard::CreateSteps</name>
    <message>
        <source>Open the token page</source>
        <translation>Otwórz stronę tokenów</translation>
    </message>
    <message>
        <source>It opens in your browser.</source>
        <translation>Otworzy się w przeglądarce.</translation>
    </message>
    <message>
        <source>Click + New Token</source>
        <translation>Kliknij + New Token (nowy token)</translation>
    </message>
    <message>
        <source>A form opens.</source>
        <translation>Otworzy się formularz.</translation>
    </message>
    <message>
        <source>Choose a date. Your organization may set a limit.</source>
        <translation>Wybierz datę. Organizacja może mieć limit.</translation>
    </message>
    <message>
        <source>Azure DevOps allows about a year at most, and %1 is later. Choose an earlier date, here and there.</source>
        <translation>Azure DevOps pozwala najwyżej na około rok, a %1 to później. Wybierz wcześniejszą datę, tam i tutaj.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n day(s). If only less is allowed, set the same here.</source>
        <translation>
            <numerusform>Wybierz %n dzień. Jeśli limit jest niższy, ustaw tutaj to samo.</numerusform>
            <numerusform>Wybierz %n dni. Jeśli limit jest niższy, ustaw tutaj to samo.</numerusform>
            <numerusform>Wybierz %n dni. Jeśli limit jest niższy, ustaw tutaj to samo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Custom defined and %1. If only less is allowed, set the same here.</source>
        <translation>Wybierz Custom defined i datę %1. Jeśli limit jest niższy, ustaw tutaj to samo.</translation>
    </message>
    <message>
        <source>Name the token</source>
        <translation>Nazwij token</translation>
    </message>
    <message>
        <source>Copy this name and paste it there.</source>
        <translation>Skopiuj tę nazwę i wklej ją tam.</translation>
    </message>
    <message>
        <source>Choose the organization</source>
        <translation>Wybierz organizację</translation>
    </message>
    <message>
        <source>Choose %1, not “All accessible organizations”.</source>
        <translation>Wybierz %1, a nie „All accessible organizations” (wszystkie dostępne).</translation>
    </message>
    <message>
        <source>Choose when it expires</source>
        <translation>Wybierz, kiedy wygasa</translation>
    </message>
    <message>
        <source>Under Scopes, leave Custom defined</source>
        <translation>W części Scopes (zakresy) zostaw Custom defined</translation>
    </message>
    <message>
        <source>It is chosen already.</source>
        <translation>Jest już wybrane.</translation>
    </message>
    <message>
        <source>Under Code, tick Read</source>
        <translation>W części Code zaznacz Read (odczyt)</translation>
    </message>
    <message>
        <source>Status is not enough.</source>
        <translation>Status nie wystarczy.</translation>
    </message>
    <message>
        <source>Click Show all scopes</source>
        <translation>Kliknij Show all scopes (wszystkie zakresy)</translation>
    </message>
    <message>
        <source>The link is below the list.</source>
        <translation>Link jest pod listą.</translation>
    </message>
    <message>
        <source>Under Member Entitlement Management, tick Read</source>
        <translation>W części Member Entitlement Management zaznacz Read</translation>
    </message>
    <message>
        <source>Scroll down to find it.</source>
        <translation>Przewiń w dół, aby ją znaleźć.</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it: go back and choose Custom defined.</source>
        <translation>Jeśli się nie da, mógł tego zabronić administrator: wróć i wybierz Custom defined.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two things to do, one after the other.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it. Then do this instead: %1. Such a token does not show the Diff of a pull request; the check will ask whether you want it anyway.</source>
        <translation>Jeśli się nie da, mógł tego zabronić administrator. Wtedy zrób tak: %1. Taki token nie pokazuje widoku Diff w pull requeście; sprawdzenie zapyta, czy mimo to go chcesz.</translation>
    </message>
    <message>
        <source>Under Scopes, choose Full access</source>
        <translation>W części Scopes (zakresy) wybierz Full access</translation>
    </message>
    <message>
        <source>Click Create</source>
        <translation>Kliknij Create (utwórz)</translation>
    </message>
    <message>
        <source>The button is below the form.</source>
        <translation>Przycisk jest pod formularzem.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Skopiuj token</translation>
    </message>
    <message>
        <source>Click the copy button beside it. It is shown only once.</source>
        <translation>Kliknij przycisk kopiowania obok niego. Token jest pokazywany tylko raz.</translation>
    </message>
</context>
<context>
    <name>wizard::DonePage</name>
    <message>
        <source>&amp;Rotate it now</source>
        <translation>Wy&amp;mień teraz</translation>
    </message>
    <message>
        <source>&amp;Add to calendar…</source>
        <translation>Dodaj do ka&amp;lendarza…</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>Szukaj k&amp;opii…</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step, and the head of its page.</extracomment>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Wygasa</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>Wpis w bazie kluczy</translation>
    </message>
    <message>
        <source>Use it as your password</source>
        <translation>Używaj go jako hasła</translation>
    </message>
    <message>
        <source>In git or another tool, with any user name.</source>
        <translation>W gicie lub innym narzędziu, z dowolną nazwą użytkownika.</translation>
    </message>
    <message>
        <source>The token is in your keychain.</source>
        <translation>Token jest w bazie kluczy.</translation>
    </message>
    <message>
        <source>The token is in the keychain “%1”.</source>
        <translation>Token jest w bazie kluczy „%1”.</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>Token umożliwia to, czego potrzebujesz, ale jest ważny we wszystkich organizacjach.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>Token umożliwia to, czego potrzebujesz.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>Nie wiadomo, kiedy wygasa.</translation>
    </message>
    <message>
        <source>The token page tells.</source>
        <translation>Sprawdź na stronie tokenów.</translation>
    </message>
    <message>
        <source>Expired %1, according to the recorded date.</source>
        <translation>Wygasł %1, według zapisanej daty.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>za %n dzień</numerusform>
            <numerusform>za %n dni</numerusform>
            <numerusform>za %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Azure DevOps refuses what “%1” was before it was regenerated; that is out of your keychain.</source>
        <translation>Azure DevOps odrzuca token „%1” sprzed ponownego wygenerowania; usunięto go z bazy kluczy.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token “%1”; it is out of your keychain.</source>
        <translation>Azure DevOps odrzuca stary token „%1”; usunięto go z bazy kluczy.</translation>
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
        <translation>Okres ważności</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Inna data</translation>
    </message>
    <message>
        <source>Expires on (UTC)</source>
        <translation>Wygasa (UTC)</translation>
    </message>
    <message>
        <source>Li&amp;fespan:</source>
        <translation>&amp;Okres ważności:</translation>
    </message>
</context>
<context>
    <name>wizard::OldAndNew</name>
    <message>
        <source>not known</source>
        <extracomment>Of the account of a token.
----------
Of the day on which a token expires.</extracomment>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>Use the other account’s token</source>
        <translation>Użyj tokenu innego konta</translation>
    </message>
    <message>
        <source>Use it although it does less</source>
        <translation>Użyj, choć może mniej</translation>
    </message>
    <message>
        <source>The old token and the new one</source>
        <translation>Stary i nowy token</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Wygasa</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Heads of two columns: of the old and of the new token.</extracomment>
        <translation>Stary</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowy</translation>
    </message>
    <message>
        <source>The old token belongs to %1, the new one to %2.</source>
        <translation>Stary token należy do konta %1, nowy do konta %2.</translation>
    </message>
    <message>
        <source>In the browser, sign in as the account that is to own the token; or go on with the other account, if you mean to.</source>
        <translation>Zaloguj się w przeglądarce na konto, do którego token ma należeć, albo świadomie przejdź dalej z innym kontem.</translation>
    </message>
    <message>
        <source>The new token may do less than the old one.</source>
        <translation>Nowy token może mieć mniejszy dostęp niż stary.</translation>
    </message>
    <message>
        <source>Not everything that worked with the old one could be checked.</source>
        <translation>Nie udało się sprawdzić wszystkiego, co działało ze starym.</translation>
    </message>
    <message>
        <source>The new token does less than the old one.</source>
        <translation>Nowy token może mniej niż stary.</translation>
    </message>
    <message>
        <source>What worked with the old one and does not with the new one: %1.</source>
        <translation>Działało ze starym, a z nowym nie działa: %1.</translation>
    </message>
</context>
<context>
    <name>wizard::OrganizationPage</name>
    <message>
        <source>Which organization?</source>
        <translation>Która organizacja?</translation>
    </message>
    <message>
        <source>Create a token and store it in your keychain, in about five minutes.</source>
        <translation>Utwórz token i zapisz go w bazie kluczy, w około pięć minut.</translation>
    </message>
    <message>
        <source>&amp;Organization name or address</source>
        <translation>&amp;Nazwa lub adres organizacji</translation>
    </message>
    <message>
        <source>The address bar of a browser. The organization is the word after dev.azure.com.</source>
        <translation>Pasek adresu przeglądarki. Organizacja to słowo po dev.azure.com.</translation>
    </message>
    <message>
        <source>&amp;Where do I find it?</source>
        <translation>&amp;Gdzie to znaleźć?</translation>
    </message>
    <message>
        <source>The network is checked once the organization is known.</source>
        <translation>Sieć zostanie sprawdzona, gdy organizacja będzie znana.</translation>
    </message>
    <message>
        <source>The address of any of its pages will do.</source>
        <translation>Wystarczy adres dowolnej jej strony.</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organizacja: %1</translation>
    </message>
    <message>
        <source>This name is longer than new organizations may have.</source>
        <translation>Nazwa jest dłuższa niż dozwolona dla nowych organizacji.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps for the organization %1…</source>
        <translation>Sprawdzanie organizacji %1 w Azure DevOps…</translation>
    </message>
    <message>
        <source>The organization answers.</source>
        <translation>Organizacja odpowiada.</translation>
    </message>
    <message>
        <source>Asked directly, without a proxy.</source>
        <translation>Zapytano bezpośrednio, bez proxy.</translation>
    </message>
    <message>
        <source>Asked through the proxy %1.</source>
        <translation>Zapytano przez proxy %1.</translation>
    </message>
    <message>
        <source>The certificate that was shown is issued by %1.</source>
        <translation>Przedstawiony certyfikat wystawił urząd %1.</translation>
    </message>
    <message>
        <source>Trying out the keychain…</source>
        <translation>Testowanie bazy kluczy…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>Oczekiwanie na bazę kluczy… Czy pyta o hasło?</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>Baza kluczy działa.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored, read back and removed.</source>
        <translation>Sekret próbny zapisano, odczytano i usunięto.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored in “%1”, read back and removed.</source>
        <translation>Sekret próbny zapisano w „%1”, odczytano i usunięto.</translation>
    </message>
    <message>
        <source>Something is wrong with this organization; see below.</source>
        <translation>Coś jest nie tak z tą organizacją; zobacz poniżej.</translation>
    </message>
    <message>
        <source>Then you can try again.</source>
        <translation>Potem możesz spróbować ponownie.</translation>
    </message>
    <message>
        <source>Then it is tried by itself.</source>
        <translation>Potem próba zostanie ponowiona automatycznie.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Użyj: %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Spróbuj &amp;ponownie</translation>
    </message>
    <message>
        <source>Continue &amp;anyway</source>
        <translation>&amp;Mimo to kontynuuj</translation>
    </message>
</context>
<context>
    <name>wizard::PastePage</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Pokaż</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>&amp;Nie wiem</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Wklej token</translation>
    </message>
    <message>
        <source>It goes to Azure DevOps and your keychain, nowhere else.</source>
        <translation>Trafia do Azure DevOps i Twojej bazy kluczy, nigdzie indziej.</translation>
    </message>
    <message>
        <source>The token, to be seen on the screen only</source>
        <translation>Token, widoczny tylko na ekranie</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Wk&amp;lej</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as the token page says:</source>
        <translation>W&amp;ygasa (UTC), według strony tokenów:</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Wygasa %1</translation>
    </message>
    <message>
        <source>When it expires is not known</source>
        <translation>Nie wiadomo, kiedy wygasa</translation>
    </message>
    <message>
        <source>This is an old token, which is stored already.</source>
        <translation>To stary token, który jest już zapisany.</translation>
    </message>
    <message>
        <source>Paste the new one, which the token page has just shown.</source>
        <translation>Wklej nowy, który strona tokenów właśnie pokazała.</translation>
    </message>
    <message>
        <source>This is more than a year ahead: is it right?</source>
        <translation>To za ponad rok: czy data się zgadza?</translation>
    </message>
    <message>
        <source>No token of Azure DevOps lives that long. Look at the date on the token page again.</source>
        <translation>Żaden token Azure DevOps nie działa tak długo. Sprawdź datę na stronie tokenów.</translation>
    </message>
</context>
<context>
    <name>wizard::RailStep</name>
    <message>
        <source>needs attention</source>
        <extracomment>How a step stands, read to blind people.</extracomment>
        <translation>wymaga uwagi</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>you are here, and something needs attention</source>
        <translation>jesteś tutaj, coś wymaga uwagi</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>jesteś tutaj</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>jeszcze nie</translation>
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
        <translation>Krok %1 z %2</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Wróć do: %1</translation>
    </message>
</context>
<context>
    <name>wizard::Readiness</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Szczegóły</translation>
    </message>
    <message>
        <source>Your network and keychain are ready.</source>
        <translation>Sieć i baza kluczy są gotowe.</translation>
    </message>
    <message>
        <source>Checking your network and keychain…</source>
        <translation>Sprawdzanie sieci i bazy kluczy…</translation>
    </message>
    <message>
        <source>Your keychain is ready.</source>
        <translation>Baza kluczy jest gotowa.</translation>
    </message>
</context>
<context>
    <name>wizard::RegeneratedQuestion</name>
    <message>
        <source>I clicked Re&amp;generate</source>
        <translation>Kliknięto Re&amp;generate</translation>
    </message>
    <message>
        <source>Did you click Regenerate?</source>
        <translation>Czy kliknięto Regenerate (wygeneruj ponownie)?</translation>
    </message>
    <message>
        <source>Then “%1” on the token page is the new token now. Keep it there, and select the box so that PAT Wizard uses the same name.</source>
        <translation>Jeśli tak, to „%1” na stronie tokenów jest teraz nowym tokenem. Zostaw go tam i zaznacz pole, aby PAT Wizard używał tej samej nazwy.</translation>
    </message>
</context>
<context>
    <name>wizard::ReminderOffer</name>
    <message>
        <source>Notify me in &amp;time</source>
        <translation>&amp;Powiadom mnie na czas</translation>
    </message>
    <message>
        <source>Also while no window of PAT Wizard is open. Settings can change it.</source>
        <translation>Także gdy żadne okno PAT Wizard nie jest otwarte. Można to zmienić w ustawieniach.</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>P&amp;rzypomnienia</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>Nie udało się przełączyć przypomnień.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Komunikat systemu: „%1”</translation>
    </message>
</context>
<context>
    <name>wizard::ReplacePage</name>
    <message>
        <source>Store the token</source>
        <translation>Zapisz token</translation>
    </message>
    <message>
        <source>It is written into your keychain, read back and compared. Only then does it take the place of the old one.</source>
        <translation>Zostanie zapisany w bazie kluczy, odczytany i porównany. Dopiero wtedy zajmie miejsce starego.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>Oczekiwanie na bazę kluczy… Czy pyta o hasło?</translation>
    </message>
    <message>
        <source>The new token takes the place of “%1” in the organization %2.</source>
        <translation>Nowy token zajmie miejsce tokenu „%1” w organizacji %2.</translation>
    </message>
    <message>
        <source>The old token is kept until you have revoked it.</source>
        <translation>Stary token jest zachowany, dopóki go nie odwołasz.</translation>
    </message>
    <message>
        <source>You can go back to it until then.</source>
        <translation>Do tego czasu możesz do niego wrócić.</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>Wybrano zapisanie mimo to.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token, or reads that entry, gets the new one from then on. The old one is kept under another name.</source>
        <translation>Każdy program, który prosi PAT Wizard o token albo czyta ten wpis, dostaje odtąd nowy. Stary jest zachowany pod inną nazwą.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1, in place of the old one.</source>
        <translation>Zostanie zapisany w bazie kluczy jako %1, w miejscu starego.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2, in place of the old one.</source>
        <translation>Zostanie zapisany w bazie kluczy „%1” jako %2, w miejscu starego.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>Zapisywanie tokenu…</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>Zapisano, odczytano i porównano.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokePage</name>
    <message>
        <source>Check no&amp;w</source>
        <translation>&amp;Sprawdź teraz</translation>
    </message>
    <message>
        <source>Re&amp;move it…</source>
        <translation>&amp;Usuń…</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>W&amp;róć do starego</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>Odwołaj stary token</translation>
    </message>
    <message>
        <source>Remove the old one from the keychain</source>
        <translation>Usuń stary z bazy kluczy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>You can also go on, and do this later: PAT Wizard keeps the old token and reminds you. If the new token does not work somewhere, go back to the old one.</source>
        <translation>Możesz też przejść dalej i zrobić to później: PAT Wizard zachowa stary token i przypomni o tym. Jeśli nowy token gdzieś nie działa, wróć do starego.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps whether it refuses the old token…</source>
        <translation>Sprawdzanie, czy Azure DevOps odrzuca stary token…</translation>
    </message>
    <message>
        <source>Then the old token is looked at by itself.</source>
        <translation>Potem stary token zostanie sprawdzony automatycznie.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use. “%2” is kept beside it until Azure DevOps refuses it.</source>
        <translation>Token „%1” jest zapisany i używany. Token „%2” jest zachowany obok niego, dopóki Azure DevOps go nie odrzuci.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use.</source>
        <translation>Token „%1” jest zapisany i używany.</translation>
    </message>
    <message>
        <source>No old token is left to revoke.</source>
        <translation>Nie ma już starego tokenu do odwołania.</translation>
    </message>
    <message>
        <source>Waiting for Azure DevOps to refuse it…</source>
        <translation>Oczekiwanie, aż Azure DevOps go odrzuci…</translation>
    </message>
    <message>
        <source>This page notices by itself. It may take up to an hour.</source>
        <translation>Ta strona sama to zauważy. Może to potrwać do godziny.</translation>
    </message>
    <message>
        <source>You can only do this on the token page.</source>
        <translation>Można to zrobić tylko na stronie tokenów.</translation>
    </message>
    <message>
        <source>“%1” is in use again, and stays in your keychain.</source>
        <translation>Token „%1” jest znów używany i pozostaje w bazie kluczy.</translation>
    </message>
    <message>
        <source>Whether the old token is revoked could not be checked.</source>
        <translation>Nie udało się sprawdzić, czy stary token jest odwołany.</translation>
    </message>
    <message>
        <source>The old token is not let in, but may not be revoked.</source>
        <translation>Stary token nie jest przyjmowany, ale być może nie jest odwołany.</translation>
    </message>
    <message>
        <source>The old token still works.</source>
        <translation>Stary token jeszcze działa.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token; it is out of your keychain.</source>
        <translation>Azure DevOps odrzuca stary token; usunięto go z bazy kluczy.</translation>
    </message>
    <message>
        <source>The old token is out of your keychain.</source>
        <translation>Starego tokenu nie ma już w bazie kluczy.</translation>
    </message>
    <message>
        <source>Remove the old token?</source>
        <translation>Usunąć stary token?</translation>
    </message>
    <message>
        <source>The old token leaves your keychain, and you cannot go back to it. If it is not revoked, whoever has it can go on using it.</source>
        <translation>Stary token zniknie z bazy kluczy i nie będzie można do niego wrócić. Jeśli nie jest odwołany, każdy, kto go ma, może go nadal używać.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Za&amp;chowaj</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>Usuń &amp;token</translation>
    </message>
    <message>
        <source>Removing the old token… Your keychain may want its password.</source>
        <translation>Usuwanie starego tokenu… Baza kluczy może poprosić o hasło.</translation>
    </message>
    <message>
        <source>Checking the old token… Your keychain may want its password.</source>
        <translation>Sprawdzanie starego tokenu… Baza kluczy może poprosić o hasło.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokeTask</name>
    <message>
        <source>It was created in %1.</source>
        <translation>Utworzony: %1.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Wygasa %1.</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>Szukaj k&amp;opii…</translation>
    </message>
    <message>
        <source>Look for copies of the old one</source>
        <translation>Szukaj kopii starego</translation>
    </message>
    <message>
        <source>Find where else on this computer the old token lies</source>
        <translation>Znajdź, gdzie jeszcze na tym komputerze leży stary token</translation>
    </message>
    <message>
        <source>Azure DevOps refuses “%1”, which is in use.</source>
        <translation>Azure DevOps odrzuca token „%1”, który jest używany.</translation>
    </message>
    <message>
        <source>If “%1” still works, go back to it.</source>
        <translation>Jeśli token „%1” jeszcze działa, wróć do niego.</translation>
    </message>
    <message>
        <source>Replace “%2” with “%1” wherever you use it as a password.</source>
        <translation>Zastąp token „%2” tokenem „%1” wszędzie tam, gdzie służy jako hasło.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token gets the new one already.</source>
        <translation>Programy, które proszą PAT Wizard o token, dostają już nowy.</translation>
    </message>
    <message>
        <source>On the token page, find the token “%1” and click Revoke.</source>
        <translation>Na stronie tokenów znajdź token „%1” i kliknij Revoke (odwołaj).</translation>
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
        <translation> i </translation>
    </message>
    <message>
        <source>You can add what is missing.</source>
        <translation>Możesz dodać to, czego brakuje.</translation>
    </message>
    <message>
        <source>choose Full access</source>
        <translation>wybierz Full access</translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation>zaznacz %1</translation>
    </message>
    <message>
        <source>You can take the rest away.</source>
        <translation>Możesz odebrać to, co zbędne.</translation>
    </message>
    <message>
        <source>choose Custom defined, and tick only %1</source>
        <translation>wybierz Custom defined i zaznacz tylko %1</translation>
    </message>
    <message>
        <source>1. On the token page, select “%1” and click Edit.
2. Under Scopes, %2, and save.
3. Check again here. After you save, PAT Wizard checks what the token can do.</source>
        <extracomment>%1 is a token&apos;s name, %2 such as &quot;tick Code → Read&quot;</extracomment>
        <translation>1. Na stronie tokenów zaznacz „%1” i kliknij Edit (edytuj).
2. W części Scopes (zakresy) %2 i zapisz.
3. Sprawdź tutaj ponownie. Po zapisaniu PAT Wizard sprawdza, co token może.</translation>
    </message>
</context>
<context>
    <name>wizard::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z %2</translation>
    </message>
</context>
<context>
    <name>wizard::StepRail</name>
    <message>
        <source>Organization</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>The name of a step: what the token may do.</extracomment>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>Utwórz token</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Wklej token</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of a step.</extracomment>
        <translation>Sprawdź token</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>The name of a step.</extracomment>
        <translation>Zapisz token</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>Odwołaj stary token</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step.</extracomment>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
</context>
<context>
    <name>wizard::StorePage</name>
    <message>
        <source>Store the token</source>
        <translation>Zapisz token</translation>
    </message>
    <message>
        <source>It is written, read back and compared.</source>
        <translation>Token jest zapisywany, odczytywany i porównywany.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>Oczekiwanie na bazę kluczy… Czy pyta o hasło?</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>N&amp;azwa:</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nazwa: %1</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>Wybrano zapisanie mimo to.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>Nie udało się sprawdzić tokenu.</translation>
    </message>
    <message>
        <source>You chose to store it unchecked.</source>
        <translation>Wybrano zapisanie bez sprawdzenia.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Tej nazwy nie można użyć.</translation>
    </message>
    <message>
        <source>A name has at least one character, no slash, and no blank at its ends.</source>
        <translation>Nazwa ma co najmniej jeden znak, bez ukośnika oraz bez spacji na początku i na końcu.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1.</source>
        <translation>Zostanie zapisany w bazie kluczy jako %1.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2.</source>
        <translation>Zostanie zapisany w bazie kluczy „%1” jako %2.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>Zapisywanie tokenu…</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Suggested: “%2”.</source>
        <translation>Nazwa „%1” jest zajęta. Propozycja: „%2”.</translation>
    </message>
    <message>
        <source>The token that has that name is not changed.</source>
        <translation>Token o tej nazwie pozostanie bez zmian.</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>Zapisano, odczytano i porównano.</translation>
    </message>
</context>
<context>
    <name>wizard::TokenNameField</name>
    <message>
        <source>Na&amp;me:</source>
        <translation>N&amp;azwa:</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Nazwa tokenu</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>Kopi&amp;uj nazwę</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
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
        <translation>Sprawdzenie tokenu %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>Rotate %1 – PAT Wizard</source>
        <translation>Wymiana tokenu %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>Old token of %1 – PAT Wizard</source>
        <translation>Stary token %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Give up the token?</source>
        <translation>Porzucić token?</translation>
    </message>
    <message>
        <source>The token has not been proved to be stored. Azure DevOps does not show it again: if you close now, you may need to make a new one.</source>
        <translation>Nie potwierdzono, że token jest zapisany. Azure DevOps nie pokaże go ponownie: jeśli zamkniesz teraz okno, może być potrzebny nowy.</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>K&amp;ontynuuj</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Porzuć</translation>
    </message>
</context>
<context>
    <name>wording::AdministratorText</name>
    <message>
        <source>sign in with a personal access token</source>
        <translation>zalogowanie się za pomocą osobistego tokenu dostępu</translation>
    </message>
    <message>
        <source>list the Git repositories with a personal access token</source>
        <translation>wyświetlenie listy repozytoriów Git za pomocą osobistego tokenu dostępu</translation>
    </message>
    <message>
        <source>read the summary of member entitlements with a personal access token</source>
        <translation>odczytanie podsumowania uprawnień członków za pomocą osobistego tokenu dostępu</translation>
    </message>
    <message>
        <source>list the features with a personal access token</source>
        <translation>wyświetlenie listy funkcji za pomocą osobistego tokenu dostępu</translation>
    </message>
    <message>
        <source>read the account’s own profile with a personal access token</source>
        <translation>odczytanie własnego profilu konta za pomocą osobistego tokenu dostępu</translation>
    </message>
    <message>
        <source>The account needs permission to see the Git repositories. The token’s scopes are sufficient.</source>
        <translation>Konto musi mieć uprawnienie do wyświetlania repozytoriów Git. Zakresy tokenu są wystarczające.</translation>
    </message>
    <message>
        <source>The account needs permission to see the organization’s members and their entitlements. The token’s scopes are sufficient.</source>
        <translation>Konto musi mieć uprawnienie do wyświetlania członków organizacji i ich uprawnień. Zakresy tokenu są wystarczające.</translation>
    </message>
    <message>
        <source>The account needs the permission named in the response.</source>
        <translation>Konto musi mieć uprawnienie wymienione w odpowiedzi.</translation>
    </message>
    <message>
        <source>The organization’s conditional access or IP policy needs to allow this account from this network. If that is not possible, please tell me which network is allowed.</source>
        <translation>Dostęp warunkowy lub zasady IP organizacji muszą dopuszczać to konto z tej sieci. Jeśli to niemożliwe, proszę o informację, która sieć jest dozwolona.</translation>
    </message>
    <message>
        <source>The organization’s policy blocks tokens for all organizations. It needs to allow a token for this organization only.</source>
        <translation>Zasady organizacji blokują tokeny do wszystkich organizacji. Muszą dopuszczać token tylko do tej organizacji.</translation>
    </message>
    <message>
        <source>The account needs to be added to the organization.</source>
        <translation>Konto musi zostać dodane do organizacji.</translation>
    </message>
    <message>
        <source>The organization needs to be reactivated.</source>
        <translation>Organizacja musi zostać ponownie aktywowana.</translation>
    </message>
    <message>
        <source>Attempted: %1 (%2).</source>
        <extracomment>%1 &quot;sign in with a personal access token&quot;, %2 a host</extracomment>
        <translation>Próba: %1 (%2).</translation>
    </message>
    <message>
        <source>Response: refused, without an error code.</source>
        <translation>Odpowiedź: odmowa, bez kodu błędu.</translation>
    </message>
    <message>
        <source>Response: %1.</source>
        <translation>Odpowiedź: %1.</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <extracomment>%1 is a whole sentence: what an administrator can do.</extracomment>
        <translation>Potrzebne: %1</translation>
    </message>
    <message>
        <source>My access to Azure DevOps is not sufficient. Can you help?</source>
        <translation>Mój dostęp do Azure DevOps jest niewystarczający. Proszę o pomoc.</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organizacja: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <translation>Czas: %1 UTC</translation>
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
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by Azure DevOps: %1.</source>
        <translation>Odrzucone przez Azure DevOps: %1.</translation>
    </message>
    <message>
        <source>Rotate to restore access, or remove what you no longer need.</source>
        <translation>Wymień, aby przywrócić dostęp, albo usuń to, czego już nie potrzebujesz.</translation>
    </message>
    <message>
        <source>Expired, according to the recorded date: %1.</source>
        <translation>Wygasłe, według zapisanej daty: %1.</translation>
    </message>
    <message>
        <source>Refused by Azure DevOps, as git says: %1.</source>
        <translation>Odrzucone przez Azure DevOps, jak podaje git: %1.</translation>
    </message>
    <message>
        <source>Check again to find out whether the token or something else is the reason.</source>
        <translation>Sprawdź ponownie, aby ustalić, czy przyczyną jest token, czy coś innego.</translation>
    </message>
    <message>
        <source>Expiring soon: %1.</source>
        <translation>Wkrótce wygasają: %1.</translation>
    </message>
    <message>
        <source>Rotate now, before access is interrupted.</source>
        <translation>Wymień teraz, zanim utracisz dostęp.</translation>
    </message>
    <message>
        <source>Still accepted after the recorded expiry date: %1.</source>
        <translation>Nadal przyjmowane po zapisanej dacie wygaśnięcia: %1.</translation>
    </message>
    <message>
        <source>Correct the date. The token page shows when a token expires.</source>
        <translation>Popraw datę. Strona tokenów podaje, kiedy token wygasa.</translation>
    </message>
    <message>
        <source>Valid for all organizations: %1.</source>
        <translation>Ważne we wszystkich organizacjach: %1.</translation>
    </message>
    <message>
        <source>%1 Rotate, and choose a single organization.</source>
        <translation>%1 Wymień i wybierz jedną organizację.</translation>
    </message>
    <message>
        <source>At least 11 months old, and the expiry date is not known: %1.</source>
        <translation>Mają co najmniej 11 miesięcy, a data wygaśnięcia jest nieznana: %1.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year. Record the expiry date, or rotate.</source>
        <translation>Żaden token nie działa dużo dłużej niż rok. Zapisz datę wygaśnięcia albo wymień.</translation>
    </message>
    <message>
        <source>Not checked for 80 days or more: %1.</source>
        <translation>Niesprawdzane od co najmniej 80 dni: %1.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive after 90 days without use. A check counts as use.</source>
        <translation>Azure DevOps uznaje token za nieaktywny po 90 dniach bez użycia. Sprawdzenie liczy się jako użycie.</translation>
    </message>
    <message>
        <source>Another token is kept and not known to be revoked: %1.</source>
        <translation>Zachowano też inny token, być może nieodwołany: %1.</translation>
    </message>
    <message>
        <source>The details show which token it is. When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>Szczegóły pokazują, który to token. Gdy nie będzie już potrzebny, odwołaj go w Azure DevOps.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access at the last attempt: %1.</source>
        <translation>Przy ostatniej próbie baza kluczy była zablokowana lub odmówiła dostępu: %1.</translation>
    </message>
    <message>
        <source>This says nothing about whether a token works. Unlock the keychain, then check again.</source>
        <translation>Nie mówi to nic o tym, czy token działa. Odblokuj bazę kluczy, a potem sprawdź ponownie.</translation>
    </message>
</context>
<context>
    <name>wording::AuthorityWords</name>
    <message>
        <source>%1 is empty.</source>
        <translation>Plik %1 jest pusty.</translation>
    </message>
    <message>
        <source>%1 contains only the certificate of %2, not the certificate of an authority. Ask for the certificate of the authority that issued it.</source>
        <translation>Plik %1 zawiera tylko certyfikat hosta %2, a nie certyfikat urzędu. Poproś o certyfikat urzędu, który go wystawił.</translation>
    </message>
    <message>
        <source>%1 contains a certificate that is damaged or incomplete. Get the file again.</source>
        <translation>Plik %1 zawiera certyfikat uszkodzony lub niepełny. Pobierz plik jeszcze raz.</translation>
    </message>
    <message>
        <source>%1 contains certificates in a PKCS #7 format that PAT Wizard cannot read. Convert it: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</source>
        <translation>Plik %1 zawiera certyfikaty w formacie PKCS #7, którego PAT Wizard nie może odczytać. Przekształć go: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a PKCS #12 file (.pfx or .p12), which includes a private key. Extract the authorities: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</source>
        <translation>%1 to plik PKCS #12 (.pfx lub .p12), który zawiera klucz prywatny. Wyodrębnij certyfikaty urzędów: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a private key, not a certificate. Do not share it. Ask for the authority’s certificate.</source>
        <translation>%1 to klucz prywatny, a nie certyfikat. Nie udostępniaj go. Poproś o certyfikat urzędu.</translation>
    </message>
    <message>
        <source>%1 is a certificate request, not a certificate. Ask for the authority’s certificate.</source>
        <translation>%1 to żądanie certyfikatu, a nie certyfikat. Poproś o certyfikat urzędu.</translation>
    </message>
    <message>
        <source>%1 is a web page, not a certificate. The download may have required you to sign in. Open the page in a browser, and download the certificate again.</source>
        <translation>%1 to strona internetowa, a nie certyfikat. Pobieranie mogło wymagać zalogowania. Otwórz stronę w przeglądarce i pobierz certyfikat jeszcze raz.</translation>
    </message>
    <message>
        <source>%1 does not contain a certificate that PAT Wizard can read. If it is a certificate, convert it: openssl x509 -in %2 -out authorities.pem</source>
        <translation>Plik %1 nie zawiera certyfikatu, który PAT Wizard może odczytać. Jeśli to certyfikat, przekształć go: openssl x509 -in %2 -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Nie można odczytać pliku %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is not a regular file.</source>
        <translation>Nie można odczytać %1: to nie jest zwykły plik.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is too large.</source>
        <translation>Nie można odczytać pliku %1: jest za duży.</translation>
    </message>
</context>
<context>
    <name>wording::CapabilityWords</name>
    <message>
        <source>Sign-in</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Pull requesty</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Recenzenci</translation>
    </message>
    <message>
        <source>Diff</source>
        <extracomment>A capability of a token: the pull request view that shows the changed lines.</extracomment>
        <translation>Diff</translation>
    </message>
    <message>
        <source>All organizations</source>
        <extracomment>A capability of a token: it is valid for all organizations.</extracomment>
        <translation>Wszystkie organizacje</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1: działa</translation>
    </message>
    <message>
        <source>%1: refused, the token does not have full access</source>
        <translation>%1: odmowa, token nie ma pełnego dostępu</translation>
    </message>
    <message>
        <source>%1: refused, the token lacks the scope</source>
        <translation>%1: odmowa, tokenowi brakuje zakresu</translation>
    </message>
    <message>
        <source>%1: refused, the account lacks the permission</source>
        <translation>%1: odmowa, kontu brakuje uprawnienia</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>%1: nie sprawdzono</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>działa</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>no permission</source>
        <extracomment>Of a capability of a token, in a table: the account has no permission for it.</extracomment>
        <translation>brak uprawnienia</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Of a capability of a token, in a table: it is not known whether it works.</extracomment>
        <translation>nie wiadomo</translation>
    </message>
</context>
<context>
    <name>wording::CauseWords</name>
    <message>
        <source>Azure DevOps accepted it.</source>
        <translation>Azure DevOps go przyjął.</translation>
    </message>
    <message>
        <source>It lacks a scope.</source>
        <translation>Brakuje mu zakresu.</translation>
    </message>
    <message>
        <source>Its account lacks a permission.</source>
        <translation>Jego kontu brakuje uprawnienia.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for this organization.</source>
        <translation>Wygasł, został odwołany lub ponownie wygenerowany albo nigdy nie był ważny w tej organizacji.</translation>
    </message>
    <message>
        <source>It was accepted at first, then refused during the check.</source>
        <translation>Najpierw został przyjęty, a potem podczas sprawdzania odrzucony.</translation>
    </message>
    <message>
        <source>Azure DevOps says that it has expired.</source>
        <translation>Według Azure DevOps wygasł.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>Organizacja nie pozwala na tokeny do wszystkich organizacji.</translation>
    </message>
    <message>
        <source>Its account is not a member of the organization.</source>
        <translation>Jego konto nie należy do organizacji.</translation>
    </message>
    <message>
        <source>Its account needs to sign in once in a browser.</source>
        <translation>Na jego konto trzeba raz zalogować się w przeglądarce.</translation>
    </message>
    <message>
        <source>An organization policy blocked access from this network.</source>
        <translation>Zasady organizacji zablokowały dostęp z tej sieci.</translation>
    </message>
    <message>
        <source>Azure DevOps did not know the organization.</source>
        <translation>Azure DevOps nie zna tej organizacji.</translation>
    </message>
    <message>
        <source>The organization has been renamed.</source>
        <translation>Nazwa organizacji została zmieniona.</translation>
    </message>
    <message>
        <source>The organization is deactivated.</source>
        <translation>Organizacja jest dezaktywowana.</translation>
    </message>
    <message>
        <source>Azure DevOps asked for a pause (rate limit).</source>
        <translation>Azure DevOps poprosił o przerwę (limit żądań).</translation>
    </message>
    <message>
        <source>Azure DevOps was having problems.</source>
        <translation>Azure DevOps miał problemy.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>Azure DevOps odpowiedział błędem, którego PAT Wizard nie zna.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asked you to sign in.</source>
        <translation>Coś między Tobą a Azure DevOps zażądało zalogowania.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered with an error.</source>
        <translation>Coś między Tobą a Azure DevOps odpowiedziało błędem.</translation>
    </message>
    <message>
        <source>Azure DevOps did not answer in time.</source>
        <translation>Azure DevOps nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>The host name of Azure DevOps could not be looked up.</source>
        <translation>Nie udało się znaleźć adresu hosta Azure DevOps.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>Połączenie nie powiodło się.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>Nie udało się znaleźć adresu hosta proxy.</translation>
    </message>
    <message>
        <source>Azure DevOps could not be reached through the proxy.</source>
        <translation>Nie udało się połączyć z Azure DevOps przez proxy.</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation>Proxy odmówiło połączenia.</translation>
    </message>
    <message>
        <source>The proxy asked for a password.</source>
        <translation>Proxy zażądało hasła.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password that are set for it.</source>
        <translation>Proxy nie przyjęło ustawionej dla niego nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>PAT Wizard did not understand the proxy setting.</source>
        <translation>PAT Wizard nie zrozumiał ustawienia proxy.</translation>
    </message>
    <message>
        <source>The proxy setting uses an unsupported type of proxy.</source>
        <translation>Ustawienie proxy używa nieobsługiwanego rodzaju proxy.</translation>
    </message>
    <message>
        <source>The certificate could not be trusted.</source>
        <translation>Certyfikat nie jest zaufany.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>Nie udało się nawiązać połączenia szyfrowanego.</translation>
    </message>
    <message>
        <source>The answer was not from Azure DevOps.</source>
        <translation>Odpowiedź nie pochodziła od Azure DevOps.</translation>
    </message>
    <message>
        <source>Azure DevOps was not asked.</source>
        <translation>Nie wysłano zapytania do Azure DevOps.</translation>
    </message>
</context>
<context>
    <name>wording::CheckRows</name>
    <message>
        <source>Does the organization %1 answer?</source>
        <translation>Czy organizacja %1 odpowiada?</translation>
    </message>
    <message>
        <source>Is the token accepted?</source>
        <translation>Czy token jest przyjmowany?</translation>
    </message>
    <message>
        <source>Code: do pull requests work?</source>
        <translation>Code: czy działają pull requesty?</translation>
    </message>
    <message>
        <source>Member Entitlement Management: do reviewers and approvals work?</source>
        <translation>Member Entitlement Management: czy działają recenzenci i zatwierdzenia?</translation>
    </message>
    <message>
        <source>Full access: does Diff, the changed lines of a pull request, work?</source>
        <translation>Full access: czy działa Diff, czyli zmienione wiersze pull requestu?</translation>
    </message>
    <message>
        <source>Is the token valid for all organizations?</source>
        <translation>Czy token jest ważny we wszystkich organizacjach?</translation>
    </message>
    <message>
        <source>The organization %1 answers.</source>
        <translation>Organizacja %1 odpowiada.</translation>
    </message>
    <message>
        <source>The token is accepted, as %1.</source>
        <translation>Token jest przyjmowany jako %1.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>Nie udało się sprawdzić tokenu.</translation>
    </message>
    <message>
        <source>pull requests</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>pull requesty</translation>
    </message>
    <message>
        <source>reviewers and approvals</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>recenzenci i zatwierdzenia</translation>
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
        <translation>Token może wszystko: pull requesty, recenzenci i zatwierdzenia oraz Diff.</translation>
    </message>
    <message>
        <source>The token does what you need: %1.</source>
        <extracomment>%1 pull requests, reviewers and approvals</extracomment>
        <translation>Token umożliwia to, czego potrzebujesz: %1.</translation>
    </message>
    <message>
        <source>%1 (the token lacks %2)</source>
        <extracomment>%1 pull requests, %2 the option of the token page that they need</extracomment>
        <translation>%1 (tokenowi brakuje: %2)</translation>
    </message>
    <message>
        <source>%1 (your account lacks a permission)</source>
        <translation>%1 (Twojemu kontu brakuje uprawnienia)</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations. %1</source>
        <translation>Token umożliwia to, czego potrzebujesz, ale jest ważny we wszystkich organizacjach. %1</translation>
    </message>
    <message>
        <source>The token’s account lacks a permission.</source>
        <translation>Kontu tokenu brakuje uprawnienia.</translation>
    </message>
    <message>
        <source>The token is accepted, but some of what you need does not work: %1.</source>
        <translation>Token jest przyjmowany, ale część tego, czego potrzebujesz, nie działa: %1.</translation>
    </message>
    <message>
        <source>The token is refused.</source>
        <translation>Token jest odrzucany.</translation>
    </message>
    <message>
        <source>The token could not be checked completely. This is no verdict on the token.</source>
        <translation>Nie udało się w pełni sprawdzić tokenu. Nie przesądza to, czy działa.</translation>
    </message>
</context>
<context>
    <name>wording::CheckWords</name>
    <message>
        <source>Diff is the pull request view that shows the changed lines.</source>
        <translation>Diff to widok pull requestu, który pokazuje zmienione wiersze.</translation>
    </message>
    <message>
        <source>Azure DevOps accepts the token.</source>
        <translation>Azure DevOps przyjmuje token.</translation>
    </message>
    <message>
        <source>The token can read Code: pull requests work.</source>
        <translation>Token może odczytywać Code: pull requesty działają.</translation>
    </message>
    <message>
        <source>The token can read Member Entitlement Management: reviewers and approvals work.</source>
        <translation>Token może odczytywać Member Entitlement Management: recenzenci i zatwierdzenia działają.</translation>
    </message>
    <message>
        <source>The token has full access: Diff works.</source>
        <translation>Token ma pełny dostęp: Diff działa.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for this organization only.</source>
        <translation>Wymień go: utwórz token tylko do tej organizacji.</translation>
    </message>
    <message>
        <source>The token cannot read Code.</source>
        <translation>Token nie może odczytywać Code.</translation>
    </message>
    <message>
        <source>Pull requests do not work with it.</source>
        <translation>Pull requesty z nim nie działają.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Code → Read selected. Status alone is not enough.</source>
        <translation>Wymień go: utwórz nowy token z zaznaczonym Code → Read. Sam Status nie wystarczy.</translation>
    </message>
    <message>
        <source>Create a token with Code → Read selected. Status alone is not enough.</source>
        <translation>Utwórz token z zaznaczonym Code → Read. Sam Status nie wystarczy.</translation>
    </message>
    <message>
        <source>The token cannot read Member Entitlement Management.</source>
        <translation>Token nie może odczytywać Member Entitlement Management.</translation>
    </message>
    <message>
        <source>Reviewers and approvals do not work with it.</source>
        <translation>Recenzenci i zatwierdzenia z nim nie działają.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>Wymień go: utwórz nowy token z zaznaczonym Member Entitlement Management → Read. Aby znaleźć tę pozycję, kliknij „Show all scopes”.</translation>
    </message>
    <message>
        <source>Create a token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>Utwórz token z zaznaczonym Member Entitlement Management → Read. Aby znaleźć tę pozycję, kliknij „Show all scopes”.</translation>
    </message>
    <message>
        <source>The token does not have full access.</source>
        <translation>Token nie ma pełnego dostępu.</translation>
    </message>
    <message>
        <source>Diff, the pull request view that shows the changed lines, does not work with it.</source>
        <translation>Diff, czyli widok zmienionych wierszy pull requestu, z nim nie działa.</translation>
    </message>
    <message>
        <source>If you need Diff, rotate it: create a new token with Full access.</source>
        <translation>Jeśli potrzebujesz widoku Diff, wymień go: utwórz nowy token z Full access.</translation>
    </message>
    <message>
        <source>If you need Diff, create a token with Full access.</source>
        <translation>Jeśli potrzebujesz widoku Diff, utwórz token z Full access.</translation>
    </message>
    <message>
        <source>The token is not known to be valid for all organizations.</source>
        <translation>Nic nie wskazuje na to, że token jest ważny we wszystkich organizacjach.</translation>
    </message>
    <message>
        <source>This token cannot be used as it is.</source>
        <translation>Tego tokenu nie można używać w tej postaci.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for the organization %1.</source>
        <translation>Wygasł, został odwołany lub ponownie wygenerowany albo nigdy nie był ważny w organizacji %1.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>Wymień go: utwórz nowy token w jego miejsce.</translation>
    </message>
    <message>
        <source>Azure DevOps does not accept the token.</source>
        <translation>Azure DevOps nie przyjmuje tokenu.</translation>
    </message>
    <message>
        <source>It is mistyped, expired, revoked, or for an organization other than %1.</source>
        <translation>Zawiera literówkę, wygasł, został odwołany albo jest do innej organizacji niż %1.</translation>
    </message>
    <message>
        <source>Paste it again, or create a new one.</source>
        <translation>Wklej go ponownie albo utwórz nowy.</translation>
    </message>
    <message>
        <source>Azure DevOps says that the token has expired.</source>
        <translation>Według Azure DevOps token wygasł.</translation>
    </message>
    <message>
        <source>An expired token cannot be extended.</source>
        <translation>Wygasłego tokenu nie można przedłużyć.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated. Create a new one.</source>
        <translation>Wygasłego tokenu nie można ani przedłużyć, ani ponownie wygenerować. Utwórz nowy.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>Organizacja nie pozwala na tokeny do wszystkich organizacji.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for the organization %1 only.</source>
        <translation>Wymień go: utwórz token tylko do organizacji %1.</translation>
    </message>
    <message>
        <source>Create a token for the organization %1 only.</source>
        <translation>Utwórz token tylko do organizacji %1.</translation>
    </message>
    <message>
        <source>The token’s account is not a member of the organization %1.</source>
        <translation>Konto tokenu nie należy do organizacji %1.</translation>
    </message>
    <message>
        <source>Until it is, this token cannot be used there.</source>
        <translation>Dopóki tak jest, tego tokenu nie można w niej używać.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization to add the account.</source>
        <translation>Poproś administratora organizacji o dodanie konta.</translation>
    </message>
    <message>
        <source>Check the organization’s name, or ask an administrator to add you.</source>
        <translation>Sprawdź nazwę organizacji albo poproś administratora, aby Cię dodał.</translation>
    </message>
    <message>
        <source>Paste the token again, or create a new one.</source>
        <translation>Wklej token ponownie albo utwórz nowy.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted the token at first, then refused it for this part of the check.</source>
        <translation>Azure DevOps najpierw przyjął token, a potem odrzucił go w tej części sprawdzenia.</translation>
    </message>
    <message>
        <source>Whether this works could not be determined.</source>
        <translation>Nie udało się ustalić, czy to działa.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Sprawdź ponownie.</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Nie mówi to nic o tokenie.</translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n second(s).</source>
        <translation>
            <numerusform>Sprawdź ponownie za %n sekundę.</numerusform>
            <numerusform>Sprawdź ponownie za %n sekundy.</numerusform>
            <numerusform>Sprawdź ponownie za %n sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n minute(s).</source>
        <translation>
            <numerusform>Sprawdź ponownie za %n minutę.</numerusform>
            <numerusform>Sprawdź ponownie za %n minuty.</numerusform>
            <numerusform>Sprawdź ponownie za %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then check again. If https_proxy is set, correct it there and restart PAT Wizard.</source>
        <translation>Sprawdź proxy w ustawieniach, a potem sprawdź ponownie. Jeśli ustawiono https_proxy, popraw je i uruchom PAT Wizard ponownie.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust.</source>
        <translation>Host %1 przedstawił certyfikat wystawcy, któremu ten system nie ufa.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust: %2.</source>
        <translation>Host %1 przedstawił certyfikat wystawcy, któremu ten system nie ufa: %2.</translation>
    </message>
    <message>
        <source>If this is your company’s proxy, add the certificate of your company’s authority in Settings, or start PAT Wizard with --ca-file. If you did so already, that file does not contain this issuer. Otherwise, try another network.</source>
        <translation>Jeśli to proxy Twojej firmy, dodaj certyfikat jej urzędu certyfikacji w ustawieniach albo uruchom PAT Wizard z opcją --ca-file. Jeśli już to zrobiono, ten plik nie zawiera tego wystawcy. W przeciwnym razie spróbuj w innej sieci.</translation>
    </message>
    <message>
        <source>Your account is not allowed to see the members of the organization.</source>
        <translation>Twojemu kontu nie wolno wyświetlać członków organizacji.</translation>
    </message>
    <message>
        <source>Your account lacks a permission in the organization.</source>
        <translation>Twojemu kontu brakuje uprawnienia w organizacji.</translation>
    </message>
    <message>
        <source>The token is fine. Another token would not help.</source>
        <translation>Token jest w porządku. Inny token nie pomoże.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization for the permission.</source>
        <translation>Poproś administratora organizacji o to uprawnienie.</translation>
    </message>
    <message>
        <source>It was not checked, because an earlier answer asked for a pause.</source>
        <translation>Nie sprawdzono, bo wcześniejsza odpowiedź prosiła o przerwę.</translation>
    </message>
    <message>
        <source>It was not checked, because the time limit for the whole check was reached.</source>
        <translation>Nie sprawdzono, bo upłynął limit czasu całego sprawdzenia.</translation>
    </message>
    <message>
        <source>Check it on its own, or allow more time with --timeout.</source>
        <translation>Sprawdź go osobno albo zwiększ limit czasu opcją --timeout.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with its sign-in page instead of accepting the token.</source>
        <translation>Azure DevOps, zamiast przyjąć token, odpowiedział stroną logowania.</translation>
    </message>
    <message>
        <source>Azure DevOps answered as if there were no token: it does not recognize this one.</source>
        <translation>Azure DevOps odpowiedział tak, jakby tokenu nie było: nie rozpoznaje go.</translation>
    </message>
    <message>
        <source>The token’s account has never signed in to Azure DevOps in a browser.</source>
        <translation>Na konto tokenu nikt jeszcze nie zalogował się do Azure DevOps w przeglądarce.</translation>
    </message>
    <message>
        <source>Sign in once at https://dev.azure.com/%1 in a browser, then check again.</source>
        <translation>Zaloguj się raz w przeglądarce na https://dev.azure.com/%1, a potem sprawdź ponownie.</translation>
    </message>
    <message>
        <source>An organization policy blocks access from this network (%1).</source>
        <translation>Zasady organizacji blokują dostęp z tej sieci (%1).</translation>
    </message>
    <message>
        <source>conditional access</source>
        <translation>dostęp warunkowy</translation>
    </message>
    <message>
        <source>Try your company’s network, or ask an administrator.</source>
        <translation>Spróbuj w sieci firmowej albo zapytaj administratora.</translation>
    </message>
    <message>
        <source>Azure DevOps does not know an organization named %1.</source>
        <translation>Azure DevOps nie zna organizacji o nazwie %1.</translation>
    </message>
    <message>
        <source>Check the spelling of the organization’s name.</source>
        <translation>Sprawdź pisownię nazwy organizacji.</translation>
    </message>
    <message>
        <source>The organization %1 is now called %2.</source>
        <translation>Organizacja %1 nazywa się teraz %2.</translation>
    </message>
    <message>
        <source>Use the new name: %1.</source>
        <translation>Użyj nowej nazwy: %1.</translation>
    </message>
    <message>
        <source>The organization %1 is deactivated.</source>
        <translation>Organizacja %1 jest dezaktywowana.</translation>
    </message>
    <message>
        <source>Contact the organization’s owner.</source>
        <translation>Skontaktuj się z właścicielem organizacji.</translation>
    </message>
    <message>
        <source>Azure DevOps asks for a pause (rate limit).</source>
        <translation>Azure DevOps prosi o przerwę (limit żądań).</translation>
    </message>
    <message>
        <source>Check again in a few minutes.</source>
        <translation>Sprawdź ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>Azure DevOps is having problems.</source>
        <translation>Azure DevOps ma problemy.</translation>
    </message>
    <message>
        <source>Check again later. To see the status of the service, open status.dev.azure.com.</source>
        <translation>Sprawdź ponownie później. Stan usługi pokazuje status.dev.azure.com.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>Azure DevOps odpowiedział błędem, którego PAT Wizard nie zna.</translation>
    </message>
    <message>
        <source>Check again later, or ask an administrator of the organization.</source>
        <translation>Sprawdź ponownie później albo zapytaj administratora organizacji.</translation>
    </message>
    <message>
        <source>Look up the code in the Azure DevOps documentation, or ask an administrator of the organization.</source>
        <translation>Poszukaj kodu w dokumentacji Azure DevOps albo zapytaj administratora organizacji.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asks you to sign in.</source>
        <translation>Coś między Tobą a Azure DevOps żąda zalogowania.</translation>
    </message>
    <message>
        <source>Open https://dev.azure.com in a browser and sign in where asked, or ask your administrator to give you access. Then check again.</source>
        <translation>Otwórz https://dev.azure.com w przeglądarce i zaloguj się tam, gdzie trzeba, albo poproś administratora o dostęp. Potem sprawdź ponownie.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered in its place, with an error.</source>
        <translation>Coś między Tobą a Azure DevOps odpowiedziało zamiast niego błędem.</translation>
    </message>
    <message>
        <source>Check again later, or try another network.</source>
        <translation>Sprawdź ponownie później albo spróbuj w innej sieci.</translation>
    </message>
    <message>
        <source>The answer redirected to another host, %1. PAT Wizard did not follow it.</source>
        <translation>Odpowiedź przekierowała do innego hosta, %1. PAT Wizard nie wykonał przekierowania.</translation>
    </message>
    <message>
        <source>Networks that require you to sign in do this. Open any page in your browser, then check again.</source>
        <translation>Robią tak sieci, które wymagają zalogowania. Otwórz dowolną stronę w przeglądarce, a potem sprawdź ponownie.</translation>
    </message>
    <message>
        <source>The answer from %1 does not look like one from Azure DevOps.</source>
        <translation>Odpowiedź hosta %1 nie wygląda na odpowiedź Azure DevOps.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering, such as a company proxy. Try another network, or ask your administrator.</source>
        <translation>Coś między Tobą a Azure DevOps ingeruje w połączenie, na przykład proxy firmy. Spróbuj w innej sieci albo zapytaj administratora.</translation>
    </message>
    <message>
        <source>The answer was too large to be from Azure DevOps, or its headers cannot be read.</source>
        <translation>Odpowiedź była za duża jak na Azure DevOps albo nie da się odczytać jej nagłówków.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering. Try another network.</source>
        <translation>Coś między Tobą a Azure DevOps ingeruje w połączenie. Spróbuj w innej sieci.</translation>
    </message>
    <message>
        <source>No complete answer from %1 arrived in time.</source>
        <translation>Pełna odpowiedź hosta %1 nie nadeszła na czas.</translation>
    </message>
    <message>
        <source>Check your network connection, then check again.</source>
        <translation>Sprawdź połączenie z siecią, a potem sprawdź ponownie.</translation>
    </message>
    <message>
        <source>The host name %1 could not be looked up.</source>
        <translation>Nie udało się znaleźć adresu hosta %1.</translation>
    </message>
    <message>
        <source>Could not connect to %1.</source>
        <translation>Nie udało się połączyć z hostem %1.</translation>
    </message>
    <message>
        <source>The connection to %1 closed before the answer was complete.</source>
        <translation>Połączenie z hostem %1 zostało zamknięte przed końcem odpowiedzi.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>Nie udało się znaleźć adresu hosta proxy.</translation>
    </message>
    <message>
        <source>Could not connect to %1 through the proxy.</source>
        <translation>Nie udało się połączyć z hostem %1 przez proxy.</translation>
    </message>
    <message>
        <source>The proxy refuses to connect to %1.</source>
        <translation>Proxy odmawia połączenia z hostem %1.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow %1.</source>
        <translation>Poproś administratora o zezwolenie na połączenia z hostem %1.</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>Proxy żąda hasła.</translation>
    </message>
    <message>
        <source>Choose the system’s proxy in Settings, set https_proxy with the user name and password, and restart PAT Wizard. Or ask your administrator.</source>
        <translation>Wybierz w ustawieniach proxy systemu, ustaw https_proxy z nazwą użytkownika i hasłem i uruchom PAT Wizard ponownie. Albo zapytaj administratora.</translation>
    </message>
    <message>
        <source>The proxy does not accept the user name and password that are set for it.</source>
        <translation>Proxy nie przyjmuje ustawionej dla niego nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>Correct them in https_proxy, then restart PAT Wizard.</source>
        <translation>Popraw je w https_proxy, a potem uruchom PAT Wizard ponownie.</translation>
    </message>
    <message>
        <source>PAT Wizard does not understand the proxy setting %1, so nothing was sent.</source>
        <translation>PAT Wizard nie rozumie ustawienia proxy %1, więc niczego nie wysłano.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to something like http://proxy.example:8080, then restart PAT Wizard.</source>
        <translation>Wybierz proxy w ustawieniach. Albo zmień %1 na coś takiego jak http://proxy.example:8080, a potem uruchom PAT Wizard ponownie.</translation>
    </message>
    <message>
        <source>The proxy setting %1 uses an unsupported type of proxy, so nothing was sent.</source>
        <translation>Ustawienie proxy %1 używa nieobsługiwanego rodzaju proxy, więc niczego nie wysłano.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to one that begins with http://, socks5://, or socks5h://, then restart PAT Wizard.</source>
        <translation>Wybierz proxy w ustawieniach. Albo zmień %1 na adres, który zaczyna się od http://, socks5:// lub socks5h://, a potem uruchom PAT Wizard ponownie.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that belongs to another host.</source>
        <translation>Host %1 przedstawił certyfikat, który należy do innego hosta.</translation>
    </message>
    <message>
        <source>Do not trust this network. Use another one.</source>
        <translation>Nie ufaj tej sieci. Użyj innej.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that is not valid today.</source>
        <translation>Host %1 przedstawił certyfikat, który dziś nie jest ważny.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time: it shows %1 UTC. If that is right, use another network, or ask whoever runs this one to renew the certificate.</source>
        <translation>Sprawdź datę i godzinę tego komputera: pokazuje %1 UTC. Jeśli są poprawne, użyj innej sieci albo poproś jej opiekuna o odnowienie certyfikatu.</translation>
    </message>
    <message>
        <source>Could not make an encrypted connection to %1.</source>
        <translation>Nie udało się nawiązać szyfrowanego połączenia z hostem %1.</translation>
    </message>
    <message>
        <source>%1 The error code is %2.</source>
        <translation>%1 Kod błędu: %2.</translation>
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
            <numerusform>Odpowiedź prosiła o przerwę. Sprawdź ponownie za %n sekundę.</numerusform>
            <numerusform>Odpowiedź prosiła o przerwę. Sprawdź ponownie za %n sekundy.</numerusform>
            <numerusform>Odpowiedź prosiła o przerwę. Sprawdź ponownie za %n sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer asked for a pause. Check again in %n minute(s).</source>
        <translation>
            <numerusform>Odpowiedź prosiła o przerwę. Sprawdź ponownie za %n minutę.</numerusform>
            <numerusform>Odpowiedź prosiła o przerwę. Sprawdź ponownie za %n minuty.</numerusform>
            <numerusform>Odpowiedź prosiła o przerwę. Sprawdź ponownie za %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the token: Azure DevOps does not show it again.</source>
        <translation>Zachowaj token: Azure DevOps nie pokaże go ponownie.</translation>
    </message>
    <message>
        <source>Look up the date on the token page. To correct it, use “patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD”, or open PAT Wizard with “patwizard”.</source>
        <translation>Sprawdź datę na stronie tokenów. Aby ją poprawić, użyj „patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD” albo otwórz PAT Wizard poleceniem „patwizard”.</translation>
    </message>
    <message>
        <source>Try “patwizard --help”.</source>
        <translation>Spróbuj „patwizard --help”.</translation>
    </message>
    <message>
        <source>Try “patwizard %1 --help”.</source>
        <translation>Spróbuj „patwizard %1 --help”.</translation>
    </message>
    <message>
        <source>PAT Wizard cannot continue: it is out of memory, or something that it depends on has failed.</source>
        <translation>PAT Wizard nie może działać dalej: zabrakło pamięci albo zawiodło coś, od czego zależy.</translation>
    </message>
    <message>
        <source>Free some memory, then start it again. It then completes or undoes any change that was interrupted.</source>
        <translation>Zwolnij trochę pamięci i uruchom go ponownie. Dokończy wtedy lub cofnie każdą przerwaną zmianę.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Nie ma ekranu, na którym można otworzyć okno.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Komunikat systemu: „%1”</translation>
    </message>
    <message>
        <source>Commands do not need a display: see “patwizard --help”.</source>
        <translation>Polecenia nie potrzebują ekranu: zobacz „patwizard --help”.</translation>
    </message>
    <message>
        <source>There is no token on standard input.</source>
        <translation>Na standardowym wejściu nie ma tokenu.</translation>
    </message>
    <message>
        <source>The command line contains a secret, where others can see it.</source>
        <translation>Wiersz poleceń zawiera sekret, a tam mogą go zobaczyć inni.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>Nie użyto go.</translation>
    </message>
    <message>
        <source>Revoke it, because it is in your shell’s history. Provide a new one on standard input.</source>
        <translation>Odwołaj go, bo jest w historii powłoki. Podaj nowy na standardowym wejściu.</translation>
    </message>
    <message>
        <source>The text on standard input is also on the command line, where others can see it.</source>
        <translation>Tekst ze standardowego wejścia jest też w wierszu poleceń, gdzie mogą go zobaczyć inni.</translation>
    </message>
    <message>
        <source>If it is a secret, revoke it, because it is in your shell’s history. Provide a new one on standard input only.</source>
        <translation>Jeśli to sekret, odwołaj go, bo jest w historii powłoki. Podaj nowy tylko na standardowym wejściu.</translation>
    </message>
    <message>
        <source>This token is already stored.</source>
        <translation>Ten token jest już zapisany.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and provide that one instead.</source>
        <translation>Utwórz inny token na stronie tokenów i podaj właśnie jego.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>To store it anyway, use %1.</source>
        <translation>Aby mimo to go zapisać, użyj %1.</translation>
    </message>
    <message>
        <source>Another token is already stored under this name.</source>
        <translation>Pod tą nazwą jest już zapisany inny token.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Nie został zmieniony.</translation>
    </message>
    <message>
        <source>Choose another name with --name, or replace the stored token with “patwizard replace %1”.</source>
        <translation>Wybierz inną nazwę opcją --name albo zastąp zapisany token: „patwizard replace %1”.</translation>
    </message>
    <message>
        <source>The new token was not stored, and the old token stays in use.</source>
        <translation>Nowego tokenu nie zapisano, a stary jest nadal używany.</translation>
    </message>
    <message>
        <source>No token is stored for this organization.</source>
        <translation>Dla tej organizacji nie zapisano tokenu.</translation>
    </message>
    <message>
        <source>No token with this name is on the list of stored tokens.</source>
        <translation>Na liście zapisanych tokenów nie ma tokenu o tej nazwie.</translation>
    </message>
    <message>
        <source>To see what is stored, use “patwizard list”.</source>
        <translation>Aby zobaczyć, co jest zapisane, użyj „patwizard list”.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Czy chodziło o %1?</translation>
    </message>
    <message>
        <source>No token is stored for this user yet.</source>
        <translation>Ten użytkownik nie ma jeszcze zapisanego tokenu.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION”, or open the setup with “patwizard”.</source>
        <translation>Aby zapisać token, użyj „patwizard add ORGANIZATION” albo otwórz kreator poleceniem „patwizard”.</translation>
    </message>
    <message>
        <source>The token was accepted after %1, its recorded expiry date.</source>
        <translation>Token przyjęto po zapisanej dacie wygaśnięcia, %1.</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>Zapisana data jest błędna.</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <extracomment>%1 2027-01-31, in 7 days</extracomment>
        <translation>Token wygasa %1.</translation>
    </message>
    <message>
        <source>Replace it while it still works: use “patwizard rotate %1”, or “patwizard replace %1” with the new token on standard input.</source>
        <translation>Zastąp go, dopóki działa: użyj „patwizard rotate %1” albo „patwizard replace %1” z nowym tokenem na standardowym wejściu.</translation>
    </message>
    <message>
        <source>Also kept, and not known to be revoked: %1.</source>
        <translation>Zachowano też, być może nieodwołane: %1.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it on the token page, then run “patwizard replace %1 --prove-revoked”.</source>
        <translation>Gdy nie będzie już potrzebny, odwołaj go na stronie tokenów, a potem uruchom „patwizard replace %1 --prove-revoked”.</translation>
    </message>
    <message>
        <source>The old token “%1” still works.</source>
        <translation>Stary token „%1” jeszcze działa.</translation>
    </message>
    <message>
        <source>Revoke it on the token page, then run “patwizard replace %1 --prove-revoked” again. It can take up to an hour until Azure DevOps refuses a revoked token.</source>
        <translation>Odwołaj go na stronie tokenów, a potem uruchom ponownie „patwizard replace %1 --prove-revoked”. Zanim Azure DevOps zacznie odrzucać odwołany token, może minąć do godziny.</translation>
    </message>
    <message>
        <source>More than one token is stored for this organization.</source>
        <translation>Dla tej organizacji zapisano więcej niż jeden token.</translation>
    </message>
    <message>
        <source>Specify which one: %1.</source>
        <translation>Podaj, który: %1.</translation>
    </message>
    <message>
        <source>The date given with --expires, %1, is more than a year ahead.</source>
        <translation>Data podana w --expires, %1, jest odległa o ponad rok.</translation>
    </message>
    <message>
        <source>It was recorded, but no Azure DevOps token lasts that long.</source>
        <translation>Zapisano ją, ale żaden token Azure DevOps nie działa tak długo.</translation>
    </message>
    <message>
        <source>The keychain that PAT Wizard uses keeps everything in memory only.</source>
        <translation>Baza kluczy, której używa PAT Wizard, trzyma wszystko tylko w pamięci.</translation>
    </message>
    <message>
        <source>A token in it is lost as soon as you sign out.</source>
        <translation>Zapisany w niej token znika, gdy się wylogujesz.</translation>
    </message>
    <message>
        <source>Before you create a token, create a permanent keychain with Passwords and Keys (package seahorse) and set it as the default.</source>
        <translation>Zanim utworzysz token, utwórz trwałą bazę kluczy w programie Hasła i klucze (pakiet seahorse) i ustaw ją jako domyślną.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>Pliku certyfikatu wybranego w ustawieniach nie można użyć.</translation>
    </message>
    <message>
        <source>Choose another file in Settings or remove it there, or start with --ca-file.</source>
        <translation>Wybierz inny plik w ustawieniach lub usuń go tam albo uruchom z opcją --ca-file.</translation>
    </message>
    <message>
        <source>The token would be visible on the screen.</source>
        <translation>Token byłby widoczny na ekranie.</translation>
    </message>
    <message>
        <source>Send the output to another program, or use --force to show it anyway.</source>
        <translation>Przekaż wyjście innemu programowi albo użyj --force, aby mimo to go pokazać.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Nie udało się zapisać wyjścia: %1.</translation>
    </message>
    <message>
        <source>There is no command %1 to run.</source>
        <translation>Nie ma polecenia %1 do uruchomienia.</translation>
    </message>
    <message>
        <source>Check its spelling, or give its whole path.</source>
        <translation>Sprawdź pisownię albo podaj pełną ścieżkę.</translation>
    </message>
    <message>
        <source>The command %1 cannot be run: %2.</source>
        <translation>Nie można uruchomić polecenia %1: %2.</translation>
    </message>
    <message>
        <source>Check that it is a program, and that you may run it.</source>
        <translation>Sprawdź, czy to program i czy wolno Ci go uruchomić.</translation>
    </message>
    <message>
        <source>Copies of a token this short cannot be told from other text.</source>
        <translation>Kopii tak krótkiego tokenu nie da się odróżnić od innego tekstu.</translation>
    </message>
    <message>
        <source>It was not looked for.</source>
        <translation>Nie szukano go.</translation>
    </message>
    <message>
        <source>Nothing on this system shows notifications.</source>
        <translation>W tym systemie nic nie wyświetla powiadomień.</translation>
    </message>
    <message>
        <source>Nobody was reminded, and nothing counts as shown.</source>
        <translation>Nikomu nie przypomniano i nic nie liczy się jako pokazane.</translation>
    </message>
    <message>
        <source>Sign in to a desktop, or see “patwizard list”.</source>
        <translation>Zaloguj się do środowiska graficznego albo zobacz „patwizard list”.</translation>
    </message>
    <message>
        <source>The reminder failed: %1.</source>
        <translation>Przypomnienie nie powiodło się: %1.</translation>
    </message>
    <message>
        <source>See “patwizard list” for what needs attention.</source>
        <translation>Co wymaga uwagi, pokazuje „patwizard list”.</translation>
    </message>
    <message>
        <source>The reminders could not be switched: %1.</source>
        <translation>Nie udało się przełączyć przypomnień: %1.</translation>
    </message>
</context>
<context>
    <name>wording::ComparisonWords</name>
    <message>
        <source>Pull requests worked before, but no longer do.</source>
        <translation>Pull requesty wcześniej działały, ale już nie działają.</translation>
    </message>
    <message>
        <source>Reviewers and approvals worked before, but no longer do.</source>
        <translation>Recenzenci i zatwierdzenia wcześniej działały, ale już nie działają.</translation>
    </message>
    <message>
        <source>Diff worked before, but no longer does.</source>
        <translation>Diff wcześniej działał, ale już nie działa.</translation>
    </message>
    <message>
        <source>Pull requests work now, but did not before.</source>
        <translation>Pull requesty teraz działają, a wcześniej nie działały.</translation>
    </message>
    <message>
        <source>Reviewers and approvals work now, but did not before.</source>
        <translation>Recenzenci i zatwierdzenia teraz działają, a wcześniej nie działały.</translation>
    </message>
    <message>
        <source>Diff works now, but did not before.</source>
        <translation>Diff teraz działa, a wcześniej nie działał.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it before, but refuses it now.</source>
        <translation>Azure DevOps wcześniej go przyjmował, ale teraz odrzuca.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it before, but accepts it now.</source>
        <translation>Azure DevOps wcześniej go odrzucał, ale teraz przyjmuje.</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>The account is different: it was %1, and is now %2.</source>
        <translation>Konto jest inne: było %1, a teraz jest %2.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of the account, which was not known before.</source>
        <translation>Jest ważny we wszystkich organizacjach konta, czego wcześniej nie było wiadomo.</translation>
    </message>
</context>
<context>
    <name>wording::CopyWords</name>
    <message>
        <source>The token stands there as text.</source>
        <translation>Token jest tam jako tekst.</translation>
    </message>
    <message>
        <source>The token stands there in Base64, which hides nothing.</source>
        <translation>Token jest tam w Base64, co niczego nie ukrywa.</translation>
    </message>
    <message>
        <source>The token stands there encoded for an address.</source>
        <translation>Token jest tam zakodowany na potrzeby adresu.</translation>
    </message>
    <message>
        <source>The token stands there as UTF-16 text.</source>
        <translation>Token jest tam jako tekst UTF-16.</translation>
    </message>
    <message>
        <source>To change it: %1.</source>
        <translation>Jak go zmienić: %1.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the line.</source>
        <translation>Aby zamiast niego był tam zapisany token, użyj „patwizard give %1 --to git-credential”. W przeciwnym razie usuń wiersz.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the file.</source>
        <translation>Aby zamiast niego był tam zapisany token, użyj „patwizard give %1 --to git-credential”. W przeciwnym razie usuń plik.</translation>
    </message>
    <message>
        <source>Change npmAuthToken or npmAuthIdent in the file.</source>
        <translation>Zmień npmAuthToken lub npmAuthIdent w pliku.</translation>
    </message>
    <message>
        <source>Change the password in the file, or use “keyring set”.</source>
        <translation>Zmień hasło w pliku albo użyj „keyring set”.</translation>
    </message>
    <message>
        <source>Change the password in the file.</source>
        <translation>Zmień hasło w pliku.</translation>
    </message>
    <message>
        <source>Change the password of the server in the file.</source>
        <translation>Zmień w pliku hasło serwera.</translation>
    </message>
    <message>
        <source>Change the property in the file.</source>
        <translation>Zmień właściwość w pliku.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to az-devops”. To remove it, use “az devops logout”.</source>
        <translation>Aby zamiast niego był tam zapisany token, użyj „patwizard give %1 --to az-devops”. Aby go usunąć, użyj „az devops logout”.</translation>
    </message>
    <message>
        <source>Delete the line. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>Usuń wiersz. Programy dostaną token przez „patwizard run %1 -- COMMAND”.</translation>
    </message>
    <message>
        <source>Delete the line, and close the shells that still remember it.</source>
        <translation>Usuń wiersz i zamknij powłoki, które jeszcze go pamiętają.</translation>
    </message>
    <message>
        <source>Delete the line, then sign out and in again. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>Usuń wiersz, a potem wyloguj się i zaloguj ponownie. Programy dostaną token przez „patwizard run %1 -- COMMAND”.</translation>
    </message>
    <message>
        <source>Change the file, and look for it in backups as well.</source>
        <translation>Zmień plik i poszukaj go też w kopiach zapasowych.</translation>
    </message>
    <message>
        <source>It goes when the process ends. Look for where the variable is set.</source>
        <translation>Zniknie, gdy proces się zakończy. Poszukaj, gdzie zmienna jest ustawiana.</translation>
    </message>
    <message>
        <source>Change it with the program that has stored it.</source>
        <translation>Zmień go w programie, który go zapisał.</translation>
    </message>
    <message>
        <source>(no variable)</source>
        <extracomment>In place of the name of an environment variable.</extracomment>
        <translation>(bez zmiennej)</translation>
    </message>
    <message>
        <source>%1 in the environment of %2</source>
        <translation>%1 w środowisku procesu %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the environment of %2 and %n other process(es)</source>
        <translation>
            <numerusform>%1 w środowisku procesu %2 i jeszcze %n innego</numerusform>
            <numerusform>%1 w środowisku procesu %2 i jeszcze %n innych</numerusform>
            <numerusform>%1 w środowisku procesu %2 i jeszcze %n innych</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in the keychain</source>
        <translation>„%1” w bazie kluczy</translation>
    </message>
    <message>
        <source>“%1” (%2) in the keychain</source>
        <translation>„%1” (%2) w bazie kluczy</translation>
    </message>
    <message>
        <source>It is not protected: every program of yours can read it.</source>
        <translation>Nie jest chroniony: może go odczytać każdy Twój program.</translation>
    </message>
    <message>
        <source>It is protected by the keychain.</source>
        <translation>Jest chroniony przez bazę kluczy.</translation>
    </message>
    <message>
        <source>%1 was not looked at: it is no ordinary file.</source>
        <translation>Nie przejrzano %1: to nie jest zwykły plik.</translation>
    </message>
    <message>
        <source>Only the beginning of %1 was looked at: it is too large.</source>
        <translation>Przejrzano tylko początek pliku %1: jest za duży.</translation>
    </message>
    <message>
        <source>%1 was not looked at: %2.</source>
        <translation>Nie przejrzano %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The environment of %n process(es) of yours that let nobody read it was not looked at.</source>
        <translation>
            <numerusform>Nie przejrzano środowiska %n Twojego procesu, który nikomu nie pozwala go czytać.</numerusform>
            <numerusform>Nie przejrzano środowiska %n Twoich procesów, które nikomu nie pozwalają go czytać.</numerusform>
            <numerusform>Nie przejrzano środowiska %n Twoich procesów, które nikomu nie pozwalają go czytać.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is locked in the keychain, or is not given, was not looked at.</source>
        <translation>Nie przejrzano tego, co w bazie kluczy jest zablokowane lub nie zostało udostępnione.</translation>
    </message>
    <message>
        <source>What other programs have in the keychain was not looked at: %1.</source>
        <translation>Nie przejrzano tego, co w bazie kluczy mają inne programy: %1.</translation>
    </message>
    <message>
        <source>The search was stopped. The rest was not looked at.</source>
        <translation>Szukanie zatrzymano. Reszty nie przejrzano.</translation>
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
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>wording::Diagnosis</name>
    <message>
        <source>Not proved: the list of stored tokens could not be read, so this text could not be searched for their secrets. Read it before you share it.</source>
        <translation>Niepotwierdzone: nie udało się odczytać listy zapisanych tokenów, więc nie można było szukać ich sekretów w tym tekście. Przeczytaj go, zanim go udostępnisz.</translation>
    </message>
    <message>
        <source>Not proved for all: the text was searched for the stored secrets that the keychain provided (%1), and none is in it. The keychain did not provide the others (%2). Unlock it and try again, or read the text before you share it.</source>
        <translation>Potwierdzone nie dla wszystkich: w tekście szukano zapisanych sekretów, które podała baza kluczy (%1), i żadnego w nim nie ma. Pozostałych (%2) baza kluczy nie podała. Odblokuj ją i spróbuj ponownie albo przeczytaj tekst, zanim go udostępnisz.</translation>
    </message>
    <message>
        <source>No secret is stored, so none is in this text.</source>
        <translation>Nie zapisano żadnego sekretu, więc w tym tekście żadnego nie ma.</translation>
    </message>
    <message>
        <source>Proved: the text was searched for every stored secret (%1), and none is in it, in any form.</source>
        <translation>Potwierdzone: w tekście szukano każdego zapisanego sekretu (%1) i żadnego w nim nie ma, w żadnej postaci.</translation>
    </message>
</context>
<context>
    <name>wording::GitWords</name>
    <message>
        <source>system</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>systemowo</translation>
    </message>
    <message>
        <source>global</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>globalnie</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>Where a setting of git stands: in this repository.</extracomment>
        <translation>lokalnie</translation>
    </message>
    <message>
        <source>worktree</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>w drzewie roboczym</translation>
    </message>
    <message>
        <source>environment</source>
        <extracomment>Where a setting of git stands: in the environment or on the command line.</extracomment>
        <translation>w środowisku</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Git asks these first: %1.</source>
        <translation>Git najpierw pyta: %1.</translation>
    </message>
    <message>
        <source>If one of them has a password for Azure DevOps, git uses that.</source>
        <translation>Jeśli któryś z nich ma hasło do Azure DevOps, git użyje właśnie jego.</translation>
    </message>
    <message>
        <source>To have git forget a password that is out of date, see the help of that credential helper.</source>
        <translation>Jak sprawić, by git zapomniał nieaktualne hasło, mówi dokumentacja tego pomocnika poświadczeń.</translation>
    </message>
    <message>
        <source>Git gives each password that worked to all its credential helpers, and “store” writes it to a file as plain text.</source>
        <translation>Git przekazuje każde hasło, które zadziałało, wszystkim pomocnikom poświadczeń, a „store” zapisuje je w pliku jawnym tekstem.</translation>
    </message>
    <message>
        <source>The token then lies there, too.</source>
        <translation>Token leży wtedy także tam.</translation>
    </message>
    <message>
        <source>To prevent that, remove “store” from git’s configuration, or set it for the other hosts only.</source>
        <translation>Aby temu zapobiec, usuń „store” z konfiguracji gita albo ustaw go tylko dla innych hostów.</translation>
    </message>
    <message>
        <source>Git does not ask PAT Wizard for: %1.</source>
        <translation>Git nie pyta PAT Wizard o: %1.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”. If that does not help, look for an empty “helper =” in git’s configuration.</source>
        <translation>Aby to zmienić, użyj „patwizard git on”. Jeśli to nie pomoże, poszukaj pustego „helper =” w konfiguracji gita.</translation>
    </message>
    <message>
        <source>Git calls another copy of this program: %1.</source>
        <translation>Git wywołuje inną kopię tego programu: %1.</translation>
    </message>
    <message>
        <source>To have it call this one, use “patwizard git on”.</source>
        <translation>Aby wywoływał tę, użyj „patwizard git on”.</translation>
    </message>
    <message>
        <source>Git does not tell credential helpers the path of a repository.</source>
        <translation>Git nie podaje pomocnikom poświadczeń ścieżki repozytorium.</translation>
    </message>
    <message>
        <source>With several organizations, the right token is found only by the user name in the address.</source>
        <translation>Przy kilku organizacjach właściwy token można znaleźć tylko po nazwie użytkownika w adresie.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”.</source>
        <translation>Aby to zmienić, użyj „patwizard git on”.</translation>
    </message>
    <message>
        <source>The request on standard input is not one that git makes.</source>
        <translation>Żądanie na standardowym wejściu nie jest takie, jakie wysyła git.</translation>
    </message>
    <message>
        <source>No token was given.</source>
        <translation>Nie podano tokenu.</translation>
    </message>
    <message>
        <source>This command is for git: see “patwizard git on”.</source>
        <translation>To polecenie jest dla gita: zobacz „patwizard git on”.</translation>
    </message>
    <message>
        <source>The address of the repository begins with http://, where others could read the token on its way.</source>
        <translation>Adres repozytorium zaczyna się od http://, więc inni mogliby odczytać token po drodze.</translation>
    </message>
    <message>
        <source>Use https:// instead, with “git remote set-url”.</source>
        <translation>Użyj https:// za pomocą „git remote set-url”.</translation>
    </message>
    <message>
        <source>Git does not tell for which organization it needs a token.</source>
        <translation>Git nie podaje, dla której organizacji potrzebuje tokenu.</translation>
    </message>
    <message>
        <source>Run “patwizard git on”, or put the name of the organization before the host: https://ORGANIZATION@dev.azure.com/…</source>
        <translation>Uruchom „patwizard git on” albo wpisz nazwę organizacji przed hostem: https://ORGANIZATION@dev.azure.com/…</translation>
    </message>
    <message>
        <source>No token is stored yet.</source>
        <translation>Nie ma jeszcze zapisanego tokenu.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION” or “patwizard setup”.</source>
        <translation>Aby zapisać token, użyj „patwizard add ORGANIZATION” albo „patwizard setup”.</translation>
    </message>
    <message>
        <source>No token is stored for the organization “%1”.</source>
        <translation>Dla organizacji „%1” nie zapisano tokenu.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add %1” or “patwizard setup %1”.</source>
        <translation>Aby zapisać token, użyj „patwizard add %1” albo „patwizard setup %1”.</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when it was checked %1.</source>
        <translation>Token sprawdzono %1 i Azure DevOps go odrzucił.</translation>
    </message>
    <message>
        <source>It was not given to git.</source>
        <translation>Nie przekazano go gitowi.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it works again, use “patwizard check %1”.</source>
        <translation>Zastąp go: „patwizard rotate %1”. Jeśli znów działa, użyj „patwizard check %1”.</translation>
    </message>
    <message>
        <source>The token lacked the scope Code when it was checked %1.</source>
        <translation>Token sprawdzono %1 i brakowało mu zakresu Code.</translation>
    </message>
    <message>
        <source>Select Code with Edit on the token page, then use “patwizard check %1”.</source>
        <translation>Na stronie tokenów kliknij Edit (edytuj) i zaznacz Code, a potem użyj „patwizard check %1”.</translation>
    </message>
    <message>
        <source>The token expired on %1, according to the recorded date.</source>
        <translation>Token wygasł %1, według zapisanej daty.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it still works, use “patwizard check %1”.</source>
        <translation>Zastąp go: „patwizard rotate %1”. Jeśli jeszcze działa, użyj „patwizard check %1”.</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when git last used it, %1.</source>
        <translation>Git ostatnio użył tokenu %1 i Azure DevOps go odrzucił.</translation>
    </message>
    <message>
        <source>To find out why, use “patwizard check %1”.</source>
        <translation>Aby poznać przyczynę, użyj „patwizard check %1”.</translation>
    </message>
    <message>
        <source>Git was not found.</source>
        <translation>Nie znaleziono gita.</translation>
    </message>
    <message>
        <source>Its configuration was not changed.</source>
        <translation>Jego konfiguracji nie zmieniono.</translation>
    </message>
    <message>
        <source>Install git, or add its folder to PATH.</source>
        <translation>Zainstaluj git albo dodaj jego folder do PATH.</translation>
    </message>
    <message>
        <source>This folder is not in a git repository.</source>
        <translation>Ten folder nie należy do repozytorium git.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Go to a repository first, or leave --local out.</source>
        <translation>Przejdź najpierw do repozytorium albo pomiń --local.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration.</source>
        <translation>Git nie mógł odczytać lub zmienić swojej konfiguracji.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration. It says: “%1”</source>
        <translation>Git nie mógł odczytać lub zmienić swojej konfiguracji. Jego komunikat: „%1”</translation>
    </message>
    <message>
        <source>Correct that, then run the command again. “patwizard git status” shows what holds now. Git 2.26 or newer is needed.</source>
        <translation>Popraw to, a potem uruchom polecenie ponownie. „patwizard git status” pokazuje, co teraz obowiązuje. Potrzebny jest git 2.26 lub nowszy.</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom git asks for a password.</extracomment>
        <translation>nikogo</translation>
    </message>
</context>
<context>
    <name>wording::GiveWords</name>
    <message>
        <source>Install the Azure CLI, then run “az extension add --name azure-devops”.</source>
        <translation>Zainstaluj Azure CLI, a potem uruchom „az extension add --name azure-devops”.</translation>
    </message>
    <message>
        <source>Install git.</source>
        <translation>Zainstaluj git.</translation>
    </message>
    <message>
        <source>Run “az devops logout”, then try again.</source>
        <translation>Uruchom „az devops logout”, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>See which helpers git asks with “git config --get-all credential.helper”: without one it keeps nothing, and the first one that answers counts.</source>
        <translation>Sprawdź, których pomocników pyta git: „git config --get-all credential.helper”. Bez pomocnika niczego nie zachowuje, a liczy się pierwszy, który odpowie.</translation>
    </message>
    <message>
        <source>If it had another token, it still has that one.</source>
        <translation>Jeśli narzędzie miało inny token, nadal go ma.</translation>
    </message>
    <message>
        <source>Then try again: patwizard give %1 --to %2</source>
        <translation>Potem spróbuj ponownie: patwizard give %1 --to %2</translation>
    </message>
    <message>
        <source>%1 was not given the token: it is not installed.</source>
        <translation>%1: narzędziu nie przekazano tokenu, bo nie jest zainstalowane.</translation>
    </message>
    <message>
        <source>%1 did not take the token.</source>
        <translation>%1: narzędzie nie przyjęło tokenu.</translation>
    </message>
    <message>
        <source>%1 did not take the token. It says: “%2”</source>
        <translation>%1: narzędzie nie przyjęło tokenu. Jego komunikat: „%2”</translation>
    </message>
    <message>
        <source>%1 did not answer, and was ended.</source>
        <translation>%1: narzędzie nie odpowiadało i zostało zakończone.</translation>
    </message>
    <message>
        <source>%1 was given the token, but does not have it.</source>
        <translation>%1: narzędziu przekazano token, ale go nie ma.</translation>
    </message>
    <message>
        <source>%1 was given the token in use.</source>
        <translation>%1: narzędziu przekazano używany token.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>Data: %1.</translation>
    </message>
    <message>
        <source>%1 has not been given the token in use.</source>
        <translation>%1: narzędziu nie przekazano używanego tokenu.</translation>
    </message>
    <message>
        <source>What it was given on %1 stops working when that token is revoked.</source>
        <translation>To, co przekazano %1, przestanie działać, gdy tamten token zostanie odwołany.</translation>
    </message>
    <message>
        <source>%1 has the token.</source>
        <translation>%1: narzędzie ma token.</translation>
    </message>
    <message>
        <source>%1 has taken the token. It could not be asked whether it has it now.</source>
        <translation>%1: narzędzie przyjęło token. Nie dało się go zapytać, czy ma go teraz.</translation>
    </message>
</context>
<context>
    <name>wording::GlobalWords</name>
    <message>
        <source>Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Microsoft wycofał tokeny do wszystkich organizacji 1 grudnia 2026 r.</translation>
    </message>
    <message>
        <source>Tokens for all organizations stop working on 1 December 2026, whatever their own expiry date.</source>
        <translation>Tokeny do wszystkich organizacji przestają działać 1 grudnia 2026 r., niezależnie od własnej daty wygaśnięcia.</translation>
    </message>
    <message>
        <source>The token is valid for all organizations of the account.</source>
        <translation>Token jest ważny we wszystkich organizacjach konta.</translation>
    </message>
    <message>
        <source>It still works, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Nadal działa, choć Microsoft wycofał tokeny do wszystkich organizacji 1 grudnia 2026 r.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of its account.</source>
        <translation>Jest ważny we wszystkich organizacjach swojego konta.</translation>
    </message>
    <message>
        <source>It still worked at the last check, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Przy ostatnim sprawdzeniu jeszcze działał, choć Microsoft wycofał tokeny do wszystkich organizacji 1 grudnia 2026 r.</translation>
    </message>
    <message>
        <source>Create a new one for a single organization, then revoke this one.</source>
        <translation>Utwórz nowy do jednej organizacji, a potem odwołaj ten.</translation>
    </message>
    <message>
        <source>Create a new one for %1 only, then revoke this one.</source>
        <translation>Utwórz nowy tylko do organizacji %1, a potem odwołaj ten.</translation>
    </message>
</context>
<context>
    <name>wording::KeychainWords</name>
    <message>
        <source>Tokens can be neither stored nor read.</source>
        <translation>Tokenów nie można ani zapisać, ani odczytać.</translation>
    </message>
    <message>
        <source>There is no desktop session (D-Bus), so there is no keychain.</source>
        <translation>Nie ma sesji graficznej (D-Bus), więc nie ma bazy kluczy.</translation>
    </message>
    <message>
        <source>Start PAT Wizard from your desktop session.</source>
        <translation>Uruchom PAT Wizard z sesji graficznej.</translation>
    </message>
    <message>
        <source>The keychain is no longer available, because the desktop session (D-Bus) has ended.</source>
        <translation>Baza kluczy nie jest już dostępna, bo sesja graficzna (D-Bus) się zakończyła.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but PAT Wizard has to be started again to access it.</source>
        <translation>To, co jest w niej zapisane, jest bezpieczne, ale dostęp będzie możliwy dopiero po ponownym uruchomieniu PAT Wizard.</translation>
    </message>
    <message>
        <source>If you have a token that is not stored yet, copy it and keep it somewhere safe. Then start PAT Wizard again from your desktop session.</source>
        <translation>Jeśli masz niezapisany jeszcze token, skopiuj go i zachowaj w bezpiecznym miejscu. Potem uruchom PAT Wizard ponownie z sesji graficznej.</translation>
    </message>
    <message>
        <source>No keychain service is running.</source>
        <translation>Usługa bazy kluczy nie jest uruchomiona.</translation>
    </message>
    <message>
        <source>Install gnome-keyring, or KeePassXC with its Secret Service integration enabled. Then sign out and in again.</source>
        <translation>Zainstaluj gnome-keyring albo KeePassXC z włączoną integracją Secret Service. Potem wyloguj się i zaloguj ponownie.</translation>
    </message>
    <message>
        <source>The library that connects to the keychain is missing.</source>
        <translation>Brakuje biblioteki, która łączy się z bazą kluczy.</translation>
    </message>
    <message>
        <source>Install the package libsecret-1-0.</source>
        <translation>Zainstaluj pakiet libsecret-1-0.</translation>
    </message>
    <message>
        <source>The keychain service does not answer.</source>
        <translation>Usługa bazy kluczy nie odpowiada.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but cannot be accessed now.</source>
        <translation>To, co jest w niej zapisane, jest bezpieczne, ale teraz niedostępne.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, sign out and in again.</source>
        <translation>Spróbuj ponownie. Jeśli to nie pomoże, wyloguj się i zaloguj ponownie.</translation>
    </message>
    <message>
        <source>The keychain service has no keychain yet.</source>
        <translation>Usługa bazy kluczy nie ma jeszcze żadnej bazy.</translation>
    </message>
    <message>
        <source>Create one with Passwords and Keys (package seahorse), and set it as the default.</source>
        <translation>Utwórz bazę w programie Hasła i klucze (pakiet seahorse) i ustaw ją jako domyślną.</translation>
    </message>
    <message>
        <source>The keychain is locked, and was not unlocked.</source>
        <translation>Baza kluczy jest zablokowana i nie została odblokowana.</translation>
    </message>
    <message>
        <source>Try again, and enter the keychain’s password when asked. If nothing asks for it, unlock the keychain in your desktop session first.</source>
        <translation>Spróbuj ponownie i podaj hasło bazy kluczy, gdy pojawi się pytanie. Jeśli się nie pojawia, odblokuj najpierw bazę kluczy w sesji graficznej.</translation>
    </message>
    <message>
        <source>The keychain has an entry for this token, but did not give PAT Wizard access to it.</source>
        <translation>Baza kluczy ma wpis dla tego tokenu, ale nie dała programowi PAT Wizard dostępu do niego.</translation>
    </message>
    <message>
        <source>The entry was not changed.</source>
        <translation>Wpisu nie zmieniono.</translation>
    </message>
    <message>
        <source>Try again, and allow access when your keychain asks.</source>
        <translation>Spróbuj ponownie i zezwól na dostęp, gdy baza kluczy zapyta.</translation>
    </message>
    <message>
        <source>The keychain does not contain this token.</source>
        <translation>Baza kluczy nie zawiera tego tokenu.</translation>
    </message>
    <message>
        <source>Another program may have removed it.</source>
        <translation>Mógł go usunąć inny program.</translation>
    </message>
    <message>
        <source>What lies in the keychain as %1 is not a token: another program has put it there.</source>
        <extracomment>%1 is the name of an entry.</extracomment>
        <translation>To, co leży w bazie kluczy jako %1, nie jest tokenem: umieścił to tam inny program.</translation>
    </message>
    <message>
        <source>Remove exactly that entry with the keychain’s own program, then try again.</source>
        <translation>Usuń dokładnie ten wpis programem bazy kluczy, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>What was read back from the keychain is not what was stored.</source>
        <translation>Z bazy kluczy odczytano coś innego, niż zapisano.</translation>
    </message>
    <message>
        <source>The token is not stored safely. Keep it at hand.</source>
        <translation>Token nie jest bezpiecznie zapisany. Miej go pod ręką.</translation>
    </message>
    <message>
        <source>Another program may be writing to the keychain at the same time. Try again.</source>
        <translation>Inny program może w tym samym czasie zapisywać w bazie kluczy. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The keychain reported an error: “%1”</source>
        <translation>Baza kluczy zgłosiła błąd: „%1”</translation>
    </message>
    <message>
        <source>It is not known whether the token is in the keychain now.</source>
        <translation>Nie wiadomo, czy token jest teraz w bazie kluczy.</translation>
    </message>
</context>
<context>
    <name>wording::LibraryWords</name>
    <message>
        <source>Storing %1 was interrupted. It is stored now.</source>
        <translation>Zapisywanie tokenu %1 przerwano. Token jest już zapisany.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. Nothing was stored.</source>
        <translation>Zapisywanie tokenu %1 przerwano. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. It is not yet known whether it is stored.</source>
        <translation>Zapisywanie tokenu %1 przerwano. Nie wiadomo jeszcze, czy jest zapisany.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The new token works and is in use now. The old token is kept.</source>
        <translation>Wymianę tokenu %1 przerwano. Nowy token działa i jest teraz używany. Stary jest zachowany.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The old token is still in use.</source>
        <translation>Wymianę tokenu %1 przerwano. Stary token jest nadal używany.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted, and could not be completed or undone yet. The old token is still in use.</source>
        <translation>Wymianę tokenu %1 przerwano i nie udało się jej jeszcze dokończyć ani cofnąć. Stary token jest nadal używany.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted, and could not be completed yet.</source>
        <translation>Usuwanie starego tokenu %1 przerwano i nie udało się go jeszcze dokończyć.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted. It is removed now.</source>
        <translation>Usuwanie starego tokenu %1 przerwano. Stary token jest już usunięty.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is removed now.</source>
        <translation>Usuwanie tokenu %1 przerwano. Token jest już usunięty.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is still stored.</source>
        <translation>Usuwanie tokenu %1 przerwano. Token jest nadal zapisany.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted, and could not be completed or undone yet.</source>
        <translation>Usuwanie tokenu %1 przerwano i nie udało się go jeszcze dokończyć ani cofnąć.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted, and could not be completed yet. The token stays in use.</source>
        <translation>Kopiowanie tokenu %1 w bazie kluczy przerwano i nie udało się go jeszcze dokończyć. Token jest nadal używany.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted. It is completed now.</source>
        <translation>Kopiowanie tokenu %1 w bazie kluczy przerwano. Jest już dokończone.</translation>
    </message>
    <message>
        <source>%1 The system says: “%2”</source>
        <translation>%1 Komunikat systemu: „%2”</translation>
    </message>
    <message>
        <source>The tokens already in the keychain are not affected.</source>
        <translation>Nie dotyczy to tokenów, które już są w bazie kluczy.</translation>
    </message>
    <message>
        <source>The list was not changed.</source>
        <translation>Listy nie zmieniono.</translation>
    </message>
    <message>
        <source>The list of stored tokens is damaged: %1.</source>
        <translation>Lista zapisanych tokenów jest uszkodzona: %1.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Repair the file, or move it away and add the tokens again. Those in the keychain are added with “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”.</source>
        <translation>PAT Wizard jej nie zmienia. Napraw plik albo przenieś go gdzie indziej i dodaj tokeny ponownie. Te, które są w bazie kluczy, dodaje „patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”.</translation>
    </message>
    <message>
        <source>The list of stored tokens was written by a newer version of PAT Wizard: %1.</source>
        <translation>Listę zapisanych tokenów zapisała nowsza wersja PAT Wizard: %1.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Use the newer version.</source>
        <translation>PAT Wizard jej nie zmienia. Użyj nowszej wersji.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing the list of stored tokens in another window or command: %1.</source>
        <translation>PAT Wizard zmienia już listę zapisanych tokenów w innym oknie lub poleceniu: %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing this token in another window or command.</source>
        <translation>PAT Wizard zmienia już ten token w innym oknie lub poleceniu.</translation>
    </message>
    <message>
        <source>Finish there, or wait until it is finished. Then try again.</source>
        <translation>Dokończ tam albo poczekaj na koniec. Potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>An earlier change to this token was interrupted, and could not be completed or undone yet.</source>
        <translation>Wcześniejszą zmianę tego tokenu przerwano i nie udało się jej jeszcze dokończyć ani cofnąć.</translation>
    </message>
    <message>
        <source>Nothing was changed now.</source>
        <translation>Teraz niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Rotate or remove the token. Either settles that change.</source>
        <translation>Wymień lub usuń token. Jedno i drugie zakończy tamtą zmianę.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be read: %1.</source>
        <translation>Nie można odczytać listy zapisanych tokenów: %1.</translation>
    </message>
    <message>
        <source>Make sure that it is a regular file and that you have permission to read it, then try again.</source>
        <translation>Upewnij się, że to zwykły plik i że masz prawo go czytać, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be written: %1.</source>
        <translation>Nie można zapisać listy zapisanych tokenów: %1.</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write there and that the disk is not full, then try again.</source>
        <translation>Upewnij się, że masz tam prawo zapisu i że dysk nie jest pełny, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Another token lies in the keychain as %1 than PAT Wizard stored there: another program has changed it.</source>
        <translation>W bazie kluczy jako %1 leży inny token, niż zapisał tam PAT Wizard: zmienił go inny program.</translation>
    </message>
    <message>
        <source>PAT Wizard left it alone, and changed nothing else.</source>
        <translation>PAT Wizard go nie ruszył i niczego innego nie zmienił.</translation>
    </message>
    <message>
        <source>To use the other token, add it under the same name: “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”. To go on with the stored one, remove that entry with the keychain&apos;s own program, then try again.</source>
        <translation>Aby używać tego innego tokenu, dodaj go pod tą samą nazwą: „patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”. Aby zostać przy zapisanym, usuń ten wpis w programie bazy kluczy, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The list of stored tokens would be too large: %1.</source>
        <translation>Lista zapisanych tokenów byłaby za duża: %1.</translation>
    </message>
    <message>
        <source>Remove tokens that you no longer need, then try again.</source>
        <translation>Usuń tokeny, których już nie potrzebujesz, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The new token is stored, and in use now. What reads the keychain itself, as %1, does not get it yet.</source>
        <translation>Nowy token jest zapisany i już używany. Programy, które same czytają bazę kluczy, jako %1, jeszcze go nie dostają.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard makes up for it when it is next started.</source>
        <translation>%1 PAT Wizard nadrobi to przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>The token is in the keychain as %1, but not on the list of stored tokens.</source>
        <translation>Token jest w bazie kluczy jako %1, ale nie ma go na liście zapisanych tokenów.</translation>
    </message>
    <message>
        <source>%1 Then store the same token again under the same name.</source>
        <translation>%1 Potem zapisz ten sam token ponownie pod tą samą nazwą.</translation>
    </message>
</context>
<context>
    <name>wording::NoticeWords</name>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>Nie udało się go sprawdzić %1: %2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Nie mówi to nic o tokenie.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Sprawdź go ponownie.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access when the token was last needed, %1.</source>
        <translation>Gdy token był ostatnio potrzebny, %1, baza kluczy była zablokowana lub odmówiła dostępu.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then check again.</source>
        <translation>Odblokuj bazę kluczy, a potem sprawdź ponownie.</translation>
    </message>
    <message>
        <source>Git says that Azure DevOps refused it %1.</source>
        <translation>Według gita Azure DevOps odrzucił go %1.</translation>
    </message>
    <message>
        <source>It may be revoked or expired, lack the scope Code, or have no permission for that repository; a proxy may have refused it, too.</source>
        <translation>Token może być odwołany, wygasły, bez zakresu Code lub bez uprawnienia do tego repozytorium; mogło go też odrzucić proxy.</translation>
    </message>
    <message>
        <source>“%1” is in use. “%2” is kept too.</source>
        <translation>Token „%1” jest używany. Zachowano też token „%2”.</translation>
    </message>
    <message>
        <source>The kept token is not known to be revoked: it may still work for anyone who has it.</source>
        <translation>Nie wiadomo, czy zachowany token jest odwołany: może jeszcze działać, i to dla każdego, kto go ma.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>Gdy nie będzie już potrzebny, odwołaj go w Azure DevOps.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it %1, after its recorded expiry date, %2.</source>
        <translation>Azure DevOps przyjął go %1, po zapisanej dacie wygaśnięcia, %2.</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>Zapisana data jest błędna.</translation>
    </message>
    <message>
        <source>Correct it. The token page shows when the token expires.</source>
        <translation>Popraw ją. Strona tokenów podaje, kiedy token wygasa.</translation>
    </message>
    <message>
        <source>It was created 11 months ago or earlier, and its expiry date is not known.</source>
        <translation>Utworzono go co najmniej 11 miesięcy temu, a jego data wygaśnięcia jest nieznana.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year.</source>
        <translation>Żaden token nie działa dużo dłużej niż rok.</translation>
    </message>
    <message>
        <source>Look up the date on the token page and record it, or rotate the token.</source>
        <translation>Sprawdź datę na stronie tokenów i zapisz ją albo wymień token.</translation>
    </message>
    <message>
        <source>Its own expiry date is not known.</source>
        <translation>Jego własna data wygaśnięcia jest nieznana.</translation>
    </message>
    <message>
        <source>It may be earlier.</source>
        <translation>Może być wcześniejsza.</translation>
    </message>
    <message>
        <source>Look it up on the token page and record it, to be reminded in time.</source>
        <translation>Sprawdź ją na stronie tokenów i zapisz, aby dostać przypomnienie na czas.</translation>
    </message>
    <message>
        <source>Its expiry date is not known.</source>
        <translation>Jego data wygaśnięcia jest nieznana.</translation>
    </message>
    <message>
        <source>It has not been checked for 80 days or more.</source>
        <translation>Nie sprawdzano go od co najmniej 80 dni.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive if it is not used for 90 days.</source>
        <translation>Azure DevOps uznaje token za nieaktywny, jeśli nie jest używany przez 90 dni.</translation>
    </message>
    <message>
        <source>Check it, which counts as use, or remove it. If it is refused, sign in to Azure DevOps in a browser, then check it again.</source>
        <translation>Sprawdź go, co liczy się jako użycie, albo usuń. Jeśli jest odrzucany, zaloguj się do Azure DevOps w przeglądarce, a potem sprawdź go ponownie.</translation>
    </message>
    <message>
        <source>last check failed</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>ostatnie sprawdzenie nieudane</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>baza kluczy zablokowana</translation>
    </message>
    <message>
        <source>refused, says git</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>odrzucony, według gita</translation>
    </message>
    <message>
        <source>for all organizations</source>
        <translation>do wszystkich organizacji</translation>
    </message>
    <message>
        <source>another token kept</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>zachowano inny token</translation>
    </message>
    <message>
        <source>recorded date wrong</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>zapisana data błędna</translation>
    </message>
    <message>
        <source>old, expiry not known</source>
        <translation>stary, wygaśnięcie nieznane</translation>
    </message>
    <message>
        <source>not checked recently</source>
        <translation>dawno niesprawdzany</translation>
    </message>
</context>
<context>
    <name>wording::Notification</name>
    <message>
        <source>Tokens for Azure DevOps need attention</source>
        <translation>Tokeny Azure DevOps wymagają uwagi</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Wymień</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Przypomnij jutro</translation>
    </message>
    <message>
        <source>Open PAT Wizard</source>
        <translation>Otwórz PAT Wizard</translation>
    </message>
</context>
<context>
    <name>wording::OrganizationWords</name>
    <message>
        <source>An organization’s name cannot contain spaces, only English letters, digits, and hyphens.</source>
        <translation>Nazwa organizacji nie może zawierać spacji, tylko litery angielskie, cyfry i łączniki.</translation>
    </message>
    <message>
        <source>An organization’s name cannot contain “%1”, only English letters, digits, and hyphens.</source>
        <translation>Nazwa organizacji nie może zawierać „%1”, tylko litery angielskie, cyfry i łączniki.</translation>
    </message>
    <message>
        <source>Enter the organization’s name, or paste any of its addresses.</source>
        <translation>Wpisz nazwę organizacji albo wklej dowolny jej adres.</translation>
    </message>
    <message>
        <source>This is too long for the address of an organization.</source>
        <translation>To za długie jak na adres organizacji.</translation>
    </message>
    <message>
        <source>This address does not contain an organization. It should look like https://dev.azure.com/your-organization.</source>
        <translation>Ten adres nie zawiera organizacji. Powinien wyglądać tak: https://dev.azure.com/your-organization.</translation>
    </message>
    <message>
        <source>This text contains more than one organization. Keep only the one you mean.</source>
        <translation>Ten tekst zawiera więcej niż jedną organizację. Zostaw tylko właściwą.</translation>
    </message>
    <message>
        <source>The text contains an invisible control character. Type the name instead of pasting it.</source>
        <translation>Tekst zawiera niewidoczny znak sterujący. Wpisz nazwę, zamiast ją wklejać.</translation>
    </message>
    <message>
        <source>Addresses do not contain backslashes.</source>
        <translation>Adresy nie zawierają odwrotnych ukośników.</translation>
    </message>
    <message>
        <source>Addresses that begin with “%1” are not supported. Use one that begins with https or ssh.</source>
        <translation>Adresy zaczynające się od „%1” nie są obsługiwane. Użyj adresu, który zaczyna się od https lub ssh.</translation>
    </message>
    <message>
        <source>Azure DevOps does not use port %1.</source>
        <translation>Azure DevOps nie używa portu %1.</translation>
    </message>
    <message>
        <source>This address contains a password. Remove it, and change it if it was in use, because it has been on the clipboard.</source>
        <translation>Ten adres zawiera hasło. Usuń je, a jeśli było używane, zmień, bo było w schowku.</translation>
    </message>
    <message>
        <source>“%1” looks like Azure DevOps, but belongs to someone else. Do not enter a password there.</source>
        <translation>„%1” wygląda jak Azure DevOps, ale należy do kogoś innego. Nie podawaj tam hasła.</translation>
    </message>
    <message>
        <source>This is a GitHub address. PAT Wizard is for Azure DevOps.</source>
        <translation>To adres w serwisie GitHub. PAT Wizard obsługuje Azure DevOps.</translation>
    </message>
    <message>
        <source>“%1” seems to be your own Azure DevOps Server, which is not supported yet.</source>
        <translation>„%1” wygląda na własny serwer Azure DevOps Server, który nie jest jeszcze obsługiwany.</translation>
    </message>
    <message>
        <source>“%1” is not an Azure DevOps address.</source>
        <translation>„%1” nie jest adresem Azure DevOps.</translation>
    </message>
    <message>
        <source>This looks like a token, not an organization. The token belongs on a later page.</source>
        <translation>To wygląda na token, a nie organizację. Miejsce na token jest na dalszej stronie.</translation>
    </message>
    <message>
        <source>An organization’s name begins and ends with a letter or a digit.</source>
        <translation>Nazwa organizacji zaczyna się i kończy literą lub cyfrą.</translation>
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
        <translation>Token Azure DevOps %1 wygasa</translation>
    </message>
    <message>
        <source>To rotate it with PAT Wizard before this day, run: %1</source>
        <translation>Aby wymienić go w PAT Wizard przed tym dniem, uruchom: %1</translation>
    </message>
</context>
<context>
    <name>wording::RotationWords</name>
    <message>
        <source>The old token stays in use.</source>
        <translation>Stary token jest nadal używany.</translation>
    </message>
    <message>
        <source>PAT Wizard changed this token in another window or command, or an earlier change to it is incomplete.</source>
        <translation>PAT Wizard zmienił ten token w innym oknie lub poleceniu albo wcześniejsza zmiana nie jest dokończona.</translation>
    </message>
    <message>
        <source>Nothing was changed this time.</source>
        <translation>Tym razem niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>See which token is in use now, then try again if that is still needed.</source>
        <translation>Sprawdź, który token jest teraz używany, a potem w razie potrzeby spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This token is already stored under this name.</source>
        <translation>Ten token jest już zapisany pod tą nazwą.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and use that one instead.</source>
        <translation>Utwórz inny token na stronie tokenów i użyj właśnie jego.</translation>
    </message>
    <message>
        <source>The old token stays in use. If the new one is in the keychain anyway, PAT Wizard completes the rotation when it is next started.</source>
        <translation>Stary token jest nadal używany. Jeśli nowy mimo to jest w bazie kluczy, PAT Wizard dokończy wymianę przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>The new token is in the keychain, but the list of stored tokens could not be updated. The old token stays in use.</source>
        <translation>Nowy token jest w bazie kluczy, ale nie udało się zaktualizować listy zapisanych tokenów. Stary token jest nadal używany.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard completes the rotation when it is next started.</source>
        <translation>%1 PAT Wizard dokończy wymianę przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>The other token is kept too. Revoke it, or go back to it.</source>
        <translation>Drugi token też jest zachowany. Odwołaj go albo do niego wróć.</translation>
    </message>
    <message>
        <source>“%1” is in use again.</source>
        <translation>Token „%1” jest znów używany.</translation>
    </message>
    <message>
        <source>“%1” is in use again, but whether it works could not be checked.</source>
        <translation>Token „%1” jest znów używany, ale nie udało się sprawdzić, czy działa.</translation>
    </message>
    <message>
        <source>Azure DevOps denied access with “%1”. The other token stays in use.</source>
        <translation>Azure DevOps odmówił dostępu z tokenem „%1”. Drugi token jest nadal używany.</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether “%1” works, and no earlier check shows that it does. The other token stays in use.</source>
        <translation>Nie udało się sprawdzić, czy token „%1” działa, i nie wykazało tego żadne wcześniejsze sprawdzenie. Drugi token jest nadal używany.</translation>
    </message>
    <message>
        <source>“%1” is no longer kept. The other token stays in use.</source>
        <translation>Token „%1” nie jest już zachowany. Drugi token jest nadal używany.</translation>
    </message>
    <message>
        <source>If you clicked Regenerate on it, leave it there: that entry is the new token.</source>
        <translation>Jeśli kliknięto przy nim Regenerate, zostaw go tam: ten wpis to nowy token.</translation>
    </message>
</context>
<context>
    <name>wording::SettingsWords</name>
    <message>
        <source>It may name a proxy or a certificate, so nothing is sent to Azure DevOps until it can be read.</source>
        <translation>Może on wskazywać proxy lub certyfikat, więc dopóki nie da się go odczytać, nic nie jest wysyłane do Azure DevOps.</translation>
    </message>
    <message>
        <source>The proxy holds a user name, a password or a token.</source>
        <translation>Adres proxy zawiera nazwę użytkownika, hasło lub token.</translation>
    </message>
    <message>
        <source>PAT Wizard stores no secrets in its settings, so nothing was saved.</source>
        <translation>PAT Wizard nie zapisuje sekretów w ustawieniach, więc niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Enter the host name alone. If the proxy needs a password, choose the system’s proxy and set https_proxy instead.</source>
        <translation>Wpisz samą nazwę hosta. Jeśli proxy wymaga hasła, wybierz proxy systemu i ustaw https_proxy.</translation>
    </message>
    <message>
        <source>The file name holds a token or another secret.</source>
        <translation>Nazwa pliku zawiera token lub inny sekret.</translation>
    </message>
    <message>
        <source>Rename the file, then choose it again.</source>
        <translation>Zmień nazwę pliku, a potem wybierz go ponownie.</translation>
    </message>
    <message>
        <source>The certificate file needs a full path.</source>
        <translation>Plik certyfikatu wymaga pełnej ścieżki.</translation>
    </message>
    <message>
        <source>This is not a host name that a proxy can have.</source>
        <translation>Proxy nie może mieć takiej nazwy hosta.</translation>
    </message>
    <message>
        <source>Enter a name such as proxy.example, and a port from 1 to 65535.</source>
        <translation>Wpisz nazwę taką jak proxy.example i port od 1 do 65535.</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>To nie jest język.</translation>
    </message>
    <message>
        <source>Tokens last from 1 to %1 days.</source>
        <translation>Tokeny są ważne od 1 do %1 dni.</translation>
    </message>
    <message>
        <source>Reminders come from 1 to %1 days before a token ends.</source>
        <translation>Przypomnienia pojawiają się od 1 do %1 dni przed wygaśnięciem tokenu.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>Plik ustawień %1 jest uszkodzony.</translation>
    </message>
    <message>
        <source>Open Settings in PAT Wizard and choose again; the damaged file is kept beside the new one. Or correct or delete it.</source>
        <translation>Otwórz ustawienia w PAT Wizard i wybierz ponownie; uszkodzony plik zostanie zachowany obok nowego. Albo popraw go lub usuń.</translation>
    </message>
    <message>
        <source>The settings file %1 was written by a newer version of PAT Wizard.</source>
        <translation>Plik ustawień %1 zapisała nowsza wersja PAT Wizard.</translation>
    </message>
    <message>
        <source>Install that version, or delete the file.</source>
        <translation>Zainstaluj tę wersję albo usuń plik.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>Nie można odczytać pliku ustawień %1.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read: %2.</source>
        <translation>Nie można odczytać pliku ustawień %1: %2.</translation>
    </message>
    <message>
        <source>Make it readable for yourself, then start PAT Wizard again.</source>
        <translation>Nadaj sobie prawo do jego odczytu, a potem uruchom PAT Wizard ponownie.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read, so it was not replaced.</source>
        <translation>Nie można odczytać pliku ustawień %1, więc nie został zastąpiony.</translation>
    </message>
    <message>
        <source>Move it away or make it readable, then try again.</source>
        <translation>Przenieś go gdzie indziej albo nadaj sobie prawo do jego odczytu, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>Nie udało się zapisać ustawień w pliku %1.</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full, then try again.</source>
        <translation>Sprawdź, czy masz tam prawo zapisu i czy dysk nie jest pełny, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>Pliku certyfikatu wybranego w ustawieniach nie można użyć.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or remove this one there.</source>
        <translation>Wybierz inny plik w ustawieniach albo usuń tam ten.</translation>
    </message>
    <message>
        <source>Choose &amp;certificate…</source>
        <translation>Wy&amp;bierz certyfikat…</translation>
    </message>
    <message>
        <source>Proxy &amp;settings…</source>
        <translation>Ustawienia pro&amp;xy…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Us&amp;tawienia…</translation>
    </message>
</context>
<context>
    <name>wording::StandingWords</name>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>Wymień go: utwórz nowy token w jego miejsce.</translation>
    </message>
    <message>
        <source>Select the missing scopes with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>Kliknij Edit (edytuj) na stronie tokenów i zaznacz brakujące zakresy, a potem sprawdź go ponownie. Albo go wymień.</translation>
    </message>
    <message>
        <source>Your account lacks a permission. Ask an administrator of the organization for it.</source>
        <translation>Twojemu kontu brakuje uprawnienia. Poproś o nie administratora organizacji.</translation>
    </message>
    <message>
        <source>Choose Full access with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>Kliknij Edit (edytuj) na stronie tokenów i wybierz Full access, a potem sprawdź go ponownie. Albo go wymień.</translation>
    </message>
    <message>
        <source>It works, except for: %1.</source>
        <translation>Działa wszystko oprócz: %1.</translation>
    </message>
    <message>
        <source>It is accepted, but what you need does not work: %1.</source>
        <translation>Jest przyjmowany, ale nie działa to, czego potrzebujesz: %1.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it %1.</source>
        <translation>Azure DevOps odrzucił go %1.</translation>
    </message>
    <message>
        <source>It was valid for all organizations, and Microsoft retired such tokens on 1 December 2026. That is probably why.</source>
        <translation>Był ważny we wszystkich organizacjach, a Microsoft wycofał takie tokeny 1 grudnia 2026 r. To prawdopodobnie dlatego.</translation>
    </message>
    <message>
        <source>%1 Or it is inactive: Azure DevOps deactivates a token if nobody signs in with it for 90 days.</source>
        <translation>%1 Może też być nieaktywny: Azure DevOps dezaktywuje token, jeśli nikt nie loguje się nim przez 90 dni.</translation>
    </message>
    <message>
        <source>Sign in to Azure DevOps in a browser, then check it again. If it is still refused, rotate it.</source>
        <translation>Zaloguj się do Azure DevOps w przeglądarce, a potem sprawdź go ponownie. Jeśli nadal jest odrzucany, wymień go.</translation>
    </message>
    <message>
        <source>It expires today.</source>
        <translation>Wygasa dziś.</translation>
    </message>
    <message>
        <source>It expires on %1, %2.</source>
        <translation>Wygasa %1, %2.</translation>
    </message>
    <message>
        <source>It worked when it was checked %1. %2</source>
        <translation>Sprawdzono go %1 i działał. %2</translation>
    </message>
    <message>
        <source>Rotate it now, while it still works.</source>
        <translation>Wymień go teraz, póki jeszcze działa.</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of a token.</extracomment>
        <translation>Odrzucony</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>State of a token.</extracomment>
        <translation>Wygasł</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>Brak w bazie kluczy</translation>
    </message>
    <message>
        <source>Lacks access</source>
        <translation>Brakuje dostępu</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Wkrótce wygasa</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Nie udało się sprawdzić</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Jeszcze niesprawdzony</translation>
    </message>
    <message>
        <source>Works without Diff</source>
        <translation>Działa bez Diff</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>State of a token.</extracomment>
        <translation>Działa</translation>
    </message>
    <message>
        <source>It expired on %1, according to the recorded date.</source>
        <translation>Wygasł %1, według zapisanej daty.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated.</source>
        <translation>Wygasłego tokenu nie można ani przedłużyć, ani ponownie wygenerować.</translation>
    </message>
    <message>
        <source>This token is missing from the keychain.</source>
        <translation>W bazie kluczy nie ma tego tokenu.</translation>
    </message>
    <message>
        <source>Something other than PAT Wizard removed it.</source>
        <translation>Usunęło go coś innego niż PAT Wizard.</translation>
    </message>
    <message>
        <source>Set it up again under the same name, or remove it from this list.</source>
        <translation>Skonfiguruj go ponownie pod tą samą nazwą albo usuń z tej listy.</translation>
    </message>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>Nie udało się go sprawdzić %1: %2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Nie mówi to nic o tokenie.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Sprawdź go ponownie.</translation>
    </message>
    <message>
        <source>It has not been checked yet.</source>
        <translation>Nie był jeszcze sprawdzany.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Sprawdź go.</translation>
    </message>
    <message>
        <source>It worked when it was checked %1.</source>
        <translation>Sprawdzono go %1 i działał.</translation>
    </message>
    <message>
        <source>Whether Diff works could not be determined.</source>
        <translation>Nie udało się ustalić, czy działa Diff.</translation>
    </message>
    <message>
        <source>Diff does not work with it, because Diff needs Full access.</source>
        <translation>Diff z nim nie działa, bo wymaga Full access.</translation>
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
        <translation>nie wiadomo</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When a token expired.</extracomment>
        <translation>
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>za %n dzień</numerusform>
            <numerusform>za %n dni</numerusform>
            <numerusform>za %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date: &quot;on 31 Jan 2027&quot;.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
</context>
<context>
    <name>wording::TokenWords</name>
    <message>
        <source>Copy it again with the copy button on the token page.</source>
        <translation>Skopiuj go jeszcze raz przyciskiem kopiowania na stronie tokenów.</translation>
    </message>
    <message>
        <source>Create a personal access token on the token page.</source>
        <translation>Utwórz osobisty token dostępu na stronie tokenów.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong: the checksum does not match.</source>
        <translation>To wygląda na token, ale co najmniej jeden znak jest błędny: suma kontrolna się nie zgadza.</translation>
    </message>
    <message>
        <source>This is an application secret, not a personal access token.</source>
        <translation>To sekret aplikacji, a nie osobisty token dostępu.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong in the part that is the same in every token.</source>
        <translation>To wygląda na token, ale co najmniej jeden znak jest błędny w części wspólnej dla wszystkich tokenów.</translation>
    </message>
    <message>
        <source>This looks like a token, but its creation date makes no sense: at least one character is wrong.</source>
        <translation>To wygląda na token, ale data utworzenia nie ma sensu: co najmniej jeden znak jest błędny.</translation>
    </message>
    <message>
        <source>This looks like an incomplete token: %1 of %2 characters.</source>
        <translation>To wygląda na niepełny token: znaków jest %1 z %2.</translation>
    </message>
    <message>
        <source>This is longer than any token.</source>
        <translation>To jest dłuższe niż jakikolwiek token.</translation>
    </message>
    <message>
        <source>This contains characters that no token has. A token consists of letters and digits only.</source>
        <translation>Są tu znaki, których żaden token nie ma. Token składa się tylko z liter i cyfr.</translation>
    </message>
    <message numerus="yes">
        <source>This text contains %n different token(s).</source>
        <translation>
            <numerusform>Ten tekst zawiera %n token.</numerusform>
            <numerusform>Ten tekst zawiera %n różne tokeny.</numerusform>
            <numerusform>Ten tekst zawiera %n różnych tokenów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter only the one you mean.</source>
        <translation>Wpisz tylko właściwy.</translation>
    </message>
    <message>
        <source>This is a sign-in token (JWT), not a personal access token.</source>
        <translation>To token logowania (JWT), a nie osobisty token dostępu.</translation>
    </message>
    <message>
        <source>This is a secret for %1. It does not work with Azure DevOps.</source>
        <extracomment>%1 is a name such as GitHub, GitLab, Amazon Web Services</extracomment>
        <translation>To sekret usługi %1. Nie działa z Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a key for another Azure product, not an Azure DevOps token.</source>
        <translation>To klucz innego produktu Azure, a nie token Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a key for %1, not an Azure DevOps token.</source>
        <translation>To klucz usługi %1, a nie token Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a private key, not a token.</source>
        <translation>To klucz prywatny, a nie token.</translation>
    </message>
    <message>
        <source>This is a certificate or a public key, not a token.</source>
        <translation>To certyfikat lub klucz publiczny, a nie token.</translation>
    </message>
    <message>
        <source>This is the name of the token, not the token itself.</source>
        <translation>To nazwa tokenu, a nie sam token.</translation>
    </message>
    <message>
        <source>The token page shows the token only once, after you click Create. Copy it from there.</source>
        <translation>Strona tokenów pokazuje token tylko raz, po kliknięciu Create (utwórz). Skopiuj go stamtąd.</translation>
    </message>
    <message>
        <source>This is an address, not a token.</source>
        <translation>To adres, a nie token.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token.</source>
        <translation>To token Azure DevOps.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token, created in %1.</source>
        <extracomment>%1 is a month and a year, such as &quot;November 2026&quot;</extracomment>
        <translation>To token Azure DevOps (utworzony: %1).</translation>
    </message>
    <message>
        <source>Paste the token that the token page shows you.</source>
        <translation>Wklej token, który pokazuje strona tokenów.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token in the older format. Its checksum matches.</source>
        <translation>To token Azure DevOps w starszym formacie. Suma kontrolna się zgadza.</translation>
    </message>
    <message>
        <source>You can try it anyway: the check shows whether it works.</source>
        <translation>Możesz go mimo to wypróbować: sprawdzenie pokaże, czy działa.</translation>
    </message>
    <message>
        <source>This has the length of a token, but not the format of one.</source>
        <translation>To ma długość tokenu, ale nie jego format.</translation>
    </message>
    <message numerus="yes">
        <source>This does not look like a token: it has %n character(s), but a token has 84 or 52.</source>
        <translation>
            <numerusform>To nie wygląda na token: ma %n znak, a token ma 84 lub 52.</numerusform>
            <numerusform>To nie wygląda na token: ma %n znaki, a token ma 84 lub 52.</numerusform>
            <numerusform>To nie wygląda na token: ma %n znaków, a token ma 84 lub 52.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line breaks were removed.</source>
        <translation>Usunięto podziały wierszy.</translation>
    </message>
    <message>
        <source>Spaces were removed.</source>
        <translation>Usunięto spacje.</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>Usunięto niewidoczne znaki.</translation>
    </message>
    <message>
        <source>The quotes around it were removed.</source>
        <translation>Usunięto otaczające cudzysłowy.</translation>
    </message>
    <message>
        <source>It was extracted from the form that Authorization headers use.</source>
        <translation>Wyodrębniono go z postaci używanej w nagłówkach Authorization.</translation>
    </message>
    <message>
        <source>It was decoded from Base64.</source>
        <translation>Zdekodowano go z Base64.</translation>
    </message>
    <message>
        <source>It was converted from UTF-16, which some programs write, such as PowerShell.</source>
        <translation>Przekształcono go z UTF-16, w którym zapisują niektóre programy, na przykład PowerShell.</translation>
    </message>
    <message>
        <source>The text around it was ignored.</source>
        <translation>Otaczający tekst pominięto.</translation>
    </message>
    <message>
        <source>It appeared more than once, and is used once.</source>
        <translation>Wystąpił więcej niż raz, a użyto go raz.</translation>
    </message>
</context>
</TS>
