// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "finder/findcopiesjob.h"
#include "practice/mint.h"
#include "support/memorystore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using finder::Copy;
using finder::FindCopiesJob;
using finder::Form;
using finder::Keeper;
using finder::Obstacle;

/// The search as windows use it. What it finds in which place is tests/places/copies.py's business.
class tst_FindCopiesJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void findsEachTokenOfSeveral();
    void findsTheShortestToken();
    void takesALargeTextApart();
    void tellsWhatTheKeychainDoesNotSay();
    void canBeStopped();
    void canBeAbandoned_data();
    void canBeAbandoned();
    void wantsNoTokenTwice();

private:
    QString write(const QString &name, const QByteArray &content) const;
    void fill(int megabytes) const;
    [[nodiscard]] std::optional<finder::Report> find(const QList<token::Token> &tokens);

    QTemporaryDir m_home; // as which it is looked through, too
    std::optional<QTemporaryDir> m_folder;
    std::optional<test::MemoryStore> m_store;
};

namespace {

token::Token mint()
{
    return *token::Token::fromText(QString::fromLatin1(practice::mintToken(QDate::currentDate())));
}

QList<Copy> inFiles(const finder::Report &report)
{
    QList<Copy> copies = report.copies;
    copies.removeIf([](const Copy &copy) { return copy.keeper != Keeper::Folder; });
    return copies;
}

} // namespace

void tst_FindCopiesJob::initTestCase()
{
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qputenv(variable, QFile::encodeName(m_home.path()));
    for (const char *variable : {"HISTFILE", "ZDOTDIR", "NETRC", "ENV", "BASH_ENV"})
        qunsetenv(variable);
}

void tst_FindCopiesJob::init()
{
    m_folder.emplace();
    m_store.emplace();
}

QString tst_FindCopiesJob::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("no file to look into");
    return file.fileName();
}

