// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "windowwords.h"

#include "library/tokenlibrary.h"
#include "overview/samplerecords.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using cli::CommandWord;

/// What a command asks of the windows, as it is handed to the instance that has them.
class tst_WindowWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void asksForSetup();
    void namesTheOnlyToken();
    void letsThePersonChooseAmongSeveral();
    void refusesATokenThatIsNotStored();

private:
    /// What @a words of the command line ask for once tokens of these @a names are stored as well.
    [[nodiscard]] async::Result<QStringList, cli::ExitCode> asked(const QStringList &words,
                                                                  const QStringList &names) const
    {
        library::TokenLibrary library(m_folder->path());
        for (const QString &name : names) {
            if (!library.put(test::workingToken(name)))
                qFatal("The library cannot be written");
        }
        const auto arguments = cli::parseArguments(QStringList(u"patwizard"_s) + words);
        if (!arguments)
            qFatal("The command line is wrong");
        return windowWords(arguments.value(), library);
    }

    std::optional<QTemporaryDir> m_folder;
};

void tst_WindowWords::asksForSetup()
{
    QCOMPARE(asked({}, {}).value(), QStringList());
    QCOMPARE(asked({u"setup"_s}, {}).value(), QStringList{u"setup"_s});
    QCOMPARE(asked({u"setup"_s, u"dev.azure.com/fabrikam"_s}, {}).value(),
             (QStringList{u"setup"_s, u"fabrikam"_s}));
}

void tst_WindowWords::namesTheOnlyToken()
{
    const QStringList rotation{u"rotate"_s, u"fabrikam"_s, u"one"_s};
    QCOMPARE(asked({u"rotate"_s}, {u"one"_s}).value(), rotation);
    QCOMPARE(asked({u"rotate"_s, u"fabrikam"_s}, {}).value(), rotation); // it is stored by now
    QCOMPARE(asked({u"revalidate"_s, u"fabrikam/one"_s}, {u"two"_s}).value(),
             (QStringList{u"revalidate"_s, u"fabrikam"_s, u"one"_s}));
}

void tst_WindowWords::letsThePersonChooseAmongSeveral()
{
    QCOMPARE(asked({u"rotate"_s}, {}).value(), QStringList()); // nothing is stored
    QCOMPARE(asked({u"rotate"_s}, {u"one"_s, u"two"_s}).value(), QStringList());
    QVERIFY(asked({u"rotate"_s, u"fabrikam"_s}, {}).error() == cli::ExitCode::WrongUsage);
}

void tst_WindowWords::refusesATokenThatIsNotStored()
{
    QVERIFY(asked({u"rotate"_s, u"fabrikam/other"_s}, {u"one"_s}).error()
            == cli::ExitCode::Keychain);
    QVERIFY(asked({u"revalidate"_s, u"contoso"_s}, {}).error() == cli::ExitCode::Keychain);
}

QTEST_GUILESS_MAIN(tst_WindowWords)
#include "tst_windowwords.moc"
