// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "translation.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto english = "en"_L1;

void install(const QString &name, const QString &folder, QCoreApplication &app)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

/// As gettext has it: who asks for C, as scripts do, gets English whatever LANGUAGE says.
bool isEnglishAskedFor()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const char *const name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QByteArray value = qgetenv(name); !value.isEmpty())
            return value == "C" || value == "POSIX";
    }
    return true;
#else
    return false;
#endif
}

QStringList preferredLanguages()
{
    return isEnglishAskedFor() ? QStringList(QString(english)) : QLocale::system().uiLanguages();
}

/// How dates and numbers look in a sentence of @a language: as the system says, if its months have
/// the names of that language. Digits are those of the token page, which the dates are compared
/// with.
QLocale localeFor(const QString &language)
{
    const QLocale ours(language);
    const QLocale system = QLocale::system();
    const auto suits = [&ours](const QLocale &locale) {
        return locale.zeroDigit() == u"0" && locale.monthName(1) == ours.monthName(1)
            && locale.monthName(5, QLocale::ShortFormat) == ours.monthName(5, QLocale::ShortFormat);
    };
    for (const QLocale &locale : {system, QLocale(ours.language(), system.territory()), ours}) {
        if (suits(locale))
            return locale;
    }
    return QLocale(ours.language(), QLocale::UnitedArabEmirates);
}

QStringList installedLanguages()
{
    QStringList languages;
    const QString before = u"patwizard_"_s;
    for (const QString &file : QDir(u":/i18n"_s).entryList({before + "*.qm"_L1}, QDir::Files))
        languages += QFileInfo(file).completeBaseName().mid(before.size());
    return languages;
}

/// Of the same language and script as the first of @a preferred that we have, if possible of the
/// same country.
QString languageFor(const QStringList &preferred, const QStringList &ours)
{
    for (const QString &each : preferred) {
        const QLocale wanted(each);
        QString found;
        for (const QString &language : ours) {
            const QLocale locale(language);
            if (locale.language() != wanted.language() || locale.script() != wanted.script())
                continue;
            if (found.isEmpty() || locale.territory() == wanted.territory())
                found = language;
        }
        if (!found.isEmpty())
            return found;
    }
    return english;
}

} // namespace

Languages translate(QCoreApplication &app, const QString &chosen)
{
    const QStringList installed = installedLanguages();
    const QString language
        = installed.contains(chosen) ? chosen : languageFor(preferredLanguages(), installed);
    install("patwizard_"_L1 + english, u":/i18n"_s, app); // for its plurals
    if (language != english) {
        install("patwizard_"_L1 + language, u":/i18n"_s, app);
        // The later one is asked first: we have only the commonest of Qt's sentences.
        install("qtbase_"_L1 + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath), app);
    }
    const QLocale locale = localeFor(language);
    QLocale::setDefault(locale);
    if (auto *windows = qobject_cast<QGuiApplication *>(&app))
        windows->setLayoutDirection(QLocale(language).textDirection()); // formats may be others
    return {installed, language};
}
