<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>CommandTable</name>
    <message>
        <source>Open the list of stored tokens. If there are none, open setup.</source>
        <translation>Kayıtlı belirteçler listesini açar. Kayıtlı belirteç yoksa kurulumu açar.</translation>
    </message>
    <message>
        <source>Open the wizard that creates and stores a token.</source>
        <translation>Belirteç oluşturup kaydeden sihirbazı açar.</translation>
    </message>
    <message>
        <source>Open the wizard that checks a stored token, or the list if several are stored and none is named.</source>
        <translation>Kayıtlı bir belirteci denetleyen sihirbazı, birden çok belirteç kayıtlıysa ve hangisi olduğu belirtilmediyse listeyi açar.</translation>
    </message>
    <message>
        <source>Open the wizard that replaces a stored token with a new one, or the list if several are stored and none is named.</source>
        <translation>Kayıtlı belirtecin yerine yenisini koyan sihirbazı, birden çok belirteç kayıtlıysa ve hangisi olduğu belirtilmediyse listeyi açar.</translation>
    </message>
    <message>
        <source>Read a token from standard input, check it, and store it if it works.</source>
        <translation>Standart girdiden bir belirteç okur, denetler ve çalışıyorsa kaydeder.</translation>
    </message>
    <message>
        <source>Check the given tokens, or all stored tokens if none is given.</source>
        <translation>Verilen belirteçleri, hiçbiri verilmediyse tüm kayıtlı belirteçleri denetler.</translation>
    </message>
    <message>
        <source>List the stored tokens, as last checked. Reads no secret and uses no network.</source>
        <translation>Kayıtlı belirteçleri son denetimdeki durumlarıyla listeler. Gizli bilgi okumaz, ağı kullanmaz.</translation>
    </message>
    <message>
        <source>Read a new token from standard input, check it, and replace the stored one with it. The old token is kept until it is revoked.</source>
        <translation>Standart girdiden yeni bir belirteç okur, denetler ve kayıtlı olanın yerine koyar. Eski belirteç iptal edilene kadar tutulur.</translation>
    </message>
    <message>
        <source>Remove a token from the keychain. It works until you revoke it in Azure DevOps.</source>
        <translation>Bir belirteci anahtarlıktan kaldırır. Belirteç, Azure DevOps’ta iptal edilene kadar çalışır.</translation>
    </message>
    <message>
        <source>Print the secret, for scripts.</source>
        <translation>Gizli bilgiyi yazdırır; betikler içindir.</translation>
    </message>
    <message>
        <source>Identify the text on standard input. Works offline and stores nothing.</source>
        <translation>Standart girdideki metnin ne olduğunu söyler. Çevrimdışı çalışır, hiçbir şey kaydetmez.</translation>
    </message>
    <message>
        <source>Let git get its tokens from the keychain, or no longer, or show whom it asks.</source>
        <translation>Git’in belirteçleri anahtarlıktan almasını sağlar, bunu kapatır ya da git’in kime sorduğunu gösterir.</translation>
    </message>
    <message>
        <source>What git calls then: its credential helper protocol.</source>
        <translation>Git’in bunun için çağırdığı komut: kimlik bilgisi yardımcısı protokolü.</translation>
    </message>
    <message>
        <source>Run a command with the token in its environment, and in no other. Ends as the command does.</source>
        <translation>Bir komutu, belirteç yalnızca onun ortamında olacak şekilde çalıştırır. Çıkış kodu komutunkidir.</translation>
    </message>
    <message>
        <source>Find copies of the token, and of old ones kept with it, where tools keep tokens. Reads only, and sends nothing.</source>
        <translation>Belirtecin ve onunla tutulan eskilerin kopyalarını, araçların belirteç sakladığı yerlerde arar. Yalnızca okur, hiçbir şey göndermez.</translation>
    </message>
    <message>
        <source>Give the token to a tool that keeps a copy, and remember that: “replace” gives it the new one.</source>
        <translation>Belirteci, kopyasını saklayan bir araca verir ve bunu hatırlar: “replace” yenisini de ona verir.</translation>
    </message>
    <message>
        <source>Forget that a tool was given the token. The tool keeps its copy.</source>
        <translation>Bir araca belirteç verildiğini unutur. Araçtaki kopya yerinde kalır.</translation>
    </message>
    <message>
        <source>Show one notification for what has become due since the last one. Reads no secret and uses no network, unless --check is given.</source>
        <translation>Son bildirimden bu yana zamanı gelenleri tek bir bildirimde gösterir. --check verilmedikçe gizli bilgi okumaz, ağı kullanmaz.</translation>
    </message>
    <message>
        <source>Print what somebody who helps you needs to know about this system, without any secret.</source>
        <translation>Size yardım edenin bu sistem hakkında bilmesi gerekenleri, gizli bilgi içermeden yazdırır.</translation>
    </message>
    <message>
        <source>the token’s name (%1)</source>
        <translation>belirtecin adı (%1)</translation>
    </message>
    <message>
        <source>when it expires (UTC), as on the token page</source>
        <translation>belirteç sayfasındaki bitiş tarihi (UTC)</translation>
    </message>
    <message>
        <source>what it is needed for: a list of code,members,diff; remembered (%1)</source>
        <translation>ne için gerekli olduğu: code,members,diff listesinden; hatırlanır (%1)</translation>
    </message>
    <message>
        <source>store it whatever the check says, marked with the result</source>
        <translation>denetim ne derse desin, sonucuyla işaretleyerek kaydet</translation>
    </message>
    <message>
        <source>send it even if it does not have the format of a token</source>
        <translation>belirteç biçiminde olmasa da gönder</translation>
    </message>
    <message>
        <source>replace even if the new token lacks something needed or can do less</source>
        <translation>yeni belirteçte gereken bir şey eksik olsa ya da daha az iş görse de değiştir</translation>
    </message>
    <message>
        <source>replace even if the new token belongs to another account</source>
        <translation>yeni belirteç başka bir hesaba ait olsa da değiştir</translation>
    </message>
    <message>
        <source>read no token; remove the old ones that Azure DevOps now refuses</source>
        <translation>belirteç okumadan, Azure DevOps’un artık reddettiği eskileri kaldır</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON yazdır</translation>
    </message>
    <message>
        <source>print the secret even to a terminal</source>
        <translation>gizli bilgiyi uçbirime de yazdır</translation>
    </message>
    <message>
        <source>for the repository of this folder only</source>
        <translation>yalnızca bu klasörün deposu için</translation>
    </message>
    <message>
        <source>the form of the token: raw, base64 (of “:token”), basic, or basic-header (raw)</source>
        <translation>belirtecin biçimi: raw, base64 (“:belirteç” metninin), basic ya da basic-header (raw)</translation>
    </message>
    <message>
        <source>the variable that holds the token; FORM is base64 (of “:token”), basic, or basic-header (AZURE_DEVOPS_EXT_PAT)</source>
        <translation>belirteci tutan değişken; FORM: base64 (“:belirteç” metninin), basic ya da basic-header (AZURE_DEVOPS_EXT_PAT)</translation>
    </message>
    <message>
        <source>look through the text files in FOLDER as well</source>
        <translation>FOLDER içindeki metin dosyalarına da bak</translation>
    </message>
    <message>
        <source>who gets it: az-devops or git-credential</source>
        <translation>kime verileceği: az-devops ya da git-credential</translation>
    </message>
    <message>
        <source>which one: az-devops or git-credential</source>
        <translation>hangisi: az-devops ya da git-credential</translation>
    </message>
    <message>
        <source>first check the tokens that were not checked for a week; with --on, by itself</source>
        <translation>önce bir haftadır denetlenmemiş belirteçleri denetle; --on ile kendiliğinden</translation>
    </message>
    <message>
        <source>from now on, remind by itself, every day</source>
        <translation>bundan sonra her gün kendiliğinden hatırlat</translation>
    </message>
    <message>
        <source>no longer do so</source>
        <translation>kendiliğinden hatırlatmayı kapat</translation>
    </message>
    <message>
        <source>print whether it does so</source>
        <translation>açık olup olmadığını yazdır</translation>
    </message>
    <message>
        <source>check all tokens when the list is open</source>
        <translation>liste açılınca tüm belirteçleri denetle</translation>
    </message>
    <message>
        <source>also trust the certificate authorities in FILE (PEM, DER, or PKCS #7)</source>
        <translation>FILE içindeki sertifika yetkililerine de güven (PEM, DER ya da PKCS #7)</translation>
    </message>
    <message>
        <source>time limit for the whole check, 1 to 600 (%1)</source>
        <translation>tüm denetimin süre sınırı, 1–600 saniye (%1)</translation>
    </message>
    <message>
        <source>print this help and exit</source>
        <translation>bu yardımı yazdır ve çık</translation>
    </message>
    <message>
        <source>print the version and exit</source>
        <translation>sürümü yazdır ve çık</translation>
    </message>
    <message>
        <source>(no command)</source>
        <translation>(komut yok)</translation>
    </message>
    <message>
        <source>on the token page; otherwise the old name, with the current month</source>
        <translation>belirteç sayfasındaki; yoksa eski ad, bu ayla birlikte</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>geçen seferki gibi</translation>
    </message>
    <message>
        <source>ORGANIZATION is the name or any address of the organization.
</source>
        <translation>ORGANIZATION, kuruluşun adı ya da herhangi bir adresidir.
</translation>
    </message>
    <message>
        <source>/NAME can be omitted if only one of its tokens is stored.
</source>
        <translation>Kuruluşun tek bir belirteci kayıtlıysa /NAME yazılmayabilir.
</translation>
    </message>
    <message>
        <source>The proxy is taken from Settings, or else from the system (https_proxy, no_proxy).
</source>
        <translation>Ara sunucu Ayarlar’dan, orada yoksa sistemden alınır (https_proxy, no_proxy).
</translation>
    </message>
    <message>
        <source>Example: patwizard %1 fabrikam &lt;token.txt
</source>
        <translation>Örnek: patwizard %1 fabrikam &lt;token.txt
</translation>
    </message>
    <message>
        <source>The exit status is 4 if copies were found, and 5 if none was found, but something could not be looked at.
</source>
        <translation>Kopya bulunursa çıkış kodu 4, bulunmaz ama bir yere bakılamazsa 5 olur.
</translation>
    </message>
    <message>
        <source>The exit status is that of COMMAND; 126 if it cannot be run, 127 if it is not found.
Example: patwizard run fabrikam -- az repos list
</source>
        <translation>Çıkış kodu COMMAND komutununkidir; çalıştırılamazsa 126, bulunamazsa 127.
Örnek: patwizard run fabrikam -- az repos list
</translation>
    </message>
    <message>
        <source>Usage: patwizard %1 [options]
%2
</source>
        <translation>Kullanım: patwizard %1 [options]
%2
</translation>
    </message>
    <message>
        <source>Usage: patwizard [COMMAND] [options]
Helps you create a personal access token for Azure DevOps, checks it, and stores it in the keychain.

Commands:
</source>
        <translation>Kullanım: patwizard [COMMAND] [options]
Azure DevOps için kişisel erişim belirteci oluşturmanıza yardım eder, onu denetler ve anahtarlığa kaydeder.

Komutlar:
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
Seçenekler:
%1
%2Çıkış kodu: 0 başarılı; 1 iç hata ya da disk hatası; 2 yanlış kullanım ya da belirteç verilmedi;
3 belirteç reddedildi; 4 gereken bir şey eksik; 5 denetlenemedi; 6 anahtarlık yok, kilitli ya da
erişim vermiyor ya da böyle bir belirteç kayıtlı değil. Birden çok belirteçte en ciddi olanı
geçerlidir; sıra: 3, 4, 6, 5, 1.
</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Artır</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Azalt</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Menüyü göster</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Odaklan</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Aç/kapat</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Bakılan yer:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Üst klasör</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Yeni klasör oluştur</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste görünümü</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Ayrıntı görünümü</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dosya türü:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Klasör bul</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Klasör:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Dosya &amp;adı:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Seç</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Farklı kaydet</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Yeniden adlandır</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Gizli dosyaları göster</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Ye&amp;ni klasör</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Dosya bulunamadı.
Lütfen dosya adının doğru olduğundan emin olun.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 zaten var.
Yerine yenisi konsun mu?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Klasör bulunamadı.
Lütfen klasör adının doğru olduğundan emin olun.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Kenar çubuğu</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Yerler ve yer imleri listesi</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Değiştirilme tarihi</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Bilgisayar</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ke&amp;s</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ya&amp;pıştır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tümünü seç</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Evet</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hayır</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Değişiklikleri at</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ke&amp;s</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ya&amp;pıştır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Bağlantı konumunu kopyala</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Settings – PAT Wizard</source>
        <translation>Ayarlar – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Open Settings</source>
        <translation>&amp;Ayarları aç</translation>
    </message>
</context>
<context>
    <name>cli::AddCommand</name>
    <message>
        <source>--unchecked, or --needs code if you need it for pull requests only</source>
        <translation>--unchecked ya da yalnızca çekme istekleri için gerekliyse --needs code</translation>
    </message>
    <message>
        <source>%1 works and is stored.</source>
        <translation>%1 çalışıyor ve kaydedildi.</translation>
    </message>
    <message>
        <source>%1 is stored, marked as %2.</source>
        <translation>%1 kaydedildi, işareti: %2.</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>A name has 1 to 100 characters, no slash, and no space at the beginning or end.</source>
        <translation>Ad 1–100 karakterdir; eğik çizgi içermez, boşlukla başlamaz ve bitmez.</translation>
    </message>
    <message>
        <source>“%1” does not contain a valid token name. %2</source>
        <translation>“%1” geçerli bir belirteç adı içermiyor. %2</translation>
    </message>
    <message>
        <source>The token’s name is given with --name: patwizard add %1 --name %2.</source>
        <translation>Belirtecin adı --name ile verilir: patwizard add %1 --name %2.</translation>
    </message>
    <message>
        <source>The command “%1” takes an organization only.</source>
        <translation>“%1” komutu yalnızca bir kuruluş alır.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” fazladan verilmiş.</translation>
    </message>
    <message>
        <source>%1 To have the file read on standard input, write “&lt; %2”.</source>
        <translation>%1 Dosyanın standart girdiden okunması için “&lt; %2” yazın.</translation>
    </message>
    <message>
        <source>The command “%1” needs one of these: %2.</source>
        <translation>“%1” komutuna şunlardan biri gerekli: %2.</translation>
    </message>
    <message>
        <source>The command “%1” needs an organization.</source>
        <translation>“%1” komutuna bir kuruluş gerekli.</translation>
    </message>
    <message>
        <source>--needs takes one or more of these, separated by commas: code, members, diff.</source>
        <translation>--needs şunlardan birini ya da virgülle ayrılmış birkaçını alır: code, members, diff.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 600.</source>
        <translation>--timeout 1 ile 600 arasında tam sayı alır (saniye).</translation>
    </message>
    <message>
        <source>--expires takes a date such as 2027-01-31.</source>
        <translation>--expires 2027-01-31 gibi bir tarih alır.</translation>
    </message>
    <message>
        <source>The date given with --expires has passed: today is %1 (UTC).</source>
        <translation>--expires ile verilen tarih geçmiş: bugün %1 (UTC).</translation>
    </message>
    <message>
        <source>The command “%1” does not have the option --%2.</source>
        <translation>“%1” komutunun --%2 seçeneği yok.</translation>
    </message>
    <message>
        <source>%1 The token’s name follows the organization: ORGANIZATION/NAME.</source>
        <translation>%1 Belirtecin adı kuruluştan sonra gelir: ORGANIZATION/NAME.</translation>
    </message>
    <message>
        <source>--as takes one of these: %1.</source>
        <translation>--as şunlardan birini alır: %1.</translation>
    </message>
    <message>
        <source>“%1” is no variable for a token. --env takes NAME or NAME=FORM: a name of letters, digits, and underscores that is not one that the system uses, such as PATH, and one of these forms: %2.</source>
        <translation>“%1”, belirteç için kullanılabilecek bir değişken değil. --env NAME ya da NAME=FORM alır: harf, rakam ve alt çizgiden oluşan, PATH gibi sistemin kullanmadığı bir ad ve şu biçimlerden biri: %2.</translation>
    </message>
    <message>
        <source>--%1 is needed, and takes one of these: %2.</source>
        <translation>--%1 gerekli ve şunlardan birini alır: %2.</translation>
    </message>
    <message>
        <source>The option --%1 requires a command.</source>
        <translation>--%1 seçeneği bir komutla kullanılır.</translation>
    </message>
    <message>
        <source>--prove-revoked and --%1 cannot be used together.</source>
        <translation>--prove-revoked ile --%1 birlikte kullanılamaz.</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together.</source>
        <translation>--%1 ile --%2 birlikte kullanılamaz.</translation>
    </message>
    <message>
        <source>The option --%1 is given more than once.</source>
        <translation>--%1 seçeneği birden çok kez verilmiş.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>--%1 seçeneğine bir değer gerekli.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>%1 diye bir seçenek yok.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>“%1” diye bir komut yok.</translation>
    </message>
    <message>
        <source>The command to run is missing. It is given after two dashes: patwizard run ORGANIZATION -- COMMAND.</source>
        <translation>Çalıştırılacak komut eksik. Komut iki tireden sonra verilir: patwizard run ORGANIZATION -- COMMAND.</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is refused and was removed from the keychain. There is nothing left to revoke.</source>
        <translation>%1: “%2” adlı eski belirteç (kayıtlı bitiş tarihi: %3) reddediliyor; anahtarlıktan kaldırıldı. İptal edilecek bir şey kalmadı.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” (recorded expiry date: %3) is no longer in the keychain and was removed from the list. If the token page still shows it as active, revoke it there.</source>
        <translation>%1: “%2” adlı eski belirteç (kayıtlı bitiş tarihi: %3) artık anahtarlıkta değil; listeden kaldırıldı. Belirteç sayfası onu hâlâ etkin gösteriyorsa orada iptal edin.</translation>
    </message>
    <message>
        <source>%1: from now on, it is checked for %2.</source>
        <translation>%1: bundan sonra şunlar için denetlenecek: %2.</translation>
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
            <numerusform>%n dosyaya bakıldı, %1 MB …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no copy was found in %n file(s).</source>
        <translation>
            <numerusform>%1: %n dosyada kopya bulunamadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>(the old token “%1”) </source>
        <translation>(“%1” adlı eski belirteç) </translation>
    </message>
</context>
<context>
    <name>cli::ForgetPlaceCommand</name>
    <message>
        <source>%1: %2 is no longer given the new token in a rotation. The copy that it has stays there.</source>
        <translation>%1: %2 aracı yenilemede artık yeni belirteci almayacak. Ondaki kopya yerinde kalır.</translation>
    </message>
    <message>
        <source>%1: %2 was not remembered.</source>
        <translation>%1: %2 zaten hatırlanmıyordu.</translation>
    </message>
</context>
<context>
    <name>cli::GitCommand</name>
    <message>
        <source>on</source>
        <extracomment>Whether git asks PAT Wizard.</extracomment>
        <translation>açık</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRES</translation>
    </message>
    <message>
        <source>PAT WIZARD</source>
        <translation>PAT WIZARD</translation>
    </message>
    <message>
        <source>GIT ASKS, IN THIS ORDER</source>
        <translation>GIT’İN SORDUKLARI, SIRASIYLA</translation>
    </message>
</context>
<context>
    <name>cli::GivenToken</name>
    <message>
        <source>It was not sent anywhere, and nothing was stored.</source>
        <translation>Hiçbir yere gönderilmedi, hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>If it is a token anyway, use --as-is.</source>
        <translation>Yine de belirteçse --as-is kullanın.</translation>
    </message>
    <message>
        <source>%1 If it is a token anyway, use --as-is.</source>
        <translation>%1 Yine de belirteçse --as-is kullanın.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>Belirteç (gösterilmez): </translation>
    </message>
</context>
<context>
    <name>cli::InspectCommand</name>
    <message>
        <source>There is nothing on standard input.</source>
        <translation>Standart girdide bir şey yok.</translation>
    </message>
    <message>
        <source>Token (not shown): </source>
        <translation>Belirteç (gösterilmez): </translation>
    </message>
</context>
<context>
    <name>cli::ProveRevokedCommand</name>
    <message>
        <source>%1: no old token is kept.</source>
        <translation>%1: tutulan eski belirteç yok.</translation>
    </message>
    <message>
        <source>%1: the old token “%2” is refused and was removed from the keychain.</source>
        <translation>%1: “%2” adlı eski belirteç reddediliyor; anahtarlıktan kaldırıldı.</translation>
    </message>
    <message>
        <source>The old token “%1” is no longer in the keychain.</source>
        <translation>“%1” adlı eski belirteç artık anahtarlıkta değil.</translation>
    </message>
    <message>
        <source>PAT Wizard cannot check whether it is revoked.</source>
        <translation>PAT Wizard onun iptal edilip edilmediğini denetleyemiyor.</translation>
    </message>
    <message>
        <source>%1 Then open PAT Wizard with “patwizard”, choose “Revoke the old one…” for this token, and then “Remove it…”.</source>
        <translation>%1 Sonra PAT Wizard’ı “patwizard” ile açın, bu belirteç için önce “Eskiyi iptal et…”, ardından “Kaldır…” seçin.</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether the old token “%1” still works.</source>
        <translation>PAT Wizard “%1” adlı eski belirtecin hâlâ çalışıp çalışmadığını denetleyemedi.</translation>
    </message>
    <message>
        <source>Revoke it at %1.</source>
        <translation>Onu şu adreste iptal edin: %1</translation>
    </message>
</context>
<context>
    <name>cli::RemindCommand</name>
    <message>
        <source>Reminders are on.</source>
        <translation>Hatırlatmalar açık.</translation>
    </message>
    <message>
        <source>Reminders are off.</source>
        <translation>Hatırlatmalar kapalı.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is on.</source>
        <translation>Kayıtlı belirteçlerin haftalık denetimi açık.</translation>
    </message>
    <message>
        <source>The weekly check of the stored tokens is off.</source>
        <translation>Kayıtlı belirteçlerin haftalık denetimi kapalı.</translation>
    </message>
</context>
<context>
    <name>cli::RemoveCommand</name>
    <message>
        <source>%1 was removed. It still works until you revoke it at %2</source>
        <translation>%1 kaldırıldı. Şurada iptal edene kadar çalışmayı sürdürür: %2</translation>
    </message>
    <message>
        <source>The old tokens kept with it were removed too, and may still work: %1</source>
        <translation>Onunla birlikte tutulan eski belirteçler de kaldırıldı; bunlar hâlâ çalışıyor olabilir: %1</translation>
    </message>
</context>
<context>
    <name>cli::ReplaceCommand</name>
    <message>
        <source> and </source>
        <extracomment>Between two options of the command line.</extracomment>
        <translation> ve </translation>
    </message>
    <message>
        <source>%1: the new token works and is in use.</source>
        <translation>%1: yeni belirteç çalışıyor ve kullanımda.</translation>
    </message>
    <message>
        <source>%1: the new token is in use, marked as %2.</source>
        <translation>%1: yeni belirteç kullanımda, işareti: %2.</translation>
    </message>
    <message>
        <source>In the keychain it is stored as “%1”, where the old one was: programs that read that entry get the new one from now on.</source>
        <translation>Anahtarlıkta “%1” olarak, eskisinin yerinde kayıtlı: o kaydı okuyan programlar bundan sonra yenisini alır.</translation>
    </message>
    <message>
        <source>First give the new token to whoever still has the old one: %1</source>
        <translation>Önce yeni belirteci, eskisini hâlâ kullananlara verin: %1</translation>
    </message>
    <message>
        <source>The old token, “%1”, is already refused and was removed from the keychain. If you clicked Regenerate on it, “%1” at %2 is the new token: leave it there.</source>
        <translation>“%1” adlı eski belirteç zaten reddediliyor; anahtarlıktan kaldırıldı. Onun için Regenerate (yeniden üret) düğmesine tıkladıysanız %2 adresindeki “%1” yeni belirteçtir: ona dokunmayın.</translation>
    </message>
    <message>
        <source>Still kept: %1. Revoke any that still work, then confirm it: patwizard replace %2 --prove-revoked</source>
        <translation>Hâlâ tutulanlar: %1. Çalışanları iptal edin, sonra doğrulayın: patwizard replace %2 --prove-revoked</translation>
    </message>
    <message>
        <source>Now revoke the old token, “%1”, at %2</source>
        <translation>Şimdi “%1” adlı eski belirteci şurada iptal edin: %2</translation>
    </message>
    <message>
        <source>Only then revoke the old token, “%1”, at %2</source>
        <translation>“%1” adlı eski belirteci ancak bundan sonra şurada iptal edin: %2</translation>
    </message>
    <message>
        <source>Then confirm it: patwizard replace %1 --prove-revoked</source>
        <translation>Sonra doğrulayın: patwizard replace %1 --prove-revoked</translation>
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
        <translation>%1; denetlenemedi: %2</translation>
    </message>
    <message>
        <source>%1; git says that Azure DevOps refused it on %2</source>
        <translation>%1; git’e göre Azure DevOps %2 tarihinde reddetti</translation>
    </message>
    <message>
        <source>%1; the keychain was locked on %2</source>
        <translation>%1; anahtarlık %2 tarihinde kilitliydi</translation>
    </message>
    <message>
        <source>%1; could not be checked on %2: %3</source>
        <translation>%1; %2 tarihinde denetlenemedi: %3</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>BELİRTEÇ</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>DURUM</translation>
    </message>
    <message>
        <source>PULL REQUESTS</source>
        <translation>ÇEKME İSTEKLERİ</translation>
    </message>
    <message>
        <source>REVIEWERS</source>
        <translation>GÖZDEN GEÇİRENLER</translation>
    </message>
    <message>
        <source>DIFF</source>
        <translation>DIFF</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>BİTİŞ</translation>
    </message>
    <message>
        <source>CHECKED</source>
        <translation>DENETİM</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>HESAP</translation>
    </message>
    <message>
        <source>%1 To wait longer, use --timeout.</source>
        <translation>%1 Daha uzun beklemek için --timeout kullanın.</translation>
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
        <translation>PAT Wizard Hakkında</translation>
    </message>
    <message>
        <source>PAT Wizard %1</source>
        <translation>PAT Wizard %1</translation>
    </message>
    <message>
        <source>Leads you to a personal access token for Azure DevOps that has been checked and is stored in your keychain, and tells you before it ends.</source>
        <translation>Azure DevOps için denetlenmiş ve anahtarlığınıza kaydedilmiş bir kişisel erişim belirteci edinmenizi sağlar, süresi dolmadan haber verir.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MIT lisanslı özgür yazılım.</translation>
    </message>
    <message>
        <source>Copyright 2026 the PAT Wizard authors</source>
        <translation>Telif hakkı 2026 PAT Wizard yazarları</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <translation>Qt %1 ile geliştirildi.</translation>
    </message>
</context>
<context>
    <name>manual::DiagnosticsWindow</name>
    <message>
        <source>&amp;Copy again</source>
        <translation>&amp;Yeniden kopyala</translation>
    </message>
    <message>
        <source>Diagnostics – PAT Wizard</source>
        <translation>Tanılama bilgileri – PAT Wizard</translation>
    </message>
    <message>
        <source>Collecting what somebody who helps you needs to know…</source>
        <translation>Size yardım edenin bilmesi gerekenler toplanıyor…</translation>
    </message>
    <message>
        <source>This takes up to 12 seconds.</source>
        <translation>Bu işlem 12 saniye kadar sürebilir.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Tanılama bilgileri</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them where you ask for help.</source>
        <translation>Tanılama bilgileri panoda. Yardım istediğiniz yere yapıştırın.</translation>
    </message>
</context>
<context>
    <name>manual::HelpWindow</name>
    <message>
        <source>Help – PAT Wizard</source>
        <translation>Yardım – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Topic:</source>
        <translation>&amp;Konu:</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>PAT Wizard &amp;Hakkında</translation>
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
            <numerusform>Öteki %n belirtecin denetim sonucu kendi satırında görünüyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n token(s).</source>
        <translation>
            <numerusform>%n belirteçten sonra durduruldu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) checked.</source>
        <translation>
            <numerusform>%n belirteç denetlendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be checked.</source>
        <translation>
            <numerusform>%n belirteç denetlenemedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) need(s) attention.</source>
        <translation>
            <numerusform>%n belirteç ilgi bekliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well with them.</source>
        <translation>Hepsi yolunda.</translation>
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
        <translation>Listeye dö&amp;n</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The token that it replaced</source>
        <translation>Yerini aldığı belirteç</translation>
    </message>
    <message>
        <source>“%1” is kept in the keychain as %2.</source>
        <translation>“%1” anahtarlıkta %2 olarak tutuluyor.</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>Belirteç seçilmedi</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens selected</source>
        <translation>
            <numerusform>%n belirteç seçildi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::EmptyPage</name>
    <message>
        <source>A key</source>
        <translation>Bir anahtar</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Henüz belirteç yok</translation>
    </message>
    <message>
        <source>A token lets a program sign in to Azure DevOps for you. PAT Wizard helps you make one, checks it, and keeps it in your keychain.</source>
        <translation>Belirteç, bir programın Azure DevOps’ta sizin adınıza oturum açmasını sağlar. PAT Wizard belirteç oluşturmanıza yardım eder, onu denetler ve anahtarlığınızda saklar.</translation>
    </message>
    <message>
        <source>Set &amp;up a token</source>
        <translation>Belirteç ol&amp;uştur</translation>
    </message>
