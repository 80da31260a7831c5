<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>CommandTable</name>
    <message>
        <source>Open the list of stored tokens. If there are none, open setup.</source>
        <translation>Abre a lista de tokens armazenados. Se não houver nenhum, abre a configuração.</translation>
    </message>
    <message>
        <source>Open the wizard that creates and stores a token.</source>
        <translation>Abre o assistente que cria e armazena um token.</translation>
    </message>
    <message>
        <source>Open the wizard that checks a stored token, or the list if several are stored and none is named.</source>
        <translation>Abre o assistente que verifica um token armazenado, ou a lista se houver vários e nenhum for indicado.</translation>
    </message>
    <message>
        <source>Open the wizard that replaces a stored token with a new one, or the list if several are stored and none is named.</source>
        <translation>Abre o assistente que troca um token armazenado por um novo, ou a lista se houver vários e nenhum for indicado.</translation>
    </message>
    <message>
        <source>Read a token from standard input, check it, and store it if it works.</source>
        <translation>Lê um token da entrada padrão, verifica-o e o armazena se funcionar.</translation>
    </message>
    <message>
        <source>Check the given tokens, or all stored tokens if none is given.</source>
        <translation>Verifica os tokens indicados ou, sem indicação, todos os armazenados.</translation>
    </message>
    <message>
        <source>List the stored tokens, as last checked. Reads no secret and uses no network.</source>
        <translation>Lista os tokens armazenados, conforme a última verificação. Não lê segredos nem usa a rede.</translation>
    </message>
    <message>
        <source>Read a new token from standard input, check it, and replace the stored one with it. The old token is kept until it is revoked.</source>
        <translation>Lê um token novo da entrada padrão, verifica-o e o coloca no lugar do armazenado. O token antigo é mantido até ser revogado.</translation>
    </message>
    <message>
        <source>Remove a token from the keychain. It works until you revoke it in Azure DevOps.</source>
        <translation>Remove um token do chaveiro. Ele funciona até você revogá-lo no Azure DevOps.</translation>
    </message>
    <message>
        <source>Print the secret, for scripts.</source>
        <translation>Mostra o segredo, para uso em scripts.</translation>
    </message>
    <message>
        <source>Identify the text on standard input. Works offline and stores nothing.</source>
        <translation>Identifica o texto da entrada padrão. Funciona sem rede e não armazena nada.</translation>
    </message>
    <message>
        <source>Let git get its tokens from the keychain, or no longer, or show whom it asks.</source>
        <translation>Faz o git obter os tokens do chaveiro, ou não mais, ou mostra quem o git consulta.</translation>
    </message>
    <message>
        <source>What git calls then: its credential helper protocol.</source>
        <translation>O que o git chama então: o protocolo do auxiliar de credenciais.</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment, and in no other. Ends as the command does.</source>
        <translation>Executa um comando com o token no ambiente dele, e em nenhum outro. Termina como o comando terminar.</translation>
    </message>
    <message>
        <source>Find copies of the token, and of old ones kept with it, where tools keep tokens. Reads only, and sends nothing.</source>
        <translation>Procura cópias do token, e dos antigos mantidos com ele, onde as ferramentas guardam tokens. Só lê e não envia nada.</translation>
    </message>
    <message>
        <source>Give the token to a tool that keeps a copy, and remember that: “replace” gives it the new one.</source>
        <translation>Dá o token a uma ferramenta que guarda uma cópia e se lembra disso: “replace” dá a ela o novo.</translation>
    </message>
    <message>
        <source>Forget that a tool was given the token. The tool keeps its copy.</source>
        <translation>Esquece que uma ferramenta recebeu o token. A ferramenta fica com a cópia dela.</translation>
    </message>
    <message>
        <source>Show one notification for what has become due since the last one. Reads no secret and uses no network, unless --check is given.</source>
        <translation>Mostra uma notificação do que se tornou pendente desde a última. Não lê segredos nem usa a rede, a menos que se use --check.</translation>
    </message>
    <message>
        <source>Print what somebody who helps you needs to know about this system, without any secret.</source>
        <translation>Mostra o que quem ajuda você precisa saber sobre este sistema, sem nenhum segredo.</translation>
    </message>
    <message>
        <source>the token’s name (%1)</source>
        <translation>o nome do token (%1)</translation>
    </message>
    <message>
        <source>when it expires (UTC), as on the token page</source>
        <translation>quando expira (UTC), conforme a página de tokens</translation>
    </message>
    <message>
        <source>what it is needed for: a list of code,members,diff; remembered (%1)</source>
        <translation>para que é necessário: lista de code,members,diff; fica registrado (%1)</translation>
    </message>
    <message>
        <source>store it whatever the check says, marked with the result</source>
        <translation>armazena seja qual for o resultado da verificação, que fica marcado</translation>
    </message>
    <message>
        <source>send it even if it does not have the format of a token</source>
        <translation>envia mesmo que não tenha o formato de um token</translation>
    </message>
    <message>
        <source>replace even if the new token lacks something needed or can do less</source>
        <translation>substitui mesmo que falte algo necessário ao token novo ou que ele tenha menos acesso</translation>
    </message>
    <message>
        <source>replace even if the new token belongs to another account</source>
        <translation>substitui mesmo que o token novo pertença a outra conta</translation>
    </message>
    <message>
        <source>read no token; remove the old ones that Azure DevOps now refuses</source>
        <translation>não lê token; remove os antigos que o Azure DevOps já recusa</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>mostra JSON</translation>
    </message>
    <message>
        <source>print the secret even to a terminal</source>
        <translation>mostra o segredo mesmo em um terminal</translation>
    </message>
    <message>
        <source>for the repository of this folder only</source>
        <translation>só para o repositório desta pasta</translation>
    </message>
    <message>
        <source>the form of the token: raw, base64 (of “:token”), basic, or basic-header (raw)</source>
        <translation>a forma do token: raw, base64 (de “:token”), basic ou basic-header (raw)</translation>
    </message>
    <message>
        <source>the variable that holds the token; FORM is base64 (of “:token”), basic, or basic-header (AZURE_DEVOPS_EXT_PAT)</source>
        <translation>a variável que contém o token; FORM é base64 (de “:token”), basic ou basic-header (AZURE_DEVOPS_EXT_PAT)</translation>
    </message>
    <message>
        <source>look through the text files in FOLDER as well</source>
        <translation>examina também os arquivos de texto em FOLDER</translation>
    </message>
    <message>
        <source>who gets it: az-devops or git-credential</source>
        <translation>quem o recebe: az-devops ou git-credential</translation>
    </message>
    <message>
        <source>which one: az-devops or git-credential</source>
        <translation>qual delas: az-devops ou git-credential</translation>
    </message>
    <message>
        <source>first check the tokens that were not checked for a week; with --on, by itself</source>
        <translation>verifica antes os tokens não verificados há uma semana; com --on, automaticamente</translation>
    </message>
    <message>
        <source>from now on, remind by itself, every day</source>
        <translation>passa a lembrar automaticamente, todos os dias</translation>
    </message>
    <message>
        <source>no longer do so</source>
        <translation>deixa de fazê-lo</translation>
    </message>
    <message>
        <source>print whether it does so</source>
        <translation>informa se isso está ativado</translation>
    </message>
    <message>
        <source>check all tokens when the list is open</source>
        <translation>verifica todos os tokens ao abrir a lista</translation>
    </message>
    <message>
        <source>also trust the certificate authorities in FILE (PEM, DER, or PKCS #7)</source>
        <translation>confia também nas autoridades de certificação em FILE (PEM, DER ou PKCS #7)</translation>
    </message>
    <message>
        <source>time limit for the whole check, 1 to 600 (%1)</source>
        <translation>limite de tempo para toda a verificação, de 1 a 600 (%1)</translation>
    </message>
    <message>
        <source>print this help and exit</source>
        <translation>mostra esta ajuda e sai</translation>
    </message>
    <message>
        <source>print the version and exit</source>
        <translation>mostra a versão e sai</translation>
    </message>
    <message>
        <source>(no command)</source>
        <translation>(sem comando)</translation>
    </message>
    <message>
        <source>on the token page; otherwise the old name, with the current month</source>
        <translation>na página de tokens; senão, o nome antigo com o mês atual</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>como da última vez</translation>
    </message>
    <message>
        <source>ORGANIZATION is the name or any address of the organization.
</source>
        <translation>ORGANIZATION é o nome ou qualquer endereço da organização.
</translation>
    </message>
    <message>
        <source>/NAME can be omitted if only one of its tokens is stored.
</source>
        <translation>/NAME pode ser omitido se só um token dela estiver armazenado.
</translation>
    </message>
    <message>
        <source>The proxy is taken from Settings, or else from the system (https_proxy, no_proxy).
</source>
        <translation>O proxy vem das Configurações ou, senão, do sistema (https_proxy, no_proxy).
</translation>
    </message>
    <message>
        <source>Example: patwizard %1 fabrikam &lt;token.txt
</source>
        <translation>Exemplo: patwizard %1 fabrikam &lt;token.txt
</translation>
    </message>
    <message>
        <source>The exit status is 4 if copies were found, and 5 if none was found, but something could not be looked at.
</source>
        <translation>O código de saída é 4 se foram encontradas cópias, e 5 se nenhuma foi, mas algo não pôde ser examinado.
</translation>
    </message>
    <message>
        <source>The exit status is that of COMMAND; 126 if it cannot be run, 127 if it is not found.
Example: patwizard run fabrikam -- az repos list
</source>
        <translation>O código de saída é o de COMMAND; 126 se não puder ser executado, 127 se não for encontrado.
Exemplo: patwizard run fabrikam -- az repos list
</translation>
    </message>
    <message>
        <source>Usage: patwizard %1 [options]
%2
</source>
        <translation>Uso: patwizard %1 [opções]
%2
</translation>
    </message>
    <message>
        <source>Usage: patwizard [COMMAND] [options]
Helps you create a personal access token for Azure DevOps, checks it, and stores it in the keychain.

Commands:
</source>
        <translation>Uso: patwizard [COMMAND] [opções]
Ajuda a criar um token de acesso pessoal para o Azure DevOps, verifica-o e o armazena no chaveiro.

Comandos:
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
Opções:
%1
%2Código de saída: 0 êxito; 1 erro interno ou de disco; 2 uso incorreto ou nenhum token fornecido;
3 o token é recusado; 4 falta algo necessário; 5 não pôde ser verificado; 6 o chaveiro não existe,
está bloqueado ou nega o acesso, ou o token não está armazenado. Com vários tokens, vale o mais grave,
na ordem 3, 4, 6, 5, 1.
</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Pressionar</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Aumentar</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Diminuir</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Mostrar menu</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Definir foco</translation>
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
        <translation>Procurar em:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Pasta superior</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Criar nova pasta</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Exibição em lista</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Exibição detalhada</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Arquivos do tipo:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Procurar pasta</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nome do arquivo:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Escolher</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar arquivos &amp;ocultos</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Nova &amp;pasta</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Arquivo não encontrado.
Verifique se o nome do arquivo está correto.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 já existe.
Deseja substituí-lo?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Pasta não encontrada.
Verifique se o nome da pasta está correto.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista de locais e favoritos</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Data de modificação</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
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
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
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
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiar &amp;endereço do link</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Settings – PAT Wizard</source>
        <translation>Configurações – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Open Settings</source>
        <translation>&amp;Abrir Configurações</translation>
    </message>
</context>
<context>
    <name>cli::AddCommand</name>
    <message>
        <source>--unchecked, or --needs code if you need it for pull requests only</source>
        <translation>--unchecked, ou --needs code se você só precisa dele para pull requests</translation>
    </message>
    <message>
        <source>%1 works and is stored.</source>
        <translation>%1 funciona e está armazenado.</translation>
    </message>
    <message>
        <source>%1 is stored, marked as %2.</source>
        <translation>%1 está armazenado, marcado como %2.</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>A name has 1 to 100 characters, no slash, and no space at the beginning or end.</source>
        <translation>Um nome tem de 1 a 100 caracteres, sem barra e sem espaço no início ou no fim.</translation>
    </message>
    <message>
        <source>“%1” does not contain a valid token name. %2</source>
        <translation>“%1” não contém um nome de token válido. %2</translation>
    </message>
    <message>
        <source>The token’s name is given with --name: patwizard add %1 --name %2.</source>
        <translation>O nome do token é indicado com --name: patwizard add %1 --name %2.</translation>
    </message>
    <message>
        <source>The command “%1” takes an organization only.</source>
        <translation>O comando “%1” aceita só uma organização.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” é um argumento a mais.</translation>
    </message>
    <message>
        <source>%1 To have the file read on standard input, write “&lt; %2”.</source>
        <translation>%1 Para que o arquivo seja lido da entrada padrão, escreva “&lt; %2”.</translation>
    </message>
    <message>
        <source>The command “%1” needs one of these: %2.</source>
        <translation>O comando “%1” precisa de um destes: %2.</translation>
    </message>
    <message>
        <source>The command “%1” needs an organization.</source>
        <translation>O comando “%1” precisa de uma organização.</translation>
    </message>
    <message>
        <source>--needs takes one or more of these, separated by commas: code, members, diff.</source>
        <translation>--needs aceita um ou mais destes, separados por vírgulas: code, members, diff.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 600.</source>
        <translation>--timeout aceita um número inteiro de segundos, de 1 a 600.</translation>
    </message>
    <message>
        <source>--expires takes a date such as 2027-01-31.</source>
        <translation>--expires aceita uma data como 2027-01-31.</translation>
    </message>
    <message>
        <source>The date given with --expires has passed: today is %1 (UTC).</source>
        <translation>A data indicada com --expires já passou: hoje é %1 (UTC).</translation>
    </message>
    <message>
        <source>The command “%1” does not have the option --%2.</source>
        <translation>O comando “%1” não tem a opção --%2.</translation>
    </message>
    <message>
        <source>%1 The token’s name follows the organization: ORGANIZATION/NAME.</source>
        <translation>%1 O nome do token vem depois da organização: ORGANIZATION/NAME.</translation>
    </message>
    <message>
        <source>--as takes one of these: %1.</source>
        <translation>--as aceita um destes: %1.</translation>
    </message>
    <message>
        <source>“%1” is no variable for a token. --env takes NAME or NAME=FORM: a name of letters, digits, and underscores that is not one that the system uses, such as PATH, and one of these forms: %2.</source>
        <translation>“%1” não é uma variável para um token. --env aceita NAME ou NAME=FORM: um nome de letras, dígitos e sublinhados que não seja um dos usados pelo sistema, como PATH, e uma destas formas: %2.</translation>
    </message>
    <message>
        <source>--%1 is needed, and takes one of these: %2.</source>
        <translation>--%1 é obrigatório e aceita um destes: %2.</translation>
    </message>
    <message>
        <source>The option --%1 requires a command.</source>
        <translation>A opção --%1 exige um comando.</translation>
    </message>
    <message>
        <source>--prove-revoked and --%1 cannot be used together.</source>
        <translation>--prove-revoked e --%1 não podem ser usados juntos.</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together.</source>
        <translation>--%1 e --%2 não podem ser usados juntos.</translation>
    </message>
    <message>
        <source>The option --%1 is given more than once.</source>
        <translation>A opção --%1 foi indicada mais de uma vez.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>A opção --%1 precisa de um valor.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Não existe a opção %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Não existe o comando “%1”.</translation>
    </message>
    <message>
        <source>The command to run is missing. It is given after two dashes: patwizard run ORGANIZATION -- COMMAND.</source>
        <translation>Falta o comando a executar. Ele vem depois de dois hifens: patwizard run ORGANIZATION -- COMMAND.</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is refused and was removed from the keychain. There is nothing left to revoke.</source>
        <translation>%1: o token antigo “%2” (data de expiração registrada: %3) é recusado e foi removido do chaveiro. Não resta nada a revogar.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is no longer in the keychain and was removed from the list. If the token page still shows it as active, revoke it there.</source>
        <translation>%1: o token antigo “%2” (data de expiração registrada: %3) não está mais no chaveiro e foi removido da lista. Se a página de tokens ainda o mostrar como ativo, revogue-o lá.</translation>
    </message>
    <message>
        <source>%1: from now on, it is checked for %2.</source>
        <translation>%1: de agora em diante, a verificação inclui %2.</translation>
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
            <numerusform>%n arquivo examinado, %1 MB…</numerusform>
            <numerusform>%n arquivos examinados, %1 MB…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no copy was found in %n file(s).</source>
        <translation>
            <numerusform>%1: nenhuma cópia encontrada em %n arquivo.</numerusform>
            <numerusform>%1: nenhuma cópia encontrada em %n arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>(the old token “%1”) </source>
        <translation>(o token antigo “%1”) </translation>
    </message>
</context>
<context>
    <name>cli::ForgetPlaceCommand</name>
    <message>
        <source>%1: %2 is no longer given the new token in a rotation. The copy that it has stays there.</source>
        <translation>%1: %2 não recebe mais o token novo em uma troca. A cópia que já tem continua lá.</translation>
    </message>
    <message>
        <source>%1: %2 was not remembered.</source>
        <translation>%1: %2 não estava registrado.</translation>
    </message>
</context>
<context>
    <name>cli::GitCommand</name>
    <message>
        <source>on</source>
        <extracomment>Whether git asks PAT Wizard.</extracomment>
        <translation>ativado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ENDEREÇO</translation>
    </message>
    <message>
        <source>PAT WIZARD</source>
        <translation>PAT WIZARD</translation>
    </message>
    <message>
        <source>GIT ASKS, IN THIS ORDER</source>
        <translation>O GIT CONSULTA, NESTA ORDEM</translation>
    </message>
</context>
<context>
    <name>cli::GivenToken</name>
    <message>
        <source>It was not sent anywhere, and nothing was stored.</source>
        <translation>Não foi enviado a lugar nenhum, e nada foi armazenado.</translation>
    </message>
    <message>
        <source>If it is a token anyway, use --as-is.</source>
        <translation>Se mesmo assim for um token, use --as-is.</translation>
    </message>
    <message>
        <source>%1 If it is a token anyway, use --as-is.</source>
        <translation>%1 Se mesmo assim for um token, use --as-is.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>Token (não é mostrado): </translation>
    </message>
</context>
<context>
    <name>cli::InspectCommand</name>
    <message>
        <source>There is nothing on standard input.</source>
        <translation>Não há nada na entrada padrão.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>Token (não é mostrado): </translation>
    </message>
</context>
<context>
    <name>cli::ProveRevokedCommand</name>
    <message>
        <source>%1: no old token is kept.</source>
        <translation>%1: nenhum token antigo está mantido.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” is refused and was removed from the keychain.</source>
        <translation>%1: o token antigo “%2” é recusado e foi removido do chaveiro.</translation>
    </message>
    <message>
        <source>The old token “%1” is no longer in the keychain.</source>
        <translation>O token antigo “%1” não está mais no chaveiro.</translation>
    </message>
    <message>
        <source>PAT Wizard cannot check whether it is revoked.</source>
        <translation>O PAT Wizard não consegue verificar se ele foi revogado.</translation>
    </message>
    <message>
        <source>%1 Then open PAT Wizard with “patwizard”, choose “Revoke the old one…” for this token, and then “Remove it…”.</source>
        <translation>%1 Depois abra o PAT Wizard com “patwizard”, escolha “Revogar o antigo” para este token e, em seguida, “Remover”.</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether the old token “%1” still works.</source>
        <translation>O PAT Wizard não conseguiu verificar se o token antigo “%1” ainda funciona.</translation>
    </message>
    <message>
        <source>Revoke it at %1.</source>
        <translation>Revogue-o em %1.</translation>
    </message>
</context>
<context>
    <name>cli::RemindCommand</name>
    <message>
        <source>Reminders are on.</source>
        <translation>Os lembretes estão ativados.</translation>
    </message>
    <message>
        <source>Reminders are off.</source>
        <translation>Os lembretes estão desativados.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is on.</source>
        <translation>A verificação semanal dos tokens armazenados está ativada.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is off.</source>
        <translation>A verificação semanal dos tokens armazenados está desativada.</translation>
    </message>
</context>
<context>
    <name>cli::RemoveCommand</name>
    <message>
        <source>%1 was removed. It still works until you revoke it at %2</source>
        <translation>%1 foi removido. Ele ainda funciona até você revogá-lo em %2</translation>
    </message>
    <message>
        <source>The old tokens kept with it were removed too, and may still work: %1</source>
        <translation>Os tokens antigos mantidos com ele também foram removidos e talvez ainda funcionem: %1</translation>
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
        <translation>%1: o token novo funciona e está em uso.</translation>
    </message>
    <message>
        <source>%1: the new token is in use, marked as %2.</source>
        <translation>%1: o token novo está em uso, marcado como %2.</translation>
    </message>
    <message>
        <source>In the keychain it is stored as “%1”, where the old one was: programs that read that entry get the new one from now on.</source>
        <translation>No chaveiro ele está como “%1”, onde estava o antigo: os programas que leem esse item passam a receber o novo.</translation>
    </message>
    <message>
        <source>First give the new token to whoever still has the old one: %1</source>
        <translation>Primeiro dê o token novo a quem ainda tem o antigo: %1</translation>
    </message>
    <message>
        <source>The old token, “%1”, is already refused and was removed from the keychain. If you clicked Regenerate on it, “%1” at %2 is the new token: leave it there.</source>
        <translation>O token antigo, “%1”, já é recusado e foi removido do chaveiro. Se você clicou em Regenerate nele, “%1” em %2 é o token novo: deixe-o lá.</translation>
    </message>
    <message>
        <source>Still kept: %1. Revoke any that still work, then confirm it: patwizard replace %2 --prove-revoked</source>
        <translation>Ainda mantidos: %1. Revogue os que ainda funcionarem e depois confirme: patwizard replace %2 --prove-revoked</translation>
    </message>
    <message>
        <source>Now revoke the old token, “%1”, at %2</source>
        <translation>Agora revogue o token antigo, “%1”, em %2</translation>
    </message>
    <message>
        <source>Only then revoke the old token, “%1”, at %2</source>
        <translation>Só então revogue o token antigo, “%1”, em %2</translation>
    </message>
    <message>
        <source>Then confirm it: patwizard replace %1 --prove-revoked</source>
        <translation>Depois confirme: patwizard replace %1 --prove-revoked</translation>
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
        <translation>%1; não pôde ser verificado: %2</translation>
    </message>
    <message>
        <source>%1; git says that Azure DevOps refused it on %2</source>
        <translation>%1; o git diz que o Azure DevOps o recusou em %2</translation>
    </message>
    <message>
        <source>%1; the keychain was locked on %2</source>
        <translation>%1; o chaveiro estava bloqueado em %2</translation>
    </message>
    <message>
        <source>%1; could not be checked on %2: %3</source>
        <translation>%1; não pôde ser verificado em %2: %3</translation>
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
        <translation>VERIFICADO</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>CONTA</translation>
    </message>
    <message>
        <source>%1 To wait longer, use --timeout.</source>
        <translation>%1 Para esperar mais, use --timeout.</translation>
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
        <translation>Sobre o PAT Wizard</translation>
    </message>
    <message>
        <source>PAT Wizard %1</source>
        <translation>PAT Wizard %1</translation>
    </message>
    <message>
        <source>Leads you to a personal access token for Azure DevOps that has been checked and is stored in your keychain, and tells you before it ends.</source>
        <translation>Ajuda você a obter um token de acesso pessoal para o Azure DevOps, verificado e armazenado no chaveiro, e avisa antes que ele expire.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>Copyright 2026 the PAT Wizard authors</source>
        <translation>Copyright 2026 os autores do PAT Wizard</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <translation>Feito com Qt %1.</translation>
    </message>
</context>
<context>
    <name>manual::DiagnosticsWindow</name>
    <message>
        <source>&amp;Copy again</source>
        <translation>&amp;Copiar de novo</translation>
    </message>
    <message>
        <source>Diagnostics – PAT Wizard</source>
        <translation>Diagnóstico – PAT Wizard</translation>
    </message>
    <message>
        <source>Collecting what somebody who helps you needs to know…</source>
        <translation>Reunindo o que quem ajuda você precisa saber…</translation>
    </message>
    <message>
        <source>This takes up to 12 seconds.</source>
        <translation>Isso leva até 12 segundos.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them where you ask for help.</source>
        <translation>O diagnóstico está na área de transferência. Cole-o onde você pedir ajuda.</translation>
    </message>
</context>
<context>
    <name>manual::HelpWindow</name>
    <message>
        <source>Help – PAT Wizard</source>
        <translation>Ajuda – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Topic:</source>
        <translation>&amp;Tópico:</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>&amp;Sobre o PAT Wizard</translation>
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
            <numerusform>A linha de mais %n token mostra o resultado da verificação.</numerusform>
            <numerusform>As linhas de mais %n tokens mostram o resultado das verificações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n token(s).</source>
        <translation>
            <numerusform>Interrompido após %n token.</numerusform>
            <numerusform>Interrompido após %n tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) checked.</source>
        <translation>
            <numerusform>%n token verificado.</numerusform>
            <numerusform>%n tokens verificados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be checked.</source>
        <translation>
            <numerusform>%n token não pôde ser verificado.</numerusform>
            <numerusform>%n tokens não puderam ser verificados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) need(s) attention.</source>
        <translation>
            <numerusform>%n token requer atenção.</numerusform>
            <numerusform>%n tokens requerem atenção.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well with them.</source>
        <translation>Está tudo bem com eles.</translation>
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
        <translation>&amp;Voltar à lista</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The token that it replaced</source>
        <translation>O token que ele substituiu</translation>
    </message>
    <message>
        <source>“%1” is kept in the keychain as %2.</source>
        <translation>“%1” é mantido no chaveiro como %2.</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>Nenhum token selecionado</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens selected</source>
        <translation>
            <numerusform>%n token selecionado</numerusform>
            <numerusform>%n tokens selecionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::EmptyPage</name>
    <message>
        <source>A key</source>
        <translation>Uma chave</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Nenhum token ainda</translation>
    </message>
    <message>
        <source>A token lets a program sign in to Azure DevOps for you. PAT Wizard helps you make one, checks it, and keeps it in your keychain.</source>
        <translation>Um token permite que um programa entre no Azure DevOps por você. O PAT Wizard ajuda a criar um, verifica-o e o guarda no chaveiro.</translation>
    </message>
    <message>
        <source>Set &amp;up a token</source>
        <translation>Config&amp;urar um token</translation>
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
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>All organizations of its account</source>
        <translation>Todas as organizações da conta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (wrong)</source>
        <translation>%1 (incorreta)</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Necessário para</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Label: Full access or Custom defined.</extracomment>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Valid for</source>
        <extracomment>Label: of which organizations.</extracomment>
        <translation>Válido para</translation>
    </message>
    <message>
        <source>Name on the token page</source>
        <translation>Nome na página de tokens</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>Label of a date: when it was put into the keychain.</extracomment>
        <translation>Armazenado</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última verificação</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última resposta</translation>
    </message>
    <message>
        <source>Last worked in full</source>
        <extracomment>Label of a date: the last check at which nothing was missing.</extracomment>
        <translation>Último êxito completo</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>Item do chaveiro</translation>
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
        <translation>O que funciona</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Label of a date.</extracomment>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
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
        <translation>No fim de %1, UTC</translation>
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
        <translation>Requerem atenção %1</translation>
    </message>
    <message>
        <source>Expiring %1</source>
        <translation>Expiram em breve %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Recusados %1</translation>
    </message>
    <message>
        <source>For all organizations %1</source>
        <translation>Para todas as organizações %1</translation>
    </message>
    <message>
        <source>No token needs attention.</source>
        <translation>Nenhum token requer atenção.</translation>
    </message>
    <message>
        <source>No token expires soon.</source>
        <translation>Nenhum token expira em breve.</translation>
    </message>
    <message>
        <source>No token is refused.</source>
        <translation>Nenhum token é recusado.</translation>
    </message>
    <message>
        <source>No token is valid for all organizations.</source>
        <translation>Nenhum token é válido para todas as organizações.</translation>
    </message>
    <message>
        <source>Show all tokens</source>
        <translation>Mostrar todos os tokens</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>Pesquisar nos tokens armazenados</translation>
    </message>
    <message>
        <source>No tokens match “%1”.</source>
        <translation>Nenhum token corresponde a “%1”.</translation>
    </message>
    <message>
        <source>Press Esc to show all tokens.</source>
        <translation>Pressione Esc para mostrar todos os tokens.</translation>
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
        <translation>Fechar este aviso</translation>
    </message>
