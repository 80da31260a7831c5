<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>CommandTable</name>
    <message>
        <source>Open the list of stored tokens. If there are none, open setup.</source>
        <translation>Відкрити список збережених токенів. Якщо їх немає, відкрити майстер налаштування.</translation>
    </message>
    <message>
        <source>Open the wizard that creates and stores a token.</source>
        <translation>Відкрити майстер, який допоможе створити й зберегти токен.</translation>
    </message>
    <message>
        <source>Open the wizard that checks a stored token, or the list if several are stored and none is named.</source>
        <translation>Відкрити майстер перевірки збереженого токена або список, якщо токенів кілька й жодного не вказано.</translation>
    </message>
    <message>
        <source>Open the wizard that replaces a stored token with a new one, or the list if several are stored and none is named.</source>
        <translation>Відкрити майстер заміни збереженого токена новим або список, якщо токенів кілька й жодного не вказано.</translation>
    </message>
    <message>
        <source>Read a token from standard input, check it, and store it if it works.</source>
        <translation>Прочитати токен зі стандартного вводу, перевірити та зберегти, якщо він працює.</translation>
    </message>
    <message>
        <source>Check the given tokens, or all stored tokens if none is given.</source>
        <translation>Перевірити вказані токени або всі збережені, якщо жодного не вказано.</translation>
    </message>
    <message>
        <source>List the stored tokens, as last checked. Reads no secret and uses no network.</source>
        <translation>Показати збережені токени за даними останньої перевірки. Секрети не зчитуються, мережа не використовується.</translation>
    </message>
    <message>
        <source>Read a new token from standard input, check it, and replace the stored one with it. The old token is kept until it is revoked.</source>
        <translation>Прочитати новий токен зі стандартного вводу, перевірити його й замінити ним збережений. Старий токен залишається, доки його не відкликано.</translation>
    </message>
    <message>
        <source>Remove a token from the keychain. It works until you revoke it in Azure DevOps.</source>
        <translation>Вилучити токен зі сховища ключів. Він працюватиме, доки ви не відкличете його в Azure DevOps.</translation>
    </message>
    <message>
        <source>Print the secret, for scripts.</source>
        <translation>Вивести секрет — для скриптів.</translation>
    </message>
    <message>
        <source>Identify the text on standard input. Works offline and stores nothing.</source>
        <translation>Розпізнати текст зі стандартного вводу. Працює без мережі й нічого не зберігає.</translation>
    </message>
    <message>
        <source>Let git get its tokens from the keychain, or no longer, or show whom it asks.</source>
        <translation>Дозволити git брати токени зі сховища ключів, заборонити це або показати, кого він запитує.</translation>
    </message>
    <message>
        <source>What git calls then: its credential helper protocol.</source>
        <translation>Те, що тоді викликає git: протокол його помічників облікових даних.</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment, and in no other. Ends as the command does.</source>
        <translation>Виконати команду, передавши токен лише в її середовище. Завершується разом із командою.</translation>
    </message>
    <message>
        <source>Find copies of the token, and of old ones kept with it, where tools keep tokens. Reads only, and sends nothing.</source>
        <translation>Знайти копії токена й залишених старих токенів там, де їх тримають інструменти. Лише читає й нічого не надсилає.</translation>
    </message>
    <message>
        <source>Give the token to a tool that keeps a copy, and remember that: “replace” gives it the new one.</source>
        <translation>Передати токен інструменту, який зберігає власну копію, і запам’ятати це: «replace» передасть йому новий.</translation>
    </message>
    <message>
        <source>Forget that a tool was given the token. The tool keeps its copy.</source>
        <translation>Забути, що токен передано інструменту. Копія в інструменті залишається.</translation>
    </message>
    <message>
        <source>Show one notification for what has become due since the last one. Reads no secret and uses no network, unless --check is given.</source>
        <translation>Показати одне сповіщення про все, що потребує уваги від часу попереднього. Секрети не зчитуються, мережа не використовується, якщо не вказано --check.</translation>
    </message>
    <message>
        <source>Print what somebody who helps you needs to know about this system, without any secret.</source>
        <translation>Вивести відомості про цю систему для того, хто вам допомагає, — без жодних секретів.</translation>
    </message>
    <message>
        <source>the token’s name (%1)</source>
        <translation>назва токена (%1)</translation>
    </message>
    <message>
        <source>when it expires (UTC), as on the token page</source>
        <translation>коли він закінчується (UTC), як на сторінці токенів</translation>
    </message>
    <message>
        <source>what it is needed for: a list of code,members,diff; remembered (%1)</source>
        <translation>для чого він потрібен: список із code,members,diff; запам’ятовується (%1)</translation>
    </message>
    <message>
        <source>store it whatever the check says, marked with the result</source>
        <translation>зберегти за будь-якого результату перевірки, позначивши цим результатом</translation>
    </message>
    <message>
        <source>send it even if it does not have the format of a token</source>
        <translation>надіслати, навіть якщо формат не схожий на токен</translation>
    </message>
    <message>
        <source>replace even if the new token lacks something needed or can do less</source>
        <translation>замінити, навіть якщо новому токену бракує потрібного або він може менше</translation>
    </message>
    <message>
        <source>replace even if the new token belongs to another account</source>
        <translation>замінити, навіть якщо новий токен належить іншому обліковому запису</translation>
    </message>
    <message>
        <source>read no token; remove the old ones that Azure DevOps now refuses</source>
        <translation>не читати токен; вилучити старі, які Azure DevOps уже відхиляє</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>вивести JSON</translation>
    </message>
    <message>
        <source>print the secret even to a terminal</source>
        <translation>вивести секрет навіть у термінал</translation>
    </message>
    <message>
        <source>for the repository of this folder only</source>
        <translation>лише для репозиторію в цій теці</translation>
    </message>
    <message>
        <source>the form of the token: raw, base64 (of “:token”), basic, or basic-header (raw)</source>
        <translation>форма токена: raw, base64 (з «:token»), basic або basic-header (raw)</translation>
    </message>
    <message>
        <source>the variable that holds the token; FORM is base64 (of “:token”), basic, or basic-header (AZURE_DEVOPS_EXT_PAT)</source>
        <translation>змінна, що містить токен; FORM — base64 (з «:token»), basic або basic-header (AZURE_DEVOPS_EXT_PAT)</translation>
    </message>
    <message>
        <source>look through the text files in FOLDER as well</source>
        <translation>переглянути також текстові файли в теці FOLDER</translation>
    </message>
    <message>
        <source>who gets it: az-devops or git-credential</source>
        <translation>кому передати: az-devops або git-credential</translation>
    </message>
    <message>
        <source>which one: az-devops or git-credential</source>
        <translation>кому: az-devops або git-credential</translation>
    </message>
    <message>
        <source>first check the tokens that were not checked for a week; with --on, by itself</source>
        <translation>спершу перевірити токени, яких не перевіряли тиждень; з --on — автоматично</translation>
    </message>
    <message>
        <source>from now on, remind by itself, every day</source>
        <translation>відтепер нагадувати автоматично щодня</translation>
    </message>
    <message>
        <source>no longer do so</source>
        <translation>більше не робити цього</translation>
    </message>
    <message>
        <source>print whether it does so</source>
        <translation>вивести, чи це ввімкнено</translation>
    </message>
    <message>
        <source>check all tokens when the list is open</source>
        <translation>перевірити всі токени, коли відкриється список</translation>
    </message>
    <message>
        <source>also trust the certificate authorities in FILE (PEM, DER, or PKCS #7)</source>
        <translation>довіряти також центрам сертифікації з файлу FILE (PEM, DER або PKCS #7)</translation>
    </message>
    <message>
        <source>time limit for the whole check, 1 to 600 (%1)</source>
        <translation>обмеження часу на всю перевірку, від 1 до 600 (%1)</translation>
    </message>
    <message>
        <source>print this help and exit</source>
        <translation>вивести цю довідку й завершити роботу</translation>
    </message>
    <message>
        <source>print the version and exit</source>
        <translation>вивести версію й завершити роботу</translation>
    </message>
    <message>
        <source>(no command)</source>
        <translation>(без команди)</translation>
    </message>
    <message>
        <source>on the token page; otherwise the old name, with the current month</source>
        <translation>на сторінці токенів; інакше стара назва з поточним місяцем</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>як минулого разу</translation>
    </message>
    <message>
        <source>ORGANIZATION is the name or any address of the organization.
</source>
        <translation>ORGANIZATION — назва організації або будь-яка її адреса.
</translation>
    </message>
    <message>
        <source>/NAME can be omitted if only one of its tokens is stored.
</source>
        <translation>/NAME можна не вказувати, якщо збережено лише один її токен.
</translation>
    </message>
    <message>
        <source>The proxy is taken from Settings, or else from the system (https_proxy, no_proxy).
</source>
        <translation>Проксі береться з параметрів, а якщо там не задано — із системи (https_proxy, no_proxy).
</translation>
    </message>
    <message>
        <source>Example: patwizard %1 fabrikam &lt;token.txt
</source>
        <translation>Приклад: patwizard %1 fabrikam &lt;token.txt
</translation>
    </message>
    <message>
        <source>The exit status is 4 if copies were found, and 5 if none was found, but something could not be looked at.
</source>
        <translation>Код завершення — 4, якщо знайдено копії, і 5, якщо не знайдено, але щось не вдалося переглянути.
</translation>
    </message>
    <message>
        <source>The exit status is that of COMMAND; 126 if it cannot be run, 127 if it is not found.
Example: patwizard run fabrikam -- az repos list
</source>
        <translation>Код завершення — той самий, що в COMMAND; 126, якщо її неможливо виконати, 127, якщо не знайдено.
Приклад: patwizard run fabrikam -- az repos list
</translation>
    </message>
    <message>
        <source>Usage: patwizard %1 [options]
%2
</source>
        <translation>Використання: patwizard %1 [options]
%2
</translation>
    </message>
    <message>
        <source>Usage: patwizard [COMMAND] [options]
Helps you create a personal access token for Azure DevOps, checks it, and stores it in the keychain.

Commands:
</source>
        <translation>Використання: patwizard [COMMAND] [options]
Допомагає створити персональний токен доступу для Azure DevOps, перевіряє його та зберігає у сховищі ключів.

Команди:
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
Параметри:
%1
%2Код завершення: 0 — успіх; 1 — внутрішня помилка або помилка диска; 2 — неправильне використання або немає токена;
3 — токен відхилено; 4 — бракує чогось потрібного; 5 — не вдалося перевірити; 6 — сховища ключів
немає, воно заблоковане чи відмовило в доступі або такого токена не збережено. Якщо токенів кілька, береться
найсерйозніший код у порядку 3, 4, 6, 5, 1.
</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Натиснути</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Показати меню</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Перевести фокус</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Перемкнути</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Шукати в:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Батьківська тека</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Створити теку</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тип файлів:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Пошук теки</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Тека:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Ім’я файлу:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Ви&amp;брати</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Перейменувати</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>В&amp;идалити</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показати при&amp;ховані файли</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Нова тека</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не знайдено.
Перевірте, чи правильне ім’я файлу.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже існує.
Замінити?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Теку не знайдено.
Перевірте, чи правильна назва теки.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бічна панель</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Список місць і закладок</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Дата зміни</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Комп’ютер</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>В&amp;ирізати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Вибрати все</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Так</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ні</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>В&amp;ирізати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Вибрати все</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Копіювати &amp;адресу посилання</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Settings – PAT Wizard</source>
        <translation>Параметри — PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Open Settings</source>
        <translation>Відкрити &amp;параметри</translation>
    </message>
</context>
<context>
    <name>cli::AddCommand</name>
    <message>
        <source>--unchecked, or --needs code if you need it for pull requests only</source>
        <translation>--unchecked або --needs code, якщо він потрібен лише для запитів на злиття</translation>
    </message>
    <message>
        <source>%1 works and is stored.</source>
        <translation>%1: токен працює, його збережено.</translation>
    </message>
    <message>
        <source>%1 is stored, marked as %2.</source>
        <translation>%1: токен збережено з позначкою %2.</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>A name has 1 to 100 characters, no slash, and no space at the beginning or end.</source>
        <translation>Назва має від 1 до 100 символів, без скісної риски й без пробілів на початку та в кінці.</translation>
    </message>
    <message>
        <source>“%1” does not contain a valid token name. %2</source>
        <translation>«%1» не містить правильної назви токена. %2</translation>
    </message>
    <message>
        <source>The token’s name is given with --name: patwizard add %1 --name %2.</source>
        <translation>Назву токена вказують через --name: patwizard add %1 --name %2.</translation>
    </message>
    <message>
        <source>The command “%1” takes an organization only.</source>
        <translation>Команда «%1» приймає лише організацію.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«%1» — зайвий аргумент.</translation>
    </message>
    <message>
        <source>%1 To have the file read on standard input, write “&lt; %2”.</source>
        <translation>%1 Щоб прочитати файл зі стандартного вводу, напишіть «&lt; %2».</translation>
    </message>
    <message>
        <source>The command “%1” needs one of these: %2.</source>
        <translation>Для команди «%1» потрібен один із параметрів: %2.</translation>
    </message>
    <message>
        <source>The command “%1” needs an organization.</source>
        <translation>Для команди «%1» потрібна організація.</translation>
    </message>
    <message>
        <source>--needs takes one or more of these, separated by commas: code, members, diff.</source>
        <translation>--needs приймає одне або кілька значень через кому: code, members, diff.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 600.</source>
        <translation>--timeout приймає ціле число секунд від 1 до 600.</translation>
    </message>
    <message>
        <source>--expires takes a date such as 2027-01-31.</source>
        <translation>--expires приймає дату на зразок 2027-01-31.</translation>
    </message>
    <message>
        <source>The date given with --expires has passed: today is %1 (UTC).</source>
        <translation>Дата, указана в --expires, минула: сьогодні %1 (UTC).</translation>
    </message>
    <message>
        <source>The command “%1” does not have the option --%2.</source>
        <translation>Команда «%1» не має параметра --%2.</translation>
    </message>
    <message>
        <source>%1 The token’s name follows the organization: ORGANIZATION/NAME.</source>
        <translation>%1 Назву токена вказують після організації: ORGANIZATION/NAME.</translation>
    </message>
    <message>
        <source>--as takes one of these: %1.</source>
        <translation>--as приймає одне зі значень: %1.</translation>
    </message>
    <message>
        <source>“%1” is no variable for a token. --env takes NAME or NAME=FORM: a name of letters, digits, and underscores that is not one that the system uses, such as PATH, and one of these forms: %2.</source>
        <translation>«%1» не підходить як змінна для токена. --env приймає NAME або NAME=FORM: назву з літер, цифр і підкреслень, яку не використовує система (як-от PATH), і одну з форм: %2.</translation>
    </message>
    <message>
        <source>--%1 is needed, and takes one of these: %2.</source>
        <translation>Потрібен параметр --%1 з одним зі значень: %2.</translation>
    </message>
    <message>
        <source>The option --%1 requires a command.</source>
        <translation>Для параметра --%1 потрібна команда.</translation>
    </message>
    <message>
        <source>--prove-revoked and --%1 cannot be used together.</source>
        <translation>--prove-revoked і --%1 не можна використовувати разом.</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together.</source>
        <translation>--%1 і --%2 не можна використовувати разом.</translation>
    </message>
    <message>
        <source>The option --%1 is given more than once.</source>
        <translation>Параметр --%1 указано кілька разів.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Для параметра --%1 потрібне значення.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Параметра %1 немає.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Команди «%1» немає.</translation>
    </message>
    <message>
        <source>The command to run is missing. It is given after two dashes: patwizard run ORGANIZATION -- COMMAND.</source>
        <translation>Не вказано команду для виконання. Її пишуть після двох дефісів: patwizard run ORGANIZATION -- COMMAND.</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is refused and was removed from the keychain. There is nothing left to revoke.</source>
        <translation>%1: старий токен «%2» (записана дата закінчення: %3) відхилено й вилучено зі сховища ключів. Відкликати більше нічого.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is no longer in the keychain and was removed from the list. If the token page still shows it as active, revoke it there.</source>
        <translation>%1: старого токена «%2» (записана дата закінчення: %3) уже немає у сховищі ключів, тож його вилучено зі списку. Якщо на сторінці токенів він іще активний, відкличте його там.</translation>
    </message>
    <message>
        <source>%1: from now on, it is checked for %2.</source>
        <translation>%1: відтепер перевірятиметься для: %2.</translation>
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
            <numerusform>Переглянуто %n файл, %1 МБ…</numerusform>
            <numerusform>Переглянуто %n файли, %1 МБ…</numerusform>
            <numerusform>Переглянуто %n файлів, %1 МБ…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no copy was found in %n file(s).</source>
        <translation>
            <numerusform>%1: у %n файлі копій не знайдено.</numerusform>
            <numerusform>%1: у %n файлах копій не знайдено.</numerusform>
            <numerusform>%1: у %n файлах копій не знайдено.</numerusform>
        </translation>
    </message>
    <message>
        <source>(the old token “%1”) </source>
        <translation>(старий токен «%1») </translation>
    </message>
</context>
<context>
    <name>cli::ForgetPlaceCommand</name>
    <message>
        <source>%1: %2 is no longer given the new token in a rotation. The copy that it has stays there.</source>
        <translation>%1: під час заміни %2 більше не отримує новий токен. Наявна там копія залишається.</translation>
    </message>
    <message>
        <source>%1: %2 was not remembered.</source>
        <translation>%1: інструмент %2 не був у списку.</translation>
    </message>
</context>
<context>
    <name>cli::GitCommand</name>
    <message>
        <source>on</source>
        <extracomment>Whether git asks PAT Wizard.</extracomment>
        <translation>увімкнено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>АДРЕСА</translation>
    </message>
    <message>
        <source>PAT WIZARD</source>
        <translation>PAT WIZARD</translation>
    </message>
    <message>
        <source>GIT ASKS, IN THIS ORDER</source>
        <translation>GIT ЗАПИТУЄ В ТАКОМУ ПОРЯДКУ</translation>
    </message>
</context>
<context>
    <name>cli::GivenToken</name>
    <message>
        <source>It was not sent anywhere, and nothing was stored.</source>
        <translation>Його нікуди не надіслано, і нічого не збережено.</translation>
    </message>
    <message>
        <source>If it is a token anyway, use --as-is.</source>
        <translation>Якщо це все ж токен, використайте --as-is.</translation>
    </message>
    <message>
        <source>%1 If it is a token anyway, use --as-is.</source>
        <translation>%1 Якщо це все ж токен, використайте --as-is.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>Токен (не показується): </translation>
    </message>
</context>
<context>
    <name>cli::InspectCommand</name>
    <message>
        <source>There is nothing on standard input.</source>
        <translation>На стандартному вводі нічого немає.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>Токен (не показується): </translation>
    </message>
</context>
<context>
    <name>cli::ProveRevokedCommand</name>
    <message>
        <source>%1: no old token is kept.</source>
        <translation>%1: старих токенів не залишено.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” is refused and was removed from the keychain.</source>
        <translation>%1: старий токен «%2» відхилено й вилучено зі сховища ключів.</translation>
    </message>
    <message>
        <source>The old token “%1” is no longer in the keychain.</source>
        <translation>Старого токена «%1» більше немає у сховищі ключів.</translation>
    </message>
    <message>
        <source>PAT Wizard cannot check whether it is revoked.</source>
        <translation>PAT Wizard не може перевірити, чи його відкликано.</translation>
    </message>
    <message>
        <source>%1 Then open PAT Wizard with “patwizard”, choose “Revoke the old one…” for this token, and then “Remove it…”.</source>
        <translation>%1 Потім відкрийте PAT Wizard командою «patwizard», виберіть для цього токена «Відкликати старий», а далі «Вилучити».</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether the old token “%1” still works.</source>
        <translation>PAT Wizard не зміг перевірити, чи старий токен «%1» іще працює.</translation>
    </message>
    <message>
        <source>Revoke it at %1.</source>
        <translation>Відкличте його тут: %1.</translation>
    </message>
</context>
<context>
    <name>cli::RemindCommand</name>
    <message>
        <source>Reminders are on.</source>
        <translation>Нагадування ввімкнено.</translation>
    </message>
    <message>
        <source>Reminders are off.</source>
        <translation>Нагадування вимкнено.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is on.</source>
        <translation>Щотижневу перевірку збережених токенів увімкнено.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is off.</source>
        <translation>Щотижневу перевірку збережених токенів вимкнено.</translation>
    </message>
</context>
<context>
    <name>cli::RemoveCommand</name>
    <message>
        <source>%1 was removed. It still works until you revoke it at %2</source>
        <translation>%1: токен вилучено. Він працюватиме, доки ви не відкличете його тут: %2</translation>
    </message>
    <message>
        <source>The old tokens kept with it were removed too, and may still work: %1</source>
        <translation>Залишені з ним старі токени теж вилучено, але вони можуть іще працювати: %1</translation>
    </message>
</context>
<context>
    <name>cli::ReplaceCommand</name>
    <message>
        <source> and </source>
        <extracomment>Between two options of the command line.</extracomment>
        <translation> і </translation>
    </message>
    <message>
        <source>%1: the new token works and is in use.</source>
        <translation>%1: новий токен працює й уже використовується.</translation>
    </message>
    <message>
        <source>%1: the new token is in use, marked as %2.</source>
        <translation>%1: новий токен використовується з позначкою %2.</translation>
    </message>
    <message>
        <source>In the keychain it is stored as “%1”, where the old one was: programs that read that entry get the new one from now on.</source>
        <translation>У сховищі ключів він збережений як «%1», на місці старого: програми, які читають цей запис, відтепер отримують новий.</translation>
    </message>
    <message>
        <source>First give the new token to whoever still has the old one: %1</source>
        <translation>Спершу передайте новий токен тим, хто ще має старий: %1</translation>
    </message>
    <message>
        <source>The old token, “%1”, is already refused and was removed from the keychain. If you clicked Regenerate on it, “%1” at %2 is the new token: leave it there.</source>
        <translation>Старий токен «%1» уже відхиляється, його вилучено зі сховища ключів. Якщо ви натиснули для нього Regenerate, то «%1» на сторінці %2 — це новий токен: не чіпайте його.</translation>
    </message>
    <message>
        <source>Still kept: %1. Revoke any that still work, then confirm it: patwizard replace %2 --prove-revoked</source>
        <translation>Ще залишено: %1. Відкличте ті, що ще працюють, а потім підтвердьте: patwizard replace %2 --prove-revoked</translation>
    </message>
    <message>
        <source>Now revoke the old token, “%1”, at %2</source>
        <translation>Тепер відкличте старий токен «%1» тут: %2</translation>
    </message>
    <message>
        <source>Only then revoke the old token, “%1”, at %2</source>
        <translation>Лише після цього відкличте старий токен «%1» тут: %2</translation>
    </message>
    <message>
        <source>Then confirm it: patwizard replace %1 --prove-revoked</source>
        <translation>Потім підтвердьте це: patwizard replace %1 --prove-revoked</translation>
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
        <translation>%1; не вдалося перевірити: %2</translation>
    </message>
    <message>
        <source>%1; git says that Azure DevOps refused it on %2</source>
        <translation>%1; за даними git, токен відхилено в Azure DevOps %2</translation>
    </message>
    <message>
        <source>%1; the keychain was locked on %2</source>
        <translation>%1; сховище ключів було заблоковане %2</translation>
    </message>
    <message>
        <source>%1; could not be checked on %2: %3</source>
        <translation>%1; не вдалося перевірити %2: %3</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>ТОКЕН</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>СТАН</translation>
    </message>
    <message>
        <source>PULL REQUESTS</source>
        <translation>ЗАПИТИ НА ЗЛИТТЯ</translation>
    </message>
    <message>
        <source>REVIEWERS</source>
        <translation>РЕЦЕНЗЕНТИ</translation>
    </message>
    <message>
        <source>DIFF</source>
        <translation>DIFF</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>ЗАКІНЧУЄТЬСЯ</translation>
    </message>
    <message>
        <source>CHECKED</source>
        <translation>ПЕРЕВІРЕНО</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>ОБЛІКОВИЙ ЗАПИС</translation>
    </message>
    <message>
        <source>%1 To wait longer, use --timeout.</source>
        <translation>%1 Щоб чекати довше, використайте --timeout.</translation>
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
        <translation>Про PAT Wizard</translation>
    </message>
    <message>
        <source>PAT Wizard %1</source>
        <translation>PAT Wizard %1</translation>
    </message>
    <message>
        <source>Leads you to a personal access token for Azure DevOps that has been checked and is stored in your keychain, and tells you before it ends.</source>
        <translation>Допомагає отримати перевірений персональний токен доступу до Azure DevOps, зберігає його у сховищі ключів і попереджає, коли термін дії спливає.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Вільне програмне забезпечення за ліцензією MIT.</translation>
    </message>
    <message>
        <source>Copyright 2026 the PAT Wizard authors</source>
        <translation>© 2026, автори PAT Wizard</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <translation>На основі Qt %1.</translation>
    </message>
</context>
<context>
    <name>manual::DiagnosticsWindow</name>
    <message>
        <source>&amp;Copy again</source>
        <translation>&amp;Копіювати ще раз</translation>
    </message>
    <message>
        <source>Diagnostics – PAT Wizard</source>
        <translation>Діагностика — PAT Wizard</translation>
    </message>
    <message>
        <source>Collecting what somebody who helps you needs to know…</source>
        <translation>Збирання відомостей для того, хто вам допомагає…</translation>
    </message>
    <message>
        <source>This takes up to 12 seconds.</source>
        <translation>Це триває до 12 секунд.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Діагностика</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them where you ask for help.</source>
        <translation>Діагностичні дані в буфері обміну. Вставте їх там, де просите про допомогу.</translation>
    </message>
</context>
<context>
    <name>manual::HelpWindow</name>
    <message>
        <source>Help – PAT Wizard</source>
        <translation>Довідка — PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Topic:</source>
        <translation>&amp;Тема:</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>&amp;Про PAT Wizard</translation>
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
            <numerusform>Результат перевірки ще %n токена — в його рядку.</numerusform>
            <numerusform>Результати перевірки ще %n токенів — у їхніх рядках.</numerusform>
            <numerusform>Результати перевірки ще %n токенів — у їхніх рядках.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n token(s).</source>
        <translation>
            <numerusform>Зупинено після %n токена.</numerusform>
            <numerusform>Зупинено після %n токенів.</numerusform>
            <numerusform>Зупинено після %n токенів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) checked.</source>
        <translation>
            <numerusform>Перевірено %n токен.</numerusform>
            <numerusform>Перевірено %n токени.</numerusform>
            <numerusform>Перевірено %n токенів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be checked.</source>
        <translation>
            <numerusform>Не вдалося перевірити %n токен.</numerusform>
            <numerusform>Не вдалося перевірити %n токени.</numerusform>
            <numerusform>Не вдалося перевірити %n токенів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) need(s) attention.</source>
        <translation>
            <numerusform>%n токен потребує уваги.</numerusform>
            <numerusform>%n токени потребують уваги.</numerusform>
            <numerusform>%n токенів потребують уваги.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well with them.</source>
        <translation>З ними все гаразд.</translation>
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
        <translation>&amp;Назад до списку</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The token that it replaced</source>
        <translation>Токен, який він замінив</translation>
    </message>
    <message>
        <source>“%1” is kept in the keychain as %2.</source>
        <translation>«%1» залишено у сховищі ключів як %2.</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>Токен не вибрано</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens selected</source>
        <translation>
            <numerusform>Вибрано %n токен</numerusform>
            <numerusform>Вибрано %n токени</numerusform>
            <numerusform>Вибрано %n токенів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::EmptyPage</name>
    <message>
        <source>A key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Токенів іще немає</translation>
    </message>
    <message>
        <source>A token lets a program sign in to Azure DevOps for you. PAT Wizard helps you make one, checks it, and keeps it in your keychain.</source>
        <translation>Токен дає програмі змогу входити в Azure DevOps від вашого імені. PAT Wizard допоможе його створити, перевірить і триматиме у сховищі ключів.</translation>
    </message>
    <message>
        <source>Set &amp;up a token</source>
        <translation>&amp;Налаштувати токен</translation>
    </message>
