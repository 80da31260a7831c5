<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CommandTable</name>
    <message>
        <source>Open the list of stored tokens. If there are none, open setup.</source>
        <translation>Abre la lista de tokens guardados. Si no hay ninguno, abre el asistente inicial.</translation>
    </message>
    <message>
        <source>Open the wizard that creates and stores a token.</source>
        <translation>Abre el asistente que crea y guarda un token.</translation>
    </message>
    <message>
        <source>Open the wizard that checks a stored token, or the list if several are stored and none is named.</source>
        <translation>Abre el asistente que comprueba un token guardado, o la lista si hay varios y no se indica ninguno.</translation>
    </message>
    <message>
        <source>Open the wizard that replaces a stored token with a new one, or the list if several are stored and none is named.</source>
        <translation>Abre el asistente que sustituye un token guardado por uno nuevo, o la lista si hay varios y no se indica ninguno.</translation>
    </message>
    <message>
        <source>Read a token from standard input, check it, and store it if it works.</source>
        <translation>Lee un token de la entrada estándar, lo comprueba y, si funciona, lo guarda.</translation>
    </message>
    <message>
        <source>Check the given tokens, or all stored tokens if none is given.</source>
        <translation>Comprueba los tokens indicados, o todos los guardados si no se indica ninguno.</translation>
    </message>
    <message>
        <source>List the stored tokens, as last checked. Reads no secret and uses no network.</source>
        <translation>Muestra los tokens guardados según la última comprobación. No lee secretos ni usa la red.</translation>
    </message>
    <message>
        <source>Read a new token from standard input, check it, and replace the stored one with it. The old token is kept until it is revoked.</source>
        <translation>Lee un token nuevo de la entrada estándar, lo comprueba y sustituye con él el guardado. El antiguo se conserva hasta que se revoque.</translation>
    </message>
    <message>
        <source>Remove a token from the keychain. It works until you revoke it in Azure DevOps.</source>
        <translation>Quita un token del llavero. Sigue funcionando hasta que lo revoque en Azure DevOps.</translation>
    </message>
    <message>
        <source>Print the secret, for scripts.</source>
        <translation>Escribe el secreto, para scripts.</translation>
    </message>
    <message>
        <source>Identify the text on standard input. Works offline and stores nothing.</source>
        <translation>Identifica el texto de la entrada estándar. Funciona sin conexión y no guarda nada.</translation>
    </message>
    <message>
        <source>Let git get its tokens from the keychain, or no longer, or show whom it asks.</source>
        <translation>Hace que git obtenga sus tokens del llavero, o que deje de hacerlo, o muestra a quién se los pide.</translation>
    </message>
    <message>
        <source>What git calls then: its credential helper protocol.</source>
        <translation>Lo que git llama entonces: su protocolo de ayudantes de credenciales.</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment, and in no other. Ends as the command does.</source>
        <translation>Ejecuta una orden con el token en su entorno, y en ningún otro. Termina como termine la orden.</translation>
    </message>
    <message>
        <source>Find copies of the token, and of old ones kept with it, where tools keep tokens. Reads only, and sends nothing.</source>
        <translation>Busca copias del token, y de los antiguos que se conservan con él, donde las herramientas guardan tokens. Solo lee y no envía nada.</translation>
    </message>
    <message>
        <source>Give the token to a tool that keeps a copy, and remember that: “replace” gives it the new one.</source>
        <translation>Da el token a una herramienta que guarda una copia y lo recuerda: «replace» le dará el nuevo.</translation>
    </message>
    <message>
        <source>Forget that a tool was given the token. The tool keeps its copy.</source>
        <translation>Olvida que se dio el token a una herramienta. La herramienta conserva su copia.</translation>
    </message>
    <message>
        <source>Show one notification for what has become due since the last one. Reads no secret and uses no network, unless --check is given.</source>
        <translation>Muestra una sola notificación con lo pendiente desde la anterior. No lee secretos ni usa la red, salvo con --check.</translation>
    </message>
    <message>
        <source>Print what somebody who helps you needs to know about this system, without any secret.</source>
        <translation>Escribe lo que necesita saber de este sistema quien le ayuda, sin ningún secreto.</translation>
    </message>
    <message>
        <source>the token’s name (%1)</source>
        <translation>nombre del token (%1)</translation>
    </message>
    <message>
        <source>when it expires (UTC), as on the token page</source>
        <translation>cuándo expira (UTC), según la página de tokens</translation>
    </message>
    <message>
        <source>what it is needed for: a list of code,members,diff; remembered (%1)</source>
        <translation>para qué se necesita: una lista de code,members,diff; se recuerda (%1)</translation>
    </message>
    <message>
        <source>store it whatever the check says, marked with the result</source>
        <translation>guardarlo diga lo que diga la comprobación, marcado con el resultado</translation>
    </message>
    <message>
        <source>send it even if it does not have the format of a token</source>
        <translation>enviarlo aunque no tenga el formato de un token</translation>
    </message>
    <message>
        <source>replace even if the new token lacks something needed or can do less</source>
        <translation>sustituir aunque al token nuevo le falte algo necesario o pueda hacer menos</translation>
    </message>
    <message>
        <source>replace even if the new token belongs to another account</source>
        <translation>sustituir aunque el token nuevo sea de otra cuenta</translation>
    </message>
    <message>
        <source>read no token; remove the old ones that Azure DevOps now refuses</source>
        <translation>no leer ningún token; quitar los antiguos que Azure DevOps ya rechaza</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>escribir JSON</translation>
    </message>
    <message>
        <source>print the secret even to a terminal</source>
        <translation>escribir el secreto aunque la salida sea un terminal</translation>
    </message>
    <message>
        <source>for the repository of this folder only</source>
        <translation>solo para el repositorio de esta carpeta</translation>
    </message>
    <message>
        <source>the form of the token: raw, base64 (of “:token”), basic, or basic-header (raw)</source>
        <translation>forma del token: raw, base64 (de «:token»), basic o basic-header (raw)</translation>
    </message>
    <message>
        <source>the variable that holds the token; FORM is base64 (of “:token”), basic, or basic-header (AZURE_DEVOPS_EXT_PAT)</source>
        <translation>variable que contiene el token; FORM es base64 (de «:token»), basic o basic-header (AZURE_DEVOPS_EXT_PAT)</translation>
    </message>
    <message>
        <source>look through the text files in FOLDER as well</source>
        <translation>buscar también en los archivos de texto de FOLDER</translation>
    </message>
    <message>
        <source>who gets it: az-devops or git-credential</source>
        <translation>quién lo recibe: az-devops o git-credential</translation>
    </message>
    <message>
        <source>which one: az-devops or git-credential</source>
        <translation>cuál: az-devops o git-credential</translation>
    </message>
    <message>
        <source>first check the tokens that were not checked for a week; with --on, by itself</source>
        <translation>comprobar antes los tokens que llevan una semana sin comprobar; con --on, automáticamente</translation>
    </message>
    <message>
        <source>from now on, remind by itself, every day</source>
        <translation>recordar automáticamente, cada día, de ahora en adelante</translation>
    </message>
    <message>
        <source>no longer do so</source>
        <translation>dejar de hacerlo</translation>
    </message>
    <message>
        <source>print whether it does so</source>
        <translation>indicar si lo hace</translation>
    </message>
    <message>
        <source>check all tokens when the list is open</source>
        <translation>comprobar todos los tokens cuando se abra la lista</translation>
    </message>
    <message>
        <source>also trust the certificate authorities in FILE (PEM, DER, or PKCS #7)</source>
        <translation>confiar también en las entidades de certificación de FILE (PEM, DER o PKCS #7)</translation>
    </message>
    <message>
        <source>time limit for the whole check, 1 to 600 (%1)</source>
        <translation>tiempo límite de toda la comprobación, de 1 a 600 (%1)</translation>
    </message>
    <message>
        <source>print this help and exit</source>
        <translation>mostrar esta ayuda y salir</translation>
    </message>
    <message>
        <source>print the version and exit</source>
        <translation>mostrar la versión y salir</translation>
    </message>
    <message>
        <source>(no command)</source>
        <translation>(sin orden)</translation>
    </message>
    <message>
        <source>on the token page; otherwise the old name, with the current month</source>
        <translation>el de la página de tokens; si no se indica, el antiguo con el mes actual</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>como la última vez</translation>
    </message>
    <message>
        <source>ORGANIZATION is the name or any address of the organization.
</source>
        <translation>ORGANIZATION es el nombre o cualquier dirección de la organización.
</translation>
    </message>
    <message>
        <source>/NAME can be omitted if only one of its tokens is stored.
</source>
        <translation>/NAME se puede omitir si solo hay guardado un token de la organización.
</translation>
    </message>
    <message>
        <source>The proxy is taken from Settings, or else from the system (https_proxy, no_proxy).
</source>
        <translation>El proxy se toma de la configuración o, en su defecto, del sistema (https_proxy, no_proxy).
</translation>
    </message>
    <message>
        <source>Example: patwizard %1 fabrikam &lt;token.txt
</source>
        <translation>Ejemplo: patwizard %1 fabrikam &lt;token.txt
</translation>
    </message>
    <message>
        <source>The exit status is 4 if copies were found, and 5 if none was found, but something could not be looked at.
</source>
        <translation>El estado de salida es 4 si se encontraron copias, y 5 si no se encontró ninguna pero algo no se pudo examinar.
</translation>
    </message>
    <message>
        <source>The exit status is that of COMMAND; 126 if it cannot be run, 127 if it is not found.
Example: patwizard run fabrikam -- az repos list
</source>
        <translation>El estado de salida es el de COMMAND; 126 si no se puede ejecutar, 127 si no se encuentra.
Ejemplo: patwizard run fabrikam -- az repos list
</translation>
    </message>
    <message>
        <source>Usage: patwizard %1 [options]
%2
</source>
        <translation>Uso: patwizard %1 [opciones]
%2
</translation>
    </message>
    <message>
        <source>Usage: patwizard [COMMAND] [options]
Helps you create a personal access token for Azure DevOps, checks it, and stores it in the keychain.

Commands:
</source>
        <translation>Uso: patwizard [COMMAND] [opciones]
Le ayuda a crear un token de acceso personal de Azure DevOps, lo comprueba y lo guarda en el llavero.

Órdenes:
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
Opciones:
%1
%2Estado de salida: 0 correcto; 1 error interno o de disco; 2 uso incorrecto o falta el token;
3 token rechazado; 4 le falta algo necesario; 5 no se pudo comprobar; 6 el llavero falta,
está bloqueado o deniega el acceso, o ese token no está guardado. Con varios tokens, cuenta el más
grave, en el orden 3, 4, 6, 5, 1.
</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Pulsar</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Aumentar</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Disminuir</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Mostrar menú</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Poner el foco</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Alternar</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Crear carpeta</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Vista de lista</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Vista detallada</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Archivos de tipo:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Buscar carpeta</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre de archivo:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar archivos &amp;ocultos</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Nueva car&amp;peta</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
No se encontró el archivo.
Compruebe que el nombre es correcto.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ya existe.
¿Quiere reemplazarlo?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
No se encontró la carpeta.
Compruebe que el nombre es correcto.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista de lugares y marcadores</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Fecha de modificación</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiar &amp;dirección del enlace</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Settings – PAT Wizard</source>
        <translation>Configuración – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Open Settings</source>
        <translation>&amp;Abrir Configuración</translation>
    </message>
</context>
<context>
    <name>cli::AddCommand</name>
    <message>
        <source>--unchecked, or --needs code if you need it for pull requests only</source>
        <translation>--unchecked, o --needs code si solo lo necesita para pull requests</translation>
    </message>
    <message>
        <source>%1 works and is stored.</source>
        <translation>%1 funciona y está guardado.</translation>
    </message>
    <message>
        <source>%1 is stored, marked as %2.</source>
        <translation>%1 está guardado, marcado como %2.</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>A name has 1 to 100 characters, no slash, and no space at the beginning or end.</source>
        <translation>Un nombre tiene de 1 a 100 caracteres, sin barras y sin espacios al principio ni al final.</translation>
    </message>
    <message>
        <source>“%1” does not contain a valid token name. %2</source>
        <translation>«%1» no contiene un nombre de token válido. %2</translation>
    </message>
    <message>
        <source>The token’s name is given with --name: patwizard add %1 --name %2.</source>
        <translation>El nombre del token se indica con --name: patwizard add %1 --name %2.</translation>
    </message>
    <message>
        <source>The command “%1” takes an organization only.</source>
        <translation>La orden «%1» solo admite una organización.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«%1» es un argumento de más.</translation>
    </message>
    <message>
        <source>%1 To have the file read on standard input, write “&lt; %2”.</source>
        <translation>%1 Para que el archivo se lea por la entrada estándar, escriba «&lt; %2».</translation>
    </message>
    <message>
        <source>The command “%1” needs one of these: %2.</source>
        <translation>La orden «%1» necesita uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>The command “%1” needs an organization.</source>
        <translation>La orden «%1» necesita una organización.</translation>
    </message>
    <message>
        <source>--needs takes one or more of these, separated by commas: code, members, diff.</source>
        <translation>--needs admite uno o varios de estos valores, separados por comas: code, members, diff.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 600.</source>
        <translation>--timeout admite un número entero de segundos de 1 a 600.</translation>
    </message>
    <message>
        <source>--expires takes a date such as 2027-01-31.</source>
        <translation>--expires admite una fecha como 2027-01-31.</translation>
    </message>
    <message>
        <source>The date given with --expires has passed: today is %1 (UTC).</source>
        <translation>La fecha indicada con --expires ya ha pasado: hoy es %1 (UTC).</translation>
    </message>
    <message>
        <source>The command “%1” does not have the option --%2.</source>
        <translation>La orden «%1» no tiene la opción --%2.</translation>
    </message>
    <message>
        <source>%1 The token’s name follows the organization: ORGANIZATION/NAME.</source>
        <translation>%1 El nombre del token va detrás de la organización: ORGANIZATION/NAME.</translation>
    </message>
    <message>
        <source>--as takes one of these: %1.</source>
        <translation>--as admite uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>“%1” is no variable for a token. --env takes NAME or NAME=FORM: a name of letters, digits, and underscores that is not one that the system uses, such as PATH, and one of these forms: %2.</source>
        <translation>«%1» no es una variable para un token. --env admite NAME o NAME=FORM: un nombre con letras, cifras y guiones bajos que no use el sistema, como sería PATH, y una de estas formas: %2.</translation>
    </message>
    <message>
        <source>--%1 is needed, and takes one of these: %2.</source>
        <translation>--%1 es necesario y admite uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>The option --%1 requires a command.</source>
        <translation>La opción --%1 requiere una orden.</translation>
    </message>
    <message>
        <source>--prove-revoked and --%1 cannot be used together.</source>
        <translation>--prove-revoked y --%1 no se pueden usar a la vez.</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together.</source>
        <translation>--%1 y --%2 no se pueden usar a la vez.</translation>
    </message>
    <message>
        <source>The option --%1 is given more than once.</source>
        <translation>La opción --%1 se ha indicado más de una vez.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>La opción --%1 necesita un valor.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>The command to run is missing. It is given after two dashes: patwizard run ORGANIZATION -- COMMAND.</source>
        <translation>Falta la orden que se va a ejecutar. Se indica después de dos guiones: patwizard run ORGANIZATION -- COMMAND.</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is refused and was removed from the keychain. There is nothing left to revoke.</source>
        <translation>%1: el token antiguo «%2» (fecha de expiración registrada: %3) está rechazado y se ha quitado del llavero. No queda nada que revocar.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is no longer in the keychain and was removed from the list. If the token page still shows it as active, revoke it there.</source>
        <translation>%1: el token antiguo «%2» (fecha de expiración registrada: %3) ya no está en el llavero y se ha quitado de la lista. Si la página de tokens aún lo muestra activo, revóquelo allí.</translation>
    </message>
    <message>
        <source>%1: from now on, it is checked for %2.</source>
        <translation>%1: a partir de ahora se comprueba para %2.</translation>
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
            <numerusform>Se ha examinado %n archivo, %1 MB…</numerusform>
            <numerusform>Se han examinado %n archivos, %1 MB…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no copy was found in %n file(s).</source>
        <translation>
            <numerusform>%1: no se encontró ninguna copia en %n archivo.</numerusform>
            <numerusform>%1: no se encontró ninguna copia en %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>(the old token “%1”) </source>
        <translation>(el token antiguo «%1») </translation>
    </message>
</context>
<context>
    <name>cli::ForgetPlaceCommand</name>
    <message>
        <source>%1: %2 is no longer given the new token in a rotation. The copy that it has stays there.</source>
        <translation>%1: las rotaciones ya no darán el token nuevo a %2. La copia que tiene se queda allí.</translation>
    </message>
    <message>
        <source>%1: %2 was not remembered.</source>
        <translation>%1: no constaba que se hubiera dado a %2.</translation>
    </message>
</context>
<context>
    <name>cli::GitCommand</name>
    <message>
        <source>on</source>
        <extracomment>Whether git asks PAT Wizard.</extracomment>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>PAT WIZARD</source>
        <translation>PAT WIZARD</translation>
    </message>
    <message>
        <source>GIT ASKS, IN THIS ORDER</source>
        <translation>GIT PREGUNTA, EN ESTE ORDEN</translation>
    </message>
</context>
<context>
    <name>cli::GivenToken</name>
    <message>
        <source>It was not sent anywhere, and nothing was stored.</source>
        <translation>No se ha enviado a ningún sitio y no se ha guardado nada.</translation>
    </message>
    <message>
        <source>If it is a token anyway, use --as-is.</source>
        <translation>Si aun así es un token, use --as-is.</translation>
    </message>
    <message>
        <source>%1 If it is a token anyway, use --as-is.</source>
        <translation>%1 Si aun así es un token, use --as-is.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>Token (no se muestra): </translation>
    </message>
</context>
<context>
    <name>cli::InspectCommand</name>
    <message>
        <source>There is nothing on standard input.</source>
        <translation>No hay nada en la entrada estándar.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>Token (no se muestra): </translation>
    </message>
</context>
<context>
    <name>cli::ProveRevokedCommand</name>
    <message>
        <source>%1: no old token is kept.</source>
        <translation>%1: no se conserva ningún token antiguo.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” is refused and was removed from the keychain.</source>
        <translation>%1: el token antiguo «%2» está rechazado y se ha quitado del llavero.</translation>
    </message>
    <message>
        <source>The old token “%1” is no longer in the keychain.</source>
        <translation>El token antiguo «%1» ya no está en el llavero.</translation>
    </message>
    <message>
        <source>PAT Wizard cannot check whether it is revoked.</source>
        <translation>PAT Wizard no puede comprobar si está revocado.</translation>
    </message>
    <message>
        <source>%1 Then open PAT Wizard with “patwizard”, choose “Revoke the old one…” for this token, and then “Remove it…”.</source>
        <translation>%1 Después abra PAT Wizard con «patwizard», elija «Revocar el antiguo…» para este token y luego «Quitarlo…».</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether the old token “%1” still works.</source>
        <translation>PAT Wizard no pudo comprobar si el token antiguo «%1» sigue funcionando.</translation>
    </message>
    <message>
        <source>Revoke it at %1.</source>
        <translation>Revóquelo en %1.</translation>
    </message>
</context>
<context>
    <name>cli::RemindCommand</name>
    <message>
        <source>Reminders are on.</source>
        <translation>Los recordatorios están activados.</translation>
    </message>
    <message>
        <source>Reminders are off.</source>
        <translation>Los recordatorios están desactivados.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is on.</source>
        <translation>La comprobación semanal de los tokens guardados está activada.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is off.</source>
        <translation>La comprobación semanal de los tokens guardados está desactivada.</translation>
    </message>
</context>
<context>
    <name>cli::RemoveCommand</name>
    <message>
        <source>%1 was removed. It still works until you revoke it at %2</source>
        <translation>Se ha quitado %1. Sigue funcionando hasta que lo revoque en %2</translation>
    </message>
    <message>
        <source>The old tokens kept with it were removed too, and may still work: %1</source>
        <translation>También se han quitado los tokens antiguos que se conservaban con él, y puede que aún funcionen: %1</translation>
    </message>
</context>
<context>
    <name>cli::ReplaceCommand</name>
    <message>
        <source> and </source>
        <extracomment>Between two options of the command line.</extracomment>
        <translation> y </translation>
    </message>
    <message>
        <source>%1: the new token works and is in use.</source>
        <translation>%1: el token nuevo funciona y está en uso.</translation>
    </message>
    <message>
        <source>%1: the new token is in use, marked as %2.</source>
        <translation>%1: el token nuevo está en uso, marcado como %2.</translation>
    </message>
    <message>
        <source>In the keychain it is stored as “%1”, where the old one was: programs that read that entry get the new one from now on.</source>
        <translation>En el llavero está guardado como «%1», donde estaba el antiguo: los programas que leen esa entrada reciben el nuevo a partir de ahora.</translation>
    </message>
    <message>
        <source>First give the new token to whoever still has the old one: %1</source>
        <translation>Dé primero el token nuevo a quien todavía tenga el antiguo: %1</translation>
    </message>
    <message>
        <source>The old token, “%1”, is already refused and was removed from the keychain. If you clicked Regenerate on it, “%1” at %2 is the new token: leave it there.</source>
        <translation>El token antiguo, «%1», ya está rechazado y se ha quitado del llavero. Si hizo clic en Regenerate, «%1» en %2 es el token nuevo: déjelo allí.</translation>
    </message>
    <message>
        <source>Still kept: %1. Revoke any that still work, then confirm it: patwizard replace %2 --prove-revoked</source>
        <translation>Aún se conservan: %1. Revoque los que sigan funcionando y después confírmelo: patwizard replace %2 --prove-revoked</translation>
    </message>
    <message>
        <source>Now revoke the old token, “%1”, at %2</source>
        <translation>Ahora revoque el token antiguo, «%1», en %2</translation>
    </message>
    <message>
        <source>Only then revoke the old token, “%1”, at %2</source>
        <translation>Solo después, revoque el token antiguo, «%1», en %2</translation>
    </message>
    <message>
        <source>Then confirm it: patwizard replace %1 --prove-revoked</source>
        <translation>Después confírmelo: patwizard replace %1 --prove-revoked</translation>
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
        <translation>%1; no se pudo comprobar: %2</translation>
    </message>
    <message>
        <source>%1; git says that Azure DevOps refused it on %2</source>
        <translation>%1; git dice que Azure DevOps lo rechazó el %2</translation>
    </message>
    <message>
        <source>%1; the keychain was locked on %2</source>
        <translation>%1; el llavero estaba bloqueado el %2</translation>
    </message>
    <message>
        <source>%1; could not be checked on %2: %3</source>
        <translation>%1; no se pudo comprobar el %2: %3</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>TOKEN</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>PULL REQUESTS</source>
        <translation>PULL REQUESTS</translation>
    </message>
    <message>
        <source>REVIEWERS</source>
        <translation>REVISORES</translation>
    </message>
    <message>
        <source>DIFF</source>
        <translation>DIFF</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>EXPIRA</translation>
    </message>
    <message>
        <source>CHECKED</source>
        <translation>COMPROBADO</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>CUENTA</translation>
    </message>
    <message>
        <source>%1 To wait longer, use --timeout.</source>
        <translation>%1 Para esperar más tiempo, use --timeout.</translation>
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
        <translation>Acerca de PAT Wizard</translation>
    </message>
    <message>
        <source>PAT Wizard %1</source>
        <translation>PAT Wizard %1</translation>
    </message>
    <message>
        <source>Leads you to a personal access token for Azure DevOps that has been checked and is stored in your keychain, and tells you before it ends.</source>
        <translation>Le guía hasta un token de acceso personal de Azure DevOps comprobado y guardado en su llavero, y le avisa antes de que expire.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Copyright 2026 the PAT Wizard authors</source>
        <translation>Copyright 2026, los autores de PAT Wizard</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <translation>Basado en Qt %1.</translation>
    </message>
</context>
<context>
    <name>manual::DiagnosticsWindow</name>
    <message>
        <source>&amp;Copy again</source>
        <translation>&amp;Copiar de nuevo</translation>
    </message>
    <message>
        <source>Diagnostics – PAT Wizard</source>
        <translation>Diagnóstico – PAT Wizard</translation>
    </message>
    <message>
        <source>Collecting what somebody who helps you needs to know…</source>
        <translation>Reuniendo lo que necesita saber quien le ayuda…</translation>
    </message>
    <message>
        <source>This takes up to 12 seconds.</source>
        <translation>Tarda hasta 12 segundos.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them where you ask for help.</source>
        <translation>El diagnóstico está en el portapapeles. Péguelo donde pida ayuda.</translation>
    </message>
</context>
<context>
    <name>manual::HelpWindow</name>
    <message>
        <source>Help – PAT Wizard</source>
        <translation>Ayuda – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Topic:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>&amp;Acerca de PAT Wizard</translation>
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
            <numerusform>La fila de %n token más muestra el resultado de su comprobación.</numerusform>
            <numerusform>Las filas de %n tokens más muestran el resultado de sus comprobaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n token(s).</source>
        <translation>
            <numerusform>Detenido después de %n token.</numerusform>
            <numerusform>Detenido después de %n tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) checked.</source>
        <translation>
            <numerusform>%n token comprobado.</numerusform>
            <numerusform>%n tokens comprobados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be checked.</source>
        <translation>
            <numerusform>No se pudo comprobar %n token.</numerusform>
            <numerusform>No se pudieron comprobar %n tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) need(s) attention.</source>
        <translation>
            <numerusform>%n token requiere atención.</numerusform>
            <numerusform>%n tokens requieren atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well with them.</source>
        <translation>Todo está en orden.</translation>
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
        <translation>V&amp;olver a la lista</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The token that it replaced</source>
        <translation>El token al que sustituyó</translation>
    </message>
    <message>
        <source>“%1” is kept in the keychain as %2.</source>
        <translation>«%1» se conserva en el llavero como %2.</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>Ningún token seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens selected</source>
        <translation>
            <numerusform>%n token seleccionado</numerusform>
            <numerusform>%n tokens seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::EmptyPage</name>
    <message>
        <source>A key</source>
        <translation>Una llave</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Todavía no hay tokens</translation>
    </message>
    <message>
        <source>A token lets a program sign in to Azure DevOps for you. PAT Wizard helps you make one, checks it, and keeps it in your keychain.</source>
        <translation>Un token permite que un programa inicie sesión en Azure DevOps por usted. PAT Wizard le ayuda a crear uno, lo comprueba y lo guarda en su llavero.</translation>
    </message>
    <message>
        <source>Set &amp;up a token</source>
        <translation>C&amp;onfigurar un token</translation>
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
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>All organizations of its account</source>
        <translation>Todas las organizaciones de su cuenta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (wrong)</source>
        <translation>%1 (incorrecta)</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Necesario para</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Label: Full access or Custom defined.</extracomment>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Valid for</source>
        <extracomment>Label: of which organizations.</extracomment>
        <translation>Válido para</translation>
    </message>
    <message>
        <source>Name on the token page</source>
        <translation>Nombre en la página de tokens</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>Label of a date: when it was put into the keychain.</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Last worked in full</source>
        <extracomment>Label of a date: the last check at which nothing was missing.</extracomment>
        <translation>Última vez sin fallos</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>Entrada del llavero</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Qué funciona</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Label of a date.</extracomment>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
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
        <translation>Al final del %1, UTC</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When it was last checked, or last worked in full: not yet.</extracomment>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>overview::ListPane</name>
    <message>
        <source>All %1</source>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>Requieren atención %1</translation>
    </message>
    <message>
        <source>Expiring %1</source>
        <translation>Por expirar %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Rechazados %1</translation>
    </message>
    <message>
        <source>For all organizations %1</source>
        <translation>Para todas las organizaciones %1</translation>
    </message>
    <message>
        <source>No token needs attention.</source>
        <translation>Ningún token requiere atención.</translation>
    </message>
    <message>
        <source>No token expires soon.</source>
        <translation>Ningún token expira pronto.</translation>
    </message>
    <message>
        <source>No token is refused.</source>
        <translation>Ningún token está rechazado.</translation>
    </message>
    <message>
        <source>No token is valid for all organizations.</source>
        <translation>Ningún token es válido para todas las organizaciones.</translation>
    </message>
    <message>
        <source>Show all tokens</source>
        <translation>Mostrar todos los tokens</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>Buscar en los tokens guardados</translation>
    </message>
    <message>
        <source>No tokens match “%1”.</source>
        <translation>Ningún token coincide con «%1».</translation>
    </message>
    <message>
        <source>Press Esc to show all tokens.</source>
        <translation>Pulse Esc para mostrar todos los tokens.</translation>
    </message>
