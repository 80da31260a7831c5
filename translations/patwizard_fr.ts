<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CommandTable</name>
    <message>
        <source>Open the list of stored tokens. If there are none, open setup.</source>
        <translation>Ouvrir la liste des jetons enregistrés. S’il n’y en a aucun, ouvrir la configuration.</translation>
    </message>
    <message>
        <source>Open the wizard that creates and stores a token.</source>
        <translation>Ouvrir l’assistant qui crée et enregistre un jeton.</translation>
    </message>
    <message>
        <source>Open the wizard that checks a stored token, or the list if several are stored and none is named.</source>
        <translation>Ouvrir l’assistant qui vérifie un jeton enregistré, ou la liste s’il y en a plusieurs et qu’aucun n’est nommé.</translation>
    </message>
    <message>
        <source>Open the wizard that replaces a stored token with a new one, or the list if several are stored and none is named.</source>
        <translation>Ouvrir l’assistant qui remplace un jeton enregistré par un nouveau, ou la liste s’il y en a plusieurs et qu’aucun n’est nommé.</translation>
    </message>
    <message>
        <source>Read a token from standard input, check it, and store it if it works.</source>
        <translation>Lire un jeton sur l’entrée standard, le vérifier et l’enregistrer s’il fonctionne.</translation>
    </message>
    <message>
        <source>Check the given tokens, or all stored tokens if none is given.</source>
        <translation>Vérifier les jetons donnés, ou tous les jetons enregistrés si aucun n’est donné.</translation>
    </message>
    <message>
        <source>List the stored tokens, as last checked. Reads no secret and uses no network.</source>
        <translation>Afficher les jetons enregistrés, d’après leur dernière vérification. Ne lit aucun secret et n’utilise pas le réseau.</translation>
    </message>
    <message>
        <source>Read a new token from standard input, check it, and replace the stored one with it. The old token is kept until it is revoked.</source>
        <translation>Lire un nouveau jeton sur l’entrée standard, le vérifier et le mettre à la place de celui qui est enregistré. L’ancien est conservé jusqu’à sa révocation.</translation>
    </message>
    <message>
        <source>Remove a token from the keychain. It works until you revoke it in Azure DevOps.</source>
        <translation>Retirer un jeton du trousseau. Il fonctionne tant que vous ne l’avez pas révoqué dans Azure DevOps.</translation>
    </message>
    <message>
        <source>Print the secret, for scripts.</source>
        <translation>Afficher le secret, pour les scripts.</translation>
    </message>
    <message>
        <source>Identify the text on standard input. Works offline and stores nothing.</source>
        <translation>Identifier le texte lu sur l’entrée standard. Fonctionne hors ligne et n’enregistre rien.</translation>
    </message>
    <message>
        <source>Let git get its tokens from the keychain, or no longer, or show whom it asks.</source>
        <translation>Laisser git prendre ses jetons dans le trousseau, ou ne plus le laisser, ou afficher qui il interroge.</translation>
    </message>
    <message>
        <source>What git calls then: its credential helper protocol.</source>
        <translation>Ce que git appelle alors&#xa0;: son protocole de gestionnaire d’identifiants.</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment, and in no other. Ends as the command does.</source>
        <translation>Exécuter une commande avec le jeton dans son environnement, et dans aucun autre. Se termine comme la commande.</translation>
    </message>
    <message>
        <source>Find copies of the token, and of old ones kept with it, where tools keep tokens. Reads only, and sends nothing.</source>
        <translation>Rechercher des copies du jeton, et des anciens conservés avec lui, là où les outils gardent des jetons. Lit seulement, et n’envoie rien.</translation>
    </message>
    <message>
        <source>Give the token to a tool that keeps a copy, and remember that: “replace” gives it the new one.</source>
        <translation>Fournir le jeton à un outil qui en garde une copie, et s’en souvenir&#xa0;: «&#xa0;replace&#xa0;» lui fournira le nouveau.</translation>
    </message>
    <message>
        <source>Forget that a tool was given the token. The tool keeps its copy.</source>
        <translation>Oublier que le jeton a été fourni à un outil. L’outil garde sa copie.</translation>
    </message>
    <message>
        <source>Show one notification for what has become due since the last one. Reads no secret and uses no network, unless --check is given.</source>
        <translation>Afficher une seule notification pour tout ce qui est arrivé à échéance depuis la précédente. Ne lit aucun secret et n’utilise pas le réseau, sauf avec --check.</translation>
    </message>
    <message>
        <source>Print what somebody who helps you needs to know about this system, without any secret.</source>
        <translation>Afficher ce que doit savoir de ce système une personne qui vous aide, sans aucun secret.</translation>
    </message>
    <message>
        <source>the token’s name (%1)</source>
        <translation>le nom du jeton (%1)</translation>
    </message>
    <message>
        <source>when it expires (UTC), as on the token page</source>
        <translation>sa date d’expiration (UTC), d’après la page des jetons</translation>
    </message>
    <message>
        <source>what it is needed for: a list of code,members,diff; remembered (%1)</source>
        <translation>ce à quoi il doit servir&#xa0;: une liste parmi code,members,diff&#xa0;; mémorisée (%1)</translation>
    </message>
    <message>
        <source>store it whatever the check says, marked with the result</source>
        <translation>l’enregistrer quel que soit le résultat de la vérification, avec la mention de ce résultat</translation>
    </message>
    <message>
        <source>send it even if it does not have the format of a token</source>
        <translation>l’envoyer même s’il n’a pas le format d’un jeton</translation>
    </message>
    <message>
        <source>replace even if the new token lacks something needed or can do less</source>
        <translation>remplacer même s’il manque quelque chose au nouveau jeton ou s’il permet moins de choses</translation>
    </message>
    <message>
        <source>replace even if the new token belongs to another account</source>
        <translation>remplacer même si le nouveau jeton appartient à un autre compte</translation>
    </message>
    <message>
        <source>read no token; remove the old ones that Azure DevOps now refuses</source>
        <translation>ne pas lire de jeton&#xa0;; retirer les anciens qu’Azure DevOps refuse désormais</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>produire du JSON</translation>
    </message>
    <message>
        <source>print the secret even to a terminal</source>
        <translation>afficher le secret même dans un terminal</translation>
    </message>
    <message>
        <source>for the repository of this folder only</source>
        <translation>seulement pour le dépôt de ce dossier</translation>
    </message>
    <message>
        <source>the form of the token: raw, base64 (of “:token”), basic, or basic-header (raw)</source>
        <translation>la forme du jeton&#xa0;: raw, base64 (de «&#xa0;:token&#xa0;»), basic ou basic-header (raw)</translation>
    </message>
    <message>
        <source>the variable that holds the token; FORM is base64 (of “:token”), basic, or basic-header (AZURE_DEVOPS_EXT_PAT)</source>
        <translation>la variable qui contient le jeton&#xa0;; FORM est base64 (de «&#xa0;:token&#xa0;»), basic ou basic-header (AZURE_DEVOPS_EXT_PAT)</translation>
    </message>
    <message>
        <source>look through the text files in FOLDER as well</source>
        <translation>examiner aussi les fichiers texte de FOLDER</translation>
    </message>
    <message>
        <source>who gets it: az-devops or git-credential</source>
        <translation>qui le reçoit&#xa0;: az-devops ou git-credential</translation>
    </message>
    <message>
        <source>which one: az-devops or git-credential</source>
        <translation>lequel&#xa0;: az-devops ou git-credential</translation>
    </message>
    <message>
        <source>first check the tokens that were not checked for a week; with --on, by itself</source>
        <translation>vérifier d’abord les jetons qui ne l’ont pas été depuis une semaine&#xa0;; avec --on, automatiquement</translation>
    </message>
    <message>
        <source>from now on, remind by itself, every day</source>
        <translation>désormais, rappeler chaque jour, automatiquement</translation>
    </message>
    <message>
        <source>no longer do so</source>
        <translation>ne plus le faire</translation>
    </message>
    <message>
        <source>print whether it does so</source>
        <translation>indiquer s’il le fait</translation>
    </message>
    <message>
        <source>check all tokens when the list is open</source>
        <translation>vérifier tous les jetons à l’ouverture de la liste</translation>
    </message>
    <message>
        <source>also trust the certificate authorities in FILE (PEM, DER, or PKCS #7)</source>
        <translation>accepter aussi les autorités de certification de FILE (PEM, DER ou PKCS #7)</translation>
    </message>
    <message>
        <source>time limit for the whole check, 1 to 600 (%1)</source>
        <translation>durée maximale de toute la vérification, de 1 à 600 (%1)</translation>
    </message>
    <message>
        <source>print this help and exit</source>
        <translation>afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>print the version and exit</source>
        <translation>afficher la version et quitter</translation>
    </message>
    <message>
        <source>(no command)</source>
        <translation>(aucune commande)</translation>
    </message>
    <message>
        <source>on the token page; otherwise the old name, with the current month</source>
        <translation>sur la page des jetons&#xa0;; sinon l’ancien nom, avec le mois en cours</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>comme la dernière fois</translation>
    </message>
    <message>
        <source>ORGANIZATION is the name or any address of the organization.
</source>
        <translation>ORGANIZATION est le nom de l’organisation ou l’une de ses adresses.
</translation>
    </message>
    <message>
        <source>/NAME can be omitted if only one of its tokens is stored.
</source>
        <translation>/NAME peut être omis si un seul de ses jetons est enregistré.
</translation>
    </message>
    <message>
        <source>The proxy is taken from Settings, or else from the system (https_proxy, no_proxy).
</source>
        <translation>Le proxy est celui des paramètres, sinon celui du système (https_proxy, no_proxy).
</translation>
    </message>
    <message>
        <source>Example: patwizard %1 fabrikam &lt;token.txt
</source>
        <translation>Exemple&#xa0;: patwizard %1 fabrikam &lt;token.txt
</translation>
    </message>
    <message>
        <source>The exit status is 4 if copies were found, and 5 if none was found, but something could not be looked at.
</source>
        <translation>Le code de retour est 4 si des copies ont été trouvées, 5 si aucune ne l’a été mais que tout n’a pas pu être examiné.
</translation>
    </message>
    <message>
        <source>The exit status is that of COMMAND; 126 if it cannot be run, 127 if it is not found.
Example: patwizard run fabrikam -- az repos list
</source>
        <translation>Le code de retour est celui de COMMAND&#xa0;; 126 si elle ne peut pas être exécutée, 127 si elle est introuvable.
Exemple&#xa0;: patwizard run fabrikam -- az repos list
</translation>
    </message>
    <message>
        <source>Usage: patwizard %1 [options]
%2
</source>
        <translation>Usage&#xa0;: patwizard %1 [options]
%2
</translation>
    </message>
    <message>
        <source>Usage: patwizard [COMMAND] [options]
Helps you create a personal access token for Azure DevOps, checks it, and stores it in the keychain.

Commands:
</source>
        <translation>Usage&#xa0;: patwizard [COMMAND] [options]
Vous aide à créer un jeton d’accès personnel pour Azure DevOps, le vérifie et l’enregistre dans le trousseau.

Commandes&#xa0;:
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
Options&#xa0;:
%1
%2Code de retour&#xa0;: 0 succès&#xa0;; 1 erreur interne ou de disque&#xa0;; 2 mauvais usage, ou aucun jeton donné&#xa0;;
3 le jeton est refusé&#xa0;; 4 il lui manque quelque chose de nécessaire&#xa0;; 5 il n’a pas pu être vérifié&#xa0;;
6 le trousseau est absent, verrouillé ou refuse l’accès, ou aucun jeton de ce nom n’est enregistré. Avec
plusieurs jetons, le plus grave l’emporte, dans l’ordre 3, 4, 6, 5, 1.
</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Appuyer</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Augmenter</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Diminuer</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Afficher le menu</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Donner le focus</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Basculer</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Chercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Créer un dossier</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Affichage en liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Affichage détaillé</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fichiers de type&#xa0;:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Rechercher un dossier</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Afficher les fichiers &amp;cachés</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fichier introuvable.
Vérifiez que le nom du fichier est correct.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 existe déjà.
Voulez-vous le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Dossier introuvable.
Vérifiez que le nom du dossier est correct.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Panneau latéral</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste des emplacements et des signets</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Date de modification</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copier l’adresse du &amp;lien</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Settings – PAT Wizard</source>
        <translation>Paramètres – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Open Settings</source>
        <translation>&amp;Ouvrir les paramètres</translation>
    </message>
</context>
<context>
    <name>cli::AddCommand</name>
    <message>
        <source>--unchecked, or --needs code if you need it for pull requests only</source>
        <translation>--unchecked, ou --needs code s’il ne vous sert que pour les pull requests</translation>
    </message>
    <message>
        <source>%1 works and is stored.</source>
        <translation>%1 fonctionne et est enregistré.</translation>
    </message>
    <message>
        <source>%1 is stored, marked as %2.</source>
        <translation>%1 est enregistré, avec la mention&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>A name has 1 to 100 characters, no slash, and no space at the beginning or end.</source>
        <translation>Un nom compte de 1 à 100 caractères, sans barre oblique, et sans espace au début ni à la fin.</translation>
    </message>
    <message>
        <source>“%1” does not contain a valid token name. %2</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de nom de jeton valable. %2</translation>
    </message>
    <message>
        <source>The token’s name is given with --name: patwizard add %1 --name %2.</source>
        <translation>Le nom du jeton se donne avec --name&#xa0;: patwizard add %1 --name %2.</translation>
    </message>
    <message>
        <source>The command “%1” takes an organization only.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’accepte qu’une organisation.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop.</translation>
    </message>
    <message>
        <source>%1 To have the file read on standard input, write “&lt; %2”.</source>
        <translation>%1 Pour que le fichier soit lu sur l’entrée standard, écrivez «&#xa0;&lt; %2&#xa0;».</translation>
    </message>
    <message>
        <source>The command “%1” needs one of these: %2.</source>
        <translation>La commande «&#xa0;%1&#xa0;» exige l’un de ces mots&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The command “%1” needs an organization.</source>
        <translation>La commande «&#xa0;%1&#xa0;» exige une organisation.</translation>
    </message>
    <message>
        <source>--needs takes one or more of these, separated by commas: code, members, diff.</source>
        <translation>--needs prend un ou plusieurs de ces mots, séparés par des virgules&#xa0;: code, members, diff.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 600.</source>
        <translation>--timeout prend un nombre entier de secondes, de 1 à 600.</translation>
    </message>
    <message>
        <source>--expires takes a date such as 2027-01-31.</source>
        <translation>--expires prend une date comme 2027-01-31.</translation>
    </message>
    <message>
        <source>The date given with --expires has passed: today is %1 (UTC).</source>
        <translation>La date donnée avec --expires est passée&#xa0;: nous sommes le %1 (UTC).</translation>
    </message>
    <message>
        <source>The command “%1” does not have the option --%2.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’a pas d’option --%2.</translation>
    </message>
    <message>
        <source>%1 The token’s name follows the organization: ORGANIZATION/NAME.</source>
        <translation>%1 Le nom du jeton suit l’organisation&#xa0;: ORGANIZATION/NAME.</translation>
    </message>
    <message>
        <source>--as takes one of these: %1.</source>
        <translation>--as prend l’un de ces mots&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is no variable for a token. --env takes NAME or NAME=FORM: a name of letters, digits, and underscores that is not one that the system uses, such as PATH, and one of these forms: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une variable pour un jeton. --env prend NAME ou NAME=FORM&#xa0;: un nom fait de lettres, de chiffres et de tirets bas, que le système n’utilise pas lui-même (comme PATH), et l’une de ces formes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--%1 is needed, and takes one of these: %2.</source>
        <translation>--%1 est obligatoire et prend l’un de ces mots&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The option --%1 requires a command.</source>
        <translation>L’option --%1 exige une commande.</translation>
    </message>
    <message>
        <source>--prove-revoked and --%1 cannot be used together.</source>
        <translation>--prove-revoked et --%1 ne s’utilisent pas ensemble.</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together.</source>
        <translation>--%1 et --%2 ne s’utilisent pas ensemble.</translation>
    </message>
    <message>
        <source>The option --%1 is given more than once.</source>
        <translation>L’option --%1 est donnée plus d’une fois.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>L’option --%1 exige une valeur.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>L’option %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The command to run is missing. It is given after two dashes: patwizard run ORGANIZATION -- COMMAND.</source>
        <translation>La commande à exécuter manque. Elle se donne après deux tirets&#xa0;: patwizard run ORGANIZATION -- COMMAND.</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is refused and was removed from the keychain. There is nothing left to revoke.</source>
        <translation>%1&#xa0;: l’ancien jeton «&#xa0;%2&#xa0;» (date d’expiration indiquée&#xa0;: %3) est refusé et a été retiré du trousseau. Il n’y a plus rien à révoquer.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is no longer in the keychain and was removed from the list. If the token page still shows it as active, revoke it there.</source>
        <translation>%1&#xa0;: l’ancien jeton «&#xa0;%2&#xa0;» (date d’expiration indiquée&#xa0;: %3) n’est plus dans le trousseau et a été retiré de la liste. Si la page des jetons l’affiche encore comme actif, révoquez-le là.</translation>
    </message>
    <message>
        <source>%1: from now on, it is checked for %2.</source>
        <translation>%1&#xa0;: désormais, la vérification porte sur %2.</translation>
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
            <numerusform>%n fichier examiné, %1 Mo…</numerusform>
            <numerusform>%n fichiers examinés, %1 Mo…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no copy was found in %n file(s).</source>
        <translation>
            <numerusform>%1&#xa0;: aucune copie trouvée dans %n fichier.</numerusform>
            <numerusform>%1&#xa0;: aucune copie trouvée dans %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>(the old token “%1”) </source>
        <translation>(l’ancien jeton «&#xa0;%1&#xa0;») </translation>
    </message>
</context>
<context>
    <name>cli::ForgetPlaceCommand</name>
    <message>
        <source>%1: %2 is no longer given the new token in a rotation. The copy that it has stays there.</source>
        <translation>%1&#xa0;: lors d’un remplacement, le nouveau jeton ne sera plus fourni à %2. L’outil garde la copie qu’il a.</translation>
    </message>
    <message>
        <source>%1: %2 was not remembered.</source>
        <translation>%1&#xa0;: %2 n’était pas mémorisé.</translation>
    </message>
</context>
<context>
    <name>cli::GitCommand</name>
    <message>
        <source>on</source>
        <extracomment>Whether git asks PAT Wizard.</extracomment>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
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
        <translation>GIT INTERROGE, DANS CET ORDRE</translation>
    </message>
</context>
<context>
    <name>cli::GivenToken</name>
    <message>
        <source>It was not sent anywhere, and nothing was stored.</source>
        <translation>Il n’a été envoyé nulle part et rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>If it is a token anyway, use --as-is.</source>
        <translation>Si c’est tout de même un jeton, utilisez --as-is.</translation>
    </message>
    <message>
        <source>%1 If it is a token anyway, use --as-is.</source>
        <translation>%1 Si c’est tout de même un jeton, utilisez --as-is.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>Jeton (masqué)&#xa0;: </translation>
    </message>
</context>
<context>
    <name>cli::InspectCommand</name>
    <message>
        <source>There is nothing on standard input.</source>
        <translation>L’entrée standard est vide.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>Jeton (masqué)&#xa0;: </translation>
    </message>
</context>
<context>
    <name>cli::ProveRevokedCommand</name>
    <message>
        <source>%1: no old token is kept.</source>
        <translation>%1&#xa0;: aucun ancien jeton n’est conservé.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” is refused and was removed from the keychain.</source>
        <translation>%1&#xa0;: l’ancien jeton «&#xa0;%2&#xa0;» est refusé et a été retiré du trousseau.</translation>
    </message>
    <message>
        <source>The old token “%1” is no longer in the keychain.</source>
        <translation>L’ancien jeton «&#xa0;%1&#xa0;» n’est plus dans le trousseau.</translation>
    </message>
    <message>
        <source>PAT Wizard cannot check whether it is revoked.</source>
        <translation>PAT Wizard ne peut pas vérifier s’il est révoqué.</translation>
    </message>
    <message>
        <source>%1 Then open PAT Wizard with “patwizard”, choose “Revoke the old one…” for this token, and then “Remove it…”.</source>
        <translation>%1 Ouvrez ensuite PAT Wizard avec «&#xa0;patwizard&#xa0;», choisissez «&#xa0;Révoquer l’ancien…&#xa0;» pour ce jeton, puis «&#xa0;Le retirer…&#xa0;».</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether the old token “%1” still works.</source>
        <translation>PAT Wizard n’a pas pu vérifier si l’ancien jeton «&#xa0;%1&#xa0;» fonctionne encore.</translation>
    </message>
    <message>
        <source>Revoke it at %1.</source>
        <translation>Révoquez-le à l’adresse %1.</translation>
    </message>
</context>
<context>
    <name>cli::RemindCommand</name>
    <message>
        <source>Reminders are on.</source>
        <translation>Les rappels sont activés.</translation>
    </message>
    <message>
        <source>Reminders are off.</source>
        <translation>Les rappels sont désactivés.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is on.</source>
        <translation>La vérification hebdomadaire des jetons enregistrés est activée.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is off.</source>
        <translation>La vérification hebdomadaire des jetons enregistrés est désactivée.</translation>
    </message>
</context>
<context>
    <name>cli::RemoveCommand</name>
    <message>
        <source>%1 was removed. It still works until you revoke it at %2</source>
        <translation>%1 a été retiré. Il fonctionne encore tant que vous ne l’avez pas révoqué à l’adresse %2</translation>
    </message>
    <message>
        <source>The old tokens kept with it were removed too, and may still work: %1</source>
        <translation>Les anciens jetons conservés avec lui ont aussi été retirés et fonctionnent peut-être encore&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>cli::ReplaceCommand</name>
    <message>
        <source> and </source>
        <extracomment>Between two options of the command line.</extracomment>
        <translation> et </translation>
    </message>
    <message>
        <source>%1: the new token works and is in use.</source>
        <translation>%1&#xa0;: le nouveau jeton fonctionne et est en service.</translation>
    </message>
    <message>
        <source>%1: the new token is in use, marked as %2.</source>
        <translation>%1&#xa0;: le nouveau jeton est en service, avec la mention&#xa0;: %2.</translation>
    </message>
    <message>
        <source>In the keychain it is stored as “%1”, where the old one was: programs that read that entry get the new one from now on.</source>
        <translation>Dans le trousseau, il est enregistré sous le nom «&#xa0;%1&#xa0;», là où était l’ancien&#xa0;: les programmes qui lisent cette entrée obtiennent désormais le nouveau.</translation>
    </message>
    <message>
        <source>First give the new token to whoever still has the old one: %1</source>
        <translation>Fournissez d’abord le nouveau jeton à qui a encore l’ancien&#xa0;: %1</translation>
    </message>
    <message>
        <source>The old token, “%1”, is already refused and was removed from the keychain. If you clicked Regenerate on it, “%1” at %2 is the new token: leave it there.</source>
        <translation>L’ancien jeton, «&#xa0;%1&#xa0;», est déjà refusé et a été retiré du trousseau. Si vous avez cliqué sur Regenerate pour ce jeton, «&#xa0;%1&#xa0;» à l’adresse %2 est le nouveau jeton&#xa0;: n’y touchez pas.</translation>
    </message>
    <message>
        <source>Still kept: %1. Revoke any that still work, then confirm it: patwizard replace %2 --prove-revoked</source>
        <translation>Encore dans le trousseau&#xa0;: %1. Révoquez ce qui fonctionne encore, puis confirmez-le&#xa0;: patwizard replace %2 --prove-revoked</translation>
    </message>
    <message>
        <source>Now revoke the old token, “%1”, at %2</source>
        <translation>Révoquez maintenant l’ancien jeton, «&#xa0;%1&#xa0;», à l’adresse %2</translation>
    </message>
    <message>
        <source>Only then revoke the old token, “%1”, at %2</source>
        <translation>Ensuite seulement, révoquez l’ancien jeton, «&#xa0;%1&#xa0;», à l’adresse %2</translation>
    </message>
    <message>
        <source>Then confirm it: patwizard replace %1 --prove-revoked</source>
        <translation>Puis confirmez-le&#xa0;: patwizard replace %1 --prove-revoked</translation>
    </message>
</context>
<context>
    <name>cli::TokenOutput</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; could not be checked: %2</source>
        <translation>%1&#xa0;; vérification impossible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; git says that Azure DevOps refused it on %2</source>
        <translation>%1&#xa0;; d’après git, refusé par Azure DevOps le %2</translation>
    </message>
    <message>
        <source>%1; the keychain was locked on %2</source>
        <translation>%1&#xa0;; trousseau verrouillé le %2</translation>
    </message>
    <message>
        <source>%1; could not be checked on %2: %3</source>
        <translation>%1&#xa0;; vérification impossible le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>JETON</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>PULL REQUESTS</source>
        <translation>PULL REQUESTS</translation>
    </message>
    <message>
        <source>REVIEWERS</source>
        <translation>RÉVISEURS</translation>
    </message>
    <message>
        <source>DIFF</source>
        <translation>DIFF</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>EXPIRATION</translation>
    </message>
    <message>
        <source>CHECKED</source>
        <translation>VÉRIFIÉ</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>COMPTE</translation>
    </message>
    <message>
        <source>%1 To wait longer, use --timeout.</source>
        <translation>%1 Pour attendre plus longtemps, utilisez --timeout.</translation>
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
        <translation>À propos de PAT Wizard</translation>
    </message>
    <message>
        <source>PAT Wizard %1</source>
        <translation>PAT Wizard %1</translation>
    </message>
    <message>
        <source>Leads you to a personal access token for Azure DevOps that has been checked and is stored in your keychain, and tells you before it ends.</source>
        <translation>Vous mène à un jeton d’accès personnel pour Azure DevOps, vérifié et enregistré dans votre trousseau, et vous prévient avant qu’il expire.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Copyright 2026 the PAT Wizard authors</source>
        <translation>Copyright 2026 les auteurs de PAT Wizard</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <translation>Repose sur Qt %1.</translation>
    </message>
</context>
<context>
    <name>manual::DiagnosticsWindow</name>
    <message>
        <source>&amp;Copy again</source>
        <translation>&amp;Copier à nouveau</translation>
    </message>
    <message>
        <source>Diagnostics – PAT Wizard</source>
        <translation>Diagnostic – PAT Wizard</translation>
    </message>
    <message>
        <source>Collecting what somebody who helps you needs to know…</source>
        <translation>Collecte de ce que doit savoir une personne qui vous aide…</translation>
    </message>
    <message>
        <source>This takes up to 12 seconds.</source>
        <translation>Cela prend 12 secondes au plus.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them where you ask for help.</source>
        <translation>Le diagnostic est dans le presse-papiers. Collez-le là où vous demandez de l’aide.</translation>
    </message>
</context>
<context>
    <name>manual::HelpWindow</name>
    <message>
        <source>Help – PAT Wizard</source>
        <translation>Aide – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Topic:</source>
        <translation>&amp;Sujet&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>À &amp;propos de PAT Wizard</translation>
    </message>
</context>
<context>
    <name>overview::Checking</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The rows of %n more token(s) show what came of their checks.</source>
        <translation>
            <numerusform>La ligne de %n autre jeton indique le résultat de sa vérification.</numerusform>
            <numerusform>Les lignes de %n autres jetons indiquent le résultat de leur vérification.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n token(s).</source>
        <translation>
            <numerusform>Arrêté après %n jeton.</numerusform>
            <numerusform>Arrêté après %n jetons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) checked.</source>
        <translation>
            <numerusform>%n jeton vérifié.</numerusform>
            <numerusform>%n jetons vérifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be checked.</source>
        <translation>
            <numerusform>%n jeton n’a pas pu être vérifié.</numerusform>
            <numerusform>%n jetons n’ont pas pu être vérifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) need(s) attention.</source>
        <translation>
            <numerusform>%n jeton demande votre attention.</numerusform>
            <numerusform>%n jetons demandent votre attention.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well with them.</source>
        <translation>Tout est en ordre.</translation>
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
        <translation>Reto&amp;ur à la liste</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The token that it replaced</source>
        <translation>Le jeton qu’il a remplacé</translation>
    </message>
    <message>
        <source>“%1” is kept in the keychain as %2.</source>
        <translation>«&#xa0;%1&#xa0;» est conservé dans le trousseau sous le nom %2.</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>Aucun jeton sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens selected</source>
        <translation>
            <numerusform>%n jeton sélectionné</numerusform>
            <numerusform>%n jetons sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::EmptyPage</name>
    <message>
        <source>A key</source>
        <translation>Une clé</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Aucun jeton pour l’instant</translation>
    </message>
    <message>
        <source>A token lets a program sign in to Azure DevOps for you. PAT Wizard helps you make one, checks it, and keeps it in your keychain.</source>
        <translation>Un jeton permet à un programme de se connecter à Azure DevOps en votre nom. PAT Wizard vous aide à en créer un, le vérifie et le garde dans votre trousseau.</translation>
    </message>
    <message>
        <source>Set &amp;up a token</source>
        <translation>&amp;Configurer un jeton</translation>
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
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>All organizations of its account</source>
        <translation>Toutes les organisations de son compte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (wrong)</source>
        <translation>%1 (inexacte)</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Nécessaire pour</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Label: Full access or Custom defined.</extracomment>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Valid for</source>
        <extracomment>Label: of which organizations.</extracomment>
        <translation>Valable pour</translation>
    </message>
    <message>
        <source>Name on the token page</source>
        <translation>Nom sur la page des jetons</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>Label of a date: when it was put into the keychain.</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Last worked in full</source>
        <extracomment>Label of a date: the last check at which nothing was missing.</extracomment>
        <translation>Dernière réussite complète</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>Entrée du trousseau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Ce qui fonctionne</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Label of a date.</extracomment>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>At the end of %1, UTC</source>
        <translation>À la fin du %1, UTC</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When it was last checked, or last worked in full: not yet.</extracomment>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>overview::ListPane</name>
    <message>
        <source>All %1</source>
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>À traiter %1</translation>
    </message>
    <message>
        <source>Expiring %1</source>
        <translation>Expirent bientôt %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Refusés %1</translation>
    </message>
    <message>
        <source>For all organizations %1</source>
        <translation>Toutes organisations %1</translation>
    </message>
    <message>
        <source>No token needs attention.</source>
        <translation>Aucun jeton ne demande votre attention.</translation>
    </message>
    <message>
        <source>No token expires soon.</source>
        <translation>Aucun jeton n’expire bientôt.</translation>
    </message>
    <message>
        <source>No token is refused.</source>
        <translation>Aucun jeton n’est refusé.</translation>
    </message>
    <message>
        <source>No token is valid for all organizations.</source>
        <translation>Aucun jeton n’est valable pour toutes les organisations.</translation>
    </message>
    <message>
        <source>Show all tokens</source>
        <translation>Afficher tous les jetons</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>Rechercher dans les jetons enregistrés</translation>
    </message>
    <message>
        <source>No tokens match “%1”.</source>
        <translation>Aucun jeton ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Press Esc to show all tokens.</source>
        <translation>Appuyez sur Échap pour afficher tous les jetons.</translation>
    </message>
</context>
<context>
    <name>overview::Notices</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>overview::OverviewWindow</name>
    <message>
        <source>Stored tokens</source>
        <translation>Jetons enregistrés</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>overview::RemovalDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Remove tokens?</source>
        <translation>Retirer des jetons&#xa0;?</translation>
    </message>
    <message>
        <source>This is removed from your keychain and from the list of stored tokens:</source>
        <translation>Voici ce qui sera retiré de votre trousseau et de la liste des jetons enregistrés&#xa0;:</translation>
    </message>
    <message>
        <source>This is removed from the keychain “%1” and from the list of stored tokens:</source>
        <translation>Voici ce qui sera retiré du trousseau «&#xa0;%1&#xa0;» et de la liste des jetons enregistrés&#xa0;:</translation>
    </message>
    <message>
        <source>The token itself goes on working, for anybody who has it, until it is revoked at Azure DevOps. It cannot be got back from there: Azure DevOps shows a token only once.</source>
        <translation>Le jeton lui-même continue de fonctionner, pour quiconque le détient, tant qu’il n’est pas révoqué dans Azure DevOps. Vous ne pourrez pas l’y récupérer&#xa0;: Azure DevOps n’affiche un jeton qu’une seule fois.</translation>
    </message>
    <message>
        <source>Old tokens that were kept are removed as well.</source>
        <translation>Les anciens jetons conservés seront retirés aussi.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Open the token page of %1, to revoke it</source>
        <translation>Ouvrir la page des jetons de l’organisation %1 pour le révoquer</translation>
    </message>
    <message>
        <source>&amp;%1. %2</source>
        <translation>&amp;%1. %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Aucun navigateur n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser yourself: %1</source>
        <translation>Copiez le lien et ouvrez-le vous-même dans un navigateur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>overview::Removing</name>
    <message>
        <source>%1 was not removed: %2 %3</source>
        <translation>%1 n’a pas été retiré&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>%1: Removed from the keychain and from this list.</source>
        <translation>%1&#xa0;: retiré du trousseau et de cette liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) removed from the keychain and from this list.</source>
        <translation>
            <numerusform>%n jeton retiré du trousseau et de cette liste.</numerusform>
            <numerusform>%n jetons retirés du trousseau et de cette liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>A token works until it is revoked at Azure DevOps.</source>
        <translation>Un jeton fonctionne tant qu’il n’est pas révoqué dans Azure DevOps.</translation>
    </message>
</context>
<context>
    <name>overview::ResultLine</name>
    <message>
        <source>Tokens checked</source>
        <translation>Jetons vérifiés</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v sur %m</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n second(s) left.</source>
        <translation>
            <numerusform>%1 Encore %n seconde.</numerusform>
            <numerusform>%1 Encore %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>Ordre &amp;inverse</translation>
    </message>
    <message>
        <source>What needs &amp;attention</source>
        <translation>À t&amp;raiter d’abord</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>What &amp;works</source>
        <translation>Ce qui &amp;fonctionne</translation>
    </message>
    <message>
        <source>&amp;Expiry date</source>
        <translation>Date d’&amp;expiration</translation>
    </message>
    <message>
        <source>&amp;Last check</source>
        <translation>&amp;Dernière vérification</translation>
    </message>
</context>
<context>
    <name>overview::TokenActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Nouveau jeton…</translation>
    </message>
    <message>
        <source>Set up another token</source>
        <translation>Configurer un autre jeton</translation>
    </message>
    <message>
        <source>Add to cal&amp;endar…</source>
        <translation>Ajouter à l’a&amp;genda…</translation>
    </message>
    <message>
        <source>Save a reminder of the expiry date as a calendar file</source>
        <translation>Enregistrer un rappel de la date d’expiration dans un fichier d’agenda</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Proxy, certificates, reminders</source>
        <translation>Proxy, certificats, rappels</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close all windows of PAT Wizard</source>
        <translation>Fermer toutes les fenêtres de PAT Wizard</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
    <message>
        <source>Everything that is known of this token</source>
        <translation>Tout ce que l’on sait de ce jeton</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether what is selected still works</source>
        <translation>Demander à Azure DevOps si la sélection fonctionne encore</translation>
    </message>
    <message>
        <source>Check &amp;line by line…</source>
        <translation>Vérifier &amp;ligne par ligne…</translation>
    </message>
    <message>
        <source>See each answer of Azure DevOps about this token</source>
        <translation>Voir chaque réponse d’Azure DevOps sur ce jeton</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>T&amp;out vérifier</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether the stored tokens still work</source>
        <translation>Demander à Azure DevOps si les jetons enregistrés fonctionnent encore</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Arrêter l’opération en cours</translation>
    </message>
    <message>
        <source>Copy as &amp;password</source>
        <translation>Copier comme mot de pa&amp;sse</translation>
    </message>
    <message>
        <source>Put this token on the clipboard for 30 seconds</source>
        <translation>Mettre ce jeton dans le presse-papiers pendant 30 secondes</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Make a new token that takes the place of this one</source>
        <translation>Créer un nouveau jeton qui prend la place de celui-ci</translation>
    </message>
    <message>
        <source>Change the e&amp;xpiry date…</source>
        <translation>Modifier la date d’e&amp;xpiration…</translation>
    </message>
    <message>
        <source>Correct when this token expires</source>
        <translation>Corriger la date d’expiration de ce jeton</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>Rec&amp;hercher des copies…</translation>
    </message>
    <message>
        <source>Find where else on this computer the token lies</source>
        <translation>Chercher où ce jeton se trouve encore sur cet ordinateur</translation>
    </message>
    <message>
        <source>Re&amp;voke the old one…</source>
        <translation>Révo&amp;quer l’ancien…</translation>
    </message>
    <message>
        <source>End the token that this one replaced</source>
        <translation>Mettre fin au jeton que celui-ci a remplacé</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>Revenir à l’anci&amp;en</translation>
    </message>
    <message>
        <source>Check the token that this one replaced, and use it again</source>
        <translation>Vérifier le jeton que celui-ci a remplacé et le remettre en service</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Take it out of the keychain and off this list</source>
        <translation>Le retirer du trousseau et de cette liste</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Re&amp;chercher</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>Rechercher dans les jetons enregistrés</translation>
    </message>
    <message>
        <source>PAT Wizard &amp;Help</source>
        <translation>Aide de PAT Wi&amp;zard</translation>
    </message>
    <message>
        <source>What this window shows, and what can be done</source>
        <translation>Ce que montre cette fenêtre et ce que l’on peut y faire</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Copier le dia&amp;gnostic</translation>
    </message>
    <message>
        <source>Put what a helper needs to know, without a secret, on the clipboard</source>
        <translation>Mettre dans le presse-papiers ce que doit savoir la personne qui vous aide, sans aucun secret</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>À &amp;propos de PAT Wizard</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
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
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernière vérification</translation>
    </message>
</context>
<context>
    <name>overview::TokenJobs</name>
    <message>
        <source>Still checking… Is your keychain asking for a password?</source>
        <translation>Vérification toujours en cours… Votre trousseau demande-t-il un mot de passe&#xa0;?</translation>
    </message>
    <message>
        <source>If it is not, Azure DevOps takes long to answer.</source>
        <translation>Sinon, c’est Azure DevOps qui tarde à répondre.</translation>
    </message>
    <message>
        <source>Ending what was interrupted… Your keychain may want its password.</source>
        <translation>Achèvement d’une opération interrompue… Votre trousseau demande peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Arrêté&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <translation>Vérification de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Asking your keychain… It may want its password.</source>
        <translation>Accès au trousseau… Il demande peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>The expiry date is saved.</source>
        <translation>La date d’expiration est enregistrée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>overview::TokenList</name>
    <message>
        <source>Stored tokens</source>
        <translation>Jetons enregistrés</translation>
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
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Expires: %1.</source>
        <translation>Expiration&#xa0;: %1.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>La date d’expiration est inconnue.</translation>
    </message>
    <message>
        <source>%1, %2. %3 %4</source>
        <translation>%1, %2. %3 %4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Ce qui fonctionne</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Head of a column of dates.</extracomment>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>%1: worked before</source>
        <translation>%1&#xa0;: OK auparavant</translation>
    </message>
</context>
<context>
    <name>overview::VerdictCard</name>
    <message>
        <source>Set it &amp;up again…</source>
        <translation>Re&amp;configurer…</translation>
    </message>
    <message>
        <source>Correct the e&amp;xpiry date…</source>
        <translation>Corriger la date d’e&amp;xpiration…</translation>
    </message>
</context>
<context>
    <name>preferences::AuthorityField</name>
    <message>
        <source>Issued to: %1</source>
        <translation>Délivré à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Délivré par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expired on: %1</source>
        <translation>Expiré le&#xa0;: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Valable jusqu’au&#xa0;: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>Empreinte SHA-256&#xa0;: %1</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>If your company inspects network traffic, choose the certificate of its certificate authority here; your administrator has the file. PAT Wizard then trusts it besides the ones that your system trusts.</source>
        <translation>Si votre entreprise inspecte le trafic réseau, choisissez ici le certificat de son autorité de certification&#xa0;; votre administrateur a le fichier. PAT Wizard l’accepte alors en plus de ceux que votre système accepte.</translation>
    </message>
    <message>
        <source>Choose the certificate authority’s file</source>
        <translation>Choisir le fichier de l’autorité de certification</translation>
    </message>
    <message>
        <source>Remove the certificate authority</source>
        <translation>Retirer l’autorité de certification</translation>
    </message>
    <message>
        <source>None chosen: only what your system trusts is trusted.</source>
        <translation>Aucune&#xa0;: seules les autorités acceptées par votre système le sont.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Ce fichier n’est pas utilisable.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more certificate(s).</source>
        <translation>
            <numerusform>Et %n autre certificat.</numerusform>
            <numerusform>Et %n autres certificats.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Il a expiré.</translation>
    </message>
    <message>
        <source>Connections that it signed will be refused. Ask your administrator for the current one.</source>
        <translation>Les connexions qu’il a signées seront refusées. Demandez le certificat actuel à votre administrateur.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Choisir un fichier de certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>preferences::ByItselfField</name>
    <message>
        <source>While no window is open</source>
        <translation>Quand aucune fenêtre n’est ouverte</translation>
    </message>
    <message>
        <source>Notify me &amp;when a token needs attention</source>
        <translation>M’a&amp;vertir quand un jeton demande mon attention</translation>
    </message>
    <message>
        <source>Chec&amp;k the stored tokens once a week</source>
        <translation>Vérifier les &amp;jetons enregistrés une fois par semaine</translation>
    </message>
    <message>
        <source>Asks Azure DevOps about each token, if the keychain is open and there is a network.</source>
        <translation>Interroge Azure DevOps sur chaque jeton, si le trousseau est ouvert et le réseau disponible.</translation>
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
        <translation>Laisser &amp;git prendre ses jetons dans PAT Wizard</translation>
    </message>
    <message>
        <source>Git then asks PAT Wizard for the password of repositories in Azure DevOps. This changes your git configuration, at once.</source>
        <translation>Git demande alors à PAT Wizard le mot de passe des dépôts d’Azure DevOps. Cela modifie aussitôt votre configuration de git.</translation>
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
        <translation>Celui du &amp;système</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Aucun proxy</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <translation>Ce &amp;proxy&#xa0;:</translation>
    </message>
    <message>
        <source>If the proxy asks for a user name and a password, choose the system’s proxy and set https_proxy before you start PAT Wizard. Passwords are not stored here.</source>
        <translation>Si le proxy demande un nom d’utilisateur et un mot de passe, choisissez celui du système et définissez https_proxy avant de démarrer PAT Wizard. Aucun mot de passe n’est enregistré ici.</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>Nom d’&amp;hôte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>P&amp;ort&#xa0;:</translation>
    </message>
</context>
<context>
    <name>preferences::ReminderField</name>
    <message>
        <source>Remind me before a token ends</source>
        <translation>Rappels avant l’expiration d’un jeton</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n jour avant</numerusform>
            <numerusform>%n jours avant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preferences::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Nothing is sent to Azure DevOps until you choose again and press OK. The damaged file is kept beside the new one.</source>
        <translation>Rien n’est envoyé à Azure DevOps tant que vous n’avez pas refait vos choix et cliqué sur OK. Le fichier endommagé est conservé à côté du nouveau.</translation>
    </message>
    <message>
        <source>A new language takes effect when PAT Wizard is next started.</source>
        <translation>La nouvelle langue s’appliquera au prochain démarrage de PAT Wizard.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Days until new tokens &amp;expire:</source>
        <translation>Validité des &amp;nouveaux jetons (jours)&#xa0;:</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>%1, not installed</source>
        <translation>%1, non installée</translation>
    </message>
    <message>
        <source>The certificate file cannot be used.</source>
        <translation>Le fichier de certificat n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose another file, or remove it.</source>
        <translation>Rien n’a été enregistré. Choisissez un autre fichier ou retirez celui-ci.</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>Les rappels n’ont pas pu être activés ou désactivés.</translation>
    </message>
    <message>
        <source>The system says: “%1” Everything else was saved.</source>
        <translation>Le système indique&#xa0;: «&#xa0;%1&#xa0;» Tout le reste a été enregistré.</translation>
    </message>
</context>
<context>
    <name>widgets::CopiesDialog</name>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Copies of %1 – PAT Wizard</source>
        <translation>Copies du jeton %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>PAT Wizard looks where tools keep tokens, in the environment of running programs, and in the keychain. It changes nothing, and nothing leaves this computer.</source>
        <translation>PAT Wizard cherche là où les outils gardent des jetons, dans l’environnement des programmes en cours et dans le trousseau. Rien n’est modifié et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Also in: %1.</source>
        <translation>Ainsi que dans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Looking for copies… Your keychain may want its password.</source>
        <translation>Recherche de copies… Votre trousseau demande peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message numerus="yes">
        <source>Looking for copies: %n file(s), %1…</source>
        <translation>
            <numerusform>Recherche de copies&#xa0;: %n fichier, %1…</numerusform>
            <numerusform>Recherche de copies&#xa0;: %n fichiers, %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Rechercher à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n copies were found.</source>
        <translation>
            <numerusform>%n copie trouvée.</numerusform>
            <numerusform>%n copies trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be looked at.</source>
        <translation>Tout n’a pas pu être examiné.</translation>
    </message>
    <message>
        <source>Not every token could be looked for.</source>
        <translation>Certains jetons n’ont pas pu être recherchés.</translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s), but that was not all.</source>
        <translation>
            <numerusform>Aucune copie trouvée dans %n fichier, mais tout n’a pas été examiné.</numerusform>
            <numerusform>Aucune copie trouvée dans %n fichiers, mais tout n’a pas été examiné.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s).</source>
        <translation>
            <numerusform>Aucune copie trouvée dans %n fichier.</numerusform>
            <numerusform>Aucune copie trouvée dans %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the old token “%1”.</source>
        <translation>C’est l’ancien jeton «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more lines.</source>
        <translation>
            <numerusform>Il y a %n ligne de plus.</numerusform>
            <numerusform>Il y a %n lignes de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>“patwizard find” tells them all.</source>
        <translation>«&#xa0;patwizard find&#xa0;» les affiche toutes.</translation>
    </message>
    <message>
        <source>Look for copies in a folder</source>
        <translation>Rechercher des copies dans un dossier</translation>
    </message>