</context>
<context>
    <name>overview::FactSheet</name>
    <message>
        <source>Full access</source>
        <translation>Full access (tam erişim)</translation>
    </message>
    <message>
        <source>Custom defined</source>
        <translation>Custom defined (özel&#xa0;tanımlı)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>All organizations of its account</source>
        <translation>Hesabın tüm kuruluşları</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (wrong)</source>
        <translation>%1 (yanlış)</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Ne için gerekli</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Label: Full access or Custom defined.</extracomment>
        <translation>Erişim</translation>
    </message>
    <message>
        <source>Valid for</source>
        <extracomment>Label: of which organizations.</extracomment>
        <translation>Geçerli olduğu yer</translation>
    </message>
    <message>
        <source>Name on the token page</source>
        <translation>Belirteç sayfasındaki adı</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oluşturulma</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>Label of a date: when it was put into the keychain.</extracomment>
        <translation>Kaydedilme</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Son denetim</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Son yanıt</translation>
    </message>
    <message>
        <source>Last worked in full</source>
        <extracomment>Label of a date: the last check at which nothing was missing.</extracomment>
        <translation>Son sorunsuz çalışma</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>Anahtarlık kaydı</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopyala: %1</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Neler çalışıyor</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Label of a date.</extracomment>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
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
        <translation>%1 günü sonunda, UTC</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When it was last checked, or last worked in full: not yet.</extracomment>
        <translation>Hiçbir zaman</translation>
    </message>
</context>
<context>
    <name>overview::ListPane</name>
    <message>
        <source>All %1</source>
        <translation>Tümü %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>İlgi bekleyen %1</translation>
    </message>
    <message>
        <source>Expiring %1</source>
        <translation>Süresi dolacak %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Reddedilen %1</translation>
    </message>
    <message>
        <source>For all organizations %1</source>
        <translation>Tüm kuruluşlar için %1</translation>
    </message>
    <message>
        <source>No token needs attention.</source>
        <translation>İlgi bekleyen belirteç yok.</translation>
    </message>
    <message>
        <source>No token expires soon.</source>
        <translation>Yakında süresi dolacak belirteç yok.</translation>
    </message>
    <message>
        <source>No token is refused.</source>
        <translation>Reddedilen belirteç yok.</translation>
    </message>
    <message>
        <source>No token is valid for all organizations.</source>
        <translation>Tüm kuruluşlar için geçerli belirteç yok.</translation>
    </message>
    <message>
        <source>Show all tokens</source>
        <translation>Tüm belirteçleri göster</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>Kayıtlı belirteçlerde ara</translation>
    </message>
    <message>
        <source>No tokens match “%1”.</source>
        <translation>“%1” ile eşleşen belirteç yok.</translation>
    </message>
    <message>
        <source>Press Esc to show all tokens.</source>
        <translation>Tüm belirteçleri göstermek için Esc tuşuna basın.</translation>
    </message>
</context>
<context>
    <name>overview::Notices</name>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Bu bildirimi kapat</translation>
    </message>
</context>
<context>
    <name>overview::OverviewWindow</name>
    <message>
        <source>Stored tokens</source>
        <translation>Kayıtlı belirteçler</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopyalandı: %1</translation>
    </message>
</context>
<context>
    <name>overview::RemovalDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>Remove tokens?</source>
        <translation>Belirteç kaldırılsın mı?</translation>
    </message>
    <message>
        <source>This is removed from your keychain and from the list of stored tokens:</source>
        <translation>Anahtarlığınızdan ve kayıtlı belirteçler listesinden kaldırılacak:</translation>
    </message>
    <message>
        <source>This is removed from the keychain “%1” and from the list of stored tokens:</source>
        <translation>“%1” anahtarlığından ve kayıtlı belirteçler listesinden kaldırılacak:</translation>
    </message>
    <message>
        <source>The token itself goes on working, for anybody who has it, until it is revoked at Azure DevOps. It cannot be got back from there: Azure DevOps shows a token only once.</source>
        <translation>Kaldırılan belirteç, Azure DevOps’ta iptal edilene kadar elinde olan herkes için çalışmayı sürdürür. Oradan yeniden alınamaz: Azure DevOps bir belirteci yalnızca bir kez gösterir.</translation>
    </message>
    <message>
        <source>Old tokens that were kept are removed as well.</source>
        <translation>Tutulan eski belirteçler de kaldırılır.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>K&amp;alsın</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ka&amp;ldır</translation>
    </message>
    <message>
        <source>Open the token page of %1, to revoke it</source>
        <translation>İptal etmek için %1 kuruluşunun belirteç sayfasını aç</translation>
    </message>
    <message>
        <source>&amp;%1. %2</source>
        <translation>&amp;%1. %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Tarayıcı açılamadı.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser yourself: %1</source>
        <translation>Bağlantıyı kopyalayıp tarayıcıda kendiniz açın: %1</translation>
    </message>
</context>
<context>
    <name>overview::Removing</name>
    <message>
        <source>%1 was not removed: %2 %3</source>
        <translation>%1 kaldırılmadı: %2 %3</translation>
    </message>
    <message>
        <source>%1: Removed from the keychain and from this list.</source>
        <translation>%1: Anahtarlıktan ve bu listeden kaldırıldı.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) removed from the keychain and from this list.</source>
        <translation>
            <numerusform>%n belirteç anahtarlıktan ve bu listeden kaldırıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>A token works until it is revoked at Azure DevOps.</source>
        <translation>Bir belirteç, Azure DevOps’ta iptal edilene kadar çalışır.</translation>
    </message>
</context>
<context>
    <name>overview::ResultLine</name>
    <message>
        <source>Tokens checked</source>
        <translation>Denetlenen belirteçler</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v / %m</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n second(s) left.</source>
        <translation>
            <numerusform>%1 %n saniye kaldı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sırala</translation>
    </message>
    <message>
        <source>&amp;Reverse order</source>
        <translation>&amp;Ters sıra</translation>
    </message>
    <message>
        <source>What needs &amp;attention</source>
        <translation>İlgi be&amp;kleyenler</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>Ku&amp;ruluş</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Hesap</translation>
    </message>
    <message>
        <source>What &amp;works</source>
        <translation>Neler &amp;çalışıyor</translation>
    </message>
    <message>
        <source>&amp;Expiry date</source>
        <translation>&amp;Bitiş tarihi</translation>
    </message>
    <message>
        <source>&amp;Last check</source>
        <translation>Son &amp;denetim</translation>
    </message>
</context>
<context>
    <name>overview::TokenActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>Ye&amp;ni belirteç…</translation>
    </message>
    <message>
        <source>Set up another token</source>
        <translation>Başka bir belirteç oluştur</translation>
    </message>
    <message>
        <source>Add to cal&amp;endar…</source>
        <translation>Tak&amp;vime ekle…</translation>
    </message>
    <message>
        <source>Save a reminder of the expiry date as a calendar file</source>
        <translation>Bitiş tarihi hatırlatmasını takvim dosyası olarak kaydet</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ayarlar…</translation>
    </message>
    <message>
        <source>Proxy, certificates, reminders</source>
        <translation>Ara sunucu, sertifikalar, hatırlatmalar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çıkış</translation>
    </message>
    <message>
        <source>Close all windows of PAT Wizard</source>
        <translation>PAT Wizard’ın tüm pencerelerini kapat</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Ayrıntıları gö&amp;ster</translation>
    </message>
    <message>
        <source>Everything that is known of this token</source>
        <translation>Bu belirteç hakkında bilinen her şey</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Denetle</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether what is selected still works</source>
        <translation>Seçilenlerin hâlâ çalışıp çalışmadığını Azure DevOps’a sor</translation>
    </message>
    <message>
        <source>Check &amp;line by line…</source>
        <translation>S&amp;atır satır denetle…</translation>
    </message>
    <message>
        <source>See each answer of Azure DevOps about this token</source>
        <translation>Azure DevOps’un bu belirteçle ilgili her yanıtını gör</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>Tü&amp;münü denetle</translation>
    </message>
    <message>
        <source>Ask Azure DevOps whether the stored tokens still work</source>
        <translation>Kayıtlı belirteçlerin hâlâ çalışıp çalışmadığını Azure DevOps’a sor</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Du&amp;rdur</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Süren işlemi durdur</translation>
    </message>
    <message>
        <source>Copy as &amp;password</source>
        <translation>&amp;Parola olarak kopyala</translation>
    </message>
    <message>
        <source>Put this token on the clipboard for 30 seconds</source>
        <translation>Bu belirteci 30 saniyeliğine panoya koy</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>Belirteci y&amp;enile…</translation>
    </message>
    <message>
        <source>Make a new token that takes the place of this one</source>
        <translation>Bunun yerini alacak yeni bir belirteç oluştur</translation>
    </message>
    <message>
        <source>Change the e&amp;xpiry date…</source>
        <translation>Bitiş &amp;tarihini değiştir…</translation>
    </message>
    <message>
        <source>Correct when this token expires</source>
        <translation>Bu belirtecin bitiş tarihini düzelt</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>&amp;Kopyaları ara…</translation>
    </message>
    <message>
        <source>Find where else on this computer the token lies</source>
        <translation>Belirtecin bu bilgisayarda başka nerelerde olduğunu bul</translation>
    </message>
    <message>
        <source>Re&amp;voke the old one…</source>
        <translation>Eskiyi &amp;iptal et…</translation>
    </message>
    <message>
        <source>End the token that this one replaced</source>
        <translation>Bunun yerini aldığı belirteci iptal et</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>Eskisine d&amp;ön</translation>
    </message>
    <message>
        <source>Check the token that this one replaced, and use it again</source>
        <translation>Bunun yerini aldığı belirteci denetle ve yeniden kullan</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ka&amp;ldır…</translation>
    </message>
    <message>
        <source>Take it out of the keychain and off this list</source>
        <translation>Anahtarlıktan ve bu listeden çıkar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>B&amp;ul</translation>
    </message>
    <message>
        <source>Search the stored tokens</source>
        <translation>Kayıtlı belirteçlerde ara</translation>
    </message>
    <message>
        <source>PAT Wizard &amp;Help</source>
        <translation>PAT &amp;Wizard Yardımı</translation>
    </message>
    <message>
        <source>What this window shows, and what can be done</source>
        <translation>Bu pencerede neler var, neler yapılabilir</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Tanılama bilgilerini kopyala</translation>
    </message>
    <message>
        <source>Put what a helper needs to know, without a secret, on the clipboard</source>
        <translation>Yardım edenin bilmesi gerekenleri, gizli bilgi olmadan panoya koy</translation>
    </message>
    <message>
        <source>&amp;About PAT Wizard</source>
        <translation>PAT Wizard &amp;Hakkında</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Sürüm ve lisans</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>D&amp;osya</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Belirteç</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
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
        <translation>Dün</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Son denetim</translation>
    </message>
</context>
<context>
    <name>overview::TokenJobs</name>
    <message>
        <source>Still checking… Is your keychain asking for a password?</source>
        <translation>Denetim sürüyor… Anahtarlığınız parola mı soruyor?</translation>
    </message>
    <message>
        <source>If it is not, Azure DevOps takes long to answer.</source>
        <translation>Sormuyorsa Azure DevOps’un yanıtı gecikiyor demektir.</translation>
    </message>
    <message>
        <source>Ending what was interrupted… Your keychain may want its password.</source>
        <translation>Yarıda kalan işlem sonuçlandırılıyor… Anahtarlığınız parolasını sorabilir.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Durduruldu: hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <translation>“%1” denetleniyor…</translation>
    </message>
    <message>
        <source>Asking your keychain… It may want its password.</source>
        <translation>Anahtarlığınıza soruluyor… Parolasını sorabilir.</translation>
    </message>
    <message>
        <source>The expiry date is saved.</source>
        <translation>Bitiş tarihi kaydedildi.</translation>
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
        <translation>Kayıtlı belirteçler</translation>
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
        <translation>Denetleniyor…</translation>
    </message>
    <message>
        <source>Expires: %1.</source>
        <translation>Bitiş: %1.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>Bitiş tarihi bilinmiyor.</translation>
    </message>
    <message>
        <source>%1, %2. %3 %4</source>
        <translation>%1, %2. %3 %4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Neler çalışıyor</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>Head of a column of dates.</extracomment>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Son denetim</translation>
    </message>
    <message>
        <source>%1: worked before</source>
        <translation>%1: çalışıyordu</translation>
    </message>
</context>
<context>
    <name>overview::VerdictCard</name>
    <message>
        <source>Set it &amp;up again…</source>
        <translation>Baştan ol&amp;uştur…</translation>
    </message>
    <message>
        <source>Correct the e&amp;xpiry date…</source>
        <translation>Bitiş tarihini dü&amp;zelt…</translation>
    </message>
</context>
<context>
    <name>preferences::AuthorityField</name>
    <message>
        <source>Issued to: %1</source>
        <translation>Verilen: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Veren: %1</translation>
    </message>
    <message>
        <source>Expired on: %1</source>
        <translation>Süresi doldu: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Son geçerlilik: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256 parmak izi: %1</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Sertifika yetkilisi</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Se&amp;ç…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ka&amp;ldır</translation>
    </message>
    <message>
        <source>If your company inspects network traffic, choose the certificate of its certificate authority here; your administrator has the file. PAT Wizard then trusts it besides the ones that your system trusts.</source>
        <translation>Şirketiniz ağ trafiğini inceliyorsa sertifika yetkilisinin sertifikasını burada seçin; bu dosyayı sistem yöneticinizden alabilirsiniz. PAT Wizard, sisteminizin güvendiklerine ek olarak ona da güvenir.</translation>
    </message>
    <message>
        <source>Choose the certificate authority’s file</source>
        <translation>Sertifika yetkilisinin dosyasını seç</translation>
    </message>
    <message>
        <source>Remove the certificate authority</source>
        <translation>Sertifika yetkilisini kaldır</translation>
    </message>
    <message>
        <source>None chosen: only what your system trusts is trusted.</source>
        <translation>Seçilmedi: yalnızca sisteminizin güvendiklerine güvenilir.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Bu dosya kullanılamıyor.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more certificate(s).</source>
        <translation>
            <numerusform>Ve %n sertifika daha.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Süresi dolmuş.</translation>
    </message>
    <message>
        <source>Connections that it signed will be refused. Ask your administrator for the current one.</source>
        <translation>Onun imzaladığı bağlantılar reddedilecek. Güncel sertifikayı yöneticinizden isteyin.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Sertifika dosyası seç</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)</source>
        <translation>Sertifikalar (*.pem *.crt *.cer *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>preferences::ByItselfField</name>
    <message>
        <source>While no window is open</source>
        <translation>Açık pencere yokken</translation>
    </message>
    <message>
        <source>Notify me &amp;when a token needs attention</source>
        <translation>Bir belirteç ilgi be&amp;klediğinde bildir</translation>
    </message>
    <message>
        <source>Chec&amp;k the stored tokens once a week</source>
        <translation>Kayıtlı belirteçleri &amp;haftada bir denetle</translation>
    </message>
    <message>
        <source>Asks Azure DevOps about each token, if the keychain is open and there is a network.</source>
        <translation>Anahtarlık açıksa ve ağ varsa her belirteci Azure DevOps’a sorar.</translation>
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
        <translation>&amp;Git, belirteçleri PAT Wizard’dan alsın</translation>
    </message>
    <message>
        <source>Git then asks PAT Wizard for the password of repositories in Azure DevOps. This changes your git configuration, at once.</source>
        <translation>Git, Azure DevOps depolarının parolasını PAT Wizard’a sorar. Bu seçim git yapılandırmanızı hemen değiştirir.</translation>
    </message>
</context>
<context>
    <name>preferences::ProxyField</name>
    <message>
        <source>Proxy</source>
        <translation>Ara sunucu</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>&amp;Sistemdeki gibi</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>Ara sunucu &amp;yok</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <translation>&amp;Bu ara sunucu:</translation>
    </message>
    <message>
        <source>If the proxy asks for a user name and a password, choose the system’s proxy and set https_proxy before you start PAT Wizard. Passwords are not stored here.</source>
        <translation>Ara sunucu kullanıcı adı ve parola istiyorsa sistemin ara sunucusunu seçin ve PAT Wizard’ı başlatmadan önce https_proxy değişkenini ayarlayın. Parolalar burada kaydedilmez.</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>Sunucu &amp;adı:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>Bağlantı &amp;noktası:</translation>
    </message>
</context>
<context>
    <name>preferences::ReminderField</name>
    <message>
        <source>Remind me before a token ends</source>
        <translation>Belirtecin süresi dolmadan hatırlat</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n gün önce</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preferences::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Nothing is sent to Azure DevOps until you choose again and press OK. The damaged file is kept beside the new one.</source>
        <translation>Yeniden seçip Tamam’a basana kadar Azure DevOps’a hiçbir şey gönderilmez. Bozuk dosya yenisinin yanında saklanır.</translation>
    </message>
    <message>
        <source>A new language takes effect when PAT Wizard is next started.</source>
        <translation>Yeni dil, PAT Wizard’ın bir sonraki açılışında geçerli olur.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Dil:</translation>
    </message>
    <message>
        <source>Days until new tokens &amp;expire:</source>
        <translation>Yeni belir&amp;teçlerin süresi (gün):</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>%1, not installed</source>
        <translation>%1, kurulu değil</translation>
    </message>
    <message>
        <source>The certificate file cannot be used.</source>
        <translation>Sertifika dosyası kullanılamıyor.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose another file, or remove it.</source>
        <translation>Hiçbir şey kaydedilmedi. Başka bir dosya seçin ya da bunu kaldırın.</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>Hatırlatma ayarı değiştirilemedi.</translation>
    </message>
    <message>
        <source>The system says: “%1” Everything else was saved.</source>
        <translation>Sistemin iletisi: “%1” Geri kalan her şey kaydedildi.</translation>
    </message>
</context>
<context>
    <name>widgets::CopiesDialog</name>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>K&amp;lasör ekle…</translation>
    </message>
    <message>
        <source>Copies of %1 – PAT Wizard</source>
        <translation>Kopyalar: %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>PAT Wizard looks where tools keep tokens, in the environment of running programs, and in the keychain. It changes nothing, and nothing leaves this computer.</source>
        <translation>PAT Wizard, araçların belirteç sakladığı yerlere, çalışan programların ortamına ve anahtarlığa bakar. Hiçbir şeyi değiştirmez, bu bilgisayardan hiçbir şey çıkmaz.</translation>
    </message>
    <message>
        <source>Also in: %1.</source>
        <translation>Şuralara da bakar: %1.</translation>
    </message>
    <message>
        <source>Looking for copies… Your keychain may want its password.</source>
        <translation>Kopyalar aranıyor… Anahtarlığınız parolasını sorabilir.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Du&amp;rdur</translation>
    </message>
    <message numerus="yes">
        <source>Looking for copies: %n file(s), %1…</source>
        <translation>
            <numerusform>Kopyalar aranıyor: %n dosya, %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Yeniden ara</translation>
    </message>
    <message numerus="yes">
        <source>%n copies were found.</source>
        <translation>
            <numerusform>%n kopya bulundu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be looked at.</source>
        <translation>Bazı yerlere bakılamadı.</translation>
    </message>
    <message>
        <source>Not every token could be looked for.</source>
        <translation>Bazı belirteçler aranamadı.</translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s), but that was not all.</source>
        <translation>
            <numerusform>%n dosyada kopya bulunamadı, ama bazı yerlere bakılamadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s).</source>
        <translation>
            <numerusform>%n dosyada kopya bulunamadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the old token “%1”.</source>
        <translation>Bu, “%1” adlı eski belirteç.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more lines.</source>
        <translation>
            <numerusform>%n satır daha var.</numerusform>
        </translation>
    </message>
    <message>
        <source>“patwizard find” tells them all.</source>
        <translation>Hepsini “patwizard find” gösterir.</translation>
    </message>
    <message>
        <source>Look for copies in a folder</source>
        <translation>Bir klasörde kopya ara</translation>
    </message>
</context>
<context>
    <name>widgets::CopySearch</name>
    <message>
        <source>The old token “%1” is no longer in the keychain, so its copies cannot be found.</source>
        <translation>“%1” adlı eski belirteç artık anahtarlıkta değil, bu yüzden kopyaları bulunamaz.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryCorrection</name>
    <message>
        <source>Correct the &amp;date</source>
        <translation>&amp;Tarihi düzelt</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as shown on the token page:</source>
        <translation>Belirteç sayfasındaki &amp;bitiş tarihi (UTC):</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Düzeltildi.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Last da&amp;y (UTC)</source>
        <translation>&amp;Son gün (UTC)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>widgets::GivenValue</name>
    <message>
        <source>Chan&amp;ge</source>
        <translation>&amp;Değiştir</translation>
    </message>
