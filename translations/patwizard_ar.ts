<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CommandTable</name>
    <message>
        <source>Open the list of stored tokens. If there are none, open setup.</source>
        <translation>فتح قائمة الرموز المحفوظة، أو الإعداد إن لم يكن هناك أي رمز.</translation>
    </message>
    <message>
        <source>Open the wizard that creates and stores a token.</source>
        <translation>فتح المعالج الذي ينشئ رمزًا ويحفظه.</translation>
    </message>
    <message>
        <source>Open the wizard that checks a stored token, or the list if several are stored and none is named.</source>
        <translation>فتح المعالج الذي يفحص رمزًا محفوظًا، أو القائمة إن كانت الرموز المحفوظة متعددة ولم يُذكر أي منها.</translation>
    </message>
    <message>
        <source>Open the wizard that replaces a stored token with a new one, or the list if several are stored and none is named.</source>
        <translation>فتح المعالج الذي يستبدل رمزًا محفوظًا برمز جديد، أو القائمة إن كانت الرموز المحفوظة متعددة ولم يُذكر أي منها.</translation>
    </message>
    <message>
        <source>Read a token from standard input, check it, and store it if it works.</source>
        <translation>قراءة رمز من الإدخال القياسي وفحصه، ثم حفظه إن كان يعمل.</translation>
    </message>
    <message>
        <source>Check the given tokens, or all stored tokens if none is given.</source>
        <translation>فحص الرموز المذكورة، أو كل الرموز المحفوظة إن لم يُذكر أي رمز.</translation>
    </message>
    <message>
        <source>List the stored tokens, as last checked. Reads no secret and uses no network.</source>
        <translation>سرد الرموز المحفوظة حسب آخر فحص. لا يقرأ أي قيمة سرية ولا يستخدم الشبكة.</translation>
    </message>
    <message>
        <source>Read a new token from standard input, check it, and replace the stored one with it. The old token is kept until it is revoked.</source>
        <translation>قراءة رمز جديد من الإدخال القياسي وفحصه واستبدال الرمز المحفوظ به. يُحتفظ بالرمز القديم إلى أن يُبطَل.</translation>
    </message>
    <message>
        <source>Remove a token from the keychain. It works until you revoke it in Azure DevOps.</source>
        <translation>إزالة رمز من حلقة المفاتيح. يبقى صالحًا للعمل إلى أن تبطله في Azure DevOps.</translation>
    </message>
    <message>
        <source>Print the secret, for scripts.</source>
        <translation>طباعة القيمة السرية، لاستخدامها في البرامج النصية.</translation>
    </message>
    <message>
        <source>Identify the text on standard input. Works offline and stores nothing.</source>
        <translation>التعرف على النص الوارد من الإدخال القياسي. يعمل دون اتصال ولا يحفظ شيئًا.</translation>
    </message>
    <message>
        <source>Let git get its tokens from the keychain, or no longer, or show whom it asks.</source>
        <translation>السماح لـ git بأخذ رموزه من حلقة المفاتيح، أو إيقاف ذلك، أو عرض الجهات التي يسألها.</translation>
    </message>
    <message>
        <source>What git calls then: its credential helper protocol.</source>
        <translation>ما يستدعيه git عندئذ: بروتوكول مساعد بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment, and in no other. Ends as the command does.</source>
        <translation>تشغيل أمر والرمز في بيئته وحدها. ينتهي كما ينتهي الأمر.</translation>
    </message>
    <message>
        <source>Find copies of the token, and of old ones kept with it, where tools keep tokens. Reads only, and sends nothing.</source>
        <translation>البحث عن نسخ الرمز، ونسخ الرموز القديمة المحتفظ بها معه، حيث تحفظ الأدوات رموزها. يقرأ فقط ولا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>Give the token to a tool that keeps a copy, and remember that: “replace” gives it the new one.</source>
        <translation>إعطاء الرمز لأداة تحتفظ بنسخة منه وتذكُّر ذلك: يعطيها الأمر «replace» الرمز الجديد.</translation>
    </message>
    <message>
        <source>Forget that a tool was given the token. The tool keeps its copy.</source>
        <translation>نسيان أن الأداة أُعطيت الرمز. تحتفظ الأداة بنسختها.</translation>
    </message>
    <message>
        <source>Show one notification for what has become due since the last one. Reads no secret and uses no network, unless --check is given.</source>
        <translation>عرض إشعار واحد بما استحق منذ الإشعار السابق. لا يقرأ أي قيمة سرية ولا يستخدم الشبكة إلا مع ⁦--check⁩.</translation>
    </message>
    <message>
        <source>Print what somebody who helps you needs to know about this system, without any secret.</source>
        <translation>طباعة ما يحتاج من يساعدك إلى معرفته عن هذا النظام، دون أي قيمة سرية.</translation>
    </message>
    <message>
        <source>the token’s name (%1)</source>
        <translation>اسم الرمز (⁨%1⁩)</translation>
    </message>
    <message>
        <source>when it expires (UTC), as on the token page</source>
        <translation>تاريخ الانتهاء (UTC) كما في صفحة الرموز</translation>
    </message>
    <message>
        <source>what it is needed for: a list of code,members,diff; remembered (%1)</source>
        <translation>ما يلزم الرمز من أجله: قائمة من code,members,diff؛ يُحفظ الاختيار (⁨%1⁩)</translation>
    </message>
    <message>
        <source>store it whatever the check says, marked with the result</source>
        <translation>حفظه أيًّا كانت نتيجة الفحص، مع وسمه بها</translation>
    </message>
    <message>
        <source>send it even if it does not have the format of a token</source>
        <translation>إرساله حتى إن لم يكن بتنسيق الرموز</translation>
    </message>
    <message>
        <source>replace even if the new token lacks something needed or can do less</source>
        <translation>الاستبدال حتى إن نقص الرمز الجديد شيء لازم أو كان أقل قدرة</translation>
    </message>
    <message>
        <source>replace even if the new token belongs to another account</source>
        <translation>الاستبدال حتى إن كان الرمز الجديد لحساب آخر</translation>
    </message>
    <message>
        <source>read no token; remove the old ones that Azure DevOps now refuses</source>
        <translation>عدم قراءة أي رمز، وإزالة الرموز القديمة التي صار Azure DevOps يرفضها</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>طباعة JSON</translation>
    </message>
    <message>
        <source>print the secret even to a terminal</source>
        <translation>طباعة القيمة السرية حتى على شاشة الطرفية</translation>
    </message>
    <message>
        <source>for the repository of this folder only</source>
        <translation>لمستودع هذا المجلد فقط</translation>
    </message>
    <message>
        <source>the form of the token: raw, base64 (of “:token”), basic, or basic-header (raw)</source>
        <translation>شكل الرمز: raw أو base64 (للنص «:token») أو basic أو basic-header (raw)</translation>
    </message>
    <message>
        <source>the variable that holds the token; FORM is base64 (of “:token”), basic, or basic-header (AZURE_DEVOPS_EXT_PAT)</source>
        <translation>المتغير الذي يحمل الرمز؛ FORM هو base64 (للنص «:token») أو basic أو basic-header (AZURE_DEVOPS_EXT_PAT)</translation>
    </message>
    <message>
        <source>look through the text files in FOLDER as well</source>
        <translation>البحث في الملفات النصية في FOLDER أيضًا</translation>
    </message>
    <message>
        <source>who gets it: az-devops or git-credential</source>
        <translation>من يُعطى الرمز: az-devops أو git-credential</translation>
    </message>
    <message>
        <source>which one: az-devops or git-credential</source>
        <translation>أيّهما: az-devops أو git-credential</translation>
    </message>
    <message>
        <source>first check the tokens that were not checked for a week; with --on, by itself</source>
        <translation>فحص الرموز التي لم تُفحص منذ أسبوع أولًا؛ ومع ⁦--on⁩ يتم ذلك تلقائيًا</translation>
    </message>
    <message>
        <source>from now on, remind by itself, every day</source>
        <translation>التذكير تلقائيًا كل يوم من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>no longer do so</source>
        <translation>إيقاف ذلك</translation>
    </message>
    <message>
        <source>print whether it does so</source>
        <translation>طباعة ما إذا كان ذلك مفعّلًا</translation>
    </message>
    <message>
        <source>check all tokens when the list is open</source>
        <translation>فحص كل الرموز عند فتح القائمة</translation>
    </message>
    <message>
        <source>also trust the certificate authorities in FILE (PEM, DER, or PKCS #7)</source>
        <translation>الوثوق أيضًا بالمراجع المصدقة في FILE (بتنسيق PEM أو DER أو PKCS #7)</translation>
    </message>
    <message>
        <source>time limit for the whole check, 1 to 600 (%1)</source>
        <translation>المهلة الزمنية للفحص كله، من 1 إلى 600 (⁨%1⁩)</translation>
    </message>
    <message>
        <source>print this help and exit</source>
        <translation>طباعة هذه المساعدة والخروج</translation>
    </message>
    <message>
        <source>print the version and exit</source>
        <translation>طباعة الإصدار والخروج</translation>
    </message>
    <message>
        <source>(no command)</source>
        <translation>(دون أمر)</translation>
    </message>
    <message>
        <source>on the token page; otherwise the old name, with the current month</source>
        <translation>كما في صفحة الرموز؛ وإلا فالاسم القديم مع الشهر الحالي</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>كما في المرة السابقة</translation>
    </message>
    <message>
        <source>ORGANIZATION is the name or any address of the organization.
</source>
        <translation>‏ORGANIZATION هو اسم المؤسسة أو أي عنوان من عناوينها.
</translation>
    </message>
    <message>
        <source>/NAME can be omitted if only one of its tokens is stored.
</source>
        <translation>يمكن حذف ⁦/NAME⁩ إن لم يكن للمؤسسة إلا رمز محفوظ واحد.
</translation>
    </message>
    <message>
        <source>The proxy is taken from Settings, or else from the system (https_proxy, no_proxy).
</source>
        <translation>يُؤخذ الوكيل من الإعدادات، وإلا فمن النظام (https_proxy، no_proxy).
</translation>
    </message>
    <message>
        <source>Example: patwizard %1 fabrikam &lt;token.txt
</source>
        <translation>مثال: ⁦patwizard %1 fabrikam &lt;token⁩⁦.txt⁩
</translation>
    </message>
    <message>
        <source>The exit status is 4 if copies were found, and 5 if none was found, but something could not be looked at.
</source>
        <translation>حالة الخروج 4 إن وُجدت نسخ، و5 إن لم توجد أي نسخة لكن تعذر البحث في بعض الأماكن.
</translation>
    </message>
    <message>
        <source>The exit status is that of COMMAND; 126 if it cannot be run, 127 if it is not found.
Example: patwizard run fabrikam -- az repos list
</source>
        <translation>حالة الخروج هي حالة COMMAND؛ و126 إن تعذر تشغيله، و127 إن لم يُعثر عليه.
مثال: ⁦patwizard run fabrikam -- az repos list⁩
</translation>
    </message>
    <message>
        <source>Usage: patwizard %1 [options]
%2
</source>
        <translation>الاستخدام: patwizard ⁨%1⁩ [options]
⁨%2⁩
</translation>
    </message>
    <message>
        <source>Usage: patwizard [COMMAND] [options]
Helps you create a personal access token for Azure DevOps, checks it, and stores it in the keychain.

Commands:
</source>
        <translation>الاستخدام: patwizard [COMMAND] [options]
يساعدك على إنشاء رمز وصول شخصي إلى Azure DevOps، ويفحصه ويحفظه في حلقة المفاتيح.

الأوامر:
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
الخيارات:
⁨%1⁩
⁨%2⁩حالة الخروج: 0 نجاح؛ 1 خطأ داخلي أو خطأ في القرص؛ 2 استخدام خاطئ، أو لم يُقدَّم رمز؛
3 الرمز مرفوض؛ 4 ينقصه شيء لازم؛ 5 تعذر فحصه؛ 6 حلقة المفاتيح
غير موجودة أو مقفلة أو ترفض الوصول، أو لا يوجد رمز محفوظ كهذا. عند تعدد الرموز تُعتمد الحالة الأشد
بهذا الترتيب: 3، 4، 6، 5، 1.
</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>ضغط</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>زيادة</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>إنقاص</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>إظهار القائمة</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>نقل التركيز</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>تبديل</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>البحث في:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>المجلد الأصل</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>إنشاء مجلد جديد</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>عرض كقائمة</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>عرض تفصيلي</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>نوع الملفات:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>البحث عن مجلد</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>اسم الملف (&amp;س):</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح (&amp;ف)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>اختيار (&amp;خ)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;ح)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة التسمية (&amp;ت)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف (&amp;ذ)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>إظهار الملفات المخفية (&amp;ظ)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>مجلد جديد (&amp;ج)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>⁨%1⁩
لم يُعثر على الملف.
تأكد من صحة اسم الملف.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>⁨%1⁩ موجود أصلًا.
أتريد استبداله؟</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>⁨%1⁩
لم يُعثر على المجلد.
تأكد من صحة اسم المجلد.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>قائمة الأماكن والعلامات</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;ت)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;ع)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص (&amp;ق)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;ن)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق (&amp;ل)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>نعم (&amp;ن)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>لا (&amp;ل)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل التغييرات</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;ت)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;ع)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص (&amp;ق)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;ن)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق (&amp;ل)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>نسخ عنوان الرابط (&amp;ر)</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Settings – PAT Wizard</source>
        <translation>الإعدادات – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Open Settings</source>
        <translation>فتح الإعدادات (&amp;ف)</translation>
    </message>
</context>
<context>
    <name>cli::AddCommand</name>
    <message>
        <source>--unchecked, or --needs code if you need it for pull requests only</source>
        <translation>⁦--unchecked⁩، أو ⁦--needs⁩ code إن كنت تحتاج إليه لطلبات السحب فقط</translation>
    </message>
    <message>
        <source>%1 works and is stored.</source>
        <translation>الرمز ⁨%1⁩ يعمل وقد حُفظ.</translation>
    </message>
    <message>
        <source>%1 is stored, marked as %2.</source>
        <translation>حُفظ الرمز ⁨%1⁩ موسومًا بأنه: ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>A name has 1 to 100 characters, no slash, and no space at the beginning or end.</source>
        <translation>يتكون الاسم من 1 إلى 100 محرف، دون شرطة مائلة، ودون مسافة في أوله أو آخره.</translation>
    </message>
    <message>
        <source>“%1” does not contain a valid token name. %2</source>
        <translation>لا يتضمن «⁨%1⁩» اسم رمز صالحًا. ⁨%2⁩</translation>
    </message>
    <message>
        <source>The token’s name is given with --name: patwizard add %1 --name %2.</source>
        <translation>يُعطى اسم الرمز بالخيار ⁦--name⁩: ⁦patwizard add %1 --name %2⁩.</translation>
    </message>
    <message>
        <source>The command “%1” takes an organization only.</source>
        <translation>لا يقبل الأمر «⁨%1⁩» سوى مؤسسة.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«⁨%1⁩» وسيط زائد.</translation>
    </message>
    <message>
        <source>%1 To have the file read on standard input, write “&lt; %2”.</source>
        <translation>⁨%1⁩ لقراءة الملف من الإدخال القياسي اكتب «&lt; ⁨%2⁩».</translation>
    </message>
    <message>
        <source>The command “%1” needs one of these: %2.</source>
        <translation>يحتاج الأمر «⁨%1⁩» إلى واحد من هذه: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The command “%1” needs an organization.</source>
        <translation>يحتاج الأمر «⁨%1⁩» إلى مؤسسة.</translation>
    </message>
    <message>
        <source>--needs takes one or more of these, separated by commas: code, members, diff.</source>
        <translation>يأخذ ⁦--needs⁩ واحدًا أو أكثر من هذه، مفصولة بفواصل لاتينية: code, members, diff.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 600.</source>
        <translation>يأخذ ⁦--timeout⁩ عددًا صحيحًا من الثواني من 1 إلى 600.</translation>
    </message>
    <message>
        <source>--expires takes a date such as 2027-01-31.</source>
        <translation>يأخذ ⁦--expires⁩ تاريخًا مثل 2027-01-31.</translation>
    </message>
    <message>
        <source>The date given with --expires has passed: today is %1 (UTC).</source>
        <translation>التاريخ المعطى مع ⁦--expires⁩ قد مضى: اليوم هو ⁨%1⁩ (UTC).</translation>
    </message>
    <message>
        <source>The command “%1” does not have the option --%2.</source>
        <translation>ليس للأمر «⁨%1⁩» الخيار ⁦--%2⁩.</translation>
    </message>
    <message>
        <source>%1 The token’s name follows the organization: ORGANIZATION/NAME.</source>
        <translation>⁨%1⁩ يأتي اسم الرمز بعد المؤسسة: ⁦ORGANIZATION/NAME⁩.</translation>
    </message>
    <message>
        <source>--as takes one of these: %1.</source>
        <translation>يأخذ ⁦--as⁩ واحدًا من هذه: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>“%1” is no variable for a token. --env takes NAME or NAME=FORM: a name of letters, digits, and underscores that is not one that the system uses, such as PATH, and one of these forms: %2.</source>
        <translation>لا يصلح «⁨%1⁩» متغيرًا لرمز. يأخذ ⁦--env⁩ إما NAME أو NAME=FORM: اسم من أحرف وأرقام وشرطات سفلية لا يستخدمه النظام (مثل PATH)، وأحد هذه الأشكال: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>--%1 is needed, and takes one of these: %2.</source>
        <translation>الخيار ⁦--%1⁩ لازم، ويأخذ واحدًا من هذه: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The option --%1 requires a command.</source>
        <translation>يتطلب الخيار ⁦--%1⁩ أمرًا.</translation>
    </message>
    <message>
        <source>--prove-revoked and --%1 cannot be used together.</source>
        <translation>لا يمكن الجمع بين ⁦--prove-revoked⁩ و--⁨%1⁩.</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together.</source>
        <translation>لا يمكن الجمع بين ⁦--%1⁩ و--⁨%2⁩.</translation>
    </message>
    <message>
        <source>The option --%1 is given more than once.</source>
        <translation>الخيار ⁦--%1⁩ مذكور أكثر من مرة.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>يحتاج الخيار ⁦--%1⁩ إلى قيمة.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>لا يوجد خيار ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The command to run is missing. It is given after two dashes: patwizard run ORGANIZATION -- COMMAND.</source>
        <translation>الأمر المطلوب تشغيله ناقص. يُكتب بعد شرطتين: ⁦patwizard run ORGANIZATION -- COMMAND⁩.</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is refused and was removed from the keychain. There is nothing left to revoke.</source>
        <translation>⁨%1⁩: الرمز القديم «⁨%2⁩» (تاريخ انتهائه المسجل: ⁨%3⁩) مرفوض، وأُزيل من حلقة المفاتيح. لم يبق ما يُبطَل.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is no longer in the keychain and was removed from the list. If the token page still shows it as active, revoke it there.</source>
        <translation>⁨%1⁩: لم يعد الرمز القديم «⁨%2⁩» (تاريخ انتهائه المسجل: ⁨%3⁩) في حلقة المفاتيح، وأُزيل من القائمة. إن كان لا يزال نشطًا في صفحة الرموز فأبطله هناك.</translation>
    </message>
    <message>
        <source>%1: from now on, it is checked for %2.</source>
        <translation>⁨%1⁩: من الآن فصاعدًا يُفحص من أجل ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>cli::FindCommand</name>
    <message numerus="yes">
        <source>Looked at %n file(s), %1 MB …</source>
        <translation>
            <numerusform>لم يُبحث في أي ملف بعد، ⁨%1⁩ م.ب …</numerusform>
            <numerusform>بُحث في ملف واحد، ⁨%1⁩ م.ب …</numerusform>
            <numerusform>بُحث في ملفين، ⁨%1⁩ م.ب …</numerusform>
            <numerusform>بُحث في %n ملفات، ⁨%1⁩ م.ب …</numerusform>
            <numerusform>بُحث في %n ملفًا، ⁨%1⁩ م.ب …</numerusform>
            <numerusform>بُحث في %n ملف، ⁨%1⁩ م.ب …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no copy was found in %n file(s).</source>
        <translation>
            <numerusform>⁨%1⁩: لم يُعثر على نسخة، ولم يُبحث في أي ملف.</numerusform>
            <numerusform>⁨%1⁩: لم يُعثر على نسخة في ملف واحد.</numerusform>
            <numerusform>⁨%1⁩: لم يُعثر على نسخة في ملفين.</numerusform>
            <numerusform>⁨%1⁩: لم يُعثر على نسخة في %n ملفات.</numerusform>
            <numerusform>⁨%1⁩: لم يُعثر على نسخة في %n ملفًا.</numerusform>
            <numerusform>⁨%1⁩: لم يُعثر على نسخة في %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>(the old token “%1”) </source>
        <translation>(الرمز القديم «⁨%1⁩») </translation>
    </message>
</context>
<context>
    <name>cli::ForgetPlaceCommand</name>
    <message>
        <source>%1: %2 is no longer given the new token in a rotation. The copy that it has stays there.</source>
        <translation>⁨%1⁩: لن يُعطى ⁨%2⁩ الرمز الجديد عند الاستبدال بعد الآن. تبقى نسخته لديه.</translation>
    </message>
    <message>
        <source>%1: %2 was not remembered.</source>
        <translation>⁨%1⁩: لم يكن ⁨%2⁩ مسجلًا.</translation>
    </message>
</context>
<context>
    <name>cli::GitCommand</name>
    <message>
        <source>on</source>
        <extracomment>Whether git asks PAT Wizard.</extracomment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>PAT WIZARD</source>
        <translation>PAT WIZARD</translation>
    </message>
    <message>
        <source>GIT ASKS, IN THIS ORDER</source>
        <translation>من يسأله git، بهذا الترتيب</translation>
    </message>
</context>
<context>
    <name>cli::GivenToken</name>
    <message>
        <source>It was not sent anywhere, and nothing was stored.</source>
        <translation>لم يُرسل إلى أي مكان، ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>If it is a token anyway, use --as-is.</source>
        <translation>إن كان رمزًا رغم ذلك فاستخدم ⁦--as-is⁩.</translation>
    </message>
    <message>
        <source>%1 If it is a token anyway, use --as-is.</source>
        <translation>⁨%1⁩ إن كان رمزًا رغم ذلك فاستخدم ⁦--as-is⁩.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>الرمز (لا يظهر): </translation>
    </message>
</context>
<context>
    <name>cli::InspectCommand</name>
    <message>
        <source>There is nothing on standard input.</source>
        <translation>لا يوجد شيء في الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>الرمز (لا يظهر): </translation>
    </message>
</context>
<context>
    <name>cli::ProveRevokedCommand</name>
    <message>
        <source>%1: no old token is kept.</source>
        <translation>⁨%1⁩: لا يوجد رمز قديم محتفظ به.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” is refused and was removed from the keychain.</source>
        <translation>⁨%1⁩: الرمز القديم «⁨%2⁩» مرفوض، وأُزيل من حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The old token “%1” is no longer in the keychain.</source>
        <translation>لم يعد الرمز القديم «⁨%1⁩» في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>PAT Wizard cannot check whether it is revoked.</source>
        <translation>لا يستطيع PAT Wizard فحص ما إذا كان قد أُبطل.</translation>
    </message>
    <message>
        <source>%1 Then open PAT Wizard with “patwizard”, choose “Revoke the old one…” for this token, and then “Remove it…”.</source>
        <translation>⁨%1⁩ ثم افتح PAT Wizard بالأمر «⁦patwizard⁩»، واختر «إبطال القديم…» لهذا الرمز، ثم «إزالته…».</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether the old token “%1” still works.</source>
        <translation>تعذر على PAT Wizard فحص ما إذا كان الرمز القديم «⁨%1⁩» لا يزال يعمل.</translation>
    </message>
    <message>
        <source>Revoke it at %1.</source>
        <translation>أبطله في ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>cli::RemindCommand</name>
    <message>
        <source>Reminders are on.</source>
        <translation>التذكيرات مفعّلة.</translation>
    </message>
    <message>
        <source>Reminders are off.</source>
        <translation>التذكيرات معطّلة.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is on.</source>
        <translation>الفحص الأسبوعي للرموز المحفوظة مفعّل.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is off.</source>
        <translation>الفحص الأسبوعي للرموز المحفوظة معطّل.</translation>
    </message>
