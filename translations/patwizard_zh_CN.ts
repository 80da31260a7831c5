<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CommandTable</name>
    <message>
        <source>Open the list of stored tokens. If there are none, open setup.</source>
        <translation>打开已存储令牌的列表。如果还没有令牌，则打开设置向导。</translation>
    </message>
    <message>
        <source>Open the wizard that creates and stores a token.</source>
        <translation>打开用于创建并存储令牌的向导。</translation>
    </message>
    <message>
        <source>Open the wizard that checks a stored token, or the list if several are stored and none is named.</source>
        <translation>打开用于检查已存储令牌的向导；如果存储了多个令牌且未指定，则打开列表。</translation>
    </message>
    <message>
        <source>Open the wizard that replaces a stored token with a new one, or the list if several are stored and none is named.</source>
        <translation>打开用新令牌替换已存储令牌的向导；如果存储了多个令牌且未指定，则打开列表。</translation>
    </message>
    <message>
        <source>Read a token from standard input, check it, and store it if it works.</source>
        <translation>从标准输入读取令牌并检查，有效则存储。</translation>
    </message>
    <message>
        <source>Check the given tokens, or all stored tokens if none is given.</source>
        <translation>检查指定的令牌；未指定时检查所有已存储的令牌。</translation>
    </message>
    <message>
        <source>List the stored tokens, as last checked. Reads no secret and uses no network.</source>
        <translation>列出已存储的令牌及其上次检查结果。不读取机密，也不使用网络。</translation>
    </message>
    <message>
        <source>Read a new token from standard input, check it, and replace the stored one with it. The old token is kept until it is revoked.</source>
        <translation>从标准输入读取新令牌并检查，然后用它替换已存储的令牌。旧令牌会保留到被吊销为止。</translation>
    </message>
    <message>
        <source>Remove a token from the keychain. It works until you revoke it in Azure DevOps.</source>
        <translation>从密钥环中移除令牌。在 Azure DevOps 中吊销之前，它仍然有效。</translation>
    </message>
    <message>
        <source>Print the secret, for scripts.</source>
        <translation>输出机密，供脚本使用。</translation>
    </message>
    <message>
        <source>Identify the text on standard input. Works offline and stores nothing.</source>
        <translation>识别标准输入中的文本。可离线使用，不存储任何内容。</translation>
    </message>
    <message>
        <source>Let git get its tokens from the keychain, or no longer, or show whom it asks.</source>
        <translation>让 Git 从密钥环获取令牌、停止这样做，或显示 Git 向谁查询。</translation>
    </message>
    <message>
        <source>What git calls then: its credential helper protocol.</source>
        <translation>供 Git 调用：凭据助手协议。</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment, and in no other. Ends as the command does.</source>
        <translation>运行命令，令牌只放入该命令的环境中。以该命令的退出状态结束。</translation>
    </message>
    <message>
        <source>Find copies of the token, and of old ones kept with it, where tools keep tokens. Reads only, and sends nothing.</source>
        <translation>在各种工具存放令牌的地方查找此令牌以及随之保留的旧令牌的副本。只读取，不发送任何内容。</translation>
    </message>
    <message>
        <source>Give the token to a tool that keeps a copy, and remember that: “replace” gives it the new one.</source>
        <translation>将令牌提供给自行保存副本的工具并记住：之后 “replace” 会向它提供新令牌。</translation>
    </message>
    <message>
        <source>Forget that a tool was given the token. The tool keeps its copy.</source>
        <translation>不再记住已向某个工具提供过令牌。该工具仍保留其副本。</translation>
    </message>
    <message>
        <source>Show one notification for what has become due since the last one. Reads no secret and uses no network, unless --check is given.</source>
        <translation>就上次通知以来新到期的事项显示一条通知。不读取机密，也不使用网络，除非指定了 --check。</translation>
    </message>
    <message>
        <source>Print what somebody who helps you needs to know about this system, without any secret.</source>
        <translation>输出协助者需要了解的系统信息，不含任何机密。</translation>
    </message>
    <message>
        <source>the token’s name (%1)</source>
        <translation>令牌的名称（%1）</translation>
    </message>
    <message>
        <source>when it expires (UTC), as on the token page</source>
        <translation>过期日期（UTC），与令牌页面一致</translation>
    </message>
    <message>
        <source>what it is needed for: a list of code,members,diff; remembered (%1)</source>
        <translation>令牌的用途：code,members,diff 的列表；会被记住（%1）</translation>
    </message>
    <message>
        <source>store it whatever the check says, marked with the result</source>
        <translation>无论检查结果如何都存储，并标注该结果</translation>
    </message>
    <message>
        <source>send it even if it does not have the format of a token</source>
        <translation>即使不符合令牌的格式也发送</translation>
    </message>
    <message>
        <source>replace even if the new token lacks something needed or can do less</source>
        <translation>即使新令牌缺少所需的访问权限或功能更少，也替换</translation>
    </message>
    <message>
        <source>replace even if the new token belongs to another account</source>
        <translation>即使新令牌属于另一个帐户，也替换</translation>
    </message>
    <message>
        <source>read no token; remove the old ones that Azure DevOps now refuses</source>
        <translation>不读取令牌；移除 Azure DevOps 现已拒绝的旧令牌</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>print the secret even to a terminal</source>
        <translation>即使输出到终端，也显示机密</translation>
    </message>
    <message>
        <source>for the repository of this folder only</source>
        <translation>仅用于此文件夹所在的存储库</translation>
    </message>
    <message>
        <source>the form of the token: raw, base64 (of “:token”), basic, or basic-header (raw)</source>
        <translation>令牌的形式：raw、base64（“:token” 的编码）、basic 或 basic-header（raw）</translation>
    </message>
    <message>
        <source>the variable that holds the token; FORM is base64 (of “:token”), basic, or basic-header (AZURE_DEVOPS_EXT_PAT)</source>
        <translation>保存令牌的变量；FORM 为 base64（“:token” 的编码）、basic 或 basic-header（AZURE_DEVOPS_EXT_PAT）</translation>
    </message>
    <message>
        <source>look through the text files in FOLDER as well</source>
        <translation>还在 FOLDER 的文本文件中查找</translation>
    </message>
    <message>
        <source>who gets it: az-devops or git-credential</source>
        <translation>提供给谁：az-devops 或 git-credential</translation>
    </message>
    <message>
        <source>which one: az-devops or git-credential</source>
        <translation>哪一个：az-devops 或 git-credential</translation>
    </message>
    <message>
        <source>first check the tokens that were not checked for a week; with --on, by itself</source>
        <translation>先检查一周未检查的令牌；与 --on 一起使用时自动进行</translation>
    </message>
    <message>
        <source>from now on, remind by itself, every day</source>
        <translation>从现在起每天自动提醒</translation>
    </message>
    <message>
        <source>no longer do so</source>
        <translation>不再自动提醒</translation>
    </message>
    <message>
        <source>print whether it does so</source>
        <translation>输出是否已启用</translation>
    </message>
    <message>
        <source>check all tokens when the list is open</source>
        <translation>列表打开后检查所有令牌</translation>
    </message>
    <message>
        <source>also trust the certificate authorities in FILE (PEM, DER, or PKCS #7)</source>
        <translation>额外信任 FILE 中的证书颁发机构（PEM、DER 或 PKCS #7）</translation>
    </message>
    <message>
        <source>time limit for the whole check, 1 to 600 (%1)</source>
        <translation>整个检查的时间限制，1 到 600 秒（%1）</translation>
    </message>
    <message>
        <source>print this help and exit</source>
        <translation>显示此帮助并退出</translation>
    </message>
    <message>
        <source>print the version and exit</source>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <source>(no command)</source>
        <translation>（无命令）</translation>
    </message>
    <message>
        <source>on the token page; otherwise the old name, with the current month</source>
        <translation>令牌页面上的名称；否则为旧名称加当前月份</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>与上次相同</translation>
    </message>
    <message>
        <source>ORGANIZATION is the name or any address of the organization.
</source>
        <translation>ORGANIZATION 是组织的名称或其任一地址。
</translation>
    </message>
    <message>
        <source>/NAME can be omitted if only one of its tokens is stored.
</source>
        <translation>如果组织只存储了一个令牌，可以省略 /NAME。
</translation>
    </message>
    <message>
        <source>The proxy is taken from Settings, or else from the system (https_proxy, no_proxy).
</source>
        <translation>代理取自“设置”，未设置时取自系统（https_proxy、no_proxy）。
</translation>
    </message>
    <message>
        <source>Example: patwizard %1 fabrikam &lt;token.txt
</source>
        <translation>示例：patwizard %1 fabrikam &lt;token.txt
</translation>
    </message>
    <message>
        <source>The exit status is 4 if copies were found, and 5 if none was found, but something could not be looked at.
</source>
        <translation>找到副本时退出状态为 4；未找到、但有内容无法查看时为 5。
</translation>
    </message>
    <message>
        <source>The exit status is that of COMMAND; 126 if it cannot be run, 127 if it is not found.
Example: patwizard run fabrikam -- az repos list
</source>
        <translation>退出状态与 COMMAND 相同；无法运行时为 126，找不到时为 127。
示例：patwizard run fabrikam -- az repos list
</translation>
    </message>
    <message>
        <source>Usage: patwizard %1 [options]
%2
</source>
        <translation>用法：patwizard %1 [options]
%2
</translation>
    </message>
    <message>
        <source>Usage: patwizard [COMMAND] [options]
Helps you create a personal access token for Azure DevOps, checks it, and stores it in the keychain.

Commands:
</source>
        <translation>用法：patwizard [COMMAND] [options]
帮助您创建 Azure DevOps 个人访问令牌，检查它，并将其存储到密钥环中。

命令：
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
选项：
%1
%2退出状态：0 成功；1 内部错误或磁盘错误；2 用法错误，或未提供令牌；
3 令牌被拒绝；4 令牌缺少所需的访问权限；5 无法检查；6 密钥环不存在、
已锁定或拒绝访问，或没有存储这样的令牌。涉及多个令牌时，
以最严重的为准，顺序为 3、4、6、5、1。
</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>按下</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>增大</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>减小</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>显示菜单</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>设置焦点</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>切换</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>查找范围：</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>上级目录</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>列表视图</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>详细视图</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>查找目录</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>目录：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>显示隐藏文件(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新建文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
未找到文件。
请确认文件名是否正确。</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 已存在。
要替换它吗？</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
未找到目录。
请确认目录名是否正确。</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>位置和书签列表</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Settings – PAT Wizard</source>
        <translation>设置 – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Open Settings</source>
        <translation>打开设置(&amp;O)</translation>
    </message>
</context>
<context>
    <name>cli::AddCommand</name>
    <message>
        <source>--unchecked, or --needs code if you need it for pull requests only</source>
        <translation>--unchecked；如果只用于拉取请求，则使用 --needs code</translation>
    </message>
    <message>
        <source>%1 works and is stored.</source>
        <translation>%1 有效，已存储。</translation>
    </message>
    <message>
        <source>%1 is stored, marked as %2.</source>
        <translation>%1 已存储，标注为 %2。</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>A name has 1 to 100 characters, no slash, and no space at the beginning or end.</source>
        <translation>名称须为 1 到 100 个字符，不含斜杠，首尾不能有空格。</translation>
    </message>
    <message>
        <source>“%1” does not contain a valid token name. %2</source>
        <translation>“%1”中没有有效的令牌名称。%2</translation>
    </message>
    <message>
        <source>The token’s name is given with --name: patwizard add %1 --name %2.</source>
        <translation>令牌的名称用 --name 指定：patwizard add %1 --name %2。</translation>
    </message>
    <message>
        <source>The command “%1” takes an organization only.</source>
        <translation>命令“%1”只接受一个组织。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>%1 To have the file read on standard input, write “&lt; %2”.</source>
        <translation>%1要从标准输入读取文件，请输入 “&lt; %2”。</translation>
    </message>
    <message>
        <source>The command “%1” needs one of these: %2.</source>
        <translation>命令“%1”需要下列选项之一：%2。</translation>
    </message>
    <message>
        <source>The command “%1” needs an organization.</source>
        <translation>命令“%1”需要指定组织。</translation>
    </message>
    <message>
        <source>--needs takes one or more of these, separated by commas: code, members, diff.</source>
        <translation>--needs 接受下列一项或多项，用逗号分隔：code、members、diff。</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 600.</source>
        <translation>--timeout 接受 1 到 600 的整数秒数。</translation>
    </message>
    <message>
        <source>--expires takes a date such as 2027-01-31.</source>
        <translation>--expires 接受日期，例如 2027-01-31。</translation>
    </message>
    <message>
        <source>The date given with --expires has passed: today is %1 (UTC).</source>
        <translation>用 --expires 指定的日期已过：今天是 %1（UTC）。</translation>
    </message>
    <message>
        <source>The command “%1” does not have the option --%2.</source>
        <translation>命令“%1”没有选项 --%2。</translation>
    </message>
    <message>
        <source>%1 The token’s name follows the organization: ORGANIZATION/NAME.</source>
        <translation>%1令牌的名称写在组织之后：ORGANIZATION/NAME。</translation>
    </message>
    <message>
        <source>--as takes one of these: %1.</source>
        <translation>--as 接受下列之一：%1。</translation>
    </message>
    <message>
        <source>“%1” is no variable for a token. --env takes NAME or NAME=FORM: a name of letters, digits, and underscores that is not one that the system uses, such as PATH, and one of these forms: %2.</source>
        <translation>“%1”不能用作存放令牌的变量。--env 接受 NAME 或 NAME=FORM：NAME 由字母、数字和下划线组成，且不能是 PATH 等系统使用的名称；FORM 为下列之一：%2。</translation>
    </message>
    <message>
        <source>--%1 is needed, and takes one of these: %2.</source>
        <translation>需要 --%1，它接受下列之一：%2。</translation>
    </message>
    <message>
        <source>The option --%1 requires a command.</source>
        <translation>选项 --%1 需要与命令一起使用。</translation>
    </message>
    <message>
        <source>--prove-revoked and --%1 cannot be used together.</source>
        <translation>--prove-revoked 不能与 --%1 同时使用。</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together.</source>
        <translation>--%1 不能与 --%2 同时使用。</translation>
    </message>
    <message>
        <source>The option --%1 is given more than once.</source>
        <translation>选项 --%1 指定了多次。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>选项 --%1 需要一个值。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>The command to run is missing. It is given after two dashes: patwizard run ORGANIZATION -- COMMAND.</source>
        <translation>缺少要运行的命令。请在两个连字符后指定：patwizard run ORGANIZATION -- COMMAND。</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is refused and was removed from the keychain. There is nothing left to revoke.</source>
        <translation>%1：旧令牌“%2”（记录的过期日期：%3）已被拒绝，并已从密钥环中移除。没有需要吊销的令牌了。</translation>
    </message>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is no longer in the keychain and was removed from the list. If the token page still shows it as active, revoke it there.</source>
        <translation>%1：旧令牌“%2”（记录的过期日期：%3）已不在密钥环中，并已从列表中移除。如果令牌页面仍显示它有效，请在那里吊销。</translation>
    </message>
    <message>
        <source>%1: from now on, it is checked for %2.</source>
        <translation>%1：从现在起，将针对 %2 进行检查。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>cli::FindCommand</name>
    <message numerus="yes">
        <source>Looked at %n file(s), %1 MB …</source>
        <translation>
            <numerusform>已查看 %n 个文件，%1 MB …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no copy was found in %n file(s).</source>
        <translation>
            <numerusform>%1：在 %n 个文件中未找到副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>(the old token “%1”) </source>
        <translation>（旧令牌“%1”） </translation>
    </message>
</context>
<context>
    <name>cli::ForgetPlaceCommand</name>
    <message>
        <source>%1: %2 is no longer given the new token in a rotation. The copy that it has stays there.</source>
        <translation>%1：今后轮换时不再向 %2 提供新令牌。它已有的副本仍在。</translation>
    </message>
    <message>
        <source>%1: %2 was not remembered.</source>
        <translation>%1：没有记录过 %2。</translation>
    </message>
</context>
<context>
    <name>cli::GitCommand</name>
    <message>
        <source>on</source>
        <extracomment>Whether git asks PAT Wizard.</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>PAT WIZARD</source>
        <translation>PAT WIZARD</translation>
    </message>
    <message>
        <source>GIT ASKS, IN THIS ORDER</source>
        <translation>GIT 依次查询</translation>
    </message>
</context>
<context>
    <name>cli::GivenToken</name>
    <message>
        <source>It was not sent anywhere, and nothing was stored.</source>
        <translation>未发送到任何地方，也未存储任何内容。</translation>
    </message>
    <message>
        <source>If it is a token anyway, use --as-is.</source>
        <translation>如果它确实是令牌，请使用 --as-is。</translation>
    </message>
    <message>
        <source>%1 If it is a token anyway, use --as-is.</source>
        <translation>%1如果它确实是令牌，请使用 --as-is。</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>令牌（不显示）： </translation>
    </message>
</context>
<context>
    <name>cli::InspectCommand</name>
    <message>
        <source>There is nothing on standard input.</source>
        <translation>标准输入中没有内容。</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>令牌（不显示）： </translation>
    </message>
</context>
<context>
    <name>cli::ProveRevokedCommand</name>
    <message>
        <source>%1: no old token is kept.</source>
        <translation>%1：没有保留旧令牌。</translation>
    </message>
    <message>
        <source>%1: the old token “%2” is refused and was removed from the keychain.</source>
        <translation>%1：旧令牌“%2”已被拒绝，并已从密钥环中移除。</translation>
    </message>
    <message>
        <source>The old token “%1” is no longer in the keychain.</source>
        <translation>旧令牌“%1”已不在密钥环中。</translation>
    </message>
    <message>
        <source>PAT Wizard cannot check whether it is revoked.</source>
        <translation>PAT Wizard 无法检查它是否已被吊销。</translation>
    </message>
    <message>
        <source>%1 Then open PAT Wizard with “patwizard”, choose “Revoke the old one…” for this token, and then “Remove it…”.</source>
        <translation>%1然后用 “patwizard” 打开 PAT Wizard，对此令牌选择“吊销旧令牌”，再选择“将其移除”。</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether the old token “%1” still works.</source>
        <translation>PAT Wizard 无法检查旧令牌“%1”是否仍然有效。</translation>
    </message>
    <message>
        <source>Revoke it at %1.</source>
        <translation>请在 %1 吊销它。</translation>
    </message>
</context>
<context>
    <name>cli::RemindCommand</name>
    <message>
        <source>Reminders are on.</source>
        <translation>提醒已开启。</translation>
    </message>
    <message>
        <source>Reminders are off.</source>
        <translation>提醒已关闭。</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is on.</source>
        <translation>已存储令牌的每周检查已开启。</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is off.</source>
        <translation>已存储令牌的每周检查已关闭。</translation>
    </message>
</context>
<context>
    <name>cli::RemoveCommand</name>
    <message>
        <source>%1 was removed. It still works until you revoke it at %2</source>
        <translation>%1 已移除。在以下页面吊销之前，它仍然有效：%2</translation>
    </message>
    <message>
        <source>The old tokens kept with it were removed too, and may still work: %1</source>
        <translation>随之保留的旧令牌也已移除，但可能仍然有效：%1</translation>
    </message>
</context>
<context>
    <name>cli::ReplaceCommand</name>
    <message>
        <source> and </source>
        <extracomment>Between two options of the command line.</extracomment>
        <translation> 和 </translation>
    </message>
    <message>
        <source>%1: the new token works and is in use.</source>
        <translation>%1：新令牌有效，已投入使用。</translation>
    </message>
    <message>
        <source>%1: the new token is in use, marked as %2.</source>
        <translation>%1：新令牌已投入使用，标注为 %2。</translation>
    </message>
    <message>
        <source>In the keychain it is stored as “%1”, where the old one was: programs that read that entry get the new one from now on.</source>
        <translation>它在密钥环中存储为“%1”，即旧令牌原来的位置：读取该条目的程序从现在起会得到新令牌。</translation>
    </message>
    <message>
        <source>First give the new token to whoever still has the old one: %1</source>
        <translation>请先将新令牌提供给仍在使用旧令牌的工具：%1</translation>
    </message>
    <message>
        <source>The old token, “%1”, is already refused and was removed from the keychain. If you clicked Regenerate on it, “%1” at %2 is the new token: leave it there.</source>
        <translation>旧令牌“%1”已被拒绝，并已从密钥环中移除。如果您曾对它点击 Regenerate（重新生成），则 %2 上的“%1”就是新令牌：请保留它。</translation>
    </message>
    <message>
        <source>Still kept: %1. Revoke any that still work, then confirm it: patwizard replace %2 --prove-revoked</source>
        <translation>仍保留：%1。请吊销其中仍有效的令牌，然后确认：patwizard replace %2 --prove-revoked</translation>
    </message>
    <message>
        <source>Now revoke the old token, “%1”, at %2</source>
        <translation>现在请吊销旧令牌“%1”：%2</translation>
    </message>
    <message>
        <source>Only then revoke the old token, “%1”, at %2</source>
        <translation>之后再吊销旧令牌“%1”：%2</translation>
    </message>
    <message>
        <source>Then confirm it: patwizard replace %1 --prove-revoked</source>
        <translation>然后确认：patwizard replace %1 --prove-revoked</translation>
    </message>
</context>
<context>
    <name>cli::TokenOutput</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; could not be checked: %2</source>
        <translation>%1；无法检查：%2</translation>
    </message>
    <message>
        <source>%1; git says that Azure DevOps refused it on %2</source>
        <translation>%1；Git 称 Azure DevOps 于 %2 拒绝了它</translation>
    </message>
    <message>
        <source>%1; the keychain was locked on %2</source>
        <translation>%1；密钥环于 %2 处于锁定状态</translation>
    </message>
    <message>
        <source>%1; could not be checked on %2: %3</source>
        <translation>%1；于 %2 无法检查：%3</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>PULL REQUESTS</source>
        <translation>拉取请求</translation>
    </message>
    <message>
        <source>REVIEWERS</source>
        <translation>审阅者</translation>
    </message>
    <message>
        <source>DIFF</source>
        <translation>DIFF</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>过期日期</translation>
    </message>
    <message>
        <source>CHECKED</source>
        <translation>检查时间</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>%1 To wait longer, use --timeout.</source>
        <translation>%1要等待更长时间，请使用 --timeout。</translation>
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
        <translation>关于 PAT Wizard</translation>
    </message>
    <message>
        <source>PAT Wizard %1</source>
        <translation>PAT Wizard %1</translation>
    </message>
    <message>
        <source>Leads you to a personal access token for Azure DevOps that has been checked and is stored in your keychain, and tells you before it ends.</source>
        <translation>引导您获得经过检查并存储在密钥环中的 Azure DevOps 个人访问令牌，并在其过期前提醒您。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>自由软件，采用 MIT 许可证。</translation>
    </message>
    <message>
        <source>Copyright 2026 the PAT Wizard authors</source>
        <translation>版权所有 2026 PAT Wizard 作者</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <translation>基于 Qt %1 构建。</translation>
    </message>
</context>
<context>
    <name>manual::DiagnosticsWindow</name>
    <message>
        <source>&amp;Copy again</source>
        <translation>再次复制(&amp;C)</translation>
    </message>
    <message>
        <source>Diagnostics – PAT Wizard</source>
        <translation>诊断信息 – PAT Wizard</translation>
    </message>
    <message>
        <source>Collecting what somebody who helps you needs to know…</source>
        <translation>正在收集协助者需要了解的信息…</translation>
    </message>
    <message>
        <source>This takes up to 12 seconds.</source>
        <translation>最多需要 12 秒。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them where you ask for help.</source>
        <translation>诊断信息已复制到剪贴板。请粘贴到您求助的地方。</translation>
    </message>
</context>
<context>
    <name>manual::HelpWindow</name>
    <message>
        <source>Help – PAT Wizard</source>
        <translation>帮助 – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Topic:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>关于 PAT Wizard(&amp;A)</translation>
    </message>
</context>
<context>
    <name>overview::Checking</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>The rows of %n more token(s) show what came of their checks.</source>
        <translation>
            <numerusform>另有 %n 个令牌的检查结果显示在各自的行中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n token(s).</source>
        <translation>
            <numerusform>检查 %n 个令牌后已停止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) checked.</source>
        <translation>
            <numerusform>已检查 %n 个令牌。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be checked.</source>
        <translation>
            <numerusform>%n 个令牌无法检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) need(s) attention.</source>
        <translation>
            <numerusform>%n 个令牌需要注意。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well with them.</source>
        <translation>全部正常。</translation>
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
        <translation>返回列表(&amp;B)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The token that it replaced</source>
        <translation>被替换的旧令牌</translation>
    </message>
    <message>
        <source>“%1” is kept in the keychain as %2.</source>
        <translation>“%1”在密钥环中保留为 %2。</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>未选择令牌</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens selected</source>
        <translation>
            <numerusform>已选择 %n 个令牌</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::EmptyPage</name>
    <message>
        <source>A key</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>还没有令牌</translation>
    </message>
    <message>
        <source>A token lets a program sign in to Azure DevOps for you. PAT Wizard helps you make one, checks it, and keeps it in your keychain.</source>
        <translation>令牌让程序以您的身份登录 Azure DevOps。PAT Wizard 帮助您创建令牌，检查后存储到密钥环中。</translation>
    </message>
    <message>
        <source>Set &amp;up a token</source>
        <translation>设置令牌(&amp;U)</translation>
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
        <translation>未知</translation>
    </message>
    <message>
        <source>All organizations of its account</source>
        <translation>其帐户的所有组织</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (wrong)</source>
        <translation>%1（有误）</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Label: Full access or Custom defined.</extracomment>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>Valid for</source>
        <extracomment>Label: of which organizations.</extracomment>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Name on the token page</source>
        <translation>令牌页面上的名称</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>Label of a date: when it was put into the keychain.</extracomment>
        <translation>存储时间</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>上次响应</translation>
    </message>
    <message>
        <source>Last worked in full</source>
        <extracomment>Label of a date: the last check at which nothing was missing.</extracomment>
        <translation>上次完全可用</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>密钥环条目</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>可用功能</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Label of a date.</extracomment>
        <translation>过期日期</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>At the end of %1, UTC</source>
        <translation>%1结束时（UTC）</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When it was last checked, or last worked in full: not yet.</extracomment>
        <translation>从未</translation>
    </message>