</context>
<context>
    <name>overview::Notices</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>overview::OverviewWindow</name>
    <message>
        <source>Stored tokens</source>
        <translation>Tokens guardados</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>overview::RemovalDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Remove tokens?</source>
        <translation>¿Quitar los tokens?</translation>
    </message>
    <message>
        <source>This is removed from your keychain and from the list of stored tokens:</source>
        <translation>Esto se quitará de su llavero y de la lista de tokens guardados:</translation>
    </message>
    <message>
        <source>This is removed from the keychain “%1” and from the list of stored tokens:</source>
        <translation>Esto se quitará del llavero «%1» y de la lista de tokens guardados:</translation>
    </message>
    <message>
        <source>The token itself goes on working, for anybody who has it, until it is revoked at Azure DevOps. It cannot be got back from there: Azure DevOps shows a token only once.</source>
        <translation>El token en sí seguirá funcionando, para cualquiera que lo tenga, hasta que se revoque en Azure DevOps. Allí no se puede recuperar: Azure DevOps muestra un token una sola vez.</translation>
    </message>
    <message>
        <source>Old tokens that were kept are removed as well.</source>
        <translation>También se quitarán los tokens antiguos conservados.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Co&amp;nservar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Open the token page of %1, to revoke it</source>
        <translation>Abrir la página de tokens de %1 para revocarlo</translation>
    </message>
    <message>
        <source>&amp;%1. %2</source>
        <translation>&amp;%1. %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>No se pudo abrir ningún navegador.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser yourself: %1</source>
        <translation>Copie el enlace y ábralo usted en un navegador: %1</translation>
    </message>
</context>
<context>
    <name>overview::Removing</name>
    <message>
        <source>%1 was not removed: %2 %3</source>
        <translation>No se quitó %1: %2 %3</translation>
    </message>
    <message>
        <source>%1: Removed from the keychain and from this list.</source>
        <translation>%1: quitado del llavero y de esta lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) removed from the keychain and from this list.</source>
        <translation>
            <numerusform>%n token quitado del llavero y de esta lista.</numerusform>
            <numerusform>%n tokens quitados del llavero y de esta lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>A token works until it is revoked at Azure DevOps.</source>
        <translation>Un token funciona hasta que se revoca en Azure DevOps.</translation>
    </message>
</context>
<context>
    <name>overview::ResultLine</name>
    <message>
        <source>Tokens checked</source>
        <translation>Tokens comprobados</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v de %m</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n second(s) left.</source>
        <translation>
            <numerusform>%1 Queda %n segundo.</numerusform>
            <numerusform>%1 Quedan %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>Orden in&amp;verso</translation>
    </message>
    <message>
        <source>What needs &amp;attention</source>
        <translation>Qué requiere &amp;atención</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>Or&amp;ganización</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>What &amp;works</source>
        <translation>Qué &amp;funciona</translation>
    </message>
    <message>
        <source>&amp;Expiry date</source>
        <translation>Fecha de &amp;expiración</translation>
    </message>
    <message>
        <source>&amp;Last check</source>
        <translation>Última com&amp;probación</translation>
    </message>
</context>
<context>
    <name>overview::TokenActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Nuevo token…</translation>
    </message>
    <message>
        <source>Set up another token</source>
        <translation>Configurar otro token</translation>
    </message>
    <message>
        <source>Add to cal&amp;endar…</source>
        <translation>Añadir al ca&amp;lendario…</translation>
    </message>
    <message>
        <source>Save a reminder of the expiry date as a calendar file</source>
        <translation>Guardar un recordatorio de la fecha de expiración como archivo de calendario</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>C&amp;onfiguración…</translation>
    </message>
    <message>
        <source>Proxy, certificates, reminders</source>
        <translation>Proxy, certificados, recordatorios</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close all windows of PAT Wizard</source>
        <translation>Cerrar todas las ventanas de PAT Wizard</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Mostrar &amp;detalles</translation>
    </message>
    <message>
        <source>Everything that is known of this token</source>
        <translation>Todo lo que se sabe de este token</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether what is selected still works</source>
        <translation>Preguntar a Azure DevOps si lo seleccionado sigue funcionando</translation>
    </message>
    <message>
        <source>Check &amp;line by line…</source>
        <translation>Comprobar línea &amp;por línea…</translation>
    </message>
    <message>
        <source>See each answer of Azure DevOps about this token</source>
        <translation>Ver cada respuesta de Azure DevOps sobre este token</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>Co&amp;mprobar todos</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether the stored tokens still work</source>
        <translation>Preguntar a Azure DevOps si los tokens guardados siguen funcionando</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Detener lo que está en curso</translation>
    </message>
    <message>
        <source>Copy as &amp;password</source>
        <translation>Cop&amp;iar como contraseña</translation>
    </message>
    <message>
        <source>Put this token on the clipboard for 30 seconds</source>
        <translation>Poner este token en el portapapeles durante 30 segundos</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>&amp;Rotar…</translation>
    </message>
    <message>
        <source>Make a new token that takes the place of this one</source>
        <translation>Crear un token nuevo que ocupe el lugar de este</translation>
    </message>
    <message>
        <source>Change the e&amp;xpiry date…</source>
        <translation>Cambiar la &amp;fecha de expiración…</translation>
    </message>
    <message>
        <source>Correct when this token expires</source>
        <translation>Corregir cuándo expira este token</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>&amp;Buscar copias…</translation>
    </message>
    <message>
        <source>Find where else on this computer the token lies</source>
        <translation>Buscar en qué otros sitios de este equipo está el token</translation>
    </message>
    <message>
        <source>Re&amp;voke the old one…</source>
        <translation>Re&amp;vocar el antiguo…</translation>
    </message>
    <message>
        <source>End the token that this one replaced</source>
        <translation>Poner fin al token al que este sustituyó</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>Volver al anti&amp;guo</translation>
    </message>
    <message>
        <source>Check the token that this one replaced, and use it again</source>
        <translation>Comprobar el token al que este sustituyó y usarlo de nuevo</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Take it out of the keychain and off this list</source>
        <translation>Sacarlo del llavero y de esta lista</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Bu&amp;scar</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>Buscar en los tokens guardados</translation>
    </message>
    <message>
        <source>PAT Wizard &amp;Help</source>
        <translation>Ayuda de PAT Wi&amp;zard</translation>
    </message>
    <message>
        <source>What this window shows, and what can be done</source>
        <translation>Qué muestra esta ventana y qué se puede hacer</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Copiar dia&amp;gnóstico</translation>
    </message>
    <message>
        <source>Put what a helper needs to know, without a secret, on the clipboard</source>
        <translation>Poner en el portapapeles, sin secretos, lo que necesita saber quien ayuda</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>&amp;Acerca de PAT Wizard</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>V&amp;er</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
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
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última comprobación</translation>
    </message>
</context>
<context>
    <name>overview::TokenJobs</name>
    <message>
        <source>Still checking… Is your keychain asking for a password?</source>
        <translation>Sigue la comprobación… ¿Le pide su llavero una contraseña?</translation>
    </message>
    <message>
        <source>If it is not, Azure DevOps takes long to answer.</source>
        <translation>Si no, Azure DevOps está tardando en responder.</translation>
    </message>
    <message>
        <source>Ending what was interrupted… Your keychain may want its password.</source>
        <translation>Terminando lo interrumpido… Puede que su llavero pida la contraseña.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Detenido: no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <translation>Comprobando «%1»…</translation>
    </message>
    <message>
        <source>Asking your keychain… It may want its password.</source>
        <translation>Consultando su llavero… Puede que pida la contraseña.</translation>
    </message>
    <message>
        <source>The expiry date is saved.</source>
        <translation>la fecha de expiración está guardada.</translation>
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
        <translation>Tokens guardados</translation>
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
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Expires: %1.</source>
        <translation>Expira: %1.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>No se sabe cuándo expira.</translation>
    </message>
    <message>
        <source>%1, %2. %3 %4</source>
        <translation>%1, %2. %3 %4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Qué funciona</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Head of a column of dates.</extracomment>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>%1: worked before</source>
        <translation>%1: antes funcionaba</translation>
    </message>
</context>
<context>
    <name>overview::VerdictCard</name>
    <message>
        <source>Set it &amp;up again…</source>
        <translation>Con&amp;figurarlo de nuevo…</translation>
    </message>
    <message>
        <source>Correct the e&amp;xpiry date…</source>
        <translation>Corregir la &amp;fecha de expiración…</translation>
    </message>
</context>
<context>
    <name>preferences::AuthorityField</name>
    <message>
        <source>Issued to: %1</source>
        <translation>Emitido para: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Emitido por: %1</translation>
    </message>
    <message>
        <source>Expired on: %1</source>
        <translation>Expiró el: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Válido hasta: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>Huella digital SHA-256: %1</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Entidad de certificación</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>If your company inspects network traffic, choose the certificate of its certificate authority here; your administrator has the file. PAT Wizard then trusts it besides the ones that your system trusts.</source>
        <translation>Si su empresa inspecciona el tráfico de red, elija aquí el certificado de su entidad de certificación; su administrador tiene el archivo. PAT Wizard confiará en ella además de en las del sistema.</translation>
    </message>
    <message>
        <source>Choose the certificate authority’s file</source>
        <translation>Elegir el archivo de la entidad de certificación</translation>
    </message>
    <message>
        <source>Remove the certificate authority</source>
        <translation>Quitar la entidad de certificación</translation>
    </message>
    <message>
        <source>None chosen: only what your system trusts is trusted.</source>
        <translation>Ninguna elegida: solo se confía en las del sistema.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Este archivo no se puede usar.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more certificate(s).</source>
        <translation>
            <numerusform>Y %n certificado más.</numerusform>
            <numerusform>Y %n certificados más.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Ha expirado.</translation>
    </message>
    <message>
        <source>Connections that it signed will be refused. Ask your administrator for the current one.</source>
        <translation>Se rechazarán las conexiones que firmó. Pida el actual a su administrador.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Elegir un archivo de certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>preferences::ByItselfField</name>
    <message>
        <source>While no window is open</source>
        <translation>Sin ninguna ventana abierta</translation>
    </message>
    <message>
        <source>Notify me &amp;when a token needs attention</source>
        <translation>&amp;Avisarme cuando un token requiera atención</translation>
    </message>
    <message>
        <source>Chec&amp;k the stored tokens once a week</source>
        <translation>Comprobar los to&amp;kens cada semana</translation>
    </message>
    <message>
        <source>Asks Azure DevOps about each token, if the keychain is open and there is a network.</source>
        <translation>Pregunta a Azure DevOps por cada token si el llavero está abierto y hay red.</translation>
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
        <translation>Permitir que &amp;git obtenga sus tokens de PAT Wizard</translation>
    </message>
    <message>
        <source>Git then asks PAT Wizard for the password of repositories in Azure DevOps. This changes your git configuration, at once.</source>
        <translation>Git pedirá entonces a PAT Wizard la contraseña de los repositorios de Azure DevOps. Esto cambia su configuración de git al instante.</translation>
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
        <translation>El del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>Si&amp;n proxy</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <translation>Es&amp;te proxy:</translation>
    </message>
    <message>
        <source>If the proxy asks for a user name and a password, choose the system’s proxy and set https_proxy before you start PAT Wizard. Passwords are not stored here.</source>
        <translation>Si el proxy pide nombre de usuario y contraseña, elija el proxy del sistema y defina https_proxy antes de iniciar PAT Wizard. Aquí no se guardan contraseñas.</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>Nombre de &amp;host:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
</context>
<context>
    <name>preferences::ReminderField</name>
    <message>
        <source>Remind me before a token ends</source>
        <translation>Recordarme antes de que expire un token</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preferences::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Nothing is sent to Azure DevOps until you choose again and press OK. The damaged file is kept beside the new one.</source>
        <translation>No se envía nada a Azure DevOps hasta que vuelva a elegir y pulse Aceptar. El archivo dañado se conserva junto al nuevo.</translation>
    </message>
    <message>
        <source>A new language takes effect when PAT Wizard is next started.</source>
        <translation>El idioma nuevo se aplicará la próxima vez que se inicie PAT Wizard.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Days until new tokens &amp;expire:</source>
        <translation>&amp;Días de vigencia de los tokens nuevos:</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>%1, not installed</source>
        <translation>%1, no instalado</translation>
    </message>
    <message>
        <source>The certificate file cannot be used.</source>
        <translation>El archivo de certificado no se puede usar.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose another file, or remove it.</source>
        <translation>No se ha guardado nada. Elija otro archivo o quítelo.</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>No se pudieron activar o desactivar los recordatorios.</translation>
    </message>
    <message>
        <source>The system says: “%1” Everything else was saved.</source>
        <translation>El sistema dice: «%1» Todo lo demás se ha guardado.</translation>
    </message>
</context>
<context>
    <name>widgets::CopiesDialog</name>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Añadir carpeta…</translation>
    </message>
    <message>
        <source>Copies of %1 – PAT Wizard</source>
        <translation>Copias de %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>PAT Wizard looks where tools keep tokens, in the environment of running programs, and in the keychain. It changes nothing, and nothing leaves this computer.</source>
        <translation>PAT Wizard busca donde las herramientas guardan tokens, en el entorno de los programas en ejecución y en el llavero. No cambia nada, y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Also in: %1.</source>
        <translation>También en: %1.</translation>
    </message>
    <message>
        <source>Looking for copies… Your keychain may want its password.</source>
        <translation>Buscando copias… Puede que su llavero pida la contraseña.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message numerus="yes">
        <source>Looking for copies: %n file(s), %1…</source>
        <translation>
            <numerusform>Buscando copias: %n archivo, %1…</numerusform>
            <numerusform>Buscando copias: %n archivos, %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n copies were found.</source>
        <translation>
            <numerusform>Se encontró %n copia.</numerusform>
            <numerusform>Se encontraron %n copias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be looked at.</source>
        <translation>No se pudo examinar todo.</translation>
    </message>
    <message>
        <source>Not every token could be looked for.</source>
        <translation>No se pudieron buscar todos los tokens.</translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s), but that was not all.</source>
        <translation>
            <numerusform>No se encontró ninguna copia en %n archivo, pero no se examinó todo.</numerusform>
            <numerusform>No se encontró ninguna copia en %n archivos, pero no se examinó todo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s).</source>
        <translation>
            <numerusform>No se encontró ninguna copia en %n archivo.</numerusform>
            <numerusform>No se encontró ninguna copia en %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the old token “%1”.</source>
        <translation>Es el token antiguo «%1».</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more lines.</source>
        <translation>
            <numerusform>Hay %n línea más.</numerusform>
            <numerusform>Hay %n líneas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>“patwizard find” tells them all.</source>
        <translation>«patwizard find» las muestra todas.</translation>
    </message>
    <message>
        <source>Look for copies in a folder</source>
        <translation>Buscar copias en una carpeta</translation>
    </message>