</context>
<context>
    <name>cli::RemoveCommand</name>
    <message>
        <source>%1 was removed. It still works until you revoke it at %2</source>
        <translation>أُزيل الرمز ⁨%1⁩، ولكنه يظل يعمل إلى أن تبطله في ⁨%2⁩</translation>
    </message>
    <message>
        <source>The old tokens kept with it were removed too, and may still work: %1</source>
        <translation>أُزيلت أيضًا الرموز القديمة المحتفظ بها معه، وقد تكون لا تزال تعمل: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>cli::ReplaceCommand</name>
    <message>
        <source> and </source>
        <extracomment>Between two options of the command line.</extracomment>
        <translation> و </translation>
    </message>
    <message>
        <source>%1: the new token works and is in use.</source>
        <translation>⁨%1⁩: الرمز الجديد يعمل وهو قيد الاستخدام.</translation>
    </message>
    <message>
        <source>%1: the new token is in use, marked as %2.</source>
        <translation>⁨%1⁩: الرمز الجديد قيد الاستخدام، موسومًا بأنه: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>In the keychain it is stored as “%1”, where the old one was: programs that read that entry get the new one from now on.</source>
        <translation>حُفظ في حلقة المفاتيح باسم «⁨%1⁩» مكان الرمز القديم: البرامج التي تقرأ هذا الإدخال تحصل على الرمز الجديد من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>First give the new token to whoever still has the old one: %1</source>
        <translation>أعط الرمز الجديد أولًا لمن لا يزال لديه القديم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The old token, “%1”, is already refused and was removed from the keychain. If you clicked Regenerate on it, “%1” at %2 is the new token: leave it there.</source>
        <translation>الرمز القديم «⁨%1⁩» مرفوض أصلًا، وأُزيل من حلقة المفاتيح. إن كنت قد نقرت Regenerate (إعادة الإنشاء) عليه فإن «⁨%1⁩» في ⁨%2⁩ هو الرمز الجديد: اتركه هناك.</translation>
    </message>
    <message>
        <source>Still kept: %1. Revoke any that still work, then confirm it: patwizard replace %2 --prove-revoked</source>
        <translation>لا يزال محتفظًا به: ⁨%1⁩. أبطل ما لا يزال يعمل منها، ثم أكّد ذلك: ⁦patwizard replace %2 --prove-revoked⁩</translation>
    </message>
    <message>
        <source>Now revoke the old token, “%1”, at %2</source>
        <translation>أبطل الآن الرمز القديم «⁨%1⁩» في ⁨%2⁩</translation>
    </message>
    <message>
        <source>Only then revoke the old token, “%1”, at %2</source>
        <translation>بعد ذلك فقط أبطل الرمز القديم «⁨%1⁩» في ⁨%2⁩</translation>
    </message>
    <message>
        <source>Then confirm it: patwizard replace %1 --prove-revoked</source>
        <translation>ثم أكّد ذلك: ⁦patwizard replace %1 --prove-revoked⁩</translation>
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
        <translation>⁨%1⁩؛ تعذر فحصه: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1; git says that Azure DevOps refused it on %2</source>
        <translation>⁨%1⁩؛ يقول git إن Azure DevOps رفضه في ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1; the keychain was locked on %2</source>
        <translation>⁨%1⁩؛ كانت حلقة المفاتيح مقفلة في ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1; could not be checked on %2: %3</source>
        <translation>⁨%1⁩؛ تعذر فحصه في ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>PULL REQUESTS</source>
        <translation>طلبات السحب</translation>
    </message>
    <message>
        <source>REVIEWERS</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>DIFF</source>
        <translation>Diff</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>CHECKED</source>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>%1 To wait longer, use --timeout.</source>
        <translation>⁨%1⁩ للانتظار مدة أطول استخدم ⁦--timeout⁩.</translation>
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
        <translation>حول PAT Wizard</translation>
    </message>
    <message>
        <source>PAT Wizard %1</source>
        <translation>PAT Wizard ⁨%1⁩</translation>
    </message>
    <message>
        <source>Leads you to a personal access token for Azure DevOps that has been checked and is stored in your keychain, and tells you before it ends.</source>
        <translation>يقودك إلى رمز وصول شخصي إلى Azure DevOps مفحوص ومحفوظ في حلقة مفاتيحك، وينبهك قبل انتهائه.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>برنامج حر بترخيص MIT.</translation>
    </message>
    <message>
        <source>Copyright 2026 the PAT Wizard authors</source>
        <translation>حقوق النشر 2026 لمؤلفي PAT Wizard</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <translation>مبني على Qt ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>manual::DiagnosticsWindow</name>
    <message>
        <source>&amp;Copy again</source>
        <translation>نسخ مرة أخرى (&amp;ن)</translation>
    </message>
    <message>
        <source>Diagnostics – PAT Wizard</source>
        <translation>معلومات التشخيص – PAT Wizard</translation>
    </message>
    <message>
        <source>Collecting what somebody who helps you needs to know…</source>
        <translation>جارٍ جمع ما يحتاج من يساعدك إلى معرفته…</translation>
    </message>
    <message>
        <source>This takes up to 12 seconds.</source>
        <translation>يستغرق هذا حتى 12 ثانية.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>معلومات التشخيص</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them where you ask for help.</source>
        <translation>معلومات التشخيص في الحافظة. ألصقها حيث تطلب المساعدة.</translation>
    </message>
</context>
<context>
    <name>manual::HelpWindow</name>
    <message>
        <source>Help – PAT Wizard</source>
        <translation>المساعدة – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Topic:</source>
        <translation>الموضوع (&amp;م):</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>حول PAT Wizard (&amp;ح)</translation>
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
            <numerusform>لا صفوف أخرى.</numerusform>
            <numerusform>يعرض صف رمز آخر نتيجة فحصه.</numerusform>
            <numerusform>يعرض صفّا رمزين آخرين نتيجة فحصهما.</numerusform>
            <numerusform>تعرض صفوف %n رموز أخرى نتائج فحصها.</numerusform>
            <numerusform>تعرض صفوف %n رمزًا آخر نتائج فحصها.</numerusform>
            <numerusform>تعرض صفوف %n رمز آخر نتائج فحصها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n token(s).</source>
        <translation>
            <numerusform>توقف الفحص قبل أي رمز.</numerusform>
            <numerusform>توقف الفحص بعد رمز واحد.</numerusform>
            <numerusform>توقف الفحص بعد رمزين.</numerusform>
            <numerusform>توقف الفحص بعد %n رموز.</numerusform>
            <numerusform>توقف الفحص بعد %n رمزًا.</numerusform>
            <numerusform>توقف الفحص بعد %n رمز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) checked.</source>
        <translation>
            <numerusform>لم يُفحص أي رمز.</numerusform>
            <numerusform>فُحص رمز واحد.</numerusform>
            <numerusform>فُحص رمزان.</numerusform>
            <numerusform>فُحصت %n رموز.</numerusform>
            <numerusform>فُحص %n رمزًا.</numerusform>
            <numerusform>فُحص %n رمز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be checked.</source>
        <translation>
            <numerusform>لم يتعذر فحص أي رمز.</numerusform>
            <numerusform>تعذر فحص رمز واحد.</numerusform>
            <numerusform>تعذر فحص رمزين.</numerusform>
            <numerusform>تعذر فحص %n رموز.</numerusform>
            <numerusform>تعذر فحص %n رمزًا.</numerusform>
            <numerusform>تعذر فحص %n رمز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) need(s) attention.</source>
        <translation>
            <numerusform>لا يحتاج أي رمز إلى انتباهك.</numerusform>
            <numerusform>رمز واحد يحتاج إلى انتباهك.</numerusform>
            <numerusform>رمزان يحتاجان إلى انتباهك.</numerusform>
            <numerusform>%n رموز تحتاج إلى انتباهك.</numerusform>
            <numerusform>%n رمزًا يحتاج إلى انتباهك.</numerusform>
            <numerusform>%n رمز يحتاج إلى انتباهك.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well with them.</source>
        <translation>كل شيء على ما يرام.</translation>
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
        <translation>رجوع إلى القائمة (&amp;ع)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The token that it replaced</source>
        <translation>الرمز الذي حلّ هذا محله</translation>
    </message>
    <message>
        <source>“%1” is kept in the keychain as %2.</source>
        <translation>«⁨%1⁩» محتفظ به في حلقة المفاتيح باسم ⁨%2⁩.</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>لم يُحدد أي رمز</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens selected</source>
        <translation>
            <numerusform>لم يُحدد أي رمز</numerusform>
            <numerusform>حُدد رمز واحد</numerusform>
            <numerusform>حُدد رمزان</numerusform>
            <numerusform>حُددت %n رموز</numerusform>
            <numerusform>حُدد %n رمزًا</numerusform>
            <numerusform>حُدد %n رمز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::EmptyPage</name>
    <message>
        <source>A key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>لا توجد رموز بعد</translation>
    </message>
    <message>
        <source>A token lets a program sign in to Azure DevOps for you. PAT Wizard helps you make one, checks it, and keeps it in your keychain.</source>
        <translation>يتيح الرمز لبرنامج أن يسجل الدخول إلى Azure DevOps نيابة عنك. يساعدك PAT Wizard على إنشائه، ويفحصه ويحفظه في حلقة مفاتيحك.</translation>
    </message>
    <message>
        <source>Set &amp;up a token</source>
        <translation>إعداد رمز (&amp;ع)</translation>
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
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>All organizations of its account</source>
        <translation>كل مؤسسات حسابه</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 (wrong)</source>
        <translation>⁨%1⁩ (خطأ)</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>لازم من أجل</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Label: Full access or Custom defined.</extracomment>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Valid for</source>
        <extracomment>Label: of which organizations.</extracomment>
        <translation>المؤسسات المشمولة</translation>
    </message>
    <message>
        <source>Name on the token page</source>
        <translation>الاسم في صفحة الرموز</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>Label of a date: when it was put into the keychain.</extracomment>
        <translation>تاريخ الحفظ</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>آخر إجابة</translation>
    </message>
    <message>
        <source>Last worked in full</source>
        <extracomment>Label of a date: the last check at which nothing was missing.</extracomment>
        <translation>آخر مرة عمل كاملًا</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>إدخال حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>ما يعمل</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Label of a date.</extracomment>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
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
        <translation>في نهاية ⁨%1⁩ بتوقيت UTC</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When it was last checked, or last worked in full: not yet.</extracomment>
        <translation>لم يحدث بعد</translation>
    </message>
</context>
<context>
    <name>overview::ListPane</name>
    <message>
        <source>All %1</source>
        <translation>الكل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>تحتاج إلى انتباه ⁨%1⁩</translation>
    </message>
    <message>
        <source>Expiring %1</source>
        <translation>تنتهي قريبًا ⁨%1⁩</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>مرفوضة ⁨%1⁩</translation>
    </message>
    <message>
        <source>For all organizations %1</source>
        <translation>لكل المؤسسات ⁨%1⁩</translation>
    </message>
    <message>
        <source>No token needs attention.</source>
        <translation>لا يحتاج أي رمز إلى انتباهك.</translation>
    </message>
    <message>
        <source>No token expires soon.</source>
        <translation>لا ينتهي أي رمز قريبًا.</translation>
    </message>
    <message>
        <source>No token is refused.</source>
        <translation>لا يوجد رمز مرفوض.</translation>
    </message>
    <message>
        <source>No token is valid for all organizations.</source>
        <translation>لا يوجد رمز صالح لكل المؤسسات.</translation>
    </message>
    <message>
        <source>Show all tokens</source>
        <translation>عرض كل الرموز</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>البحث في الرموز المحفوظة</translation>
    </message>
    <message>
        <source>No tokens match “%1”.</source>
        <translation>لا رموز تطابق «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Press Esc to show all tokens.</source>
        <translation>اضغط Esc لعرض كل الرموز.</translation>
    </message>
</context>
<context>
    <name>overview::Notices</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>overview::OverviewWindow</name>
    <message>
        <source>Stored tokens</source>
        <translation>الرموز المحفوظة</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>overview::RemovalDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n رمزًا آخر</numerusform>
            <numerusform>و%n رمز آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ الرابط (&amp;ر)</translation>
    </message>
    <message>
        <source>Remove tokens?</source>
        <translation>أتريد إزالة الرموز؟</translation>
    </message>
    <message>
        <source>This is removed from your keychain and from the list of stored tokens:</source>
        <translation>سيُزال هذا من حلقة مفاتيحك ومن قائمة الرموز المحفوظة:</translation>
    </message>
    <message>
        <source>This is removed from the keychain “%1” and from the list of stored tokens:</source>
        <translation>سيُزال هذا من حلقة المفاتيح «⁨%1⁩» ومن قائمة الرموز المحفوظة:</translation>
    </message>
    <message>
        <source>The token itself goes on working, for anybody who has it, until it is revoked at Azure DevOps. It cannot be got back from there: Azure DevOps shows a token only once.</source>
        <translation>يظل الرمز نفسه يعمل لدى كل من يملكه إلى أن يُبطَل في Azure DevOps. ولا يمكن استرجاعه من هناك: لا يعرض Azure DevOps الرمز إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>Old tokens that were kept are removed as well.</source>
        <translation>وستُزال أيضًا الرموز القديمة المحتفظ بها.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إبقاء (&amp;ب)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إزالة (&amp;ز)</translation>
    </message>
    <message>
        <source>Open the token page of %1, to revoke it</source>
        <translation>فتح صفحة رموز ⁨%1⁩ لإبطاله</translation>
    </message>
    <message>
        <source>&amp;%1. %2</source>
        <translation>‏&amp;%1. ⁨%2⁩</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>تعذر فتح أي متصفح.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser yourself: %1</source>
        <translation>انسخ الرابط وافتحه في متصفح بنفسك: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>overview::Removing</name>
    <message>
        <source>%1 was not removed: %2 %3</source>
        <translation>لم يُزَل ⁨%1⁩: ⁨%2⁩ ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1: Removed from the keychain and from this list.</source>
        <translation>⁨%1⁩: أُزيل من حلقة المفاتيح ومن هذه القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) removed from the keychain and from this list.</source>
        <translation>
            <numerusform>لم يُزَل أي رمز من حلقة المفاتيح ومن هذه القائمة.</numerusform>
            <numerusform>أُزيل رمز واحد من حلقة المفاتيح ومن هذه القائمة.</numerusform>
            <numerusform>أُزيل رمزان من حلقة المفاتيح ومن هذه القائمة.</numerusform>
            <numerusform>أُزيلت %n رموز من حلقة المفاتيح ومن هذه القائمة.</numerusform>
            <numerusform>أُزيل %n رمزًا من حلقة المفاتيح ومن هذه القائمة.</numerusform>
            <numerusform>أُزيل %n رمز من حلقة المفاتيح ومن هذه القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A token works until it is revoked at Azure DevOps.</source>
        <translation>يظل الرمز يعمل إلى أن يُبطَل في Azure DevOps.</translation>
    </message>
</context>
<context>
    <name>overview::ResultLine</name>
    <message>
        <source>Tokens checked</source>
        <translation>الرموز المفحوصة</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v من %m</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n second(s) left.</source>
        <translation>
            <numerusform>⁨%1⁩ لم تبق أي ثانية.</numerusform>
            <numerusform>⁨%1⁩ بقيت ثانية واحدة.</numerusform>
            <numerusform>⁨%1⁩ بقيت ثانيتان.</numerusform>
            <numerusform>⁨%1⁩ بقيت %n ثوانٍ.</numerusform>
            <numerusform>⁨%1⁩ بقيت %n ثانية.</numerusform>
            <numerusform>⁨%1⁩ بقيت %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>الفرز حسب (&amp;ف)</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>عكس الترتيب (&amp;ع)</translation>
    </message>
    <message>
        <source>What needs &amp;attention</source>
        <translation>ما يحتاج إلى انتباه (&amp;ن)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;س)</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>المؤسسة (&amp;م)</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>الحساب (&amp;ح)</translation>
    </message>
    <message>
        <source>What &amp;works</source>
        <translation>ما يعمل (&amp;ي)</translation>
    </message>
    <message>
        <source>&amp;Expiry date</source>
        <translation>تاريخ الانتهاء (&amp;ت)</translation>
    </message>
    <message>
        <source>&amp;Last check</source>
        <translation>آخر فحص (&amp;خ)</translation>
    </message>
</context>
<context>
    <name>overview::TokenActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>رمز جديد (&amp;ج)…</translation>
    </message>
    <message>
        <source>Set up another token</source>
        <translation>إعداد رمز آخر</translation>
    </message>
    <message>
        <source>Add to cal&amp;endar…</source>
        <translation>إضافة إلى التقويم (&amp;و)…</translation>
    </message>
    <message>
        <source>Save a reminder of the expiry date as a calendar file</source>
        <translation>حفظ تذكير بتاريخ الانتهاء في ملف تقويم</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدادات (&amp;ع)…</translation>
    </message>
    <message>
        <source>Proxy, certificates, reminders</source>
        <translation>الوكيل والشهادات والتذكيرات</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;ه)</translation>
    </message>
    <message>
        <source>Close all windows of PAT Wizard</source>
        <translation>إغلاق كل نوافذ PAT Wizard</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>عرض التفاصيل (&amp;ف)</translation>
    </message>
    <message>
        <source>Everything that is known of this token</source>
        <translation>كل ما هو معروف عن هذا الرمز</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>فحص (&amp;ح)</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether what is selected still works</source>
        <translation>سؤال Azure DevOps عما إذا كان المحدد لا يزال يعمل</translation>
    </message>
    <message>
        <source>Check &amp;line by line…</source>
        <translation>فحص سطرًا بسطر (&amp;ط)…</translation>
    </message>
    <message>
        <source>See each answer of Azure DevOps about this token</source>
        <translation>عرض كل إجابات Azure DevOps عن هذا الرمز</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>فحص الكل (&amp;ك)</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether the stored tokens still work</source>
        <translation>سؤال Azure DevOps عما إذا كانت الرموز المحفوظة لا تزال تعمل</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف (&amp;ي)</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>إيقاف ما يجري الآن</translation>
    </message>
    <message>
        <source>Copy as &amp;password</source>
        <translation>نسخ ككلمة مرور (&amp;م)</translation>
    </message>
    <message>
        <source>Put this token on the clipboard for 30 seconds</source>
        <translation>وضع هذا الرمز في الحافظة 30 ثانية</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>استبدال (&amp;ب)…</translation>
    </message>
    <message>
        <source>Make a new token that takes the place of this one</source>
        <translation>إنشاء رمز جديد يحل محل هذا الرمز</translation>
    </message>
    <message>
        <source>Change the e&amp;xpiry date…</source>
        <translation>تغيير تاريخ الانتهاء (&amp;ت)…</translation>
    </message>
    <message>
        <source>Correct when this token expires</source>
        <translation>تصحيح تاريخ انتهاء هذا الرمز</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>البحث عن نُسخ (&amp;ن)…</translation>
    </message>
    <message>
        <source>Find where else on this computer the token lies</source>
        <translation>العثور على الأماكن الأخرى للرمز على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Re&amp;voke the old one…</source>
        <translation>إبطال القديم (&amp;ق)…</translation>
    </message>
    <message>
        <source>End the token that this one replaced</source>
        <translation>إنهاء صلاحية الرمز الذي حلّ هذا محله</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>الرجوع إلى القديم (&amp;ر)</translation>
    </message>
    <message>
        <source>Check the token that this one replaced, and use it again</source>
        <translation>فحص الرمز الذي حلّ هذا محله واستخدامه من جديد</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إزالة (&amp;ز)…</translation>
    </message>
    <message>
        <source>Take it out of the keychain and off this list</source>
        <translation>إزالته من حلقة المفاتيح ومن هذه القائمة</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>بحث (&amp;ث)</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>البحث في الرموز المحفوظة</translation>
    </message>
    <message>
        <source>PAT Wizard &amp;Help</source>
        <translation>مساعدة PAT Wizard (&amp;د)</translation>
    </message>
    <message>
        <source>What this window shows, and what can be done</source>
        <translation>ما تعرضه هذه النافذة وما يمكن فعله</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>نسخ معلومات التشخيص (&amp;خ)</translation>
    </message>
    <message>
        <source>Put what a helper needs to know, without a secret, on the clipboard</source>
        <translation>وضع ما يحتاج من يساعدك إلى معرفته في الحافظة، دون أي قيمة سرية</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>حول PAT Wizard (&amp;ح)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>الإصدار والترخيص</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;ل)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>الرمز (&amp;ا)</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>عرض (&amp;ض)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;س)</translation>
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
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>آخر فحص</translation>
    </message>
</context>
<context>
    <name>overview::TokenJobs</name>
    <message>
        <source>Still checking… Is your keychain asking for a password?</source>
        <translation>لا يزال الفحص جاريًا… هل تطلب حلقة مفاتيحك كلمة مرور؟</translation>
    </message>
    <message>
        <source>If it is not, Azure DevOps takes long to answer.</source>
        <translation>إن لم تكن تطلبها، فإن Azure DevOps يتأخر في الإجابة.</translation>
    </message>
    <message>
        <source>Ending what was interrupted… Your keychain may want its password.</source>
        <translation>جارٍ إتمام ما انقطع… قد تطلب حلقة مفاتيحك كلمة مرورها.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>أُوقف: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <translation>جارٍ فحص «⁨%1⁩»…</translation>
    </message>
    <message>
        <source>Asking your keychain… It may want its password.</source>
        <translation>جارٍ سؤال حلقة مفاتيحك… قد تطلب كلمة مرورها.</translation>
    </message>
    <message>
        <source>The expiry date is saved.</source>
        <translation>حُفظ تاريخ الانتهاء.</translation>
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
        <translation>الرموز المحفوظة</translation>
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
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Expires: %1.</source>
        <translation>الانتهاء: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>تاريخ انتهائه غير معروف.</translation>
    </message>
    <message>
        <source>%1, %2. %3 %4</source>
        <translation>⁨%1⁩، ⁨%2⁩. ⁨%3⁩ ⁨%4⁩</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>ما يعمل</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Head of a column of dates.</extracomment>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>%1: worked before</source>
        <translation>⁨%1⁩: كان يعمل</translation>
    </message>
</context>
<context>
    <name>overview::VerdictCard</name>
    <message>
        <source>Set it &amp;up again…</source>
        <translation>إعداده من جديد (&amp;د)…</translation>
    </message>
    <message>
        <source>Correct the e&amp;xpiry date…</source>
        <translation>تصحيح تاريخ الانتهاء (&amp;ت)…</translation>
    </message>
</context>
<context>
    <name>preferences::AuthorityField</name>
    <message>
        <source>Issued to: %1</source>
        <translation>صادرة إلى: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>صادرة عن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Expired on: %1</source>
        <translation>انتهت صلاحيتها في: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>صالحة حتى: ⁨%1⁩</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>بصمة SHA-256: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>المرجع المصدق</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>اختيار (&amp;خ)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;ز)</translation>
    </message>
    <message>
        <source>If your company inspects network traffic, choose the certificate of its certificate authority here; your administrator has the file. PAT Wizard then trusts it besides the ones that your system trusts.</source>
        <translation>إن كانت شركتك تراقب حركة الشبكة فاختر هنا شهادة مرجعها المصدق؛ تجد الملف لدى المسؤول. عندئذ يثق PAT Wizard بها إلى جانب ما يثق به نظامك.</translation>
    </message>
    <message>
        <source>Choose the certificate authority’s file</source>
        <translation>اختيار ملف المرجع المصدق</translation>
    </message>
    <message>
        <source>Remove the certificate authority</source>
        <translation>إزالة المرجع المصدق</translation>
    </message>
    <message>
        <source>None chosen: only what your system trusts is trusted.</source>
        <translation>لم يُختر أي مرجع: لا يوثق إلا بما يثق به نظامك.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>لا يمكن استخدام هذا الملف.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more certificate(s).</source>
        <translation>
            <numerusform>ولا شهادات أخرى.</numerusform>
            <numerusform>وشهادة أخرى.</numerusform>
            <numerusform>وشهادتان أخريان.</numerusform>
            <numerusform>و%n شهادات أخرى.</numerusform>
            <numerusform>و%n شهادة أخرى.</numerusform>
            <numerusform>و%n شهادة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>انتهت صلاحيتها.</translation>
    </message>
    <message>
        <source>Connections that it signed will be refused. Ask your administrator for the current one.</source>
        <translation>ستُرفض الاتصالات الموقعة بها. اطلب الشهادة الحالية من المسؤول.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>اختيار ملف شهادة</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)</source>
        <translation>الشهادات (*.pem *.crt *.cer *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>preferences::ByItselfField</name>
    <message>
        <source>While no window is open</source>
        <translation>عندما لا تكون أي نافذة مفتوحة</translation>
    </message>
    <message>
        <source>Notify me &amp;when a token needs attention</source>
        <translation>إعلامي عندما يحتاج رمز إلى انتباه (&amp;ع)</translation>
    </message>
    <message>
        <source>Chec&amp;k the stored tokens once a week</source>
        <translation>فحص الرموز المحفوظة مرة في الأسبوع (&amp;ب)</translation>
    </message>
    <message>
        <source>Asks Azure DevOps about each token, if the keychain is open and there is a network.</source>
        <translation>يسأل Azure DevOps عن كل رمز، إن كانت حلقة المفاتيح مفتوحة والشبكة متاحة.</translation>
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
        <translation>السماح لـ git بأخذ رموزه من PAT Wizard (&amp;س)</translation>
    </message>
    <message>
        <source>Git then asks PAT Wizard for the password of repositories in Azure DevOps. This changes your git configuration, at once.</source>
        <translation>عندئذ يطلب git من PAT Wizard كلمة مرور المستودعات في Azure DevOps. يغيّر هذا إعدادات git لديك فورًا.</translation>
    </message>
</context>
<context>
    <name>preferences::ProxyField</name>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>حسب النظام (&amp;ن)</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>دون وكيل (&amp;و)</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <translation>هذا الوكيل (&amp;ك):</translation>
    </message>
    <message>
        <source>If the proxy asks for a user name and a password, choose the system’s proxy and set https_proxy before you start PAT Wizard. Passwords are not stored here.</source>
        <translation>إن كان الوكيل يطلب اسم مستخدم وكلمة مرور فاختر وكيل النظام واضبط https_proxy قبل تشغيل PAT Wizard. لا تُحفظ كلمات المرور هنا.</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>اسم المضيف (&amp;م):</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>المنفذ (&amp;ف):</translation>
    </message>
</context>
<context>
    <name>preferences::ReminderField</name>
    <message>
        <source>Remind me before a token ends</source>
        <translation>تذكيري قبل انتهاء رمز</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>في يوم الانتهاء</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preferences::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Nothing is sent to Azure DevOps until you choose again and press OK. The damaged file is kept beside the new one.</source>
        <translation>لن يُرسل شيء إلى Azure DevOps إلى أن تختار من جديد وتضغط «موافق». يُحتفظ بالملف التالف إلى جانب الملف الجديد.</translation>
    </message>
    <message>
        <source>A new language takes effect when PAT Wizard is next started.</source>
        <translation>تسري اللغة الجديدة عند التشغيل التالي لبرنامج PAT Wizard.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>اللغة (&amp;ل):</translation>
    </message>
    <message>
        <source>Days until new tokens &amp;expire:</source>
        <translation>صلاحية الرموز الجديدة بالأيام (&amp;ي):</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>%1, not installed</source>
        <translation>⁨%1⁩، غير مثبت</translation>
    </message>
    <message>
        <source>The certificate file cannot be used.</source>
        <translation>لا يمكن استخدام ملف الشهادة.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose another file, or remove it.</source>
        <translation>لم يُحفظ شيء. اختر ملفًا آخر أو أزل هذا الملف.</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>تعذر تفعيل التذكيرات أو تعطيلها.</translation>
    </message>
    <message>
        <source>The system says: “%1” Everything else was saved.</source>
        <translation>يقول النظام: «⁨%1⁩» حُفظ كل ما عدا ذلك.</translation>
    </message>
</context>
<context>
    <name>widgets::CopiesDialog</name>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>إضافة مجلد (&amp;ض)…</translation>
    </message>
    <message>
        <source>Copies of %1 – PAT Wizard</source>
        <translation>نسخ ⁨%1⁩ – PAT Wizard</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;غ)</translation>
    </message>
    <message>
        <source>PAT Wizard looks where tools keep tokens, in the environment of running programs, and in the keychain. It changes nothing, and nothing leaves this computer.</source>
        <translation>يبحث PAT Wizard حيث تحفظ الأدوات رموزها، وفي بيئة البرامج العاملة، وفي حلقة المفاتيح. لا يغيّر شيئًا، ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Also in: %1.</source>
        <translation>وأيضًا في: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Looking for copies… Your keychain may want its password.</source>
        <translation>جارٍ البحث عن النسخ… قد تطلب حلقة مفاتيحك كلمة مرورها.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف (&amp;ي)</translation>
    </message>
    <message numerus="yes">
        <source>Looking for copies: %n file(s), %1…</source>
        <translation>
            <numerusform>جارٍ البحث عن النسخ: لا ملفات بعد، ⁨%1⁩…</numerusform>
            <numerusform>جارٍ البحث عن النسخ: ملف واحد، ⁨%1⁩…</numerusform>
            <numerusform>جارٍ البحث عن النسخ: ملفان، ⁨%1⁩…</numerusform>
            <numerusform>جارٍ البحث عن النسخ: %n ملفات، ⁨%1⁩…</numerusform>
            <numerusform>جارٍ البحث عن النسخ: %n ملفًا، ⁨%1⁩…</numerusform>
            <numerusform>جارٍ البحث عن النسخ: %n ملف، ⁨%1⁩…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>البحث مجددًا (&amp;ج)</translation>
    </message>
    <message numerus="yes">
        <source>%n copies were found.</source>
        <translation>
            <numerusform>لم يُعثر على أي نسخة.</numerusform>
            <numerusform>عُثر على نسخة واحدة.</numerusform>
            <numerusform>عُثر على نسختين.</numerusform>
            <numerusform>عُثر على %n نسخ.</numerusform>
            <numerusform>عُثر على %n نسخة.</numerusform>
            <numerusform>عُثر على %n نسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be looked at.</source>
        <translation>تعذر البحث في بعض الأماكن.</translation>
    </message>
    <message>
        <source>Not every token could be looked for.</source>
        <translation>تعذر البحث عن بعض الرموز.</translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s), but that was not all.</source>
        <translation>
            <numerusform>لم يُعثر على نسخة ولم يُبحث في أي ملف، لكن البحث لم يكتمل.</numerusform>
            <numerusform>لم يُعثر على نسخة في ملف واحد، لكن البحث لم يكتمل.</numerusform>
            <numerusform>لم يُعثر على نسخة في ملفين، لكن البحث لم يكتمل.</numerusform>
            <numerusform>لم يُعثر على نسخة في %n ملفات، لكن البحث لم يكتمل.</numerusform>
            <numerusform>لم يُعثر على نسخة في %n ملفًا، لكن البحث لم يكتمل.</numerusform>
            <numerusform>لم يُعثر على نسخة في %n ملف، لكن البحث لم يكتمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s).</source>
        <translation>
            <numerusform>لم يُعثر على نسخة، ولم يُبحث في أي ملف.</numerusform>
            <numerusform>لم يُعثر على نسخة في ملف واحد.</numerusform>
            <numerusform>لم يُعثر على نسخة في ملفين.</numerusform>
            <numerusform>لم يُعثر على نسخة في %n ملفات.</numerusform>
            <numerusform>لم يُعثر على نسخة في %n ملفًا.</numerusform>
            <numerusform>لم يُعثر على نسخة في %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the old token “%1”.</source>
        <translation>إنه الرمز القديم «⁨%1⁩».</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more lines.</source>
        <translation>
            <numerusform>لا أسطر أخرى.</numerusform>
            <numerusform>هناك سطر آخر.</numerusform>
            <numerusform>هناك سطران آخران.</numerusform>
            <numerusform>هناك %n أسطر أخرى.</numerusform>
            <numerusform>هناك %n سطرًا آخر.</numerusform>
            <numerusform>هناك %n سطر آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>“patwizard find” tells them all.</source>
        <translation>يعرضها الأمر «⁦patwizard find⁩» كلها.</translation>
    </message>
    <message>
        <source>Look for copies in a folder</source>
        <translation>البحث عن النسخ في مجلد</translation>
    </message>
