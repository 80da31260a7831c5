// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/authorities.h"
#include "wording/authoritywords.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using azuredevops::authoritiesFrom;

using Kind = azuredevops::AuthorityError::Kind;

namespace {

QByteArray inUtf16(const QByteArray &text, bool bigEndian, bool hasMark)
{
    QByteArray result;
    for (const char c : hasMark ? QByteArray(1, '\xFF') + text : text) {
        const bool isMark = c == '\xFF';
        const char high = isMark ? '\xFE' : '\0';
        result += bigEndian ? QByteArray{} + high + c : QByteArray{} + c + high;
    }
    return result;
}

} // namespace

/// Every file is made by openssl, in the moment.
class tst_Authorities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void survivesEveryCut();
    void readsInLinearTime();

private:
    /// Runs openssl in the folder with the words of @a command.
    void openssl(const QString &command);
    [[nodiscard]] QByteArray file(const QString &name) const;

    QTemporaryDir m_folder;
};

void tst_Authorities::openssl(const QString &command)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, command.split(u' '));
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

QByteArray tst_Authorities::file(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_Authorities::initTestCase()
{
    const QString key = u"-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"_s;
    for (const auto &name : {u"one"_s, u"two"_s})
        openssl(u"req -x509 %1 -keyout %2.key -out %2.pem -subj /CN=Authority-%2"_s.arg(key, name));
    openssl(u"req %1 -keyout leaf.key -out leaf.csr -subj /CN=proxy.example"_s.arg(key));
    openssl(u"x509 -req -in leaf.csr -CA one.pem -CAkey one.key -CAcreateserial -out leaf.pem"_s);
    openssl(u"x509 -in one.pem -outform der -out one.der"_s);
    openssl(u"x509 -in two.pem -outform der -out two.der"_s);
    openssl(u"x509 -in one.pem -trustout -addtrust serverAuth -setalias a -out one.trusted"_s);
    openssl(u"x509 -in leaf.pem -outform der -out leaf.der"_s);
    openssl(
        u"crl2pkcs7 -nocrl -certfile one.pem -certfile two.pem -certfile leaf.pem -out all.p7b"_s);
    openssl(u"pkcs7 -in all.p7b -outform der -out all.p7b.der"_s);
    openssl(u"crl2pkcs7 -nocrl -certfile leaf.pem -out leaf.p7b"_s);
    openssl(u"pkcs12 -export -in one.pem -inkey one.key -passout pass: -out one.p12"_s);
    openssl(u"pkcs8 -topk8 -nocrypt -in one.key -outform der -out one.key.der"_s);
    openssl(u"req -in leaf.csr -outform der -out leaf.csr.der"_s);
}

void tst_Authorities::reads_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("subjects");
    const QStringList one{u"Authority-one"_s};
    const QStringList both{u"Authority-one"_s, u"Authority-two"_s};
    const QByteArray pem = file(u"one.pem"_s);
    const QByteArray p7b = file(u"all.p7b"_s);
    const auto row
        = [](const QByteArray &name, const QByteArray &content, const QStringList &subjects) {
              QTest::newRow(name.constData()) << content << subjects;
          };
    row("PEM", pem, one);
    row("PEM, several", pem + file(u"two.pem"_s), both);
    row("PEM, and a key", file(u"one.key"_s) + pem, one);
    row("PEM, and a leaf", file(u"leaf.pem"_s) + pem, one);
    row("PEM, and a piece of another in front", file(u"two.pem"_s).left(200) + '\n' + pem, one);
    row("PEM, and a beginning in front", "-----BEGIN CERTIFICATE-----\n" + pem, one);
    row("PEM with text", "0 subject=CN = x\n# a comment with ö\n" + pem + "the end", one);
    row("PEM with Windows' line ends", QByteArray(pem).replace('\n', "\r\n"), one);
    row("PEM with a byte-order mark", "\xEF\xBB\xBF" + pem, one);
    row("PEM without a last line end", pem.trimmed(), one);
    row("PEM, indented", "  " + QByteArray(pem).replace('\n', "\n  "), one);
    row("PEM, called X509",
        QByteArray(pem).replace("N CERT", "N X509 CERT").replace("D CERT", "D X509 CERT"), one);
    row("PEM in UTF-16", inUtf16(pem, false, true), one);
    row("PEM in UTF-16, big-endian", inUtf16(pem, true, true), one);
    row("PEM in UTF-16 without a mark", inUtf16(pem, false, false), one);
    row("PEM in UTF-16, big-endian, without a mark", inUtf16(pem, true, false), one);
    row("PEM in JSON", "{\"ca\":\"" + QByteArray(pem).replace('\n', "\\n") + "\"}", one);
    row("PEM in JSON, from Windows", QByteArray(pem).replace('\n', "\\r\\n"), one);
    row("PEM in Base64", pem.toBase64() + '\n', one);
    row("trusted", file(u"one.trusted"_s), one);
    row("DER", file(u"one.der"_s), one);
    row("DER, two", file(u"one.der"_s) + file(u"two.der"_s), both);
    row("DER, a leaf and two", file(u"leaf.der"_s) + file(u"one.der"_s) + file(u"two.der"_s), both);
    row("DER, and PKCS#7", file(u"one.der"_s) + file(u"all.p7b.der"_s), {one + both});
    row("DER, and a piece of another", file(u"one.der"_s) + file(u"two.der"_s).chopped(9), one);
    row("DER, and a line end", file(u"one.der"_s) + "\r\n", one);
    row("PKCS#7", p7b, both);
    for (const QByteArray label : {"PKCS #7 SIGNED DATA", "CMS", "CERTIFICATE"})
        row("PKCS#7, called " + label, QByteArray(p7b).replace("PKCS7", label), both);
    row("PKCS#7 in DER", file(u"all.p7b.der"_s), both);
    row("Base64 alone", file(u"one.der"_s).toBase64(), one);
    row("Base64 alone, two", (file(u"one.der"_s) + file(u"two.der"_s)).toBase64(), both);
    row("Base64 alone, PKCS#7", file(u"all.p7b.der"_s).toBase64() + '\n', both);
}