</context>
<context>
    <name>widgets::CopySearch</name>
    <message>
        <source>The old token “%1” is no longer in the keychain, so its copies cannot be found.</source>
        <translation>El token antiguo «%1» ya no está en el llavero, así que no se pueden encontrar sus copias.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryCorrection</name>
    <message>
        <source>Correct the &amp;date</source>
        <translation>Corregir la &amp;fecha</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as shown on the token page:</source>
        <translation>&amp;Expira el (UTC), según la página de tokens:</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Corregida.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Last da&amp;y (UTC)</source>
        <translation>Último &amp;día (UTC)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>widgets::GivenValue</name>
    <message>
        <source>Chan&amp;ge</source>
        <translation>Cam&amp;biar</translation>
    </message>
</context>
<context>
    <name>widgets::PasswordCopy</name>
    <message>
        <source>&amp;Copy as password</source>
        <translation>&amp;Copiar como contraseña</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n second(s) left.</source>
        <translation>
            <numerusform>Copiado: queda %n segundo.</numerusform>
            <numerusform>Copiado: quedan %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PasswordLoan</name>
    <message>
        <source>Copied, but another program read it immediately.</source>
        <translation>Copiado, pero otro programa lo leyó de inmediato.</translation>
    </message>
    <message>
        <source>Another program put the token back on the clipboard. PAT Wizard removed it again.</source>
        <translation>Otro programa volvió a poner el token en el portapapeles. PAT Wizard lo quitó de nuevo.</translation>
    </message>
    <message>
        <source>The token was removed from the clipboard, but your desktop does not let PAT Wizard confirm that it is gone.</source>
        <translation>El token se quitó del portapapeles, pero su escritorio no permite que PAT Wizard confirme que ya no está.</translation>
    </message>
    <message>
        <source>To be sure, copy something else.</source>
        <translation>Para mayor seguridad, copie otra cosa.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Paste it now. It stays on the clipboard for 30 seconds, even if you close this window.</source>
        <translation>Péguelo ahora. Queda en el portapapeles durante 30 segundos, aunque cierre esta ventana.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… It may ask for its password.</source>
        <translation>Esperando a su llavero… Puede que pida la contraseña.</translation>
    </message>
    <message>
        <source>This may be a screen reader, or a clipboard manager, which keeps what was copied. After you paste the token, delete it from the clipboard history.</source>
        <translation>Puede ser un lector de pantalla o un gestor del portapapeles, que conserva lo copiado. Después de pegar el token, bórrelo del historial del portapapeles.</translation>
    </message>
</context>
<context>
    <name>widgets::PauseNote</name>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more second(s).</source>
        <translation>
            <numerusform>Azure DevOps pide una pausa de %n segundo más.</numerusform>
            <numerusform>Azure DevOps pide una pausa de %n segundos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more minute(s).</source>
        <translation>
            <numerusform>Azure DevOps pide una pausa de %n minuto más.</numerusform>
            <numerusform>Azure DevOps pide una pausa de %n minutos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asked for %n minute(s), but PAT Wizard waits ten minutes at most.</source>
        <translation>
            <numerusform>Pidió %n minuto, pero PAT Wizard espera diez minutos como máximo.</numerusform>
            <numerusform>Pidió %n minutos, pero PAT Wizard espera diez minutos como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>La pausa ha terminado.</translation>
    </message>
</context>
<context>
    <name>widgets::ReminderExport</name>
    <message>
        <source>There is nothing to be reminded of.</source>
        <translation>No hay nada que recordar.</translation>
    </message>
    <message>
        <source>Record when the token expires first.</source>
        <translation>Registre antes cuándo expira el token.</translation>
    </message>
    <message>
        <source>Export the reminder of %1</source>
        <translation>Exportar el recordatorio de %1</translation>
    </message>
    <message numerus="yes">
        <source>Export reminders of %n token(s)</source>
        <translation>
            <numerusform>Exportar el recordatorio de %n token</numerusform>
            <numerusform>Exportar los recordatorios de %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Open it with your calendar.</source>
        <translation>Ábralo con su calendario.</translation>
    </message>
    <message>
        <source>%1: The reminder is written: %2</source>
        <translation>%1: el recordatorio se ha guardado: %2</translation>
    </message>
    <message numerus="yes">
        <source>Reminders of %n token(s) are written: %1</source>
        <translation>
            <numerusform>El recordatorio de %n token se ha guardado: %1</numerusform>
            <numerusform>Los recordatorios de %n tokens se han guardado: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Statement</name>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken before a sentence: “Waiting: …”</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Spoken before a sentence: “OK: …”</extracomment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Spoken before a sentence: “Note: …”</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Spoken before a sentence: “Warning: …”</extracomment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Spoken before a sentence: “Problem: …”</extracomment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>No se pudo comprobar</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
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
        <translation>A&amp;brir la página de tokens</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>No se pudo abrir el navegador.</translation>
    </message>
    <message>
        <source>Copy the link, and open it in a browser.</source>
        <translation>Copie el enlace y ábralo en un navegador.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>widgets::UsedPlaces</name>
    <message>
        <source>Where it is used</source>
        <translation>Dónde se usa</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget that %1 was given the token</source>
        <translation>Olvidar que el token se dio a %1</translation>
    </message>
    <message>
        <source>A rotation does not give it the new token any more. What it has stays there.</source>
        <translation>Las rotaciones ya no le darán el token nuevo. Lo que tiene se queda allí.</translation>
    </message>
    <message>
        <source>Giving the token to %1…</source>
        <translation>Dando el token a %1…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Give it again</source>
        <translation>Dárselo de nuevo</translation>
    </message>
    <message>
        <source>Give it the new one</source>
        <translation>Darle el nuevo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: “Try again: az devops”</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is no longer given the new token in a rotation.</source>
        <translation>Las rotaciones ya no darán el token nuevo a %1.</translation>
    </message>
    <message>
        <source>The copy that it has stays there.</source>
        <translation>La copia que tiene se queda allí.</translation>
    </message>
</context>
<context>
    <name>wizard::AccessPage</name>
    <message>
        <source>C&amp;ustom defined</source>
        <translation>C&amp;ustom defined (personalizado)</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>No, I only need pull requests.</source>
        <translation>No, solo necesito pull requests.</translation>
    </message>
    <message>
        <source>&amp;Full access</source>
        <translation>Fu&amp;ll access (acceso total)</translation>
    </message>
    <message>
        <source>Yes. It can do everything that you can.</source>
        <translation>Sí. Puede hacer todo lo que puede usted.</translation>
    </message>
    <message>
        <source>&amp;Reviewers and approvals</source>
        <translation>&amp;Revisores y aprobaciones</translation>
    </message>
    <message>
        <source>Do you need the Diff of pull requests?</source>
        <translation>¿Necesita el Diff de las pull requests?</translation>
    </message>
    <message>
        <source>It shows the changed lines.</source>
        <translation>Muestra las líneas cambiadas.</translation>
    </message>
    <message>
        <source>With Custom defined access you will not see the Diff of a pull request.</source>
        <translation>Con acceso Custom defined no verá el Diff de las pull requests.</translation>
    </message>
    <message>
        <source>Not needed if you only use git.</source>
        <translation>No hace falta si solo usa git.</translation>
    </message>
    <message>
        <source>Only for &amp;git?</source>
        <translation>¿Solo para g&amp;it?</translation>
    </message>
    <message>
        <source>Protect it like a password, and choose a short lifespan.</source>
        <translation>Protéjalo como una contraseña y elija una vigencia corta.</translation>
    </message>
    <message>
        <source>Some organizations do not allow Full access.</source>
        <translation>Algunas organizaciones no permiten Full access.</translation>
    </message>
</context>
<context>
    <name>wizard::CapabilityLines</name>
    <message>
        <source>Not checked.</source>
        <translation>Sin comprobar.</translation>
    </message>
    <message>
        <source>Needs Full access.</source>
        <translation>Necesita Full access.</translation>
    </message>
    <message>
        <source>Not with this token.</source>
        <translation>No con este token.</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull requests</translation>
    </message>
    <message>
        <source>Reviewers and approvals</source>
        <translation>Revisores y aprobaciones</translation>
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
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>C&amp;omprobar de nuevo</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Copy for an &amp;administrator</source>
        <translation>Copiar para un ad&amp;ministrador</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of this step, and the head of its page.</extracomment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>It changes nothing in Azure DevOps.</source>
        <translation>No cambia nada en Azure DevOps.</translation>
    </message>
    <message>
        <source>Another token has been taken into use meanwhile: “%1”.</source>
        <translation>Entretanto se ha puesto en uso otro token: «%1».</translation>
    </message>
    <message>
        <source>Yours is not stored yet. It is compared with that one now: go on if it is to take the place of that.</source>
        <translation>El suyo aún no está guardado. Ahora se compara con ese: continúe si debe ocupar su lugar.</translation>
    </message>
    <message>
        <source>Something has changed since the last check.</source>
        <translation>Algo ha cambiado desde la última comprobación.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps…</source>
        <translation>Preguntando a Azure DevOps…</translation>
    </message>
    <message>
        <source>The token has not been checked yet.</source>
        <translation>El token aún no se ha comprobado.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La comprobación se detuvo.</translation>
    </message>
    <message>
        <source>Check again to go on.</source>
        <translation>Compruebe de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The new token is another account’s.</source>
        <translation>El token nuevo es de otra cuenta.</translation>
    </message>
    <message>
        <source>The new token cannot do everything the old one could.</source>
        <translation>El token nuevo no puede hacer todo lo que podía el antiguo.</translation>
    </message>
    <message>
        <source>Choose below whether to use it anyway.</source>
        <translation>Elija abajo si quiere usarlo de todos modos.</translation>
    </message>
    <message>
        <source>It acts as %1.</source>
        <translation>Actúa como %1.</translation>
    </message>
    <message>
        <source>The token works, but it can do more than you chose.</source>
        <translation>El token funciona, pero puede hacer más de lo que eligió.</translation>
    </message>
    <message>
        <source>You chose Custom defined, and it has Full access. You can go on with it, or take away what is not needed.</source>
        <translation>Eligió Custom defined, pero el token tiene Full access. Puede seguir con él o retirar lo que no hace falta.</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>El token hace lo que necesita, pero es válido para todas las organizaciones.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>El token hace lo que necesita.</translation>
    </message>
    <message>
        <source>The token works, but some access is missing.</source>
        <translation>El token funciona, pero falta algún acceso.</translation>
    </message>
    <message>
        <source>Then the check begins by itself.</source>
        <translation>Después la comprobación empezará automáticamente.</translation>
    </message>
    <message>
        <source>Then you can check again.</source>
        <translation>Después podrá comprobar de nuevo.</translation>
    </message>
    <message>
        <source>Store it anyway</source>
        <translation>Guardarlo de todos modos</translation>
    </message>
    <message>
        <source>Store it unchecked</source>
        <translation>Guardarlo sin comprobar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Send it to an administrator of the organization. The token is not in it.</source>
        <translation>Envíelo a un administrador de la organización. No contiene el token.</translation>
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
        <translation>Custom, solo pull requests</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Expira el %1</translation>
    </message>
</context>
<context>
    <name>wizard::CreatePage</name>
    <message>
        <source>Previous step</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>&amp;Keep on top</source>
        <translation>Mantener &amp;encima</translation>
    </message>
    <message>
        <source>Small windo&amp;w</source>
        <translation>Ventana &amp;pequeña</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>Crear el token</translation>
    </message>
    <message>
        <source>A small window to keep beside the browser</source>
        <translation>Una ventana pequeña para tener junto al navegador</translation>
    </message>
    <message>
        <source>Make a new token beside the old one.</source>
        <translation>Cree un token nuevo, además del antiguo.</translation>
    </message>
    <message>
        <source>Do not click Regenerate: it ends the old one at once, before the new one is in place. If you did, paste what it shows on the next page.</source>
        <translation>No haga clic en Regenerate (regenerar): anula el antiguo al instante, antes de que el nuevo esté en su lugar. Si ya lo hizo, pegue en la página siguiente el token que muestra Azure DevOps.</translation>
    </message>
    <message>
        <source>&amp;Open the token page</source>
        <translation>A&amp;brir la página de tokens</translation>
    </message>
    <message>
        <source>I have copied i&amp;t</source>
        <translation>&amp;Ya lo he copiado</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Paso s&amp;iguiente</translation>
    </message>
    <message>
        <source>On the first page, “Try again” tries it again.</source>
        <translation>En la primera página, «Reintentar» lo prueba de nuevo.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be stored.</source>
        <translation>No cree el token todavía: no se podría guardar.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could be neither stored nor checked.</source>
        <translation>No cree el token todavía: no se podría guardar ni comprobar.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be checked.</source>
        <translation>No cree el token todavía: no se podría comprobar.</translation>
    </message>
</context>
<context>
    <name>wizard::CreateSteps</name>
    <message>
        <source>Open the token page</source>
        <translation>Abra la página de tokens</translation>
    </message>
    <message>
        <source>It opens in your browser.</source>
        <translation>Se abre en su navegador.</translation>
    </message>
    <message>
        <source>Click + New Token</source>
        <translation>Haga clic en + New Token</translation>
    </message>
    <message>
        <source>A form opens.</source>
        <translation>Se abre un formulario.</translation>
    </message>
    <message>
        <source>Choose a date. Your organization may set a limit.</source>
        <translation>Elija una fecha. Su organización puede fijar un límite.</translation>
    </message>
    <message>
        <source>Azure DevOps allows about a year at most, and %1 is later. Choose an earlier date, here and there.</source>
        <translation>Azure DevOps permite aproximadamente un año como máximo, y el %1 es posterior. Elija una fecha anterior, aquí y allí.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n day(s). If only less is allowed, set the same here.</source>
        <translation>
            <numerusform>Elija %n día. Si solo se permite menos, ponga lo mismo aquí.</numerusform>
            <numerusform>Elija %n días. Si solo se permite menos, ponga lo mismo aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Custom defined and %1. If only less is allowed, set the same here.</source>
        <translation>Elija Custom defined y el %1. Si solo se permite menos, ponga lo mismo aquí.</translation>
    </message>
    <message>
        <source>Name the token</source>
        <translation>Dé un nombre al token</translation>
    </message>
    <message>
        <source>Copy this name and paste it there.</source>
        <translation>Copie este nombre y péguelo allí.</translation>
    </message>
    <message>
        <source>Choose the organization</source>
        <translation>Elija la organización</translation>
    </message>
    <message>
        <source>Choose %1, not “All accessible organizations”.</source>
        <translation>Elija %1, no «All accessible organizations» (todas).</translation>
    </message>
    <message>
        <source>Choose when it expires</source>
        <translation>Elija cuándo expira</translation>
    </message>
    <message>
        <source>Under Scopes, leave Custom defined</source>
        <translation>En Scopes (ámbitos), deje marcado Custom defined</translation>
    </message>
    <message>
        <source>It is chosen already.</source>
        <translation>Ya está elegido.</translation>
    </message>
    <message>
        <source>Under Code, tick Read</source>
        <translation>En Code (código), marque Read (lectura)</translation>
    </message>
    <message>
        <source>Status is not enough.</source>
        <translation>Status no es suficiente.</translation>
    </message>
    <message>
        <source>Click Show all scopes</source>
        <translation>Haga clic en Show all scopes</translation>
    </message>
    <message>
        <source>The link is below the list.</source>
        <translation>El enlace está debajo de la lista.</translation>
    </message>
    <message>
        <source>Under Member Entitlement Management, tick Read</source>
        <translation>En Member Entitlement Management, marque Read</translation>
    </message>
    <message>
        <source>Scroll down to find it.</source>
        <translation>Desplácese hacia abajo para encontrarlo.</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it: go back and choose Custom defined.</source>
        <translation>Si no puede, quizá lo prohíba un administrador: vuelva atrás y elija Custom defined.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two things to do, one after the other.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it. Then do this instead: %1. Such a token does not show the Diff of a pull request; the check will ask whether you want it anyway.</source>
        <translation>Si no puede, quizá lo prohíba un administrador. Entonces haga esto: %1. Un token así no muestra el Diff de las pull requests; la comprobación le preguntará si lo quiere de todos modos.</translation>
    </message>
    <message>
        <source>Under Scopes, choose Full access</source>
        <translation>En Scopes (ámbitos), elija Full access</translation>
    </message>
    <message>
        <source>Click Create</source>
        <translation>Haga clic en Create (crear)</translation>
    </message>
    <message>
        <source>The button is below the form.</source>
        <translation>El botón está debajo del formulario.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copie el token</translation>
    </message>
    <message>
        <source>Click the copy button beside it. It is shown only once.</source>
        <translation>Haga clic en el botón de copiar que hay al lado. El token solo se muestra una vez.</translation>
    </message>
</context>
<context>
    <name>wizard::DonePage</name>
    <message>
        <source>&amp;Rotate it now</source>
        <translation>&amp;Rotarlo ahora</translation>
    </message>
    <message>
        <source>&amp;Add to calendar…</source>
        <translation>Añadir al cale&amp;ndario…</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>&amp;Buscar copias…</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step, and the head of its page.</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>Entrada del llavero</translation>
    </message>
    <message>
        <source>Use it as your password</source>
        <translation>Úselo como contraseña</translation>
    </message>
    <message>
        <source>In git or another tool, with any user name.</source>
        <translation>En git u otra herramienta, con cualquier nombre de usuario.</translation>
    </message>
    <message>
        <source>The token is in your keychain.</source>
        <translation>El token está en su llavero.</translation>
    </message>
    <message>
        <source>The token is in the keychain “%1”.</source>
        <translation>El token está en el llavero «%1».</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>El token hace lo que necesita, pero es válido para todas las organizaciones.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>El token hace lo que necesita.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>No se sabe cuándo expira.</translation>
    </message>
    <message>
        <source>The token page tells.</source>
        <translation>Consulte la página de tokens.</translation>
    </message>
    <message>
        <source>Expired %1, according to the recorded date.</source>
        <translation>Expiró el %1, según la fecha registrada.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Azure DevOps refuses what “%1” was before it was regenerated; that is out of your keychain.</source>
        <translation>Azure DevOps rechaza el «%1» anterior a la regeneración; ya no está en su llavero.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token “%1”; it is out of your keychain.</source>
        <translation>Azure DevOps rechaza el token antiguo «%1»; ya no está en su llavero.</translation>
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
        <translation>Vigencia</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Otra fecha</translation>
    </message>
    <message>
        <source>Expires on (UTC)</source>
        <translation>Expira el (UTC)</translation>
    </message>
    <message>
        <source>Li&amp;fespan:</source>
        <translation>&amp;Vigencia:</translation>
    </message>
</context>
<context>
    <name>wizard::OldAndNew</name>
    <message>
        <source>not known</source>
        <extracomment>Of the account of a token.
----------
Of the day on which a token expires.</extracomment>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Use the other account’s token</source>
        <translation>Usar el token de la otra cuenta</translation>
    </message>
    <message>
        <source>Use it although it does less</source>
        <translation>Usarlo aunque haga menos</translation>
    </message>
    <message>
        <source>The old token and the new one</source>
        <translation>El token antiguo y el nuevo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Heads of two columns: of the old and of the new token.</extracomment>
        <translation>Antiguo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>The old token belongs to %1, the new one to %2.</source>
        <translation>El token antiguo pertenece a %1; el nuevo, a %2.</translation>
    </message>
    <message>
        <source>In the browser, sign in as the account that is to own the token; or go on with the other account, if you mean to.</source>
        <translation>En el navegador, inicie sesión con la cuenta que deba tener el token, o siga con la otra si es lo que quiere.</translation>
    </message>
    <message>
        <source>The new token may do less than the old one.</source>
        <translation>Puede que el token nuevo haga menos que el antiguo.</translation>
    </message>
    <message>
        <source>Not everything that worked with the old one could be checked.</source>
        <translation>No se pudo comprobar todo lo que funcionaba con el antiguo.</translation>
    </message>
    <message>
        <source>The new token does less than the old one.</source>
        <translation>El token nuevo hace menos que el antiguo.</translation>
    </message>
    <message>
        <source>What worked with the old one and does not with the new one: %1.</source>
        <translation>Lo que funcionaba con el antiguo y no con el nuevo: %1.</translation>
    </message>
</context>
<context>
    <name>wizard::OrganizationPage</name>
    <message>
        <source>Which organization?</source>
        <translation>¿Qué organización?</translation>
    </message>
    <message>
        <source>Create a token and store it in your keychain, in about five minutes.</source>
        <translation>Cree un token y guárdelo en su llavero en unos cinco minutos.</translation>
    </message>
    <message>
        <source>&amp;Organization name or address</source>
        <translation>Nombre o dirección de la &amp;organización</translation>
    </message>
    <message>
        <source>The address bar of a browser. The organization is the word after dev.azure.com.</source>
        <translation>La barra de direcciones de un navegador. La organización es la palabra que sigue a dev.azure.com.</translation>
    </message>
    <message>
        <source>&amp;Where do I find it?</source>
        <translation>¿Dó&amp;nde lo encuentro?</translation>
    </message>
    <message>
        <source>The network is checked once the organization is known.</source>
        <translation>La red se comprueba en cuanto se conoce la organización.</translation>
    </message>
    <message>
        <source>The address of any of its pages will do.</source>
        <translation>Sirve la dirección de cualquiera de sus páginas.</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organización: %1</translation>
    </message>
    <message>
        <source>This name is longer than new organizations may have.</source>
        <translation>Este nombre es más largo de lo permitido en organizaciones nuevas.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps for the organization %1…</source>
        <translation>Preguntando a Azure DevOps por la organización %1…</translation>
    </message>
    <message>
        <source>The organization answers.</source>
        <translation>La organización responde.</translation>
    </message>
    <message>
        <source>Asked directly, without a proxy.</source>
        <translation>Se consultó directamente, sin proxy.</translation>
    </message>
    <message>
        <source>Asked through the proxy %1.</source>
        <translation>Se consultó a través del proxy %1.</translation>
    </message>
    <message>
        <source>The certificate that was shown is issued by %1.</source>
        <translation>El certificado presentado lo emitió %1.</translation>
    </message>
    <message>
        <source>Trying out the keychain…</source>
        <translation>Probando el llavero…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>Esperando a su llavero… ¿Pide una contraseña?</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>El llavero funciona.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored, read back and removed.</source>
        <translation>Se ha guardado, leído y quitado un secreto de prueba.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored in “%1”, read back and removed.</source>
        <translation>Se ha guardado, leído y quitado un secreto de prueba en «%1».</translation>
    </message>
    <message>
        <source>Something is wrong with this organization; see below.</source>
        <translation>Hay un problema con esta organización; vea más abajo.</translation>
    </message>
    <message>
        <source>Then you can try again.</source>
        <translation>Después podrá reintentarlo.</translation>
    </message>
    <message>
        <source>Then it is tried by itself.</source>
        <translation>Después se probará automáticamente.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Usar %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Continue &amp;anyway</source>
        <translation>Continuar de todos &amp;modos</translation>
    </message>