</context>
<context>
    <name>overview::OverviewWindow</name>
    <message>
        <source>Stored tokens</source>
        <translation>Tokens armazenados</translation>
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
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;link</translation>
    </message>
    <message>
        <source>Remove tokens?</source>
        <translation>Remover tokens?</translation>
    </message>
    <message>
        <source>This is removed from your keychain and from the list of stored tokens:</source>
        <translation>Isto será removido do chaveiro e da lista de tokens armazenados:</translation>
    </message>
    <message>
        <source>This is removed from the keychain “%1” and from the list of stored tokens:</source>
        <translation>Isto será removido do chaveiro “%1” e da lista de tokens armazenados:</translation>
    </message>
    <message>
        <source>The token itself goes on working, for anybody who has it, until it is revoked at Azure DevOps. It cannot be got back from there: Azure DevOps shows a token only once.</source>
        <translation>O token em si continua funcionando, para quem o tiver, até ser revogado no Azure DevOps. Não dá para recuperá-lo lá: o Azure DevOps mostra um token só uma vez.</translation>
    </message>
    <message>
        <source>Old tokens that were kept are removed as well.</source>
        <translation>Os tokens antigos mantidos também serão removidos.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Open the token page of %1, to revoke it</source>
        <translation>Abra a página de tokens de %1, para revogá-lo</translation>
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
        <translation>Nenhum navegador pôde ser aberto.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser yourself: %1</source>
        <translation>Copie o link e abra-o em um navegador: %1</translation>
    </message>
</context>
<context>
    <name>overview::Removing</name>
    <message>
        <source>%1 was not removed: %2 %3</source>
        <translation>%1 não foi removido: %2 %3</translation>
    </message>
    <message>
        <source>%1: Removed from the keychain and from this list.</source>
        <translation>%1: removido do chaveiro e desta lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) removed from the keychain and from this list.</source>
        <translation>
            <numerusform>%n token removido do chaveiro e desta lista.</numerusform>
            <numerusform>%n tokens removidos do chaveiro e desta lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>A token works until it is revoked at Azure DevOps.</source>
        <translation>Um token funciona até ser revogado no Azure DevOps.</translation>
    </message>
</context>
<context>
    <name>overview::ResultLine</name>
    <message>
        <source>Tokens checked</source>
        <translation>Tokens verificados</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v de %m</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n second(s) left.</source>
        <translation>
            <numerusform>%1 Falta %n segundo.</numerusform>
            <numerusform>%1 Faltam %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Classificar por</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>&amp;Inverter a ordem</translation>
    </message>
    <message>
        <source>What needs &amp;attention</source>
        <translation>O que requer &amp;atenção</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organização</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>Con&amp;ta</translation>
    </message>
    <message>
        <source>What &amp;works</source>
        <translation>O que &amp;funciona</translation>
    </message>
    <message>
        <source>&amp;Expiry date</source>
        <translation>Data de e&amp;xpiração</translation>
    </message>
    <message>
        <source>&amp;Last check</source>
        <translation>Última &amp;verificação</translation>
    </message>
</context>
<context>
    <name>overview::TokenActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Novo token…</translation>
    </message>
    <message>
        <source>Set up another token</source>
        <translation>Configurar outro token</translation>
    </message>
    <message>
        <source>Add to cal&amp;endar…</source>
        <translation>Adicionar ao calen&amp;dário…</translation>
    </message>
    <message>
        <source>Save a reminder of the expiry date as a calendar file</source>
        <translation>Salvar um lembrete da data de expiração como arquivo de calendário</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>Proxy, certificates, reminders</source>
        <translation>Proxy, certificados, lembretes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Close all windows of PAT Wizard</source>
        <translation>Fechar todas as janelas do PAT Wizard</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Mostrar detalhes</translation>
    </message>
    <message>
        <source>Everything that is known of this token</source>
        <translation>Tudo o que se sabe deste token</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Veri&amp;ficar</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether what is selected still works</source>
        <translation>Perguntar ao Azure DevOps se os tokens selecionados ainda funcionam</translation>
    </message>
    <message>
        <source>Check &amp;line by line…</source>
        <translation>Verificar &amp;linha por linha…</translation>
    </message>
    <message>
        <source>See each answer of Azure DevOps about this token</source>
        <translation>Ver cada resposta do Azure DevOps sobre este token</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>Verificar t&amp;odos</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether the stored tokens still work</source>
        <translation>Perguntar ao Azure DevOps se os tokens armazenados ainda funcionam</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Parar o que está em andamento</translation>
    </message>
    <message>
        <source>Copy as &amp;password</source>
        <translation>Copiar como sen&amp;ha</translation>
    </message>
    <message>
        <source>Put this token on the clipboard for 30 seconds</source>
        <translation>Colocar este token na área de transferência por 30 segundos</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>T&amp;rocar…</translation>
    </message>
    <message>
        <source>Make a new token that takes the place of this one</source>
        <translation>Criar um token novo no lugar deste</translation>
    </message>
    <message>
        <source>Change the e&amp;xpiry date…</source>
        <translation>Alterar a data de e&amp;xpiração…</translation>
    </message>
    <message>
        <source>Correct when this token expires</source>
        <translation>Corrigir quando este token expira</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>Procurar cóp&amp;ias…</translation>
    </message>
    <message>
        <source>Find where else on this computer the token lies</source>
        <translation>Descobrir onde mais neste computador está o token</translation>
    </message>
    <message>
        <source>Re&amp;voke the old one…</source>
        <translation>Re&amp;vogar o antigo…</translation>
    </message>
    <message>
        <source>End the token that this one replaced</source>
        <translation>Encerrar o token que este substituiu</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>Vol&amp;tar ao antigo</translation>
    </message>
    <message>
        <source>Check the token that this one replaced, and use it again</source>
        <translation>Verificar o token que este substituiu e voltar a usá-lo</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>R&amp;emover…</translation>
    </message>
    <message>
        <source>Take it out of the keychain and off this list</source>
        <translation>Tirar do chaveiro e desta lista</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Locali&amp;zar</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>Pesquisar nos tokens armazenados</translation>
    </message>
    <message>
        <source>PAT Wizard &amp;Help</source>
        <translation>Ajuda do PAT &amp;Wizard</translation>
    </message>
    <message>
        <source>What this window shows, and what can be done</source>
        <translation>O que esta janela mostra e o que se pode fazer</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Copiar dia&amp;gnóstico</translation>
    </message>
    <message>
        <source>Put what a helper needs to know, without a secret, on the clipboard</source>
        <translation>Colocar na área de transferência o que quem ajuda precisa saber, sem segredos</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>&amp;Sobre o PAT Wizard</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versão e licença</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>Exi&amp;bir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
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
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última verificação</translation>
    </message>
</context>
<context>
    <name>overview::TokenJobs</name>
    <message>
        <source>Still checking… Is your keychain asking for a password?</source>
        <translation>Ainda verificando… O chaveiro está pedindo uma senha?</translation>
    </message>
    <message>
        <source>If it is not, Azure DevOps takes long to answer.</source>
        <translation>Se não estiver, o Azure DevOps está demorando para responder.</translation>
    </message>
    <message>
        <source>Ending what was interrupted… Your keychain may want its password.</source>
        <translation>Concluindo o que foi interrompido… O chaveiro pode pedir a senha.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Interrompido: nada foi alterado.</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <translation>Verificando “%1”…</translation>
    </message>
    <message>
        <source>Asking your keychain… It may want its password.</source>
        <translation>Consultando o chaveiro… Ele pode pedir a senha.</translation>
    </message>
    <message>
        <source>The expiry date is saved.</source>
        <translation>A data de expiração foi salva.</translation>
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
        <translation>Tokens armazenados</translation>
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
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Expires: %1.</source>
        <translation>Expira: %1.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>Não se sabe quando expira.</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>O que funciona</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Head of a column of dates.</extracomment>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última verificação</translation>
    </message>
    <message>
        <source>%1: worked before</source>
        <translation>%1: funcionava antes</translation>
    </message>
</context>
<context>
    <name>overview::VerdictCard</name>
    <message>
        <source>Set it &amp;up again…</source>
        <translation>Config&amp;urar de novo…</translation>
    </message>
    <message>
        <source>Correct the e&amp;xpiry date…</source>
        <translation>Corrigir a data de e&amp;xpiração…</translation>
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
        <translation>Expirou em: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Válido até: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>Impressão digital SHA-256: %1</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridade de certificação</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Remo&amp;ver</translation>
    </message>
    <message>
        <source>If your company inspects network traffic, choose the certificate of its certificate authority here; your administrator has the file. PAT Wizard then trusts it besides the ones that your system trusts.</source>
        <translation>Se a sua empresa inspeciona o tráfego de rede, escolha aqui o certificado da autoridade de certificação dela; o administrador tem o arquivo. O PAT Wizard passa a confiar nela, além das que o sistema já aceita.</translation>
    </message>
    <message>
        <source>Choose the certificate authority’s file</source>
        <translation>Escolher o arquivo da autoridade de certificação</translation>
    </message>
    <message>
        <source>Remove the certificate authority</source>
        <translation>Remover a autoridade de certificação</translation>
    </message>
    <message>
        <source>None chosen: only what your system trusts is trusted.</source>
        <translation>Nenhuma escolhida: valem só as do sistema.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Este arquivo não pode ser usado.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more certificate(s).</source>
        <translation>
            <numerusform>E mais %n certificado.</numerusform>
            <numerusform>E mais %n certificados.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Ele expirou.</translation>
    </message>
    <message>
        <source>Connections that it signed will be refused. Ask your administrator for the current one.</source>
        <translation>As conexões que ele assinou serão recusadas. Peça ao administrador o certificado atual.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Escolha um arquivo de certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>preferences::ByItselfField</name>
    <message>
        <source>While no window is open</source>
        <translation>Quando nenhuma janela está aberta</translation>
    </message>
    <message>
        <source>Notify me &amp;when a token needs attention</source>
        <translation>Notificar-me &amp;quando um token requerer atenção</translation>
    </message>
    <message>
        <source>Chec&amp;k the stored tokens once a week</source>
        <translation>Verificar os tokens &amp;uma vez por semana</translation>
    </message>
    <message>
        <source>Asks Azure DevOps about each token, if the keychain is open and there is a network.</source>
        <translation>Pergunta ao Azure DevOps sobre cada token, se o chaveiro estiver aberto e houver rede.</translation>
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
        <translation>Deixar o &amp;git obter os tokens do PAT Wizard</translation>
    </message>
    <message>
        <source>Git then asks PAT Wizard for the password of repositories in Azure DevOps. This changes your git configuration, at once.</source>
        <translation>O git passa a pedir ao PAT Wizard a senha dos repositórios no Azure DevOps. Isso altera a configuração do git imediatamente.</translation>
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
        <translation>Conforme o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>Sem &amp;proxy</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <translation>Este pro&amp;xy:</translation>
    </message>
    <message>
        <source>If the proxy asks for a user name and a password, choose the system’s proxy and set https_proxy before you start PAT Wizard. Passwords are not stored here.</source>
        <translation>Se o proxy pede nome de usuário e senha, escolha o proxy do sistema e defina https_proxy antes de iniciar o PAT Wizard. Senhas não são armazenadas aqui.</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>Nome do &amp;host:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>Por&amp;ta:</translation>
    </message>
</context>
<context>
    <name>preferences::ReminderField</name>
    <message>
        <source>Remind me before a token ends</source>
        <translation>Lembrar-me antes que um token expire</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n dia antes</numerusform>
            <numerusform>%n dias antes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preferences::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Nothing is sent to Azure DevOps until you choose again and press OK. The damaged file is kept beside the new one.</source>
        <translation>Nada é enviado ao Azure DevOps até você escolher de novo e clicar em OK. O arquivo danificado é mantido ao lado do novo.</translation>
    </message>
    <message>
        <source>A new language takes effect when PAT Wizard is next started.</source>
        <translation>O novo idioma vale a partir da próxima inicialização do PAT Wizard.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Days until new tokens &amp;expire:</source>
        <translation>Dias até os novos to&amp;kens expirarem:</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Conforme o sistema</translation>
    </message>
    <message>
        <source>%1, not installed</source>
        <translation>%1, não instalado</translation>
    </message>
    <message>
        <source>The certificate file cannot be used.</source>
        <translation>O arquivo de certificado não pode ser usado.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose another file, or remove it.</source>
        <translation>Nada foi salvo. Escolha outro arquivo ou remova-o.</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>Não foi possível alterar os lembretes.</translation>
    </message>
    <message>
        <source>The system says: “%1” Everything else was saved.</source>
        <translation>O sistema diz: “%1” Todo o resto foi salvo.</translation>
    </message>
</context>
<context>
    <name>widgets::CopiesDialog</name>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Copies of %1 – PAT Wizard</source>
        <translation>Cópias de %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>PAT Wizard looks where tools keep tokens, in the environment of running programs, and in the keychain. It changes nothing, and nothing leaves this computer.</source>
        <translation>O PAT Wizard procura onde as ferramentas guardam tokens, no ambiente dos programas em execução e no chaveiro. Não altera nada, e nada sai deste computador.</translation>
    </message>
    <message>
        <source>Also in: %1.</source>
        <translation>Também em: %1.</translation>
    </message>
    <message>
        <source>Looking for copies… Your keychain may want its password.</source>
        <translation>Procurando cópias… O chaveiro pode pedir a senha.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message numerus="yes">
        <source>Looking for copies: %n file(s), %1…</source>
        <translation>
            <numerusform>Procurando cópias: %n arquivo, %1…</numerusform>
            <numerusform>Procurando cópias: %n arquivos, %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Procurar de novo</translation>
    </message>
    <message numerus="yes">
        <source>%n copies were found.</source>
        <translation>
            <numerusform>%n cópia foi encontrada.</numerusform>
            <numerusform>%n cópias foram encontradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be looked at.</source>
        <translation>Nem tudo pôde ser examinado.</translation>
    </message>
    <message>
        <source>Not every token could be looked for.</source>
        <translation>Nem todos os tokens puderam ser procurados.</translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s), but that was not all.</source>
        <translation>
            <numerusform>Nenhuma cópia encontrada em %n arquivo, mas nem tudo foi examinado.</numerusform>
            <numerusform>Nenhuma cópia encontrada em %n arquivos, mas nem tudo foi examinado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s).</source>
        <translation>
            <numerusform>Nenhuma cópia encontrada em %n arquivo.</numerusform>
            <numerusform>Nenhuma cópia encontrada em %n arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the old token “%1”.</source>
        <translation>É o token antigo “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more lines.</source>
        <translation>
            <numerusform>Há mais %n linha.</numerusform>
            <numerusform>Há mais %n linhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“patwizard find” tells them all.</source>
        <translation>“patwizard find” mostra todas.</translation>
    </message>
    <message>
        <source>Look for copies in a folder</source>
        <translation>Procurar cópias em uma pasta</translation>
    </message>
</context>
<context>
    <name>widgets::CopySearch</name>
    <message>
        <source>The old token “%1” is no longer in the keychain, so its copies cannot be found.</source>
        <translation>O token antigo “%1” não está mais no chaveiro; por isso, não é possível encontrar suas cópias.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryCorrection</name>
    <message>
        <source>Correct the &amp;date</source>
        <translation>Corrigir a &amp;data</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as shown on the token page:</source>
        <translation>&amp;Expira em (UTC), conforme a página de tokens:</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Corrigida.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Last da&amp;y (UTC)</source>
        <translation>Último dia (&amp;UTC)</translation>
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
        <translation>Alte&amp;rar</translation>
    </message>