</context>
<context>
    <name>widgets::CopySearch</name>
    <message>
        <source>The old token “%1” is no longer in the keychain, so its copies cannot be found.</source>
        <translation>لم يعد الرمز القديم «⁨%1⁩» في حلقة المفاتيح، لذا لا يمكن العثور على نسخه.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryCorrection</name>
    <message>
        <source>Correct the &amp;date</source>
        <translation>تصحيح التاريخ (&amp;ا)</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as shown on the token page:</source>
        <translation>تاريخ الانتهاء (UTC) كما تعرضه صفحة الرموز (&amp;ت):</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>صُحّح.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Last da&amp;y (UTC)</source>
        <translation>آخر يوم (UTC) (&amp;ي)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>widgets::GivenValue</name>
    <message>
        <source>Chan&amp;ge</source>
        <translation>تغيير (&amp;غ)</translation>
    </message>
</context>
<context>
    <name>widgets::PasswordCopy</name>
    <message>
        <source>&amp;Copy as password</source>
        <translation>نسخ ككلمة مرور (&amp;م)</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n second(s) left.</source>
        <translation>
            <numerusform>نُسخ: لم تبق أي ثانية.</numerusform>
            <numerusform>نُسخ: بقيت ثانية واحدة.</numerusform>
            <numerusform>نُسخ: بقيت ثانيتان.</numerusform>
            <numerusform>نُسخ: بقيت %n ثوانٍ.</numerusform>
            <numerusform>نُسخ: بقيت %n ثانية.</numerusform>
            <numerusform>نُسخ: بقيت %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PasswordLoan</name>
    <message>
        <source>Copied, but another program read it immediately.</source>
        <translation>نُسخ، لكن برنامجًا آخر قرأه فورًا.</translation>
    </message>
    <message>
        <source>Another program put the token back on the clipboard. PAT Wizard removed it again.</source>
        <translation>أعاد برنامج آخر الرمز إلى الحافظة، فأزاله PAT Wizard من جديد.</translation>
    </message>
    <message>
        <source>The token was removed from the clipboard, but your desktop does not let PAT Wizard confirm that it is gone.</source>
        <translation>أُزيل الرمز من الحافظة، لكن سطح المكتب لا يتيح لبرنامج PAT Wizard التأكد من زواله.</translation>
    </message>
    <message>
        <source>To be sure, copy something else.</source>
        <translation>للاطمئنان، انسخ شيئًا آخر.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Paste it now. It stays on the clipboard for 30 seconds, even if you close this window.</source>
        <translation>ألصقه الآن. يبقى في الحافظة 30 ثانية، حتى إن أغلقت هذه النافذة.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… It may ask for its password.</source>
        <translation>بانتظار حلقة مفاتيحك… قد تطلب كلمة مرورها.</translation>
    </message>
    <message>
        <source>This may be a screen reader, or a clipboard manager, which keeps what was copied. After you paste the token, delete it from the clipboard history.</source>
        <translation>قد يكون قارئ شاشة، أو مدير حافظة يحتفظ بما نُسخ. احذف الرمز من سجل الحافظة بعد لصقه.</translation>
    </message>
</context>
<context>
    <name>widgets::PauseNote</name>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more second(s).</source>
        <translation>
            <numerusform>انتهت مدة الانتظار التي طلبها Azure DevOps.</numerusform>
            <numerusform>يطلب Azure DevOps الانتظار ثانية واحدة أخرى.</numerusform>
            <numerusform>يطلب Azure DevOps الانتظار ثانيتين أخريين.</numerusform>
            <numerusform>يطلب Azure DevOps الانتظار %n ثوانٍ أخرى.</numerusform>
            <numerusform>يطلب Azure DevOps الانتظار %n ثانية أخرى.</numerusform>
            <numerusform>يطلب Azure DevOps الانتظار %n ثانية أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more minute(s).</source>
        <translation>
            <numerusform>انتهت مدة الانتظار التي طلبها Azure DevOps.</numerusform>
            <numerusform>يطلب Azure DevOps الانتظار دقيقة واحدة أخرى.</numerusform>
            <numerusform>يطلب Azure DevOps الانتظار دقيقتين أخريين.</numerusform>
            <numerusform>يطلب Azure DevOps الانتظار %n دقائق أخرى.</numerusform>
            <numerusform>يطلب Azure DevOps الانتظار %n دقيقة أخرى.</numerusform>
            <numerusform>يطلب Azure DevOps الانتظار %n دقيقة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asked for %n minute(s), but PAT Wizard waits ten minutes at most.</source>
        <translation>
            <numerusform>لا ينتظر PAT Wizard أكثر من عشر دقائق.</numerusform>
            <numerusform>طلب دقيقة واحدة، لكن PAT Wizard لا ينتظر أكثر من عشر دقائق.</numerusform>
            <numerusform>طلب دقيقتين، لكن PAT Wizard لا ينتظر أكثر من عشر دقائق.</numerusform>
            <numerusform>طلب %n دقائق، لكن PAT Wizard لا ينتظر أكثر من عشر دقائق.</numerusform>
            <numerusform>طلب %n دقيقة، لكن PAT Wizard لا ينتظر أكثر من عشر دقائق.</numerusform>
            <numerusform>طلب %n دقيقة، لكن PAT Wizard لا ينتظر أكثر من عشر دقائق.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>انتهت مدة الانتظار.</translation>
    </message>
</context>
<context>
    <name>widgets::ReminderExport</name>
    <message>
        <source>There is nothing to be reminded of.</source>
        <translation>لا يوجد ما يُذكَّر به.</translation>
    </message>
    <message>
        <source>Record when the token expires first.</source>
        <translation>سجّل تاريخ انتهاء الرمز أولًا.</translation>
    </message>
    <message>
        <source>Export the reminder of %1</source>
        <translation>تصدير تذكير ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Export reminders of %n token(s)</source>
        <translation>
            <numerusform>لا تذكيرات للتصدير</numerusform>
            <numerusform>تصدير تذكير رمز واحد</numerusform>
            <numerusform>تصدير تذكيري رمزين</numerusform>
            <numerusform>تصدير تذكيرات %n رموز</numerusform>
            <numerusform>تصدير تذكيرات %n رمزًا</numerusform>
            <numerusform>تصدير تذكيرات %n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>ملفات التقويم (*.ics)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذرت كتابة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Open it with your calendar.</source>
        <translation>افتحه ببرنامج التقويم لديك.</translation>
    </message>
    <message>
        <source>%1: The reminder is written: %2</source>
        <translation>⁨%1⁩: كُتب التذكير في ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>Reminders of %n token(s) are written: %1</source>
        <translation>
            <numerusform>لم يُكتب أي تذكير: ⁨%1⁩</numerusform>
            <numerusform>كُتب تذكير رمز واحد: ⁨%1⁩</numerusform>
            <numerusform>كُتب تذكيرا رمزين: ⁨%1⁩</numerusform>
            <numerusform>كُتبت تذكيرات %n رموز: ⁨%1⁩</numerusform>
            <numerusform>كُتبت تذكيرات %n رمزًا: ⁨%1⁩</numerusform>
            <numerusform>كُتبت تذكيرات %n رمز: ⁨%1⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Statement</name>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken before a sentence: “Waiting: …”</extracomment>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Spoken before a sentence: “OK: …”</extracomment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Spoken before a sentence: “Note: …”</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Spoken before a sentence: “Warning: …”</extracomment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Spoken before a sentence: “Problem: …”</extracomment>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>تعذر فحصه</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>غير مفحوص</translation>
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
        <translation>فتح صفحة الرموز (&amp;ف)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ الرابط (&amp;ر)</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>تعذر فتح المتصفح.</translation>
    </message>
    <message>
        <source>Copy the link, and open it in a browser.</source>
        <translation>انسخ الرابط وافتحه في متصفح.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
</context>
<context>
    <name>widgets::UsedPlaces</name>
    <message>
        <source>Where it is used</source>
        <translation>أماكن استخدامه</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget that %1 was given the token</source>
        <translation>نسيان أن ⁨%1⁩ أُعطي الرمز</translation>
    </message>
    <message>
        <source>A rotation does not give it the new token any more. What it has stays there.</source>
        <translation>لن يُعطى الرمز الجديد عند الاستبدال بعد الآن. ما لديه يبقى هناك.</translation>
    </message>
    <message>
        <source>Giving the token to %1…</source>
        <translation>جارٍ إعطاء الرمز إلى ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Give it again</source>
        <translation>إعطاؤه مرة أخرى</translation>
    </message>
    <message>
        <source>Give it the new one</source>
        <translation>إعطاؤه الجديد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: “Try again: az devops”</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 is no longer given the new token in a rotation.</source>
        <translation>لن يُعطى ⁨%1⁩ الرمز الجديد عند الاستبدال بعد الآن.</translation>
    </message>
    <message>
        <source>The copy that it has stays there.</source>
        <translation>تبقى النسخة الموجودة لديه.</translation>
    </message>
</context>
<context>
    <name>wizard::AccessPage</name>
    <message>
        <source>C&amp;ustom defined</source>
        <translation>‏Custom defined (مخصص) (&amp;خ)</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>No, I only need pull requests.</source>
        <translation>لا، أحتاج إلى طلبات السحب فقط.</translation>
    </message>
    <message>
        <source>&amp;Full access</source>
        <translation>‏Full access (وصول كامل) (&amp;ك)</translation>
    </message>
    <message>
        <source>Yes. It can do everything that you can.</source>
        <translation>نعم. يستطيع كل ما تستطيعه أنت.</translation>
    </message>
    <message>
        <source>&amp;Reviewers and approvals</source>
        <translation>المراجعون والموافقات (&amp;م)</translation>
    </message>
    <message>
        <source>Do you need the Diff of pull requests?</source>
        <translation>هل تحتاج إلى Diff في طلبات السحب؟</translation>
    </message>
    <message>
        <source>It shows the changed lines.</source>
        <translation>يعرض الأسطر التي تغيرت.</translation>
    </message>
    <message>
        <source>With Custom defined access you will not see the Diff of a pull request.</source>
        <translation>مع Custom defined لن ترى Diff في طلبات السحب.</translation>
    </message>
    <message>
        <source>Not needed if you only use git.</source>
        <translation>غير لازم إن كنت تستخدم git فقط.</translation>
    </message>
    <message>
        <source>Only for &amp;git?</source>
        <translation>لـ git فقط (&amp;ق)؟</translation>
    </message>
    <message>
        <source>Protect it like a password, and choose a short lifespan.</source>
        <translation>احمه كما تحمي كلمة المرور، واختر مدة صلاحية قصيرة.</translation>
    </message>
    <message>
        <source>Some organizations do not allow Full access.</source>
        <translation>بعض المؤسسات لا تسمح بالوصول الكامل (Full access).</translation>
    </message>
</context>
<context>
    <name>wizard::CapabilityLines</name>
    <message>
        <source>Not checked.</source>
        <translation>لم يُفحص.</translation>
    </message>
    <message>
        <source>Needs Full access.</source>
        <translation>يتطلب Full access (وصول كامل).</translation>
    </message>
    <message>
        <source>Not with this token.</source>
        <translation>لا يعمل بهذا الرمز.</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>طلبات السحب</translation>
    </message>
    <message>
        <source>Reviewers and approvals</source>
        <translation>المراجعون والموافقات</translation>
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
        <translation>التفاصيل (&amp;ص)</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>فحص مجددًا (&amp;ج)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقاف (&amp;ي)</translation>
    </message>
    <message>
        <source>Copy for an &amp;administrator</source>
        <translation>نسخ للمسؤول (&amp;م)</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of this step, and the head of its page.</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>It changes nothing in Azure DevOps.</source>
        <translation>لا يغيّر الفحص شيئًا في Azure DevOps.</translation>
    </message>
    <message>
        <source>Another token has been taken into use meanwhile: “%1”.</source>
        <translation>في هذه الأثناء صار رمز آخر قيد الاستخدام: «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Yours is not stored yet. It is compared with that one now: go on if it is to take the place of that.</source>
        <translation>لم يُحفظ رمزك بعد، وهو يُقارن الآن بذلك الرمز: تابع إن أردت أن يحل محله.</translation>
    </message>
    <message>
        <source>Something has changed since the last check.</source>
        <translation>تغيّر شيء منذ آخر فحص.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps…</source>
        <translation>جارٍ سؤال Azure DevOps…</translation>
    </message>
    <message>
        <source>The token has not been checked yet.</source>
        <translation>لم يُفحص الرمز بعد.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>أُوقف الفحص.</translation>
    </message>
    <message>
        <source>Check again to go on.</source>
        <translation>افحص مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>The new token is another account’s.</source>
        <translation>الرمز الجديد لحساب آخر.</translation>
    </message>
    <message>
        <source>The new token cannot do everything the old one could.</source>
        <translation>لا يستطيع الرمز الجديد كل ما كان يستطيعه القديم.</translation>
    </message>
    <message>
        <source>Choose below whether to use it anyway.</source>
        <translation>اختر في الأسفل ما إذا كنت تريد استخدامه رغم ذلك.</translation>
    </message>
    <message>
        <source>It acts as %1.</source>
        <translation>يعمل باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The token works, but it can do more than you chose.</source>
        <translation>الرمز يعمل، لكنه يستطيع أكثر مما اخترت.</translation>
    </message>
    <message>
        <source>You chose Custom defined, and it has Full access. You can go on with it, or take away what is not needed.</source>
        <translation>اخترت Custom defined ولديه Full access. يمكنك المتابعة به أو إلغاء ما لا يلزم.</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>يؤدي الرمز ما تحتاج إليه، لكنه صالح لكل المؤسسات.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>يؤدي الرمز ما تحتاج إليه.</translation>
    </message>
    <message>
        <source>The token works, but some access is missing.</source>
        <translation>الرمز يعمل، لكن ينقصه بعض الوصول.</translation>
    </message>
    <message>
        <source>Then the check begins by itself.</source>
        <translation>بعدها يبدأ الفحص تلقائيًا.</translation>
    </message>
    <message>
        <source>Then you can check again.</source>
        <translation>بعدها يمكنك الفحص مجددًا.</translation>
    </message>
    <message>
        <source>Store it anyway</source>
        <translation>حفظه رغم ذلك</translation>
    </message>
    <message>
        <source>Store it unchecked</source>
        <translation>حفظه دون فحص</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Send it to an administrator of the organization. The token is not in it.</source>
        <translation>أرسله إلى مسؤول في المؤسسة. لا يتضمن الرمز.</translation>
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
        <translation>‏Custom، طلبات السحب فقط</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>الانتهاء: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>wizard::CreatePage</name>
    <message>
        <source>Previous step</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>&amp;Keep on top</source>
        <translation>إبقاء في المقدمة (&amp;ق)</translation>
    </message>
    <message>
        <source>Small windo&amp;w</source>
        <translation>نافذة صغيرة (&amp;ص)</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>إنشاء الرمز</translation>
    </message>
    <message>
        <source>A small window to keep beside the browser</source>
        <translation>نافذة صغيرة تبقيها بجانب المتصفح</translation>
    </message>
    <message>
        <source>Make a new token beside the old one.</source>
        <translation>أنشئ رمزًا جديدًا إلى جانب القديم.</translation>
    </message>
    <message>
        <source>Do not click Regenerate: it ends the old one at once, before the new one is in place. If you did, paste what it shows on the next page.</source>
        <translation>لا تنقر Regenerate (إعادة الإنشاء): فهو ينهي القديم فورًا قبل أن يصبح الجديد جاهزًا. إن كنت قد نقرته فألصق ما يعرضه في الصفحة التالية.</translation>
    </message>
    <message>
        <source>&amp;Open the token page</source>
        <translation>فتح صفحة الرموز (&amp;ف)</translation>
    </message>
    <message>
        <source>I have copied i&amp;t</source>
        <translation>لقد نسخته (&amp;ن)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>الخطوة التالية (&amp;خ)</translation>
    </message>
    <message>
        <source>On the first page, “Try again” tries it again.</source>
        <translation>في الصفحة الأولى، يعيد زر «إعادة المحاولة» التجربة.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be stored.</source>
        <translation>لا تنشئ الرمز بعد: فلا يمكن حفظه.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could be neither stored nor checked.</source>
        <translation>لا تنشئ الرمز بعد: فلا يمكن حفظه ولا فحصه.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be checked.</source>
        <translation>لا تنشئ الرمز بعد: فلا يمكن فحصه.</translation>
    </message>
</context>
<context>
    <name>wizard::CreateSteps</name>
    <message>
        <source>Open the token page</source>
        <translation>افتح صفحة الرموز</translation>
    </message>
    <message>
        <source>It opens in your browser.</source>
        <translation>تُفتح في متصفحك.</translation>
    </message>
    <message>
        <source>Click + New Token</source>
        <translation>انقر ⁦+ New Token⁩ (رمز جديد)</translation>
    </message>
    <message>
        <source>A form opens.</source>
        <translation>يُفتح نموذج.</translation>
    </message>
    <message>
        <source>Choose a date. Your organization may set a limit.</source>
        <translation>اختر تاريخًا. قد تضع مؤسستك حدًّا.</translation>
    </message>
    <message>
        <source>Azure DevOps allows about a year at most, and %1 is later. Choose an earlier date, here and there.</source>
        <translation>يسمح Azure DevOps بنحو سنة على الأكثر، والتاريخ ⁨%1⁩ أبعد من ذلك. اختر تاريخًا أقرب هنا وهناك.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n day(s). If only less is allowed, set the same here.</source>
        <translation>
            <numerusform>اختر اليوم نفسه. إن لم يُسمح إلا بأقل فاضبط المدة هنا كذلك.</numerusform>
            <numerusform>اختر يومًا واحدًا. إن لم يُسمح إلا بأقل فاضبط المدة هنا كذلك.</numerusform>
            <numerusform>اختر يومين. إن لم يُسمح إلا بأقل فاضبط المدة هنا كذلك.</numerusform>
            <numerusform>اختر %n أيام. إن لم يُسمح إلا بأقل فاضبط المدة هنا كذلك.</numerusform>
            <numerusform>اختر %n يومًا. إن لم يُسمح إلا بأقل فاضبط المدة هنا كذلك.</numerusform>
            <numerusform>اختر %n يوم. إن لم يُسمح إلا بأقل فاضبط المدة هنا كذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Custom defined and %1. If only less is allowed, set the same here.</source>
        <translation>اختر Custom defined (مخصص) والتاريخ ⁨%1⁩. إن لم يُسمح إلا بتاريخ أقرب فاضبطه هنا أيضًا.</translation>
    </message>
    <message>
        <source>Name the token</source>
        <translation>سمِّ الرمز</translation>
    </message>
    <message>
        <source>Copy this name and paste it there.</source>
        <translation>انسخ هذا الاسم وألصقه هناك.</translation>
    </message>
    <message>
        <source>Choose the organization</source>
        <translation>اختر المؤسسة</translation>
    </message>
    <message>
        <source>Choose %1, not “All accessible organizations”.</source>
        <translation>اختر ⁨%1⁩، لا «All accessible organizations» (كل المؤسسات).</translation>
    </message>
    <message>
        <source>Choose when it expires</source>
        <translation>اختر تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Under Scopes, leave Custom defined</source>
        <translation>تحت Scopes (النطاقات)، أبقِ Custom defined</translation>
    </message>
    <message>
        <source>It is chosen already.</source>
        <translation>هو الخيار المحدد أصلًا.</translation>
    </message>
    <message>
        <source>Under Code, tick Read</source>
        <translation>تحت Code، حدد Read (قراءة)</translation>
    </message>
    <message>
        <source>Status is not enough.</source>
        <translation>لا يكفي Status (الحالة).</translation>
    </message>
    <message>
        <source>Click Show all scopes</source>
        <translation>انقر Show all scopes (عرض كل النطاقات)</translation>
    </message>
    <message>
        <source>The link is below the list.</source>
        <translation>الرابط أسفل القائمة.</translation>
    </message>
    <message>
        <source>Under Member Entitlement Management, tick Read</source>
        <translation>تحت Member Entitlement Management، حدد Read</translation>
    </message>
    <message>
        <source>Scroll down to find it.</source>
        <translation>مرّر إلى الأسفل لتجده.</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it: go back and choose Custom defined.</source>
        <translation>إن تعذر ذلك فربما منعه مسؤول: ارجع واختر Custom defined.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two things to do, one after the other.</extracomment>
        <translation>‏⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it. Then do this instead: %1. Such a token does not show the Diff of a pull request; the check will ask whether you want it anyway.</source>
        <translation>إن تعذر ذلك فربما منعه مسؤول. افعل هذا بدلًا منه: ⁨%1⁩. لا يعرض مثل هذا الرمز Diff في طلبات السحب؛ وسيسألك الفحص هل تريده رغم ذلك.</translation>
    </message>
    <message>
        <source>Under Scopes, choose Full access</source>
        <translation>تحت Scopes (النطاقات)، اختر Full access</translation>
    </message>
    <message>
        <source>Click Create</source>
        <translation>انقر Create (إنشاء)</translation>
    </message>
    <message>
        <source>The button is below the form.</source>
        <translation>الزر أسفل النموذج.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>انسخ الرمز</translation>
    </message>
    <message>
        <source>Click the copy button beside it. It is shown only once.</source>
        <translation>انقر زر النسخ بجانبه. لا يظهر إلا مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>wizard::DonePage</name>
    <message>
        <source>&amp;Rotate it now</source>
        <translation>استبداله الآن (&amp;د)</translation>
    </message>
    <message>
        <source>&amp;Add to calendar…</source>
        <translation>إضافة إلى التقويم (&amp;و)…</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>البحث عن نُسخ (&amp;ن)…</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step, and the head of its page.</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>إدخال حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Use it as your password</source>
        <translation>استخدمه ككلمة مرورك</translation>
    </message>
    <message>
        <source>In git or another tool, with any user name.</source>
        <translation>في git أو أداة أخرى، مع أي اسم مستخدم.</translation>
    </message>
    <message>
        <source>The token is in your keychain.</source>
        <translation>الرمز في حلقة مفاتيحك.</translation>
    </message>
    <message>
        <source>The token is in the keychain “%1”.</source>
        <translation>الرمز في حلقة المفاتيح «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>يؤدي الرمز ما تحتاج إليه، لكنه صالح لكل المؤسسات.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>يؤدي الرمز ما تحتاج إليه.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>تاريخ انتهائه غير معروف.</translation>
    </message>
    <message>
        <source>The token page tells.</source>
        <translation>تجده في صفحة الرموز.</translation>
    </message>
    <message>
        <source>Expired %1, according to the recorded date.</source>
        <translation>انتهى في ⁨%1⁩ حسب التاريخ المسجل.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Azure DevOps refuses what “%1” was before it was regenerated; that is out of your keychain.</source>
        <translation>يرفض Azure DevOps القيمة القديمة للرمز «⁨%1⁩» (قبل إعادة إنشائه)، ولم تعد في حلقة مفاتيحك.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token “%1”; it is out of your keychain.</source>
        <translation>يرفض Azure DevOps الرمز القديم «⁨%1⁩»؛ ولم يعد في حلقة مفاتيحك.</translation>
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
        <translation>مدة الصلاحية</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>اليوم فقط</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>تاريخ آخر</translation>
    </message>
    <message>
        <source>Expires on (UTC)</source>
        <translation>تاريخ الانتهاء (UTC)</translation>
    </message>
    <message>
        <source>Li&amp;fespan:</source>
        <translation>مدة الصلاحية (&amp;م):</translation>
    </message>
