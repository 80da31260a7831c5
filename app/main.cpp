// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "arguments.h"
#include "azuredevops/service.h"
#include "cli/addcommand.h"
#include "cli/checkcommand.h"
#include "cli/inspectcommand.h"
#include "cli/listcommand.h"
#include "cli/removecommand.h"
#include "cli/terminal.h"
#include "cli/tokencommand.h"
#include "keychain/systemkeychain.h"
#include "lifecycle/recovery.h"
#include "lifecycle/tokenlibrary.h"
#include "singleinstance.h"
#include "windows.h"
#include "wizard/artwork.h"
#include "wording/librarywords.h"

#include <QApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QNetworkProxyFactory>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#endif
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

/// A closed standard stream would be given to the first file or socket that is opened, and a reader
/// that goes away would end the program in silence.
void protectStreams()
{
#ifdef Q_OS_UNIX
    for (const int stream : {0, 1, 2}) {
        if (fcntl(stream, F_GETFD) == -1)
            open("/dev/null", O_RDWR);
    }
    std::signal(SIGPIPE, SIG_IGN);
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

int print(FILE *stream, const QString &text, cli::ExitCode exitCode)
{
    std::fputs(qPrintable(text), stream);
    return int(exitCode);
}

/// Installs what @a folder has under @a name for @a locale, if anything.
void install(const QLocale &locale, const QString &name, const QString &folder,
             QCoreApplication &app)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
}

void translate(QCoreApplication &app)
{
    const QString ours = u"patwizard"_s;
    install(QLocale(QLocale::English), ours, u":/i18n"_s, app); // for its plurals
    install(QLocale(), ours, u":/i18n"_s, app);
    install(QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath), app);
}

/// What is asked of the windows, as one instance tells another.
QStringList windowWords(const Arguments &arguments)
{
    if (arguments.command == CommandWord::Overview)
        return {};
    QStringList words{u"setup"_s};
    if (!arguments.request.places.isEmpty())
        words += arguments.request.places.constFirst().organization.name();
    return words;
}

void openWindow(Windows &windows, const QStringList &words)
{
    if (words.isEmpty())
        return windows.open();
    const auto organization = azuredevops::Organization::fromText(words.value(1));
    windows.openSetup(organization ? std::optional(organization.value()) : std::nullopt);
}

int showWindow(QApplication &app, const Arguments &arguments)
{
    translate(app);
    QApplication::setWindowIcon(wizard::icon(u"patwizard"_s, QApplication::palette()));

    const auto authorities = readAuthorities(arguments.authorityFile);
    if (!authorities)
        return print(stderr, authorities.error().text, authorities.error().exitCode);
    azuredevops::Service service(authorities.value());
    keychain::SystemKeychain keychain;
    const lifecycle::TokenLibrary library;
    Windows windows({service, keychain, library, arguments.request.deadline});
    const QStringList words = windowWords(arguments);
    SingleInstance instance(library.file());
    QObject::connect(&instance, &SingleInstance::asked, &windows,
                     [&windows](const QStringList &asked) { openWindow(windows, asked); });
    if (instance.handOver(words))
        return int(cli::ExitCode::Success);
    openWindow(windows, words);
    return QApplication::exec();
}

std::unique_ptr<cli::Command> commandFor(const Arguments &arguments, const cli::Services &services)
{
    const cli::Request &request = arguments.request;
    switch (arguments.command) {
    case CommandWord::Add:
        return std::make_unique<cli::AddCommand>(request, services);
    case CommandWord::Check:
        return std::make_unique<cli::CheckCommand>(request, services);
    case CommandWord::List:
        return std::make_unique<cli::ListCommand>(request, services);
    case CommandWord::Remove:
        return std::make_unique<cli::RemoveCommand>(request, services);
    case CommandWord::Token:
        return std::make_unique<cli::TokenCommand>(request, services);
    case CommandWord::Inspect:
        return std::make_unique<cli::InspectCommand>(request);
    case CommandWord::Overview:
    case CommandWord::Setup:
        break; // open a window
    }
    Q_UNREACHABLE();
}

bool opensWindow(CommandWord command)
{
    return command == CommandWord::Overview || command == CommandWord::Setup;
}

/// Such a command first ends what another process began and could not end.
bool changesWhatIsStored(CommandWord command)
{
    return command == CommandWord::Add || command == CommandWord::Check
        || command == CommandWord::Remove;
}

int runCommand(QCoreApplication &app, const Arguments &arguments)
{
    translate(app);
    const auto authorities = readAuthorities(arguments.authorityFile);
    if (!authorities)
        return print(stderr, authorities.error().text, authorities.error().exitCode);
    azuredevops::Service service(authorities.value());
    keychain::SystemKeychain keychain;
    const lifecycle::TokenLibrary library;
    auto command = commandFor(arguments, {service, keychain, library});
    QObject::connect(command.get(), &cli::Command::finished, &app,
                     [](cli::ExitCode code) { QCoreApplication::exit(int(code)); });
    lifecycle::Recovery recovery(service, keychain, library, arguments.request.deadline);
    QObject::connect(&recovery, &lifecycle::Recovery::finished, command.get(),
                     [&command](const QList<lifecycle::RecoveredChange> &recovered) {
                         for (const auto &change : recovered)
                             cli::tell(wording::explain(change));
                         command->start();
                     });
    if (changesWhatIsStored(arguments.command))
        recovery.start();
    else
        command->start();
    const int code = QCoreApplication::exec();

    // Abandoned jobs go later, but there is no event loop any more.
    command.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    protectMemory();
    protectStreams();
    QCoreApplication::setApplicationName(u"patwizard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PATWIZARD_VERSION));

    QStringList words;
    std::transform(argv, argv + argc, std::back_inserter(words), 
                   [](const char *word) { return QString::fromLocal8Bit(word); });
    const auto parsed = parseArguments(words);
    if (!parsed)
        return print(stderr, parsed.error().text, parsed.error().exitCode);
    if (!parsed.value().answer.isEmpty())
        return print(stdout, parsed.value().answer, cli::ExitCode::Success);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    if (!opensWindow(parsed.value().command)) {
        QCoreApplication app(argc, argv);
        return runCommand(app, parsed.value());
    }
    if (!hasScreen())
        return print(stderr, QCoreApplication::translate(
                                 "main", "patwizard: there is no display to open a window on.\n"),
                     cli::ExitCode::OwnError);

    QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(QCoreApplication::translate("main", "PAT Wizard"));
    QGuiApplication::setDesktopFileName(u"patwizard"_s);
    return showWindow(app, parsed.value());
}
