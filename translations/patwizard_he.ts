<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>CommandTable</name>
    <message>
        <source>Open the list of stored tokens. If there are none, open setup.</source>
        <translation>פתיחת רשימת האסימונים השמורים. אם אין כאלה, פתיחת אשף ההגדרה.</translation>
    </message>
    <message>
        <source>Open the wizard that creates and stores a token.</source>
        <translation>פתיחת האשף שיוצר אסימון ושומר אותו.</translation>
    </message>
    <message>
        <source>Open the wizard that checks a stored token, or the list if several are stored and none is named.</source>
        <translation>פתיחת האשף שבודק אסימון שמור, או פתיחת הרשימה אם שמורים כמה ולא צוין אחד מהם.</translation>
    </message>
    <message>
        <source>Open the wizard that replaces a stored token with a new one, or the list if several are stored and none is named.</source>
        <translation>פתיחת האשף שמחליף אסימון שמור בחדש, או פתיחת הרשימה אם שמורים כמה ולא צוין אחד מהם.</translation>
    </message>
    <message>
        <source>Read a token from standard input, check it, and store it if it works.</source>
        <translation>קריאת אסימון מהקלט התקני, בדיקתו, ושמירתו אם הוא עובד.</translation>
    </message>
    <message>
        <source>Check the given tokens, or all stored tokens if none is given.</source>
        <translation>בדיקת האסימונים שצוינו, או של כל האסימונים השמורים אם לא צוין דבר.</translation>
    </message>
    <message>
        <source>List the stored tokens, as last checked. Reads no secret and uses no network.</source>
        <translation>הצגת האסימונים השמורים לפי הבדיקה האחרונה. ללא קריאת סודות וללא שימוש ברשת.</translation>
    </message>
    <message>
        <source>Read a new token from standard input, check it, and replace the stored one with it. The old token is kept until it is revoked.</source>
        <translation>קריאת אסימון חדש מהקלט התקני, בדיקתו, והחלפת האסימון השמור בו. הישן נשאר עד לביטולו.</translation>
    </message>
    <message>
        <source>Remove a token from the keychain. It works until you revoke it in Azure DevOps.</source>
        <translation>הסרת אסימון מצרור המפתחות. הוא ימשיך לעבוד עד לביטולו ב־Azure DevOps.</translation>
    </message>
    <message>
        <source>Print the secret, for scripts.</source>
        <translation>הדפסת הסוד, לשימוש בסקריפטים.</translation>
    </message>
    <message>
        <source>Identify the text on standard input. Works offline and stores nothing.</source>
        <translation>זיהוי הטקסט שבקלט התקני. עובד ללא רשת ואינו שומר דבר.</translation>
    </message>
    <message>
        <source>Let git get its tokens from the keychain, or no longer, or show whom it asks.</source>
        <translation>קביעה ש־git יקבל אסימונים מצרור המפתחות, הפסקת זאת, או הצגת המקורות שהוא שואל.</translation>
    </message>
    <message>
        <source>What git calls then: its credential helper protocol.</source>
        <translation>הפקודה ש־git מפעיל אז: הפרוטוקול שלו למסייעי הזדהות (credential helper).</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment, and in no other. Ends as the command does.</source>
        <translation>הרצת פקודה כשהאסימון בסביבה שלה, ושלה בלבד. קוד היציאה הוא של הפקודה.</translation>
    </message>
    <message>
        <source>Find copies of the token, and of old ones kept with it, where tools keep tokens. Reads only, and sends nothing.</source>
        <translation>חיפוש עותקים של האסימון, ושל ישנים שנשארו איתו, במקומות שבהם כלים שומרים אסימונים. קריאה בלבד, דבר אינו נשלח.</translation>
    </message>
    <message>
        <source>Give the token to a tool that keeps a copy, and remember that: “replace” gives it the new one.</source>
        <translation>מסירת האסימון לכלי ששומר עותק ממנו, ורישום הדבר: &quot;replace&quot; ימסור לו את החדש.</translation>
    </message>
    <message>
        <source>Forget that a tool was given the token. The tool keeps its copy.</source>
        <translation>מחיקת הרישום שכלי קיבל את האסימון. העותק שבכלי נשאר.</translation>
    </message>
    <message>
        <source>Show one notification for what has become due since the last one. Reads no secret and uses no network, unless --check is given.</source>
        <translation>הצגת התראה אחת על מה שהגיע זמנו מאז הקודמת. ללא קריאת סודות וללא רשת, אלא אם צוין ⁦--check⁩.</translation>
    </message>
    <message>
        <source>Print what somebody who helps you needs to know about this system, without any secret.</source>
        <translation>הדפסת מה שצריך לדעת על המערכת כדי לעזור לך, ללא סודות.</translation>
    </message>
    <message>
        <source>the token’s name (%1)</source>
        <translation>שם האסימון (⁨%1⁩)</translation>
    </message>
    <message>
        <source>when it expires (UTC), as on the token page</source>
        <translation>תאריך התפוגה (UTC), כפי שמופיע בדף האסימונים</translation>
    </message>
    <message>
        <source>what it is needed for: a list of code,members,diff; remembered (%1)</source>
        <translation>למה הוא נחוץ: רשימה מתוך code,members,diff; נרשם לפעם הבאה (⁨%1⁩)</translation>
    </message>
    <message>
        <source>store it whatever the check says, marked with the result</source>
        <translation>שמירה בכל מקרה, עם סימון תוצאת הבדיקה</translation>
    </message>
    <message>
        <source>send it even if it does not have the format of a token</source>
        <translation>שליחה גם אם אין לו מבנה של אסימון</translation>
    </message>
    <message>
        <source>replace even if the new token lacks something needed or can do less</source>
        <translation>החלפה גם אם לחדש חסר דבר נחוץ או שהוא יכול פחות</translation>
    </message>
    <message>
        <source>replace even if the new token belongs to another account</source>
        <translation>החלפה גם אם החדש שייך לחשבון אחר</translation>
    </message>
    <message>
        <source>read no token; remove the old ones that Azure DevOps now refuses</source>
        <translation>לא לקרוא אסימון; להסיר את הישנים ש־Azure DevOps כבר דוחה</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>הדפסה כ־JSON</translation>
    </message>
    <message>
        <source>print the secret even to a terminal</source>
        <translation>הדפסת הסוד גם למסוף</translation>
    </message>
    <message>
        <source>for the repository of this folder only</source>
        <translation>רק למאגר שבתיקייה הזאת</translation>
    </message>
    <message>
        <source>the form of the token: raw, base64 (of “:token”), basic, or basic-header (raw)</source>
        <translation>צורת האסימון: raw, base64 (של &quot;:token&quot;), basic או basic-header (raw)</translation>
    </message>
    <message>
        <source>the variable that holds the token; FORM is base64 (of “:token”), basic, or basic-header (AZURE_DEVOPS_EXT_PAT)</source>
        <translation>המשתנה שמכיל את האסימון; FORM הוא base64 (של &quot;:token&quot;), basic או basic-header (AZURE_DEVOPS_EXT_PAT)</translation>
    </message>
    <message>
        <source>look through the text files in FOLDER as well</source>
        <translation>חיפוש גם בקובצי הטקסט שב־FOLDER</translation>
    </message>
    <message>
        <source>who gets it: az-devops or git-credential</source>
        <translation>למי הוא נמסר: az-devops או git-credential</translation>
    </message>
    <message>
        <source>which one: az-devops or git-credential</source>
        <translation>איזה מהם: az-devops או git-credential</translation>
    </message>
    <message>
        <source>first check the tokens that were not checked for a week; with --on, by itself</source>
        <translation>לבדוק תחילה את האסימונים שלא נבדקו שבוע; עם ⁦--on⁩, באופן אוטומטי</translation>
    </message>
    <message>
        <source>from now on, remind by itself, every day</source>
        <translation>מעתה, תזכורת אוטומטית בכל יום</translation>
    </message>
    <message>
        <source>no longer do so</source>
        <translation>להפסיק זאת</translation>
    </message>
    <message>
        <source>print whether it does so</source>
        <translation>להציג אם זה פועל</translation>
    </message>
    <message>
        <source>check all tokens when the list is open</source>
        <translation>בדיקת כל האסימונים כשהרשימה נפתחת</translation>
    </message>
    <message>
        <source>also trust the certificate authorities in FILE (PEM, DER, or PKCS #7)</source>
        <translation>לבטוח גם ברשויות האישורים שבקובץ FILE (במבנה PEM, DER או PKCS #7)</translation>
    </message>
    <message>
        <source>time limit for the whole check, 1 to 600 (%1)</source>
        <translation>מגבלת זמן לבדיקה כולה, מ־1 עד 600 (⁨%1⁩)</translation>
    </message>
    <message>
        <source>print this help and exit</source>
        <translation>הצגת עזרה זו ויציאה</translation>
    </message>
    <message>
        <source>print the version and exit</source>
        <translation>הצגת הגרסה ויציאה</translation>
    </message>
    <message>
        <source>(no command)</source>
        <translation>(ללא פקודה)</translation>
    </message>
    <message>
        <source>on the token page; otherwise the old name, with the current month</source>
        <translation>כמו בדף האסימונים; אחרת השם הישן, עם החודש הנוכחי</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>כמו בפעם הקודמת</translation>
    </message>
    <message>
        <source>ORGANIZATION is the name or any address of the organization.
</source>
        <translation>‏ORGANIZATION הוא שם הארגון או כתובת כלשהי שלו.
</translation>
    </message>
    <message>
        <source>/NAME can be omitted if only one of its tokens is stored.
</source>
        <translation>אפשר להשמיט את ⁦/NAME⁩ אם שמור רק אסימון אחד של הארגון.
</translation>
    </message>
    <message>
        <source>The proxy is taken from Settings, or else from the system (https_proxy, no_proxy).
</source>
        <translation>השרת המתווך (proxy) נלקח מההגדרות, ואם לא נקבע שם, מהמערכת (https_proxy, no_proxy).
</translation>
    </message>
    <message>
        <source>Example: patwizard %1 fabrikam &lt;token.txt
</source>
        <translation>דוגמה: ⁦patwizard %1 fabrikam &lt;token⁩⁦.txt⁩
</translation>
    </message>
    <message>
        <source>The exit status is 4 if copies were found, and 5 if none was found, but something could not be looked at.
</source>
        <translation>קוד היציאה הוא 4 אם נמצאו עותקים, ו־5 אם לא נמצאו אבל היה משהו שלא ניתן לבדוק.
</translation>
    </message>
    <message>
        <source>The exit status is that of COMMAND; 126 if it cannot be run, 127 if it is not found.
Example: patwizard run fabrikam -- az repos list
</source>
        <translation>קוד היציאה הוא זה של COMMAND; הוא 126 אם לא ניתן להריץ אותה, ו־127 אם היא לא נמצאה.
דוגמה: ⁦patwizard run fabrikam -- az repos list⁩
</translation>
    </message>
    <message>
        <source>Usage: patwizard %1 [options]
%2
</source>
        <translation>שימוש: patwizard ⁨%1⁩ [options]
⁨%2⁩
</translation>
    </message>
    <message>
        <source>Usage: patwizard [COMMAND] [options]
Helps you create a personal access token for Azure DevOps, checks it, and stores it in the keychain.

Commands:
</source>
        <translation>שימוש: patwizard [COMMAND] [options]
עוזר ליצור אסימון גישה אישי ל־Azure DevOps, בודק אותו ושומר אותו בצרור המפתחות.

פקודות:
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
אפשרויות:
⁨%1⁩
⁨%2⁩קוד יציאה: 0 הצלחה; 1 שגיאה פנימית או שגיאת דיסק; 2 שימוש שגוי או שלא סופק אסימון;
3 האסימון נדחה; 4 חסר לו משהו נחוץ; 5 לא ניתן היה לבדוק אותו; 6 צרור המפתחות
חסר, נעול או מסרב לתת גישה, או שאין אסימון שמור כזה. כשיש כמה אסימונים, קובע החמור
ביותר, בסדר 3, 4, 6, 5, 1.
</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>לחיצה</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>הגדלה</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>הקטנה</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>הצגת תפריט</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>העברת המיקוד</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>החלפת מצב</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>חיפוש בתוך:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>אחורה</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>קדימה</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>תיקיית האב</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>יצירת תיקייה חדשה</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>תצוגת רשימה</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>תצוגת פרטים</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>קבצים</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>סוג הקבצים:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>איתור תיקייה</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>תיקייה:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>שם ה&amp;קובץ:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;פתיחה</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;בחירה</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>שמירה בשם</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>ש&amp;ינוי שם</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;מחיקה</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>הצגת קבצים מו&amp;סתרים</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;תיקייה חדשה</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>⁨%1⁩
הקובץ לא נמצא.
יש לוודא שצוין שם הקובץ הנכון.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>⁨%1⁩ כבר קיים.
להחליף אותו?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>⁨%1⁩
התיקייה לא נמצאה.
יש לוודא שצוין שם התיקייה הנכון.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>סרגל צד</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>רשימת מקומות וסימניות</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>תאריך שינוי</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>מחשב</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול פעולה</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ביצוע &amp;חוזר</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;גזירה</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ה&amp;עתקה</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ה&amp;דבקה</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>בחירת הכול</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>אישור</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;כן</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;לא</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>החלה</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>איפוס</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ללא שמירה</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול פעולה</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ביצוע &amp;חוזר</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;גזירה</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ה&amp;עתקה</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ה&amp;דבקה</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>בחירת הכול</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>העתקת כתובת ה&amp;קישור</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Settings – PAT Wizard</source>
        <translation>הגדרות – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Open Settings</source>
        <translation>פתיחת ה&amp;הגדרות</translation>
    </message>
</context>
<context>
    <name>cli::AddCommand</name>
    <message>
        <source>--unchecked, or --needs code if you need it for pull requests only</source>
        <translation>⁦--unchecked⁩, או ⁦--needs⁩ code אם הוא נחוץ רק לבקשות משיכה</translation>
    </message>
    <message>
        <source>%1 works and is stored.</source>
        <translation>⁨%1⁩ עובד ונשמר.</translation>
    </message>
    <message>
        <source>%1 is stored, marked as %2.</source>
        <translation>⁨%1⁩ נשמר, עם הסימון: ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>A name has 1 to 100 characters, no slash, and no space at the beginning or end.</source>
        <translation>שם מכיל בין תו אחד ל־100 תווים, ללא לוכסן וללא רווח בהתחלה או בסוף.</translation>
    </message>
    <message>
        <source>“%1” does not contain a valid token name. %2</source>
        <translation>&quot;⁨%1⁩&quot; אינו מכיל שם אסימון תקין. ⁨%2⁩</translation>
    </message>
    <message>
        <source>The token’s name is given with --name: patwizard add %1 --name %2.</source>
        <translation>את שם האסימון מציינים עם ⁦--name⁩: ⁦patwizard add %1 --name %2⁩.</translation>
    </message>
    <message>
        <source>The command “%1” takes an organization only.</source>
        <translation>הפקודה &quot;⁨%1⁩&quot; מקבלת ארגון בלבד.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>&quot;⁨%1⁩&quot; הוא ארגומנט אחד יותר מדי.</translation>
    </message>
    <message>
        <source>%1 To have the file read on standard input, write “&lt; %2”.</source>
        <translation>⁨%1⁩ כדי לקרוא את הקובץ דרך הקלט התקני, יש לכתוב &quot;&lt; ⁨%2⁩&quot;.</translation>
    </message>
    <message>
        <source>The command “%1” needs one of these: %2.</source>
        <translation>לפקודה &quot;⁨%1⁩&quot; נחוץ אחד מאלה: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The command “%1” needs an organization.</source>
        <translation>לפקודה &quot;⁨%1⁩&quot; נחוץ ארגון.</translation>
    </message>
    <message>
        <source>--needs takes one or more of these, separated by commas: code, members, diff.</source>
        <translation>האפשרות ⁦--needs⁩ מקבלת אחד או יותר מאלה, מופרדים בפסיקים: code, members, diff.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 600.</source>
        <translation>האפשרות ⁦--timeout⁩ מקבלת מספר שלם של שניות, מ־1 עד 600.</translation>
    </message>
    <message>
        <source>--expires takes a date such as 2027-01-31.</source>
        <translation>האפשרות ⁦--expires⁩ מקבלת תאריך כמו 2027-01-31.</translation>
    </message>
    <message>
        <source>The date given with --expires has passed: today is %1 (UTC).</source>
        <translation>התאריך שצוין עם ⁦--expires⁩ כבר עבר: היום ⁨%1⁩ (UTC).</translation>
    </message>
    <message>
        <source>The command “%1” does not have the option --%2.</source>
        <translation>לפקודה &quot;⁨%1⁩&quot; אין אפשרות ⁦--%2⁩.</translation>
    </message>
    <message>
        <source>%1 The token’s name follows the organization: ORGANIZATION/NAME.</source>
        <translation>⁨%1⁩ שם האסימון בא אחרי הארגון: ⁦ORGANIZATION/NAME⁩.</translation>
    </message>
    <message>
        <source>--as takes one of these: %1.</source>
        <translation>האפשרות ⁦--as⁩ מקבלת אחד מאלה: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>“%1” is no variable for a token. --env takes NAME or NAME=FORM: a name of letters, digits, and underscores that is not one that the system uses, such as PATH, and one of these forms: %2.</source>
        <translation>&quot;⁨%1⁩&quot; אינו משתנה לאסימון. ⁦--env⁩ מקבל NAME או NAME=FORM: שם מאותיות, ספרות וקווים תחתונים שאינו בשימוש המערכת (כמו PATH), ואחת הצורות האלה: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>--%1 is needed, and takes one of these: %2.</source>
        <translation>האפשרות ⁦--%1⁩ נחוצה, והיא מקבלת אחד מאלה: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The option --%1 requires a command.</source>
        <translation>לאפשרות ⁦--%1⁩ נחוצה פקודה.</translation>
    </message>
    <message>
        <source>--prove-revoked and --%1 cannot be used together.</source>
        <translation>אי אפשר להשתמש יחד באפשרויות ⁦--prove-revoked⁩ ו־⁦--%1⁩.</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together.</source>
        <translation>אי אפשר להשתמש יחד באפשרויות ⁦--%1⁩ ו־⁦--%2⁩.</translation>
    </message>
    <message>
        <source>The option --%1 is given more than once.</source>
        <translation>האפשרות ⁦--%1⁩ צוינה יותר מפעם אחת.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>לאפשרות ⁦--%1⁩ נחוץ ערך.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>אין אפשרות בשם ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>אין פקודה בשם &quot;⁨%1⁩&quot;.</translation>
    </message>
    <message>
        <source>The command to run is missing. It is given after two dashes: patwizard run ORGANIZATION -- COMMAND.</source>
        <translation>חסרה הפקודה להרצה. היא באה אחרי שני מקפים: ⁦patwizard run ORGANIZATION -- COMMAND⁩.</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is refused and was removed from the keychain. There is nothing left to revoke.</source>
        <translation>⁨%1⁩: האסימון הישן &quot;⁨%2⁩&quot; (תאריך התפוגה הרשום: ⁨%3⁩) נדחה והוסר מצרור המפתחות. לא נותר מה לבטל.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is no longer in the keychain and was removed from the list. If the token page still shows it as active, revoke it there.</source>
        <translation>⁨%1⁩: האסימון הישן &quot;⁨%2⁩&quot; (תאריך התפוגה הרשום: ⁨%3⁩) כבר אינו בצרור המפתחות והוסר מהרשימה. אם הוא עדיין מופיע כפעיל בדף האסימונים, יש לבטל אותו שם.</translation>
    </message>
    <message>
        <source>%1: from now on, it is checked for %2.</source>
        <translation>⁨%1⁩: מעתה הבדיקה היא עבור ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏⁨%1⁩, ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>cli::FindCommand</name>
    <message numerus="yes">
        <source>Looked at %n file(s), %1 MB …</source>
        <translation>
            <numerusform>נבדק קובץ אחד, ⁨%1⁩ מ״ב…</numerusform>
            <numerusform>נבדקו %n קבצים, ⁨%1⁩ מ״ב…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no copy was found in %n file(s).</source>
        <translation>
            <numerusform>⁨%1⁩: לא נמצא עותק בקובץ אחד.</numerusform>
            <numerusform>⁨%1⁩: לא נמצא עותק ב־%n קבצים.</numerusform>
        </translation>
    </message>
    <message>
        <source>(the old token “%1”) </source>
        <translation>(האסימון הישן &quot;⁨%1⁩&quot;) </translation>
    </message>
</context>
<context>
    <name>cli::ForgetPlaceCommand</name>
    <message>
        <source>%1: %2 is no longer given the new token in a rotation. The copy that it has stays there.</source>
        <translation>⁨%1⁩: מעתה ⁨%2⁩ לא יקבל את האסימון החדש בהחלפה. העותק שיש לו נשאר שם.</translation>
    </message>
    <message>
        <source>%1: %2 was not remembered.</source>
        <translation>⁨%1⁩: לא היה רישום של ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>cli::GitCommand</name>
    <message>
        <source>on</source>
        <extracomment>Whether git asks PAT Wizard.</extracomment>
        <translation>פועל</translation>
    </message>
    <message>
        <source>off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>PAT WIZARD</source>
        <translation>PAT WIZARD</translation>
    </message>
    <message>
        <source>GIT ASKS, IN THIS ORDER</source>
        <translation>‏GIT שואל, בסדר הזה</translation>
    </message>
</context>
<context>
    <name>cli::GivenToken</name>
    <message>
        <source>It was not sent anywhere, and nothing was stored.</source>
        <translation>הוא לא נשלח לשום מקום, ודבר לא נשמר.</translation>
    </message>
    <message>
        <source>If it is a token anyway, use --as-is.</source>
        <translation>אם זה בכל זאת אסימון, יש להשתמש ב־⁦--as-is⁩.</translation>
    </message>
    <message>
        <source>%1 If it is a token anyway, use --as-is.</source>
        <translation>⁨%1⁩ אם זה בכל זאת אסימון, יש להשתמש ב־⁦--as-is⁩.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>אסימון (לא יוצג): </translation>
    </message>
</context>
<context>
    <name>cli::InspectCommand</name>
    <message>
        <source>There is nothing on standard input.</source>
        <translation>אין דבר בקלט התקני.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>אסימון (לא יוצג): </translation>
    </message>
</context>
<context>
    <name>cli::ProveRevokedCommand</name>
    <message>
        <source>%1: no old token is kept.</source>
        <translation>⁨%1⁩: לא נשאר אף אסימון ישן.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” is refused and was removed from the keychain.</source>
        <translation>⁨%1⁩: האסימון הישן &quot;⁨%2⁩&quot; נדחה והוסר מצרור המפתחות.</translation>
    </message>
    <message>
        <source>The old token “%1” is no longer in the keychain.</source>
        <translation>האסימון הישן &quot;⁨%1⁩&quot; כבר אינו בצרור המפתחות.</translation>
    </message>
    <message>
        <source>PAT Wizard cannot check whether it is revoked.</source>
        <translation>‏PAT Wizard אינו יכול לבדוק אם הוא בוטל.</translation>
    </message>
    <message>
        <source>%1 Then open PAT Wizard with “patwizard”, choose “Revoke the old one…” for this token, and then “Remove it…”.</source>
        <translation>⁨%1⁩ לאחר מכן יש לפתוח את PAT Wizard באמצעות &quot;⁦patwizard⁩&quot;, לבחור עבור האסימון הזה ב&quot;ביטול האסימון הישן…&quot;, ואז ב&quot;הסרה…&quot;.</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether the old token “%1” still works.</source>
        <translation>‏PAT Wizard לא הצליח לבדוק אם האסימון הישן &quot;⁨%1⁩&quot; עדיין עובד.</translation>
    </message>
    <message>
        <source>Revoke it at %1.</source>
        <translation>יש לבטל אותו ב־⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>cli::RemindCommand</name>
    <message>
        <source>Reminders are on.</source>
        <translation>התזכורות פועלות.</translation>
    </message>
    <message>
        <source>Reminders are off.</source>
        <translation>התזכורות כבויות.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is on.</source>
        <translation>הבדיקה השבועית של האסימונים השמורים פועלת.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is off.</source>
        <translation>הבדיקה השבועית של האסימונים השמורים כבויה.</translation>
    </message>
</context>
<context>
    <name>cli::RemoveCommand</name>
    <message>
        <source>%1 was removed. It still works until you revoke it at %2</source>
        <translation>⁨%1⁩ הוסר. הוא עדיין עובד, עד לביטולו ב־⁨%2⁩</translation>
    </message>
    <message>
        <source>The old tokens kept with it were removed too, and may still work: %1</source>
        <translation>גם האסימונים הישנים שנשארו איתו הוסרו, ואולי הם עדיין עובדים: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>cli::ReplaceCommand</name>
    <message>
        <source> and </source>
        <extracomment>Between two options of the command line.</extracomment>
        <translation> וגם </translation>
    </message>
    <message>
        <source>%1: the new token works and is in use.</source>
        <translation>⁨%1⁩: האסימון החדש עובד ונמצא בשימוש.</translation>
    </message>
    <message>
        <source>%1: the new token is in use, marked as %2.</source>
        <translation>⁨%1⁩: האסימון החדש נמצא בשימוש, עם הסימון: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>In the keychain it is stored as “%1”, where the old one was: programs that read that entry get the new one from now on.</source>
        <translation>בצרור המפתחות הוא שמור בשם &quot;⁨%1⁩&quot;, במקום שבו היה הישן: תוכניות שקוראות את הרשומה הזאת מקבלות מעתה את החדש.</translation>
    </message>
    <message>
        <source>First give the new token to whoever still has the old one: %1</source>
        <translation>תחילה יש למסור את האסימון החדש לכל מי שהישן עדיין אצלו: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The old token, “%1”, is already refused and was removed from the keychain. If you clicked Regenerate on it, “%1” at %2 is the new token: leave it there.</source>
        <translation>האסימון הישן, &quot;⁨%1⁩&quot;, כבר נדחה והוסר מצרור המפתחות. אם לחצת עבורו על Regenerate, אז &quot;⁨%1⁩&quot; שב־⁨%2⁩ הוא האסימון החדש: יש להשאיר אותו שם.</translation>
    </message>
    <message>
        <source>Still kept: %1. Revoke any that still work, then confirm it: patwizard replace %2 --prove-revoked</source>
        <translation>עדיין נשארו: ⁨%1⁩. יש לבטל את אלה שעדיין עובדים, ואז לאשר זאת: ⁦patwizard replace %2 --prove-revoked⁩</translation>
    </message>
    <message>
        <source>Now revoke the old token, “%1”, at %2</source>
        <translation>עכשיו יש לבטל את האסימון הישן, &quot;⁨%1⁩&quot;, ב־⁨%2⁩</translation>
    </message>
    <message>
        <source>Only then revoke the old token, “%1”, at %2</source>
        <translation>רק אז יש לבטל את האסימון הישן, &quot;⁨%1⁩&quot;, ב־⁨%2⁩</translation>
    </message>
    <message>
        <source>Then confirm it: patwizard replace %1 --prove-revoked</source>
        <translation>ואז לאשר זאת: ⁦patwizard replace %1 --prove-revoked⁩</translation>
    </message>
</context>
<context>
    <name>cli::TokenOutput</name>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1; could not be checked: %2</source>
        <translation>⁨%1⁩; לא ניתן היה לבדוק: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1; git says that Azure DevOps refused it on %2</source>
        <translation>⁨%1⁩; לפי git, האסימון נדחה על ידי Azure DevOps ב־⁨%2⁩</translation>
    </message>
    <message>
        <source>%1; the keychain was locked on %2</source>
        <translation>⁨%1⁩; צרור המפתחות היה נעול ב־⁨%2⁩</translation>
    </message>
    <message>
        <source>%1; could not be checked on %2: %3</source>
        <translation>⁨%1⁩; לא ניתן היה לבדוק ב־⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>אסימון</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>PULL REQUESTS</source>
        <translation>בקשות משיכה</translation>
    </message>
    <message>
        <source>REVIEWERS</source>
        <translation>סוקרים</translation>
    </message>
    <message>
        <source>DIFF</source>
        <translation>DIFF</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>תפוגה</translation>
    </message>
    <message>
        <source>CHECKED</source>
        <translation>נבדק</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>%1 To wait longer, use --timeout.</source>
        <translation>⁨%1⁩ כדי להמתין יותר, יש להשתמש ב־⁦--timeout⁩.</translation>
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
        <translation>על אודות PAT Wizard</translation>
    </message>
    <message>
        <source>PAT Wizard %1</source>
        <translation>PAT Wizard ⁨%1⁩</translation>
    </message>
    <message>
        <source>Leads you to a personal access token for Azure DevOps that has been checked and is stored in your keychain, and tells you before it ends.</source>
        <translation>מוביל אותך לאסימון גישה אישי ל־Azure DevOps שנבדק ושמור בצרור המפתחות שלך, ומודיע לך לפני שתוקפו פג.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>תוכנה חופשית ברישיון MIT.</translation>
    </message>
    <message>
        <source>Copyright 2026 the PAT Wizard authors</source>
        <translation>זכויות יוצרים 2026, כותבי PAT Wizard</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <translation>מבוסס על Qt ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>manual::DiagnosticsWindow</name>
    <message>
        <source>&amp;Copy again</source>
        <translation>העתקה &amp;חוזרת</translation>
    </message>
    <message>
        <source>Diagnostics – PAT Wizard</source>
        <translation>נתוני אבחון – PAT Wizard</translation>
    </message>
    <message>
        <source>Collecting what somebody who helps you needs to know…</source>
        <translation>נאסף המידע הדרוש למי שעוזר לך…</translation>
    </message>
    <message>
        <source>This takes up to 12 seconds.</source>
        <translation>זה נמשך עד 12 שניות.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>נתוני אבחון</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them where you ask for help.</source>
        <translation>נתוני האבחון נמצאים בלוח. אפשר להדביק אותם במקום שבו מבקשים עזרה.</translation>
    </message>
</context>
<context>
    <name>manual::HelpWindow</name>
    <message>
        <source>Help – PAT Wizard</source>
        <translation>עזרה – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Topic:</source>
        <translation>&amp;נושא:</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>על &amp;אודות PAT Wizard</translation>
    </message>
</context>
<context>
    <name>overview::Checking</name>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>‏⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message numerus="yes">
        <source>The rows of %n more token(s) show what came of their checks.</source>
        <translation>
            <numerusform>בשורה של אסימון אחד נוסף מופיעה תוצאת הבדיקה שלו.</numerusform>
            <numerusform>בשורות של %n אסימונים נוספים מופיעות תוצאות הבדיקה שלהם.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n token(s).</source>
        <translation>
            <numerusform>הבדיקה נעצרה לאחר אסימון אחד.</numerusform>
            <numerusform>הבדיקה נעצרה לאחר %n אסימונים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) checked.</source>
        <translation>
            <numerusform>אסימון אחד נבדק.</numerusform>
            <numerusform>%n אסימונים נבדקו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be checked.</source>
        <translation>
            <numerusform>לא ניתן היה לבדוק אסימון אחד.</numerusform>
            <numerusform>לא ניתן היה לבדוק %n אסימונים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) need(s) attention.</source>
        <translation>
            <numerusform>אסימון אחד דורש טיפול.</numerusform>
            <numerusform>%n אסימונים דורשים טיפול.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well with them.</source>
        <translation>הכול תקין בהם.</translation>
    </message>