</context>
<context>
    <name>widgets::PasswordCopy</name>
    <message>
        <source>&amp;Copy as password</source>
        <translation>Copiar como sen&amp;ha</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n second(s) left.</source>
        <translation>
            <numerusform>Copiado: falta %n segundo.</numerusform>
            <numerusform>Copiado: faltam %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PasswordLoan</name>
    <message>
        <source>Copied, but another program read it immediately.</source>
        <translation>Copiado, mas outro programa leu o token imediatamente.</translation>
    </message>
    <message>
        <source>Another program put the token back on the clipboard. PAT Wizard removed it again.</source>
        <translation>Outro programa colocou o token de volta na área de transferência. O PAT Wizard o removeu de novo.</translation>
    </message>
    <message>
        <source>The token was removed from the clipboard, but your desktop does not let PAT Wizard confirm that it is gone.</source>
        <translation>O token foi removido da área de transferência, mas a área de trabalho não deixa o PAT Wizard confirmar isso.</translation>
    </message>
    <message>
        <source>To be sure, copy something else.</source>
        <translation>Para ter certeza, copie outra coisa.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Paste it now. It stays on the clipboard for 30 seconds, even if you close this window.</source>
        <translation>Cole agora. Fica na área de transferência por 30 segundos, mesmo que você feche esta janela.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… It may ask for its password.</source>
        <translation>Aguardando o chaveiro… Ele pode pedir a senha.</translation>
    </message>
    <message>
        <source>This may be a screen reader, or a clipboard manager, which keeps what was copied. After you paste the token, delete it from the clipboard history.</source>
        <translation>Pode ser um leitor de tela ou um gerenciador da área de transferência, que guarda o que foi copiado. Depois de colar o token, exclua-o do histórico da área de transferência.</translation>
    </message>
</context>
<context>
    <name>widgets::PauseNote</name>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more second(s).</source>
        <translation>
            <numerusform>O Azure DevOps pede uma pausa de mais %n segundo.</numerusform>
            <numerusform>O Azure DevOps pede uma pausa de mais %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more minute(s).</source>
        <translation>
            <numerusform>O Azure DevOps pede uma pausa de mais %n minuto.</numerusform>
            <numerusform>O Azure DevOps pede uma pausa de mais %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asked for %n minute(s), but PAT Wizard waits ten minutes at most.</source>
        <translation>
            <numerusform>Ele pediu %n minuto, mas o PAT Wizard espera no máximo dez.</numerusform>
            <numerusform>Ele pediu %n minutos, mas o PAT Wizard espera no máximo dez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>A pausa terminou.</translation>
    </message>
</context>
<context>
    <name>widgets::ReminderExport</name>
    <message>
        <source>There is nothing to be reminded of.</source>
        <translation>Não há nada para lembrar.</translation>
    </message>
    <message>
        <source>Record when the token expires first.</source>
        <translation>Registre antes quando o token expira.</translation>
    </message>
    <message>
        <source>Export the reminder of %1</source>
        <translation>Exportar o lembrete de %1</translation>
    </message>
    <message numerus="yes">
        <source>Export reminders of %n token(s)</source>
        <translation>
            <numerusform>Exportar lembretes de %n token</numerusform>
            <numerusform>Exportar lembretes de %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Arquivos de calendário (*.ics)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Open it with your calendar.</source>
        <translation>Abra-o com o seu calendário.</translation>
    </message>
    <message>
        <source>%1: The reminder is written: %2</source>
        <translation>%1: lembrete gravado: %2</translation>
    </message>
    <message numerus="yes">
        <source>Reminders of %n token(s) are written: %1</source>
        <translation>
            <numerusform>Lembretes de %n token gravados: %1</numerusform>
            <numerusform>Lembretes de %n tokens gravados: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Statement</name>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken before a sentence: “Waiting: …”</extracomment>
        <translation>Aguarde</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Spoken before a sentence: “OK: …”</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Spoken before a sentence: “Note: …”</extracomment>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Spoken before a sentence: “Warning: …”</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Spoken before a sentence: “Problem: …”</extracomment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Não pôde ser verificado</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
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
        <translation>Abrir a página de to&amp;kens</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;link</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Não foi possível abrir o navegador.</translation>
    </message>
    <message>
        <source>Copy the link, and open it in a browser.</source>
        <translation>Copie o link e abra-o em um navegador.</translation>
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
        <translation>Onde é usado</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget that %1 was given the token</source>
        <translation>Esquecer que %1 recebeu o token</translation>
    </message>
    <message>
        <source>A rotation does not give it the new token any more. What it has stays there.</source>
        <translation>Em uma troca, não recebe mais o token novo. A cópia que já tem continua lá.</translation>
    </message>
    <message>
        <source>Giving the token to %1…</source>
        <translation>Dando o token a %1…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Give it again</source>
        <translation>Dar de novo</translation>
    </message>
    <message>
        <source>Give it the new one</source>
        <translation>Dar o novo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: “Try again: az devops”</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is no longer given the new token in a rotation.</source>
        <translation>%1 não recebe mais o token novo em uma troca.</translation>
    </message>
    <message>
        <source>The copy that it has stays there.</source>
        <translation>A cópia que já tem continua lá.</translation>
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
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>No, I only need pull requests.</source>
        <translation>Não, só preciso de pull requests.</translation>
    </message>
    <message>
        <source>&amp;Full access</source>
        <translation>&amp;Full access</translation>
    </message>
    <message>
        <source>Yes. It can do everything that you can.</source>
        <translation>Sim. Pode fazer tudo o que você pode.</translation>
    </message>
    <message>
        <source>&amp;Reviewers and approvals</source>
        <translation>&amp;Revisores e aprovações</translation>
    </message>
    <message>
        <source>Do you need the Diff of pull requests?</source>
        <translation>Você precisa do Diff dos pull requests?</translation>
    </message>
    <message>
        <source>It shows the changed lines.</source>
        <translation>Ele mostra as linhas alteradas.</translation>
    </message>
    <message>
        <source>With Custom defined access you will not see the Diff of a pull request.</source>
        <translation>Com Custom defined (acesso definido por você), o Diff de um pull request não aparece.</translation>
    </message>
    <message>
        <source>Not needed if you only use git.</source>
        <translation>Não é necessário se você só usa git.</translation>
    </message>
    <message>
        <source>Only for &amp;git?</source>
        <translation>Só para o &amp;git?</translation>
    </message>
    <message>
        <source>Protect it like a password, and choose a short lifespan.</source>
        <translation>Proteja-o como uma senha e escolha uma validade curta.</translation>
    </message>
    <message>
        <source>Some organizations do not allow Full access.</source>
        <translation>Algumas organizações não permitem Full access (acesso completo).</translation>
    </message>
</context>
<context>
    <name>wizard::CapabilityLines</name>
    <message>
        <source>Not checked.</source>
        <translation>Não verificado.</translation>
    </message>
    <message>
        <source>Needs Full access.</source>
        <translation>Requer Full access.</translation>
    </message>
    <message>
        <source>Not with this token.</source>
        <translation>Não com este token.</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull requests</translation>
    </message>
    <message>
        <source>Reviewers and approvals</source>
        <translation>Revisores e aprovações</translation>
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
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Verificar de &amp;novo</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Copy for an &amp;administrator</source>
        <translation>Copiar para um adm&amp;inistrador</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of this step, and the head of its page.</extracomment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>It changes nothing in Azure DevOps.</source>
        <translation>Nada muda no Azure DevOps.</translation>
    </message>
    <message>
        <source>Another token has been taken into use meanwhile: “%1”.</source>
        <translation>Outro token entrou em uso nesse meio-tempo: “%1”.</translation>
    </message>
    <message>
        <source>Yours is not stored yet. It is compared with that one now: go on if it is to take the place of that.</source>
        <translation>O seu ainda não está armazenado e agora é comparado com esse: continue se quiser colocá-lo no lugar dele.</translation>
    </message>
    <message>
        <source>Something has changed since the last check.</source>
        <translation>Algo mudou desde a última verificação.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps…</source>
        <translation>Perguntando ao Azure DevOps…</translation>
    </message>
    <message>
        <source>The token has not been checked yet.</source>
        <translation>O token ainda não foi verificado.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>A verificação foi interrompida.</translation>
    </message>
    <message>
        <source>Check again to go on.</source>
        <translation>Verifique de novo para continuar.</translation>
    </message>
    <message>
        <source>The new token is another account’s.</source>
        <translation>O token novo é de outra conta.</translation>
    </message>
    <message>
        <source>The new token cannot do everything the old one could.</source>
        <translation>O token novo não faz tudo o que o antigo fazia.</translation>
    </message>
    <message>
        <source>Choose below whether to use it anyway.</source>
        <translation>Escolha abaixo se quer usá-lo mesmo assim.</translation>
    </message>
    <message>
        <source>It acts as %1.</source>
        <translation>Ele age como %1.</translation>
    </message>
    <message>
        <source>The token works, but it can do more than you chose.</source>
        <translation>O token funciona, mas pode mais do que você escolheu.</translation>
    </message>
    <message>
        <source>You chose Custom defined, and it has Full access. You can go on with it, or take away what is not needed.</source>
        <translation>Você escolheu Custom defined, e ele tem Full access. Você pode continuar com ele ou tirar o que não é necessário.</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>O token faz o que você precisa, mas é válido para todas as organizações.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>O token faz o que você precisa.</translation>
    </message>
    <message>
        <source>The token works, but some access is missing.</source>
        <translation>O token funciona, mas falta algum acesso.</translation>
    </message>
    <message>
        <source>Then the check begins by itself.</source>
        <translation>Depois a verificação começa sozinha.</translation>
    </message>
    <message>
        <source>Then you can check again.</source>
        <translation>Depois você pode verificar de novo.</translation>
    </message>
    <message>
        <source>Store it anyway</source>
        <translation>Armazenar mesmo assim</translation>
    </message>
    <message>
        <source>Store it unchecked</source>
        <translation>Armazenar sem verificar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Send it to an administrator of the organization. The token is not in it.</source>
        <translation>Envie isto a um administrador da organização. O token não está incluído.</translation>
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
        <translation>Custom, só pull requests</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Expira: %1</translation>
    </message>
</context>
<context>
    <name>wizard::CreatePage</name>
    <message>
        <source>Previous step</source>
        <translation>Passo anterior</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>&amp;Keep on top</source>
        <translation>Manter no &amp;topo</translation>
    </message>
    <message>
        <source>Small windo&amp;w</source>
        <translation>&amp;Janela pequena</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>Criar o token</translation>
    </message>
    <message>
        <source>A small window to keep beside the browser</source>
        <translation>Uma janela pequena para manter ao lado do navegador</translation>
    </message>
    <message>
        <source>Make a new token beside the old one.</source>
        <translation>Crie um token novo, sem mexer no antigo.</translation>
    </message>
    <message>
        <source>Do not click Regenerate: it ends the old one at once, before the new one is in place. If you did, paste what it shows on the next page.</source>
        <translation>Não clique em Regenerate (gerar de novo): isso encerra o antigo na hora, antes que o novo esteja no lugar dele. Se já clicou, cole na próxima página o token mostrado.</translation>
    </message>
    <message>
        <source>&amp;Open the token page</source>
        <translation>Abrir a página de to&amp;kens</translation>
    </message>
    <message>
        <source>I have copied i&amp;t</source>
        <translation>Já co&amp;piei</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Próximo pa&amp;sso</translation>
    </message>
    <message>
        <source>On the first page, “Try again” tries it again.</source>
        <translation>Na primeira página, “Tentar de novo” repete o teste.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be stored.</source>
        <translation>Não crie o token ainda: não seria possível armazená-lo.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could be neither stored nor checked.</source>
        <translation>Não crie o token ainda: não seria possível armazená-lo nem verificá-lo.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be checked.</source>
        <translation>Não crie o token ainda: não seria possível verificá-lo.</translation>
    </message>
</context>
<context>
    <name>wizard::CreateSteps</name>
    <message>
        <source>Open the token page</source>
        <translation>Abra a página de tokens</translation>
    </message>
    <message>
        <source>It opens in your browser.</source>
        <translation>Ela abre no navegador.</translation>
    </message>
    <message>
        <source>Click + New Token</source>
        <translation>Clique em + New Token (novo token)</translation>
    </message>
    <message>
        <source>A form opens.</source>
        <translation>Um formulário será aberto.</translation>
    </message>
    <message>
        <source>Choose a date. Your organization may set a limit.</source>
        <translation>Escolha uma data. A sua organização pode definir um limite.</translation>
    </message>
    <message>
        <source>Azure DevOps allows about a year at most, and %1 is later. Choose an earlier date, here and there.</source>
        <translation>O Azure DevOps permite cerca de um ano, no máximo, e %1 é depois disso. Escolha uma data anterior, aqui e lá.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n day(s). If only less is allowed, set the same here.</source>
        <translation>
            <numerusform>Escolha %n dia. Se o máximo permitido for menor, defina o mesmo aqui.</numerusform>
            <numerusform>Escolha %n dias. Se o máximo permitido for menor, defina o mesmo aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Custom defined and %1. If only less is allowed, set the same here.</source>
        <translation>Escolha Custom defined (definido por você) e %1. Se o máximo permitido for menor, defina o mesmo aqui.</translation>
    </message>
    <message>
        <source>Name the token</source>
        <translation>Dê um nome ao token</translation>
    </message>
    <message>
        <source>Copy this name and paste it there.</source>
        <translation>Copie este nome e cole-o lá.</translation>
    </message>
    <message>
        <source>Choose the organization</source>
        <translation>Escolha a organização</translation>
    </message>
    <message>
        <source>Choose %1, not “All accessible organizations”.</source>
        <translation>Escolha %1, e não “All accessible organizations” (todas).</translation>
    </message>
    <message>
        <source>Choose when it expires</source>
        <translation>Escolha quando ele expira</translation>
    </message>
    <message>
        <source>Under Scopes, leave Custom defined</source>
        <translation>Em Scopes (escopos), deixe Custom defined</translation>
    </message>
    <message>
        <source>It is chosen already.</source>
        <translation>Já vem escolhido.</translation>
    </message>
    <message>
        <source>Under Code, tick Read</source>
        <translation>Em Code (código), marque Read (ler)</translation>
    </message>
    <message>
        <source>Status is not enough.</source>
        <translation>Status não basta.</translation>
    </message>
    <message>
        <source>Click Show all scopes</source>
        <translation>Clique em Show all scopes (todos os escopos)</translation>
    </message>
    <message>
        <source>The link is below the list.</source>
        <translation>O link fica abaixo da lista.</translation>
    </message>
    <message>
        <source>Under Member Entitlement Management, tick Read</source>
        <translation>Em Member Entitlement Management, marque Read (ler)</translation>
    </message>
    <message>
        <source>Scroll down to find it.</source>
        <translation>Role para baixo para encontrá-lo.</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it: go back and choose Custom defined.</source>
        <translation>Se não conseguir, talvez um administrador tenha proibido: volte e escolha Custom defined.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two things to do, one after the other.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it. Then do this instead: %1. Such a token does not show the Diff of a pull request; the check will ask whether you want it anyway.</source>
        <translation>Se não conseguir, talvez um administrador tenha proibido. Então faça isto: %1. Um token assim não mostra o Diff de um pull request; a verificação perguntará se você o quer mesmo assim.</translation>
    </message>
    <message>
        <source>Under Scopes, choose Full access</source>
        <translation>Em Scopes (escopos), escolha Full access</translation>
    </message>
    <message>
        <source>Click Create</source>
        <translation>Clique em Create (criar)</translation>
    </message>
    <message>
        <source>The button is below the form.</source>
        <translation>O botão fica abaixo do formulário.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copie o token</translation>
    </message>
    <message>
        <source>Click the copy button beside it. It is shown only once.</source>
        <translation>Clique no botão de copiar ao lado dele. Só aparece uma vez.</translation>
    </message>
</context>
<context>
    <name>wizard::DonePage</name>
    <message>
        <source>&amp;Rotate it now</source>
        <translation>&amp;Trocar agora</translation>
    </message>
    <message>
        <source>&amp;Add to calendar…</source>
        <translation>Adicionar ao calen&amp;dário…</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>Procurar cóp&amp;ias…</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step, and the head of its page.</extracomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>Item do chaveiro</translation>
    </message>
    <message>
        <source>Use it as your password</source>
        <translation>Use-o como senha</translation>
    </message>
    <message>
        <source>In git or another tool, with any user name.</source>
        <translation>No git ou em outra ferramenta, com qualquer nome de usuário.</translation>
    </message>
    <message>
        <source>The token is in your keychain.</source>
        <translation>O token está no chaveiro.</translation>
    </message>
    <message>
        <source>The token is in the keychain “%1”.</source>
        <translation>O token está no chaveiro “%1”.</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>O token faz o que você precisa, mas é válido para todas as organizações.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>O token faz o que você precisa.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>Não se sabe quando expira.</translation>
    </message>
    <message>
        <source>The token page tells.</source>
        <translation>Veja na página de tokens.</translation>
    </message>
    <message>
        <source>Expired %1, according to the recorded date.</source>
        <translation>Expirou em %1, segundo a data registrada.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>em %n dia</numerusform>
            <numerusform>em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Azure DevOps refuses what “%1” was before it was regenerated; that is out of your keychain.</source>
        <translation>O Azure DevOps recusa o token que “%1” era antes de ser gerado de novo; ele já saiu do chaveiro.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token “%1”; it is out of your keychain.</source>
        <translation>O Azure DevOps recusa o token antigo “%1”; ele já saiu do chaveiro.</translation>
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
        <translation>Validade</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Outra data</translation>
    </message>
    <message>
        <source>Expires on (UTC)</source>
        <translation>Expira em (UTC)</translation>
    </message>
    <message>
        <source>Li&amp;fespan:</source>
        <translation>Va&amp;lidade:</translation>
    </message>
</context>
<context>
    <name>wizard::OldAndNew</name>
    <message>
        <source>not known</source>
        <extracomment>Of the account of a token.
----------
Of the day on which a token expires.</extracomment>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>Use the other account’s token</source>
        <translation>Usar o token da outra conta</translation>
    </message>
    <message>
        <source>Use it although it does less</source>
        <translation>Usar mesmo que faça menos</translation>
    </message>
    <message>
        <source>The old token and the new one</source>
        <translation>O token antigo e o novo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Heads of two columns: of the old and of the new token.</extracomment>
        <translation>Antigo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>The old token belongs to %1, the new one to %2.</source>
        <translation>O token antigo é de %1; o novo, de %2.</translation>
    </message>
    <message>
        <source>In the browser, sign in as the account that is to own the token; or go on with the other account, if you mean to.</source>
        <translation>No navegador, entre com a conta à qual o token deve pertencer; ou continue com a outra conta, se é o que você quer.</translation>
    </message>
    <message>
        <source>The new token may do less than the old one.</source>
        <translation>O token novo talvez faça menos que o antigo.</translation>
    </message>
    <message>
        <source>Not everything that worked with the old one could be checked.</source>
        <translation>Nem tudo o que funcionava com o antigo pôde ser verificado.</translation>
    </message>
    <message>
        <source>The new token does less than the old one.</source>
        <translation>O token novo faz menos que o antigo.</translation>
    </message>
    <message>
        <source>What worked with the old one and does not with the new one: %1.</source>
        <translation>O que funcionava com o antigo e não com o novo: %1.</translation>
    </message>
</context>
<context>
    <name>wizard::OrganizationPage</name>
    <message>
        <source>Which organization?</source>
        <translation>Qual organização?</translation>
    </message>
    <message>
        <source>Create a token and store it in your keychain, in about five minutes.</source>
        <translation>Crie um token e guarde-o no chaveiro, em cerca de cinco minutos.</translation>
    </message>
    <message>
        <source>&amp;Organization name or address</source>
        <translation>Nome ou endereço da organi&amp;zação</translation>
    </message>
    <message>
        <source>The address bar of a browser. The organization is the word after dev.azure.com.</source>
        <translation>A barra de endereços de um navegador. A organização é a palavra depois de dev.azure.com.</translation>
    </message>
    <message>
        <source>&amp;Where do I find it?</source>
        <translation>&amp;Onde encontro isso?</translation>
    </message>
    <message>
        <source>The network is checked once the organization is known.</source>
        <translation>A rede é testada assim que se souber a organização.</translation>
    </message>
    <message>
        <source>The address of any of its pages will do.</source>
        <translation>O endereço de qualquer página dela serve.</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organização: %1</translation>
    </message>
    <message>
        <source>This name is longer than new organizations may have.</source>
        <translation>Este nome é mais longo do que o permitido para novas organizações.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps for the organization %1…</source>
        <translation>Perguntando ao Azure DevOps pela organização %1…</translation>
    </message>
    <message>
        <source>The organization answers.</source>
        <translation>A organização responde.</translation>
    </message>
    <message>
        <source>Asked directly, without a proxy.</source>
        <translation>Acesso direto, sem proxy.</translation>
    </message>
    <message>
        <source>Asked through the proxy %1.</source>
        <translation>Acesso pelo proxy %1.</translation>
    </message>
    <message>
        <source>The certificate that was shown is issued by %1.</source>
        <translation>O certificado apresentado foi emitido por %1.</translation>
    </message>
    <message>
        <source>Trying out the keychain…</source>
        <translation>Testando o chaveiro…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>Aguardando o chaveiro… Ele está pedindo uma senha?</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>O chaveiro funciona.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored, read back and removed.</source>
        <translation>Um segredo de teste foi armazenado, lido de volta e removido.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored in “%1”, read back and removed.</source>
        <translation>Um segredo de teste foi armazenado em “%1”, lido de volta e removido.</translation>
    </message>
    <message>
        <source>Something is wrong with this organization; see below.</source>
        <translation>Há algo errado com esta organização; veja abaixo.</translation>
    </message>
    <message>
        <source>Then you can try again.</source>
        <translation>Depois você pode tentar de novo.</translation>
    </message>
    <message>
        <source>Then it is tried by itself.</source>
        <translation>Depois a nova tentativa é automática.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Usar %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Continue &amp;anyway</source>
        <translation>Continuar mesmo a&amp;ssim</translation>
    </message>