</context>
<context>
    <name>widgets::PasswordCopy</name>
    <message>
        <source>&amp;Copy as password</source>
        <translation>&amp;Parola olarak kopyala</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n second(s) left.</source>
        <translation>
            <numerusform>Kopyalandı: %n saniye kaldı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PasswordLoan</name>
    <message>
        <source>Copied, but another program read it immediately.</source>
        <translation>Kopyalandı, ama başka bir program onu hemen okudu.</translation>
    </message>
    <message>
        <source>Another program put the token back on the clipboard. PAT Wizard removed it again.</source>
        <translation>Başka bir program belirteci yeniden panoya koydu. PAT Wizard onu yine kaldırdı.</translation>
    </message>
    <message>
        <source>The token was removed from the clipboard, but your desktop does not let PAT Wizard confirm that it is gone.</source>
        <translation>Belirteç panodan kaldırıldı, ama masaüstünüz PAT Wizard’ın bunu doğrulamasına izin vermiyor.</translation>
    </message>
    <message>
        <source>To be sure, copy something else.</source>
        <translation>Emin olmak için başka bir şey kopyalayın.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
    <message>
        <source>Paste it now. It stays on the clipboard for 30 seconds, even if you close this window.</source>
        <translation>Şimdi yapıştırın. Bu pencereyi kapatsanız da 30 saniye panoda kalır.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… It may ask for its password.</source>
        <translation>Anahtarlığınız bekleniyor… Parolasını sorabilir.</translation>
    </message>
    <message>
        <source>This may be a screen reader, or a clipboard manager, which keeps what was copied. After you paste the token, delete it from the clipboard history.</source>
        <translation>Bu bir ekran okuyucu ya da kopyalananları saklayan bir pano yöneticisi olabilir. Belirteci yapıştırdıktan sonra pano geçmişinden silin.</translation>
    </message>
</context>
<context>
    <name>widgets::PauseNote</name>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more second(s).</source>
        <translation>
            <numerusform>Azure DevOps %n saniye daha beklenmesini istiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more minute(s).</source>
        <translation>
            <numerusform>Azure DevOps %n dakika daha beklenmesini istiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asked for %n minute(s), but PAT Wizard waits ten minutes at most.</source>
        <translation>
            <numerusform>%n dakika istendi, ama PAT Wizard en çok on dakika bekler.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pause is over.</source>
        <translation>Bekleme bitti.</translation>
    </message>
</context>
<context>
    <name>widgets::ReminderExport</name>
    <message>
        <source>There is nothing to be reminded of.</source>
        <translation>Hatırlatılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Record when the token expires first.</source>
        <translation>Önce belirtecin bitiş tarihini girin.</translation>
    </message>
    <message>
        <source>Export the reminder of %1</source>
        <translation>%1 için hatırlatmayı dışa aktar</translation>
    </message>
    <message numerus="yes">
        <source>Export reminders of %n token(s)</source>
        <translation>
            <numerusform>%n belirteç için hatırlatmaları dışa aktar</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Takvim dosyaları (*.ics)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 dosyasına yazılamıyor: %2</translation>
    </message>
    <message>
        <source>Open it with your calendar.</source>
        <translation>Dosyayı takviminizle açın.</translation>
    </message>
    <message>
        <source>%1: The reminder is written: %2</source>
        <translation>%1: Hatırlatma yazıldı: %2</translation>
    </message>
    <message numerus="yes">
        <source>Reminders of %n token(s) are written: %1</source>
        <translation>
            <numerusform>%n belirtecin hatırlatmaları yazıldı: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Statement</name>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken before a sentence: “Waiting: …”</extracomment>
        <translation>Bekleniyor</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Spoken before a sentence: “OK: …”</extracomment>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Spoken before a sentence: “Note: …”</extracomment>
        <translation>Not</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Spoken before a sentence: “Warning: …”</extracomment>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Spoken before a sentence: “Problem: …”</extracomment>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Denetlenemedi</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Denetlenmedi</translation>
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
        <translation>Belirteç sayfasını a&amp;ç</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Tarayıcı açılamadı.</translation>
    </message>
    <message>
        <source>Copy the link, and open it in a browser.</source>
        <translation>Bağlantıyı kopyalayıp bir tarayıcıda açın.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
</context>
<context>
    <name>widgets::UsedPlaces</name>
    <message>
        <source>Where it is used</source>
        <translation>Kullanıldığı yerler</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Unut</translation>
    </message>
    <message>
        <source>Forget that %1 was given the token</source>
        <translation>%1 aracına belirteç verildiğini unut</translation>
    </message>
    <message>
        <source>A rotation does not give it the new token any more. What it has stays there.</source>
        <translation>Yenilemede artık yeni belirteci almaz. Ondaki kopya yerinde kalır.</translation>
    </message>
    <message>
        <source>Giving the token to %1…</source>
        <translation>%1 aracına belirteç veriliyor…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Give it again</source>
        <translation>Yeniden ver</translation>
    </message>
    <message>
        <source>Give it the new one</source>
        <translation>Yenisini ver</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken: “Try again: az devops”</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is no longer given the new token in a rotation.</source>
        <translation>%1 aracı yenilemede artık yeni belirteci almayacak.</translation>
    </message>
    <message>
        <source>The copy that it has stays there.</source>
        <translation>Ondaki kopya yerinde kalır.</translation>
    </message>
</context>
<context>
    <name>wizard::AccessPage</name>
    <message>
        <source>C&amp;ustom defined</source>
        <translation>&amp;Custom defined</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Önerilir</translation>
    </message>
    <message>
        <source>No, I only need pull requests.</source>
        <translation>Hayır, bana yalnızca çekme istekleri gerekli.</translation>
    </message>
    <message>
        <source>&amp;Full access</source>
        <translation>&amp;Full access</translation>
    </message>
    <message>
        <source>Yes. It can do everything that you can.</source>
        <translation>Evet. Belirteç, sizin yapabildiğiniz her şeyi yapabilir.</translation>
    </message>
    <message>
        <source>&amp;Reviewers and approvals</source>
        <translation>Göz&amp;den geçirenler ve onaylar</translation>
    </message>
    <message>
        <source>Do you need the Diff of pull requests?</source>
        <translation>Çekme isteklerinde Diff gerekli mi?</translation>
    </message>
    <message>
        <source>It shows the changed lines.</source>
        <translation>Diff, değişen satırları gösterir.</translation>
    </message>
    <message>
        <source>With Custom defined access you will not see the Diff of a pull request.</source>
        <translation>Custom defined (özel tanımlı) erişimle çekme isteğinin Diff görünümünü göremezsiniz.</translation>
    </message>
    <message>
        <source>Not needed if you only use git.</source>
        <translation>Yalnızca git kullanıyorsanız gerekmez.</translation>
    </message>
    <message>
        <source>Only for &amp;git?</source>
        <translation>Yalnızca gi&amp;t için mi?</translation>
    </message>
    <message>
        <source>Protect it like a password, and choose a short lifespan.</source>
        <translation>Parola gibi koruyun, kısa bir geçerlilik süresi seçin.</translation>
    </message>
    <message>
        <source>Some organizations do not allow Full access.</source>
        <translation>Bazı kuruluşlar Full access (tam erişim) seçimine izin vermez.</translation>
    </message>
</context>
<context>
    <name>wizard::CapabilityLines</name>
    <message>
        <source>Not checked.</source>
        <translation>Denetlenmedi.</translation>
    </message>
    <message>
        <source>Needs Full access.</source>
        <translation>Full access gerekir.</translation>
    </message>
    <message>
        <source>Not with this token.</source>
        <translation>Bu belirteçle olmaz.</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Çekme istekleri</translation>
    </message>
    <message>
        <source>Reviewers and approvals</source>
        <translation>Gözden geçirenler ve onaylar</translation>
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
        <translation>&amp;Ayrıntılar</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Yeniden denetle</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Durdur</translation>
    </message>
    <message>
        <source>Copy for an &amp;administrator</source>
        <translation>Yöne&amp;tici için kopyala</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of this step, and the head of its page.</extracomment>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>It changes nothing in Azure DevOps.</source>
        <translation>Azure DevOps’ta hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>Another token has been taken into use meanwhile: “%1”.</source>
        <translation>Bu arada başka bir belirteç kullanıma alındı: “%1”.</translation>
    </message>
    <message>
        <source>Yours is not stored yet. It is compared with that one now: go on if it is to take the place of that.</source>
        <translation>Sizinki henüz kaydedilmedi. Şimdi onunla karşılaştırılıyor: onun yerini alacaksa devam edin.</translation>
    </message>
    <message>
        <source>Something has changed since the last check.</source>
        <translation>Son denetimden bu yana bir şey değişti.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps…</source>
        <translation>Azure DevOps’a soruluyor…</translation>
    </message>
    <message>
        <source>The token has not been checked yet.</source>
        <translation>Belirteç henüz denetlenmedi.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Denetim durduruldu.</translation>
    </message>
    <message>
        <source>Check again to go on.</source>
        <translation>Devam etmek için yeniden denetleyin.</translation>
    </message>
    <message>
        <source>The new token is another account’s.</source>
        <translation>Yeni belirteç başka bir hesaba ait.</translation>
    </message>
    <message>
        <source>The new token cannot do everything the old one could.</source>
        <translation>Yeni belirteç, eskisinin yapabildiği her şeyi yapamıyor.</translation>
    </message>
    <message>
        <source>Choose below whether to use it anyway.</source>
        <translation>Yine de kullanılıp kullanılmayacağını aşağıda seçin.</translation>
    </message>
    <message>
        <source>It acts as %1.</source>
        <translation>Şu hesapla çalışır: %1.</translation>
    </message>
    <message>
        <source>The token works, but it can do more than you chose.</source>
        <translation>Belirteç çalışıyor, ama seçtiğinizden fazlasını yapabiliyor.</translation>
    </message>
    <message>
        <source>You chose Custom defined, and it has Full access. You can go on with it, or take away what is not needed.</source>
        <translation>Custom defined (özel tanımlı) seçtiniz, ama belirtecin Full access (tam erişim) yetkisi var. Böyle devam edebilir ya da gerekmeyenleri kaldırabilirsiniz.</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>Belirteç istediğinizi yapıyor, ama tüm kuruluşlar için geçerli.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>Belirteç istediğinizi yapıyor.</translation>
    </message>
    <message>
        <source>The token works, but some access is missing.</source>
        <translation>Belirteç çalışıyor, ama bazı erişimleri eksik.</translation>
    </message>
    <message>
        <source>Then the check begins by itself.</source>
        <translation>Sonra denetim kendiliğinden başlar.</translation>
    </message>
    <message>
        <source>Then you can check again.</source>
        <translation>Sonra yeniden denetleyebilirsiniz.</translation>
    </message>
    <message>
        <source>Store it anyway</source>
        <translation>Yine de kaydet</translation>
    </message>
    <message>
        <source>Store it unchecked</source>
        <translation>Denetlemeden kaydet</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
    <message>
        <source>Send it to an administrator of the organization. The token is not in it.</source>
        <translation>Kuruluşun bir yöneticisine gönderin. İçinde belirteç yok.</translation>
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
        <translation>Custom, yalnızca çekme istekleri</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Bitiş: %1</translation>
    </message>
</context>
<context>
    <name>wizard::CreatePage</name>
    <message>
        <source>Previous step</source>
        <translation>Önceki adım</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Sonraki adım</translation>
    </message>
    <message>
        <source>&amp;Keep on top</source>
        <translation>Hep &amp;üstte</translation>
    </message>
    <message>
        <source>Small windo&amp;w</source>
        <translation>Kü&amp;çük pencere</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>Belirteci oluştur</translation>
    </message>
    <message>
        <source>A small window to keep beside the browser</source>
        <translation>Tarayıcının yanında duracak küçük pencere</translation>
    </message>
    <message>
        <source>Make a new token beside the old one.</source>
        <translation>Eskisinin yanında yeni bir belirteç oluşturun.</translation>
    </message>
    <message>
        <source>Do not click Regenerate: it ends the old one at once, before the new one is in place. If you did, paste what it shows on the next page.</source>
        <translation>Regenerate (yeniden üret) düğmesine tıklamayın: yenisi yerini almadan eskisini hemen geçersiz kılar. Tıkladıysanız gösterdiğini sonraki sayfaya yapıştırın.</translation>
    </message>
    <message>
        <source>&amp;Open the token page</source>
        <translation>Belirteç sayfasını a&amp;ç</translation>
    </message>
    <message>
        <source>I have copied i&amp;t</source>
        <translation>K&amp;opyaladım</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Sonraki adım</translation>
    </message>
    <message>
        <source>On the first page, “Try again” tries it again.</source>
        <translation>İlk sayfadaki “Yeniden dene” bunu yeniden dener.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be stored.</source>
        <translation>Belirteci henüz oluşturmayın: kaydedilemez.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could be neither stored nor checked.</source>
        <translation>Belirteci henüz oluşturmayın: ne kaydedilebilir ne denetlenebilir.</translation>
    </message>
    <message>
        <source>Do not create the token yet: it could not be checked.</source>
        <translation>Belirteci henüz oluşturmayın: denetlenemez.</translation>
    </message>
</context>
<context>
    <name>wizard::CreateSteps</name>
    <message>
        <source>Open the token page</source>
        <translation>Belirteç sayfasını açın</translation>
    </message>
    <message>
        <source>It opens in your browser.</source>
        <translation>Tarayıcınızda açılır.</translation>
    </message>
    <message>
        <source>Click + New Token</source>
        <translation>+ New Token (yeni belirteç) düğmesine tıklayın</translation>
    </message>
    <message>
        <source>A form opens.</source>
        <translation>Bir form açılır.</translation>
    </message>
    <message>
        <source>Choose a date. Your organization may set a limit.</source>
        <translation>Bir tarih seçin. Kuruluşunuz sınır koymuş olabilir.</translation>
    </message>
    <message>
        <source>Azure DevOps allows about a year at most, and %1 is later. Choose an earlier date, here and there.</source>
        <translation>Azure DevOps en çok yaklaşık bir yıla izin verir, %1 ise daha geç. Hem burada hem orada daha erken bir tarih seçin.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n day(s). If only less is allowed, set the same here.</source>
        <translation>
            <numerusform>%n gün seçin. Yalnızca daha azına izin varsa burada da aynısını ayarlayın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Custom defined and %1. If only less is allowed, set the same here.</source>
        <translation>Custom defined (özel tanımlı) seçip tarihi belirtin: %1. Yalnızca daha azına izin varsa burada da aynısını ayarlayın.</translation>
    </message>
    <message>
        <source>Name the token</source>
        <translation>Belirtece ad verin</translation>
    </message>
    <message>
        <source>Copy this name and paste it there.</source>
        <translation>Bu adı kopyalayıp oraya yapıştırın.</translation>
    </message>
    <message>
        <source>Choose the organization</source>
        <translation>Kuruluşu seçin</translation>
    </message>
    <message>
        <source>Choose %1, not “All accessible organizations”.</source>
        <translation>%1 kuruluşunu seçin, “All accessible organizations” (tüm erişilebilir kuruluşlar) değil.</translation>
    </message>
    <message>
        <source>Choose when it expires</source>
        <translation>Bitiş tarihini seçin</translation>
    </message>
    <message>
        <source>Under Scopes, leave Custom defined</source>
        <translation>Scopes (kapsamlar) altında Custom defined kalsın</translation>
    </message>
    <message>
        <source>It is chosen already.</source>
        <translation>Zaten seçili.</translation>
    </message>
    <message>
        <source>Under Code, tick Read</source>
        <translation>Code altında Read (okuma) kutusunu işaretleyin</translation>
    </message>
    <message>
        <source>Status is not enough.</source>
        <translation>Status yeterli değildir.</translation>
    </message>
    <message>
        <source>Click Show all scopes</source>
        <translation>Show all scopes (tüm kapsamları göster) bağlantısına tıklayın</translation>
    </message>
    <message>
        <source>The link is below the list.</source>
        <translation>Bağlantı listenin altındadır.</translation>
    </message>
    <message>
        <source>Under Member Entitlement Management, tick Read</source>
        <translation>Member Entitlement Management altında Read (okuma) kutusunu işaretleyin</translation>
    </message>
    <message>
        <source>Scroll down to find it.</source>
        <translation>Bulmak için aşağı kaydırın.</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it: go back and choose Custom defined.</source>
        <translation>Yapamıyorsanız bir yönetici yasaklamış olabilir: geri dönüp Custom defined seçin.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two things to do, one after the other.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>If you cannot, an administrator may have forbidden it. Then do this instead: %1. Such a token does not show the Diff of a pull request; the check will ask whether you want it anyway.</source>
        <translation>Yapamıyorsanız bir yönetici yasaklamış olabilir. O zaman şunu yapın: %1. Böyle bir belirteç çekme isteğinin Diff görünümünü göstermez; denetim yine de isteyip istemediğinizi sorar.</translation>
    </message>
    <message>
        <source>Under Scopes, choose Full access</source>
        <translation>Scopes (kapsamlar) altında Full access seçin</translation>
    </message>
    <message>
        <source>Click Create</source>
        <translation>Create (oluştur) düğmesine tıklayın</translation>
    </message>
    <message>
        <source>The button is below the form.</source>
        <translation>Düğme formun altındadır.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Belirteci kopyalayın</translation>
    </message>
    <message>
        <source>Click the copy button beside it. It is shown only once.</source>
        <translation>Yanındaki kopyalama düğmesine tıklayın. Yalnızca bir kez gösterilir.</translation>
    </message>
</context>
<context>
    <name>wizard::DonePage</name>
    <message>
        <source>&amp;Rotate it now</source>
        <translation>Şimdi &amp;yenile</translation>
    </message>
    <message>
        <source>&amp;Add to calendar…</source>
        <translation>&amp;Takvime ekle…</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>&amp;Kopyaları ara…</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step, and the head of its page.</extracomment>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Keychain entry</source>
        <translation>Anahtarlık kaydı</translation>
    </message>
    <message>
        <source>Use it as your password</source>
        <translation>Parolanız olarak kullanın</translation>
    </message>
    <message>
        <source>In git or another tool, with any user name.</source>
        <translation>Git’te ya da başka bir araçta, herhangi bir kullanıcı adıyla.</translation>
    </message>
    <message>
        <source>The token is in your keychain.</source>
        <translation>Belirteç anahtarlığınızda.</translation>
    </message>
    <message>
        <source>The token is in the keychain “%1”.</source>
        <translation>Belirteç “%1” anahtarlığında.</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations.</source>
        <translation>Belirteç istediğinizi yapıyor, ama tüm kuruluşlar için geçerli.</translation>
    </message>
    <message>
        <source>The token does what you need.</source>
        <translation>Belirteç istediğinizi yapıyor.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>Bitiş tarihi bilinmiyor.</translation>
    </message>
    <message>
        <source>The token page tells.</source>
        <translation>Belirteç sayfasında yazar.</translation>
    </message>
    <message>
        <source>Expired %1, according to the recorded date.</source>
        <translation>Kayıtlı tarihe göre süresi doldu: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n gün sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>Azure DevOps refuses what “%1” was before it was regenerated; that is out of your keychain.</source>
        <translation>Azure DevOps, “%1” belirtecinin yeniden üretilmeden önceki hâlini reddediyor; anahtarlığınızdan çıkarıldı.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token “%1”; it is out of your keychain.</source>
        <translation>Azure DevOps “%1” adlı eski belirteci reddediyor; anahtarlığınızdan çıkarıldı.</translation>
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
        <translation>Geçerlilik süresi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Başka bir tarih</translation>
    </message>
    <message>
        <source>Expires on (UTC)</source>
        <translation>Bitiş tarihi (UTC)</translation>
    </message>
    <message>
        <source>Li&amp;fespan:</source>
        <translation>Geçe&amp;rlilik süresi:</translation>
    </message>
</context>
<context>
    <name>wizard::OldAndNew</name>
    <message>
        <source>not known</source>
        <extracomment>Of the account of a token.
----------
Of the day on which a token expires.</extracomment>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>Use the other account’s token</source>
        <translation>Öbür hesabın belirtecini kullan</translation>
    </message>
    <message>
        <source>Use it although it does less</source>
        <translation>Daha az iş görse de kullan</translation>
    </message>
    <message>
        <source>The old token and the new one</source>
        <translation>Eski ve yeni belirteç</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Heads of two columns: of the old and of the new token.</extracomment>
        <translation>Eski</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>The old token belongs to %1, the new one to %2.</source>
        <translation>Eski belirtecin hesabı: %1. Yeni belirtecin hesabı: %2.</translation>
    </message>
    <message>
        <source>In the browser, sign in as the account that is to own the token; or go on with the other account, if you mean to.</source>
        <translation>Tarayıcıda, belirtecin ait olacağı hesapla oturum açın; amacınız buysa öbür hesapla da devam edebilirsiniz.</translation>
    </message>
    <message>
        <source>The new token may do less than the old one.</source>
        <translation>Yeni belirteç eskisinden daha azını yapıyor olabilir.</translation>
    </message>
    <message>
        <source>Not everything that worked with the old one could be checked.</source>
        <translation>Eskisiyle çalışanların bazıları denetlenemedi.</translation>
    </message>
    <message>
        <source>The new token does less than the old one.</source>
        <translation>Yeni belirteç eskisinden daha azını yapıyor.</translation>
    </message>
    <message>
        <source>What worked with the old one and does not with the new one: %1.</source>
        <translation>Eskisiyle çalışıp yenisiyle çalışmayanlar: %1.</translation>
    </message>
</context>
<context>
    <name>wizard::OrganizationPage</name>
    <message>
        <source>Which organization?</source>
        <translation>Hangi kuruluş?</translation>
    </message>
    <message>
        <source>Create a token and store it in your keychain, in about five minutes.</source>
        <translation>Yaklaşık beş dakikada bir belirteç oluşturup anahtarlığınıza kaydedin.</translation>
    </message>
    <message>
        <source>&amp;Organization name or address</source>
        <translation>K&amp;uruluşun adı ya da adresi</translation>
    </message>
    <message>
        <source>The address bar of a browser. The organization is the word after dev.azure.com.</source>
        <translation>Bir tarayıcının adres çubuğu. Kuruluş, dev.azure.com’dan sonraki sözcüktür.</translation>
    </message>
    <message>
        <source>&amp;Where do I find it?</source>
        <translation>&amp;Nerede bulurum?</translation>
    </message>
    <message>
        <source>The network is checked once the organization is known.</source>
        <translation>Kuruluş belli olunca ağ denetlenir.</translation>
    </message>
    <message>
        <source>The address of any of its pages will do.</source>
        <translation>Herhangi bir sayfasının adresi yeterlidir.</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Kuruluş: %1</translation>
    </message>
    <message>
        <source>This name is longer than new organizations may have.</source>
        <translation>Bu ad, yeni kuruluşlara izin verilenden uzun.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps for the organization %1…</source>
        <translation>Azure DevOps’a %1 kuruluşu soruluyor…</translation>
    </message>
    <message>
        <source>The organization answers.</source>
        <translation>Kuruluş yanıt veriyor.</translation>
    </message>
    <message>
        <source>Asked directly, without a proxy.</source>
        <translation>Ara sunucu olmadan, doğrudan soruldu.</translation>
    </message>
    <message>
        <source>Asked through the proxy %1.</source>
        <translation>%1 ara sunucusu üzerinden soruldu.</translation>
    </message>
    <message>
        <source>The certificate that was shown is issued by %1.</source>
        <translation>Gösterilen sertifikayı veren: %1.</translation>
    </message>
    <message>
        <source>Trying out the keychain…</source>
        <translation>Anahtarlık deneniyor…</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>Anahtarlığınız bekleniyor… Parola mı soruyor?</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>Anahtarlık çalışıyor.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored, read back and removed.</source>
        <translation>Deneme amaçlı bir kayıt eklendi, okundu ve silindi.</translation>
    </message>
    <message>
        <source>A throw-away secret was stored in “%1”, read back and removed.</source>
        <translation>“%1” anahtarlığına deneme amaçlı bir kayıt eklendi, okundu ve silindi.</translation>
    </message>
    <message>
        <source>Something is wrong with this organization; see below.</source>
        <translation>Bu kuruluşta bir sorun var; aşağıya bakın.</translation>
    </message>
    <message>
        <source>Then you can try again.</source>
        <translation>Sonra yeniden deneyebilirsiniz.</translation>
    </message>
    <message>
        <source>Then it is tried by itself.</source>
        <translation>Sonra kendiliğinden denenir.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Şunu kullan: %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Yeniden dene</translation>
    </message>
    <message>
        <source>Continue &amp;anyway</source>
        <translation>Yine &amp;de devam et</translation>
    </message>
</context>
<context>
    <name>wizard::PastePage</name>
    <message>
        <source>&amp;Show</source>
        <translation>Gö&amp;ster</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>Bil&amp;miyorum</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Belirteci yapıştır</translation>
    </message>
    <message>
        <source>It goes to Azure DevOps and your keychain, nowhere else.</source>
        <translation>Azure DevOps’a ve anahtarlığınıza gider, başka hiçbir yere gitmez.</translation>
    </message>
    <message>
        <source>The token, to be seen on the screen only</source>
        <translation>Yalnızca ekranda görünen belirteç</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapıştır</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>Belir&amp;teç:</translation>
    </message>
    <message>
        <source>&amp;Expires on (UTC), as the token page says:</source>
        <translation>Belirteç s&amp;ayfasındaki bitiş tarihi (UTC):</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Bitiş: %1</translation>
    </message>
    <message>
        <source>When it expires is not known</source>
        <translation>Bitiş tarihi bilinmiyor</translation>
    </message>
    <message>
        <source>This is an old token, which is stored already.</source>
        <translation>Bu eski bir belirteç ve zaten kayıtlı.</translation>
    </message>
    <message>
        <source>Paste the new one, which the token page has just shown.</source>
        <translation>Belirteç sayfasının az önce gösterdiği yenisini yapıştırın.</translation>
    </message>
    <message>
        <source>This is more than a year ahead: is it right?</source>
        <translation>Bir yıldan daha ileride: doğru mu?</translation>
    </message>
    <message>
        <source>No token of Azure DevOps lives that long. Look at the date on the token page again.</source>
        <translation>Hiçbir Azure DevOps belirteci o kadar uzun ömürlü değildir. Belirteç sayfasındaki tarihe yeniden bakın.</translation>
    </message>