</context>
<context>
    <name>widgets::CopySearch</name>
    <message>
        <source>The old token “%1” is no longer in the keychain, so its copies cannot be found.</source>
        <translation>L’ancien jeton «&#xa0;%1&#xa0;» n’est plus dans le trousseau&#xa0;; ses copies ne peuvent donc pas être trouvées.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryCorrection</name>
    <message>
        <source>Correct the &amp;date</source>
        <translation>Corriger la &amp;date</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as shown on the token page:</source>
        <translation>&amp;Expire le (UTC), d’après la page des jetons&#xa0;:</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Date corrigée.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Last da&amp;y (UTC)</source>
        <translation>&amp;Dernier jour (UTC)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>widgets::GivenValue</name>
    <message>
        <source>Chan&amp;ge</source>
        <translation>&amp;Modifier</translation>
    </message>
</context>
<context>
    <name>widgets::PasswordCopy</name>
    <message>
        <source>&amp;Copy as password</source>
        <translation>Copier comme &amp;mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n second(s) left.</source>
        <translation>
            <numerusform>Copié&#xa0;: encore %n seconde.</numerusform>
            <numerusform>Copié&#xa0;: encore %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PasswordLoan</name>
    <message>
        <source>Copied, but another program read it immediately.</source>
        <translation>Copié, mais un autre programme l’a aussitôt lu.</translation>
    </message>
    <message>
        <source>Another program put the token back on the clipboard. PAT Wizard removed it again.</source>
        <translation>Un autre programme a remis le jeton dans le presse-papiers. PAT Wizard l’en a de nouveau retiré.</translation>
    </message>
    <message>
        <source>The token was removed from the clipboard, but your desktop does not let PAT Wizard confirm that it is gone.</source>
        <translation>Le jeton a été retiré du presse-papiers, mais votre bureau ne permet pas à PAT Wizard de s’en assurer.</translation>
    </message>
    <message>
        <source>To be sure, copy something else.</source>
        <translation>Pour en être sûr, copiez autre chose.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Paste it now. It stays on the clipboard for 30 seconds, even if you close this window.</source>
        <translation>Collez-le maintenant. Il reste 30 secondes dans le presse-papiers, même si vous fermez cette fenêtre.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… It may ask for its password.</source>
        <translation>En attente de votre trousseau… Il demande peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>This may be a screen reader, or a clipboard manager, which keeps what was copied. After you paste the token, delete it from the clipboard history.</source>
        <translation>C’est peut-être un lecteur d’écran, ou un gestionnaire de presse-papiers, qui garde ce qui a été copié. Après avoir collé le jeton, effacez-le de l’historique du presse-papiers.</translation>
    </message>