void tst_FindCopiesJob::fill(int megabytes) const
{
    const QByteArray text = QByteArray("neither a token nor anything like it\n").repeated(28'000);
    for (int i = 0; i < megabytes; ++i)
        write(u"filling%1"_s.arg(i), text);
}

std::optional<finder::Report> tst_FindCopiesJob::find(const QList<token::Token> &tokens)
{
    FindCopiesJob job(tokens, {m_folder->path()}, *m_store);
    std::optional<finder::Report> report;
    connect(&job, &FindCopiesJob::finished, &job,
            [&report](const finder::Report &found) { report = found; });
    job.start();
    if (!QTest::qWaitFor([&report] { return report.has_value(); }, 30'000))
        return std::nullopt;
    return report;
}

void tst_FindCopiesJob::findsEachTokenOfSeveral()
{
    const QList<token::Token> tokens{mint(), mint(), mint()};
    const QString second = write(u"second"_s, "\n\nx " + tokens[1].reveal());
    const QString third
        = write(u"third"_s, "Basic " + ("me:" + tokens[2].reveal() + '\n').toBase64());
    m_store->foreign.insert(u"an entry"_s, tokens[0].reveal());
    const auto report = find(tokens);
    QVERIFY(report);
    QCOMPARE(report->copies.size(), 3);
    for (const Copy &copy : report->copies) {
        const auto [path, line, form, keeper] = copy.token == 0
            ? std::tuple(u"an entry"_s, 0, Form::Text, Keeper::Keychain)
            : copy.token == 1 ? std::tuple(second, 3, Form::Text, Keeper::Folder)
                              : std::tuple(third, 1, Form::Base64, Keeper::Folder);
        QCOMPARE(copy.path, path);
        QCOMPARE(copy.line, line);
        QCOMPARE(copy.form, form);
        QCOMPARE(copy.keeper, keeper);
    }
}

void tst_FindCopiesJob::findsTheShortestToken()
{
    const auto token = *token::Token::fromText(u"a-b+c/d?"_s);
    QCOMPARE(token.reveal().size(), finder::Needles::shortest);
    write(u"text"_s, "=a-b+c/d?");
    write(u"url"_s, "https://x:a-b%2Bc%2Fd%3F@host");
    write(u"base64"_s, QByteArray("user:a-b+c/d?").toBase64());
    write(u"base64url"_s, QByteArray("u:a-b+c/d?").toBase64(QByteArray::Base64UrlEncoding));
    write(u"near"_s, "a-b+c/d!\n" + QByteArray("user:a-b+c/d>").toBase64());
    const auto report = find({token});
    QVERIFY(report);
    QStringList names;
    for (const Copy &copy : inFiles(*report))
        names += copy.path.section(u'/', -1);
    names.sort();
    QCOMPARE(names, QStringList({u"base64"_s, u"base64url"_s, u"text"_s, u"url"_s}));
}

/// What is found does not depend on what stands around it, nor on where pieces begin.
void tst_FindCopiesJob::takesALargeTextApart()
{
    const token::Token token = mint();
    const finder::Needles needles({token});
    const QByteArray coded = (":" + token.reveal()).toBase64();
    for (int size = 0; size < 300; ++size) {
        const QByteArray before(size, 'x');
        const QByteArray text = before + ' ' + token.reveal() + '\n' + coded + ' ' + before;
        const auto found = needles.in(text);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].at, size + 1);
        QCOMPARE(found[1].form, Form::Base64);
        // Nothing is found in a part, nor is anything read beyond it.
        for (const qsizetype end : {size + 84, size + 86 + 100})
            QVERIFY(needles.in(QByteArrayView(text).first(end)).size() < 2);
    }
    QCOMPARE(needles.in({}).size(), 0);
    QCOMPARE(needles.in("abc").size(), 0);
}

void tst_FindCopiesJob::tellsWhatTheKeychainDoesNotSay()
{
    m_store->isLocked = true;
    const auto report = find({mint()});
    QVERIFY(report);
    QCOMPARE(report->unread.constLast().obstacle, Obstacle::KeychainSilent);
}

void tst_FindCopiesJob::canBeStopped()
{
    fill(60);
    const token::Token token = mint();
    FindCopiesJob job({token}, QStringList(50, m_folder->path()), *m_store);
    std::optional<finder::Report> report;
    connect(&job, &FindCopiesJob::finished, &job,
            [&report](const finder::Report &found) { report = found; });
    job.start();
    QVERIFY(QTest::qWaitFor([&job] { return job.bytes() > 20'000'000; }, 30'000));
    QVERIFY(job.files() > 10);
    QVERIFY(!report);
    job.stop();
    QVERIFY(QTest::qWaitFor([&report] { return report.has_value(); }, 5'000));
    QCOMPARE(report->unread.constLast().obstacle, Obstacle::Stopped);
    QVERIFY(report->bytes < 50 * 60'000'000LL);
    QVERIFY(m_store->calls.isEmpty());
}

void tst_FindCopiesJob::canBeAbandoned_data()
{
    QTest::addColumn<int>("bytes"); // that are looked at before
    QTest::newRow("before it has begun") << -1;
    QTest::newRow("at once") << 0;
    QTest::newRow("in the middle") << 5'000'000;
}

void tst_FindCopiesJob::canBeAbandoned()
{
    QFETCH(const int, bytes);
    fill(20);
    bool isFinished = false;
    {
        async::JobPtr<FindCopiesJob> job(
            new FindCopiesJob({mint()}, QStringList(50, m_folder->path()), *m_store));
        connect(job.get(), &FindCopiesJob::finished, this, [&isFinished] { isFinished = true; });
        job->start();
        QVERIFY(bytes < 0
                || QTest::qWaitFor([&job, bytes] { return job->bytes() > bytes; }, 30'000));
        QElapsedTimer clock;
        clock.start();
        job.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(clock.elapsed() < 5'000);
    }
    QTest::qWait(100);
    QVERIFY(!isFinished);
}

void tst_FindCopiesJob::wantsNoTokenTwice()
{
    const token::Token token = mint();
    write(u"copy"_s, token.reveal());
    const auto report = find({token, token});
    QVERIFY(report);
    QCOMPARE(inFiles(*report).size(), 1);
}

QTEST_GUILESS_MAIN(tst_FindCopiesJob)

#include "tst_findcopiesjob.moc"
