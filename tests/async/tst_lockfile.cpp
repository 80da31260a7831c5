// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "async/lockfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

/// What may lie where a lock is looked for.
class tst_LockFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatMayBeOne_data();
    void knowsWhatMayBeOne();
};

void tst_LockFile::knowsWhatMayBeOne_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("mayBe");
    for (const auto &[name, mayBe] :
         {std::pair(u"missing"_s, true), std::pair(u"small"_s, true), std::pair(u"large"_s, false),
          std::pair(u"folder"_s, false), std::pair(u"pipe"_s, false),
          std::pair(u"link to an endless device"_s, false), std::pair(u"link to nothing"_s, false),
          std::pair(u"link to a file"_s, false)})
        QTest::newRow(qPrintable(name)) << name << mayBe;
}

void tst_LockFile::knowsWhatMayBeOne()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QFile small(folder.filePath(u"small"_s));
    QVERIFY(small.open(QFile::WriteOnly) && small.write("4711\npatwizard\n") > 0);
    QFile large(folder.filePath(u"large"_s));
    QVERIFY(large.open(QFile::WriteOnly) && large.resize(100'000));
    QVERIFY(QDir().mkpath(folder.filePath(u"folder"_s)));
    QCOMPARE(mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(QFile::link(u"/dev/zero"_s, folder.filePath(u"link to an endless device"_s)));
    QVERIFY(QFile::link(u"nowhere"_s, folder.filePath(u"link to nothing"_s)));
    QVERIFY(QFile::link(small.fileName(), folder.filePath(u"link to a file"_s)));
    QTEST(async::mayBeLockFile(folder.filePath(name)), "mayBe");
}

QTEST_GUILESS_MAIN(tst_LockFile)
#include "tst_lockfile.moc"