</context>
<context>
    <name>overview::FactSheet</name>
    <message>
        <source>Full access</source>
        <translation>Full access (повний доступ)</translation>
    </message>
    <message>
        <source>Custom defined</source>
        <translation>Custom defined (вибірковий&#xa0;доступ)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>All organizations of its account</source>
        <translation>Усі організації облікового запису</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (wrong)</source>
        <translation>%1 (неправильно)</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Для чого потрібен</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Label: Full access or Custom defined.</extracomment>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Valid for</source>
        <extracomment>Label: of which organizations.</extracomment>
        <translation>Де дійсний</translation>
    </message>
    <message>
        <source>Name on the token page</source>
        <translation>Назва на сторінці токенів</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>Label of a date: when it was put into the keychain.</extracomment>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Остання перевірка</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Остання відповідь</translation>
    </message>
    <message>
        <source>Last worked in full</source>
        <extracomment>Label of a date: the last check at which nothing was missing.</extracomment>
        <translation>Востаннє все працювало</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>Запис у сховищі ключів</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Копіювати: %1</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Що працює</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Label of a date.</extracomment>
        <translation>Закінчується</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
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
        <translation>Наприкінці дня %1, UTC</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When it was last checked, or last worked in full: not yet.</extracomment>
        <translation>Ніколи</translation>
    </message>
</context>
<context>
    <name>overview::ListPane</name>
    <message>
        <source>All %1</source>
        <translation>Усі %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>Потребують уваги %1</translation>
    </message>
    <message>
        <source>Expiring %1</source>
        <translation>Закінчуються %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Відхилені %1</translation>
    </message>
    <message>
        <source>For all organizations %1</source>
        <translation>Для всіх організацій %1</translation>
    </message>
    <message>
        <source>No token needs attention.</source>
        <translation>Жоден токен не потребує уваги.</translation>
    </message>
    <message>
        <source>No token expires soon.</source>
        <translation>Найближчим часом жоден токен не закінчується.</translation>
    </message>
    <message>
        <source>No token is refused.</source>
        <translation>Відхилених токенів немає.</translation>
    </message>
    <message>
        <source>No token is valid for all organizations.</source>
        <translation>Токенів, дійсних для всіх організацій, немає.</translation>
    </message>
    <message>
        <source>Show all tokens</source>
        <translation>Показати всі токени</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>Шукати серед збережених токенів</translation>
    </message>
    <message>
        <source>No tokens match “%1”.</source>
        <translation>За запитом «%1» токенів не знайдено.</translation>
    </message>
    <message>
        <source>Press Esc to show all tokens.</source>
        <translation>Натисніть Esc, щоб показати всі токени.</translation>
    </message>
</context>
<context>
    <name>overview::Notices</name>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Закрити це повідомлення</translation>
    </message>
</context>
<context>
    <name>overview::OverviewWindow</name>
    <message>
        <source>Stored tokens</source>
        <translation>Збережені токени</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Скопійовано: %1</translation>
    </message>
</context>
<context>
    <name>overview::RemovalDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Копіювати пос&amp;илання</translation>
    </message>
    <message>
        <source>Remove tokens?</source>
        <translation>Вилучити токени?</translation>
    </message>
    <message>
        <source>This is removed from your keychain and from the list of stored tokens:</source>
        <translation>Зі сховища ключів і зі списку збережених токенів буде вилучено:</translation>
    </message>
    <message>
        <source>This is removed from the keychain “%1” and from the list of stored tokens:</source>
        <translation>Зі сховища ключів «%1» і зі списку збережених токенів буде вилучено:</translation>
    </message>
    <message>
        <source>The token itself goes on working, for anybody who has it, until it is revoked at Azure DevOps. It cannot be got back from there: Azure DevOps shows a token only once.</source>
        <translation>Вилучений токен і далі працюватиме для кожного, хто його має, доки його не відкличуть в Azure DevOps. Отримати його звідти знову неможливо: Azure DevOps показує токен лише раз.</translation>
    </message>
    <message>
        <source>Old tokens that were kept are removed as well.</source>
        <translation>Залишені старі токени теж буде вилучено.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Залишити</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>Open the token page of %1, to revoke it</source>
        <translation>Відкрити сторінку токенів організації %1, щоб відкликати</translation>
    </message>
    <message>
        <source>&amp;%1. %2</source>
        <translation>&amp;%1. %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопійовано.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Не вдалося відкрити браузер.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser yourself: %1</source>
        <translation>Скопіюйте посилання й відкрийте його в браузері самі: %1</translation>
    </message>
</context>
<context>
    <name>overview::Removing</name>
    <message>
        <source>%1 was not removed: %2 %3</source>
        <translation>%1: не вилучено. %2 %3</translation>
    </message>
    <message>
        <source>%1: Removed from the keychain and from this list.</source>
        <translation>%1: вилучено зі сховища ключів і з цього списку.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) removed from the keychain and from this list.</source>
        <translation>
            <numerusform>Зі сховища ключів і з цього списку вилучено %n токен.</numerusform>
            <numerusform>Зі сховища ключів і з цього списку вилучено %n токени.</numerusform>
            <numerusform>Зі сховища ключів і з цього списку вилучено %n токенів.</numerusform>
        </translation>
    </message>
    <message>
        <source>A token works until it is revoked at Azure DevOps.</source>
        <translation>Токен працює, доки його не відкличуть в Azure DevOps.</translation>
    </message>
</context>
<context>
    <name>overview::ResultLine</name>
    <message>
        <source>Tokens checked</source>
        <translation>Перевірено токенів</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v із %m</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n second(s) left.</source>
        <translation>
            <numerusform>%1 Залишилася %n секунда.</numerusform>
            <numerusform>%1 Залишилося %n секунди.</numerusform>
            <numerusform>%1 Залишилося %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Сортувати за</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>&amp;Зворотний порядок</translation>
    </message>
    <message>
        <source>What needs &amp;attention</source>
        <translation>Тер&amp;міновістю</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назвою</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Організацією</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>О&amp;бліковим записом</translation>
    </message>
    <message>
        <source>What &amp;works</source>
        <translation>Тим, що &amp;працює</translation>
    </message>
    <message>
        <source>&amp;Expiry date</source>
        <translation>&amp;Датою закінчення</translation>
    </message>
    <message>
        <source>&amp;Last check</source>
        <translation>Останньою пере&amp;віркою</translation>
    </message>
</context>
<context>
    <name>overview::TokenActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Новий токен…</translation>
    </message>
    <message>
        <source>Set up another token</source>
        <translation>Налаштувати ще один токен</translation>
    </message>
    <message>
        <source>Add to cal&amp;endar…</source>
        <translation>Додати до &amp;календаря…</translation>
    </message>
    <message>
        <source>Save a reminder of the expiry date as a calendar file</source>
        <translation>Зберегти нагадування про дату закінчення у файл календаря</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Параметри…</translation>
    </message>
    <message>
        <source>Proxy, certificates, reminders</source>
        <translation>Проксі, сертифікати, нагадування</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>Close all windows of PAT Wizard</source>
        <translation>Закрити всі вікна PAT Wizard</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Показати под&amp;робиці</translation>
    </message>
    <message>
        <source>Everything that is known of this token</source>
        <translation>Усе, що відомо про цей токен</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>П&amp;еревірити</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether what is selected still works</source>
        <translation>Запитати в Azure DevOps, чи вибране ще працює</translation>
    </message>
    <message>
        <source>Check &amp;line by line…</source>
        <translation>Перевірити покрок&amp;ово…</translation>
    </message>
    <message>
        <source>See each answer of Azure DevOps about this token</source>
        <translation>Переглянути кожну відповідь Azure DevOps щодо цього токена</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>Перевірити в&amp;сі</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether the stored tokens still work</source>
        <translation>Запитати в Azure DevOps, чи збережені токени ще працюють</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Зупинити</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Зупинити поточну дію</translation>
    </message>
    <message>
        <source>Copy as &amp;password</source>
        <translation>Копіювати &amp;як пароль</translation>
    </message>
    <message>
        <source>Put this token on the clipboard for 30 seconds</source>
        <translation>Помістити цей токен у буфер обміну на 30 секунд</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>За&amp;мінити…</translation>
    </message>
    <message>
        <source>Make a new token that takes the place of this one</source>
        <translation>Створити новий токен на місце цього</translation>
    </message>
    <message>
        <source>Change the e&amp;xpiry date…</source>
        <translation>Змінити дату закін&amp;чення…</translation>
    </message>
    <message>
        <source>Correct when this token expires</source>
        <translation>Виправити дату закінчення цього токена</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>&amp;Шукати копії…</translation>
    </message>
    <message>
        <source>Find where else on this computer the token lies</source>
        <translation>Знайти, де ще на цьому комп’ютері лежить токен</translation>
    </message>
    <message>
        <source>Re&amp;voke the old one…</source>
        <translation>Відк&amp;ликати старий…</translation>
    </message>
    <message>
        <source>End the token that this one replaced</source>
        <translation>Припинити дію токена, який замінено цим</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>Повернутися до старо&amp;го</translation>
    </message>
    <message>
        <source>Check the token that this one replaced, and use it again</source>
        <translation>Перевірити токен, який замінено цим, і знову використовувати його</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>В&amp;илучити…</translation>
    </message>
    <message>
        <source>Take it out of the keychain and off this list</source>
        <translation>Прибрати зі сховища ключів і з цього списку</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Пош&amp;ук</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>Шукати серед збережених токенів</translation>
    </message>
    <message>
        <source>PAT Wizard &amp;Help</source>
        <translation>Довідк&amp;а PAT Wizard</translation>
    </message>
    <message>
        <source>What this window shows, and what can be done</source>
        <translation>Що показує це вікно та що можна зробити</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Копі&amp;ювати діагностику</translation>
    </message>
    <message>
        <source>Put what a helper needs to know, without a secret, on the clipboard</source>
        <translation>Помістити в буфер обміну відомості для того, хто допомагає, без секретів</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>&amp;Про PAT Wizard</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Версія та ліцензія</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Токен</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
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
        <translation>Учора</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Остання перевірка</translation>
    </message>
</context>
<context>
    <name>overview::TokenJobs</name>
    <message>
        <source>Still checking… Is your keychain asking for a password?</source>
        <translation>Перевірка триває… Чи не запитує сховище ключів пароль?</translation>
    </message>
    <message>
        <source>If it is not, Azure DevOps takes long to answer.</source>
        <translation>Якщо ні, то Azure DevOps довго відповідає.</translation>
    </message>
    <message>
        <source>Ending what was interrupted… Your keychain may want its password.</source>
        <translation>Завершення перерваної дії… Сховище ключів може запитати пароль.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Зупинено: нічого не змінено.</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <translation>Перевірка «%1»…</translation>
    </message>
    <message>
        <source>Asking your keychain… It may want its password.</source>
        <translation>Звернення до сховища ключів… Воно може запитати пароль.</translation>
    </message>
    <message>
        <source>The expiry date is saved.</source>
        <translation>Дату закінчення збережено.</translation>
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
        <translation>Збережені токени</translation>
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
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>Expires: %1.</source>
        <translation>Завершення терміну дії: %1.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>Коли закінчується, невідомо.</translation>
    </message>
    <message>
        <source>%1, %2. %3 %4</source>
        <translation>%1, %2. %3 %4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Що працює</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Head of a column of dates.</extracomment>
        <translation>Закінчується</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Остання перевірка</translation>
    </message>
    <message>
        <source>%1: worked before</source>
        <translation>%1: раніше працювало</translation>
    </message>
</context>
<context>
    <name>overview::VerdictCard</name>
    <message>
        <source>Set it &amp;up again…</source>
        <translation>На&amp;лаштувати знову…</translation>
    </message>
    <message>
        <source>Correct the e&amp;xpiry date…</source>
        <translation>Виправити дат&amp;у закінчення…</translation>
    </message>
</context>
<context>
    <name>preferences::AuthorityField</name>
    <message>
        <source>Issued to: %1</source>
        <translation>Кому видано: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ким видано: %1</translation>
    </message>
    <message>
        <source>Expired on: %1</source>
        <translation>Термін дії минув: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Дійсний до: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>Відбиток SHA-256: %1</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Центр сертифікації</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>В&amp;ибрати…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>If your company inspects network traffic, choose the certificate of its certificate authority here; your administrator has the file. PAT Wizard then trusts it besides the ones that your system trusts.</source>
        <translation>Якщо ваша компанія перевіряє мережевий трафік, виберіть тут сертифікат її центру сертифікації; файл є в адміністратора. PAT Wizard довірятиме йому на додачу до тих, яким довіряє система.</translation>
    </message>
    <message>
        <source>Choose the certificate authority’s file</source>
        <translation>Вибрати файл центру сертифікації</translation>
    </message>
    <message>
        <source>Remove the certificate authority</source>
        <translation>Вилучити центр сертифікації</translation>
    </message>
    <message>
        <source>None chosen: only what your system trusts is trusted.</source>
        <translation>Не вибрано: довіра лише центрам, яким довіряє система.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Цей файл не можна використати.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more certificate(s).</source>
        <translation>
            <numerusform>І ще %n сертифікат.</numerusform>
            <numerusform>І ще %n сертифікати.</numerusform>
            <numerusform>І ще %n сертифікатів.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Його термін дії минув.</translation>
    </message>
    <message>
        <source>Connections that it signed will be refused. Ask your administrator for the current one.</source>
        <translation>З’єднання, підписані ним, відхилятимуться. Попросіть в адміністратора чинний.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Вибір файлу сертифіката</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)</source>
        <translation>Сертифікати (*.pem *.crt *.cer *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>preferences::ByItselfField</name>
    <message>
        <source>While no window is open</source>
        <translation>Коли вікна закриті</translation>
    </message>
    <message>
        <source>Notify me &amp;when a token needs attention</source>
        <translation>&amp;Сповіщати, коли токен потребує уваги</translation>
    </message>
    <message>
        <source>Chec&amp;k the stored tokens once a week</source>
        <translation>&amp;Перевіряти збережені токени раз на тиждень</translation>
    </message>
    <message>
        <source>Asks Azure DevOps about each token, if the keychain is open and there is a network.</source>
        <translation>Запитує Azure DevOps про кожен токен, якщо сховище ключів розблоковане й є мережа.</translation>
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
        <translation>&amp;Дозволити git брати токени з PAT Wizard</translation>
    </message>
    <message>
        <source>Git then asks PAT Wizard for the password of repositories in Azure DevOps. This changes your git configuration, at once.</source>
        <translation>Тоді git запитуватиме в PAT Wizard паролі до репозиторіїв Azure DevOps. Конфігурація git зміниться відразу.</translation>
    </message>
</context>
<context>
    <name>preferences::ProxyField</name>
    <message>
        <source>Proxy</source>
        <translation>Проксі</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>&amp;Як у системі</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Без проксі</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <translation>&amp;Цей проксі:</translation>
    </message>
    <message>
        <source>If the proxy asks for a user name and a password, choose the system’s proxy and set https_proxy before you start PAT Wizard. Passwords are not stored here.</source>
        <translation>Якщо проксі вимагає імені користувача й пароля, виберіть проксі системи та задайте https_proxy до запуску PAT Wizard. Паролі тут не зберігаються.</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>&amp;Ім’я хоста:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>П&amp;орт:</translation>
    </message>
</context>
<context>
    <name>preferences::ReminderField</name>
    <message>
        <source>Remind me before a token ends</source>
        <translation>Нагадувати перед закінченням токена</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>за %n день</numerusform>
            <numerusform>за %n дні</numerusform>
            <numerusform>за %n днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preferences::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Nothing is sent to Azure DevOps until you choose again and press OK. The damaged file is kept beside the new one.</source>
        <translation>В Azure DevOps нічого не надсилатиметься, доки ви не зробите вибір знову й не натиснете «Гаразд». Пошкоджений файл залишиться поряд із новим.</translation>
    </message>
    <message>
        <source>A new language takes effect when PAT Wizard is next started.</source>
        <translation>Нова мова почне діяти після наступного запуску PAT Wizard.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Мова:</translation>
    </message>
    <message>
        <source>Days until new tokens &amp;expire:</source>
        <translation>&amp;Термін дії нових токенів, днів:</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>%1, not installed</source>
        <translation>%1, не встановлено</translation>
    </message>
    <message>
        <source>The certificate file cannot be used.</source>
        <translation>Файл сертифіката не можна використати.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose another file, or remove it.</source>
        <translation>Нічого не збережено. Виберіть інший файл або вилучіть цей.</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>Не вдалося ввімкнути або вимкнути нагадування.</translation>
    </message>
    <message>
        <source>The system says: “%1” Everything else was saved.</source>
        <translation>Повідомлення системи: «%1» Решту збережено.</translation>
    </message>
</context>
<context>
    <name>widgets::CopiesDialog</name>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Додати теку…</translation>
    </message>
    <message>
        <source>Copies of %1 – PAT Wizard</source>
        <translation>Копії токена %1 — PAT Wizard</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Що знайдено</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>PAT Wizard looks where tools keep tokens, in the environment of running programs, and in the keychain. It changes nothing, and nothing leaves this computer.</source>
        <translation>PAT Wizard шукає там, де інструменти тримають токени, у середовищі запущених програм і у сховищі ключів. Він нічого не змінює й нікуди не надсилає.</translation>
    </message>
    <message>
        <source>Also in: %1.</source>
        <translation>Також у: %1.</translation>
    </message>
    <message>
        <source>Looking for copies… Your keychain may want its password.</source>
        <translation>Пошук копій… Сховище ключів може запитати пароль.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Зупинити</translation>
    </message>
    <message numerus="yes">
        <source>Looking for copies: %n file(s), %1…</source>
        <translation>
            <numerusform>Пошук копій: %n файл, %1…</numerusform>
            <numerusform>Пошук копій: %n файли, %1…</numerusform>
            <numerusform>Пошук копій: %n файлів, %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Шукати ще раз</translation>
    </message>
    <message numerus="yes">
        <source>%n copies were found.</source>
        <translation>
            <numerusform>Знайдено %n копію.</numerusform>
            <numerusform>Знайдено %n копії.</numerusform>
            <numerusform>Знайдено %n копій.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be looked at.</source>
        <translation>Не все вдалося переглянути.</translation>
    </message>
    <message>
        <source>Not every token could be looked for.</source>
        <translation>Для деяких токенів пошук не вдався.</translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s), but that was not all.</source>
        <translation>
            <numerusform>У %n файлі копій не знайдено, але переглянуто не все.</numerusform>
            <numerusform>У %n файлах копій не знайдено, але переглянуто не все.</numerusform>
            <numerusform>У %n файлах копій не знайдено, але переглянуто не все.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s).</source>
        <translation>
            <numerusform>У %n файлі копій не знайдено.</numerusform>
            <numerusform>У %n файлах копій не знайдено.</numerusform>
            <numerusform>У %n файлах копій не знайдено.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the old token “%1”.</source>
        <translation>Це старий токен «%1».</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more lines.</source>
        <translation>
            <numerusform>Є ще %n рядок.</numerusform>
            <numerusform>Є ще %n рядки.</numerusform>
            <numerusform>Є ще %n рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>“patwizard find” tells them all.</source>
        <translation>Усі їх покаже «patwizard find».</translation>
    </message>
    <message>
        <source>Look for copies in a folder</source>
        <translation>Пошук копій у теці</translation>
    </message>
