<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>CommandTable</name>
    <message>
        <source>Open the list of stored tokens. If there are none, open setup.</source>
        <translation>Apre l’elenco dei token salvati. Se non ce ne sono, apre la configurazione.</translation>
    </message>
    <message>
        <source>Open the wizard that creates and stores a token.</source>
        <translation>Apre la procedura guidata che crea e salva un token.</translation>
    </message>
    <message>
        <source>Open the wizard that checks a stored token, or the list if several are stored and none is named.</source>
        <translation>Apre la procedura guidata che verifica un token salvato, oppure l’elenco se ce ne sono diversi e non ne è indicato uno.</translation>
    </message>
    <message>
        <source>Open the wizard that replaces a stored token with a new one, or the list if several are stored and none is named.</source>
        <translation>Apre la procedura guidata che sostituisce un token salvato con uno nuovo, oppure l’elenco se ce ne sono diversi e non ne è indicato uno.</translation>
    </message>
    <message>
        <source>Read a token from standard input, check it, and store it if it works.</source>
        <translation>Legge un token dallo standard input, lo verifica e, se funziona, lo salva.</translation>
    </message>
    <message>
        <source>Check the given tokens, or all stored tokens if none is given.</source>
        <translation>Verifica i token indicati, o tutti quelli salvati se non ne è indicato nessuno.</translation>
    </message>
    <message>
        <source>List the stored tokens, as last checked. Reads no secret and uses no network.</source>
        <translation>Elenca i token salvati, secondo l’ultima verifica. Non legge segreti e non usa la rete.</translation>
    </message>
    <message>
        <source>Read a new token from standard input, check it, and replace the stored one with it. The old token is kept until it is revoked.</source>
        <translation>Legge un nuovo token dallo standard input, lo verifica e lo mette al posto di quello salvato. Il vecchio token è conservato finché non viene revocato.</translation>
    </message>
    <message>
        <source>Remove a token from the keychain. It works until you revoke it in Azure DevOps.</source>
        <translation>Rimuove un token dal portachiavi. Il token funziona finché non lo revochi in Azure DevOps.</translation>
    </message>
    <message>
        <source>Print the secret, for scripts.</source>
        <translation>Stampa il segreto, per gli script.</translation>
    </message>
    <message>
        <source>Identify the text on standard input. Works offline and stores nothing.</source>
        <translation>Riconosce il testo sullo standard input. Funziona senza rete e non salva nulla.</translation>
    </message>
    <message>
        <source>Let git get its tokens from the keychain, or no longer, or show whom it asks.</source>
        <translation>Fa sì che git prenda i token dal portachiavi, o non più, oppure mostra a chi li chiede.</translation>
    </message>
    <message>
        <source>What git calls then: its credential helper protocol.</source>
        <translation>Quello che git chiama in tal caso: il suo protocollo per i credential helper.</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment, and in no other. Ends as the command does.</source>
        <translation>Esegue un comando con il token nel suo ambiente, e in nessun altro. Termina come il comando.</translation>
    </message>
    <message>
        <source>Find copies of the token, and of old ones kept with it, where tools keep tokens. Reads only, and sends nothing.</source>
        <translation>Trova le copie del token, e dei vecchi conservati con esso, dove gli strumenti tengono i token. Legge soltanto e non invia nulla.</translation>
    </message>
    <message>
        <source>Give the token to a tool that keeps a copy, and remember that: “replace” gives it the new one.</source>
        <translation>Dà il token a uno strumento che ne tiene una copia e lo ricorda: «replace» gli darà quello nuovo.</translation>
    </message>
    <message>
        <source>Forget that a tool was given the token. The tool keeps its copy.</source>
        <translation>Dimentica che il token è stato dato a uno strumento. Lo strumento tiene la sua copia.</translation>
    </message>
    <message>
        <source>Show one notification for what has become due since the last one. Reads no secret and uses no network, unless --check is given.</source>
        <translation>Mostra una sola notifica per ciò che dall’ultima richiede attenzione. Non legge segreti e non usa la rete, salvo con --check.</translation>
    </message>
    <message>
        <source>Print what somebody who helps you needs to know about this system, without any secret.</source>
        <translation>Stampa ciò che serve sapere di questo sistema a chi ti aiuta, senza alcun segreto.</translation>
    </message>
    <message>
        <source>the token’s name (%1)</source>
        <translation>il nome del token (%1)</translation>
    </message>
    <message>
        <source>when it expires (UTC), as on the token page</source>
        <translation>quando scade (UTC), come nella pagina dei token</translation>
    </message>
    <message>
        <source>what it is needed for: a list of code,members,diff; remembered (%1)</source>
        <translation>a che cosa serve: un elenco di code,members,diff; viene ricordato (%1)</translation>
    </message>
    <message>
        <source>store it whatever the check says, marked with the result</source>
        <translation>salvalo qualunque sia l’esito della verifica, che viene annotato</translation>
    </message>
    <message>
        <source>send it even if it does not have the format of a token</source>
        <translation>invialo anche se non ha il formato di un token</translation>
    </message>
    <message>
        <source>replace even if the new token lacks something needed or can do less</source>
        <translation>sostituisci anche se al nuovo token manca qualcosa che serve o se può fare meno</translation>
    </message>
    <message>
        <source>replace even if the new token belongs to another account</source>
        <translation>sostituisci anche se il nuovo token è di un altro account</translation>
    </message>
    <message>
        <source>read no token; remove the old ones that Azure DevOps now refuses</source>
        <translation>non leggere alcun token; rimuovi i vecchi che Azure DevOps ora rifiuta</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>stampa in JSON</translation>
    </message>
    <message>
        <source>print the secret even to a terminal</source>
        <translation>stampa il segreto anche su un terminale</translation>
    </message>
    <message>
        <source>for the repository of this folder only</source>
        <translation>solo per il repository di questa cartella</translation>
    </message>
    <message>
        <source>the form of the token: raw, base64 (of “:token”), basic, or basic-header (raw)</source>
        <translation>la forma del token: raw, base64 (di «:token»), basic o basic-header (raw)</translation>
    </message>
    <message>
        <source>the variable that holds the token; FORM is base64 (of “:token”), basic, or basic-header (AZURE_DEVOPS_EXT_PAT)</source>
        <translation>la variabile che contiene il token; FORM è base64 (di «:token»), basic o basic-header (AZURE_DEVOPS_EXT_PAT)</translation>
    </message>
    <message>
        <source>look through the text files in FOLDER as well</source>
        <translation>cerca anche nei file di testo in FOLDER</translation>
    </message>
    <message>
        <source>who gets it: az-devops or git-credential</source>
        <translation>chi lo riceve: az-devops o git-credential</translation>
    </message>
    <message>
        <source>which one: az-devops or git-credential</source>
        <translation>quale: az-devops o git-credential</translation>
    </message>
    <message>
        <source>first check the tokens that were not checked for a week; with --on, by itself</source>
        <translation>prima verifica i token non verificati da una settimana; con --on, in automatico</translation>
    </message>
    <message>
        <source>from now on, remind by itself, every day</source>
        <translation>da ora in poi avvisa in automatico, ogni giorno</translation>
    </message>
    <message>
        <source>no longer do so</source>
        <translation>non farlo più</translation>
    </message>
    <message>
        <source>print whether it does so</source>
        <translation>stampa se lo fa</translation>
    </message>
    <message>
        <source>check all tokens when the list is open</source>
        <translation>verifica tutti i token quando l’elenco è aperto</translation>
    </message>
    <message>
        <source>also trust the certificate authorities in FILE (PEM, DER, or PKCS #7)</source>
        <translation>considera attendibili anche le autorità di certificazione in FILE (PEM, DER o PKCS #7)</translation>
    </message>
    <message>
        <source>time limit for the whole check, 1 to 600 (%1)</source>
        <translation>tempo massimo per l’intera verifica, da 1 a 600 (%1)</translation>
    </message>
    <message>
        <source>print this help and exit</source>
        <translation>stampa questo aiuto ed esci</translation>
    </message>
    <message>
        <source>print the version and exit</source>
        <translation>stampa la versione ed esci</translation>
    </message>
    <message>
        <source>(no command)</source>
        <translation>(nessun comando)</translation>
    </message>
    <message>
        <source>on the token page; otherwise the old name, with the current month</source>
        <translation>quello nella pagina dei token; altrimenti il vecchio nome con il mese attuale</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>come l’ultima volta</translation>
    </message>
    <message>
        <source>ORGANIZATION is the name or any address of the organization.
</source>
        <translation>ORGANIZATION è il nome o un indirizzo qualsiasi dell’organizzazione.
</translation>
    </message>
    <message>
        <source>/NAME can be omitted if only one of its tokens is stored.
</source>
        <translation>/NAME può mancare se è salvato un solo token dell’organizzazione.
</translation>
    </message>
    <message>
        <source>The proxy is taken from Settings, or else from the system (https_proxy, no_proxy).
</source>
        <translation>Il proxy è quello delle Impostazioni, altrimenti quello del sistema (https_proxy, no_proxy).
</translation>
    </message>
    <message>
        <source>Example: patwizard %1 fabrikam &lt;token.txt
</source>
        <translation>Esempio: patwizard %1 fabrikam &lt;token.txt
</translation>
    </message>
    <message>
        <source>The exit status is 4 if copies were found, and 5 if none was found, but something could not be looked at.
</source>
        <translation>Lo stato di uscita è 4 se sono state trovate copie, 5 se non ne sono state trovate ma qualcosa non si è potuto esaminare.
</translation>
    </message>
    <message>
        <source>The exit status is that of COMMAND; 126 if it cannot be run, 127 if it is not found.
Example: patwizard run fabrikam -- az repos list
</source>
        <translation>Lo stato di uscita è quello di COMMAND; 126 se non si può eseguire, 127 se non si trova.
Esempio: patwizard run fabrikam -- az repos list
</translation>
    </message>
    <message>
        <source>Usage: patwizard %1 [options]
%2
</source>
        <translation>Uso: patwizard %1 [options]
%2
</translation>
    </message>
    <message>
        <source>Usage: patwizard [COMMAND] [options]
Helps you create a personal access token for Azure DevOps, checks it, and stores it in the keychain.

Commands:
</source>
        <translation>Uso: patwizard [COMMAND] [options]
Ti aiuta a creare un token di accesso personale per Azure DevOps, lo verifica e lo salva nel portachiavi.

Comandi:
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
Opzioni:
%1
%2Stato di uscita: 0 riuscito; 1 errore interno o del disco; 2 uso errato o nessun token fornito;
3 il token è rifiutato; 4 gli manca qualcosa che serve; 5 non si è potuto verificare; 6 il portachiavi
manca, è bloccato o nega l’accesso, oppure il token non è salvato. Con più token conta l’esito più grave,
nell’ordine 3, 4, 6, 5, 1.
</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Premi</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Aumenta</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Diminuisci</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Mostra menu</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Imposta focus</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Commuta</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Cerca in:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Cartella superiore</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Crea nuova cartella</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Vista elenco</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Vista dettagli</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tipo di file:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Trova cartella</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Cartella:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nome file:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Scegli</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Salva con nome</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rinomina</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostra file nasc&amp;osti</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Nuova &amp;cartella</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
File non trovato.
Controlla che il nome del file sia corretto.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 esiste già.
Sostituirlo?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Cartella non trovata.
Controlla che il nome della cartella sia corretto.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra laterale</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Elenco di risorse e segnalibri</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ultima modifica</translation>
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
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleziona tutto</translation>
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
        <translation>Salva</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sì</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copia indirizzo del &amp;link</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Settings – PAT Wizard</source>
        <translation>Impostazioni – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Open Settings</source>
        <translation>&amp;Apri Impostazioni</translation>
    </message>
</context>
<context>
    <name>cli::AddCommand</name>
    <message>
        <source>--unchecked, or --needs code if you need it for pull requests only</source>
        <translation>--unchecked, oppure --needs code se ti serve solo per le pull request</translation>
    </message>
    <message>
        <source>%1 works and is stored.</source>
        <translation>%1 funziona ed è salvato.</translation>
    </message>
    <message>
        <source>%1 is stored, marked as %2.</source>
        <translation>%1 è salvato, con lo stato «%2».</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>A name has 1 to 100 characters, no slash, and no space at the beginning or end.</source>
        <translation>Un nome ha da 1 a 100 caratteri, senza barre e senza spazi all’inizio o alla fine.</translation>
    </message>
    <message>
        <source>“%1” does not contain a valid token name. %2</source>
        <translation>«%1» non contiene un nome di token valido. %2</translation>
    </message>
    <message>
        <source>The token’s name is given with --name: patwizard add %1 --name %2.</source>
        <translation>Il nome del token si indica con --name: patwizard add %1 --name %2.</translation>
    </message>
    <message>
        <source>The command “%1” takes an organization only.</source>
        <translation>Il comando «%1» accetta solo un’organizzazione.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«%1» è un argomento di troppo.</translation>
    </message>
    <message>
        <source>%1 To have the file read on standard input, write “&lt; %2”.</source>
        <translation>%1 Per far leggere il file dallo standard input, scrivi «&lt; %2».</translation>
    </message>
    <message>
        <source>The command “%1” needs one of these: %2.</source>
        <translation>Il comando «%1» richiede uno di questi: %2.</translation>
    </message>
    <message>
        <source>The command “%1” needs an organization.</source>
        <translation>Il comando «%1» richiede un’organizzazione.</translation>
    </message>
    <message>
        <source>--needs takes one or more of these, separated by commas: code, members, diff.</source>
        <translation>--needs accetta uno o più di questi, separati da virgole: code, members, diff.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 600.</source>
        <translation>--timeout accetta un numero intero di secondi da 1 a 600.</translation>
    </message>
    <message>
        <source>--expires takes a date such as 2027-01-31.</source>
        <translation>--expires accetta una data come 2027-01-31.</translation>
    </message>
    <message>
        <source>The date given with --expires has passed: today is %1 (UTC).</source>
        <translation>La data indicata con --expires è passata: oggi è %1 (UTC).</translation>
    </message>
    <message>
        <source>The command “%1” does not have the option --%2.</source>
        <translation>Il comando «%1» non ha l’opzione --%2.</translation>
    </message>
    <message>
        <source>%1 The token’s name follows the organization: ORGANIZATION/NAME.</source>
        <translation>%1 Il nome del token segue l’organizzazione: ORGANIZATION/NAME.</translation>
    </message>
    <message>
        <source>--as takes one of these: %1.</source>
        <translation>--as accetta uno di questi: %1.</translation>
    </message>
    <message>
        <source>“%1” is no variable for a token. --env takes NAME or NAME=FORM: a name of letters, digits, and underscores that is not one that the system uses, such as PATH, and one of these forms: %2.</source>
        <translation>«%1» non è una variabile per un token. --env accetta NAME o NAME=FORM: un nome di lettere, cifre e trattini bassi che il sistema non usa (come PATH) e una di queste forme: %2.</translation>
    </message>
    <message>
        <source>--%1 is needed, and takes one of these: %2.</source>
        <translation>--%1 è necessario e accetta uno di questi: %2.</translation>
    </message>
    <message>
        <source>The option --%1 requires a command.</source>
        <translation>L’opzione --%1 richiede un comando.</translation>
    </message>
    <message>
        <source>--prove-revoked and --%1 cannot be used together.</source>
        <translation>--prove-revoked e --%1 non si possono usare insieme.</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together.</source>
        <translation>--%1 e --%2 non si possono usare insieme.</translation>
    </message>
    <message>
        <source>The option --%1 is given more than once.</source>
        <translation>L’opzione --%1 è indicata più di una volta.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>L’opzione --%1 richiede un valore.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>L’opzione %1 non esiste.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il comando «%1» non esiste.</translation>
    </message>
    <message>
        <source>The command to run is missing. It is given after two dashes: patwizard run ORGANIZATION -- COMMAND.</source>
        <translation>Manca il comando da eseguire. Va scritto dopo due trattini: patwizard run ORGANIZATION -- COMMAND.</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is refused and was removed from the keychain. There is nothing left to revoke.</source>
        <translation>%1: il vecchio token «%2» (scadenza registrata: %3) è rifiutato ed è stato rimosso dal portachiavi. Non resta nulla da revocare.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is no longer in the keychain and was removed from the list. If the token page still shows it as active, revoke it there.</source>
        <translation>%1: il vecchio token «%2» (scadenza registrata: %3) non è più nel portachiavi ed è stato tolto dall’elenco. Se la pagina dei token lo mostra ancora attivo, revocalo lì.</translation>
    </message>
    <message>
        <source>%1: from now on, it is checked for %2.</source>
        <translation>%1: da ora in poi è verificato per %2.</translation>
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
            <numerusform>%n file esaminato, %1 MB …</numerusform>
            <numerusform>%n file esaminati, %1 MB …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no copy was found in %n file(s).</source>
        <translation>
            <numerusform>%1: nessuna copia trovata in %n file.</numerusform>
            <numerusform>%1: nessuna copia trovata in %n file.</numerusform>
        </translation>
    </message>
    <message>
        <source>(the old token “%1”) </source>
        <translation>(il vecchio token «%1») </translation>
    </message>
</context>
<context>
    <name>cli::ForgetPlaceCommand</name>
    <message>
        <source>%1: %2 is no longer given the new token in a rotation. The copy that it has stays there.</source>
        <translation>%1: nelle sostituzioni %2 non riceve più il nuovo token. La copia che ha resta lì.</translation>
    </message>
    <message>
        <source>%1: %2 was not remembered.</source>
        <translation>%1: %2 non risultava tra gli strumenti ricordati.</translation>
    </message>
</context>
<context>
    <name>cli::GitCommand</name>
    <message>
        <source>on</source>
        <extracomment>Whether git asks PAT Wizard.</extracomment>
        <translation>attivo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non attivo</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>INDIRIZZO</translation>
    </message>
    <message>
        <source>PAT WIZARD</source>
        <translation>PAT WIZARD</translation>
    </message>
    <message>
        <source>GIT ASKS, IN THIS ORDER</source>
        <translation>GIT CHIEDE, IN QUEST’ORDINE</translation>
    </message>
</context>
<context>
    <name>cli::GivenToken</name>
    <message>
        <source>It was not sent anywhere, and nothing was stored.</source>
        <translation>Non è stato inviato da nessuna parte e non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>If it is a token anyway, use --as-is.</source>
        <translation>Se è comunque un token, usa --as-is.</translation>
    </message>
    <message>
        <source>%1 If it is a token anyway, use --as-is.</source>
        <translation>%1 Se è comunque un token, usa --as-is.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>Token (non mostrato): </translation>
    </message>
</context>
<context>
    <name>cli::InspectCommand</name>
    <message>
        <source>There is nothing on standard input.</source>
        <translation>Sullo standard input non c’è nulla.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>Token (non mostrato): </translation>
    </message>
</context>
<context>
    <name>cli::ProveRevokedCommand</name>
    <message>
        <source>%1: no old token is kept.</source>
        <translation>%1: nessun vecchio token è conservato.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” is refused and was removed from the keychain.</source>
        <translation>%1: il vecchio token «%2» è rifiutato ed è stato rimosso dal portachiavi.</translation>
    </message>
    <message>
        <source>The old token “%1” is no longer in the keychain.</source>
        <translation>Il vecchio token «%1» non è più nel portachiavi.</translation>
    </message>
    <message>
        <source>PAT Wizard cannot check whether it is revoked.</source>
        <translation>PAT Wizard non può verificare se è revocato.</translation>
    </message>
    <message>
        <source>%1 Then open PAT Wizard with “patwizard”, choose “Revoke the old one…” for this token, and then “Remove it…”.</source>
        <translation>%1 Poi apri PAT Wizard con «patwizard», scegli «Revoca il vecchio» per questo token e quindi «Rimuovilo».</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether the old token “%1” still works.</source>
        <translation>PAT Wizard non ha potuto verificare se il vecchio token «%1» funziona ancora.</translation>
    </message>
    <message>
        <source>Revoke it at %1.</source>
        <translation>Revocalo su %1.</translation>
    </message>
</context>
<context>
    <name>cli::RemindCommand</name>
    <message>
        <source>Reminders are on.</source>
        <translation>I promemoria sono attivi.</translation>
    </message>
    <message>
        <source>Reminders are off.</source>
        <translation>I promemoria non sono attivi.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is on.</source>
        <translation>La verifica settimanale dei token salvati è attiva.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is off.</source>
        <translation>La verifica settimanale dei token salvati non è attiva.</translation>
    </message>
</context>
<context>
    <name>cli::RemoveCommand</name>
    <message>
        <source>%1 was removed. It still works until you revoke it at %2</source>
        <translation>%1 è stato rimosso. Funziona ancora, finché non lo revochi su %2</translation>
    </message>
    <message>
        <source>The old tokens kept with it were removed too, and may still work: %1</source>
        <translation>Anche i vecchi token conservati con esso sono stati rimossi e forse funzionano ancora: %1</translation>
    </message>
</context>
<context>
    <name>cli::ReplaceCommand</name>
    <message>
        <source> and </source>
        <extracomment>Between two options of the command line.</extracomment>
        <translation> e </translation>
    </message>
    <message>
        <source>%1: the new token works and is in use.</source>
        <translation>%1: il nuovo token funziona ed è in uso.</translation>
    </message>
    <message>
        <source>%1: the new token is in use, marked as %2.</source>
        <translation>%1: il nuovo token è in uso, con lo stato «%2».</translation>
    </message>
    <message>
        <source>In the keychain it is stored as “%1”, where the old one was: programs that read that entry get the new one from now on.</source>
        <translation>Nel portachiavi è salvato come «%1», al posto del vecchio: i programmi che leggono quella voce ora ricevono il nuovo.</translation>
    </message>
    <message>
        <source>First give the new token to whoever still has the old one: %1</source>
        <translation>Prima dai il nuovo token a chi ha ancora il vecchio: %1</translation>
    </message>
    <message>
        <source>The old token, “%1”, is already refused and was removed from the keychain. If you clicked Regenerate on it, “%1” at %2 is the new token: leave it there.</source>
        <translation>Il vecchio token, «%1», è già rifiutato ed è stato rimosso dal portachiavi. Se hai fatto clic su Regenerate, «%1» su %2 è il nuovo token: lascialo lì.</translation>
    </message>
    <message>
        <source>Still kept: %1. Revoke any that still work, then confirm it: patwizard replace %2 --prove-revoked</source>
        <translation>Ancora conservati: %1. Revoca quelli che funzionano ancora, poi conferma: patwizard replace %2 --prove-revoked</translation>
    </message>
    <message>
        <source>Now revoke the old token, “%1”, at %2</source>
        <translation>Ora revoca il vecchio token, «%1», su %2</translation>
    </message>
    <message>
        <source>Only then revoke the old token, “%1”, at %2</source>
        <translation>Solo dopo revoca il vecchio token, «%1», su %2</translation>
    </message>
    <message>
        <source>Then confirm it: patwizard replace %1 --prove-revoked</source>
        <translation>Poi conferma: patwizard replace %1 --prove-revoked</translation>
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
        <translation>%1; non si è potuto verificare: %2</translation>
    </message>
    <message>
        <source>%1; git says that Azure DevOps refused it on %2</source>
        <translation>%1; secondo git, Azure DevOps lo ha rifiutato in data %2</translation>
    </message>
    <message>
        <source>%1; the keychain was locked on %2</source>
        <translation>%1; il portachiavi era bloccato in data %2</translation>
    </message>
    <message>
        <source>%1; could not be checked on %2: %3</source>
        <translation>%1; non si è potuto verificare in data %2: %3</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>TOKEN</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATO</translation>
    </message>
    <message>
        <source>PULL REQUESTS</source>
        <translation>PULL REQUEST</translation>
    </message>
    <message>
        <source>REVIEWERS</source>
        <translation>REVISORI</translation>
    </message>
    <message>
        <source>DIFF</source>
        <translation>DIFF</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>SCADENZA</translation>
    </message>
    <message>
        <source>CHECKED</source>
        <translation>VERIFICA</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>ACCOUNT</translation>
    </message>
    <message>
        <source>%1 To wait longer, use --timeout.</source>
        <translation>%1 Per attendere di più, usa --timeout.</translation>
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
        <translation>Informazioni su PAT Wizard</translation>
    </message>
    <message>
        <source>PAT Wizard %1</source>
        <translation>PAT Wizard %1</translation>
    </message>
    <message>
        <source>Leads you to a personal access token for Azure DevOps that has been checked and is stored in your keychain, and tells you before it ends.</source>
        <translation>Ti guida a un token di accesso personale per Azure DevOps verificato e salvato nel portachiavi, e ti avvisa prima che scada.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libero con licenza MIT.</translation>
    </message>
    <message>
        <source>Copyright 2026 the PAT Wizard authors</source>
        <translation>Copyright 2026 gli autori di PAT Wizard</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <translation>Basato su Qt %1.</translation>
    </message>
</context>
<context>
    <name>manual::DiagnosticsWindow</name>
    <message>
        <source>&amp;Copy again</source>
        <translation>&amp;Copia di nuovo</translation>
    </message>
    <message>
        <source>Diagnostics – PAT Wizard</source>
        <translation>Diagnostica – PAT Wizard</translation>
    </message>
    <message>
        <source>Collecting what somebody who helps you needs to know…</source>
        <translation>Raccolta di ciò che serve sapere a chi ti aiuta…</translation>
    </message>
    <message>
        <source>This takes up to 12 seconds.</source>
        <translation>Richiede al massimo 12 secondi.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostica</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them where you ask for help.</source>
        <translation>La diagnostica è negli Appunti. Incollala dove chiedi aiuto.</translation>
    </message>
</context>
<context>
    <name>manual::HelpWindow</name>
    <message>
        <source>Help – PAT Wizard</source>
        <translation>Guida – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Topic:</source>
        <translation>&amp;Argomento:</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>&amp;Informazioni su PAT Wizard</translation>
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
            <numerusform>La riga di %n altro token mostra l’esito della sua verifica.</numerusform>
            <numerusform>Le righe di altri %n token mostrano l’esito delle loro verifiche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n token(s).</source>
        <translation>
            <numerusform>Interrotto dopo %n token.</numerusform>
            <numerusform>Interrotto dopo %n token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) checked.</source>
        <translation>
            <numerusform>%n token verificato.</numerusform>
            <numerusform>%n token verificati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be checked.</source>
        <translation>
            <numerusform>%n token non si è potuto verificare.</numerusform>
            <numerusform>%n token non si sono potuti verificare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) need(s) attention.</source>
        <translation>
            <numerusform>%n token richiede attenzione.</numerusform>
            <numerusform>%n token richiedono attenzione.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well with them.</source>
        <translation>Tutto a posto.</translation>
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
        <translation>Torna all’&amp;elenco</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The token that it replaced</source>
        <translation>Il token sostituito</translation>
    </message>
    <message>
        <source>“%1” is kept in the keychain as %2.</source>
        <translation>«%1» è conservato nel portachiavi come %2.</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>Nessun token selezionato</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens selected</source>
        <translation>
            <numerusform>%n token selezionato</numerusform>
            <numerusform>%n token selezionati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::EmptyPage</name>
    <message>
        <source>A key</source>
        <translation>Una chiave</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Ancora nessun token</translation>
    </message>
    <message>
        <source>A token lets a program sign in to Azure DevOps for you. PAT Wizard helps you make one, checks it, and keeps it in your keychain.</source>
        <translation>Un token permette a un programma di accedere ad Azure DevOps al posto tuo. PAT Wizard ti aiuta a crearne uno, lo verifica e lo tiene nel portachiavi.</translation>
    </message>
    <message>
        <source>Set &amp;up a token</source>
        <translation>Config&amp;ura un token</translation>
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
        <translation>Non si sa</translation>
    </message>
    <message>
        <source>All organizations of its account</source>
        <translation>Tutte le organizzazioni dell’account</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (wrong)</source>
        <translation>%1 (errata)</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Serve per</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Label: Full access or Custom defined.</extracomment>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Valid for</source>
        <extracomment>Label: of which organizations.</extracomment>
        <translation>Valido per</translation>
    </message>
    <message>
        <source>Name on the token page</source>
        <translation>Nome nella pagina dei token</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>Label of a date: when it was put into the keychain.</extracomment>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Ultima verifica</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Ultima risposta</translation>
    </message>
    <message>
        <source>Last worked in full</source>
        <extracomment>Label of a date: the last check at which nothing was missing.</extracomment>
        <translation>Ultimo esito positivo</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>Voce nel portachiavi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copia: %1</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Che cosa funziona</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Label of a date.</extracomment>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
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
        <translation>%1, a fine giornata UTC</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When it was last checked, or last worked in full: not yet.</extracomment>
        <translation>Mai</translation>
    </message>
