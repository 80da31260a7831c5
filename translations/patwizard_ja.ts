<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CommandTable</name>
    <message>
        <source>Open the list of stored tokens. If there are none, open setup.</source>
        <translation>保存済みトークンの一覧を開きます。1 つもなければ、セットアップを開きます。</translation>
    </message>
    <message>
        <source>Open the wizard that creates and stores a token.</source>
        <translation>トークンを作成して保存するウィザードを開きます。</translation>
    </message>
    <message>
        <source>Open the wizard that checks a stored token, or the list if several are stored and none is named.</source>
        <translation>保存済みトークンを確認するウィザードを開きます。複数あり、指定がなければ、一覧を開きます。</translation>
    </message>
    <message>
        <source>Open the wizard that replaces a stored token with a new one, or the list if several are stored and none is named.</source>
        <translation>保存済みトークンを新しいものに置き換えるウィザードを開きます。複数あり、指定がなければ、一覧を開きます。</translation>
    </message>
    <message>
        <source>Read a token from standard input, check it, and store it if it works.</source>
        <translation>標準入力からトークンを読み取って確認し、使えれば保存します。</translation>
    </message>
    <message>
        <source>Check the given tokens, or all stored tokens if none is given.</source>
        <translation>指定したトークンを確認します。指定がなければ、すべての保存済みトークンを確認します。</translation>
    </message>
    <message>
        <source>List the stored tokens, as last checked. Reads no secret and uses no network.</source>
        <translation>保存済みトークンを、前回の確認結果とともに一覧表示します。シークレットは読み取らず、ネットワークも使いません。</translation>
    </message>
    <message>
        <source>Read a new token from standard input, check it, and replace the stored one with it. The old token is kept until it is revoked.</source>
        <translation>標準入力から新しいトークンを読み取って確認し、保存済みのものと置き換えます。古いトークンは、取り消されるまで保管します。</translation>
    </message>
    <message>
        <source>Remove a token from the keychain. It works until you revoke it in Azure DevOps.</source>
        <translation>トークンをキーリングから削除します。トークン自体は、Azure DevOps で取り消すまで使えます。</translation>
    </message>
    <message>
        <source>Print the secret, for scripts.</source>
        <translation>シークレットを出力します (スクリプト用)。</translation>
    </message>
    <message>
        <source>Identify the text on standard input. Works offline and stores nothing.</source>
        <translation>標準入力のテキストが何であるかを調べます。オフラインで動作し、何も保存しません。</translation>
    </message>
    <message>
        <source>Let git get its tokens from the keychain, or no longer, or show whom it asks.</source>
        <translation>git がキーリングからトークンを取得する設定をオンまたはオフにするか、git の問い合わせ先を表示します。</translation>
    </message>
    <message>
        <source>What git calls then: its credential helper protocol.</source>
        <translation>git が呼び出すコマンドです (資格情報ヘルパーのプロトコル)。</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment, and in no other. Ends as the command does.</source>
        <translation>トークンを環境変数に入れてコマンドを実行します。ほかの環境には入れません。終了ステータスはそのコマンドのものです。</translation>
    </message>
    <message>
        <source>Find copies of the token, and of old ones kept with it, where tools keep tokens. Reads only, and sends nothing.</source>
        <translation>ツールがトークンを置く場所から、このトークンと、一緒に保管している古いトークンのコピーを探します。読み取るだけで、何も送信しません。</translation>
    </message>
    <message>
        <source>Give the token to a tool that keeps a copy, and remember that: “replace” gives it the new one.</source>
        <translation>コピーを保持するツールにトークンを渡し、記録します。以後は「replace」が新しいトークンを渡します。</translation>
    </message>
    <message>
        <source>Forget that a tool was given the token. The tool keeps its copy.</source>
        <translation>ツールにトークンを渡したという記録を消します。ツールのコピーは残ります。</translation>
    </message>
    <message>
        <source>Show one notification for what has become due since the last one. Reads no secret and uses no network, unless --check is given.</source>
        <translation>前回の通知以降に期日が来たものを、1 つの通知にまとめて表示します。--check を指定しない限り、シークレットは読み取らず、ネットワークも使いません。</translation>
    </message>
    <message>
        <source>Print what somebody who helps you needs to know about this system, without any secret.</source>
        <translation>サポートする人に必要な、このシステムの情報を出力します。シークレットは含みません。</translation>
    </message>
    <message>
        <source>the token’s name (%1)</source>
        <translation>トークンの名前 (%1)</translation>
    </message>
    <message>
        <source>when it expires (UTC), as on the token page</source>
        <translation>トークンページに表示される有効期限 (UTC)</translation>
    </message>
    <message>
        <source>what it is needed for: a list of code,members,diff; remembered (%1)</source>
        <translation>必要な用途: code,members,diff の一覧。記録されます (%1)</translation>
    </message>
    <message>
        <source>store it whatever the check says, marked with the result</source>
        <translation>確認の結果にかかわらず保存し、結果を記録</translation>
    </message>
    <message>
        <source>send it even if it does not have the format of a token</source>
        <translation>トークンの形式でなくても送信</translation>
    </message>
    <message>
        <source>replace even if the new token lacks something needed or can do less</source>
        <translation>新しいトークンに必要なものが欠けていたり、できることが減ったりしても置き換え</translation>
    </message>
    <message>
        <source>replace even if the new token belongs to another account</source>
        <translation>新しいトークンが別のアカウントのものでも置き換え</translation>
    </message>
    <message>
        <source>read no token; remove the old ones that Azure DevOps now refuses</source>
        <translation>トークンを読み取らず、Azure DevOps が拒否するようになった古いトークンを削除</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON で出力</translation>
    </message>
    <message>
        <source>print the secret even to a terminal</source>
        <translation>端末にもシークレットを出力</translation>
    </message>
    <message>
        <source>for the repository of this folder only</source>
        <translation>このフォルダーのリポジトリのみ</translation>
    </message>
    <message>
        <source>the form of the token: raw, base64 (of “:token”), basic, or basic-header (raw)</source>
        <translation>トークンの形式: raw、base64 (「:token」を変換)、basic、basic-header (raw)</translation>
    </message>
    <message>
        <source>the variable that holds the token; FORM is base64 (of “:token”), basic, or basic-header (AZURE_DEVOPS_EXT_PAT)</source>
        <translation>トークンを入れる変数。FORM は base64 (「:token」を変換)、basic、basic-header (AZURE_DEVOPS_EXT_PAT)</translation>
    </message>
    <message>
        <source>look through the text files in FOLDER as well</source>
        <translation>FOLDER のテキストファイルも検索</translation>
    </message>
    <message>
        <source>who gets it: az-devops or git-credential</source>
        <translation>渡す相手: az-devops または git-credential</translation>
    </message>
    <message>
        <source>which one: az-devops or git-credential</source>
        <translation>対象: az-devops または git-credential</translation>
    </message>
    <message>
        <source>first check the tokens that were not checked for a week; with --on, by itself</source>
        <translation>先に、1 週間確認していないトークンを確認。--on と併用すると、自動で確認</translation>
    </message>
    <message>
        <source>from now on, remind by itself, every day</source>
        <translation>今後、毎日自動で通知</translation>
    </message>
    <message>
        <source>no longer do so</source>
        <translation>自動の通知を停止</translation>
    </message>
    <message>
        <source>print whether it does so</source>
        <translation>自動で通知するかどうかを出力</translation>
    </message>
    <message>
        <source>check all tokens when the list is open</source>
        <translation>一覧を開いたときにすべてのトークンを確認</translation>
    </message>
    <message>
        <source>also trust the certificate authorities in FILE (PEM, DER, or PKCS #7)</source>
        <translation>FILE (PEM、DER、PKCS #7) の認証局も信頼</translation>
    </message>
    <message>
        <source>time limit for the whole check, 1 to 600 (%1)</source>
        <translation>確認全体の制限時間、1～600 秒 (%1)</translation>
    </message>
    <message>
        <source>print this help and exit</source>
        <translation>このヘルプを表示して終了</translation>
    </message>
    <message>
        <source>print the version and exit</source>
        <translation>バージョンを表示して終了</translation>
    </message>
    <message>
        <source>(no command)</source>
        <translation>(コマンドなし)</translation>
    </message>
    <message>
        <source>on the token page; otherwise the old name, with the current month</source>
        <translation>トークンページでの名前。なければ、古い名前に今月を付けたもの</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>前回と同じ</translation>
    </message>
    <message>
        <source>ORGANIZATION is the name or any address of the organization.
</source>
        <translation>ORGANIZATION は、組織の名前、または組織の任意のアドレスです。
</translation>
    </message>
    <message>
        <source>/NAME can be omitted if only one of its tokens is stored.
</source>
        <translation>その組織の保存済みトークンが 1 つだけなら、/NAME は省略できます。
</translation>
    </message>
    <message>
        <source>The proxy is taken from Settings, or else from the system (https_proxy, no_proxy).
</source>
        <translation>プロキシは「設定」から、なければシステム (https_proxy、no_proxy) から取得します。
</translation>
    </message>
    <message>
        <source>Example: patwizard %1 fabrikam &lt;token.txt
</source>
        <translation>例: patwizard %1 fabrikam &lt;token.txt
</translation>
    </message>
    <message>
        <source>The exit status is 4 if copies were found, and 5 if none was found, but something could not be looked at.
</source>
        <translation>終了ステータスは、コピーが見つかれば 4、見つからなくても調べられない場所があれば 5 です。
</translation>
    </message>
    <message>
        <source>The exit status is that of COMMAND; 126 if it cannot be run, 127 if it is not found.
Example: patwizard run fabrikam -- az repos list
</source>
        <translation>終了ステータスは COMMAND のものです。実行できなければ 126、見つからなければ 127 です。
例: patwizard run fabrikam -- az repos list
</translation>
    </message>
    <message>
        <source>Usage: patwizard %1 [options]
%2
</source>
        <translation>使い方: patwizard %1 [options]
%2
</translation>
    </message>
    <message>
        <source>Usage: patwizard [COMMAND] [options]
Helps you create a personal access token for Azure DevOps, checks it, and stores it in the keychain.

Commands:
</source>
        <translation>使い方: patwizard [COMMAND] [options]
Azure DevOps の個人用アクセストークンの作成を案内し、確認して、キーリングに保存します。

コマンド:
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
オプション:
%1
%2終了ステータス: 0 成功、1 内部エラーまたはディスクのエラー、2 使い方の誤り、またはトークンがない、
3 トークンが拒否された、4 必要なものが欠けている、5 確認できなかった、6 キーリングがない、
ロックされている、アクセスを拒否した、または該当する保存済みトークンがない。トークンが複数の場合は、
3、4、6、5、1 の順に、最も重大なものを返します。
</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>押す</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>増やす</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>メニューを表示</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>フォーカスを設定</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>切り替え</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>場所:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>親フォルダー</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新しいフォルダーを作成</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>一覧表示</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>詳細表示</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ファイルの種類:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>フォルダー:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ファイル名(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>選択(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>隠しファイルを表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新しいフォルダー(&amp;N)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ファイルが見つかりません。
ファイル名が正しいか確認してください。</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 はすでに存在します。
置き換えますか?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
フォルダーが見つかりません。
フォルダー名が正しいか確認してください。</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>場所とブックマークの一覧</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
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
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>リンクの場所をコピー(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Settings – PAT Wizard</source>
        <translation>設定 – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Open Settings</source>
        <translation>設定を開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>cli::AddCommand</name>
    <message>
        <source>--unchecked, or --needs code if you need it for pull requests only</source>
        <translation>--unchecked、またはプルリクエストだけに必要なら --needs code</translation>
    </message>
    <message>
        <source>%1 works and is stored.</source>
        <translation>%1 は使えます。保存しました。</translation>
    </message>
    <message>
        <source>%1 is stored, marked as %2.</source>
        <translation>%1 を保存しました。状態: %2</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>A name has 1 to 100 characters, no slash, and no space at the beginning or end.</source>
        <translation>名前は 1～100 文字です。スラッシュは使えず、先頭と末尾に空白は置けません。</translation>
    </message>
    <message>
        <source>“%1” does not contain a valid token name. %2</source>
        <translation>「%1」には有効なトークン名が含まれていません。%2</translation>
    </message>
    <message>
        <source>The token’s name is given with --name: patwizard add %1 --name %2.</source>
        <translation>トークンの名前は --name で指定します: patwizard add %1 --name %2</translation>
    </message>
    <message>
        <source>The command “%1” takes an organization only.</source>
        <translation>コマンド「%1」に指定できるのは組織だけです。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>引数「%1」は余分です。</translation>
    </message>
    <message>
        <source>%1 To have the file read on standard input, write “&lt; %2”.</source>
        <translation>%1標準入力からファイルを読み取るには、「&lt; %2」と書いてください。</translation>
    </message>
    <message>
        <source>The command “%1” needs one of these: %2.</source>
        <translation>コマンド「%1」には、次のいずれかが必要です: %2。</translation>
    </message>
    <message>
        <source>The command “%1” needs an organization.</source>
        <translation>コマンド「%1」には組織の指定が必要です。</translation>
    </message>
    <message>
        <source>--needs takes one or more of these, separated by commas: code, members, diff.</source>
        <translation>--needs には、code、members、diff のうち 1 つ以上をコンマ区切りで指定します。</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 600.</source>
        <translation>--timeout には、1～600 の整数 (秒) を指定します。</translation>
    </message>
    <message>
        <source>--expires takes a date such as 2027-01-31.</source>
        <translation>--expires には、2027-01-31 のような日付を指定します。</translation>
    </message>
    <message>
        <source>The date given with --expires has passed: today is %1 (UTC).</source>
        <translation>--expires の日付は過ぎています。今日は %1 (UTC) です。</translation>
    </message>
    <message>
        <source>The command “%1” does not have the option --%2.</source>
        <translation>コマンド「%1」にオプション --%2 はありません。</translation>
    </message>
    <message>
        <source>%1 The token’s name follows the organization: ORGANIZATION/NAME.</source>
        <translation>%1トークンの名前は組織の後に付けます: ORGANIZATION/NAME</translation>
    </message>
    <message>
        <source>--as takes one of these: %1.</source>
        <translation>--as には、次のいずれかを指定します: %1。</translation>
    </message>
    <message>
        <source>“%1” is no variable for a token. --env takes NAME or NAME=FORM: a name of letters, digits, and underscores that is not one that the system uses, such as PATH, and one of these forms: %2.</source>
        <translation>「%1」はトークン用の変数として使えません。--env には NAME または NAME=FORM を指定します。名前は英数字とアンダースコアからなり、PATH などシステムが使うもの以外、形式は次のいずれかです: %2。</translation>
    </message>
    <message>
        <source>--%1 is needed, and takes one of these: %2.</source>
        <translation>--%1 が必要です。次のいずれかを指定します: %2。</translation>
    </message>
    <message>
        <source>The option --%1 requires a command.</source>
        <translation>オプション --%1 にはコマンドが必要です。</translation>
    </message>
    <message>
        <source>--prove-revoked and --%1 cannot be used together.</source>
        <translation>--prove-revoked と --%1 は同時に使えません。</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together.</source>
        <translation>--%1 と --%2 は同時に使えません。</translation>
    </message>
    <message>
        <source>The option --%1 is given more than once.</source>
        <translation>オプション --%1 が 2 回以上指定されています。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>オプション --%1 には値が必要です。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>オプション %1 はありません。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>The command to run is missing. It is given after two dashes: patwizard run ORGANIZATION -- COMMAND.</source>
        <translation>実行するコマンドがありません。2 つのハイフンの後に指定します: patwizard run ORGANIZATION -- COMMAND</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is refused and was removed from the keychain. There is nothing left to revoke.</source>
        <translation>%1: 古いトークン「%2」(記録上の有効期限: %3) は拒否されたため、キーリングから削除しました。取り消すものは残っていません。</translation>
    </message>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is no longer in the keychain and was removed from the list. If the token page still shows it as active, revoke it there.</source>
        <translation>%1: 古いトークン「%2」(記録上の有効期限: %3) はキーリングにもうないため、一覧から削除しました。トークンページでまだ有効と表示されている場合は、そこで取り消してください。</translation>
    </message>
    <message>
        <source>%1: from now on, it is checked for %2.</source>
        <translation>%1: 今後、次の用途について確認します: %2。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>cli::FindCommand</name>
    <message numerus="yes">
        <source>Looked at %n file(s), %1 MB …</source>
        <translation>
            <numerusform>%n 個のファイル (%1 MB) を調べました…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no copy was found in %n file(s).</source>
        <translation>
            <numerusform>%1: %n 個のファイルにコピーは見つかりませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>(the old token “%1”) </source>
        <translation>(古いトークン「%1」) </translation>
    </message>
</context>
<context>
    <name>cli::ForgetPlaceCommand</name>
    <message>
        <source>%1: %2 is no longer given the new token in a rotation. The copy that it has stays there.</source>
        <translation>%1: 今後、ローテーションで %2 に新しいトークンを渡しません。%2 が持っているコピーはそのまま残ります。</translation>
    </message>
    <message>
        <source>%1: %2 was not remembered.</source>
        <translation>%1: %2 は記録されていませんでした。</translation>
    </message>
</context>
<context>
    <name>cli::GitCommand</name>
    <message>
        <source>on</source>
        <extracomment>Whether git asks PAT Wizard.</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>PAT WIZARD</source>
        <translation>PAT WIZARD</translation>
    </message>
    <message>
        <source>GIT ASKS, IN THIS ORDER</source>
        <translation>GIT の問い合わせ先 (順番どおり)</translation>
    </message>
</context>
<context>
    <name>cli::GivenToken</name>
    <message>
        <source>It was not sent anywhere, and nothing was stored.</source>
        <translation>どこにも送信せず、何も保存していません。</translation>
    </message>
    <message>
        <source>If it is a token anyway, use --as-is.</source>
        <translation>それでもトークンである場合は、--as-is を使ってください。</translation>
    </message>
    <message>
        <source>%1 If it is a token anyway, use --as-is.</source>
        <translation>%1それでもトークンである場合は、--as-is を使ってください。</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>トークン (表示されません): </translation>
    </message>
</context>
<context>
    <name>cli::InspectCommand</name>
    <message>
        <source>There is nothing on standard input.</source>
        <translation>標準入力に何もありません。</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>トークン (表示されません): </translation>
    </message>
</context>
<context>
    <name>cli::ProveRevokedCommand</name>
    <message>
        <source>%1: no old token is kept.</source>
        <translation>%1: 保管中の古いトークンはありません。</translation>
    </message>
    <message>
        <source>%1: the old token “%2” is refused and was removed from the keychain.</source>
        <translation>%1: 古いトークン「%2」は拒否されたため、キーリングから削除しました。</translation>
    </message>
    <message>
        <source>The old token “%1” is no longer in the keychain.</source>
        <translation>古いトークン「%1」はキーリングにもうありません。</translation>
    </message>
    <message>
        <source>PAT Wizard cannot check whether it is revoked.</source>
        <translation>取り消されたかどうかを、PAT Wizard では確認できません。</translation>
    </message>
    <message>
        <source>%1 Then open PAT Wizard with “patwizard”, choose “Revoke the old one…” for this token, and then “Remove it…”.</source>
        <translation>%1その後、「patwizard」で PAT Wizard を開き、このトークンの「古いトークンを取り消す」を選んでから、「削除」を選んでください。</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether the old token “%1” still works.</source>
        <translation>古いトークン「%1」がまだ使えるかどうかを確認できませんでした。</translation>
    </message>
    <message>
        <source>Revoke it at %1.</source>
        <translation>%1 で取り消してください。</translation>
    </message>
</context>
<context>
    <name>cli::RemindCommand</name>
    <message>
        <source>Reminders are on.</source>
        <translation>リマインダーはオンです。</translation>
    </message>
    <message>
        <source>Reminders are off.</source>
        <translation>リマインダーはオフです。</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is on.</source>
        <translation>保存済みトークンの毎週の確認はオンです。</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is off.</source>
        <translation>保存済みトークンの毎週の確認はオフです。</translation>
    </message>
</context>
<context>
    <name>cli::RemoveCommand</name>
    <message>
        <source>%1 was removed. It still works until you revoke it at %2</source>
        <translation>%1 を削除しました。トークン自体は、次のページで取り消すまで使えます: %2</translation>
    </message>
    <message>
        <source>The old tokens kept with it were removed too, and may still work: %1</source>
        <translation>一緒に保管していた古いトークンも削除しました。まだ使える可能性があります: %1</translation>
    </message>
</context>
<context>
    <name>cli::ReplaceCommand</name>
    <message>
        <source> and </source>
        <extracomment>Between two options of the command line.</extracomment>
        <translation> と </translation>
    </message>
    <message>
        <source>%1: the new token works and is in use.</source>
        <translation>%1: 新しいトークンは使えます。使用を開始しました。</translation>
    </message>
    <message>
        <source>%1: the new token is in use, marked as %2.</source>
        <translation>%1: 新しいトークンを使用中です。状態: %2</translation>
    </message>
    <message>
        <source>In the keychain it is stored as “%1”, where the old one was: programs that read that entry get the new one from now on.</source>
        <translation>キーリングでは、古いトークンがあった場所に「%1」として保存されています。そこを読むプログラムは、今後は新しいトークンを取得します。</translation>
    </message>
    <message>
        <source>First give the new token to whoever still has the old one: %1</source>
        <translation>先に、古いトークンをまだ持っているツールに新しいトークンを渡してください: %1</translation>
    </message>
    <message>
        <source>The old token, “%1”, is already refused and was removed from the keychain. If you clicked Regenerate on it, “%1” at %2 is the new token: leave it there.</source>
        <translation>古いトークン「%1」はすでに拒否されているため、キーリングから削除しました。このトークンで Regenerate (再生成) をクリックした場合、%2 にある「%1」が新しいトークンです。そのまま残してください。</translation>
    </message>
    <message>
        <source>Still kept: %1. Revoke any that still work, then confirm it: patwizard replace %2 --prove-revoked</source>
        <translation>まだ保管中です: %1。まだ使えるものを取り消してから、次のコマンドで確かめてください: patwizard replace %2 --prove-revoked</translation>
    </message>
    <message>
        <source>Now revoke the old token, “%1”, at %2</source>
        <translation>古いトークン「%1」を次のページで取り消してください: %2</translation>
    </message>
    <message>
        <source>Only then revoke the old token, “%1”, at %2</source>
        <translation>その後で、古いトークン「%1」を次のページで取り消してください: %2</translation>
    </message>
    <message>
        <source>Then confirm it: patwizard replace %1 --prove-revoked</source>
        <translation>その後、次のコマンドで確かめてください: patwizard replace %1 --prove-revoked</translation>
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
        <translation>%1。確認できませんでした: %2</translation>
    </message>
    <message>
        <source>%1; git says that Azure DevOps refused it on %2</source>
        <translation>%1。git によると、%2 に Azure DevOps が拒否しました</translation>
    </message>
    <message>
        <source>%1; the keychain was locked on %2</source>
        <translation>%1。%2 にキーリングがロックされていました</translation>
    </message>
    <message>
        <source>%1; could not be checked on %2: %3</source>
        <translation>%1。%2 に確認できませんでした: %3</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>PULL REQUESTS</source>
        <translation>プルリクエスト</translation>
    </message>
    <message>
        <source>REVIEWERS</source>
        <translation>レビュアー</translation>
    </message>
    <message>
        <source>DIFF</source>
        <translation>DIFF</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>CHECKED</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>%1 To wait longer, use --timeout.</source>
        <translation>%1もっと長く待つには、--timeout を使ってください。</translation>
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
        <translation>PAT Wizard について</translation>
    </message>
    <message>
        <source>PAT Wizard %1</source>
        <translation>PAT Wizard %1</translation>
    </message>
    <message>
        <source>Leads you to a personal access token for Azure DevOps that has been checked and is stored in your keychain, and tells you before it ends.</source>
        <translation>確認済みの Azure DevOps 個人用アクセストークンをキーリングに保存するまで案内し、期限が切れる前にお知らせします。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MIT ライセンスのフリーソフトウェア</translation>
    </message>
    <message>
        <source>Copyright 2026 the PAT Wizard authors</source>
        <translation>Copyright 2026 the PAT Wizard authors</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <translation>Qt %1 を使用</translation>
    </message>
</context>
<context>
    <name>manual::DiagnosticsWindow</name>
    <message>
        <source>&amp;Copy again</source>
        <translation>もう一度コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Diagnostics – PAT Wizard</source>
        <translation>診断情報 – PAT Wizard</translation>
    </message>
    <message>
        <source>Collecting what somebody who helps you needs to know…</source>
        <translation>サポートする人に必要な情報を集めています…</translation>
    </message>
    <message>
        <source>This takes up to 12 seconds.</source>
        <translation>最大で 12 秒かかります。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them where you ask for help.</source>
        <translation>診断情報をクリップボードにコピーしました。質問するときに貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>manual::HelpWindow</name>
    <message>
        <source>Help – PAT Wizard</source>
        <translation>ヘルプ – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Topic:</source>
        <translation>トピック(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>PAT Wizard について(&amp;A)</translation>
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
        <translation>%1: %2。</translation>
    </message>
    <message numerus="yes">
        <source>The rows of %n more token(s) show what came of their checks.</source>
        <translation>
            <numerusform>ほかの %n 個のトークンの結果は、それぞれの行に表示されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n token(s).</source>
        <translation>
            <numerusform>%n 個のトークンを確認したところで停止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) checked.</source>
        <translation>
            <numerusform>%n 個のトークンを確認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be checked.</source>
        <translation>
            <numerusform>%n 個のトークンを確認できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) need(s) attention.</source>
        <translation>
            <numerusform>%n 個のトークンに対応が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well with them.</source>
        <translation>すべて問題ありません。</translation>
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
        <translation>一覧に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The token that it replaced</source>
        <translation>置き換え前のトークン</translation>
    </message>
    <message>
        <source>“%1” is kept in the keychain as %2.</source>
        <translation>「%1」は、%2 としてキーリングに保管されています。</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>トークンが選択されていません</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens selected</source>
        <translation>
            <numerusform>%n 個のトークンを選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::EmptyPage</name>
    <message>
        <source>A key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>トークンはまだありません</translation>
    </message>
    <message>
        <source>A token lets a program sign in to Azure DevOps for you. PAT Wizard helps you make one, checks it, and keeps it in your keychain.</source>
        <translation>トークンがあれば、プログラムがあなたの代わりに Azure DevOps にサインインできます。PAT Wizard は、トークンの作成を手伝い、確認して、キーリングに保管します。</translation>
    </message>
    <message>
        <source>Set &amp;up a token</source>
        <translation>トークンをセットアップ(&amp;U)</translation>
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
        <translation>不明</translation>
    </message>
    <message>
        <source>All organizations of its account</source>
        <translation>アカウントのすべての組織</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (wrong)</source>
        <translation>%1 (誤り)</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Label: Full access or Custom defined.</extracomment>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Valid for</source>
        <extracomment>Label: of which organizations.</extracomment>
        <translation>有効範囲</translation>
    </message>
    <message>
        <source>Name on the token page</source>
        <translation>トークンページでの名前</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>Label of a date: when it was put into the keychain.</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>前回の確認</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>前回の応答</translation>
    </message>
    <message>
        <source>Last worked in full</source>
        <extracomment>Label of a date: the last check at which nothing was missing.</extracomment>
        <translation>最後にすべて使えた日</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>キーリングの項目</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Label of a date.</extracomment>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
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
        <translation>%1の終わり (UTC)</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When it was last checked, or last worked in full: not yet.</extracomment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>overview::ListPane</name>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>要対応 %1</translation>
    </message>
    <message>
        <source>Expiring %1</source>
        <translation>期限間近 %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>拒否 %1</translation>
    </message>
    <message>
        <source>For all organizations %1</source>
        <translation>すべての組織で有効 %1</translation>
    </message>
    <message>
        <source>No token needs attention.</source>
        <translation>対応が必要なトークンはありません。</translation>
    </message>
    <message>
        <source>No token expires soon.</source>
        <translation>期限の近いトークンはありません。</translation>
    </message>
    <message>
        <source>No token is refused.</source>
        <translation>拒否されたトークンはありません。</translation>
    </message>
    <message>
        <source>No token is valid for all organizations.</source>
        <translation>すべての組織で有効なトークンはありません。</translation>
    </message>
    <message>
        <source>Show all tokens</source>
        <translation>すべてのトークンを表示</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>保存済みトークンを検索</translation>
    </message>
    <message>
        <source>No tokens match “%1”.</source>
        <translation>「%1」に一致するトークンはありません。</translation>
    </message>
    <message>
        <source>Press Esc to show all tokens.</source>
        <translation>Esc キーで、すべてのトークンを表示します。</translation>
    </message>
</context>
<context>
    <name>overview::Notices</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>overview::OverviewWindow</name>
    <message>
        <source>Stored tokens</source>
        <translation>保存済みトークン</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
</context>
<context>
    <name>overview::RemovalDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Remove tokens?</source>
        <translation>トークンを削除しますか?</translation>
    </message>
    <message>
        <source>This is removed from your keychain and from the list of stored tokens:</source>
        <translation>次のものを、キーリングと保存済みトークンの一覧から削除します:</translation>
    </message>
    <message>
        <source>This is removed from the keychain “%1” and from the list of stored tokens:</source>
        <translation>次のものを、キーリング「%1」と保存済みトークンの一覧から削除します:</translation>
    </message>
    <message>
        <source>The token itself goes on working, for anybody who has it, until it is revoked at Azure DevOps. It cannot be got back from there: Azure DevOps shows a token only once.</source>
        <translation>トークン自体は、Azure DevOps で取り消されるまで、持っている人なら誰でも使えます。Azure DevOps はトークンを一度しか表示しないため、後から取り戻すことはできません。</translation>
    </message>
    <message>
        <source>Old tokens that were kept are removed as well.</source>
        <translation>保管中の古いトークンも削除します。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>削除しない(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Open the token page of %1, to revoke it</source>
        <translation>%1 のトークンページを開いて取り消す</translation>
    </message>
    <message>
        <source>&amp;%1. %2</source>
        <translation>&amp;%1. %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser yourself: %1</source>
        <translation>リンクをコピーし、ブラウザーで開いてください: %1</translation>
    </message>
</context>
<context>
    <name>overview::Removing</name>
    <message>
        <source>%1 was not removed: %2 %3</source>
        <translation>%1 は削除されませんでした: %2%3</translation>
    </message>
    <message>
        <source>%1: Removed from the keychain and from this list.</source>
        <translation>%1: キーリングとこの一覧から削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) removed from the keychain and from this list.</source>
        <translation>
            <numerusform>%n 個のトークンをキーリングとこの一覧から削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A token works until it is revoked at Azure DevOps.</source>
        <translation>トークンは、Azure DevOps で取り消すまで使えます。</translation>
    </message>
</context>
<context>
    <name>overview::ResultLine</name>
    <message>
        <source>Tokens checked</source>
        <translation>確認したトークン</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v / %m</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n second(s) left.</source>
        <translation>
            <numerusform>%1 あと %n 秒です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>逆順(&amp;R)</translation>
    </message>
    <message>
        <source>What needs &amp;attention</source>
        <translation>要対応順(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>組織(&amp;O)</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>アカウント(&amp;C)</translation>
    </message>
    <message>
        <source>What &amp;works</source>
        <translation>できること(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Expiry date</source>
        <translation>有効期限(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Last check</source>
        <translation>前回の確認(&amp;L)</translation>
    </message>
</context>
<context>
    <name>overview::TokenActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>新しいトークン(&amp;N)…</translation>
    </message>
    <message>
        <source>Set up another token</source>
        <translation>別のトークンをセットアップします</translation>
    </message>
    <message>
        <source>Add to cal&amp;endar…</source>
        <translation>カレンダーに追加(&amp;E)…</translation>
    </message>
    <message>
        <source>Save a reminder of the expiry date as a calendar file</source>
        <translation>有効期限のリマインダーをカレンダーファイルに保存します</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Proxy, certificates, reminders</source>
        <translation>プロキシ、証明書、リマインダー</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close all windows of PAT Wizard</source>
        <translation>PAT Wizard のすべてのウィンドウを閉じます</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
    <message>
        <source>Everything that is known of this token</source>
        <translation>このトークンについてわかっていることをすべて表示します</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>確認(&amp;K)</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether what is selected still works</source>
        <translation>選択したトークンがまだ使えるかどうかを Azure DevOps に問い合わせます</translation>
    </message>
    <message>
        <source>Check &amp;line by line…</source>
        <translation>項目ごとに確認(&amp;L)…</translation>
    </message>
    <message>
        <source>See each answer of Azure DevOps about this token</source>
        <translation>このトークンに対する Azure DevOps の応答を 1 つずつ表示します</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>すべて確認(&amp;A)</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether the stored tokens still work</source>
        <translation>保存済みトークンがまだ使えるかどうかを Azure DevOps に問い合わせます</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>実行中の処理を停止します</translation>
    </message>
    <message>
        <source>Copy as &amp;password</source>
        <translation>パスワードとしてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Put this token on the clipboard for 30 seconds</source>
        <translation>このトークンを 30 秒間クリップボードに置きます</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>ローテーション(&amp;O)…</translation>
    </message>
    <message>
        <source>Make a new token that takes the place of this one</source>
        <translation>このトークンに代わる新しいトークンを作成します</translation>
    </message>
    <message>
        <source>Change the e&amp;xpiry date…</source>
        <translation>有効期限を変更(&amp;X)…</translation>
    </message>
    <message>
        <source>Correct when this token expires</source>
        <translation>このトークンの有効期限を訂正します</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>コピーを探す(&amp;I)…</translation>
    </message>
    <message>
        <source>Find where else on this computer the token lies</source>
        <translation>このコンピューターのほかの場所にあるトークンを探します</translation>
    </message>
    <message>
        <source>Re&amp;voke the old one…</source>
        <translation>古いトークンを取り消す(&amp;V)…</translation>
    </message>
    <message>
        <source>End the token that this one replaced</source>
        <translation>置き換え前のトークンを使えなくします</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>古いトークンに戻す(&amp;G)</translation>
    </message>
    <message>
        <source>Check the token that this one replaced, and use it again</source>
        <translation>置き換え前のトークンを確認し、再び使います</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Take it out of the keychain and off this list</source>
        <translation>キーリングとこの一覧から削除します</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>保存済みトークンを検索</translation>
    </message>
    <message>
        <source>PAT Wizard &amp;Help</source>
        <translation>PAT Wizard のヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>What this window shows, and what can be done</source>
        <translation>このウィンドウの見方とできること</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>診断情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Put what a helper needs to know, without a secret, on the clipboard</source>
        <translation>サポートする人に必要な情報を、シークレット抜きでクリップボードにコピーします</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>PAT Wizard について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
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
        <translation>昨日</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>前回の確認</translation>
    </message>
</context>
<context>
    <name>overview::TokenJobs</name>
    <message>
        <source>Still checking… Is your keychain asking for a password?</source>
        <translation>確認しています… キーリングがパスワードを求めていませんか?</translation>
    </message>
    <message>
        <source>If it is not, Azure DevOps takes long to answer.</source>
        <translation>求めていなければ、Azure DevOps の応答に時間がかかっています。</translation>
    </message>
    <message>
        <source>Ending what was interrupted… Your keychain may want its password.</source>
        <translation>中断された処理を片付けています… キーリングがパスワードを求めることがあります。</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>停止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <translation>「%1」を確認しています…</translation>
    </message>
    <message>
        <source>Asking your keychain… It may want its password.</source>
        <translation>キーリングに問い合わせています… パスワードを求められることがあります。</translation>
    </message>
    <message>
        <source>The expiry date is saved.</source>
        <translation>有効期限を保存しました。</translation>
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
        <translation>保存済みトークン</translation>
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
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Expires: %1.</source>
        <translation>有効期限: %1。</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>有効期限は不明です。</translation>
    </message>
    <message>
        <source>%1, %2. %3 %4</source>
        <translation>%1、%2。%3%4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Head of a column of dates.</extracomment>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>前回の確認</translation>
    </message>
    <message>
        <source>%1: worked before</source>
        <translation>%1: 以前は使えました</translation>
    </message>
</context>
<context>
    <name>overview::VerdictCard</name>
    <message>
        <source>Set it &amp;up again…</source>
        <translation>もう一度セットアップ(&amp;U)…</translation>
    </message>
    <message>
        <source>Correct the e&amp;xpiry date…</source>
        <translation>有効期限を訂正(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>preferences::AuthorityField</name>
    <message>
        <source>Issued to: %1</source>
        <translation>発行先: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>発行者: %1</translation>
    </message>
    <message>
        <source>Expired on: %1</source>
        <translation>期限切れ: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>有効期限: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256 フィンガープリント: %1</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>If your company inspects network traffic, choose the certificate of its certificate authority here; your administrator has the file. PAT Wizard then trusts it besides the ones that your system trusts.</source>
        <translation>会社がネットワーク通信を検査している場合は、その認証局の証明書をここで選択します。ファイルは管理者が持っています。システムが信頼する認証局に加えて、この認証局も信頼するようになります。</translation>
    </message>
    <message>
        <source>Choose the certificate authority’s file</source>
        <translation>認証局のファイルを選択</translation>
    </message>
    <message>
        <source>Remove the certificate authority</source>
        <translation>認証局を削除</translation>
    </message>
    <message>
        <source>None chosen: only what your system trusts is trusted.</source>
        <translation>選択なし: システムが信頼するものだけを信頼します。</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>このファイルは使えません。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more certificate(s).</source>
        <translation>
            <numerusform>ほかに %n 個の証明書があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>期限が切れています。</translation>
    </message>
    <message>
        <source>Connections that it signed will be refused. Ask your administrator for the current one.</source>
        <translation>この認証局が署名した接続は拒否されます。現在の証明書を管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>証明書ファイルを選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)</source>
        <translation>証明書 (*.pem *.crt *.cer *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>preferences::ByItselfField</name>
    <message>
        <source>While no window is open</source>
        <translation>ウィンドウを開いていない間</translation>
    </message>
    <message>
        <source>Notify me &amp;when a token needs attention</source>
        <translation>トークンに対応が必要になったら通知(&amp;W)</translation>
    </message>
    <message>
        <source>Chec&amp;k the stored tokens once a week</source>
        <translation>保存済みトークンを毎週確認(&amp;K)</translation>
    </message>
    <message>
        <source>Asks Azure DevOps about each token, if the keychain is open and there is a network.</source>
        <translation>キーリングが開いていて、ネットワークにつながっていれば、各トークンを Azure DevOps に問い合わせます。</translation>
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
        <translation>git が PAT Wizard からトークンを取得(&amp;G)</translation>
    </message>
    <message>
        <source>Git then asks PAT Wizard for the password of repositories in Azure DevOps. This changes your git configuration, at once.</source>
        <translation>Azure DevOps のリポジトリのパスワードを、git が PAT Wizard に問い合わせるようになります。git の設定はすぐに変更されます。</translation>
    </message>
</context>
<context>
    <name>preferences::ProxyField</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>システムの設定に従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>プロキシなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <translation>次のプロキシ(&amp;T):</translation>
    </message>
    <message>
        <source>If the proxy asks for a user name and a password, choose the system’s proxy and set https_proxy before you start PAT Wizard. Passwords are not stored here.</source>
        <translation>プロキシがユーザー名とパスワードを求める場合は、システムのプロキシを選択し、PAT Wizard を起動する前に https_proxy を設定してください。パスワードはここには保存されません。</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>ホスト名(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
</context>
<context>
    <name>preferences::ReminderField</name>
    <message>
        <source>Remind me before a token ends</source>
        <translation>トークンの期限切れ前に通知</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preferences::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Nothing is sent to Azure DevOps until you choose again and press OK. The damaged file is kept beside the new one.</source>
        <translation>もう一度選択して OK を押すまで、Azure DevOps には何も送信しません。破損したファイルは、新しいファイルと並べて残します。</translation>
    </message>
    <message>
        <source>A new language takes effect when PAT Wizard is next started.</source>
        <translation>言語の変更は、PAT Wizard を次に起動したときに有効になります。</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>Days until new tokens &amp;expire:</source>
        <translation>新しいトークンの有効日数(&amp;E):</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>%1, not installed</source>
        <translation>%1 (未インストール)</translation>
    </message>
    <message>
        <source>The certificate file cannot be used.</source>
        <translation>証明書ファイルを使えません。</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose another file, or remove it.</source>
        <translation>何も保存されませんでした。別のファイルを選択するか、選択を削除してください。</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>リマインダーを切り替えられませんでした。</translation>
    </message>
    <message>
        <source>The system says: “%1” Everything else was saved.</source>
        <translation>システムからのメッセージ:「%1」 ほかの設定はすべて保存しました。</translation>
    </message>
</context>
<context>
    <name>widgets::CopiesDialog</name>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>フォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Copies of %1 – PAT Wizard</source>
        <translation>%1 のコピー – PAT Wizard</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>PAT Wizard looks where tools keep tokens, in the environment of running programs, and in the keychain. It changes nothing, and nothing leaves this computer.</source>
        <translation>ツールがトークンを置く場所、実行中のプログラムの環境変数、キーリングを調べます。何も変更せず、このコンピューターの外には何も出しません。</translation>
    </message>
    <message>
        <source>Also in: %1.</source>
        <translation>ほかの場所: %1。</translation>
    </message>
    <message>
        <source>Looking for copies… Your keychain may want its password.</source>
        <translation>コピーを探しています… キーリングがパスワードを求めることがあります。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Looking for copies: %n file(s), %1…</source>
        <translation>
            <numerusform>コピーを探しています: %n 個のファイル、%1…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度探す(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%n copies were found.</source>
        <translation>
            <numerusform>%n 個のコピーが見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be looked at.</source>
        <translation>調べられなかった場所があります。</translation>
    </message>
    <message>
        <source>Not every token could be looked for.</source>
        <translation>探せなかったトークンがあります。</translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s), but that was not all.</source>
        <translation>
            <numerusform>%n 個のファイルにコピーは見つかりませんでしたが、調べられなかった場所があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s).</source>
        <translation>
            <numerusform>%n 個のファイルにコピーは見つかりませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the old token “%1”.</source>
        <translation>古いトークン「%1」です。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more lines.</source>
        <translation>
            <numerusform>ほかに %n 行あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>“patwizard find” tells them all.</source>
        <translation>「patwizard find」ですべて表示できます。</translation>
    </message>
    <message>
        <source>Look for copies in a folder</source>
        <translation>コピーを探すフォルダーを選択</translation>
    </message>
</context>
<context>
    <name>widgets::CopySearch</name>
    <message>
        <source>The old token “%1” is no longer in the keychain, so its copies cannot be found.</source>
        <translation>古いトークン「%1」はもうキーリングにないため、そのコピーは見つけられません。</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryCorrection</name>
    <message>
        <source>Correct the &amp;date</source>
        <translation>日付を訂正(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as shown on the token page:</source>
        <translation>有効期限 (UTC、トークンページの表示どおり)(&amp;E):</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>訂正しました。</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Last da&amp;y (UTC)</source>
        <translation>最終日 (UTC)(&amp;Y)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>widgets::GivenValue</name>
    <message>
        <source>Chan&amp;ge</source>
        <translation>変更(&amp;G)</translation>
    </message>
</context>
<context>
    <name>widgets::PasswordCopy</name>
    <message>
        <source>&amp;Copy as password</source>
        <translation>パスワードとしてコピー(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n second(s) left.</source>
        <translation>
            <numerusform>コピーしました: 残り %n 秒。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PasswordLoan</name>
    <message>
        <source>Copied, but another program read it immediately.</source>
        <translation>コピーしましたが、直後に別のプログラムが読み取りました。</translation>
    </message>
    <message>
        <source>Another program put the token back on the clipboard. PAT Wizard removed it again.</source>
        <translation>別のプログラムがトークンをクリップボードに戻したため、PAT Wizard が再び消去しました。</translation>
    </message>
    <message>
        <source>The token was removed from the clipboard, but your desktop does not let PAT Wizard confirm that it is gone.</source>
        <translation>トークンをクリップボードから消去しましたが、このデスクトップでは、本当に消えたことを PAT Wizard で確認できません。</translation>
    </message>
    <message>
        <source>To be sure, copy something else.</source>
        <translation>念のため、別のものをコピーしてください。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Paste it now. It stays on the clipboard for 30 seconds, even if you close this window.</source>
        <translation>すぐに貼り付けてください。このウィンドウを閉じても、30 秒間はクリップボードに残ります。</translation>
    </message>
    <message>
        <source>Waiting for your keychain… It may ask for its password.</source>
        <translation>キーリングを待っています… パスワードを求められることがあります。</translation>
    </message>
    <message>
        <source>This may be a screen reader, or a clipboard manager, which keeps what was copied. After you paste the token, delete it from the clipboard history.</source>
        <translation>スクリーンリーダーか、コピーした内容を残すクリップボードマネージャーかもしれません。トークンを貼り付けたら、クリップボードの履歴から削除してください。</translation>
    </message>
</context>
<context>
    <name>widgets::PauseNote</name>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more second(s).</source>
        <translation>
            <numerusform>Azure DevOps が待機を求めています: 残り %n 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more minute(s).</source>
        <translation>
            <numerusform>Azure DevOps が待機を求めています: 残り %n 分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asked for %n minute(s), but PAT Wizard waits ten minutes at most.</source>
        <translation>
            <numerusform>%n 分の待機を求められましたが、PAT Wizard が待つのは最大 10 分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>待機が終わりました。</translation>
    </message>
</context>
<context>
    <name>widgets::ReminderExport</name>
    <message>
        <source>There is nothing to be reminded of.</source>
        <translation>リマインダーにするものがありません。</translation>
    </message>
    <message>
        <source>Record when the token expires first.</source>
        <translation>先に、トークンの有効期限を記録してください。</translation>
    </message>
    <message>
        <source>Export the reminder of %1</source>
        <translation>%1 のリマインダーをエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>Export reminders of %n token(s)</source>
        <translation>
            <numerusform>%n 個のトークンのリマインダーをエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>カレンダーファイル (*.ics)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Open it with your calendar.</source>
        <translation>カレンダーで開いてください。</translation>
    </message>
    <message>
        <source>%1: The reminder is written: %2</source>
        <translation>%1: リマインダーを書き込みました: %2</translation>
    </message>
    <message numerus="yes">
        <source>Reminders of %n token(s) are written: %1</source>
        <translation>
            <numerusform>%n 個のトークンのリマインダーを書き込みました: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Statement</name>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken before a sentence: “Waiting: …”</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Spoken before a sentence: “OK: …”</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Spoken before a sentence: “Note: …”</extracomment>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Spoken before a sentence: “Warning: …”</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Spoken before a sentence: “Problem: …”</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
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
        <translation>トークンページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Copy the link, and open it in a browser.</source>
        <translation>リンクをコピーし、ブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>widgets::UsedPlaces</name>
    <message>
        <source>Where it is used</source>
        <translation>使用場所</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>記録を消す</translation>
    </message>
    <message>
        <source>Forget that %1 was given the token</source>
        <translation>%1 にトークンを渡したという記録を消します</translation>
    </message>
    <message>
        <source>A rotation does not give it the new token any more. What it has stays there.</source>
        <translation>今後、ローテーションで新しいトークンを渡しません。渡し済みのものはそのまま残ります。</translation>
    </message>
    <message>
        <source>Giving the token to %1…</source>
        <translation>%1 にトークンを渡しています…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Give it again</source>
        <translation>もう一度渡す</translation>
    </message>
    <message>
        <source>Give it the new one</source>
        <translation>新しいものを渡す</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: “Try again: az devops”</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is no longer given the new token in a rotation.</source>
        <translation>今後、ローテーションで %1 に新しいトークンを渡しません。</translation>
    </message>
    <message>
        <source>The copy that it has stays there.</source>
        <translation>渡し済みのコピーはそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>wizard::AccessPage</name>
    <message>
        <source>C&amp;ustom defined</source>
        <translation>Custom defined(&amp;U)</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>No, I only need pull requests.</source>
        <translation>いいえ、プルリクエストだけで十分です。</translation>
    </message>
    <message>
        <source>&amp;Full access</source>
        <translation>Full access(&amp;L)</translation>
    </message>
    <message>
        <source>Yes. It can do everything that you can.</source>
        <translation>はい。あなたにできることはすべてできます。</translation>
    </message>
    <message>
        <source>&amp;Reviewers and approvals</source>
        <translation>レビュアーと承認(&amp;R)</translation>
    </message>
    <message>
        <source>Do you need the Diff of pull requests?</source>
        <translation>プルリクエストの Diff (差分) が必要ですか?</translation>
    </message>
    <message>
        <source>It shows the changed lines.</source>
        <translation>変更された行を表示する画面です。</translation>
    </message>
    <message>
        <source>With Custom defined access you will not see the Diff of a pull request.</source>
        <translation>Custom defined (カスタム定義) のアクセスでは、プルリクエストの Diff を表示できません。</translation>
    </message>
    <message>
        <source>Not needed if you only use git.</source>
        <translation>git だけで使う場合は不要です。</translation>
    </message>
    <message>
        <source>Only for &amp;git?</source>
        <translation>git だけで使う場合(&amp;G)</translation>
    </message>
    <message>
        <source>Protect it like a password, and choose a short lifespan.</source>
        <translation>パスワードと同じように扱い、有効期間は短くしてください。</translation>
    </message>
    <message>
        <source>Some organizations do not allow Full access.</source>
        <translation>Full access (フルアクセス) を許可していない組織もあります。</translation>
    </message>
</context>
<context>
    <name>wizard::CapabilityLines</name>
    <message>
        <source>Not checked.</source>
        <translation>確認していません。</translation>
    </message>
    <message>
        <source>Needs Full access.</source>
        <translation>Full access が必要です。</translation>
    </message>
    <message>
        <source>Not with this token.</source>
        <translation>このトークンではできません。</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>プルリクエスト</translation>
    </message>
    <message>
        <source>Reviewers and approvals</source>
        <translation>レビュアーと承認</translation>
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
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>再確認(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Copy for an &amp;administrator</source>
        <translation>管理者向けにコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of this step, and the head of its page.</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>It changes nothing in Azure DevOps.</source>
        <translation>Azure DevOps には何も変更を加えません。</translation>
    </message>
    <message>
        <source>Another token has been taken into use meanwhile: “%1”.</source>
        <translation>その間に、別のトークン「%1」が使われるようになりました。</translation>
    </message>
    <message>
        <source>Yours is not stored yet. It is compared with that one now: go on if it is to take the place of that.</source>
        <translation>貼り付けたトークンはまだ保存されていません。現在は、その別のトークンと比較しています。そのトークンを置き換える場合は、先に進んでください。</translation>
    </message>
    <message>
        <source>Something has changed since the last check.</source>
        <translation>前回の確認から変わったことがあります。</translation>
    </message>
    <message>
        <source>Asking Azure DevOps…</source>
        <translation>Azure DevOps に問い合わせています…</translation>
    </message>
    <message>
        <source>The token has not been checked yet.</source>
        <translation>トークンはまだ確認されていません。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>確認を停止しました。</translation>
    </message>
    <message>
        <source>Check again to go on.</source>
        <translation>続けるには、もう一度確認してください。</translation>
    </message>
    <message>
        <source>The new token is another account’s.</source>
        <translation>新しいトークンは別のアカウントのものです。</translation>
    </message>
    <message>
        <source>The new token cannot do everything the old one could.</source>
        <translation>新しいトークンでは、古いトークンでできたことの一部ができません。</translation>
    </message>
    <message>
        <source>Choose below whether to use it anyway.</source>
        <translation>それでも使うかどうかを下で選んでください。</translation>
    </message>
    <message>
        <source>It acts as %1.</source>
        <translation>アカウント %1 として動作します。</translation>
    </message>
    <message>
        <source>The token works, but it can do more than you chose.</source>
        <translation>トークンは使えますが、選択した以上のことができます。</translation>
    </message>
    <message>
        <source>You chose Custom defined, and it has Full access. You can go on with it, or take away what is not needed.</source>
        <translation>Custom defined を選択しましたが、このトークンは Full access です。このまま進むことも、不要な権限を外すこともできます。</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>必要なことはできますが、このトークンはすべての組織で有効です。</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>このトークンで、必要なことがすべてできます。</translation>
    </message>
    <message>
        <source>The token works, but some access is missing.</source>
        <translation>トークンは使えますが、アクセス権が一部不足しています。</translation>
    </message>
    <message>
        <source>Then the check begins by itself.</source>
        <translation>その後、自動的に確認が始まります。</translation>
    </message>
    <message>
        <source>Then you can check again.</source>
        <translation>その後、もう一度確認できます。</translation>
    </message>
    <message>
        <source>Store it anyway</source>
        <translation>それでも保存</translation>
    </message>
    <message>
        <source>Store it unchecked</source>
        <translation>未確認のまま保存</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Send it to an administrator of the organization. The token is not in it.</source>
        <translation>組織の管理者に送ってください。トークンは含まれません。</translation>
    </message>
</context>
<context>
    <name>wizard::ChoiceCard</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
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
        <translation>Custom、プルリクエストのみ</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>有効期限 %1</translation>
    </message>
</context>
<context>
    <name>wizard::CreatePage</name>
    <message>
        <source>Previous step</source>
        <translation>前の手順</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>&amp;Keep on top</source>
        <translation>手前に固定(&amp;K)</translation>
    </message>
    <message>
        <source>Small windo&amp;w</source>
        <translation>小さいウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>トークンの作成</translation>
    </message>
    <message>
        <source>A small window to keep beside the browser</source>
        <translation>ブラウザーの横に置ける小さいウィンドウにします</translation>
    </message>
    <message>
        <source>Make a new token beside the old one.</source>
        <translation>古いトークンを残したまま、新しいトークンを作成します。</translation>
    </message>
    <message>
        <source>Do not click Regenerate: it ends the old one at once, before the new one is in place. If you did, paste what it shows on the next page.</source>
        <translation>Regenerate (再生成) はクリックしないでください。新しいトークンの準備ができる前に、古いトークンがすぐ使えなくなります。クリックしてしまった場合は、表示されたトークンを次のページで貼り付けてください。</translation>
    </message>
    <message>
        <source>&amp;Open the token page</source>
        <translation>トークンページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>I have copied i&amp;t</source>
        <translation>コピーしました(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>次の手順(&amp;X)</translation>
    </message>
    <message>
        <source>On the first page, “Try again” tries it again.</source>
        <translation>最初のページの「再試行」で、もう一度試せます。</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be stored.</source>
        <translation>まだトークンを作成しないでください。今は保存できません。</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could be neither stored nor checked.</source>
        <translation>まだトークンを作成しないでください。今は保存も確認もできません。</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be checked.</source>
        <translation>まだトークンを作成しないでください。今は確認できません。</translation>
    </message>
</context>
<context>
    <name>wizard::CreateSteps</name>
    <message>
        <source>Open the token page</source>
        <translation>トークンページを開く</translation>
    </message>
    <message>
        <source>It opens in your browser.</source>
        <translation>ブラウザーで開きます。</translation>
    </message>
    <message>
        <source>Click + New Token</source>
        <translation>+ New Token (新しいトークン) をクリック</translation>
    </message>
    <message>
        <source>A form opens.</source>
        <translation>フォームが開きます。</translation>
    </message>
    <message>
        <source>Choose a date. Your organization may set a limit.</source>
        <translation>日付を選択します。組織が上限を設けていることがあります。</translation>
    </message>
    <message>
        <source>Azure DevOps allows about a year at most, and %1 is later. Choose an earlier date, here and there.</source>
        <translation>Azure DevOps で指定できるのは最長で約 1 年で、%1はそれより後です。ここでもトークンページでも、早い日付を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n day(s). If only less is allowed, set the same here.</source>
        <translation>
            <numerusform>%n 日を選択します。短い期間しか選べない場合は、ここでも同じ期間にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Custom defined and %1. If only less is allowed, set the same here.</source>
        <translation>Custom defined を選択し、%1を指定します。早い日付しか選べない場合は、ここでも同じ日付にしてください。</translation>
    </message>
    <message>
        <source>Name the token</source>
        <translation>トークンに名前を付ける</translation>
    </message>
    <message>
        <source>Copy this name and paste it there.</source>
        <translation>この名前をコピーし、トークンページに貼り付けます。</translation>
    </message>
    <message>
        <source>Choose the organization</source>
        <translation>組織を選択</translation>
    </message>
    <message>
        <source>Choose %1, not “All accessible organizations”.</source>
        <translation>「All accessible organizations」ではなく、%1 を選択します。</translation>
    </message>
    <message>
        <source>Choose when it expires</source>
        <translation>有効期限を選択</translation>
    </message>
    <message>
        <source>Under Scopes, leave Custom defined</source>
        <translation>Scopes (スコープ) は Custom defined のまま</translation>
    </message>
    <message>
        <source>It is chosen already.</source>
        <translation>最初から選択されています。</translation>
    </message>
    <message>
        <source>Under Code, tick Read</source>
        <translation>Code の Read にチェックを入れる</translation>
    </message>
    <message>
        <source>Status is not enough.</source>
        <translation>Status だけでは足りません。</translation>
    </message>
    <message>
        <source>Click Show all scopes</source>
        <translation>Show all scopes をクリック</translation>
    </message>
    <message>
        <source>The link is below the list.</source>
        <translation>リンクは一覧の下にあります。</translation>
    </message>
    <message>
        <source>Under Member Entitlement Management, tick Read</source>
        <translation>Member Entitlement Management の Read にチェックを入れる</translation>
    </message>
    <message>
        <source>Scroll down to find it.</source>
        <translation>下にスクロールすると見つかります。</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it: go back and choose Custom defined.</source>
        <translation>できない場合は、管理者が禁止している可能性があります。戻って Custom defined を選択してください。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two things to do, one after the other.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it. Then do this instead: %1. Such a token does not show the Diff of a pull request; the check will ask whether you want it anyway.</source>
        <translation>できない場合は、管理者が禁止している可能性があります。代わりに、次のようにしてください: %1。ただし、そのトークンではプルリクエストの Diff を表示できません。それでもよいかどうかは、確認のときに尋ねます。</translation>
    </message>
    <message>
        <source>Under Scopes, choose Full access</source>
        <translation>Scopes (スコープ) で Full access を選択</translation>
    </message>
    <message>
        <source>Click Create</source>
        <translation>Create (作成) をクリック</translation>
    </message>
    <message>
        <source>The button is below the form.</source>
        <translation>ボタンはフォームの下にあります。</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>Click the copy button beside it. It is shown only once.</source>
        <translation>横のコピーボタンをクリックします。表示されるのは一度だけです。</translation>
    </message>
</context>
<context>
    <name>wizard::DonePage</name>
    <message>
        <source>&amp;Rotate it now</source>
        <translation>今すぐローテーション(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add to calendar…</source>
        <translation>カレンダーに追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>コピーを探す(&amp;I)…</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step, and the head of its page.</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>キーリングの項目</translation>
    </message>
    <message>
        <source>Use it as your password</source>
        <translation>パスワードとして使う</translation>
    </message>
    <message>
        <source>In git or another tool, with any user name.</source>
        <translation>git やほかのツールで使えます。ユーザー名は何でもかまいません。</translation>
    </message>
    <message>
        <source>The token is in your keychain.</source>
        <translation>トークンはキーリングに保存されています。</translation>
    </message>
    <message>
        <source>The token is in the keychain “%1”.</source>
        <translation>トークンはキーリング「%1」に保存されています。</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>必要なことはできますが、このトークンはすべての組織で有効です。</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>このトークンで、必要なことがすべてできます。</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>有効期限は不明です。</translation>
    </message>
    <message>
        <source>The token page tells.</source>
        <translation>トークンページで確認できます。</translation>
    </message>
    <message>
        <source>Expired %1, according to the recorded date.</source>
        <translation>記録によると期限切れです (%1)。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>あと %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Azure DevOps refuses what “%1” was before it was regenerated; that is out of your keychain.</source>
        <translation>再生成前の「%1」は Azure DevOps に拒否されるようになり、キーリングからも削除されました。</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token “%1”; it is out of your keychain.</source>
        <translation>古いトークン「%1」は Azure DevOps に拒否されるようになり、キーリングからも削除されました。</translation>
    </message>
</context>
<context>
    <name>wizard::Instruction</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is such as &quot;Step 3 of 8&quot;, %2 what to do, %3 sentences about it</extracomment>
        <translation>%1: %2。%3</translation>
    </message>
</context>
<context>
    <name>wizard::LifespanChoice</name>
    <message>
        <source>Lifespan</source>
        <translation>有効期間</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>ほかの日付</translation>
    </message>
    <message>
        <source>Expires on (UTC)</source>
        <translation>有効期限 (UTC)</translation>
    </message>
    <message>
        <source>Li&amp;fespan:</source>
        <translation>有効期間(&amp;R):</translation>
    </message>
</context>
<context>
    <name>wizard::OldAndNew</name>
    <message>
        <source>not known</source>
        <extracomment>Of the account of a token.
----------
Of the day on which a token expires.</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Use the other account’s token</source>
        <translation>別のアカウントのトークンを使う</translation>
    </message>
    <message>
        <source>Use it although it does less</source>
        <translation>できることが減っても使う</translation>
    </message>
    <message>
        <source>The old token and the new one</source>
        <translation>古いトークンと新しいトークン</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Heads of two columns: of the old and of the new token.</extracomment>
        <translation>古いトークン</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>The old token belongs to %1, the new one to %2.</source>
        <translation>古いトークンは %1、新しいトークンは %2 のものです。</translation>
    </message>
    <message>
        <source>In the browser, sign in as the account that is to own the token; or go on with the other account, if you mean to.</source>
        <translation>トークンの所有者にしたいアカウントで、ブラウザーからサインインしてください。別のアカウントでよければ、このまま進んでください。</translation>
    </message>
    <message>
        <source>The new token may do less than the old one.</source>
        <translation>新しいトークンは、古いものよりできることが少ない可能性があります。</translation>
    </message>
    <message>
        <source>Not everything that worked with the old one could be checked.</source>
        <translation>古いトークンでできたことの一部を確認できませんでした。</translation>
    </message>
    <message>
        <source>The new token does less than the old one.</source>
        <translation>新しいトークンは、古いものよりできることが少なくなります。</translation>
    </message>
    <message>
        <source>What worked with the old one and does not with the new one: %1.</source>
        <translation>古いトークンでできて、新しいトークンでできないこと: %1。</translation>
    </message>
</context>
<context>
    <name>wizard::OrganizationPage</name>
    <message>
        <source>Which organization?</source>
        <translation>どの組織ですか?</translation>
    </message>
    <message>
        <source>Create a token and store it in your keychain, in about five minutes.</source>
        <translation>トークンを作成し、キーリングに保存します。5 分ほどで終わります。</translation>
    </message>
    <message>
        <source>&amp;Organization name or address</source>
        <translation>組織の名前またはアドレス(&amp;O)</translation>
    </message>
    <message>
        <source>The address bar of a browser. The organization is the word after dev.azure.com.</source>
        <translation>ブラウザーのアドレスバーです。dev.azure.com の後の語が組織の名前です。</translation>
    </message>
    <message>
        <source>&amp;Where do I find it?</source>
        <translation>調べ方(&amp;W)</translation>
    </message>
    <message>
        <source>The network is checked once the organization is known.</source>
        <translation>組織がわかると、ネットワークを確認します。</translation>
    </message>
    <message>
        <source>The address of any of its pages will do.</source>
        <translation>組織のどのページのアドレスでもかまいません。</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>組織: %1</translation>
    </message>
    <message>
        <source>This name is longer than new organizations may have.</source>
        <translation>新しい組織に付けられる長さを超えた名前です。</translation>
    </message>
    <message>
        <source>Asking Azure DevOps for the organization %1…</source>
        <translation>組織 %1 を Azure DevOps に問い合わせています…</translation>
    </message>
    <message>
        <source>The organization answers.</source>
        <translation>組織から応答がありました。</translation>
    </message>
    <message>
        <source>Asked directly, without a proxy.</source>
        <translation>プロキシを使わず、直接問い合わせました。</translation>
    </message>
    <message>
        <source>Asked through the proxy %1.</source>
        <translation>プロキシ %1 を通して問い合わせました。</translation>
    </message>
    <message>
        <source>The certificate that was shown is issued by %1.</source>
        <translation>提示された証明書の発行者は %1 です。</translation>
    </message>
    <message>
        <source>Trying out the keychain…</source>
        <translation>キーリングを試しています…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>キーリングを待っています… パスワードを求められていませんか?</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>キーリングは使えます。</translation>
    </message>
    <message>
        <source>A throw-away secret was stored, read back and removed.</source>
        <translation>試験用のシークレットを保存し、読み戻して、削除しました。</translation>
    </message>
    <message>
        <source>A throw-away secret was stored in “%1”, read back and removed.</source>
        <translation>試験用のシークレットを「%1」に保存し、読み戻して、削除しました。</translation>
    </message>
    <message>
        <source>Something is wrong with this organization; see below.</source>
        <translation>この組織に問題があります。下をご覧ください。</translation>
    </message>
    <message>
        <source>Then you can try again.</source>
        <translation>その後、再試行できます。</translation>
    </message>
    <message>
        <source>Then it is tried by itself.</source>
        <translation>その後、自動的に再試行します。</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 を使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Continue &amp;anyway</source>
        <translation>それでも続ける(&amp;A)</translation>
    </message>
</context>
<context>
    <name>wizard::PastePage</name>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>わからない(&amp;K)</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>トークンの貼り付け</translation>
    </message>
    <message>
        <source>It goes to Azure DevOps and your keychain, nowhere else.</source>
        <translation>Azure DevOps とキーリング以外には送りません。</translation>
    </message>
    <message>
        <source>The token, to be seen on the screen only</source>
        <translation>画面にだけ表示されるトークン</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>トークン(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as the token page says:</source>
        <translation>有効期限 (UTC、トークンページのとおり)(&amp;E):</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>有効期限 %1</translation>
    </message>
    <message>
        <source>When it expires is not known</source>
        <translation>有効期限は不明</translation>
    </message>
    <message>
        <source>This is an old token, which is stored already.</source>
        <translation>これは保存済みの古いトークンです。</translation>
    </message>
    <message>
        <source>Paste the new one, which the token page has just shown.</source>
        <translation>トークンページに表示されたばかりの、新しいトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>This is more than a year ahead: is it right?</source>
        <translation>1 年以上先の日付です。間違いありませんか?</translation>
    </message>
    <message>
        <source>No token of Azure DevOps lives that long. Look at the date on the token page again.</source>
        <translation>Azure DevOps のトークンの有効期間はそれほど長くありません。トークンページの日付をもう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>wizard::RailStep</name>
    <message>
        <source>needs attention</source>
        <extracomment>How a step stands, read to blind people.</extracomment>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>you are here, and something needs attention</source>
        <translation>現在のページ、対応が必要</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>現在のページ</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>手順 %1 / %2</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>「%1」に戻る</translation>
    </message>
</context>
<context>
    <name>wizard::Readiness</name>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Your network and keychain are ready.</source>
        <translation>ネットワークとキーリングは使えます。</translation>
    </message>
    <message>
        <source>Checking your network and keychain…</source>
        <translation>ネットワークとキーリングを確認しています…</translation>
    </message>
    <message>
        <source>Your keychain is ready.</source>
        <translation>キーリングは使えます。</translation>
    </message>
</context>
<context>
    <name>wizard::RegeneratedQuestion</name>
    <message>
        <source>I clicked Re&amp;generate</source>
        <translation>Regenerate をクリックした(&amp;G)</translation>
    </message>
    <message>
        <source>Did you click Regenerate?</source>
        <translation>Regenerate (再生成) をクリックしましたか?</translation>
    </message>
    <message>
        <source>Then “%1” on the token page is the new token now. Keep it there, and select the box so that PAT Wizard uses the same name.</source>
        <translation>その場合、トークンページの「%1」が新しいトークンです。取り消さずに残してください。チェックを入れると、PAT Wizard でも同じ名前を使います。</translation>
    </message>
</context>
<context>
    <name>wizard::ReminderOffer</name>
    <message>
        <source>Notify me in &amp;time</source>
        <translation>期限切れ前に通知(&amp;T)</translation>
    </message>
    <message>
        <source>Also while no window of PAT Wizard is open. Settings can change it.</source>
        <translation>PAT Wizard のウィンドウを開いていないときも通知します。「設定」で変更できます。</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>リマインダー(&amp;M)</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>リマインダーを切り替えられませんでした。</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>システムからのメッセージ:「%1」</translation>
    </message>
</context>
<context>
    <name>wizard::ReplacePage</name>
    <message>
        <source>Store the token</source>
        <translation>トークンの保存</translation>
    </message>
    <message>
        <source>It is written into your keychain, read back and compared. Only then does it take the place of the old one.</source>
        <translation>キーリングに書き込み、読み戻して照合します。古いトークンと入れ替えるのは、その後です。</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>キーリングを待っています… パスワードを求められていませんか?</translation>
    </message>
    <message>
        <source>The new token takes the place of “%1” in the organization %2.</source>
        <translation>組織 %2 の「%1」を、新しいトークンに置き換えます。</translation>
    </message>
    <message>
        <source>The old token is kept until you have revoked it.</source>
        <translation>古いトークンは、取り消すまで保管します。</translation>
    </message>
    <message>
        <source>You can go back to it until then.</source>
        <translation>それまでは、古いトークンに戻せます。</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>それでも保存することを選択しました。</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token, or reads that entry, gets the new one from then on. The old one is kept under another name.</source>
        <translation>トークンを PAT Wizard に問い合わせるプログラムも、その項目を読むプログラムも、以後は新しいトークンを取得します。古いトークンは別の名前で保管します。</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1, in place of the old one.</source>
        <translation>古いトークンに代えて、%1 としてキーリングに保存します。</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2, in place of the old one.</source>
        <translation>古いトークンに代えて、%2 としてキーリング「%1」に保存します。</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>トークンを保存しています…</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>保存し、読み戻して照合しました。</translation>
    </message>
</context>
<context>
    <name>wizard::RevokePage</name>
    <message>
        <source>Check no&amp;w</source>
        <translation>今すぐ確認(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;move it…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>古いトークンに戻す(&amp;G)</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>古いトークンの取り消し</translation>
    </message>
    <message>
        <source>Remove the old one from the keychain</source>
        <translation>古いトークンをキーリングから削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>You can also go on, and do this later: PAT Wizard keeps the old token and reminds you. If the new token does not work somewhere, go back to the old one.</source>
        <translation>先に進んで、後で行うこともできます。PAT Wizard は古いトークンを保管し、後でお知らせします。新しいトークンが使えない場所があれば、古いトークンに戻してください。</translation>
    </message>
    <message>
        <source>Asking Azure DevOps whether it refuses the old token…</source>
        <translation>古いトークンが拒否されるかどうかを Azure DevOps に問い合わせています…</translation>
    </message>
    <message>
        <source>Then the old token is looked at by itself.</source>
        <translation>その後、古いトークンを自動的に調べます。</translation>
    </message>
    <message>
        <source>“%1” is stored and in use. “%2” is kept beside it until Azure DevOps refuses it.</source>
        <translation>「%1」を保存し、使用を開始しました。「%2」も、Azure DevOps に拒否されるまで一緒に保管します。</translation>
    </message>
    <message>
        <source>“%1” is stored and in use.</source>
        <translation>「%1」を保存し、使用を開始しました。</translation>
    </message>
    <message>
        <source>No old token is left to revoke.</source>
        <translation>取り消す古いトークンは残っていません。</translation>
    </message>
    <message>
        <source>Waiting for Azure DevOps to refuse it…</source>
        <translation>Azure DevOps が拒否するのを待っています…</translation>
    </message>
    <message>
        <source>This page notices by itself. It may take up to an hour.</source>
        <translation>拒否されると、自動的に検出します。最大で 1 時間かかることがあります。</translation>
    </message>
    <message>
        <source>You can only do this on the token page.</source>
        <translation>この操作はトークンページでのみ行えます。</translation>
    </message>
    <message>
        <source>“%1” is in use again, and stays in your keychain.</source>
        <translation>「%1」に戻しました。このトークンはキーリングに残ります。</translation>
    </message>
    <message>
        <source>Whether the old token is revoked could not be checked.</source>
        <translation>古いトークンが取り消されたかどうかを確認できませんでした。</translation>
    </message>
    <message>
        <source>The old token is not let in, but may not be revoked.</source>
        <translation>古いトークンは受け付けられませんが、取り消されていない可能性があります。</translation>
    </message>
    <message>
        <source>The old token still works.</source>
        <translation>古いトークンはまだ使えます。</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token; it is out of your keychain.</source>
        <translation>古いトークンは Azure DevOps に拒否されるようになり、キーリングからも削除されました。</translation>
    </message>
    <message>
        <source>The old token is out of your keychain.</source>
        <translation>古いトークンをキーリングから削除しました。</translation>
    </message>
    <message>
        <source>Remove the old token?</source>
        <translation>古いトークンを削除しますか?</translation>
    </message>
    <message>
        <source>The old token leaves your keychain, and you cannot go back to it. If it is not revoked, whoever has it can go on using it.</source>
        <translation>古いトークンはキーリングから削除され、このトークンには戻せなくなります。取り消されていない場合、持っている人は引き続き使えます。</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>削除しない(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Removing the old token… Your keychain may want its password.</source>
        <translation>古いトークンを削除しています… キーリングがパスワードを求めることがあります。</translation>
    </message>
    <message>
        <source>Checking the old token… Your keychain may want its password.</source>
        <translation>古いトークンを確認しています… キーリングがパスワードを求めることがあります。</translation>
    </message>
</context>
<context>
    <name>wizard::RevokeTask</name>
    <message>
        <source>It was created in %1.</source>
        <translation>%1に作成されました。</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>有効期限は %1です。</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>コピーを探す(&amp;I)…</translation>
    </message>
    <message>
        <source>Look for copies of the old one</source>
        <translation>古いトークンのコピーを探す</translation>
    </message>
    <message>
        <source>Find where else on this computer the old token lies</source>
        <translation>このコンピューターのほかの場所にある古いトークンを探します</translation>
    </message>
    <message>
        <source>Azure DevOps refuses “%1”, which is in use.</source>
        <translation>使用中の「%1」が Azure DevOps に拒否されました。</translation>
    </message>
    <message>
        <source>If “%1” still works, go back to it.</source>
        <translation>「%1」がまだ使えるなら、そちらに戻してください。</translation>
    </message>
    <message>
        <source>Replace “%2” with “%1” wherever you use it as a password.</source>
        <translation>「%2」をパスワードとして使っている場所をすべて「%1」に置き換えます。</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token gets the new one already.</source>
        <translation>トークンを PAT Wizard に問い合わせるプログラムは、すでに新しいトークンを取得しています。</translation>
    </message>
    <message>
        <source>On the token page, find the token “%1” and click Revoke.</source>
        <translation>トークンページでトークン「%1」を探し、Revoke (取り消し) をクリックします。</translation>
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
        <translation> と </translation>
    </message>
    <message>
        <source>You can add what is missing.</source>
        <translation>不足しているものは追加できます。</translation>
    </message>
    <message>
        <source>choose Full access</source>
        <translation>Full access を選択し</translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation>%1 にチェックを入れ</translation>
    </message>
    <message>
        <source>You can take the rest away.</source>
        <translation>残りは外せます。</translation>
    </message>
    <message>
        <source>choose Custom defined, and tick only %1</source>
        <translation>Custom defined を選択し、%1 だけにチェックを入れ</translation>
    </message>
    <message>
        <source>1. On the token page, select “%1” and click Edit.
2. Under Scopes, %2, and save.
3. Check again here. After you save, PAT Wizard checks what the token can do.</source>
        <extracomment>%1 is a token&apos;s name, %2 such as &quot;tick Code → Read&quot;</extracomment>
        <translation>1. トークンページで「%1」を選択し、Edit (編集) をクリックします。
2. Scopes (スコープ) で、%2、保存します。
3. ここに戻って、もう一度確認します。保存後のトークンで何ができるかを PAT Wizard が確認します。</translation>
    </message>
</context>
<context>
    <name>wizard::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>手順 %1 / %2</translation>
    </message>
</context>
<context>
    <name>wizard::StepRail</name>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>The name of a step: what the token may do.</extracomment>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>トークンの作成</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>トークンの貼り付け</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of a step.</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>The name of a step.</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>古いトークンの取り消し</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step.</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
</context>
<context>
    <name>wizard::StorePage</name>
    <message>
        <source>Store the token</source>
        <translation>トークンの保存</translation>
    </message>
    <message>
        <source>It is written, read back and compared.</source>
        <translation>書き込み、読み戻して照合します。</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>キーリングを待っています… パスワードを求められていませんか?</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>名前(&amp;M):</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>名前: %1</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>それでも保存することを選択しました。</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>トークンを確認できませんでした。</translation>
    </message>
    <message>
        <source>You chose to store it unchecked.</source>
        <translation>未確認のまま保存することを選択しました。</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>この名前は使えません。</translation>
    </message>
    <message>
        <source>A name has at least one character, no slash, and no blank at its ends.</source>
        <translation>名前は 1 文字以上です。スラッシュは使えず、先頭と末尾に空白は置けません。</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1.</source>
        <translation>%1 としてキーリングに保存します。</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2.</source>
        <translation>%2 としてキーリング「%1」に保存します。</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>トークンを保存しています…</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Suggested: “%2”.</source>
        <translation>名前「%1」はすでに使われています。候補:「%2」</translation>
    </message>
    <message>
        <source>The token that has that name is not changed.</source>
        <translation>その名前のトークンは変更されません。</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>保存し、読み戻して照合しました。</translation>
    </message>
</context>
<context>
    <name>wizard::TokenNameField</name>
    <message>
        <source>Na&amp;me:</source>
        <translation>名前(&amp;M):</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>トークン名</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>名前をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
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
        <translation>%1 の確認 – PAT Wizard</translation>
    </message>
    <message>
        <source>Rotate %1 – PAT Wizard</source>
        <translation>%1 のローテーション – PAT Wizard</translation>
    </message>
    <message>
        <source>Old token of %1 – PAT Wizard</source>
        <translation>%1 の古いトークン – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Give up the token?</source>
        <translation>トークンを破棄しますか?</translation>
    </message>
    <message>
        <source>The token has not been proved to be stored. Azure DevOps does not show it again: if you close now, you may need to make a new one.</source>
        <translation>トークンが保存されたことを確かめられていません。Azure DevOps はトークンを再表示しないため、今閉じると、作成し直す必要が生じることがあります。</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>破棄する(&amp;G)</translation>
    </message>
</context>
<context>
    <name>wording::AdministratorText</name>
    <message>
        <source>sign in with a personal access token</source>
        <translation>個人用アクセストークンでサインインする</translation>
    </message>
    <message>
        <source>list the Git repositories with a personal access token</source>
        <translation>個人用アクセストークンで Git リポジトリを一覧表示する</translation>
    </message>
    <message>
        <source>read the summary of member entitlements with a personal access token</source>
        <translation>個人用アクセストークンでメンバーのエンタイトルメントの概要を読み取る</translation>
    </message>
    <message>
        <source>list the features with a personal access token</source>
        <translation>個人用アクセストークンで機能を一覧表示する</translation>
    </message>
    <message>
        <source>read the account’s own profile with a personal access token</source>
        <translation>個人用アクセストークンでアカウント自身のプロファイルを読み取る</translation>
    </message>
    <message>
        <source>The account needs permission to see the Git repositories. The token’s scopes are sufficient.</source>
        <translation>アカウントに、Git リポジトリを表示するアクセス許可が必要です。トークンのスコープは足りています。</translation>
    </message>
    <message>
        <source>The account needs permission to see the organization’s members and their entitlements. The token’s scopes are sufficient.</source>
        <translation>アカウントに、組織のメンバーとそのエンタイトルメントを表示するアクセス許可が必要です。トークンのスコープは足りています。</translation>
    </message>
    <message>
        <source>The account needs the permission named in the response.</source>
        <translation>アカウントに、応答に示されたアクセス許可が必要です。</translation>
    </message>
    <message>
        <source>The organization’s conditional access or IP policy needs to allow this account from this network. If that is not possible, please tell me which network is allowed.</source>
        <translation>組織の条件付きアクセスまたは IP ポリシーで、このネットワークからのこのアカウントのアクセスを許可する必要があります。できない場合は、どのネットワークなら許可されるか教えてください。</translation>
    </message>
    <message>
        <source>The organization’s policy blocks tokens for all organizations. It needs to allow a token for this organization only.</source>
        <translation>組織のポリシーが、すべての組織で有効なトークンをブロックしています。この組織専用のトークンを許可する必要があります。</translation>
    </message>
    <message>
        <source>The account needs to be added to the organization.</source>
        <translation>アカウントを組織に追加する必要があります。</translation>
    </message>
    <message>
        <source>The organization needs to be reactivated.</source>
        <translation>組織を再びアクティブにする必要があります。</translation>
    </message>
    <message>
        <source>Attempted: %1 (%2).</source>
        <extracomment>%1 &quot;sign in with a personal access token&quot;, %2 a host</extracomment>
        <translation>操作: %1 (%2)。</translation>
    </message>
    <message>
        <source>Response: refused, without an error code.</source>
        <translation>応答: 拒否、エラーコードなし。</translation>
    </message>
    <message>
        <source>Response: %1.</source>
        <translation>応答: %1。</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <extracomment>%1 is a whole sentence: what an administrator can do.</extracomment>
        <translation>必要なこと: %1</translation>
    </message>
    <message>
        <source>My access to Azure DevOps is not sufficient. Can you help?</source>
        <translation>Azure DevOps へのアクセス権が足りません。ご対応いただけますか?</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>組織: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <translation>時刻: %1 UTC</translation>
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
            <numerusform>%1 ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by Azure DevOps: %1.</source>
        <translation>Azure DevOps が拒否: %1。</translation>
    </message>
    <message>
        <source>Rotate to restore access, or remove what you no longer need.</source>
        <translation>ローテーションして使えるようにするか、不要なら削除してください。</translation>
    </message>
    <message>
        <source>Expired, according to the recorded date: %1.</source>
        <translation>記録によると期限切れ: %1。</translation>
    </message>
    <message>
        <source>Refused by Azure DevOps, as git says: %1.</source>
        <translation>git によると Azure DevOps が拒否: %1。</translation>
    </message>
    <message>
        <source>Check again to find out whether the token or something else is the reason.</source>
        <translation>もう一度確認して、原因がトークンかどうかを調べてください。</translation>
    </message>
    <message>
        <source>Expiring soon: %1.</source>
        <translation>期限間近: %1。</translation>
    </message>
    <message>
        <source>Rotate now, before access is interrupted.</source>
        <translation>使えなくなる前に、今すぐローテーションしてください。</translation>
    </message>
    <message>
        <source>Still accepted after the recorded expiry date: %1.</source>
        <translation>記録上の有効期限後も受け付けられている: %1。</translation>
    </message>
    <message>
        <source>Correct the date. The token page shows when a token expires.</source>
        <translation>日付を訂正してください。トークンの有効期限はトークンページに表示されます。</translation>
    </message>
    <message>
        <source>Valid for all organizations: %1.</source>
        <translation>すべての組織で有効: %1。</translation>
    </message>
    <message>
        <source>%1 Rotate, and choose a single organization.</source>
        <translation>%1ローテーションし、組織を 1 つだけ選択してください。</translation>
    </message>
    <message>
        <source>At least 11 months old, and the expiry date is not known: %1.</source>
        <translation>作成から 11 か月以上経過、有効期限は不明: %1。</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year. Record the expiry date, or rotate.</source>
        <translation>1 年を大きく超えて有効なトークンはありません。有効期限を記録するか、ローテーションしてください。</translation>
    </message>
    <message>
        <source>Not checked for 80 days or more: %1.</source>
        <translation>80 日以上未確認: %1。</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive after 90 days without use. A check counts as use.</source>
        <translation>Azure DevOps は、90 日間使われないトークンを非アクティブとみなします。確認も使用に数えられます。</translation>
    </message>
    <message>
        <source>Another token is kept and not known to be revoked: %1.</source>
        <translation>別のトークンを保管中で、取り消されたかどうか不明: %1。</translation>
    </message>
    <message>
        <source>The details show which token it is. When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>どのトークンかは詳細に表示されます。不要になったら Azure DevOps で取り消してください。</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access at the last attempt: %1.</source>
        <translation>前回アクセスしたとき、キーリングがロックされていたか、アクセスを拒否した: %1。</translation>
    </message>
    <message>
        <source>This says nothing about whether a token works. Unlock the keychain, then check again.</source>
        <translation>トークンが使えるかどうかとは関係ありません。キーリングのロックを解除してから、もう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>wording::AuthorityWords</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 は空です。</translation>
    </message>
    <message>
        <source>%1 contains only the certificate of %2, not the certificate of an authority. Ask for the certificate of the authority that issued it.</source>
        <translation>%1 に含まれているのは %2 の証明書だけで、認証局の証明書ではありません。それを発行した認証局の証明書を入手してください。</translation>
    </message>
    <message>
        <source>%1 contains a certificate that is damaged or incomplete. Get the file again.</source>
        <translation>%1 に、破損したか不完全な証明書が含まれています。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>%1 contains certificates in a PKCS #7 format that PAT Wizard cannot read. Convert it: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</source>
        <translation>%1 の証明書は、PAT Wizard が読み取れない PKCS #7 形式です。変換してください: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a PKCS #12 file (.pfx or .p12), which includes a private key. Extract the authorities: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</source>
        <translation>%1 は秘密鍵を含む PKCS #12 ファイル (.pfx または .p12) です。認証局を取り出してください: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a private key, not a certificate. Do not share it. Ask for the authority’s certificate.</source>
        <translation>%1 は証明書ではなく秘密鍵です。誰にも渡さないでください。認証局の証明書を入手してください。</translation>
    </message>
    <message>
        <source>%1 is a certificate request, not a certificate. Ask for the authority’s certificate.</source>
        <translation>%1 は証明書ではなく証明書の要求です。認証局の証明書を入手してください。</translation>
    </message>
    <message>
        <source>%1 is a web page, not a certificate. The download may have required you to sign in. Open the page in a browser, and download the certificate again.</source>
        <translation>%1 は証明書ではなく Web ページです。ダウンロードにサインインが必要だった可能性があります。ブラウザーでページを開き、証明書をダウンロードし直してください。</translation>
    </message>
    <message>
        <source>%1 does not contain a certificate that PAT Wizard can read. If it is a certificate, convert it: openssl x509 -in %2 -out authorities.pem</source>
        <translation>%1 に、PAT Wizard が読み取れる証明書はありません。証明書である場合は、変換してください: openssl x509 -in %2 -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is not a regular file.</source>
        <translation>%1 を読み取れません。通常のファイルではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is too large.</source>
        <translation>%1 を読み取れません。大きすぎます。</translation>
    </message>
</context>
<context>
    <name>wording::CapabilityWords</name>
    <message>
        <source>Sign-in</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>プルリクエスト</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>レビュアー</translation>
    </message>
    <message>
        <source>Diff</source>
        <extracomment>A capability of a token: the pull request view that shows the changed lines.</extracomment>
        <translation>Diff</translation>
    </message>
    <message>
        <source>All organizations</source>
        <extracomment>A capability of a token: it is valid for all organizations.</extracomment>
        <translation>すべての組織</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1: 使えます</translation>
    </message>
    <message>
        <source>%1: refused, the token does not have full access</source>
        <translation>%1: 拒否、トークンに Full access がありません</translation>
    </message>
    <message>
        <source>%1: refused, the token lacks the scope</source>
        <translation>%1: 拒否、トークンにスコープがありません</translation>
    </message>
    <message>
        <source>%1: refused, the account lacks the permission</source>
        <translation>%1: 拒否、アカウントにアクセス許可がありません</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>%1: 未確認</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>使用可</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>no permission</source>
        <extracomment>Of a capability of a token, in a table: the account has no permission for it.</extracomment>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Of a capability of a token, in a table: it is not known whether it works.</extracomment>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>wording::CauseWords</name>
    <message>
        <source>Azure DevOps accepted it.</source>
        <translation>Azure DevOps に受け付けられました。</translation>
    </message>
    <message>
        <source>It lacks a scope.</source>
        <translation>スコープが足りません。</translation>
    </message>
    <message>
        <source>Its account lacks a permission.</source>
        <translation>アカウントにアクセス許可がありません。</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for this organization.</source>
        <translation>期限切れ、取り消し済み、再生成済み、またはこの組織では最初から無効なトークンです。</translation>
    </message>
    <message>
        <source>It was accepted at first, then refused during the check.</source>
        <translation>最初は受け付けられましたが、確認の途中で拒否されました。</translation>
    </message>
    <message>
        <source>Azure DevOps says that it has expired.</source>
        <translation>期限が切れていると Azure DevOps が応答しました。</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>この組織では、すべての組織で有効なトークンが許可されていません。</translation>
    </message>
    <message>
        <source>Its account is not a member of the organization.</source>
        <translation>アカウントが組織のメンバーではありません。</translation>
    </message>
    <message>
        <source>Its account needs to sign in once in a browser.</source>
        <translation>アカウントで一度、ブラウザーからサインインする必要があります。</translation>
    </message>
    <message>
        <source>An organization policy blocked access from this network.</source>
        <translation>組織のポリシーが、このネットワークからのアクセスをブロックしました。</translation>
    </message>
    <message>
        <source>Azure DevOps did not know the organization.</source>
        <translation>Azure DevOps にこの組織が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The organization has been renamed.</source>
        <translation>組織の名前が変更されています。</translation>
    </message>
    <message>
        <source>The organization is deactivated.</source>
        <translation>組織が非アクティブになっています。</translation>
    </message>
    <message>
        <source>Azure DevOps asked for a pause (rate limit).</source>
        <translation>Azure DevOps が待機を求めました (レート制限)。</translation>
    </message>
    <message>
        <source>Azure DevOps was having problems.</source>
        <translation>Azure DevOps に問題が発生していました。</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>Azure DevOps が、PAT Wizard の知らないエラーで応答しました。</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asked you to sign in.</source>
        <translation>Azure DevOps との間にある何かが、サインインを求めました。</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered with an error.</source>
        <translation>Azure DevOps との間にある何かが、エラーで応答しました。</translation>
    </message>
    <message>
        <source>Azure DevOps did not answer in time.</source>
        <translation>Azure DevOps から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The host name of Azure DevOps could not be looked up.</source>
        <translation>Azure DevOps のホスト名を解決できませんでした。</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>接続に失敗しました。</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>プロキシのホスト名を解決できませんでした。</translation>
    </message>
    <message>
        <source>Azure DevOps could not be reached through the proxy.</source>
        <translation>プロキシを通して Azure DevOps に接続できませんでした。</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation>プロキシが接続を拒否しました。</translation>
    </message>
    <message>
        <source>The proxy asked for a password.</source>
        <translation>プロキシがパスワードを求めました。</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password that are set for it.</source>
        <translation>設定されているユーザー名とパスワードを、プロキシが受け付けませんでした。</translation>
    </message>
    <message>
        <source>PAT Wizard did not understand the proxy setting.</source>
        <translation>PAT Wizard がプロキシの設定を解釈できませんでした。</translation>
    </message>
    <message>
        <source>The proxy setting uses an unsupported type of proxy.</source>
        <translation>プロキシの設定に、対応していない種類のプロキシが指定されています。</translation>
    </message>
    <message>
        <source>The certificate could not be trusted.</source>
        <translation>証明書を信頼できませんでした。</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>暗号化された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The answer was not from Azure DevOps.</source>
        <translation>Azure DevOps からの応答ではありませんでした。</translation>
    </message>
    <message>
        <source>Azure DevOps was not asked.</source>
        <translation>Azure DevOps に問い合わせていません。</translation>
    </message>
</context>
<context>
    <name>wording::CheckRows</name>
    <message>
        <source>Does the organization %1 answer?</source>
        <translation>組織 %1 は応答するか</translation>
    </message>
    <message>
        <source>Is the token accepted?</source>
        <translation>トークンは受け付けられるか</translation>
    </message>
    <message>
        <source>Code: do pull requests work?</source>
        <translation>Code: プルリクエストは使えるか</translation>
    </message>
    <message>
        <source>Member Entitlement Management: do reviewers and approvals work?</source>
        <translation>Member Entitlement Management: レビュアーと承認は使えるか</translation>
    </message>
    <message>
        <source>Full access: does Diff, the changed lines of a pull request, work?</source>
        <translation>Full access: プルリクエストの Diff (変更された行) は使えるか</translation>
    </message>
    <message>
        <source>Is the token valid for all organizations?</source>
        <translation>トークンはすべての組織で有効か</translation>
    </message>
    <message>
        <source>The organization %1 answers.</source>
        <translation>組織 %1 が応答しました。</translation>
    </message>
    <message>
        <source>The token is accepted, as %1.</source>
        <translation>トークンは %1 として受け付けられました。</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>トークンを確認できませんでした。</translation>
    </message>
    <message>
        <source>pull requests</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>プルリクエスト</translation>
    </message>
    <message>
        <source>reviewers and approvals</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>レビュアーと承認</translation>
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
        <translation>このトークンではすべてできます: プルリクエスト、レビュアーと承認、Diff。</translation>
    </message>
    <message>
        <source>The token does what you need: %1.</source>
        <extracomment>%1 pull requests, reviewers and approvals</extracomment>
        <translation>このトークンで、必要なことができます: %1。</translation>
    </message>
    <message>
        <source>%1 (the token lacks %2)</source>
        <extracomment>%1 pull requests, %2 the option of the token page that they need</extracomment>
        <translation>%1 (トークンに %2 がありません)</translation>
    </message>
    <message>
        <source>%1 (your account lacks a permission)</source>
        <translation>%1 (アカウントにアクセス許可がありません)</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations. %1</source>
        <translation>必要なことはできますが、このトークンはすべての組織で有効です。%1</translation>
    </message>
    <message>
        <source>The token’s account lacks a permission.</source>
        <translation>トークンのアカウントにアクセス許可がありません。</translation>
    </message>
    <message>
        <source>The token is accepted, but some of what you need does not work: %1.</source>
        <translation>トークンは受け付けられましたが、必要なことの一部ができません: %1。</translation>
    </message>
    <message>
        <source>The token is refused.</source>
        <translation>トークンは拒否されました。</translation>
    </message>
    <message>
        <source>The token could not be checked completely. This is no verdict on the token.</source>
        <translation>トークンを完全には確認できませんでした。トークンに問題があるとは限りません。</translation>
    </message>
</context>
<context>
    <name>wording::CheckWords</name>
    <message>
        <source>Diff is the pull request view that shows the changed lines.</source>
        <translation>Diff は、変更された行を表示するプルリクエストの画面です。</translation>
    </message>
    <message>
        <source>Azure DevOps accepts the token.</source>
        <translation>トークンは Azure DevOps に受け付けられました。</translation>
    </message>
    <message>
        <source>The token can read Code: pull requests work.</source>
        <translation>Code を読み取れます。プルリクエストを使えます。</translation>
    </message>
    <message>
        <source>The token can read Member Entitlement Management: reviewers and approvals work.</source>
        <translation>Member Entitlement Management を読み取れます。レビュアーと承認を使えます。</translation>
    </message>
    <message>
        <source>The token has full access: Diff works.</source>
        <translation>Full access があります。Diff を使えます。</translation>
    </message>
    <message>
        <source>Rotate it: create a token for this organization only.</source>
        <translation>この組織専用のトークンを作成して、ローテーションしてください。</translation>
    </message>
    <message>
        <source>The token cannot read Code.</source>
        <translation>このトークンでは Code を読み取れません。</translation>
    </message>
    <message>
        <source>Pull requests do not work with it.</source>
        <translation>プルリクエストは使えません。</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Code → Read selected. Status alone is not enough.</source>
        <translation>Code → Read を選択した新しいトークンを作成して、ローテーションしてください。Status だけでは足りません。</translation>
    </message>
    <message>
        <source>Create a token with Code → Read selected. Status alone is not enough.</source>
        <translation>Code → Read を選択したトークンを作成してください。Status だけでは足りません。</translation>
    </message>
    <message>
        <source>The token cannot read Member Entitlement Management.</source>
        <translation>このトークンでは Member Entitlement Management を読み取れません。</translation>
    </message>
    <message>
        <source>Reviewers and approvals do not work with it.</source>
        <translation>レビュアーと承認は使えません。</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>Member Entitlement Management → Read を選択した新しいトークンを作成して、ローテーションしてください。「Show all scopes」をクリックすると見つかります。</translation>
    </message>
    <message>
        <source>Create a token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>Member Entitlement Management → Read を選択したトークンを作成してください。「Show all scopes」をクリックすると見つかります。</translation>
    </message>
    <message>
        <source>The token does not have full access.</source>
        <translation>このトークンには Full access がありません。</translation>
    </message>
    <message>
        <source>Diff, the pull request view that shows the changed lines, does not work with it.</source>
        <translation>変更された行を表示するプルリクエストの画面 Diff は使えません。</translation>
    </message>
    <message>
        <source>If you need Diff, rotate it: create a new token with Full access.</source>
        <translation>Diff が必要なら、Full access の新しいトークンを作成して、ローテーションしてください。</translation>
    </message>
    <message>
        <source>If you need Diff, create a token with Full access.</source>
        <translation>Diff が必要なら、Full access のトークンを作成してください。</translation>
    </message>
    <message>
        <source>The token is not known to be valid for all organizations.</source>
        <translation>トークンがすべての組織で有効かどうかはわかりません。</translation>
    </message>
    <message>
        <source>This token cannot be used as it is.</source>
        <translation>このトークンは、このままでは使えません。</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for the organization %1.</source>
        <translation>期限切れ、取り消し済み、再生成済み、または組織 %1 では最初から無効なトークンです。</translation>
    </message>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>新しいトークンを作成して、ローテーションしてください。</translation>
    </message>
    <message>
        <source>Azure DevOps does not accept the token.</source>
        <translation>トークンは Azure DevOps に受け付けられませんでした。</translation>
    </message>
    <message>
        <source>It is mistyped, expired, revoked, or for an organization other than %1.</source>
        <translation>入力ミスがあるか、期限が切れたか、取り消されたか、%1 以外の組織のものです。</translation>
    </message>
    <message>
        <source>Paste it again, or create a new one.</source>
        <translation>もう一度貼り付けるか、新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>Azure DevOps says that the token has expired.</source>
        <translation>トークンの期限が切れていると Azure DevOps が応答しました。</translation>
    </message>
    <message>
        <source>An expired token cannot be extended.</source>
        <translation>期限切れのトークンは延長できません。</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated. Create a new one.</source>
        <translation>期限切れのトークンは、延長も再生成もできません。新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>この組織では、すべての組織で有効なトークンが許可されていません。</translation>
    </message>
    <message>
        <source>Rotate it: create a token for the organization %1 only.</source>
        <translation>組織 %1 専用のトークンを作成して、ローテーションしてください。</translation>
    </message>
    <message>
        <source>Create a token for the organization %1 only.</source>
        <translation>組織 %1 専用のトークンを作成してください。</translation>
    </message>
    <message>
        <source>The token’s account is not a member of the organization %1.</source>
        <translation>トークンのアカウントは、組織 %1 のメンバーではありません。</translation>
    </message>
    <message>
        <source>Until it is, this token cannot be used there.</source>
        <translation>メンバーになるまで、このトークンはそこでは使えません。</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization to add the account.</source>
        <translation>アカウントの追加を組織の管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Check the organization’s name, or ask an administrator to add you.</source>
        <translation>組織の名前を確認するか、自分の追加を管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Paste the token again, or create a new one.</source>
        <translation>トークンをもう一度貼り付けるか、新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>Azure DevOps accepted the token at first, then refused it for this part of the check.</source>
        <translation>トークンは最初は受け付けられましたが、この項目の確認では Azure DevOps に拒否されました。</translation>
    </message>
    <message>
        <source>Whether this works could not be determined.</source>
        <translation>使えるかどうかを判定できませんでした。</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>もう一度確認してください。</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>トークンに問題があるとは限りません。</translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後にもう一度確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n minute(s).</source>
        <translation>
            <numerusform>%n 分後にもう一度確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then check again. If https_proxy is set, correct it there and restart PAT Wizard.</source>
        <translation>「設定」でプロキシを確認してから、もう一度確認してください。https_proxy を設定している場合は、それを直し、PAT Wizard を再起動してください。</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust.</source>
        <translation>%1 が提示した証明書の発行者を、このシステムは信頼していません。</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust: %2.</source>
        <translation>%1 が提示した証明書の発行者を、このシステムは信頼していません: %2。</translation>
    </message>
    <message>
        <source>If this is your company’s proxy, add the certificate of your company’s authority in Settings, or start PAT Wizard with --ca-file. If you did so already, that file does not contain this issuer. Otherwise, try another network.</source>
        <translation>会社のプロキシである場合は、会社の認証局の証明書を「設定」で追加するか、--ca-file を付けて PAT Wizard を起動してください。すでにそうしている場合、そのファイルにこの発行者は含まれていません。それ以外の場合は、別のネットワークで試してください。</translation>
    </message>
    <message>
        <source>Your account is not allowed to see the members of the organization.</source>
        <translation>アカウントには、組織のメンバーを表示することが許可されていません。</translation>
    </message>
    <message>
        <source>Your account lacks a permission in the organization.</source>
        <translation>アカウントに、組織でのアクセス許可がありません。</translation>
    </message>
    <message>
        <source>The token is fine. Another token would not help.</source>
        <translation>トークンに問題はありません。別のトークンにしても解決しません。</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization for the permission.</source>
        <translation>アクセス許可を組織の管理者に依頼してください。</translation>
    </message>
    <message>
        <source>It was not checked, because an earlier answer asked for a pause.</source>
        <translation>前の応答で待機を求められたため、確認していません。</translation>
    </message>
    <message>
        <source>It was not checked, because the time limit for the whole check was reached.</source>
        <translation>確認全体の制限時間に達したため、確認していません。</translation>
    </message>
    <message>
        <source>Check it on its own, or allow more time with --timeout.</source>
        <translation>単独で確認するか、--timeout で時間を延ばしてください。</translation>
    </message>
    <message>
        <source>Azure DevOps answered with its sign-in page instead of accepting the token.</source>
        <translation>Azure DevOps はトークンを受け付けず、サインインページを返しました。</translation>
    </message>
    <message>
        <source>Azure DevOps answered as if there were no token: it does not recognize this one.</source>
        <translation>Azure DevOps は、トークンがない場合と同じ応答を返しました。このトークンは認識されていません。</translation>
    </message>
    <message>
        <source>The token’s account has never signed in to Azure DevOps in a browser.</source>
        <translation>トークンのアカウントで、ブラウザーから Azure DevOps にサインインしたことがありません。</translation>
    </message>
    <message>
        <source>Sign in once at https://dev.azure.com/%1 in a browser, then check again.</source>
        <translation>ブラウザーで一度 https://dev.azure.com/%1 にサインインしてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>An organization policy blocks access from this network (%1).</source>
        <translation>組織のポリシーが、このネットワークからのアクセスをブロックしています (%1)。</translation>
    </message>
    <message>
        <source>conditional access</source>
        <translation>条件付きアクセス</translation>
    </message>
    <message>
        <source>Try your company’s network, or ask an administrator.</source>
        <translation>会社のネットワークで試すか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Azure DevOps does not know an organization named %1.</source>
        <translation>%1 という名前の組織は Azure DevOps にありません。</translation>
    </message>
    <message>
        <source>Check the spelling of the organization’s name.</source>
        <translation>組織の名前のつづりを確認してください。</translation>
    </message>
    <message>
        <source>The organization %1 is now called %2.</source>
        <translation>組織 %1 は、名前が %2 に変わりました。</translation>
    </message>
    <message>
        <source>Use the new name: %1.</source>
        <translation>新しい名前を使ってください: %1。</translation>
    </message>
    <message>
        <source>The organization %1 is deactivated.</source>
        <translation>組織 %1 は非アクティブになっています。</translation>
    </message>
    <message>
        <source>Contact the organization’s owner.</source>
        <translation>組織の所有者に連絡してください。</translation>
    </message>
    <message>
        <source>Azure DevOps asks for a pause (rate limit).</source>
        <translation>Azure DevOps が待機を求めています (レート制限)。</translation>
    </message>
    <message>
        <source>Check again in a few minutes.</source>
        <translation>数分後にもう一度確認してください。</translation>
    </message>
    <message>
        <source>Azure DevOps is having problems.</source>
        <translation>Azure DevOps に問題が発生しています。</translation>
    </message>
    <message>
        <source>Check again later. To see the status of the service, open status.dev.azure.com.</source>
        <translation>後でもう一度確認してください。サービスの状態は status.dev.azure.com で確認できます。</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>Azure DevOps が、PAT Wizard の知らないエラーで応答しました。</translation>
    </message>
    <message>
        <source>Check again later, or ask an administrator of the organization.</source>
        <translation>後でもう一度確認するか、組織の管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Look up the code in the Azure DevOps documentation, or ask an administrator of the organization.</source>
        <translation>Azure DevOps のドキュメントでコードを調べるか、組織の管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asks you to sign in.</source>
        <translation>Azure DevOps との間にある何かが、サインインを求めています。</translation>
    </message>
    <message>
        <source>Open https://dev.azure.com in a browser and sign in where asked, or ask your administrator to give you access. Then check again.</source>
        <translation>ブラウザーで https://dev.azure.com を開き、求められた場所でサインインするか、アクセスできるように管理者に依頼してください。その後、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered in its place, with an error.</source>
        <translation>Azure DevOps との間にある何かが、代わりにエラーで応答しました。</translation>
    </message>
    <message>
        <source>Check again later, or try another network.</source>
        <translation>後でもう一度確認するか、別のネットワークで試してください。</translation>
    </message>
    <message>
        <source>The answer redirected to another host, %1. PAT Wizard did not follow it.</source>
        <translation>応答が別のホスト %1 に転送しようとしましたが、PAT Wizard は従いませんでした。</translation>
    </message>
    <message>
        <source>Networks that require you to sign in do this. Open any page in your browser, then check again.</source>
        <translation>サインインが必要なネットワークで起こります。ブラウザーで何かのページを開いてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>The answer from %1 does not look like one from Azure DevOps.</source>
        <translation>%1 からの応答は、Azure DevOps のものではないようです。</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering, such as a company proxy. Try another network, or ask your administrator.</source>
        <translation>会社のプロキシなど、Azure DevOps との間にある何かが干渉しています。別のネットワークで試すか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The answer was too large to be from Azure DevOps, or its headers cannot be read.</source>
        <translation>応答が Azure DevOps のものとしては大きすぎるか、ヘッダーを読み取れません。</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering. Try another network.</source>
        <translation>Azure DevOps との間にある何かが干渉しています。別のネットワークで試してください。</translation>
    </message>
    <message>
        <source>No complete answer from %1 arrived in time.</source>
        <translation>%1 からの応答が時間内に完了しませんでした。</translation>
    </message>
    <message>
        <source>Check your network connection, then check again.</source>
        <translation>ネットワーク接続を確かめてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>The host name %1 could not be looked up.</source>
        <translation>ホスト名 %1 を解決できませんでした。</translation>
    </message>
    <message>
        <source>Could not connect to %1.</source>
        <translation>%1 に接続できませんでした。</translation>
    </message>
    <message>
        <source>The connection to %1 closed before the answer was complete.</source>
        <translation>応答が完了する前に、%1 との接続が切れました。</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>プロキシのホスト名を解決できませんでした。</translation>
    </message>
    <message>
        <source>Could not connect to %1 through the proxy.</source>
        <translation>プロキシを通して %1 に接続できませんでした。</translation>
    </message>
    <message>
        <source>The proxy refuses to connect to %1.</source>
        <translation>プロキシが %1 への接続を拒否しています。</translation>
    </message>
    <message>
        <source>Ask your administrator to allow %1.</source>
        <translation>%1 を許可するよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>プロキシがパスワードを求めています。</translation>
    </message>
    <message>
        <source>Choose the system’s proxy in Settings, set https_proxy with the user name and password, and restart PAT Wizard. Or ask your administrator.</source>
        <translation>「設定」でシステムのプロキシを選択し、ユーザー名とパスワードを含めて https_proxy を設定してから、PAT Wizard を再起動してください。または、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy does not accept the user name and password that are set for it.</source>
        <translation>設定されているユーザー名とパスワードを、プロキシが受け付けません。</translation>
    </message>
    <message>
        <source>Correct them in https_proxy, then restart PAT Wizard.</source>
        <translation>https_proxy で訂正してから、PAT Wizard を再起動してください。</translation>
    </message>
    <message>
        <source>PAT Wizard does not understand the proxy setting %1, so nothing was sent.</source>
        <translation>PAT Wizard はプロキシの設定 %1 を解釈できないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to something like http://proxy.example:8080, then restart PAT Wizard.</source>
        <translation>「設定」でプロキシを選択してください。または、%1 を http://proxy.example:8080 のような値に変更してから、PAT Wizard を再起動してください。</translation>
    </message>
    <message>
        <source>The proxy setting %1 uses an unsupported type of proxy, so nothing was sent.</source>
        <translation>プロキシの設定 %1 は対応していない種類のプロキシを指定しているため、何も送信していません。</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to one that begins with http://, socks5://, or socks5h://, then restart PAT Wizard.</source>
        <translation>「設定」でプロキシを選択してください。または、%1 を http://、socks5://、socks5h:// のいずれかで始まる値に変更してから、PAT Wizard を再起動してください。</translation>
    </message>
    <message>
        <source>%1 presented a certificate that belongs to another host.</source>
        <translation>%1 が提示した証明書は、別のホストのものです。</translation>
    </message>
    <message>
        <source>Do not trust this network. Use another one.</source>
        <translation>このネットワークを信用しないでください。別のネットワークを使ってください。</translation>
    </message>
    <message>
        <source>%1 presented a certificate that is not valid today.</source>
        <translation>%1 が提示した証明書は、今日の時点で有効ではありません。</translation>
    </message>
    <message>
        <source>Check this computer’s date and time: it shows %1 UTC. If that is right, use another network, or ask whoever runs this one to renew the certificate.</source>
        <translation>このコンピューターの日付と時刻を確認してください。現在は %1 UTC になっています。正しければ、別のネットワークを使うか、このネットワークの運営者に証明書の更新を依頼してください。</translation>
    </message>
    <message>
        <source>Could not make an encrypted connection to %1.</source>
        <translation>%1 との暗号化された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>%1 The error code is %2.</source>
        <translation>%1エラーコードは %2 です。</translation>
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
            <numerusform>待機を求める応答がありました。%n 秒後にもう一度確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer asked for a pause. Check again in %n minute(s).</source>
        <translation>
            <numerusform>待機を求める応答がありました。%n 分後にもう一度確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the token: Azure DevOps does not show it again.</source>
        <translation>トークンを控えておいてください。Azure DevOps は再表示しません。</translation>
    </message>
    <message>
        <source>Look up the date on the token page. To correct it, use “patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD”, or open PAT Wizard with “patwizard”.</source>
        <translation>トークンページで日付を調べてください。訂正するには、「patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD」を実行するか、「patwizard」で PAT Wizard を開いてください。</translation>
    </message>
    <message>
        <source>Try “patwizard --help”.</source>
        <translation>「patwizard --help」を参照してください。</translation>
    </message>
    <message>
        <source>Try “patwizard %1 --help”.</source>
        <translation>「patwizard %1 --help」を参照してください。</translation>
    </message>
    <message>
        <source>PAT Wizard cannot continue: it is out of memory, or something that it depends on has failed.</source>
        <translation>PAT Wizard を続行できません。メモリが不足したか、必要なものに障害が起きました。</translation>
    </message>
    <message>
        <source>Free some memory, then start it again. It then completes or undoes any change that was interrupted.</source>
        <translation>メモリを空けてから、もう一度起動してください。中断された変更は、そのときに完了するか元に戻します。</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>ウィンドウを開くディスプレイがありません。</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>システムからのメッセージ:「%1」</translation>
    </message>
    <message>
        <source>Commands do not need a display: see “patwizard --help”.</source>
        <translation>コマンドにディスプレイは必要ありません。「patwizard --help」を参照してください。</translation>
    </message>
    <message>
        <source>There is no token on standard input.</source>
        <translation>標準入力にトークンがありません。</translation>
    </message>
    <message>
        <source>The command line contains a secret, where others can see it.</source>
        <translation>コマンドラインに、ほかの人にも見えるシークレットが含まれています。</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>使用していません。</translation>
    </message>
    <message>
        <source>Revoke it, because it is in your shell’s history. Provide a new one on standard input.</source>
        <translation>シェルの履歴に残っているため、取り消してください。新しいものを標準入力から渡してください。</translation>
    </message>
    <message>
        <source>The text on standard input is also on the command line, where others can see it.</source>
        <translation>標準入力のテキストが、ほかの人にも見えるコマンドラインにも含まれています。</translation>
    </message>
    <message>
        <source>If it is a secret, revoke it, because it is in your shell’s history. Provide a new one on standard input only.</source>
        <translation>シークレットである場合は、シェルの履歴に残っているため、取り消してください。新しいものを標準入力だけで渡してください。</translation>
    </message>
    <message>
        <source>This token is already stored.</source>
        <translation>このトークンはすでに保存されています。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Create another token on the token page, and provide that one instead.</source>
        <translation>トークンページで別のトークンを作成し、代わりにそれを渡してください。</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>何も保存していません。</translation>
    </message>
    <message>
        <source>To store it anyway, use %1.</source>
        <translation>それでも保存するには、%1 を使ってください。</translation>
    </message>
    <message>
        <source>Another token is already stored under this name.</source>
        <translation>この名前では、すでに別のトークンが保存されています。</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>それは変更していません。</translation>
    </message>
    <message>
        <source>Choose another name with --name, or replace the stored token with “patwizard replace %1”.</source>
        <translation>--name で別の名前を指定するか、「patwizard replace %1」で保存済みトークンを置き換えてください。</translation>
    </message>
    <message>
        <source>The new token was not stored, and the old token stays in use.</source>
        <translation>新しいトークンは保存されず、古いトークンが引き続き使用中です。</translation>
    </message>
    <message>
        <source>No token is stored for this organization.</source>
        <translation>この組織の保存済みトークンはありません。</translation>
    </message>
    <message>
        <source>No token with this name is on the list of stored tokens.</source>
        <translation>保存済みトークンの一覧に、この名前のトークンはありません。</translation>
    </message>
    <message>
        <source>To see what is stored, use “patwizard list”.</source>
        <translation>保存済みのものを見るには、「patwizard list」を使ってください。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>もしかして: %1</translation>
    </message>
    <message>
        <source>No token is stored for this user yet.</source>
        <translation>このユーザーの保存済みトークンはまだありません。</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION”, or open the setup with “patwizard”.</source>
        <translation>保存するには、「patwizard add ORGANIZATION」を使うか、「patwizard」でセットアップを開いてください。</translation>
    </message>
    <message>
        <source>The token was accepted after %1, its recorded expiry date.</source>
        <translation>トークンは、記録上の有効期限 %1 の後に受け付けられました。</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>記録された日付が誤っています。</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <extracomment>%1 2027-01-31, in 7 days</extracomment>
        <translation>トークンの有効期限: %1。</translation>
    </message>
    <message>
        <source>Replace it while it still works: use “patwizard rotate %1”, or “patwizard replace %1” with the new token on standard input.</source>
        <translation>使えるうちに置き換えてください。「patwizard rotate %1」を使うか、「patwizard replace %1」に標準入力から新しいトークンを渡します。</translation>
    </message>
    <message>
        <source>Also kept, and not known to be revoked: %1.</source>
        <translation>ほかに保管中で、取り消されたかどうか不明: %1。</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it on the token page, then run “patwizard replace %1 --prove-revoked”.</source>
        <translation>不要になったら、トークンページで取り消してから、「patwizard replace %1 --prove-revoked」を実行してください。</translation>
    </message>
    <message>
        <source>The old token “%1” still works.</source>
        <translation>古いトークン「%1」はまだ使えます。</translation>
    </message>
    <message>
        <source>Revoke it on the token page, then run “patwizard replace %1 --prove-revoked” again. It can take up to an hour until Azure DevOps refuses a revoked token.</source>
        <translation>トークンページで取り消してから、「patwizard replace %1 --prove-revoked」をもう一度実行してください。取り消したトークンを Azure DevOps が拒否するまで、最大で 1 時間かかることがあります。</translation>
    </message>
    <message>
        <source>More than one token is stored for this organization.</source>
        <translation>この組織の保存済みトークンが複数あります。</translation>
    </message>
    <message>
        <source>Specify which one: %1.</source>
        <translation>どれかを指定してください: %1。</translation>
    </message>
    <message>
        <source>The date given with --expires, %1, is more than a year ahead.</source>
        <translation>--expires の日付 %1 は、1 年以上先です。</translation>
    </message>
    <message>
        <source>It was recorded, but no Azure DevOps token lasts that long.</source>
        <translation>記録しましたが、それほど長く有効な Azure DevOps トークンはありません。</translation>
    </message>
    <message>
        <source>The keychain that PAT Wizard uses keeps everything in memory only.</source>
        <translation>PAT Wizard が使うキーリングは、すべてをメモリにだけ保持しています。</translation>
    </message>
    <message>
        <source>A token in it is lost as soon as you sign out.</source>
        <translation>そこにあるトークンは、サインアウトすると失われます。</translation>
    </message>
    <message>
        <source>Before you create a token, create a permanent keychain with Passwords and Keys (package seahorse) and set it as the default.</source>
        <translation>トークンを作成する前に、「パスワードと鍵」(パッケージ seahorse) で永続的なキーリングを作成し、既定に設定してください。</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>「設定」で選択した証明書ファイルを使えません。</translation>
    </message>
    <message>
        <source>Choose another file in Settings or remove it there, or start with --ca-file.</source>
        <translation>「設定」で別のファイルを選択するか削除してください。または、--ca-file を付けて起動してください。</translation>
    </message>
    <message>
        <source>The token would be visible on the screen.</source>
        <translation>トークンが画面に表示されてしまいます。</translation>
    </message>
    <message>
        <source>Send the output to another program, or use --force to show it anyway.</source>
        <translation>出力を別のプログラムに渡すか、--force を付けて表示してください。</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>出力を書き込めませんでした: %1。</translation>
    </message>
    <message>
        <source>There is no command %1 to run.</source>
        <translation>実行するコマンド %1 がありません。</translation>
    </message>
    <message>
        <source>Check its spelling, or give its whole path.</source>
        <translation>つづりを確認するか、フルパスで指定してください。</translation>
    </message>
    <message>
        <source>The command %1 cannot be run: %2.</source>
        <translation>コマンド %1 を実行できません: %2。</translation>
    </message>
    <message>
        <source>Check that it is a program, and that you may run it.</source>
        <translation>プログラムであること、実行する権限があることを確認してください。</translation>
    </message>
    <message>
        <source>Copies of a token this short cannot be told from other text.</source>
        <translation>これほど短いトークンのコピーは、ほかのテキストと区別できません。</translation>
    </message>
    <message>
        <source>It was not looked for.</source>
        <translation>検索していません。</translation>
    </message>
    <message>
        <source>Nothing on this system shows notifications.</source>
        <translation>このシステムには、通知を表示するものがありません。</translation>
    </message>
    <message>
        <source>Nobody was reminded, and nothing counts as shown.</source>
        <translation>通知は行われず、表示済みにもなっていません。</translation>
    </message>
    <message>
        <source>Sign in to a desktop, or see “patwizard list”.</source>
        <translation>デスクトップにサインインするか、「patwizard list」を参照してください。</translation>
    </message>
    <message>
        <source>The reminder failed: %1.</source>
        <translation>通知に失敗しました: %1。</translation>
    </message>
    <message>
        <source>See “patwizard list” for what needs attention.</source>
        <translation>対応が必要なものは、「patwizard list」で確認してください。</translation>
    </message>
    <message>
        <source>The reminders could not be switched: %1.</source>
        <translation>リマインダーを切り替えられませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>wording::ComparisonWords</name>
    <message>
        <source>Pull requests worked before, but no longer do.</source>
        <translation>プルリクエストは、以前は使えましたが、使えなくなりました。</translation>
    </message>
    <message>
        <source>Reviewers and approvals worked before, but no longer do.</source>
        <translation>レビュアーと承認は、以前は使えましたが、使えなくなりました。</translation>
    </message>
    <message>
        <source>Diff worked before, but no longer does.</source>
        <translation>Diff は、以前は使えましたが、使えなくなりました。</translation>
    </message>
    <message>
        <source>Pull requests work now, but did not before.</source>
        <translation>プルリクエストは、以前は使えませんでしたが、使えるようになりました。</translation>
    </message>
    <message>
        <source>Reviewers and approvals work now, but did not before.</source>
        <translation>レビュアーと承認は、以前は使えませんでしたが、使えるようになりました。</translation>
    </message>
    <message>
        <source>Diff works now, but did not before.</source>
        <translation>Diff は、以前は使えませんでしたが、使えるようになりました。</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it before, but refuses it now.</source>
        <translation>Azure DevOps に以前は受け付けられましたが、拒否されるようになりました。</translation>
    </message>
    <message>
        <source>Azure DevOps refused it before, but accepts it now.</source>
        <translation>Azure DevOps に以前は拒否されましたが、受け付けられるようになりました。</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>The account is different: it was %1, and is now %2.</source>
        <translation>アカウントが違います。以前は %1、今は %2 です。</translation>
    </message>
    <message>
        <source>It is valid for all organizations of the account, which was not known before.</source>
        <translation>アカウントのすべての組織で有効です。これまではわかっていませんでした。</translation>
    </message>
</context>
<context>
    <name>wording::CopyWords</name>
    <message>
        <source>The token stands there as text.</source>
        <translation>トークンが平文で入っています。</translation>
    </message>
    <message>
        <source>The token stands there in Base64, which hides nothing.</source>
        <translation>トークンが Base64 で入っていますが、隠されてはいません。</translation>
    </message>
    <message>
        <source>The token stands there encoded for an address.</source>
        <translation>トークンが、アドレス用にエンコードされて入っています。</translation>
    </message>
    <message>
        <source>The token stands there as UTF-16 text.</source>
        <translation>トークンが UTF-16 テキストで入っています。</translation>
    </message>
    <message>
        <source>To change it: %1.</source>
        <translation>変更方法: %1。</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the line.</source>
        <translation>代わりに保存済みトークンを入れるには、「patwizard give %1 --to git-credential」を使ってください。不要なら、その行を削除してください。</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the file.</source>
        <translation>代わりに保存済みトークンを入れるには、「patwizard give %1 --to git-credential」を使ってください。不要なら、そのファイルを削除してください。</translation>
    </message>
    <message>
        <source>Change npmAuthToken or npmAuthIdent in the file.</source>
        <translation>ファイルの npmAuthToken または npmAuthIdent を変更してください。</translation>
    </message>
    <message>
        <source>Change the password in the file, or use “keyring set”.</source>
        <translation>ファイルのパスワードを変更するか、「keyring set」を使ってください。</translation>
    </message>
    <message>
        <source>Change the password in the file.</source>
        <translation>ファイルのパスワードを変更してください。</translation>
    </message>
    <message>
        <source>Change the password of the server in the file.</source>
        <translation>ファイルで、サーバーのパスワードを変更してください。</translation>
    </message>
    <message>
        <source>Change the property in the file.</source>
        <translation>ファイルで、プロパティを変更してください。</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to az-devops”. To remove it, use “az devops logout”.</source>
        <translation>代わりに保存済みトークンを入れるには、「patwizard give %1 --to az-devops」を使ってください。削除するには、「az devops logout」を使ってください。</translation>
    </message>
    <message>
        <source>Delete the line. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>その行を削除してください。代わりに「patwizard run %1 -- COMMAND」で、プログラムにトークンを渡せます。</translation>
    </message>
    <message>
        <source>Delete the line, and close the shells that still remember it.</source>
        <translation>その行を削除し、まだその行を保持しているシェルを閉じてください。</translation>
    </message>
    <message>
        <source>Delete the line, then sign out and in again. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>その行を削除し、サインインし直してください。代わりに「patwizard run %1 -- COMMAND」で、プログラムにトークンを渡せます。</translation>
    </message>
    <message>
        <source>Change the file, and look for it in backups as well.</source>
        <translation>ファイルを変更し、バックアップの中も探してください。</translation>
    </message>
    <message>
        <source>It goes when the process ends. Look for where the variable is set.</source>
        <translation>プロセスが終了すると消えます。変数を設定している場所を探してください。</translation>
    </message>
    <message>
        <source>Change it with the program that has stored it.</source>
        <translation>保存したプログラムで変更してください。</translation>
    </message>
    <message>
        <source>(no variable)</source>
        <extracomment>In place of the name of an environment variable.</extracomment>
        <translation>(変数なし)</translation>
    </message>
    <message>
        <source>%1 in the environment of %2</source>
        <translation>%2 の環境の %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the environment of %2 and %n other process(es)</source>
        <translation>
            <numerusform>%2 とほか %n 個のプロセスの環境の %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in the keychain</source>
        <translation>キーリングの「%1」</translation>
    </message>
    <message>
        <source>“%1” (%2) in the keychain</source>
        <translation>キーリングの「%1」(%2)</translation>
    </message>
    <message>
        <source>It is not protected: every program of yours can read it.</source>
        <translation>保護されていません。あなたのどのプログラムからも読み取れます。</translation>
    </message>
    <message>
        <source>It is protected by the keychain.</source>
        <translation>キーリングで保護されています。</translation>
    </message>
    <message>
        <source>%1 was not looked at: it is no ordinary file.</source>
        <translation>%1 は、通常のファイルではないため、調べていません。</translation>
    </message>
    <message>
        <source>Only the beginning of %1 was looked at: it is too large.</source>
        <translation>%1 は、大きすぎるため、先頭だけを調べました。</translation>
    </message>
    <message>
        <source>%1 was not looked at: %2.</source>
        <translation>%1 は調べていません: %2。</translation>
    </message>
    <message numerus="yes">
        <source>The environment of %n process(es) of yours that let nobody read it was not looked at.</source>
        <translation>
            <numerusform>あなたのプロセスのうち、環境変数の読み取りを許可しない %n 個は調べていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is locked in the keychain, or is not given, was not looked at.</source>
        <translation>キーリングのロックされた項目と、提供されなかった項目は調べていません。</translation>
    </message>
    <message>
        <source>What other programs have in the keychain was not looked at: %1.</source>
        <translation>ほかのプログラムがキーリングに保存したものは調べていません: %1。</translation>
    </message>
    <message>
        <source>The search was stopped. The rest was not looked at.</source>
        <translation>検索を停止しました。残りは調べていません。</translation>
    </message>
</context>
<context>
    <name>wording::DayWords</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The format of a date, as QLocale understands it: 26 Feb 2027</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>The format of a month, as QLocale understands it: November 2026</extracomment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>wording::Diagnosis</name>
    <message>
        <source>Not proved: the list of stored tokens could not be read, so this text could not be searched for their secrets. Read it before you share it.</source>
        <translation>未証明: 保存済みトークンの一覧を読み取れず、シークレットが含まれていないかどうかを検索できませんでした。共有する前に、この情報を読んで確かめてください。</translation>
    </message>
    <message>
        <source>Not proved for all: the text was searched for the stored secrets that the keychain provided (%1), and none is in it. The keychain did not provide the others (%2). Unlock it and try again, or read the text before you share it.</source>
        <translation>一部未証明: キーリングから取得できたシークレット (%1) を検索し、どれも含まれていないことを確認しました。それ以外 (%2) は取得できませんでした。キーリングのロックを解除してやり直すか、共有する前にこの情報を読んで確かめてください。</translation>
    </message>
    <message>
        <source>No secret is stored, so none is in this text.</source>
        <translation>保存済みのシークレットはないため、この情報にも含まれていません。</translation>
    </message>
    <message>
        <source>Proved: the text was searched for every stored secret (%1), and none is in it, in any form.</source>
        <translation>証明済み: すべての保存済みシークレット (%1) を検索し、どのような形でも含まれていないことを確認しました。</translation>
    </message>
</context>
<context>
    <name>wording::GitWords</name>
    <message>
        <source>system</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>global</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>グローバル</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>Where a setting of git stands: in this repository.</extracomment>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>worktree</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>ワークツリー</translation>
    </message>
    <message>
        <source>environment</source>
        <extracomment>Where a setting of git stands: in the environment or on the command line.</extracomment>
        <translation>環境</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Git asks these first: %1.</source>
        <translation>git は先に次のものに問い合わせます: %1。</translation>
    </message>
    <message>
        <source>If one of them has a password for Azure DevOps, git uses that.</source>
        <translation>そのいずれかに Azure DevOps のパスワードがあれば、git はそれを使います。</translation>
    </message>
    <message>
        <source>To have git forget a password that is out of date, see the help of that credential helper.</source>
        <translation>古くなったパスワードを git から消すには、その資格情報ヘルパーのヘルプを参照してください。</translation>
    </message>
    <message>
        <source>Git gives each password that worked to all its credential helpers, and “store” writes it to a file as plain text.</source>
        <translation>git は、使えたパスワードをすべての資格情報ヘルパーに渡します。「store」は、それを平文でファイルに書き込みます。</translation>
    </message>
    <message>
        <source>The token then lies there, too.</source>
        <translation>その場合、トークンはそこにも残ります。</translation>
    </message>
    <message>
        <source>To prevent that, remove “store” from git’s configuration, or set it for the other hosts only.</source>
        <translation>防ぐには、git の設定から「store」を削除するか、ほかのホストにだけ設定してください。</translation>
    </message>
    <message>
        <source>Git does not ask PAT Wizard for: %1.</source>
        <translation>git は次のものについて PAT Wizard に問い合わせません: %1。</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”. If that does not help, look for an empty “helper =” in git’s configuration.</source>
        <translation>変更するには、「patwizard git on」を使ってください。解決しなければ、git の設定に空の「helper =」がないか探してください。</translation>
    </message>
    <message>
        <source>Git calls another copy of this program: %1.</source>
        <translation>git は、このプログラムの別のコピーを呼び出します: %1。</translation>
    </message>
    <message>
        <source>To have it call this one, use “patwizard git on”.</source>
        <translation>このコピーを呼び出すようにするには、「patwizard git on」を使ってください。</translation>
    </message>
    <message>
        <source>Git does not tell credential helpers the path of a repository.</source>
        <translation>git は、リポジトリのパスを資格情報ヘルパーに伝えません。</translation>
    </message>
    <message>
        <source>With several organizations, the right token is found only by the user name in the address.</source>
        <translation>組織が複数ある場合は、アドレスにユーザー名がないと正しいトークンを選べません。</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”.</source>
        <translation>変更するには、「patwizard git on」を使ってください。</translation>
    </message>
    <message>
        <source>The request on standard input is not one that git makes.</source>
        <translation>標準入力の要求は、git が出すものではありません。</translation>
    </message>
    <message>
        <source>No token was given.</source>
        <translation>トークンを渡していません。</translation>
    </message>
    <message>
        <source>This command is for git: see “patwizard git on”.</source>
        <translation>これは git 用のコマンドです。「patwizard git on」を参照してください。</translation>
    </message>
    <message>
        <source>The address of the repository begins with http://, where others could read the token on its way.</source>
        <translation>リポジトリのアドレスが http:// で始まっているため、途中でトークンを読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>Use https:// instead, with “git remote set-url”.</source>
        <translation>「git remote set-url」で https:// に変更してください。</translation>
    </message>
    <message>
        <source>Git does not tell for which organization it needs a token.</source>
        <translation>どの組織のトークンが必要かを、git が伝えていません。</translation>
    </message>
    <message>
        <source>Run “patwizard git on”, or put the name of the organization before the host: https://ORGANIZATION@dev.azure.com/…</source>
        <translation>「patwizard git on」を実行するか、ホストの前に組織の名前を入れてください: https://ORGANIZATION@dev.azure.com/…</translation>
    </message>
    <message>
        <source>No token is stored yet.</source>
        <translation>保存済みトークンはまだありません。</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION” or “patwizard setup”.</source>
        <translation>保存するには、「patwizard add ORGANIZATION」または「patwizard setup」を使ってください。</translation>
    </message>
    <message>
        <source>No token is stored for the organization “%1”.</source>
        <translation>組織「%1」の保存済みトークンはありません。</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add %1” or “patwizard setup %1”.</source>
        <translation>保存するには、「patwizard add %1」または「patwizard setup %1」を使ってください。</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when it was checked %1.</source>
        <translation>トークンは、%1の確認で Azure DevOps に拒否されました。</translation>
    </message>
    <message>
        <source>It was not given to git.</source>
        <translation>git には渡していません。</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it works again, use “patwizard check %1”.</source>
        <translation>「patwizard rotate %1」で置き換えてください。再び使えるようになった場合は、「patwizard check %1」を使ってください。</translation>
    </message>
    <message>
        <source>The token lacked the scope Code when it was checked %1.</source>
        <translation>%1の確認では、トークンに Code スコープがありませんでした。</translation>
    </message>
    <message>
        <source>Select Code with Edit on the token page, then use “patwizard check %1”.</source>
        <translation>トークンページの Edit (編集) で Code を選択してから、「patwizard check %1」を使ってください。</translation>
    </message>
    <message>
        <source>The token expired on %1, according to the recorded date.</source>
        <translation>記録によると、トークンの期限は %1に切れています。</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it still works, use “patwizard check %1”.</source>
        <translation>「patwizard rotate %1」で置き換えてください。まだ使える場合は、「patwizard check %1」を使ってください。</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when git last used it, %1.</source>
        <translation>git が最後にトークンを使ったとき (%1)、Azure DevOps に拒否されました。</translation>
    </message>
    <message>
        <source>To find out why, use “patwizard check %1”.</source>
        <translation>原因を調べるには、「patwizard check %1」を使ってください。</translation>
    </message>
    <message>
        <source>Git was not found.</source>
        <translation>git が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Its configuration was not changed.</source>
        <translation>git の設定は変更していません。</translation>
    </message>
    <message>
        <source>Install git, or add its folder to PATH.</source>
        <translation>git をインストールするか、そのフォルダーを PATH に追加してください。</translation>
    </message>
    <message>
        <source>This folder is not in a git repository.</source>
        <translation>このフォルダーは git リポジトリの中にありません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Go to a repository first, or leave --local out.</source>
        <translation>先にリポジトリに移動するか、--local を外してください。</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration.</source>
        <translation>git が設定を読み取りまたは変更できませんでした。</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration. It says: “%1”</source>
        <translation>git が設定を読み取りまたは変更できませんでした。メッセージ:「%1」</translation>
    </message>
    <message>
        <source>Correct that, then run the command again. “patwizard git status” shows what holds now. Git 2.26 or newer is needed.</source>
        <translation>訂正してから、コマンドをもう一度実行してください。現在の状態は「patwizard git status」で確認できます。git 2.26 以降が必要です。</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom git asks for a password.</extracomment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>wording::GiveWords</name>
    <message>
        <source>Install the Azure CLI, then run “az extension add --name azure-devops”.</source>
        <translation>Azure CLI をインストールしてから、「az extension add --name azure-devops」を実行してください。</translation>
    </message>
    <message>
        <source>Install git.</source>
        <translation>git をインストールしてください。</translation>
    </message>
    <message>
        <source>Run “az devops logout”, then try again.</source>
        <translation>「az devops logout」を実行してから、再試行してください。</translation>
    </message>
    <message>
        <source>See which helpers git asks with “git config --get-all credential.helper”: without one it keeps nothing, and the first one that answers counts.</source>
        <translation>git がどのヘルパーに問い合わせるかは、「git config --get-all credential.helper」で確認できます。ヘルパーがなければ何も保持されず、最初に応答したものが使われます。</translation>
    </message>
    <message>
        <source>If it had another token, it still has that one.</source>
        <translation>別のトークンを持っていた場合は、まだそれを持っています。</translation>
    </message>
    <message>
        <source>Then try again: patwizard give %1 --to %2</source>
        <translation>その後、再試行してください: patwizard give %1 --to %2</translation>
    </message>
    <message>
        <source>%1 was not given the token: it is not installed.</source>
        <translation>%1 にトークンを渡せませんでした。インストールされていません。</translation>
    </message>
    <message>
        <source>%1 did not take the token.</source>
        <translation>%1 がトークンを受け取りませんでした。</translation>
    </message>
    <message>
        <source>%1 did not take the token. It says: “%2”</source>
        <translation>%1 がトークンを受け取りませんでした。メッセージ:「%2」</translation>
    </message>
    <message>
        <source>%1 did not answer, and was ended.</source>
        <translation>%1 が応答しないため、終了させました。</translation>
    </message>
    <message>
        <source>%1 was given the token, but does not have it.</source>
        <translation>%1 にトークンを渡しましたが、保持されていません。</translation>
    </message>
    <message>
        <source>%1 was given the token in use.</source>
        <translation>使用中のトークンを %1 に渡しました。</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>渡した日: %1。</translation>
    </message>
    <message>
        <source>%1 has not been given the token in use.</source>
        <translation>使用中のトークンを、まだ %1 に渡していません。</translation>
    </message>
    <message>
        <source>What it was given on %1 stops working when that token is revoked.</source>
        <translation>%1に渡したものは、そのトークンを取り消すと使えなくなります。</translation>
    </message>
    <message>
        <source>%1 has the token.</source>
        <translation>%1 はトークンを持っています。</translation>
    </message>
    <message>
        <source>%1 has taken the token. It could not be asked whether it has it now.</source>
        <translation>%1 はトークンを受け取りました。今も持っているかどうかは問い合わせられませんでした。</translation>
    </message>
</context>
<context>
    <name>wording::GlobalWords</name>
    <message>
        <source>Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Microsoft は、すべての組織で有効なトークンを 2026年12月1日に廃止しました。</translation>
    </message>
    <message>
        <source>Tokens for all organizations stop working on 1 December 2026, whatever their own expiry date.</source>
        <translation>すべての組織で有効なトークンは、それぞれの有効期限にかかわらず、2026年12月1日に使えなくなります。</translation>
    </message>
    <message>
        <source>The token is valid for all organizations of the account.</source>
        <translation>このトークンは、アカウントのすべての組織で有効です。</translation>
    </message>
    <message>
        <source>It still works, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Microsoft は、すべての組織で有効なトークンを 2026年12月1日に廃止しましたが、このトークンはまだ使えます。</translation>
    </message>
    <message>
        <source>It is valid for all organizations of its account.</source>
        <translation>アカウントのすべての組織で有効です。</translation>
    </message>
    <message>
        <source>It still worked at the last check, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Microsoft は、すべての組織で有効なトークンを 2026年12月1日に廃止しましたが、前回の確認ではまだ使えました。</translation>
    </message>
    <message>
        <source>Create a new one for a single organization, then revoke this one.</source>
        <translation>1 つの組織専用の新しいトークンを作成してから、これを取り消してください。</translation>
    </message>
    <message>
        <source>Create a new one for %1 only, then revoke this one.</source>
        <translation>%1 専用の新しいトークンを作成してから、これを取り消してください。</translation>
    </message>
</context>
<context>
    <name>wording::KeychainWords</name>
    <message>
        <source>Tokens can be neither stored nor read.</source>
        <translation>トークンの保存も読み取りもできません。</translation>
    </message>
    <message>
        <source>There is no desktop session (D-Bus), so there is no keychain.</source>
        <translation>デスクトップセッション (D-Bus) がないため、キーリングがありません。</translation>
    </message>
    <message>
        <source>Start PAT Wizard from your desktop session.</source>
        <translation>PAT Wizard をデスクトップセッションから起動してください。</translation>
    </message>
    <message>
        <source>The keychain is no longer available, because the desktop session (D-Bus) has ended.</source>
        <translation>デスクトップセッション (D-Bus) が終了したため、キーリングを使えなくなりました。</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but PAT Wizard has to be started again to access it.</source>
        <translation>保存したものは無事ですが、アクセスするには PAT Wizard の再起動が必要です。</translation>
    </message>
    <message>
        <source>If you have a token that is not stored yet, copy it and keep it somewhere safe. Then start PAT Wizard again from your desktop session.</source>
        <translation>まだ保存していないトークンがあれば、コピーして安全な場所に保管してください。その後、デスクトップセッションから PAT Wizard を起動し直してください。</translation>
    </message>
    <message>
        <source>No keychain service is running.</source>
        <translation>キーリングのサービスが動作していません。</translation>
    </message>
    <message>
        <source>Install gnome-keyring, or KeePassXC with its Secret Service integration enabled. Then sign out and in again.</source>
        <translation>gnome-keyring、または Secret Service 統合を有効にした KeePassXC をインストールしてください。その後、サインインし直してください。</translation>
    </message>
    <message>
        <source>The library that connects to the keychain is missing.</source>
        <translation>キーリングに接続するためのライブラリがありません。</translation>
    </message>
    <message>
        <source>Install the package libsecret-1-0.</source>
        <translation>パッケージ libsecret-1-0 をインストールしてください。</translation>
    </message>
    <message>
        <source>The keychain service does not answer.</source>
        <translation>キーリングのサービスが応答しません。</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but cannot be accessed now.</source>
        <translation>保存したものは無事ですが、今はアクセスできません。</translation>
    </message>
    <message>
        <source>Try again. If that does not help, sign out and in again.</source>
        <translation>再試行してください。解決しなければ、サインインし直してください。</translation>
    </message>
    <message>
        <source>The keychain service has no keychain yet.</source>
        <translation>キーリングのサービスに、まだキーリングがありません。</translation>
    </message>
    <message>
        <source>Create one with Passwords and Keys (package seahorse), and set it as the default.</source>
        <translation>「パスワードと鍵」(パッケージ seahorse) で作成し、既定に設定してください。</translation>
    </message>
    <message>
        <source>The keychain is locked, and was not unlocked.</source>
        <translation>キーリングがロックされていて、解除されませんでした。</translation>
    </message>
    <message>
        <source>Try again, and enter the keychain’s password when asked. If nothing asks for it, unlock the keychain in your desktop session first.</source>
        <translation>再試行し、求められたらキーリングのパスワードを入力してください。求められない場合は、先にデスクトップセッションでキーリングのロックを解除してください。</translation>
    </message>
    <message>
        <source>The keychain has an entry for this token, but did not give PAT Wizard access to it.</source>
        <translation>キーリングにこのトークンの項目がありますが、PAT Wizard のアクセスは許可されませんでした。</translation>
    </message>
    <message>
        <source>The entry was not changed.</source>
        <translation>項目は変更していません。</translation>
    </message>
    <message>
        <source>Try again, and allow access when your keychain asks.</source>
        <translation>再試行し、キーリングから尋ねられたらアクセスを許可してください。</translation>
    </message>
    <message>
        <source>The keychain does not contain this token.</source>
        <translation>キーリングにこのトークンがありません。</translation>
    </message>
    <message>
        <source>Another program may have removed it.</source>
        <translation>別のプログラムが削除した可能性があります。</translation>
    </message>
    <message>
        <source>What lies in the keychain as %1 is not a token: another program has put it there.</source>
        <extracomment>%1 is the name of an entry.</extracomment>
        <translation>キーリングに %1 として入っているものは、トークンではありません。ほかのプログラムが入れたものです。</translation>
    </message>
    <message>
        <source>Remove exactly that entry with the keychain’s own program, then try again.</source>
        <translation>キーリングの管理プログラムでその項目だけを削除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>What was read back from the keychain is not what was stored.</source>
        <translation>キーリングから読み戻したものが、保存したものと異なります。</translation>
    </message>
    <message>
        <source>The token is not stored safely. Keep it at hand.</source>
        <translation>トークンは安全に保存されていません。手元に控えておいてください。</translation>
    </message>
    <message>
        <source>Another program may be writing to the keychain at the same time. Try again.</source>
        <translation>別のプログラムが同時にキーリングに書き込んでいる可能性があります。再試行してください。</translation>
    </message>
    <message>
        <source>The keychain reported an error: “%1”</source>
        <translation>キーリングからエラーが返されました:「%1」</translation>
    </message>
    <message>
        <source>It is not known whether the token is in the keychain now.</source>
        <translation>トークンが今キーリングにあるかどうかは不明です。</translation>
    </message>
</context>
<context>
    <name>wording::LibraryWords</name>
    <message>
        <source>Storing %1 was interrupted. It is stored now.</source>
        <translation>%1 の保存が中断されていましたが、完了しました。</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. Nothing was stored.</source>
        <translation>%1 の保存が中断されました。何も保存されていません。</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. It is not yet known whether it is stored.</source>
        <translation>%1 の保存が中断されました。保存されたかどうかはまだ不明です。</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The new token works and is in use now. The old token is kept.</source>
        <translation>%1 のローテーションが中断されましたが、新しいトークンは使え、すでに使用中です。古いトークンは保管しています。</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The old token is still in use.</source>
        <translation>%1 のローテーションが中断されました。古いトークンが引き続き使用中です。</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted, and could not be completed or undone yet. The old token is still in use.</source>
        <translation>%1 のローテーションが中断され、まだ完了することも元に戻すこともできていません。古いトークンが引き続き使用中です。</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted, and could not be completed yet.</source>
        <translation>%1 の古いトークンの削除が中断され、まだ完了できていません。</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted. It is removed now.</source>
        <translation>%1 の古いトークンの削除が中断されていましたが、完了しました。</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is removed now.</source>
        <translation>%1 の削除が中断されていましたが、完了しました。</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is still stored.</source>
        <translation>%1 の削除が中断されました。まだ保存されています。</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted, and could not be completed or undone yet.</source>
        <translation>%1 の削除が中断され、まだ完了することも元に戻すこともできていません。</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted, and could not be completed yet. The token stays in use.</source>
        <translation>キーリング内での %1 のコピーが中断され、まだ完了できていません。トークンは引き続き使用中です。</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted. It is completed now.</source>
        <translation>キーリング内での %1 のコピーが中断されていましたが、完了しました。</translation>
    </message>
    <message>
        <source>%1 The system says: “%2”</source>
        <translation>%1システムからのメッセージ:「%2」</translation>
    </message>
    <message>
        <source>The tokens already in the keychain are not affected.</source>
        <translation>すでにキーリングにあるトークンに影響はありません。</translation>
    </message>
    <message>
        <source>The list was not changed.</source>
        <translation>一覧は変更していません。</translation>
    </message>
    <message>
        <source>The list of stored tokens is damaged: %1.</source>
        <translation>保存済みトークンの一覧が破損しています: %1。</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Repair the file, or move it away and add the tokens again. Those in the keychain are added with “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”.</source>
        <translation>PAT Wizard は一覧を変更しません。ファイルを修復するか、別の場所に移してトークンを追加し直してください。キーリングにあるトークンは、「patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME」で追加できます。</translation>
    </message>
    <message>
        <source>The list of stored tokens was written by a newer version of PAT Wizard: %1.</source>
        <translation>保存済みトークンの一覧は、PAT Wizard の新しいバージョンで書き込まれています: %1。</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Use the newer version.</source>
        <translation>PAT Wizard は一覧を変更しません。新しいバージョンを使ってください。</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing the list of stored tokens in another window or command: %1.</source>
        <translation>PAT Wizard の別のウィンドウまたはコマンドが、保存済みトークンの一覧を変更しています: %1。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってから、再試行してください。</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing this token in another window or command.</source>
        <translation>PAT Wizard の別のウィンドウまたはコマンドが、このトークンを変更しています。</translation>
    </message>
    <message>
        <source>Finish there, or wait until it is finished. Then try again.</source>
        <translation>そちらを終えるか、終わるまで待ってから、再試行してください。</translation>
    </message>
    <message>
        <source>An earlier change to this token was interrupted, and could not be completed or undone yet.</source>
        <translation>このトークンの以前の変更が中断され、まだ完了することも元に戻すこともできていません。</translation>
    </message>
    <message>
        <source>Nothing was changed now.</source>
        <translation>今回は何も変更していません。</translation>
    </message>
    <message>
        <source>Rotate or remove the token. Either settles that change.</source>
        <translation>トークンをローテーションするか削除してください。どちらでも、その変更は片付きます。</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be read: %1.</source>
        <translation>保存済みトークンの一覧を読み取れません: %1。</translation>
    </message>
    <message>
        <source>Make sure that it is a regular file and that you have permission to read it, then try again.</source>
        <translation>通常のファイルであること、読み取る権限があることを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be written: %1.</source>
        <translation>保存済みトークンの一覧に書き込めません: %1。</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write there and that the disk is not full, then try again.</source>
        <translation>書き込む権限があること、ディスクに空きがあることを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>Another token lies in the keychain as %1 than PAT Wizard stored there: another program has changed it.</source>
        <translation>キーリングの %1 には、PAT Wizard が保存したものとは別のトークンがあります。ほかのプログラムが変更しました。</translation>
    </message>
    <message>
        <source>PAT Wizard left it alone, and changed nothing else.</source>
        <translation>PAT Wizard はそれに手を加えず、ほかにも何も変更していません。</translation>
    </message>
    <message>
        <source>To use the other token, add it under the same name: “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”. To go on with the stored one, remove that entry with the keychain&apos;s own program, then try again.</source>
        <translation>その別のトークンを使うには、同じ名前で追加してください:「patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME」。保存済みのものを使い続けるには、キーリングの管理プログラムでその項目を削除してから、再試行してください。</translation>
    </message>
    <message>
        <source>The list of stored tokens would be too large: %1.</source>
        <translation>保存済みトークンの一覧が大きくなりすぎます: %1。</translation>
    </message>
    <message>
        <source>Remove tokens that you no longer need, then try again.</source>
        <translation>不要になったトークンを削除してから、再試行してください。</translation>
    </message>
    <message>
        <source>The new token is stored, and in use now. What reads the keychain itself, as %1, does not get it yet.</source>
        <translation>新しいトークンを保存し、使用を開始しました。ただし、キーリングの %1 を直接読むプログラムは、まだ新しいトークンを取得できません。</translation>
    </message>
    <message>
        <source>%1 PAT Wizard makes up for it when it is next started.</source>
        <translation>%1PAT Wizard が次回の起動時に解決します。</translation>
    </message>
    <message>
        <source>The token is in the keychain as %1, but not on the list of stored tokens.</source>
        <translation>トークンは %1 としてキーリングにありますが、保存済みトークンの一覧にありません。</translation>
    </message>
    <message>
        <source>%1 Then store the same token again under the same name.</source>
        <translation>%1その後、同じトークンを同じ名前でもう一度保存してください。</translation>
    </message>
</context>
<context>
    <name>wording::NoticeWords</name>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>確認できませんでした (%1): %2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>トークンに問題があるとは限りません。</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>もう一度確認してください。</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access when the token was last needed, %1.</source>
        <translation>最後にトークンが必要になったとき (%1)、キーリングがロックされていたか、アクセスを拒否しました。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then check again.</source>
        <translation>キーリングのロックを解除してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Git says that Azure DevOps refused it %1.</source>
        <translation>git によると、Azure DevOps に拒否されました (%1)。</translation>
    </message>
    <message>
        <source>It may be revoked or expired, lack the scope Code, or have no permission for that repository; a proxy may have refused it, too.</source>
        <translation>取り消し、期限切れ、Code スコープの不足、そのリポジトリへのアクセス許可の不足のいずれかか、プロキシが拒否した可能性があります。</translation>
    </message>
    <message>
        <source>“%1” is in use. “%2” is kept too.</source>
        <translation>「%1」を使用中です。「%2」も保管しています。</translation>
    </message>
    <message>
        <source>The kept token is not known to be revoked: it may still work for anyone who has it.</source>
        <translation>保管中のトークンは、取り消されたかどうか不明です。持っている人がまだ使える可能性があります。</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>不要になったら、Azure DevOps で取り消してください。</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it %1, after its recorded expiry date, %2.</source>
        <translation>記録上の有効期限 (%2) を過ぎても、Azure DevOps に受け付けられました (%1)。</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>記録された日付が誤っています。</translation>
    </message>
    <message>
        <source>Correct it. The token page shows when the token expires.</source>
        <translation>訂正してください。トークンの有効期限はトークンページに表示されます。</translation>
    </message>
    <message>
        <source>It was created 11 months ago or earlier, and its expiry date is not known.</source>
        <translation>11 か月以上前に作成され、有効期限は不明です。</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year.</source>
        <translation>1 年を大きく超えて有効なトークンはありません。</translation>
    </message>
    <message>
        <source>Look up the date on the token page and record it, or rotate the token.</source>
        <translation>トークンページで日付を調べて記録するか、トークンをローテーションしてください。</translation>
    </message>
    <message>
        <source>Its own expiry date is not known.</source>
        <translation>トークン自体の有効期限は不明です。</translation>
    </message>
    <message>
        <source>It may be earlier.</source>
        <translation>それより早い可能性があります。</translation>
    </message>
    <message>
        <source>Look it up on the token page and record it, to be reminded in time.</source>
        <translation>期限前に通知を受けるには、トークンページで調べて記録してください。</translation>
    </message>
    <message>
        <source>Its expiry date is not known.</source>
        <translation>有効期限は不明です。</translation>
    </message>
    <message>
        <source>It has not been checked for 80 days or more.</source>
        <translation>80 日以上確認されていません。</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive if it is not used for 90 days.</source>
        <translation>Azure DevOps は、90 日間使われないトークンを非アクティブとみなします。</translation>
    </message>
    <message>
        <source>Check it, which counts as use, or remove it. If it is refused, sign in to Azure DevOps in a browser, then check it again.</source>
        <translation>確認するか (使用に数えられます)、削除してください。拒否された場合は、ブラウザーで Azure DevOps にサインインしてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>last check failed</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>前回の確認に失敗</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>キーリングがロック中</translation>
    </message>
    <message>
        <source>refused, says git</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>git によると拒否</translation>
    </message>
    <message>
        <source>for all organizations</source>
        <translation>すべての組織で有効</translation>
    </message>
    <message>
        <source>another token kept</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>別のトークンを保管中</translation>
    </message>
    <message>
        <source>recorded date wrong</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>記録された日付が誤り</translation>
    </message>
    <message>
        <source>old, expiry not known</source>
        <translation>作成が古く期限不明</translation>
    </message>
    <message>
        <source>not checked recently</source>
        <translation>最近確認していない</translation>
    </message>
</context>
<context>
    <name>wording::Notification</name>
    <message>
        <source>Tokens for Azure DevOps need attention</source>
        <translation>対応が必要な Azure DevOps のトークンがあります</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>明日もう一度通知</translation>
    </message>
    <message>
        <source>Open PAT Wizard</source>
        <translation>PAT Wizard を開く</translation>
    </message>
</context>
<context>
    <name>wording::OrganizationWords</name>
    <message>
        <source>An organization’s name cannot contain spaces, only English letters, digits, and hyphens.</source>
        <translation>組織の名前に空白は使えません。使えるのは英字、数字、ハイフンだけです。</translation>
    </message>
    <message>
        <source>An organization’s name cannot contain “%1”, only English letters, digits, and hyphens.</source>
        <translation>組織の名前に「%1」は使えません。使えるのは英字、数字、ハイフンだけです。</translation>
    </message>
    <message>
        <source>Enter the organization’s name, or paste any of its addresses.</source>
        <translation>組織の名前を入力するか、組織のアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>This is too long for the address of an organization.</source>
        <translation>組織のアドレスとしては長すぎます。</translation>
    </message>
    <message>
        <source>This address does not contain an organization. It should look like https://dev.azure.com/your-organization.</source>
        <translation>このアドレスには組織が含まれていません。https://dev.azure.com/your-organization のような形式です。</translation>
    </message>
    <message>
        <source>This text contains more than one organization. Keep only the one you mean.</source>
        <translation>このテキストには組織が複数含まれています。目的のものだけを残してください。</translation>
    </message>
    <message>
        <source>The text contains an invisible control character. Type the name instead of pasting it.</source>
        <translation>テキストに、目に見えない制御文字が含まれています。貼り付けずに、名前を入力してください。</translation>
    </message>
    <message>
        <source>Addresses do not contain backslashes.</source>
        <translation>アドレスにバックスラッシュ (円記号) は使えません。</translation>
    </message>
    <message>
        <source>Addresses that begin with “%1” are not supported. Use one that begins with https or ssh.</source>
        <translation>「%1」で始まるアドレスには対応していません。https または ssh で始まるものを使ってください。</translation>
    </message>
    <message>
        <source>Azure DevOps does not use port %1.</source>
        <translation>Azure DevOps はポート %1 を使いません。</translation>
    </message>
    <message>
        <source>This address contains a password. Remove it, and change it if it was in use, because it has been on the clipboard.</source>
        <translation>このアドレスにはパスワードが含まれています。削除してください。クリップボードに入ったため、使用中だった場合は変更してください。</translation>
    </message>
    <message>
        <source>“%1” looks like Azure DevOps, but belongs to someone else. Do not enter a password there.</source>
        <translation>「%1」は Azure DevOps に似ていますが、別の誰かのものです。そこではパスワードを入力しないでください。</translation>
    </message>
    <message>
        <source>This is a GitHub address. PAT Wizard is for Azure DevOps.</source>
        <translation>これは GitHub のアドレスです。PAT Wizard は Azure DevOps 用です。</translation>
    </message>
    <message>
        <source>“%1” seems to be your own Azure DevOps Server, which is not supported yet.</source>
        <translation>「%1」は自社の Azure DevOps Server のようですが、まだ対応していません。</translation>
    </message>
    <message>
        <source>“%1” is not an Azure DevOps address.</source>
        <translation>「%1」は Azure DevOps のアドレスではありません。</translation>
    </message>
    <message>
        <source>This looks like a token, not an organization. The token belongs on a later page.</source>
        <translation>これは組織ではなく、トークンのようです。トークンは後のページで入力します。</translation>
    </message>
    <message>
        <source>An organization’s name begins and ends with a letter or a digit.</source>
        <translation>組織の名前の先頭と末尾は、英字か数字です。</translation>
    </message>
</context>
<context>
    <name>wording::Punctuation</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other: some languages put nothing between them.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A list in a sentence: %1 is the list so far, %2 the next of it.</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>wording::Reminder</name>
    <message>
        <source>The Azure DevOps token %1 expires</source>
        <translation>Azure DevOps のトークン %1 の期限が切れます</translation>
    </message>
    <message>
        <source>To rotate it with PAT Wizard before this day, run: %1</source>
        <translation>この日までに PAT Wizard でローテーションするには、次を実行してください: %1</translation>
    </message>
</context>
<context>
    <name>wording::RotationWords</name>
    <message>
        <source>The old token stays in use.</source>
        <translation>古いトークンが引き続き使用中です。</translation>
    </message>
    <message>
        <source>PAT Wizard changed this token in another window or command, or an earlier change to it is incomplete.</source>
        <translation>PAT Wizard の別のウィンドウまたはコマンドがこのトークンを変更したか、以前の変更が完了していません。</translation>
    </message>
    <message>
        <source>Nothing was changed this time.</source>
        <translation>今回は何も変更していません。</translation>
    </message>
    <message>
        <source>See which token is in use now, then try again if that is still needed.</source>
        <translation>今どのトークンが使用中かを確認し、まだ必要なら再試行してください。</translation>
    </message>
    <message>
        <source>This token is already stored under this name.</source>
        <translation>このトークンは、この名前ですでに保存されています。</translation>
    </message>
    <message>
        <source>Create another token on the token page, and use that one instead.</source>
        <translation>トークンページで別のトークンを作成し、代わりにそれを使ってください。</translation>
    </message>
    <message>
        <source>The old token stays in use. If the new one is in the keychain anyway, PAT Wizard completes the rotation when it is next started.</source>
        <translation>古いトークンが引き続き使用中です。新しいトークンがキーリングに入っていた場合は、PAT Wizard が次回の起動時にローテーションを完了します。</translation>
    </message>
    <message>
        <source>The new token is in the keychain, but the list of stored tokens could not be updated. The old token stays in use.</source>
        <translation>新しいトークンはキーリングに入りましたが、保存済みトークンの一覧を更新できませんでした。古いトークンが引き続き使用中です。</translation>
    </message>
    <message>
        <source>%1 PAT Wizard completes the rotation when it is next started.</source>
        <translation>%1PAT Wizard が次回の起動時にローテーションを完了します。</translation>
    </message>
    <message>
        <source>The other token is kept too. Revoke it, or go back to it.</source>
        <translation>もう一方のトークンも保管しています。取り消すか、そちらに戻してください。</translation>
    </message>
    <message>
        <source>“%1” is in use again.</source>
        <translation>「%1」に戻しました。</translation>
    </message>
    <message>
        <source>“%1” is in use again, but whether it works could not be checked.</source>
        <translation>「%1」に戻しましたが、使えるかどうかを確認できませんでした。</translation>
    </message>
    <message>
        <source>Azure DevOps denied access with “%1”. The other token stays in use.</source>
        <translation>「%1」でのアクセスは Azure DevOps に拒否されました。もう一方のトークンが引き続き使用中です。</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether “%1” works, and no earlier check shows that it does. The other token stays in use.</source>
        <translation>「%1」が使えるかどうかを確認できず、使えたという以前の確認もありません。もう一方のトークンが引き続き使用中です。</translation>
    </message>
    <message>
        <source>“%1” is no longer kept. The other token stays in use.</source>
        <translation>「%1」はもう保管されていません。もう一方のトークンが引き続き使用中です。</translation>
    </message>
    <message>
        <source>If you clicked Regenerate on it, leave it there: that entry is the new token.</source>
        <translation>このトークンで Regenerate (再生成) をクリックした場合は、そのまま残してください。それが新しいトークンです。</translation>
    </message>
</context>
<context>
    <name>wording::SettingsWords</name>
    <message>
        <source>It may name a proxy or a certificate, so nothing is sent to Azure DevOps until it can be read.</source>
        <translation>プロキシや証明書の指定が含まれている可能性があるため、読み取れるようになるまで Azure DevOps には何も送信しません。</translation>
    </message>
    <message>
        <source>The proxy holds a user name, a password or a token.</source>
        <translation>プロキシに、ユーザー名、パスワード、またはトークンが含まれています。</translation>
    </message>
    <message>
        <source>PAT Wizard stores no secrets in its settings, so nothing was saved.</source>
        <translation>PAT Wizard は設定にシークレットを保存しないため、何も保存していません。</translation>
    </message>
    <message>
        <source>Enter the host name alone. If the proxy needs a password, choose the system’s proxy and set https_proxy instead.</source>
        <translation>ホスト名だけを入力してください。プロキシにパスワードが必要な場合は、システムのプロキシを選択し、代わりに https_proxy を設定してください。</translation>
    </message>
    <message>
        <source>The file name holds a token or another secret.</source>
        <translation>ファイル名に、トークンなどのシークレットが含まれています。</translation>
    </message>
    <message>
        <source>Rename the file, then choose it again.</source>
        <translation>ファイルの名前を変更してから、選択し直してください。</translation>
    </message>
    <message>
        <source>The certificate file needs a full path.</source>
        <translation>証明書ファイルはフルパスで指定してください。</translation>
    </message>
    <message>
        <source>This is not a host name that a proxy can have.</source>
        <translation>プロキシのホスト名として使えません。</translation>
    </message>
    <message>
        <source>Enter a name such as proxy.example, and a port from 1 to 65535.</source>
        <translation>proxy.example のような名前と、1～65535 のポートを入力してください。</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>これは言語ではありません。</translation>
    </message>
    <message>
        <source>Tokens last from 1 to %1 days.</source>
        <translation>トークンの有効期間は 1～%1 日です。</translation>
    </message>
    <message>
        <source>Reminders come from 1 to %1 days before a token ends.</source>
        <translation>リマインダーは、トークンの期限の 1～%1 日前です。</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>設定ファイル %1 が破損しています。</translation>
    </message>
    <message>
        <source>Open Settings in PAT Wizard and choose again; the damaged file is kept beside the new one. Or correct or delete it.</source>
        <translation>PAT Wizard の「設定」を開いて、選択し直してください。破損したファイルは、新しいファイルと並べて残します。または、ファイルを直すか削除してください。</translation>
    </message>
    <message>
        <source>The settings file %1 was written by a newer version of PAT Wizard.</source>
        <translation>設定ファイル %1 は、PAT Wizard の新しいバージョンで書き込まれています。</translation>
    </message>
    <message>
        <source>Install that version, or delete the file.</source>
        <translation>そのバージョンをインストールするか、ファイルを削除してください。</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>設定ファイル %1 を読み取れません。</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read: %2.</source>
        <translation>設定ファイル %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>Make it readable for yourself, then start PAT Wizard again.</source>
        <translation>読み取れるようにしてから、PAT Wizard を起動し直してください。</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read, so it was not replaced.</source>
        <translation>設定ファイル %1 を読み取れないため、置き換えていません。</translation>
    </message>
    <message>
        <source>Move it away or make it readable, then try again.</source>
        <translation>移動するか読み取れるようにしてから、再試行してください。</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>設定を %1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full, then try again.</source>
        <translation>書き込む権限があること、ディスクに空きがあることを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>「設定」で選択した証明書ファイルを使えません。</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or remove this one there.</source>
        <translation>「設定」で別のファイルを選択するか、このファイルを削除してください。</translation>
    </message>
    <message>
        <source>Choose &amp;certificate…</source>
        <translation>証明書を選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Proxy &amp;settings…</source>
        <translation>プロキシの設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>wording::StandingWords</name>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>新しいトークンを作成して、ローテーションしてください。</translation>
    </message>
    <message>
        <source>Select the missing scopes with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>トークンページの Edit (編集) で不足しているスコープを選択し、もう一度確認してください。または、ローテーションしてください。</translation>
    </message>
    <message>
        <source>Your account lacks a permission. Ask an administrator of the organization for it.</source>
        <translation>アカウントにアクセス許可がありません。組織の管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Choose Full access with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>トークンページの Edit (編集) で Full access を選択し、もう一度確認してください。または、ローテーションしてください。</translation>
    </message>
    <message>
        <source>It works, except for: %1.</source>
        <translation>使えますが、次のことはできません: %1。</translation>
    </message>
    <message>
        <source>It is accepted, but what you need does not work: %1.</source>
        <translation>受け付けられますが、必要なことができません: %1。</translation>
    </message>
    <message>
        <source>Azure DevOps refused it %1.</source>
        <translation>Azure DevOps に拒否されました (%1)。</translation>
    </message>
    <message>
        <source>It was valid for all organizations, and Microsoft retired such tokens on 1 December 2026. That is probably why.</source>
        <translation>すべての組織で有効なトークンでした。Microsoft は 2026年12月1日にこの種のトークンを廃止しており、おそらくそれが原因です。</translation>
    </message>
    <message>
        <source>%1 Or it is inactive: Azure DevOps deactivates a token if nobody signs in with it for 90 days.</source>
        <translation>%1または、非アクティブになっています。90 日間サインインに使われないトークンは、Azure DevOps が非アクティブにします。</translation>
    </message>
    <message>
        <source>Sign in to Azure DevOps in a browser, then check it again. If it is still refused, rotate it.</source>
        <translation>ブラウザーで Azure DevOps にサインインしてから、もう一度確認してください。それでも拒否される場合は、ローテーションしてください。</translation>
    </message>
    <message>
        <source>It expires today.</source>
        <translation>今日、期限が切れます。</translation>
    </message>
    <message>
        <source>It expires on %1, %2.</source>
        <translation>有効期限は %1 (%2) です。</translation>
    </message>
    <message>
        <source>It worked when it was checked %1. %2</source>
        <translation>使えることを確認済みです (%1)。%2</translation>
    </message>
    <message>
        <source>Rotate it now, while it still works.</source>
        <translation>使えるうちに、今すぐローテーションしてください。</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of a token.</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>State of a token.</extracomment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>キーリングにない</translation>
    </message>
    <message>
        <source>Lacks access</source>
        <translation>アクセス権不足</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Works without Diff</source>
        <translation>使用可 (Diff なし)</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>State of a token.</extracomment>
        <translation>使用可</translation>
    </message>
    <message>
        <source>It expired on %1, according to the recorded date.</source>
        <translation>記録によると、%1に期限が切れています。</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated.</source>
        <translation>期限切れのトークンは、延長も再生成もできません。</translation>
    </message>
    <message>
        <source>This token is missing from the keychain.</source>
        <translation>このトークンはキーリングにありません。</translation>
    </message>
    <message>
        <source>Something other than PAT Wizard removed it.</source>
        <translation>PAT Wizard 以外の何かが削除しました。</translation>
    </message>
    <message>
        <source>Set it up again under the same name, or remove it from this list.</source>
        <translation>同じ名前でもう一度セットアップするか、この一覧から削除してください。</translation>
    </message>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>確認できませんでした (%1): %2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>トークンに問題があるとは限りません。</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>もう一度確認してください。</translation>
    </message>
    <message>
        <source>It has not been checked yet.</source>
        <translation>まだ確認されていません。</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>確認してください。</translation>
    </message>
    <message>
        <source>It worked when it was checked %1.</source>
        <translation>使えることを確認済みです (%1)。</translation>
    </message>
    <message>
        <source>Whether Diff works could not be determined.</source>
        <translation>Diff が使えるかどうかを判定できませんでした。</translation>
    </message>
    <message>
        <source>Diff does not work with it, because Diff needs Full access.</source>
        <translation>Diff には Full access が必要なため、使えません。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>When a token expires: %1 (not known).</extracomment>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When a token expired.</extracomment>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>あと %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date: &quot;on 31 Jan 2027&quot;.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>wording::TokenWords</name>
    <message>
        <source>Copy it again with the copy button on the token page.</source>
        <translation>トークンページのコピーボタンで、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Create a personal access token on the token page.</source>
        <translation>トークンページで個人用アクセストークンを作成してください。</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong: the checksum does not match.</source>
        <translation>トークンのようですが、少なくとも 1 文字が違います。チェックサムが一致しません。</translation>
    </message>
    <message>
        <source>This is an application secret, not a personal access token.</source>
        <translation>これは個人用アクセストークンではなく、アプリケーションシークレットです。</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong in the part that is the same in every token.</source>
        <translation>トークンのようですが、どのトークンでも同じになる部分で、少なくとも 1 文字が違います。</translation>
    </message>
    <message>
        <source>This looks like a token, but its creation date makes no sense: at least one character is wrong.</source>
        <translation>トークンのようですが、作成日が正しくありません。少なくとも 1 文字が違います。</translation>
    </message>
    <message>
        <source>This looks like an incomplete token: %1 of %2 characters.</source>
        <translation>トークンのようですが、途中で切れています: %1 / %2 文字。</translation>
    </message>
    <message>
        <source>This is longer than any token.</source>
        <translation>トークンとしては長すぎます。</translation>
    </message>
    <message>
        <source>This contains characters that no token has. A token consists of letters and digits only.</source>
        <translation>トークンにはない文字が含まれています。トークンは英字と数字だけでできています。</translation>
    </message>
    <message numerus="yes">
        <source>This text contains %n different token(s).</source>
        <translation>
            <numerusform>このテキストには、異なるトークンが %n 個含まれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter only the one you mean.</source>
        <translation>目的のものだけを入力してください。</translation>
    </message>
    <message>
        <source>This is a sign-in token (JWT), not a personal access token.</source>
        <translation>これは個人用アクセストークンではなく、サインイントークン (JWT) です。</translation>
    </message>
    <message>
        <source>This is a secret for %1. It does not work with Azure DevOps.</source>
        <extracomment>%1 is a name such as GitHub, GitLab, Amazon Web Services</extracomment>
        <translation>これは %1 のシークレットです。Azure DevOps では使えません。</translation>
    </message>
    <message>
        <source>This is a key for another Azure product, not an Azure DevOps token.</source>
        <translation>これは Azure DevOps のトークンではなく、別の Azure 製品のキーです。</translation>
    </message>
    <message>
        <source>This is a key for %1, not an Azure DevOps token.</source>
        <translation>これは Azure DevOps のトークンではなく、%1 のキーです。</translation>
    </message>
    <message>
        <source>This is a private key, not a token.</source>
        <translation>これはトークンではなく、秘密鍵です。</translation>
    </message>
    <message>
        <source>This is a certificate or a public key, not a token.</source>
        <translation>これはトークンではなく、証明書または公開鍵です。</translation>
    </message>
    <message>
        <source>This is the name of the token, not the token itself.</source>
        <translation>これはトークンそのものではなく、トークンの名前です。</translation>
    </message>
    <message>
        <source>The token page shows the token only once, after you click Create. Copy it from there.</source>
        <translation>トークンページがトークンを表示するのは、Create (作成) をクリックした直後の一度だけです。そこからコピーしてください。</translation>
    </message>
    <message>
        <source>This is an address, not a token.</source>
        <translation>これはトークンではなく、アドレスです。</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token.</source>
        <translation>Azure DevOps のトークンです。</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token, created in %1.</source>
        <extracomment>%1 is a month and a year, such as &quot;November 2026&quot;</extracomment>
        <translation>%1に作成された Azure DevOps のトークンです。</translation>
    </message>
    <message>
        <source>Paste the token that the token page shows you.</source>
        <translation>トークンページに表示されたトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token in the older format. Its checksum matches.</source>
        <translation>以前の形式の Azure DevOps トークンです。チェックサムは一致しています。</translation>
    </message>
    <message>
        <source>You can try it anyway: the check shows whether it works.</source>
        <translation>それでも試せます。使えるかどうかは、確認すればわかります。</translation>
    </message>
    <message>
        <source>This has the length of a token, but not the format of one.</source>
        <translation>長さはトークンと同じですが、形式が違います。</translation>
    </message>
    <message numerus="yes">
        <source>This does not look like a token: it has %n character(s), but a token has 84 or 52.</source>
        <translation>
            <numerusform>トークンではないようです。%n 文字ありますが、トークンは 84 文字か 52 文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line breaks were removed.</source>
        <translation>改行を削除しました。</translation>
    </message>
    <message>
        <source>Spaces were removed.</source>
        <translation>空白を削除しました。</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>目に見えない文字を削除しました。</translation>
    </message>
    <message>
        <source>The quotes around it were removed.</source>
        <translation>前後の引用符を削除しました。</translation>
    </message>
    <message>
        <source>It was extracted from the form that Authorization headers use.</source>
        <translation>Authorization ヘッダーで使う形式から取り出しました。</translation>
    </message>
    <message>
        <source>It was decoded from Base64.</source>
        <translation>Base64 からデコードしました。</translation>
    </message>
    <message>
        <source>It was converted from UTF-16, which some programs write, such as PowerShell.</source>
        <translation>PowerShell などのプログラムが書き出す UTF-16 から変換しました。</translation>
    </message>
    <message>
        <source>The text around it was ignored.</source>
        <translation>前後のテキストは無視しました。</translation>
    </message>
    <message>
        <source>It appeared more than once, and is used once.</source>
        <translation>同じものが複数ありましたが、1 つとして使います。</translation>
    </message>
</context>
</TS>