</context>
<context>
    <name>widgets::CopySearch</name>
    <message>
        <source>The old token “%1” is no longer in the keychain, so its copies cannot be found.</source>
        <translation>Старого токена «%1» уже немає у сховищі ключів, тому знайти його копії неможливо.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryCorrection</name>
    <message>
        <source>Correct the &amp;date</source>
        <translation>Виправити &amp;дату</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as shown on the token page:</source>
        <translation>Д&amp;іє до (UTC), як на сторінці токенів:</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Виправлено.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Not known</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Last da&amp;y (UTC)</source>
        <translation>Останн&amp;ій день (UTC)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>widgets::GivenValue</name>
    <message>
        <source>Chan&amp;ge</source>
        <translation>З&amp;мінити</translation>
    </message>
</context>
<context>
    <name>widgets::PasswordCopy</name>
    <message>
        <source>&amp;Copy as password</source>
        <translation>&amp;Копіювати як пароль</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n second(s) left.</source>
        <translation>
            <numerusform>Скопійовано: залишилася %n секунда.</numerusform>
            <numerusform>Скопійовано: залишилося %n секунди.</numerusform>
            <numerusform>Скопійовано: залишилося %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PasswordLoan</name>
    <message>
        <source>Copied, but another program read it immediately.</source>
        <translation>Скопійовано, але інша програма відразу це прочитала.</translation>
    </message>
    <message>
        <source>Another program put the token back on the clipboard. PAT Wizard removed it again.</source>
        <translation>Інша програма повернула токен у буфер обміну. PAT Wizard знову його прибрав.</translation>
    </message>
    <message>
        <source>The token was removed from the clipboard, but your desktop does not let PAT Wizard confirm that it is gone.</source>
        <translation>Токен прибрано з буфера обміну, але ваше робоче середовище не дає PAT Wizard переконатися, що його там немає.</translation>
    </message>
    <message>
        <source>To be sure, copy something else.</source>
        <translation>Щоб мати певність, скопіюйте щось інше.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопійовано.</translation>
    </message>
    <message>
        <source>Paste it now. It stays on the clipboard for 30 seconds, even if you close this window.</source>
        <translation>Вставте його зараз. Він лежатиме в буфері обміну 30 секунд, навіть якщо закрити це вікно.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… It may ask for its password.</source>
        <translation>Очікування сховища ключів… Воно може запитати пароль.</translation>
    </message>
    <message>
        <source>This may be a screen reader, or a clipboard manager, which keeps what was copied. After you paste the token, delete it from the clipboard history.</source>
        <translation>Це може бути програма читання з екрана або менеджер буфера обміну, який зберігає скопійоване. Вставивши токен, видаліть його з журналу буфера обміну.</translation>
    </message>
</context>
<context>
    <name>widgets::PauseNote</name>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more second(s).</source>
        <translation>
            <numerusform>Azure DevOps просить зачекати ще %n секунду.</numerusform>
            <numerusform>Azure DevOps просить зачекати ще %n секунди.</numerusform>
            <numerusform>Azure DevOps просить зачекати ще %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more minute(s).</source>
        <translation>
            <numerusform>Azure DevOps просить зачекати ще %n хвилину.</numerusform>
            <numerusform>Azure DevOps просить зачекати ще %n хвилини.</numerusform>
            <numerusform>Azure DevOps просить зачекати ще %n хвилин.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asked for %n minute(s), but PAT Wizard waits ten minutes at most.</source>
        <translation>
            <numerusform>Запитана пауза — %n хвилина, але PAT Wizard чекає щонайбільше десять хвилин.</numerusform>
            <numerusform>Запитана пауза — %n хвилини, але PAT Wizard чекає щонайбільше десять хвилин.</numerusform>
            <numerusform>Запитана пауза — %n хвилин, але PAT Wizard чекає щонайбільше десять хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>Пауза закінчилася.</translation>
    </message>
</context>
<context>
    <name>widgets::ReminderExport</name>
    <message>
        <source>There is nothing to be reminded of.</source>
        <translation>Немає про що нагадувати.</translation>
    </message>
    <message>
        <source>Record when the token expires first.</source>
        <translation>Спершу запишіть, коли закінчується токен.</translation>
    </message>
    <message>
        <source>Export the reminder of %1</source>
        <translation>Експорт нагадування для %1</translation>
    </message>
    <message numerus="yes">
        <source>Export reminders of %n token(s)</source>
        <translation>
            <numerusform>Експорт нагадувань для %n токена</numerusform>
            <numerusform>Експорт нагадувань для %n токенів</numerusform>
            <numerusform>Експорт нагадувань для %n токенів</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Файли календаря (*.ics)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1: не вдалося записати. %2</translation>
    </message>
    <message>
        <source>Open it with your calendar.</source>
        <translation>Відкрийте його у своєму календарі.</translation>
    </message>
    <message>
        <source>%1: The reminder is written: %2</source>
        <translation>%1: нагадування записано у файл %2</translation>
    </message>
    <message numerus="yes">
        <source>Reminders of %n token(s) are written: %1</source>
        <translation>
            <numerusform>Нагадування для %n токена записано у файл %1</numerusform>
            <numerusform>Нагадування для %n токенів записано у файл %1</numerusform>
            <numerusform>Нагадування для %n токенів записано у файл %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Statement</name>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken before a sentence: “Waiting: …”</extracomment>
        <translation>Очікування</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Spoken before a sentence: “OK: …”</extracomment>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Spoken before a sentence: “Note: …”</extracomment>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Spoken before a sentence: “Warning: …”</extracomment>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Spoken before a sentence: “Problem: …”</extracomment>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Не вдалося перевірити</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не перевірено</translation>
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
        <translation>&amp;Відкрити сторінку токенів</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Копіювати пос&amp;илання</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Не вдалося відкрити браузер.</translation>
    </message>
    <message>
        <source>Copy the link, and open it in a browser.</source>
        <translation>Скопіюйте посилання та відкрийте його в браузері.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопійовано.</translation>
    </message>
</context>
<context>
    <name>widgets::UsedPlaces</name>
    <message>
        <source>Where it is used</source>
        <translation>Де використовується</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забути</translation>
    </message>
    <message>
        <source>Forget that %1 was given the token</source>
        <translation>Забути, що токен передано: %1</translation>
    </message>
    <message>
        <source>A rotation does not give it the new token any more. What it has stays there.</source>
        <translation>Під час заміни новий токен сюди більше не передається. Наявна копія залишається.</translation>
    </message>
    <message>
        <source>Giving the token to %1…</source>
        <translation>Передавання токена: %1…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Give it again</source>
        <translation>Передати знову</translation>
    </message>
    <message>
        <source>Give it the new one</source>
        <translation>Передати новий</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: “Try again: az devops”</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is no longer given the new token in a rotation.</source>
        <translation>%1: під час заміни новий токен більше не передається.</translation>
    </message>
    <message>
        <source>The copy that it has stays there.</source>
        <translation>Наявна там копія залишається.</translation>
    </message>
</context>
<context>
    <name>wizard::AccessPage</name>
    <message>
        <source>C&amp;ustom defined</source>
        <translation>Custom defined (&amp;вибірковий)</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Рекомендовано</translation>
    </message>
    <message>
        <source>No, I only need pull requests.</source>
        <translation>Ні, мені потрібні лише запити на злиття.</translation>
    </message>
    <message>
        <source>&amp;Full access</source>
        <translation>Full access (&amp;повний доступ)</translation>
    </message>
    <message>
        <source>Yes. It can do everything that you can.</source>
        <translation>Так. Токен може все, що можете ви.</translation>
    </message>
    <message>
        <source>&amp;Reviewers and approvals</source>
        <translation>&amp;Рецензенти й схвалення</translation>
    </message>
    <message>
        <source>Do you need the Diff of pull requests?</source>
        <translation>Чи потрібен вам Diff запитів на злиття?</translation>
    </message>
    <message>
        <source>It shows the changed lines.</source>
        <translation>Він показує змінені рядки.</translation>
    </message>
    <message>
        <source>With Custom defined access you will not see the Diff of a pull request.</source>
        <translation>З доступом Custom defined ви не побачите Diff запиту на злиття.</translation>
    </message>
    <message>
        <source>Not needed if you only use git.</source>
        <translation>Не потрібно, якщо ви користуєтеся лише git.</translation>
    </message>
    <message>
        <source>Only for &amp;git?</source>
        <translation>&amp;Лише для git?</translation>
    </message>
    <message>
        <source>Protect it like a password, and choose a short lifespan.</source>
        <translation>Бережіть його, як пароль, і виберіть короткий термін дії.</translation>
    </message>
    <message>
        <source>Some organizations do not allow Full access.</source>
        <translation>Деякі організації не дозволяють Full access.</translation>
    </message>
</context>
<context>
    <name>wizard::CapabilityLines</name>
    <message>
        <source>Not checked.</source>
        <translation>Не перевірено.</translation>
    </message>
    <message>
        <source>Needs Full access.</source>
        <translation>Потрібен Full access.</translation>
    </message>
    <message>
        <source>Not with this token.</source>
        <translation>Не з цим токеном.</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Запити на злиття</translation>
    </message>
    <message>
        <source>Reviewers and approvals</source>
        <translation>Рецензенти й схвалення</translation>
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
        <translation>Под&amp;робиці</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Перевірити &amp;ще раз</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>З&amp;упинити</translation>
    </message>
    <message>
        <source>Copy for an &amp;administrator</source>
        <translation>Копіювати для &amp;адміністратора</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of this step, and the head of its page.</extracomment>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>It changes nothing in Azure DevOps.</source>
        <translation>Вона нічого не змінює в Azure DevOps.</translation>
    </message>
    <message>
        <source>Another token has been taken into use meanwhile: “%1”.</source>
        <translation>Тим часом почав використовуватися інший токен: «%1».</translation>
    </message>
    <message>
        <source>Yours is not stored yet. It is compared with that one now: go on if it is to take the place of that.</source>
        <translation>Ваш токен іще не збережено. Тепер його порівняно з тим: продовжуйте, якщо ваш має замінити той.</translation>
    </message>
    <message>
        <source>Something has changed since the last check.</source>
        <translation>Від часу останньої перевірки щось змінилося.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps…</source>
        <translation>Запит до Azure DevOps…</translation>
    </message>
    <message>
        <source>The token has not been checked yet.</source>
        <translation>Токен іще не перевірено.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Перевірку зупинено.</translation>
    </message>
    <message>
        <source>Check again to go on.</source>
        <translation>Щоб продовжити, перевірте ще раз.</translation>
    </message>
    <message>
        <source>The new token is another account’s.</source>
        <translation>Новий токен належить іншому обліковому запису.</translation>
    </message>
    <message>
        <source>The new token cannot do everything the old one could.</source>
        <translation>Новий токен може менше за старий.</translation>
    </message>
    <message>
        <source>Choose below whether to use it anyway.</source>
        <translation>Нижче виберіть, чи все одно його використовувати.</translation>
    </message>
    <message>
        <source>It acts as %1.</source>
        <translation>Обліковий запис: %1.</translation>
    </message>
    <message>
        <source>The token works, but it can do more than you chose.</source>
        <translation>Токен працює, але може більше, ніж ви вибрали.</translation>
    </message>
    <message>
        <source>You chose Custom defined, and it has Full access. You can go on with it, or take away what is not needed.</source>
        <translation>Ви вибрали Custom defined, а він має Full access. Можна продовжити з ним або прибрати зайве.</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>Токен робить те, що вам потрібно, але дійсний для всіх організацій.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>Токен робить те, що вам потрібно.</translation>
    </message>
    <message>
        <source>The token works, but some access is missing.</source>
        <translation>Токен працює, але частини доступу бракує.</translation>
    </message>
    <message>
        <source>Then the check begins by itself.</source>
        <translation>Тоді перевірка почнеться автоматично.</translation>
    </message>
    <message>
        <source>Then you can check again.</source>
        <translation>Тоді можна перевірити ще раз.</translation>
    </message>
    <message>
        <source>Store it anyway</source>
        <translation>Усе одно зберегти</translation>
    </message>
    <message>
        <source>Store it unchecked</source>
        <translation>Зберегти без перевірки</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопійовано.</translation>
    </message>
    <message>
        <source>Send it to an administrator of the organization. The token is not in it.</source>
        <translation>Надішліть це адміністратору організації. Токена там немає.</translation>
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
        <translation>Custom defined, лише запити на злиття</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Діє до %1</translation>
    </message>
</context>
<context>
    <name>wizard::CreatePage</name>
    <message>
        <source>Previous step</source>
        <translation>Попередній крок</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Наступний крок</translation>
    </message>
    <message>
        <source>&amp;Keep on top</source>
        <translation>&amp;Поверх інших вікон</translation>
    </message>
    <message>
        <source>Small windo&amp;w</source>
        <translation>&amp;Мале вікно</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>Створення токена</translation>
    </message>
    <message>
        <source>A small window to keep beside the browser</source>
        <translation>Мале вікно, яке зручно тримати поряд із браузером</translation>
    </message>
    <message>
        <source>Make a new token beside the old one.</source>
        <translation>Створіть новий токен поряд зі старим.</translation>
    </message>
    <message>
        <source>Do not click Regenerate: it ends the old one at once, before the new one is in place. If you did, paste what it shows on the next page.</source>
        <translation>Не натискайте Regenerate: старий токен одразу перестане діяти, хоча новий іще не на місці. Якщо вже натиснули, вставте показане на наступній сторінці.</translation>
    </message>
    <message>
        <source>&amp;Open the token page</source>
        <translation>&amp;Відкрити сторінку токенів</translation>
    </message>
    <message>
        <source>I have copied i&amp;t</source>
        <translation>С&amp;копійовано</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>На&amp;ступний крок</translation>
    </message>
    <message>
        <source>On the first page, “Try again” tries it again.</source>
        <translation>На першій сторінці спробуйте ще раз кнопкою «Спробувати ще раз».</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be stored.</source>
        <translation>Поки що не створюйте токен: його не вдалося б зберегти.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could be neither stored nor checked.</source>
        <translation>Поки що не створюйте токен: його не вдалося б ні зберегти, ні перевірити.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be checked.</source>
        <translation>Поки що не створюйте токен: його не вдалося б перевірити.</translation>
    </message>
</context>
<context>
    <name>wizard::CreateSteps</name>
    <message>
        <source>Open the token page</source>
        <translation>Відкрийте сторінку токенів</translation>
    </message>
    <message>
        <source>It opens in your browser.</source>
        <translation>Вона відкриється у вашому браузері.</translation>
    </message>
    <message>
        <source>Click + New Token</source>
        <translation>Натисніть + New Token (новий токен)</translation>
    </message>
    <message>
        <source>A form opens.</source>
        <translation>Відкриється форма.</translation>
    </message>
    <message>
        <source>Choose a date. Your organization may set a limit.</source>
        <translation>Виберіть дату. Ваша організація може її обмежувати.</translation>
    </message>
    <message>
        <source>Azure DevOps allows about a year at most, and %1 is later. Choose an earlier date, here and there.</source>
        <translation>Azure DevOps дозволяє щонайбільше близько року, а дата %1 пізніша. Виберіть ранішу тут і там.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n day(s). If only less is allowed, set the same here.</source>
        <translation>
            <numerusform>Виберіть %n день. Якщо дозволено лише менше, задайте тут стільки ж.</numerusform>
            <numerusform>Виберіть %n дні. Якщо дозволено лише менше, задайте тут стільки ж.</numerusform>
            <numerusform>Виберіть %n днів. Якщо дозволено лише менше, задайте тут стільки ж.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Custom defined and %1. If only less is allowed, set the same here.</source>
        <translation>Виберіть Custom defined і дату %1. Якщо дозволено лише ранішу, задайте її й тут.</translation>
    </message>
    <message>
        <source>Name the token</source>
        <translation>Назвіть токен</translation>
    </message>
    <message>
        <source>Copy this name and paste it there.</source>
        <translation>Скопіюйте цю назву та вставте там.</translation>
    </message>
    <message>
        <source>Choose the organization</source>
        <translation>Виберіть організацію</translation>
    </message>
    <message>
        <source>Choose %1, not “All accessible organizations”.</source>
        <translation>Виберіть %1, а не «All accessible organizations».</translation>
    </message>
    <message>
        <source>Choose when it expires</source>
        <translation>Виберіть, коли він закінчується</translation>
    </message>
    <message>
        <source>Under Scopes, leave Custom defined</source>
        <translation>У Scopes (доступ) залиште Custom defined</translation>
    </message>
    <message>
        <source>It is chosen already.</source>
        <translation>Це вже вибрано.</translation>
    </message>
    <message>
        <source>Under Code, tick Read</source>
        <translation>У розділі Code позначте Read (читання)</translation>
    </message>
    <message>
        <source>Status is not enough.</source>
        <translation>Самого Status недостатньо.</translation>
    </message>
    <message>
        <source>Click Show all scopes</source>
        <translation>Натисніть Show all scopes (усі області)</translation>
    </message>
    <message>
        <source>The link is below the list.</source>
        <translation>Посилання — під списком.</translation>
    </message>
    <message>
        <source>Under Member Entitlement Management, tick Read</source>
        <translation>У розділі Member Entitlement Management позначте Read</translation>
    </message>
    <message>
        <source>Scroll down to find it.</source>
        <translation>Прокрутіть униз, щоб знайти його.</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it: go back and choose Custom defined.</source>
        <translation>Якщо не виходить, можливо, це заборонив адміністратор: поверніться й виберіть Custom defined.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two things to do, one after the other.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it. Then do this instead: %1. Such a token does not show the Diff of a pull request; the check will ask whether you want it anyway.</source>
        <translation>Якщо не виходить, можливо, це заборонив адміністратор. Тоді зробіть так: %1. Такий токен не показує Diff запиту на злиття; під час перевірки ви вирішите, чи потрібен він вам усе одно.</translation>
    </message>
    <message>
        <source>Under Scopes, choose Full access</source>
        <translation>У Scopes виберіть Full access (повний доступ)</translation>
    </message>
    <message>
        <source>Click Create</source>
        <translation>Натисніть Create (створити)</translation>
    </message>
    <message>
        <source>The button is below the form.</source>
        <translation>Кнопка — під формою.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Скопіюйте токен</translation>
    </message>
    <message>
        <source>Click the copy button beside it. It is shown only once.</source>
        <translation>Натисніть кнопку копіювання поряд. Токен показується лише раз.</translation>
    </message>
</context>
<context>
    <name>wizard::DonePage</name>
    <message>
        <source>&amp;Rotate it now</source>
        <translation>За&amp;мінити зараз</translation>
    </message>
    <message>
        <source>&amp;Add to calendar…</source>
        <translation>Додати до ка&amp;лендаря…</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>&amp;Шукати копії…</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step, and the head of its page.</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Закінчується</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>Запис у сховищі ключів</translation>
    </message>
    <message>
        <source>Use it as your password</source>
        <translation>Використовуйте його як пароль</translation>
    </message>
    <message>
        <source>In git or another tool, with any user name.</source>
        <translation>У git або іншому інструменті, з будь-яким іменем користувача.</translation>
    </message>
    <message>
        <source>The token is in your keychain.</source>
        <translation>Токен у сховищі ключів.</translation>
    </message>
    <message>
        <source>The token is in the keychain “%1”.</source>
        <translation>Токен у сховищі ключів «%1».</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>Токен робить те, що вам потрібно, але дійсний для всіх організацій.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>Токен робить те, що вам потрібно.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>Коли закінчується, невідомо.</translation>
    </message>
    <message>
        <source>The token page tells.</source>
        <translation>Це видно на сторінці токенів.</translation>
    </message>
    <message>
        <source>Expired %1, according to the recorded date.</source>
        <translation>За записаною датою термін дії минув: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дні</numerusform>
            <numerusform>через %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Azure DevOps refuses what “%1” was before it was regenerated; that is out of your keychain.</source>
        <translation>Azure DevOps відхиляє те, чим «%1» був до Regenerate; цього вже немає у сховищі ключів.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token “%1”; it is out of your keychain.</source>
        <translation>Azure DevOps відхиляє старий токен «%1»; його вже немає у сховищі ключів.</translation>
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
        <translation>Термін дії</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Інша дата</translation>
    </message>
    <message>
        <source>Expires on (UTC)</source>
        <translation>Діє до (UTC)</translation>
    </message>
    <message>
        <source>Li&amp;fespan:</source>
        <translation>&amp;Термін дії:</translation>
    </message>
</context>
<context>
    <name>wizard::OldAndNew</name>
    <message>
        <source>not known</source>
        <extracomment>Of the account of a token.
----------
Of the day on which a token expires.</extracomment>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>Use the other account’s token</source>
        <translation>Використати токен іншого облікового запису</translation>
    </message>
    <message>
        <source>Use it although it does less</source>
        <translation>Використати, хоч він може менше</translation>
    </message>
    <message>
        <source>The old token and the new one</source>
        <translation>Старий токен і новий</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Закінчується</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Heads of two columns: of the old and of the new token.</extracomment>
        <translation>Старий</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новий</translation>
    </message>
    <message>
        <source>The old token belongs to %1, the new one to %2.</source>
        <translation>Старий токен належить обліковому запису %1, новий — %2.</translation>
    </message>
    <message>
        <source>In the browser, sign in as the account that is to own the token; or go on with the other account, if you mean to.</source>
        <translation>Увійдіть у браузері в той обліковий запис, якому має належати токен, або продовжуйте з іншим, якщо так задумано.</translation>
    </message>
    <message>
        <source>The new token may do less than the old one.</source>
        <translation>Новий токен, можливо, може менше за старий.</translation>
    </message>
    <message>
        <source>Not everything that worked with the old one could be checked.</source>
        <translation>Не все, що працювало зі старим, вдалося перевірити.</translation>
    </message>
    <message>
        <source>The new token does less than the old one.</source>
        <translation>Новий токен може менше за старий.</translation>
    </message>
    <message>
        <source>What worked with the old one and does not with the new one: %1.</source>
        <translation>Працювало зі старим, але не працює з новим: %1.</translation>
    </message>