</context>
<context>
    <name>wizard::PastePage</name>
    <message>
        <source>&amp;Show</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>&amp;Não sei</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Colar o token</translation>
    </message>
    <message>
        <source>It goes to Azure DevOps and your keychain, nowhere else.</source>
        <translation>Ele vai para o Azure DevOps e o chaveiro, e para nenhum outro lugar.</translation>
    </message>
    <message>
        <source>The token, to be seen on the screen only</source>
        <translation>O token, visível só na tela</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as the token page says:</source>
        <translation>&amp;Expira em (UTC), conforme a página de tokens:</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Expira: %1</translation>
    </message>
    <message>
        <source>When it expires is not known</source>
        <translation>Não se sabe quando expira</translation>
    </message>
    <message>
        <source>This is an old token, which is stored already.</source>
        <translation>Este é um token antigo, que já está armazenado.</translation>
    </message>
    <message>
        <source>Paste the new one, which the token page has just shown.</source>
        <translation>Cole o novo, que a página de tokens acabou de mostrar.</translation>
    </message>
    <message>
        <source>This is more than a year ahead: is it right?</source>
        <translation>Isso é daqui a mais de um ano: está certo?</translation>
    </message>
    <message>
        <source>No token of Azure DevOps lives that long. Look at the date on the token page again.</source>
        <translation>Nenhum token do Azure DevOps dura tanto. Olhe de novo a data na página de tokens.</translation>
    </message>
</context>
<context>
    <name>wizard::RailStep</name>
    <message>
        <source>needs attention</source>
        <extracomment>How a step stands, read to blind people.</extracomment>
        <translation>requer atenção</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>you are here, and something needs attention</source>
        <translation>você está aqui, e algo requer atenção</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>você está aqui</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
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
        <translation>Etapa %1 de %2</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Voltar a “%1”</translation>
    </message>
</context>
<context>
    <name>wizard::Readiness</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>Your network and keychain are ready.</source>
        <translation>A rede e o chaveiro estão prontos.</translation>
    </message>
    <message>
        <source>Checking your network and keychain…</source>
        <translation>Verificando a rede e o chaveiro…</translation>
    </message>
    <message>
        <source>Your keychain is ready.</source>
        <translation>O chaveiro está pronto.</translation>
    </message>
</context>
<context>
    <name>wizard::RegeneratedQuestion</name>
    <message>
        <source>I clicked Re&amp;generate</source>
        <translation>Cliquei em Re&amp;generate</translation>
    </message>
    <message>
        <source>Did you click Regenerate?</source>
        <translation>Você clicou em Regenerate (gerar de novo)?</translation>
    </message>
    <message>
        <source>Then “%1” on the token page is the new token now. Keep it there, and select the box so that PAT Wizard uses the same name.</source>
        <translation>Então “%1” na página de tokens é agora o token novo. Mantenha-o lá e marque a caixa para que o PAT Wizard use o mesmo nome.</translation>
    </message>
</context>
<context>
    <name>wizard::ReminderOffer</name>
    <message>
        <source>Notify me in &amp;time</source>
        <translation>Notificar-me a &amp;tempo</translation>
    </message>
    <message>
        <source>Also while no window of PAT Wizard is open. Settings can change it.</source>
        <translation>Mesmo sem nenhuma janela do PAT Wizard aberta. Isso pode ser mudado nas Configurações.</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>Lem&amp;bretes</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>Não foi possível alterar os lembretes.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>O sistema diz: “%1”</translation>
    </message>
</context>
<context>
    <name>wizard::ReplacePage</name>
    <message>
        <source>Store the token</source>
        <translation>Armazenar o token</translation>
    </message>
    <message>
        <source>It is written into your keychain, read back and compared. Only then does it take the place of the old one.</source>
        <translation>Ele é gravado no chaveiro, lido de volta e conferido. Só então fica no lugar do antigo.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>Aguardando o chaveiro… Ele está pedindo uma senha?</translation>
    </message>
    <message>
        <source>The new token takes the place of “%1” in the organization %2.</source>
        <translation>O token novo fica no lugar de “%1” na organização %2.</translation>
    </message>
    <message>
        <source>The old token is kept until you have revoked it.</source>
        <translation>O token antigo é mantido até você revogá-lo.</translation>
    </message>
    <message>
        <source>You can go back to it until then.</source>
        <translation>Até lá você pode voltar a ele.</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>Você escolheu armazenar mesmo assim.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token, or reads that entry, gets the new one from then on. The old one is kept under another name.</source>
        <translation>Tudo o que pede o token ao PAT Wizard, ou lê esse item, passa a receber o novo. O antigo é mantido com outro nome.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1, in place of the old one.</source>
        <translation>Será armazenado no chaveiro como %1, no lugar do antigo.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2, in place of the old one.</source>
        <translation>Será armazenado no chaveiro “%1” como %2, no lugar do antigo.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>Armazenando o token…</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>Armazenado, lido de volta e conferido.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokePage</name>
    <message>
        <source>Check no&amp;w</source>
        <translation>Verificar a&amp;gora</translation>
    </message>
    <message>
        <source>Re&amp;move it…</source>
        <translation>R&amp;emover…</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>Vol&amp;tar ao antigo</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>Revogar o antigo</translation>
    </message>
    <message>
        <source>Remove the old one from the keychain</source>
        <translation>Remover o antigo do chaveiro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>You can also go on, and do this later: PAT Wizard keeps the old token and reminds you. If the new token does not work somewhere, go back to the old one.</source>
        <translation>Você também pode continuar e fazer isso depois: o PAT Wizard mantém o token antigo e lembra você disso. Se o token novo não funcionar em algum lugar, volte ao antigo.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps whether it refuses the old token…</source>
        <translation>Perguntando ao Azure DevOps se ele recusa o token antigo…</translation>
    </message>
    <message>
        <source>Then the old token is looked at by itself.</source>
        <translation>Depois o token antigo é examinado automaticamente.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use. “%2” is kept beside it until Azure DevOps refuses it.</source>
        <translation>“%1” está armazenado e em uso. “%2” é mantido ao lado dele até o Azure DevOps recusá-lo.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use.</source>
        <translation>“%1” está armazenado e em uso.</translation>
    </message>
    <message>
        <source>No old token is left to revoke.</source>
        <translation>Não resta nenhum token antigo a revogar.</translation>
    </message>
    <message>
        <source>Waiting for Azure DevOps to refuse it…</source>
        <translation>Aguardando o Azure DevOps recusá-lo…</translation>
    </message>
    <message>
        <source>This page notices by itself. It may take up to an hour.</source>
        <translation>Esta página detecta isso sozinha. Pode levar até uma hora.</translation>
    </message>
    <message>
        <source>You can only do this on the token page.</source>
        <translation>Isso só se faz na página de tokens.</translation>
    </message>
    <message>
        <source>“%1” is in use again, and stays in your keychain.</source>
        <translation>“%1” está em uso de novo e fica no chaveiro.</translation>
    </message>
    <message>
        <source>Whether the old token is revoked could not be checked.</source>
        <translation>Não foi possível verificar se o token antigo foi revogado.</translation>
    </message>
    <message>
        <source>The old token is not let in, but may not be revoked.</source>
        <translation>O token antigo não dá mais acesso, mas talvez não tenha sido revogado.</translation>
    </message>
    <message>
        <source>The old token still works.</source>
        <translation>O token antigo ainda funciona.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token; it is out of your keychain.</source>
        <translation>O Azure DevOps recusa o token antigo; ele já saiu do chaveiro.</translation>
    </message>
    <message>
        <source>The old token is out of your keychain.</source>
        <translation>O token antigo já saiu do chaveiro.</translation>
    </message>
    <message>
        <source>Remove the old token?</source>
        <translation>Remover o token antigo?</translation>
    </message>
    <message>
        <source>The old token leaves your keychain, and you cannot go back to it. If it is not revoked, whoever has it can go on using it.</source>
        <translation>O token antigo sai do chaveiro, e você não poderá mais voltar a ele. Se não foi revogado, quem o tiver pode continuar a usá-lo.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Man&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Removing the old token… Your keychain may want its password.</source>
        <translation>Removendo o token antigo… O chaveiro pode pedir a senha.</translation>
    </message>
    <message>
        <source>Checking the old token… Your keychain may want its password.</source>
        <translation>Verificando o token antigo… O chaveiro pode pedir a senha.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokeTask</name>
    <message>
        <source>It was created in %1.</source>
        <translation>Foi criado em %1.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Expira em %1.</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>Procurar cóp&amp;ias…</translation>
    </message>
    <message>
        <source>Look for copies of the old one</source>
        <translation>Procurar cópias do antigo</translation>
    </message>
    <message>
        <source>Find where else on this computer the old token lies</source>
        <translation>Descobrir onde mais neste computador está o token antigo</translation>
    </message>
    <message>
        <source>Azure DevOps refuses “%1”, which is in use.</source>
        <translation>O Azure DevOps recusa “%1”, que está em uso.</translation>
    </message>
    <message>
        <source>If “%1” still works, go back to it.</source>
        <translation>Se “%1” ainda funcionar, volte a ele.</translation>
    </message>
    <message>
        <source>Replace “%2” with “%1” wherever you use it as a password.</source>
        <translation>Substitua “%2” por “%1” em todo lugar onde você o usa como senha.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token gets the new one already.</source>
        <translation>Tudo o que pede o token ao PAT Wizard já recebe o novo.</translation>
    </message>
    <message>
        <source>On the token page, find the token “%1” and click Revoke.</source>
        <translation>Na página de tokens, encontre o token “%1” e clique em Revoke (revogar).</translation>
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
        <translation>Você pode acrescentar o que falta.</translation>
    </message>
    <message>
        <source>choose Full access</source>
        <translation>escolha Full access (acesso completo)</translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation>marque %1</translation>
    </message>
    <message>
        <source>You can take the rest away.</source>
        <translation>Você pode tirar o resto.</translation>
    </message>
    <message>
        <source>choose Custom defined, and tick only %1</source>
        <translation>escolha Custom defined (definido por você) e marque só %1</translation>
    </message>
    <message>
        <source>1. On the token page, select “%1” and click Edit.
2. Under Scopes, %2, and save.
3. Check again here. After you save, PAT Wizard checks what the token can do.</source>
        <extracomment>%1 is a token&apos;s name, %2 such as &quot;tick Code → Read&quot;</extracomment>
        <translation>1. Na página de tokens, selecione “%1” e clique em Edit (editar).
2. Em Scopes (escopos), %2 e salve.
3. Verifique de novo aqui. Depois que você salva, o PAT Wizard verifica o que o token pode fazer.</translation>
    </message>
</context>
<context>
    <name>wizard::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Etapa %1 de %2</translation>
    </message>
</context>
<context>
    <name>wizard::StepRail</name>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>The name of a step: what the token may do.</extracomment>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>Criar o token</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Colar o token</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of a step.</extracomment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>The name of a step.</extracomment>
        <translation>Armazenar</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>Revogar o antigo</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step.</extracomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
</context>
<context>
    <name>wizard::StorePage</name>
    <message>
        <source>Store the token</source>
        <translation>Armazenar o token</translation>
    </message>
    <message>
        <source>It is written, read back and compared.</source>
        <translation>Ele é gravado, lido de volta e conferido.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>Aguardando o chaveiro… Ele está pedindo uma senha?</translation>
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
        <translation>Você escolheu armazenar mesmo assim.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>O token não pôde ser verificado.</translation>
    </message>
    <message>
        <source>You chose to store it unchecked.</source>
        <translation>Você escolheu armazená-lo sem verificar.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Este nome não pode ser usado.</translation>
    </message>
    <message>
        <source>A name has at least one character, no slash, and no blank at its ends.</source>
        <translation>Um nome tem ao menos um caractere, nenhuma barra e nenhum espaço no início ou no fim.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1.</source>
        <translation>Será armazenado no chaveiro como %1.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2.</source>
        <translation>Será armazenado no chaveiro “%1” como %2.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>Armazenando o token…</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Suggested: “%2”.</source>
        <translation>O nome “%1” já está em uso. Sugestão: “%2”.</translation>
    </message>
    <message>
        <source>The token that has that name is not changed.</source>
        <translation>O token que tem esse nome não é alterado.</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>Armazenado, lido de volta e conferido.</translation>
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
        <translation>Nome do token</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>C&amp;opiar nome</translation>
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
        <translation>Verificar %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>Rotate %1 – PAT Wizard</source>
        <translation>Trocar %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>Old token of %1 – PAT Wizard</source>
        <translation>Token antigo de %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>Ar&amp;mazenar</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give up the token?</source>
        <translation>Desistir do token?</translation>
    </message>
    <message>
        <source>The token has not been proved to be stored. Azure DevOps does not show it again: if you close now, you may need to make a new one.</source>
        <translation>Não há comprovação de que o token foi armazenado. O Azure DevOps não o mostra de novo: se você fechar agora, talvez precise criar outro.</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>Continua&amp;r</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Desistir</translation>
    </message>
</context>
<context>
    <name>wording::AdministratorText</name>
    <message>
        <source>sign in with a personal access token</source>
        <translation>entrar com um token de acesso pessoal</translation>
    </message>
    <message>
        <source>list the Git repositories with a personal access token</source>
        <translation>listar os repositórios Git com um token de acesso pessoal</translation>
    </message>
    <message>
        <source>read the summary of member entitlements with a personal access token</source>
        <translation>ler o resumo dos direitos dos membros com um token de acesso pessoal</translation>
    </message>
    <message>
        <source>list the features with a personal access token</source>
        <translation>listar os recursos com um token de acesso pessoal</translation>
    </message>
    <message>
        <source>read the account’s own profile with a personal access token</source>
        <translation>ler o perfil da própria conta com um token de acesso pessoal</translation>
    </message>
    <message>
        <source>The account needs permission to see the Git repositories. The token’s scopes are sufficient.</source>
        <translation>A conta precisa de permissão para ver os repositórios Git. Os escopos do token são suficientes.</translation>
    </message>
    <message>
        <source>The account needs permission to see the organization’s members and their entitlements. The token’s scopes are sufficient.</source>
        <translation>A conta precisa de permissão para ver os membros da organização e os direitos deles. Os escopos do token são suficientes.</translation>
    </message>
    <message>
        <source>The account needs the permission named in the response.</source>
        <translation>A conta precisa da permissão indicada na resposta.</translation>
    </message>
    <message>
        <source>The organization’s conditional access or IP policy needs to allow this account from this network. If that is not possible, please tell me which network is allowed.</source>
        <translation>A política de acesso condicional ou de IP da organização precisa permitir esta conta a partir desta rede. Se isso não for possível, diga-me qual rede é permitida.</translation>
    </message>
    <message>
        <source>The organization’s policy blocks tokens for all organizations. It needs to allow a token for this organization only.</source>
        <translation>A política da organização bloqueia tokens para todas as organizações. Ela precisa permitir um token só para esta organização.</translation>
    </message>
    <message>
        <source>The account needs to be added to the organization.</source>
        <translation>A conta precisa ser adicionada à organização.</translation>
    </message>
    <message>
        <source>The organization needs to be reactivated.</source>
        <translation>A organização precisa ser reativada.</translation>
    </message>
    <message>
        <source>Attempted: %1 (%2).</source>
        <extracomment>%1 &quot;sign in with a personal access token&quot;, %2 a host</extracomment>
        <translation>Tentativa: %1 (%2).</translation>
    </message>
    <message>
        <source>Response: refused, without an error code.</source>
        <translation>Resposta: recusa, sem código de erro.</translation>
    </message>
    <message>
        <source>Response: %1.</source>
        <translation>Resposta: %1.</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <extracomment>%1 is a whole sentence: what an administrator can do.</extracomment>
        <translation>Necessário: %1</translation>
    </message>
    <message>
        <source>My access to Azure DevOps is not sufficient. Can you help?</source>
        <translation>Meu acesso ao Azure DevOps não é suficiente. Você pode me ajudar?</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organização: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Conta: %1</translation>
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
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by Azure DevOps: %1.</source>
        <translation>Recusa do Azure DevOps: %1.</translation>
    </message>
    <message>
        <source>Rotate to restore access, or remove what you no longer need.</source>
        <translation>Troque o token para recuperar o acesso, ou remova o que não é mais necessário.</translation>
    </message>
    <message>
        <source>Expired, according to the recorded date: %1.</source>
        <translation>Data de expiração registrada já passou: %1.</translation>
    </message>
    <message>
        <source>Refused by Azure DevOps, as git says: %1.</source>
        <translation>Recusa do Azure DevOps, segundo o git: %1.</translation>
    </message>
    <message>
        <source>Check again to find out whether the token or something else is the reason.</source>
        <translation>Verifique de novo para saber se o motivo é o token ou outra coisa.</translation>
    </message>
    <message>
        <source>Expiring soon: %1.</source>
        <translation>Expiração próxima: %1.</translation>
    </message>
    <message>
        <source>Rotate now, before access is interrupted.</source>
        <translation>Troque o token agora, antes que o acesso seja interrompido.</translation>
    </message>
    <message>
        <source>Still accepted after the recorded expiry date: %1.</source>
        <translation>Aceitação após a data de expiração registrada: %1.</translation>
    </message>
    <message>
        <source>Correct the date. The token page shows when a token expires.</source>
        <translation>Corrija a data. A página de tokens mostra quando um token expira.</translation>
    </message>
    <message>
        <source>Valid for all organizations: %1.</source>
        <translation>Acesso a todas as organizações: %1.</translation>
    </message>
    <message>
        <source>%1 Rotate, and choose a single organization.</source>
        <translation>%1 Troque-o e escolha uma só organização.</translation>
    </message>
    <message>
        <source>At least 11 months old, and the expiry date is not known: %1.</source>
        <translation>Com 11 meses ou mais e sem data de expiração conhecida: %1.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year. Record the expiry date, or rotate.</source>
        <translation>Nenhum token dura muito mais que um ano. Registre a data de expiração ou troque o token.</translation>
    </message>
    <message>
        <source>Not checked for 80 days or more: %1.</source>
        <translation>Sem verificação há 80 dias ou mais: %1.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive after 90 days without use. A check counts as use.</source>
        <translation>O Azure DevOps considera um token inativo após 90 dias sem uso. Uma verificação conta como uso.</translation>
    </message>
    <message>
        <source>Another token is kept and not known to be revoked: %1.</source>
        <translation>Outro token é mantido e não se sabe se foi revogado: %1.</translation>
    </message>
    <message>
        <source>The details show which token it is. When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>Os detalhes mostram qual é. Quando não precisar mais dele, revogue-o no Azure DevOps.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access at the last attempt: %1.</source>
        <translation>O chaveiro estava bloqueado ou negou o acesso na última tentativa: %1.</translation>
    </message>
    <message>
        <source>This says nothing about whether a token works. Unlock the keychain, then check again.</source>
        <translation>Isso não diz se um token funciona. Desbloqueie o chaveiro e verifique de novo.</translation>
    </message>
</context>
<context>
    <name>wording::AuthorityWords</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vazio.</translation>
    </message>
    <message>
        <source>%1 contains only the certificate of %2, not the certificate of an authority. Ask for the certificate of the authority that issued it.</source>
        <translation>%1 contém só o certificado de %2, e não o de uma autoridade. Peça o certificado da autoridade que o emitiu.</translation>
    </message>
    <message>
        <source>%1 contains a certificate that is damaged or incomplete. Get the file again.</source>
        <translation>%1 contém um certificado danificado ou incompleto. Obtenha o arquivo de novo.</translation>
    </message>
    <message>
        <source>%1 contains certificates in a PKCS #7 format that PAT Wizard cannot read. Convert it: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</source>
        <translation>%1 contém certificados em um formato PKCS #7 que o PAT Wizard não consegue ler. Converta-o: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a PKCS #12 file (.pfx or .p12), which includes a private key. Extract the authorities: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</source>
        <translation>%1 é um arquivo PKCS #12 (.pfx ou .p12), que inclui uma chave privada. Extraia as autoridades: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a private key, not a certificate. Do not share it. Ask for the authority’s certificate.</source>
        <translation>%1 é uma chave privada, e não um certificado. Não a compartilhe. Peça o certificado da autoridade.</translation>
    </message>
    <message>
        <source>%1 is a certificate request, not a certificate. Ask for the authority’s certificate.</source>
        <translation>%1 é uma solicitação de certificado, e não um certificado. Peça o certificado da autoridade.</translation>
    </message>
    <message>
        <source>%1 is a web page, not a certificate. The download may have required you to sign in. Open the page in a browser, and download the certificate again.</source>
        <translation>%1 é uma página da Web, e não um certificado. Talvez o download exigisse login. Abra a página em um navegador e baixe o certificado de novo.</translation>
    </message>
    <message>
        <source>%1 does not contain a certificate that PAT Wizard can read. If it is a certificate, convert it: openssl x509 -in %2 -out authorities.pem</source>
        <translation>%1 não contém um certificado que o PAT Wizard consiga ler. Se for um certificado, converta-o: openssl x509 -in %2 -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is not a regular file.</source>
        <translation>Não é possível ler %1: não é um arquivo comum.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is too large.</source>
        <translation>Não é possível ler %1: é grande demais.</translation>
    </message>