</context>
<context>
    <name>overview::DetailsPanel</name>
    <message>
        <source>%1 · %2</source>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;חזרה לרשימה</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The token that it replaced</source>
        <translation>האסימון שהוחלף</translation>
    </message>
    <message>
        <source>“%1” is kept in the keychain as %2.</source>
        <translation>&quot;⁨%1⁩&quot; נשאר בצרור המפתחות בשם ⁨%2⁩.</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>לא נבחר אסימון</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens selected</source>
        <translation>
            <numerusform>נבחר אסימון אחד</numerusform>
            <numerusform>נבחרו %n אסימונים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::EmptyPage</name>
    <message>
        <source>A key</source>
        <translation>מפתח</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>אין עדיין אסימונים</translation>
    </message>
    <message>
        <source>A token lets a program sign in to Azure DevOps for you. PAT Wizard helps you make one, checks it, and keeps it in your keychain.</source>
        <translation>אסימון מאפשר לתוכנית להיכנס ל־Azure DevOps בשמך. PAT Wizard עוזר ליצור אסימון, בודק אותו ושומר אותו בצרור המפתחות שלך.</translation>
    </message>
    <message>
        <source>Set &amp;up a token</source>
        <translation>ה&amp;גדרת אסימון</translation>
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
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>All organizations of its account</source>
        <translation>כל הארגונים של החשבון</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 (wrong)</source>
        <translation>⁨%1⁩ (שגוי)</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>נחוץ עבור</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Label: Full access or Custom defined.</extracomment>
        <translation>גישה</translation>
    </message>
    <message>
        <source>Valid for</source>
        <extracomment>Label: of which organizations.</extracomment>
        <translation>תקף עבור</translation>
    </message>
    <message>
        <source>Name on the token page</source>
        <translation>השם בדף האסימונים</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>Label of a date: when it was put into the keychain.</extracomment>
        <translation>נשמר</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>בדיקה אחרונה</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>תשובה אחרונה</translation>
    </message>
    <message>
        <source>Last worked in full</source>
        <extracomment>Label of a date: the last check at which nothing was missing.</extracomment>
        <translation>עבד במלואו לאחרונה</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>רשומה בצרור המפתחות</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>העתקה: ⁨%1⁩</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>מה עובד</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Label of a date.</extracomment>
        <translation>תפוגה</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏⁨%1⁩, ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>⁨%1⁩ UTC</translation>
    </message>
    <message>
        <source>At the end of %1, UTC</source>
        <translation>בסוף ⁨%1⁩, UTC</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When it was last checked, or last worked in full: not yet.</extracomment>
        <translation>אף פעם</translation>
    </message>
</context>
<context>
    <name>overview::ListPane</name>
    <message>
        <source>All %1</source>
        <translation>הכול ⁨%1⁩</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>לטיפול ⁨%1⁩</translation>
    </message>
    <message>
        <source>Expiring %1</source>
        <translation>עומדים לפוג ⁨%1⁩</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>נדחו ⁨%1⁩</translation>
    </message>
    <message>
        <source>For all organizations %1</source>
        <translation>לכל הארגונים ⁨%1⁩</translation>
    </message>
    <message>
        <source>No token needs attention.</source>
        <translation>אין אסימון שדורש טיפול.</translation>
    </message>
    <message>
        <source>No token expires soon.</source>
        <translation>אין אסימון שעומד לפוג.</translation>
    </message>
    <message>
        <source>No token is refused.</source>
        <translation>אין אסימון שנדחה.</translation>
    </message>
    <message>
        <source>No token is valid for all organizations.</source>
        <translation>אין אסימון שתקף לכל הארגונים.</translation>
    </message>
    <message>
        <source>Show all tokens</source>
        <translation>הצגת כל האסימונים</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>חיפוש באסימונים השמורים</translation>
    </message>
    <message>
        <source>No tokens match “%1”.</source>
        <translation>אין אסימון שמתאים ל&quot;⁨%1⁩&quot;.</translation>
    </message>
    <message>
        <source>Press Esc to show all tokens.</source>
        <translation>מקש Esc מציג את כל האסימונים.</translation>
    </message>
</context>
<context>
    <name>overview::Notices</name>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>סגירת ההודעה</translation>
    </message>
</context>
<context>
    <name>overview::OverviewWindow</name>
    <message>
        <source>Stored tokens</source>
        <translation>אסימונים שמורים</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>הועתק: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>overview::RemovalDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>העתקת הקיש&amp;ור</translation>
    </message>
    <message>
        <source>Remove tokens?</source>
        <translation>להסיר אסימונים?</translation>
    </message>
    <message>
        <source>This is removed from your keychain and from the list of stored tokens:</source>
        <translation>יוסר מצרור המפתחות שלך ומרשימת האסימונים השמורים:</translation>
    </message>
    <message>
        <source>This is removed from the keychain “%1” and from the list of stored tokens:</source>
        <translation>יוסר מצרור המפתחות &quot;⁨%1⁩&quot; ומרשימת האסימונים השמורים:</translation>
    </message>
    <message>
        <source>The token itself goes on working, for anybody who has it, until it is revoked at Azure DevOps. It cannot be got back from there: Azure DevOps shows a token only once.</source>
        <translation>האסימון עצמו ימשיך לעבוד, אצל כל מי שמחזיק בו, עד לביטולו ב־Azure DevOps. אי אפשר לקבל אותו משם שוב: Azure DevOps מציג כל אסימון פעם אחת בלבד.</translation>
    </message>
    <message>
        <source>Old tokens that were kept are removed as well.</source>
        <translation>גם אסימונים ישנים שנשארו יוסרו.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>ה&amp;שארה</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>הס&amp;רה</translation>
    </message>
    <message>
        <source>Open the token page of %1, to revoke it</source>
        <translation>פתיחת דף האסימונים של ⁨%1⁩, לצורך ביטול</translation>
    </message>
    <message>
        <source>&amp;%1. %2</source>
        <translation>‏&amp;%1. ⁨%2⁩</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>הועתק.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>לא ניתן היה לפתוח דפדפן.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser yourself: %1</source>
        <translation>אפשר להעתיק את הקישור ולפתוח אותו בדפדפן: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>overview::Removing</name>
    <message>
        <source>%1 was not removed: %2 %3</source>
        <translation>⁨%1⁩ לא הוסר: ⁨%2⁩ ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1: Removed from the keychain and from this list.</source>
        <translation>⁨%1⁩: הוסר מצרור המפתחות ומהרשימה הזאת.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) removed from the keychain and from this list.</source>
        <translation>
            <numerusform>אסימון אחד הוסר מצרור המפתחות ומהרשימה הזאת.</numerusform>
            <numerusform>%n אסימונים הוסרו מצרור המפתחות ומהרשימה הזאת.</numerusform>
        </translation>
    </message>
    <message>
        <source>A token works until it is revoked at Azure DevOps.</source>
        <translation>אסימון ממשיך לעבוד עד לביטולו ב־Azure DevOps.</translation>
    </message>
</context>
<context>
    <name>overview::ResultLine</name>
    <message>
        <source>Tokens checked</source>
        <translation>אסימונים שנבדקו</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v מתוך %m</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n second(s) left.</source>
        <translation>
            <numerusform>⁨%1⁩ נותרה שנייה אחת.</numerusform>
            <numerusform>⁨%1⁩ נותרו %n שניות.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;מיון לפי</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>סדר &amp;הפוך</translation>
    </message>
    <message>
        <source>What needs &amp;attention</source>
        <translation>הצורך ב&amp;טיפול</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;שם</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;ארגון</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;חשבון</translation>
    </message>
    <message>
        <source>What &amp;works</source>
        <translation>מה &amp;עובד</translation>
    </message>
    <message>
        <source>&amp;Expiry date</source>
        <translation>&amp;תאריך תפוגה</translation>
    </message>
    <message>
        <source>&amp;Last check</source>
        <translation>&amp;בדיקה אחרונה</translation>
    </message>
</context>
<context>
    <name>overview::TokenActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>אסימון &amp;חדש…</translation>
    </message>
    <message>
        <source>Set up another token</source>
        <translation>הגדרת אסימון נוסף</translation>
    </message>
    <message>
        <source>Add to cal&amp;endar…</source>
        <translation>הוספה ל&amp;יומן…</translation>
    </message>
    <message>
        <source>Save a reminder of the expiry date as a calendar file</source>
        <translation>שמירת תזכורת לתאריך התפוגה כקובץ יומן</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>הג&amp;דרות…</translation>
    </message>
    <message>
        <source>Proxy, certificates, reminders</source>
        <translation>שרת מתווך, תעודות, תזכורות</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>י&amp;ציאה</translation>
    </message>
    <message>
        <source>Close all windows of PAT Wizard</source>
        <translation>סגירת כל החלונות של PAT Wizard</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>הצגת &amp;פרטים</translation>
    </message>
    <message>
        <source>Everything that is known of this token</source>
        <translation>כל מה שידוע על האסימון הזה</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;בדיקה</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether what is selected still works</source>
        <translation>בדיקה מול Azure DevOps אם מה שנבחר עדיין עובד</translation>
    </message>
    <message>
        <source>Check &amp;line by line…</source>
        <translation>בדיקה &amp;שורה אחר שורה…</translation>
    </message>
    <message>
        <source>See each answer of Azure DevOps about this token</source>
        <translation>הצגת כל תשובה של Azure DevOps על האסימון הזה</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>בדיקת ה&amp;כול</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether the stored tokens still work</source>
        <translation>בדיקה מול Azure DevOps אם האסימונים השמורים עדיין עובדים</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>עציר&amp;ה</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>עצירת מה שמתבצע כעת</translation>
    </message>
    <message>
        <source>Copy as &amp;password</source>
        <translation>העתקה כסיס&amp;מה</translation>
    </message>
    <message>
        <source>Put this token on the clipboard for 30 seconds</source>
        <translation>האסימון יהיה בלוח למשך 30 שניות</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>הח&amp;לפה…</translation>
    </message>
    <message>
        <source>Make a new token that takes the place of this one</source>
        <translation>יצירת אסימון חדש שיבוא במקום זה</translation>
    </message>
    <message>
        <source>Change the e&amp;xpiry date…</source>
        <translation>שינוי תאריך התפו&amp;גה…</translation>
    </message>
    <message>
        <source>Correct when this token expires</source>
        <translation>תיקון התאריך שבו תוקף האסימון פג</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>חיפוש &amp;עותקים…</translation>
    </message>
    <message>
        <source>Find where else on this computer the token lies</source>
        <translation>איפה עוד במחשב הזה נמצא האסימון</translation>
    </message>
    <message>
        <source>Re&amp;voke the old one…</source>
        <translation>בי&amp;טול האסימון הישן…</translation>
    </message>
    <message>
        <source>End the token that this one replaced</source>
        <translation>סיום תוקפו של האסימון שהוחלף</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>חז&amp;רה לאסימון הישן</translation>
    </message>
    <message>
        <source>Check the token that this one replaced, and use it again</source>
        <translation>בדיקת האסימון שהוחלף, ושימוש בו שוב</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>ה&amp;סרה…</translation>
    </message>
    <message>
        <source>Take it out of the keychain and off this list</source>
        <translation>הוצאת האסימון מצרור המפתחות ומהרשימה הזאת</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>חיפ&amp;וש</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>חיפוש באסימונים השמורים</translation>
    </message>
    <message>
        <source>PAT Wizard &amp;Help</source>
        <translation>ה&amp;עזרה של PAT Wizard</translation>
    </message>
    <message>
        <source>What this window shows, and what can be done</source>
        <translation>מה מוצג בחלון הזה ומה אפשר לעשות</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>העתקת &amp;נתוני אבחון</translation>
    </message>
    <message>
        <source>Put what a helper needs to know, without a secret, on the clipboard</source>
        <translation>העתקה ללוח של מה שמי שעוזר לך צריך לדעת, ללא סודות</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>על &amp;אודות PAT Wizard</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>גרסה ורישיון</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;קובץ</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;אסימון</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;תצוגה</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ע&amp;זרה</translation>
    </message>
</context>
<context>
    <name>overview::TokenDelegate</name>
    <message>
        <source>%1 · %2</source>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>בדיקה אחרונה</translation>
    </message>
</context>
<context>
    <name>overview::TokenJobs</name>
    <message>
        <source>Still checking… Is your keychain asking for a password?</source>
        <translation>הבדיקה נמשכת… אולי צרור המפתחות מבקש סיסמה?</translation>
    </message>
    <message>
        <source>If it is not, Azure DevOps takes long to answer.</source>
        <translation>אם לא, Azure DevOps מתעכב בתשובתו.</translation>
    </message>
    <message>
        <source>Ending what was interrupted… Your keychain may want its password.</source>
        <translation>מסתיימת פעולה שנקטעה… ייתכן שצרור המפתחות יבקש את הסיסמה שלו.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>נעצר: דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <translation>בודק את &quot;⁨%1⁩&quot;…</translation>
    </message>
    <message>
        <source>Asking your keychain… It may want its password.</source>
        <translation>פנייה לצרור המפתחות… ייתכן שיבקש את הסיסמה שלו.</translation>
    </message>
    <message>
        <source>The expiry date is saved.</source>
        <translation>תאריך התפוגה נשמר.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>overview::TokenList</name>
    <message>
        <source>Stored tokens</source>
        <translation>אסימונים שמורים</translation>
    </message>
</context>
<context>
    <name>overview::TokenTable</name>
    <message>
        <source>%1 · %2</source>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>בודק…</translation>
    </message>
    <message>
        <source>Expires: %1.</source>
        <translation>תפוגה: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>מועד התפוגה אינו ידוע.</translation>
    </message>
    <message>
        <source>%1, %2. %3 %4</source>
        <translation>‏⁨%1⁩, ⁨%2⁩. ⁨%3⁩ ⁨%4⁩</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>מה עובד</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Head of a column of dates.</extracomment>
        <translation>תפוגה</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>בדיקה אחרונה</translation>
    </message>
    <message>
        <source>%1: worked before</source>
        <translation>⁨%1⁩: עבד קודם</translation>
    </message>
</context>
<context>
    <name>overview::VerdictCard</name>
    <message>
        <source>Set it &amp;up again…</source>
        <translation>הג&amp;דרה מחדש…</translation>
    </message>
    <message>
        <source>Correct the e&amp;xpiry date…</source>
        <translation>תיקון תאריך התפו&amp;גה…</translation>
    </message>
</context>
<context>
    <name>preferences::AuthorityField</name>
    <message>
        <source>Issued to: %1</source>
        <translation>הונפקה עבור: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>הונפקה על ידי: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Expired on: %1</source>
        <translation>תוקפה פג: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>בתוקף עד: ⁨%1⁩</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>טביעת אצבע SHA-256: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>רשות אישורים</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;בחירה…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>ה&amp;סרה</translation>
    </message>
    <message>
        <source>If your company inspects network traffic, choose the certificate of its certificate authority here; your administrator has the file. PAT Wizard then trusts it besides the ones that your system trusts.</source>
        <translation>אם החברה שלך בודקת את תעבורת הרשת, כאן בוחרים את התעודה של רשות האישורים שלה; הקובץ נמצא אצל מנהלי הרשת. PAT Wizard יבטח בה, נוסף על אלה שהמערכת בוטחת בהן.</translation>
    </message>
    <message>
        <source>Choose the certificate authority’s file</source>
        <translation>בחירת הקובץ של רשות האישורים</translation>
    </message>
    <message>
        <source>Remove the certificate authority</source>
        <translation>הסרת רשות האישורים</translation>
    </message>
    <message>
        <source>None chosen: only what your system trusts is trusted.</source>
        <translation>לא נבחרה תעודה: יש אמון רק ברשויות שהמערכת בוטחת בהן.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>אי אפשר להשתמש בקובץ הזה.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more certificate(s).</source>
        <translation>
            <numerusform>ועוד תעודה אחת.</numerusform>
            <numerusform>ועוד %n תעודות.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>תוקפה פג.</translation>
    </message>
    <message>
        <source>Connections that it signed will be refused. Ask your administrator for the current one.</source>
        <translation>חיבורים שהיא חתמה עליהם יידחו. יש לבקש ממנהלי הרשת את התעודה העדכנית.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>בחירת קובץ תעודה</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)</source>
        <translation>תעודות (*.pem *.crt *.cer *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
</context>
<context>
    <name>preferences::ByItselfField</name>
    <message>
        <source>While no window is open</source>
        <translation>כשאין חלון פתוח</translation>
    </message>
    <message>
        <source>Notify me &amp;when a token needs attention</source>
        <translation>הת&amp;ראה כשאסימון דורש טיפול</translation>
    </message>
    <message>
        <source>Chec&amp;k the stored tokens once a week</source>
        <translation>ב&amp;דיקת האסימונים השמורים פעם בשבוע</translation>
    </message>
    <message>
        <source>Asks Azure DevOps about each token, if the keychain is open and there is a network.</source>
        <translation>כל אסימון נבדק מול Azure DevOps, אם צרור המפתחות פתוח ויש רשת.</translation>
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
        <translation>לאפשר ל־git ל&amp;קבל אסימונים מ־PAT Wizard</translation>
    </message>
    <message>
        <source>Git then asks PAT Wizard for the password of repositories in Azure DevOps. This changes your git configuration, at once.</source>
        <translation>‏git יבקש מ־PAT Wizard את הסיסמה למאגרים שב־Azure DevOps. השינוי בתצורת git נעשה מיד.</translation>
    </message>
</context>
<context>
    <name>preferences::ProxyField</name>
    <message>
        <source>Proxy</source>
        <translation>שרת מתווך (proxy)</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>לפי ה&amp;מערכת</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;ללא שרת מתווך</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <translation>השרת ה&amp;זה:</translation>
    </message>
    <message>
        <source>If the proxy asks for a user name and a password, choose the system’s proxy and set https_proxy before you start PAT Wizard. Passwords are not stored here.</source>
        <translation>אם השרת המתווך דורש שם משתמש וסיסמה, יש לבחור &quot;לפי המערכת&quot; ולהגדיר את https_proxy לפני הפעלת PAT Wizard. סיסמאות אינן נשמרות כאן.</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>שם המ&amp;ארח:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;פורט:</translation>
    </message>
</context>
<context>
    <name>preferences::ReminderField</name>
    <message>
        <source>Remind me before a token ends</source>
        <translation>תזכורת לפני שתוקפו של אסימון פג</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>יום אחד לפני</numerusform>
            <numerusform>%n ימים לפני</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preferences::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Nothing is sent to Azure DevOps until you choose again and press OK. The damaged file is kept beside the new one.</source>
        <translation>דבר לא יישלח ל־Azure DevOps לפני בחירה מחדש ולחיצה על אישור. הקובץ הפגום נשאר ליד החדש.</translation>
    </message>
    <message>
        <source>A new language takes effect when PAT Wizard is next started.</source>
        <translation>שפה חדשה תיכנס לתוקף בהפעלה הבאה של PAT Wizard.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;שפה:</translation>
    </message>
    <message>
        <source>Days until new tokens &amp;expire:</source>
        <translation>ימים עד לתפוגת אסימונים &amp;חדשים:</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>לפי המערכת</translation>
    </message>
    <message>
        <source>%1, not installed</source>
        <translation>⁨%1⁩, לא מותקנת</translation>
    </message>
    <message>
        <source>The certificate file cannot be used.</source>
        <translation>אי אפשר להשתמש בקובץ התעודה.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose another file, or remove it.</source>
        <translation>דבר לא נשמר. יש לבחור קובץ אחר או להסיר אותו.</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>לא ניתן היה לשנות את מצב התזכורות.</translation>
    </message>
    <message>
        <source>The system says: “%1” Everything else was saved.</source>
        <translation>הודעת המערכת: &quot;⁨%1⁩&quot; כל השאר נשמר.</translation>
    </message>
</context>
<context>
    <name>widgets::CopiesDialog</name>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>הוספת &amp;תיקייה…</translation>
    </message>
    <message>
        <source>Copies of %1 – PAT Wizard</source>
        <translation>עותקים של ⁨%1⁩ – PAT Wizard</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>מה נמצא</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;סגירה</translation>
    </message>
    <message>
        <source>PAT Wizard looks where tools keep tokens, in the environment of running programs, and in the keychain. It changes nothing, and nothing leaves this computer.</source>
        <translation>‏PAT Wizard מחפש במקומות שבהם כלים שומרים אסימונים, בסביבה של תוכניות פועלות ובצרור המפתחות. הוא אינו משנה דבר, ודבר אינו יוצא מהמחשב הזה.</translation>
    </message>
    <message>
        <source>Also in: %1.</source>
        <translation>גם בתוך: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Looking for copies… Your keychain may want its password.</source>
        <translation>מחפש עותקים… ייתכן שצרור המפתחות יבקש את הסיסמה שלו.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>עציר&amp;ה</translation>
    </message>
    <message numerus="yes">
        <source>Looking for copies: %n file(s), %1…</source>
        <translation>
            <numerusform>מחפש עותקים: קובץ אחד, ⁨%1⁩…</numerusform>
            <numerusform>מחפש עותקים: %n קבצים, ⁨%1⁩…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;חיפוש חוזר</translation>
    </message>
    <message numerus="yes">
        <source>%n copies were found.</source>
        <translation>
            <numerusform>נמצא עותק אחד.</numerusform>
            <numerusform>נמצאו %n עותקים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be looked at.</source>
        <translation>היו דברים שלא ניתן היה לבדוק.</translation>
    </message>
    <message>
        <source>Not every token could be looked for.</source>
        <translation>היו אסימונים שלא ניתן היה לחפש.</translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s), but that was not all.</source>
        <translation>
            <numerusform>לא נמצא עותק בקובץ אחד, אבל לא הכול נבדק.</numerusform>
            <numerusform>לא נמצא עותק ב־%n קבצים, אבל לא הכול נבדק.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s).</source>
        <translation>
            <numerusform>לא נמצא עותק בקובץ אחד.</numerusform>
            <numerusform>לא נמצא עותק ב־%n קבצים.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the old token “%1”.</source>
        <translation>זהו האסימון הישן &quot;⁨%1⁩&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more lines.</source>
        <translation>
            <numerusform>יש עוד שורה אחת.</numerusform>
            <numerusform>יש עוד %n שורות.</numerusform>
        </translation>
    </message>
    <message>
        <source>“patwizard find” tells them all.</source>
        <translation>&quot;⁦patwizard find⁩&quot; מציג את כולן.</translation>
    </message>
    <message>
        <source>Look for copies in a folder</source>
        <translation>חיפוש עותקים בתיקייה</translation>
    </message>
