// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/organization.h"

#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using azuredevops::Organization;
using azuredevops::OrganizationError;

using Kind = OrganizationError::Kind;

namespace {

const QHash<QString, Kind> kinds{
    {u"Empty"_s, Kind::Empty},
    {u"TooLong"_s, Kind::TooLong},
    {u"NoOrganization"_s, Kind::NoOrganization},
    {u"SeveralOrganizations"_s, Kind::SeveralOrganizations},
    {u"ControlCharacter"_s, Kind::ControlCharacter},
    {u"Backslash"_s, Kind::Backslash},
    {u"OtherScheme"_s, Kind::OtherScheme},
    {u"OtherPort"_s, Kind::OtherPort},
    {u"PasswordInAddress"_s, Kind::PasswordInAddress},
    {u"LookAlikeHost"_s, Kind::LookAlikeHost},
    {u"GitHub"_s, Kind::GitHub},
    {u"AzureDevOpsServer"_s, Kind::AzureDevOpsServer},
    {u"OtherHost"_s, Kind::OtherHost},
    {u"ForeignCharacter"_s, Kind::ForeignCharacter},
    {u"HyphenAtTheEdge"_s, Kind::HyphenAtTheEdge},
};

/// `\t`, `\n`, `\\` and `\u00a0`, as the heads of the data files explain them.
QString unescaped(QString text)
{
    static const QRegularExpression escape(u"\\\\(u([0-9a-f]{4})|.)"_s);
    for (auto match = escape.match(text); match.hasMatch();) {
        const QString word = match.captured(1);
        QChar meant = word.front();
        if (word.size() == 5)
            meant = QChar(match.captured(2).toUShort(nullptr, 16));
        else if (meant == u't')
            meant = u'\t';
        else if (meant == u'n')
            meant = u'\n';
        text.replace(match.capturedStart(), match.capturedLength(), meant);
        match = escape.match(text, match.capturedStart() + 1);
    }
    return text;
}

/// The columns of every line that is neither empty nor a comment, with its number.
QList<std::pair<int, QStringList>> linesOf(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/organizations/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    QList<std::pair<int, QStringList>> lines;
    int number = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++number;
        if (!line.isEmpty() && !line.startsWith(u'#'))
            lines.append({number, line.split(u'\t')});
    }
    return lines;
}

} // namespace

class tst_Organization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void refusesInEveryWay();
    void showsNoPieceOfAPassword();
    void boundsWhatItReads();
    void warnsAboutLongNames();
    void comparesWithoutCase();
    void survivesAnything();
};

void tst_Organization::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");

    for (const auto &[number, columns] : linesOf(u"accepted.txt"_s)) {
        QCOMPARE(columns.size(), 2);
        QTest::addRow("%d: %s", number, qPrintable(columns[0]))
            << unescaped(columns[0]) << columns[1];
    }
}

void tst_Organization::accepts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);

    const auto organization = Organization::fromText(text);
    if (!organization)
        QFAIL(qPrintable(kinds.key(organization.error().kind)));
    QCOMPARE(organization.value().name(), name);
}

void tst_Organization::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("part");

    for (const auto &[number, columns] : linesOf(u"refused.txt"_s)) {
        QVERIFY2(columns.size() == 2 || columns.size() == 3, qPrintable(columns.join(u'|')));
        QVERIFY2(kinds.contains(columns[1]), qPrintable(columns[1]));
        QTest::addRow("%d: %s", number, qPrintable(columns[0]))
            << unescaped(columns[0]) << columns[1] << unescaped(columns.value(2));
    }
}

void tst_Organization::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, kind);
    QFETCH(const QString, part);

    const auto organization = Organization::fromText(text);
    if (organization)
        QFAIL(qPrintable(u"taken for "_s + organization.value().name()));
    const OrganizationError &error = organization.error();
    QCOMPARE(kinds.key(error.kind), kind);
    QCOMPARE(error.part, part);
    // "open" and "sesame" are the pieces of every password in the data.
    QVERIFY(!error.part.contains(u"open") && !error.part.contains(u"sesame"));
}

void tst_Organization::refusesInEveryWay()
{
    QSet<QString> missing(kinds.keyBegin(), kinds.keyEnd());
    for (const auto &[number, columns] : linesOf(u"refused.txt"_s))
        missing.remove(columns.value(1));
    QCOMPARE(missing, QSet{u"TooLong"_s}); // see boundsWhatItReads()
}

void tst_Organization::showsNoPieceOfAPassword()
{
    const QStringList pieces{u"open"_s, u"sesame"_s, u"12"_s, u"@"_s, u":"_s, u"/"_s,
                             u"?"_s,    u"#"_s,      u"."_s,  u"["_s, u"]"_s, u"%40"_s};
    QRandomGenerator random(20260101);
    for (int i = 0; i < 5000; ++i) {
        QString text = i % 2 ? u"https://jane:"_s : u"jane:"_s;
        for (int n = random.bounded(1, 8); n > 0; --n)
            text += pieces[random.bounded(pieces.size())];
        const auto organization = Organization::fromText(text + u"@dev.azure.com/contoso"_s);
        QVERIFY2(!organization, qPrintable(text));
        const OrganizationError &error = organization.error();
        // `jane://…` without a scheme in front is taken for one.
        const bool isScheme = error.kind == Kind::OtherScheme && error.part == u"jane";
        QVERIFY2(isScheme || (error.kind == Kind::PasswordInAddress && error.part.isEmpty()),
                 qPrintable(text));
    }
}

void tst_Organization::boundsWhatItReads()
{
    QVERIFY(Organization::fromText(QString(2048, u'a')));
    for (const QString &piece : {u"a"_s, u" "_s, u"@"_s, u":"_s, u"/"_s, u"xn--"_s, u"\u0430"_s}) {
        const auto organization = Organization::fromText(piece.repeated(10 * 1024 * 1024));
        QVERIFY(!organization);
        QCOMPARE(organization.error().kind, Kind::TooLong);
    }
}

void tst_Organization::warnsAboutLongNames()
{
    QVERIFY(!Organization::fromText(QString(50, u'a')).value().isUnusuallyLong());
    QVERIFY(Organization::fromText(QString(51, u'a')).value().isUnusuallyLong());
}

void tst_Organization::comparesWithoutCase()
{
    const auto organization = Organization::fromText(u"Contoso"_s).value();
    QCOMPARE(organization, Organization::fromText(u"https://cONTOSO.visualstudio.com"_s).value());
    QVERIFY(!(organization == Organization::fromText(u"Contoso2"_s).value()));
}

void tst_Organization::survivesAnything()
{
    const QStringList pieces{u"https://"_s, u"ssh://"_s, u"git@"_s,       u"dev.azure.com"_s,
                             u"/"_s,        u"ssh."_s,   u":v3/"_s,       u".visualstudio.com"_s,
                             u"contoso"_s,  u":443"_s,   u"opensesame"_s, u"@"_s,
                             u":"_s,        u"?"_s,      u"#"_s,          u"["_s,
                             u"]"_s,        u"."_s,      u"%2e"_s,        u"xn--"_s,
                             u"\u0430"_s,   u"\ufeff"_s, u"_git"_s,       u" "_s,
                             u"-"_s};
    static const QRegularExpression name(u"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$"_s);
    QRandomGenerator random(20260101);
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int n = random.bounded(12); n > 0; --n)
            text += pieces[random.bounded(pieces.size())];
        const auto organization = Organization::fromText(text);
        if (organization)
            QVERIFY2(name.match(organization.value().name()).hasMatch(), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(tst_Organization)
#include "tst_organization.moc"