</context>
<context>
    <name>widgets::PauseNote</name>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more second(s).</source>
        <translation>
            <numerusform>Azure DevOps demande encore %n seconde de pause.</numerusform>
            <numerusform>Azure DevOps demande encore %n secondes de pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more minute(s).</source>
        <translation>
            <numerusform>Azure DevOps demande encore %n minute de pause.</numerusform>
            <numerusform>Azure DevOps demande encore %n minutes de pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asked for %n minute(s), but PAT Wizard waits ten minutes at most.</source>
        <translation>
            <numerusform>Azure DevOps demandait %n minute, mais PAT Wizard attend dix minutes au plus.</numerusform>
            <numerusform>Azure DevOps demandait %n minutes, mais PAT Wizard attend dix minutes au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>La pause est terminée.</translation>
    </message>
</context>
<context>
    <name>widgets::ReminderExport</name>
    <message>
        <source>There is nothing to be reminded of.</source>
        <translation>Il n’y a rien à rappeler.</translation>
    </message>
    <message>
        <source>Record when the token expires first.</source>
        <translation>Indiquez d’abord la date d’expiration du jeton.</translation>
    </message>
    <message>
        <source>Export the reminder of %1</source>
        <translation>Exporter le rappel du jeton %1</translation>
    </message>
    <message numerus="yes">
        <source>Export reminders of %n token(s)</source>
        <translation>
            <numerusform>Exporter le rappel de %n jeton</numerusform>
            <numerusform>Exporter les rappels de %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers d’agenda (*.ics)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open it with your calendar.</source>
        <translation>Ouvrez-le avec votre agenda.</translation>
    </message>
    <message>
        <source>%1: The reminder is written: %2</source>
        <translation>%1&#xa0;: rappel enregistré dans %2</translation>
    </message>
    <message numerus="yes">
        <source>Reminders of %n token(s) are written: %1</source>
        <translation>
            <numerusform>Rappel de %n jeton enregistré dans %1</numerusform>
            <numerusform>Rappels de %n jetons enregistrés dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Statement</name>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken before a sentence: “Waiting: …”</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Spoken before a sentence: “OK: …”</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Spoken before a sentence: “Note: …”</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Spoken before a sentence: “Warning: …”</extracomment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Spoken before a sentence: “Problem: …”</extracomment>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Vérification impossible</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
</context>
<context>
    <name>widgets::TokenPageLink</name>
    <message>
        <source>&amp;Open the token page</source>
        <translation>&amp;Ouvrir la page des jetons</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Le navigateur n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Copy the link, and open it in a browser.</source>
        <translation>Copiez le lien et ouvrez-le dans un navigateur.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>widgets::UsedPlaces</name>
    <message>
        <source>Where it is used</source>
        <translation>Où il est utilisé</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget that %1 was given the token</source>
        <translation>Oublier que le jeton a été fourni à %1</translation>
    </message>
    <message>
        <source>A rotation does not give it the new token any more. What it has stays there.</source>
        <translation>Lors d’un remplacement, le nouveau jeton ne lui sera plus fourni. L’outil garde la copie qu’il a.</translation>
    </message>
    <message>
        <source>Giving the token to %1…</source>
        <translation>Transmission du jeton à %1…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Give it again</source>
        <translation>Fournir à nouveau</translation>
    </message>
    <message>
        <source>Give it the new one</source>
        <translation>Fournir le nouveau jeton</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: “Try again: az devops”</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is no longer given the new token in a rotation.</source>
        <translation>Lors d’un remplacement, le nouveau jeton ne sera plus fourni à %1.</translation>
    </message>
    <message>
        <source>The copy that it has stays there.</source>
        <translation>L’outil garde la copie qu’il a.</translation>
    </message>
</context>
<context>
    <name>wizard::AccessPage</name>
    <message>
        <source>C&amp;ustom defined</source>
        <translation>C&amp;ustom defined (personnalisé)</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>No, I only need pull requests.</source>
        <translation>Non, les pull requests me suffisent.</translation>
    </message>
    <message>
        <source>&amp;Full access</source>
        <translation>&amp;Full access (accès complet)</translation>
    </message>
    <message>
        <source>Yes. It can do everything that you can.</source>
        <translation>Oui. Le jeton peut faire tout ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>&amp;Reviewers and approvals</source>
        <translation>&amp;Réviseurs et approbations</translation>
    </message>
    <message>
        <source>Do you need the Diff of pull requests?</source>
        <translation>Avez-vous besoin du Diff des pull requests&#xa0;?</translation>
    </message>
    <message>
        <source>It shows the changed lines.</source>
        <translation>Il montre les lignes modifiées.</translation>
    </message>
    <message>
        <source>With Custom defined access you will not see the Diff of a pull request.</source>
        <translation>Avec l’accès Custom defined, vous ne verrez pas le Diff des pull requests.</translation>
    </message>
    <message>
        <source>Not needed if you only use git.</source>
        <translation>Inutile si vous n’utilisez que git.</translation>
    </message>
    <message>
        <source>Only for &amp;git?</source>
        <translation>Seulement pour &amp;git&#xa0;?</translation>
    </message>
    <message>
        <source>Protect it like a password, and choose a short lifespan.</source>
        <translation>Protégez-le comme un mot de passe et choisissez une courte durée de validité.</translation>
    </message>
    <message>
        <source>Some organizations do not allow Full access.</source>
        <translation>Certaines organisations n’autorisent pas Full access.</translation>
    </message>
</context>
<context>
    <name>wizard::CapabilityLines</name>
    <message>
        <source>Not checked.</source>
        <translation>Non vérifié.</translation>
    </message>
    <message>
        <source>Needs Full access.</source>
        <translation>Exige Full access.</translation>
    </message>
    <message>
        <source>Not with this token.</source>
        <translation>Pas avec ce jeton.</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull requests</translation>
    </message>
    <message>
        <source>Reviewers and approvals</source>
        <translation>Réviseurs et approbations</translation>
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
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Copy for an &amp;administrator</source>
        <translation>Copier pour un ad&amp;ministrateur</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of this step, and the head of its page.</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>It changes nothing in Azure DevOps.</source>
        <translation>Elle ne modifie rien dans Azure DevOps.</translation>
    </message>
    <message>
        <source>Another token has been taken into use meanwhile: “%1”.</source>
        <translation>Un autre jeton a été mis en service entre-temps&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Yours is not stored yet. It is compared with that one now: go on if it is to take the place of that.</source>
        <translation>Le vôtre n’est pas encore enregistré. Il est maintenant comparé à celui-là&#xa0;: continuez s’il doit le remplacer.</translation>
    </message>
    <message>
        <source>Something has changed since the last check.</source>
        <translation>Quelque chose a changé depuis la dernière vérification.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps…</source>
        <translation>Interrogation d’Azure DevOps…</translation>
    </message>
    <message>
        <source>The token has not been checked yet.</source>
        <translation>Le jeton n’a pas encore été vérifié.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>Check again to go on.</source>
        <translation>Vérifiez à nouveau pour continuer.</translation>
    </message>
    <message>
        <source>The new token is another account’s.</source>
        <translation>Le nouveau jeton appartient à un autre compte.</translation>
    </message>
    <message>
        <source>The new token cannot do everything the old one could.</source>
        <translation>Le nouveau jeton permet moins de choses que l’ancien.</translation>
    </message>
    <message>
        <source>Choose below whether to use it anyway.</source>
        <translation>Indiquez ci-dessous si vous voulez l’utiliser quand même.</translation>
    </message>
    <message>
        <source>It acts as %1.</source>
        <translation>Il agit en tant que %1.</translation>
    </message>
    <message>
        <source>The token works, but it can do more than you chose.</source>
        <translation>Le jeton fonctionne, mais il permet plus que ce que vous avez choisi.</translation>
    </message>
    <message>
        <source>You chose Custom defined, and it has Full access. You can go on with it, or take away what is not needed.</source>
        <translation>Vous avez choisi Custom defined, et il a Full access. Vous pouvez continuer avec lui ou lui ôter ce qui est inutile.</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>Le jeton fait ce qu’il vous faut, mais il est valable pour toutes les organisations.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>Le jeton fait ce qu’il vous faut.</translation>
    </message>
    <message>
        <source>The token works, but some access is missing.</source>
        <translation>Le jeton fonctionne, mais certains accès manquent.</translation>
    </message>
    <message>
        <source>Then the check begins by itself.</source>
        <translation>La vérification démarrera ensuite d’elle-même.</translation>
    </message>
    <message>
        <source>Then you can check again.</source>
        <translation>Vous pourrez ensuite vérifier à nouveau.</translation>
    </message>
    <message>
        <source>Store it anyway</source>
        <translation>L’enregistrer quand même</translation>
    </message>
    <message>
        <source>Store it unchecked</source>
        <translation>L’enregistrer sans vérification</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Send it to an administrator of the organization. The token is not in it.</source>
        <translation>Envoyez-le à un administrateur de l’organisation. Le jeton n’y figure pas.</translation>
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
        <translation>Custom, pull requests seules</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Expire le %1</translation>
    </message>
</context>
<context>
    <name>wizard::CreatePage</name>
    <message>
        <source>Previous step</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>&amp;Keep on top</source>
        <translation>&amp;Garder au premier plan</translation>
    </message>
    <message>
        <source>Small windo&amp;w</source>
        <translation>Petite &amp;fenêtre</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>Créer le jeton</translation>
    </message>
    <message>
        <source>A small window to keep beside the browser</source>
        <translation>Une petite fenêtre à garder à côté du navigateur</translation>
    </message>
    <message>
        <source>Make a new token beside the old one.</source>
        <translation>Créez un nouveau jeton à côté de l’ancien.</translation>
    </message>
    <message>
        <source>Do not click Regenerate: it ends the old one at once, before the new one is in place. If you did, paste what it shows on the next page.</source>
        <translation>Ne cliquez pas sur Regenerate (régénérer)&#xa0;: cela met fin aussitôt à l’ancien, avant que le nouveau soit en place. Si vous l’avez fait, collez à la page suivante ce qui s’affiche.</translation>
    </message>
    <message>
        <source>&amp;Open the token page</source>
        <translation>&amp;Ouvrir la page des jetons</translation>
    </message>
    <message>
        <source>I have copied i&amp;t</source>
        <translation>Je l’ai &amp;copié</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Étape s&amp;uivante</translation>
    </message>
    <message>
        <source>On the first page, “Try again” tries it again.</source>
        <translation>Sur la première page, «&#xa0;Réessayer&#xa0;» relance l’essai.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be stored.</source>
        <translation>Ne créez pas encore le jeton&#xa0;: il ne pourrait pas être enregistré.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could be neither stored nor checked.</source>
        <translation>Ne créez pas encore le jeton&#xa0;: il ne pourrait être ni enregistré ni vérifié.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be checked.</source>
        <translation>Ne créez pas encore le jeton&#xa0;: il ne pourrait pas être vérifié.</translation>
    </message>
</context>
<context>
    <name>wizard::CreateSteps</name>
    <message>
        <source>Open the token page</source>
        <translation>Ouvrez la page des jetons</translation>
    </message>
    <message>
        <source>It opens in your browser.</source>
        <translation>Elle s’ouvre dans votre navigateur.</translation>
    </message>
    <message>
        <source>Click + New Token</source>
        <translation>Cliquez sur + New Token (nouveau jeton)</translation>
    </message>
    <message>
        <source>A form opens.</source>
        <translation>Un formulaire s’ouvre.</translation>
    </message>
    <message>
        <source>Choose a date. Your organization may set a limit.</source>
        <translation>Choisissez une date. Votre organisation peut fixer une limite.</translation>
    </message>
    <message>
        <source>Azure DevOps allows about a year at most, and %1 is later. Choose an earlier date, here and there.</source>
        <translation>Azure DevOps autorise environ un an au plus, et le %1 est au-delà. Choisissez une date plus proche, ici et là-bas.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n day(s). If only less is allowed, set the same here.</source>
        <translation>
            <numerusform>Choisissez %n jour. Si seule une durée plus courte est permise, indiquez-la ici aussi.</numerusform>
            <numerusform>Choisissez %n jours. Si seule une durée plus courte est permise, indiquez-la ici aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Custom defined and %1. If only less is allowed, set the same here.</source>
        <translation>Choisissez Custom defined (personnalisé) et le %1. Si seule une durée plus courte est permise, indiquez-la ici aussi.</translation>
    </message>
    <message>
        <source>Name the token</source>
        <translation>Nommez le jeton</translation>
    </message>
    <message>
        <source>Copy this name and paste it there.</source>
        <translation>Copiez ce nom et collez-le là-bas.</translation>
    </message>
    <message>
        <source>Choose the organization</source>
        <translation>Choisissez l’organisation</translation>
    </message>
    <message>
        <source>Choose %1, not “All accessible organizations”.</source>
        <translation>Choisissez %1, et non «&#xa0;All accessible organizations&#xa0;» (toutes les organisations).</translation>
    </message>
    <message>
        <source>Choose when it expires</source>
        <translation>Choisissez la date d’expiration</translation>
    </message>
    <message>
        <source>Under Scopes, leave Custom defined</source>
        <translation>Sous Scopes (étendues), laissez Custom defined</translation>
    </message>
    <message>
        <source>It is chosen already.</source>
        <translation>C’est déjà sélectionné.</translation>
    </message>
    <message>
        <source>Under Code, tick Read</source>
        <translation>Sous Code, cochez Read (lecture)</translation>
    </message>
    <message>
        <source>Status is not enough.</source>
        <translation>Status (état) ne suffit pas.</translation>
    </message>
    <message>
        <source>Click Show all scopes</source>
        <translation>Cliquez sur Show all scopes (tout afficher)</translation>
    </message>
    <message>
        <source>The link is below the list.</source>
        <translation>Le lien est sous la liste.</translation>
    </message>
    <message>
        <source>Under Member Entitlement Management, tick Read</source>
        <translation>Sous Member Entitlement Management, cochez Read</translation>
    </message>
    <message>
        <source>Scroll down to find it.</source>
        <translation>Faites défiler vers le bas pour le trouver.</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it: go back and choose Custom defined.</source>
        <translation>Si c’est impossible, un administrateur l’a peut-être interdit&#xa0;: revenez en arrière et choisissez Custom defined.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two things to do, one after the other.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it. Then do this instead: %1. Such a token does not show the Diff of a pull request; the check will ask whether you want it anyway.</source>
        <translation>Si c’est impossible, un administrateur l’a peut-être interdit. Faites alors ceci&#xa0;: %1. Un tel jeton ne montre pas le Diff des pull requests&#xa0;; la vérification vous demandera si vous le voulez quand même.</translation>
    </message>
    <message>
        <source>Under Scopes, choose Full access</source>
        <translation>Sous Scopes (étendues), choisissez Full access</translation>
    </message>
    <message>
        <source>Click Create</source>
        <translation>Cliquez sur Create (créer)</translation>
    </message>
    <message>
        <source>The button is below the form.</source>
        <translation>Le bouton est au bas du formulaire.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copiez le jeton</translation>
    </message>
    <message>
        <source>Click the copy button beside it. It is shown only once.</source>
        <translation>Cliquez sur le bouton de copie à côté du jeton. Il ne s’affiche qu’une fois.</translation>
    </message>
</context>
<context>
    <name>wizard::DonePage</name>
    <message>
        <source>&amp;Rotate it now</source>
        <translation>Le &amp;remplacer maintenant</translation>
    </message>
    <message>
        <source>&amp;Add to calendar…</source>
        <translation>Ajouter à l’a&amp;genda…</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>Rec&amp;hercher des copies…</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step, and the head of its page.</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>Entrée du trousseau</translation>
    </message>
    <message>
        <source>Use it as your password</source>
        <translation>Utilisez-le comme mot de passe</translation>
    </message>
    <message>
        <source>In git or another tool, with any user name.</source>
        <translation>Dans git ou un autre outil, avec n’importe quel nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The token is in your keychain.</source>
        <translation>Le jeton est dans votre trousseau.</translation>
    </message>
    <message>
        <source>The token is in the keychain “%1”.</source>
        <translation>Le jeton est dans le trousseau «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>Le jeton fait ce qu’il vous faut, mais il est valable pour toutes les organisations.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>Le jeton fait ce qu’il vous faut.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>La date d’expiration est inconnue.</translation>
    </message>
    <message>
        <source>The token page tells.</source>
        <translation>La page des jetons l’indique.</translation>
    </message>
    <message>
        <source>Expired %1, according to the recorded date.</source>
        <translation>Expiré le %1, d’après la date indiquée.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Azure DevOps refuses what “%1” was before it was regenerated; that is out of your keychain.</source>
        <translation>Azure DevOps refuse «&#xa0;%1&#xa0;» tel qu’il était avant d’être régénéré&#xa0;; il n’est plus dans votre trousseau.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token “%1”; it is out of your keychain.</source>
        <translation>Azure DevOps refuse l’ancien jeton «&#xa0;%1&#xa0;»&#xa0;; il n’est plus dans votre trousseau.</translation>
    </message>
</context>
<context>
    <name>wizard::Instruction</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is such as &quot;Step 3 of 8&quot;, %2 what to do, %3 sentences about it</extracomment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
</context>
<context>
    <name>wizard::LifespanChoice</name>
    <message>
        <source>Lifespan</source>
        <translation>Durée de validité</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Autre date</translation>
    </message>
    <message>
        <source>Expires on (UTC)</source>
        <translation>Expire le (UTC)</translation>
    </message>
    <message>
        <source>Li&amp;fespan:</source>
        <translation>&amp;Durée de validité&#xa0;:</translation>
    </message>
</context>
<context>
    <name>wizard::OldAndNew</name>
    <message>
        <source>not known</source>
        <extracomment>Of the account of a token.
----------
Of the day on which a token expires.</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Use the other account’s token</source>
        <translation>Utiliser le jeton de l’autre compte</translation>
    </message>
    <message>
        <source>Use it although it does less</source>
        <translation>L’utiliser même s’il permet moins de choses</translation>
    </message>
    <message>
        <source>The old token and the new one</source>
        <translation>L’ancien jeton et le nouveau</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Heads of two columns: of the old and of the new token.</extracomment>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>The old token belongs to %1, the new one to %2.</source>
        <translation>L’ancien jeton appartient à %1, le nouveau à %2.</translation>
    </message>
    <message>
        <source>In the browser, sign in as the account that is to own the token; or go on with the other account, if you mean to.</source>
        <translation>Dans le navigateur, connectez-vous avec le compte auquel doit appartenir le jeton&#xa0;; ou continuez avec l’autre compte, si c’est voulu.</translation>
    </message>
    <message>
        <source>The new token may do less than the old one.</source>
        <translation>Il se peut que le nouveau jeton permette moins de choses que l’ancien.</translation>
    </message>
    <message>
        <source>Not everything that worked with the old one could be checked.</source>
        <translation>Une partie de ce qui fonctionnait avec l’ancien n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>The new token does less than the old one.</source>
        <translation>Le nouveau jeton permet moins de choses que l’ancien.</translation>
    </message>
    <message>
        <source>What worked with the old one and does not with the new one: %1.</source>
        <translation>Fonctionnait avec l’ancien, mais pas avec le nouveau&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>wizard::OrganizationPage</name>
    <message>
        <source>Which organization?</source>
        <translation>Quelle organisation&#xa0;?</translation>
    </message>
    <message>
        <source>Create a token and store it in your keychain, in about five minutes.</source>
        <translation>Créez un jeton et enregistrez-le dans votre trousseau, en cinq minutes environ.</translation>
    </message>
    <message>
        <source>&amp;Organization name or address</source>
        <translation>&amp;Nom ou adresse de l’organisation</translation>
    </message>
    <message>
        <source>The address bar of a browser. The organization is the word after dev.azure.com.</source>
        <translation>La barre d’adresse d’un navigateur. L’organisation est le mot qui suit dev.azure.com.</translation>
    </message>
    <message>
        <source>&amp;Where do I find it?</source>
        <translation>&amp;Où le trouver&#xa0;?</translation>
    </message>
    <message>
        <source>The network is checked once the organization is known.</source>
        <translation>Le réseau sera vérifié une fois l’organisation connue.</translation>
    </message>
    <message>
        <source>The address of any of its pages will do.</source>
        <translation>L’adresse de n’importe laquelle de ses pages convient.</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>This name is longer than new organizations may have.</source>
        <translation>Ce nom est plus long que ne peuvent l’être ceux des nouvelles organisations.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps for the organization %1…</source>
        <translation>Recherche de l’organisation %1 dans Azure DevOps…</translation>
    </message>
    <message>
        <source>The organization answers.</source>
        <translation>L’organisation répond.</translation>
    </message>
    <message>
        <source>Asked directly, without a proxy.</source>
        <translation>Demande envoyée directement, sans proxy.</translation>
    </message>
    <message>
        <source>Asked through the proxy %1.</source>
        <translation>Demande envoyée par le proxy %1.</translation>
    </message>
    <message>
        <source>The certificate that was shown is issued by %1.</source>
        <translation>Le certificat présenté est délivré par %1.</translation>
    </message>
    <message>
        <source>Trying out the keychain…</source>
        <translation>Essai du trousseau…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>En attente de votre trousseau… Demande-t-il un mot de passe&#xa0;?</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>Le trousseau fonctionne.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored, read back and removed.</source>
        <translation>Un secret d’essai a été enregistré, relu et retiré.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored in “%1”, read back and removed.</source>
        <translation>Un secret d’essai a été enregistré dans «&#xa0;%1&#xa0;», relu et retiré.</translation>
    </message>
    <message>
        <source>Something is wrong with this organization; see below.</source>
        <translation>Il y a un problème avec cette organisation&#xa0;; voir ci-dessous.</translation>
    </message>
    <message>
        <source>Then you can try again.</source>
        <translation>Vous pourrez ensuite réessayer.</translation>
    </message>
    <message>
        <source>Then it is tried by itself.</source>
        <translation>Un nouvel essai se fera ensuite de lui-même.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Utiliser %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Continue &amp;anyway</source>
        <translation>Continuer &amp;quand même</translation>
    </message>