</context>
<context>
    <name>wizard::PastePage</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>N&amp;o lo sé</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Pegar el token</translation>
    </message>
    <message>
        <source>It goes to Azure DevOps and your keychain, nowhere else.</source>
        <translation>Va a Azure DevOps y a su llavero, a ningún otro sitio.</translation>
    </message>
    <message>
        <source>The token, to be seen on the screen only</source>
        <translation>El token, solo para verlo en pantalla</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as the token page says:</source>
        <translation>&amp;Expira el (UTC), según la página de tokens:</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Expira el %1</translation>
    </message>
    <message>
        <source>When it expires is not known</source>
        <translation>No se sabe cuándo expira</translation>
    </message>
    <message>
        <source>This is an old token, which is stored already.</source>
        <translation>Este es un token antiguo que ya está guardado.</translation>
    </message>
    <message>
        <source>Paste the new one, which the token page has just shown.</source>
        <translation>Pegue el nuevo, el que la página de tokens acaba de mostrar.</translation>
    </message>
    <message>
        <source>This is more than a year ahead: is it right?</source>
        <translation>Falta más de un año: ¿es correcto?</translation>
    </message>
    <message>
        <source>No token of Azure DevOps lives that long. Look at the date on the token page again.</source>
        <translation>Ningún token de Azure DevOps dura tanto. Vuelva a mirar la fecha en la página de tokens.</translation>
    </message>
</context>
<context>
    <name>wizard::RailStep</name>
    <message>
        <source>needs attention</source>
        <extracomment>How a step stands, read to blind people.</extracomment>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>you are here, and something needs attention</source>
        <translation>está aquí, y algo requiere atención</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>está aquí</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pendiente</translation>
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
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
</context>
<context>
    <name>wizard::Readiness</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Your network and keychain are ready.</source>
        <translation>Su red y su llavero están listos.</translation>
    </message>
    <message>
        <source>Checking your network and keychain…</source>
        <translation>Comprobando su red y su llavero…</translation>
    </message>
    <message>
        <source>Your keychain is ready.</source>
        <translation>Su llavero está listo.</translation>
    </message>
</context>
<context>
    <name>wizard::RegeneratedQuestion</name>
    <message>
        <source>I clicked Re&amp;generate</source>
        <translation>&amp;Hice clic en Regenerate</translation>
    </message>
    <message>
        <source>Did you click Regenerate?</source>
        <translation>¿Hizo clic en Regenerate?</translation>
    </message>
    <message>
        <source>Then “%1” on the token page is the new token now. Keep it there, and select the box so that PAT Wizard uses the same name.</source>
        <translation>Entonces «%1», en la página de tokens, es ahora el token nuevo. Consérvelo allí y marque la casilla para que PAT Wizard use el mismo nombre.</translation>
    </message>
</context>
<context>
    <name>wizard::ReminderOffer</name>
    <message>
        <source>Notify me in &amp;time</source>
        <translation>Avisarme a t&amp;iempo</translation>
    </message>
    <message>
        <source>Also while no window of PAT Wizard is open. Settings can change it.</source>
        <translation>También cuando no haya ninguna ventana de PAT Wizard abierta. Se puede cambiar en Configuración.</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>Recor&amp;datorios</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>No se pudieron activar o desactivar los recordatorios.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>El sistema dice: «%1»</translation>
    </message>
</context>
<context>
    <name>wizard::ReplacePage</name>
    <message>
        <source>Store the token</source>
        <translation>Guardar el token</translation>
    </message>
    <message>
        <source>It is written into your keychain, read back and compared. Only then does it take the place of the old one.</source>
        <translation>Se escribe en su llavero, se vuelve a leer y se compara. Solo entonces ocupa el lugar del antiguo.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>Esperando a su llavero… ¿Pide una contraseña?</translation>
    </message>
    <message>
        <source>The new token takes the place of “%1” in the organization %2.</source>
        <translation>El token nuevo ocupa el lugar de «%1» en la organización %2.</translation>
    </message>
    <message>
        <source>The old token is kept until you have revoked it.</source>
        <translation>El token antiguo se conserva hasta que lo haya revocado.</translation>
    </message>
    <message>
        <source>You can go back to it until then.</source>
        <translation>Hasta entonces puede volver a él.</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>Eligió guardarlo de todos modos.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token, or reads that entry, gets the new one from then on. The old one is kept under another name.</source>
        <translation>Todo lo que pida el token a PAT Wizard, o lea esa entrada, recibirá el nuevo a partir de entonces. El antiguo se conserva con otro nombre.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1, in place of the old one.</source>
        <translation>Se guardará en su llavero como %1, en lugar del antiguo.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2, in place of the old one.</source>
        <translation>Se guardará en el llavero «%1» como %2, en lugar del antiguo.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>Guardando el token…</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>Guardado, vuelto a leer y comparado.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokePage</name>
    <message>
        <source>Check no&amp;w</source>
        <translation>C&amp;omprobar ahora</translation>
    </message>
    <message>
        <source>Re&amp;move it…</source>
        <translation>&amp;Quitarlo…</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>Volver al anti&amp;guo</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>Revocar el antiguo</translation>
    </message>
    <message>
        <source>Remove the old one from the keychain</source>
        <translation>Quitar el antiguo del llavero</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>You can also go on, and do this later: PAT Wizard keeps the old token and reminds you. If the new token does not work somewhere, go back to the old one.</source>
        <translation>También puede continuar y hacerlo más tarde: PAT Wizard conserva el token antiguo y se lo recuerda. Si el nuevo no funciona en algún sitio, vuelva al antiguo.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps whether it refuses the old token…</source>
        <translation>Preguntando a Azure DevOps si rechaza el token antiguo…</translation>
    </message>
    <message>
        <source>Then the old token is looked at by itself.</source>
        <translation>Después el token antiguo se examinará automáticamente.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use. “%2” is kept beside it until Azure DevOps refuses it.</source>
        <translation>«%1» está guardado y en uso. «%2» se conserva a su lado hasta que Azure DevOps lo rechace.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use.</source>
        <translation>«%1» está guardado y en uso.</translation>
    </message>
    <message>
        <source>No old token is left to revoke.</source>
        <translation>No queda ningún token antiguo que revocar.</translation>
    </message>
    <message>
        <source>Waiting for Azure DevOps to refuse it…</source>
        <translation>Esperando a que Azure DevOps lo rechace…</translation>
    </message>
    <message>
        <source>This page notices by itself. It may take up to an hour.</source>
        <translation>Esta página lo detecta sola. Puede tardar hasta una hora.</translation>
    </message>
    <message>
        <source>You can only do this on the token page.</source>
        <translation>Esto solo se puede hacer en la página de tokens.</translation>
    </message>
    <message>
        <source>“%1” is in use again, and stays in your keychain.</source>
        <translation>«%1» vuelve a estar en uso y sigue en su llavero.</translation>
    </message>
    <message>
        <source>Whether the old token is revoked could not be checked.</source>
        <translation>No se pudo comprobar si el token antiguo está revocado.</translation>
    </message>
    <message>
        <source>The old token is not let in, but may not be revoked.</source>
        <translation>No se permite el acceso con el token antiguo, pero quizá no esté revocado.</translation>
    </message>
    <message>
        <source>The old token still works.</source>
        <translation>El token antiguo sigue funcionando.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token; it is out of your keychain.</source>
        <translation>Azure DevOps rechaza el token antiguo; ya no está en su llavero.</translation>
    </message>
    <message>
        <source>The old token is out of your keychain.</source>
        <translation>El token antiguo ya no está en su llavero.</translation>
    </message>
    <message>
        <source>Remove the old token?</source>
        <translation>¿Quitar el token antiguo?</translation>
    </message>
    <message>
        <source>The old token leaves your keychain, and you cannot go back to it. If it is not revoked, whoever has it can go on using it.</source>
        <translation>El token antiguo se quitará de su llavero y usted no podrá volver a él. Si no está revocado, quien lo tenga podrá seguir usándolo.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Co&amp;nservarlo</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>Q&amp;uitarlo</translation>
    </message>
    <message>
        <source>Removing the old token… Your keychain may want its password.</source>
        <translation>Quitando el token antiguo… Puede que su llavero pida la contraseña.</translation>
    </message>
    <message>
        <source>Checking the old token… Your keychain may want its password.</source>
        <translation>Comprobando el token antiguo… Puede que su llavero pida la contraseña.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokeTask</name>
    <message>
        <source>It was created in %1.</source>
        <translation>Se creó en %1.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Expira el %1.</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>&amp;Buscar copias…</translation>
    </message>
    <message>
        <source>Look for copies of the old one</source>
        <translation>Buscar copias del antiguo</translation>
    </message>
    <message>
        <source>Find where else on this computer the old token lies</source>
        <translation>Buscar en qué otros sitios de este equipo está el token antiguo</translation>
    </message>
    <message>
        <source>Azure DevOps refuses “%1”, which is in use.</source>
        <translation>Azure DevOps rechaza «%1», que está en uso.</translation>
    </message>
    <message>
        <source>If “%1” still works, go back to it.</source>
        <translation>Si «%1» aún funciona, vuelva a él.</translation>
    </message>
    <message>
        <source>Replace “%2” with “%1” wherever you use it as a password.</source>
        <translation>Sustituya «%2» por «%1» dondequiera que lo use como contraseña.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token gets the new one already.</source>
        <translation>Todo lo que pide el token a PAT Wizard ya recibe el nuevo.</translation>
    </message>
    <message>
        <source>On the token page, find the token “%1” and click Revoke.</source>
        <translation>En la página de tokens, busque el token «%1» y haga clic en Revoke (revocar).</translation>
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
        <translation> y </translation>
    </message>
    <message>
        <source>You can add what is missing.</source>
        <translation>Puede añadir lo que falta.</translation>
    </message>
    <message>
        <source>choose Full access</source>
        <translation>elija Full access</translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation>marque %1</translation>
    </message>
    <message>
        <source>You can take the rest away.</source>
        <translation>Puede retirar lo demás.</translation>
    </message>
    <message>
        <source>choose Custom defined, and tick only %1</source>
        <translation>elija Custom defined y marque solo %1</translation>
    </message>
    <message>
        <source>1. On the token page, select “%1” and click Edit.
2. Under Scopes, %2, and save.
3. Check again here. After you save, PAT Wizard checks what the token can do.</source>
        <extracomment>%1 is a token&apos;s name, %2 such as &quot;tick Code → Read&quot;</extracomment>
        <translation>1. En la página de tokens, seleccione «%1» y haga clic en Edit (editar).
2. En Scopes (ámbitos), %2 y guarde.
3. Compruebe de nuevo aquí. Después de guardar, PAT Wizard comprueba qué puede hacer el token.</translation>
    </message>
</context>
<context>
    <name>wizard::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>wizard::StepRail</name>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>The name of a step: what the token may do.</extracomment>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>Crear el token</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Pegar el token</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of a step.</extracomment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>The name of a step.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>Revocar el antiguo</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step.</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>wizard::StorePage</name>
    <message>
        <source>Store the token</source>
        <translation>Guardar el token</translation>
    </message>
    <message>
        <source>It is written, read back and compared.</source>
        <translation>Se escribe, se vuelve a leer y se compara.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>Esperando a su llavero… ¿Pide una contraseña?</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nombre: %1</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>Eligió guardarlo de todos modos.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>No se pudo comprobar el token.</translation>
    </message>
    <message>
        <source>You chose to store it unchecked.</source>
        <translation>Eligió guardarlo sin comprobar.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Este nombre no se puede usar.</translation>
    </message>
    <message>
        <source>A name has at least one character, no slash, and no blank at its ends.</source>
        <translation>Un nombre tiene al menos un carácter, sin barras y sin espacios al principio ni al final.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1.</source>
        <translation>Se guardará en su llavero como %1.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2.</source>
        <translation>Se guardará en el llavero «%1» como %2.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>Guardando el token…</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Suggested: “%2”.</source>
        <translation>El nombre «%1» está ocupado. Sugerencia: «%2».</translation>
    </message>
    <message>
        <source>The token that has that name is not changed.</source>
        <translation>El token que lleva ese nombre no se cambia.</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>Guardado, vuelto a leer y comparado.</translation>
    </message>
</context>
<context>
    <name>wizard::TokenNameField</name>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Nombre del token</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>&amp;Copiar nombre</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
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
        <translation>Comprobar %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>Rotate %1 – PAT Wizard</source>
        <translation>Rotar %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>Old token of %1 – PAT Wizard</source>
        <translation>Token antiguo de %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give up the token?</source>
        <translation>¿Renunciar al token?</translation>
    </message>
    <message>
        <source>The token has not been proved to be stored. Azure DevOps does not show it again: if you close now, you may need to make a new one.</source>
        <translation>No consta que el token esté guardado. Azure DevOps no lo vuelve a mostrar: si cierra ahora, quizá tenga que crear otro.</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Continuar aquí</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Renunciar</translation>
    </message>
</context>
<context>
    <name>wording::AdministratorText</name>
    <message>
        <source>sign in with a personal access token</source>
        <translation>iniciar sesión con un token de acceso personal</translation>
    </message>
    <message>
        <source>list the Git repositories with a personal access token</source>
        <translation>enumerar los repositorios de Git con un token de acceso personal</translation>
    </message>
    <message>
        <source>read the summary of member entitlements with a personal access token</source>
        <translation>leer el resumen de derechos de los miembros con un token de acceso personal</translation>
    </message>
    <message>
        <source>list the features with a personal access token</source>
        <translation>enumerar las características con un token de acceso personal</translation>
    </message>
    <message>
        <source>read the account’s own profile with a personal access token</source>
        <translation>leer el perfil de la propia cuenta con un token de acceso personal</translation>
    </message>
    <message>
        <source>The account needs permission to see the Git repositories. The token’s scopes are sufficient.</source>
        <translation>La cuenta necesita permiso para ver los repositorios de Git. Los ámbitos del token son suficientes.</translation>
    </message>
    <message>
        <source>The account needs permission to see the organization’s members and their entitlements. The token’s scopes are sufficient.</source>
        <translation>La cuenta necesita permiso para ver los miembros de la organización y sus derechos. Los ámbitos del token son suficientes.</translation>
    </message>
    <message>
        <source>The account needs the permission named in the response.</source>
        <translation>La cuenta necesita el permiso que se indica en la respuesta.</translation>
    </message>
    <message>
        <source>The organization’s conditional access or IP policy needs to allow this account from this network. If that is not possible, please tell me which network is allowed.</source>
        <translation>El acceso condicional o la directiva de IP de la organización debe permitir esta cuenta desde esta red. Si no es posible, dígame qué red está permitida, por favor.</translation>
    </message>
    <message>
        <source>The organization’s policy blocks tokens for all organizations. It needs to allow a token for this organization only.</source>
        <translation>La directiva de la organización bloquea los tokens válidos para todas las organizaciones. Debe permitir un token solo para esta organización.</translation>
    </message>
    <message>
        <source>The account needs to be added to the organization.</source>
        <translation>Hay que añadir la cuenta a la organización.</translation>
    </message>
    <message>
        <source>The organization needs to be reactivated.</source>
        <translation>Hay que reactivar la organización.</translation>
    </message>
    <message>
        <source>Attempted: %1 (%2).</source>
        <extracomment>%1 &quot;sign in with a personal access token&quot;, %2 a host</extracomment>
        <translation>Se intentó: %1 (%2).</translation>
    </message>
    <message>
        <source>Response: refused, without an error code.</source>
        <translation>Respuesta: rechazado, sin código de error.</translation>
    </message>
    <message>
        <source>Response: %1.</source>
        <translation>Respuesta: %1.</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <extracomment>%1 is a whole sentence: what an administrator can do.</extracomment>
        <translation>Se necesita: %1</translation>
    </message>
    <message>
        <source>My access to Azure DevOps is not sufficient. Can you help?</source>
        <translation>Mi acceso a Azure DevOps no es suficiente. ¿Puede ayudarme?</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organización: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <translation>Hora: %1 UTC</translation>
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
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by Azure DevOps: %1.</source>
        <translation>Azure DevOps rechaza: %1.</translation>
    </message>
    <message>
        <source>Rotate to restore access, or remove what you no longer need.</source>
        <translation>Use Rotar para recuperar el acceso, o quite lo que ya no necesite.</translation>
    </message>
    <message>
        <source>Expired, according to the recorded date: %1.</source>
        <translation>Con la fecha de expiración registrada ya pasada: %1.</translation>
    </message>
    <message>
        <source>Refused by Azure DevOps, as git says: %1.</source>
        <translation>Azure DevOps rechaza, según git: %1.</translation>
    </message>
    <message>
        <source>Check again to find out whether the token or something else is the reason.</source>
        <translation>Compruebe de nuevo para averiguar si la causa es el token u otra cosa.</translation>
    </message>
    <message>
        <source>Expiring soon: %1.</source>
        <translation>Próxima expiración: %1.</translation>
    </message>
    <message>
        <source>Rotate now, before access is interrupted.</source>
        <translation>Use Rotar ahora, antes de que se interrumpa el acceso.</translation>
    </message>
    <message>
        <source>Still accepted after the recorded expiry date: %1.</source>
        <translation>Con acceso aún después de la fecha de expiración registrada: %1.</translation>
    </message>
    <message>
        <source>Correct the date. The token page shows when a token expires.</source>
        <translation>Corrija la fecha. La página de tokens muestra cuándo expira un token.</translation>
    </message>
    <message>
        <source>Valid for all organizations: %1.</source>
        <translation>Con validez para todas las organizaciones: %1.</translation>
    </message>
    <message>
        <source>%1 Rotate, and choose a single organization.</source>
        <translation>%1 Use Rotar y elija una sola organización.</translation>
    </message>
    <message>
        <source>At least 11 months old, and the expiry date is not known: %1.</source>
        <translation>Con 11 meses o más y sin fecha de expiración conocida: %1.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year. Record the expiry date, or rotate.</source>
        <translation>Ningún token dura mucho más de un año. Registre la fecha de expiración o use Rotar.</translation>
    </message>
    <message>
        <source>Not checked for 80 days or more: %1.</source>
        <translation>Sin comprobar desde hace 80 días o más: %1.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive after 90 days without use. A check counts as use.</source>
        <translation>Azure DevOps considera inactivo un token tras 90 días sin uso. Una comprobación cuenta como uso.</translation>
    </message>
    <message>
        <source>Another token is kept and not known to be revoked: %1.</source>
        <translation>Se conserva otro token y no consta que esté revocado: %1.</translation>
    </message>
    <message>
        <source>The details show which token it is. When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>Los detalles muestran cuál es. Cuando ya no lo necesite, revóquelo en Azure DevOps.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access at the last attempt: %1.</source>
        <translation>El llavero estaba bloqueado o denegó el acceso en el último intento: %1.</translation>
    </message>
    <message>
        <source>This says nothing about whether a token works. Unlock the keychain, then check again.</source>
        <translation>Esto no dice nada sobre si un token funciona. Desbloquee el llavero y compruebe de nuevo.</translation>
    </message>
</context>
<context>
    <name>wording::AuthorityWords</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 contains only the certificate of %2, not the certificate of an authority. Ask for the certificate of the authority that issued it.</source>
        <translation>%1 solo contiene el certificado de %2, no el de una entidad. Pida el certificado de la entidad que lo emitió.</translation>
    </message>
    <message>
        <source>%1 contains a certificate that is damaged or incomplete. Get the file again.</source>
        <translation>%1 contiene un certificado dañado o incompleto. Consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 contains certificates in a PKCS #7 format that PAT Wizard cannot read. Convert it: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</source>
        <translation>%1 contiene certificados en un formato PKCS #7 que PAT Wizard no puede leer. Conviértalos: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a PKCS #12 file (.pfx or .p12), which includes a private key. Extract the authorities: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</source>
        <translation>%1 es un archivo PKCS #12 (.pfx o .p12), que incluye una clave privada. Extraiga las entidades: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a private key, not a certificate. Do not share it. Ask for the authority’s certificate.</source>
        <translation>%1 es una clave privada, no un certificado. No la comparta. Pida el certificado de la entidad.</translation>
    </message>
    <message>
        <source>%1 is a certificate request, not a certificate. Ask for the authority’s certificate.</source>
        <translation>%1 es una solicitud de certificado, no un certificado. Pida el certificado de la entidad.</translation>
    </message>
    <message>
        <source>%1 is a web page, not a certificate. The download may have required you to sign in. Open the page in a browser, and download the certificate again.</source>
        <translation>%1 es una página web, no un certificado. Puede que para descargarlo hubiera que iniciar sesión. Abra la página en un navegador y descargue el certificado de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not contain a certificate that PAT Wizard can read. If it is a certificate, convert it: openssl x509 -in %2 -out authorities.pem</source>
        <translation>%1 no contiene ningún certificado que PAT Wizard pueda leer. Si es un certificado, conviértalo: openssl x509 -in %2 -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is not a regular file.</source>
        <translation>No se puede leer %1: no es un archivo normal.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is too large.</source>
        <translation>No se puede leer %1: es demasiado grande.</translation>
    </message>