</context>
<context>
    <name>overview::ListPane</name>
    <message>
        <source>All %1</source>
        <translation>Tutti %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>Attenzione %1</translation>
    </message>
    <message>
        <source>Expiring %1</source>
        <translation>In scadenza %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Rifiutati %1</translation>
    </message>
    <message>
        <source>For all organizations %1</source>
        <translation>Per tutte le organizzazioni %1</translation>
    </message>
    <message>
        <source>No token needs attention.</source>
        <translation>Nessun token richiede attenzione.</translation>
    </message>
    <message>
        <source>No token expires soon.</source>
        <translation>Nessun token è in scadenza.</translation>
    </message>
    <message>
        <source>No token is refused.</source>
        <translation>Nessun token è rifiutato.</translation>
    </message>
    <message>
        <source>No token is valid for all organizations.</source>
        <translation>Nessun token è valido per tutte le organizzazioni.</translation>
    </message>
    <message>
        <source>Show all tokens</source>
        <translation>Mostra tutti i token</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>Cerca tra i token salvati</translation>
    </message>
    <message>
        <source>No tokens match “%1”.</source>
        <translation>Nessun token corrisponde a «%1».</translation>
    </message>
    <message>
        <source>Press Esc to show all tokens.</source>
        <translation>Premi Esc per mostrare tutti i token.</translation>
    </message>
</context>
<context>
    <name>overview::Notices</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Chiudi questo avviso</translation>
    </message>
</context>
<context>
    <name>overview::OverviewWindow</name>
    <message>
        <source>Stored tokens</source>
        <translation>Token salvati</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiato: %1</translation>
    </message>
</context>
<context>
    <name>overview::RemovalDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copia &amp;link</translation>
    </message>
    <message>
        <source>Remove tokens?</source>
        <translation>Rimuovere i token?</translation>
    </message>
    <message>
        <source>This is removed from your keychain and from the list of stored tokens:</source>
        <translation>Dal portachiavi e dall’elenco dei token salvati verrà rimosso:</translation>
    </message>
    <message>
        <source>This is removed from the keychain “%1” and from the list of stored tokens:</source>
        <translation>Dal portachiavi «%1» e dall’elenco dei token salvati verrà rimosso:</translation>
    </message>
    <message>
        <source>The token itself goes on working, for anybody who has it, until it is revoked at Azure DevOps. It cannot be got back from there: Azure DevOps shows a token only once.</source>
        <translation>Il token in sé continua a funzionare, per chiunque lo abbia, finché non viene revocato in Azure DevOps. Da lì non si può recuperare: Azure DevOps mostra un token una volta sola.</translation>
    </message>
    <message>
        <source>Old tokens that were kept are removed as well.</source>
        <translation>Vengono rimossi anche i vecchi token conservati.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserva</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ri&amp;muovi</translation>
    </message>
    <message>
        <source>Open the token page of %1, to revoke it</source>
        <translation>Apri la pagina dei token di %1 per revocarlo</translation>
    </message>
    <message>
        <source>&amp;%1. %2</source>
        <translation>&amp;%1. %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Non è stato possibile aprire un browser.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser yourself: %1</source>
        <translation>Copia il link e aprilo tu in un browser: %1</translation>
    </message>
</context>
<context>
    <name>overview::Removing</name>
    <message>
        <source>%1 was not removed: %2 %3</source>
        <translation>%1 non è stato rimosso: %2 %3</translation>
    </message>
    <message>
        <source>%1: Removed from the keychain and from this list.</source>
        <translation>%1: rimosso dal portachiavi e da questo elenco.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) removed from the keychain and from this list.</source>
        <translation>
            <numerusform>%n token rimosso dal portachiavi e da questo elenco.</numerusform>
            <numerusform>%n token rimossi dal portachiavi e da questo elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>A token works until it is revoked at Azure DevOps.</source>
        <translation>Un token funziona finché non viene revocato in Azure DevOps.</translation>
    </message>
</context>
<context>
    <name>overview::ResultLine</name>
    <message>
        <source>Tokens checked</source>
        <translation>Token verificati</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v di %m</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n second(s) left.</source>
        <translation>
            <numerusform>%1 Ancora %n secondo.</numerusform>
            <numerusform>%1 Ancora %n secondi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordina per</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>Ordine &amp;inverso</translation>
    </message>
    <message>
        <source>What needs &amp;attention</source>
        <translation>&amp;Attenzione richiesta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>O&amp;rganizzazione</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>A&amp;ccount</translation>
    </message>
    <message>
        <source>What &amp;works</source>
        <translation>Che cosa &amp;funziona</translation>
    </message>
    <message>
        <source>&amp;Expiry date</source>
        <translation>&amp;Scadenza</translation>
    </message>
    <message>
        <source>&amp;Last check</source>
        <translation>&amp;Ultima verifica</translation>
    </message>
</context>
<context>
    <name>overview::TokenActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Nuovo token…</translation>
    </message>
    <message>
        <source>Set up another token</source>
        <translation>Configura un altro token</translation>
    </message>
    <message>
        <source>Add to cal&amp;endar…</source>
        <translation>Aggiungi al &amp;calendario…</translation>
    </message>
    <message>
        <source>Save a reminder of the expiry date as a calendar file</source>
        <translation>Salva un promemoria della scadenza come file di calendario</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Imposta&amp;zioni…</translation>
    </message>
    <message>
        <source>Proxy, certificates, reminders</source>
        <translation>Proxy, certificati, promemoria</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Close all windows of PAT Wizard</source>
        <translation>Chiudi tutte le finestre di PAT Wizard</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Mostra &amp;dettagli</translation>
    </message>
    <message>
        <source>Everything that is known of this token</source>
        <translation>Tutto ciò che si sa di questo token</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Ve&amp;rifica</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether what is selected still works</source>
        <translation>Chiedi ad Azure DevOps se i token selezionati funzionano ancora</translation>
    </message>
    <message>
        <source>Check &amp;line by line…</source>
        <translation>Verifica riga per ri&amp;ga…</translation>
    </message>
    <message>
        <source>See each answer of Azure DevOps about this token</source>
        <translation>Vedi ogni risposta di Azure DevOps su questo token</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>Verifica t&amp;utti</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether the stored tokens still work</source>
        <translation>Chiedi ad Azure DevOps se i token salvati funzionano ancora</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Interr&amp;ompi</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Interrompi l’operazione in corso</translation>
    </message>
    <message>
        <source>Copy as &amp;password</source>
        <translation>Copia come &amp;password</translation>
    </message>
    <message>
        <source>Put this token on the clipboard for 30 seconds</source>
        <translation>Metti questo token negli Appunti per 30 secondi</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>&amp;Sostituisci…</translation>
    </message>
    <message>
        <source>Make a new token that takes the place of this one</source>
        <translation>Crea un nuovo token che prenda il posto di questo</translation>
    </message>
    <message>
        <source>Change the e&amp;xpiry date…</source>
        <translation>Cam&amp;bia la scadenza…</translation>
    </message>
    <message>
        <source>Correct when this token expires</source>
        <translation>Correggi la data di scadenza di questo token</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>Cerc&amp;a copie…</translation>
    </message>
    <message>
        <source>Find where else on this computer the token lies</source>
        <translation>Scopri dove altro si trova il token su questo computer</translation>
    </message>
    <message>
        <source>Re&amp;voke the old one…</source>
        <translation>Revoca i&amp;l vecchio…</translation>
    </message>
    <message>
        <source>End the token that this one replaced</source>
        <translation>Revoca il token che questo ha sostituito</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>Torna al vecc&amp;hio</translation>
    </message>
    <message>
        <source>Check the token that this one replaced, and use it again</source>
        <translation>Verifica il token che questo ha sostituito e torna a usarlo</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ri&amp;muovi…</translation>
    </message>
    <message>
        <source>Take it out of the keychain and off this list</source>
        <translation>Toglilo dal portachiavi e da questo elenco</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Trova</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>Cerca tra i token salvati</translation>
    </message>
    <message>
        <source>PAT Wizard &amp;Help</source>
        <translation>Guida di PAT &amp;Wizard</translation>
    </message>
    <message>
        <source>What this window shows, and what can be done</source>
        <translation>Che cosa mostra questa finestra e che cosa si può fare</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Copia &amp;diagnostica</translation>
    </message>
    <message>
        <source>Put what a helper needs to know, without a secret, on the clipboard</source>
        <translation>Metti negli Appunti ciò che serve a chi ti aiuta, senza segreti</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>&amp;Informazioni su PAT Wizard</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versione e licenza</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;iuto</translation>
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
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Ultima verifica</translation>
    </message>
</context>
<context>
    <name>overview::TokenJobs</name>
    <message>
        <source>Still checking… Is your keychain asking for a password?</source>
        <translation>Verifica ancora in corso… Il portachiavi chiede una password?</translation>
    </message>
    <message>
        <source>If it is not, Azure DevOps takes long to answer.</source>
        <translation>Altrimenti è Azure DevOps che tarda a rispondere.</translation>
    </message>
    <message>
        <source>Ending what was interrupted… Your keychain may want its password.</source>
        <translation>Completamento di ciò che era stato interrotto… Il portachiavi potrebbe chiedere la password.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Interrotto: non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <translation>Verifica di «%1»…</translation>
    </message>
    <message>
        <source>Asking your keychain… It may want its password.</source>
        <translation>Richiesta al portachiavi… Potrebbe chiedere la password.</translation>
    </message>
    <message>
        <source>The expiry date is saved.</source>
        <translation>La data di scadenza è salvata.</translation>
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
        <translation>Token salvati</translation>
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
        <translation>In verifica…</translation>
    </message>
    <message>
        <source>Expires: %1.</source>
        <translation>Scadenza: %1.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>Non si sa quando scade.</translation>
    </message>
    <message>
        <source>%1, %2. %3 %4</source>
        <translation>%1, %2. %3 %4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Che cosa funziona</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Head of a column of dates.</extracomment>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Ultima verifica</translation>
    </message>
    <message>
        <source>%1: worked before</source>
        <translation>%1: prima funzionava</translation>
    </message>
</context>
<context>
    <name>overview::VerdictCard</name>
    <message>
        <source>Set it &amp;up again…</source>
        <translation>Configura &amp;di nuovo…</translation>
    </message>
    <message>
        <source>Correct the e&amp;xpiry date…</source>
        <translation>Correggi la scaden&amp;za…</translation>
    </message>
</context>
<context>
    <name>preferences::AuthorityField</name>
    <message>
        <source>Issued to: %1</source>
        <translation>Rilasciato a: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Rilasciato da: %1</translation>
    </message>
    <message>
        <source>Expired on: %1</source>
        <translation>Scaduto: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Valido fino a: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>Impronta SHA-256: %1</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorità di certificazione</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Scegli…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>If your company inspects network traffic, choose the certificate of its certificate authority here; your administrator has the file. PAT Wizard then trusts it besides the ones that your system trusts.</source>
        <translation>Se la tua azienda ispeziona il traffico di rete, scegli qui il certificato della sua autorità di certificazione; il file lo ha il tuo amministratore. PAT Wizard lo considera attendibile, oltre a quelli già attendibili per il sistema.</translation>
    </message>
    <message>
        <source>Choose the certificate authority’s file</source>
        <translation>Scegli il file dell’autorità di certificazione</translation>
    </message>
    <message>
        <source>Remove the certificate authority</source>
        <translation>Rimuovi l’autorità di certificazione</translation>
    </message>
    <message>
        <source>None chosen: only what your system trusts is trusted.</source>
        <translation>Nessuna selezionata: sono attendibili solo quelle del sistema.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Questo file non si può usare.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more certificate(s).</source>
        <translation>
            <numerusform>E %n altro certificato.</numerusform>
            <numerusform>E altri %n certificati.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>È scaduto.</translation>
    </message>
    <message>
        <source>Connections that it signed will be refused. Ask your administrator for the current one.</source>
        <translation>Le connessioni che ha firmato verranno rifiutate. Chiedi al tuo amministratore quello attuale.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Scegli un file di certificato</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)</source>
        <translation>Certificati (*.pem *.crt *.cer *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>preferences::ByItselfField</name>
    <message>
        <source>While no window is open</source>
        <translation>A finestre chiuse</translation>
    </message>
    <message>
        <source>Notify me &amp;when a token needs attention</source>
        <translation>Avvisami &amp;quando un token richiede attenzione</translation>
    </message>
    <message>
        <source>Chec&amp;k the stored tokens once a week</source>
        <translation>&amp;Verifica i token salvati una volta alla settimana</translation>
    </message>
    <message>
        <source>Asks Azure DevOps about each token, if the keychain is open and there is a network.</source>
        <translation>Interroga Azure DevOps su ogni token, se il portachiavi è aperto e la rete è disponibile.</translation>
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
        <translation>C&amp;onsenti a git di prendere i token da PAT Wizard</translation>
    </message>
    <message>
        <source>Git then asks PAT Wizard for the password of repositories in Azure DevOps. This changes your git configuration, at once.</source>
        <translation>Git chiederà allora a PAT Wizard la password dei repository in Azure DevOps. La configurazione di git cambia subito.</translation>
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
        <translation>Quello del s&amp;istema</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Nessun proxy</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <translation>Ques&amp;to proxy:</translation>
    </message>
    <message>
        <source>If the proxy asks for a user name and a password, choose the system’s proxy and set https_proxy before you start PAT Wizard. Passwords are not stored here.</source>
        <translation>Se il proxy chiede nome utente e password, scegli il proxy del sistema e imposta https_proxy prima di avviare PAT Wizard. Qui non si salvano password.</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>Nome &amp;host:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Porta:</translation>
    </message>
</context>
<context>
    <name>preferences::ReminderField</name>
    <message>
        <source>Remind me before a token ends</source>
        <translation>Avvisami prima che un token scada</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n giorno prima</numerusform>
            <numerusform>%n giorni prima</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preferences::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Nothing is sent to Azure DevOps until you choose again and press OK. The damaged file is kept beside the new one.</source>
        <translation>Nulla viene inviato ad Azure DevOps finché non rifai le scelte e premi OK. Il file danneggiato resta accanto a quello nuovo.</translation>
    </message>
    <message>
        <source>A new language takes effect when PAT Wizard is next started.</source>
        <translation>La nuova lingua vale dal prossimo avvio di PAT Wizard.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Lingua:</translation>
    </message>
    <message>
        <source>Days until new tokens &amp;expire:</source>
        <translation>&amp;Durata dei nuovi token, in giorni:</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Quella del sistema</translation>
    </message>
    <message>
        <source>%1, not installed</source>
        <translation>%1, non installata</translation>
    </message>
    <message>
        <source>The certificate file cannot be used.</source>
        <translation>Il file del certificato non si può usare.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose another file, or remove it.</source>
        <translation>Non è stato salvato nulla. Scegli un altro file o rimuovilo.</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>Non è stato possibile attivare o disattivare i promemoria.</translation>
    </message>
    <message>
        <source>The system says: “%1” Everything else was saved.</source>
        <translation>Il sistema dice: «%1» Tutto il resto è stato salvato.</translation>
    </message>
</context>
<context>
    <name>widgets::CopiesDialog</name>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Aggiungi una cartella…</translation>
    </message>
    <message>
        <source>Copies of %1 – PAT Wizard</source>
        <translation>Copie di %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>PAT Wizard looks where tools keep tokens, in the environment of running programs, and in the keychain. It changes nothing, and nothing leaves this computer.</source>
        <translation>PAT Wizard cerca dove gli strumenti tengono i token, nell’ambiente dei programmi in esecuzione e nel portachiavi. Non modifica nulla e nulla esce da questo computer.</translation>
    </message>
    <message>
        <source>Also in: %1.</source>
        <translation>Anche in: %1.</translation>
    </message>
    <message>
        <source>Looking for copies… Your keychain may want its password.</source>
        <translation>Ricerca di copie… Il portachiavi potrebbe chiedere la password.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Interr&amp;ompi</translation>
    </message>
    <message numerus="yes">
        <source>Looking for copies: %n file(s), %1…</source>
        <translation>
            <numerusform>Ricerca di copie: %n file, %1…</numerusform>
            <numerusform>Ricerca di copie: %n file, %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Ce&amp;rca di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>%n copies were found.</source>
        <translation>
            <numerusform>È stata trovata %n copia.</numerusform>
            <numerusform>Sono state trovate %n copie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be looked at.</source>
        <translation>Non si è potuto esaminare tutto.</translation>
    </message>
    <message>
        <source>Not every token could be looked for.</source>
        <translation>Non si è potuto cercare ogni token.</translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s), but that was not all.</source>
        <translation>
            <numerusform>Nessuna copia trovata in %n file, ma non si è potuto esaminare tutto.</numerusform>
            <numerusform>Nessuna copia trovata in %n file, ma non si è potuto esaminare tutto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s).</source>
        <translation>
            <numerusform>Nessuna copia trovata in %n file.</numerusform>
            <numerusform>Nessuna copia trovata in %n file.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the old token “%1”.</source>
        <translation>È il vecchio token «%1».</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more lines.</source>
        <translation>
            <numerusform>C’è ancora %n riga.</numerusform>
            <numerusform>Ci sono altre %n righe.</numerusform>
        </translation>
    </message>
    <message>
        <source>“patwizard find” tells them all.</source>
        <translation>«patwizard find» le mostra tutte.</translation>
    </message>
    <message>
        <source>Look for copies in a folder</source>
        <translation>Cerca copie in una cartella</translation>
    </message>