</context>
<context>
    <name>wizard::OrganizationPage</name>
    <message>
        <source>Which organization?</source>
        <translation>Яка організація?</translation>
    </message>
    <message>
        <source>Create a token and store it in your keychain, in about five minutes.</source>
        <translation>Створіть токен і збережіть його у сховищі ключів — приблизно за п’ять хвилин.</translation>
    </message>
    <message>
        <source>&amp;Organization name or address</source>
        <translation>Назва або &amp;адреса організації</translation>
    </message>
    <message>
        <source>The address bar of a browser. The organization is the word after dev.azure.com.</source>
        <translation>Адресний рядок браузера. Організація — це слово після dev.azure.com.</translation>
    </message>
    <message>
        <source>&amp;Where do I find it?</source>
        <translation>Де &amp;це знайти?</translation>
    </message>
    <message>
        <source>The network is checked once the organization is known.</source>
        <translation>Мережу буде перевірено, щойно стане відома організація.</translation>
    </message>
    <message>
        <source>The address of any of its pages will do.</source>
        <translation>Підійде адреса будь-якої її сторінки.</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Організація: %1</translation>
    </message>
    <message>
        <source>This name is longer than new organizations may have.</source>
        <translation>Ця назва довша, ніж дозволено для нових організацій.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps for the organization %1…</source>
        <translation>Запит до Azure DevOps про організацію %1…</translation>
    </message>
    <message>
        <source>The organization answers.</source>
        <translation>Організація відповідає.</translation>
    </message>
    <message>
        <source>Asked directly, without a proxy.</source>
        <translation>Запит надіслано напряму, без проксі.</translation>
    </message>
    <message>
        <source>Asked through the proxy %1.</source>
        <translation>Запит надіслано через проксі %1.</translation>
    </message>
    <message>
        <source>The certificate that was shown is issued by %1.</source>
        <translation>Видавець показаного сертифіката: %1.</translation>
    </message>
    <message>
        <source>Trying out the keychain…</source>
        <translation>Випробування сховища ключів…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>Очікування сховища ключів… Чи не запитує воно пароль?</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>Сховище ключів працює.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored, read back and removed.</source>
        <translation>Тимчасовий секрет збережено, прочитано й вилучено.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored in “%1”, read back and removed.</source>
        <translation>Тимчасовий секрет збережено у сховищі «%1», прочитано й вилучено.</translation>
    </message>
    <message>
        <source>Something is wrong with this organization; see below.</source>
        <translation>З цією організацією щось не так; див. нижче.</translation>
    </message>
    <message>
        <source>Then you can try again.</source>
        <translation>Тоді можна спробувати ще раз.</translation>
    </message>
    <message>
        <source>Then it is tried by itself.</source>
        <translation>Тоді спроба повториться автоматично.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Використати %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>Continue &amp;anyway</source>
        <translation>&amp;Усе одно продовжити</translation>
    </message>
</context>
<context>
    <name>wizard::PastePage</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показати</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>Не зна&amp;ю</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Вставлення токена</translation>
    </message>
    <message>
        <source>It goes to Azure DevOps and your keychain, nowhere else.</source>
        <translation>Він потрапить до Azure DevOps і вашого сховища ключів — більше нікуди.</translation>
    </message>
    <message>
        <source>The token, to be seen on the screen only</source>
        <translation>Токен, видимий лише на екрані</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Токен:</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as the token page says:</source>
        <translation>Діє до (UTC), &amp;як на сторінці токенів:</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Діє до %1</translation>
    </message>
    <message>
        <source>When it expires is not known</source>
        <translation>Коли закінчується, невідомо</translation>
    </message>
    <message>
        <source>This is an old token, which is stored already.</source>
        <translation>Це старий токен, його вже збережено.</translation>
    </message>
    <message>
        <source>Paste the new one, which the token page has just shown.</source>
        <translation>Вставте новий — той, який щойно показала сторінка токенів.</translation>
    </message>
    <message>
        <source>This is more than a year ahead: is it right?</source>
        <translation>Це більш ніж через рік: чи все правильно?</translation>
    </message>
    <message>
        <source>No token of Azure DevOps lives that long. Look at the date on the token page again.</source>
        <translation>Жоден токен Azure DevOps не діє так довго. Погляньте ще раз на дату на сторінці токенів.</translation>
    </message>
</context>
<context>
    <name>wizard::RailStep</name>
    <message>
        <source>needs attention</source>
        <extracomment>How a step stands, read to blind people.</extracomment>
        <translation>потребує уваги</translation>
    </message>
    <message>
        <source>done</source>
        <translation>виконано</translation>
    </message>
    <message>
        <source>you are here, and something needs attention</source>
        <translation>ви тут, і щось потребує уваги</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>ви тут</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ще ні</translation>
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
        <translation>Крок %1 із %2</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Назад до кроку «%1»</translation>
    </message>
</context>
<context>
    <name>wizard::Readiness</name>
    <message>
        <source>&amp;Details</source>
        <translation>Под&amp;робиці</translation>
    </message>
    <message>
        <source>Your network and keychain are ready.</source>
        <translation>Мережа та сховище ключів готові.</translation>
    </message>
    <message>
        <source>Checking your network and keychain…</source>
        <translation>Перевірка мережі та сховища ключів…</translation>
    </message>
    <message>
        <source>Your keychain is ready.</source>
        <translation>Сховище ключів готове.</translation>
    </message>
</context>
<context>
    <name>wizard::RegeneratedQuestion</name>
    <message>
        <source>I clicked Re&amp;generate</source>
        <translation>&amp;Кнопку Regenerate натиснуто</translation>
    </message>
    <message>
        <source>Did you click Regenerate?</source>
        <translation>Ви натиснули Regenerate?</translation>
    </message>
    <message>
        <source>Then “%1” on the token page is the new token now. Keep it there, and select the box so that PAT Wizard uses the same name.</source>
        <translation>Тоді «%1» на сторінці токенів — це вже новий токен. Не вилучайте його там і поставте тут позначку, щоб PAT Wizard використовував ту саму назву.</translation>
    </message>
</context>
<context>
    <name>wizard::ReminderOffer</name>
    <message>
        <source>Notify me in &amp;time</source>
        <translation>&amp;Сповіщати завчасно</translation>
    </message>
    <message>
        <source>Also while no window of PAT Wizard is open. Settings can change it.</source>
        <translation>Навіть коли вікна PAT Wizard закриті. Це можна змінити в параметрах.</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>Н&amp;агадування</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>Не вдалося ввімкнути або вимкнути нагадування.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Повідомлення системи: «%1»</translation>
    </message>
</context>
<context>
    <name>wizard::ReplacePage</name>
    <message>
        <source>Store the token</source>
        <translation>Збереження токена</translation>
    </message>
    <message>
        <source>It is written into your keychain, read back and compared. Only then does it take the place of the old one.</source>
        <translation>Його буде записано у сховище ключів, прочитано й порівняно. Лише тоді він стане на місце старого.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>Очікування сховища ключів… Чи не запитує воно пароль?</translation>
    </message>
    <message>
        <source>The new token takes the place of “%1” in the organization %2.</source>
        <translation>Новий токен стане на місце токена «%1» в організації %2.</translation>
    </message>
    <message>
        <source>The old token is kept until you have revoked it.</source>
        <translation>Старий токен залишиться, доки ви його не відкличете.</translation>
    </message>
    <message>
        <source>You can go back to it until then.</source>
        <translation>До того часу можна до нього повернутися.</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>Ви вирішили все одно його зберегти.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token, or reads that entry, gets the new one from then on. The old one is kept under another name.</source>
        <translation>Кожна програма, яка запитує токен у PAT Wizard або читає цей запис, відтоді отримує новий. Старий залишається під іншою назвою.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1, in place of the old one.</source>
        <translation>Його буде збережено у сховищі ключів як %1 на місці старого.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2, in place of the old one.</source>
        <translation>Його буде збережено у сховищі ключів «%1» як %2 на місці старого.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>Збереження токена…</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>Збережено, прочитано й порівняно.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokePage</name>
    <message>
        <source>Check no&amp;w</source>
        <translation>&amp;Перевірити зараз</translation>
    </message>
    <message>
        <source>Re&amp;move it…</source>
        <translation>&amp;Вилучити…</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>Повернутися до старо&amp;го</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>Відкликання старого</translation>
    </message>
    <message>
        <source>Remove the old one from the keychain</source>
        <translation>Вилучити старий токен зі сховища ключів</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>You can also go on, and do this later: PAT Wizard keeps the old token and reminds you. If the new token does not work somewhere, go back to the old one.</source>
        <translation>Можна продовжити й зробити це пізніше: PAT Wizard залишить старий токен і нагадає. Якщо новий десь не працює, поверніться до старого.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps whether it refuses the old token…</source>
        <translation>Запит до Azure DevOps, чи відхиляється старий токен…</translation>
    </message>
    <message>
        <source>Then the old token is looked at by itself.</source>
        <translation>Тоді старий токен буде перевірено автоматично.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use. “%2” is kept beside it until Azure DevOps refuses it.</source>
        <translation>Токен «%1» збережено, він використовується. «%2» залишається поряд, доки Azure DevOps його не відхилить.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use.</source>
        <translation>Токен «%1» збережено, він використовується.</translation>
    </message>
    <message>
        <source>No old token is left to revoke.</source>
        <translation>Старих токенів для відкликання не залишилося.</translation>
    </message>
    <message>
        <source>Waiting for Azure DevOps to refuse it…</source>
        <translation>Очікування, доки Azure DevOps його відхилить…</translation>
    </message>
    <message>
        <source>This page notices by itself. It may take up to an hour.</source>
        <translation>Ця сторінка помітить це сама. Може минути до години.</translation>
    </message>
    <message>
        <source>You can only do this on the token page.</source>
        <translation>Це можна зробити лише на сторінці токенів.</translation>
    </message>
    <message>
        <source>“%1” is in use again, and stays in your keychain.</source>
        <translation>«%1» знову використовується й залишається у сховищі ключів.</translation>
    </message>
    <message>
        <source>Whether the old token is revoked could not be checked.</source>
        <translation>Не вдалося перевірити, чи старий токен відкликано.</translation>
    </message>
    <message>
        <source>The old token is not let in, but may not be revoked.</source>
        <translation>Зі старим токеном увійти не можна, але, можливо, його не відкликано.</translation>
    </message>
    <message>
        <source>The old token still works.</source>
        <translation>Старий токен іще працює.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token; it is out of your keychain.</source>
        <translation>Azure DevOps відхиляє старий токен; його вже немає у сховищі ключів.</translation>
    </message>
    <message>
        <source>The old token is out of your keychain.</source>
        <translation>Старого токена вже немає у сховищі ключів.</translation>
    </message>
    <message>
        <source>Remove the old token?</source>
        <translation>Вилучити старий токен?</translation>
    </message>
    <message>
        <source>The old token leaves your keychain, and you cannot go back to it. If it is not revoked, whoever has it can go on using it.</source>
        <translation>Старий токен буде вилучено зі сховища ключів, і повернутися до нього не можна. Якщо його не відкликано, кожен, хто його має, зможе й далі ним користуватися.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Зали&amp;шити</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>Ви&amp;лучити</translation>
    </message>
    <message>
        <source>Removing the old token… Your keychain may want its password.</source>
        <translation>Вилучення старого токена… Сховище ключів може запитати пароль.</translation>
    </message>
    <message>
        <source>Checking the old token… Your keychain may want its password.</source>
        <translation>Перевірка старого токена… Сховище ключів може запитати пароль.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokeTask</name>
    <message>
        <source>It was created in %1.</source>
        <translation>Створено: %1</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Діє до %1.</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>&amp;Шукати копії…</translation>
    </message>
    <message>
        <source>Look for copies of the old one</source>
        <translation>Шукати копії старого</translation>
    </message>
    <message>
        <source>Find where else on this computer the old token lies</source>
        <translation>Знайти, де ще на цьому комп’ютері лежить старий токен</translation>
    </message>
    <message>
        <source>Azure DevOps refuses “%1”, which is in use.</source>
        <translation>Azure DevOps відхиляє «%1», який використовується.</translation>
    </message>
    <message>
        <source>If “%1” still works, go back to it.</source>
        <translation>Якщо «%1» іще працює, поверніться до нього.</translation>
    </message>
    <message>
        <source>Replace “%2” with “%1” wherever you use it as a password.</source>
        <translation>Усюди, де «%2» використовується як пароль, поставте «%1».</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token gets the new one already.</source>
        <translation>Програми, які запитують токен у PAT Wizard, уже отримують новий.</translation>
    </message>
    <message>
        <source>On the token page, find the token “%1” and click Revoke.</source>
        <translation>На сторінці токенів знайдіть токен «%1» і натисніть Revoke (відкликати).</translation>
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
        <translation> і </translation>
    </message>
    <message>
        <source>You can add what is missing.</source>
        <translation>Можна додати те, чого бракує.</translation>
    </message>
    <message>
        <source>choose Full access</source>
        <translation>виберіть Full access</translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation>позначте %1</translation>
    </message>
    <message>
        <source>You can take the rest away.</source>
        <translation>Решту можна прибрати.</translation>
    </message>
    <message>
        <source>choose Custom defined, and tick only %1</source>
        <translation>виберіть Custom defined і позначте лише %1</translation>
    </message>
    <message>
        <source>1. On the token page, select “%1” and click Edit.
2. Under Scopes, %2, and save.
3. Check again here. After you save, PAT Wizard checks what the token can do.</source>
        <extracomment>%1 is a token&apos;s name, %2 such as &quot;tick Code → Read&quot;</extracomment>
        <translation>1. На сторінці токенів виберіть «%1» і натисніть Edit (змінити).
2. У Scopes %2 та збережіть.
3. Перевірте тут іще раз. Коли збережете, PAT Wizard перевірить, що може токен.</translation>
    </message>
</context>
<context>
    <name>wizard::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Крок %1 із %2</translation>
    </message>
</context>
<context>
    <name>wizard::StepRail</name>
    <message>
        <source>Organization</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>The name of a step: what the token may do.</extracomment>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>Створення токена</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Вставлення токена</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of a step.</extracomment>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>The name of a step.</extracomment>
        <translation>Збереження</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>Відкликання старого</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step.</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Кроки</translation>
    </message>
</context>
<context>
    <name>wizard::StorePage</name>
    <message>
        <source>Store the token</source>
        <translation>Збереження токена</translation>
    </message>
    <message>
        <source>It is written, read back and compared.</source>
        <translation>Його буде записано, прочитано й порівняно.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>Очікування сховища ключів… Чи не запитує воно пароль?</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>Наз&amp;ва:</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Назва: %1</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>Ви вирішили все одно його зберегти.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>Токен не вдалося перевірити.</translation>
    </message>
    <message>
        <source>You chose to store it unchecked.</source>
        <translation>Ви вирішили зберегти його без перевірки.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Цю назву не можна використати.</translation>
    </message>
    <message>
        <source>A name has at least one character, no slash, and no blank at its ends.</source>
        <translation>Назва має щонайменше один символ, без скісної риски й без пробілів на початку та в кінці.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1.</source>
        <translation>Його буде збережено у сховищі ключів як %1.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2.</source>
        <translation>Його буде збережено у сховищі ключів «%1» як %2.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>Збереження токена…</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Suggested: “%2”.</source>
        <translation>Назва «%1» зайнята. Пропонується: «%2».</translation>
    </message>
    <message>
        <source>The token that has that name is not changed.</source>
        <translation>Токен із цією назвою не зміниться.</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>Збережено, прочитано й порівняно.</translation>
    </message>
</context>
<context>
    <name>wizard::TokenNameField</name>
    <message>
        <source>Na&amp;me:</source>
        <translation>Наз&amp;ва:</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Назва токена</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>&amp;Копіювати назву</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопійовано.</translation>
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
        <translation>Перевірка: %1 — PAT Wizard</translation>
    </message>
    <message>
        <source>Rotate %1 – PAT Wizard</source>
        <translation>Заміна: %1 — PAT Wizard</translation>
    </message>
    <message>
        <source>Old token of %1 – PAT Wizard</source>
        <translation>Старий токен: %1 — PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далі</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Give up the token?</source>
        <translation>Відмовитися від токена?</translation>
    </message>
    <message>
        <source>The token has not been proved to be stored. Azure DevOps does not show it again: if you close now, you may need to make a new one.</source>
        <translation>Не підтверджено, що токен збережено. Azure DevOps більше його не покаже: якщо закрити зараз, можливо, доведеться створити новий.</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Продовжити</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Відмовитися</translation>
    </message>
</context>
<context>
    <name>wording::AdministratorText</name>
    <message>
        <source>sign in with a personal access token</source>
        <translation>увійти за допомогою персонального токена доступу</translation>
    </message>
    <message>
        <source>list the Git repositories with a personal access token</source>
        <translation>отримати список репозиторіїв Git за допомогою персонального токена доступу</translation>
    </message>
    <message>
        <source>read the summary of member entitlements with a personal access token</source>
        <translation>прочитати зведення прав учасників (member entitlements) за допомогою персонального токена доступу</translation>
    </message>
    <message>
        <source>list the features with a personal access token</source>
        <translation>отримати список функцій (features) за допомогою персонального токена доступу</translation>
    </message>
    <message>
        <source>read the account’s own profile with a personal access token</source>
        <translation>прочитати власний профіль облікового запису за допомогою персонального токена доступу</translation>
    </message>
    <message>
        <source>The account needs permission to see the Git repositories. The token’s scopes are sufficient.</source>
        <translation>Обліковому запису потрібен дозвіл бачити репозиторії Git. Областей доступу токена достатньо.</translation>
    </message>
    <message>
        <source>The account needs permission to see the organization’s members and their entitlements. The token’s scopes are sufficient.</source>
        <translation>Обліковому запису потрібен дозвіл бачити учасників організації та їхні права. Областей доступу токена достатньо.</translation>
    </message>
    <message>
        <source>The account needs the permission named in the response.</source>
        <translation>Обліковому запису потрібен дозвіл, указаний у відповіді.</translation>
    </message>
    <message>
        <source>The organization’s conditional access or IP policy needs to allow this account from this network. If that is not possible, please tell me which network is allowed.</source>
        <translation>Політика умовного доступу або політика IP-адрес організації має дозволяти цьому обліковому запису доступ із цієї мережі. Якщо це неможливо, повідомте, будь ласка, яка мережа дозволена.</translation>
    </message>
    <message>
        <source>The organization’s policy blocks tokens for all organizations. It needs to allow a token for this organization only.</source>
        <translation>Політика організації блокує токени для всіх організацій. Вона має дозволяти токен лише для цієї організації.</translation>
    </message>
    <message>
        <source>The account needs to be added to the organization.</source>
        <translation>Обліковий запис потрібно додати до організації.</translation>
    </message>
    <message>
        <source>The organization needs to be reactivated.</source>
        <translation>Організацію потрібно знову активувати.</translation>
    </message>
    <message>
        <source>Attempted: %1 (%2).</source>
        <extracomment>%1 &quot;sign in with a personal access token&quot;, %2 a host</extracomment>
        <translation>Спроба: %1 (%2).</translation>
    </message>
    <message>
        <source>Response: refused, without an error code.</source>
        <translation>Відповідь: відмова без коду помилки.</translation>
    </message>
    <message>
        <source>Response: %1.</source>
        <translation>Відповідь: %1.</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <extracomment>%1 is a whole sentence: what an administrator can do.</extracomment>
        <translation>Потрібно: %1</translation>
    </message>
    <message>
        <source>My access to Azure DevOps is not sufficient. Can you help?</source>
        <translation>Мого доступу до Azure DevOps недостатньо. Чи можете ви допомогти?</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Організація: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Обліковий запис: %1</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <translation>Час: %1 UTC</translation>
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
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by Azure DevOps: %1.</source>
        <translation>Azure DevOps відхиляє: %1.</translation>
    </message>
    <message>
        <source>Rotate to restore access, or remove what you no longer need.</source>
        <translation>Замініть, щоб відновити доступ, або вилучіть те, що більше не потрібне.</translation>
    </message>
    <message>
        <source>Expired, according to the recorded date: %1.</source>
        <translation>За записаною датою термін дії минув: %1.</translation>
    </message>
    <message>
        <source>Refused by Azure DevOps, as git says: %1.</source>
        <translation>За даними git, Azure DevOps відхиляє: %1.</translation>
    </message>
    <message>
        <source>Check again to find out whether the token or something else is the reason.</source>
        <translation>Перевірте ще раз, щоб дізнатися, причина в токені чи в чомусь іншому.</translation>
    </message>
    <message>
        <source>Expiring soon: %1.</source>
        <translation>Скоро закінчується термін дії: %1.</translation>
    </message>
    <message>
        <source>Rotate now, before access is interrupted.</source>
        <translation>Замініть зараз, поки доступ не перервався.</translation>
    </message>
    <message>
        <source>Still accepted after the recorded expiry date: %1.</source>
        <translation>Досі приймається після записаної дати закінчення: %1.</translation>
    </message>
    <message>
        <source>Correct the date. The token page shows when a token expires.</source>
        <translation>Виправте дату. Коли токен закінчується, видно на сторінці токенів.</translation>
    </message>
    <message>
        <source>Valid for all organizations: %1.</source>
        <translation>Для всіх організацій: %1.</translation>
    </message>
    <message>
        <source>%1 Rotate, and choose a single organization.</source>
        <translation>%1 Замініть і виберіть одну організацію.</translation>
    </message>
    <message>
        <source>At least 11 months old, and the expiry date is not known: %1.</source>
        <translation>Створено щонайменше 11 місяців тому, дата закінчення невідома: %1.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year. Record the expiry date, or rotate.</source>
        <translation>Жоден токен не діє набагато довше за рік. Запишіть дату закінчення або замініть.</translation>
    </message>
    <message>
        <source>Not checked for 80 days or more: %1.</source>
        <translation>Не перевірялися 80 днів або довше: %1.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive after 90 days without use. A check counts as use.</source>
        <translation>Azure DevOps вважає токен неактивним після 90 днів без використання. Перевірка — теж використання.</translation>
    </message>
    <message>
        <source>Another token is kept and not known to be revoked: %1.</source>
        <translation>Залишено ще один токен, і невідомо, чи його відкликано: %1.</translation>
    </message>
    <message>
        <source>The details show which token it is. When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>Який саме, видно в подробицях. Коли він більше не потрібен, відкличте його в Azure DevOps.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access at the last attempt: %1.</source>
        <translation>Під час останньої спроби сховище ключів було заблоковане або відмовило в доступі: %1.</translation>
    </message>
    <message>
        <source>This says nothing about whether a token works. Unlock the keychain, then check again.</source>
        <translation>Це нічого не каже про те, чи працює токен. Розблокуйте сховище ключів і перевірте ще раз.</translation>
    </message>
