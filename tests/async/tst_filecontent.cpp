// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "async/filecontent.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using async::contentOf;

using Kind = async::FileError::Kind;

class tst_FileContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsAnOrdinaryFile_data();
    void readsAnOrdinaryFile();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();

private:
    QTemporaryDir m_folder;
};

void tst_FileContent::readsAnOrdinaryFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("text and zeros") << QByteArray("a\0b\r\n", 5);
    QTest::newRow("as much as is allowed") << QByteArray(3'000'000, 'x');
}

void tst_FileContent::readsAnOrdinaryFile()
{
    QFETCH(const QByteArray, content);
    QFile file(m_folder.filePath(u"file"_s));
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QVERIFY(file.link(m_folder.filePath(u"link"_s)) || QFile::exists(m_folder.filePath(u"link"_s)));
    for (const auto &name : {u"file"_s, u"link"_s}) {
        const auto read = contentOf(m_folder.filePath(name), 3'000'000);
        QVERIFY(read);
        QCOMPARE(read.value(), content);
    }
}

void tst_FileContent::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Kind>("expected");

    const QString large = m_folder.filePath(u"large"_s);
    QFile file(large);
    QVERIFY(file.open(QFile::WriteOnly));
    QVERIFY(file.resize(1001));
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QVERIFY(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0 || errno == EEXIST);
    const QString socketName = m_folder.filePath(u"socket"_s);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(socketName).constData(), sizeof address.sun_path);
    const int listener = socket(AF_UNIX, SOCK_STREAM, 0);
    QVERIFY(bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0);
    close(listener);

    QTest::newRow("no file") << m_folder.filePath(u"none"_s) << Kind::Missing;
    QTest::newRow("no folder") << m_folder.filePath(u"none/none"_s) << Kind::Missing;
    QTest::newRow("a file in a file") << large + u"/none"_s << Kind::CannotRead;
    QTest::newRow("a folder") << m_folder.path() << Kind::NotOrdinary;
    QTest::newRow("a FIFO without a writer") << pipe << Kind::NotOrdinary;
    QTest::newRow("a socket") << socketName << Kind::NotOrdinary;
    QTest::newRow("a device without an end") << u"/dev/zero"_s << Kind::NotOrdinary;
    QTest::newRow("an empty device") << u"/dev/null"_s << Kind::NotOrdinary;
    QTest::newRow("too large") << large << Kind::TooLarge;
    QTest::newRow("larger than it says") << u"/proc/self/smaps"_s << Kind::TooLarge;
}

void tst_FileContent::refusesWhatIsNone()
{
    QFETCH(const QString, name);
    QFETCH(const Kind, expected);
    QElapsedTimer time;
    time.start();
    const auto read = contentOf(name, 1000);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, expected);
    QVERIFY(time.elapsed() < 1000);
}

QTEST_GUILESS_MAIN(tst_FileContent)
#include "tst_filecontent.moc"
