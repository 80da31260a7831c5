// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "arguments.h"
#include "azuredevops/service.h"
#include "keychain/systemkeychain.h"
#include "lifecycle/tokenlibrary.h"
#include "wizard/artwork.h"
#include "wizard/tokenwizard.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QNetworkProxyFactory>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <iterator>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace {

/// Keeps the secret out of core dumps, and other programs of the same person out of our memory.
void protectMemory()
{
#ifdef Q_OS_LINUX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__ // its leak check attaches to this very process
    prctl(PR_SET_DUMPABLE, 0);
#endif
#endif
}

/// Qt would end the program with an abort and no advice.
bool hasScreen()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int print(FILE *stream, const QString &text, int exitCode)
{
    std::fputs(qPrintable(text), stream);
    return exitCode;
}

/// Installs what @a folder has under @a name for @a locale, if anything.
void install(const QLocale &locale, const QString &name, const QString &folder, QApplication &app)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
}

void translate(QApplication &app)
{
    const QString ours = u"patwizard"_s;
    install(QLocale(QLocale::English), ours, u":/i18n"_s, app); // for its plurals
    install(QLocale(), ours, u":/i18n"_s, app);
    install(QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath), app);
}

int showWindow(QApplication &app, const Arguments &arguments)
{
    translate(app);
    QApplication::setWindowIcon(wizard::icon(u"patwizard"_s, QApplication::palette()));
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    const auto authorities = readAuthorities(arguments.authorityFile);
    if (!authorities)
        return print(stderr, authorities.error().text, authorities.error().exitCode);
    azuredevops::Service service(authorities.value());
    keychain::SystemKeychain keychain;
    const lifecycle::TokenLibrary library;
    wizard::TokenWizard window(lifecycle::Journey::FirstSetup,
                               {service, keychain, library, arguments.deadline}, arguments.organization);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    protectMemory();
    QCoreApplication::setApplicationName(u"patwizard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PATWIZARD_VERSION));

    QStringList words;
    std::transform(argv, argv + argc, std::back_inserter(words), 
                   [](const char *word) { return QString::fromLocal8Bit(word); });
    const auto parsed = parseArguments(words);
    if (!parsed)
        return print(stderr, parsed.error().text, parsed.error().exitCode);
    if (!parsed.value().answer.isEmpty())
        return print(stdout, parsed.value().answer, 0);
    if (!hasScreen())
        return print(stderr, QCoreApplication::translate(
                                 "main", "patwizard: there is no display to open a window on.\n"),
                     1);

    QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(QCoreApplication::translate("main", "PAT Wizard"));
    QGuiApplication::setDesktopFileName(u"patwizard"_s);
    return showWindow(app, parsed.value());
}