</context>
<context>
    <name>wording::CapabilityWords</name>
    <message>
        <source>Sign-in</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Pull requests</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Revisores</translation>
    </message>
    <message>
        <source>Diff</source>
        <extracomment>A capability of a token: the pull request view that shows the changed lines.</extracomment>
        <translation>Diff</translation>
    </message>
    <message>
        <source>All organizations</source>
        <extracomment>A capability of a token: it is valid for all organizations.</extracomment>
        <translation>Todas las organizaciones</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1: funciona</translation>
    </message>
    <message>
        <source>%1: refused, the token does not have full access</source>
        <translation>%1: rechazado, el token no tiene Full access</translation>
    </message>
    <message>
        <source>%1: refused, the token lacks the scope</source>
        <translation>%1: rechazado, al token le falta el ámbito</translation>
    </message>
    <message>
        <source>%1: refused, the account lacks the permission</source>
        <translation>%1: rechazado, a la cuenta le falta el permiso</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>%1: sin comprobar</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>funciona</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>no permission</source>
        <extracomment>Of a capability of a token, in a table: the account has no permission for it.</extracomment>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Of a capability of a token, in a table: it is not known whether it works.</extracomment>
        <translation>no se sabe</translation>
    </message>
</context>
<context>
    <name>wording::CauseWords</name>
    <message>
        <source>Azure DevOps accepted it.</source>
        <translation>Azure DevOps lo aceptó.</translation>
    </message>
    <message>
        <source>It lacks a scope.</source>
        <translation>Le falta un ámbito.</translation>
    </message>
    <message>
        <source>Its account lacks a permission.</source>
        <translation>A su cuenta le falta un permiso.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for this organization.</source>
        <translation>Ha expirado, se revocó o se regeneró, o nunca fue válido para esta organización.</translation>
    </message>
    <message>
        <source>It was accepted at first, then refused during the check.</source>
        <translation>Se aceptó al principio y se rechazó durante la comprobación.</translation>
    </message>
    <message>
        <source>Azure DevOps says that it has expired.</source>
        <translation>Azure DevOps dice que ha expirado.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>La organización no permite tokens válidos para todas las organizaciones.</translation>
    </message>
    <message>
        <source>Its account is not a member of the organization.</source>
        <translation>Su cuenta no es miembro de la organización.</translation>
    </message>
    <message>
        <source>Its account needs to sign in once in a browser.</source>
        <translation>Su cuenta debe iniciar sesión una vez en un navegador.</translation>
    </message>
    <message>
        <source>An organization policy blocked access from this network.</source>
        <translation>Una directiva de la organización bloqueó el acceso desde esta red.</translation>
    </message>
    <message>
        <source>Azure DevOps did not know the organization.</source>
        <translation>Azure DevOps no conocía la organización.</translation>
    </message>
    <message>
        <source>The organization has been renamed.</source>
        <translation>La organización ha cambiado de nombre.</translation>
    </message>
    <message>
        <source>The organization is deactivated.</source>
        <translation>La organización está desactivada.</translation>
    </message>
    <message>
        <source>Azure DevOps asked for a pause (rate limit).</source>
        <translation>Azure DevOps pidió una pausa (límite de peticiones).</translation>
    </message>
    <message>
        <source>Azure DevOps was having problems.</source>
        <translation>Azure DevOps tenía problemas.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>Azure DevOps respondió con un error que PAT Wizard no conoce.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asked you to sign in.</source>
        <translation>Algo entre usted y Azure DevOps pidió que iniciara sesión.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered with an error.</source>
        <translation>Algo entre usted y Azure DevOps respondió con un error.</translation>
    </message>
    <message>
        <source>Azure DevOps did not answer in time.</source>
        <translation>Azure DevOps no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The host name of Azure DevOps could not be looked up.</source>
        <translation>No se pudo resolver el nombre de host de Azure DevOps.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>Falló la conexión.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>No se pudo resolver el nombre de host del proxy.</translation>
    </message>
    <message>
        <source>Azure DevOps could not be reached through the proxy.</source>
        <translation>No se pudo llegar a Azure DevOps a través del proxy.</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation>El proxy se negó a conectar.</translation>
    </message>
    <message>
        <source>The proxy asked for a password.</source>
        <translation>El proxy pidió una contraseña.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password that are set for it.</source>
        <translation>El proxy no aceptó el nombre de usuario y la contraseña que tiene configurados.</translation>
    </message>
    <message>
        <source>PAT Wizard did not understand the proxy setting.</source>
        <translation>PAT Wizard no entendió la configuración del proxy.</translation>
    </message>
    <message>
        <source>The proxy setting uses an unsupported type of proxy.</source>
        <translation>La configuración del proxy usa un tipo de proxy no admitido.</translation>
    </message>
    <message>
        <source>The certificate could not be trusted.</source>
        <translation>El certificado no es de confianza.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>No se pudo establecer una conexión cifrada.</translation>
    </message>
    <message>
        <source>The answer was not from Azure DevOps.</source>
        <translation>La respuesta no era de Azure DevOps.</translation>
    </message>
    <message>
        <source>Azure DevOps was not asked.</source>
        <translation>No se preguntó a Azure DevOps.</translation>
    </message>
</context>
<context>
    <name>wording::CheckRows</name>
    <message>
        <source>Does the organization %1 answer?</source>
        <translation>¿Responde la organización %1?</translation>
    </message>
    <message>
        <source>Is the token accepted?</source>
        <translation>¿Se acepta el token?</translation>
    </message>
    <message>
        <source>Code: do pull requests work?</source>
        <translation>Code: ¿funcionan las pull requests?</translation>
    </message>
    <message>
        <source>Member Entitlement Management: do reviewers and approvals work?</source>
        <translation>Member Entitlement Management: ¿funcionan los revisores y las aprobaciones?</translation>
    </message>
    <message>
        <source>Full access: does Diff, the changed lines of a pull request, work?</source>
        <translation>Full access: ¿funciona Diff, las líneas cambiadas de una pull request?</translation>
    </message>
    <message>
        <source>Is the token valid for all organizations?</source>
        <translation>¿Es el token válido para todas las organizaciones?</translation>
    </message>
    <message>
        <source>The organization %1 answers.</source>
        <translation>La organización %1 responde.</translation>
    </message>
    <message>
        <source>The token is accepted, as %1.</source>
        <translation>Azure DevOps acepta el token, como %1.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>No se pudo comprobar el token.</translation>
    </message>
    <message>
        <source>pull requests</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>pull requests</translation>
    </message>
    <message>
        <source>reviewers and approvals</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>revisores y aprobaciones</translation>
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
        <translation>El token puede hacerlo todo: pull requests, revisores y aprobaciones, y Diff.</translation>
    </message>
    <message>
        <source>The token does what you need: %1.</source>
        <extracomment>%1 pull requests, reviewers and approvals</extracomment>
        <translation>El token hace lo que necesita: %1.</translation>
    </message>
    <message>
        <source>%1 (the token lacks %2)</source>
        <extracomment>%1 pull requests, %2 the option of the token page that they need</extracomment>
        <translation>%1 (al token le falta %2)</translation>
    </message>
    <message>
        <source>%1 (your account lacks a permission)</source>
        <translation>%1 (a su cuenta le falta un permiso)</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations. %1</source>
        <translation>El token hace lo que necesita, pero es válido para todas las organizaciones. %1</translation>
    </message>
    <message>
        <source>The token’s account lacks a permission.</source>
        <translation>A la cuenta del token le falta un permiso.</translation>
    </message>
    <message>
        <source>The token is accepted, but some of what you need does not work: %1.</source>
        <translation>Azure DevOps acepta el token, pero parte de lo que necesita no funciona: %1.</translation>
    </message>
    <message>
        <source>The token is refused.</source>
        <translation>Azure DevOps rechaza el token.</translation>
    </message>
    <message>
        <source>The token could not be checked completely. This is no verdict on the token.</source>
        <translation>No se pudo comprobar el token por completo. Esto no dice nada sobre el token.</translation>
    </message>
</context>
<context>
    <name>wording::CheckWords</name>
    <message>
        <source>Diff is the pull request view that shows the changed lines.</source>
        <translation>Diff es la vista de la pull request que muestra las líneas cambiadas.</translation>
    </message>
    <message>
        <source>Azure DevOps accepts the token.</source>
        <translation>Azure DevOps acepta el token.</translation>
    </message>
    <message>
        <source>The token can read Code: pull requests work.</source>
        <translation>El token puede leer Code: las pull requests funcionan.</translation>
    </message>
    <message>
        <source>The token can read Member Entitlement Management: reviewers and approvals work.</source>
        <translation>El token puede leer Member Entitlement Management: los revisores y las aprobaciones funcionan.</translation>
    </message>
    <message>
        <source>The token has full access: Diff works.</source>
        <translation>El token tiene Full access: Diff funciona.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for this organization only.</source>
        <translation>Rótelo: cree un token solo para esta organización.</translation>
    </message>
    <message>
        <source>The token cannot read Code.</source>
        <translation>El token no puede leer Code.</translation>
    </message>
    <message>
        <source>Pull requests do not work with it.</source>
        <translation>Las pull requests no funcionan con él.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Code → Read selected. Status alone is not enough.</source>
        <translation>Rótelo: cree un token nuevo con Code → Read seleccionado. Status por sí solo no es suficiente.</translation>
    </message>
    <message>
        <source>Create a token with Code → Read selected. Status alone is not enough.</source>
        <translation>Cree un token con Code → Read seleccionado. Status por sí solo no es suficiente.</translation>
    </message>
    <message>
        <source>The token cannot read Member Entitlement Management.</source>
        <translation>El token no puede leer Member Entitlement Management.</translation>
    </message>
    <message>
        <source>Reviewers and approvals do not work with it.</source>
        <translation>Los revisores y las aprobaciones no funcionan con él.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>Rótelo: cree un token nuevo con Member Entitlement Management → Read seleccionado. Para encontrarlo, haga clic en «Show all scopes».</translation>
    </message>
    <message>
        <source>Create a token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>Cree un token con Member Entitlement Management → Read seleccionado. Para encontrarlo, haga clic en «Show all scopes».</translation>
    </message>
    <message>
        <source>The token does not have full access.</source>
        <translation>El token no tiene Full access.</translation>
    </message>
    <message>
        <source>Diff, the pull request view that shows the changed lines, does not work with it.</source>
        <translation>Diff, la vista de la pull request que muestra las líneas cambiadas, no funciona con él.</translation>
    </message>
    <message>
        <source>If you need Diff, rotate it: create a new token with Full access.</source>
        <translation>Si necesita Diff, rótelo: cree un token nuevo con Full access.</translation>
    </message>
    <message>
        <source>If you need Diff, create a token with Full access.</source>
        <translation>Si necesita Diff, cree un token con Full access.</translation>
    </message>
    <message>
        <source>The token is not known to be valid for all organizations.</source>
        <translation>No consta que el token sea válido para todas las organizaciones.</translation>
    </message>
    <message>
        <source>This token cannot be used as it is.</source>
        <translation>Este token no se puede usar tal como está.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for the organization %1.</source>
        <translation>Ha expirado, se revocó o se regeneró, o nunca fue válido para la organización %1.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>Rótelo: cree un token nuevo que lo sustituya.</translation>
    </message>
    <message>
        <source>Azure DevOps does not accept the token.</source>
        <translation>Azure DevOps no acepta el token.</translation>
    </message>
    <message>
        <source>It is mistyped, expired, revoked, or for an organization other than %1.</source>
        <translation>Está mal escrito, ha expirado, se revocó o es para una organización distinta de %1.</translation>
    </message>
    <message>
        <source>Paste it again, or create a new one.</source>
        <translation>Péguelo de nuevo o cree otro.</translation>
    </message>
    <message>
        <source>Azure DevOps says that the token has expired.</source>
        <translation>Azure DevOps dice que el token ha expirado.</translation>
    </message>
    <message>
        <source>An expired token cannot be extended.</source>
        <translation>Un token expirado no se puede prolongar.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated. Create a new one.</source>
        <translation>Un token expirado no se puede prolongar ni regenerar. Cree uno nuevo.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>La organización no permite tokens válidos para todas las organizaciones.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for the organization %1 only.</source>
        <translation>Rótelo: cree un token solo para la organización %1.</translation>
    </message>
    <message>
        <source>Create a token for the organization %1 only.</source>
        <translation>Cree un token solo para la organización %1.</translation>
    </message>
    <message>
        <source>The token’s account is not a member of the organization %1.</source>
        <translation>La cuenta del token no es miembro de la organización %1.</translation>
    </message>
    <message>
        <source>Until it is, this token cannot be used there.</source>
        <translation>Hasta que lo sea, este token no se puede usar allí.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization to add the account.</source>
        <translation>Pida a un administrador de la organización que añada la cuenta.</translation>
    </message>
    <message>
        <source>Check the organization’s name, or ask an administrator to add you.</source>
        <translation>Revise el nombre de la organización o pida a un administrador que añada su cuenta.</translation>
    </message>
    <message>
        <source>Paste the token again, or create a new one.</source>
        <translation>Pegue el token de nuevo o cree otro.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted the token at first, then refused it for this part of the check.</source>
        <translation>Azure DevOps aceptó el token al principio y después lo rechazó en esta parte de la comprobación.</translation>
    </message>
    <message>
        <source>Whether this works could not be determined.</source>
        <translation>No se pudo determinar si esto funciona.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Compruebe de nuevo.</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Esto no dice nada sobre el token.</translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n second(s).</source>
        <translation>
            <numerusform>Compruebe de nuevo dentro de %n segundo.</numerusform>
            <numerusform>Compruebe de nuevo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n minute(s).</source>
        <translation>
            <numerusform>Compruebe de nuevo dentro de %n minuto.</numerusform>
            <numerusform>Compruebe de nuevo dentro de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then check again. If https_proxy is set, correct it there and restart PAT Wizard.</source>
        <translation>Revise el proxy en Configuración y compruebe de nuevo. Si https_proxy está definido, corríjalo allí y reinicie PAT Wizard.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust.</source>
        <translation>%1 presentó un certificado de un emisor en el que este sistema no confía.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust: %2.</source>
        <translation>%1 presentó un certificado de un emisor en el que este sistema no confía: %2.</translation>
    </message>
    <message>
        <source>If this is your company’s proxy, add the certificate of your company’s authority in Settings, or start PAT Wizard with --ca-file. If you did so already, that file does not contain this issuer. Otherwise, try another network.</source>
        <translation>Si es el proxy de su empresa, añada el certificado de la entidad de su empresa en Configuración o inicie PAT Wizard con --ca-file. Si ya lo hizo, ese archivo no contiene este emisor. Si no es ese proxy, pruebe con otra red.</translation>
    </message>
    <message>
        <source>Your account is not allowed to see the members of the organization.</source>
        <translation>Su cuenta no tiene permiso para ver los miembros de la organización.</translation>
    </message>
    <message>
        <source>Your account lacks a permission in the organization.</source>
        <translation>A su cuenta le falta un permiso en la organización.</translation>
    </message>
    <message>
        <source>The token is fine. Another token would not help.</source>
        <translation>El token está bien. Otro token no serviría de nada.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization for the permission.</source>
        <translation>Pida el permiso a un administrador de la organización.</translation>
    </message>
    <message>
        <source>It was not checked, because an earlier answer asked for a pause.</source>
        <translation>No se comprobó porque una respuesta anterior pidió una pausa.</translation>
    </message>
    <message>
        <source>It was not checked, because the time limit for the whole check was reached.</source>
        <translation>No se comprobó porque se agotó el tiempo límite de toda la comprobación.</translation>
    </message>
    <message>
        <source>Check it on its own, or allow more time with --timeout.</source>
        <translation>Compruébelo por separado o dé más tiempo con --timeout.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with its sign-in page instead of accepting the token.</source>
        <translation>Azure DevOps respondió con su página de inicio de sesión en lugar de aceptar el token.</translation>
    </message>
    <message>
        <source>Azure DevOps answered as if there were no token: it does not recognize this one.</source>
        <translation>Azure DevOps respondió como si no hubiera token: no reconoce este.</translation>
    </message>
    <message>
        <source>The token’s account has never signed in to Azure DevOps in a browser.</source>
        <translation>La cuenta del token nunca ha iniciado sesión en Azure DevOps con un navegador.</translation>
    </message>
    <message>
        <source>Sign in once at https://dev.azure.com/%1 in a browser, then check again.</source>
        <translation>Inicie sesión una vez en https://dev.azure.com/%1 con un navegador y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>An organization policy blocks access from this network (%1).</source>
        <translation>Una directiva de la organización bloquea el acceso desde esta red (%1).</translation>
    </message>
    <message>
        <source>conditional access</source>
        <translation>acceso condicional</translation>
    </message>
    <message>
        <source>Try your company’s network, or ask an administrator.</source>
        <translation>Pruebe con la red de su empresa o pregunte a un administrador.</translation>
    </message>
    <message>
        <source>Azure DevOps does not know an organization named %1.</source>
        <translation>Azure DevOps no conoce ninguna organización llamada %1.</translation>
    </message>
    <message>
        <source>Check the spelling of the organization’s name.</source>
        <translation>Revise cómo está escrito el nombre de la organización.</translation>
    </message>
    <message>
        <source>The organization %1 is now called %2.</source>
        <translation>La organización %1 ahora se llama %2.</translation>
    </message>
    <message>
        <source>Use the new name: %1.</source>
        <translation>Use el nombre nuevo: %1.</translation>
    </message>
    <message>
        <source>The organization %1 is deactivated.</source>
        <translation>La organización %1 está desactivada.</translation>
    </message>
    <message>
        <source>Contact the organization’s owner.</source>
        <translation>Póngase en contacto con el propietario de la organización.</translation>
    </message>
    <message>
        <source>Azure DevOps asks for a pause (rate limit).</source>
        <translation>Azure DevOps pide una pausa (límite de peticiones).</translation>
    </message>
    <message>
        <source>Check again in a few minutes.</source>
        <translation>Compruebe de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Azure DevOps is having problems.</source>
        <translation>Azure DevOps tiene problemas.</translation>
    </message>
    <message>
        <source>Check again later. To see the status of the service, open status.dev.azure.com.</source>
        <translation>Compruebe de nuevo más tarde. Para ver el estado del servicio, abra status.dev.azure.com.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>Azure DevOps respondió con un error que PAT Wizard no conoce.</translation>
    </message>
    <message>
        <source>Check again later, or ask an administrator of the organization.</source>
        <translation>Compruebe de nuevo más tarde o pregunte a un administrador de la organización.</translation>
    </message>
    <message>
        <source>Look up the code in the Azure DevOps documentation, or ask an administrator of the organization.</source>
        <translation>Busque el código en la documentación de Azure DevOps o pregunte a un administrador de la organización.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asks you to sign in.</source>
        <translation>Algo entre usted y Azure DevOps le pide que inicie sesión.</translation>
    </message>
    <message>
        <source>Open https://dev.azure.com in a browser and sign in where asked, or ask your administrator to give you access. Then check again.</source>
        <translation>Abra https://dev.azure.com en un navegador e inicie sesión donde se le pida, o solicite acceso a su administrador. Después compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered in its place, with an error.</source>
        <translation>Algo entre usted y Azure DevOps respondió en su lugar, con un error.</translation>
    </message>
    <message>
        <source>Check again later, or try another network.</source>
        <translation>Compruebe de nuevo más tarde o pruebe con otra red.</translation>
    </message>
    <message>
        <source>The answer redirected to another host, %1. PAT Wizard did not follow it.</source>
        <translation>La respuesta redirigía a otro host, %1. PAT Wizard no la siguió.</translation>
    </message>
    <message>
        <source>Networks that require you to sign in do this. Open any page in your browser, then check again.</source>
        <translation>Es lo que hacen las redes en las que hay que iniciar sesión. Abra cualquier página en su navegador y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The answer from %1 does not look like one from Azure DevOps.</source>
        <translation>La respuesta de %1 no parece de Azure DevOps.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering, such as a company proxy. Try another network, or ask your administrator.</source>
        <translation>Algo entre usted y Azure DevOps interfiere, como un proxy de empresa. Pruebe con otra red o pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The answer was too large to be from Azure DevOps, or its headers cannot be read.</source>
        <translation>La respuesta era demasiado grande para ser de Azure DevOps, o sus cabeceras no se pueden leer.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering. Try another network.</source>
        <translation>Algo entre usted y Azure DevOps interfiere. Pruebe con otra red.</translation>
    </message>
    <message>
        <source>No complete answer from %1 arrived in time.</source>
        <translation>No llegó a tiempo ninguna respuesta completa de %1.</translation>
    </message>
    <message>
        <source>Check your network connection, then check again.</source>
        <translation>Revise la conexión de red y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The host name %1 could not be looked up.</source>
        <translation>No se pudo resolver el nombre de host %1.</translation>
    </message>
    <message>
        <source>Could not connect to %1.</source>
        <translation>No se pudo conectar con %1.</translation>
    </message>
    <message>
        <source>The connection to %1 closed before the answer was complete.</source>
        <translation>La conexión con %1 se cerró antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>No se pudo resolver el nombre de host del proxy.</translation>
    </message>
    <message>
        <source>Could not connect to %1 through the proxy.</source>
        <translation>No se pudo conectar con %1 a través del proxy.</translation>
    </message>
    <message>
        <source>The proxy refuses to connect to %1.</source>
        <translation>El proxy se niega a conectar con %1.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow %1.</source>
        <translation>Pida a su administrador que permita %1.</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>El proxy pide una contraseña.</translation>
    </message>
    <message>
        <source>Choose the system’s proxy in Settings, set https_proxy with the user name and password, and restart PAT Wizard. Or ask your administrator.</source>
        <translation>Elija el proxy del sistema en Configuración, defina https_proxy con el nombre de usuario y la contraseña, y reinicie PAT Wizard. O pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The proxy does not accept the user name and password that are set for it.</source>
        <translation>El proxy no acepta el nombre de usuario y la contraseña que tiene configurados.</translation>
    </message>
    <message>
        <source>Correct them in https_proxy, then restart PAT Wizard.</source>
        <translation>Corríjalos en https_proxy y reinicie PAT Wizard.</translation>
    </message>
    <message>
        <source>PAT Wizard does not understand the proxy setting %1, so nothing was sent.</source>
        <translation>PAT Wizard no entiende el valor de proxy %1, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to something like http://proxy.example:8080, then restart PAT Wizard.</source>
        <translation>Elija un proxy en Configuración. O cambie %1 por algo como http://proxy.example:8080 y reinicie PAT Wizard.</translation>
    </message>
    <message>
        <source>The proxy setting %1 uses an unsupported type of proxy, so nothing was sent.</source>
        <translation>El valor de proxy %1 usa un tipo de proxy no admitido, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to one that begins with http://, socks5://, or socks5h://, then restart PAT Wizard.</source>
        <translation>Elija un proxy en Configuración. O cambie %1 por uno que empiece por http://, socks5:// o socks5h:// y reinicie PAT Wizard.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that belongs to another host.</source>
        <translation>%1 presentó un certificado que pertenece a otro host.</translation>
    </message>
    <message>
        <source>Do not trust this network. Use another one.</source>
        <translation>No confíe en esta red. Use otra.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that is not valid today.</source>
        <translation>%1 presentó un certificado que no es válido hoy.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time: it shows %1 UTC. If that is right, use another network, or ask whoever runs this one to renew the certificate.</source>
        <translation>Revise la fecha y la hora de este equipo: indica %1 UTC. Si son correctas, use otra red o pida a quien administra esta que renueve el certificado.</translation>
    </message>
    <message>
        <source>Could not make an encrypted connection to %1.</source>
        <translation>No se pudo establecer una conexión cifrada con %1.</translation>
    </message>
    <message>
        <source>%1 The error code is %2.</source>
        <translation>%1 El código de error es %2.</translation>
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
            <numerusform>Una respuesta pidió una pausa. Compruebe de nuevo dentro de %n segundo.</numerusform>
            <numerusform>Una respuesta pidió una pausa. Compruebe de nuevo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer asked for a pause. Check again in %n minute(s).</source>
        <translation>
            <numerusform>Una respuesta pidió una pausa. Compruebe de nuevo dentro de %n minuto.</numerusform>
            <numerusform>Una respuesta pidió una pausa. Compruebe de nuevo dentro de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the token: Azure DevOps does not show it again.</source>
        <translation>Conserve el token: Azure DevOps no lo vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Look up the date on the token page. To correct it, use “patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD”, or open PAT Wizard with “patwizard”.</source>
        <translation>Consulte la fecha en la página de tokens. Para corregirla, use «patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD», o abra PAT Wizard con «patwizard».</translation>
    </message>
    <message>
        <source>Try “patwizard --help”.</source>
        <translation>Pruebe «patwizard --help».</translation>
    </message>
    <message>
        <source>Try “patwizard %1 --help”.</source>
        <translation>Pruebe «patwizard %1 --help».</translation>
    </message>
    <message>
        <source>PAT Wizard cannot continue: it is out of memory, or something that it depends on has failed.</source>
        <translation>PAT Wizard no puede continuar: se ha quedado sin memoria, o ha fallado algo de lo que depende.</translation>
    </message>
    <message>
        <source>Free some memory, then start it again. It then completes or undoes any change that was interrupted.</source>
        <translation>Libere memoria e inícielo de nuevo. Entonces completará o deshará cualquier cambio interrumpido.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>No hay pantalla en la que abrir una ventana.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>El sistema dice: «%1»</translation>
    </message>
    <message>
        <source>Commands do not need a display: see “patwizard --help”.</source>
        <translation>Las órdenes no necesitan pantalla: consulte «patwizard --help».</translation>
    </message>
    <message>
        <source>There is no token on standard input.</source>
        <translation>No hay ningún token en la entrada estándar.</translation>
    </message>
    <message>
        <source>The command line contains a secret, where others can see it.</source>
        <translation>La línea de órdenes contiene un secreto, a la vista de otros.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>No se ha usado.</translation>
    </message>
    <message>
        <source>Revoke it, because it is in your shell’s history. Provide a new one on standard input.</source>
        <translation>Revóquelo, porque está en el historial de su shell. Proporcione uno nuevo por la entrada estándar.</translation>
    </message>
    <message>
        <source>The text on standard input is also on the command line, where others can see it.</source>
        <translation>El texto de la entrada estándar está también en la línea de órdenes, a la vista de otros.</translation>
    </message>
    <message>
        <source>If it is a secret, revoke it, because it is in your shell’s history. Provide a new one on standard input only.</source>
        <translation>Si es un secreto, revóquelo, porque está en el historial de su shell. Proporcione uno nuevo solo por la entrada estándar.</translation>
    </message>
    <message>
        <source>This token is already stored.</source>
        <translation>Este token ya está guardado.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and provide that one instead.</source>
        <translation>Cree otro token en la página de tokens y proporcione ese.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>No se ha guardado nada.</translation>
    </message>
    <message>
        <source>To store it anyway, use %1.</source>
        <translation>Para guardarlo de todos modos, use %1.</translation>
    </message>
    <message>
        <source>Another token is already stored under this name.</source>
        <translation>Ya hay otro token guardado con este nombre.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>No se ha cambiado.</translation>
    </message>
    <message>
        <source>Choose another name with --name, or replace the stored token with “patwizard replace %1”.</source>
        <translation>Elija otro nombre con --name, o sustituya el token guardado con «patwizard replace %1».</translation>
    </message>
    <message>
        <source>The new token was not stored, and the old token stays in use.</source>
        <translation>El token nuevo no se ha guardado y el antiguo sigue en uso.</translation>
    </message>
    <message>
        <source>No token is stored for this organization.</source>
        <translation>No hay ningún token guardado para esta organización.</translation>
    </message>
    <message>
        <source>No token with this name is on the list of stored tokens.</source>
        <translation>Ningún token de la lista de guardados tiene este nombre.</translation>
    </message>
    <message>
        <source>To see what is stored, use “patwizard list”.</source>
        <translation>Para ver qué hay guardado, use «patwizard list».</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>No token is stored for this user yet.</source>
        <translation>Aún no hay ningún token guardado para este usuario.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION”, or open the setup with “patwizard”.</source>
        <translation>Para guardar uno, use «patwizard add ORGANIZATION» o abra el asistente inicial con «patwizard».</translation>
    </message>
    <message>
        <source>The token was accepted after %1, its recorded expiry date.</source>
        <translation>El token se aceptó después del %1, su fecha de expiración registrada.</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>La fecha registrada es incorrecta.</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <extracomment>%1 2027-01-31, in 7 days</extracomment>
        <translation>El token expira el %1.</translation>
    </message>
    <message>
        <source>Replace it while it still works: use “patwizard rotate %1”, or “patwizard replace %1” with the new token on standard input.</source>
        <translation>Sustitúyalo mientras aún funciona: use «patwizard rotate %1», o «patwizard replace %1» con el token nuevo por la entrada estándar.</translation>
    </message>
    <message>
        <source>Also kept, and not known to be revoked: %1.</source>
        <translation>También se conserva, y no consta que esté revocado: %1.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it on the token page, then run “patwizard replace %1 --prove-revoked”.</source>
        <translation>Cuando ya no lo necesite, revóquelo en la página de tokens y ejecute «patwizard replace %1 --prove-revoked».</translation>
    </message>
    <message>
        <source>The old token “%1” still works.</source>
        <translation>El token antiguo «%1» sigue funcionando.</translation>
    </message>
    <message>
        <source>Revoke it on the token page, then run “patwizard replace %1 --prove-revoked” again. It can take up to an hour until Azure DevOps refuses a revoked token.</source>
        <translation>Revóquelo en la página de tokens y ejecute de nuevo «patwizard replace %1 --prove-revoked». Azure DevOps puede tardar hasta una hora en rechazar un token revocado.</translation>
    </message>
    <message>
        <source>More than one token is stored for this organization.</source>
        <translation>Hay más de un token guardado para esta organización.</translation>
    </message>
    <message>
        <source>Specify which one: %1.</source>
        <translation>Indique cuál: %1.</translation>
    </message>
    <message>
        <source>The date given with --expires, %1, is more than a year ahead.</source>
        <translation>La fecha indicada con --expires, %1, está a más de un año.</translation>
    </message>
    <message>
        <source>It was recorded, but no Azure DevOps token lasts that long.</source>
        <translation>Se ha registrado, pero ningún token de Azure DevOps dura tanto.</translation>
    </message>
    <message>
        <source>The keychain that PAT Wizard uses keeps everything in memory only.</source>
        <translation>El llavero que usa PAT Wizard lo guarda todo solo en memoria.</translation>
    </message>
    <message>
        <source>A token in it is lost as soon as you sign out.</source>
        <translation>Un token guardado en él se pierde en cuanto cierre la sesión.</translation>
    </message>
    <message>
        <source>Before you create a token, create a permanent keychain with Passwords and Keys (package seahorse) and set it as the default.</source>
        <translation>Antes de crear un token, cree un llavero permanente con Contraseñas y claves (paquete seahorse) y establézcalo como predeterminado.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>El archivo de certificado elegido en Configuración no se puede usar.</translation>
    </message>
    <message>
        <source>Choose another file in Settings or remove it there, or start with --ca-file.</source>
        <translation>Elija otro archivo en Configuración o quítelo allí, o inicie con --ca-file.</translation>
    </message>
    <message>
        <source>The token would be visible on the screen.</source>
        <translation>El token quedaría a la vista en la pantalla.</translation>
    </message>
    <message>
        <source>Send the output to another program, or use --force to show it anyway.</source>
        <translation>Envíe la salida a otro programa, o use --force para mostrarlo de todos modos.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>No se pudo escribir la salida: %1.</translation>
    </message>
    <message>
        <source>There is no command %1 to run.</source>
        <translation>No existe la orden %1 que se quería ejecutar.</translation>
    </message>
    <message>
        <source>Check its spelling, or give its whole path.</source>
        <translation>Revise cómo está escrita o indique su ruta completa.</translation>
    </message>
    <message>
        <source>The command %1 cannot be run: %2.</source>
        <translation>No se puede ejecutar la orden %1: %2.</translation>
    </message>
    <message>
        <source>Check that it is a program, and that you may run it.</source>
        <translation>Compruebe que es un programa y que tiene permiso para ejecutarlo.</translation>
    </message>
    <message>
        <source>Copies of a token this short cannot be told from other text.</source>
        <translation>Las copias de un token tan corto no se pueden distinguir de otro texto.</translation>
    </message>
    <message>
        <source>It was not looked for.</source>
        <translation>No se ha buscado.</translation>
    </message>
    <message>
        <source>Nothing on this system shows notifications.</source>
        <translation>Nada en este sistema muestra notificaciones.</translation>
    </message>
    <message>
        <source>Nobody was reminded, and nothing counts as shown.</source>
        <translation>No se avisó a nadie, y nada se da por mostrado.</translation>
    </message>
    <message>
        <source>Sign in to a desktop, or see “patwizard list”.</source>
        <translation>Inicie sesión en un escritorio o consulte «patwizard list».</translation>
    </message>
    <message>
        <source>The reminder failed: %1.</source>
        <translation>Falló el recordatorio: %1.</translation>
    </message>
    <message>
        <source>See “patwizard list” for what needs attention.</source>
        <translation>Consulte «patwizard list» para ver qué requiere atención.</translation>
    </message>
    <message>
        <source>The reminders could not be switched: %1.</source>
        <translation>No se pudieron activar o desactivar los recordatorios: %1.</translation>
    </message>