</context>
<context>
    <name>wizard::RailStep</name>
    <message>
        <source>needs attention</source>
        <extracomment>How a step stands, read to blind people.</extracomment>
        <translation>ilgi bekliyor</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tamamlandı</translation>
    </message>
    <message>
        <source>you are here, and something needs attention</source>
        <translation>şu an buradasınız, ilgilenilmesi gereken bir şey var</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>şu an buradasınız</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>henüz değil</translation>
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
        <translation>Adım %1/%2</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Geri dön: %1</translation>
    </message>
</context>
<context>
    <name>wizard::Readiness</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Ayrıntılar</translation>
    </message>
    <message>
        <source>Your network and keychain are ready.</source>
        <translation>Ağınız ve anahtarlığınız hazır.</translation>
    </message>
    <message>
        <source>Checking your network and keychain…</source>
        <translation>Ağınız ve anahtarlığınız denetleniyor…</translation>
    </message>
    <message>
        <source>Your keychain is ready.</source>
        <translation>Anahtarlığınız hazır.</translation>
    </message>
</context>
<context>
    <name>wizard::RegeneratedQuestion</name>
    <message>
        <source>I clicked Re&amp;generate</source>
        <translation>Regenerate d&amp;üğmesine tıkladım</translation>
    </message>
    <message>
        <source>Did you click Regenerate?</source>
        <translation>Regenerate (yeniden üret) düğmesine tıkladınız mı?</translation>
    </message>
    <message>
        <source>Then “%1” on the token page is the new token now. Keep it there, and select the box so that PAT Wizard uses the same name.</source>
        <translation>O zaman belirteç sayfasındaki “%1” artık yeni belirteçtir. Orada kalsın; PAT Wizard’ın aynı adı kullanması için kutuyu işaretleyin.</translation>
    </message>
</context>
<context>
    <name>wizard::ReminderOffer</name>
    <message>
        <source>Notify me in &amp;time</source>
        <translation>&amp;Zamanında bildir</translation>
    </message>
    <message>
        <source>Also while no window of PAT Wizard is open. Settings can change it.</source>
        <translation>PAT Wizard penceresi açık olmasa da. Ayarlar’dan değiştirilebilir.</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>&amp;Hatırlatmalar</translation>
    </message>
    <message>
        <source>The reminders could not be switched.</source>
        <translation>Hatırlatma ayarı değiştirilemedi.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Sistemin iletisi: “%1”</translation>
    </message>
</context>
<context>
    <name>wizard::ReplacePage</name>
    <message>
        <source>Store the token</source>
        <translation>Belirteci kaydet</translation>
    </message>
    <message>
        <source>It is written into your keychain, read back and compared. Only then does it take the place of the old one.</source>
        <translation>Anahtarlığınıza yazılır, geri okunup karşılaştırılır. Ancak ondan sonra eskisinin yerini alır.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>Anahtarlığınız bekleniyor… Parola mı soruyor?</translation>
    </message>
    <message>
        <source>The new token takes the place of “%1” in the organization %2.</source>
        <translation>Yeni belirteç, %2 kuruluşundaki “%1” belirtecinin yerini alır.</translation>
    </message>
    <message>
        <source>The old token is kept until you have revoked it.</source>
        <translation>Eski belirteç siz iptal edene kadar tutulur.</translation>
    </message>
    <message>
        <source>You can go back to it until then.</source>
        <translation>O zamana kadar ona geri dönebilirsiniz.</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>Yine de kaydetmeyi seçtiniz.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token, or reads that entry, gets the new one from then on. The old one is kept under another name.</source>
        <translation>Belirteci PAT Wizard’dan isteyen ya da o kaydı okuyan her şey o andan sonra yenisini alır. Eskisi başka bir adla tutulur.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1, in place of the old one.</source>
        <translation>Anahtarlığınıza eskisinin yerine %1 olarak kaydedilecek.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2, in place of the old one.</source>
        <translation>“%1” anahtarlığına eskisinin yerine %2 olarak kaydedilecek.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>Belirteç kaydediliyor…</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>Kaydedildi, geri okundu ve karşılaştırıldı.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokePage</name>
    <message>
        <source>Check no&amp;w</source>
        <translation>Şi&amp;mdi denetle</translation>
    </message>
    <message>
        <source>Re&amp;move it…</source>
        <translation>Kal&amp;dır…</translation>
    </message>
    <message>
        <source>&amp;Go back to the old one</source>
        <translation>Eskisine d&amp;ön</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>Eskiyi iptal et</translation>
    </message>
    <message>
        <source>Remove the old one from the keychain</source>
        <translation>Eskiyi anahtarlıktan kaldır</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>You can also go on, and do this later: PAT Wizard keeps the old token and reminds you. If the new token does not work somewhere, go back to the old one.</source>
        <translation>Devam edip bunu sonra da yapabilirsiniz: PAT Wizard eski belirteci tutar ve size hatırlatır. Yeni belirteç bir yerde çalışmazsa eskisine geri dönün.</translation>
    </message>
    <message>
        <source>Asking Azure DevOps whether it refuses the old token…</source>
        <translation>Azure DevOps’un eski belirteci reddedip reddetmediği soruluyor…</translation>
    </message>
    <message>
        <source>Then the old token is looked at by itself.</source>
        <translation>Sonra eski belirtece kendiliğinden bakılır.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use. “%2” is kept beside it until Azure DevOps refuses it.</source>
        <translation>“%1” kaydedildi ve kullanımda. “%2”, Azure DevOps reddedene kadar yanında tutulur.</translation>
    </message>
    <message>
        <source>“%1” is stored and in use.</source>
        <translation>“%1” kaydedildi ve kullanımda.</translation>
    </message>
    <message>
        <source>No old token is left to revoke.</source>
        <translation>İptal edilecek eski belirteç kalmadı.</translation>
    </message>
    <message>
        <source>Waiting for Azure DevOps to refuse it…</source>
        <translation>Azure DevOps’un onu reddetmesi bekleniyor…</translation>
    </message>
    <message>
        <source>This page notices by itself. It may take up to an hour.</source>
        <translation>Bu sayfa bunu kendiliğinden fark eder. Bir saate kadar sürebilir.</translation>
    </message>
    <message>
        <source>You can only do this on the token page.</source>
        <translation>Bunu yalnızca belirteç sayfasında yapabilirsiniz.</translation>
    </message>
    <message>
        <source>“%1” is in use again, and stays in your keychain.</source>
        <translation>“%1” yeniden kullanımda ve anahtarlığınızda kalıyor.</translation>
    </message>
    <message>
        <source>Whether the old token is revoked could not be checked.</source>
        <translation>Eski belirtecin iptal edilip edilmediği denetlenemedi.</translation>
    </message>
    <message>
        <source>The old token is not let in, but may not be revoked.</source>
        <translation>Eski belirteç kabul edilmiyor, ama iptal edilmemiş olabilir.</translation>
    </message>
    <message>
        <source>The old token still works.</source>
        <translation>Eski belirteç hâlâ çalışıyor.</translation>
    </message>
    <message>
        <source>Azure DevOps refuses the old token; it is out of your keychain.</source>
        <translation>Azure DevOps eski belirteci reddediyor; anahtarlığınızdan çıkarıldı.</translation>
    </message>
    <message>
        <source>The old token is out of your keychain.</source>
        <translation>Eski belirteç anahtarlığınızdan çıkarıldı.</translation>
    </message>
    <message>
        <source>Remove the old token?</source>
        <translation>Eski belirteç kaldırılsın mı?</translation>
    </message>
    <message>
        <source>The old token leaves your keychain, and you cannot go back to it. If it is not revoked, whoever has it can go on using it.</source>
        <translation>Eski belirteç anahtarlığınızdan çıkar ve ona geri dönemezsiniz. İptal edilmemişse elinde olan herkes onu kullanmayı sürdürebilir.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>K&amp;alsın</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>Kaldı&amp;r</translation>
    </message>
    <message>
        <source>Removing the old token… Your keychain may want its password.</source>
        <translation>Eski belirteç kaldırılıyor… Anahtarlığınız parolasını sorabilir.</translation>
    </message>
    <message>
        <source>Checking the old token… Your keychain may want its password.</source>
        <translation>Eski belirteç denetleniyor… Anahtarlığınız parolasını sorabilir.</translation>
    </message>
</context>
<context>
    <name>wizard::RevokeTask</name>
    <message>
        <source>It was created in %1.</source>
        <translation>Oluşturulma: %1.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Bitiş tarihi: %1.</translation>
    </message>
    <message>
        <source>Look for cop&amp;ies…</source>
        <translation>&amp;Kopyaları ara…</translation>
    </message>
    <message>
        <source>Look for copies of the old one</source>
        <translation>Eskinin kopyalarını ara</translation>
    </message>
    <message>
        <source>Find where else on this computer the old token lies</source>
        <translation>Eski belirtecin bu bilgisayarda başka nerelerde olduğunu bul</translation>
    </message>
    <message>
        <source>Azure DevOps refuses “%1”, which is in use.</source>
        <translation>Azure DevOps, kullanımdaki “%1” belirtecini reddediyor.</translation>
    </message>
    <message>
        <source>If “%1” still works, go back to it.</source>
        <translation>“%1” hâlâ çalışıyorsa ona geri dönün.</translation>
    </message>
    <message>
        <source>Replace “%2” with “%1” wherever you use it as a password.</source>
        <translation>Parola olarak kullandığınız her yerde “%2” yerine “%1” belirtecini koyun.</translation>
    </message>
    <message>
        <source>Whatever asks PAT Wizard for the token gets the new one already.</source>
        <translation>Belirteci PAT Wizard’dan isteyen her şey artık yenisini alıyor.</translation>
    </message>
    <message>
        <source>On the token page, find the token “%1” and click Revoke.</source>
        <translation>Belirteç sayfasında “%1” belirtecini bulup Revoke (iptal et) düğmesine tıklayın.</translation>
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
        <translation> ve </translation>
    </message>
    <message>
        <source>You can add what is missing.</source>
        <translation>Eksik olanı ekleyebilirsiniz.</translation>
    </message>
    <message>
        <source>choose Full access</source>
        <translation>Full access (tam erişim) seçin</translation>
    </message>
    <message>
        <source>tick %1</source>
        <translation>%1 kutusunu işaretleyin</translation>
    </message>
    <message>
        <source>You can take the rest away.</source>
        <translation>Gerekmeyenleri kaldırabilirsiniz.</translation>
    </message>
    <message>
        <source>choose Custom defined, and tick only %1</source>
        <translation>Custom defined (özel tanımlı) seçin, yalnızca %1 kutusunu işaretleyin</translation>
    </message>
    <message>
        <source>1. On the token page, select “%1” and click Edit.
2. Under Scopes, %2, and save.
3. Check again here. After you save, PAT Wizard checks what the token can do.</source>
        <extracomment>%1 is a token&apos;s name, %2 such as &quot;tick Code → Read&quot;</extracomment>
        <translation>1. Belirteç sayfasında “%1” belirtecini seçip Edit (düzenle) düğmesine tıklayın.
2. Scopes (kapsamlar) altında %2 ve kaydedin.
3. Burada yeniden denetleyin. Siz kaydettikten sonra PAT Wizard belirtecin ne yapabildiğini denetler.</translation>
    </message>
</context>
<context>
    <name>wizard::StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Adım %1/%2</translation>
    </message>
</context>
<context>
    <name>wizard::StepRail</name>
    <message>
        <source>Organization</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>The name of a step: what the token may do.</extracomment>
        <translation>Erişim</translation>
    </message>
    <message>
        <source>Create the token</source>
        <translation>Belirteci oluştur</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Belirteci yapıştır</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>The name of a step.</extracomment>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>The name of a step.</extracomment>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>Eskiyi iptal et</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The name of the last step.</extracomment>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Adımlar</translation>
    </message>
</context>
<context>
    <name>wizard::StorePage</name>
    <message>
        <source>Store the token</source>
        <translation>Belirteci kaydet</translation>
    </message>
    <message>
        <source>It is written, read back and compared.</source>
        <translation>Yazılır, geri okunur ve karşılaştırılır.</translation>
    </message>
    <message>
        <source>Waiting for your keychain… Is it asking for a password?</source>
        <translation>Anahtarlığınız bekleniyor… Parola mı soruyor?</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Ad:</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Ad: %1</translation>
    </message>
    <message>
        <source>You chose to store it anyway.</source>
        <translation>Yine de kaydetmeyi seçtiniz.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>Belirteç denetlenemedi.</translation>
    </message>
    <message>
        <source>You chose to store it unchecked.</source>
        <translation>Denetlemeden kaydetmeyi seçtiniz.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Bu ad kullanılamaz.</translation>
    </message>
    <message>
        <source>A name has at least one character, no slash, and no blank at its ends.</source>
        <translation>Ad en az bir karakterdir; eğik çizgi içermez, boşlukla başlamaz ve bitmez.</translation>
    </message>
    <message>
        <source>It will be stored in your keychain as %1.</source>
        <translation>Anahtarlığınıza %1 olarak kaydedilecek.</translation>
    </message>
    <message>
        <source>It will be stored in the keychain “%1” as %2.</source>
        <translation>“%1” anahtarlığına %2 olarak kaydedilecek.</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>Belirteç kaydediliyor…</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Suggested: “%2”.</source>
        <translation>“%1” adı kullanılıyor. Öneri: “%2”.</translation>
    </message>
    <message>
        <source>The token that has that name is not changed.</source>
        <translation>Bu adı taşıyan belirteç değişmez.</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>Kaydedildi, geri okundu ve karşılaştırıldı.</translation>
    </message>
</context>
<context>
    <name>wizard::TokenNameField</name>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Ad:</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Belirteç adı</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>Adı ko&amp;pyala</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
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
        <translation>Denetle: %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>Rotate %1 – PAT Wizard</source>
        <translation>Yenile: %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>Old token of %1 – PAT Wizard</source>
        <translation>Eski belirteç: %1 – PAT Wizard</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>İ&amp;leri</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Bitir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Give up the token?</source>
        <translation>Belirteçten vazgeçilsin mi?</translation>
    </message>
    <message>
        <source>The token has not been proved to be stored. Azure DevOps does not show it again: if you close now, you may need to make a new one.</source>
        <translation>Belirtecin kaydedildiği doğrulanmadı. Azure DevOps onu bir daha göstermez: şimdi kapatırsanız yenisini oluşturmanız gerekebilir.</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Devam et</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>Bı&amp;rak</translation>
    </message>
</context>
<context>
    <name>wording::AdministratorText</name>
    <message>
        <source>sign in with a personal access token</source>
        <translation>kişisel erişim belirteciyle oturum açmak</translation>
    </message>
    <message>
        <source>list the Git repositories with a personal access token</source>
        <translation>kişisel erişim belirteciyle Git depolarını listelemek</translation>
    </message>
    <message>
        <source>read the summary of member entitlements with a personal access token</source>
        <translation>kişisel erişim belirteciyle üye yetkilendirmelerinin özetini okumak</translation>
    </message>
    <message>
        <source>list the features with a personal access token</source>
        <translation>kişisel erişim belirteciyle özellikleri listelemek</translation>
    </message>
    <message>
        <source>read the account’s own profile with a personal access token</source>
        <translation>kişisel erişim belirteciyle hesabın kendi profilini okumak</translation>
    </message>
    <message>
        <source>The account needs permission to see the Git repositories. The token’s scopes are sufficient.</source>
        <translation>Hesabın Git depolarını görme izni olmalı. Belirtecin kapsamları yeterli.</translation>
    </message>
    <message>
        <source>The account needs permission to see the organization’s members and their entitlements. The token’s scopes are sufficient.</source>
        <translation>Hesabın, kuruluşun üyelerini ve yetkilendirmelerini görme izni olmalı. Belirtecin kapsamları yeterli.</translation>
    </message>
    <message>
        <source>The account needs the permission named in the response.</source>
        <translation>Hesabın yanıtta adı geçen izni olmalı.</translation>
    </message>
    <message>
        <source>The organization’s conditional access or IP policy needs to allow this account from this network. If that is not possible, please tell me which network is allowed.</source>
        <translation>Kuruluşun koşullu erişim ya da IP ilkesi, bu hesaba bu ağdan izin vermeli. Bu mümkün değilse lütfen hangi ağa izin verildiğini bana bildirin.</translation>
    </message>
    <message>
        <source>The organization’s policy blocks tokens for all organizations. It needs to allow a token for this organization only.</source>
        <translation>Kuruluşun ilkesi tüm kuruluşlar için geçerli belirteçleri engelliyor. Yalnızca bu kuruluş için bir belirtece izin vermeli.</translation>
    </message>
    <message>
        <source>The account needs to be added to the organization.</source>
        <translation>Hesabın kuruluşa eklenmesi gerekiyor.</translation>
    </message>
    <message>
        <source>The organization needs to be reactivated.</source>
        <translation>Kuruluşun yeniden etkinleştirilmesi gerekiyor.</translation>
    </message>
    <message>
        <source>Attempted: %1 (%2).</source>
        <extracomment>%1 &quot;sign in with a personal access token&quot;, %2 a host</extracomment>
        <translation>Denenen: %1 (%2).</translation>
    </message>
    <message>
        <source>Response: refused, without an error code.</source>
        <translation>Yanıt: reddedildi, hata kodu yok.</translation>
    </message>
    <message>
        <source>Response: %1.</source>
        <translation>Yanıt: %1.</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <extracomment>%1 is a whole sentence: what an administrator can do.</extracomment>
        <translation>Gereken: %1</translation>
    </message>
    <message>
        <source>My access to Azure DevOps is not sufficient. Can you help?</source>
        <translation>Azure DevOps erişimim yeterli değil. Yardımcı olabilir misiniz?</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Kuruluş: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Hesap: %1</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <translation>Zaman: %1 UTC</translation>
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
            <numerusform>%1 ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by Azure DevOps: %1.</source>
        <translation>Azure DevOps’un reddettikleri: %1.</translation>
    </message>
    <message>
        <source>Rotate to restore access, or remove what you no longer need.</source>
        <translation>Erişimi geri kazanmak için yenileyin ya da artık gerekmeyeni kaldırın.</translation>
    </message>
    <message>
        <source>Expired, according to the recorded date: %1.</source>
        <translation>Kayıtlı tarihe göre süresi dolanlar: %1.</translation>
    </message>
    <message>
        <source>Refused by Azure DevOps, as git says: %1.</source>
        <translation>Git’e göre Azure DevOps’un reddettikleri: %1.</translation>
    </message>
    <message>
        <source>Check again to find out whether the token or something else is the reason.</source>
        <translation>Nedenin belirteç mi başka bir şey mi olduğunu anlamak için yeniden denetleyin.</translation>
    </message>
    <message>
        <source>Expiring soon: %1.</source>
        <translation>Yakında süresi dolacaklar: %1.</translation>
    </message>
    <message>
        <source>Rotate now, before access is interrupted.</source>
        <translation>Erişim kesilmeden şimdi yenileyin.</translation>
    </message>
    <message>
        <source>Still accepted after the recorded expiry date: %1.</source>
        <translation>Kayıtlı bitiş tarihinden sonra hâlâ kabul edilenler: %1.</translation>
    </message>
    <message>
        <source>Correct the date. The token page shows when a token expires.</source>
        <translation>Tarihi düzeltin. Bitiş tarihi belirteç sayfasında yazar.</translation>
    </message>
    <message>
        <source>Valid for all organizations: %1.</source>
        <translation>Tüm kuruluşlar için geçerli olanlar: %1.</translation>
    </message>
    <message>
        <source>%1 Rotate, and choose a single organization.</source>
        <translation>%1 Yenileyin ve tek bir kuruluş seçin.</translation>
    </message>
    <message>
        <source>At least 11 months old, and the expiry date is not known: %1.</source>
        <translation>En az 11 aylık olup bitiş tarihi bilinmeyenler: %1.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year. Record the expiry date, or rotate.</source>
        <translation>Hiçbir belirteç bir yıldan çok daha uzun geçerli kalmaz. Bitiş tarihini girin ya da yenileyin.</translation>
    </message>
    <message>
        <source>Not checked for 80 days or more: %1.</source>
        <translation>En az 80 gündür denetlenmeyenler: %1.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive after 90 days without use. A check counts as use.</source>
        <translation>Azure DevOps, 90 gün kullanılmayan belirteci etkin saymaz. Denetim de kullanım sayılır.</translation>
    </message>
    <message>
        <source>Another token is kept and not known to be revoked: %1.</source>
        <translation>Başka bir belirteç de tutuluyor ve iptal edilip edilmediği bilinmiyor: %1.</translation>
    </message>
    <message>
        <source>The details show which token it is. When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>Hangi belirteç olduğu ayrıntılarda yazar. Artık gerekmiyorsa Azure DevOps’ta iptal edin.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access at the last attempt: %1.</source>
        <translation>Son denemede anahtarlığın kilitli olduğu ya da erişim vermediği belirteçler: %1.</translation>
    </message>
    <message>
        <source>This says nothing about whether a token works. Unlock the keychain, then check again.</source>
        <translation>Bu, belirtecin çalışıp çalışmadığı hakkında bir şey söylemez. Anahtarlığın kilidini açıp yeniden denetleyin.</translation>
    </message>
</context>
<context>
    <name>wording::AuthorityWords</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 dosyası boş.</translation>
    </message>
    <message>
        <source>%1 contains only the certificate of %2, not the certificate of an authority. Ask for the certificate of the authority that issued it.</source>
        <translation>%1 dosyasında bir yetkilinin sertifikası yok, yalnızca şunun sertifikası var: %2. Onu veren yetkilinin sertifikasını isteyin.</translation>
    </message>
    <message>
        <source>%1 contains a certificate that is damaged or incomplete. Get the file again.</source>
        <translation>%1 dosyasında bozuk ya da eksik bir sertifika var. Dosyayı yeniden edinin.</translation>
    </message>
    <message>
        <source>%1 contains certificates in a PKCS #7 format that PAT Wizard cannot read. Convert it: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</source>
        <translation>%1 dosyasındaki sertifikalar, PAT Wizard’ın okuyamadığı bir PKCS #7 biçiminde. Dönüştürün: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a PKCS #12 file (.pfx or .p12), which includes a private key. Extract the authorities: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</source>
        <translation>%1, özel anahtar da içeren bir PKCS #12 dosyası (.pfx ya da .p12). Yetkilileri ayıklayın: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 is a private key, not a certificate. Do not share it. Ask for the authority’s certificate.</source>
        <translation>%1 bir sertifika değil, özel anahtar. Onu kimseyle paylaşmayın. Yetkilinin sertifikasını isteyin.</translation>
    </message>
    <message>
        <source>%1 is a certificate request, not a certificate. Ask for the authority’s certificate.</source>
        <translation>%1 bir sertifika değil, sertifika isteği. Yetkilinin sertifikasını isteyin.</translation>
    </message>
    <message>
        <source>%1 is a web page, not a certificate. The download may have required you to sign in. Open the page in a browser, and download the certificate again.</source>
        <translation>%1 bir sertifika değil, web sayfası. İndirirken oturum açmanız gerekmiş olabilir. Sayfayı tarayıcıda açıp sertifikayı yeniden indirin.</translation>
    </message>
    <message>
        <source>%1 does not contain a certificate that PAT Wizard can read. If it is a certificate, convert it: openssl x509 -in %2 -out authorities.pem</source>
        <translation>%1 dosyasında PAT Wizard’ın okuyabileceği bir sertifika yok. Sertifikaysa dönüştürün: openssl x509 -in %2 -out authorities.pem</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 okunamıyor: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is not a regular file.</source>
        <translation>%1 okunamıyor: olağan bir dosya değil.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is too large.</source>
        <translation>%1 okunamıyor: çok büyük.</translation>
    </message>
</context>
<context>
    <name>wording::CapabilityWords</name>
    <message>
        <source>Sign-in</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Oturum açma</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Çekme istekleri</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <extracomment>A capability of a token: a head of a column, or in a list.</extracomment>
        <translation>Gözden geçirenler</translation>
    </message>
    <message>
        <source>Diff</source>
        <extracomment>A capability of a token: the pull request view that shows the changed lines.</extracomment>
        <translation>Diff</translation>
    </message>
    <message>
        <source>All organizations</source>
        <extracomment>A capability of a token: it is valid for all organizations.</extracomment>
        <translation>Tüm kuruluşlar</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1: çalışıyor</translation>
    </message>
    <message>
        <source>%1: refused, the token does not have full access</source>
        <translation>%1: reddedildi, belirtecin tam erişimi yok</translation>
    </message>
    <message>
        <source>%1: refused, the token lacks the scope</source>
        <translation>%1: reddedildi, belirtecin kapsamı eksik</translation>
    </message>
    <message>
        <source>%1: refused, the account lacks the permission</source>
        <translation>%1: reddedildi, hesabın izni yok</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>%1: denetlenmedi</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>çalışıyor</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Of a capability of a token, in a table.</extracomment>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>no permission</source>
        <extracomment>Of a capability of a token, in a table: the account has no permission for it.</extracomment>
        <translation>izin yok</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Of a capability of a token, in a table: it is not known whether it works.</extracomment>
        <translation>bilinmiyor</translation>
    </message>