</context>
<context>
    <name>wizard::PastePage</name>
    <message>
        <source>&amp;Show</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>Je &amp;ne sais pas</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Coller le jeton</translation>
    </message>
    <message>
        <source>It goes to Azure DevOps and your keychain, nowhere else.</source>
        <translation>Il ira à Azure DevOps et dans votre trousseau, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The token, to be seen on the screen only</source>
        <translation>Le jeton, visible uniquement à l’écran</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Jeton&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as the token page says:</source>
        <translation>E&amp;xpire le (UTC), d’après la page des jetons&#xa0;:</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Expire le %1</translation>
    </message>
    <message>
        <source>When it expires is not known</source>
        <translation>Date d’expiration inconnue</translation>
    </message>
    <message>
        <source>This is an old token, which is stored already.</source>
        <translation>C’est un ancien jeton, déjà enregistré.</translation>
    </message>
    <message>
        <source>Paste the new one, which the token page has just shown.</source>
        <translation>Collez le nouveau, que la page des jetons vient d’afficher.</translation>
    </message>
    <message>
        <source>This is more than a year ahead: is it right?</source>
        <translation>C’est dans plus d’un an&#xa0;: est-ce exact&#xa0;?</translation>
    </message>
    <message>
        <source>No token of Azure DevOps lives that long. Look at the date on the token page again.</source>
        <translation>Aucun jeton d’Azure DevOps n’est valable aussi longtemps. Revoyez la date sur la page des jetons.</translation>
    </message>
</context>
<context>
    <name>wizard::RailStep</name>
    <message>
        <source>needs attention</source>
        <extracomment>How a step stands, read to blind people.</extracomment>
        <translation>demande votre attention</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>you are here, and something needs attention</source>
        <translation>vous êtes ici, et quelque chose demande votre attention</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>vous êtes ici</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Revenir à l’étape «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>wizard::Readiness</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Your network and keychain are ready.</source>
        <translation>Votre réseau et votre trousseau sont prêts.</translation>
    </message>
    <message>
        <source>Checking your network and keychain…</source>
        <translation>Vérification de votre réseau et de votre trousseau…</translation>
    </message>
    <message>
        <source>Your keychain is ready.</source>
        <translation>Votre trousseau est prêt.</translation>
    </message>
</context>
<context>
    <name>wizard::RegeneratedQuestion</name>
    <message>
        <source>I clicked Re&amp;generate</source>
        <translation>J’ai cliqué sur Re&amp;generate</translation>
    </message>
    <message>
        <source>Did you click Regenerate?</source>
        <translation>Avez-vous cliqué sur Regenerate (régénérer)&#xa0;?</translation>
    </message>
    <message>
        <source>Then “%1” on the token page is the new token now. Keep it there, and select the box so that PAT Wizard uses the same name.</source>
        <translation>Si oui, «&#xa0;%1&#xa0;» est maintenant le nouveau jeton sur la page des jetons. N’y touchez pas et cochez la case pour que PAT Wizard utilise le même nom.</translation>
    </message>
</context>
<context>
    <name>wizard::ReminderOffer</name>
    <message>
        <source>Notify me in &amp;time</source>
        <translation>M’a&amp;vertir à temps</translation>
    </message>
    <message>
        <source>Also while no window of PAT Wizard is open. Settings can change it.</source>
        <translation>Même si aucune fenêtre de PAT Wizard n’est ouverte. Modifiable dans les paramètres.</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>Rappe&amp;ls</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>Les rappels n’ont pas pu être activés ou désactivés.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Le système indique&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>wizard::ReplacePage</name>
    <message>
        <source>Store the token</source>
        <translation>Enregistrer le jeton</translation>
    </message>
    <message>
        <source>It is written into your keychain, read back and compared. Only then does it take the place of the old one.</source>
        <translation>Il est écrit dans votre trousseau, relu et comparé. Alors seulement, il prend la place de l’ancien.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>En attente de votre trousseau… Demande-t-il un mot de passe&#xa0;?</translation>
    </message>
    <message>
        <source>The new token takes the place of “%1” in the organization %2.</source>
        <translation>Le nouveau jeton prend la place de «&#xa0;%1&#xa0;» dans l’organisation %2.</translation>
    </message>
    <message>
        <source>The old token is kept until you have revoked it.</source>
        <translation>L’ancien jeton est conservé jusqu’à ce que vous l’ayez révoqué.</translation>
    </message>
    <message>
        <source>You can go back to it until then.</source>
        <translation>D’ici là, vous pouvez y revenir.</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>Vous avez choisi de l’enregistrer quand même.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token, or reads that entry, gets the new one from then on. The old one is kept under another name.</source>
        <translation>Tout ce qui demande le jeton à PAT Wizard, ou lit cette entrée, obtiendra dès lors le nouveau. L’ancien est conservé sous un autre nom.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1, in place of the old one.</source>
        <translation>Il sera enregistré dans votre trousseau sous le nom %1, à la place de l’ancien.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2, in place of the old one.</source>
        <translation>Il sera enregistré dans le trousseau «&#xa0;%1&#xa0;» sous le nom %2, à la place de l’ancien.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>Enregistrement du jeton…</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>Enregistré, relu et comparé.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokePage</name>
    <message>
        <source>Check no&amp;w</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>Re&amp;move it…</source>
        <translation>Le &amp;retirer…</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>Revenir à l’anci&amp;en</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>Révoquer l’ancien</translation>
    </message>
    <message>
        <source>Remove the old one from the keychain</source>
        <translation>Retirer l’ancien du trousseau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>You can also go on, and do this later: PAT Wizard keeps the old token and reminds you. If the new token does not work somewhere, go back to the old one.</source>
        <translation>Vous pouvez aussi continuer et le faire plus tard&#xa0;: PAT Wizard conserve l’ancien jeton et vous le rappellera. Si le nouveau ne fonctionne pas quelque part, revenez à l’ancien.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps whether it refuses the old token…</source>
        <translation>PAT Wizard demande à Azure DevOps s’il refuse l’ancien jeton…</translation>
    </message>
    <message>
        <source>Then the old token is looked at by itself.</source>
        <translation>L’ancien jeton sera ensuite vérifié automatiquement.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use. “%2” is kept beside it until Azure DevOps refuses it.</source>
        <translation>«&#xa0;%1&#xa0;» est enregistré et en service. «&#xa0;%2&#xa0;» est conservé à côté jusqu’à ce qu’Azure DevOps le refuse.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use.</source>
        <translation>«&#xa0;%1&#xa0;» est enregistré et en service.</translation>
    </message>
    <message>
        <source>No old token is left to revoke.</source>
        <translation>Il ne reste aucun ancien jeton à révoquer.</translation>
    </message>
    <message>
        <source>Waiting for Azure DevOps to refuse it…</source>
        <translation>En attente de son refus par Azure DevOps…</translation>
    </message>
    <message>
        <source>This page notices by itself. It may take up to an hour.</source>
        <translation>Cette page le détecte d’elle-même. Cela peut prendre jusqu’à une heure.</translation>
    </message>
    <message>
        <source>You can only do this on the token page.</source>
        <translation>La révocation n’est possible que sur la page des jetons.</translation>
    </message>
    <message>
        <source>“%1” is in use again, and stays in your keychain.</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau en service et reste dans votre trousseau.</translation>
    </message>
    <message>
        <source>Whether the old token is revoked could not be checked.</source>
        <translation>Impossible de vérifier si l’ancien jeton est révoqué.</translation>
    </message>
    <message>
        <source>The old token is not let in, but may not be revoked.</source>
        <translation>L’ancien jeton n’est pas admis, mais il n’est peut-être pas révoqué.</translation>
    </message>
    <message>
        <source>The old token still works.</source>
        <translation>L’ancien jeton fonctionne encore.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token; it is out of your keychain.</source>
        <translation>Azure DevOps refuse l’ancien jeton&#xa0;; il n’est plus dans votre trousseau.</translation>
    </message>
    <message>
        <source>The old token is out of your keychain.</source>
        <translation>L’ancien jeton n’est plus dans votre trousseau.</translation>
    </message>
    <message>
        <source>Remove the old token?</source>
        <translation>Retirer l’ancien jeton&#xa0;?</translation>
    </message>
    <message>
        <source>The old token leaves your keychain, and you cannot go back to it. If it is not revoked, whoever has it can go on using it.</source>
        <translation>L’ancien jeton quittera votre trousseau et vous ne pourrez plus y revenir. S’il n’est pas révoqué, quiconque le détient pourra continuer à l’utiliser.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Le &amp;conserver</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>Le &amp;retirer</translation>
    </message>
    <message>
        <source>Removing the old token… Your keychain may want its password.</source>
        <translation>Retrait de l’ancien jeton… Votre trousseau demande peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>Checking the old token… Your keychain may want its password.</source>
        <translation>Vérification de l’ancien jeton… Votre trousseau demande peut-être son mot de passe.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokeTask</name>
    <message>
        <source>It was created in %1.</source>
        <translation>Il a été créé en %1.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Il expire le %1.</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>Rec&amp;hercher des copies…</translation>
    </message>
    <message>
        <source>Look for copies of the old one</source>
        <translation>Rechercher des copies de l’ancien</translation>
    </message>
    <message>
        <source>Find where else on this computer the old token lies</source>
        <translation>Chercher où l’ancien jeton se trouve encore sur cet ordinateur</translation>
    </message>
    <message>
        <source>Azure DevOps refuses “%1”, which is in use.</source>
        <translation>Azure DevOps refuse «&#xa0;%1&#xa0;», qui est en service.</translation>
    </message>
    <message>
        <source>If “%1” still works, go back to it.</source>
        <translation>Si «&#xa0;%1&#xa0;» fonctionne encore, revenez-y.</translation>
    </message>
    <message>
        <source>Replace “%2” with “%1” wherever you use it as a password.</source>
        <translation>Remplacez «&#xa0;%2&#xa0;» par «&#xa0;%1&#xa0;» partout où vous l’utilisez comme mot de passe.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token gets the new one already.</source>
        <translation>Tout ce qui demande le jeton à PAT Wizard obtient déjà le nouveau.</translation>
    </message>
    <message>
        <source>On the token page, find the token “%1” and click Revoke.</source>
        <translation>Sur la page des jetons, trouvez le jeton «&#xa0;%1&#xa0;» et cliquez sur Revoke (révoquer).</translation>
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
        <translation> et </translation>
    </message>
    <message>
        <source>You can add what is missing.</source>
        <translation>Vous pouvez ajouter ce qui manque.</translation>
    </message>
    <message>
        <source>choose Full access</source>
        <translation>choisissez Full access</translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation>cochez %1</translation>
    </message>
    <message>
        <source>You can take the rest away.</source>
        <translation>Vous pouvez ôter le reste.</translation>
    </message>
    <message>
        <source>choose Custom defined, and tick only %1</source>
        <translation>choisissez Custom defined et ne cochez que %1</translation>
    </message>
    <message>
        <source>1. On the token page, select “%1” and click Edit.
2. Under Scopes, %2, and save.
3. Check again here. After you save, PAT Wizard checks what the token can do.</source>
        <extracomment>%1 is a token&apos;s name, %2 such as &quot;tick Code → Read&quot;</extracomment>
        <translation>1. Sur la page des jetons, sélectionnez «&#xa0;%1&#xa0;» et cliquez sur Edit (modifier).
2. Sous Scopes (étendues), %2, puis enregistrez.
3. Vérifiez à nouveau ici. Une fois la modification enregistrée, PAT Wizard vérifie ce que le jeton peut faire.</translation>
    </message>
</context>
<context>
    <name>wizard::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
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
        <translation>Accès</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>Créer le jeton</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Coller le jeton</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of a step.</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>The name of a step.</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>Révoquer l’ancien</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step.</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>wizard::StorePage</name>
    <message>
        <source>Store the token</source>
        <translation>Enregistrer le jeton</translation>
    </message>
    <message>
        <source>It is written, read back and compared.</source>
        <translation>Il est écrit, relu et comparé.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>En attente de votre trousseau… Demande-t-il un mot de passe&#xa0;?</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>N&amp;om&#xa0;:</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>Vous avez choisi de l’enregistrer quand même.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>Le jeton n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>You chose to store it unchecked.</source>
        <translation>Vous avez choisi de l’enregistrer sans vérification.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Ce nom ne convient pas.</translation>
    </message>
    <message>
        <source>A name has at least one character, no slash, and no blank at its ends.</source>
        <translation>Un nom compte au moins un caractère, sans barre oblique, ni espace au début ou à la fin.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1.</source>
        <translation>Il sera enregistré dans votre trousseau sous le nom %1.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2.</source>
        <translation>Il sera enregistré dans le trousseau «&#xa0;%1&#xa0;» sous le nom %2.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>Enregistrement du jeton…</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Suggested: “%2”.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est déjà pris. Suggestion&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The token that has that name is not changed.</source>
        <translation>Le jeton qui porte ce nom n’est pas modifié.</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>Enregistré, relu et comparé.</translation>
    </message>
</context>
<context>
    <name>wizard::TokenNameField</name>
    <message>
        <source>Na&amp;me:</source>
        <translation>N&amp;om&#xa0;:</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Nom du jeton</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>Copier le no&amp;m</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
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
        <translation>Vérifier %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>Rotate %1 – PAT Wizard</source>
        <translation>Remplacer %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>Old token of %1 – PAT Wizard</source>
        <translation>Ancien jeton&#xa0;: %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give up the token?</source>
        <translation>Abandonner le jeton&#xa0;?</translation>
    </message>
    <message>
        <source>The token has not been proved to be stored. Azure DevOps does not show it again: if you close now, you may need to make a new one.</source>
        <translation>L’enregistrement du jeton n’est pas confirmé. Azure DevOps ne l’affichera plus&#xa0;: si vous fermez maintenant, vous devrez peut-être en créer un nouveau.</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>A&amp;bandonner</translation>
    </message>
</context>
<context>
    <name>wording::AdministratorText</name>
    <message>
        <source>sign in with a personal access token</source>
        <translation>se connecter avec un jeton d’accès personnel</translation>
    </message>
    <message>
        <source>list the Git repositories with a personal access token</source>
        <translation>lister les dépôts Git avec un jeton d’accès personnel</translation>
    </message>
    <message>
        <source>read the summary of member entitlements with a personal access token</source>
        <translation>lire le résumé des droits des membres avec un jeton d’accès personnel</translation>
    </message>
    <message>
        <source>list the features with a personal access token</source>
        <translation>lister les fonctionnalités avec un jeton d’accès personnel</translation>
    </message>
    <message>
        <source>read the account’s own profile with a personal access token</source>
        <translation>lire le profil du compte avec un jeton d’accès personnel</translation>
    </message>
    <message>
        <source>The account needs permission to see the Git repositories. The token’s scopes are sufficient.</source>
        <translation>Le compte a besoin de l’autorisation de voir les dépôts Git. Les étendues du jeton suffisent.</translation>
    </message>
    <message>
        <source>The account needs permission to see the organization’s members and their entitlements. The token’s scopes are sufficient.</source>
        <translation>Le compte a besoin de l’autorisation de voir les membres de l’organisation et leurs droits. Les étendues du jeton suffisent.</translation>
    </message>
    <message>
        <source>The account needs the permission named in the response.</source>
        <translation>Le compte a besoin de l’autorisation nommée dans la réponse.</translation>
    </message>
    <message>
        <source>The organization’s conditional access or IP policy needs to allow this account from this network. If that is not possible, please tell me which network is allowed.</source>
        <translation>L’accès conditionnel ou la stratégie IP de l’organisation doit admettre ce compte depuis ce réseau. Si ce n’est pas possible, merci de m’indiquer quel réseau est autorisé.</translation>
    </message>
    <message>
        <source>The organization’s policy blocks tokens for all organizations. It needs to allow a token for this organization only.</source>
        <translation>La stratégie de l’organisation bloque les jetons valables pour toutes les organisations. Elle doit autoriser un jeton pour cette seule organisation.</translation>
    </message>
    <message>
        <source>The account needs to be added to the organization.</source>
        <translation>Le compte doit être ajouté à l’organisation.</translation>
    </message>
    <message>
        <source>The organization needs to be reactivated.</source>
        <translation>L’organisation doit être réactivée.</translation>
    </message>
    <message>
        <source>Attempted: %1 (%2).</source>
        <extracomment>%1 &quot;sign in with a personal access token&quot;, %2 a host</extracomment>
        <translation>Action tentée&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Response: refused, without an error code.</source>
        <translation>Réponse&#xa0;: refus, sans code d’erreur.</translation>
    </message>
    <message>
        <source>Response: %1.</source>
        <translation>Réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <extracomment>%1 is a whole sentence: what an administrator can do.</extracomment>
        <translation>Ce qu’il faudrait&#xa0;: %1</translation>
    </message>
    <message>
        <source>My access to Azure DevOps is not sufficient. Can you help?</source>
        <translation>Mon accès à Azure DevOps est insuffisant. Pouvez-vous m’aider&#xa0;?</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <translation>Heure&#xa0;: %1 UTC</translation>
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
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by Azure DevOps: %1.</source>
        <translation>Azure DevOps refuse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rotate to restore access, or remove what you no longer need.</source>
        <translation>Un remplacement rétablit l’accès&#xa0;; retirez ce dont vous n’avez plus besoin.</translation>
    </message>
    <message>
        <source>Expired, according to the recorded date: %1.</source>
        <translation>Expiration passée, d’après la date indiquée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Refused by Azure DevOps, as git says: %1.</source>
        <translation>D’après git, Azure DevOps refuse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check again to find out whether the token or something else is the reason.</source>
        <translation>Vérifiez à nouveau pour savoir si le jeton ou autre chose est en cause.</translation>
    </message>
    <message>
        <source>Expiring soon: %1.</source>
        <translation>Expiration proche&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rotate now, before access is interrupted.</source>
        <translation>Remplacez dès maintenant ce qui expire, avant que l’accès soit interrompu.</translation>
    </message>
    <message>
        <source>Still accepted after the recorded expiry date: %1.</source>
        <translation>Azure DevOps accepte encore, après la date d’expiration indiquée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Correct the date. The token page shows when a token expires.</source>
        <translation>Corrigez la date. La page des jetons montre quand un jeton expire.</translation>
    </message>
    <message>
        <source>Valid for all organizations: %1.</source>
        <translation>Pour toutes les organisations&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 Rotate, and choose a single organization.</source>
        <translation>%1 Créez un jeton de remplacement pour une seule organisation.</translation>
    </message>
    <message>
        <source>At least 11 months old, and the expiry date is not known: %1.</source>
        <translation>Création il y a 11 mois ou plus, date d’expiration inconnue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year. Record the expiry date, or rotate.</source>
        <translation>Aucun jeton ne dure beaucoup plus d’un an. Indiquez la date d’expiration, ou remplacez le jeton.</translation>
    </message>
    <message>
        <source>Not checked for 80 days or more: %1.</source>
        <translation>Aucune vérification depuis 80 jours ou plus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive after 90 days without use. A check counts as use.</source>
        <translation>Azure DevOps considère un jeton comme inactif après 90 jours sans utilisation. Une vérification compte comme utilisation.</translation>
    </message>
    <message>
        <source>Another token is kept and not known to be revoked: %1.</source>
        <translation>Un autre jeton est conservé, peut-être non révoqué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The details show which token it is. When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>Les détails montrent de quel jeton il s’agit. Quand vous n’en aurez plus besoin, révoquez-le dans Azure DevOps.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access at the last attempt: %1.</source>
        <translation>Le trousseau était verrouillé ou a refusé l’accès à la dernière tentative&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This says nothing about whether a token works. Unlock the keychain, then check again.</source>
        <translation>Cela ne dit rien du bon fonctionnement d’un jeton. Déverrouillez le trousseau, puis vérifiez à nouveau.</translation>
    </message>
</context>
<context>
    <name>wording::AuthorityWords</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 contains only the certificate of %2, not the certificate of an authority. Ask for the certificate of the authority that issued it.</source>
        <translation>%1 ne contient que le certificat de %2, et non celui d’une autorité. Demandez le certificat de l’autorité qui l’a délivré.</translation>
    </message>
    <message>
        <source>%1 contains a certificate that is damaged or incomplete. Get the file again.</source>
        <translation>%1 contient un certificat endommagé ou incomplet. Procurez-vous à nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 contains certificates in a PKCS #7 format that PAT Wizard cannot read. Convert it: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</source>
        <translation>%1 contient des certificats dans un format PKCS #7 que PAT Wizard ne sait pas lire. Convertissez-le&#xa0;: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a PKCS #12 file (.pfx or .p12), which includes a private key. Extract the authorities: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</source>
        <translation>%1 est un fichier PKCS #12 (.pfx ou .p12), qui contient une clé privée. Extrayez-en les autorités&#xa0;: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a private key, not a certificate. Do not share it. Ask for the authority’s certificate.</source>
        <translation>%1 est une clé privée, pas un certificat. Ne la communiquez à personne. Demandez le certificat de l’autorité.</translation>
    </message>
    <message>
        <source>%1 is a certificate request, not a certificate. Ask for the authority’s certificate.</source>
        <translation>%1 est une demande de certificat, pas un certificat. Demandez le certificat de l’autorité.</translation>
    </message>
    <message>
        <source>%1 is a web page, not a certificate. The download may have required you to sign in. Open the page in a browser, and download the certificate again.</source>
        <translation>%1 est une page web, pas un certificat. Le téléchargement exigeait peut-être une connexion. Ouvrez la page dans un navigateur et téléchargez à nouveau le certificat.</translation>
    </message>
    <message>
        <source>%1 does not contain a certificate that PAT Wizard can read. If it is a certificate, convert it: openssl x509 -in %2 -out authorities.pem</source>
        <translation>%1 ne contient aucun certificat que PAT Wizard sache lire. Si c’est un certificat, convertissez-le&#xa0;: openssl x509 -in %2 -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is not a regular file.</source>
        <translation>%1 ne peut pas être lu&#xa0;: ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is too large.</source>
        <translation>%1 ne peut pas être lu&#xa0;: il est trop volumineux.</translation>
    </message>
