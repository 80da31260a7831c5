// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "practice/mint.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

/// Which language the program speaks, and that nothing but people's sentences depends on it.
class tst_Language : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksWhatIsWanted_data();
    void speaksWhatIsWanted();
    void keepsCodesAndJson_data();
    void keepsCodesAndJson();

private:
    struct Ended
    {
        int code;
        QByteArray out;
        QString err;
    };
    /// Runs the program in a home of its own, with @a variables ("LANG=de_DE.UTF-8 LANGUAGE=ja").
    [[nodiscard]] static Ended run(const QString &variables, const QString &chosen,
                                   const QStringList &arguments, const QByteArray &input = {});
};

tst_Language::Ended tst_Language::run(const QString &variables, const QString &chosen,
                                      const QStringList &arguments, const QByteArray &input)
{
    const QTemporaryDir home;
    QDir(home.path()).mkdir(u"patwizard"_s);
    QFile list(home.filePath(u"patwizard/tokens.json"_s));
    if (!list.open(QFile::WriteOnly))
        return {};
    list.write("{\"version\":1,\"tokens\":[{\"organization\":\"fabrikam\",\"name\":\"x\","
               "\"needs\":[\"code\"],\"stored\":\"2026-11-01T00:00:00Z\","
               "\"entry\":\"fabrikam/x\",\"expires\":\"2030-01-31\"}]}");
    list.close();
    if (!chosen.isEmpty()) {
        QFile file(home.filePath(u"patwizard/patwizard.conf"_s));
        if (!file.open(QFile::WriteOnly))
            return {};
        file.write("[General]\nauthorityFile=\nlanguage=" + chosen.toUtf8()
                   + "\nlifespan=90\nproxy=system\nproxyHost=\nproxyPort=8080\nreminderDays=30 7\n"
                     "version=1\n");
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"LANGUAGE"_s, u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s})
        environment.remove(name);
    for (const QString &each : variables.split(u' ', Qt::SkipEmptyParts))
        environment.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PATWIZARD_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

void tst_Language::speaksWhatIsWanted_data()
{
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("language");

    const auto row = [](const char *name, const QString &variables, const QString &language,
                        const QString &chosen = {}) {
        QTest::newRow(name) << variables << chosen << language;
    };
    row("nothing is said", {}, u"en"_s);
    row("as scripts do", u"LC_ALL=C LANGUAGE=de LANG=de_DE.UTF-8"_s, u"en"_s);
    row("POSIX", u"LC_ALL=POSIX LANGUAGE=de"_s, u"en"_s);
    row("a container's locale", u"LC_ALL=C.UTF-8"_s, u"en"_s);
    row("a container's locale and a language", u"LANG=C.UTF-8 LANGUAGE=de"_s, u"de"_s);
    row("a country", u"LANG=de_DE.UTF-8"_s, u"de"_s);
    row("another country", u"LANG=de_AT.UTF-8"_s, u"de"_s);
    row("an old encoding", u"LANG=fr_FR@euro"_s, u"fr"_s);
    row("messages only", u"LANG=en_US.UTF-8 LC_MESSAGES=uk_UA.UTF-8"_s, u"uk"_s);
    row("LC_ALL before LANG", u"LC_ALL=pl_PL.UTF-8 LANG=it_IT.UTF-8"_s, u"pl"_s);
    row("the first that we speak", u"LANG=tlh.UTF-8 LANGUAGE=tlh:eu:ja:de"_s, u"ja"_s);
    row("English first", u"LANG=de_DE.UTF-8 LANGUAGE=en_GB:de"_s, u"en"_s);
    row("dotless i", u"LC_ALL=tr_TR.UTF-8"_s, u"tr"_s);
    row("Brazilian for Portugal", u"LC_ALL=pt_PT.UTF-8"_s, u"pt_BR"_s);
    row("Singapore writes as we do", u"LC_ALL=zh_SG.UTF-8"_s, u"zh_CN"_s);
    row("Taiwan does not", u"LC_ALL=zh_TW.UTF-8"_s, u"en"_s);
    row("an unknown language", u"LC_ALL=tlh_AQ.UTF-8 LANGUAGE=tlh"_s, u"en"_s);
    row("no language", u"LC_ALL=%%% LANGUAGE=../../etc"_s, u"en"_s);
    row("chosen in Settings", u"LANG=de_DE.UTF-8 LANGUAGE=fr"_s, u"ja"_s, u"ja"_s);
    row("English chosen in Settings", u"LANG=de_DE.UTF-8"_s, u"en"_s, u"en"_s);
    row("chosen, for scripts as well", u"LC_ALL=C"_s, u"he"_s, u"he"_s);
    row("chosen, but not installed", u"LANG=nl_NL.UTF-8"_s, u"nl"_s, u"tlh"_s);
}

void tst_Language::speaksWhatIsWanted()
{
    QFETCH(const QString, variables);
    QFETCH(const QString, chosen);
    QFETCH(const QString, language);

    const char *const sentence = "There is no command “%1”.";
    QTranslator translator;
    QVERIFY(translator.load("patwizard_"_L1 + language, QStringLiteral(COMPILED_SENTENCES)));
    QString expected = translator.translate("cli::Arguments", sentence);
    if (language == "en"_L1)
        expected = QString::fromUtf8(sentence);
    QVERIFY2(language == "en"_L1 || expected != QString::fromUtf8(sentence), qPrintable(expected));

    const Ended ended = run(variables, chosen, {u"frobnicate"_s});
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.err.contains(expected.arg(u"frobnicate"_s)), qPrintable(ended.err));
}

void tst_Language::keepsCodesAndJson_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("list") << QStringList{u"list"_s, u"--json"_s};
    QTest::newRow("inspect") << QStringList{u"inspect"_s, u"--json"_s};
    QTest::newRow("version") << QStringList{u"--version"_s};
}

void tst_Language::keepsCodesAndJson()
{
    QFETCH(const QStringList, arguments);
    const QByteArray token = practice::mintToken(QDate(2026, 11, 1));
    const Ended english = run(u"LC_ALL=C"_s, {}, arguments, token);
    QCOMPARE(english.code, 0);
    QVERIFY(!english.out.isEmpty());
    for (const QString &language :
         {u"tr_TR"_s, u"ar_EG"_s, u"he_IL"_s, u"ja_JP"_s, u"de_DE"_s, u"uk_UA"_s}) {
        const Ended ended = run("LC_ALL="_L1 + language + ".UTF-8"_L1, {}, arguments, token);
        QCOMPARE(ended.code, english.code);
        QCOMPARE(ended.out, english.out);
    }
}

QTEST_GUILESS_MAIN(tst_Language)

#include "tst_language.moc"