</context>
<context>
    <name>widgets::CopySearch</name>
    <message>
        <source>The old token “%1” is no longer in the keychain, so its copies cannot be found.</source>
        <translation>Il vecchio token «%1» non è più nel portachiavi, perciò le sue copie non si possono trovare.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryCorrection</name>
    <message>
        <source>Correct the &amp;date</source>
        <translation>Correggi la &amp;data</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as shown on the token page:</source>
        <translation>&amp;Scadenza (UTC), come nella pagina dei token:</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Corretta.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Not known</source>
        <translation>Non si sa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Last da&amp;y (UTC)</source>
        <translation>Ultim&amp;o giorno (UTC)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>widgets::GivenValue</name>
    <message>
        <source>Chan&amp;ge</source>
        <translation>Cam&amp;bia</translation>
    </message>
</context>
<context>
    <name>widgets::PasswordCopy</name>
    <message>
        <source>&amp;Copy as password</source>
        <translation>Copia come &amp;password</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n second(s) left.</source>
        <translation>
            <numerusform>Copiato: ancora %n secondo.</numerusform>
            <numerusform>Copiato: ancora %n secondi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PasswordLoan</name>
    <message>
        <source>Copied, but another program read it immediately.</source>
        <translation>Copiato, ma un altro programma lo ha letto subito.</translation>
    </message>
    <message>
        <source>Another program put the token back on the clipboard. PAT Wizard removed it again.</source>
        <translation>Un altro programma ha rimesso il token negli Appunti. PAT Wizard lo ha rimosso di nuovo.</translation>
    </message>
    <message>
        <source>The token was removed from the clipboard, but your desktop does not let PAT Wizard confirm that it is gone.</source>
        <translation>Il token è stato rimosso dagli Appunti, ma il desktop non permette a PAT Wizard di accertarsi che non ci sia più.</translation>
    </message>
    <message>
        <source>To be sure, copy something else.</source>
        <translation>Per sicurezza, copia qualcos’altro.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>Paste it now. It stays on the clipboard for 30 seconds, even if you close this window.</source>
        <translation>Ora incollalo. Resta negli Appunti per 30 secondi, anche se chiudi questa finestra.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… It may ask for its password.</source>
        <translation>In attesa del portachiavi… Potrebbe chiedere la password.</translation>
    </message>
    <message>
        <source>This may be a screen reader, or a clipboard manager, which keeps what was copied. After you paste the token, delete it from the clipboard history.</source>
        <translation>Può essere uno screen reader, o un gestore degli Appunti, che conserva ciò che si copia. Dopo aver incollato il token, eliminalo dalla cronologia degli Appunti.</translation>
    </message>
</context>
<context>
    <name>widgets::PauseNote</name>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more second(s).</source>
        <translation>
            <numerusform>Azure DevOps chiede una pausa: ancora %n secondo.</numerusform>
            <numerusform>Azure DevOps chiede una pausa: ancora %n secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more minute(s).</source>
        <translation>
            <numerusform>Azure DevOps chiede una pausa: ancora %n minuto.</numerusform>
            <numerusform>Azure DevOps chiede una pausa: ancora %n minuti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asked for %n minute(s), but PAT Wizard waits ten minutes at most.</source>
        <translation>
            <numerusform>Ha chiesto %n minuto, ma PAT Wizard attende al massimo dieci minuti.</numerusform>
            <numerusform>Ha chiesto %n minuti, ma PAT Wizard attende al massimo dieci minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>La pausa è finita.</translation>
    </message>
</context>
<context>
    <name>widgets::ReminderExport</name>
    <message>
        <source>There is nothing to be reminded of.</source>
        <translation>Non c’è nulla da ricordare.</translation>
    </message>
    <message>
        <source>Record when the token expires first.</source>
        <translation>Registra prima la scadenza del token.</translation>
    </message>
    <message>
        <source>Export the reminder of %1</source>
        <translation>Esporta il promemoria di %1</translation>
    </message>
    <message numerus="yes">
        <source>Export reminders of %n token(s)</source>
        <translation>
            <numerusform>Esporta il promemoria di %n token</numerusform>
            <numerusform>Esporta i promemoria di %n token</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>File di calendario (*.ics)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
    <message>
        <source>Open it with your calendar.</source>
        <translation>Aprilo con il tuo calendario.</translation>
    </message>
    <message>
        <source>%1: The reminder is written: %2</source>
        <translation>%1: il promemoria è stato salvato: %2</translation>
    </message>
    <message numerus="yes">
        <source>Reminders of %n token(s) are written: %1</source>
        <translation>
            <numerusform>Il promemoria di %n token è stato salvato: %1</numerusform>
            <numerusform>I promemoria di %n token sono stati salvati: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Statement</name>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken before a sentence: “Waiting: …”</extracomment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Spoken before a sentence: “OK: …”</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Spoken before a sentence: “Note: …”</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Spoken before a sentence: “Warning: …”</extracomment>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Spoken before a sentence: “Problem: …”</extracomment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Non è stato possibile verificare</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non verificato</translation>
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
        <translation>Apri la pagina dei t&amp;oken</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copia &amp;link</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Non è stato possibile aprire il browser.</translation>
    </message>
    <message>
        <source>Copy the link, and open it in a browser.</source>
        <translation>Copia il link e aprilo in un browser.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
</context>
<context>
    <name>widgets::UsedPlaces</name>
    <message>
        <source>Where it is used</source>
        <translation>Dove è usato</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Forget that %1 was given the token</source>
        <translation>Dimentica che %1 ha ricevuto il token</translation>
    </message>
    <message>
        <source>A rotation does not give it the new token any more. What it has stays there.</source>
        <translation>Nelle sostituzioni non riceve più il nuovo token. Ciò che ha resta lì.</translation>
    </message>
    <message>
        <source>Giving the token to %1…</source>
        <translation>Consegna del token a %1…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Give it again</source>
        <translation>Dallo di nuovo</translation>
    </message>
    <message>
        <source>Give it the new one</source>
        <translation>Dagli quello nuovo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: “Try again: az devops”</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is no longer given the new token in a rotation.</source>
        <translation>Nelle sostituzioni %1 non riceve più il nuovo token.</translation>
    </message>
    <message>
        <source>The copy that it has stays there.</source>
        <translation>La copia che ha resta lì.</translation>
    </message>
</context>
<context>
    <name>wizard::AccessPage</name>
    <message>
        <source>C&amp;ustom defined</source>
        <translation>C&amp;ustom defined (personalizzato)</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Consigliato</translation>
    </message>
    <message>
        <source>No, I only need pull requests.</source>
        <translation>No, mi servono solo le pull request.</translation>
    </message>
    <message>
        <source>&amp;Full access</source>
        <translation>Full a&amp;ccess (accesso completo)</translation>
    </message>
    <message>
        <source>Yes. It can do everything that you can.</source>
        <translation>Sì. Può fare tutto ciò che puoi fare tu.</translation>
    </message>
    <message>
        <source>&amp;Reviewers and approvals</source>
        <translation>&amp;Revisori e approvazioni</translation>
    </message>
    <message>
        <source>Do you need the Diff of pull requests?</source>
        <translation>Ti serve la vista Diff delle pull request?</translation>
    </message>
    <message>
        <source>It shows the changed lines.</source>
        <translation>Mostra le righe modificate.</translation>
    </message>
    <message>
        <source>With Custom defined access you will not see the Diff of a pull request.</source>
        <translation>Con l’accesso Custom defined non avrai la vista Diff delle pull request.</translation>
    </message>
    <message>
        <source>Not needed if you only use git.</source>
        <translation>Non serve se usi solo git.</translation>
    </message>
    <message>
        <source>Only for &amp;git?</source>
        <translation>Solo per &amp;git?</translation>
    </message>
    <message>
        <source>Protect it like a password, and choose a short lifespan.</source>
        <translation>Proteggilo come una password e scegli una durata breve.</translation>
    </message>
    <message>
        <source>Some organizations do not allow Full access.</source>
        <translation>Alcune organizzazioni non ammettono Full access.</translation>
    </message>
</context>
<context>
    <name>wizard::CapabilityLines</name>
    <message>
        <source>Not checked.</source>
        <translation>Non verificato.</translation>
    </message>
    <message>
        <source>Needs Full access.</source>
        <translation>Serve Full access.</translation>
    </message>
    <message>
        <source>Not with this token.</source>
        <translation>Non con questo token.</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull request</translation>
    </message>
    <message>
        <source>Reviewers and approvals</source>
        <translation>Revisori e approvazioni</translation>
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
        <translation>&amp;Dettagli</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Verifica di n&amp;uovo</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Interr&amp;ompi</translation>
    </message>
    <message>
        <source>Copy for an &amp;administrator</source>
        <translation>Copia per un a&amp;mministratore</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of this step, and the head of its page.</extracomment>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>It changes nothing in Azure DevOps.</source>
        <translation>Non modifica nulla in Azure DevOps.</translation>
    </message>
    <message>
        <source>Another token has been taken into use meanwhile: “%1”.</source>
        <translation>Nel frattempo è stato messo in uso un altro token: «%1».</translation>
    </message>
    <message>
        <source>Yours is not stored yet. It is compared with that one now: go on if it is to take the place of that.</source>
        <translation>Il tuo non è ancora salvato. Ora viene confrontato con quello: prosegui se deve prenderne il posto.</translation>
    </message>
    <message>
        <source>Something has changed since the last check.</source>
        <translation>Qualcosa è cambiato dall’ultima verifica.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps…</source>
        <translation>Richiesta ad Azure DevOps…</translation>
    </message>
    <message>
        <source>The token has not been checked yet.</source>
        <translation>Il token non è ancora stato verificato.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La verifica è stata interrotta.</translation>
    </message>
    <message>
        <source>Check again to go on.</source>
        <translation>Per proseguire, verifica di nuovo.</translation>
    </message>
    <message>
        <source>The new token is another account’s.</source>
        <translation>Il nuovo token è di un altro account.</translation>
    </message>
    <message>
        <source>The new token cannot do everything the old one could.</source>
        <translation>Il nuovo token non può fare tutto ciò che poteva il vecchio.</translation>
    </message>
    <message>
        <source>Choose below whether to use it anyway.</source>
        <translation>Scegli sotto se usarlo comunque.</translation>
    </message>
    <message>
        <source>It acts as %1.</source>
        <translation>Agisce a nome di %1.</translation>
    </message>
    <message>
        <source>The token works, but it can do more than you chose.</source>
        <translation>Il token funziona, ma può fare più di quanto hai scelto.</translation>
    </message>
    <message>
        <source>You chose Custom defined, and it has Full access. You can go on with it, or take away what is not needed.</source>
        <translation>Hai scelto Custom defined, ma il token ha Full access. Puoi proseguire così o togliere ciò che non serve.</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>Il token fa ciò che ti serve, ma è valido per tutte le organizzazioni.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>Il token fa ciò che ti serve.</translation>
    </message>
    <message>
        <source>The token works, but some access is missing.</source>
        <translation>Il token funziona, ma manca una parte dell’accesso.</translation>
    </message>
    <message>
        <source>Then the check begins by itself.</source>
        <translation>Poi la verifica parte da sola.</translation>
    </message>
    <message>
        <source>Then you can check again.</source>
        <translation>Poi puoi verificare di nuovo.</translation>
    </message>
    <message>
        <source>Store it anyway</source>
        <translation>Salvalo comunque</translation>
    </message>
    <message>
        <source>Store it unchecked</source>
        <translation>Salvalo senza verifica</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>Send it to an administrator of the organization. The token is not in it.</source>
        <translation>Invia il testo a un amministratore dell’organizzazione. Non contiene il token.</translation>
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
        <translation>Custom, solo pull request</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Scadenza: %1</translation>
    </message>
</context>
<context>
    <name>wizard::CreatePage</name>
    <message>
        <source>Previous step</source>
        <translation>Passaggio precedente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Passaggio successivo</translation>
    </message>
    <message>
        <source>&amp;Keep on top</source>
        <translation>Tieni in &amp;primo piano</translation>
    </message>
    <message>
        <source>Small windo&amp;w</source>
        <translation>Finestra &amp;ridotta</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>Crea il token</translation>
    </message>
    <message>
        <source>A small window to keep beside the browser</source>
        <translation>Una piccola finestra da tenere accanto al browser</translation>
    </message>
    <message>
        <source>Make a new token beside the old one.</source>
        <translation>Crea un nuovo token accanto al vecchio.</translation>
    </message>
    <message>
        <source>Do not click Regenerate: it ends the old one at once, before the new one is in place. If you did, paste what it shows on the next page.</source>
        <translation>Non fare clic su Regenerate (rigenera): il vecchio smetterebbe subito di funzionare, prima che il nuovo sia al suo posto. Se l’hai già fatto, incolla nella prossima pagina ciò che viene mostrato.</translation>
    </message>
    <message>
        <source>&amp;Open the token page</source>
        <translation>Apri la pagina dei t&amp;oken</translation>
    </message>
    <message>
        <source>I have copied i&amp;t</source>
        <translation>&amp;L’ho copiato</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Passaggio s&amp;uccessivo</translation>
    </message>
    <message>
        <source>On the first page, “Try again” tries it again.</source>
        <translation>Per ripetere la prova, usa «Riprova» nella prima pagina.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be stored.</source>
        <translation>Non creare ancora il token: non potrebbe essere salvato.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could be neither stored nor checked.</source>
        <translation>Non creare ancora il token: non potrebbe essere né salvato né verificato.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be checked.</source>
        <translation>Non creare ancora il token: non potrebbe essere verificato.</translation>
    </message>
</context>
<context>
    <name>wizard::CreateSteps</name>
    <message>
        <source>Open the token page</source>
        <translation>Apri la pagina dei token</translation>
    </message>
    <message>
        <source>It opens in your browser.</source>
        <translation>Si apre nel tuo browser.</translation>
    </message>
    <message>
        <source>Click + New Token</source>
        <translation>Fai clic su + New Token</translation>
    </message>
    <message>
        <source>A form opens.</source>
        <translation>Si apre un modulo.</translation>
    </message>
    <message>
        <source>Choose a date. Your organization may set a limit.</source>
        <translation>Scegli una data. La tua organizzazione può imporre un limite.</translation>
    </message>
    <message>
        <source>Azure DevOps allows about a year at most, and %1 is later. Choose an earlier date, here and there.</source>
        <translation>Azure DevOps ammette al massimo circa un anno e la data scelta (%1) va oltre. Scegline una precedente, qui e lì.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n day(s). If only less is allowed, set the same here.</source>
        <translation>
            <numerusform>Scegli %n giorno. Se ne sono ammessi di meno, imposta lo stesso valore qui.</numerusform>
            <numerusform>Scegli %n giorni. Se ne sono ammessi di meno, imposta lo stesso valore qui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Custom defined and %1. If only less is allowed, set the same here.</source>
        <translation>Scegli Custom defined e %1. Se è ammesso di meno, imposta lo stesso valore qui.</translation>
    </message>
    <message>
        <source>Name the token</source>
        <translation>Dai un nome al token</translation>
    </message>
    <message>
        <source>Copy this name and paste it there.</source>
        <translation>Copia questo nome e incollalo lì.</translation>
    </message>
    <message>
        <source>Choose the organization</source>
        <translation>Scegli l’organizzazione</translation>
    </message>
    <message>
        <source>Choose %1, not “All accessible organizations”.</source>
        <translation>Scegli %1, non «All accessible organizations» (tutte le organizzazioni).</translation>
    </message>
    <message>
        <source>Choose when it expires</source>
        <translation>Scegli la scadenza</translation>
    </message>
    <message>
        <source>Under Scopes, leave Custom defined</source>
        <translation>In Scopes (ambiti), lascia Custom defined</translation>
    </message>
    <message>
        <source>It is chosen already.</source>
        <translation>È già selezionato.</translation>
    </message>
    <message>
        <source>Under Code, tick Read</source>
        <translation>In Code, seleziona Read</translation>
    </message>
    <message>
        <source>Status is not enough.</source>
        <translation>Status non basta.</translation>
    </message>
    <message>
        <source>Click Show all scopes</source>
        <translation>Fai clic su Show all scopes</translation>
    </message>
    <message>
        <source>The link is below the list.</source>
        <translation>Il link è sotto l’elenco.</translation>
    </message>
    <message>
        <source>Under Member Entitlement Management, tick Read</source>
        <translation>In Member Entitlement Management, seleziona Read</translation>
    </message>
    <message>
        <source>Scroll down to find it.</source>
        <translation>Scorri in basso per trovarlo.</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it: go back and choose Custom defined.</source>
        <translation>Se non puoi, forse un amministratore lo ha vietato: torna indietro e scegli Custom defined.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two things to do, one after the other.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it. Then do this instead: %1. Such a token does not show the Diff of a pull request; the check will ask whether you want it anyway.</source>
        <translation>Se non puoi, forse un amministratore lo ha vietato. In tal caso, fai così: %1. Un token di questo tipo non mostra la vista Diff delle pull request; la verifica ti chiederà se lo vuoi comunque.</translation>
    </message>
    <message>
        <source>Under Scopes, choose Full access</source>
        <translation>In Scopes (ambiti), scegli Full access</translation>
    </message>
    <message>
        <source>Click Create</source>
        <translation>Fai clic su Create (crea)</translation>
    </message>
    <message>
        <source>The button is below the form.</source>
        <translation>Il pulsante è sotto il modulo.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copia il token</translation>
    </message>
    <message>
        <source>Click the copy button beside it. It is shown only once.</source>
        <translation>Fai clic sul pulsante di copia accanto. Il token viene mostrato una volta sola.</translation>
    </message>
</context>
<context>
    <name>wizard::DonePage</name>
    <message>
        <source>&amp;Rotate it now</source>
        <translation>Sostit&amp;uiscilo ora</translation>
    </message>
    <message>
        <source>&amp;Add to calendar…</source>
        <translation>Aggiungi al &amp;calendario…</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>Cerc&amp;a copie…</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step, and the head of its page.</extracomment>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>Voce nel portachiavi</translation>
    </message>
    <message>
        <source>Use it as your password</source>
        <translation>Usalo come password</translation>
    </message>
    <message>
        <source>In git or another tool, with any user name.</source>
        <translation>In git o in un altro strumento, con un nome utente qualsiasi.</translation>
    </message>
    <message>
        <source>The token is in your keychain.</source>
        <translation>Il token è nel tuo portachiavi.</translation>
    </message>
    <message>
        <source>The token is in the keychain “%1”.</source>
        <translation>Il token è nel portachiavi «%1».</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>Il token fa ciò che ti serve, ma è valido per tutte le organizzazioni.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>Il token fa ciò che ti serve.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>Non si sa quando scade.</translation>
    </message>
    <message>
        <source>The token page tells.</source>
        <translation>È indicato nella pagina dei token.</translation>
    </message>
    <message>
        <source>Expired %1, according to the recorded date.</source>
        <translation>Scaduto, secondo la data registrata: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>tra %n giorno</numerusform>
            <numerusform>tra %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Azure DevOps refuses what “%1” was before it was regenerated; that is out of your keychain.</source>
        <translation>Azure DevOps rifiuta «%1» com’era prima di essere rigenerato; quella versione non è più nel tuo portachiavi.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token “%1”; it is out of your keychain.</source>
        <translation>Azure DevOps rifiuta il vecchio token «%1»; non è più nel tuo portachiavi.</translation>
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
        <translation>Durata</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Un’altra data</translation>
    </message>
    <message>
        <source>Expires on (UTC)</source>
        <translation>Scadenza (UTC)</translation>
    </message>
    <message>
        <source>Li&amp;fespan:</source>
        <translation>&amp;Durata:</translation>
    </message>
</context>
<context>
    <name>wizard::OldAndNew</name>
    <message>
        <source>not known</source>
        <extracomment>Of the account of a token.
----------
Of the day on which a token expires.</extracomment>
        <translation>non si sa</translation>
    </message>
    <message>
        <source>Use the other account’s token</source>
        <translation>Usa il token dell’altro account</translation>
    </message>
    <message>
        <source>Use it although it does less</source>
        <translation>Usalo anche se può fare meno</translation>
    </message>
    <message>
        <source>The old token and the new one</source>
        <translation>Il vecchio token e il nuovo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Heads of two columns: of the old and of the new token.</extracomment>
        <translation>Vecchio</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>The old token belongs to %1, the new one to %2.</source>
        <translation>Il vecchio token è di %1, il nuovo di %2.</translation>
    </message>
    <message>
        <source>In the browser, sign in as the account that is to own the token; or go on with the other account, if you mean to.</source>
        <translation>Nel browser, accedi con l’account che deve avere il token; oppure prosegui con l’altro account, se è ciò che vuoi.</translation>
    </message>
    <message>
        <source>The new token may do less than the old one.</source>
        <translation>Il nuovo token forse può fare meno del vecchio.</translation>
    </message>
    <message>
        <source>Not everything that worked with the old one could be checked.</source>
        <translation>Non si è potuto verificare tutto ciò che funzionava con il vecchio.</translation>
    </message>
    <message>
        <source>The new token does less than the old one.</source>
        <translation>Il nuovo token può fare meno del vecchio.</translation>
    </message>
    <message>
        <source>What worked with the old one and does not with the new one: %1.</source>
        <translation>Funzionava con il vecchio e non funziona con il nuovo: %1.</translation>
    </message>