</context>
<context>
    <name>wording::CapabilityWords</name>
    <message>
        <source>Sign-in</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Login</translation>
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
        <translation>Todas as organizações</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1: OK</translation>
    </message>
    <message>
        <source>%1: refused, the token does not have full access</source>
        <translation>%1: acesso recusado, o token não tem Full access</translation>
    </message>
    <message>
        <source>%1: refused, the token lacks the scope</source>
        <translation>%1: acesso recusado, falta o escopo ao token</translation>
    </message>
    <message>
        <source>%1: refused, the account lacks the permission</source>
        <translation>%1: acesso recusado, falta a permissão à conta</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>%1: sem verificação</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>recusado</translation>
    </message>
    <message>
        <source>no permission</source>
        <extracomment>Of a capability of a token, in a table: the account has no permission for it.</extracomment>
        <translation>sem permissão</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Of a capability of a token, in a table: it is not known whether it works.</extracomment>
        <translation>não se sabe</translation>
    </message>
</context>
<context>
    <name>wording::CauseWords</name>
    <message>
        <source>Azure DevOps accepted it.</source>
        <translation>O Azure DevOps aceitou.</translation>
    </message>
    <message>
        <source>It lacks a scope.</source>
        <translation>Falta um escopo ao token.</translation>
    </message>
    <message>
        <source>Its account lacks a permission.</source>
        <translation>Falta uma permissão à conta.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for this organization.</source>
        <translation>Expirou, foi revogado ou gerado de novo, ou nunca foi válido para esta organização.</translation>
    </message>
    <message>
        <source>It was accepted at first, then refused during the check.</source>
        <translation>Foi aceito no início e recusado durante a verificação.</translation>
    </message>
    <message>
        <source>Azure DevOps says that it has expired.</source>
        <translation>O Azure DevOps diz que ele expirou.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>A organização não permite tokens para todas as organizações.</translation>
    </message>
    <message>
        <source>Its account is not a member of the organization.</source>
        <translation>A conta não é membro da organização.</translation>
    </message>
    <message>
        <source>Its account needs to sign in once in a browser.</source>
        <translation>A conta precisa entrar uma vez em um navegador.</translation>
    </message>
    <message>
        <source>An organization policy blocked access from this network.</source>
        <translation>Uma política da organização bloqueou o acesso a partir desta rede.</translation>
    </message>
    <message>
        <source>Azure DevOps did not know the organization.</source>
        <translation>O Azure DevOps não conhecia a organização.</translation>
    </message>
    <message>
        <source>The organization has been renamed.</source>
        <translation>A organização mudou de nome.</translation>
    </message>
    <message>
        <source>The organization is deactivated.</source>
        <translation>A organização está desativada.</translation>
    </message>
    <message>
        <source>Azure DevOps asked for a pause (rate limit).</source>
        <translation>O Azure DevOps pediu uma pausa (limite de taxa).</translation>
    </message>
    <message>
        <source>Azure DevOps was having problems.</source>
        <translation>O Azure DevOps estava com problemas.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>O Azure DevOps respondeu com um erro que o PAT Wizard não conhece.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asked you to sign in.</source>
        <translation>Algo entre você e o Azure DevOps pediu login.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered with an error.</source>
        <translation>Algo entre você e o Azure DevOps respondeu com um erro.</translation>
    </message>
    <message>
        <source>Azure DevOps did not answer in time.</source>
        <translation>O Azure DevOps não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The host name of Azure DevOps could not be looked up.</source>
        <translation>O nome do host do Azure DevOps não pôde ser resolvido.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>A conexão falhou.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>O nome do host do proxy não pôde ser resolvido.</translation>
    </message>
    <message>
        <source>Azure DevOps could not be reached through the proxy.</source>
        <translation>O Azure DevOps não pôde ser alcançado pelo proxy.</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation>O proxy recusou a conexão.</translation>
    </message>
    <message>
        <source>The proxy asked for a password.</source>
        <translation>O proxy pediu uma senha.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password that are set for it.</source>
        <translation>O proxy não aceitou o nome de usuário e a senha definidos para ele.</translation>
    </message>
    <message>
        <source>PAT Wizard did not understand the proxy setting.</source>
        <translation>O PAT Wizard não entendeu a configuração do proxy.</translation>
    </message>
    <message>
        <source>The proxy setting uses an unsupported type of proxy.</source>
        <translation>A configuração do proxy usa um tipo de proxy não suportado.</translation>
    </message>
    <message>
        <source>The certificate could not be trusted.</source>
        <translation>O certificado não era confiável.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>Não foi possível estabelecer uma conexão criptografada.</translation>
    </message>
    <message>
        <source>The answer was not from Azure DevOps.</source>
        <translation>A resposta não era do Azure DevOps.</translation>
    </message>
    <message>
        <source>Azure DevOps was not asked.</source>
        <translation>O Azure DevOps não foi consultado.</translation>
    </message>
</context>
<context>
    <name>wording::CheckRows</name>
    <message>
        <source>Does the organization %1 answer?</source>
        <translation>A organização %1 responde?</translation>
    </message>
    <message>
        <source>Is the token accepted?</source>
        <translation>O token é aceito?</translation>
    </message>
    <message>
        <source>Code: do pull requests work?</source>
        <translation>Code: os pull requests funcionam?</translation>
    </message>
    <message>
        <source>Member Entitlement Management: do reviewers and approvals work?</source>
        <translation>Member Entitlement Management: revisores e aprovações funcionam?</translation>
    </message>
    <message>
        <source>Full access: does Diff, the changed lines of a pull request, work?</source>
        <translation>Full access: o Diff, as linhas alteradas de um pull request, funciona?</translation>
    </message>
    <message>
        <source>Is the token valid for all organizations?</source>
        <translation>O token é válido para todas as organizações?</translation>
    </message>
    <message>
        <source>The organization %1 answers.</source>
        <translation>A organização %1 responde.</translation>
    </message>
    <message>
        <source>The token is accepted, as %1.</source>
        <translation>O token é aceito, como %1.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>O token não pôde ser verificado.</translation>
    </message>
    <message>
        <source>pull requests</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>pull requests</translation>
    </message>
    <message>
        <source>reviewers and approvals</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>revisores e aprovações</translation>
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
        <translation>O token pode fazer tudo: pull requests, revisores e aprovações, e Diff.</translation>
    </message>
    <message>
        <source>The token does what you need: %1.</source>
        <extracomment>%1 pull requests, reviewers and approvals</extracomment>
        <translation>O token faz o que você precisa: %1.</translation>
    </message>
    <message>
        <source>%1 (the token lacks %2)</source>
        <extracomment>%1 pull requests, %2 the option of the token page that they need</extracomment>
        <translation>%1 (falta %2 ao token)</translation>
    </message>
    <message>
        <source>%1 (your account lacks a permission)</source>
        <translation>%1 (falta uma permissão à sua conta)</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations. %1</source>
        <translation>O token faz o que você precisa, mas é válido para todas as organizações. %1</translation>
    </message>
    <message>
        <source>The token’s account lacks a permission.</source>
        <translation>Falta uma permissão à conta do token.</translation>
    </message>
    <message>
        <source>The token is accepted, but some of what you need does not work: %1.</source>
        <translation>O token é aceito, mas parte do que você precisa não funciona: %1.</translation>
    </message>
    <message>
        <source>The token is refused.</source>
        <translation>O token é recusado.</translation>
    </message>
    <message>
        <source>The token could not be checked completely. This is no verdict on the token.</source>
        <translation>O token não pôde ser verificado por completo. Isso não diz nada contra o token.</translation>
    </message>
</context>
<context>
    <name>wording::CheckWords</name>
    <message>
        <source>Diff is the pull request view that shows the changed lines.</source>
        <translation>O Diff é a visualização do pull request que mostra as linhas alteradas.</translation>
    </message>
    <message>
        <source>Azure DevOps accepts the token.</source>
        <translation>O Azure DevOps aceita o token.</translation>
    </message>
    <message>
        <source>The token can read Code: pull requests work.</source>
        <translation>O token pode ler Code: os pull requests funcionam.</translation>
    </message>
    <message>
        <source>The token can read Member Entitlement Management: reviewers and approvals work.</source>
        <translation>O token pode ler Member Entitlement Management: revisores e aprovações funcionam.</translation>
    </message>
    <message>
        <source>The token has full access: Diff works.</source>
        <translation>O token tem Full access: o Diff funciona.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for this organization only.</source>
        <translation>Troque-o: crie um token só para esta organização.</translation>
    </message>
    <message>
        <source>The token cannot read Code.</source>
        <translation>O token não pode ler Code.</translation>
    </message>
    <message>
        <source>Pull requests do not work with it.</source>
        <translation>Os pull requests não funcionam com ele.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Code → Read selected. Status alone is not enough.</source>
        <translation>Troque-o: crie um token novo com Code → Read selecionado. Só Status não basta.</translation>
    </message>
    <message>
        <source>Create a token with Code → Read selected. Status alone is not enough.</source>
        <translation>Crie um token com Code → Read selecionado. Só Status não basta.</translation>
    </message>
    <message>
        <source>The token cannot read Member Entitlement Management.</source>
        <translation>O token não pode ler Member Entitlement Management.</translation>
    </message>
    <message>
        <source>Reviewers and approvals do not work with it.</source>
        <translation>Revisores e aprovações não funcionam com ele.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>Troque-o: crie um token novo com Member Entitlement Management → Read selecionado. Para encontrá-lo, clique em “Show all scopes”.</translation>
    </message>
    <message>
        <source>Create a token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>Crie um token com Member Entitlement Management → Read selecionado. Para encontrá-lo, clique em “Show all scopes”.</translation>
    </message>
    <message>
        <source>The token does not have full access.</source>
        <translation>O token não tem Full access.</translation>
    </message>
    <message>
        <source>Diff, the pull request view that shows the changed lines, does not work with it.</source>
        <translation>O Diff, a visualização do pull request que mostra as linhas alteradas, não funciona com ele.</translation>
    </message>
    <message>
        <source>If you need Diff, rotate it: create a new token with Full access.</source>
        <translation>Se você precisa do Diff, troque-o: crie um token novo com Full access.</translation>
    </message>
    <message>
        <source>If you need Diff, create a token with Full access.</source>
        <translation>Se você precisa do Diff, crie um token com Full access.</translation>
    </message>
    <message>
        <source>The token is not known to be valid for all organizations.</source>
        <translation>Não consta que o token seja válido para todas as organizações.</translation>
    </message>
    <message>
        <source>This token cannot be used as it is.</source>
        <translation>Este token não pode ser usado como está.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for the organization %1.</source>
        <translation>Expirou, foi revogado ou gerado de novo, ou nunca foi válido para a organização %1.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>Troque-o: crie um token novo no lugar dele.</translation>
    </message>
    <message>
        <source>Azure DevOps does not accept the token.</source>
        <translation>O Azure DevOps não aceita o token.</translation>
    </message>
    <message>
        <source>It is mistyped, expired, revoked, or for an organization other than %1.</source>
        <translation>Ele tem um erro de digitação, expirou, foi revogado ou é para uma organização diferente de %1.</translation>
    </message>
    <message>
        <source>Paste it again, or create a new one.</source>
        <translation>Cole-o de novo ou crie um novo.</translation>
    </message>
    <message>
        <source>Azure DevOps says that the token has expired.</source>
        <translation>O Azure DevOps diz que o token expirou.</translation>
    </message>
    <message>
        <source>An expired token cannot be extended.</source>
        <translation>Um token expirado não pode ser prorrogado.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated. Create a new one.</source>
        <translation>Um token expirado não pode ser prorrogado nem gerado de novo. Crie um novo.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>A organização não permite tokens para todas as organizações.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for the organization %1 only.</source>
        <translation>Troque-o: crie um token só para a organização %1.</translation>
    </message>
    <message>
        <source>Create a token for the organization %1 only.</source>
        <translation>Crie um token só para a organização %1.</translation>
    </message>
    <message>
        <source>The token’s account is not a member of the organization %1.</source>
        <translation>A conta do token não é membro da organização %1.</translation>
    </message>
    <message>
        <source>Until it is, this token cannot be used there.</source>
        <translation>Enquanto não for, este token não pode ser usado lá.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization to add the account.</source>
        <translation>Peça a um administrador da organização que adicione a conta.</translation>
    </message>
    <message>
        <source>Check the organization’s name, or ask an administrator to add you.</source>
        <translation>Verifique o nome da organização ou peça a um administrador que adicione você.</translation>
    </message>
    <message>
        <source>Paste the token again, or create a new one.</source>
        <translation>Cole o token de novo ou crie um novo.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted the token at first, then refused it for this part of the check.</source>
        <translation>O Azure DevOps aceitou o token no início e depois o recusou nesta parte da verificação.</translation>
    </message>
    <message>
        <source>Whether this works could not be determined.</source>
        <translation>Não foi possível determinar se isto funciona.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Verifique de novo.</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Isso não diz nada sobre o token.</translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n second(s).</source>
        <translation>
            <numerusform>Verifique de novo em %n segundo.</numerusform>
            <numerusform>Verifique de novo em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n minute(s).</source>
        <translation>
            <numerusform>Verifique de novo em %n minuto.</numerusform>
            <numerusform>Verifique de novo em %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then check again. If https_proxy is set, correct it there and restart PAT Wizard.</source>
        <translation>Confira o proxy nas Configurações e verifique de novo. Se https_proxy estiver definido, corrija-o lá e reinicie o PAT Wizard.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust.</source>
        <translation>%1 apresentou um certificado de um emissor em que este sistema não confia.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust: %2.</source>
        <translation>%1 apresentou um certificado de um emissor em que este sistema não confia: %2.</translation>
    </message>
    <message>
        <source>If this is your company’s proxy, add the certificate of your company’s authority in Settings, or start PAT Wizard with --ca-file. If you did so already, that file does not contain this issuer. Otherwise, try another network.</source>
        <translation>Se for o proxy da sua empresa, adicione o certificado da autoridade dela nas Configurações, ou inicie o PAT Wizard com --ca-file. Se você já fez isso, esse arquivo não contém este emissor. Se não for o proxy da empresa, tente outra rede.</translation>
    </message>
    <message>
        <source>Your account is not allowed to see the members of the organization.</source>
        <translation>A sua conta não pode ver os membros da organização.</translation>
    </message>
    <message>
        <source>Your account lacks a permission in the organization.</source>
        <translation>Falta à sua conta uma permissão na organização.</translation>
    </message>
    <message>
        <source>The token is fine. Another token would not help.</source>
        <translation>O token está em ordem. Outro token não ajudaria.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization for the permission.</source>
        <translation>Peça a permissão a um administrador da organização.</translation>
    </message>
    <message>
        <source>It was not checked, because an earlier answer asked for a pause.</source>
        <translation>Não foi verificado, porque uma resposta anterior pediu uma pausa.</translation>
    </message>
    <message>
        <source>It was not checked, because the time limit for the whole check was reached.</source>
        <translation>Não foi verificado, porque o limite de tempo de toda a verificação foi atingido.</translation>
    </message>
    <message>
        <source>Check it on its own, or allow more time with --timeout.</source>
        <translation>Verifique-o separadamente ou dê mais tempo com --timeout.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with its sign-in page instead of accepting the token.</source>
        <translation>O Azure DevOps respondeu com a página de login, em vez de aceitar o token.</translation>
    </message>
    <message>
        <source>Azure DevOps answered as if there were no token: it does not recognize this one.</source>
        <translation>O Azure DevOps respondeu como se não houvesse token: ele não reconhece este.</translation>
    </message>
    <message>
        <source>The token’s account has never signed in to Azure DevOps in a browser.</source>
        <translation>A conta do token nunca entrou no Azure DevOps em um navegador.</translation>
    </message>
    <message>
        <source>Sign in once at https://dev.azure.com/%1 in a browser, then check again.</source>
        <translation>Entre uma vez em https://dev.azure.com/%1 em um navegador e verifique de novo.</translation>
    </message>
    <message>
        <source>An organization policy blocks access from this network (%1).</source>
        <translation>Uma política da organização bloqueia o acesso a partir desta rede (%1).</translation>
    </message>
    <message>
        <source>conditional access</source>
        <translation>acesso condicional</translation>
    </message>
    <message>
        <source>Try your company’s network, or ask an administrator.</source>
        <translation>Tente a rede da sua empresa ou fale com um administrador.</translation>
    </message>
    <message>
        <source>Azure DevOps does not know an organization named %1.</source>
        <translation>O Azure DevOps não conhece uma organização chamada %1.</translation>
    </message>
    <message>
        <source>Check the spelling of the organization’s name.</source>
        <translation>Confira a grafia do nome da organização.</translation>
    </message>
    <message>
        <source>The organization %1 is now called %2.</source>
        <translation>A organização %1 agora se chama %2.</translation>
    </message>
    <message>
        <source>Use the new name: %1.</source>
        <translation>Use o novo nome: %1.</translation>
    </message>
    <message>
        <source>The organization %1 is deactivated.</source>
        <translation>A organização %1 está desativada.</translation>
    </message>
    <message>
        <source>Contact the organization’s owner.</source>
        <translation>Fale com o proprietário da organização.</translation>
    </message>
    <message>
        <source>Azure DevOps asks for a pause (rate limit).</source>
        <translation>O Azure DevOps pede uma pausa (limite de taxa).</translation>
    </message>
    <message>
        <source>Check again in a few minutes.</source>
        <translation>Verifique de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Azure DevOps is having problems.</source>
        <translation>O Azure DevOps está com problemas.</translation>
    </message>
    <message>
        <source>Check again later. To see the status of the service, open status.dev.azure.com.</source>
        <translation>Verifique de novo mais tarde. Para ver o status do serviço, abra status.dev.azure.com.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>O Azure DevOps respondeu com um erro que o PAT Wizard não conhece.</translation>
    </message>
    <message>
        <source>Check again later, or ask an administrator of the organization.</source>
        <translation>Verifique de novo mais tarde ou fale com um administrador da organização.</translation>
    </message>
    <message>
        <source>Look up the code in the Azure DevOps documentation, or ask an administrator of the organization.</source>
        <translation>Procure o código na documentação do Azure DevOps ou fale com um administrador da organização.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asks you to sign in.</source>
        <translation>Algo entre você e o Azure DevOps pede login.</translation>
    </message>
    <message>
        <source>Open https://dev.azure.com in a browser and sign in where asked, or ask your administrator to give you access. Then check again.</source>
        <translation>Abra https://dev.azure.com em um navegador e faça login onde for pedido, ou peça acesso ao administrador. Depois verifique de novo.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered in its place, with an error.</source>
        <translation>Algo entre você e o Azure DevOps respondeu no lugar dele, com um erro.</translation>
    </message>
    <message>
        <source>Check again later, or try another network.</source>
        <translation>Verifique de novo mais tarde ou tente outra rede.</translation>
    </message>
    <message>
        <source>The answer redirected to another host, %1. PAT Wizard did not follow it.</source>
        <translation>A resposta redirecionou para outro host, %1. O PAT Wizard não o seguiu.</translation>
    </message>
    <message>
        <source>Networks that require you to sign in do this. Open any page in your browser, then check again.</source>
        <translation>Redes que exigem login fazem isso. Abra qualquer página no navegador e verifique de novo.</translation>
    </message>
    <message>
        <source>The answer from %1 does not look like one from Azure DevOps.</source>
        <translation>A resposta de %1 não parece ser do Azure DevOps.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering, such as a company proxy. Try another network, or ask your administrator.</source>
        <translation>Algo entre você e o Azure DevOps está interferindo, como um proxy da empresa. Tente outra rede ou fale com o administrador.</translation>
    </message>
    <message>
        <source>The answer was too large to be from Azure DevOps, or its headers cannot be read.</source>
        <translation>A resposta era grande demais para ser do Azure DevOps, ou os cabeçalhos são ilegíveis.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering. Try another network.</source>
        <translation>Algo entre você e o Azure DevOps está interferindo. Tente outra rede.</translation>
    </message>
    <message>
        <source>No complete answer from %1 arrived in time.</source>
        <translation>Nenhuma resposta completa de %1 chegou a tempo.</translation>
    </message>
    <message>
        <source>Check your network connection, then check again.</source>
        <translation>Confira a conexão de rede e verifique de novo.</translation>
    </message>
    <message>
        <source>The host name %1 could not be looked up.</source>
        <translation>O nome do host %1 não pôde ser resolvido.</translation>
    </message>
    <message>
        <source>Could not connect to %1.</source>
        <translation>Não foi possível conectar a %1.</translation>
    </message>
    <message>
        <source>The connection to %1 closed before the answer was complete.</source>
        <translation>A conexão com %1 foi encerrada antes que a resposta estivesse completa.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>O nome do host do proxy não pôde ser resolvido.</translation>
    </message>
    <message>
        <source>Could not connect to %1 through the proxy.</source>
        <translation>Não foi possível conectar a %1 pelo proxy.</translation>
    </message>
    <message>
        <source>The proxy refuses to connect to %1.</source>
        <translation>O proxy se recusa a conectar a %1.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow %1.</source>
        <translation>Peça ao administrador que permita %1.</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>O proxy pede uma senha.</translation>
    </message>
    <message>
        <source>Choose the system’s proxy in Settings, set https_proxy with the user name and password, and restart PAT Wizard. Or ask your administrator.</source>
        <translation>Escolha o proxy do sistema nas Configurações, defina https_proxy com o nome de usuário e a senha e reinicie o PAT Wizard. Ou fale com o administrador.</translation>
    </message>
    <message>
        <source>The proxy does not accept the user name and password that are set for it.</source>
        <translation>O proxy não aceita o nome de usuário e a senha definidos para ele.</translation>
    </message>
    <message>
        <source>Correct them in https_proxy, then restart PAT Wizard.</source>
        <translation>Corrija-os em https_proxy e reinicie o PAT Wizard.</translation>
    </message>
    <message>
        <source>PAT Wizard does not understand the proxy setting %1, so nothing was sent.</source>
        <translation>O PAT Wizard não entende a configuração de proxy %1; por isso, nada foi enviado.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to something like http://proxy.example:8080, then restart PAT Wizard.</source>
        <translation>Escolha um proxy nas Configurações. Ou mude %1 para algo como http://proxy.example:8080 e reinicie o PAT Wizard.</translation>
    </message>
    <message>
        <source>The proxy setting %1 uses an unsupported type of proxy, so nothing was sent.</source>
        <translation>A configuração de proxy %1 usa um tipo de proxy não suportado; por isso, nada foi enviado.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to one that begins with http://, socks5://, or socks5h://, then restart PAT Wizard.</source>
        <translation>Escolha um proxy nas Configurações. Ou mude %1 para um que comece com http://, socks5:// ou socks5h:// e reinicie o PAT Wizard.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that belongs to another host.</source>
        <translation>%1 apresentou um certificado que pertence a outro host.</translation>
    </message>
    <message>
        <source>Do not trust this network. Use another one.</source>
        <translation>Não confie nesta rede. Use outra.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that is not valid today.</source>
        <translation>%1 apresentou um certificado que não é válido hoje.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time: it shows %1 UTC. If that is right, use another network, or ask whoever runs this one to renew the certificate.</source>
        <translation>Confira a data e a hora deste computador: ele mostra %1 UTC. Se estiverem certas, use outra rede ou peça a quem cuida desta que renove o certificado.</translation>
    </message>
    <message>
        <source>Could not make an encrypted connection to %1.</source>
        <translation>Não foi possível estabelecer uma conexão criptografada com %1.</translation>
    </message>
    <message>
        <source>%1 The error code is %2.</source>
        <translation>%1 O código de erro é %2.</translation>
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
            <numerusform>Uma resposta pediu uma pausa. Verifique de novo em %n segundo.</numerusform>
            <numerusform>Uma resposta pediu uma pausa. Verifique de novo em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer asked for a pause. Check again in %n minute(s).</source>
        <translation>
            <numerusform>Uma resposta pediu uma pausa. Verifique de novo em %n minuto.</numerusform>
            <numerusform>Uma resposta pediu uma pausa. Verifique de novo em %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the token: Azure DevOps does not show it again.</source>
        <translation>Guarde o token: o Azure DevOps não o mostra de novo.</translation>
    </message>
    <message>
        <source>Look up the date on the token page. To correct it, use “patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD”, or open PAT Wizard with “patwizard”.</source>
        <translation>Veja a data na página de tokens. Para corrigi-la, use “patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD”, ou abra o PAT Wizard com “patwizard”.</translation>
    </message>
    <message>
        <source>Try “patwizard --help”.</source>
        <translation>Tente “patwizard --help”.</translation>
    </message>
    <message>
        <source>Try “patwizard %1 --help”.</source>
        <translation>Tente “patwizard %1 --help”.</translation>
    </message>
    <message>
        <source>PAT Wizard cannot continue: it is out of memory, or something that it depends on has failed.</source>
        <translation>O PAT Wizard não pode continuar: falta memória, ou algo de que ele depende falhou.</translation>
    </message>
    <message>
        <source>Free some memory, then start it again. It then completes or undoes any change that was interrupted.</source>
        <translation>Libere memória e inicie-o de novo. Ele então completa ou desfaz qualquer alteração interrompida.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Não há tela em que abrir uma janela.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>O sistema diz: “%1”</translation>
    </message>
    <message>
        <source>Commands do not need a display: see “patwizard --help”.</source>
        <translation>Os comandos não precisam de tela: veja “patwizard --help”.</translation>
    </message>
    <message>
        <source>There is no token on standard input.</source>
        <translation>Não há token na entrada padrão.</translation>
    </message>
    <message>
        <source>The command line contains a secret, where others can see it.</source>
        <translation>A linha de comando contém um segredo, onde outros podem vê-lo.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>Ele não foi usado.</translation>
    </message>
    <message>
        <source>Revoke it, because it is in your shell’s history. Provide a new one on standard input.</source>
        <translation>Revogue-o, pois está no histórico do shell. Forneça um novo pela entrada padrão.</translation>
    </message>
    <message>
        <source>The text on standard input is also on the command line, where others can see it.</source>
        <translation>O texto da entrada padrão também está na linha de comando, onde outros podem vê-lo.</translation>
    </message>
    <message>
        <source>If it is a secret, revoke it, because it is in your shell’s history. Provide a new one on standard input only.</source>
        <translation>Se for um segredo, revogue-o, pois está no histórico do shell. Forneça um novo só pela entrada padrão.</translation>
    </message>
    <message>
        <source>This token is already stored.</source>
        <translation>Este token já está armazenado.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and provide that one instead.</source>
        <translation>Crie outro token na página de tokens e forneça esse.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nada foi armazenado.</translation>
    </message>
    <message>
        <source>To store it anyway, use %1.</source>
        <translation>Para armazená-lo mesmo assim, use %1.</translation>
    </message>
    <message>
        <source>Another token is already stored under this name.</source>
        <translation>Outro token já está armazenado com este nome.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Ele não foi alterado.</translation>
    </message>
    <message>
        <source>Choose another name with --name, or replace the stored token with “patwizard replace %1”.</source>
        <translation>Escolha outro nome com --name, ou substitua o token armazenado com “patwizard replace %1”.</translation>
    </message>
    <message>
        <source>The new token was not stored, and the old token stays in use.</source>
        <translation>O token novo não foi armazenado, e o antigo continua em uso.</translation>
    </message>
    <message>
        <source>No token is stored for this organization.</source>
        <translation>Nenhum token está armazenado para esta organização.</translation>
    </message>
    <message>
        <source>No token with this name is on the list of stored tokens.</source>
        <translation>Nenhum token com este nome está na lista de tokens armazenados.</translation>
    </message>
    <message>
        <source>To see what is stored, use “patwizard list”.</source>
        <translation>Para ver o que está armazenado, use “patwizard list”.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Você quis dizer %1?</translation>
    </message>
    <message>
        <source>No token is stored for this user yet.</source>
        <translation>Este usuário ainda não tem nenhum token armazenado.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION”, or open the setup with “patwizard”.</source>
        <translation>Para armazenar um, use “patwizard add ORGANIZATION”, ou abra a configuração com “patwizard”.</translation>
    </message>
    <message>
        <source>The token was accepted after %1, its recorded expiry date.</source>
        <translation>O token foi aceito depois de %1, a data de expiração registrada.</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>A data registrada está errada.</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <extracomment>%1 2027-01-31, in 7 days</extracomment>
        <translation>O token expira em %1.</translation>
    </message>
    <message>
        <source>Replace it while it still works: use “patwizard rotate %1”, or “patwizard replace %1” with the new token on standard input.</source>
        <translation>Substitua-o enquanto ainda funciona: use “patwizard rotate %1”, ou “patwizard replace %1” com o token novo na entrada padrão.</translation>
    </message>
    <message>
        <source>Also kept, and not known to be revoked: %1.</source>
        <translation>Também mantidos, sem que se saiba se foram revogados: %1.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it on the token page, then run “patwizard replace %1 --prove-revoked”.</source>
        <translation>Quando não precisar mais dele, revogue-o na página de tokens e execute “patwizard replace %1 --prove-revoked”.</translation>
    </message>
    <message>
        <source>The old token “%1” still works.</source>
        <translation>O token antigo “%1” ainda funciona.</translation>
    </message>
    <message>
        <source>Revoke it on the token page, then run “patwizard replace %1 --prove-revoked” again. It can take up to an hour until Azure DevOps refuses a revoked token.</source>
        <translation>Revogue-o na página de tokens e execute “patwizard replace %1 --prove-revoked” de novo. Pode levar até uma hora para o Azure DevOps recusar um token revogado.</translation>
    </message>
    <message>
        <source>More than one token is stored for this organization.</source>
        <translation>Há mais de um token armazenado para esta organização.</translation>
    </message>
    <message>
        <source>Specify which one: %1.</source>
        <translation>Indique qual: %1.</translation>
    </message>
    <message>
        <source>The date given with --expires, %1, is more than a year ahead.</source>
        <translation>A data indicada com --expires, %1, é daqui a mais de um ano.</translation>
    </message>
    <message>
        <source>It was recorded, but no Azure DevOps token lasts that long.</source>
        <translation>Ela foi registrada, mas nenhum token do Azure DevOps dura tanto.</translation>
    </message>
    <message>
        <source>The keychain that PAT Wizard uses keeps everything in memory only.</source>
        <translation>O chaveiro que o PAT Wizard usa guarda tudo só na memória.</translation>
    </message>
    <message>
        <source>A token in it is lost as soon as you sign out.</source>
        <translation>Um token guardado nele se perde assim que você sai da sessão.</translation>
    </message>
    <message>
        <source>Before you create a token, create a permanent keychain with Passwords and Keys (package seahorse) and set it as the default.</source>
        <translation>Antes de criar um token, crie um chaveiro permanente com Senhas e chaves (pacote seahorse) e defina-o como padrão.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>O arquivo de certificado escolhido nas Configurações não pode ser usado.</translation>
    </message>
    <message>
        <source>Choose another file in Settings or remove it there, or start with --ca-file.</source>
        <translation>Escolha outro arquivo nas Configurações ou remova-o lá, ou inicie com --ca-file.</translation>
    </message>
    <message>
        <source>The token would be visible on the screen.</source>
        <translation>O token ficaria visível na tela.</translation>
    </message>
    <message>
        <source>Send the output to another program, or use --force to show it anyway.</source>
        <translation>Envie a saída a outro programa, ou use --force para mostrá-lo mesmo assim.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Não foi possível gravar a saída: %1.</translation>
    </message>
    <message>
        <source>There is no command %1 to run.</source>
        <translation>Não existe o comando %1 a executar.</translation>
    </message>
    <message>
        <source>Check its spelling, or give its whole path.</source>
        <translation>Confira a grafia ou indique o caminho completo.</translation>
    </message>
    <message>
        <source>The command %1 cannot be run: %2.</source>
        <translation>O comando %1 não pode ser executado: %2.</translation>
    </message>
    <message>
        <source>Check that it is a program, and that you may run it.</source>
        <translation>Confira se é um programa e se você pode executá-lo.</translation>
    </message>
    <message>
        <source>Copies of a token this short cannot be told from other text.</source>
        <translation>Cópias de um token tão curto não se distinguem de outro texto.</translation>
    </message>
    <message>
        <source>It was not looked for.</source>
        <translation>Ele não foi procurado.</translation>
    </message>
    <message>
        <source>Nothing on this system shows notifications.</source>
        <translation>Nada neste sistema mostra notificações.</translation>
    </message>
    <message>
        <source>Nobody was reminded, and nothing counts as shown.</source>
        <translation>Nenhum lembrete apareceu, e nada conta como mostrado.</translation>
    </message>
    <message>
        <source>Sign in to a desktop, or see “patwizard list”.</source>
        <translation>Entre em uma sessão gráfica ou veja “patwizard list”.</translation>
    </message>
    <message>
        <source>The reminder failed: %1.</source>
        <translation>O lembrete falhou: %1.</translation>
    </message>
    <message>
        <source>See “patwizard list” for what needs attention.</source>
        <translation>Veja em “patwizard list” o que requer atenção.</translation>
    </message>
    <message>
        <source>The reminders could not be switched: %1.</source>
        <translation>Não foi possível alterar os lembretes: %1.</translation>
    </message>