</context>
<context>
    <name>wizard::OldAndNew</name>
    <message>
        <source>not known</source>
        <extracomment>Of the account of a token.
----------
Of the day on which a token expires.</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Use the other account’s token</source>
        <translation>استخدام رمز الحساب الآخر</translation>
    </message>
    <message>
        <source>Use it although it does less</source>
        <translation>استخدامه مع أنه أقل قدرة</translation>
    </message>
    <message>
        <source>The old token and the new one</source>
        <translation>الرمز القديم والرمز الجديد</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Heads of two columns: of the old and of the new token.</extracomment>
        <translation>القديم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>The old token belongs to %1, the new one to %2.</source>
        <translation>الرمز القديم للحساب ⁨%1⁩، والجديد للحساب ⁨%2⁩.</translation>
    </message>
    <message>
        <source>In the browser, sign in as the account that is to own the token; or go on with the other account, if you mean to.</source>
        <translation>سجّل الدخول في المتصفح بالحساب الذي سيملك الرمز؛ أو تابع بالحساب الآخر إن كنت تقصد ذلك.</translation>
    </message>
    <message>
        <source>The new token may do less than the old one.</source>
        <translation>قد يكون الرمز الجديد أقل قدرة من القديم.</translation>
    </message>
    <message>
        <source>Not everything that worked with the old one could be checked.</source>
        <translation>تعذر فحص كل ما كان يعمل بالرمز القديم.</translation>
    </message>
    <message>
        <source>The new token does less than the old one.</source>
        <translation>الرمز الجديد أقل قدرة من القديم.</translation>
    </message>
    <message>
        <source>What worked with the old one and does not with the new one: %1.</source>
        <translation>ما كان يعمل بالرمز القديم ولا يعمل بالجديد: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>wizard::OrganizationPage</name>
    <message>
        <source>Which organization?</source>
        <translation>ما مؤسستك؟</translation>
    </message>
    <message>
        <source>Create a token and store it in your keychain, in about five minutes.</source>
        <translation>أنشئ رمزًا واحفظه في حلقة مفاتيحك خلال خمس دقائق تقريبًا.</translation>
    </message>
    <message>
        <source>&amp;Organization name or address</source>
        <translation>اسم المؤسسة أو عنوانها (&amp;ا)</translation>
    </message>
    <message>
        <source>The address bar of a browser. The organization is the word after dev.azure.com.</source>
        <translation>في شريط العنوان في المتصفح. المؤسسة هي الكلمة التي تلي dev⁦.azure⁩⁦.com⁩.</translation>
    </message>
    <message>
        <source>&amp;Where do I find it?</source>
        <translation>أين أجدها (&amp;ج)؟</translation>
    </message>
    <message>
        <source>The network is checked once the organization is known.</source>
        <translation>تُجرَّب الشبكة بعد معرفة المؤسسة.</translation>
    </message>
    <message>
        <source>The address of any of its pages will do.</source>
        <translation>يكفي عنوان أي صفحة من صفحاتها.</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>المؤسسة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This name is longer than new organizations may have.</source>
        <translation>هذا الاسم أطول مما يُسمح به للمؤسسات الجديدة.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps for the organization %1…</source>
        <translation>جارٍ سؤال Azure DevOps عن المؤسسة ⁨%1⁩…</translation>
    </message>
    <message>
        <source>The organization answers.</source>
        <translation>المؤسسة تستجيب.</translation>
    </message>
    <message>
        <source>Asked directly, without a proxy.</source>
        <translation>سُئلت مباشرة، دون وكيل.</translation>
    </message>
    <message>
        <source>Asked through the proxy %1.</source>
        <translation>سُئلت عبر الوكيل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The certificate that was shown is issued by %1.</source>
        <translation>الشهادة المعروضة صادرة عن ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Trying out the keychain…</source>
        <translation>جارٍ تجربة حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>بانتظار حلقة مفاتيحك… هل تطلب كلمة مرور؟</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>حلقة المفاتيح تعمل.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored, read back and removed.</source>
        <translation>حُفظت قيمة تجريبية وقُرئت ثم أُزيلت.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored in “%1”, read back and removed.</source>
        <translation>حُفظت قيمة تجريبية في «⁨%1⁩» وقُرئت ثم أُزيلت.</translation>
    </message>
    <message>
        <source>Something is wrong with this organization; see below.</source>
        <translation>هناك مشكلة في هذه المؤسسة؛ انظر أدناه.</translation>
    </message>
    <message>
        <source>Then you can try again.</source>
        <translation>بعدها يمكنك المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Then it is tried by itself.</source>
        <translation>بعدها تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>استخدام ⁨%1⁩ (&amp;خ)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة (&amp;م)</translation>
    </message>
    <message>
        <source>Continue &amp;anyway</source>
        <translation>متابعة رغم ذلك (&amp;ب)</translation>
    </message>
</context>
<context>
    <name>wizard::PastePage</name>
    <message>
        <source>&amp;Show</source>
        <translation>إظهار (&amp;ظ)</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>لا أعرف (&amp;ر)</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>لصق الرمز</translation>
    </message>
    <message>
        <source>It goes to Azure DevOps and your keychain, nowhere else.</source>
        <translation>لا يذهب إلا إلى Azure DevOps وحلقة مفاتيحك.</translation>
    </message>
    <message>
        <source>The token, to be seen on the screen only</source>
        <translation>الرمز، ليُرى على الشاشة فقط</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق (&amp;ل)</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>الرمز (&amp;ز):</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as the token page says:</source>
        <translation>تاريخ الانتهاء (UTC) كما في صفحة الرموز (&amp;ن):</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>الانتهاء: ⁨%1⁩</translation>
    </message>
    <message>
        <source>When it expires is not known</source>
        <translation>تاريخ انتهائه غير معروف</translation>
    </message>
    <message>
        <source>This is an old token, which is stored already.</source>
        <translation>هذا رمز قديم محفوظ أصلًا.</translation>
    </message>
    <message>
        <source>Paste the new one, which the token page has just shown.</source>
        <translation>ألصق الرمز الجديد الذي عرضته صفحة الرموز للتو.</translation>
    </message>
    <message>
        <source>This is more than a year ahead: is it right?</source>
        <translation>هذا بعد أكثر من سنة: هل هو صحيح؟</translation>
    </message>
    <message>
        <source>No token of Azure DevOps lives that long. Look at the date on the token page again.</source>
        <translation>لا يدوم أي رمز في Azure DevOps كل هذه المدة. راجع التاريخ في صفحة الرموز.</translation>
    </message>
</context>
<context>
    <name>wizard::RailStep</name>
    <message>
        <source>needs attention</source>
        <extracomment>How a step stands, read to blind people.</extracomment>
        <translation>تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>you are here, and something needs attention</source>
        <translation>أنت هنا، وهناك ما يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>أنت هنا</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>⁨%1⁩: ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>العودة إلى ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>wizard::Readiness</name>
    <message>
        <source>&amp;Details</source>
        <translation>التفاصيل (&amp;ص)</translation>
    </message>
    <message>
        <source>Your network and keychain are ready.</source>
        <translation>شبكتك وحلقة مفاتيحك جاهزتان.</translation>
    </message>
    <message>
        <source>Checking your network and keychain…</source>
        <translation>جارٍ فحص شبكتك وحلقة مفاتيحك…</translation>
    </message>
    <message>
        <source>Your keychain is ready.</source>
        <translation>حلقة مفاتيحك جاهزة.</translation>
    </message>
</context>
<context>
    <name>wizard::RegeneratedQuestion</name>
    <message>
        <source>I clicked Re&amp;generate</source>
        <translation>نقرت Regenerate (&amp;ق)</translation>
    </message>
    <message>
        <source>Did you click Regenerate?</source>
        <translation>هل نقرت Regenerate (إعادة الإنشاء)؟</translation>
    </message>
    <message>
        <source>Then “%1” on the token page is the new token now. Keep it there, and select the box so that PAT Wizard uses the same name.</source>
        <translation>إذن «⁨%1⁩» في صفحة الرموز هو الرمز الجديد الآن. أبقه هناك، وضع علامة في المربع ليستخدم PAT Wizard الاسم نفسه.</translation>
    </message>
</context>
<context>
    <name>wizard::ReminderOffer</name>
    <message>
        <source>Notify me in &amp;time</source>
        <translation>إعلامي في الوقت المناسب (&amp;ق)</translation>
    </message>
    <message>
        <source>Also while no window of PAT Wizard is open. Settings can change it.</source>
        <translation>حتى عندما لا تكون أي نافذة من PAT Wizard مفتوحة. يمكن تغيير ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>التذكيرات (&amp;ر)</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>تعذر تفعيل التذكيرات أو تعطيلها.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>يقول النظام: «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>wizard::ReplacePage</name>
    <message>
        <source>Store the token</source>
        <translation>حفظ الرمز</translation>
    </message>
    <message>
        <source>It is written into your keychain, read back and compared. Only then does it take the place of the old one.</source>
        <translation>يُكتب في حلقة مفاتيحك ويُقرأ منها ويُقارن. وبعد ذلك فقط يحل محل القديم.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>بانتظار حلقة مفاتيحك… هل تطلب كلمة مرور؟</translation>
    </message>
    <message>
        <source>The new token takes the place of “%1” in the organization %2.</source>
        <translation>يحل الرمز الجديد محل «⁨%1⁩» في المؤسسة ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The old token is kept until you have revoked it.</source>
        <translation>يُحتفظ بالرمز القديم إلى أن تبطله.</translation>
    </message>
    <message>
        <source>You can go back to it until then.</source>
        <translation>يمكنك الرجوع إليه حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>اخترت حفظه رغم ذلك.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token, or reads that entry, gets the new one from then on. The old one is kept under another name.</source>
        <translation>كل ما يطلب الرمز من PAT Wizard أو يقرأ ذلك الإدخال يحصل على الرمز الجديد من حينها. ويُحتفظ بالقديم باسم آخر.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1, in place of the old one.</source>
        <translation>سيُحفظ في حلقة مفاتيحك باسم ⁨%1⁩ مكان القديم.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2, in place of the old one.</source>
        <translation>سيُحفظ في حلقة المفاتيح «⁨%1⁩» باسم ⁨%2⁩ مكان القديم.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>جارٍ حفظ الرمز…</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>حُفظ وقُرئ وقورن.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokePage</name>
    <message>
        <source>Check no&amp;w</source>
        <translation>فحص الآن (&amp;ل)</translation>
    </message>
    <message>
        <source>Re&amp;move it…</source>
        <translation>إزالته (&amp;ز)…</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>الرجوع إلى القديم (&amp;ر)</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>إبطال القديم</translation>
    </message>
    <message>
        <source>Remove the old one from the keychain</source>
        <translation>إزالة القديم من حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>You can also go on, and do this later: PAT Wizard keeps the old token and reminds you. If the new token does not work somewhere, go back to the old one.</source>
        <translation>يمكنك أيضًا المتابعة وفعل هذا لاحقًا: يحتفظ PAT Wizard بالرمز القديم ويذكّرك. إن لم يعمل الجديد في مكان ما فارجع إلى القديم.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps whether it refuses the old token…</source>
        <translation>جارٍ سؤال Azure DevOps عما إذا كان يرفض الرمز القديم…</translation>
    </message>
    <message>
        <source>Then the old token is looked at by itself.</source>
        <translation>بعدها يُفحص الرمز القديم تلقائيًا.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use. “%2” is kept beside it until Azure DevOps refuses it.</source>
        <translation>حُفظ «⁨%1⁩» وهو قيد الاستخدام. يُحتفظ بالرمز «⁨%2⁩» إلى جانبه إلى أن يرفضه Azure DevOps.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use.</source>
        <translation>حُفظ «⁨%1⁩» وهو قيد الاستخدام.</translation>
    </message>
    <message>
        <source>No old token is left to revoke.</source>
        <translation>لم يبق رمز قديم يُبطَل.</translation>
    </message>
    <message>
        <source>Waiting for Azure DevOps to refuse it…</source>
        <translation>بانتظار أن يرفضه Azure DevOps…</translation>
    </message>
    <message>
        <source>This page notices by itself. It may take up to an hour.</source>
        <translation>تكتشف هذه الصفحة ذلك تلقائيًا. قد يستغرق الأمر حتى ساعة.</translation>
    </message>
    <message>
        <source>You can only do this on the token page.</source>
        <translation>لا يمكنك فعل هذا إلا في صفحة الرموز.</translation>
    </message>
    <message>
        <source>“%1” is in use again, and stays in your keychain.</source>
        <translation>«⁨%1⁩» قيد الاستخدام من جديد، ويبقى في حلقة مفاتيحك.</translation>
    </message>
    <message>
        <source>Whether the old token is revoked could not be checked.</source>
        <translation>تعذر فحص ما إذا كان الرمز القديم قد أُبطل.</translation>
    </message>
    <message>
        <source>The old token is not let in, but may not be revoked.</source>
        <translation>لا يُقبل الرمز القديم، لكنه ربما لم يُبطَل.</translation>
    </message>
    <message>
        <source>The old token still works.</source>
        <translation>لا يزال الرمز القديم يعمل.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token; it is out of your keychain.</source>
        <translation>يرفض Azure DevOps الرمز القديم؛ ولم يعد في حلقة مفاتيحك.</translation>
    </message>
    <message>
        <source>The old token is out of your keychain.</source>
        <translation>لم يعد الرمز القديم في حلقة مفاتيحك.</translation>
    </message>
    <message>
        <source>Remove the old token?</source>
        <translation>أتريد إزالة الرمز القديم؟</translation>
    </message>
    <message>
        <source>The old token leaves your keychain, and you cannot go back to it. If it is not revoked, whoever has it can go on using it.</source>
        <translation>سيخرج الرمز القديم من حلقة مفاتيحك ولن يمكنك الرجوع إليه. إن لم يكن قد أُبطل فيمكن لكل من لديه أن يواصل استخدامه.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>إبقاؤه (&amp;ب)</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>إزالته (&amp;ا)</translation>
    </message>
    <message>
        <source>Removing the old token… Your keychain may want its password.</source>
        <translation>جارٍ إزالة الرمز القديم… قد تطلب حلقة مفاتيحك كلمة مرورها.</translation>
    </message>
    <message>
        <source>Checking the old token… Your keychain may want its password.</source>
        <translation>جارٍ فحص الرمز القديم… قد تطلب حلقة مفاتيحك كلمة مرورها.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokeTask</name>
    <message>
        <source>It was created in %1.</source>
        <translation>أُنشئ في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>ينتهي في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>البحث عن نُسخ (&amp;ن)…</translation>
    </message>
    <message>
        <source>Look for copies of the old one</source>
        <translation>البحث عن نسخ الرمز القديم</translation>
    </message>
    <message>
        <source>Find where else on this computer the old token lies</source>
        <translation>العثور على الأماكن الأخرى للرمز القديم على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Azure DevOps refuses “%1”, which is in use.</source>
        <translation>يرفض Azure DevOps الرمز «⁨%1⁩»، وهو قيد الاستخدام.</translation>
    </message>
    <message>
        <source>If “%1” still works, go back to it.</source>
        <translation>إن كان «⁨%1⁩» لا يزال يعمل فارجع إليه.</translation>
    </message>
    <message>
        <source>Replace “%2” with “%1” wherever you use it as a password.</source>
        <translation>ضع «⁨%1⁩» مكان «⁨%2⁩» حيثما تستخدمه ككلمة مرور.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token gets the new one already.</source>
        <translation>كل ما يطلب الرمز من PAT Wizard يحصل على الجديد بالفعل.</translation>
    </message>
    <message>
        <source>On the token page, find the token “%1” and click Revoke.</source>
        <translation>في صفحة الرموز، ابحث عن الرمز «⁨%1⁩» وانقر Revoke (إبطال).</translation>
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
        <translation> و </translation>
    </message>
    <message>
        <source>You can add what is missing.</source>
        <translation>يمكنك إضافة ما ينقص.</translation>
    </message>
    <message>
        <source>choose Full access</source>
        <translation>اختر Full access</translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation>حدد ⁨%1⁩</translation>
    </message>
    <message>
        <source>You can take the rest away.</source>
        <translation>يمكنك إلغاء الباقي.</translation>
    </message>
    <message>
        <source>choose Custom defined, and tick only %1</source>
        <translation>اختر Custom defined وحدد ⁨%1⁩ فقط</translation>
    </message>
    <message>
        <source>1. On the token page, select “%1” and click Edit.
2. Under Scopes, %2, and save.
3. Check again here. After you save, PAT Wizard checks what the token can do.</source>
        <extracomment>%1 is a token&apos;s name, %2 such as &quot;tick Code → Read&quot;</extracomment>
        <translation>1. في صفحة الرموز، حدد «⁨%1⁩» وانقر Edit (تحرير).
2. تحت Scopes (النطاقات)، ⁨%2⁩، ثم احفظ.
3. افحص مجددًا هنا. بعد الحفظ يفحص PAT Wizard ما يستطيعه الرمز.</translation>
    </message>
</context>
<context>
    <name>wizard::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>wizard::StepRail</name>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>The name of a step: what the token may do.</extracomment>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>إنشاء الرمز</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>لصق الرمز</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of a step.</extracomment>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>The name of a step.</extracomment>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>إبطال القديم</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step.</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>wizard::StorePage</name>
    <message>
        <source>Store the token</source>
        <translation>حفظ الرمز</translation>
    </message>
    <message>
        <source>It is written, read back and compared.</source>
        <translation>يُكتب ثم يُقرأ ويُقارن.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>بانتظار حلقة مفاتيحك… هل تطلب كلمة مرور؟</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>الاسم (&amp;ل):</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>الاسم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>اخترت حفظه رغم ذلك.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>تعذر فحص الرمز.</translation>
    </message>
    <message>
        <source>You chose to store it unchecked.</source>
        <translation>اخترت حفظه دون فحص.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>لا يمكن استخدام هذا الاسم.</translation>
    </message>
    <message>
        <source>A name has at least one character, no slash, and no blank at its ends.</source>
        <translation>يتكون الاسم من محرف واحد على الأقل، دون شرطة مائلة، ودون مسافة في أوله أو آخره.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1.</source>
        <translation>سيُحفظ في حلقة مفاتيحك باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2.</source>
        <translation>سيُحفظ في حلقة المفاتيح «⁨%1⁩» باسم ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>جارٍ حفظ الرمز…</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Suggested: “%2”.</source>
        <translation>الاسم «⁨%1⁩» مستخدم. المقترح: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>The token that has that name is not changed.</source>
        <translation>لا يتغير الرمز الذي يحمل ذلك الاسم.</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>حُفظ وقُرئ وقورن.</translation>
    </message>
</context>
<context>
    <name>wizard::TokenNameField</name>
    <message>
        <source>Na&amp;me:</source>
        <translation>الاسم (&amp;ل):</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>اسم الرمز</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>نسخ الاسم (&amp;م)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
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
        <translation>فحص ⁨%1⁩ – PAT Wizard</translation>
    </message>
    <message>
        <source>Rotate %1 – PAT Wizard</source>
        <translation>استبدال ⁨%1⁩ – PAT Wizard</translation>
    </message>
    <message>
        <source>Old token of %1 – PAT Wizard</source>
        <translation>الرمز القديم لـ ⁨%1⁩ – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي (&amp;ت)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السابق (&amp;س)</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>حفظ (&amp;ح)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إنهاء (&amp;ه)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give up the token?</source>
        <translation>أتريد التخلي عن الرمز؟</translation>
    </message>
    <message>
        <source>The token has not been proved to be stored. Azure DevOps does not show it again: if you close now, you may need to make a new one.</source>
        <translation>لم يثبت أن الرمز حُفظ. لن يعرضه Azure DevOps مرة أخرى: إن أغلقت الآن فقد تضطر إلى إنشاء رمز جديد.</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>متابعة (&amp;ا)</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>التخلي عنه (&amp;ل)</translation>
    </message>
</context>
<context>
    <name>wording::AdministratorText</name>
    <message>
        <source>sign in with a personal access token</source>
        <translation>تسجيل الدخول برمز وصول شخصي</translation>
    </message>
    <message>
        <source>list the Git repositories with a personal access token</source>
        <translation>سرد مستودعات Git برمز وصول شخصي</translation>
    </message>
    <message>
        <source>read the summary of member entitlements with a personal access token</source>
        <translation>قراءة ملخص استحقاقات الأعضاء برمز وصول شخصي</translation>
    </message>
    <message>
        <source>list the features with a personal access token</source>
        <translation>سرد الميزات برمز وصول شخصي</translation>
    </message>
    <message>
        <source>read the account’s own profile with a personal access token</source>
        <translation>قراءة ملف تعريف الحساب نفسه برمز وصول شخصي</translation>
    </message>
    <message>
        <source>The account needs permission to see the Git repositories. The token’s scopes are sufficient.</source>
        <translation>يحتاج الحساب إلى إذن لرؤية مستودعات Git. نطاقات الرمز كافية.</translation>
    </message>
    <message>
        <source>The account needs permission to see the organization’s members and their entitlements. The token’s scopes are sufficient.</source>
        <translation>يحتاج الحساب إلى إذن لرؤية أعضاء المؤسسة واستحقاقاتهم. نطاقات الرمز كافية.</translation>
    </message>
    <message>
        <source>The account needs the permission named in the response.</source>
        <translation>يحتاج الحساب إلى الإذن المذكور في الاستجابة.</translation>
    </message>
    <message>
        <source>The organization’s conditional access or IP policy needs to allow this account from this network. If that is not possible, please tell me which network is allowed.</source>
        <translation>يلزم أن يسمح نهج الوصول المشروط أو نهج عناوين IP في المؤسسة لهذا الحساب بالوصول من هذه الشبكة. إن لم يكن ذلك ممكنًا فأرجو إخباري بالشبكة المسموح بها.</translation>
    </message>
    <message>
        <source>The organization’s policy blocks tokens for all organizations. It needs to allow a token for this organization only.</source>
        <translation>يحظر نهج المؤسسة الرموز الصالحة لكل المؤسسات. يلزم أن يسمح برمز لهذه المؤسسة فقط.</translation>
    </message>
    <message>
        <source>The account needs to be added to the organization.</source>
        <translation>تلزم إضافة الحساب إلى المؤسسة.</translation>
    </message>
    <message>
        <source>The organization needs to be reactivated.</source>
        <translation>تلزم إعادة تنشيط المؤسسة.</translation>
    </message>
    <message>
        <source>Attempted: %1 (%2).</source>
        <extracomment>%1 &quot;sign in with a personal access token&quot;, %2 a host</extracomment>
        <translation>المحاولة: ⁨%1⁩ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Response: refused, without an error code.</source>
        <translation>الاستجابة: رفض، دون رمز خطأ.</translation>
    </message>
    <message>
        <source>Response: %1.</source>
        <translation>الاستجابة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <extracomment>%1 is a whole sentence: what an administrator can do.</extracomment>
        <translation>المطلوب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>My access to Azure DevOps is not sufficient. Can you help?</source>
        <translation>وصولي إلى Azure DevOps غير كافٍ. هل يمكنك مساعدتي؟</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>المؤسسة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <translation>الوقت: ⁨%1⁩ بتوقيت UTC</translation>
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
            <numerusform>‏⁨%1⁩</numerusform>
            <numerusform>⁨%1⁩ وواحد آخر</numerusform>
            <numerusform>⁨%1⁩ واثنان آخران</numerusform>
            <numerusform>⁨%1⁩ و%n أخرى</numerusform>
            <numerusform>⁨%1⁩ و%n رمزًا آخر</numerusform>
            <numerusform>⁨%1⁩ و%n رمز آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by Azure DevOps: %1.</source>
        <translation>يرفض Azure DevOps: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Rotate to restore access, or remove what you no longer need.</source>
        <translation>استبدل ما تريد استعادة الوصول به، أو أزل ما لم تعد تحتاج إليه.</translation>
    </message>
    <message>
        <source>Expired, according to the recorded date: %1.</source>
        <translation>انتهت الصلاحية حسب التاريخ المسجل: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Refused by Azure DevOps, as git says: %1.</source>
        <translation>يقول git إن Azure DevOps رفض: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check again to find out whether the token or something else is the reason.</source>
        <translation>افحص مجددًا لتعرف هل السبب الرمز أم شيء آخر.</translation>
    </message>
    <message>
        <source>Expiring soon: %1.</source>
        <translation>تنتهي الصلاحية قريبًا: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Rotate now, before access is interrupted.</source>
        <translation>بادر إلى الاستبدال الآن قبل أن ينقطع الوصول.</translation>
    </message>
    <message>
        <source>Still accepted after the recorded expiry date: %1.</source>
        <translation>لا يزال Azure DevOps يقبل بعد تاريخ الانتهاء المسجل: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Correct the date. The token page shows when a token expires.</source>
        <translation>صحّح التاريخ. تعرض صفحة الرموز تاريخ انتهاء الرمز.</translation>
    </message>
    <message>
        <source>Valid for all organizations: %1.</source>
        <translation>الصلاحية لكل المؤسسات: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 Rotate, and choose a single organization.</source>
        <translation>⁨%1⁩ استبدل الرمز واختر مؤسسة واحدة.</translation>
    </message>
    <message>
        <source>At least 11 months old, and the expiry date is not known: %1.</source>
        <translation>العمر 11 شهرًا على الأقل وتاريخ الانتهاء غير معروف: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year. Record the expiry date, or rotate.</source>
        <translation>لا يدوم أي رمز أكثر من سنة بكثير. سجّل تاريخ الانتهاء أو استبدل الرمز.</translation>
    </message>
    <message>
        <source>Not checked for 80 days or more: %1.</source>
        <translation>دون فحص منذ 80 يومًا أو أكثر: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive after 90 days without use. A check counts as use.</source>
        <translation>يعدّ Azure DevOps الرمز غير نشط بعد 90 يومًا دون استخدام. والفحص يُحسب استخدامًا.</translation>
    </message>
    <message>
        <source>Another token is kept and not known to be revoked: %1.</source>
        <translation>رمز آخر محتفظ به ولا يُعرف أنه أُبطل، لدى: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The details show which token it is. When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>تبيّن التفاصيل أي رمز هو. أبطله في Azure DevOps عندما لا تعود بحاجة إليه.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access at the last attempt: %1.</source>
        <translation>كانت حلقة المفاتيح مقفلة أو رفضت الوصول في المحاولة الأخيرة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This says nothing about whether a token works. Unlock the keychain, then check again.</source>
        <translation>لا يدل هذا على أن الرمز يعمل أو لا يعمل. افتح قفل حلقة المفاتيح ثم افحص مجددًا.</translation>
    </message>