</context>
<context>
    <name>wizard::OrganizationPage</name>
    <message>
        <source>Which organization?</source>
        <translation>Quale organizzazione?</translation>
    </message>
    <message>
        <source>Create a token and store it in your keychain, in about five minutes.</source>
        <translation>Crea un token e salvalo nel portachiavi, in circa cinque minuti.</translation>
    </message>
    <message>
        <source>&amp;Organization name or address</source>
        <translation>&amp;Nome o indirizzo dell’organizzazione</translation>
    </message>
    <message>
        <source>The address bar of a browser. The organization is the word after dev.azure.com.</source>
        <translation>La barra degli indirizzi di un browser. L’organizzazione è la parola dopo dev.azure.com.</translation>
    </message>
    <message>
        <source>&amp;Where do I find it?</source>
        <translation>Do&amp;ve lo trovo?</translation>
    </message>
    <message>
        <source>The network is checked once the organization is known.</source>
        <translation>La rete viene verificata appena si conosce l’organizzazione.</translation>
    </message>
    <message>
        <source>The address of any of its pages will do.</source>
        <translation>Va bene l’indirizzo di una sua pagina qualsiasi.</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organizzazione: %1</translation>
    </message>
    <message>
        <source>This name is longer than new organizations may have.</source>
        <translation>Questo nome è più lungo di quanto consentito alle nuove organizzazioni.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps for the organization %1…</source>
        <translation>Ricerca dell’organizzazione %1 in Azure DevOps…</translation>
    </message>
    <message>
        <source>The organization answers.</source>
        <translation>L’organizzazione risponde.</translation>
    </message>
    <message>
        <source>Asked directly, without a proxy.</source>
        <translation>Richiesta diretta, senza proxy.</translation>
    </message>
    <message>
        <source>Asked through the proxy %1.</source>
        <translation>Richiesta attraverso il proxy %1.</translation>
    </message>
    <message>
        <source>The certificate that was shown is issued by %1.</source>
        <translation>Il certificato presentato è rilasciato da %1.</translation>
    </message>
    <message>
        <source>Trying out the keychain…</source>
        <translation>Prova del portachiavi…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>In attesa del portachiavi… Sta chiedendo una password?</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>Il portachiavi funziona.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored, read back and removed.</source>
        <translation>Un segreto di prova è stato salvato, riletto e rimosso.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored in “%1”, read back and removed.</source>
        <translation>Un segreto di prova è stato salvato in «%1», riletto e rimosso.</translation>
    </message>
    <message>
        <source>Something is wrong with this organization; see below.</source>
        <translation>C’è un problema con questa organizzazione; vedi sotto.</translation>
    </message>
    <message>
        <source>Then you can try again.</source>
        <translation>Poi puoi riprovare.</translation>
    </message>
    <message>
        <source>Then it is tried by itself.</source>
        <translation>Poi la prova riparte da sola.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Usa %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Continue &amp;anyway</source>
        <translation>Con&amp;tinua comunque</translation>
    </message>
</context>
<context>
    <name>wizard::PastePage</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostra</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>Non &amp;lo so</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Incolla il token</translation>
    </message>
    <message>
        <source>It goes to Azure DevOps and your keychain, nowhere else.</source>
        <translation>Va solo ad Azure DevOps e nel tuo portachiavi.</translation>
    </message>
    <message>
        <source>The token, to be seen on the screen only</source>
        <translation>Il token, visibile solo sullo schermo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Inc&amp;olla</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as the token page says:</source>
        <translation>Scad&amp;enza (UTC), come nella pagina dei token:</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Scadenza: %1</translation>
    </message>
    <message>
        <source>When it expires is not known</source>
        <translation>Non si sa quando scade</translation>
    </message>
    <message>
        <source>This is an old token, which is stored already.</source>
        <translation>Questo è un vecchio token, già salvato.</translation>
    </message>
    <message>
        <source>Paste the new one, which the token page has just shown.</source>
        <translation>Incolla quello nuovo, che la pagina dei token ha appena mostrato.</translation>
    </message>
    <message>
        <source>This is more than a year ahead: is it right?</source>
        <translation>Manca più di un anno: è giusto?</translation>
    </message>
    <message>
        <source>No token of Azure DevOps lives that long. Look at the date on the token page again.</source>
        <translation>Nessun token di Azure DevOps dura tanto. Ricontrolla la data nella pagina dei token.</translation>
    </message>
</context>
<context>
    <name>wizard::RailStep</name>
    <message>
        <source>needs attention</source>
        <extracomment>How a step stands, read to blind people.</extracomment>
        <translation>richiede attenzione</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completato</translation>
    </message>
    <message>
        <source>you are here, and something needs attention</source>
        <translation>sei qui, e qualcosa richiede attenzione</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>sei qui</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>non ancora</translation>
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
        <translation>Passaggio %1 di %2</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Torna a: %1</translation>
    </message>
</context>
<context>
    <name>wizard::Readiness</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Dettagli</translation>
    </message>
    <message>
        <source>Your network and keychain are ready.</source>
        <translation>La rete e il portachiavi sono pronti.</translation>
    </message>
    <message>
        <source>Checking your network and keychain…</source>
        <translation>Verifica della rete e del portachiavi…</translation>
    </message>
    <message>
        <source>Your keychain is ready.</source>
        <translation>Il portachiavi è pronto.</translation>
    </message>
</context>
<context>
    <name>wizard::RegeneratedQuestion</name>
    <message>
        <source>I clicked Re&amp;generate</source>
        <translation>Ho fatto clic su Re&amp;generate</translation>
    </message>
    <message>
        <source>Did you click Regenerate?</source>
        <translation>Hai fatto clic su Regenerate?</translation>
    </message>
    <message>
        <source>Then “%1” on the token page is the new token now. Keep it there, and select the box so that PAT Wizard uses the same name.</source>
        <translation>Allora «%1», nella pagina dei token, ora è il nuovo token. Lascialo lì e seleziona la casella, così PAT Wizard usa lo stesso nome.</translation>
    </message>
</context>
<context>
    <name>wizard::ReminderOffer</name>
    <message>
        <source>Notify me in &amp;time</source>
        <translation>Avvisami in &amp;tempo</translation>
    </message>
    <message>
        <source>Also while no window of PAT Wizard is open. Settings can change it.</source>
        <translation>Anche quando nessuna finestra di PAT Wizard è aperta. Si può cambiare nelle Impostazioni.</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>Pro&amp;memoria</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>Non è stato possibile attivare o disattivare i promemoria.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Il sistema dice: «%1»</translation>
    </message>
</context>
<context>
    <name>wizard::ReplacePage</name>
    <message>
        <source>Store the token</source>
        <translation>Salva il token</translation>
    </message>
    <message>
        <source>It is written into your keychain, read back and compared. Only then does it take the place of the old one.</source>
        <translation>Viene scritto nel tuo portachiavi, riletto e confrontato. Solo allora prende il posto del vecchio.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>In attesa del portachiavi… Sta chiedendo una password?</translation>
    </message>
    <message>
        <source>The new token takes the place of “%1” in the organization %2.</source>
        <translation>Il nuovo token prende il posto di «%1» nell’organizzazione %2.</translation>
    </message>
    <message>
        <source>The old token is kept until you have revoked it.</source>
        <translation>Il vecchio token è conservato finché non l’avrai revocato.</translation>
    </message>
    <message>
        <source>You can go back to it until then.</source>
        <translation>Fino ad allora puoi tornare a usarlo.</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>Hai scelto di salvarlo comunque.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token, or reads that entry, gets the new one from then on. The old one is kept under another name.</source>
        <translation>Da allora i programmi che chiedono il token a PAT Wizard, o leggono quella voce, ricevono il nuovo. Il vecchio è conservato con un altro nome.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1, in place of the old one.</source>
        <translation>Sarà salvato nel tuo portachiavi come %1, al posto del vecchio.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2, in place of the old one.</source>
        <translation>Sarà salvato nel portachiavi «%1» come %2, al posto del vecchio.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>Salvataggio del token…</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>Salvato, riletto e confrontato.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokePage</name>
    <message>
        <source>Check no&amp;w</source>
        <translation>&amp;Verifica ora</translation>
    </message>
    <message>
        <source>Re&amp;move it…</source>
        <translation>Ri&amp;muovilo…</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>Torna al vecc&amp;hio</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>Revoca il vecchio token</translation>
    </message>
    <message>
        <source>Remove the old one from the keychain</source>
        <translation>Rimuovi il vecchio token dal portachiavi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>You can also go on, and do this later: PAT Wizard keeps the old token and reminds you. If the new token does not work somewhere, go back to the old one.</source>
        <translation>Puoi anche proseguire e farlo più tardi: PAT Wizard conserva il vecchio token e te lo ricorda. Se da qualche parte il nuovo token non funziona, torna al vecchio.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps whether it refuses the old token…</source>
        <translation>Verifica se Azure DevOps rifiuta il vecchio token…</translation>
    </message>
    <message>
        <source>Then the old token is looked at by itself.</source>
        <translation>Poi il vecchio token viene controllato in automatico.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use. “%2” is kept beside it until Azure DevOps refuses it.</source>
        <translation>«%1» è salvato e in uso. «%2» è conservato accanto finché Azure DevOps non lo rifiuta.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use.</source>
        <translation>«%1» è salvato e in uso.</translation>
    </message>
    <message>
        <source>No old token is left to revoke.</source>
        <translation>Non resta alcun vecchio token da revocare.</translation>
    </message>
    <message>
        <source>Waiting for Azure DevOps to refuse it…</source>
        <translation>In attesa che Azure DevOps lo rifiuti…</translation>
    </message>
    <message>
        <source>This page notices by itself. It may take up to an hour.</source>
        <translation>Questa pagina si aggiorna da sola. Può volerci fino a un’ora.</translation>
    </message>
    <message>
        <source>You can only do this on the token page.</source>
        <translation>Puoi farlo solo nella pagina dei token.</translation>
    </message>
    <message>
        <source>“%1” is in use again, and stays in your keychain.</source>
        <translation>«%1» è di nuovo in uso e resta nel tuo portachiavi.</translation>
    </message>
    <message>
        <source>Whether the old token is revoked could not be checked.</source>
        <translation>Non si è potuto verificare se il vecchio token è revocato.</translation>
    </message>
    <message>
        <source>The old token is not let in, but may not be revoked.</source>
        <translation>Il vecchio token non è ammesso, ma forse non è revocato.</translation>
    </message>
    <message>
        <source>The old token still works.</source>
        <translation>Il vecchio token funziona ancora.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token; it is out of your keychain.</source>
        <translation>Azure DevOps rifiuta il vecchio token; non è più nel tuo portachiavi.</translation>
    </message>
    <message>
        <source>The old token is out of your keychain.</source>
        <translation>Il vecchio token non è più nel tuo portachiavi.</translation>
    </message>
    <message>
        <source>Remove the old token?</source>
        <translation>Rimuovere il vecchio token?</translation>
    </message>
    <message>
        <source>The old token leaves your keychain, and you cannot go back to it. If it is not revoked, whoever has it can go on using it.</source>
        <translation>Il vecchio token verrà rimosso dal portachiavi e non potrai tornare a usarlo. Se non è revocato, chi lo ha può continuare a usarlo.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservalo</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Rimuovilo</translation>
    </message>
    <message>
        <source>Removing the old token… Your keychain may want its password.</source>
        <translation>Rimozione del vecchio token… Il portachiavi potrebbe chiedere la password.</translation>
    </message>
    <message>
        <source>Checking the old token… Your keychain may want its password.</source>
        <translation>Verifica del vecchio token… Il portachiavi potrebbe chiedere la password.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokeTask</name>
    <message>
        <source>It was created in %1.</source>
        <translation>È stato creato nel mese di %1.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Scadenza: %1.</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>Cerc&amp;a copie…</translation>
    </message>
    <message>
        <source>Look for copies of the old one</source>
        <translation>Cerca copie del vecchio</translation>
    </message>
    <message>
        <source>Find where else on this computer the old token lies</source>
        <translation>Scopri dove altro si trova il vecchio token su questo computer</translation>
    </message>
    <message>
        <source>Azure DevOps refuses “%1”, which is in use.</source>
        <translation>Azure DevOps rifiuta «%1», che è in uso.</translation>
    </message>
    <message>
        <source>If “%1” still works, go back to it.</source>
        <translation>Se «%1» funziona ancora, torna a usarlo.</translation>
    </message>
    <message>
        <source>Replace “%2” with “%1” wherever you use it as a password.</source>
        <translation>Sostituisci «%2» con «%1» ovunque lo usi come password.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token gets the new one already.</source>
        <translation>I programmi che chiedono il token a PAT Wizard ricevono già il nuovo.</translation>
    </message>
    <message>
        <source>On the token page, find the token “%1” and click Revoke.</source>
        <translation>Nella pagina dei token, trova il token «%1» e fai clic su Revoke (revoca).</translation>
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
        <translation> e </translation>
    </message>
    <message>
        <source>You can add what is missing.</source>
        <translation>Puoi aggiungere ciò che manca.</translation>
    </message>
    <message>
        <source>choose Full access</source>
        <translation>scegli Full access</translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation>seleziona %1</translation>
    </message>
    <message>
        <source>You can take the rest away.</source>
        <translation>Puoi togliere il resto.</translation>
    </message>
    <message>
        <source>choose Custom defined, and tick only %1</source>
        <translation>scegli Custom defined e seleziona solo %1</translation>
    </message>
    <message>
        <source>1. On the token page, select “%1” and click Edit.
2. Under Scopes, %2, and save.
3. Check again here. After you save, PAT Wizard checks what the token can do.</source>
        <extracomment>%1 is a token&apos;s name, %2 such as &quot;tick Code → Read&quot;</extracomment>
        <translation>1. Nella pagina dei token, seleziona «%1» e fai clic su Edit (modifica).
2. In Scopes, %2 e salva.
3. Verifica di nuovo qui. Dopo il salvataggio, PAT Wizard verifica che cosa può fare il token.</translation>
    </message>
</context>
<context>
    <name>wizard::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passaggio %1 di %2</translation>
    </message>
</context>
<context>
    <name>wizard::StepRail</name>
    <message>
        <source>Organization</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>The name of a step: what the token may do.</extracomment>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>Crea il token</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Incolla il token</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of a step.</extracomment>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>The name of a step.</extracomment>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>Revoca il vecchio token</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step.</extracomment>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passaggi</translation>
    </message>
</context>
<context>
    <name>wizard::StorePage</name>
    <message>
        <source>Store the token</source>
        <translation>Salva il token</translation>
    </message>
    <message>
        <source>It is written, read back and compared.</source>
        <translation>Viene scritto, riletto e confrontato.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>In attesa del portachiavi… Sta chiedendo una password?</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nome: %1</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>Hai scelto di salvarlo comunque.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>Non è stato possibile verificare il token.</translation>
    </message>
    <message>
        <source>You chose to store it unchecked.</source>
        <translation>Hai scelto di salvarlo senza verifica.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Questo nome non si può usare.</translation>
    </message>
    <message>
        <source>A name has at least one character, no slash, and no blank at its ends.</source>
        <translation>Un nome ha almeno un carattere, nessuna barra e nessuno spazio alle estremità.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1.</source>
        <translation>Sarà salvato nel tuo portachiavi come %1.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2.</source>
        <translation>Sarà salvato nel portachiavi «%1» come %2.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>Salvataggio del token…</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Suggested: “%2”.</source>
        <translation>Il nome «%1» è già usato. Suggerimento: «%2».</translation>
    </message>
    <message>
        <source>The token that has that name is not changed.</source>
        <translation>Il token che ha quel nome non viene modificato.</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>Salvato, riletto e confrontato.</translation>
    </message>
</context>
<context>
    <name>wizard::TokenNameField</name>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Nome del token</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>&amp;Copia nome</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
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
        <translation>Verifica di %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>Rotate %1 – PAT Wizard</source>
        <translation>Sostituzione di %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>Old token of %1 – PAT Wizard</source>
        <translation>Vecchio token di %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fine</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Give up the token?</source>
        <translation>Abbandonare il token?</translation>
    </message>
    <message>
        <source>The token has not been proved to be stored. Azure DevOps does not show it again: if you close now, you may need to make a new one.</source>
        <translation>Non è certo che il token sia stato salvato. Azure DevOps non lo mostra più: se chiudi ora, potresti doverne creare un altro.</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Continua</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>A&amp;bbandona</translation>
    </message>
</context>
<context>
    <name>wording::AdministratorText</name>
    <message>
        <source>sign in with a personal access token</source>
        <translation>accedere con un token di accesso personale</translation>
    </message>
    <message>
        <source>list the Git repositories with a personal access token</source>
        <translation>elencare i repository Git con un token di accesso personale</translation>
    </message>
    <message>
        <source>read the summary of member entitlements with a personal access token</source>
        <translation>leggere il riepilogo delle licenze dei membri con un token di accesso personale</translation>
    </message>
    <message>
        <source>list the features with a personal access token</source>
        <translation>elencare le funzionalità con un token di accesso personale</translation>
    </message>
    <message>
        <source>read the account’s own profile with a personal access token</source>
        <translation>leggere il profilo dell’account con un token di accesso personale</translation>
    </message>
    <message>
        <source>The account needs permission to see the Git repositories. The token’s scopes are sufficient.</source>
        <translation>All’account serve l’autorizzazione per vedere i repository Git. Gli ambiti del token bastano.</translation>
    </message>
    <message>
        <source>The account needs permission to see the organization’s members and their entitlements. The token’s scopes are sufficient.</source>
        <translation>All’account serve l’autorizzazione per vedere i membri dell’organizzazione e le loro licenze. Gli ambiti del token bastano.</translation>
    </message>
    <message>
        <source>The account needs the permission named in the response.</source>
        <translation>All’account serve l’autorizzazione indicata nella risposta.</translation>
    </message>
    <message>
        <source>The organization’s conditional access or IP policy needs to allow this account from this network. If that is not possible, please tell me which network is allowed.</source>
        <translation>L’accesso condizionale o il criterio IP dell’organizzazione deve ammettere questo account da questa rete. Se non è possibile, quale rete è ammessa?</translation>
    </message>
    <message>
        <source>The organization’s policy blocks tokens for all organizations. It needs to allow a token for this organization only.</source>
        <translation>Il criterio dell’organizzazione blocca i token per tutte le organizzazioni. Deve ammettere un token per questa sola organizzazione.</translation>
    </message>
    <message>
        <source>The account needs to be added to the organization.</source>
        <translation>L’account va aggiunto all’organizzazione.</translation>
    </message>
    <message>
        <source>The organization needs to be reactivated.</source>
        <translation>L’organizzazione va riattivata.</translation>
    </message>
    <message>
        <source>Attempted: %1 (%2).</source>
        <extracomment>%1 &quot;sign in with a personal access token&quot;, %2 a host</extracomment>
        <translation>Tentativo: %1 (%2).</translation>
    </message>
    <message>
        <source>Response: refused, without an error code.</source>
        <translation>Risposta: rifiuto, senza codice di errore.</translation>
    </message>
    <message>
        <source>Response: %1.</source>
        <translation>Risposta: %1.</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <extracomment>%1 is a whole sentence: what an administrator can do.</extracomment>
        <translation>Occorre: %1</translation>
    </message>
    <message>
        <source>My access to Azure DevOps is not sufficient. Can you help?</source>
        <translation>Il mio accesso ad Azure DevOps non è sufficiente. Puoi aiutarmi?</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organizzazione: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Account: %1</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <translation>Ora: %1 UTC</translation>
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
            <numerusform>%1 e %n altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by Azure DevOps: %1.</source>
        <translation>Azure DevOps rifiuta: %1.</translation>
    </message>
    <message>
        <source>Rotate to restore access, or remove what you no longer need.</source>
        <translation>Per ripristinare l’accesso, sostituisci ciò che ti serve ancora; rimuovi il resto.</translation>
    </message>
    <message>
        <source>Expired, according to the recorded date: %1.</source>
        <translation>Scadenza registrata superata: %1.</translation>
    </message>
    <message>
        <source>Refused by Azure DevOps, as git says: %1.</source>
        <translation>Secondo git, Azure DevOps rifiuta: %1.</translation>
    </message>
    <message>
        <source>Check again to find out whether the token or something else is the reason.</source>
        <translation>Verifica di nuovo per sapere se dipende dal token o da altro.</translation>
    </message>
    <message>
        <source>Expiring soon: %1.</source>
        <translation>In scadenza: %1.</translation>
    </message>
    <message>
        <source>Rotate now, before access is interrupted.</source>
        <translation>Meglio sostituire ora, prima che l’accesso si interrompa.</translation>
    </message>
    <message>
        <source>Still accepted after the recorded expiry date: %1.</source>
        <translation>Azure DevOps accetta ancora, dopo la scadenza registrata: %1.</translation>
    </message>
    <message>
        <source>Correct the date. The token page shows when a token expires.</source>
        <translation>Correggi la data. La pagina dei token mostra quando scade un token.</translation>
    </message>
    <message>
        <source>Valid for all organizations: %1.</source>
        <translation>Per tutte le organizzazioni: %1.</translation>
    </message>
    <message>
        <source>%1 Rotate, and choose a single organization.</source>
        <translation>%1 Sostituiscili, scegliendo una sola organizzazione.</translation>
    </message>
    <message>
        <source>At least 11 months old, and the expiry date is not known: %1.</source>
        <translation>Almeno 11 mesi di età e scadenza non nota: %1.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year. Record the expiry date, or rotate.</source>
        <translation>Nessun token dura molto più di un anno. Registra la scadenza o sostituisci il token.</translation>
    </message>
    <message>
        <source>Not checked for 80 days or more: %1.</source>
        <translation>Nessuna verifica da almeno 80 giorni: %1.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive after 90 days without use. A check counts as use.</source>
        <translation>Azure DevOps considera inattivo un token dopo 90 giorni senza uso. Una verifica conta come uso.</translation>
    </message>
    <message>
        <source>Another token is kept and not known to be revoked: %1.</source>
        <translation>C’è un altro token conservato e forse non ancora revocato: %1.</translation>
    </message>
    <message>
        <source>The details show which token it is. When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>I dettagli mostrano quale. Quando non ti serve più, revocalo in Azure DevOps.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access at the last attempt: %1.</source>
        <translation>All’ultimo tentativo il portachiavi era bloccato o ha negato l’accesso: %1.</translation>
    </message>
    <message>
        <source>This says nothing about whether a token works. Unlock the keychain, then check again.</source>
        <translation>Questo non dice se un token funziona. Sblocca il portachiavi, poi verifica di nuovo.</translation>
    </message>
</context>
<context>
    <name>wording::AuthorityWords</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 è vuoto.</translation>
    </message>
    <message>
        <source>%1 contains only the certificate of %2, not the certificate of an authority. Ask for the certificate of the authority that issued it.</source>
        <translation>%1 contiene solo il certificato di %2, non quello di un’autorità. Chiedi il certificato dell’autorità che lo ha rilasciato.</translation>
    </message>
    <message>
        <source>%1 contains a certificate that is damaged or incomplete. Get the file again.</source>
        <translation>%1 contiene un certificato danneggiato o incompleto. Procurati di nuovo il file.</translation>
    </message>
    <message>
        <source>%1 contains certificates in a PKCS #7 format that PAT Wizard cannot read. Convert it: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</source>
        <translation>%1 contiene certificati in un formato PKCS #7 che PAT Wizard non può leggere. Convertilo: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a PKCS #12 file (.pfx or .p12), which includes a private key. Extract the authorities: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</source>
        <translation>%1 è un file PKCS #12 (.pfx o .p12), che include una chiave privata. Estrai le autorità: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a private key, not a certificate. Do not share it. Ask for the authority’s certificate.</source>
        <translation>%1 è una chiave privata, non un certificato. Non condividerla. Chiedi il certificato dell’autorità.</translation>
    </message>
    <message>
        <source>%1 is a certificate request, not a certificate. Ask for the authority’s certificate.</source>
        <translation>%1 è una richiesta di certificato, non un certificato. Chiedi il certificato dell’autorità.</translation>
    </message>
    <message>
        <source>%1 is a web page, not a certificate. The download may have required you to sign in. Open the page in a browser, and download the certificate again.</source>
        <translation>%1 è una pagina web, non un certificato. Forse per scaricarlo occorreva accedere. Apri la pagina in un browser e scarica di nuovo il certificato.</translation>
    </message>
    <message>
        <source>%1 does not contain a certificate that PAT Wizard can read. If it is a certificate, convert it: openssl x509 -in %2 -out authorities.pem</source>
        <translation>%1 non contiene un certificato che PAT Wizard possa leggere. Se è un certificato, convertilo: openssl x509 -in %2 -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossibile leggere %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is not a regular file.</source>
        <translation>Impossibile leggere %1: non è un file normale.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is too large.</source>
        <translation>Impossibile leggere %1: è troppo grande.</translation>
    </message>