</context>
<context>
    <name>wording::CapabilityWords</name>
    <message>
        <source>Sign-in</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Pull requests</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Réviseurs</translation>
    </message>
    <message>
        <source>Diff</source>
        <extracomment>A capability of a token: the pull request view that shows the changed lines.</extracomment>
        <translation>Diff</translation>
    </message>
    <message>
        <source>All organizations</source>
        <extracomment>A capability of a token: it is valid for all organizations.</extracomment>
        <translation>Toutes les organisations</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1&#xa0;: OK</translation>
    </message>
    <message>
        <source>%1: refused, the token does not have full access</source>
        <translation>%1&#xa0;: accès refusé, le jeton n’a pas l’accès complet</translation>
    </message>
    <message>
        <source>%1: refused, the token lacks the scope</source>
        <translation>%1&#xa0;: accès refusé, l’étendue manque au jeton</translation>
    </message>
    <message>
        <source>%1: refused, the account lacks the permission</source>
        <translation>%1&#xa0;: accès refusé, l’autorisation manque au compte</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>%1&#xa0;: non vérifié</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>refus</translation>
    </message>
    <message>
        <source>no permission</source>
        <extracomment>Of a capability of a token, in a table: the account has no permission for it.</extracomment>
        <translation>pas d’autorisation</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Of a capability of a token, in a table: it is not known whether it works.</extracomment>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>wording::CauseWords</name>
    <message>
        <source>Azure DevOps accepted it.</source>
        <translation>Azure DevOps l’a accepté.</translation>
    </message>
    <message>
        <source>It lacks a scope.</source>
        <translation>Il lui manque une étendue.</translation>
    </message>
    <message>
        <source>Its account lacks a permission.</source>
        <translation>Il manque une autorisation à son compte.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for this organization.</source>
        <translation>Il a expiré, a été révoqué ou régénéré, ou n’a jamais été valable pour cette organisation.</translation>
    </message>
    <message>
        <source>It was accepted at first, then refused during the check.</source>
        <translation>Il a d’abord été accepté, puis refusé pendant la vérification.</translation>
    </message>
    <message>
        <source>Azure DevOps says that it has expired.</source>
        <translation>D’après Azure DevOps, il a expiré.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>L’organisation n’autorise pas les jetons valables pour toutes les organisations.</translation>
    </message>
    <message>
        <source>Its account is not a member of the organization.</source>
        <translation>Son compte n’est pas membre de l’organisation.</translation>
    </message>
    <message>
        <source>Its account needs to sign in once in a browser.</source>
        <translation>Son compte doit se connecter une fois dans un navigateur.</translation>
    </message>
    <message>
        <source>An organization policy blocked access from this network.</source>
        <translation>Une stratégie de l’organisation a bloqué l’accès depuis ce réseau.</translation>
    </message>
    <message>
        <source>Azure DevOps did not know the organization.</source>
        <translation>Azure DevOps ne connaissait pas l’organisation.</translation>
    </message>
    <message>
        <source>The organization has been renamed.</source>
        <translation>L’organisation a été renommée.</translation>
    </message>
    <message>
        <source>The organization is deactivated.</source>
        <translation>L’organisation est désactivée.</translation>
    </message>
    <message>
        <source>Azure DevOps asked for a pause (rate limit).</source>
        <translation>Azure DevOps a demandé une pause (limite de débit).</translation>
    </message>
    <message>
        <source>Azure DevOps was having problems.</source>
        <translation>Azure DevOps rencontrait des problèmes.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>Azure DevOps a répondu par une erreur que PAT Wizard ne connaît pas.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asked you to sign in.</source>
        <translation>Quelque chose entre vous et Azure DevOps vous a demandé de vous connecter.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered with an error.</source>
        <translation>Quelque chose entre vous et Azure DevOps a répondu par une erreur.</translation>
    </message>
    <message>
        <source>Azure DevOps did not answer in time.</source>
        <translation>Azure DevOps n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The host name of Azure DevOps could not be looked up.</source>
        <translation>Le nom d’hôte d’Azure DevOps n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>La connexion a échoué.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>Le nom d’hôte du proxy n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>Azure DevOps could not be reached through the proxy.</source>
        <translation>Azure DevOps n’a pas pu être joint par le proxy.</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation>Le proxy a refusé la connexion.</translation>
    </message>
    <message>
        <source>The proxy asked for a password.</source>
        <translation>Le proxy a demandé un mot de passe.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password that are set for it.</source>
        <translation>Le proxy n’a pas accepté le nom d’utilisateur et le mot de passe définis pour lui.</translation>
    </message>
    <message>
        <source>PAT Wizard did not understand the proxy setting.</source>
        <translation>PAT Wizard n’a pas compris le réglage du proxy.</translation>
    </message>
    <message>
        <source>The proxy setting uses an unsupported type of proxy.</source>
        <translation>Le réglage du proxy utilise un type de proxy non pris en charge.</translation>
    </message>
    <message>
        <source>The certificate could not be trusted.</source>
        <translation>Le certificat n’a pas pu être approuvé.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>Aucune connexion chiffrée n’a pu être établie.</translation>
    </message>
    <message>
        <source>The answer was not from Azure DevOps.</source>
        <translation>La réponse ne venait pas d’Azure DevOps.</translation>
    </message>
    <message>
        <source>Azure DevOps was not asked.</source>
        <translation>Azure DevOps n’a pas été interrogé.</translation>
    </message>
</context>
<context>
    <name>wording::CheckRows</name>
    <message>
        <source>Does the organization %1 answer?</source>
        <translation>L’organisation %1 répond-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Is the token accepted?</source>
        <translation>Le jeton est-il accepté&#xa0;?</translation>
    </message>
    <message>
        <source>Code: do pull requests work?</source>
        <translation>Code&#xa0;: les pull requests fonctionnent-elles&#xa0;?</translation>
    </message>
    <message>
        <source>Member Entitlement Management: do reviewers and approvals work?</source>
        <translation>Member Entitlement Management&#xa0;: les réviseurs et approbations fonctionnent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Full access: does Diff, the changed lines of a pull request, work?</source>
        <translation>Full access&#xa0;: le Diff, c’est-à-dire les lignes modifiées d’une pull request, fonctionne-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Is the token valid for all organizations?</source>
        <translation>Le jeton est-il valable pour toutes les organisations&#xa0;?</translation>
    </message>
    <message>
        <source>The organization %1 answers.</source>
        <translation>L’organisation %1 répond.</translation>
    </message>
    <message>
        <source>The token is accepted, as %1.</source>
        <translation>Le jeton est accepté&#xa0;: compte %1.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>Le jeton n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>pull requests</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>pull requests</translation>
    </message>
    <message>
        <source>reviewers and approvals</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>réviseurs et approbations</translation>
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
        <translation>Le jeton peut tout faire&#xa0;: pull requests, réviseurs et approbations, et Diff.</translation>
    </message>
    <message>
        <source>The token does what you need: %1.</source>
        <extracomment>%1 pull requests, reviewers and approvals</extracomment>
        <translation>Le jeton fait ce qu’il vous faut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 (the token lacks %2)</source>
        <extracomment>%1 pull requests, %2 the option of the token page that they need</extracomment>
        <translation>%1 (il manque %2 au jeton)</translation>
    </message>
    <message>
        <source>%1 (your account lacks a permission)</source>
        <translation>%1 (il manque une autorisation à votre compte)</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations. %1</source>
        <translation>Le jeton fait ce qu’il vous faut, mais il est valable pour toutes les organisations. %1</translation>
    </message>
    <message>
        <source>The token’s account lacks a permission.</source>
        <translation>Il manque une autorisation au compte du jeton.</translation>
    </message>
    <message>
        <source>The token is accepted, but some of what you need does not work: %1.</source>
        <translation>Le jeton est accepté, mais une partie de ce qu’il vous faut ne fonctionne pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The token is refused.</source>
        <translation>Le jeton est refusé.</translation>
    </message>
    <message>
        <source>The token could not be checked completely. This is no verdict on the token.</source>
        <translation>Le jeton n’a pas pu être vérifié entièrement. Cela ne dit rien du jeton lui-même.</translation>
    </message>
</context>
<context>
    <name>wording::CheckWords</name>
    <message>
        <source>Diff is the pull request view that shows the changed lines.</source>
        <translation>Le Diff est la vue des pull requests qui montre les lignes modifiées.</translation>
    </message>
    <message>
        <source>Azure DevOps accepts the token.</source>
        <translation>Azure DevOps accepte le jeton.</translation>
    </message>
    <message>
        <source>The token can read Code: pull requests work.</source>
        <translation>Le jeton peut lire Code&#xa0;: les pull requests fonctionnent.</translation>
    </message>
    <message>
        <source>The token can read Member Entitlement Management: reviewers and approvals work.</source>
        <translation>Le jeton peut lire Member Entitlement Management&#xa0;: les réviseurs et approbations fonctionnent.</translation>
    </message>
    <message>
        <source>The token has full access: Diff works.</source>
        <translation>Le jeton a l’accès complet&#xa0;: le Diff fonctionne.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for this organization only.</source>
        <translation>Remplacez-le&#xa0;: créez un jeton pour cette seule organisation.</translation>
    </message>
    <message>
        <source>The token cannot read Code.</source>
        <translation>Le jeton ne peut pas lire Code.</translation>
    </message>
    <message>
        <source>Pull requests do not work with it.</source>
        <translation>Les pull requests ne fonctionnent pas avec lui.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Code → Read selected. Status alone is not enough.</source>
        <translation>Remplacez-le&#xa0;: créez un nouveau jeton avec Code → Read coché. Status seul ne suffit pas.</translation>
    </message>
    <message>
        <source>Create a token with Code → Read selected. Status alone is not enough.</source>
        <translation>Créez un jeton avec Code → Read coché. Status seul ne suffit pas.</translation>
    </message>
    <message>
        <source>The token cannot read Member Entitlement Management.</source>
        <translation>Le jeton ne peut pas lire Member Entitlement Management.</translation>
    </message>
    <message>
        <source>Reviewers and approvals do not work with it.</source>
        <translation>Les réviseurs et approbations ne fonctionnent pas avec lui.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>Remplacez-le&#xa0;: créez un nouveau jeton avec Member Entitlement Management → Read coché. Pour trouver cette case, cliquez sur «&#xa0;Show all scopes&#xa0;».</translation>
    </message>
    <message>
        <source>Create a token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>Créez un jeton avec Member Entitlement Management → Read coché. Pour trouver cette case, cliquez sur «&#xa0;Show all scopes&#xa0;».</translation>
    </message>
    <message>
        <source>The token does not have full access.</source>
        <translation>Le jeton n’a pas l’accès complet.</translation>
    </message>
    <message>
        <source>Diff, the pull request view that shows the changed lines, does not work with it.</source>
        <translation>Le Diff, la vue des pull requests qui montre les lignes modifiées, ne fonctionne pas avec lui.</translation>
    </message>
    <message>
        <source>If you need Diff, rotate it: create a new token with Full access.</source>
        <translation>Si le Diff vous est nécessaire, remplacez le jeton&#xa0;: créez-en un nouveau avec Full access.</translation>
    </message>
    <message>
        <source>If you need Diff, create a token with Full access.</source>
        <translation>Si le Diff vous est nécessaire, créez un jeton avec Full access.</translation>
    </message>
    <message>
        <source>The token is not known to be valid for all organizations.</source>
        <translation>Rien n’indique que le jeton soit valable pour toutes les organisations.</translation>
    </message>
    <message>
        <source>This token cannot be used as it is.</source>
        <translation>Ce jeton n’est pas utilisable en l’état.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for the organization %1.</source>
        <translation>Il a expiré, a été révoqué ou régénéré, ou n’a jamais été valable pour l’organisation %1.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>Remplacez-le&#xa0;: créez un nouveau jeton à sa place.</translation>
    </message>
    <message>
        <source>Azure DevOps does not accept the token.</source>
        <translation>Azure DevOps n’accepte pas le jeton.</translation>
    </message>
    <message>
        <source>It is mistyped, expired, revoked, or for an organization other than %1.</source>
        <translation>Il est mal saisi, expiré, révoqué, ou destiné à une autre organisation que %1.</translation>
    </message>
    <message>
        <source>Paste it again, or create a new one.</source>
        <translation>Collez-le à nouveau ou créez-en un autre.</translation>
    </message>
    <message>
        <source>Azure DevOps says that the token has expired.</source>
        <translation>D’après Azure DevOps, le jeton a expiré.</translation>
    </message>
    <message>
        <source>An expired token cannot be extended.</source>
        <translation>Un jeton expiré ne peut pas être prolongé.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated. Create a new one.</source>
        <translation>Un jeton expiré ne peut être ni prolongé ni régénéré. Créez-en un nouveau.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>L’organisation n’autorise pas les jetons valables pour toutes les organisations.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for the organization %1 only.</source>
        <translation>Remplacez-le&#xa0;: créez un jeton pour la seule organisation %1.</translation>
    </message>
    <message>
        <source>Create a token for the organization %1 only.</source>
        <translation>Créez un jeton pour la seule organisation %1.</translation>
    </message>
    <message>
        <source>The token’s account is not a member of the organization %1.</source>
        <translation>Le compte du jeton n’est pas membre de l’organisation %1.</translation>
    </message>
    <message>
        <source>Until it is, this token cannot be used there.</source>
        <translation>Tant qu’il ne l’est pas, ce jeton n’y est pas utilisable.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization to add the account.</source>
        <translation>Demandez à un administrateur de l’organisation d’ajouter le compte.</translation>
    </message>
    <message>
        <source>Check the organization’s name, or ask an administrator to add you.</source>
        <translation>Vérifiez le nom de l’organisation, ou demandez à un administrateur de vous ajouter.</translation>
    </message>
    <message>
        <source>Paste the token again, or create a new one.</source>
        <translation>Collez à nouveau le jeton ou créez-en un autre.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted the token at first, then refused it for this part of the check.</source>
        <translation>Azure DevOps a d’abord accepté le jeton, puis l’a refusé pour cette partie de la vérification.</translation>
    </message>
    <message>
        <source>Whether this works could not be determined.</source>
        <translation>Impossible de déterminer si cela fonctionne.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Cela ne dit rien du jeton.</translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n second(s).</source>
        <translation>
            <numerusform>Vérifiez à nouveau dans %n seconde.</numerusform>
            <numerusform>Vérifiez à nouveau dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n minute(s).</source>
        <translation>
            <numerusform>Vérifiez à nouveau dans %n minute.</numerusform>
            <numerusform>Vérifiez à nouveau dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then check again. If https_proxy is set, correct it there and restart PAT Wizard.</source>
        <translation>Contrôlez le proxy dans les paramètres, puis vérifiez à nouveau. Si https_proxy est défini, corrigez-le là et redémarrez PAT Wizard.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust.</source>
        <translation>%1 a présenté un certificat dont l’émetteur n’est pas approuvé par ce système.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust: %2.</source>
        <translation>%1 a présenté un certificat dont l’émetteur n’est pas approuvé par ce système&#xa0;: %2.</translation>
    </message>
    <message>
        <source>If this is your company’s proxy, add the certificate of your company’s authority in Settings, or start PAT Wizard with --ca-file. If you did so already, that file does not contain this issuer. Otherwise, try another network.</source>
        <translation>S’il s’agit du proxy de votre entreprise, ajoutez le certificat de son autorité dans les paramètres, ou démarrez PAT Wizard avec --ca-file. Si vous l’avez déjà fait, ce fichier ne contient pas cet émetteur. Sinon, essayez un autre réseau.</translation>
    </message>
    <message>
        <source>Your account is not allowed to see the members of the organization.</source>
        <translation>Votre compte n’est pas autorisé à voir les membres de l’organisation.</translation>
    </message>
    <message>
        <source>Your account lacks a permission in the organization.</source>
        <translation>Il manque une autorisation à votre compte dans l’organisation.</translation>
    </message>
    <message>
        <source>The token is fine. Another token would not help.</source>
        <translation>Le jeton n’est pas en cause. Un autre n’y changerait rien.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization for the permission.</source>
        <translation>Demandez l’autorisation à un administrateur de l’organisation.</translation>
    </message>
    <message>
        <source>It was not checked, because an earlier answer asked for a pause.</source>
        <translation>Cela n’a pas été vérifié, car une réponse précédente a demandé une pause.</translation>
    </message>
    <message>
        <source>It was not checked, because the time limit for the whole check was reached.</source>
        <translation>Cela n’a pas été vérifié, car la durée maximale de toute la vérification était atteinte.</translation>
    </message>
    <message>
        <source>Check it on its own, or allow more time with --timeout.</source>
        <translation>Vérifiez-le seul, ou accordez plus de temps avec --timeout.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with its sign-in page instead of accepting the token.</source>
        <translation>Azure DevOps a répondu par sa page de connexion au lieu d’accepter le jeton.</translation>
    </message>
    <message>
        <source>Azure DevOps answered as if there were no token: it does not recognize this one.</source>
        <translation>Azure DevOps a répondu comme s’il n’y avait pas de jeton&#xa0;: il ne reconnaît pas celui-ci.</translation>
    </message>
    <message>
        <source>The token’s account has never signed in to Azure DevOps in a browser.</source>
        <translation>Le compte du jeton ne s’est jamais connecté à Azure DevOps dans un navigateur.</translation>
    </message>
    <message>
        <source>Sign in once at https://dev.azure.com/%1 in a browser, then check again.</source>
        <translation>Connectez-vous une fois sur https://dev.azure.com/%1 dans un navigateur, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>An organization policy blocks access from this network (%1).</source>
        <translation>Une stratégie de l’organisation bloque l’accès depuis ce réseau (%1).</translation>
    </message>
    <message>
        <source>conditional access</source>
        <translation>accès conditionnel</translation>
    </message>
    <message>
        <source>Try your company’s network, or ask an administrator.</source>
        <translation>Essayez depuis le réseau de votre entreprise, ou demandez à un administrateur.</translation>
    </message>
    <message>
        <source>Azure DevOps does not know an organization named %1.</source>
        <translation>Azure DevOps ne connaît aucune organisation nommée %1.</translation>
    </message>
    <message>
        <source>Check the spelling of the organization’s name.</source>
        <translation>Vérifiez l’orthographe du nom de l’organisation.</translation>
    </message>
    <message>
        <source>The organization %1 is now called %2.</source>
        <translation>L’organisation %1 s’appelle désormais %2.</translation>
    </message>
    <message>
        <source>Use the new name: %1.</source>
        <translation>Utilisez le nouveau nom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The organization %1 is deactivated.</source>
        <translation>L’organisation %1 est désactivée.</translation>
    </message>
    <message>
        <source>Contact the organization’s owner.</source>
        <translation>Contactez le propriétaire de l’organisation.</translation>
    </message>
    <message>
        <source>Azure DevOps asks for a pause (rate limit).</source>
        <translation>Azure DevOps demande une pause (limite de débit).</translation>
    </message>
    <message>
        <source>Check again in a few minutes.</source>
        <translation>Vérifiez à nouveau dans quelques minutes.</translation>
    </message>
    <message>
        <source>Azure DevOps is having problems.</source>
        <translation>Azure DevOps rencontre des problèmes.</translation>
    </message>
    <message>
        <source>Check again later. To see the status of the service, open status.dev.azure.com.</source>
        <translation>Vérifiez à nouveau plus tard. Pour connaître l’état du service, ouvrez status.dev.azure.com.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>Azure DevOps a répondu par une erreur que PAT Wizard ne connaît pas.</translation>
    </message>
    <message>
        <source>Check again later, or ask an administrator of the organization.</source>
        <translation>Vérifiez à nouveau plus tard, ou demandez à un administrateur de l’organisation.</translation>
    </message>
    <message>
        <source>Look up the code in the Azure DevOps documentation, or ask an administrator of the organization.</source>
        <translation>Cherchez ce code dans la documentation d’Azure DevOps, ou demandez à un administrateur de l’organisation.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asks you to sign in.</source>
        <translation>Quelque chose entre vous et Azure DevOps vous demande de vous connecter.</translation>
    </message>
    <message>
        <source>Open https://dev.azure.com in a browser and sign in where asked, or ask your administrator to give you access. Then check again.</source>
        <translation>Ouvrez https://dev.azure.com dans un navigateur et connectez-vous là où on vous le demande, ou demandez l’accès à votre administrateur. Puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered in its place, with an error.</source>
        <translation>Quelque chose entre vous et Azure DevOps a répondu à sa place, par une erreur.</translation>
    </message>
    <message>
        <source>Check again later, or try another network.</source>
        <translation>Vérifiez à nouveau plus tard, ou essayez un autre réseau.</translation>
    </message>
    <message>
        <source>The answer redirected to another host, %1. PAT Wizard did not follow it.</source>
        <translation>La réponse renvoyait vers un autre hôte, %1. PAT Wizard ne l’a pas suivie.</translation>
    </message>
    <message>
        <source>Networks that require you to sign in do this. Open any page in your browser, then check again.</source>
        <translation>C’est ce que font les réseaux qui exigent une connexion. Ouvrez une page quelconque dans votre navigateur, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The answer from %1 does not look like one from Azure DevOps.</source>
        <translation>La réponse de %1 ne ressemble pas à une réponse d’Azure DevOps.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering, such as a company proxy. Try another network, or ask your administrator.</source>
        <translation>Quelque chose s’interpose entre vous et Azure DevOps, comme un proxy d’entreprise. Essayez un autre réseau, ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>The answer was too large to be from Azure DevOps, or its headers cannot be read.</source>
        <translation>La réponse est trop volumineuse pour venir d’Azure DevOps, ou ses en-têtes sont illisibles.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering. Try another network.</source>
        <translation>Quelque chose s’interpose entre vous et Azure DevOps. Essayez un autre réseau.</translation>
    </message>
    <message>
        <source>No complete answer from %1 arrived in time.</source>
        <translation>Aucune réponse complète de %1 n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>Check your network connection, then check again.</source>
        <translation>Contrôlez votre connexion réseau, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The host name %1 could not be looked up.</source>
        <translation>Le nom d’hôte %1 n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>Could not connect to %1.</source>
        <translation>Impossible de se connecter à %1.</translation>
    </message>
    <message>
        <source>The connection to %1 closed before the answer was complete.</source>
        <translation>La connexion à %1 s’est fermée avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>Le nom d’hôte du proxy n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>Could not connect to %1 through the proxy.</source>
        <translation>Impossible de se connecter à %1 par le proxy.</translation>
    </message>
    <message>
        <source>The proxy refuses to connect to %1.</source>
        <translation>Le proxy refuse de se connecter à %1.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow %1.</source>
        <translation>Demandez à votre administrateur d’autoriser %1.</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>Le proxy demande un mot de passe.</translation>
    </message>
    <message>
        <source>Choose the system’s proxy in Settings, set https_proxy with the user name and password, and restart PAT Wizard. Or ask your administrator.</source>
        <translation>Choisissez le proxy du système dans les paramètres, définissez https_proxy avec le nom d’utilisateur et le mot de passe, puis redémarrez PAT Wizard. Ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>The proxy does not accept the user name and password that are set for it.</source>
        <translation>Le proxy n’accepte pas le nom d’utilisateur et le mot de passe définis pour lui.</translation>
    </message>
    <message>
        <source>Correct them in https_proxy, then restart PAT Wizard.</source>
        <translation>Corrigez-les dans https_proxy, puis redémarrez PAT Wizard.</translation>
    </message>
    <message>
        <source>PAT Wizard does not understand the proxy setting %1, so nothing was sent.</source>
        <translation>PAT Wizard ne comprend pas le réglage de proxy %1&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to something like http://proxy.example:8080, then restart PAT Wizard.</source>
        <translation>Choisissez un proxy dans les paramètres. Ou donnez à %1 une valeur comme http://proxy.example:8080, puis redémarrez PAT Wizard.</translation>
    </message>
    <message>
        <source>The proxy setting %1 uses an unsupported type of proxy, so nothing was sent.</source>
        <translation>Le réglage de proxy %1 utilise un type de proxy non pris en charge&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to one that begins with http://, socks5://, or socks5h://, then restart PAT Wizard.</source>
        <translation>Choisissez un proxy dans les paramètres. Ou donnez à %1 une valeur qui commence par http://, socks5:// ou socks5h://, puis redémarrez PAT Wizard.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that belongs to another host.</source>
        <translation>%1 a présenté un certificat qui appartient à un autre hôte.</translation>
    </message>
    <message>
        <source>Do not trust this network. Use another one.</source>
        <translation>Ne vous fiez pas à ce réseau. Utilisez-en un autre.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that is not valid today.</source>
        <translation>%1 a présenté un certificat qui n’est pas valable aujourd’hui.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time: it shows %1 UTC. If that is right, use another network, or ask whoever runs this one to renew the certificate.</source>
        <translation>Contrôlez la date et l’heure de cet ordinateur&#xa0;: il affiche %1 UTC. Si c’est exact, utilisez un autre réseau, ou demandez à qui gère celui-ci de renouveler le certificat.</translation>
    </message>
    <message>
        <source>Could not make an encrypted connection to %1.</source>
        <translation>Impossible d’établir une connexion chiffrée avec %1.</translation>
    </message>
    <message>
        <source>%1 The error code is %2.</source>
        <translation>%1 Le code d’erreur est %2.</translation>
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
            <numerusform>Une réponse a demandé une pause. Vérifiez à nouveau dans %n seconde.</numerusform>
            <numerusform>Une réponse a demandé une pause. Vérifiez à nouveau dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer asked for a pause. Check again in %n minute(s).</source>
        <translation>
            <numerusform>Une réponse a demandé une pause. Vérifiez à nouveau dans %n minute.</numerusform>
            <numerusform>Une réponse a demandé une pause. Vérifiez à nouveau dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the token: Azure DevOps does not show it again.</source>
        <translation>Gardez le jeton&#xa0;: Azure DevOps ne l’affichera plus.</translation>
    </message>
    <message>
        <source>Look up the date on the token page. To correct it, use “patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD”, or open PAT Wizard with “patwizard”.</source>
        <translation>Relevez la date sur la page des jetons. Pour la corriger, utilisez «&#xa0;patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD&#xa0;», ou ouvrez PAT Wizard avec «&#xa0;patwizard&#xa0;».</translation>
    </message>
    <message>
        <source>Try “patwizard --help”.</source>
        <translation>Essayez «&#xa0;patwizard --help&#xa0;».</translation>
    </message>
    <message>
        <source>Try “patwizard %1 --help”.</source>
        <translation>Essayez «&#xa0;patwizard %1 --help&#xa0;».</translation>
    </message>
    <message>
        <source>PAT Wizard cannot continue: it is out of memory, or something that it depends on has failed.</source>
        <translation>PAT Wizard ne peut pas continuer&#xa0;: la mémoire est épuisée, ou un composant dont il dépend a échoué.</translation>
    </message>
    <message>
        <source>Free some memory, then start it again. It then completes or undoes any change that was interrupted.</source>
        <translation>Libérez de la mémoire, puis relancez-le. Il achèvera ou annulera alors toute modification interrompue.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Il n’y a pas d’affichage où ouvrir une fenêtre.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Le système indique&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Commands do not need a display: see “patwizard --help”.</source>
        <translation>Les commandes s’en passent&#xa0;: voir «&#xa0;patwizard --help&#xa0;».</translation>
    </message>
    <message>
        <source>There is no token on standard input.</source>
        <translation>Il n’y a pas de jeton sur l’entrée standard.</translation>
    </message>
    <message>
        <source>The command line contains a secret, where others can see it.</source>
        <translation>La ligne de commande contient un secret, que d’autres peuvent y voir.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>Il n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>Revoke it, because it is in your shell’s history. Provide a new one on standard input.</source>
        <translation>Révoquez-le, car il est dans l’historique de votre shell. Donnez-en un nouveau sur l’entrée standard.</translation>
    </message>
    <message>
        <source>The text on standard input is also on the command line, where others can see it.</source>
        <translation>Le texte de l’entrée standard figure aussi sur la ligne de commande, où d’autres peuvent le voir.</translation>
    </message>
    <message>
        <source>If it is a secret, revoke it, because it is in your shell’s history. Provide a new one on standard input only.</source>
        <translation>Si c’est un secret, révoquez-le, car il est dans l’historique de votre shell. Donnez-en un nouveau, seulement sur l’entrée standard.</translation>
    </message>
    <message>
        <source>This token is already stored.</source>
        <translation>Ce jeton est déjà enregistré.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and provide that one instead.</source>
        <translation>Créez un autre jeton sur la page des jetons et donnez celui-là.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>To store it anyway, use %1.</source>
        <translation>Pour l’enregistrer quand même, utilisez %1.</translation>
    </message>
    <message>
        <source>Another token is already stored under this name.</source>
        <translation>Un autre jeton est déjà enregistré sous ce nom.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Choose another name with --name, or replace the stored token with “patwizard replace %1”.</source>
        <translation>Choisissez un autre nom avec --name, ou remplacez le jeton enregistré avec «&#xa0;patwizard replace %1&#xa0;».</translation>
    </message>
    <message>
        <source>The new token was not stored, and the old token stays in use.</source>
        <translation>Le nouveau jeton n’a pas été enregistré et l’ancien reste en service.</translation>
    </message>
    <message>
        <source>No token is stored for this organization.</source>
        <translation>Aucun jeton n’est enregistré pour cette organisation.</translation>
    </message>
    <message>
        <source>No token with this name is on the list of stored tokens.</source>
        <translation>Aucun jeton de ce nom ne figure dans la liste des jetons enregistrés.</translation>
    </message>
    <message>
        <source>To see what is stored, use “patwizard list”.</source>
        <translation>Pour voir ce qui est enregistré, utilisez «&#xa0;patwizard list&#xa0;».</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>No token is stored for this user yet.</source>
        <translation>Aucun jeton n’est encore enregistré pour cet utilisateur.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION”, or open the setup with “patwizard”.</source>
        <translation>Pour en enregistrer un, utilisez «&#xa0;patwizard add ORGANIZATION&#xa0;», ou ouvrez la configuration avec «&#xa0;patwizard&#xa0;».</translation>
    </message>
    <message>
        <source>The token was accepted after %1, its recorded expiry date.</source>
        <translation>Le jeton a été accepté après la date d’expiration indiquée, le %1.</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>La date indiquée est inexacte.</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <extracomment>%1 2027-01-31, in 7 days</extracomment>
        <translation>Le jeton expire le %1.</translation>
    </message>
    <message>
        <source>Replace it while it still works: use “patwizard rotate %1”, or “patwizard replace %1” with the new token on standard input.</source>
        <translation>Remplacez-le tant qu’il fonctionne&#xa0;: utilisez «&#xa0;patwizard rotate %1&#xa0;», ou «&#xa0;patwizard replace %1&#xa0;» avec le nouveau jeton sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Also kept, and not known to be revoked: %1.</source>
        <translation>Aussi conservé, peut-être non révoqué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it on the token page, then run “patwizard replace %1 --prove-revoked”.</source>
        <translation>Quand vous n’en aurez plus besoin, révoquez-le sur la page des jetons, puis exécutez «&#xa0;patwizard replace %1 --prove-revoked&#xa0;».</translation>
    </message>
    <message>
        <source>The old token “%1” still works.</source>
        <translation>L’ancien jeton «&#xa0;%1&#xa0;» fonctionne encore.</translation>
    </message>
    <message>
        <source>Revoke it on the token page, then run “patwizard replace %1 --prove-revoked” again. It can take up to an hour until Azure DevOps refuses a revoked token.</source>
        <translation>Révoquez-le sur la page des jetons, puis exécutez à nouveau «&#xa0;patwizard replace %1 --prove-revoked&#xa0;». Azure DevOps peut mettre jusqu’à une heure à refuser un jeton révoqué.</translation>
    </message>
    <message>
        <source>More than one token is stored for this organization.</source>
        <translation>Plusieurs jetons sont enregistrés pour cette organisation.</translation>
    </message>
    <message>
        <source>Specify which one: %1.</source>
        <translation>Précisez lequel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The date given with --expires, %1, is more than a year ahead.</source>
        <translation>La date donnée avec --expires, %1, est dans plus d’un an.</translation>
    </message>
    <message>
        <source>It was recorded, but no Azure DevOps token lasts that long.</source>
        <translation>Elle a été enregistrée, mais aucun jeton d’Azure DevOps ne dure aussi longtemps.</translation>
    </message>
    <message>
        <source>The keychain that PAT Wizard uses keeps everything in memory only.</source>
        <translation>Le trousseau qu’utilise PAT Wizard garde tout en mémoire seulement.</translation>
    </message>
    <message>
        <source>A token in it is lost as soon as you sign out.</source>
        <translation>Un jeton y est perdu dès que vous fermez la session.</translation>
    </message>
    <message>
        <source>Before you create a token, create a permanent keychain with Passwords and Keys (package seahorse) and set it as the default.</source>
        <translation>Avant de créer un jeton, créez un trousseau permanent avec Mots de passe et clés (paquet seahorse) et définissez-le par défaut.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>Le fichier de certificat choisi dans les paramètres n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Choose another file in Settings or remove it there, or start with --ca-file.</source>
        <translation>Choisissez-en un autre dans les paramètres ou retirez-le, ou démarrez avec --ca-file.</translation>
    </message>
    <message>
        <source>The token would be visible on the screen.</source>
        <translation>Le jeton serait visible à l’écran.</translation>
    </message>
    <message>
        <source>Send the output to another program, or use --force to show it anyway.</source>
        <translation>Envoyez la sortie à un autre programme, ou utilisez --force pour l’afficher quand même.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>La sortie n’a pas pu être écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no command %1 to run.</source>
        <translation>La commande à exécuter %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Check its spelling, or give its whole path.</source>
        <translation>Vérifiez son orthographe, ou donnez son chemin complet.</translation>
    </message>
    <message>
        <source>The command %1 cannot be run: %2.</source>
        <translation>La commande %1 ne peut pas être exécutée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check that it is a program, and that you may run it.</source>
        <translation>Vérifiez que c’est un programme et que vous avez le droit de l’exécuter.</translation>
    </message>
    <message>
        <source>Copies of a token this short cannot be told from other text.</source>
        <translation>Les copies d’un jeton aussi court ne se distinguent pas d’un autre texte.</translation>
    </message>
    <message>
        <source>It was not looked for.</source>
        <translation>Il n’a pas été recherché.</translation>
    </message>
    <message>
        <source>Nothing on this system shows notifications.</source>
        <translation>Rien sur ce système n’affiche de notifications.</translation>
    </message>
    <message>
        <source>Nobody was reminded, and nothing counts as shown.</source>
        <translation>Personne n’a été prévenu, et rien n’est compté comme affiché.</translation>
    </message>
    <message>
        <source>Sign in to a desktop, or see “patwizard list”.</source>
        <translation>Ouvrez une session de bureau, ou voyez «&#xa0;patwizard list&#xa0;».</translation>
    </message>
    <message>
        <source>The reminder failed: %1.</source>
        <translation>Le rappel a échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>See “patwizard list” for what needs attention.</source>
        <translation>Pour voir ce qui demande votre attention&#xa0;: «&#xa0;patwizard list&#xa0;».</translation>
    </message>
    <message>
        <source>The reminders could not be switched: %1.</source>
        <translation>Les rappels n’ont pas pu être activés ou désactivés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>wording::ComparisonWords</name>
    <message>
        <source>Pull requests worked before, but no longer do.</source>
        <translation>Les pull requests fonctionnaient, mais plus maintenant.</translation>
    </message>
    <message>
        <source>Reviewers and approvals worked before, but no longer do.</source>
        <translation>Les réviseurs et approbations fonctionnaient, mais plus maintenant.</translation>
    </message>
    <message>
        <source>Diff worked before, but no longer does.</source>
        <translation>Le Diff fonctionnait, mais plus maintenant.</translation>
    </message>
    <message>
        <source>Pull requests work now, but did not before.</source>
        <translation>Les pull requests fonctionnent désormais, ce qui n’était pas le cas auparavant.</translation>
    </message>
    <message>
        <source>Reviewers and approvals work now, but did not before.</source>
        <translation>Les réviseurs et approbations fonctionnent désormais, ce qui n’était pas le cas auparavant.</translation>
    </message>
    <message>
        <source>Diff works now, but did not before.</source>
        <translation>Le Diff fonctionne désormais, ce qui n’était pas le cas auparavant.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it before, but refuses it now.</source>
        <translation>Azure DevOps l’acceptait, mais le refuse désormais.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it before, but accepts it now.</source>
        <translation>Azure DevOps le refusait, mais l’accepte désormais.</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>The account is different: it was %1, and is now %2.</source>
        <translation>Le compte est différent&#xa0;: c’était %1, c’est désormais %2.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of the account, which was not known before.</source>
        <translation>Il est valable pour toutes les organisations du compte, ce que l’on ne savait pas.</translation>
    </message>