</context>
<context>
    <name>wording::ComparisonWords</name>
    <message>
        <source>Pull requests worked before, but no longer do.</source>
        <translation>Os pull requests funcionavam antes, mas não funcionam mais.</translation>
    </message>
    <message>
        <source>Reviewers and approvals worked before, but no longer do.</source>
        <translation>Revisores e aprovações funcionavam antes, mas não funcionam mais.</translation>
    </message>
    <message>
        <source>Diff worked before, but no longer does.</source>
        <translation>O Diff funcionava antes, mas não funciona mais.</translation>
    </message>
    <message>
        <source>Pull requests work now, but did not before.</source>
        <translation>Os pull requests funcionam agora, mas não funcionavam antes.</translation>
    </message>
    <message>
        <source>Reviewers and approvals work now, but did not before.</source>
        <translation>Revisores e aprovações funcionam agora, mas não funcionavam antes.</translation>
    </message>
    <message>
        <source>Diff works now, but did not before.</source>
        <translation>O Diff funciona agora, mas não funcionava antes.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it before, but refuses it now.</source>
        <translation>O Azure DevOps o aceitava antes, mas agora o recusa.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it before, but accepts it now.</source>
        <translation>O Azure DevOps o recusava antes, mas agora o aceita.</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>The account is different: it was %1, and is now %2.</source>
        <translation>A conta é outra: era %1 e agora é %2.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of the account, which was not known before.</source>
        <translation>Ele é válido para todas as organizações da conta, o que antes não se sabia.</translation>
    </message>
</context>
<context>
    <name>wording::CopyWords</name>
    <message>
        <source>The token stands there as text.</source>
        <translation>O token está lá como texto.</translation>
    </message>
    <message>
        <source>The token stands there in Base64, which hides nothing.</source>
        <translation>O token está lá em Base64, que não esconde nada.</translation>
    </message>
    <message>
        <source>The token stands there encoded for an address.</source>
        <translation>O token está lá codificado para um endereço.</translation>
    </message>
    <message>
        <source>The token stands there as UTF-16 text.</source>
        <translation>O token está lá como texto UTF-16.</translation>
    </message>
    <message>
        <source>To change it: %1.</source>
        <translation>Para alterar: %1.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the line.</source>
        <translation>Para usar lá o token armazenado, use “patwizard give %1 --to git-credential”. Senão, exclua a linha.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the file.</source>
        <translation>Para usar lá o token armazenado, use “patwizard give %1 --to git-credential”. Senão, exclua o arquivo.</translation>
    </message>
    <message>
        <source>Change npmAuthToken or npmAuthIdent in the file.</source>
        <translation>Altere npmAuthToken ou npmAuthIdent no arquivo.</translation>
    </message>
    <message>
        <source>Change the password in the file, or use “keyring set”.</source>
        <translation>Altere a senha no arquivo ou use “keyring set”.</translation>
    </message>
    <message>
        <source>Change the password in the file.</source>
        <translation>Altere a senha no arquivo.</translation>
    </message>
    <message>
        <source>Change the password of the server in the file.</source>
        <translation>Altere a senha do servidor no arquivo.</translation>
    </message>
    <message>
        <source>Change the property in the file.</source>
        <translation>Altere a propriedade no arquivo.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to az-devops”. To remove it, use “az devops logout”.</source>
        <translation>Para usar lá o token armazenado, use “patwizard give %1 --to az-devops”. Para removê-lo, use “az devops logout”.</translation>
    </message>
    <message>
        <source>Delete the line. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>Exclua a linha. Os programas recebem o token com “patwizard run %1 -- COMMAND”.</translation>
    </message>
    <message>
        <source>Delete the line, and close the shells that still remember it.</source>
        <translation>Exclua a linha e feche os shells que ainda a têm na memória.</translation>
    </message>
    <message>
        <source>Delete the line, then sign out and in again. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>Exclua a linha, saia da sessão e entre de novo. Os programas recebem o token com “patwizard run %1 -- COMMAND”.</translation>
    </message>
    <message>
        <source>Change the file, and look for it in backups as well.</source>
        <translation>Altere o arquivo e procure-o também nos backups.</translation>
    </message>
    <message>
        <source>It goes when the process ends. Look for where the variable is set.</source>
        <translation>Desaparece quando o processo termina. Procure onde a variável é definida.</translation>
    </message>
    <message>
        <source>Change it with the program that has stored it.</source>
        <translation>Altere com o programa que o armazenou.</translation>
    </message>
    <message>
        <source>(no variable)</source>
        <extracomment>In place of the name of an environment variable.</extracomment>
        <translation>(nenhuma variável)</translation>
    </message>
    <message>
        <source>%1 in the environment of %2</source>
        <translation>%1 no ambiente de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the environment of %2 and %n other process(es)</source>
        <translation>
            <numerusform>%1 no ambiente de %2 e de mais %n processo</numerusform>
            <numerusform>%1 no ambiente de %2 e de mais %n processos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in the keychain</source>
        <translation>“%1” no chaveiro</translation>
    </message>
    <message>
        <source>“%1” (%2) in the keychain</source>
        <translation>“%1” (%2) no chaveiro</translation>
    </message>
    <message>
        <source>It is not protected: every program of yours can read it.</source>
        <translation>Não está protegido: todos os seus programas podem lê-lo.</translation>
    </message>
    <message>
        <source>It is protected by the keychain.</source>
        <translation>Está protegido pelo chaveiro.</translation>
    </message>
    <message>
        <source>%1 was not looked at: it is no ordinary file.</source>
        <translation>%1 não foi examinado: não é um arquivo comum.</translation>
    </message>
    <message>
        <source>Only the beginning of %1 was looked at: it is too large.</source>
        <translation>Só o início de %1 foi examinado: é grande demais.</translation>
    </message>
    <message>
        <source>%1 was not looked at: %2.</source>
        <translation>%1 não foi examinado: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The environment of %n process(es) of yours that let nobody read it was not looked at.</source>
        <translation>
            <numerusform>O ambiente de %n processo seu que não deixa ninguém lê-lo não foi examinado.</numerusform>
            <numerusform>O ambiente de %n processos seus que não deixam ninguém lê-lo não foi examinado.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is locked in the keychain, or is not given, was not looked at.</source>
        <translation>O que está bloqueado no chaveiro, ou não é fornecido, não foi examinado.</translation>
    </message>
    <message>
        <source>What other programs have in the keychain was not looked at: %1.</source>
        <translation>O que outros programas têm no chaveiro não foi examinado: %1.</translation>
    </message>
    <message>
        <source>The search was stopped. The rest was not looked at.</source>
        <translation>A busca foi interrompida. O resto não foi examinado.</translation>
    </message>
</context>
<context>
    <name>wording::DayWords</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The format of a date, as QLocale understands it: 26 Feb 2027</extracomment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
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
        <translation>Não comprovado: a lista de tokens armazenados não pôde ser lida; por isso, não foi possível procurar os segredos neste texto. Leia-o antes de compartilhar.</translation>
    </message>
    <message>
        <source>Not proved for all: the text was searched for the stored secrets that the keychain provided (%1), and none is in it. The keychain did not provide the others (%2). Unlock it and try again, or read the text before you share it.</source>
        <translation>Não comprovado para todos: os segredos armazenados que o chaveiro forneceu (%1) foram procurados no texto, e nenhum está nele. O chaveiro não forneceu os outros (%2). Desbloqueie-o e tente de novo, ou leia o texto antes de compartilhar.</translation>
    </message>
    <message>
        <source>No secret is stored, so none is in this text.</source>
        <translation>Nenhum segredo está armazenado; portanto, nenhum está neste texto.</translation>
    </message>
    <message>
        <source>Proved: the text was searched for every stored secret (%1), and none is in it, in any form.</source>
        <translation>Comprovado: todos os segredos armazenados (%1) foram procurados no texto, e nenhum está nele, em nenhuma forma.</translation>
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
        <translation>árvore de trabalho</translation>
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
        <translation>O git consulta primeiro: %1.</translation>
    </message>
    <message>
        <source>If one of them has a password for Azure DevOps, git uses that.</source>
        <translation>Se um deles tiver uma senha para o Azure DevOps, o git usa essa.</translation>
    </message>
    <message>
        <source>To have git forget a password that is out of date, see the help of that credential helper.</source>
        <translation>Para que o git esqueça uma senha desatualizada, veja a ajuda desse auxiliar de credenciais.</translation>
    </message>
    <message>
        <source>Git gives each password that worked to all its credential helpers, and “store” writes it to a file as plain text.</source>
        <translation>O git dá cada senha que funcionou a todos os seus auxiliares de credenciais, e “store” a grava em um arquivo em texto simples.</translation>
    </message>
    <message>
        <source>The token then lies there, too.</source>
        <translation>O token fica lá também.</translation>
    </message>
    <message>
        <source>To prevent that, remove “store” from git’s configuration, or set it for the other hosts only.</source>
        <translation>Para evitar isso, remova “store” da configuração do git, ou defina-o só para os outros hosts.</translation>
    </message>
    <message>
        <source>Git does not ask PAT Wizard for: %1.</source>
        <translation>O git não consulta o PAT Wizard para: %1.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”. If that does not help, look for an empty “helper =” in git’s configuration.</source>
        <translation>Para mudar isso, use “patwizard git on”. Se não ajudar, procure um “helper =” vazio na configuração do git.</translation>
    </message>
    <message>
        <source>Git calls another copy of this program: %1.</source>
        <translation>O git chama outra cópia deste programa: %1.</translation>
    </message>
    <message>
        <source>To have it call this one, use “patwizard git on”.</source>
        <translation>Para que ele chame esta, use “patwizard git on”.</translation>
    </message>
    <message>
        <source>Git does not tell credential helpers the path of a repository.</source>
        <translation>O git não informa aos auxiliares de credenciais o caminho de um repositório.</translation>
    </message>
    <message>
        <source>With several organizations, the right token is found only by the user name in the address.</source>
        <translation>Com várias organizações, só se encontra o token certo pelo nome de usuário no endereço.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”.</source>
        <translation>Para mudar isso, use “patwizard git on”.</translation>
    </message>
    <message>
        <source>The request on standard input is not one that git makes.</source>
        <translation>A solicitação na entrada padrão não é do tipo que o git faz.</translation>
    </message>
    <message>
        <source>No token was given.</source>
        <translation>Nenhum token foi fornecido.</translation>
    </message>
    <message>
        <source>This command is for git: see “patwizard git on”.</source>
        <translation>Este comando é para o git: veja “patwizard git on”.</translation>
    </message>
    <message>
        <source>The address of the repository begins with http://, where others could read the token on its way.</source>
        <translation>O endereço do repositório começa com http://, e outros poderiam ler o token no caminho.</translation>
    </message>
    <message>
        <source>Use https:// instead, with “git remote set-url”.</source>
        <translation>Use https://, com “git remote set-url”.</translation>
    </message>
    <message>
        <source>Git does not tell for which organization it needs a token.</source>
        <translation>O git não informa para qual organização precisa de um token.</translation>
    </message>
    <message>
        <source>Run “patwizard git on”, or put the name of the organization before the host: https://ORGANIZATION@dev.azure.com/…</source>
        <translation>Execute “patwizard git on”, ou coloque o nome da organização antes do host: https://ORGANIZATION@dev.azure.com/…</translation>
    </message>
    <message>
        <source>No token is stored yet.</source>
        <translation>Nenhum token está armazenado ainda.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION” or “patwizard setup”.</source>
        <translation>Para armazenar um, use “patwizard add ORGANIZATION” ou “patwizard setup”.</translation>
    </message>
    <message>
        <source>No token is stored for the organization “%1”.</source>
        <translation>Nenhum token está armazenado para a organização “%1”.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add %1” or “patwizard setup %1”.</source>
        <translation>Para armazenar um, use “patwizard add %1” ou “patwizard setup %1”.</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when it was checked %1.</source>
        <translation>O Azure DevOps recusou o token na verificação feita %1.</translation>
    </message>
    <message>
        <source>It was not given to git.</source>
        <translation>Ele não foi fornecido ao git.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it works again, use “patwizard check %1”.</source>
        <translation>Substitua-o com “patwizard rotate %1”. Se ele voltou a funcionar, use “patwizard check %1”.</translation>
    </message>
    <message>
        <source>The token lacked the scope Code when it was checked %1.</source>
        <translation>Faltava ao token o escopo Code na verificação feita %1.</translation>
    </message>
    <message>
        <source>Select Code with Edit on the token page, then use “patwizard check %1”.</source>
        <translation>Selecione Code com Edit na página de tokens e use “patwizard check %1”.</translation>
    </message>
    <message>
        <source>The token expired on %1, according to the recorded date.</source>
        <translation>O token expirou em %1, segundo a data registrada.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it still works, use “patwizard check %1”.</source>
        <translation>Substitua-o com “patwizard rotate %1”. Se ele ainda funciona, use “patwizard check %1”.</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when git last used it, %1.</source>
        <translation>O Azure DevOps recusou o token na última vez que o git o usou, %1.</translation>
    </message>
    <message>
        <source>To find out why, use “patwizard check %1”.</source>
        <translation>Para descobrir por quê, use “patwizard check %1”.</translation>
    </message>
    <message>
        <source>Git was not found.</source>
        <translation>O git não foi encontrado.</translation>
    </message>
    <message>
        <source>Its configuration was not changed.</source>
        <translation>A configuração dele não foi alterada.</translation>
    </message>
    <message>
        <source>Install git, or add its folder to PATH.</source>
        <translation>Instale o git ou adicione a pasta dele ao PATH.</translation>
    </message>
    <message>
        <source>This folder is not in a git repository.</source>
        <translation>Esta pasta não está em um repositório git.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Go to a repository first, or leave --local out.</source>
        <translation>Vá antes a um repositório ou omita --local.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration.</source>
        <translation>O git não conseguiu ler ou alterar a configuração.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration. It says: “%1”</source>
        <translation>O git não conseguiu ler ou alterar a configuração. Ele diz: “%1”</translation>
    </message>
    <message>
        <source>Correct that, then run the command again. “patwizard git status” shows what holds now. Git 2.26 or newer is needed.</source>
        <translation>Corrija isso e execute o comando de novo. “patwizard git status” mostra o que vale agora. É necessário o git 2.26 ou mais recente.</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom git asks for a password.</extracomment>
        <translation>ninguém</translation>
    </message>