</context>
<context>
    <name>wording::CapabilityWords</name>
    <message>
        <source>Sign-in</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Pull request</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Revisori</translation>
    </message>
    <message>
        <source>Diff</source>
        <extracomment>A capability of a token: the pull request view that shows the changed lines.</extracomment>
        <translation>Diff</translation>
    </message>
    <message>
        <source>All organizations</source>
        <extracomment>A capability of a token: it is valid for all organizations.</extracomment>
        <translation>Tutte le organizzazioni</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1: funziona</translation>
    </message>
    <message>
        <source>%1: refused, the token does not have full access</source>
        <translation>%1: negato, il token non ha Full access</translation>
    </message>
    <message>
        <source>%1: refused, the token lacks the scope</source>
        <translation>%1: negato, al token manca l’ambito</translation>
    </message>
    <message>
        <source>%1: refused, the account lacks the permission</source>
        <translation>%1: negato, all’account manca l’autorizzazione</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>%1: non verificato</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>funziona</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>negato</translation>
    </message>
    <message>
        <source>no permission</source>
        <extracomment>Of a capability of a token, in a table: the account has no permission for it.</extracomment>
        <translation>manca l’autorizzazione</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Of a capability of a token, in a table: it is not known whether it works.</extracomment>
        <translation>non si sa</translation>
    </message>
</context>
<context>
    <name>wording::CauseWords</name>
    <message>
        <source>Azure DevOps accepted it.</source>
        <translation>Azure DevOps lo ha accettato.</translation>
    </message>
    <message>
        <source>It lacks a scope.</source>
        <translation>Gli manca un ambito.</translation>
    </message>
    <message>
        <source>Its account lacks a permission.</source>
        <translation>Al suo account manca un’autorizzazione.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for this organization.</source>
        <translation>È scaduto, è stato revocato o rigenerato, o non è mai stato valido per questa organizzazione.</translation>
    </message>
    <message>
        <source>It was accepted at first, then refused during the check.</source>
        <translation>All’inizio è stato accettato, poi rifiutato durante la verifica.</translation>
    </message>
    <message>
        <source>Azure DevOps says that it has expired.</source>
        <translation>Azure DevOps dice che è scaduto.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>L’organizzazione non ammette token per tutte le organizzazioni.</translation>
    </message>
    <message>
        <source>Its account is not a member of the organization.</source>
        <translation>Il suo account non è membro dell’organizzazione.</translation>
    </message>
    <message>
        <source>Its account needs to sign in once in a browser.</source>
        <translation>Il suo account deve accedere una volta in un browser.</translation>
    </message>
    <message>
        <source>An organization policy blocked access from this network.</source>
        <translation>Un criterio dell’organizzazione ha bloccato l’accesso da questa rete.</translation>
    </message>
    <message>
        <source>Azure DevOps did not know the organization.</source>
        <translation>Azure DevOps non conosceva l’organizzazione.</translation>
    </message>
    <message>
        <source>The organization has been renamed.</source>
        <translation>L’organizzazione ha cambiato nome.</translation>
    </message>
    <message>
        <source>The organization is deactivated.</source>
        <translation>L’organizzazione è disattivata.</translation>
    </message>
    <message>
        <source>Azure DevOps asked for a pause (rate limit).</source>
        <translation>Azure DevOps ha chiesto una pausa (limite di frequenza).</translation>
    </message>
    <message>
        <source>Azure DevOps was having problems.</source>
        <translation>Azure DevOps aveva problemi.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>Azure DevOps ha risposto con un errore che PAT Wizard non conosce.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asked you to sign in.</source>
        <translation>Qualcosa tra te e Azure DevOps ti ha chiesto di accedere.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered with an error.</source>
        <translation>Qualcosa tra te e Azure DevOps ha risposto con un errore.</translation>
    </message>
    <message>
        <source>Azure DevOps did not answer in time.</source>
        <translation>Azure DevOps non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The host name of Azure DevOps could not be looked up.</source>
        <translation>Non è stato possibile risolvere il nome host di Azure DevOps.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>La connessione non è riuscita.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>Non è stato possibile risolvere il nome host del proxy.</translation>
    </message>
    <message>
        <source>Azure DevOps could not be reached through the proxy.</source>
        <translation>Non è stato possibile raggiungere Azure DevOps attraverso il proxy.</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation>Il proxy ha rifiutato la connessione.</translation>
    </message>
    <message>
        <source>The proxy asked for a password.</source>
        <translation>Il proxy ha chiesto una password.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password that are set for it.</source>
        <translation>Il proxy non ha accettato il nome utente e la password impostati.</translation>
    </message>
    <message>
        <source>PAT Wizard did not understand the proxy setting.</source>
        <translation>PAT Wizard non ha compreso l’impostazione del proxy.</translation>
    </message>
    <message>
        <source>The proxy setting uses an unsupported type of proxy.</source>
        <translation>L’impostazione del proxy usa un tipo di proxy non supportato.</translation>
    </message>
    <message>
        <source>The certificate could not be trusted.</source>
        <translation>Il certificato non è attendibile.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>Non è stato possibile stabilire una connessione crittografata.</translation>
    </message>
    <message>
        <source>The answer was not from Azure DevOps.</source>
        <translation>La risposta non veniva da Azure DevOps.</translation>
    </message>
    <message>
        <source>Azure DevOps was not asked.</source>
        <translation>Ad Azure DevOps non è stato chiesto nulla.</translation>
    </message>
</context>
<context>
    <name>wording::CheckRows</name>
    <message>
        <source>Does the organization %1 answer?</source>
        <translation>L’organizzazione %1 risponde?</translation>
    </message>
    <message>
        <source>Is the token accepted?</source>
        <translation>Il token è accettato?</translation>
    </message>
    <message>
        <source>Code: do pull requests work?</source>
        <translation>Code: le pull request funzionano?</translation>
    </message>
    <message>
        <source>Member Entitlement Management: do reviewers and approvals work?</source>
        <translation>Member Entitlement Management: revisori e approvazioni funzionano?</translation>
    </message>
    <message>
        <source>Full access: does Diff, the changed lines of a pull request, work?</source>
        <translation>Full access: la vista Diff, con le righe modificate di una pull request, funziona?</translation>
    </message>
    <message>
        <source>Is the token valid for all organizations?</source>
        <translation>Il token è valido per tutte le organizzazioni?</translation>
    </message>
    <message>
        <source>The organization %1 answers.</source>
        <translation>L’organizzazione %1 risponde.</translation>
    </message>
    <message>
        <source>The token is accepted, as %1.</source>
        <translation>Il token è accettato, come %1.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>Non è stato possibile verificare il token.</translation>
    </message>
    <message>
        <source>pull requests</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>pull request</translation>
    </message>
    <message>
        <source>reviewers and approvals</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>revisori e approvazioni</translation>
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
        <translation>Il token può fare tutto: pull request, revisori e approvazioni, e Diff.</translation>
    </message>
    <message>
        <source>The token does what you need: %1.</source>
        <extracomment>%1 pull requests, reviewers and approvals</extracomment>
        <translation>Il token fa ciò che ti serve: %1.</translation>
    </message>
    <message>
        <source>%1 (the token lacks %2)</source>
        <extracomment>%1 pull requests, %2 the option of the token page that they need</extracomment>
        <translation>%1 (al token manca %2)</translation>
    </message>
    <message>
        <source>%1 (your account lacks a permission)</source>
        <translation>%1 (al tuo account manca un’autorizzazione)</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations. %1</source>
        <translation>Il token fa ciò che ti serve, ma è valido per tutte le organizzazioni. %1</translation>
    </message>
    <message>
        <source>The token’s account lacks a permission.</source>
        <translation>All’account del token manca un’autorizzazione.</translation>
    </message>
    <message>
        <source>The token is accepted, but some of what you need does not work: %1.</source>
        <translation>Il token è accettato, ma una parte di ciò che ti serve non funziona: %1.</translation>
    </message>
    <message>
        <source>The token is refused.</source>
        <translation>Il token è rifiutato.</translation>
    </message>
    <message>
        <source>The token could not be checked completely. This is no verdict on the token.</source>
        <translation>Non è stato possibile completare la verifica del token. Questo non è un giudizio sul token.</translation>
    </message>
</context>
<context>
    <name>wording::CheckWords</name>
    <message>
        <source>Diff is the pull request view that shows the changed lines.</source>
        <translation>Diff è la vista della pull request che mostra le righe modificate.</translation>
    </message>
    <message>
        <source>Azure DevOps accepts the token.</source>
        <translation>Azure DevOps accetta il token.</translation>
    </message>
    <message>
        <source>The token can read Code: pull requests work.</source>
        <translation>Il token può leggere Code: le pull request funzionano.</translation>
    </message>
    <message>
        <source>The token can read Member Entitlement Management: reviewers and approvals work.</source>
        <translation>Il token può leggere Member Entitlement Management: revisori e approvazioni funzionano.</translation>
    </message>
    <message>
        <source>The token has full access: Diff works.</source>
        <translation>Il token ha Full access: la vista Diff funziona.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for this organization only.</source>
        <translation>Sostituiscilo: crea un token per questa sola organizzazione.</translation>
    </message>
    <message>
        <source>The token cannot read Code.</source>
        <translation>Il token non può leggere Code.</translation>
    </message>
    <message>
        <source>Pull requests do not work with it.</source>
        <translation>Le pull request non funzionano con questo token.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Code → Read selected. Status alone is not enough.</source>
        <translation>Sostituiscilo: crea un nuovo token con Code → Read selezionato. Status da solo non basta.</translation>
    </message>
    <message>
        <source>Create a token with Code → Read selected. Status alone is not enough.</source>
        <translation>Crea un token con Code → Read selezionato. Status da solo non basta.</translation>
    </message>
    <message>
        <source>The token cannot read Member Entitlement Management.</source>
        <translation>Il token non può leggere Member Entitlement Management.</translation>
    </message>
    <message>
        <source>Reviewers and approvals do not work with it.</source>
        <translation>Revisori e approvazioni non funzionano con questo token.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>Sostituiscilo: crea un nuovo token con Member Entitlement Management → Read selezionato. Per trovarlo, fai clic su «Show all scopes».</translation>
    </message>
    <message>
        <source>Create a token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>Crea un token con Member Entitlement Management → Read selezionato. Per trovarlo, fai clic su «Show all scopes».</translation>
    </message>
    <message>
        <source>The token does not have full access.</source>
        <translation>Il token non ha Full access.</translation>
    </message>
    <message>
        <source>Diff, the pull request view that shows the changed lines, does not work with it.</source>
        <translation>Diff, la vista della pull request che mostra le righe modificate, non funziona con questo token.</translation>
    </message>
    <message>
        <source>If you need Diff, rotate it: create a new token with Full access.</source>
        <translation>Se ti serve Diff, sostituiscilo: crea un nuovo token con Full access.</translation>
    </message>
    <message>
        <source>If you need Diff, create a token with Full access.</source>
        <translation>Se ti serve Diff, crea un token con Full access.</translation>
    </message>
    <message>
        <source>The token is not known to be valid for all organizations.</source>
        <translation>Non risulta che il token sia valido per tutte le organizzazioni.</translation>
    </message>
    <message>
        <source>This token cannot be used as it is.</source>
        <translation>Questo token non si può usare così com’è.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for the organization %1.</source>
        <translation>È scaduto, è stato revocato o rigenerato, o non è mai stato valido per l’organizzazione %1.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>Sostituiscilo: crea un nuovo token che ne prenda il posto.</translation>
    </message>
    <message>
        <source>Azure DevOps does not accept the token.</source>
        <translation>Azure DevOps non accetta il token.</translation>
    </message>
    <message>
        <source>It is mistyped, expired, revoked, or for an organization other than %1.</source>
        <translation>È scritto male, scaduto, revocato o per un’organizzazione diversa da %1.</translation>
    </message>
    <message>
        <source>Paste it again, or create a new one.</source>
        <translation>Incollalo di nuovo o creane uno nuovo.</translation>
    </message>
    <message>
        <source>Azure DevOps says that the token has expired.</source>
        <translation>Azure DevOps dice che il token è scaduto.</translation>
    </message>
    <message>
        <source>An expired token cannot be extended.</source>
        <translation>Un token scaduto non si può prolungare.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated. Create a new one.</source>
        <translation>Un token scaduto non si può né prolungare né rigenerare. Creane uno nuovo.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>L’organizzazione non ammette token per tutte le organizzazioni.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for the organization %1 only.</source>
        <translation>Sostituiscilo: crea un token per la sola organizzazione %1.</translation>
    </message>
    <message>
        <source>Create a token for the organization %1 only.</source>
        <translation>Crea un token per la sola organizzazione %1.</translation>
    </message>
    <message>
        <source>The token’s account is not a member of the organization %1.</source>
        <translation>L’account del token non è membro dell’organizzazione %1.</translation>
    </message>
    <message>
        <source>Until it is, this token cannot be used there.</source>
        <translation>Finché non lo è, questo token non si può usare lì.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization to add the account.</source>
        <translation>Chiedi a un amministratore dell’organizzazione di aggiungere l’account.</translation>
    </message>
    <message>
        <source>Check the organization’s name, or ask an administrator to add you.</source>
        <translation>Controlla il nome dell’organizzazione, o chiedi a un amministratore di aggiungerti.</translation>
    </message>
    <message>
        <source>Paste the token again, or create a new one.</source>
        <translation>Incolla di nuovo il token o creane uno nuovo.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted the token at first, then refused it for this part of the check.</source>
        <translation>Azure DevOps ha prima accettato il token, poi lo ha rifiutato per questa parte della verifica.</translation>
    </message>
    <message>
        <source>Whether this works could not be determined.</source>
        <translation>Non è stato possibile stabilire se funziona.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Verifica di nuovo.</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Questo non dice nulla sul token.</translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n second(s).</source>
        <translation>
            <numerusform>Verifica di nuovo tra %n secondo.</numerusform>
            <numerusform>Verifica di nuovo tra %n secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n minute(s).</source>
        <translation>
            <numerusform>Verifica di nuovo tra %n minuto.</numerusform>
            <numerusform>Verifica di nuovo tra %n minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then check again. If https_proxy is set, correct it there and restart PAT Wizard.</source>
        <translation>Controlla il proxy nelle Impostazioni, poi verifica di nuovo. Se https_proxy è impostata, correggila e riavvia PAT Wizard.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust.</source>
        <translation>%1 ha presentato un certificato di un’autorità che questo sistema non considera attendibile.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust: %2.</source>
        <translation>%1 ha presentato un certificato di un’autorità che questo sistema non considera attendibile: %2.</translation>
    </message>
    <message>
        <source>If this is your company’s proxy, add the certificate of your company’s authority in Settings, or start PAT Wizard with --ca-file. If you did so already, that file does not contain this issuer. Otherwise, try another network.</source>
        <translation>Se è il proxy della tua azienda, aggiungi nelle Impostazioni il certificato dell’autorità aziendale, o avvia PAT Wizard con --ca-file. Se l’hai già fatto, quel file non contiene questa autorità. Altrimenti prova un’altra rete.</translation>
    </message>
    <message>
        <source>Your account is not allowed to see the members of the organization.</source>
        <translation>Il tuo account non può vedere i membri dell’organizzazione.</translation>
    </message>
    <message>
        <source>Your account lacks a permission in the organization.</source>
        <translation>Al tuo account manca un’autorizzazione nell’organizzazione.</translation>
    </message>
    <message>
        <source>The token is fine. Another token would not help.</source>
        <translation>Il token va bene. Un altro token non cambierebbe nulla.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization for the permission.</source>
        <translation>Chiedi l’autorizzazione a un amministratore dell’organizzazione.</translation>
    </message>
    <message>
        <source>It was not checked, because an earlier answer asked for a pause.</source>
        <translation>Non verificato, perché una risposta precedente ha chiesto una pausa.</translation>
    </message>
    <message>
        <source>It was not checked, because the time limit for the whole check was reached.</source>
        <translation>Non verificato, perché è scaduto il tempo massimo dell’intera verifica.</translation>
    </message>
    <message>
        <source>Check it on its own, or allow more time with --timeout.</source>
        <translation>Verificalo da solo, o concedi più tempo con --timeout.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with its sign-in page instead of accepting the token.</source>
        <translation>Azure DevOps ha risposto con la sua pagina di accesso invece di accettare il token.</translation>
    </message>
    <message>
        <source>Azure DevOps answered as if there were no token: it does not recognize this one.</source>
        <translation>Azure DevOps ha risposto come se non ci fosse un token: questo non lo riconosce.</translation>
    </message>
    <message>
        <source>The token’s account has never signed in to Azure DevOps in a browser.</source>
        <translation>L’account del token non ha mai eseguito l’accesso ad Azure DevOps in un browser.</translation>
    </message>
    <message>
        <source>Sign in once at https://dev.azure.com/%1 in a browser, then check again.</source>
        <translation>Accedi una volta a https://dev.azure.com/%1 in un browser, poi verifica di nuovo.</translation>
    </message>
    <message>
        <source>An organization policy blocks access from this network (%1).</source>
        <translation>Un criterio dell’organizzazione blocca l’accesso da questa rete (%1).</translation>
    </message>
    <message>
        <source>conditional access</source>
        <translation>accesso condizionale</translation>
    </message>
    <message>
        <source>Try your company’s network, or ask an administrator.</source>
        <translation>Prova la rete della tua azienda o chiedi a un amministratore.</translation>
    </message>
    <message>
        <source>Azure DevOps does not know an organization named %1.</source>
        <translation>Azure DevOps non conosce un’organizzazione di nome %1.</translation>
    </message>
    <message>
        <source>Check the spelling of the organization’s name.</source>
        <translation>Controlla come è scritto il nome dell’organizzazione.</translation>
    </message>
    <message>
        <source>The organization %1 is now called %2.</source>
        <translation>L’organizzazione %1 ora si chiama %2.</translation>
    </message>
    <message>
        <source>Use the new name: %1.</source>
        <translation>Usa il nuovo nome: %1.</translation>
    </message>
    <message>
        <source>The organization %1 is deactivated.</source>
        <translation>L’organizzazione %1 è disattivata.</translation>
    </message>
    <message>
        <source>Contact the organization’s owner.</source>
        <translation>Contatta il proprietario dell’organizzazione.</translation>
    </message>
    <message>
        <source>Azure DevOps asks for a pause (rate limit).</source>
        <translation>Azure DevOps chiede una pausa (limite di frequenza).</translation>
    </message>
    <message>
        <source>Check again in a few minutes.</source>
        <translation>Verifica di nuovo tra qualche minuto.</translation>
    </message>
    <message>
        <source>Azure DevOps is having problems.</source>
        <translation>Azure DevOps ha problemi.</translation>
    </message>
    <message>
        <source>Check again later. To see the status of the service, open status.dev.azure.com.</source>
        <translation>Verifica di nuovo più tardi. Per vedere lo stato del servizio, apri status.dev.azure.com.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>Azure DevOps ha risposto con un errore che PAT Wizard non conosce.</translation>
    </message>
    <message>
        <source>Check again later, or ask an administrator of the organization.</source>
        <translation>Verifica di nuovo più tardi, o chiedi a un amministratore dell’organizzazione.</translation>
    </message>
    <message>
        <source>Look up the code in the Azure DevOps documentation, or ask an administrator of the organization.</source>
        <translation>Cerca il codice nella documentazione di Azure DevOps, o chiedi a un amministratore dell’organizzazione.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asks you to sign in.</source>
        <translation>Qualcosa tra te e Azure DevOps ti chiede di accedere.</translation>
    </message>
    <message>
        <source>Open https://dev.azure.com in a browser and sign in where asked, or ask your administrator to give you access. Then check again.</source>
        <translation>Apri https://dev.azure.com in un browser e accedi dove richiesto, o chiedi l’accesso al tuo amministratore. Poi verifica di nuovo.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered in its place, with an error.</source>
        <translation>Qualcosa tra te e Azure DevOps ha risposto al suo posto, con un errore.</translation>
    </message>
    <message>
        <source>Check again later, or try another network.</source>
        <translation>Verifica di nuovo più tardi, o prova un’altra rete.</translation>
    </message>
    <message>
        <source>The answer redirected to another host, %1. PAT Wizard did not follow it.</source>
        <translation>La risposta rimandava a un altro host, %1. PAT Wizard non l’ha seguita.</translation>
    </message>
    <message>
        <source>Networks that require you to sign in do this. Open any page in your browser, then check again.</source>
        <translation>Lo fanno le reti che richiedono l’accesso. Apri una pagina qualsiasi nel browser, poi verifica di nuovo.</translation>
    </message>
    <message>
        <source>The answer from %1 does not look like one from Azure DevOps.</source>
        <translation>La risposta di %1 non sembra di Azure DevOps.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering, such as a company proxy. Try another network, or ask your administrator.</source>
        <translation>Qualcosa tra te e Azure DevOps interferisce, per esempio un proxy aziendale. Prova un’altra rete o chiedi al tuo amministratore.</translation>
    </message>
    <message>
        <source>The answer was too large to be from Azure DevOps, or its headers cannot be read.</source>
        <translation>La risposta era troppo grande per essere di Azure DevOps, o le sue intestazioni sono illeggibili.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering. Try another network.</source>
        <translation>Qualcosa tra te e Azure DevOps interferisce. Prova un’altra rete.</translation>
    </message>
    <message>
        <source>No complete answer from %1 arrived in time.</source>
        <translation>Non è arrivata in tempo una risposta completa da %1.</translation>
    </message>
    <message>
        <source>Check your network connection, then check again.</source>
        <translation>Controlla la connessione di rete, poi verifica di nuovo.</translation>
    </message>
    <message>
        <source>The host name %1 could not be looked up.</source>
        <translation>Non è stato possibile risolvere il nome host %1.</translation>
    </message>
    <message>
        <source>Could not connect to %1.</source>
        <translation>Non è stato possibile connettersi a %1.</translation>
    </message>
    <message>
        <source>The connection to %1 closed before the answer was complete.</source>
        <translation>La connessione a %1 si è chiusa prima che la risposta fosse completa.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>Non è stato possibile risolvere il nome host del proxy.</translation>
    </message>
    <message>
        <source>Could not connect to %1 through the proxy.</source>
        <translation>Non è stato possibile connettersi a %1 attraverso il proxy.</translation>
    </message>
    <message>
        <source>The proxy refuses to connect to %1.</source>
        <translation>Il proxy rifiuta la connessione a %1.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow %1.</source>
        <translation>Chiedi al tuo amministratore di consentire %1.</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>Il proxy chiede una password.</translation>
    </message>
    <message>
        <source>Choose the system’s proxy in Settings, set https_proxy with the user name and password, and restart PAT Wizard. Or ask your administrator.</source>
        <translation>Scegli il proxy del sistema nelle Impostazioni, imposta https_proxy con nome utente e password e riavvia PAT Wizard. Oppure chiedi al tuo amministratore.</translation>
    </message>
    <message>
        <source>The proxy does not accept the user name and password that are set for it.</source>
        <translation>Il proxy non accetta il nome utente e la password impostati.</translation>
    </message>
    <message>
        <source>Correct them in https_proxy, then restart PAT Wizard.</source>
        <translation>Correggili in https_proxy, poi riavvia PAT Wizard.</translation>
    </message>
    <message>
        <source>PAT Wizard does not understand the proxy setting %1, so nothing was sent.</source>
        <translation>PAT Wizard non comprende l’impostazione del proxy %1, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to something like http://proxy.example:8080, then restart PAT Wizard.</source>
        <translation>Scegli un proxy nelle Impostazioni. Oppure cambia %1 in qualcosa come http://proxy.example:8080, poi riavvia PAT Wizard.</translation>
    </message>
    <message>
        <source>The proxy setting %1 uses an unsupported type of proxy, so nothing was sent.</source>
        <translation>L’impostazione del proxy %1 usa un tipo di proxy non supportato, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to one that begins with http://, socks5://, or socks5h://, then restart PAT Wizard.</source>
        <translation>Scegli un proxy nelle Impostazioni. Oppure cambia %1 in uno che inizi con http://, socks5:// o socks5h://, poi riavvia PAT Wizard.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that belongs to another host.</source>
        <translation>%1 ha presentato un certificato che appartiene a un altro host.</translation>
    </message>
    <message>
        <source>Do not trust this network. Use another one.</source>
        <translation>Non fidarti di questa rete. Usane un’altra.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that is not valid today.</source>
        <translation>%1 ha presentato un certificato che oggi non è valido.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time: it shows %1 UTC. If that is right, use another network, or ask whoever runs this one to renew the certificate.</source>
        <translation>Controlla data e ora di questo computer: segna %1 UTC. Se sono giuste, usa un’altra rete o chiedi a chi gestisce questa di rinnovare il certificato.</translation>
    </message>
    <message>
        <source>Could not make an encrypted connection to %1.</source>
        <translation>Non è stato possibile stabilire una connessione crittografata con %1.</translation>
    </message>
    <message>
        <source>%1 The error code is %2.</source>
        <translation>%1 Il codice di errore è %2.</translation>
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
            <numerusform>Una risposta ha chiesto una pausa. Verifica di nuovo tra %n secondo.</numerusform>
            <numerusform>Una risposta ha chiesto una pausa. Verifica di nuovo tra %n secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer asked for a pause. Check again in %n minute(s).</source>
        <translation>
            <numerusform>Una risposta ha chiesto una pausa. Verifica di nuovo tra %n minuto.</numerusform>
            <numerusform>Una risposta ha chiesto una pausa. Verifica di nuovo tra %n minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the token: Azure DevOps does not show it again.</source>
        <translation>Conserva il token: Azure DevOps non lo mostra più.</translation>
    </message>
    <message>
        <source>Look up the date on the token page. To correct it, use “patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD”, or open PAT Wizard with “patwizard”.</source>
        <translation>Cerca la data nella pagina dei token. Per correggerla, usa «patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD», o apri PAT Wizard con «patwizard».</translation>
    </message>
    <message>
        <source>Try “patwizard --help”.</source>
        <translation>Prova «patwizard --help».</translation>
    </message>
    <message>
        <source>Try “patwizard %1 --help”.</source>
        <translation>Prova «patwizard %1 --help».</translation>
    </message>
    <message>
        <source>PAT Wizard cannot continue: it is out of memory, or something that it depends on has failed.</source>
        <translation>PAT Wizard non può continuare: la memoria è esaurita, o qualcosa da cui dipende non ha funzionato.</translation>
    </message>
    <message>
        <source>Free some memory, then start it again. It then completes or undoes any change that was interrupted.</source>
        <translation>Libera un po’ di memoria, poi riavvialo. Completerà o annullerà le modifiche interrotte.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Non c’è uno schermo su cui aprire una finestra.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Il sistema dice: «%1»</translation>
    </message>
    <message>
        <source>Commands do not need a display: see “patwizard --help”.</source>
        <translation>I comandi non ne hanno bisogno: vedi «patwizard --help».</translation>
    </message>
    <message>
        <source>There is no token on standard input.</source>
        <translation>Sullo standard input non c’è alcun token.</translation>
    </message>
    <message>
        <source>The command line contains a secret, where others can see it.</source>
        <translation>La riga di comando contiene un segreto, dove altri possono vederlo.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>Non è stato usato.</translation>
    </message>
    <message>
        <source>Revoke it, because it is in your shell’s history. Provide a new one on standard input.</source>
        <translation>Revocalo, perché è nella cronologia della shell. Forniscine uno nuovo sullo standard input.</translation>
    </message>
    <message>
        <source>The text on standard input is also on the command line, where others can see it.</source>
        <translation>Il testo sullo standard input è anche nella riga di comando, dove altri possono vederlo.</translation>
    </message>
    <message>
        <source>If it is a secret, revoke it, because it is in your shell’s history. Provide a new one on standard input only.</source>
        <translation>Se è un segreto, revocalo, perché è nella cronologia della shell. Forniscine uno nuovo solo sullo standard input.</translation>
    </message>
    <message>
        <source>This token is already stored.</source>
        <translation>Questo token è già salvato.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and provide that one instead.</source>
        <translation>Crea un altro token nella pagina dei token e fornisci quello.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>To store it anyway, use %1.</source>
        <translation>Per salvarlo comunque, usa %1.</translation>
    </message>
    <message>
        <source>Another token is already stored under this name.</source>
        <translation>Con questo nome è già salvato un altro token.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Non è stato modificato.</translation>
    </message>
    <message>
        <source>Choose another name with --name, or replace the stored token with “patwizard replace %1”.</source>
        <translation>Scegli un altro nome con --name, o sostituisci il token salvato con «patwizard replace %1».</translation>
    </message>
    <message>
        <source>The new token was not stored, and the old token stays in use.</source>
        <translation>Il nuovo token non è stato salvato e il vecchio resta in uso.</translation>
    </message>
    <message>
        <source>No token is stored for this organization.</source>
        <translation>Nessun token è salvato per questa organizzazione.</translation>
    </message>
    <message>
        <source>No token with this name is on the list of stored tokens.</source>
        <translation>Nell’elenco dei token salvati non c’è un token con questo nome.</translation>
    </message>
    <message>
        <source>To see what is stored, use “patwizard list”.</source>
        <translation>Per vedere che cosa è salvato, usa «patwizard list».</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Intendevi %1?</translation>
    </message>
    <message>
        <source>No token is stored for this user yet.</source>
        <translation>Per questo utente non è ancora salvato alcun token.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION”, or open the setup with “patwizard”.</source>
        <translation>Per salvarne uno, usa «patwizard add ORGANIZATION», o apri la configurazione con «patwizard».</translation>
    </message>
    <message>
        <source>The token was accepted after %1, its recorded expiry date.</source>
        <translation>Il token è stato accettato dopo la scadenza registrata (%1).</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>La data registrata è errata.</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <extracomment>%1 2027-01-31, in 7 days</extracomment>
        <translation>Scadenza del token: %1.</translation>
    </message>
    <message>
        <source>Replace it while it still works: use “patwizard rotate %1”, or “patwizard replace %1” with the new token on standard input.</source>
        <translation>Sostituiscilo finché funziona: usa «patwizard rotate %1», o «patwizard replace %1» con il nuovo token sullo standard input.</translation>
    </message>
    <message>
        <source>Also kept, and not known to be revoked: %1.</source>
        <translation>È conservato anche, e forse non è ancora revocato: %1.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it on the token page, then run “patwizard replace %1 --prove-revoked”.</source>
        <translation>Quando non ti serve più, revocalo nella pagina dei token, poi esegui «patwizard replace %1 --prove-revoked».</translation>
    </message>
    <message>
        <source>The old token “%1” still works.</source>
        <translation>Il vecchio token «%1» funziona ancora.</translation>
    </message>
    <message>
        <source>Revoke it on the token page, then run “patwizard replace %1 --prove-revoked” again. It can take up to an hour until Azure DevOps refuses a revoked token.</source>
        <translation>Revocalo nella pagina dei token, poi esegui di nuovo «patwizard replace %1 --prove-revoked». Può passare fino a un’ora prima che Azure DevOps rifiuti un token revocato.</translation>
    </message>
    <message>
        <source>More than one token is stored for this organization.</source>
        <translation>Per questa organizzazione è salvato più di un token.</translation>
    </message>
    <message>
        <source>Specify which one: %1.</source>
        <translation>Indica quale: %1.</translation>
    </message>
    <message>
        <source>The date given with --expires, %1, is more than a year ahead.</source>
        <translation>La data indicata con --expires, %1, è tra più di un anno.</translation>
    </message>
    <message>
        <source>It was recorded, but no Azure DevOps token lasts that long.</source>
        <translation>È stata registrata, ma nessun token di Azure DevOps dura tanto.</translation>
    </message>
    <message>
        <source>The keychain that PAT Wizard uses keeps everything in memory only.</source>
        <translation>Il portachiavi usato da PAT Wizard tiene tutto solo in memoria.</translation>
    </message>
    <message>
        <source>A token in it is lost as soon as you sign out.</source>
        <translation>I token al suo interno vanno persi appena termini la sessione.</translation>
    </message>
    <message>
        <source>Before you create a token, create a permanent keychain with Passwords and Keys (package seahorse) and set it as the default.</source>
        <translation>Prima di creare un token, crea un portachiavi permanente con Password e chiavi (pacchetto seahorse) e impostalo come predefinito.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>Il file di certificato scelto nelle Impostazioni non si può usare.</translation>
    </message>
    <message>
        <source>Choose another file in Settings or remove it there, or start with --ca-file.</source>
        <translation>Scegli un altro file nelle Impostazioni o rimuovilo da lì, oppure avvia con --ca-file.</translation>
    </message>
    <message>
        <source>The token would be visible on the screen.</source>
        <translation>Il token sarebbe visibile sullo schermo.</translation>
    </message>
    <message>
        <source>Send the output to another program, or use --force to show it anyway.</source>
        <translation>Invia l’output a un altro programma, o usa --force per mostrarlo comunque.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Non è stato possibile scrivere l’output: %1.</translation>
    </message>
    <message>
        <source>There is no command %1 to run.</source>
        <translation>Il comando da eseguire %1 non esiste.</translation>
    </message>
    <message>
        <source>Check its spelling, or give its whole path.</source>
        <translation>Controlla come è scritto, o indica il percorso completo.</translation>
    </message>
    <message>
        <source>The command %1 cannot be run: %2.</source>
        <translation>Impossibile eseguire il comando %1: %2.</translation>
    </message>
    <message>
        <source>Check that it is a program, and that you may run it.</source>
        <translation>Controlla che sia un programma e che tu possa eseguirlo.</translation>
    </message>
    <message>
        <source>Copies of a token this short cannot be told from other text.</source>
        <translation>Le copie di un token così corto non si distinguono da altro testo.</translation>
    </message>
    <message>
        <source>It was not looked for.</source>
        <translation>Non è stato cercato.</translation>
    </message>
    <message>
        <source>Nothing on this system shows notifications.</source>
        <translation>Su questo sistema nessun programma mostra notifiche.</translation>
    </message>
    <message>
        <source>Nobody was reminded, and nothing counts as shown.</source>
        <translation>Nessuno è stato avvisato e nulla conta come mostrato.</translation>
    </message>
    <message>
        <source>Sign in to a desktop, or see “patwizard list”.</source>
        <translation>Accedi a una sessione desktop, o vedi «patwizard list».</translation>
    </message>
    <message>
        <source>The reminder failed: %1.</source>
        <translation>Il promemoria non è riuscito: %1.</translation>
    </message>
    <message>
        <source>See “patwizard list” for what needs attention.</source>
        <translation>Vedi con «patwizard list» che cosa richiede attenzione.</translation>
    </message>
    <message>
        <source>The reminders could not be switched: %1.</source>
        <translation>Non è stato possibile attivare o disattivare i promemoria: %1.</translation>
    </message>