</context>
<context>
    <name>wording::CopyWords</name>
    <message>
        <source>The token stands there as text.</source>
        <translation>Le jeton s’y trouve en texte clair.</translation>
    </message>
    <message>
        <source>The token stands there in Base64, which hides nothing.</source>
        <translation>Le jeton s’y trouve en Base64, ce qui ne cache rien.</translation>
    </message>
    <message>
        <source>The token stands there encoded for an address.</source>
        <translation>Le jeton s’y trouve encodé pour une adresse.</translation>
    </message>
    <message>
        <source>The token stands there as UTF-16 text.</source>
        <translation>Le jeton s’y trouve en texte UTF-16.</translation>
    </message>
    <message>
        <source>To change it: %1.</source>
        <translation>Pour la modifier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the line.</source>
        <translation>Pour y avoir le jeton enregistré à la place, utilisez «&#xa0;patwizard give %1 --to git-credential&#xa0;». Sinon, supprimez la ligne.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the file.</source>
        <translation>Pour y avoir le jeton enregistré à la place, utilisez «&#xa0;patwizard give %1 --to git-credential&#xa0;». Sinon, supprimez le fichier.</translation>
    </message>
    <message>
        <source>Change npmAuthToken or npmAuthIdent in the file.</source>
        <translation>Modifiez npmAuthToken ou npmAuthIdent dans le fichier.</translation>
    </message>
    <message>
        <source>Change the password in the file, or use “keyring set”.</source>
        <translation>Modifiez le mot de passe dans le fichier, ou utilisez «&#xa0;keyring set&#xa0;».</translation>
    </message>
    <message>
        <source>Change the password in the file.</source>
        <translation>Modifiez le mot de passe dans le fichier.</translation>
    </message>
    <message>
        <source>Change the password of the server in the file.</source>
        <translation>Modifiez le mot de passe du serveur dans le fichier.</translation>
    </message>
    <message>
        <source>Change the property in the file.</source>
        <translation>Modifiez la propriété dans le fichier.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to az-devops”. To remove it, use “az devops logout”.</source>
        <translation>Pour y avoir le jeton enregistré à la place, utilisez «&#xa0;patwizard give %1 --to az-devops&#xa0;». Pour l’en retirer, utilisez «&#xa0;az devops logout&#xa0;».</translation>
    </message>
    <message>
        <source>Delete the line. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>Supprimez la ligne. Les programmes obtiennent alors le jeton avec «&#xa0;patwizard run %1 -- COMMAND&#xa0;».</translation>
    </message>
    <message>
        <source>Delete the line, and close the shells that still remember it.</source>
        <translation>Supprimez la ligne, et fermez les shells qui s’en souviennent encore.</translation>
    </message>
    <message>
        <source>Delete the line, then sign out and in again. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>Supprimez la ligne, puis fermez et rouvrez la session. Les programmes obtiennent alors le jeton avec «&#xa0;patwizard run %1 -- COMMAND&#xa0;».</translation>
    </message>
    <message>
        <source>Change the file, and look for it in backups as well.</source>
        <translation>Modifiez le fichier et cherchez aussi le jeton dans les sauvegardes.</translation>
    </message>
    <message>
        <source>It goes when the process ends. Look for where the variable is set.</source>
        <translation>Elle disparaît à la fin du processus. Cherchez où la variable est définie.</translation>
    </message>
    <message>
        <source>Change it with the program that has stored it.</source>
        <translation>Modifiez-la avec le programme qui l’a enregistrée.</translation>
    </message>
    <message>
        <source>(no variable)</source>
        <extracomment>In place of the name of an environment variable.</extracomment>
        <translation>(aucune variable)</translation>
    </message>
    <message>
        <source>%1 in the environment of %2</source>
        <translation>%1 dans l’environnement de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the environment of %2 and %n other process(es)</source>
        <translation>
            <numerusform>%1 dans l’environnement de %2 et de %n autre processus</numerusform>
            <numerusform>%1 dans l’environnement de %2 et de %n autres processus</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in the keychain</source>
        <translation>«&#xa0;%1&#xa0;» dans le trousseau</translation>
    </message>
    <message>
        <source>“%1” (%2) in the keychain</source>
        <translation>«&#xa0;%1&#xa0;» (%2) dans le trousseau</translation>
    </message>
    <message>
        <source>It is not protected: every program of yours can read it.</source>
        <translation>Cet endroit n’est pas protégé&#xa0;: tous vos programmes peuvent le lire.</translation>
    </message>
    <message>
        <source>It is protected by the keychain.</source>
        <translation>Cet endroit est protégé par le trousseau.</translation>
    </message>
    <message>
        <source>%1 was not looked at: it is no ordinary file.</source>
        <translation>%1 n’a pas été examiné&#xa0;: ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Only the beginning of %1 was looked at: it is too large.</source>
        <translation>Seul le début de %1 a été examiné&#xa0;: il est trop volumineux.</translation>
    </message>
    <message>
        <source>%1 was not looked at: %2.</source>
        <translation>%1 n’a pas été examiné&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The environment of %n process(es) of yours that let nobody read it was not looked at.</source>
        <translation>
            <numerusform>L’environnement de %n processus vous appartenant, que personne ne peut lire, n’a pas été examiné.</numerusform>
            <numerusform>L’environnement de %n processus vous appartenant, que personne ne peut lire, n’a pas été examiné.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is locked in the keychain, or is not given, was not looked at.</source>
        <translation>Ce que le trousseau garde verrouillé, ou ne donne pas, n’a pas été examiné.</translation>
    </message>
    <message>
        <source>What other programs have in the keychain was not looked at: %1.</source>
        <translation>Ce que d’autres programmes ont mis dans le trousseau n’a pas été examiné&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The search was stopped. The rest was not looked at.</source>
        <translation>La recherche a été arrêtée. Le reste n’a pas été examiné.</translation>
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
        <translation>Non prouvé&#xa0;: la liste des jetons enregistrés n’a pas pu être lue&#xa0;; leurs secrets n’ont donc pas pu être recherchés dans ce texte. Lisez-le avant de le communiquer.</translation>
    </message>
    <message>
        <source>Not proved for all: the text was searched for the stored secrets that the keychain provided (%1), and none is in it. The keychain did not provide the others (%2). Unlock it and try again, or read the text before you share it.</source>
        <translation>Non prouvé pour tous&#xa0;: les secrets enregistrés que le trousseau a fournis (%1) ont été recherchés dans le texte, et aucun n’y figure. Le trousseau n’a pas fourni les autres (%2). Déverrouillez-le et réessayez, ou lisez le texte avant de le communiquer.</translation>
    </message>
    <message>
        <source>No secret is stored, so none is in this text.</source>
        <translation>Aucun secret n’est enregistré, donc aucun ne figure dans ce texte.</translation>
    </message>
    <message>
        <source>Proved: the text was searched for every stored secret (%1), and none is in it, in any form.</source>
        <translation>Prouvé&#xa0;: tous les secrets enregistrés (%1) ont été recherchés dans le texte, et aucun n’y figure, sous quelque forme que ce soit.</translation>
    </message>