</context>
<context>
    <name>wording::GiveWords</name>
    <message>
        <source>Install the Azure CLI, then run “az extension add --name azure-devops”.</source>
        <translation>Instale a CLI do Azure e execute “az extension add --name azure-devops”.</translation>
    </message>
    <message>
        <source>Install git.</source>
        <translation>Instale o git.</translation>
    </message>
    <message>
        <source>Run “az devops logout”, then try again.</source>
        <translation>Execute “az devops logout” e tente de novo.</translation>
    </message>
    <message>
        <source>See which helpers git asks with “git config --get-all credential.helper”: without one it keeps nothing, and the first one that answers counts.</source>
        <translation>Veja quais auxiliares o git consulta com “git config --get-all credential.helper”: sem nenhum, ele não guarda nada, e vale o primeiro que responder.</translation>
    </message>
    <message>
        <source>If it had another token, it still has that one.</source>
        <translation>Se tinha outro token, ainda o tem.</translation>
    </message>
    <message>
        <source>Then try again: patwizard give %1 --to %2</source>
        <translation>Depois tente de novo: patwizard give %1 --to %2</translation>
    </message>
    <message>
        <source>%1 was not given the token: it is not installed.</source>
        <translation>%1 não recebeu o token: não está instalado.</translation>
    </message>
    <message>
        <source>%1 did not take the token.</source>
        <translation>%1 não aceitou o token.</translation>
    </message>
    <message>
        <source>%1 did not take the token. It says: “%2”</source>
        <translation>%1 não aceitou o token. Diz: “%2”</translation>
    </message>
    <message>
        <source>%1 did not answer, and was ended.</source>
        <translation>%1 não respondeu e foi encerrado.</translation>
    </message>
    <message>
        <source>%1 was given the token, but does not have it.</source>
        <translation>%1 recebeu o token, mas não o tem.</translation>
    </message>
    <message>
        <source>%1 was given the token in use.</source>
        <translation>%1 recebeu o token em uso.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>Em %1.</translation>
    </message>
    <message>
        <source>%1 has not been given the token in use.</source>
        <translation>%1 não recebeu o token em uso.</translation>
    </message>
    <message>
        <source>What it was given on %1 stops working when that token is revoked.</source>
        <translation>O que recebeu em %1 deixa de funcionar quando esse token for revogado.</translation>
    </message>
    <message>
        <source>%1 has the token.</source>
        <translation>%1 tem o token.</translation>
    </message>
    <message>
        <source>%1 has taken the token. It could not be asked whether it has it now.</source>
        <translation>%1 aceitou o token. Não foi possível perguntar se o tem agora.</translation>
    </message>
</context>
<context>
    <name>wording::GlobalWords</name>
    <message>
        <source>Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>A Microsoft encerrou os tokens para todas as organizações em 1º de dezembro de 2026.</translation>
    </message>
    <message>
        <source>Tokens for all organizations stop working on 1 December 2026, whatever their own expiry date.</source>
        <translation>Os tokens para todas as organizações deixam de funcionar em 1º de dezembro de 2026, seja qual for a data de expiração deles.</translation>
    </message>
    <message>
        <source>The token is valid for all organizations of the account.</source>
        <translation>O token é válido para todas as organizações da conta.</translation>
    </message>
    <message>
        <source>It still works, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Ele ainda funciona, embora a Microsoft tenha encerrado os tokens para todas as organizações em 1º de dezembro de 2026.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of its account.</source>
        <translation>Ele é válido para todas as organizações da conta.</translation>
    </message>
    <message>
        <source>It still worked at the last check, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Ele ainda funcionava na última verificação, embora a Microsoft tenha encerrado os tokens para todas as organizações em 1º de dezembro de 2026.</translation>
    </message>
    <message>
        <source>Create a new one for a single organization, then revoke this one.</source>
        <translation>Crie um novo para uma só organização e depois revogue este.</translation>
    </message>
    <message>
        <source>Create a new one for %1 only, then revoke this one.</source>
        <translation>Crie um novo só para %1 e depois revogue este.</translation>
    </message>
</context>
<context>
    <name>wording::KeychainWords</name>
    <message>
        <source>Tokens can be neither stored nor read.</source>
        <translation>Não é possível armazenar nem ler tokens.</translation>
    </message>
    <message>
        <source>There is no desktop session (D-Bus), so there is no keychain.</source>
        <translation>Não há sessão da área de trabalho (D-Bus) e, por isso, não há chaveiro.</translation>
    </message>
    <message>
        <source>Start PAT Wizard from your desktop session.</source>
        <translation>Inicie o PAT Wizard na sessão da sua área de trabalho.</translation>
    </message>
    <message>
        <source>The keychain is no longer available, because the desktop session (D-Bus) has ended.</source>
        <translation>O chaveiro não está mais disponível, porque a sessão da área de trabalho (D-Bus) terminou.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but PAT Wizard has to be started again to access it.</source>
        <translation>O que está armazenado nele está seguro, mas é preciso reiniciar o PAT Wizard para acessá-lo.</translation>
    </message>
    <message>
        <source>If you have a token that is not stored yet, copy it and keep it somewhere safe. Then start PAT Wizard again from your desktop session.</source>
        <translation>Se você tem um token ainda não armazenado, copie-o e guarde-o em lugar seguro. Depois inicie o PAT Wizard de novo na sessão da sua área de trabalho.</translation>
    </message>
    <message>
        <source>No keychain service is running.</source>
        <translation>Nenhum serviço de chaveiro está em execução.</translation>
    </message>
    <message>
        <source>Install gnome-keyring, or KeePassXC with its Secret Service integration enabled. Then sign out and in again.</source>
        <translation>Instale o gnome-keyring, ou o KeePassXC com a integração do Secret Service ativada. Depois saia da sessão e entre de novo.</translation>
    </message>
    <message>
        <source>The library that connects to the keychain is missing.</source>
        <translation>Falta a biblioteca que se conecta ao chaveiro.</translation>
    </message>
    <message>
        <source>Install the package libsecret-1-0.</source>
        <translation>Instale o pacote libsecret-1-0.</translation>
    </message>
    <message>
        <source>The keychain service does not answer.</source>
        <translation>O serviço de chaveiro não responde.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but cannot be accessed now.</source>
        <translation>O que está armazenado nele está seguro, mas não pode ser acessado agora.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, sign out and in again.</source>
        <translation>Tente de novo. Se não ajudar, saia da sessão e entre de novo.</translation>
    </message>
    <message>
        <source>The keychain service has no keychain yet.</source>
        <translation>O serviço de chaveiro ainda não tem nenhum chaveiro.</translation>
    </message>
    <message>
        <source>Create one with Passwords and Keys (package seahorse), and set it as the default.</source>
        <translation>Crie um com Senhas e chaves (pacote seahorse) e defina-o como padrão.</translation>
    </message>
    <message>
        <source>The keychain is locked, and was not unlocked.</source>
        <translation>O chaveiro está bloqueado e não foi desbloqueado.</translation>
    </message>
    <message>
        <source>Try again, and enter the keychain’s password when asked. If nothing asks for it, unlock the keychain in your desktop session first.</source>
        <translation>Tente de novo e digite a senha do chaveiro quando for pedida. Se ela não for pedida, desbloqueie antes o chaveiro na sessão da sua área de trabalho.</translation>
    </message>
    <message>
        <source>The keychain has an entry for this token, but did not give PAT Wizard access to it.</source>
        <translation>O chaveiro tem um item para este token, mas não deu acesso a ele ao PAT Wizard.</translation>
    </message>
    <message>
        <source>The entry was not changed.</source>
        <translation>O item não foi alterado.</translation>
    </message>
    <message>
        <source>Try again, and allow access when your keychain asks.</source>
        <translation>Tente de novo e permita o acesso quando o chaveiro perguntar.</translation>
    </message>
    <message>
        <source>The keychain does not contain this token.</source>
        <translation>O chaveiro não contém este token.</translation>
    </message>
    <message>
        <source>Another program may have removed it.</source>
        <translation>Talvez outro programa o tenha removido.</translation>
    </message>
    <message>
        <source>What lies in the keychain as %1 is not a token: another program has put it there.</source>
        <extracomment>%1 is the name of an entry.</extracomment>
        <translation>O que está no chaveiro como %1 não é um token: outro programa o colocou lá.</translation>
    </message>
    <message>
        <source>Remove exactly that entry with the keychain’s own program, then try again.</source>
        <translation>Remova exatamente essa entrada com o programa do próprio chaveiro e tente novamente.</translation>
    </message>
    <message>
        <source>What was read back from the keychain is not what was stored.</source>
        <translation>O que foi lido de volta do chaveiro não é o que foi armazenado.</translation>
    </message>
    <message>
        <source>The token is not stored safely. Keep it at hand.</source>
        <translation>O token não está armazenado com segurança. Mantenha-o à mão.</translation>
    </message>
    <message>
        <source>Another program may be writing to the keychain at the same time. Try again.</source>
        <translation>Talvez outro programa esteja gravando no chaveiro ao mesmo tempo. Tente de novo.</translation>
    </message>
    <message>
        <source>The keychain reported an error: “%1”</source>
        <translation>O chaveiro relatou um erro: “%1”</translation>
    </message>
    <message>
        <source>It is not known whether the token is in the keychain now.</source>
        <translation>Não se sabe se o token está no chaveiro agora.</translation>
    </message>
</context>
<context>
    <name>wording::LibraryWords</name>
    <message>
        <source>Storing %1 was interrupted. It is stored now.</source>
        <translation>O armazenamento de %1 foi interrompido. Agora está armazenado.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. Nothing was stored.</source>
        <translation>O armazenamento de %1 foi interrompido. Nada foi armazenado.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. It is not yet known whether it is stored.</source>
        <translation>O armazenamento de %1 foi interrompido. Ainda não se sabe se está armazenado.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The new token works and is in use now. The old token is kept.</source>
        <translation>A troca de %1 foi interrompida. O token novo funciona e está em uso agora. O antigo é mantido.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The old token is still in use.</source>
        <translation>A troca de %1 foi interrompida. O token antigo continua em uso.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted, and could not be completed or undone yet. The old token is still in use.</source>
        <translation>A troca de %1 foi interrompida e ainda não pôde ser completada nem desfeita. O token antigo continua em uso.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted, and could not be completed yet.</source>
        <translation>A remoção do token antigo de %1 foi interrompida e ainda não pôde ser completada.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted. It is removed now.</source>
        <translation>A remoção do token antigo de %1 foi interrompida. Agora ele está removido.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is removed now.</source>
        <translation>A remoção de %1 foi interrompida. Agora está removido.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is still stored.</source>
        <translation>A remoção de %1 foi interrompida. Ainda está armazenado.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted, and could not be completed or undone yet.</source>
        <translation>A remoção de %1 foi interrompida e ainda não pôde ser completada nem desfeita.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted, and could not be completed yet. The token stays in use.</source>
        <translation>A cópia de %1 dentro do chaveiro foi interrompida e ainda não pôde ser completada. O token continua em uso.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted. It is completed now.</source>
        <translation>A cópia de %1 dentro do chaveiro foi interrompida. Agora está completa.</translation>
    </message>
    <message>
        <source>%1 The system says: “%2”</source>
        <translation>%1 O sistema diz: “%2”</translation>
    </message>
    <message>
        <source>The tokens already in the keychain are not affected.</source>
        <translation>Os tokens que já estão no chaveiro não são afetados.</translation>
    </message>
    <message>
        <source>The list was not changed.</source>
        <translation>A lista não foi alterada.</translation>
    </message>
    <message>
        <source>The list of stored tokens is damaged: %1.</source>
        <translation>A lista de tokens armazenados está danificada: %1.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Repair the file, or move it away and add the tokens again. Those in the keychain are added with “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”.</source>
        <translation>O PAT Wizard não a altera. Repare o arquivo, ou mova-o para outro lugar e adicione os tokens de novo. Os que estão no chaveiro são adicionados com “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”.</translation>
    </message>
    <message>
        <source>The list of stored tokens was written by a newer version of PAT Wizard: %1.</source>
        <translation>A lista de tokens armazenados foi gravada por uma versão mais nova do PAT Wizard: %1.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Use the newer version.</source>
        <translation>O PAT Wizard não a altera. Use a versão mais nova.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing the list of stored tokens in another window or command: %1.</source>
        <translation>O PAT Wizard já está alterando a lista de tokens armazenados em outra janela ou comando: %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing this token in another window or command.</source>
        <translation>O PAT Wizard já está alterando este token em outra janela ou comando.</translation>
    </message>
    <message>
        <source>Finish there, or wait until it is finished. Then try again.</source>
        <translation>Conclua lá, ou espere até que termine. Depois tente de novo.</translation>
    </message>
    <message>
        <source>An earlier change to this token was interrupted, and could not be completed or undone yet.</source>
        <translation>Uma alteração anterior deste token foi interrompida e ainda não pôde ser completada nem desfeita.</translation>
    </message>
    <message>
        <source>Nothing was changed now.</source>
        <translation>Nada foi alterado agora.</translation>
    </message>
    <message>
        <source>Rotate or remove the token. Either settles that change.</source>
        <translation>Troque ou remova o token. Qualquer uma das duas ações resolve essa alteração.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be read: %1.</source>
        <translation>Não é possível ler a lista de tokens armazenados: %1.</translation>
    </message>
    <message>
        <source>Make sure that it is a regular file and that you have permission to read it, then try again.</source>
        <translation>Confira se é um arquivo comum e se você tem permissão para lê-lo, e tente de novo.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be written: %1.</source>
        <translation>Não é possível gravar a lista de tokens armazenados: %1.</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write there and that the disk is not full, then try again.</source>
        <translation>Confira se você tem permissão para gravar lá e se o disco não está cheio, e tente de novo.</translation>
    </message>
    <message>
        <source>Another token lies in the keychain as %1 than PAT Wizard stored there: another program has changed it.</source>
        <translation>No chaveiro, em %1, está um token que não é o que o PAT Wizard armazenou lá: outro programa o alterou.</translation>
    </message>
    <message>
        <source>PAT Wizard left it alone, and changed nothing else.</source>
        <translation>O PAT Wizard não mexeu nele nem alterou mais nada.</translation>
    </message>
    <message>
        <source>To use the other token, add it under the same name: “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”. To go on with the stored one, remove that entry with the keychain&apos;s own program, then try again.</source>
        <translation>Para usar o outro token, adicione-o com o mesmo nome: “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”. Para continuar com o armazenado, remova esse item com o programa do próprio chaveiro e tente de novo.</translation>
    </message>
    <message>
        <source>The list of stored tokens would be too large: %1.</source>
        <translation>A lista de tokens armazenados ficaria grande demais: %1.</translation>
    </message>
    <message>
        <source>Remove tokens that you no longer need, then try again.</source>
        <translation>Remova os tokens de que não precisa mais e tente de novo.</translation>
    </message>
    <message>
        <source>The new token is stored, and in use now. What reads the keychain itself, as %1, does not get it yet.</source>
        <translation>O token novo está armazenado e já em uso. O que lê o próprio chaveiro, em %1, ainda não o recebe.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard makes up for it when it is next started.</source>
        <translation>%1 O PAT Wizard corrige isso quando for iniciado de novo.</translation>
    </message>
    <message>
        <source>The token is in the keychain as %1, but not on the list of stored tokens.</source>
        <translation>O token está no chaveiro como %1, mas não na lista de tokens armazenados.</translation>
    </message>
    <message>
        <source>%1 Then store the same token again under the same name.</source>
        <translation>%1 Depois armazene o mesmo token de novo com o mesmo nome.</translation>
    </message>
</context>
<context>
    <name>wording::NoticeWords</name>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>Não foi possível verificá-lo %1: %2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Isso não diz nada sobre o token.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Verifique-o de novo.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access when the token was last needed, %1.</source>
        <translation>O chaveiro estava bloqueado ou negou o acesso na última vez que o token foi necessário, %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then check again.</source>
        <translation>Desbloqueie o chaveiro e verifique de novo.</translation>
    </message>
    <message>
        <source>Git says that Azure DevOps refused it %1.</source>
        <translation>O git diz que o Azure DevOps o recusou %1.</translation>
    </message>
    <message>
        <source>It may be revoked or expired, lack the scope Code, or have no permission for that repository; a proxy may have refused it, too.</source>
        <translation>Ele talvez tenha sido revogado ou expirado, não tenha o escopo Code ou não tenha permissão para esse repositório; um proxy também pode tê-lo recusado.</translation>
    </message>
    <message>
        <source>“%1” is in use. “%2” is kept too.</source>
        <translation>“%1” está em uso. “%2” também é mantido.</translation>
    </message>
    <message>
        <source>The kept token is not known to be revoked: it may still work for anyone who has it.</source>
        <translation>Não se sabe se o token mantido foi revogado: talvez ainda funcione para quem o tiver.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>Quando não precisar mais dele, revogue-o no Azure DevOps.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it %1, after its recorded expiry date, %2.</source>
        <translation>O Azure DevOps o aceitou %1, depois da data de expiração registrada, %2.</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>A data registrada está errada.</translation>
    </message>
    <message>
        <source>Correct it. The token page shows when the token expires.</source>
        <translation>Corrija a data. A página de tokens mostra quando o token expira.</translation>
    </message>
    <message>
        <source>It was created 11 months ago or earlier, and its expiry date is not known.</source>
        <translation>Foi criado há 11 meses ou mais, e não se sabe quando expira.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year.</source>
        <translation>Nenhum token dura muito mais que um ano.</translation>
    </message>
    <message>
        <source>Look up the date on the token page and record it, or rotate the token.</source>
        <translation>Veja a data na página de tokens e registre-a, ou troque o token.</translation>
    </message>
    <message>
        <source>Its own expiry date is not known.</source>
        <translation>Não se sabe a data de expiração dele.</translation>
    </message>
    <message>
        <source>It may be earlier.</source>
        <translation>Ela pode ser anterior.</translation>
    </message>
    <message>
        <source>Look it up on the token page and record it, to be reminded in time.</source>
        <translation>Veja-a na página de tokens e registre-a, para receber o lembrete a tempo.</translation>
    </message>
    <message>
        <source>Its expiry date is not known.</source>
        <translation>Não se sabe quando ele expira.</translation>
    </message>
    <message>
        <source>It has not been checked for 80 days or more.</source>
        <translation>Não é verificado há 80 dias ou mais.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive if it is not used for 90 days.</source>
        <translation>O Azure DevOps considera um token inativo se ele não for usado por 90 dias.</translation>
    </message>
    <message>
        <source>Check it, which counts as use, or remove it. If it is refused, sign in to Azure DevOps in a browser, then check it again.</source>
        <translation>Verifique-o, o que conta como uso, ou remova-o. Se for recusado, entre no Azure DevOps em um navegador e verifique-o de novo.</translation>
    </message>
    <message>
        <source>last check failed</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>última verificação falhou</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>chaveiro bloqueado</translation>
    </message>
    <message>
        <source>refused, says git</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>recusado, diz o git</translation>
    </message>
    <message>
        <source>for all organizations</source>
        <translation>para todas as organizações</translation>
    </message>
    <message>
        <source>another token kept</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>outro token mantido</translation>
    </message>
    <message>
        <source>recorded date wrong</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>data registrada errada</translation>
    </message>
    <message>
        <source>old, expiry not known</source>
        <translation>antigo, expiração desconhecida</translation>
    </message>
    <message>
        <source>not checked recently</source>
        <translation>sem verificação recente</translation>
    </message>