</context>
<context>
    <name>wording::CauseWords</name>
    <message>
        <source>Azure DevOps accepted it.</source>
        <translation>Azure DevOps kabul etti.</translation>
    </message>
    <message>
        <source>It lacks a scope.</source>
        <translation>Bir kapsamı eksik.</translation>
    </message>
    <message>
        <source>Its account lacks a permission.</source>
        <translation>Belirtecin hesabının bir izni eksik.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for this organization.</source>
        <translation>Süresi dolmuş, iptal edilmiş, yeniden üretilmiş ya da bu kuruluş için hiç geçerli olmamış.</translation>
    </message>
    <message>
        <source>It was accepted at first, then refused during the check.</source>
        <translation>Önce kabul edildi, sonra denetim sırasında reddedildi.</translation>
    </message>
    <message>
        <source>Azure DevOps says that it has expired.</source>
        <translation>Azure DevOps süresinin dolduğunu söylüyor.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>Kuruluş, tüm kuruluşlar için geçerli belirteçlere izin vermiyor.</translation>
    </message>
    <message>
        <source>Its account is not a member of the organization.</source>
        <translation>Belirtecin hesabı kuruluşun üyesi değil.</translation>
    </message>
    <message>
        <source>Its account needs to sign in once in a browser.</source>
        <translation>Belirtecin hesabıyla bir kez tarayıcıda oturum açılması gerekiyor.</translation>
    </message>
    <message>
        <source>An organization policy blocked access from this network.</source>
        <translation>Bir kuruluş ilkesi bu ağdan erişimi engelledi.</translation>
    </message>
    <message>
        <source>Azure DevOps did not know the organization.</source>
        <translation>Azure DevOps kuruluşu tanımadı.</translation>
    </message>
    <message>
        <source>The organization has been renamed.</source>
        <translation>Kuruluşun adı değişmiş.</translation>
    </message>
    <message>
        <source>The organization is deactivated.</source>
        <translation>Kuruluş devre dışı.</translation>
    </message>
    <message>
        <source>Azure DevOps asked for a pause (rate limit).</source>
        <translation>Azure DevOps bekleme istedi (hız sınırı).</translation>
    </message>
    <message>
        <source>Azure DevOps was having problems.</source>
        <translation>Azure DevOps’ta sorun vardı.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>Azure DevOps, PAT Wizard’ın tanımadığı bir hatayla yanıt verdi.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asked you to sign in.</source>
        <translation>Sizinle Azure DevOps arasındaki bir şey oturum açmanızı istedi.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered with an error.</source>
        <translation>Sizinle Azure DevOps arasındaki bir şey hatayla yanıt verdi.</translation>
    </message>
    <message>
        <source>Azure DevOps did not answer in time.</source>
        <translation>Azure DevOps zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>The host name of Azure DevOps could not be looked up.</source>
        <translation>Azure DevOps’un sunucu adı çözümlenemedi.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>Bağlantı kurulamadı.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>Ara sunucunun adı çözümlenemedi.</translation>
    </message>
    <message>
        <source>Azure DevOps could not be reached through the proxy.</source>
        <translation>Azure DevOps’a ara sunucu üzerinden ulaşılamadı.</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation>Ara sunucu bağlanmayı reddetti.</translation>
    </message>
    <message>
        <source>The proxy asked for a password.</source>
        <translation>Ara sunucu parola istedi.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password that are set for it.</source>
        <translation>Ara sunucu, kendisi için ayarlanan kullanıcı adını ve parolayı kabul etmedi.</translation>
    </message>
    <message>
        <source>PAT Wizard did not understand the proxy setting.</source>
        <translation>PAT Wizard ara sunucu ayarını anlamadı.</translation>
    </message>
    <message>
        <source>The proxy setting uses an unsupported type of proxy.</source>
        <translation>Ara sunucu ayarında desteklenmeyen bir ara sunucu türü var.</translation>
    </message>
    <message>
        <source>The certificate could not be trusted.</source>
        <translation>Sertifikaya güvenilemedi.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>Şifreli bağlantı kurulamadı.</translation>
    </message>
    <message>
        <source>The answer was not from Azure DevOps.</source>
        <translation>Yanıt Azure DevOps’tan gelmedi.</translation>
    </message>
    <message>
        <source>Azure DevOps was not asked.</source>
        <translation>Azure DevOps’a sorulmadı.</translation>
    </message>
</context>
<context>
    <name>wording::CheckRows</name>
    <message>
        <source>Does the organization %1 answer?</source>
        <translation>%1 kuruluşu yanıt veriyor mu?</translation>
    </message>
    <message>
        <source>Is the token accepted?</source>
        <translation>Belirteç kabul ediliyor mu?</translation>
    </message>
    <message>
        <source>Code: do pull requests work?</source>
        <translation>Code: çekme istekleri çalışıyor mu?</translation>
    </message>
    <message>
        <source>Member Entitlement Management: do reviewers and approvals work?</source>
        <translation>Member Entitlement Management: gözden geçirenler ve onaylar çalışıyor mu?</translation>
    </message>
    <message>
        <source>Full access: does Diff, the changed lines of a pull request, work?</source>
        <translation>Full access: Diff, yani çekme isteğinde değişen satırlar, çalışıyor mu?</translation>
    </message>
    <message>
        <source>Is the token valid for all organizations?</source>
        <translation>Belirteç tüm kuruluşlar için mi geçerli?</translation>
    </message>
    <message>
        <source>The organization %1 answers.</source>
        <translation>%1 kuruluşu yanıt veriyor.</translation>
    </message>
    <message>
        <source>The token is accepted, as %1.</source>
        <translation>Belirteç kabul ediliyor, hesap: %1.</translation>
    </message>
    <message>
        <source>The token could not be checked.</source>
        <translation>Belirteç denetlenemedi.</translation>
    </message>
    <message>
        <source>pull requests</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>çekme istekleri</translation>
    </message>
    <message>
        <source>reviewers and approvals</source>
        <extracomment>A part of a list: “… what you need: pull requests, Diff.”</extracomment>
        <translation>gözden geçirenler ve onaylar</translation>
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
        <translation>Belirteç her şeyi yapabiliyor: çekme istekleri, gözden geçirenler ve onaylar, Diff.</translation>
    </message>
    <message>
        <source>The token does what you need: %1.</source>
        <extracomment>%1 pull requests, reviewers and approvals</extracomment>
        <translation>Belirteç istediğinizi yapıyor: %1.</translation>
    </message>
    <message>
        <source>%1 (the token lacks %2)</source>
        <extracomment>%1 pull requests, %2 the option of the token page that they need</extracomment>
        <translation>%1 (belirteçte eksik olan: %2)</translation>
    </message>
    <message>
        <source>%1 (your account lacks a permission)</source>
        <translation>%1 (hesabınızın bir izni eksik)</translation>
    </message>
    <message>
        <source>The token does what you need, but it is valid for all organizations. %1</source>
        <translation>Belirteç istediğinizi yapıyor, ama tüm kuruluşlar için geçerli. %1</translation>
    </message>
    <message>
        <source>The token’s account lacks a permission.</source>
        <translation>Belirtecin hesabının bir izni eksik.</translation>
    </message>
    <message>
        <source>The token is accepted, but some of what you need does not work: %1.</source>
        <translation>Belirteç kabul ediliyor, ama size gerekenlerden bazıları çalışmıyor: %1.</translation>
    </message>
    <message>
        <source>The token is refused.</source>
        <translation>Belirteç reddediliyor.</translation>
    </message>
    <message>
        <source>The token could not be checked completely. This is no verdict on the token.</source>
        <translation>Belirteç tam olarak denetlenemedi. Bu, belirteç hakkında bir sonuç değildir.</translation>
    </message>
</context>
<context>
    <name>wording::CheckWords</name>
    <message>
        <source>Diff is the pull request view that shows the changed lines.</source>
        <translation>Diff, çekme isteğinde değişen satırları gösteren görünümdür.</translation>
    </message>
    <message>
        <source>Azure DevOps accepts the token.</source>
        <translation>Azure DevOps belirteci kabul ediyor.</translation>
    </message>
    <message>
        <source>The token can read Code: pull requests work.</source>
        <translation>Belirteç kodu (Code) okuyabiliyor: çekme istekleri çalışıyor.</translation>
    </message>
    <message>
        <source>The token can read Member Entitlement Management: reviewers and approvals work.</source>
        <translation>Belirteç üyeleri (Member Entitlement Management) okuyabiliyor: gözden geçirenler ve onaylar çalışıyor.</translation>
    </message>
    <message>
        <source>The token has full access: Diff works.</source>
        <translation>Belirtecin tam erişimi var: Diff çalışıyor.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for this organization only.</source>
        <translation>Yenileyin: yalnızca bu kuruluş için bir belirteç oluşturun.</translation>
    </message>
    <message>
        <source>The token cannot read Code.</source>
        <translation>Belirteç kodu (Code) okuyamıyor.</translation>
    </message>
    <message>
        <source>Pull requests do not work with it.</source>
        <translation>Çekme istekleri onunla çalışmaz.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Code → Read selected. Status alone is not enough.</source>
        <translation>Yenileyin: Code → Read seçili yeni bir belirteç oluşturun. Yalnızca Status yeterli değildir.</translation>
    </message>
    <message>
        <source>Create a token with Code → Read selected. Status alone is not enough.</source>
        <translation>Code → Read seçili bir belirteç oluşturun. Yalnızca Status yeterli değildir.</translation>
    </message>
    <message>
        <source>The token cannot read Member Entitlement Management.</source>
        <translation>Belirteç üyeleri (Member Entitlement Management) okuyamıyor.</translation>
    </message>
    <message>
        <source>Reviewers and approvals do not work with it.</source>
        <translation>Gözden geçirenler ve onaylar onunla çalışmaz.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>Yenileyin: Member Entitlement Management → Read seçili yeni bir belirteç oluşturun. Bulmak için “Show all scopes” (tüm kapsamları göster) bağlantısına tıklayın.</translation>
    </message>
    <message>
        <source>Create a token with Member Entitlement Management → Read selected. To find it, click “Show all scopes”.</source>
        <translation>Member Entitlement Management → Read seçili bir belirteç oluşturun. Bulmak için “Show all scopes” (tüm kapsamları göster) bağlantısına tıklayın.</translation>
    </message>
    <message>
        <source>The token does not have full access.</source>
        <translation>Belirtecin tam erişimi yok.</translation>
    </message>
    <message>
        <source>Diff, the pull request view that shows the changed lines, does not work with it.</source>
        <translation>Diff, yani çekme isteğinde değişen satırları gösteren görünüm, onunla çalışmaz.</translation>
    </message>
    <message>
        <source>If you need Diff, rotate it: create a new token with Full access.</source>
        <translation>Diff gerekliyse yenileyin: Full access (tam erişim) seçili yeni bir belirteç oluşturun.</translation>
    </message>
    <message>
        <source>If you need Diff, create a token with Full access.</source>
        <translation>Diff gerekliyse Full access (tam erişim) seçili bir belirteç oluşturun.</translation>
    </message>
    <message>
        <source>The token is not known to be valid for all organizations.</source>
        <translation>Belirtecin tüm kuruluşlar için geçerli olup olmadığı bilinmiyor.</translation>
    </message>
    <message>
        <source>This token cannot be used as it is.</source>
        <translation>Bu belirteç bu hâliyle kullanılamaz.</translation>
    </message>
    <message>
        <source>It has expired, was revoked or regenerated, or was never valid for the organization %1.</source>
        <translation>Süresi dolmuş, iptal edilmiş, yeniden üretilmiş ya da %1 kuruluşu için hiç geçerli olmamış.</translation>
    </message>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>Yenileyin: yerini alacak yeni bir belirteç oluşturun.</translation>
    </message>
    <message>
        <source>Azure DevOps does not accept the token.</source>
        <translation>Azure DevOps belirteci kabul etmiyor.</translation>
    </message>
    <message>
        <source>It is mistyped, expired, revoked, or for an organization other than %1.</source>
        <translation>Yanlış yazılmış, süresi dolmuş, iptal edilmiş ya da %1 dışında bir kuruluş için.</translation>
    </message>
    <message>
        <source>Paste it again, or create a new one.</source>
        <translation>Yeniden yapıştırın ya da yenisini oluşturun.</translation>
    </message>
    <message>
        <source>Azure DevOps says that the token has expired.</source>
        <translation>Azure DevOps belirtecin süresinin dolduğunu söylüyor.</translation>
    </message>
    <message>
        <source>An expired token cannot be extended.</source>
        <translation>Süresi dolmuş bir belirteç uzatılamaz.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated. Create a new one.</source>
        <translation>Süresi dolmuş bir belirteç ne uzatılabilir ne yeniden üretilebilir. Yenisini oluşturun.</translation>
    </message>
    <message>
        <source>The organization does not allow tokens for all organizations.</source>
        <translation>Kuruluş, tüm kuruluşlar için geçerli belirteçlere izin vermiyor.</translation>
    </message>
    <message>
        <source>Rotate it: create a token for the organization %1 only.</source>
        <translation>Yenileyin: yalnızca %1 kuruluşu için bir belirteç oluşturun.</translation>
    </message>
    <message>
        <source>Create a token for the organization %1 only.</source>
        <translation>Yalnızca %1 kuruluşu için bir belirteç oluşturun.</translation>
    </message>
    <message>
        <source>The token’s account is not a member of the organization %1.</source>
        <translation>Belirtecin hesabı %1 kuruluşunun üyesi değil.</translation>
    </message>
    <message>
        <source>Until it is, this token cannot be used there.</source>
        <translation>Üye olana kadar bu belirteç orada kullanılamaz.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization to add the account.</source>
        <translation>Hesabı eklemesini kuruluşun bir yöneticisinden isteyin.</translation>
    </message>
    <message>
        <source>Check the organization’s name, or ask an administrator to add you.</source>
        <translation>Kuruluşun adına bakın ya da sizi eklemesini bir yöneticiden isteyin.</translation>
    </message>
    <message>
        <source>Paste the token again, or create a new one.</source>
        <translation>Belirteci yeniden yapıştırın ya da yenisini oluşturun.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted the token at first, then refused it for this part of the check.</source>
        <translation>Azure DevOps belirteci önce kabul etti, sonra denetimin bu bölümünde reddetti.</translation>
    </message>
    <message>
        <source>Whether this works could not be determined.</source>
        <translation>Bunun çalışıp çalışmadığı belirlenemedi.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Yeniden denetleyin.</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Bu, belirteç hakkında bir şey söylemez.</translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n second(s).</source>
        <translation>
            <numerusform>%n saniye sonra yeniden denetleyin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check again in %n minute(s).</source>
        <translation>
            <numerusform>%n dakika sonra yeniden denetleyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy in Settings, then check again. If https_proxy is set, correct it there and restart PAT Wizard.</source>
        <translation>Ayarlar’da ara sunucuya bakın, sonra yeniden denetleyin. https_proxy ayarlıysa orada düzeltip PAT Wizard’ı yeniden başlatın.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust.</source>
        <translation>%1 sunucusu, bu sistemin güvenmediği birinin verdiği bir sertifika gösterdi.</translation>
    </message>
    <message>
        <source>%1 presented a certificate from an issuer that this system does not trust: %2.</source>
        <translation>%1 sunucusu, bu sistemin güvenmediği birinin verdiği bir sertifika gösterdi: %2.</translation>
    </message>
    <message>
        <source>If this is your company’s proxy, add the certificate of your company’s authority in Settings, or start PAT Wizard with --ca-file. If you did so already, that file does not contain this issuer. Otherwise, try another network.</source>
        <translation>Bu, şirketinizin ara sunucusuysa şirket yetkilisinin sertifikasını Ayarlar’a ekleyin ya da PAT Wizard’ı --ca-file ile başlatın. Bunu zaten yaptıysanız o dosya bu sertifikayı vereni içermiyor. Şirketinizin ara sunucusu değilse başka bir ağ deneyin.</translation>
    </message>
    <message>
        <source>Your account is not allowed to see the members of the organization.</source>
        <translation>Hesabınızın kuruluşun üyelerini görme izni yok.</translation>
    </message>
    <message>
        <source>Your account lacks a permission in the organization.</source>
        <translation>Hesabınızın kuruluşta bir izni eksik.</translation>
    </message>
    <message>
        <source>The token is fine. Another token would not help.</source>
        <translation>Belirteçte sorun yok. Başka bir belirteç işe yaramaz.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization for the permission.</source>
        <translation>İzni kuruluşun bir yöneticisinden isteyin.</translation>
    </message>
    <message>
        <source>It was not checked, because an earlier answer asked for a pause.</source>
        <translation>Denetlenmedi, çünkü önceki bir yanıt bekleme istedi.</translation>
    </message>
    <message>
        <source>It was not checked, because the time limit for the whole check was reached.</source>
        <translation>Denetlenmedi, çünkü tüm denetimin süre sınırına ulaşıldı.</translation>
    </message>
    <message>
        <source>Check it on its own, or allow more time with --timeout.</source>
        <translation>Tek başına denetleyin ya da --timeout ile daha çok süre tanıyın.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with its sign-in page instead of accepting the token.</source>
        <translation>Azure DevOps belirteci kabul etmek yerine oturum açma sayfasıyla yanıt verdi.</translation>
    </message>
    <message>
        <source>Azure DevOps answered as if there were no token: it does not recognize this one.</source>
        <translation>Azure DevOps belirteç yokmuş gibi yanıt verdi: bunu tanımıyor.</translation>
    </message>
    <message>
        <source>The token’s account has never signed in to Azure DevOps in a browser.</source>
        <translation>Belirtecin hesabı Azure DevOps’ta tarayıcıyla hiç oturum açmamış.</translation>
    </message>
    <message>
        <source>Sign in once at https://dev.azure.com/%1 in a browser, then check again.</source>
        <translation>Bir kez tarayıcıda https://dev.azure.com/%1 adresinde oturum açıp yeniden denetleyin.</translation>
    </message>
    <message>
        <source>An organization policy blocks access from this network (%1).</source>
        <translation>Bir kuruluş ilkesi bu ağdan erişimi engelliyor (%1).</translation>
    </message>
    <message>
        <source>conditional access</source>
        <translation>koşullu erişim</translation>
    </message>
    <message>
        <source>Try your company’s network, or ask an administrator.</source>
        <translation>Şirketinizin ağını deneyin ya da bir yöneticiye sorun.</translation>
    </message>
    <message>
        <source>Azure DevOps does not know an organization named %1.</source>
        <translation>Azure DevOps %1 adlı bir kuruluş tanımıyor.</translation>
    </message>
    <message>
        <source>Check the spelling of the organization’s name.</source>
        <translation>Kuruluş adının yazımına bakın.</translation>
    </message>
    <message>
        <source>The organization %1 is now called %2.</source>
        <translation>%1 kuruluşunun yeni adı: %2.</translation>
    </message>
    <message>
        <source>Use the new name: %1.</source>
        <translation>Yeni adı kullanın: %1.</translation>
    </message>
    <message>
        <source>The organization %1 is deactivated.</source>
        <translation>%1 kuruluşu devre dışı.</translation>
    </message>
    <message>
        <source>Contact the organization’s owner.</source>
        <translation>Kuruluşun sahibine başvurun.</translation>
    </message>
    <message>
        <source>Azure DevOps asks for a pause (rate limit).</source>
        <translation>Azure DevOps bekleme istiyor (hız sınırı).</translation>
    </message>
    <message>
        <source>Check again in a few minutes.</source>
        <translation>Birkaç dakika sonra yeniden denetleyin.</translation>
    </message>
    <message>
        <source>Azure DevOps is having problems.</source>
        <translation>Azure DevOps’ta sorun var.</translation>
    </message>
    <message>
        <source>Check again later. To see the status of the service, open status.dev.azure.com.</source>
        <translation>Daha sonra yeniden denetleyin. Hizmetin durumu için status.dev.azure.com adresini açın.</translation>
    </message>
    <message>
        <source>Azure DevOps answered with an error that PAT Wizard does not know.</source>
        <translation>Azure DevOps, PAT Wizard’ın tanımadığı bir hatayla yanıt verdi.</translation>
    </message>
    <message>
        <source>Check again later, or ask an administrator of the organization.</source>
        <translation>Daha sonra yeniden denetleyin ya da kuruluşun bir yöneticisine sorun.</translation>
    </message>
    <message>
        <source>Look up the code in the Azure DevOps documentation, or ask an administrator of the organization.</source>
        <translation>Koda Azure DevOps belgelerinde bakın ya da kuruluşun bir yöneticisine sorun.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps asks you to sign in.</source>
        <translation>Sizinle Azure DevOps arasındaki bir şey oturum açmanızı istiyor.</translation>
    </message>
    <message>
        <source>Open https://dev.azure.com in a browser and sign in where asked, or ask your administrator to give you access. Then check again.</source>
        <translation>Tarayıcıda https://dev.azure.com adresini açıp istenen yerde oturum açın ya da yöneticinizden erişim isteyin. Sonra yeniden denetleyin.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps answered in its place, with an error.</source>
        <translation>Sizinle Azure DevOps arasındaki bir şey onun yerine hatayla yanıt verdi.</translation>
    </message>
    <message>
        <source>Check again later, or try another network.</source>
        <translation>Daha sonra yeniden denetleyin ya da başka bir ağ deneyin.</translation>
    </message>
    <message>
        <source>The answer redirected to another host, %1. PAT Wizard did not follow it.</source>
        <translation>Yanıt başka bir sunucuya yönlendirdi: %1. PAT Wizard oraya gitmedi.</translation>
    </message>
    <message>
        <source>Networks that require you to sign in do this. Open any page in your browser, then check again.</source>
        <translation>Oturum açmanızı isteyen ağlar böyle yapar. Tarayıcınızda herhangi bir sayfa açın, sonra yeniden denetleyin.</translation>
    </message>
    <message>
        <source>The answer from %1 does not look like one from Azure DevOps.</source>
        <translation>%1 sunucusundan gelen yanıt Azure DevOps’un yanıtına benzemiyor.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering, such as a company proxy. Try another network, or ask your administrator.</source>
        <translation>Sizinle Azure DevOps arasına bir şey giriyor; örneğin bir şirket ara sunucusu. Başka bir ağ deneyin ya da yöneticinize sorun.</translation>
    </message>
    <message>
        <source>The answer was too large to be from Azure DevOps, or its headers cannot be read.</source>
        <translation>Yanıt, Azure DevOps’tan gelmiş olamayacak kadar büyük ya da üst bilgileri okunamıyor.</translation>
    </message>
    <message>
        <source>Something between you and Azure DevOps is interfering. Try another network.</source>
        <translation>Sizinle Azure DevOps arasına bir şey giriyor. Başka bir ağ deneyin.</translation>
    </message>
    <message>
        <source>No complete answer from %1 arrived in time.</source>
        <translation>%1 sunucusundan zamanında tam bir yanıt gelmedi.</translation>
    </message>
    <message>
        <source>Check your network connection, then check again.</source>
        <translation>Ağ bağlantınıza bakın, sonra yeniden denetleyin.</translation>
    </message>
    <message>
        <source>The host name %1 could not be looked up.</source>
        <translation>%1 sunucu adı çözümlenemedi.</translation>
    </message>
    <message>
        <source>Could not connect to %1.</source>
        <translation>%1 sunucusuna bağlanılamadı.</translation>
    </message>
    <message>
        <source>The connection to %1 closed before the answer was complete.</source>
        <translation>%1 sunucusuyla bağlantı, yanıt tamamlanmadan kapandı.</translation>
    </message>
    <message>
        <source>The host name of the proxy could not be looked up.</source>
        <translation>Ara sunucunun adı çözümlenemedi.</translation>
    </message>
    <message>
        <source>Could not connect to %1 through the proxy.</source>
        <translation>%1 sunucusuna ara sunucu üzerinden bağlanılamadı.</translation>
    </message>
    <message>
        <source>The proxy refuses to connect to %1.</source>
        <translation>Ara sunucu %1 sunucusuna bağlanmayı reddediyor.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow %1.</source>
        <translation>Yöneticinizden %1 sunucusuna izin vermesini isteyin.</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>Ara sunucu parola istiyor.</translation>
    </message>
    <message>
        <source>Choose the system’s proxy in Settings, set https_proxy with the user name and password, and restart PAT Wizard. Or ask your administrator.</source>
        <translation>Ayarlar’da sistemin ara sunucusunu seçin, https_proxy değişkenine kullanıcı adını ve parolayı yazıp PAT Wizard’ı yeniden başlatın. Ya da yöneticinize sorun.</translation>
    </message>
    <message>
        <source>The proxy does not accept the user name and password that are set for it.</source>
        <translation>Ara sunucu, kendisi için ayarlanan kullanıcı adını ve parolayı kabul etmiyor.</translation>
    </message>
    <message>
        <source>Correct them in https_proxy, then restart PAT Wizard.</source>
        <translation>Bunları https_proxy içinde düzeltip PAT Wizard’ı yeniden başlatın.</translation>
    </message>
    <message>
        <source>PAT Wizard does not understand the proxy setting %1, so nothing was sent.</source>
        <translation>PAT Wizard %1 ara sunucu ayarını anlamıyor; bu yüzden hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to something like http://proxy.example:8080, then restart PAT Wizard.</source>
        <translation>Ayarlar’da bir ara sunucu seçin. Ya da %1 ayarını http://proxy.example:8080 gibi bir değere çevirip PAT Wizard’ı yeniden başlatın.</translation>
    </message>
    <message>
        <source>The proxy setting %1 uses an unsupported type of proxy, so nothing was sent.</source>
        <translation>%1 ara sunucu ayarında desteklenmeyen bir ara sunucu türü var; bu yüzden hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Choose a proxy in Settings. Or change %1 to one that begins with http://, socks5://, or socks5h://, then restart PAT Wizard.</source>
        <translation>Ayarlar’da bir ara sunucu seçin. Ya da %1 ayarını http://, socks5:// ya da socks5h:// ile başlayan bir değere çevirip PAT Wizard’ı yeniden başlatın.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that belongs to another host.</source>
        <translation>%1 sunucusu, başka bir sunucuya ait bir sertifika gösterdi.</translation>
    </message>
    <message>
        <source>Do not trust this network. Use another one.</source>
        <translation>Bu ağa güvenmeyin. Başka bir ağ kullanın.</translation>
    </message>
    <message>
        <source>%1 presented a certificate that is not valid today.</source>
        <translation>%1 sunucusu, bugün geçerli olmayan bir sertifika gösterdi.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time: it shows %1 UTC. If that is right, use another network, or ask whoever runs this one to renew the certificate.</source>
        <translation>Bu bilgisayarın tarih ve saatine bakın: %1 UTC gösteriyor. Doğruysa başka bir ağ kullanın ya da bu ağı yönetenden sertifikayı yenilemesini isteyin.</translation>
    </message>
    <message>
        <source>Could not make an encrypted connection to %1.</source>
        <translation>%1 sunucusuyla şifreli bağlantı kurulamadı.</translation>
    </message>
    <message>
        <source>%1 The error code is %2.</source>
        <translation>%1 Hata kodu: %2.</translation>
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
            <numerusform>Bir yanıt bekleme istedi. %n saniye sonra yeniden denetleyin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer asked for a pause. Check again in %n minute(s).</source>
        <translation>
            <numerusform>Bir yanıt bekleme istedi. %n dakika sonra yeniden denetleyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the token: Azure DevOps does not show it again.</source>
        <translation>Belirteci saklayın: Azure DevOps onu bir daha göstermez.</translation>
    </message>
    <message>
        <source>Look up the date on the token page. To correct it, use “patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD”, or open PAT Wizard with “patwizard”.</source>
        <translation>Tarihe belirteç sayfasından bakın. Düzeltmek için “patwizard token %1 | patwizard add %2 --name %3 --expires YYYY-MM-DD” kullanın ya da PAT Wizard’ı “patwizard” ile açın.</translation>
    </message>
    <message>
        <source>Try “patwizard --help”.</source>
        <translation>“patwizard --help” komutunu deneyin.</translation>
    </message>
    <message>
        <source>Try “patwizard %1 --help”.</source>
        <translation>“patwizard %1 --help” komutunu deneyin.</translation>
    </message>
    <message>
        <source>PAT Wizard cannot continue: it is out of memory, or something that it depends on has failed.</source>
        <translation>PAT Wizard devam edemiyor: bellek tükendi ya da bağlı olduğu bir şey çalışmıyor.</translation>
    </message>
    <message>
        <source>Free some memory, then start it again. It then completes or undoes any change that was interrupted.</source>
        <translation>Biraz bellek boşaltıp yeniden başlatın. O zaman yarıda kalan değişiklikleri tamamlar ya da geri alır.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Pencere açılacak bir ekran yok.</translation>
    </message>
    <message>
        <source>The system says: “%1”</source>
        <translation>Sistemin iletisi: “%1”</translation>
    </message>
    <message>
        <source>Commands do not need a display: see “patwizard --help”.</source>
        <translation>Komutlara ekran gerekmez: “patwizard --help” komutuna bakın.</translation>
    </message>
    <message>
        <source>There is no token on standard input.</source>
        <translation>Standart girdide belirteç yok.</translation>
    </message>
    <message>
        <source>The command line contains a secret, where others can see it.</source>
        <translation>Komut satırında, başkalarının görebileceği bir yerde gizli bilgi var.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>Kullanılmadı.</translation>
    </message>
    <message>
        <source>Revoke it, because it is in your shell’s history. Provide a new one on standard input.</source>
        <translation>Onu iptal edin, çünkü kabuğunuzun geçmişinde. Yenisini standart girdiden verin.</translation>
    </message>
    <message>
        <source>The text on standard input is also on the command line, where others can see it.</source>
        <translation>Standart girdideki metin komut satırında da var; orada başkaları görebilir.</translation>
    </message>
    <message>
        <source>If it is a secret, revoke it, because it is in your shell’s history. Provide a new one on standard input only.</source>
        <translation>Gizli bilgiyse iptal edin, çünkü kabuğunuzun geçmişinde. Yenisini yalnızca standart girdiden verin.</translation>
    </message>
    <message>
        <source>This token is already stored.</source>
        <translation>Bu belirteç zaten kayıtlı.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and provide that one instead.</source>
        <translation>Belirteç sayfasında başka bir belirteç oluşturup onu verin.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>To store it anyway, use %1.</source>
        <translation>Yine de kaydetmek için %1 kullanın.</translation>
    </message>
    <message>
        <source>Another token is already stored under this name.</source>
        <translation>Bu adla başka bir belirteç zaten kayıtlı.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Kayıtlı belirteç değiştirilmedi.</translation>
    </message>
    <message>
        <source>Choose another name with --name, or replace the stored token with “patwizard replace %1”.</source>
        <translation>--name ile başka bir ad seçin ya da kayıtlı belirteci “patwizard replace %1” ile değiştirin.</translation>
    </message>
    <message>
        <source>The new token was not stored, and the old token stays in use.</source>
        <translation>Yeni belirteç kaydedilmedi, eski belirteç kullanımda kalıyor.</translation>
    </message>
    <message>
        <source>No token is stored for this organization.</source>
        <translation>Bu kuruluş için kayıtlı belirteç yok.</translation>
    </message>
    <message>
        <source>No token with this name is on the list of stored tokens.</source>
        <translation>Kayıtlı belirteçler listesinde bu adda bir belirteç yok.</translation>
    </message>
    <message>
        <source>To see what is stored, use “patwizard list”.</source>
        <translation>Kayıtlı olanları görmek için “patwizard list” kullanın.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Şunu mu demek istediniz: %1?</translation>
    </message>
    <message>
        <source>No token is stored for this user yet.</source>
        <translation>Bu kullanıcının henüz kayıtlı belirteci yok.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION”, or open the setup with “patwizard”.</source>
        <translation>Kaydetmek için “patwizard add ORGANIZATION” kullanın ya da kurulumu “patwizard” ile açın.</translation>
    </message>
    <message>
        <source>The token was accepted after %1, its recorded expiry date.</source>
        <translation>Belirteç, kayıtlı bitiş tarihinden (%1) sonra kabul edildi.</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>Kayıtlı tarih yanlış.</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <extracomment>%1 2027-01-31, in 7 days</extracomment>
        <translation>Belirtecin bitiş tarihi: %1.</translation>
    </message>
    <message>
        <source>Replace it while it still works: use “patwizard rotate %1”, or “patwizard replace %1” with the new token on standard input.</source>
        <translation>Çalışırken değiştirin: “patwizard rotate %1” ya da yeni belirteç standart girdideyken “patwizard replace %1” kullanın.</translation>
    </message>
    <message>
        <source>Also kept, and not known to be revoked: %1.</source>
        <translation>Ayrıca tutulan ve iptal edildiği bilinmeyenler: %1.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it on the token page, then run “patwizard replace %1 --prove-revoked”.</source>
        <translation>Artık gerekmiyorsa belirteç sayfasında iptal edin, sonra “patwizard replace %1 --prove-revoked” çalıştırın.</translation>
    </message>
    <message>
        <source>The old token “%1” still works.</source>
        <translation>“%1” adlı eski belirteç hâlâ çalışıyor.</translation>
    </message>
    <message>
        <source>Revoke it on the token page, then run “patwizard replace %1 --prove-revoked” again. It can take up to an hour until Azure DevOps refuses a revoked token.</source>
        <translation>Belirteç sayfasında iptal edip “patwizard replace %1 --prove-revoked” komutunu yeniden çalıştırın. Azure DevOps’un iptal edilen belirteci reddetmesi bir saate kadar sürebilir.</translation>
    </message>
    <message>
        <source>More than one token is stored for this organization.</source>
        <translation>Bu kuruluş için birden çok belirteç kayıtlı.</translation>
    </message>
    <message>
        <source>Specify which one: %1.</source>
        <translation>Hangisi olduğunu belirtin: %1.</translation>
    </message>
    <message>
        <source>The date given with --expires, %1, is more than a year ahead.</source>
        <translation>--expires ile verilen %1 tarihi bir yıldan daha ileride.</translation>
    </message>
    <message>
        <source>It was recorded, but no Azure DevOps token lasts that long.</source>
        <translation>Kaydedildi, ama hiçbir Azure DevOps belirteci o kadar uzun geçerli kalmaz.</translation>
    </message>
    <message>
        <source>The keychain that PAT Wizard uses keeps everything in memory only.</source>
        <translation>PAT Wizard’ın kullandığı anahtarlık her şeyi yalnızca bellekte tutuyor.</translation>
    </message>
    <message>
        <source>A token in it is lost as soon as you sign out.</source>
        <translation>İçindeki belirteç, oturumu kapattığınız anda kaybolur.</translation>
    </message>
    <message>
        <source>Before you create a token, create a permanent keychain with Passwords and Keys (package seahorse) and set it as the default.</source>
        <translation>Belirteç oluşturmadan önce Parolalar ve Anahtarlar (seahorse paketi) ile kalıcı bir anahtarlık oluşturup öntanımlı yapın.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>Ayarlar’da seçilen sertifika dosyası kullanılamıyor.</translation>
    </message>
    <message>
        <source>Choose another file in Settings or remove it there, or start with --ca-file.</source>
        <translation>Ayarlar’da başka bir dosya seçin ya da bunu kaldırın veya --ca-file ile başlatın.</translation>
    </message>
    <message>
        <source>The token would be visible on the screen.</source>
        <translation>Belirteç ekranda görünecekti.</translation>
    </message>
    <message>
        <source>Send the output to another program, or use --force to show it anyway.</source>
        <translation>Çıktıyı başka bir programa gönderin ya da yine de göstermek için --force kullanın.</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Çıktı yazılamadı: %1.</translation>
    </message>
    <message>
        <source>There is no command %1 to run.</source>
        <translation>Çalıştırılacak %1 komutu yok.</translation>
    </message>
    <message>
        <source>Check its spelling, or give its whole path.</source>
        <translation>Yazımına bakın ya da tam yolunu verin.</translation>
    </message>
    <message>
        <source>The command %1 cannot be run: %2.</source>
        <translation>%1 komutu çalıştırılamıyor: %2.</translation>
    </message>
    <message>
        <source>Check that it is a program, and that you may run it.</source>
        <translation>Bunun bir program olduğundan ve çalıştırma izniniz bulunduğundan emin olun.</translation>
    </message>
    <message>
        <source>Copies of a token this short cannot be told from other text.</source>
        <translation>Bu kadar kısa bir belirtecin kopyaları başka metinlerden ayırt edilemez.</translation>
    </message>
    <message>
        <source>It was not looked for.</source>
        <translation>Aranmadı.</translation>
    </message>
    <message>
        <source>Nothing on this system shows notifications.</source>
        <translation>Bu sistemde bildirim gösteren bir şey yok.</translation>
    </message>
    <message>
        <source>Nobody was reminded, and nothing counts as shown.</source>
        <translation>Kimseye hatırlatılmadı, hiçbir şey gösterilmiş sayılmadı.</translation>
    </message>
    <message>
        <source>Sign in to a desktop, or see “patwizard list”.</source>
        <translation>Bir masaüstünde oturum açın ya da “patwizard list” komutuna bakın.</translation>
    </message>
    <message>
        <source>The reminder failed: %1.</source>
        <translation>Hatırlatma başarısız oldu: %1.</translation>
    </message>
    <message>
        <source>See “patwizard list” for what needs attention.</source>
        <translation>İlgi bekleyenler için “patwizard list” komutuna bakın.</translation>
    </message>
    <message>
        <source>The reminders could not be switched: %1.</source>
        <translation>Hatırlatma ayarı değiştirilemedi: %1.</translation>
    </message>