</context>
<context>
    <name>widgets::CopySearch</name>
    <message>
        <source>The old token “%1” is no longer in the keychain, so its copies cannot be found.</source>
        <translation>האסימון הישן &quot;⁨%1⁩&quot; כבר אינו בצרור המפתחות, ולכן אי אפשר למצוא את העותקים שלו.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryCorrection</name>
    <message>
        <source>Correct the &amp;date</source>
        <translation>תיקון ה&amp;תאריך</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as shown on the token page:</source>
        <translation>תאריך הת&amp;פוגה (UTC), כפי שמופיע בדף האסימונים:</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>תוקן.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Last da&amp;y (UTC)</source>
        <translation>הי&amp;ום האחרון (UTC)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>widgets::GivenValue</name>
    <message>
        <source>Chan&amp;ge</source>
        <translation>שי&amp;נוי</translation>
    </message>
</context>
<context>
    <name>widgets::PasswordCopy</name>
    <message>
        <source>&amp;Copy as password</source>
        <translation>העתקה כסיסמ&amp;ה</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n second(s) left.</source>
        <translation>
            <numerusform>הועתק: נותרה שנייה אחת.</numerusform>
            <numerusform>הועתק: נותרו %n שניות.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PasswordLoan</name>
    <message>
        <source>Copied, but another program read it immediately.</source>
        <translation>הועתק, אבל תוכנית אחרת קראה אותו מיד.</translation>
    </message>
    <message>
        <source>Another program put the token back on the clipboard. PAT Wizard removed it again.</source>
        <translation>תוכנית אחרת החזירה את האסימון ללוח. PAT Wizard הסיר אותו שוב.</translation>
    </message>
    <message>
        <source>The token was removed from the clipboard, but your desktop does not let PAT Wizard confirm that it is gone.</source>
        <translation>האסימון הוסר מהלוח, אבל שולחן העבודה אינו מאפשר ל־PAT Wizard לוודא שאיננו שם.</translation>
    </message>
    <message>
        <source>To be sure, copy something else.</source>
        <translation>ליתר ביטחון, כדאי להעתיק משהו אחר.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>הועתק.</translation>
    </message>
    <message>
        <source>Paste it now. It stays on the clipboard for 30 seconds, even if you close this window.</source>
        <translation>אפשר להדביק עכשיו. הוא נשאר בלוח 30 שניות, גם אם החלון הזה ייסגר.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… It may ask for its password.</source>
        <translation>בהמתנה לצרור המפתחות… ייתכן שיבקש את הסיסמה שלו.</translation>
    </message>
    <message>
        <source>This may be a screen reader, or a clipboard manager, which keeps what was copied. After you paste the token, delete it from the clipboard history.</source>
        <translation>ייתכן שזה קורא מסך, או מנהל לוח ששומר את מה שהועתק. לאחר ההדבקה יש למחוק את האסימון מהיסטוריית הלוח.</translation>
    </message>
</context>
<context>
    <name>widgets::PauseNote</name>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more second(s).</source>
        <translation>
            <numerusform>‏Azure DevOps מבקש להמתין עוד שנייה אחת.</numerusform>
            <numerusform>‏Azure DevOps מבקש להמתין עוד %n שניות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more minute(s).</source>
        <translation>
            <numerusform>‏Azure DevOps מבקש להמתין עוד דקה אחת.</numerusform>
            <numerusform>‏Azure DevOps מבקש להמתין עוד %n דקות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asked for %n minute(s), but PAT Wizard waits ten minutes at most.</source>
        <translation>
            <numerusform>הוא ביקש דקה אחת, אבל PAT Wizard ממתין עשר דקות לכל היותר.</numerusform>
            <numerusform>הוא ביקש %n דקות, אבל PAT Wizard ממתין עשר דקות לכל היותר.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>ההמתנה הסתיימה.</translation>
    </message>
</context>
<context>
    <name>widgets::ReminderExport</name>
    <message>
        <source>There is nothing to be reminded of.</source>
        <translation>אין על מה להזכיר.</translation>
    </message>
    <message>
        <source>Record when the token expires first.</source>
        <translation>תחילה יש לרשום מתי תוקף האסימון פג.</translation>
    </message>
    <message>
        <source>Export the reminder of %1</source>
        <translation>ייצוא התזכורת של ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Export reminders of %n token(s)</source>
        <translation>
            <numerusform>ייצוא תזכורת לאסימון אחד</numerusform>
            <numerusform>ייצוא תזכורות ל־%n אסימונים</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>קובצי יומן (*.ics)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>לא ניתן לכתוב אל ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Open it with your calendar.</source>
        <translation>אפשר לפתוח אותו ביומן.</translation>
    </message>
    <message>
        <source>%1: The reminder is written: %2</source>
        <translation>⁨%1⁩: התזכורת נכתבה: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>Reminders of %n token(s) are written: %1</source>
        <translation>
            <numerusform>נכתבה תזכורת לאסימון אחד: ⁨%1⁩</numerusform>
            <numerusform>נכתבו תזכורות ל־%n אסימונים: ⁨%1⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Statement</name>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken before a sentence: “Waiting: …”</extracomment>
        <translation>בהמתנה</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Spoken before a sentence: “OK: …”</extracomment>
        <translation>תקין</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Spoken before a sentence: “Note: …”</extracomment>
        <translation>לידיעתך</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Spoken before a sentence: “Warning: …”</extracomment>
        <translation>אזהרה</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Spoken before a sentence: “Problem: …”</extracomment>
        <translation>בעיה</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>לא ניתן היה לבדוק</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>לא נבדק</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>‏⁨%1⁩: ⁨%2⁩ ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>widgets::TokenPageLink</name>
    <message>
        <source>&amp;Open the token page</source>
        <translation>פתיחת &amp;דף האסימונים</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>העתקת הקיש&amp;ור</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>לא ניתן היה לפתוח את הדפדפן.</translation>
    </message>
    <message>
        <source>Copy the link, and open it in a browser.</source>
        <translation>אפשר להעתיק את הקישור ולפתוח אותו בדפדפן.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>הועתק.</translation>
    </message>
</context>
<context>
    <name>widgets::UsedPlaces</name>
    <message>
        <source>Where it is used</source>
        <translation>איפה הוא בשימוש</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>מחיקת הרישום</translation>
    </message>
    <message>
        <source>Forget that %1 was given the token</source>
        <translation>מחיקת הרישום שהאסימון נמסר לכלי ⁨%1⁩</translation>
    </message>
    <message>
        <source>A rotation does not give it the new token any more. What it has stays there.</source>
        <translation>בהחלפה הוא לא יקבל עוד את האסימון החדש. מה שיש לו נשאר שם.</translation>
    </message>
    <message>
        <source>Giving the token to %1…</source>
        <translation>מסירת האסימון לכלי ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Give it again</source>
        <translation>מסירה חוזרת</translation>
    </message>
    <message>
        <source>Give it the new one</source>
        <translation>מסירת החדש</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: “Try again: az devops”</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is no longer given the new token in a rotation.</source>
        <translation>הכלי ⁨%1⁩ לא יקבל עוד את האסימון החדש בהחלפה.</translation>
    </message>
    <message>
        <source>The copy that it has stays there.</source>
        <translation>העותק שיש לו נשאר שם.</translation>
    </message>
</context>
<context>
    <name>wizard::AccessPage</name>
    <message>
        <source>C&amp;ustom defined</source>
        <translation>‏Custom defined (&amp;התאמה אישית)</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>מומלץ</translation>
    </message>
    <message>
        <source>No, I only need pull requests.</source>
        <translation>לא, נחוצות לי רק בקשות משיכה (pull requests).</translation>
    </message>
    <message>
        <source>&amp;Full access</source>
        <translation>‏Full access (&amp;גישה מלאה)</translation>
    </message>
    <message>
        <source>Yes. It can do everything that you can.</source>
        <translation>כן. הוא יכול לעשות כל מה שמותר לך.</translation>
    </message>
    <message>
        <source>&amp;Reviewers and approvals</source>
        <translation>סוק&amp;רים ואישורים</translation>
    </message>
    <message>
        <source>Do you need the Diff of pull requests?</source>
        <translation>נחוצה לך תצוגת Diff של בקשות משיכה?</translation>
    </message>
    <message>
        <source>It shows the changed lines.</source>
        <translation>היא מראה את השורות שהשתנו.</translation>
    </message>
    <message>
        <source>With Custom defined access you will not see the Diff of a pull request.</source>
        <translation>עם Custom defined לא ניתן לראות את ה־Diff של בקשת משיכה.</translation>
    </message>
    <message>
        <source>Not needed if you only use git.</source>
        <translation>לא נחוץ אם משתמשים רק ב־git.</translation>
    </message>
    <message>
        <source>Only for &amp;git?</source>
        <translation>רק &amp;עבור git?</translation>
    </message>
    <message>
        <source>Protect it like a password, and choose a short lifespan.</source>
        <translation>יש להגן עליו כמו על סיסמה, ולבחור תוקף קצר.</translation>
    </message>
    <message>
        <source>Some organizations do not allow Full access.</source>
        <translation>יש ארגונים שאינם מאפשרים Full access.</translation>
    </message>
</context>
<context>
    <name>wizard::CapabilityLines</name>
    <message>
        <source>Not checked.</source>
        <translation>לא נבדק.</translation>
    </message>
    <message>
        <source>Needs Full access.</source>
        <translation>נחוצה Full access.</translation>
    </message>
    <message>
        <source>Not with this token.</source>
        <translation>לא עם האסימון הזה.</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>בקשות משיכה</translation>
    </message>
    <message>
        <source>Reviewers and approvals</source>
        <translation>סוקרים ואישורים</translation>
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
        <translation>&amp;פרטים</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>בדיקה &amp;חוזרת</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>ע&amp;צירה</translation>
    </message>
    <message>
        <source>Copy for an &amp;administrator</source>
        <translation>העתקה ל&amp;מנהלים</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of this step, and the head of its page.</extracomment>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>It changes nothing in Azure DevOps.</source>
        <translation>הבדיקה אינה משנה דבר ב־Azure DevOps.</translation>
    </message>
    <message>
        <source>Another token has been taken into use meanwhile: “%1”.</source>
        <translation>בינתיים נכנס לשימוש אסימון אחר: &quot;⁨%1⁩&quot;.</translation>
    </message>
    <message>
        <source>Yours is not stored yet. It is compared with that one now: go on if it is to take the place of that.</source>
        <translation>האסימון שלך עוד לא נשמר. עכשיו הוא מושווה לאסימון ההוא: אפשר להמשיך אם הוא אמור לבוא במקומו.</translation>
    </message>
    <message>
        <source>Something has changed since the last check.</source>
        <translation>משהו השתנה מאז הבדיקה האחרונה.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps…</source>
        <translation>שואל את Azure DevOps…</translation>
    </message>
    <message>
        <source>The token has not been checked yet.</source>
        <translation>האסימון עוד לא נבדק.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>הבדיקה נעצרה.</translation>
    </message>
    <message>
        <source>Check again to go on.</source>
        <translation>יש לבדוק שוב כדי להמשיך.</translation>
    </message>
    <message>
        <source>The new token is another account’s.</source>
        <translation>האסימון החדש שייך לחשבון אחר.</translation>
    </message>
    <message>
        <source>The new token cannot do everything the old one could.</source>
        <translation>האסימון החדש אינו יכול לעשות כל מה שהישן יכול היה.</translation>
    </message>
    <message>
        <source>Choose below whether to use it anyway.</source>
        <translation>אפשר לבחור למטה אם להשתמש בו בכל זאת.</translation>
    </message>
    <message>
        <source>It acts as %1.</source>
        <translation>הוא פועל בשם ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The token works, but it can do more than you chose.</source>
        <translation>האסימון עובד, אבל הוא יכול לעשות יותר ממה שבחרת.</translation>
    </message>
    <message>
        <source>You chose Custom defined, and it has Full access. You can go on with it, or take away what is not needed.</source>
        <translation>בחרת ב־Custom defined, ויש לו Full access. אפשר להמשיך איתו או להוריד את המיותר.</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>האסימון עושה את מה שנחוץ לך, אבל הוא תקף לכל הארגונים.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>האסימון עושה את מה שנחוץ לך.</translation>
    </message>
    <message>
        <source>The token works, but some access is missing.</source>
        <translation>האסימון עובד, אבל חסר חלק מהגישה.</translation>
    </message>
    <message>
        <source>Then the check begins by itself.</source>
        <translation>אז הבדיקה תתחיל מעצמה.</translation>
    </message>
    <message>
        <source>Then you can check again.</source>
        <translation>אז אפשר יהיה לבדוק שוב.</translation>
    </message>
    <message>
        <source>Store it anyway</source>
        <translation>לשמור בכל זאת</translation>
    </message>
    <message>
        <source>Store it unchecked</source>
        <translation>לשמור ללא בדיקה</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>הועתק.</translation>
    </message>
    <message>
        <source>Send it to an administrator of the organization. The token is not in it.</source>
        <translation>אפשר לשלוח זאת למנהלי הארגון. האסימון אינו כלול.</translation>
    </message>
</context>
<context>
    <name>wizard::ChoiceCard</name>
    <message>
        <source>%1. %2</source>
        <translation>‏⁨%1⁩. ⁨%2⁩</translation>
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
        <translation>‏Custom, רק בקשות משיכה</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>תפוגה: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>wizard::CreatePage</name>
    <message>
        <source>Previous step</source>
        <translation>השלב הקודם</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>השלב הבא</translation>
    </message>
    <message>
        <source>&amp;Keep on top</source>
        <translation>תמיד &amp;למעלה</translation>
    </message>
    <message>
        <source>Small windo&amp;w</source>
        <translation>&amp;חלון קטן</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>יצירת האסימון</translation>
    </message>
    <message>
        <source>A small window to keep beside the browser</source>
        <translation>חלון קטן שנשאר לצד הדפדפן</translation>
    </message>
    <message>
        <source>Make a new token beside the old one.</source>
        <translation>יוצרים אסימון חדש לצד הישן.</translation>
    </message>
    <message>
        <source>Do not click Regenerate: it ends the old one at once, before the new one is in place. If you did, paste what it shows on the next page.</source>
        <translation>אין ללחוץ על Regenerate (יצירה מחדש): זה מסיים מיד את הישן, לפני שהחדש במקומו. אם כבר לחצת, יש להדביק בעמוד הבא את מה שמוצג.</translation>
    </message>
    <message>
        <source>&amp;Open the token page</source>
        <translation>פתיחת &amp;דף האסימונים</translation>
    </message>
    <message>
        <source>I have copied i&amp;t</source>
        <translation>ה&amp;עתקתי אותו</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>לשלב הב&amp;א</translation>
    </message>
    <message>
        <source>On the first page, “Try again” tries it again.</source>
        <translation>בעמוד הראשון, &quot;ניסיון חוזר&quot; בודק זאת שוב.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be stored.</source>
        <translation>אין ליצור עדיין את האסימון: לא ניתן יהיה לשמור אותו.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could be neither stored nor checked.</source>
        <translation>אין ליצור עדיין את האסימון: לא ניתן יהיה לשמור אותו וגם לא לבדוק אותו.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be checked.</source>
        <translation>אין ליצור עדיין את האסימון: לא ניתן יהיה לבדוק אותו.</translation>
    </message>
</context>
<context>
    <name>wizard::CreateSteps</name>
    <message>
        <source>Open the token page</source>
        <translation>פותחים את דף האסימונים</translation>
    </message>
    <message>
        <source>It opens in your browser.</source>
        <translation>הוא נפתח בדפדפן.</translation>
    </message>
    <message>
        <source>Click + New Token</source>
        <translation>לוחצים על ⁦+ New Token⁩</translation>
    </message>
    <message>
        <source>A form opens.</source>
        <translation>נפתח טופס.</translation>
    </message>
    <message>
        <source>Choose a date. Your organization may set a limit.</source>
        <translation>בוחרים תאריך. ייתכן שהארגון קבע מגבלה.</translation>
    </message>
    <message>
        <source>Azure DevOps allows about a year at most, and %1 is later. Choose an earlier date, here and there.</source>
        <translation>‏Azure DevOps מאפשר כשנה לכל היותר, והתאריך ⁨%1⁩ מאוחר יותר. יש לבחור תאריך מוקדם יותר, גם כאן וגם שם.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n day(s). If only less is allowed, set the same here.</source>
        <translation>
            <numerusform>בוחרים יום אחד. אם מותר רק פחות, קובעים כך גם כאן.</numerusform>
            <numerusform>בוחרים %n ימים. אם מותר רק פחות, קובעים כך גם כאן.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Custom defined and %1. If only less is allowed, set the same here.</source>
        <translation>בוחרים Custom defined (תאריך אחר) ואת התאריך ⁨%1⁩. אם מותר רק פחות, קובעים כך גם כאן.</translation>
    </message>
    <message>
        <source>Name the token</source>
        <translation>נותנים שם לאסימון</translation>
    </message>
    <message>
        <source>Copy this name and paste it there.</source>
        <translation>מעתיקים את השם הזה ומדביקים אותו שם.</translation>
    </message>
    <message>
        <source>Choose the organization</source>
        <translation>בוחרים את הארגון</translation>
    </message>
    <message>
        <source>Choose %1, not “All accessible organizations”.</source>
        <translation>בוחרים ב־⁨%1⁩, ולא ב־&quot;All accessible organizations&quot; (כל הארגונים).</translation>
    </message>
    <message>
        <source>Choose when it expires</source>
        <translation>בוחרים תאריך תפוגה</translation>
    </message>
    <message>
        <source>Under Scopes, leave Custom defined</source>
        <translation>תחת Scopes, משאירים Custom defined</translation>
    </message>
    <message>
        <source>It is chosen already.</source>
        <translation>זה כבר נבחר.</translation>
    </message>
    <message>
        <source>Under Code, tick Read</source>
        <translation>תחת Code, מסמנים Read (קריאה)</translation>
    </message>
    <message>
        <source>Status is not enough.</source>
        <translation>סימון Status אינו מספיק.</translation>
    </message>
    <message>
        <source>Click Show all scopes</source>
        <translation>לוחצים על Show all scopes</translation>
    </message>
    <message>
        <source>The link is below the list.</source>
        <translation>הקישור נמצא מתחת לרשימה.</translation>
    </message>
    <message>
        <source>Under Member Entitlement Management, tick Read</source>
        <translation>תחת Member Entitlement Management, מסמנים Read</translation>
    </message>
    <message>
        <source>Scroll down to find it.</source>
        <translation>יש לגלול למטה כדי למצוא זאת.</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it: go back and choose Custom defined.</source>
        <translation>אם אי אפשר, ייתכן שמנהלי הארגון חסמו זאת: יש לחזור ולבחור ב־Custom defined.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two things to do, one after the other.</extracomment>
        <translation>‏⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it. Then do this instead: %1. Such a token does not show the Diff of a pull request; the check will ask whether you want it anyway.</source>
        <translation>אם אי אפשר, ייתכן שמנהלי הארגון חסמו זאת. אם כך, עושים במקום זאת: ⁨%1⁩. אסימון כזה אינו מציג את ה־Diff של בקשת משיכה; בבדיקה תופיע השאלה אם להשתמש בו בכל זאת.</translation>
    </message>
    <message>
        <source>Under Scopes, choose Full access</source>
        <translation>תחת Scopes, בוחרים Full access (גישה מלאה)</translation>
    </message>
    <message>
        <source>Click Create</source>
        <translation>לוחצים על Create (יצירה)</translation>
    </message>
    <message>
        <source>The button is below the form.</source>
        <translation>הכפתור נמצא מתחת לטופס.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>מעתיקים את האסימון</translation>
    </message>
    <message>
        <source>Click the copy button beside it. It is shown only once.</source>
        <translation>לוחצים על כפתור ההעתקה שלידו. הוא מוצג פעם אחת בלבד.</translation>
    </message>
</context>
<context>
    <name>wizard::DonePage</name>
    <message>
        <source>&amp;Rotate it now</source>
        <translation>ה&amp;חלפה עכשיו</translation>
    </message>
    <message>
        <source>&amp;Add to calendar…</source>
        <translation>הוספה ל&amp;יומן…</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>חיפוש &amp;עותקים…</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step, and the head of its page.</extracomment>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>תפוגה</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>רשומה בצרור המפתחות</translation>
    </message>
    <message>
        <source>Use it as your password</source>
        <translation>משתמשים בו כסיסמה</translation>
    </message>
    <message>
        <source>In git or another tool, with any user name.</source>
        <translation>ב־git או בכלי אחר, עם כל שם משתמש.</translation>
    </message>
    <message>
        <source>The token is in your keychain.</source>
        <translation>האסימון נמצא בצרור המפתחות שלך.</translation>
    </message>
    <message>
        <source>The token is in the keychain “%1”.</source>
        <translation>האסימון נמצא בצרור המפתחות &quot;⁨%1⁩&quot;.</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>האסימון עושה את מה שנחוץ לך, אבל הוא תקף לכל הארגונים.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>האסימון עושה את מה שנחוץ לך.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>מועד התפוגה אינו ידוע.</translation>
    </message>
    <message>
        <source>The token page tells.</source>
        <translation>זה מופיע בדף האסימונים.</translation>
    </message>
    <message>
        <source>Expired %1, according to the recorded date.</source>
        <translation>תוקפו פג ב־⁨%1⁩, לפי התאריך הרשום.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>בעוד יום אחד</numerusform>
            <numerusform>בעוד %n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>Azure DevOps refuses what “%1” was before it was regenerated; that is out of your keychain.</source>
        <translation>‏Azure DevOps דוחה את מה שהיה &quot;⁨%1⁩&quot; לפני היצירה מחדש; הוא כבר אינו בצרור המפתחות שלך.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token “%1”; it is out of your keychain.</source>
        <translation>‏Azure DevOps דוחה את האסימון הישן &quot;⁨%1⁩&quot;; הוא כבר אינו בצרור המפתחות שלך.</translation>
    </message>
</context>
<context>
    <name>wizard::Instruction</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is such as &quot;Step 3 of 8&quot;, %2 what to do, %3 sentences about it</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩. ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>wizard::LifespanChoice</name>
    <message>
        <source>Lifespan</source>
        <translation>תוקף</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>יום אחד</numerusform>
            <numerusform>%n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>תאריך אחר</translation>
    </message>
    <message>
        <source>Expires on (UTC)</source>
        <translation>תאריך תפוגה (UTC)</translation>
    </message>
    <message>
        <source>Li&amp;fespan:</source>
        <translation>&amp;משך התוקף:</translation>
    </message>
</context>
<context>
    <name>wizard::OldAndNew</name>
    <message>
        <source>not known</source>
        <extracomment>Of the account of a token.