</context>
<context>
    <name>wording::AuthorityWords</name>
    <message>
        <source>%1 is empty.</source>
        <translation>Файл %1 порожній.</translation>
    </message>
    <message>
        <source>%1 contains only the certificate of %2, not the certificate of an authority. Ask for the certificate of the authority that issued it.</source>
        <translation>%1 містить лише сертифікат %2, а не сертифікат центру сертифікації. Попросіть сертифікат центру, який його видав.</translation>
    </message>
    <message>
        <source>%1 contains a certificate that is damaged or incomplete. Get the file again.</source>
        <translation>%1 містить пошкоджений або неповний сертифікат. Отримайте файл іще раз.</translation>
    </message>
    <message>
        <source>%1 contains certificates in a PKCS #7 format that PAT Wizard cannot read. Convert it: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</source>
        <translation>%1 містить сертифікати у форматі PKCS #7, який PAT Wizard не може прочитати. Перетворіть його: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a PKCS #12 file (.pfx or .p12), which includes a private key. Extract the authorities: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</source>
        <translation>%1 — файл PKCS #12 (.pfx або .p12), що містить закритий ключ. Витягніть із нього центри сертифікації: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a private key, not a certificate. Do not share it. Ask for the authority’s certificate.</source>
        <translation>%1 — закритий ключ, а не сертифікат. Нікому його не передавайте. Попросіть сертифікат центру сертифікації.</translation>
    </message>
    <message>
        <source>%1 is a certificate request, not a certificate. Ask for the authority’s certificate.</source>
        <translation>%1 — запит на сертифікат, а не сертифікат. Попросіть сертифікат центру сертифікації.</translation>
    </message>
    <message>
        <source>%1 is a web page, not a certificate. The download may have required you to sign in. Open the page in a browser, and download the certificate again.</source>
        <translation>%1 — вебсторінка, а не сертифікат. Можливо, для завантаження треба було ввійти. Відкрийте сторінку в браузері та завантажте сертифікат іще раз.</translation>
    </message>
    <message>
        <source>%1 does not contain a certificate that PAT Wizard can read. If it is a certificate, convert it: openssl x509 -in %2 -out authorities.pem</source>
        <translation>%1 не містить сертифіката, який PAT Wizard може прочитати. Якщо це сертифікат, перетворіть його: openssl x509 -in %2 -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 не вдалося прочитати: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is not a regular file.</source>
        <translation>%1 не вдалося прочитати: це не звичайний файл.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is too large.</source>
        <translation>%1 не вдалося прочитати: файл завеликий.</translation>
    </message>
</context>
<context>
    <name>wording::CapabilityWords</name>
    <message>
        <source>Sign-in</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Запити на злиття</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Рецензенти</translation>
    </message>
    <message>
        <source>Diff</source>
        <extracomment>A capability of a token: the pull request view that shows the changed lines.</extracomment>
        <translation>Diff</translation>
    </message>
    <message>
        <source>All organizations</source>
        <extracomment>A capability of a token: it is valid for all organizations.</extracomment>
        <translation>Усі організації</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1: працює</translation>
    </message>
    <message>
        <source>%1: refused, the token does not have full access</source>
        <translation>%1: відмова, токен не має повного доступу</translation>
    </message>
    <message>
        <source>%1: refused, the token lacks the scope</source>
        <translation>%1: відмова, токену бракує області доступу</translation>
    </message>
    <message>
        <source>%1: refused, the account lacks the permission</source>
        <translation>%1: відмова, обліковому запису бракує дозволу</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>%1: не перевірено</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>працює</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>відмова</translation>
    </message>
    <message>
        <source>no permission</source>
        <extracomment>Of a capability of a token, in a table: the account has no permission for it.</extracomment>
        <translation>немає дозволу</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Of a capability of a token, in a table: it is not known whether it works.</extracomment>
        <translation>невідомо</translation>
    </message>
</context>
<context>
    <name>wording::CauseWords</name>
    <message>
        <source>Azure DevOps accepted it.</source>
        <translation>Azure DevOps його прийняв.</translation>
    </message>
    <message>
        <source>It lacks a scope.</source>
        <translation>Йому бракує області доступу.</translation>
    </message>
    <message>
        <source>Its account lacks a permission.</source>
        <translation>Його обліковому запису бракує дозволу.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for this organization.</source>
        <translation>Термін дії минув, токен відкликано чи створено заново або він ніколи не був дійсним для цієї організації.</translation>
    </message>
    <message>
        <source>It was accepted at first, then refused during the check.</source>
        <translation>Спершу його прийнято, а потім відхилено під час перевірки.</translation>
    </message>
    <message>
        <source>Azure DevOps says that it has expired.</source>
        <translation>Azure DevOps повідомляє, що термін дії минув.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>Організація не дозволяє токени для всіх організацій.</translation>
    </message>
    <message>
        <source>Its account is not a member of the organization.</source>
        <translation>Його обліковий запис не належить до організації.</translation>
    </message>
    <message>
        <source>Its account needs to sign in once in a browser.</source>
        <translation>Його обліковому запису потрібно один раз увійти в браузері.</translation>
    </message>
    <message>
        <source>An organization policy blocked access from this network.</source>
        <translation>Політика організації заблокувала доступ із цієї мережі.</translation>
    </message>
    <message>
        <source>Azure DevOps did not know the organization.</source>
        <translation>Azure DevOps не знайшов цієї організації.</translation>
    </message>
    <message>
        <source>The organization has been renamed.</source>
        <translation>Організацію перейменовано.</translation>
    </message>
    <message>
        <source>The organization is deactivated.</source>
        <translation>Організацію деактивовано.</translation>
    </message>
    <message>
        <source>Azure DevOps asked for a pause (rate limit).</source>
        <translation>Azure DevOps просив про паузу (обмеження частоти запитів).</translation>
    </message>
    <message>
        <source>Azure DevOps was having problems.</source>
        <translation>В Azure DevOps були проблеми.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>Azure DevOps повернув помилку, якої PAT Wizard не знає.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asked you to sign in.</source>
        <translation>Щось між вами й Azure DevOps вимагало ввійти.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered with an error.</source>
        <translation>Щось між вами й Azure DevOps відповіло помилкою.</translation>
    </message>
    <message>
        <source>Azure DevOps did not answer in time.</source>
        <translation>Azure DevOps не відповів вчасно.</translation>
    </message>
    <message>
        <source>The host name of Azure DevOps could not be looked up.</source>
        <translation>Не вдалося визначити адресу хоста Azure DevOps.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>Не вдалося встановити з’єднання.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>Не вдалося визначити адресу хоста проксі.</translation>
    </message>
    <message>
        <source>Azure DevOps could not be reached through the proxy.</source>
        <translation>Не вдалося зв’язатися з Azure DevOps через проксі.</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation>Проксі відмовив у з’єднанні.</translation>
    </message>
    <message>
        <source>The proxy asked for a password.</source>
        <translation>Проксі запитав пароль.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password that are set for it.</source>
        <translation>Проксі не прийняв задані для нього ім’я користувача й пароль.</translation>
    </message>
    <message>
        <source>PAT Wizard did not understand the proxy setting.</source>
        <translation>PAT Wizard не зрозумів параметр проксі.</translation>
    </message>
    <message>
        <source>The proxy setting uses an unsupported type of proxy.</source>
        <translation>У параметрі проксі вказано тип, що не підтримується.</translation>
    </message>
    <message>
        <source>The certificate could not be trusted.</source>
        <translation>Сертифікату не можна довіряти.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>Не вдалося встановити зашифроване з’єднання.</translation>
    </message>
    <message>
        <source>The answer was not from Azure DevOps.</source>
        <translation>Відповідь надійшла не від Azure DevOps.</translation>
    </message>
    <message>
        <source>Azure DevOps was not asked.</source>
        <translation>Запит до Azure DevOps не надсилався.</translation>
    </message>
</context>
<context>
    <name>wording::CheckRows</name>
    <message>
        <source>Does the organization %1 answer?</source>
        <translation>Чи відповідає організація %1?</translation>
    </message>
    <message>
        <source>Is the token accepted?</source>
        <translation>Чи приймається токен?</translation>
    </message>
    <message>
        <source>Code: do pull requests work?</source>
        <translation>Code: чи працюють запити на злиття?</translation>
    </message>
    <message>
        <source>Member Entitlement Management: do reviewers and approvals work?</source>
        <translation>Member Entitlement Management: чи працюють рецензенти й схвалення?</translation>
    </message>
    <message>
        <source>Full access: does Diff, the changed lines of a pull request, work?</source>
        <translation>Full access: чи працює Diff, тобто змінені рядки запиту на злиття?</translation>
    </message>
    <message>
        <source>Is the token valid for all organizations?</source>
        <translation>Чи дійсний токен для всіх організацій?</translation>
    </message>
    <message>
        <source>The organization %1 answers.</source>
        <translation>Організація %1 відповідає.</translation>
    </message>
    <message>
        <source>The token is accepted, as %1.</source>
        <translation>Токен прийнято, обліковий запис — %1.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>Токен не вдалося перевірити.</translation>
    </message>
    <message>
        <source>pull requests</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>запити на злиття</translation>
    </message>
    <message>
        <source>reviewers and approvals</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>рецензенти й схвалення</translation>
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
        <translation>Токен може все: запити на злиття, рецензенти й схвалення, Diff.</translation>
    </message>
    <message>
        <source>The token does what you need: %1.</source>
        <extracomment>%1 pull requests, reviewers and approvals</extracomment>
        <translation>Токен робить те, що вам потрібно: %1.</translation>
    </message>
    <message>
        <source>%1 (the token lacks %2)</source>
        <extracomment>%1 pull requests, %2 the option of the token page that they need</extracomment>
        <translation>%1 (токену бракує %2)</translation>
    </message>
    <message>
        <source>%1 (your account lacks a permission)</source>
        <translation>%1 (вашому обліковому запису бракує дозволу)</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations. %1</source>
        <translation>Токен робить те, що вам потрібно, але дійсний для всіх організацій. %1</translation>
    </message>
    <message>
        <source>The token’s account lacks a permission.</source>
        <translation>Обліковому запису токена бракує дозволу.</translation>
    </message>
    <message>
        <source>The token is accepted, but some of what you need does not work: %1.</source>
        <translation>Токен прийнято, але дещо з потрібного не працює: %1.</translation>
    </message>
    <message>
        <source>The token is refused.</source>
        <translation>Токен відхилено.</translation>
    </message>
    <message>
        <source>The token could not be checked completely. This is no verdict on the token.</source>
        <translation>Токен не вдалося перевірити повністю. Це ще не висновок про токен.</translation>
    </message>