</context>
<context>
    <name>wording::ComparisonWords</name>
    <message>
        <source>Pull requests worked before, but no longer do.</source>
        <translation>Çekme istekleri önceden çalışıyordu, artık çalışmıyor.</translation>
    </message>
    <message>
        <source>Reviewers and approvals worked before, but no longer do.</source>
        <translation>Gözden geçirenler ve onaylar önceden çalışıyordu, artık çalışmıyor.</translation>
    </message>
    <message>
        <source>Diff worked before, but no longer does.</source>
        <translation>Diff önceden çalışıyordu, artık çalışmıyor.</translation>
    </message>
    <message>
        <source>Pull requests work now, but did not before.</source>
        <translation>Çekme istekleri önceden çalışmıyordu, şimdi çalışıyor.</translation>
    </message>
    <message>
        <source>Reviewers and approvals work now, but did not before.</source>
        <translation>Gözden geçirenler ve onaylar önceden çalışmıyordu, şimdi çalışıyor.</translation>
    </message>
    <message>
        <source>Diff works now, but did not before.</source>
        <translation>Diff önceden çalışmıyordu, şimdi çalışıyor.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it before, but refuses it now.</source>
        <translation>Azure DevOps önceden kabul ediyordu, şimdi reddediyor.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it before, but accepts it now.</source>
        <translation>Azure DevOps önceden reddediyordu, şimdi kabul ediyor.</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>The account is different: it was %1, and is now %2.</source>
        <translation>Hesap farklı: önceden %1 idi, şimdi %2.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of the account, which was not known before.</source>
        <translation>Hesabın tüm kuruluşları için geçerli; bu önceden bilinmiyordu.</translation>
    </message>
</context>
<context>
    <name>wording::CopyWords</name>
    <message>
        <source>The token stands there as text.</source>
        <translation>Belirteç orada düz metin olarak duruyor.</translation>
    </message>
    <message>
        <source>The token stands there in Base64, which hides nothing.</source>
        <translation>Belirteç orada Base64 olarak duruyor; bu hiçbir şeyi gizlemez.</translation>
    </message>
    <message>
        <source>The token stands there encoded for an address.</source>
        <translation>Belirteç orada adres için kodlanmış olarak duruyor.</translation>
    </message>
    <message>
        <source>The token stands there as UTF-16 text.</source>
        <translation>Belirteç orada UTF-16 metin olarak duruyor.</translation>
    </message>
    <message>
        <source>To change it: %1.</source>
        <translation>Değiştirmek için: %1.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the line.</source>
        <translation>Onun yerine kayıtlı belirtecin durmasını istiyorsanız “patwizard give %1 --to git-credential” kullanın. İstemiyorsanız satırı silin.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to git-credential”. Otherwise delete the file.</source>
        <translation>Onun yerine kayıtlı belirtecin durmasını istiyorsanız “patwizard give %1 --to git-credential” kullanın. İstemiyorsanız dosyayı silin.</translation>
    </message>
    <message>
        <source>Change npmAuthToken or npmAuthIdent in the file.</source>
        <translation>Dosyadaki npmAuthToken ya da npmAuthIdent değerini değiştirin.</translation>
    </message>
    <message>
        <source>Change the password in the file, or use “keyring set”.</source>
        <translation>Dosyadaki parolayı değiştirin ya da “keyring set” kullanın.</translation>
    </message>
    <message>
        <source>Change the password in the file.</source>
        <translation>Dosyadaki parolayı değiştirin.</translation>
    </message>
    <message>
        <source>Change the password of the server in the file.</source>
        <translation>Dosyada sunucunun parolasını değiştirin.</translation>
    </message>
    <message>
        <source>Change the property in the file.</source>
        <translation>Dosyadaki özelliği değiştirin.</translation>
    </message>
    <message>
        <source>To have the stored token there instead, use “patwizard give %1 --to az-devops”. To remove it, use “az devops logout”.</source>
        <translation>Onun yerine kayıtlı belirtecin durmasını istiyorsanız “patwizard give %1 --to az-devops” kullanın. Kaldırmak için “az devops logout” kullanın.</translation>
    </message>
    <message>
        <source>Delete the line. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>Satırı silin. Programlar belirteci bunun yerine “patwizard run %1 -- COMMAND” ile alır.</translation>
    </message>
    <message>
        <source>Delete the line, and close the shells that still remember it.</source>
        <translation>Satırı silin ve onu hâlâ hatırlayan komut kabuklarını kapatın.</translation>
    </message>
    <message>
        <source>Delete the line, then sign out and in again. Programs get the token with “patwizard run %1 -- COMMAND” instead.</source>
        <translation>Satırı silin, sonra oturumu kapatıp yeniden açın. Programlar belirteci bunun yerine “patwizard run %1 -- COMMAND” ile alır.</translation>
    </message>
    <message>
        <source>Change the file, and look for it in backups as well.</source>
        <translation>Dosyayı değiştirin, yedeklerde de arayın.</translation>
    </message>
    <message>
        <source>It goes when the process ends. Look for where the variable is set.</source>
        <translation>İşlem bitince kaybolur. Değişkenin nerede ayarlandığını arayın.</translation>
    </message>
    <message>
        <source>Change it with the program that has stored it.</source>
        <translation>Onu kaydeden programla değiştirin.</translation>
    </message>
    <message>
        <source>(no variable)</source>
        <extracomment>In place of the name of an environment variable.</extracomment>
        <translation>(değişken yok)</translation>
    </message>
    <message>
        <source>%1 in the environment of %2</source>
        <translation>%2 ortamındaki %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the environment of %2 and %n other process(es)</source>
        <translation>
            <numerusform>%2 ve %n başka işlemin ortamındaki %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in the keychain</source>
        <translation>anahtarlıktaki “%1”</translation>
    </message>
    <message>
        <source>“%1” (%2) in the keychain</source>
        <translation>anahtarlıktaki “%1” (%2)</translation>
    </message>
    <message>
        <source>It is not protected: every program of yours can read it.</source>
        <translation>Korunmuyor: her programınız okuyabilir.</translation>
    </message>
    <message>
        <source>It is protected by the keychain.</source>
        <translation>Anahtarlık tarafından korunuyor.</translation>
    </message>
    <message>
        <source>%1 was not looked at: it is no ordinary file.</source>
        <translation>%1 incelenmedi: olağan bir dosya değil.</translation>
    </message>
    <message>
        <source>Only the beginning of %1 was looked at: it is too large.</source>
        <translation>%1 dosyasının yalnızca başı incelendi: çok büyük.</translation>
    </message>
    <message>
        <source>%1 was not looked at: %2.</source>
        <translation>%1 incelenmedi: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The environment of %n process(es) of yours that let nobody read it was not looked at.</source>
        <translation>
            <numerusform>Size ait, ama okunmasına izin vermeyen %n işlemin ortamı incelenmedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is locked in the keychain, or is not given, was not looked at.</source>
        <translation>Anahtarlıkta kilitli olan ya da erişim verilmeyen kayıtlar incelenmedi.</translation>
    </message>
    <message>
        <source>What other programs have in the keychain was not looked at: %1.</source>
        <translation>Başka programların anahtarlıktaki kayıtları incelenmedi: %1.</translation>
    </message>
    <message>
        <source>The search was stopped. The rest was not looked at.</source>
        <translation>Arama durduruldu. Geri kalanı incelenmedi.</translation>
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
        <translation>Doğrulanmadı: kayıtlı belirteçler listesi okunamadığı için bu metinde onların gizli bilgileri aranamadı. Paylaşmadan önce okuyun.</translation>
    </message>
    <message>
        <source>Not proved for all: the text was searched for the stored secrets that the keychain provided (%1), and none is in it. The keychain did not provide the others (%2). Unlock it and try again, or read the text before you share it.</source>
        <translation>Hepsi için doğrulanmadı: anahtarlığın verdiği kayıtlı gizli bilgiler (%1) metinde arandı, hiçbiri bulunmadı. Anahtarlık ötekileri (%2) vermedi. Kilidini açıp yeniden deneyin ya da paylaşmadan önce metni okuyun.</translation>
    </message>
    <message>
        <source>No secret is stored, so none is in this text.</source>
        <translation>Kayıtlı gizli bilgi yok, dolayısıyla bu metinde de yok.</translation>
    </message>
    <message>
        <source>Proved: the text was searched for every stored secret (%1), and none is in it, in any form.</source>
        <translation>Doğrulandı: kayıtlı her gizli bilgi (%1) metinde her biçimiyle arandı, hiçbiri bulunmadı.</translation>
    </message>