----------
Of the day on which a token expires.</extracomment>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Use the other account’s token</source>
        <translation>להשתמש באסימון של החשבון האחר</translation>
    </message>
    <message>
        <source>Use it although it does less</source>
        <translation>להשתמש בו אף שהוא עושה פחות</translation>
    </message>
    <message>
        <source>The old token and the new one</source>
        <translation>האסימון הישן והחדש</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>תפוגה</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Heads of two columns: of the old and of the new token.</extracomment>
        <translation>ישן</translation>
    </message>
    <message>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message>
        <source>The old token belongs to %1, the new one to %2.</source>
        <translation>האסימון הישן שייך ל־⁨%1⁩, והחדש ל־⁨%2⁩.</translation>
    </message>
    <message>
        <source>In the browser, sign in as the account that is to own the token; or go on with the other account, if you mean to.</source>
        <translation>יש להיכנס בדפדפן לחשבון שהאסימון אמור להשתייך אליו; או להמשיך עם החשבון האחר, אם זו הכוונה.</translation>
    </message>
    <message>
        <source>The new token may do less than the old one.</source>
        <translation>ייתכן שהאסימון החדש עושה פחות מהישן.</translation>
    </message>
    <message>
        <source>Not everything that worked with the old one could be checked.</source>
        <translation>לא ניתן היה לבדוק את כל מה שעבד עם הישן.</translation>
    </message>
    <message>
        <source>The new token does less than the old one.</source>
        <translation>האסימון החדש עושה פחות מהישן.</translation>
    </message>
    <message>
        <source>What worked with the old one and does not with the new one: %1.</source>
        <translation>מה שעבד עם הישן ואינו עובד עם החדש: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>wizard::OrganizationPage</name>
    <message>
        <source>Which organization?</source>
        <translation>איזה ארגון?</translation>
    </message>
    <message>
        <source>Create a token and store it in your keychain, in about five minutes.</source>
        <translation>יצירת אסימון ושמירתו בצרור המפתחות שלך, בכחמש דקות.</translation>
    </message>
    <message>
        <source>&amp;Organization name or address</source>
        <translation>שם ה&amp;ארגון או כתובתו</translation>
    </message>
    <message>
        <source>The address bar of a browser. The organization is the word after dev.azure.com.</source>
        <translation>שורת הכתובת של דפדפן. הארגון הוא המילה שאחרי dev⁦.azure⁩⁦.com⁩.</translation>
    </message>
    <message>
        <source>&amp;Where do I find it?</source>
        <translation>איפה &amp;מוצאים אותו?</translation>
    </message>
    <message>
        <source>The network is checked once the organization is known.</source>
        <translation>הרשת תיבדק כשיהיה ידוע מהו הארגון.</translation>
    </message>
    <message>
        <source>The address of any of its pages will do.</source>
        <translation>כתובת של כל דף שלו תתאים.</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>ארגון: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This name is longer than new organizations may have.</source>
        <translation>השם הזה ארוך ממה שמותר לארגונים חדשים.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps for the organization %1…</source>
        <translation>שואל את Azure DevOps על הארגון ⁨%1⁩…</translation>
    </message>
    <message>
        <source>The organization answers.</source>
        <translation>הארגון עונה.</translation>
    </message>
    <message>
        <source>Asked directly, without a proxy.</source>
        <translation>הפנייה נעשתה ישירות, ללא שרת מתווך.</translation>
    </message>
    <message>
        <source>Asked through the proxy %1.</source>
        <translation>הפנייה נעשתה דרך השרת המתווך ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The certificate that was shown is issued by %1.</source>
        <translation>התעודה שהוצגה הונפקה על ידי ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Trying out the keychain…</source>
        <translation>בודק את צרור המפתחות…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>בהמתנה לצרור המפתחות… אולי הוא מבקש סיסמה?</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>צרור המפתחות עובד.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored, read back and removed.</source>
        <translation>סוד לניסיון נשמר, נקרא חזרה והוסר.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored in “%1”, read back and removed.</source>
        <translation>סוד לניסיון נשמר ב&quot;⁨%1⁩&quot;, נקרא חזרה והוסר.</translation>
    </message>
    <message>
        <source>Something is wrong with this organization; see below.</source>
        <translation>יש בעיה עם הארגון הזה; הפרטים למטה.</translation>
    </message>
    <message>
        <source>Then you can try again.</source>
        <translation>אז אפשר יהיה לנסות שוב.</translation>
    </message>
    <message>
        <source>Then it is tried by itself.</source>
        <translation>אז ייעשה ניסיון נוסף מעצמו.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>ש&amp;ימוש ב־⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;ניסיון חוזר</translation>
    </message>
    <message>
        <source>Continue &amp;anyway</source>
        <translation>להמשיך ב&amp;כל זאת</translation>
    </message>
</context>
<context>
    <name>wizard::PastePage</name>
    <message>
        <source>&amp;Show</source>
        <translation>ה&amp;צגה</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>לא &amp;ידוע לי</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>הדבקת האסימון</translation>
    </message>
    <message>
        <source>It goes to Azure DevOps and your keychain, nowhere else.</source>
        <translation>הוא נשלח אל Azure DevOps ואל צרור המפתחות שלך, ולא לשום מקום אחר.</translation>
    </message>
    <message>
        <source>The token, to be seen on the screen only</source>
        <translation>האסימון, לצפייה על המסך בלבד</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ה&amp;דבקה</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;אסימון:</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as the token page says:</source>
        <translation>&amp;תפוגה (UTC), לפי דף האסימונים:</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>תפוגה: ⁨%1⁩</translation>
    </message>
    <message>
        <source>When it expires is not known</source>
        <translation>מועד התפוגה אינו ידוע</translation>
    </message>
    <message>
        <source>This is an old token, which is stored already.</source>
        <translation>זהו אסימון ישן, שכבר שמור.</translation>
    </message>
    <message>
        <source>Paste the new one, which the token page has just shown.</source>
        <translation>יש להדביק את החדש, שדף האסימונים הציג זה עתה.</translation>
    </message>
    <message>
        <source>This is more than a year ahead: is it right?</source>
        <translation>זה בעוד יותר משנה: האם זה נכון?</translation>
    </message>
    <message>
        <source>No token of Azure DevOps lives that long. Look at the date on the token page again.</source>
        <translation>אין אסימון של Azure DevOps שתוקפו ארוך כל כך. כדאי לבדוק שוב את התאריך בדף האסימונים.</translation>
    </message>
</context>
<context>
    <name>wizard::RailStep</name>
    <message>
        <source>needs attention</source>
        <extracomment>How a step stands, read to blind people.</extracomment>
        <translation>דורש טיפול</translation>
    </message>
    <message>
        <source>done</source>
        <translation>בוצע</translation>
    </message>
    <message>
        <source>you are here, and something needs attention</source>
        <translation>השלב הנוכחי, ומשהו דורש טיפול</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>השלב הנוכחי</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>טרם</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>‏⁨%1⁩: ⁨%2⁩, ⁨%3⁩</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>שלב ⁨%1⁩ מתוך ⁨%2⁩</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>חזרה אל ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>wizard::Readiness</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;פרטים</translation>
    </message>
    <message>
        <source>Your network and keychain are ready.</source>
        <translation>הרשת וצרור המפתחות מוכנים.</translation>
    </message>
    <message>
        <source>Checking your network and keychain…</source>
        <translation>בודק את הרשת ואת צרור המפתחות…</translation>
    </message>
    <message>
        <source>Your keychain is ready.</source>
        <translation>צרור המפתחות מוכן.</translation>
    </message>
</context>
<context>
    <name>wizard::RegeneratedQuestion</name>
    <message>
        <source>I clicked Re&amp;generate</source>
        <translation>&amp;לחצתי על Regenerate</translation>
    </message>
    <message>
        <source>Did you click Regenerate?</source>
        <translation>לחצת על Regenerate?</translation>
    </message>
    <message>
        <source>Then “%1” on the token page is the new token now. Keep it there, and select the box so that PAT Wizard uses the same name.</source>
        <translation>אם כן, &quot;⁨%1⁩&quot; שבדף האסימונים הוא עכשיו האסימון החדש. יש להשאיר אותו שם, ולסמן את התיבה כדי ש־PAT Wizard ישתמש באותו שם.</translation>
    </message>
</context>
<context>
    <name>wizard::ReminderOffer</name>
    <message>
        <source>Notify me in &amp;time</source>
        <translation>הת&amp;ראה בזמן</translation>
    </message>
    <message>
        <source>Also while no window of PAT Wizard is open. Settings can change it.</source>
        <translation>גם כשאין חלון פתוח של PAT Wizard. אפשר לשנות זאת בהגדרות.</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>ת&amp;זכורות</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>לא ניתן היה לשנות את מצב התזכורות.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>הודעת המערכת: &quot;⁨%1⁩&quot;</translation>
    </message>
</context>
<context>
    <name>wizard::ReplacePage</name>
    <message>
        <source>Store the token</source>
        <translation>שמירת האסימון</translation>
    </message>
    <message>
        <source>It is written into your keychain, read back and compared. Only then does it take the place of the old one.</source>
        <translation>הוא נכתב לצרור המפתחות שלך, נקרא חזרה ומושווה. רק אז הוא בא במקום הישן.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>בהמתנה לצרור המפתחות… אולי הוא מבקש סיסמה?</translation>
    </message>
    <message>
        <source>The new token takes the place of “%1” in the organization %2.</source>
        <translation>האסימון החדש בא במקום &quot;⁨%1⁩&quot; בארגון ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The old token is kept until you have revoked it.</source>
        <translation>האסימון הישן נשאר עד שיבוטל.</translation>
    </message>
    <message>
        <source>You can go back to it until then.</source>
        <translation>עד אז אפשר לחזור אליו.</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>בחרת לשמור אותו בכל זאת.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token, or reads that entry, gets the new one from then on. The old one is kept under another name.</source>
        <translation>כל מה שמבקש את האסימון מ־PAT Wizard, או קורא את הרשומה הזאת, מקבל מאז את החדש. הישן נשאר בשם אחר.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1, in place of the old one.</source>
        <translation>הוא יישמר בצרור המפתחות שלך בשם ⁨%1⁩, במקום הישן.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2, in place of the old one.</source>
        <translation>הוא יישמר בצרור המפתחות &quot;⁨%1⁩&quot; בשם ⁨%2⁩, במקום הישן.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>שומר את האסימון…</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>נשמר, נקרא חזרה והושווה.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokePage</name>
    <message>
        <source>Check no&amp;w</source>
        <translation>בדיקה ע&amp;כשיו</translation>
    </message>
    <message>
        <source>Re&amp;move it…</source>
        <translation>הס&amp;רה…</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>חז&amp;רה לאסימון הישן</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>ביטול האסימון הישן</translation>
    </message>
    <message>
        <source>Remove the old one from the keychain</source>
        <translation>הסרת האסימון הישן מצרור המפתחות</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>You can also go on, and do this later: PAT Wizard keeps the old token and reminds you. If the new token does not work somewhere, go back to the old one.</source>
        <translation>אפשר גם להמשיך ולעשות זאת אחר כך: PAT Wizard משאיר את האסימון הישן ומזכיר לך. אם החדש אינו עובד במקום כלשהו, אפשר לחזור לישן.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps whether it refuses the old token…</source>
        <translation>שואל את Azure DevOps אם הוא דוחה את האסימון הישן…</translation>
    </message>
    <message>
        <source>Then the old token is looked at by itself.</source>
        <translation>אז האסימון הישן ייבדק מעצמו.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use. “%2” is kept beside it until Azure DevOps refuses it.</source>
        <translation>&quot;⁨%1⁩&quot; שמור ונמצא בשימוש. &quot;⁨%2⁩&quot; נשאר לצידו עד ש־Azure DevOps ידחה אותו.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use.</source>
        <translation>&quot;⁨%1⁩&quot; שמור ונמצא בשימוש.</translation>
    </message>
    <message>
        <source>No old token is left to revoke.</source>
        <translation>לא נשאר אסימון ישן לביטול.</translation>
    </message>
    <message>
        <source>Waiting for Azure DevOps to refuse it…</source>
        <translation>בהמתנה לכך ש־Azure DevOps ידחה אותו…</translation>
    </message>
    <message>
        <source>This page notices by itself. It may take up to an hour.</source>
        <translation>העמוד הזה יבחין בכך מעצמו. זה עשוי להימשך עד שעה.</translation>
    </message>
    <message>
        <source>You can only do this on the token page.</source>
        <translation>אפשר לעשות זאת רק בדף האסימונים.</translation>
    </message>
    <message>
        <source>“%1” is in use again, and stays in your keychain.</source>
        <translation>&quot;⁨%1⁩&quot; שוב בשימוש, ונשאר בצרור המפתחות שלך.</translation>
    </message>
    <message>
        <source>Whether the old token is revoked could not be checked.</source>
        <translation>לא ניתן היה לבדוק אם האסימון הישן בוטל.</translation>
    </message>
    <message>
        <source>The old token is not let in, but may not be revoked.</source>
        <translation>האסימון הישן אינו מתקבל, אבל ייתכן שלא בוטל.</translation>
    </message>
    <message>
        <source>The old token still works.</source>
        <translation>האסימון הישן עדיין עובד.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token; it is out of your keychain.</source>
        <translation>‏Azure DevOps דוחה את האסימון הישן; הוא כבר אינו בצרור המפתחות שלך.</translation>
    </message>
    <message>
        <source>The old token is out of your keychain.</source>
        <translation>האסימון הישן כבר אינו בצרור המפתחות שלך.</translation>
    </message>
    <message>
        <source>Remove the old token?</source>
        <translation>להסיר את האסימון הישן?</translation>
    </message>
    <message>
        <source>The old token leaves your keychain, and you cannot go back to it. If it is not revoked, whoever has it can go on using it.</source>
        <translation>האסימון הישן יוסר מצרור המפתחות שלך, ולא ניתן יהיה לחזור אליו. אם הוא לא בוטל, כל מי שמחזיק בו יוכל להמשיך להשתמש בו.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;השארה</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>הס&amp;רה</translation>
    </message>
    <message>
        <source>Removing the old token… Your keychain may want its password.</source>
        <translation>מסיר את האסימון הישן… ייתכן שצרור המפתחות יבקש את הסיסמה שלו.</translation>
    </message>
    <message>
        <source>Checking the old token… Your keychain may want its password.</source>
        <translation>בודק את האסימון הישן… ייתכן שצרור המפתחות יבקש את הסיסמה שלו.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokeTask</name>
    <message>
        <source>It was created in %1.</source>
        <translation>הוא נוצר בחודש ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>תוקפו יפוג ב־⁨%1⁩.</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>חיפוש &amp;עותקים…</translation>
    </message>
    <message>
        <source>Look for copies of the old one</source>
        <translation>חיפוש עותקים של הישן</translation>
    </message>
    <message>
        <source>Find where else on this computer the old token lies</source>
        <translation>איפה עוד במחשב הזה נמצא האסימון הישן</translation>
    </message>
    <message>
        <source>Azure DevOps refuses “%1”, which is in use.</source>
        <translation>‏Azure DevOps דוחה את &quot;⁨%1⁩&quot;, שנמצא בשימוש.</translation>
    </message>
    <message>
        <source>If “%1” still works, go back to it.</source>
        <translation>אם &quot;⁨%1⁩&quot; עדיין עובד, אפשר לחזור אליו.</translation>
    </message>
    <message>
        <source>Replace “%2” with “%1” wherever you use it as a password.</source>
        <translation>יש להחליף את &quot;⁨%2⁩&quot; ב&quot;⁨%1⁩&quot; בכל מקום שבו הוא משמש כסיסמה.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token gets the new one already.</source>
        <translation>כל מה שמבקש את האסימון מ־PAT Wizard כבר מקבל את החדש.</translation>
    </message>
    <message>
        <source>On the token page, find the token “%1” and click Revoke.</source>
        <translation>בדף האסימונים, מוצאים את האסימון &quot;⁨%1⁩&quot; ולוחצים על Revoke (ביטול).</translation>
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
        <translation> וגם </translation>
    </message>
    <message>
        <source>You can add what is missing.</source>
        <translation>אפשר להוסיף את מה שחסר.</translation>
    </message>
    <message>
        <source>choose Full access</source>
        <translation>בוחרים ב־Full access</translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation>מסמנים את ⁨%1⁩</translation>
    </message>
    <message>
        <source>You can take the rest away.</source>
        <translation>אפשר להוריד את השאר.</translation>
    </message>
    <message>
        <source>choose Custom defined, and tick only %1</source>
        <translation>בוחרים ב־Custom defined ומסמנים רק את ⁨%1⁩</translation>
    </message>
    <message>
        <source>1. On the token page, select “%1” and click Edit.
2. Under Scopes, %2, and save.
3. Check again here. After you save, PAT Wizard checks what the token can do.</source>
        <extracomment>%1 is a token&apos;s name, %2 such as &quot;tick Code → Read&quot;</extracomment>
        <translation>1. בדף האסימונים, בוחרים את &quot;⁨%1⁩&quot; ולוחצים על Edit (עריכה).
2. תחת Scopes, ⁨%2⁩, ושומרים.
3. בודקים כאן שוב. לאחר השמירה, PAT Wizard בודק מה האסימון יכול לעשות.</translation>
    </message>
</context>
<context>
    <name>wizard::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>שלב ⁨%1⁩ מתוך ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>wizard::StepRail</name>
    <message>
        <source>Organization</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>The name of a step: what the token may do.</extracomment>
        <translation>גישה</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>יצירת האסימון</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>הדבקת האסימון</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of a step.</extracomment>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>The name of a step.</extracomment>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>ביטול האסימון הישן</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step.</extracomment>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>שלבים</translation>
    </message>
</context>
<context>
    <name>wizard::StorePage</name>
    <message>
        <source>Store the token</source>
        <translation>שמירת האסימון</translation>
    </message>
    <message>
        <source>It is written, read back and compared.</source>
        <translation>הוא נכתב, נקרא חזרה ומושווה.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>בהמתנה לצרור המפתחות… אולי הוא מבקש סיסמה?</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>שם האסי&amp;מון:</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>שם: ⁨%1⁩</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>בחרת לשמור אותו בכל זאת.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>לא ניתן היה לבדוק את האסימון.</translation>
    </message>
    <message>
        <source>You chose to store it unchecked.</source>
        <translation>בחרת לשמור אותו ללא בדיקה.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>אי אפשר להשתמש בשם הזה.</translation>
    </message>
    <message>
        <source>A name has at least one character, no slash, and no blank at its ends.</source>
        <translation>בשם יש לפחות תו אחד, אין בו לוכסן, ואין רווחים בקצותיו.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1.</source>
        <translation>הוא יישמר בצרור המפתחות שלך בשם ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2.</source>
        <translation>הוא יישמר בצרור המפתחות &quot;⁨%1⁩&quot; בשם ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>שומר את האסימון…</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Suggested: “%2”.</source>
        <translation>השם &quot;⁨%1⁩&quot; תפוס. הצעה: &quot;⁨%2⁩&quot;.</translation>
    </message>
    <message>
        <source>The token that has that name is not changed.</source>
        <translation>האסימון שזה שמו אינו משתנה.</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>נשמר, נקרא חזרה והושווה.</translation>
    </message>
</context>
<context>
    <name>wizard::TokenNameField</name>
    <message>
        <source>Na&amp;me:</source>
        <translation>שם האסי&amp;מון:</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>שם האסימון</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>העתק&amp;ת השם</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>הועתק.</translation>
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
        <translation>בדיקת ⁨%1⁩ – PAT Wizard</translation>
    </message>
    <message>
        <source>Rotate %1 – PAT Wizard</source>
        <translation>החלפת ⁨%1⁩ – PAT Wizard</translation>
    </message>
    <message>
        <source>Old token of %1 – PAT Wizard</source>
        <translation>האסימון הישן של ⁨%1⁩ – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ה&amp;בא</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ה&amp;קודם</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;סיום</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Give up the token?</source>
        <translation>לוותר על האסימון?</translation>
    </message>
    <message>
        <source>The token has not been proved to be stored. Azure DevOps does not show it again: if you close now, you may need to make a new one.</source>
        <translation>לא הוכח שהאסימון נשמר. Azure DevOps אינו מציג אותו שוב: אם סוגרים עכשיו, ייתכן שיהיה צורך ליצור חדש.</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;המשך</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;ויתור</translation>
    </message>
</context>
<context>
    <name>wording::AdministratorText</name>
    <message>
        <source>sign in with a personal access token</source>
        <translation>כניסה עם אסימון גישה אישי</translation>
    </message>
    <message>
        <source>list the Git repositories with a personal access token</source>
        <translation>הצגת רשימת מאגרי Git עם אסימון גישה אישי</translation>
    </message>
    <message>
        <source>read the summary of member entitlements with a personal access token</source>
        <translation>קריאת סיכום הזכאויות של החברים (member entitlements) עם אסימון גישה אישי</translation>
    </message>
    <message>
        <source>list the features with a personal access token</source>
        <translation>הצגת רשימת התכונות עם אסימון גישה אישי</translation>
    </message>
    <message>
        <source>read the account’s own profile with a personal access token</source>
        <translation>קריאת הפרופיל של החשבון עצמו עם אסימון גישה אישי</translation>
    </message>
    <message>
        <source>The account needs permission to see the Git repositories. The token’s scopes are sufficient.</source>
        <translation>לחשבון נחוצה הרשאה לראות את מאגרי Git. היקפי ההרשאה (scopes) של האסימון מספיקים.</translation>
    </message>
    <message>
        <source>The account needs permission to see the organization’s members and their entitlements. The token’s scopes are sufficient.</source>
        <translation>לחשבון נחוצה הרשאה לראות את חברי הארגון ואת הזכאויות שלהם. היקפי ההרשאה (scopes) של האסימון מספיקים.</translation>
    </message>
    <message>
        <source>The account needs the permission named in the response.</source>
        <translation>לחשבון נחוצה ההרשאה שמצוינת בתשובה.</translation>
    </message>
    <message>
        <source>The organization’s conditional access or IP policy needs to allow this account from this network. If that is not possible, please tell me which network is allowed.</source>
        <translation>מדיניות הגישה המותנית או מדיניות ה־IP של הארגון צריכה לאפשר לחשבון הזה גישה מהרשת הזאת. אם אי אפשר, אבקש לדעת איזו רשת מותרת.</translation>
    </message>
    <message>
        <source>The organization’s policy blocks tokens for all organizations. It needs to allow a token for this organization only.</source>
        <translation>מדיניות הארגון חוסמת אסימונים שתקפים לכל הארגונים. היא צריכה לאפשר אסימון לארגון הזה בלבד.</translation>
    </message>
    <message>
        <source>The account needs to be added to the organization.</source>
        <translation>יש לצרף את החשבון לארגון.</translation>
    </message>
    <message>
        <source>The organization needs to be reactivated.</source>
        <translation>יש להפעיל את הארגון מחדש.</translation>
    </message>
    <message>
        <source>Attempted: %1 (%2).</source>
        <extracomment>%1 &quot;sign in with a personal access token&quot;, %2 a host</extracomment>
        <translation>הניסיון: ⁨%1⁩ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Response: refused, without an error code.</source>
        <translation>התשובה: סירוב, ללא קוד שגיאה.</translation>
    </message>
    <message>
        <source>Response: %1.</source>
        <translation>התשובה: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <extracomment>%1 is a whole sentence: what an administrator can do.</extracomment>
        <translation>מה נחוץ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>My access to Azure DevOps is not sufficient. Can you help?</source>
        <translation>הגישה שלי ל־Azure DevOps אינה מספיקה. אשמח לעזרה.</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>ארגון: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>חשבון: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <translation>מועד: ⁨%1⁩ UTC</translation>
    </message>
</context>
<context>
    <name>wording::Attention</name>
    <message>
        <source>%1 (%2)</source>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>⁨%1⁩ ועוד אחד</numerusform>
            <numerusform>⁨%1⁩ ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by Azure DevOps: %1.</source>
        <translation>‏Azure DevOps דחה: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Rotate to restore access, or remove what you no longer need.</source>
        <translation>החלפה תחזיר את הגישה; את מה שכבר לא נחוץ אפשר להסיר.</translation>
    </message>
    <message>
        <source>Expired, according to the recorded date: %1.</source>
        <translation>התוקף פג, לפי התאריך הרשום: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Refused by Azure DevOps, as git says: %1.</source>
        <translation>‏Azure DevOps דחה, לפי git: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check again to find out whether the token or something else is the reason.</source>
        <translation>יש לבדוק שוב כדי לברר אם הסיבה היא האסימון או משהו אחר.</translation>
    </message>
    <message>
        <source>Expiring soon: %1.</source>
        <translation>התוקף יפוג בקרוב: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Rotate now, before access is interrupted.</source>
        <translation>כדאי להחליף עכשיו, לפני שהגישה תיפסק.</translation>
    </message>
    <message>
        <source>Still accepted after the recorded expiry date: %1.</source>
        <translation>עדיין בתוקף לאחר תאריך התפוגה הרשום: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Correct the date. The token page shows when a token expires.</source>
        <translation>יש לתקן את התאריך. תאריך התפוגה מופיע בדף האסימונים.</translation>
    </message>
    <message>
        <source>Valid for all organizations: %1.</source>
        <translation>בתוקף לכל הארגונים: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 Rotate, and choose a single organization.</source>
        <translation>⁨%1⁩ יש להחליף, ולבחור ארגון יחיד.</translation>
    </message>
    <message>
        <source>At least 11 months old, and the expiry date is not known: %1.</source>
        <translation>לפחות 11 חודשים מאז היצירה, ותאריך התפוגה אינו ידוע: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year. Record the expiry date, or rotate.</source>
        <translation>אין אסימון שתוקפו ארוך בהרבה משנה. יש לרשום את תאריך התפוגה, או להחליף.</translation>
    </message>
    <message>
        <source>Not checked for 80 days or more: %1.</source>
        <translation>ללא בדיקה במשך 80 ימים או יותר: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive after 90 days without use. A check counts as use.</source>
        <translation>‏Azure DevOps מחשיב אסימון כלא פעיל לאחר 90 ימים ללא שימוש. בדיקה נחשבת שימוש.</translation>
    </message>
    <message>
        <source>Another token is kept and not known to be revoked: %1.</source>
        <translation>נשאר אסימון נוסף, ולא ידוע אם בוטל: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The details show which token it is. When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>הפרטים מראים איזה אסימון זה. כשהוא כבר לא נחוץ, יש לבטל אותו ב־Azure DevOps.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access at the last attempt: %1.</source>
        <translation>בניסיון האחרון צרור המפתחות היה נעול או סירב לתת גישה: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This says nothing about whether a token works. Unlock the keychain, then check again.</source>
        <translation>זה אינו מעיד אם האסימון עובד. יש לפתוח את הנעילה של צרור המפתחות ולבדוק שוב.</translation>
    </message>