</context>
<context>
    <name>wording::GitWords</name>
    <message>
        <source>system</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>système</translation>
    </message>
    <message>
        <source>global</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>global</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>Where a setting of git stands: in this repository.</extracomment>
        <translation>local</translation>
    </message>
    <message>
        <source>worktree</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>worktree</translation>
    </message>
    <message>
        <source>environment</source>
        <extracomment>Where a setting of git stands: in the environment or on the command line.</extracomment>
        <translation>environnement</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Git asks these first: %1.</source>
        <translation>Git interroge d’abord ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>If one of them has a password for Azure DevOps, git uses that.</source>
        <translation>Si l’un d’eux a un mot de passe pour Azure DevOps, git utilise celui-là.</translation>
    </message>
    <message>
        <source>To have git forget a password that is out of date, see the help of that credential helper.</source>
        <translation>Pour que git oublie un mot de passe périmé, consultez l’aide de ce gestionnaire d’identifiants.</translation>
    </message>
    <message>
        <source>Git gives each password that worked to all its credential helpers, and “store” writes it to a file as plain text.</source>
        <translation>Git transmet chaque mot de passe qui a fonctionné à tous ses gestionnaires d’identifiants, et «&#xa0;store&#xa0;» l’écrit en clair dans un fichier.</translation>
    </message>
    <message>
        <source>The token then lies there, too.</source>
        <translation>Le jeton s’y trouve alors aussi.</translation>
    </message>
    <message>
        <source>To prevent that, remove “store” from git’s configuration, or set it for the other hosts only.</source>
        <translation>Pour l’éviter, ôtez «&#xa0;store&#xa0;» de la configuration de git, ou ne le définissez que pour les autres hôtes.</translation>
    </message>
    <message>
        <source>Git does not ask PAT Wizard for: %1.</source>
        <translation>Git n’interroge pas PAT Wizard pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”. If that does not help, look for an empty “helper =” in git’s configuration.</source>
        <translation>Pour changer cela, utilisez «&#xa0;patwizard git on&#xa0;». Si cela ne suffit pas, cherchez un «&#xa0;helper =&#xa0;» vide dans la configuration de git.</translation>
    </message>
    <message>
        <source>Git calls another copy of this program: %1.</source>
        <translation>Git appelle une autre copie de ce programme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>To have it call this one, use “patwizard git on”.</source>
        <translation>Pour qu’il appelle celle-ci, utilisez «&#xa0;patwizard git on&#xa0;».</translation>
    </message>
    <message>
        <source>Git does not tell credential helpers the path of a repository.</source>
        <translation>Git n’indique pas aux gestionnaires d’identifiants le chemin d’un dépôt.</translation>
    </message>
    <message>
        <source>With several organizations, the right token is found only by the user name in the address.</source>
        <translation>Avec plusieurs organisations, seul le nom d’utilisateur dans l’adresse permet de trouver le bon jeton.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”.</source>
        <translation>Pour changer cela, utilisez «&#xa0;patwizard git on&#xa0;».</translation>
    </message>
    <message>
        <source>The request on standard input is not one that git makes.</source>
        <translation>La demande sur l’entrée standard n’est pas de celles que fait git.</translation>
    </message>
    <message>
        <source>No token was given.</source>
        <translation>Aucun jeton n’a été donné.</translation>
    </message>
    <message>
        <source>This command is for git: see “patwizard git on”.</source>
        <translation>Cette commande est destinée à git&#xa0;: voir «&#xa0;patwizard git on&#xa0;».</translation>
    </message>
    <message>
        <source>The address of the repository begins with http://, where others could read the token on its way.</source>
        <translation>L’adresse du dépôt commence par http://, où d’autres pourraient lire le jeton en chemin.</translation>
    </message>
    <message>
        <source>Use https:// instead, with “git remote set-url”.</source>
        <translation>Utilisez https:// à la place, avec «&#xa0;git remote set-url&#xa0;».</translation>
    </message>
    <message>
        <source>Git does not tell for which organization it needs a token.</source>
        <translation>Git n’indique pas pour quelle organisation il lui faut un jeton.</translation>
    </message>
    <message>
        <source>Run “patwizard git on”, or put the name of the organization before the host: https://ORGANIZATION@dev.azure.com/…</source>
        <translation>Exécutez «&#xa0;patwizard git on&#xa0;», ou mettez le nom de l’organisation devant l’hôte&#xa0;: https://ORGANIZATION@dev.azure.com/…</translation>
    </message>
    <message>
        <source>No token is stored yet.</source>
        <translation>Aucun jeton n’est encore enregistré.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION” or “patwizard setup”.</source>
        <translation>Pour en enregistrer un, utilisez «&#xa0;patwizard add ORGANIZATION&#xa0;» ou «&#xa0;patwizard setup&#xa0;».</translation>
    </message>
    <message>
        <source>No token is stored for the organization “%1”.</source>
        <translation>Aucun jeton n’est enregistré pour l’organisation «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add %1” or “patwizard setup %1”.</source>
        <translation>Pour en enregistrer un, utilisez «&#xa0;patwizard add %1&#xa0;» ou «&#xa0;patwizard setup %1&#xa0;».</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when it was checked %1.</source>
        <translation>Le jeton a été vérifié %1&#xa0;: Azure DevOps l’a refusé.</translation>
    </message>
    <message>
        <source>It was not given to git.</source>
        <translation>Il n’a pas été donné à git.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it works again, use “patwizard check %1”.</source>
        <translation>Remplacez-le avec «&#xa0;patwizard rotate %1&#xa0;». S’il fonctionne de nouveau, utilisez «&#xa0;patwizard check %1&#xa0;».</translation>
    </message>
    <message>
        <source>The token lacked the scope Code when it was checked %1.</source>
        <translation>Le jeton a été vérifié %1&#xa0;: il lui manquait l’étendue Code.</translation>
    </message>
    <message>
        <source>Select Code with Edit on the token page, then use “patwizard check %1”.</source>
        <translation>Sur la page des jetons, cochez Code avec Edit (modifier), puis utilisez «&#xa0;patwizard check %1&#xa0;».</translation>
    </message>
    <message>
        <source>The token expired on %1, according to the recorded date.</source>
        <translation>Le jeton a expiré le %1, d’après la date indiquée.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it still works, use “patwizard check %1”.</source>
        <translation>Remplacez-le avec «&#xa0;patwizard rotate %1&#xa0;». S’il fonctionne encore, utilisez «&#xa0;patwizard check %1&#xa0;».</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when git last used it, %1.</source>
        <translation>Azure DevOps a refusé le jeton la dernière fois que git l’a utilisé, %1.</translation>
    </message>
    <message>
        <source>To find out why, use “patwizard check %1”.</source>
        <translation>Pour savoir pourquoi, utilisez «&#xa0;patwizard check %1&#xa0;».</translation>
    </message>
    <message>
        <source>Git was not found.</source>
        <translation>Git est introuvable.</translation>
    </message>
    <message>
        <source>Its configuration was not changed.</source>
        <translation>Sa configuration n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>Install git, or add its folder to PATH.</source>
        <translation>Installez git, ou ajoutez son dossier à PATH.</translation>
    </message>
    <message>
        <source>This folder is not in a git repository.</source>
        <translation>Ce dossier n’est pas dans un dépôt git.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Go to a repository first, or leave --local out.</source>
        <translation>Allez d’abord dans un dépôt, ou omettez --local.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration.</source>
        <translation>Git n’a pas pu lire ou modifier sa configuration.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration. It says: “%1”</source>
        <translation>Git n’a pas pu lire ou modifier sa configuration. Il indique&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Correct that, then run the command again. “patwizard git status” shows what holds now. Git 2.26 or newer is needed.</source>
        <translation>Corrigez cela, puis exécutez à nouveau la commande. «&#xa0;patwizard git status&#xa0;» montre ce qui est en vigueur. Git 2.26 ou plus récent est nécessaire.</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom git asks for a password.</extracomment>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>wording::GiveWords</name>
    <message>
        <source>Install the Azure CLI, then run “az extension add --name azure-devops”.</source>
        <translation>Installez Azure CLI, puis exécutez «&#xa0;az extension add --name azure-devops&#xa0;».</translation>
    </message>
    <message>
        <source>Install git.</source>
        <translation>Installez git.</translation>
    </message>
    <message>
        <source>Run “az devops logout”, then try again.</source>
        <translation>Exécutez «&#xa0;az devops logout&#xa0;», puis réessayez.</translation>
    </message>
    <message>
        <source>See which helpers git asks with “git config --get-all credential.helper”: without one it keeps nothing, and the first one that answers counts.</source>
        <translation>Voyez quels gestionnaires git interroge avec «&#xa0;git config --get-all credential.helper&#xa0;»&#xa0;: sans aucun, il ne garde rien, et le premier qui répond l’emporte.</translation>
    </message>
    <message>
        <source>If it had another token, it still has that one.</source>
        <translation>S’il avait un autre jeton, il l’a encore.</translation>
    </message>
    <message>
        <source>Then try again: patwizard give %1 --to %2</source>
        <translation>Puis réessayez&#xa0;: patwizard give %1 --to %2</translation>
    </message>
    <message>
        <source>%1 was not given the token: it is not installed.</source>
        <translation>Le jeton n’a pas été fourni à %1&#xa0;: l’outil n’est pas installé.</translation>
    </message>
    <message>
        <source>%1 did not take the token.</source>
        <translation>%1 n’a pas pris le jeton.</translation>
    </message>
    <message>
        <source>%1 did not take the token. It says: “%2”</source>
        <translation>%1 n’a pas pris le jeton. L’outil indique&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 did not answer, and was ended.</source>
        <translation>%1 n’a pas répondu et a été arrêté.</translation>
    </message>
    <message>
        <source>%1 was given the token, but does not have it.</source>
        <translation>Le jeton a été fourni à %1, qui ne l’a pourtant pas.</translation>
    </message>
    <message>
        <source>%1 was given the token in use.</source>
        <translation>Le jeton en service a été fourni à %1.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>Le %1.</translation>
    </message>
    <message>
        <source>%1 has not been given the token in use.</source>
        <translation>Le jeton en service n’a pas été fourni à %1.</translation>
    </message>
    <message>
        <source>What it was given on %1 stops working when that token is revoked.</source>
        <translation>Ce qui lui a été fourni le %1 cessera de fonctionner dès que ce jeton sera révoqué.</translation>
    </message>
    <message>
        <source>%1 has the token.</source>
        <translation>%1 a le jeton.</translation>
    </message>
    <message>
        <source>%1 has taken the token. It could not be asked whether it has it now.</source>
        <translation>%1 a pris le jeton. Il n’a pas été possible de lui demander s’il l’a maintenant.</translation>
    </message>
</context>
<context>
    <name>wording::GlobalWords</name>
    <message>
        <source>Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Microsoft a mis fin le 1er décembre 2026 aux jetons valables pour toutes les organisations.</translation>
    </message>
    <message>
        <source>Tokens for all organizations stop working on 1 December 2026, whatever their own expiry date.</source>
        <translation>Les jetons valables pour toutes les organisations cessent de fonctionner le 1er décembre 2026, quelle que soit leur propre date d’expiration.</translation>
    </message>
    <message>
        <source>The token is valid for all organizations of the account.</source>
        <translation>Le jeton est valable pour toutes les organisations du compte.</translation>
    </message>
    <message>
        <source>It still works, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Il fonctionne encore, bien que Microsoft ait mis fin le 1er décembre 2026 aux jetons valables pour toutes les organisations.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of its account.</source>
        <translation>Il est valable pour toutes les organisations de son compte.</translation>
    </message>
    <message>
        <source>It still worked at the last check, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Il fonctionnait encore à la dernière vérification, bien que Microsoft ait mis fin le 1er décembre 2026 aux jetons valables pour toutes les organisations.</translation>
    </message>
    <message>
        <source>Create a new one for a single organization, then revoke this one.</source>
        <translation>Créez-en un nouveau pour une seule organisation, puis révoquez celui-ci.</translation>
    </message>
    <message>
        <source>Create a new one for %1 only, then revoke this one.</source>
        <translation>Créez-en un nouveau pour la seule organisation %1, puis révoquez celui-ci.</translation>
    </message>
</context>
<context>
    <name>wording::KeychainWords</name>
    <message>
        <source>Tokens can be neither stored nor read.</source>
        <translation>Les jetons ne peuvent être ni enregistrés ni lus.</translation>
    </message>
    <message>
        <source>There is no desktop session (D-Bus), so there is no keychain.</source>
        <translation>Il n’y a pas de session de bureau (D-Bus), donc pas de trousseau.</translation>
    </message>
    <message>
        <source>Start PAT Wizard from your desktop session.</source>
        <translation>Démarrez PAT Wizard depuis votre session de bureau.</translation>
    </message>
    <message>
        <source>The keychain is no longer available, because the desktop session (D-Bus) has ended.</source>
        <translation>Le trousseau n’est plus disponible, car la session de bureau (D-Bus) a pris fin.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but PAT Wizard has to be started again to access it.</source>
        <translation>Son contenu est en sécurité, mais PAT Wizard doit être redémarré pour y accéder.</translation>
    </message>
    <message>
        <source>If you have a token that is not stored yet, copy it and keep it somewhere safe. Then start PAT Wizard again from your desktop session.</source>
        <translation>Si vous avez un jeton qui n’est pas encore enregistré, copiez-le et gardez-le en lieu sûr. Puis redémarrez PAT Wizard depuis votre session de bureau.</translation>
    </message>
    <message>
        <source>No keychain service is running.</source>
        <translation>Aucun service de trousseau n’est en cours d’exécution.</translation>
    </message>
    <message>
        <source>Install gnome-keyring, or KeePassXC with its Secret Service integration enabled. Then sign out and in again.</source>
        <translation>Installez gnome-keyring, ou KeePassXC avec l’intégration du service de secrets (Secret Service) activée. Puis fermez et rouvrez la session.</translation>
    </message>
    <message>
        <source>The library that connects to the keychain is missing.</source>
        <translation>La bibliothèque de connexion au trousseau est absente.</translation>
    </message>
    <message>
        <source>Install the package libsecret-1-0.</source>
        <translation>Installez le paquet libsecret-1-0.</translation>
    </message>
    <message>
        <source>The keychain service does not answer.</source>
        <translation>Le service de trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but cannot be accessed now.</source>
        <translation>Son contenu est en sécurité, mais inaccessible pour le moment.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, sign out and in again.</source>
        <translation>Réessayez. Si cela ne suffit pas, fermez et rouvrez la session.</translation>
    </message>
    <message>
        <source>The keychain service has no keychain yet.</source>
        <translation>Le service de trousseau n’a pas encore de trousseau.</translation>
    </message>
    <message>
        <source>Create one with Passwords and Keys (package seahorse), and set it as the default.</source>
        <translation>Créez-en un avec Mots de passe et clés (paquet seahorse) et définissez-le par défaut.</translation>
    </message>
    <message>
        <source>The keychain is locked, and was not unlocked.</source>
        <translation>Le trousseau est verrouillé et n’a pas été déverrouillé.</translation>
    </message>
    <message>
        <source>Try again, and enter the keychain’s password when asked. If nothing asks for it, unlock the keychain in your desktop session first.</source>
        <translation>Réessayez et saisissez le mot de passe du trousseau quand il est demandé. Si rien ne le demande, déverrouillez d’abord le trousseau dans votre session de bureau.</translation>
    </message>
    <message>
        <source>The keychain has an entry for this token, but did not give PAT Wizard access to it.</source>
        <translation>Le trousseau a une entrée pour ce jeton, mais n’y a pas donné accès à PAT Wizard.</translation>
    </message>
    <message>
        <source>The entry was not changed.</source>
        <translation>L’entrée n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>Try again, and allow access when your keychain asks.</source>
        <translation>Réessayez et autorisez l’accès quand votre trousseau le demande.</translation>
    </message>
    <message>
        <source>The keychain does not contain this token.</source>
        <translation>Le trousseau ne contient pas ce jeton.</translation>
    </message>
    <message>
        <source>Another program may have removed it.</source>
        <translation>Un autre programme l’a peut-être retiré.</translation>
    </message>
    <message>
        <source>What lies in the keychain as %1 is not a token: another program has put it there.</source>
        <extracomment>%1 is the name of an entry.</extracomment>
        <translation>Ce qui se trouve dans le trousseau sous %1 n’est pas un jeton&#xa0;: un autre programme l’y a mis.</translation>
    </message>
    <message>
        <source>Remove exactly that entry with the keychain’s own program, then try again.</source>
        <translation>Supprimez exactement cette entrée avec le programme du trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>What was read back from the keychain is not what was stored.</source>
        <translation>Ce qui a été relu dans le trousseau n’est pas ce qui y a été enregistré.</translation>
    </message>
    <message>
        <source>The token is not stored safely. Keep it at hand.</source>
        <translation>Le jeton n’est pas enregistré de façon sûre. Gardez-le à portée de main.</translation>
    </message>
    <message>
        <source>Another program may be writing to the keychain at the same time. Try again.</source>
        <translation>Un autre programme écrit peut-être dans le trousseau en même temps. Réessayez.</translation>
    </message>
    <message>
        <source>The keychain reported an error: “%1”</source>
        <translation>Le trousseau a signalé une erreur&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It is not known whether the token is in the keychain now.</source>
        <translation>On ignore si le jeton est maintenant dans le trousseau.</translation>
    </message>
</context>
<context>
    <name>wording::LibraryWords</name>
    <message>
        <source>Storing %1 was interrupted. It is stored now.</source>
        <translation>L’enregistrement du jeton %1 a été interrompu. Il est maintenant enregistré.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. Nothing was stored.</source>
        <translation>L’enregistrement du jeton %1 a été interrompu. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. It is not yet known whether it is stored.</source>
        <translation>L’enregistrement du jeton %1 a été interrompu. On ignore encore s’il est enregistré.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The new token works and is in use now. The old token is kept.</source>
        <translation>Le remplacement du jeton %1 a été interrompu. Le nouveau jeton fonctionne et est maintenant en service. L’ancien est conservé.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The old token is still in use.</source>
        <translation>Le remplacement du jeton %1 a été interrompu. L’ancien reste en service.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted, and could not be completed or undone yet. The old token is still in use.</source>
        <translation>Le remplacement du jeton %1 a été interrompu et n’a pas encore pu être achevé ou annulé. L’ancien reste en service.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted, and could not be completed yet.</source>
        <translation>Le retrait de l’ancien jeton (%1) a été interrompu et n’a pas encore pu être achevé.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted. It is removed now.</source>
        <translation>Le retrait de l’ancien jeton (%1) a été interrompu. Il est maintenant retiré.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is removed now.</source>
        <translation>Le retrait du jeton %1 a été interrompu. Il est maintenant retiré.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is still stored.</source>
        <translation>Le retrait du jeton %1 a été interrompu. Il est encore enregistré.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted, and could not be completed or undone yet.</source>
        <translation>Le retrait du jeton %1 a été interrompu et n’a pas encore pu être achevé ou annulé.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted, and could not be completed yet. The token stays in use.</source>
        <translation>La copie du jeton %1 dans le trousseau a été interrompue et n’a pas encore pu être achevée. Le jeton reste en service.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted. It is completed now.</source>
        <translation>La copie du jeton %1 dans le trousseau a été interrompue. Elle est maintenant achevée.</translation>
    </message>
    <message>
        <source>%1 The system says: “%2”</source>
        <translation>%1 Le système indique&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The tokens already in the keychain are not affected.</source>
        <translation>Les jetons déjà dans le trousseau ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The list was not changed.</source>
        <translation>La liste n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The list of stored tokens is damaged: %1.</source>
        <translation>La liste des jetons enregistrés est endommagée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Repair the file, or move it away and add the tokens again. Those in the keychain are added with “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”.</source>
        <translation>PAT Wizard ne la modifie pas. Réparez le fichier, ou déplacez-le et ajoutez à nouveau les jetons. Ceux qui sont dans le trousseau s’ajoutent avec «&#xa0;patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME&#xa0;».</translation>
    </message>
    <message>
        <source>The list of stored tokens was written by a newer version of PAT Wizard: %1.</source>
        <translation>La liste des jetons enregistrés a été écrite par une version plus récente de PAT Wizard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Use the newer version.</source>
        <translation>PAT Wizard ne la modifie pas. Utilisez la version plus récente.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing the list of stored tokens in another window or command: %1.</source>
        <translation>PAT Wizard est déjà en train de modifier la liste des jetons enregistrés dans une autre fenêtre ou commande&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing this token in another window or command.</source>
        <translation>PAT Wizard est déjà en train de modifier ce jeton dans une autre fenêtre ou commande.</translation>
    </message>
    <message>
        <source>Finish there, or wait until it is finished. Then try again.</source>
        <translation>Terminez là-bas, ou attendez la fin. Puis réessayez.</translation>
    </message>
    <message>
        <source>An earlier change to this token was interrupted, and could not be completed or undone yet.</source>
        <translation>Une modification précédente de ce jeton a été interrompue et n’a pas encore pu être achevée ou annulée.</translation>
    </message>
    <message>
        <source>Nothing was changed now.</source>
        <translation>Rien n’a été modifié cette fois.</translation>
    </message>
    <message>
        <source>Rotate or remove the token. Either settles that change.</source>
        <translation>Remplacez ou retirez le jeton. L’un comme l’autre met fin à cette modification.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be read: %1.</source>
        <translation>La liste des jetons enregistrés ne peut pas être lue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Make sure that it is a regular file and that you have permission to read it, then try again.</source>
        <translation>Assurez-vous que c’est un fichier ordinaire et que vous avez le droit de le lire, puis réessayez.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be written: %1.</source>
        <translation>La liste des jetons enregistrés ne peut pas être écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write there and that the disk is not full, then try again.</source>
        <translation>Assurez-vous que vous avez le droit d’y écrire et que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>Another token lies in the keychain as %1 than PAT Wizard stored there: another program has changed it.</source>
        <translation>Le trousseau contient sous le nom %1 un autre jeton que celui que PAT Wizard y a enregistré&#xa0;: un autre programme l’a modifié.</translation>
    </message>
    <message>
        <source>PAT Wizard left it alone, and changed nothing else.</source>
        <translation>PAT Wizard n’y a pas touché et n’a rien modifié d’autre.</translation>
    </message>
    <message>
        <source>To use the other token, add it under the same name: “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”. To go on with the stored one, remove that entry with the keychain&apos;s own program, then try again.</source>
        <translation>Pour utiliser l’autre jeton, ajoutez-le sous le même nom&#xa0;: «&#xa0;patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME&#xa0;». Pour garder celui qui est enregistré, supprimez cette entrée avec le programme du trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The list of stored tokens would be too large: %1.</source>
        <translation>La liste des jetons enregistrés serait trop volumineuse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Remove tokens that you no longer need, then try again.</source>
        <translation>Retirez les jetons dont vous n’avez plus besoin, puis réessayez.</translation>
    </message>
    <message>
        <source>The new token is stored, and in use now. What reads the keychain itself, as %1, does not get it yet.</source>
        <translation>Le nouveau jeton est enregistré et maintenant en service. Ce qui lit directement le trousseau, sous le nom %1, ne l’obtient pas encore.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard makes up for it when it is next started.</source>
        <translation>%1 PAT Wizard y remédiera à son prochain démarrage.</translation>
    </message>
    <message>
        <source>The token is in the keychain as %1, but not on the list of stored tokens.</source>
        <translation>Le jeton est dans le trousseau sous le nom %1, mais pas dans la liste des jetons enregistrés.</translation>
    </message>
    <message>
        <source>%1 Then store the same token again under the same name.</source>
        <translation>%1 Puis enregistrez à nouveau le même jeton sous le même nom.</translation>
    </message>
</context>
<context>
    <name>wording::NoticeWords</name>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>Il n’a pas pu être vérifié %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Cela ne dit rien du jeton.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Vérifiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access when the token was last needed, %1.</source>
        <translation>Le trousseau était verrouillé ou a refusé l’accès la dernière fois que le jeton a été nécessaire, %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then check again.</source>
        <translation>Déverrouillez le trousseau, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Git says that Azure DevOps refused it %1.</source>
        <translation>D’après git, Azure DevOps l’a refusé %1.</translation>
    </message>
    <message>
        <source>It may be revoked or expired, lack the scope Code, or have no permission for that repository; a proxy may have refused it, too.</source>
        <translation>Il est peut-être révoqué ou expiré, sans l’étendue Code, ou sans autorisation pour ce dépôt&#xa0;; le refus peut aussi venir d’un proxy.</translation>
    </message>
    <message>
        <source>“%1” is in use. “%2” is kept too.</source>
        <translation>«&#xa0;%1&#xa0;» est en service. «&#xa0;%2&#xa0;» est conservé aussi.</translation>
    </message>
    <message>
        <source>The kept token is not known to be revoked: it may still work for anyone who has it.</source>
        <translation>Rien n’indique que le jeton conservé soit révoqué&#xa0;: il fonctionne peut-être encore pour quiconque le détient.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>Quand vous n’en aurez plus besoin, révoquez-le dans Azure DevOps.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it %1, after its recorded expiry date, %2.</source>
        <translation>Azure DevOps l’a accepté %1, après la date d’expiration indiquée (%2).</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>La date indiquée est inexacte.</translation>
    </message>
    <message>
        <source>Correct it. The token page shows when the token expires.</source>
        <translation>Corrigez-la. La page des jetons montre quand le jeton expire.</translation>
    </message>
    <message>
        <source>It was created 11 months ago or earlier, and its expiry date is not known.</source>
        <translation>Il a été créé il y a 11 mois ou plus, et sa date d’expiration est inconnue.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year.</source>
        <translation>Aucun jeton ne dure beaucoup plus d’un an.</translation>
    </message>
    <message>
        <source>Look up the date on the token page and record it, or rotate the token.</source>
        <translation>Relevez la date sur la page des jetons et indiquez-la, ou remplacez le jeton.</translation>
    </message>
    <message>
        <source>Its own expiry date is not known.</source>
        <translation>Sa propre date d’expiration est inconnue.</translation>
    </message>
    <message>
        <source>It may be earlier.</source>
        <translation>Elle est peut-être plus proche.</translation>
    </message>
    <message>
        <source>Look it up on the token page and record it, to be reminded in time.</source>
        <translation>Relevez-la sur la page des jetons et indiquez-la, pour être prévenu à temps.</translation>
    </message>
    <message>
        <source>Its expiry date is not known.</source>
        <translation>Sa date d’expiration est inconnue.</translation>
    </message>
    <message>
        <source>It has not been checked for 80 days or more.</source>
        <translation>Il n’a pas été vérifié depuis 80 jours ou plus.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive if it is not used for 90 days.</source>
        <translation>Azure DevOps considère un jeton comme inactif s’il n’est pas utilisé pendant 90 jours.</translation>
    </message>
    <message>
        <source>Check it, which counts as use, or remove it. If it is refused, sign in to Azure DevOps in a browser, then check it again.</source>
        <translation>Vérifiez-le, ce qui compte comme utilisation, ou retirez-le. S’il est refusé, connectez-vous à Azure DevOps dans un navigateur, puis vérifiez-le à nouveau.</translation>
    </message>
    <message>
        <source>last check failed</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>dernière vérification impossible</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>trousseau verrouillé</translation>
    </message>
    <message>
        <source>refused, says git</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>refusé, d’après git</translation>
    </message>
    <message>
        <source>for all organizations</source>
        <translation>toutes les organisations</translation>
    </message>
    <message>
        <source>another token kept</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>autre jeton conservé</translation>
    </message>
    <message>
        <source>recorded date wrong</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>date indiquée inexacte</translation>
    </message>
    <message>
        <source>old, expiry not known</source>
        <translation>ancien, expiration inconnue</translation>
    </message>
    <message>
        <source>not checked recently</source>
        <translation>pas vérifié récemment</translation>
    </message>