</context>
<context>
    <name>overview::ListPane</name>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>需要注意 %1</translation>
    </message>
    <message>
        <source>Expiring %1</source>
        <translation>即将过期 %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>被拒绝 %1</translation>
    </message>
    <message>
        <source>For all organizations %1</source>
        <translation>对所有组织有效 %1</translation>
    </message>
    <message>
        <source>No token needs attention.</source>
        <translation>没有需要注意的令牌。</translation>
    </message>
    <message>
        <source>No token expires soon.</source>
        <translation>没有即将过期的令牌。</translation>
    </message>
    <message>
        <source>No token is refused.</source>
        <translation>没有被拒绝的令牌。</translation>
    </message>
    <message>
        <source>No token is valid for all organizations.</source>
        <translation>没有对所有组织有效的令牌。</translation>
    </message>
    <message>
        <source>Show all tokens</source>
        <translation>显示所有令牌</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>搜索已存储的令牌</translation>
    </message>
    <message>
        <source>No tokens match “%1”.</source>
        <translation>没有与“%1”匹配的令牌。</translation>
    </message>
    <message>
        <source>Press Esc to show all tokens.</source>
        <translation>按 Esc 显示所有令牌。</translation>
    </message>
</context>
<context>
    <name>overview::Notices</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>overview::OverviewWindow</name>
    <message>
        <source>Stored tokens</source>
        <translation>已存储的令牌</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>overview::RemovalDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>Remove tokens?</source>
        <translation>移除令牌？</translation>
    </message>
    <message>
        <source>This is removed from your keychain and from the list of stored tokens:</source>
        <translation>以下令牌将从密钥环和已存储令牌的列表中移除：</translation>
    </message>
    <message>
        <source>This is removed from the keychain “%1” and from the list of stored tokens:</source>
        <translation>以下令牌将从密钥环“%1”和已存储令牌的列表中移除：</translation>
    </message>
    <message>
        <source>The token itself goes on working, for anybody who has it, until it is revoked at Azure DevOps. It cannot be got back from there: Azure DevOps shows a token only once.</source>
        <translation>令牌本身在 Azure DevOps 中被吊销之前，对任何持有者仍然有效。Azure DevOps 只显示一次令牌，无法从那里找回。</translation>
    </message>
    <message>
        <source>Old tokens that were kept are removed as well.</source>
        <translation>保留的旧令牌也会一并移除。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Open the token page of %1, to revoke it</source>
        <translation>打开 %1 的令牌页面以吊销令牌</translation>
    </message>
    <message>
        <source>&amp;%1. %2</source>
        <translation>&amp;%1. %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>无法打开浏览器。</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser yourself: %1</source>
        <translation>请复制链接，自行在浏览器中打开：%1</translation>
    </message>
</context>
<context>
    <name>overview::Removing</name>
    <message>
        <source>%1 was not removed: %2 %3</source>
        <translation>%1 未移除：%2%3</translation>
    </message>
    <message>
        <source>%1: Removed from the keychain and from this list.</source>
        <translation>%1：已从密钥环和此列表中移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) removed from the keychain and from this list.</source>
        <translation>
            <numerusform>已从密钥环和此列表中移除 %n 个令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>A token works until it is revoked at Azure DevOps.</source>
        <translation>令牌在 Azure DevOps 中被吊销之前仍然有效。</translation>
    </message>