</context>
<context>
    <name>wording::AuthorityWords</name>
    <message>
        <source>%1 is empty.</source>
        <translation>⁨%1⁩ ריק.</translation>
    </message>
    <message>
        <source>%1 contains only the certificate of %2, not the certificate of an authority. Ask for the certificate of the authority that issued it.</source>
        <translation>⁨%1⁩ מכיל רק את התעודה של ⁨%2⁩, ולא תעודה של רשות אישורים. יש לבקש את התעודה של הרשות שהנפיקה אותה.</translation>
    </message>
    <message>
        <source>%1 contains a certificate that is damaged or incomplete. Get the file again.</source>
        <translation>⁨%1⁩ מכיל תעודה פגומה או חלקית. יש להשיג את הקובץ שוב.</translation>
    </message>
    <message>
        <source>%1 contains certificates in a PKCS #7 format that PAT Wizard cannot read. Convert it: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</source>
        <translation>⁨%1⁩ מכיל תעודות במבנה PKCS #7 ש־PAT Wizard אינו יכול לקרוא. אפשר להמיר אותו: ⁦openssl pkcs7 -inform der -in %2 -print_certs -out authorities⁩⁦.pem⁩</translation>
    </message>
    <message>
        <source>%1 is a PKCS #12 file (.pfx or .p12), which includes a private key. Extract the authorities: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</source>
        <translation>⁨%1⁩ הוא קובץ PKCS #12 (מסוג ⁦.pfx⁩ או ⁦.p12⁩), שכולל מפתח פרטי. אפשר לחלץ ממנו את הרשויות: ⁦openssl pkcs12 -in %2 -cacerts -nokeys -out authorities⁩⁦.pem⁩</translation>
    </message>
    <message>
        <source>%1 is a private key, not a certificate. Do not share it. Ask for the authority’s certificate.</source>
        <translation>⁨%1⁩ הוא מפתח פרטי, לא תעודה. אין לשתף אותו. יש לבקש את התעודה של הרשות.</translation>
    </message>
    <message>
        <source>%1 is a certificate request, not a certificate. Ask for the authority’s certificate.</source>
        <translation>⁨%1⁩ הוא בקשה לתעודה, לא תעודה. יש לבקש את התעודה של הרשות.</translation>
    </message>
    <message>
        <source>%1 is a web page, not a certificate. The download may have required you to sign in. Open the page in a browser, and download the certificate again.</source>
        <translation>⁨%1⁩ הוא דף אינטרנט, לא תעודה. ייתכן שההורדה דרשה כניסה. יש לפתוח את הדף בדפדפן ולהוריד את התעודה שוב.</translation>
    </message>
    <message>
        <source>%1 does not contain a certificate that PAT Wizard can read. If it is a certificate, convert it: openssl x509 -in %2 -out authorities.pem</source>
        <translation>⁨%1⁩ אינו מכיל תעודה ש־PAT Wizard יכול לקרוא. אם זו תעודה, אפשר להמיר אותה: ⁦openssl x509 -in %2 -out authorities⁩⁦.pem⁩</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>לא ניתן לקרוא את ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is not a regular file.</source>
        <translation>לא ניתן לקרוא את ⁨%1⁩: זה אינו קובץ רגיל.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is too large.</source>
        <translation>לא ניתן לקרוא את ⁨%1⁩: הוא גדול מדי.</translation>
    </message>
</context>
<context>
    <name>wording::CapabilityWords</name>
    <message>
        <source>Sign-in</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>בקשות משיכה</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>סוקרים</translation>
    </message>
    <message>
        <source>Diff</source>
        <extracomment>A capability of a token: the pull request view that shows the changed lines.</extracomment>
        <translation>Diff</translation>
    </message>
    <message>
        <source>All organizations</source>
        <extracomment>A capability of a token: it is valid for all organizations.</extracomment>
        <translation>כל הארגונים</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>⁨%1⁩: עובד</translation>
    </message>
    <message>
        <source>%1: refused, the token does not have full access</source>
        <translation>⁨%1⁩: נדחה, לאסימון אין Full access</translation>
    </message>
    <message>
        <source>%1: refused, the token lacks the scope</source>
        <translation>⁨%1⁩: נדחה, לאסימון חסר היקף הרשאה</translation>
    </message>
    <message>
        <source>%1: refused, the account lacks the permission</source>
        <translation>⁨%1⁩: נדחה, לחשבון חסרה הרשאה</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>⁨%1⁩: לא נבדק</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>עובד</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>no permission</source>
        <extracomment>Of a capability of a token, in a table: the account has no permission for it.</extracomment>
        <translation>אין הרשאה</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Of a capability of a token, in a table: it is not known whether it works.</extracomment>
        <translation>לא ידוע</translation>
    </message>
</context>
<context>
    <name>wording::CauseWords</name>
    <message>
        <source>Azure DevOps accepted it.</source>
        <translation>‏Azure DevOps קיבל אותו.</translation>
    </message>
    <message>
        <source>It lacks a scope.</source>
        <translation>חסר לו היקף הרשאה (scope).</translation>
    </message>
    <message>
        <source>Its account lacks a permission.</source>
        <translation>לחשבון שלו חסרה הרשאה.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for this organization.</source>
        <translation>תוקפו פג, הוא בוטל או נוצר מחדש, או שמעולם לא היה תקף לארגון הזה.</translation>
    </message>
    <message>
        <source>It was accepted at first, then refused during the check.</source>
        <translation>תחילה הוא התקבל, ואז נדחה במהלך הבדיקה.</translation>
    </message>
    <message>
        <source>Azure DevOps says that it has expired.</source>
        <translation>לפי Azure DevOps, תוקפו פג.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>הארגון אינו מאפשר אסימונים שתקפים לכל הארגונים.</translation>
    </message>
    <message>
        <source>Its account is not a member of the organization.</source>
        <translation>החשבון שלו אינו חבר בארגון.</translation>
    </message>
    <message>
        <source>Its account needs to sign in once in a browser.</source>
        <translation>החשבון שלו צריך להיכנס פעם אחת דרך דפדפן.</translation>
    </message>
    <message>
        <source>An organization policy blocked access from this network.</source>
        <translation>מדיניות של הארגון חסמה את הגישה מהרשת הזאת.</translation>
    </message>
    <message>
        <source>Azure DevOps did not know the organization.</source>
        <translation>‏Azure DevOps לא הכיר את הארגון.</translation>
    </message>
    <message>
        <source>The organization has been renamed.</source>
        <translation>שם הארגון השתנה.</translation>
    </message>
    <message>
        <source>The organization is deactivated.</source>
        <translation>הארגון מושבת.</translation>
    </message>
    <message>
        <source>Azure DevOps asked for a pause (rate limit).</source>
        <translation>‏Azure DevOps ביקש להמתין (הגבלת קצב).</translation>
    </message>
    <message>
        <source>Azure DevOps was having problems.</source>
        <translation>ב־Azure DevOps הייתה תקלה.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>‏Azure DevOps ענה בשגיאה ש־PAT Wizard אינו מכיר.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asked you to sign in.</source>
        <translation>משהו בדרך אל Azure DevOps ביקש ממך להיכנס.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered with an error.</source>
        <translation>משהו בדרך אל Azure DevOps ענה בשגיאה.</translation>
    </message>
    <message>
        <source>Azure DevOps did not answer in time.</source>
        <translation>‏Azure DevOps לא ענה בזמן.</translation>
    </message>
    <message>
        <source>The host name of Azure DevOps could not be looked up.</source>
        <translation>לא ניתן היה לאתר את שם המארח של Azure DevOps.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>החיבור נכשל.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>לא ניתן היה לאתר את שם המארח של השרת המתווך.</translation>
    </message>
    <message>
        <source>Azure DevOps could not be reached through the proxy.</source>
        <translation>לא ניתן היה להגיע אל Azure DevOps דרך השרת המתווך.</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation>השרת המתווך סירב להתחבר.</translation>
    </message>
    <message>
        <source>The proxy asked for a password.</source>
        <translation>השרת המתווך ביקש סיסמה.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password that are set for it.</source>
        <translation>השרת המתווך לא קיבל את שם המשתמש והסיסמה שהוגדרו עבורו.</translation>
    </message>
    <message>
        <source>PAT Wizard did not understand the proxy setting.</source>
        <translation>‏PAT Wizard לא הבין את הגדרת השרת המתווך.</translation>
    </message>
    <message>
        <source>The proxy setting uses an unsupported type of proxy.</source>
        <translation>בהגדרת השרת המתווך יש סוג שרת שאינו נתמך.</translation>
    </message>
    <message>
        <source>The certificate could not be trusted.</source>
        <translation>לא ניתן היה לתת אמון בתעודה.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>לא ניתן היה ליצור חיבור מוצפן.</translation>
    </message>
    <message>
        <source>The answer was not from Azure DevOps.</source>
        <translation>התשובה לא הגיעה מ־Azure DevOps.</translation>
    </message>
    <message>
        <source>Azure DevOps was not asked.</source>
        <translation>לא הייתה פנייה אל Azure DevOps.</translation>
    </message>