</context>
<context>
    <name>wording::GitWords</name>
    <message>
        <source>system</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>sistem</translation>
    </message>
    <message>
        <source>global</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>genel</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>Where a setting of git stands: in this repository.</extracomment>
        <translation>yerel</translation>
    </message>
    <message>
        <source>worktree</source>
        <extracomment>Where a setting of git stands.</extracomment>
        <translation>çalışma ağacı</translation>
    </message>
    <message>
        <source>environment</source>
        <extracomment>Where a setting of git stands: in the environment or on the command line.</extracomment>
        <translation>ortam</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Git asks these first: %1.</source>
        <translation>Git önce şunlara soruyor: %1.</translation>
    </message>
    <message>
        <source>If one of them has a password for Azure DevOps, git uses that.</source>
        <translation>Bunlardan birinde Azure DevOps parolası varsa git onu kullanır.</translation>
    </message>
    <message>
        <source>To have git forget a password that is out of date, see the help of that credential helper.</source>
        <translation>Git’in eskimiş bir parolayı unutması için o kimlik bilgisi yardımcısının yardımına bakın.</translation>
    </message>
    <message>
        <source>Git gives each password that worked to all its credential helpers, and “store” writes it to a file as plain text.</source>
        <translation>Git çalışan her parolayı tüm kimlik bilgisi yardımcılarına verir, “store” da onu bir dosyaya düz metin olarak yazar.</translation>
    </message>
    <message>
        <source>The token then lies there, too.</source>
        <translation>O zaman belirteç orada da durur.</translation>
    </message>
    <message>
        <source>To prevent that, remove “store” from git’s configuration, or set it for the other hosts only.</source>
        <translation>Bunu önlemek için “store” yardımcısını git yapılandırmasından kaldırın ya da yalnızca öteki sunucular için ayarlayın.</translation>
    </message>
    <message>
        <source>Git does not ask PAT Wizard for: %1.</source>
        <translation>Git, PAT Wizard’a şunlar için sormuyor: %1.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”. If that does not help, look for an empty “helper =” in git’s configuration.</source>
        <translation>Bunu değiştirmek için “patwizard git on” kullanın. İşe yaramazsa git yapılandırmasında boş bir “helper =” arayın.</translation>
    </message>
    <message>
        <source>Git calls another copy of this program: %1.</source>
        <translation>Git bu programın başka bir kopyasını çağırıyor: %1.</translation>
    </message>
    <message>
        <source>To have it call this one, use “patwizard git on”.</source>
        <translation>Bunu çağırması için “patwizard git on” kullanın.</translation>
    </message>
    <message>
        <source>Git does not tell credential helpers the path of a repository.</source>
        <translation>Git, kimlik bilgisi yardımcılarına deponun yolunu bildirmiyor.</translation>
    </message>
    <message>
        <source>With several organizations, the right token is found only by the user name in the address.</source>
        <translation>Birden çok kuruluş varsa doğru belirteç yalnızca adresteki kullanıcı adıyla bulunur.</translation>
    </message>
    <message>
        <source>To change that, use “patwizard git on”.</source>
        <translation>Bunu değiştirmek için “patwizard git on” kullanın.</translation>
    </message>
    <message>
        <source>The request on standard input is not one that git makes.</source>
        <translation>Standart girdideki istek git’in yaptığı isteklerden değil.</translation>
    </message>
    <message>
        <source>No token was given.</source>
        <translation>Belirteç verilmedi.</translation>
    </message>
    <message>
        <source>This command is for git: see “patwizard git on”.</source>
        <translation>Bu komut git içindir: “patwizard git on” komutuna bakın.</translation>
    </message>
    <message>
        <source>The address of the repository begins with http://, where others could read the token on its way.</source>
        <translation>Deponun adresi http:// ile başlıyor; belirteci yolda başkaları okuyabilir.</translation>
    </message>
    <message>
        <source>Use https:// instead, with “git remote set-url”.</source>
        <translation>“git remote set-url” ile https:// adresine geçin.</translation>
    </message>
    <message>
        <source>Git does not tell for which organization it needs a token.</source>
        <translation>Git, hangi kuruluş için belirteç gerektiğini bildirmiyor.</translation>
    </message>
    <message>
        <source>Run “patwizard git on”, or put the name of the organization before the host: https://ORGANIZATION@dev.azure.com/…</source>
        <translation>“patwizard git on” çalıştırın ya da kuruluşun adını sunucudan önce yazın: https://ORGANIZATION@dev.azure.com/…</translation>
    </message>
    <message>
        <source>No token is stored yet.</source>
        <translation>Henüz kayıtlı belirteç yok.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add ORGANIZATION” or “patwizard setup”.</source>
        <translation>Kaydetmek için “patwizard add ORGANIZATION” ya da “patwizard setup” kullanın.</translation>
    </message>
    <message>
        <source>No token is stored for the organization “%1”.</source>
        <translation>“%1” kuruluşu için kayıtlı belirteç yok.</translation>
    </message>
    <message>
        <source>To store one, use “patwizard add %1” or “patwizard setup %1”.</source>
        <translation>Kaydetmek için “patwizard add %1” ya da “patwizard setup %1” kullanın.</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when it was checked %1.</source>
        <translation>Belirteç %1 denetlendiğinde Azure DevOps onu reddetti.</translation>
    </message>
    <message>
        <source>It was not given to git.</source>
        <translation>Git’e verilmedi.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it works again, use “patwizard check %1”.</source>
        <translation>“patwizard rotate %1” ile değiştirin. Yeniden çalışıyorsa “patwizard check %1” kullanın.</translation>
    </message>
    <message>
        <source>The token lacked the scope Code when it was checked %1.</source>
        <translation>Belirteç %1 denetlendiğinde Code kapsamı eksikti.</translation>
    </message>
    <message>
        <source>Select Code with Edit on the token page, then use “patwizard check %1”.</source>
        <translation>Belirteç sayfasında Edit (düzenle) ile Code seçin, sonra “patwizard check %1” kullanın.</translation>
    </message>
    <message>
        <source>The token expired on %1, according to the recorded date.</source>
        <translation>Kayıtlı tarihe göre belirtecin süresi %1 tarihinde doldu.</translation>
    </message>
    <message>
        <source>Replace it with “patwizard rotate %1”. If it still works, use “patwizard check %1”.</source>
        <translation>“patwizard rotate %1” ile değiştirin. Hâlâ çalışıyorsa “patwizard check %1” kullanın.</translation>
    </message>
    <message>
        <source>Azure DevOps refused the token when git last used it, %1.</source>
        <translation>Git, belirteci son olarak %1 kullandığında Azure DevOps onu reddetti.</translation>
    </message>
    <message>
        <source>To find out why, use “patwizard check %1”.</source>
        <translation>Nedenini öğrenmek için “patwizard check %1” kullanın.</translation>
    </message>
    <message>
        <source>Git was not found.</source>
        <translation>Git bulunamadı.</translation>
    </message>
    <message>
        <source>Its configuration was not changed.</source>
        <translation>Yapılandırması değiştirilmedi.</translation>
    </message>
    <message>
        <source>Install git, or add its folder to PATH.</source>
        <translation>Git’i kurun ya da klasörünü PATH değişkenine ekleyin.</translation>
    </message>
    <message>
        <source>This folder is not in a git repository.</source>
        <translation>Bu klasör bir git deposunda değil.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Go to a repository first, or leave --local out.</source>
        <translation>Önce bir depoya gidin ya da --local seçeneğini kaldırın.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration.</source>
        <translation>Git, yapılandırmasını okuyamadı ya da değiştiremedi.</translation>
    </message>
    <message>
        <source>Git could not read or change its configuration. It says: “%1”</source>
        <translation>Git, yapılandırmasını okuyamadı ya da değiştiremedi. İletisi: “%1”</translation>
    </message>
    <message>
        <source>Correct that, then run the command again. “patwizard git status” shows what holds now. Git 2.26 or newer is needed.</source>
        <translation>Bunu düzeltip komutu yeniden çalıştırın. Geçerli durumu “patwizard git status” gösterir. Git 2.26 ya da daha yenisi gerekir.</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>Whom git asks for a password.</extracomment>
        <translation>hiç kimse</translation>
    </message>
</context>
<context>
    <name>wording::GiveWords</name>
    <message>
        <source>Install the Azure CLI, then run “az extension add --name azure-devops”.</source>
        <translation>Azure CLI’yi kurun, sonra “az extension add --name azure-devops” çalıştırın.</translation>
    </message>
    <message>
        <source>Install git.</source>
        <translation>Git’i kurun.</translation>
    </message>
    <message>
        <source>Run “az devops logout”, then try again.</source>
        <translation>“az devops logout” çalıştırıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>See which helpers git asks with “git config --get-all credential.helper”: without one it keeps nothing, and the first one that answers counts.</source>
        <translation>Git’in hangi yardımcılara sorduğuna “git config --get-all credential.helper” ile bakın: yardımcı yoksa git hiçbir şey saklamaz, varsa ilk yanıt veren geçerlidir.</translation>
    </message>
    <message>
        <source>If it had another token, it still has that one.</source>
        <translation>Onda önceden başka bir belirteç varsa o belirteç hâlâ duruyor.</translation>
    </message>
    <message>
        <source>Then try again: patwizard give %1 --to %2</source>
        <translation>Sonra yeniden deneyin: patwizard give %1 --to %2</translation>
    </message>
    <message>
        <source>%1 was not given the token: it is not installed.</source>
        <translation>Belirteç %1 aracına verilmedi: araç kurulu değil.</translation>
    </message>
    <message>
        <source>%1 did not take the token.</source>
        <translation>%1 aracı belirteci almadı.</translation>
    </message>
    <message>
        <source>%1 did not take the token. It says: “%2”</source>
        <translation>%1 aracı belirteci almadı. İletisi: “%2”</translation>
    </message>
    <message>
        <source>%1 did not answer, and was ended.</source>
        <translation>%1 aracı yanıt vermedi ve sonlandırıldı.</translation>
    </message>
    <message>
        <source>%1 was given the token, but does not have it.</source>
        <translation>Belirteç %1 aracına verildi, ama onda yok.</translation>
    </message>
    <message>
        <source>%1 was given the token in use.</source>
        <translation>Kullanımdaki belirteç %1 aracına verildi.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>Verildiği tarih: %1.</translation>
    </message>
    <message>
        <source>%1 has not been given the token in use.</source>
        <translation>Kullanımdaki belirteç %1 aracına verilmedi.</translation>
    </message>
    <message>
        <source>What it was given on %1 stops working when that token is revoked.</source>
        <translation>%1 tarihinde verilen belirteç, iptal edilince çalışmaz olur.</translation>
    </message>
    <message>
        <source>%1 has the token.</source>
        <translation>Belirteç %1 aracında.</translation>
    </message>
    <message>
        <source>%1 has taken the token. It could not be asked whether it has it now.</source>
        <translation>%1 aracı belirteci aldı. Şu an onda olup olmadığı sorulamadı.</translation>
    </message>
</context>
<context>
    <name>wording::GlobalWords</name>
    <message>
        <source>Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Microsoft, tüm kuruluşlar için geçerli belirteçleri 1 Aralık 2026’da kullanımdan kaldırdı.</translation>
    </message>
    <message>
        <source>Tokens for all organizations stop working on 1 December 2026, whatever their own expiry date.</source>
        <translation>Tüm kuruluşlar için geçerli belirteçler, kendi bitiş tarihleri ne olursa olsun 1 Aralık 2026’da çalışmaz olur.</translation>
    </message>
    <message>
        <source>The token is valid for all organizations of the account.</source>
        <translation>Belirteç, hesabın tüm kuruluşları için geçerli.</translation>
    </message>
    <message>
        <source>It still works, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Microsoft tüm kuruluşlar için geçerli belirteçleri 1 Aralık 2026’da kullanımdan kaldırdığı hâlde bu hâlâ çalışıyor.</translation>
    </message>
    <message>
        <source>It is valid for all organizations of its account.</source>
        <translation>Bu belirteç, hesabın tüm kuruluşları için geçerli.</translation>
    </message>
    <message>
        <source>It still worked at the last check, although Microsoft retired tokens for all organizations on 1 December 2026.</source>
        <translation>Microsoft tüm kuruluşlar için geçerli belirteçleri 1 Aralık 2026’da kullanımdan kaldırdığı hâlde bu son denetimde hâlâ çalışıyordu.</translation>
    </message>
    <message>
        <source>Create a new one for a single organization, then revoke this one.</source>
        <translation>Tek bir kuruluş için yenisini oluşturun, sonra bunu iptal edin.</translation>
    </message>
    <message>
        <source>Create a new one for %1 only, then revoke this one.</source>
        <translation>Yalnızca %1 için yenisini oluşturun, sonra bunu iptal edin.</translation>
    </message>
</context>
<context>
    <name>wording::KeychainWords</name>
    <message>
        <source>Tokens can be neither stored nor read.</source>
        <translation>Belirteçler ne kaydedilebilir ne okunabilir.</translation>
    </message>
    <message>
        <source>There is no desktop session (D-Bus), so there is no keychain.</source>
        <translation>Masaüstü oturumu (D-Bus) yok, bu yüzden anahtarlık da yok.</translation>
    </message>
    <message>
        <source>Start PAT Wizard from your desktop session.</source>
        <translation>PAT Wizard’ı masaüstü oturumunuzdan başlatın.</translation>
    </message>
    <message>
        <source>The keychain is no longer available, because the desktop session (D-Bus) has ended.</source>
        <translation>Masaüstü oturumu (D-Bus) sona erdiği için anahtarlık artık kullanılamıyor.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but PAT Wizard has to be started again to access it.</source>
        <translation>İçinde kayıtlı olanlar güvende, ama erişmek için PAT Wizard’ın yeniden başlatılması gerekiyor.</translation>
    </message>
    <message>
        <source>If you have a token that is not stored yet, copy it and keep it somewhere safe. Then start PAT Wizard again from your desktop session.</source>
        <translation>Henüz kaydedilmemiş bir belirteciniz varsa kopyalayıp güvenli bir yerde tutun. Sonra PAT Wizard’ı masaüstü oturumunuzdan yeniden başlatın.</translation>
    </message>
    <message>
        <source>No keychain service is running.</source>
        <translation>Çalışan bir anahtarlık hizmeti yok.</translation>
    </message>
    <message>
        <source>Install gnome-keyring, or KeePassXC with its Secret Service integration enabled. Then sign out and in again.</source>
        <translation>gnome-keyring’i ya da Secret Service tümleştirmesi açık olarak KeePassXC’yi kurun. Sonra oturumu kapatıp yeniden açın.</translation>
    </message>
    <message>
        <source>The library that connects to the keychain is missing.</source>
        <translation>Anahtarlığa bağlanan kitaplık eksik.</translation>
    </message>
    <message>
        <source>Install the package libsecret-1-0.</source>
        <translation>libsecret-1-0 paketini kurun.</translation>
    </message>
    <message>
        <source>The keychain service does not answer.</source>
        <translation>Anahtarlık hizmeti yanıt vermiyor.</translation>
    </message>
    <message>
        <source>What is stored in it is safe, but cannot be accessed now.</source>
        <translation>İçinde kayıtlı olanlar güvende, ama şu an erişilemiyor.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, sign out and in again.</source>
        <translation>Yeniden deneyin. İşe yaramazsa oturumu kapatıp yeniden açın.</translation>
    </message>
    <message>
        <source>The keychain service has no keychain yet.</source>
        <translation>Anahtarlık hizmetinde henüz anahtarlık yok.</translation>
    </message>
    <message>
        <source>Create one with Passwords and Keys (package seahorse), and set it as the default.</source>
        <translation>Parolalar ve Anahtarlar (seahorse paketi) ile bir tane oluşturup öntanımlı yapın.</translation>
    </message>
    <message>
        <source>The keychain is locked, and was not unlocked.</source>
        <translation>Anahtarlık kilitli ve kilidi açılmadı.</translation>
    </message>
    <message>
        <source>Try again, and enter the keychain’s password when asked. If nothing asks for it, unlock the keychain in your desktop session first.</source>
        <translation>Yeniden deneyin, sorulunca anahtarlığın parolasını girin. Soran olmazsa önce masaüstü oturumunuzda anahtarlığın kilidini açın.</translation>
    </message>
    <message>
        <source>The keychain has an entry for this token, but did not give PAT Wizard access to it.</source>
        <translation>Anahtarlıkta bu belirteç için bir kayıt var, ama PAT Wizard’a erişim verilmedi.</translation>
    </message>
    <message>
        <source>The entry was not changed.</source>
        <translation>Kayıt değiştirilmedi.</translation>
    </message>
    <message>
        <source>Try again, and allow access when your keychain asks.</source>
        <translation>Yeniden deneyin, anahtarlığınız sorunca erişime izin verin.</translation>
    </message>
    <message>
        <source>The keychain does not contain this token.</source>
        <translation>Anahtarlıkta bu belirteç yok.</translation>
    </message>
    <message>
        <source>Another program may have removed it.</source>
        <translation>Başka bir program kaldırmış olabilir.</translation>
    </message>
    <message>
        <source>What lies in the keychain as %1 is not a token: another program has put it there.</source>
        <extracomment>%1 is the name of an entry.</extracomment>
        <translation>Anahtarlıkta %1 olarak duran şey bir belirteç değil: onu oraya başka bir program koymuş.</translation>
    </message>
    <message>
        <source>Remove exactly that entry with the keychain’s own program, then try again.</source>
        <translation>Tam olarak bu girdiyi anahtarlığın kendi programıyla kaldırın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>What was read back from the keychain is not what was stored.</source>
        <translation>Anahtarlıktan geri okunan, kaydedilenle aynı değil.</translation>
    </message>
    <message>
        <source>The token is not stored safely. Keep it at hand.</source>
        <translation>Belirteç güvenle kaydedilmedi. Elinizin altında tutun.</translation>
    </message>
    <message>
        <source>Another program may be writing to the keychain at the same time. Try again.</source>
        <translation>Aynı anda başka bir program anahtarlığa yazıyor olabilir. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>The keychain reported an error: “%1”</source>
        <translation>Anahtarlık bir hata bildirdi: “%1”</translation>
    </message>
    <message>
        <source>It is not known whether the token is in the keychain now.</source>
        <translation>Belirtecin şu an anahtarlıkta olup olmadığı bilinmiyor.</translation>
    </message>
</context>
<context>
    <name>wording::LibraryWords</name>
    <message>
        <source>Storing %1 was interrupted. It is stored now.</source>
        <translation>%1 kaydedilirken işlem yarıda kaldı. Şimdi kayıtlı.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. Nothing was stored.</source>
        <translation>%1 kaydedilirken işlem yarıda kaldı. Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>Storing %1 was interrupted. It is not yet known whether it is stored.</source>
        <translation>%1 kaydedilirken işlem yarıda kaldı. Kayıtlı olup olmadığı henüz bilinmiyor.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The new token works and is in use now. The old token is kept.</source>
        <translation>%1 yenilenirken işlem yarıda kaldı. Yeni belirteç çalışıyor ve artık kullanımda. Eski belirteç tutuluyor.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted. The old token is still in use.</source>
        <translation>%1 yenilenirken işlem yarıda kaldı. Eski belirteç hâlâ kullanımda.</translation>
    </message>
    <message>
        <source>The rotation of %1 was interrupted, and could not be completed or undone yet. The old token is still in use.</source>
        <translation>%1 yenilenirken işlem yarıda kaldı; henüz ne tamamlanabildi ne geri alınabildi. Eski belirteç hâlâ kullanımda.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted, and could not be completed yet.</source>
        <translation>%1 için eski belirteç kaldırılırken işlem yarıda kaldı ve henüz tamamlanamadı.</translation>
    </message>
    <message>
        <source>Removing the old token of %1 was interrupted. It is removed now.</source>
        <translation>%1 için eski belirteç kaldırılırken işlem yarıda kaldı. Şimdi kaldırıldı.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is removed now.</source>
        <translation>%1 kaldırılırken işlem yarıda kaldı. Şimdi kaldırıldı.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted. It is still stored.</source>
        <translation>%1 kaldırılırken işlem yarıda kaldı. Hâlâ kayıtlı.</translation>
    </message>
    <message>
        <source>Removing %1 was interrupted, and could not be completed or undone yet.</source>
        <translation>%1 kaldırılırken işlem yarıda kaldı; henüz ne tamamlanabildi ne geri alınabildi.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted, and could not be completed yet. The token stays in use.</source>
        <translation>%1 anahtarlık içinde kopyalanırken işlem yarıda kaldı ve henüz tamamlanamadı. Belirteç kullanımda kalıyor.</translation>
    </message>
    <message>
        <source>Copying %1 within the keychain was interrupted. It is completed now.</source>
        <translation>%1 anahtarlık içinde kopyalanırken işlem yarıda kaldı. Şimdi tamamlandı.</translation>
    </message>
    <message>
        <source>%1 The system says: “%2”</source>
        <translation>%1 Sistemin iletisi: “%2”</translation>
    </message>
    <message>
        <source>The tokens already in the keychain are not affected.</source>
        <translation>Anahtarlıktaki belirteçler bundan etkilenmedi.</translation>
    </message>
    <message>
        <source>The list was not changed.</source>
        <translation>Liste değiştirilmedi.</translation>
    </message>
    <message>
        <source>The list of stored tokens is damaged: %1.</source>
        <translation>Kayıtlı belirteçler listesi bozuk: %1.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Repair the file, or move it away and add the tokens again. Those in the keychain are added with “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”.</source>
        <translation>PAT Wizard onu değiştirmez. Dosyayı onarın ya da başka yere taşıyıp belirteçleri yeniden ekleyin. Anahtarlıktakiler şöyle eklenir: “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”.</translation>
    </message>
    <message>
        <source>The list of stored tokens was written by a newer version of PAT Wizard: %1.</source>
        <translation>Kayıtlı belirteçler listesini PAT Wizard’ın daha yeni bir sürümü yazmış: %1.</translation>
    </message>
    <message>
        <source>PAT Wizard does not change it. Use the newer version.</source>
        <translation>PAT Wizard onu değiştirmez. Daha yeni sürümü kullanın.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing the list of stored tokens in another window or command: %1.</source>
        <translation>PAT Wizard kayıtlı belirteçler listesini şu an başka bir pencerede ya da komutta değiştiriyor: %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>PAT Wizard is already changing this token in another window or command.</source>
        <translation>PAT Wizard bu belirteci şu an başka bir pencerede ya da komutta değiştiriyor.</translation>
    </message>
    <message>
        <source>Finish there, or wait until it is finished. Then try again.</source>
        <translation>Orada tamamlayın ya da bitmesini bekleyin. Sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>An earlier change to this token was interrupted, and could not be completed or undone yet.</source>
        <translation>Bu belirteçte önceki bir değişiklik yarıda kaldı; henüz ne tamamlanabildi ne geri alınabildi.</translation>
    </message>
    <message>
        <source>Nothing was changed now.</source>
        <translation>Şimdi hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Rotate or remove the token. Either settles that change.</source>
        <translation>Belirteci yenileyin ya da kaldırın. İkisi de o değişikliği sonuca bağlar.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be read: %1.</source>
        <translation>Kayıtlı belirteçler listesi okunamıyor: %1.</translation>
    </message>
    <message>
        <source>Make sure that it is a regular file and that you have permission to read it, then try again.</source>
        <translation>Olağan bir dosya olduğundan ve okuma izniniz bulunduğundan emin olup yeniden deneyin.</translation>
    </message>
    <message>
        <source>The list of stored tokens cannot be written: %1.</source>
        <translation>Kayıtlı belirteçler listesi yazılamıyor: %1.</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write there and that the disk is not full, then try again.</source>
        <translation>Oraya yazma izniniz bulunduğundan ve diskin dolu olmadığından emin olup yeniden deneyin.</translation>
    </message>
    <message>
        <source>Another token lies in the keychain as %1 than PAT Wizard stored there: another program has changed it.</source>
        <translation>Anahtarlıkta %1 olarak, PAT Wizard’ın kaydettiğinden başka bir belirteç var: başka bir program onu değiştirmiş.</translation>
    </message>
    <message>
        <source>PAT Wizard left it alone, and changed nothing else.</source>
        <translation>PAT Wizard ona dokunmadı, başka bir şey de değiştirmedi.</translation>
    </message>
    <message>
        <source>To use the other token, add it under the same name: “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”. To go on with the stored one, remove that entry with the keychain&apos;s own program, then try again.</source>
        <translation>Öbür belirteci kullanmak için aynı adla ekleyin: “patwizard token ORGANIZATION/NAME | patwizard add ORGANIZATION --name NAME”. Kayıtlı olanla devam etmek için o kaydı anahtarlığın kendi programıyla kaldırıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The list of stored tokens would be too large: %1.</source>
        <translation>Kayıtlı belirteçler listesi çok büyük olurdu: %1.</translation>
    </message>
    <message>
        <source>Remove tokens that you no longer need, then try again.</source>
        <translation>Artık gerekmeyen belirteçleri kaldırıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The new token is stored, and in use now. What reads the keychain itself, as %1, does not get it yet.</source>
        <translation>Yeni belirteç kaydedildi ve artık kullanımda. Anahtarlıktaki %1 kaydını doğrudan okuyanlar onu henüz almıyor.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard makes up for it when it is next started.</source>
        <translation>%1 PAT Wizard bunu bir sonraki açılışında tamamlar.</translation>
    </message>
    <message>
        <source>The token is in the keychain as %1, but not on the list of stored tokens.</source>
        <translation>Belirteç anahtarlıkta %1 olarak var, ama kayıtlı belirteçler listesinde yok.</translation>
    </message>
    <message>
        <source>%1 Then store the same token again under the same name.</source>
        <translation>%1 Sonra aynı belirteci aynı adla yeniden kaydedin.</translation>
    </message>
</context>
<context>
    <name>wording::NoticeWords</name>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>Belirteç %1 denetlenemedi: %2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Bu, belirteç hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Yeniden denetleyin.</translation>
    </message>
    <message>
        <source>The keychain was locked or refused access when the token was last needed, %1.</source>
        <translation>Belirteç en son %1 gerektiğinde anahtarlık kilitliydi ya da erişim vermedi.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then check again.</source>
        <translation>Anahtarlığın kilidini açıp yeniden denetleyin.</translation>
    </message>
    <message>
        <source>Git says that Azure DevOps refused it %1.</source>
        <translation>Git’e göre Azure DevOps onu %1 reddetti.</translation>
    </message>
    <message>
        <source>It may be revoked or expired, lack the scope Code, or have no permission for that repository; a proxy may have refused it, too.</source>
        <translation>İptal edilmiş ya da süresi dolmuş, Code kapsamı eksik ya da o depo için izni yok olabilir; bir ara sunucu da reddetmiş olabilir.</translation>
    </message>
    <message>
        <source>“%1” is in use. “%2” is kept too.</source>
        <translation>“%1” kullanımda. “%2” de tutuluyor.</translation>
    </message>
    <message>
        <source>The kept token is not known to be revoked: it may still work for anyone who has it.</source>
        <translation>Tutulan belirtecin iptal edilip edilmediği bilinmiyor: elinde olan herkes için hâlâ çalışıyor olabilir.</translation>
    </message>
    <message>
        <source>When you no longer need it, revoke it in Azure DevOps.</source>
        <translation>Artık gerekmiyorsa Azure DevOps’ta iptal edin.</translation>
    </message>
    <message>
        <source>Azure DevOps accepted it %1, after its recorded expiry date, %2.</source>
        <translation>Azure DevOps onu kayıtlı bitiş tarihinden (%2) sonra, %1 kabul etti.</translation>
    </message>
    <message>
        <source>The recorded date is wrong.</source>
        <translation>Kayıtlı tarih yanlış.</translation>
    </message>
    <message>
        <source>Correct it. The token page shows when the token expires.</source>
        <translation>Düzeltin. Belirtecin bitiş tarihi belirteç sayfasında yazar.</translation>
    </message>
    <message>
        <source>It was created 11 months ago or earlier, and its expiry date is not known.</source>
        <translation>En az 11 ay önce oluşturuldu, bitiş tarihi bilinmiyor.</translation>
    </message>
    <message>
        <source>No token lasts much longer than a year.</source>
        <translation>Hiçbir belirteç bir yıldan çok daha uzun geçerli kalmaz.</translation>
    </message>
    <message>
        <source>Look up the date on the token page and record it, or rotate the token.</source>
        <translation>Tarihe belirteç sayfasından bakıp girin ya da belirteci yenileyin.</translation>
    </message>
    <message>
        <source>Its own expiry date is not known.</source>
        <translation>Belirtecin kendi bitiş tarihi bilinmiyor.</translation>
    </message>
    <message>
        <source>It may be earlier.</source>
        <translation>Daha erken olabilir.</translation>
    </message>
    <message>
        <source>Look it up on the token page and record it, to be reminded in time.</source>
        <translation>Zamanında hatırlatılması için belirteç sayfasından bakıp girin.</translation>
    </message>
    <message>
        <source>Its expiry date is not known.</source>
        <translation>Bitiş tarihi bilinmiyor.</translation>
    </message>
    <message>
        <source>It has not been checked for 80 days or more.</source>
        <translation>En az 80 gündür denetlenmedi.</translation>
    </message>
    <message>
        <source>Azure DevOps treats a token as inactive if it is not used for 90 days.</source>
        <translation>Azure DevOps, 90 gün kullanılmayan belirteci etkin saymaz.</translation>
    </message>
    <message>
        <source>Check it, which counts as use, or remove it. If it is refused, sign in to Azure DevOps in a browser, then check it again.</source>
        <translation>Denetleyin (bu, kullanım sayılır) ya da kaldırın. Reddedilirse tarayıcıda Azure DevOps’ta oturum açıp yeniden denetleyin.</translation>
    </message>
    <message>
        <source>last check failed</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>son denetim yapılamadı</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>anahtarlık kilitli</translation>
    </message>
    <message>
        <source>refused, says git</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>git’e göre reddedildi</translation>
    </message>
    <message>
        <source>for all organizations</source>
        <translation>tüm kuruluşlar için</translation>
    </message>
    <message>
        <source>another token kept</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>ek belirteç tutuluyor</translation>
    </message>
    <message>
        <source>recorded date wrong</source>
        <extracomment>Below or after the state of a token.</extracomment>
        <translation>kayıtlı tarih yanlış</translation>
    </message>
    <message>
        <source>old, expiry not known</source>
        <translation>eski, bitişi bilinmiyor</translation>
    </message>
    <message>
        <source>not checked recently</source>
        <translation>epeydir denetlenmedi</translation>
    </message>
