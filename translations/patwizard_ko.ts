<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>CommandTable</name>
    <message>
        <source>Open the list of stored tokens. If there are none, open setup.</source>
        <translation>저장된 토큰 목록을 엽니다. 토큰이 없으면 토큰을 만드는 마법사를 엽니다.</translation>
    </message>
    <message>
        <source>Open the wizard that creates and stores a token.</source>
        <translation>토큰을 만들어 저장하는 마법사를 엽니다.</translation>
    </message>
    <message>
        <source>Open the wizard that checks a stored token, or the list if several are stored and none is named.</source>
        <translation>저장된 토큰을 검사하는 마법사를 엽니다. 여러 개가 저장되어 있고 이름을 지정하지 않으면 목록을 엽니다.</translation>
    </message>
    <message>
        <source>Open the wizard that replaces a stored token with a new one, or the list if several are stored and none is named.</source>
        <translation>저장된 토큰을 새 토큰으로 교체하는 마법사를 엽니다. 여러 개가 저장되어 있고 이름을 지정하지 않으면 목록을 엽니다.</translation>
    </message>
    <message>
        <source>Read a token from standard input, check it, and store it if it works.</source>
        <translation>표준 입력에서 토큰을 읽어 검사하고, 작동하면 저장합니다.</translation>
    </message>
    <message>
        <source>Check the given tokens, or all stored tokens if none is given.</source>
        <translation>지정한 토큰을 검사합니다. 지정하지 않으면 저장된 토큰을 모두 검사합니다.</translation>
    </message>
    <message>
        <source>List the stored tokens, as last checked. Reads no secret and uses no network.</source>
        <translation>저장된 토큰을 마지막 검사 결과와 함께 나열합니다. 비밀 값을 읽지 않고 네트워크도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Read a new token from standard input, check it, and replace the stored one with it. The old token is kept until it is revoked.</source>
        <translation>표준 입력에서 새 토큰을 읽어 검사하고, 저장된 토큰을 새 토큰으로 교체합니다. 이전 토큰은 해지할 때까지 보관됩니다.</translation>
    </message>
    <message>
        <source>Remove a token from the keychain. It works until you revoke it in Azure DevOps.</source>
        <translation>키 모음에서 토큰을 제거합니다. 토큰 자체는 Azure DevOps에서 해지할 때까지 작동합니다.</translation>
    </message>
    <message>
        <source>Print the secret, for scripts.</source>
        <translation>스크립트에서 쓸 수 있게 비밀 값을 출력합니다.</translation>
    </message>
    <message>
        <source>Identify the text on standard input. Works offline and stores nothing.</source>
        <translation>표준 입력의 텍스트가 무엇인지 알아냅니다. 오프라인으로 작동하며 아무것도 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Let git get its tokens from the keychain, or no longer, or show whom it asks.</source>
        <translation>git이 키 모음에서 토큰을 가져오게 하거나, 이를 해제하거나, git이 어디에 묻는지 표시합니다.</translation>
    </message>
    <message>
        <source>What git calls then: its credential helper protocol.</source>
        <translation>이때 git이 호출하는 명령: git 자격 증명 도우미 프로토콜입니다.</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment, and in no other. Ends as the command does.</source>
        <translation>토큰을 환경 변수에 넣어 명령을 실행합니다. 그 명령의 환경에만 들어갑니다. 종료 상태는 명령을 따릅니다.</translation>
    </message>
    <message>
        <source>Find copies of the token, and of old ones kept with it, where tools keep tokens. Reads only, and sends nothing.</source>
        <translation>도구가 토큰을 두는 곳에서 이 토큰과 보관된 이전 토큰의 사본을 찾습니다. 읽기만 하며 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Give the token to a tool that keeps a copy, and remember that: “replace” gives it the new one.</source>
        <translation>사본을 따로 두는 도구에 토큰을 전달하고 이를 기억합니다. 그러면 “replace”가 새 토큰도 전달합니다.</translation>
    </message>
    <message>
        <source>Forget that a tool was given the token. The tool keeps its copy.</source>
        <translation>도구에 토큰을 전달한 기록을 지웁니다. 도구에 있는 사본은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Show one notification for what has become due since the last one. Reads no secret and uses no network, unless --check is given.</source>
        <translation>지난 알림 이후 조치가 필요해진 것을 알림 하나로 표시합니다. --check를 쓰지 않으면 비밀 값을 읽지 않고 네트워크도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Print what somebody who helps you needs to know about this system, without any secret.</source>
        <translation>도와줄 사람이 알아야 할 시스템 정보를 비밀 값 없이 출력합니다.</translation>
    </message>
    <message>
        <source>the token’s name (%1)</source>
        <translation>토큰 이름(%1)</translation>
    </message>
    <message>
        <source>when it expires (UTC), as on the token page</source>
        <translation>만료일(UTC), 토큰 페이지에 나온 대로</translation>
    </message>
    <message>
        <source>what it is needed for: a list of code,members,diff; remembered (%1)</source>
        <translation>필요한 용도(code,members,diff 중에서), 기억됨(%1)</translation>
    </message>
    <message>
        <source>store it whatever the check says, marked with the result</source>
        <translation>검사 결과와 관계없이 저장하고 결과를 표시해 둠</translation>
    </message>
    <message>
        <source>send it even if it does not have the format of a token</source>
        <translation>토큰 형식이 아니어도 보냄</translation>
    </message>
    <message>
        <source>replace even if the new token lacks something needed or can do less</source>
        <translation>새 토큰에 필요한 것이 없거나 할 수 있는 일이 줄어도 교체</translation>
    </message>
    <message>
        <source>replace even if the new token belongs to another account</source>
        <translation>새 토큰이 다른 계정의 토큰이라도 교체</translation>
    </message>
    <message>
        <source>read no token; remove the old ones that Azure DevOps now refuses</source>
        <translation>토큰을 읽지 않고, 이제 Azure DevOps가 거부하는 이전 토큰을 제거</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON으로 출력</translation>
    </message>
    <message>
        <source>print the secret even to a terminal</source>
        <translation>터미널에도 비밀 값을 출력</translation>
    </message>
    <message>
        <source>for the repository of this folder only</source>
        <translation>이 폴더의 리포지토리에만 적용</translation>
    </message>
    <message>
        <source>the form of the token: raw, base64 (of “:token”), basic, or basic-header (raw)</source>
        <translation>토큰의 형식: raw, base64(“:token”), basic, basic-header(raw)</translation>
    </message>
    <message>
        <source>the variable that holds the token; FORM is base64 (of “:token”), basic, or basic-header (AZURE_DEVOPS_EXT_PAT)</source>
        <translation>토큰을 담을 변수. FORM은 base64(“:token”), basic, basic-header(AZURE_DEVOPS_EXT_PAT)</translation>
    </message>
    <message>
        <source>look through the text files in FOLDER as well</source>
        <translation>FOLDER에 있는 텍스트 파일도 찾아봄</translation>
    </message>
    <message>
        <source>who gets it: az-devops or git-credential</source>
        <translation>전달할 대상: az-devops 또는 git-credential</translation>
    </message>
    <message>
        <source>which one: az-devops or git-credential</source>
        <translation>대상: az-devops 또는 git-credential</translation>
    </message>
    <message>
        <source>first check the tokens that were not checked for a week; with --on, by itself</source>
        <translation>일주일 동안 검사하지 않은 토큰을 먼저 검사. --on과 함께 쓰면 자동으로 검사</translation>
    </message>
    <message>
        <source>from now on, remind by itself, every day</source>
        <translation>앞으로 매일 자동으로 알림</translation>
    </message>
    <message>
        <source>no longer do so</source>
        <translation>더 이상 자동으로 알리지 않음</translation>
    </message>
    <message>
        <source>print whether it does so</source>
        <translation>자동으로 알리는지 출력</translation>
    </message>
    <message>
        <source>check all tokens when the list is open</source>
        <translation>목록이 열리면 토큰을 모두 검사</translation>
    </message>
    <message>
        <source>also trust the certificate authorities in FILE (PEM, DER, or PKCS #7)</source>
        <translation>FILE의 인증 기관도 신뢰(PEM, DER, PKCS #7)</translation>
    </message>
    <message>
        <source>time limit for the whole check, 1 to 600 (%1)</source>
        <translation>전체 검사의 시간 제한, 1~600(%1)</translation>
    </message>
    <message>
        <source>print this help and exit</source>
        <translation>이 도움말을 출력하고 종료</translation>
    </message>
    <message>
        <source>print the version and exit</source>
        <translation>버전을 출력하고 종료</translation>
    </message>
    <message>
        <source>(no command)</source>
        <translation>(명령 없음)</translation>
    </message>
    <message>
        <source>on the token page; otherwise the old name, with the current month</source>
        <translation>토큰 페이지에서의 이름, 생략하면 이전 이름에 이번 달을 붙임</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>지난번과 같음</translation>
    </message>
    <message>
        <source>ORGANIZATION is the name or any address of the organization.
</source>
        <translation>ORGANIZATION은 조직의 이름 또는 주소입니다.
</translation>
    </message>
    <message>
        <source>/NAME can be omitted if only one of its tokens is stored.
</source>
        <translation>저장된 토큰이 하나뿐이면 /NAME은 생략할 수 있습니다.
</translation>
    </message>
    <message>
        <source>The proxy is taken from Settings, or else from the system (https_proxy, no_proxy).
</source>
        <translation>프록시는 설정에서 가져오고, 없으면 시스템(https_proxy, no_proxy)에서 가져옵니다.
</translation>
    </message>
    <message>
        <source>Example: patwizard %1 fabrikam &lt;token.txt
</source>
        <translation>예: patwizard %1 fabrikam &lt;token.txt
</translation>
    </message>
    <message>
        <source>The exit status is 4 if copies were found, and 5 if none was found, but something could not be looked at.
</source>
        <translation>종료 상태는 사본을 찾았으면 4, 찾지 못했지만 살펴보지 못한 곳이 있으면 5입니다.
</translation>
    </message>
    <message>
        <source>The exit status is that of COMMAND; 126 if it cannot be run, 127 if it is not found.
Example: patwizard run fabrikam -- az repos list
</source>
        <translation>종료 상태는 COMMAND의 것과 같습니다. 실행할 수 없으면 126, 찾을 수 없으면 127입니다.
예: patwizard run fabrikam -- az repos list
</translation>
    </message>
    <message>
        <source>Usage: patwizard %1 [options]
%2
</source>
        <translation>사용법: patwizard %1 [options]
%2
</translation>
    </message>
    <message>
        <source>Usage: patwizard [COMMAND] [options]
Helps you create a personal access token for Azure DevOps, checks it, and stores it in the keychain.

Commands:
</source>
        <translation>사용법: patwizard [COMMAND] [options]
Azure DevOps의 개인용 액세스 토큰을 만들도록 돕고, 검사하고, 키 모음에 저장합니다.

명령:
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
옵션:
%1
%2종료 상태: 0 성공, 1 내부 오류 또는 디스크 오류, 2 잘못된 사용법 또는 토큰 없음,
3 토큰이 거부됨, 4 필요한 것이 없음, 5 검사할 수 없음, 6 키 모음이
없거나 잠겨 있거나 접근을 거부함 또는 해당 토큰이 저장되어 있지 않음. 토큰이 여러 개면 가장 심각한
것을 3, 4, 6, 5, 1 순서로 정합니다.
</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>누르기</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>늘리기</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>줄이기</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>메뉴 표시</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>포커스 설정</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>전환</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>찾는 위치:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>상위 폴더</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>새 폴더 만들기</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>목록 보기</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>자세히 보기</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>파일 형식:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>폴더 찾기</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>폴더:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>파일 이름(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>선택(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>이름 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>숨긴 파일 표시(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>새 폴더(&amp;N)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
파일을 찾을 수 없습니다.
파일 이름이 맞는지 확인하세요.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 파일이 이미 있습니다.
바꿀까요?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
폴더를 찾을 수 없습니다.
폴더 이름이 맞는지 확인하세요.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>사이드바</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>위치 및 책갈피 목록</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>수정한 날짜</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>컴퓨터</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>모두 선택</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>예(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>아니요(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>링크 위치 복사(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Settings – PAT Wizard</source>
        <translation>설정 – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Open Settings</source>
        <translation>설정 열기(&amp;O)</translation>
    </message>
</context>
<context>
    <name>cli::AddCommand</name>
    <message>
        <source>--unchecked, or --needs code if you need it for pull requests only</source>
        <translation>--unchecked, 풀 리퀘스트에만 필요하면 --needs code</translation>
    </message>
    <message>
        <source>%1 works and is stored.</source>
        <translation>%1: 작동하며 저장되었습니다.</translation>
    </message>
    <message>
        <source>%1 is stored, marked as %2.</source>
        <translation>%1: 저장되었으며 “%2” 상태로 표시되었습니다.</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>A name has 1 to 100 characters, no slash, and no space at the beginning or end.</source>
        <translation>이름은 1~100자이며, 슬래시를 쓸 수 없고 앞뒤에 공백이 없어야 합니다.</translation>
    </message>
    <message>
        <source>“%1” does not contain a valid token name. %2</source>
        <translation>“%1”에 올바른 토큰 이름이 없습니다. %2</translation>
    </message>
    <message>
        <source>The token’s name is given with --name: patwizard add %1 --name %2.</source>
        <translation>토큰 이름은 --name으로 지정합니다: patwizard add %1 --name %2.</translation>
    </message>
    <message>
        <source>The command “%1” takes an organization only.</source>
        <translation>“%1” 명령에는 조직만 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” 인수는 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 To have the file read on standard input, write “&lt; %2”.</source>
        <translation>%1 파일을 표준 입력으로 읽으려면 “&lt; %2”라고 쓰세요.</translation>
    </message>
    <message>
        <source>The command “%1” needs one of these: %2.</source>
        <translation>“%1” 명령에는 다음 중 하나가 필요합니다: %2.</translation>
    </message>
    <message>
        <source>The command “%1” needs an organization.</source>
        <translation>“%1” 명령에는 조직이 필요합니다.</translation>
    </message>
    <message>
        <source>--needs takes one or more of these, separated by commas: code, members, diff.</source>
        <translation>--needs에는 code, members, diff 중 하나 이상을 쉼표로 구분해 지정합니다.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 600.</source>
        <translation>--timeout에는 1에서 600까지의 정수(초)를 지정합니다.</translation>
    </message>
    <message>
        <source>--expires takes a date such as 2027-01-31.</source>
        <translation>--expires에는 2027-01-31과 같은 날짜를 지정합니다.</translation>
    </message>
    <message>
        <source>The date given with --expires has passed: today is %1 (UTC).</source>
        <translation>--expires로 지정한 날짜가 지났습니다. 오늘은 %1(UTC)입니다.</translation>
    </message>
    <message>
        <source>The command “%1” does not have the option --%2.</source>
        <translation>“%1” 명령에는 --%2 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>%1 The token’s name follows the organization: ORGANIZATION/NAME.</source>
        <translation>%1 토큰 이름은 조직 뒤에 씁니다: ORGANIZATION/NAME.</translation>
    </message>
    <message>
        <source>--as takes one of these: %1.</source>
        <translation>--as에는 다음 중 하나를 지정합니다: %1.</translation>
    </message>
    <message>
        <source>“%1” is no variable for a token. --env takes NAME or NAME=FORM: a name of letters, digits, and underscores that is not one that the system uses, such as PATH, and one of these forms: %2.</source>
        <translation>“%1” 변수에는 토큰을 담을 수 없습니다. --env에는 NAME 또는 NAME=FORM을 지정합니다. 이름은 영문자, 숫자, 밑줄로 이루어지고 PATH처럼 시스템이 쓰는 것이 아니어야 하며, 형식은 다음 중 하나입니다: %2.</translation>
    </message>
    <message>
        <source>--%1 is needed, and takes one of these: %2.</source>
        <translation>--%1 옵션이 필요하며, 다음 중 하나를 지정합니다: %2.</translation>
    </message>
    <message>
        <source>The option --%1 requires a command.</source>
        <translation>--%1 옵션에는 명령이 필요합니다.</translation>
    </message>
    <message>
        <source>--prove-revoked and --%1 cannot be used together.</source>
        <translation>--prove-revoked와 --%1 옵션은 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together.</source>
        <translation>--%1 옵션과 --%2 옵션은 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The option --%1 is given more than once.</source>
        <translation>--%1 옵션이 두 번 이상 지정되었습니다.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>--%1 옵션에는 값이 필요합니다.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>%1 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>“%1” 명령이 없습니다.</translation>
    </message>
    <message>
        <source>The command to run is missing. It is given after two dashes: patwizard run ORGANIZATION -- COMMAND.</source>
        <translation>실행할 명령이 없습니다. 대시 두 개 뒤에 명령을 쓰세요: patwizard run ORGANIZATION -- COMMAND.</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is refused and was removed from the keychain. There is nothing left to revoke.</source>
        <translation>%1: 이전 토큰(“%2”, 기록된 만료일 %3)은 거부되어 키 모음에서 제거했습니다. 더 해지할 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is no longer in the keychain and was removed from the list. If the token page still shows it as active, revoke it there.</source>
        <translation>%1: 이전 토큰(“%2”, 기록된 만료일 %3)은 이미 키 모음에 없어 목록에서 제거했습니다. 토큰 페이지에 아직 활성으로 나오면 거기에서 해지하세요.</translation>
    </message>
    <message>
        <source>%1: from now on, it is checked for %2.</source>
        <translation>%1: 이제부터 다음 용도로 검사합니다: %2.</translation>
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
            <numerusform>파일 %n개를 살펴봄, %1 MB …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no copy was found in %n file(s).</source>
        <translation>
            <numerusform>%1: 파일 %n개에서 사본을 찾지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>(the old token “%1”) </source>
        <translation>(이전 토큰 “%1”) </translation>
    </message>
</context>
<context>
    <name>cli::ForgetPlaceCommand</name>
    <message>
        <source>%1: %2 is no longer given the new token in a rotation. The copy that it has stays there.</source>
        <translation>%1: 앞으로는 교체해도 %2에 새 토큰을 전달하지 않습니다. 거기에 있는 사본은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>%1: %2 was not remembered.</source>
        <translation>%1: %2에 전달한 기록이 없습니다.</translation>
    </message>
</context>
<context>
    <name>cli::GitCommand</name>
    <message>
        <source>on</source>
        <extracomment>Whether git asks PAT Wizard.</extracomment>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>PAT WIZARD</source>
        <translation>PAT WIZARD</translation>
    </message>
    <message>
        <source>GIT ASKS, IN THIS ORDER</source>
        <translation>GIT이 묻는 순서</translation>
    </message>
</context>
<context>
    <name>cli::GivenToken</name>
    <message>
        <source>It was not sent anywhere, and nothing was stored.</source>
        <translation>어디에도 보내지 않았고, 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>If it is a token anyway, use --as-is.</source>
        <translation>그래도 토큰이 맞다면 --as-is를 쓰세요.</translation>
    </message>
    <message>
        <source>%1 If it is a token anyway, use --as-is.</source>
        <translation>%1 그래도 토큰이 맞다면 --as-is를 쓰세요.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>토큰(표시되지 않음): </translation>
    </message>
</context>
<context>
    <name>cli::InspectCommand</name>
    <message>
        <source>There is nothing on standard input.</source>
        <translation>표준 입력에 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>토큰(표시되지 않음): </translation>
    </message>
</context>
<context>
    <name>cli::ProveRevokedCommand</name>
    <message>
        <source>%1: no old token is kept.</source>
        <translation>%1: 보관된 이전 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” is refused and was removed from the keychain.</source>
        <translation>%1: 이전 토큰(“%2”)은 거부되어 키 모음에서 제거했습니다.</translation>
    </message>
    <message>
        <source>The old token “%1” is no longer in the keychain.</source>
        <translation>이전 토큰(“%1”)이 키 모음에 없습니다.</translation>
    </message>
    <message>
        <source>PAT Wizard cannot check whether it is revoked.</source>
        <translation>해지되었는지 PAT Wizard에서 검사할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 Then open PAT Wizard with “patwizard”, choose “Revoke the old one…” for this token, and then “Remove it…”.</source>
        <translation>%1 그런 다음 “patwizard”로 PAT Wizard를 열고, 이 토큰에 대해 “이전 토큰 해지…”와 “제거…”를 차례로 선택하세요.</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether the old token “%1” still works.</source>
        <translation>이전 토큰(“%1”)이 아직 작동하는지 검사할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Revoke it at %1.</source>
        <translation>다음에서 해지하세요: %1.</translation>
    </message>
</context>
<context>
    <name>cli::RemindCommand</name>
    <message>
        <source>Reminders are on.</source>
        <translation>미리 알림이 켜져 있습니다.</translation>
    </message>
    <message>
        <source>Reminders are off.</source>
        <translation>미리 알림이 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is on.</source>
        <translation>저장된 토큰의 주간 검사가 켜져 있습니다.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is off.</source>
        <translation>저장된 토큰의 주간 검사가 꺼져 있습니다.</translation>
    </message>
</context>
<context>
    <name>cli::RemoveCommand</name>
    <message>
        <source>%1 was removed. It still works until you revoke it at %2</source>
        <translation>%1: 제거했습니다. 다음에서 해지할 때까지는 계속 작동합니다: %2</translation>
    </message>
    <message>
        <source>The old tokens kept with it were removed too, and may still work: %1</source>
        <translation>함께 보관된 이전 토큰도 제거했습니다. 아직 작동할 수 있습니다: %1</translation>
    </message>
</context>
<context>
    <name>cli::ReplaceCommand</name>
    <message>
        <source> and </source>
        <extracomment>Between two options of the command line.</extracomment>
        <translation> 및 </translation>
    </message>
    <message>
        <source>%1: the new token works and is in use.</source>
        <translation>%1: 새 토큰이 작동하며 사용 중입니다.</translation>
    </message>
    <message>
        <source>%1: the new token is in use, marked as %2.</source>
        <translation>%1: 새 토큰이 사용 중이며 “%2” 상태로 표시되었습니다.</translation>
    </message>
    <message>
        <source>In the keychain it is stored as “%1”, where the old one was: programs that read that entry get the new one from now on.</source>
        <translation>키 모음에서 이전 토큰이 있던 “%1” 항목에 저장되었습니다. 이 항목을 읽는 프로그램은 이제부터 새 토큰을 받습니다.</translation>
    </message>
    <message>
        <source>First give the new token to whoever still has the old one: %1</source>
        <translation>먼저 이전 토큰이 있는 곳에 새 토큰을 전달하세요: %1</translation>
    </message>
    <message>
        <source>The old token, “%1”, is already refused and was removed from the keychain. If you clicked Regenerate on it, “%1” at %2 is the new token: leave it there.</source>
        <translation>이전 토큰(“%1”)은 이미 거부되어 키 모음에서 제거했습니다. 이 토큰에서 Regenerate(다시 생성)를 클릭했다면 토큰 페이지의 “%1” 토큰이 새 토큰이니 그대로 두세요: %2</translation>
    </message>
    <message>
        <source>Still kept: %1. Revoke any that still work, then confirm it: patwizard replace %2 --prove-revoked</source>
        <translation>아직 보관 중: %1. 작동하는 것을 모두 해지한 다음 확인하세요: patwizard replace %2 --prove-revoked</translation>
    </message>
    <message>
        <source>Now revoke the old token, “%1”, at %2</source>
        <translation>이제 이전 토큰(“%1”)을 해지하세요: %2</translation>
    </message>
    <message>
        <source>Only then revoke the old token, “%1”, at %2</source>
        <translation>이전 토큰(“%1”)은 그런 다음에 해지하세요: %2</translation>
    </message>
    <message>
        <source>Then confirm it: patwizard replace %1 --prove-revoked</source>
        <translation>그런 다음 확인하세요: patwizard replace %1 --prove-revoked</translation>
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
        <translation>%1; 검사할 수 없음: %2</translation>
    </message>
    <message>
        <source>%1; git says that Azure DevOps refused it on %2</source>
        <translation>%1; git에 따르면 Azure DevOps가 %2에 거부함</translation>
    </message>
    <message>
        <source>%1; the keychain was locked on %2</source>
        <translation>%1; %2에 키 모음이 잠겨 있었음</translation>
    </message>
    <message>
        <source>%1; could not be checked on %2: %3</source>
        <translation>%1; %2에 검사할 수 없었음: %3</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>PULL REQUESTS</source>
        <translation>풀 리퀘스트</translation>
    </message>
    <message>
        <source>REVIEWERS</source>
        <translation>검토자</translation>
    </message>
    <message>
        <source>DIFF</source>
        <translation>DIFF</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>CHECKED</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>%1 To wait longer, use --timeout.</source>
        <translation>%1 더 오래 기다리려면 --timeout을 쓰세요.</translation>
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
        <translation>PAT Wizard 정보</translation>
    </message>
    <message>
        <source>PAT Wizard %1</source>
        <translation>PAT Wizard %1</translation>
    </message>
    <message>
        <source>Leads you to a personal access token for Azure DevOps that has been checked and is stored in your keychain, and tells you before it ends.</source>
        <translation>Azure DevOps의 개인용 액세스 토큰을 만들어 검사하고 키 모음에 저장할 때까지 안내하며, 만료되기 전에 알려 줍니다.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MIT 라이선스를 따르는 자유 소프트웨어</translation>
    </message>
    <message>
        <source>Copyright 2026 the PAT Wizard authors</source>
        <translation>Copyright 2026 PAT Wizard 제작자</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <translation>Qt %1 기반.</translation>
    </message>
</context>
<context>
    <name>manual::DiagnosticsWindow</name>
    <message>
        <source>&amp;Copy again</source>
        <translation>다시 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Diagnostics – PAT Wizard</source>
        <translation>진단 정보 – PAT Wizard</translation>
    </message>
    <message>
        <source>Collecting what somebody who helps you needs to know…</source>
        <translation>도와줄 사람이 알아야 할 정보를 모으는 중…</translation>
    </message>
    <message>
        <source>This takes up to 12 seconds.</source>
        <translation>최대 12초가 걸립니다.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>진단 정보</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them where you ask for help.</source>
        <translation>진단 정보를 클립보드에 복사했습니다. 도움을 요청하는 곳에 붙여넣으세요.</translation>
    </message>
</context>
<context>
    <name>manual::HelpWindow</name>
    <message>
        <source>Help – PAT Wizard</source>
        <translation>도움말 – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Topic:</source>
        <translation>주제(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>PAT Wizard 정보(&amp;A)</translation>
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
            <numerusform>나머지 토큰 %n개의 검사 결과는 각 행에 표시됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n token(s).</source>
        <translation>
            <numerusform>토큰 %n개를 검사한 뒤 중지했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) checked.</source>
        <translation>
            <numerusform>토큰 %n개를 검사했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be checked.</source>
        <translation>
            <numerusform>토큰 %n개를 검사할 수 없었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) need(s) attention.</source>
        <translation>
            <numerusform>토큰 %n개에 조치가 필요합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well with them.</source>
        <translation>모두 이상 없습니다.</translation>
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
        <translation>목록으로 돌아가기(&amp;B)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The token that it replaced</source>
        <translation>교체된 이전 토큰</translation>
    </message>
    <message>
        <source>“%1” is kept in the keychain as %2.</source>
        <translation>“%1” 토큰이 키 모음에 %2 항목으로 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>선택한 토큰 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens selected</source>
        <translation>
            <numerusform>토큰 %n개 선택됨</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::EmptyPage</name>
    <message>
        <source>A key</source>
        <translation>열쇠</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>아직 토큰이 없습니다</translation>
    </message>
    <message>
        <source>A token lets a program sign in to Azure DevOps for you. PAT Wizard helps you make one, checks it, and keeps it in your keychain.</source>
        <translation>토큰이 있으면 프로그램이 나를 대신해 Azure DevOps에 로그인할 수 있습니다. PAT Wizard는 토큰을 만들도록 돕고, 검사하고, 키 모음에 보관합니다.</translation>
    </message>
    <message>
        <source>Set &amp;up a token</source>
        <translation>토큰 만들기(&amp;U)</translation>
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
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>All organizations of its account</source>
        <translation>계정의 모든 조직</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 (wrong)</source>
        <translation>%1(틀림)</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Label: Full access or Custom defined.</extracomment>
        <translation>액세스</translation>
    </message>
    <message>
        <source>Valid for</source>
        <extracomment>Label: of which organizations.</extracomment>
        <translation>유효 대상</translation>
    </message>
    <message>
        <source>Name on the token page</source>
        <translation>토큰 페이지에서의 이름</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>만든 날짜</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>Label of a date: when it was put into the keychain.</extracomment>
        <translation>저장한 날짜</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>마지막 검사</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>마지막 응답</translation>
    </message>
    <message>
        <source>Last worked in full</source>
        <extracomment>Label of a date: the last check at which nothing was missing.</extracomment>
        <translation>마지막 정상 작동</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>키 모음 항목</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>복사: %1</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>작동하는 기능</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Label of a date.</extracomment>
        <translation>만료</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
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
        <translation>%1까지(UTC)</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When it was last checked, or last worked in full: not yet.</extracomment>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>overview::ListPane</name>
    <message>
        <source>All %1</source>
        <translation>전체 %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>조치 필요 %1</translation>
    </message>
    <message>
        <source>Expiring %1</source>
        <translation>만료 임박 %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>거부됨 %1</translation>
    </message>
    <message>
        <source>For all organizations %1</source>
        <translation>모든 조직용 %1</translation>
    </message>
    <message>
        <source>No token needs attention.</source>
        <translation>조치가 필요한 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>No token expires soon.</source>
        <translation>곧 만료되는 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>No token is refused.</source>
        <translation>거부된 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>No token is valid for all organizations.</source>
        <translation>모든 조직에서 유효한 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>Show all tokens</source>
        <translation>모든 토큰 표시</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>저장된 토큰 검색</translation>
    </message>
    <message>
        <source>No tokens match “%1”.</source>
        <translation>“%1” 검색어와 일치하는 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>Press Esc to show all tokens.</source>
        <translation>Esc를 누르면 모든 토큰이 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>overview::Notices</name>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>이 알림 닫기</translation>
    </message>
</context>
<context>
    <name>overview::OverviewWindow</name>
    <message>
        <source>Stored tokens</source>
        <translation>저장된 토큰</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>복사됨: %1</translation>
    </message>
</context>
<context>
    <name>overview::RemovalDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>링크 복사(&amp;L)</translation>
    </message>
    <message>
        <source>Remove tokens?</source>
        <translation>토큰을 제거할까요?</translation>
    </message>
    <message>
        <source>This is removed from your keychain and from the list of stored tokens:</source>
        <translation>키 모음과 저장된 토큰 목록에서 다음을 제거합니다.</translation>
    </message>
    <message>
        <source>This is removed from the keychain “%1” and from the list of stored tokens:</source>
        <translation>“%1” 키 모음과 저장된 토큰 목록에서 다음을 제거합니다.</translation>
    </message>
    <message>
        <source>The token itself goes on working, for anybody who has it, until it is revoked at Azure DevOps. It cannot be got back from there: Azure DevOps shows a token only once.</source>
        <translation>토큰 자체는 Azure DevOps에서 해지할 때까지 누구든 가진 사람이 계속 쓸 수 있습니다. Azure DevOps는 토큰을 한 번만 보여 주므로 거기에서 되찾을 수는 없습니다.</translation>
    </message>
    <message>
        <source>Old tokens that were kept are removed as well.</source>
        <translation>보관된 이전 토큰도 함께 제거합니다.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>유지(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>제거(&amp;M)</translation>
    </message>
    <message>
        <source>Open the token page of %1, to revoke it</source>
        <translation>%1 조직의 토큰 페이지를 열어 해지</translation>
    </message>
    <message>
        <source>&amp;%1. %2</source>
        <translation>&amp;%1. %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>브라우저를 열 수 없었습니다.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser yourself: %1</source>
        <translation>링크를 복사해 브라우저에서 직접 여세요: %1</translation>
    </message>
</context>
<context>
    <name>overview::Removing</name>
    <message>
        <source>%1 was not removed: %2 %3</source>
        <translation>%1: 제거하지 못했습니다. %2 %3</translation>
    </message>
    <message>
        <source>%1: Removed from the keychain and from this list.</source>
        <translation>%1: 키 모음과 이 목록에서 제거했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) removed from the keychain and from this list.</source>
        <translation>
            <numerusform>토큰 %n개를 키 모음과 이 목록에서 제거했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A token works until it is revoked at Azure DevOps.</source>
        <translation>토큰은 Azure DevOps에서 해지할 때까지 작동합니다.</translation>
    </message>
</context>
<context>
    <name>overview::ResultLine</name>
    <message>
        <source>Tokens checked</source>
        <translation>검사한 토큰</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v/%m</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n second(s) left.</source>
        <translation>
            <numerusform>%1 %n초 남음.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>정렬 기준(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>역순(&amp;R)</translation>
    </message>
    <message>
        <source>What needs &amp;attention</source>
        <translation>조치 필요(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>조직(&amp;O)</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>계정(&amp;C)</translation>
    </message>
    <message>
        <source>What &amp;works</source>
        <translation>작동하는 기능(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Expiry date</source>
        <translation>만료일(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Last check</source>
        <translation>마지막 검사(&amp;L)</translation>
    </message>
</context>
<context>
    <name>overview::TokenActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>새 토큰(&amp;N)…</translation>
    </message>
    <message>
        <source>Set up another token</source>
        <translation>다른 토큰을 만듭니다</translation>
    </message>
    <message>
        <source>Add to cal&amp;endar…</source>
        <translation>달력에 추가(&amp;E)…</translation>
    </message>
    <message>
        <source>Save a reminder of the expiry date as a calendar file</source>
        <translation>만료일 미리 알림을 달력 파일로 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>Proxy, certificates, reminders</source>
        <translation>프록시, 인증서, 미리 알림</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>Close all windows of PAT Wizard</source>
        <translation>PAT Wizard의 모든 창을 닫습니다</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>세부 정보 표시(&amp;D)</translation>
    </message>
    <message>
        <source>Everything that is known of this token</source>
        <translation>이 토큰에 대해 알려진 모든 것</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>검사(&amp;K)</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether what is selected still works</source>
        <translation>선택한 토큰이 아직 작동하는지 Azure DevOps에 묻습니다</translation>
    </message>
    <message>
        <source>Check &amp;line by line…</source>
        <translation>한 항목씩 검사(&amp;L)…</translation>
    </message>
    <message>
        <source>See each answer of Azure DevOps about this token</source>
        <translation>이 토큰에 대한 Azure DevOps의 응답을 하나씩 봅니다</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>모두 검사(&amp;A)</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether the stored tokens still work</source>
        <translation>저장된 토큰이 아직 작동하는지 Azure DevOps에 묻습니다</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>진행 중인 작업을 중지합니다</translation>
    </message>
    <message>
        <source>Copy as &amp;password</source>
        <translation>암호로 복사(&amp;P)</translation>
    </message>
    <message>
        <source>Put this token on the clipboard for 30 seconds</source>
        <translation>이 토큰을 30초 동안 클립보드에 둡니다</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>교체(&amp;O)…</translation>
    </message>
    <message>
        <source>Make a new token that takes the place of this one</source>
        <translation>이 토큰을 대신할 새 토큰을 만듭니다</translation>
    </message>
    <message>
        <source>Change the e&amp;xpiry date…</source>
        <translation>만료일 변경(&amp;X)…</translation>
    </message>
    <message>
        <source>Correct when this token expires</source>
        <translation>이 토큰의 만료일을 바로잡습니다</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>사본 찾기(&amp;I)…</translation>
    </message>
    <message>
        <source>Find where else on this computer the token lies</source>
        <translation>이 컴퓨터의 다른 어느 곳에 토큰이 있는지 찾습니다</translation>
    </message>
    <message>
        <source>Re&amp;voke the old one…</source>
        <translation>이전 토큰 해지(&amp;V)…</translation>
    </message>
    <message>
        <source>End the token that this one replaced</source>
        <translation>이 토큰으로 교체된 이전 토큰을 해지합니다</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>이전 토큰으로 되돌리기(&amp;G)</translation>
    </message>
    <message>
        <source>Check the token that this one replaced, and use it again</source>
        <translation>이 토큰으로 교체된 이전 토큰을 검사하고 다시 사용합니다</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>제거(&amp;R)…</translation>
    </message>
    <message>
        <source>Take it out of the keychain and off this list</source>
        <translation>키 모음과 이 목록에서 제거합니다</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>저장된 토큰 검색</translation>
    </message>
    <message>
        <source>PAT Wizard &amp;Help</source>
        <translation>PAT Wizard 도움말(&amp;H)</translation>
    </message>
    <message>
        <source>What this window shows, and what can be done</source>
        <translation>이 창의 내용과 할 수 있는 일</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>진단 정보 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Put what a helper needs to know, without a secret, on the clipboard</source>
        <translation>도와줄 사람이 알아야 할 정보를 비밀 값 없이 클립보드에 복사합니다</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>PAT Wizard 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>버전 및 라이선스</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>토큰(&amp;T)</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>보기(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
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
        <translation>어제</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>마지막 검사</translation>
    </message>
</context>
<context>
    <name>overview::TokenJobs</name>
    <message>
        <source>Still checking… Is your keychain asking for a password?</source>
        <translation>아직 검사하는 중… 키 모음에서 암호를 묻고 있나요?</translation>
    </message>
    <message>
        <source>If it is not, Azure DevOps takes long to answer.</source>
        <translation>그렇지 않다면 Azure DevOps의 응답이 늦어지는 것입니다.</translation>
    </message>
    <message>
        <source>Ending what was interrupted… Your keychain may want its password.</source>
        <translation>중단된 작업을 마무리하는 중… 키 모음에서 암호를 물을 수 있습니다.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>중지했습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <translation>“%1” 토큰을 검사하는 중…</translation>
    </message>
    <message>
        <source>Asking your keychain… It may want its password.</source>
        <translation>키 모음에 묻는 중… 암호를 물을 수 있습니다.</translation>
    </message>
    <message>
        <source>The expiry date is saved.</source>
        <translation>만료일을 저장했습니다.</translation>
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
        <translation>저장된 토큰</translation>
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
        <translation>검사하는 중…</translation>
    </message>
    <message>
        <source>Expires: %1.</source>
        <translation>만료: %1.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>만료일을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>%1, %2. %3 %4</source>
        <translation>%1, %2. %3 %4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>작동하는 기능</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Head of a column of dates.</extracomment>
        <translation>만료</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>마지막 검사</translation>
    </message>
    <message>
        <source>%1: worked before</source>
        <translation>%1: 이전에는 작동함</translation>
    </message>
</context>
<context>
    <name>overview::VerdictCard</name>
    <message>
        <source>Set it &amp;up again…</source>
        <translation>다시 만들기(&amp;U)…</translation>
    </message>
    <message>
        <source>Correct the e&amp;xpiry date…</source>
        <translation>만료일 바로잡기(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>preferences::AuthorityField</name>
    <message>
        <source>Issued to: %1</source>
        <translation>발급 대상: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>발급자: %1</translation>
    </message>
    <message>
        <source>Expired on: %1</source>
        <translation>만료됨: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>유효 기한: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256 지문: %1</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>인증 기관</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>선택(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>If your company inspects network traffic, choose the certificate of its certificate authority here; your administrator has the file. PAT Wizard then trusts it besides the ones that your system trusts.</source>
        <translation>회사에서 네트워크 트래픽을 검사한다면 여기에서 회사 인증 기관의 인증서를 선택하세요. 파일은 관리자에게 있습니다. 그러면 PAT Wizard가 시스템에서 신뢰하는 기관과 함께 이 기관도 신뢰합니다.</translation>
    </message>
    <message>
        <source>Choose the certificate authority’s file</source>
        <translation>인증 기관 파일 선택</translation>
    </message>
    <message>
        <source>Remove the certificate authority</source>
        <translation>인증 기관 제거</translation>
    </message>
    <message>
        <source>None chosen: only what your system trusts is trusted.</source>
        <translation>선택하지 않음: 시스템에서 신뢰하는 기관만 신뢰합니다.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>이 파일은 사용할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more certificate(s).</source>
        <translation>
            <numerusform>그 외 인증서 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>만료되었습니다.</translation>
    </message>
    <message>
        <source>Connections that it signed will be refused. Ask your administrator for the current one.</source>
        <translation>이 인증서로 서명된 연결은 거부됩니다. 관리자에게 현재 인증서를 요청하세요.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>인증서 파일 선택</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)</source>
        <translation>인증서 (*.pem *.crt *.cer *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>preferences::ByItselfField</name>
    <message>
        <source>While no window is open</source>
        <translation>창이 열려 있지 않을 때</translation>
    </message>
    <message>
        <source>Notify me &amp;when a token needs attention</source>
        <translation>토큰에 조치가 필요하면 알림(&amp;W)</translation>
    </message>
    <message>
        <source>Chec&amp;k the stored tokens once a week</source>
        <translation>일주일에 한 번 저장된 토큰 검사(&amp;K)</translation>
    </message>
    <message>
        <source>Asks Azure DevOps about each token, if the keychain is open and there is a network.</source>
        <translation>키 모음이 열려 있고 네트워크가 연결되어 있으면 각 토큰이 작동하는지 Azure DevOps에 묻습니다.</translation>
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
        <translation>git이 PAT Wizard에서 토큰을 가져오게 하기(&amp;G)</translation>
    </message>
    <message>
        <source>Git then asks PAT Wizard for the password of repositories in Azure DevOps. This changes your git configuration, at once.</source>
        <translation>git이 Azure DevOps 리포지토리의 암호를 PAT Wizard에 묻게 됩니다. git 설정이 바로 바뀝니다.</translation>
    </message>
</context>
<context>
    <name>preferences::ProxyField</name>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>시스템 설정대로(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>프록시 사용 안 함(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <translation>다음 프록시 사용(&amp;T):</translation>
    </message>
    <message>
        <source>If the proxy asks for a user name and a password, choose the system’s proxy and set https_proxy before you start PAT Wizard. Passwords are not stored here.</source>
        <translation>프록시에 사용자 이름과 암호가 필요하면 시스템 프록시를 선택하고, PAT Wizard를 시작하기 전에 https_proxy를 설정하세요. 여기에는 암호를 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>호스트 이름(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>포트(&amp;P):</translation>
    </message>
</context>
<context>
    <name>preferences::ReminderField</name>
    <message>
        <source>Remind me before a token ends</source>
        <translation>토큰 만료 전에 알림</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n일 전</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preferences::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Nothing is sent to Azure DevOps until you choose again and press OK. The damaged file is kept beside the new one.</source>
        <translation>다시 선택하고 “확인”을 누를 때까지 Azure DevOps에 아무것도 보내지 않습니다. 손상된 파일은 새 파일 옆에 보관됩니다.</translation>
    </message>
    <message>
        <source>A new language takes effect when PAT Wizard is next started.</source>
        <translation>새 언어는 PAT Wizard를 다시 시작하면 적용됩니다.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>언어(&amp;L):</translation>
    </message>
    <message>
        <source>Days until new tokens &amp;expire:</source>
        <translation>새 토큰의 유효 일수(&amp;E):</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>%1, not installed</source>
        <translation>%1, 설치되지 않음</translation>
    </message>
    <message>
        <source>The certificate file cannot be used.</source>
        <translation>인증서 파일을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose another file, or remove it.</source>
        <translation>저장된 것은 없습니다. 다른 파일을 선택하거나 파일을 제거하세요.</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>미리 알림 설정을 바꿀 수 없었습니다.</translation>
    </message>
    <message>
        <source>The system says: “%1” Everything else was saved.</source>
        <translation>시스템 메시지: “%1” 나머지는 모두 저장되었습니다.</translation>
    </message>
</context>
<context>
    <name>widgets::CopiesDialog</name>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>폴더 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Copies of %1 – PAT Wizard</source>
        <translation>%1의 사본 – PAT Wizard</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 내용</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>PAT Wizard looks where tools keep tokens, in the environment of running programs, and in the keychain. It changes nothing, and nothing leaves this computer.</source>
        <translation>PAT Wizard는 도구가 토큰을 두는 곳, 실행 중인 프로그램의 환경 변수, 키 모음을 살펴봅니다. 아무것도 바꾸지 않으며, 이 컴퓨터 밖으로 아무것도 내보내지 않습니다.</translation>
    </message>
    <message>
        <source>Also in: %1.</source>
        <translation>추가로 살펴볼 곳: %1.</translation>
    </message>
    <message>
        <source>Looking for copies… Your keychain may want its password.</source>
        <translation>사본을 찾는 중… 키 모음에서 암호를 물을 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Looking for copies: %n file(s), %1…</source>
        <translation>
            <numerusform>사본을 찾는 중: 파일 %n개, %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>다시 찾기(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%n copies were found.</source>
        <translation>
            <numerusform>사본 %n개를 찾았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be looked at.</source>
        <translation>살펴보지 못한 곳이 있습니다.</translation>
    </message>
    <message>
        <source>Not every token could be looked for.</source>
        <translation>찾아보지 못한 토큰이 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s), but that was not all.</source>
        <translation>
            <numerusform>파일 %n개에서 사본을 찾지 못했지만, 살펴보지 못한 곳이 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s).</source>
        <translation>
            <numerusform>파일 %n개에서 사본을 찾지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the old token “%1”.</source>
        <translation>이전 토큰(“%1”)입니다.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more lines.</source>
        <translation>
            <numerusform>%n줄이 더 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“patwizard find” tells them all.</source>
        <translation>“patwizard find”를 실행하면 모두 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Look for copies in a folder</source>
        <translation>폴더에서 사본 찾기</translation>
    </message>
</context>
<context>
    <name>widgets::CopySearch</name>
    <message>
        <source>The old token “%1” is no longer in the keychain, so its copies cannot be found.</source>
        <translation>이전 토큰(“%1”)이 더 이상 키 모음에 없어 그 사본을 찾을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryCorrection</name>
    <message>
        <source>Correct the &amp;date</source>
        <translation>날짜 바로잡기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as shown on the token page:</source>
        <translation>토큰 페이지에 표시된 만료일(UTC)(&amp;E):</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>바로잡았습니다.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Last da&amp;y (UTC)</source>
        <translation>마지막 날(UTC)(&amp;Y)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>widgets::GivenValue</name>
    <message>
        <source>Chan&amp;ge</source>
        <translation>변경(&amp;G)</translation>
    </message>
</context>
<context>
    <name>widgets::PasswordCopy</name>
    <message>
        <source>&amp;Copy as password</source>
        <translation>암호로 복사(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n second(s) left.</source>
        <translation>
            <numerusform>복사됨: %n초 남음.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PasswordLoan</name>
    <message>
        <source>Copied, but another program read it immediately.</source>
        <translation>복사했지만 다른 프로그램이 바로 읽었습니다.</translation>
    </message>
    <message>
        <source>Another program put the token back on the clipboard. PAT Wizard removed it again.</source>
        <translation>다른 프로그램이 토큰을 다시 클립보드에 넣어 PAT Wizard가 지웠습니다.</translation>
    </message>
    <message>
        <source>The token was removed from the clipboard, but your desktop does not let PAT Wizard confirm that it is gone.</source>
        <translation>토큰을 클립보드에서 지웠지만, 데스크톱 환경의 제한으로 지워졌는지 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>To be sure, copy something else.</source>
        <translation>확실히 하려면 다른 것을 복사하세요.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>Paste it now. It stays on the clipboard for 30 seconds, even if you close this window.</source>
        <translation>지금 붙여넣으세요. 이 창을 닫아도 30초 동안 클립보드에 남아 있습니다.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… It may ask for its password.</source>
        <translation>키 모음을 기다리는 중… 암호를 물을 수 있습니다.</translation>
    </message>
    <message>
        <source>This may be a screen reader, or a clipboard manager, which keeps what was copied. After you paste the token, delete it from the clipboard history.</source>
        <translation>화면 낭독기이거나, 복사한 내용을 보관하는 클립보드 관리자일 수 있습니다. 토큰을 붙여넣은 뒤 클립보드 기록에서 지우세요.</translation>
    </message>
</context>
<context>
    <name>widgets::PauseNote</name>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more second(s).</source>
        <translation>
            <numerusform>Azure DevOps가 %n초 더 기다려 달라고 합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more minute(s).</source>
        <translation>
            <numerusform>Azure DevOps가 %n분 더 기다려 달라고 합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asked for %n minute(s), but PAT Wizard waits ten minutes at most.</source>
        <translation>
            <numerusform>%n분을 요청했지만, PAT Wizard는 최대 10분만 기다립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>대기 시간이 끝났습니다.</translation>
    </message>
</context>
<context>
    <name>widgets::ReminderExport</name>
    <message>
        <source>There is nothing to be reminded of.</source>
        <translation>미리 알릴 것이 없습니다.</translation>
    </message>
    <message>
        <source>Record when the token expires first.</source>
        <translation>먼저 토큰의 만료일을 기록하세요.</translation>
    </message>
    <message>
        <source>Export the reminder of %1</source>
        <translation>%1의 미리 알림 내보내기</translation>
    </message>
    <message numerus="yes">
        <source>Export reminders of %n token(s)</source>
        <translation>
            <numerusform>토큰 %n개의 미리 알림 내보내기</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>달력 파일 (*.ics)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Open it with your calendar.</source>
        <translation>달력에서 여세요.</translation>
    </message>
    <message>
        <source>%1: The reminder is written: %2</source>
        <translation>%1: 미리 알림을 저장했습니다: %2</translation>
    </message>
    <message numerus="yes">
        <source>Reminders of %n token(s) are written: %1</source>
        <translation>
            <numerusform>토큰 %n개의 미리 알림을 저장했습니다: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Statement</name>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken before a sentence: “Waiting: …”</extracomment>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Spoken before a sentence: “OK: …”</extracomment>
        <translation>정상</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Spoken before a sentence: “Note: …”</extracomment>
        <translation>참고</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Spoken before a sentence: “Warning: …”</extracomment>
        <translation>경고</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Spoken before a sentence: “Problem: …”</extracomment>
        <translation>문제</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>검사할 수 없었음</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>검사 안 함</translation>
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
        <translation>토큰 페이지 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>링크 복사(&amp;L)</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>브라우저를 열 수 없었습니다.</translation>
    </message>
    <message>
        <source>Copy the link, and open it in a browser.</source>
        <translation>링크를 복사해 브라우저에서 여세요.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
</context>
<context>
    <name>widgets::UsedPlaces</name>
    <message>
        <source>Where it is used</source>
        <translation>사용하는 곳</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>기록 삭제</translation>
    </message>
    <message>
        <source>Forget that %1 was given the token</source>
        <translation>%1에 토큰을 전달한 기록 삭제</translation>
    </message>
    <message>
        <source>A rotation does not give it the new token any more. What it has stays there.</source>
        <translation>앞으로는 교체해도 새 토큰을 전달하지 않습니다. 거기에 있는 토큰은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Giving the token to %1…</source>
        <translation>%1에 토큰을 전달하는 중…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Give it again</source>
        <translation>다시 전달</translation>
    </message>
    <message>
        <source>Give it the new one</source>
        <translation>새 토큰 전달</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: “Try again: az devops”</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is no longer given the new token in a rotation.</source>
        <translation>앞으로는 교체해도 %1에 새 토큰을 전달하지 않습니다.</translation>
    </message>
    <message>
        <source>The copy that it has stays there.</source>
        <translation>거기에 있는 사본은 그대로 남습니다.</translation>
    </message>
</context>
<context>
    <name>wizard::AccessPage</name>
    <message>
        <source>C&amp;ustom defined</source>
        <translation>Custom defined(사용자 지정)(&amp;U)</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>권장</translation>
    </message>
    <message>
        <source>No, I only need pull requests.</source>
        <translation>아니요. 풀 리퀘스트만 필요합니다.</translation>
    </message>
    <message>
        <source>&amp;Full access</source>
        <translation>Full access(전체 액세스)(&amp;L)</translation>
    </message>
    <message>
        <source>Yes. It can do everything that you can.</source>
        <translation>예. 내가 할 수 있는 모든 일을 토큰에도 허용합니다.</translation>
    </message>
    <message>
        <source>&amp;Reviewers and approvals</source>
        <translation>검토자 및 승인(&amp;R)</translation>
    </message>
    <message>
        <source>Do you need the Diff of pull requests?</source>
        <translation>풀 리퀘스트의 Diff가 필요한가요?</translation>
    </message>
    <message>
        <source>It shows the changed lines.</source>
        <translation>변경된 줄을 보여 주는 기능입니다.</translation>
    </message>
    <message>
        <source>With Custom defined access you will not see the Diff of a pull request.</source>
        <translation>Custom defined로는 풀 리퀘스트의 Diff를 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Not needed if you only use git.</source>
        <translation>git만 사용한다면 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Only for &amp;git?</source>
        <translation>git만 사용하나요?(&amp;G)</translation>
    </message>
    <message>
        <source>Protect it like a password, and choose a short lifespan.</source>
        <translation>암호처럼 안전하게 보관하고 유효 기간을 짧게 하세요.</translation>
    </message>
    <message>
        <source>Some organizations do not allow Full access.</source>
        <translation>Full access를 허용하지 않는 조직도 있습니다.</translation>
    </message>
</context>
<context>
    <name>wizard::CapabilityLines</name>
    <message>
        <source>Not checked.</source>
        <translation>검사하지 않았습니다.</translation>
    </message>
    <message>
        <source>Needs Full access.</source>
        <translation>Full access가 필요합니다.</translation>
    </message>
    <message>
        <source>Not with this token.</source>
        <translation>이 토큰으로는 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>풀 리퀘스트</translation>
    </message>
    <message>
        <source>Reviewers and approvals</source>
        <translation>검토자 및 승인</translation>
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
        <translation>세부 정보(&amp;D)</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>다시 검사(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>중지(&amp;T)</translation>
    </message>
    <message>
        <source>Copy for an &amp;administrator</source>
        <translation>관리자용으로 복사(&amp;A)</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of this step, and the head of its page.</extracomment>
        <translation>검사</translation>
    </message>
    <message>
        <source>It changes nothing in Azure DevOps.</source>
        <translation>Azure DevOps에서 바뀌는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Another token has been taken into use meanwhile: “%1”.</source>
        <translation>그사이 다른 토큰(“%1”)을 사용하게 되었습니다.</translation>
    </message>
    <message>
        <source>Yours is not stored yet. It is compared with that one now: go on if it is to take the place of that.</source>
        <translation>입력한 토큰은 아직 저장되지 않았으며, 이제 그 토큰과 비교합니다. 그 토큰을 대신하게 하려면 계속하세요.</translation>
    </message>
    <message>
        <source>Something has changed since the last check.</source>
        <translation>마지막 검사 이후 달라진 것이 있습니다.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps…</source>
        <translation>Azure DevOps에 묻는 중…</translation>
    </message>
    <message>
        <source>The token has not been checked yet.</source>
        <translation>토큰을 아직 검사하지 않았습니다.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>검사를 중지했습니다.</translation>
    </message>
    <message>
        <source>Check again to go on.</source>
        <translation>계속하려면 다시 검사하세요.</translation>
    </message>
    <message>
        <source>The new token is another account’s.</source>
        <translation>새 토큰은 다른 계정의 토큰입니다.</translation>
    </message>
    <message>
        <source>The new token cannot do everything the old one could.</source>
        <translation>이전 토큰으로 되던 일 중 새 토큰으로 안 되는 것이 있습니다.</translation>
    </message>
    <message>
        <source>Choose below whether to use it anyway.</source>
        <translation>그래도 사용할지 아래에서 선택하세요.</translation>
    </message>
    <message>
        <source>It acts as %1.</source>
        <translation>%1 계정으로 작동합니다.</translation>
    </message>
    <message>
        <source>The token works, but it can do more than you chose.</source>
        <translation>토큰이 작동하지만, 선택한 것보다 많은 일을 할 수 있습니다.</translation>
    </message>
    <message>
        <source>You chose Custom defined, and it has Full access. You can go on with it, or take away what is not needed.</source>
        <translation>Custom defined를 선택했는데 토큰은 Full access입니다. 그대로 계속하거나 필요 없는 액세스를 뺄 수 있습니다.</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>필요한 일을 할 수 있지만, 모든 조직에서 유효한 토큰입니다.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>토큰으로 필요한 일을 할 수 있습니다.</translation>
    </message>
    <message>
        <source>The token works, but some access is missing.</source>
        <translation>토큰이 작동하지만, 액세스가 일부 부족합니다.</translation>
    </message>
    <message>
        <source>Then the check begins by itself.</source>
        <translation>그러면 검사가 자동으로 시작됩니다.</translation>
    </message>
    <message>
        <source>Then you can check again.</source>
        <translation>그러면 다시 검사할 수 있습니다.</translation>
    </message>
    <message>
        <source>Store it anyway</source>
        <translation>그래도 저장</translation>
    </message>
    <message>
        <source>Store it unchecked</source>
        <translation>검사하지 않고 저장</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>Send it to an administrator of the organization. The token is not in it.</source>
        <translation>조직의 관리자에게 보내세요. 토큰은 들어 있지 않습니다.</translation>
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
        <translation>Custom defined, 풀 리퀘스트만</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>만료: %1</translation>
    </message>
</context>
<context>
    <name>wizard::CreatePage</name>
    <message>
        <source>Previous step</source>
        <translation>이전 단계</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>&amp;Keep on top</source>
        <translation>항상 위에 표시(&amp;K)</translation>
    </message>
    <message>
        <source>Small windo&amp;w</source>
        <translation>작은 창(&amp;W)</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>토큰 만들기</translation>
    </message>
    <message>
        <source>A small window to keep beside the browser</source>
        <translation>브라우저 옆에 두는 작은 창</translation>
    </message>
    <message>
        <source>Make a new token beside the old one.</source>
        <translation>이전 토큰은 그대로 두고 새 토큰을 만드세요.</translation>
    </message>
    <message>
        <source>Do not click Regenerate: it ends the old one at once, before the new one is in place. If you did, paste what it shows on the next page.</source>
        <translation>Regenerate(다시 생성)를 클릭하지 마세요. 새 토큰이 준비되기도 전에 이전 토큰이 바로 무효가 됩니다. 이미 클릭했다면 표시된 토큰을 다음 페이지에 붙여넣으세요.</translation>
    </message>
    <message>
        <source>&amp;Open the token page</source>
        <translation>토큰 페이지 열기(&amp;O)</translation>
    </message>
    <message>
        <source>I have copied i&amp;t</source>
        <translation>복사했음(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>다음 단계(&amp;X)</translation>
    </message>
    <message>
        <source>On the first page, “Try again” tries it again.</source>
        <translation>첫 페이지의 “다시 시도”를 누르면 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be stored.</source>
        <translation>아직 토큰을 만들지 마세요. 만들어도 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could be neither stored nor checked.</source>
        <translation>아직 토큰을 만들지 마세요. 만들어도 저장하거나 검사할 수 없습니다.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be checked.</source>
        <translation>아직 토큰을 만들지 마세요. 만들어도 검사할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>wizard::CreateSteps</name>
    <message>
        <source>Open the token page</source>
        <translation>토큰 페이지 열기</translation>
    </message>
    <message>
        <source>It opens in your browser.</source>
        <translation>브라우저에서 열립니다.</translation>
    </message>
    <message>
        <source>Click + New Token</source>
        <translation>+ New Token(새 토큰) 클릭</translation>
    </message>
    <message>
        <source>A form opens.</source>
        <translation>양식이 열립니다.</translation>
    </message>
    <message>
        <source>Choose a date. Your organization may set a limit.</source>
        <translation>날짜를 선택하세요. 조직에서 한도를 정해 두었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Azure DevOps allows about a year at most, and %1 is later. Choose an earlier date, here and there.</source>
        <translation>Azure DevOps는 최대 1년 정도만 허용하는데 %1은 그보다 늦습니다. 여기와 토큰 페이지에서 더 이른 날짜를 선택하세요.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n day(s). If only less is allowed, set the same here.</source>
        <translation>
            <numerusform>%n일을 선택하세요. 더 짧은 기간만 허용되면 여기도 똑같이 설정하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Custom defined and %1. If only less is allowed, set the same here.</source>
        <translation>Custom defined를 선택하고 날짜를 %1로 설정하세요. 더 이른 날짜만 허용되면 여기도 똑같이 설정하세요.</translation>
    </message>
    <message>
        <source>Name the token</source>
        <translation>토큰 이름 지정</translation>
    </message>
    <message>
        <source>Copy this name and paste it there.</source>
        <translation>이 이름을 복사해 토큰 페이지에 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Choose the organization</source>
        <translation>조직 선택</translation>
    </message>
    <message>
        <source>Choose %1, not “All accessible organizations”.</source>
        <translation>“All accessible organizations”(액세스 가능한 모든 조직)가 아니라 %1 조직을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose when it expires</source>
        <translation>만료일 선택</translation>
    </message>
    <message>
        <source>Under Scopes, leave Custom defined</source>
        <translation>Scopes(범위)에서 Custom defined 유지</translation>
    </message>
    <message>
        <source>It is chosen already.</source>
        <translation>이미 선택되어 있습니다.</translation>
    </message>
    <message>
        <source>Under Code, tick Read</source>
        <translation>Code에서 Read(읽기) 선택</translation>
    </message>
    <message>
        <source>Status is not enough.</source>
        <translation>Status로는 부족합니다.</translation>
    </message>
    <message>
        <source>Click Show all scopes</source>
        <translation>Show all scopes(모든 범위 표시) 클릭</translation>
    </message>
    <message>
        <source>The link is below the list.</source>
        <translation>목록 아래에 있는 링크입니다.</translation>
    </message>
    <message>
        <source>Under Member Entitlement Management, tick Read</source>
        <translation>Member Entitlement Management에서 Read(읽기) 선택</translation>
    </message>
    <message>
        <source>Scroll down to find it.</source>
        <translation>아래로 스크롤하면 있습니다.</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it: go back and choose Custom defined.</source>
        <translation>선택할 수 없다면 관리자가 금지했을 수 있습니다. 뒤로 가서 Custom defined를 선택하세요.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two things to do, one after the other.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it. Then do this instead: %1. Such a token does not show the Diff of a pull request; the check will ask whether you want it anyway.</source>
        <translation>선택할 수 없다면 관리자가 금지했을 수 있습니다. 대신 이렇게 하세요: %1. 이런 토큰으로는 풀 리퀘스트의 Diff를 볼 수 없으며, 그래도 사용할지는 검사할 때 묻습니다.</translation>
    </message>
    <message>
        <source>Under Scopes, choose Full access</source>
        <translation>Scopes(범위)에서 Full access 선택</translation>
    </message>
    <message>
        <source>Click Create</source>
        <translation>Create(만들기) 클릭</translation>
    </message>
    <message>
        <source>The button is below the form.</source>
        <translation>양식 아래에 있는 단추입니다.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>토큰 복사</translation>
    </message>
    <message>
        <source>Click the copy button beside it. It is shown only once.</source>
        <translation>옆에 있는 복사 단추를 클릭하세요. 토큰은 한 번만 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>wizard::DonePage</name>
    <message>
        <source>&amp;Rotate it now</source>
        <translation>지금 교체(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add to calendar…</source>
        <translation>달력에 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>사본 찾기(&amp;I)…</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step, and the head of its page.</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>키 모음 항목</translation>
    </message>
    <message>
        <source>Use it as your password</source>
        <translation>암호로 사용하기</translation>
    </message>
    <message>
        <source>In git or another tool, with any user name.</source>
        <translation>git이나 다른 도구에서 쓰며, 사용자 이름은 아무거나 됩니다.</translation>
    </message>
    <message>
        <source>The token is in your keychain.</source>
        <translation>토큰이 키 모음에 저장되었습니다.</translation>
    </message>
    <message>
        <source>The token is in the keychain “%1”.</source>
        <translation>토큰이 “%1” 키 모음에 저장되었습니다.</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>필요한 일을 할 수 있지만, 모든 조직에서 유효한 토큰입니다.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>토큰으로 필요한 일을 할 수 있습니다.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>만료일을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The token page tells.</source>
        <translation>토큰 페이지에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Expired %1, according to the recorded date.</source>
        <translation>기록된 날짜에 따르면 만료되었습니다(%1).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n일 후</numerusform>
        </translation>
    </message>
    <message>
        <source>Azure DevOps refuses what “%1” was before it was regenerated; that is out of your keychain.</source>
        <translation>다시 생성하기 전의 “%1” 토큰은 이제 Azure DevOps가 거부하며, 키 모음에서도 제거되었습니다.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token “%1”; it is out of your keychain.</source>
        <translation>이전 토큰(“%1”)은 이제 Azure DevOps가 거부하며, 키 모음에서도 제거되었습니다.</translation>
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
        <translation>유효 기간</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>다른 날짜</translation>
    </message>
    <message>
        <source>Expires on (UTC)</source>
        <translation>만료일(UTC)</translation>
    </message>
    <message>
        <source>Li&amp;fespan:</source>
        <translation>유효 기간(&amp;L):</translation>
    </message>
</context>
<context>
    <name>wizard::OldAndNew</name>
    <message>
        <source>not known</source>
        <extracomment>Of the account of a token.
----------
Of the day on which a token expires.</extracomment>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Use the other account’s token</source>
        <translation>다른 계정의 토큰 사용</translation>
    </message>
    <message>
        <source>Use it although it does less</source>
        <translation>할 수 있는 일이 줄어도 사용</translation>
    </message>
    <message>
        <source>The old token and the new one</source>
        <translation>이전 토큰과 새 토큰</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Heads of two columns: of the old and of the new token.</extracomment>
        <translation>이전 토큰</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 토큰</translation>
    </message>
    <message>
        <source>The old token belongs to %1, the new one to %2.</source>
        <translation>계정이 서로 다릅니다. 이전 토큰: %1, 새 토큰: %2.</translation>
    </message>
    <message>
        <source>In the browser, sign in as the account that is to own the token; or go on with the other account, if you mean to.</source>
        <translation>브라우저에서 토큰을 소유할 계정으로 로그인하세요. 다른 계정을 쓰려던 것이라면 그대로 계속하세요.</translation>
    </message>
    <message>
        <source>The new token may do less than the old one.</source>
        <translation>새 토큰은 이전 토큰보다 할 수 있는 일이 적을 수 있습니다.</translation>
    </message>
    <message>
        <source>Not everything that worked with the old one could be checked.</source>
        <translation>이전 토큰으로 되던 것 중 검사하지 못한 것이 있습니다.</translation>
    </message>
    <message>
        <source>The new token does less than the old one.</source>
        <translation>새 토큰은 이전 토큰보다 할 수 있는 일이 적습니다.</translation>
    </message>
    <message>
        <source>What worked with the old one and does not with the new one: %1.</source>
        <translation>이전 토큰으로는 되지만 새 토큰으로는 안 되는 것: %1.</translation>
    </message>
</context>
<context>
    <name>wizard::OrganizationPage</name>
    <message>
        <source>Which organization?</source>
        <translation>어느 조직인가요?</translation>
    </message>
    <message>
        <source>Create a token and store it in your keychain, in about five minutes.</source>
        <translation>토큰을 만들어 키 모음에 저장합니다. 5분 정도 걸립니다.</translation>
    </message>
    <message>
        <source>&amp;Organization name or address</source>
        <translation>조직 이름 또는 주소(&amp;O)</translation>
    </message>
    <message>
        <source>The address bar of a browser. The organization is the word after dev.azure.com.</source>
        <translation>브라우저의 주소 표시줄입니다. dev.azure.com 다음의 단어가 조직입니다.</translation>
    </message>
    <message>
        <source>&amp;Where do I find it?</source>
        <translation>어디에 있나요?(&amp;W)</translation>
    </message>
    <message>
        <source>The network is checked once the organization is known.</source>
        <translation>조직을 입력하면 네트워크를 검사합니다.</translation>
    </message>
    <message>
        <source>The address of any of its pages will do.</source>
        <translation>조직의 어느 페이지 주소든 됩니다.</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>조직: %1</translation>
    </message>
    <message>
        <source>This name is longer than new organizations may have.</source>
        <translation>새로 만드는 조직에서 쓸 수 있는 것보다 긴 이름입니다.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps for the organization %1…</source>
        <translation>Azure DevOps에서 %1 조직을 찾는 중…</translation>
    </message>
    <message>
        <source>The organization answers.</source>
        <translation>조직이 응답합니다.</translation>
    </message>
    <message>
        <source>Asked directly, without a proxy.</source>
        <translation>프록시 없이 직접 연결했습니다.</translation>
    </message>
    <message>
        <source>Asked through the proxy %1.</source>
        <translation>%1 프록시를 거쳐 연결했습니다.</translation>
    </message>
    <message>
        <source>The certificate that was shown is issued by %1.</source>
        <translation>제시된 인증서의 발급자: %1.</translation>
    </message>
    <message>
        <source>Trying out the keychain…</source>
        <translation>키 모음을 시험하는 중…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>키 모음을 기다리는 중… 암호를 묻고 있나요?</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>키 모음이 작동합니다.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored, read back and removed.</source>
        <translation>임시 비밀 값을 저장하고, 다시 읽고, 제거했습니다.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored in “%1”, read back and removed.</source>
        <translation>“%1” 키 모음에 임시 비밀 값을 저장하고, 다시 읽고, 제거했습니다.</translation>
    </message>
    <message>
        <source>Something is wrong with this organization; see below.</source>
        <translation>이 조직에 문제가 있습니다. 아래를 보세요.</translation>
    </message>
    <message>
        <source>Then you can try again.</source>
        <translation>그러면 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>Then it is tried by itself.</source>
        <translation>그러면 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 사용(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>Continue &amp;anyway</source>
        <translation>그래도 계속(&amp;A)</translation>
    </message>
</context>
<context>
    <name>wizard::PastePage</name>
    <message>
        <source>&amp;Show</source>
        <translation>표시(&amp;H)</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>모름(&amp;K)</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>토큰 붙여넣기</translation>
    </message>
    <message>
        <source>It goes to Azure DevOps and your keychain, nowhere else.</source>
        <translation>Azure DevOps와 키 모음 외에는 어디에도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>The token, to be seen on the screen only</source>
        <translation>화면에서만 볼 수 있는 토큰</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>토큰(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as the token page says:</source>
        <translation>토큰 페이지에 나온 만료일(UTC)(&amp;E):</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>만료: %1</translation>
    </message>
    <message>
        <source>When it expires is not known</source>
        <translation>만료일을 알 수 없음</translation>
    </message>
    <message>
        <source>This is an old token, which is stored already.</source>
        <translation>이미 저장된 이전 토큰입니다.</translation>
    </message>
    <message>
        <source>Paste the new one, which the token page has just shown.</source>
        <translation>방금 토큰 페이지에 표시된 새 토큰을 붙여넣으세요.</translation>
    </message>
    <message>
        <source>This is more than a year ahead: is it right?</source>
        <translation>1년도 더 남은 날짜입니다. 맞나요?</translation>
    </message>
    <message>
        <source>No token of Azure DevOps lives that long. Look at the date on the token page again.</source>
        <translation>그렇게 오래 유효한 Azure DevOps 토큰은 없습니다. 토큰 페이지의 날짜를 다시 보세요.</translation>
    </message>
</context>
<context>
    <name>wizard::RailStep</name>
    <message>
        <source>needs attention</source>
        <extracomment>How a step stands, read to blind people.</extracomment>
        <translation>조치 필요</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>you are here, and something needs attention</source>
        <translation>현재 위치, 조치 필요</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>현재 위치</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>아직 안 함</translation>
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
        <translation>%2단계 중 %1단계</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1 단계로 돌아가기</translation>
    </message>
</context>
<context>
    <name>wizard::Readiness</name>
    <message>
        <source>&amp;Details</source>
        <translation>세부 정보(&amp;D)</translation>
    </message>
    <message>
        <source>Your network and keychain are ready.</source>
        <translation>네트워크와 키 모음이 준비되었습니다.</translation>
    </message>
    <message>
        <source>Checking your network and keychain…</source>
        <translation>네트워크와 키 모음을 검사하는 중…</translation>
    </message>
    <message>
        <source>Your keychain is ready.</source>
        <translation>키 모음이 준비되었습니다.</translation>
    </message>
</context>
<context>
    <name>wizard::RegeneratedQuestion</name>
    <message>
        <source>I clicked Re&amp;generate</source>
        <translation>Regenerate를 클릭했음(&amp;G)</translation>
    </message>
    <message>
        <source>Did you click Regenerate?</source>
        <translation>Regenerate(다시 생성)를 클릭했나요?</translation>
    </message>
    <message>
        <source>Then “%1” on the token page is the new token now. Keep it there, and select the box so that PAT Wizard uses the same name.</source>
        <translation>그렇다면 이제 토큰 페이지의 “%1” 토큰이 새 토큰입니다. 거기에 그대로 두고, PAT Wizard에서도 같은 이름을 쓰도록 확인란을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>wizard::ReminderOffer</name>
    <message>
        <source>Notify me in &amp;time</source>
        <translation>제때 알림 받기(&amp;T)</translation>
    </message>
    <message>
        <source>Also while no window of PAT Wizard is open. Settings can change it.</source>
        <translation>PAT Wizard 창이 열려 있지 않을 때도 알립니다. 설정에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>미리 알림(&amp;M)</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>미리 알림 설정을 바꿀 수 없었습니다.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>시스템 메시지: “%1”</translation>
    </message>
</context>
<context>
    <name>wizard::ReplacePage</name>
    <message>
        <source>Store the token</source>
        <translation>토큰 저장</translation>
    </message>
    <message>
        <source>It is written into your keychain, read back and compared. Only then does it take the place of the old one.</source>
        <translation>키 모음에 쓰고, 다시 읽어 비교한 뒤에야 이전 토큰을 대신합니다.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>키 모음을 기다리는 중… 암호를 묻고 있나요?</translation>
    </message>
    <message>
        <source>The new token takes the place of “%1” in the organization %2.</source>
        <translation>%2 조직에서 “%1” 토큰을 새 토큰으로 교체합니다.</translation>
    </message>
    <message>
        <source>The old token is kept until you have revoked it.</source>
        <translation>이전 토큰은 해지할 때까지 보관됩니다.</translation>
    </message>
    <message>
        <source>You can go back to it until then.</source>
        <translation>그때까지는 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>그래도 저장하도록 선택했습니다.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token, or reads that entry, gets the new one from then on. The old one is kept under another name.</source>
        <translation>PAT Wizard에 토큰을 요청하거나 이 항목을 읽는 프로그램은 그때부터 새 토큰을 받습니다. 이전 토큰은 다른 이름으로 보관됩니다.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1, in place of the old one.</source>
        <translation>이전 토큰 대신 키 모음에 %1 항목으로 저장됩니다.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2, in place of the old one.</source>
        <translation>이전 토큰 대신 “%1” 키 모음에 %2 항목으로 저장됩니다.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>토큰을 저장하는 중…</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>저장하고, 다시 읽어 비교했습니다.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokePage</name>
    <message>
        <source>Check no&amp;w</source>
        <translation>지금 검사(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;move it…</source>
        <translation>제거(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>이전 토큰으로 되돌리기(&amp;G)</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>이전 토큰 해지</translation>
    </message>
    <message>
        <source>Remove the old one from the keychain</source>
        <translation>키 모음에서 이전 토큰 제거</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>You can also go on, and do this later: PAT Wizard keeps the old token and reminds you. If the new token does not work somewhere, go back to the old one.</source>
        <translation>지금은 계속하고 나중에 해도 됩니다. PAT Wizard가 이전 토큰을 보관해 두고 알려 줍니다. 새 토큰이 작동하지 않는 곳이 있으면 이전 토큰으로 되돌리세요.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps whether it refuses the old token…</source>
        <translation>이전 토큰을 거부하는지 Azure DevOps에 묻는 중…</translation>
    </message>
    <message>
        <source>Then the old token is looked at by itself.</source>
        <translation>그러면 이전 토큰을 자동으로 검사합니다.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use. “%2” is kept beside it until Azure DevOps refuses it.</source>
        <translation>“%1” 토큰이 저장되어 사용 중입니다. “%2” 토큰은 Azure DevOps가 거부할 때까지 함께 보관됩니다.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use.</source>
        <translation>“%1” 토큰이 저장되어 사용 중입니다.</translation>
    </message>
    <message>
        <source>No old token is left to revoke.</source>
        <translation>해지할 이전 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>Waiting for Azure DevOps to refuse it…</source>
        <translation>Azure DevOps가 거부하기를 기다리는 중…</translation>
    </message>
    <message>
        <source>This page notices by itself. It may take up to an hour.</source>
        <translation>거부되면 이 페이지에 자동으로 표시됩니다. 최대 1시간이 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>You can only do this on the token page.</source>
        <translation>토큰 페이지에서만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is in use again, and stays in your keychain.</source>
        <translation>“%1” 토큰을 다시 사용하며, 키 모음에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Whether the old token is revoked could not be checked.</source>
        <translation>이전 토큰이 해지되었는지 검사할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The old token is not let in, but may not be revoked.</source>
        <translation>Azure DevOps가 이전 토큰을 받아들이지 않지만, 해지된 것은 아닐 수 있습니다.</translation>
    </message>
    <message>
        <source>The old token still works.</source>
        <translation>이전 토큰이 아직 작동합니다.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token; it is out of your keychain.</source>
        <translation>이전 토큰은 이제 Azure DevOps가 거부하며, 키 모음에서도 제거되었습니다.</translation>
    </message>
    <message>
        <source>The old token is out of your keychain.</source>
        <translation>이전 토큰이 키 모음에서 제거되었습니다.</translation>
    </message>
    <message>
        <source>Remove the old token?</source>
        <translation>이전 토큰을 제거할까요?</translation>
    </message>
    <message>
        <source>The old token leaves your keychain, and you cannot go back to it. If it is not revoked, whoever has it can go on using it.</source>
        <translation>이전 토큰을 키 모음에서 제거하면 그 토큰으로 되돌릴 수 없습니다. 해지되지 않았다면 토큰을 가진 사람이 계속 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>유지(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Removing the old token… Your keychain may want its password.</source>
        <translation>이전 토큰을 제거하는 중… 키 모음에서 암호를 물을 수 있습니다.</translation>
    </message>
    <message>
        <source>Checking the old token… Your keychain may want its password.</source>
        <translation>이전 토큰을 검사하는 중… 키 모음에서 암호를 물을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokeTask</name>
    <message>
        <source>It was created in %1.</source>
        <translation>만든 날짜: %1.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>만료일: %1.</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>사본 찾기(&amp;I)…</translation>
    </message>
    <message>
        <source>Look for copies of the old one</source>
        <translation>이전 토큰의 사본 찾기</translation>
    </message>
    <message>
        <source>Find where else on this computer the old token lies</source>
        <translation>이 컴퓨터의 다른 어느 곳에 이전 토큰이 있는지 찾습니다</translation>
    </message>
    <message>
        <source>Azure DevOps refuses “%1”, which is in use.</source>
        <translation>사용 중인 “%1” 토큰을 Azure DevOps가 거부합니다.</translation>
    </message>
    <message>
        <source>If “%1” still works, go back to it.</source>
        <translation>“%1” 토큰이 아직 작동하면 그 토큰으로 되돌리세요.</translation>
    </message>
    <message>
        <source>Replace “%2” with “%1” wherever you use it as a password.</source>
        <translation>암호로 쓰는 곳마다 “%2” 토큰을 “%1” 토큰으로 바꾸세요.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token gets the new one already.</source>
        <translation>PAT Wizard에 토큰을 요청하는 프로그램은 이미 새 토큰을 받습니다.</translation>
    </message>
    <message>
        <source>On the token page, find the token “%1” and click Revoke.</source>
        <translation>토큰 페이지에서 “%1” 토큰을 찾아 Revoke(해지)를 클릭하세요.</translation>
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
        <translation> 및 </translation>
    </message>
    <message>
        <source>You can add what is missing.</source>
        <translation>빠진 것을 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>choose Full access</source>
        <translation>Full access를 선택하고</translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation>%1를 선택하고</translation>
    </message>
    <message>
        <source>You can take the rest away.</source>
        <translation>나머지는 뺄 수 있습니다.</translation>
    </message>
    <message>
        <source>choose Custom defined, and tick only %1</source>
        <translation>Custom defined를 고르고 %1만 선택한 다음</translation>
    </message>
    <message>
        <source>1. On the token page, select “%1” and click Edit.
2. Under Scopes, %2, and save.
3. Check again here. After you save, PAT Wizard checks what the token can do.</source>
        <extracomment>%1 is a token&apos;s name, %2 such as &quot;tick Code → Read&quot;</extracomment>
        <translation>1. 토큰 페이지에서 “%1” 토큰을 선택하고 Edit(편집) 단추를 클릭하세요.
2. Scopes(범위)에서 %2 저장하세요.
3. 저장한 뒤 여기에서 다시 검사하세요. 토큰으로 무엇을 할 수 있는지 PAT Wizard가 검사합니다.</translation>
    </message>
</context>
<context>
    <name>wizard::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2단계 중 %1단계</translation>
    </message>
</context>
<context>
    <name>wizard::StepRail</name>
    <message>
        <source>Organization</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>The name of a step: what the token may do.</extracomment>
        <translation>액세스</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>토큰 만들기</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>토큰 붙여넣기</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of a step.</extracomment>
        <translation>검사</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>The name of a step.</extracomment>
        <translation>저장</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>이전 토큰 해지</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step.</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
</context>
<context>
    <name>wizard::StorePage</name>
    <message>
        <source>Store the token</source>
        <translation>토큰 저장</translation>
    </message>
    <message>
        <source>It is written, read back and compared.</source>
        <translation>키 모음에 쓰고, 다시 읽어 비교합니다.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>키 모음을 기다리는 중… 암호를 묻고 있나요?</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>이름(&amp;M):</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>이름: %1</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>그래도 저장하도록 선택했습니다.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>토큰을 검사할 수 없었습니다.</translation>
    </message>
    <message>
        <source>You chose to store it unchecked.</source>
        <translation>검사하지 않고 저장하도록 선택했습니다.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>이 이름은 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>A name has at least one character, no slash, and no blank at its ends.</source>
        <translation>이름은 한 글자 이상이어야 하며, 슬래시를 쓸 수 없고 앞뒤에 공백이 없어야 합니다.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1.</source>
        <translation>키 모음에 %1 항목으로 저장됩니다.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2.</source>
        <translation>“%1” 키 모음에 %2 항목으로 저장됩니다.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>토큰을 저장하는 중…</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Suggested: “%2”.</source>
        <translation>“%1” 이름의 토큰이 이미 있습니다. 추천 이름: “%2”.</translation>
    </message>
    <message>
        <source>The token that has that name is not changed.</source>
        <translation>그 이름의 토큰은 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>저장하고, 다시 읽어 비교했습니다.</translation>
    </message>
</context>
<context>
    <name>wizard::TokenNameField</name>
    <message>
        <source>Na&amp;me:</source>
        <translation>이름(&amp;M):</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>토큰 이름</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>이름 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
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
        <translation>%1 검사 – PAT Wizard</translation>
    </message>
    <message>
        <source>Rotate %1 – PAT Wizard</source>
        <translation>%1 교체 – PAT Wizard</translation>
    </message>
    <message>
        <source>Old token of %1 – PAT Wizard</source>
        <translation>%1의 이전 토큰 – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>마침(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Give up the token?</source>
        <translation>토큰을 포기할까요?</translation>
    </message>
    <message>
        <source>The token has not been proved to be stored. Azure DevOps does not show it again: if you close now, you may need to make a new one.</source>
        <translation>토큰이 저장되었는지 확인되지 않았습니다. Azure DevOps는 토큰을 다시 보여 주지 않으므로, 지금 닫으면 새로 만들어야 할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>계속 진행(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>포기(&amp;G)</translation>
    </message>
</context>
<context>
    <name>wording::AdministratorText</name>
    <message>
        <source>sign in with a personal access token</source>
        <translation>개인용 액세스 토큰으로 로그인</translation>
    </message>
    <message>
        <source>list the Git repositories with a personal access token</source>
        <translation>개인용 액세스 토큰으로 Git 리포지토리 나열</translation>
    </message>
    <message>
        <source>read the summary of member entitlements with a personal access token</source>
        <translation>개인용 액세스 토큰으로 구성원 자격 요약 읽기</translation>
    </message>
    <message>
        <source>list the features with a personal access token</source>
        <translation>개인용 액세스 토큰으로 기능 나열</translation>
    </message>
    <message>
        <source>read the account’s own profile with a personal access token</source>
        <translation>개인용 액세스 토큰으로 계정의 자체 프로필 읽기</translation>
    </message>
    <message>
        <source>The account needs permission to see the Git repositories. The token’s scopes are sufficient.</source>
        <translation>계정에 Git 리포지토리를 볼 권한이 필요합니다. 토큰의 범위는 충분합니다.</translation>
    </message>
    <message>
        <source>The account needs permission to see the organization’s members and their entitlements. The token’s scopes are sufficient.</source>
        <translation>계정에 조직의 구성원과 구성원 자격을 볼 권한이 필요합니다. 토큰의 범위는 충분합니다.</translation>
    </message>
    <message>
        <source>The account needs the permission named in the response.</source>
        <translation>응답에 나온 권한이 계정에 필요합니다.</translation>
    </message>
    <message>
        <source>The organization’s conditional access or IP policy needs to allow this account from this network. If that is not possible, please tell me which network is allowed.</source>
        <translation>조직의 조건부 액세스 또는 IP 정책에서 이 네트워크의 이 계정을 허용해야 합니다. 허용할 수 없다면 어느 네트워크가 허용되는지 알려 주세요.</translation>
    </message>
    <message>
        <source>The organization’s policy blocks tokens for all organizations. It needs to allow a token for this organization only.</source>
        <translation>조직의 정책이 모든 조직용 토큰을 차단합니다. 이 조직 전용 토큰을 허용해야 합니다.</translation>
    </message>
    <message>
        <source>The account needs to be added to the organization.</source>
        <translation>계정을 조직에 추가해야 합니다.</translation>
    </message>
    <message>
        <source>The organization needs to be reactivated.</source>
        <translation>조직을 다시 활성화해야 합니다.</translation>
    </message>
    <message>
        <source>Attempted: %1 (%2).</source>
        <extracomment>%1 &quot;sign in with a personal access token&quot;, %2 a host</extracomment>
        <translation>시도한 작업: %1(%2).</translation>
    </message>
    <message>
        <source>Response: refused, without an error code.</source>
        <translation>응답: 거부됨, 오류 코드 없음.</translation>
    </message>
    <message>
        <source>Response: %1.</source>
        <translation>응답: %1.</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <extracomment>%1 is a whole sentence: what an administrator can do.</extracomment>
        <translation>필요한 조치: %1</translation>
    </message>
    <message>
        <source>My access to Azure DevOps is not sufficient. Can you help?</source>
        <translation>제 Azure DevOps 액세스 권한이 부족합니다. 도와주실 수 있을까요?</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>조직: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>계정: %1</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <translation>시각: %1 UTC</translation>
    </message>
</context>
<context>
    <name>wording::Attention</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by Azure DevOps: %1.</source>
        <translation>Azure DevOps가 거부함: %1.</translation>
    </message>
    <message>
        <source>Rotate to restore access, or remove what you no longer need.</source>
        <translation>액세스를 복원하려면 교체하고, 더 이상 필요하지 않은 것은 제거하세요.</translation>
    </message>
    <message>
        <source>Expired, according to the recorded date: %1.</source>
        <translation>기록된 날짜에 따르면 만료됨: %1.</translation>
    </message>
    <message>
        <source>Refused by Azure DevOps, as git says: %1.</source>
        <translation>git에 따르면 Azure DevOps가 거부함: %1.</translation>
    </message>
    <message>
        <source>Check again to find out whether the token or something else is the reason.</source>
        <translation>토큰 때문인지 다른 이유인지 알아보려면 다시 검사하세요.</translation>
    </message>
    <message>
        <source>Expiring soon: %1.</source>
        <translation>곧 만료됨: %1.</translation>
    </message>
    <message>
        <source>Rotate now, before access is interrupted.</source>
        <translation>액세스가 끊기기 전에 지금 교체하세요.</translation>
    </message>
    <message>
        <source>Still accepted after the recorded expiry date: %1.</source>
        <translation>기록된 만료일 이후에도 작동함: %1.</translation>
    </message>
    <message>
        <source>Correct the date. The token page shows when a token expires.</source>
        <translation>날짜를 바로잡으세요. 만료일은 토큰 페이지에 나옵니다.</translation>
    </message>
    <message>
        <source>Valid for all organizations: %1.</source>
        <translation>모든 조직에서 유효함: %1.</translation>
    </message>
    <message>
        <source>%1 Rotate, and choose a single organization.</source>
        <translation>%1 토큰을 교체하되, 조직을 하나만 선택하세요.</translation>
    </message>
    <message>
        <source>At least 11 months old, and the expiry date is not known: %1.</source>
        <translation>만든 지 11개월이 넘었고 만료일을 알 수 없음: %1.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year. Record the expiry date, or rotate.</source>
        <translation>1년보다 훨씬 오래 유효한 토큰은 없습니다. 만료일을 기록하거나 교체하세요.</translation>
    </message>
    <message>
        <source>Not checked for 80 days or more: %1.</source>
        <translation>80일 이상 검사하지 않음: %1.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive after 90 days without use. A check counts as use.</source>
        <translation>Azure DevOps는 90일 동안 사용하지 않은 토큰을 비활성으로 간주합니다. 검사도 사용으로 칩니다.</translation>
    </message>
    <message>
        <source>Another token is kept and not known to be revoked: %1.</source>
        <translation>해지되었는지 알 수 없는 다른 토큰이 보관됨: %1.</translation>
    </message>
    <message>
        <source>The details show which token it is. When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>어느 토큰인지는 세부 정보에 나옵니다. 더 이상 필요하지 않으면 Azure DevOps에서 해지하세요.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access at the last attempt: %1.</source>
        <translation>마지막 시도 때 키 모음이 잠겨 있거나 접근을 거부함: %1.</translation>
    </message>
    <message>
        <source>This says nothing about whether a token works. Unlock the keychain, then check again.</source>
        <translation>토큰이 작동하는지와는 관계없습니다. 키 모음의 잠금을 해제한 다음 다시 검사하세요.</translation>
    </message>
</context>
<context>
    <name>wording::AuthorityWords</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>%1 contains only the certificate of %2, not the certificate of an authority. Ask for the certificate of the authority that issued it.</source>
        <translation>%1 파일에는 %2의 인증서만 있고 인증 기관의 인증서는 없습니다. 그 인증서를 발급한 인증 기관의 인증서를 요청하세요.</translation>
    </message>
    <message>
        <source>%1 contains a certificate that is damaged or incomplete. Get the file again.</source>
        <translation>%1 파일에 손상되었거나 불완전한 인증서가 있습니다. 파일을 다시 받으세요.</translation>
    </message>
    <message>
        <source>%1 contains certificates in a PKCS #7 format that PAT Wizard cannot read. Convert it: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</source>
        <translation>%1 파일의 인증서는 PAT Wizard에서 읽을 수 없는 PKCS #7 형식입니다. 변환하세요: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a PKCS #12 file (.pfx or .p12), which includes a private key. Extract the authorities: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</source>
        <translation>%1 파일은 개인 키가 들어 있는 PKCS #12 파일(.pfx 또는 .p12)입니다. 인증 기관을 추출하세요: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a private key, not a certificate. Do not share it. Ask for the authority’s certificate.</source>
        <translation>%1 파일은 인증서가 아니라 개인 키입니다. 다른 사람에게 주지 마세요. 인증 기관의 인증서를 요청하세요.</translation>
    </message>
    <message>
        <source>%1 is a certificate request, not a certificate. Ask for the authority’s certificate.</source>
        <translation>%1 파일은 인증서가 아니라 인증서 요청입니다. 인증 기관의 인증서를 요청하세요.</translation>
    </message>
    <message>
        <source>%1 is a web page, not a certificate. The download may have required you to sign in. Open the page in a browser, and download the certificate again.</source>
        <translation>%1 파일은 인증서가 아니라 웹 페이지입니다. 내려받을 때 로그인이 필요했을 수 있습니다. 브라우저에서 그 페이지를 열고 인증서를 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>%1 does not contain a certificate that PAT Wizard can read. If it is a certificate, convert it: openssl x509 -in %2 -out authorities.pem</source>
        <translation>%1 파일에 PAT Wizard에서 읽을 수 있는 인증서가 없습니다. 인증서가 맞다면 변환하세요: openssl x509 -in %2 -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 파일을 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is not a regular file.</source>
        <translation>%1 파일을 읽을 수 없습니다. 일반 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is too large.</source>
        <translation>%1 파일을 읽을 수 없습니다. 너무 큽니다.</translation>
    </message>
</context>
<context>
    <name>wording::CapabilityWords</name>
    <message>
        <source>Sign-in</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>풀 리퀘스트</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>검토자</translation>
    </message>
    <message>
        <source>Diff</source>
        <extracomment>A capability of a token: the pull request view that shows the changed lines.</extracomment>
        <translation>Diff</translation>
    </message>
    <message>
        <source>All organizations</source>
        <extracomment>A capability of a token: it is valid for all organizations.</extracomment>
        <translation>모든 조직</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1: 작동함</translation>
    </message>
    <message>
        <source>%1: refused, the token does not have full access</source>
        <translation>%1: 거부됨, 토큰이 Full access가 아님</translation>
    </message>
    <message>
        <source>%1: refused, the token lacks the scope</source>
        <translation>%1: 거부됨, 토큰에 필요한 범위가 없음</translation>
    </message>
    <message>
        <source>%1: refused, the account lacks the permission</source>
        <translation>%1: 거부됨, 계정에 권한이 없음</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>%1: 검사 안 함</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>작동함</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>no permission</source>
        <extracomment>Of a capability of a token, in a table: the account has no permission for it.</extracomment>
        <translation>권한 없음</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Of a capability of a token, in a table: it is not known whether it works.</extracomment>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>wording::CauseWords</name>
    <message>
        <source>Azure DevOps accepted it.</source>
        <translation>Azure DevOps가 받아들였습니다.</translation>
    </message>
    <message>
        <source>It lacks a scope.</source>
        <translation>토큰에 범위가 빠져 있습니다.</translation>
    </message>
    <message>
        <source>Its account lacks a permission.</source>
        <translation>토큰의 계정에 권한이 없습니다.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for this organization.</source>
        <translation>만료되었거나, 해지 또는 다시 생성되었거나, 처음부터 이 조직에서 유효하지 않았습니다.</translation>
    </message>
    <message>
        <source>It was accepted at first, then refused during the check.</source>
        <translation>처음에는 받아들여졌지만 검사 도중에 거부되었습니다.</translation>
    </message>
    <message>
        <source>Azure DevOps says that it has expired.</source>
        <translation>Azure DevOps에 따르면 만료되었습니다.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>조직에서 모든 조직용 토큰을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Its account is not a member of the organization.</source>
        <translation>토큰의 계정이 조직의 구성원이 아닙니다.</translation>
    </message>
    <message>
        <source>Its account needs to sign in once in a browser.</source>
        <translation>토큰의 계정으로 브라우저에서 한 번 로그인해야 합니다.</translation>
    </message>
    <message>
        <source>An organization policy blocked access from this network.</source>
        <translation>조직 정책이 이 네트워크에서의 액세스를 차단했습니다.</translation>
    </message>
    <message>
        <source>Azure DevOps did not know the organization.</source>
        <translation>Azure DevOps에 이 조직이 없습니다.</translation>
    </message>
    <message>
        <source>The organization has been renamed.</source>
        <translation>조직의 이름이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The organization is deactivated.</source>
        <translation>조직이 비활성화되었습니다.</translation>
    </message>
    <message>
        <source>Azure DevOps asked for a pause (rate limit).</source>
        <translation>Azure DevOps가 대기를 요청했습니다(속도 제한).</translation>
    </message>
    <message>
        <source>Azure DevOps was having problems.</source>
        <translation>Azure DevOps에 문제가 있었습니다.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>Azure DevOps가 알 수 없는 오류로 응답했습니다.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asked you to sign in.</source>
        <translation>이 컴퓨터와 Azure DevOps 사이의 무언가가 로그인을 요구했습니다.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered with an error.</source>
        <translation>이 컴퓨터와 Azure DevOps 사이의 무언가가 오류로 응답했습니다.</translation>
    </message>
    <message>
        <source>Azure DevOps did not answer in time.</source>
        <translation>Azure DevOps가 제때 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The host name of Azure DevOps could not be looked up.</source>
        <translation>Azure DevOps의 호스트 이름을 조회할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>연결에 실패했습니다.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>프록시의 호스트 이름을 조회할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Azure DevOps could not be reached through the proxy.</source>
        <translation>프록시를 거쳐 Azure DevOps에 연결할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation>프록시가 연결을 거부했습니다.</translation>
    </message>
    <message>
        <source>The proxy asked for a password.</source>
        <translation>프록시가 암호를 요구했습니다.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password that are set for it.</source>
        <translation>프록시가 설정된 사용자 이름과 암호를 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>PAT Wizard did not understand the proxy setting.</source>
        <translation>PAT Wizard가 프록시 설정을 이해하지 못했습니다.</translation>
    </message>
    <message>
        <source>The proxy setting uses an unsupported type of proxy.</source>
        <translation>프록시 설정에 지원되지 않는 유형의 프록시가 지정되어 있습니다.</translation>
    </message>
    <message>
        <source>The certificate could not be trusted.</source>
        <translation>인증서를 신뢰할 수 없었습니다.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>암호화된 연결을 만들 수 없었습니다.</translation>
    </message>
    <message>
        <source>The answer was not from Azure DevOps.</source>
        <translation>Azure DevOps의 응답이 아니었습니다.</translation>
    </message>
    <message>
        <source>Azure DevOps was not asked.</source>
        <translation>Azure DevOps에 묻지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>wording::CheckRows</name>
    <message>
        <source>Does the organization %1 answer?</source>
        <translation>%1 조직이 응답하나요?</translation>
    </message>
    <message>
        <source>Is the token accepted?</source>
        <translation>Azure DevOps가 토큰을 받아들이나요?</translation>
    </message>
    <message>
        <source>Code: do pull requests work?</source>
        <translation>Code: 풀 리퀘스트가 작동하나요?</translation>
    </message>
    <message>
        <source>Member Entitlement Management: do reviewers and approvals work?</source>
        <translation>Member Entitlement Management: 검토자 및 승인이 작동하나요?</translation>
    </message>
    <message>
        <source>Full access: does Diff, the changed lines of a pull request, work?</source>
        <translation>Full access: Diff(풀 리퀘스트의 변경된 줄)가 작동하나요?</translation>
    </message>
    <message>
        <source>Is the token valid for all organizations?</source>
        <translation>모든 조직에서 유효한 토큰인가요?</translation>
    </message>
    <message>
        <source>The organization %1 answers.</source>
        <translation>%1 조직이 응답합니다.</translation>
    </message>
    <message>
        <source>The token is accepted, as %1.</source>
        <translation>Azure DevOps가 토큰을 받아들입니다. 계정: %1.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>토큰을 검사할 수 없었습니다.</translation>
    </message>
    <message>
        <source>pull requests</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>풀 리퀘스트</translation>
    </message>
    <message>
        <source>reviewers and approvals</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>검토자 및 승인</translation>
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
        <translation>토큰으로 풀 리퀘스트, 검토자 및 승인, Diff를 모두 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The token does what you need: %1.</source>
        <extracomment>%1 pull requests, reviewers and approvals</extracomment>
        <translation>토큰으로 필요한 일을 할 수 있습니다: %1.</translation>
    </message>
    <message>
        <source>%1 (the token lacks %2)</source>
        <extracomment>%1 pull requests, %2 the option of the token page that they need</extracomment>
        <translation>%1(토큰에 %2 없음)</translation>
    </message>
    <message>
        <source>%1 (your account lacks a permission)</source>
        <translation>%1(계정에 권한 없음)</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations. %1</source>
        <translation>필요한 일을 할 수 있지만, 모든 조직에서 유효한 토큰입니다. %1</translation>
    </message>
    <message>
        <source>The token’s account lacks a permission.</source>
        <translation>토큰의 계정에 권한이 없습니다.</translation>
    </message>
    <message>
        <source>The token is accepted, but some of what you need does not work: %1.</source>
        <translation>Azure DevOps가 토큰을 받아들이지만, 필요한 것 중 일부가 작동하지 않습니다: %1.</translation>
    </message>
    <message>
        <source>The token is refused.</source>
        <translation>토큰이 거부되었습니다.</translation>
    </message>
    <message>
        <source>The token could not be checked completely. This is no verdict on the token.</source>
        <translation>토큰을 끝까지 검사할 수 없었습니다. 토큰에 문제가 있다는 뜻은 아닙니다.</translation>
    </message>
</context>
<context>
    <name>wording::CheckWords</name>
    <message>
        <source>Diff is the pull request view that shows the changed lines.</source>
        <translation>Diff는 풀 리퀘스트에서 변경된 줄을 보여 주는 보기입니다.</translation>
    </message>
    <message>
        <source>Azure DevOps accepts the token.</source>
        <translation>Azure DevOps가 토큰을 받아들입니다.</translation>
    </message>
    <message>
        <source>The token can read Code: pull requests work.</source>
        <translation>토큰으로 Code를 읽을 수 있어 풀 리퀘스트가 작동합니다.</translation>
    </message>
    <message>
        <source>The token can read Member Entitlement Management: reviewers and approvals work.</source>
        <translation>토큰으로 Member Entitlement Management를 읽을 수 있어 검토자 및 승인이 작동합니다.</translation>
    </message>
    <message>
        <source>The token has full access: Diff works.</source>
        <translation>토큰이 Full access여서 Diff가 작동합니다.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for this organization only.</source>
        <translation>이 조직 전용 토큰을 만들어 교체하세요.</translation>
    </message>
    <message>
        <source>The token cannot read Code.</source>
        <translation>토큰으로 Code를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Pull requests do not work with it.</source>
        <translation>이 토큰으로는 풀 리퀘스트가 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Code → Read selected. Status alone is not enough.</source>
        <translation>Code → Read를 선택한 새 토큰을 만들어 교체하세요. Status만으로는 부족합니다.</translation>
    </message>
    <message>
        <source>Create a token with Code → Read selected. Status alone is not enough.</source>
        <translation>Code → Read를 선택해 토큰을 만드세요. Status만으로는 부족합니다.</translation>
    </message>
    <message>
        <source>The token cannot read Member Entitlement Management.</source>
        <translation>토큰으로 Member Entitlement Management를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Reviewers and approvals do not work with it.</source>
        <translation>이 토큰으로는 검토자 및 승인이 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>Member Entitlement Management → Read를 선택한 새 토큰을 만들어 교체하세요. “Show all scopes”를 클릭하면 나옵니다.</translation>
    </message>
    <message>
        <source>Create a token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>Member Entitlement Management → Read를 선택해 토큰을 만드세요. “Show all scopes”를 클릭하면 나옵니다.</translation>
    </message>
    <message>
        <source>The token does not have full access.</source>
        <translation>토큰이 Full access가 아닙니다.</translation>
    </message>
    <message>
        <source>Diff, the pull request view that shows the changed lines, does not work with it.</source>
        <translation>풀 리퀘스트에서 변경된 줄을 보여 주는 Diff가 이 토큰으로는 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>If you need Diff, rotate it: create a new token with Full access.</source>
        <translation>Diff가 필요하면 Full access로 새 토큰을 만들어 교체하세요.</translation>
    </message>
    <message>
        <source>If you need Diff, create a token with Full access.</source>
        <translation>Diff가 필요하면 Full access로 토큰을 만드세요.</translation>
    </message>
    <message>
        <source>The token is not known to be valid for all organizations.</source>
        <translation>모든 조직에서 유효한 토큰인지는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>This token cannot be used as it is.</source>
        <translation>이 토큰은 이대로 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for the organization %1.</source>
        <translation>만료되었거나, 해지 또는 다시 생성되었거나, 처음부터 %1 조직에서 유효하지 않았습니다.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>새 토큰을 만들어 교체하세요.</translation>
    </message>
    <message>
        <source>Azure DevOps does not accept the token.</source>
        <translation>Azure DevOps가 토큰을 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>It is mistyped, expired, revoked, or for an organization other than %1.</source>
        <translation>잘못 입력했거나, 만료 또는 해지되었거나, %1 조직의 토큰이 아닙니다.</translation>
    </message>
    <message>
        <source>Paste it again, or create a new one.</source>
        <translation>다시 붙여넣거나 새 토큰을 만드세요.</translation>
    </message>
    <message>
        <source>Azure DevOps says that the token has expired.</source>
        <translation>Azure DevOps에 따르면 토큰이 만료되었습니다.</translation>
    </message>
    <message>
        <source>An expired token cannot be extended.</source>
        <translation>만료된 토큰은 연장할 수 없습니다.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated. Create a new one.</source>
        <translation>만료된 토큰은 연장하거나 다시 생성할 수 없습니다. 새 토큰을 만드세요.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>조직에서 모든 조직용 토큰을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for the organization %1 only.</source>
        <translation>%1 조직 전용 토큰을 만들어 교체하세요.</translation>
    </message>
    <message>
        <source>Create a token for the organization %1 only.</source>
        <translation>%1 조직 전용 토큰을 만드세요.</translation>
    </message>
    <message>
        <source>The token’s account is not a member of the organization %1.</source>
        <translation>토큰의 계정이 %1 조직의 구성원이 아닙니다.</translation>
    </message>
    <message>
        <source>Until it is, this token cannot be used there.</source>
        <translation>구성원이 될 때까지 이 토큰은 그 조직에서 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization to add the account.</source>
        <translation>조직의 관리자에게 계정을 추가해 달라고 요청하세요.</translation>
    </message>
    <message>
        <source>Check the organization’s name, or ask an administrator to add you.</source>
        <translation>조직 이름을 확인하거나, 관리자에게 나를 추가해 달라고 요청하세요.</translation>
    </message>
    <message>
        <source>Paste the token again, or create a new one.</source>
        <translation>토큰을 다시 붙여넣거나 새로 만드세요.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted the token at first, then refused it for this part of the check.</source>
        <translation>Azure DevOps가 처음에는 토큰을 받아들였지만, 이 부분을 검사할 때 거부했습니다.</translation>
    </message>
    <message>
        <source>Whether this works could not be determined.</source>
        <translation>작동하는지 알아낼 수 없었습니다.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>다시 검사하세요.</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>토큰에 문제가 있다는 뜻은 아닙니다.</translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n second(s).</source>
        <translation>
            <numerusform>%n초 후에 다시 검사하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n minute(s).</source>
        <translation>
            <numerusform>%n분 후에 다시 검사하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then check again. If https_proxy is set, correct it there and restart PAT Wizard.</source>
        <translation>설정에서 프록시를 확인한 다음 다시 검사하세요. https_proxy를 설정했다면 거기에서 고치고 PAT Wizard를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust.</source>
        <translation>%1에서 이 시스템이 신뢰하지 않는 발급자의 인증서를 제시했습니다.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust: %2.</source>
        <translation>%1에서 이 시스템이 신뢰하지 않는 발급자의 인증서를 제시했습니다: %2.</translation>
    </message>
    <message>
        <source>If this is your company’s proxy, add the certificate of your company’s authority in Settings, or start PAT Wizard with --ca-file. If you did so already, that file does not contain this issuer. Otherwise, try another network.</source>
        <translation>회사 프록시라면 설정에서 회사 인증 기관의 인증서를 추가하거나 --ca-file을 써서 PAT Wizard를 시작하세요. 이미 그렇게 했다면 그 파일에 이 발급자가 없는 것입니다. 회사 프록시가 아니라면 다른 네트워크에서 시도하세요.</translation>
    </message>
    <message>
        <source>Your account is not allowed to see the members of the organization.</source>
        <translation>계정에 조직의 구성원을 볼 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Your account lacks a permission in the organization.</source>
        <translation>이 조직에서 계정의 권한이 부족합니다.</translation>
    </message>
    <message>
        <source>The token is fine. Another token would not help.</source>
        <translation>토큰은 문제없습니다. 다른 토큰을 써도 마찬가지입니다.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization for the permission.</source>
        <translation>조직의 관리자에게 권한을 요청하세요.</translation>
    </message>
    <message>
        <source>It was not checked, because an earlier answer asked for a pause.</source>
        <translation>앞선 응답에서 대기를 요청했기 때문에 검사하지 않았습니다.</translation>
    </message>
    <message>
        <source>It was not checked, because the time limit for the whole check was reached.</source>
        <translation>전체 검사의 시간 제한에 도달해 검사하지 않았습니다.</translation>
    </message>
    <message>
        <source>Check it on its own, or allow more time with --timeout.</source>
        <translation>이것만 따로 검사하거나, --timeout으로 시간을 늘리세요.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with its sign-in page instead of accepting the token.</source>
        <translation>Azure DevOps가 토큰을 받아들이는 대신 로그인 페이지로 응답했습니다.</translation>
    </message>
    <message>
        <source>Azure DevOps answered as if there were no token: it does not recognize this one.</source>
        <translation>Azure DevOps가 토큰이 없는 것처럼 응답했습니다. 이 토큰을 알아보지 못합니다.</translation>
    </message>
    <message>
        <source>The token’s account has never signed in to Azure DevOps in a browser.</source>
        <translation>토큰의 계정으로 브라우저에서 Azure DevOps에 로그인한 적이 없습니다.</translation>
    </message>
    <message>
        <source>Sign in once at https://dev.azure.com/%1 in a browser, then check again.</source>
        <translation>브라우저에서 https://dev.azure.com/%1 페이지에 한 번 로그인한 다음 다시 검사하세요.</translation>
    </message>
    <message>
        <source>An organization policy blocks access from this network (%1).</source>
        <translation>조직 정책이 이 네트워크에서의 액세스를 차단합니다(%1).</translation>
    </message>
    <message>
        <source>conditional access</source>
        <translation>조건부 액세스</translation>
    </message>
    <message>
        <source>Try your company’s network, or ask an administrator.</source>
        <translation>회사 네트워크에서 시도하거나 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Azure DevOps does not know an organization named %1.</source>
        <translation>Azure DevOps에 %1 조직이 없습니다.</translation>
    </message>
    <message>
        <source>Check the spelling of the organization’s name.</source>
        <translation>조직 이름의 철자를 확인하세요.</translation>
    </message>
    <message>
        <source>The organization %1 is now called %2.</source>
        <translation>%1 조직의 이름이 바뀌었습니다. 새 이름: %2.</translation>
    </message>
    <message>
        <source>Use the new name: %1.</source>
        <translation>새 이름을 쓰세요: %1.</translation>
    </message>
    <message>
        <source>The organization %1 is deactivated.</source>
        <translation>%1 조직이 비활성화되었습니다.</translation>
    </message>
    <message>
        <source>Contact the organization’s owner.</source>
        <translation>조직의 소유자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Azure DevOps asks for a pause (rate limit).</source>
        <translation>Azure DevOps가 대기를 요청합니다(속도 제한).</translation>
    </message>
    <message>
        <source>Check again in a few minutes.</source>
        <translation>몇 분 후에 다시 검사하세요.</translation>
    </message>
    <message>
        <source>Azure DevOps is having problems.</source>
        <translation>Azure DevOps에 문제가 있습니다.</translation>
    </message>
    <message>
        <source>Check again later. To see the status of the service, open status.dev.azure.com.</source>
        <translation>나중에 다시 검사하세요. 서비스 상태는 status.dev.azure.com에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>Azure DevOps가 알 수 없는 오류로 응답했습니다.</translation>
    </message>
    <message>
        <source>Check again later, or ask an administrator of the organization.</source>
        <translation>나중에 다시 검사하거나 조직의 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Look up the code in the Azure DevOps documentation, or ask an administrator of the organization.</source>
        <translation>Azure DevOps 문서에서 이 코드를 찾아보거나 조직의 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asks you to sign in.</source>
        <translation>이 컴퓨터와 Azure DevOps 사이의 무언가가 로그인을 요구합니다.</translation>
    </message>
    <message>
        <source>Open https://dev.azure.com in a browser and sign in where asked, or ask your administrator to give you access. Then check again.</source>
        <translation>브라우저에서 https://dev.azure.com 페이지를 열어 로그인하거나, 관리자에게 액세스를 요청하세요. 그런 다음 다시 검사하세요.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered in its place, with an error.</source>
        <translation>이 컴퓨터와 Azure DevOps 사이의 무언가가 대신 오류로 응답했습니다.</translation>
    </message>
    <message>
        <source>Check again later, or try another network.</source>
        <translation>나중에 다시 검사하거나 다른 네트워크에서 시도하세요.</translation>
    </message>
    <message>
        <source>The answer redirected to another host, %1. PAT Wizard did not follow it.</source>
        <translation>응답이 다른 호스트(%1)로 리디렉션되었습니다. PAT Wizard는 따라가지 않았습니다.</translation>
    </message>
    <message>
        <source>Networks that require you to sign in do this. Open any page in your browser, then check again.</source>
        <translation>로그인이 필요한 네트워크에서 이런 일이 생깁니다. 브라우저에서 아무 페이지나 연 다음 다시 검사하세요.</translation>
    </message>
    <message>
        <source>The answer from %1 does not look like one from Azure DevOps.</source>
        <translation>%1의 응답은 Azure DevOps의 응답이 아닌 것 같습니다.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering, such as a company proxy. Try another network, or ask your administrator.</source>
        <translation>회사 프록시 등 이 컴퓨터와 Azure DevOps 사이의 무언가가 방해하고 있습니다. 다른 네트워크에서 시도하거나 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>The answer was too large to be from Azure DevOps, or its headers cannot be read.</source>
        <translation>Azure DevOps의 응답이라기에는 너무 크거나, 헤더를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering. Try another network.</source>
        <translation>이 컴퓨터와 Azure DevOps 사이의 무언가가 방해하고 있습니다. 다른 네트워크에서 시도하세요.</translation>
    </message>
    <message>
        <source>No complete answer from %1 arrived in time.</source>
        <translation>%1의 응답이 제때 끝까지 오지 않았습니다.</translation>
    </message>
    <message>
        <source>Check your network connection, then check again.</source>
        <translation>네트워크 연결을 확인한 다음 다시 검사하세요.</translation>
    </message>
    <message>
        <source>The host name %1 could not be looked up.</source>
        <translation>%1 호스트 이름을 조회할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Could not connect to %1.</source>
        <translation>%1에 연결할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The connection to %1 closed before the answer was complete.</source>
        <translation>응답이 끝나기 전에 %1 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>프록시의 호스트 이름을 조회할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Could not connect to %1 through the proxy.</source>
        <translation>프록시를 거쳐 %1에 연결할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The proxy refuses to connect to %1.</source>
        <translation>프록시가 %1 연결을 거부합니다.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow %1.</source>
        <translation>관리자에게 %1 연결을 허용해 달라고 요청하세요.</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>프록시가 암호를 요구합니다.</translation>
    </message>
    <message>
        <source>Choose the system’s proxy in Settings, set https_proxy with the user name and password, and restart PAT Wizard. Or ask your administrator.</source>
        <translation>설정에서 시스템 프록시를 선택하고, https_proxy에 사용자 이름과 암호를 설정한 다음 PAT Wizard를 다시 시작하세요. 또는 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>The proxy does not accept the user name and password that are set for it.</source>
        <translation>프록시가 설정된 사용자 이름과 암호를 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>Correct them in https_proxy, then restart PAT Wizard.</source>
        <translation>https_proxy에서 고친 다음 PAT Wizard를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>PAT Wizard does not understand the proxy setting %1, so nothing was sent.</source>
        <translation>PAT Wizard가 %1 프록시 설정을 이해하지 못해 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to something like http://proxy.example:8080, then restart PAT Wizard.</source>
        <translation>설정에서 프록시를 선택하세요. 또는 %1 값을 http://proxy.example:8080 같은 형식으로 바꾼 다음 PAT Wizard를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The proxy setting %1 uses an unsupported type of proxy, so nothing was sent.</source>
        <translation>%1 프록시 설정에 지원되지 않는 유형의 프록시가 지정되어 있어 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to one that begins with http://, socks5://, or socks5h://, then restart PAT Wizard.</source>
        <translation>설정에서 프록시를 선택하세요. 또는 %1 값을 http://, socks5://, socks5h:// 중 하나로 시작하는 것으로 바꾼 다음 PAT Wizard를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that belongs to another host.</source>
        <translation>%1에서 다른 호스트의 인증서를 제시했습니다.</translation>
    </message>
    <message>
        <source>Do not trust this network. Use another one.</source>
        <translation>이 네트워크를 신뢰하지 마세요. 다른 네트워크를 쓰세요.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that is not valid today.</source>
        <translation>%1에서 현재 유효하지 않은 인증서를 제시했습니다.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time: it shows %1 UTC. If that is right, use another network, or ask whoever runs this one to renew the certificate.</source>
        <translation>이 컴퓨터의 날짜와 시간을 확인하세요. 현재 %1 UTC로 되어 있습니다. 맞다면 다른 네트워크를 쓰거나, 이 네트워크의 담당자에게 인증서 갱신을 요청하세요.</translation>
    </message>
    <message>
        <source>Could not make an encrypted connection to %1.</source>
        <translation>%1에 암호화된 연결을 만들 수 없었습니다.</translation>
    </message>
    <message>
        <source>%1 The error code is %2.</source>
        <translation>%1 오류 코드: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>wording::CommandWords</name>
    <message numerus="yes">
        <source>An answer asked for a pause. Check again in %n second(s).</source>
        <translation>
            <numerusform>응답에서 대기를 요청했습니다. %n초 후에 다시 검사하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer asked for a pause. Check again in %n minute(s).</source>
        <translation>
            <numerusform>응답에서 대기를 요청했습니다. %n분 후에 다시 검사하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the token: Azure DevOps does not show it again.</source>
        <translation>토큰을 보관해 두세요. Azure DevOps는 다시 보여 주지 않습니다.</translation>
    </message>
    <message>
        <source>Look up the date on the token page. To correct it, use “patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD”, or open PAT Wizard with “patwizard”.</source>
        <translation>토큰 페이지에서 날짜를 찾아보세요. 바로잡으려면 “patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD”를 실행하거나, “patwizard”로 PAT Wizard를 여세요.</translation>
    </message>
    <message>
        <source>Try “patwizard --help”.</source>
        <translation>“patwizard --help”를 참고하세요.</translation>
    </message>
    <message>
        <source>Try “patwizard %1 --help”.</source>
        <translation>“patwizard %1 --help”를 참고하세요.</translation>
    </message>
    <message>
        <source>PAT Wizard cannot continue: it is out of memory, or something that it depends on has failed.</source>
        <translation>메모리가 부족하거나 필요한 구성 요소에 오류가 생겨 PAT Wizard를 계속 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>Free some memory, then start it again. It then completes or undoes any change that was interrupted.</source>
        <translation>메모리를 확보한 다음 다시 시작하세요. 중단된 변경은 그때 완료하거나 되돌립니다.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>창을 열 디스플레이가 없습니다.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>시스템 메시지: “%1”</translation>
    </message>
    <message>
        <source>Commands do not need a display: see “patwizard --help”.</source>
        <translation>명령에는 디스플레이가 필요하지 않습니다. “patwizard --help”를 참고하세요.</translation>
    </message>
    <message>
        <source>There is no token on standard input.</source>
        <translation>표준 입력에 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>The command line contains a secret, where others can see it.</source>
        <translation>다른 사람이 볼 수 있는 명령줄에 비밀 값이 있습니다.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>사용하지 않았습니다.</translation>
    </message>
    <message>
        <source>Revoke it, because it is in your shell’s history. Provide a new one on standard input.</source>
        <translation>셸 기록에 남으므로 해지하세요. 새 토큰은 표준 입력으로 넘기세요.</translation>
    </message>
    <message>
        <source>The text on standard input is also on the command line, where others can see it.</source>
        <translation>표준 입력의 텍스트가 다른 사람이 볼 수 있는 명령줄에도 있습니다.</translation>
    </message>
    <message>
        <source>If it is a secret, revoke it, because it is in your shell’s history. Provide a new one on standard input only.</source>
        <translation>비밀 값이라면 셸 기록에 남으므로 해지하세요. 새 토큰은 표준 입력으로만 넘기세요.</translation>
    </message>
    <message>
        <source>This token is already stored.</source>
        <translation>이미 저장된 토큰입니다.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and provide that one instead.</source>
        <translation>토큰 페이지에서 다른 토큰을 만들어 그것을 쓰세요.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>아무것도 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>To store it anyway, use %1.</source>
        <translation>그래도 저장하려면 다음 옵션을 쓰세요: %1.</translation>
    </message>
    <message>
        <source>Another token is already stored under this name.</source>
        <translation>이 이름으로 이미 다른 토큰이 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>그 토큰은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose another name with --name, or replace the stored token with “patwizard replace %1”.</source>
        <translation>--name으로 다른 이름을 지정하거나, “patwizard replace %1” 명령으로 저장된 토큰을 교체하세요.</translation>
    </message>
    <message>
        <source>The new token was not stored, and the old token stays in use.</source>
        <translation>새 토큰은 저장되지 않았으며, 이전 토큰을 계속 사용합니다.</translation>
    </message>
    <message>
        <source>No token is stored for this organization.</source>
        <translation>이 조직에 저장된 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>No token with this name is on the list of stored tokens.</source>
        <translation>저장된 토큰 목록에 이 이름의 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>To see what is stored, use “patwizard list”.</source>
        <translation>저장된 토큰은 “patwizard list”로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>이것을 찾으셨나요? %1</translation>
    </message>
    <message>
        <source>No token is stored for this user yet.</source>
        <translation>이 사용자에게 저장된 토큰이 아직 없습니다.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION”, or open the setup with “patwizard”.</source>
        <translation>저장하려면 “patwizard add ORGANIZATION”을 실행하거나, “patwizard”로 토큰을 만드는 마법사를 여세요.</translation>
    </message>
    <message>
        <source>The token was accepted after %1, its recorded expiry date.</source>
        <translation>기록된 만료일(%1)이 지났는데도 Azure DevOps가 토큰을 받아들였습니다.</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>기록된 날짜가 틀렸습니다.</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <extracomment>%1 2027-01-31, in 7 days</extracomment>
        <translation>토큰 만료일: %1.</translation>
    </message>
    <message>
        <source>Replace it while it still works: use “patwizard rotate %1”, or “patwizard replace %1” with the new token on standard input.</source>
        <translation>아직 작동하는 동안 교체하세요. “patwizard rotate %1” 명령을 실행하거나, 새 토큰을 표준 입력으로 넘겨 “patwizard replace %1” 명령을 실행하세요.</translation>
    </message>
    <message>
        <source>Also kept, and not known to be revoked: %1.</source>
        <translation>해지되었는지 알 수 없는 토큰도 보관됨: %1.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it on the token page, then run “patwizard replace %1 --prove-revoked”.</source>
        <translation>더 이상 필요하지 않으면 토큰 페이지에서 해지한 다음 “patwizard replace %1 --prove-revoked”를 실행하세요.</translation>
    </message>
    <message>
        <source>The old token “%1” still works.</source>
        <translation>이전 토큰(“%1”)이 아직 작동합니다.</translation>
    </message>
    <message>
        <source>Revoke it on the token page, then run “patwizard replace %1 --prove-revoked” again. It can take up to an hour until Azure DevOps refuses a revoked token.</source>
        <translation>토큰 페이지에서 해지한 다음 “patwizard replace %1 --prove-revoked”를 다시 실행하세요. Azure DevOps가 해지된 토큰을 거부하기까지 최대 1시간이 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>More than one token is stored for this organization.</source>
        <translation>이 조직에 토큰이 둘 이상 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>Specify which one: %1.</source>
        <translation>하나를 지정하세요: %1.</translation>
    </message>
    <message>
        <source>The date given with --expires, %1, is more than a year ahead.</source>
        <translation>--expires로 지정한 날짜(%1)는 1년 넘게 남았습니다.</translation>
    </message>
    <message>
        <source>It was recorded, but no Azure DevOps token lasts that long.</source>
        <translation>기록하기는 했지만, 그렇게 오래 유효한 Azure DevOps 토큰은 없습니다.</translation>
    </message>
    <message>
        <source>The keychain that PAT Wizard uses keeps everything in memory only.</source>
        <translation>PAT Wizard가 쓰는 키 모음은 모든 것을 메모리에만 보관합니다.</translation>
    </message>
    <message>
        <source>A token in it is lost as soon as you sign out.</source>
        <translation>여기에 있는 토큰은 로그아웃하면 바로 사라집니다.</translation>
    </message>
    <message>
        <source>Before you create a token, create a permanent keychain with Passwords and Keys (package seahorse) and set it as the default.</source>
        <translation>토큰을 만들기 전에 “암호 및 키”(seahorse 패키지)로 영구 키 모음을 만들어 기본으로 설정하세요.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>설정에서 선택한 인증서 파일을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose another file in Settings or remove it there, or start with --ca-file.</source>
        <translation>설정에서 다른 파일을 선택하거나 파일을 제거하세요. 또는 --ca-file을 써서 시작하세요.</translation>
    </message>
    <message>
        <source>The token would be visible on the screen.</source>
        <translation>토큰이 화면에 보이게 됩니다.</translation>
    </message>
    <message>
        <source>Send the output to another program, or use --force to show it anyway.</source>
        <translation>출력을 다른 프로그램으로 보내거나, 그래도 표시하려면 --force를 쓰세요.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>출력을 내보낼 수 없었습니다: %1.</translation>
    </message>
    <message>
        <source>There is no command %1 to run.</source>
        <translation>실행할 %1 명령이 없습니다.</translation>
    </message>
    <message>
        <source>Check its spelling, or give its whole path.</source>
        <translation>철자를 확인하거나 전체 경로를 지정하세요.</translation>
    </message>
    <message>
        <source>The command %1 cannot be run: %2.</source>
        <translation>%1 명령을 실행할 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Check that it is a program, and that you may run it.</source>
        <translation>프로그램이 맞는지, 실행 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Copies of a token this short cannot be told from other text.</source>
        <translation>이렇게 짧은 토큰의 사본은 다른 텍스트와 구별할 수 없습니다.</translation>
    </message>
    <message>
        <source>It was not looked for.</source>
        <translation>찾지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing on this system shows notifications.</source>
        <translation>이 시스템에는 알림을 표시하는 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody was reminded, and nothing counts as shown.</source>
        <translation>아무에게도 알리지 않았고, 표시한 것으로 치지 않습니다.</translation>
    </message>
    <message>
        <source>Sign in to a desktop, or see “patwizard list”.</source>
        <translation>데스크톱에 로그인하거나 “patwizard list”를 참고하세요.</translation>
    </message>
    <message>
        <source>The reminder failed: %1.</source>
        <translation>알리지 못했습니다: %1.</translation>
    </message>
    <message>
        <source>See “patwizard list” for what needs attention.</source>
        <translation>조치가 필요한 토큰은 “patwizard list”로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The reminders could not be switched: %1.</source>
        <translation>미리 알림 설정을 바꿀 수 없었습니다: %1.</translation>
    </message>
</context>
<context>
    <name>wording::ComparisonWords</name>
    <message>
        <source>Pull requests worked before, but no longer do.</source>
        <translation>이전에는 풀 리퀘스트가 작동했지만 이제 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>Reviewers and approvals worked before, but no longer do.</source>
        <translation>이전에는 검토자 및 승인이 작동했지만 이제 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>Diff worked before, but no longer does.</source>
        <translation>이전에는 Diff가 작동했지만 이제 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>Pull requests work now, but did not before.</source>
        <translation>이전에는 작동하지 않던 풀 리퀘스트가 이제 작동합니다.</translation>
    </message>
    <message>
        <source>Reviewers and approvals work now, but did not before.</source>
        <translation>이전에는 작동하지 않던 검토자 및 승인이 이제 작동합니다.</translation>
    </message>
    <message>
        <source>Diff works now, but did not before.</source>
        <translation>이전에는 작동하지 않던 Diff가 이제 작동합니다.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it before, but refuses it now.</source>
        <translation>Azure DevOps가 이전에는 받아들였지만 이제 거부합니다.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it before, but accepts it now.</source>
        <translation>Azure DevOps가 이전에는 거부했지만 이제 받아들입니다.</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>The account is different: it was %1, and is now %2.</source>
        <translation>계정이 다릅니다. 이전: %1, 현재: %2.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of the account, which was not known before.</source>
        <translation>계정의 모든 조직에서 유효합니다. 이전에는 알려지지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>wording::CopyWords</name>
    <message>
        <source>The token stands there as text.</source>
        <translation>토큰이 일반 텍스트로 들어 있습니다.</translation>
    </message>
    <message>
        <source>The token stands there in Base64, which hides nothing.</source>
        <translation>토큰이 Base64로 들어 있습니다. Base64는 내용을 숨기지 못합니다.</translation>
    </message>
    <message>
        <source>The token stands there encoded for an address.</source>
        <translation>토큰이 주소용으로 인코딩되어 들어 있습니다.</translation>
    </message>
    <message>
        <source>The token stands there as UTF-16 text.</source>
        <translation>토큰이 UTF-16 텍스트로 들어 있습니다.</translation>
    </message>
    <message>
        <source>To change it: %1.</source>
        <translation>바꾸려면: %1.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the line.</source>
        <translation>저장된 토큰을 그 자리에 대신 넣으려면 “patwizard give %1 --to git-credential”을 실행하세요. 아니면 그 줄을 지우세요.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the file.</source>
        <translation>저장된 토큰을 그 자리에 대신 넣으려면 “patwizard give %1 --to git-credential”을 실행하세요. 아니면 파일을 삭제하세요.</translation>
    </message>
    <message>
        <source>Change npmAuthToken or npmAuthIdent in the file.</source>
        <translation>파일에서 npmAuthToken 또는 npmAuthIdent를 바꾸세요.</translation>
    </message>
    <message>
        <source>Change the password in the file, or use “keyring set”.</source>
        <translation>파일에서 암호를 바꾸거나 “keyring set”을 쓰세요.</translation>
    </message>
    <message>
        <source>Change the password in the file.</source>
        <translation>파일에서 암호를 바꾸세요.</translation>
    </message>
    <message>
        <source>Change the password of the server in the file.</source>
        <translation>파일에서 서버의 암호를 바꾸세요.</translation>
    </message>
    <message>
        <source>Change the property in the file.</source>
        <translation>파일에서 속성을 바꾸세요.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to az-devops”. To remove it, use “az devops logout”.</source>
        <translation>저장된 토큰을 그 자리에 대신 넣으려면 “patwizard give %1 --to az-devops”를 실행하세요. 제거하려면 “az devops logout”을 실행하세요.</translation>
    </message>
    <message>
        <source>Delete the line. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>그 줄을 지우세요. 대신 “patwizard run %1 -- COMMAND”로 프로그램에 토큰을 전달할 수 있습니다.</translation>
    </message>
    <message>
        <source>Delete the line, and close the shells that still remember it.</source>
        <translation>그 줄을 지우고, 값을 아직 기억하는 셸을 닫으세요.</translation>
    </message>
    <message>
        <source>Delete the line, then sign out and in again. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>그 줄을 지우고 로그아웃했다가 다시 로그인하세요. 대신 “patwizard run %1 -- COMMAND”로 프로그램에 토큰을 전달할 수 있습니다.</translation>
    </message>
    <message>
        <source>Change the file, and look for it in backups as well.</source>
        <translation>파일을 바꾸고, 백업에도 있는지 찾아보세요.</translation>
    </message>
    <message>
        <source>It goes when the process ends. Look for where the variable is set.</source>
        <translation>프로세스가 끝나면 사라집니다. 변수를 어디에서 설정하는지 찾아보세요.</translation>
    </message>
    <message>
        <source>Change it with the program that has stored it.</source>
        <translation>저장한 프로그램에서 바꾸세요.</translation>
    </message>
    <message>
        <source>(no variable)</source>
        <extracomment>In place of the name of an environment variable.</extracomment>
        <translation>(변수 없음)</translation>
    </message>
    <message>
        <source>%1 in the environment of %2</source>
        <translation>%2의 환경에 있는 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the environment of %2 and %n other process(es)</source>
        <translation>
            <numerusform>%2 및 다른 프로세스 %n개의 환경에 있는 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in the keychain</source>
        <translation>키 모음의 “%1”</translation>
    </message>
    <message>
        <source>“%1” (%2) in the keychain</source>
        <translation>키 모음의 “%1”(%2)</translation>
    </message>
    <message>
        <source>It is not protected: every program of yours can read it.</source>
        <translation>보호되지 않습니다. 내가 실행하는 모든 프로그램이 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>It is protected by the keychain.</source>
        <translation>키 모음으로 보호됩니다.</translation>
    </message>
    <message>
        <source>%1 was not looked at: it is no ordinary file.</source>
        <translation>%1: 일반 파일이 아니어서 살펴보지 않았습니다.</translation>
    </message>
    <message>
        <source>Only the beginning of %1 was looked at: it is too large.</source>
        <translation>%1: 너무 커서 앞부분만 살펴보았습니다.</translation>
    </message>
    <message>
        <source>%1 was not looked at: %2.</source>
        <translation>%1: 살펴보지 못했습니다. %2.</translation>
    </message>
    <message numerus="yes">
        <source>The environment of %n process(es) of yours that let nobody read it was not looked at.</source>
        <translation>
            <numerusform>읽기가 허용되지 않는 내 프로세스 %n개의 환경 변수는 살펴보지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is locked in the keychain, or is not given, was not looked at.</source>
        <translation>키 모음에서 잠겨 있거나 접근이 허용되지 않은 항목은 살펴보지 못했습니다.</translation>
    </message>
    <message>
        <source>What other programs have in the keychain was not looked at: %1.</source>
        <translation>키 모음에 있는 다른 프로그램의 항목은 살펴보지 못했습니다: %1.</translation>
    </message>
    <message>
        <source>The search was stopped. The rest was not looked at.</source>
        <translation>찾기를 중지했습니다. 나머지는 살펴보지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>wording::DayWords</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The format of a date, as QLocale understands it: 26 Feb 2027</extracomment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>The format of a month, as QLocale understands it: November 2026</extracomment>
        <translation>yyyy년 M월</translation>
    </message>
</context>
<context>
    <name>wording::Diagnosis</name>
    <message>
        <source>Not proved: the list of stored tokens could not be read, so this text could not be searched for their secrets. Read it before you share it.</source>
        <translation>확인되지 않음: 저장된 토큰 목록을 읽을 수 없어, 이 텍스트에 토큰의 비밀 값이 있는지 찾아보지 못했습니다. 다른 사람에게 주기 전에 읽어 보세요.</translation>
    </message>
    <message>
        <source>Not proved for all: the text was searched for the stored secrets that the keychain provided (%1), and none is in it. The keychain did not provide the others (%2). Unlock it and try again, or read the text before you share it.</source>
        <translation>일부만 확인됨: 키 모음에서 받은 비밀 값(%1개)을 이 텍스트에서 찾아보았고, 하나도 없습니다. 나머지(%2개)는 키 모음에서 받지 못했습니다. 잠금을 해제하고 다시 시도하거나, 다른 사람에게 주기 전에 텍스트를 읽어 보세요.</translation>
    </message>
    <message>
        <source>No secret is stored, so none is in this text.</source>
        <translation>저장된 비밀 값이 없으므로 이 텍스트에도 없습니다.</translation>
    </message>
    <message>
        <source>Proved: the text was searched for every stored secret (%1), and none is in it, in any form.</source>
        <translation>확인됨: 저장된 모든 비밀 값(%1개)을 이 텍스트에서 찾아보았고, 어떤 형태로도 없습니다.</translation>
    </message>
</context>
<context>
    <name>wording::GitWords</name>
    <message>
        <source>system</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>시스템</translation>
    </message>
    <message>
        <source>global</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>전역</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>Where a setting of git stands: in this repository.</extracomment>
        <translation>로컬</translation>
    </message>
    <message>
        <source>worktree</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>작업 트리</translation>
    </message>
    <message>
        <source>environment</source>
        <extracomment>Where a setting of git stands: in the environment or on the command line.</extracomment>
        <translation>환경</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Git asks these first: %1.</source>
        <translation>git이 먼저 다음에 묻습니다: %1.</translation>
    </message>
    <message>
        <source>If one of them has a password for Azure DevOps, git uses that.</source>
        <translation>그중 하나에 Azure DevOps의 암호가 있으면 git은 그것을 사용합니다.</translation>
    </message>
    <message>
        <source>To have git forget a password that is out of date, see the help of that credential helper.</source>
        <translation>git에서 오래된 암호를 지우려면 해당 자격 증명 도우미의 도움말을 참고하세요.</translation>
    </message>
    <message>
        <source>Git gives each password that worked to all its credential helpers, and “store” writes it to a file as plain text.</source>
        <translation>git은 작동한 암호를 모든 자격 증명 도우미에 전달하는데, “store”는 암호를 일반 텍스트로 파일에 씁니다.</translation>
    </message>
    <message>
        <source>The token then lies there, too.</source>
        <translation>그러면 거기에도 토큰이 남습니다.</translation>
    </message>
    <message>
        <source>To prevent that, remove “store” from git’s configuration, or set it for the other hosts only.</source>
        <translation>이를 막으려면 git 설정에서 “store”를 제거하거나 다른 호스트에만 설정하세요.</translation>
    </message>
    <message>
        <source>Git does not ask PAT Wizard for: %1.</source>
        <translation>git이 다음에 대해서는 PAT Wizard에 묻지 않습니다: %1.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”. If that does not help, look for an empty “helper =” in git’s configuration.</source>
        <translation>바꾸려면 “patwizard git on”을 실행하세요. 그래도 안 되면 git 설정에 빈 “helper =” 줄이 있는지 찾아보세요.</translation>
    </message>
    <message>
        <source>Git calls another copy of this program: %1.</source>
        <translation>git이 이 프로그램의 다른 사본을 호출합니다: %1.</translation>
    </message>
    <message>
        <source>To have it call this one, use “patwizard git on”.</source>
        <translation>이 프로그램을 호출하게 하려면 “patwizard git on”을 실행하세요.</translation>
    </message>
    <message>
        <source>Git does not tell credential helpers the path of a repository.</source>
        <translation>git이 자격 증명 도우미에 리포지토리의 경로를 알리지 않습니다.</translation>
    </message>
    <message>
        <source>With several organizations, the right token is found only by the user name in the address.</source>
        <translation>조직이 여럿이면 주소에 사용자 이름이 있어야만 맞는 토큰을 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”.</source>
        <translation>바꾸려면 “patwizard git on”을 실행하세요.</translation>
    </message>
    <message>
        <source>The request on standard input is not one that git makes.</source>
        <translation>표준 입력의 요청이 git의 요청이 아닙니다.</translation>
    </message>
    <message>
        <source>No token was given.</source>
        <translation>토큰을 전달하지 않았습니다.</translation>
    </message>
    <message>
        <source>This command is for git: see “patwizard git on”.</source>
        <translation>git이 쓰는 명령입니다. “patwizard git on”을 참고하세요.</translation>
    </message>
    <message>
        <source>The address of the repository begins with http://, where others could read the token on its way.</source>
        <translation>리포지토리의 주소가 http://로 시작해 전송 중에 다른 사람이 토큰을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Use https:// instead, with “git remote set-url”.</source>
        <translation>“git remote set-url”을 써서 https://로 바꾸세요.</translation>
    </message>
    <message>
        <source>Git does not tell for which organization it needs a token.</source>
        <translation>git이 어느 조직의 토큰이 필요한지 알리지 않습니다.</translation>
    </message>
    <message>
        <source>Run “patwizard git on”, or put the name of the organization before the host: https://ORGANIZATION@dev.azure.com/…</source>
        <translation>“patwizard git on”을 실행하거나, 호스트 앞에 조직 이름을 넣으세요: https://ORGANIZATION@dev.azure.com/…</translation>
    </message>
    <message>
        <source>No token is stored yet.</source>
        <translation>저장된 토큰이 아직 없습니다.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION” or “patwizard setup”.</source>
        <translation>저장하려면 “patwizard add ORGANIZATION” 또는 “patwizard setup”을 실행하세요.</translation>
    </message>
    <message>
        <source>No token is stored for the organization “%1”.</source>
        <translation>“%1” 조직에 저장된 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add %1” or “patwizard setup %1”.</source>
        <translation>저장하려면 “patwizard add %1” 또는 “patwizard setup %1” 명령을 실행하세요.</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when it was checked %1.</source>
        <translation>%1 검사했을 때 Azure DevOps가 토큰을 거부했습니다.</translation>
    </message>
    <message>
        <source>It was not given to git.</source>
        <translation>git에 전달하지 않았습니다.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it works again, use “patwizard check %1”.</source>
        <translation>“patwizard rotate %1” 명령으로 교체하세요. 다시 작동한다면 “patwizard check %1” 명령을 실행하세요.</translation>
    </message>
    <message>
        <source>The token lacked the scope Code when it was checked %1.</source>
        <translation>%1 검사했을 때 토큰에 Code 범위가 없었습니다.</translation>
    </message>
    <message>
        <source>Select Code with Edit on the token page, then use “patwizard check %1”.</source>
        <translation>토큰 페이지의 Edit(편집)에서 Code를 선택한 다음 “patwizard check %1” 명령을 실행하세요.</translation>
    </message>
    <message>
        <source>The token expired on %1, according to the recorded date.</source>
        <translation>기록된 날짜에 따르면 토큰이 %1에 만료되었습니다.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it still works, use “patwizard check %1”.</source>
        <translation>“patwizard rotate %1” 명령으로 교체하세요. 아직 작동한다면 “patwizard check %1” 명령을 실행하세요.</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when git last used it, %1.</source>
        <translation>git이 %1 마지막으로 토큰을 썼을 때 Azure DevOps가 거부했습니다.</translation>
    </message>
    <message>
        <source>To find out why, use “patwizard check %1”.</source>
        <translation>이유를 알아보려면 “patwizard check %1” 명령을 실행하세요.</translation>
    </message>
    <message>
        <source>Git was not found.</source>
        <translation>git을 찾을 수 없었습니다.</translation>
    </message>
    <message>
        <source>Its configuration was not changed.</source>
        <translation>git 설정은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Install git, or add its folder to PATH.</source>
        <translation>git을 설치하거나 git이 있는 폴더를 PATH에 추가하세요.</translation>
    </message>
    <message>
        <source>This folder is not in a git repository.</source>
        <translation>이 폴더는 git 리포지토리 안에 있지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Go to a repository first, or leave --local out.</source>
        <translation>먼저 리포지토리로 이동하거나 --local을 빼세요.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration.</source>
        <translation>git이 설정을 읽거나 바꿀 수 없었습니다.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration. It says: “%1”</source>
        <translation>git이 설정을 읽거나 바꿀 수 없었습니다. git 메시지: “%1”</translation>
    </message>
    <message>
        <source>Correct that, then run the command again. “patwizard git status” shows what holds now. Git 2.26 or newer is needed.</source>
        <translation>문제를 고친 다음 명령을 다시 실행하세요. 현재 설정은 “patwizard git status”로 볼 수 있습니다. git 2.26 이상이 필요합니다.</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom git asks for a password.</extracomment>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>wording::GiveWords</name>
    <message>
        <source>Install the Azure CLI, then run “az extension add --name azure-devops”.</source>
        <translation>Azure CLI를 설치한 다음 “az extension add --name azure-devops”를 실행하세요.</translation>
    </message>
    <message>
        <source>Install git.</source>
        <translation>git을 설치하세요.</translation>
    </message>
    <message>
        <source>Run “az devops logout”, then try again.</source>
        <translation>“az devops logout”을 실행한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>See which helpers git asks with “git config --get-all credential.helper”: without one it keeps nothing, and the first one that answers counts.</source>
        <translation>git이 어느 도우미에 묻는지 “git config --get-all credential.helper”로 확인하세요. 도우미가 없으면 git은 아무것도 보관하지 않으며, 먼저 응답하는 도우미가 사용됩니다.</translation>
    </message>
    <message>
        <source>If it had another token, it still has that one.</source>
        <translation>다른 토큰이 있었다면 그 토큰이 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Then try again: patwizard give %1 --to %2</source>
        <translation>그런 다음 다시 시도하세요: patwizard give %1 --to %2</translation>
    </message>
    <message>
        <source>%1 was not given the token: it is not installed.</source>
        <translation>%1: 설치되어 있지 않아 토큰을 전달하지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 did not take the token.</source>
        <translation>%1: 토큰을 받지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 did not take the token. It says: “%2”</source>
        <translation>%1: 토큰을 받지 않았습니다. 메시지: “%2”</translation>
    </message>
    <message>
        <source>%1 did not answer, and was ended.</source>
        <translation>%1: 응답이 없어 종료했습니다.</translation>
    </message>
    <message>
        <source>%1 was given the token, but does not have it.</source>
        <translation>%1: 토큰을 전달했지만 가지고 있지 않습니다.</translation>
    </message>
    <message>
        <source>%1 was given the token in use.</source>
        <translation>%1: 사용 중인 토큰을 전달했습니다.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>%1에 전달했습니다.</translation>
    </message>
    <message>
        <source>%1 has not been given the token in use.</source>
        <translation>%1: 사용 중인 토큰을 아직 전달하지 않았습니다.</translation>
    </message>
    <message>
        <source>What it was given on %1 stops working when that token is revoked.</source>
        <translation>%1에 전달한 토큰은 해지하면 더 이상 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 has the token.</source>
        <translation>%1: 토큰을 가지고 있습니다.</translation>
    </message>
    <message>
        <source>%1 has taken the token. It could not be asked whether it has it now.</source>
        <translation>%1: 토큰을 받았습니다. 지금 가지고 있는지는 물어볼 수 없었습니다.</translation>
    </message>
</context>
<context>
    <name>wording::GlobalWords</name>
    <message>
        <source>Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Microsoft는 2026년 12월 1일에 모든 조직용 토큰을 폐지했습니다.</translation>
    </message>
    <message>
        <source>Tokens for all organizations stop working on 1 December 2026, whatever their own expiry date.</source>
        <translation>모든 조직용 토큰은 만료일과 관계없이 2026년 12월 1일에 작동을 멈춥니다.</translation>
    </message>
    <message>
        <source>The token is valid for all organizations of the account.</source>
        <translation>계정의 모든 조직에서 유효한 토큰입니다.</translation>
    </message>
    <message>
        <source>It still works, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Microsoft가 2026년 12월 1일에 모든 조직용 토큰을 폐지했지만, 이 토큰은 아직 작동합니다.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of its account.</source>
        <translation>계정의 모든 조직에서 유효합니다.</translation>
    </message>
    <message>
        <source>It still worked at the last check, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Microsoft가 2026년 12월 1일에 모든 조직용 토큰을 폐지했지만, 마지막 검사 때 아직 작동했습니다.</translation>
    </message>
    <message>
        <source>Create a new one for a single organization, then revoke this one.</source>
        <translation>조직 하나에만 쓰는 새 토큰을 만든 다음 이 토큰을 해지하세요.</translation>
    </message>
    <message>
        <source>Create a new one for %1 only, then revoke this one.</source>
        <translation>%1 조직에만 쓰는 새 토큰을 만든 다음 이 토큰을 해지하세요.</translation>
    </message>
</context>
<context>
    <name>wording::KeychainWords</name>
    <message>
        <source>Tokens can be neither stored nor read.</source>
        <translation>토큰을 저장할 수도 읽을 수도 없습니다.</translation>
    </message>
    <message>
        <source>There is no desktop session (D-Bus), so there is no keychain.</source>
        <translation>데스크톱 세션(D-Bus)이 없어서 키 모음도 없습니다.</translation>
    </message>
    <message>
        <source>Start PAT Wizard from your desktop session.</source>
        <translation>데스크톱 세션에서 PAT Wizard를 시작하세요.</translation>
    </message>
    <message>
        <source>The keychain is no longer available, because the desktop session (D-Bus) has ended.</source>
        <translation>데스크톱 세션(D-Bus)이 끝나 키 모음을 더 이상 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but PAT Wizard has to be started again to access it.</source>
        <translation>저장된 것은 안전하지만, 접근하려면 PAT Wizard를 다시 시작해야 합니다.</translation>
    </message>
    <message>
        <source>If you have a token that is not stored yet, copy it and keep it somewhere safe. Then start PAT Wizard again from your desktop session.</source>
        <translation>아직 저장하지 않은 토큰이 있다면 복사해 안전한 곳에 두세요. 그런 다음 데스크톱 세션에서 PAT Wizard를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>No keychain service is running.</source>
        <translation>실행 중인 키 모음 서비스가 없습니다.</translation>
    </message>
    <message>
        <source>Install gnome-keyring, or KeePassXC with its Secret Service integration enabled. Then sign out and in again.</source>
        <translation>gnome-keyring을 설치하거나, KeePassXC를 설치하고 Secret Service 통합을 켜세요. 그런 다음 로그아웃했다가 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>The library that connects to the keychain is missing.</source>
        <translation>키 모음에 연결하는 라이브러리가 없습니다.</translation>
    </message>
    <message>
        <source>Install the package libsecret-1-0.</source>
        <translation>libsecret-1-0 패키지를 설치하세요.</translation>
    </message>
    <message>
        <source>The keychain service does not answer.</source>
        <translation>키 모음 서비스가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but cannot be accessed now.</source>
        <translation>저장된 것은 안전하지만 지금은 접근할 수 없습니다.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, sign out and in again.</source>
        <translation>다시 시도하세요. 그래도 안 되면 로그아웃했다가 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>The keychain service has no keychain yet.</source>
        <translation>키 모음 서비스에 아직 키 모음이 없습니다.</translation>
    </message>
    <message>
        <source>Create one with Passwords and Keys (package seahorse), and set it as the default.</source>
        <translation>“암호 및 키”(seahorse 패키지)로 키 모음을 만들어 기본으로 설정하세요.</translation>
    </message>
    <message>
        <source>The keychain is locked, and was not unlocked.</source>
        <translation>키 모음이 잠겨 있으며, 잠금이 해제되지 않았습니다.</translation>
    </message>
    <message>
        <source>Try again, and enter the keychain’s password when asked. If nothing asks for it, unlock the keychain in your desktop session first.</source>
        <translation>다시 시도하고, 물으면 키 모음의 암호를 입력하세요. 묻지 않으면 먼저 데스크톱 세션에서 키 모음의 잠금을 해제하세요.</translation>
    </message>
    <message>
        <source>The keychain has an entry for this token, but did not give PAT Wizard access to it.</source>
        <translation>키 모음에 이 토큰의 항목이 있지만 PAT Wizard의 접근을 허용하지 않았습니다.</translation>
    </message>
    <message>
        <source>The entry was not changed.</source>
        <translation>항목은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Try again, and allow access when your keychain asks.</source>
        <translation>다시 시도하고, 키 모음에서 물으면 접근을 허용하세요.</translation>
    </message>
    <message>
        <source>The keychain does not contain this token.</source>
        <translation>키 모음에 이 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>Another program may have removed it.</source>
        <translation>다른 프로그램이 제거했을 수 있습니다.</translation>
    </message>
    <message>
        <source>What lies in the keychain as %1 is not a token: another program has put it there.</source>
        <extracomment>%1 is the name of an entry.</extracomment>
        <translation>키 모음의 %1 항목에 들어 있는 것은 토큰이 아닙니다. 다른 프로그램이 넣은 것입니다.</translation>
    </message>
    <message>
        <source>Remove exactly that entry with the keychain’s own program, then try again.</source>
        <translation>키 모음의 관리 프로그램으로 바로 그 항목만 제거한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>What was read back from the keychain is not what was stored.</source>
        <translation>키 모음에서 다시 읽은 값이 저장한 값과 다릅니다.</translation>
    </message>
    <message>
        <source>The token is not stored safely. Keep it at hand.</source>
        <translation>토큰이 안전하게 저장되지 않았습니다. 토큰을 따로 보관해 두세요.</translation>
    </message>
    <message>
        <source>Another program may be writing to the keychain at the same time. Try again.</source>
        <translation>다른 프로그램이 동시에 키 모음에 쓰고 있을 수 있습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The keychain reported an error: “%1”</source>
        <translation>키 모음에서 오류를 보고했습니다: “%1”</translation>
    </message>
    <message>
        <source>It is not known whether the token is in the keychain now.</source>
        <translation>토큰이 지금 키 모음에 있는지 알 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>wording::LibraryWords</name>
    <message>
        <source>Storing %1 was interrupted. It is stored now.</source>
        <translation>%1: 저장이 중단되었지만 이제 저장되었습니다.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. Nothing was stored.</source>
        <translation>%1: 저장이 중단되었습니다. 아무것도 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. It is not yet known whether it is stored.</source>
        <translation>%1: 저장이 중단되었습니다. 저장되었는지 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The new token works and is in use now. The old token is kept.</source>
        <translation>%1: 교체가 중단되었지만, 새 토큰이 작동하며 이제 사용 중입니다. 이전 토큰은 보관됩니다.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The old token is still in use.</source>
        <translation>%1: 교체가 중단되었습니다. 이전 토큰을 계속 사용합니다.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted, and could not be completed or undone yet. The old token is still in use.</source>
        <translation>%1: 교체가 중단되었으며, 아직 완료하거나 되돌릴 수 없었습니다. 이전 토큰을 계속 사용합니다.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted, and could not be completed yet.</source>
        <translation>%1: 이전 토큰 제거가 중단되었으며, 아직 완료할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted. It is removed now.</source>
        <translation>%1: 이전 토큰 제거가 중단되었지만 이제 제거되었습니다.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is removed now.</source>
        <translation>%1: 제거가 중단되었지만 이제 제거되었습니다.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is still stored.</source>
        <translation>%1: 제거가 중단되었습니다. 아직 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted, and could not be completed or undone yet.</source>
        <translation>%1: 제거가 중단되었으며, 아직 완료하거나 되돌릴 수 없었습니다.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted, and could not be completed yet. The token stays in use.</source>
        <translation>%1: 키 모음 안에서의 복사가 중단되었으며, 아직 완료할 수 없었습니다. 토큰을 계속 사용합니다.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted. It is completed now.</source>
        <translation>%1: 키 모음 안에서의 복사가 중단되었지만 이제 완료되었습니다.</translation>
    </message>
    <message>
        <source>%1 The system says: “%2”</source>
        <translation>%1 시스템 메시지: “%2”</translation>
    </message>
    <message>
        <source>The tokens already in the keychain are not affected.</source>
        <translation>이미 키 모음에 있는 토큰은 그대로입니다.</translation>
    </message>
    <message>
        <source>The list was not changed.</source>
        <translation>목록은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>The list of stored tokens is damaged: %1.</source>
        <translation>저장된 토큰 목록이 손상되었습니다: %1.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Repair the file, or move it away and add the tokens again. Those in the keychain are added with “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”.</source>
        <translation>PAT Wizard는 이 파일을 바꾸지 않습니다. 파일을 복구하거나, 다른 곳으로 옮기고 토큰을 다시 추가하세요. 키 모음에 있는 토큰은 “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”으로 추가합니다.</translation>
    </message>
    <message>
        <source>The list of stored tokens was written by a newer version of PAT Wizard: %1.</source>
        <translation>저장된 토큰 목록이 더 새로운 버전의 PAT Wizard에서 작성되었습니다: %1.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Use the newer version.</source>
        <translation>PAT Wizard는 이 파일을 바꾸지 않습니다. 새 버전을 쓰세요.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing the list of stored tokens in another window or command: %1.</source>
        <translation>PAT Wizard의 다른 창이나 명령에서 이미 저장된 토큰 목록을 바꾸고 있습니다: %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing this token in another window or command.</source>
        <translation>PAT Wizard의 다른 창이나 명령에서 이미 이 토큰을 바꾸고 있습니다.</translation>
    </message>
    <message>
        <source>Finish there, or wait until it is finished. Then try again.</source>
        <translation>거기에서 마치거나 끝날 때까지 기다린 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>An earlier change to this token was interrupted, and could not be completed or undone yet.</source>
        <translation>이 토큰에 대한 이전 변경이 중단되었으며, 아직 완료하거나 되돌릴 수 없었습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed now.</source>
        <translation>이번에는 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Rotate or remove the token. Either settles that change.</source>
        <translation>토큰을 교체하거나 제거하세요. 어느 쪽이든 그 변경이 정리됩니다.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be read: %1.</source>
        <translation>저장된 토큰 목록을 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Make sure that it is a regular file and that you have permission to read it, then try again.</source>
        <translation>일반 파일이 맞는지, 읽기 권한이 있는지 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be written: %1.</source>
        <translation>저장된 토큰 목록 파일에 쓸 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write there and that the disk is not full, then try again.</source>
        <translation>쓰기 권한이 있는지, 디스크가 가득 차지 않았는지 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Another token lies in the keychain as %1 than PAT Wizard stored there: another program has changed it.</source>
        <translation>키 모음의 %1 항목에 PAT Wizard에서 저장한 것과 다른 토큰이 있습니다. 다른 프로그램이 바꾸었습니다.</translation>
    </message>
    <message>
        <source>PAT Wizard left it alone, and changed nothing else.</source>
        <translation>PAT Wizard는 그 토큰을 그대로 두었으며, 다른 것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>To use the other token, add it under the same name: “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”. To go on with the stored one, remove that entry with the keychain&apos;s own program, then try again.</source>
        <translation>그 토큰을 쓰려면 같은 이름으로 추가하세요: “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”. 저장된 토큰을 계속 쓰려면 키 모음의 관리 프로그램으로 그 항목을 제거한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The list of stored tokens would be too large: %1.</source>
        <translation>저장된 토큰 목록이 너무 커집니다: %1.</translation>
    </message>
    <message>
        <source>Remove tokens that you no longer need, then try again.</source>
        <translation>더 이상 필요하지 않은 토큰을 제거한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The new token is stored, and in use now. What reads the keychain itself, as %1, does not get it yet.</source>
        <translation>새 토큰이 저장되어 사용 중입니다. 키 모음에서 %1 항목을 직접 읽는 프로그램은 아직 새 토큰을 받지 못합니다.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard makes up for it when it is next started.</source>
        <translation>%1 PAT Wizard가 다음에 시작할 때 처리합니다.</translation>
    </message>
    <message>
        <source>The token is in the keychain as %1, but not on the list of stored tokens.</source>
        <translation>토큰이 키 모음에 %1 항목으로 있지만, 저장된 토큰 목록에는 없습니다.</translation>
    </message>
    <message>
        <source>%1 Then store the same token again under the same name.</source>
        <translation>%1 그런 다음 같은 토큰을 같은 이름으로 다시 저장하세요.</translation>
    </message>
</context>
<context>
    <name>wording::NoticeWords</name>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>%1 검사할 수 없었습니다: %2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>토큰에 문제가 있다는 뜻은 아닙니다.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>다시 검사하세요.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access when the token was last needed, %1.</source>
        <translation>%1 마지막으로 토큰이 필요했을 때 키 모음이 잠겨 있거나 접근을 거부했습니다.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then check again.</source>
        <translation>키 모음의 잠금을 해제한 다음 다시 검사하세요.</translation>
    </message>
    <message>
        <source>Git says that Azure DevOps refused it %1.</source>
        <translation>git에 따르면 Azure DevOps가 %1 거부했습니다.</translation>
    </message>
    <message>
        <source>It may be revoked or expired, lack the scope Code, or have no permission for that repository; a proxy may have refused it, too.</source>
        <translation>해지 또는 만료되었거나, Code 범위가 없거나, 그 리포지토리의 권한이 없을 수 있습니다. 프록시가 거부했을 수도 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is in use. “%2” is kept too.</source>
        <translation>“%1” 토큰이 사용 중입니다. “%2” 토큰도 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>The kept token is not known to be revoked: it may still work for anyone who has it.</source>
        <translation>보관된 토큰은 해지되었는지 알 수 없어, 토큰을 가진 사람이 아직 쓸 수 있을지도 모릅니다.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>더 이상 필요하지 않으면 Azure DevOps에서 해지하세요.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it %1, after its recorded expiry date, %2.</source>
        <translation>기록된 만료일(%2)이 지났지만 Azure DevOps가 %1 받아들였습니다.</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>기록된 날짜가 틀렸습니다.</translation>
    </message>
    <message>
        <source>Correct it. The token page shows when the token expires.</source>
        <translation>바로잡으세요. 만료일은 토큰 페이지에 나옵니다.</translation>
    </message>
    <message>
        <source>It was created 11 months ago or earlier, and its expiry date is not known.</source>
        <translation>만든 지 11개월이 넘었고 만료일을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year.</source>
        <translation>1년보다 훨씬 오래 유효한 토큰은 없습니다.</translation>
    </message>
    <message>
        <source>Look up the date on the token page and record it, or rotate the token.</source>
        <translation>토큰 페이지에서 날짜를 찾아 기록하거나 토큰을 교체하세요.</translation>
    </message>
    <message>
        <source>Its own expiry date is not known.</source>
        <translation>토큰 자체의 만료일은 알 수 없습니다.</translation>
    </message>
    <message>
        <source>It may be earlier.</source>
        <translation>그보다 더 이를 수도 있습니다.</translation>
    </message>
    <message>
        <source>Look it up on the token page and record it, to be reminded in time.</source>
        <translation>제때 알림을 받으려면 토큰 페이지에서 찾아 기록하세요.</translation>
    </message>
    <message>
        <source>Its expiry date is not known.</source>
        <translation>만료일을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>It has not been checked for 80 days or more.</source>
        <translation>80일 이상 검사하지 않았습니다.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive if it is not used for 90 days.</source>
        <translation>Azure DevOps는 90일 동안 사용하지 않은 토큰을 비활성으로 간주합니다.</translation>
    </message>
    <message>
        <source>Check it, which counts as use, or remove it. If it is refused, sign in to Azure DevOps in a browser, then check it again.</source>
        <translation>검사하거나(검사도 사용으로 칩니다) 제거하세요. 거부되면 브라우저에서 Azure DevOps에 로그인한 다음 다시 검사하세요.</translation>
    </message>
    <message>
        <source>last check failed</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>마지막 검사 실패</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>키 모음 잠김</translation>
    </message>
    <message>
        <source>refused, says git</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>거부됨(git)</translation>
    </message>
    <message>
        <source>for all organizations</source>
        <translation>모든 조직용</translation>
    </message>
    <message>
        <source>another token kept</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>다른 토큰 보관됨</translation>
    </message>
    <message>
        <source>recorded date wrong</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>기록된 날짜 틀림</translation>
    </message>
    <message>
        <source>old, expiry not known</source>
        <translation>오래됨, 만료일 모름</translation>
    </message>
    <message>
        <source>not checked recently</source>
        <translation>최근 검사 안 함</translation>
    </message>
</context>
<context>
    <name>wording::Notification</name>
    <message>
        <source>Tokens for Azure DevOps need attention</source>
        <translation>Azure DevOps 토큰에 조치 필요</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>교체</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>내일 다시 알림</translation>
    </message>
    <message>
        <source>Open PAT Wizard</source>
        <translation>PAT Wizard 열기</translation>
    </message>
</context>
<context>
    <name>wording::OrganizationWords</name>
    <message>
        <source>An organization’s name cannot contain spaces, only English letters, digits, and hyphens.</source>
        <translation>조직 이름에는 공백을 쓸 수 없습니다. 영문자, 숫자, 하이픈만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>An organization’s name cannot contain “%1”, only English letters, digits, and hyphens.</source>
        <translation>조직 이름에는 “%1” 문자를 쓸 수 없습니다. 영문자, 숫자, 하이픈만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Enter the organization’s name, or paste any of its addresses.</source>
        <translation>조직 이름을 입력하거나 조직의 주소를 붙여넣으세요.</translation>
    </message>
    <message>
        <source>This is too long for the address of an organization.</source>
        <translation>조직 주소로는 너무 깁니다.</translation>
    </message>
    <message>
        <source>This address does not contain an organization. It should look like https://dev.azure.com/your-organization.</source>
        <translation>이 주소에는 조직이 없습니다. https://dev.azure.com/your-organization 같은 형식이어야 합니다.</translation>
    </message>
    <message>
        <source>This text contains more than one organization. Keep only the one you mean.</source>
        <translation>이 텍스트에는 조직이 둘 이상 있습니다. 원하는 것만 남기세요.</translation>
    </message>
    <message>
        <source>The text contains an invisible control character. Type the name instead of pasting it.</source>
        <translation>텍스트에 보이지 않는 제어 문자가 있습니다. 붙여넣지 말고 이름을 직접 입력하세요.</translation>
    </message>
    <message>
        <source>Addresses do not contain backslashes.</source>
        <translation>주소에는 백슬래시를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Addresses that begin with “%1” are not supported. Use one that begins with https or ssh.</source>
        <translation>“%1” 형식으로 시작하는 주소는 지원하지 않습니다. https 또는 ssh로 시작하는 주소를 쓰세요.</translation>
    </message>
    <message>
        <source>Azure DevOps does not use port %1.</source>
        <translation>Azure DevOps는 %1번 포트를 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>This address contains a password. Remove it, and change it if it was in use, because it has been on the clipboard.</source>
        <translation>이 주소에 암호가 들어 있습니다. 지우세요. 쓰던 암호라면 클립보드에 있었으므로 바꾸세요.</translation>
    </message>
    <message>
        <source>“%1” looks like Azure DevOps, but belongs to someone else. Do not enter a password there.</source>
        <translation>“%1” 주소는 Azure DevOps처럼 보이지만 다른 사람의 것입니다. 거기에 암호를 입력하지 마세요.</translation>
    </message>
    <message>
        <source>This is a GitHub address. PAT Wizard is for Azure DevOps.</source>
        <translation>GitHub 주소입니다. PAT Wizard는 Azure DevOps용입니다.</translation>
    </message>
    <message>
        <source>“%1” seems to be your own Azure DevOps Server, which is not supported yet.</source>
        <translation>“%1” 주소는 자체 Azure DevOps Server인 것 같습니다. 아직 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” is not an Azure DevOps address.</source>
        <translation>“%1” 주소는 Azure DevOps 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>This looks like a token, not an organization. The token belongs on a later page.</source>
        <translation>조직이 아니라 토큰인 것 같습니다. 토큰은 나중 페이지에서 입력합니다.</translation>
    </message>
    <message>
        <source>An organization’s name begins and ends with a letter or a digit.</source>
        <translation>조직 이름은 영문자나 숫자로 시작하고 끝나야 합니다.</translation>
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
        <translation>Azure DevOps 토큰 만료: %1</translation>
    </message>
    <message>
        <source>To rotate it with PAT Wizard before this day, run: %1</source>
        <translation>그날이 되기 전에 PAT Wizard로 교체하려면 다음을 실행하세요: %1</translation>
    </message>
</context>
<context>
    <name>wording::RotationWords</name>
    <message>
        <source>The old token stays in use.</source>
        <translation>이전 토큰을 계속 사용합니다.</translation>
    </message>
    <message>
        <source>PAT Wizard changed this token in another window or command, or an earlier change to it is incomplete.</source>
        <translation>PAT Wizard의 다른 창이나 명령에서 이 토큰을 바꾸었거나, 이전 변경이 완료되지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed this time.</source>
        <translation>이번에는 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>See which token is in use now, then try again if that is still needed.</source>
        <translation>지금 어느 토큰이 사용 중인지 보고, 아직 필요하면 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This token is already stored under this name.</source>
        <translation>이 토큰은 이미 이 이름으로 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and use that one instead.</source>
        <translation>토큰 페이지에서 다른 토큰을 만들어 대신 쓰세요.</translation>
    </message>
    <message>
        <source>The old token stays in use. If the new one is in the keychain anyway, PAT Wizard completes the rotation when it is next started.</source>
        <translation>이전 토큰을 계속 사용합니다. 새 토큰이 키 모음에 들어 있다면 PAT Wizard가 다음에 시작할 때 교체를 완료합니다.</translation>
    </message>
    <message>
        <source>The new token is in the keychain, but the list of stored tokens could not be updated. The old token stays in use.</source>
        <translation>새 토큰이 키 모음에 있지만, 저장된 토큰 목록을 업데이트할 수 없었습니다. 이전 토큰을 계속 사용합니다.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard completes the rotation when it is next started.</source>
        <translation>%1 PAT Wizard가 다음에 시작할 때 교체를 완료합니다.</translation>
    </message>
    <message>
        <source>The other token is kept too. Revoke it, or go back to it.</source>
        <translation>다른 토큰도 보관되어 있습니다. 그 토큰을 해지하거나, 그 토큰으로 되돌리세요.</translation>
    </message>
    <message>
        <source>“%1” is in use again.</source>
        <translation>“%1” 토큰을 다시 사용합니다.</translation>
    </message>
    <message>
        <source>“%1” is in use again, but whether it works could not be checked.</source>
        <translation>“%1” 토큰을 다시 사용하지만, 작동하는지 검사할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Azure DevOps denied access with “%1”. The other token stays in use.</source>
        <translation>Azure DevOps가 “%1” 토큰의 액세스를 거부했습니다. 다른 토큰을 계속 사용합니다.</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether “%1” works, and no earlier check shows that it does. The other token stays in use.</source>
        <translation>“%1” 토큰이 작동하는지 검사할 수 없었고, 작동한다는 이전 검사 결과도 없습니다. 다른 토큰을 계속 사용합니다.</translation>
    </message>
    <message>
        <source>“%1” is no longer kept. The other token stays in use.</source>
        <translation>“%1” 토큰은 더 이상 보관되어 있지 않습니다. 다른 토큰을 계속 사용합니다.</translation>
    </message>
    <message>
        <source>If you clicked Regenerate on it, leave it there: that entry is the new token.</source>
        <translation>이 토큰에서 Regenerate(다시 생성)를 클릭했다면 토큰 페이지에 그대로 두세요. 그 항목이 새 토큰입니다.</translation>
    </message>
</context>
<context>
    <name>wording::SettingsWords</name>
    <message>
        <source>It may name a proxy or a certificate, so nothing is sent to Azure DevOps until it can be read.</source>
        <translation>프록시나 인증서가 지정되어 있을 수 있으므로, 읽을 수 있을 때까지 Azure DevOps에 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>The proxy holds a user name, a password or a token.</source>
        <translation>프록시에 사용자 이름, 암호 또는 토큰이 들어 있습니다.</translation>
    </message>
    <message>
        <source>PAT Wizard stores no secrets in its settings, so nothing was saved.</source>
        <translation>PAT Wizard는 설정에 비밀 값을 저장하지 않으므로 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Enter the host name alone. If the proxy needs a password, choose the system’s proxy and set https_proxy instead.</source>
        <translation>호스트 이름만 입력하세요. 프록시에 암호가 필요하면 시스템 프록시를 선택하고 https_proxy를 설정하세요.</translation>
    </message>
    <message>
        <source>The file name holds a token or another secret.</source>
        <translation>파일 이름에 토큰이나 다른 비밀 값이 들어 있습니다.</translation>
    </message>
    <message>
        <source>Rename the file, then choose it again.</source>
        <translation>파일 이름을 바꾼 다음 다시 선택하세요.</translation>
    </message>
    <message>
        <source>The certificate file needs a full path.</source>
        <translation>인증서 파일은 전체 경로로 지정해야 합니다.</translation>
    </message>
    <message>
        <source>This is not a host name that a proxy can have.</source>
        <translation>프록시의 호스트 이름으로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Enter a name such as proxy.example, and a port from 1 to 65535.</source>
        <translation>proxy.example 같은 이름과 1에서 65535까지의 포트를 입력하세요.</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>언어가 아닙니다.</translation>
    </message>
    <message>
        <source>Tokens last from 1 to %1 days.</source>
        <translation>토큰의 유효 기간은 1일에서 %1일까지입니다.</translation>
    </message>
    <message>
        <source>Reminders come from 1 to %1 days before a token ends.</source>
        <translation>미리 알림은 토큰이 만료되기 1일에서 %1일 전으로 설정할 수 있습니다.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>%1 설정 파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>Open Settings in PAT Wizard and choose again; the damaged file is kept beside the new one. Or correct or delete it.</source>
        <translation>PAT Wizard에서 설정을 열고 다시 선택하세요. 손상된 파일은 새 파일 옆에 보관됩니다. 또는 파일을 고치거나 삭제하세요.</translation>
    </message>
    <message>
        <source>The settings file %1 was written by a newer version of PAT Wizard.</source>
        <translation>%1 설정 파일이 더 새로운 버전의 PAT Wizard에서 작성되었습니다.</translation>
    </message>
    <message>
        <source>Install that version, or delete the file.</source>
        <translation>그 버전을 설치하거나 파일을 삭제하세요.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>%1 설정 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read: %2.</source>
        <translation>%1 설정 파일을 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Make it readable for yourself, then start PAT Wizard again.</source>
        <translation>파일을 읽을 수 있게 한 다음 PAT Wizard를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read, so it was not replaced.</source>
        <translation>%1 설정 파일을 읽을 수 없어 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Move it away or make it readable, then try again.</source>
        <translation>다른 곳으로 옮기거나 읽을 수 있게 한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>%1 파일에 설정을 쓸 수 없었습니다.</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full, then try again.</source>
        <translation>쓰기 권한이 있는지, 디스크가 가득 차지 않았는지 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>설정에서 선택한 인증서 파일을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or remove this one there.</source>
        <translation>설정에서 다른 파일을 선택하거나 이 파일을 제거하세요.</translation>
    </message>
    <message>
        <source>Choose &amp;certificate…</source>
        <translation>인증서 선택(&amp;C)…</translation>
    </message>
    <message>
        <source>Proxy &amp;settings…</source>
        <translation>프록시 설정(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>wording::StandingWords</name>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>새 토큰을 만들어 교체하세요.</translation>
    </message>
    <message>
        <source>Select the missing scopes with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>토큰 페이지의 Edit(편집)에서 빠진 범위를 선택한 다음 다시 검사하세요. 또는 토큰을 교체하세요.</translation>
    </message>
    <message>
        <source>Your account lacks a permission. Ask an administrator of the organization for it.</source>
        <translation>계정에 권한이 없습니다. 조직의 관리자에게 권한을 요청하세요.</translation>
    </message>
    <message>
        <source>Choose Full access with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>토큰 페이지의 Edit(편집)에서 Full access를 선택한 다음 다시 검사하세요. 또는 토큰을 교체하세요.</translation>
    </message>
    <message>
        <source>It works, except for: %1.</source>
        <translation>다음을 제외하고 작동합니다: %1.</translation>
    </message>
    <message>
        <source>It is accepted, but what you need does not work: %1.</source>
        <translation>Azure DevOps가 받아들이지만, 필요한 것이 작동하지 않습니다: %1.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it %1.</source>
        <translation>Azure DevOps가 %1 거부했습니다.</translation>
    </message>
    <message>
        <source>It was valid for all organizations, and Microsoft retired such tokens on 1 December 2026. That is probably why.</source>
        <translation>모든 조직에서 유효한 토큰이었는데, Microsoft가 2026년 12월 1일에 이런 토큰을 폐지했습니다. 아마 그 때문일 것입니다.</translation>
    </message>
    <message>
        <source>%1 Or it is inactive: Azure DevOps deactivates a token if nobody signs in with it for 90 days.</source>
        <translation>%1 아니면 비활성 상태일 수 있습니다. Azure DevOps는 90일 동안 로그인에 쓰이지 않은 토큰을 비활성화합니다.</translation>
    </message>
    <message>
        <source>Sign in to Azure DevOps in a browser, then check it again. If it is still refused, rotate it.</source>
        <translation>브라우저에서 Azure DevOps에 로그인한 다음 다시 검사하세요. 그래도 거부되면 토큰을 교체하세요.</translation>
    </message>
    <message>
        <source>It expires today.</source>
        <translation>오늘 만료됩니다.</translation>
    </message>
    <message>
        <source>It expires on %1, %2.</source>
        <translation>%1(%2)에 만료됩니다.</translation>
    </message>
    <message>
        <source>It worked when it was checked %1. %2</source>
        <translation>%1 검사했을 때 작동했습니다. %2</translation>
    </message>
    <message>
        <source>Rotate it now, while it still works.</source>
        <translation>아직 작동하는 지금 교체하세요.</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of a token.</extracomment>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>State of a token.</extracomment>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>키 모음에 없음</translation>
    </message>
    <message>
        <source>Lacks access</source>
        <translation>액세스 부족</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>곧 만료됨</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>검사할 수 없었음</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>아직 검사 안 함</translation>
    </message>
    <message>
        <source>Works without Diff</source>
        <translation>작동함(Diff 제외)</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>State of a token.</extracomment>
        <translation>작동함</translation>
    </message>
    <message>
        <source>It expired on %1, according to the recorded date.</source>
        <translation>기록된 날짜에 따르면 %1에 만료되었습니다.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated.</source>
        <translation>만료된 토큰은 연장하거나 다시 생성할 수 없습니다.</translation>
    </message>
    <message>
        <source>This token is missing from the keychain.</source>
        <translation>키 모음에 이 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>Something other than PAT Wizard removed it.</source>
        <translation>PAT Wizard가 아닌 다른 무언가가 제거했습니다.</translation>
    </message>
    <message>
        <source>Set it up again under the same name, or remove it from this list.</source>
        <translation>같은 이름으로 다시 만들거나 이 목록에서 제거하세요.</translation>
    </message>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>%1 검사할 수 없었습니다: %2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>토큰에 문제가 있다는 뜻은 아닙니다.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>다시 검사하세요.</translation>
    </message>
    <message>
        <source>It has not been checked yet.</source>
        <translation>아직 검사하지 않았습니다.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>검사하세요.</translation>
    </message>
    <message>
        <source>It worked when it was checked %1.</source>
        <translation>%1 검사했을 때 작동했습니다.</translation>
    </message>
    <message>
        <source>Whether Diff works could not be determined.</source>
        <translation>Diff가 작동하는지 알아낼 수 없었습니다.</translation>
    </message>
    <message>
        <source>Diff does not work with it, because Diff needs Full access.</source>
        <translation>Diff에는 Full access가 필요해 이 토큰으로는 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>When a token expires: %1 (not known).</extracomment>
        <translation>모름</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When a token expired.</extracomment>
        <translation>
            <numerusform>%n일 전</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n일 후</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date: &quot;on 31 Jan 2027&quot;.</extracomment>
        <translation>%1에</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
</context>
<context>
    <name>wording::TokenWords</name>
    <message>
        <source>Copy it again with the copy button on the token page.</source>
        <translation>토큰 페이지의 복사 단추로 다시 복사하세요.</translation>
    </message>
    <message>
        <source>Create a personal access token on the token page.</source>
        <translation>토큰 페이지에서 개인용 액세스 토큰을 만드세요.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong: the checksum does not match.</source>
        <translation>토큰처럼 보이지만, 체크섬이 맞지 않아 틀린 문자가 하나 이상 있습니다.</translation>
    </message>
    <message>
        <source>This is an application secret, not a personal access token.</source>
        <translation>개인용 액세스 토큰이 아니라 응용 프로그램 비밀 값입니다.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong in the part that is the same in every token.</source>
        <translation>토큰처럼 보이지만, 모든 토큰에서 같은 부분에 틀린 문자가 하나 이상 있습니다.</translation>
    </message>
    <message>
        <source>This looks like a token, but its creation date makes no sense: at least one character is wrong.</source>
        <translation>토큰처럼 보이지만 만든 날짜가 맞지 않습니다. 틀린 문자가 하나 이상 있습니다.</translation>
    </message>
    <message>
        <source>This looks like an incomplete token: %1 of %2 characters.</source>
        <translation>잘린 토큰인 것 같습니다. %2자 중 %1자입니다.</translation>
    </message>
    <message>
        <source>This is longer than any token.</source>
        <translation>어떤 토큰보다도 깁니다.</translation>
    </message>
    <message>
        <source>This contains characters that no token has. A token consists of letters and digits only.</source>
        <translation>토큰에 쓰이지 않는 문자가 있습니다. 토큰은 영문자와 숫자로만 이루어집니다.</translation>
    </message>
    <message numerus="yes">
        <source>This text contains %n different token(s).</source>
        <translation>
            <numerusform>이 텍스트에는 서로 다른 토큰 %n개가 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter only the one you mean.</source>
        <translation>원하는 것만 입력하세요.</translation>
    </message>
    <message>
        <source>This is a sign-in token (JWT), not a personal access token.</source>
        <translation>개인용 액세스 토큰이 아니라 로그인 토큰(JWT)입니다.</translation>
    </message>
    <message>
        <source>This is a secret for %1. It does not work with Azure DevOps.</source>
        <extracomment>%1 is a name such as GitHub, GitLab, Amazon Web Services</extracomment>
        <translation>%1의 비밀 값입니다. Azure DevOps에서는 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>This is a key for another Azure product, not an Azure DevOps token.</source>
        <translation>Azure DevOps 토큰이 아니라 다른 Azure 제품의 키입니다.</translation>
    </message>
    <message>
        <source>This is a key for %1, not an Azure DevOps token.</source>
        <translation>Azure DevOps 토큰이 아니라 %1의 키입니다.</translation>
    </message>
    <message>
        <source>This is a private key, not a token.</source>
        <translation>토큰이 아니라 개인 키입니다.</translation>
    </message>
    <message>
        <source>This is a certificate or a public key, not a token.</source>
        <translation>토큰이 아니라 인증서 또는 공개 키입니다.</translation>
    </message>
    <message>
        <source>This is the name of the token, not the token itself.</source>
        <translation>토큰이 아니라 토큰의 이름입니다.</translation>
    </message>
    <message>
        <source>The token page shows the token only once, after you click Create. Copy it from there.</source>
        <translation>토큰 페이지는 Create(만들기)를 클릭한 뒤 한 번만 토큰을 보여 줍니다. 거기에서 복사하세요.</translation>
    </message>
    <message>
        <source>This is an address, not a token.</source>
        <translation>토큰이 아니라 주소입니다.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token.</source>
        <translation>Azure DevOps 토큰입니다.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token, created in %1.</source>
        <extracomment>%1 is a month and a year, such as &quot;November 2026&quot;</extracomment>
        <translation>%1에 만든 Azure DevOps 토큰입니다.</translation>
    </message>
    <message>
        <source>Paste the token that the token page shows you.</source>
        <translation>토큰 페이지에 표시된 토큰을 붙여넣으세요.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token in the older format. Its checksum matches.</source>
        <translation>예전 형식의 Azure DevOps 토큰입니다. 체크섬이 맞습니다.</translation>
    </message>
    <message>
        <source>You can try it anyway: the check shows whether it works.</source>
        <translation>그래도 시도해 볼 수 있습니다. 검사하면 작동하는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>This has the length of a token, but not the format of one.</source>
        <translation>길이는 토큰과 같지만 형식이 다릅니다.</translation>
    </message>
    <message numerus="yes">
        <source>This does not look like a token: it has %n character(s), but a token has 84 or 52.</source>
        <translation>
            <numerusform>토큰이 아닌 것 같습니다. %n자인데, 토큰은 84자 또는 52자입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line breaks were removed.</source>
        <translation>줄 바꿈을 제거했습니다.</translation>
    </message>
    <message>
        <source>Spaces were removed.</source>
        <translation>공백을 제거했습니다.</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>보이지 않는 문자를 제거했습니다.</translation>
    </message>
    <message>
        <source>The quotes around it were removed.</source>
        <translation>앞뒤의 따옴표를 제거했습니다.</translation>
    </message>
    <message>
        <source>It was extracted from the form that Authorization headers use.</source>
        <translation>Authorization 헤더 형식에서 추출했습니다.</translation>
    </message>
    <message>
        <source>It was decoded from Base64.</source>
        <translation>Base64에서 디코딩했습니다.</translation>
    </message>
    <message>
        <source>It was converted from UTF-16, which some programs write, such as PowerShell.</source>
        <translation>PowerShell 등 일부 프로그램이 쓰는 UTF-16에서 변환했습니다.</translation>
    </message>
    <message>
        <source>The text around it was ignored.</source>
        <translation>앞뒤의 텍스트는 무시했습니다.</translation>
    </message>
    <message>
        <source>It appeared more than once, and is used once.</source>
        <translation>여러 번 나왔지만 한 번만 사용했습니다.</translation>
    </message>
</context>
</TS>