</context>
<context>
    <name>wording::AuthorityWords</name>
    <message>
        <source>%1 is empty.</source>
        <translation>الملف ⁨%1⁩ فارغ.</translation>
    </message>
    <message>
        <source>%1 contains only the certificate of %2, not the certificate of an authority. Ask for the certificate of the authority that issued it.</source>
        <translation>لا يتضمن ⁨%1⁩ سوى شهادة ⁨%2⁩، وليس شهادة مرجع مصدق. اطلب شهادة المرجع الذي أصدرها.</translation>
    </message>
    <message>
        <source>%1 contains a certificate that is damaged or incomplete. Get the file again.</source>
        <translation>يتضمن ⁨%1⁩ شهادة تالفة أو غير مكتملة. احصل على الملف مجددًا.</translation>
    </message>
    <message>
        <source>%1 contains certificates in a PKCS #7 format that PAT Wizard cannot read. Convert it: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</source>
        <translation>يتضمن ⁨%1⁩ شهادات بتنسيق PKCS #7 لا يستطيع PAT Wizard قراءته. حوّله: ⁦openssl pkcs7 -inform der -in %2 -print_certs -out authorities⁩⁦.pem⁩</translation>
    </message>
    <message>
        <source>%1 is a PKCS #12 file (.pfx or .p12), which includes a private key. Extract the authorities: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</source>
        <translation>الملف ⁨%1⁩ بتنسيق PKCS #12 (⁦.pfx⁩ أو ⁦.p12⁩) ويتضمن مفتاحًا خاصًّا. استخرج المراجع المصدقة: ⁦openssl pkcs12 -in %2 -cacerts -nokeys -out authorities⁩⁦.pem⁩</translation>
    </message>
    <message>
        <source>%1 is a private key, not a certificate. Do not share it. Ask for the authority’s certificate.</source>
        <translation>الملف ⁨%1⁩ مفتاح خاص وليس شهادة. لا تشاركه مع أحد. اطلب شهادة المرجع المصدق.</translation>
    </message>
    <message>
        <source>%1 is a certificate request, not a certificate. Ask for the authority’s certificate.</source>
        <translation>الملف ⁨%1⁩ طلب شهادة وليس شهادة. اطلب شهادة المرجع المصدق.</translation>
    </message>
    <message>
        <source>%1 is a web page, not a certificate. The download may have required you to sign in. Open the page in a browser, and download the certificate again.</source>
        <translation>الملف ⁨%1⁩ صفحة ويب وليس شهادة. ربما تطلّب التنزيل تسجيل الدخول. افتح الصفحة في متصفح ونزّل الشهادة مجددًا.</translation>
    </message>
    <message>
        <source>%1 does not contain a certificate that PAT Wizard can read. If it is a certificate, convert it: openssl x509 -in %2 -out authorities.pem</source>
        <translation>لا يتضمن ⁨%1⁩ شهادة يستطيع PAT Wizard قراءتها. إن كان شهادة فحوّله: ⁦openssl x509 -in %2 -out authorities⁩⁦.pem⁩</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذرت قراءة ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is not a regular file.</source>
        <translation>تعذرت قراءة ⁨%1⁩: ليس ملفًا عاديًّا.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is too large.</source>
        <translation>تعذرت قراءة ⁨%1⁩: حجمه كبير جدًّا.</translation>
    </message>
</context>
<context>
    <name>wording::CapabilityWords</name>
    <message>
        <source>Sign-in</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>طلبات السحب</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Diff</source>
        <extracomment>A capability of a token: the pull request view that shows the changed lines.</extracomment>
        <translation>Diff</translation>
    </message>
    <message>
        <source>All organizations</source>
        <extracomment>A capability of a token: it is valid for all organizations.</extracomment>
        <translation>كل المؤسسات</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>⁨%1⁩: يعمل</translation>
    </message>
    <message>
        <source>%1: refused, the token does not have full access</source>
        <translation>⁨%1⁩: مرفوض، ليس للرمز وصول كامل</translation>
    </message>
    <message>
        <source>%1: refused, the token lacks the scope</source>
        <translation>⁨%1⁩: مرفوض، ينقص الرمز النطاق</translation>
    </message>
    <message>
        <source>%1: refused, the account lacks the permission</source>
        <translation>⁨%1⁩: مرفوض، ينقص الحساب الإذن</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>⁨%1⁩: لم يُفحص</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>no permission</source>
        <extracomment>Of a capability of a token, in a table: the account has no permission for it.</extracomment>
        <translation>لا إذن</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Of a capability of a token, in a table: it is not known whether it works.</extracomment>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>wording::CauseWords</name>
    <message>
        <source>Azure DevOps accepted it.</source>
        <translation>قبله Azure DevOps.</translation>
    </message>
    <message>
        <source>It lacks a scope.</source>
        <translation>ينقصه نطاق.</translation>
    </message>
    <message>
        <source>Its account lacks a permission.</source>
        <translation>ينقص حسابه إذن.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for this organization.</source>
        <translation>انتهت صلاحيته، أو أُبطل، أو أُعيد إنشاؤه، أو لم يكن صالحًا لهذه المؤسسة أصلًا.</translation>
    </message>
    <message>
        <source>It was accepted at first, then refused during the check.</source>
        <translation>قُبل في البداية ثم رُفض أثناء الفحص.</translation>
    </message>
    <message>
        <source>Azure DevOps says that it has expired.</source>
        <translation>يقول Azure DevOps إن صلاحيته انتهت.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>لا تسمح المؤسسة بالرموز الصالحة لكل المؤسسات.</translation>
    </message>
    <message>
        <source>Its account is not a member of the organization.</source>
        <translation>حسابه ليس عضوًا في المؤسسة.</translation>
    </message>
    <message>
        <source>Its account needs to sign in once in a browser.</source>
        <translation>يلزم تسجيل الدخول بحسابه مرة واحدة في متصفح.</translation>
    </message>
    <message>
        <source>An organization policy blocked access from this network.</source>
        <translation>منع أحد نُهُج المؤسسة الوصول من هذه الشبكة.</translation>
    </message>
    <message>
        <source>Azure DevOps did not know the organization.</source>
        <translation>لم يعرف Azure DevOps المؤسسة.</translation>
    </message>
    <message>
        <source>The organization has been renamed.</source>
        <translation>تغيّر اسم المؤسسة.</translation>
    </message>
    <message>
        <source>The organization is deactivated.</source>
        <translation>المؤسسة معطّلة.</translation>
    </message>
    <message>
        <source>Azure DevOps asked for a pause (rate limit).</source>
        <translation>طلب Azure DevOps الانتظار (حد المعدل).</translation>
    </message>
    <message>
        <source>Azure DevOps was having problems.</source>
        <translation>كان Azure DevOps يواجه مشكلات.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>أجاب Azure DevOps بخطأ لا يعرفه PAT Wizard.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asked you to sign in.</source>
        <translation>طلبت منك جهة وسيطة بينك وبين Azure DevOps تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered with an error.</source>
        <translation>أجابت جهة وسيطة بينك وبين Azure DevOps بخطأ.</translation>
    </message>
    <message>
        <source>Azure DevOps did not answer in time.</source>
        <translation>لم يُجب Azure DevOps في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The host name of Azure DevOps could not be looked up.</source>
        <translation>لم يُعثر على اسم مضيف Azure DevOps.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>فشل الاتصال.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>لم يُعثر على اسم مضيف الوكيل.</translation>
    </message>
    <message>
        <source>Azure DevOps could not be reached through the proxy.</source>
        <translation>تعذر الوصول إلى Azure DevOps عبر الوكيل.</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation>رفض الوكيل الاتصال.</translation>
    </message>
    <message>
        <source>The proxy asked for a password.</source>
        <translation>طلب الوكيل كلمة مرور.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password that are set for it.</source>
        <translation>لم يقبل الوكيل اسم المستخدم وكلمة المرور المضبوطين له.</translation>
    </message>
    <message>
        <source>PAT Wizard did not understand the proxy setting.</source>
        <translation>لم يفهم PAT Wizard إعداد الوكيل.</translation>
    </message>
    <message>
        <source>The proxy setting uses an unsupported type of proxy.</source>
        <translation>إعداد الوكيل يستخدم نوع وكيل غير مدعوم.</translation>
    </message>
    <message>
        <source>The certificate could not be trusted.</source>
        <translation>تعذر الوثوق بالشهادة.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>تعذر إنشاء اتصال مشفر.</translation>
    </message>
    <message>
        <source>The answer was not from Azure DevOps.</source>
        <translation>لم تكن الإجابة من Azure DevOps.</translation>
    </message>
    <message>
        <source>Azure DevOps was not asked.</source>
        <translation>لم يُسأل Azure DevOps.</translation>
    </message>