</context>
<context>
    <name>overview::ResultLine</name>
    <message>
        <source>Tokens checked</source>
        <translation>已检查的令牌</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v/%m</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n second(s) left.</source>
        <translation>
            <numerusform>%1还剩 %n 秒。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序方式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>倒序(&amp;R)</translation>
    </message>
    <message>
        <source>What needs &amp;attention</source>
        <translation>需要注意的优先(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>组织(&amp;O)</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>帐户(&amp;C)</translation>
    </message>
    <message>
        <source>What &amp;works</source>
        <translation>可用功能(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Expiry date</source>
        <translation>过期日期(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Last check</source>
        <translation>上次检查(&amp;L)</translation>
    </message>
</context>
<context>
    <name>overview::TokenActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>新建令牌(&amp;N)…</translation>
    </message>
    <message>
        <source>Set up another token</source>
        <translation>再设置一个令牌</translation>
    </message>
    <message>
        <source>Add to cal&amp;endar…</source>
        <translation>添加到日历(&amp;E)…</translation>
    </message>
    <message>
        <source>Save a reminder of the expiry date as a calendar file</source>
        <translation>将过期提醒保存为日历文件</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Proxy, certificates, reminders</source>
        <translation>代理、证书、提醒</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close all windows of PAT Wizard</source>
        <translation>关闭 PAT Wizard 的所有窗口</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>显示详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Everything that is known of this token</source>
        <translation>此令牌的全部已知信息</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether what is selected still works</source>
        <translation>询问 Azure DevOps 所选令牌是否仍然有效</translation>
    </message>
    <message>
        <source>Check &amp;line by line…</source>
        <translation>逐项检查(&amp;L)…</translation>
    </message>
    <message>
        <source>See each answer of Azure DevOps about this token</source>
        <translation>查看 Azure DevOps 对此令牌的每项响应</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>全部检查(&amp;A)</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether the stored tokens still work</source>
        <translation>询问 Azure DevOps 已存储的令牌是否仍然有效</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>停止正在进行的操作</translation>
    </message>
    <message>
        <source>Copy as &amp;password</source>
        <translation>复制为密码(&amp;P)</translation>
    </message>
    <message>
        <source>Put this token on the clipboard for 30 seconds</source>
        <translation>将此令牌放入剪贴板，保留 30 秒</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>轮换(&amp;O)…</translation>
    </message>
    <message>
        <source>Make a new token that takes the place of this one</source>
        <translation>创建新令牌来替换此令牌</translation>
    </message>
    <message>
        <source>Change the e&amp;xpiry date…</source>
        <translation>更改过期日期(&amp;X)…</translation>
    </message>
    <message>
        <source>Correct when this token expires</source>
        <translation>更正此令牌的过期日期</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>查找副本(&amp;I)…</translation>
    </message>
    <message>
        <source>Find where else on this computer the token lies</source>
        <translation>查找此令牌还在这台计算机的哪些位置</translation>
    </message>
    <message>
        <source>Re&amp;voke the old one…</source>
        <translation>吊销旧令牌(&amp;V)…</translation>
    </message>
    <message>
        <source>End the token that this one replaced</source>
        <translation>使被此令牌替换的旧令牌失效</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>换回旧令牌(&amp;G)</translation>
    </message>
    <message>
        <source>Check the token that this one replaced, and use it again</source>
        <translation>检查被此令牌替换的令牌，并重新使用它</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Take it out of the keychain and off this list</source>
        <translation>从密钥环和此列表中移除</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>搜索已存储的令牌</translation>
    </message>
    <message>
        <source>PAT Wizard &amp;Help</source>
        <translation>PAT Wizard 帮助(&amp;H)</translation>
    </message>
    <message>
        <source>What this window shows, and what can be done</source>
        <translation>此窗口显示的内容和可用的操作</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>复制诊断信息(&amp;C)</translation>
    </message>
    <message>
        <source>Put what a helper needs to know, without a secret, on the clipboard</source>
        <translation>将协助者需要了解的信息（不含机密）放入剪贴板</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>关于 PAT Wizard(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>视图(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
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
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>上次检查</translation>
    </message>
</context>
<context>
    <name>overview::TokenJobs</name>
    <message>
        <source>Still checking… Is your keychain asking for a password?</source>
        <translation>仍在检查… 密钥环是否正在要求输入密码？</translation>
    </message>
    <message>
        <source>If it is not, Azure DevOps takes long to answer.</source>
        <translation>如果没有，则是 Azure DevOps 响应较慢。</translation>
    </message>
    <message>
        <source>Ending what was interrupted… Your keychain may want its password.</source>
        <translation>正在完成中断的操作… 密钥环可能需要您输入密码。</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>已停止：未做任何更改。</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <translation>正在检查“%1”…</translation>
    </message>
    <message>
        <source>Asking your keychain… It may want its password.</source>
        <translation>正在访问密钥环… 可能需要您输入密码。</translation>
    </message>
    <message>
        <source>The expiry date is saved.</source>
        <translation>过期日期已保存。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>overview::TokenList</name>
    <message>
        <source>Stored tokens</source>
        <translation>已存储的令牌</translation>
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
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Expires: %1.</source>
        <translation>过期日期：%1。</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>过期日期未知。</translation>
    </message>
    <message>
        <source>%1, %2. %3 %4</source>
        <translation>%1，%2。%3%4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>可用功能</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Head of a column of dates.</extracomment>
        <translation>过期日期</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>%1: worked before</source>
        <translation>%1：之前可用</translation>
    </message>
</context>
<context>
    <name>overview::VerdictCard</name>
    <message>
        <source>Set it &amp;up again…</source>
        <translation>重新设置(&amp;U)…</translation>
    </message>
    <message>
        <source>Correct the e&amp;xpiry date…</source>
        <translation>更正过期日期(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>preferences::AuthorityField</name>
    <message>
        <source>Issued to: %1</source>
        <translation>颁发给：%1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>颁发者：%1</translation>
    </message>
    <message>
        <source>Expired on: %1</source>
        <translation>过期日期：%1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>有效期至：%1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256 指纹：%1</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>If your company inspects network traffic, choose the certificate of its certificate authority here; your administrator has the file. PAT Wizard then trusts it besides the ones that your system trusts.</source>
        <translation>如果您的公司会检查网络流量，请在此选择其证书颁发机构的证书；可向管理员索取该文件。除系统信任的证书外，PAT Wizard 还会信任它。</translation>
    </message>
    <message>
        <source>Choose the certificate authority’s file</source>
        <translation>选择证书颁发机构的文件</translation>
    </message>
    <message>
        <source>Remove the certificate authority</source>
        <translation>移除证书颁发机构</translation>
    </message>
    <message>
        <source>None chosen: only what your system trusts is trusted.</source>
        <translation>未选择：仅信任系统所信任的证书。</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>无法使用此文件。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more certificate(s).</source>
        <translation>
            <numerusform>以及另外 %n 个证书。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>它已过期。</translation>
    </message>
    <message>
        <source>Connections that it signed will be refused. Ask your administrator for the current one.</source>
        <translation>由它签名的连接会被拒绝。请向管理员索取当前证书。</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)</source>
        <translation>证书 (*.pem *.crt *.cer *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>preferences::ByItselfField</name>
    <message>
        <source>While no window is open</source>
        <translation>没有打开窗口时</translation>
    </message>
    <message>
        <source>Notify me &amp;when a token needs attention</source>
        <translation>令牌需要注意时通知我(&amp;W)</translation>
    </message>
    <message>
        <source>Chec&amp;k the stored tokens once a week</source>
        <translation>每周检查一次已存储的令牌(&amp;K)</translation>
    </message>
    <message>
        <source>Asks Azure DevOps about each token, if the keychain is open and there is a network.</source>
        <translation>如果密钥环已解锁且网络可用，则向 Azure DevOps 查询每个令牌。</translation>
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
        <translation>让 Git 从 PAT Wizard 获取令牌(&amp;G)</translation>
    </message>
    <message>
        <source>Git then asks PAT Wizard for the password of repositories in Azure DevOps. This changes your git configuration, at once.</source>
        <translation>此后，Git 会向 PAT Wizard 索取 Azure DevOps 存储库的密码。这会立即更改您的 Git 配置。</translation>
    </message>
</context>
<context>
    <name>preferences::ProxyField</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>使用系统设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>不使用代理(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <translation>使用此代理(&amp;T)：</translation>
    </message>
    <message>
        <source>If the proxy asks for a user name and a password, choose the system’s proxy and set https_proxy before you start PAT Wizard. Passwords are not stored here.</source>
        <translation>如果代理要求用户名和密码，请选择使用系统设置，并在启动 PAT Wizard 前设置 https_proxy。这里不存储密码。</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>主机名(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
</context>
<context>
    <name>preferences::ReminderField</name>
    <message>
        <source>Remind me before a token ends</source>
        <translation>令牌过期前提醒我</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>提前 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preferences::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Nothing is sent to Azure DevOps until you choose again and press OK. The damaged file is kept beside the new one.</source>
        <translation>在您重新选择并按“确定”之前，不会向 Azure DevOps 发送任何内容。损坏的文件会保留在新文件旁。</translation>
    </message>
    <message>
        <source>A new language takes effect when PAT Wizard is next started.</source>
        <translation>新语言在下次启动 PAT Wizard 时生效。</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Days until new tokens &amp;expire:</source>
        <translation>新令牌的有效天数(&amp;E)：</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>使用系统设置</translation>
    </message>
    <message>
        <source>%1, not installed</source>
        <translation>%1，未安装</translation>
    </message>
    <message>
        <source>The certificate file cannot be used.</source>
        <translation>无法使用此证书文件。</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose another file, or remove it.</source>
        <translation>未保存任何内容。请选择其他文件，或移除此文件。</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>无法更改提醒设置。</translation>
    </message>
    <message>
        <source>The system says: “%1” Everything else was saved.</source>
        <translation>系统提示：“%1”。其余设置均已保存。</translation>
    </message>
</context>
<context>
    <name>widgets::CopiesDialog</name>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>Copies of %1 – PAT Wizard</source>
        <translation>%1 的副本 – PAT Wizard</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>PAT Wizard looks where tools keep tokens, in the environment of running programs, and in the keychain. It changes nothing, and nothing leaves this computer.</source>
        <translation>PAT Wizard 会查找各种工具存放令牌的位置、正在运行的程序的环境变量以及密钥环。它不更改任何内容，任何内容也不会离开这台计算机。</translation>
    </message>
    <message>
        <source>Also in: %1.</source>
        <translation>另外查找：%1。</translation>
    </message>
    <message>
        <source>Looking for copies… Your keychain may want its password.</source>
        <translation>正在查找副本… 密钥环可能需要您输入密码。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Looking for copies: %n file(s), %1…</source>
        <translation>
            <numerusform>正在查找副本：%n 个文件，%1…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再次查找(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%n copies were found.</source>
        <translation>
            <numerusform>找到 %n 个副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be looked at.</source>
        <translation>有些内容无法查看。</translation>
    </message>
    <message>
        <source>Not every token could be looked for.</source>
        <translation>有些令牌无法查找。</translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s), but that was not all.</source>
        <translation>
            <numerusform>在 %n 个文件中未找到副本，但并未查完。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s).</source>
        <translation>
            <numerusform>在 %n 个文件中未找到副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the old token “%1”.</source>
        <translation>是旧令牌“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more lines.</source>
        <translation>
            <numerusform>还有 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>“patwizard find” tells them all.</source>
        <translation>“patwizard find” 会全部列出。</translation>
    </message>
    <message>
        <source>Look for copies in a folder</source>
        <translation>在文件夹中查找副本</translation>
    </message>
</context>
<context>
    <name>widgets::CopySearch</name>
    <message>
        <source>The old token “%1” is no longer in the keychain, so its copies cannot be found.</source>
        <translation>旧令牌“%1”已不在密钥环中，因此无法找到其副本。</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryCorrection</name>
    <message>
        <source>Correct the &amp;date</source>
        <translation>更正日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as shown on the token page:</source>
        <translation>过期日期（UTC），与令牌页面一致(&amp;E)：</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>已更正。</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Last da&amp;y (UTC)</source>
        <translation>最后一天（UTC）(&amp;Y)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>widgets::GivenValue</name>
    <message>
        <source>Chan&amp;ge</source>
        <translation>更改(&amp;G)</translation>
    </message>
</context>
<context>
    <name>widgets::PasswordCopy</name>
    <message>
        <source>&amp;Copy as password</source>
        <translation>复制为密码(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n second(s) left.</source>
        <translation>
            <numerusform>已复制：还剩 %n 秒。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PasswordLoan</name>
    <message>
        <source>Copied, but another program read it immediately.</source>
        <translation>已复制，但立即被另一个程序读取。</translation>
    </message>
    <message>
        <source>Another program put the token back on the clipboard. PAT Wizard removed it again.</source>
        <translation>另一个程序把令牌放回了剪贴板。PAT Wizard 已再次将其移除。</translation>
    </message>
    <message>
        <source>The token was removed from the clipboard, but your desktop does not let PAT Wizard confirm that it is gone.</source>
        <translation>令牌已从剪贴板中移除，但您的桌面环境不允许 PAT Wizard 确认它已清除。</translation>
    </message>
    <message>
        <source>To be sure, copy something else.</source>
        <translation>为保险起见，请复制其他内容。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Paste it now. It stays on the clipboard for 30 seconds, even if you close this window.</source>
        <translation>请立即粘贴。即使关闭此窗口，它也会在剪贴板中保留 30 秒。</translation>
    </message>
    <message>
        <source>Waiting for your keychain… It may ask for its password.</source>
        <translation>正在等待密钥环… 可能需要您输入密码。</translation>
    </message>
    <message>
        <source>This may be a screen reader, or a clipboard manager, which keeps what was copied. After you paste the token, delete it from the clipboard history.</source>
        <translation>可能是屏幕阅读器，也可能是会保存复制内容的剪贴板管理器。粘贴令牌后，请将其从剪贴板历史记录中删除。</translation>
    </message>
</context>
<context>
    <name>widgets::PauseNote</name>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more second(s).</source>
        <translation>
            <numerusform>Azure DevOps 要求再暂停 %n 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more minute(s).</source>
        <translation>
            <numerusform>Azure DevOps 要求再暂停 %n 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asked for %n minute(s), but PAT Wizard waits ten minutes at most.</source>
        <translation>
            <numerusform>它要求暂停 %n 分钟，但 PAT Wizard 最多等待 10 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>暂停已结束。</translation>
    </message>
</context>
<context>
    <name>widgets::ReminderExport</name>
    <message>
        <source>There is nothing to be reminded of.</source>
        <translation>没有需要提醒的事项。</translation>
    </message>
    <message>
        <source>Record when the token expires first.</source>
        <translation>请先记录令牌的过期日期。</translation>
    </message>
    <message>
        <source>Export the reminder of %1</source>
        <translation>导出 %1 的提醒</translation>
    </message>
    <message numerus="yes">
        <source>Export reminders of %n token(s)</source>
        <translation>
            <numerusform>导出 %n 个令牌的提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Open it with your calendar.</source>
        <translation>请用日历打开它。</translation>
    </message>
    <message>
        <source>%1: The reminder is written: %2</source>
        <translation>%1：提醒已写入：%2</translation>
    </message>
    <message numerus="yes">
        <source>Reminders of %n token(s) are written: %1</source>
        <translation>
            <numerusform>%n 个令牌的提醒已写入：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Statement</name>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken before a sentence: “Waiting: …”</extracomment>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Spoken before a sentence: “OK: …”</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Spoken before a sentence: “Note: …”</extracomment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Spoken before a sentence: “Warning: …”</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Spoken before a sentence: “Problem: …”</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2%3</translation>
    </message>
</context>
<context>
    <name>widgets::TokenPageLink</name>
    <message>
        <source>&amp;Open the token page</source>
        <translation>打开令牌页面(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>无法打开浏览器。</translation>
    </message>
    <message>
        <source>Copy the link, and open it in a browser.</source>
        <translation>请复制链接，并在浏览器中打开。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>widgets::UsedPlaces</name>
    <message>
        <source>Where it is used</source>
        <translation>使用位置</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget that %1 was given the token</source>
        <translation>不再记住已向 %1 提供令牌</translation>
    </message>
    <message>
        <source>A rotation does not give it the new token any more. What it has stays there.</source>
        <translation>今后轮换时不再向它提供新令牌。它已有的令牌仍在。</translation>
    </message>
    <message>
        <source>Giving the token to %1…</source>
        <translation>正在向 %1 提供令牌…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Give it again</source>
        <translation>再次提供</translation>
    </message>
    <message>
        <source>Give it the new one</source>
        <translation>提供新令牌</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: “Try again: az devops”</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is no longer given the new token in a rotation.</source>
        <translation>今后轮换时不再向 %1 提供新令牌。</translation>
    </message>
    <message>
        <source>The copy that it has stays there.</source>
        <translation>它已有的副本仍在。</translation>
    </message>
</context>
<context>
    <name>wizard::AccessPage</name>
    <message>
        <source>C&amp;ustom defined</source>
        <translation>Custom defined（自定义）(&amp;U)</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>No, I only need pull requests.</source>
        <translation>不需要，我只用拉取请求。</translation>
    </message>
    <message>
        <source>&amp;Full access</source>
        <translation>Full access（完全访问）(&amp;F)</translation>
    </message>
    <message>
        <source>Yes. It can do everything that you can.</source>
        <translation>需要。令牌能做您本人能做的一切。</translation>
    </message>
    <message>
        <source>&amp;Reviewers and approvals</source>
        <translation>审阅者和审批(&amp;R)</translation>
    </message>
    <message>
        <source>Do you need the Diff of pull requests?</source>
        <translation>您需要拉取请求的 Diff（差异）吗？</translation>
    </message>
    <message>
        <source>It shows the changed lines.</source>
        <translation>Diff 会显示哪些行有更改。</translation>
    </message>
    <message>
        <source>With Custom defined access you will not see the Diff of a pull request.</source>
        <translation>使用 Custom defined 访问权限将看不到拉取请求的 Diff。</translation>
    </message>
    <message>
        <source>Not needed if you only use git.</source>
        <translation>如果只使用 Git，则不需要。</translation>
    </message>
    <message>
        <source>Only for &amp;git?</source>
        <translation>只用于 Git(&amp;G)？</translation>
    </message>
    <message>
        <source>Protect it like a password, and choose a short lifespan.</source>
        <translation>请像密码一样保护它，并选择较短的有效期。</translation>
    </message>
    <message>
        <source>Some organizations do not allow Full access.</source>
        <translation>有些组织不允许 Full access。</translation>
    </message>
</context>
<context>
    <name>wizard::CapabilityLines</name>
    <message>
        <source>Not checked.</source>
        <translation>未检查。</translation>
    </message>
    <message>
        <source>Needs Full access.</source>
        <translation>需要 Full access。</translation>
    </message>
    <message>
        <source>Not with this token.</source>
        <translation>此令牌不支持。</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>拉取请求</translation>
    </message>
    <message>
        <source>Reviewers and approvals</source>
        <translation>审阅者和审批</translation>
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
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>再次检查(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Copy for an &amp;administrator</source>
        <translation>复制给管理员(&amp;A)</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of this step, and the head of its page.</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>It changes nothing in Azure DevOps.</source>
        <translation>不会更改 Azure DevOps 中的任何内容。</translation>
    </message>
    <message>
        <source>Another token has been taken into use meanwhile: “%1”.</source>
        <translation>在此期间，另一个令牌已投入使用：“%1”。</translation>
    </message>
    <message>
        <source>Yours is not stored yet. It is compared with that one now: go on if it is to take the place of that.</source>
        <translation>您的令牌尚未存储。现已改为与该令牌比较：如果要用它替换该令牌，请继续。</translation>
    </message>
    <message>
        <source>Something has changed since the last check.</source>
        <translation>自上次检查以来有变化。</translation>
    </message>
    <message>
        <source>Asking Azure DevOps…</source>
        <translation>正在询问 Azure DevOps…</translation>
    </message>
    <message>
        <source>The token has not been checked yet.</source>
        <translation>令牌尚未检查。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>检查已停止。</translation>
    </message>
    <message>
        <source>Check again to go on.</source>
        <translation>请再次检查以继续。</translation>
    </message>
    <message>
        <source>The new token is another account’s.</source>
        <translation>新令牌属于另一个帐户。</translation>
    </message>
    <message>
        <source>The new token cannot do everything the old one could.</source>
        <translation>旧令牌能做的事，新令牌并非都能做。</translation>
    </message>
    <message>
        <source>Choose below whether to use it anyway.</source>
        <translation>请在下方选择是否仍要使用它。</translation>
    </message>
    <message>
        <source>It acts as %1.</source>
        <translation>使用身份：%1。</translation>
    </message>
    <message>
        <source>The token works, but it can do more than you chose.</source>
        <translation>令牌有效，但它能做的比您选择的多。</translation>
    </message>
    <message>
        <source>You chose Custom defined, and it has Full access. You can go on with it, or take away what is not needed.</source>
        <translation>您选择的是 Custom defined，但它有 Full access。您可以继续使用它，也可以去掉不需要的部分。</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>令牌满足您的需要，但它对所有组织有效。</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>令牌满足您的需要。</translation>
    </message>
    <message>
        <source>The token works, but some access is missing.</source>
        <translation>令牌有效，但缺少一些访问权限。</translation>
    </message>
    <message>
        <source>Then the check begins by itself.</source>
        <translation>之后会自动开始检查。</translation>
    </message>
    <message>
        <source>Then you can check again.</source>
        <translation>之后可以再次检查。</translation>
    </message>
    <message>
        <source>Store it anyway</source>
        <translation>仍要存储</translation>
    </message>
    <message>
        <source>Store it unchecked</source>
        <translation>不检查就存储</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Send it to an administrator of the organization. The token is not in it.</source>
        <translation>请将它发送给组织的管理员。其中不包含令牌。</translation>
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
        <translation>自定义，仅拉取请求</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>%1过期</translation>
    </message>
</context>
<context>
    <name>wizard::CreatePage</name>
    <message>
        <source>Previous step</source>
        <translation>上一个步骤</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一个步骤</translation>
    </message>
    <message>
        <source>&amp;Keep on top</source>
        <translation>置于顶层(&amp;K)</translation>
    </message>
    <message>
        <source>Small windo&amp;w</source>
        <translation>小窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>创建令牌</translation>
    </message>
    <message>
        <source>A small window to keep beside the browser</source>
        <translation>可放在浏览器旁的小窗口</translation>
    </message>
    <message>
        <source>Make a new token beside the old one.</source>
        <translation>在旧令牌之外创建新令牌。</translation>
    </message>
    <message>
        <source>Do not click Regenerate: it ends the old one at once, before the new one is in place. If you did, paste what it shows on the next page.</source>
        <translation>请勿点击 Regenerate（重新生成）：旧令牌会立即失效，而新令牌尚未就位。如果已经点击，请在下一页粘贴它显示的内容。</translation>
    </message>
    <message>
        <source>&amp;Open the token page</source>
        <translation>打开令牌页面(&amp;O)</translation>
    </message>
    <message>
        <source>I have copied i&amp;t</source>
        <translation>我已复制(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>下一个步骤(&amp;N)</translation>
    </message>
    <message>
        <source>On the first page, “Try again” tries it again.</source>
        <translation>在第一页点击“重试”可再试一次。</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be stored.</source>
        <translation>先不要创建令牌：创建后将无法存储。</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could be neither stored nor checked.</source>
        <translation>先不要创建令牌：创建后既无法存储，也无法检查。</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be checked.</source>
        <translation>先不要创建令牌：创建后将无法检查。</translation>
    </message>
</context>
<context>
    <name>wizard::CreateSteps</name>
    <message>
        <source>Open the token page</source>
        <translation>打开令牌页面</translation>
    </message>
    <message>
        <source>It opens in your browser.</source>
        <translation>它会在浏览器中打开。</translation>
    </message>
    <message>
        <source>Click + New Token</source>
        <translation>点击 + New Token（新建令牌）</translation>
    </message>
    <message>
        <source>A form opens.</source>
        <translation>会打开一个表单。</translation>
    </message>
    <message>
        <source>Choose a date. Your organization may set a limit.</source>
        <translation>选择日期。您的组织可能设有上限。</translation>
    </message>
    <message>
        <source>Azure DevOps allows about a year at most, and %1 is later. Choose an earlier date, here and there.</source>
        <translation>Azure DevOps 最多允许约一年，而%1超过了此期限。请在令牌页面和这里都改选更早的日期。</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n day(s). If only less is allowed, set the same here.</source>
        <translation>
            <numerusform>选择 %n 天。如果只允许更短的期限，请在这里也改成一样的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Custom defined and %1. If only less is allowed, set the same here.</source>
        <translation>选择 Custom defined 和 %1。如果只允许更短的期限，请在这里也改成一样的。</translation>
    </message>
    <message>
        <source>Name the token</source>
        <translation>为令牌命名</translation>
    </message>
    <message>
        <source>Copy this name and paste it there.</source>
        <translation>复制此名称，粘贴到令牌页面。</translation>
    </message>
    <message>
        <source>Choose the organization</source>
        <translation>选择组织</translation>
    </message>
    <message>
        <source>Choose %1, not “All accessible organizations”.</source>
        <translation>选择 %1，而不是 “All accessible organizations”（所有可访问的组织）。</translation>
    </message>
    <message>
        <source>Choose when it expires</source>
        <translation>选择过期日期</translation>
    </message>
    <message>
        <source>Under Scopes, leave Custom defined</source>
        <translation>在 Scopes（范围）下保留 Custom defined</translation>
    </message>
    <message>
        <source>It is chosen already.</source>
        <translation>已默认选中。</translation>
    </message>
    <message>
        <source>Under Code, tick Read</source>
        <translation>在 Code（代码）下勾选 Read（读取）</translation>
    </message>
    <message>
        <source>Status is not enough.</source>
        <translation>仅勾选 Status（状态）不够。</translation>
    </message>
    <message>
        <source>Click Show all scopes</source>
        <translation>点击 Show all scopes（显示所有范围）</translation>
    </message>
    <message>
        <source>The link is below the list.</source>
        <translation>该链接在列表下方。</translation>
    </message>
    <message>
        <source>Under Member Entitlement Management, tick Read</source>
        <translation>在 Member Entitlement Management 下勾选 Read</translation>
    </message>
    <message>
        <source>Scroll down to find it.</source>
        <translation>向下滚动即可找到。</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it: go back and choose Custom defined.</source>
        <translation>如果无法选择，可能是管理员禁止了：请返回并选择 Custom defined。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two things to do, one after the other.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it. Then do this instead: %1. Such a token does not show the Diff of a pull request; the check will ask whether you want it anyway.</source>
        <translation>如果无法选择，可能是管理员禁止了。请改为这样做：%1。这样的令牌不显示拉取请求的 Diff；检查时会询问您是否仍要使用它。</translation>
    </message>
    <message>
        <source>Under Scopes, choose Full access</source>
        <translation>在 Scopes（范围）下选择 Full access</translation>
    </message>
    <message>
        <source>Click Create</source>
        <translation>点击 Create（创建）</translation>
    </message>
    <message>
        <source>The button is below the form.</source>
        <translation>该按钮在表单下方。</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>Click the copy button beside it. It is shown only once.</source>
        <translation>点击它旁边的复制按钮。令牌只显示一次。</translation>
    </message>
</context>
<context>
    <name>wizard::DonePage</name>
    <message>
        <source>&amp;Rotate it now</source>
        <translation>立即轮换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add to calendar…</source>
        <translation>添加到日历(&amp;A)…</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>查找副本(&amp;I)…</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step, and the head of its page.</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期日期</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>密钥环条目</translation>
    </message>
    <message>
        <source>Use it as your password</source>
        <translation>将它用作密码</translation>
    </message>
    <message>
        <source>In git or another tool, with any user name.</source>
        <translation>用于 Git 或其他工具，用户名任意。</translation>
    </message>
    <message>
        <source>The token is in your keychain.</source>
        <translation>令牌已存储在密钥环中。</translation>
    </message>
    <message>
        <source>The token is in the keychain “%1”.</source>
        <translation>令牌已存储在密钥环“%1”中。</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>令牌满足您的需要，但它对所有组织有效。</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>令牌满足您的需要。</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>过期日期未知。</translation>
    </message>
    <message>
        <source>The token page tells.</source>
        <translation>令牌页面上可以查到。</translation>
    </message>
    <message>
        <source>Expired %1, according to the recorded date.</source>
        <translation>根据记录的日期，已于%1过期。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Azure DevOps refuses what “%1” was before it was regenerated; that is out of your keychain.</source>
        <translation>Azure DevOps 已拒绝重新生成之前的“%1”；它已不在密钥环中。</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token “%1”; it is out of your keychain.</source>
        <translation>Azure DevOps 已拒绝旧令牌“%1”；它已不在密钥环中。</translation>
    </message>
</context>
<context>
    <name>wizard::Instruction</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is such as &quot;Step 3 of 8&quot;, %2 what to do, %3 sentences about it</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>wizard::LifespanChoice</name>
    <message>
        <source>Lifespan</source>
        <translation>有效期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>Expires on (UTC)</source>
        <translation>过期日期（UTC）</translation>
    </message>
    <message>
        <source>Li&amp;fespan:</source>
        <translation>有效期(&amp;F)：</translation>
    </message>
</context>
<context>
    <name>wizard::OldAndNew</name>
    <message>
        <source>not known</source>
        <extracomment>Of the account of a token.
----------
Of the day on which a token expires.</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Use the other account’s token</source>
        <translation>使用另一个帐户的令牌</translation>
    </message>
    <message>
        <source>Use it although it does less</source>
        <translation>尽管功能较少，仍使用它</translation>
    </message>
    <message>
        <source>The old token and the new one</source>
        <translation>旧令牌和新令牌</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期日期</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Heads of two columns: of the old and of the new token.</extracomment>
        <translation>旧</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>The old token belongs to %1, the new one to %2.</source>
        <translation>旧令牌属于 %1，新令牌属于 %2。</translation>
    </message>
    <message>
        <source>In the browser, sign in as the account that is to own the token; or go on with the other account, if you mean to.</source>
        <translation>请在浏览器中登录令牌应归属的帐户；如果您确实想用另一个帐户，也可以继续。</translation>
    </message>
    <message>
        <source>The new token may do less than the old one.</source>
        <translation>新令牌能做的可能比旧令牌少。</translation>
    </message>
    <message>
        <source>Not everything that worked with the old one could be checked.</source>
        <translation>旧令牌的可用功能中，有些无法检查。</translation>
    </message>
    <message>
        <source>The new token does less than the old one.</source>
        <translation>新令牌能做的比旧令牌少。</translation>
    </message>
    <message>
        <source>What worked with the old one and does not with the new one: %1.</source>
        <translation>旧令牌可用而新令牌不可用的功能：%1。</translation>
    </message>
</context>
<context>
    <name>wizard::OrganizationPage</name>
    <message>
        <source>Which organization?</source>
        <translation>哪个组织？</translation>
    </message>
    <message>
        <source>Create a token and store it in your keychain, in about five minutes.</source>
        <translation>创建令牌并存储到密钥环，大约需要五分钟。</translation>
    </message>
    <message>
        <source>&amp;Organization name or address</source>
        <translation>组织名称或地址(&amp;O)</translation>
    </message>
    <message>
        <source>The address bar of a browser. The organization is the word after dev.azure.com.</source>
        <translation>浏览器的地址栏。组织是 dev.azure.com 后面的那个词。</translation>
    </message>
    <message>
        <source>&amp;Where do I find it?</source>
        <translation>在哪里可以找到(&amp;W)？</translation>
    </message>
    <message>
        <source>The network is checked once the organization is known.</source>
        <translation>确定组织后将检查网络。</translation>
    </message>
    <message>
        <source>The address of any of its pages will do.</source>
        <translation>组织中任一页面的地址都可以。</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>组织：%1</translation>
    </message>
    <message>
        <source>This name is longer than new organizations may have.</source>
        <translation>此名称超过了新组织允许的长度。</translation>
    </message>
    <message>
        <source>Asking Azure DevOps for the organization %1…</source>
        <translation>正在向 Azure DevOps 查询组织 %1…</translation>
    </message>
    <message>
        <source>The organization answers.</source>
        <translation>组织有响应。</translation>
    </message>
    <message>
        <source>Asked directly, without a proxy.</source>
        <translation>已直接连接，未使用代理。</translation>
    </message>
    <message>
        <source>Asked through the proxy %1.</source>
        <translation>已通过代理 %1 连接。</translation>
    </message>
    <message>
        <source>The certificate that was shown is issued by %1.</source>
        <translation>所出示证书的颁发者是 %1。</translation>
    </message>
    <message>
        <source>Trying out the keychain…</source>
        <translation>正在测试密钥环…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>正在等待密钥环… 它是否正在要求输入密码？</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>密钥环工作正常。</translation>
    </message>
    <message>
        <source>A throw-away secret was stored, read back and removed.</source>
        <translation>已存储、读回并移除一条临时机密。</translation>
    </message>
    <message>
        <source>A throw-away secret was stored in “%1”, read back and removed.</source>
        <translation>已在“%1”中存储、读回并移除一条临时机密。</translation>
    </message>
    <message>
        <source>Something is wrong with this organization; see below.</source>
        <translation>此组织有问题，请见下方。</translation>
    </message>
    <message>
        <source>Then you can try again.</source>
        <translation>之后可以重试。</translation>
    </message>
    <message>
        <source>Then it is tried by itself.</source>
        <translation>之后会自动尝试。</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>使用 %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Continue &amp;anyway</source>
        <translation>仍要继续(&amp;A)</translation>
    </message>
</context>
<context>
    <name>wizard::PastePage</name>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>我不知道(&amp;K)</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>粘贴令牌</translation>
    </message>
    <message>
        <source>It goes to Azure DevOps and your keychain, nowhere else.</source>
        <translation>它只会发送给 Azure DevOps 并存入您的密钥环，不会去往别处。</translation>
    </message>
    <message>
        <source>The token, to be seen on the screen only</source>
        <translation>令牌，仅在屏幕上显示</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as the token page says:</source>
        <translation>过期日期（UTC），与令牌页面一致(&amp;E)：</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>%1过期</translation>
    </message>
    <message>
        <source>When it expires is not known</source>
        <translation>过期日期未知</translation>
    </message>
    <message>
        <source>This is an old token, which is stored already.</source>
        <translation>这是旧令牌，已存储过。</translation>
    </message>
    <message>
        <source>Paste the new one, which the token page has just shown.</source>
        <translation>请粘贴令牌页面刚显示的新令牌。</translation>
    </message>
    <message>
        <source>This is more than a year ahead: is it right?</source>
        <translation>这距今超过一年，对吗？</translation>
    </message>
    <message>
        <source>No token of Azure DevOps lives that long. Look at the date on the token page again.</source>
        <translation>Azure DevOps 的令牌没有这么长的有效期。请再看一下令牌页面上的日期。</translation>
    </message>
</context>
<context>
    <name>wizard::RailStep</name>
    <message>
        <source>needs attention</source>
        <extracomment>How a step stands, read to blind people.</extracomment>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>you are here, and something needs attention</source>
        <translation>当前步骤，有需要注意的问题</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未进行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回“%1”</translation>
    </message>
</context>
<context>
    <name>wizard::Readiness</name>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Your network and keychain are ready.</source>
        <translation>您的网络和密钥环已就绪。</translation>
    </message>
    <message>
        <source>Checking your network and keychain…</source>
        <translation>正在检查网络和密钥环…</translation>
    </message>
    <message>
        <source>Your keychain is ready.</source>
        <translation>您的密钥环已就绪。</translation>
    </message>
</context>
<context>
    <name>wizard::RegeneratedQuestion</name>
    <message>
        <source>I clicked Re&amp;generate</source>
        <translation>我点击了 Regenerate（重新生成）(&amp;G)</translation>
    </message>
    <message>
        <source>Did you click Regenerate?</source>
        <translation>您点击了 Regenerate（重新生成）吗？</translation>
    </message>
    <message>
        <source>Then “%1” on the token page is the new token now. Keep it there, and select the box so that PAT Wizard uses the same name.</source>
        <translation>那么令牌页面上的“%1”现在就是新令牌。请保留它并选中此框，以便 PAT Wizard 使用相同的名称。</translation>
    </message>
</context>
<context>
    <name>wizard::ReminderOffer</name>
    <message>
        <source>Notify me in &amp;time</source>
        <translation>及时通知我(&amp;T)</translation>
    </message>
    <message>
        <source>Also while no window of PAT Wizard is open. Settings can change it.</source>
        <translation>没有打开 PAT Wizard 窗口时也会通知。可在“设置”中更改。</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>提醒(&amp;M)</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>无法更改提醒设置。</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>系统提示：“%1”</translation>
    </message>
</context>
<context>
    <name>wizard::ReplacePage</name>
    <message>
        <source>Store the token</source>
        <translation>存储令牌</translation>
    </message>
    <message>
        <source>It is written into your keychain, read back and compared. Only then does it take the place of the old one.</source>
        <translation>令牌将写入密钥环，然后读回并比较，一致后才会替换旧令牌。</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>正在等待密钥环… 它是否正在要求输入密码？</translation>
    </message>
    <message>
        <source>The new token takes the place of “%1” in the organization %2.</source>
        <translation>新令牌将替换组织 %2 中的“%1”。</translation>
    </message>
    <message>
        <source>The old token is kept until you have revoked it.</source>
        <translation>旧令牌会一直保留，直到您吊销它。</translation>
    </message>
    <message>
        <source>You can go back to it until then.</source>
        <translation>在此之前，您可以换回旧令牌。</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>您选择了仍要存储。</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token, or reads that entry, gets the new one from then on. The old one is kept under another name.</source>
        <translation>此后，凡向 PAT Wizard 索取令牌或读取该条目的程序都会得到新令牌。旧令牌以另一个名称保留。</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1, in place of the old one.</source>
        <translation>它将在密钥环中存储为 %1，替换旧令牌。</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2, in place of the old one.</source>
        <translation>它将在密钥环“%1”中存储为 %2，替换旧令牌。</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>正在存储令牌…</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>已存储，读回比较一致。</translation>
    </message>
</context>
<context>
    <name>wizard::RevokePage</name>
    <message>
        <source>Check no&amp;w</source>
        <translation>立即检查(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;move it…</source>
        <translation>将其移除(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>换回旧令牌(&amp;G)</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>吊销旧令牌</translation>
    </message>
    <message>
        <source>Remove the old one from the keychain</source>
        <translation>从密钥环中移除旧令牌</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>You can also go on, and do this later: PAT Wizard keeps the old token and reminds you. If the new token does not work somewhere, go back to the old one.</source>
        <translation>您也可以继续，以后再做：PAT Wizard 会保留旧令牌并提醒您。如果新令牌在某处无效，请换回旧令牌。</translation>
    </message>
    <message>
        <source>Asking Azure DevOps whether it refuses the old token…</source>
        <translation>正在询问 Azure DevOps 是否已拒绝旧令牌…</translation>
    </message>
    <message>
        <source>Then the old token is looked at by itself.</source>
        <translation>之后会自动检查旧令牌。</translation>
    </message>
    <message>
        <source>“%1” is stored and in use. “%2” is kept beside it until Azure DevOps refuses it.</source>
        <translation>“%1”已存储并在使用。“%2”会保留到被 Azure DevOps 拒绝为止。</translation>
    </message>
    <message>
        <source>“%1” is stored and in use.</source>
        <translation>“%1”已存储并在使用。</translation>
    </message>
    <message>
        <source>No old token is left to revoke.</source>
        <translation>没有需要吊销的旧令牌了。</translation>
    </message>
    <message>
        <source>Waiting for Azure DevOps to refuse it…</source>
        <translation>正在等待 Azure DevOps 拒绝它…</translation>
    </message>
    <message>
        <source>This page notices by itself. It may take up to an hour.</source>
        <translation>此页面会自动检测，最多可能需要一小时。</translation>
    </message>
    <message>
        <source>You can only do this on the token page.</source>
        <translation>只能在令牌页面上操作。</translation>
    </message>
    <message>
        <source>“%1” is in use again, and stays in your keychain.</source>
        <translation>“%1”已重新使用，并留在密钥环中。</translation>
    </message>
    <message>
        <source>Whether the old token is revoked could not be checked.</source>
        <translation>无法检查旧令牌是否已被吊销。</translation>
    </message>
    <message>
        <source>The old token is not let in, but may not be revoked.</source>
        <translation>旧令牌已无法登录，但可能并未吊销。</translation>
    </message>
    <message>
        <source>The old token still works.</source>
        <translation>旧令牌仍然有效。</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token; it is out of your keychain.</source>
        <translation>Azure DevOps 已拒绝旧令牌；它已不在密钥环中。</translation>
    </message>
    <message>
        <source>The old token is out of your keychain.</source>
        <translation>旧令牌已不在密钥环中。</translation>
    </message>
    <message>
        <source>Remove the old token?</source>
        <translation>移除旧令牌？</translation>
    </message>
    <message>
        <source>The old token leaves your keychain, and you cannot go back to it. If it is not revoked, whoever has it can go on using it.</source>
        <translation>旧令牌将从密钥环中移除，之后无法换回。如果它没有被吊销，持有它的人仍可继续使用。</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Removing the old token… Your keychain may want its password.</source>
        <translation>正在移除旧令牌… 密钥环可能需要您输入密码。</translation>
    </message>
    <message>
        <source>Checking the old token… Your keychain may want its password.</source>
        <translation>正在检查旧令牌… 密钥环可能需要您输入密码。</translation>
    </message>
</context>
<context>
    <name>wizard::RevokeTask</name>
    <message>
        <source>It was created in %1.</source>
        <translation>它创建于%1。</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>它的过期日期是%1。</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>查找副本(&amp;I)…</translation>
    </message>
    <message>
        <source>Look for copies of the old one</source>
        <translation>查找旧令牌的副本</translation>
    </message>
    <message>
        <source>Find where else on this computer the old token lies</source>
        <translation>查找旧令牌还在这台计算机的哪些位置</translation>
    </message>
    <message>
        <source>Azure DevOps refuses “%1”, which is in use.</source>
        <translation>Azure DevOps 拒绝了使用中的“%1”。</translation>
    </message>
    <message>
        <source>If “%1” still works, go back to it.</source>
        <translation>如果“%1”仍然有效，请换回它。</translation>
    </message>
    <message>
        <source>Replace “%2” with “%1” wherever you use it as a password.</source>
        <translation>凡用作密码的地方，请将“%2”替换为“%1”。</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token gets the new one already.</source>
        <translation>向 PAT Wizard 索取令牌的程序已得到新令牌。</translation>
    </message>
    <message>
        <source>On the token page, find the token “%1” and click Revoke.</source>
        <translation>在令牌页面上找到令牌“%1”并点击 Revoke（吊销）。</translation>
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
        <translation> 和 </translation>
    </message>
    <message>
        <source>You can add what is missing.</source>
        <translation>您可以补充缺少的部分。</translation>
    </message>
    <message>
        <source>choose Full access</source>
        <translation>选择 Full access</translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation>勾选 %1</translation>
    </message>
    <message>
        <source>You can take the rest away.</source>
        <translation>您可以去掉其余部分。</translation>
    </message>
    <message>
        <source>choose Custom defined, and tick only %1</source>
        <translation>选择 Custom defined，并且只勾选 %1</translation>
    </message>
    <message>
        <source>1. On the token page, select “%1” and click Edit.
2. Under Scopes, %2, and save.
3. Check again here. After you save, PAT Wizard checks what the token can do.</source>
        <extracomment>%1 is a token&apos;s name, %2 such as &quot;tick Code → Read&quot;</extracomment>
        <translation>1. 在令牌页面上选择“%1”并点击 Edit（编辑）。
2. 在 Scopes（范围）下%2，保存。
3. 在这里再次检查。保存后，PAT Wizard 会检查令牌能做什么。</translation>
    </message>
</context>
<context>
    <name>wizard::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>wizard::StepRail</name>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>The name of a step: what the token may do.</extracomment>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>创建令牌</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>粘贴令牌</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of a step.</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>The name of a step.</extracomment>
        <translation>存储</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>吊销旧令牌</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step.</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>wizard::StorePage</name>
    <message>
        <source>Store the token</source>
        <translation>存储令牌</translation>
    </message>
    <message>
        <source>It is written, read back and compared.</source>
        <translation>令牌将写入密钥环，然后读回并比较。</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>正在等待密钥环… 它是否正在要求输入密码？</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>名称(&amp;M)：</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>名称：%1</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>您选择了仍要存储。</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>令牌无法检查。</translation>
    </message>
    <message>
        <source>You chose to store it unchecked.</source>
        <translation>您选择了不检查就存储。</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>此名称无法使用。</translation>
    </message>
    <message>
        <source>A name has at least one character, no slash, and no blank at its ends.</source>
        <translation>名称至少一个字符，不含斜杠，首尾没有空格。</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1.</source>
        <translation>它将在密钥环中存储为 %1。</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2.</source>
        <translation>它将在密钥环“%1”中存储为 %2。</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>正在存储令牌…</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Suggested: “%2”.</source>
        <translation>名称“%1”已被占用。建议：“%2”。</translation>
    </message>
    <message>
        <source>The token that has that name is not changed.</source>
        <translation>已使用该名称的令牌不会更改。</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>已存储，读回比较一致。</translation>
    </message>
</context>
<context>
    <name>wizard::TokenNameField</name>
    <message>
        <source>Na&amp;me:</source>
        <translation>名称(&amp;M)：</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>令牌名称</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>复制名称(&amp;C)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
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
        <translation>检查 %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>Rotate %1 – PAT Wizard</source>
        <translation>轮换 %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>Old token of %1 – PAT Wizard</source>
        <translation>%1 的旧令牌 – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>存储(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give up the token?</source>
        <translation>放弃令牌？</translation>
    </message>
    <message>
        <source>The token has not been proved to be stored. Azure DevOps does not show it again: if you close now, you may need to make a new one.</source>
        <translation>尚未确认令牌已存储。Azure DevOps 不会再次显示它：如果现在关闭，您可能需要重新创建一个。</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>继续(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>放弃(&amp;G)</translation>
    </message>
</context>
<context>
    <name>wording::AdministratorText</name>
    <message>
        <source>sign in with a personal access token</source>
        <translation>使用个人访问令牌登录</translation>
    </message>
    <message>
        <source>list the Git repositories with a personal access token</source>
        <translation>使用个人访问令牌列出 Git 存储库</translation>
    </message>
    <message>
        <source>read the summary of member entitlements with a personal access token</source>
        <translation>使用个人访问令牌读取成员权利摘要</translation>
    </message>
    <message>
        <source>list the features with a personal access token</source>
        <translation>使用个人访问令牌列出功能</translation>
    </message>
    <message>
        <source>read the account’s own profile with a personal access token</source>
        <translation>使用个人访问令牌读取帐户自己的个人资料</translation>
    </message>
    <message>
        <source>The account needs permission to see the Git repositories. The token’s scopes are sufficient.</source>
        <translation>该帐户需要查看 Git 存储库的权限。令牌的范围已经足够。</translation>
    </message>
    <message>
        <source>The account needs permission to see the organization’s members and their entitlements. The token’s scopes are sufficient.</source>
        <translation>该帐户需要查看组织成员及其权利的权限。令牌的范围已经足够。</translation>
    </message>
    <message>
        <source>The account needs the permission named in the response.</source>
        <translation>该帐户需要响应中指出的权限。</translation>
    </message>
    <message>
        <source>The organization’s conditional access or IP policy needs to allow this account from this network. If that is not possible, please tell me which network is allowed.</source>
        <translation>需要组织的条件访问策略或 IP 策略允许该帐户从此网络访问。如果无法做到，请告诉我允许哪个网络。</translation>
    </message>
    <message>
        <source>The organization’s policy blocks tokens for all organizations. It needs to allow a token for this organization only.</source>
        <translation>组织的策略阻止了对所有组织有效的令牌。需要允许仅用于本组织的令牌。</translation>
    </message>
    <message>
        <source>The account needs to be added to the organization.</source>
        <translation>需要将该帐户添加到组织中。</translation>
    </message>
    <message>
        <source>The organization needs to be reactivated.</source>
        <translation>需要重新激活该组织。</translation>
    </message>
    <message>
        <source>Attempted: %1 (%2).</source>
        <extracomment>%1 &quot;sign in with a personal access token&quot;, %2 a host</extracomment>
        <translation>尝试的操作：%1（%2）。</translation>
    </message>
    <message>
        <source>Response: refused, without an error code.</source>
        <translation>响应：被拒绝，没有错误代码。</translation>
    </message>
    <message>
        <source>Response: %1.</source>
        <translation>响应：%1。</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <extracomment>%1 is a whole sentence: what an administrator can do.</extracomment>
        <translation>需要：%1</translation>
    </message>
    <message>
        <source>My access to Azure DevOps is not sufficient. Can you help?</source>
        <translation>我对 Azure DevOps 的访问权限不足。能帮我处理吗？</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>组织：%1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>帐户：%1</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <translation>时间：%1 UTC</translation>
    </message>
</context>
<context>
    <name>wording::Attention</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 和另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by Azure DevOps: %1.</source>
        <translation>被 Azure DevOps 拒绝：%1。</translation>
    </message>
    <message>
        <source>Rotate to restore access, or remove what you no longer need.</source>
        <translation>请轮换以恢复访问，或移除不再需要的令牌。</translation>
    </message>
    <message>
        <source>Expired, according to the recorded date: %1.</source>
        <translation>根据记录的日期已过期：%1。</translation>
    </message>
    <message>
        <source>Refused by Azure DevOps, as git says: %1.</source>
        <translation>Git 称被 Azure DevOps 拒绝：%1。</translation>
    </message>
    <message>
        <source>Check again to find out whether the token or something else is the reason.</source>
        <translation>请再次检查，以确认原因在令牌还是在别处。</translation>
    </message>
    <message>
        <source>Expiring soon: %1.</source>
        <translation>即将过期：%1。</translation>
    </message>
    <message>
        <source>Rotate now, before access is interrupted.</source>
        <translation>请立即轮换，以免访问中断。</translation>
    </message>
    <message>
        <source>Still accepted after the recorded expiry date: %1.</source>
        <translation>超过记录的过期日期后仍被接受：%1。</translation>
    </message>
    <message>
        <source>Correct the date. The token page shows when a token expires.</source>
        <translation>请更正日期。令牌页面显示令牌的过期日期。</translation>
    </message>
    <message>
        <source>Valid for all organizations: %1.</source>
        <translation>对所有组织有效：%1。</translation>
    </message>
    <message>
        <source>%1 Rotate, and choose a single organization.</source>
        <translation>%1请轮换，并选择单个组织。</translation>
    </message>
    <message>
        <source>At least 11 months old, and the expiry date is not known: %1.</source>
        <translation>已创建至少 11 个月，且过期日期未知：%1。</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year. Record the expiry date, or rotate.</source>
        <translation>令牌的有效期最多一年左右。请记录过期日期，或轮换。</translation>
    </message>
    <message>
        <source>Not checked for 80 days or more: %1.</source>
        <translation>已有至少 80 天未检查：%1。</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive after 90 days without use. A check counts as use.</source>
        <translation>Azure DevOps 会将 90 天未使用的令牌视为非活动令牌。检查也算使用。</translation>
    </message>
    <message>
        <source>Another token is kept and not known to be revoked: %1.</source>
        <translation>保留了另一个令牌，尚不确定是否已吊销：%1。</translation>
    </message>
    <message>
        <source>The details show which token it is. When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>详细信息会显示是哪个令牌。不再需要时，请在 Azure DevOps 中吊销它。</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access at the last attempt: %1.</source>
        <translation>上次尝试时密钥环已锁定或拒绝访问：%1。</translation>
    </message>
    <message>
        <source>This says nothing about whether a token works. Unlock the keychain, then check again.</source>
        <translation>由此无法判断令牌是否有效。请解锁密钥环，然后再次检查。</translation>
    </message>
</context>
<context>
    <name>wording::AuthorityWords</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空文件。</translation>
    </message>
    <message>
        <source>%1 contains only the certificate of %2, not the certificate of an authority. Ask for the certificate of the authority that issued it.</source>
        <translation>%1 只包含 %2 的证书，不包含证书颁发机构的证书。请索取颁发该证书的机构的证书。</translation>
    </message>
    <message>
        <source>%1 contains a certificate that is damaged or incomplete. Get the file again.</source>
        <translation>%1 中有已损坏或不完整的证书。请重新获取该文件。</translation>
    </message>
    <message>
        <source>%1 contains certificates in a PKCS #7 format that PAT Wizard cannot read. Convert it: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</source>
        <translation>%1 包含 PAT Wizard 无法读取的 PKCS #7 格式的证书。请转换：openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a PKCS #12 file (.pfx or .p12), which includes a private key. Extract the authorities: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</source>
        <translation>%1 是 PKCS #12 文件（.pfx 或 .p12），其中包含私钥。请提取证书颁发机构：openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a private key, not a certificate. Do not share it. Ask for the authority’s certificate.</source>
        <translation>%1 是私钥，不是证书。请勿与他人共享。请索取证书颁发机构的证书。</translation>
    </message>
    <message>
        <source>%1 is a certificate request, not a certificate. Ask for the authority’s certificate.</source>
        <translation>%1 是证书请求，不是证书。请索取证书颁发机构的证书。</translation>
    </message>
    <message>
        <source>%1 is a web page, not a certificate. The download may have required you to sign in. Open the page in a browser, and download the certificate again.</source>
        <translation>%1 是网页，不是证书。下载时可能需要登录。请在浏览器中打开该页面，重新下载证书。</translation>
    </message>
    <message>
        <source>%1 does not contain a certificate that PAT Wizard can read. If it is a certificate, convert it: openssl x509 -in %2 -out authorities.pem</source>
        <translation>%1 中没有 PAT Wizard 能读取的证书。如果它是证书，请转换：openssl x509 -in %2 -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is not a regular file.</source>
        <translation>无法读取 %1：不是普通文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is too large.</source>
        <translation>无法读取 %1：文件太大。</translation>
    </message>
</context>
<context>
    <name>wording::CapabilityWords</name>
    <message>
        <source>Sign-in</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>拉取请求</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>审阅者</translation>
    </message>
    <message>
        <source>Diff</source>
        <extracomment>A capability of a token: the pull request view that shows the changed lines.</extracomment>
        <translation>Diff</translation>
    </message>
    <message>
        <source>All organizations</source>
        <extracomment>A capability of a token: it is valid for all organizations.</extracomment>
        <translation>所有组织</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1：可用</translation>
    </message>
    <message>
        <source>%1: refused, the token does not have full access</source>
        <translation>%1：被拒绝，没有 Full access</translation>
    </message>
    <message>
        <source>%1: refused, the token lacks the scope</source>
        <translation>%1：被拒绝，缺少所需范围</translation>
    </message>
    <message>
        <source>%1: refused, the account lacks the permission</source>
        <translation>%1：被拒绝，帐户缺少权限</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>%1：未检查</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>可用</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>no permission</source>
        <extracomment>Of a capability of a token, in a table: the account has no permission for it.</extracomment>
        <translation>无权限</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Of a capability of a token, in a table: it is not known whether it works.</extracomment>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>wording::CauseWords</name>
    <message>
        <source>Azure DevOps accepted it.</source>
        <translation>Azure DevOps 接受了令牌。</translation>
    </message>
    <message>
        <source>It lacks a scope.</source>
        <translation>令牌缺少所需的范围。</translation>
    </message>
    <message>
        <source>Its account lacks a permission.</source>
        <translation>令牌的帐户缺少权限。</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for this organization.</source>
        <translation>令牌已过期、被吊销或重新生成，或从未对此组织有效。</translation>
    </message>
    <message>
        <source>It was accepted at first, then refused during the check.</source>
        <translation>令牌起初被接受，后在检查过程中被拒绝。</translation>
    </message>
    <message>
        <source>Azure DevOps says that it has expired.</source>
        <translation>Azure DevOps 称令牌已过期。</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>组织不允许使用对所有组织有效的令牌。</translation>
    </message>
    <message>
        <source>Its account is not a member of the organization.</source>
        <translation>令牌的帐户不是组织的成员。</translation>
    </message>
    <message>
        <source>Its account needs to sign in once in a browser.</source>
        <translation>令牌的帐户需要在浏览器中登录一次。</translation>
    </message>
    <message>
        <source>An organization policy blocked access from this network.</source>
        <translation>组织策略阻止了从此网络的访问。</translation>
    </message>
    <message>
        <source>Azure DevOps did not know the organization.</source>
        <translation>Azure DevOps 找不到此组织。</translation>
    </message>
    <message>
        <source>The organization has been renamed.</source>
        <translation>组织已重命名。</translation>
    </message>
    <message>
        <source>The organization is deactivated.</source>
        <translation>组织已停用。</translation>
    </message>
    <message>
        <source>Azure DevOps asked for a pause (rate limit).</source>
        <translation>Azure DevOps 要求暂停（速率限制）。</translation>
    </message>
    <message>
        <source>Azure DevOps was having problems.</source>
        <translation>Azure DevOps 当时有故障。</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>Azure DevOps 返回了 PAT Wizard 无法识别的错误。</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asked you to sign in.</source>
        <translation>您与 Azure DevOps 之间的某个环节要求登录。</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered with an error.</source>
        <translation>您与 Azure DevOps 之间的某个环节返回了错误。</translation>
    </message>
    <message>
        <source>Azure DevOps did not answer in time.</source>
        <translation>Azure DevOps 未及时响应。</translation>
    </message>
    <message>
        <source>The host name of Azure DevOps could not be looked up.</source>
        <translation>无法解析 Azure DevOps 的主机名。</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>连接失败。</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>无法解析代理的主机名。</translation>
    </message>
    <message>
        <source>Azure DevOps could not be reached through the proxy.</source>
        <translation>无法通过代理连接 Azure DevOps。</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation>代理拒绝连接。</translation>
    </message>
    <message>
        <source>The proxy asked for a password.</source>
        <translation>代理要求输入密码。</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password that are set for it.</source>
        <translation>代理不接受为其设置的用户名和密码。</translation>
    </message>
    <message>
        <source>PAT Wizard did not understand the proxy setting.</source>
        <translation>PAT Wizard 无法理解代理设置。</translation>
    </message>
    <message>
        <source>The proxy setting uses an unsupported type of proxy.</source>
        <translation>代理设置使用了不支持的代理类型。</translation>
    </message>
    <message>
        <source>The certificate could not be trusted.</source>
        <translation>证书不受信任。</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>无法建立加密连接。</translation>
    </message>
    <message>
        <source>The answer was not from Azure DevOps.</source>
        <translation>响应不是来自 Azure DevOps。</translation>
    </message>
    <message>
        <source>Azure DevOps was not asked.</source>
        <translation>未询问 Azure DevOps。</translation>
    </message>
</context>
<context>
    <name>wording::CheckRows</name>
    <message>
        <source>Does the organization %1 answer?</source>
        <translation>组织 %1 有响应吗？</translation>
    </message>
    <message>
        <source>Is the token accepted?</source>
        <translation>令牌被接受吗？</translation>
    </message>
    <message>
        <source>Code: do pull requests work?</source>
        <translation>Code：拉取请求可用吗？</translation>
    </message>
    <message>
        <source>Member Entitlement Management: do reviewers and approvals work?</source>
        <translation>Member Entitlement Management：审阅者和审批可用吗？</translation>
    </message>
    <message>
        <source>Full access: does Diff, the changed lines of a pull request, work?</source>
        <translation>Full access：Diff（拉取请求中更改的行）可用吗？</translation>
    </message>
    <message>
        <source>Is the token valid for all organizations?</source>
        <translation>令牌对所有组织有效吗？</translation>
    </message>
    <message>
        <source>The organization %1 answers.</source>
        <translation>组织 %1 有响应。</translation>
    </message>
    <message>
        <source>The token is accepted, as %1.</source>
        <translation>令牌已被接受，身份为 %1。</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>令牌无法检查。</translation>
    </message>
    <message>
        <source>pull requests</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>拉取请求</translation>
    </message>
    <message>
        <source>reviewers and approvals</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>审阅者和审批</translation>
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
        <translation>令牌能做所有事：拉取请求、审阅者和审批，以及 Diff。</translation>
    </message>
    <message>
        <source>The token does what you need: %1.</source>
        <extracomment>%1 pull requests, reviewers and approvals</extracomment>
        <translation>令牌满足您的需要：%1。</translation>
    </message>
    <message>
        <source>%1 (the token lacks %2)</source>
        <extracomment>%1 pull requests, %2 the option of the token page that they need</extracomment>
        <translation>%1（令牌缺少 %2）</translation>
    </message>
    <message>
        <source>%1 (your account lacks a permission)</source>
        <translation>%1（您的帐户缺少权限）</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations. %1</source>
        <translation>令牌满足您的需要，但它对所有组织有效。%1</translation>
    </message>
    <message>
        <source>The token’s account lacks a permission.</source>
        <translation>令牌的帐户缺少权限。</translation>
    </message>
    <message>
        <source>The token is accepted, but some of what you need does not work: %1.</source>
        <translation>令牌被接受，但部分所需功能不可用：%1。</translation>
    </message>
    <message>
        <source>The token is refused.</source>
        <translation>令牌被拒绝。</translation>
    </message>
    <message>
        <source>The token could not be checked completely. This is no verdict on the token.</source>
        <translation>未能完整检查令牌，由此无法判断它是否有效。</translation>
    </message>
</context>
<context>
    <name>wording::CheckWords</name>
    <message>
        <source>Diff is the pull request view that shows the changed lines.</source>
        <translation>Diff（差异）是拉取请求中显示更改的行的视图。</translation>
    </message>
    <message>
        <source>Azure DevOps accepts the token.</source>
        <translation>Azure DevOps 接受此令牌。</translation>
    </message>
    <message>
        <source>The token can read Code: pull requests work.</source>
        <translation>令牌可读取 Code：拉取请求可用。</translation>
    </message>
    <message>
        <source>The token can read Member Entitlement Management: reviewers and approvals work.</source>
        <translation>令牌可读取 Member Entitlement Management：审阅者和审批可用。</translation>
    </message>
    <message>
        <source>The token has full access: Diff works.</source>
        <translation>令牌有 Full access：Diff 可用。</translation>
    </message>
    <message>
        <source>Rotate it: create a token for this organization only.</source>
        <translation>请轮换：创建仅用于此组织的令牌。</translation>
    </message>
    <message>
        <source>The token cannot read Code.</source>
        <translation>令牌无法读取 Code。</translation>
    </message>
    <message>
        <source>Pull requests do not work with it.</source>
        <translation>此令牌不支持拉取请求。</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Code → Read selected. Status alone is not enough.</source>
        <translation>请轮换：创建一个新令牌，并勾选 Code → Read（代码 → 读取）。仅勾选 Status（状态）不够。</translation>
    </message>
    <message>
        <source>Create a token with Code → Read selected. Status alone is not enough.</source>
        <translation>请创建令牌，并勾选 Code → Read（代码 → 读取）。仅勾选 Status（状态）不够。</translation>
    </message>
    <message>
        <source>The token cannot read Member Entitlement Management.</source>
        <translation>令牌无法读取 Member Entitlement Management。</translation>
    </message>
    <message>
        <source>Reviewers and approvals do not work with it.</source>
        <translation>此令牌不支持审阅者和审批。</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>请轮换：创建一个新令牌，并勾选 Member Entitlement Management → Read。点击 “Show all scopes”（显示所有范围）即可找到。</translation>
    </message>
    <message>
        <source>Create a token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>请创建令牌，并勾选 Member Entitlement Management → Read。点击 “Show all scopes”（显示所有范围）即可找到。</translation>
    </message>
    <message>
        <source>The token does not have full access.</source>
        <translation>令牌没有 Full access。</translation>
    </message>
    <message>
        <source>Diff, the pull request view that shows the changed lines, does not work with it.</source>
        <translation>此令牌不支持 Diff（拉取请求中显示更改的行的视图）。</translation>
    </message>
    <message>
        <source>If you need Diff, rotate it: create a new token with Full access.</source>
        <translation>如果需要 Diff，请轮换：创建一个新令牌，并选择 Full access（完全访问）。</translation>
    </message>
    <message>
        <source>If you need Diff, create a token with Full access.</source>
        <translation>如果需要 Diff，请创建令牌，并选择 Full access（完全访问）。</translation>
    </message>
    <message>
        <source>The token is not known to be valid for all organizations.</source>
        <translation>未发现令牌对所有组织有效。</translation>
    </message>
    <message>
        <source>This token cannot be used as it is.</source>
        <translation>此令牌无法直接使用。</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for the organization %1.</source>
        <translation>它已过期、被吊销或重新生成，或从未对组织 %1 有效。</translation>
    </message>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>请轮换：创建一个新令牌来替换它。</translation>
    </message>
    <message>
        <source>Azure DevOps does not accept the token.</source>
        <translation>Azure DevOps 不接受此令牌。</translation>
    </message>
    <message>
        <source>It is mistyped, expired, revoked, or for an organization other than %1.</source>
        <translation>它可能输入有误、已过期、已吊销，或用于 %1 以外的组织。</translation>
    </message>
    <message>
        <source>Paste it again, or create a new one.</source>
        <translation>请重新粘贴，或创建新令牌。</translation>
    </message>
    <message>
        <source>Azure DevOps says that the token has expired.</source>
        <translation>Azure DevOps 称令牌已过期。</translation>
    </message>
    <message>
        <source>An expired token cannot be extended.</source>
        <translation>已过期的令牌无法延期。</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated. Create a new one.</source>
        <translation>已过期的令牌既无法延期，也无法重新生成。请创建新令牌。</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>组织不允许使用对所有组织有效的令牌。</translation>
    </message>
    <message>
        <source>Rotate it: create a token for the organization %1 only.</source>
        <translation>请轮换：创建仅用于组织 %1 的令牌。</translation>
    </message>
    <message>
        <source>Create a token for the organization %1 only.</source>
        <translation>请创建仅用于组织 %1 的令牌。</translation>
    </message>
    <message>
        <source>The token’s account is not a member of the organization %1.</source>
        <translation>令牌的帐户不是组织 %1 的成员。</translation>
    </message>
    <message>
        <source>Until it is, this token cannot be used there.</source>
        <translation>在成为成员之前，此令牌无法用于该组织。</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization to add the account.</source>
        <translation>请组织的管理员添加该帐户。</translation>
    </message>
    <message>
        <source>Check the organization’s name, or ask an administrator to add you.</source>
        <translation>请检查组织名称，或请管理员添加您。</translation>
    </message>
    <message>
        <source>Paste the token again, or create a new one.</source>
        <translation>请重新粘贴令牌，或创建新令牌。</translation>
    </message>
    <message>
        <source>Azure DevOps accepted the token at first, then refused it for this part of the check.</source>
        <translation>Azure DevOps 起初接受了令牌，后在这部分检查中将其拒绝。</translation>
    </message>
    <message>
        <source>Whether this works could not be determined.</source>
        <translation>无法确定此功能是否可用。</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>请再次检查。</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>由此无法判断令牌是否有效。</translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n second(s).</source>
        <translation>
            <numerusform>请在 %n 秒后再次检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n minute(s).</source>
        <translation>
            <numerusform>请在 %n 分钟后再次检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then check again. If https_proxy is set, correct it there and restart PAT Wizard.</source>
        <translation>请在“设置”中检查代理，然后再次检查。如果设置了 https_proxy，请更正它并重新启动 PAT Wizard。</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust.</source>
        <translation>%1 出示的证书来自此系统不信任的颁发者。</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust: %2.</source>
        <translation>%1 出示的证书来自此系统不信任的颁发者：%2。</translation>
    </message>
    <message>
        <source>If this is your company’s proxy, add the certificate of your company’s authority in Settings, or start PAT Wizard with --ca-file. If you did so already, that file does not contain this issuer. Otherwise, try another network.</source>
        <translation>如果这是您公司的代理，请在“设置”中添加公司证书颁发机构的证书，或用 --ca-file 启动 PAT Wizard。如果您已经这样做，说明该文件不包含此颁发者。否则，请换一个网络。</translation>
    </message>
    <message>
        <source>Your account is not allowed to see the members of the organization.</source>
        <translation>您的帐户无权查看组织的成员。</translation>
    </message>
    <message>
        <source>Your account lacks a permission in the organization.</source>
        <translation>您的帐户在组织中缺少权限。</translation>
    </message>
    <message>
        <source>The token is fine. Another token would not help.</source>
        <translation>令牌没有问题，换一个令牌也无济于事。</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization for the permission.</source>
        <translation>请向组织的管理员申请该权限。</translation>
    </message>
    <message>
        <source>It was not checked, because an earlier answer asked for a pause.</source>
        <translation>未检查，因为之前的响应要求暂停。</translation>
    </message>
    <message>
        <source>It was not checked, because the time limit for the whole check was reached.</source>
        <translation>未检查，因为整个检查已达到时间限制。</translation>
    </message>
    <message>
        <source>Check it on its own, or allow more time with --timeout.</source>
        <translation>请单独检查它，或用 --timeout 增加时间。</translation>
    </message>
    <message>
        <source>Azure DevOps answered with its sign-in page instead of accepting the token.</source>
        <translation>Azure DevOps 未接受令牌，而是返回了登录页面。</translation>
    </message>
    <message>
        <source>Azure DevOps answered as if there were no token: it does not recognize this one.</source>
        <translation>Azure DevOps 的响应如同没有令牌：它无法识别这个令牌。</translation>
    </message>
    <message>
        <source>The token’s account has never signed in to Azure DevOps in a browser.</source>
        <translation>令牌的帐户从未在浏览器中登录过 Azure DevOps。</translation>
    </message>
    <message>
        <source>Sign in once at https://dev.azure.com/%1 in a browser, then check again.</source>
        <translation>请在浏览器中登录一次 https://dev.azure.com/%1，然后再次检查。</translation>
    </message>
    <message>
        <source>An organization policy blocks access from this network (%1).</source>
        <translation>组织策略阻止从此网络访问（%1）。</translation>
    </message>
    <message>
        <source>conditional access</source>
        <translation>条件访问</translation>
    </message>
    <message>
        <source>Try your company’s network, or ask an administrator.</source>
        <translation>请使用公司网络，或询问管理员。</translation>
    </message>
    <message>
        <source>Azure DevOps does not know an organization named %1.</source>
        <translation>Azure DevOps 找不到名为 %1 的组织。</translation>
    </message>
    <message>
        <source>Check the spelling of the organization’s name.</source>
        <translation>请检查组织名称的拼写。</translation>
    </message>
    <message>
        <source>The organization %1 is now called %2.</source>
        <translation>组织 %1 现已改名为 %2。</translation>
    </message>
    <message>
        <source>Use the new name: %1.</source>
        <translation>请使用新名称：%1。</translation>
    </message>
    <message>
        <source>The organization %1 is deactivated.</source>
        <translation>组织 %1 已停用。</translation>
    </message>
    <message>
        <source>Contact the organization’s owner.</source>
        <translation>请联系组织的所有者。</translation>
    </message>
    <message>
        <source>Azure DevOps asks for a pause (rate limit).</source>
        <translation>Azure DevOps 要求暂停（速率限制）。</translation>
    </message>
    <message>
        <source>Check again in a few minutes.</source>
        <translation>请过几分钟再次检查。</translation>
    </message>
    <message>
        <source>Azure DevOps is having problems.</source>
        <translation>Azure DevOps 有故障。</translation>
    </message>
    <message>
        <source>Check again later. To see the status of the service, open status.dev.azure.com.</source>
        <translation>请稍后再次检查。服务状态见 status.dev.azure.com。</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>Azure DevOps 返回了 PAT Wizard 无法识别的错误。</translation>
    </message>
    <message>
        <source>Check again later, or ask an administrator of the organization.</source>
        <translation>请稍后再次检查，或询问组织的管理员。</translation>
    </message>
    <message>
        <source>Look up the code in the Azure DevOps documentation, or ask an administrator of the organization.</source>
        <translation>请在 Azure DevOps 文档中查找该代码，或询问组织的管理员。</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asks you to sign in.</source>
        <translation>您与 Azure DevOps 之间的某个环节要求登录。</translation>
    </message>
    <message>
        <source>Open https://dev.azure.com in a browser and sign in where asked, or ask your administrator to give you access. Then check again.</source>
        <translation>请在浏览器中打开 https://dev.azure.com，按要求登录，或请管理员授予您访问权限。然后再次检查。</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered in its place, with an error.</source>
        <translation>您与 Azure DevOps 之间的某个环节代为响应，并返回了错误。</translation>
    </message>
    <message>
        <source>Check again later, or try another network.</source>
        <translation>请稍后再次检查，或换一个网络。</translation>
    </message>
    <message>
        <source>The answer redirected to another host, %1. PAT Wizard did not follow it.</source>
        <translation>响应重定向到另一台主机 %1。PAT Wizard 未跟随重定向。</translation>
    </message>
    <message>
        <source>Networks that require you to sign in do this. Open any page in your browser, then check again.</source>
        <translation>需要登录的网络会这样。请在浏览器中打开任意页面，然后再次检查。</translation>
    </message>
    <message>
        <source>The answer from %1 does not look like one from Azure DevOps.</source>
        <translation>来自 %1 的响应不像是 Azure DevOps 的响应。</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering, such as a company proxy. Try another network, or ask your administrator.</source>
        <translation>您与 Azure DevOps 之间存在干扰，例如公司代理。请换一个网络，或询问管理员。</translation>
    </message>
    <message>
        <source>The answer was too large to be from Azure DevOps, or its headers cannot be read.</source>
        <translation>响应过大，不可能来自 Azure DevOps；或者其标头无法读取。</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering. Try another network.</source>
        <translation>您与 Azure DevOps 之间存在干扰。请换一个网络。</translation>
    </message>
    <message>
        <source>No complete answer from %1 arrived in time.</source>
        <translation>%1 未及时返回完整的响应。</translation>
    </message>
    <message>
        <source>Check your network connection, then check again.</source>
        <translation>请检查网络连接，然后再次检查。</translation>
    </message>
    <message>
        <source>The host name %1 could not be looked up.</source>
        <translation>无法解析主机名 %1。</translation>
    </message>
    <message>
        <source>Could not connect to %1.</source>
        <translation>无法连接到 %1。</translation>
    </message>
    <message>
        <source>The connection to %1 closed before the answer was complete.</source>
        <translation>响应完成之前，与 %1 的连接已关闭。</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>无法解析代理的主机名。</translation>
    </message>
    <message>
        <source>Could not connect to %1 through the proxy.</source>
        <translation>无法通过代理连接到 %1。</translation>
    </message>
    <message>
        <source>The proxy refuses to connect to %1.</source>
        <translation>代理拒绝连接到 %1。</translation>
    </message>
    <message>
        <source>Ask your administrator to allow %1.</source>
        <translation>请管理员允许 %1。</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>代理要求输入密码。</translation>
    </message>
    <message>
        <source>Choose the system’s proxy in Settings, set https_proxy with the user name and password, and restart PAT Wizard. Or ask your administrator.</source>
        <translation>请在“设置”中选择使用系统代理，在 https_proxy 中设置用户名和密码，然后重新启动 PAT Wizard。或询问管理员。</translation>
    </message>
    <message>
        <source>The proxy does not accept the user name and password that are set for it.</source>
        <translation>代理不接受为其设置的用户名和密码。</translation>
    </message>
    <message>
        <source>Correct them in https_proxy, then restart PAT Wizard.</source>
        <translation>请在 https_proxy 中更正，然后重新启动 PAT Wizard。</translation>
    </message>
    <message>
        <source>PAT Wizard does not understand the proxy setting %1, so nothing was sent.</source>
        <translation>PAT Wizard 无法理解代理设置 %1，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to something like http://proxy.example:8080, then restart PAT Wizard.</source>
        <translation>请在“设置”中选择代理。或将 %1 改为类似 http://proxy.example:8080 的值，然后重新启动 PAT Wizard。</translation>
    </message>
    <message>
        <source>The proxy setting %1 uses an unsupported type of proxy, so nothing was sent.</source>
        <translation>代理设置 %1 使用了不支持的代理类型，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to one that begins with http://, socks5://, or socks5h://, then restart PAT Wizard.</source>
        <translation>请在“设置”中选择代理。或将 %1 改为以 http://、socks5:// 或 socks5h:// 开头的值，然后重新启动 PAT Wizard。</translation>
    </message>
    <message>
        <source>%1 presented a certificate that belongs to another host.</source>
        <translation>%1 出示的证书属于另一台主机。</translation>
    </message>
    <message>
        <source>Do not trust this network. Use another one.</source>
        <translation>请勿信任此网络。请换一个网络。</translation>
    </message>
    <message>
        <source>%1 presented a certificate that is not valid today.</source>
        <translation>%1 出示的证书今天无效。</translation>
    </message>
    <message>
        <source>Check this computer’s date and time: it shows %1 UTC. If that is right, use another network, or ask whoever runs this one to renew the certificate.</source>
        <translation>请检查这台计算机的日期和时间：显示为 %1 UTC。如果无误，请换一个网络，或请该网络的管理者更新证书。</translation>
    </message>
    <message>
        <source>Could not make an encrypted connection to %1.</source>
        <translation>无法与 %1 建立加密连接。</translation>
    </message>
    <message>
        <source>%1 The error code is %2.</source>
        <translation>%1错误代码为 %2。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>wording::CommandWords</name>
    <message numerus="yes">
        <source>An answer asked for a pause. Check again in %n second(s).</source>
        <translation>
            <numerusform>有响应要求暂停。请在 %n 秒后再次检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer asked for a pause. Check again in %n minute(s).</source>
        <translation>
            <numerusform>有响应要求暂停。请在 %n 分钟后再次检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the token: Azure DevOps does not show it again.</source>
        <translation>请保留该令牌：Azure DevOps 不会再次显示它。</translation>
    </message>
    <message>
        <source>Look up the date on the token page. To correct it, use “patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD”, or open PAT Wizard with “patwizard”.</source>
        <translation>请在令牌页面上查看日期。要更正，请使用 “patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD”，或用 “patwizard” 打开 PAT Wizard。</translation>
    </message>
    <message>
        <source>Try “patwizard --help”.</source>
        <translation>请尝试 “patwizard --help”。</translation>
    </message>
    <message>
        <source>Try “patwizard %1 --help”.</source>
        <translation>请尝试 “patwizard %1 --help”。</translation>
    </message>
    <message>
        <source>PAT Wizard cannot continue: it is out of memory, or something that it depends on has failed.</source>
        <translation>PAT Wizard 无法继续：内存不足，或它依赖的组件出现故障。</translation>
    </message>
    <message>
        <source>Free some memory, then start it again. It then completes or undoes any change that was interrupted.</source>
        <translation>请释放一些内存，然后重新启动。届时它会完成或撤消中断的更改。</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>没有可用于打开窗口的显示器。</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>系统提示：“%1”</translation>
    </message>
    <message>
        <source>Commands do not need a display: see “patwizard --help”.</source>
        <translation>命令不需要显示器：请参阅 “patwizard --help”。</translation>
    </message>
    <message>
        <source>There is no token on standard input.</source>
        <translation>标准输入中没有令牌。</translation>
    </message>
    <message>
        <source>The command line contains a secret, where others can see it.</source>
        <translation>命令行中含有机密，其他人可能看到。</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>它未被使用。</translation>
    </message>
    <message>
        <source>Revoke it, because it is in your shell’s history. Provide a new one on standard input.</source>
        <translation>请吊销它，因为它已留在 shell 历史记录中。请通过标准输入提供新令牌。</translation>
    </message>
    <message>
        <source>The text on standard input is also on the command line, where others can see it.</source>
        <translation>标准输入中的文本也出现在命令行中，其他人可能看到。</translation>
    </message>
    <message>
        <source>If it is a secret, revoke it, because it is in your shell’s history. Provide a new one on standard input only.</source>
        <translation>如果它是机密，请吊销它，因为它已留在 shell 历史记录中。请仅通过标准输入提供新令牌。</translation>
    </message>
    <message>
        <source>This token is already stored.</source>
        <translation>此令牌已存储过。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>Create another token on the token page, and provide that one instead.</source>
        <translation>请在令牌页面上另建一个令牌，并提供该令牌。</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>未存储任何内容。</translation>
    </message>
    <message>
        <source>To store it anyway, use %1.</source>
        <translation>若仍要存储，请使用 %1。</translation>
    </message>
    <message>
        <source>Another token is already stored under this name.</source>
        <translation>已有另一个令牌以此名称存储。</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>它未被更改。</translation>
    </message>
    <message>
        <source>Choose another name with --name, or replace the stored token with “patwizard replace %1”.</source>
        <translation>请用 --name 选择其他名称，或用 “patwizard replace %1” 替换已存储的令牌。</translation>
    </message>
    <message>
        <source>The new token was not stored, and the old token stays in use.</source>
        <translation>新令牌未存储，旧令牌仍在使用。</translation>
    </message>
    <message>
        <source>No token is stored for this organization.</source>
        <translation>没有为此组织存储令牌。</translation>
    </message>
    <message>
        <source>No token with this name is on the list of stored tokens.</source>
        <translation>已存储令牌的列表中没有此名称的令牌。</translation>
    </message>
    <message>
        <source>To see what is stored, use “patwizard list”.</source>
        <translation>要查看已存储的内容，请使用 “patwizard list”。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是指 %1 吗？</translation>
    </message>
    <message>
        <source>No token is stored for this user yet.</source>
        <translation>此用户尚未存储令牌。</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION”, or open the setup with “patwizard”.</source>
        <translation>要存储令牌，请使用 “patwizard add ORGANIZATION”，或用 “patwizard” 打开设置向导。</translation>
    </message>
    <message>
        <source>The token was accepted after %1, its recorded expiry date.</source>
        <translation>令牌在记录的过期日期 %1 之后仍被接受。</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>记录的日期有误。</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <extracomment>%1 2027-01-31, in 7 days</extracomment>
        <translation>令牌的过期日期：%1。</translation>
    </message>
    <message>
        <source>Replace it while it still works: use “patwizard rotate %1”, or “patwizard replace %1” with the new token on standard input.</source>
        <translation>请趁它仍有效时替换：使用 “patwizard rotate %1”，或使用 “patwizard replace %1” 并通过标准输入提供新令牌。</translation>
    </message>
    <message>
        <source>Also kept, and not known to be revoked: %1.</source>
        <translation>另有保留、尚不确定是否已吊销的令牌：%1。</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it on the token page, then run “patwizard replace %1 --prove-revoked”.</source>
        <translation>不再需要时，请在令牌页面上吊销它，然后运行 “patwizard replace %1 --prove-revoked”。</translation>
    </message>
    <message>
        <source>The old token “%1” still works.</source>
        <translation>旧令牌“%1”仍然有效。</translation>
    </message>
    <message>
        <source>Revoke it on the token page, then run “patwizard replace %1 --prove-revoked” again. It can take up to an hour until Azure DevOps refuses a revoked token.</source>
        <translation>请在令牌页面上吊销它，然后再次运行 “patwizard replace %1 --prove-revoked”。Azure DevOps 最多可能需要一小时才会拒绝已吊销的令牌。</translation>
    </message>
    <message>
        <source>More than one token is stored for this organization.</source>
        <translation>为此组织存储了多个令牌。</translation>
    </message>
    <message>
        <source>Specify which one: %1.</source>
        <translation>请指定是哪一个：%1。</translation>
    </message>
    <message>
        <source>The date given with --expires, %1, is more than a year ahead.</source>
        <translation>用 --expires 指定的日期 %1 距今超过一年。</translation>
    </message>
    <message>
        <source>It was recorded, but no Azure DevOps token lasts that long.</source>
        <translation>该日期已记录，但 Azure DevOps 令牌没有这么长的有效期。</translation>
    </message>
    <message>
        <source>The keychain that PAT Wizard uses keeps everything in memory only.</source>
        <translation>PAT Wizard 使用的密钥环只将内容保存在内存中。</translation>
    </message>
    <message>
        <source>A token in it is lost as soon as you sign out.</source>
        <translation>其中的令牌在您注销后即丢失。</translation>
    </message>
    <message>
        <source>Before you create a token, create a permanent keychain with Passwords and Keys (package seahorse) and set it as the default.</source>
        <translation>创建令牌之前，请用“密码和密钥”（软件包 seahorse）创建永久密钥环，并将其设为默认。</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>无法使用在“设置”中选择的证书文件。</translation>
    </message>
    <message>
        <source>Choose another file in Settings or remove it there, or start with --ca-file.</source>
        <translation>请在“设置”中选择其他文件或将其移除，或使用 --ca-file 启动。</translation>
    </message>
    <message>
        <source>The token would be visible on the screen.</source>
        <translation>令牌会显示在屏幕上。</translation>
    </message>
    <message>
        <source>Send the output to another program, or use --force to show it anyway.</source>
        <translation>请将输出发送给其他程序，或使用 --force 强制显示。</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>无法写入输出：%1。</translation>
    </message>
    <message>
        <source>There is no command %1 to run.</source>
        <translation>没有可运行的命令 %1。</translation>
    </message>
    <message>
        <source>Check its spelling, or give its whole path.</source>
        <translation>请检查拼写，或给出完整路径。</translation>
    </message>
    <message>
        <source>The command %1 cannot be run: %2.</source>
        <translation>无法运行命令 %1：%2。</translation>
    </message>
    <message>
        <source>Check that it is a program, and that you may run it.</source>
        <translation>请检查它是否是程序，以及您是否有权运行它。</translation>
    </message>
    <message>
        <source>Copies of a token this short cannot be told from other text.</source>
        <translation>这么短的令牌，其副本无法与其他文本区分。</translation>
    </message>
    <message>
        <source>It was not looked for.</source>
        <translation>未对它进行查找。</translation>
    </message>
    <message>
        <source>Nothing on this system shows notifications.</source>
        <translation>此系统上没有可显示通知的程序。</translation>
    </message>
    <message>
        <source>Nobody was reminded, and nothing counts as shown.</source>
        <translation>未发出提醒，这些事项仍视为未提醒。</translation>
    </message>
    <message>
        <source>Sign in to a desktop, or see “patwizard list”.</source>
        <translation>请登录桌面，或查看 “patwizard list”。</translation>
    </message>
    <message>
        <source>The reminder failed: %1.</source>
        <translation>提醒失败：%1。</translation>
    </message>
    <message>
        <source>See “patwizard list” for what needs attention.</source>
        <translation>需要注意的事项请查看 “patwizard list”。</translation>
    </message>
    <message>
        <source>The reminders could not be switched: %1.</source>
        <translation>无法更改提醒设置：%1。</translation>
    </message>
</context>
<context>
    <name>wording::ComparisonWords</name>
    <message>
        <source>Pull requests worked before, but no longer do.</source>
        <translation>拉取请求之前可用，现在不再可用。</translation>
    </message>
    <message>
        <source>Reviewers and approvals worked before, but no longer do.</source>
        <translation>审阅者和审批之前可用，现在不再可用。</translation>
    </message>
    <message>
        <source>Diff worked before, but no longer does.</source>
        <translation>Diff 之前可用，现在不再可用。</translation>
    </message>
    <message>
        <source>Pull requests work now, but did not before.</source>
        <translation>拉取请求现在可用，之前不可用。</translation>
    </message>
    <message>
        <source>Reviewers and approvals work now, but did not before.</source>
        <translation>审阅者和审批现在可用，之前不可用。</translation>
    </message>
    <message>
        <source>Diff works now, but did not before.</source>
        <translation>Diff 现在可用，之前不可用。</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it before, but refuses it now.</source>
        <translation>Azure DevOps 之前接受它，现在拒绝它。</translation>
    </message>
    <message>
        <source>Azure DevOps refused it before, but accepts it now.</source>
        <translation>Azure DevOps 之前拒绝它，现在接受它。</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>The account is different: it was %1, and is now %2.</source>
        <translation>帐户不同：原来是 %1，现在是 %2。</translation>
    </message>
    <message>
        <source>It is valid for all organizations of the account, which was not known before.</source>
        <translation>它对帐户的所有组织有效，此前未知。</translation>
    </message>
</context>
<context>
    <name>wording::CopyWords</name>
    <message>
        <source>The token stands there as text.</source>
        <translation>令牌以文本形式存在于此。</translation>
    </message>
    <message>
        <source>The token stands there in Base64, which hides nothing.</source>
        <translation>令牌以 Base64 形式存在于此，这起不到隐藏作用。</translation>
    </message>
    <message>
        <source>The token stands there encoded for an address.</source>
        <translation>令牌以地址编码形式存在于此。</translation>
    </message>
    <message>
        <source>The token stands there as UTF-16 text.</source>
        <translation>令牌以 UTF-16 文本形式存在于此。</translation>
    </message>
    <message>
        <source>To change it: %1.</source>
        <translation>更改方法：%1。</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the line.</source>
        <translation>要改为在此放置已存储的令牌，请使用 “patwizard give %1 --to git-credential”。否则请删除该行。</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the file.</source>
        <translation>要改为在此放置已存储的令牌，请使用 “patwizard give %1 --to git-credential”。否则请删除该文件。</translation>
    </message>
    <message>
        <source>Change npmAuthToken or npmAuthIdent in the file.</source>
        <translation>请更改文件中的 npmAuthToken 或 npmAuthIdent。</translation>
    </message>
    <message>
        <source>Change the password in the file, or use “keyring set”.</source>
        <translation>请更改文件中的密码，或使用 “keyring set”。</translation>
    </message>
    <message>
        <source>Change the password in the file.</source>
        <translation>请更改文件中的密码。</translation>
    </message>
    <message>
        <source>Change the password of the server in the file.</source>
        <translation>请更改文件中该服务器的密码。</translation>
    </message>
    <message>
        <source>Change the property in the file.</source>
        <translation>请更改文件中的该属性。</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to az-devops”. To remove it, use “az devops logout”.</source>
        <translation>要改为在此放置已存储的令牌，请使用 “patwizard give %1 --to az-devops”。要移除它，请使用 “az devops logout”。</translation>
    </message>
    <message>
        <source>Delete the line. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>请删除该行。程序可改用 “patwizard run %1 -- COMMAND” 获取令牌。</translation>
    </message>
    <message>
        <source>Delete the line, and close the shells that still remember it.</source>
        <translation>请删除该行，并关闭仍记得它的 shell。</translation>
    </message>
    <message>
        <source>Delete the line, then sign out and in again. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>请删除该行，然后注销并重新登录。程序可改用 “patwizard run %1 -- COMMAND” 获取令牌。</translation>
    </message>
    <message>
        <source>Change the file, and look for it in backups as well.</source>
        <translation>请更改该文件，并在备份中也查找它。</translation>
    </message>
    <message>
        <source>It goes when the process ends. Look for where the variable is set.</source>
        <translation>进程结束时它会消失。请查找设置该变量的位置。</translation>
    </message>
    <message>
        <source>Change it with the program that has stored it.</source>
        <translation>请用存储它的程序更改它。</translation>
    </message>
    <message>
        <source>(no variable)</source>
        <extracomment>In place of the name of an environment variable.</extracomment>
        <translation>（无变量）</translation>
    </message>
    <message>
        <source>%1 in the environment of %2</source>
        <translation>%2 环境中的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the environment of %2 and %n other process(es)</source>
        <translation>
            <numerusform>%2 及另外 %n 个进程环境中的 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in the keychain</source>
        <translation>密钥环中的“%1”</translation>
    </message>
    <message>
        <source>“%1” (%2) in the keychain</source>
        <translation>密钥环中的“%1”（%2）</translation>
    </message>
    <message>
        <source>It is not protected: every program of yours can read it.</source>
        <translation>它不受保护：您的任何程序都能读取它。</translation>
    </message>
    <message>
        <source>It is protected by the keychain.</source>
        <translation>它受密钥环保护。</translation>
    </message>
    <message>
        <source>%1 was not looked at: it is no ordinary file.</source>
        <translation>未查看 %1：不是普通文件。</translation>
    </message>
    <message>
        <source>Only the beginning of %1 was looked at: it is too large.</source>
        <translation>只查看了 %1 的开头：文件太大。</translation>
    </message>
    <message>
        <source>%1 was not looked at: %2.</source>
        <translation>未查看 %1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>The environment of %n process(es) of yours that let nobody read it was not looked at.</source>
        <translation>
            <numerusform>您有 %n 个进程不允许读取其环境变量，因此未查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is locked in the keychain, or is not given, was not looked at.</source>
        <translation>密钥环中已锁定或未提供的内容未查看。</translation>
    </message>
    <message>
        <source>What other programs have in the keychain was not looked at: %1.</source>
        <translation>其他程序在密钥环中的内容未查看：%1。</translation>
    </message>
    <message>
        <source>The search was stopped. The rest was not looked at.</source>
        <translation>查找已停止，其余内容未查看。</translation>
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
        <translation>未证实：无法读取已存储令牌的列表，因此无法在此文本中查找其机密。分享前请先阅读。</translation>
    </message>
    <message>
        <source>Not proved for all: the text was searched for the stored secrets that the keychain provided (%1), and none is in it. The keychain did not provide the others (%2). Unlock it and try again, or read the text before you share it.</source>
        <translation>未全部证实：已在文本中查找密钥环提供的机密（%1），均未出现。密钥环未提供其余的机密（%2）。请解锁后重试，或在分享前先阅读该文本。</translation>
    </message>
    <message>
        <source>No secret is stored, so none is in this text.</source>
        <translation>没有存储机密，因此文本中不含任何机密。</translation>
    </message>
    <message>
        <source>Proved: the text was searched for every stored secret (%1), and none is in it, in any form.</source>
        <translation>已证实：已在文本中查找每条存储的机密（%1），任何形式均未出现。</translation>
    </message>
</context>
<context>
    <name>wording::GitWords</name>
    <message>
        <source>system</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>系统</translation>
    </message>
    <message>
        <source>global</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>全局</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>Where a setting of git stands: in this repository.</extracomment>
        <translation>本地</translation>
    </message>
    <message>
        <source>worktree</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>工作树</translation>
    </message>
    <message>
        <source>environment</source>
        <extracomment>Where a setting of git stands: in the environment or on the command line.</extracomment>
        <translation>环境</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Git asks these first: %1.</source>
        <translation>Git 先向它们查询：%1。</translation>
    </message>
    <message>
        <source>If one of them has a password for Azure DevOps, git uses that.</source>
        <translation>如果其中之一有 Azure DevOps 的密码，Git 会使用它。</translation>
    </message>
    <message>
        <source>To have git forget a password that is out of date, see the help of that credential helper.</source>
        <translation>要让 Git 忘记过时的密码，请参阅该凭据助手的帮助。</translation>
    </message>
    <message>
        <source>Git gives each password that worked to all its credential helpers, and “store” writes it to a file as plain text.</source>
        <translation>Git 会将每个有效的密码交给它的所有凭据助手，而 “store” 会将其以明文写入文件。</translation>
    </message>
    <message>
        <source>The token then lies there, too.</source>
        <translation>这样令牌也会留在那里。</translation>
    </message>
    <message>
        <source>To prevent that, remove “store” from git’s configuration, or set it for the other hosts only.</source>
        <translation>为防止这种情况，请从 Git 配置中移除 “store”，或只为其他主机设置它。</translation>
    </message>
    <message>
        <source>Git does not ask PAT Wizard for: %1.</source>
        <translation>以下内容 Git 不会向 PAT Wizard 查询：%1。</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”. If that does not help, look for an empty “helper =” in git’s configuration.</source>
        <translation>要更改这一点，请使用 “patwizard git on”。如果没有帮助，请在 Git 配置中查找空的 “helper =”。</translation>
    </message>
    <message>
        <source>Git calls another copy of this program: %1.</source>
        <translation>Git 调用了此程序的另一个副本：%1。</translation>
    </message>
    <message>
        <source>To have it call this one, use “patwizard git on”.</source>
        <translation>要让它调用当前程序，请使用 “patwizard git on”。</translation>
    </message>
    <message>
        <source>Git does not tell credential helpers the path of a repository.</source>
        <translation>Git 不会将存储库的路径告诉凭据助手。</translation>
    </message>
    <message>
        <source>With several organizations, the right token is found only by the user name in the address.</source>
        <translation>有多个组织时，只能通过地址中的用户名找到正确的令牌。</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”.</source>
        <translation>要更改这一点，请使用 “patwizard git on”。</translation>
    </message>
    <message>
        <source>The request on standard input is not one that git makes.</source>
        <translation>标准输入中的请求不是 Git 发出的请求。</translation>
    </message>
    <message>
        <source>No token was given.</source>
        <translation>未提供令牌。</translation>
    </message>
    <message>
        <source>This command is for git: see “patwizard git on”.</source>
        <translation>此命令供 Git 使用：请参阅 “patwizard git on”。</translation>
    </message>
    <message>
        <source>The address of the repository begins with http://, where others could read the token on its way.</source>
        <translation>存储库的地址以 http:// 开头，令牌在传输途中可能被他人读取。</translation>
    </message>
    <message>
        <source>Use https:// instead, with “git remote set-url”.</source>
        <translation>请用 “git remote set-url” 改为 https://。</translation>
    </message>
    <message>
        <source>Git does not tell for which organization it needs a token.</source>
        <translation>Git 未说明它需要哪个组织的令牌。</translation>
    </message>
    <message>
        <source>Run “patwizard git on”, or put the name of the organization before the host: https://ORGANIZATION@dev.azure.com/…</source>
        <translation>请运行 “patwizard git on”，或将组织名称放在主机前：https://ORGANIZATION@dev.azure.com/…</translation>
    </message>
    <message>
        <source>No token is stored yet.</source>
        <translation>尚未存储令牌。</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION” or “patwizard setup”.</source>
        <translation>要存储令牌，请使用 “patwizard add ORGANIZATION” 或 “patwizard setup”。</translation>
    </message>
    <message>
        <source>No token is stored for the organization “%1”.</source>
        <translation>没有为组织“%1”存储令牌。</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add %1” or “patwizard setup %1”.</source>
        <translation>要存储令牌，请使用 “patwizard add %1” 或 “patwizard setup %1”。</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when it was checked %1.</source>
        <translation>令牌在%1检查时被 Azure DevOps 拒绝。</translation>
    </message>
    <message>
        <source>It was not given to git.</source>
        <translation>未将它提供给 Git。</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it works again, use “patwizard check %1”.</source>
        <translation>请用 “patwizard rotate %1” 替换它。如果它又恢复有效，请使用 “patwizard check %1”。</translation>
    </message>
    <message>
        <source>The token lacked the scope Code when it was checked %1.</source>
        <translation>令牌在%1检查时缺少 Code 范围。</translation>
    </message>
    <message>
        <source>Select Code with Edit on the token page, then use “patwizard check %1”.</source>
        <translation>请在令牌页面上点击 Edit（编辑），勾选 Code，然后使用 “patwizard check %1”。</translation>
    </message>
    <message>
        <source>The token expired on %1, according to the recorded date.</source>
        <translation>根据记录的日期，令牌已于%1过期。</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it still works, use “patwizard check %1”.</source>
        <translation>请用 “patwizard rotate %1” 替换它。如果它仍然有效，请使用 “patwizard check %1”。</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when git last used it, %1.</source>
        <translation>Git 上次使用令牌时（%1），被 Azure DevOps 拒绝。</translation>
    </message>
    <message>
        <source>To find out why, use “patwizard check %1”.</source>
        <translation>要查明原因，请使用 “patwizard check %1”。</translation>
    </message>
    <message>
        <source>Git was not found.</source>
        <translation>未找到 Git。</translation>
    </message>
    <message>
        <source>Its configuration was not changed.</source>
        <translation>其配置未更改。</translation>
    </message>
    <message>
        <source>Install git, or add its folder to PATH.</source>
        <translation>请安装 Git，或将其文件夹添加到 PATH。</translation>
    </message>
    <message>
        <source>This folder is not in a git repository.</source>
        <translation>此文件夹不在 Git 存储库中。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>Go to a repository first, or leave --local out.</source>
        <translation>请先转到存储库，或省略 --local。</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration.</source>
        <translation>Git 无法读取或更改其配置。</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration. It says: “%1”</source>
        <translation>Git 无法读取或更改其配置。它提示：“%1”</translation>
    </message>
    <message>
        <source>Correct that, then run the command again. “patwizard git status” shows what holds now. Git 2.26 or newer is needed.</source>
        <translation>请更正后再次运行命令。“patwizard git status” 显示当前设置。需要 Git 2.26 或更高版本。</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom git asks for a password.</extracomment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>wording::GiveWords</name>
    <message>
        <source>Install the Azure CLI, then run “az extension add --name azure-devops”.</source>
        <translation>请安装 Azure CLI，然后运行 “az extension add --name azure-devops”。</translation>
    </message>
    <message>
        <source>Install git.</source>
        <translation>请安装 Git。</translation>
    </message>
    <message>
        <source>Run “az devops logout”, then try again.</source>
        <translation>请运行 “az devops logout”，然后重试。</translation>
    </message>
    <message>
        <source>See which helpers git asks with “git config --get-all credential.helper”: without one it keeps nothing, and the first one that answers counts.</source>
        <translation>请用 “git config --get-all credential.helper” 查看 Git 查询哪些助手：没有助手，Git 就不会保存任何内容；以最先响应的助手为准。</translation>
    </message>
    <message>
        <source>If it had another token, it still has that one.</source>
        <translation>如果它原有另一个令牌，则该令牌仍在。</translation>
    </message>
    <message>
        <source>Then try again: patwizard give %1 --to %2</source>
        <translation>然后重试：patwizard give %1 --to %2</translation>
    </message>
    <message>
        <source>%1 was not given the token: it is not installed.</source>
        <translation>未将令牌提供给 %1：未安装。</translation>
    </message>
    <message>
        <source>%1 did not take the token.</source>
        <translation>%1 未接收令牌。</translation>
    </message>
    <message>
        <source>%1 did not take the token. It says: “%2”</source>
        <translation>%1 未接收令牌。它提示：“%2”</translation>
    </message>
    <message>
        <source>%1 did not answer, and was ended.</source>
        <translation>%1 没有响应，已将其终止。</translation>
    </message>
    <message>
        <source>%1 was given the token, but does not have it.</source>
        <translation>已将令牌提供给 %1，但它没有该令牌。</translation>
    </message>
    <message>
        <source>%1 was given the token in use.</source>
        <translation>已将使用中的令牌提供给 %1。</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>日期：%1。</translation>
    </message>
    <message>
        <source>%1 has not been given the token in use.</source>
        <translation>尚未将使用中的令牌提供给 %1。</translation>
    </message>
    <message>
        <source>What it was given on %1 stops working when that token is revoked.</source>
        <translation>它在%1得到的令牌被吊销后，就无法再使用。</translation>
    </message>
    <message>
        <source>%1 has the token.</source>
        <translation>%1 已有该令牌。</translation>
    </message>
    <message>
        <source>%1 has taken the token. It could not be asked whether it has it now.</source>
        <translation>%1 已接收令牌。无法询问它现在是否仍有该令牌。</translation>
    </message>
</context>
<context>
    <name>wording::GlobalWords</name>
    <message>
        <source>Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Microsoft 已于2026年12月1日停用对所有组织有效的令牌。</translation>
    </message>
    <message>
        <source>Tokens for all organizations stop working on 1 December 2026, whatever their own expiry date.</source>
        <translation>对所有组织有效的令牌将于2026年12月1日失效，无论其自身的过期日期如何。</translation>
    </message>
    <message>
        <source>The token is valid for all organizations of the account.</source>
        <translation>令牌对该帐户的所有组织有效。</translation>
    </message>
    <message>
        <source>It still works, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>它仍然有效，尽管 Microsoft 已于2026年12月1日停用对所有组织有效的令牌。</translation>
    </message>
    <message>
        <source>It is valid for all organizations of its account.</source>
        <translation>它对其帐户的所有组织有效。</translation>
    </message>
    <message>
        <source>It still worked at the last check, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>上次检查时它仍然有效，尽管 Microsoft 已于2026年12月1日停用对所有组织有效的令牌。</translation>
    </message>
    <message>
        <source>Create a new one for a single organization, then revoke this one.</source>
        <translation>请为单个组织创建新令牌，然后吊销此令牌。</translation>
    </message>
    <message>
        <source>Create a new one for %1 only, then revoke this one.</source>
        <translation>请创建仅用于 %1 的新令牌，然后吊销此令牌。</translation>
    </message>
</context>
<context>
    <name>wording::KeychainWords</name>
    <message>
        <source>Tokens can be neither stored nor read.</source>
        <translation>令牌既无法存储，也无法读取。</translation>
    </message>
    <message>
        <source>There is no desktop session (D-Bus), so there is no keychain.</source>
        <translation>没有桌面会话（D-Bus），因此没有密钥环。</translation>
    </message>
    <message>
        <source>Start PAT Wizard from your desktop session.</source>
        <translation>请从桌面会话中启动 PAT Wizard。</translation>
    </message>
    <message>
        <source>The keychain is no longer available, because the desktop session (D-Bus) has ended.</source>
        <translation>桌面会话（D-Bus）已结束，密钥环不再可用。</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but PAT Wizard has to be started again to access it.</source>
        <translation>其中存储的内容是安全的，但必须重新启动 PAT Wizard 才能访问。</translation>
    </message>
    <message>
        <source>If you have a token that is not stored yet, copy it and keep it somewhere safe. Then start PAT Wizard again from your desktop session.</source>
        <translation>如果您有尚未存储的令牌，请复制并妥善保管，然后从桌面会话中重新启动 PAT Wizard。</translation>
    </message>
    <message>
        <source>No keychain service is running.</source>
        <translation>没有正在运行的密钥环服务。</translation>
    </message>
    <message>
        <source>Install gnome-keyring, or KeePassXC with its Secret Service integration enabled. Then sign out and in again.</source>
        <translation>请安装 gnome-keyring，或安装 KeePassXC 并启用其 Secret Service 集成。然后注销并重新登录。</translation>
    </message>
    <message>
        <source>The library that connects to the keychain is missing.</source>
        <translation>缺少用于连接密钥环的库。</translation>
    </message>
    <message>
        <source>Install the package libsecret-1-0.</source>
        <translation>请安装软件包 libsecret-1-0。</translation>
    </message>
    <message>
        <source>The keychain service does not answer.</source>
        <translation>密钥环服务没有响应。</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but cannot be accessed now.</source>
        <translation>其中存储的内容是安全的，但目前无法访问。</translation>
    </message>
    <message>
        <source>Try again. If that does not help, sign out and in again.</source>
        <translation>请重试。如果没有帮助，请注销并重新登录。</translation>
    </message>
    <message>
        <source>The keychain service has no keychain yet.</source>
        <translation>密钥环服务中还没有密钥环。</translation>
    </message>
    <message>
        <source>Create one with Passwords and Keys (package seahorse), and set it as the default.</source>
        <translation>请用“密码和密钥”（软件包 seahorse）创建一个，并将其设为默认。</translation>
    </message>
    <message>
        <source>The keychain is locked, and was not unlocked.</source>
        <translation>密钥环已锁定，未被解锁。</translation>
    </message>
    <message>
        <source>Try again, and enter the keychain’s password when asked. If nothing asks for it, unlock the keychain in your desktop session first.</source>
        <translation>请重试，并在提示时输入密钥环的密码。如果没有提示，请先在桌面会话中解锁密钥环。</translation>
    </message>
    <message>
        <source>The keychain has an entry for this token, but did not give PAT Wizard access to it.</source>
        <translation>密钥环中有此令牌的条目，但未允许 PAT Wizard 访问。</translation>
    </message>
    <message>
        <source>The entry was not changed.</source>
        <translation>该条目未更改。</translation>
    </message>
    <message>
        <source>Try again, and allow access when your keychain asks.</source>
        <translation>请重试，并在密钥环询问时允许访问。</translation>
    </message>
    <message>
        <source>The keychain does not contain this token.</source>
        <translation>密钥环中没有此令牌。</translation>
    </message>
    <message>
        <source>Another program may have removed it.</source>
        <translation>可能已被其他程序移除。</translation>
    </message>
    <message>
        <source>What lies in the keychain as %1 is not a token: another program has put it there.</source>
        <extracomment>%1 is the name of an entry.</extracomment>
        <translation>密钥环中名为 %1 的内容不是令牌：是其他程序放入的。</translation>
    </message>
    <message>
        <source>Remove exactly that entry with the keychain’s own program, then try again.</source>
        <translation>请用密钥环自己的程序仅删除该条目，然后重试。</translation>
    </message>
    <message>
        <source>What was read back from the keychain is not what was stored.</source>
        <translation>从密钥环读回的内容与存储的内容不一致。</translation>
    </message>
    <message>
        <source>The token is not stored safely. Keep it at hand.</source>
        <translation>令牌未能可靠存储，请妥善保留它。</translation>
    </message>
    <message>
        <source>Another program may be writing to the keychain at the same time. Try again.</source>
        <translation>可能有其他程序同时在写入密钥环。请重试。</translation>
    </message>
    <message>
        <source>The keychain reported an error: “%1”</source>
        <translation>密钥环报告错误：“%1”</translation>
    </message>
    <message>
        <source>It is not known whether the token is in the keychain now.</source>
        <translation>尚不知道令牌现在是否在密钥环中。</translation>
    </message>
</context>
<context>
    <name>wording::LibraryWords</name>
    <message>
        <source>Storing %1 was interrupted. It is stored now.</source>
        <translation>存储 %1 时中断。现已存储。</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. Nothing was stored.</source>
        <translation>存储 %1 时中断。未存储任何内容。</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. It is not yet known whether it is stored.</source>
        <translation>存储 %1 时中断。尚不知道是否已存储。</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The new token works and is in use now. The old token is kept.</source>
        <translation>轮换 %1 时中断。新令牌有效，现已投入使用。旧令牌已保留。</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The old token is still in use.</source>
        <translation>轮换 %1 时中断。旧令牌仍在使用。</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted, and could not be completed or undone yet. The old token is still in use.</source>
        <translation>轮换 %1 时中断，尚未能完成或撤消。旧令牌仍在使用。</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted, and could not be completed yet.</source>
        <translation>移除 %1 的旧令牌时中断，尚未能完成。</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted. It is removed now.</source>
        <translation>移除 %1 的旧令牌时中断。现已移除。</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is removed now.</source>
        <translation>移除 %1 时中断。现已移除。</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is still stored.</source>
        <translation>移除 %1 时中断。它仍处于存储状态。</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted, and could not be completed or undone yet.</source>
        <translation>移除 %1 时中断，尚未能完成或撤消。</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted, and could not be completed yet. The token stays in use.</source>
        <translation>在密钥环内复制 %1 时中断，尚未能完成。令牌仍在使用。</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted. It is completed now.</source>
        <translation>在密钥环内复制 %1 时中断。现已完成。</translation>
    </message>
    <message>
        <source>%1 The system says: “%2”</source>
        <translation>%1系统提示：“%2”</translation>
    </message>
    <message>
        <source>The tokens already in the keychain are not affected.</source>
        <translation>密钥环中已有的令牌不受影响。</translation>
    </message>
    <message>
        <source>The list was not changed.</source>
        <translation>列表未更改。</translation>
    </message>
    <message>
        <source>The list of stored tokens is damaged: %1.</source>
        <translation>已存储令牌的列表已损坏：%1。</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Repair the file, or move it away and add the tokens again. Those in the keychain are added with “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”.</source>
        <translation>PAT Wizard 不会更改它。请修复该文件，或将它移走并重新添加令牌。密钥环中的令牌可用 “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME” 添加。</translation>
    </message>
    <message>
        <source>The list of stored tokens was written by a newer version of PAT Wizard: %1.</source>
        <translation>已存储令牌的列表由较新版本的 PAT Wizard 写入：%1。</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Use the newer version.</source>
        <translation>PAT Wizard 不会更改它。请使用较新的版本。</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing the list of stored tokens in another window or command: %1.</source>
        <translation>PAT Wizard 正在另一个窗口或命令中更改已存储令牌的列表：%1。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing this token in another window or command.</source>
        <translation>PAT Wizard 正在另一个窗口或命令中更改此令牌。</translation>
    </message>
    <message>
        <source>Finish there, or wait until it is finished. Then try again.</source>
        <translation>请在那里完成，或等待其完成，然后重试。</translation>
    </message>
    <message>
        <source>An earlier change to this token was interrupted, and could not be completed or undone yet.</source>
        <translation>此令牌之前的更改被中断，尚未能完成或撤消。</translation>
    </message>
    <message>
        <source>Nothing was changed now.</source>
        <translation>现在未做任何更改。</translation>
    </message>
    <message>
        <source>Rotate or remove the token. Either settles that change.</source>
        <translation>请轮换或移除该令牌，两种方式都能了结之前的更改。</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be read: %1.</source>
        <translation>无法读取已存储令牌的列表：%1。</translation>
    </message>
    <message>
        <source>Make sure that it is a regular file and that you have permission to read it, then try again.</source>
        <translation>请确认它是普通文件且您有权读取，然后重试。</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be written: %1.</source>
        <translation>无法写入已存储令牌的列表：%1。</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write there and that the disk is not full, then try again.</source>
        <translation>请确认您有权在那里写入且磁盘未满，然后重试。</translation>
    </message>
    <message>
        <source>Another token lies in the keychain as %1 than PAT Wizard stored there: another program has changed it.</source>
        <translation>密钥环中的 %1 不是 PAT Wizard 存储的令牌：它已被其他程序更改。</translation>
    </message>
    <message>
        <source>PAT Wizard left it alone, and changed nothing else.</source>
        <translation>PAT Wizard 未触动它，也未更改其他内容。</translation>
    </message>
    <message>
        <source>To use the other token, add it under the same name: “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”. To go on with the stored one, remove that entry with the keychain&apos;s own program, then try again.</source>
        <translation>要使用该令牌，请以相同名称添加：“patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”。要继续使用已存储的令牌，请用密钥环自己的程序移除该条目，然后重试。</translation>
    </message>
    <message>
        <source>The list of stored tokens would be too large: %1.</source>
        <translation>已存储令牌的列表将过大：%1。</translation>
    </message>
    <message>
        <source>Remove tokens that you no longer need, then try again.</source>
        <translation>请移除不再需要的令牌，然后重试。</translation>
    </message>
    <message>
        <source>The new token is stored, and in use now. What reads the keychain itself, as %1, does not get it yet.</source>
        <translation>新令牌已存储并投入使用。自行以 %1 读取密钥环的程序尚未得到新令牌。</translation>
    </message>
    <message>
        <source>%1 PAT Wizard makes up for it when it is next started.</source>
        <translation>%1PAT Wizard 下次启动时会补上。</translation>
    </message>
    <message>
        <source>The token is in the keychain as %1, but not on the list of stored tokens.</source>
        <translation>令牌在密钥环中存储为 %1，但不在已存储令牌的列表中。</translation>
    </message>
    <message>
        <source>%1 Then store the same token again under the same name.</source>
        <translation>%1然后以相同名称再次存储同一令牌。</translation>
    </message>
</context>
<context>
    <name>wording::NoticeWords</name>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>%1无法检查：%2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>由此无法判断令牌是否有效。</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>请再次检查。</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access when the token was last needed, %1.</source>
        <translation>上次需要令牌时（%1），密钥环已锁定或拒绝访问。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then check again.</source>
        <translation>请解锁密钥环，然后再次检查。</translation>
    </message>
    <message>
        <source>Git says that Azure DevOps refused it %1.</source>
        <translation>Git 称 Azure DevOps %1拒绝了它。</translation>
    </message>
    <message>
        <source>It may be revoked or expired, lack the scope Code, or have no permission for that repository; a proxy may have refused it, too.</source>
        <translation>它可能已被吊销、已过期、缺少 Code 范围，或没有该存储库的权限；也可能是代理拒绝了它。</translation>
    </message>
    <message>
        <source>“%1” is in use. “%2” is kept too.</source>
        <translation>“%1”正在使用。“%2”也已保留。</translation>
    </message>
    <message>
        <source>The kept token is not known to be revoked: it may still work for anyone who has it.</source>
        <translation>尚不确定保留的令牌是否已吊销：持有它的人可能仍可使用。</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>不再需要时，请在 Azure DevOps 中吊销它。</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it %1, after its recorded expiry date, %2.</source>
        <translation>Azure DevOps %1仍接受它，尽管已过记录的过期日期（%2）。</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>记录的日期有误。</translation>
    </message>
    <message>
        <source>Correct it. The token page shows when the token expires.</source>
        <translation>请更正该日期。令牌页面显示令牌的过期日期。</translation>
    </message>
    <message>
        <source>It was created 11 months ago or earlier, and its expiry date is not known.</source>
        <translation>它创建于 11 个月前或更早，且过期日期未知。</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year.</source>
        <translation>令牌的有效期最多一年左右。</translation>
    </message>
    <message>
        <source>Look up the date on the token page and record it, or rotate the token.</source>
        <translation>请在令牌页面上查看日期并记录，或轮换令牌。</translation>
    </message>
    <message>
        <source>Its own expiry date is not known.</source>
        <translation>它自身的过期日期未知。</translation>
    </message>
    <message>
        <source>It may be earlier.</source>
        <translation>可能更早。</translation>
    </message>
    <message>
        <source>Look it up on the token page and record it, to be reminded in time.</source>
        <translation>请在令牌页面上查看并记录，以便及时收到提醒。</translation>
    </message>
    <message>
        <source>Its expiry date is not known.</source>
        <translation>它的过期日期未知。</translation>
    </message>
    <message>
        <source>It has not been checked for 80 days or more.</source>
        <translation>它已有至少 80 天未检查。</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive if it is not used for 90 days.</source>
        <translation>Azure DevOps 会将 90 天未使用的令牌视为非活动令牌。</translation>
    </message>
    <message>
        <source>Check it, which counts as use, or remove it. If it is refused, sign in to Azure DevOps in a browser, then check it again.</source>
        <translation>请检查它（算作使用），或将其移除。如果被拒绝，请在浏览器中登录 Azure DevOps，然后再次检查。</translation>
    </message>
    <message>
        <source>last check failed</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>上次检查失败</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>refused, says git</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>Git 称被拒绝</translation>
    </message>
    <message>
        <source>for all organizations</source>
        <translation>对所有组织有效</translation>
    </message>
    <message>
        <source>another token kept</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>保留了另一个令牌</translation>
    </message>
    <message>
        <source>recorded date wrong</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>记录的日期有误</translation>
    </message>
    <message>
        <source>old, expiry not known</source>
        <translation>较旧，过期日期未知</translation>
    </message>
    <message>
        <source>not checked recently</source>
        <translation>近期未检查</translation>
    </message>
</context>
<context>
    <name>wording::Notification</name>
    <message>
        <source>Tokens for Azure DevOps need attention</source>
        <translation>有 Azure DevOps 令牌需要注意</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>明天提醒我</translation>
    </message>
    <message>
        <source>Open PAT Wizard</source>
        <translation>打开 PAT Wizard</translation>
    </message>
</context>
<context>
    <name>wording::OrganizationWords</name>
    <message>
        <source>An organization’s name cannot contain spaces, only English letters, digits, and hyphens.</source>
        <translation>组织名称不能含有空格，只能含有英文字母、数字和连字符。</translation>
    </message>
    <message>
        <source>An organization’s name cannot contain “%1”, only English letters, digits, and hyphens.</source>
        <translation>组织名称不能含有“%1”，只能含有英文字母、数字和连字符。</translation>
    </message>
    <message>
        <source>Enter the organization’s name, or paste any of its addresses.</source>
        <translation>请输入组织的名称，或粘贴其任一地址。</translation>
    </message>
    <message>
        <source>This is too long for the address of an organization.</source>
        <translation>这对组织的地址来说太长了。</translation>
    </message>
    <message>
        <source>This address does not contain an organization. It should look like https://dev.azure.com/your-organization.</source>
        <translation>此地址中没有组织。它应类似于 https://dev.azure.com/your-organization。</translation>
    </message>
    <message>
        <source>This text contains more than one organization. Keep only the one you mean.</source>
        <translation>此文本包含多个组织。请只保留您需要的那个。</translation>
    </message>
    <message>
        <source>The text contains an invisible control character. Type the name instead of pasting it.</source>
        <translation>文本中含有不可见的控制字符。请手动输入名称，不要粘贴。</translation>
    </message>
    <message>
        <source>Addresses do not contain backslashes.</source>
        <translation>地址中不含反斜杠。</translation>
    </message>
    <message>
        <source>Addresses that begin with “%1” are not supported. Use one that begins with https or ssh.</source>
        <translation>不支持以“%1”开头的地址。请使用以 https 或 ssh 开头的地址。</translation>
    </message>
    <message>
        <source>Azure DevOps does not use port %1.</source>
        <translation>Azure DevOps 不使用端口 %1。</translation>
    </message>
    <message>
        <source>This address contains a password. Remove it, and change it if it was in use, because it has been on the clipboard.</source>
        <translation>此地址中含有密码。请移除它；如果该密码正在使用，请更改，因为它曾在剪贴板上。</translation>
    </message>
    <message>
        <source>“%1” looks like Azure DevOps, but belongs to someone else. Do not enter a password there.</source>
        <translation>“%1”看起来像 Azure DevOps，但属于他人。请勿在那里输入密码。</translation>
    </message>
    <message>
        <source>This is a GitHub address. PAT Wizard is for Azure DevOps.</source>
        <translation>这是 GitHub 地址。PAT Wizard 用于 Azure DevOps。</translation>
    </message>
    <message>
        <source>“%1” seems to be your own Azure DevOps Server, which is not supported yet.</source>
        <translation>“%1”似乎是您自己的 Azure DevOps Server，目前尚不支持。</translation>
    </message>
    <message>
        <source>“%1” is not an Azure DevOps address.</source>
        <translation>“%1”不是 Azure DevOps 地址。</translation>
    </message>
    <message>
        <source>This looks like a token, not an organization. The token belongs on a later page.</source>
        <translation>这看起来像令牌，不是组织。令牌请在后面的页面输入。</translation>
    </message>
    <message>
        <source>An organization’s name begins and ends with a letter or a digit.</source>
        <translation>组织名称以字母或数字开头和结尾。</translation>
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
        <translation>Azure DevOps 令牌 %1 过期</translation>
    </message>
    <message>
        <source>To rotate it with PAT Wizard before this day, run: %1</source>
        <translation>要在此日之前用 PAT Wizard 轮换它，请运行：%1</translation>
    </message>
</context>
<context>
    <name>wording::RotationWords</name>
    <message>
        <source>The old token stays in use.</source>
        <translation>旧令牌仍在使用。</translation>
    </message>
    <message>
        <source>PAT Wizard changed this token in another window or command, or an earlier change to it is incomplete.</source>
        <translation>PAT Wizard 在另一个窗口或命令中更改了此令牌，或此前的更改尚未完成。</translation>
    </message>
    <message>
        <source>Nothing was changed this time.</source>
        <translation>这次未做任何更改。</translation>
    </message>
    <message>
        <source>See which token is in use now, then try again if that is still needed.</source>
        <translation>请先查看哪个令牌正在使用；如果仍有必要，再重试。</translation>
    </message>
    <message>
        <source>This token is already stored under this name.</source>
        <translation>此令牌已以此名称存储。</translation>
    </message>
    <message>
        <source>Create another token on the token page, and use that one instead.</source>
        <translation>请在令牌页面上另建一个令牌并使用它。</translation>
    </message>
    <message>
        <source>The old token stays in use. If the new one is in the keychain anyway, PAT Wizard completes the rotation when it is next started.</source>
        <translation>旧令牌仍在使用。如果新令牌其实已进入密钥环，PAT Wizard 下次启动时会完成轮换。</translation>
    </message>
    <message>
        <source>The new token is in the keychain, but the list of stored tokens could not be updated. The old token stays in use.</source>
        <translation>新令牌已在密钥环中，但未能更新已存储令牌的列表。旧令牌仍在使用。</translation>
    </message>
    <message>
        <source>%1 PAT Wizard completes the rotation when it is next started.</source>
        <translation>%1PAT Wizard 下次启动时会完成轮换。</translation>
    </message>
    <message>
        <source>The other token is kept too. Revoke it, or go back to it.</source>
        <translation>另一个令牌也已保留。请吊销它，或换回它。</translation>
    </message>
    <message>
        <source>“%1” is in use again.</source>
        <translation>“%1”已重新使用。</translation>
    </message>
    <message>
        <source>“%1” is in use again, but whether it works could not be checked.</source>
        <translation>“%1”已重新使用，但无法检查它是否有效。</translation>
    </message>
    <message>
        <source>Azure DevOps denied access with “%1”. The other token stays in use.</source>
        <translation>Azure DevOps 拒绝了使用“%1”的访问。另一个令牌仍在使用。</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether “%1” works, and no earlier check shows that it does. The other token stays in use.</source>
        <translation>PAT Wizard 无法检查“%1”是否有效，之前也没有检查表明它有效。另一个令牌仍在使用。</translation>
    </message>
    <message>
        <source>“%1” is no longer kept. The other token stays in use.</source>
        <translation>“%1”不再保留。另一个令牌仍在使用。</translation>
    </message>
    <message>
        <source>If you clicked Regenerate on it, leave it there: that entry is the new token.</source>
        <translation>如果您曾对它点击 Regenerate（重新生成），请保留它：该条目就是新令牌。</translation>
    </message>
</context>
<context>
    <name>wording::SettingsWords</name>
    <message>
        <source>It may name a proxy or a certificate, so nothing is sent to Azure DevOps until it can be read.</source>
        <translation>其中可能指定了代理或证书，因此在能读取它之前，不会向 Azure DevOps 发送任何内容。</translation>
    </message>
    <message>
        <source>The proxy holds a user name, a password or a token.</source>
        <translation>代理设置中含有用户名、密码或令牌。</translation>
    </message>
    <message>
        <source>PAT Wizard stores no secrets in its settings, so nothing was saved.</source>
        <translation>PAT Wizard 不在设置中存储机密，因此未保存任何内容。</translation>
    </message>
    <message>
        <source>Enter the host name alone. If the proxy needs a password, choose the system’s proxy and set https_proxy instead.</source>
        <translation>请只输入主机名。如果代理需要密码，请改为选择使用系统代理，并设置 https_proxy。</translation>
    </message>
    <message>
        <source>The file name holds a token or another secret.</source>
        <translation>文件名中含有令牌或其他机密。</translation>
    </message>
    <message>
        <source>Rename the file, then choose it again.</source>
        <translation>请重命名该文件，然后重新选择。</translation>
    </message>
    <message>
        <source>The certificate file needs a full path.</source>
        <translation>证书文件需要完整路径。</translation>
    </message>
    <message>
        <source>This is not a host name that a proxy can have.</source>
        <translation>代理不能使用此主机名。</translation>
    </message>
    <message>
        <source>Enter a name such as proxy.example, and a port from 1 to 65535.</source>
        <translation>请输入类似 proxy.example 的名称和 1 到 65535 的端口。</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>这不是有效的语言。</translation>
    </message>
    <message>
        <source>Tokens last from 1 to %1 days.</source>
        <translation>令牌的有效期为 1 到 %1 天。</translation>
    </message>
    <message>
        <source>Reminders come from 1 to %1 days before a token ends.</source>
        <translation>提醒可在令牌过期前 1 到 %1 天发出。</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>设置文件 %1 已损坏。</translation>
    </message>
    <message>
        <source>Open Settings in PAT Wizard and choose again; the damaged file is kept beside the new one. Or correct or delete it.</source>
        <translation>请打开 PAT Wizard 中的“设置”重新选择；损坏的文件会保留在新文件旁。也可以更正或删除该文件。</translation>
    </message>
    <message>
        <source>The settings file %1 was written by a newer version of PAT Wizard.</source>
        <translation>设置文件 %1 由较新版本的 PAT Wizard 写入。</translation>
    </message>
    <message>
        <source>Install that version, or delete the file.</source>
        <translation>请安装该版本，或删除该文件。</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>无法读取设置文件 %1。</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read: %2.</source>
        <translation>无法读取设置文件 %1：%2。</translation>
    </message>
    <message>
        <source>Make it readable for yourself, then start PAT Wizard again.</source>
        <translation>请确保您有权读取它，然后重新启动 PAT Wizard。</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read, so it was not replaced.</source>
        <translation>无法读取设置文件 %1，因此未将其替换。</translation>
    </message>
    <message>
        <source>Move it away or make it readable, then try again.</source>
        <translation>请将其移走或使其可读，然后重试。</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>无法将设置写入 %1。</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full, then try again.</source>
        <translation>请确认您可以在那里写入且磁盘未满，然后重试。</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>无法使用在“设置”中选择的证书文件。</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or remove this one there.</source>
        <translation>请在“设置”中选择其他文件，或将此文件移除。</translation>
    </message>
    <message>
        <source>Choose &amp;certificate…</source>
        <translation>选择证书(&amp;C)…</translation>
    </message>
    <message>
        <source>Proxy &amp;settings…</source>
        <translation>代理设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>wording::StandingWords</name>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>请轮换：创建一个新令牌来替换它。</translation>
    </message>
    <message>
        <source>Select the missing scopes with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>请在令牌页面上点击 Edit（编辑），勾选缺少的范围，然后再次检查。或者轮换它。</translation>
    </message>
    <message>
        <source>Your account lacks a permission. Ask an administrator of the organization for it.</source>
        <translation>您的帐户缺少权限。请向组织的管理员申请。</translation>
    </message>
    <message>
        <source>Choose Full access with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>请在令牌页面上点击 Edit（编辑），选择 Full access，然后再次检查。或者轮换它。</translation>
    </message>
    <message>
        <source>It works, except for: %1.</source>
        <translation>令牌有效，但以下功能不可用：%1。</translation>
    </message>
    <message>
        <source>It is accepted, but what you need does not work: %1.</source>
        <translation>它已被接受，但您需要的功能不可用：%1。</translation>
    </message>
    <message>
        <source>Azure DevOps refused it %1.</source>
        <translation>Azure DevOps %1拒绝了此令牌。</translation>
    </message>
    <message>
        <source>It was valid for all organizations, and Microsoft retired such tokens on 1 December 2026. That is probably why.</source>
        <translation>它曾对所有组织有效，而 Microsoft 已于2026年12月1日停用这类令牌，这可能就是原因。</translation>
    </message>
    <message>
        <source>%1 Or it is inactive: Azure DevOps deactivates a token if nobody signs in with it for 90 days.</source>
        <translation>%1或者它处于非活动状态：如果 90 天没有人用它登录，Azure DevOps 会停用令牌。</translation>
    </message>
    <message>
        <source>Sign in to Azure DevOps in a browser, then check it again. If it is still refused, rotate it.</source>
        <translation>请在浏览器中登录 Azure DevOps，然后再次检查它。如果仍被拒绝，请轮换。</translation>
    </message>
    <message>
        <source>It expires today.</source>
        <translation>今天过期。</translation>
    </message>
    <message>
        <source>It expires on %1, %2.</source>
        <translation>过期日期：%1（%2）。</translation>
    </message>
    <message>
        <source>It worked when it was checked %1. %2</source>
        <translation>%1检查时有效。%2</translation>
    </message>
    <message>
        <source>Rotate it now, while it still works.</source>
        <translation>请趁它仍有效，立即轮换。</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of a token.</extracomment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>State of a token.</extracomment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>不在密钥环中</translation>
    </message>
    <message>
        <source>Lacks access</source>
        <translation>缺少访问权限</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Works without Diff</source>
        <translation>有效，无 Diff</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>State of a token.</extracomment>
        <translation>有效</translation>
    </message>
    <message>
        <source>It expired on %1, according to the recorded date.</source>
        <translation>根据记录的日期，已于%1过期。</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated.</source>
        <translation>已过期的令牌既无法延期，也无法重新生成。</translation>
    </message>
    <message>
        <source>This token is missing from the keychain.</source>
        <translation>密钥环中缺少此令牌。</translation>
    </message>
    <message>
        <source>Something other than PAT Wizard removed it.</source>
        <translation>它是被 PAT Wizard 以外的程序移除的。</translation>
    </message>
    <message>
        <source>Set it up again under the same name, or remove it from this list.</source>
        <translation>请以相同名称重新设置，或将其从此列表中移除。</translation>
    </message>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>%1无法检查：%2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>由此无法判断令牌是否有效。</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>请再次检查。</translation>
    </message>
    <message>
        <source>It has not been checked yet.</source>
        <translation>尚未检查过。</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>请检查。</translation>
    </message>
    <message>
        <source>It worked when it was checked %1.</source>
        <translation>%1检查时有效。</translation>
    </message>
    <message>
        <source>Whether Diff works could not be determined.</source>
        <translation>无法确定 Diff 是否可用。</translation>
    </message>
    <message>
        <source>Diff does not work with it, because Diff needs Full access.</source>
        <translation>Diff 需要 Full access，因此此令牌不支持 Diff。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>When a token expires: %1 (not known).</extracomment>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When a token expired.</extracomment>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date: &quot;on 31 Jan 2027&quot;.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>从未</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>wording::TokenWords</name>
    <message>
        <source>Copy it again with the copy button on the token page.</source>
        <translation>请用令牌页面上的复制按钮再次复制。</translation>
    </message>
    <message>
        <source>Create a personal access token on the token page.</source>
        <translation>请在令牌页面上创建个人访问令牌。</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong: the checksum does not match.</source>
        <translation>这看起来像令牌，但至少有一个字符错误：校验和不匹配。</translation>
    </message>
    <message>
        <source>This is an application secret, not a personal access token.</source>
        <translation>这是应用程序机密，不是个人访问令牌。</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong in the part that is the same in every token.</source>
        <translation>这看起来像令牌，但在所有令牌都相同的部分，至少有一个字符错误。</translation>
    </message>
    <message>
        <source>This looks like a token, but its creation date makes no sense: at least one character is wrong.</source>
        <translation>这看起来像令牌，但其创建日期不合理：至少有一个字符错误。</translation>
    </message>
    <message>
        <source>This looks like an incomplete token: %1 of %2 characters.</source>
        <translation>这看起来像不完整的令牌：%1 个字符，应为 %2 个。</translation>
    </message>
    <message>
        <source>This is longer than any token.</source>
        <translation>这比任何令牌都长。</translation>
    </message>
    <message>
        <source>This contains characters that no token has. A token consists of letters and digits only.</source>
        <translation>这里含有令牌中不会出现的字符。令牌只由字母和数字组成。</translation>
    </message>
    <message numerus="yes">
        <source>This text contains %n different token(s).</source>
        <translation>
            <numerusform>此文本包含 %n 个不同的令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter only the one you mean.</source>
        <translation>请只输入您需要的那个。</translation>
    </message>
    <message>
        <source>This is a sign-in token (JWT), not a personal access token.</source>
        <translation>这是登录令牌（JWT），不是个人访问令牌。</translation>
    </message>
    <message>
        <source>This is a secret for %1. It does not work with Azure DevOps.</source>
        <extracomment>%1 is a name such as GitHub, GitLab, Amazon Web Services</extracomment>
        <translation>这是 %1 的机密，不能用于 Azure DevOps。</translation>
    </message>
    <message>
        <source>This is a key for another Azure product, not an Azure DevOps token.</source>
        <translation>这是另一款 Azure 产品的密钥，不是 Azure DevOps 令牌。</translation>
    </message>
    <message>
        <source>This is a key for %1, not an Azure DevOps token.</source>
        <translation>这是 %1 的密钥，不是 Azure DevOps 令牌。</translation>
    </message>
    <message>
        <source>This is a private key, not a token.</source>
        <translation>这是私钥，不是令牌。</translation>
    </message>
    <message>
        <source>This is a certificate or a public key, not a token.</source>
        <translation>这是证书或公钥，不是令牌。</translation>
    </message>
    <message>
        <source>This is the name of the token, not the token itself.</source>
        <translation>这是令牌的名称，不是令牌本身。</translation>
    </message>
    <message>
        <source>The token page shows the token only once, after you click Create. Copy it from there.</source>
        <translation>令牌页面只在您点击 Create（创建）后显示一次令牌。请从那里复制。</translation>
    </message>
    <message>
        <source>This is an address, not a token.</source>
        <translation>这是地址，不是令牌。</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token.</source>
        <translation>这是 Azure DevOps 令牌。</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token, created in %1.</source>
        <extracomment>%1 is a month and a year, such as &quot;November 2026&quot;</extracomment>
        <translation>这是 Azure DevOps 令牌，创建于%1。</translation>
    </message>
    <message>
        <source>Paste the token that the token page shows you.</source>
        <translation>请粘贴令牌页面向您显示的令牌。</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token in the older format. Its checksum matches.</source>
        <translation>这是旧格式的 Azure DevOps 令牌。校验和匹配。</translation>
    </message>
    <message>
        <source>You can try it anyway: the check shows whether it works.</source>
        <translation>您仍可尝试：检查会显示它是否有效。</translation>
    </message>
    <message>
        <source>This has the length of a token, but not the format of one.</source>
        <translation>长度符合令牌，但格式不符。</translation>
    </message>
    <message numerus="yes">
        <source>This does not look like a token: it has %n character(s), but a token has 84 or 52.</source>
        <translation>
            <numerusform>这不像令牌：它有 %n 个字符，而令牌有 84 或 52 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line breaks were removed.</source>
        <translation>已移除换行符。</translation>
    </message>
    <message>
        <source>Spaces were removed.</source>
        <translation>已移除空格。</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>已移除不可见字符。</translation>
    </message>
    <message>
        <source>The quotes around it were removed.</source>
        <translation>已移除两侧的引号。</translation>
    </message>
    <message>
        <source>It was extracted from the form that Authorization headers use.</source>
        <translation>已从 Authorization 标头所用的形式中提取。</translation>
    </message>
    <message>
        <source>It was decoded from Base64.</source>
        <translation>已从 Base64 解码。</translation>
    </message>
    <message>
        <source>It was converted from UTF-16, which some programs write, such as PowerShell.</source>
        <translation>已从 UTF-16 转换；PowerShell 等程序会以这种编码写入。</translation>
    </message>
    <message>
        <source>The text around it was ignored.</source>
        <translation>已忽略周围的文本。</translation>
    </message>
    <message>
        <source>It appeared more than once, and is used once.</source>
        <translation>它出现了多次，只使用一次。</translation>
    </message>
</context>
</TS>