</context>
<context>
    <name>wording::ComparisonWords</name>
    <message>
        <source>Pull requests worked before, but no longer do.</source>
        <translation>Le pull request prima funzionavano, ora non più.</translation>
    </message>
    <message>
        <source>Reviewers and approvals worked before, but no longer do.</source>
        <translation>Revisori e approvazioni prima funzionavano, ora non più.</translation>
    </message>
    <message>
        <source>Diff worked before, but no longer does.</source>
        <translation>Diff prima funzionava, ora non più.</translation>
    </message>
    <message>
        <source>Pull requests work now, but did not before.</source>
        <translation>Le pull request ora funzionano, prima no.</translation>
    </message>
    <message>
        <source>Reviewers and approvals work now, but did not before.</source>
        <translation>Revisori e approvazioni ora funzionano, prima no.</translation>
    </message>
    <message>
        <source>Diff works now, but did not before.</source>
        <translation>Diff ora funziona, prima no.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it before, but refuses it now.</source>
        <translation>Azure DevOps prima lo accettava, ora lo rifiuta.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it before, but accepts it now.</source>
        <translation>Azure DevOps prima lo rifiutava, ora lo accetta.</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>The account is different: it was %1, and is now %2.</source>
        <translation>L’account è diverso: era %1, ora è %2.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of the account, which was not known before.</source>
        <translation>È valido per tutte le organizzazioni dell’account; prima non si sapeva.</translation>
    </message>
</context>
<context>
    <name>wording::CopyWords</name>
    <message>
        <source>The token stands there as text.</source>
        <translation>Il token vi si trova come testo.</translation>
    </message>
    <message>
        <source>The token stands there in Base64, which hides nothing.</source>
        <translation>Il token vi si trova in Base64, che non nasconde nulla.</translation>
    </message>
    <message>
        <source>The token stands there encoded for an address.</source>
        <translation>Il token vi si trova codificato per un indirizzo.</translation>
    </message>
    <message>
        <source>The token stands there as UTF-16 text.</source>
        <translation>Il token vi si trova come testo UTF-16.</translation>
    </message>
    <message>
        <source>To change it: %1.</source>
        <translation>Per cambiarlo: %1.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the line.</source>
        <translation>Per avere lì il token salvato, usa «patwizard give %1 --to git-credential». Altrimenti elimina la riga.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the file.</source>
        <translation>Per avere lì il token salvato, usa «patwizard give %1 --to git-credential». Altrimenti elimina il file.</translation>
    </message>
    <message>
        <source>Change npmAuthToken or npmAuthIdent in the file.</source>
        <translation>Cambia npmAuthToken o npmAuthIdent nel file.</translation>
    </message>
    <message>
        <source>Change the password in the file, or use “keyring set”.</source>
        <translation>Cambia la password nel file, o usa «keyring set».</translation>
    </message>
    <message>
        <source>Change the password in the file.</source>
        <translation>Cambia la password nel file.</translation>
    </message>
    <message>
        <source>Change the password of the server in the file.</source>
        <translation>Cambia la password del server nel file.</translation>
    </message>
    <message>
        <source>Change the property in the file.</source>
        <translation>Cambia la proprietà nel file.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to az-devops”. To remove it, use “az devops logout”.</source>
        <translation>Per avere lì il token salvato, usa «patwizard give %1 --to az-devops». Per rimuoverlo, usa «az devops logout».</translation>
    </message>
    <message>
        <source>Delete the line. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>Elimina la riga. I programmi ottengono invece il token con «patwizard run %1 -- COMMAND».</translation>
    </message>
    <message>
        <source>Delete the line, and close the shells that still remember it.</source>
        <translation>Elimina la riga e chiudi le shell che la ricordano ancora.</translation>
    </message>
    <message>
        <source>Delete the line, then sign out and in again. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>Elimina la riga, poi termina la sessione e accedi di nuovo. I programmi ottengono invece il token con «patwizard run %1 -- COMMAND».</translation>
    </message>
    <message>
        <source>Change the file, and look for it in backups as well.</source>
        <translation>Cambia il file e cercalo anche nei backup.</translation>
    </message>
    <message>
        <source>It goes when the process ends. Look for where the variable is set.</source>
        <translation>Sparisce quando il processo termina. Cerca dove viene impostata la variabile.</translation>
    </message>
    <message>
        <source>Change it with the program that has stored it.</source>
        <translation>Cambialo con il programma che lo ha salvato.</translation>
    </message>
    <message>
        <source>(no variable)</source>
        <extracomment>In place of the name of an environment variable.</extracomment>
        <translation>(nessuna variabile)</translation>
    </message>
    <message>
        <source>%1 in the environment of %2</source>
        <translation>%1 nell’ambiente di %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the environment of %2 and %n other process(es)</source>
        <translation>
            <numerusform>%1 nell’ambiente di %2 e di %n altro processo</numerusform>
            <numerusform>%1 nell’ambiente di %2 e di altri %n processi</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in the keychain</source>
        <translation>«%1» nel portachiavi</translation>
    </message>
    <message>
        <source>“%1” (%2) in the keychain</source>
        <translation>«%1» (%2) nel portachiavi</translation>
    </message>
    <message>
        <source>It is not protected: every program of yours can read it.</source>
        <translation>Non è protetto: ogni tuo programma può leggerlo.</translation>
    </message>
    <message>
        <source>It is protected by the keychain.</source>
        <translation>È protetto dal portachiavi.</translation>
    </message>
    <message>
        <source>%1 was not looked at: it is no ordinary file.</source>
        <translation>%1 non è stato esaminato: non è un file normale.</translation>
    </message>
    <message>
        <source>Only the beginning of %1 was looked at: it is too large.</source>
        <translation>Di %1 è stato esaminato solo l’inizio: è troppo grande.</translation>
    </message>
    <message>
        <source>%1 was not looked at: %2.</source>
        <translation>%1 non è stato esaminato: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The environment of %n process(es) of yours that let nobody read it was not looked at.</source>
        <translation>
            <numerusform>L’ambiente di %n tuo processo che non si lascia leggere non è stato esaminato.</numerusform>
            <numerusform>L’ambiente di %n tuoi processi che non si lasciano leggere non è stato esaminato.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is locked in the keychain, or is not given, was not looked at.</source>
        <translation>Ciò che nel portachiavi è bloccato, o non viene fornito, non è stato esaminato.</translation>
    </message>
    <message>
        <source>What other programs have in the keychain was not looked at: %1.</source>
        <translation>Ciò che altri programmi hanno nel portachiavi non è stato esaminato: %1.</translation>
    </message>
    <message>
        <source>The search was stopped. The rest was not looked at.</source>
        <translation>La ricerca è stata interrotta. Il resto non è stato esaminato.</translation>
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
        <translation>Non comprovato: non è stato possibile leggere l’elenco dei token salvati, quindi nemmeno cercarne i segreti in questo testo. Leggilo prima di condividerlo.</translation>
    </message>
    <message>
        <source>Not proved for all: the text was searched for the stored secrets that the keychain provided (%1), and none is in it. The keychain did not provide the others (%2). Unlock it and try again, or read the text before you share it.</source>
        <translation>Non comprovato per tutti: nel testo sono stati cercati i segreti salvati che il portachiavi ha fornito (%1) e non ne contiene nessuno. Gli altri (%2) il portachiavi non li ha forniti. Sbloccalo e riprova, o leggi il testo prima di condividerlo.</translation>
    </message>
    <message>
        <source>No secret is stored, so none is in this text.</source>
        <translation>Nessun segreto è salvato, quindi questo testo non ne contiene.</translation>
    </message>
    <message>
        <source>Proved: the text was searched for every stored secret (%1), and none is in it, in any form.</source>
        <translation>Comprovato: nel testo è stato cercato ogni segreto salvato (%1) e non ne contiene nessuno, in nessuna forma.</translation>
    </message>