</context>
<context>
    <name>wording::ComparisonWords</name>
    <message>
        <source>Pull requests worked before, but no longer do.</source>
        <translation>Las pull requests funcionaban antes, pero ya no.</translation>
    </message>
    <message>
        <source>Reviewers and approvals worked before, but no longer do.</source>
        <translation>Los revisores y las aprobaciones funcionaban antes, pero ya no.</translation>
    </message>
    <message>
        <source>Diff worked before, but no longer does.</source>
        <translation>Diff funcionaba antes, pero ya no.</translation>
    </message>
    <message>
        <source>Pull requests work now, but did not before.</source>
        <translation>Las pull requests funcionan ahora, pero antes no.</translation>
    </message>
    <message>
        <source>Reviewers and approvals work now, but did not before.</source>
        <translation>Los revisores y las aprobaciones funcionan ahora, pero antes no.</translation>
    </message>
    <message>
        <source>Diff works now, but did not before.</source>
        <translation>Diff funciona ahora, pero antes no.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it before, but refuses it now.</source>
        <translation>Antes Azure DevOps lo aceptaba, pero ahora lo rechaza.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it before, but accepts it now.</source>
        <translation>Antes Azure DevOps lo rechazaba, pero ahora lo acepta.</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>The account is different: it was %1, and is now %2.</source>
        <translation>La cuenta es distinta: era %1 y ahora es %2.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of the account, which was not known before.</source>
        <translation>Es válido para todas las organizaciones de la cuenta, lo que antes no se sabía.</translation>
    </message>
</context>
<context>
    <name>wording::CopyWords</name>
    <message>
        <source>The token stands there as text.</source>
        <translation>El token está ahí como texto.</translation>
    </message>
    <message>
        <source>The token stands there in Base64, which hides nothing.</source>
        <translation>El token está ahí en Base64, que no oculta nada.</translation>
    </message>
    <message>
        <source>The token stands there encoded for an address.</source>
        <translation>El token está ahí codificado para una dirección.</translation>
    </message>
    <message>
        <source>The token stands there as UTF-16 text.</source>
        <translation>El token está ahí como texto UTF-16.</translation>
    </message>
    <message>
        <source>To change it: %1.</source>
        <translation>Para cambiarlo: %1.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the line.</source>
        <translation>Para tener ahí el token guardado, use «patwizard give %1 --to git-credential». Si no, borre la línea.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the file.</source>
        <translation>Para tener ahí el token guardado, use «patwizard give %1 --to git-credential». Si no, borre el archivo.</translation>
    </message>
    <message>
        <source>Change npmAuthToken or npmAuthIdent in the file.</source>
        <translation>Cambie npmAuthToken o npmAuthIdent en el archivo.</translation>
    </message>
    <message>
        <source>Change the password in the file, or use “keyring set”.</source>
        <translation>Cambie la contraseña en el archivo o use «keyring set».</translation>
    </message>
    <message>
        <source>Change the password in the file.</source>
        <translation>Cambie la contraseña en el archivo.</translation>
    </message>
    <message>
        <source>Change the password of the server in the file.</source>
        <translation>Cambie la contraseña del servidor en el archivo.</translation>
    </message>
    <message>
        <source>Change the property in the file.</source>
        <translation>Cambie la propiedad en el archivo.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to az-devops”. To remove it, use “az devops logout”.</source>
        <translation>Para tener ahí el token guardado, use «patwizard give %1 --to az-devops». Para quitarlo, use «az devops logout».</translation>
    </message>
    <message>
        <source>Delete the line. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>Borre la línea. Los programas pueden obtener el token con «patwizard run %1 -- COMMAND».</translation>
    </message>
    <message>
        <source>Delete the line, and close the shells that still remember it.</source>
        <translation>Borre la línea y cierre los shells que aún la recuerden.</translation>
    </message>
    <message>
        <source>Delete the line, then sign out and in again. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>Borre la línea, cierre la sesión y vuelva a iniciarla. Los programas pueden obtener el token con «patwizard run %1 -- COMMAND».</translation>
    </message>
    <message>
        <source>Change the file, and look for it in backups as well.</source>
        <translation>Cambie el archivo y búsquelo también en las copias de seguridad.</translation>
    </message>
    <message>
        <source>It goes when the process ends. Look for where the variable is set.</source>
        <translation>Desaparece cuando termina el proceso. Busque dónde se define la variable.</translation>
    </message>
    <message>
        <source>Change it with the program that has stored it.</source>
        <translation>Cámbielo con el programa que lo guardó.</translation>
    </message>
    <message>
        <source>(no variable)</source>
        <extracomment>In place of the name of an environment variable.</extracomment>
        <translation>(sin variable)</translation>
    </message>
    <message>
        <source>%1 in the environment of %2</source>
        <translation>%1 en el entorno de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the environment of %2 and %n other process(es)</source>
        <translation>
            <numerusform>%1 en el entorno de %2 y de %n proceso más</numerusform>
            <numerusform>%1 en el entorno de %2 y de %n procesos más</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in the keychain</source>
        <translation>«%1» en el llavero</translation>
    </message>
    <message>
        <source>“%1” (%2) in the keychain</source>
        <translation>«%1» (%2) en el llavero</translation>
    </message>
    <message>
        <source>It is not protected: every program of yours can read it.</source>
        <translation>No está protegido: cualquiera de sus programas puede leerlo.</translation>
    </message>
    <message>
        <source>It is protected by the keychain.</source>
        <translation>Lo protege el llavero.</translation>
    </message>
    <message>
        <source>%1 was not looked at: it is no ordinary file.</source>
        <translation>No se examinó %1: no es un archivo normal.</translation>
    </message>
    <message>
        <source>Only the beginning of %1 was looked at: it is too large.</source>
        <translation>Solo se examinó el principio de %1: es demasiado grande.</translation>
    </message>
    <message>
        <source>%1 was not looked at: %2.</source>
        <translation>No se examinó %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The environment of %n process(es) of yours that let nobody read it was not looked at.</source>
        <translation>
            <numerusform>No se examinó el entorno de %n proceso suyo que no deja leerlo a nadie.</numerusform>
            <numerusform>No se examinó el entorno de %n procesos suyos que no dejan leerlo a nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is locked in the keychain, or is not given, was not looked at.</source>
        <translation>No se examinó lo que está bloqueado en el llavero ni lo que este no entrega.</translation>
    </message>
    <message>
        <source>What other programs have in the keychain was not looked at: %1.</source>
        <translation>No se examinó lo que otros programas tienen en el llavero: %1.</translation>
    </message>
    <message>
        <source>The search was stopped. The rest was not looked at.</source>
        <translation>La búsqueda se detuvo. El resto no se examinó.</translation>
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
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>wording::Diagnosis</name>
    <message>
        <source>Not proved: the list of stored tokens could not be read, so this text could not be searched for their secrets. Read it before you share it.</source>
        <translation>Sin verificar: no se pudo leer la lista de tokens guardados, así que no se pudieron buscar sus secretos en este texto. Léalo antes de compartirlo.</translation>
    </message>
    <message>
        <source>Not proved for all: the text was searched for the stored secrets that the keychain provided (%1), and none is in it. The keychain did not provide the others (%2). Unlock it and try again, or read the text before you share it.</source>
        <translation>Verificado solo en parte: se buscaron en el texto los secretos guardados que entregó el llavero (%1), y no contiene ninguno. El llavero no entregó los demás (%2). Desbloquéelo e inténtelo de nuevo, o lea el texto antes de compartirlo.</translation>
    </message>
    <message>
        <source>No secret is stored, so none is in this text.</source>
        <translation>No hay secretos guardados, así que este texto no contiene ninguno.</translation>
    </message>
    <message>
        <source>Proved: the text was searched for every stored secret (%1), and none is in it, in any form.</source>
        <translation>Verificado: se buscaron en el texto todos los secretos guardados (%1), y no contiene ninguno en ninguna forma.</translation>
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
        <translation>árbol de trabajo</translation>
    </message>
    <message>
        <source>environment</source>
        <extracomment>Where a setting of git stands: in the environment or on the command line.</extracomment>
        <translation>entorno</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Git asks these first: %1.</source>
        <translation>Git pregunta primero a estos: %1.</translation>
    </message>
    <message>
        <source>If one of them has a password for Azure DevOps, git uses that.</source>
        <translation>Si alguno tiene una contraseña para Azure DevOps, git usa esa.</translation>
    </message>
    <message>
        <source>To have git forget a password that is out of date, see the help of that credential helper.</source>
        <translation>Para que git olvide una contraseña obsoleta, consulte la ayuda de ese ayudante de credenciales.</translation>
    </message>
    <message>
        <source>Git gives each password that worked to all its credential helpers, and “store” writes it to a file as plain text.</source>
        <translation>Git pasa cada contraseña que ha funcionado a todos sus ayudantes de credenciales, y «store» la escribe en un archivo como texto sin cifrar.</translation>
    </message>
    <message>
        <source>The token then lies there, too.</source>
        <translation>Entonces el token también queda ahí.</translation>
    </message>
    <message>
        <source>To prevent that, remove “store” from git’s configuration, or set it for the other hosts only.</source>
        <translation>Para evitarlo, quite «store» de la configuración de git o defínalo solo para los demás hosts.</translation>
    </message>
    <message>
        <source>Git does not ask PAT Wizard for: %1.</source>
        <translation>Git no pregunta a PAT Wizard por: %1.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”. If that does not help, look for an empty “helper =” in git’s configuration.</source>
        <translation>Para cambiarlo, use «patwizard git on». Si no basta, busque un «helper =» vacío en la configuración de git.</translation>
    </message>
    <message>
        <source>Git calls another copy of this program: %1.</source>
        <translation>Git llama a otra copia de este programa: %1.</translation>
    </message>
    <message>
        <source>To have it call this one, use “patwizard git on”.</source>
        <translation>Para que llame a esta, use «patwizard git on».</translation>
    </message>
    <message>
        <source>Git does not tell credential helpers the path of a repository.</source>
        <translation>Git no indica a los ayudantes de credenciales la ruta del repositorio.</translation>
    </message>
    <message>
        <source>With several organizations, the right token is found only by the user name in the address.</source>
        <translation>Con varias organizaciones, el token correcto solo se encuentra por el nombre de usuario de la dirección.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”.</source>
        <translation>Para cambiarlo, use «patwizard git on».</translation>
    </message>
    <message>
        <source>The request on standard input is not one that git makes.</source>
        <translation>Git no hace peticiones como la de la entrada estándar.</translation>
    </message>
    <message>
        <source>No token was given.</source>
        <translation>No se dio ningún token.</translation>
    </message>
    <message>
        <source>This command is for git: see “patwizard git on”.</source>
        <translation>Esta orden es para git: consulte «patwizard git on».</translation>
    </message>
    <message>
        <source>The address of the repository begins with http://, where others could read the token on its way.</source>
        <translation>La dirección del repositorio empieza por http://, así que otros podrían leer el token por el camino.</translation>
    </message>
    <message>
        <source>Use https:// instead, with “git remote set-url”.</source>
        <translation>Use https:// en su lugar, con «git remote set-url».</translation>
    </message>
    <message>
        <source>Git does not tell for which organization it needs a token.</source>
        <translation>Git no indica para qué organización necesita un token.</translation>
    </message>
    <message>
        <source>Run “patwizard git on”, or put the name of the organization before the host: https://ORGANIZATION@dev.azure.com/…</source>
        <translation>Ejecute «patwizard git on», o ponga el nombre de la organización antes del host: https://ORGANIZATION@dev.azure.com/…</translation>
    </message>
    <message>
        <source>No token is stored yet.</source>
        <translation>Aún no hay ningún token guardado.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION” or “patwizard setup”.</source>
        <translation>Para guardar uno, use «patwizard add ORGANIZATION» o «patwizard setup».</translation>
    </message>
    <message>
        <source>No token is stored for the organization “%1”.</source>
        <translation>No hay ningún token guardado para la organización «%1».</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add %1” or “patwizard setup %1”.</source>
        <translation>Para guardar uno, use «patwizard add %1» o «patwizard setup %1».</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when it was checked %1.</source>
        <translation>Azure DevOps rechazó el token cuando se comprobó %1.</translation>
    </message>
    <message>
        <source>It was not given to git.</source>
        <translation>No se dio a git.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it works again, use “patwizard check %1”.</source>
        <translation>Sustitúyalo con «patwizard rotate %1». Si vuelve a funcionar, use «patwizard check %1».</translation>
    </message>
    <message>
        <source>The token lacked the scope Code when it was checked %1.</source>
        <translation>Al token le faltaba el ámbito Code cuando se comprobó %1.</translation>
    </message>
    <message>
        <source>Select Code with Edit on the token page, then use “patwizard check %1”.</source>
        <translation>Seleccione Code con Edit (editar) en la página de tokens y use «patwizard check %1».</translation>
    </message>
    <message>
        <source>The token expired on %1, according to the recorded date.</source>
        <translation>El token expiró el %1, según la fecha registrada.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it still works, use “patwizard check %1”.</source>
        <translation>Sustitúyalo con «patwizard rotate %1». Si aún funciona, use «patwizard check %1».</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when git last used it, %1.</source>
        <translation>Azure DevOps rechazó el token la última vez que git lo usó, %1.</translation>
    </message>
    <message>
        <source>To find out why, use “patwizard check %1”.</source>
        <translation>Para saber por qué, use «patwizard check %1».</translation>
    </message>
    <message>
        <source>Git was not found.</source>
        <translation>No se encontró git.</translation>
    </message>
    <message>
        <source>Its configuration was not changed.</source>
        <translation>Su configuración no se ha cambiado.</translation>
    </message>
    <message>
        <source>Install git, or add its folder to PATH.</source>
        <translation>Instale git o añada su carpeta a PATH.</translation>
    </message>
    <message>
        <source>This folder is not in a git repository.</source>
        <translation>Esta carpeta no está en un repositorio de git.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Go to a repository first, or leave --local out.</source>
        <translation>Vaya antes a un repositorio, o no use --local.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration.</source>
        <translation>Git no pudo leer o cambiar su configuración.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration. It says: “%1”</source>
        <translation>Git no pudo leer o cambiar su configuración. Dice: «%1»</translation>
    </message>
    <message>
        <source>Correct that, then run the command again. “patwizard git status” shows what holds now. Git 2.26 or newer is needed.</source>
        <translation>Corríjalo y ejecute la orden de nuevo. «patwizard git status» muestra la situación actual. Se necesita Git 2.26 o posterior.</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom git asks for a password.</extracomment>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>wording::GiveWords</name>
    <message>
        <source>Install the Azure CLI, then run “az extension add --name azure-devops”.</source>
        <translation>Instale la CLI de Azure y ejecute «az extension add --name azure-devops».</translation>
    </message>
    <message>
        <source>Install git.</source>
        <translation>Instale git.</translation>
    </message>
    <message>
        <source>Run “az devops logout”, then try again.</source>
        <translation>Ejecute «az devops logout» e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>See which helpers git asks with “git config --get-all credential.helper”: without one it keeps nothing, and the first one that answers counts.</source>
        <translation>Vea a qué ayudantes pregunta git con «git config --get-all credential.helper»: sin ninguno no guarda nada, y cuenta el primero que responda.</translation>
    </message>
    <message>
        <source>If it had another token, it still has that one.</source>
        <translation>Si tenía otro token, aún lo tiene.</translation>
    </message>
    <message>
        <source>Then try again: patwizard give %1 --to %2</source>
        <translation>Después inténtelo de nuevo: patwizard give %1 --to %2</translation>
    </message>
    <message>
        <source>%1 was not given the token: it is not installed.</source>
        <translation>No se dio el token a %1: no está instalado.</translation>
    </message>
    <message>
        <source>%1 did not take the token.</source>
        <translation>%1 no aceptó el token.</translation>
    </message>
    <message>
        <source>%1 did not take the token. It says: “%2”</source>
        <translation>%1 no aceptó el token. Dice: «%2»</translation>
    </message>
    <message>
        <source>%1 did not answer, and was ended.</source>
        <translation>%1 no respondió y se forzó su cierre.</translation>
    </message>
    <message>
        <source>%1 was given the token, but does not have it.</source>
        <translation>Se dio el token a %1, pero no lo tiene.</translation>
    </message>
    <message>
        <source>%1 was given the token in use.</source>
        <translation>Se dio a %1 el token en uso.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>El %1.</translation>
    </message>
    <message>
        <source>%1 has not been given the token in use.</source>
        <translation>No se ha dado a %1 el token en uso.</translation>
    </message>
    <message>
        <source>What it was given on %1 stops working when that token is revoked.</source>
        <translation>El token que se le dio el %1 dejará de funcionar cuando se revoque.</translation>
    </message>
    <message>
        <source>%1 has the token.</source>
        <translation>%1 tiene el token.</translation>
    </message>
    <message>
        <source>%1 has taken the token. It could not be asked whether it has it now.</source>
        <translation>%1 ha aceptado el token. No se le pudo preguntar si lo tiene ahora.</translation>
    </message>