</context>
<context>
    <name>wording::CheckWords</name>
    <message>
        <source>Diff is the pull request view that shows the changed lines.</source>
        <translation>Diff — це подання запиту на злиття, що показує змінені рядки.</translation>
    </message>
    <message>
        <source>Azure DevOps accepts the token.</source>
        <translation>Azure DevOps приймає токен.</translation>
    </message>
    <message>
        <source>The token can read Code: pull requests work.</source>
        <translation>Токен може читати Code: запити на злиття працюють.</translation>
    </message>
    <message>
        <source>The token can read Member Entitlement Management: reviewers and approvals work.</source>
        <translation>Токен може читати Member Entitlement Management: рецензенти й схвалення працюють.</translation>
    </message>
    <message>
        <source>The token has full access: Diff works.</source>
        <translation>Токен має повний доступ: Diff працює.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for this organization only.</source>
        <translation>Замініть його: створіть токен лише для цієї організації.</translation>
    </message>
    <message>
        <source>The token cannot read Code.</source>
        <translation>Токен не може читати Code.</translation>
    </message>
    <message>
        <source>Pull requests do not work with it.</source>
        <translation>Запити на злиття з ним не працюють.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Code → Read selected. Status alone is not enough.</source>
        <translation>Замініть його: створіть новий токен із позначеним Code → Read. Самого Status недостатньо.</translation>
    </message>
    <message>
        <source>Create a token with Code → Read selected. Status alone is not enough.</source>
        <translation>Створіть токен із позначеним Code → Read. Самого Status недостатньо.</translation>
    </message>
    <message>
        <source>The token cannot read Member Entitlement Management.</source>
        <translation>Токен не може читати Member Entitlement Management.</translation>
    </message>
    <message>
        <source>Reviewers and approvals do not work with it.</source>
        <translation>Рецензенти й схвалення з ним не працюють.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>Замініть його: створіть новий токен із позначеним Member Entitlement Management → Read. Щоб знайти цей пункт, натисніть «Show all scopes».</translation>
    </message>
    <message>
        <source>Create a token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>Створіть токен із позначеним Member Entitlement Management → Read. Щоб знайти цей пункт, натисніть «Show all scopes».</translation>
    </message>
    <message>
        <source>The token does not have full access.</source>
        <translation>Токен не має повного доступу.</translation>
    </message>
    <message>
        <source>Diff, the pull request view that shows the changed lines, does not work with it.</source>
        <translation>Diff, подання запиту на злиття зі зміненими рядками, з ним не працює.</translation>
    </message>
    <message>
        <source>If you need Diff, rotate it: create a new token with Full access.</source>
        <translation>Якщо Diff потрібен, замініть токен: створіть новий із Full access.</translation>
    </message>
    <message>
        <source>If you need Diff, create a token with Full access.</source>
        <translation>Якщо Diff потрібен, створіть токен із Full access.</translation>
    </message>
    <message>
        <source>The token is not known to be valid for all organizations.</source>
        <translation>Невідомо, чи дійсний токен для всіх організацій.</translation>
    </message>
    <message>
        <source>This token cannot be used as it is.</source>
        <translation>Цим токеном у такому вигляді користуватися не можна.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for the organization %1.</source>
        <translation>Термін дії минув, токен відкликано чи створено заново або він ніколи не був дійсним для організації %1.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>Замініть його: створіть новий токен на його місце.</translation>
    </message>
    <message>
        <source>Azure DevOps does not accept the token.</source>
        <translation>Azure DevOps не приймає токен.</translation>
    </message>
    <message>
        <source>It is mistyped, expired, revoked, or for an organization other than %1.</source>
        <translation>У ньому помилка, термін дії минув, його відкликано або він не для організації %1.</translation>
    </message>
    <message>
        <source>Paste it again, or create a new one.</source>
        <translation>Вставте його ще раз або створіть новий.</translation>
    </message>
    <message>
        <source>Azure DevOps says that the token has expired.</source>
        <translation>Azure DevOps повідомляє, що термін дії токена минув.</translation>
    </message>
    <message>
        <source>An expired token cannot be extended.</source>
        <translation>Токен, термін дії якого минув, не можна продовжити.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated. Create a new one.</source>
        <translation>Токен, термін дії якого минув, не можна ні продовжити, ні поновити через Regenerate. Створіть новий.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>Організація не дозволяє токени для всіх організацій.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for the organization %1 only.</source>
        <translation>Замініть його: створіть токен лише для організації %1.</translation>
    </message>
    <message>
        <source>Create a token for the organization %1 only.</source>
        <translation>Створіть токен лише для організації %1.</translation>
    </message>
    <message>
        <source>The token’s account is not a member of the organization %1.</source>
        <translation>Обліковий запис токена не належить до організації %1.</translation>
    </message>
    <message>
        <source>Until it is, this token cannot be used there.</source>
        <translation>Доти цим токеном там користуватися не можна.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization to add the account.</source>
        <translation>Попросіть адміністратора організації додати обліковий запис.</translation>
    </message>
    <message>
        <source>Check the organization’s name, or ask an administrator to add you.</source>
        <translation>Перевірте назву організації або попросіть адміністратора додати вас.</translation>
    </message>
    <message>
        <source>Paste the token again, or create a new one.</source>
        <translation>Вставте токен іще раз або створіть новий.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted the token at first, then refused it for this part of the check.</source>
        <translation>Спершу токен прийнято, але на цьому кроці перевірки Azure DevOps його відхиляє.</translation>
    </message>
    <message>
        <source>Whether this works could not be determined.</source>
        <translation>Чи це працює, визначити не вдалося.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Перевірте ще раз.</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Це нічого не каже про токен.</translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n second(s).</source>
        <translation>
            <numerusform>Перевірте ще раз через %n секунду.</numerusform>
            <numerusform>Перевірте ще раз через %n секунди.</numerusform>
            <numerusform>Перевірте ще раз через %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n minute(s).</source>
        <translation>
            <numerusform>Перевірте ще раз через %n хвилину.</numerusform>
            <numerusform>Перевірте ще раз через %n хвилини.</numerusform>
            <numerusform>Перевірте ще раз через %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then check again. If https_proxy is set, correct it there and restart PAT Wizard.</source>
        <translation>Перевірте проксі в параметрах і повторіть перевірку. Якщо задано https_proxy, виправте його там і перезапустіть PAT Wizard.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust.</source>
        <translation>%1 надає сертифікат від видавця, якому ця система не довіряє.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust: %2.</source>
        <translation>%1 надає сертифікат від видавця, якому ця система не довіряє: %2.</translation>
    </message>
    <message>
        <source>If this is your company’s proxy, add the certificate of your company’s authority in Settings, or start PAT Wizard with --ca-file. If you did so already, that file does not contain this issuer. Otherwise, try another network.</source>
        <translation>Якщо це проксі вашої компанії, додайте сертифікат її центру сертифікації в параметрах або запустіть PAT Wizard із --ca-file. Якщо ви це вже зробили, у тому файлі немає цього видавця. Інакше спробуйте іншу мережу.</translation>
    </message>
    <message>
        <source>Your account is not allowed to see the members of the organization.</source>
        <translation>Вашому обліковому запису не дозволено бачити учасників організації.</translation>
    </message>
    <message>
        <source>Your account lacks a permission in the organization.</source>
        <translation>Вашому обліковому запису бракує дозволу в організації.</translation>
    </message>
    <message>
        <source>The token is fine. Another token would not help.</source>
        <translation>Із токеном усе гаразд. Інший токен не допоможе.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization for the permission.</source>
        <translation>Попросіть цей дозвіл в адміністратора організації.</translation>
    </message>
    <message>
        <source>It was not checked, because an earlier answer asked for a pause.</source>
        <translation>Не перевірено, бо попередня відповідь просила про паузу.</translation>
    </message>
    <message>
        <source>It was not checked, because the time limit for the whole check was reached.</source>
        <translation>Не перевірено, бо вичерпано час на всю перевірку.</translation>
    </message>
    <message>
        <source>Check it on its own, or allow more time with --timeout.</source>
        <translation>Перевірте його окремо або дайте більше часу через --timeout.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with its sign-in page instead of accepting the token.</source>
        <translation>Azure DevOps не приймає токен, а показує сторінку входу.</translation>
    </message>
    <message>
        <source>Azure DevOps answered as if there were no token: it does not recognize this one.</source>
        <translation>Azure DevOps відповідає так, ніби токена немає: цього токена там не розпізнано.</translation>
    </message>
    <message>
        <source>The token’s account has never signed in to Azure DevOps in a browser.</source>
        <translation>Обліковий запис токена ще ніколи не входив в Azure DevOps у браузері.</translation>
    </message>
    <message>
        <source>Sign in once at https://dev.azure.com/%1 in a browser, then check again.</source>
        <translation>Увійдіть один раз на https://dev.azure.com/%1 у браузері та перевірте ще раз.</translation>
    </message>
    <message>
        <source>An organization policy blocks access from this network (%1).</source>
        <translation>Політика організації блокує доступ із цієї мережі (%1).</translation>
    </message>
    <message>
        <source>conditional access</source>
        <translation>умовний доступ</translation>
    </message>
    <message>
        <source>Try your company’s network, or ask an administrator.</source>
        <translation>Спробуйте мережу своєї компанії або зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>Azure DevOps does not know an organization named %1.</source>
        <translation>Azure DevOps не знає організації з назвою %1.</translation>
    </message>
    <message>
        <source>Check the spelling of the organization’s name.</source>
        <translation>Перевірте, чи правильно написано назву організації.</translation>
    </message>
    <message>
        <source>The organization %1 is now called %2.</source>
        <translation>Організація %1 тепер називається %2.</translation>
    </message>
    <message>
        <source>Use the new name: %1.</source>
        <translation>Використовуйте нову назву: %1.</translation>
    </message>
    <message>
        <source>The organization %1 is deactivated.</source>
        <translation>Організацію %1 деактивовано.</translation>
    </message>
    <message>
        <source>Contact the organization’s owner.</source>
        <translation>Зверніться до власника організації.</translation>
    </message>
    <message>
        <source>Azure DevOps asks for a pause (rate limit).</source>
        <translation>Azure DevOps просить про паузу (обмеження частоти запитів).</translation>
    </message>
    <message>
        <source>Check again in a few minutes.</source>
        <translation>Перевірте ще раз через кілька хвилин.</translation>
    </message>
    <message>
        <source>Azure DevOps is having problems.</source>
        <translation>В Azure DevOps зараз проблеми.</translation>
    </message>
    <message>
        <source>Check again later. To see the status of the service, open status.dev.azure.com.</source>
        <translation>Перевірте ще раз пізніше. Стан служби показано на status.dev.azure.com.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>Azure DevOps повернув помилку, якої PAT Wizard не знає.</translation>
    </message>
    <message>
        <source>Check again later, or ask an administrator of the organization.</source>
        <translation>Перевірте ще раз пізніше або зверніться до адміністратора організації.</translation>
    </message>
    <message>
        <source>Look up the code in the Azure DevOps documentation, or ask an administrator of the organization.</source>
        <translation>Знайдіть цей код у документації Azure DevOps або зверніться до адміністратора організації.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asks you to sign in.</source>
        <translation>Щось між вами й Azure DevOps вимагає ввійти.</translation>
    </message>
    <message>
        <source>Open https://dev.azure.com in a browser and sign in where asked, or ask your administrator to give you access. Then check again.</source>
        <translation>Відкрийте https://dev.azure.com у браузері та ввійдіть там, де просять, або попросіть доступ у свого адміністратора. Потім перевірте ще раз.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered in its place, with an error.</source>
        <translation>Щось між вами й Azure DevOps відповіло замість нього помилкою.</translation>
    </message>
    <message>
        <source>Check again later, or try another network.</source>
        <translation>Перевірте ще раз пізніше або спробуйте іншу мережу.</translation>
    </message>
    <message>
        <source>The answer redirected to another host, %1. PAT Wizard did not follow it.</source>
        <translation>Відповідь переспрямовує на інший хост, %1. PAT Wizard туди не перейшов.</translation>
    </message>
    <message>
        <source>Networks that require you to sign in do this. Open any page in your browser, then check again.</source>
        <translation>Так роблять мережі, у які треба ввійти. Відкрийте будь-яку сторінку в браузері та перевірте ще раз.</translation>
    </message>
    <message>
        <source>The answer from %1 does not look like one from Azure DevOps.</source>
        <translation>Відповідь від хоста %1 не схожа на відповідь Azure DevOps.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering, such as a company proxy. Try another network, or ask your administrator.</source>
        <translation>Щось між вами й Azure DevOps втручається, наприклад проксі компанії. Спробуйте іншу мережу або зверніться до свого адміністратора.</translation>
    </message>
    <message>
        <source>The answer was too large to be from Azure DevOps, or its headers cannot be read.</source>
        <translation>Відповідь завелика як для Azure DevOps, або її заголовки неможливо прочитати.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering. Try another network.</source>
        <translation>Щось між вами й Azure DevOps втручається. Спробуйте іншу мережу.</translation>
    </message>
    <message>
        <source>No complete answer from %1 arrived in time.</source>
        <translation>Від хоста %1 вчасно не надійшло повної відповіді.</translation>
    </message>
    <message>
        <source>Check your network connection, then check again.</source>
        <translation>Перевірте з’єднання з мережею та повторіть перевірку.</translation>
    </message>
    <message>
        <source>The host name %1 could not be looked up.</source>
        <translation>Не вдалося визначити адресу хоста %1.</translation>
    </message>
    <message>
        <source>Could not connect to %1.</source>
        <translation>Не вдалося з’єднатися з хостом %1.</translation>
    </message>
    <message>
        <source>The connection to %1 closed before the answer was complete.</source>
        <translation>З’єднання з хостом %1 закрито раніше, ніж надійшла вся відповідь.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>Не вдалося визначити адресу хоста проксі.</translation>
    </message>
    <message>
        <source>Could not connect to %1 through the proxy.</source>
        <translation>Не вдалося з’єднатися з хостом %1 через проксі.</translation>
    </message>
    <message>
        <source>The proxy refuses to connect to %1.</source>
        <translation>Проксі відмовляється з’єднуватися з хостом %1.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow %1.</source>
        <translation>Попросіть адміністратора дозволити хост %1.</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>Проксі запитує пароль.</translation>
    </message>
    <message>
        <source>Choose the system’s proxy in Settings, set https_proxy with the user name and password, and restart PAT Wizard. Or ask your administrator.</source>
        <translation>Виберіть у параметрах проксі системи, задайте https_proxy з іменем користувача й паролем і перезапустіть PAT Wizard. Або зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>The proxy does not accept the user name and password that are set for it.</source>
        <translation>Проксі не приймає заданих для нього імені користувача й пароля.</translation>
    </message>
    <message>
        <source>Correct them in https_proxy, then restart PAT Wizard.</source>
        <translation>Виправте їх у https_proxy і перезапустіть PAT Wizard.</translation>
    </message>
    <message>
        <source>PAT Wizard does not understand the proxy setting %1, so nothing was sent.</source>
        <translation>PAT Wizard не розуміє параметра проксі %1, тому нічого не надіслано.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to something like http://proxy.example:8080, then restart PAT Wizard.</source>
        <translation>Виберіть проксі в параметрах. Або змініть %1 на щось на зразок http://proxy.example:8080 і перезапустіть PAT Wizard.</translation>
    </message>
    <message>
        <source>The proxy setting %1 uses an unsupported type of proxy, so nothing was sent.</source>
        <translation>Параметр проксі %1 вказує на тип, що не підтримується, тому нічого не надіслано.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to one that begins with http://, socks5://, or socks5h://, then restart PAT Wizard.</source>
        <translation>Виберіть проксі в параметрах. Або змініть %1 так, щоб починався з http://, socks5:// чи socks5h://, і перезапустіть PAT Wizard.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that belongs to another host.</source>
        <translation>%1 надає сертифікат, що належить іншому хосту.</translation>
    </message>
    <message>
        <source>Do not trust this network. Use another one.</source>
        <translation>Не довіряйте цій мережі. Скористайтеся іншою.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that is not valid today.</source>
        <translation>%1 надає сертифікат, який сьогодні нечинний.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time: it shows %1 UTC. If that is right, use another network, or ask whoever runs this one to renew the certificate.</source>
        <translation>Перевірте дату й час на цьому комп’ютері: він показує %1 UTC. Якщо все правильно, скористайтеся іншою мережею або попросіть тих, хто відповідає за цю, поновити сертифікат.</translation>
    </message>
    <message>
        <source>Could not make an encrypted connection to %1.</source>
        <translation>Не вдалося встановити зашифроване з’єднання з хостом %1.</translation>
    </message>
    <message>
        <source>%1 The error code is %2.</source>
        <translation>%1 Код помилки: %2.</translation>
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
            <numerusform>Відповідь просить про паузу. Перевірте ще раз через %n секунду.</numerusform>
            <numerusform>Відповідь просить про паузу. Перевірте ще раз через %n секунди.</numerusform>
            <numerusform>Відповідь просить про паузу. Перевірте ще раз через %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer asked for a pause. Check again in %n minute(s).</source>
        <translation>
            <numerusform>Відповідь просить про паузу. Перевірте ще раз через %n хвилину.</numerusform>
            <numerusform>Відповідь просить про паузу. Перевірте ще раз через %n хвилини.</numerusform>
            <numerusform>Відповідь просить про паузу. Перевірте ще раз через %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the token: Azure DevOps does not show it again.</source>
        <translation>Не загубіть токен: Azure DevOps більше його не покаже.</translation>
    </message>
    <message>
        <source>Look up the date on the token page. To correct it, use “patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD”, or open PAT Wizard with “patwizard”.</source>
        <translation>Подивіться дату на сторінці токенів. Щоб її виправити, використайте «patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD» або відкрийте PAT Wizard командою «patwizard».</translation>
    </message>
    <message>
        <source>Try “patwizard --help”.</source>
        <translation>Спробуйте «patwizard --help».</translation>
    </message>
    <message>
        <source>Try “patwizard %1 --help”.</source>
        <translation>Спробуйте «patwizard %1 --help».</translation>
    </message>
    <message>
        <source>PAT Wizard cannot continue: it is out of memory, or something that it depends on has failed.</source>
        <translation>PAT Wizard не може працювати далі: забракло пам’яті або відмовило щось, від чого він залежить.</translation>
    </message>
    <message>
        <source>Free some memory, then start it again. It then completes or undoes any change that was interrupted.</source>
        <translation>Звільніть пам’ять і запустіть його знову. Тоді він завершить або скасує перервані зміни.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Немає дисплея, щоб відкрити вікно.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Повідомлення системи: «%1»</translation>
    </message>
    <message>
        <source>Commands do not need a display: see “patwizard --help”.</source>
        <translation>Командам дисплей не потрібен: див. «patwizard --help».</translation>
    </message>
    <message>
        <source>There is no token on standard input.</source>
        <translation>На стандартному вводі немає токена.</translation>
    </message>
    <message>
        <source>The command line contains a secret, where others can see it.</source>
        <translation>У командному рядку є секрет, а його там видно іншим.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>Його не використано.</translation>
    </message>
    <message>
        <source>Revoke it, because it is in your shell’s history. Provide a new one on standard input.</source>
        <translation>Відкличте його, бо він лишився в історії оболонки. Подайте новий через стандартний ввід.</translation>
    </message>
    <message>
        <source>The text on standard input is also on the command line, where others can see it.</source>
        <translation>Текст зі стандартного вводу є також у командному рядку, де його видно іншим.</translation>
    </message>
    <message>
        <source>If it is a secret, revoke it, because it is in your shell’s history. Provide a new one on standard input only.</source>
        <translation>Якщо це секрет, відкличте його, бо він лишився в історії оболонки. Подайте новий лише через стандартний ввід.</translation>
    </message>
    <message>
        <source>This token is already stored.</source>
        <translation>Цей токен уже збережено.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and provide that one instead.</source>
        <translation>Створіть на сторінці токенів інший токен і подайте його.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Нічого не збережено.</translation>
    </message>
    <message>
        <source>To store it anyway, use %1.</source>
        <translation>Щоб усе одно зберегти, використайте %1.</translation>
    </message>
    <message>
        <source>Another token is already stored under this name.</source>
        <translation>Під цією назвою вже збережено інший токен.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Його не змінено.</translation>
    </message>
    <message>
        <source>Choose another name with --name, or replace the stored token with “patwizard replace %1”.</source>
        <translation>Виберіть іншу назву через --name або замініть збережений токен командою «patwizard replace %1».</translation>
    </message>
    <message>
        <source>The new token was not stored, and the old token stays in use.</source>
        <translation>Новий токен не збережено, використовується й далі старий.</translation>
    </message>
    <message>
        <source>No token is stored for this organization.</source>
        <translation>Для цієї організації не збережено жодного токена.</translation>
    </message>
    <message>
        <source>No token with this name is on the list of stored tokens.</source>
        <translation>У списку збережених немає токена з такою назвою.</translation>
    </message>
    <message>
        <source>To see what is stored, use “patwizard list”.</source>
        <translation>Щоб побачити, що збережено, використайте «patwizard list».</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Можливо, ви мали на увазі %1?</translation>
    </message>
    <message>
        <source>No token is stored for this user yet.</source>
        <translation>Для цього користувача ще не збережено жодного токена.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION”, or open the setup with “patwizard”.</source>
        <translation>Щоб зберегти, використайте «patwizard add ORGANIZATION» або відкрийте налаштування командою «patwizard».</translation>
    </message>
    <message>
        <source>The token was accepted after %1, its recorded expiry date.</source>
        <translation>Токен прийнято після записаної дати закінчення, %1.</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>Записана дата неправильна.</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <extracomment>%1 2027-01-31, in 7 days</extracomment>
        <translation>Токен закінчується %1.</translation>
    </message>
    <message>
        <source>Replace it while it still works: use “patwizard rotate %1”, or “patwizard replace %1” with the new token on standard input.</source>
        <translation>Замініть його, поки він працює: використайте «patwizard rotate %1» або «patwizard replace %1», подавши новий токен на стандартний ввід.</translation>
    </message>
    <message>
        <source>Also kept, and not known to be revoked: %1.</source>
        <translation>Також залишено, і невідомо, чи відкликано: %1.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it on the token page, then run “patwizard replace %1 --prove-revoked”.</source>
        <translation>Коли він більше не потрібен, відкличте його на сторінці токенів і виконайте «patwizard replace %1 --prove-revoked».</translation>
    </message>
    <message>
        <source>The old token “%1” still works.</source>
        <translation>Старий токен «%1» іще працює.</translation>
    </message>
    <message>
        <source>Revoke it on the token page, then run “patwizard replace %1 --prove-revoked” again. It can take up to an hour until Azure DevOps refuses a revoked token.</source>
        <translation>Відкличте його на сторінці токенів і ще раз виконайте «patwizard replace %1 --prove-revoked». Може минути до години, перш ніж Azure DevOps почне відхиляти відкликаний токен.</translation>
    </message>
    <message>
        <source>More than one token is stored for this organization.</source>
        <translation>Для цієї організації збережено кілька токенів.</translation>
    </message>
    <message>
        <source>Specify which one: %1.</source>
        <translation>Укажіть, який саме: %1.</translation>
    </message>
    <message>
        <source>The date given with --expires, %1, is more than a year ahead.</source>
        <translation>Дата %1, указана через --expires, — більш ніж через рік.</translation>
    </message>
    <message>
        <source>It was recorded, but no Azure DevOps token lasts that long.</source>
        <translation>Її записано, але жоден токен Azure DevOps не діє так довго.</translation>
    </message>
    <message>
        <source>The keychain that PAT Wizard uses keeps everything in memory only.</source>
        <translation>Сховище ключів, яке використовує PAT Wizard, тримає все лише в пам’яті.</translation>
    </message>
    <message>
        <source>A token in it is lost as soon as you sign out.</source>
        <translation>Токен у ньому зникне, щойно ви вийдете із системи.</translation>
    </message>
    <message>
        <source>Before you create a token, create a permanent keychain with Passwords and Keys (package seahorse) and set it as the default.</source>
        <translation>Перш ніж створювати токен, створіть постійне сховище ключів програмою «Паролі та ключі» (пакунок seahorse) і зробіть його типовим.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>Вибраний у параметрах файл сертифіката не можна використати.</translation>
    </message>
    <message>
        <source>Choose another file in Settings or remove it there, or start with --ca-file.</source>
        <translation>Виберіть у параметрах інший файл, вилучіть його там або запустіть програму з --ca-file.</translation>
    </message>
    <message>
        <source>The token would be visible on the screen.</source>
        <translation>Токен було б видно на екрані.</translation>
    </message>
    <message>
        <source>Send the output to another program, or use --force to show it anyway.</source>
        <translation>Передайте виведення іншій програмі або використайте --force, щоб усе одно показати.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Не вдалося записати виведення: %1.</translation>
    </message>
    <message>
        <source>There is no command %1 to run.</source>
        <translation>Команди %1 для виконання немає.</translation>
    </message>
    <message>
        <source>Check its spelling, or give its whole path.</source>
        <translation>Перевірте написання або вкажіть повний шлях.</translation>
    </message>
    <message>
        <source>The command %1 cannot be run: %2.</source>
        <translation>Команду %1 не вдалося виконати: %2.</translation>
    </message>
    <message>
        <source>Check that it is a program, and that you may run it.</source>
        <translation>Перевірте, чи це програма й чи маєте ви право її виконувати.</translation>
    </message>
    <message>
        <source>Copies of a token this short cannot be told from other text.</source>
        <translation>Копії такого короткого токена неможливо відрізнити від іншого тексту.</translation>
    </message>
    <message>
        <source>It was not looked for.</source>
        <translation>Його не шукали.</translation>
    </message>
    <message>
        <source>Nothing on this system shows notifications.</source>
        <translation>У цій системі нема чим показувати сповіщення.</translation>
    </message>
    <message>
        <source>Nobody was reminded, and nothing counts as shown.</source>
        <translation>Нікому не нагадано, і нічого не вважається показаним.</translation>
    </message>
    <message>
        <source>Sign in to a desktop, or see “patwizard list”.</source>
        <translation>Увійдіть у робоче середовище або скористайтеся «patwizard list».</translation>
    </message>
    <message>
        <source>The reminder failed: %1.</source>
        <translation>Не вдалося нагадати: %1.</translation>
    </message>
    <message>
        <source>See “patwizard list” for what needs attention.</source>
        <translation>Що потребує уваги, покаже «patwizard list».</translation>
    </message>
    <message>
        <source>The reminders could not be switched: %1.</source>
        <translation>Не вдалося ввімкнути або вимкнути нагадування: %1.</translation>
    </message>
</context>
<context>
    <name>wording::ComparisonWords</name>
    <message>
        <source>Pull requests worked before, but no longer do.</source>
        <translation>Запити на злиття раніше працювали, а тепер ні.</translation>
    </message>
    <message>
        <source>Reviewers and approvals worked before, but no longer do.</source>
        <translation>Рецензенти й схвалення раніше працювали, а тепер ні.</translation>
    </message>
    <message>
        <source>Diff worked before, but no longer does.</source>
        <translation>Diff раніше працював, а тепер ні.</translation>
    </message>
    <message>
        <source>Pull requests work now, but did not before.</source>
        <translation>Запити на злиття тепер працюють, а раніше ні.</translation>
    </message>
    <message>
        <source>Reviewers and approvals work now, but did not before.</source>
        <translation>Рецензенти й схвалення тепер працюють, а раніше ні.</translation>
    </message>
    <message>
        <source>Diff works now, but did not before.</source>
        <translation>Diff тепер працює, а раніше ні.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it before, but refuses it now.</source>
        <translation>Раніше Azure DevOps його приймав, а тепер відхиляє.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it before, but accepts it now.</source>
        <translation>Раніше Azure DevOps його відхиляв, а тепер приймає.</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>The account is different: it was %1, and is now %2.</source>
        <translation>Обліковий запис інший: був %1, тепер %2.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of the account, which was not known before.</source>
        <translation>Він дійсний для всіх організацій облікового запису, чого раніше не було відомо.</translation>
    </message>
</context>
<context>
    <name>wording::CopyWords</name>
    <message>
        <source>The token stands there as text.</source>
        <translation>Токен лежить там відкритим текстом.</translation>
    </message>
    <message>
        <source>The token stands there in Base64, which hides nothing.</source>
        <translation>Токен лежить там у Base64, що нічого не приховує.</translation>
    </message>
    <message>
        <source>The token stands there encoded for an address.</source>
        <translation>Токен лежить там у кодуванні для адреси.</translation>
    </message>
    <message>
        <source>The token stands there as UTF-16 text.</source>
        <translation>Токен лежить там як текст UTF-16.</translation>
    </message>
    <message>
        <source>To change it: %1.</source>
        <translation>Як змінити: %1.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the line.</source>
        <translation>Щоб натомість там був збережений токен, використайте «patwizard give %1 --to git-credential». Інакше видаліть цей рядок.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the file.</source>
        <translation>Щоб натомість там був збережений токен, використайте «patwizard give %1 --to git-credential». Інакше видаліть цей файл.</translation>
    </message>
    <message>
        <source>Change npmAuthToken or npmAuthIdent in the file.</source>
        <translation>Змініть у файлі npmAuthToken або npmAuthIdent.</translation>
    </message>
    <message>
        <source>Change the password in the file, or use “keyring set”.</source>
        <translation>Змініть пароль у файлі або скористайтеся «keyring set».</translation>
    </message>
    <message>
        <source>Change the password in the file.</source>
        <translation>Змініть пароль у файлі.</translation>
    </message>
    <message>
        <source>Change the password of the server in the file.</source>
        <translation>Змініть у файлі пароль сервера.</translation>
    </message>
    <message>
        <source>Change the property in the file.</source>
        <translation>Змініть властивість у файлі.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to az-devops”. To remove it, use “az devops logout”.</source>
        <translation>Щоб натомість там був збережений токен, використайте «patwizard give %1 --to az-devops». Щоб прибрати його, використайте «az devops logout».</translation>
    </message>
    <message>
        <source>Delete the line. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>Видаліть цей рядок. Натомість програми отримають токен через «patwizard run %1 -- COMMAND».</translation>
    </message>
    <message>
        <source>Delete the line, and close the shells that still remember it.</source>
        <translation>Видаліть цей рядок і закрийте командні оболонки, які його ще пам’ятають.</translation>
    </message>
    <message>
        <source>Delete the line, then sign out and in again. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>Видаліть цей рядок, потім вийдіть із системи й увійдіть знову. Натомість програми отримають токен через «patwizard run %1 -- COMMAND».</translation>
    </message>
    <message>
        <source>Change the file, and look for it in backups as well.</source>
        <translation>Змініть файл і пошукайте його також у резервних копіях.</translation>
    </message>
    <message>
        <source>It goes when the process ends. Look for where the variable is set.</source>
        <translation>Зникне, коли завершиться процес. Пошукайте, де задається ця змінна.</translation>
    </message>
    <message>
        <source>Change it with the program that has stored it.</source>
        <translation>Змініть його в програмі, яка його зберегла.</translation>
    </message>
    <message>
        <source>(no variable)</source>
        <extracomment>In place of the name of an environment variable.</extracomment>
        <translation>(без змінної)</translation>
    </message>
    <message>
        <source>%1 in the environment of %2</source>
        <translation>%1 у середовищі процесу %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the environment of %2 and %n other process(es)</source>
        <translation>
            <numerusform>%1 у середовищі процесу %2 і ще %n процесу</numerusform>
            <numerusform>%1 у середовищі процесу %2 і ще %n процесів</numerusform>
            <numerusform>%1 у середовищі процесу %2 і ще %n процесів</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in the keychain</source>
        <translation>«%1» у сховищі ключів</translation>
    </message>
    <message>
        <source>“%1” (%2) in the keychain</source>
        <translation>«%1» (%2) у сховищі ключів</translation>
    </message>
    <message>
        <source>It is not protected: every program of yours can read it.</source>
        <translation>Він не захищений: його може прочитати будь-яка ваша програма.</translation>
    </message>
    <message>
        <source>It is protected by the keychain.</source>
        <translation>Його захищає сховище ключів.</translation>
    </message>
    <message>
        <source>%1 was not looked at: it is no ordinary file.</source>
        <translation>%1 не переглянуто: це не звичайний файл.</translation>
    </message>
    <message>
        <source>Only the beginning of %1 was looked at: it is too large.</source>
        <translation>Переглянуто лише початок %1: файл завеликий.</translation>
    </message>
    <message>
        <source>%1 was not looked at: %2.</source>
        <translation>%1 не переглянуто: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The environment of %n process(es) of yours that let nobody read it was not looked at.</source>
        <translation>
            <numerusform>Не переглянуто середовище %n вашого процесу, що нікому не дає його читати.</numerusform>
            <numerusform>Не переглянуто середовища %n ваших процесів, що нікому не дають їх читати.</numerusform>
            <numerusform>Не переглянуто середовища %n ваших процесів, що нікому не дають їх читати.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is locked in the keychain, or is not given, was not looked at.</source>
        <translation>Не переглянуто того, що у сховищі ключів заблоковане або не видається.</translation>
    </message>
    <message>
        <source>What other programs have in the keychain was not looked at: %1.</source>
        <translation>Не переглянуто того, що тримають у сховищі ключів інші програми: %1.</translation>
    </message>
    <message>
        <source>The search was stopped. The rest was not looked at.</source>
        <translation>Пошук зупинено. Решту не переглянуто.</translation>
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
        <translation>MMM yyyy &apos;р.&apos;</translation>
    </message>
</context>
<context>
    <name>wording::Diagnosis</name>
    <message>
        <source>Not proved: the list of stored tokens could not be read, so this text could not be searched for their secrets. Read it before you share it.</source>
        <translation>Не доведено: список збережених токенів не вдалося прочитати, тож цей текст не можна було перевірити на їхні секрети. Прочитайте його, перш ніж комусь передавати.</translation>
    </message>
    <message>
        <source>Not proved for all: the text was searched for the stored secrets that the keychain provided (%1), and none is in it. The keychain did not provide the others (%2). Unlock it and try again, or read the text before you share it.</source>
        <translation>Доведено не для всіх: у тексті шукали збережені секрети, які видало сховище ключів (%1), і жодного в ньому немає. Інших сховище не видало (%2). Розблокуйте його й спробуйте ще раз або прочитайте текст, перш ніж комусь передавати.</translation>
    </message>
    <message>
        <source>No secret is stored, so none is in this text.</source>
        <translation>Жодного секрету не збережено, тож у цьому тексті їх немає.</translation>
    </message>
    <message>
        <source>Proved: the text was searched for every stored secret (%1), and none is in it, in any form.</source>
        <translation>Доведено: у тексті шукали кожен збережений секрет (%1), і жодного в ньому немає в жодній формі.</translation>
    </message>