</context>
<context>
    <name>wording::GitWords</name>
    <message>
        <source>system</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>sistema</translation>
    </message>
    <message>
        <source>global</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>globale</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>Where a setting of git stands: in this repository.</extracomment>
        <translation>locale</translation>
    </message>
    <message>
        <source>worktree</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>worktree</translation>
    </message>
    <message>
        <source>environment</source>
        <extracomment>Where a setting of git stands: in the environment or on the command line.</extracomment>
        <translation>ambiente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Git asks these first: %1.</source>
        <translation>Git chiede prima a questi: %1.</translation>
    </message>
    <message>
        <source>If one of them has a password for Azure DevOps, git uses that.</source>
        <translation>Se uno di loro ha una password per Azure DevOps, git usa quella.</translation>
    </message>
    <message>
        <source>To have git forget a password that is out of date, see the help of that credential helper.</source>
        <translation>Per far dimenticare a git una password non più valida, vedi la guida di quel credential helper.</translation>
    </message>
    <message>
        <source>Git gives each password that worked to all its credential helpers, and “store” writes it to a file as plain text.</source>
        <translation>Git dà ogni password che ha funzionato a tutti i suoi credential helper, e «store» la scrive in un file come testo in chiaro.</translation>
    </message>
    <message>
        <source>The token then lies there, too.</source>
        <translation>Il token si trova quindi anche lì.</translation>
    </message>
    <message>
        <source>To prevent that, remove “store” from git’s configuration, or set it for the other hosts only.</source>
        <translation>Per evitarlo, togli «store» dalla configurazione di git, o impostalo solo per gli altri host.</translation>
    </message>
    <message>
        <source>Git does not ask PAT Wizard for: %1.</source>
        <translation>Git non si rivolge a PAT Wizard per: %1.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”. If that does not help, look for an empty “helper =” in git’s configuration.</source>
        <translation>Per cambiarlo, usa «patwizard git on». Se non basta, cerca un «helper =» vuoto nella configurazione di git.</translation>
    </message>
    <message>
        <source>Git calls another copy of this program: %1.</source>
        <translation>Git chiama un’altra copia di questo programma: %1.</translation>
    </message>
    <message>
        <source>To have it call this one, use “patwizard git on”.</source>
        <translation>Perché chiami questa, usa «patwizard git on».</translation>
    </message>
    <message>
        <source>Git does not tell credential helpers the path of a repository.</source>
        <translation>Git non comunica ai credential helper il percorso dei repository.</translation>
    </message>
    <message>
        <source>With several organizations, the right token is found only by the user name in the address.</source>
        <translation>Con più organizzazioni, il token giusto si trova solo grazie al nome utente nell’indirizzo.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”.</source>
        <translation>Per cambiarlo, usa «patwizard git on».</translation>
    </message>
    <message>
        <source>The request on standard input is not one that git makes.</source>
        <translation>La richiesta sullo standard input non è di quelle che fa git.</translation>
    </message>
    <message>
        <source>No token was given.</source>
        <translation>Non è stato dato alcun token.</translation>
    </message>
    <message>
        <source>This command is for git: see “patwizard git on”.</source>
        <translation>Questo comando è per git: vedi «patwizard git on».</translation>
    </message>
    <message>
        <source>The address of the repository begins with http://, where others could read the token on its way.</source>
        <translation>L’indirizzo del repository inizia con http://: lungo il percorso altri potrebbero leggere il token.</translation>
    </message>
    <message>
        <source>Use https:// instead, with “git remote set-url”.</source>
        <translation>Usa https://, con «git remote set-url».</translation>
    </message>
    <message>
        <source>Git does not tell for which organization it needs a token.</source>
        <translation>Git non dice per quale organizzazione gli serve un token.</translation>
    </message>
    <message>
        <source>Run “patwizard git on”, or put the name of the organization before the host: https://ORGANIZATION@dev.azure.com/…</source>
        <translation>Esegui «patwizard git on», o metti il nome dell’organizzazione prima dell’host: https://ORGANIZATION@dev.azure.com/…</translation>
    </message>
    <message>
        <source>No token is stored yet.</source>
        <translation>Non è ancora salvato alcun token.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION” or “patwizard setup”.</source>
        <translation>Per salvarne uno, usa «patwizard add ORGANIZATION» o «patwizard setup».</translation>
    </message>
    <message>
        <source>No token is stored for the organization “%1”.</source>
        <translation>Nessun token è salvato per l’organizzazione «%1».</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add %1” or “patwizard setup %1”.</source>
        <translation>Per salvarne uno, usa «patwizard add %1» o «patwizard setup %1».</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when it was checked %1.</source>
        <translation>Nella verifica effettuata %1, Azure DevOps ha rifiutato il token.</translation>
    </message>
    <message>
        <source>It was not given to git.</source>
        <translation>Non è stato dato a git.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it works again, use “patwizard check %1”.</source>
        <translation>Sostituiscilo con «patwizard rotate %1». Se funziona di nuovo, usa «patwizard check %1».</translation>
    </message>
    <message>
        <source>The token lacked the scope Code when it was checked %1.</source>
        <translation>Nella verifica effettuata %1, al token mancava l’ambito Code.</translation>
    </message>
    <message>
        <source>Select Code with Edit on the token page, then use “patwizard check %1”.</source>
        <translation>Nella pagina dei token, fai clic su Edit e seleziona Code, poi usa «patwizard check %1».</translation>
    </message>
    <message>
        <source>The token expired on %1, according to the recorded date.</source>
        <translation>Il token è scaduto, secondo la data registrata: %1.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it still works, use “patwizard check %1”.</source>
        <translation>Sostituiscilo con «patwizard rotate %1». Se funziona ancora, usa «patwizard check %1».</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when git last used it, %1.</source>
        <translation>Azure DevOps ha rifiutato il token l’ultima volta che git lo ha usato, %1.</translation>
    </message>
    <message>
        <source>To find out why, use “patwizard check %1”.</source>
        <translation>Per scoprire il motivo, usa «patwizard check %1».</translation>
    </message>
    <message>
        <source>Git was not found.</source>
        <translation>Git non è stato trovato.</translation>
    </message>
    <message>
        <source>Its configuration was not changed.</source>
        <translation>La sua configurazione non è stata modificata.</translation>
    </message>
    <message>
        <source>Install git, or add its folder to PATH.</source>
        <translation>Installa git, o aggiungi la sua cartella a PATH.</translation>
    </message>
    <message>
        <source>This folder is not in a git repository.</source>
        <translation>Questa cartella non è in un repository git.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Go to a repository first, or leave --local out.</source>
        <translation>Passa prima a un repository, o ometti --local.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration.</source>
        <translation>Git non ha potuto leggere o modificare la sua configurazione.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration. It says: “%1”</source>
        <translation>Git non ha potuto leggere o modificare la sua configurazione. Dice: «%1»</translation>
    </message>
    <message>
        <source>Correct that, then run the command again. “patwizard git status” shows what holds now. Git 2.26 or newer is needed.</source>
        <translation>Correggi il problema, poi esegui di nuovo il comando. «patwizard git status» mostra la situazione attuale. Serve git 2.26 o successivo.</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom git asks for a password.</extracomment>
        <translation>nessuno</translation>
    </message>
</context>
<context>
    <name>wording::GiveWords</name>
    <message>
        <source>Install the Azure CLI, then run “az extension add --name azure-devops”.</source>
        <translation>Installa Azure CLI, poi esegui «az extension add --name azure-devops».</translation>
    </message>
    <message>
        <source>Install git.</source>
        <translation>Installa git.</translation>
    </message>
    <message>
        <source>Run “az devops logout”, then try again.</source>
        <translation>Esegui «az devops logout», poi riprova.</translation>
    </message>
    <message>
        <source>See which helpers git asks with “git config --get-all credential.helper”: without one it keeps nothing, and the first one that answers counts.</source>
        <translation>Con «git config --get-all credential.helper» vedi a quali helper chiede git: senza nessuno non conserva nulla, e conta il primo che risponde.</translation>
    </message>
    <message>
        <source>If it had another token, it still has that one.</source>
        <translation>Se aveva un altro token, ha ancora quello.</translation>
    </message>
    <message>
        <source>Then try again: patwizard give %1 --to %2</source>
        <translation>Poi riprova: patwizard give %1 --to %2</translation>
    </message>
    <message>
        <source>%1 was not given the token: it is not installed.</source>
        <translation>%1 non ha ricevuto il token: non è installato.</translation>
    </message>
    <message>
        <source>%1 did not take the token.</source>
        <translation>%1 non ha accettato il token.</translation>
    </message>
    <message>
        <source>%1 did not take the token. It says: “%2”</source>
        <translation>%1 non ha accettato il token. Dice: «%2»</translation>
    </message>
    <message>
        <source>%1 did not answer, and was ended.</source>
        <translation>%1 non ha risposto ed è stato terminato.</translation>
    </message>
    <message>
        <source>%1 was given the token, but does not have it.</source>
        <translation>%1 ha ricevuto il token, ma non lo ha.</translation>
    </message>
    <message>
        <source>%1 was given the token in use.</source>
        <translation>%1 ha ricevuto il token in uso.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>In data %1.</translation>
    </message>
    <message>
        <source>%1 has not been given the token in use.</source>
        <translation>%1 non ha ricevuto il token in uso.</translation>
    </message>
    <message>
        <source>What it was given on %1 stops working when that token is revoked.</source>
        <translation>Ciò che ha ricevuto in data %1 smetterà di funzionare quando quel token sarà revocato.</translation>
    </message>
    <message>
        <source>%1 has the token.</source>
        <translation>%1 ha il token.</translation>
    </message>
    <message>
        <source>%1 has taken the token. It could not be asked whether it has it now.</source>
        <translation>%1 ha accettato il token. Non si è potuto chiedere se ora lo ha.</translation>
    </message>
</context>
<context>
    <name>wording::GlobalWords</name>
    <message>
        <source>Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Microsoft ha ritirato i token per tutte le organizzazioni il 1º dicembre 2026.</translation>
    </message>
    <message>
        <source>Tokens for all organizations stop working on 1 December 2026, whatever their own expiry date.</source>
        <translation>I token per tutte le organizzazioni smettono di funzionare il 1º dicembre 2026, qualunque sia la loro scadenza.</translation>
    </message>
    <message>
        <source>The token is valid for all organizations of the account.</source>
        <translation>Il token è valido per tutte le organizzazioni dell’account.</translation>
    </message>
    <message>
        <source>It still works, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Funziona ancora, anche se Microsoft ha ritirato i token per tutte le organizzazioni il 1º dicembre 2026.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of its account.</source>
        <translation>È valido per tutte le organizzazioni del suo account.</translation>
    </message>
    <message>
        <source>It still worked at the last check, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>All’ultima verifica funzionava ancora, anche se Microsoft ha ritirato i token per tutte le organizzazioni il 1º dicembre 2026.</translation>
    </message>
    <message>
        <source>Create a new one for a single organization, then revoke this one.</source>
        <translation>Creane uno nuovo per una sola organizzazione, poi revoca questo.</translation>
    </message>
    <message>
        <source>Create a new one for %1 only, then revoke this one.</source>
        <translation>Creane uno nuovo solo per %1, poi revoca questo.</translation>
    </message>
</context>
<context>
    <name>wording::KeychainWords</name>
    <message>
        <source>Tokens can be neither stored nor read.</source>
        <translation>I token non si possono né salvare né leggere.</translation>
    </message>
    <message>
        <source>There is no desktop session (D-Bus), so there is no keychain.</source>
        <translation>Non c’è una sessione desktop (D-Bus), quindi non c’è un portachiavi.</translation>
    </message>
    <message>
        <source>Start PAT Wizard from your desktop session.</source>
        <translation>Avvia PAT Wizard dalla tua sessione desktop.</translation>
    </message>
    <message>
        <source>The keychain is no longer available, because the desktop session (D-Bus) has ended.</source>
        <translation>Il portachiavi non è più disponibile, perché la sessione desktop (D-Bus) è terminata.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but PAT Wizard has to be started again to access it.</source>
        <translation>Ciò che vi è salvato è al sicuro, ma per accedervi occorre riavviare PAT Wizard.</translation>
    </message>
    <message>
        <source>If you have a token that is not stored yet, copy it and keep it somewhere safe. Then start PAT Wizard again from your desktop session.</source>
        <translation>Se hai un token non ancora salvato, copialo e mettilo al sicuro. Poi riavvia PAT Wizard dalla tua sessione desktop.</translation>
    </message>
    <message>
        <source>No keychain service is running.</source>
        <translation>Nessun servizio di portachiavi è in esecuzione.</translation>
    </message>
    <message>
        <source>Install gnome-keyring, or KeePassXC with its Secret Service integration enabled. Then sign out and in again.</source>
        <translation>Installa gnome-keyring, o KeePassXC con l’integrazione Secret Service attiva. Poi termina la sessione e accedi di nuovo.</translation>
    </message>
    <message>
        <source>The library that connects to the keychain is missing.</source>
        <translation>Manca la libreria per collegarsi al portachiavi.</translation>
    </message>
    <message>
        <source>Install the package libsecret-1-0.</source>
        <translation>Installa il pacchetto libsecret-1-0.</translation>
    </message>
    <message>
        <source>The keychain service does not answer.</source>
        <translation>Il servizio del portachiavi non risponde.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but cannot be accessed now.</source>
        <translation>Ciò che vi è salvato è al sicuro, ma ora non è accessibile.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, sign out and in again.</source>
        <translation>Riprova. Se non basta, termina la sessione e accedi di nuovo.</translation>
    </message>
    <message>
        <source>The keychain service has no keychain yet.</source>
        <translation>Il servizio non ha ancora un portachiavi.</translation>
    </message>
    <message>
        <source>Create one with Passwords and Keys (package seahorse), and set it as the default.</source>
        <translation>Creane uno con Password e chiavi (pacchetto seahorse) e impostalo come predefinito.</translation>
    </message>
    <message>
        <source>The keychain is locked, and was not unlocked.</source>
        <translation>Il portachiavi è bloccato e non è stato sbloccato.</translation>
    </message>
    <message>
        <source>Try again, and enter the keychain’s password when asked. If nothing asks for it, unlock the keychain in your desktop session first.</source>
        <translation>Riprova e, quando richiesto, inserisci la password del portachiavi. Se nulla la chiede, sblocca prima il portachiavi nella tua sessione desktop.</translation>
    </message>
    <message>
        <source>The keychain has an entry for this token, but did not give PAT Wizard access to it.</source>
        <translation>Il portachiavi ha una voce per questo token, ma non ha permesso a PAT Wizard di accedervi.</translation>
    </message>
    <message>
        <source>The entry was not changed.</source>
        <translation>La voce non è stata modificata.</translation>
    </message>
    <message>
        <source>Try again, and allow access when your keychain asks.</source>
        <translation>Riprova e consenti l’accesso quando il portachiavi lo chiede.</translation>
    </message>
    <message>
        <source>The keychain does not contain this token.</source>
        <translation>Il portachiavi non contiene questo token.</translation>
    </message>
    <message>
        <source>Another program may have removed it.</source>
        <translation>Forse lo ha rimosso un altro programma.</translation>
    </message>
    <message>
        <source>What lies in the keychain as %1 is not a token: another program has put it there.</source>
        <extracomment>%1 is the name of an entry.</extracomment>
        <translation>Ciò che si trova nel portachiavi come %1 non è un token: lo ha messo lì un altro programma.</translation>
    </message>
    <message>
        <source>Remove exactly that entry with the keychain’s own program, then try again.</source>
        <translation>Rimuovi esattamente quella voce con il programma del portachiavi, poi riprova.</translation>
    </message>
    <message>
        <source>What was read back from the keychain is not what was stored.</source>
        <translation>Ciò che è stato riletto dal portachiavi non è ciò che era stato salvato.</translation>
    </message>
    <message>
        <source>The token is not stored safely. Keep it at hand.</source>
        <translation>Il token non è salvato in modo sicuro. Tienilo a portata di mano.</translation>
    </message>
    <message>
        <source>Another program may be writing to the keychain at the same time. Try again.</source>
        <translation>Forse un altro programma sta scrivendo nel portachiavi. Riprova.</translation>
    </message>
    <message>
        <source>The keychain reported an error: “%1”</source>
        <translation>Il portachiavi ha segnalato un errore: «%1»</translation>
    </message>
    <message>
        <source>It is not known whether the token is in the keychain now.</source>
        <translation>Non si sa se il token ora è nel portachiavi.</translation>
    </message>
</context>
<context>
    <name>wording::LibraryWords</name>
    <message>
        <source>Storing %1 was interrupted. It is stored now.</source>
        <translation>Il salvataggio di %1 era stato interrotto. Ora è salvato.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. Nothing was stored.</source>
        <translation>Il salvataggio di %1 era stato interrotto. Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. It is not yet known whether it is stored.</source>
        <translation>Il salvataggio di %1 era stato interrotto. Non si sa ancora se è salvato.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The new token works and is in use now. The old token is kept.</source>
        <translation>La sostituzione di %1 era stata interrotta. Il nuovo token funziona e ora è in uso. Il vecchio è conservato.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The old token is still in use.</source>
        <translation>La sostituzione di %1 era stata interrotta. Il vecchio token è ancora in uso.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted, and could not be completed or undone yet. The old token is still in use.</source>
        <translation>La sostituzione di %1 era stata interrotta e non si è ancora potuta completare o annullare. Il vecchio token è ancora in uso.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted, and could not be completed yet.</source>
        <translation>La rimozione del vecchio token di %1 era stata interrotta e non si è ancora potuta completare.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted. It is removed now.</source>
        <translation>La rimozione del vecchio token di %1 era stata interrotta. Ora è rimosso.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is removed now.</source>
        <translation>La rimozione di %1 era stata interrotta. Ora è rimosso.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is still stored.</source>
        <translation>La rimozione di %1 era stata interrotta. È ancora salvato.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted, and could not be completed or undone yet.</source>
        <translation>La rimozione di %1 era stata interrotta e non si è ancora potuta completare o annullare.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted, and could not be completed yet. The token stays in use.</source>
        <translation>La copia di %1 all’interno del portachiavi era stata interrotta e non si è ancora potuta completare. Il token resta in uso.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted. It is completed now.</source>
        <translation>La copia di %1 all’interno del portachiavi era stata interrotta. Ora è completa.</translation>
    </message>
    <message>
        <source>%1 The system says: “%2”</source>
        <translation>%1 Il sistema dice: «%2»</translation>
    </message>
    <message>
        <source>The tokens already in the keychain are not affected.</source>
        <translation>I token già nel portachiavi non ne risentono.</translation>
    </message>
    <message>
        <source>The list was not changed.</source>
        <translation>L’elenco non è stato modificato.</translation>
    </message>
    <message>
        <source>The list of stored tokens is damaged: %1.</source>
        <translation>L’elenco dei token salvati è danneggiato: %1.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Repair the file, or move it away and add the tokens again. Those in the keychain are added with “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”.</source>
        <translation>PAT Wizard non lo modifica. Ripara il file, o spostalo altrove e aggiungi di nuovo i token. Quelli nel portachiavi si aggiungono con «patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME».</translation>
    </message>
    <message>
        <source>The list of stored tokens was written by a newer version of PAT Wizard: %1.</source>
        <translation>L’elenco dei token salvati è stato scritto da una versione più recente di PAT Wizard: %1.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Use the newer version.</source>
        <translation>PAT Wizard non lo modifica. Usa la versione più recente.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing the list of stored tokens in another window or command: %1.</source>
        <translation>PAT Wizard sta già modificando l’elenco dei token salvati in un’altra finestra o in un altro comando: %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Riprova tra un momento.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing this token in another window or command.</source>
        <translation>PAT Wizard sta già modificando questo token in un’altra finestra o in un altro comando.</translation>
    </message>
    <message>
        <source>Finish there, or wait until it is finished. Then try again.</source>
        <translation>Completa lì l’operazione, o attendi che finisca. Poi riprova.</translation>
    </message>
    <message>
        <source>An earlier change to this token was interrupted, and could not be completed or undone yet.</source>
        <translation>Una modifica precedente di questo token era stata interrotta e non si è ancora potuta completare o annullare.</translation>
    </message>
    <message>
        <source>Nothing was changed now.</source>
        <translation>Ora non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Rotate or remove the token. Either settles that change.</source>
        <translation>Sostituisci o rimuovi il token: in entrambi i casi quella modifica si conclude.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be read: %1.</source>
        <translation>Impossibile leggere l’elenco dei token salvati: %1.</translation>
    </message>
    <message>
        <source>Make sure that it is a regular file and that you have permission to read it, then try again.</source>
        <translation>Assicurati che sia un file normale e di avere il permesso di leggerlo, poi riprova.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be written: %1.</source>
        <translation>Impossibile scrivere l’elenco dei token salvati: %1.</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write there and that the disk is not full, then try again.</source>
        <translation>Assicurati di avere il permesso di scrivervi e che il disco non sia pieno, poi riprova.</translation>
    </message>
    <message>
        <source>Another token lies in the keychain as %1 than PAT Wizard stored there: another program has changed it.</source>
        <translation>Nel portachiavi, come %1, c’è un token diverso da quello salvato da PAT Wizard: lo ha cambiato un altro programma.</translation>
    </message>
    <message>
        <source>PAT Wizard left it alone, and changed nothing else.</source>
        <translation>PAT Wizard non lo ha toccato e non ha modificato altro.</translation>
    </message>
    <message>
        <source>To use the other token, add it under the same name: “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”. To go on with the stored one, remove that entry with the keychain&apos;s own program, then try again.</source>
        <translation>Per usare l’altro token, aggiungilo con lo stesso nome: «patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME». Per proseguire con quello salvato, rimuovi quella voce con il programma del portachiavi, poi riprova.</translation>
    </message>
    <message>
        <source>The list of stored tokens would be too large: %1.</source>
        <translation>L’elenco dei token salvati sarebbe troppo grande: %1.</translation>
    </message>
    <message>
        <source>Remove tokens that you no longer need, then try again.</source>
        <translation>Rimuovi i token che non ti servono più, poi riprova.</translation>
    </message>
    <message>
        <source>The new token is stored, and in use now. What reads the keychain itself, as %1, does not get it yet.</source>
        <translation>Il nuovo token è salvato e ora è in uso. I programmi che leggono direttamente la voce %1 del portachiavi non lo ricevono ancora.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard makes up for it when it is next started.</source>
        <translation>%1 PAT Wizard vi rimedierà al prossimo avvio.</translation>
    </message>
    <message>
        <source>The token is in the keychain as %1, but not on the list of stored tokens.</source>
        <translation>Il token è nel portachiavi come %1, ma non nell’elenco dei token salvati.</translation>
    </message>
    <message>
        <source>%1 Then store the same token again under the same name.</source>
        <translation>%1 Poi salva di nuovo lo stesso token con lo stesso nome.</translation>
    </message>
</context>
<context>
    <name>wording::NoticeWords</name>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>La verifica effettuata %1 non è riuscita: %2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Questo non dice nulla sul token.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Verificalo di nuovo.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access when the token was last needed, %1.</source>
        <translation>Il portachiavi era bloccato o ha negato l’accesso l’ultima volta che il token serviva, %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then check again.</source>
        <translation>Sblocca il portachiavi, poi verifica di nuovo.</translation>
    </message>
    <message>
        <source>Git says that Azure DevOps refused it %1.</source>
        <translation>Secondo git, Azure DevOps lo ha rifiutato %1.</translation>
    </message>
    <message>
        <source>It may be revoked or expired, lack the scope Code, or have no permission for that repository; a proxy may have refused it, too.</source>
        <translation>Può essere revocato o scaduto, privo dell’ambito Code o senza autorizzazione per quel repository; può averlo rifiutato anche un proxy.</translation>
    </message>
    <message>
        <source>“%1” is in use. “%2” is kept too.</source>
        <translation>«%1» è in uso. È conservato anche «%2».</translation>
    </message>
    <message>
        <source>The kept token is not known to be revoked: it may still work for anyone who has it.</source>
        <translation>Il token conservato forse non è revocato: può ancora funzionare per chiunque lo abbia.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>Quando non ti serve più, revocalo in Azure DevOps.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it %1, after its recorded expiry date, %2.</source>
        <translation>Azure DevOps lo ha accettato %1, dopo la scadenza registrata: %2.</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>La data registrata è errata.</translation>
    </message>
    <message>
        <source>Correct it. The token page shows when the token expires.</source>
        <translation>Correggila. La pagina dei token mostra quando scade il token.</translation>
    </message>
    <message>
        <source>It was created 11 months ago or earlier, and its expiry date is not known.</source>
        <translation>È stato creato almeno 11 mesi fa e la scadenza non è nota.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year.</source>
        <translation>Nessun token dura molto più di un anno.</translation>
    </message>
    <message>
        <source>Look up the date on the token page and record it, or rotate the token.</source>
        <translation>Cerca la data nella pagina dei token e registrala, o sostituisci il token.</translation>
    </message>
    <message>
        <source>Its own expiry date is not known.</source>
        <translation>La sua scadenza non è nota.</translation>
    </message>
    <message>
        <source>It may be earlier.</source>
        <translation>Potrebbe essere precedente.</translation>
    </message>
    <message>
        <source>Look it up on the token page and record it, to be reminded in time.</source>
        <translation>Cercala nella pagina dei token e registrala, per ricevere l’avviso in tempo.</translation>
    </message>
    <message>
        <source>Its expiry date is not known.</source>
        <translation>La scadenza non è nota.</translation>
    </message>
    <message>
        <source>It has not been checked for 80 days or more.</source>
        <translation>Non è verificato da almeno 80 giorni.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive if it is not used for 90 days.</source>
        <translation>Azure DevOps considera inattivo un token non usato per 90 giorni.</translation>
    </message>
    <message>
        <source>Check it, which counts as use, or remove it. If it is refused, sign in to Azure DevOps in a browser, then check it again.</source>
        <translation>Verificalo, il che conta come uso, o rimuovilo. Se è rifiutato, accedi ad Azure DevOps in un browser, poi verificalo di nuovo.</translation>
    </message>
    <message>
        <source>last check failed</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>ultima verifica non riuscita</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>portachiavi bloccato</translation>
    </message>
    <message>
        <source>refused, says git</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>rifiutato, secondo git</translation>
    </message>
    <message>
        <source>for all organizations</source>
        <translation>per tutte le organizzazioni</translation>
    </message>
    <message>
        <source>another token kept</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>altro token conservato</translation>
    </message>
    <message>
        <source>recorded date wrong</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>data registrata errata</translation>
    </message>
    <message>
        <source>old, expiry not known</source>
        <translation>vecchio, scadenza non nota</translation>
    </message>
    <message>
        <source>not checked recently</source>
        <translation>non verificato di recente</translation>
    </message>