</context>
<context>
    <name>wording::CheckRows</name>
    <message>
        <source>Does the organization %1 answer?</source>
        <translation>האם הארגון ⁨%1⁩ עונה?</translation>
    </message>
    <message>
        <source>Is the token accepted?</source>
        <translation>האם האסימון מתקבל?</translation>
    </message>
    <message>
        <source>Code: do pull requests work?</source>
        <translation>‏Code: האם בקשות משיכה עובדות?</translation>
    </message>
    <message>
        <source>Member Entitlement Management: do reviewers and approvals work?</source>
        <translation>‏Member Entitlement Management: האם סוקרים ואישורים עובדים?</translation>
    </message>
    <message>
        <source>Full access: does Diff, the changed lines of a pull request, work?</source>
        <translation>‏Full access: האם Diff (השורות שהשתנו בבקשת משיכה) עובד?</translation>
    </message>
    <message>
        <source>Is the token valid for all organizations?</source>
        <translation>האם האסימון תקף לכל הארגונים?</translation>
    </message>
    <message>
        <source>The organization %1 answers.</source>
        <translation>הארגון ⁨%1⁩ עונה.</translation>
    </message>
    <message>
        <source>The token is accepted, as %1.</source>
        <translation>האסימון מתקבל, בשם ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>לא ניתן היה לבדוק את האסימון.</translation>
    </message>
    <message>
        <source>pull requests</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>בקשות משיכה</translation>
    </message>
    <message>
        <source>reviewers and approvals</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>סוקרים ואישורים</translation>
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
        <translation>האסימון יכול לעשות הכול: בקשות משיכה, סוקרים ואישורים, ו־Diff.</translation>
    </message>
    <message>
        <source>The token does what you need: %1.</source>
        <extracomment>%1 pull requests, reviewers and approvals</extracomment>
        <translation>האסימון עושה את מה שנחוץ לך: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 (the token lacks %2)</source>
        <extracomment>%1 pull requests, %2 the option of the token page that they need</extracomment>
        <translation>⁨%1⁩ (לאסימון חסר ⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 (your account lacks a permission)</source>
        <translation>⁨%1⁩ (לחשבון שלך חסרה הרשאה)</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations. %1</source>
        <translation>האסימון עושה את מה שנחוץ לך, אבל הוא תקף לכל הארגונים. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The token’s account lacks a permission.</source>
        <translation>לחשבון של האסימון חסרה הרשאה.</translation>
    </message>
    <message>
        <source>The token is accepted, but some of what you need does not work: %1.</source>
        <translation>האסימון מתקבל, אבל חלק ממה שנחוץ לך אינו עובד: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The token is refused.</source>
        <translation>האסימון נדחה.</translation>
    </message>
    <message>
        <source>The token could not be checked completely. This is no verdict on the token.</source>
        <translation>לא ניתן היה לבדוק את האסימון במלואו. זה אינו מעיד דבר על האסימון.</translation>
    </message>
</context>
<context>
    <name>wording::CheckWords</name>
    <message>
        <source>Diff is the pull request view that shows the changed lines.</source>
        <translation>‏Diff הוא תצוגת בקשת המשיכה שמראה את השורות שהשתנו.</translation>
    </message>
    <message>
        <source>Azure DevOps accepts the token.</source>
        <translation>‏Azure DevOps מקבל את האסימון.</translation>
    </message>
    <message>
        <source>The token can read Code: pull requests work.</source>
        <translation>לאסימון יש גישת קריאה ל־Code: בקשות משיכה עובדות.</translation>
    </message>
    <message>
        <source>The token can read Member Entitlement Management: reviewers and approvals work.</source>
        <translation>לאסימון יש גישת קריאה ל־Member Entitlement Management: סוקרים ואישורים עובדים.</translation>
    </message>
    <message>
        <source>The token has full access: Diff works.</source>
        <translation>לאסימון יש Full access: גם Diff עובד.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for this organization only.</source>
        <translation>יש להחליף אותו: ליצור אסימון לארגון הזה בלבד.</translation>
    </message>
    <message>
        <source>The token cannot read Code.</source>
        <translation>לאסימון אין גישת קריאה ל־Code.</translation>
    </message>
    <message>
        <source>Pull requests do not work with it.</source>
        <translation>בקשות משיכה אינן עובדות איתו.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Code → Read selected. Status alone is not enough.</source>
        <translation>יש להחליף אותו: ליצור אסימון חדש עם Code → Read. סימון Status לבדו אינו מספיק.</translation>
    </message>
    <message>
        <source>Create a token with Code → Read selected. Status alone is not enough.</source>
        <translation>יש ליצור אסימון עם Code → Read. סימון Status לבדו אינו מספיק.</translation>
    </message>
    <message>
        <source>The token cannot read Member Entitlement Management.</source>
        <translation>לאסימון אין גישת קריאה ל־Member Entitlement Management.</translation>
    </message>
    <message>
        <source>Reviewers and approvals do not work with it.</source>
        <translation>סוקרים ואישורים אינם עובדים איתו.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>יש להחליף אותו: ליצור אסימון חדש עם Member Entitlement Management → Read. כדי למצוא זאת, לוחצים על &quot;Show all scopes&quot;.</translation>
    </message>
    <message>
        <source>Create a token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>יש ליצור אסימון עם Member Entitlement Management → Read. כדי למצוא זאת, לוחצים על &quot;Show all scopes&quot;.</translation>
    </message>
    <message>
        <source>The token does not have full access.</source>
        <translation>לאסימון אין Full access.</translation>
    </message>
    <message>
        <source>Diff, the pull request view that shows the changed lines, does not work with it.</source>
        <translation>‏Diff, תצוגת בקשת המשיכה שמראה את השורות שהשתנו, אינו עובד איתו.</translation>
    </message>
    <message>
        <source>If you need Diff, rotate it: create a new token with Full access.</source>
        <translation>אם Diff נחוץ, יש להחליף אותו: ליצור אסימון חדש עם Full access.</translation>
    </message>
    <message>
        <source>If you need Diff, create a token with Full access.</source>
        <translation>אם Diff נחוץ, יש ליצור אסימון עם Full access.</translation>
    </message>
    <message>
        <source>The token is not known to be valid for all organizations.</source>
        <translation>לא ידוע שהאסימון תקף לכל הארגונים.</translation>
    </message>
    <message>
        <source>This token cannot be used as it is.</source>
        <translation>אי אפשר להשתמש באסימון הזה כמות שהוא.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for the organization %1.</source>
        <translation>תוקפו פג, הוא בוטל או נוצר מחדש, או שמעולם לא היה תקף לארגון ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>יש להחליף אותו: ליצור אסימון חדש שיבוא במקומו.</translation>
    </message>
    <message>
        <source>Azure DevOps does not accept the token.</source>
        <translation>‏Azure DevOps אינו מקבל את האסימון.</translation>
    </message>
    <message>
        <source>It is mistyped, expired, revoked, or for an organization other than %1.</source>
        <translation>יש בו טעות הקלדה, תוקפו פג, הוא בוטל, או שהוא של ארגון אחר ולא של ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Paste it again, or create a new one.</source>
        <translation>יש להדביק אותו שוב, או ליצור חדש.</translation>
    </message>
    <message>
        <source>Azure DevOps says that the token has expired.</source>
        <translation>לפי Azure DevOps, תוקף האסימון פג.</translation>
    </message>
    <message>
        <source>An expired token cannot be extended.</source>
        <translation>אי אפשר להאריך אסימון שתוקפו פג.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated. Create a new one.</source>
        <translation>אי אפשר להאריך אסימון שתוקפו פג, וגם לא ליצור אותו מחדש. יש ליצור אסימון חדש.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>הארגון אינו מאפשר אסימונים שתקפים לכל הארגונים.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for the organization %1 only.</source>
        <translation>יש להחליף אותו: ליצור אסימון לארגון ⁨%1⁩ בלבד.</translation>
    </message>
    <message>
        <source>Create a token for the organization %1 only.</source>
        <translation>יש ליצור אסימון לארגון ⁨%1⁩ בלבד.</translation>
    </message>
    <message>
        <source>The token’s account is not a member of the organization %1.</source>
        <translation>החשבון של האסימון אינו חבר בארגון ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Until it is, this token cannot be used there.</source>
        <translation>עד שיהיה חבר, אי אפשר להשתמש שם באסימון הזה.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization to add the account.</source>
        <translation>יש לבקש ממנהלי הארגון לצרף את החשבון.</translation>
    </message>
    <message>
        <source>Check the organization’s name, or ask an administrator to add you.</source>
        <translation>יש לבדוק את שם הארגון, או לבקש ממנהליו לצרף אותך.</translation>
    </message>
    <message>
        <source>Paste the token again, or create a new one.</source>
        <translation>יש להדביק את האסימון שוב, או ליצור חדש.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted the token at first, then refused it for this part of the check.</source>
        <translation>‏Azure DevOps קיבל תחילה את האסימון, ואז דחה אותו בחלק הזה של הבדיקה.</translation>
    </message>
    <message>
        <source>Whether this works could not be determined.</source>
        <translation>לא ניתן היה לקבוע אם זה עובד.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>יש לבדוק שוב.</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>זה אינו מעיד דבר על האסימון.</translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n second(s).</source>
        <translation>
            <numerusform>אפשר לבדוק שוב בעוד שנייה.</numerusform>
            <numerusform>אפשר לבדוק שוב בעוד %n שניות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n minute(s).</source>
        <translation>
            <numerusform>אפשר לבדוק שוב בעוד דקה.</numerusform>
            <numerusform>אפשר לבדוק שוב בעוד %n דקות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then check again. If https_proxy is set, correct it there and restart PAT Wizard.</source>
        <translation>יש לבדוק את השרת המתווך בהגדרות, ואז לבדוק שוב. אם https_proxy מוגדר, יש לתקן אותו שם ולהפעיל מחדש את PAT Wizard.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust.</source>
        <translation>⁨%1⁩ הציג תעודה ממנפיק שהמערכת הזאת אינה בוטחת בו.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust: %2.</source>
        <translation>⁨%1⁩ הציג תעודה ממנפיק שהמערכת הזאת אינה בוטחת בו: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>If this is your company’s proxy, add the certificate of your company’s authority in Settings, or start PAT Wizard with --ca-file. If you did so already, that file does not contain this issuer. Otherwise, try another network.</source>
        <translation>אם זה השרת המתווך של החברה שלך, יש להוסיף בהגדרות את התעודה של רשות האישורים שלה, או להפעיל את PAT Wizard עם ⁦--ca-file⁩. אם זה כבר נעשה, הקובץ אינו מכיל את המנפיק הזה. אחרת, כדאי לנסות רשת אחרת.</translation>
    </message>
    <message>
        <source>Your account is not allowed to see the members of the organization.</source>
        <translation>החשבון שלך אינו רשאי לראות את חברי הארגון.</translation>
    </message>
    <message>
        <source>Your account lacks a permission in the organization.</source>
        <translation>לחשבון שלך חסרה הרשאה בארגון.</translation>
    </message>
    <message>
        <source>The token is fine. Another token would not help.</source>
        <translation>האסימון תקין. אסימון אחר לא יעזור.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization for the permission.</source>
        <translation>יש לבקש את ההרשאה ממנהלי הארגון.</translation>
    </message>
    <message>
        <source>It was not checked, because an earlier answer asked for a pause.</source>
        <translation>זה לא נבדק, כי תשובה קודמת ביקשה להמתין.</translation>
    </message>
    <message>
        <source>It was not checked, because the time limit for the whole check was reached.</source>
        <translation>זה לא נבדק, כי הסתיים הזמן שהוקצב לבדיקה כולה.</translation>
    </message>
    <message>
        <source>Check it on its own, or allow more time with --timeout.</source>
        <translation>אפשר לבדוק אותו בנפרד, או להקציב יותר זמן עם ⁦--timeout⁩.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with its sign-in page instead of accepting the token.</source>
        <translation>‏Azure DevOps ענה בדף הכניסה שלו במקום לקבל את האסימון.</translation>
    </message>
    <message>
        <source>Azure DevOps answered as if there were no token: it does not recognize this one.</source>
        <translation>‏Azure DevOps ענה כאילו אין אסימון: הוא אינו מזהה את האסימון הזה.</translation>
    </message>
    <message>
        <source>The token’s account has never signed in to Azure DevOps in a browser.</source>
        <translation>החשבון של האסימון מעולם לא נכנס ל־Azure DevOps דרך דפדפן.</translation>
    </message>
    <message>
        <source>Sign in once at https://dev.azure.com/%1 in a browser, then check again.</source>
        <translation>יש להיכנס פעם אחת ל־⁦https://dev.azure.com/%1⁩ בדפדפן, ואז לבדוק שוב.</translation>
    </message>
    <message>
        <source>An organization policy blocks access from this network (%1).</source>
        <translation>מדיניות של הארגון חוסמת גישה מהרשת הזאת (⁨%1⁩).</translation>
    </message>
    <message>
        <source>conditional access</source>
        <translation>גישה מותנית</translation>
    </message>
    <message>
        <source>Try your company’s network, or ask an administrator.</source>
        <translation>כדאי לנסות את הרשת של החברה, או לפנות למנהלי הארגון.</translation>
    </message>
    <message>
        <source>Azure DevOps does not know an organization named %1.</source>
        <translation>‏Azure DevOps אינו מכיר ארגון בשם ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check the spelling of the organization’s name.</source>
        <translation>יש לבדוק את האיות של שם הארגון.</translation>
    </message>
    <message>
        <source>The organization %1 is now called %2.</source>
        <translation>הארגון ⁨%1⁩ נקרא עכשיו ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Use the new name: %1.</source>
        <translation>יש להשתמש בשם החדש: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The organization %1 is deactivated.</source>
        <translation>הארגון ⁨%1⁩ מושבת.</translation>
    </message>
    <message>
        <source>Contact the organization’s owner.</source>
        <translation>יש לפנות לבעלי הארגון.</translation>
    </message>
    <message>
        <source>Azure DevOps asks for a pause (rate limit).</source>
        <translation>‏Azure DevOps מבקש להמתין (הגבלת קצב).</translation>
    </message>
    <message>
        <source>Check again in a few minutes.</source>
        <translation>יש לבדוק שוב בעוד כמה דקות.</translation>
    </message>
    <message>
        <source>Azure DevOps is having problems.</source>
        <translation>ב־Azure DevOps יש תקלה.</translation>
    </message>
    <message>
        <source>Check again later. To see the status of the service, open status.dev.azure.com.</source>
        <translation>יש לבדוק שוב מאוחר יותר. מצב השירות מופיע בכתובת status⁦.dev⁩⁦.azure⁩⁦.com⁩.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>‏Azure DevOps ענה בשגיאה ש־PAT Wizard אינו מכיר.</translation>
    </message>
    <message>
        <source>Check again later, or ask an administrator of the organization.</source>
        <translation>יש לבדוק שוב מאוחר יותר, או לפנות למנהלי הארגון.</translation>
    </message>
    <message>
        <source>Look up the code in the Azure DevOps documentation, or ask an administrator of the organization.</source>
        <translation>יש לחפש את הקוד בתיעוד של Azure DevOps, או לפנות למנהלי הארגון.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asks you to sign in.</source>
        <translation>משהו בדרך אל Azure DevOps מבקש ממך להיכנס.</translation>
    </message>
    <message>
        <source>Open https://dev.azure.com in a browser and sign in where asked, or ask your administrator to give you access. Then check again.</source>
        <translation>יש לפתוח את ⁦https://dev.azure.com⁩ בדפדפן ולהיכנס במקום שבו מתבקשים, או לבקש גישה ממנהלי הרשת. אחר כך יש לבדוק שוב.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered in its place, with an error.</source>
        <translation>משהו בדרך אל Azure DevOps ענה במקומו, בשגיאה.</translation>
    </message>
    <message>
        <source>Check again later, or try another network.</source>
        <translation>יש לבדוק שוב מאוחר יותר, או לנסות רשת אחרת.</translation>
    </message>
    <message>
        <source>The answer redirected to another host, %1. PAT Wizard did not follow it.</source>
        <translation>התשובה הפנתה למארח אחר, ⁨%1⁩, ו־PAT Wizard לא המשיך אליו.</translation>
    </message>
    <message>
        <source>Networks that require you to sign in do this. Open any page in your browser, then check again.</source>
        <translation>רשתות שדורשות כניסה עושות זאת. יש לפתוח דף כלשהו בדפדפן, ואז לבדוק שוב.</translation>
    </message>
    <message>
        <source>The answer from %1 does not look like one from Azure DevOps.</source>
        <translation>התשובה מ־⁨%1⁩ אינה נראית כתשובה של Azure DevOps.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering, such as a company proxy. Try another network, or ask your administrator.</source>
        <translation>משהו בדרך אל Azure DevOps מפריע, למשל שרת מתווך של החברה. כדאי לנסות רשת אחרת, או לפנות למנהלי הרשת.</translation>
    </message>
    <message>
        <source>The answer was too large to be from Azure DevOps, or its headers cannot be read.</source>
        <translation>התשובה גדולה מכדי להיות של Azure DevOps, או שלא ניתן לקרוא את הכותרות שלה.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering. Try another network.</source>
        <translation>משהו בדרך אל Azure DevOps מפריע. כדאי לנסות רשת אחרת.</translation>
    </message>
    <message>
        <source>No complete answer from %1 arrived in time.</source>
        <translation>לא הגיעה בזמן תשובה מלאה מ־⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check your network connection, then check again.</source>
        <translation>יש לבדוק את החיבור לרשת, ואז לבדוק שוב.</translation>
    </message>
    <message>
        <source>The host name %1 could not be looked up.</source>
        <translation>לא ניתן היה לאתר את שם המארח ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Could not connect to %1.</source>
        <translation>לא ניתן היה להתחבר אל ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The connection to %1 closed before the answer was complete.</source>
        <translation>החיבור אל ⁨%1⁩ נסגר לפני שהתשובה הושלמה.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>לא ניתן היה לאתר את שם המארח של השרת המתווך.</translation>
    </message>
    <message>
        <source>Could not connect to %1 through the proxy.</source>
        <translation>לא ניתן היה להתחבר אל ⁨%1⁩ דרך השרת המתווך.</translation>
    </message>
    <message>
        <source>The proxy refuses to connect to %1.</source>
        <translation>השרת המתווך מסרב להתחבר אל ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow %1.</source>
        <translation>יש לבקש ממנהלי הרשת לאפשר את ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>השרת המתווך מבקש סיסמה.</translation>
    </message>
    <message>
        <source>Choose the system’s proxy in Settings, set https_proxy with the user name and password, and restart PAT Wizard. Or ask your administrator.</source>
        <translation>יש לבחור בהגדרות &quot;לפי המערכת&quot;, להגדיר את https_proxy עם שם המשתמש והסיסמה, ולהפעיל מחדש את PAT Wizard. לחלופין, אפשר לפנות למנהלי הרשת.</translation>
    </message>
    <message>
        <source>The proxy does not accept the user name and password that are set for it.</source>
        <translation>השרת המתווך אינו מקבל את שם המשתמש והסיסמה שהוגדרו עבורו.</translation>
    </message>
    <message>
        <source>Correct them in https_proxy, then restart PAT Wizard.</source>
        <translation>יש לתקן אותם ב־https_proxy, ואז להפעיל מחדש את PAT Wizard.</translation>
    </message>
    <message>
        <source>PAT Wizard does not understand the proxy setting %1, so nothing was sent.</source>
        <translation>‏PAT Wizard אינו מבין את הגדרת השרת המתווך ⁨%1⁩, ולכן דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to something like http://proxy.example:8080, then restart PAT Wizard.</source>
        <translation>יש לבחור שרת מתווך בהגדרות. לחלופין, אפשר לשנות את ⁨%1⁩ לערך כמו ⁦http://proxy.example:8080⁩, ואז להפעיל מחדש את PAT Wizard.</translation>
    </message>
    <message>
        <source>The proxy setting %1 uses an unsupported type of proxy, so nothing was sent.</source>
        <translation>בהגדרת השרת המתווך ⁨%1⁩ יש סוג שרת שאינו נתמך, ולכן דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to one that begins with http://, socks5://, or socks5h://, then restart PAT Wizard.</source>
        <translation>יש לבחור שרת מתווך בהגדרות. לחלופין, אפשר לשנות את ⁨%1⁩ לערך שמתחיל ב־http://, ב־socks5:// או ב־socks5h://, ואז להפעיל מחדש את PAT Wizard.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that belongs to another host.</source>
        <translation>⁨%1⁩ הציג תעודה ששייכת למארח אחר.</translation>
    </message>
    <message>
        <source>Do not trust this network. Use another one.</source>
        <translation>אין לבטוח ברשת הזאת. יש להשתמש באחרת.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that is not valid today.</source>
        <translation>⁨%1⁩ הציג תעודה שאינה בתוקף היום.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time: it shows %1 UTC. If that is right, use another network, or ask whoever runs this one to renew the certificate.</source>
        <translation>יש לבדוק את התאריך והשעה של המחשב: הוא מציג ⁨%1⁩ UTC. אם זה נכון, יש להשתמש ברשת אחרת, או לבקש ממי שמפעיל את זו לחדש את התעודה.</translation>
    </message>
    <message>
        <source>Could not make an encrypted connection to %1.</source>
        <translation>לא ניתן היה ליצור חיבור מוצפן אל ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 The error code is %2.</source>
        <translation>⁨%1⁩ קוד השגיאה הוא ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
</context>
<context>
    <name>wording::CommandWords</name>
    <message numerus="yes">
        <source>An answer asked for a pause. Check again in %n second(s).</source>
        <translation>
            <numerusform>תשובה ביקשה להמתין. אפשר לבדוק שוב בעוד שנייה.</numerusform>
            <numerusform>תשובה ביקשה להמתין. אפשר לבדוק שוב בעוד %n שניות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer asked for a pause. Check again in %n minute(s).</source>
        <translation>
            <numerusform>תשובה ביקשה להמתין. אפשר לבדוק שוב בעוד דקה.</numerusform>
            <numerusform>תשובה ביקשה להמתין. אפשר לבדוק שוב בעוד %n דקות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the token: Azure DevOps does not show it again.</source>
        <translation>יש לשמור את האסימון אצלך: Azure DevOps לא יציג אותו שוב.</translation>
    </message>
    <message>
        <source>Look up the date on the token page. To correct it, use “patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD”, or open PAT Wizard with “patwizard”.</source>
        <translation>יש לבדוק את התאריך בדף האסימונים. כדי לתקן אותו, אפשר להשתמש ב־&quot;⁦patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD⁩&quot;, או לפתוח את PAT Wizard באמצעות &quot;⁦patwizard⁩&quot;.</translation>
    </message>
    <message>
        <source>Try “patwizard --help”.</source>
        <translation>לעזרה: &quot;⁦patwizard --help⁩&quot;.</translation>
    </message>
    <message>
        <source>Try “patwizard %1 --help”.</source>
        <translation>לעזרה: &quot;⁦patwizard %1 --help⁩&quot;.</translation>
    </message>
    <message>
        <source>PAT Wizard cannot continue: it is out of memory, or something that it depends on has failed.</source>
        <translation>‏PAT Wizard אינו יכול להמשיך: אזל הזיכרון, או שמשהו שהוא תלוי בו כשל.</translation>
    </message>
    <message>
        <source>Free some memory, then start it again. It then completes or undoes any change that was interrupted.</source>
        <translation>יש לפנות זיכרון ולהפעיל אותו שוב. הוא ישלים או יבטל אז כל שינוי שנקטע.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>אין תצוגה שאפשר לפתוח בה חלון.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>הודעת המערכת: &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>Commands do not need a display: see “patwizard --help”.</source>
        <translation>לפקודות לא נחוצה תצוגה: פרטים ב־&quot;⁦patwizard --help⁩&quot;.</translation>
    </message>
    <message>
        <source>There is no token on standard input.</source>
        <translation>אין אסימון בקלט התקני.</translation>
    </message>
    <message>
        <source>The command line contains a secret, where others can see it.</source>
        <translation>בשורת הפקודה יש סוד, במקום שאחרים יכולים לראות אותו.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>לא נעשה בו שימוש.</translation>
    </message>
    <message>
        <source>Revoke it, because it is in your shell’s history. Provide a new one on standard input.</source>
        <translation>יש לבטל אותו, כי הוא נמצא בהיסטוריית המעטפת, ולספק חדש בקלט התקני.</translation>
    </message>
    <message>
        <source>The text on standard input is also on the command line, where others can see it.</source>
        <translation>הטקסט שבקלט התקני נמצא גם בשורת הפקודה, במקום שאחרים יכולים לראות אותו.</translation>
    </message>
    <message>
        <source>If it is a secret, revoke it, because it is in your shell’s history. Provide a new one on standard input only.</source>
        <translation>אם זה סוד, יש לבטל אותו, כי הוא נמצא בהיסטוריית המעטפת, ולספק חדש בקלט התקני בלבד.</translation>
    </message>
    <message>
        <source>This token is already stored.</source>
        <translation>האסימון הזה כבר שמור.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and provide that one instead.</source>
        <translation>יש ליצור אסימון אחר בדף האסימונים, ולספק אותו במקום זה.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>דבר לא נשמר.</translation>
    </message>
    <message>
        <source>To store it anyway, use %1.</source>
        <translation>כדי לשמור אותו בכל זאת, יש להשתמש ב־⁨%1⁩.</translation>
    </message>
    <message>
        <source>Another token is already stored under this name.</source>
        <translation>אסימון אחר כבר שמור בשם הזה.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>הוא לא השתנה.</translation>
    </message>
    <message>
        <source>Choose another name with --name, or replace the stored token with “patwizard replace %1”.</source>
        <translation>יש לבחור שם אחר עם ⁦--name⁩, או להחליף את האסימון השמור באמצעות &quot;⁦patwizard replace %1⁩&quot;.</translation>
    </message>
    <message>
        <source>The new token was not stored, and the old token stays in use.</source>
        <translation>האסימון החדש לא נשמר, והישן נשאר בשימוש.</translation>
    </message>
    <message>
        <source>No token is stored for this organization.</source>
        <translation>אין אסימון שמור לארגון הזה.</translation>
    </message>
    <message>
        <source>No token with this name is on the list of stored tokens.</source>
        <translation>אין אסימון בשם הזה ברשימת האסימונים השמורים.</translation>
    </message>
    <message>
        <source>To see what is stored, use “patwizard list”.</source>
        <translation>כדי לראות מה שמור: &quot;⁦patwizard list⁩&quot;.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>האם הכוונה ל־⁨%1⁩?</translation>
    </message>
    <message>
        <source>No token is stored for this user yet.</source>
        <translation>עוד אין אסימון שמור למשתמש הזה.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION”, or open the setup with “patwizard”.</source>
        <translation>כדי לשמור אסימון, יש להשתמש ב־&quot;⁦patwizard add ORGANIZATION⁩&quot; או לפתוח את ההגדרה באמצעות &quot;⁦patwizard⁩&quot;.</translation>
    </message>
    <message>
        <source>The token was accepted after %1, its recorded expiry date.</source>
        <translation>האסימון התקבל לאחר ⁨%1⁩, תאריך התפוגה הרשום שלו.</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>התאריך הרשום שגוי.</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <extracomment>%1 2027-01-31, in 7 days</extracomment>
        <translation>תוקף האסימון יפוג ב־⁨%1⁩.</translation>
    </message>
    <message>
        <source>Replace it while it still works: use “patwizard rotate %1”, or “patwizard replace %1” with the new token on standard input.</source>
        <translation>יש להחליף אותו כל עוד הוא עובד: באמצעות &quot;⁦patwizard rotate %1⁩&quot;, או באמצעות &quot;⁦patwizard replace %1⁩&quot; כשהאסימון החדש בקלט התקני.</translation>
    </message>
    <message>
        <source>Also kept, and not known to be revoked: %1.</source>
        <translation>נשאר גם, ולא ידוע אם בוטל: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it on the token page, then run “patwizard replace %1 --prove-revoked”.</source>
        <translation>כשהוא כבר לא נחוץ, יש לבטל אותו בדף האסימונים, ואז להריץ &quot;⁦patwizard replace %1 --prove-revoked⁩&quot;.</translation>
    </message>
    <message>
        <source>The old token “%1” still works.</source>
        <translation>האסימון הישן &quot;⁨%1⁩&quot; עדיין עובד.</translation>
    </message>
    <message>
        <source>Revoke it on the token page, then run “patwizard replace %1 --prove-revoked” again. It can take up to an hour until Azure DevOps refuses a revoked token.</source>
        <translation>יש לבטל אותו בדף האסימונים, ואז להריץ שוב &quot;⁦patwizard replace %1 --prove-revoked⁩&quot;. ייתכן שתעבור שעה עד ש־Azure DevOps ידחה אסימון שבוטל.</translation>
    </message>
    <message>
        <source>More than one token is stored for this organization.</source>
        <translation>לארגון הזה שמור יותר מאסימון אחד.</translation>
    </message>
    <message>
        <source>Specify which one: %1.</source>
        <translation>יש לציין איזה מהם: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The date given with --expires, %1, is more than a year ahead.</source>
        <translation>התאריך שצוין עם ⁦--expires⁩, ⁨%1⁩, הוא בעוד יותר משנה.</translation>
    </message>
    <message>
        <source>It was recorded, but no Azure DevOps token lasts that long.</source>
        <translation>הוא נרשם, אבל אין אסימון של Azure DevOps שתוקפו ארוך כל כך.</translation>
    </message>
    <message>
        <source>The keychain that PAT Wizard uses keeps everything in memory only.</source>
        <translation>צרור המפתחות ש־PAT Wizard משתמש בו שומר הכול בזיכרון בלבד.</translation>
    </message>
    <message>
        <source>A token in it is lost as soon as you sign out.</source>
        <translation>אסימון שבו יאבד מיד עם היציאה מהמערכת.</translation>
    </message>
    <message>
        <source>Before you create a token, create a permanent keychain with Passwords and Keys (package seahorse) and set it as the default.</source>
        <translation>לפני יצירת אסימון, יש ליצור צרור מפתחות קבוע ב&quot;ססמאות ומפתחות&quot; (Passwords and Keys, חבילה seahorse) ולקבוע אותו כברירת מחדל.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>אי אפשר להשתמש בקובץ התעודה שנבחר בהגדרות.</translation>
    </message>
    <message>
        <source>Choose another file in Settings or remove it there, or start with --ca-file.</source>
        <translation>יש לבחור קובץ אחר בהגדרות או להסיר אותו שם, או להפעיל עם ⁦--ca-file⁩.</translation>
    </message>
    <message>
        <source>The token would be visible on the screen.</source>
        <translation>האסימון ייראה על המסך.</translation>
    </message>
    <message>
        <source>Send the output to another program, or use --force to show it anyway.</source>
        <translation>יש להעביר את הפלט לתוכנית אחרת, או להשתמש ב־⁦--force⁩ כדי להציג אותו בכל זאת.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>לא ניתן היה לכתוב את הפלט: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no command %1 to run.</source>
        <translation>אין פקודה ⁨%1⁩ להרצה.</translation>
    </message>
    <message>
        <source>Check its spelling, or give its whole path.</source>
        <translation>יש לבדוק את האיות, או לציין את הנתיב המלא.</translation>
    </message>
    <message>
        <source>The command %1 cannot be run: %2.</source>
        <translation>לא ניתן להריץ את הפקודה ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Check that it is a program, and that you may run it.</source>
        <translation>יש לוודא שזו תוכנית, ושמותר לך להריץ אותה.</translation>
    </message>
    <message>
        <source>Copies of a token this short cannot be told from other text.</source>
        <translation>אי אפשר להבחין בין עותקים של אסימון קצר כל כך לבין טקסט אחר.</translation>
    </message>
    <message>
        <source>It was not looked for.</source>
        <translation>לא נערך חיפוש שלו.</translation>
    </message>
    <message>
        <source>Nothing on this system shows notifications.</source>
        <translation>אין במערכת הזאת דבר שמציג התראות.</translation>
    </message>
    <message>
        <source>Nobody was reminded, and nothing counts as shown.</source>
        <translation>לא הוצגה תזכורת, ודבר לא נחשב כמוצג.</translation>
    </message>
    <message>
        <source>Sign in to a desktop, or see “patwizard list”.</source>
        <translation>יש להיכנס לשולחן עבודה, או לעיין ב־&quot;⁦patwizard list⁩&quot;.</translation>
    </message>
    <message>
        <source>The reminder failed: %1.</source>
        <translation>התזכורת נכשלה: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>See “patwizard list” for what needs attention.</source>
        <translation>&quot;⁦patwizard list⁩&quot; מראה מה דורש טיפול.</translation>
    </message>
    <message>
        <source>The reminders could not be switched: %1.</source>
        <translation>לא ניתן היה לשנות את מצב התזכורות: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>wording::ComparisonWords</name>
    <message>
        <source>Pull requests worked before, but no longer do.</source>
        <translation>בקשות משיכה עבדו קודם, אבל כבר לא.</translation>
    </message>
    <message>
        <source>Reviewers and approvals worked before, but no longer do.</source>
        <translation>סוקרים ואישורים עבדו קודם, אבל כבר לא.</translation>
    </message>
    <message>
        <source>Diff worked before, but no longer does.</source>
        <translation>‏Diff עבד קודם, אבל כבר לא.</translation>
    </message>
    <message>
        <source>Pull requests work now, but did not before.</source>
        <translation>בקשות משיכה עובדות עכשיו, אבל לא קודם.</translation>
    </message>
    <message>
        <source>Reviewers and approvals work now, but did not before.</source>
        <translation>סוקרים ואישורים עובדים עכשיו, אבל לא קודם.</translation>
    </message>
    <message>
        <source>Diff works now, but did not before.</source>
        <translation>‏Diff עובד עכשיו, אבל לא קודם.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it before, but refuses it now.</source>
        <translation>‏Azure DevOps קיבל אותו קודם, אבל דוחה אותו עכשיו.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it before, but accepts it now.</source>
        <translation>‏Azure DevOps דחה אותו קודם, אבל מקבל אותו עכשיו.</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>‏⁨%1⁩ [⁨%2⁩]</translation>
    </message>
    <message>
        <source>The account is different: it was %1, and is now %2.</source>
        <translation>החשבון שונה: קודם היה ⁨%1⁩, ועכשיו ⁨%2⁩.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of the account, which was not known before.</source>
        <translation>הוא תקף לכל הארגונים של החשבון, וזה לא היה ידוע קודם.</translation>
    </message>
</context>
<context>
    <name>wording::CopyWords</name>
    <message>
        <source>The token stands there as text.</source>
        <translation>האסימון מופיע שם כטקסט.</translation>
    </message>
    <message>
        <source>The token stands there in Base64, which hides nothing.</source>
        <translation>האסימון מופיע שם ב־Base64, שאינו מסתיר דבר.</translation>
    </message>
    <message>
        <source>The token stands there encoded for an address.</source>
        <translation>האסימון מופיע שם בקידוד של כתובת.</translation>
    </message>
    <message>
        <source>The token stands there as UTF-16 text.</source>
        <translation>האסימון מופיע שם כטקסט UTF-16.</translation>
    </message>
    <message>
        <source>To change it: %1.</source>
        <translation>כדי לשנות אותו: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the line.</source>
        <translation>כדי שהאסימון השמור יהיה שם במקומו, יש להשתמש ב־&quot;⁦patwizard give %1 --to git-credential⁩&quot;. אחרת, יש למחוק את השורה.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the file.</source>
        <translation>כדי שהאסימון השמור יהיה שם במקומו, יש להשתמש ב־&quot;⁦patwizard give %1 --to git-credential⁩&quot;. אחרת, יש למחוק את הקובץ.</translation>
    </message>
    <message>
        <source>Change npmAuthToken or npmAuthIdent in the file.</source>
        <translation>יש לשנות את npmAuthToken או את npmAuthIdent בקובץ.</translation>
    </message>
    <message>
        <source>Change the password in the file, or use “keyring set”.</source>
        <translation>יש לשנות את הסיסמה בקובץ, או להשתמש ב־&quot;⁦keyring set⁩&quot;.</translation>
    </message>
    <message>
        <source>Change the password in the file.</source>
        <translation>יש לשנות את הסיסמה בקובץ.</translation>
    </message>
    <message>
        <source>Change the password of the server in the file.</source>
        <translation>יש לשנות את הסיסמה של השרת בקובץ.</translation>
    </message>
    <message>
        <source>Change the property in the file.</source>
        <translation>יש לשנות את המאפיין בקובץ.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to az-devops”. To remove it, use “az devops logout”.</source>
        <translation>כדי שהאסימון השמור יהיה שם במקומו, יש להשתמש ב־&quot;⁦patwizard give %1 --to az-devops⁩&quot;. כדי להסיר אותו, יש להשתמש ב־&quot;⁦az devops logout⁩&quot;.</translation>
    </message>
    <message>
        <source>Delete the line. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>יש למחוק את השורה. תוכניות מקבלות את האסימון במקום זאת באמצעות &quot;⁦patwizard run %1 -- COMMAND⁩&quot;.</translation>
    </message>
    <message>
        <source>Delete the line, and close the shells that still remember it.</source>
        <translation>יש למחוק את השורה, ולסגור את המעטפות שעדיין זוכרות אותו.</translation>
    </message>
    <message>
        <source>Delete the line, then sign out and in again. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>יש למחוק את השורה, ואז לצאת מהמערכת ולהיכנס שוב. תוכניות מקבלות את האסימון במקום זאת באמצעות &quot;⁦patwizard run %1 -- COMMAND⁩&quot;.</translation>
    </message>
    <message>
        <source>Change the file, and look for it in backups as well.</source>
        <translation>יש לשנות את הקובץ, ולחפש אותו גם בגיבויים.</translation>
    </message>
    <message>
        <source>It goes when the process ends. Look for where the variable is set.</source>
        <translation>הוא ייעלם כשהתהליך יסתיים. יש לחפש היכן המשתנה מוגדר.</translation>
    </message>
    <message>
        <source>Change it with the program that has stored it.</source>
        <translation>יש לשנות אותו בתוכנית ששמרה אותו.</translation>
    </message>
    <message>
        <source>(no variable)</source>
        <extracomment>In place of the name of an environment variable.</extracomment>
        <translation>(ללא משתנה)</translation>
    </message>
    <message>
        <source>%1 in the environment of %2</source>
        <translation>⁨%1⁩ בסביבה של ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the environment of %2 and %n other process(es)</source>
        <translation>
            <numerusform>⁨%1⁩ בסביבה של ⁨%2⁩ ושל עוד תהליך אחד</numerusform>
            <numerusform>⁨%1⁩ בסביבה של ⁨%2⁩ ושל עוד %n תהליכים</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in the keychain</source>
        <translation>&quot;⁨%1⁩&quot; בצרור המפתחות</translation>
    </message>
    <message>
        <source>“%1” (%2) in the keychain</source>
        <translation>&quot;⁨%1⁩&quot; (⁨%2⁩) בצרור המפתחות</translation>
    </message>
    <message>
        <source>It is not protected: every program of yours can read it.</source>
        <translation>הוא אינו מוגן: כל תוכנית שלך יכולה לקרוא אותו.</translation>
    </message>
    <message>
        <source>It is protected by the keychain.</source>
        <translation>הוא מוגן על ידי צרור המפתחות.</translation>
    </message>
    <message>
        <source>%1 was not looked at: it is no ordinary file.</source>
        <translation>⁨%1⁩ לא נבדק: זה אינו קובץ רגיל.</translation>
    </message>
    <message>
        <source>Only the beginning of %1 was looked at: it is too large.</source>
        <translation>רק ההתחלה של ⁨%1⁩ נבדקה: הוא גדול מדי.</translation>
    </message>
    <message>
        <source>%1 was not looked at: %2.</source>
        <translation>⁨%1⁩ לא נבדק: ⁨%2⁩.</translation>
    </message>
    <message numerus="yes">
        <source>The environment of %n process(es) of yours that let nobody read it was not looked at.</source>
        <translation>
            <numerusform>הסביבה של תהליך אחד שלך, שאינו מאפשר לאיש לקרוא אותה, לא נבדקה.</numerusform>
            <numerusform>הסביבה של %n תהליכים שלך, שאינם מאפשרים לאיש לקרוא אותה, לא נבדקה.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is locked in the keychain, or is not given, was not looked at.</source>
        <translation>מה שנעול בצרור המפתחות, או שאין אליו גישה, לא נבדק.</translation>
    </message>
    <message>
        <source>What other programs have in the keychain was not looked at: %1.</source>
        <translation>מה שיש לתוכניות אחרות בצרור המפתחות לא נבדק: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The search was stopped. The rest was not looked at.</source>
        <translation>החיפוש נעצר. השאר לא נבדק.</translation>
    </message>
</context>
<context>
    <name>wording::DayWords</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The format of a date, as QLocale understands it: 26 Feb 2027</extracomment>
        <translation>‏d &apos;ב&apos;MMM yyyy</translation>
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
        <translation>לא הוכח: לא ניתן היה לקרוא את רשימת האסימונים השמורים, ולכן לא ניתן היה לחפש בטקסט הזה את הסודות שלהם. יש לקרוא אותו לפני שמשתפים אותו.</translation>
    </message>
    <message>
        <source>Not proved for all: the text was searched for the stored secrets that the keychain provided (%1), and none is in it. The keychain did not provide the others (%2). Unlock it and try again, or read the text before you share it.</source>
        <translation>לא הוכח לגבי כולם: הסודות השמורים שצרור המפתחות סיפק (⁨%1⁩) חופשו בטקסט, ואף אחד מהם אינו בו. את האחרים צרור המפתחות לא סיפק (⁨%2⁩). יש לפתוח את הנעילה ולנסות שוב, או לקרוא את הטקסט לפני שמשתפים אותו.</translation>
    </message>
    <message>
        <source>No secret is stored, so none is in this text.</source>
        <translation>אין סודות שמורים, ולכן אין כאלה בטקסט הזה.</translation>
    </message>
    <message>
        <source>Proved: the text was searched for every stored secret (%1), and none is in it, in any form.</source>
        <translation>הוכח: כל הסודות השמורים (⁨%1⁩) חופשו בטקסט, ואף אחד מהם אינו בו, בשום צורה.</translation>
    </message>
</context>
<context>
    <name>wording::GitWords</name>
    <message>
        <source>system</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>מערכת</translation>
    </message>
    <message>
        <source>global</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>גלובלי</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>Where a setting of git stands: in this repository.</extracomment>
        <translation>מקומי</translation>
    </message>
    <message>
        <source>worktree</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>עץ עבודה</translation>
    </message>
    <message>
        <source>environment</source>
        <extracomment>Where a setting of git stands: in the environment or on the command line.</extracomment>
        <translation>סביבה</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Git asks these first: %1.</source>
        <translation>‏git שואל תחילה את אלה: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>If one of them has a password for Azure DevOps, git uses that.</source>
        <translation>אם לאחד מהם יש סיסמה ל־Azure DevOps, זו הסיסמה ש־git ישתמש בה.</translation>
    </message>
    <message>
        <source>To have git forget a password that is out of date, see the help of that credential helper.</source>
        <translation>כדי ש־git ישכח סיסמה ישנה, יש לעיין בעזרה של מסייע ההזדהות (credential helper) הזה.</translation>
    </message>
    <message>
        <source>Git gives each password that worked to all its credential helpers, and “store” writes it to a file as plain text.</source>
        <translation>‏git מעביר כל סיסמה שעבדה לכל מסייעי ההזדהות שלו, ו־&quot;store&quot; כותב אותה לקובץ כטקסט גלוי.</translation>
    </message>
    <message>
        <source>The token then lies there, too.</source>
        <translation>גם האסימון נמצא אז שם.</translation>
    </message>
    <message>
        <source>To prevent that, remove “store” from git’s configuration, or set it for the other hosts only.</source>
        <translation>כדי למנוע זאת, יש להסיר את &quot;store&quot; מתצורת git, או להגדיר אותו רק למארחים האחרים.</translation>
    </message>
    <message>
        <source>Git does not ask PAT Wizard for: %1.</source>
        <translation>‏git אינו שואל את PAT Wizard עבור: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”. If that does not help, look for an empty “helper =” in git’s configuration.</source>
        <translation>כדי לשנות זאת, יש להשתמש ב־&quot;⁦patwizard git on⁩&quot;. אם זה לא עוזר, יש לחפש &quot;⁦helper =⁩&quot; ריק בתצורת git.</translation>
    </message>
    <message>
        <source>Git calls another copy of this program: %1.</source>
        <translation>‏git קורא לעותק אחר של התוכנית הזאת: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>To have it call this one, use “patwizard git on”.</source>
        <translation>כדי שיקרא לזה, יש להשתמש ב־&quot;⁦patwizard git on⁩&quot;.</translation>
    </message>
    <message>
        <source>Git does not tell credential helpers the path of a repository.</source>
        <translation>‏git אינו מוסר למסייעי ההזדהות את הנתיב של מאגר.</translation>
    </message>
    <message>
        <source>With several organizations, the right token is found only by the user name in the address.</source>
        <translation>כשיש כמה ארגונים, האסימון הנכון נמצא רק לפי שם המשתמש שבכתובת.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”.</source>
        <translation>כדי לשנות זאת, יש להשתמש ב־&quot;⁦patwizard git on⁩&quot;.</translation>
    </message>
    <message>
        <source>The request on standard input is not one that git makes.</source>
        <translation>הבקשה שבקלט התקני אינה בקשה של git.</translation>
    </message>
    <message>
        <source>No token was given.</source>
        <translation>לא נמסר אסימון.</translation>
    </message>
    <message>
        <source>This command is for git: see “patwizard git on”.</source>
        <translation>הפקודה הזאת מיועדת ל־git: פרטים ב־&quot;⁦patwizard git on⁩&quot;.</translation>
    </message>
    <message>
        <source>The address of the repository begins with http://, where others could read the token on its way.</source>
        <translation>כתובת המאגר מתחילה ב־http://, ואחרים עלולים לקרוא את האסימון בדרך.</translation>
    </message>
    <message>
        <source>Use https:// instead, with “git remote set-url”.</source>
        <translation>יש להשתמש ב־https:// במקום זאת, באמצעות &quot;⁦git remote set-url⁩&quot;.</translation>
    </message>
    <message>
        <source>Git does not tell for which organization it needs a token.</source>
        <translation>‏git אינו מציין לאיזה ארגון נחוץ לו אסימון.</translation>
    </message>
    <message>
        <source>Run “patwizard git on”, or put the name of the organization before the host: https://ORGANIZATION@dev.azure.com/…</source>
        <translation>יש להריץ &quot;⁦patwizard git on⁩&quot;, או לרשום את שם הארגון לפני המארח: ⁦https://ORGANIZATION@dev.azure.com/…⁩</translation>
    </message>
    <message>
        <source>No token is stored yet.</source>
        <translation>עוד אין אסימון שמור.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION” or “patwizard setup”.</source>
        <translation>כדי לשמור אסימון, יש להשתמש ב־&quot;⁦patwizard add ORGANIZATION⁩&quot; או ב־&quot;⁦patwizard setup⁩&quot;.</translation>
    </message>
    <message>
        <source>No token is stored for the organization “%1”.</source>
        <translation>אין אסימון שמור לארגון &quot;⁨%1⁩&quot;.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add %1” or “patwizard setup %1”.</source>
        <translation>כדי לשמור אסימון, יש להשתמש ב־&quot;⁦patwizard add %1⁩&quot; או ב־&quot;⁦patwizard setup %1⁩&quot;.</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when it was checked %1.</source>
        <translation>‏Azure DevOps דחה את האסימון בבדיקה האחרונה (⁨%1⁩).</translation>
    </message>
    <message>
        <source>It was not given to git.</source>
        <translation>הוא לא נמסר ל־git.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it works again, use “patwizard check %1”.</source>
        <translation>יש להחליף אותו באמצעות &quot;⁦patwizard rotate %1⁩&quot;. אם הוא שוב עובד, יש להשתמש ב־&quot;⁦patwizard check %1⁩&quot;.</translation>
    </message>
    <message>
        <source>The token lacked the scope Code when it was checked %1.</source>
        <translation>לאסימון היה חסר היקף ההרשאה Code בבדיקה האחרונה (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Select Code with Edit on the token page, then use “patwizard check %1”.</source>
        <translation>יש לבחור את Code עם Edit בדף האסימונים, ואז להשתמש ב־&quot;⁦patwizard check %1⁩&quot;.</translation>
    </message>
    <message>
        <source>The token expired on %1, according to the recorded date.</source>
        <translation>תוקף האסימון פג ב־⁨%1⁩, לפי התאריך הרשום.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it still works, use “patwizard check %1”.</source>
        <translation>יש להחליף אותו באמצעות &quot;⁦patwizard rotate %1⁩&quot;. אם הוא עדיין עובד, יש להשתמש ב־&quot;⁦patwizard check %1⁩&quot;.</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when git last used it, %1.</source>
        <translation>‏Azure DevOps דחה את האסימון בשימוש האחרון של git בו (⁨%1⁩).</translation>
    </message>
    <message>
        <source>To find out why, use “patwizard check %1”.</source>
        <translation>כדי לברר מדוע, יש להשתמש ב־&quot;⁦patwizard check %1⁩&quot;.</translation>
    </message>
    <message>
        <source>Git was not found.</source>
        <translation>‏git לא נמצא.</translation>
    </message>
    <message>
        <source>Its configuration was not changed.</source>
        <translation>התצורה שלו לא שונתה.</translation>
    </message>
    <message>
        <source>Install git, or add its folder to PATH.</source>
        <translation>יש להתקין את git, או להוסיף את התיקייה שלו ל־PATH.</translation>
    </message>
    <message>
        <source>This folder is not in a git repository.</source>
        <translation>התיקייה הזאת אינה בתוך מאגר git.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Go to a repository first, or leave --local out.</source>
        <translation>יש לעבור תחילה למאגר, או להשמיט את ⁦--local⁩.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration.</source>
        <translation>‏git לא הצליח לקרוא או לשנות את התצורה שלו.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration. It says: “%1”</source>
        <translation>‏git לא הצליח לקרוא או לשנות את התצורה שלו. הודעתו: &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>Correct that, then run the command again. “patwizard git status” shows what holds now. Git 2.26 or newer is needed.</source>
        <translation>יש לתקן זאת ולהריץ את הפקודה שוב. &quot;⁦patwizard git status⁩&quot; מראה מה בתוקף כעת. נחוץ Git 2.26 ומעלה.</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom git asks for a password.</extracomment>
        <translation>אף אחד</translation>
    </message>
</context>
<context>
    <name>wording::GiveWords</name>
    <message>
        <source>Install the Azure CLI, then run “az extension add --name azure-devops”.</source>
        <translation>יש להתקין את Azure CLI, ואז להריץ &quot;⁦az extension add --name azure-devops⁩&quot;.</translation>
    </message>
    <message>
        <source>Install git.</source>
        <translation>יש להתקין את git.</translation>
    </message>
    <message>
        <source>Run “az devops logout”, then try again.</source>
        <translation>יש להריץ &quot;⁦az devops logout⁩&quot;, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>See which helpers git asks with “git config --get-all credential.helper”: without one it keeps nothing, and the first one that answers counts.</source>
        <translation>&quot;⁦git config --get-all credential.helper⁩&quot; מראה אילו מסייעים git שואל: בלי מסייע הוא אינו שומר דבר, והראשון שעונה קובע.</translation>
    </message>
    <message>
        <source>If it had another token, it still has that one.</source>
        <translation>אם היה לו אסימון אחר, הוא עדיין אצלו.</translation>
    </message>
    <message>
        <source>Then try again: patwizard give %1 --to %2</source>
        <translation>אחר כך יש לנסות שוב: ⁦patwizard give %1 --to %2⁩</translation>
    </message>
    <message>
        <source>%1 was not given the token: it is not installed.</source>
        <translation>הכלי ⁨%1⁩ לא קיבל את האסימון: הוא אינו מותקן.</translation>
    </message>
    <message>
        <source>%1 did not take the token.</source>
        <translation>הכלי ⁨%1⁩ לא קלט את האסימון.</translation>
    </message>
    <message>
        <source>%1 did not take the token. It says: “%2”</source>
        <translation>הכלי ⁨%1⁩ לא קלט את האסימון. הודעתו: &quot;⁨%2⁩&quot;</translation>
    </message>
    <message>
        <source>%1 did not answer, and was ended.</source>
        <translation>הכלי ⁨%1⁩ לא ענה, ופעולתו הופסקה.</translation>
    </message>
    <message>
        <source>%1 was given the token, but does not have it.</source>
        <translation>האסימון נמסר לכלי ⁨%1⁩, אבל אינו אצלו.</translation>
    </message>
    <message>
        <source>%1 was given the token in use.</source>
        <translation>הכלי ⁨%1⁩ קיבל את האסימון שבשימוש.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>ב־⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 has not been given the token in use.</source>
        <translation>הכלי ⁨%1⁩ לא קיבל את האסימון שבשימוש.</translation>
    </message>
    <message>
        <source>What it was given on %1 stops working when that token is revoked.</source>
        <translation>מה שנמסר לו ב־⁨%1⁩ יפסיק לעבוד כשהאסימון ההוא יבוטל.</translation>
    </message>
    <message>
        <source>%1 has the token.</source>
        <translation>האסימון נמצא אצל הכלי ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 has taken the token. It could not be asked whether it has it now.</source>
        <translation>הכלי ⁨%1⁩ קלט את האסימון. לא ניתן היה לשאול אותו אם הוא אצלו עכשיו.</translation>
    </message>
</context>
<context>
    <name>wording::GlobalWords</name>
    <message>
        <source>Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>‏Microsoft הוציאה משימוש אסימונים שתקפים לכל הארגונים ב־1 בדצמבר 2026.</translation>
    </message>
    <message>
        <source>Tokens for all organizations stop working on 1 December 2026, whatever their own expiry date.</source>
        <translation>אסימונים שתקפים לכל הארגונים יפסיקו לעבוד ב־1 בדצמבר 2026, בלי קשר לתאריך התפוגה שלהם.</translation>
    </message>
    <message>
        <source>The token is valid for all organizations of the account.</source>
        <translation>האסימון תקף לכל הארגונים של החשבון.</translation>
    </message>
    <message>
        <source>It still works, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>הוא עדיין עובד, אף ש־Microsoft הוציאה משימוש אסימונים שתקפים לכל הארגונים ב־1 בדצמבר 2026.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of its account.</source>
        <translation>הוא תקף לכל הארגונים של החשבון שלו.</translation>
    </message>
    <message>
        <source>It still worked at the last check, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>הוא עוד עבד בבדיקה האחרונה, אף ש־Microsoft הוציאה משימוש אסימונים שתקפים לכל הארגונים ב־1 בדצמבר 2026.</translation>
    </message>
    <message>
        <source>Create a new one for a single organization, then revoke this one.</source>
        <translation>יש ליצור אסימון חדש לארגון יחיד, ואז לבטל את זה.</translation>
    </message>
    <message>
        <source>Create a new one for %1 only, then revoke this one.</source>
        <translation>יש ליצור אסימון חדש ל־⁨%1⁩ בלבד, ואז לבטל את זה.</translation>
    </message>
</context>
<context>
    <name>wording::KeychainWords</name>
    <message>
        <source>Tokens can be neither stored nor read.</source>
        <translation>לא ניתן לשמור אסימונים ולא לקרוא אותם.</translation>
    </message>
    <message>
        <source>There is no desktop session (D-Bus), so there is no keychain.</source>
        <translation>אין הפעלה של שולחן עבודה (D-Bus), ולכן אין צרור מפתחות.</translation>
    </message>
    <message>
        <source>Start PAT Wizard from your desktop session.</source>
        <translation>יש להפעיל את PAT Wizard מתוך שולחן העבודה שלך.</translation>
    </message>
    <message>
        <source>The keychain is no longer available, because the desktop session (D-Bus) has ended.</source>
        <translation>צרור המפתחות כבר אינו זמין, כי ההפעלה של שולחן העבודה (D-Bus) הסתיימה.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but PAT Wizard has to be started again to access it.</source>
        <translation>מה ששמור בו בטוח, אבל יש להפעיל שוב את PAT Wizard כדי לגשת אליו.</translation>
    </message>
    <message>
        <source>If you have a token that is not stored yet, copy it and keep it somewhere safe. Then start PAT Wizard again from your desktop session.</source>
        <translation>אם יש לך אסימון שעוד לא נשמר, יש להעתיק אותו ולהניח אותו במקום בטוח. אחר כך יש להפעיל שוב את PAT Wizard מתוך שולחן העבודה שלך.</translation>
    </message>
    <message>
        <source>No keychain service is running.</source>
        <translation>לא פועל שירות של צרור מפתחות.</translation>
    </message>
    <message>
        <source>Install gnome-keyring, or KeePassXC with its Secret Service integration enabled. Then sign out and in again.</source>
        <translation>יש להתקין את gnome-keyring, או את KeePassXC עם שילוב Secret Service מופעל. אחר כך יש לצאת מהמערכת ולהיכנס שוב.</translation>
    </message>
    <message>
        <source>The library that connects to the keychain is missing.</source>
        <translation>חסרה הספרייה שמתחברת לצרור המפתחות.</translation>
    </message>
    <message>
        <source>Install the package libsecret-1-0.</source>
        <translation>יש להתקין את החבילה libsecret-1-0.</translation>
    </message>
    <message>
        <source>The keychain service does not answer.</source>
        <translation>שירות צרור המפתחות אינו עונה.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but cannot be accessed now.</source>
        <translation>מה ששמור בו בטוח, אבל אין אליו גישה עכשיו.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, sign out and in again.</source>
        <translation>יש לנסות שוב. אם זה לא עוזר, יש לצאת מהמערכת ולהיכנס שוב.</translation>
    </message>
    <message>
        <source>The keychain service has no keychain yet.</source>
        <translation>בשירות צרור המפתחות אין עדיין צרור מפתחות.</translation>
    </message>
    <message>
        <source>Create one with Passwords and Keys (package seahorse), and set it as the default.</source>
        <translation>יש ליצור צרור מפתחות ב&quot;ססמאות ומפתחות&quot; (Passwords and Keys, חבילה seahorse) ולקבוע אותו כברירת מחדל.</translation>
    </message>
    <message>
        <source>The keychain is locked, and was not unlocked.</source>
        <translation>צרור המפתחות נעול, והנעילה לא נפתחה.</translation>
    </message>
    <message>
        <source>Try again, and enter the keychain’s password when asked. If nothing asks for it, unlock the keychain in your desktop session first.</source>
        <translation>יש לנסות שוב, ולהזין את הסיסמה של צרור המפתחות כשהיא מתבקשת. אם היא אינה מתבקשת, יש לפתוח תחילה את הנעילה של צרור המפתחות בשולחן העבודה.</translation>
    </message>
    <message>
        <source>The keychain has an entry for this token, but did not give PAT Wizard access to it.</source>
        <translation>בצרור המפתחות יש רשומה לאסימון הזה, אבל PAT Wizard לא קיבל אליה גישה.</translation>
    </message>
    <message>
        <source>The entry was not changed.</source>
        <translation>הרשומה לא השתנתה.</translation>
    </message>
    <message>
        <source>Try again, and allow access when your keychain asks.</source>
        <translation>יש לנסות שוב, ולאפשר גישה כשצרור המפתחות ישאל.</translation>
    </message>
    <message>
        <source>The keychain does not contain this token.</source>
        <translation>האסימון הזה אינו בצרור המפתחות.</translation>
    </message>
    <message>
        <source>Another program may have removed it.</source>
        <translation>ייתכן שתוכנית אחרת הסירה אותו.</translation>
    </message>
    <message>
        <source>What lies in the keychain as %1 is not a token: another program has put it there.</source>
        <extracomment>%1 is the name of an entry.</extracomment>
        <translation>מה שנמצא בצרור המפתחות בשם ⁨%1⁩ אינו אסימון: תוכנית אחרת שמה אותו שם.</translation>
    </message>
    <message>
        <source>Remove exactly that entry with the keychain’s own program, then try again.</source>
        <translation>יש להסיר בדיוק את הרשומה הזאת בעזרת התוכנית של צרור המפתחות, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>What was read back from the keychain is not what was stored.</source>
        <translation>מה שנקרא חזרה מצרור המפתחות אינו מה שנשמר.</translation>
    </message>
    <message>
        <source>The token is not stored safely. Keep it at hand.</source>
        <translation>האסימון לא נשמר בבטחה. יש להשאיר אותו בהישג יד.</translation>
    </message>
    <message>
        <source>Another program may be writing to the keychain at the same time. Try again.</source>
        <translation>ייתכן שתוכנית אחרת כותבת לצרור המפתחות באותו זמן. יש לנסות שוב.</translation>
    </message>
    <message>
        <source>The keychain reported an error: “%1”</source>
        <translation>צרור המפתחות דיווח על שגיאה: &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>It is not known whether the token is in the keychain now.</source>
        <translation>לא ידוע אם האסימון נמצא עכשיו בצרור המפתחות.</translation>
    </message>
</context>
<context>
    <name>wording::LibraryWords</name>
    <message>
        <source>Storing %1 was interrupted. It is stored now.</source>
        <translation>שמירת ⁨%1⁩ נקטעה. עכשיו הוא שמור.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. Nothing was stored.</source>
        <translation>שמירת ⁨%1⁩ נקטעה. דבר לא נשמר.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. It is not yet known whether it is stored.</source>
        <translation>שמירת ⁨%1⁩ נקטעה. עוד לא ידוע אם הוא שמור.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The new token works and is in use now. The old token is kept.</source>
        <translation>החלפת ⁨%1⁩ נקטעה. האסימון החדש עובד ונמצא עכשיו בשימוש. הישן נשאר.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The old token is still in use.</source>
        <translation>החלפת ⁨%1⁩ נקטעה. האסימון הישן עדיין בשימוש.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted, and could not be completed or undone yet. The old token is still in use.</source>
        <translation>החלפת ⁨%1⁩ נקטעה, ועוד לא ניתן היה להשלים או לבטל אותה. האסימון הישן עדיין בשימוש.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted, and could not be completed yet.</source>
        <translation>הסרת האסימון הישן של ⁨%1⁩ נקטעה, ועוד לא ניתן היה להשלים אותה.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted. It is removed now.</source>
        <translation>הסרת האסימון הישן של ⁨%1⁩ נקטעה. עכשיו הוא הוסר.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is removed now.</source>
        <translation>הסרת ⁨%1⁩ נקטעה. עכשיו הוא הוסר.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is still stored.</source>
        <translation>הסרת ⁨%1⁩ נקטעה. הוא עדיין שמור.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted, and could not be completed or undone yet.</source>
        <translation>הסרת ⁨%1⁩ נקטעה, ועוד לא ניתן היה להשלים או לבטל אותה.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted, and could not be completed yet. The token stays in use.</source>
        <translation>העתקת ⁨%1⁩ בתוך צרור המפתחות נקטעה, ועוד לא ניתן היה להשלים אותה. האסימון נשאר בשימוש.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted. It is completed now.</source>
        <translation>העתקת ⁨%1⁩ בתוך צרור המפתחות נקטעה. עכשיו היא הושלמה.</translation>
    </message>
    <message>
        <source>%1 The system says: “%2”</source>
        <translation>⁨%1⁩ הודעת המערכת: &quot;⁨%2⁩&quot;</translation>
    </message>
    <message>
        <source>The tokens already in the keychain are not affected.</source>
        <translation>האסימונים שכבר נמצאים בצרור המפתחות אינם מושפעים.</translation>
    </message>
    <message>
        <source>The list was not changed.</source>
        <translation>הרשימה לא השתנתה.</translation>
    </message>
    <message>
        <source>The list of stored tokens is damaged: %1.</source>
        <translation>רשימת האסימונים השמורים פגומה: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Repair the file, or move it away and add the tokens again. Those in the keychain are added with “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”.</source>
        <translation>‏PAT Wizard אינו משנה אותה. יש לתקן את הקובץ, או להעביר אותו למקום אחר ולהוסיף שוב את האסימונים. את אלה שבצרור המפתחות מוסיפים באמצעות &quot;⁦patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME⁩&quot;.</translation>
    </message>
    <message>
        <source>The list of stored tokens was written by a newer version of PAT Wizard: %1.</source>
        <translation>רשימת האסימונים השמורים נכתבה בגרסה חדשה יותר של PAT Wizard: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Use the newer version.</source>
        <translation>‏PAT Wizard אינו משנה אותה. יש להשתמש בגרסה החדשה יותר.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing the list of stored tokens in another window or command: %1.</source>
        <translation>‏PAT Wizard כבר משנה את רשימת האסימונים השמורים בחלון אחר או בפקודה אחרת: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>יש לנסות שוב בעוד רגע.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing this token in another window or command.</source>
        <translation>‏PAT Wizard כבר משנה את האסימון הזה בחלון אחר או בפקודה אחרת.</translation>
    </message>
    <message>
        <source>Finish there, or wait until it is finished. Then try again.</source>
        <translation>יש לסיים שם, או להמתין לסיום. אחר כך יש לנסות שוב.</translation>
    </message>
    <message>
        <source>An earlier change to this token was interrupted, and could not be completed or undone yet.</source>
        <translation>שינוי קודם של האסימון הזה נקטע, ועוד לא ניתן היה להשלים או לבטל אותו.</translation>
    </message>
    <message>
        <source>Nothing was changed now.</source>
        <translation>הפעם דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Rotate or remove the token. Either settles that change.</source>
        <translation>יש להחליף או להסיר את האסימון. כל אחד מאלה מסדיר את השינוי ההוא.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be read: %1.</source>
        <translation>לא ניתן לקרוא את רשימת האסימונים השמורים: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Make sure that it is a regular file and that you have permission to read it, then try again.</source>
        <translation>יש לוודא שזה קובץ רגיל ושיש לך הרשאה לקרוא אותו, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be written: %1.</source>
        <translation>לא ניתן לכתוב את רשימת האסימונים השמורים: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write there and that the disk is not full, then try again.</source>
        <translation>יש לוודא שיש לך הרשאה לכתוב שם ושהדיסק אינו מלא, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>Another token lies in the keychain as %1 than PAT Wizard stored there: another program has changed it.</source>
        <translation>בצרור המפתחות נמצא בשם ⁨%1⁩ אסימון אחר מזה ש־PAT Wizard שמר שם: תוכנית אחרת שינתה אותו.</translation>
    </message>
    <message>
        <source>PAT Wizard left it alone, and changed nothing else.</source>
        <translation>‏PAT Wizard לא נגע בו, ולא שינה שום דבר אחר.</translation>
    </message>
    <message>
        <source>To use the other token, add it under the same name: “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”. To go on with the stored one, remove that entry with the keychain&apos;s own program, then try again.</source>
        <translation>כדי להשתמש באסימון האחר, יש להוסיף אותו באותו שם: &quot;⁦patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME⁩&quot;. כדי להמשיך עם האסימון השמור, יש להסיר את הרשומה ההיא בתוכנית של צרור המפתחות, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The list of stored tokens would be too large: %1.</source>
        <translation>רשימת האסימונים השמורים תהיה גדולה מדי: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Remove tokens that you no longer need, then try again.</source>
        <translation>יש להסיר אסימונים שכבר אינם נחוצים, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The new token is stored, and in use now. What reads the keychain itself, as %1, does not get it yet.</source>
        <translation>האסימון החדש נשמר, ונמצא עכשיו בשימוש. מי שקורא ישירות מצרור המפתחות, בשם ⁨%1⁩, עוד אינו מקבל אותו.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard makes up for it when it is next started.</source>
        <translation>‏⁨%1⁩ PAT Wizard ישלים זאת בהפעלה הבאה שלו.</translation>
    </message>
    <message>
        <source>The token is in the keychain as %1, but not on the list of stored tokens.</source>
        <translation>האסימון נמצא בצרור המפתחות בשם ⁨%1⁩, אבל אינו ברשימת האסימונים השמורים.</translation>
    </message>
    <message>
        <source>%1 Then store the same token again under the same name.</source>
        <translation>⁨%1⁩ אחר כך יש לשמור שוב את אותו אסימון באותו שם.</translation>
    </message>
</context>
<context>
    <name>wording::NoticeWords</name>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>לא ניתן היה לבדוק אותו ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>זה אינו מעיד דבר על האסימון.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>יש לבדוק אותו שוב.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access when the token was last needed, %1.</source>
        <translation>צרור המפתחות היה נעול או סירב לתת גישה כשהאסימון היה נחוץ לאחרונה, ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then check again.</source>
        <translation>יש לפתוח את הנעילה של צרור המפתחות, ואז לבדוק שוב.</translation>
    </message>
    <message>
        <source>Git says that Azure DevOps refused it %1.</source>
        <translation>לפי git, האסימון נדחה ⁨%1⁩ על ידי Azure DevOps.</translation>
    </message>
    <message>
        <source>It may be revoked or expired, lack the scope Code, or have no permission for that repository; a proxy may have refused it, too.</source>
        <translation>ייתכן שהוא בוטל או שתוקפו פג, שחסר לו היקף ההרשאה Code, או שאין לו הרשאה למאגר ההוא; ייתכן גם ששרת מתווך דחה אותו.</translation>
    </message>
    <message>
        <source>“%1” is in use. “%2” is kept too.</source>
        <translation>&quot;⁨%1⁩&quot; בשימוש. גם &quot;⁨%2⁩&quot; נשאר בצרור המפתחות.</translation>
    </message>
    <message>
        <source>The kept token is not known to be revoked: it may still work for anyone who has it.</source>
        <translation>לא ידוע אם האסימון שנשאר בוטל: ייתכן שהוא עדיין עובד אצל מי שמחזיק בו.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>כשהוא כבר לא נחוץ, יש לבטל אותו ב־Azure DevOps.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it %1, after its recorded expiry date, %2.</source>
        <translation>‏Azure DevOps קיבל אותו ⁨%1⁩, לאחר תאריך התפוגה הרשום שלו, ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>התאריך הרשום שגוי.</translation>
    </message>
    <message>
        <source>Correct it. The token page shows when the token expires.</source>
        <translation>יש לתקן אותו. תאריך התפוגה מופיע בדף האסימונים.</translation>
    </message>
    <message>
        <source>It was created 11 months ago or earlier, and its expiry date is not known.</source>
        <translation>הוא נוצר לפני 11 חודשים או יותר, ותאריך התפוגה שלו אינו ידוע.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year.</source>
        <translation>אין אסימון שתוקפו ארוך בהרבה משנה.</translation>
    </message>
    <message>
        <source>Look up the date on the token page and record it, or rotate the token.</source>
        <translation>יש לבדוק את התאריך בדף האסימונים ולרשום אותו, או להחליף את האסימון.</translation>
    </message>
    <message>
        <source>Its own expiry date is not known.</source>
        <translation>תאריך התפוגה שלו עצמו אינו ידוע.</translation>
    </message>
    <message>
        <source>It may be earlier.</source>
        <translation>ייתכן שהוא מוקדם יותר.</translation>
    </message>
    <message>
        <source>Look it up on the token page and record it, to be reminded in time.</source>
        <translation>כדאי לבדוק אותו בדף האסימונים ולרשום אותו, כדי לקבל תזכורת בזמן.</translation>
    </message>
    <message>
        <source>Its expiry date is not known.</source>
        <translation>תאריך התפוגה שלו אינו ידוע.</translation>
    </message>
    <message>
        <source>It has not been checked for 80 days or more.</source>
        <translation>הוא לא נבדק 80 ימים או יותר.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive if it is not used for 90 days.</source>
        <translation>‏Azure DevOps מחשיב אסימון כלא פעיל אם לא משתמשים בו במשך 90 ימים.</translation>
    </message>
    <message>
        <source>Check it, which counts as use, or remove it. If it is refused, sign in to Azure DevOps in a browser, then check it again.</source>
        <translation>יש לבדוק אותו, וזה נחשב שימוש, או להסיר אותו. אם הוא נדחה, יש להיכנס ל־Azure DevOps בדפדפן ואז לבדוק אותו שוב.</translation>
    </message>
    <message>
        <source>last check failed</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>הבדיקה האחרונה נכשלה</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>צרור המפתחות נעול</translation>
    </message>
    <message>
        <source>refused, says git</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>נדחה, לפי git</translation>
    </message>
    <message>
        <source>for all organizations</source>
        <translation>לכל הארגונים</translation>
    </message>
    <message>
        <source>another token kept</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>נשאר אסימון נוסף</translation>
    </message>
    <message>
        <source>recorded date wrong</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>התאריך הרשום שגוי</translation>
    </message>
    <message>
        <source>old, expiry not known</source>
        <translation>ישן, תפוגה לא ידועה</translation>
    </message>
    <message>
        <source>not checked recently</source>
        <translation>לא נבדק לאחרונה</translation>
    </message>
</context>
<context>
    <name>wording::Notification</name>
    <message>
        <source>Tokens for Azure DevOps need attention</source>
        <translation>אסימונים ל־Azure DevOps דורשים טיפול</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>החלפה</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>להזכיר לי מחר</translation>
    </message>
    <message>
        <source>Open PAT Wizard</source>
        <translation>פתיחת PAT Wizard</translation>
    </message>
</context>
<context>
    <name>wording::OrganizationWords</name>
    <message>
        <source>An organization’s name cannot contain spaces, only English letters, digits, and hyphens.</source>
        <translation>בשם של ארגון אין רווחים, רק אותיות אנגליות, ספרות ומקפים.</translation>
    </message>
    <message>
        <source>An organization’s name cannot contain “%1”, only English letters, digits, and hyphens.</source>
        <translation>בשם של ארגון אין &quot;⁨%1⁩&quot;, רק אותיות אנגליות, ספרות ומקפים.</translation>
    </message>
    <message>
        <source>Enter the organization’s name, or paste any of its addresses.</source>
        <translation>יש להזין את שם הארגון, או להדביק כתובת כלשהי שלו.</translation>
    </message>
    <message>
        <source>This is too long for the address of an organization.</source>
        <translation>זה ארוך מדי לכתובת של ארגון.</translation>
    </message>
    <message>
        <source>This address does not contain an organization. It should look like https://dev.azure.com/your-organization.</source>
        <translation>בכתובת הזאת אין ארגון. היא אמורה להיראות כמו ⁦https://dev.azure.com/your-organization⁩.</translation>
    </message>
    <message>
        <source>This text contains more than one organization. Keep only the one you mean.</source>
        <translation>בטקסט הזה יש יותר מארגון אחד. יש להשאיר רק את זה שהתכוונת אליו.</translation>
    </message>
    <message>
        <source>The text contains an invisible control character. Type the name instead of pasting it.</source>
        <translation>בטקסט יש תו בקרה בלתי נראה. יש להקליד את השם במקום להדביק אותו.</translation>
    </message>
    <message>
        <source>Addresses do not contain backslashes.</source>
        <translation>בכתובות אין לוכסנים הפוכים.</translation>
    </message>
    <message>
        <source>Addresses that begin with “%1” are not supported. Use one that begins with https or ssh.</source>
        <translation>כתובות שמתחילות ב־&quot;⁨%1⁩&quot; אינן נתמכות. יש להשתמש בכתובת שמתחילה ב־https או ב־ssh.</translation>
    </message>
    <message>
        <source>Azure DevOps does not use port %1.</source>
        <translation>‏Azure DevOps אינו משתמש בפורט ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This address contains a password. Remove it, and change it if it was in use, because it has been on the clipboard.</source>
        <translation>הכתובת הזאת מכילה סיסמה. יש להסיר אותה, ולהחליף אותה אם הייתה בשימוש, כי היא הייתה בלוח.</translation>
    </message>
    <message>
        <source>“%1” looks like Azure DevOps, but belongs to someone else. Do not enter a password there.</source>
        <translation>&quot;⁨%1⁩&quot; נראית כמו כתובת של Azure DevOps, אבל שייכת למישהו אחר. אין להזין שם סיסמה.</translation>
    </message>
    <message>
        <source>This is a GitHub address. PAT Wizard is for Azure DevOps.</source>
        <translation>זו כתובת של GitHub, אבל PAT Wizard מיועד ל־Azure DevOps.</translation>
    </message>
    <message>
        <source>“%1” seems to be your own Azure DevOps Server, which is not supported yet.</source>
        <translation>כנראה &quot;⁨%1⁩&quot; הוא Azure DevOps Server משלך, שעדיין אינו נתמך.</translation>
    </message>
    <message>
        <source>“%1” is not an Azure DevOps address.</source>
        <translation>&quot;⁨%1⁩&quot; אינה כתובת של Azure DevOps.</translation>
    </message>
    <message>
        <source>This looks like a token, not an organization. The token belongs on a later page.</source>
        <translation>זה נראה כמו אסימון, לא כמו ארגון. מקומו של האסימון בעמוד מאוחר יותר.</translation>
    </message>
    <message>
        <source>An organization’s name begins and ends with a letter or a digit.</source>
        <translation>שם של ארגון מתחיל ומסתיים באות או בספרה.</translation>
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
        <translation>⁨%1⁩, ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>wording::Reminder</name>
    <message>
        <source>The Azure DevOps token %1 expires</source>
        <translation>תוקף האסימון ⁨%1⁩ ל־Azure DevOps פג</translation>
    </message>
    <message>
        <source>To rotate it with PAT Wizard before this day, run: %1</source>
        <translation>כדי להחליף אותו עם PAT Wizard לפני היום הזה, יש להריץ: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>wording::RotationWords</name>
    <message>
        <source>The old token stays in use.</source>
        <translation>האסימון הישן נשאר בשימוש.</translation>
    </message>
    <message>
        <source>PAT Wizard changed this token in another window or command, or an earlier change to it is incomplete.</source>
        <translation>‏PAT Wizard שינה את האסימון הזה בחלון אחר או בפקודה אחרת, או ששינוי קודם שלו לא הושלם.</translation>
    </message>
    <message>
        <source>Nothing was changed this time.</source>
        <translation>הפעם דבר לא השתנה.</translation>
    </message>
    <message>
        <source>See which token is in use now, then try again if that is still needed.</source>
        <translation>יש לבדוק איזה אסימון בשימוש עכשיו, ולנסות שוב אם זה עדיין נחוץ.</translation>
    </message>
    <message>
        <source>This token is already stored under this name.</source>
        <translation>האסימון הזה כבר שמור בשם הזה.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and use that one instead.</source>
        <translation>יש ליצור אסימון אחר בדף האסימונים, ולהשתמש בו במקום זה.</translation>
    </message>
    <message>
        <source>The old token stays in use. If the new one is in the keychain anyway, PAT Wizard completes the rotation when it is next started.</source>
        <translation>האסימון הישן נשאר בשימוש. אם החדש בכל זאת נמצא בצרור המפתחות, PAT Wizard ישלים את ההחלפה בהפעלה הבאה שלו.</translation>
    </message>
    <message>
        <source>The new token is in the keychain, but the list of stored tokens could not be updated. The old token stays in use.</source>
        <translation>האסימון החדש נמצא בצרור המפתחות, אבל לא ניתן היה לעדכן את רשימת האסימונים השמורים. הישן נשאר בשימוש.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard completes the rotation when it is next started.</source>
        <translation>‏⁨%1⁩ PAT Wizard ישלים את ההחלפה בהפעלה הבאה שלו.</translation>
    </message>
    <message>
        <source>The other token is kept too. Revoke it, or go back to it.</source>
        <translation>גם האסימון האחר נשאר. אפשר לבטל אותו או לחזור אליו.</translation>
    </message>
    <message>
        <source>“%1” is in use again.</source>
        <translation>&quot;⁨%1⁩&quot; שוב בשימוש.</translation>
    </message>
    <message>
        <source>“%1” is in use again, but whether it works could not be checked.</source>
        <translation>&quot;⁨%1⁩&quot; שוב בשימוש, אבל לא ניתן היה לבדוק אם הוא עובד.</translation>
    </message>
    <message>
        <source>Azure DevOps denied access with “%1”. The other token stays in use.</source>
        <translation>‏Azure DevOps סירב לתת גישה עם &quot;⁨%1⁩&quot;. האסימון האחר נשאר בשימוש.</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether “%1” works, and no earlier check shows that it does. The other token stays in use.</source>
        <translation>‏PAT Wizard לא הצליח לבדוק אם &quot;⁨%1⁩&quot; עובד, ואף בדיקה קודמת אינה מראה זאת. האסימון האחר נשאר בשימוש.</translation>
    </message>
    <message>
        <source>“%1” is no longer kept. The other token stays in use.</source>
        <translation>&quot;⁨%1⁩&quot; כבר אינו שמור. האסימון האחר נשאר בשימוש.</translation>
    </message>
    <message>
        <source>If you clicked Regenerate on it, leave it there: that entry is the new token.</source>
        <translation>אם לחצת עבורו על Regenerate, יש להשאיר אותו שם: הרשומה ההיא היא האסימון החדש.</translation>
    </message>
</context>
<context>
    <name>wording::SettingsWords</name>
    <message>
        <source>It may name a proxy or a certificate, so nothing is sent to Azure DevOps until it can be read.</source>
        <translation>ייתכן שנקבעו בו שרת מתווך או תעודה, ולכן דבר לא יישלח ל־Azure DevOps עד שניתן יהיה לקרוא אותו.</translation>
    </message>
    <message>
        <source>The proxy holds a user name, a password or a token.</source>
        <translation>בשרת המתווך יש שם משתמש, סיסמה או אסימון.</translation>
    </message>
    <message>
        <source>PAT Wizard stores no secrets in its settings, so nothing was saved.</source>
        <translation>‏PAT Wizard אינו שומר סודות בהגדרות שלו, ולכן דבר לא נשמר.</translation>
    </message>
    <message>
        <source>Enter the host name alone. If the proxy needs a password, choose the system’s proxy and set https_proxy instead.</source>
        <translation>יש להזין את שם המארח בלבד. אם השרת המתווך דורש סיסמה, יש לבחור &quot;לפי המערכת&quot; ולהגדיר את https_proxy.</translation>
    </message>
    <message>
        <source>The file name holds a token or another secret.</source>
        <translation>בשם הקובץ יש אסימון או סוד אחר.</translation>
    </message>
    <message>
        <source>Rename the file, then choose it again.</source>
        <translation>יש לשנות את שם הקובץ ואז לבחור אותו שוב.</translation>
    </message>
    <message>
        <source>The certificate file needs a full path.</source>
        <translation>לקובץ התעודה נחוץ נתיב מלא.</translation>
    </message>
    <message>
        <source>This is not a host name that a proxy can have.</source>
        <translation>זה אינו שם מארח אפשרי לשרת מתווך.</translation>
    </message>
    <message>
        <source>Enter a name such as proxy.example, and a port from 1 to 65535.</source>
        <translation>יש להזין שם כמו proxy⁦.example⁩, ופורט מ־1 עד 65535.</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>זו אינה שפה.</translation>
    </message>
    <message>
        <source>Tokens last from 1 to %1 days.</source>
        <translation>תוקף אסימונים הוא בין יום אחד ל־⁨%1⁩ ימים.</translation>
    </message>
    <message>
        <source>Reminders come from 1 to %1 days before a token ends.</source>
        <translation>תזכורות מופיעות בין יום אחד ל־⁨%1⁩ ימים לפני שתוקף האסימון פג.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>קובץ ההגדרות ⁨%1⁩ פגום.</translation>
    </message>
    <message>
        <source>Open Settings in PAT Wizard and choose again; the damaged file is kept beside the new one. Or correct or delete it.</source>
        <translation>יש לפתוח את ההגדרות ב־PAT Wizard ולבחור מחדש; הקובץ הפגום נשאר ליד החדש. לחלופין, אפשר לתקן את הקובץ או למחוק אותו.</translation>
    </message>
    <message>
        <source>The settings file %1 was written by a newer version of PAT Wizard.</source>
        <translation>קובץ ההגדרות ⁨%1⁩ נכתב בגרסה חדשה יותר של PAT Wizard.</translation>
    </message>
    <message>
        <source>Install that version, or delete the file.</source>
        <translation>יש להתקין את הגרסה ההיא, או למחוק את הקובץ.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>לא ניתן לקרוא את קובץ ההגדרות ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read: %2.</source>
        <translation>לא ניתן לקרוא את קובץ ההגדרות ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Make it readable for yourself, then start PAT Wizard again.</source>
        <translation>יש לאפשר לעצמך לקרוא אותו, ואז להפעיל שוב את PAT Wizard.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read, so it was not replaced.</source>
        <translation>לא ניתן לקרוא את קובץ ההגדרות ⁨%1⁩, ולכן הוא לא הוחלף.</translation>
    </message>
    <message>
        <source>Move it away or make it readable, then try again.</source>
        <translation>יש להעביר אותו למקום אחר או לאפשר לקרוא אותו, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>לא ניתן היה לכתוב את ההגדרות אל ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full, then try again.</source>
        <translation>יש לוודא שמותר לך לכתוב שם ושהדיסק אינו מלא, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>אי אפשר להשתמש בקובץ התעודה שנבחר בהגדרות.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or remove this one there.</source>
        <translation>יש לבחור קובץ אחר בהגדרות, או להסיר את זה שם.</translation>
    </message>
    <message>
        <source>Choose &amp;certificate…</source>
        <translation>בחירת &amp;תעודה…</translation>
    </message>
    <message>
        <source>Proxy &amp;settings…</source>
        <translation>&amp;הגדרות שרת מתווך…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>הג&amp;דרות…</translation>
    </message>
</context>
<context>
    <name>wording::StandingWords</name>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>יש להחליף אותו: ליצור אסימון חדש שיבוא במקומו.</translation>
    </message>
    <message>
        <source>Select the missing scopes with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>יש לסמן את היקפי ההרשאה (Scopes) החסרים עם Edit בדף האסימונים, ואז לבדוק שוב. אפשר גם להחליף אותו.</translation>
    </message>
    <message>
        <source>Your account lacks a permission. Ask an administrator of the organization for it.</source>
        <translation>לחשבון שלך חסרה הרשאה. יש לבקש אותה ממנהלי הארגון.</translation>
    </message>
    <message>
        <source>Choose Full access with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>יש לבחור Full access עם Edit בדף האסימונים, ואז לבדוק שוב. אפשר גם להחליף אותו.</translation>
    </message>
    <message>
        <source>It works, except for: %1.</source>
        <translation>הוא עובד, למעט: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It is accepted, but what you need does not work: %1.</source>
        <translation>הוא מתקבל, אבל מה שנחוץ לך אינו עובד: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it %1.</source>
        <translation>‏Azure DevOps דחה אותו ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It was valid for all organizations, and Microsoft retired such tokens on 1 December 2026. That is probably why.</source>
        <translation>הוא היה תקף לכל הארגונים, ו־Microsoft הוציאה אסימונים כאלה משימוש ב־1 בדצמבר 2026. זו כנראה הסיבה.</translation>
    </message>
    <message>
        <source>%1 Or it is inactive: Azure DevOps deactivates a token if nobody signs in with it for 90 days.</source>
        <translation>⁨%1⁩ או שהוא לא פעיל: Azure DevOps משבית אסימון אם איש אינו נכנס איתו במשך 90 ימים.</translation>
    </message>
    <message>
        <source>Sign in to Azure DevOps in a browser, then check it again. If it is still refused, rotate it.</source>
        <translation>יש להיכנס ל־Azure DevOps בדפדפן, ואז לבדוק אותו שוב. אם הוא עדיין נדחה, יש להחליף אותו.</translation>
    </message>
    <message>
        <source>It expires today.</source>
        <translation>תוקפו יפוג היום.</translation>
    </message>
    <message>
        <source>It expires on %1, %2.</source>
        <translation>תוקפו יפוג ב־⁨%1⁩, ⁨%2⁩.</translation>
    </message>
    <message>
        <source>It worked when it was checked %1. %2</source>
        <translation>הוא עבד כשנבדק ⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>Rotate it now, while it still works.</source>
        <translation>כדאי להחליף אותו עכשיו, כל עוד הוא עובד.</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of a token.</extracomment>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>State of a token.</extracomment>
        <translation>פג תוקף</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>לא בצרור המפתחות</translation>
    </message>
    <message>
        <source>Lacks access</source>
        <translation>חסרה גישה</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>יפוג בקרוב</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>לא ניתן היה לבדוק</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>עוד לא נבדק</translation>
    </message>
    <message>
        <source>Works without Diff</source>
        <translation>עובד ללא Diff</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>State of a token.</extracomment>
        <translation>עובד</translation>
    </message>
    <message>
        <source>It expired on %1, according to the recorded date.</source>
        <translation>תוקפו פג ב־⁨%1⁩, לפי התאריך הרשום.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated.</source>
        <translation>אי אפשר להאריך אסימון שתוקפו פג, וגם לא ליצור אותו מחדש.</translation>
    </message>
    <message>
        <source>This token is missing from the keychain.</source>
        <translation>האסימון הזה חסר בצרור המפתחות.</translation>
    </message>
    <message>
        <source>Something other than PAT Wizard removed it.</source>
        <translation>משהו אחר, לא PAT Wizard, הסיר אותו.</translation>
    </message>
    <message>
        <source>Set it up again under the same name, or remove it from this list.</source>
        <translation>יש להגדיר אותו שוב באותו שם, או להסיר אותו מהרשימה הזאת.</translation>
    </message>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>לא ניתן היה לבדוק אותו ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>זה אינו מעיד דבר על האסימון.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>יש לבדוק אותו שוב.</translation>
    </message>
    <message>
        <source>It has not been checked yet.</source>
        <translation>הוא עוד לא נבדק.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>יש לבדוק אותו.</translation>
    </message>
    <message>
        <source>It worked when it was checked %1.</source>
        <translation>הוא עבד כשנבדק ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Whether Diff works could not be determined.</source>
        <translation>לא ניתן היה לקבוע אם Diff עובד.</translation>
    </message>
    <message>
        <source>Diff does not work with it, because Diff needs Full access.</source>
        <translation>‏Diff אינו עובד איתו, כי Diff דורש Full access.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>‏⁨%1⁩; ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>‏⁨%1⁩.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>When a token expires: %1 (not known).</extracomment>
        <translation>לא ידוע</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When a token expired.</extracomment>
        <translation>
            <numerusform>לפני יום אחד</numerusform>
            <numerusform>לפני %n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>היום</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>בעוד יום אחד</numerusform>
            <numerusform>בעוד %n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date: &quot;on 31 Jan 2027&quot;.</extracomment>
        <translation>ב־⁨%1⁩</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>אף פעם</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>היום</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>אתמול</translation>
    </message>
</context>
<context>
    <name>wording::TokenWords</name>
    <message>
        <source>Copy it again with the copy button on the token page.</source>
        <translation>יש להעתיק אותו שוב עם כפתור ההעתקה שבדף האסימונים.</translation>
    </message>
    <message>
        <source>Create a personal access token on the token page.</source>
        <translation>יש ליצור אסימון גישה אישי בדף האסימונים.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong: the checksum does not match.</source>
        <translation>זה נראה כמו אסימון, אבל לפחות תו אחד שגוי: סיכום הביקורת אינו תואם.</translation>
    </message>
    <message>
        <source>This is an application secret, not a personal access token.</source>
        <translation>זה סוד של יישום, לא אסימון גישה אישי.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong in the part that is the same in every token.</source>
        <translation>זה נראה כמו אסימון, אבל לפחות תו אחד שגוי בחלק שזהה בכל אסימון.</translation>
    </message>
    <message>
        <source>This looks like a token, but its creation date makes no sense: at least one character is wrong.</source>
        <translation>זה נראה כמו אסימון, אבל תאריך היצירה שלו אינו הגיוני: לפחות תו אחד שגוי.</translation>
    </message>
    <message>
        <source>This looks like an incomplete token: %1 of %2 characters.</source>
        <translation>זה נראה כמו אסימון חלקי: ⁨%1⁩ מתוך ⁨%2⁩ תווים.</translation>
    </message>
    <message>
        <source>This is longer than any token.</source>
        <translation>זה ארוך יותר מכל אסימון.</translation>
    </message>
    <message>
        <source>This contains characters that no token has. A token consists of letters and digits only.</source>
        <translation>יש כאן תווים שאין באף אסימון. אסימון מורכב מאותיות ומספרות בלבד.</translation>
    </message>
    <message numerus="yes">
        <source>This text contains %n different token(s).</source>
        <translation>
            <numerusform>בטקסט הזה יש אסימון אחד.</numerusform>
            <numerusform>בטקסט הזה יש %n אסימונים שונים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter only the one you mean.</source>
        <translation>יש להזין רק את זה שהתכוונת אליו.</translation>
    </message>
    <message>
        <source>This is a sign-in token (JWT), not a personal access token.</source>
        <translation>זה אסימון כניסה (JWT), לא אסימון גישה אישי.</translation>
    </message>
    <message>
        <source>This is a secret for %1. It does not work with Azure DevOps.</source>
        <extracomment>%1 is a name such as GitHub, GitLab, Amazon Web Services</extracomment>
        <translation>זה סוד של ⁨%1⁩. הוא אינו עובד עם Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a key for another Azure product, not an Azure DevOps token.</source>
        <translation>זה מפתח של מוצר Azure אחר, לא אסימון של Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a key for %1, not an Azure DevOps token.</source>
        <translation>זה מפתח של ⁨%1⁩, לא אסימון של Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a private key, not a token.</source>
        <translation>זה מפתח פרטי, לא אסימון.</translation>
    </message>
    <message>
        <source>This is a certificate or a public key, not a token.</source>
        <translation>זו תעודה או מפתח ציבורי, לא אסימון.</translation>
    </message>
    <message>
        <source>This is the name of the token, not the token itself.</source>
        <translation>זה השם של האסימון, לא האסימון עצמו.</translation>
    </message>
    <message>
        <source>The token page shows the token only once, after you click Create. Copy it from there.</source>
        <translation>דף האסימונים מציג את האסימון פעם אחת בלבד, לאחר לחיצה על Create. יש להעתיק אותו משם.</translation>
    </message>
    <message>
        <source>This is an address, not a token.</source>
        <translation>זו כתובת, לא אסימון.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token.</source>
        <translation>זה אסימון של Azure DevOps.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token, created in %1.</source>
        <extracomment>%1 is a month and a year, such as &quot;November 2026&quot;</extracomment>
        <translation>זה אסימון של Azure DevOps, שנוצר בחודש ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Paste the token that the token page shows you.</source>
        <translation>יש להדביק את האסימון שמוצג בדף האסימונים.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token in the older format. Its checksum matches.</source>
        <translation>זה אסימון של Azure DevOps במבנה הישן. סיכום הביקורת שלו תואם.</translation>
    </message>
    <message>
        <source>You can try it anyway: the check shows whether it works.</source>
        <translation>אפשר לנסות אותו בכל זאת: הבדיקה תראה אם הוא עובד.</translation>
    </message>
    <message>
        <source>This has the length of a token, but not the format of one.</source>
        <translation>זה באורך של אסימון, אבל לא במבנה שלו.</translation>
    </message>
    <message numerus="yes">
        <source>This does not look like a token: it has %n character(s), but a token has 84 or 52.</source>
        <translation>
            <numerusform>זה לא נראה כמו אסימון: יש כאן תו אחד, אבל באסימון יש 84 או 52 תווים.</numerusform>
            <numerusform>זה לא נראה כמו אסימון: יש כאן %n תווים, אבל באסימון יש 84 או 52.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line breaks were removed.</source>
        <translation>מעברי שורה הוסרו.</translation>
    </message>
    <message>
        <source>Spaces were removed.</source>
        <translation>רווחים הוסרו.</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>תווים בלתי נראים הוסרו.</translation>
    </message>
    <message>
        <source>The quotes around it were removed.</source>
        <translation>המירכאות שסביבו הוסרו.</translation>
    </message>
    <message>
        <source>It was extracted from the form that Authorization headers use.</source>
        <translation>הוא חולץ מהצורה שבה משתמשות כותרות Authorization.</translation>
    </message>
    <message>
        <source>It was decoded from Base64.</source>
        <translation>הוא פוענח מ־Base64.</translation>
    </message>
    <message>
        <source>It was converted from UTF-16, which some programs write, such as PowerShell.</source>
        <translation>הוא הומר מ־UTF-16, שתוכניות כמו PowerShell כותבות.</translation>
    </message>
    <message>
        <source>The text around it was ignored.</source>
        <translation>הטקסט שסביבו לא נלקח בחשבון.</translation>
    </message>
    <message>
        <source>It appeared more than once, and is used once.</source>
        <translation>הוא הופיע יותר מפעם אחת, ונעשה בו שימוש פעם אחת.</translation>
    </message>
</context>
</TS>