</context>
<context>
    <name>wording::GitWords</name>
    <message>
        <source>system</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>системний</translation>
    </message>
    <message>
        <source>global</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>глобальний</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>Where a setting of git stands: in this repository.</extracomment>
        <translation>локальний</translation>
    </message>
    <message>
        <source>worktree</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>робоче дерево</translation>
    </message>
    <message>
        <source>environment</source>
        <extracomment>Where a setting of git stands: in the environment or on the command line.</extracomment>
        <translation>середовище</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Git asks these first: %1.</source>
        <translation>Спершу git запитує: %1.</translation>
    </message>
    <message>
        <source>If one of them has a password for Azure DevOps, git uses that.</source>
        <translation>Якщо в когось із них є пароль до Azure DevOps, git використає його.</translation>
    </message>
    <message>
        <source>To have git forget a password that is out of date, see the help of that credential helper.</source>
        <translation>Як змусити git забути застарілий пароль, описано в довідці того помічника облікових даних.</translation>
    </message>
    <message>
        <source>Git gives each password that worked to all its credential helpers, and “store” writes it to a file as plain text.</source>
        <translation>Кожен пароль, що спрацював, git передає всім своїм помічникам облікових даних, а «store» записує його у файл відкритим текстом.</translation>
    </message>
    <message>
        <source>The token then lies there, too.</source>
        <translation>Тоді токен лежить і там.</translation>
    </message>
    <message>
        <source>To prevent that, remove “store” from git’s configuration, or set it for the other hosts only.</source>
        <translation>Щоб цього уникнути, приберіть «store» з конфігурації git або задайте його лише для інших хостів.</translation>
    </message>
    <message>
        <source>Git does not ask PAT Wizard for: %1.</source>
        <translation>Git не запитує PAT Wizard про: %1.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”. If that does not help, look for an empty “helper =” in git’s configuration.</source>
        <translation>Щоб змінити це, використайте «patwizard git on». Якщо не допоможе, пошукайте в конфігурації git порожнє «helper =».</translation>
    </message>
    <message>
        <source>Git calls another copy of this program: %1.</source>
        <translation>Git викликає іншу копію цієї програми: %1.</translation>
    </message>
    <message>
        <source>To have it call this one, use “patwizard git on”.</source>
        <translation>Щоб викликалася ця, використайте «patwizard git on».</translation>
    </message>
    <message>
        <source>Git does not tell credential helpers the path of a repository.</source>
        <translation>Git не повідомляє помічникам облікових даних шлях репозиторію.</translation>
    </message>
    <message>
        <source>With several organizations, the right token is found only by the user name in the address.</source>
        <translation>Якщо організацій кілька, правильний токен можна знайти лише за іменем користувача в адресі.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”.</source>
        <translation>Щоб змінити це, використайте «patwizard git on».</translation>
    </message>
    <message>
        <source>The request on standard input is not one that git makes.</source>
        <translation>Запит на стандартному вводі не схожий на запит від git.</translation>
    </message>
    <message>
        <source>No token was given.</source>
        <translation>Токен не видано.</translation>
    </message>
    <message>
        <source>This command is for git: see “patwizard git on”.</source>
        <translation>Ця команда — для git: див. «patwizard git on».</translation>
    </message>
    <message>
        <source>The address of the repository begins with http://, where others could read the token on its way.</source>
        <translation>Адреса репозиторію починається з http://, тож дорогою токен могли б прочитати інші.</translation>
    </message>
    <message>
        <source>Use https:// instead, with “git remote set-url”.</source>
        <translation>Замініть на https:// командою «git remote set-url».</translation>
    </message>
    <message>
        <source>Git does not tell for which organization it needs a token.</source>
        <translation>Git не повідомляє, для якої організації потрібен токен.</translation>
    </message>
    <message>
        <source>Run “patwizard git on”, or put the name of the organization before the host: https://ORGANIZATION@dev.azure.com/…</source>
        <translation>Виконайте «patwizard git on» або вкажіть назву організації перед хостом: https://ORGANIZATION@dev.azure.com/…</translation>
    </message>
    <message>
        <source>No token is stored yet.</source>
        <translation>Ще не збережено жодного токена.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION” or “patwizard setup”.</source>
        <translation>Щоб зберегти, використайте «patwizard add ORGANIZATION» або «patwizard setup».</translation>
    </message>
    <message>
        <source>No token is stored for the organization “%1”.</source>
        <translation>Для організації «%1» не збережено жодного токена.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add %1” or “patwizard setup %1”.</source>
        <translation>Щоб зберегти, використайте «patwizard add %1» або «patwizard setup %1».</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when it was checked %1.</source>
        <translation>Токен перевірено %1: Azure DevOps його відхиляє.</translation>
    </message>
    <message>
        <source>It was not given to git.</source>
        <translation>Його не видано git.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it works again, use “patwizard check %1”.</source>
        <translation>Замініть його командою «patwizard rotate %1». Якщо він знову працює, використайте «patwizard check %1».</translation>
    </message>
    <message>
        <source>The token lacked the scope Code when it was checked %1.</source>
        <translation>Токен перевірено %1: йому бракує області доступу Code.</translation>
    </message>
    <message>
        <source>Select Code with Edit on the token page, then use “patwizard check %1”.</source>
        <translation>Позначте Code через Edit (змінити) на сторінці токенів, потім використайте «patwizard check %1».</translation>
    </message>
    <message>
        <source>The token expired on %1, according to the recorded date.</source>
        <translation>За записаною датою термін дії токена минув: %1.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it still works, use “patwizard check %1”.</source>
        <translation>Замініть його командою «patwizard rotate %1». Якщо він іще працює, використайте «patwizard check %1».</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when git last used it, %1.</source>
        <translation>Під час останнього використання в git (%1) Azure DevOps відхилив токен.</translation>
    </message>
    <message>
        <source>To find out why, use “patwizard check %1”.</source>
        <translation>Щоб дізнатися причину, використайте «patwizard check %1».</translation>
    </message>
    <message>
        <source>Git was not found.</source>
        <translation>Git не знайдено.</translation>
    </message>
    <message>
        <source>Its configuration was not changed.</source>
        <translation>Його конфігурацію не змінено.</translation>
    </message>
    <message>
        <source>Install git, or add its folder to PATH.</source>
        <translation>Установіть git або додайте його теку до PATH.</translation>
    </message>
    <message>
        <source>This folder is not in a git repository.</source>
        <translation>Ця тека не належить до репозиторію git.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>Go to a repository first, or leave --local out.</source>
        <translation>Спершу перейдіть до репозиторію або не вказуйте --local.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration.</source>
        <translation>Git не зміг прочитати або змінити свою конфігурацію.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration. It says: “%1”</source>
        <translation>Git не зміг прочитати або змінити свою конфігурацію. Повідомлення: «%1»</translation>
    </message>
    <message>
        <source>Correct that, then run the command again. “patwizard git status” shows what holds now. Git 2.26 or newer is needed.</source>
        <translation>Виправте це й виконайте команду ще раз. Що діє зараз, показує «patwizard git status». Потрібен git 2.26 або новіший.</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom git asks for a password.</extracomment>
        <translation>нікого</translation>
    </message>
</context>
<context>
    <name>wording::GiveWords</name>
    <message>
        <source>Install the Azure CLI, then run “az extension add --name azure-devops”.</source>
        <translation>Установіть Azure CLI та виконайте «az extension add --name azure-devops».</translation>
    </message>
    <message>
        <source>Install git.</source>
        <translation>Установіть git.</translation>
    </message>
    <message>
        <source>Run “az devops logout”, then try again.</source>
        <translation>Виконайте «az devops logout» і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>See which helpers git asks with “git config --get-all credential.helper”: without one it keeps nothing, and the first one that answers counts.</source>
        <translation>Яких помічників запитує git, показує «git config --get-all credential.helper»: без них він нічого не зберігає, а враховується перший, що відповість.</translation>
    </message>
    <message>
        <source>If it had another token, it still has that one.</source>
        <translation>Якщо там був інший токен, він там і лишився.</translation>
    </message>
    <message>
        <source>Then try again: patwizard give %1 --to %2</source>
        <translation>Потім спробуйте ще раз: patwizard give %1 --to %2</translation>
    </message>
    <message>
        <source>%1 was not given the token: it is not installed.</source>
        <translation>%1: токен не передано, інструмент не встановлено.</translation>
    </message>
    <message>
        <source>%1 did not take the token.</source>
        <translation>%1: токен не прийнято.</translation>
    </message>
    <message>
        <source>%1 did not take the token. It says: “%2”</source>
        <translation>%1: токен не прийнято. Повідомлення: «%2»</translation>
    </message>
    <message>
        <source>%1 did not answer, and was ended.</source>
        <translation>%1: відповіді немає, роботу припинено.</translation>
    </message>
    <message>
        <source>%1 was given the token, but does not have it.</source>
        <translation>%1: токен передано, але його там немає.</translation>
    </message>
    <message>
        <source>%1 was given the token in use.</source>
        <translation>%1: передано токен, що зараз використовується.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>Передано %1.</translation>
    </message>
    <message>
        <source>%1 has not been given the token in use.</source>
        <translation>%1: токен, що зараз використовується, не передано.</translation>
    </message>
    <message>
        <source>What it was given on %1 stops working when that token is revoked.</source>
        <translation>Токен, переданий %1, перестане працювати, коли його відкличуть.</translation>
    </message>
    <message>
        <source>%1 has the token.</source>
        <translation>%1: токен є.</translation>
    </message>
    <message>
        <source>%1 has taken the token. It could not be asked whether it has it now.</source>
        <translation>%1: токен прийнято. Запитати, чи він там зараз є, не вдалося.</translation>
    </message>
</context>
<context>
    <name>wording::GlobalWords</name>
    <message>
        <source>Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>1 грудня 2026 року Microsoft припинила дію токенів для всіх організацій.</translation>
    </message>
    <message>
        <source>Tokens for all organizations stop working on 1 December 2026, whatever their own expiry date.</source>
        <translation>Токени для всіх організацій перестануть працювати 1 грудня 2026 року незалежно від власної дати закінчення.</translation>
    </message>
    <message>
        <source>The token is valid for all organizations of the account.</source>
        <translation>Токен дійсний для всіх організацій облікового запису.</translation>
    </message>
    <message>
        <source>It still works, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Він іще працює, хоча 1 грудня 2026 року Microsoft припинила дію токенів для всіх організацій.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of its account.</source>
        <translation>Він дійсний для всіх організацій свого облікового запису.</translation>
    </message>
    <message>
        <source>It still worked at the last check, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Під час останньої перевірки він іще працював, хоча 1 грудня 2026 року Microsoft припинила дію токенів для всіх організацій.</translation>
    </message>
    <message>
        <source>Create a new one for a single organization, then revoke this one.</source>
        <translation>Створіть новий для однієї організації, потім відкличте цей.</translation>
    </message>
    <message>
        <source>Create a new one for %1 only, then revoke this one.</source>
        <translation>Створіть новий лише для організації %1, потім відкличте цей.</translation>
    </message>
</context>
<context>
    <name>wording::KeychainWords</name>
    <message>
        <source>Tokens can be neither stored nor read.</source>
        <translation>Токени не можна ні зберегти, ні прочитати.</translation>
    </message>
    <message>
        <source>There is no desktop session (D-Bus), so there is no keychain.</source>
        <translation>Немає сеансу робочого середовища (D-Bus), а отже, і сховища ключів.</translation>
    </message>
    <message>
        <source>Start PAT Wizard from your desktop session.</source>
        <translation>Запустіть PAT Wizard зі свого сеансу робочого середовища.</translation>
    </message>
    <message>
        <source>The keychain is no longer available, because the desktop session (D-Bus) has ended.</source>
        <translation>Сховище ключів більше не доступне: сеанс робочого середовища (D-Bus) завершився.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but PAT Wizard has to be started again to access it.</source>
        <translation>Збережене в ньому ціле, але для доступу треба знову запустити PAT Wizard.</translation>
    </message>
    <message>
        <source>If you have a token that is not stored yet, copy it and keep it somewhere safe. Then start PAT Wizard again from your desktop session.</source>
        <translation>Якщо у вас є ще не збережений токен, скопіюйте його в безпечне місце. Потім знову запустіть PAT Wizard зі свого сеансу робочого середовища.</translation>
    </message>
    <message>
        <source>No keychain service is running.</source>
        <translation>Служба сховища ключів не запущена.</translation>
    </message>
    <message>
        <source>Install gnome-keyring, or KeePassXC with its Secret Service integration enabled. Then sign out and in again.</source>
        <translation>Установіть gnome-keyring або KeePassXC з увімкненою інтеграцією Secret Service. Потім вийдіть із системи й увійдіть знову.</translation>
    </message>
    <message>
        <source>The library that connects to the keychain is missing.</source>
        <translation>Бракує бібліотеки, яка зв’язується зі сховищем ключів.</translation>
    </message>
    <message>
        <source>Install the package libsecret-1-0.</source>
        <translation>Установіть пакунок libsecret-1-0.</translation>
    </message>
    <message>
        <source>The keychain service does not answer.</source>
        <translation>Служба сховища ключів не відповідає.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but cannot be accessed now.</source>
        <translation>Збережене в ньому ціле, але зараз недоступне.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, sign out and in again.</source>
        <translation>Спробуйте ще раз. Якщо не допоможе, вийдіть із системи й увійдіть знову.</translation>
    </message>
    <message>
        <source>The keychain service has no keychain yet.</source>
        <translation>У службі сховища ключів іще немає жодного сховища.</translation>
    </message>
    <message>
        <source>Create one with Passwords and Keys (package seahorse), and set it as the default.</source>
        <translation>Створіть його програмою «Паролі та ключі» (пакунок seahorse) і зробіть типовим.</translation>
    </message>
    <message>
        <source>The keychain is locked, and was not unlocked.</source>
        <translation>Сховище ключів заблоковане, і його не розблоковано.</translation>
    </message>
    <message>
        <source>Try again, and enter the keychain’s password when asked. If nothing asks for it, unlock the keychain in your desktop session first.</source>
        <translation>Спробуйте ще раз і введіть пароль сховища ключів, коли буде запит. Якщо запиту немає, спершу розблокуйте сховище у своєму сеансі робочого середовища.</translation>
    </message>
    <message>
        <source>The keychain has an entry for this token, but did not give PAT Wizard access to it.</source>
        <translation>У сховищі ключів є запис для цього токена, але PAT Wizard не отримав до нього доступу.</translation>
    </message>
    <message>
        <source>The entry was not changed.</source>
        <translation>Запис не змінено.</translation>
    </message>
    <message>
        <source>Try again, and allow access when your keychain asks.</source>
        <translation>Спробуйте ще раз і дозвольте доступ, коли сховище ключів запитає.</translation>
    </message>
    <message>
        <source>The keychain does not contain this token.</source>
        <translation>У сховищі ключів немає цього токена.</translation>
    </message>
    <message>
        <source>Another program may have removed it.</source>
        <translation>Можливо, його вилучила інша програма.</translation>
    </message>
    <message>
        <source>What lies in the keychain as %1 is not a token: another program has put it there.</source>
        <extracomment>%1 is the name of an entry.</extracomment>
        <translation>Те, що лежить у сховищі ключів як %1, не є токеном: його туди поклала інша програма.</translation>
    </message>
    <message>
        <source>Remove exactly that entry with the keychain’s own program, then try again.</source>
        <translation>Вилучіть саме цей запис програмою сховища ключів, а потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>What was read back from the keychain is not what was stored.</source>
        <translation>Прочитане зі сховища ключів не збігається зі збереженим.</translation>
    </message>
    <message>
        <source>The token is not stored safely. Keep it at hand.</source>
        <translation>Токен збережено ненадійно. Тримайте його під рукою.</translation>
    </message>
    <message>
        <source>Another program may be writing to the keychain at the same time. Try again.</source>
        <translation>Можливо, водночас у сховище ключів пише інша програма. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The keychain reported an error: “%1”</source>
        <translation>Сховище ключів повідомило про помилку: «%1»</translation>
    </message>
    <message>
        <source>It is not known whether the token is in the keychain now.</source>
        <translation>Невідомо, чи токен зараз у сховищі ключів.</translation>
    </message>
</context>
<context>
    <name>wording::LibraryWords</name>
    <message>
        <source>Storing %1 was interrupted. It is stored now.</source>
        <translation>Збереження токена %1 було перервано. Тепер його збережено.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. Nothing was stored.</source>
        <translation>Збереження токена %1 було перервано. Нічого не збережено.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. It is not yet known whether it is stored.</source>
        <translation>Збереження токена %1 було перервано. Чи збережено, поки невідомо.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The new token works and is in use now. The old token is kept.</source>
        <translation>Заміну токена %1 було перервано. Новий токен працює й тепер використовується. Старий залишено.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The old token is still in use.</source>
        <translation>Заміну токена %1 було перервано. Старий токен і далі використовується.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted, and could not be completed or undone yet. The old token is still in use.</source>
        <translation>Заміну токена %1 було перервано, і поки не вдалося ні завершити її, ні скасувати. Старий токен і далі використовується.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted, and could not be completed yet.</source>
        <translation>Вилучення старого токена для %1 було перервано, і поки не вдалося його завершити.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted. It is removed now.</source>
        <translation>Вилучення старого токена для %1 було перервано. Тепер його вилучено.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is removed now.</source>
        <translation>Вилучення токена %1 було перервано. Тепер його вилучено.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is still stored.</source>
        <translation>Вилучення токена %1 було перервано. Токен і далі збережений.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted, and could not be completed or undone yet.</source>
        <translation>Вилучення токена %1 було перервано, і поки не вдалося ні завершити його, ні скасувати.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted, and could not be completed yet. The token stays in use.</source>
        <translation>Копіювання токена %1 у сховищі ключів було перервано, і поки не вдалося його завершити. Токен і далі використовується.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted. It is completed now.</source>
        <translation>Копіювання токена %1 у сховищі ключів було перервано. Тепер його завершено.</translation>
    </message>
    <message>
        <source>%1 The system says: “%2”</source>
        <translation>%1 Повідомлення системи: «%2»</translation>
    </message>
    <message>
        <source>The tokens already in the keychain are not affected.</source>
        <translation>Токенів, які вже у сховищі ключів, це не стосується.</translation>
    </message>
    <message>
        <source>The list was not changed.</source>
        <translation>Список не змінено.</translation>
    </message>
    <message>
        <source>The list of stored tokens is damaged: %1.</source>
        <translation>Список збережених токенів пошкоджено: %1.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Repair the file, or move it away and add the tokens again. Those in the keychain are added with “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”.</source>
        <translation>PAT Wizard його не змінює. Виправте файл або приберіть його й додайте токени знову. Ті, що у сховищі ключів, додають так: «patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME».</translation>
    </message>
    <message>
        <source>The list of stored tokens was written by a newer version of PAT Wizard: %1.</source>
        <translation>Список збережених токенів записано новішою версією PAT Wizard: %1.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Use the newer version.</source>
        <translation>PAT Wizard його не змінює. Скористайтеся новішою версією.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing the list of stored tokens in another window or command: %1.</source>
        <translation>PAT Wizard уже змінює список збережених токенів в іншому вікні або команді: %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Спробуйте ще раз трохи згодом.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing this token in another window or command.</source>
        <translation>PAT Wizard уже змінює цей токен в іншому вікні або команді.</translation>
    </message>
    <message>
        <source>Finish there, or wait until it is finished. Then try again.</source>
        <translation>Завершіть там або дочекайтеся завершення. Потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>An earlier change to this token was interrupted, and could not be completed or undone yet.</source>
        <translation>Попередню зміну цього токена було перервано, і поки не вдалося ні завершити її, ні скасувати.</translation>
    </message>
    <message>
        <source>Nothing was changed now.</source>
        <translation>Зараз нічого не змінено.</translation>
    </message>
    <message>
        <source>Rotate or remove the token. Either settles that change.</source>
        <translation>Замініть або вилучіть токен. Будь-яка з цих дій завершить ту зміну.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be read: %1.</source>
        <translation>Список збережених токенів не вдалося прочитати: %1.</translation>
    </message>
    <message>
        <source>Make sure that it is a regular file and that you have permission to read it, then try again.</source>
        <translation>Переконайтеся, що це звичайний файл і ви маєте право його читати, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be written: %1.</source>
        <translation>Список збережених токенів не вдалося записати: %1.</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write there and that the disk is not full, then try again.</source>
        <translation>Переконайтеся, що ви маєте право туди писати й на диску є місце, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Another token lies in the keychain as %1 than PAT Wizard stored there: another program has changed it.</source>
        <translation>У сховищі ключів під %1 лежить не той токен, який зберіг PAT Wizard: його змінила інша програма.</translation>
    </message>
    <message>
        <source>PAT Wizard left it alone, and changed nothing else.</source>
        <translation>PAT Wizard його не чіпав і нічого іншого не змінив.</translation>
    </message>
    <message>
        <source>To use the other token, add it under the same name: “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”. To go on with the stored one, remove that entry with the keychain&apos;s own program, then try again.</source>
        <translation>Щоб використовувати той інший токен, додайте його під тією самою назвою: «patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME». Щоб лишитися зі збереженим, вилучіть той запис програмою самого сховища ключів і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The list of stored tokens would be too large: %1.</source>
        <translation>Список збережених токенів став би завеликим: %1.</translation>
    </message>
    <message>
        <source>Remove tokens that you no longer need, then try again.</source>
        <translation>Вилучіть токени, які більше не потрібні, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The new token is stored, and in use now. What reads the keychain itself, as %1, does not get it yet.</source>
        <translation>Новий токен збережено, він уже використовується. Програми, які читають сховище ключів напряму (запис %1), поки його не отримують.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard makes up for it when it is next started.</source>
        <translation>%1 PAT Wizard виправить це під час наступного запуску.</translation>
    </message>
    <message>
        <source>The token is in the keychain as %1, but not on the list of stored tokens.</source>
        <translation>Токен лежить у сховищі ключів як %1, але його немає в списку збережених.</translation>
    </message>
    <message>
        <source>%1 Then store the same token again under the same name.</source>
        <translation>%1 Потім збережіть той самий токен іще раз під тією самою назвою.</translation>
    </message>
</context>
<context>
    <name>wording::NoticeWords</name>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>Перевірка %1 не вдалася. %2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Це нічого не каже про токен.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Перевірте ще раз.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access when the token was last needed, %1.</source>
        <translation>Коли токен був потрібен востаннє (%1), сховище ключів було заблоковане або відмовило в доступі.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then check again.</source>
        <translation>Розблокуйте сховище ключів і перевірте ще раз.</translation>
    </message>
    <message>
        <source>Git says that Azure DevOps refused it %1.</source>
        <translation>За даними git, токен відхилено в Azure DevOps %1.</translation>
    </message>
    <message>
        <source>It may be revoked or expired, lack the scope Code, or have no permission for that repository; a proxy may have refused it, too.</source>
        <translation>Можливо, його відкликано, термін дії минув, бракує області доступу Code або дозволу на той репозиторій; відмова могла надійти й від проксі.</translation>
    </message>
    <message>
        <source>“%1” is in use. “%2” is kept too.</source>
        <translation>Використовується «%1». Залишено також «%2».</translation>
    </message>
    <message>
        <source>The kept token is not known to be revoked: it may still work for anyone who has it.</source>
        <translation>Невідомо, чи залишений токен відкликано: він іще може працювати для кожного, хто його має.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>Коли він більше не потрібен, відкличте його в Azure DevOps.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it %1, after its recorded expiry date, %2.</source>
        <translation>Azure DevOps приймає його й після записаної дати закінчення, %2 (перевірено %1).</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>Записана дата неправильна.</translation>
    </message>
    <message>
        <source>Correct it. The token page shows when the token expires.</source>
        <translation>Виправте її. Коли токен закінчується, видно на сторінці токенів.</translation>
    </message>
    <message>
        <source>It was created 11 months ago or earlier, and its expiry date is not known.</source>
        <translation>Його створено 11 місяців тому або раніше, а дата закінчення невідома.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year.</source>
        <translation>Жоден токен не діє набагато довше за рік.</translation>
    </message>
    <message>
        <source>Look up the date on the token page and record it, or rotate the token.</source>
        <translation>Подивіться дату на сторінці токенів і запишіть її або замініть токен.</translation>
    </message>
    <message>
        <source>Its own expiry date is not known.</source>
        <translation>Його власна дата закінчення невідома.</translation>
    </message>
    <message>
        <source>It may be earlier.</source>
        <translation>Вона може бути ранішою.</translation>
    </message>
    <message>
        <source>Look it up on the token page and record it, to be reminded in time.</source>
        <translation>Подивіться її на сторінці токенів і запишіть, щоб вчасно отримати нагадування.</translation>
    </message>
    <message>
        <source>Its expiry date is not known.</source>
        <translation>Його дата закінчення невідома.</translation>
    </message>
    <message>
        <source>It has not been checked for 80 days or more.</source>
        <translation>Його не перевіряли 80 днів або довше.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive if it is not used for 90 days.</source>
        <translation>Azure DevOps вважає токен неактивним, якщо його не використовують 90 днів.</translation>
    </message>
    <message>
        <source>Check it, which counts as use, or remove it. If it is refused, sign in to Azure DevOps in a browser, then check it again.</source>
        <translation>Перевірте його (це теж використання) або вилучіть. Якщо його відхилено, увійдіть в Azure DevOps у браузері та перевірте ще раз.</translation>
    </message>
    <message>
        <source>last check failed</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>перевірка не вдалася</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>сховище заблоковане</translation>
    </message>
    <message>
        <source>refused, says git</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>відхилено, за даними git</translation>
    </message>
    <message>
        <source>for all organizations</source>
        <translation>для всіх організацій</translation>
    </message>
    <message>
        <source>another token kept</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>є ще один токен</translation>
    </message>
    <message>
        <source>recorded date wrong</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>дата неправильна</translation>
    </message>
    <message>
        <source>old, expiry not known</source>
        <translation>старий, дата невідома</translation>
    </message>
    <message>
        <source>not checked recently</source>
        <translation>давно не перевірявся</translation>
    </message>