</context>
<context>
    <name>wording::Notification</name>
    <message>
        <source>Tokens for Azure DevOps need attention</source>
        <translation>Tokens do Azure DevOps requerem atenção</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Lembrar amanhã</translation>
    </message>
    <message>
        <source>Open PAT Wizard</source>
        <translation>Abrir o PAT Wizard</translation>
    </message>
</context>
<context>
    <name>wording::OrganizationWords</name>
    <message>
        <source>An organization’s name cannot contain spaces, only English letters, digits, and hyphens.</source>
        <translation>O nome de uma organização não pode conter espaços, só letras sem acento, dígitos e hifens.</translation>
    </message>
    <message>
        <source>An organization’s name cannot contain “%1”, only English letters, digits, and hyphens.</source>
        <translation>O nome de uma organização não pode conter “%1”, só letras sem acento, dígitos e hifens.</translation>
    </message>
    <message>
        <source>Enter the organization’s name, or paste any of its addresses.</source>
        <translation>Digite o nome da organização ou cole qualquer endereço dela.</translation>
    </message>
    <message>
        <source>This is too long for the address of an organization.</source>
        <translation>Isto é longo demais para o endereço de uma organização.</translation>
    </message>
    <message>
        <source>This address does not contain an organization. It should look like https://dev.azure.com/your-organization.</source>
        <translation>Este endereço não contém uma organização. Ele deve ser parecido com https://dev.azure.com/your-organization.</translation>
    </message>
    <message>
        <source>This text contains more than one organization. Keep only the one you mean.</source>
        <translation>Este texto contém mais de uma organização. Deixe só a que você quer.</translation>
    </message>
    <message>
        <source>The text contains an invisible control character. Type the name instead of pasting it.</source>
        <translation>O texto contém um caractere de controle invisível. Digite o nome em vez de colá-lo.</translation>
    </message>
    <message>
        <source>Addresses do not contain backslashes.</source>
        <translation>Endereços não contêm barras invertidas.</translation>
    </message>
    <message>
        <source>Addresses that begin with “%1” are not supported. Use one that begins with https or ssh.</source>
        <translation>Endereços que começam com “%1” não são suportados. Use um que comece com https ou ssh.</translation>
    </message>
    <message>
        <source>Azure DevOps does not use port %1.</source>
        <translation>O Azure DevOps não usa a porta %1.</translation>
    </message>
    <message>
        <source>This address contains a password. Remove it, and change it if it was in use, because it has been on the clipboard.</source>
        <translation>Este endereço contém uma senha. Remova-a e, se estava em uso, troque-a, pois ela esteve na área de transferência.</translation>
    </message>
    <message>
        <source>“%1” looks like Azure DevOps, but belongs to someone else. Do not enter a password there.</source>
        <translation>“%1” parece ser do Azure DevOps, mas é de outra pessoa. Não digite uma senha lá.</translation>
    </message>
    <message>
        <source>This is a GitHub address. PAT Wizard is for Azure DevOps.</source>
        <translation>Este é um endereço do GitHub. O PAT Wizard é para o Azure DevOps.</translation>
    </message>
    <message>
        <source>“%1” seems to be your own Azure DevOps Server, which is not supported yet.</source>
        <translation>“%1” parece ser o seu próprio Azure DevOps Server, que ainda não é suportado.</translation>
    </message>
    <message>
        <source>“%1” is not an Azure DevOps address.</source>
        <translation>“%1” não é um endereço do Azure DevOps.</translation>
    </message>
    <message>
        <source>This looks like a token, not an organization. The token belongs on a later page.</source>
        <translation>Isto parece um token, e não uma organização. O token é pedido em uma página mais adiante.</translation>
    </message>
    <message>
        <source>An organization’s name begins and ends with a letter or a digit.</source>
        <translation>O nome de uma organização começa e termina com uma letra ou um dígito.</translation>
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
        <translation>Expira o token %1 do Azure DevOps</translation>
    </message>
    <message>
        <source>To rotate it with PAT Wizard before this day, run: %1</source>
        <translation>Para trocá-lo com o PAT Wizard antes deste dia, execute: %1</translation>
    </message>
</context>
<context>
    <name>wording::RotationWords</name>
    <message>
        <source>The old token stays in use.</source>
        <translation>O token antigo continua em uso.</translation>
    </message>
    <message>
        <source>PAT Wizard changed this token in another window or command, or an earlier change to it is incomplete.</source>
        <translation>O PAT Wizard alterou este token em outra janela ou comando, ou uma alteração anterior está incompleta.</translation>
    </message>
    <message>
        <source>Nothing was changed this time.</source>
        <translation>Desta vez nada foi alterado.</translation>
    </message>
    <message>
        <source>See which token is in use now, then try again if that is still needed.</source>
        <translation>Veja qual token está em uso agora e, se ainda for necessário, tente de novo.</translation>
    </message>
    <message>
        <source>This token is already stored under this name.</source>
        <translation>Este token já está armazenado com este nome.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and use that one instead.</source>
        <translation>Crie outro token na página de tokens e use esse.</translation>
    </message>
    <message>
        <source>The old token stays in use. If the new one is in the keychain anyway, PAT Wizard completes the rotation when it is next started.</source>
        <translation>O token antigo continua em uso. Se o novo estiver no chaveiro mesmo assim, o PAT Wizard completa a troca quando for iniciado de novo.</translation>
    </message>
    <message>
        <source>The new token is in the keychain, but the list of stored tokens could not be updated. The old token stays in use.</source>
        <translation>O token novo está no chaveiro, mas a lista de tokens armazenados não pôde ser atualizada. O antigo continua em uso.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard completes the rotation when it is next started.</source>
        <translation>%1 O PAT Wizard completa a troca quando for iniciado de novo.</translation>
    </message>
    <message>
        <source>The other token is kept too. Revoke it, or go back to it.</source>
        <translation>O outro token também é mantido. Revogue-o ou volte a ele.</translation>
    </message>
    <message>
        <source>“%1” is in use again.</source>
        <translation>“%1” está em uso de novo.</translation>
    </message>
    <message>
        <source>“%1” is in use again, but whether it works could not be checked.</source>
        <translation>“%1” está em uso de novo, mas não foi possível verificar se funciona.</translation>
    </message>
    <message>
        <source>Azure DevOps denied access with “%1”. The other token stays in use.</source>
        <translation>O Azure DevOps negou o acesso com “%1”. O outro token continua em uso.</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether “%1” works, and no earlier check shows that it does. The other token stays in use.</source>
        <translation>O PAT Wizard não conseguiu verificar se “%1” funciona, e nenhuma verificação anterior o mostra. O outro token continua em uso.</translation>
    </message>
    <message>
        <source>“%1” is no longer kept. The other token stays in use.</source>
        <translation>“%1” não está mais mantido. O outro token continua em uso.</translation>
    </message>
    <message>
        <source>If you clicked Regenerate on it, leave it there: that entry is the new token.</source>
        <translation>Se você clicou em Regenerate nele, deixe-o lá: essa entrada é o token novo.</translation>
    </message>
</context>
<context>
    <name>wording::SettingsWords</name>
    <message>
        <source>It may name a proxy or a certificate, so nothing is sent to Azure DevOps until it can be read.</source>
        <translation>Ele pode indicar um proxy ou um certificado; por isso, nada é enviado até que possa ser lido.</translation>
    </message>
    <message>
        <source>The proxy holds a user name, a password or a token.</source>
        <translation>O proxy contém um nome de usuário, uma senha ou um token.</translation>
    </message>
    <message>
        <source>PAT Wizard stores no secrets in its settings, so nothing was saved.</source>
        <translation>O PAT Wizard não armazena segredos nas configurações; por isso, nada foi salvo.</translation>
    </message>
    <message>
        <source>Enter the host name alone. If the proxy needs a password, choose the system’s proxy and set https_proxy instead.</source>
        <translation>Digite só o nome do host. Se o proxy precisar de senha, escolha o proxy do sistema e defina https_proxy.</translation>
    </message>
    <message>
        <source>The file name holds a token or another secret.</source>
        <translation>O nome do arquivo contém um token ou outro segredo.</translation>
    </message>
    <message>
        <source>Rename the file, then choose it again.</source>
        <translation>Renomeie o arquivo e escolha-o de novo.</translation>
    </message>
    <message>
        <source>The certificate file needs a full path.</source>
        <translation>O arquivo de certificado precisa do caminho completo.</translation>
    </message>
    <message>
        <source>This is not a host name that a proxy can have.</source>
        <translation>Este não é um nome de host que um proxy possa ter.</translation>
    </message>
    <message>
        <source>Enter a name such as proxy.example, and a port from 1 to 65535.</source>
        <translation>Digite um nome como proxy.example e uma porta de 1 a 65535.</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>Isto não é um idioma.</translation>
    </message>
    <message>
        <source>Tokens last from 1 to %1 days.</source>
        <translation>Tokens duram de 1 a %1 dias.</translation>
    </message>
    <message>
        <source>Reminders come from 1 to %1 days before a token ends.</source>
        <translation>Os lembretes vêm de 1 a %1 dias antes que um token expire.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>O arquivo de configurações %1 está danificado.</translation>
    </message>
    <message>
        <source>Open Settings in PAT Wizard and choose again; the damaged file is kept beside the new one. Or correct or delete it.</source>
        <translation>Abra as Configurações no PAT Wizard e escolha de novo; o arquivo danificado é mantido ao lado do novo. Ou corrija-o ou exclua-o.</translation>
    </message>
    <message>
        <source>The settings file %1 was written by a newer version of PAT Wizard.</source>
        <translation>O arquivo de configurações %1 foi gravado por uma versão mais nova do PAT Wizard.</translation>
    </message>
    <message>
        <source>Install that version, or delete the file.</source>
        <translation>Instale essa versão ou exclua o arquivo.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>Não é possível ler o arquivo de configurações %1.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read: %2.</source>
        <translation>Não é possível ler o arquivo de configurações %1: %2.</translation>
    </message>
    <message>
        <source>Make it readable for yourself, then start PAT Wizard again.</source>
        <translation>Torne-o legível para você e inicie o PAT Wizard de novo.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read, so it was not replaced.</source>
        <translation>Não é possível ler o arquivo de configurações %1; por isso, ele não foi substituído.</translation>
    </message>
    <message>
        <source>Move it away or make it readable, then try again.</source>
        <translation>Mova-o para outro lugar ou torne-o legível e tente de novo.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>Não foi possível gravar as configurações em %1.</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full, then try again.</source>
        <translation>Confira se você pode gravar lá e se o disco não está cheio, e tente de novo.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>O arquivo de certificado escolhido nas Configurações não pode ser usado.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or remove this one there.</source>
        <translation>Escolha outro arquivo nas Configurações ou remova este lá.</translation>
    </message>
    <message>
        <source>Choose &amp;certificate…</source>
        <translation>&amp;Escolher certificado…</translation>
    </message>
    <message>
        <source>Proxy &amp;settings…</source>
        <translation>Configurações do prox&amp;y…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
</context>
<context>
    <name>wording::StandingWords</name>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>Troque-o: crie um token novo no lugar dele.</translation>
    </message>
    <message>
        <source>Select the missing scopes with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>Selecione os escopos que faltam com Edit (editar) na página de tokens e verifique o token de novo. Ou troque-o.</translation>
    </message>
    <message>
        <source>Your account lacks a permission. Ask an administrator of the organization for it.</source>
        <translation>Falta uma permissão à sua conta. Peça-a a um administrador da organização.</translation>
    </message>
    <message>
        <source>Choose Full access with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>Escolha Full access com Edit (editar) na página de tokens e verifique o token de novo. Ou troque-o.</translation>
    </message>
    <message>
        <source>It works, except for: %1.</source>
        <translation>Funciona, exceto para: %1.</translation>
    </message>
    <message>
        <source>It is accepted, but what you need does not work: %1.</source>
        <translation>É aceito, mas o que você precisa não funciona: %1.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it %1.</source>
        <translation>O Azure DevOps o recusou %1.</translation>
    </message>
    <message>
        <source>It was valid for all organizations, and Microsoft retired such tokens on 1 December 2026. That is probably why.</source>
        <translation>Ele era válido para todas as organizações, e a Microsoft encerrou esses tokens em 1º de dezembro de 2026. Provavelmente é por isso.</translation>
    </message>
    <message>
        <source>%1 Or it is inactive: Azure DevOps deactivates a token if nobody signs in with it for 90 days.</source>
        <translation>%1 Ou está inativo: o Azure DevOps desativa um token se ninguém entra com ele por 90 dias.</translation>
    </message>
    <message>
        <source>Sign in to Azure DevOps in a browser, then check it again. If it is still refused, rotate it.</source>
        <translation>Entre no Azure DevOps em um navegador e verifique-o de novo. Se ainda for recusado, troque-o.</translation>
    </message>
    <message>
        <source>It expires today.</source>
        <translation>Expira hoje.</translation>
    </message>
    <message>
        <source>It expires on %1, %2.</source>
        <translation>Expira %2 (%1).</translation>
    </message>
    <message>
        <source>It worked when it was checked %1. %2</source>
        <translation>Funcionou na verificação feita %1. %2</translation>
    </message>
    <message>
        <source>Rotate it now, while it still works.</source>
        <translation>Troque-o agora, enquanto ainda funciona.</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of a token.</extracomment>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>State of a token.</extracomment>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>Fora do chaveiro</translation>
    </message>
    <message>
        <source>Lacks access</source>
        <translation>Falta acesso</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expira em breve</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Não pôde ser verificado</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ainda não verificado</translation>
    </message>
    <message>
        <source>Works without Diff</source>
        <translation>Funciona sem Diff</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>State of a token.</extracomment>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>It expired on %1, according to the recorded date.</source>
        <translation>Expirou em %1, segundo a data registrada.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated.</source>
        <translation>Um token expirado não pode ser prorrogado nem gerado de novo.</translation>
    </message>
    <message>
        <source>This token is missing from the keychain.</source>
        <translation>Este token não está no chaveiro.</translation>
    </message>
    <message>
        <source>Something other than PAT Wizard removed it.</source>
        <translation>Não foi o PAT Wizard que o removeu.</translation>
    </message>
    <message>
        <source>Set it up again under the same name, or remove it from this list.</source>
        <translation>Configure-o de novo com o mesmo nome ou remova-o desta lista.</translation>
    </message>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>Não foi possível verificá-lo %1: %2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Isso não diz nada sobre o token.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Verifique-o de novo.</translation>
    </message>
    <message>
        <source>It has not been checked yet.</source>
        <translation>Ainda não foi verificado.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Verifique-o.</translation>
    </message>
    <message>
        <source>It worked when it was checked %1.</source>
        <translation>Funcionou na verificação feita %1.</translation>
    </message>
    <message>
        <source>Whether Diff works could not be determined.</source>
        <translation>Não foi possível determinar se o Diff funciona.</translation>
    </message>
    <message>
        <source>Diff does not work with it, because Diff needs Full access.</source>
        <translation>O Diff não funciona com ele, porque precisa de Full access.</translation>
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
        <translation>não se sabe</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When a token expired.</extracomment>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>em %n dia</numerusform>
            <numerusform>em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date: &quot;on 31 Jan 2027&quot;.</extracomment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
</context>
<context>
    <name>wording::TokenWords</name>
    <message>
        <source>Copy it again with the copy button on the token page.</source>
        <translation>Copie-o de novo com o botão de copiar na página de tokens.</translation>
    </message>
    <message>
        <source>Create a personal access token on the token page.</source>
        <translation>Crie um token de acesso pessoal na página de tokens.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong: the checksum does not match.</source>
        <translation>Isto parece um token, mas ao menos um caractere está errado: a soma de verificação não confere.</translation>
    </message>
    <message>
        <source>This is an application secret, not a personal access token.</source>
        <translation>Isto é um segredo de aplicativo, e não um token de acesso pessoal.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong in the part that is the same in every token.</source>
        <translation>Isto parece um token, mas ao menos um caractere está errado na parte que é igual em todos os tokens.</translation>
    </message>
    <message>
        <source>This looks like a token, but its creation date makes no sense: at least one character is wrong.</source>
        <translation>Isto parece um token, mas a data de criação não faz sentido: ao menos um caractere está errado.</translation>
    </message>
    <message>
        <source>This looks like an incomplete token: %1 of %2 characters.</source>
        <translation>Isto parece um token incompleto: %1 de %2 caracteres.</translation>
    </message>
    <message>
        <source>This is longer than any token.</source>
        <translation>Isto é mais longo que qualquer token.</translation>
    </message>
    <message>
        <source>This contains characters that no token has. A token consists of letters and digits only.</source>
        <translation>Isto contém caracteres que nenhum token tem. Um token só tem letras e dígitos.</translation>
    </message>
    <message numerus="yes">
        <source>This text contains %n different token(s).</source>
        <translation>
            <numerusform>Este texto contém %n token.</numerusform>
            <numerusform>Este texto contém %n tokens diferentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter only the one you mean.</source>
        <translation>Insira só o que você quer usar.</translation>
    </message>
    <message>
        <source>This is a sign-in token (JWT), not a personal access token.</source>
        <translation>Isto é um token de login (JWT), e não um token de acesso pessoal.</translation>
    </message>
    <message>
        <source>This is a secret for %1. It does not work with Azure DevOps.</source>
        <extracomment>%1 is a name such as GitHub, GitLab, Amazon Web Services</extracomment>
        <translation>Isto é um segredo para %1. Não funciona com o Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a key for another Azure product, not an Azure DevOps token.</source>
        <translation>Isto é uma chave de outro produto do Azure, e não um token do Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a key for %1, not an Azure DevOps token.</source>
        <translation>Isto é uma chave para %1, e não um token do Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a private key, not a token.</source>
        <translation>Isto é uma chave privada, e não um token.</translation>
    </message>
    <message>
        <source>This is a certificate or a public key, not a token.</source>
        <translation>Isto é um certificado ou uma chave pública, e não um token.</translation>
    </message>
    <message>
        <source>This is the name of the token, not the token itself.</source>
        <translation>Isto é o nome do token, e não o próprio token.</translation>
    </message>
    <message>
        <source>The token page shows the token only once, after you click Create. Copy it from there.</source>
        <translation>A página de tokens só mostra o token uma vez, depois que você clica em Create. Copie-o de lá.</translation>
    </message>
    <message>
        <source>This is an address, not a token.</source>
        <translation>Isto é um endereço, e não um token.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token.</source>
        <translation>Isto é um token do Azure DevOps.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token, created in %1.</source>
        <extracomment>%1 is a month and a year, such as &quot;November 2026&quot;</extracomment>
        <translation>Isto é um token do Azure DevOps, criado em %1.</translation>
    </message>
    <message>
        <source>Paste the token that the token page shows you.</source>
        <translation>Cole o token que a página de tokens mostra.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token in the older format. Its checksum matches.</source>
        <translation>Isto é um token do Azure DevOps no formato antigo. A soma de verificação confere.</translation>
    </message>
    <message>
        <source>You can try it anyway: the check shows whether it works.</source>
        <translation>Você pode tentar mesmo assim: a verificação mostra se ele funciona.</translation>
    </message>
    <message>
        <source>This has the length of a token, but not the format of one.</source>
        <translation>Isto tem o tamanho de um token, mas não o formato.</translation>
    </message>
    <message numerus="yes">
        <source>This does not look like a token: it has %n character(s), but a token has 84 or 52.</source>
        <translation>
            <numerusform>Isto não parece um token: tem %n caractere, mas um token tem 84 ou 52.</numerusform>
            <numerusform>Isto não parece um token: tem %n caracteres, mas um token tem 84 ou 52.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line breaks were removed.</source>
        <translation>As quebras de linha foram removidas.</translation>
    </message>
    <message>
        <source>Spaces were removed.</source>
        <translation>Os espaços foram removidos.</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>Os caracteres invisíveis foram removidos.</translation>
    </message>
    <message>
        <source>The quotes around it were removed.</source>
        <translation>As aspas em volta foram removidas.</translation>
    </message>
    <message>
        <source>It was extracted from the form that Authorization headers use.</source>
        <translation>Foi extraído da forma usada nos cabeçalhos Authorization.</translation>
    </message>
    <message>
        <source>It was decoded from Base64.</source>
        <translation>Foi decodificado de Base64.</translation>
    </message>
    <message>
        <source>It was converted from UTF-16, which some programs write, such as PowerShell.</source>
        <translation>Foi convertido de UTF-16, que alguns programas gravam, como o PowerShell.</translation>
    </message>
    <message>
        <source>The text around it was ignored.</source>
        <translation>O texto em volta foi ignorado.</translation>
    </message>
    <message>
        <source>It appeared more than once, and is used once.</source>
        <translation>Apareceu mais de uma vez e é usado uma só vez.</translation>
    </message>
</context>
</TS>
