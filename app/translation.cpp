// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "translation.h"

#include <QCoreApplication>
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

void translate(QCoreApplication &app)
{
    const QString ours = u"patwizard"_s;
    install(QLocale(QLocale::English), ours, u":/i18n"_s, app); // for its plurals
    const QString language = install(QLocale(), ours, u":/i18n"_s, app);
    if (!language.isEmpty()) // or Qt's own buttons would stand in a language that we do not speak
        install(QLocale(language), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath),
                app);
}
