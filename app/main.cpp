// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/service.h"
#include "cli/arguments.h"
#include "cli/runcommand.h"
#include "cli/startstate.h"
#include "cli/streamprotection.h"
#include "cli/terminal.h"
#include "keychain/systemkeychain.h"
#include "lastwords.h"
#include "library/tokenlibrary.h"
#include "settings/settings.h"
#include "singleinstance.h"
#include "token/memoryprotection.h"
#include "translation.h"
#include "widgets/artwork.h"
#include "widgets/style.h"
#include "windows.h"
#include "windowwords.h"

#include <QApplication>
#include <QNetworkProxyFactory>

#include <chrono>
#include <cstdlib>
#include <optional>
#include <thread>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace {

/// As the XDG specification has it, a folder that is not absolute counts as none; and without HOME,
/// as in some services, home is where the user database says. Qt would take the root for it.
void settleFolders()
{
#ifdef Q_OS_UNIX
    for (const char *const name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"}) {
        if (!qgetenv(name).startsWith('/'))
            qunsetenv(name);
    }
    const passwd *const user = qEnvironmentVariableIsEmpty("HOME") ? getpwuid(getuid()) : nullptr;
    if (user)
        qputenv("HOME", user->pw_dir);
#endif
}

/// The command line. Qt takes out what it knows itself, a secret behind it as well, before anybody
/// has looked at it.
QStringList wordsOf([[maybe_unused]] char *argv[])
{
    QStringList words;
#ifdef Q_OS_UNIX
    for (char **word = argv; *word; ++word)
        words += QString::fromLocal8Bit(*word);
#endif
    return words; // elsewhere it is not that of argv, and Qt knows how to read it
}

/// Qt would end the program with an abort and no advice.
bool hasScreen()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int fail(const wording::CommandTrouble &trouble, cli::ExitCode exitCode)
{
    cli::complain({}, trouble);
    return int(exitCode);
}

/// Ends the program with @a code even if it is held up on its way out: Qt waits for a look-up of a
/// host name, which nothing can interrupt, and no window is there any more to tell of it.
void endSoon(int code)
{
    std::thread([code] {
        std::this_thread::sleep_for(std::chrono::seconds(2));
        std::_Exit(code);
    }).detach();
}

int showWindow(const cli::Arguments &arguments, const Languages &languages,
               const QByteArray &activationToken)
{
    QApplication::setStyle(new widgets::Style);
    QApplication::setWindowIcon(widgets::icon(u"patwizard"_s));

    const auto authorities = cli::readAuthorities(arguments.authorityFile);
    if (!authorities)
        return fail(authorities.error(), cli::ExitCode::WrongUsage);
    azuredevops::Service service;
    settings::Settings settings;
    settings.govern(service,
                    arguments.authorityFile.isEmpty() ? std::nullopt
                                                      : std::optional(authorities.value()));
    keychain::SystemKeychain keychain;
    library::TokenLibrary library;
    Windows windows({service, keychain, library, arguments.request.deadline, settings.choices()},
                    settings, languages);
    const auto asked = windowWords(arguments, library);
    if (!asked)
        return int(asked.error());
    const QStringList words = asked.value();
    SingleInstance instance(library.file());
    QObject::connect(&instance, &SingleInstance::asked, &windows,
                     [&windows](const QStringList &others) { openWindow(windows, others); });
    if (instance.handOver(words, activationToken))
        return int(cli::ExitCode::Success);
    openWindow(windows, words);
    windows.showSettingsTrouble();
    const int code = QApplication::exec();
    endSoon(code);
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    cli::rememberStart(argv);
    QStringList words = wordsOf(argv);
    token::protectMemory();
    cli::protectStreams();
    prepareLastWords();
    settleFolders();
    QCoreApplication::setApplicationName(u"patwizard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PATWIZARD_VERSION));

    // The words of the command line decide whether this becomes a window, in the person's language.
    std::optional<QCoreApplication> headless(std::in_place, argc, argv);
    const QString language = settings::SettingsFile().read().value_or({}).language;
    translate(*headless, language);
    prepareLastWords(); // in the person's language
    if (words.isEmpty())
        words = QCoreApplication::arguments();
    const auto parsed = cli::parseArguments(words);
    if (!parsed)
        return fail(parsed.error(), cli::ExitCode::WrongUsage);
    if (!parsed.value().answer.isEmpty())
        return int(cli::print(parsed.value().answer.toLocal8Bit()) ? cli::ExitCode::Success
                                                                   : cli::ExitCode::OwnError);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    if (!cli::opensWindow(parsed.value().command))
        return cli::runCommand(*headless, parsed.value());
    if (!hasScreen())
        return fail({wording::CommandTrouble::Kind::NoDisplay}, cli::ExitCode::OwnError);

    headless.reset();
    const QByteArray activationToken = SingleInstance::activationToken();
    std::optional<ScreenWatch> watch(std::in_place);
    QApplication app(argc, argv);
    watch.reset();
    const Languages languages = translate(app, language);
    QGuiApplication::setApplicationDisplayName(QCoreApplication::translate("main", "PAT Wizard"));
    QGuiApplication::setDesktopFileName(u"patwizard"_s);
    return showWindow(parsed.value(), languages, activationToken);
}