</context>
<context>
    <name>wording::Notification</name>
    <message>
        <source>Tokens for Azure DevOps need attention</source>
        <translation>Токени для Azure DevOps потребують уваги</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Нагадати завтра</translation>
    </message>
    <message>
        <source>Open PAT Wizard</source>
        <translation>Відкрити PAT Wizard</translation>
    </message>
</context>
<context>
    <name>wording::OrganizationWords</name>
    <message>
        <source>An organization’s name cannot contain spaces, only English letters, digits, and hyphens.</source>
        <translation>Назва організації не може містити пробілів — лише англійські літери, цифри й дефіси.</translation>
    </message>
    <message>
        <source>An organization’s name cannot contain “%1”, only English letters, digits, and hyphens.</source>
        <translation>Назва організації не може містити «%1» — лише англійські літери, цифри й дефіси.</translation>
    </message>
    <message>
        <source>Enter the organization’s name, or paste any of its addresses.</source>
        <translation>Введіть назву організації або вставте будь-яку її адресу.</translation>
    </message>
    <message>
        <source>This is too long for the address of an organization.</source>
        <translation>Це задовге як для адреси організації.</translation>
    </message>
    <message>
        <source>This address does not contain an organization. It should look like https://dev.azure.com/your-organization.</source>
        <translation>Ця адреса не містить організації. Вона має бути на зразок https://dev.azure.com/your-organization.</translation>
    </message>
    <message>
        <source>This text contains more than one organization. Keep only the one you mean.</source>
        <translation>Цей текст містить кілька організацій. Залиште лише потрібну.</translation>
    </message>
    <message>
        <source>The text contains an invisible control character. Type the name instead of pasting it.</source>
        <translation>Текст містить невидимий керівний символ. Введіть назву вручну, а не вставляйте.</translation>
    </message>
    <message>
        <source>Addresses do not contain backslashes.</source>
        <translation>В адресах не буває зворотних скісних рисок.</translation>
    </message>
    <message>
        <source>Addresses that begin with “%1” are not supported. Use one that begins with https or ssh.</source>
        <translation>Адреси, що починаються з «%1», не підтримуються. Потрібна адреса з https або ssh.</translation>
    </message>
    <message>
        <source>Azure DevOps does not use port %1.</source>
        <translation>Azure DevOps не використовує порт %1.</translation>
    </message>
    <message>
        <source>This address contains a password. Remove it, and change it if it was in use, because it has been on the clipboard.</source>
        <translation>Ця адреса містить пароль. Приберіть його та змініть, якщо він був чинний, бо він побував у буфері обміну.</translation>
    </message>
    <message>
        <source>“%1” looks like Azure DevOps, but belongs to someone else. Do not enter a password there.</source>
        <translation>«%1» схоже на Azure DevOps, але належить комусь іншому. Не вводьте там пароль.</translation>
    </message>
    <message>
        <source>This is a GitHub address. PAT Wizard is for Azure DevOps.</source>
        <translation>Це адреса GitHub. PAT Wizard — для Azure DevOps.</translation>
    </message>
    <message>
        <source>“%1” seems to be your own Azure DevOps Server, which is not supported yet.</source>
        <translation>Схоже, «%1» — ваш власний Azure DevOps Server, а він поки не підтримується.</translation>
    </message>
    <message>
        <source>“%1” is not an Azure DevOps address.</source>
        <translation>«%1» — не адреса Azure DevOps.</translation>
    </message>
    <message>
        <source>This looks like a token, not an organization. The token belongs on a later page.</source>
        <translation>Це схоже на токен, а не на організацію. Для токена буде окрема сторінка далі.</translation>
    </message>
    <message>
        <source>An organization’s name begins and ends with a letter or a digit.</source>
        <translation>Назва організації починається й закінчується літерою або цифрою.</translation>
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
        <translation>Закінчується токен Azure DevOps %1</translation>
    </message>
    <message>
        <source>To rotate it with PAT Wizard before this day, run: %1</source>
        <translation>Щоб замінити його в PAT Wizard до цього дня, виконайте: %1</translation>
    </message>
</context>
<context>
    <name>wording::RotationWords</name>
    <message>
        <source>The old token stays in use.</source>
        <translation>Старий токен і далі використовується.</translation>
    </message>
    <message>
        <source>PAT Wizard changed this token in another window or command, or an earlier change to it is incomplete.</source>
        <translation>Цей токен змінено в іншому вікні або іншою командою PAT Wizard, або попередня його зміна незавершена.</translation>
    </message>
    <message>
        <source>Nothing was changed this time.</source>
        <translation>Цього разу нічого не змінено.</translation>
    </message>
    <message>
        <source>See which token is in use now, then try again if that is still needed.</source>
        <translation>Подивіться, який токен зараз використовується, і за потреби спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This token is already stored under this name.</source>
        <translation>Цей токен уже збережено під цією назвою.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and use that one instead.</source>
        <translation>Створіть на сторінці токенів інший токен і використайте його.</translation>
    </message>
    <message>
        <source>The old token stays in use. If the new one is in the keychain anyway, PAT Wizard completes the rotation when it is next started.</source>
        <translation>Старий токен і далі використовується. Якщо новий усе ж є у сховищі ключів, PAT Wizard завершить заміну під час наступного запуску.</translation>
    </message>
    <message>
        <source>The new token is in the keychain, but the list of stored tokens could not be updated. The old token stays in use.</source>
        <translation>Новий токен у сховищі ключів, але список збережених токенів не вдалося оновити. Старий токен і далі використовується.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard completes the rotation when it is next started.</source>
        <translation>%1 PAT Wizard завершить заміну під час наступного запуску.</translation>
    </message>
    <message>
        <source>The other token is kept too. Revoke it, or go back to it.</source>
        <translation>Інший токен теж залишено. Відкличте його або поверніться до нього.</translation>
    </message>
    <message>
        <source>“%1” is in use again.</source>
        <translation>«%1» знову використовується.</translation>
    </message>
    <message>
        <source>“%1” is in use again, but whether it works could not be checked.</source>
        <translation>«%1» знову використовується, але не вдалося перевірити, чи він працює.</translation>
    </message>
    <message>
        <source>Azure DevOps denied access with “%1”. The other token stays in use.</source>
        <translation>Azure DevOps відмовляє в доступі з «%1». Інший токен і далі використовується.</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether “%1” works, and no earlier check shows that it does. The other token stays in use.</source>
        <translation>PAT Wizard не зміг перевірити, чи працює «%1», і жодна попередня перевірка цього не показує. Інший токен і далі використовується.</translation>
    </message>
    <message>
        <source>“%1” is no longer kept. The other token stays in use.</source>
        <translation>«%1» більше не зберігається. Інший токен і далі використовується.</translation>
    </message>
    <message>
        <source>If you clicked Regenerate on it, leave it there: that entry is the new token.</source>
        <translation>Якщо ви натиснули для нього Regenerate (створити заново), не вилучайте його там: цей запис — новий токен.</translation>
    </message>
</context>
<context>
    <name>wording::SettingsWords</name>
    <message>
        <source>It may name a proxy or a certificate, so nothing is sent to Azure DevOps until it can be read.</source>
        <translation>У ньому може бути вказано проксі або сертифікат, тому в Azure DevOps нічого не надсилатиметься, доки його не вдасться прочитати.</translation>
    </message>
    <message>
        <source>The proxy holds a user name, a password or a token.</source>
        <translation>Параметр проксі містить ім’я користувача, пароль або токен.</translation>
    </message>
    <message>
        <source>PAT Wizard stores no secrets in its settings, so nothing was saved.</source>
        <translation>PAT Wizard не зберігає секретів у параметрах, тому нічого не збережено.</translation>
    </message>
    <message>
        <source>Enter the host name alone. If the proxy needs a password, choose the system’s proxy and set https_proxy instead.</source>
        <translation>Введіть лише ім’я хоста. Якщо проксі потребує пароля, виберіть проксі системи й задайте https_proxy.</translation>
    </message>
    <message>
        <source>The file name holds a token or another secret.</source>
        <translation>Ім’я файлу містить токен або інший секрет.</translation>
    </message>
    <message>
        <source>Rename the file, then choose it again.</source>
        <translation>Перейменуйте файл і виберіть його знову.</translation>
    </message>
    <message>
        <source>The certificate file needs a full path.</source>
        <translation>Для файлу сертифіката потрібен повний шлях.</translation>
    </message>
    <message>
        <source>This is not a host name that a proxy can have.</source>
        <translation>Проксі не може мати такого імені хоста.</translation>
    </message>
    <message>
        <source>Enter a name such as proxy.example, and a port from 1 to 65535.</source>
        <translation>Введіть ім’я на зразок proxy.example і порт від 1 до 65535.</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>Це не мова.</translation>
    </message>
    <message>
        <source>Tokens last from 1 to %1 days.</source>
        <translation>Термін дії токенів — від 1 до %1 днів.</translation>
    </message>
    <message>
        <source>Reminders come from 1 to %1 days before a token ends.</source>
        <translation>Нагадування можливі за 1–%1 днів до закінчення токена.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>Файл параметрів %1 пошкоджено.</translation>
    </message>
    <message>
        <source>Open Settings in PAT Wizard and choose again; the damaged file is kept beside the new one. Or correct or delete it.</source>
        <translation>Відкрийте параметри PAT Wizard і зробіть вибір знову; пошкоджений файл залишиться поряд із новим. Або виправте чи видаліть його.</translation>
    </message>
    <message>
        <source>The settings file %1 was written by a newer version of PAT Wizard.</source>
        <translation>Файл параметрів %1 записано новішою версією PAT Wizard.</translation>
    </message>
    <message>
        <source>Install that version, or delete the file.</source>
        <translation>Установіть ту версію або видаліть файл.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>Файл параметрів %1 не вдалося прочитати.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read: %2.</source>
        <translation>Файл параметрів %1 не вдалося прочитати: %2.</translation>
    </message>
    <message>
        <source>Make it readable for yourself, then start PAT Wizard again.</source>
        <translation>Дайте собі право його читати та знову запустіть PAT Wizard.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read, so it was not replaced.</source>
        <translation>Файл параметрів %1 не вдалося прочитати, тому його не замінено.</translation>
    </message>
    <message>
        <source>Move it away or make it readable, then try again.</source>
        <translation>Приберіть його або дайте собі право його читати та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>Параметри не вдалося записати в %1.</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full, then try again.</source>
        <translation>Перевірте, чи маєте право туди писати й чи є місце на диску, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>Вибраний у параметрах файл сертифіката не можна використати.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or remove this one there.</source>
        <translation>Виберіть у параметрах інший файл або вилучіть там цей.</translation>
    </message>
    <message>
        <source>Choose &amp;certificate…</source>
        <translation>Вибрати сер&amp;тифікат…</translation>
    </message>
    <message>
        <source>Proxy &amp;settings…</source>
        <translation>&amp;Параметри проксі…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Параметри…</translation>
    </message>
</context>
<context>
    <name>wording::StandingWords</name>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>Замініть його: створіть новий токен на його місце.</translation>
    </message>
    <message>
        <source>Select the missing scopes with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>Позначте області доступу, яких бракує, через Edit (змінити) на сторінці токенів і перевірте ще раз. Або замініть токен.</translation>
    </message>
    <message>
        <source>Your account lacks a permission. Ask an administrator of the organization for it.</source>
        <translation>Вашому обліковому запису бракує дозволу. Попросіть його в адміністратора організації.</translation>
    </message>
    <message>
        <source>Choose Full access with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>Виберіть Full access (повний доступ) через Edit (змінити) на сторінці токенів і перевірте ще раз. Або замініть токен.</translation>
    </message>
    <message>
        <source>It works, except for: %1.</source>
        <translation>Працює все, крім: %1.</translation>
    </message>
    <message>
        <source>It is accepted, but what you need does not work: %1.</source>
        <translation>Токен приймається, але потрібне вам не працює: %1.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it %1.</source>
        <translation>Перевірено %1: Azure DevOps його відхиляє.</translation>
    </message>
    <message>
        <source>It was valid for all organizations, and Microsoft retired such tokens on 1 December 2026. That is probably why.</source>
        <translation>Він був дійсний для всіх організацій, а 1 грудня 2026 року Microsoft припинила дію таких токенів. Імовірно, причина в цьому.</translation>
    </message>
    <message>
        <source>%1 Or it is inactive: Azure DevOps deactivates a token if nobody signs in with it for 90 days.</source>
        <translation>%1 Або він неактивний: Azure DevOps деактивує токен, якщо 90 днів ніхто з ним не входить.</translation>
    </message>
    <message>
        <source>Sign in to Azure DevOps in a browser, then check it again. If it is still refused, rotate it.</source>
        <translation>Увійдіть в Azure DevOps у браузері та перевірте ще раз. Якщо його й далі відхилено, замініть.</translation>
    </message>
    <message>
        <source>It expires today.</source>
        <translation>Термін дії закінчується сьогодні.</translation>
    </message>
    <message>
        <source>It expires on %1, %2.</source>
        <translation>Термін дії закінчується %1, %2.</translation>
    </message>
    <message>
        <source>It worked when it was checked %1. %2</source>
        <translation>Перевірено %1: токен працює. %2</translation>
    </message>
    <message>
        <source>Rotate it now, while it still works.</source>
        <translation>Замініть його зараз, поки він працює.</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of a token.</extracomment>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>State of a token.</extracomment>
        <translation>Термін минув</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>Немає у сховищі</translation>
    </message>
    <message>
        <source>Lacks access</source>
        <translation>Бракує доступу</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Скоро закінчується</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Не вдалося перевірити</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ще не перевірено</translation>
    </message>
    <message>
        <source>Works without Diff</source>
        <translation>Працює без Diff</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>State of a token.</extracomment>
        <translation>Працює</translation>
    </message>
    <message>
        <source>It expired on %1, according to the recorded date.</source>
        <translation>За записаною датою термін дії минув: %1.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated.</source>
        <translation>Токен, термін дії якого минув, не можна ні продовжити, ні поновити через Regenerate.</translation>
    </message>
    <message>
        <source>This token is missing from the keychain.</source>
        <translation>Цього токена немає у сховищі ключів.</translation>
    </message>
    <message>
        <source>Something other than PAT Wizard removed it.</source>
        <translation>Його вилучив не PAT Wizard.</translation>
    </message>
    <message>
        <source>Set it up again under the same name, or remove it from this list.</source>
        <translation>Налаштуйте його знову під тією самою назвою або вилучіть із цього списку.</translation>
    </message>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>Перевірка %1 не вдалася. %2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Це нічого не каже про токен.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Перевірте ще раз.</translation>
    </message>
    <message>
        <source>It has not been checked yet.</source>
        <translation>Його ще не перевіряли.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Перевірте його.</translation>
    </message>
    <message>
        <source>It worked when it was checked %1.</source>
        <translation>Перевірено %1: токен працює.</translation>
    </message>
    <message>
        <source>Whether Diff works could not be determined.</source>
        <translation>Чи працює Diff, визначити не вдалося.</translation>
    </message>
    <message>
        <source>Diff does not work with it, because Diff needs Full access.</source>
        <translation>Diff із ним не працює, бо потребує Full access (повного доступу).</translation>
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
        <translation>невідомо</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When a token expired.</extracomment>
        <translation>
            <numerusform>%n&#xa0;день&#xa0;тому</numerusform>
            <numerusform>%n&#xa0;дні&#xa0;тому</numerusform>
            <numerusform>%n&#xa0;днів&#xa0;тому</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через&#xa0;%n&#xa0;день</numerusform>
            <numerusform>через&#xa0;%n&#xa0;дні</numerusform>
            <numerusform>через&#xa0;%n&#xa0;днів</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>учора</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date: &quot;on 31 Jan 2027&quot;.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
</context>
<context>
    <name>wording::TokenWords</name>
    <message>
        <source>Copy it again with the copy button on the token page.</source>
        <translation>Скопіюйте його ще раз кнопкою копіювання на сторінці токенів.</translation>
    </message>
    <message>
        <source>Create a personal access token on the token page.</source>
        <translation>Створіть персональний токен доступу на сторінці токенів.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong: the checksum does not match.</source>
        <translation>Це схоже на токен, але принаймні один символ неправильний: контрольна сума не збігається.</translation>
    </message>
    <message>
        <source>This is an application secret, not a personal access token.</source>
        <translation>Це секрет застосунку, а не персональний токен доступу.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong in the part that is the same in every token.</source>
        <translation>Це схоже на токен, але принаймні один символ неправильний у частині, однаковій для всіх токенів.</translation>
    </message>
    <message>
        <source>This looks like a token, but its creation date makes no sense: at least one character is wrong.</source>
        <translation>Це схоже на токен, але його дата створення неможлива: принаймні один символ неправильний.</translation>
    </message>
    <message>
        <source>This looks like an incomplete token: %1 of %2 characters.</source>
        <translation>Схоже на неповний токен: %1 із %2 символів.</translation>
    </message>
    <message>
        <source>This is longer than any token.</source>
        <translation>Це довше за будь-який токен.</translation>
    </message>
    <message>
        <source>This contains characters that no token has. A token consists of letters and digits only.</source>
        <translation>Тут є символи, яких у токенах не буває. Токен складається лише з літер і цифр.</translation>
    </message>
    <message numerus="yes">
        <source>This text contains %n different token(s).</source>
        <translation>
            <numerusform>У цьому тексті %n токен.</numerusform>
            <numerusform>У цьому тексті %n різні токени.</numerusform>
            <numerusform>У цьому тексті %n різних токенів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter only the one you mean.</source>
        <translation>Введіть лише потрібний.</translation>
    </message>
    <message>
        <source>This is a sign-in token (JWT), not a personal access token.</source>
        <translation>Це токен входу (JWT), а не персональний токен доступу.</translation>
    </message>
    <message>
        <source>This is a secret for %1. It does not work with Azure DevOps.</source>
        <extracomment>%1 is a name such as GitHub, GitLab, Amazon Web Services</extracomment>
        <translation>Це секрет для %1. З Azure DevOps він не працює.</translation>
    </message>
    <message>
        <source>This is a key for another Azure product, not an Azure DevOps token.</source>
        <translation>Це ключ до іншого продукту Azure, а не токен Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a key for %1, not an Azure DevOps token.</source>
        <translation>Це ключ для %1, а не токен Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a private key, not a token.</source>
        <translation>Це закритий ключ, а не токен.</translation>
    </message>
    <message>
        <source>This is a certificate or a public key, not a token.</source>
        <translation>Це сертифікат або відкритий ключ, а не токен.</translation>
    </message>
    <message>
        <source>This is the name of the token, not the token itself.</source>
        <translation>Це назва токена, а не сам токен.</translation>
    </message>
    <message>
        <source>The token page shows the token only once, after you click Create. Copy it from there.</source>
        <translation>Сторінка токенів показує токен лише раз — після натискання Create (створити). Скопіюйте його звідти.</translation>
    </message>
    <message>
        <source>This is an address, not a token.</source>
        <translation>Це адреса, а не токен.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token.</source>
        <translation>Це токен Azure DevOps.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token, created in %1.</source>
        <extracomment>%1 is a month and a year, such as &quot;November 2026&quot;</extracomment>
        <translation>Це токен Azure DevOps, створений у %1</translation>
    </message>
    <message>
        <source>Paste the token that the token page shows you.</source>
        <translation>Вставте токен, який показує сторінка токенів.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token in the older format. Its checksum matches.</source>
        <translation>Це токен Azure DevOps старішого формату. Контрольна сума збігається.</translation>
    </message>
    <message>
        <source>You can try it anyway: the check shows whether it works.</source>
        <translation>Можна все одно спробувати: перевірка покаже, чи він працює.</translation>
    </message>
    <message>
        <source>This has the length of a token, but not the format of one.</source>
        <translation>Довжина як у токена, але формат інший.</translation>
    </message>
    <message numerus="yes">
        <source>This does not look like a token: it has %n character(s), but a token has 84 or 52.</source>
        <translation>
            <numerusform>Це не схоже на токен: тут %n символ, а в токені 84 або 52.</numerusform>
            <numerusform>Це не схоже на токен: тут %n символи, а в токені 84 або 52.</numerusform>
            <numerusform>Це не схоже на токен: тут %n символів, а в токені 84 або 52.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line breaks were removed.</source>
        <translation>Розриви рядків прибрано.</translation>
    </message>
    <message>
        <source>Spaces were removed.</source>
        <translation>Пробіли прибрано.</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>Невидимі символи прибрано.</translation>
    </message>
    <message>
        <source>The quotes around it were removed.</source>
        <translation>Лапки навколо прибрано.</translation>
    </message>
    <message>
        <source>It was extracted from the form that Authorization headers use.</source>
        <translation>Його взято з форми, яку використовують заголовки Authorization.</translation>
    </message>
    <message>
        <source>It was decoded from Base64.</source>
        <translation>Його розкодовано з Base64.</translation>
    </message>
    <message>
        <source>It was converted from UTF-16, which some programs write, such as PowerShell.</source>
        <translation>Його перетворено з UTF-16, у якому пишуть деякі програми, наприклад PowerShell.</translation>
    </message>
    <message>
        <source>The text around it was ignored.</source>
        <translation>Текст навколо пропущено.</translation>
    </message>
    <message>
        <source>It appeared more than once, and is used once.</source>
        <translation>Він траплявся кілька разів, використано один раз.</translation>
    </message>
</context>
</TS>