void tst_Authorities::reads()
{
    QFETCH(const QByteArray, content);
    const auto authorities = authoritiesFrom(content);
    if (!authorities)
        QFAIL(qPrintable(wording::explain(authorities.error(), u"file"_s)));
    QStringList subjects;
    for (const QSslCertificate &each : authorities.value())
        subjects += each.subjectDisplayName();
    subjects.sort();
    QTEST(subjects, "subjects");
}

void tst_Authorities::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("says");
    const auto row
        = [](const char *name, const QByteArray &content, Kind kind, const QString &says = {}) {
              QTest::newRow(name) << content << kind << says;
          };
    const QByteArray pem = file(u"one.pem"_s);
    row("nothing", {}, Kind::Empty);
    row("blanks", " \r\n\t", Kind::Empty);
    row("a leaf", file(u"leaf.pem"_s), Kind::NoAuthority, u"proxy.example"_s);
    row("a leaf in DER", file(u"leaf.der"_s), Kind::NoAuthority, u"proxy.example"_s);
    row("a leaf in PKCS#7", file(u"leaf.p7b"_s), Kind::NoAuthority, u"proxy.example"_s);
    row("cut short", pem.left(200), Kind::Damaged);
    row("damaged", QByteArray(pem).replace(60, 80, "x"), Kind::Damaged);
    row("PKCS#7 of indefinite length", QByteArray("\x30\x80\x06\x09", 4), Kind::Pkcs7,
        u"openssl pkcs7 -inform der -in 'my file'"_s);
    row("PKCS#12", file(u"one.p12"_s), Kind::Pkcs12, u"openssl pkcs12 -in 'my file'"_s);
    row("a key", file(u"one.key"_s), Kind::PrivateKey);
    row("a key in DER", file(u"one.key.der"_s), Kind::PrivateKey);
    row("a key, cut short", file(u"one.key"_s).left(100), Kind::PrivateKey);
    row("a key of PGP", "-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQWGB\n", Kind::PrivateKey);
    row("PKCS#7, damaged", file(u"all.p7b"_s).replace(60, 80, "x"), Kind::Damaged);
    row("PKCS#7, cut short", file(u"all.p7b"_s).left(200), Kind::Damaged);
    row("a request", file(u"leaf.csr"_s), Kind::Request);
    row("a request in DER", file(u"leaf.csr.der"_s), Kind::Request);
    row("a page", "\n<!DOCTYPE html><html>Sign in</html>", Kind::WebPage);
    row("text", "the certificate is attached", Kind::NotUnderstood,
        u"openssl x509 -in 'my file'"_s);
    row("Base64 of text", QByteArray("the certificate").toBase64(), Kind::NotUnderstood);
    row("zeros", QByteArray(5000, '\0'), Kind::NotUnderstood);
}

void tst_Authorities::refuses()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, says);
    const auto authorities = authoritiesFrom(content);
    QVERIFY(!authorities);
    QTEST(authorities.error().kind, "kind");
    const QString words = wording::explain(authorities.error(), u"my file"_s);
    QVERIFY2(words.startsWith(u"my file "_s) && words.contains(says), qPrintable(words));
}

/// Any piece of such a file is read or refused.
void tst_Authorities::survivesEveryCut()
{
    for (const auto &name : {u"all.p7b.der"_s, u"one.der"_s, u"one.p12"_s, u"one.trusted"_s}) {
        const QByteArray content = file(name);
        for (qsizetype size = 0; size < content.size(); size += 7) {
            const auto authorities = authoritiesFrom(content.left(size));
            QVERIFY(!authorities || !authorities.value().isEmpty());
        }
    }
}

/// Beginnings without an end, of which each was once read to the end of the file.
void tst_Authorities::readsInLinearTime()
{
    for (const QByteArray piece : {"-----BEGIN CERTIFICATE-----\n", "-----BEGIN ", "-----END "}) {
        QElapsedTimer timer;
        timer.start();
        const QByteArray many = piece.repeated(4 * 1024 * 1024 / piece.size());
        QVERIFY(!authoritiesFrom(many + "-----END CERTIFICATE-----"));
        const auto authorities = authoritiesFrom(many + '\n' + file(u"one.pem"_s));
        QVERIFY(authorities || !piece.endsWith('\n'));
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
}

QTEST_GUILESS_MAIN(tst_Authorities)
#include "tst_authorities.moc"