</context>
<context>
    <name>wording::Notification</name>
    <message>
        <source>Tokens for Azure DevOps need attention</source>
        <translation>Alcuni token per Azure DevOps richiedono attenzione</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Ricordamelo domani</translation>
    </message>
    <message>
        <source>Open PAT Wizard</source>
        <translation>Apri PAT Wizard</translation>
    </message>
</context>
<context>
    <name>wording::OrganizationWords</name>
    <message>
        <source>An organization’s name cannot contain spaces, only English letters, digits, and hyphens.</source>
        <translation>Il nome di un’organizzazione non può contenere spazi, ma solo lettere senza accenti, cifre e trattini.</translation>
    </message>
    <message>
        <source>An organization’s name cannot contain “%1”, only English letters, digits, and hyphens.</source>
        <translation>Il nome di un’organizzazione non può contenere «%1», ma solo lettere senza accenti, cifre e trattini.</translation>
    </message>
    <message>
        <source>Enter the organization’s name, or paste any of its addresses.</source>
        <translation>Inserisci il nome dell’organizzazione, o incolla un suo indirizzo qualsiasi.</translation>
    </message>
    <message>
        <source>This is too long for the address of an organization.</source>
        <translation>È troppo lungo per essere l’indirizzo di un’organizzazione.</translation>
    </message>
    <message>
        <source>This address does not contain an organization. It should look like https://dev.azure.com/your-organization.</source>
        <translation>Questo indirizzo non contiene un’organizzazione. Dovrebbe somigliare a https://dev.azure.com/your-organization.</translation>
    </message>
    <message>
        <source>This text contains more than one organization. Keep only the one you mean.</source>
        <translation>Questo testo contiene più di un’organizzazione. Lascia solo quella che intendi.</translation>
    </message>
    <message>
        <source>The text contains an invisible control character. Type the name instead of pasting it.</source>
        <translation>Il testo contiene un carattere di controllo invisibile. Digita il nome invece di incollarlo.</translation>
    </message>
    <message>
        <source>Addresses do not contain backslashes.</source>
        <translation>Gli indirizzi non contengono barre rovesciate.</translation>
    </message>
    <message>
        <source>Addresses that begin with “%1” are not supported. Use one that begins with https or ssh.</source>
        <translation>Gli indirizzi che iniziano con «%1» non sono supportati. Usane uno che inizi con https o ssh.</translation>
    </message>
    <message>
        <source>Azure DevOps does not use port %1.</source>
        <translation>Azure DevOps non usa la porta %1.</translation>
    </message>
    <message>
        <source>This address contains a password. Remove it, and change it if it was in use, because it has been on the clipboard.</source>
        <translation>Questo indirizzo contiene una password. Toglila e, se era in uso, cambiala, perché è stata negli Appunti.</translation>
    </message>
    <message>
        <source>“%1” looks like Azure DevOps, but belongs to someone else. Do not enter a password there.</source>
        <translation>«%1» somiglia ad Azure DevOps, ma appartiene ad altri. Non inserirvi alcuna password.</translation>
    </message>
    <message>
        <source>This is a GitHub address. PAT Wizard is for Azure DevOps.</source>
        <translation>Questo è un indirizzo di GitHub. PAT Wizard è per Azure DevOps.</translation>
    </message>
    <message>
        <source>“%1” seems to be your own Azure DevOps Server, which is not supported yet.</source>
        <translation>«%1» sembra un’installazione di Azure DevOps Server, che non è ancora supportato.</translation>
    </message>
    <message>
        <source>“%1” is not an Azure DevOps address.</source>
        <translation>«%1» non è un indirizzo di Azure DevOps.</translation>
    </message>
    <message>
        <source>This looks like a token, not an organization. The token belongs on a later page.</source>
        <translation>Sembra un token, non un’organizzazione. Il token va inserito in una pagina successiva.</translation>
    </message>
    <message>
        <source>An organization’s name begins and ends with a letter or a digit.</source>
        <translation>Il nome di un’organizzazione inizia e finisce con una lettera o una cifra.</translation>
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
        <translation>Il token di Azure DevOps %1 scade</translation>
    </message>
    <message>
        <source>To rotate it with PAT Wizard before this day, run: %1</source>
        <translation>Per sostituirlo con PAT Wizard prima di questo giorno, esegui: %1</translation>
    </message>
</context>
<context>
    <name>wording::RotationWords</name>
    <message>
        <source>The old token stays in use.</source>
        <translation>Il vecchio token resta in uso.</translation>
    </message>
    <message>
        <source>PAT Wizard changed this token in another window or command, or an earlier change to it is incomplete.</source>
        <translation>PAT Wizard ha modificato questo token in un’altra finestra o in un altro comando, o una modifica precedente è incompleta.</translation>
    </message>
    <message>
        <source>Nothing was changed this time.</source>
        <translation>Questa volta non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>See which token is in use now, then try again if that is still needed.</source>
        <translation>Guarda quale token è in uso ora, poi riprova se serve ancora.</translation>
    </message>
    <message>
        <source>This token is already stored under this name.</source>
        <translation>Questo token è già salvato con questo nome.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and use that one instead.</source>
        <translation>Crea un altro token nella pagina dei token e usa quello.</translation>
    </message>
    <message>
        <source>The old token stays in use. If the new one is in the keychain anyway, PAT Wizard completes the rotation when it is next started.</source>
        <translation>Il vecchio token resta in uso. Se il nuovo è comunque nel portachiavi, PAT Wizard completerà la sostituzione al prossimo avvio.</translation>
    </message>
    <message>
        <source>The new token is in the keychain, but the list of stored tokens could not be updated. The old token stays in use.</source>
        <translation>Il nuovo token è nel portachiavi, ma non è stato possibile aggiornare l’elenco dei token salvati. Il vecchio resta in uso.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard completes the rotation when it is next started.</source>
        <translation>%1 PAT Wizard completerà la sostituzione al prossimo avvio.</translation>
    </message>
    <message>
        <source>The other token is kept too. Revoke it, or go back to it.</source>
        <translation>Anche l’altro token è conservato. Revocalo, o torna a usarlo.</translation>
    </message>
    <message>
        <source>“%1” is in use again.</source>
        <translation>«%1» è di nuovo in uso.</translation>
    </message>
    <message>
        <source>“%1” is in use again, but whether it works could not be checked.</source>
        <translation>«%1» è di nuovo in uso, ma non si è potuto verificare se funziona.</translation>
    </message>
    <message>
        <source>Azure DevOps denied access with “%1”. The other token stays in use.</source>
        <translation>Azure DevOps ha negato l’accesso con «%1». L’altro token resta in uso.</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether “%1” works, and no earlier check shows that it does. The other token stays in use.</source>
        <translation>PAT Wizard non ha potuto verificare se «%1» funziona, e nessuna verifica precedente lo dimostra. L’altro token resta in uso.</translation>
    </message>
    <message>
        <source>“%1” is no longer kept. The other token stays in use.</source>
        <translation>«%1» non è più conservato. L’altro token resta in uso.</translation>
    </message>
    <message>
        <source>If you clicked Regenerate on it, leave it there: that entry is the new token.</source>
        <translation>Se hai fatto clic su Regenerate, lascialo lì: quella voce è il nuovo token.</translation>
    </message>
</context>
<context>
    <name>wording::SettingsWords</name>
    <message>
        <source>It may name a proxy or a certificate, so nothing is sent to Azure DevOps until it can be read.</source>
        <translation>Potrebbe indicare un proxy o un certificato, quindi nulla viene inviato ad Azure DevOps finché non si può leggere.</translation>
    </message>
    <message>
        <source>The proxy holds a user name, a password or a token.</source>
        <translation>Il proxy contiene un nome utente, una password o un token.</translation>
    </message>
    <message>
        <source>PAT Wizard stores no secrets in its settings, so nothing was saved.</source>
        <translation>PAT Wizard non salva segreti nelle impostazioni, quindi non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Enter the host name alone. If the proxy needs a password, choose the system’s proxy and set https_proxy instead.</source>
        <translation>Inserisci solo il nome host. Se il proxy richiede una password, scegli il proxy del sistema e imposta https_proxy.</translation>
    </message>
    <message>
        <source>The file name holds a token or another secret.</source>
        <translation>Il nome del file contiene un token o un altro segreto.</translation>
    </message>
    <message>
        <source>Rename the file, then choose it again.</source>
        <translation>Rinomina il file, poi sceglilo di nuovo.</translation>
    </message>
    <message>
        <source>The certificate file needs a full path.</source>
        <translation>Per il file di certificato serve il percorso completo.</translation>
    </message>
    <message>
        <source>This is not a host name that a proxy can have.</source>
        <translation>Questo non può essere il nome host di un proxy.</translation>
    </message>
    <message>
        <source>Enter a name such as proxy.example, and a port from 1 to 65535.</source>
        <translation>Inserisci un nome come proxy.example e una porta da 1 a 65535.</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>Questa non è una lingua.</translation>
    </message>
    <message>
        <source>Tokens last from 1 to %1 days.</source>
        <translation>I token durano da 1 a %1 giorni.</translation>
    </message>
    <message>
        <source>Reminders come from 1 to %1 days before a token ends.</source>
        <translation>I promemoria arrivano da 1 a %1 giorni prima della scadenza di un token.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>Il file delle impostazioni %1 è danneggiato.</translation>
    </message>
    <message>
        <source>Open Settings in PAT Wizard and choose again; the damaged file is kept beside the new one. Or correct or delete it.</source>
        <translation>Apri le Impostazioni in PAT Wizard e rifai le scelte; il file danneggiato resta accanto a quello nuovo. Oppure correggilo o eliminalo.</translation>
    </message>
    <message>
        <source>The settings file %1 was written by a newer version of PAT Wizard.</source>
        <translation>Il file delle impostazioni %1 è stato scritto da una versione più recente di PAT Wizard.</translation>
    </message>
    <message>
        <source>Install that version, or delete the file.</source>
        <translation>Installa quella versione, o elimina il file.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>Impossibile leggere il file delle impostazioni %1.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read: %2.</source>
        <translation>Impossibile leggere il file delle impostazioni %1: %2.</translation>
    </message>
    <message>
        <source>Make it readable for yourself, then start PAT Wizard again.</source>
        <translation>Rendilo leggibile per te, poi riavvia PAT Wizard.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read, so it was not replaced.</source>
        <translation>Impossibile leggere il file delle impostazioni %1, quindi non è stato sostituito.</translation>
    </message>
    <message>
        <source>Move it away or make it readable, then try again.</source>
        <translation>Spostalo altrove o rendilo leggibile, poi riprova.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>Non è stato possibile scrivere le impostazioni in %1.</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full, then try again.</source>
        <translation>Controlla di potervi scrivere e che il disco non sia pieno, poi riprova.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>Il file di certificato scelto nelle Impostazioni non si può usare.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or remove this one there.</source>
        <translation>Scegli un altro file nelle Impostazioni, o rimuovi questo.</translation>
    </message>
    <message>
        <source>Choose &amp;certificate…</source>
        <translation>Scegli &amp;certificato…</translation>
    </message>
    <message>
        <source>Proxy &amp;settings…</source>
        <translation>Impostazioni pro&amp;xy…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Imposta&amp;zioni…</translation>
    </message>
</context>
<context>
    <name>wording::StandingWords</name>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>Sostituiscilo: crea un nuovo token che ne prenda il posto.</translation>
    </message>
    <message>
        <source>Select the missing scopes with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>Nella pagina dei token, fai clic su Edit e seleziona gli ambiti mancanti, poi verificalo di nuovo. Oppure sostituiscilo.</translation>
    </message>
    <message>
        <source>Your account lacks a permission. Ask an administrator of the organization for it.</source>
        <translation>Al tuo account manca un’autorizzazione. Chiedila a un amministratore dell’organizzazione.</translation>
    </message>
    <message>
        <source>Choose Full access with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>Nella pagina dei token, fai clic su Edit e scegli Full access, poi verificalo di nuovo. Oppure sostituiscilo.</translation>
    </message>
    <message>
        <source>It works, except for: %1.</source>
        <translation>Funziona, tranne per: %1.</translation>
    </message>
    <message>
        <source>It is accepted, but what you need does not work: %1.</source>
        <translation>È accettato, ma ciò che ti serve non funziona: %1.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it %1.</source>
        <translation>Azure DevOps lo ha rifiutato %1.</translation>
    </message>
    <message>
        <source>It was valid for all organizations, and Microsoft retired such tokens on 1 December 2026. That is probably why.</source>
        <translation>Era valido per tutte le organizzazioni, e Microsoft ha ritirato questi token il 1º dicembre 2026. Probabilmente il motivo è questo.</translation>
    </message>
    <message>
        <source>%1 Or it is inactive: Azure DevOps deactivates a token if nobody signs in with it for 90 days.</source>
        <translation>%1 Oppure è inattivo: Azure DevOps disattiva un token se per 90 giorni nessuno lo usa per accedere.</translation>
    </message>
    <message>
        <source>Sign in to Azure DevOps in a browser, then check it again. If it is still refused, rotate it.</source>
        <translation>Accedi ad Azure DevOps in un browser, poi verificalo di nuovo. Se è ancora rifiutato, sostituiscilo.</translation>
    </message>
    <message>
        <source>It expires today.</source>
        <translation>Scade oggi.</translation>
    </message>
    <message>
        <source>It expires on %1, %2.</source>
        <translation>Scadenza: %1, %2.</translation>
    </message>
    <message>
        <source>It worked when it was checked %1. %2</source>
        <translation>Verificato %1, funzionava. %2</translation>
    </message>
    <message>
        <source>Rotate it now, while it still works.</source>
        <translation>Sostituiscilo ora, finché funziona.</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of a token.</extracomment>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>State of a token.</extracomment>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>Non nel portachiavi</translation>
    </message>
    <message>
        <source>Lacks access</source>
        <translation>Accesso parziale</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>In scadenza</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Non è stato possibile verificare</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Da verificare</translation>
    </message>
    <message>
        <source>Works without Diff</source>
        <translation>Funziona senza Diff</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>State of a token.</extracomment>
        <translation>Funziona</translation>
    </message>
    <message>
        <source>It expired on %1, according to the recorded date.</source>
        <translation>È scaduto, secondo la data registrata: %1.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated.</source>
        <translation>Un token scaduto non si può né prolungare né rigenerare.</translation>
    </message>
    <message>
        <source>This token is missing from the keychain.</source>
        <translation>Questo token non è più nel portachiavi.</translation>
    </message>
    <message>
        <source>Something other than PAT Wizard removed it.</source>
        <translation>Non lo ha rimosso PAT Wizard, ma qualcos’altro.</translation>
    </message>
    <message>
        <source>Set it up again under the same name, or remove it from this list.</source>
        <translation>Configuralo di nuovo con lo stesso nome, o rimuovilo da questo elenco.</translation>
    </message>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>La verifica effettuata %1 non è riuscita: %2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Questo non dice nulla sul token.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Verificalo di nuovo.</translation>
    </message>
    <message>
        <source>It has not been checked yet.</source>
        <translation>Non è ancora stato verificato.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Verificalo.</translation>
    </message>
    <message>
        <source>It worked when it was checked %1.</source>
        <translation>Verificato %1, funzionava.</translation>
    </message>
    <message>
        <source>Whether Diff works could not be determined.</source>
        <translation>Non è stato possibile stabilire se Diff funziona.</translation>
    </message>
    <message>
        <source>Diff does not work with it, because Diff needs Full access.</source>
        <translation>Diff non funziona con questo token, perché richiede Full access.</translation>
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
        <translation>non si sa</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When a token expired.</extracomment>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>tra %n giorno</numerusform>
            <numerusform>tra %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date: &quot;on 31 Jan 2027&quot;.</extracomment>
        <translation>in data %1</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
</context>
<context>
    <name>wording::TokenWords</name>
    <message>
        <source>Copy it again with the copy button on the token page.</source>
        <translation>Copialo di nuovo con il pulsante di copia della pagina dei token.</translation>
    </message>
    <message>
        <source>Create a personal access token on the token page.</source>
        <translation>Crea un token di accesso personale nella pagina dei token.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong: the checksum does not match.</source>
        <translation>Sembra un token, ma almeno un carattere è sbagliato: il checksum non corrisponde.</translation>
    </message>
    <message>
        <source>This is an application secret, not a personal access token.</source>
        <translation>Questo è il segreto di un’applicazione, non un token di accesso personale.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong in the part that is the same in every token.</source>
        <translation>Sembra un token, ma almeno un carattere è sbagliato nella parte uguale in ogni token.</translation>
    </message>
    <message>
        <source>This looks like a token, but its creation date makes no sense: at least one character is wrong.</source>
        <translation>Sembra un token, ma la sua data di creazione non ha senso: almeno un carattere è sbagliato.</translation>
    </message>
    <message>
        <source>This looks like an incomplete token: %1 of %2 characters.</source>
        <translation>Sembra un token incompleto: %1 caratteri su %2.</translation>
    </message>
    <message>
        <source>This is longer than any token.</source>
        <translation>È più lungo di qualsiasi token.</translation>
    </message>
    <message>
        <source>This contains characters that no token has. A token consists of letters and digits only.</source>
        <translation>Contiene caratteri che nessun token ha. Un token è fatto solo di lettere e cifre.</translation>
    </message>
    <message numerus="yes">
        <source>This text contains %n different token(s).</source>
        <translation>
            <numerusform>Questo testo contiene %n token.</numerusform>
            <numerusform>Questo testo contiene %n token diversi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter only the one you mean.</source>
        <translation>Inserisci solo quello che intendi.</translation>
    </message>
    <message>
        <source>This is a sign-in token (JWT), not a personal access token.</source>
        <translation>Questo è un token di accesso JWT, non un token di accesso personale.</translation>
    </message>
    <message>
        <source>This is a secret for %1. It does not work with Azure DevOps.</source>
        <extracomment>%1 is a name such as GitHub, GitLab, Amazon Web Services</extracomment>
        <translation>Questo è un segreto per %1. Non funziona con Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a key for another Azure product, not an Azure DevOps token.</source>
        <translation>Questa è una chiave per un altro prodotto Azure, non un token di Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a key for %1, not an Azure DevOps token.</source>
        <translation>Questa è una chiave per %1, non un token di Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a private key, not a token.</source>
        <translation>Questa è una chiave privata, non un token.</translation>
    </message>
    <message>
        <source>This is a certificate or a public key, not a token.</source>
        <translation>Questo è un certificato o una chiave pubblica, non un token.</translation>
    </message>
    <message>
        <source>This is the name of the token, not the token itself.</source>
        <translation>Questo è il nome del token, non il token.</translation>
    </message>
    <message>
        <source>The token page shows the token only once, after you click Create. Copy it from there.</source>
        <translation>La pagina dei token mostra il token una volta sola, dopo il clic su Create. Copialo da lì.</translation>
    </message>
    <message>
        <source>This is an address, not a token.</source>
        <translation>Questo è un indirizzo, non un token.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token.</source>
        <translation>Questo è un token di Azure DevOps.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token, created in %1.</source>
        <extracomment>%1 is a month and a year, such as &quot;November 2026&quot;</extracomment>
        <translation>Questo è un token di Azure DevOps, creato nel mese di %1.</translation>
    </message>
    <message>
        <source>Paste the token that the token page shows you.</source>
        <translation>Incolla il token mostrato nella pagina dei token.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token in the older format. Its checksum matches.</source>
        <translation>Questo è un token di Azure DevOps nel formato precedente. Il checksum corrisponde.</translation>
    </message>
    <message>
        <source>You can try it anyway: the check shows whether it works.</source>
        <translation>Puoi provarlo comunque: la verifica mostra se funziona.</translation>
    </message>
    <message>
        <source>This has the length of a token, but not the format of one.</source>
        <translation>Ha la lunghezza di un token, ma non il formato.</translation>
    </message>
    <message numerus="yes">
        <source>This does not look like a token: it has %n character(s), but a token has 84 or 52.</source>
        <translation>
            <numerusform>Non sembra un token: ha %n carattere, mentre un token ne ha 84 o 52.</numerusform>
            <numerusform>Non sembra un token: ha %n caratteri, mentre un token ne ha 84 o 52.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line breaks were removed.</source>
        <translation>Le interruzioni di riga sono state rimosse.</translation>
    </message>
    <message>
        <source>Spaces were removed.</source>
        <translation>Gli spazi sono stati rimossi.</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>I caratteri invisibili sono stati rimossi.</translation>
    </message>
    <message>
        <source>The quotes around it were removed.</source>
        <translation>Le virgolette attorno sono state rimosse.</translation>
    </message>
    <message>
        <source>It was extracted from the form that Authorization headers use.</source>
        <translation>È stato estratto dalla forma usata nelle intestazioni Authorization.</translation>
    </message>
    <message>
        <source>It was decoded from Base64.</source>
        <translation>È stato decodificato da Base64.</translation>
    </message>
    <message>
        <source>It was converted from UTF-16, which some programs write, such as PowerShell.</source>
        <translation>È stato convertito da UTF-16, che alcuni programmi scrivono, come PowerShell.</translation>
    </message>
    <message>
        <source>The text around it was ignored.</source>
        <translation>Il testo attorno è stato ignorato.</translation>
    </message>
    <message>
        <source>It appeared more than once, and is used once.</source>
        <translation>Compariva più di una volta; viene usato una volta sola.</translation>
    </message>
</context>
</TS>
