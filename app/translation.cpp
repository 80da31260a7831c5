// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Installs what @a folder has under @a name for @a locale; the language that was found.
QString install(const QLocale &locale, const QString &name, const QString &folder,
                QCoreApplication &app)
{
    auto *translator = new QTranslator(&app);
    if (!translator->load(locale, name, u"_"_s, folder))
        return {};
    QCoreApplication::installTranslator(translator);
    return translator->language();
}

} // namespace

void translate(QCoreApplication &app, const QString &chosen)
{
    const QString ours = u"patwizard"_s;
    install(QLocale(QLocale::English), ours, u":/i18n"_s, app); // for its plurals
    const QLocale locale = chosen.isEmpty() ? QLocale() : QLocale(chosen);
    const QString language = install(locale, ours, u":/i18n"_s, app);
    if (!language.isEmpty()) // or Qt's own buttons would stand in a language that we do not speak
        install(QLocale(language), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath),
                app);
}

QStringList installedLanguages()
{
    QStringList languages;
    const QString before = u"patwizard_"_s;
    for (const QString &file : QDir(u":/i18n"_s).entryList({before + "*.qm"_L1}, QDir::Files))
        languages += QFileInfo(file).completeBaseName().mid(before.size());
    return languages;
}