</context>
<context>
    <name>wording::CheckRows</name>
    <message>
        <source>Does the organization %1 answer?</source>
        <translation>هل تستجيب المؤسسة ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>Is the token accepted?</source>
        <translation>هل يُقبل الرمز؟</translation>
    </message>
    <message>
        <source>Code: do pull requests work?</source>
        <translation>‏Code: هل تعمل طلبات السحب؟</translation>
    </message>
    <message>
        <source>Member Entitlement Management: do reviewers and approvals work?</source>
        <translation>‏Member Entitlement Management: هل تعمل ميزة المراجعين والموافقات؟</translation>
    </message>
    <message>
        <source>Full access: does Diff, the changed lines of a pull request, work?</source>
        <translation>‏Full access: هل يعمل Diff، أي الأسطر التي تغيرت في طلب السحب؟</translation>
    </message>
    <message>
        <source>Is the token valid for all organizations?</source>
        <translation>هل الرمز صالح لكل المؤسسات؟</translation>
    </message>
    <message>
        <source>The organization %1 answers.</source>
        <translation>المؤسسة ⁨%1⁩ تستجيب.</translation>
    </message>
    <message>
        <source>The token is accepted, as %1.</source>
        <translation>الرمز مقبول باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>تعذر فحص الرمز.</translation>
    </message>
    <message>
        <source>pull requests</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>طلبات السحب</translation>
    </message>
    <message>
        <source>reviewers and approvals</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>المراجعون والموافقات</translation>
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
        <translation>يستطيع الرمز كل شيء: طلبات السحب والمراجعون والموافقات وDiff.</translation>
    </message>
    <message>
        <source>The token does what you need: %1.</source>
        <extracomment>%1 pull requests, reviewers and approvals</extracomment>
        <translation>يؤدي الرمز ما تحتاج إليه: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 (the token lacks %2)</source>
        <extracomment>%1 pull requests, %2 the option of the token page that they need</extracomment>
        <translation>⁨%1⁩ (ينقص الرمز ⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 (your account lacks a permission)</source>
        <translation>⁨%1⁩ (ينقص حسابك إذن)</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations. %1</source>
        <translation>يؤدي الرمز ما تحتاج إليه، لكنه صالح لكل المؤسسات. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The token’s account lacks a permission.</source>
        <translation>ينقص حساب الرمز إذن.</translation>
    </message>
    <message>
        <source>The token is accepted, but some of what you need does not work: %1.</source>
        <translation>الرمز مقبول، لكن بعض ما تحتاج إليه لا يعمل: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The token is refused.</source>
        <translation>الرمز مرفوض.</translation>
    </message>
    <message>
        <source>The token could not be checked completely. This is no verdict on the token.</source>
        <translation>تعذر فحص الرمز كاملًا. لا يدل هذا على شيء بشأن الرمز.</translation>
    </message>
</context>
<context>
    <name>wording::CheckWords</name>
    <message>
        <source>Diff is the pull request view that shows the changed lines.</source>
        <translation>يعرض Diff في طلب السحب الأسطر التي تغيرت.</translation>
    </message>
    <message>
        <source>Azure DevOps accepts the token.</source>
        <translation>يقبل Azure DevOps الرمز.</translation>
    </message>
    <message>
        <source>The token can read Code: pull requests work.</source>
        <translation>يستطيع الرمز قراءة Code: طلبات السحب تعمل.</translation>
    </message>
    <message>
        <source>The token can read Member Entitlement Management: reviewers and approvals work.</source>
        <translation>يستطيع الرمز قراءة Member Entitlement Management: ميزة المراجعين والموافقات تعمل.</translation>
    </message>
    <message>
        <source>The token has full access: Diff works.</source>
        <translation>للرمز وصول كامل (Full access): يعمل Diff.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for this organization only.</source>
        <translation>استبدله: أنشئ رمزًا لهذه المؤسسة فقط.</translation>
    </message>
    <message>
        <source>The token cannot read Code.</source>
        <translation>لا يستطيع الرمز قراءة Code.</translation>
    </message>
    <message>
        <source>Pull requests do not work with it.</source>
        <translation>لا تعمل به طلبات السحب.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Code → Read selected. Status alone is not enough.</source>
        <translation>استبدله: أنشئ رمزًا جديدًا مع تحديد Code → Read. لا يكفي Status وحده.</translation>
    </message>
    <message>
        <source>Create a token with Code → Read selected. Status alone is not enough.</source>
        <translation>أنشئ رمزًا مع تحديد Code → Read. لا يكفي Status وحده.</translation>
    </message>
    <message>
        <source>The token cannot read Member Entitlement Management.</source>
        <translation>لا يستطيع الرمز قراءة Member Entitlement Management.</translation>
    </message>
    <message>
        <source>Reviewers and approvals do not work with it.</source>
        <translation>لا تعمل به ميزة المراجعين والموافقات.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>استبدله: أنشئ رمزًا جديدًا مع تحديد Member Entitlement Management → Read. لتجده انقر «Show all scopes» (عرض كل النطاقات).</translation>
    </message>
    <message>
        <source>Create a token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>أنشئ رمزًا مع تحديد Member Entitlement Management → Read. لتجده انقر «Show all scopes» (عرض كل النطاقات).</translation>
    </message>
    <message>
        <source>The token does not have full access.</source>
        <translation>ليس للرمز وصول كامل (Full access).</translation>
    </message>
    <message>
        <source>Diff, the pull request view that shows the changed lines, does not work with it.</source>
        <translation>لا يعمل به Diff الذي يعرض الأسطر التي تغيرت في طلب السحب.</translation>
    </message>
    <message>
        <source>If you need Diff, rotate it: create a new token with Full access.</source>
        <translation>إن كنت تحتاج إلى Diff فاستبدله: أنشئ رمزًا جديدًا مع Full access (وصول كامل).</translation>
    </message>
    <message>
        <source>If you need Diff, create a token with Full access.</source>
        <translation>إن كنت تحتاج إلى Diff فأنشئ رمزًا مع Full access (وصول كامل).</translation>
    </message>
    <message>
        <source>The token is not known to be valid for all organizations.</source>
        <translation>لا يُعرف عن الرمز أنه صالح لكل المؤسسات.</translation>
    </message>
    <message>
        <source>This token cannot be used as it is.</source>
        <translation>لا يمكن استخدام هذا الرمز على حاله.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for the organization %1.</source>
        <translation>انتهت صلاحيته، أو أُبطل، أو أُعيد إنشاؤه، أو لم يكن صالحًا للمؤسسة ⁨%1⁩ أصلًا.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>استبدله: أنشئ رمزًا جديدًا يحل محله.</translation>
    </message>
    <message>
        <source>Azure DevOps does not accept the token.</source>
        <translation>لا يقبل Azure DevOps الرمز.</translation>
    </message>
    <message>
        <source>It is mistyped, expired, revoked, or for an organization other than %1.</source>
        <translation>كُتب خطأً، أو انتهت صلاحيته، أو أُبطل، أو هو لمؤسسة غير ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Paste it again, or create a new one.</source>
        <translation>ألصقه مجددًا، أو أنشئ رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Azure DevOps says that the token has expired.</source>
        <translation>يقول Azure DevOps إن صلاحية الرمز انتهت.</translation>
    </message>
    <message>
        <source>An expired token cannot be extended.</source>
        <translation>لا يمكن تمديد رمز منتهي الصلاحية.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated. Create a new one.</source>
        <translation>لا يمكن تمديد رمز منتهي الصلاحية ولا إعادة إنشائه. أنشئ رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>لا تسمح المؤسسة بالرموز الصالحة لكل المؤسسات.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for the organization %1 only.</source>
        <translation>استبدله: أنشئ رمزًا للمؤسسة ⁨%1⁩ فقط.</translation>
    </message>
    <message>
        <source>Create a token for the organization %1 only.</source>
        <translation>أنشئ رمزًا للمؤسسة ⁨%1⁩ فقط.</translation>
    </message>
    <message>
        <source>The token’s account is not a member of the organization %1.</source>
        <translation>حساب الرمز ليس عضوًا في المؤسسة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Until it is, this token cannot be used there.</source>
        <translation>لا يمكن استخدام هذا الرمز هناك ما لم يصبح عضوًا.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization to add the account.</source>
        <translation>اطلب من مسؤول في المؤسسة إضافة الحساب.</translation>
    </message>
    <message>
        <source>Check the organization’s name, or ask an administrator to add you.</source>
        <translation>راجع اسم المؤسسة، أو اطلب من مسؤول إضافتك.</translation>
    </message>
    <message>
        <source>Paste the token again, or create a new one.</source>
        <translation>ألصق الرمز مجددًا، أو أنشئ رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted the token at first, then refused it for this part of the check.</source>
        <translation>قبل Azure DevOps الرمز في البداية ثم رفضه في هذا الجزء من الفحص.</translation>
    </message>
    <message>
        <source>Whether this works could not be determined.</source>
        <translation>تعذر تحديد ما إذا كان هذا يعمل.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>افحص مجددًا.</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>لا يدل هذا على شيء بشأن الرمز.</translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n second(s).</source>
        <translation>
            <numerusform>افحص مجددًا الآن.</numerusform>
            <numerusform>افحص مجددًا بعد ثانية واحدة.</numerusform>
            <numerusform>افحص مجددًا بعد ثانيتين.</numerusform>
            <numerusform>افحص مجددًا بعد %n ثوانٍ.</numerusform>
            <numerusform>افحص مجددًا بعد %n ثانية.</numerusform>
            <numerusform>افحص مجددًا بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n minute(s).</source>
        <translation>
            <numerusform>افحص مجددًا الآن.</numerusform>
            <numerusform>افحص مجددًا بعد دقيقة واحدة.</numerusform>
            <numerusform>افحص مجددًا بعد دقيقتين.</numerusform>
            <numerusform>افحص مجددًا بعد %n دقائق.</numerusform>
            <numerusform>افحص مجددًا بعد %n دقيقة.</numerusform>
            <numerusform>افحص مجددًا بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then check again. If https_proxy is set, correct it there and restart PAT Wizard.</source>
        <translation>راجع الوكيل في الإعدادات ثم افحص مجددًا. إن كان https_proxy مضبوطًا فصحّحه هناك وأعد تشغيل PAT Wizard.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust.</source>
        <translation>قدّم ⁨%1⁩ شهادة من جهة إصدار لا يثق بها هذا النظام.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust: %2.</source>
        <translation>قدّم ⁨%1⁩ شهادة من جهة إصدار لا يثق بها هذا النظام: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>If this is your company’s proxy, add the certificate of your company’s authority in Settings, or start PAT Wizard with --ca-file. If you did so already, that file does not contain this issuer. Otherwise, try another network.</source>
        <translation>إن كان هذا وكيل شركتك فأضف شهادة مرجعها المصدق في الإعدادات، أو شغّل PAT Wizard مع ⁦--ca-file⁩. وإن كنت قد فعلت ذلك فإن الملف لا يتضمن جهة الإصدار هذه. وإلا فجرّب شبكة أخرى.</translation>
    </message>
    <message>
        <source>Your account is not allowed to see the members of the organization.</source>
        <translation>لا يُسمح لحسابك برؤية أعضاء المؤسسة.</translation>
    </message>
    <message>
        <source>Your account lacks a permission in the organization.</source>
        <translation>ينقص حسابك إذن في المؤسسة.</translation>
    </message>
    <message>
        <source>The token is fine. Another token would not help.</source>
        <translation>الرمز سليم، ولن يفيد رمز آخر.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization for the permission.</source>
        <translation>اطلب الإذن من مسؤول في المؤسسة.</translation>
    </message>
    <message>
        <source>It was not checked, because an earlier answer asked for a pause.</source>
        <translation>لم يُفحص، لأن إجابة سابقة طلبت الانتظار.</translation>
    </message>
    <message>
        <source>It was not checked, because the time limit for the whole check was reached.</source>
        <translation>لم يُفحص، لأن المهلة الزمنية للفحص كله انتهت.</translation>
    </message>
    <message>
        <source>Check it on its own, or allow more time with --timeout.</source>
        <translation>افحصه وحده، أو امنح وقتًا أطول بالخيار ⁦--timeout⁩.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with its sign-in page instead of accepting the token.</source>
        <translation>أجاب Azure DevOps بصفحة تسجيل الدخول بدلًا من قبول الرمز.</translation>
    </message>
    <message>
        <source>Azure DevOps answered as if there were no token: it does not recognize this one.</source>
        <translation>أجاب Azure DevOps وكأنه لا يوجد رمز: فهو لا يتعرف على هذا الرمز.</translation>
    </message>
    <message>
        <source>The token’s account has never signed in to Azure DevOps in a browser.</source>
        <translation>لم يسبق تسجيل الدخول بحساب الرمز إلى Azure DevOps في متصفح.</translation>
    </message>
    <message>
        <source>Sign in once at https://dev.azure.com/%1 in a browser, then check again.</source>
        <translation>سجّل الدخول مرة واحدة إلى ⁦https://dev.azure.com/%1⁩ في متصفح، ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>An organization policy blocks access from this network (%1).</source>
        <translation>يمنع أحد نُهُج المؤسسة الوصول من هذه الشبكة (⁨%1⁩).</translation>
    </message>
    <message>
        <source>conditional access</source>
        <translation>الوصول المشروط</translation>
    </message>
    <message>
        <source>Try your company’s network, or ask an administrator.</source>
        <translation>جرّب شبكة شركتك، أو اسأل أحد المسؤولين.</translation>
    </message>
    <message>
        <source>Azure DevOps does not know an organization named %1.</source>
        <translation>لا يعرف Azure DevOps مؤسسة اسمها ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check the spelling of the organization’s name.</source>
        <translation>راجع كتابة اسم المؤسسة.</translation>
    </message>
    <message>
        <source>The organization %1 is now called %2.</source>
        <translation>صار اسم المؤسسة ⁨%1⁩ الآن ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Use the new name: %1.</source>
        <translation>استخدم الاسم الجديد: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The organization %1 is deactivated.</source>
        <translation>المؤسسة ⁨%1⁩ معطّلة.</translation>
    </message>
    <message>
        <source>Contact the organization’s owner.</source>
        <translation>تواصل مع مالك المؤسسة.</translation>
    </message>
    <message>
        <source>Azure DevOps asks for a pause (rate limit).</source>
        <translation>يطلب Azure DevOps الانتظار (حد المعدل).</translation>
    </message>
    <message>
        <source>Check again in a few minutes.</source>
        <translation>افحص مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Azure DevOps is having problems.</source>
        <translation>يواجه Azure DevOps مشكلات حاليًا.</translation>
    </message>
    <message>
        <source>Check again later. To see the status of the service, open status.dev.azure.com.</source>
        <translation>افحص مجددًا لاحقًا. لمعرفة حالة الخدمة افتح status⁦.dev⁩⁦.azure⁩⁦.com⁩.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>أجاب Azure DevOps بخطأ لا يعرفه PAT Wizard.</translation>
    </message>
    <message>
        <source>Check again later, or ask an administrator of the organization.</source>
        <translation>افحص مجددًا لاحقًا، أو اسأل مسؤولًا في المؤسسة.</translation>
    </message>
    <message>
        <source>Look up the code in the Azure DevOps documentation, or ask an administrator of the organization.</source>
        <translation>ابحث عن رمز الخطأ في وثائق Azure DevOps، أو اسأل مسؤولًا في المؤسسة.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asks you to sign in.</source>
        <translation>تطلب منك جهة وسيطة بينك وبين Azure DevOps تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Open https://dev.azure.com in a browser and sign in where asked, or ask your administrator to give you access. Then check again.</source>
        <translation>افتح ⁦https://dev.azure.com⁩ في متصفح وسجّل الدخول حيث يُطلب ذلك، أو اطلب من المسؤول منحك الوصول. ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered in its place, with an error.</source>
        <translation>أجابت جهة وسيطة بينك وبين Azure DevOps بدلًا منه بخطأ.</translation>
    </message>
    <message>
        <source>Check again later, or try another network.</source>
        <translation>افحص مجددًا لاحقًا، أو جرّب شبكة أخرى.</translation>
    </message>
    <message>
        <source>The answer redirected to another host, %1. PAT Wizard did not follow it.</source>
        <translation>أعادت الإجابة التوجيه إلى مضيف آخر هو ⁨%1⁩. لم يتبعه PAT Wizard.</translation>
    </message>
    <message>
        <source>Networks that require you to sign in do this. Open any page in your browser, then check again.</source>
        <translation>تفعل هذا الشبكات التي تتطلب تسجيل الدخول. افتح أي صفحة في متصفحك، ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>The answer from %1 does not look like one from Azure DevOps.</source>
        <translation>لا تبدو الإجابة من ⁨%1⁩ إجابةً من Azure DevOps.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering, such as a company proxy. Try another network, or ask your administrator.</source>
        <translation>تتدخل جهة وسيطة بينك وبين Azure DevOps، كوكيل شركة مثلًا. جرّب شبكة أخرى، أو اسأل المسؤول.</translation>
    </message>
    <message>
        <source>The answer was too large to be from Azure DevOps, or its headers cannot be read.</source>
        <translation>الإجابة أكبر من أن تكون من Azure DevOps، أو تعذرت قراءة ترويساتها.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering. Try another network.</source>
        <translation>تتدخل جهة وسيطة بينك وبين Azure DevOps. جرّب شبكة أخرى.</translation>
    </message>
    <message>
        <source>No complete answer from %1 arrived in time.</source>
        <translation>لم تصل إجابة كاملة من ⁨%1⁩ في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Check your network connection, then check again.</source>
        <translation>تأكد من اتصالك بالشبكة، ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>The host name %1 could not be looked up.</source>
        <translation>لم يُعثر على اسم المضيف ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Could not connect to %1.</source>
        <translation>تعذر الاتصال بـ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The connection to %1 closed before the answer was complete.</source>
        <translation>أُغلق الاتصال بـ ⁨%1⁩ قبل اكتمال الإجابة.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>لم يُعثر على اسم مضيف الوكيل.</translation>
    </message>
    <message>
        <source>Could not connect to %1 through the proxy.</source>
        <translation>تعذر الاتصال بـ ⁨%1⁩ عبر الوكيل.</translation>
    </message>
    <message>
        <source>The proxy refuses to connect to %1.</source>
        <translation>يرفض الوكيل الاتصال بـ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow %1.</source>
        <translation>اطلب من المسؤول السماح بالاتصال بـ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>يطلب الوكيل كلمة مرور.</translation>
    </message>
    <message>
        <source>Choose the system’s proxy in Settings, set https_proxy with the user name and password, and restart PAT Wizard. Or ask your administrator.</source>
        <translation>اختر وكيل النظام في الإعدادات، واضبط https_proxy باسم المستخدم وكلمة المرور، وأعد تشغيل PAT Wizard. أو اسأل المسؤول.</translation>
    </message>
    <message>
        <source>The proxy does not accept the user name and password that are set for it.</source>
        <translation>لا يقبل الوكيل اسم المستخدم وكلمة المرور المضبوطين له.</translation>
    </message>
    <message>
        <source>Correct them in https_proxy, then restart PAT Wizard.</source>
        <translation>صحّحهما في https_proxy ثم أعد تشغيل PAT Wizard.</translation>
    </message>
    <message>
        <source>PAT Wizard does not understand the proxy setting %1, so nothing was sent.</source>
        <translation>لا يفهم PAT Wizard إعداد الوكيل ⁨%1⁩، لذا لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to something like http://proxy.example:8080, then restart PAT Wizard.</source>
        <translation>اختر وكيلًا في الإعدادات. أو غيّر ⁨%1⁩ إلى ما يشبه ⁦http://proxy.example:8080⁩ ثم أعد تشغيل PAT Wizard.</translation>
    </message>
    <message>
        <source>The proxy setting %1 uses an unsupported type of proxy, so nothing was sent.</source>
        <translation>يستخدم إعداد الوكيل ⁨%1⁩ نوع وكيل غير مدعوم، لذا لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to one that begins with http://, socks5://, or socks5h://, then restart PAT Wizard.</source>
        <translation>اختر وكيلًا في الإعدادات. أو غيّر ⁨%1⁩ إلى ما يبدأ بـ http:// أو socks5:// أو socks5h:// ثم أعد تشغيل PAT Wizard.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that belongs to another host.</source>
        <translation>قدّم ⁨%1⁩ شهادة تخص مضيفًا آخر.</translation>
    </message>
    <message>
        <source>Do not trust this network. Use another one.</source>
        <translation>لا تثق بهذه الشبكة. استخدم شبكة أخرى.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that is not valid today.</source>
        <translation>قدّم ⁨%1⁩ شهادة غير صالحة اليوم.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time: it shows %1 UTC. If that is right, use another network, or ask whoever runs this one to renew the certificate.</source>
        <translation>راجع تاريخ هذا الحاسوب ووقته: يعرض ⁨%1⁩ بتوقيت UTC. إن كان صحيحًا فاستخدم شبكة أخرى، أو اطلب من القائم على هذه الشبكة تجديد الشهادة.</translation>
    </message>
    <message>
        <source>Could not make an encrypted connection to %1.</source>
        <translation>تعذر إنشاء اتصال مشفر بـ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 The error code is %2.</source>
        <translation>⁨%1⁩ رمز الخطأ هو ⁨%2⁩.</translation>
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
            <numerusform>طلبت إحدى الإجابات الانتظار. افحص مجددًا الآن.</numerusform>
            <numerusform>طلبت إحدى الإجابات الانتظار. افحص مجددًا بعد ثانية واحدة.</numerusform>
            <numerusform>طلبت إحدى الإجابات الانتظار. افحص مجددًا بعد ثانيتين.</numerusform>
            <numerusform>طلبت إحدى الإجابات الانتظار. افحص مجددًا بعد %n ثوانٍ.</numerusform>
            <numerusform>طلبت إحدى الإجابات الانتظار. افحص مجددًا بعد %n ثانية.</numerusform>
            <numerusform>طلبت إحدى الإجابات الانتظار. افحص مجددًا بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer asked for a pause. Check again in %n minute(s).</source>
        <translation>
            <numerusform>طلبت إحدى الإجابات الانتظار. افحص مجددًا الآن.</numerusform>
            <numerusform>طلبت إحدى الإجابات الانتظار. افحص مجددًا بعد دقيقة واحدة.</numerusform>
            <numerusform>طلبت إحدى الإجابات الانتظار. افحص مجددًا بعد دقيقتين.</numerusform>
            <numerusform>طلبت إحدى الإجابات الانتظار. افحص مجددًا بعد %n دقائق.</numerusform>
            <numerusform>طلبت إحدى الإجابات الانتظار. افحص مجددًا بعد %n دقيقة.</numerusform>
            <numerusform>طلبت إحدى الإجابات الانتظار. افحص مجددًا بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the token: Azure DevOps does not show it again.</source>
        <translation>احتفظ بالرمز: لن يعرضه Azure DevOps مرة أخرى.</translation>
    </message>
    <message>
        <source>Look up the date on the token page. To correct it, use “patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD”, or open PAT Wizard with “patwizard”.</source>
        <translation>راجع التاريخ في صفحة الرموز. لتصحيحه استخدم «⁦patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD⁩»، أو افتح PAT Wizard بالأمر «⁦patwizard⁩».</translation>
    </message>
    <message>
        <source>Try “patwizard --help”.</source>
        <translation>جرّب «⁦patwizard --help⁩».</translation>
    </message>
    <message>
        <source>Try “patwizard %1 --help”.</source>
        <translation>جرّب «⁦patwizard %1 --help⁩».</translation>
    </message>
    <message>
        <source>PAT Wizard cannot continue: it is out of memory, or something that it depends on has failed.</source>
        <translation>لا يستطيع PAT Wizard المتابعة: نفدت الذاكرة، أو فشل شيء يعتمد عليه.</translation>
    </message>
    <message>
        <source>Free some memory, then start it again. It then completes or undoes any change that was interrupted.</source>
        <translation>حرّر بعض الذاكرة ثم شغّله من جديد. عندئذ يُكمل أي تغيير انقطع أو يتراجع عنه.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>لا توجد شاشة عرض لفتح نافذة عليها.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>يقول النظام: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Commands do not need a display: see “patwizard --help”.</source>
        <translation>لا تحتاج الأوامر إلى شاشة عرض: انظر «⁦patwizard --help⁩».</translation>
    </message>
    <message>
        <source>There is no token on standard input.</source>
        <translation>لا يوجد رمز في الإدخال القياسي.</translation>
    </message>
    <message>
        <source>The command line contains a secret, where others can see it.</source>
        <translation>يتضمن سطر الأوامر قيمة سرية، حيث يمكن للآخرين رؤيتها.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>لم تُستخدم.</translation>
    </message>
    <message>
        <source>Revoke it, because it is in your shell’s history. Provide a new one on standard input.</source>
        <translation>أبطل الرمز، لأنه في سجل الصدفة لديك. قدّم رمزًا جديدًا عبر الإدخال القياسي.</translation>
    </message>
    <message>
        <source>The text on standard input is also on the command line, where others can see it.</source>
        <translation>النص الوارد من الإدخال القياسي موجود في سطر الأوامر أيضًا، حيث يمكن للآخرين رؤيته.</translation>
    </message>
    <message>
        <source>If it is a secret, revoke it, because it is in your shell’s history. Provide a new one on standard input only.</source>
        <translation>إن كان قيمة سرية فأبطلها، لأنها في سجل الصدفة لديك. قدّم قيمة جديدة عبر الإدخال القياسي فقط.</translation>
    </message>
    <message>
        <source>This token is already stored.</source>
        <translation>هذا الرمز محفوظ أصلًا.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and provide that one instead.</source>
        <translation>أنشئ رمزًا آخر في صفحة الرموز وقدّمه بدلًا من هذا.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>To store it anyway, use %1.</source>
        <translation>لحفظه رغم ذلك استخدم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Another token is already stored under this name.</source>
        <translation>هناك رمز آخر محفوظ بهذا الاسم.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>لم يُغيَّر.</translation>
    </message>
    <message>
        <source>Choose another name with --name, or replace the stored token with “patwizard replace %1”.</source>
        <translation>اختر اسمًا آخر بالخيار ⁦--name⁩، أو استبدل الرمز المحفوظ بالأمر «⁦patwizard replace %1⁩».</translation>
    </message>
    <message>
        <source>The new token was not stored, and the old token stays in use.</source>
        <translation>لم يُحفظ الرمز الجديد، ويبقى القديم قيد الاستخدام.</translation>
    </message>
    <message>
        <source>No token is stored for this organization.</source>
        <translation>لا يوجد رمز محفوظ لهذه المؤسسة.</translation>
    </message>
    <message>
        <source>No token with this name is on the list of stored tokens.</source>
        <translation>لا يوجد رمز بهذا الاسم في قائمة الرموز المحفوظة.</translation>
    </message>
    <message>
        <source>To see what is stored, use “patwizard list”.</source>
        <translation>لرؤية ما هو محفوظ استخدم «⁦patwizard list⁩».</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل تقصد ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>No token is stored for this user yet.</source>
        <translation>لا يوجد رمز محفوظ لهذا المستخدم بعد.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION”, or open the setup with “patwizard”.</source>
        <translation>لحفظ رمز استخدم «⁦patwizard add ORGANIZATION⁩»، أو افتح الإعداد بالأمر «⁦patwizard⁩».</translation>
    </message>
    <message>
        <source>The token was accepted after %1, its recorded expiry date.</source>
        <translation>قُبل الرمز بعد ⁨%1⁩، وهو تاريخ انتهائه المسجل.</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>التاريخ المسجل خطأ.</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <extracomment>%1 2027-01-31, in 7 days</extracomment>
        <translation>ينتهي الرمز في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Replace it while it still works: use “patwizard rotate %1”, or “patwizard replace %1” with the new token on standard input.</source>
        <translation>استبدله وهو لا يزال يعمل: استخدم «⁦patwizard rotate %1⁩»، أو «⁦patwizard replace %1⁩» مع الرمز الجديد في الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Also kept, and not known to be revoked: %1.</source>
        <translation>محتفظ به أيضًا ولا يُعرف أنه أُبطل: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it on the token page, then run “patwizard replace %1 --prove-revoked”.</source>
        <translation>عندما لا تعود بحاجة إليه أبطله في صفحة الرموز، ثم شغّل «⁦patwizard replace %1 --prove-revoked⁩».</translation>
    </message>
    <message>
        <source>The old token “%1” still works.</source>
        <translation>لا يزال الرمز القديم «⁨%1⁩» يعمل.</translation>
    </message>
    <message>
        <source>Revoke it on the token page, then run “patwizard replace %1 --prove-revoked” again. It can take up to an hour until Azure DevOps refuses a revoked token.</source>
        <translation>أبطله في صفحة الرموز، ثم شغّل «⁦patwizard replace %1 --prove-revoked⁩» مجددًا. قد تمر ساعة قبل أن يرفض Azure DevOps رمزًا أُبطل.</translation>
    </message>
    <message>
        <source>More than one token is stored for this organization.</source>
        <translation>هناك أكثر من رمز محفوظ لهذه المؤسسة.</translation>
    </message>
    <message>
        <source>Specify which one: %1.</source>
        <translation>حدد أيها تقصد: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The date given with --expires, %1, is more than a year ahead.</source>
        <translation>التاريخ المعطى مع ⁦--expires⁩، وهو ⁨%1⁩، بعد أكثر من سنة.</translation>
    </message>
    <message>
        <source>It was recorded, but no Azure DevOps token lasts that long.</source>
        <translation>سُجّل، لكن لا يدوم أي رمز في Azure DevOps كل هذه المدة.</translation>
    </message>
    <message>
        <source>The keychain that PAT Wizard uses keeps everything in memory only.</source>
        <translation>حلقة المفاتيح التي يستخدمها PAT Wizard تحتفظ بكل شيء في الذاكرة فقط.</translation>
    </message>
    <message>
        <source>A token in it is lost as soon as you sign out.</source>
        <translation>يضيع الرمز الذي فيها فور تسجيل خروجك.</translation>
    </message>
    <message>
        <source>Before you create a token, create a permanent keychain with Passwords and Keys (package seahorse) and set it as the default.</source>
        <translation>قبل أن تنشئ رمزًا، أنشئ حلقة مفاتيح دائمة ببرنامج «كلمات السر والمفاتيح» (الحزمة seahorse) واجعلها الافتراضية.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>لا يمكن استخدام ملف الشهادة المختار في الإعدادات.</translation>
    </message>
    <message>
        <source>Choose another file in Settings or remove it there, or start with --ca-file.</source>
        <translation>اختر ملفًا آخر في الإعدادات أو أزله هناك، أو شغّل البرنامج مع ⁦--ca-file⁩.</translation>
    </message>
    <message>
        <source>The token would be visible on the screen.</source>
        <translation>سيكون الرمز ظاهرًا على الشاشة.</translation>
    </message>
    <message>
        <source>Send the output to another program, or use --force to show it anyway.</source>
        <translation>أرسل الناتج إلى برنامج آخر، أو استخدم ⁦--force⁩ لعرضه رغم ذلك.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>تعذرت كتابة الناتج: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no command %1 to run.</source>
        <translation>لا يوجد أمر ⁨%1⁩ لتشغيله.</translation>
    </message>
    <message>
        <source>Check its spelling, or give its whole path.</source>
        <translation>راجع كتابته، أو أعط مساره الكامل.</translation>
    </message>
    <message>
        <source>The command %1 cannot be run: %2.</source>
        <translation>تعذر تشغيل الأمر ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Check that it is a program, and that you may run it.</source>
        <translation>تأكد من أنه برنامج ومن أن لديك إذنًا بتشغيله.</translation>
    </message>
    <message>
        <source>Copies of a token this short cannot be told from other text.</source>
        <translation>لا يمكن تمييز نسخ رمز بهذا القصر من غيرها من النصوص.</translation>
    </message>
    <message>
        <source>It was not looked for.</source>
        <translation>لم يُبحث عنه.</translation>
    </message>
    <message>
        <source>Nothing on this system shows notifications.</source>
        <translation>لا شيء في هذا النظام يعرض الإشعارات.</translation>
    </message>
    <message>
        <source>Nobody was reminded, and nothing counts as shown.</source>
        <translation>لم يُذكَّر أحد، ولا يُعدّ شيء معروضًا.</translation>
    </message>
    <message>
        <source>Sign in to a desktop, or see “patwizard list”.</source>
        <translation>سجّل الدخول إلى سطح مكتب، أو انظر «⁦patwizard list⁩».</translation>
    </message>
    <message>
        <source>The reminder failed: %1.</source>
        <translation>فشل التذكير: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>See “patwizard list” for what needs attention.</source>
        <translation>انظر «⁦patwizard list⁩» لمعرفة ما يحتاج إلى انتباه.</translation>
    </message>
    <message>
        <source>The reminders could not be switched: %1.</source>
        <translation>تعذر تفعيل التذكيرات أو تعطيلها: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>wording::ComparisonWords</name>
    <message>
        <source>Pull requests worked before, but no longer do.</source>
        <translation>كانت طلبات السحب تعمل، ولم تعد كذلك.</translation>
    </message>
    <message>
        <source>Reviewers and approvals worked before, but no longer do.</source>
        <translation>كانت ميزة المراجعين والموافقات تعمل، ولم تعد كذلك.</translation>
    </message>
    <message>
        <source>Diff worked before, but no longer does.</source>
        <translation>كان Diff يعمل، ولم يعد كذلك.</translation>
    </message>
    <message>
        <source>Pull requests work now, but did not before.</source>
        <translation>طلبات السحب تعمل الآن، ولم تكن كذلك.</translation>
    </message>
    <message>
        <source>Reviewers and approvals work now, but did not before.</source>
        <translation>ميزة المراجعين والموافقات تعمل الآن، ولم تكن كذلك.</translation>
    </message>
    <message>
        <source>Diff works now, but did not before.</source>
        <translation>يعمل Diff الآن، ولم يكن كذلك.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it before, but refuses it now.</source>
        <translation>كان Azure DevOps يقبله، وهو الآن يرفضه.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it before, but accepts it now.</source>
        <translation>كان Azure DevOps يرفضه، وهو الآن يقبله.</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>‏⁨%1⁩ [⁨%2⁩]</translation>
    </message>
    <message>
        <source>The account is different: it was %1, and is now %2.</source>
        <translation>تغيّر الحساب: كان ⁨%1⁩ وصار ⁨%2⁩.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of the account, which was not known before.</source>
        <translation>إنه صالح لكل مؤسسات الحساب، ولم يكن هذا معروفًا من قبل.</translation>
    </message>
</context>
<context>
    <name>wording::CopyWords</name>
    <message>
        <source>The token stands there as text.</source>
        <translation>الرمز مكتوب هناك كنص.</translation>
    </message>
    <message>
        <source>The token stands there in Base64, which hides nothing.</source>
        <translation>الرمز مكتوب هناك بترميز Base64 الذي لا يخفي شيئًا.</translation>
    </message>
    <message>
        <source>The token stands there encoded for an address.</source>
        <translation>الرمز مكتوب هناك مرمّزًا لعنوان.</translation>
    </message>
    <message>
        <source>The token stands there as UTF-16 text.</source>
        <translation>الرمز مكتوب هناك كنص UTF-16.</translation>
    </message>
    <message>
        <source>To change it: %1.</source>
        <translation>لتغييره: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the line.</source>
        <translation>لوضع الرمز المحفوظ مكانه استخدم «⁦patwizard give %1 --to git-credential⁩». وإلا فاحذف السطر.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the file.</source>
        <translation>لوضع الرمز المحفوظ مكانه استخدم «⁦patwizard give %1 --to git-credential⁩». وإلا فاحذف الملف.</translation>
    </message>
    <message>
        <source>Change npmAuthToken or npmAuthIdent in the file.</source>
        <translation>غيّر npmAuthToken أو npmAuthIdent في الملف.</translation>
    </message>
    <message>
        <source>Change the password in the file, or use “keyring set”.</source>
        <translation>غيّر كلمة المرور في الملف، أو استخدم «⁦keyring set⁩».</translation>
    </message>
    <message>
        <source>Change the password in the file.</source>
        <translation>غيّر كلمة المرور في الملف.</translation>
    </message>
    <message>
        <source>Change the password of the server in the file.</source>
        <translation>غيّر كلمة مرور الخادم في الملف.</translation>
    </message>
    <message>
        <source>Change the property in the file.</source>
        <translation>غيّر الخاصية في الملف.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to az-devops”. To remove it, use “az devops logout”.</source>
        <translation>لوضع الرمز المحفوظ مكانه استخدم «⁦patwizard give %1 --to az-devops⁩». ولإزالته استخدم «⁦az devops logout⁩».</translation>
    </message>
    <message>
        <source>Delete the line. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>احذف السطر. تحصل البرامج على الرمز بالأمر «⁦patwizard run %1 -- COMMAND⁩» بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Delete the line, and close the shells that still remember it.</source>
        <translation>احذف السطر، وأغلق الصدفات التي لا تزال تتذكره.</translation>
    </message>
    <message>
        <source>Delete the line, then sign out and in again. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>احذف السطر، ثم سجّل الخروج وادخل من جديد. تحصل البرامج على الرمز بالأمر «⁦patwizard run %1 -- COMMAND⁩» بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Change the file, and look for it in backups as well.</source>
        <translation>غيّر الملف، وابحث عنه في النسخ الاحتياطية أيضًا.</translation>
    </message>
    <message>
        <source>It goes when the process ends. Look for where the variable is set.</source>
        <translation>يزول عند انتهاء العملية. ابحث عن مكان ضبط المتغير.</translation>
    </message>
    <message>
        <source>Change it with the program that has stored it.</source>
        <translation>غيّره بالبرنامج الذي حفظه.</translation>
    </message>
    <message>
        <source>(no variable)</source>
        <extracomment>In place of the name of an environment variable.</extracomment>
        <translation>(دون متغير)</translation>
    </message>
    <message>
        <source>%1 in the environment of %2</source>
        <translation>⁨%1⁩ في بيئة ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the environment of %2 and %n other process(es)</source>
        <translation>
            <numerusform>⁨%1⁩ في بيئة ⁨%2⁩</numerusform>
            <numerusform>⁨%1⁩ في بيئة ⁨%2⁩ وعملية أخرى</numerusform>
            <numerusform>⁨%1⁩ في بيئة ⁨%2⁩ وعمليتين أخريين</numerusform>
            <numerusform>⁨%1⁩ في بيئة ⁨%2⁩ و%n عمليات أخرى</numerusform>
            <numerusform>⁨%1⁩ في بيئة ⁨%2⁩ و%n عملية أخرى</numerusform>
            <numerusform>⁨%1⁩ في بيئة ⁨%2⁩ و%n عملية أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in the keychain</source>
        <translation>«⁨%1⁩» في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>“%1” (%2) in the keychain</source>
        <translation>«⁨%1⁩» (⁨%2⁩) في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>It is not protected: every program of yours can read it.</source>
        <translation>ليس محميًّا: يستطيع كل برنامج لديك قراءته.</translation>
    </message>
    <message>
        <source>It is protected by the keychain.</source>
        <translation>تحميه حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>%1 was not looked at: it is no ordinary file.</source>
        <translation>لم يُبحث في ⁨%1⁩: ليس ملفًا عاديًّا.</translation>
    </message>
    <message>
        <source>Only the beginning of %1 was looked at: it is too large.</source>
        <translation>لم يُبحث إلا في بداية ⁨%1⁩: حجمه كبير جدًّا.</translation>
    </message>
    <message>
        <source>%1 was not looked at: %2.</source>
        <translation>لم يُبحث في ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message numerus="yes">
        <source>The environment of %n process(es) of yours that let nobody read it was not looked at.</source>
        <translation>
            <numerusform>بُحث في بيئات كل عملياتك.</numerusform>
            <numerusform>لم يُبحث في بيئة عملية من عملياتك لا تسمح لأحد بقراءتها.</numerusform>
            <numerusform>لم يُبحث في بيئتي عمليتين من عملياتك لا تسمحان لأحد بقراءتهما.</numerusform>
            <numerusform>لم يُبحث في بيئات %n عمليات من عملياتك لا تسمح لأحد بقراءتها.</numerusform>
            <numerusform>لم يُبحث في بيئات %n عملية من عملياتك لا تسمح لأحد بقراءتها.</numerusform>
            <numerusform>لم يُبحث في بيئات %n عملية من عملياتك لا تسمح لأحد بقراءتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is locked in the keychain, or is not given, was not looked at.</source>
        <translation>ما هو مقفل في حلقة المفاتيح أو لا تعطيه لم يُبحث فيه.</translation>
    </message>
    <message>
        <source>What other programs have in the keychain was not looked at: %1.</source>
        <translation>ما للبرامج الأخرى في حلقة المفاتيح لم يُبحث فيه: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The search was stopped. The rest was not looked at.</source>
        <translation>أُوقف البحث. لم يُبحث في البقية.</translation>
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
        <translation>غير مثبت: تعذرت قراءة قائمة الرموز المحفوظة، فلم يمكن البحث عن قيمها السرية في هذا النص. اقرأه قبل أن تشاركه.</translation>
    </message>
    <message>
        <source>Not proved for all: the text was searched for the stored secrets that the keychain provided (%1), and none is in it. The keychain did not provide the others (%2). Unlock it and try again, or read the text before you share it.</source>
        <translation>غير مثبت للكل: بُحث في النص عن القيم السرية المحفوظة التي أعطتها حلقة المفاتيح (⁨%1⁩) ولا توجد أي منها فيه. لم تعطِ حلقة المفاتيح البقية (⁨%2⁩). افتح قفلها وحاول مجددًا، أو اقرأ النص قبل أن تشاركه.</translation>
    </message>
    <message>
        <source>No secret is stored, so none is in this text.</source>
        <translation>لا توجد قيم سرية محفوظة، فلا شيء منها في هذا النص.</translation>
    </message>
    <message>
        <source>Proved: the text was searched for every stored secret (%1), and none is in it, in any form.</source>
        <translation>مثبت: بُحث في النص عن كل قيمة سرية محفوظة (⁨%1⁩) ولا توجد أي منها فيه بأي شكل.</translation>
    </message>
</context>
<context>
    <name>wording::GitWords</name>
    <message>
        <source>system</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>global</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>عام</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>Where a setting of git stands: in this repository.</extracomment>
        <translation>محلي</translation>
    </message>
    <message>
        <source>worktree</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>شجرة العمل</translation>
    </message>
    <message>
        <source>environment</source>
        <extracomment>Where a setting of git stands: in the environment or on the command line.</extracomment>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Git asks these first: %1.</source>
        <translation>يسأل git هذه أولًا: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>If one of them has a password for Azure DevOps, git uses that.</source>
        <translation>إن كانت لدى أحدها كلمة مرور إلى Azure DevOps فإن git يستخدمها.</translation>
    </message>
    <message>
        <source>To have git forget a password that is out of date, see the help of that credential helper.</source>
        <translation>ليتخلى git عن كلمة مرور قديمة راجع تعليمات مساعد بيانات الاعتماد ذاك.</translation>
    </message>
    <message>
        <source>Git gives each password that worked to all its credential helpers, and “store” writes it to a file as plain text.</source>
        <translation>يعطي git كل كلمة مرور نجحت لكل مساعدي بيانات الاعتماد لديه، ويكتبها «store» في ملف كنص عادي.</translation>
    </message>
    <message>
        <source>The token then lies there, too.</source>
        <translation>فيصبح الرمز هناك أيضًا.</translation>
    </message>
    <message>
        <source>To prevent that, remove “store” from git’s configuration, or set it for the other hosts only.</source>
        <translation>لمنع ذلك أزل «store» من إعدادات git، أو اضبطه للمضيفين الآخرين فقط.</translation>
    </message>
    <message>
        <source>Git does not ask PAT Wizard for: %1.</source>
        <translation>لا يسأل git برنامج PAT Wizard عن: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”. If that does not help, look for an empty “helper =” in git’s configuration.</source>
        <translation>لتغيير ذلك استخدم «⁦patwizard git on⁩». إن لم يُفِد ذلك فابحث عن «⁦helper =⁩» فارغ في إعدادات git.</translation>
    </message>
    <message>
        <source>Git calls another copy of this program: %1.</source>
        <translation>يستدعي git نسخة أخرى من هذا البرنامج: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>To have it call this one, use “patwizard git on”.</source>
        <translation>ليستدعي هذه النسخة استخدم «⁦patwizard git on⁩».</translation>
    </message>
    <message>
        <source>Git does not tell credential helpers the path of a repository.</source>
        <translation>لا يخبر git مساعدي بيانات الاعتماد بمسار المستودع.</translation>
    </message>
    <message>
        <source>With several organizations, the right token is found only by the user name in the address.</source>
        <translation>عند تعدد المؤسسات لا يُعرف الرمز الصحيح إلا من اسم المستخدم في العنوان.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”.</source>
        <translation>لتغيير ذلك استخدم «⁦patwizard git on⁩».</translation>
    </message>
    <message>
        <source>The request on standard input is not one that git makes.</source>
        <translation>الطلب الوارد من الإدخال القياسي ليس مما يطلبه git.</translation>
    </message>
    <message>
        <source>No token was given.</source>
        <translation>لم يُعطَ أي رمز.</translation>
    </message>
    <message>
        <source>This command is for git: see “patwizard git on”.</source>
        <translation>هذا الأمر مخصص لـ git: انظر «⁦patwizard git on⁩».</translation>
    </message>
    <message>
        <source>The address of the repository begins with http://, where others could read the token on its way.</source>
        <translation>يبدأ عنوان المستودع بـ http://، فيمكن للآخرين قراءة الرمز في طريقه.</translation>
    </message>
    <message>
        <source>Use https:// instead, with “git remote set-url”.</source>
        <translation>استخدم https:// بدلًا منه، بالأمر «⁦git remote set-url⁩».</translation>
    </message>
    <message>
        <source>Git does not tell for which organization it needs a token.</source>
        <translation>لا يذكر git المؤسسة التي يحتاج إلى رمز لها.</translation>
    </message>
    <message>
        <source>Run “patwizard git on”, or put the name of the organization before the host: https://ORGANIZATION@dev.azure.com/…</source>
        <translation>شغّل «⁦patwizard git on⁩»، أو ضع اسم المؤسسة قبل المضيف: ⁦https://ORGANIZATION@dev.azure.com/…⁩</translation>
    </message>
    <message>
        <source>No token is stored yet.</source>
        <translation>لا يوجد رمز محفوظ بعد.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION” or “patwizard setup”.</source>
        <translation>لحفظ رمز استخدم «⁦patwizard add ORGANIZATION⁩» أو «⁦patwizard setup⁩».</translation>
    </message>
    <message>
        <source>No token is stored for the organization “%1”.</source>
        <translation>لا يوجد رمز محفوظ للمؤسسة «⁨%1⁩».</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add %1” or “patwizard setup %1”.</source>
        <translation>لحفظ رمز استخدم «⁦patwizard add %1⁩» أو «⁦patwizard setup %1⁩».</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when it was checked %1.</source>
        <translation>رفض Azure DevOps الرمز عند فحصه ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It was not given to git.</source>
        <translation>لم يُعطَ لـ git.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it works again, use “patwizard check %1”.</source>
        <translation>استبدله بالأمر «⁦patwizard rotate %1⁩». إن عاد يعمل فاستخدم «⁦patwizard check %1⁩».</translation>
    </message>
    <message>
        <source>The token lacked the scope Code when it was checked %1.</source>
        <translation>كان ينقص الرمز النطاق Code عند فحصه ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Select Code with Edit on the token page, then use “patwizard check %1”.</source>
        <translation>في صفحة الرموز حدد Code بالزر Edit (تحرير)، ثم استخدم «⁦patwizard check %1⁩».</translation>
    </message>
    <message>
        <source>The token expired on %1, according to the recorded date.</source>
        <translation>انتهى الرمز في ⁨%1⁩ حسب التاريخ المسجل.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it still works, use “patwizard check %1”.</source>
        <translation>استبدله بالأمر «⁦patwizard rotate %1⁩». إن كان لا يزال يعمل فاستخدم «⁦patwizard check %1⁩».</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when git last used it, %1.</source>
        <translation>رفض Azure DevOps الرمز عندما استخدمه git آخر مرة، ⁨%1⁩.</translation>
    </message>
    <message>
        <source>To find out why, use “patwizard check %1”.</source>
        <translation>لمعرفة السبب استخدم «⁦patwizard check %1⁩».</translation>
    </message>
    <message>
        <source>Git was not found.</source>
        <translation>لم يُعثر على git.</translation>
    </message>
    <message>
        <source>Its configuration was not changed.</source>
        <translation>لم تتغير إعداداته.</translation>
    </message>
    <message>
        <source>Install git, or add its folder to PATH.</source>
        <translation>ثبّت git، أو أضف مجلده إلى PATH.</translation>
    </message>
    <message>
        <source>This folder is not in a git repository.</source>
        <translation>هذا المجلد ليس في مستودع git.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Go to a repository first, or leave --local out.</source>
        <translation>انتقل إلى مستودع أولًا، أو احذف ⁦--local⁩.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration.</source>
        <translation>تعذرت على git قراءة إعداداته أو تغييرها.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration. It says: “%1”</source>
        <translation>تعذرت على git قراءة إعداداته أو تغييرها. يقول: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Correct that, then run the command again. “patwizard git status” shows what holds now. Git 2.26 or newer is needed.</source>
        <translation>صحّح ذلك ثم شغّل الأمر مجددًا. يعرض «⁦patwizard git status⁩» الوضع الحالي. يلزم Git 2.26 أو أحدث.</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom git asks for a password.</extracomment>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>wording::GiveWords</name>
    <message>
        <source>Install the Azure CLI, then run “az extension add --name azure-devops”.</source>
        <translation>ثبّت Azure CLI، ثم شغّل «⁦az extension add --name azure-devops⁩».</translation>
    </message>
    <message>
        <source>Install git.</source>
        <translation>ثبّت git.</translation>
    </message>
    <message>
        <source>Run “az devops logout”, then try again.</source>
        <translation>شغّل «⁦az devops logout⁩»، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>See which helpers git asks with “git config --get-all credential.helper”: without one it keeps nothing, and the first one that answers counts.</source>
        <translation>اعرف المساعدين الذين يسألهم git بالأمر «⁦git config --get-all credential.helper⁩»: دون مساعد لا يحتفظ بشيء، وأول من يجيب هو المعتمد.</translation>
    </message>
    <message>
        <source>If it had another token, it still has that one.</source>
        <translation>إن كان لديه رمز آخر فهو لا يزال لديه.</translation>
    </message>
    <message>
        <source>Then try again: patwizard give %1 --to %2</source>
        <translation>ثم حاول مجددًا: ⁦patwizard give %1 --to %2⁩</translation>
    </message>
    <message>
        <source>%1 was not given the token: it is not installed.</source>
        <translation>لم يُعطَ ⁨%1⁩ الرمز: ليس مثبتًا.</translation>
    </message>
    <message>
        <source>%1 did not take the token.</source>
        <translation>لم يأخذ ⁨%1⁩ الرمز.</translation>
    </message>
    <message>
        <source>%1 did not take the token. It says: “%2”</source>
        <translation>لم يأخذ ⁨%1⁩ الرمز. يقول: «⁨%2⁩»</translation>
    </message>
    <message>
        <source>%1 did not answer, and was ended.</source>
        <translation>لم يستجب ⁨%1⁩ فأُنهي.</translation>
    </message>
    <message>
        <source>%1 was given the token, but does not have it.</source>
        <translation>أُعطي ⁨%1⁩ الرمز، لكنه ليس لديه.</translation>
    </message>
    <message>
        <source>%1 was given the token in use.</source>
        <translation>أُعطي ⁨%1⁩ الرمز قيد الاستخدام.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 has not been given the token in use.</source>
        <translation>لم يُعطَ ⁨%1⁩ الرمز قيد الاستخدام.</translation>
    </message>
    <message>
        <source>What it was given on %1 stops working when that token is revoked.</source>
        <translation>ما أُعطيه في ⁨%1⁩ يتوقف عن العمل عند إبطال ذلك الرمز.</translation>
    </message>
    <message>
        <source>%1 has the token.</source>
        <translation>لدى ⁨%1⁩ الرمز.</translation>
    </message>
    <message>
        <source>%1 has taken the token. It could not be asked whether it has it now.</source>
        <translation>أخذ ⁨%1⁩ الرمز. تعذر سؤاله عما إذا كان لديه الآن.</translation>
    </message>
</context>
<context>
    <name>wording::GlobalWords</name>
    <message>
        <source>Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>أوقفت Microsoft الرموز الصالحة لكل المؤسسات في 1 ديسمبر 2026.</translation>
    </message>
    <message>
        <source>Tokens for all organizations stop working on 1 December 2026, whatever their own expiry date.</source>
        <translation>تتوقف الرموز الصالحة لكل المؤسسات عن العمل في 1 ديسمبر 2026، أيًّا كان تاريخ انتهائها.</translation>
    </message>
    <message>
        <source>The token is valid for all organizations of the account.</source>
        <translation>الرمز صالح لكل مؤسسات الحساب.</translation>
    </message>
    <message>
        <source>It still works, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>لا يزال يعمل، مع أن Microsoft أوقفت الرموز الصالحة لكل المؤسسات في 1 ديسمبر 2026.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of its account.</source>
        <translation>إنه صالح لكل مؤسسات حسابه.</translation>
    </message>
    <message>
        <source>It still worked at the last check, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>كان لا يزال يعمل عند آخر فحص، مع أن Microsoft أوقفت الرموز الصالحة لكل المؤسسات في 1 ديسمبر 2026.</translation>
    </message>
    <message>
        <source>Create a new one for a single organization, then revoke this one.</source>
        <translation>أنشئ رمزًا جديدًا لمؤسسة واحدة، ثم أبطل هذا الرمز.</translation>
    </message>
    <message>
        <source>Create a new one for %1 only, then revoke this one.</source>
        <translation>أنشئ رمزًا جديدًا للمؤسسة ⁨%1⁩ فقط، ثم أبطل هذا الرمز.</translation>
    </message>
</context>
<context>
    <name>wording::KeychainWords</name>
    <message>
        <source>Tokens can be neither stored nor read.</source>
        <translation>لا يمكن حفظ الرموز ولا قراءتها.</translation>
    </message>
    <message>
        <source>There is no desktop session (D-Bus), so there is no keychain.</source>
        <translation>لا توجد جلسة سطح مكتب (D-Bus)، لذا لا توجد حلقة مفاتيح.</translation>
    </message>
    <message>
        <source>Start PAT Wizard from your desktop session.</source>
        <translation>شغّل PAT Wizard من جلسة سطح المكتب.</translation>
    </message>
    <message>
        <source>The keychain is no longer available, because the desktop session (D-Bus) has ended.</source>
        <translation>لم تعد حلقة المفاتيح متاحة، لأن جلسة سطح المكتب (D-Bus) انتهت.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but PAT Wizard has to be started again to access it.</source>
        <translation>ما حُفظ فيها في أمان، لكن يلزم تشغيل PAT Wizard من جديد للوصول إليه.</translation>
    </message>
    <message>
        <source>If you have a token that is not stored yet, copy it and keep it somewhere safe. Then start PAT Wizard again from your desktop session.</source>
        <translation>إن كان لديك رمز لم يُحفظ بعد فانسخه واحتفظ به في مكان آمن. ثم شغّل PAT Wizard من جديد من جلسة سطح المكتب.</translation>
    </message>
    <message>
        <source>No keychain service is running.</source>
        <translation>لا توجد خدمة حلقة مفاتيح عاملة.</translation>
    </message>
    <message>
        <source>Install gnome-keyring, or KeePassXC with its Secret Service integration enabled. Then sign out and in again.</source>
        <translation>ثبّت gnome-keyring، أو KeePassXC مع تفعيل تكامل Secret Service. ثم سجّل الخروج وادخل من جديد.</translation>
    </message>
    <message>
        <source>The library that connects to the keychain is missing.</source>
        <translation>المكتبة التي تتصل بحلقة المفاتيح غير موجودة.</translation>
    </message>
    <message>
        <source>Install the package libsecret-1-0.</source>
        <translation>ثبّت الحزمة libsecret-1-0.</translation>
    </message>
    <message>
        <source>The keychain service does not answer.</source>
        <translation>لا تستجيب خدمة حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but cannot be accessed now.</source>
        <translation>ما حُفظ فيها في أمان، لكن لا يمكن الوصول إليه الآن.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, sign out and in again.</source>
        <translation>حاول مجددًا. إن لم يُفِد ذلك فسجّل الخروج وادخل من جديد.</translation>
    </message>
    <message>
        <source>The keychain service has no keychain yet.</source>
        <translation>ليس لدى خدمة حلقة المفاتيح أي حلقة بعد.</translation>
    </message>
    <message>
        <source>Create one with Passwords and Keys (package seahorse), and set it as the default.</source>
        <translation>أنشئ حلقة مفاتيح ببرنامج «كلمات السر والمفاتيح» (الحزمة seahorse) واجعلها الافتراضية.</translation>
    </message>
    <message>
        <source>The keychain is locked, and was not unlocked.</source>
        <translation>حلقة المفاتيح مقفلة، ولم يُفتح قفلها.</translation>
    </message>
    <message>
        <source>Try again, and enter the keychain’s password when asked. If nothing asks for it, unlock the keychain in your desktop session first.</source>
        <translation>حاول مجددًا وأدخل كلمة مرور حلقة المفاتيح عند طلبها. إن لم يطلبها شيء فافتح قفل حلقة المفاتيح في جلسة سطح المكتب أولًا.</translation>
    </message>
    <message>
        <source>The keychain has an entry for this token, but did not give PAT Wizard access to it.</source>
        <translation>في حلقة المفاتيح إدخال لهذا الرمز، لكنها لم تتح لبرنامج PAT Wizard الوصول إليه.</translation>
    </message>
    <message>
        <source>The entry was not changed.</source>
        <translation>لم يتغير الإدخال.</translation>
    </message>
    <message>
        <source>Try again, and allow access when your keychain asks.</source>
        <translation>حاول مجددًا واسمح بالوصول عندما تسألك حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain does not contain this token.</source>
        <translation>هذا الرمز ليس في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Another program may have removed it.</source>
        <translation>ربما أزاله برنامج آخر.</translation>
    </message>
    <message>
        <source>What lies in the keychain as %1 is not a token: another program has put it there.</source>
        <extracomment>%1 is the name of an entry.</extracomment>
        <translation>ما هو محفوظ في حلقة المفاتيح باسم ⁨%1⁩ ليس رمزًا: وضعه هناك برنامج آخر.</translation>
    </message>
    <message>
        <source>Remove exactly that entry with the keychain’s own program, then try again.</source>
        <translation>أزل هذا الإدخال وحده ببرنامج حلقة المفاتيح، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>What was read back from the keychain is not what was stored.</source>
        <translation>ما قُرئ من حلقة المفاتيح ليس ما حُفظ فيها.</translation>
    </message>
    <message>
        <source>The token is not stored safely. Keep it at hand.</source>
        <translation>لم يُحفظ الرمز حفظًا آمنًا. أبقه في متناولك.</translation>
    </message>
    <message>
        <source>Another program may be writing to the keychain at the same time. Try again.</source>
        <translation>ربما يكتب برنامج آخر في حلقة المفاتيح في الوقت نفسه. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The keychain reported an error: “%1”</source>
        <translation>أبلغت حلقة المفاتيح عن خطأ: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>It is not known whether the token is in the keychain now.</source>
        <translation>لا يُعرف ما إذا كان الرمز في حلقة المفاتيح الآن.</translation>
    </message>
</context>
<context>
    <name>wording::LibraryWords</name>
    <message>
        <source>Storing %1 was interrupted. It is stored now.</source>
        <translation>انقطع حفظ ⁨%1⁩، لكنه محفوظ الآن.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. Nothing was stored.</source>
        <translation>انقطع حفظ ⁨%1⁩. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. It is not yet known whether it is stored.</source>
        <translation>انقطع حفظ ⁨%1⁩. لا يُعرف بعد هل حُفظ.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The new token works and is in use now. The old token is kept.</source>
        <translation>انقطع استبدال ⁨%1⁩. الرمز الجديد يعمل وهو قيد الاستخدام الآن. ويُحتفظ بالقديم.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The old token is still in use.</source>
        <translation>انقطع استبدال ⁨%1⁩. لا يزال الرمز القديم قيد الاستخدام.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted, and could not be completed or undone yet. The old token is still in use.</source>
        <translation>انقطع استبدال ⁨%1⁩، ولم يمكن بعد إكماله أو التراجع عنه. لا يزال الرمز القديم قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted, and could not be completed yet.</source>
        <translation>انقطعت إزالة الرمز القديم لـ ⁨%1⁩، ولم يمكن إكمالها بعد.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted. It is removed now.</source>
        <translation>انقطعت إزالة الرمز القديم لـ ⁨%1⁩، وقد أُزيل الآن.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is removed now.</source>
        <translation>انقطعت إزالة ⁨%1⁩، وقد أُزيل الآن.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is still stored.</source>
        <translation>انقطعت إزالة ⁨%1⁩. لا يزال محفوظًا.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted, and could not be completed or undone yet.</source>
        <translation>انقطعت إزالة ⁨%1⁩، ولم يمكن بعد إكمالها أو التراجع عنها.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted, and could not be completed yet. The token stays in use.</source>
        <translation>انقطع نسخ ⁨%1⁩ داخل حلقة المفاتيح، ولم يمكن إكماله بعد. يبقى الرمز قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted. It is completed now.</source>
        <translation>انقطع نسخ ⁨%1⁩ داخل حلقة المفاتيح. اكتمل الآن.</translation>
    </message>
    <message>
        <source>%1 The system says: “%2”</source>
        <translation>⁨%1⁩ يقول النظام: «⁨%2⁩»</translation>
    </message>
    <message>
        <source>The tokens already in the keychain are not affected.</source>
        <translation>لا تتأثر الرموز الموجودة في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The list was not changed.</source>
        <translation>لم تتغير القائمة.</translation>
    </message>
    <message>
        <source>The list of stored tokens is damaged: %1.</source>
        <translation>قائمة الرموز المحفوظة تالفة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Repair the file, or move it away and add the tokens again. Those in the keychain are added with “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”.</source>
        <translation>لا يغيّرها PAT Wizard. أصلح الملف، أو انقله إلى مكان آخر وأضف الرموز من جديد. تُضاف الرموز التي في حلقة المفاتيح بالأمر «⁦patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME⁩».</translation>
    </message>
    <message>
        <source>The list of stored tokens was written by a newer version of PAT Wizard: %1.</source>
        <translation>قائمة الرموز المحفوظة كتبها إصدار أحدث من PAT Wizard: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Use the newer version.</source>
        <translation>لا يغيّرها PAT Wizard. استخدم الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing the list of stored tokens in another window or command: %1.</source>
        <translation>يغيّر PAT Wizard قائمة الرموز المحفوظة الآن في نافذة أخرى أو أمر آخر: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول مجددًا بعد لحظات.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing this token in another window or command.</source>
        <translation>يغيّر PAT Wizard هذا الرمز الآن في نافذة أخرى أو أمر آخر.</translation>
    </message>
    <message>
        <source>Finish there, or wait until it is finished. Then try again.</source>
        <translation>أنهِ العمل هناك، أو انتظر حتى ينتهي. ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>An earlier change to this token was interrupted, and could not be completed or undone yet.</source>
        <translation>انقطع تغيير سابق لهذا الرمز، ولم يمكن بعد إكماله أو التراجع عنه.</translation>
    </message>
    <message>
        <source>Nothing was changed now.</source>
        <translation>لم يتغير شيء الآن.</translation>
    </message>
    <message>
        <source>Rotate or remove the token. Either settles that change.</source>
        <translation>استبدل الرمز أو أزله. أيّ منهما يحسم ذلك التغيير.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be read: %1.</source>
        <translation>تعذرت قراءة قائمة الرموز المحفوظة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Make sure that it is a regular file and that you have permission to read it, then try again.</source>
        <translation>تأكد من أنها ملف عادي ومن أن لديك إذنًا بقراءته، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be written: %1.</source>
        <translation>تعذرت كتابة قائمة الرموز المحفوظة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write there and that the disk is not full, then try again.</source>
        <translation>تأكد من أن لديك إذنًا بالكتابة هناك ومن أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Another token lies in the keychain as %1 than PAT Wizard stored there: another program has changed it.</source>
        <translation>في حلقة المفاتيح باسم ⁨%1⁩ رمز غير الذي حفظه PAT Wizard هناك: غيّره برنامج آخر.</translation>
    </message>
    <message>
        <source>PAT Wizard left it alone, and changed nothing else.</source>
        <translation>تركه PAT Wizard على حاله ولم يغيّر شيئًا آخر.</translation>
    </message>
    <message>
        <source>To use the other token, add it under the same name: “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”. To go on with the stored one, remove that entry with the keychain&apos;s own program, then try again.</source>
        <translation>لاستخدام الرمز الآخر أضفه بالاسم نفسه: «⁦patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME⁩». وللمتابعة بالرمز المحفوظ أزل ذلك الإدخال ببرنامج حلقة المفاتيح نفسها، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The list of stored tokens would be too large: %1.</source>
        <translation>ستصبح قائمة الرموز المحفوظة كبيرة جدًّا: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Remove tokens that you no longer need, then try again.</source>
        <translation>أزل الرموز التي لم تعد تحتاج إليها، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The new token is stored, and in use now. What reads the keychain itself, as %1, does not get it yet.</source>
        <translation>حُفظ الرمز الجديد وهو قيد الاستخدام الآن. لكن ما يقرأ حلقة المفاتيح بنفسه باسم ⁨%1⁩ لا يحصل عليه بعد.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard makes up for it when it is next started.</source>
        <translation>⁨%1⁩ يتدارك PAT Wizard ذلك عند تشغيله التالي.</translation>
    </message>
    <message>
        <source>The token is in the keychain as %1, but not on the list of stored tokens.</source>
        <translation>الرمز في حلقة المفاتيح باسم ⁨%1⁩، لكنه ليس في قائمة الرموز المحفوظة.</translation>
    </message>
    <message>
        <source>%1 Then store the same token again under the same name.</source>
        <translation>⁨%1⁩ ثم احفظ الرمز نفسه من جديد بالاسم نفسه.</translation>
    </message>
</context>
<context>
    <name>wording::NoticeWords</name>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>تعذر فحصه ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>لا يدل هذا على شيء بشأن الرمز.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>افحصه مجددًا.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access when the token was last needed, %1.</source>
        <translation>كانت حلقة المفاتيح مقفلة أو رفضت الوصول عند آخر حاجة إلى الرمز، ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then check again.</source>
        <translation>افتح قفل حلقة المفاتيح ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>Git says that Azure DevOps refused it %1.</source>
        <translation>يقول git إن Azure DevOps رفضه ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It may be revoked or expired, lack the scope Code, or have no permission for that repository; a proxy may have refused it, too.</source>
        <translation>ربما أُبطل أو انتهت صلاحيته، أو ينقصه النطاق Code، أو ليس له إذن لذلك المستودع؛ وربما رفضه وكيل أيضًا.</translation>
    </message>
    <message>
        <source>“%1” is in use. “%2” is kept too.</source>
        <translation>«⁨%1⁩» قيد الاستخدام. و«⁨%2⁩» محتفظ به أيضًا.</translation>
    </message>
    <message>
        <source>The kept token is not known to be revoked: it may still work for anyone who has it.</source>
        <translation>لا يُعرف أن الرمز المحتفظ به قد أُبطل: ربما لا يزال يعمل لكل من لديه.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>عندما لا تعود بحاجة إليه أبطله في Azure DevOps.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it %1, after its recorded expiry date, %2.</source>
        <translation>قبله Azure DevOps ⁨%1⁩، بعد تاريخ انتهائه المسجل ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>التاريخ المسجل خطأ.</translation>
    </message>
    <message>
        <source>Correct it. The token page shows when the token expires.</source>
        <translation>صحّح التاريخ. تعرض صفحة الرموز تاريخ انتهاء الرمز.</translation>
    </message>
    <message>
        <source>It was created 11 months ago or earlier, and its expiry date is not known.</source>
        <translation>أُنشئ قبل 11 شهرًا أو أكثر، وتاريخ انتهائه غير معروف.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year.</source>
        <translation>لا يدوم أي رمز أكثر من سنة بكثير.</translation>
    </message>
    <message>
        <source>Look up the date on the token page and record it, or rotate the token.</source>
        <translation>راجع التاريخ في صفحة الرموز وسجّله، أو استبدل الرمز.</translation>
    </message>
    <message>
        <source>Its own expiry date is not known.</source>
        <translation>تاريخ انتهائه الخاص غير معروف.</translation>
    </message>
    <message>
        <source>It may be earlier.</source>
        <translation>قد يكون قبل ذلك.</translation>
    </message>
    <message>
        <source>Look it up on the token page and record it, to be reminded in time.</source>
        <translation>راجعه في صفحة الرموز وسجّله لتُذكَّر في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Its expiry date is not known.</source>
        <translation>تاريخ انتهائه غير معروف.</translation>
    </message>
    <message>
        <source>It has not been checked for 80 days or more.</source>
        <translation>لم يُفحص منذ 80 يومًا أو أكثر.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive if it is not used for 90 days.</source>
        <translation>يعدّ Azure DevOps الرمز غير نشط إن لم يُستخدم 90 يومًا.</translation>
    </message>
    <message>
        <source>Check it, which counts as use, or remove it. If it is refused, sign in to Azure DevOps in a browser, then check it again.</source>
        <translation>افحصه، فالفحص يُحسب استخدامًا، أو أزله. إن رُفض فسجّل الدخول إلى Azure DevOps في متصفح ثم افحصه مجددًا.</translation>
    </message>
    <message>
        <source>last check failed</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>فشل آخر فحص</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>refused, says git</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>مرفوض حسب git</translation>
    </message>
    <message>
        <source>for all organizations</source>
        <translation>لكل المؤسسات</translation>
    </message>
    <message>
        <source>another token kept</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>معه رمز آخر</translation>
    </message>
    <message>
        <source>recorded date wrong</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>التاريخ المسجل خطأ</translation>
    </message>
    <message>
        <source>old, expiry not known</source>
        <translation>قديم، انتهاؤه غير معروف</translation>
    </message>
    <message>
        <source>not checked recently</source>
        <translation>لم يُفحص مؤخرًا</translation>
    </message>
</context>
<context>
    <name>wording::Notification</name>
    <message>
        <source>Tokens for Azure DevOps need attention</source>
        <translation>رموز Azure DevOps تحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>ذكّرني غدًا</translation>
    </message>
    <message>
        <source>Open PAT Wizard</source>
        <translation>فتح PAT Wizard</translation>
    </message>
</context>
<context>
    <name>wording::OrganizationWords</name>
    <message>
        <source>An organization’s name cannot contain spaces, only English letters, digits, and hyphens.</source>
        <translation>لا يمكن أن يتضمن اسم المؤسسة مسافات، بل أحرفًا إنجليزية وأرقامًا وشرطات فقط.</translation>
    </message>
    <message>
        <source>An organization’s name cannot contain “%1”, only English letters, digits, and hyphens.</source>
        <translation>لا يمكن أن يتضمن اسم المؤسسة «⁨%1⁩»، بل أحرفًا إنجليزية وأرقامًا وشرطات فقط.</translation>
    </message>
    <message>
        <source>Enter the organization’s name, or paste any of its addresses.</source>
        <translation>أدخل اسم المؤسسة، أو ألصق أي عنوان من عناوينها.</translation>
    </message>
    <message>
        <source>This is too long for the address of an organization.</source>
        <translation>هذا أطول من أن يكون عنوان مؤسسة.</translation>
    </message>
    <message>
        <source>This address does not contain an organization. It should look like https://dev.azure.com/your-organization.</source>
        <translation>لا يتضمن هذا العنوان مؤسسة. ينبغي أن يشبه ⁦https://dev.azure.com/your-organization⁩.</translation>
    </message>
    <message>
        <source>This text contains more than one organization. Keep only the one you mean.</source>
        <translation>يتضمن هذا النص أكثر من مؤسسة. أبقِ التي تقصدها فقط.</translation>
    </message>
    <message>
        <source>The text contains an invisible control character. Type the name instead of pasting it.</source>
        <translation>يتضمن النص محرف تحكم غير مرئي. اكتب الاسم بدلًا من لصقه.</translation>
    </message>
    <message>
        <source>Addresses do not contain backslashes.</source>
        <translation>لا تتضمن العناوين شرطات مائلة عكسية.</translation>
    </message>
    <message>
        <source>Addresses that begin with “%1” are not supported. Use one that begins with https or ssh.</source>
        <translation>العناوين التي تبدأ بـ «⁨%1⁩» غير مدعومة. استخدم عنوانًا يبدأ بـ https أو ssh.</translation>
    </message>
    <message>
        <source>Azure DevOps does not use port %1.</source>
        <translation>لا يستخدم Azure DevOps المنفذ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This address contains a password. Remove it, and change it if it was in use, because it has been on the clipboard.</source>
        <translation>يتضمن هذا العنوان كلمة مرور. أزلها، وغيّرها إن كانت مستخدمة، لأنها كانت في الحافظة.</translation>
    </message>
    <message>
        <source>“%1” looks like Azure DevOps, but belongs to someone else. Do not enter a password there.</source>
        <translation>يشبه «⁨%1⁩» عناوين Azure DevOps لكنه يخص جهة أخرى. لا تُدخل كلمة مرور هناك.</translation>
    </message>
    <message>
        <source>This is a GitHub address. PAT Wizard is for Azure DevOps.</source>
        <translation>هذا عنوان GitHub. أما PAT Wizard فهو لـ Azure DevOps.</translation>
    </message>
    <message>
        <source>“%1” seems to be your own Azure DevOps Server, which is not supported yet.</source>
        <translation>يبدو أن «⁨%1⁩» هو Azure DevOps Server الخاص بكم، وهو غير مدعوم بعد.</translation>
    </message>
    <message>
        <source>“%1” is not an Azure DevOps address.</source>
        <translation>ليس «⁨%1⁩» عنوانًا في Azure DevOps.</translation>
    </message>
    <message>
        <source>This looks like a token, not an organization. The token belongs on a later page.</source>
        <translation>يبدو هذا رمزًا وليس مؤسسة. مكان الرمز في صفحة لاحقة.</translation>
    </message>
    <message>
        <source>An organization’s name begins and ends with a letter or a digit.</source>
        <translation>يبدأ اسم المؤسسة وينتهي بحرف أو رقم.</translation>
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
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>wording::Reminder</name>
    <message>
        <source>The Azure DevOps token %1 expires</source>
        <translation>تنتهي صلاحية رمز Azure DevOps ⁨%1⁩</translation>
    </message>
    <message>
        <source>To rotate it with PAT Wizard before this day, run: %1</source>
        <translation>لاستبداله ببرنامج PAT Wizard قبل هذا اليوم شغّل: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>wording::RotationWords</name>
    <message>
        <source>The old token stays in use.</source>
        <translation>يبقى الرمز القديم قيد الاستخدام.</translation>
    </message>
    <message>
        <source>PAT Wizard changed this token in another window or command, or an earlier change to it is incomplete.</source>
        <translation>غيّر PAT Wizard هذا الرمز في نافذة أخرى أو أمر آخر، أو أن تغييرًا سابقًا له لم يكتمل.</translation>
    </message>
    <message>
        <source>Nothing was changed this time.</source>
        <translation>لم يتغير شيء هذه المرة.</translation>
    </message>
    <message>
        <source>See which token is in use now, then try again if that is still needed.</source>
        <translation>انظر أي رمز قيد الاستخدام الآن، ثم حاول مجددًا إن كان ذلك لا يزال لازمًا.</translation>
    </message>
    <message>
        <source>This token is already stored under this name.</source>
        <translation>هذا الرمز محفوظ أصلًا بهذا الاسم.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and use that one instead.</source>
        <translation>أنشئ رمزًا آخر في صفحة الرموز واستخدمه بدلًا من هذا.</translation>
    </message>
    <message>
        <source>The old token stays in use. If the new one is in the keychain anyway, PAT Wizard completes the rotation when it is next started.</source>
        <translation>يبقى الرمز القديم قيد الاستخدام. إن كان الجديد في حلقة المفاتيح رغم ذلك فسيُكمل PAT Wizard الاستبدال عند تشغيله التالي.</translation>
    </message>
    <message>
        <source>The new token is in the keychain, but the list of stored tokens could not be updated. The old token stays in use.</source>
        <translation>الرمز الجديد في حلقة المفاتيح، لكن تعذر تحديث قائمة الرموز المحفوظة. يبقى القديم قيد الاستخدام.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard completes the rotation when it is next started.</source>
        <translation>⁨%1⁩ يُكمل PAT Wizard الاستبدال عند تشغيله التالي.</translation>
    </message>
    <message>
        <source>The other token is kept too. Revoke it, or go back to it.</source>
        <translation>الرمز الآخر محتفظ به أيضًا. أبطله أو ارجع إليه.</translation>
    </message>
    <message>
        <source>“%1” is in use again.</source>
        <translation>«⁨%1⁩» قيد الاستخدام من جديد.</translation>
    </message>
    <message>
        <source>“%1” is in use again, but whether it works could not be checked.</source>
        <translation>«⁨%1⁩» قيد الاستخدام من جديد، لكن تعذر فحص ما إذا كان يعمل.</translation>
    </message>
    <message>
        <source>Azure DevOps denied access with “%1”. The other token stays in use.</source>
        <translation>رفض Azure DevOps الوصول بالرمز «⁨%1⁩». يبقى الرمز الآخر قيد الاستخدام.</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether “%1” works, and no earlier check shows that it does. The other token stays in use.</source>
        <translation>تعذر على PAT Wizard فحص ما إذا كان «⁨%1⁩» يعمل، ولا يدل على ذلك أي فحص سابق. يبقى الرمز الآخر قيد الاستخدام.</translation>
    </message>
    <message>
        <source>“%1” is no longer kept. The other token stays in use.</source>
        <translation>لم يعد «⁨%1⁩» محتفظًا به. يبقى الرمز الآخر قيد الاستخدام.</translation>
    </message>
    <message>
        <source>If you clicked Regenerate on it, leave it there: that entry is the new token.</source>
        <translation>إن كنت قد نقرت Regenerate (إعادة الإنشاء) عليه فاتركه هناك: فهو الرمز الجديد.</translation>
    </message>
</context>
<context>
    <name>wording::SettingsWords</name>
    <message>
        <source>It may name a proxy or a certificate, so nothing is sent to Azure DevOps until it can be read.</source>
        <translation>قد يتضمن وكيلًا أو شهادة، لذا لا يُرسل شيء إلى Azure DevOps إلى أن تمكن قراءته.</translation>
    </message>
    <message>
        <source>The proxy holds a user name, a password or a token.</source>
        <translation>يتضمن الوكيل اسم مستخدم أو كلمة مرور أو رمزًا.</translation>
    </message>
    <message>
        <source>PAT Wizard stores no secrets in its settings, so nothing was saved.</source>
        <translation>لا يحفظ PAT Wizard أي قيم سرية في إعداداته، لذا لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Enter the host name alone. If the proxy needs a password, choose the system’s proxy and set https_proxy instead.</source>
        <translation>أدخل اسم المضيف وحده. إن كان الوكيل يحتاج إلى كلمة مرور فاختر وكيل النظام واضبط https_proxy بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The file name holds a token or another secret.</source>
        <translation>يتضمن اسم الملف رمزًا أو قيمة سرية أخرى.</translation>
    </message>
    <message>
        <source>Rename the file, then choose it again.</source>
        <translation>أعد تسمية الملف ثم اختره من جديد.</translation>
    </message>
    <message>
        <source>The certificate file needs a full path.</source>
        <translation>يحتاج ملف الشهادة إلى مسار كامل.</translation>
    </message>
    <message>
        <source>This is not a host name that a proxy can have.</source>
        <translation>لا يصلح هذا اسم مضيف لوكيل.</translation>
    </message>
    <message>
        <source>Enter a name such as proxy.example, and a port from 1 to 65535.</source>
        <translation>أدخل اسمًا مثل proxy⁦.example⁩، ومنفذًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>هذه ليست لغة.</translation>
    </message>
    <message>
        <source>Tokens last from 1 to %1 days.</source>
        <translation>تدوم الرموز من يوم واحد إلى ⁨%1⁩ يومًا.</translation>
    </message>
    <message>
        <source>Reminders come from 1 to %1 days before a token ends.</source>
        <translation>تأتي التذكيرات قبل انتهاء الرمز بيوم واحد إلى ⁨%1⁩ يومًا.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>ملف الإعدادات ⁨%1⁩ تالف.</translation>
    </message>
    <message>
        <source>Open Settings in PAT Wizard and choose again; the damaged file is kept beside the new one. Or correct or delete it.</source>
        <translation>افتح الإعدادات في PAT Wizard واختر من جديد؛ يُحتفظ بالملف التالف إلى جانب الجديد. أو صحّحه أو احذفه.</translation>
    </message>
    <message>
        <source>The settings file %1 was written by a newer version of PAT Wizard.</source>
        <translation>ملف الإعدادات ⁨%1⁩ كتبه إصدار أحدث من PAT Wizard.</translation>
    </message>
    <message>
        <source>Install that version, or delete the file.</source>
        <translation>ثبّت ذلك الإصدار، أو احذف الملف.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>تعذرت قراءة ملف الإعدادات ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read: %2.</source>
        <translation>تعذرت قراءة ملف الإعدادات ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Make it readable for yourself, then start PAT Wizard again.</source>
        <translation>اجعله قابلًا للقراءة لك، ثم شغّل PAT Wizard من جديد.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read, so it was not replaced.</source>
        <translation>تعذرت قراءة ملف الإعدادات ⁨%1⁩، لذا لم يُستبدل.</translation>
    </message>
    <message>
        <source>Move it away or make it readable, then try again.</source>
        <translation>انقله إلى مكان آخر أو اجعله قابلًا للقراءة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>تعذرت كتابة الإعدادات في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full, then try again.</source>
        <translation>تأكد من أن لديك إذنًا بالكتابة هناك ومن أن القرص غير ممتلئ، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>لا يمكن استخدام ملف الشهادة المختار في الإعدادات.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or remove this one there.</source>
        <translation>اختر ملفًا آخر في الإعدادات، أو أزل هذا الملف هناك.</translation>
    </message>
    <message>
        <source>Choose &amp;certificate…</source>
        <translation>اختيار الشهادة (&amp;ش)…</translation>
    </message>
    <message>
        <source>Proxy &amp;settings…</source>
        <translation>إعدادات الوكيل (&amp;ع)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدادات (&amp;ع)…</translation>
    </message>
</context>
<context>
    <name>wording::StandingWords</name>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>استبدله: أنشئ رمزًا جديدًا يحل محله.</translation>
    </message>
    <message>
        <source>Select the missing scopes with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>في صفحة الرموز حدد النطاقات الناقصة بالزر Edit (تحرير)، ثم افحصه مجددًا. أو استبدله.</translation>
    </message>
    <message>
        <source>Your account lacks a permission. Ask an administrator of the organization for it.</source>
        <translation>ينقص حسابك إذن. اطلبه من مسؤول في المؤسسة.</translation>
    </message>
    <message>
        <source>Choose Full access with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>في صفحة الرموز اختر Full access بالزر Edit (تحرير)، ثم افحصه مجددًا. أو استبدله.</translation>
    </message>
    <message>
        <source>It works, except for: %1.</source>
        <translation>يعمل، باستثناء: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It is accepted, but what you need does not work: %1.</source>
        <translation>الرمز مقبول، لكن ما تحتاج إليه لا يعمل: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it %1.</source>
        <translation>رفضه Azure DevOps ⁨%1⁩.</translation>
    </message>
    <message>
        <source>It was valid for all organizations, and Microsoft retired such tokens on 1 December 2026. That is probably why.</source>
        <translation>كان صالحًا لكل المؤسسات، وقد أوقفت Microsoft هذه الرموز في 1 ديسمبر 2026. هذا هو السبب على الأرجح.</translation>
    </message>
    <message>
        <source>%1 Or it is inactive: Azure DevOps deactivates a token if nobody signs in with it for 90 days.</source>
        <translation>⁨%1⁩ أو أنه غير نشط: يعطّل Azure DevOps الرمز إن لم يسجل أحد الدخول به 90 يومًا.</translation>
    </message>
    <message>
        <source>Sign in to Azure DevOps in a browser, then check it again. If it is still refused, rotate it.</source>
        <translation>سجّل الدخول إلى Azure DevOps في متصفح، ثم افحصه مجددًا. إن ظل مرفوضًا فاستبدله.</translation>
    </message>
    <message>
        <source>It expires today.</source>
        <translation>ينتهي اليوم.</translation>
    </message>
    <message>
        <source>It expires on %1, %2.</source>
        <translation>ينتهي في ⁨%1⁩، ⁨%2⁩.</translation>
    </message>
    <message>
        <source>It worked when it was checked %1. %2</source>
        <translation>كان يعمل عند فحصه ⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>Rotate it now, while it still works.</source>
        <translation>استبدله الآن وهو لا يزال يعمل.</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of a token.</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>State of a token.</extracomment>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>ليس في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Lacks access</source>
        <translation>ينقصه وصول</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>تعذر فحصه</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>Works without Diff</source>
        <translation>يعمل دون Diff</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>State of a token.</extracomment>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>It expired on %1, according to the recorded date.</source>
        <translation>انتهى في ⁨%1⁩ حسب التاريخ المسجل.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated.</source>
        <translation>لا يمكن تمديد رمز منتهي الصلاحية ولا إعادة إنشائه.</translation>
    </message>
    <message>
        <source>This token is missing from the keychain.</source>
        <translation>هذا الرمز ليس في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Something other than PAT Wizard removed it.</source>
        <translation>أزاله شيء غير PAT Wizard.</translation>
    </message>
    <message>
        <source>Set it up again under the same name, or remove it from this list.</source>
        <translation>أعدّه من جديد بالاسم نفسه، أو أزله من هذه القائمة.</translation>
    </message>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>تعذر فحصه ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>لا يدل هذا على شيء بشأن الرمز.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>افحصه مجددًا.</translation>
    </message>
    <message>
        <source>It has not been checked yet.</source>
        <translation>لم يُفحص بعد.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>افحصه.</translation>
    </message>
    <message>
        <source>It worked when it was checked %1.</source>
        <translation>كان يعمل عند فحصه ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Whether Diff works could not be determined.</source>
        <translation>تعذر تحديد ما إذا كان Diff يعمل.</translation>
    </message>
    <message>
        <source>Diff does not work with it, because Diff needs Full access.</source>
        <translation>لا يعمل به Diff، لأن Diff يتطلب Full access (وصول كامل).</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>⁨%1⁩؛ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>‏⁨%1⁩.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>When a token expires: %1 (not known).</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When a token expired.</extracomment>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>منذ يوم واحد</numerusform>
            <numerusform>منذ يومين</numerusform>
            <numerusform>منذ %n أيام</numerusform>
            <numerusform>منذ %n يومًا</numerusform>
            <numerusform>منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date: &quot;on 31 Jan 2027&quot;.</extracomment>
        <translation>في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>لم يحدث بعد</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>wording::TokenWords</name>
    <message>
        <source>Copy it again with the copy button on the token page.</source>
        <translation>انسخه مجددًا بزر النسخ في صفحة الرموز.</translation>
    </message>
    <message>
        <source>Create a personal access token on the token page.</source>
        <translation>أنشئ رمز وصول شخصي في صفحة الرموز.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong: the checksum does not match.</source>
        <translation>يبدو هذا رمزًا، لكن محرفًا واحدًا على الأقل خطأ: المجموع الاختباري لا يطابق.</translation>
    </message>
    <message>
        <source>This is an application secret, not a personal access token.</source>
        <translation>هذه قيمة سرية لتطبيق، وليست رمز وصول شخصي.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong in the part that is the same in every token.</source>
        <translation>يبدو هذا رمزًا، لكن محرفًا واحدًا على الأقل خطأ في الجزء المشترك بين كل الرموز.</translation>
    </message>
    <message>
        <source>This looks like a token, but its creation date makes no sense: at least one character is wrong.</source>
        <translation>يبدو هذا رمزًا، لكن تاريخ إنشائه غير معقول: محرف واحد على الأقل خطأ.</translation>
    </message>
    <message>
        <source>This looks like an incomplete token: %1 of %2 characters.</source>
        <translation>يبدو هذا رمزًا ناقصًا: ⁨%1⁩ من ⁨%2⁩ من المحارف.</translation>
    </message>
    <message>
        <source>This is longer than any token.</source>
        <translation>هذا أطول من أي رمز.</translation>
    </message>
    <message>
        <source>This contains characters that no token has. A token consists of letters and digits only.</source>
        <translation>يتضمن هذا محارف لا توجد في أي رمز. يتكون الرمز من أحرف وأرقام فقط.</translation>
    </message>
    <message numerus="yes">
        <source>This text contains %n different token(s).</source>
        <translation>
            <numerusform>لا يتضمن هذا النص أي رمز.</numerusform>
            <numerusform>يتضمن هذا النص رمزًا واحدًا.</numerusform>
            <numerusform>يتضمن هذا النص رمزين مختلفين.</numerusform>
            <numerusform>يتضمن هذا النص %n رموز مختلفة.</numerusform>
            <numerusform>يتضمن هذا النص %n رمزًا مختلفًا.</numerusform>
            <numerusform>يتضمن هذا النص %n رمز مختلف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter only the one you mean.</source>
        <translation>أدخل الذي تقصده فقط.</translation>
    </message>
    <message>
        <source>This is a sign-in token (JWT), not a personal access token.</source>
        <translation>هذا رمز تسجيل دخول (JWT)، وليس رمز وصول شخصي.</translation>
    </message>
    <message>
        <source>This is a secret for %1. It does not work with Azure DevOps.</source>
        <extracomment>%1 is a name such as GitHub, GitLab, Amazon Web Services</extracomment>
        <translation>هذه قيمة سرية لخدمة ⁨%1⁩. لا تعمل مع Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a key for another Azure product, not an Azure DevOps token.</source>
        <translation>هذا مفتاح لمنتج آخر من Azure، وليس رمز Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a key for %1, not an Azure DevOps token.</source>
        <translation>هذا مفتاح لخدمة ⁨%1⁩، وليس رمز Azure DevOps.</translation>
    </message>
    <message>
        <source>This is a private key, not a token.</source>
        <translation>هذا مفتاح خاص، وليس رمزًا.</translation>
    </message>
    <message>
        <source>This is a certificate or a public key, not a token.</source>
        <translation>هذه شهادة أو مفتاح عام، وليست رمزًا.</translation>
    </message>
    <message>
        <source>This is the name of the token, not the token itself.</source>
        <translation>هذا اسم الرمز، وليس الرمز نفسه.</translation>
    </message>
    <message>
        <source>The token page shows the token only once, after you click Create. Copy it from there.</source>
        <translation>لا تعرض صفحة الرموز الرمز إلا مرة واحدة، بعد نقر Create (إنشاء). انسخه من هناك.</translation>
    </message>
    <message>
        <source>This is an address, not a token.</source>
        <translation>هذا عنوان، وليس رمزًا.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token.</source>
        <translation>هذا رمز Azure DevOps.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token, created in %1.</source>
        <extracomment>%1 is a month and a year, such as &quot;November 2026&quot;</extracomment>
        <translation>هذا رمز Azure DevOps أُنشئ في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Paste the token that the token page shows you.</source>
        <translation>ألصق الرمز الذي تعرضه لك صفحة الرموز.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token in the older format. Its checksum matches.</source>
        <translation>هذا رمز Azure DevOps بالتنسيق الأقدم. مجموعه الاختباري مطابق.</translation>
    </message>
    <message>
        <source>You can try it anyway: the check shows whether it works.</source>
        <translation>يمكنك تجربته رغم ذلك: يبيّن الفحص هل يعمل.</translation>
    </message>
    <message>
        <source>This has the length of a token, but not the format of one.</source>
        <translation>لهذا طول الرمز، لكن ليس له تنسيقه.</translation>
    </message>
    <message numerus="yes">
        <source>This does not look like a token: it has %n character(s), but a token has 84 or 52.</source>
        <translation>
            <numerusform>لا يبدو هذا رمزًا: ليس فيه أي محرف، بينما في الرمز 84 أو 52.</numerusform>
            <numerusform>لا يبدو هذا رمزًا: فيه محرف واحد، بينما في الرمز 84 أو 52.</numerusform>
            <numerusform>لا يبدو هذا رمزًا: فيه محرفان، بينما في الرمز 84 أو 52.</numerusform>
            <numerusform>لا يبدو هذا رمزًا: فيه %n محارف، بينما في الرمز 84 أو 52.</numerusform>
            <numerusform>لا يبدو هذا رمزًا: فيه %n محرفًا، بينما في الرمز 84 أو 52.</numerusform>
            <numerusform>لا يبدو هذا رمزًا: فيه %n محرف، بينما في الرمز 84 أو 52.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line breaks were removed.</source>
        <translation>أُزيلت فواصل الأسطر.</translation>
    </message>
    <message>
        <source>Spaces were removed.</source>
        <translation>أُزيلت المسافات.</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>أُزيلت المحارف غير المرئية.</translation>
    </message>
    <message>
        <source>The quotes around it were removed.</source>
        <translation>أُزيلت علامات الاقتباس المحيطة به.</translation>
    </message>
    <message>
        <source>It was extracted from the form that Authorization headers use.</source>
        <translation>استُخرج من الشكل الذي تستخدمه ترويسات Authorization.</translation>
    </message>
    <message>
        <source>It was decoded from Base64.</source>
        <translation>فُكّ ترميزه من Base64.</translation>
    </message>
    <message>
        <source>It was converted from UTF-16, which some programs write, such as PowerShell.</source>
        <translation>حُوّل من UTF-16 الذي تكتب به بعض البرامج، مثل PowerShell.</translation>
    </message>
    <message>
        <source>The text around it was ignored.</source>
        <translation>تُجوهل النص المحيط به.</translation>
    </message>
    <message>
        <source>It appeared more than once, and is used once.</source>
        <translation>ورد أكثر من مرة، ويُستخدم مرة واحدة.</translation>
    </message>
</context>
</TS>