</context>
<context>
    <name>wording::GlobalWords</name>
    <message>
        <source>Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Microsoft retiró los tokens válidos para todas las organizaciones el 1 de diciembre de 2026.</translation>
    </message>
    <message>
        <source>Tokens for all organizations stop working on 1 December 2026, whatever their own expiry date.</source>
        <translation>Los tokens válidos para todas las organizaciones dejarán de funcionar el 1 de diciembre de 2026, sea cual sea su propia fecha de expiración.</translation>
    </message>
    <message>
        <source>The token is valid for all organizations of the account.</source>
        <translation>El token es válido para todas las organizaciones de la cuenta.</translation>
    </message>
    <message>
        <source>It still works, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Aún funciona, aunque Microsoft retiró los tokens válidos para todas las organizaciones el 1 de diciembre de 2026.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of its account.</source>
        <translation>Es válido para todas las organizaciones de su cuenta.</translation>
    </message>
    <message>
        <source>It still worked at the last check, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Aún funcionaba en la última comprobación, aunque Microsoft retiró los tokens válidos para todas las organizaciones el 1 de diciembre de 2026.</translation>
    </message>
    <message>
        <source>Create a new one for a single organization, then revoke this one.</source>
        <translation>Cree uno nuevo para una sola organización y después revoque este.</translation>
    </message>
    <message>
        <source>Create a new one for %1 only, then revoke this one.</source>
        <translation>Cree uno nuevo solo para %1 y después revoque este.</translation>
    </message>
</context>
<context>
    <name>wording::KeychainWords</name>
    <message>
        <source>Tokens can be neither stored nor read.</source>
        <translation>No se pueden guardar ni leer tokens.</translation>
    </message>
    <message>
        <source>There is no desktop session (D-Bus), so there is no keychain.</source>
        <translation>No hay sesión de escritorio (D-Bus), así que no hay llavero.</translation>
    </message>
    <message>
        <source>Start PAT Wizard from your desktop session.</source>
        <translation>Inicie PAT Wizard desde su sesión de escritorio.</translation>
    </message>
    <message>
        <source>The keychain is no longer available, because the desktop session (D-Bus) has ended.</source>
        <translation>El llavero ya no está disponible, porque la sesión de escritorio (D-Bus) ha terminado.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but PAT Wizard has to be started again to access it.</source>
        <translation>Lo guardado está a salvo, pero hay que iniciar PAT Wizard de nuevo para acceder a ello.</translation>
    </message>
    <message>
        <source>If you have a token that is not stored yet, copy it and keep it somewhere safe. Then start PAT Wizard again from your desktop session.</source>
        <translation>Si tiene un token aún sin guardar, cópielo y consérvelo en un lugar seguro. Después inicie PAT Wizard de nuevo desde su sesión de escritorio.</translation>
    </message>
    <message>
        <source>No keychain service is running.</source>
        <translation>No hay ningún servicio de llavero en ejecución.</translation>
    </message>
    <message>
        <source>Install gnome-keyring, or KeePassXC with its Secret Service integration enabled. Then sign out and in again.</source>
        <translation>Instale gnome-keyring, o KeePassXC con su integración de servicio de secretos (Secret Service) activada. Después cierre la sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>The library that connects to the keychain is missing.</source>
        <translation>Falta la biblioteca que conecta con el llavero.</translation>
    </message>
    <message>
        <source>Install the package libsecret-1-0.</source>
        <translation>Instale el paquete libsecret-1-0.</translation>
    </message>
    <message>
        <source>The keychain service does not answer.</source>
        <translation>El servicio de llavero no responde.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but cannot be accessed now.</source>
        <translation>Lo guardado está a salvo, pero ahora no se puede acceder a ello.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, sign out and in again.</source>
        <translation>Inténtelo de nuevo. Si no basta, cierre la sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>The keychain service has no keychain yet.</source>
        <translation>El servicio de llavero aún no tiene ningún llavero.</translation>
    </message>
    <message>
        <source>Create one with Passwords and Keys (package seahorse), and set it as the default.</source>
        <translation>Cree uno con Contraseñas y claves (paquete seahorse) y establézcalo como predeterminado.</translation>
    </message>
    <message>
        <source>The keychain is locked, and was not unlocked.</source>
        <translation>El llavero está bloqueado y no se desbloqueó.</translation>
    </message>
    <message>
        <source>Try again, and enter the keychain’s password when asked. If nothing asks for it, unlock the keychain in your desktop session first.</source>
        <translation>Inténtelo de nuevo e introduzca la contraseña del llavero cuando se le pida. Si nada la pide, desbloquee antes el llavero en su sesión de escritorio.</translation>
    </message>
    <message>
        <source>The keychain has an entry for this token, but did not give PAT Wizard access to it.</source>
        <translation>El llavero tiene una entrada para este token, pero no permitió que PAT Wizard accediera a ella.</translation>
    </message>
    <message>
        <source>The entry was not changed.</source>
        <translation>La entrada no se ha cambiado.</translation>
    </message>
    <message>
        <source>Try again, and allow access when your keychain asks.</source>
        <translation>Inténtelo de nuevo y permita el acceso cuando lo pida su llavero.</translation>
    </message>
    <message>
        <source>The keychain does not contain this token.</source>
        <translation>El llavero no contiene este token.</translation>
    </message>
    <message>
        <source>Another program may have removed it.</source>
        <translation>Puede que otro programa lo haya quitado.</translation>
    </message>
    <message>
        <source>What lies in the keychain as %1 is not a token: another program has put it there.</source>
        <extracomment>%1 is the name of an entry.</extracomment>
        <translation>Lo que hay en el llavero como %1 no es un token: lo ha puesto ahí otro programa.</translation>
    </message>
    <message>
        <source>Remove exactly that entry with the keychain’s own program, then try again.</source>
        <translation>Elimine exactamente esa entrada con el programa propio del llavero y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>What was read back from the keychain is not what was stored.</source>
        <translation>Lo que se leyó del llavero no es lo que se guardó.</translation>
    </message>
    <message>
        <source>The token is not stored safely. Keep it at hand.</source>
        <translation>El token no está guardado de forma segura. Téngalo a mano.</translation>
    </message>
    <message>
        <source>Another program may be writing to the keychain at the same time. Try again.</source>
        <translation>Puede que otro programa esté escribiendo en el llavero al mismo tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain reported an error: “%1”</source>
        <translation>El llavero notificó un error: «%1»</translation>
    </message>
    <message>
        <source>It is not known whether the token is in the keychain now.</source>
        <translation>No se sabe si el token está ahora en el llavero.</translation>
    </message>
</context>
<context>
    <name>wording::LibraryWords</name>
    <message>
        <source>Storing %1 was interrupted. It is stored now.</source>
        <translation>El guardado de %1 se interrumpió. Ahora está guardado.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. Nothing was stored.</source>
        <translation>El guardado de %1 se interrumpió. No se guardó nada.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. It is not yet known whether it is stored.</source>
        <translation>El guardado de %1 se interrumpió. Aún no se sabe si está guardado.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The new token works and is in use now. The old token is kept.</source>
        <translation>La rotación de %1 se interrumpió. El token nuevo funciona y ya está en uso. El antiguo se conserva.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The old token is still in use.</source>
        <translation>La rotación de %1 se interrumpió. El token antiguo sigue en uso.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted, and could not be completed or undone yet. The old token is still in use.</source>
        <translation>La rotación de %1 se interrumpió, y aún no se pudo completar ni deshacer. El token antiguo sigue en uso.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted, and could not be completed yet.</source>
        <translation>La retirada del token antiguo de %1 se interrumpió, y aún no se pudo completar.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted. It is removed now.</source>
        <translation>La retirada del token antiguo de %1 se interrumpió. Ya se ha quitado.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is removed now.</source>
        <translation>La retirada de %1 se interrumpió. Ya se ha quitado.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is still stored.</source>
        <translation>La retirada de %1 se interrumpió. Sigue guardado.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted, and could not be completed or undone yet.</source>
        <translation>La retirada de %1 se interrumpió, y aún no se pudo completar ni deshacer.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted, and could not be completed yet. The token stays in use.</source>
        <translation>La copia de %1 dentro del llavero se interrumpió, y aún no se pudo completar. El token sigue en uso.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted. It is completed now.</source>
        <translation>La copia de %1 dentro del llavero se interrumpió. Ya se ha completado.</translation>
    </message>
    <message>
        <source>%1 The system says: “%2”</source>
        <translation>%1 El sistema dice: «%2»</translation>
    </message>
    <message>
        <source>The tokens already in the keychain are not affected.</source>
        <translation>Los tokens que ya están en el llavero no se ven afectados.</translation>
    </message>
    <message>
        <source>The list was not changed.</source>
        <translation>La lista no se ha cambiado.</translation>
    </message>
    <message>
        <source>The list of stored tokens is damaged: %1.</source>
        <translation>La lista de tokens guardados está dañada: %1.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Repair the file, or move it away and add the tokens again. Those in the keychain are added with “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”.</source>
        <translation>PAT Wizard no la cambia. Repare el archivo, o muévalo a otro sitio y añada los tokens de nuevo. Los que están en el llavero se añaden con «patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME».</translation>
    </message>
    <message>
        <source>The list of stored tokens was written by a newer version of PAT Wizard: %1.</source>
        <translation>Una versión más reciente de PAT Wizard escribió la lista de tokens guardados: %1.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Use the newer version.</source>
        <translation>PAT Wizard no la cambia. Use la versión más reciente.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing the list of stored tokens in another window or command: %1.</source>
        <translation>PAT Wizard ya está cambiando la lista de tokens guardados en otra ventana u orden: %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing this token in another window or command.</source>
        <translation>PAT Wizard ya está cambiando este token en otra ventana u orden.</translation>
    </message>
    <message>
        <source>Finish there, or wait until it is finished. Then try again.</source>
        <translation>Termine allí o espere a que termine. Después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>An earlier change to this token was interrupted, and could not be completed or undone yet.</source>
        <translation>Un cambio anterior de este token se interrumpió, y aún no se pudo completar ni deshacer.</translation>
    </message>
    <message>
        <source>Nothing was changed now.</source>
        <translation>Ahora no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Rotate or remove the token. Either settles that change.</source>
        <translation>Rote o quite el token. Con cualquiera de las dos cosas se resuelve ese cambio.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be read: %1.</source>
        <translation>No se puede leer la lista de tokens guardados: %1.</translation>
    </message>
    <message>
        <source>Make sure that it is a regular file and that you have permission to read it, then try again.</source>
        <translation>Asegúrese de que es un archivo normal y de que tiene permiso para leerlo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be written: %1.</source>
        <translation>No se puede escribir la lista de tokens guardados: %1.</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write there and that the disk is not full, then try again.</source>
        <translation>Asegúrese de que tiene permiso para escribir allí y de que el disco no está lleno, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another token lies in the keychain as %1 than PAT Wizard stored there: another program has changed it.</source>
        <translation>En el llavero, como %1, hay un token distinto del que guardó PAT Wizard: otro programa lo ha cambiado.</translation>
    </message>
    <message>
        <source>PAT Wizard left it alone, and changed nothing else.</source>
        <translation>PAT Wizard no lo ha tocado ni ha cambiado nada más.</translation>
    </message>
    <message>
        <source>To use the other token, add it under the same name: “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”. To go on with the stored one, remove that entry with the keychain&apos;s own program, then try again.</source>
        <translation>Para usar el otro token, añádalo con el mismo nombre: «patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME». Para seguir con el guardado, quite esa entrada con el programa del propio llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The list of stored tokens would be too large: %1.</source>
        <translation>La lista de tokens guardados sería demasiado grande: %1.</translation>
    </message>
    <message>
        <source>Remove tokens that you no longer need, then try again.</source>
        <translation>Quite los tokens que ya no necesite e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The new token is stored, and in use now. What reads the keychain itself, as %1, does not get it yet.</source>
        <translation>El token nuevo está guardado y ya está en uso. Lo que lee directamente la entrada %1 del llavero aún no lo recibe.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard makes up for it when it is next started.</source>
        <translation>%1 PAT Wizard lo corregirá la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>The token is in the keychain as %1, but not on the list of stored tokens.</source>
        <translation>El token está en el llavero como %1, pero no en la lista de tokens guardados.</translation>
    </message>
    <message>
        <source>%1 Then store the same token again under the same name.</source>
        <translation>%1 Después guarde de nuevo el mismo token con el mismo nombre.</translation>
    </message>
</context>
<context>
    <name>wording::NoticeWords</name>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>No se pudo comprobar %1: %2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Esto no dice nada sobre el token.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access when the token was last needed, %1.</source>
        <translation>El llavero estaba bloqueado o denegó el acceso la última vez que se necesitó el token, %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then check again.</source>
        <translation>Desbloquee el llavero y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Git says that Azure DevOps refused it %1.</source>
        <translation>Git dice que Azure DevOps lo rechazó %1.</translation>
    </message>
    <message>
        <source>It may be revoked or expired, lack the scope Code, or have no permission for that repository; a proxy may have refused it, too.</source>
        <translation>Puede que esté revocado o haya expirado, que le falte el ámbito Code o que no tenga permiso para ese repositorio; también pudo rechazarlo un proxy.</translation>
    </message>
    <message>
        <source>“%1” is in use. “%2” is kept too.</source>
        <translation>«%1» está en uso. También se conserva «%2».</translation>
    </message>
    <message>
        <source>The kept token is not known to be revoked: it may still work for anyone who has it.</source>
        <translation>No consta que el token conservado esté revocado: puede seguir funcionando para quien lo tenga.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>Cuando ya no lo necesite, revóquelo en Azure DevOps.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it %1, after its recorded expiry date, %2.</source>
        <translation>Azure DevOps lo aceptó %1, después de su fecha de expiración registrada, %2.</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>La fecha registrada es incorrecta.</translation>
    </message>
    <message>
        <source>Correct it. The token page shows when the token expires.</source>
        <translation>Corríjala. La página de tokens muestra cuándo expira el token.</translation>
    </message>
    <message>
        <source>It was created 11 months ago or earlier, and its expiry date is not known.</source>
        <translation>Se creó hace 11 meses o más, y no se conoce su fecha de expiración.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year.</source>
        <translation>Ningún token dura mucho más de un año.</translation>
    </message>
    <message>
        <source>Look up the date on the token page and record it, or rotate the token.</source>
        <translation>Consulte la fecha en la página de tokens y regístrela, o rote el token.</translation>
    </message>
    <message>
        <source>Its own expiry date is not known.</source>
        <translation>No se conoce su propia fecha de expiración.</translation>
    </message>
    <message>
        <source>It may be earlier.</source>
        <translation>Puede ser anterior.</translation>
    </message>
    <message>
        <source>Look it up on the token page and record it, to be reminded in time.</source>
        <translation>Consúltela en la página de tokens y regístrela, para que se le avise a tiempo.</translation>
    </message>
    <message>
        <source>Its expiry date is not known.</source>
        <translation>No se conoce su fecha de expiración.</translation>
    </message>
    <message>
        <source>It has not been checked for 80 days or more.</source>
        <translation>No se ha comprobado en 80 días o más.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive if it is not used for 90 days.</source>
        <translation>Azure DevOps considera inactivo un token que no se usa durante 90 días.</translation>
    </message>
    <message>
        <source>Check it, which counts as use, or remove it. If it is refused, sign in to Azure DevOps in a browser, then check it again.</source>
        <translation>Compruébelo, lo que cuenta como uso, o quítelo. Si se rechaza, inicie sesión en Azure DevOps con un navegador y compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>last check failed</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>falló la última comprobación</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>llavero bloqueado</translation>
    </message>
    <message>
        <source>refused, says git</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>rechazado, según git</translation>
    </message>
    <message>
        <source>for all organizations</source>
        <translation>para todas las organizaciones</translation>
    </message>
    <message>
        <source>another token kept</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>se conserva otro token</translation>
    </message>
    <message>
        <source>recorded date wrong</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>fecha registrada incorrecta</translation>
    </message>
    <message>
        <source>old, expiry not known</source>
        <translation>antiguo, expiración desconocida</translation>
    </message>
    <message>
        <source>not checked recently</source>
        <translation>sin comprobar hace tiempo</translation>
    </message>