</context>
<context>
    <name>wording::Notification</name>
    <message>
        <source>Tokens for Azure DevOps need attention</source>
        <translation>Des jetons Azure DevOps demandent votre attention</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Me le rappeler demain</translation>
    </message>
    <message>
        <source>Open PAT Wizard</source>
        <translation>Ouvrir PAT Wizard</translation>
    </message>
</context>
<context>
    <name>wording::OrganizationWords</name>
    <message>
        <source>An organization’s name cannot contain spaces, only English letters, digits, and hyphens.</source>
        <translation>Le nom d’une organisation ne contient pas d’espaces, seulement des lettres sans accent, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>An organization’s name cannot contain “%1”, only English letters, digits, and hyphens.</source>
        <translation>Le nom d’une organisation ne contient pas «&#xa0;%1&#xa0;», seulement des lettres sans accent, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>Enter the organization’s name, or paste any of its addresses.</source>
        <translation>Saisissez le nom de l’organisation, ou collez l’une de ses adresses.</translation>
    </message>
    <message>
        <source>This is too long for the address of an organization.</source>
        <translation>C’est trop long pour l’adresse d’une organisation.</translation>
    </message>
    <message>
        <source>This address does not contain an organization. It should look like https://dev.azure.com/your-organization.</source>
        <translation>Cette adresse ne contient pas d’organisation. Elle devrait ressembler à https://dev.azure.com/your-organization.</translation>
    </message>
    <message>
        <source>This text contains more than one organization. Keep only the one you mean.</source>
        <translation>Ce texte contient plusieurs organisations. Ne gardez que celle qui convient.</translation>
    </message>
    <message>
        <source>The text contains an invisible control character. Type the name instead of pasting it.</source>
        <translation>Le texte contient un caractère de contrôle invisible. Tapez le nom au lieu de le coller.</translation>
    </message>
    <message>
        <source>Addresses do not contain backslashes.</source>
        <translation>Une adresse ne contient pas de barre oblique inverse.</translation>
    </message>
    <message>
        <source>Addresses that begin with “%1” are not supported. Use one that begins with https or ssh.</source>
        <translation>Les adresses qui commencent par «&#xa0;%1&#xa0;» ne sont pas prises en charge. Utilisez-en une qui commence par https ou ssh.</translation>
    </message>
    <message>
        <source>Azure DevOps does not use port %1.</source>
        <translation>Azure DevOps n’utilise pas le port %1.</translation>
    </message>
    <message>
        <source>This address contains a password. Remove it, and change it if it was in use, because it has been on the clipboard.</source>
        <translation>Cette adresse contient un mot de passe. Ôtez-le, et changez-le s’il était utilisé, car il est passé par le presse-papiers.</translation>
    </message>
    <message>
        <source>“%1” looks like Azure DevOps, but belongs to someone else. Do not enter a password there.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à Azure DevOps, mais appartient à quelqu’un d’autre. N’y saisissez aucun mot de passe.</translation>
    </message>
    <message>
        <source>This is a GitHub address. PAT Wizard is for Azure DevOps.</source>
        <translation>C’est une adresse de GitHub. PAT Wizard est fait pour Azure DevOps.</translation>
    </message>
    <message>
        <source>“%1” seems to be your own Azure DevOps Server, which is not supported yet.</source>
        <translation>«&#xa0;%1&#xa0;» semble être votre propre Azure DevOps Server, qui n’est pas encore pris en charge.</translation>
    </message>
    <message>
        <source>“%1” is not an Azure DevOps address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse d’Azure DevOps.</translation>
    </message>
    <message>
        <source>This looks like a token, not an organization. The token belongs on a later page.</source>
        <translation>Cela ressemble à un jeton, pas à une organisation. Le jeton se colle sur une page suivante.</translation>
    </message>
    <message>
        <source>An organization’s name begins and ends with a letter or a digit.</source>
        <translation>Le nom d’une organisation commence et se termine par une lettre ou un chiffre.</translation>
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
        <translation>Le jeton Azure DevOps %1 expire</translation>
    </message>
    <message>
        <source>To rotate it with PAT Wizard before this day, run: %1</source>
        <translation>Pour le remplacer avec PAT Wizard avant ce jour, exécutez&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>wording::RotationWords</name>
    <message>
        <source>The old token stays in use.</source>
        <translation>L’ancien jeton reste en service.</translation>
    </message>
    <message>
        <source>PAT Wizard changed this token in another window or command, or an earlier change to it is incomplete.</source>
        <translation>PAT Wizard a modifié ce jeton dans une autre fenêtre ou commande, ou une modification précédente est inachevée.</translation>
    </message>
    <message>
        <source>Nothing was changed this time.</source>
        <translation>Rien n’a été modifié cette fois.</translation>
    </message>
    <message>
        <source>See which token is in use now, then try again if that is still needed.</source>
        <translation>Voyez quel jeton est maintenant en service, puis réessayez si c’est encore nécessaire.</translation>
    </message>
    <message>
        <source>This token is already stored under this name.</source>
        <translation>Ce jeton est déjà enregistré sous ce nom.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and use that one instead.</source>
        <translation>Créez un autre jeton sur la page des jetons et utilisez celui-là.</translation>
    </message>
    <message>
        <source>The old token stays in use. If the new one is in the keychain anyway, PAT Wizard completes the rotation when it is next started.</source>
        <translation>L’ancien jeton reste en service. Si le nouveau est tout de même dans le trousseau, PAT Wizard achèvera le remplacement à son prochain démarrage.</translation>
    </message>
    <message>
        <source>The new token is in the keychain, but the list of stored tokens could not be updated. The old token stays in use.</source>
        <translation>Le nouveau jeton est dans le trousseau, mais la liste des jetons enregistrés n’a pas pu être mise à jour. L’ancien reste en service.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard completes the rotation when it is next started.</source>
        <translation>%1 PAT Wizard achèvera le remplacement à son prochain démarrage.</translation>
    </message>
    <message>
        <source>The other token is kept too. Revoke it, or go back to it.</source>
        <translation>L’autre jeton est conservé aussi. Révoquez-le, ou revenez-y.</translation>
    </message>
    <message>
        <source>“%1” is in use again.</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau en service.</translation>
    </message>
    <message>
        <source>“%1” is in use again, but whether it works could not be checked.</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau en service, mais son fonctionnement n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>Azure DevOps denied access with “%1”. The other token stays in use.</source>
        <translation>Azure DevOps a refusé l’accès avec «&#xa0;%1&#xa0;». L’autre jeton reste en service.</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether “%1” works, and no earlier check shows that it does. The other token stays in use.</source>
        <translation>PAT Wizard n’a pas pu vérifier si «&#xa0;%1&#xa0;» fonctionne, et aucune vérification antérieure ne l’atteste. L’autre jeton reste en service.</translation>
    </message>
    <message>
        <source>“%1” is no longer kept. The other token stays in use.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus conservé. L’autre jeton reste en service.</translation>
    </message>
    <message>
        <source>If you clicked Regenerate on it, leave it there: that entry is the new token.</source>
        <translation>Si vous avez cliqué sur Regenerate pour ce jeton, n’y touchez pas&#xa0;: cette ligne est le nouveau jeton.</translation>
    </message>
</context>
<context>
    <name>wording::SettingsWords</name>
    <message>
        <source>It may name a proxy or a certificate, so nothing is sent to Azure DevOps until it can be read.</source>
        <translation>Il peut désigner un proxy ou un certificat&#xa0;; rien n’est donc envoyé à Azure DevOps tant qu’il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The proxy holds a user name, a password or a token.</source>
        <translation>Le proxy contient un nom d’utilisateur, un mot de passe ou un jeton.</translation>
    </message>
    <message>
        <source>PAT Wizard stores no secrets in its settings, so nothing was saved.</source>
        <translation>PAT Wizard n’enregistre aucun secret dans ses paramètres&#xa0;; rien n’a donc été enregistré.</translation>
    </message>
    <message>
        <source>Enter the host name alone. If the proxy needs a password, choose the system’s proxy and set https_proxy instead.</source>
        <translation>Saisissez seulement le nom d’hôte. Si le proxy exige un mot de passe, choisissez celui du système et définissez https_proxy.</translation>
    </message>
    <message>
        <source>The file name holds a token or another secret.</source>
        <translation>Le nom du fichier contient un jeton ou un autre secret.</translation>
    </message>
    <message>
        <source>Rename the file, then choose it again.</source>
        <translation>Renommez le fichier, puis choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The certificate file needs a full path.</source>
        <translation>Le fichier de certificat doit avoir un chemin complet.</translation>
    </message>
    <message>
        <source>This is not a host name that a proxy can have.</source>
        <translation>Un proxy ne peut pas avoir ce nom d’hôte.</translation>
    </message>
    <message>
        <source>Enter a name such as proxy.example, and a port from 1 to 65535.</source>
        <translation>Saisissez un nom comme proxy.example et un port de 1 à 65535.</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>Ce n’est pas une langue.</translation>
    </message>
    <message>
        <source>Tokens last from 1 to %1 days.</source>
        <translation>Un jeton dure de 1 à %1 jours.</translation>
    </message>
    <message>
        <source>Reminders come from 1 to %1 days before a token ends.</source>
        <translation>Les rappels viennent de 1 à %1 jours avant l’expiration d’un jeton.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>Le fichier de paramètres %1 est endommagé.</translation>
    </message>
    <message>
        <source>Open Settings in PAT Wizard and choose again; the damaged file is kept beside the new one. Or correct or delete it.</source>
        <translation>Ouvrez les paramètres de PAT Wizard et refaites vos choix&#xa0;; le fichier endommagé est conservé à côté du nouveau. Ou corrigez-le, ou supprimez-le.</translation>
    </message>
    <message>
        <source>The settings file %1 was written by a newer version of PAT Wizard.</source>
        <translation>Le fichier de paramètres %1 a été écrit par une version plus récente de PAT Wizard.</translation>
    </message>
    <message>
        <source>Install that version, or delete the file.</source>
        <translation>Installez cette version, ou supprimez le fichier.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>Le fichier de paramètres %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read: %2.</source>
        <translation>Le fichier de paramètres %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Make it readable for yourself, then start PAT Wizard again.</source>
        <translation>Donnez-vous le droit de le lire, puis redémarrez PAT Wizard.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read, so it was not replaced.</source>
        <translation>Le fichier de paramètres %1 ne peut pas être lu et n’a donc pas été remplacé.</translation>
    </message>
    <message>
        <source>Move it away or make it readable, then try again.</source>
        <translation>Déplacez-le ou donnez-vous le droit de le lire, puis réessayez.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>Les paramètres n’ont pas pu être écrits dans %1.</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full, then try again.</source>
        <translation>Vérifiez que vous avez le droit d’y écrire et que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>Le fichier de certificat choisi dans les paramètres n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or remove this one there.</source>
        <translation>Choisissez un autre fichier dans les paramètres, ou retirez-y celui-ci.</translation>
    </message>
    <message>
        <source>Choose &amp;certificate…</source>
        <translation>Choisir &amp;un certificat…</translation>
    </message>
    <message>
        <source>Proxy &amp;settings…</source>
        <translation>Réglages du prox&amp;y…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
</context>
<context>
    <name>wording::StandingWords</name>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>Remplacez-le&#xa0;: créez un nouveau jeton à sa place.</translation>
    </message>
    <message>
        <source>Select the missing scopes with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>Cochez les étendues manquantes avec Edit (modifier) sur la page des jetons, puis vérifiez-le à nouveau. Ou remplacez-le.</translation>
    </message>
    <message>
        <source>Your account lacks a permission. Ask an administrator of the organization for it.</source>
        <translation>Il manque une autorisation à votre compte. Demandez-la à un administrateur de l’organisation.</translation>
    </message>
    <message>
        <source>Choose Full access with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>Choisissez Full access avec Edit (modifier) sur la page des jetons, puis vérifiez-le à nouveau. Ou remplacez-le.</translation>
    </message>
    <message>
        <source>It works, except for: %1.</source>
        <translation>Il fonctionne, sauf pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is accepted, but what you need does not work: %1.</source>
        <translation>Il est accepté, mais ce qu’il vous faut ne fonctionne pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it %1.</source>
        <translation>Azure DevOps l’a refusé %1.</translation>
    </message>
    <message>
        <source>It was valid for all organizations, and Microsoft retired such tokens on 1 December 2026. That is probably why.</source>
        <translation>Il était valable pour toutes les organisations, et Microsoft a mis fin à ces jetons le 1er décembre 2026. C’est sans doute la raison.</translation>
    </message>
    <message>
        <source>%1 Or it is inactive: Azure DevOps deactivates a token if nobody signs in with it for 90 days.</source>
        <translation>%1 Ou bien il est inactif&#xa0;: Azure DevOps désactive un jeton si personne ne s’en sert pour se connecter pendant 90 jours.</translation>
    </message>
    <message>
        <source>Sign in to Azure DevOps in a browser, then check it again. If it is still refused, rotate it.</source>
        <translation>Connectez-vous à Azure DevOps dans un navigateur, puis vérifiez-le à nouveau. S’il est encore refusé, remplacez-le.</translation>
    </message>
    <message>
        <source>It expires today.</source>
        <translation>Il expire aujourd’hui.</translation>
    </message>
    <message>
        <source>It expires on %1, %2.</source>
        <translation>Il expire le %1, %2.</translation>
    </message>
    <message>
        <source>It worked when it was checked %1. %2</source>
        <translation>Il a été vérifié %1&#xa0;: il fonctionnait. %2</translation>
    </message>
    <message>
        <source>Rotate it now, while it still works.</source>
        <translation>Remplacez-le maintenant, tant qu’il fonctionne.</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of a token.</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>State of a token.</extracomment>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>Absent du trousseau</translation>
    </message>
    <message>
        <source>Lacks access</source>
        <translation>Accès insuffisant</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Vérification impossible</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Works without Diff</source>
        <translation>Fonctionne sans Diff</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>State of a token.</extracomment>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>It expired on %1, according to the recorded date.</source>
        <translation>Il a expiré le %1, d’après la date indiquée.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated.</source>
        <translation>Un jeton expiré ne peut être ni prolongé ni régénéré.</translation>
    </message>
    <message>
        <source>This token is missing from the keychain.</source>
        <translation>Ce jeton n’est plus dans le trousseau.</translation>
    </message>
    <message>
        <source>Something other than PAT Wizard removed it.</source>
        <translation>Autre chose que PAT Wizard l’en a retiré.</translation>
    </message>
    <message>
        <source>Set it up again under the same name, or remove it from this list.</source>
        <translation>Reconfigurez-le sous le même nom, ou retirez-le de cette liste.</translation>
    </message>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>Il n’a pas pu être vérifié %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Cela ne dit rien du jeton.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Vérifiez-le à nouveau.</translation>
    </message>
    <message>
        <source>It has not been checked yet.</source>
        <translation>Il n’a pas encore été vérifié.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Vérifiez-le.</translation>
    </message>
    <message>
        <source>It worked when it was checked %1.</source>
        <translation>Il a été vérifié %1&#xa0;: il fonctionnait.</translation>
    </message>
    <message>
        <source>Whether Diff works could not be determined.</source>
        <translation>Impossible de déterminer si le Diff fonctionne.</translation>
    </message>
    <message>
        <source>Diff does not work with it, because Diff needs Full access.</source>
        <translation>Le Diff ne fonctionne pas avec lui, car il exige Full access.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>When a token expires: %1 (not known).</extracomment>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When a token expired.</extracomment>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date: &quot;on 31 Jan 2027&quot;.</extracomment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>wording::TokenWords</name>
    <message>
        <source>Copy it again with the copy button on the token page.</source>
        <translation>Copiez-le à nouveau avec le bouton de copie de la page des jetons.</translation>
    </message>
    <message>
        <source>Create a personal access token on the token page.</source>
        <translation>Créez un jeton d’accès personnel sur la page des jetons.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong: the checksum does not match.</source>
        <translation>Cela ressemble à un jeton, mais au moins un caractère est faux&#xa0;: la somme de contrôle ne correspond pas.</translation>
    </message>
    <message>
        <source>This is an application secret, not a personal access token.</source>
        <translation>C’est un secret d’application, pas un jeton d’accès personnel.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong in the part that is the same in every token.</source>
        <translation>Cela ressemble à un jeton, mais au moins un caractère est faux dans la partie identique à tous les jetons.</translation>
    </message>
    <message>
        <source>This looks like a token, but its creation date makes no sense: at least one character is wrong.</source>
        <translation>Cela ressemble à un jeton, mais sa date de création est absurde&#xa0;: au moins un caractère est faux.</translation>
    </message>
    <message>
        <source>This looks like an incomplete token: %1 of %2 characters.</source>
        <translation>Cela ressemble à un jeton incomplet&#xa0;: %1 caractères sur %2.</translation>
    </message>
    <message>
        <source>This is longer than any token.</source>
        <translation>C’est plus long que n’importe quel jeton.</translation>
    </message>
    <message>
        <source>This contains characters that no token has. A token consists of letters and digits only.</source>
        <translation>Il s’y trouve des caractères qu’aucun jeton ne contient. Un jeton n’est fait que de lettres et de chiffres.</translation>
    </message>
    <message numerus="yes">
        <source>This text contains %n different token(s).</source>
        <translation>
            <numerusform>Ce texte contient %n jeton différent.</numerusform>
            <numerusform>Ce texte contient %n jetons différents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter only the one you mean.</source>
        <translation>Ne donnez que celui qui convient.</translation>
    </message>
    <message>
        <source>This is a sign-in token (JWT), not a personal access token.</source>
        <translation>C’est un jeton de connexion (JWT), pas un jeton d’accès personnel.</translation>
    </message>
    <message>
        <source>This is a secret for %1. It does not work with Azure DevOps.</source>
        <extracomment>%1 is a name such as GitHub, GitLab, Amazon Web Services</extracomment>
        <translation>C’est un secret pour %1. Il ne fonctionne pas avec Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a key for another Azure product, not an Azure DevOps token.</source>
        <translation>C’est une clé pour un autre produit Azure, pas un jeton Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a key for %1, not an Azure DevOps token.</source>
        <translation>C’est une clé pour %1, pas un jeton Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a private key, not a token.</source>
        <translation>C’est une clé privée, pas un jeton.</translation>
    </message>
    <message>
        <source>This is a certificate or a public key, not a token.</source>
        <translation>C’est un certificat ou une clé publique, pas un jeton.</translation>
    </message>
    <message>
        <source>This is the name of the token, not the token itself.</source>
        <translation>C’est le nom du jeton, pas le jeton lui-même.</translation>
    </message>
    <message>
        <source>The token page shows the token only once, after you click Create. Copy it from there.</source>
        <translation>La page des jetons n’affiche le jeton qu’une fois, après un clic sur Create (créer). Copiez-le à ce moment-là.</translation>
    </message>
    <message>
        <source>This is an address, not a token.</source>
        <translation>C’est une adresse, pas un jeton.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token.</source>
        <translation>C’est un jeton Azure DevOps.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token, created in %1.</source>
        <extracomment>%1 is a month and a year, such as &quot;November 2026&quot;</extracomment>
        <translation>C’est un jeton Azure DevOps, créé en %1.</translation>
    </message>
    <message>
        <source>Paste the token that the token page shows you.</source>
        <translation>Collez le jeton que vous montre la page des jetons.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token in the older format. Its checksum matches.</source>
        <translation>C’est un jeton Azure DevOps de l’ancien format. Sa somme de contrôle correspond.</translation>
    </message>
    <message>
        <source>You can try it anyway: the check shows whether it works.</source>
        <translation>Vous pouvez quand même l’essayer&#xa0;: la vérification montrera s’il fonctionne.</translation>
    </message>
    <message>
        <source>This has the length of a token, but not the format of one.</source>
        <translation>Cela a la longueur d’un jeton, mais pas son format.</translation>
    </message>
    <message numerus="yes">
        <source>This does not look like a token: it has %n character(s), but a token has 84 or 52.</source>
        <translation>
            <numerusform>Cela ne ressemble pas à un jeton&#xa0;: il y a %n caractère, or un jeton en compte 84 ou 52.</numerusform>
            <numerusform>Cela ne ressemble pas à un jeton&#xa0;: il y a %n caractères, or un jeton en compte 84 ou 52.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line breaks were removed.</source>
        <translation>Les retours à la ligne ont été supprimés.</translation>
    </message>
    <message>
        <source>Spaces were removed.</source>
        <translation>Les espaces ont été supprimés.</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>Les caractères invisibles ont été supprimés.</translation>
    </message>
    <message>
        <source>The quotes around it were removed.</source>
        <translation>Les guillemets qui l’entouraient ont été supprimés.</translation>
    </message>
    <message>
        <source>It was extracted from the form that Authorization headers use.</source>
        <translation>Il a été extrait de la forme qu’emploient les en-têtes Authorization.</translation>
    </message>
    <message>
        <source>It was decoded from Base64.</source>
        <translation>Il a été décodé depuis Base64.</translation>
    </message>
    <message>
        <source>It was converted from UTF-16, which some programs write, such as PowerShell.</source>
        <translation>Il a été converti depuis UTF-16, qu’écrivent certains programmes comme PowerShell.</translation>
    </message>
    <message>
        <source>The text around it was ignored.</source>
        <translation>Le texte autour a été ignoré.</translation>
    </message>
    <message>
        <source>It appeared more than once, and is used once.</source>
        <translation>Il figurait plusieurs fois et n’est utilisé qu’une fois.</translation>
    </message>
</context>
</TS>