</context>
<context>
    <name>wording::Notification</name>
    <message>
        <source>Tokens for Azure DevOps need attention</source>
        <translation>Azure DevOps belirteçleri ilgi bekliyor</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Belirteci yenile</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Yarın hatırlat</translation>
    </message>
    <message>
        <source>Open PAT Wizard</source>
        <translation>PAT Wizard’ı aç</translation>
    </message>
</context>
<context>
    <name>wording::OrganizationWords</name>
    <message>
        <source>An organization’s name cannot contain spaces, only English letters, digits, and hyphens.</source>
        <translation>Kuruluş adında boşluk olamaz; yalnızca İngilizce harfler, rakamlar ve tire olabilir.</translation>
    </message>
    <message>
        <source>An organization’s name cannot contain “%1”, only English letters, digits, and hyphens.</source>
        <translation>Kuruluş adında “%1” olamaz; yalnızca İngilizce harfler, rakamlar ve tire olabilir.</translation>
    </message>
    <message>
        <source>Enter the organization’s name, or paste any of its addresses.</source>
        <translation>Kuruluşun adını girin ya da herhangi bir adresini yapıştırın.</translation>
    </message>
    <message>
        <source>This is too long for the address of an organization.</source>
        <translation>Bu, bir kuruluş adresi için çok uzun.</translation>
    </message>
    <message>
        <source>This address does not contain an organization. It should look like https://dev.azure.com/your-organization.</source>
        <translation>Bu adreste kuruluş yok. Şöyle olmalı: https://dev.azure.com/your-organization</translation>
    </message>
    <message>
        <source>This text contains more than one organization. Keep only the one you mean.</source>
        <translation>Bu metinde birden çok kuruluş var. Yalnızca istediğinizi bırakın.</translation>
    </message>
    <message>
        <source>The text contains an invisible control character. Type the name instead of pasting it.</source>
        <translation>Metinde görünmez bir denetim karakteri var. Adı yapıştırmak yerine yazın.</translation>
    </message>
    <message>
        <source>Addresses do not contain backslashes.</source>
        <translation>Adreslerde ters eğik çizgi olmaz.</translation>
    </message>
    <message>
        <source>Addresses that begin with “%1” are not supported. Use one that begins with https or ssh.</source>
        <translation>“%1” ile başlayan adresler desteklenmiyor. https ya da ssh ile başlayan birini kullanın.</translation>
    </message>
    <message>
        <source>Azure DevOps does not use port %1.</source>
        <translation>Azure DevOps %1 numaralı bağlantı noktasını kullanmaz.</translation>
    </message>
    <message>
        <source>This address contains a password. Remove it, and change it if it was in use, because it has been on the clipboard.</source>
        <translation>Bu adreste parola var. Onu çıkarın; kullanımdaysa değiştirin, çünkü panoda bulundu.</translation>
    </message>
    <message>
        <source>“%1” looks like Azure DevOps, but belongs to someone else. Do not enter a password there.</source>
        <translation>“%1” Azure DevOps’a benziyor, ama başkasına ait. Oraya parola girmeyin.</translation>
    </message>
    <message>
        <source>This is a GitHub address. PAT Wizard is for Azure DevOps.</source>
        <translation>Bu bir GitHub adresi. PAT Wizard, Azure DevOps içindir.</translation>
    </message>
    <message>
        <source>“%1” seems to be your own Azure DevOps Server, which is not supported yet.</source>
        <translation>“%1” kendi Azure DevOps Server sunucunuz gibi görünüyor; bu henüz desteklenmiyor.</translation>
    </message>
    <message>
        <source>“%1” is not an Azure DevOps address.</source>
        <translation>“%1” bir Azure DevOps adresi değil.</translation>
    </message>
    <message>
        <source>This looks like a token, not an organization. The token belongs on a later page.</source>
        <translation>Bu, kuruluşa değil belirtece benziyor. Belirtecin yeri daha sonraki bir sayfa.</translation>
    </message>
    <message>
        <source>An organization’s name begins and ends with a letter or a digit.</source>
        <translation>Kuruluş adı harf ya da rakamla başlar ve biter.</translation>
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
        <translation>Azure DevOps belirtecinin süresi doluyor: %1</translation>
    </message>
    <message>
        <source>To rotate it with PAT Wizard before this day, run: %1</source>
        <translation>Bu günden önce PAT Wizard ile yenilemek için şunu çalıştırın: %1</translation>
    </message>
</context>
<context>
    <name>wording::RotationWords</name>
    <message>
        <source>The old token stays in use.</source>
        <translation>Eski belirteç kullanımda kalıyor.</translation>
    </message>
    <message>
        <source>PAT Wizard changed this token in another window or command, or an earlier change to it is incomplete.</source>
        <translation>PAT Wizard bu belirteci başka bir pencerede ya da başka bir komutla değiştirdi veya önceki bir değişiklik tamamlanmadı.</translation>
    </message>
    <message>
        <source>Nothing was changed this time.</source>
        <translation>Bu kez hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>See which token is in use now, then try again if that is still needed.</source>
        <translation>Şu an hangi belirtecin kullanımda olduğuna bakın, hâlâ gerekiyorsa yeniden deneyin.</translation>
    </message>
    <message>
        <source>This token is already stored under this name.</source>
        <translation>Bu belirteç zaten bu adla kayıtlı.</translation>
    </message>
    <message>
        <source>Create another token on the token page, and use that one instead.</source>
        <translation>Belirteç sayfasında başka bir belirteç oluşturup onu kullanın.</translation>
    </message>
    <message>
        <source>The old token stays in use. If the new one is in the keychain anyway, PAT Wizard completes the rotation when it is next started.</source>
        <translation>Eski belirteç kullanımda kalıyor. Yenisi yine de anahtarlıktaysa PAT Wizard bir sonraki açılışında yenilemeyi tamamlar.</translation>
    </message>
    <message>
        <source>The new token is in the keychain, but the list of stored tokens could not be updated. The old token stays in use.</source>
        <translation>Yeni belirteç anahtarlıkta, ama kayıtlı belirteçler listesi güncellenemedi. Eski belirteç kullanımda kalıyor.</translation>
    </message>
    <message>
        <source>%1 PAT Wizard completes the rotation when it is next started.</source>
        <translation>%1 PAT Wizard bir sonraki açılışında yenilemeyi tamamlar.</translation>
    </message>
    <message>
        <source>The other token is kept too. Revoke it, or go back to it.</source>
        <translation>Öbür belirteç de tutuluyor. Onu iptal edin ya da ona geri dönün.</translation>
    </message>
    <message>
        <source>“%1” is in use again.</source>
        <translation>“%1” yeniden kullanımda.</translation>
    </message>
    <message>
        <source>“%1” is in use again, but whether it works could not be checked.</source>
        <translation>“%1” yeniden kullanımda, ama çalışıp çalışmadığı denetlenemedi.</translation>
    </message>
    <message>
        <source>Azure DevOps denied access with “%1”. The other token stays in use.</source>
        <translation>Azure DevOps “%1” ile erişim vermedi. Öbür belirteç kullanımda kalıyor.</translation>
    </message>
    <message>
        <source>PAT Wizard could not check whether “%1” works, and no earlier check shows that it does. The other token stays in use.</source>
        <translation>PAT Wizard “%1” belirtecinin çalışıp çalışmadığını denetleyemedi, önceki denetimler de çalıştığını göstermiyor. Öbür belirteç kullanımda kalıyor.</translation>
    </message>
    <message>
        <source>“%1” is no longer kept. The other token stays in use.</source>
        <translation>“%1” artık tutulmuyor. Öbür belirteç kullanımda kalıyor.</translation>
    </message>
    <message>
        <source>If you clicked Regenerate on it, leave it there: that entry is the new token.</source>
        <translation>Onun için Regenerate (yeniden üret) düğmesine tıkladıysanız onu orada bırakın: o kayıt yeni belirteçtir.</translation>
    </message>
</context>
<context>
    <name>wording::SettingsWords</name>
    <message>
        <source>It may name a proxy or a certificate, so nothing is sent to Azure DevOps until it can be read.</source>
        <translation>İçinde bir ara sunucu ya da sertifika yazıyor olabilir; bu yüzden okunana kadar Azure DevOps’a hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>The proxy holds a user name, a password or a token.</source>
        <translation>Ara sunucuda kullanıcı adı, parola ya da belirteç var.</translation>
    </message>
    <message>
        <source>PAT Wizard stores no secrets in its settings, so nothing was saved.</source>
        <translation>PAT Wizard ayarlarında gizli bilgi saklamaz; bu yüzden hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>Enter the host name alone. If the proxy needs a password, choose the system’s proxy and set https_proxy instead.</source>
        <translation>Yalnızca sunucu adını girin. Ara sunucu parola istiyorsa sistemin ara sunucusunu seçip https_proxy değişkenini ayarlayın.</translation>
    </message>
    <message>
        <source>The file name holds a token or another secret.</source>
        <translation>Dosya adında belirteç ya da başka bir gizli bilgi var.</translation>
    </message>
    <message>
        <source>Rename the file, then choose it again.</source>
        <translation>Dosyayı yeniden adlandırıp bir daha seçin.</translation>
    </message>
    <message>
        <source>The certificate file needs a full path.</source>
        <translation>Sertifika dosyası için tam yol gerekli.</translation>
    </message>
    <message>
        <source>This is not a host name that a proxy can have.</source>
        <translation>Bu, bir ara sunucunun adı olamaz.</translation>
    </message>
    <message>
        <source>Enter a name such as proxy.example, and a port from 1 to 65535.</source>
        <translation>proxy.example gibi bir ad ve 1–65535 arasında bir bağlantı noktası girin.</translation>
    </message>
    <message>
        <source>This is not a language.</source>
        <translation>Bu bir dil değil.</translation>
    </message>
    <message>
        <source>Tokens last from 1 to %1 days.</source>
        <translation>Belirteçler 1–%1 gün geçerli olabilir.</translation>
    </message>
    <message>
        <source>Reminders come from 1 to %1 days before a token ends.</source>
        <translation>Hatırlatma, belirtecin bitişinden 1–%1 gün önce olabilir.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged.</source>
        <translation>%1 ayar dosyası bozuk.</translation>
    </message>
    <message>
        <source>Open Settings in PAT Wizard and choose again; the damaged file is kept beside the new one. Or correct or delete it.</source>
        <translation>PAT Wizard’da Ayarlar’ı açıp yeniden seçin; bozuk dosya yenisinin yanında saklanır. Ya da dosyayı düzeltin veya silin.</translation>
    </message>
    <message>
        <source>The settings file %1 was written by a newer version of PAT Wizard.</source>
        <translation>%1 ayar dosyasını PAT Wizard’ın daha yeni bir sürümü yazmış.</translation>
    </message>
    <message>
        <source>Install that version, or delete the file.</source>
        <translation>O sürümü kurun ya da dosyayı silin.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>%1 ayar dosyası okunamıyor.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read: %2.</source>
        <translation>%1 ayar dosyası okunamıyor: %2.</translation>
    </message>
    <message>
        <source>Make it readable for yourself, then start PAT Wizard again.</source>
        <translation>Dosyayı kendiniz için okunabilir yapıp PAT Wizard’ı yeniden başlatın.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read, so it was not replaced.</source>
        <translation>%1 ayar dosyası okunamadığı için değiştirilmedi.</translation>
    </message>
    <message>
        <source>Move it away or make it readable, then try again.</source>
        <translation>Başka yere taşıyın ya da okunabilir yapıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>Ayarlar %1 dosyasına yazılamadı.</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full, then try again.</source>
        <translation>Oraya yazabildiğinizden ve diskin dolu olmadığından emin olup yeniden deneyin.</translation>
    </message>
    <message>
        <source>The certificate file chosen in Settings cannot be used.</source>
        <translation>Ayarlar’da seçilen sertifika dosyası kullanılamıyor.</translation>
    </message>
    <message>
        <source>Choose another file in Settings, or remove this one there.</source>
        <translation>Ayarlar’da başka bir dosya seçin ya da bunu oradan kaldırın.</translation>
    </message>
    <message>
        <source>Choose &amp;certificate…</source>
        <translation>Se&amp;rtifika seç…</translation>
    </message>
    <message>
        <source>Proxy &amp;settings…</source>
        <translation>Ara sunu&amp;cu ayarları…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ayarlar…</translation>
    </message>
</context>
<context>
    <name>wording::StandingWords</name>
    <message>
        <source>Rotate it: create a new token to replace it.</source>
        <translation>Yenileyin: yerini alacak yeni bir belirteç oluşturun.</translation>
    </message>
    <message>
        <source>Select the missing scopes with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>Eksik kapsamları belirteç sayfasında Edit (düzenle) ile seçip yeniden denetleyin. Ya da belirteci yenileyin.</translation>
    </message>
    <message>
        <source>Your account lacks a permission. Ask an administrator of the organization for it.</source>
        <translation>Hesabınızın bir izni eksik. Bunu kuruluşun bir yöneticisinden isteyin.</translation>
    </message>
    <message>
        <source>Choose Full access with Edit on the token page, then check it again. Or rotate it.</source>
        <translation>Belirteç sayfasında Edit (düzenle) ile Full access (tam erişim) seçip yeniden denetleyin. Ya da belirteci yenileyin.</translation>
    </message>
    <message>
        <source>It works, except for: %1.</source>
        <translation>Şunlar dışında çalışıyor: %1.</translation>
    </message>
    <message>
        <source>It is accepted, but what you need does not work: %1.</source>
        <translation>Kabul ediliyor, ama size gerekenler çalışmıyor: %1.</translation>
    </message>
    <message>
        <source>Azure DevOps refused it %1.</source>
        <translation>Azure DevOps onu %1 reddetti.</translation>
    </message>
    <message>
        <source>It was valid for all organizations, and Microsoft retired such tokens on 1 December 2026. That is probably why.</source>
        <translation>Tüm kuruluşlar için geçerliydi; Microsoft bu tür belirteçleri 1 Aralık 2026’da kullanımdan kaldırdı. Nedeni büyük olasılıkla bu.</translation>
    </message>
    <message>
        <source>%1 Or it is inactive: Azure DevOps deactivates a token if nobody signs in with it for 90 days.</source>
        <translation>%1 Ya da etkin değil: 90 gün boyunca onunla oturum açılmazsa Azure DevOps belirteci devre dışı bırakır.</translation>
    </message>
    <message>
        <source>Sign in to Azure DevOps in a browser, then check it again. If it is still refused, rotate it.</source>
        <translation>Tarayıcıda Azure DevOps’ta oturum açıp yeniden denetleyin. Hâlâ reddediliyorsa yenileyin.</translation>
    </message>
    <message>
        <source>It expires today.</source>
        <translation>Süresi bugün doluyor.</translation>
    </message>
    <message>
        <source>It expires on %1, %2.</source>
        <translation>Bitiş tarihi %1 (%2).</translation>
    </message>
    <message>
        <source>It worked when it was checked %1. %2</source>
        <translation>Belirteç %1 denetlendiğinde çalışıyordu. %2</translation>
    </message>
    <message>
        <source>Rotate it now, while it still works.</source>
        <translation>Hâlâ çalışıyorken hemen yenileyin.</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>State of a token.</extracomment>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>State of a token.</extracomment>
        <translation>Süresi doldu</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>Anahtarlıkta yok</translation>
    </message>
    <message>
        <source>Lacks access</source>
        <translation>Erişimi eksik</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Süresi doluyor</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Denetlenemedi</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Henüz denetlenmedi</translation>
    </message>
    <message>
        <source>Works without Diff</source>
        <translation>Diff’siz çalışıyor</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>State of a token.</extracomment>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>It expired on %1, according to the recorded date.</source>
        <translation>Kayıtlı tarihe göre süresi %1 tarihinde doldu.</translation>
    </message>
    <message>
        <source>An expired token can be neither extended nor regenerated.</source>
        <translation>Süresi dolmuş bir belirteç ne uzatılabilir ne yeniden üretilebilir.</translation>
    </message>
    <message>
        <source>This token is missing from the keychain.</source>
        <translation>Bu belirteç anahtarlıkta yok.</translation>
    </message>
    <message>
        <source>Something other than PAT Wizard removed it.</source>
        <translation>Onu PAT Wizard değil, başka bir şey kaldırmış.</translation>
    </message>
    <message>
        <source>Set it up again under the same name, or remove it from this list.</source>
        <translation>Aynı adla baştan oluşturun ya da bu listeden kaldırın.</translation>
    </message>
    <message>
        <source>It could not be checked %1: %2</source>
        <translation>Belirteç %1 denetlenemedi: %2</translation>
    </message>
    <message>
        <source>This says nothing about the token.</source>
        <translation>Bu, belirteç hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Yeniden denetleyin.</translation>
    </message>
    <message>
        <source>It has not been checked yet.</source>
        <translation>Henüz denetlenmedi.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Denetleyin.</translation>
    </message>
    <message>
        <source>It worked when it was checked %1.</source>
        <translation>Belirteç %1 denetlendiğinde çalışıyordu.</translation>
    </message>
    <message>
        <source>Whether Diff works could not be determined.</source>
        <translation>Diff’in çalışıp çalışmadığı belirlenemedi.</translation>
    </message>
    <message>
        <source>Diff does not work with it, because Diff needs Full access.</source>
        <translation>Diff onunla çalışmaz, çünkü Diff için Full access (tam erişim) gerekir.</translation>
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
        <translation>bilinmiyor</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When a token expired.</extracomment>
        <translation>
            <numerusform>%n&#xa0;gün&#xa0;önce</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n&#xa0;gün&#xa0;sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dün</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date: &quot;on 31 Jan 2027&quot;.</extracomment>
        <translation>%1 tarihinde</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>When a token was last checked.</extracomment>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
</context>
<context>
    <name>wording::TokenWords</name>
    <message>
        <source>Copy it again with the copy button on the token page.</source>
        <translation>Belirteç sayfasındaki kopyalama düğmesiyle yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>Create a personal access token on the token page.</source>
        <translation>Belirteç sayfasında bir kişisel erişim belirteci oluşturun.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong: the checksum does not match.</source>
        <translation>Bu bir belirtece benziyor, ama en az bir karakter yanlış: sağlama toplamı tutmuyor.</translation>
    </message>
    <message>
        <source>This is an application secret, not a personal access token.</source>
        <translation>Bu bir uygulama gizli anahtarı, kişisel erişim belirteci değil.</translation>
    </message>
    <message>
        <source>This looks like a token, but at least one character is wrong in the part that is the same in every token.</source>
        <translation>Bu bir belirtece benziyor, ama her belirteçte aynı olan bölümde en az bir karakter yanlış.</translation>
    </message>
    <message>
        <source>This looks like a token, but its creation date makes no sense: at least one character is wrong.</source>
        <translation>Bu bir belirtece benziyor, ama oluşturulma tarihi anlamsız: en az bir karakter yanlış.</translation>
    </message>
    <message>
        <source>This looks like an incomplete token: %1 of %2 characters.</source>
        <translation>Bu eksik bir belirtece benziyor: %2 karakterin %1 tanesi var.</translation>
    </message>
    <message>
        <source>This is longer than any token.</source>
        <translation>Bu, bir belirteç için çok uzun.</translation>
    </message>
    <message>
        <source>This contains characters that no token has. A token consists of letters and digits only.</source>
        <translation>Bunda hiçbir belirteçte olmayan karakterler var. Belirteç yalnızca harf ve rakamlardan oluşur.</translation>
    </message>
    <message numerus="yes">
        <source>This text contains %n different token(s).</source>
        <translation>
            <numerusform>Bu metinde %n farklı belirteç var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter only the one you mean.</source>
        <translation>Yalnızca istediğinizi girin.</translation>
    </message>
    <message>
        <source>This is a sign-in token (JWT), not a personal access token.</source>
        <translation>Bu bir oturum açma belirteci (JWT), kişisel erişim belirteci değil.</translation>
    </message>
    <message>
        <source>This is a secret for %1. It does not work with Azure DevOps.</source>
        <extracomment>%1 is a name such as GitHub, GitLab, Amazon Web Services</extracomment>
        <translation>Bu, %1 için bir gizli bilgi. Azure DevOps ile çalışmaz.</translation>
    </message>
    <message>
        <source>This is a key for another Azure product, not an Azure DevOps token.</source>
        <translation>Bu, başka bir Azure ürününün anahtarı; Azure DevOps belirteci değil.</translation>
    </message>
    <message>
        <source>This is a key for %1, not an Azure DevOps token.</source>
        <translation>Bu, %1 için bir anahtar; Azure DevOps belirteci değil.</translation>
    </message>
    <message>
        <source>This is a private key, not a token.</source>
        <translation>Bu bir özel anahtar, belirteç değil.</translation>
    </message>
    <message>
        <source>This is a certificate or a public key, not a token.</source>
        <translation>Bu bir sertifika ya da açık anahtar, belirteç değil.</translation>
    </message>
    <message>
        <source>This is the name of the token, not the token itself.</source>
        <translation>Bu belirtecin kendisi değil, adı.</translation>
    </message>
    <message>
        <source>The token page shows the token only once, after you click Create. Copy it from there.</source>
        <translation>Belirteç sayfası belirteci yalnızca bir kez, siz Create (oluştur) düğmesine tıkladıktan sonra gösterir. Oradan kopyalayın.</translation>
    </message>
    <message>
        <source>This is an address, not a token.</source>
        <translation>Bu bir adres, belirteç değil.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token.</source>
        <translation>Bu bir Azure DevOps belirteci.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token, created in %1.</source>
        <extracomment>%1 is a month and a year, such as &quot;November 2026&quot;</extracomment>
        <translation>Bu bir Azure DevOps belirteci, oluşturulma: %1.</translation>
    </message>
    <message>
        <source>Paste the token that the token page shows you.</source>
        <translation>Belirteç sayfasının size gösterdiği belirteci yapıştırın.</translation>
    </message>
    <message>
        <source>This is an Azure DevOps token in the older format. Its checksum matches.</source>
        <translation>Bu, eski biçimde bir Azure DevOps belirteci. Sağlama toplamı tutuyor.</translation>
    </message>
    <message>
        <source>You can try it anyway: the check shows whether it works.</source>
        <translation>Yine de deneyebilirsiniz: çalışıp çalışmadığını denetim gösterir.</translation>
    </message>
    <message>
        <source>This has the length of a token, but not the format of one.</source>
        <translation>Uzunluğu belirtecinki gibi, ama biçimi değil.</translation>
    </message>
    <message numerus="yes">
        <source>This does not look like a token: it has %n character(s), but a token has 84 or 52.</source>
        <translation>
            <numerusform>Bu bir belirtece benzemiyor: %n karakter var, belirteçte 84 ya da 52 olur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line breaks were removed.</source>
        <translation>Satır sonları kaldırıldı.</translation>
    </message>
    <message>
        <source>Spaces were removed.</source>
        <translation>Boşluklar kaldırıldı.</translation>
    </message>
    <message>
        <source>Invisible characters were removed.</source>
        <translation>Görünmez karakterler kaldırıldı.</translation>
    </message>
    <message>
        <source>The quotes around it were removed.</source>
        <translation>Çevresindeki tırnaklar kaldırıldı.</translation>
    </message>
    <message>
        <source>It was extracted from the form that Authorization headers use.</source>
        <translation>Authorization üst bilgilerinde kullanılan biçimden ayıklandı.</translation>
    </message>
    <message>
        <source>It was decoded from Base64.</source>
        <translation>Base64’ten çözüldü.</translation>
    </message>
    <message>
        <source>It was converted from UTF-16, which some programs write, such as PowerShell.</source>
        <translation>PowerShell gibi bazı programların yazdığı UTF-16’dan dönüştürüldü.</translation>
    </message>
    <message>
        <source>The text around it was ignored.</source>
        <translation>Çevresindeki metin yok sayıldı.</translation>
    </message>
    <message>
        <source>It appeared more than once, and is used once.</source>
        <translation>Birden çok kez geçiyor, bir kez kullanılıyor.</translation>
    </message>
</context>
</TS>