</context>
<context>
    <name>wording::Notification</name>
    <message>
        <source>Tokens for Azure DevOps need attention</source>
        <translation>Hay tokens de Azure DevOps que requieren atención</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Recordármelo mañana</translation>
    </message>
    <message>
        <source>Open PAT Wizard</source>
        <translation>Abrir PAT Wizard</translation>
    </message>
</context>
<context>
    <name>wording::OrganizationWords</name>
    <message>
        <source>An organization’s name cannot contain spaces, only English letters, digits, and hyphens.</source>
        <translation>El nombre de una organización no puede contener espacios, solo letras inglesas, cifras y guiones.</translation>
    </message>
    <message>
        <source>An organization’s name cannot contain “%1”, only English letters, digits, and hyphens.</source>
        <translation>El nombre de una organización no puede contener «%1», solo letras inglesas, cifras y guiones.</translation>
    </message>
    <message>
        <source>Enter the organization’s name, or paste any of its addresses.</source>
        <translation>Escriba el nombre de la organización o pegue cualquiera de sus direcciones.</translation>
    </message>
    <message>
        <source>This is too long for the address of an organization.</source>
        <translation>Esto es demasiado largo para la dirección de una organización.</translation>
    </message>
    <message>
        <source>This address does not contain an organization. It should look like https://dev.azure.com/your-organization.</source>
        <translation>Esta dirección no contiene ninguna organización. Debería parecerse a https://dev.azure.com/your-organization.</translation>
    </message>
    <message>
        <source>This text contains more than one organization. Keep only the one you mean.</source>
        <translation>Este texto contiene más de una organización. Deje solo la que quiere usar.</translation>
    </message>
    <message>
        <source>The text contains an invisible control character. Type the name instead of pasting it.</source>
        <translation>El texto contiene un carácter de control invisible. Escriba el nombre en lugar de pegarlo.</translation>
    </message>
    <message>
        <source>Addresses do not contain backslashes.</source>
        <translation>Las direcciones no contienen barras invertidas.</translation>
    </message>
    <message>
        <source>Addresses that begin with “%1” are not supported. Use one that begins with https or ssh.</source>
        <translation>No se admiten direcciones que empiecen por «%1». Use una que empiece por https o ssh.</translation>
    </message>
    <message>
        <source>Azure DevOps does not use port %1.</source>
        <translation>Azure DevOps no usa el puerto %1.</translation>
    </message>
    <message>
        <source>This address contains a password. Remove it, and change it if it was in use, because it has been on the clipboard.</source>
        <translation>Esta dirección contiene una contraseña. Quítela, y cámbiela si estaba en uso, porque ha estado en el portapapeles.</translation>
    </message>
    <message>
        <source>“%1” looks like Azure DevOps, but belongs to someone else. Do not enter a password there.</source>
        <translation>«%1» parece Azure DevOps, pero pertenece a terceros. No introduzca allí ninguna contraseña.</translation>
    </message>
    <message>
        <source>This is a GitHub address. PAT Wizard is for Azure DevOps.</source>
        <translation>Es una dirección de GitHub. PAT Wizard es para Azure DevOps.</translation>
    </message>
    <message>
        <source>“%1” seems to be your own Azure DevOps Server, which is not supported yet.</source>
        <translation>«%1» parece ser su propio Azure DevOps Server, que aún no se admite.</translation>
    </message>
    <message>
        <source>“%1” is not an Azure DevOps address.</source>
        <translation>«%1» no es una dirección de Azure DevOps.</translation>
    </message>
    <message>
        <source>This looks like a token, not an organization. The token belongs on a later page.</source>
        <translation>Esto parece un token, no una organización. El token se pega en una página posterior.</translation>
    </message>
    <message>
        <source>An organization’s name begins and ends with a letter or a digit.</source>
        <translation>El nombre de una organización empieza y termina con una letra o una cifra.</translation>
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
        <translation>Expira el token de Azure DevOps %1</translation>
    </message>
    <message>
        <source>To rotate it with PAT Wizard before this day, run: %1</source>
        <translation>Para rotarlo con PAT Wizard antes de este día, ejecute: %1</translation>
    </message>
</context>
<context>
    <name>wording::RotationWords</name>
    <message>
        <source>The old token stays in use.</source>
        <translation>El token antiguo sigue en uso.</translation>
    </message>
    <message>
        <source>PAT Wizard changed this token in another window or command, or an earlier change to it is incomplete.</source>
        <translation>PAT Wizard cambió este token en otra ventana u orden, o un cambio anterior está incompleto.</translation>
    </message>
    <message>
        <source>Nothing was changed this time.</source>
        <translation>Esta vez no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>See which token is in use now, then try again if that is still needed.</source>
        <translation>Vea qué token está en uso ahora e inténtelo de nuevo si aún hace falta.</translation>
    </message>
    <message>
        <source>This token is already stored under this name.</source>
        <translation>Este token ya está guardado con este nombre.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and use that one instead.</source>
        <translation>Cree otro token en la página de tokens y use ese.</translation>
    </message>
    <message>
        <source>The old token stays in use. If the new one is in the keychain anyway, PAT Wizard completes the rotation when it is next started.</source>
        <translation>El token antiguo sigue en uso. Si aun así el nuevo está en el llavero, PAT Wizard completará la rotación la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>The new token is in the keychain, but the list of stored tokens could not be updated. The old token stays in use.</source>
        <translation>El token nuevo está en el llavero, pero no se pudo actualizar la lista de tokens guardados. El antiguo sigue en uso.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard completes the rotation when it is next started.</source>
        <translation>%1 PAT Wizard completará la rotación la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>The other token is kept too. Revoke it, or go back to it.</source>
        <translation>También se conserva el otro token. Revóquelo o vuelva a él.</translation>
    </message>
    <message>
        <source>“%1” is in use again.</source>
        <translation>«%1» vuelve a estar en uso.</translation>
    </message>
    <message>
        <source>“%1” is in use again, but whether it works could not be checked.</source>
        <translation>«%1» vuelve a estar en uso, pero no se pudo comprobar si funciona.</translation>
    </message>
    <message>
        <source>Azure DevOps denied access with “%1”. The other token stays in use.</source>
        <translation>Azure DevOps denegó el acceso con «%1». El otro token sigue en uso.</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether “%1” works, and no earlier check shows that it does. The other token stays in use.</source>
        <translation>PAT Wizard no pudo comprobar si «%1» funciona, y ninguna comprobación anterior lo demuestra. El otro token sigue en uso.</translation>
    </message>
    <message>
        <source>“%1” is no longer kept. The other token stays in use.</source>
        <translation>«%1» ya no se conserva. El otro token sigue en uso.</translation>
    </message>
    <message>
        <source>If you clicked Regenerate on it, leave it there: that entry is the new token.</source>
        <translation>Si hizo clic en Regenerate, déjelo allí: esa entrada es el token nuevo.</translation>
    </message>
</context>
<context>
    <name>wording::SettingsWords</name>
    <message>
        <source>It may name a proxy or a certificate, so nothing is sent to Azure DevOps until it can be read.</source>
        <translation>Puede contener un proxy o un certificado, así que no se envía nada a Azure DevOps hasta que se pueda leer.</translation>
    </message>
    <message>
        <source>The proxy holds a user name, a password or a token.</source>
        <translation>Los datos del proxy contienen un nombre de usuario, una contraseña o un token.</translation>
    </message>
    <message>
        <source>PAT Wizard stores no secrets in its settings, so nothing was saved.</source>
        <translation>PAT Wizard no guarda secretos en su configuración, así que no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Enter the host name alone. If the proxy needs a password, choose the system’s proxy and set https_proxy instead.</source>
        <translation>Escriba solo el nombre de host. Si el proxy necesita contraseña, elija el proxy del sistema y defina https_proxy.</translation>
    </message>
    <message>
        <source>The file name holds a token or another secret.</source>
        <translation>El nombre del archivo contiene un token u otro secreto.</translation>
    </message>
    <message>
        <source>Rename the file, then choose it again.</source>
        <translation>Cambie el nombre del archivo y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The certificate file needs a full path.</source>
        <translation>Falta la ruta completa del archivo de certificado.</translation>
    </message>
    <message>
        <source>This is not a host name that a proxy can have.</source>
        <translation>Un proxy no puede tener este nombre de host.</translation>
    </message>
    <message>
        <source>Enter a name such as proxy.example, and a port from 1 to 65535.</source>
        <translation>Escriba un nombre como proxy.example y un puerto de 1 a 65535.</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>Esto no es un idioma.</translation>
    </message>
    <message>
        <source>Tokens last from 1 to %1 days.</source>
        <translation>Los tokens duran de 1 a %1 días.</translation>
    </message>
    <message>
        <source>Reminders come from 1 to %1 days before a token ends.</source>
        <translation>Los recordatorios llegan de 1 a %1 días antes de que expire un token.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>El archivo de configuración %1 está dañado.</translation>
    </message>
    <message>
        <source>Open Settings in PAT Wizard and choose again; the damaged file is kept beside the new one. Or correct or delete it.</source>
        <translation>Abra Configuración en PAT Wizard y elija de nuevo; el archivo dañado se conserva junto al nuevo. También puede corregirlo o borrarlo.</translation>
    </message>
    <message>
        <source>The settings file %1 was written by a newer version of PAT Wizard.</source>
        <translation>Una versión más reciente de PAT Wizard escribió el archivo de configuración %1.</translation>
    </message>
    <message>
        <source>Install that version, or delete the file.</source>
        <translation>Instale esa versión o borre el archivo.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>No se puede leer el archivo de configuración %1.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo de configuración %1: %2.</translation>
    </message>
    <message>
        <source>Make it readable for yourself, then start PAT Wizard again.</source>
        <translation>Asegúrese de que puede leerlo e inicie PAT Wizard de nuevo.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read, so it was not replaced.</source>
        <translation>No se puede leer el archivo de configuración %1, así que no se ha sustituido.</translation>
    </message>
    <message>
        <source>Move it away or make it readable, then try again.</source>
        <translation>Muévalo a otro sitio o hágalo legible, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>No se pudo escribir la configuración en %1.</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full, then try again.</source>
        <translation>Compruebe que puede escribir allí y que el disco no está lleno, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>El archivo de certificado elegido en Configuración no se puede usar.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or remove this one there.</source>
        <translation>Elija otro archivo en Configuración o quite este allí.</translation>
    </message>
    <message>
        <source>Choose &amp;certificate…</source>
        <translation>Elegir c&amp;ertificado…</translation>
    </message>
    <message>
        <source>Proxy &amp;settings…</source>
        <translation>Configurar pro&amp;xy…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>C&amp;onfiguración…</translation>
    </message>
</context>
<context>
    <name>wording::StandingWords</name>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>Rótelo: cree un token nuevo que lo sustituya.</translation>
    </message>
    <message>
        <source>Select the missing scopes with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>Seleccione los ámbitos que faltan con Edit (editar) en la página de tokens y compruébelo de nuevo. O rótelo.</translation>
    </message>
    <message>
        <source>Your account lacks a permission. Ask an administrator of the organization for it.</source>
        <translation>A su cuenta le falta un permiso. Pídalo a un administrador de la organización.</translation>
    </message>
    <message>
        <source>Choose Full access with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>Elija Full access con Edit (editar) en la página de tokens y compruébelo de nuevo. O rótelo.</translation>
    </message>
    <message>
        <source>It works, except for: %1.</source>
        <translation>Funciona, salvo: %1.</translation>
    </message>
    <message>
        <source>It is accepted, but what you need does not work: %1.</source>
        <translation>Azure DevOps lo acepta, pero lo que necesita no funciona: %1.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it %1.</source>
        <translation>Azure DevOps lo rechazó %1.</translation>
    </message>
    <message>
        <source>It was valid for all organizations, and Microsoft retired such tokens on 1 December 2026. That is probably why.</source>
        <translation>Era válido para todas las organizaciones, y Microsoft retiró esos tokens el 1 de diciembre de 2026. Probablemente sea esa la causa.</translation>
    </message>
    <message>
        <source>%1 Or it is inactive: Azure DevOps deactivates a token if nobody signs in with it for 90 days.</source>
        <translation>%1 O está inactivo: Azure DevOps desactiva un token si nadie inicia sesión con él durante 90 días.</translation>
    </message>
    <message>
        <source>Sign in to Azure DevOps in a browser, then check it again. If it is still refused, rotate it.</source>
        <translation>Inicie sesión en Azure DevOps con un navegador y compruébelo de nuevo. Si aún se rechaza, rótelo.</translation>
    </message>
    <message>
        <source>It expires today.</source>
        <translation>Expira hoy.</translation>
    </message>
    <message>
        <source>It expires on %1, %2.</source>
        <translation>Expira el %1, %2.</translation>
    </message>
    <message>
        <source>It worked when it was checked %1. %2</source>
        <translation>Funcionaba cuando se comprobó %1. %2</translation>
    </message>
    <message>
        <source>Rotate it now, while it still works.</source>
        <translation>Rótelo ahora, mientras aún funciona.</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of a token.</extracomment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>State of a token.</extracomment>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>No está en el llavero</translation>
    </message>
    <message>
        <source>Lacks access</source>
        <translation>Le falta acceso</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expira pronto</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>No se pudo comprobar</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Works without Diff</source>
        <translation>Funciona sin Diff</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>State of a token.</extracomment>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>It expired on %1, according to the recorded date.</source>
        <translation>Expiró el %1, según la fecha registrada.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated.</source>
        <translation>Un token expirado no se puede prolongar ni regenerar.</translation>
    </message>
    <message>
        <source>This token is missing from the keychain.</source>
        <translation>Este token falta en el llavero.</translation>
    </message>
    <message>
        <source>Something other than PAT Wizard removed it.</source>
        <translation>Algo ajeno a PAT Wizard lo quitó.</translation>
    </message>
    <message>
        <source>Set it up again under the same name, or remove it from this list.</source>
        <translation>Configúrelo de nuevo con el mismo nombre o quítelo de esta lista.</translation>
    </message>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>No se pudo comprobar %1: %2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Esto no dice nada sobre el token.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>It has not been checked yet.</source>
        <translation>Aún no se ha comprobado.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Compruébelo.</translation>
    </message>
    <message>
        <source>It worked when it was checked %1.</source>
        <translation>Funcionaba cuando se comprobó %1.</translation>
    </message>
    <message>
        <source>Whether Diff works could not be determined.</source>
        <translation>No se pudo determinar si Diff funciona.</translation>
    </message>
    <message>
        <source>Diff does not work with it, because Diff needs Full access.</source>
        <translation>Diff no funciona con él, porque Diff necesita Full access.</translation>
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
        <translation>no se sabe</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When a token expired.</extracomment>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date: &quot;on 31 Jan 2027&quot;.</extracomment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>wording::TokenWords</name>
    <message>
        <source>Copy it again with the copy button on the token page.</source>
        <translation>Cópielo de nuevo con el botón de copiar de la página de tokens.</translation>
    </message>
    <message>
        <source>Create a personal access token on the token page.</source>
        <translation>Cree un token de acceso personal en la página de tokens.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong: the checksum does not match.</source>
        <translation>Parece un token, pero al menos un carácter está mal: la suma de comprobación no coincide.</translation>
    </message>
    <message>
        <source>This is an application secret, not a personal access token.</source>
        <translation>Es un secreto de aplicación, no un token de acceso personal.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong in the part that is the same in every token.</source>
        <translation>Parece un token, pero al menos un carácter está mal en la parte que es igual en todos los tokens.</translation>
    </message>
    <message>
        <source>This looks like a token, but its creation date makes no sense: at least one character is wrong.</source>
        <translation>Parece un token, pero su fecha de creación no tiene sentido: al menos un carácter está mal.</translation>
    </message>
    <message>
        <source>This looks like an incomplete token: %1 of %2 characters.</source>
        <translation>Parece un token incompleto: %1 de %2 caracteres.</translation>
    </message>
    <message>
        <source>This is longer than any token.</source>
        <translation>Es más largo que cualquier token.</translation>
    </message>
    <message>
        <source>This contains characters that no token has. A token consists of letters and digits only.</source>
        <translation>Contiene caracteres que ningún token tiene. Un token solo consta de letras y cifras.</translation>
    </message>
    <message numerus="yes">
        <source>This text contains %n different token(s).</source>
        <translation>
            <numerusform>Este texto contiene %n token.</numerusform>
            <numerusform>Este texto contiene %n tokens distintos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter only the one you mean.</source>
        <translation>Introduzca solo el que quiere usar.</translation>
    </message>
    <message>
        <source>This is a sign-in token (JWT), not a personal access token.</source>
        <translation>Es un token de inicio de sesión (JWT), no un token de acceso personal.</translation>
    </message>
    <message>
        <source>This is a secret for %1. It does not work with Azure DevOps.</source>
        <extracomment>%1 is a name such as GitHub, GitLab, Amazon Web Services</extracomment>
        <translation>Es un secreto de %1. No funciona con Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a key for another Azure product, not an Azure DevOps token.</source>
        <translation>Es una clave de otro producto de Azure, no un token de Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a key for %1, not an Azure DevOps token.</source>
        <translation>Es una clave de %1, no un token de Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a private key, not a token.</source>
        <translation>Es una clave privada, no un token.</translation>
    </message>
    <message>
        <source>This is a certificate or a public key, not a token.</source>
        <translation>Es un certificado o una clave pública, no un token.</translation>
    </message>
    <message>
        <source>This is the name of the token, not the token itself.</source>
        <translation>Es el nombre del token, no el token.</translation>
    </message>
    <message>
        <source>The token page shows the token only once, after you click Create. Copy it from there.</source>
        <translation>La página de tokens muestra el token una sola vez, después de hacer clic en Create (crear). Cópielo de allí.</translation>
    </message>
    <message>
        <source>This is an address, not a token.</source>
        <translation>Es una dirección, no un token.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token.</source>
        <translation>Es un token de Azure DevOps.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token, created in %1.</source>
        <extracomment>%1 is a month and a year, such as &quot;November 2026&quot;</extracomment>
        <translation>Es un token de Azure DevOps creado en %1.</translation>
    </message>
    <message>
        <source>Paste the token that the token page shows you.</source>
        <translation>Pegue el token que le muestra la página de tokens.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token in the older format. Its checksum matches.</source>
        <translation>Es un token de Azure DevOps en el formato antiguo. Su suma de comprobación coincide.</translation>
    </message>
    <message>
        <source>You can try it anyway: the check shows whether it works.</source>
        <translation>Puede probarlo de todos modos: la comprobación muestra si funciona.</translation>
    </message>
    <message>
        <source>This has the length of a token, but not the format of one.</source>
        <translation>Tiene la longitud de un token, pero no su formato.</translation>
    </message>
    <message numerus="yes">
        <source>This does not look like a token: it has %n character(s), but a token has 84 or 52.</source>
        <translation>
            <numerusform>No parece un token: tiene %n carácter, y un token tiene 84 o 52.</numerusform>
            <numerusform>No parece un token: tiene %n caracteres, y un token tiene 84 o 52.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line breaks were removed.</source>
        <translation>Se han quitado los saltos de línea.</translation>
    </message>
    <message>
        <source>Spaces were removed.</source>
        <translation>Se han quitado los espacios.</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>Se han quitado los caracteres invisibles.</translation>
    </message>
    <message>
        <source>The quotes around it were removed.</source>
        <translation>Se han quitado las comillas que lo rodeaban.</translation>
    </message>
    <message>
        <source>It was extracted from the form that Authorization headers use.</source>
        <translation>Se ha extraído del formato que usan las cabeceras Authorization.</translation>
    </message>
    <message>
        <source>It was decoded from Base64.</source>
        <translation>Se ha decodificado de Base64.</translation>
    </message>
    <message>
        <source>It was converted from UTF-16, which some programs write, such as PowerShell.</source>
        <translation>Se ha convertido de UTF-16, que usan algunos programas, como PowerShell.</translation>
    </message>
    <message>
        <source>The text around it was ignored.</source>
        <translation>Se ha omitido el texto que lo rodeaba.</translation>
    </message>
    <message>
        <source>It appeared more than once, and is used once.</source>
        <translation>Aparecía más de una vez y se usa una sola vez.</translation>
    </message>
</context>
</TS>
